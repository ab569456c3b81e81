"""A copy of what is written, with a few of the languages: checking all of them takes long."""

from __future__ import annotations

import shutil
from pathlib import Path

from bot.settings import ROOT

FEW = ("en", "ar", "uk")


def few_languages(target: Path) -> Path:
    """nlu/, locales/ and tests/nlu/ below `target`; nlu/languages.yml lists FEW only."""
    for folder in ("nlu", "locales", "tests/nlu"):
        shutil.copytree(ROOT / folder, target / folder, ignore=shutil.ignore_patterns("__pycache__"))
    listed = target / "nlu" / "languages.yml"
    rows = [line for line in listed.read_text(encoding="utf-8").splitlines() if line.startswith("#") or line.split(":")[0] in FEW]
    listed.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return target
