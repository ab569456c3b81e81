"""Keep first: a message is stored durably before its provider hears "yes"."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum

import structlog

from bot.domain.message import Inbound
from bot.errors import StorageAway
from bot.ports import Spool, Store, Wakeups

LONGEST_TEXT = 8_000


class Receipt(StrEnum):
    """What became of a message handed to us. All three are a 200 to the provider."""

    KEPT = "kept"
    SEEN_BEFORE = "seen before"
    SPOOLED = "spooled"


@dataclass(slots=True)
class Receive:
    """Step 2 of DESIGN's "one message". `holding` speaks to the person while the database is away."""

    store: Store
    spool: Spool
    wakeups: Wakeups
    holding: Callable[[Inbound], Awaitable[None]]

    async def __call__(self, inbound: Inbound) -> Receipt:
        """Keep it. Raises SpoolFailed where neither database nor disk takes it: the provider shall try again."""
        try:
            async with self.store() as work:
                id = await work.inbox.add(inbound)
                await work.commit()
        except StorageAway as away:
            structlog.get_logger().error("database away, message spooled", reason=str(away), channel=inbound.channel)
            await self.spool(inbound)
            await self.holding(inbound)
            return Receipt.SPOOLED
        if id is None:
            return Receipt.SEEN_BEFORE
        await self.wakeups.tell("inbox")
        return Receipt.KEPT
