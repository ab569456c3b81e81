"""What comes in from a phone and what goes out to one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Kind(StrEnum):
    """What a person sent. Everything but TEXT and CHOICE is kept and kindly answered, never read by a machine."""

    TEXT = "text"
    CHOICE = "choice"
    PHOTO = "photo"
    VOICE = "voice"
    VIDEO = "video"
    STICKER = "sticker"
    LOCATION = "location"
    CONTACT = "contact"
    DOCUMENT = "document"
    BLOCKED = "blocked"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Inbound:
    """One message as its channel handed it over. (channel, external_id) names it for ever."""

    channel: str
    external_id: str
    address: str
    kind: Kind
    text: str
    received_at: datetime
    extra: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Say:
    """What to say, not how: a Fluent key, its arguments, and the payloads of the choices offered with it."""

    key: str
    args: Mapping[str, str] = field(default_factory=dict)
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """A button, or a number to answer with: what it sends back and what is written on it."""

    payload: str
    label: str


@dataclass(frozen=True, slots=True)
class Outgoing:
    """Words ready for one channel."""

    text: str
    choices: tuple[Choice, ...] = ()
