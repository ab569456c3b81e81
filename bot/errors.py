"""Every way our own work can fail, with what it means for trying again. An exception's docstring is its message."""

from __future__ import annotations


class AmanError(Exception):
    """Something went wrong."""

    def __str__(self) -> str:
        template = (type(self).__doc__ or "").strip()
        return template.format(*self.args) if self.args else template


class SendError(AmanError):
    """The message could not be handed to the provider ({0})."""

    loggable = True


class Throttled(SendError):
    """The provider asks us to wait {0} s."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds


class Retry(SendError):
    """The provider cannot take it just now: {0}."""


class Permanent(SendError):
    """The provider will never take this message: {0}."""


class Unreachable(Permanent):
    """This person cannot be written to any more: {0}."""


class OptedOut(Permanent):
    """This person asked us not to write: {0}."""


class AssistantError(AmanError):
    """The assistant did not answer: {0}."""


class Unreadable(AmanError):
    """{0} cannot be decrypted: AMAN_SECRET_KEY is not the one it was written with, or the person was forgotten."""


class StorageAway(AmanError):
    """The database cannot be written just now ({0})."""


class SpoolFailed(AmanError):
    """Neither the database nor the spool folder can be written ({0}): the provider is told to try again."""


class NotAllowed(AmanError):
    """{0}"""


class BadData(AmanError):
    """{0}"""


class Misconfigured(AmanError):
    """{0}"""
