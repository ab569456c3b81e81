"""nlu/intents.yml and nlu/sentences: what people say, by label."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.content.files import Problems, read_yaml
from bot.domain.triage import CATEGORIES, Level


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence. label: topic, act or danger category; level: as TRIAGE.md grades it."""

    text: str
    language: str
    label: str
    level: Level
    file: str


@dataclass(frozen=True, slots=True)
class Intents:
    """The ids of nlu/intents.yml and how important each is."""

    topics: dict[str, str]
    acts: dict[str, str]

    @property
    def labels(self) -> dict[str, str]:
        """Topics and acts with their importance."""
        return self.topics | self.acts


def load_intents(root: Path) -> Intents:
    """Raises BadData."""
    stored = read_yaml(root / "nlu" / "intents.yml")
    return Intents(*({name: row["importance"] for name, row in stored[part].items()} for part in ("topics", "acts")))


_GRADED = {"concern": Level.CONCERN, "hard_negative": Level.NONE}


def load_sentences(folder: Path, languages: list[str], problems: Problems) -> list[Sentence]:
    """Every sentence below folder/<lang>/<id>.yml of these languages; mistakes go to `problems`."""
    return [sentence for code in languages for path in sorted((folder / code).glob("*.yml")) for sentence in _file(path, code, problems)]


def _file(path: Path, language: str, problems: Problems) -> Iterator[Sentence]:
    stored = read_yaml(path, problems)
    if not isinstance(stored, dict):
        return
    if stored.get("language") != language:
        problems.add(path, f"language must be {language}, as the folder is named")
    if stored.get("intent") != path.stem:
        problems.add(path, f"intent must be {path.stem}, as the file is named")
    sentences = stored.get("sentences")
    level = _GRADED.get(path.stem, Level.DANGER if path.stem in CATEGORIES else Level.NONE)
    groups = sentences if isinstance(sentences, dict) else {path.stem: sentences}
    for label, texts in groups.items():
        for text in texts or []:
            if not isinstance(text, str) or not text.strip():
                problems.add(path, f"{text!r} is not a sentence: put it in double quotes")
            else:
                yield Sentence(text, language, str(label), level, path.stem)
