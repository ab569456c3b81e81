"""Messages to be sent: committed first, sent second."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update

from bot.domain.message import Choice, Outgoing
from bot.ports import Letter
from bot.storage import tables as t
from bot.storage.session import Session

_FINAL = ("delivered", "undelivered", "failed")


class Outbox:
    """Obeys ports.Outbox."""

    def __init__(self, session: Session) -> None:
        self._s = session

    async def add(self, letter: Letter) -> None:
        """Queue it; the row's id is the letter's, so that the same letter cannot be queued twice."""
        s = self._s
        box = await s.box(letter.conversation_id) if letter.conversation_id else s.keyring.shared
        row: dict[str, Any] = {
            "id": letter.id,
            "conversation_id": letter.conversation_id,
            "officer_id": letter.officer_id,
            "channel": letter.channel,
            "author": letter.author,
            "priority": letter.priority,
            "body_enc": box.seal(asdict(letter.outgoing), f"outbox:{letter.id}"),
            "state": "queued",
            "attempts": 0,
            "next_at": s.now(),
            "created_at": s.now(),
        }
        await s.connection.execute(insert(t.outbox).values(row))

    async def sent(self, id: str, provider_id: str | None) -> None:
        """The provider took it."""
        await self._set(id, state="sent", provider_id=provider_id, sent_at=self._s.now(), error=None, lease_until=None)

    async def failed(self, id: str, error: str, again_at: datetime | None) -> None:
        """It was not taken; None: we give up on it (a dead letter)."""
        if again_at is None:
            await self._set(id, state="dead", error=error[:200], lease_until=None)
        else:
            await self._set(id, state="queued", error=error[:200], next_at=again_at, attempts=t.outbox.c.attempts + 1, lease_until=None)

    async def withheld(self, id: str, why: str) -> None:
        """It must not be sent (opted out, forgotten)."""
        await self._set(id, state="withheld", error=why[:200], lease_until=None)

    async def _set(self, id: str, **values: Any) -> None:
        await self._s.connection.execute(update(t.outbox).where(t.outbox.c.id == id).values(values))

    async def status(self, channel: str, provider_id: str, state: str, error: str | None) -> str | None:
        """Note what the provider says; a later "sent" never overwrites a final word."""
        where = (t.outbox.c.channel == channel) & (t.outbox.c.provider_id == provider_id)
        row = (await self._s.connection.execute(select(t.outbox.c.id, t.outbox.c.state, t.outbox.c.conversation_id).where(where))).first()
        if row is None:
            return None
        if row.state not in _FINAL or state in _FINAL:
            await self._set(row.id, state=state, error=(error or "")[:200] or None)
        return row.conversation_id or ""

    async def sent_ids(self, conversation_id: str) -> Sequence[str]:
        """The provider's ids of everything sent there."""
        query = select(t.outbox.c.provider_id).where(t.outbox.c.conversation_id == conversation_id, t.outbox.c.provider_id.is_not(None))
        return list((await self._s.connection.execute(query)).scalars())


def read_outgoing(body: dict[str, Any] | None) -> Outgoing:
    """The words of an outbox row."""
    stored = body or {"text": "", "choices": []}
    return Outgoing(stored["text"], tuple(Choice(**choice) for choice in stored["choices"]))
