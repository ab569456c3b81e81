"""`python -m tests.assistant`, with any interpreter: checks of the parts, then every conversation with the trained model."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
_PYTHON = ROOT / ".venv-rasa" / "bin" / "python"
_STEPS = (
    ["-W", "ignore", "-m", "unittest", "discover", "--start-directory", "tests/assistant", "--top-level-directory", ".", "--pattern", "check_*.py"],
    ["-m", "tests.assistant.run"],
)


def main() -> int:
    """0 where everything went well; the second step is not taken after a first one that failed."""
    if not _PYTHON.exists():
        print("the assistant is not installed: run `make setup`", file=sys.stderr)
        return 1
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "ignore", "TF_CPP_MIN_LOG_LEVEL": "3"}
    return next((code for step in _STEPS if (code := subprocess.call([str(_PYTHON), *step], cwd=ROOT, env=environment))), 0)


if __name__ == "__main__":
    sys.exit(main())
