"""A linear model over n-grams that fits in a small file: plain arrays, no pickle."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bot.models.features import Features, Floats, Grams, save_arrays, unpacked


@dataclass(frozen=True, slots=True)
class Linear:
    """Features times weights. `outputs` names the rows of `weights` (outputs x n-grams)."""

    outputs: Sequence[str]
    features: Features
    weights: Floats
    bias: Floats

    def scores(self, text: str) -> dict[str, float]:
        """The raw score of every output; 0 is undecided for a model of its own."""
        at, values = self.features(text)
        raw = self.weights[:, at] @ values + self.bias
        return dict(zip(self.outputs, raw.tolist(), strict=True))

    def save(self, path: Path) -> None:
        """Write it as one .npz of plain arrays; whole or not at all."""
        about = np.frombuffer(json.dumps(list(self.outputs)).encode(), np.uint8)
        save_arrays(path, {**self.features.packed, "weights": self.weights.astype(np.float16), "bias": self.bias, "outputs": about})


def load_linear(path: Path, grams: Grams) -> Linear:
    """Raises OSError, ValueError or KeyError for a missing or damaged file."""
    with np.load(path, allow_pickle=False) as stored:
        weights = np.ascontiguousarray(stored["weights"].astype(np.float32))
        return Linear(json.loads(stored["outputs"].tobytes()), unpacked(stored, grams), weights, stored["bias"])
