"""GET /desk/events: a browser learns within a moment that something changed, and fetches for itself what it shows.

The stream carries no content: `change`, `beat` when nothing did for a while (its absence tells the browser that the line is dead), `out` when the
session has ended.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from bot.desk.alarm import alarm
from bot.desk.deps import Desk
from bot.desk.room import Room, room
from bot.desk.seat import Seat, seat_of
from bot.desk.show import show
from bot.errors import StorageAway

_HELLO = "retry: 3000\nevent: hello\ndata: 1\n\n"
_CHANGE = "event: change\ndata: 1\n\n"
_BEAT = ": beat\nevent: beat\ndata: 1\n\n"
_OUT = "event: out\ndata: 1\n\n"


async def events(request: Request, seat: Seat) -> Response:
    """The stream. It lasts as long as the session."""
    return StreamingResponse(_stream(request, room(request), seat), media_type="text/event-stream", headers={"x-accel-buffering": "no"})


async def _stream(request: Request, here: Room, seat: Seat) -> AsyncIterator[str]:
    waiting = await _listen(here.desk)
    try:
        yield _HELLO
        while True:
            changed = await waiting
            waiting = await _listen(here.desk)  # before the browser is told: what happens meanwhile is not lost
            if not await _still_in(request, here, seat):
                yield _OUT
                return
            yield _CHANGE if changed else _BEAT
    finally:
        waiting.cancel()


async def _listen(desk: Desk) -> asyncio.Task[bool]:
    """A wait that has begun; its result is True where something was told and not just the time was up."""
    task = asyncio.create_task(_wait(desk))
    await asyncio.sleep(0)
    return task


async def _wait(desk: Desk) -> bool:
    clock = asyncio.get_running_loop()  # not the clock port: it may be set while we wait
    began = clock.time()
    await desk.wakeups.wait("desk", desk.beat_s)
    return clock.time() - began < desk.beat_s * 0.95


async def _still_in(request: Request, here: Room, seat: Seat) -> bool:
    try:
        found = await seat_of(request)
    except StorageAway:
        return True
    if found is not None and found.officer.on_shift:
        await here.presence.touch(seat.token_hash)
    return found is not None


async def alarm_part(request: Request, seat: Seat) -> Response:
    """GET /desk/alarm: the alarm alone, for pages nobody looks at just now; reads no case aloud into the log."""
    return await show(request, seat, "alarm.html", found=await alarm(room(request).desk.store, seat.officer))
