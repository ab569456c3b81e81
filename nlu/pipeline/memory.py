"""Where Rasa remembers conversations: in this process's memory, a bounded number, for a bounded time.

The service is the memory of the project: messages are kept there, encrypted, and forgotten there. Rasa needs only the thread of a
talk (topic of before, a form half way), so nothing it sees ever reaches a disk, and what is silent for a day is gone.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from typing import Any, Optional, Text

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker


class BoundedMemory(InMemoryTrackerStore):
    """Keeps the `conversations` used last, none longer than `seconds` after its last message."""

    def __init__(
        self, domain: Domain, event_broker: Optional[EventBroker] = None, conversations: int = 5000, seconds: int = 86400, **kwargs: Any
    ) -> None:
        """`kwargs` may hold `max_event_history`; what else an endpoint file brings (`host`) is not for us."""
        super().__init__(domain, event_broker, max_event_history=kwargs.get("max_event_history"))
        self._conversations = conversations
        self._seconds = seconds
        self._used: OrderedDict[Text, float] = OrderedDict()

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keep it, and let go of what is old or too much."""
        await super().save(tracker)
        self._used[tracker.sender_id] = time.monotonic()
        self._used.move_to_end(tracker.sender_id)
        self._let_go()

    def _let_go(self) -> None:
        oldest = time.monotonic() - self._seconds
        while self._used:
            sender, used = next(iter(self._used.items()))
            if used >= oldest and len(self._used) <= self._conversations:
                return
            del self._used[sender]
            self.store.pop(sender, None)
