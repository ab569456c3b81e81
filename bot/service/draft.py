"""A turn in the making: what will be said and changed, before anything is committed."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from bot.domain.case import Risk
from bot.domain.conversation import Contact, Conversation, State
from bot.domain.message import Inbound, Say
from bot.domain.triage import Signal
from bot.ports import PRIORITY_MACHINE


@dataclass(slots=True)
class Draft:
    """Everything one message leads to. Committed in ONE transaction by commit.py."""

    inbox_id: str
    inbound: Inbound
    conversation: Conversation
    now: datetime
    text: str = ""
    signal: Signal = field(default_factory=Signal)
    says: list[Say] = field(default_factory=list)
    priority: int = PRIORITY_MACHINE
    case_risk: Risk | None = None
    why: list[dict[str, str]] = field(default_factory=list)
    intake: dict[str, str] = field(default_factory=dict)
    consents: list[tuple[str, bool]] = field(default_factory=list)
    feedback: list[tuple[str | None, bool]] = field(default_factory=list)
    complaint: str | None = None
    named_country: str | None = None
    page_holder: bool = False
    forget: bool = False
    unsend: bool = False

    @property
    def contact(self) -> Contact:
        """Who wrote."""
        return self.conversation.contact

    @property
    def state(self) -> State:
        """What is remembered of the thread."""
        return self.conversation.state

    def say(self, key: str, *choices: str, **args: str) -> None:
        """Add something to say."""
        self.says.append(Say(key, args, choices))

    def case(self, risk: Risk, why: str) -> None:
        """Open a case, or raise an open one, and say why in words for the officer."""
        self.case_risk = max(self.case_risk or risk, risk)
        self.why.append({"at": self.now.isoformat(timespec="seconds"), "text": why})
