"""Who gets in, who does not, and what they are told."""

from __future__ import annotations

import asyncio
import time

import pytest
from argon2 import PasswordHasher
from sqlalchemy import select

from bot.desk.app import Desk, desk_app
from bot.desk.keys import digest
from bot.desk.throttle import who
from bot.storage import tables as t
from tests.desk.town import LANGUAGES, PASSWORD, House, seen


async def test_an_officer_signs_in_and_sees_the_queue(house: House) -> None:
    browser = await house.enter()
    page = await browser.get("/desk/")
    assert page.status_code == 200
    assert "No open cases." in seen(page)


async def test_the_root_leads_to_the_desk_and_the_desk_to_signing_in(house: House) -> None:
    browser = house.browser()
    assert (await browser.get("/")).headers["location"] == "/desk/"
    assert (await browser.get("/desk/")).headers["location"].startswith("/desk/sign-in")


async def test_the_cookie_is_for_the_desk_alone_and_no_script_reads_it(house: House) -> None:
    await house.officer()
    cookie = (await house.browser().sign_in("oksana")).headers["set-cookie"].lower()
    assert "httponly" in cookie and "samesite=strict" in cookie and "path=/desk" in cookie and "; secure" in cookie


async def test_without_https_the_cookie_is_not_marked_secure_so_that_a_trial_works(house: House) -> None:
    await house.officer()
    plain = desk_app(Desk(house.handoff, house.store, house.words, LANGUAGES, house.clock, house.ids, house.wakeups, False, "http://127.0.0.1"))
    assert "secure" not in (await house.browser(app=plain).sign_in("oksana")).headers["set-cookie"].lower()


async def test_the_store_keeps_only_the_hash_of_the_token(house: House) -> None:
    await house.officer()
    browser = house.browser()
    await browser.sign_in("oksana")
    token = browser.client.cookies["aman_desk"]
    assert len(token) >= 43  # 256 bits
    assert [row.id for row in await house.rows(select(t.sessions))] == [digest(token)]


async def test_an_unknown_name_and_a_wrong_password_get_the_same_answer(house: House) -> None:
    await house.officer()
    wrong = await house.browser().sign_in("oksana", "not the password")
    unknown = await house.browser("10.0.0.9").sign_in("nobody", "not the password")
    assert wrong.status_code == unknown.status_code == 401
    assert wrong.text.replace("oksana", "nobody") == unknown.text
    assert "do not belong together" in seen(wrong)


async def test_an_unknown_name_takes_as_long_as_a_wrong_password(house: House) -> None:
    await house.officer(password_hash=PasswordHasher().hash(PASSWORD))

    async def took(login: str) -> float:
        times = []
        for number in range(3):
            began = time.perf_counter()
            await house.browser(f"10.1.{number}.{len(login)}").sign_in(login, "not the password")
            times.append(time.perf_counter() - began)
        return min(times)

    known, unknown = await took("oksana"), await took("nobody")
    assert 0.25 < known / unknown < 4


async def test_a_weak_hash_is_renewed_on_signing_in(house: House) -> None:
    officer = await house.officer()
    await house.browser().sign_in("oksana")
    async with house.store(reading=True) as work:
        renewed = await work.officers.get(officer.id)
    assert renewed is not None and renewed.password_hash != officer.password_hash
    assert (await house.browser().sign_in("oksana")).status_code == 303


async def test_an_officer_who_has_left_cannot_sign_in(house: House) -> None:
    await house.officer(active=False)
    assert (await house.browser().sign_in("oksana")).status_code == 401


async def test_five_failures_bring_a_wait_and_the_right_password_does_not_help(house: House) -> None:
    await house.officer()
    browser = house.browser()
    for _ in range(5):
        assert (await browser.sign_in("oksana", "wrong again")).status_code == 401
    answer = await browser.sign_in("oksana")
    assert answer.status_code == 429
    assert "Wait 15 minutes" in seen(answer)


async def test_the_wait_never_locks_an_officer_out_of_another_address(house: House) -> None:
    await house.officer()
    for _ in range(6):
        await house.browser("10.0.0.66").sign_in("oksana", "wrong again")
    assert (await house.browser("10.0.0.2").sign_in("oksana")).status_code == 303


async def test_the_wait_ends_after_a_quarter_of_an_hour_and_is_told_to_the_minute(house: House) -> None:
    await house.officer()
    browser = house.browser()
    for _ in range(5):
        await browser.sign_in("oksana", "wrong again")
    house.clock.forward(minutes=14, seconds=1)
    assert "Wait 1 minute," in seen(await browser.sign_in("oksana"))
    house.clock.forward(minutes=1)
    assert (await browser.sign_in("oksana")).status_code == 303


