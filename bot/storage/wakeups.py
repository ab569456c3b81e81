"""Telling workers and desks that something is there. In one process an event; across processes PostgreSQL's LISTEN/NOTIFY.

A wake-up may be lost; everybody also looks at the database by themselves after a while, so none is needed for correctness.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from typing import Any

import asyncpg
import structlog

_CHANNEL = "aman"


class LocalWakeups:
    """Obeys ports.Wakeups inside one process."""

    def __init__(self) -> None:
        self._waiters: dict[str, set[asyncio.Event]] = defaultdict(set)

    async def tell(self, what: str) -> None:
        """Wake everybody who waits for it."""
        self._ring(what)

    def _ring(self, what: str) -> None:
        for event in self._waiters[what]:
            event.set()

    async def wait(self, what: str, timeout: float) -> None:
        """Return when it was told, or after so many seconds."""
        event = asyncio.Event()
        self._waiters[what].add(event)
        try:
            async with asyncio.timeout(timeout):
                await event.wait()
        except TimeoutError:
            pass
        finally:
            self._waiters[what].discard(event)


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
