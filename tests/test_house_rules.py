"""Rules of the house that no single module can keep: locks, layers, words in the README."""

from __future__ import annotations

import re
import subprocess
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

from bot.settings import ROOT, Settings

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
FILES = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split()


def locked(name: str) -> dict[str, list[tuple[Version, str]]]:
    """Versions and markers by package of a lock."""
    found: dict[str, list[tuple[Version, str]]] = {}
    for line in (ROOT / "requirements" / name).read_text().splitlines():
        if hit := re.match(r"^([a-z0-9._-]+)==([^ ;]+)(?: ; ([^\\]+))?", line):
            found.setdefault(hit[1], []).append((Version(hit[2]), hit[3] or ""))
    return found


@pytest.mark.parametrize(
    ("lock", "wanted"),
    [("service.txt", [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["dev"]]), ("rasa.txt", PROJECT["dependency-groups"]["rasa"])],
)
def test_the_locks_hold_what_the_project_asks_for(lock: str, wanted: list[str]) -> None:
    packages = locked(lock)
    for text in wanted:
        requirement = Requirement(text)
        name = requirement.name.lower().replace(".", "-").replace("_", "-")
        assert name in packages, f"{text}: run make lock"
        assert any(version in requirement.specifier for version, _ in packages[name]), f"{text}: run make lock"


@pytest.mark.parametrize("lock", ["service.txt", "rasa.txt", "uv.txt"])
def test_the_locks_are_hashed_and_name_no_host(lock: str) -> None:
    text = (ROOT / "requirements" / lock).read_text()
    assert text.count("--hash=sha256:") >= len(locked(lock)) and "://" not in text and "index-url" not in text


def test_imports_point_one_way() -> None:
    done = subprocess.run([str(ROOT / ".venv/bin/lint-imports"), "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_assistants_side_imports_of_the_service_only_its_spelling_and_its_network() -> None:
    """Both load nothing but numpy, and run on the assistant's older Python."""
    for folder in ("nlu", "actions", "stories"):
        for path in (ROOT / folder).rglob("*.py"):
            for hit in re.findall(r"^\s*(?:from|import) (bot[\w.]*)", path.read_text(), re.M):
                assert hit in ("bot.domain.text", "bot.models.network"), f"{path}: {hit}"


def test_every_setting_the_readme_names_is_one() -> None:
    readme = (ROOT / "README.md").read_text()
    fields = {name.upper() for name in Settings.model_fields}
    named = set(re.findall(r"AMAN_([A-Z_]+)", readme)) | {word for row in re.findall(r"^\| (`[A-Z_`, ]+`)", readme, re.M) for word in re.findall(r"[A-Z_]+", row)}
    assert named <= fields, named - fields


def test_every_picture_and_page_the_readme_names_is_there() -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", (ROOT / "README.md").read_text()):
        assert (ROOT / target).exists(), target


@pytest.mark.skipif(not FILES, reason="not a git checkout: nothing to look through")
def test_nothing_of_a_machine_stands_in_the_repository() -> None:
    for name in FILES:
        path = ROOT / name
        if path.suffix in (".png",) or not path.exists():
            continue
        text = path.read_text(errors="replace")
        assert not re.search(r"/(?:root|work)/[A-Za-z.]|py" + r"pi\.org|registry\.npm" + "js", text), name
