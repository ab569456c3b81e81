"""What the models see of a text: weighted n-grams, the same in training and serving."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

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
class Features:
    """TF-IDF, sublinear, of length 1 (as scikit-learn's TfidfVectorizer does it), over the n-grams of `index`."""

    index: Mapping[str, int]
    idf: Floats
    grams: Grams

    def __call__(self, text: str) -> tuple[npt.NDArray[np.intp], Floats]:
        """Which n-grams the text holds, and how much each weighs."""
        counts = Counter(self.index[gram] for gram in self.grams(text) if gram in self.index)
        at = np.fromiter(counts.keys(), np.intp, len(counts))
        values = np.fromiter((1.0 + math.log(n) for n in counts.values()), np.float32, len(counts)) * self.idf[at]
        norm = float(np.sqrt(values @ values))
        return at, values / norm if norm else values

    def loudest(self, text: str, spoken: Mapping[int, float], most: int) -> list[str]:
        """The words of the text whose n-grams together said most; `spoken`: what each n-gram said."""
        loud = {word: sum(spoken.get(self.index.get(gram, -1), 0.0) for gram in set(self.grams(word))) for word in text.split()}
        return [word for word in sorted(loud, key=lambda word: -loud[word]) if loud[word] > 0][:most]

    @property
    def packed(self) -> dict[str, npt.NDArray[np.generic]]:
        """As plain arrays."""
        names = "\n".join(sorted(self.index, key=self.index.__getitem__)).encode()
        return {"grams": np.frombuffer(names, np.uint8), "idf": self.idf.astype(np.float16)}


def unpacked(stored: Mapping[str, npt.NDArray[np.generic]], grams: Grams) -> Features:
    """What `packed` gave."""
    names = stored["grams"].tobytes().decode().split("\n")
    return Features({name: at for at, name in enumerate(names)}, stored["idf"].astype(np.float32), grams)


def save_arrays(path: Path, arrays: Mapping[str, npt.NDArray[np.generic]]) -> None:
    """One .npz of plain arrays; whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".partial.npz")
    np.savez_compressed(partial, **arrays)  # type: ignore[arg-type]
    partial.replace(path)
