"""Danger, concern or none: the signal of TRIAGE.md, and how two detectors become one.

A signal is never a diagnosis and never a verdict on what happened (SAFEGUARDING C7): a person decides.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from bot.domain.case import Risk


class Level(IntEnum):
    """Levels of TRIAGE.md; a higher one wins."""

    NONE = 0
    CONCERN = 1
    DANGER = 2

    @property
    def word(self) -> str:
        """The id used in data, on the wire and in reports."""
        return self.name.lower()


CATEGORIES = (
    "suicide_self_harm", "violence_now", "sexual_violence", "trafficking_control", "child_alone",
    "missing_child", "kidnapping_threat", "travel_distress", "medical_emergency", "forced_marriage",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a detector spoke, in words an officer can read: `rule: papers taken (took … passport)`."""

    detector: str
    text: str

    def __str__(self) -> str:
        return f"{self.detector}: {self.text}"


@dataclass(frozen=True, slots=True)
class Signal:
    """What a detector, or triage as a whole, thinks of one message."""

    level: Level = Level.NONE
    category: str | None = None
    reasons: tuple[Reason, ...] = ()
    risk: Risk = Risk.MEDIUM
    confidence: float = 0.0
    safe_word: bool = False

    @property
    def case_risk(self) -> Risk | None:
        """How urgent the case is that this signal opens; None: no case."""
        if self.level is Level.DANGER:
            return Risk.URGENT
        return self.risk if self.level is Level.CONCERN else None


Detector = Callable[[str, str | None], Signal]


def combine(signals: Sequence[Signal]) -> Signal:
    """The highest level wins; every reason is kept; the category is the one of the surest signal at that level."""
    level = max((signal.level for signal in signals), default=Level.NONE)
    top = [signal for signal in signals if signal.level is level]
    category = next((s.category for s in sorted(top, key=lambda s: -s.confidence) if s.category), None)
    return Signal(
        level=level,
        category=category,
        reasons=tuple(reason for signal in signals for reason in signal.reasons),
        risk=max((s.risk for s in top), default=Risk.MEDIUM),
        confidence=max((s.confidence for s in top), default=0.0),
        safe_word=any(s.safe_word for s in signals),
    )


def triage(text: str, language: str | None, detectors: Sequence[tuple[str, Detector]]) -> Signal:
    """Ask every detector; one that fails counts as a concern and says so (TRIAGE.md, Two detectors).

    `text` is as the person wrote it. Detectors normalise for themselves, so that none depends on another.
    """
    signals: list[Signal] = []
    for name, detect in detectors:
        try:
            signals.append(detect(text, language))
        except Exception as error:  # a detector may fail in any way; the message must still reach a person
            reason = Reason(name, f"this detector failed ({type(error).__name__}): read the message yourself")
            signals.append(Signal(Level.CONCERN, None, (reason,), Risk.HIGH))
    return combine(signals)
