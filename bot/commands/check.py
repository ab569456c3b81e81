"""`aman check`: everything written in nlu/ and locales/, all errors at once."""

from __future__ import annotations

import typer

from bot.content.check import check_all, to_do
from bot.settings import ROOT


def check_everything() -> int:
    """Print every error as `[ERROR] path:line: reason`, and what planned languages still lack as `[TO DO] …`; 1 if there is an error."""
    problems, later = check_all(ROOT), to_do(ROOT)
    for found in problems.found:
        typer.echo(f"[ERROR] {found}")
    for found in later.found:
        typer.echo(f"[TO DO] {found}")
    typer.echo(f"{len(problems.found)} errors" if problems.found else "all well: nlu/ and locales/ can be read, and every text is there in every language")
    return 1 if problems.found else 0
