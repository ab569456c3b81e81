"""A contact, their conversation, and who holds the pen."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any


@dataclass(slots=True)
class Contact:
    """A person at one address of one channel. The address is clear only in memory."""

    id: str
    channel: str
    address: str
    language: str | None = None
    language_chosen: bool = False
    country: str | None = None
    opted_out: bool = False
    erase_requested: bool = False
    reachable: bool = True


@dataclass(slots=True)
class State:
    """What the service remembers between two messages; kept encrypted beside the conversation.

    offered: payloads of the choices last shown, for an answer by number
    care_until: end of the frame of care after danger (SAFEGUARDING C12), seconds since the epoch
    confirm: "stop" or "delete" while we wait for a yes, "complaint" while we wait for its words
    """

    offered: list[str] = field(default_factory=list)
    care_until: float = 0.0
    topic: str | None = None
    confirm: str | None = None
    country_asked: bool = False
    welcomed: bool = False
    intake_offered: float = 0.0
    apologised: float = 0.0
    languages_offered: bool = False
    last_inbound: float = 0.0
    intake: dict[str, str] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, stored: dict[str, Any]) -> State:
        """The state as it was stored; fields an older version did not know take their defaults."""
        return cls(**{name: value for name, value in stored.items() if name in cls.__slots__})

    def to_dict(self) -> dict[str, Any]:
        """The state as JSON can hold it."""
        return asdict(self)


@dataclass(slots=True)
class Conversation:
    """One contact's thread. `holder` is the officer who holds the pen, None while the bot does.

    `epoch` counts hand-overs: the assistant is asked under a new name after each, so that it starts afresh.
    """

    id: str
    contact: Contact
    holder: str | None = None
    epoch: int = 0
    state: State = field(default_factory=State)
    last_inbound_at: datetime | None = None

    @property
    def sender(self) -> str:
        """The name the assistant knows this conversation by; tells nothing about the person."""
        return f"{self.id}.{self.epoch}"
