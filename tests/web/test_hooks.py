"""What providers, strangers and broken senders post, over real HTTP, and what each gets."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette
from twilio.request_validator import RequestValidator

from bot.channels.sms.parse import parse as parse_sms
from bot.channels.sms.parse import parse_status, signed
from bot.channels.telegram.parse import parse as parse_telegram
from bot.domain.message import Inbound
from bot.web.hooks import Hooks
from tests.support.house import House, make_house
from tests.support.server import running

SECRET, TOKEN = "the secret of the webhook", "token"
UPDATE = {
    "update_id": 1,
    "message": {"message_id": 1, "date": 1795395600, "text": "hi", "chat": {"id": 77, "type": "private"}, "from": {"id": 77, "is_bot": False, "first_name": "A"}},
}
SMS = {"MessageSid": "SM1", "From": "+48600000001", "To": "+1555", "Body": "hola", "NumMedia": "0"}


def site(house: House, public_url: str = "") -> Starlette:
    async def status(form: object) -> None:
        found = parse_status(form)  # type: ignore[arg-type]
        await house.reconcile("sms", found.provider_id, found.state, found.error, found.opted_out)

    hooks = Hooks(house.clock, house.receive, SECRET, parse_telegram, None, partial(signed, TOKEN), parse_sms, status, public_url)
    return Starlette(routes=hooks.routes())


@pytest.fixture
async def client(house: House) -> AsyncIterator[httpx.AsyncClient]:
    async with running(site(house)) as url, httpx.AsyncClient(base_url=url, trust_env=False) as http:
        yield http


def signature(client: httpx.AsyncClient, form: dict[str, str], path: str = "/hooks/sms", base: str | None = None) -> dict[str, str]:
    url = f"{base or str(client.base_url).rstrip('/')}{path}"
    return {"X-Twilio-Signature": RequestValidator(TOKEN).compute_signature(url, form)}


async def post_update(client: httpx.AsyncClient, body: object = UPDATE, secret: str = SECRET) -> httpx.Response:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return await client.post("/hooks/telegram", content=content, headers={"X-Telegram-Bot-Api-Secret-Token": secret})


async def waiting(house: House) -> int:
    async with house.store(reading=True) as work:
        return await work.inbox.waiting()


async def test_a_telegram_update_is_kept_before_it_is_acknowledged(client: httpx.AsyncClient, house: House) -> None:
    assert (await post_update(client)).status_code == 200
    assert await waiting(house) == 1


async def test_a_signed_sms_is_kept_and_answered_with_empty_twiml(client: httpx.AsyncClient, house: House) -> None:
    response = await client.post("/hooks/sms", data=SMS, headers=signature(client, SMS))
    assert response.status_code == 200 and "<Response></Response>" in response.text
    assert await waiting(house) == 1


async def test_every_webhook_delivered_three_times_is_handled_once(client: httpx.AsyncClient, house: House) -> None:
    for _ in range(3):
        assert (await post_update(client)).status_code == 200
        assert (await client.post("/hooks/sms", data=SMS, headers=signature(client, SMS))).status_code == 200
    assert await waiting(house) == 2
    await house.work_off()
    assert len(house.channels["telegram"].sent["77"]) == 1 and len(house.channels["sms"].sent["+48600000001"]) == 1


@pytest.mark.parametrize("proto", ["https", "http"])
async def test_behind_a_proxy_the_forwarded_address_is_what_was_signed(client: httpx.AsyncClient, house: House, proto: str) -> None:
    headers = signature(client, SMS, base=f"{proto}://aman.example") | {"X-Forwarded-Host": "aman.example", "X-Forwarded-Proto": proto}
    assert (await client.post("/hooks/sms", data=SMS, headers=headers)).status_code == 200


async def test_the_configured_public_address_is_what_was_signed(house: House) -> None:
    async with running(site(house, "https://aman.example/")) as url, httpx.AsyncClient(base_url=url, trust_env=False) as http:
        assert (await http.post("/hooks/sms", data=SMS, headers=signature(http, SMS, base="https://aman.example"))).status_code == 200


async def test_blank_and_repeated_parameters_pass(client: httpx.AsyncClient, house: House) -> None:
    body = "MessageSid=SM9&From=%2B1&Body=&FromZip=&Tag=b&Tag=a"
    import base64
    import hashlib
    import hmac

    text = f"{str(client.base_url).rstrip('/')}/hooks/sms" + "BodyFrom+1FromZipMessageSidSM9TagaTagb"
    mark = base64.b64encode(hmac.new(TOKEN.encode(), text.encode(), hashlib.sha1).digest()).decode()
    headers = {"X-Twilio-Signature": mark, "Content-Type": "application/x-www-form-urlencoded"}
    assert (await client.post("/hooks/sms", content=body, headers=headers)).status_code == 200
    assert await waiting(house) == 1


async def test_the_unsigned_are_refused_and_nothing_is_kept(client: httpx.AsyncClient, house: House) -> None:
    assert (await client.post("/hooks/sms", data=SMS)).status_code == 403
    assert (await client.post("/hooks/sms", data=SMS, headers={"X-Twilio-Signature": "x"})).status_code == 403
    assert (await post_update(client, secret="")).status_code == 403
    assert (await post_update(client, secret="wrong")).status_code == 403
    assert await waiting(house) == 0


async def test_a_replayed_signature_with_another_body_is_refused(client: httpx.AsyncClient, house: House) -> None:
    headers = signature(client, SMS)
    assert (await client.post("/hooks/sms", data=SMS | {"MessageSid": "SM2"}, headers=headers)).status_code == 403


@pytest.mark.parametrize("body", [b"", b"{", b"\xff\xfe", b"[]", b'"x"', b'{"update_id": "one"}', b"null"])
async def test_malformed_updates_get_a_400_and_the_house_stands(client: httpx.AsyncClient, house: House, body: bytes) -> None:
    assert (await post_update(client, body)).status_code == 400
    assert (await post_update(client)).status_code == 200


async def test_unknown_kinds_of_updates_are_acknowledged_and_left_alone(client: httpx.AsyncClient, house: House) -> None:
    assert (await post_update(client, {"update_id": 5, "business_connection": None, "new_thing": {"a": 1}})).status_code == 200
    assert await waiting(house) == 0


@pytest.mark.parametrize("body", [b"\xff\xfe=1", b"Body=%FF%FE&MessageSid=1&From=2", b"&".join(b"a=1" for _ in range(300))])
async def test_forms_that_are_not_utf8_or_too_many_fields_are_refused(client: httpx.AsyncClient, body: bytes) -> None:
    headers = {"Content-Type": "application/x-www-form-urlencoded", "X-Twilio-Signature": "x"}
    assert (await client.post("/hooks/sms", content=body, headers=headers)).status_code == 400


async def test_oversized_bodies_are_refused_also_without_a_length(client: httpx.AsyncClient, house: House) -> None:
    assert (await post_update(client, b"x" * 300_000)).status_code == 413

    async def endless() -> AsyncIterator[bytes]:
        for _ in range(400):
            yield b"x" * 1000

    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
    assert (await client.post("/hooks/telegram", content=endless(), headers=headers)).status_code == 413
    assert await waiting(house) == 0


async def test_a_status_callback_reaches_the_case(client: httpx.AsyncClient, house: House) -> None:
    await house.person("DANGER", channel="sms", address="+48600000001")
    form = {"MessageSid": "sms-1", "MessageStatus": "undelivered", "ErrorCode": "30003"}
    assert (await client.post("/hooks/sms/status", data=form, headers=signature(client, form, "/hooks/sms/status"))).status_code == 204
    [case] = await house.cases()
    assert any("was not delivered (Twilio error 30003)" in why["text"] for why in case.why)


async def test_a_status_without_an_id_is_refused(client: httpx.AsyncClient) -> None:
    form = {"MessageStatus": "sent"}
    assert (await client.post("/hooks/sms/status", data=form, headers=signature(client, form, "/hooks/sms/status"))).status_code == 400


async def test_a_database_locked_for_ten_seconds_loses_nothing_and_nobody_is_left_in_silence(tmp_path: Path) -> None:
    house = await make_house(tmp_path, f"sqlite:///{tmp_path / 'aman.db'}")
    lock = sqlite3.connect(tmp_path / "aman.db", isolation_level=None)
    async with running(site(house)) as url, httpx.AsyncClient(base_url=url, trust_env=False, timeout=30) as http:
        lock.execute("BEGIN EXCLUSIVE")
        release = asyncio.get_running_loop().call_later(10, lock.execute, "COMMIT")
        posts = []
        for number in range(5):
            update = UPDATE | {"update_id": 100 + number, "message": UPDATE["message"] | {"text": f"message {number}"}}  # type: ignore[operator]
            posts.append(post_update(http, update))
        answers = await asyncio.gather(*posts)
        assert [answer.status_code for answer in answers] == [200] * 5
        assert [message.text for message in house.channels["telegram"].sent["77"]] == ["We have your message and will answer as soon as we can. In danger, call 112."]
        while release.when() > asyncio.get_running_loop().time():
            await asyncio.sleep(0.1)
    await asyncio.sleep(0.2)
    lock.close()
    assert await house.worker.spool.drain(house.store) == 5
    assert await waiting(house) == 5
    await house.store.engine.dispose()


async def test_a_locked_postgresql_loses_nothing(tmp_path: Path, postgres: str) -> None:
    import asyncpg

    house = await make_house(tmp_path, postgres)
    connection = await asyncpg.connect(postgres)
    async with running(site(house)) as url, httpx.AsyncClient(base_url=url, trust_env=False, timeout=30) as http:
        lock = connection.transaction()
        await lock.start()
        await connection.execute("LOCK TABLE inbox IN ACCESS EXCLUSIVE MODE")
        answers = await asyncio.gather(*(post_update(http, UPDATE | {"update_id": 200 + number}) for number in range(5)))
        assert [answer.status_code for answer in answers] == [200] * 5
        await lock.rollback()
    await connection.close()
    assert await house.worker.spool.drain(house.store) == 5
    assert await waiting(house) == 5
    await house.store.engine.dispose()


async def test_a_read_only_database_still_keeps_and_still_warns_of_danger(house: House, tmp_path: Path) -> None:
    async with house.store.engine.connect() as connection:
        await connection.exec_driver_sql("SELECT 1")

    inbound = Inbound("telegram", "u1", "77", parse_telegram(UPDATE, house.clock.now()).kind, "DANGER", house.clock.now())  # type: ignore[union-attr]
    read_only = await make_read_only(tmp_path)
    await read_only.receive(inbound)
    [answer] = read_only.channels["telegram"].sent["77"]
    assert "112" in answer.text
    assert len(read_only.worker.spool.waiting()) == 1
    await read_only.store.engine.dispose()


async def make_read_only(folder: Path) -> House:
    """A house whose SQLite refuses every write."""
    from sqlalchemy import event

    built = await make_house(folder / "ro", f"sqlite:///{folder / 'ro.db'}")
    await built.store.engine.dispose()

    @event.listens_for(built.store.engine.sync_engine, "connect")
    def read_only(connection: object, _record: object) -> None:
        connection.execute("PRAGMA query_only=ON")  # type: ignore[attr-defined]

    return built


async def test_when_disk_and_database_both_refuse_the_provider_is_asked_to_try_again(tmp_path: Path) -> None:
    house = await make_read_only(tmp_path)
    blocked = tmp_path / "ro" / "spool"
    blocked.parent.mkdir(exist_ok=True)
    blocked.write_text("a file where the folder should be")
    async with running(site(house)) as url, httpx.AsyncClient(base_url=url, trust_env=False, timeout=30) as http:
        answer = await post_update(http)
    assert answer.status_code == 503 and answer.headers["retry-after"] == "5"
    await house.store.engine.dispose()
