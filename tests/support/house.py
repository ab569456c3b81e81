"""The whole service on a real database, with a scripted assistant and channels that remember."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from bot.assistant.scripted import ScriptedAssistant
from bot.content.languages import country_finder, language_finder, load_keywords, load_languages
from bot.domain.case import Clocks
from bot.domain.message import Inbound, Kind, Outgoing
from bot.domain.triage import Level, Reason, Signal
from bot.ports import Case, Guess, Officer
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
from bot.settings import ROOT
from bot.speech import FluentSpeech
from bot.storage.crypto import Keyring
from bot.storage.engine import engine_for
from bot.storage.spool import Spool
from bot.storage.tables import metadata
from bot.storage.unit_of_work import Database
from bot.storage.wakeups import LocalWakeups
from bot.work import Worker
from tests.support.fakes import CountingIds, HandClock, RememberingChannel

DANGER = "DANGER"
CONCERN = "CONCERN"


def marked_triage(text: str, language: str | None) -> Signal:
    """Triage by mark, so that these tests do not hang on sentences: DANGER and CONCERN in capitals."""
    if DANGER in text:
        return Signal(Level.DANGER, "trafficking_control", (Reason("test", "the word DANGER"),), confidence=1.0)
    if CONCERN in text:
        return Signal(Level.CONCERN, None, (Reason("test", "the word CONCERN"),), confidence=0.9)
    return Signal()


def english(text: str, remembered: str | None) -> Guess:
    """Everybody writes English here, except who says otherwise."""
    return Guess("en", 0.99) if any(char.isalpha() and char < "\u2e80" for char in text) else Guess(None, 0.0)


@cache
def _words() -> tuple[Any, ...]:
    languages = load_languages(ROOT)
    return country_finder(ROOT, languages), language_finder(languages), load_keywords(ROOT, languages), FluentSpeech.load(ROOT, lambda: HandClock().now().date())


@dataclass
class House:
    """Everything, and short ways to use it."""

    store: Database
    clock: HandClock
    channels: dict[str, RememberingChannel]
    assistant: ScriptedAssistant
    receive: Receive
    worker: Worker
    handoff: Handoff
    reconcile: Reconcile
    speech: FluentSpeech
    ids: CountingIds
    _numbers: Any = field(default_factory=itertools.count)

    async def person(self, text: str = "", *, channel: str = "telegram", address: str = "1001", kind: Kind = Kind.TEXT, **extra: str) -> list[Outgoing]:
        """Say something and work it off; what was answered."""
        before = len(self.channels[channel].sent[address])
        inbound = Inbound(channel, f"x{next(self._numbers)}", address, kind, text, self.clock.now(), extra)
        await self.receive(inbound)
        await self.work_off()
        return self.channels[channel].sent[address][before:]

    async def press(self, payload: str, **where: str) -> list[Outgoing]:
        """Press a button."""
        return await self.person(kind=Kind.CHOICE, payload=payload, **where)

    async def work_off(self) -> None:
        """Answer and deliver until nothing is left."""
        while await self.worker.answer_one() or await self.worker.deliver():
            pass

    async def tick(self) -> None:
        """What the worker does by the clock."""
        await self.worker.ladder()
        await self.worker.erase()
        await self.work_off()

    async def officer(self, login: str = "olena", rung: int = 0, *, on_shift: bool = True, page: str | None = "9001") -> Officer:
        """An officer who can be paged on Telegram."""
        officer = Officer(self.ids.new(), login, login.title(), "officer", rung, "-", False, True, on_shift, "telegram" if page else None, page, "en")
        async with self.store() as work:
            await work.officers.add(officer)
            await work.commit()
        return officer

    async def cases(self) -> Sequence[Case]:
        """The queue."""
        async with self.store(reading=True) as work:
            return await work.cases.queue()


async def make_house(folder: Path, url: str, script: Mapping[str, Sequence[Mapping[str, Any]]] | None = None) -> House:
    """A house over an empty database."""
    clock, ids, keyring = HandClock(), CountingIds(), Keyring("a test key, not a secret")
    engine = engine_for(url)
    async with engine.begin() as connection:
        await connection.run_sync(metadata.drop_all)
        await connection.run_sync(metadata.create_all)
    store, wakeups = Database(engine, keyring, clock, ids), LocalWakeups()
    countries, languages, keywords, speech = _words()
    channels = {name: RememberingChannel(name) for name in ("telegram", "sms", "local")}
    assistant = ScriptedAssistant(script)
    spool, clocks = Spool(folder / "spool", keyring.shared), Clocks()
    understand = Understand(english, countries, languages, keywords)
    erase = Erase(store, channels)
    commit = Commit(speech, clocks, ids, "https://desk.example")
    worker = Worker(
        owner="test",
        store=store,
        wakeups=wakeups,
        answer=Answer(store, marked_triage, understand, Think(assistant, understand, speech.knows), commit, clock, wakeups, erase.take_back),
        deliver=Deliver(store, channels, clock, ids, clocks, wakeups, "test"),
        ladder=Ladder(store, speech, clocks, clock, ids, wakeups, "https://desk.example"),
        erase=erase,
        spool=spool,
    )
    receive = Receive(store, spool, wakeups, Holding(channels, speech, marked_triage, english, clock))
    handoff, reconcile = Handoff(store, speech, clock, ids, wakeups), Reconcile(store, clock, wakeups)
    return House(store, clock, channels, assistant, receive, worker, handoff, reconcile, speech, ids)
