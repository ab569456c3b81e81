"""Rules as they were read, kept beside the models: thousands of patterns of fourteen languages are there at once when the service starts.

What is kept is thrown away as soon as a rule file, or the code that reads it, is another one.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bot.domain import pattern, rules, text
from bot.domain.case import Risk
from bot.domain.pattern import Pattern
from bot.domain.rules import Rule
from bot.domain.triage import Level

_CODE = [Path(__file__), *(Path(str(module.__file__)) for module in (pattern, rules, text))]


def load_kept(path: Path, files: Sequence[Path]) -> list[Rule] | None:
    """The rules of these files, or None where they must be read anew."""
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
        if stored["made_from"] != _made_from(files):
            return None
        patterns = [Pattern(source, tuple(frozenset(need) for need in needs)) for source, needs in stored["patterns"]]
        return [_rule(row, patterns) for row in stored["rules"]]
    except (OSError, ValueError, KeyError, TypeError, IndexError):
        return None


def keep(path: Path, files: Sequence[Path], rules: Sequence[Rule]) -> None:
    """Keep them; where the disk refuses, they are read anew at the next start."""
    table: dict[Pattern, int] = {}
    rows = [_row(rule, table) for rule in rules]
    patterns = [(one.source, [sorted(need) for need in one.needs]) for one in table]
    new = path.with_suffix(".new")
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        new.write_text(json.dumps({"made_from": _made_from(files), "patterns": patterns, "rules": rows}, ensure_ascii=False), encoding="utf-8")
        new.replace(path)


def _made_from(files: Sequence[Path]) -> str:
    digest = hashlib.sha256()
    for file in (*files, *_CODE):
        digest.update(file.name.encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()


def _row(rule: Rule, table: dict[Pattern, int]) -> list[Any]:
    phrases, near, unless = ([table.setdefault(one, len(table)) for one in part] for part in (rule.phrases, rule.near, rule.unless))
    return [rule.id, rule.language, int(rule.level), rule.category, rule.reason, rule.risk.name, phrases, near, rule.within, unless]


def _rule(row: Sequence[Any], patterns: Sequence[Pattern]) -> Rule:
    name, language, level, category, reason, risk, phrases, near, within, unless = row
    some = [tuple(patterns[at] for at in part) for part in (phrases, near, unless)]
    return Rule(name, language, Level(level), category, reason, Risk.parse(risk), some[0], some[1], within, some[2])
