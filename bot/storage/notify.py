"""Wake-ups across processes: PostgreSQL's LISTEN/NOTIFY. A module of its own, because its driver is slow to load where SQLite is used."""

from __future__ import annotations

from typing import Any

import asyncpg
import structlog

from bot.storage.wakeups import LocalWakeups

_CHANNEL = "aman"


class PostgresWakeups(LocalWakeups):
    """The same, heard by every process on the same database."""

    def __init__(self, dsn: str) -> None:
        super().__init__()
        self._dsn = dsn
        self._connection: asyncpg.Connection[Any] | None = None

    async def start(self) -> None:
        """Connect and listen."""
        self._connection = await asyncpg.connect(self._dsn)
        await self._connection.add_listener(_CHANNEL, lambda *heard: self._ring(str(heard[3])))

    async def stop(self) -> None:
        """Hang up."""
        if self._connection is not None:
            await self._connection.close()
            self._connection = None

    async def tell(self, what: str) -> None:
        """Wake everybody, here and elsewhere; a lost connection is tried once more and else left to the others' own looking."""
        self._ring(what)
        try:
            if self._connection is None or self._connection.is_closed():
                await self.start()
            assert self._connection is not None
            await self._connection.execute("SELECT pg_notify($1, $2)", _CHANNEL, what)
        except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
            structlog.get_logger().warning("wake-up not sent", reason=type(error).__name__)
