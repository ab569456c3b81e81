"""Questions that lean on the answer before: "and for my sister?"."""

from __future__ import annotations

from typing import Any, Dict, List

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.likely import likely_topics


class FollowUp(Action):
    """More about the topic of before; without one, the topics that come closest."""

    def name(self) -> str:
        """As the domain calls it."""
        return "action_follow_up"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        """One reply; nothing is remembered."""
        topic = tracker.get_slot("topic")
        if topic:
            dispatcher.utter_message(json_message={"say": "topic-more", "topic": topic, "choices": ["/ask_human"]})
        else:
            choices = [f"/{name}" for name in likely_topics(tracker)]
            dispatcher.utter_message(json_message={"say": "topic-which", "choices": [*choices, "/ask_human"]})
        return []
