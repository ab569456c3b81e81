"""Who is still there: a session is touched at most once a minute, for a write on every look would be in the way of the messages."""

from __future__ import annotations

from datetime import datetime, timedelta

import structlog

from bot.errors import StorageAway
from bot.ports import Clock, Store

_EVERY = timedelta(minutes=1)
_MOST = 1_000


class Presence:
    """Remembers in this process when it last wrote."""

    def __init__(self, store: Store, clock: Clock) -> None:
        """Nothing was written yet."""
        self._store, self._clock = store, clock
        self._written: dict[str, datetime] = {}

    async def touch(self, token_hash: str) -> None:
        """This browser is in use. A database that cannot be written does not keep an officer from reading."""
        now = self._clock.now()
        if now - self._written.get(token_hash, datetime.min.replace(tzinfo=now.tzinfo)) < _EVERY:
            return
        if len(self._written) >= _MOST:
            self._written.clear()
        self._written[token_hash] = now
        try:
            async with self._store() as work:
                await work.officers.touch(token_hash)
                await work.commit()
        except StorageAway as error:
            structlog.get_logger().warning("session not touched", reason=str(error))
