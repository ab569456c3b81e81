"""Carrying out erasures: after the last word was sent, our messages are taken back where the channel can, and the key is destroyed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.ports import BOT, Channel, Store


@dataclass(slots=True)
class Erase:
    """Called by the clock. Waits for an open urgent case, so that whoever holds the phone cannot undo a call for help."""

    store: Store
    channels: Mapping[str, Channel]

    async def __call__(self) -> int:
        """How many people were forgotten."""
        async with self.store(reading=True) as work:
            waiting = await work.conversations.to_erase()
        for conversation_id, sent in waiting:
            await self.take_back(conversation_id, sent)
            async with self.store() as work:
                await work.conversations.forget(conversation_id)
                await work.audit(BOT, "forgotten", conversation_id)
                await work.commit()
        return len(waiting)

    async def take_back(self, conversation_id: str, sent: list[str] | None = None) -> int:
        """Remove our messages from the person's phone (SAFEGUARDING, Watched phones); how many were."""
        async with self.store(reading=True) as work:
            conversation = await work.conversations.get(conversation_id)
            ids = sent if sent is not None else list(await work.outbox.sent_ids(conversation_id))
        if conversation is None or conversation.contact.channel not in self.channels:
            return 0
        channel, address = self.channels[conversation.contact.channel], conversation.contact.address
        return sum([await channel.unsend(address, provider_id) for provider_id in ids])
