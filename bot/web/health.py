"""Is it alive, is it ready, and figures for Prometheus."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

Check = Callable[[], Awaitable[str | None]]


def health_routes(checks: dict[str, Check]) -> list[Route]:
    """`checks`: name -> None where it is well, else what is wrong. Readiness needs the database; the rest is told, not required."""

    async def live(request: Request) -> Response:
        return JSONResponse({"status": "alive"})

    async def ready(request: Request) -> Response:
        found = {name: await check() for name, check in checks.items()}
        well = found.get("database") is None
        return JSONResponse({"status": "ready" if well else "not ready", "checks": {n: f or "well" for n, f in found.items()}}, 200 if well else 503)

    async def metrics(request: Request) -> Response:
        return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)

    return [Route("/health/live", live), Route("/health/ready", ready), Route("/metrics", metrics)]
