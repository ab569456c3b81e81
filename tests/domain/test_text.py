"""One spelling for everything."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.text import ascii_digits, normalise

PAIRS = [
    ("They TOOK our Passports!!!", "they took our passports !"),
    ("heeeelp meee", "help me"),
    ("dont don’t don't", "dont dont dont"),
    ("сім’я сім'я сімя", "сімя сімя сімя"),
    ("йод їжак ґава", "йод їжак гава"),
    ("ёлка", "елка"),
    ("أُرِيدُ المدرســـة", "ارید المدرسه"),
    ("می‌خواهم", "میخواهم"),
    ("كيف ک ك", "کیف ک ک"),
    ("١١٢ ۱۱۲ 112", "112 112 112"),
    ("ሰላም፡ዓለም።", "ሰላም ኣለም"),
    ("ጸሓይ ፀሐይ", "ጸሃይ ጸሀይ"),
    ("¿Qué? señor", "que ? senor"),
    ("ışık İzmir", "isik izmir"),
    ("help😭😭me👍🏽", "help 😭 me 👍"),
    ("...", "..."),
]


@pytest.mark.parametrize(("written", "read"), PAIRS)
def test_spellings_meet(written: str, read: str) -> None:
    assert normalise(written) == read


@given(st.text(max_size=80))
@settings(max_examples=400, deadline=None)
def test_normalising_twice_changes_nothing(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(st.text(min_size=1, max_size=80))
@settings(max_examples=400, deadline=None)
def test_a_text_that_is_not_blank_is_never_emptied(text: str) -> None:
    assert bool(normalise(text)) == bool(text.strip())


def test_digits_of_every_script_choose() -> None:
    assert ascii_digits("٣ ۴ 5 ४") == "3 4 5 4"
