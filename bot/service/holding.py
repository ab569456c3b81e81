"""A word to the person while the database is away: their message is safe on disk, and nobody is left in silence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog

from bot.domain.message import Inbound, Kind, Say
from bot.domain.triage import Level
from bot.errors import SendError
from bot.ports import Channel, Clock, GuessLanguage, Speech, Triage

_AGAIN = timedelta(minutes=10)


@dataclass(slots=True)
class Holding:
    """Speaks straight to the channel, once in ten minutes an address; danger is answered every time."""

    channels: Mapping[str, Channel]
    speech: Speech
    triage: Triage
    guess: GuessLanguage
    clock: Clock
    country: str | None = None
    _last: dict[tuple[str, str], datetime] = field(default_factory=dict)

    async def __call__(self, inbound: Inbound) -> None:
        """Never raises: the message is kept already."""
        if inbound.kind is Kind.BLOCKED or inbound.channel not in self.channels:
            return
        who, now = (inbound.channel, inbound.address), self.clock.now()
        signal = self.triage(inbound.text, None) if inbound.text else None
        danger = signal is not None and signal.level is Level.DANGER
        if not danger and now - self._last.get(who, datetime.min.replace(tzinfo=now.tzinfo)) < _AGAIN:
            return
        self._last[who] = now
        language = self.guess(inbound.text, None).language or "en"
        says = [Say("danger-numbers-unknown"), Say("holding")] if danger and not self.country else [Say("holding")]
        try:
            await self.channels[inbound.channel].send(inbound.address, self.speech.word(says, language, inbound.channel, self.country))
        except SendError as error:
            structlog.get_logger().warning("holding word not sent", reason=str(error))
