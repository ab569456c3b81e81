"""Sentences as they come from a cracked phone: letters lost or doubled, words left out. Only for training; the labels stay."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random

_LOST_WORDS, _FEWEST_WORDS = 0.2, 3
_SPOILT_WORDS, _LOST_LETTERS, _SHORTEST = 0.25, 0.6, 4


def noise(texts: Sequence[str], seed: int = 0) -> Iterator[str]:
    """Each text once more, worse; the same texts give the same ones."""
    random = Random(seed)
    for text in texts:
        yield " ".join(_spoilt(word, random) for word in _fewer(text.split(), random))


def _fewer(words: list[str], random: Random) -> list[str]:
    kept = [word for word in words if random.random() > _LOST_WORDS]
    return kept if len(kept) >= _FEWEST_WORDS else words


def _spoilt(word: str, random: Random) -> str:
    if len(word) < _SHORTEST or random.random() > _SPOILT_WORDS:
        return word
    at = random.randrange(1, len(word) - 1)
    return word[:at] + (word[at + 1 :] if random.random() < _LOST_LETTERS else word[at] + word[at:])
