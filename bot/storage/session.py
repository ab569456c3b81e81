"""What every repository shares: the connection of its transaction, the clock, new ids, and the contact's box."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import Unreadable
from bot.ports import Clock, Ids
from bot.storage import tables as t
from bot.storage.crypto import Box, Keyring


@dataclass(slots=True)
class Session:
    """One open transaction."""

    connection: AsyncConnection
    keyring: Keyring
    clock: Clock
    ids: Ids
    boxes: dict[str, Box] = field(default_factory=dict)

    def now(self) -> datetime:
        """The time of the clock port."""
        return self.clock.now()

    async def box(self, conversation_id: str) -> Box:
        """The box of the conversation's contact. Raises Unreadable for a forgotten person."""
        if conversation_id not in self.boxes:
            query = (
                select(t.contacts.c.id, t.contacts.c.data_key)
                .join(t.conversations, t.conversations.c.contact_id == t.contacts.c.id)
                .where(t.conversations.c.id == conversation_id)
            )
            row = (await self.connection.execute(query)).one_or_none()
            if row is None or row.data_key is None:
                raise Unreadable(f"conversation {conversation_id}")
            self.boxes[conversation_id] = self.keyring.box(row.id, row.data_key)
        return self.boxes[conversation_id]
