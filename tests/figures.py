"""`make figures`: every figure the docs name, measured now, as a table. Long: it clones, installs and trains anew.

python -m tests.figures [--quick]   (--quick leaves the fresh clone out)
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import httpx
from rich.console import Console
from rich.table import Table

from bot.app import MODELS, build, closing, prepare
from bot.commands.assess import running_assistant
from bot.commands.talk import Terminal
from bot.content.languages import load_languages
from bot.models.files import model_files
from bot.models.language import LanguageGuesser
from bot.models.triage import load_triage
from bot.settings import ROOT, Settings
from tests.support.server import free_port

Row = tuple[str, str, str]
TURNS = [
    "hola, mi hijo puede ir a la escuela?", "وين بقدر اتعلم اللغة", "як знайти лікаря для дитини", "je cherche un avocat", "where can we sleep",
    "برادرم را چطور پیدا کنم", "they took our passports and locked the door", "thanks", "what about my sister", "can i work at 16",
]  # fmt: skip


def percentile(values: list[float], share: float) -> float:
    """The value below which that share lies."""
    return sorted(values)[min(int(len(values) * share), len(values) - 1)]


async def turns() -> list[Row]:
    """A whole turn: received, triaged, understood, worded, delivered; SQLite on this disk."""
    folder = Path(tempfile.mkdtemp(prefix="aman-figures-"))
    settings = Settings(data_dir=folder, demo=True)
    times: list[float] = []
    async with running_assistant(settings, wanted=True), closing(build(settings)) as app:
        await prepare(app)
        for person in range(12):
            terminal = Terminal(app, f"person-{person}", piped=True)
            for text in TURNS:
                began = time.perf_counter()
                with open(os.devnull, "w") as null:  # noqa: ASYNC230
                    sys.stdout, kept = null, sys.stdout
                    try:
                        await terminal.say(text)
                    finally:
                        sys.stdout = kept
                times.append((time.perf_counter() - began) * 1000)
    shutil.rmtree(folder, ignore_errors=True)
    warm = times[len(TURNS) :]
    return [("a turn, p50", f"{statistics.median(warm):.0f} ms", ""), ("a turn, p95", f"{percentile(warm, 0.95):.0f} ms", "under 150 ms")]


def triage_time() -> list[Row]:
    """Language and triage of one message, no network."""
    danger, language = model_files(MODELS)
    triage, guess = load_triage(ROOT, danger), LanguageGuesser.load(load_languages(ROOT), language)
    times = []
    for text in TURNS * 30:
        began = time.perf_counter()
        triage(text, guess(text, None).language)
        times.append((time.perf_counter() - began) * 1000)
    warm = times[len(TURNS) :]
    return [("triage with language, mean", f"{statistics.mean(warm):.2f} ms", "3 ms"), ("triage with language, p95", f"{percentile(warm, 0.95):.2f} ms", "3 ms")]


def start() -> list[Row]:
    """From the command to the first danger kept, triaged and answered, while Rasa loads."""
    folder, port, desk, rasa, actions = Path(tempfile.mkdtemp(prefix="aman-figures-")), free_port(), free_port(), free_port(), free_port()
    environment = os.environ | {"AMAN_DATA_DIR": str(folder), "AMAN_PORT": str(port), "AMAN_DESK_PORT": str(desk), "AMAN_DEMO": "1"}
    environment |= {"AMAN_RASA_URL": f"http://127.0.0.1:{rasa}", "AMAN_ACTIONS_PORT": str(actions)}
    began = time.monotonic()
    process = subprocess.Popen([str(ROOT / ".venv/bin/aman"), "run"], env=environment, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        client = httpx.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False, timeout=5)
        _until(lambda: client.get("/try").status_code == 200, 60)
        client.post("/try/say", json={"text": "they took our passports and locked the door"})
        with client.stream("GET", "/try/events") as events:
            for line in events.iter_lines():
                if "112" in line:
                    break
        safety = time.monotonic() - began
        _until(lambda: client.get("/health/ready").json()["checks"]["assistant"] == "well", 120)
        ready = time.monotonic() - began
    finally:
        process.terminate()
        process.wait(20)
        shutil.rmtree(folder, ignore_errors=True)
    return [("start to first safety answer", f"{safety:.1f} s", "3 s"), ("start to assistant ready", f"{ready:.0f} s", "")]


def _until(true: Callable[[], bool], seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if true():
                return
        except httpx.HTTPError:
            pass
        time.sleep(0.05)
    raise TimeoutError


def fresh_clone() -> list[Row]:
    """Clone, set up, train, and the first answer in the terminal."""
    folder = Path(tempfile.mkdtemp(prefix="aman-clone-"))
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("AMAN_", "VIRTUAL_ENV"))}
    environment |= {"AMAN_RASA_URL": f"http://127.0.0.1:{free_port()}", "AMAN_DATA_DIR": str(folder / "var")}
    began = time.monotonic()
    subprocess.run(["git", "clone", "--quiet", str(ROOT), str(folder / "aman")], check=True)
    subprocess.run(["make", "setup"], cwd=folder / "aman", check=True, stdout=subprocess.DEVNULL, env=environment)
    installed = time.monotonic() - began
    subprocess.run([".venv/bin/aman", "train"], cwd=folder / "aman", check=True, stdout=subprocess.DEVNULL, env=environment)
    trained = time.monotonic() - began - installed
    done = subprocess.run(
        [".venv/bin/aman", "talk"], cwd=folder / "aman", check=True, input="hola\n", text=True, capture_output=True, env=environment
    )
    assert json.loads(done.stdout)["aman"]
    total = time.monotonic() - began
    shutil.rmtree(folder, ignore_errors=True)
    return [
        ("fresh clone: installing", f"{installed:.0f} s", ""), ("fresh clone: training everything", f"{trained:.0f} s", "120 s"),
        ("fresh clone to first answer", f"{total:.0f} s", "300 s"),
    ]  # fmt: skip


def main(arguments: list[str]) -> None:
    """Measure and print."""
    table = Table("figure", "measured", "goal", title="Aman, measured on this machine")
    parts: list[Callable[[], list[Row]]] = [triage_time, start, lambda: asyncio.run(turns())]
    if "--quick" not in arguments:
        parts.append(fresh_clone)
    for part in parts:
        for row in part():
            table.add_row(*row)
    Console(width=100).print(table)


if __name__ == "__main__":
    main(sys.argv[1:])
