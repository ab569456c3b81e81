"""The one transaction of a turn: inbox done, outbox rows, conversation, case, pages, audit."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.case import Clocks, Risk, ladder
from bot.domain.triage import Level
from bot.ports import BOT, Case, Ids, Letter, Speech, UnitOfWork
from bot.service.draft import Draft
from bot.service.page import page_due, page_officer

TEXT_VERSION = "2026-11"


@dataclass(slots=True)
class Commit:
    """Writes a draft down."""

    speech: Speech
    clocks: Clocks
    ids: Ids
    desk_link: str

    async def __call__(self, work: UnitOfWork, draft: Draft) -> None:
        """All of it, in the caller's transaction."""
        await self._speak(work, draft)
        await self._case(work, draft)
        for purpose, given in draft.consents:
            await work.cases.consent(draft.conversation, purpose, given, TEXT_VERSION)
        for topic, good in draft.feedback:
            await work.cases.feedback(topic, good, draft.contact.language, draft.contact.country)
        if draft.complaint is not None:
            await work.cases.complaint(draft.conversation.id, draft.complaint)
        await work.conversations.save(draft.conversation)
        level = draft.signal.level
        await work.inbox.done([draft.inbox_id], level.word if level is not Level.NONE else None)

    async def _speak(self, work: UnitOfWork, draft: Draft) -> None:
        if not draft.says:
            return
        contact = draft.contact
        outgoing = self.speech.word(draft.says, contact.language or "en", contact.channel, contact.country or draft.named_country)
        draft.state.offered = [choice.payload for choice in outgoing.choices]
        letter = Letter(f"{draft.inbox_id}.1", contact.channel, BOT, draft.priority, outgoing, draft.conversation.id)
        await work.outbox.add(letter)

    async def _may_show(self, work: UnitOfWork, draft: Draft) -> bool:
        """Has the person said that an officer may read the intake? Nothing but a yes will do (SAFEGUARDING P1)."""
        said = dict(await work.cases.consents(draft.conversation.id)) | dict(draft.consents)
        return said.get("show_officer", False)

    async def _case(self, work: UnitOfWork, draft: Draft) -> None:
        if draft.state.intake and await self._may_show(work, draft):
            draft.intake = dict(draft.state.intake)
        case = await work.cases.open_for(draft.conversation.id)
        if case is not None and (draft.inbound.text or draft.says or draft.why):
            case.unread_since = case.unread_since or draft.now
        if draft.case_risk is None:
            if case is not None:
                await self._update(work, case, draft)
            return
        if case is None:
            case = self._new(draft, draft.case_risk)
            await work.cases.add(case)
            await work.audit(BOT, "case opened", case.id, risk=case.risk.name.lower())
            await self._climb(work, case, draft)
        else:
            raised = draft.case_risk > case.risk
            case.why.extend(draft.why)
            if raised:
                case.risk, case.raised_at, case.told_nobody = draft.case_risk, draft.now, False
                case.category = draft.signal.category or case.category
                case.deadline_at = min(case.deadline_at, self.clocks.deadline(case.risk, draft.now))
                await work.audit(BOT, "case raised", case.id, risk=case.risk.name.lower())
            await self._update(work, case, draft)
            if raised:
                await self._climb(work, case, draft)
        if draft.page_holder and case.holder is not None:
            await page_officer(work, self.speech, self.ids.new(), case, case.holder, self.desk_link)

    def _new(self, draft: Draft, risk: Risk) -> Case:
        return Case(
            id=self.ids.new(), conversation_id=draft.conversation.id, risk=risk, category=draft.signal.category, state="open", holder=None,
            opened_at=draft.now, raised_at=draft.now, deadline_at=self.clocks.deadline(risk, draft.now), claimed_at=None, closed_at=None,
            outcome=None, country=draft.contact.country or draft.named_country, language=draft.contact.language, why=list(draft.why),
            intake=dict(draft.intake), unread_since=draft.now,
        )  # fmt: skip

    async def _update(self, work: UnitOfWork, case: Case, draft: Draft) -> None:
        case.intake.update(draft.intake)
        case.country, case.language = draft.contact.country or case.country or draft.named_country, draft.contact.language or case.language
        await work.cases.save(case)

    async def _climb(self, work: UnitOfWork, case: Case, draft: Draft) -> None:
        if case.risk is Risk.URGENT and case.holder is None:
            await work.pages.plan(case.id, ladder(await work.officers.on_shift(), draft.now, self.clocks))
            await page_due(work, self.speech, self.desk_link, only=case.id)
