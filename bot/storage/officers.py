"""The people at the desk, their sessions, and failed sign-ins."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, delete, func, insert, select, update

from bot.domain.case import OnShift, Rung
from bot.ports import Officer
from bot.storage import tables as t
from bot.storage.session import Session

SESSION_IDLE = timedelta(hours=2)
SESSION_LONGEST = timedelta(hours=12)


class Officers:
    """Obeys ports.Officers."""

    def __init__(self, session: Session) -> None:
        self._s = session

    def _read(self, row: Row[Any]) -> Officer:
        address = self._s.keyring.shared.open(row.page_address_enc, f"officer:{row.id}")
        return Officer(
            row.id, row.login, row.name, row.role, row.rung, row.password_hash, row.one_time, row.active, row.on_shift, row.page_channel, address, row.language
        )  # fmt: skip

    async def get(self, id: str) -> Officer | None:
        """The officer, or None."""
        row = (await self._s.connection.execute(select(t.officers).where(t.officers.c.id == id))).first()
        return self._read(row) if row else None

    async def by_login(self, login: str) -> Officer | None:
        """The officer of that sign-in name, or None."""
        row = (await self._s.connection.execute(select(t.officers).where(t.officers.c.login == login))).first()
        return self._read(row) if row else None

    async def all(self) -> Sequence[Officer]:
        """Everyone, by name."""
        return [self._read(row) for row in await self._s.connection.execute(select(t.officers).order_by(t.officers.c.name))]

    def _row(self, officer: Officer) -> dict[str, Any]:
        sealed = self._s.keyring.shared.seal(officer.page_address, f"officer:{officer.id}") if officer.page_address else None
        plain = ("login", "name", "role", "rung", "password_hash", "one_time", "active", "on_shift", "page_channel", "language")
        return {name: getattr(officer, name) for name in plain} | {"page_address_enc": sealed}

    async def add(self, officer: Officer) -> None:
        """A new officer."""
        await self._s.connection.execute(insert(t.officers).values({"id": officer.id, "created_at": self._s.now()} | self._row(officer)))

    async def save(self, officer: Officer) -> None:
        """Write an officer back."""
        await self._s.connection.execute(update(t.officers).where(t.officers.c.id == officer.id).values(self._row(officer)))

    async def on_shift(self) -> Sequence[OnShift]:
        """Who may be called now."""
        query = select(t.officers.c.id, t.officers.c.rung).where(t.officers.c.on_shift.is_(True), t.officers.c.active.is_(True))
        return [OnShift(row.id, Rung(row.rung)) for row in await self._s.connection.execute(query)]

    async def open_session(self, token_hash: str, officer_id: str, csrf: str) -> None:
        """A signed-in browser."""
        row = {"id": token_hash, "officer_id": officer_id, "csrf": csrf, "created_at": self._s.now(), "seen_at": self._s.now()}
        await self._s.connection.execute(insert(t.sessions).values(row))

    async def session(self, token_hash: str) -> tuple[Officer, str] | None:
        """The officer and CSRF token, unless idle for two hours or older than twelve."""
        now = self._s.now()
        row = (await self._s.connection.execute(select(t.sessions).where(t.sessions.c.id == token_hash))).first()
        if row is None or now - row.seen_at > SESSION_IDLE or now - row.created_at > SESSION_LONGEST:
            return None
        officer = await self.get(row.officer_id)
        return (officer, row.csrf) if officer and officer.active else None

    async def touch(self, token_hash: str) -> None:
        """The browser is still there."""
        await self._s.connection.execute(update(t.sessions).where(t.sessions.c.id == token_hash).values(seen_at=self._s.now()))

    async def end_session(self, token_hash: str) -> None:
        """Sign out."""
        await self._s.connection.execute(delete(t.sessions).where(t.sessions.c.id == token_hash))

    async def end_sessions(self, officer_id: str) -> None:
        """Sign an officer out everywhere."""
        await self._s.connection.execute(delete(t.sessions).where(t.sessions.c.officer_id == officer_id))

    async def failures(self, who: str, since: datetime) -> int:
        """Failed sign-ins of that name and address since then."""
        query = select(func.count()).select_from(t.sign_ins).where(t.sign_ins.c.who == who, t.sign_ins.c.at >= since)
        return int((await self._s.connection.execute(query)).scalar_one())

    async def failed(self, who: str) -> None:
        """Count a failed sign-in."""
        await self._s.connection.execute(insert(t.sign_ins).values(id=self._s.ids.new(), who=who, at=self._s.now()))

    async def forgive(self, who: str) -> None:
        """Count earlier failures of that name and address no more."""
        await self._s.connection.execute(delete(t.sign_ins).where(t.sign_ins.c.who == who))
