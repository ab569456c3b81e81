"""The small language in which danger rules are written (docs/danger-rules.md).

    die*            a word that begins so            *teria    a word that ends so
    (a|b c|d*)      one of these                     [my]      may be there or not
    ..              up to three words in between

Patterns are matched on normalised text with a space at either end; every word brings the space before it.
"""

from __future__ import annotations

import re

from bot.domain.text import normalise

_TOKENS = re.compile(r"\.\.|[()\[\]|]|[^()\[\]|\s]+")
_LETTERS = r"[^ ]*"
_GAP = r"(?: [^ ]+){0,3}"
_MEANING = {"(": "(?:", ")": ")", "[": "(?:", "]": ")?", "|": "|", "..": _GAP}


class PatternError(ValueError):
    """A pattern cannot be read: {reason}."""


def to_regex(pattern: str) -> str:
    """A regular expression over padded normalised text.

    Raises PatternError for unbalanced brackets or a pattern without a word.
    """
    parts: list[str] = []
    open_brackets: list[str] = []
    has_word = False
    for token in _TOKENS.findall(pattern):
        if token in "([":
            open_brackets.append(token)
        elif token in ")]" and (not open_brackets or open_brackets.pop() + token not in ("()", "[]")):
            raise PatternError(f"a bracket closes nothing in {pattern!r}")
        has_word = has_word or token not in _MEANING
        parts.append(_MEANING.get(token) or _word(token))
    if open_brackets:
        raise PatternError(f"a bracket is left open in {pattern!r}")
    if not has_word:
        raise PatternError(f"no word in {pattern!r}")
    return "".join(parts)


def _word(token: str) -> str:
    """One word with its wildcards; what normalisation splits in two stays two words."""
    before, after = token.startswith("*"), token.endswith("*")
    core = re.escape(normalise(token.strip("*"))).replace("\\ ", " ")
    return f" {_LETTERS if before else ''}{core}{_LETTERS if after else ''}"


def compile_pattern(pattern: str) -> re.Pattern[str]:
    """The pattern as it is searched for. Search it in `padded(text)`."""
    return re.compile(rf"(?:{to_regex(pattern)})(?= )")


def padded(normal: str) -> str:
    """Normalised text as patterns expect it."""
    return f" {normal} "
