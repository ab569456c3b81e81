"""`make figures` writes docs/how-good-is-it.md and its plots with this: measured now, on this machine, from the sentences of tests/nlu.

Where ../shared/data lies beside the project (data not written for it, and not part of it) that is measured too.
"""

from __future__ import annotations

import asyncio
import json
import math
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib import pyplot as plt

from bot.app import MODELS
from bot.commands.score import Row, measure
from bot.content.files import Problems
from bot.content.languages import Language, load_languages
from bot.content.rules import load_rules
from bot.content.sentences import Sentence, load_sentences
from bot.domain.triage import Level
from bot.models.danger import DangerModel
from bot.models.files import model_files
from bot.models.language import LanguageGuesser
from bot.models.measure import Share
from bot.settings import ROOT

PAGE, PLOT = ROOT / "docs" / "how-good-is-it.md", ROOT / "docs" / "images" / "how-good.svg"
BESIDE = ROOT.parent / "shared" / "data"
_GOALS = {"recall": 0.97, "precision": 0.85, "harm": 0.95, "rules": 0.75, "language": 0.98, "topics": 0.92}
_FEWEST = 0.01  # false alarms on ordinary questions, at most
_HEADS = {
    "recall": "danger found", "precision": "alarms that were right", "harm": "harm seen as danger or concern", "alarms": "false alarms: ordinary",
    "hard_alarms": "false alarms: made to look like danger", "rules": "danger found by rules alone", "language": "language", "topics": "topic or act",
}  # fmt: skip


def shown(share: Share) -> str:
    """A share with its interval, in few letters."""
    if share.value is None:
        return "–"
    low, high = share.interval
    return f"{share.value:.2f} <sub>{low:.2f}–{high:.2f}</sub>"


def table(rows: Sequence[Row]) -> list[str]:
    """Every figure, a language a row, and how many languages reach the goal."""
    names = list(_HEADS)
    lines = ["| language | sentences | " + " | ".join(_HEADS.values()) + " |", "|---" * (len(names) + 2) + "|"]
    told = [(row, {**{name: getattr(row.figures, name) for name in names if name != "topics"}, "topics": row.topics}) for row in rows if row.tested]
    for row, shares in told:
        lines.append(f"| {row.language.english} | {row.tested} | " + " | ".join(shown(shares[name]) for name in names) + " |")
    goals = [f"≥ {_GOALS[name]}" if name in _GOALS else f"≤ {_FEWEST}" if name == "alarms" else "" for name in names]
    lines.append("| *goal* | | " + " | ".join(f"*{goal}*" if goal else "" for goal in goals) + " |")
    met = []
    for name in names:
        values = [shares[name].value for _, shares in told if shares[name].value is not None]
        reached = sum(value <= _FEWEST if name == "alarms" else value >= _GOALS.get(name, 0.0) for value in values)
        met.append(f"{reached} of {len(values)}" if values and (name in _GOALS or name == "alarms") else "")
    lines.append("| *languages that reach it* | | " + " | ".join(met) + " |")
    return lines


def odds(chance: float) -> float:
    """The logarithm of the odds, kept finite."""
    kept = min(max(chance, 1e-6), 1 - 1e-6)
    return math.log(kept / (1 - kept))


def curves(languages: Mapping[str, Language]) -> None:
    """A plot a language: what share of danger is found against what share of harmless messages is called danger, for every threshold."""
    mpl.rcParams.update({"svg.hashsalt": "aman", "font.size": 9, "svg.fonttype": "none"})
    danger, _ = model_files(MODELS)
    model, rules = DangerModel.load(danger), load_rules(ROOT, dict(languages), kept=danger.with_name("rules.json"))
    tested = [code for code in languages if (ROOT / "tests" / "nlu" / code).is_dir()]
    figure, axes = plt.subplots(math.ceil(len(tested) / 4), 4, figsize=(11, 2.7 * math.ceil(len(tested) / 4)), sharex=True, sharey=True, squeeze=False)
    for axis in axes.flat[len(tested) :]:
        axis.set_visible(False)
    for code, axis in zip(tested, axes.flat, strict=False):
        sentences = load_sentences(ROOT / "tests" / "nlu", [code], Problems(ROOT))
        _curve(axis, sentences, model, lambda text: rules(text, None).level is Level.DANGER, code)
        axis.set_title(languages[code].english)
    figure.supxlabel("harmless messages called danger (concern told is not counted as harmless)")
    figure.supylabel("danger found")
    figure.tight_layout()
    figure.savefig(PLOT, metadata={"Date": None})


def _curve(axis: Any, sentences: Sequence[Sentence], model: DangerModel, fires: Callable[[str], bool], code: str) -> None:
    level = np.array([int(s.level) for s in sentences])
    scores = np.array([odds(model.chances(s.text)[0]) for s in sentences])
    by_rule = np.array([fires(s.text) for s in sentences])
    steps = np.linspace(-9, 9, 181)
    for label, style, seen in (("rules and model", "-", lambda step: (scores >= step) | by_rule), ("model alone", ":", lambda step: scores >= step)):
        axis.plot([seen(step)[level == 0].mean() for step in steps], [seen(step)[level == 2].mean() for step in steps], style, label=label)
    here = (scores >= odds(model.thresholds.get(code, model.thresholds[""])[0])) | by_rule
    axis.plot([here[level == 0].mean()], [here[level == 2].mean()], "o", label="as served")
    axis.axhline(0.97, linewidth=0.6, color="grey")
    axis.set_xlim(0, 0.2)
    axis.set_ylim(0.6, 1.01)
    if code == "en":
        axis.legend(loc="lower right", fontsize=7)


