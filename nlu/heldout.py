"""How well the classifier reads sentences it was not trained on: cross-validation over nlu/sentences, never over tests/nlu."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from sklearn.model_selection import StratifiedKFold

from nlu.corpus import DANGER, Sentence, distinct, ids, languages, lexicon, sentences
from nlu.pipeline.linear import Settings, train


@dataclass(frozen=True)
class Outcome:
    """What the classifier said of one held-out sentence: labels, likeliest first, and how sure it was of the first."""

    row: Sentence
    ranking: tuple[str, ...]
    confidence: float

    @property
    def right(self) -> bool:
        """Is the first label the right one?"""
        return self.ranking[0] == self.row.label

    @property
    def alarm(self) -> bool:
        """Was it called danger?"""
        return self.ranking[0] == DANGER


def material(spoken: Sequence[str] | None = None, words: bool = True) -> tuple[list[Sentence], list[Sentence]]:
    """Sentences to be split, and the lexicon, which is always trained on."""
    spoken = languages() if spoken is None else spoken
    rows, _ = distinct([row for language in spoken for row in sentences(language)])
    said = {row.normalised for row in rows}
    listed, _ = distinct([row for language in spoken for row in lexicon(language)] if words else [])
    return rows, [row for row in listed if row.normalised not in said]


def folds(rows: Sequence[Sentence], count: int = 5) -> Iterator[tuple[list[int], list[int]]]:
    """Which rows to train on and which to hold out, the same at every call."""
    labels = [row.label for row in rows]
    for inner, outer in StratifiedKFold(count, shuffle=True, random_state=0).split(labels, labels):
        yield inner.tolist(), outer.tolist()


def outcomes(rows: Sequence[Sentence], always: Sequence[Sentence], settings: Settings = Settings(), count: int = 5) -> list[Outcome]:
    """Every row, read by a classifier that was trained without its fold."""
    texts, labels = [row.normalised for row in rows], [row.label for row in rows]
    told: list[Outcome] = []
    temperature = None
    for inner, outer in folds(rows, count):
        known = [texts[at] for at in inner] + [row.normalised for row in always]
        named = [labels[at] for at in inner] + [row.label for row in always]
        model = train(known, named, settings, calibrate=temperature is None)
        temperature = temperature or model.temperature
        model.temperature = temperature
        likely = model.probabilities([texts[at] for at in outer])
        for at, own in zip(outer, likely):
            order = np.argsort(-own)
            told.append(Outcome(rows[at], tuple(model.labels[column] for column in order[:5]), float(own[order[0]])))
    return told


def ordinary(told: Sequence[Outcome]) -> list[Outcome]:
    """Those of plain topics and acts: no danger, no concern, no hard negatives."""
    askable = set(ids().askable)
    return [one for one in told if one.row.kind in askable]


def share(told: Sequence[Outcome], test: str = "right") -> float:
    """The share for which an Outcome's property holds; 0 of none."""
    return sum(bool(getattr(one, test)) for one in told) / len(told) if told else 0.0
