"""The files of a language in locales/."""

from __future__ import annotations

FILES = ("common", "help", "safety", "intake", "handoff", "desk")
