"""What the desk is given by whoever starts it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.ports import Clock, Ids, Store, Wakeups
from bot.service.handoff import Handoff


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything the desk needs from outside.

    words: `words(key, language, **args)`, the text of that language's desk.ftl; numbers may be passed as int
    languages: (code, endonym, "ltr" or "rtl") of every language the desk can be read in; the first is the fallback
    secure_cookies: True wherever officers come over https
    link: the desk's public address without a slash at the end, as it stands in pages to officers
    beat_s: how often, in seconds, an open page hears that its line to the desk is alive; desk.js gives a line up after 40 s
    """

    handoff: Handoff
    store: Store
    words: Callable[..., str]
    languages: Sequence[tuple[str, str, str]]
    clock: Clock
    ids: Ids
    wakeups: Wakeups
    secure_cookies: bool
    link: str
    beat_s: float = 15.0
