"""The end of the intake: thanks, or kind words, and what the officers must know."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.intake.ask import just_told
from actions.intake.questions import QUESTIONS


def ending(answers: Mapping[str, Optional[str]]) -> Dict[str, Any]:
    """What to say. That it is not safe to write is urgent for officers without a word of what was told."""
    if answers.get("safe_now") == "no":
        return {"say": "intake-unsafe", "case": "high", "choices": ["/emergency_numbers", "/ask_human"]}
    if answers.get("consent_keep") != "yes":
        return {"say": "intake-declined", "choices": ["/help", "/ask_human"]}
    said: Dict[str, Any] = {"say": "intake-thanks", "choices": ["/emergency_numbers", "/ask_human"]}
    if answers.get("consent_show_officer") == "yes":
        said["case"] = "medium"
    return said


class FinishIntake(Action):
    """Speaks once, then forgets the answers: the service has them."""

    def name(self) -> str:
        """As the domain calls it."""
        return "action_finish_intake"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        """One reply with the last answer."""
        answers = {slot: tracker.get_slot(slot) for slot in QUESTIONS}
        dispatcher.utter_message(json_message={**ending(answers), **just_told(tracker)})
        return [SlotSet(slot, None) for slot in QUESTIONS] + [SlotSet("unread", 0)]
