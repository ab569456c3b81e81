"""A desk on a real database, with officers, cases and talks to try it on."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from html import unescape
from pathlib import Path
from typing import Any

import httpx
from argon2 import PasswordHasher
from fluent.runtime import FluentBundle, FluentResource
from starlette.applications import Starlette

from bot.desk.app import Desk, desk_app
from bot.desk.keys import digest
from bot.domain.case import Clocks, Risk
from bot.domain.message import Choice, Inbound, Kind, Outgoing, Say
from bot.errors import BadData
from bot.ports import BOT, PRIORITY_MACHINE, Case, Letter, Officer
from bot.service.handoff import Handoff
from bot.storage.crypto import Keyring
from bot.storage.engine import engine_for
from bot.storage.tables import metadata
from bot.storage.unit_of_work import Database
from bot.storage.wakeups import LocalWakeups

ROOT = Path(__file__).resolve().parents[2]
PASSWORD = "three quiet rivers"
_QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
LANGUAGES = (("en", "English", "ltr"), ("ar", "العربية", "rtl"))


class SetClock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 22, 3, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.at

    def forward(self, **span: float) -> None:
        self.at += timedelta(**span)


class CountedIds:
    """The same ids in every run, looking like real ones."""

    def __init__(self) -> None:
        self.count = 0

    def new(self) -> str:
        self.count += 1
        return hashlib.sha256(str(self.count).encode()).hexdigest()[:32]


class PlainSpeech:
    """Says the keys themselves."""

    languages: Sequence[str] = ("en", "uk")

    def word(self, says: Sequence[Say], language: str, channel: str, country: str | None) -> Outgoing:
        return Outgoing(" ".join(f"[{say.key} {language}]" for say in says))

    def text(self, key: str, language: str, **args: str) -> str:
        return f"[{key}]"

    def label(self, payload: str, language: str) -> str:
        if payload != "/school":
            raise BadData(f"no label for {payload}")
        return "School"


@cache
def english() -> FluentBundle:
    """locales/en/desk.ftl."""
    bundle = FluentBundle(["en"], use_isolating=False)
    bundle.add_resource(FluentResource((ROOT / "locales/en/desk.ftl").read_text(encoding="utf-8")))
    return bundle


class Words:
    """The texts of desk.ftl, stricter than in service: a missing text or argument fails the test. Arabic is English here, in its direction."""

    def __init__(self) -> None:
        self.bundle = english()
        self.used: set[str] = set()

    def __call__(self, key: str, language: str, **args: str | int) -> str:
        self.used.add(key)
        text, errors = self.bundle.format_pattern(self.bundle.get_message(key).value, args)
        assert not errors, f"{key}: {errors}"
        return str(text)


@dataclass
class Browser:
    """One officer's browser: knows its CSRF token, follows no redirect by itself."""

    client: httpx.AsyncClient
    csrf: str = ""

    async def get(self, path: str, **headers: str) -> httpx.Response:
        return await self.client.get(path, headers={name.replace("_", "-"): value for name, value in headers.items()})

    async def post(self, path: str, headers: dict[str, str] | None = None, **fields: str) -> httpx.Response:
        return await self.client.post(path, data={"csrf": self.csrf, **fields}, headers=headers or {})

    async def sign_in(self, login: str, password: str = PASSWORD, **fields: str) -> httpx.Response:
        answer = await self.client.post("/desk/sign-in", data={"login": login, "password": password, **fields})
        if answer.status_code == 303:
            page = await self.client.get(answer.headers["location"])
            self.csrf = found[0] if (found := re.findall(r'name="csrf" value="([^"]+)"', page.text)) else ""
        return answer


def seen(answer: httpx.Response) -> str:
    """The words of a page as an officer reads them."""
    text = re.sub(r"<(script|style)\b.*?</\1>", " ", answer.text, flags=re.S)
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", text)))


