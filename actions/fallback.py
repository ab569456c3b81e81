"""The fallback ladder: ask for other words, offer topics, fetch a person. Anything understood leads back to its foot."""

from __future__ import annotations

from typing import Any, Dict, List, Sequence

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.likely import likelihood, likely_topics

# From here on a message smells of danger, though triage raised no alarm: nobody in distress is told to rephrase (SAFEGUARDING C1).
_SUSPECT = 0.2


def step(misses: int, topics: Sequence[str], suspect: bool = False) -> Dict[str, Any]:
    """What to say at the so-manieth message in a row that was not understood, counted from 1; topics likeliest first."""
    if misses >= 3:
        return {"say": "fallback-person", "case": "low", "choices": ["/help", "/emergency_numbers"]}
    if suspect:
        return {"say": "concern-person", "case": "low", "choices": ["/start_intake", "/ask_human", "/emergency_numbers"]}
    if misses == 2:
        return {"say": "fallback-choose", "choices": [*(f"/{topic}" for topic in topics[:4]), "/ask_human"]}
    return {"say": "fallback-rephrase", "choices": [*(f"/{topic}" for topic in topics[:2]), "/ask_human"]}


class Fallback(Action):
    """Climbs one rung."""

    def name(self) -> str:
        """As the domain calls it."""
        return "action_fallback"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        """One reply; the slot `misses` remembers the rung."""
        misses = int(tracker.get_slot("misses") or 0) + 1
        suspect = likelihood(tracker, "danger") >= _SUSPECT
        dispatcher.utter_message(json_message=step(misses, likely_topics(tracker), suspect))
        return [SlotSet("misses", misses)]
