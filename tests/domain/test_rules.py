"""The language of rules, and the rules of combining detectors."""

from __future__ import annotations

import pytest

from bot.domain.case import Risk
from bot.domain.pattern import PatternError, beginnings, compile_pattern, padded
from bot.domain.rules import Rule, Rules
from bot.domain.text import normalise
from bot.domain.triage import Level, Reason, Signal, combine, triage


def found(pattern: str, text: str) -> bool:
    normal = padded(normalise(text))
    return bool(compile_pattern(pattern).search(normal, beginnings(normal)))


@pytest.mark.parametrize(
    ("pattern", "yes", "no"),
    [
        ("passport*", "the passports are gone", "pass port"),
        ("*terror", "Biterror", "terrors"),
        ("(took|has taken) .. passport", "he took all of my passport", "took one two three four passport"),
        ("i want [to] die", "i want die", "i want not die"),
        ("don't (wake up|live)", "I DONT wake up", "dont wake"),
        ("взяв паспорт*", "він взяв паспорти", "взяла паспорти"),
        ("خذوا جوازات*", "خذوا جوازاتنا", "خذوا شي"),
    ],
)
def test_patterns_match_whole_words(pattern: str, yes: str, no: str) -> None:
    assert found(pattern, yes)
    assert not found(pattern, no)


@pytest.mark.parametrize("pattern", ["(open", "closed)", "[mixed)", "..", "( | )", ""])
def test_a_pattern_that_cannot_be_read_says_so(pattern: str) -> None:
    with pytest.raises(PatternError):
        compile_pattern(pattern)


@pytest.mark.parametrize("pattern", ["[my] passport", "(a|b c) passport", ".. passport", "*port", "p* x", "(no|not|never) sleep* .. (home|here)", "[(the|a)] passport*"])
@pytest.mark.parametrize("text", ["my passport", "b c passport", "x passport", "passport", "p x", "never sleeping at all here", "the passports", "home"])
def test_the_short_cut_by_first_letters_never_hides_a_match(pattern: str, text: str) -> None:
    compiled_pattern, normal = compile_pattern(pattern), padded(normalise(text))
    assert bool(compiled_pattern.regex.search(normal)) == bool(compiled_pattern.search(normal, beginnings(normal)))


def rule(**fields: object) -> Rule:
    base = {"id": "x/1", "language": "en", "level": Level.DANGER, "category": "trafficking_control", "reason": "papers taken"}
    return Rule(**{**base, **fields})  # type: ignore[arg-type]


def compiled(*patterns: str) -> tuple[object, ...]:
    return tuple(compile_pattern(pattern) for pattern in patterns)


def test_near_finds_the_parts_in_any_order_within_the_window() -> None:
    rules = Rules([rule(near=compiled("(took|keeps)", "passport*"), within=4)])
    assert rules("our passports the boss took", None).level is Level.DANGER
    assert rules("took a long walk far away over there with a passport", None).level is Level.NONE


def test_a_guard_silences_only_its_rule() -> None:
    rules = Rules([rule(phrases=compiled("locked in"), unless=compiled("film")), rule(id="x/2", phrases=compiled("cannot leave"))])
    assert rules("locked in, a film", None).level is Level.NONE
    assert rules("locked in a film cannot leave", None).level is Level.DANGER


def test_the_reason_names_the_rule_and_the_words() -> None:
    signal = Rules([rule(phrases=compiled("took .. passports"))])("He took all our passports!", None)
    assert str(signal.reasons[0]) == "rule x/1: papers taken (“took all our passports”)"


def test_the_safe_word_calls_a_person_from_anywhere() -> None:
    signal = Rules([], frozenset({"bluebird"}))("tell mum about the Bluebird song", None)
    assert signal.level is Level.DANGER and signal.safe_word


def test_the_higher_level_wins_and_every_reason_is_kept() -> None:
    low = Signal(Level.CONCERN, None, (Reason("a", "1"),), Risk.HIGH, 0.5)
    high = Signal(Level.DANGER, "child_alone", (Reason("b", "2"),), confidence=0.9)
    both = combine([low, high])
    assert (both.level, both.category, len(both.reasons)) == (Level.DANGER, "child_alone", 2)


def test_a_detector_that_fails_counts_as_a_concern_and_says_so() -> None:
    def broken(text: str, language: str | None) -> Signal:
        raise RuntimeError

    signal = triage("hello", "en", [("model", broken)])
    assert signal.level is Level.CONCERN and signal.case_risk is Risk.HIGH
    assert "failed" in str(signal.reasons[0])
