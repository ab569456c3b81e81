"""The only file that knows every adapter: settings become a running service."""

from __future__ import annotations

import asyncio
import contextlib
import os
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Any

import structlog
import uvicorn
from sqlalchemy.engine.url import make_url
from starlette.applications import Starlette
from starlette.datastructures import FormData

from bot.assistant.process import AssistantProcesses
from bot.assistant.rasa import RasaAssistant
from bot.channels.local.send import LocalChannel
from bot.channels.sms.parse import parse as parse_sms
from bot.channels.sms.parse import parse_status, signed
from bot.channels.sms.send import SmsChannel
from bot.channels.telegram.parse import parse as parse_telegram
from bot.channels.telegram.poll import poll
from bot.channels.telegram.send import UPDATES, TelegramChannel, make_bot
from bot.content.languages import country_finder, language_finder, load_keywords, load_languages
from bot.errors import StorageAway
from bot.models.files import model_files
from bot.models.language import LanguageGuesser
from bot.models.triage import load_triage
from bot.ports import Assistant, Channel
from bot.service.answer import Answer
from bot.service.commit import Commit
from bot.service.deliver import Deliver
from bot.service.erase import Erase
from bot.service.handoff import Handoff
from bot.service.holding import Holding
from bot.service.page import Ladder
from bot.service.receive import Receive
from bot.service.reconcile import Reconcile
from bot.service.think import Think
from bot.service.understand import Understand
from bot.settings import ROOT, Settings
from bot.speech import FluentSpeech
from bot.storage.crypto import Keyring
from bot.storage.engine import engine_for
from bot.storage.migrate import upgrade
from bot.storage.spool import Spool
from bot.storage.unit_of_work import Database
from bot.storage.wakeups import LocalWakeups
from bot.web.health import health_routes
from bot.web.hooks import Hooks
from bot.work import Worker

log = structlog.get_logger()
MODELS = ROOT / "build" / "models"
RASA_MODEL = ROOT / "build" / "rasa" / "models"


class SystemClock:
    """The machine's time."""

    def now(self) -> datetime:
        """Now, in UTC."""
        return datetime.now(UTC)


class RandomIds:
    """Version 4 UUIDs."""

    def new(self) -> str:
        """32 hex characters."""
        return uuid.uuid4().hex


@dataclass(slots=True)
class App:
    """Everything wired together. Build it with `build`, run parts of it with the functions below."""

    settings: Settings
    store: Database
    wakeups: LocalWakeups
    speech: FluentSpeech
    assistant: Assistant
    channels: dict[str, Channel]
    receive: Receive
    worker: Worker
    handoff: Handoff
    reconcile: Reconcile
    clock: SystemClock
    ids: RandomIds

    def web(self) -> Starlette:
        """The public face."""
        s, telegram = self.settings, self.channels.get("telegram")
        hooks = Hooks(
            clock=self.clock,
            receive=self.receive,
            telegram_secret=s.telegram_secret.get_secret_value() or None,
            parse_telegram=parse_telegram if telegram else None,
            telegram_callback=telegram.answer_callback if isinstance(telegram, TelegramChannel) else None,
            sms_signed=partial(signed, s.twilio_auth_token.get_secret_value()) if "sms" in self.channels else None,
            parse_sms=parse_sms if "sms" in self.channels else None,
            sms_status=self._sms_status,
            public_url=s.public_url,
        )
        return Starlette(routes=[*health_routes({"database": self._database, "assistant": self._assistant, "spool": self._spool}), *hooks.routes()])

    async def _sms_status(self, form: FormData) -> None:
        status = parse_status(form)
        await self.reconcile("sms", status.provider_id, status.state, status.error, status.opted_out)

    async def _database(self) -> str | None:
        try:
            await self.store.ping()
        except StorageAway as error:
            return str(error)
        return None

    async def _assistant(self) -> str | None:
        return None if await self.assistant.ready() else "not ready: danger is still found, questions get an apology and a person"

    async def _spool(self) -> str | None:
        waiting = len(self.worker.spool.waiting())
        return f"{waiting} messages wait for the database" if waiting else None

    async def keep_telegram(self, body: dict[str, Any]) -> None:
        """One polled update into the inbox."""
        inbound = parse_telegram(body, self.clock.now())
        if inbound is None:
            return
        channel = self.channels["telegram"]
        if inbound.extra.get("callback_id") and isinstance(channel, TelegramChannel):
            await channel.answer_callback(inbound.extra["callback_id"])
        await self.receive(inbound)


def _channels(s: Settings) -> dict[str, Channel]:
    channels: dict[str, Channel] = {"local": LocalChannel()}
    if token := s.telegram_token.get_secret_value():
        channels["telegram"] = TelegramChannel(make_bot(token, s.telegram_api))
    if s.twilio_account_sid:
        status_url = f"{s.public_url.rstrip('/')}/hooks/sms/status" if s.public_url else None
        channels["sms"] = SmsChannel(s.twilio_account_sid, s.twilio_auth_token.get_secret_value(), s.twilio_from, s.twilio_api, status_url)
    return channels


