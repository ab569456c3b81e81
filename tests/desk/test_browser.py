"""The desk in a real browser: live without reloading, and nothing that is being typed is ever disturbed."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from playwright.async_api import Page, async_playwright, expect

from bot.desk.keys import digest
from bot.domain.case import Risk
from bot.domain.segments import segments
from bot.ports import Case, Officer
from tests.desk.town import House, make_house

CHROMIUM = next((found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None)
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed (Debian: apt-get install chromium)")
WIDE, PHONE = {"width": 1366, "height": 768}, {"width": 390, "height": 844}


@dataclass
class Window:
    """A browser over a served desk. Whatever a page complains about is collected."""

    house: House
    browser: Any
    base: str
    complaints: list[str] = field(default_factory=list)

    async def open(self, officer: Officer, path: str = "/desk/", **context: Any) -> Page:
        """That officer, signed in, on a page."""
        token = f"token-of-{officer.login}"
        async with self.house.store() as work:
            await work.officers.end_sessions(officer.id)
            await work.officers.open_session(digest(token), officer.id, "csrf")
            await work.commit()
        opened = await self.browser.new_context(**{"viewport": WIDE, "locale": "en", **context})
        await opened.add_cookies([{"name": "aman_desk", "value": token, "domain": "127.0.0.1", "path": "/desk"}])
        page: Page = await opened.new_page()
        page.on("console", lambda message: self.complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        await page.goto(self.base + path)
        return page

    async def held(self, officer: Officer, **given: Any) -> Case:
        case = await self.house.case(**given)
        self.house.clock.forward(seconds=1)
        assert await self.house.handoff.claim(case.id, officer)
        self.house.clock.forward(seconds=1)
        return case


@pytest.fixture
async def window(tmp_path: Path) -> AsyncIterator[Window]:
    """A desk served on loopback, and a browser."""
    house = await make_house(tmp_path, secure_cookies=False)
    server = uvicorn.Server(uvicorn.Config(house.app, port=0, log_level="error", lifespan="off", timeout_graceful_shutdown=1))
    task = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield Window(house, browser, f"http://127.0.0.1:{port}")
        await browser.close()
    server.should_exit = True
    await task
    await house.store.engine.dispose()


async def test_a_new_message_appears_and_what_is_being_typed_stays_with_focus_and_caret(window: Window) -> None:
    officer = await window.house.officer()
    case = await window.held(officer)
    page = await window.open(officer, f"/desk/case/{case.id}")
    await page.fill("#text", "I am writing to you")
    await page.evaluate("document.getElementById('text').setSelectionRange(2, 4)")
    await page.fill("#note", "half a note")
    await page.focus("#text")
    await window.house.came_again(case, "are you there?", level="concern")
    await window.house.wakeups.tell("desk")
    await expect(page.locator("#talk")).to_contain_text("are you there?")
    assert await page.input_value("#text") == "I am writing to you" and await page.input_value("#note") == "half a note"
    assert await page.evaluate("document.activeElement.id") == "text"
    assert await page.evaluate("[document.activeElement.selectionStart, document.activeElement.selectionEnd]") == [2, 4]
    await expect(page.locator("#announce")).to_have_text("New message in this talk")
    assert window.complaints == []


async def test_a_place_in_the_talk_and_a_selection_are_kept_and_its_end_is_followed(window: Window) -> None:
    officer = await window.house.officer()
    case = await window.held(officer)
    for number in range(40):
        window.house.clock.forward(seconds=1)
        await window.house.came_again(case, f"line {number}")
    page = await window.open(officer, f"/desk/case/{case.id}")
    at_end = "(() => { const t = document.getElementById('talk'); return t.scrollHeight - t.scrollTop - t.clientHeight < 5; })()"
    assert await page.evaluate(at_end)
    window.house.clock.forward(seconds=1)
    await window.house.came_again(case, "the newest")
    await window.house.wakeups.tell("desk")
    await expect(page.locator("#talk")).to_contain_text("the newest")
    assert await page.evaluate(at_end)
    await page.evaluate("document.getElementById('talk').scrollTop = 100; getSelection().selectAllChildren(document.querySelectorAll('.said')[3])")
    chosen = await page.evaluate("String(getSelection())")
    window.house.clock.forward(seconds=1)
    await window.house.came_again(case, "even newer")
    await window.house.wakeups.tell("desk")
    await expect(page.locator("#talk")).to_contain_text("even newer")
    assert await page.evaluate("document.getElementById('talk').scrollTop") == 100
    assert await page.evaluate("String(getSelection())") == chosen


async def test_ctrl_enter_sends_and_empties_the_box_without_reloading(window: Window) -> None:
    officer = await window.house.officer()
    case = await window.held(officer)
    page = await window.open(officer, f"/desk/case/{case.id}")
    await page.evaluate("window.same = true")
    await page.fill("#text", "I stay with you.")
    await page.press("#text", "Control+Enter")
    await expect(page.locator("#talk .officer").last).to_contain_text("I stay with you.")
    await expect(page.locator("#flash")).to_contain_text("Your message is on its way.")
    assert await page.input_value("#text") == "" and await page.evaluate("window.same && document.activeElement.id") == "text"
    await page.press("#text", "Control+Enter")  # nothing to send: the browser says so, nothing leaves
    assert window.complaints == []


async def test_without_a_connection_nothing_typed_is_lost(window: Window) -> None:
    officer = await window.house.officer()
    case = await window.held(officer)
    page = await window.open(officer, f"/desk/case/{case.id}")
    await page.fill("#text", "I stay with you.")
    await page.context.set_offline(True)
    await page.click("#pen button[type=submit]")
    await expect(page.locator(".trouble")).to_contain_text("Your words are still here.")
    assert await page.input_value("#text") == "I stay with you."
    await page.context.set_offline(False)
    await page.click("#pen button[type=submit]")
    await expect(page.locator("#talk .officer").last).to_contain_text("I stay with you.")
    await expect(page.locator(".trouble")).to_have_count(0)


async def test_a_refusal_is_shown_and_the_words_stay(window: Window) -> None:
    officer = await window.house.officer()
    case = await window.held(officer)
    page = await window.open(officer, f"/desk/case/{case.id}")
    await page.fill("#text", "x" * 1501)
    await expect(page.locator("#count")).to_contain_text("Too long: 1501 of 1500")
    await page.click("#pen button[type=submit]")
    await expect(page.locator("#flash [role=alert]")).to_contain_text("at most 1,500 can be sent")
    assert len(await page.input_value("#text")) == 1501


async def test_the_cost_of_an_sms_is_counted_as_the_service_counts_it(window: Window) -> None:
    officer = await window.house.officer()
    case = await window.held(officer, channel="sms")
    page = await window.open(officer, f"/desk/case/{case.id}")
    plain = ["a", "a" * 160, "a" * 161, "€" * 80, "€" * 81, "a" * 306, "a" * 307, "line\nline"]
    for text in [*plain, "я" * 70, "я" * 71, "я" * 134, "я" * 135, "🙂" * 35, "🙂" * 36, "`" * 71]:
        await page.fill("#text", text)
        await expect(page.locator("#count")).to_have_text(f"Characters: {len(text)} · SMS to pay: {segments(text).count}")


async def test_the_queue_renews_itself_and_the_title_counts_urgent_cases(window: Window) -> None:
    officer = await window.house.officer()
    page = await window.open(officer)
    await expect(page.locator("#queue")).to_contain_text("No open cases.")
    await expect(page).to_have_title("Open cases · Aman desk")
    await expect(page.locator("#live")).to_have_text("Live")
    case = await window.house.case()
    await window.house.wakeups.tell("desk")
    await expect(page.locator("#queue")).to_contain_text("Child alone")
    await expect(page).to_have_title("(1) Open cases · Aman desk")
    await expect(page.locator("#announce")).to_have_text("Urgent cases waiting: 1")
    await page.focus(f"#b{case.id}")
    other = await window.house.case(risk=Risk.LOW)
    await window.house.wakeups.tell("desk")
    await expect(page.locator(f"#c{other.id}")).to_be_visible()
    assert await page.evaluate("document.activeElement.id") == f"b{case.id}"
    await page.keyboard.press("Enter")
    await expect(page.locator("#head")).to_contain_text("You hold this case.")
    await expect(page).to_have_title(f"Case {case.id[-5:].upper()} · Child alone · Aman desk")
    assert window.complaints == []


async def test_a_case_taken_by_another_loses_its_claim_button_at_once(window: Window) -> None:
    officer, marek = await window.house.officer(), await window.house.officer("marek")
    case = await window.house.case()
    page = await window.open(officer, f"/desk/case/{case.id}")
    await expect(page.locator("#claim")).to_be_visible()
    await window.house.handoff.claim(case.id, marek)
    await expect(page.locator("#claim")).to_have_count(0)
    await expect(page.locator("#pen")).to_contain_text("Marek is writing with this person")


async def test_words_are_not_lost_when_the_case_is_given_away_in_another_window(window: Window) -> None:
    officer = await window.house.officer()
    case = await window.held(officer)
    page = await window.open(officer, f"/desk/case/{case.id}")
    await page.fill("#text", "half a sentence")
    await window.house.handoff.release(case.id, officer)
    await expect(page.locator(".trouble")).to_contain_text("Copy what you have typed")
    assert await page.input_value("#text") == "half a sentence"


async def test_a_session_that_ends_is_told_and_keeps_the_words(window: Window) -> None:
    officer = await window.house.officer()
    case = await window.held(officer)
    page = await window.open(officer, f"/desk/case/{case.id}")
    await page.fill("#text", "half a sentence")
    await expect(page.locator("#live")).to_have_text("Live")
    async with window.house.store() as work:
        await work.officers.end_sessions(officer.id)
        await work.commit()
    await window.house.wakeups.tell("desk")
    await expect(page.locator(".trouble")).to_contain_text("You are signed out")
    assert await page.input_value("#text") == "half a sentence"


async def test_two_tabs_share_one_line_to_the_desk_and_both_are_live(window: Window) -> None:
    officer = await window.house.officer()
    first = await window.open(officer)
    await expect(first.locator("#live")).to_have_text("Live")
    second = await first.context.new_page()
    await second.goto(window.base + "/desk/")
    await expect(second.locator("h1")).to_have_count(1)
    await window.house.case()
    await window.house.wakeups.tell("desk")
    for page in (first, second):
        await page.bring_to_front()
        await expect(page.locator("#queue")).to_contain_text("Child alone")
    assert len(window.house.wakeups._waiters["desk"]) == 1
    await window.house.case(category="missing_child")
    await first.close()  # the second tab takes the line over, and looks at once for what it may have missed
    await expect(second.locator("#queue")).to_contain_text("Missing child")
    await expect(second.locator("#live")).to_have_text("Live")


async def test_the_sound_is_asked_for_and_remembered(window: Window) -> None:
    officer = await window.house.officer()
    page = await window.open(officer)
    button = page.locator("#sound")
    await expect(button).to_have_text("Sound is off")
    await button.click()
    await expect(button).to_have_text("Sound is on")
    await expect(button).to_have_attribute("aria-pressed", "true")
    await page.reload()
    assert await button.inner_text() in ("Sound is on", "Sound is asleep: press here")
    await page.locator("h1").dispatch_event("pointerdown")
    assert window.complaints == []


async def test_waiting_and_deadlines_go_on_while_the_page_is_open(window: Window) -> None:
    officer = await window.house.officer()
    await window.house.case()
    window.house.clock.forward(minutes=4, seconds=58)
    page = await window.open(officer)
    await expect(page.locator(".due")).to_have_text("under 1 min left")
    await expect(page.locator(".due")).to_have_text("Late: under 1 min", timeout=15_000)
    await expect(page.locator(".due")).to_have_class("due late")


async def test_without_javascript_a_case_is_claimed_answered_and_closed(window: Window) -> None:
    officer = await window.house.officer()
    case = await window.house.case()
    page = await window.open(officer, java_script_enabled=False)
    await page.click(f"#b{case.id}")
    await expect(page.locator("#text")).to_be_visible()
    window.house.clock.forward(seconds=1)
    await page.fill("#text", "I am here.\nTell me.")
    await page.click("#pen button[type=submit]")
    await expect(page.locator("#talk .officer").last).to_contain_text("I am here.")
    await page.fill("#note", "quiet now")
    await page.click(".noteform button")
    await expect(page.locator("#notes")).to_contain_text("quiet now")
    await page.click("#d-close summary")
    await page.check("input[value=helped]")
    await page.click("#d-close button")
    await expect(page.locator("#flash")).to_contain_text("The case is closed.")


@pytest.mark.parametrize("language", ["en", "ar"])
async def test_no_page_is_wider_than_its_window_in_either_direction(window: Window, language: str) -> None:
    officer = await window.house.officer(language=language, name="Oksana with a Rather Long Name")
    case = await window.held(officer, text="w" * 300 + " ж" * 200, category="kidnapping_threat", intake={"place": "p" * 120})
    await window.house.case(category="suicide_self_harm", opted_out=True)
    page = await window.open(officer)
    for viewport in (WIDE, PHONE, {"width": 320, "height": 640}):
        await page.set_viewport_size(viewport)  # type: ignore[arg-type]
        for path in ("/desk/", f"/desk/case/{case.id}", "/desk/me", "/desk/password"):
            await page.goto(window.base + path)
            assert await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0, (path, viewport)


async def test_everything_to_press_is_large_enough_for_a_thumb(window: Window) -> None:
    officer = await window.house.officer()
    case = await window.held(officer)
    await window.house.case()
    page = await window.open(officer, viewport=PHONE)
    small = """[...document.querySelectorAll('a, button, select, input:not([type=hidden]):not([type=radio]), summary, label.choice')]
        .filter(el => el.checkVisibility() && !el.closest('p') && !el.matches('.skip, [hidden]'))
        .map(el => [el.outerHTML.slice(0, 80), el.getBoundingClientRect().height]).filter(([, high]) => high && high < 43.5)"""
    for path in ("/desk/", f"/desk/case/{case.id}", "/desk/me", "/desk/password"):
        await page.goto(window.base + path)
        assert await page.evaluate(small) == [], path


async def test_the_keyboard_reaches_reply_and_send_in_that_order(window: Window) -> None:
    officer = await window.house.officer()
    case = await window.held(officer)
    page = await window.open(officer, f"/desk/case/{case.id}")
    await page.keyboard.press("Tab")
    assert await page.evaluate("document.activeElement.className") == "skip"
    await page.keyboard.press("Enter")
    await page.focus("#talk")
    await page.keyboard.press("Tab")
    assert await page.evaluate("document.activeElement.id") == "text"
    await page.keyboard.press("Tab")
    assert await page.evaluate("document.activeElement.textContent") == "Send to the person"
