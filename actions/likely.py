"""What a person may have meant, from what the classifier ranked."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any, Dict, List, Tuple

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
    ranked = [name for name in _ranking(tracker) if name in topics()]
    return list(dict.fromkeys([*ranked, *_COMMON]))[:count]


def likelihood(tracker: Tracker, intent: str) -> float:
    """How likely the intent is, 0 where it was not ranked at all."""
    return _ranking(tracker).get(intent, 0.0)


def _ranking(tracker: Tracker) -> Dict[str, float]:
    rows: List[Any] = tracker.latest_message.get("intent_ranking") or []
    return {str(row.get("name")): float(row.get("confidence") or 0.0) for row in rows}
