"""`python -m nlu.compare [--rivals] [LANGUAGE ...]`: the figures behind nlu/config.yml, as Markdown tables.

Runs in the assistant's environment. `--rivals` trains other classifiers inside Rasa on the same split of one language, DIET for
five minutes at most.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence

from nlu.heldout import Outcome, material, ordinary, outcomes, share

_THRESHOLDS = (0.0, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5)


def by_language(told: Sequence[Outcome], spoken: Sequence[str]) -> list[str]:
    """One row a language."""
    lines = [
        "| language | sentences | right topic or act | among the first four | danger found | false alarms | concern, right topic | hard negatives, right topic |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for language in [*spoken, "all"]:
        own = [one for one in told if language in ("all", one.row.language)]
        plain = ordinary(own)
        kinds = {kind: [one for one in own if one.row.kind == kind] for kind in ("concern", "hard_negative")}
        danger = [one for one in own if one.row.label == "danger"]
        four = sum(one.row.label in one.ranking[:4] for one in plain) / len(plain) if plain else 0.0
        figures = [share(plain), four, share(danger), share(plain, "alarm"), share(kinds["concern"]), share(kinds["hard_negative"])]
        lines.append(f"| {language} | {len(own)} | " + " | ".join(f"{figure:.3f}" for figure in figures) + " |")
    return lines


def by_threshold(told: Sequence[Outcome]) -> list[str]:
    """What a threshold of confidence buys: how many are answered at once, and how many of those rightly."""
    plain = ordinary(told)
    lines = ["| threshold | answered at once | of those right | right or offered among four |", "|---|---|---|---|"]
    for threshold in _THRESHOLDS:
        sure = [one for one in plain if one.confidence >= threshold]
        helped = sum(one.right if one.confidence >= threshold else one.row.label in one.ranking[:4] for one in plain) / len(plain)
        lines.append(f"| {threshold:.2f} | {len(sure) / len(plain):.3f} | {share(sure):.3f} | {helped:.3f} |")
    return lines


def main(arguments: Sequence[str]) -> int:
    """The command."""
    named = [argument for argument in arguments if not argument.startswith("-")]
    if "--rivals" in arguments:
        from nlu.rivals import table

        print("\n".join(table(named[0] if named else "en")))
        return 0
    for words in (False, True):
        started = time.perf_counter()
        rows, always = material(named or None, words)
        told = outcomes(rows, always)
        print(f"\n{'With' if words else 'Without'} nlu/lexicon ({len(always)} rows); {time.perf_counter() - started:.0f} s\n")
        print("\n".join(by_language(told, sorted({row.language for row in rows}))))
    print("\n" + "\n".join(by_threshold(told)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
