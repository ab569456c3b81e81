"""Numbers people can call: which ones, for whom, and how sure we are of them (SAFEGUARDING L1-L4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

FRESH = timedelta(days=90)

# Kinds offered with an answer, by topic, and with danger, by category; the first found come first.
BY_TOPIC: dict[str, tuple[str, ...]] = {
    "asylum": ("legal-help",),
    "guardian": ("guardianship", "uasc", "child-protection"),
    "family_tracing": ("family-tracing", "missing-children"),
    "family_reunification": ("legal-help",),
    "age_assessment": ("legal-help", "uasc"),
    "legal_help": ("legal-help",),
    "shelter": ("uasc", "legal-help"),
    "mental_health": ("suicide-support", "child-helpline"),
    "job_offer_check": ("trafficking",),
    "safe_routes": ("trafficking", "legal-help"),
    "detention": ("legal-help",),
    "violence_help": ("domestic-violence", "child-helpline"),
    "child_marriage": ("child-helpline", "child-protection"),
    "online_safety": ("child-helpline",),
    "child_rights": ("child-helpline", "child-protection"),
    "turning_18": ("uasc",),
    "emergency_numbers": ("emergency", "child-helpline", "missing-children", "trafficking"),
}
BY_CATEGORY: dict[str, tuple[str, ...]] = {
    "missing_child": ("missing-children",),
    "kidnapping_threat": ("missing-children",),
    "trafficking_control": ("trafficking",),
    "child_alone": ("uasc", "child-protection"),
    "violence_now": ("domestic-violence",),
    "suicide_self_harm": ("suicide-support",),
}
KINDS = frozenset(
    {"emergency", "police", "ambulance", "fire", "child-helpline", "missing-children", "child-protection", "uasc", "guardianship", "trafficking",
     "domestic-violence", "family-tracing", "suicide-support", "legal-help"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Opening:
    """Days (0 Monday to 6 Sunday) and times of day, "HH:MM"; "24:00" ends the day."""

    days: tuple[int, ...]
    opens: str
    closes: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One service of one country. `checked` None: nobody noted when the source was read."""

    kind: str
    name: str
    numbers: tuple[str, ...]
    source: str
    checked: date | None
    always: bool = False
    openings: tuple[Opening, ...] = ()
    time_zone: str | None = None
    languages: tuple[str, ...] = ()

    def unchecked(self, today: date) -> bool:
        """Older than 90 days, or of no known age: shown as unchecked, never as fact (SAFEGUARDING L1)."""
        return self.checked is None or today - self.checked > FRESH


def choose(entries: Sequence[Entry], kinds: Sequence[str], language: str, most: int) -> list[Entry]:
    """At most so many entries of these kinds, in their order; of several with the same number the one that speaks the language."""
    chosen: list[Entry] = []
    seen: set[str] = set()
    for kind in kinds:
        same = [entry for entry in entries if entry.kind == kind]
        for entry in sorted(same, key=lambda e: (language not in e.languages, not e.always)):
            if entry.numbers[0] not in seen:
                seen.add(entry.numbers[0])
                chosen.append(entry)
    return chosen[:most]
