"""Signing in and out."""

from __future__ import annotations

from dataclasses import replace

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.desk.keys import digest, new_token
from bot.desk.room import room
from bot.desk.seat import COOKIE, COOKIE_PATH, Seat, allowed, field, refuse_strangers, seat_of
from bot.desk.throttle import admit, who
from bot.ports import Officer, UnitOfWork

_LONGEST_LOGIN = 64


async def form(request: Request) -> Response:
    """GET /desk/sign-in."""
    after = allowed(request.query_params.get("next", "/desk/"))
    if await seat_of(request):
        return RedirectResponse(after, 303)
    told = request.query_params.get("told")
    return _page(request, after, told=told if told in ("expired", "out", "out-on-shift") else None)


def _page(
    request: Request, after: str, *, status: int = 200, told: str | None = None, problem: str | None = None, minutes: int = 0, login: str = ""
) -> Response:
    here = room(request)
    tongue = here.guess(request)
    return here.paper.page(
        "sign_in.html", tongue, status=status, after=after, told=told, problem=problem, minutes=minutes, login=login, languages=here.desk.languages
    )


async def sign_in(request: Request) -> Response:
    """POST /desk/sign-in. The answer to an unknown name and to a wrong password is the same, and takes the same time."""
    refuse_strangers(request)
    here, after = room(request), allowed(await field(request, "next"))
    login, password = (await field(request, "login")).strip()[:_LONGEST_LOGIN], await field(request, "password")
    name = who(login, request.client.host if request.client else "")
    async with here.desk.store() as work:
        minutes = await admit(work, name, here.desk.clock.now())
        found = await work.officers.by_login(login)
        await work.commit()
    if minutes:
        return _page(request, after, status=429, problem="wait", minutes=minutes, login=login)
    officer = found if found is not None and found.active else None
    if not await here.passwords.right(password, officer.password_hash if officer else None) or officer is None:
        async with here.desk.store() as work:
            await work.audit("desk", "sign-in failed", name)
            await work.commit()
        return _page(request, after, status=401, problem="wrong", login=login)
    return await _enter(request, officer, password, name, after)


async def _enter(request: Request, officer: Officer, password: str, name: str, after: str) -> Response:
    here = room(request)
    renewed = await here.passwords.hash(password) if here.passwords.outdated(officer.password_hash) else None
    response = RedirectResponse("/desk/password" if officer.one_time else after, 303)
    async with here.desk.store() as work:
        await work.officers.forgive(name)
        if renewed:
            await work.officers.save(replace(officer, password_hash=renewed))
        await open_session(request, work, response, officer)
        await work.audit(officer.id, "signed in", None)
        await work.commit()
    return response


async def open_session(request: Request, work: UnitOfWork, response: Response, officer: Officer) -> None:
    """A new session in the store and its token in the browser; the one it had ends."""
    if before := request.cookies.get(COOKIE):
        await work.officers.end_session(digest(before))
    token = new_token()
    await work.officers.open_session(digest(token), officer.id, new_token())
    secure = room(request).desk.secure_cookies
    response.set_cookie(COOKIE, token, path=COOKIE_PATH, secure=secure, httponly=True, samesite="strict")


async def sign_out(request: Request, seat: Seat) -> Response:
    """POST /desk/sign-out."""
    async with room(request).desk.store() as work:
        await work.officers.end_session(seat.token_hash)
        await work.audit(seat.officer.id, "signed out", None)
        await work.commit()
    response = RedirectResponse(f"/desk/sign-in?told={'out-on-shift' if seat.officer.on_shift else 'out'}", 303)
    response.delete_cookie(COOKIE, path=COOKIE_PATH)
    return response
