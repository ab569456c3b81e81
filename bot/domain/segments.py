"""How many SMS a text costs (3GPP TS 23.038): GSM-7 160 letters, 153 each in a chain; UCS-2 70, 67 each in a chain."""

from __future__ import annotations

from dataclasses import dataclass

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = frozenset("^{}\\[~]|€\f")


@dataclass(frozen=True, slots=True)
class Segments:
    """Encoding ("GSM-7" or "UCS-2"), letters as the encoding counts them, and messages to be paid."""

    encoding: str
    letters: int
    count: int


def segments(text: str) -> Segments:
    """Count a text's segments; an empty text is one."""
    if all(char in _BASIC or char in _EXTENDED for char in text):
        letters = sum(2 if char in _EXTENDED else 1 for char in text)
        return Segments("GSM-7", letters, _count(letters, 160, 153))
    letters = len(text.encode("utf-16-be")) // 2
    return Segments("UCS-2", letters, _count(letters, 70, 67))


def _count(letters: int, single: int, chained: int) -> int:
    return 1 if letters <= single else -(-letters // chained)
