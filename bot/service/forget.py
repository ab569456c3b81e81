"""Forgetting a person: their key is destroyed, so that nothing of theirs can be read again, here or in a backup."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.case import Risk
from bot.domain.conversation import Conversation
from bot.errors import BadData
from bot.ports import BOT, Store, UnitOfWork


async def forget_or_wait(work: UnitOfWork, conversation: Conversation) -> bool:
    """Erase now; while an urgent case is open, mark it and erase on closing (whoever holds the phone may not undo a call for help)."""
    case = await work.cases.open_for(conversation.id)
    if case is not None and case.risk is Risk.URGENT:
        conversation.contact.erase_requested = True
        await work.conversations.save(conversation)
        await work.audit(BOT, "erasure waits for the open case", case.id)
        return False
    await work.conversations.forget(conversation.id)
    await work.audit(BOT, "forgotten", conversation.id)
    return True


@dataclass(slots=True)
class Forget:
    """`aman forget`: on a person's request that came another way."""

    store: Store

    async def __call__(self, channel: str, address: str) -> None:
        """Erase the person behind an address. Raises BadData where nobody is known there."""
        async with self.store() as work:
            conversation = await work.conversations.find(channel, address)
            if conversation is None:
                raise BadData(f"nobody is known at this {channel} address: nothing to forget")
            await work.conversations.forget(conversation.id)
            await work.audit("operator", "forgotten", conversation.id)
            await work.commit()
