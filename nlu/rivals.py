"""Other classifiers, trained inside Rasa on the same split: is one of our own worth having?"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import yaml
from rasa.core.agent import load_agent
from rasa.model_training import train_nlu

from nlu.corpus import Sentence
from nlu.export import as_rasa
from nlu.heldout import folds, material
from nlu.pipeline.normaliser import Normaliser

_NORMALISER = {"name": f"{Normaliser.__module__}.{Normaliser.__name__}"}
_TOKENS = {"name": "WhitespaceTokenizer"}
_CHARS = {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4}
_WORDS = {"name": "CountVectorsFeaturizer"}
PIPELINES = {
    "ours: TF-IDF, words 1-2 and characters 2-5, linear SVC, temperature": [
        _NORMALISER,
        {"name": "nlu.pipeline.classifier.LinearIntentClassifier"},
    ],
    "Rasa: words and characters 1-4, LogisticRegressionClassifier": [_TOKENS, _WORDS, _CHARS, {"name": "LogisticRegressionClassifier"}],
    "Rasa: words and characters 1-4, DIET, 6 epochs": [
        _TOKENS,
        _WORDS,
        _CHARS,
        {"name": "DIETClassifier", "epochs": 6, "entity_recognition": False, "constrain_similarities": True},
    ],
}


def table(language: str) -> list[str]:
    """A row a pipeline: right on held-out sentences of all kinds, seconds to train, milliseconds to parse."""
    rows, always = material([language])
    inner, outer = next(folds(rows))
    known, asked = [rows[at] for at in inner] + always, [rows[at] for at in outer]
    lines = [
        f"One split of `{language}`: {len(known)} rows trained on, {len(asked)} sentences held out.",
        "",
        "| classifier | right | training, s | parsing, ms |",
        "|---|---|---|---|",
    ]
    for name, pipeline in PIPELINES.items():
        right, training, parsing = asyncio.run(_measure(pipeline, known, asked))
        lines.append(f"| {name} | {right:.3f} | {training:.0f} | {parsing:.1f} |")
    return lines


async def _measure(pipeline: Sequence[dict[str, object]], known: Sequence[Sentence], asked: Sequence[Sentence]) -> tuple[float, float, float]:
    with tempfile.TemporaryDirectory() as folder:
        config, data = Path(folder) / "config.yml", Path(folder) / "nlu.yml"
        config.write_text(yaml.safe_dump({"recipe": "default.v1", "assistant_id": "rival", "language": "xx", "pipeline": list(pipeline)}))
        data.write_text(as_rasa(known, packed=False), encoding="utf-8")
        started = time.perf_counter()
        model = train_nlu(str(config), str(data), folder)
        trained = time.perf_counter()
        agent = await load_agent(model_path=model)
        await agent.parse_message("hello")
        loaded = time.perf_counter()
        said = [(await agent.parse_message(row.text.lstrip("/")))["intent"]["name"] for row in asked]
        parsed = time.perf_counter()
    right = sum(name == row.label for name, row in zip(said, asked)) / len(asked)
    return right, trained - started, 1000 * (parsed - loaded) / len(asked)
