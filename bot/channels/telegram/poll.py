"""Long polling: nothing but a token is needed. The offset moves on only after the messages are kept."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from telegram import Bot
from telegram.error import Conflict, TelegramError

from bot.channels.telegram.send import UPDATES
from bot.errors import AmanError

_WAIT_S = 25
_PAUSE_S = 3.0


async def poll(bot: Bot, keep: Callable[[dict[str, Any]], Awaitable[None]], stop: asyncio.Event, wait_s: int = _WAIT_S) -> None:
    """Fetch updates for ever and hand each to `keep` (which stores it). Telegram repeats what was not confirmed, so nothing is lost."""
    offset: int | None = None
    while not stop.is_set():
        try:
            updates = await bot.get_updates(offset=offset, timeout=wait_s, allowed_updates=UPDATES)
            for update in updates:
                await keep(update.to_dict())
                offset = update.update_id + 1
        except Conflict:
            structlog.get_logger().error("Telegram: another process polls with this token, or a webhook is set: stop one of them")
            await asyncio.sleep(_PAUSE_S)
        except (TelegramError, AmanError) as error:
            structlog.get_logger().warning("Telegram cannot be polled, trying again", reason=str(error)[:120])
            await asyncio.sleep(_PAUSE_S)
