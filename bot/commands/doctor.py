"""`aman doctor`: one line a finding, and what to do about it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import typer

from bot.app import MODELS, RASA_MODEL
from bot.assistant.rasa import RasaAssistant
from bot.content.directory import load_directory
from bot.content.languages import load_languages
from bot.errors import AmanError
from bot.models.files import fingerprint, model_files
from bot.settings import ROOT, Settings, load
from bot.storage.crypto import Keyring
from bot.storage.engine import engine_for

Finding = tuple[bool, str]


def examine() -> int:
    """Print every finding; 1 if something must be mended before people can be served."""
    findings = asyncio.run(_all())
    for well, text in findings:
        typer.echo(f"  {'ok     ' if well else 'problem'}  {text}")
    return 0 if all(well for well, _ in findings) else 1


async def _all() -> list[Finding]:
    settings = load()
    return [finding async for finding in _findings(settings)]


async def _findings(s: Settings) -> AsyncIterator[Finding]:
    try:
        s.check()
        yield True, f"settings: channels {', '.join(_channels(s)) or 'none yet (the terminal and the try-it page only)'}"
    except AmanError as error:
        yield False, str(error)
    yield await _database(s)
    danger, language = model_files(MODELS)
    stamp = MODELS / "fingerprint"
    current = danger.exists() and language.exists() and stamp.exists() and stamp.read_text() == fingerprint(ROOT)
    yield current, "danger and language models: up to date" if current else "danger and language models: missing or older than nlu/: run `aman train`"
    trained = bool(list(RASA_MODEL.glob("*.tar.gz")))
    yield trained, "assistant's model: there" if trained else "assistant's model: missing: run `aman train`"
    ready = await RasaAssistant(s.rasa_url, 2.0).ready()
    yield True, "assistant: running" if ready else "assistant: not running now (`aman run` starts it)"
    for code, row in load_languages(ROOT).items():
        yield True, f"language {code}: {row.status}" + (" (no native speaker has signed its safety texts)" if row.status == "draft" else "")
    yield True, _directory()


def _channels(s: Settings) -> list[str]:
    telegram = [f"telegram ({s.telegram_mode})"] if s.telegram_token.get_secret_value() else []
    return telegram + (["sms"] if s.twilio_account_sid else [])


async def _database(s: Settings) -> Finding:
    engine = engine_for(s.database)
    try:
        Keyring(s.key())
        async with engine.connect():
            return True, f"database: {engine.dialect.name}"
    except Exception as error:
        return False, f"database: cannot be opened ({type(error).__name__}): check AMAN_DATABASE_URL and AMAN_DATA_DIR"
    finally:
        await engine.dispose()


def _directory() -> str:
    today = datetime.now(UTC).date()
    entries = [entry for country in load_directory(ROOT).values() for entry in country]
    stale = sum(entry.unchecked(today) for entry in entries)
    return f"directory: {len(entries)} entries, {stale} not checked for 90 days (shown to people as unchecked)"
