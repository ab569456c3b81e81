"""The desk as an ASGI app. Everything lives under /desk/."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.body_limit import RequestBodyLimitMiddleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.desk import case, door, events, me, pen, queue, renewal
from bot.desk.assets import static
from bot.desk.deps import Desk
from bot.desk.keys import Passwords
from bot.desk.paper import Paper
from bot.desk.presence import Presence
from bot.desk.room import Room
from bot.desk.seat import seated
from bot.desk.shield import LARGEST_BODY, Shield
from bot.desk.troubles import HANDLERS

__all__ = ["Desk", "desk_app"]

_POST = ["POST"]


async def _to_desk(request: Request) -> Response:
    return RedirectResponse("/desk/", 303)


ROUTES = [
    Route("/", _to_desk),
    Route("/desk", _to_desk),
    Route("/desk/", seated(queue.queue)),
    Route("/desk/sign-in", door.form),
    Route("/desk/sign-in", door.sign_in, methods=_POST),
    Route("/desk/sign-out", seated(door.sign_out, one_time=True), methods=_POST),
    Route("/desk/password", seated(renewal.form, one_time=True)),
    Route("/desk/password", seated(renewal.change, one_time=True), methods=_POST),
    Route("/desk/me", seated(me.me)),
    Route("/desk/me", seated(me.save), methods=_POST),
    Route("/desk/me/test", seated(me.test_page), methods=_POST),
    Route("/desk/shift", seated(me.shift), methods=_POST),
    Route("/desk/case/{id}", seated(case.case)),
    Route("/desk/case/{id}/claim", seated(pen.claim), methods=_POST),
    Route("/desk/case/{id}/write", seated(pen.write), methods=_POST),
    Route("/desk/case/{id}/note", seated(pen.note), methods=_POST),
    Route("/desk/case/{id}/release", seated(pen.release), methods=_POST),
    Route("/desk/case/{id}/close", seated(pen.close), methods=_POST),
    Route("/desk/case/{id}/grade", seated(pen.grade), methods=_POST),
    Route("/desk/case/{id}/mark", seated(pen.mark), methods=_POST),
    Route("/desk/events", seated(events.events)),
    Route("/desk/alarm", seated(events.alarm_part)),
    Route("/desk/static/{name}", static),
]


def desk_app(deps: Desk) -> Starlette:
    """The desk, ready to be served at the root of its own port."""
    app = Starlette(
        routes=ROUTES,
        middleware=[Middleware(Shield), Middleware(RequestBodyLimitMiddleware, max_body_size=LARGEST_BODY)],
        exception_handlers=HANDLERS,
    )
    app.state.room = Room(deps, Paper(), Passwords(), Presence(deps.store, deps.clock))
    return app
