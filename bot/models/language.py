"""Which of our languages a text is in: script first, then three voices, then what the conversation spoke before.

lingua knows sentences and word pairs well; our own n-grams know the languages lingua lacks and whether Latin letters hold a romanised Arabic,
Persian or Ukrainian; langdetect is asked where the first two leave it open. Short words stay undecided rather than wrong.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory
from langdetect.lang_detect_exception import LangDetectException
from lingua import Language as LinguaLanguage
from lingua import LanguageDetector, LanguageDetectorBuilder

from bot.content.languages import Language
from bot.domain.script import own_letters, script_of
from bot.models.features import language_grams
from bot.models.linear import Linear, load_linear
from bot.ports import Guess

ROMANISED = "-Latn"
_OURS, _LINGUA = 0.4, 0.6
_SOFTER = 0.7
_REMEMBERED = 0.15
_SURE = 0.35
_CLOSE = 0.2
_FEWEST_LETTERS = 3


@dataclass(slots=True)
class LanguageGuesser:
    """Obeys ports.GuessLanguage."""

    languages: Mapping[str, Language]
    ours: Linear
    lingua: LanguageDetector
    factory: DetectorFactory

    @classmethod
    def load(cls, languages: Mapping[str, Language], model: Path) -> LanguageGuesser:
        """Raises OSError or ValueError where our own model is missing."""
        linear = load_linear(model, language_grams)
        known = {language.iso_code_639_1.name.lower(): language for language in LinguaLanguage.all()}
        asked = [known[code] for code in languages if code in known]
        detector = LanguageDetectorBuilder.from_languages(*asked).build()
        return cls(languages, linear, detector, _factory(languages))

    def __call__(self, text: str, remembered: str | None) -> Guess:
        """The language and how sure we are; None where nothing speaks for one language clearly."""
        letters = sum(char.isalpha() for char in text)
        script = script_of(text)
        if script is None or letters < _FEWEST_LETTERS:
            return Guess(None, 0.0)
        candidates = self._candidates(script)
        if not candidates:
            return Guess(None, 0.0)
        chances = self._chances(text, script, candidates)
        if remembered in chances:
            chances[remembered] += _REMEMBERED
        best = max(chances, key=chances.__getitem__)
        return Guess(best, min(chances[best], 1.0)) if chances[best] >= _SURE else Guess(None, chances[best])

    def _candidates(self, script: str) -> list[str]:
        """Languages usually written so; in Latin letters people write every language."""
        if script == "Latn":
            return list(self.languages)
        return [code for code, language in self.languages.items() if language.script == script]

    def _chances(self, text: str, script: str, candidates: list[str]) -> dict[str, float]:
        if len(candidates) == 1:
            return {candidates[0]: 1.0}
        own = {code: count for code, count in own_letters(text).items() if code in candidates and count}
        if len(own) == 1 and script != "Latn":
            return {code: 1.0 if code in own else 0.0 for code in candidates}
        raw = self.ours.scores(text.casefold())
        if script != "Latn":
            return self._together(text, candidates, _share({code: _sigmoid(raw.get(code, -30.0)) for code in candidates}))
        at_home = [code for code in candidates if self.languages[code].script == "Latn"]
        wanted = {*at_home, *(f"{code}{ROMANISED}" for code in candidates)}
        ours = _share({name: _sigmoid(score) ** _SOFTER for name, score in raw.items() if name in wanted})
        home = sum(ours.get(code, 0.0) for code in at_home)
        chances = {code: home * chance for code, chance in self._together(text, at_home, _share({c: ours.get(c, 0.0) for c in at_home})).items()}
        return chances | {name.removesuffix(ROMANISED): chance for name, chance in ours.items() if name.endswith(ROMANISED)}

    def _together(self, text: str, candidates: list[str], ours: dict[str, float]) -> dict[str, float]:
        """Our own voice and lingua's among languages of one script, langdetect's where they leave it open."""
        lingua = self._lingua(text, candidates)
        if not lingua:
            return ours
        chances = {code: _OURS * ours.get(code, 0.0) + _LINGUA * lingua.get(code, 0.0) for code in candidates}
        first, second = sorted(chances.values(), reverse=True)[:2]
        if first - second < _CLOSE and (third := self._langdetect(text, candidates)):
            chances[third] += _CLOSE
        return chances

    def _lingua(self, text: str, candidates: Iterable[str]) -> dict[str, float]:
        values = self.lingua.compute_language_confidence_values(text)
        found = {value.language.iso_code_639_1.name.lower(): value.value for value in values}
        return _share({code: found[code] for code in candidates if code in found})

    def _langdetect(self, text: str, candidates: list[str]) -> str | None:
        detector = self.factory.create()
        known = [code for code in candidates if code in self.factory.langlist]
        detector.set_prior_map(dict.fromkeys(known, 1.0))
        detector.append(text)
        try:
            found = str(detector.detect())
        except LangDetectException:
            return None
        return found if found in candidates else None


def _factory(codes: Iterable[str]) -> DetectorFactory:
    """langdetect with the profiles of our languages only: a tenth of a second instead of half a one, and no guess we could not use."""
    DetectorFactory.seed = 0
    factory = DetectorFactory()
    profiles = [Path(PROFILES_DIRECTORY) / code for code in codes]
    factory.load_json_profile([path.read_text(encoding="utf-8") for path in profiles if path.exists()])
    return factory


def _sigmoid(score: float) -> float:
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, score))))


def _share(values: dict[str, float]) -> dict[str, float]:
    total = sum(values.values())
    return {code: value / total for code, value in values.items()} if total else {}


