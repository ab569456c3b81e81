"""The sentences of nlu/sentences, and the words of nlu/lexicon, as rows: each with its label and where it stands.

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
LEXICON = "lexicon"


class CorpusError(Exception):
    """Something in nlu/ cannot be read; says `path:line: reason`."""


@dataclass(frozen=True)
class Sentence:
    """One row. `kind` is the file's id (school, concern, child_alone, ..., or lexicon), `text` as it was written."""

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

    def __str__(self) -> str:
        return f"{self.path.relative_to(HERE.parent)}:{self.line} ({self.label})"


@dataclass(frozen=True)
class Ids:
    """The ids of intents.yml, in its order."""

    topics: tuple[str, ...]
    acts: tuple[str, ...]
    danger: tuple[str, ...]
    graded: tuple[str, ...]

    @property
    def askable(self) -> tuple[str, ...]:
        """What a person may want of us."""
        return self.topics + self.acts


def ids() -> Ids:
    """What intents.yml names."""
    named = yaml.safe_load((HERE / "intents.yml").read_text(encoding="utf-8"))
    return Ids(*(tuple(named[part]) for part in ("topics", "acts", "danger", "graded")))


def languages() -> tuple[str, ...]:
    """The languages of languages.yml, in its order, without those that are only planned."""
    rows = yaml.safe_load((HERE / "languages.yml").read_text(encoding="utf-8"))
    return tuple(code for code, row in rows.items() if row["status"] != "planned")


def sentences(language: str) -> list[Sentence]:
    """Every sentence of a language, from the files that are there. Raises CorpusError."""
    known = ids()
    return [row for path in sorted((HERE / "sentences" / language).glob("*.yml")) for row in of_file(path, language, known)]


def lexicon(language: str) -> list[Sentence]:
    """Words and short phrases that by themselves tell an intent; none where the language has no such file. Raises CorpusError."""
    path = HERE / LEXICON / f"{language}.yml"
    if not path.exists():
        return []
    groups = _head(path, language, LEXICON, "words")
    return list(_rows(groups, path, language, LEXICON, (*ids().askable, DANGER)))


def distinct(rows: Sequence[Sentence]) -> tuple[list[Sentence], list[tuple[Sentence, Sentence]]]:
    """The rows without those that read the same to the classifier, first one kept; and the pairs that disagree on the label."""
    kept: dict[str, Sentence] = {}
    torn = []
    for row in rows:
        first = kept.setdefault(row.normalised, row)
        if first.label != row.label:
            torn.append((first, row))
    return list(kept.values()), torn


def of_file(path: Path, language: str, known: Ids) -> Iterator[Sentence]:
    """The sentences of one file. Raises CorpusError, as soon as it comes to what cannot be read."""
    kind = path.stem
    if kind not in known.askable + known.danger + known.graded:
        raise CorpusError(f"{path}:1: {kind!r} is no id of nlu/intents.yml")
    node = _head(path, language, kind, "sentences")
    if kind in known.graded:
        yield from _rows(node, path, language, kind, known.askable)
        return
    for text, line in _texts(node, path):
        yield Sentence(text, DANGER if kind in known.danger else kind, language, kind, path, line)


def _rows(node: yaml.Node, path: Path, language: str, kind: str, labels: Sequence[str]) -> Iterator[Sentence]:
    for label, group in _mapping(node, path).items():
        if label not in labels:
            raise CorpusError(f"{path}:{_line(group)}: {label!r} is no topic or act of nlu/intents.yml")
        for text, line in _texts(group, path):
            yield Sentence(text, label, language, kind, path, line)


def _head(path: Path, language: str, kind: str, body: str) -> yaml.Node:
    """The node under `body`, after the file said rightly which language and which intent it is of."""
    top = _mapping(_compose(path), path)
    for key, expected in (("language", language), ("intent", kind)):
        if key not in top or top[key].value != expected:
            raise CorpusError(f"{path}:1: expected `{key}: {expected}`")
    if body not in top:
        raise CorpusError(f"{path}:1: `{body}` is missing")
    return top[body]


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
