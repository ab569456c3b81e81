"""Literal Telegram updates, and what becomes of them."""

from __future__ import annotations

from typing import Any

import pytest

from bot.channels.telegram.parse import parse
from bot.channels.telegram.send import TelegramChannel, keyboard, make_bot
from bot.domain.message import Choice, Kind, Outgoing
from bot.errors import Permanent, Retry, SendError, Throttled, Unreachable
from tests.support.fakes import MORNING
from tests.support.server import TelegramStandIn, running

CHAT = {"id": 77, "type": "private", "first_name": "A"}
FROM = {"id": 77, "is_bot": False, "first_name": "A", "language_code": "uk"}
GROUP = {"id": -100, "type": "supergroup", "title": "strangers"}
FILE = {"file_id": "F1", "file_unique_id": "U1"}


def message(**content: Any) -> dict[str, Any]:
    return {"update_id": 10, "message": {"message_id": 5, "date": 1795395600, "chat": CHAT, "from": FROM, **content}}


KINDS = [
    ("text", message(text="привіт"), Kind.TEXT, "привіт"),
    ("photo with caption", message(photo=[{**FILE, "width": 1, "height": 1}], caption="look"), Kind.PHOTO, "look"),
    ("voice", message(voice={**FILE, "duration": 3}), Kind.VOICE, ""),
    ("video note", message(video_note={**FILE, "length": 9, "duration": 3}), Kind.VIDEO, ""),
    ("sticker", message(sticker={**FILE, "width": 1, "height": 1, "is_animated": False, "is_video": False, "type": "regular"}), Kind.STICKER, ""),
    ("location", message(location={"latitude": 50.1, "longitude": 14.4}), Kind.LOCATION, ""),
    ("contact", message(contact={"phone_number": "+1", "first_name": "B"}), Kind.CONTACT, ""),
    ("document", message(document=FILE), Kind.DOCUMENT, ""),
    ("a dice nobody thought of", message(dice={"emoji": "🎲", "value": 3}), Kind.OTHER, ""),
    ("a future kind", message(hologram={"x": 1}), Kind.OTHER, ""),
    ("/help", message(text="/help", entities=[{"type": "bot_command", "offset": 0, "length": 5}]), Kind.TEXT, "help"),
    ("/start with a parameter", message(text="/start abc"), Kind.TEXT, "start"),
    ("/language", message(text="/language@aman_bot"), Kind.CHOICE, ""),
    ("edited", {"update_id": 11, "edited_message": message(text="new words")["message"] | {"edit_date": 1795395700}}, Kind.TEXT, "new words"),
    (
        "button",
        {"update_id": 12, "callback_query": {"id": "9", "from": FROM, "chat_instance": "1", "data": "/school", "message": message(text="x")["message"]}},
        Kind.CHOICE,
        "",
    ),
    (
        "blocked by the person",
        {
            "update_id": 13,
            "my_chat_member": {
                "chat": CHAT,
                "from": FROM,
                "date": 1795395600,
                "old_chat_member": {"status": "member", "user": {"id": 1, "is_bot": True, "first_name": "Aman"}},
                "new_chat_member": {"status": "kicked", "user": {"id": 1, "is_bot": True, "first_name": "Aman"}, "until_date": 0},
            },
        },
        Kind.BLOCKED,
        "",
    ),
]


@pytest.mark.parametrize(("update", "kind", "text"), [case[1:] for case in KINDS], ids=[case[0] for case in KINDS])
def test_everything_a_person_can_send_becomes_an_inbound(update: dict[str, Any], kind: Kind, text: str) -> None:
    inbound = parse(update, MORNING)
    assert inbound is not None
    assert (inbound.kind, inbound.text, inbound.address, inbound.external_id) == (kind, text, "77", str(update["update_id"]))


def test_a_button_carries_its_payload() -> None:
    inbound = parse(KINDS[-2][1], MORNING)
    assert inbound is not None and inbound.extra["payload"] == "/school" and inbound.extra["callback_id"] == "9"


@pytest.mark.parametrize(
    "update",
    [
        {"update_id": 1, "message": message(text="hi")["message"] | {"chat": GROUP}},
        {"update_id": 2, "message": message(text="hi")["message"] | {"from": {**FROM, "is_bot": True}}},
        {"update_id": 3, "channel_post": message(text="hi")["message"] | {"chat": {"id": -5, "type": "channel", "title": "c"}}},
        {"update_id": 4, "poll": {"id": "1"}} | {"poll": None},
        {"update_id": 5},
    ],
    ids=["group", "bot", "channel", "nothing", "empty"],
)
def test_strangers_groups_and_bots_are_left_alone(update: dict[str, Any]) -> None:
    assert parse(update, MORNING) is None


@pytest.mark.parametrize("body", [{}, {"update_id": "x"}, {"update_id": 1, "message": {"chat": 5}}, {"update_id": 1, "message": "text"}])
def test_what_is_no_update_is_refused_in_words(body: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="not a Telegram update"):
        parse(body, MORNING)


def test_buttons_stand_two_in_a_row_where_they_are_short() -> None:
    markup = keyboard(Outgoing("x", (Choice("/yes", "Yes"), Choice("/no", "No"), Choice("/family_tracing", "Finding my family again"))))
    assert markup is not None
    assert [len(row) for row in markup.inline_keyboard] == [2, 1]
    assert keyboard(Outgoing("x")) is None


async def test_a_message_goes_out_with_its_buttons_and_can_be_taken_back() -> None:
    telegram = TelegramStandIn()
    async with running(telegram.app) as url:
        channel = TelegramChannel(make_bot("1:t", url))
        provider_id = await channel.send("77", Outgoing("hello", (Choice("/school", "School"),)))
        assert await channel.unsend("77", provider_id or "")
        await channel.close()
    [sent] = telegram.sent()
    assert (sent["chat_id"], sent["text"]) == ("77", "hello") and "/school" in sent["reply_markup"]
    assert telegram.sent("deleteMessage")[0]["message_id"] == provider_id


@pytest.mark.parametrize(
    ("status", "body", "meaning"),
    [
        (429, {"error_code": 429, "description": "Too Many Requests: retry after 7", "parameters": {"retry_after": 7}}, Throttled),
        (403, {"error_code": 403, "description": "Forbidden: bot was blocked by the user"}, Unreachable),
        (400, {"error_code": 400, "description": "Bad Request: chat not found"}, Unreachable),
        (400, {"error_code": 400, "description": "Bad Request: message is too long"}, Permanent),
        (502, {"error_code": 502, "description": "Bad Gateway"}, Retry),
        (401, {"error_code": 401, "description": "Unauthorized"}, Retry),
    ],
)
async def test_telegrams_errors_in_our_words(status: int, body: dict[str, Any], meaning: type[SendError]) -> None:
    telegram = TelegramStandIn()
    telegram.failures = [(status, body)]
    async with running(telegram.app) as url:
        channel = TelegramChannel(make_bot("1:t", url))
        with pytest.raises(meaning):
            await channel.send("77", Outgoing("hello"))
        await channel.close()


async def test_telegram_away_is_tried_again() -> None:
    channel = TelegramChannel(make_bot("1:t", "http://127.0.0.1:9"))
    with pytest.raises(Retry):
        await channel.send("77", Outgoing("hello"))
    await channel.close()
