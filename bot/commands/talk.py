"""`aman talk`: the whole way of a message, in the terminal. On a pipe: one line in, JSON lines out."""

from __future__ import annotations

import asyncio
import json
import logging
import secrets
import sys
import time

import typer

from bot.app import App, build, closing, prepare
from bot.commands.assess import running_assistant
from bot.commands.logs import set_up_logs
from bot.domain.message import Inbound, Kind
from bot.settings import load

_PATIENCE_S = 15.0


def talk() -> None:
    """Until end of input. The talk is kept like any other: a case opened here is on the desk."""
    set_up_logs(logging.ERROR)
    asyncio.run(_talk())


async def _talk() -> None:
    settings = load()
    piped = not sys.stdin.isatty()
    async with running_assistant(settings, wanted=True), closing(build(settings)) as app:
        await prepare(app)
        person = Terminal(app, f"talk-{secrets.token_hex(4)}", piped)
        if not piped:
            typer.echo("Write as a person would; Ctrl-D ends. Numbers choose.")
        while line := await asyncio.to_thread(sys.stdin.readline):
            if text := line.rstrip("\n"):
                await person.say(text)


class Terminal:
    """One talk of the local channel: says a line, works it off, shows what was answered."""

    def __init__(self, app: App, address: str, piped: bool) -> None:
        self._app, self._address, self._piped = app, address, piped
        self._shown = 0

    async def say(self, text: str) -> None:
        """One turn. Numbers of choices are shown as on SMS, since a terminal has no buttons."""
        app = self._app
        inbound = Inbound("local", secrets.token_hex(12), self._address, Kind.TEXT, text, app.clock.now())
        began = time.perf_counter()
        await app.receive(inbound)
        async with app.store(reading=True) as work:
            conversation = await work.conversations.find("local", self._address)
        assert conversation is not None
        await self._work_off(conversation.id)
        async with app.store(reading=True) as work:
            lines = await work.conversations.lines(conversation.id)
            case = await work.cases.open_for(conversation.id)
            known = await work.conversations.get(conversation.id)
        level = next((line.level for line in reversed(lines) if line.author == "person"), None)
        answers = [line for line in lines if line.author != "person"]
        new, self._shown = answers[self._shown :], len(answers)
        if self._piped:
            out = {
                "you": text,
                "level": level or "none",
                "language": known.contact.language if known else None,
                "country": known.contact.country if known else None,
                "aman": [line.text for line in new],
                "choices": [choice for line in new for choice in line.choices],
                "case": case.risk.name.lower() if case else None,
                "ms": round((time.perf_counter() - began) * 1000),
            }
            typer.echo(json.dumps(out, ensure_ascii=False))
            return
        for line in new:
            typer.echo("\n" + line.text)
            for number, choice in enumerate(line.choices, 1):
                typer.echo(f"  {number}  {choice}")
        typer.echo("")

    async def _work_off(self, conversation_id: str) -> None:
        """Answer and deliver this talk here, or wait for a running `aman work` that was faster."""
        app, until = self._app, time.monotonic() + _PATIENCE_S
        while time.monotonic() < until:
            worked = await app.worker.answer_one(conversation_id)
            delivered = await app.worker.deliver(conversation_id)
            if not worked and not delivered and not await self._pending(conversation_id):
                return
            await asyncio.sleep(0.02)

    async def _pending(self, conversation_id: str) -> bool:
        async with self._app.store(reading=True) as work:
            lines = await work.conversations.lines(conversation_id)
            waiting = await work.inbox.waiting()
        return waiting > 0 and lines[-1].author == "person"


