"""Rasa over its HTTP API, with our own deadline. Silence is a failure: Rasa turns its own errors into `200 []`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import httpx

from bot.errors import AssistantError
from bot.ports import Turn, Understood

_LONGEST_ANSWER = 256_000
_NOT_A_LABEL = frozenset({"follow_up", "nlu_fallback", "danger"})


class RasaAssistant:
    """Obeys ports.Assistant."""

    def __init__(self, url: str, timeout_s: float, client: httpx.AsyncClient | None = None) -> None:
        self._client = client or httpx.AsyncClient(base_url=url.rstrip("/"), timeout=timeout_s, trust_env=False)

    async def turn(self, sender: str, message: str, metadata: Mapping[str, str]) -> Turn:
        """What Rasa decided. Raises AssistantError for lateness, errors, silence and anything that is not what we agreed on."""
        body = {"sender": sender, "message": message, "metadata": dict(metadata)}
        answer = await self._post("/webhooks/rest/webhook", body)
        if not isinstance(answer, list) or not answer:
            raise AssistantError("it said nothing")
        steps = [step.get("custom") for step in answer if isinstance(step, dict)]
        if len(steps) != len(answer) or not all(isinstance(step, dict) for step in steps):
            raise AssistantError("it answered something else than keys")
        return Turn([step for step in steps if isinstance(step, dict)])

    async def understand(self, text: str) -> Understood:
        """Topic or act of one message, without a conversation."""
        answer = await self._post("/model/parse", {"text": text})
        ranking = answer.get("intent_ranking") if isinstance(answer, dict) else None
        if not isinstance(ranking, list):
            raise AssistantError("it gave no ranking")
        for intent in ranking:
            if isinstance(intent, dict) and intent.get("name") not in _NOT_A_LABEL:
                return Understood(str(intent["name"]), float(intent.get("confidence", 0.0)))
        raise AssistantError("it gave no ranking")

    async def _post(self, path: str, body: dict[str, Any]) -> Any:
        try:
            response = await self._client.post(path, json=body)
        except httpx.TimeoutException as error:
            raise AssistantError("it took too long") from error
        except httpx.HTTPError as error:
            raise AssistantError(f"it cannot be reached ({type(error).__name__})") from error
        if response.status_code != 200:
            raise AssistantError(f"it answered {response.status_code}")
        if len(response.content) > _LONGEST_ANSWER:
            raise AssistantError("its answer is too long")
        try:
            return response.json()
        except (json.JSONDecodeError, UnicodeDecodeError) as error:
            raise AssistantError("its answer is not JSON") from error

    async def ready(self) -> bool:
        """Has it loaded its model?"""
        try:
            response = await self._client.get("/status", timeout=2.0)
            return response.status_code == 200 and bool(response.json().get("model_file"))
        except (httpx.HTTPError, ValueError):
            return False

    async def close(self) -> None:
        """Hang up."""
        await self._client.aclose()
