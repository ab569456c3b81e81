"""Which topics a person most likely meant, from what the classifier ranked."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any, List, Tuple

import yaml
from rasa_sdk import Tracker

_INTENTS = Path(__file__).parent.parent / "nlu" / "intents.yml"
# Offered where the ranking names too few: what people come for most.
_COMMON = ("shelter", "health", "asylum", "family_tracing")


@lru_cache(maxsize=1)
def topics() -> Tuple[str, ...]:
    """The ids of all topics."""
    return tuple(yaml.safe_load(_INTENTS.read_text(encoding="utf-8"))["topics"])


def likely_topics(tracker: Tracker, count: int = 4) -> List[str]:
    """So many topics, likeliest first, always as many as asked for."""
    ranking: List[Any] = tracker.latest_message.get("intent_ranking") or []
    ranked = [row.get("name") for row in ranking if row.get("name") in topics()]
    return list(dict.fromkeys([*ranked, *_COMMON]))[:count]
