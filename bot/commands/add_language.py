"""`aman add-language`: begin one, and say what comes next."""

from __future__ import annotations

import typer

from bot.content.add_language import add_language, known_language
from bot.settings import ROOT


def begin(code: str, endonym: str, english: str, script: str, direction: str) -> None:
    """Write the scaffold. Raises BadData with what to do."""
    new = known_language(code, endonym, english, script, direction)
    written = add_language(ROOT, new)
    typer.echo(f"{new.english} ({new.endonym}, {new.script}, {new.direction}): {len(written)} files, all of them empty or still English.")
    typer.echo("1. Give it a safe word and the ways people name it in nlu/languages.yml; its status is planned: nothing of it is served.")
    typer.echo("2. Write (docs/writing-sentences.md, docs/danger-rules.md) and translate; `aman check` lists as [TO DO] what is left.")
    typer.echo("3. When nothing is left, set its status to draft; when a native speaker with protection training has signed, to reviewed.")
