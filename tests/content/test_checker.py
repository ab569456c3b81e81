"""The checker finds what would otherwise be found by a person in trouble."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.content.check import check_all
from tests.support.content import few_languages


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("copy")
    return few_languages(target)


def write(path: Path, change: Callable[[str], str]) -> str:
    before = path.read_text(encoding="utf-8")
    path.write_text(change(before), encoding="utf-8")
    return before


MISTAKES: list[tuple[str, Callable[[str], str], str]] = [
    ("locales/uk/safety.ftl", lambda s: s.replace("care =", "cared ="), "the text care is missing"),
    ("locales/ar/safety.ftl", lambda s: s.replace("    { $numbers }\n", "", 1), "danger-numbers has lost numbers"),
    ("locales/uk/common.ftl", lambda s: s.replace("greet = ", "greet = 116111 "), "holds the number 116111"),
    ("locales/ar/common.ftl", lambda s: s + "\nbroken {\n", "cannot be read"),
    ("locales/ar/common.ftl", lambda s: s + "\nextra-text = x\n", "extra-text is not in English"),
    ("locales/uk/common.ftl", lambda s: s.replace("thanks = ", "thanks = " + "ї" * 220), "give it a shorter .sms form"),
    ("locales/countries/pl.yml", lambda s: s.replace("kind: emergency", "kind: emergancy"), "is not one of"),
    ("locales/countries/pl.yml", lambda s: s.replace("    checked: 2026-11-22\n", ""), "checked is missing"),
    ("locales/countries/gr.yml", lambda s: s.replace('"115 25"', '"call us"'), "as published"),
    ("nlu/danger/en.yml", lambda s: s.replace("level: danger", "level: dangerous", 1), "level must be danger or concern"),
    ("nlu/sentences/en/school.yml", lambda s: s.replace("language: en", "language: fr"), "language must be en"),
    ("nlu/sentences/en/school.yml", lambda s: s + "\n  bad: [", "not valid YAML"),
    ("nlu/keywords/en.yml", lambda s: s.replace("  hide:", "  hid:"), "no word for hide"),
]


@pytest.mark.parametrize(("name", "change", "reason"), MISTAKES, ids=[m[2] for m in MISTAKES])
def test_a_mistake_is_named_with_its_file(copy: Path, name: str, change: Callable[[str], str], reason: str) -> None:
    before = write(copy / name, change)
    try:
        found = [problem for problem in check_all(copy).found if reason in problem]
    finally:
        (copy / name).write_text(before, encoding="utf-8")
    assert found and found[0].startswith(f"{name}:")


def test_a_sentence_that_was_trained_on_is_no_test(copy: Path) -> None:
    training = copy / "nlu" / "sentences" / "en" / "school.yml"
    sentence = next(line for line in training.read_text().splitlines() if line.strip().startswith('- "') and len(line.split()) > 5)
    test = copy / "tests" / "nlu" / "en" / "school.yml"
    test.parent.mkdir(parents=True, exist_ok=True)
    existed = test.read_text() if test.exists() else None
    test.write_text(f"language: en\nintent: school\nsentences:\n{sentence.upper().replace('  - ', '  - ')}\n")
    try:
        assert any("stands in training too" in problem for problem in check_all(copy).found)
    finally:
        test.unlink() if existed is None else test.write_text(existed)
