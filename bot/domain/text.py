"""One spelling for training, rules and serving.

Runs in both runtimes (Python 3.10 and up, standard library only): the assistant's pipeline imports it too.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_INVISIBLE = dict.fromkeys(
    [0x00AD, 0x061C, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF, 0x0640]
    + list(range(0x202A, 0x202F))
    + list(range(0x2066, 0x206A))
    + list(range(0xFE00, 0xFE10))
    + list(range(0x1F3FB, 0x1F400))
)
_APOSTROPHES = "'’‘ʼ`´′＇ʹ"
# Keyboards of Arabic, Persian, Urdu and Pashto write the same letter with different code points,
# and hamza, dots and final forms are the first thing a hurried writer drops.
_ARABIC = str.maketrans(
    {
        **dict.fromkeys("أإآٱ", "ا"),
        **dict.fromkeys("يىئےېۍۓ", "ی"),
        **dict.fromkeys("كګڪ", "ک"),
        "گ": "گ",
        **dict.fromkeys("ةۀہھۂۃە", "ه"),
        "ؤ": "و",
        "ء": "",
    }
)
_LETTERS = str.maketrans(
    {"ı": "i", "ß": "ss", "ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "ё": "е", "ґ": "г", "ѐ": "е"}
)
# Tigrinya and Amharic spell the same sound with letters of several families (hundreds, seven vowels each).
_ETHIOPIC = str.maketrans(
    {
        chr(start + vowel): chr(target + vowel)
        for start, target in ((0x1220, 0x1230), (0x1340, 0x1338), (0x1210, 0x1200), (0x1280, 0x1200), (0x12B8, 0x1200), (0x12D0, 0x12A0))
        for vowel in range(7)
    }
)
_STRETCHED = re.compile(r"([^\W\d_])\1{2,}")
_IN_WORD_APOSTROPHE = re.compile(rf"(?<=\w)[{_APOSTROPHES}*](?=\w)")
_SPACES = re.compile(r"\s+")
_SPOKEN_MARKS = {"?": " ? ", "؟": " ? ", "፧": " ? ", "⸮": " ? ", "¿": " ", "!": " ! ", "¡": " ", "！": " ! ", "？": " ? "}


def _fold_accents(text: str) -> str:
    """Drop combining marks of Latin letters and all Arabic vowel signs; keep й and ї, which are letters."""
    kept: list[str] = []
    base = ""
    for char in unicodedata.normalize("NFD", text):
        if unicodedata.combining(char) or unicodedata.category(char) == "Mn":
            if _is_latin(base) or _is_arabic(char) or _is_arabic(base):
                continue
        else:
            base = char
        kept.append(char)
    return unicodedata.normalize("NFC", "".join(kept))


def _is_latin(char: str) -> bool:
    return bool(char) and (char < "\u0250" or "\u1e00" <= char <= "\u1eff")


def _is_arabic(char: str) -> bool:
    return bool(char) and "\u0600" <= char <= "\u08ff"


@lru_cache(maxsize=4096)
def _rewrite(char: str) -> str:
    """One character as normalised text shows it: digits become 0-9, emoji words of their own, punctuation a space."""
    if char in _SPOKEN_MARKS:
        return _SPOKEN_MARKS[char]
    category = unicodedata.category(char)
    if category == "Nd":
        return str(unicodedata.digit(char))
    if category == "So" or category == "Sk" and ord(char) > 0x2FF:
        return f" {char} "
    if category[0] in "LNM":
        return char
    return " "


def _once(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).translate(_INVISIBLE).casefold()
    text = _IN_WORD_APOSTROPHE.sub("", text)
    text = _fold_accents(text.translate(_LETTERS)).translate(_ARABIC).translate(_ETHIOPIC)
    text = _STRETCHED.sub(r"\1", text)
    words = _SPACES.sub(" ", "".join(_rewrite(char) for char in text)).strip().split(" ")
    return " ".join(word for at, word in enumerate(words) if at == 0 or word != words[at - 1] or word.isalnum())


def normalise(text: str) -> str:
    """The text as every detector reads it: lower case, one spelling a letter, digits 0-9, single spaces.

    Idempotent, and never empty for a text that is not blank: what is only punctuation stays as it was written.
    """
    before, after = text, _once(text)
    for _ in range(4):
        if after == before:
            break
        before, after = after, _once(after)
    return after or _SPACES.sub(" ", text).strip()


def words(text: str) -> list[str]:
    """The words of a normalised text, question marks and emoji included."""
    return text.split()


def ascii_digits(text: str) -> str:
    """The text with the digits of every script as 0-9; all else unchanged."""
    return "".join(str(unicodedata.digit(char)) if unicodedata.category(char) == "Nd" else char for char in text)
