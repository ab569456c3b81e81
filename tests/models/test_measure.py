"""Shares and their intervals, against published values."""

from __future__ import annotations

import pytest

from bot.content.sentences import Sentence
from bot.domain.triage import Level, Signal
from bot.models.measure import Share, figures
from bot.ports import Guess


@pytest.mark.parametrize(
    ("found", "of", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0000, 0.1611), (1, 29, 0.0061, 0.1718)],  # Newcombe, Stat. Med. 17 (1998), table I, method 3
)
def test_the_interval_is_wilsons(found: int, of: int, low: float, high: float) -> None:
    assert Share(found, of).interval == pytest.approx((low, high), abs=1e-4)


def test_of_nothing_nothing_is_claimed() -> None:
    assert Share(0, 0).value is None and Share(0, 0).interval == (0.0, 1.0) and str(Share(0, 0)) == "–"


def test_figures_count_what_they_say() -> None:
    told = [
        Sentence("danger seen", "en", "violence_now", Level.DANGER, "violence_now"),
        Sentence("missed", "en", "violence_now", Level.DANGER, "violence_now"),
        Sentence("concern", "en", "work", Level.CONCERN, "concern"),
        Sentence("danger film", "en", "out_of_scope", Level.NONE, "hard_negative"),
        Sentence("school", "es", "school", Level.NONE, "school"),
    ]

    def triage(text: str, language: str | None) -> Signal:
        return Signal(Level.DANGER if "danger" in text else Level.CONCERN if text == "concern" else Level.NONE)

    f = figures(told, triage, lambda text, language: Signal(), lambda text, remembered: Guess("en", 1.0))
    assert (f.recall, f.precision, f.harm) == (Share(1, 2), Share(1, 2), Share(2, 3))
    assert (f.alarms, f.hard_alarms, f.rules, f.language) == (Share(0, 1), Share(1, 1), Share(0, 2), Share(4, 5))
