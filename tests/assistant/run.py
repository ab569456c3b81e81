"""Starts the assistant with its newest model, holds every conversation with it, and stops it.

`python -m tests.assistant.run [MODELS]`, in the assistant's environment. Ports are free ones; logs go to build/rasa/.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.assistant.talk import conversations, hold_all

ROOT = Path(__file__).parent.parent.parent
_QUIET = {"RASA_TELEMETRY_ENABLED": "false", "SQLALCHEMY_SILENCE_UBER_WARNING": "1", "TF_CPP_MIN_LOG_LEVEL": "3"}
_PATIENCE_S = 120


def free_port() -> int:
    """A port nobody listens on now."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@contextmanager
def process(name: str, arguments: Sequence[str], **settings: str) -> Iterator[None]:
    """A server that lives as long as the block, its output in build/rasa/<name>.log."""
    logs = ROOT / "build" / "rasa"
    logs.mkdir(parents=True, exist_ok=True)
    rasa = str(Path(sys.executable).parent / "rasa")
    with (logs / f"{name}.log").open("wb") as log:
        environment = {**os.environ, **_QUIET, "PYTHONPATH": str(ROOT), **settings}
        server = subprocess.Popen([rasa, "run", *arguments], cwd=ROOT, env=environment, stdout=log, stderr=subprocess.STDOUT)
        try:
            yield
        finally:
            server.terminate()
            server.wait(timeout=30)


def wait_for(url: str) -> None:
    """Return once the server answers; raises TimeoutError."""
    until = time.monotonic() + _PATIENCE_S
    while time.monotonic() < until:
        try:
            urllib.request.urlopen(url, timeout=5).close()
            return
        except OSError:
            time.sleep(0.2)
    raise TimeoutError(f"{url} did not answer within {_PATIENCE_S} s; see build/rasa/*.log")


def main(models: str) -> int:
    """The command; 1 where a conversation went wrong."""
    port, actions = free_port(), free_port()
    with ExitStack() as stack:
        stack.enter_context(process("test-actions", ["actions", "--actions", "actions", "-p", str(actions)]))
        serve = ["--enable-api", "--model", models, "-i", "127.0.0.1", "-p", str(port)]
        serve += ["--endpoints", "endpoints.yml", "--credentials", "credentials.yml"]
        stack.enter_context(process("test-rasa", serve, ACTION_ENDPOINT=f"http://127.0.0.1:{actions}/webhook"))
        wait_for(f"http://127.0.0.1:{actions}/health")
        wait_for(f"http://127.0.0.1:{port}/")
        return hold_all(f"http://127.0.0.1:{port}", conversations())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "build/rasa/models"))
