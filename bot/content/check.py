"""The checker: what would otherwise be found by a person in trouble is found here (a missing text, a lost variable, a copied sentence)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor
from rapidfuzz.fuzz import ratio
from rapidfuzz.process import cdist

from bot.content.directory import load_directory
from bot.content.files import Problems, line_of, read_yaml
from bot.content.languages import Language, load_languages
from bot.content.locales import FILES
from bot.content.rules import load_rules
from bot.content.sentences import Sentence, load_intents, load_sentences
from bot.domain.directory import KINDS
from bot.domain.segments import segments
from bot.domain.text import normalise
from bot.domain.triage import CATEGORIES

_MOST_SEGMENTS = 3
_LABEL, _COMMAND = 26, 256
_SHORT, _PHRASE = 2, 4  # words: below the first anybody writes the same, below the second nearly the same
_ALIKE = 90  # per cent of equal letters (Indel ratio)
_DIGITS = re.compile(r"\d{3,}")
Texts = dict[str, ast.Pattern]


def check_all(root: Path) -> Problems:
    """Every check of what is served; the problems in the order of the files."""
    problems = Problems(root)
    load_directory(root, problems)
    _languages(root, load_languages(root), problems)
    _needed(root, problems)
    return problems


def to_do(root: Path) -> Problems:
    """What is still to be written of languages with the status `planned`: nothing of them is served or trained."""
    problems = Problems(root)
    if languages := load_languages(root, planned=True):
        _languages(root, languages, problems)
    return problems


def _languages(root: Path, languages: dict[str, Language], problems: Problems) -> None:
    load_rules(root, languages, problems)
    _sentences(root, languages, problems)
    _keywords(root, languages, problems)
    _locales(root, languages, problems)


def _sentences(root: Path, languages: dict[str, Language], problems: Problems) -> None:
    intents = load_intents(root)
    folder, tests = root / "nlu" / "sentences", root / "tests" / "nlu"
    wanted = [*intents.labels, *CATEGORIES, "concern", "hard_negative"]
    training = load_sentences(folder, list(languages), problems)
    written = {(sentence.language, sentence.file) for sentence in training}
    for code in languages:
        for name in wanted:
            path = folder / code / f"{name}.yml"
            if not path.exists():
                problems.add(path, f"this file is missing: every language needs sentences for {name}")
            elif (code, name) not in written:
                problems.add(path, f"no sentence yet: every language needs some for {name}")
    testing = load_sentences(tests, list(languages), problems)
    for sentence in [*training, *testing]:
        if sentence.file in ("concern", "hard_negative") and sentence.label not in intents.labels:
            problems.add(folder / sentence.language / f"{sentence.file}.yml", f"{sentence.label!r} is no topic or act of nlu/intents.yml")
    _apart(folder, tests, training, testing, problems)


def _apart(folder: Path, tests: Path, training: list[Sentence], testing: list[Sentence], problems: Problems) -> None:
    """A test sentence that was trained on, or is nearly one that was, proves nothing."""
    for language in dict.fromkeys(sentence.language for sentence in testing):
        known = [(normalise(s.text), s) for s in training if s.language == language and len(s.text.split()) > _SHORT]
        asked = [(normalise(s.text), s) for s in testing if s.language == language and len(s.text.split()) > _SHORT]
        if not known or not asked:
            continue
        likeness = cdist([text for text, _ in asked], [text for text, _ in known], scorer=ratio, score_cutoff=_ALIKE, dtype=np.uint8)
        for (_, sentence), row in zip(asked, likeness, strict=True):
            nearest = int(row.argmax())
            if row[nearest] == 100 or (row[nearest] and len(sentence.text.split()) > _PHRASE):
                other = known[nearest][1]
                path, trained = tests / language / f"{sentence.file}.yml", folder / language / f"{other.file}.yml"
                how = "stands in training too" if row[nearest] == 100 else f"is {row[nearest]} % the same as a training sentence"
                problems.add(path, f"{how} ({trained.relative_to(problems.root)}): write another", line_of(path, sentence.text[:20]))


def _keywords(root: Path, languages: dict[str, Language], problems: Problems) -> None:
    for code in languages:
        path = root / "nlu" / "keywords" / f"{code}.yml"
        stored = read_yaml(path, problems) or {}
        for meaning in ("stop", "start", "help", "delete", "hide", "person", "complain", "yes", "no"):
            if not (stored.get("meanings") or {}).get(meaning):
                problems.add(path, f"no word for {meaning}")
        read_yaml(root / "nlu" / "countries" / f"{code}.yml", problems)


def _locales(root: Path, languages: dict[str, Language], problems: Problems) -> None:
    for name in FILES:
        english_path = root / "locales" / "en" / f"{name}.ftl"
        english = _texts(english_path, problems)
        for code in languages:
            path = root / "locales" / code / f"{name}.ftl"
            texts = english if code == "en" else _texts(path, problems)
            found = list(_compare(english, texts))
            if name != "desk":  # read by officers: no SMS, and its numbers are limits of fields
                found += [*_too_long(texts), *_numbers(texts)]
                found += _untranslated(english, texts) if code != "en" else []
            for reason, near in found if texts else []:
                problems.add(path, reason, line_of(path, near))


def _texts(path: Path, problems: Problems) -> Texts:
    """Every pattern of a file by `key` or `key.attribute`."""
    if not path.exists():
        problems.add(path, "this file is missing")
        return {}
    source = path.read_text(encoding="utf-8")
    found: Texts = {}
    for entry in FluentParser().parse(source).body:
        if isinstance(entry, ast.Junk):
            start = entry.span.start if entry.span else 0
            problems.add(path, f"cannot be read: {entry.annotations[0].message if entry.annotations else 'not Fluent'}", source.count("\n", 0, start) + 1)
        if isinstance(entry, ast.Message):
            if entry.id.name in found:
                problems.add(path, f"{entry.id.name} stands twice", line_of(path, entry.id.name))
            if entry.value is not None:
                found[entry.id.name] = entry.value
            found.update({f"{entry.id.name}.{attribute.id.name}": attribute.value for attribute in entry.attributes})
    return found


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: Any) -> None:
        self.names.add(node.id.name)


def _variables(pattern: ast.Pattern) -> set[str]:
    visitor = _Variables()
    visitor.visit(pattern)
    return visitor.names


def plain(pattern: ast.Pattern) -> str:
    """The text of a pattern; a variable counts as nothing."""
    return "".join(element.value for element in pattern.elements if isinstance(element, ast.TextElement))


def _compare(english: Texts, texts: Texts) -> Iterator[tuple[str, str]]:
    for key, pattern in english.items():
        other = texts.get(key)
        near = key.split(".")[0]
        if other is None:
            yield f"the text {key} is missing", near
        elif extra := _variables(other) - _variables(pattern):
            yield f"{key} uses {', '.join(sorted(extra))}, which English does not", near
        elif not key.endswith(".sms") and (lost := _variables(pattern) - _variables(other)):
            yield f"{key} has lost {', '.join(sorted(lost))}", near
    for key in texts.keys() - english.keys():
        if not key.endswith(".sms"):
            yield f"{key} is not in English: remove it", key.split(".")[0]


def _untranslated(english: Texts, texts: Texts) -> Iterator[tuple[str, str]]:
    for key, pattern in texts.items():
        text = plain(pattern)
        if not key.endswith(".source") and len(text.split()) > _SHORT and key in english and text == plain(english[key]):
            yield f"{key} is still English", key.split(".")[0]


def _numbers(texts: Texts) -> Iterator[tuple[str, str]]:
    for key, pattern in texts.items():
        if not key.endswith(".source") and (number := _DIGITS.search(plain(pattern))):
            yield f"{key} holds the number {number.group()}: numbers come from locales/countries only", key.split(".")[0]


def _too_long(texts: Texts) -> Iterator[tuple[str, str]]:
    for key, pattern in texts.items():
        name, _, attribute = key.partition(".")
        text = plain(pattern)
        if (attribute == "label" or name.startswith("choice-")) and len(text) > _LABEL:
            yield f"{key} is {len(text)} characters long, a button takes {_LABEL}", name
        if name.startswith("command-") and len(text) > _COMMAND:
            yield f"{key} is too long for Telegram's menu", name
        spoken = attribute in ("", "sms") and not (attribute == "" and f"{name}.sms" in texts)
        if spoken and not name.startswith(("command-", "page-")) and segments(text).count > _MOST_SEGMENTS:
            yield f"{key} takes {segments(text).count} SMS: give it a shorter .sms form", name


def _needed(root: Path, problems: Problems) -> None:
    """Keys the program asks for by a made-up name."""
    path = root / "locales" / "en"
    texts = {key for name in FILES if (path / f"{name}.ftl").exists() for key in _texts(path / f"{name}.ftl", Problems(root))}
    wanted = [f"danger-open-{category.replace('_', '-')}" for category in CATEGORIES] + [f"kind-{kind}" for kind in sorted(KINDS)]
    wanted += [f"topic-{topic.replace('_', '-')}{part}" for topic in load_intents(root).topics for part in ("", ".label", ".asked", ".more", ".source")]
    for key in wanted:
        if key not in texts:
            problems.add(path, f"the text {key} is missing")
