"""Asks the questions of the intake, and hands the service the answer just given."""

from __future__ import annotations

from typing import Any, Dict, List

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.intake.questions import FORM, QUESTIONS, told


def just_told(tracker: Tracker) -> Dict[str, Any]:
    """The `consent` or `intake` of the answer in the person's last message: each is told once, however often we ask again."""
    since: Dict[str, Any] = {}
    for event in tracker.events:
        if event.get("event") == "user":
            since = {}
        elif event.get("event") == "slot" and event.get("name") in QUESTIONS:
            since.update(told(event["name"], event.get("value")))
    return since


class _Ask(Action):
    """One question. The same for all; Rasa wants an action each."""

    slot = ""

    def name(self) -> str:
        """As Rasa looks for it."""
        return f"action_ask_{FORM}_{self.slot}"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        """One message."""
        question = QUESTIONS[self.slot]
        dispatcher.utter_message(json_message={"say": question.key, "choices": list(question.choices), **just_told(tracker)})
        return []


class AskConsentKeep(_Ask):
    """May we keep what you tell us?"""

    slot = "consent_keep"


class AskConsentShowOfficer(_Ask):
    """May a person here read it?"""

    slot = "consent_show_officer"


class AskSafeNow(_Ask):
    """Is it safe to write now?"""

    slot = "safe_now"


class AskPlace(_Ask):
    """Where are you?"""

    slot = "place"


class AskCompany(_Ask):
    """Who is with you?"""

    slot = "company"
