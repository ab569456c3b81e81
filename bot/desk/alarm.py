"""What an officer must not miss, whatever page is open: urgent cases nobody holds, and answers from people whose pen they hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.case import Risk
from bot.ports import Case, Officer, Store


@dataclass(frozen=True, slots=True)
class Alarm:
    """urgent: ids of urgent cases nobody holds. mine: this officer's cases with a message not answered yet. nobody: no officer is on shift."""

    urgent: tuple[str, ...] = ()
    mine: tuple[tuple[str, str], ...] = ()
    nobody: bool = False

    @property
    def tokens(self) -> str:
        """One word for everything that calls for attention; a browser beeps for a word it has not seen."""
        return " ".join([*(f"{id}:urgent" for id in self.urgent), *(f"{id}:{at}" for id, at in self.mine)])

    def elsewhere(self, here: str | None) -> tuple[str, ...]:
        """Cases of this officer that wait for an answer, other than the one on screen."""
        return tuple(id for id, _ in self.mine if id != here)


def alarm_of(cases: Sequence[Case], officer: Officer, anybody: bool) -> Alarm:
    """The alarm in the open cases."""
    urgent = tuple(case.id for case in cases if case.risk is Risk.URGENT and case.holder is None)
    mine = tuple((case.id, f"{case.unread_since:%H%M%S}") for case in cases if case.holder == officer.id and case.unread_since)
    return Alarm(urgent, mine, not anybody)


async def alarm(store: Store, officer: Officer) -> Alarm:
    """The alarm of now. Raises StorageAway."""
    async with store(reading=True) as work:
        return alarm_of(await work.cases.queue(), officer, bool(await work.officers.on_shift()))