async def test_signing_in_forgives_earlier_failures(house: House) -> None:
    await house.officer()
    browser = house.browser()
    for _ in range(3):
        for _ in range(4):
            assert (await browser.sign_in("oksana", "wrong again")).status_code == 401
        assert (await browser.sign_in("oksana")).status_code == 303


async def test_of_many_tries_at_once_only_five_are_looked_at(house: House) -> None:
    await house.officer()
    answers = await asyncio.gather(*(house.browser().sign_in("oksana", f"guess {n}") for n in range(20)))
    assert sorted(answer.status_code for answer in answers) == [401] * 5 + [429] * 15


async def test_one_machine_cannot_use_its_many_ipv6_addresses_to_guess_on() -> None:
    assert who("Oksana ", "2001:db8::1") == who("oksana", "2001:db8::ffff:2")
    assert who("oksana", "2001:db8::1") != who("oksana", "2001:db8:1::1")
    assert who("oksana", "10.0.0.1") != who("oksana", "10.0.0.2")


async def test_signing_out_ends_the_session_for_good(house: House) -> None:
    browser = await house.enter()
    token = browser.client.cookies["aman_desk"]
    left = await browser.post("/desk/sign-out")
    assert "You are signed out and still on shift" in seen(await browser.get(left.headers["location"]))
    browser.client.cookies.set("aman_desk", token, domain="desk.example", path="/desk")
    assert (await browser.get("/desk/")).status_code == 303
    assert await house.rows(select(t.sessions)) == []


async def test_signing_out_after_a_shift_needs_no_warning(house: House) -> None:
    browser = await house.enter(on_shift=False)
    left = await browser.post("/desk/sign-out")
    assert "You are signed out. " in seen(await browser.get(left.headers["location"]))


async def test_a_forged_session_leads_to_signing_in(house: House) -> None:
    browser = house.browser()
    browser.client.cookies.set("aman_desk", "forged", domain="desk.example", path="/desk")
    assert (await browser.get("/desk/")).headers["location"] == "/desk/sign-in?next=/desk/"


async def test_a_session_ends_after_two_hours_without_use(house: House) -> None:
    browser = await house.enter(on_shift=False)
    house.clock.forward(hours=1, minutes=50)
    assert (await browser.get("/desk/")).status_code == 200
    house.clock.forward(hours=1, minutes=50)
    assert (await browser.get("/desk/")).status_code == 200
    house.clock.forward(hours=2, minutes=1)
    assert (await browser.get("/desk/")).status_code == 303


async def test_a_page_left_open_keeps_nobody_in_who_is_not_on_shift(house: House) -> None:
    browser = await house.enter(on_shift=False)
    for _ in range(5):
        house.clock.forward(minutes=30)
        answer = await browser.get("/desk/alarm", x_part="1")
    assert answer.status_code == 401


async def test_a_page_left_open_keeps_an_officer_in_who_is_on_shift(house: House) -> None:
    browser = await house.enter()
    for _ in range(10):
        house.clock.forward(minutes=30)
        assert (await browser.get("/desk/alarm", x_part="1")).status_code == 200


async def test_a_link_from_a_page_leads_to_its_case_after_signing_in(house: House) -> None:
    await house.officer()
    case = await house.case()
    browser = house.browser()
    away = (await browser.get(f"/desk/case/{case.id}")).headers["location"]
    page = await browser.get(away)
    assert f'name="next" value="/desk/case/{case.id}"' in page.text
    assert (await browser.sign_in("oksana", next=f"/desk/case/{case.id}")).headers["location"] == f"/desk/case/{case.id}"


@pytest.mark.parametrize("elsewhere", ["https://evil.example/", "//evil.example", "/desk/../x", "/desk/case/a/b", "javascript:alert(1)", "/desk/\\evil"])
async def test_signing_in_leads_nowhere_but_into_the_desk(house: House, elsewhere: str) -> None:
    await house.officer()
    assert (await house.browser().sign_in("oksana", next=elsewhere)).headers["location"] == "/desk/"


async def test_a_link_tapped_in_a_web_messenger_finds_the_session_on_a_second_look(house: House) -> None:
    answer = await house.browser().get("/desk/case/abc", sec_fetch_site="cross-site")
    assert answer.status_code == 200
    assert '<meta http-equiv="refresh" content="0; url=/desk/case/abc">' in answer.text


async def test_signing_in_from_another_sites_form_is_refused(house: House) -> None:
    await house.officer()
    answer = await house.browser().client.post("/desk/sign-in", data={"login": "oksana", "password": PASSWORD}, headers={"sec-fetch-site": "cross-site"})
    assert answer.status_code == 403
    assert "set-cookie" not in answer.headers


async def test_the_log_of_actions_names_no_typed_name(house: House) -> None:
    await house.browser().sign_in("a password typed into the wrong box", "x")
    assert "typed" not in str(await house.rows(select(t.audit)))
