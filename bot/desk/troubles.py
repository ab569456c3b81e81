"""When something cannot be done: what happened and what to do now, in words; what was typed is never lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import structlog
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from bot.desk.room import room
from bot.desk.seat import Seat, is_part
from bot.desk.shield import protect
from bot.errors import AmanError, NotAllowed, StorageAway

_KNOWN = {403: "forged", 404: "missing", 405: "missing", 413: "large"}


async def _page(request: Request, status: int, name: str, *, typed: Mapping[str, str] | None = None, retry: str | None = None, why: str = "") -> Response:
    here = room(request)
    seat: Seat | None = getattr(request.state, "seat", None)
    tongue = here.tongue(seat.officer.language) if seat else here.guess(request)
    kept = dict(typed or {})
    return here.paper.page(
        "trouble.html",
        tongue,
        part=is_part(request),
        status=status,
        officer=seat.officer if seat else None,
        csrf=seat.csrf if seat else "",
        now=here.desk.clock.now(),
        path=request.url.path,
        name=name,
        typed=kept,
        retry=retry,
        why=why,
        trouble=tongue(f"trouble-{name}"),
    )


async def refused(request: Request, error: Exception) -> Response:
    """NotAllowed that no page of its own shows."""
    return await _page(request, 409, "refused", why=str(error))


async def away(request: Request, error: Exception) -> Response:
    """StorageAway: the words typed are handed back, with a button to send them again."""
    structlog.get_logger().error("the desk cannot reach the database", reason=str(error))
    typed: dict[str, str] = {}
    if request.method == "POST" and not request.url.path.endswith(("/sign-in", "/password")):
        typed = {name: value for name, value in (await request.form()).items() if isinstance(value, str)}
    return await _page(request, 503, "away", typed=typed, retry=request.url.path)


async def broken(request: Request, error: Exception) -> Response:
    """Any other failure of ours that has a name, such as Unreadable."""
    structlog.get_logger().error("the desk failed", kind=type(error).__name__, reason=str(error))
    return await _page(request, 500, "broken", why=str(error))


async def unfound(request: Request, error: Exception) -> Response:
    """404, 403, 405, 413 and their like."""
    assert isinstance(error, HTTPException)
    return await _page(request, error.status_code, _KNOWN.get(error.status_code, "refused"))


async def unexpected(request: Request, error: Exception) -> Response:
    """What nobody thought of. It is answered outside the shield, so the headers are added here; the server logs the rest."""
    response = await _page(request, 500, "broken")
    protect(MutableHeaders(raw=response.raw_headers))
    return response


HANDLERS: dict[Any, Any] = {
    NotAllowed: refused,
    StorageAway: away,
    AmanError: broken,
    HTTPException: unfound,
    Exception: unexpected,
}
