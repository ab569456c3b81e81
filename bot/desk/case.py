"""The page of one case."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from bot.desk.room import room
from bot.desk.seat import Seat
from bot.desk.sheet import sheet
from bot.desk.show import show
from bot.domain.case import Outcome, Risk
from bot.errors import NotAllowed
from bot.service.handoff import LONGEST_REPLY, CaseView


async def case(request: Request, seat: Seat) -> Response:
    """GET /desk/case/<id>, with ?all=1 the whole of a long talk, with ?mark=1 buttons to say that a level is wrong."""
    return await case_page(request, seat, await look(request, seat))


async def look(request: Request, seat: Seat) -> CaseView:
    """The case of the address; every look is logged. Raises HTTPException 404."""
    try:
        return await room(request).desk.handoff.look(request.path_params["id"], seat.officer)
    except NotAllowed as error:
        raise HTTPException(404) from error


async def case_page(
    request: Request, seat: Seat, view: CaseView, *, status: int = 200, trouble: str | None = None, typed: dict[str, str] | None = None
) -> Response:
    """The page; after a refusal with what went wrong and what was typed."""
    here = room(request)
    tongue = here.tongue(seat.officer.language)
    return await show(
        request,
        seat,
        "case.html",
        status=status,
        sheet=sheet(view, tongue, here.desk.handoff.speech, whole="all" in request.query_params),
        view=view,
        here=view.case.id,
        marking="mark" in request.query_params,
        held=view.case.holder == seat.officer.id and view.case.state != "closed",
        trouble=trouble,
        typed=typed or {},
        risks=sorted(Risk, reverse=True),
        outcomes=list(Outcome),
        longest=LONGEST_REPLY,
    )
