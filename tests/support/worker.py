"""A worker of its own process, to be killed: python -m tests.support.worker DATABASE_URL FOLDER TWILIO_URL

It echoes each message's text by SMS through the real client, so that a test can tell which message an answer belongs to.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from bot.app import RandomIds, SystemClock
from bot.channels.sms.send import SmsChannel
from bot.domain.case import Clocks
from bot.domain.message import Outgoing, Say
from bot.domain.triage import Signal
from bot.ports import Guess, Turn, Understood
from bot.service.answer import Answer
from bot.service.commit import Commit
from bot.service.deliver import Deliver
from bot.service.erase import Erase
from bot.service.page import Ladder
from bot.service.think import Think
from bot.service.understand import Keywords, Understand
from bot.storage.crypto import Keyring
from bot.storage.engine import engine_for
from bot.storage.spool import Spool
from bot.storage.unit_of_work import Database
from bot.storage.wakeups import LocalWakeups
from bot.work import Worker

SECRET = "a test key, not a secret"
LEASE_S = 1.5


class EchoAssistant:
    """Says every message back."""

    async def turn(self, sender: str, message: str, metadata: Mapping[str, str]) -> Turn:
        return Turn([{"say": "echo", "topic": message}])

    async def understand(self, text: str) -> Understood:
        return Understood("greet", 1.0)

    async def ready(self) -> bool:
        return True


class EchoSpeech:
    """Words are what the assistant said back."""

    languages: Sequence[str] = ("en",)

    def word(self, says: Sequence[Say], language: str, channel: str, country: str | None) -> Outgoing:
        return Outgoing(next((say.args["topic"] for say in says if "topic" in say.args), ""))

    def text(self, key: str, language: str, **args: str) -> str:
        return key

    def label(self, payload: str, language: str) -> str:
        return payload


def make_worker(url: str, folder: Path, twilio: str) -> Worker:
    """The worker, everything but triage and words as in service."""
    clock, ids, keyring = SystemClock(), RandomIds(), Keyring(SECRET)
    store, wakeups, speech, clocks = Database(engine_for(url), keyring, clock, ids), LocalWakeups(), EchoSpeech(), Clocks()
    channels = {"sms": SmsChannel("AC1", "token", "+1555", twilio, None)}
    understand = Understand(lambda text, remembered: Guess("en", 1.0), lambda text: None, lambda text: None, Keywords())
    erase, owner = Erase(store, channels), f"worker-{os.getpid()}"
    think, commit = Think(EchoAssistant(), understand, lambda key: True), Commit(speech, clocks, ids, "")
    return Worker(
        owner, store, wakeups,
        Answer(store, lambda text, language: Signal(), understand, think, commit, clock, wakeups, erase.take_back, "PL"),
        Deliver(store, channels, clock, ids, clocks, wakeups, owner, LEASE_S),
        Ladder(store, speech, clocks, clock, ids, wakeups, ""), erase, Spool(folder / "spool", keyring.shared), LEASE_S,
    )  # fmt: skip


if __name__ == "__main__":
    asyncio.run(make_worker(sys.argv[1], Path(sys.argv[2]), sys.argv[3]).run())
