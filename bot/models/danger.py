"""The second detector: a statistical model over n-grams, its threshold chosen a language for recall."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.domain.text import normalise
from bot.domain.triage import CATEGORIES, Level, Reason, Signal
from bot.models.linear import Linear, danger_grams, load_linear

DANGER, HARM = "danger", "harm"
_EXPLAINED = 4


@dataclass(frozen=True, slots=True)
class DangerModel:
    """Obeys triage.Detector. `thresholds`: language -> (danger, harm), probabilities; "" for an unknown language."""

    linear: Linear
    thresholds: Mapping[str, tuple[float, float]]

    @classmethod
    def load(cls, path: Path) -> DangerModel:
        """Raises OSError or ValueError where there is no usable model: triage then says so to the officers."""
        linear, about = load_linear(path, danger_grams)
        return cls(linear, {language: (pair[0], pair[1]) for language, pair in about["thresholds"].items()})

    def __call__(self, text: str, language: str | None) -> Signal:
        """The signal of one message."""
        normal = normalise(text)
        scores = self.linear.scores(normal)
        danger, harm = _probability(scores[DANGER]), _probability(scores[HARM])
        for_danger, for_harm = self.thresholds.get(language or "", self.thresholds[""])
        if danger >= for_danger:
            category = max(CATEGORIES, key=lambda name: scores[name])
            return Signal(Level.DANGER, category, (self._why(normal, DANGER, danger),), confidence=danger)
        if harm >= for_harm:
            return Signal(Level.CONCERN, None, (self._why(normal, HARM, harm),), confidence=harm)
        return Signal(confidence=danger)

    def _why(self, normal: str, output: str, probability: float) -> Reason:
        loudest = " · ".join(f"“{gram}”" for gram in self.linear.top(normal, output, _EXPLAINED))
        return Reason("model", f"{probability:.0%} {output}, because of {loudest}" if loudest else f"{probability:.0%} {output}")


def _probability(score: float) -> float:
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, score))))
