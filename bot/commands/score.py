"""`aman score`: how much is written, who signed it, and how good it is, a language a row, on sentences nobody trained on."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import typer
from rich.console import Console
from rich.table import Table

from bot.app import MODELS, database
from bot.commands.assess import running_assistant
from bot.content.files import Problems, line_of
from bot.content.languages import Language, load_languages
from bot.content.rules import load_rules
from bot.content.sentences import Sentence, load_intents, load_sentences
from bot.domain.triage import CATEGORIES, Level
from bot.models.files import model_files
from bot.models.language import LanguageGuesser
from bot.models.measure import Figures, Share, figures, ordinary
from bot.models.triage import load_triage
from bot.ports import Assistant, Marked
from bot.settings import ROOT, Settings, load
from bot.storage.migrate import upgrade

_DOUBT = 0.35
ENOUGH = 40  # training sentences an intent, and a danger category (the plan of docs/writing-sentences.md)
IMPORTANCE = ("critical", "core", "extra")


@dataclass(frozen=True, slots=True)
class Row:
    """One language. `covered`: intents with enough training sentences, by importance; `topics`: right topic or act, where the assistant was asked."""

    language: Language
    written: int
    tested: int
    covered: Mapping[str, Share]
    figures: Figures
    topics: Share


def score(*, as_json: bool, no_assistant: bool) -> None:
    """Print the tables, or JSON. Raises BadData for sentences that cannot be read."""
    rows = asyncio.run(measure(ROOT, no_assistant=no_assistant))
    if as_json:
        typer.echo(json.dumps([as_data(row) for row in rows], ensure_ascii=False, indent=1))
        return
    console = Console()
    console.print(_written(rows))
    console.print(_danger(rows))
    console.print(_understanding(rows))
    if marked := asyncio.run(marks(load())):
        console.print(_marked(marked))
    console.print("In brackets the 95 % interval, behind it the number of sentences. Sentences: tests/nlu, written apart from training and rules.")


def misses() -> None:
    """Print every danger of tests/nlu that triage does not find, as `path:line: sentence`, for its file's `known_failures`."""
    languages = load_languages(ROOT)
    triage = load_triage(ROOT, model_files(MODELS)[0])
    problems = Problems(ROOT)
    for sentence in load_sentences(ROOT / "tests" / "nlu", list(languages), problems):
        if sentence.level is Level.DANGER and triage(sentence.text, sentence.language).level is not Level.DANGER:
            path = ROOT / "tests" / "nlu" / sentence.language / f"{sentence.file}.yml"
            typer.echo(f"{path.relative_to(ROOT)}:{line_of(path, sentence.text[:20])}: {sentence.text}")
    problems.stop()


def rules() -> None:
    """Print the danger rules which the training sentences (their writers never saw the rules) show to be wrong too often."""
    languages = load_languages(ROOT)
    loaded = load_rules(ROOT, languages)
    problems = Problems(ROOT)
    right, wrong = Counter[str](), Counter[str]()
    for sentence in load_sentences(ROOT / "nlu" / "sentences", list(languages), problems):
        (right if sentence.level is Level.DANGER else wrong).update(loaded.fired(sentence.text))
    problems.stop()
    table = Table("rule", "fired rightly", "wrongly", title="Danger rules to be narrowed, guarded, or made a concern")
    doubted = [rule.id for rule in loaded.rules if rule.level is Level.DANGER and doubtful(right[rule.id], wrong[rule.id])]
    for name in sorted(doubted, key=lambda name: right[name] - wrong[name]):
        table.add_row(name, str(right[name]), str(wrong[name]))
    Console().print(table)


def doubtful(right: int, wrong: int) -> bool:
    """Is a rule wrong so often that the officer would stop believing it? One error may be chance."""
    return wrong >= 2 and wrong > _DOUBT * (right + wrong)


