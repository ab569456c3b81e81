"""A linear classifier over TF-IDF of words and characters, with probabilities. Knows nothing of Rasa.

One-against-all support vectors, then one temperature for all of them, chosen on sentences held out of a first training so that
a confidence of 0.7 is right in about seven cases of ten. Kept as arrays and JSON: loading it runs nobody's code.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Dict, List, Sequence, Tuple

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.model_selection import StratifiedKFold
from sklearn.svm import LinearSVC

_TEMPERATURES = np.geomspace(0.02, 2.0, 60)


@dataclass(frozen=True)
class Settings:
    """What was chosen by measurement (nlu/compare.py).

    balance: 0 lets frequent intents win ties, 1 treats all intents alike
    """

    words: Tuple[int, int] = (1, 2)
    chars: Tuple[int, int] = (2, 5)
    least_words: int = 1
    least_chars: int = 2
    c: float = 0.25
    balance: float = 1.0


@dataclass
class Linear:
    """A trained classifier. `weights` has a row a feature, a column a label, and keeps half precision once loaded."""

    labels: List[str]
    vectorizers: List[TfidfVectorizer]
    weights: np.ndarray
    bias: np.ndarray
    temperature: float = 1.0

    def probabilities(self, texts: Sequence[str]) -> np.ndarray:
        """One row a text, one column a label; rows add up to 1. Texts are normalised ones."""
        return _softmax(self.scores(texts) / self.temperature)

    def scores(self, texts: Sequence[str]) -> np.ndarray:
        """Signed distances from each label's border."""
        features = _features(self.vectorizers, texts)
        rows = np.split(features.indices, features.indptr[1:-1]), np.split(features.data, features.indptr[1:-1])
        return np.array([values @ self.weights[columns].astype(np.float32) + self.bias for columns, values in zip(*rows)])

    def save(self, folder: Path) -> None:
        """Write `linear.npz` and `linear.json`."""
        idf = {f"idf{at}": vectorizer.idf_.astype(np.float32) for at, vectorizer in enumerate(self.vectorizers)}
        np.savez_compressed(folder / "linear.npz", weights=self.weights.astype(np.float16), bias=self.bias, **idf)
        told = {
            "labels": self.labels,
            "temperature": self.temperature,
            "vectorizers": [_told(vectorizer) for vectorizer in self.vectorizers],
        }
        (folder / "linear.json").write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> Linear:
        """Read what `save` wrote."""
        told = json.loads((folder / "linear.json").read_text(encoding="utf-8"))
        with np.load(folder / "linear.npz", allow_pickle=False) as arrays:
            vectorizers = [_retold(own, arrays[f"idf{at}"]) for at, own in enumerate(told["vectorizers"])]
            return cls(told["labels"], vectorizers, arrays["weights"], arrays["bias"], float(told["temperature"]))


def train(texts: Sequence[str], labels: Sequence[str], settings: Settings = Settings(), calibrate: bool = True) -> Linear:
    """Learn from normalised texts. The same texts give the same classifier."""
    model = _fit(texts, labels, settings)
    rare = min(Counter(labels).values())
    if not calibrate or rare < 2:
        return model
    return replace(model, temperature=_temperature(texts, labels, settings, folds=min(5, rare)))


def _fit(texts: Sequence[str], labels: Sequence[str], settings: Settings) -> Linear:
    vectorizers = [
        _vectorizer("word", settings.words, settings.least_words),
        _vectorizer("char_wb", settings.chars, settings.least_chars),
    ]
    features = hstack([vectorizer.fit_transform(texts) for vectorizer in vectorizers]).tocsr()
    counts = Counter(labels)
    even = len(labels) / len(counts)
    weights = {label: (even / count) ** settings.balance for label, count in counts.items()}
    learned = LinearSVC(C=settings.c, class_weight=weights, tol=1e-3, random_state=0).fit(features, labels)
    return Linear(
        [str(label) for label in learned.classes_],
        vectorizers,
        np.ascontiguousarray(learned.coef_.T, dtype=np.float32),
        learned.intercept_.astype(np.float32),
    )


def _temperature(texts: Sequence[str], labels: Sequence[str], settings: Settings, folds: int) -> float:
    """The temperature that makes held-out labels likeliest."""
    given = np.array(labels)
    inner, outer = next(StratifiedKFold(folds, shuffle=True, random_state=0).split(given, given))
    model = _fit([texts[at] for at in inner], given[inner].tolist(), settings)
    scores = model.scores([texts[at] for at in outer])
    columns = np.searchsorted(np.array(model.labels), given[outer])
    rows = np.arange(len(outer))
    losses = [-np.log(_softmax(scores / t)[rows, columns] + 1e-12).mean() for t in _TEMPERATURES]
    return float(_TEMPERATURES[int(np.argmin(losses))])


def _vectorizer(analyzer: str, ngrams: Tuple[int, int], least: int) -> TfidfVectorizer:
    return TfidfVectorizer(
        analyzer=analyzer, ngram_range=tuple(ngrams), min_df=least, token_pattern=r"\S+", lowercase=False, sublinear_tf=True, dtype=np.float32
    )


def _features(vectorizers: Sequence[TfidfVectorizer], texts: Sequence[str]) -> csr_matrix:
    return hstack([vectorizer.transform(texts) for vectorizer in vectorizers]).tocsr()


def _told(vectorizer: TfidfVectorizer) -> Dict[str, Any]:
    terms = sorted(vectorizer.vocabulary_, key=vectorizer.vocabulary_.get)
    return {"analyzer": vectorizer.analyzer, "ngrams": list(vectorizer.ngram_range), "terms": terms}


def _retold(told: Dict[str, Any], idf: np.ndarray) -> TfidfVectorizer:
    vectorizer = _vectorizer(told["analyzer"], tuple(told["ngrams"]), 1)
    vectorizer.set_params(vocabulary={term: at for at, term in enumerate(told["terms"])})
    vectorizer.idf_ = idf
    return vectorizer


def _softmax(scores: np.ndarray) -> np.ndarray:
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=1, keepdims=True))


def settings_from(config: Dict[str, Any]) -> Settings:
    """Settings from Rasa's configuration; unknown keys are left to Rasa."""
    known = asdict(Settings())
    return Settings(**{key: tuple(value) if isinstance(value, list) else value for key, value in config.items() if key in known})
