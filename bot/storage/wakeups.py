"""Telling workers and desks that something is there. In one process an event; across processes bot.storage.notify.

A wake-up may be lost; everybody also looks at the database by themselves after a while, so none is needed for correctness.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict


class LocalWakeups:
    """Obeys ports.Wakeups inside one process."""

    def __init__(self) -> None:
        self._waiters: dict[str, set[asyncio.Event]] = defaultdict(set)

    async def start(self) -> None:
        """Begin to listen."""

    async def stop(self) -> None:
        """Hang up."""

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