async def measure(root: Path, *, no_assistant: bool) -> list[Row]:
    """Every language's row, in the order of the menu."""
    languages = load_languages(root)
    danger, language = model_files(MODELS)
    triage, rules = load_triage(root, danger), load_triage(root, danger, rules_only=True)
    guess = LanguageGuesser.load(languages, language)
    rows = []
    async with running_assistant(load(), wanted=not no_assistant) as assistant:
        for code, row in languages.items():
            problems = Problems(root)
            training = load_sentences(root / "nlu" / "sentences", [code], problems)
            testing = load_sentences(root / "tests" / "nlu", [code], problems)
            problems.stop()
            topics = await _topics(testing, assistant) if assistant else Share(0, 0)
            rows.append(Row(row, len(training), len(testing), coverage(root, training), figures(testing, triage, rules, guess), topics))
    return rows


async def marks(settings: Settings) -> Sequence[Marked]:
    """What officers corrected on the desk; nothing where there is no database yet."""
    if not settings.database_url and not (settings.data_dir / "aman.db").exists():
        return []
    await upgrade(settings.database)
    store = database(settings)
    async with store(reading=True) as work:
        found = await work.cases.marks()
    await store.engine.dispose()
    return found


def coverage(root: Path, training: Sequence[Sentence]) -> dict[str, Share]:
    """Of the intents of each importance, how many have ENOUGH sentences of their own; danger categories are critical."""
    count = Counter(sentence.file for sentence in training)
    importance = load_intents(root).labels | dict.fromkeys(CATEGORIES, "critical")
    return {wanted: Share.among(count[name] >= ENOUGH for name, own in importance.items() if own == wanted) for wanted in IMPORTANCE}


async def _topics(testing: Sequence[Sentence], assistant: Assistant) -> Share:
    """Right topic or act of plain questions; follow-ups only make sense in a conversation."""
    asked = [sentence for sentence in testing if ordinary(sentence) and sentence.label != "follow_up"]
    told = [(await assistant.understand(sentence.text)).label == sentence.label for sentence in asked]
    return Share.among(told)


def as_data(row: Row) -> dict[str, Any]:
    """A row as plain data; every share as found, of, low, high."""
    shares = {name: _share(Share(**value)) for name, value in asdict(row.figures).items()}
    covered = {name: _share(share) for name, share in row.covered.items()}
    about = {"language": row.language.code, "english": row.language.english, "status": row.language.status}
    return about | {"written": row.written, "tested": row.tested, "covered": covered, **shares, "topics": _share(row.topics)}


def _share(share: Share) -> dict[str, float]:
    low, high = share.interval
    return {"found": share.found, "of": share.of, "low": round(low, 4), "high": round(high, 4)}


def _written(rows: Sequence[Row]) -> Table:
    table = Table("language", "status", "sentences", "tests", *(f"{name} intents with {ENOUGH}+" for name in IMPORTANCE), title="Written")
    for row in rows:
        shares = [f"{share.found} of {share.of}" for share in row.covered.values()]
        table.add_row(f"{row.language.code} {row.language.english}", row.language.status, str(row.written), str(row.tested), *shares)
    return table


def _danger(rows: Sequence[Row]) -> Table:
    table = Table("language", "danger found", "of alarms, right", "harm seen", "rules alone", "false: ordinary", "false: hard", title="Danger")
    table.add_row("goal", "0.97", "0.85", "0.95", "0.75", "0.01", "", style="dim")
    for row in rows:
        f = row.figures
        table.add_row(row.language.code, *(str(share) for share in (f.recall, f.precision, f.harm, f.rules, f.alarms, f.hard_alarms)))
    return table


def _marked(found: Sequence[Marked]) -> Table:
    table = Table("language", "triage said", "an officer says", "messages", title="Wrong levels marked on the desk (counts, never words)")
    for mark in found:
        table.add_row(mark.language or "?", mark.was, mark.should, str(mark.count))
    return table


def _understanding(rows: Sequence[Row]) -> Table:
    table = Table("language", "right language", "right topic or act", title="Understanding")
    table.add_row("goal", "0.98", "0.92", style="dim")
    for row in rows:
        table.add_row(row.language.code, str(row.figures.language), str(row.topics))
    return table
