"""An assistant that follows a script: the fake of the tests, obeying the same contract as the real one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.errors import AssistantError
from bot.ports import Turn, Understood


class ScriptedAssistant:
    """Answers from a table of message -> steps; a message it does not know is answered with `fallback-rephrase`.

    `asked` holds every (sender, message) it was asked, so that a test can see when it was not.
    """

    def __init__(self, script: Mapping[str, Sequence[Mapping[str, Any]]] | None = None) -> None:
        self.script = dict(script or {})
        self.asked: list[tuple[str, str]] = []
        self.away = False

    async def turn(self, sender: str, message: str, metadata: Mapping[str, str]) -> Turn:
        """The scripted steps. Raises AssistantError while `away`."""
        self.asked.append((sender, message))
        if self.away:
            raise AssistantError("it cannot be reached (scripted)")
        return Turn(self.script.get(message, [{"say": "fallback-rephrase"}]))

    async def understand(self, text: str) -> Understood:
        """Everything is out of scope to a script."""
        return Understood("out_of_scope", 0.0)

    async def ready(self) -> bool:
        """Always, unless `away`."""
        return not self.away
