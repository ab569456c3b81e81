"""Cases, their notes, consents, complaints and feedback."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Row, delete, func, insert, select, update

from bot.domain.case import Outcome, Risk
from bot.domain.conversation import Conversation
from bot.errors import Unreadable
from bot.ports import Case, Marked, Note
from bot.storage import tables as t
from bot.storage.session import Session


class Cases:
    """Obeys ports.Cases."""

    def __init__(self, session: Session) -> None:
        self._s = session

    async def open_for(self, conversation_id: str) -> Case | None:
        """The case of that conversation that is not closed, or None."""
        query = select(t.cases).where(t.cases.c.conversation_id == conversation_id, t.cases.c.state != "closed")
        return await self._one(query)

    async def get(self, id: str) -> Case | None:
        """The case, or None."""
        return await self._one(select(t.cases).where(t.cases.c.id == id))

    async def _one(self, query: Any) -> Case | None:
        row = (await self._s.connection.execute(query)).first()
        return await self._read(row) if row else None

    async def _read(self, row: Row[Any]) -> Case:
        why: list[dict[str, str]] = []
        intake: dict[str, str] = {}
        if row.why_enc is not None or row.intake_enc is not None:
            try:
                box = await self._s.box(row.conversation_id)
                why, intake = box.open(row.why_enc, f"why:{row.id}") or [], box.open(row.intake_enc, f"intake:{row.id}") or {}
            except Unreadable:
                why = [{"text": "This case can no longer be read: the person was forgotten, or the key is another."}]
        outcome = Outcome(row.outcome) if row.outcome else None
        return Case(
            row.id, row.conversation_id, Risk(row.risk), row.category, row.state, row.holder, row.opened_at, row.raised_at, row.deadline_at,
            row.claimed_at, row.closed_at, outcome, row.country, row.language, why, intake, row.unread_since, row.told_nobody,
        )  # fmt: skip

    async def _row(self, case: Case) -> dict[str, Any]:
        box = await self._s.box(case.conversation_id)
        return {
            "risk": int(case.risk),
            "category": case.category,
            "state": case.state,
            "holder": case.holder,
            "raised_at": case.raised_at,
            "deadline_at": case.deadline_at,
            "claimed_at": case.claimed_at,
            "closed_at": case.closed_at,
            "outcome": case.outcome.value if case.outcome else None,
            "country": case.country,
            "language": case.language,
            "why_enc": box.seal(case.why, f"why:{case.id}"),
            "intake_enc": box.seal(case.intake, f"intake:{case.id}"),
            "unread_since": case.unread_since,
            "told_nobody": case.told_nobody,
        }

    async def add(self, case: Case) -> None:
        """A new case."""
        names = {"id": case.id, "conversation_id": case.conversation_id, "opened_at": case.opened_at}
        await self._s.connection.execute(insert(t.cases).values(names | await self._row(case)))

    async def save(self, case: Case) -> None:
        """Write a case back; holder and state have verbs of their own while two officers may reach for them."""
        row = {name: value for name, value in (await self._row(case)).items() if name not in ("holder", "claimed_at")}
        await self._s.connection.execute(update(t.cases).where(t.cases.c.id == case.id).values(row))

    async def queue(self, *, closed: bool = False, limit: int = 200) -> Sequence[Case]:
        """Open cases by urgency, then by the deadline that comes first; or the closed ones, latest first."""
        query = select(t.cases).limit(limit)
        if closed:
            query = query.where(t.cases.c.state == "closed").order_by(t.cases.c.closed_at.desc())
        else:
            query = query.where(t.cases.c.state != "closed").order_by(t.cases.c.risk.desc(), t.cases.c.deadline_at)
        return [await self._read(row) for row in (await self._s.connection.execute(query)).all()]

    async def claim(self, id: str, officer_id: str) -> bool:
        """True for exactly one officer: a conditional UPDATE, its row count says who won."""
        free = (t.cases.c.id == id) & t.cases.c.holder.is_(None) & (t.cases.c.state != "closed")
        values = {"holder": officer_id, "claimed_at": self._s.now(), "state": "held"}
        return (await self._s.connection.execute(update(t.cases).where(free).values(values))).rowcount == 1

    async def release(self, id: str, officer_id: str) -> bool:
        """Put it back into the queue; True if it was theirs."""
        mine = (t.cases.c.id == id) & (t.cases.c.holder == officer_id) & (t.cases.c.state == "held")
        values = {"holder": None, "claimed_at": None, "state": "open"}
        return (await self._s.connection.execute(update(t.cases).where(mine).values(values))).rowcount == 1

    async def note(self, id: str, officer_id: str, text: str) -> None:
        """A private note; never sent to the person."""
        case = await self.get(id)
        assert case is not None
        box, note_id = await self._s.box(case.conversation_id), self._s.ids.new()
        row = {"id": note_id, "case_id": id, "officer_id": officer_id, "body_enc": box.seal(text, f"note:{note_id}"), "at": self._s.now()}
        await self._s.connection.execute(insert(t.notes).values(row))

    async def notes(self, id: str) -> Sequence[Note]:
        """The notes of a case, oldest first."""
        case = await self.get(id)
        if case is None:
            return []
        query = select(t.notes, t.officers.c.name).join(t.officers).where(t.notes.c.case_id == id).order_by(t.notes.c.at)
        rows = (await self._s.connection.execute(query)).all()
        box = await self._s.box(case.conversation_id) if rows else None
        return [Note(row.at, row.name, box.open(row.body_enc, f"note:{row.id}")) for row in rows if box]

    async def mark(self, conversation_id: str, seq: int, officer_id: str, should: str) -> bool:
        """An officer's word on the level of one message, the newest word counts; False where the conversation has no such message."""
        query = select(t.inbox.c.level).where(t.inbox.c.seq == seq, t.inbox.c.conversation_id == conversation_id)
        found = (await self._s.connection.execute(query)).first()
        if found is None:
            return False
        language = select(t.contacts.c.language).join(t.conversations).where(t.conversations.c.id == conversation_id)
        spoken = (await self._s.connection.execute(language)).scalar_one_or_none()
        row = {"officer_id": officer_id, "was": found.level or "none", "should": should, "language": spoken, "at": self._s.now()}
        await self._s.connection.execute(delete(t.marks).where(t.marks.c.seq == seq))
        if row["was"] != should:
            await self._s.connection.execute(insert(t.marks).values(seq=seq, **row))
        return True

    async def marks(self) -> Sequence[Marked]:
        """All marks, counted."""
        columns = (t.marks.c.language, t.marks.c.was, t.marks.c.should)
        query = select(*columns, func.count()).group_by(*columns).order_by(*columns)
        return [Marked(*row) for row in await self._s.connection.execute(query)]

    async def consents(self, conversation_id: str) -> Mapping[str, bool]:
        """The latest word a purpose."""
        query = select(t.consents).where(t.consents.c.conversation_id == conversation_id).order_by(t.consents.c.at)
        return {row.purpose: row.given for row in await self._s.connection.execute(query)}

    async def consent(self, conversation: Conversation, purpose: str, given: bool, version: str) -> None:
        """One yes or no, with text version, language, channel and time (SAFEGUARDING P1)."""
        row = {
            "id": self._s.ids.new(),
            "conversation_id": conversation.id,
            "purpose": purpose,
            "given": given,
            "text_version": version,
            "language": conversation.contact.language or "und",
            "channel": conversation.contact.channel,
            "at": self._s.now(),
        }
        await self._s.connection.execute(insert(t.consents).values(row))

    async def complaint(self, conversation_id: str, text: str) -> None:
        """Kept apart; the duty team's pages never read this table (SAFEGUARDING, Complaints about helpers)."""
        box, id = await self._s.box(conversation_id), self._s.ids.new()
        row = {"id": id, "conversation_id": conversation_id, "body_enc": box.seal(text, f"complaint:{id}"), "at": self._s.now()}
        await self._s.connection.execute(insert(t.complaints).values(row))

    async def feedback(self, topic: str | None, good: bool, language: str | None, country: str | None) -> None:
        """Anonymous: no conversation, no text."""
        row = {"id": self._s.ids.new(), "topic": topic, "good": good, "language": language, "country": country, "at": self._s.now()}
        await self._s.connection.execute(insert(t.feedback).values(row))
