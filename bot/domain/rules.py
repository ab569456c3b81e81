"""Danger rules: reviewed phrases a language, deterministic, explained, working when everything else is down."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from bot.domain.case import Risk
from bot.domain.pattern import Pattern, beginnings, padded
from bot.domain.text import normalise
from bot.domain.triage import Level, Reason, Signal, combine

_NAMED = "rule "
_WINDOW = 8
_MOST_COMBINATIONS = 500


@dataclass(frozen=True, slots=True)
class Rule:
    """One reviewed rule. It fires when any `phrase` is found, or every part of `near` within `within` words in any order."""

    id: str
    language: str
    level: Level
    category: str | None
    reason: str
    risk: Risk = Risk.MEDIUM
    phrases: tuple[Pattern, ...] = ()
    near: tuple[Pattern, ...] = ()
    within: int = _WINDOW
    unless: tuple[Pattern, ...] = ()

    @property
    def ways(self) -> Iterator[tuple[Pattern, ...]]:
        """Everything that makes it fire: one phrase, or all parts of `near`."""
        yield from ((phrase,) for phrase in self.phrases)
        if self.near:
            yield self.near

    def match(self, way: Sequence[Pattern], text: str, starts: frozenset[str]) -> str | None:
        """The words of the padded text that made it fire in this way, or None. `starts`: pattern.beginnings of the text."""
        if len(way) == 1:
            hit = way[0].regex.search(text)
            found = hit.group() if hit else None
        else:
            found = _together(way, text, self.within)
        if found is None or any(guard.search(text, starts) for guard in self.unless):
            return None
        return found.strip()


def _together(parts: Sequence[Pattern], text: str, within: int) -> str | None:
    """The stretch of text in which every part lies within so many words, or None."""
    spans: list[list[tuple[int, int]]] = []
    for part in parts:
        hits = [hit.span() for hit in part.regex.finditer(text)]
        if not hits:
            return None
        spans.append(hits)
    starts = [0, *(hit.end() for hit in re.finditer(" ", text))]
    for tried, combination in enumerate(product(*spans)):
        if tried >= _MOST_COMBINATIONS:
            return None
        first, last = min(s for s, _ in combination), max(e for _, e in combination)
        if bisect_right(starts, last) - bisect_right(starts, first) <= within and _apart(combination):
            return text[first:last]
    return None


def _apart(combination: Sequence[tuple[int, int]]) -> bool:
    ordered = sorted(combination)
    return all(left[1] <= right[0] for left, right in zip(ordered, ordered[1:], strict=False))


class Rules:
    """All rules of all languages, and the global safe words (SAFEGUARDING C4)."""

    def __init__(self, rules: Sequence[Rule], safe_words: frozenset[str] = frozenset()) -> None:
        self.rules = rules
        self.safe_words = safe_words
        ways = [(rule, way, [need for part in way for need in part.needs]) for rule in rules for way in rule.ways]
        common = Counter(opening for _, _, needs in ways for need in needs for opening in need)
        self._ways = [(rule, way, sorted(needs, key=lambda need: sum(common[one] for one in need))) for rule, way, needs in ways]
        self._anywhere: list[int] = []
        self._at: dict[str, list[int]] = defaultdict(list)
        for at, (_, _, needs) in enumerate(self._ways):
            if not needs:
                self._anywhere.append(at)
            for opening in needs[0] if needs else ():
                self._at[opening].append(at)

    def __call__(self, text: str, language: str | None) -> Signal:
        """The signal of every rule that fires. Rules of all languages are asked: people mix, and a guess may be wrong."""
        normal = padded(normalise(text))
        if any(f" {word} " in normal for word in self.safe_words):
            safe = Reason("safe word", "the person used the safe word: they want a human and may not be able to say why")
            return combine([Signal(Level.DANGER, "violence_now", (safe,), confidence=1.0, safe_word=True), *self._fired(normal)])
        return combine(list(self._fired(normal)))

    def fired(self, text: str) -> list[str]:
        """The ids of all rules that fire, for looking them over."""
        return [signal.reasons[0].detector.removeprefix(_NAMED) for signal in self._fired(padded(normalise(text)))]

    def _fired(self, normal: str) -> Iterator[Signal]:
        starts = beginnings(normal)
        fired: Rule | None = None
        for at in sorted({*self._anywhere, *(at for start in starts for at in self._at.get(start, ()))}):
            rule, way, needs = self._ways[at]
            for need in needs:  # a plain loop: this is asked of hundreds of ways a message
                if need.isdisjoint(starts):
                    break
            else:
                if rule is not fired and (hit := rule.match(way, normal, starts)) is not None:
                    fired = rule
                    reason = Reason(f"{_NAMED}{rule.id}", f"{rule.reason} (“{hit}”)")
                    yield Signal(rule.level, rule.category, (reason,), rule.risk, confidence=1.0)
