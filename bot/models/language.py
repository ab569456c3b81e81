"""Which of our languages a text is in: letters first, then two voices multiplied, then what the conversation spoke before.

A greeting or another short phrase of our sentences is in one of the languages that say it. lingua knows words and sentences of a dictionary
well; our own n-grams know how people text, the languages lingua lacks (Pashto, Tigrinya), and whether Latin letters hold a romanised Arabic,
Persian or Russian. Of one or two words lingua is believed more. langdetect is asked where the two leave it open. Single words stay undecided
rather than wrong. Weights: by measurement (docs/how-good-is-it.md).
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory
from langdetect.lang_detect_exception import LangDetectException
from lingua import Language as LinguaLanguage
from lingua import LanguageDetector, LanguageDetectorBuilder

from bot.content.languages import Language
from bot.domain.script import only_possible, script_of
from bot.domain.text import normalise
from bot.models.features import language_grams
from bot.models.linear import Linear, load_linear
from bot.ports import Guess

ROMANISED = "-Latn"
PHRASES, WORDS_OF_A_PHRASE = "phrases.json", 2
_FEW_WORDS, _OURS_OF_FEW, _OURS = 2, 0.1, 2.0
_LEAST, _UNKNOWN_TO_LINGUA = 0.01, 0.2
_REMEMBERED = 1.5
_SURE, _SURE_OF_A_WORD = 0.12, 0.3
_CLOSE, _THIRD = 0.5, 0.6
_FEWEST_LETTERS = 3


@dataclass(slots=True)
class LanguageGuesser:
    """Obeys ports.GuessLanguage."""

    languages: Mapping[str, Language]
    ours: Linear
    lingua: LanguageDetector
    factory: DetectorFactory
    phrases: Mapping[str, Sequence[str]]

    @classmethod
    def load(cls, languages: Mapping[str, Language], model: Path) -> LanguageGuesser:
        """Raises OSError or ValueError where our own model is missing."""
        linear = load_linear(model, language_grams)
        known = {language.iso_code_639_1.name.lower(): language for language in LinguaLanguage.all()}
        asked = [known[code] for code in languages if code in known]
        detector = LanguageDetectorBuilder.from_languages(*asked).build()
        phrases = json.loads(model.with_name(PHRASES).read_text(encoding="utf-8"))
        return cls(languages, linear, detector, _factory(languages), phrases)

    def __call__(self, text: str, remembered: str | None) -> Guess:
        """The language and how sure we are; None where nothing speaks for one language clearly."""
        letters = sum(char.isalpha() for char in text)
        script = script_of(text)
        if script is None or letters < _FEWEST_LETTERS:
            return Guess(None, 0.0)
        candidates = self._candidates(text, script)
        if len(candidates) < 2:
            return Guess(candidates[0], 1.0) if candidates else Guess(None, 0.0)
        odds = self._odds(text, candidates)
        if said := [code for code in self.phrases.get(normalise(text), ()) if code in odds]:  # "hola": who says exactly this?
            odds = {code: odds[code] for code in said}
        if remembered in odds:
            odds[remembered] += _REMEMBERED
        best = max(odds, key=odds.__getitem__)
        chance = 1.0 / sum(math.exp(other - odds[best]) for other in odds.values())
        enough = _SURE if len(text.split()) > 1 else _SURE_OF_A_WORD
        return Guess(best if chance >= enough else None, chance)

    def _candidates(self, text: str, script: str) -> list[str]:
        """Languages whose letters these are."""
        return only_possible(text, [code for code, language in self.languages.items() if language.script == script])

    def _odds(self, text: str, candidates: list[str]) -> dict[str, float]:
        """Logarithms of how likely each language is, up to a constant; in Latin letters people write every language."""
        raw = self.ours.scores(text.casefold())
        believed = _OURS if len(text.split()) > _FEW_WORDS else _OURS_OF_FEW
        lingua = self._lingua(text, candidates)
        unknown = math.log(_UNKNOWN_TO_LINGUA)
        odds = {
            code: believed * _log_sigmoid(raw.get(code, -30.0)) + (math.log(lingua[code] + _LEAST) if code in lingua else unknown) for code in candidates
        }
        if script_of(text) == "Latn":
            romanised = {name.removesuffix(ROMANISED): score for name, score in raw.items() if name.endswith(ROMANISED)}
            odds |= {code: believed * _log_sigmoid(score) + unknown for code, score in romanised.items() if code not in odds}
        first, second = (*sorted(odds.values(), reverse=True), -math.inf)[:2]
        if believed == _OURS and first - second < _CLOSE and (third := self._langdetect(text, candidates)):
            odds[third] += _THIRD
        return odds

    def _lingua(self, text: str, candidates: Sequence[str]) -> dict[str, float]:
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


def _log_sigmoid(score: float) -> float:
    return -math.log1p(math.exp(-max(-30.0, min(30.0, score))))


def _share(values: dict[str, float]) -> dict[str, float]:
    total = sum(values.values())
    return {code: value / total for code, value in values.items()} if total else {}


