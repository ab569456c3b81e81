"""A case: how urgent, until when a person must have looked, and who is called next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum


class Risk(IntEnum):
    """Urgency, highest first in the queue. URGENT is level danger of triage; the others grade a concern."""

    LOW = 1
    MEDIUM = 2
    HIGH = 3
    URGENT = 4

    @classmethod
    def parse(cls, word: str) -> Risk:
        """The risk of a word such as "high"; raises KeyError for another."""
        return cls[word.upper()]


class Outcome(StrEnum):
    """How a case ended; asked of the officer on closing."""

    HELPED = "helped"
    REFERRED = "referred"
    EMERGENCY_SERVICES = "emergency_services"
    NO_ANSWER = "no_answer"
    NOT_A_CASE = "not_a_case"
    OTHER = "other"


class Rung(IntEnum):
    """Steps of the ladder, in the order they are climbed."""

    ON_CALL = 0
    BACKUP = 1
    SUPERVISOR = 2


@dataclass(frozen=True, slots=True)
class Clocks:
    """Deadlines (TRIAGE.md, Clocks). Settings; the child-protection lead signs them."""

    acknowledge: timedelta = timedelta(minutes=5)
    backup: timedelta = timedelta(minutes=2)
    supervisor: timedelta = timedelta(minutes=4)
    tell_person: timedelta = timedelta(minutes=6)
    high: timedelta = timedelta(hours=1)
    medium: timedelta = timedelta(hours=24)
    low: timedelta = timedelta(hours=72)

    def deadline(self, risk: Risk, opened_at: datetime) -> datetime:
        """When a person must have taken the case."""
        return opened_at + {Risk.URGENT: self.acknowledge, Risk.HIGH: self.high, Risk.MEDIUM: self.medium, Risk.LOW: self.low}[risk]


@dataclass(frozen=True, slots=True)
class OnShift:
    """An officer who may be called now."""

    officer_id: str
    rung: Rung


@dataclass(frozen=True, slots=True)
class Call:
    """One page to come: whom, on which rung, from when on."""

    officer_id: str
    rung: Rung
    due_at: datetime


def ladder(on_shift: Sequence[OnShift], opened_at: datetime, clocks: Clocks) -> list[Call]:
    """Everybody to be paged for an urgent case, each at most once a rung, in order of time.

    The first rung that has anybody is called at once; the last step calls everyone on shift again who has not answered.
    """
    waits = {Rung.ON_CALL: timedelta(0), Rung.BACKUP: clocks.backup, Rung.SUPERVISOR: clocks.supervisor}
    if not on_shift:
        return []
    first = min(person.rung for person in on_shift)
    calls = [Call(p.officer_id, p.rung, opened_at + (timedelta(0) if p.rung == first else waits[p.rung])) for p in on_shift]
    again = [Call(p.officer_id, Rung.SUPERVISOR, opened_at + clocks.supervisor) for p in on_shift if p.rung != Rung.SUPERVISOR]
    return sorted(calls + again, key=lambda call: (call.due_at, call.rung, call.officer_id))
