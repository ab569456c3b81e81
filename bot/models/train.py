"""Training the service's two models from nlu/. Repeatable: the same sentences give the same file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from bot.content.files import Problems
from bot.content.languages import load_languages
from bot.content.sentences import Sentence, load_sentences
from bot.domain.script import script_of
from bot.domain.text import normalise
from bot.domain.triage import CATEGORIES, Level
from bot.models.danger import DANGER, HARM
from bot.models.files import fingerprint, model_files
from bot.models.language import ROMANISED
from bot.models.linear import Floats, Grams, Linear, danger_grams, language_grams

# Shares found in cross-validation among our own training sentences, which were written to be hard: every second one a hint, beside
# as many near misses. On sentences of other writers the same thresholds find far more (tests/nlu); the rules add what is left.
DANGER_RECALL, HARM_RECALL = 0.74, 0.76
_FOLDS = 3
_KEEP = 0.02
NOWHERE: Mapping[str, npt.NDArray[np.bool_]] = {}
Bools = npt.NDArray[np.bool_]
Say = Callable[[str], None]


def train_all(root: Path, folder: Path, say: Say) -> bool:
    """Train both unless they are up to date; True where something was trained. Raises BadData for unreadable sentences."""
    stamp, wanted = folder / "fingerprint", fingerprint(root)
    if stamp.exists() and stamp.read_text() == wanted and all(path.exists() for path in model_files(folder)):
        return False
    problems = Problems(root)
    languages = load_languages(root)
    sentences = load_sentences(root / "nlu" / "sentences", list(languages), problems)
    problems.stop()
    danger, language = model_files(folder)
    say(f"danger model: {len(sentences)} sentences in {len(languages)} languages")
    train_danger(sentences, danger)
    say("language model")
    train_language(sentences, {code: row.script for code, row in languages.items()}, language)
    stamp.write_text(wanted)
    return True


def train_danger(sentences: Sequence[Sentence], path: Path) -> None:
    """Danger, harm and the ten categories as one linear model; thresholds a language by cross-validation."""
    texts = [normalise(sentence.text) for sentence in sentences]
    targets = _targets(sentences)
    thresholds = _thresholds(texts, sentences, targets)
    within = dict.fromkeys(CATEGORIES, targets[DANGER])  # which danger it is, is asked only of danger
    _fit(texts, targets, danger_grams, strength=10.0, among=within).save(path, {"thresholds": thresholds})


def _targets(sentences: Sequence[Sentence]) -> dict[str, Bools]:
    level = np.array([int(sentence.level) for sentence in sentences])
    label = np.array([sentence.label for sentence in sentences])
    targets: dict[str, Bools] = {DANGER: level == Level.DANGER, HARM: level >= Level.CONCERN}
    return targets | {category: (label == category) & (level == Level.DANGER) for category in CATEGORIES}


def _regress(matrix: Any, wanted: Bools, among: Bools | None, strength: float) -> LogisticRegression:
    model = LogisticRegression(C=strength, solver="liblinear", random_state=0)
    return model.fit(matrix, wanted) if among is None else model.fit(matrix[among], wanted[among])


def _fit(texts: Sequence[str], targets: dict[str, Bools], grams: Grams, strength: float, among: Mapping[str, Bools] = NOWHERE) -> Linear:
    """One regression a target; `among` names the rows a target is decided among, where it is not all of them."""
    vectoriser = TfidfVectorizer(analyzer=grams, sublinear_tf=True, min_df=2, dtype=np.float32)
    matrix = vectoriser.fit_transform(texts)
    fitted = [_regress(matrix, wanted, among.get(name), strength) for name, wanted in targets.items()]
    weights: Floats = np.vstack([one.coef_[0] for one in fitted]).astype(np.float32)
    bias: Floats = np.array([one.intercept_[0] for one in fitted], np.float32)
    return _small(list(targets), vectoriser, weights, bias, grams)


def _small(outputs: Sequence[str], vectoriser: Any, weights: Floats, bias: Floats, grams: Grams) -> Linear:
    """Only n-grams that say something are kept."""
    loud = np.abs(weights).max(axis=0) >= _KEEP
    names = vectoriser.get_feature_names_out()[loud]
    idf: Floats = vectoriser.idf_[loud].astype(np.float32)
    return Linear(outputs, {str(name): at for at, name in enumerate(names)}, idf, np.ascontiguousarray(weights[:, loud]), bias, grams)


def _thresholds(texts: Sequence[str], sentences: Sequence[Sentence], targets: dict[str, Bools]) -> dict[str, tuple[float, float]]:
    """The probability above which a message is danger, or harm, so that the wanted share is found among sentences not trained on."""
    languages = np.array([sentence.language for sentence in sentences])
    strata = [f"{sentence.language}{int(sentence.level)}" for sentence in sentences]
    chance = {name: np.zeros(len(texts)) for name in (DANGER, HARM)}
    for train, test in StratifiedKFold(_FOLDS, shuffle=True, random_state=0).split(texts, strata):
        some = {name: targets[name][train] for name in chance}
        model = _fit([texts[i] for i in train], some, danger_grams, strength=10.0)
        for i in test:
            for name, score in model.scores(texts[i]).items():
                chance[name][i] = 1.0 / (1.0 + np.exp(-score))

    def threshold(name: str, recall: float, among: Bools) -> float:
        return float(np.quantile(chance[name][among & targets[name]], 1.0 - recall))

    everywhere = np.ones(len(texts), bool)
    rows = {"": everywhere} | {code: languages == code for code in dict.fromkeys(languages.tolist())}
    return {code: (threshold(DANGER, DANGER_RECALL, among), threshold(HARM, HARM_RECALL, among)) for code, among in rows.items()}


def _written(sentence: Sentence, scripts: Mapping[str, str]) -> str:
    romanised = scripts[sentence.language] != "Latn" and script_of(sentence.text) == "Latn"
    return sentence.language + (ROMANISED if romanised else "")


def train_language(sentences: Sequence[Sentence], scripts: Mapping[str, str], path: Path) -> None:
    """One output a language, and one for its romanised form where it has another script ("ar-Latn")."""
    texts = [sentence.text.casefold() for sentence in sentences]
    languages = np.array([_written(sentence, scripts) for sentence in sentences])
    targets: dict[str, Bools] = {code: languages == code for code in dict.fromkeys(languages.tolist())}
    _fit(texts, targets, language_grams, strength=30.0).save(path, {})
