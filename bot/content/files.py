"""Reading data files so that every mistake is reported as `path:line: reason`, all of them at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from bot.errors import BadData


@dataclass(slots=True)
class Problems:
    """Everything found wrong, in words that say what to do."""

    root: Path
    found: list[str] = field(default_factory=list)

    def add(self, path: Path, reason: str, line: int = 1) -> None:
        """Note one problem."""
        shown = path.relative_to(self.root) if path.is_relative_to(self.root) else path
        self.found.append(f"{shown}:{line}: {reason}")

    def stop(self) -> None:
        """Raise BadData naming all problems, if there are any."""
        if self.found:
            raise BadData("\n".join(self.found))


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc] # the C one is ten times faster, where it is built in
    """Safe YAML in which a key may stand once, and `yes` is a word."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag not in ("tag:yaml.org,2002:bool", "tag:yaml.org,2002:int:sexagesimal")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", __import__("re").compile(r"^(?:true|false)$"), list("tf"))


def _mapping(loader: _Loader, node: yaml.MappingNode) -> dict[Any, Any]:
    seen: set[Any] = set()
    for key, _ in node.value:
        name = loader.construct_object(key)
        if name in seen:
            raise yaml.MarkedYAMLError(problem=f"{name!r} stands twice", problem_mark=key.start_mark)
        seen.add(name)
    return dict(loader.construct_mapping(node, deep=True))


_Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping)


def read_yaml(path: Path, problems: Problems | None = None) -> Any:
    """The content of a YAML file. A file that cannot be read is a problem and gives None, or raises BadData without `problems`."""
    try:
        return yaml.load(path.read_text(encoding="utf-8"), _Loader)  # noqa: S506 - a SafeLoader
    except FileNotFoundError:
        line, reason = 1, "this file is missing"
    except UnicodeDecodeError:
        line, reason = 1, "this file is not UTF-8"
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        reason = f"not valid YAML: {error.problem}"
    if problems is None:
        raise BadData(f"{path}:{line}: {reason}")
    problems.add(path, reason, line)
    return None


def line_of(path: Path, needle: str) -> int:
    """The first line that holds a text, 1 where none does."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return next((at for at, line in enumerate(lines, 1) if needle in line), 1)
