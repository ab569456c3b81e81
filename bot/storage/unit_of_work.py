"""One transaction, and the database as ports.Store sees it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from sqlalchemy import insert, select, text, update
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.ports import Clock, Ids, Parcel, Waiting
from bot.storage import claims
from bot.storage import tables as t
from bot.storage.cases import Cases
from bot.storage.conversations import Conversations
from bot.storage.crypto import Keyring
from bot.storage.engine import storage_errors
from bot.storage.inbox import Inbox
from bot.storage.officers import Officers
from bot.storage.outbox import Outbox
from bot.storage.pages import Pages
from bot.storage.session import Session


class UnitOfWork:
    """Obeys ports.UnitOfWork."""

    def __init__(self, session: Session) -> None:
        self._s = session
        self.conversations = Conversations(session)
        self.inbox = Inbox(session, self.conversations)
        self.outbox = Outbox(session)
        self.cases = Cases(session)
        self.pages = Pages(session, self.cases)
        self.officers = Officers(session)

    async def audit(self, actor: str, action: str, subject: str | None, **detail: str) -> None:
        """Who did what to which row. Never content, never an address."""
        row = {"id": self._s.ids.new(), "at": self._s.now(), "actor": actor, "action": action, "subject": subject, "detail": detail}
        await self._s.connection.execute(insert(t.audit).values(row))

    async def progress(self, name: str) -> str | None:
        """A small fact a process remembers across restarts, such as Telegram's update offset."""
        return (await self._s.connection.execute(select(t.progress.c.value).where(t.progress.c.id == name))).scalar_one_or_none()

    async def set_progress(self, name: str, value: str) -> None:
        """Remember it."""
        done = await self._s.connection.execute(update(t.progress).where(t.progress.c.id == name).values(value=value))
        if done.rowcount == 0:
            await self._s.connection.execute(insert(t.progress).values(id=name, value=value))

    async def commit(self) -> None:
        """Make it so."""
        await self._s.connection.commit()


class Database:
    """Obeys ports.Store, on any engine of engine.py."""

    def __init__(self, engine: AsyncEngine, keyring: Keyring, clock: Clock, ids: Ids) -> None:
        self.engine = engine
        self._keyring, self._clock, self._ids = keyring, clock, ids

    @asynccontextmanager
    async def _session(self, *, reading: bool = False) -> AsyncIterator[Session]:
        with storage_errors():
            async with self.engine.connect() as connection:
                if reading:
                    await connection.execution_options(aman_reading=True)
                yield Session(connection, self._keyring, self._clock, self._ids)

    @asynccontextmanager
    async def __call__(self, *, reading: bool = False) -> AsyncIterator[UnitOfWork]:
        """A new transaction; leaving it without `commit` undoes it. `reading` takes no write lock."""
        async with self._session(reading=reading) as session:
            yield UnitOfWork(session)

    async def claim_conversation(self, owner: str, lease_s: float, only: str | None = None) -> Waiting | None:
        """See claims.claim_conversation."""
        async with self._session() as s:
            waiting = await claims.claim_conversation(s, owner, lease_s, only)
            await s.connection.commit()
            return waiting

    async def extend_lease(self, owner: str, conversation_id: str, lease_s: float) -> bool:
        """See claims.extend_lease."""
        async with self._session() as s:
            kept = await claims.extend_lease(s, owner, conversation_id, lease_s)
            await s.connection.commit()
            return kept

    async def drop_lease(self, owner: str, conversation_id: str) -> None:
        """See claims.drop_lease."""
        async with self._session() as s:
            await claims.drop_lease(s, owner, conversation_id)
            await s.connection.commit()

    async def claim_parcel(self, owner: str, lease_s: float, channels: Sequence[str], only: str | None = None) -> Parcel | None:
        """See claims.claim_parcel."""
        async with self._session() as s:
            parcel = await claims.claim_parcel(s, owner, lease_s, channels, only)
            await s.connection.commit()
            return parcel

    async def ping(self) -> None:
        """Raises StorageAway where the database cannot be reached."""
        async with self._session(reading=True) as s:
            await s.connection.execute(text("SELECT 1"))
