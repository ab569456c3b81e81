"""What happens shows on every open desk within a moment."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from starlette.types import ASGIApp

from bot.ports import Officer
from tests.desk.town import Browser, House, make_house


@asynccontextmanager
async def stream(app: ASGIApp, browser: Browser) -> AsyncIterator[Callable[[], Awaitable[str]]]:
    """GET /desk/events spoken in ASGI itself, for httpx would wait for its end. Gives a function that waits for the next piece."""
    pieces: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
    gone = asyncio.Event()
    cookies = "; ".join(f"{name}={value}" for name, value in browser.client.cookies.items())
    headers = [(b"host", b"desk.example"), (b"cookie", cookies.encode())]
    scope = {
        "type": "http", "asgi": {"version": "3.0", "spec_version": "2.3"}, "http_version": "1.1", "method": "GET", "scheme": "https",
        "path": "/desk/events", "raw_path": b"/desk/events", "query_string": b"", "headers": headers, "client": ("10.0.0.1", 1), "server": ("desk", 443),
    }  # fmt: skip

    async def receive() -> dict[str, Any]:
        await gone.wait()
        return {"type": "http.disconnect"}

    task = asyncio.create_task(app(scope, receive, pieces.put))  # type: ignore[arg-type]
    start = await asyncio.wait_for(pieces.get(), 2)
    assert start["status"] == 200
    assert (b"content-type", b"text/event-stream; charset=utf-8") in start["headers"]

    async def following() -> str:
        return str((await asyncio.wait_for(pieces.get(), 2)).get("body", b"").decode())

    try:
        yield following
    finally:
        gone.set()
        await asyncio.wait_for(task, 2)


async def _officer(house: House) -> Officer:
    async with house.store(reading=True) as work:
        found = await work.officers.by_login("oksana")
    assert found is not None
    return found


async def test_a_claim_is_told_within_a_second(house: House) -> None:
    browser, marek = await house.enter(), await house.officer("marek")
    case = await house.case()
    async with stream(house.app, browser) as following:
        assert "event: hello" in await following()
        began = time.monotonic()
        await house.handoff.claim(case.id, marek)
        assert await following() == "event: change\ndata: 1\n\n"
        assert time.monotonic() - began < 1


@pytest.mark.parametrize("verb", ["claim", "write", "note", "release", "close", "grade", "shift"])
async def test_whatever_one_officer_does_another_learns(house: House, verb: str) -> None:
    browser, colleague = await house.enter(), await house.enter("marek")
    case = await house.case()
    if verb != "claim":
        await colleague.post(f"/desk/case/{case.id}/claim")
    async with stream(house.app, browser) as following:
        await following()
        path = "/desk/shift" if verb == "shift" else f"/desk/case/{case.id}/{verb}"
        answer = await colleague.post(path, text="hello", note="hello", outcome="helped", risk="low", reason="so", on="no")
        assert answer.status_code == 303
        assert "event: change" in await following()


async def test_what_happens_while_a_change_is_being_told_is_not_lost(house: House) -> None:
    browser = await house.enter()
    async with stream(house.app, browser) as following:
        await following()
        for _ in range(5):
            await house.wakeups.tell("desk")
            assert "event: change" in await following()


async def test_the_stream_carries_no_content(house: House) -> None:
    browser = await house.enter()
    case = await house.case("a secret")
    async with stream(house.app, browser) as following:
        pieces = [await following()]
        await house.handoff.claim(case.id, await _officer(house))
        pieces.append(await following())
    assert "secret" not in "".join(pieces) and case.id not in "".join(pieces)


async def test_the_stream_ends_when_the_session_does(house: House) -> None:
    browser = await house.enter()
    async with stream(house.app, browser) as following:
        await following()
        async with house.store() as work:
            await work.officers.end_sessions((await _officer(house)).id)
            await work.commit()
        await house.wakeups.tell("desk")
        assert "event: out" in await following()
        assert await following() == ""


async def test_the_stream_ends_for_an_officer_who_has_left(house: House) -> None:
    browser = await house.enter()
    async with stream(house.app, browser) as following:
        await following()
        async with house.store() as work:
            await work.officers.save(replace(await _officer(house), active=False))
            await work.commit()
        await house.wakeups.tell("desk")
        assert "event: out" in await following()


async def test_a_browser_that_goes_leaves_nobody_waiting(house: House) -> None:
    browser = await house.enter()
    async with stream(house.app, browser) as following:
        await following()
    assert not house.wakeups._waiters["desk"]


async def test_without_a_session_there_is_no_stream(house: House) -> None:
    assert (await house.browser().get("/desk/events")).status_code == 303
    assert (await house.browser().get("/desk/alarm", x_part="1")).status_code == 401


async def test_a_quiet_line_is_heard_to_be_alive(tmp_path: Path) -> None:
    house = await make_house(tmp_path, beat_s=0.05)
    browser = await house.enter()
    async with stream(house.app, browser) as following:
        await following()
        assert await following() == ": beat\nevent: beat\ndata: 1\n\n"
        assert "beat" in await following()
    await house.store.engine.dispose()


async def test_the_alarm_names_what_is_urgent_and_what_waits_for_me(house: House) -> None:
    browser = await house.enter()
    urgent, mine = await house.case(), await house.case()
    await browser.post(f"/desk/case/{mine.id}/claim")
    page = (await browser.get("/desk/alarm", x_part="1")).text
    assert 'data-urgent="1"' in page and f'data-mine="{mine.id}"' in page
    assert f'data-tokens="{urgent.id}:urgent {mine.id}:030000"' in page
    await browser.post(f"/desk/case/{mine.id}/write", text="here")
    assert 'data-mine=""' in (await browser.get("/desk/alarm", x_part="1")).text
