"""Domain, rules and payloads fit together. Runs in the assistant's environment: see README.md here."""

from __future__ import annotations

import re
import unittest
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from actions.intake.questions import QUESTIONS
from nlu.corpus import ids
from stories.generate import main as generate
from tests.assistant.talk import conversations, difference, talks

ROOT = Path(__file__).parent.parent.parent
# Choices the service answers itself (bot/service/answer.py).
SERVICES_OWN = {"stop_yes", "delete_yes", "keep"}
_FIELDS = {"say", "topic", "choices", "case", "do", "consent", "intake"}


def merged() -> dict[str, Any]:
    """All files of the domain as one."""
    whole: dict[str, Any] = {"intents": [], "responses": {}, "actions": [], "slots": {}}
    for path in sorted((ROOT / "stories" / "domain").glob("*.yml")):
        for part, value in yaml.safe_load(path.read_text(encoding="utf-8")).items():
            if isinstance(whole.get(part), dict):
                whole[part].update(value)
            elif isinstance(whole.get(part), list):
                whole[part] += value
    return whole


def payloads() -> Iterator[dict[str, Any]]:
    """Every payload of the domain."""
    for variants in merged()["responses"].values():
        assert len(variants) == 1, "an answer has one wording; variants are for locales/"
        yield variants[0]["custom"]


def rules() -> list[dict[str, Any]]:
    """Every rule."""
    return [rule for path in sorted((ROOT / "stories" / "rules").glob("*.yml")) for rule in yaml.safe_load(path.read_text(encoding="utf-8"))["rules"]]


class Stories(unittest.TestCase):
    """What the contract of stories/README.md promises."""

    def test_the_topics_files_are_fresh(self) -> None:
        self.assertEqual(generate(["--check"]), 0)

    def test_every_id_has_an_intent_and_every_intent_a_rule_outside_any_form(self) -> None:
        intents = set(merged()["intents"])
        self.assertLessEqual(set(ids().askable), intents)
        ruled = {step["intent"] for rule in rules() if "condition" not in rule for step in rule["steps"] if "intent" in step}
        self.assertEqual(intents - ruled, set())
        self.assertIn("nlu_fallback", ruled)

    def test_payloads_hold_keys_and_nothing_else(self) -> None:
        for payload in payloads():
            with self.subTest(payload["say"]):
                self.assertLessEqual(set(payload), _FIELDS)
                self.assertRegex(payload["say"], r"^[a-z0-9]+(-[a-z0-9]+)*$")
                self.assertIn(payload.get("case"), (None, "low", "medium", "high"))

    def test_every_choice_leads_somewhere(self) -> None:
        intents = set(merged()["intents"])
        offered = [choice for payload in payloads() for choice in payload.get("choices", [])]
        offered += [choice for question in QUESTIONS.values() for choice in question.choices]
        self.assertEqual({choice for choice in offered if choice.lstrip("/") not in intents | SERVICES_OWN}, set())

    def test_every_action_is_there(self) -> None:
        sources = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "actions").rglob("*.py"))
        for action in merged()["actions"]:
            written = re.sub(r"^(validate_|action_ask_)intake_form", r"\1{FORM}", action)
            slot = action.replace("action_ask_intake_form_", "")
            self.assertTrue(written in sources or f'slot = "{slot}"' in sources, action)


class Runner(unittest.TestCase):
    """The runner itself: it must notice."""

    def test_silence_and_double_replies_fail(self) -> None:
        one = {"say": "thanks"}
        self.assertEqual(difference([one], []), "silence")
        self.assertIn("2 replies", str(difference([one], [one, one])))

    def test_effects_nobody_expected_fail(self) -> None:
        self.assertIn("case", str(difference([{"say": "thanks"}], [{"say": "thanks", "case": "low"}])))
        self.assertIsNone(difference([{"say": "thanks"}], [{"say": "thanks", "choices": ["/help"]}]))

    def test_every_topic_and_act_is_talked_about(self) -> None:
        said = {said for path in conversations() for talk in talks(path) for said, _ in talk.turns}
        self.assertEqual({name for name in ids().askable if f"/{name}" not in said}, set())


if __name__ == "__main__":
    unittest.main()
