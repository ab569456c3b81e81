"""A page for a signed-in officer: in their language, with the alarm on top."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from bot.desk.alarm import Alarm, alarm
from bot.desk.room import room
from bot.desk.seat import Seat, is_part

TOLD = frozenset({"claimed", "lost", "written", "noted", "released", "closed", "graded", "marked", "saved", "on", "off", "tested", "password"})


async def show(request: Request, seat: Seat, template: str, *, status: int = 200, found: Alarm | None = None, **context: Any) -> Response:
    """Render it. `?told=…` names what was just done; only words of ours can be named. An officer with a one-time password sees no alarm yet."""
    here = room(request)
    told = request.query_params.get("told")
    if found is None and not seat.officer.one_time:
        found = await alarm(here.desk.store, seat.officer)
    context.setdefault("told", told if told in TOLD else None)
    return here.paper.page(
        template,
        here.tongue(seat.officer.language),
        part=is_part(request),
        status=status,
        officer=seat.officer,
        csrf=seat.csrf,
        alarm=found,
        now=here.desk.clock.now(),
        path=request.url.path,
        **context,
    )
