"""Adding officers and forgetting people, from the shell."""

from __future__ import annotations

import asyncio
import secrets
from dataclasses import replace

import typer
from argon2 import PasswordHasher

from bot.app import App, build, closing, prepare
from bot.errors import BadData
from bot.ports import Officer
from bot.service.forget import Forget
from bot.settings import load

ROLES = ("officer", "supervisor", "admin")


def new_password() -> str:
    """A one-time password: four groups that can be read over the phone."""
    alphabet = "abcdefghjkmnpqrstuvwxyz23456789"
    return "-".join("".join(secrets.choice(alphabet) for _ in range(4)) for _ in range(4))


async def first_officer(app: App) -> str | None:
    """On the very first start: an admin on shift with a one-time password, which is returned; None later."""
    async with app.store() as work:
        if await work.officers.all():
            return None
        password = new_password()
        hashed = PasswordHasher().hash(password)
        await work.officers.add(Officer(app.ids.new(), "admin", "First officer", "admin", 0, hashed, True, True, True, None, None, "en"))
        await work.audit("operator", "first officer made", None)
        await work.commit()
    return password


def add_officer(login: str, name: str, role: str, rung: int, page: str, *, on_shift: bool) -> None:
    """Add or renew. Raises BadData for a role or page address we do not know."""
    if role not in ROLES:
        raise BadData(f"role {role!r} is unknown: give one of {', '.join(ROLES)}")
    channel, _, address = page.partition(":")
    if page and (channel not in ("telegram", "sms") or not address):
        raise BadData(f"--page {page!r} cannot be read: give telegram:CHAT_ID or sms:+NUMBER")
    asyncio.run(_add(login, name, role, rung, channel or None, address or None, on_shift))


async def _add(login: str, name: str, role: str, rung: int, channel: str | None, address: str | None, on_shift: bool) -> None:
    password = new_password()
    hashed = PasswordHasher().hash(password)
    async with closing(build(load())) as app:
        await prepare(app)
        async with app.store() as work:
            known = await work.officers.by_login(login)
            if known is None:
                await work.officers.add(Officer(app.ids.new(), login, name, role, rung, hashed, True, True, on_shift, channel, address, "en"))
            else:
                await work.officers.save(
                    replace(known, password_hash=hashed, one_time=True, page_channel=channel or known.page_channel, page_address=address or known.page_address)
                )
            await work.audit("operator", "officer added" if known is None else "officer renewed", login)
            await work.commit()
    typer.echo(f"{login}: one-time password {password} (to be changed at the first sign-in)")


def forget_person(channel: str, address: str) -> None:
    """Erase. Raises BadData where nobody is known there."""
    asyncio.run(_forget(channel, address))


async def _forget(channel: str, address: str) -> None:
    async with closing(build(load())) as app:
        await prepare(app)
        await Forget(app.store)(channel, address)
    typer.echo("forgotten: the key is destroyed, nothing they wrote can be read any more")
