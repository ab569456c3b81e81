"""An officer's own page: on shift or not, how they are called, and the language of their desk."""

from __future__ import annotations

import re
from dataclasses import replace

import phonenumbers
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.desk.room import room
from bot.desk.seat import Seat, field
from bot.desk.show import show
from bot.desk.vocabulary import PAGE_CHANNELS
from bot.domain.message import Outgoing
from bot.ports import BOT, PRIORITY_OFFICER, Letter, Officer

_CHAT_ID = re.compile(r"-?\d{4,20}")


async def me(request: Request, seat: Seat) -> Response:
    """GET /desk/me."""
    return await _page(request, seat, seat.officer)


async def _page(request: Request, seat: Seat, shown: Officer, problem: str | None = None, status: int = 200) -> Response:
    languages = room(request).desk.languages
    return await show(request, seat, "me.html", status=status, shown=shown, problem=problem, languages=languages, channels=PAGE_CHANNELS)


def page_address(channel: str, text: str) -> str | None:
    """What an officer typed as their chat id or phone number, made regular; None: it cannot be one."""
    if channel == "telegram":
        found = _CHAT_ID.fullmatch(text.strip())
        return found.group() if found else None
    try:
        number = phonenumbers.parse(text, None)
    except phonenumbers.NumberParseException:
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164) if phonenumbers.is_possible_number(number) else None


async def save(request: Request, seat: Seat) -> Response:
    """POST /desk/me."""
    here, channel, typed = room(request), await field(request, "channel"), await field(request, "address")
    language = await field(request, "language")
    known = [code for code, _, _ in here.desk.languages]
    changed = replace(seat.officer, language=language if language in known else seat.officer.language, page_channel=None, page_address=None)
    if channel in PAGE_CHANNELS:
        address = page_address(channel, typed)
        changed = replace(changed, page_channel=channel, page_address=address or typed)
        if address is None:
            return await _page(request, seat, changed, f"me-problem-{channel}", 422)
    await _keep(request, changed, "changed own page")
    return RedirectResponse("/desk/me?told=saved", 303)


async def _keep(request: Request, officer: Officer, action: str) -> None:
    here = room(request)
    async with here.desk.store() as work:
        await work.officers.save(officer)
        await work.audit(officer.id, action, None)
        await work.commit()
    await here.desk.wakeups.tell("desk")


async def shift(request: Request, seat: Seat) -> Response:
    """POST /desk/shift with `on`: "yes" or "no"."""
    on = await field(request, "on") == "yes"
    await _keep(request, replace(seat.officer, on_shift=on), "went on shift" if on else "left shift")
    return RedirectResponse(f"/desk/me?told={'on' if on else 'off'}", 303)


async def test_page(request: Request, seat: Seat) -> Response:
    """POST /desk/me/test: a page like the real one, so that nobody learns at three in the morning that it does not arrive."""
    here, officer = room(request), seat.officer
    if not officer.page_channel or not officer.page_address:
        return await _page(request, seat, officer, "me-problem-none", 422)
    words = here.desk.words("desk-page-test", officer.language, link=f"{here.desk.link}/desk/")
    async with here.desk.store() as work:
        letter = Letter(f"test.{here.desk.ids.new()}", officer.page_channel, BOT, PRIORITY_OFFICER, Outgoing(words), officer_id=officer.id)
        await work.outbox.add(letter)
        await work.audit(officer.id, "tested own page", None)
        await work.commit()
    await here.desk.wakeups.tell("outbox")
    return RedirectResponse("/desk/me?told=tested", 303)
