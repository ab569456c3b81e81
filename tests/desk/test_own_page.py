"""An officer's own page: shift, call, language."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.desk.me import page_address
from bot.ports import Officer
from bot.storage import tables as t
from tests.desk.town import House, seen


async def _now(house: House, officer_login: str = "oksana") -> Officer:
    async with house.store(reading=True) as work:
        found = await work.officers.by_login(officer_login)
    assert found is not None
    return found


async def test_an_officer_goes_on_shift_and_off_again(house: House) -> None:
    browser = await house.enter(on_shift=False)
    assert "You are off shift: nobody calls you." in seen(await browser.get("/desk/me"))
    answer = await browser.post("/desk/shift", on="yes")
    assert "You are on shift: urgent cases call you." in seen(await browser.get(answer.headers["location"]))
    assert (await _now(house)).on_shift
    answer = await browser.post("/desk/shift", on="no")
    assert "Check that somebody else is on." in seen(await browser.get(answer.headers["location"]))
    assert not (await _now(house)).on_shift


async def test_going_on_shift_keeps_how_they_are_called(house: House) -> None:
    browser = await house.enter(on_shift=False)
    await browser.post("/desk/shift", on="yes")
    assert (await _now(house)).page_address == "100200300"


@pytest.mark.parametrize(
    ("channel", "typed", "kept"),
    [
        ("telegram", " 123456789 ", "123456789"),
        ("telegram", "-100123456", "-100123456"),
        ("telegram", "@oksana", None),
        ("telegram", "", None),
        ("sms", "+48 600 000 000", "+48600000000"),
        ("sms", "600 000 000", None),
        ("sms", "+48 1", None),
        ("sms", "call me", None),
    ],
)
async def test_an_address_for_calls_is_checked(channel: str, typed: str, kept: str | None) -> None:
    assert page_address(channel, typed) == kept


async def test_the_way_to_be_called_is_saved(house: House) -> None:
    browser = await house.enter()
    assert (await browser.post("/desk/me", channel="sms", address="+48 600 000 000", language="en")).headers["location"] == "/desk/me?told=saved"
    officer = await _now(house)
    assert (officer.page_channel, officer.page_address) == ("sms", "+48600000000")
    await browser.post("/desk/me", channel="", address="left over", language="en")
    officer = await _now(house)
    assert (officer.page_channel, officer.page_address) == (None, None)


async def test_a_wrong_address_is_refused_and_stays_in_the_form(house: House) -> None:
    browser = await house.enter()
    answer = await browser.post("/desk/me", channel="sms", address="0600", language="ar")
    assert answer.status_code == 422
    assert "Nothing was saved." in seen(answer) and 'value="0600"' in answer.text
    officer = await _now(house)
    assert (officer.page_channel, officer.language) == ("telegram", "en")


async def test_an_officer_on_shift_without_a_way_to_be_called_is_warned_on_every_page(house: House) -> None:
    browser = await house.enter(page_channel=None, page_address=None)
    for path in ("/desk/", "/desk/me"):
        assert "You are on shift, but nobody can call you." in seen(await browser.get(path))


async def test_a_test_call_is_queued_for_the_officer_alone(house: House) -> None:
    browser = await house.enter()
    answer = await browser.post("/desk/me/test")
    assert "A test page is on its way." in seen(await browser.get(answer.headers["location"]))
    (row,) = await house.rows(select(t.outbox))
    assert (row.channel, row.officer_id, row.conversation_id) == ("telegram", (await _now(house)).id, None)
    parcel = await house.store.claim_parcel("a worker", 30, ["telegram"])
    assert parcel is not None and parcel.address == "100200300"
    assert "There is no case." in parcel.outgoing.text and parcel.outgoing.text.endswith("https://desk.example/desk/")


async def test_without_a_way_to_be_called_there_is_nothing_to_test(house: House) -> None:
    browser = await house.enter(page_channel=None, page_address=None)
    assert (await browser.post("/desk/me/test")).status_code == 422


async def test_the_language_of_the_desk_is_the_officers_own(house: House) -> None:
    browser = await house.enter()
    await browser.post("/desk/me", channel="", address="", language="ar")
    assert '<html lang="ar" dir="rtl">' in (await browser.get("/desk/me")).text
    await browser.post("/desk/me", channel="", address="", language="xx")
    assert (await _now(house)).language == "ar"