@dataclass
class House:
    """Everything behind the desk."""

    app: Starlette
    store: Database
    clock: SetClock
    ids: CountedIds
    wakeups: LocalWakeups
    handoff: Handoff
    words: Words
    clients: list[httpx.AsyncClient] = field(default_factory=list)

    def browser(self, address: str = "10.0.0.1", app: Starlette | None = None) -> Browser:
        transport = httpx.ASGITransport(app or self.app, client=(address, 4711), raise_app_exceptions=False)
        client = httpx.AsyncClient(transport=transport, base_url="https://desk.example")
        self.clients.append(client)
        return Browser(client)

    async def officer(self, login: str = "oksana", **given: Any) -> Officer:
        fields: dict[str, Any] = {
            "id": self.ids.new(), "login": login, "name": login.title(), "role": "officer", "rung": 0, "password_hash": _QUICK.hash(PASSWORD),
            "one_time": False, "active": True, "on_shift": True, "page_channel": "telegram", "page_address": "100200300", "language": "en",
        }  # fmt: skip
        officer = Officer(**{**fields, **given})
        async with self.store() as work:
            await work.officers.add(officer)
            await work.commit()
        return officer

    async def enter(self, login: str = "oksana", **given: Any) -> Browser:
        """A new officer, signed in, without the time a password takes."""
        officer, browser, token = await self.officer(login, **given), self.browser(), f"token-of-{login}"
        browser.csrf = f"csrf-of-{login}"
        async with self.store() as work:
            await work.officers.open_session(digest(token), officer.id, browser.csrf)
            await work.commit()
        browser.client.cookies.set("aman_desk", token, domain="desk.example", path="/desk")
        return browser

    async def case(
        self, text: str = "hello", *, risk: Risk = Risk.URGENT, channel: str = "telegram", category: str | None = "child_alone", **given: Any
    ) -> Case:
        """A person who wrote one message, and their open case. `given` are fields of the contact or of the case."""
        number = self.ids.count
        conversation_id = await self.came(text, address=f"+4860000{number:04}" if channel == "sms" else f"77{number:07}", channel=channel, level="danger")
        async with self.store() as work:
            conversation = await work.conversations.get(conversation_id)
            assert conversation is not None
            conversation.contact.language, conversation.contact.country = "uk", "PL"
            for name in ("opted_out", "erase_requested", "reachable", "language"):
                if name in given:
                    setattr(conversation.contact, name, given.pop(name))
            await work.conversations.save(conversation)
            now = self.clock.now()
            case = Case(
                id=self.ids.new(), conversation_id=conversation_id, risk=risk, category=category, state="open", holder=None, opened_at=now, raised_at=now,
                deadline_at=Clocks().deadline(risk, now), claimed_at=None, closed_at=None, outcome=None, country="PL", language="uk",
                why=[{"at": now.isoformat(), "text": f"rule {category}: reads like it (“{text[:20]}”)"}], unread_since=now,
            )  # fmt: skip
            for name, value in given.items():
                setattr(case, name, value)
            await work.cases.add(case)
            await work.commit()
        return case

    async def came(self, text: str, *, address: str, channel: str = "telegram", kind: Kind = Kind.TEXT, level: str | None = None) -> str:
        """A message of a person; the conversation's id."""
        async with self.store() as work:
            inbox_id = await work.inbox.add(Inbound(channel, self.ids.new(), address, kind, text, self.clock.now()))
            assert inbox_id is not None
            await work.inbox.done([inbox_id], level)
            conversation = await work.conversations.find(channel, address)
            assert conversation is not None
            await work.commit()
        return conversation.id

    async def came_again(self, case: Case, text: str, kind: Kind = Kind.TEXT, level: str | None = None) -> None:
        """Another message of a case's person."""
        async with self.store(reading=True) as work:
            conversation = await work.conversations.get(case.conversation_id)
        assert conversation is not None
        await self.came(text, address=conversation.contact.address, channel=conversation.contact.channel, kind=kind, level=level)

    async def bot_said(self, case: Case, text: str, *choices: str, state: str | None = None, error: str | None = None) -> str:
        """A message of the bot in the talk; its outbox id."""
        id = self.ids.new()
        async with self.store() as work:
            outgoing = Outgoing(text, tuple(Choice(f"/{choice}", choice) for choice in choices))
            await work.outbox.add(Letter(id, "telegram", BOT, PRIORITY_MACHINE, outgoing, case.conversation_id))
            if state:
                await work.outbox.sent(id, f"p.{id}")
                await work.outbox.status("telegram", f"p.{id}", state, error)
            await work.commit()
        return id

    async def stored(self, case: Case) -> Case:
        async with self.store(reading=True) as work:
            found = await work.cases.get(case.id)
        assert found is not None
        return found

    async def rows(self, query: Any) -> list[Any]:
        """Rows of any table, as they stand in the database."""
        async with self.store.engine.connect() as connection:
            return list((await connection.execute(query)).all())


async def make_house(folder: Path, *, secure_cookies: bool = True, beat_s: float = 15.0) -> House:
    """A desk without officers and cases, on a new SQLite file."""
    clock, ids, wakeups, words = SetClock(), CountedIds(), LocalWakeups(), Words()
    engine = engine_for(f"sqlite:///{folder / 'desk.db'}")
    async with engine.begin() as connection:
        await connection.run_sync(metadata.create_all)
    store = Database(engine, Keyring("a secret for tests"), clock, ids)
    handoff = Handoff(store, PlainSpeech(), clock, ids, wakeups)
    desk = Desk(handoff, store, words, LANGUAGES, clock, ids, wakeups, secure_cookies, "https://desk.example", beat_s)
    return House(desk_app(desk), store, clock, ids, wakeups, handoff, words)
