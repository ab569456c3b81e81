"""Lengths of time in words. desk.js makes the same words out of the same texts, so that they stay true while a page is open."""

from __future__ import annotations

from bot.desk.tongue import Tongue

TEMPLATES = ("span-now", "span-minutes", "span-hours", "span-days")


def span(tongue: Tongue, seconds: float) -> str:
    """Such as "4 min", "2 h 10 min" or "3 d 4 h"; never negative."""
    minutes = int(max(seconds, 0) // 60)
    if minutes == 0:
        return tongue("span-now")
    if minutes < 60:
        return tongue("span-minutes", m=str(minutes))
    if minutes < 48 * 60:
        return tongue("span-hours", h=str(minutes // 60), m=str(minutes % 60))
    return tongue("span-days", d=str(minutes // 1440), h=str(minutes % 1440 // 60))


def templates(tongue: Tongue) -> dict[str, str]:
    """The texts with {d}, {h} and {m} left open, for the browser to fill in."""
    return {name: tongue(name, d="{d}", h="{h}", m="{m}") for name in TEMPLATES}
