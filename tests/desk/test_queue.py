"""What an officer sees first: who waits, how urgently, for how long."""

from __future__ import annotations

import pytest
from sqlalchemy import update

from bot.domain.case import Outcome, Risk
from bot.storage import tables as t
from tests.desk.town import House, seen


async def test_an_empty_queue_says_so_kindly(house: House) -> None:
    words = seen(await (await house.enter()).get("/desk/"))
    assert "No open cases. Nobody is waiting for a person right now." in words
    assert "No case has been closed yet." in seen(await (await house.enter("marek")).get("/desk/?show=closed"))


async def test_a_row_tells_everything_in_words(house: House) -> None:
    browser = await house.enter()
    case = await house.case(category="trafficking_control")
    house.clock.forward(minutes=4)
    words = seen(await browser.get("/desk/"))
    for expected in ("Urgent", "Trafficking or control", "Ukrainian", "Poland", "4 min", "1 min left", case.id[-5:].upper(), "2026-11-22 03:00 UTC", "Claim"):
        assert expected in words


async def test_urgent_comes_first_then_the_nearest_deadline(house: House) -> None:
    browser = await house.enter()
    low = await house.case(risk=Risk.LOW)
    first = await house.case(risk=Risk.HIGH)
    house.clock.forward(minutes=1)
    second = await house.case(risk=Risk.HIGH)
    urgent = await house.case(risk=Risk.URGENT)
    page = (await browser.get("/desk/")).text
    places = [page.index(f'id="c{case.id}"') for case in (urgent, first, second, low)]
    assert places == sorted(places)


async def test_a_missed_deadline_is_said_in_words(house: House) -> None:
    browser = await house.enter()
    await house.case()
    house.clock.forward(minutes=12)
    page = await browser.get("/desk/")
    assert "Late: 7 min" in seen(page)
    assert 'class="due late"' in page.text


@pytest.mark.parametrize(("minutes", "words"), [(0.5, "under 1 min"), (59, "59 min"), (150, "2 h 30 min"), (60 * 51, "2 d 3 h")])
async def test_waiting_is_told_in_the_unit_one_thinks_in(house: House, minutes: float, words: str) -> None:
    browser = await house.enter()
    await house.case(risk=Risk.LOW)
    house.clock.forward(minutes=minutes)
    async with house.store.engine.begin() as connection:
        await connection.execute(update(t.sessions).values(seen_at=house.clock.now(), created_at=house.clock.now()))
    assert f"> {words}" in "> " + seen(await browser.get("/desk/")).split("Poland")[1].strip()


async def test_a_case_somebody_holds_names_them_and_how_fast_it_was_taken(house: House) -> None:
    browser, marek = await house.enter(), await house.officer("marek")
    in_time, late = await house.case(), await house.case()
    await house.handoff.claim(in_time.id, marek)
    house.clock.forward(minutes=9)
    await house.handoff.claim(late.id, marek)
    words = seen(await browser.get("/desk/"))
    assert "Marek" in words and "Taken in time" in words and "Taken late" in words
    assert "Claim" not in words


async def test_counts_stand_on_top(house: House) -> None:
    browser, marek = await house.enter(), await house.officer("marek")
    for risk in (Risk.URGENT, Risk.URGENT, Risk.HIGH, Risk.LOW):
        last = await house.case(risk=risk)
    await house.handoff.claim(last.id, marek)
    house.clock.forward(minutes=6)
    assert "2 Urgent 1 High 0 Medium 1 Low 3 held by nobody 2 late" in seen(await browser.get("/desk/"))


async def test_a_person_who_wrote_stop_is_marked(house: House) -> None:
    browser = await house.enter()
    await house.case(channel="sms", opted_out=True)
    assert "Cannot text" in seen(await browser.get("/desk/"))


async def test_an_answered_case_no_longer_counts_as_waiting(house: House) -> None:
    browser = await house.enter()
    case = await house.case()
    await browser.post(f"/desk/case/{case.id}/claim")
    assert "answered" not in seen(await browser.get("/desk/"))
    await browser.post(f"/desk/case/{case.id}/write", text="I am here.")
    assert "answered" in seen(await browser.get("/desk/"))


async def test_closed_cases_have_a_tab_with_their_outcome(house: House) -> None:
    browser = await house.enter()
    marek = await house.officer("marek")
    case = await house.case()
    await house.handoff.claim(case.id, marek)
    await house.handoff.close(case.id, marek, Outcome.EMERGENCY_SERVICES)
    assert case.id not in (await browser.get("/desk/")).text
    words = seen(await browser.get("/desk/?show=closed"))
    assert "Emergency services were called" in words and "Marek" in words


async def test_it_names_who_is_on_shift_and_who_of_them_cannot_be_called(house: House) -> None:
    browser = await house.enter(rung=2)
    await house.officer("marek", rung=0, page_channel=None, page_address=None)
    await house.officer("layla", on_shift=False)
    await house.officer("gone", active=False)
    words = seen(await browser.get("/desk/"))
    assert "On shift: Marek first call, cannot be called You supervisor" in words
    assert "Layla" not in words and "Gone" not in words


async def test_when_nobody_is_on_shift_every_page_says_so_loudly(house: House) -> None:
    browser = await house.enter(on_shift=False)
    case = await house.case()
    for path in ("/desk/", "/desk/me", f"/desk/case/{case.id}", "/desk/?show=closed"):
        assert "Nobody is on shift. An urgent case would reach no one now." in seen(await browser.get(path))
    await browser.post("/desk/shift", on="yes")
    assert "Nobody is on shift" not in seen(await browser.get("/desk/"))


async def test_on_every_page_urgent_cases_nobody_holds_are_counted(house: House) -> None:
    browser = await house.enter()
    one, _ = await house.case(), await house.case()
    for path in ("/desk/", "/desk/me", f"/desk/case/{one.id}"):
        assert "2 urgent cases are waiting" in seen(await browser.get(path))
    await browser.post(f"/desk/case/{one.id}/claim")
    assert "1 urgent case is waiting" in seen(await browser.get("/desk/"))


async def test_an_answer_in_another_case_of_mine_is_shown_while_i_write_in_this_one(house: House) -> None:
    browser = await house.enter()
    one, two = await house.case(), await house.case()
    for case in (one, two):
        await browser.post(f"/desk/case/{case.id}/claim")
    words = seen(await browser.get(f"/desk/case/{one.id}"))
    assert f"New message in case {two.id[-5:].upper()}" in words
    assert f"New message in case {one.id[-5:].upper()}" not in words


async def test_a_long_queue_stays_small_and_says_what_it_leaves_out(house: House) -> None:
    browser = await house.enter()
    for _ in range(103):
        await house.case(risk=Risk.MEDIUM)
    page = await browser.get("/desk/")
    assert "43 more cases are not shown" in seen(page)
    assert len(page.content) < 100_000
