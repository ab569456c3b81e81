"""`python -m tests.assistant`, with any interpreter: checks of the parts, then every conversation with the trained model."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
_PYTHON = ROOT / ".venv-rasa" / "bin" / "python"
_CHECKS = ["-m", "unittest", "discover", "--start-directory", "tests/assistant", "--top-level-directory", ".", "--pattern", "check_*.py"]
_TALKS = ["-m", "tests.assistant.run"]
_QUIET = {"PYTHONWARNINGS": "ignore", "TF_CPP_MIN_LOG_LEVEL": "3", "SQLALCHEMY_SILENCE_UBER_WARNING": "1"}


def step(arguments: list[str]) -> bool:
    """Take a step in the assistant's environment; what its libraries grumble on stderr is shown only if it fails."""
    environment = {**os.environ, **_QUIET, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([str(_PYTHON), *arguments], cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True, check=False)
    lines = [line for line in done.stderr.splitlines() if line]
    print("\n".join(lines if done.returncode else [line for line in lines if line.startswith("Ran ")]))
    return done.returncode == 0


def main() -> int:
    """0 where everything went well; no conversation is held where a check failed."""
    if not _PYTHON.exists():
        print("the assistant is not installed: run `make setup`", file=sys.stderr)
        return 1
    return 0 if step(_CHECKS) and step(_TALKS) else 1


if __name__ == "__main__":
    sys.exit(main())
