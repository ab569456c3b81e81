"""Every text, in every language, on every channel: what reaches a person is whole and in their language."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest

from bot.content.check import check_all
from bot.content.languages import country_finder, language_finder, load_keywords, load_languages
from bot.content.sentences import load_intents
from bot.domain.message import Say
from bot.domain.segments import segments
from bot.domain.triage import CATEGORIES
from bot.settings import ROOT
from bot.speech import FluentSpeech

LANGUAGES = load_languages(ROOT)
SPEECH = FluentSpeech.load(ROOT, lambda: date(2026, 11, 22))
COUNTRIES = ["UA", "PL", "DE", "RO", "GR", "IT", "ES", "FR", "TR", "GB", "SE", "MD", None, "CL"]


def test_everything_written_is_well() -> None:
    assert check_all(ROOT).found == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("channel", ["telegram", "sms", "local"])
def test_every_topic_renders_with_and_without_a_country(language: str, channel: str) -> None:
    for topic in load_intents(ROOT).topics:
        for country in COUNTRIES:
            key = f"topic-{topic.replace('_', '-')}"
            for say in (Say(key, {"topic": topic}, ("/more", "/ask_human")), Say(f"{key}.more", {"topic": topic}, ("/ask_human",))):
                outgoing = SPEECH.word([say], language, channel, country)
                assert outgoing.text and outgoing.choices and "{" not in outgoing.text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("country", COUNTRIES)
def test_danger_names_a_number_in_the_first_segment_of_an_sms(language: str, country: str | None) -> None:
    for category in (*CATEGORIES, "other", "safe_word"):
        numbers = "danger-numbers" if country in SPEECH.directory else "danger-numbers-unknown"
        says = [Say(numbers), Say(f"danger-open-{category.replace('_', '-')}"), Say("danger-person")]
        text = SPEECH.word(says, language, "sms", country if country in SPEECH.directory else None).text
        first = text[: 153 if segments(text).encoding == "GSM-7" else 67]
        assert SPEECH.emergency(country) in first


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_stand_as_published(language: str) -> None:
    for country, entries in SPEECH.directory.items():
        text = SPEECH.word([Say("danger-numbers")], language, "telegram", country).text
        shown = [entry for entry in entries if entry.kind in ("emergency", "child-helpline")]
        assert not shown or shown[0].numbers[0] in text, country


def test_numbers_inside_right_to_left_text_are_marked() -> None:
    text = SPEECH.word([Say("danger-numbers")], "ar", "telegram", "GR").text
    assert "\u200e112\u200e" in text


@pytest.mark.parametrize("language", [code for code, row in LANGUAGES.items() if row.script != "Latn"])
def test_no_english_reaches_a_person_who_reads_another_script(language: str) -> None:
    for topic in load_intents(ROOT).topics:
        text = SPEECH.text(f"topic-{topic.replace('_', '-')}", language)
        latin = sum("LATIN" in unicodedata.name(char, "") for char in text)
        assert latin <= len(text) * 0.05, (topic, text)


def test_a_country_without_data_says_so_and_gives_112() -> None:
    text = SPEECH.word([Say("topic-guardian", {"topic": "guardian"})], "en", "telegram", "CL").text
    assert "no checked contacts for Chile" in text
    assert SPEECH.emergency("CL") == "112"


def test_old_numbers_are_shown_as_unchecked() -> None:
    assert "not checked lately" in SPEECH.word([Say("danger-numbers")], "en", "telegram", "IT").text


def test_a_word_of_our_texts_is_a_word_we_understand() -> None:
    keywords = load_keywords(ROOT, LANGUAGES)
    for word, meaning in (("STOP", "stop"), ("START", "start"), ("HELP", "help"), ("person", "person"), ("delete", "delete"), ("hide", "hide")):
        assert keywords.meaning(word) == meaning


@pytest.mark.parametrize(
    ("text", "language", "country"),
    [
        ("I am in Poland now", "en", "PL"), ("я в Польщі", "uk", "PL"), ("أنا في اليونان", "ar", "GR"), ("estoy en España", "es", "ES"),
        ("je suis en Allemagne", "fr", "DE"), ("من در ترکیه هستم", "fa", "TR"), ("Germany", "ar", "DE"), ("I like music", "en", None),
        ("el se usa mucho en la casa grande", "es", None),
    ],
)  # fmt: skip
def test_countries_are_found_as_people_write_them(text: str, language: str, country: str | None) -> None:
    assert country_finder(ROOT, LANGUAGES)(text, language) == country


@pytest.mark.parametrize(("text", "code"), [("speak Arabic please", "ar"), ("Українською", "uk"), ("en español por favor", "es"), ("فارسی", "fa"), ("hello", None)])
def test_languages_are_found_by_name(text: str, code: str | None) -> None:
    assert language_finder(LANGUAGES)(text) == code
