"""The components, without servers. Runs in the assistant's environment: see README.md here."""

from __future__ import annotations

import asyncio
import tempfile
import unittest
from pathlib import Path

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.training_data.message import Message

from nlu.corpus import CorpusError, ids, of_file
from nlu.export import as_rasa, everything, plain
from nlu.pipeline.linear import Linear, Settings, train
from nlu.pipeline.memory import BoundedMemory
from nlu.pipeline.normaliser import NORMALISED, Normaliser

TEXTS = ["where is a school", "school for my son", "find a doctor", "my tooth hurts doctor", "hello", "hello there"]
LABELS = ["school", "school", "health", "health", "greet", "greet"]


class Classifies(unittest.TestCase):
    """The classifier on its own."""

    def test_what_was_kept_says_the_same(self) -> None:
        model = train(TEXTS, LABELS, Settings(bits=12, hidden=4, rarest=1, rounds=20))
        self.assertIsNotNone(model.network)
        with tempfile.TemporaryDirectory() as folder:
            model.save(Path(folder))
            again = Linear.load(Path(folder))
        np.testing.assert_allclose(model.probabilities(TEXTS), again.probabilities(TEXTS), atol=0.01)
        self.assertEqual(again.labels[int(again.probabilities(["doctor"])[0].argmax())], "health")

    def test_the_same_sentences_give_the_same_classifier(self) -> None:
        first, second = (train(TEXTS, LABELS, Settings(hidden=4, rarest=1)).probabilities(["school"]) for _ in range(2))
        np.testing.assert_array_equal(first, second)

    def test_words_never_seen_give_every_intent_a_chance(self) -> None:
        likely = train(TEXTS, LABELS).probabilities(["", "ضضض"])
        np.testing.assert_allclose(likely.sum(axis=1), 1.0, rtol=1e-5)

    def test_settings_come_from_the_configuration(self) -> None:
        self.assertEqual(Settings.of({"chars": [3, 4], "ranking": 3}), Settings(chars=(3, 4)))


class Normalises(unittest.TestCase):
    """The text stays; its reading is beside it."""

    def read(self, text: str) -> Message:
        with tempfile.TemporaryDirectory() as folder:
            context = ExecutionContext(GraphSchema({}), "test")
            component = Normaliser.create({}, LocalModelStorage(Path(folder)), Resource("test"), context)
            return component.process([Message({"text": text})])[0]

    def test_the_text_is_not_touched(self) -> None:
        message = self.read("  Сім'я  ")
        self.assertEqual((message.get("text"), message.get(NORMALISED)), ("  Сім'я  ", "сімя"))

    def test_rasas_commands_lose_their_slash(self) -> None:
        self.assertEqual(self.read("/restart").get("text"), "restart")
        self.assertEqual(self.read("/school").get("text"), "/school")


class Exports(unittest.TestCase):
    """Nothing Rasa would read as markup, and every error where it is."""

    def test_markup_is_taken_out(self) -> None:
        for text, expected in [("/stop it", "stop it"), ("see [this](link)", "see this (link)"), ("- a {b} c", "a b c"), ("[]", "")]:
            self.assertEqual(plain(text), expected)

    def test_no_sentence_of_ours_holds_markup(self) -> None:
        rows, _ = everything()
        for line in as_rasa(rows).splitlines():
            if line.startswith("    - "):
                self.assertNotRegex(line[6:], r"[\[\]{}]|^/")

    def test_errors_name_file_line_and_reason(self) -> None:
        for name, text, expected in [
            ("school.yml", "language: en\nintent: school\nsentences:\n  - one\n  - [two]\n", r"school.yml:5: expected a sentence"),
            ("school.yml", "language: fr\nintent: school\nsentences: []\n", r"school.yml:1: expected `language: en`"),
            ("schol.yml", "language: en\nintent: schol\nsentences: []\n", r"schol.yml:1: 'schol' is no id"),
            ("concern.yml", "language: en\nintent: concern\nsentences:\n  danger:\n    - x\n", r"concern.yml:5: 'danger' is no topic"),
            ("school.yml", 'language: en\nintent: school\nsentences:\n  - "open\n', r"school.yml:\d+: "),
        ]:
            with self.subTest(expected), tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / name
                path.write_text(text, encoding="utf-8")
                with self.assertRaisesRegex(CorpusError, expected):
                    list(of_file(path, "en", ids()))


class Remembers(unittest.TestCase):
    """A bounded number of conversations, of bounded length."""

    domain = Domain.from_dict({"slots": {"topic": {"type": "text", "mappings": [{"type": "custom"}]}}})

    def talk(self, sender: str, turns: int) -> DialogueStateTracker:
        events = [ActionExecuted("action_session_start"), SlotSet("topic", "school")]
        for turn in range(turns):
            events += [ActionExecuted("action_listen"), UserUttered(str(turn)), ActionExecuted("utter_x")]
        return DialogueStateTracker.from_events(sender, events, slots=self.domain.slots)

    def keep(self, memory: BoundedMemory, tracker: DialogueStateTracker) -> None:
        asyncio.run(memory.save(tracker))

    def test_the_longest_unused_goes_first(self) -> None:
        memory = BoundedMemory(self.domain, conversations=2)
        for sender in ("a", "b", "a", "c"):
            self.keep(memory, self.talk(sender, 1))
        self.assertEqual(sorted(memory.store), ["a", "c"])

    def test_what_is_silent_too_long_is_gone(self) -> None:
        memory = BoundedMemory(self.domain, seconds=-1)
        self.keep(memory, self.talk("a", 1))
        self.assertEqual(list(memory.store), [])

    def test_a_long_talk_is_cut_and_its_slots_stay(self) -> None:
        memory = BoundedMemory(self.domain, events=30)
        self.keep(memory, self.talk("a", 50))
        kept = asyncio.run(memory.retrieve("a"))
        assert kept is not None
        self.assertLessEqual(len(kept.events), 20)
        self.assertEqual((kept.get_slot("topic"), kept.latest_message.text if kept.latest_message else None), ("school", "49"))


if __name__ == "__main__":
    unittest.main()
