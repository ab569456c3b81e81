"""The desk these tests open."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.desk.town import House, make_house


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A desk without officers and cases."""
    built = await make_house(tmp_path)
    yield built
    for client in built.clients:
        await client.aclose()
    await built.store.engine.dispose()
