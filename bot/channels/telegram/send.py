"""Outgoing to Telegram: one message, its choices as inline buttons."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from datetime import timedelta

from telegram import Bot, BotCommand, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, Update
from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

from bot.domain.message import Outgoing
from bot.errors import Permanent, Retry, SendError, Throttled, Unreachable

os.environ.setdefault("PTB_TIMEDELTA", "1")  # retry_after as a timedelta, which the next release makes the rule
LONGEST = 4096
_TIMEOUT_S = 10.0
_NUMBER = re.compile(r"\d{4,}")  # an error may quote a chat id or a number
COMMANDS = ("start", "help", "person", "language", "country", "delete", "hide", "stop")
UPDATES = [Update.MESSAGE, Update.EDITED_MESSAGE, Update.CALLBACK_QUERY, Update.MY_CHAT_MEMBER]


def make_bot(token: str, base_url: str) -> Bot:
    """A Bot talking to that API server (a self-hosted one, or the stand-in of the tests)."""
    request = HTTPXRequest(connection_pool_size=16, connect_timeout=_TIMEOUT_S, read_timeout=_TIMEOUT_S)
    polling = HTTPXRequest(connection_pool_size=2, connect_timeout=_TIMEOUT_S, read_timeout=60.0)
    return Bot(token, base_url=f"{base_url.rstrip('/')}/bot", base_file_url=f"{base_url.rstrip('/')}/file/bot", request=request, get_updates_request=polling)


def keyboard(outgoing: Outgoing) -> InlineKeyboardMarkup | None:
    """Choices as buttons, two a row where both are short."""
    rows: list[list[InlineKeyboardButton]] = []
    for choice in outgoing.choices:
        button = InlineKeyboardButton(choice.label, callback_data=choice.payload[:64])
        if rows and len(rows[-1]) == 1 and len(choice.label) + len(rows[-1][0].text) <= 30:
            rows[-1].append(button)
        else:
            rows.append([button])
    return InlineKeyboardMarkup(rows) if rows else None


class TelegramChannel:
    """Obeys ports.Channel."""

    name = "telegram"

    def __init__(self, bot: Bot) -> None:
        self.bot = bot

    async def send(self, address: str, outgoing: Outgoing) -> str | None:
        """The message's id. Raises SendError; a person who blocked us is Unreachable."""
        pieces = _pieces(outgoing.text)
        sent = None
        try:
            for at, piece in enumerate(pieces):
                last = at == len(pieces) - 1
                sent = await self.bot.send_message(
                    int(address), piece, reply_markup=keyboard(outgoing) if last else None, link_preview_options=LinkPreviewOptions(is_disabled=True)
                )
        except TelegramError as error:
            raise _meaning(error) from error
        return str(sent.message_id) if sent else None

    async def unsend(self, address: str, provider_id: str) -> bool:
        """Delete our message; Telegram lets a bot do so for 48 hours."""
        try:
            return await self.bot.delete_message(int(address), int(provider_id))
        except TelegramError:
            return False

    async def answer_callback(self, callback_id: str) -> None:
        """Stop the little clock on the button; a late one is not worth an error."""
        try:
            await self.bot.answer_callback_query(callback_id)
        except TelegramError:
            return

    async def close(self) -> None:
        """Hang up; Bot.shutdown would do so only after a full start."""
        for request in (self.bot.request, self.bot._request[0]):
            await request.shutdown()

    async def set_menu(self, languages: Sequence[str], words: Callable[[str, str], str]) -> None:
        """The bot's menu in every language; English for all others."""
        for language in languages:
            menu = [BotCommand(name, words(f"command-{name}", language)) for name in COMMANDS]
            await self.bot.set_my_commands(menu, language_code="" if language == "en" else language)


def _pieces(text: str) -> list[str]:
    return [text[at : at + LONGEST] for at in range(0, len(text), LONGEST)] or [text]


def _meaning(error: TelegramError) -> SendError:
    """Telegram's error in our vocabulary."""
    if isinstance(error, RetryAfter):
        wait = error.retry_after
        return Throttled(wait.total_seconds() if isinstance(wait, timedelta) else float(wait))
    if isinstance(error, Forbidden):
        return Unreachable("Telegram: blocked by the person, or the account is gone")
    if isinstance(error, InvalidToken):
        return Retry("Telegram refuses our token: check AMAN_TELEGRAM_TOKEN")
    if isinstance(error, BadRequest):
        reason = str(error)
        return Unreachable("Telegram: no such chat") if "chat not found" in reason.lower() else Permanent(f"Telegram: {_NUMBER.sub('…', reason)[:80]}")
    return Retry(f"Telegram: {type(error).__name__}")
