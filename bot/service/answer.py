"""One message from a person: look for danger first, think second (DESIGN, "One message, from phone to phone", steps 4 to 9)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

import structlog

from bot.domain.case import Risk
from bot.domain.conversation import Conversation
from bot.domain.message import Inbound, Kind, Say
from bot.domain.triage import Level
from bot.ports import Clock, Store, Triage, UnitOfWork, Wakeups
from bot.service import safety
from bot.service.commit import Commit
from bot.service.draft import Draft
from bot.service.think import Think, language_choices
from bot.service.understand import Understand

LONGEST_READ = 4_000
_COUNTRY_WORDS = 4


@dataclass(slots=True)
class Answer:
    """Takes one message of a conversation under our lease and commits everything it leads to."""

    store: Store
    triage: Triage
    understand: Understand
    think: Think
    commit: Commit
    clock: Clock
    wakeups: Wakeups
    take_back: Callable[[str], Awaitable[int]]
    default_country: str | None = None

    async def __call__(self, conversation: Conversation, inbox_id: str, inbound: Inbound) -> Draft:
        """Answer it. Raises StorageAway where nothing could be committed: the message stays in the inbox."""
        draft = Draft(inbox_id, inbound, conversation, self.clock.now(), text=inbound.text[:LONGEST_READ].strip())
        conversation.last_inbound_at = inbound.received_at
        async with self.store(reading=True) as work:
            on_shift = bool(await work.officers.on_shift())
        await self._decide(draft, on_shift)
        async with self.store() as work:
            if draft.forget:
                await self._forget(work, draft)
            await self.commit(work, draft)
            await work.commit()
        if draft.unsend and not draft.forget:
            await self.take_back(conversation.id)
        await self.wakeups.tell("outbox")
        await self.wakeups.tell("desk")
        return draft

    async def _forget(self, work: UnitOfWork, draft: Draft) -> None:
        """Say when it will be done; erase.py does it after these words were sent."""
        case = await work.cases.open_for(draft.conversation.id)
        draft.contact.erase_requested = True
        draft.say("deleted-later" if case is not None and case.risk is Risk.URGENT else "deleted")

    async def _decide(self, draft: Draft, on_shift: bool) -> None:
        self.understand.language(draft)
        self._watch(draft)
        meaning = self.understand.keywords.meaning(draft.text) if draft.inbound.kind is Kind.TEXT else None
        if draft.inbound.kind is Kind.BLOCKED:
            draft.contact.reachable = False
            return
        draft.contact.reachable = True
        if self._opt(draft, meaning) or draft.contact.opted_out:
            return
        if draft.conversation.holder is not None:
            draft.page_holder = draft.signal.level is Level.DANGER
            return
        if draft.signal.level is Level.DANGER:
            safety.reassure(draft, anybody_on_shift=on_shift, country=self._country_for_numbers(draft))
            return
        await self._converse(draft, meaning)
        safety.keep_in_care(draft)
        safety.offer_intake(draft)
        self._first_words(draft)

    def _watch(self, draft: Draft) -> None:
        """Step 5, always: also for people who opted out, and while an officer holds the pen."""
        if draft.text:
            draft.signal = self.triage(draft.text, draft.contact.language)
            safety.explain(draft)
        if len(draft.inbound.text) > LONGEST_READ:
            draft.case(Risk.MEDIUM, f"the message is long: a machine read its first {LONGEST_READ} characters only")

    def _country_for_numbers(self, draft: Draft) -> str | None:
        """The stated country; else one named in this very message (which may be another's, so it is not kept); else the default."""
        contact = draft.contact
        draft.named_country = self.understand.find_country(draft.text, contact.language) or self.default_country
        return contact.country or draft.named_country

    def _opt(self, draft: Draft, meaning: str | None) -> bool:
        """STOP and START (SAFEGUARDING M1-M3). True: the turn is over."""
        contact = draft.contact
        if meaning == "stop" and contact.channel == "sms":
            contact.opted_out = True
            return True
        if contact.opted_out and (meaning == "start" or contact.channel != "sms"):
            contact.opted_out = False
            draft.say("welcome-back", "/help", "/ask_human")
            return meaning == "start"
        return False

    async def _converse(self, draft: Draft, meaning: str | None) -> None:
        if draft.inbound.kind not in (Kind.TEXT, Kind.CHOICE):
            self._received(draft)
            return
        payload = self.understand.choice(draft)
        if self._confirmed(draft, meaning, payload) or self._keyword(draft, meaning) or (payload and self._chosen(draft, payload)):
            return
        if payload is None and self._said_country(draft):
            return
        if payload is None and draft.contact.language is None and not draft.state.languages_offered:
            draft.state.languages_offered = True
            draft.say("language-ask", *language_choices())
            return
        if not (payload or draft.text):
            draft.say("fallback-rephrase")
            return
        await self.think(draft, payload or draft.text)
        self._ask_country(draft)

    def _received(self, draft: Draft) -> None:
        """A photo, a voice message, a place: kept, kindly answered, and seen by a person where one is at it already."""
        draft.say(f"received-{draft.inbound.kind.value}", "/ask_human", "/help")
        if safety.in_care(draft) or draft.inbound.kind in (Kind.LOCATION, Kind.VOICE):
            draft.case(Risk.MEDIUM, f"sent a {draft.inbound.kind.value}: no machine can read it, please look")

    def _confirmed(self, draft: Draft, meaning: str | None, payload: str | None) -> bool:
        """The yes or no after "shall I stop / delete?"."""
        asked, draft.state.confirm = draft.state.confirm, None
        if asked is None:
            return False
        if asked == "complaint" and payload is None and meaning is None:
            draft.complaint = draft.text
            draft.say("complain-kept", "/help", "/ask_human")
            return True
        if payload in ("/stop_yes", "/delete_yes") or (payload is None and meaning == "yes"):
            if asked == "stop":
                draft.contact.opted_out = True
                draft.say("stopped")
            elif asked == "delete":
                draft.forget = True
            return asked != "complaint"
        if payload == "/keep" or meaning == "no":
            draft.say("kept")
            return True
        return False

    def _keyword(self, draft: Draft, meaning: str | None) -> bool:
        match meaning:
            case "delete":
                draft.state.confirm = "delete"
                draft.say("delete-ask", "/delete_yes", "/keep")
            case "stop":
                draft.state.confirm = "stop"
                draft.say("stop-ask", "/stop_yes", "/keep")
            case "help":
                draft.say("help", "/asylum", "/shelter", "/health", "/family_tracing", "/emergency_numbers", "/ask_human")
                if draft.contact.channel == "sms":
                    draft.say("help-emergency")
            case "start":
                draft.state.welcomed = False
                draft.say("help", "/asylum", "/shelter", "/health", "/family_tracing", "/emergency_numbers", "/ask_human")
            case "complain":
                draft.state.confirm = "complaint"
                draft.say("complain-ask")
            case "person":
                draft.case(Risk.MEDIUM, "asked for a person")
                draft.say("human-coming")
            case "hide":
                draft.unsend = True
                draft.say("hidden")
            case _:
                return False
        return True

    def _chosen(self, draft: Draft, payload: str) -> bool:
        """Choices the service answers itself. False: the assistant does."""
        name = payload.removeprefix("/")
        if name.startswith("language_"):
            draft.contact.language, draft.contact.language_chosen = name.removeprefix("language_"), True
            draft.say("language-noted", "/help", "/ask_human")
        elif name == "country":
            draft.state.country_asked = True
            draft.say("country-ask")
        elif name.startswith("feedback_") and name in ("feedback_up", "feedback_down"):
            draft.feedback.append((draft.state.topic, name == "feedback_up"))
            draft.say("feedback-thanks" if name == "feedback_up" else "feedback-sorry", "/ask_human")
        elif name == "more" and draft.state.topic:
            draft.says.append(Say(f"topic-{draft.state.topic.replace('_', '-')}.more", {"topic": draft.state.topic}, ("/ask_human",)))
        elif name == "change_language":
            draft.say("language-ask", *language_choices())
        elif name == "ask_human":
            draft.case(Risk.MEDIUM, "asked for a person")
            draft.say("human-coming")
            draft.conversation.epoch += 1
        elif name == "complain_now":
            draft.state.confirm = "complaint"
            draft.say("complain-ask")
        elif name == "hide":
            draft.unsend = True
            draft.say("hidden")
        else:
            return False
        return True

    def _said_country(self, draft: Draft) -> bool:
        """The answer to "which country are you in?", or nothing but a country's name."""
        if not draft.state.country_asked or len(draft.text.split()) > _COUNTRY_WORDS or not self.understand.find_country(draft.text, draft.contact.language):
            return False
        return self.think.set_country(draft)

    def _ask_country(self, draft: Draft) -> None:
        """Once, after the first answer that would be better with a country."""
        answered = any(say.args.get("topic") for say in draft.says)
        if answered and draft.contact.country is None and not draft.state.country_asked:
            draft.contact.country = self.default_country
            if draft.contact.country is None:
                draft.state.country_asked = True
                draft.say("country-ask")

    def _first_words(self, draft: Draft) -> None:
        """The first contact says what this is and that providers can see it (SAFEGUARDING C6, D2)."""
        if not draft.state.welcomed and draft.says:
            draft.state.welcomed = True
            at = 0 if draft.says[0].key in ("greet", "help") else len(draft.says)
            draft.says.insert(at, Say("welcome"))


async def answer_all(answer: Answer, conversation: Conversation, messages: Sequence[tuple[str, Inbound]]) -> int:
    """Answer a conversation's messages strictly in order; how many."""
    for at, (inbox_id, inbound) in enumerate(messages):
        try:
            await answer(conversation, inbox_id, inbound)
        except Exception:
            structlog.get_logger().error("message not answered, stays in the inbox", inbox=inbox_id, after=at)
            raise
    return len(messages)
