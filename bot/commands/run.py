"""`aman run` and its parts: start, say where to go, stop together."""

from __future__ import annotations

import asyncio
import signal
import time
from collections.abc import Coroutine
from typing import Any

import typer

from bot.app import App, assistant_processes, build, closing, prepare, serve, telegram_loop
from bot.assistant.process import check_port
from bot.commands.logs import set_up_logs
from bot.commands.officer import first_officer
from bot.content.languages import load_languages
from bot.desk_app import desk
from bot.errors import Misconfigured
from bot.settings import ROOT, Settings, load
from bot.try_app import with_try_page


def run_all(parts: set[str]) -> None:
    """Run these parts until Ctrl-C or SIGTERM. Raises Misconfigured with what to do."""
    set_up_logs()
    settings = load()
    settings.check()
    check_drafts(settings)
    asyncio.run(_run(settings, parts))


def check_drafts(settings: Settings) -> None:
    """Serving people with words no native speaker has signed must be somebody's decision (SAFEGUARDING, Translations)."""
    serves_people = bool(settings.telegram_token.get_secret_value() or settings.twilio_account_sid)
    drafts = [code for code, language in load_languages(ROOT).items() if language.status == "draft"]
    if serves_people and drafts and not (settings.demo or settings.allow_draft):
        raise Misconfigured(
            f"the safety texts of {', '.join(drafts)} are drafts no native speaker has signed: "
            "have them reviewed (nlu/languages.yml), or set AMAN_ALLOW_DRAFT=1"
        )


async def _run(settings: Settings, parts: set[str]) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    for part, port in (("web", settings.port), ("desk", settings.desk_port)):
        if part in parts:
            check_port(port, settings.host)
    children = assistant_processes(settings) if "assistant" in parts else None
    try:
        if children is not None and parts == {"assistant"}:
            await children.start()
            await stop.wait()
            return
        async with closing(build(settings)) as app:
            await prepare(app)
            if children is not None:  # after our own models: safety must not wait while Rasa takes the processor
                await children.start()
            await _together(app, parts, stop)
    finally:
        if children is not None:
            await children.stop()


async def _together(app: App, parts: set[str], stop: asyncio.Event) -> None:
    s = app.settings
    jobs: list[Coroutine[Any, Any, None]] = []
    if "web" in parts:
        jobs += [serve(with_try_page(app), s.host, s.port, stop), telegram_loop(app, stop)]
    if "desk" in parts:
        password = await first_officer(app)
        jobs.append(serve(desk(app), s.host, s.desk_port, stop, s.proxies))
        _say_desk(s, password)
    if "work" in parts:
        jobs.append(_work(app, stop))
    if "web" in parts:
        _say_web(s)
    if "assistant" in parts:
        jobs.append(_say_when_ready(app, stop))
    jobs.append(asyncio.to_thread(app.speech.read_all))
    tasks = [asyncio.create_task(job) for job in jobs]
    waiter = asyncio.create_task(stop.wait())
    await asyncio.wait([waiter, *tasks], return_when=asyncio.FIRST_EXCEPTION)
    stop.set()
    waiter.cancel()
    app.worker.stop()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    for result in results:
        if isinstance(result, Exception):
            raise result


async def _work(app: App, stop: asyncio.Event) -> None:
    task = asyncio.create_task(app.worker.run())
    await stop.wait()
    app.worker.stop()
    for what in ("inbox", "outbox", "tick"):
        await app.wakeups.tell(what)
    await task


def _say_desk(s: Settings, password: str | None) -> None:
    typer.echo(f"  desk      {s.desk_link}/desk/")
    if password:
        typer.echo(f"            sign in as admin with the one-time password {password}")


def _say_web(s: Settings) -> None:
    if s.demo:
        typer.echo(f"  try it    http://{s.host}:{s.port}/try")
    typer.echo("  terminal  .venv/bin/aman talk")
    typer.echo("  danger is watched for from now on; the assistant is still loading")


async def _say_when_ready(app: App, stop: asyncio.Event) -> None:
    began = time.monotonic()
    while not stop.is_set() and not await app.assistant.ready():
        await asyncio.sleep(0.5)
    if not stop.is_set():
        typer.echo(f"  the assistant is ready ({time.monotonic() - began:.0f} s); stop everything with Ctrl-C")
