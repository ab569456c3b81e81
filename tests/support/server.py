"""Running ASGI apps on loopback inside a test, and stand-ins of the providers that talk real HTTP."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import parse_qsl

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route


def free_port() -> int:
    """A port nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@asynccontextmanager
async def running(app: Starlette) -> AsyncIterator[str]:
    """The app's address while it is served."""
    port = free_port()
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=port, log_level="error", access_log=False, lifespan="off", ws="none", timeout_graceful_shutdown=2))
    server.capture_signals = contextlib.nullcontext  # type: ignore[assignment]
    task = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        await task


class TwilioStandIn:
    """Takes messages as Twilio's REST API does (2010-04-01, Messages), and remembers them."""

    def __init__(self) -> None:
        self.sent: list[dict[str, str]] = []
        self.failures: list[tuple[int, dict[str, Any]]] = []
        self.app = Starlette(routes=[Route("/2010-04-01/Accounts/{sid}/Messages.json", self.create, methods=["POST"])])

    async def create(self, request: Request) -> Response:
        if self.failures:
            status, body = self.failures.pop(0)
            return JSONResponse(body, status)
        assert request.headers["authorization"].startswith("Basic ")
        form = dict(parse_qsl((await request.body()).decode(), keep_blank_values=True))
        self.sent.append(form)
        sid = f"SM{len(self.sent):032x}"
        return JSONResponse({"sid": sid, "status": "queued", "to": form["To"], "from": form.get("From"), "body": form["Body"], "error_code": None}, 201)


class TelegramStandIn:
    """Answers the Bot API's methods we use, and remembers every call."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.updates: list[dict[str, Any]] = []
        self.failures: list[tuple[int, dict[str, Any]]] = []
        self.app = Starlette(routes=[Route("/bot{token}/{method}", self.call, methods=["POST", "GET"])])

    def sent(self, method: str = "sendMessage") -> list[dict[str, Any]]:
        """The parameters of every call of a method."""
        return [parameters for name, parameters in self.calls if name == method]

    async def call(self, request: Request) -> Response:
        method = request.path_params["method"]
        raw = (await request.body()).decode()
        if request.headers.get("content-type", "").startswith("application/json"):
            parameters = json.loads(raw or "{}")
        else:
            parameters = dict(parse_qsl(raw, keep_blank_values=True))
        if method == "getUpdates":
            return await self._updates(parameters)
        self.calls.append((method, parameters))
        if method == "sendMessage" and self.failures:
            status, body = self.failures.pop(0)
            return JSONResponse({"ok": False, **body}, status)
        return JSONResponse({"ok": True, "result": self._result(method, parameters)})

    async def _updates(self, parameters: dict[str, Any]) -> Response:
        offset = int(parameters.get("offset") or 0)
        self.updates = [update for update in self.updates if update["update_id"] >= offset]
        if not self.updates:
            await asyncio.sleep(0.05)
        return JSONResponse({"ok": True, "result": self.updates})

    def _result(self, method: str, parameters: dict[str, Any]) -> Any:
        if method == "getMe":
            return {"id": 1, "is_bot": True, "first_name": "Aman", "username": "aman_bot"}
        if method == "sendMessage":
            chat = {"id": int(parameters["chat_id"]), "type": "private"}
            return {"message_id": len(self.calls), "date": 1795395600, "chat": chat, "text": parameters["text"]}
        return True


class RasaStandIn:
    """Answers like Rasa's REST channel: with `answer`, whatever it is."""

    def __init__(self, answer: Any = None) -> None:
        self.answer: Any = answer if answer is not None else [{"recipient_id": "x", "custom": {"say": "greet"}}]
        self.status, self.delay, self.asked = 200, 0.0, 0
        self.app = Starlette(routes=[Route("/webhooks/rest/webhook", self.turn, methods=["POST"]), Route("/status", self.ready)])

    async def turn(self, request: Request) -> Response:
        self.asked += 1
        await asyncio.sleep(self.delay)
        body = self.answer if isinstance(self.answer, bytes) else json.dumps(self.answer).encode()
        return Response(body, self.status, media_type="application/json")

    async def ready(self, request: Request) -> Response:
        return JSONResponse({"model_file": "a.tar.gz"})
