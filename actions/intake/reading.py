"""What a message means while a question of the intake is open: an answer, something unreadable, or a matter of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Mapping, Optional

from actions.intake.questions import QUESTIONS, SKIPPED, Question

LONGEST = 300
# "In a shelter for women" and "my guardian" are answers, and sure to be taken for topics: where free words are asked for, only a
# question is one. The acts that must work everywhere do, if we are this sure of them.
_EVERYWHERE = frozenset({"ask_human", "stop", "delete_my_data", "change_language", "help", "danger"})
_SURE = 0.8
_SURE_OF_A_QUESTION = 0.4
_SURE_IT_IS_NO_YES_OR_NO = 0.5
_QUESTION_MARKS = "?؟፧⸮？"
_ANSWERS = frozenset(["yes", "no", "skip"] + [choice.lstrip("/") for question in QUESTIONS.values() for choice in question.choices])


@dataclass(frozen=True)
class Reading:
    """`answer` is None where there is none: then it is a `matter` of its own, or asks to be asked `again`, or is unreadable."""

    answer: Optional[str] = None
    matter: bool = False
    again: bool = False


def read(question: Question, message: Mapping[str, Any]) -> Reading:
    """Read Rasa's latest message as a reply to the question."""
    intent = message.get("intent") or {}
    name, confidence, text = intent.get("name") or "", float(intent.get("confidence") or 0.0), str(message.get("text") or "").strip()
    if name == "skip":
        return Reading(SKIPPED)
    if name == "start_intake":
        return Reading(again=True)
    if text.startswith("/"):
        return _button(question, name)
    return _yes_no(name, confidence) if question.yes_no else _words(name, confidence, text)


def _button(question: Question, name: str) -> Reading:
    value = name if question.yes_no and name in ("yes", "no") else question.value(name)
    if value is None and name == "no":
        return Reading(SKIPPED)
    return Reading(value, matter=value is None and name not in _ANSWERS and name != "nlu_fallback")


def _yes_no(name: str, confidence: float) -> Reading:
    if name in ("yes", "no"):
        return Reading(name)
    return Reading(matter=name not in ("nlu_fallback", "") and confidence >= _SURE_IT_IS_NO_YES_OR_NO)


def _words(name: str, confidence: float, text: str) -> Reading:
    if not any(char.isalnum() for char in text):
        return Reading()
    if name == "no" and confidence >= _SURE:
        return Reading(SKIPPED)
    asks = any(mark in text for mark in _QUESTION_MARKS) and name not in ("nlu_fallback", "")
    if (asks and confidence >= _SURE_OF_A_QUESTION) or (name in _EVERYWHERE and confidence >= _SURE):
        return Reading(matter=True)
    return Reading(text[:LONGEST])
