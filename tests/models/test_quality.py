"""Danger, language and false alarms on sentences written apart from training and rules (tests/nlu). Gates a language, never on an average."""

from __future__ import annotations

import pytest

from bot.app import MODELS
from bot.content.files import Problems
from bot.content.languages import load_languages
from bot.content.sentences import Sentence, load_sentences
from bot.domain.triage import Level
from bot.models.files import model_files
from bot.models.language import LanguageGuesser
from bot.models.triage import load_triage
from bot.ports import Triage
from bot.settings import ROOT

TESTED = [code for code in load_languages(ROOT) if (ROOT / "tests" / "nlu" / code).is_dir()]
DANGER_MODEL, LANGUAGE_MODEL = model_files(MODELS)


def sentences(code: str) -> list[Sentence]:
    return load_sentences(ROOT / "tests" / "nlu", [code], Problems(ROOT))


@pytest.fixture(scope="module")
def triage() -> Triage:
    return load_triage(ROOT, DANGER_MODEL)


@pytest.mark.parametrize("code", TESTED)
def test_danger_is_found(code: str, triage: Triage) -> None:
    danger = [s for s in sentences(code) if s.level is Level.DANGER]
    missed = [s.text for s in danger if triage(s.text, code).level is not Level.DANGER]
    assert len(missed) <= 0.05 * len(danger), missed


@pytest.mark.parametrize("code", TESTED)
def test_told_harm_is_danger_or_concern(code: str, triage: Triage) -> None:
    harm = [s for s in sentences(code) if s.level is not Level.NONE]
    missed = [s.text for s in harm if triage(s.text, code).level is Level.NONE]
    assert len(missed) <= 0.05 * len(harm), missed


@pytest.mark.parametrize("code", TESTED)
def test_harmless_questions_do_not_drown_the_officer(code: str, triage: Triage) -> None:
    harmless = [s for s in sentences(code) if s.level is Level.NONE and s.file != "hard_negative"]
    alarms = [s.text for s in harmless if triage(s.text, code).level is Level.DANGER]
    assert len(alarms) <= 0.05 * len(harmless), alarms


@pytest.mark.parametrize("code", TESTED)
def test_rules_alone_still_catch_most(code: str) -> None:
    rules = load_triage(ROOT, DANGER_MODEL, rules_only=True)
    danger = [s for s in sentences(code) if s.level is Level.DANGER]
    found = sum(rules(s.text, code).level is Level.DANGER for s in danger)
    assert found >= 0.75 * len(danger), f"{found} of {len(danger)}"


@pytest.mark.parametrize("code", TESTED)
def test_the_language_is_known(code: str) -> None:
    guess = LanguageGuesser.load(load_languages(ROOT), LANGUAGE_MODEL)
    asked = sentences(code)
    wrong = [s.text for s in asked if guess(s.text, None).language != code]
    assert len(wrong) <= 0.03 * len(asked), wrong
