"""Talks with a running assistant over REST and compares what it says, turn by turn.

`python -m tests.assistant.talk URL [FILE ...]`. A conversation is a list of pairs: what the person sends, and the payloads of
`custom` expected, one or a list. Silence fails, and so does a reply too many. `say` and what the service acts on (`topic`, `case`,
`do`, `consent`, `intake`) must be exactly as written; `choices` only where they are written.
"""

from __future__ import annotations

import json
import sys
import urllib.request
import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).parent
_EXACT = ("say", "topic", "case", "do", "consent", "intake")
Payload = Mapping[str, Any]


@dataclass(frozen=True)
class Talk:
    """One conversation, from its first message."""

    name: str
    path: Path
    turns: Sequence[tuple[str, Sequence[Payload]]]


def talks(path: Path) -> Iterator[Talk]:
    """The conversations of a file."""
    for talk in yaml.safe_load(path.read_text(encoding="utf-8")):
        turns = [(str(said), expected if isinstance(expected, list) else [expected]) for said, expected in talk["turns"]]
        yield Talk(talk["talk"], path, turns)


def ask(url: str, sender: str, message: str) -> list[Payload]:
    """What the assistant answers, as the service sees it."""
    body = json.dumps({"sender": sender, "message": message, "metadata": {"level": "none"}}).encode()
    request = urllib.request.Request(f"{url}/webhooks/rest/webhook", body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=20) as response:
        return [answer.get("custom", answer) for answer in json.load(response)]


def difference(expected: Sequence[Payload], answered: Sequence[Payload]) -> str | None:
    """Why the answer is not the one expected; None where it is."""
    if not answered:
        return "silence"
    if len(answered) != len(expected):
        return f"{len(answered)} replies instead of {len(expected)}: {[one.get('say') for one in answered]}"
    for want, got in zip(expected, answered):
        keys = [key for key in (*_EXACT, "choices") if want.get(key) != got.get(key) and (key != "choices" or key in want)]
        if keys:
            return "; ".join(f"{key} is {got.get(key)!r}, expected {want.get(key)!r}" for key in keys)
    return None


def failures(url: str, talk: Talk) -> Iterator[str]:
    """Hold the conversation; the turns that went otherwise."""
    sender = f"test-{uuid.uuid4().hex}.0"
    for said, expected in talk.turns:
        why = difference(expected, ask(url, sender, said))
        if why:
            yield f"{talk.path.name}: {talk.name}: {said!r}: {why}"


def hold_all(url: str, paths: Sequence[Path]) -> int:
    """Hold every conversation of the files and print what went wrong; 1 where anything did."""
    held = [talk for path in paths for talk in talks(path)]
    wrong = [failure for talk in held for failure in failures(url, talk)]
    for failure in wrong:
        print(f"[ERROR] {failure}")
    print(f"{len(held)} conversations, {sum(len(talk.turns) for talk in held)} turns, {len(wrong)} wrong")
    return 1 if wrong or not held else 0


def conversations() -> list[Path]:
    """The files beside this one."""
    return sorted((HERE / "conversations").glob("*.yml"))


if __name__ == "__main__":
    sys.exit(hold_all(sys.argv[1].rstrip("/"), [Path(name) for name in sys.argv[2:]] or conversations()))
