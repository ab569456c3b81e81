"""Nothing to hand over: who reads a local talk looks into the outbox."""

from __future__ import annotations

from bot.domain.message import Outgoing


class LocalChannel:
    """Obeys ports.Channel."""

    name = "local"

    async def send(self, address: str, outgoing: Outgoing) -> str | None:
        """Sent as soon as it is marked so."""
        return None

    async def close(self) -> None:
        """Nothing is open."""

    async def unsend(self, address: str, provider_id: str) -> bool:
        """The page forgets by itself."""
        return False
