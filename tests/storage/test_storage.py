"""Encryption, migrations, claims and the spool."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import inspect

from bot.domain.message import Inbound, Kind, Outgoing
from bot.errors import Permanent, Retry, Throttled, Unreadable
from bot.storage.crypto import Keyring
from bot.storage.engine import engine_for
from bot.storage.migrate import downgrade, upgrade
from bot.storage.spool import Spool
from bot.storage.tables import metadata
from tests.support.fakes import MORNING
from tests.support.house import House


def test_what_is_sealed_opens_only_in_its_place_and_with_its_key() -> None:
    ring = Keyring("one")
    wrapped, box = ring.new_data_key("c1")
    sealed = box.seal({"text": "secret"}, "inbox:1")
    assert b"secret" not in sealed
    assert ring.box("c1", wrapped).open(sealed, "inbox:1") == {"text": "secret"}
    with pytest.raises(Unreadable):
        box.open(sealed, "inbox:2")
    with pytest.raises(Unreadable):
        Keyring("two").box("c1", wrapped)
    assert ring.address_hash("sms", "+1") != Keyring("two").address_hash("sms", "+1")


async def test_migrations_make_the_tables_and_undo_them(database_url: str) -> None:
    engine = engine_for(database_url)
    async with engine.begin() as connection:
        await connection.run_sync(metadata.drop_all)
        await connection.exec_driver_sql("DROP TABLE IF EXISTS alembic_version")
    await upgrade(database_url)
    await upgrade(database_url)
    async with engine.connect() as connection:
        made = await connection.run_sync(lambda sync: {table: {c["name"] for c in inspect(sync).get_columns(table)} for table in inspect(sync).get_table_names()})
    assert {name: set(table.columns.keys()) for name, table in metadata.tables.items()} == {n: c for n, c in made.items() if n != "alembic_version"}
    await downgrade(database_url, "base")
    async with engine.connect() as connection:
        left = await connection.run_sync(lambda sync: set(inspect(sync).get_table_names()))
    assert left == {"alembic_version"}
    await engine.dispose()


async def test_nothing_a_person_wrote_lies_readable_in_the_database(house: House, tmp_path: Path) -> None:
    await house.person("DANGER a very particular sentence", address="4915112345")
    await house.store.engine.dispose()
    content = b"".join(path.read_bytes() for path in tmp_path.glob("aman.db*"))
    assert b"particular" not in content and b"4915112345" not in content


async def test_ten_officers_claim_and_exactly_one_wins(either_house: House) -> None:
    house = either_house
    officers = [await house.officer(f"o{number}", page=None) for number in range(10)]
    for _ in range(5):
        await house.person("DANGER")
        [case] = await house.cases()
        won = await asyncio.gather(*(house.handoff.claim(case.id, officer) for officer in officers))
        assert sum(won) == 1
        winner = officers[won.index(True)]
        from bot.domain.case import Outcome

        await house.handoff.close(case.id, winner, Outcome.HELPED)


async def test_two_first_messages_at_once_make_one_contact(either_house: House) -> None:
    house = either_house
    messages = [Inbound("sms", f"m{n}", "+100", Kind.TEXT, f"hello {n}", MORNING) for n in range(8)]
    await asyncio.gather(*(house.receive(message) for message in messages))
    waiting = await house.store.claim_conversation("me", 10)
    assert waiting is not None and len(waiting.messages) == 8
    assert await house.store.claim_conversation("other", 10) is None


async def test_a_lease_that_ended_is_taken_over(either_house: House) -> None:
    house = either_house
    await house.receive(Inbound("sms", "m", "+100", Kind.TEXT, "hello", MORNING))
    waiting = await house.store.claim_conversation("dead", 10)
    assert waiting is not None
    house.clock.forward(seconds=11)
    assert await house.store.claim_conversation("alive", 10) is not None
    assert not await house.store.extend_lease("dead", waiting.conversation.id, 10)


async def test_delivery_waits_as_the_provider_asks_and_keeps_order(either_house: House) -> None:
    house = either_house
    sms = house.channels["sms"]
    sms.fail_with = [Throttled(30)]
    await house.person("one", channel="sms", address="+100")
    await house.person("two", channel="sms", address="+100")
    assert sms.sent["+100"] == []
    house.clock.forward(seconds=31)
    await house.work_off()
    assert len(sms.sent["+100"]) == 2


async def test_a_message_nobody_will_get_shows_on_a_case(either_house: House) -> None:
    house = either_house
    house.channels["sms"].fail_with = [Permanent("Twilio 21617")]
    await house.person("hello", channel="sms", address="+100")
    [case] = await house.cases()
    assert "could not be sent" in case.why[0]["text"]


async def test_giving_up_after_many_tries_shows_on_a_case_too(house: House) -> None:
    house.channels["sms"].fail_with = [Retry("down")] * 20
    await house.person("hello", channel="sms", address="+100")
    for _ in range(15):
        house.clock.forward(hours=1)
        await house.work_off()
    [case] = await house.cases()
    assert "could not be sent" in case.why[0]["text"]


async def test_officers_are_sent_before_the_machine(house: House) -> None:
    from bot.ports import PRIORITY_MACHINE, PRIORITY_OFFICER, Letter

    await house.person("hello")
    async with house.store() as work:
        conversation = await work.conversations.find("telegram", "1001")
        assert conversation is not None
        for name, priority in (("machine", PRIORITY_MACHINE), ("officer", PRIORITY_OFFICER)):
            await work.outbox.add(Letter(name, "telegram", "bot", priority, Outgoing(name), conversation.id))
        await work.commit()
    await house.work_off()
    assert [message.text for message in house.channels["telegram"].sent["1001"][-2:]] == ["officer", "machine"]


async def test_the_spool_keeps_order_and_sets_aside_what_it_cannot_read(house: House, tmp_path: Path) -> None:
    spool = Spool(tmp_path / "s", Keyring("one").shared)
    for number in range(3):
        await spool(Inbound("sms", f"m{number}", "+100", Kind.TEXT, str(number), MORNING.replace(microsecond=number)))
    (tmp_path / "s" / "20200101T000000000000-broken").write_bytes(b"not sealed by us, and long enough to try")
    assert b"+100" not in b"".join(path.read_bytes() for path in spool.waiting())
    assert await spool.drain(house.store) == 3
    waiting = await house.store.claim_conversation("me", 10)
    assert waiting is not None and [inbound.text for _, inbound in waiting.messages] == ["0", "1", "2"]
    assert [path.suffix for path in (tmp_path / "s").iterdir()] == [".unreadable"]
