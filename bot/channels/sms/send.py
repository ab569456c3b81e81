"""Outgoing to Twilio, through its client."""

from __future__ import annotations

import asyncio
from typing import Any

from requests.exceptions import RequestException
from twilio.base.exceptions import TwilioException, TwilioRestException
from twilio.http.http_client import TwilioHttpClient
from twilio.rest import Client

from bot.domain.message import Outgoing
from bot.errors import OptedOut, Permanent, Retry, SendError, Throttled, Unreachable

LONGEST = 1_600
_TIMEOUT_S = 10.0
# Twilio's error dictionary: 21610 the person wrote STOP; 21211, 21614 not a (mobile) number; 21408 no permission for the country; 30xxx come by callback.
_OPTED_OUT, _NO_SUCH_NUMBER = 21610, {21211, 21214, 21217, 21614}


class SmsChannel:
    """Obeys ports.Channel."""

    name = "sms"

    def __init__(self, account_sid: str, token: str, sender: str, base_url: str, status_url: str | None) -> None:
        self._http = TwilioHttpClient(timeout=_TIMEOUT_S, max_retries=0)
        self._client = Client(account_sid, token, http_client=self._http)
        self._client.api.base_url = base_url.rstrip("/")
        self._from: dict[str, Any] = {"messaging_service_sid": sender} if sender.startswith("MG") else {"from_": sender}
        if status_url:
            self._from["status_callback"] = status_url

    async def send(self, address: str, outgoing: Outgoing) -> str | None:
        """The message's SID. Raises SendError. A text over Twilio's 1,600 characters goes in several messages."""
        return await asyncio.to_thread(self._send, address, outgoing)

    def _send(self, address: str, outgoing: Outgoing) -> str | None:
        sid: str | None = None
        for at in range(0, max(len(outgoing.text), 1), LONGEST):
            try:
                sid = self._client.messages.create(to=address, body=outgoing.text[at : at + LONGEST], **self._from).sid
            except TwilioRestException as error:
                raise _meaning(error) from error
            except (TwilioException, RequestException, OSError) as error:
                raise Retry(f"Twilio: {type(error).__name__}") from error
        return sid

    async def close(self) -> None:
        """Hang up."""
        if self._http.session is not None:
            self._http.session.close()

    async def unsend(self, address: str, provider_id: str) -> bool:
        """An SMS cannot be taken back from a phone."""
        return False


def _meaning(error: TwilioRestException) -> SendError:
    """Twilio's error in our vocabulary."""
    code = int(error.code or 0)
    if error.status == 429:
        return Throttled(5.0)
    if error.status >= 500:
        return Retry(f"Twilio: {error.status}")
    if error.status in (401, 403) and code in (20003, 0):
        return Retry("Twilio refuses our credentials: check AMAN_TWILIO_ACCOUNT_SID and AMAN_TWILIO_AUTH_TOKEN")
    if code == _OPTED_OUT:
        return OptedOut("Twilio 21610")
    return (Unreachable if code in _NO_SUCH_NUMBER else Permanent)(f"Twilio {code}")
