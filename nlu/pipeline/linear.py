"""A linear classifier and a small network over TF-IDF of words and characters, with probabilities. Knows nothing of Rasa.

One-against-all support vectors and a network of one hidden layer, which err differently, added up; then one temperature for all, chosen on
sentences held out of a first training so that a confidence of 0.7 is right in about seven cases of ten. Words and characters are hashed into a fixed number of columns: as right
as a vocabulary, and as small with fourteen languages as with six. Kept as arrays and JSON: loading it runs nobody's code.
"""

from __future__ import annotations

import json
import warnings
from collections import Counter
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.exceptions import ConvergenceWarning
from sklearn.feature_extraction.text import HashingVectorizer
from sklearn.model_selection import StratifiedKFold
from sklearn.neural_network import MLPClassifier
from sklearn.preprocessing import normalize
from sklearn.svm import LinearSVC

from bot.models.network import Layers

_TOLERANCE, _BATCH, _STEP = 0.1, 1024, 5e-3
_LAYERS = ("inner", "scale", "inner_bias", "outer", "outer_bias")
_TEMPERATURES = np.geomspace(0.02, 5.0, 80)


@dataclass(frozen=True)
class Settings:
    """What was chosen by measurement (nlu/compare.py).

    words, chars: shortest and longest n-grams; bits: each kind's columns, as a power of two
    balance: 0 lets frequent intents win ties, 1 treats all intents alike
    hidden, rarest, rounds: the network's hidden units (0: none), in how many sentences an n-gram must stand for it, how often it reads them all
    trust: how much a distance from a border weighs against the network's logarithm of a probability
    """

    words: Tuple[int, int] = (1, 2)
    chars: Tuple[int, int] = (2, 5)
    bits: int = 18
    c: float = 0.25
    balance: float = 1.0
    hidden: int = 64
    rarest: int = 8
    rounds: int = 6
    trust: float = 2.0

    @classmethod
    def of(cls, told: Dict[str, Any]) -> Settings:
        """Settings from JSON or Rasa's configuration; keys that are not ours are left alone."""
        known = {field.name for field in fields(cls)}
        return cls(**{key: tuple(value) if isinstance(value, list) else value for key, value in told.items() if key in known})


