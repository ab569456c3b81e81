"""The desk in one language: its words, its direction, and the names of languages and countries in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale, UnknownLocaleError

_ISOLATE, _END = "\u2068", "\u2069"


@dataclass(frozen=True, slots=True)
class Tongue:
    """Calling it gives a text of desk.ftl: `tongue("queue-title")` is the message desk-queue-title."""

    code: str
    direction: str
    words: Callable[..., str]

    def __call__(self, key: str, **args: str | int) -> str:
        """The text. Names and times within right-to-left text are isolated, so that they do not turn it around."""
        return self.words(f"desk-{key}", self.code, **{name: self._safe(value) for name, value in args.items()})

    def _safe(self, value: str | int) -> str | int:
        return f"{_ISOLATE}{value}{_END}" if self.direction == "rtl" and isinstance(value, str) else value

    def language(self, code: str | None) -> str:
        """The name of a language, or words for not knowing it."""
        return _names(self.code)[0].get(code, code) if code else self("unknown-language")

    def country(self, code: str | None) -> str:
        """The name of a country, or words for not knowing it."""
        return _names(self.code)[1].get(code.upper(), code.upper()) if code else self("unknown-country")


@lru_cache(maxsize=64)
def _names(code: str) -> tuple[dict[str, str], dict[str, str]]:
    try:
        locale = Locale.parse(code)
    except (UnknownLocaleError, ValueError):
        locale = Locale.parse("en")
    return dict(locale.languages), dict(locale.territories)


def preferred(accept: str, known: Sequence[str]) -> str:
    """The known language a browser likes best (its Accept-Language header); the first known one where it likes none."""
    wishes: list[tuple[float, str]] = []
    for part in accept.split(","):
        name, _, quality = part.partition(";q=")
        try:
            wishes.append((float(quality or 1), name.strip().split("-")[0].lower()))
        except ValueError:
            continue
    wishes.sort(key=lambda wish: -wish[0])
    return next((name for _, name in wishes if name in known), known[0])
