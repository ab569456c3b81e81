"""Nothing lost, nothing answered twice beyond the sends in flight, everything in order: with workers that are killed."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from bot.app import RandomIds, SystemClock
from bot.domain.message import Inbound, Kind
from bot.settings import ROOT
from bot.storage.crypto import Keyring
from bot.storage.engine import engine_for
from bot.storage.tables import metadata
from bot.storage.unit_of_work import Database
from tests.support.server import TwilioStandIn, running
from tests.support.worker import SECRET

MESSAGES, PEOPLE, KILLS, DELIVERERS = 500, 20, 20, 4
PATIENCE_S = 90.0


async def _fill(store: Database, clock: SystemClock) -> None:
    for number in range(MESSAGES):
        who = number % PEOPLE
        async with store() as work:
            await work.inbox.add(Inbound("sms", f"SM{number}", f"+100{who}", Kind.TEXT, f"{who}:{number // PEOPLE}", clock.now()))
            await work.commit()


async def _start(url: str, folder: Path, twilio: str) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.support.worker", url, str(folder), twilio, cwd=ROOT, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL
    )


@pytest.mark.slow
async def test_a_worker_killed_twenty_times_loses_nothing_and_keeps_order(database_url: str, tmp_path: Path) -> None:
    clock = SystemClock()
    engine = engine_for(database_url)
    async with engine.begin() as connection:
        await connection.run_sync(metadata.drop_all)
        await connection.run_sync(metadata.create_all)
    store = Database(engine, Keyring(SECRET), clock, RandomIds())
    await _fill(store, clock)
    twilio = TwilioStandIn()
    async with running(twilio.app) as address:
        for kill in range(KILLS):
            worker = await _start(database_url, tmp_path, address)
            before = len(twilio.sent)
            async with asyncio.timeout(PATIENCE_S):
                while len(twilio.sent) < min(before + 8 + kill, MESSAGES):  # killed in the middle of work, each time a little later
                    await asyncio.sleep(0.01)
            worker.send_signal(signal.SIGKILL)
            await worker.wait()
        worker = await _start(database_url, tmp_path, address)
        async with asyncio.timeout(PATIENCE_S):
            while len({message["Body"] for message in twilio.sent}) < MESSAGES:
                await asyncio.sleep(0.05)
        worker.kill()
        await worker.wait()
    await engine.dispose()
    times = Counter(message["Body"] for message in twilio.sent)
    assert len(times) == MESSAGES, "a message was lost"
    assert sum(times.values()) - MESSAGES <= KILLS * DELIVERERS, "more was sent twice than was in flight"
    order: dict[str, list[int]] = defaultdict(list)
    for body in dict.fromkeys(message["Body"] for message in twilio.sent):
        who, number = body.split(":")
        order[who].append(int(number))
    assert all(numbers == sorted(numbers) for numbers in order.values()), "order was not kept"
