"""`python -m nlu.export OUT`: the sentences of every language as Rasa's training data, one file a language.

What Rasa would read as its own markup never reaches it: a bracket becomes a blank (the classifier sees one there anyway), a
leading slash or dash is dropped.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from nlu.corpus import CorpusError, Sentence, distinct, languages, sentences

_MARKUP = re.compile(r"[\[\]{}]")
_LEADING = re.compile(r"^[\s/*+-]+")
_BLANKS = re.compile(r"\s+")


def plain(text: str) -> str:
    """The sentence with nothing in it that Rasa's YAML reader would take for markup."""
    return _BLANKS.sub(" ", _LEADING.sub("", _MARKUP.sub(" ", text))).strip()


def as_rasa(rows: Sequence[Sentence]) -> str:
    """The rows as one file of Rasa's format."""
    by_label: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        text = plain(row.text)
        if text:
            by_label[row.label].append(text)
    blocks = ['version: "3.1"', "nlu:"]
    for label, texts in by_label.items():
        blocks += [f'- intent: "{label}"', "  examples: |", *(f"    - {text}" for text in texts)]
    return "\n".join(blocks) + "\n"


def export(out: Path) -> tuple[int, list[tuple[Sentence, Sentence]]]:
    """Write OUT/<language>.yml for each language that has sentences; how many were written, and those left out as torn."""
    rows, torn = distinct([row for language in languages() for row in sentences(language)])
    out.mkdir(parents=True, exist_ok=True)
    for stale in out.glob("*.yml"):
        stale.unlink()
    by_language: dict[str, list[Sentence]] = defaultdict(list)
    for row in rows:
        by_language[row.language].append(row)
    for language, own in by_language.items():
        (out / f"{language}.yml").write_text(as_rasa(own), encoding="utf-8")
    return len(rows), torn


def main(arguments: Sequence[str]) -> int:
    """The command; 1 where the sentences cannot be read."""
    if len(arguments) != 1:
        print("usage: python -m nlu.export OUT", file=sys.stderr)
        return 2
    try:
        count, torn = export(Path(arguments[0]))
    except CorpusError as error:
        print(error, file=sys.stderr)
        return 1
    for first, second in torn:
        print(f"{second.path}:{second.line}: left out as {second.label}, it reads the same as {first.label} at {first.path}:{first.line}", file=sys.stderr)
    print(f"{count} sentences in {arguments[0]}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
