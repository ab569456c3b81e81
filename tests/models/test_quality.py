"""Danger, language and false alarms on sentences written apart from training and rules (tests/nlu). Gates a language, never on an average.

The gates lie below the goals of TRIAGE.md (docs/how-good-is-it.md says how near each language is): they keep what is reached.
"""

from __future__ import annotations

from functools import cache

import pytest

from bot.app import MODELS
from bot.content.files import Problems, read_yaml
from bot.content.languages import load_languages
from bot.content.sentences import Sentence, load_sentences
from bot.domain.triage import CATEGORIES, Level
from bot.models.danger import DangerModel
from bot.models.files import model_files
from bot.models.language import LanguageGuesser
from bot.models.measure import Figures, figures
from bot.models.triage import load_triage
from bot.settings import ROOT

LANGUAGES = load_languages(ROOT)
TESTS = ROOT / "tests" / "nlu"
DANGER_MODEL, LANGUAGE_MODEL = model_files(MODELS)
NEARLY = 0.2  # training rounds differently on other processors: a known failure this near to its threshold may be found there
UNKNOWN = 0.02  # for the same reason so many misses may be other ones


def sentences(code: str) -> list[Sentence]:
    return load_sentences(TESTS, [code], Problems(ROOT))


@cache
def measured(code: str) -> Figures:
    guess = LanguageGuesser.load(LANGUAGES, LANGUAGE_MODEL)
    return figures(sentences(code), load_triage(ROOT, DANGER_MODEL), load_triage(ROOT, DANGER_MODEL, rules_only=True), guess)


def test_every_language_is_tested() -> None:
    assert {code for code in LANGUAGES if sentences(code)} == set(LANGUAGES)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_kind_of_danger_is_tested(code: str) -> None:
    told = [sentence.label for sentence in sentences(code) if sentence.level is Level.DANGER]
    assert {category: told.count(category) >= 8 for category in CATEGORIES} == dict.fromkeys(CATEGORIES, True)


GATES = {"recall": 0.90, "harm": 0.90, "precision": 0.66, "rules": 0.45, "language": 0.95}


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", GATES)
def test_a_language_keeps_what_it_has_reached(code: str, name: str) -> None:
    share = getattr(measured(code), name)
    assert share.value >= GATES[name], f"{name} of {code}: {share}"


@pytest.mark.parametrize("code", LANGUAGES)
def test_harmless_questions_do_not_drown_the_officer(code: str) -> None:
    share = measured(code).alarms
    assert share.value is not None and share.value <= 0.11, str(share)


def known_failures() -> list[tuple[str, str]]:
    """(language, sentence) of every file's `known_failures`: danger we know we miss."""
    found = []
    for path in sorted(TESTS.rglob("*.yml")):
        found += [(path.parent.name, text) for text in read_yaml(path).get("known_failures") or []]
    return found


def test_known_failures_still_fail() -> None:
    """One that is found again leaves the list, so that it cannot be lost again unseen."""
    triage, model = load_triage(ROOT, DANGER_MODEL), DangerModel.load(DANGER_MODEL)
    found = [text for code, text in known_failures() if triage(text, code).level is Level.DANGER and not _nearly(model, code, text)]
    assert found == []


def test_known_failures_are_test_sentences() -> None:
    asked = {(s.language, s.text) for code in LANGUAGES for s in sentences(code)}
    assert [one for one in known_failures() if one not in asked] == []


def test_danger_that_is_missed_is_known() -> None:
    """Nobody is missed silently: what triage does not find stands in `known_failures` of its file (`aman score --misses` lists it)."""
    triage, model = load_triage(ROOT, DANGER_MODEL), DangerModel.load(DANGER_MODEL)
    known = set(known_failures())
    danger = [s for code in LANGUAGES for s in sentences(code) if s.level is Level.DANGER and (s.language, s.text) not in known]
    missed = [s.text for s in danger if triage(s.text, s.language).level is not Level.DANGER and not _nearly(model, s.language, s.text)]
    assert len(missed) <= UNKNOWN * len(danger), missed


def _nearly(model: DangerModel, code: str, text: str) -> bool:
    return abs(model.chances(text)[0] - model.thresholds.get(code, model.thresholds[""])[0]) < NEARLY
