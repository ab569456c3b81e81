"""The questions of the intake, in the order they are asked: first whether it is safe to write (SAFEGUARDING, Watched phones)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Optional, Tuple

SKIPPED = "skipped"
FORM = "intake_form"


@dataclass(frozen=True)
class Question:
    """One question.

    values: what its buttons answer, `/company_alone` being the value `alone` of `company`; free words are an answer too
    purpose: the consent it asks for; such a question is answered by yes or no
    """

    slot: str
    values: Tuple[str, ...] = ()
    purpose: Optional[str] = None
    yes_no: bool = False

    @property
    def key(self) -> str:
        """The Fluent key that asks it."""
        return f"intake-{self.slot.replace('_', '-')}"

    @property
    def choices(self) -> Tuple[str, ...]:
        """Payloads of its buttons; every question can be skipped."""
        own = ("/yes", "/no") if self.yes_no else tuple(f"/{self.slot}_{value}" for value in self.values)
        return (*own, "/skip")

    def value(self, payload: str) -> Optional[str]:
        """The value a button of this question stands for."""
        prefix, _, value = payload.partition("_")
        return value if prefix == self.slot and value in self.values else None


QUESTIONS: Dict[str, Question] = {
    question.slot: question
    for question in (
        Question("safe_now", yes_no=True),
        Question("consent_keep", purpose="keep", yes_no=True),
        Question("consent_show_officer", purpose="show_officer", yes_no=True),
        Question("place"),
        Question("company", ("family", "friends", "others", "alone")),
    )
}


def told(slot: str, value: Optional[str]) -> Dict[str, Dict[str, str]]:
    """An answer as the service takes it, `consent` or `intake`; nothing for a question that was skipped."""
    if value in (None, "", SKIPPED):
        return {}
    purpose = QUESTIONS[slot].purpose
    if purpose:
        return {"consent": {"purpose": purpose, "given": str(value)}}
    return {"intake": {slot: str(value)}}
