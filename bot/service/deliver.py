"""Step 10: hand outbox rows to their channel, in order, again after a failure, never to someone who said stop."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import structlog

from bot.domain.case import Clocks, Risk
from bot.domain.retry import delay
from bot.errors import OptedOut, Permanent, Retry, SendError, Throttled, Unreachable
from bot.ports import Case, Channel, Clock, Ids, Parcel, Store, UnitOfWork, Wakeups

LEASE_S = 30.0


@dataclass(slots=True)
class Deliver:
    """Sends one parcel at a time. `channels` by name."""

    store: Store
    channels: Mapping[str, Channel]
    clock: Clock
    ids: Ids
    clocks: Clocks
    wakeups: Wakeups
    owner: str
    lease_s: float = LEASE_S

    async def __call__(self, only: str | None = None) -> bool:
        """Send the next one; False where nothing waits."""
        parcel = await self.store.claim_parcel(self.owner, self.lease_s, tuple(self.channels), only)
        if parcel is None:
            return False
        await self._hand_over(parcel)
        if parcel.conversation_id is not None:
            await self.wakeups.tell("desk")
        return True

    async def _hand_over(self, parcel: Parcel) -> None:
        if parcel.opted_out:
            await self._withhold(parcel, "opted out")
            return
        try:
            provider_id = await self.channels[parcel.channel].send(parcel.address, parcel.outgoing)
        except SendError as error:
            await self._failed(parcel, error)
        else:
            async with self.store() as work:
                await work.outbox.sent(parcel.id, provider_id)
                await work.commit()

    async def _withhold(self, parcel: Parcel, why: str) -> None:
        async with self.store() as work:
            await work.outbox.withheld(parcel.id, why)
            await work.commit()

    async def _failed(self, parcel: Parcel, error: SendError) -> None:
        structlog.get_logger().warning("message not sent", reason=str(error), channel=parcel.channel, outbox=parcel.id, tries=parcel.attempts + 1)
        again = None
        if isinstance(error, (Retry, Throttled)):
            pause = delay(parcel.attempts + 1, asked=error.seconds if isinstance(error, Throttled) else None)
            again = self.clock.now() + pause if pause is not None else None
        async with self.store() as work:
            await work.outbox.failed(parcel.id, str(error), again)
            if again is None:
                await self._dead_letter(work, parcel, error)
            await work.commit()

    async def _dead_letter(self, work: UnitOfWork, parcel: Parcel, error: SendError) -> None:
        """A message nobody will get: the person's case says so, and one is opened where there is none."""
        conversation = await work.conversations.get(parcel.conversation_id) if parcel.conversation_id else None
        if conversation is None:
            return
        if isinstance(error, OptedOut):
            conversation.contact.opted_out = True
        if isinstance(error, Unreachable):
            conversation.contact.reachable = False
        await work.conversations.save(conversation)
        if not isinstance(error, Permanent):
            error = Permanent(str(error))
        now, case = self.clock.now(), await work.cases.open_for(conversation.id)
        why = {"at": now.isoformat(timespec="seconds"), "text": f"delivery: a message could not be sent ({error})"}
        if case is not None:
            case.why.append(why)
            case.unread_since = case.unread_since or now
            await work.cases.save(case)
            return
        contact, deadline = conversation.contact, self.clocks.deadline(Risk.LOW, now)
        await work.cases.add(
            Case(self.ids.new(), conversation.id, Risk.LOW, None, "open", None, now, now, deadline, None, None, None, contact.country, contact.language,
                 [why], {}, now)
        )  # fmt: skip

