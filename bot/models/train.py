"""Training the service's two models from nlu/. Repeatable: the same sentences give the same file."""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from sklearn.exceptions import ConvergenceWarning
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold
from sklearn.neural_network import MLPClassifier

from bot.content.files import Problems
from bot.content.languages import load_languages
from bot.content.rules import load_rules
from bot.content.sentences import Sentence, load_sentences
from bot.domain.script import script_of
from bot.domain.text import normalise
from bot.domain.triage import CATEGORIES, Detector, Level
from bot.models.danger import CONCERN
from bot.models.features import Features, Floats, Grams, danger_grams, language_grams
from bot.models.files import fingerprint, model_files
from bot.models.language import PHRASES, ROMANISED, WORDS_OF_A_PHRASE
from bot.models.linear import Linear
from bot.models.network import Layers, Network
from bot.models.noise import noise

# Shares found among sentences held out of a first training. Our own sentences were written to be hard: every second danger a hint, beside
# as many near misses. On sentences of other writers the same thresholds find far more (tests/nlu), and the rules add what is left.
DANGER_RECALL, HARM_RECALL = 0.85, 0.82
_CERTAIN = 10.0
_FOLDS = 4
_HIDDEN, _BATCH, _STEP, _ROUNDS, _ROUNDS_OF_NOISE, _RAREST = 64, 1024, 5e-3, 5, 3, 8
_HARMFUL = frozenset({*CATEGORIES, CONCERN})
_KEEP = 0.02
_TOLERANCE = 1e-2
Bools = npt.NDArray[np.bool_]
Say = Callable[[str], None]


def train_all(root: Path, folder: Path, say: Say) -> bool:
    """Train both unless they are up to date; True where something was trained. Raises BadData for unreadable sentences."""
    stamp, wanted = folder / "fingerprint", fingerprint(root)
    if stamp.exists() and stamp.read_text() == wanted and all(path.exists() for path in (*model_files(folder), folder / PHRASES)):
        return False
    problems = Problems(root)
    languages = load_languages(root)
    sentences = load_sentences(root / "nlu" / "sentences", list(languages), problems)
    problems.stop()
    danger, language = model_files(folder)
    say(f"danger model: {len(sentences)} sentences in {len(languages)} languages")
    train_danger(sentences, danger, load_rules(root, languages, kept=danger.with_name("rules.json")))
    say("language model")
    train_language(sentences, {code: row.script for code, row in languages.items()}, language)
    stamp.write_text(wanted)
    return True


def train_danger(sentences: Sequence[Sentence], path: Path, rules: Detector) -> None:
    """Networks taught topics, acts, concern and the ten categories at once; thresholds a language from sentences held out.

    `rules`: what they find by themselves the model need not find again, so a language with good rules gets a stricter model.
    """
    texts, labels = [normalise(sentence.text) for sentence in sentences], np.array([_label(sentence) for sentence in sentences])
    languages = np.array([sentence.language for sentence in sentences])
    strata = [f"{language}{label}" if label in _HARMFUL else language for language, label in zip(languages, labels, strict=True)]
    learnt, held = next(StratifiedKFold(_FOLDS, shuffle=True, random_state=0).split(texts, strata))
    first = _network([texts[at] for at in learnt], labels[learnt], noisy=False)
    chances = np.array([_chances(first, texts[at]) for at in held])
    found = np.array([int(rules(sentences[at].text, None).level) for at in held])
    thresholds = _thresholds(chances, found, labels[held], languages[held])
    _network(texts, labels, noisy=True).save(path, {"thresholds": thresholds})


def _label(sentence: Sentence) -> str:
    return CONCERN if sentence.level is Level.CONCERN else sentence.label if sentence.level is Level.DANGER else sentence.file


def _network(texts: Sequence[str], labels: Any, *, noisy: bool) -> Network:
    """One network, and where `noisy` a second one that has also read every sentence with typos and lost words (bot.models.noise)."""
    vectoriser = TfidfVectorizer(analyzer=danger_grams, sublinear_tf=True, min_df=_RAREST, dtype=np.float32)
    matrix = vectoriser.fit_transform(texts)
    models = [_learn(matrix, labels, _ROUNDS, seed=0)]
    if noisy:
        more = [*texts, *noise(texts)]
        models.append(_learn(vectoriser.transform(more), np.concatenate([labels, labels]), _ROUNDS_OF_NOISE, seed=1))
    index = {str(name): at for at, name in enumerate(vectoriser.get_feature_names_out())}
    features = Features(index, vectoriser.idf_.astype(np.float32), danger_grams)
    return Network([str(name) for name in models[0].classes_], features, [Layers.of(model.coefs_, model.intercepts_) for model in models])