def voices(languages: Mapping[str, Language]) -> list[str]:
    """Who knows the language best: langdetect and lingua limited to our languages, our own n-grams, and all as served."""
    _, language = model_files(MODELS)
    guess = LanguageGuesser.load(languages, language)
    codes = list(languages)
    asked = {"our test sentences": [(s.text, s.language) for s in load_sentences(ROOT / "tests" / "nlu", codes, Problems(ROOT))]}
    if (BESIDE / "language_id" / "dev.jsonl").exists():
        rows = [json.loads(line) for line in (BESIDE / "language_id" / "dev.jsonl").read_text(encoding="utf-8").splitlines()]
        for kind in ("sentences", "word-pairs", "single-words"):
            asked[kind] = [(row["text"], row["language"]) for row in rows if row["kind"] == kind and row["language"] in languages]
    tried: dict[str, Callable[[str], str | None]] = {
        "langdetect, our languages only": lambda text: guess._langdetect(text, codes),
        "lingua, our languages only": lambda text: max((found := guess._lingua(text, codes)), key=found.__getitem__, default=None),
        "our n-grams": lambda text: max((raw := guess.ours.scores(text.casefold())), key=raw.__getitem__).removesuffix("-Latn"),
        "**as served**": lambda text: guess(text, None).language,
    }
    lines = ["| | " + " | ".join(f"{name} ({len(texts)})" for name, texts in asked.items()) + " | ms a message |", "|---" * (len(asked) + 2) + "|"]
    for name, voice in tried.items():
        began = time.perf_counter()
        shares = [Share.among(voice(text) == code for text, code in texts) for texts in asked.values()]
        each = (time.perf_counter() - began) * 1000 / sum(map(len, asked.values()))
        lines.append(f"| {name} | " + " | ".join(f"{share.value:.3f}" for share in shares) + f" | {each:.2f} |")
    return lines


def ordinary(languages: Mapping[str, Language]) -> list[str]:
    """False alarms on migrants' questions to an information service, where they lie beside the project."""
    path = BESIDE / "ordinary_questions" / "dev.jsonl"
    if not path.exists():
        return ["(The data is not beside the project on this machine.)"]
    danger, _ = model_files(MODELS)
    model, rules = DangerModel.load(danger), load_rules(ROOT, dict(languages), kept=danger.with_name("rules.json"))
    seen: dict[str, list[Level]] = defaultdict(list)
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        seen[row["language"]].append(max(model(row["text"], row["language"]).level, rules(row["text"], row["language"]).level))
    lines = ["| language | questions | called danger | called a concern |", "|---|---|---|---|"]
    for code, levels in seen.items():
        danger_count, concern = levels.count(Level.DANGER), levels.count(Level.CONCERN)
        lines.append(f"| {code}{'' if code in languages else ' (not one of ours)'} | {len(levels)} | {danger_count} | {concern} |")
    return lines


def page(rows: Sequence[Row], languages: Mapping[str, Language]) -> str:
    """The whole page."""
    return "\n".join(
        [
            "# How good is it?",
            "",
            "Written by `make figures`; nothing here is typed by hand. The sentences (`tests/nlu/`) were written by writers who saw neither the training",
            "sentences nor the rules; the checker proves that none of them, nor anything nearly the same, was trained on. They are drafts, as everything in",
            "`nlu/` is: no native speaker has signed them. Small figures: the 95 % interval (Wilson) for so many sentences.",
            "",
            "**What these figures are not**: proof on real messages. Run `aman assess < yours.jsonl` on your own before you rely on it,",
            "and keep people reading.",
            "",
            *table(rows),
            "",
            "Precision depends on the mixture: in these tests a quarter is danger, and every tenth message tells of harm without being danger now; many",
            "of the \"false\" alarms are of that kind, and a person should look at them anyway.",
            "",
            "![For each language: share of danger found against share of harmless messages called danger](images/how-good.svg)",
            "",
            "## Ordinary questions of migrants to an information service",
            "",
            "Questions people put to an integration app (OMoS-QA, CC BY 4.0), none of them danger:",
            "",
            *ordinary(languages),
            "",
            "## Who knows the language?",
            "",
            *voices(languages),
            "",
            "## Classifiers of topics, side by side",
            "",
            "`python -m nlu.compare` (cross-validation a language) and `python -m nlu.compare --rivals` (Rasa's own classifiers, DIET",
            "among them, on one split) print those tables; they take an hour and are not part of this page.",
            "",
        ]
    )


def main() -> int:
    """Measure, draw, write."""
    languages = load_languages(ROOT)
    rows = asyncio.run(measure(ROOT, no_assistant="--no-assistant" in sys.argv))
    curves(languages)
    PAGE.write_text(page(rows, languages), encoding="utf-8")
    print(f"written: {PAGE.relative_to(ROOT)}, {Path(PLOT).relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
