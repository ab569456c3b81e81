"""Step 11: what the providers say became of a message."""

from __future__ import annotations

from dataclasses import dataclass

from bot.ports import Clock, Store, Wakeups

_FAILED = frozenset({"failed", "undelivered"})


@dataclass(slots=True)
class Reconcile:
    """Notes delivery states; a failed one shows on the person's case."""

    store: Store
    clock: Clock
    wakeups: Wakeups

    async def __call__(self, channel: str, provider_id: str, state: str, error: str | None, opted_out: bool) -> None:
        """One status. Unknown ids are ignored: they may be of another installation."""
        async with self.store() as work:
            conversation_id = await work.outbox.status(channel, provider_id, state, error)
            conversation = await work.conversations.get(conversation_id) if conversation_id else None
            if conversation is not None and conversation.contact.address:
                if opted_out:
                    conversation.contact.opted_out = True
                    await work.conversations.save(conversation)
                if state in _FAILED and (case := await work.cases.open_for(conversation.id)):
                    now = self.clock.now()
                    case.why.append({"at": now.isoformat(timespec="seconds"), "text": f"delivery: a message was not delivered ({error or state})"})
                    case.unread_since = case.unread_since or now
                    await work.cases.save(case)
            await work.commit()
        await self.wakeups.tell("desk")
