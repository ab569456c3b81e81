"""The sentences of nlu/sentences as rows, each with its label and where it stands.

A label is what the assistant knows it by: a topic, an act, or `danger` for all danger categories together. A sentence of
concern.yml or hard_negative.yml carries the label of the group it stands in.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from bot.domain.text import normalise

HERE = Path(__file__).parent
DANGER = "danger"


class CorpusError(Exception):
    """Something in nlu/ cannot be read; says `path:line: reason`."""


@dataclass(frozen=True)
class Sentence:
    """One sentence. `kind` is the file's id (school, concern, child_alone, ...), `text` as it was written."""

    text: str
    label: str
    language: str
    kind: str
    path: Path
    line: int

    @property
    def normalised(self) -> str:
        """As the classifier reads it."""
        return normalise(self.text)


@dataclass(frozen=True)
class Ids:
    """The ids of intents.yml, in its order."""

    topics: tuple[str, ...]
    acts: tuple[str, ...]
    danger: tuple[str, ...]
    graded: tuple[str, ...]


def ids(root: Path = HERE) -> Ids:
    """What intents.yml names."""
    named = yaml.safe_load((root / "intents.yml").read_text(encoding="utf-8"))
    return Ids(*(tuple(named[part]) for part in ("topics", "acts", "danger", "graded")))


def languages(root: Path = HERE) -> tuple[str, ...]:
    """The languages of languages.yml, in its order."""
    return tuple(yaml.safe_load((root / "languages.yml").read_text(encoding="utf-8")))


def sentences(language: str, root: Path = HERE) -> list[Sentence]:
    """Every sentence of a language, files that are not there yet left out. Raises CorpusError."""
    known, rows = ids(root), []
    for path in sorted((root / "sentences" / language).glob("*.yml")):
        rows += list(_file(path, language, known))
    return rows


def distinct(rows: Sequence[Sentence]) -> tuple[list[Sentence], list[tuple[Sentence, Sentence]]]:
    """The rows without those that read the same to the classifier, first one kept; and the pairs that disagree on the label."""
    kept: dict[str, Sentence] = {}
    torn = []
    for row in rows:
        first = kept.setdefault(row.normalised, row)
        if first.label != row.label:
            torn.append((first, row))
    return list(kept.values()), torn


def _file(path: Path, language: str, known: Ids) -> Iterator[Sentence]:
    kind = path.stem
    top = _mapping(_compose(path), path)
    grouped = kind in known.graded
    if not grouped and kind not in known.topics + known.acts + known.danger:
        raise CorpusError(f"{path}:1: {kind!r} is no id of nlu/intents.yml")
    for key, expected in (("language", language), ("intent", kind)):
        if key not in top or top[key].value != expected:
            raise CorpusError(f"{path}:1: expected `{key}: {expected}`")
    if "sentences" not in top:
        raise CorpusError(f"{path}:1: `sentences` is missing")
    groups = _mapping(top["sentences"], path) if grouped else {kind: top["sentences"]}
    for group, node in groups.items():
        if grouped and group not in known.topics + known.acts:
            raise CorpusError(f"{path}:{_line(node)}: {group!r} is no topic or act of nlu/intents.yml")
        label = DANGER if group in known.danger else group
        for text, line in _texts(node, path):
            yield Sentence(text, label, language, kind, path, line)


def _compose(path: Path) -> yaml.Node:
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise CorpusError(f"{path}:{line}: {error.problem}") from error
    if node is None:
        raise CorpusError(f"{path}:1: the file is empty")
    return node


def _mapping(node: yaml.Node, path: Path) -> dict[str, yaml.Node]:
    if not isinstance(node, yaml.MappingNode):
        raise CorpusError(f"{path}:{_line(node)}: expected a mapping")
    return {key.value: value for key, value in node.value}


def _texts(node: yaml.Node, path: Path) -> Iterator[tuple[str, int]]:
    if not isinstance(node, yaml.SequenceNode):
        raise CorpusError(f"{path}:{_line(node)}: expected a list of sentences")
    for item in node.value:
        if not isinstance(item, yaml.ScalarNode) or not item.value.strip():
            raise CorpusError(f"{path}:{_line(item)}: expected a sentence in double quotes")
        yield item.value, _line(item)


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1
