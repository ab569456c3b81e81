"""The desk, wired."""

from __future__ import annotations

from starlette.applications import Starlette

from bot.app import App
from bot.desk.app import desk_app
from bot.desk.deps import Desk


def desk(app: App) -> Starlette:
    """The officers' console over this app."""
    s = app.settings
    link = s.desk_link
    deps = Desk(app.handoff, app.store, app.speech.text, app.speech.rows_of_menu(), app.clock, app.ids, app.wakeups, link.startswith("https://"), link)
    return desk_app(deps)
