"""Takes an answer of the intake, or leaves the message to the rules."""

from __future__ import annotations

from typing import Any, Dict, List

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.intake.questions import FORM, QUESTIONS, SKIPPED
from actions.intake.reading import read

_PATIENCE = 2


class ValidateIntake(Action):
    """Rasa calls it at every turn of the form. No slot set means: not for the form, let the rules answer."""

    def name(self) -> str:
        """As Rasa looks for it."""
        return f"validate_{FORM}"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        """Set the slot that was asked for. What cannot be read twice counts as skipped: no interrogation (C10)."""
        question = QUESTIONS.get(tracker.get_slot("requested_slot") or "")
        if question is None:
            return []
        reading = read(question, tracker.latest_message)
        if reading.matter:
            return []
        if reading.again:
            return [SlotSet("unread", 0)]
        unread = int(tracker.get_slot("unread") or 0) + 1
        if reading.answer is None and unread < _PATIENCE:
            return [SlotSet("unread", unread)]
        answer = reading.answer or SKIPPED
        events: List[EventType] = [SlotSet(question.slot, answer), SlotSet("unread", 0)]
        return events + ([SlotSet("requested_slot", None)] if _ends(question.slot, answer) else [])


def _ends(slot: str, answer: str) -> bool:
    """Without consent to keep anything we ask nothing (P4), and nothing more of a person who is not safe to write."""
    return (slot == "consent_keep" and answer != "yes") or (slot == "safe_now" and answer == "no")
