"""The linear classifier as a component of Rasa's graph: intent, confidence, and the likeliest others."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Tuple

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, INTENT_RANKING_KEY, PREDICTED_CONFIDENCE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.domain.text import normalise
from nlu.pipeline import PACKED
from nlu.pipeline.linear import Linear, Settings, train
from nlu.pipeline.normaliser import NORMALISED


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class LinearIntentClassifier(GraphComponent, IntentClassifier):
    """Reads `normalised`, so `Normaliser` stands before it."""

    def __init__(self, config: Dict[str, Any], storage: ModelStorage, resource: Resource, model: Optional[Linear] = None) -> None:
        """Without a model until trained or loaded."""
        self._config = config
        self._storage = storage
        self._resource = resource
        self._model = model

    @staticmethod
    def get_default_config() -> Dict[str, Any]:
        """`ranking`: how many intents are told; `sure`: intents that win only with so much confidence, else the next does."""
        return {"ranking": 10, "sure": {}}

    @classmethod
    def create(cls, config: Dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext) -> LinearIntentClassifier:
        """A component to be trained."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> LinearIntentClassifier:
        """The component as it was trained."""
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, Linear.load(folder))

    def train(self, training_data: TrainingData) -> Resource:
        """Learn from the examples that have an intent, and keep the result."""
        pairs = [pair for example in training_data.intent_examples for pair in _unpacked(example)]
        self._model = train([text for text, _ in pairs], [intent for _, intent in pairs], Settings.of(self._config))
        with self._storage.write_to(self._resource) as folder:
            self._model.save(folder)
        return self._resource

    def process(self, messages: List[Message]) -> List[Message]:
        """Set `intent` and `intent_ranking`. A blank message is no intent, with no confidence."""
        for message in messages:
            ranking = self._ranking(message.get(NORMALISED) or "")
            message.set(INTENT, ranking[0] if ranking else _named(None, 0.0), add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages

    def _ranking(self, text: str) -> List[Dict[str, Any]]:
        if self._model is None or not text:
            return []
        likely = self._model.probabilities([text])[0]
        order = np.argsort(-likely)[: self._config["ranking"]]
        ranking = [_named(self._model.labels[at], float(likely[at])) for at in order]
        sure = self._config["sure"]
        unsure = [row for row in ranking if row[PREDICTED_CONFIDENCE_KEY] < sure.get(row[INTENT_NAME_KEY], 0.0)]
        return [row for row in ranking if row not in unsure] + unsure


def _unpacked(example: Message) -> List[Tuple[str, str]]:
    parts = [normalise(part) for part in (example.get(TEXT) or "").split(PACKED)]
    return [(part, example.get(INTENT)) for part in parts if part]


def _named(name: Optional[str], confidence: float) -> Dict[str, Any]:
    return {INTENT_NAME_KEY: name, PREDICTED_CONFIDENCE_KEY: confidence}
