"""The three static files, read once. Their address carries a digest, so that a browser keeps them until they change."""

from __future__ import annotations

import hashlib
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

_TYPES = {"desk.css": "text/css", "desk.js": "text/javascript", "icon.svg": "image/svg+xml"}
_HERE = Path(__file__).parent / "static"
_FILES = {name: (_HERE / name).read_bytes() for name in _TYPES}
_DIGESTS = {name: hashlib.sha256(body).hexdigest()[:12] for name, body in _FILES.items()}


def address(name: str) -> str:
    """Where a page finds the file."""
    return f"/desk/static/{name}?{_DIGESTS[name]}"


async def static(request: Request) -> Response:
    """GET /desk/static/<name>."""
    name = request.path_params["name"]
    if name not in _FILES:
        raise HTTPException(404)
    fresh = request.url.query == _DIGESTS[name]
    keep = "public, max-age=31536000, immutable" if fresh else "no-cache"
    return Response(_FILES[name], media_type=_TYPES[name], headers={"cache-control": keep})
