"""What a duty officer does with a case. While they hold the pen the bot is silent and triage still watches."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.domain.case import Outcome, Risk
from bot.domain.conversation import Conversation
from bot.domain.message import Outgoing, Say
from bot.domain.triage import Level
from bot.errors import NotAllowed
from bot.ports import PRIORITY_OFFICER, Case, Clock, Ids, Letter, Line, Note, Officer, Speech, Store, UnitOfWork, Wakeups

LONGEST_REPLY = 1_500


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the queue."""

    case: Case
    holder: str | None
    opted_out: bool
    waiting_s: float


@dataclass(frozen=True, slots=True)
class CaseView:
    """Everything an officer sees of a case. The address is not part of it (SAFEGUARDING D3)."""

    case: Case
    conversation: Conversation
    holder: str | None
    lines: Sequence[Line]
    notes: Sequence[Note]
    consents: Mapping[str, bool] = field(default_factory=dict)


@dataclass(slots=True)
class Handoff:
    """The officer's verbs. Every one is audited; NotAllowed says why one was refused."""

    store: Store
    speech: Speech
    clock: Clock
    ids: Ids
    wakeups: Wakeups

    async def queue(self, *, closed: bool = False) -> list[Row]:
        """Open cases by urgency and deadline, or the closed ones."""
        async with self.store(reading=True) as work:
            names = {officer.id: officer.name for officer in await work.officers.all()}
            rows = []
            for case in await work.cases.queue(closed=closed):
                conversation = await work.conversations.get(case.conversation_id)
                waiting = (self.clock.now() - (case.unread_since or case.raised_at)).total_seconds()
                opted_out = conversation.contact.opted_out if conversation else False
                rows.append(Row(case, names.get(case.holder or ""), opted_out, waiting))
            return rows

    async def look(self, case_id: str, officer: Officer) -> CaseView:
        """The case with its talk; the look is logged (SAFEGUARDING D3). Raises NotAllowed for an unknown case."""
        async with self.store() as work:
            case, conversation = await self._case(work, case_id)
            names = {other.id: other.name for other in await work.officers.all()}
            lines = await work.conversations.lines(conversation.id) if conversation.contact.address else []
            view = CaseView(
                case, conversation, names.get(case.holder or ""), lines, await work.cases.notes(case_id), await work.cases.consents(conversation.id)
            )
            await work.audit(officer.id, "read", case_id)
            await work.commit()
        return view

    async def _case(self, work: UnitOfWork, case_id: str) -> tuple[Case, Conversation]:
        case = await work.cases.get(case_id)
        conversation = await work.conversations.get(case.conversation_id) if case else None
        if case is None or conversation is None:
            raise NotAllowed("This case does not exist. Go back to the queue.")
        return case, conversation

    async def _mine(self, work: UnitOfWork, case_id: str, officer: Officer) -> tuple[Case, Conversation]:
        case, conversation = await self._case(work, case_id)
        if case.state == "closed":
            raise NotAllowed("This case is closed. If the person writes again, a new case may open.")
        if case.holder != officer.id:
            raise NotAllowed("You do not hold this case. Claim it first.")
        return case, conversation

    async def claim(self, case_id: str, officer: Officer) -> bool:
        """Exactly one officer wins; True for them. The person is told that somebody is there."""
        async with self.store() as work:
            _, conversation = await self._case(work, case_id)
            if not await work.cases.claim(case_id, officer.id):
                return False
            await work.conversations.take_pen(conversation.id, officer.id)
            conversation.state.offered = []
            await work.conversations.save(conversation)
            await self._send(work, conversation, officer, self._say("officer-here", conversation))
            await work.audit(officer.id, "claimed", case_id)
            await work.commit()
        await self._tell()
        return True

    def _say(self, key: str, conversation: Conversation) -> Outgoing:
        contact = conversation.contact
        return self.speech.word([Say(key)], contact.language or "en", contact.channel, contact.country)

    async def _send(self, work: UnitOfWork, conversation: Conversation, officer: Officer, outgoing: Outgoing) -> None:
        if conversation.contact.opted_out or not conversation.contact.address:
            return
        letter = Letter(f"o.{self.ids.new()}", conversation.contact.channel, officer.id, PRIORITY_OFFICER, outgoing, conversation.id)
        await work.outbox.add(letter)

    async def write(self, case_id: str, officer: Officer, text: str) -> None:
        """Send the officer's words on the person's channel. Raises NotAllowed if it cannot be sent, and says why."""
        words = text.strip()
        if not words:
            raise NotAllowed("There is nothing to send: write something first.")
        if len(words) > LONGEST_REPLY:
            raise NotAllowed(f"This is {len(words)} characters long; at most {LONGEST_REPLY} can be sent at once. Send it in parts.")
        async with self.store() as work:
            case, conversation = await self._mine(work, case_id, officer)
            if conversation.contact.opted_out:
                raise NotAllowed("This person wrote STOP: we cannot text them. Only they can start again.")
            await self._send(work, conversation, officer, Outgoing(words))
            case.unread_since = None
            await work.cases.save(case)
            await work.audit(officer.id, "wrote", case_id)
            await work.commit()
        await self._tell()

    async def note(self, case_id: str, officer: Officer, text: str) -> None:
        """A private note; never sent."""
        if not text.strip():
            raise NotAllowed("The note is empty: write something first.")
        async with self.store() as work:
            await self._case(work, case_id)
            await work.cases.note(case_id, officer.id, text.strip()[:LONGEST_REPLY * 4])
            await work.audit(officer.id, "noted", case_id)
            await work.commit()
        await self._tell()

    async def release(self, case_id: str, officer: Officer) -> None:
        """Give the pen back to the bot; the case stays in the queue, unheld."""
        async with self.store() as work:
            _, conversation = await self._mine(work, case_id, officer)
            await work.cases.release(case_id, officer.id)
            await work.conversations.release_pen(conversation.id, officer.id)
            await self._send(work, conversation, officer, self._say("officer-left", conversation))
            await work.audit(officer.id, "released", case_id)
            await work.commit()
        await self._tell()

    async def close(self, case_id: str, officer: Officer, outcome: Outcome) -> None:
        """Close with an outcome; the bot resumes afresh; an erasure that waited is done soon after."""
        async with self.store() as work:
            case, conversation = await self._mine(work, case_id, officer)
            case.state, case.outcome, case.closed_at = "closed", outcome, self.clock.now()
            await work.cases.save(case)
            await work.conversations.release_pen(conversation.id, officer.id)
            conversation.state.care_until = 0.0
            conversation.epoch += 1
            await work.conversations.save(conversation)
            await self._send(work, conversation, officer, self._say("case-closed", conversation))
            await work.audit(officer.id, "closed", case_id, outcome=outcome.value)
            await work.commit()
        await self._tell()

    async def grade(self, case_id: str, officer: Officer, risk: Risk, reason: str) -> None:
        """Change the risk, with a reason."""
        if not reason.strip():
            raise NotAllowed("Say in a few words why the risk changes.")
        async with self.store() as work:
            case, _ = await self._mine(work, case_id, officer)
            change = f"{officer.name}: {case.risk.name.lower()} → {risk.name.lower()}: {reason.strip()}"
            case.why.append({"at": self.clock.now().isoformat(timespec="seconds"), "text": change})
            case.risk = risk
            await work.cases.save(case)
            await work.audit(officer.id, "graded", case_id, risk=risk.name.lower())
            await work.commit()
        await self._tell()

    async def mark(self, case_id: str, officer: Officer, seq: int, level: Level) -> None:
        """Say which level a message of the person should have had; also of a closed case, and without holding it. Nothing else changes."""
        async with self.store() as work:
            case, _ = await self._case(work, case_id)
            if not await work.cases.mark(case.conversation_id, seq, officer.id, level.word):
                raise NotAllowed("This message is not part of the case. Load the page again.")
            await work.audit(officer.id, "marked", case_id, level=level.word)
            await work.commit()
        await self._tell()

    async def _tell(self) -> None:
        await self.wakeups.tell("outbox")
        await self.wakeups.tell("desk")
