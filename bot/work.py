"""Claim, run, commit, repeat: the loops that answer, deliver, climb the ladder and tidy up."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import structlog

from bot.errors import StorageAway
from bot.ports import Store, Wakeups
from bot.service.answer import Answer, answer_all
from bot.service.deliver import Deliver
from bot.service.erase import Erase
from bot.service.page import Ladder
from bot.storage.spool import Spool

log = structlog.get_logger()
LEASE_S = 20.0
_IDLE_S = 1.0
_AWAY_S = 0.5
_ANSWERERS, _DELIVERERS = 4, 4


@dataclass(slots=True)
class Worker:
    """Everything that happens by itself. Any number of these may share a database."""

    owner: str
    store: Store
    wakeups: Wakeups
    answer: Answer
    deliver: Deliver
    ladder: Ladder
    erase: Erase
    spool: Spool
    lease_s: float = LEASE_S
    stopping: asyncio.Event = field(default_factory=asyncio.Event)

    async def run(self) -> None:
        """Work until `stop`."""
        loops = [self._loop("inbox", self.answer_one) for _ in range(_ANSWERERS)]
        loops += [self._loop("outbox", self.deliver) for _ in range(_DELIVERERS)]
        loops += [self._loop("tick", self._tick)]
        await asyncio.gather(*loops)

    def stop(self) -> None:
        """Finish what is at hand and end."""
        self.stopping.set()

    async def _loop(self, what: str, step: Callable[[], Awaitable[bool]]) -> None:
        """Run a step until nothing is left, then wait to be woken. A step that fails is tried again; the loop never ends by itself."""
        while not self.stopping.is_set():
            try:
                if await step():
                    continue
                pause = _IDLE_S
            except StorageAway as error:
                log.error("database away, trying again", reason=str(error), part=what)
                pause = _AWAY_S
            except Exception as error:
                log.error("this step failed and is tried again", part=what, error=type(error).__name__, exc_info=True)
                pause = _IDLE_S
            await self.wakeups.wait(what, pause)

    async def answer_one(self, only: str | None = None) -> bool:
        """Answer everything that waits in one conversation; False where nothing waits."""
        waiting = await self.store.claim_conversation(self.owner, self.lease_s, only)
        if waiting is None:
            return False
        heart = asyncio.create_task(self._heartbeat(waiting.conversation.id))
        try:
            await answer_all(self.answer, waiting.conversation, waiting.messages)
        finally:
            heart.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await heart
            with contextlib.suppress(StorageAway):
                await self.store.drop_lease(self.owner, waiting.conversation.id)
        return True

    async def _heartbeat(self, conversation_id: str) -> None:
        while True:
            await asyncio.sleep(self.lease_s / 3)
            with contextlib.suppress(StorageAway):
                await self.store.extend_lease(self.owner, conversation_id, self.lease_s)

    async def _tick(self) -> bool:
        """What happens by the clock."""
        if self.spool.waiting():
            moved = await self.spool.drain(self.store)
            log.warning("spooled messages moved into the database", messages=moved)
            await self.wakeups.tell("inbox")
        await self.ladder()
        await self.erase()
        return False
