"""How good triage and language are on sentences: shares with the count behind them and a confidence interval, one set a language."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.content.sentences import Sentence
from bot.domain.triage import Level
from bot.ports import GuessLanguage, Triage

_Z = 1.959964  # 95 %


@dataclass(frozen=True, slots=True)
class Share:
    """`found` of `of`."""

    found: int
    of: int

    @classmethod
    def among(cls, hits: Iterable[bool]) -> Share:
        """Of these, how many are true."""
        told = list(hits)
        return cls(sum(told), len(told))

    @property
    def value(self) -> float | None:
        """Between 0 and 1; None of nothing."""
        return self.found / self.of if self.of else None

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's 95 % score interval (E. B. Wilson, JASA 22, 1927), which stays honest near 0 and 1; (0, 1) of nothing."""
        if not self.of:
            return 0.0, 1.0
        p, n, z = self.found / self.of, self.of, _Z
        middle = (p + z * z / (2 * n)) / (1 + z * z / n)
        half = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
        return max(0.0, middle - half), min(1.0, middle + half)

    def __str__(self) -> str:
        """`0.97 (0.91–0.99) of 80`."""
        if self.value is None:
            return "–"
        low, high = self.interval
        return f"{self.value:.2f} ({low:.2f}–{high:.2f}) of {self.of}"


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of TRIAGE.md on one language's sentences."""

    recall: Share
    precision: Share
    harm: Share
    alarms: Share
    hard_alarms: Share
    rules: Share
    language: Share


def figures(sentences: Sequence[Sentence], triage: Triage, rules: Triage, guess: GuessLanguage) -> Figures:
    """Measure. The language is guessed from the sentence alone, and triage is told what was guessed, as in service."""
    guessed = [guess(sentence.text, None).language for sentence in sentences]
    seen = [triage(sentence.text, language).level for sentence, language in zip(sentences, guessed, strict=True)]
    by_rules = [rules(sentence.text, language).level for sentence, language in zip(sentences, guessed, strict=True)]
    told = list(zip(sentences, seen, by_rules, strict=True))
    return Figures(
        recall=Share.among(level is Level.DANGER for s, level, _ in told if s.level is Level.DANGER),
        precision=Share.among(s.level is Level.DANGER for s, level, _ in told if level is Level.DANGER),
        harm=Share.among(level is not Level.NONE for s, level, _ in told if s.level is not Level.NONE),
        alarms=Share.among(level is Level.DANGER for s, level, _ in told if ordinary(s)),
        hard_alarms=Share.among(level is Level.DANGER for s, level, _ in told if s.file == "hard_negative"),
        rules=Share.among(level is Level.DANGER for s, _, level in told if s.level is Level.DANGER),
        language=Share.among(language == s.language for s, language in zip(sentences, guessed, strict=True)),
    )


def ordinary(sentence: Sentence) -> bool:
    """A plain question or act, not written to look like danger."""
    return sentence.level is Level.NONE and sentence.file != "hard_negative"
