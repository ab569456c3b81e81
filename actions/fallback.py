"""The fallback ladder: ask for other words, offer topics, fetch a person. Anything understood leads back to its foot."""

from __future__ import annotations

from typing import Any, Dict, List

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.likely import likely_topics


def step(misses: int, topics: List[str]) -> Dict[str, Any]:
    """What to say at the so-manieth message in a row that was not understood, counted from 1."""
    if misses <= 1:
        return {"say": "fallback-rephrase", "choices": [f"/{topic}" for topic in topics[:2]] + ["/ask_human"]}
    if misses == 2:
        return {"say": "fallback-choose", "choices": [f"/{topic}" for topic in topics] + ["/ask_human"]}
    return {"say": "fallback-person", "case": "low", "choices": ["/help", "/emergency_numbers"]}


class Fallback(Action):
    """Climbs one rung."""

    def name(self) -> str:
        """As the domain calls it."""
        return "action_fallback"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        """One reply; the slot `misses` remembers the rung."""
        misses = int(tracker.get_slot("misses") or 0) + 1
        dispatcher.utter_message(json_message=step(misses, likely_topics(tracker)))
        return [SlotSet("misses", misses)]
