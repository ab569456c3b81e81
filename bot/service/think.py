"""Step 7: the assistant decides what to say; here its payloads become words to say and things to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import structlog

from bot.domain.case import Risk
from bot.domain.message import Say
from bot.errors import AssistantError
from bot.ports import Assistant
from bot.service.draft import Draft
from bot.service.safety import raise_by_assistant
from bot.service.understand import Understand

_APOLOGY_AGAIN = timedelta(minutes=10)
OFFLINE_CHOICES = ("/emergency_numbers", "/shelter", "/health", "/family_tracing")


@dataclass(slots=True)
class Think:
    """Asks the assistant and carries out what it says. `knows` tells whether a key has words."""

    assistant: Assistant
    understand: Understand
    knows: Callable[[str], bool]

    async def __call__(self, draft: Draft, message: str) -> None:
        """Fill the draft. Silence, lateness and nonsense become an apology and a case, never silence for the person."""
        metadata = {"level": draft.signal.level.word}
        try:
            turn = await self.assistant.turn(draft.conversation.sender, message, metadata)
            for step in turn.steps:
                self._check(step)
        except AssistantError as error:
            structlog.get_logger().error("assistant failed", reason=str(error))
            self._without(draft, message)
            return
        for step in turn.steps:
            self._do(draft, step)

    def _check(self, step: Mapping[str, Any]) -> None:
        key = step.get("say")
        if not isinstance(key, str) or not self.knows(_key(step)):
            raise AssistantError(f"it names no key we have words for: {str(key)[:60]!r}")

    def _without(self, draft: Draft, message: str) -> None:
        """The assistant is away: a topic chosen by button is still answered; all else gets an apology and a person."""
        topic = message.removeprefix("/")
        if message.startswith("/") and self.knows(f"topic-{topic.replace('_', '-')}"):
            self._topic(draft, topic)
            draft.says.append(Say(f"topic-{topic.replace('_', '-')}", {"topic": topic}))
            return
        draft.case(Risk.LOW, "the assistant did not answer; the person's message needs a person")
        if draft.now.timestamp() - draft.state.apologised > _APOLOGY_AGAIN.total_seconds():
            draft.say("sorry-machine", *OFFLINE_CHOICES)
            draft.state.apologised = draft.now.timestamp()
        else:
            draft.say("sorry-again")

    def _topic(self, draft: Draft, topic: str) -> None:
        draft.state.topic = topic

    def _do(self, draft: Draft, step: Mapping[str, Any]) -> None:
        topic = step.get("topic")
        if isinstance(topic, str) and topic:
            self._topic(draft, topic)
        if step.get("case"):
            raise_by_assistant(draft, Risk.parse(str(step["case"])), str(step["say"]))
        for question, answer in dict(step.get("intake") or {}).items():
            if answer not in (None, "None", ""):
                draft.state.intake[str(question)] = str(answer)
        consent = step.get("consent")
        if isinstance(consent, Mapping) and consent.get("purpose"):
            self._consent(draft, str(consent["purpose"]), str(consent.get("given")).lower() in ("yes", "true"))
        do = str(step.get("do") or "")
        replaced = self._effect(draft, do)
        if not replaced:
            args = {"topic": topic} if isinstance(topic, str) else {}
            choices = tuple(str(choice) for choice in step.get("choices") or ())
            if do == "complaint":
                choices = ("/complain_now", *choices)
            if str(step["say"]).startswith("topic-") and isinstance(topic, str):
                choices = _around(str(step["say"]), choices, draft.contact.channel)
            draft.says.append(Say(_key(step), args, choices))

    def _consent(self, draft: Draft, purpose: str, given: bool) -> None:
        """Each for itself; what was told is kept only with a yes to keeping it (SAFEGUARDING P1)."""
        draft.consents.append((purpose, given))
        if purpose == "keep" and not given:
            draft.state.intake.clear()

    def _effect(self, draft: Draft, do: str) -> bool:
        """Carry out a directive; True where it has said everything itself."""
        if do == "set_country":
            return self.set_country(draft)
        if do == "change_language":
            return self.set_language(draft)
        if do in ("confirm_stop", "confirm_delete"):
            draft.state.confirm = do.removeprefix("confirm_")
        elif do in ("feedback_good", "feedback_bad"):
            draft.feedback.append((draft.state.topic, do == "feedback_good"))
        elif do == "correct":
            draft.case(Risk.LOW, "the person says: that is not what I meant")
            draft.state.care_until = 0.0
        return False

    def set_country(self, draft: Draft) -> bool:
        """Find the country in the text and remember it; ask where none is named."""
        country = self.understand.find_country(draft.text, draft.contact.language)
        if country is None:
            draft.say("country-ask")
            draft.state.country_asked = True
            return True
        moved = draft.contact.country not in (None, country)
        draft.contact.country = country
        draft.say("country-moved" if moved else "country-noted")
        if draft.state.topic:
            key = f"topic-{draft.state.topic.replace('_', '-')}"
            draft.says.append(Say("contacts-now", {"topic": draft.state.topic}) if self.knows(key) else Say("country-noted"))
        return True

    def set_language(self, draft: Draft) -> bool:
        """Find the language in the text and speak it from now on; show the menu where none is named."""
        language = self.understand.find_language(draft.text)
        if language is None:
            draft.say("language-ask", *language_choices())
            return True
        draft.contact.language, draft.contact.language_chosen = language, True
        draft.say("language-noted")
        return True


def _around(key: str, choices: tuple[str, ...], channel: str) -> tuple[str, ...]:
    """More of the topic first; where there are buttons, a thumb up or down last."""
    more = () if key == "topic-more" else ("/more",)
    return more + choices + (() if channel == "sms" else ("/feedback_up", "/feedback_down"))


def language_choices() -> tuple[str, ...]:
    """One placeholder the speech opens into a choice a language."""
    return ("/languages",)


def _key(step: Mapping[str, Any]) -> str:
    """The Fluent key of a step: `topic-more` with a topic is that topic's second message."""
    key, topic = str(step.get("say")), step.get("topic")
    if key == "topic-more" and isinstance(topic, str):
        return f"topic-{topic.replace('_', '-')}.more"
    return key
