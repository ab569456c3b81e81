"""Starting and keeping the assistant's two processes (Python 3.10, loopback only), and keeping people's words out of its logs."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import socket
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import structlog

from bot.errors import Misconfigured

_RESTART_S = (1.0, 2.0, 5.0, 15.0, 30.0)
# Rasa writes what people said at several levels; only what cannot hold a message passes: our words for known events.
_KNOWN = (
    (re.compile(r"Rasa server is up and running|Action endpoint is up and running"), "started"),
    (re.compile(r"Address already in use|error while attempting to bind", re.I), "its port is busy"),
    (re.compile(r"\b(?P<name>\w+(?:Error|Exception))\b"), "error"),
)


def scrub(line: str) -> str | None:
    """What may be logged of a line of Rasa's output; None: nothing."""
    for pattern, meaning in _KNOWN:
        if hit := pattern.search(line):
            return f"{meaning} {hit.groupdict().get('name', '')}".strip()
    return None


@dataclass(slots=True)
class AssistantProcesses:
    """Rasa and its action server as children; restarted when they end, stopped with us."""

    root: Path
    model: Path
    url: str
    actions_port: int
    log_file: Path
    _tasks: list[asyncio.Task[None]] = field(default_factory=list)
    _children: list[asyncio.subprocess.Process] = field(default_factory=list)

    @property
    def python(self) -> Path:
        """The interpreter of the assistant's environment."""
        return self.root / ".venv-rasa" / "bin" / "python"

    def commands(self) -> list[list[str]]:
        """What is started: the server and the actions."""
        port = str(urlsplit(self.url).port or 5005)
        rasa = [str(self.python), "-m", "rasa"]
        server = ["run", "--enable-api", "--model", str(self.model), "-i", "127.0.0.1", "-p", port,
                  "--endpoints", str(self.root / "endpoints.yml"), "--credentials", str(self.root / "credentials.yml")]  # fmt: skip
        return [rasa + server, [str(self.python), "-m", "rasa_sdk", "--actions", "actions", "-p", str(self.actions_port)]]

    async def start(self) -> None:
        """Start both. Raises Misconfigured, with what to do, where the environment, the model or a port is missing."""
        if not self.python.exists():
            raise Misconfigured("the assistant is not installed: run `make setup`")
        if not self.model.exists():
            raise Misconfigured("the assistant has no trained model: run `make train`")
        for port in (urlsplit(self.url).port or 5005, self.actions_port):
            check_port(port)
        self.log_file.parent.mkdir(parents=True, exist_ok=True)
        self._tasks = [asyncio.create_task(self._keep(command)) for command in self.commands()]

    def _environment(self) -> dict[str, str]:
        ours = {name: value for name, value in os.environ.items() if not name.startswith("AMAN_")}
        return ours | {
            "PYTHONPATH": str(self.root),
            "RASA_TELEMETRY_ENABLED": "false",
            "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
            "PYTHONWARNINGS": "ignore",
            "TF_CPP_MIN_LOG_LEVEL": "3",
            "CUDA_VISIBLE_DEVICES": "-1",
            "SANIC_BACKLOG": "500",
            "ACTION_ENDPOINT": f"http://127.0.0.1:{self.actions_port}/webhook",
        }

    async def _keep(self, command: Sequence[str]) -> None:
        """Run it, and again when it ends."""
        for tries in range(1_000_000):
            child = await asyncio.create_subprocess_exec(
                *command, cwd=self.root, env=self._environment(), stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT, start_new_session=True
            )
            self._children.append(child)
            await self._log(child, command[2])
            await child.wait()
            self._children.remove(child)
            pause = _RESTART_S[min(tries, len(_RESTART_S) - 1)]
            structlog.get_logger().error("the assistant ended, starting it again", part=command[2], code=child.returncode, in_s=pause)
            await asyncio.sleep(pause)

    async def _log(self, child: asyncio.subprocess.Process, part: str) -> None:
        assert child.stdout is not None
        async for raw in _lines(child.stdout):
            if said := scrub(raw):
                await asyncio.to_thread(self._append, f"{part}: {said}\n")

    def _append(self, line: str) -> None:
        with open(self.log_file, "a", encoding="utf-8") as log:
            log.write(line)

    async def stop(self) -> None:
        """Stop both, gently first."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for child in list(self._children):
            _signal(child, signal.SIGTERM)
        for child in list(self._children):
            try:
                async with asyncio.timeout(5):
                    await child.wait()
            except TimeoutError:
                _signal(child, signal.SIGKILL)
                await child.wait()


async def _lines(stream: asyncio.StreamReader) -> AsyncIterator[str]:
    """Lines of any length, decoded forgivingly."""
    while True:
        try:
            line = await stream.readline()
        except ValueError:  # longer than the reader's limit: drop it
            continue
        if not line:
            return
        yield line.decode("utf-8", "replace")


def _signal(child: asyncio.subprocess.Process, number: int) -> None:
    try:
        os.killpg(child.pid, number)
    except ProcessLookupError:
        return


def check_port(port: int, host: str = "127.0.0.1") -> None:
    """Raises Misconfigured where somebody else listens there."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise Misconfigured(f"port {port} on {host} is busy ({error.strerror}): stop what uses it, or set another (README, Settings)") from error
