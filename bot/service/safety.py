"""What follows when triage sees danger or concern: the words, the case, the frame of care."""

from __future__ import annotations

from datetime import timedelta

from bot.domain.case import Risk
from bot.domain.triage import Level
from bot.ports import PRIORITY_SAFETY
from bot.service.draft import Draft

CARE = timedelta(minutes=45)
_AGAIN = timedelta(minutes=10)
_INTAKE_OFFER_EVERY = timedelta(hours=12)
DANGER_CHOICES = ("/start_intake", "/country", "/correct_us")

# Answers that would be small talk just after danger (SAFEGUARDING C12).
_SMALL_TALK = frozenset(
    {"yes-alone", "no-alone", "greet", "thanks", "goodbye", "out-of-scope", "insult", "help", "feedback-thanks", "topic-which",
     "fallback-rephrase", "fallback-choose", "fallback-person"}
)  # fmt: skip


def explain(draft: Draft) -> None:
    """Put the reasons of the signal where the officer reads them, and ask for the case it deserves."""
    risk = draft.signal.case_risk
    if risk is None:
        return
    for reason in draft.signal.reasons or ():
        draft.case(risk, str(reason))
    if not draft.signal.reasons:
        draft.case(risk, f"triage: {draft.signal.level.word}")


def reassure(draft: Draft, *, anybody_on_shift: bool, country: str | None) -> None:
    """The reply to danger, without the assistant: warm words, numbers, and that a person will read it.

    On SMS the number to call comes first (SAFEGUARDING M7) and nothing sensitive stands in the first 40 characters.
    """
    last = draft.state.care_until - CARE.total_seconds()
    draft.priority = PRIORITY_SAFETY
    opening = f"danger-open-{(draft.signal.category or 'other').replace('_', '-')}"
    if draft.signal.safe_word:
        opening = "danger-open-safe-word"
    numbers = "danger-numbers" if country else "danger-numbers-unknown"
    person = "danger-person" if anybody_on_shift else "danger-nobody"
    if draft.now.timestamp() - last < _AGAIN.total_seconds():
        keys = ["danger-again"] if country else ["danger-again", numbers]
    else:
        keys = [numbers, opening, person] if draft.contact.channel == "sms" else [opening, numbers, person]
    for key in keys[:-1]:
        draft.say(key)
    choices = DANGER_CHOICES if draft.contact.country is None else (DANGER_CHOICES[0], DANGER_CHOICES[2])
    draft.say(keys[-1], *choices)
    draft.state.care_until = (draft.now + CARE).timestamp()
    draft.state.country_asked = draft.state.country_asked or draft.contact.country is None


def in_care(draft: Draft) -> bool:
    """Are we within the frame of care after danger?"""
    return draft.now.timestamp() < draft.state.care_until


def keep_in_care(draft: Draft) -> None:
    """Replace small talk by words that stay with the person (SAFEGUARDING C12)."""
    if in_care(draft) and any(say.key in _SMALL_TALK for say in draft.says):
        draft.says = [say for say in draft.says if say.key not in _SMALL_TALK]
        draft.say("care", "/start_intake", "/ask_human")


def offer_intake(draft: Draft) -> None:
    """After the answer to a concern: a person will look, and three optional questions, offered twice a day at most."""
    recently = draft.now.timestamp() - draft.state.intake_offered < _INTAKE_OFFER_EVERY.total_seconds()
    if draft.signal.level is Level.CONCERN and not recently:
        draft.say("concern-person", "/start_intake", "/ask_human")
        draft.state.intake_offered = draft.now.timestamp()


def raise_by_assistant(draft: Draft, risk: Risk, why: str) -> None:
    """The assistant may open or raise a case, never lower one (TRIAGE.md)."""
    draft.case(risk, f"assistant: {why}")
