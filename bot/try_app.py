"""Puts the try-it page beside the hooks, in demo mode only."""

from __future__ import annotations

from starlette.applications import Starlette

from bot.app import App
from bot.web.try_page.page import TryPage


def with_try_page(app: App) -> Starlette:
    """The public face; with AMAN_DEMO the try-it page too."""
    web = app.web()
    if app.settings.demo:
        web.routes.extend(TryPage(app.store, app.receive, app.wakeups, app.clock, app.speech.rows_of_menu(), app.settings.desk_link).routes())
    return web
