"""Where Rasa remembers conversations: in this process's memory, a bounded number, for a bounded time, a bounded length.

The service is the memory of the project: messages are kept there, encrypted, and forgotten there. Rasa needs only the thread of a
talk (topic of before, a form half way), so nothing it sees ever reaches a disk, and what is silent for a day is gone. It reads
a conversation from its beginning at every turn: 300 turns made a turn thirty times slower, so older ones are let go.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from typing import Any, List, Optional, Text

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME, ACTION_SESSION_START_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, Event, SessionStarted, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker


class BoundedMemory(InMemoryTrackerStore):
    """Keeps the `conversations` used last, none longer than `seconds` after its last message.

    A conversation of more than `events` is cut to its last half, slots kept; while a form is open, at four times the length.
    """

    def __init__(
        self,
        domain: Domain,
        event_broker: Optional[EventBroker] = None,
        conversations: int = 5000,
        seconds: int = 86400,
        events: int = 120,
        **kwargs: Any,
    ) -> None:
        """`kwargs`: what an endpoint file brings besides (`host`) is not for us."""
        super().__init__(domain, event_broker)
        self._conversations = conversations
        self._seconds = seconds
        self._events = events
        self._used: OrderedDict[Text, float] = OrderedDict()

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keep it, and let go of what is old or too much."""
        longest = self._events * (4 if tracker.active_loop else 1)
        if len(tracker.events) > longest:
            tracker = shortened(tracker, self._events // 2)
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


def shortened(tracker: DialogueStateTracker, keep: int) -> DialogueStateTracker:
    """The conversation as if it had begun about `keep` events ago with the slots it has now."""
    events = list(tracker.events)
    turns = [at for at, event in enumerate(events) if isinstance(event, ActionExecuted) and event.action_name == ACTION_LISTEN_NAME]
    start = next((at for at in turns[:-1] if len(events) - at <= keep), turns[-1] if turns else 0)
    begun: List[Event] = [ActionExecuted(ACTION_SESSION_START_NAME), SessionStarted()]
    known: List[Event] = [SlotSet(slot.name, slot.value) for slot in tracker.slots.values() if slot.value is not None]
    return DialogueStateTracker.from_events(tracker.sender_id, begun + known + events[start:], slots=list(tracker.slots.values()))
