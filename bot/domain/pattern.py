"""The small language in which danger rules are written (docs/danger-rules.md).

    die*            a word that begins so            *teria    a word that ends so
    (a|b c|d*)      one of these                     [my]      may be there or not
    ..              up to three words in between

Patterns are matched on normalised text with a space at either end; every word brings the space before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass
from functools import cache, lru_cache

from bot.domain.text import normalise

_TOKENS = re.compile(r"\.\.|[()\[\]|]|[^()\[\]|\s]+")
_LETTERS = r"[^ ]*"
_OPENING = 3
_PLAIN = re.compile(r"(?:([a-z])(?!\1\1))+|[0-9]+")  # nothing in it for normalise to change
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
    core = re.escape(_normal(token.strip("*"))).replace("\\ ", " ")
    return f" {_LETTERS if before else ''}{core}{_LETTERS if after else ''}"


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern ready to search with. `needs`: for each word it cannot do without, the beginnings one of which some word of the text must have."""

    source: str
    needs: tuple[frozenset[str], ...]

    @property
    def regex(self) -> re.Pattern[str]:
        """Compiled when first needed: rules are thousands, and most are never asked."""
        return _compiled(self.source)

    def search(self, text: str, beginnings: Set[str]) -> re.Match[str] | None:
        """Search in `padded` text whose words begin with `beginnings`."""
        return self.regex.search(text) if self.may(beginnings) else None

    def may(self, beginnings: Set[str]) -> bool:
        """Can it be found at all? Spares nearly every search: rules are many, messages are short."""
        return not any(need.isdisjoint(beginnings) for need in self.needs)


def compile_pattern(pattern: str) -> Pattern:
    """Raises PatternError for a pattern that cannot be read."""
    source = rf"(?:{to_regex(pattern)})(?= )"
    needs = {need for element in _elements(_TOKENS.findall(pattern)) if (need := _openings(element)) is not None}
    return Pattern(source, tuple(sorted(needs, key=lambda need: (len(need), sorted(need)))))


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source)


@lru_cache(maxsize=65536)
def _normal(word: str) -> str:
    return word if _PLAIN.fullmatch(word) else normalise(word)


def beginnings(padded_text: str) -> frozenset[str]:
    """The first letters of every word of a text."""
    return frozenset(word[:_OPENING] for word in padded_text.split())


def _elements(tokens: list[str]) -> Iterator[list[str]]:
    """The words and groups that must be found; of a pattern of alternatives, the pattern itself."""
    if len(_branches(tokens)) > 1:
        yield tokens
        return
    at = 0
    while at < len(tokens):
        end = at + _closing(tokens[at:]) + 1 if tokens[at] in "([" else at + 1
        if tokens[at] not in ("..", "["):
            yield tokens[at:end]
        at = end


def _openings(tokens: list[str]) -> frozenset[str] | None:
    """Beginnings of whatever word can come first; None where that may be any word."""
    found: set[str] = set()
    for branch in _branches(tokens):
        first = _first(branch)
        if first is None:
            return None
        found |= first
    return frozenset(found)


def _branches(tokens: list[str]) -> list[list[str]]:
    """The alternatives of a sequence, parted at its own level."""
    branches: list[list[str]] = [[]]
    depth = 0
    for token in tokens:
        depth += (token in "([") - (token in ")]")
        if token == "|" and depth == 0:
            branches.append([])
        else:
            branches[-1].append(token)
    return branches


def _first(tokens: list[str]) -> frozenset[str] | None:
    if not tokens or tokens[0] == "..":
        return None
    if tokens[0] not in "([":
        core = _normal(tokens[0].strip("*"))
        if not core:  # "*" alone: any word
            return None
        short = len(core.split()[0]) < _OPENING and tokens[0].endswith("*")
        return None if tokens[0].startswith("*") or short else frozenset({core.split()[0][:_OPENING]})
    end = _closing(tokens)
    inside = _openings(tokens[1:end])
    if inside is None or tokens[0] == "(":
        return inside
    rest = _first(tokens[end + 1 :])
    return None if rest is None else inside | rest


def _closing(tokens: list[str]) -> int:
    depth = 0
    for at, token in enumerate(tokens):
        depth += (token in "([") - (token in ")]")
        if depth == 0:
            return at
    return len(tokens)


def padded(normal: str) -> str:
    """Normalised text as patterns expect it."""
    return f" {normal} "
