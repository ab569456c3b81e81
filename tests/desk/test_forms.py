"""Every form proves that it came from our own page."""

from __future__ import annotations

import pytest

from bot.desk.app import ROUTES
from tests.desk.town import House, seen

POSTS = [route.path for route in ROUTES if "POST" in (route.methods or set()) and route.path != "/desk/sign-in"]


@pytest.mark.parametrize("path", POSTS)
async def test_a_form_without_the_sessions_token_does_nothing(house: House, path: str) -> None:
    browser = await house.enter()
    case = await house.case()
    for csrf in ("", "wrong", "ж"):
        browser.csrf = csrf
        answer = await browser.post(path.replace("{id}", case.id), text="hello", note="hello", on="no")
        assert answer.status_code == 403
        assert "Nothing was done" in seen(answer)
    assert (await browser.get("/desk/")).status_code == 200
    assert (await house.stored(case)).holder is None


async def test_the_token_of_another_session_does_not_do(house: House) -> None:
    first = await house.enter("oksana")
    second = await house.enter("marek")
    second.csrf = first.csrf
    assert (await second.post("/desk/shift", on="no")).status_code == 403


@pytest.mark.parametrize("path", POSTS)
async def test_without_a_session_a_form_leads_to_signing_in(house: House, path: str) -> None:
    answer = await house.browser().post(path.replace("{id}", "abc"))
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/desk/sign-in")


async def test_a_form_sent_from_another_site_is_refused_even_with_the_token(house: House) -> None:
    browser = await house.enter()
    assert (await browser.post("/desk/shift", headers={"sec-fetch-site": "cross-site"}, on="no")).status_code == 403
    assert (await browser.post("/desk/shift", headers={"sec-fetch-site": "same-origin"}, on="no")).status_code == 303


async def test_more_than_sixty_four_kilobytes_are_not_taken(house: House) -> None:
    browser = await house.enter()
    case = await house.case()
    answer = await browser.post(f"/desk/case/{case.id}/note", note="x" * 65_536)
    assert answer.status_code == 413


async def test_a_body_that_hides_its_size_is_not_taken_either(house: House) -> None:
    browser = await house.enter()

    async def endless() -> object:
        for _ in range(70):
            yield b"x" * 1024

    headers = {"content-type": "application/x-www-form-urlencoded"}
    answer = await browser.client.post("/desk/shift", content=endless(), headers=headers)
    assert answer.status_code == 413
    assert "too large" in seen(answer)


async def test_a_form_can_only_be_posted(house: House) -> None:
    browser = await house.enter()
    case = await house.case()
    assert (await browser.get(f"/desk/case/{case.id}/claim")).status_code == 405
