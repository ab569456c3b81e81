"""Keys become words: Fluent texts in the person's language, at the length and direction of their channel."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from pathlib import Path

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

from bot.content.directory import load_directory
from bot.content.languages import Language, country_name, load_languages
from bot.content.locales import FILES
from bot.domain.directory import BY_TOPIC, Entry, choose
from bot.domain.message import Choice, Outgoing, Say
from bot.errors import BadData

_MOST_CONTACTS = {"sms": 1}
_DANGER_KINDS = ("emergency", "child-helpline", "missing-children", "trafficking")
_SMS = "sms"


def load_bundle(root: Path, code: str) -> FluentBundle:
    """All texts of one language. Raises BadData for a text that cannot be read, naming the file."""
    bundle = FluentBundle([code], use_isolating=False)
    for name in FILES:
        path = root / "locales" / code / f"{name}.ftl"
        if not path.exists():
            continue
        resource = FluentResource(path.read_text(encoding="utf-8"))
        junk = [entry for entry in resource.body if isinstance(entry, ast.Junk)]
        if junk:
            raise BadData(f"{path}: cannot be read near {str(junk[0].content)[:60]!r}")
        bundle.add_resource(resource)
    return bundle


class Bundles(Mapping[str, FluentBundle]):
    """The languages' texts, each read when it is first needed: reading all takes a second in which nobody is heard."""

    def __init__(self, root: Path, codes: Sequence[str]) -> None:
        self._root, self._codes = root, codes
        self._read: dict[str, FluentBundle] = {}

    def __getitem__(self, code: str) -> FluentBundle:
        if code not in self._read:
            if code not in self._codes:
                raise KeyError(code)
            self._read[code] = load_bundle(self._root, code)
        return self._read[code]

    def __iter__(self) -> Iterator[str]:
        return iter(self._codes)

    def __len__(self) -> int:
        return len(self._codes)


