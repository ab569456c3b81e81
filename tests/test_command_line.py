"""The commands as a person at a shell meets them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bot.assistant.process import check_port, scrub
from bot.commands.run import check_drafts
from bot.errors import Misconfigured
from bot.settings import ROOT, Settings

AMAN = [str(Path(sys.executable).parent / "aman")]


def aman(*arguments: str, given: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*AMAN, *arguments], input=given, capture_output=True, text=True, cwd=ROOT, env=os.environ | environment, timeout=120, check=False)


def test_help_loads_neither_tensorflow_nor_rasa_nor_the_service() -> None:
    code = "import sys; sys.argv=['aman','--help']\nfrom bot.cli import main\ntry: main()\nexcept SystemExit: pass\nprint([m for m in ('rasa','tensorflow','sqlalchemy','sklearn','telegram') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip().endswith("[]")


def test_assess_answers_every_line_in_order_and_names_the_unreadable_one() -> None:
    lines = ['{"id": "a", "text": "they took our passports and locked the door"}', "not json", '{"id": 3, "text": "where is the school"}']
    done = aman("assess", "--no-assistant", given="\n".join(lines))
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["id"] for answer in answers] == ["a", 2, 3]
    assert answers[0]["level"] == "danger" and answers[0]["reasons"] and set(answers[0]) == {"id", "language", "level", "reasons", "label", "confidence", "ms"}
    assert "give one JSON object a line" in answers[1]["error"]
    assert answers[2]["level"] == "none" and done.returncode == 1 and "1 lines could not be read" in done.stderr


def test_assess_by_rules_only_needs_no_model() -> None:
    done = aman("assess", "--rules-only", given='{"text": "i want to die"}\n')
    [answer] = [json.loads(line) for line in done.stdout.splitlines()]
    assert answer["level"] == "danger" and all(reason.startswith("rule") for reason in answer["reasons"])


def test_check_is_well() -> None:
    done = aman("check")
    assert done.returncode == 0, done.stdout


def test_an_officer_is_added_and_a_person_forgotten(tmp_path: Path) -> None:
    done = aman("officer", "olena", "--page", "sms:+15550001", AMAN_DATA_DIR=str(tmp_path))
    assert "one-time password" in done.stdout, done.stderr
    wrong = aman("officer", "olena", "--page", "pigeon:7", AMAN_DATA_DIR=str(tmp_path))
    assert wrong.returncode == 1 and "telegram:CHAT_ID" in wrong.stderr and "Traceback" not in wrong.stderr
    nobody = aman("forget", "sms", "+1", AMAN_DATA_DIR=str(tmp_path))
    assert nobody.returncode == 1 and "nobody is known" in nobody.stderr


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"AMAN_TELEGRAM_TOKEN": "1:x", "AMAN_TELEGRAM_MODE": "webhook"}, "AMAN_TELEGRAM_SECRET is empty"),
        ({"AMAN_TWILIO_ACCOUNT_SID": "AC1"}, "AMAN_TWILIO_AUTH_TOKEN is empty"),
        ({"AMAN_PORT": "many"}, "AMAN_PORT"),
        ({"AMAN_DEFAULT_COUNTRY": "Poland"}, "give two letters"),
        ({"AMAN_TELEGRAM_TOKEN": "1:x"}, "AMAN_ALLOW_DRAFT=1"),
    ],
)
def test_a_setting_that_would_be_unsafe_is_refused_in_one_line(settings: dict[str, str], told: str, tmp_path: Path) -> None:
    done = aman("web", AMAN_DATA_DIR=str(tmp_path), AMAN_DEMO="0", **settings)
    assert done.returncode == 1 and told in done.stderr and "Traceback" not in done.stderr


def test_a_busy_port_is_named() -> None:
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(Misconfigured, match="is busy"):
            check_port(taken.getsockname()[1])


def test_draft_words_reach_people_only_by_decision() -> None:
    with pytest.raises(Misconfigured, match="no native speaker has signed"):
        check_drafts(Settings(telegram_token="1:x", demo=False))
    check_drafts(Settings(telegram_token="1:x", demo=False, allow_draft=True))
    check_drafts(Settings(demo=False))


def test_what_people_wrote_never_reaches_the_assistants_log() -> None:
    assert scrub("2026 INFO rasa.core - Received user message 'they took my passport'") is None
    assert scrub("ERROR An exception occurred while handling user message 'help me'. KeyError: 'x'") == "error KeyError"
    assert scrub("INFO root - Rasa server is up and running.") == "started"


def test_the_safety_layer_is_up_within_three_seconds_while_rasa_still_loads(tmp_path: Path) -> None:
    import httpx

    from tests.support.server import free_port

    port, desk = free_port(), free_port()
    environment = os.environ | {"AMAN_DATA_DIR": str(tmp_path), "AMAN_PORT": str(port), "AMAN_DESK_PORT": str(desk), "AMAN_DEMO": "1"}
    began = time.monotonic()
    process = subprocess.Popen([*AMAN, "web"], env=environment, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while time.monotonic() - began < 30:
            try:
                if httpx.get(f"http://127.0.0.1:{port}/health/ready", trust_env=False).status_code == 200:
                    break
            except httpx.HTTPError:
                time.sleep(0.05)
        else:
            raise AssertionError("it did not start")
    finally:
        process.terminate()
        assert process.wait(10) == 0
