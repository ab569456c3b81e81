"""Deleting: the service asks back and erases; the assistant lets go of what it holds at once."""

from __future__ import annotations

from typing import Any, Dict, List

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.intake.questions import QUESTIONS


class Forget(Action):
    """Asks whether everything shall be erased, and forgets answers and topic meanwhile: the service has them if it is a no."""

    def name(self) -> str:
        """As the domain calls it."""
        return "action_forget"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        """One reply; every slot that says something of the person is emptied."""
        dispatcher.utter_message(json_message={"say": "delete-ask", "do": "confirm_delete", "choices": ["/delete_yes", "/keep"]})
        return [SlotSet(slot, None) for slot in (*QUESTIONS, "topic")]
