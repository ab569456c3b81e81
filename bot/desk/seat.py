"""Who sits at the desk: the session behind a cookie, and the proof that a form came from our own page."""

from __future__ import annotations

import re
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import wraps
from urllib.parse import quote

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.desk.keys import digest
from bot.desk.room import room
from bot.ports import Officer

COOKIE, COOKIE_PATH = "aman_desk", "/desk"
PART_HEADER = "x-part"
_NEXT = re.compile(r"/desk/(case/[0-9A-Za-z_.-]{1,64})?")


@dataclass(frozen=True, slots=True)
class Seat:
    """A signed-in officer in one browser."""

    officer: Officer
    csrf: str
    token_hash: str


Endpoint = Callable[[Request, Seat], Awaitable[Response]]


async def seat_of(request: Request) -> Seat | None:
    """The session of the cookie, or None for none, a forged one and one that has ended."""
    token = request.cookies.get(COOKIE)
    if not token:
        return None
    async with room(request).desk.store(reading=True) as work:
        found = await work.officers.session(digest(token))
    return Seat(found[0], found[1], digest(token)) if found else None


def seated(endpoint: Endpoint, *, one_time: bool = False) -> Callable[[Request], Awaitable[Response]]:
    """For signed-in officers only. `one_time`: also while the one-time password has not been changed."""

    @wraps(endpoint)
    async def guarded(request: Request) -> Response:
        seat = await seat_of(request)
        if seat is None:
            return _outside(request)
        request.state.seat = seat
        if request.method == "POST":
            await _genuine(request, seat)
        if seat.officer.one_time and not one_time:
            return RedirectResponse("/desk/password", 303)
        if seat.officer.on_shift or not is_part(request):  # a page left open signs nobody off who is on shift, and keeps nobody in who is not
            await room(request).presence.touch(seat.token_hash)
        return await endpoint(request, seat)

    return guarded


async def _genuine(request: Request, seat: Seat) -> None:
    refuse_strangers(request)
    if not secrets.compare_digest((await field(request, "csrf")).encode(), seat.csrf.encode()):
        raise HTTPException(403)


def refuse_strangers(request: Request) -> None:
    """Browsers say where a form was sent from; one from another site is refused (403), also on signing in."""
    if request.headers.get("sec-fetch-site", "none") not in ("none", "same-origin"):
        raise HTTPException(403)


async def field(request: Request, name: str) -> str:
    """A field of the form; empty where it is missing, its lines ending in \\n. Raises HTTPException 413 for more than 64 kB."""
    value = (await request.form()).get(name, "")
    return value.replace("\r\n", "\n") if isinstance(value, str) else ""


def is_part(request: Request) -> bool:
    """Does desk.js ask for the changing parts of a page only?"""
    return PART_HEADER in request.headers


def _outside(request: Request) -> Response:
    if is_part(request):
        return Response(status_code=401)
    if request.headers.get("sec-fetch-site") == "cross-site" and COOKIE not in request.cookies:
        # A link tapped in a web messenger comes without our SameSite=Strict cookie; asking once more from our own page brings it.
        return room(request).paper.page("bounce.html", room(request).guess(request), address=allowed(request.url.path))
    told = "&told=expired" if request.method == "POST" else ""
    return RedirectResponse(f"/desk/sign-in?next={quote(allowed(request.url.path))}{told}", 303)


def allowed(path: str) -> str:
    """A page of ours to go on to, or the queue."""
    return path if _NEXT.fullmatch(path) else "/desk/"
