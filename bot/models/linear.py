"""A linear model over n-grams that fits in a small file: plain arrays, no pickle, the same features in training and serving."""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Grams = Callable[[str], list[str]]


def chars(text: str, shortest: int, longest: int) -> list[str]:
    """Character n-grams inside each word, its borders marked by a space."""
    found: list[str] = []
    for word in text.split():
        padded = f" {word} "
        for size in range(shortest, longest + 1):
            if size >= len(padded):
                found.append(padded)
                break
            found.extend(padded[at : at + size] for at in range(len(padded) - size + 1))
    return found


def word_grams(text: str) -> list[str]:
    """Words and pairs of neighbours, marked so that they are not taken for characters."""
    words = text.split()
    return [f"w:{word}" for word in words] + [f"w:{left} {right}" for left, right in zip(words, words[1:], strict=False)]


def danger_grams(text: str) -> list[str]:
    """What the danger model sees of a normalised text: characters 2-5, words 1-2."""
    return chars(text, 2, 5) + word_grams(text)


def language_grams(text: str) -> list[str]:
    """What the language model sees of a text: characters 1-4."""
    return chars(text, 1, 4)


@dataclass(frozen=True, slots=True)
class Linear:
    """TF-IDF (sublinear, L2) times weights. `outputs` names the rows of `weights` (outputs x grams)."""

    outputs: Sequence[str]
    index: Mapping[str, int]
    idf: Floats
    weights: Floats
    bias: Floats
    grams: Grams

    def _vector(self, text: str) -> tuple[npt.NDArray[np.intp], Floats]:
        counts = Counter(self.index[gram] for gram in self.grams(text) if gram in self.index)
        at = np.fromiter(counts.keys(), np.intp, len(counts))
        values = np.fromiter((1.0 + math.log(n) for n in counts.values()), np.float32, len(counts)) * self.idf[at]
        norm = float(np.sqrt(values @ values))
        return at, values / norm if norm else values

    def scores(self, text: str) -> dict[str, float]:
        """The raw score of every output; 0 is undecided for a model of its own."""
        at, values = self._vector(text)
        raw = self.weights[:, at] @ values + self.bias
        return dict(zip(self.outputs, raw.tolist(), strict=True))

    def top(self, text: str, output: str, most: int) -> list[str]:
        """The words of this text that spoke loudest for an output: each the sum of what its n-grams said."""
        at, values = self._vector(text)
        spoken = dict(zip(at.tolist(), (self.weights[self.outputs.index(output), at] * values).tolist(), strict=True))
        loud = {word: sum(spoken.get(self.index.get(gram, -1), 0.0) for gram in set(self.grams(word))) for word in text.split()}
        return [word for word in sorted(loud, key=lambda word: -loud[word]) if loud[word] > 0][:most]

    def save(self, path: Path, meta: Mapping[str, Any]) -> None:
        """Write it as one .npz of plain arrays; whole or not at all."""
        names = "\n".join(sorted(self.index, key=self.index.__getitem__)).encode()
        about = json.dumps({"outputs": list(self.outputs), **meta}).encode()
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_suffix(".partial.npz")
        np.savez_compressed(
            partial,
            grams=np.frombuffer(names, np.uint8),
            idf=self.idf.astype(np.float16),
            weights=self.weights.astype(np.float16),
            bias=self.bias,
            about=np.frombuffer(about, np.uint8),
        )
        partial.replace(path)


def load_linear(path: Path, grams: Grams) -> tuple[Linear, dict[str, Any]]:
    """The model and what was noted with it. Raises OSError or ValueError for a missing or damaged file."""
    with np.load(path, allow_pickle=False) as stored:
        about: dict[str, Any] = json.loads(stored["about"].tobytes())
        names = stored["grams"].tobytes().decode().split("\n")
        idf, weights = stored["idf"].astype(np.float32), np.ascontiguousarray(stored["weights"].astype(np.float32))
        return Linear(about.pop("outputs"), {name: at for at, name in enumerate(names)}, idf, weights, stored["bias"], grams), about
