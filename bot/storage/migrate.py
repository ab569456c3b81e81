"""Bringing a database to the newest form, from inside the program: `alembic upgrade head` without a shell."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

from bot.storage.engine import engine_for, storage_errors

if TYPE_CHECKING:
    from alembic.config import Config

_HERE = Path(__file__).resolve().parent / "migrations"


def alembic_config(connection: Connection | None = None) -> Config:
    """Alembic's settings; it works on the connection it is handed."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_HERE))
    config.attributes["connection"] = connection
    return config


def newest() -> str:
    """The revision a database should have: the files are numbered in their order."""
    return max(path.name.split("_")[0] for path in (_HERE / "versions").glob("[0-9]*.py"))


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()


async def upgrade(url: str, revision: str = "head") -> None:
    """Apply what is missing. Raises StorageAway where the database cannot be written."""

    def apply(connection: Connection) -> None:
        if revision == "head" and _revision(connection) == newest():
            return
        from alembic import command  # a third of a second, and rarely needed

        command.upgrade(alembic_config(connection), revision)

    engine = engine_for(url, busy_s=10.0)
    try:
        with storage_errors():
            async with engine.begin() as connection:
                await connection.run_sync(apply)
    finally:
        await engine.dispose()


async def downgrade(url: str, revision: str) -> None:
    """Undo down to a revision."""
    from alembic import command

    engine = engine_for(url, busy_s=10.0)
    try:
        with storage_errors():
            async with engine.begin() as connection:
                await connection.run_sync(lambda sync: command.downgrade(alembic_config(sync), revision))
    finally:
        await engine.dispose()
