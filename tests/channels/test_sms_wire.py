"""Twilio's form posts, its signatures, and its answers."""

from __future__ import annotations

from typing import Any

import pytest
from starlette.datastructures import FormData
from twilio.request_validator import RequestValidator

from bot.channels.sms.parse import parse, parse_status, signed
from bot.channels.sms.send import SmsChannel
from bot.domain.message import Kind, Outgoing
from bot.errors import OptedOut, Permanent, Retry, SendError, Throttled, Unreachable
from tests.support.fakes import MORNING
from tests.support.server import TwilioStandIn, running

URL = "https://aman.example/hooks/sms"
MESSAGE = {
    "ToCountry": "PL", "SmsMessageSid": "SM1", "NumMedia": "0", "FromZip": "", "SmsSid": "SM1", "SmsStatus": "received", "Body": "hola",
    "FromCountry": "PL", "To": "+48732000000", "NumSegments": "1", "MessageSid": "SM1", "AccountSid": "AC1", "From": "+48600000001", "ApiVersion": "2010-04-01",
}  # fmt: skip


def test_an_sms_is_read() -> None:
    inbound = parse(FormData(MESSAGE), MORNING)
    assert (inbound.channel, inbound.external_id, inbound.address, inbound.kind, inbound.text) == ("sms", "SM1", "+48600000001", Kind.TEXT, "hola")


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({"NumMedia": "1", "MediaContentType0": "image/jpeg", "MediaUrl0": "https://x/1"}, Kind.PHOTO),
        ({"NumMedia": "1", "MediaContentType0": "audio/ogg"}, Kind.VOICE),
        ({"NumMedia": "1", "MediaContentType0": "application/pdf"}, Kind.DOCUMENT),
        ({"Latitude": "50.1", "Longitude": "14.4"}, Kind.LOCATION),
        ({"Body": "  "}, Kind.OTHER),
    ],
)
def test_other_kinds_are_kept(change: dict[str, str], kind: Kind) -> None:
    assert parse(FormData(MESSAGE | change), MORNING).kind is kind


@pytest.mark.parametrize("missing", ["MessageSid", "From"])
def test_what_is_missing_is_named(missing: str) -> None:
    form = {name: value for name, value in MESSAGE.items() if name not in (missing, "SmsMessageSid" if missing == "MessageSid" else "")}
    with pytest.raises(ValueError, match="missing"):
        parse(FormData(form), MORNING)


def test_a_signature_holds_for_one_address_and_one_content() -> None:
    form = FormData(MESSAGE)
    signature = RequestValidator("token").compute_signature(URL, MESSAGE)
    assert signed("token", [URL], form, signature)
    assert signed("token", ["http://inside:8700/hooks/sms", URL], form, signature)
    assert not signed("token", ["http://inside:8700/hooks/sms"], form, signature)
    assert not signed("token", [URL], FormData(MESSAGE | {"Body": "other"}), signature)
    assert not signed("other", [URL], form, signature)
    assert not signed("token", [URL], form, "")


def test_repeated_and_blank_parameters_are_signed_as_twilio_signs_them() -> None:
    pairs = [("MessageSid", "SM1"), ("From", "+1"), ("Body", ""), ("Tag", "b"), ("Tag", "a")]
    signature = RequestValidator("token").compute_signature(URL, {"MessageSid": "SM1", "From": "+1", "Body": "", "Tag": ""} | {"Tag": "ab"})
    # Twilio sorts the values of a repeated name: TagaTagb
    import base64
    import hashlib
    import hmac

    text = URL + "Body" + "From+1" + "MessageSidSM1" + "TagaTagb"
    ours = base64.b64encode(hmac.new(b"token", text.encode(), hashlib.sha1).digest()).decode()
    assert signed("token", [URL], FormData(pairs), ours)
    assert not signed("token", [URL], FormData(pairs), signature)


def test_a_status_is_read_and_stop_is_seen() -> None:
    status = parse_status(FormData({"MessageSid": "SM2", "MessageStatus": "failed", "ErrorCode": "21610"}))
    assert (status.provider_id, status.state, status.opted_out) == ("SM2", "failed", True)
    assert parse_status(FormData({"MessageSid": "SM2", "MessageStatus": "undelivered", "ErrorCode": "30003"})).state == "undelivered"
    with pytest.raises(ValueError, match="missing"):
        parse_status(FormData({"MessageSid": "SM2"}))


async def test_a_message_goes_out_through_twilios_client() -> None:
    twilio = TwilioStandIn()
    async with running(twilio.app) as url:
        channel, service = SmsChannel("AC1", "token", "+1555", url, "https://aman.example/hooks/sms/status"), SmsChannel("AC1", "token", "MG7", url, None)
        assert await channel.send("+48600000001", Outgoing("112")) == f"SM{1:032x}"
        await service.send("+48600000001", Outgoing("x" * 1700))
        await channel.close()
        await service.close()
    assert twilio.sent[0] == {"To": "+48600000001", "From": "+1555", "Body": "112", "StatusCallback": "https://aman.example/hooks/sms/status"}
    assert [len(message["Body"]) for message in twilio.sent[1:]] == [1600, 100] and twilio.sent[1]["MessagingServiceSid"] == "MG7"


@pytest.mark.parametrize(
    ("status", "code", "meaning"),
    [(400, 21610, OptedOut), (400, 21211, Unreachable), (400, 21617, Permanent), (429, 20429, Throttled), (503, 20503, Retry), (401, 20003, Retry)],
)
async def test_twilios_errors_in_our_words(status: int, code: int, meaning: type[SendError]) -> None:
    twilio = TwilioStandIn()
    body: dict[str, Any] = {"code": code, "message": "no", "status": status, "more_info": ""}
    twilio.failures = [(status, body)]
    async with running(twilio.app) as url:
        channel = SmsChannel("AC1", "token", "+1555", url, None)
        with pytest.raises(meaning):
            await channel.send("+1", Outgoing("x"))
        await channel.close()


async def test_twilio_away_is_tried_again() -> None:
    with pytest.raises(Retry):
        await SmsChannel("AC1", "token", "+1555", "http://127.0.0.1:9", None).send("+1", Outgoing("x"))
