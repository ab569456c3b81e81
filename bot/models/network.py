"""Small networks over n-grams, averaged: one hidden layer each, told apart by where their training began.

A linear model weighs every n-gram for itself; a hidden layer learns that words mean something together, and one layer taught all
topics, acts and kinds of danger at once learns more from the same sentences than a border between danger and the rest alone
(measured: docs/how-good-is-it.md). Kept as plain arrays of bytes, no pickle.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from bot.models.features import Features, Floats, Grams, save_arrays, unpacked

_LOUDEST_BYTE = 127


@dataclass(frozen=True, slots=True)
class Layers:
    """One network: n-grams x hidden as bytes with a scale for each hidden unit, then hidden x labels."""

    inner: npt.NDArray[np.int8]
    scale: Floats
    inner_bias: Floats
    outer: Floats
    outer_bias: Floats

    @classmethod
    def of(cls, coefs: Sequence[npt.NDArray[Any]], intercepts: Sequence[npt.NDArray[Any]]) -> Layers:
        """From weights as they were trained, rounded to bytes."""
        scale = (np.abs(coefs[0]).max(axis=0) / _LOUDEST_BYTE + 1e-12).astype(np.float32)
        inner = np.rint(coefs[0] / scale).astype(np.int8)
        return cls(inner, scale, intercepts[0].astype(np.float32), coefs[1].astype(np.float32), intercepts[1].astype(np.float32))

    def __call__(self, at: npt.NDArray[np.intp], values: Floats) -> tuple[Floats, Floats]:
        """The hidden units, and the probabilities of the labels."""
        hidden = np.maximum((values @ self.inner[at].astype(np.float32)) * self.scale + self.inner_bias, 0.0)
        raw = hidden @ self.outer + self.outer_bias
        raised = np.exp(raw - raw.max())
        return hidden, raised / raised.sum()

    def spoken(self, at: npt.NDArray[np.intp], values: Floats, wanted: npt.NDArray[np.bool_]) -> Floats:
        """What each n-gram of the text said for the wanted labels together: its share in the slope of their probability's logarithm."""
        hidden, chances = self(at, values)
        among = np.where(wanted, chances, 0.0) / max(float(chances[wanted].sum()), 1e-9)
        slope = (self.outer @ (among - chances)) * (hidden > 0) * self.scale
        return np.asarray((self.inner[at].astype(np.float32) @ slope) * values, np.float32)


@dataclass(frozen=True, slots=True)
class Network:
    """Several networks over the same features, their probabilities averaged. `labels` names the outputs."""

    labels: Sequence[str]
    features: Features
    parts: Sequence[Layers]

    def probabilities(self, text: str) -> dict[str, float]:
        """Of every label; they add up to 1. The text is a normalised one."""
        at, values = self.features(text)
        mean = np.mean([part(at, values)[1] for part in self.parts], axis=0)
        return dict(zip(self.labels, mean.tolist(), strict=True))

    def top(self, text: str, labels: Collection[str], most: int) -> list[str]:
        """The words of this text that spoke loudest for these labels together."""
        at, values = self.features(text)
        wanted = np.array([label in labels for label in self.labels])
        said = np.mean([part.spoken(at, values, wanted) for part in self.parts], axis=0)
        return self.features.loudest(text, dict(zip(at.tolist(), said.tolist(), strict=True)), most)

    def save(self, path: Path, about: Mapping[str, Any]) -> None:
        """Write it, and what is to be known with it, as one .npz of plain arrays; whole or not at all."""
        arrays: dict[str, npt.NDArray[Any]] = {**self.features.packed}
        for number, part in enumerate(self.parts):
            arrays |= {f"{name}{number}": getattr(part, name) for name in Layers.__slots__}
        told = {"labels": list(self.labels), "parts": len(self.parts), **about}
        arrays["about"] = np.frombuffer(json.dumps(told).encode(), np.uint8)
        save_arrays(path, arrays)


def load_network(path: Path, grams: Grams) -> tuple[Network, dict[str, Any]]:
    """The network and what was noted with it. Raises OSError, ValueError or KeyError for a missing or damaged file."""
    with np.load(path, allow_pickle=False) as stored:
        about: dict[str, Any] = json.loads(stored["about"].tobytes())
        parts = [Layers(*(stored[f"{name}{number}"] for name in Layers.__slots__)) for number in range(about["parts"])]
        return Network(about["labels"], unpacked(stored, grams), parts), about
