"""How long to wait before trying again."""

from __future__ import annotations

from datetime import timedelta

_FIRST_S, _LONGEST_S, _GIVE_UP_AFTER = 2.0, 900.0, 12


def delay(attempts: int, *, asked: float | None = None) -> timedelta | None:
    """The pause before the next try after `attempts` failed ones, or None: give up (about two hours in).

    `asked` is the provider's own wish in seconds (Retry-After) and wins over a shorter pause.
    """
    if attempts >= _GIVE_UP_AFTER:
        return None
    return timedelta(seconds=max(min(_FIRST_S * 2 ** (attempts - 1), _LONGEST_S), asked or 0.0))
