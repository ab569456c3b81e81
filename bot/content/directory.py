"""locales/countries/<cc>.yml: the directory of numbers and places, each with its source and the day it was read."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

from bot.content.files import Problems, line_of, read_yaml
from bot.domain.directory import KINDS, Entry, Opening

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_TIME = re.compile(r"^([01]\d|2[0-4]):[0-5]\d$")
_NUMBER = re.compile(r"^\+?[\d][\d -]{1,19}$")


def load_directory(root: Path, problems: Problems | None = None) -> dict[str, list[Entry]]:
    """Entries by country. Raises BadData naming every mistake, unless `problems` collects them."""
    own = problems or Problems(root)
    directory = {path.stem.upper(): _country(path, own) for path in sorted((root / "locales" / "countries").glob("*.yml"))}
    if problems is None:
        own.stop()
    return directory


def _country(path: Path, problems: Problems) -> list[Entry]:
    stored = read_yaml(path, problems)
    if stored is None:
        return []
    if str(stored.get("country")) != path.stem.upper():
        problems.add(path, f"country must be {path.stem.upper()}, as the file is named")
    entries = (_entry(path, raw, problems) for raw in stored.get("entries", []))
    return [entry for entry in entries if entry is not None]


def _entry(path: Path, raw: dict[str, Any], problems: Problems) -> Entry | None:
    numbers = [str(number) for number in raw.get("numbers", [])]
    line = line_of(path, numbers[0]) if numbers else 1
    wrong = list(_mistakes(raw, numbers))
    for reason in wrong:
        problems.add(path, reason, line)
    if wrong:
        return None
    hours = raw.get("hours")
    openings = tuple(Opening(tuple(_DAYS.index(day) for day in o["days"]), o["from"], o["to"]) for o in hours) if isinstance(hours, list) else ()
    return Entry(
        kind=raw["kind"], name=raw.get("name", ""), numbers=tuple(numbers), source=raw["source"], checked=raw.get("checked"), always=hours == "always",
        openings=openings, time_zone=raw.get("time_zone"), languages=tuple(raw.get("languages", ())),
    )  # fmt: skip


def _mistakes(raw: dict[str, Any], numbers: list[str]) -> list[str]:
    found = []
    if raw.get("kind") not in KINDS:
        found.append(f"kind {raw.get('kind')!r} is not one of {', '.join(sorted(KINDS))}")
    if not numbers or not all(_NUMBER.match(number) for number in numbers):
        found.append(f"numbers {numbers!r}: give at least one, as published, digits and spaces only")
    if not raw.get("source"):
        found.append("source is missing: name the page the number was read on")
    if "checked" not in raw or not (raw["checked"] is None or isinstance(raw["checked"], date)):
        found.append("checked is missing: give the day the source was read (YYYY-MM-DD), or null if nobody noted it")
    if raw.get("kind") != "emergency" and not raw.get("name"):
        found.append("name is missing")
    hours = raw.get("hours")
    if isinstance(hours, list):
        bad = [o for o in hours if not set(o.get("days", [])) <= set(_DAYS) or not _TIME.match(o.get("from", "")) or not _TIME.match(o.get("to", ""))]
        found.extend(f"hours {opening!r}: give days mon..sun and times HH:MM" for opening in bad)
        if not raw.get("time_zone"):
            found.append("time_zone is missing beside hours")
    elif hours not in (None, "always"):
        found.append(f"hours {hours!r}: give always, or a list of days and times")
    return found
