"""A Telegram update as an Inbound. Everything a person can send is kept; what is not a private chat is left alone."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from telegram import Message, Update
from telegram.constants import ChatMemberStatus, ChatType

from bot.domain.message import Inbound, Kind

_COMMANDS = {"start": "start", "help": "help", "person": "person", "language": "", "country": "", "delete": "delete", "hide": "hide", "stop": "stop"}
_PAYLOADS = {"language": "/change_language", "country": "/country"}


def parse(body: dict[str, Any], received_at: datetime) -> Inbound | None:
    """The message in an update; None for groups, channels, other bots and updates that say nothing to us.

    Raises ValueError for something that is not an update at all.
    """
    if not isinstance(body.get("update_id"), int):
        raise ValueError("not a Telegram update: update_id is missing")
    try:
        update = Update.de_json(body, None)
    except (TypeError, KeyError, AttributeError) as error:
        raise ValueError(f"not a Telegram update: {error}") from error
    if update.callback_query is not None:
        return _callback(update, received_at)
    if update.my_chat_member is not None:
        return _membership(update, received_at)
    message = update.message or update.edited_message
    if message is None or message.chat.type != ChatType.PRIVATE or (message.from_user is not None and message.from_user.is_bot):
        return None
    return _message(update.update_id, message, received_at, edited=update.edited_message is not None)


def _callback(update: Update, received_at: datetime) -> Inbound | None:
    query = update.callback_query
    if query is None or query.message is None or query.message.chat.type != ChatType.PRIVATE:
        return None
    extra = {"payload": query.data or "", "callback_id": query.id, "language_code": query.from_user.language_code or ""}
    return Inbound("telegram", str(update.update_id), str(query.message.chat.id), Kind.CHOICE, "", received_at, extra)


def _membership(update: Update, received_at: datetime) -> Inbound | None:
    """The person blocked us: nothing can be sent until they write again."""
    change = update.my_chat_member
    if change is None or change.chat.type != ChatType.PRIVATE or change.new_chat_member.status != ChatMemberStatus.BANNED:
        return None
    return Inbound("telegram", str(update.update_id), str(change.chat.id), Kind.BLOCKED, "", received_at)


def _message(update_id: int, message: Message, received_at: datetime, *, edited: bool) -> Inbound:
    kind, extra = _kind(message)
    text = message.text or message.caption or ""
    extra["message_id"] = str(message.message_id)
    extra["language_code"] = (message.from_user.language_code or "") if message.from_user else ""
    if edited:
        extra["edited"] = "yes"
    command = _command(message)
    if command in _PAYLOADS:
        kind, extra["payload"], text = Kind.CHOICE, _PAYLOADS[command], ""
    elif command in _COMMANDS:
        text = _COMMANDS[command]
    return Inbound("telegram", str(update_id), str(message.chat.id), kind, text, received_at, extra)


def _command(message: Message) -> str | None:
    text = message.text or ""
    if not text.startswith("/"):
        return None
    return text[1:].split()[0].split("@")[0].lower() if len(text) > 1 and not text[1].isspace() else None


def _kind(message: Message) -> tuple[Kind, dict[str, str]]:
    """What was sent, and the provider's name of the file; files themselves are not fetched."""
    for name, kind, found in (
        ("photo", Kind.PHOTO, message.photo[-1] if message.photo else None),
        ("voice", Kind.VOICE, message.voice or message.audio),
        ("video", Kind.VIDEO, message.video or message.video_note or message.animation),
        ("sticker", Kind.STICKER, message.sticker),
        ("document", Kind.DOCUMENT, message.document),
    ):
        if found is not None:
            return kind, {"file_id": found.file_id, "file": name}
    if message.location is not None:
        return Kind.LOCATION, {"latitude": str(message.location.latitude), "longitude": str(message.location.longitude)}
    if message.contact is not None:
        return Kind.CONTACT, {"phone": message.contact.phone_number}
    return (Kind.TEXT, {}) if message.text else (Kind.OTHER, {})
