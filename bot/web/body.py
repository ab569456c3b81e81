"""Reading a request's body with a cap, before anything looks into it."""

from __future__ import annotations

from starlette.requests import Request

LARGEST = 256_000


class TooLarge(Exception):
    """The body is larger than any provider sends."""


async def read_body(request: Request, largest: int = LARGEST) -> bytes:
    """The whole body. Raises TooLarge as soon as it is, without reading on."""
    declared = request.headers.get("content-length", "0")
    if declared.isdigit() and int(declared) > largest:
        raise TooLarge
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > largest:
            raise TooLarge
    return bytes(body)
