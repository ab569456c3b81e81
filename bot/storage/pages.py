"""The ladder, as rows: who is to be paged for which case, when, and whether it was done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import insert, select, update

from bot.domain.case import Call, Risk
from bot.ports import Case
from bot.storage import tables as t
from bot.storage.cases import Cases
from bot.storage.session import Session


class Pages:
    """Obeys ports.Pages."""

    def __init__(self, session: Session, cases: Cases) -> None:
        self._s = session
        self._cases = cases

    async def plan(self, case_id: str, calls: Sequence[Call]) -> None:
        """Write the ladder of a case; calls of an earlier, unfinished ladder are dropped first."""
        drop = (t.pages.c.case_id == case_id) & (t.pages.c.state == "due")
        await self._s.connection.execute(update(t.pages).where(drop).values(state="dropped"))
        for call in calls:
            row = {"id": self._s.ids.new(), "case_id": case_id, "officer_id": call.officer_id, "rung": int(call.rung), "due_at": call.due_at}
            await self._s.connection.execute(insert(t.pages).values(row))

    async def due(self) -> Sequence[tuple[str, str, str]]:
        """(page id, case id, officer id) whose time has come and whose case nobody has taken."""
        query = (
            select(t.pages.c.id, t.pages.c.case_id, t.pages.c.officer_id)
            .join(t.cases, t.cases.c.id == t.pages.c.case_id)
            .where(t.pages.c.state == "due", t.pages.c.due_at <= self._s.now(), t.cases.c.state == "open")
            .order_by(t.pages.c.due_at)
        )
        return [(row.id, row.case_id, row.officer_id) for row in await self._s.connection.execute(query)]

    async def mark(self, id: str) -> bool:
        """True for exactly one caller: the page is now ours to send, and is never sent twice."""
        free = (t.pages.c.id == id) & (t.pages.c.state == "due")
        return (await self._s.connection.execute(update(t.pages).where(free).values(state="paged", paged_at=self._s.now()))).rowcount == 1

    async def unanswered(self, before: datetime) -> Sequence[Case]:
        """Urgent cases raised before that moment, still open, whose person was not told."""
        query = select(t.cases.c.id).where(
            t.cases.c.state == "open", t.cases.c.risk == int(Risk.URGENT), t.cases.c.raised_at <= before, t.cases.c.told_nobody.is_(False)
        )
        found = [await self._cases.get(id) for id in (await self._s.connection.execute(query)).scalars().all()]
        return [case for case in found if case is not None]
