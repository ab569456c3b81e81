"""The engine for an address, set up so that both databases keep the same promises."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine.url import make_url
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.errors import StorageAway

BUSY_S = 2.0
# PostgreSQL: lock not available, cancelled by timeout, read-only, too many connections, starting up or going down, deadlock, serialisation.
_AWAY = frozenset({"55P03", "57014", "25006", "53300", "57P01", "57P02", "57P03", "40P01", "40001"})
_DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg", "postgres": "postgresql+asyncpg"}


def engine_for(url: str, *, busy_s: float = BUSY_S) -> AsyncEngine:
    """An engine for `sqlite:///path` or `postgresql://…`; the async driver is added where the address names none.

    A locked SQLite file is waited for `busy_s` seconds, then StorageAway is raised and the caller's spool takes over.
    """
    parsed = make_url(url)
    parsed = parsed.set(drivername=_DRIVERS.get(parsed.drivername, parsed.drivername))
    if parsed.get_backend_name() == "sqlite":
        return _sqlite(parsed.render_as_string(hide_password=False), busy_s)
    waits = {"lock_timeout": str(int(busy_s * 1000)), "statement_timeout": "15000", "idle_in_transaction_session_timeout": "60000"}
    return create_async_engine(parsed, pool_size=10, max_overflow=10, pool_timeout=5, pool_pre_ping=True, connect_args={"server_settings": waits})


def _sqlite(url: str, busy_s: float) -> AsyncEngine:
    engine = create_async_engine(url, connect_args={"timeout": busy_s}, pool_size=8, max_overflow=8, pool_timeout=5)

    @event.listens_for(engine.sync_engine, "connect")
    def _connected(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves
        cursor = connection.cursor()
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"busy_timeout={int(busy_s * 1000)}"):
            try:
                cursor.execute(f"PRAGMA {pragma}")
            except sqlite3.OperationalError:  # a read-only file cannot become WAL: reading still works
                continue
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def _begin(connection: Any) -> None:
        reading = connection.get_execution_options().get("aman_reading", False)
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine


@contextmanager
def storage_errors() -> Iterator[None]:
    """Turn what a driver raises when the database is locked, read-only or gone into StorageAway."""
    try:
        yield
    except (OperationalError, InterfaceError, PoolTimeout, OSError) as error:
        raise StorageAway(_short(error)) from error
    except DBAPIError as error:
        if error.connection_invalidated or getattr(error.orig, "sqlstate", None) in _AWAY:
            raise StorageAway(_short(error)) from error
        raise


def _short(error: BaseException) -> str:
    cause = getattr(error, "orig", None) or error
    return f"{type(cause).__name__}: {str(cause).splitlines()[0][:120] if str(cause) else ''}"
