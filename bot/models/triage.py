"""Triage as the service and `aman assess` use it: rules, then the model, each loaded for itself."""

from __future__ import annotations

from pathlib import Path

import structlog

from bot.content.languages import load_languages
from bot.content.rules import load_rules
from bot.domain.triage import Detector, Signal, triage
from bot.models.danger import DangerModel
from bot.ports import Triage


def load_triage(root: Path, model: Path, *, rules_only: bool = False) -> Triage:
    """Both detectors. A model that cannot be loaded is a failing detector (a concern that says so), never a silent gap. Raises BadData for bad rules."""
    detectors: list[tuple[str, Detector]] = [("rules", load_rules(root, load_languages(root), kept=model.with_name("rules.json")))]
    if not rules_only:
        detectors.append(("model", _model(model)))

    def assess(text: str, language: str | None) -> Signal:
        return triage(text, language, detectors)

    return assess


def _model(path: Path) -> Detector:
    try:
        return DangerModel.load(path)
    except (OSError, ValueError, KeyError) as error:
        structlog.get_logger().error("the danger model cannot be loaded: run `make train`", reason=type(error).__name__)
        failure = error

        def broken(text: str, language: str | None) -> Signal:
            raise failure

        return broken
