"""The main job over the wire: a person writes, danger reaches an officer, the officer writes back. Real triage, real words, stand-ins of the providers."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from twilio.request_validator import RequestValidator

from bot.app import App, build, closing, prepare
from bot.channels.telegram.poll import poll
from bot.channels.telegram.send import TelegramChannel
from bot.commands.officer import first_officer
from bot.domain.case import Risk
from bot.ports import Officer
from bot.settings import Settings
from bot.try_app import with_try_page
from tests.support.server import RasaStandIn, TelegramStandIn, TwilioStandIn, running

# "They took our passports and locked the door", as people of fourteen languages write it.
PASSPORTS = {
    "en": "pls help they took our passports and locked the door",
    "es": "nos quitaron los pasaportes y cerraron la puerta con llave",
    "fr": "ils ont pris nos passeports et ils ont fermé la porte a clé",
    "ar": "اخدوا جوازاتنا وسكروا الباب علينا بالمفتاح",
    "uk": "забрали наші паспорти і замкнули двері, не випускають",
    "fa": "پاسپورت های ما را گرفتند و در را قفل کردند",
    "ru": "у нас отобрали паспорта и заперли дверь, не выпускают",
    "ps": "پاسپورټونه یې رانه واخیستل او دروازه یې را باندې بنده کړې ده",
    "tr": "pasaportlarimizi aldilar kapiyi ustumuze kilitlediler cikamiyoruz",
    "so": "baasaboorradii way naga qaateen albaabkana way nagu xidheen",
    "sw": "wamechukua pasi zetu na wametufungia mlango hatuwezi kutoka",
    "ti": "ፓስፖርትና ወሲዶምና ማዕጾ ድማ ዓጽዮምልና ክንወጽእ ኣይንኽእልን",
    "ur": "انہوں نے ہمارے پاسپورٹ چھین لیے اور دروازے کو تالا لگا دیا ہے",
    "pt": "tiraram os nossos passaportes e trancaram a porta n conseguimos sair",
}


@dataclass
class Town:
    app: App
    telegram: TelegramStandIn
    twilio: TwilioStandIn
    rasa: RasaStandIn
    http: httpx.AsyncClient

    async def sms(self, text: str, sender: str, sid: str) -> httpx.Response:
        form = {"MessageSid": sid, "SmsSid": sid, "AccountSid": "AC1", "From": sender, "To": "+15550001", "Body": text, "NumMedia": "0", "FromCountry": ""}
        mark = RequestValidator("twilio token").compute_signature(f"{str(self.http.base_url).rstrip('/')}/hooks/sms", form)
        return await self.http.post("/hooks/sms", data=form, headers={"X-Twilio-Signature": mark})

    async def update(self, text: str, chat: int, number: int, language_code: str = "en") -> httpx.Response:
        body = {
            "update_id": number,
            "message": {
                "message_id": number,
                "date": 1795395600,
                "chat": {"id": chat, "type": "private", "first_name": "A"},
                "from": {"id": chat, "is_bot": False, "first_name": "A", "language_code": language_code},
                "text": text,
            },
        }
        return await self.http.post("/hooks/telegram", json=body, headers={"X-Telegram-Bot-Api-Secret-Token": "telegram secret"})

    async def work_off(self) -> None:
        while await self.app.worker.answer_one() or await self.app.worker.deliver():
            pass


@asynccontextmanager
async def town(folder: Path, **settings: Any) -> AsyncIterator[Town]:
    telegram, twilio, rasa = TelegramStandIn(), TwilioStandIn(), RasaStandIn()
    async with running(telegram.app) as telegram_url, running(twilio.app) as twilio_url, running(rasa.app) as rasa_url:
        given: dict[str, Any] = {
            "data_dir": folder, "telegram_token": "1:token", "telegram_secret": "telegram secret", "telegram_api": telegram_url, "telegram_mode": "webhook",
            "twilio_account_sid": "AC1", "twilio_auth_token": "twilio token", "twilio_from": "+15550001", "twilio_api": twilio_url, "rasa_url": rasa_url,
            "rasa_timeout_s": 0.5, "public_url": "https://aman.example", "desk_url": "https://desk.example", "secret_key": "k", "demo": True,
        }  # fmt: skip
        async with closing(build(Settings(**given | settings))) as app:
            await prepare(app)
            async with running(with_try_page(app)) as url, httpx.AsyncClient(base_url=url, trust_env=False, timeout=20) as http:
                app.settings.public_url = url
                yield Town(app, telegram, twilio, rasa, http)


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Town]:
    async with town(tmp_path) as made:
        async with made.app.store() as work:
            await work.officers.add(Officer("o1", "olena", "Olena", "officer", 0, "-", False, True, True, "sms", "+15559999", "en"))
            await work.commit()
        yield made


@pytest.mark.parametrize("language", PASSPORTS)
async def test_danger_by_sms_in_every_language(place: Town, language: str) -> None:
    assert (await place.sms(PASSPORTS[language], "+48600000001", "SM1")).status_code == 200
    await place.work_off()
    reply, page = sorted(place.twilio.sent, key=lambda message: message["To"] == "+15559999")
    speech = place.app.speech
    assert "112" in reply["Body"][:67]
    assert speech.text("danger-person.sms", language).split()[0] in reply["Body"]
    async with place.app.store(reading=True) as work:
        [case] = await work.cases.queue()
    assert case.risk is Risk.URGENT and case.language == language
    assert page["Body"] == f"Aman: an urgent case is waiting. https://desk.example/desk/case/{case.id}"
    assert place.rasa.asked == 0


@pytest.mark.parametrize("language", PASSPORTS)
async def test_danger_by_telegram_in_every_language_and_the_officer_answers_there(place: Town, language: str) -> None:
    app = place.app
    await place.update(PASSPORTS[language], 77, 1, language)
    await place.work_off()
    [reply] = place.telegram.sent()
    assert "112" in reply["text"] and "/start_intake" in reply["reply_markup"]
    async with app.store(reading=True) as work:
        [case] = await work.cases.queue()
        officer = await work.officers.get("o1")
    assert officer is not None and case.language == language
    assert await app.handoff.claim(case.id, officer)
    await app.handoff.write(case.id, officer, "I am here.")
    await place.work_off()
    assert [message["text"] for message in place.telegram.sent()][1:] == [app.speech.text("officer-here", language), "I am here."]
    await place.update("ok", 77, 2)
    await place.work_off()
    assert len(place.telegram.sent()) == 3, "the bot spoke while an officer held the pen"
    await app.handoff.release(case.id, officer)
    await place.work_off()
    await place.update("?", 77, 3)
    await place.work_off()
    assert len(place.telegram.sent()) == 5


@pytest.mark.parametrize(
    ("answer", "status", "delay"),
    [([], 200, 0), (b"<html>oops</html>", 200, 0), (b'[{"custom": {"say"', 200, 0), ({}, 200, 0), ([{"text": "raw words"}], 200, 0),
     ([{"custom": {"say": "no-such-key"}}], 200, 0), ([{"custom": {}}], 200, 0), (b"x" * 300_000, 200, 0), ([], 500, 0), ([], 200, 2)],
    ids=["nothing", "html", "half a json", "an object", "raw words", "an unknown key", "no key", "too long", "500", "too slow"],
)  # fmt: skip
async def test_whatever_rasa_does_the_person_gets_an_apology_and_a_person(place: Town, answer: Any, status: int, delay: float) -> None:
    place.rasa.answer, place.rasa.status, place.rasa.delay = answer, status, delay
    await place.update("can my son go to school here", 77, 1)
    await place.work_off()
    [reply] = place.telegram.sent()
    assert "Something on our side is not working" in reply["text"]
    async with place.app.store(reading=True) as work:
        assert len(await work.cases.queue()) == 1


async def test_without_rasa_danger_is_found_all_the_same(tmp_path: Path) -> None:
    async with town(tmp_path, rasa_url="http://127.0.0.1:9") as place:
        await place.update(PASSPORTS["en"], 77, 1)
        await place.update("where can i find a doctor", 78, 2)
        await place.work_off()
        texts = {message["chat_id"]: message["text"] for message in place.telegram.sent()}
        assert "112" in texts["77"] and "Something on our side" in texts["78"]


async def test_polling_confirms_only_what_was_kept(place: Town) -> None:
    channel = place.app.channels["telegram"]
    assert isinstance(channel, TelegramChannel)
    body = {
        "message_id": 1, "date": 1795395600, "text": "hello there", "chat": {"id": 5, "type": "private"}, "from": {"id": 5, "is_bot": False, "first_name": "A"},
    }  # fmt: skip
    place.telegram.updates = [{"update_id": 41, "message": body}, {"update_id": 42, "message": body | {"message_id": 2}}]
    stop = asyncio.Event()
    await channel.bot.initialize()
    task = asyncio.create_task(poll(channel.bot, place.app.keep_telegram, stop, wait_s=0))
    while place.telegram.updates:
        await asyncio.sleep(0.02)
    stop.set()
    await task
    async with place.app.store(reading=True) as work:
        assert await work.inbox.waiting() == 2


async def test_the_menu_is_set_in_every_language(place: Town) -> None:
    channel = place.app.channels["telegram"]
    assert isinstance(channel, TelegramChannel)
    await channel.set_menu(place.app.speech.languages, place.app.speech.text)
    assert len(place.telegram.sent("setMyCommands")) == len(place.app.speech.languages)


async def test_the_try_page_talks_and_shows_what_the_desk_sees(place: Town) -> None:
    page = await place.http.get("/try")
    assert page.status_code == 200 and "default-src 'none'" in page.headers["content-security-policy"] and "http" not in page.text.replace("https://desk.example", "")
    assert (await place.http.post("/try/say", json={"text": PASSPORTS["en"]})).json() == {"kept": True}
    await place.work_off()
    async with place.http.stream("GET", "/try/events") as events:
        async for line in events.aiter_lines():
            if line.startswith("data:"):
                assert '"risk": "urgent"' in line and "112" in line
                break
    assert (await place.http.post("/try/say", content=b"{")).status_code == 400


async def test_without_demo_there_is_no_try_page(tmp_path: Path) -> None:
    async with town(tmp_path, demo=False) as place:
        assert (await place.http.get("/try")).status_code == 404


async def test_health_says_what_is_well_and_what_is_not(place: Town) -> None:
    assert (await place.http.get("/health/live")).status_code == 200
    ready = (await place.http.get("/health/ready")).json()
    assert ready["status"] == "ready" and ready["checks"]["assistant"] == "well"
    assert "python_info" in (await place.http.get("/metrics")).text


async def test_the_first_officer_is_made_once(place: Town, tmp_path: Path) -> None:
    assert await first_officer(place.app) is None
    async with town(tmp_path / "other") as empty:
        password = await first_officer(empty.app)
        assert password and len(password) == 19
        assert await first_officer(empty.app) is None
