"""`aman assess`: the audit tool. JSON lines in, JSON lines out, in order, on a pipe of any length; nothing is stored."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any, TextIO

import typer

from bot.app import MODELS, assistant_processes
from bot.assistant.rasa import RasaAssistant
from bot.content.languages import load_languages
from bot.domain.triage import Level
from bot.errors import AssistantError, BadData
from bot.models.files import model_files
from bot.models.language import LanguageGuesser
from bot.models.triage import load_triage
from bot.ports import Assistant, GuessLanguage, Triage
from bot.settings import ROOT, Settings, load

_AT_ONCE = 16
_START_S = 180


def assess(*, rules_only: bool, no_assistant: bool) -> None:
    """Read standard input to its end. A line that cannot be read becomes an answer with `error`; the exit code is then 1."""
    bad = asyncio.run(_assess(sys.stdin, rules_only, no_assistant))
    if bad:
        raise BadData(f"{bad} lines could not be read; each is answered with an error that says why")


async def _assess(lines: TextIO, rules_only: bool, no_assistant: bool) -> int:
    settings = load()
    danger, language = model_files(MODELS)
    triage = load_triage(ROOT, danger, rules_only=rules_only)
    guess = LanguageGuesser.load(load_languages(ROOT), language)
    bad = 0
    async with running_assistant(settings, wanted=not no_assistant) as assistant:
        for batch in _batches(lines, _AT_ONCE if assistant else 1):
            for answer in await asyncio.gather(*(_one(number, line, triage, guess, assistant) for number, line in batch)):
                bad += "error" in answer
                sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
            sys.stdout.flush()
    return bad


def _batches(lines: TextIO, size: int) -> Iterator[list[tuple[int, str]]]:
    batch: list[tuple[int, str]] = []
    for number, line in enumerate(lines, 1):
        if line.strip():
            batch.append((number, line))
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


async def _one(number: int, line: str, triage: Triage, guess: GuessLanguage, assistant: Assistant | None) -> dict[str, Any]:
    try:
        asked = json.loads(line)
        text, name = asked["text"], asked.get("id", number)
        if not isinstance(text, str):
            raise TypeError
    except (json.JSONDecodeError, KeyError, TypeError, AttributeError):
        return {"id": number, "error": f'line {number}: give one JSON object a line with "text", such as {{"id": 1, "text": "…"}}'}
    began = time.perf_counter()
    language = guess(text, None).language
    signal = triage(text, language)
    ms = (time.perf_counter() - began) * 1000
    label, confidence = (signal.category, signal.confidence) if signal.level is Level.DANGER else (None, signal.confidence)
    answer: dict[str, Any] = {"id": name, "language": language, "level": signal.level.word, "reasons": [str(reason) for reason in signal.reasons]}
    if assistant is not None and signal.level is not Level.DANGER:
        try:
            understood = await assistant.understand(text)
            label, confidence = understood.label, understood.confidence
        except AssistantError as error:
            answer["reasons"].append(f"assistant: {error}")
    return answer | {"label": label, "confidence": round(confidence, 4), "ms": round(ms, 3)}


@asynccontextmanager
async def running_assistant(settings: Settings, *, wanted: bool) -> AsyncIterator[Assistant | None]:
    """The running assistant, or one started for this."""
    if not wanted:
        yield None
        return
    assistant = RasaAssistant(settings.rasa_url, timeout_s=30.0)
    children = None
    try:
        if not await assistant.ready():
            children = assistant_processes(settings)
            await children.start()
            typer.echo("starting the assistant (about 20 s; --no-assistant does without)", err=True)
            await wait_ready(assistant)
        yield assistant
    finally:
        await assistant.close()
        if children is not None:
            await children.stop()


async def wait_ready(assistant: Assistant, seconds: float = _START_S) -> None:
    """Raises AssistantError if it does not come up in time."""
    until = time.monotonic() + seconds
    while not await assistant.ready():
        if time.monotonic() > until:
            raise AssistantError(f"it did not start within {seconds:.0f} s: see var/logs/assistant.log and run `aman doctor`")
        await asyncio.sleep(0.3)
