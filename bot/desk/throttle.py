"""Failed sign-ins: five in a quarter of an hour from one address for one name, then a wait. Another address is never locked out."""

from __future__ import annotations

import ipaddress
from datetime import datetime, timedelta

from bot.desk.keys import digest
from bot.ports import UnitOfWork

MOST, WINDOW = 5, timedelta(minutes=15)


def who(login: str, address: str) -> str:
    """A name and an address as the store counts them: hashed, an IPv6 address by its /64, for one machine has all of it."""
    try:
        found = ipaddress.ip_address(address)
        place = str(found) if found.version == 4 else str(ipaddress.ip_network((address, 64), strict=False))
    except ValueError:
        place = address
    return digest(f"{login.strip().casefold()}|{place}")


async def admit(work: UnitOfWork, name: str, now: datetime) -> int:
    """0: go on; the try is counted as failed until `forgive`, so that a hundred at once are not all let in. Else the minutes to wait."""
    if await work.officers.failures(name, now - WINDOW) < MOST:
        await work.officers.failed(name)
        return 0
    for minutes in range(1, 15):
        if await work.officers.failures(name, now - WINDOW + timedelta(minutes=minutes)) < MOST:
            return minutes
    return 15
