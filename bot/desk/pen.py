"""What an officer does with a case: claim, write, note, release, close, change the risk. Plain forms; desk.js only makes them smoother."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.desk.case import case_page, look
from bot.desk.room import room
from bot.desk.seat import Seat, field
from bot.desk.tongue import Tongue
from bot.domain.case import Outcome, Risk
from bot.domain.triage import Level
from bot.errors import NotAllowed
from bot.service.handoff import LONGEST_REPLY, CaseView, Handoff

_ABOUT_CLOSED = {"note", "mark"}  # what may be said of a closed case too
_LONGEST_SEQ = 18
Verb = Callable[[], Awaitable[None]]


def _id(request: Request) -> str:
    return str(request.path_params["id"])


def _verbs(request: Request) -> Handoff:
    return room(request).desk.handoff


async def claim(request: Request, seat: Seat) -> Response:
    """POST …/claim. Of all who press it one holds the case; the others are told who."""
    try:
        won = await _verbs(request).claim(_id(request), seat.officer)
    except NotAllowed as error:
        raise HTTPException(404) from error
    return RedirectResponse(f"/desk/case/{_id(request)}?told={'claimed' if won else 'lost'}", 303)


async def write(request: Request, seat: Seat) -> Response:
    """POST …/write: the words in `text` go to the person."""
    text = await field(request, "text")
    return await _do(request, seat, partial(_verbs(request).write, _id(request), seat.officer, text), "written", reply=text)


async def note(request: Request, seat: Seat) -> Response:
    """POST …/note: the words in `note` stay here."""
    text = await field(request, "note")
    return await _do(request, seat, partial(_verbs(request).note, _id(request), seat.officer, text), "noted", note=text)


async def release(request: Request, seat: Seat) -> Response:
    """POST …/release: the bot answers again."""
    return await _do(request, seat, partial(_verbs(request).release, _id(request), seat.officer), "released", leave=True)


async def close(request: Request, seat: Seat) -> Response:
    """POST …/close with an `outcome`."""
    wish = await field(request, "outcome")
    if wish not in set(Outcome):
        return await _refuse(request, seat, "refused-outcome")
    return await _do(request, seat, partial(_verbs(request).close, _id(request), seat.officer, Outcome(wish)), "closed", leave=True)


async def grade(request: Request, seat: Seat) -> Response:
    """POST …/grade with a `risk` and a `reason`."""
    wish, reason = await field(request, "risk"), await field(request, "reason")
    if wish.upper() not in Risk.__members__:
        return await _refuse(request, seat, "refused-risk", reason=reason)
    verb = partial(_verbs(request).grade, _id(request), seat.officer, Risk.parse(wish), reason)
    return await _do(request, seat, verb, "graded", reason=reason)


async def mark(request: Request, seat: Seat) -> Response:
    """POST …/mark with a message's `seq` and the `level` it should have had."""
    wish, seq = await field(request, "level"), await field(request, "seq")
    if wish.upper() not in Level.__members__ or not seq.isdecimal() or len(seq) > _LONGEST_SEQ:
        return await _refuse(request, seat, "refused-mark", mark=seq)
    verb = partial(_verbs(request).mark, _id(request), seat.officer, int(seq), Level[wish.upper()])
    return await _do(request, seat, verb, "marked", mark=seq)


async def _do(request: Request, seat: Seat, verb: Verb, told: str, *, leave: bool = False, **typed: str) -> Response:
    try:
        if not _ABOUT_CLOSED & typed.keys():
            await _open(request)
        await verb()
    except NotAllowed as error:
        return await _refuse(request, seat, None, str(error), **typed)
    return RedirectResponse(f"/desk/?told={told}" if leave else f"/desk/case/{_id(request)}?told={told}", 303)


async def _open(request: Request) -> None:
    """A form left open in another tab must not reach a person whose case is closed."""
    async with room(request).desk.store(reading=True) as work:
        case = await work.cases.get(_id(request))
    if case is not None and case.state == "closed":
        raise NotAllowed("This case is closed.")


async def _refuse(request: Request, seat: Seat, key: str | None, why: str = "", **typed: str) -> Response:
    """The case again, saying in the officer's language why it was not done, with everything typed still there."""
    view = await look(request, seat)
    tongue = room(request).tongue(seat.officer.language)
    words = tongue(key) if key else _words(view, seat, tongue, why, typed)
    return await case_page(request, seat, view, status=409, trouble=words, typed=typed)


def _words(view: CaseView, seat: Seat, tongue: Tongue, why: str, typed: dict[str, str]) -> str:
    if "mark" in typed:
        return tongue("refused-mark")
    if "note" not in typed:
        if view.case.state == "closed":
            return tongue("refused-closed")
        if view.case.holder != seat.officer.id:
            return tongue("refused-not-yours", name=view.holder) if view.holder else tongue("refused-free")
    if typed and not any(text.strip() for text in typed.values()):
        return tongue("refused-reason" if "reason" in typed else "refused-empty")
    if "reply" in typed and view.conversation.contact.opted_out:
        return tongue("refused-opted-out")
    if "reply" in typed and len(typed["reply"].strip()) > LONGEST_REPLY:
        return tongue("refused-long", letters=len(typed["reply"].strip()), most=LONGEST_REPLY)
    return tongue("refused", why=why)