@dataclass
class Linear:
    """A trained classifier. `weights` has a row a feature, a column a label, and keeps half precision once loaded.

    columns: for each feature its row in the network's inner weights, -1 where it has none
    """

    settings: Settings
    labels: List[str]
    idf: np.ndarray
    weights: np.ndarray
    bias: np.ndarray
    temperature: float = 1.0
    network: Optional[Layers] = None
    columns: Optional[np.ndarray] = None

    def probabilities(self, texts: Sequence[str]) -> np.ndarray:
        """One row a text, one column a label; rows add up to 1. Texts are normalised ones."""
        return _softmax(self.scores(texts) / self.temperature)

    def scores(self, texts: Sequence[str]) -> np.ndarray:
        """Signed distances from each label's border, and what the network says."""
        features = _weighed(_counted(texts, self.settings), self.idf)
        cuts = features.indptr[1:-1]
        rows = zip(np.split(features.indices, cuts), np.split(features.data, cuts))
        return np.array([self._score(at, values) for at, values in rows])

    def _score(self, at: np.ndarray, values: np.ndarray) -> np.ndarray:
        distances = values @ self.weights[at].astype(np.float32) + self.bias
        if self.network is None or self.columns is None:
            return np.asarray(distances)
        known = self.columns[at] >= 0
        _, chances = self.network(self.columns[at[known]], values[known])
        return np.asarray(np.log(chances + 1e-7) + self.settings.trust * distances)

    def save(self, folder: Path) -> None:
        """Write `linear.npz` and `linear.json`."""
        arrays = {"weights": self.weights.astype(np.float16), "bias": self.bias, "idf": self.idf}
        if self.network is not None:
            arrays |= {name: getattr(self.network, name) for name in _LAYERS} | {"columns": self.columns}
        np.savez_compressed(folder / "linear.npz", **arrays)
        told = {"labels": self.labels, "temperature": self.temperature, "settings": asdict(self.settings)}
        (folder / "linear.json").write_text(json.dumps(told), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> Linear:
        """Read what `save` wrote."""
        told = json.loads((folder / "linear.json").read_text(encoding="utf-8"))
        with np.load(folder / "linear.npz", allow_pickle=False) as arrays:
            settings, temperature = Settings.of(told["settings"]), float(told["temperature"])
            network = Layers(*(arrays[name] for name in _LAYERS)) if "columns" in arrays else None
            columns = arrays["columns"] if network else None
            return cls(settings, told["labels"], arrays["idf"], arrays["weights"], arrays["bias"], temperature, network, columns)


def train(texts: Sequence[str], labels: Sequence[str], settings: Settings = Settings(), calibrate: bool = True) -> Linear:
    """Learn from normalised texts. The same texts give the same classifier."""
    model = _fit(texts, labels, settings)
    rare = min(Counter(labels).values())
    if not calibrate or rare < 2:
        return model
    return replace(model, temperature=_temperature(texts, labels, settings, folds=2))


def _fit(texts: Sequence[str], labels: Sequence[str], settings: Settings) -> Linear:
    counted = _counted(texts, settings)
    held = np.bincount(counted.indices, minlength=counted.shape[1])
    idf = (np.log((1 + len(texts)) / (1 + held)) + 1).astype(np.float32)
    counts = Counter(labels)
    even = len(labels) / len(counts)
    importance = {label: (even / count) ** settings.balance for label, count in counts.items()}
    features = _weighed(counted, idf)
    learned = LinearSVC(C=settings.c, class_weight=importance, tol=_TOLERANCE, random_state=0).fit(features, labels)
    weights = np.ascontiguousarray(learned.coef_.T, dtype=np.float32)
    model = Linear(settings, [str(label) for label in learned.classes_], idf, weights, learned.intercept_.astype(np.float32))
    known = np.flatnonzero(held >= settings.rarest)
    if not settings.hidden or len(known) < settings.hidden:
        return model
    columns = np.full(counted.shape[1], -1, np.int32)
    columns[known] = np.arange(len(known), dtype=np.int32)
    return replace(model, network=_network(features[:, known], labels, settings), columns=columns)


def _network(features: csr_matrix, labels: Sequence[str], settings: Settings) -> Layers:
    """Its labels stand in the same order as the borders': scikit-learn sorts both."""
    batch = min(_BATCH, features.shape[0])
    model = MLPClassifier(
        (settings.hidden,), alpha=1e-5, learning_rate_init=_STEP, batch_size=batch, max_iter=settings.rounds, random_state=0
    )  # fmt: skip
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # so many rounds are wanted, not more
        model.fit(features.astype(np.float32), list(labels))
    return Layers.of(model.coefs_, model.intercepts_)


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


def _counted(texts: Sequence[str], settings: Settings) -> csr_matrix:
    """How often each n-gram stands in each text, words left of characters."""
    return hstack([_hasher(analyzer, ngrams, settings.bits).transform(texts) for analyzer, ngrams in _kinds(settings)], format="csr")


def _weighed(counted: csr_matrix, idf: np.ndarray) -> csr_matrix:
    """Sublinear counts times rarity; words and characters of a text weigh one each."""
    counted.data = ((1 + np.log(counted.data)) * idf[counted.indices]).astype(np.float32)
    half = counted.shape[1] // 2
    return hstack([normalize(counted[:, :half]), normalize(counted[:, half:])], format="csr")


def _kinds(settings: Settings) -> List[Tuple[str, Tuple[int, int]]]:
    return [("word", settings.words), ("char_wb", settings.chars)]


def _hasher(analyzer: str, ngrams: Tuple[int, int], bits: int) -> HashingVectorizer:
    return HashingVectorizer(
        analyzer=analyzer,
        ngram_range=tuple(ngrams),
        n_features=2**bits,
        token_pattern=r"\S+",
        lowercase=False,
        norm=None,
        alternate_sign=False,
        dtype=np.float32,
    )


def _softmax(scores: np.ndarray) -> np.ndarray:
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=1, keepdims=True))
