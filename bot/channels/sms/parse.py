"""Twilio's webhook parameters as an Inbound, and its status callbacks.

Source: Twilio's "Messaging webhooks" and "Security" pages: application/x-www-form-urlencoded, signed with X-Twilio-Signature.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from starlette.datastructures import FormData
from twilio.request_validator import RequestValidator

from bot.domain.message import Inbound, Kind

_KINDS = {"image": Kind.PHOTO, "audio": Kind.VOICE, "video": Kind.VIDEO, "text": Kind.CONTACT}
_UNREACHABLE = {"21610"}


@dataclass(frozen=True, slots=True)
class Status:
    """What Twilio says became of a message."""

    provider_id: str
    state: str
    error: str | None
    opted_out: bool


class _Parameters:
    """Form parameters as the validator reads them: a repeated name keeps all its values, a blank one its blank."""

    def __init__(self, form: FormData) -> None:
        self._form = form

    def __iter__(self) -> object:
        return iter(dict.fromkeys(self._form.keys()))

    def getlist(self, name: str) -> list[str]:
        """All values of a name."""
        return [str(value) for value in self._form.getlist(name)]


def signed(token: str, urls: Sequence[str], form: FormData, signature: str) -> bool:
    """Is the signature right for one of the addresses the provider may have posted to? Compared in constant time by twilio."""
    validator = RequestValidator(token)
    return any(validator.validate(url, _Parameters(form), signature) for url in urls)


def parse(form: FormData, received_at: datetime) -> Inbound:
    """The message. Raises ValueError naming what is missing."""
    sid, sender = str(form.get("MessageSid") or form.get("SmsMessageSid") or ""), str(form.get("From") or "")
    if not sid or not sender:
        raise ValueError("not a Twilio message: MessageSid or From is missing")
    text = str(form.get("Body") or "")
    media = str(form.get("NumMedia") or "0")
    kind, extra = Kind.TEXT, {}
    if media.isdigit() and int(media) > 0:
        kind = _KINDS.get(str(form.get("MediaContentType0") or "").split("/")[0], Kind.DOCUMENT)
        extra = {"media_url": str(form.get("MediaUrl0") or "")}
    elif form.get("Latitude") and form.get("Longitude"):
        kind, extra = Kind.LOCATION, {"latitude": str(form["Latitude"]), "longitude": str(form["Longitude"])}
    elif not text.strip():
        kind = Kind.OTHER
    return Inbound("sms", sid, sender, kind, text, received_at, extra)


def parse_status(form: FormData) -> Status:
    """A status callback. Raises ValueError naming what is missing."""
    sid, state = str(form.get("MessageSid") or ""), str(form.get("MessageStatus") or form.get("SmsStatus") or "")
    if not sid or not state:
        raise ValueError("not a Twilio status: MessageSid or MessageStatus is missing")
    code = str(form.get("ErrorCode") or "") or None
    return Status(sid, state, f"Twilio error {code}" if code else None, code in _UNREACHABLE)
