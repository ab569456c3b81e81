"""`aman add-language`: a translator begins with everything in its place, and nothing half-written is served."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.content.add_language import add_language, known_language
from bot.content.check import check_all, to_do
from bot.content.files import read_yaml
from bot.content.languages import load_languages
from bot.errors import BadData
from tests.support.content import few_languages


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return few_languages(tmp_path)


def test_what_unicode_knows_need_not_be_told() -> None:
    amharic, kurdish = known_language("am"), known_language("ckb")
    assert (amharic.english, amharic.script, amharic.direction) == ("Amharic", "Ethi", "ltr")
    assert (kurdish.script, kurdish.direction) == ("Arab", "rtl")


@pytest.mark.parametrize("code", ["english", "x", "zzz"])
def test_a_code_nobody_knows_says_what_to_do(code: str) -> None:
    with pytest.raises(BadData, match="use ISO 639|tell --endonym"):
        known_language(code)


def test_the_scaffold_is_whole_and_not_served(copy: Path) -> None:
    before = set(load_languages(copy))
    written = add_language(copy, known_language("am"))
    assert {path.parent.name for path in written} >= {"am", "danger", "keywords", "countries", "lexicon"}
    assert set(load_languages(copy)) == before and set(load_languages(copy, planned=True)) == {"am"}
    assert not check_all(copy).found
    assert read_yaml(copy / "nlu/countries/am.yml")["names"]["DE"] == ["ጀርመን"]


def test_the_checker_says_what_is_left_and_stops_when_it_is_done(copy: Path) -> None:
    add_language(copy, known_language("am"))
    left = to_do(copy).found
    assert any(one.startswith("nlu/sentences/am/school.yml:1: no sentence yet") for one in left)
    assert any(one.startswith("locales/am/safety.ftl") and "is still English" in one for one in left)
    assert any(one.startswith("nlu/keywords/am.yml") and "no word for stop" in one for one in left)
    school = copy / "nlu/sentences/am/school.yml"
    school.write_text(school.read_text().replace("sentences: []", 'sentences:\n  - "ልጄን ትምህርት ቤት ማስመዝገብ እፈልጋለሁ"'))
    assert not any("am/school.yml" in one for one in to_do(copy).found)


def test_nothing_that_exists_is_touched(copy: Path) -> None:
    with pytest.raises(BadData, match="already"):
        add_language(copy, known_language("uk"))
    mine = copy / "nlu/danger/am.yml"
    mine.write_text("# mine\n")
    add_language(copy, known_language("am"))
    assert mine.read_text() == "# mine\n"
