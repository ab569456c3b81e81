"""The command line. Each command imports what it needs when it runs."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from bot.errors import AmanError

cli = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help="Aman: answers, triage, and a person within minutes.")


@cli.command()
def run() -> None:
    """Everything on this machine: web, work, desk and the assistant."""
    from bot.commands.run import run_all

    run_all({"web", "work", "desk", "assistant"})


@cli.command()
def web() -> None:
    """Only the providers' hooks, health and metrics."""
    from bot.commands.run import run_all

    run_all({"web"})


@cli.command()
def work() -> None:
    """Only answering, delivering and paging."""
    from bot.commands.run import run_all

    run_all({"work"})


@cli.command()
def desk() -> None:
    """Only the duty officers' desk."""
    from bot.commands.run import run_all

    run_all({"desk"})


@cli.command()
def assistant() -> None:
    """Only Rasa and its action server, on loopback."""
    from bot.commands.run import run_all

    run_all({"assistant"})


@cli.command()
def talk() -> None:
    """Chat in the terminal; on a pipe, one line in, JSON lines out."""
    from bot.commands.talk import talk as start

    start()


@cli.command()
def assess(
    rules_only: Annotated[bool, typer.Option("--rules-only", help="triage by rules alone, without any model")] = False,
    no_assistant: Annotated[bool, typer.Option("--no-assistant", help="without Rasa: label and its confidence stay empty")] = False,
) -> None:
    """JSON lines in ({"id", "text"}), JSON lines out: language, level, reasons, label, confidence, ms."""
    from bot.commands.assess import assess as start

    start(rules_only=rules_only, no_assistant=no_assistant or rules_only)


@cli.command()
def train() -> None:
    """Train what changed: the danger and language models, and the assistant."""
    from bot.commands.train import train_everything

    train_everything()


@cli.command()
def check() -> None:
    """Check everything written in nlu/ and locales/; all errors at once, as path:line: reason."""
    from bot.commands.check import check_everything

    raise typer.Exit(check_everything())


@cli.command()
def score(
    as_json: Annotated[bool, typer.Option("--json", help="the same as data")] = False,
    no_assistant: Annotated[bool, typer.Option("--no-assistant", help="without Rasa: topics are not measured")] = False,
    misses: Annotated[bool, typer.Option("--misses", help="only list the danger that is not found")] = False,
    rules: Annotated[bool, typer.Option("--rules", help="only list the danger rules that are wrong too often")] = False,
) -> None:
    """How much is written, who signed it, and how good it is, a language a row, on the sentences of tests/nlu."""
    from bot.commands import score as command

    if misses or rules:
        command.misses() if misses else command.rules()
    else:
        command.score(as_json=as_json, no_assistant=no_assistant)


@cli.command(name="add-language")
def add_language(
    code: Annotated[str, typer.Argument(help="ISO 639: two letters, or three where there are no two")],
    endonym: Annotated[str, typer.Option(help="the language's own name")] = "",
    english: Annotated[str, typer.Option(help="its name in English")] = "",
    script: Annotated[str, typer.Option(help="ISO 15924: Latn, Arab, Cyrl, Ethi …")] = "",
    direction: Annotated[str, typer.Option(help="ltr or rtl")] = "",
) -> None:
    """Begin a language: all its files, empty; then `aman check` says what is left to write."""
    from bot.commands.add_language import begin

    begin(code, endonym, english, script, direction)


@cli.command()
def officer(
    login: Annotated[str, typer.Argument(help="the name to sign in with")],
    name: Annotated[str, typer.Option(help="shown on the desk")] = "",
    role: Annotated[str, typer.Option(help="officer, supervisor or admin")] = "officer",
    rung: Annotated[int, typer.Option(help="ladder: 0 on-call, 1 backup, 2 supervisor", min=0, max=2)] = 0,
    page: Annotated[str, typer.Option(help="where to page: telegram:CHAT_ID or sms:+NUMBER")] = "",
    on_shift: Annotated[bool, typer.Option("--on-shift", help="start on shift")] = False,
) -> None:
    """Add an officer, or give an existing one a new one-time password."""
    from bot.commands.officer import add_officer

    add_officer(login, name or login, role, rung, page, on_shift=on_shift)


@cli.command()
def forget(
    channel: Annotated[str, typer.Argument(help="telegram, sms or local")], address: Annotated[str, typer.Argument(help="chat id or number")]
) -> None:
    """Erase a person who asked for it another way."""
    from bot.commands.officer import forget_person

    forget_person(channel, address)


@cli.command()
def doctor() -> None:
    """Is this installation well? What is missing, and what to do about it."""
    from bot.commands.doctor import examine

    raise typer.Exit(examine())


def main() -> None:
    """`aman`: our own errors are one clear line, not a traceback."""
    try:
        cli()
    except AmanError as error:
        typer.echo(f"aman: {error}", err=True)
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)


