"""A password somebody else has seen must be changed before anything else."""

from __future__ import annotations

import pytest

from tests.desk.town import PASSWORD, Browser, House, seen

NEW = "seven green lanterns"


async def _new_officer(house: House) -> Browser:
    await house.officer(one_time=True)
    browser = house.browser()
    answer = await browser.sign_in("oksana")
    assert answer.headers["location"] == "/desk/password"
    return browser


async def test_every_page_leads_to_choosing_a_password_first(house: House) -> None:
    browser = await _new_officer(house)
    case = await house.case()
    for path in ("/desk/", "/desk/me", f"/desk/case/{case.id}", "/desk/events"):
        assert (await browser.get(path)).headers["location"] == "/desk/password"
    assert (await browser.post(f"/desk/case/{case.id}/claim")).headers["location"] == "/desk/password"
    assert (await house.stored(case)).holder is None


async def test_until_then_nothing_of_the_cases_is_shown(house: House) -> None:
    browser = await _new_officer(house)
    case = await house.case()
    page = await browser.get("/desk/password")
    assert case.id not in page.text and "urgent" not in seen(page) and 'id="alarm"' not in page.text
    assert "Sign out" in seen(page)


async def test_the_page_explains_what_is_asked_in_words(house: House) -> None:
    browser = await _new_officer(house)
    words = seen(await browser.get("/desk/password"))
    assert "At least 12 characters" in words and "somebody else has seen" in words


async def test_after_choosing_one_the_desk_opens_and_the_old_one_is_dead(house: House) -> None:
    browser = await _new_officer(house)
    answer = await browser.post("/desk/password", old=PASSWORD, new=NEW, again=NEW)
    assert answer.headers["location"] == "/desk/?told=password"
    assert (await browser.get("/desk/")).status_code == 200
    assert (await house.browser().sign_in("oksana")).status_code == 401
    assert (await house.browser().sign_in("oksana", NEW)).headers["location"] == "/desk/"


@pytest.mark.parametrize(
    ("new", "again", "words"),
    [
        ("short", "short", "too short: at least 12"),
        ("x" * 201, "x" * 201, "too long"),
        ("abababababab", "abababababab", "too few different characters"),
        ("my oksana password", "my oksana password", "must not be part"),
        (PASSWORD, PASSWORD, "must differ"),
        (NEW, NEW + "!", "are not the same"),
    ],
)
async def test_a_password_that_will_not_do_is_refused_with_the_reason(house: House, new: str, again: str, words: str) -> None:
    browser = await _new_officer(house)
    answer = await browser.post("/desk/password", old=PASSWORD, new=new, again=again)
    assert answer.status_code == 422
    assert words in seen(answer)


async def test_changing_needs_the_password_until_now_and_counts_failures(house: House) -> None:
    browser = await house.enter()
    for _ in range(5):
        answer = await browser.post("/desk/password", old="guessed", new=NEW, again=NEW)
        assert "is not right" in seen(answer)
    assert (await browser.post("/desk/password", old=PASSWORD, new=NEW, again=NEW)).status_code == 429


async def test_changing_signs_out_every_other_browser(house: House) -> None:
    here = await house.enter()
    there = house.browser("10.0.0.2")
    await there.sign_in("oksana")
    await here.post("/desk/password", old=PASSWORD, new=NEW, again=NEW)
    assert (await here.get("/desk/")).status_code == 200
    assert (await there.get("/desk/")).status_code == 303


async def test_letters_typed_on_another_keyboard_are_the_same_password(house: House) -> None:
    browser = await house.enter()
    composed, decomposed = "caf\u00e9 au lait glac\u00e9", "cafe\u0301 au lait glace\u0301"
    await browser.post("/desk/password", old=PASSWORD, new=composed, again=composed)
    assert (await house.browser().sign_in("oksana", decomposed)).status_code == 303
