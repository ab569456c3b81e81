"""When something cannot be done, an officer is told what happened and what to do, and loses no words."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

from bot.desk.app import Desk, desk_app
from bot.errors import StorageAway, Unreadable
from bot.ports import UnitOfWork
from tests.desk.town import LANGUAGES, Browser, House, seen


class FailingStore:
    """Obeys ports.Store as far as the desk asks; fails as it is told to."""

    def __init__(self, store: Any) -> None:
        self.store = store
        self.fails: Exception | None = None
        self.writes_only = False

    @asynccontextmanager
    async def __call__(self, *, reading: bool = False) -> AsyncIterator[UnitOfWork]:
        if self.fails is not None and not (reading and self.writes_only):
            raise self.fails
        async with self.store(reading=reading) as work:
            yield work


async def _desk(house: House) -> tuple[Browser, FailingStore]:
    store = FailingStore(house.store)
    handoff = replace(house.handoff, store=store)
    app = desk_app(Desk(handoff, store, house.words, LANGUAGES, house.clock, house.ids, house.wakeups, secure_cookies=True, link="https://desk.example"))
    browser = house.browser(app=app)
    await house.officer()
    await browser.sign_in("oksana")
    return browser, store


async def test_while_the_database_is_away_every_page_says_so(house: House) -> None:
    browser, store = await _desk(house)
    store.fails = StorageAway("locked")
    for path in ("/desk/", "/desk/case/x", "/desk/me"):
        answer = await browser.get(path)
        assert answer.status_code == 503
        assert "Messages from people are still kept, and none is lost." in seen(answer)
        assert f'href="{path}">Try again' in answer.text


async def test_signing_in_while_the_database_is_away_hands_no_password_back(house: House) -> None:
    browser, store = await _desk(house)
    store.fails = StorageAway("locked")
    answer = await house.browser(app=browser.client._transport.app).sign_in("oksana", "my own password")  # type: ignore[attr-defined]
    assert answer.status_code == 503 and "my own password" not in answer.text


async def test_a_reply_that_could_not_be_kept_is_handed_back_with_a_button_to_try_again(house: House) -> None:
    browser, store = await _desk(house)
    case = await house.case()
    await browser.post(f"/desk/case/{case.id}/claim")
    store.fails, store.writes_only = StorageAway("read-only"), True
    answer = await browser.post(f"/desk/case/{case.id}/write", text="I stay <b>with</b> you.")
    assert answer.status_code == 503
    assert "I stay <b>with</b> you." in seen(answer) and "Try again" in seen(answer)
    assert f'action="/desk/case/{case.id}/write"' in answer.text and browser.csrf in answer.text
    store.fails = None
    assert (await browser.post(f"/desk/case/{case.id}/write", text="I stay <b>with</b> you.")).status_code == 303


async def test_a_database_that_cannot_be_written_still_shows_the_queue(house: House) -> None:
    browser, store = await _desk(house)
    await house.case()
    house.clock.forward(minutes=5)
    store.fails, store.writes_only = StorageAway("read-only"), True
    answer = await browser.get("/desk/")
    assert answer.status_code == 200 and "Child alone" in seen(answer)


async def test_a_key_that_does_not_fit_is_told_without_a_trace_of_code(house: House) -> None:
    browser, store = await _desk(house)
    store.fails = Unreadable("case x")
    answer = await browser.get("/desk/")
    assert answer.status_code == 500 and "Something is broken" in seen(answer)
    assert "Traceback" not in answer.text


async def test_what_nobody_thought_of_is_answered_with_the_same_calm_page(house: House) -> None:
    browser, store = await _desk(house)
    store.fails = RuntimeError("secret detail")
    answer = await browser.get("/desk/")
    assert answer.status_code == 500
    assert "Something is broken" in seen(answer) and "secret detail" not in answer.text
    assert "default-src 'none'" in answer.headers["content-security-policy"]


async def test_desk_js_gets_the_trouble_as_a_part(house: House) -> None:
    browser, store = await _desk(house)
    case = await house.case()
    store.fails, store.writes_only = StorageAway("read-only"), True
    answer = await browser.post(f"/desk/case/{case.id}/note", headers={"x-part": "1"}, note="hello")
    assert answer.status_code == 503
    assert 'id="flash"' in answer.text and "<html" not in answer.text


async def test_an_address_that_does_not_exist_leads_back_to_the_queue(house: House) -> None:
    answer = await (await house.enter()).get("/desk/nowhere")
    assert answer.status_code == 404 and 'href="/desk/"' in answer.text
