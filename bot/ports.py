"""What the service needs from the outside, as Protocols. Adapters obey them; so do the fakes in tests."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from bot.domain.case import Call, OnShift, Outcome, Risk
from bot.domain.conversation import Contact, Conversation
from bot.domain.message import Inbound, Outgoing, Say
from bot.domain.triage import Signal

BOT = "bot"
PRIORITY_OFFICER, PRIORITY_SAFETY, PRIORITY_MACHINE, PRIORITY_BULK = 0, 1, 2, 3


class Clock(Protocol):
    """The time, in UTC."""

    def now(self) -> datetime: ...


class Ids(Protocol):
    """New names for rows: 32 hex characters."""

    def new(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Waiting:
    """A conversation under our lease and the messages in it nobody has answered, oldest first."""

    conversation: Conversation
    messages: Sequence[tuple[str, Inbound]]


@dataclass(frozen=True, slots=True)
class Parcel:
    """One outbox row under our lease, ready for its channel."""

    id: str
    channel: str
    address: str
    conversation_id: str | None
    outgoing: Outgoing
    attempts: int
    opted_out: bool


@dataclass(frozen=True, slots=True)
class Letter:
    """One outbox row to be written."""

    id: str
    channel: str
    author: str
    priority: int
    outgoing: Outgoing
    conversation_id: str | None = None
    officer_id: str | None = None


@dataclass(slots=True)
class Case:
    """A case as the desk sees it."""

    id: str
    conversation_id: str
    risk: Risk
    category: str | None
    state: str
    holder: str | None
    opened_at: datetime
    raised_at: datetime
    deadline_at: datetime
    claimed_at: datetime | None
    closed_at: datetime | None
    outcome: Outcome | None
    country: str | None
    language: str | None
    why: list[dict[str, str]] = field(default_factory=list)
    intake: dict[str, str] = field(default_factory=dict)
    unread_since: datetime | None = None
    told_nobody: bool = False


@dataclass(frozen=True, slots=True)
class Officer:
    """A duty officer."""

    id: str
    login: str
    name: str
    role: str
    rung: int
    password_hash: str
    one_time: bool
    active: bool
    on_shift: bool
    page_channel: str | None
    page_address: str | None
    language: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a talk as the desk shows it. author: "person", "bot" or an officer's name.

    seq: a message of a person, by its order of arrival; mark: the level an officer says it should have had.
    """

    at: datetime
    author: str
    kind: str
    text: str
    level: str | None = None
    state: str | None = None
    error: str | None = None
    choices: tuple[str, ...] = ()
    seq: int | None = None
    mark: str | None = None


@dataclass(frozen=True, slots=True)
class Marked:
    """How often officers said that messages of a language seen as `was` should have been seen as `should`."""

    language: str | None
    was: str
    should: str
    count: int


@dataclass(frozen=True, slots=True)
class Note:
    """A private note on a case."""

    at: datetime
    officer: str
    text: str


class Inbox(Protocol):
    """Messages as they came in."""

    async def add(self, inbound: Inbound) -> str | None:
        """Keep it; the row's id, or None where (channel, external_id) was there before."""
        ...

    async def done(self, ids: Sequence[str], level: str | None) -> None: ...

    async def later(self, ids: Sequence[str], at: datetime) -> None: ...

    async def waiting(self) -> int: ...


class Outbox(Protocol):
    """Messages to be sent."""

    async def add(self, letter: Letter) -> None: ...

    async def sent(self, id: str, provider_id: str | None) -> None: ...

    async def failed(self, id: str, error: str, again_at: datetime | None) -> None: ...

    async def withheld(self, id: str, why: str) -> None: ...

    async def status(self, channel: str, provider_id: str, state: str, error: str | None) -> str | None:
        """Note what the provider says became of it; the conversation it belongs to, or None if unknown."""
        ...

    async def sent_ids(self, conversation_id: str) -> Sequence[str]:
        """The provider's ids of what the bot and officers sent there."""
        ...


class Conversations(Protocol):
    """Contacts and their threads."""

    async def get(self, id: str) -> Conversation | None: ...

    async def find(self, channel: str, address: str) -> Conversation | None: ...

    async def save(self, conversation: Conversation) -> None: ...

    async def take_pen(self, id: str, officer_id: str) -> bool: ...

    async def release_pen(self, id: str, officer_id: str) -> bool: ...

    async def lines(self, id: str, limit: int = 500) -> Sequence[Line]: ...

    async def forget(self, id: str) -> None: ...

    async def to_erase(self) -> Sequence[tuple[str, list[str]]]:
        """(conversation id, provider ids of our messages) of everyone who may be forgotten now."""
        ...


class Cases(Protocol):
    """Cases and their notes."""

    async def open_for(self, conversation_id: str) -> Case | None: ...

    async def get(self, id: str) -> Case | None: ...

    async def add(self, case: Case) -> None: ...

    async def save(self, case: Case) -> None: ...

    async def queue(self, *, closed: bool = False, limit: int = 200) -> Sequence[Case]: ...

    async def claim(self, id: str, officer_id: str) -> bool: ...

    async def release(self, id: str, officer_id: str) -> bool: ...

    async def note(self, id: str, officer_id: str, text: str) -> None: ...

    async def notes(self, id: str) -> Sequence[Note]: ...

    async def mark(self, conversation_id: str, seq: int, officer_id: str, should: str) -> bool: ...

    async def marks(self) -> Sequence[Marked]: ...

    async def consents(self, conversation_id: str) -> Mapping[str, bool]: ...

    async def consent(self, conversation: Conversation, purpose: str, given: bool, version: str) -> None: ...

    async def complaint(self, conversation_id: str, text: str) -> None: ...

    async def feedback(self, topic: str | None, good: bool, language: str | None, country: str | None) -> None: ...


