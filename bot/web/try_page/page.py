"""The try-it page's routes. Its talks are of the local channel and go the same way as any other."""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, JSONResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.domain.message import Inbound, Kind
from bot.ports import Case, Clock, Line, Store, Wakeups
from bot.web.body import TooLarge, read_body

_HERE = Path(__file__).resolve().parent
_COOKIE = "aman_try"
_CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
_LOOK_EVERY_S = 10.0
_LONGEST = 10_000


@dataclass(frozen=True, slots=True)
class TryPage:
    """What the page needs. languages: (code, endonym, direction)."""

    store: Store
    receive: Callable[[Inbound], Awaitable[Any]]
    wakeups: Wakeups
    clock: Clock
    languages: Sequence[tuple[str, str, str]]
    desk_link: str

    def routes(self) -> list[Route]:
        """The page and what it fetches."""
        return [
            Route("/", self.home),
            Route("/try", self.page),
            Route("/try/say", self.say, methods=["POST"]),
            Route("/try/new", self.new, methods=["POST"]),
            Route("/try/events", self.events),
            Route("/try/static/{name}", self.static),
        ]

    async def home(self, request: Request) -> Response:
        """Nothing else is here."""
        return RedirectResponse("/try")

    async def page(self, request: Request) -> Response:
        """The phone."""
        text = (_HERE / "page.html").read_text(encoding="utf-8").replace("{{desk}}", f"{self.desk_link}/desk/")
        response = HTMLResponse(text, headers={"Content-Security-Policy": _CSP, "Referrer-Policy": "no-referrer", "X-Content-Type-Options": "nosniff"})
        if _COOKIE not in request.cookies:
            response.set_cookie(_COOKIE, secrets.token_hex(12), httponly=True, samesite="strict", path="/try")
        return response

    async def static(self, request: Request) -> Response:
        """The style and the script."""
        name = request.path_params["name"]
        if name not in ("try.css", "try.js"):
            return Response("not here", status_code=404)
        return FileResponse(_HERE / name)

    async def new(self, request: Request) -> Response:
        """Another person."""
        response = Response(status_code=204)
        response.set_cookie(_COOKIE, secrets.token_hex(12), httponly=True, samesite="strict", path="/try")
        return response

    async def say(self, request: Request) -> Response:
        """{"text"} or {"payload"}: kept like any message."""
        address = request.cookies.get(_COOKIE)
        if not address:
            return JSONResponse({"error": "open /try first"}, status_code=400)
        try:
            asked = json.loads(await read_body(request, 64_000))
            text, payload = str(asked.get("text") or "")[:_LONGEST], str(asked.get("payload") or "")[:200]
        except (TooLarge, ValueError, AttributeError):
            return JSONResponse({"error": "send JSON with text or payload"}, status_code=400)
        kind, extra = (Kind.CHOICE, {"payload": payload}) if payload else (Kind.TEXT, {})
        await self.receive(Inbound("local", secrets.token_hex(12), address, kind, text, self.clock.now(), extra))
        return JSONResponse({"kept": True})

    async def events(self, request: Request) -> Response:
        """Server-sent events: the whole talk whenever something changed."""
        address = request.cookies.get(_COOKIE, "")
        return StreamingResponse(self._stream(request, address), media_type="text/event-stream", headers={"Cache-Control": "no-store"})

    async def _stream(self, request: Request, address: str) -> AsyncIterator[str]:
        before = ""
        while not await request.is_disconnected():
            waits = [asyncio.create_task(self.wakeups.wait(what, _LOOK_EVERY_S)) for what in ("desk", "outbox")]
            now = json.dumps(await self._look(address), ensure_ascii=False)
            yield f"data: {now}\n\n" if now != before else ": still here\n\n"
            before = now
            _, pending = await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
            for task in pending:
                task.cancel()
            await asyncio.sleep(0.03)  # a turn tells twice; look once

    async def _look(self, address: str) -> dict[str, Any]:
        async with self.store(reading=True) as work:
            conversation = await work.conversations.find("local", address)
            if conversation is None:
                return {"lines": [], "direction": "ltr"}
            lines = await work.conversations.lines(conversation.id)
            case = await work.cases.open_for(conversation.id)
        contact = conversation.contact
        direction = next((d for code, _, d in self.languages if code == contact.language), "ltr")
        return {
            "lines": [_line(line) for line in lines],
            "offered": conversation.state.offered,
            "direction": direction,
            "language": contact.language,
            "country": contact.country,
            "held": conversation.holder is not None,
            "case": _case(case) if case else None,
        }


def _case(case: Case) -> dict[str, Any]:
    return {"risk": case.risk.name.lower(), "category": case.category, "why": [why["text"] for why in case.why], "intake": case.intake}


def _line(line: Line) -> dict[str, Any]:
    return {
        "at": line.at.isoformat(timespec="seconds"),
        "who": line.author if line.author in ("person", "bot") else "officer",
        "text": line.text,
        "kind": line.kind,
        "level": line.level,
        "choices": list(line.choices),
        "state": line.state,
    }
