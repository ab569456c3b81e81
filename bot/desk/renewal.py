"""Choosing a password: at once for an officer who signed in with a one-time password, later whenever they like."""

from __future__ import annotations

from dataclasses import replace

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.desk.door import open_session
from bot.desk.keys import SHORTEST, weakness
from bot.desk.room import room
from bot.desk.seat import Seat, field
from bot.desk.show import show
from bot.desk.throttle import admit, who


async def form(request: Request, seat: Seat) -> Response:
    """GET /desk/password."""
    return await _page(request, seat)


async def _page(request: Request, seat: Seat, problem: str | None = None, status: int = 200) -> Response:
    return await show(request, seat, "password.html", status=status, problem=problem, shortest=SHORTEST)


async def change(request: Request, seat: Seat) -> Response:
    """POST /desk/password. The old one is asked for again; every other browser of this officer is signed out."""
    here, officer = room(request), seat.officer
    old, new, again = await field(request, "old"), await field(request, "new"), await field(request, "again")
    problem = "password-differs" if new != again else weakness(new, officer.login, old)
    if problem:
        return await _page(request, seat, problem, 422)
    name = who(f"password:{officer.id}", "")
    async with here.desk.store() as work:
        minutes = await admit(work, name, here.desk.clock.now())
        await work.commit()
    if minutes or not await here.passwords.right(old, officer.password_hash):
        return await _page(request, seat, "password-wait" if minutes else "password-wrong", 429 if minutes else 422)
    response = RedirectResponse("/desk/?told=password" if officer.one_time else "/desk/me?told=password", 303)
    hash = await here.passwords.hash(new)
    async with here.desk.store() as work:
        await work.officers.forgive(name)
        await work.officers.save(replace(officer, password_hash=hash, one_time=False))
        await work.officers.end_sessions(officer.id)
        await open_session(request, work, response, officer)
        await work.audit(officer.id, "changed password", None)
        await work.commit()
    return response
