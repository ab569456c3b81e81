"""Segments, retries, the ladder, deadlines, scripts."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.domain.case import Clocks, OnShift, Risk, Rung, ladder
from bot.domain.directory import Entry, choose
from bot.domain.retry import delay
from bot.domain.script import script_of
from bot.domain.segments import segments
from tests.support.fakes import MORNING


@pytest.mark.parametrize(
    ("text", "encoding", "count"),
    [
        ("", "GSM-7", 1), ("a" * 160, "GSM-7", 1), ("a" * 161, "GSM-7", 2), ("a" * 306, "GSM-7", 2), ("a" * 307, "GSM-7", 3),
        ("€" * 80, "GSM-7", 1), ("€" * 81, "GSM-7", 2), ("ї" * 70, "UCS-2", 1), ("ї" * 71, "UCS-2", 2), ("س" * 134, "UCS-2", 2), ("س" * 135, "UCS-2", 3),
        ("😭" * 35, "UCS-2", 1), ("😭" * 36, "UCS-2", 2),
    ],
)  # fmt: skip
def test_sms_are_counted_as_carriers_count(text: str, encoding: str, count: int) -> None:
    assert (segments(text).encoding, segments(text).count) == (encoding, count)


def test_retries_wait_longer_and_longer_and_end() -> None:
    pauses = [delay(attempt) for attempt in range(1, 13)]
    assert pauses[0] == timedelta(seconds=2) and pauses[1] == timedelta(seconds=4)
    assert pauses[10] == timedelta(seconds=900) and pauses[11] is None
    assert delay(1, asked=30) == timedelta(seconds=30)


def test_the_first_rung_that_has_anybody_is_called_at_once() -> None:
    calls = ladder([OnShift("b", Rung.BACKUP), OnShift("s", Rung.SUPERVISOR)], MORNING, Clocks())
    assert [(call.officer_id, (call.due_at - MORNING).seconds) for call in calls] == [("b", 0), ("b", 240), ("s", 240)]
    assert ladder([], MORNING, Clocks()) == []


def test_deadlines_are_those_of_triage() -> None:
    assert [Clocks().deadline(risk, MORNING) - MORNING for risk in (Risk.URGENT, Risk.HIGH, Risk.MEDIUM, Risk.LOW)] == [
        timedelta(minutes=5), timedelta(hours=1), timedelta(hours=24), timedelta(hours=72)
    ]  # fmt: skip


@pytest.mark.parametrize(("text", "script"), [("hola", "Latn"), ("привіт", "Cyrl"), ("سلام", "Arab"), ("ሰላም", "Ethi"), ("中文", "Hani"), ("123 😭", None)])
def test_scripts(text: str, script: str | None) -> None:
    assert script_of(text) == script


def entry(kind: str, number: str, languages: tuple[str, ...] = (), checked: date | None = None) -> Entry:
    return Entry(kind, kind, (number,), "source", checked, languages=languages)


def test_of_two_lines_with_one_number_the_one_that_speaks_the_language_is_shown() -> None:
    entries = [entry("child-helpline", "116", ("pl",)), entry("child-helpline", "116", ("uk",)), entry("emergency", "112")]
    assert [(e.kind, e.languages) for e in choose(entries, ("emergency", "child-helpline"), "uk", 4)] == [("emergency", ()), ("child-helpline", ("uk",))]


def test_a_number_older_than_ninety_days_is_unchecked() -> None:
    assert entry("emergency", "112", checked=date(2026, 8, 1)).unchecked(date(2026, 11, 22))
    assert not entry("emergency", "112", checked=date(2026, 11, 1)).unchecked(date(2026, 11, 22))
    assert entry("emergency", "112").unchecked(date(2026, 11, 22))
