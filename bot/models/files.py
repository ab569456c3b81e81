"""Where the trained models lie and what they were trained from; kept apart from training, whose library is slow to load."""

from __future__ import annotations

import hashlib
from pathlib import Path


def fingerprint(root: Path) -> str:
    """A hash over everything the models are made of: sentences, rules, languages, and the code that reads them."""
    code = [root / "bot" / "domain" / "text.py", *sorted((root / "bot" / "models").glob("*.py"))]
    files = [*sorted((root / "nlu" / "sentences").rglob("*.yml")), *sorted((root / "nlu" / "danger").glob("*.yml")), root / "nlu" / "languages.yml", *code]
    digest = hashlib.sha256()
    for path in files:
        digest.update(str(path.relative_to(root)).encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:16]


def model_files(folder: Path) -> tuple[Path, Path]:
    """Where the danger and the language model lie."""
    return folder / "danger.npz", folder / "language.npz"
