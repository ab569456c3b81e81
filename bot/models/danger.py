"""The second detector: a statistical model over n-grams, its threshold chosen a language for recall."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.domain.text import normalise
from bot.domain.triage import CATEGORIES, Level, Reason, Signal
from bot.models.features import danger_grams
from bot.models.network import Network, load_network

CONCERN = "concern"
_HARM = (*CATEGORIES, CONCERN)
_EXPLAINED = 4


@dataclass(frozen=True, slots=True)
class DangerModel:
    """Obeys triage.Detector. `thresholds`: language -> (danger, harm), probabilities; "" for an unknown language."""

    network: Network
    thresholds: Mapping[str, tuple[float, float]]

    @classmethod
    def load(cls, path: Path) -> DangerModel:
        """Raises OSError, ValueError or KeyError where there is no usable model: triage then says so to the officers."""
        network, about = load_network(path, danger_grams)
        return cls(network, {language: (pair[0], pair[1]) for language, pair in about["thresholds"].items()})

    def chances(self, text: str) -> tuple[float, float, str]:
        """The probabilities of danger and of any harm, and the likeliest category."""
        told = self.network.probabilities(normalise(text))
        danger = sum(told[category] for category in CATEGORIES)
        return danger, danger + told[CONCERN], max(CATEGORIES, key=told.__getitem__)

    def __call__(self, text: str, language: str | None) -> Signal:
        """The signal of one message."""
        danger, harm, category = self.chances(text)
        for_danger, for_harm = self.thresholds.get(language or "", self.thresholds[""])
        if danger >= for_danger:
            return Signal(Level.DANGER, category, (self._why(text, "danger", CATEGORIES, danger),), confidence=danger)
        if harm >= for_harm:
            return Signal(Level.CONCERN, None, (self._why(text, "harm", _HARM, harm),), confidence=harm)
        return Signal(confidence=danger)

    def _why(self, text: str, what: str, labels: Collection[str], probability: float) -> Reason:
        loudest = " · ".join(f"“{word}”" for word in self.network.top(normalise(text), labels, _EXPLAINED))
        return Reason("model", f"{probability:.0%} {what}, because of {loudest}" if loudest else f"{probability:.0%} {what}")