@dataclass(slots=True)
class FluentSpeech:
    """Obeys ports.Speech."""

    bundles: Mapping[str, FluentBundle]
    rows: Mapping[str, Language]
    directory: Mapping[str, Sequence[Entry]]
    today: Callable[[], date]
    default_country: str | None = None
    _known: frozenset[str] = field(default=frozenset())

    @classmethod
    def load(cls, root: Path, today: Callable[[], date]) -> FluentSpeech:
        """Read locales/. Raises BadData."""
        rows = load_languages(root)
        return cls(Bundles(root, list(rows)), rows, load_directory(root), today)

    def read_all(self) -> None:
        """Read every language now, so that no person waits for it. Raises BadData."""
        for code in self.rows:
            self.bundles[code]

    @property
    def languages(self) -> Sequence[str]:
        """Codes, in the order of the menu."""
        return list(self.bundles)

    def rows_of_menu(self) -> list[tuple[str, str, str]]:
        """(code, endonym, direction) of every language."""
        return [(row.code, row.endonym, row.direction) for row in self.rows.values()]

    def knows(self, key: str) -> bool:
        """Is there a text (or `key.attribute`) for it in English, and so, as the checker proves, in every language?"""
        name, _, attribute = key.partition(".")
        bundle = self.bundles["en"]
        return bundle.has_message(name) and (not attribute or attribute in bundle.get_message(name).attributes)

    def text(self, key: str, language: str, **args: str) -> str:
        """One text, `key` or `key.attribute`, without contacts."""
        return self._format(key, language, "", args)

    def _format(self, key: str, language: str, channel: str, args: Mapping[str, str]) -> str:
        bundle = self.bundles.get(language) or self.bundles["en"]
        name, _, attribute = key.partition(".")
        if not bundle.has_message(name):
            raise BadData(f"locales/{language}: the text {key!r} is missing")
        message = bundle.get_message(name)
        wanted = attribute or (_SMS if channel == _SMS and _SMS in message.attributes else "")
        pattern = message.attributes.get(wanted) if wanted else message.value
        if pattern is None:
            raise BadData(f"locales/{language}: the text {key!r} is missing")
        text, errors = bundle.format_pattern(pattern, dict(args))
        if errors:
            raise BadData(f"locales/{language}: the text {key!r} cannot be filled in: {errors[0]}")
        return str(text)

    def label(self, payload: str, language: str) -> str:
        """What stands on the button of a payload: a topic's label, a language's own name, or choice-…"""
        name = payload.split("{")[0].removeprefix("/").replace("_", "-")
        if name.startswith("language-") and name.removeprefix("language-") in self.rows:
            return self.rows[name.removeprefix("language-")].endonym
        if self.knows(f"topic-{name}.label"):
            return self.text(f"topic-{name}.label", language)
        return self.text(f"choice-{name}", language)

    def word(self, says: Sequence[Say], language: str, channel: str, country: str | None) -> Outgoing:
        """Everything a turn says as one message: parts parted by blank lines, then the choices (numbered where there are no buttons)."""
        code = language if language in self.rows else "en"
        parts = [part for say in says for part in self._part(say, code, channel, country)]
        payloads = list(dict.fromkeys(payload for say in says for payload in self._payloads(say)))
        choices = tuple(Choice(payload, self.label(payload, code)) for payload in payloads)
        gap = "\n" if channel == _SMS else "\n\n"
        text = gap.join(parts)
        if channel == _SMS and choices:
            text += "\n" + "\n".join(f"{number} {choice.label}" for number, choice in enumerate(choices, 1))
        return Outgoing(text, choices)

    def _payloads(self, say: Say) -> Sequence[str]:
        return [one for payload in say.choices for one in ([f"/language_{code}" for code in self.rows] if payload == "/languages" else [payload])]

    def _part(self, say: Say, language: str, channel: str, country: str | None) -> list[str]:
        args = dict(say.args)
        args["country"] = country_name(country, language) if country else ""
        args["emergency"] = self.emergency(country)
        if say.key == "danger-numbers":
            args["numbers"] = self.lines(self._entries(country), _DANGER_KINDS, language, channel, most=2 if channel == _SMS else 4)
        topic = args.get("topic", "")
        contacts = self._contacts(topic, country, language, channel) if topic and country and not say.key.endswith(".more") else []
        if say.key == "contacts-now" and (channel == _SMS or not contacts):
            return contacts
        return [part for part in (self._format(say.key, language, channel, args), *contacts) if part]

    def _entries(self, country: str | None) -> Sequence[Entry]:
        return self.directory.get(country or "", ())

    def emergency(self, country: str | None) -> str:
        """The emergency number of a country; 112 where it is unknown (valid in the whole EU and many other countries)."""
        numbers = [entry.numbers[0] for entry in self._entries(country) if entry.kind == "emergency"]
        return numbers[0] if numbers else "112"

    def _contacts(self, topic: str, country: str, language: str, channel: str) -> list[str]:
        kinds = BY_TOPIC.get(topic, ())
        lines = self.lines(self._entries(country), kinds, language, channel, most=_MOST_CONTACTS.get(channel, 3))
        if lines:
            return [lines if channel == _SMS else f"{self.text('contacts', language)}\n{lines}"]
        return [self.text("contacts-none", language, country=country_name(country, language))] if kinds and channel != _SMS else []

    def lines(self, entries: Sequence[Entry], kinds: Sequence[str], language: str, channel: str, most: int) -> str:
        """Contacts as lines; on SMS the number first and no hours, so that it lies in the first segment (SAFEGUARDING M7)."""
        return "\n".join(self._line(entry, language, channel) for entry in choose(entries, kinds, language, most))

    def _line(self, entry: Entry, language: str, channel: str) -> str:
        numbers = ", ".join(self._ltr(number, language) for number in entry.numbers)
        name = entry.name or self.text(f"kind-{entry.kind}", language)
        if channel == _SMS:
            return f"{numbers} {name}" if entry.kind != "emergency" else numbers
        hours = self._hours(entry, language)
        if entry.unchecked(self.today()):
            hours = ", ".join(filter(None, (hours, self.text("contact-unchecked", language))))
        key = "contact-line-hours" if hours else "contact-line"
        return self.text(key, language, name=name, numbers=numbers, hours=hours)

    def _ltr(self, number: str, language: str) -> str:
        """A number as published; within right-to-left text it is kept from being turned around (U+200E marks)."""
        return f"\u200e{number}\u200e" if self.rows[language].direction == "rtl" else number

    def _hours(self, entry: Entry, language: str) -> str:
        if entry.always:
            return self.text("hours-always", language)
        spans = [f"{_days(o.days, language)} {self._ltr(f'{o.opens}–{o.closes}', language)}" for o in entry.openings]
        return ", ".join(spans)


@lru_cache(maxsize=256)
def _days(days: tuple[int, ...], language: str) -> str:
    names = Locale.parse(language).days["format"]["abbreviated"]
    runs: list[list[int]] = []
    for day in days:
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return ", ".join(names[run[0]] if len(run) == 1 else f"{names[run[0]]}–{names[run[-1]]}" for run in runs)