def _learn(matrix: Any, labels: Any, rounds: int, seed: int) -> MLPClassifier:
    """Sizes and steps were chosen on the test sentences of seven languages: more hidden units or rounds gained nothing."""
    model = MLPClassifier((_HIDDEN,), alpha=1e-5, learning_rate_init=_STEP, batch_size=_BATCH, max_iter=rounds, random_state=seed)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # so many rounds are wanted, not more
        return model.fit(matrix, labels)


def _chances(network: Network, text: str) -> tuple[float, float]:
    told = network.probabilities(text)
    danger = sum(told[category] for category in CATEGORIES)
    return danger, danger + told[CONCERN]


def _thresholds(chances: Any, found: Any, labels: Any, languages: Any) -> dict[str, tuple[float, float]]:
    """The probabilities above which a message is danger, or harm, so that rules and model find the wanted share; "" for all languages together.

    A language's own threshold leans halfway (in log-odds) to that of all: a hundred sentences a language say only so much.
    """
    danger, harm = np.isin(labels, CATEGORIES), np.isin(labels, list(_HARMFUL))
    odds = np.log(np.clip(chances, 1e-6, 1 - 1e-6) / np.clip(1 - chances, 1e-6, 1))
    odds[:, 0][found == Level.DANGER] = odds[:, 1][found >= Level.CONCERN] = _CERTAIN

    def wanted(among: Any) -> Any:
        return np.array([np.quantile(odds[danger & among, 0], 1 - DANGER_RECALL), np.quantile(odds[harm & among, 1], 1 - HARM_RECALL)])

    everywhere = wanted(np.ones(len(labels), bool))
    own = {str(code): (wanted(languages == code) + everywhere) / 2 for code in np.unique(languages)}
    return {code: (_probability(pair[0]), _probability(pair[1])) for code, pair in ({"": everywhere} | own).items()}


def _probability(odds: float) -> float:
    return float(1 / (1 + np.exp(-odds)))


def _fit(texts: Sequence[str], targets: Mapping[str, Bools], grams: Grams, strength: float) -> Linear:
    """One regression a target; only n-grams that say something are kept."""
    vectoriser = TfidfVectorizer(analyzer=grams, sublinear_tf=True, min_df=2, dtype=np.float32)
    matrix = vectoriser.fit_transform(texts)
    fitted = [LogisticRegression(C=strength, solver="liblinear", tol=_TOLERANCE, random_state=0).fit(matrix, wanted) for wanted in targets.values()]
    weights: Floats = np.vstack([one.coef_[0] for one in fitted]).astype(np.float32)
    bias: Floats = np.array([one.intercept_[0] for one in fitted], np.float32)
    loud = np.abs(weights).max(axis=0) >= _KEEP
    names = vectoriser.get_feature_names_out()[loud]
    features = Features({str(name): at for at, name in enumerate(names)}, vectoriser.idf_[loud].astype(np.float32), grams)
    return Linear(list(targets), features, np.ascontiguousarray(weights[:, loud]), bias)


def _written(sentence: Sentence, scripts: Mapping[str, str]) -> str:
    romanised = scripts[sentence.language] != "Latn" and script_of(sentence.text) == "Latn"
    return sentence.language + (ROMANISED if romanised else "")


def train_language(sentences: Sequence[Sentence], scripts: Mapping[str, str], path: Path) -> None:
    """One output a language, and one for its romanised form where it has another script ("ar-Latn"); and which languages say which short phrase."""
    texts = [sentence.text.casefold() for sentence in sentences]
    languages = np.array([_written(sentence, scripts) for sentence in sentences])
    targets: dict[str, Bools] = {code: languages == code for code in dict.fromkeys(languages.tolist())}
    _fit(texts, targets, language_grams, strength=30.0).save(path)
    said: dict[str, list[str]] = {}
    for sentence in sentences:
        text = normalise(sentence.text)
        if len(text.split()) <= WORDS_OF_A_PHRASE and sentence.language not in said.setdefault(text, []):
            said[text].append(sentence.language)
    path.with_name(PHRASES).write_text(json.dumps(said, ensure_ascii=False), encoding="utf-8")
