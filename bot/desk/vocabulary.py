"""Words for everything that has an id: risks, categories, channels, states. An id without words is shown as it is, never hidden."""

from __future__ import annotations

import re
from collections.abc import Collection

from bot.desk.tongue import Tongue
from bot.domain.message import Kind
from bot.domain.triage import CATEGORIES

CHANNELS = ("telegram", "sms", "local")
PAGE_CHANNELS = ("telegram", "sms")
PURPOSES = ("keep", "show_officer", "share", "figures", "tracing")
QUESTIONS = ("safe_now", "place", "company")
ANSWERS = ("yes", "no")
LEVELS = ("danger", "concern")
KINDS = tuple(kind.value for kind in Kind if kind not in (Kind.TEXT, Kind.CHOICE))
RUNGS = ("0", "1", "2")
STATES = {
    "queued": "queued", "accepted": "queued", "scheduled": "queued", "sending": "sending", "sent": "sent", "delivered": "delivered", "read": "read",
    "undelivered": "undelivered", "undelivere": "undelivered", "failed": "undelivered", "canceled": "undelivered", "dead": "dead", "withheld": "withheld",
}  # fmt: skip
TROUBLE = ("undelivered", "dead", "withheld")
WITHHELD = {"opted out": "withheld-opted-out", "forgotten": "withheld-forgotten"}

_NUMBER = re.compile(r"\+?\d[\d\s().-]{4,}\d")


def named(tongue: Tongue, group: str, id: str, known: Collection[str]) -> str:
    """The words of `desk-<group>-<id>`."""
    return tongue(f"{group}-{id.replace('_', '-')}") if id in known else id.replace("_", " ")


def category(tongue: Tongue, id: str | None) -> str:
    """A danger category of TRIAGE.md in words."""
    return named(tongue, "category", id, CATEGORIES) if id else tongue("category-none")


def delivery(state: str | None) -> str | None:
    """The kind of delivery a state means to an officer: a value of STATES."""
    return STATES.get(state, state) if state else None


def masked(text: str) -> str:
    """What a provider said, without any number it may quote: the desk never shows an address (SAFEGUARDING D3)."""
    return _NUMBER.sub("…", text)
