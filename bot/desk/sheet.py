"""A case as an officer reads it: the hand-off package, then the talk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.desk import vocabulary
from bot.desk.tongue import Tongue
from bot.domain.message import Kind
from bot.errors import AmanError
from bot.ports import Case, Line, Speech
from bot.service.handoff import CaseView

NEWEST_LINES, NEWEST_BYTES = 150, 40_000
_DELIVERY_FAILED = "delivery:"


@dataclass(frozen=True, slots=True)
class Bubble:
    """One line of the talk in words. side: "person", "bot" or "officer"; kind: what was sent if it was not text."""

    side: str
    author: str
    at: datetime
    text: str
    kind: str | None
    level: str | None
    state: str | None
    error: str | None
    choices: tuple[str, ...]
    seq: int | None = None
    mark: str | None = None

    @property
    def failed(self) -> bool:
        """Will the person never get it?"""
        return self.state in vocabulary.TROUBLE


@dataclass(frozen=True, slots=True)
class Why:
    """One reason why the case was opened or raised."""

    at: datetime | None
    text: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything case.html shows. `earlier`: lines of the talk left out."""

    view: CaseView
    why: Sequence[Why]
    intake: Sequence[tuple[str, str]]
    consents: Sequence[tuple[str, bool]]
    bubbles: Sequence[Bubble]
    earlier: int


def sheet(view: CaseView, tongue: Tongue, speech: Speech, *, whole: bool = False) -> Sheet:
    """The case in the officer's language; of a long talk the newest lines unless `whole`."""
    lines = view.lines if whole else _newest(view.lines)
    return Sheet(
        view,
        [_why(reason) for reason in reversed(view.case.why)],
        _intake(view.case, tongue),
        [(vocabulary.named(tongue, "consent", purpose, vocabulary.PURPOSES), given) for purpose, given in view.consents.items()],
        [bubble(line, tongue, speech) for line in lines],
        len(view.lines) - len(lines),
    )


def _newest(lines: Sequence[Line]) -> Sequence[Line]:
    """As many as an old laptop on a poor line opens at once; the last one always."""
    room = NEWEST_BYTES
    for taken, line in enumerate(reversed(lines[-NEWEST_LINES:])):
        room -= len(line.text.encode())
        if room < 0 and taken:
            return lines[-taken:]
    return lines[-NEWEST_LINES:]


def _why(reason: dict[str, str]) -> Why:
    text = reason.get("text", "")
    try:
        at = datetime.fromisoformat(reason.get("at", ""))
    except ValueError:
        at = None
    return Why(at, vocabulary.masked(text) if text.startswith(_DELIVERY_FAILED) else text)


def _intake(case: Case, tongue: Tongue) -> list[tuple[str, str]]:
    return [
        (vocabulary.named(tongue, "intake", question, vocabulary.QUESTIONS), tongue(f"answer-{answer}") if answer in vocabulary.ANSWERS else answer)
        for question, answer in case.intake.items()
    ]


def bubble(line: Line, tongue: Tongue, speech: Speech) -> Bubble:
    """A line of the talk in words."""
    side = line.author if line.author in ("person", "bot") else "officer"
    author = line.author if side == "officer" else tongue(f"author-{side}")
    text, kind = line.text, None
    if line.kind == Kind.CHOICE:
        text, kind = _chosen(line.text, tongue, speech), tongue("kind-choice")
    elif line.kind != Kind.TEXT:
        kind = vocabulary.named(tongue, "kind", line.kind, vocabulary.KINDS)
    level = line.level if line.level in vocabulary.LEVELS else None
    state, error = vocabulary.delivery(line.state), _error(line.error, tongue)
    return Bubble(side, author, line.at, text, kind, level, state, error, line.choices, _markable(line), line.mark)


def _markable(line: Line) -> int | None:
    """Triage reads words; of a picture or a pressed button there is nothing to correct."""
    return line.seq if line.kind == Kind.TEXT else None


def _chosen(payload: str, tongue: Tongue, speech: Speech) -> str:
    try:
        return speech.label(payload, tongue.code) if payload else ""
    except AmanError:
        return payload.lstrip("/").replace("_", " ")


def _error(error: str | None, tongue: Tongue) -> str | None:
    if not error:
        return None
    return tongue(vocabulary.WITHHELD[error]) if error in vocabulary.WITHHELD else vocabulary.masked(error)
