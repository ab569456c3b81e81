"""nlu/languages.yml, keywords and country names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from babel import Locale

from bot.content.files import read_yaml
from bot.domain.text import normalise
from bot.service.understand import Keywords


@dataclass(frozen=True, slots=True)
class Language:
    """One row of nlu/languages.yml."""

    code: str
    endonym: str
    english: str
    script: str
    direction: str
    status: str
    names: tuple[str, ...]
    safe_words: tuple[str, ...]


PLANNED = "planned"


def load_languages(root: Path, *, planned: bool = False) -> dict[str, Language]:
    """The languages Aman speaks, by code, in the order of the file; or those still being written. Raises BadData."""
    rows = read_yaml(root / "nlu" / "languages.yml")
    found = {
        code: Language(
            code, row["endonym"], row["english"], row["script"], row["direction"], row["status"], tuple(row["names"]), tuple(row["safe_word"])
        )
        for code, row in rows.items()
    }
    return {code: language for code, language in found.items() if (language.status == PLANNED) == planned}


def load_keywords(root: Path, codes: Iterable[str]) -> Keywords:
    """Keywords of all languages together: a STOP counts in whichever language it comes."""
    meanings: dict[str, str] = {}
    numbers: dict[str, int] = {}
    for code in codes:
        path = root / "nlu" / "keywords" / f"{code}.yml"
        if not path.exists():
            continue
        stored = read_yaml(path)
        for meaning, words in stored["meanings"].items():
            for word in words:
                meanings.setdefault(normalise(str(word)), meaning)
        for word, number in stored.get("numbers", {}).items():
            numbers.setdefault(normalise(str(word)), int(number))
    return Keywords(meanings, numbers)


@dataclass(frozen=True, slots=True)
class Finder:
    """Finds a known name in a text: the longest first, whole words only."""

    names: Mapping[str, str]
    longest: int = 4

    def __call__(self, text: str) -> str | None:
        """What the name stands for, or None."""
        words = normalise(text).split()
        for length in range(min(self.longest, len(words)), 0, -1):
            for at in range(len(words) - length + 1):
                found = self.names.get(" ".join(words[at : at + length]))
                if found is not None:
                    return found
        return None


_SHORT_ANSWER = 4


@dataclass(frozen=True, slots=True)
class CountryFinder:
    """Obeys ports.FindCountry. A name of another language counts only in a short answer: "usa" is a verb in Spanish."""

    by_language: Mapping[str, Finder]
    anywhere: Finder

    def __call__(self, text: str, language: str | None) -> str | None:
        """Two letters of the country named in the text, or None."""
        own = self.by_language.get(language or "", self.anywhere)(text)
        if own is not None or len(text.split()) > _SHORT_ANSWER:
            return own
        return self.anywhere(text)


def country_finder(root: Path, codes: Iterable[str]) -> CountryFinder:
    """Names of countries: nlu/countries for what people really write, and the official ones of Unicode CLDR for the rest."""
    finders: dict[str, Finder] = {}
    everything: dict[str, str] = {}
    for code in codes:
        names = _country_names(root / "nlu" / "countries" / f"{code}.yml", code)
        finders[code] = Finder(names)
        for name, country in names.items():
            everything.setdefault(name, country)
    return CountryFinder(finders, Finder(everything))


_NO_COUNTRY = {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"}  # CLDR's names for unions, outlying islands and tests


def _country_names(path: Path, code: str) -> dict[str, str]:
    written = read_yaml(path)["names"] if path.exists() else {}
    names = {normalise(str(spelling)): str(country) for country, spellings in written.items() for spelling in spellings}
    for territory, name in Locale.parse(code).territories.items():
        # Where the file names a country, the file decides: CLDR's name may be an everyday word (المغرب, sunset).
        if len(territory) == 2 and territory.isalpha() and len(name) > 3 and territory not in written and territory not in _NO_COUNTRY:
            names.setdefault(normalise(name), territory)
    return names


def language_finder(languages: Mapping[str, Language]) -> Finder:
    """Names of our languages, in all of them, and their codes ("uk", "ar-SY" as Telegram tells them)."""
    names: dict[str, str] = {}
    for code, language in languages.items():
        for name in (*language.names, language.english, *language.endonym.split(" / ")):
            names.setdefault(normalise(name), code)
    return Finder(names)


def language_of_app(languages: Mapping[str, Language]) -> Mapping[str, str]:
    """Codes as apps tell them, to ours."""
    return {code: code for code in languages} | ({"prs": "fa"} if "fa" in languages else {})


def country_name(country: str, language: str) -> str:
    """The country in the language, as CLDR has it; its code where it has none."""
    return str(Locale.parse(language).territories.get(country, country))
