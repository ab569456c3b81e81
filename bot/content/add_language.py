"""A new language's files, empty but for what can be known: the checker then says, line by line, what is left to write."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from babel import Locale, UnknownLocaleError
from babel.core import get_global

from bot.content.files import read_yaml
from bot.content.languages import load_languages
from bot.content.locales import FILES
from bot.domain.triage import CATEGORIES
from bot.errors import BadData

_CODE = re.compile(r"[a-z]{2,3}")
_DRAFT = "draft: no native speaker with protection training has signed it yet"


@dataclass(frozen=True, slots=True)
class NewLanguage:
    """What a row of nlu/languages.yml needs to begin with."""

    code: str
    endonym: str
    english: str
    script: str
    direction: str


def known_language(code: str, endonym: str = "", english: str = "", script: str = "", direction: str = "") -> NewLanguage:
    """What Unicode CLDR knows of a language, where it was not told. Raises BadData saying what must be told."""
    if not _CODE.fullmatch(code):
        raise BadData(f"{code!r} is no language code: use ISO 639's two letters, or three where there are no two (so, ti, ckb)")
    try:
        locale = Locale.parse(code)
    except (UnknownLocaleError, ValueError):
        if not (endonym and english and script and direction):
            raise BadData(f"Unicode CLDR does not know {code!r}: tell --endonym, --english, --script and --direction yourself") from None
        return NewLanguage(code, endonym, english, script, direction)
    likely = str(get_global("likely_subtags").get(code, "")).split("_")
    return NewLanguage(
        code,
        endonym or str(locale.get_display_name(code)),
        english or str(locale.get_display_name("en")),
        script or next((part for part in likely[1:] if len(part) == 4), "Latn"),
        direction or ("rtl" if locale.character_order == "right-to-left" else "ltr"),
    )


def add_language(root: Path, new: NewLanguage) -> list[Path]:
    """Write the scaffold; the files written. Nothing that exists is touched. Raises BadData where the language is there already."""
    if new.code in load_languages(root) | load_languages(root, planned=True):
        raise BadData(f"{new.code} is in nlu/languages.yml already: `aman check` says what is missing")
    written = {**_nlu(root, new), **_locales(root, new)}
    made = [path for path in written if not path.exists()]
    for path in made:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(written[path], encoding="utf-8")
    row = {"endonym": new.endonym, "english": new.english, "script": new.script, "direction": new.direction, "status": "planned"}
    row |= {"safe_word": [], "names": [new.english.lower(), new.endonym.lower()]}  # type: ignore[dict-item]
    listed = root / "nlu" / "languages.yml"
    before = listed.read_text(encoding="utf-8").rstrip("\n")
    listed.write_text(f"{before}\n{new.code}: {_line(row)}\n", encoding="utf-8")
    return [listed, *made]


def _nlu(root: Path, new: NewLanguage) -> dict[Path, str]:
    intents = read_yaml(root / "nlu" / "intents.yml")
    files: dict[Path, str] = {}
    for part in ("topics", "acts", "danger", "graded"):
        for name, about in intents[part].items():
            body = "sentences: {}" if part == "graded" else "sentences: []"
            text = f"# {_DRAFT}\n# {about['scope']}\nlanguage: {new.code}\nintent: {_quoted(name)}\n{body}\n"
            files[root / "nlu" / "sentences" / new.code / f"{name}.yml"] = text
            files[root / "tests" / "nlu" / new.code / f"{name}.yml"] = text
    head = f"# {_DRAFT}\nlanguage: {new.code}\n"
    files[root / "nlu" / "danger" / f"{new.code}.yml"] = f"{head}status: draft\nguards: {{}}\nrules: []  # docs/danger-rules.md; {', '.join(CATEGORIES)}\n"
    files[root / "nlu" / "lexicon" / f"{new.code}.yml"] = f"{head}intent: lexicon\nwords: {{}}\n"
    english = read_yaml(root / "nlu" / "keywords" / "en.yml")
    meanings = "".join(f"  {_quoted(name)}: []  # as in English: {', '.join(map(str, words[:3]))}\n" for name, words in english["meanings"].items())
    files[root / "nlu" / "keywords" / f"{new.code}.yml"] = f"{head}meanings:\n{meanings}numbers: {{}}\n"
    files[root / "nlu" / "countries" / f"{new.code}.yml"] = f"{head}names:\n{_countries(root, new.code)}"
    return files


def _countries(root: Path, code: str) -> str:
    """The countries of English, with the official name where CLDR has one: spellings, cities and cases are left to write."""
    known: Mapping[str, str] = {}
    with contextlib.suppress(UnknownLocaleError, ValueError):
        known = Locale.parse(code).territories
    wanted = read_yaml(root / "nlu" / "countries" / "en.yml")["names"]
    return "".join(f"  {_quoted(country)}: {_line([known[country]] if country in known else [])}\n" for country in wanted)


def _locales(root: Path, new: NewLanguage) -> dict[Path, str]:
    note = f"### To be translated into {new.english}: every text below is still English, and `aman check` lists those left.\n\n"
    return {
        root / "locales" / new.code / f"{name}.ftl": note + (root / "locales" / "en" / f"{name}.ftl").read_text(encoding="utf-8") for name in FILES
    }


def _quoted(name: str) -> str:
    return _line(name).split("\n")[0]


def _line(value: Any) -> str:
    return yaml.safe_dump(value, default_flow_style=True, allow_unicode=True, width=10_000, sort_keys=False).strip()
