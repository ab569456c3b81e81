"""The queue: who waits, how urgently, for how long, and who is at it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from starlette.requests import Request
from starlette.responses import Response

from bot.desk.alarm import alarm_of
from bot.desk.room import room
from bot.desk.seat import Seat
from bot.desk.show import show
from bot.domain.case import Risk
from bot.ports import Officer
from bot.service.handoff import Row

MOST_ROWS = 60


@dataclass(frozen=True, slots=True)
class Counts:
    """What stands above the queue."""

    risks: Sequence[tuple[Risk, int]]
    free: int
    late: int


def counts(rows: Sequence[Row], now: datetime) -> Counts:
    """Open cases by risk, how many nobody holds, and how many of those are past their deadline."""
    by_risk = Counter(row.case.risk for row in rows)
    free = [row.case for row in rows if row.case.holder is None]
    return Counts([(risk, by_risk[risk]) for risk in sorted(Risk, reverse=True)], len(free), sum(case.deadline_at < now for case in free))


def on_shift(officers: Sequence[Officer]) -> list[Officer]:
    """Who may be called now, in the order of the ladder."""
    return sorted((o for o in officers if o.on_shift and o.active), key=lambda o: (o.rung, o.name))


async def queue(request: Request, seat: Seat) -> Response:
    """GET /desk/ for the open cases, ?show=closed for the closed ones."""
    here = room(request)
    closed = request.query_params.get("show") == "closed"
    rows = await here.desk.handoff.queue(closed=closed)
    async with here.desk.store(reading=True) as work:
        team = on_shift(await work.officers.all())
        cases = [row.case for row in rows] if not closed else await work.cases.queue()
    return await show(
        request,
        seat,
        "queue.html",
        found=alarm_of(cases, seat.officer, bool(team)),
        rows=rows[:MOST_ROWS],
        more=len(rows) - MOST_ROWS,
        closed=closed,
        team=team,
        counts=counts(rows, here.desk.clock.now()),
    )
