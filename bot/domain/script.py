"""Which alphabet a text is written in, and letters only one of our languages has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

# ISO 15924 codes by first and last code point.
_RANGES = (
    ("Latn", 0x0041, 0x024F), ("Cyrl", 0x0400, 0x052F), ("Arab", 0x0600, 0x06FF), ("Arab", 0x0750, 0x077F), ("Arab", 0x08A0, 0x08FF),
    ("Arab", 0xFB50, 0xFDFF), ("Arab", 0xFE70, 0xFEFC), ("Ethi", 0x1200, 0x139F), ("Grek", 0x0370, 0x03FF), ("Hebr", 0x0590, 0x05FF),
    ("Deva", 0x0900, 0x097F), ("Beng", 0x0980, 0x09FF), ("Hani", 0x4E00, 0x9FFF), ("Geor", 0x10A0, 0x10FF), ("Armn", 0x0530, 0x058F),
)  # fmt: skip
# Letters that settle it among our languages: whoever writes the first means the second; where several speak, all of theirs stay possible.
_TELLING = (
    (frozenset("іїєґ"), ("uk",)),
    (frozenset("ыэъё"), ("ru",)),
    (frozenset("ټډړږښګڼځڅېۍ"), ("ps",)),
    (frozenset("ٹڈڑں"), ("ur",)),
)
_NOT_ARABIC = frozenset("پچژگټډړږښګڼځڅېۍٹڈڑںےۀ")


def script_of(text: str) -> str | None:
    """The ISO 15924 code of the alphabet most words are written in; None for a text without letters.

    Among Latin words a third in another alphabet is enough for that one: people mix in names of offices, not whole languages.
    """
    counts: Counter[str] = Counter(script for word in text.split() if (script := _of_word(word)) is not None)
    if not counts:
        return None
    (first, _), *others = counts.most_common()
    if first == "Latn" and others and others[0][1] * 3 >= sum(counts.values()):
        return others[0][0]
    return first


def _of_word(word: str) -> str | None:
    letter = next((ord(char) for char in word if char.isalpha()), None)
    if letter is None:
        return None
    return next((name for name, first, last in _RANGES if first <= letter <= last), "Zyyy")


def only_possible(text: str, candidates: Sequence[str]) -> list[str]:
    """Of these languages of one alphabet, those whose letters do not speak against them."""
    letters = set(text.casefold())
    told = {code for own, codes in _TELLING if own & letters for code in codes}
    left = [code for code in candidates if code in told] or [code for code in candidates if not (code == "ar" and _NOT_ARABIC & letters)]
    return left or list(candidates)
