"""Gives every message a second reading: the one spelling the classifier is trained on and serves."""

from __future__ import annotations

from typing import Any, Dict, List

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.domain.text import normalise

NORMALISED = "normalised"
# Commands Rasa obeys in every state, and answers with silence. They are not for people who write to us.
_RASAS_OWN = ("/restart", "/back", "/session_start")


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class Normaliser(GraphComponent):
    """Sets `normalised` beside the text. The text itself stays as written, save for Rasa's own commands, which lose their slash."""

    @classmethod
    def create(cls, config: Dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext) -> Normaliser:
        """A component without state."""
        return cls()

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Nothing: the classifier normalises what it learns from, after unpacking it."""
        return training_data

    def process(self, messages: List[Message]) -> List[Message]:
        """Normalise the messages, in place."""
        for message in messages:
            text = message.get(TEXT) or ""
            if text.strip().startswith(_RASAS_OWN):
                message.set(TEXT, text.strip().lstrip("/"), add_to_output=True)
            message.set(NORMALISED, normalise(text))
        return messages
