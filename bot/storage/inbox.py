"""Messages as they came in: kept before the provider gets its 200."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, select, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.domain.message import Inbound, Kind
from bot.storage import tables as t
from bot.storage.conversations import Conversations
from bot.storage.crypto import Box
from bot.storage.session import Session


class Inbox:
    """Obeys ports.Inbox."""

    def __init__(self, session: Session, conversations: Conversations) -> None:
        self._s = session
        self._conversations = conversations

    async def add(self, inbound: Inbound) -> str | None:
        """Keep the message and, for a first one, its contact; None where it was here before."""
        s = self._s
        seen = select(t.inbox.c.id).where(t.inbox.c.channel == inbound.channel, t.inbox.c.external_id == inbound.external_id)
        if (await s.connection.execute(seen)).first():
            return None
        await self._lock(inbound)
        known = await self._conversations.find(inbound.channel, inbound.address)
        conversation_id = known.id if known else await self._conversations.start(inbound.channel, inbound.address)
        id, box = s.ids.new(), await s.box(conversation_id)
        row = {
            "id": id,
            "channel": inbound.channel,
            "external_id": inbound.external_id,
            "conversation_id": conversation_id,
            "kind": inbound.kind.value,
            "body_enc": box.seal({"text": inbound.text, "extra": dict(inbound.extra)}, f"inbox:{id}"),
            "received_at": inbound.received_at,
            "state": "new",
            "attempts": 0,
        }
        insert = postgresql.insert if s.connection.dialect.name == "postgresql" else sqlite.insert
        done = await s.connection.execute(insert(t.inbox).values(row).on_conflict_do_nothing())
        return id if done.rowcount == 1 else None

    async def _lock(self, inbound: Inbound) -> None:
        """PostgreSQL: two first messages of one person must not make two contacts. SQLite has one writer anyway."""
        if self._s.connection.dialect.name == "postgresql":
            number = int(self._s.keyring.address_hash(inbound.channel, inbound.address)[:15], 16)
            await self._s.connection.execute(select(func.pg_advisory_xact_lock(number)))

    async def done(self, ids: Sequence[str], level: str | None) -> None:
        """These messages have had their answer."""
        values = {"state": "done", "done_at": self._s.now(), "level": level}
        await self._s.connection.execute(update(t.inbox).where(t.inbox.c.id.in_(ids)).values(values))

    async def later(self, ids: Sequence[str], at: datetime) -> None:
        """Not now: try again at that moment."""
        values = {"next_at": at, "attempts": t.inbox.c.attempts + 1}
        await self._s.connection.execute(update(t.inbox).where(t.inbox.c.id.in_(ids)).values(values))

    async def waiting(self) -> int:
        """How many messages nobody has answered yet."""
        query = select(func.count()).select_from(t.inbox).where(t.inbox.c.state == "new")
        return int((await self._s.connection.execute(query)).scalar_one())


def read_inbound(row: Row[Any], address: str, box: Box) -> Inbound:
    """An inbox row as the message it was."""
    body = box.open(row.body_enc, f"inbox:{row.id}") or {}
    return Inbound(row.channel, row.external_id, address, Kind(row.kind), body.get("text", ""), row.received_at, body.get("extra", {}))
