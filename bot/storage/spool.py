"""Where messages wait while the database is away: one fsync'd file a message, encrypted, drained in order."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.domain.message import Inbound, Kind
from bot.errors import SpoolFailed, Unreadable
from bot.ports import Store
from bot.storage.crypto import Box


class Spool:
    """A folder of sealed messages. Names begin with the time of arrival, so that sorting is order."""

    def __init__(self, folder: Path, box: Box) -> None:
        self._folder, self._box = folder, box

    async def __call__(self, inbound: Inbound) -> None:
        """Keep it on disk, safe against a power cut. Raises SpoolFailed."""
        try:
            await asyncio.to_thread(self._write, inbound)
        except OSError as error:
            raise SpoolFailed(error.strerror or str(error)) from error

    def _write(self, inbound: Inbound) -> None:
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        stamp = inbound.received_at.strftime("%Y%m%dT%H%M%S%f")
        name = f"{stamp}-{os.urandom(6).hex()}"
        body = asdict(inbound) | {"received_at": inbound.received_at.isoformat(), "extra": dict(inbound.extra)}
        partial = self._folder / f".{name}"
        with open(partial, "wb") as file:
            file.write(self._box.seal(body, "spool"))
            file.flush()
            os.fsync(file.fileno())
        partial.rename(self._folder / name)
        folder = os.open(self._folder, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)

    def waiting(self) -> list[Path]:
        """The files that wait, oldest first."""
        if not self._folder.is_dir():
            return []
        return sorted(path for path in self._folder.iterdir() if not path.name.startswith(".") and path.suffix != ".unreadable")

    async def drain(self, store: Store) -> int:
        """Move what waits into the inbox; how many. A file that cannot be read is set aside, never deleted."""
        moved = 0
        for path, inbound in self._read():
            async with store() as work:
                await work.inbox.add(inbound)
                await work.commit()
            path.unlink()
            moved += 1
        return moved

    def _read(self) -> Iterator[tuple[Path, Inbound]]:
        for path in self.waiting():
            try:
                body: dict[str, Any] = self._box.open(path.read_bytes(), "spool")
            except Unreadable:
                path.rename(path.with_suffix(".unreadable"))
                continue
            body |= {"kind": Kind(body["kind"]), "received_at": datetime.fromisoformat(body["received_at"])}
            yield path, Inbound(**body)
