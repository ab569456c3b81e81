"""Calling the duty officers: a link and nothing personal; each page once; the next rung when nobody takes the case."""

from __future__ import annotations

from dataclasses import dataclass

import structlog

from bot.domain.case import Clocks
from bot.domain.message import Say
from bot.ports import BOT, PRIORITY_OFFICER, PRIORITY_SAFETY, Case, Clock, Ids, Letter, Speech, Store, UnitOfWork, Wakeups


async def page_officer(work: UnitOfWork, speech: Speech, page_id: str, case: Case, officer_id: str, desk_link: str) -> bool:
    """Queue one page; False where the officer has no way to be paged (they see the case on the desk only)."""
    officer = await work.officers.get(officer_id)
    if officer is None or not officer.page_channel or not officer.page_address:
        structlog.get_logger().warning("officer cannot be paged: no page channel set", officer=officer_id)
        return False
    say = Say("page-urgent", {"link": f"{desk_link}/desk/case/{case.id}"})
    outgoing = speech.word([say], officer.language, officer.page_channel, None)
    await work.outbox.add(Letter(f"page.{page_id}", officer.page_channel, BOT, PRIORITY_OFFICER, outgoing, officer_id=officer_id))
    return True


async def page_due(work: UnitOfWork, speech: Speech, desk_link: str, only: str | None = None) -> int:
    """Queue every page whose time has come; how many. `mark` lets exactly one process have each."""
    sent = 0
    for page_id, case_id, officer_id in await work.pages.due():
        if (only is not None and case_id != only) or not await work.pages.mark(page_id):
            continue
        case = await work.cases.get(case_id)
        if case is not None and await page_officer(work, speech, page_id, case, officer_id, desk_link):
            await work.audit(BOT, "paged", case_id, officer=officer_id)
            sent += 1
    return sent


@dataclass(slots=True)
class Ladder:
    """Climbs by itself: called every second or so by the worker."""

    store: Store
    speech: Speech
    clocks: Clocks
    clock: Clock
    ids: Ids
    wakeups: Wakeups
    desk_link: str

    async def __call__(self) -> int:
        """Send what is due and tell whoever has waited too long; how many messages were queued."""
        async with self.store(reading=True) as work:
            before = self.clock.now() - self.clocks.tell_person
            if not await work.pages.due() and not await work.pages.unanswered(before):
                return 0
        async with self.store() as work:
            queued = await page_due(work, self.speech, self.desk_link)
            for case in await work.pages.unanswered(before):
                queued += await self._tell(work, case)
            await work.commit()
        if queued:
            await self.wakeups.tell("outbox")
            await self.wakeups.tell("desk")
        return queued

    async def _tell(self, work: UnitOfWork, case: Case) -> int:
        """Say honestly that nobody could answer yet, with the numbers again (TRIAGE.md, Clocks)."""
        case.told_nobody = True
        await work.cases.save(case)
        conversation = await work.conversations.get(case.conversation_id)
        if conversation is None or not conversation.contact.reachable:
            return 0
        contact = conversation.contact
        numbers = "danger-numbers" if contact.country else "danger-numbers-unknown"
        outgoing = self.speech.word([Say("nobody-yet"), Say(numbers)], contact.language or "en", contact.channel, contact.country)
        letter = Letter(f"nobody.{self.ids.new()}", contact.channel, BOT, PRIORITY_SAFETY, outgoing, conversation.id)
        await work.outbox.add(letter)
        await work.audit(BOT, "told that nobody could answer yet", case.id)
        return 1
