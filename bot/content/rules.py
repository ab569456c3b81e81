"""Reading nlu/danger/<lang>.yml (docs/danger-rules.md)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from bot.content.files import Problems, line_of, read_yaml
from bot.content.kept_rules import keep, load_kept
from bot.content.languages import Language
from bot.domain.case import Risk
from bot.domain.pattern import Pattern, PatternError, compile_pattern
from bot.domain.rules import Rule, Rules
from bot.domain.text import normalise
from bot.domain.triage import CATEGORIES, Level

_FIELDS = {"id", "level", "category", "reason", "risk", "phrase", "near", "within", "unless"}


def load_rules(root: Path, languages: dict[str, Language], problems: Problems | None = None, kept: Path | None = None) -> Rules:
    """The rules of all languages. Raises BadData naming every mistake, unless `problems` collects them.

    `kept`: where the rules as read are kept between starts (bot.content.kept_rules); reading the YAML anew takes seconds.
    """
    files = [root / "nlu" / "danger" / f"{code}.yml" for code in languages]
    rules = load_kept(kept, files) if kept else None
    if rules is None:
        own = problems or Problems(root)
        rules = [rule for path in files for rule in read_rules(path, path.stem, own)]
        if problems is None:
            own.stop()
        if kept:
            keep(kept, files, rules)
    safe = frozenset(normalise(word) for language in languages.values() for word in language.safe_words)
    return Rules(rules, safe)


def read_rules(path: Path, code: str, problems: Problems) -> Iterator[Rule]:
    """The rules of one file; mistakes go to `problems`."""
    stored = read_yaml(path, problems)
    if not isinstance(stored, dict):
        return
    if stored.get("language") != code:
        problems.add(path, f"language must be {code}, as the file is named")
    guards = {str(name): tuple(_patterns(path, patterns, problems)) for name, patterns in (stored.get("guards") or {}).items()}
    seen: set[str] = set()
    for raw in stored.get("rules") or []:
        for reason in _mistakes(raw, seen):
            problems.add(path, reason, line_of(path, f"id: {raw.get('id')}"))
        seen.add(str(raw.get("id")))
        yield _rule(path, code, raw, guards, problems)


def _mistakes(raw: dict[str, Any], seen: set[str]) -> Iterator[str]:
    if not raw.get("id"):
        yield "a rule has no id"
    elif str(raw["id"]) in seen:
        yield f"the id {raw['id']!r} stands twice"
    if unknown := set(raw) - _FIELDS:
        yield f"unknown fields {', '.join(sorted(unknown))}"
    if raw.get("level") not in ("danger", "concern"):
        yield "level must be danger or concern"
    if raw.get("category") not in (None, *CATEGORIES) or (raw.get("level") == "danger" and not raw.get("category")):
        yield f"category {raw.get('category')!r} is not an id of TRIAGE.md"
    if raw.get("risk", "medium") not in ("low", "medium", "high"):
        yield "risk must be low, medium or high"
    if not raw.get("reason"):
        yield "reason is missing: say in English what the officer shall read"
    if not raw.get("phrase") and not raw.get("near"):
        yield "give phrase or near"


def _patterns(path: Path, patterns: Iterable[Any], problems: Problems) -> Iterator[Pattern]:
    for pattern in patterns or ():
        try:
            yield compile_pattern(str(pattern))
        except PatternError as error:
            problems.add(path, str(error), line_of(path, str(pattern)))


def _rule(path: Path, code: str, raw: dict[str, Any], guards: dict[str, tuple[Pattern, ...]], problems: Problems) -> Rule:
    unless = [guard for name in raw.get("unless") or () for guard in (guards[name] if name in guards else tuple(_patterns(path, [name], problems)))]
    return Rule(
        id=f"{code}/{raw.get('id')}",
        language=code,
        level=Level.DANGER if raw.get("level") == "danger" else Level.CONCERN,
        category=raw.get("category"),
        reason=str(raw.get("reason")),
        risk=Risk.parse(str(raw.get("risk", "medium"))) if raw.get("risk", "medium") in ("low", "medium", "high") else Risk.MEDIUM,
        phrases=tuple(_patterns(path, raw.get("phrase") or (), problems)),
        near=tuple(_patterns(path, raw.get("near") or (), problems)),
        within=int(raw.get("within", 8)),
        unless=tuple(unless),
    )
