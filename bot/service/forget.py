"""Forgetting a person: their key is destroyed, so that nothing of theirs can be read again, here or in a backup."""

from __future__ import annotations

from dataclasses import dataclass

from bot.errors import BadData
from bot.ports import Store


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
