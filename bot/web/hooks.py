"""Where providers post: size cap, authenticate, parse, keep, and only then "yes" (DESIGN, steps 1 and 2)."""

from __future__ import annotations

import hmac
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from urllib.parse import parse_qsl

import structlog
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.domain.message import Inbound
from bot.errors import SpoolFailed, StorageAway
from bot.ports import Clock
from bot.service.receive import Receipt
from bot.web.body import TooLarge, read_body

log = structlog.get_logger()
_TWIML = '<?xml version="1.0" encoding="UTF-8"?><Response></Response>'
_SECRET_HEADER = "x-telegram-bot-api-secret-token"


@dataclass(frozen=True, slots=True)
class Hooks:
    """What the hooks need. A parser or checker that is None: that channel is not configured, its hook is not there."""

    clock: Clock
    receive: Callable[[Inbound], Awaitable[Receipt]]
    telegram_secret: str | None
    parse_telegram: Callable[..., Inbound | None] | None
    telegram_callback: Callable[[str], Awaitable[None]] | None
    sms_signed: Callable[[list[str], FormData, str], bool] | None
    parse_sms: Callable[..., Inbound] | None
    sms_status: Callable[[FormData], Awaitable[None]] | None
    public_url: str

    def routes(self) -> list[Route]:
        """The contract's paths, for the channels that are configured."""
        routes = []
        if self.telegram_secret and self.parse_telegram:
            routes.append(Route("/hooks/telegram", self.telegram, methods=["POST"]))
        if self.sms_signed:
            routes += [Route("/hooks/sms", self.sms, methods=["POST"]), Route("/hooks/sms/status", self.status, methods=["POST"])]
        return routes

    async def telegram(self, request: Request) -> Response:
        """Telegram's webhook; its secret token is compared in constant time."""
        given = request.headers.get(_SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(), (self.telegram_secret or "").encode()):
            return _refuse(request, 403, "the secret token is missing or wrong")
        try:
            body = json.loads(await read_body(request))
            assert self.parse_telegram is not None
            inbound = self.parse_telegram(body if isinstance(body, dict) else {}, self.clock.now())
        except TooLarge:
            return _refuse(request, 413, "the body is too large")
        except (ValueError, UnicodeDecodeError) as error:
            return _refuse(request, 400, f"not a Telegram update ({type(error).__name__})")
        if inbound is None:
            return PlainTextResponse("not for us")
        if self.telegram_callback and inbound.extra.get("callback_id"):
            await self.telegram_callback(inbound.extra["callback_id"])
        return await self._keep(inbound, PlainTextResponse("kept"))

    async def _keep(self, inbound: Inbound, yes: Response) -> Response:
        try:
            await self.receive(inbound)
        except SpoolFailed as error:
            log.error("message not kept, the provider will send it again", reason=str(error), channel=inbound.channel)
            return PlainTextResponse("try again", status_code=503, headers={"Retry-After": "5"})
        return yes

    async def sms(self, request: Request) -> Response:
        """Twilio's messaging webhook, answered with empty TwiML: replies go through the outbox."""
        form = await self._form(request)
        if isinstance(form, Response):
            return form
        assert self.parse_sms is not None
        try:
            inbound = self.parse_sms(form, self.clock.now())
        except ValueError as error:
            return _refuse(request, 400, str(error))
        return await self._keep(inbound, Response(_TWIML, media_type="text/xml"))

    async def status(self, request: Request) -> Response:
        """Twilio's status callback."""
        form = await self._form(request)
        if isinstance(form, Response):
            return form
        assert self.sms_status is not None
        try:
            await self.sms_status(form)
        except ValueError as error:
            return _refuse(request, 400, str(error))
        except StorageAway as error:
            log.error("status not noted, the provider may repeat it", reason=str(error))
            return PlainTextResponse("try again", status_code=503)
        return Response(status_code=204)

    async def _form(self, request: Request) -> FormData | Response:
        """The parameters, if the signature is right for one of the addresses this could have been posted to."""
        try:
            body = await read_body(request)
        except TooLarge:
            return _refuse(request, 413, "the body is too large")
        try:
            fields = parse_qsl(body.decode("utf-8"), keep_blank_values=True, errors="strict", max_num_fields=200)
            form = FormData([(name, value) for name, value in fields])
        except (UnicodeDecodeError, ValueError):
            return _refuse(request, 400, "the body is not a UTF-8 form")
        assert self.sms_signed is not None
        if not self.sms_signed(self._addresses(request), form, request.headers.get("x-twilio-signature", "")):
            return _refuse(request, 403, "the signature is missing or wrong (is AMAN_PUBLIC_URL the address Twilio posts to?)")
        return form

    def _addresses(self, request: Request) -> list[str]:
        """The address as configured, as a proxy says it was, and as it came: the signature proves which is true."""
        path = request.url.path + (f"?{request.url.query}" if request.url.query else "")
        host = request.headers.get("host", "")
        forwarded_host = request.headers.get("x-forwarded-host", host).split(",")[0].strip()
        forwarded_proto = request.headers.get("x-forwarded-proto", request.url.scheme).split(",")[0].strip()
        found = [f"{forwarded_proto}://{forwarded_host}{path}", f"{request.url.scheme}://{host}{path}", f"https://{host}{path}"]
        return list(dict.fromkeys(([f"{self.public_url.rstrip('/')}{path}"] if self.public_url else []) + found))


def _refuse(request: Request, code: int, reason: str) -> Response:
    """A clear word to the provider and one line to the operator; nothing of the body in either."""
    log.warning("webhook refused", path=request.url.path, code=code, reason=reason)
    return PlainTextResponse(reason, status_code=code)
