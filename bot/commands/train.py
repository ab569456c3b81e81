"""Training, with progress; only what changed."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import typer

from bot.app import MODELS, RASA_MODEL
from bot.errors import BadData, Misconfigured
from bot.models.train import train_all
from bot.settings import ROOT

_RASA_BUILD = ROOT / "build" / "rasa"
# Parts of nlu/ the assistant is not made of.
_APART = {"countries", "danger", "keywords", "compare", "heldout", "rivals"}
_PYTHON = ROOT / ".venv-rasa" / "bin" / "python"


def assistant_fingerprint() -> str:
    """A hash over everything Rasa's model is made of: nlu/, stories/, and the text code it shares."""
    folders = [ROOT / "nlu", ROOT / "stories"]
    files = [path for folder in folders for path in sorted(folder.rglob("*")) if path.suffix in (".yml", ".py") and not _APART & {path.stem, *path.parts}]
    digest = hashlib.sha256()
    shared = [ROOT / "bot" / "domain" / "text.py", ROOT / "bot" / "models" / "network.py", ROOT / "bot" / "models" / "features.py"]
    for path in [*files, *shared, ROOT / "requirements" / "rasa.txt"]:
        digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:16]


def train_everything() -> None:
    """Both runtimes, side by side. Raises BadData or Misconfigured with what to do; Rasa's own words go to build/rasa/train.log."""
    with ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(_train_assistant), pool.submit(_train_models)]:
            done.result()


def _train_models() -> None:
    began = time.monotonic()
    if train_all(ROOT, MODELS, lambda what: typer.echo(f"  training the {what} …")):
        typer.echo(f"  danger and language models trained in {time.monotonic() - began:.0f} s")


def _train_assistant() -> None:
    stamp, wanted = _RASA_BUILD / "fingerprint", assistant_fingerprint()
    if stamp.exists() and stamp.read_text() == wanted and list(RASA_MODEL.glob("*.tar.gz")):
        return
    if not _PYTHON.exists():
        raise Misconfigured("the assistant is not installed: run `make setup`")
    began = time.monotonic()
    typer.echo("  training the assistant (a minute or two; details in build/rasa/train.log) …")
    _RASA_BUILD.mkdir(parents=True, exist_ok=True)
    fresh = _RASA_BUILD / "fresh"
    shutil.rmtree(fresh, ignore_errors=True)
    with open(_RASA_BUILD / "train.log", "w", encoding="utf-8") as log:
        _run(["-m", "nlu.export", "build/rasa/nlu"], log.fileno())
        _run(["-m", "rasa", "train", "--config", "nlu/config.yml", "--domain", "stories/domain", "--data", "build/rasa/nlu", "stories/rules",
              "--out", str(fresh), "--force"], log.fileno())  # fmt: skip
    if not list(fresh.glob("*.tar.gz")):
        raise BadData("Rasa made no model: read build/rasa/train.log")
    shutil.rmtree(RASA_MODEL, ignore_errors=True)
    fresh.rename(RASA_MODEL)
    stamp.write_text(wanted)
    typer.echo(f"  assistant trained in {time.monotonic() - began:.0f} s")


def _run(arguments: list[str], log: int) -> None:
    environment = os.environ | {
        "PYTHONPATH": str(ROOT),
        "RASA_TELEMETRY_ENABLED": "false",
        "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
        "PYTHONWARNINGS": "ignore",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "CUDA_VISIBLE_DEVICES": "-1",
    }
    done = subprocess.run([str(_PYTHON), *arguments], cwd=ROOT, env=environment, stdout=log, stderr=log, check=False)  # noqa: S603 - ours
    if done.returncode != 0:
        last = [line for line in Path(ROOT / "build/rasa/train.log").read_text(errors="replace").splitlines() if line.strip()][-3:]
        raise BadData("training the assistant failed: read build/rasa/train.log\n" + "\n".join(last))
