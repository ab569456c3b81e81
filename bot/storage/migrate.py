"""Bringing a database to the newest form, from inside the program: `alembic upgrade head` without a shell."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from bot.storage.engine import engine_for, storage_errors

_HERE = Path(__file__).resolve().parent / "migrations"


def alembic_config(connection: Connection | None = None) -> Config:
    """Alembic's settings; it works on the connection it is handed."""
    config = Config()
    config.set_main_option("script_location", str(_HERE))
    config.attributes["connection"] = connection
    return config


async def upgrade(url: str, revision: str = "head") -> None:
    """Apply what is missing. Raises StorageAway where the database cannot be written."""
    engine = engine_for(url, busy_s=10.0)
    try:
        with storage_errors():
            async with engine.begin() as connection:
                await connection.run_sync(lambda sync: command.upgrade(alembic_config(sync), revision))
    finally:
        await engine.dispose()


async def downgrade(url: str, revision: str) -> None:
    """Undo down to a revision."""
    engine = engine_for(url, busy_s=10.0)
    try:
        with storage_errors():
            async with engine.begin() as connection:
                await connection.run_sync(lambda sync: command.downgrade(alembic_config(sync), revision))
    finally:
        await engine.dispose()
