"""Fakes that obey the ports: a clock that is set by hand, ids that count, a channel that remembers."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime, timedelta

from bot.domain.message import Outgoing
from bot.errors import SendError

MORNING = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)


class HandClock:
    """Stands still until `forward`."""

    def __init__(self, at: datetime = MORNING) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def forward(self, **span: float) -> None:
        self.at += timedelta(**span)


class CountingIds:
    """00…1, 00…2, …"""

    def __init__(self) -> None:
        self.last = 0

    def new(self) -> str:
        self.last += 1
        return f"{self.last:032x}"


class RememberingChannel:
    """Keeps what was sent, by address; raises what `fail_with` holds, once each."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.sent: dict[str, list[Outgoing]] = defaultdict(list)
        self.unsent: list[tuple[str, str]] = []
        self.fail_with: list[SendError] = []

    @property
    def name(self) -> str:
        return self._name

    async def send(self, address: str, outgoing: Outgoing) -> str | None:
        if self.fail_with:
            raise self.fail_with.pop(0)
        self.sent[address].append(outgoing)
        return f"{self._name}-{sum(map(len, self.sent.values()))}"

    async def close(self) -> None:
        return None

    async def unsend(self, address: str, provider_id: str) -> bool:
        self.unsent.append((address, provider_id))
        return True
