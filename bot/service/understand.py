"""What a message is before the assistant sees it: a choice by number, a keyword, a language, a country."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.domain.message import Kind
from bot.domain.text import normalise
from bot.ports import FindCountry, FindLanguage, GuessLanguage
from bot.service.draft import Draft


@dataclass(frozen=True, slots=True)
class Keywords:
    """Exact single messages with a fixed meaning, in every language (SAFEGUARDING M1, M4): word -> meaning; word -> number."""

    meanings: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)

    def meaning(self, text: str) -> str | None:
        """A meaning of nlu/keywords ("stop", "person" …) or None. Only the whole message counts: "make him stop" is none (M5)."""
        return self.meanings.get(normalise(text.strip().lstrip("/")))

    def number(self, text: str) -> int | None:
        """The number a person chose: "2", "٢", "two", "2️⃣", "2.", or None."""
        word = normalise(text)
        word = "".join(char for char in word if char not in " ⃣")
        if word.isascii() and word.isdigit() and len(word) <= 2:
            return int(word)
        return self.numbers.get(normalise(text))


_CHANGE_BY_GUESS = 0.9
_FIRST_GUESS = 0.5
_FEWEST_WORDS_TO_CHANGE = 3


@dataclass(frozen=True, slots=True)
class Understand:
    """Steps 4 of DESIGN's "one message" and the small things no machine need be asked for."""

    guess: GuessLanguage
    find_country: FindCountry
    find_language: FindLanguage
    keywords: Keywords

    def choice(self, draft: Draft) -> str | None:
        """The payload the person chose: a button, or the number of a choice we last offered."""
        if draft.inbound.kind is Kind.CHOICE:
            return draft.inbound.extra.get("payload") or None
        number = self.keywords.number(draft.text) if draft.text else None
        if number is not None and 1 <= number <= len(draft.state.offered):
            return draft.state.offered[number - 1]
        return None

    def language(self, draft: Draft) -> None:
        """Explicit choice > remembered > confident guess > undecided (DESIGN, step 4)."""
        contact = draft.contact
        if contact.language_chosen or not draft.text:
            self._hint(draft)
            return
        guess = self.guess(draft.text, contact.language)
        long_enough = len(draft.text.split()) >= _FEWEST_WORDS_TO_CHANGE
        needed = _FIRST_GUESS if contact.language is None else _CHANGE_BY_GUESS
        if guess.language is None:
            self._hint(draft)
        elif guess.confidence >= needed and (contact.language is None or long_enough):
            contact.language = guess.language

    def _hint(self, draft: Draft) -> None:
        """Telegram tells the language of the app: better than nothing for a photo or "ok" as a first message."""
        hinted = self.find_language(draft.inbound.extra.get("language_code", ""))
        if draft.contact.language is None and hinted:
            draft.contact.language = hinted
