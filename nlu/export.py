"""`python -m nlu.export OUT`: everything people say, in every language, as Rasa's training data.

One file, an intent's sentences of a language packed into one example, because Rasa copies and checks all examples again and again
(two minutes for fourteen languages; packed, seconds). What
Rasa would read as its own markup never reaches it: a bracket becomes a blank (the classifier sees one there anyway), a leading
slash or dash is dropped.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from nlu.corpus import CorpusError, Sentence, distinct, languages, lexicon, sentences
from nlu.pipeline import PACKED

_MARKUP = re.compile(r"[\[\]{}|]")
_LEADING = re.compile(r"^[\s/*+-]+")
_BLANKS = re.compile(r"\s+")


def plain(text: str) -> str:
    """The sentence with nothing in it that Rasa's YAML reader would take for markup."""
    return _BLANKS.sub(" ", _LEADING.sub("", _MARKUP.sub(" ", text))).strip()


def as_rasa(rows: Sequence[Sentence], packed: bool = True) -> str:
    """The rows as one file of Rasa's format; unpacked for classifiers that are not ours."""
    said: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in rows:
        if text := plain(row.text):
            said[row.label, row.language].append(text)
    examples: dict[str, list[str]] = defaultdict(list)
    for (label, _), texts in said.items():
        examples[label] += [PACKED.join(texts)] if packed else texts
    blocks = ['version: "3.1"', "nlu:"]
    for label, texts in sorted(examples.items()):
        blocks += [f'- intent: "{label}"', "  examples: |", *(f"    - {text}" for text in texts)]
    return "\n".join(blocks) + "\n"


def everything() -> tuple[list[Sentence], list[tuple[Sentence, Sentence]]]:
    """All rows of all languages, sentences before lexicon, each reading once; and the pairs that disagree on the label."""
    spoken = languages()
    return distinct([row for source in (sentences, lexicon) for language in spoken for row in source(language)])


def main(arguments: Sequence[str]) -> int:
    """The command; 1 where the sentences cannot be read."""
    if len(arguments) != 1:
        print("usage: python -m nlu.export OUT", file=sys.stderr)
        return 2
    try:
        rows, torn = everything()
    except CorpusError as error:
        print(error, file=sys.stderr)
        return 1
    for first, second in torn:
        print(f"{second}: left out, it reads the same as {first}", file=sys.stderr)
    out = Path(arguments[0])
    out.mkdir(parents=True, exist_ok=True)
    (out / "nlu.yml").write_text(as_rasa(rows), encoding="utf-8")
    print(f"{len(rows)} sentences in {out / 'nlu.yml'}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