class Pages(Protocol):
    """The ladder, as rows."""

    async def plan(self, case_id: str, calls: Sequence[Call]) -> None: ...

    async def due(self) -> Sequence[tuple[str, str, str]]:
        """(page id, case id, officer id) of every page whose time has come and whose case nobody has taken."""
        ...

    async def mark(self, id: str) -> bool:
        """True for exactly one caller: the page is now ours to send."""
        ...

    async def unanswered(self, before: datetime) -> Sequence[Case]:
        """Urgent cases raised before that moment which nobody has taken and whose person was not told."""
        ...


class Officers(Protocol):
    """The people at the desk."""

    async def get(self, id: str) -> Officer | None: ...

    async def by_login(self, login: str) -> Officer | None: ...

    async def all(self) -> Sequence[Officer]: ...

    async def add(self, officer: Officer) -> None: ...

    async def save(self, officer: Officer) -> None: ...

    async def on_shift(self) -> Sequence[OnShift]: ...

    async def open_session(self, token_hash: str, officer_id: str, csrf: str) -> None: ...

    async def session(self, token_hash: str) -> tuple[Officer, str] | None:
        """The officer and the CSRF token of a session that has not ended."""
        ...

    async def touch(self, token_hash: str) -> None: ...

    async def end_session(self, token_hash: str) -> None: ...

    async def end_sessions(self, officer_id: str) -> None:
        """Sign an officer out everywhere."""
        ...

    async def failures(self, who: str, since: datetime) -> int: ...

    async def failed(self, who: str) -> None: ...

    async def forgive(self, who: str) -> None:
        """The right password was given: earlier failures of that name and address count no more."""
        ...


class UnitOfWork(Protocol):
    """One transaction. What was not committed did not happen."""

    @property
    def inbox(self) -> Inbox: ...

    @property
    def outbox(self) -> Outbox: ...

    @property
    def conversations(self) -> Conversations: ...

    @property
    def cases(self) -> Cases: ...

    @property
    def pages(self) -> Pages: ...

    @property
    def officers(self) -> Officers: ...

    async def audit(self, actor: str, action: str, subject: str | None, **detail: str) -> None: ...

    async def progress(self, name: str) -> str | None: ...

    async def set_progress(self, name: str, value: str) -> None: ...

    async def commit(self) -> None: ...


class Store(Protocol):
    """The database."""

    def __call__(self, *, reading: bool = False) -> AbstractAsyncContextManager[UnitOfWork]:
        """A new transaction; leaving it without `commit` undoes it. Raises StorageAway."""
        ...

    async def claim_conversation(self, owner: str, lease_s: float, only: str | None = None) -> Waiting | None: ...

    async def extend_lease(self, owner: str, conversation_id: str, lease_s: float) -> bool: ...

    async def drop_lease(self, owner: str, conversation_id: str) -> None: ...

    async def claim_parcel(self, owner: str, lease_s: float, channels: Sequence[str], only: str | None = None) -> Parcel | None: ...

    async def ping(self) -> None: ...


class Wakeups(Protocol):
    """Telling workers and desks that something is there, so that nobody polls in a hurry."""

    async def tell(self, what: str) -> None: ...

    async def wait(self, what: str, timeout: float) -> None:
        """Return when `what` was told, or after so many seconds."""
        ...



class Channel(Protocol):
    """One way to reach people."""

    @property
    def name(self) -> str: ...

    async def send(self, address: str, outgoing: Outgoing) -> str | None:
        """Hand it over; the provider's id for it. Raises SendError."""
        ...

    async def close(self) -> None: ...

    async def unsend(self, address: str, provider_id: str) -> bool:
        """Take a sent message back where the channel can; False where it cannot."""
        ...


@dataclass(frozen=True, slots=True)
class Turn:
    """What the assistant decided: payloads of `custom` as stories/README.md lists them."""

    steps: Sequence[Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Understood:
    """What the assistant understood a text to be, without answering."""

    label: str
    confidence: float


class Assistant(Protocol):
    """Decides what to say."""

    async def turn(self, sender: str, message: str, metadata: Mapping[str, str]) -> Turn:
        """Raises AssistantError for silence, nonsense and lateness alike."""
        ...

    async def understand(self, text: str) -> Understood: ...

    async def ready(self) -> bool: ...


class Speech(Protocol):
    """Turns keys into words for a language, a channel and a country."""

    def word(self, says: Sequence[Say], language: str, channel: str, country: str | None) -> Outgoing: ...

    def text(self, key: str, language: str, **args: str) -> str: ...

    def label(self, payload: str, language: str) -> str: ...

    @property
    def languages(self) -> Sequence[str]: ...


@dataclass(frozen=True, slots=True)
class Guess:
    """A language and how sure we are, 0 to 1. language None: undecided."""

    language: str | None
    confidence: float


Triage = Callable[[str, str | None], Signal]
GuessLanguage = Callable[[str, str | None], Guess]
FindCountry = Callable[[str, str | None], str | None]
FindLanguage = Callable[[str], str | None]
Spool = Callable[[Inbound], Awaitable[None]]

__all__ = ["Contact", "Conversation"]
