"""Templates into pages. Everything is escaped; a name a template does not know is an error, not an empty place."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.responses import HTMLResponse

from bot.desk import assets, spans, vocabulary
from bot.desk.tongue import Tongue

_FOLDER = Path(__file__).parent / "templates"
WHOLE, PART = "page.html", "part.html"


class Paper:
    """One a process: the templates, compiled once."""

    def __init__(self) -> None:
        """Raises a Jinja2 TemplateError for a template that cannot be read, when it is first used."""
        self._templates = Environment(
            loader=FileSystemLoader(_FOLDER), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, auto_reload=False
        )
        self._templates.globals.update(asset=address, moment=moment, iso=iso, tag=tag, span=spans.span, named=vocabulary.named, category=vocabulary.category)
        self._templates.globals.update(vocabulary=vocabulary)

    def page(self, template: str, tongue: Tongue, *, part: bool = False, status: int = 200, **context: Any) -> HTMLResponse:
        """A page, or of the page only the parts that change by themselves, for desk.js to put in place."""
        blank = {"officer": None, "csrf": "", "alarm": None, "here": None, "told": None, "trouble": None, "calm": True}
        text = self._templates.get_template(template).render(
            {**blank, **context, "layout": PART if part else WHOLE, "t": tongue, "spans": {} if part else spans.templates(tongue)}
        )
        return HTMLResponse(text, status)


def address(name: str) -> str:
    """Where a static file is."""
    return assets.address(name)


def iso(at: datetime) -> str:
    """A moment for machines, to the second."""
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def moment(at: datetime) -> Markup:
    """A moment for people: UTC here, put into the officer's own time and language by desk.js."""
    at = at.astimezone(UTC)
    return Markup('<time datetime="{}" dir="ltr">{}</time>').format(iso(at), f"{at:%Y-%m-%d %H:%M} UTC")


def tag(case_id: str) -> str:
    """The short name of a case that officers say aloud: the last five letters of its id."""
    return case_id[-5:].upper()
