"""`make pictures`: screenshots of /try and /desk/ as docs/images/*.png, from a running house with a story told to it.

Needs a Chromium: AMAN_CHROMIUM, Debian's /usr/bin/chromium, or Playwright's own.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from playwright.async_api import Browser, Page, async_playwright

from bot.app import App, build, closing, prepare
from bot.commands.assess import running_assistant
from bot.commands.officer import first_officer
from bot.desk_app import desk
from bot.settings import ROOT, Settings
from bot.try_app import with_try_page
from tests.support.server import running

IMAGES = ROOT / "docs" / "images"
ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
STORY = ["hola, mi hijo puede ir a la escuela?", "estamos en España", "nos quitaron los pasaportes y cerraron la puerta"]
ARABIC = ["مرحبا", "انا في اليونان", "وين بقدر نام الليلة مع عيلتي؟"]


def chromium() -> str | None:
    """The browser to use; None: Playwright's own."""
    return os.environ.get("AMAN_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")


async def say(page: Page, text: str) -> None:
    """Write like a person and wait for the answer."""
    before = await page.locator("#talk li.bot").count()
    await page.fill("#text", text)
    await page.keyboard.press("Enter")
    await page.locator("#talk li.bot").nth(before).wait_for(timeout=20_000)


async def try_pages(browser: Browser, url: str) -> None:
    """The phone, in three ways."""
    for name, story, scheme, width in (("try", STORY, "light", 1200), ("try-arabic-dark", ARABIC, "dark", 1200), ("try-phone", ARABIC, "light", 390)):
        page = await (await browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 844})).new_page()  # type: ignore[arg-type]
        await page.goto(f"{url}/try")
        for text in story:
            await say(page, text)
        await page.wait_for_timeout(300)
        await page.screenshot(path=IMAGES / f"{name}.png")


async def speak(app: App, language: str) -> None:
    """Let the officer read the desk in this language."""
    async with app.store() as work:
        officer = await work.officers.by_login("admin")
        assert officer is not None
        await work.officers.save(replace(officer, language=language))
        await work.commit()


async def desk_pages(app: App, browser: Browser, url: str, password: str) -> None:
    """Sign in once, then the queue and the case, in four ways."""
    context = await browser.new_context(viewport={"width": 1200, "height": 844})
    page = await context.new_page()
    await page.goto(f"{url}/desk/")
    await page.screenshot(path=IMAGES / "desk-sign-in.png")
    await page.fill("input[name=login]", "admin")
    await page.fill("input[name=password]", password)
    await page.keyboard.press("Enter")
    await page.fill("#old", password)
    for field in ("#new", "#again"):
        await page.fill(field, "a calm night at the desk")
    await page.keyboard.press("Enter")
    await page.locator("a[href*='/desk/case/']").first.wait_for()
    state = await context.storage_state()
    ways = (("desk", "light", 1200, "en"), ("desk-dark", "dark", 1200, "en"), ("desk-phone", "light", 390, "en"), ("desk-arabic", "light", 1200, "ar"))
    for name, scheme, width, language in ways:
        await speak(app, language)
        looking = await browser.new_context(storage_state=state, color_scheme=scheme, viewport={"width": width, "height": 844})  # type: ignore[arg-type]
        other = await looking.new_page()
        await other.goto(f"{url}/desk/")
        await other.wait_for_timeout(400)
        await other.screenshot(path=IMAGES / f"{name}-queue.png")
        await other.locator("a[href*='/desk/case/']").first.click()
        await other.wait_for_timeout(400)
        await other.screenshot(path=IMAGES / f"{name}-case.png")


async def main() -> None:
    """Tell the story, take the pictures."""
    IMAGES.mkdir(exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="aman-pictures-"))
    settings = Settings(data_dir=folder, demo=True)
    async with running_assistant(settings, wanted=True), closing(build(settings)) as app, async_playwright() as playwright:
        await prepare(app)
        password = await first_officer(app)
        work = asyncio.create_task(app.worker.run())
        browser = await playwright.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
        async with running(with_try_page(app)) as web, running(desk(app)) as console:
            await try_pages(browser, web)
            await desk_pages(app, browser, console, password or "")
            await browser.close()
        app.worker.stop()
        for what in ("inbox", "outbox", "tick"):
            await app.wakeups.tell(what)
        await work
    shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