def _wakeups(s: Settings) -> LocalWakeups:
    if make_url(s.database).get_backend_name() == "postgresql":
        from bot.storage.notify import PostgresWakeups  # its driver is slow to load, and not needed with SQLite

        return PostgresWakeups(make_url(s.database).set(drivername="postgresql").render_as_string(hide_password=False))
    return LocalWakeups()


def build(s: Settings, assistant: Assistant | None = None) -> App:
    """Wire everything. Raises Misconfigured or BadData, each saying what to do."""
    s.check()
    s.data_dir.mkdir(parents=True, exist_ok=True)
    clock, ids, keyring = SystemClock(), RandomIds(), Keyring(s.key())
    store, wakeups = Database(engine_for(s.database), keyring, clock, ids), _wakeups(s)
    languages = load_languages(ROOT)
    danger, language = model_files(MODELS)
    speech = FluentSpeech.load(ROOT, lambda: clock.now().date())
    triage = load_triage(ROOT, danger)
    guess = LanguageGuesser.load(languages, language)
    understand = Understand(guess, country_finder(ROOT, languages), language_finder(languages), load_keywords(ROOT, languages))
    assistant = assistant or RasaAssistant(s.rasa_url, s.rasa_timeout_s)
    channels = _channels(s)
    erase = Erase(store, channels)
    country = s.default_country.upper() or None
    owner = f"{os.uname().nodename}:{os.getpid()}:{ids.new()[:6]}"
    spool = Spool(s.data_dir / "spool", keyring.shared)
    think = Think(assistant, understand, speech.knows)
    commit = Commit(speech, s.clocks, ids, s.desk_link)
    worker = Worker(
        owner=owner,
        store=store,
        wakeups=wakeups,
        answer=Answer(store, triage, understand, think, commit, clock, wakeups, erase.take_back, country),
        deliver=Deliver(store, channels, clock, ids, s.clocks, wakeups, owner),
        ladder=Ladder(store, speech, s.clocks, clock, ids, wakeups, s.desk_link),
        erase=erase,
        spool=spool,
    )
    holding = Holding(channels, speech, triage, guess, clock, country)
    receive = Receive(store, spool, wakeups, holding)
    handoff, reconcile = Handoff(store, speech, clock, ids, wakeups), Reconcile(store, clock, wakeups)
    return App(s, store, wakeups, speech, assistant, channels, receive, worker, handoff, reconcile, clock, ids)


def database(s: Settings) -> Database:
    """The database alone, for commands that need nothing else."""
    return Database(engine_for(s.database), Keyring(s.key()), SystemClock(), RandomIds())


def assistant_processes(s: Settings) -> AssistantProcesses:
    """Rasa and its actions, as children."""
    return AssistantProcesses(ROOT, RASA_MODEL, s.rasa_url, s.actions_port, s.data_dir / "logs" / "assistant.log")


async def prepare(app: App) -> None:
    """Bring the database to the newest form and listen for wake-ups."""
    await upgrade(app.settings.database)
    await app.wakeups.start()


async def serve(asgi: Starlette, host: str, port: int, stop: asyncio.Event, proxies: str = "") -> None:
    """One HTTP server until `stop`. `proxies`: addresses whose word on who the client is we believe (AMAN_PROXIES)."""
    config = uvicorn.Config(
        asgi, host=host, port=port, log_level="warning", access_log=False, lifespan="off", timeout_graceful_shutdown=3,
        proxy_headers=bool(proxies), forwarded_allow_ips=proxies or None,
    )  # fmt: skip
    server = uvicorn.Server(config)
    server.install_signal_handlers = lambda: None  # type: ignore[attr-defined]

    async def watch() -> None:
        await stop.wait()
        server.should_exit = True

    watcher = asyncio.create_task(watch())
    with _no_signals(server):
        await server.serve()
    watcher.cancel()


@contextlib.contextmanager
def _no_signals(server: uvicorn.Server):  # type: ignore[no-untyped-def]
    """uvicorn would take Ctrl-C for itself; one place of ours handles it for all parts."""
    server.capture_signals = contextlib.nullcontext  # type: ignore[method-assign, assignment]
    yield


async def telegram_loop(app: App, stop: asyncio.Event) -> None:
    """Menu, then polling, or the webhook's registration."""
    channel = app.channels.get("telegram")
    if not isinstance(channel, TelegramChannel):
        return
    s = app.settings
    try:
        await channel.bot.initialize()
        await channel.set_menu(app.speech.languages, app.speech.text)
        if s.telegram_mode == "webhook":
            url = f"{s.public_url.rstrip('/')}/hooks/telegram"
            await channel.bot.set_webhook(url, secret_token=s.telegram_secret.get_secret_value(), allowed_updates=UPDATES)
            return
        await channel.bot.delete_webhook()
    except Exception as error:  # Telegram away at start must not keep SMS and the desk from starting
        log.error("Telegram cannot be reached now", reason=f"{type(error).__name__}: {str(error)[:100]}")
    if s.telegram_mode == "poll":
        await poll(channel.bot, app.keep_telegram, stop)


@asynccontextmanager
async def closing(app: App) -> AsyncIterator[App]:
    """Close connections at the end."""
    try:
        yield app
    finally:
        await app.wakeups.stop()
        if isinstance(app.assistant, RasaAssistant):
            await app.assistant.close()
        for channel in app.channels.values():
            await channel.close()
        await app.store.engine.dispose()


