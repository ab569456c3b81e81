"""Passwords and tokens: argon2id with argon2-cffi's defaults (RFC 9106, low memory), 256 random bits for a session."""

from __future__ import annotations

import hashlib
import secrets
import unicodedata
from collections.abc import Callable
from functools import cache

import anyio
import anyio.to_thread
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

SHORTEST, LONGEST, _FEWEST_DIFFERENT = 12, 200, 5
_AT_ONCE = 2


def new_token() -> str:
    """Something nobody can guess."""
    return secrets.token_urlsafe(32)


def digest(token: str) -> str:
    """What the store keeps of a token; 64 hex characters."""
    return hashlib.sha256(token.encode()).hexdigest()


def weakness(password: str, login: str, before: str = "") -> str | None:
    """Why a password cannot be used, as a key of desk.ftl; None: it can."""
    if len(password) < SHORTEST:
        return "password-short"
    if len(password) > LONGEST:
        return "password-long"
    if len(set(password)) < _FEWEST_DIFFERENT:
        return "password-simple"
    if login.casefold() in password.casefold():
        return "password-login"
    return "password-same" if password == before else None


class Passwords:
    """Hashes and checks, two at a time and off the event loop: each takes 64 MiB and some 50 ms."""

    def __init__(self) -> None:
        """Takes some 50 ms the first time in a process."""
        self._hasher, self._nobody = PasswordHasher(), _hash_of_nothing()
        self._limiter: anyio.CapacityLimiter | None = None

    async def hash(self, password: str) -> str:
        """The hash to keep."""
        return await self._aside(self._hasher.hash, _prepared(password))

    async def right(self, password: str, hash: str | None) -> bool:
        """Is it the password of that hash? Without a hash the answer is no, after the same time."""
        found = await self._aside(self._verify, hash or self._nobody, _prepared(password))
        return found == "yes" and hash is not None

    def outdated(self, hash: str) -> bool:
        """Was it made with weaker parameters than today's?"""
        return self._hasher.check_needs_rehash(hash)

    def _verify(self, hash: str, password: str) -> str:
        try:
            self._hasher.verify(hash, password)
        except (VerificationError, InvalidHashError):
            return "no"
        return "yes"

    async def _aside(self, work: Callable[..., str], *args: str) -> str:
        if self._limiter is None:  # made here, for it belongs to the event loop
            self._limiter = anyio.CapacityLimiter(_AT_ONCE)
        return await anyio.to_thread.run_sync(work, *args, limiter=self._limiter)


@cache
def _hash_of_nothing() -> str:
    """What a password is compared with where there is no such officer."""
    return PasswordHasher().hash(new_token())


def _prepared(password: str) -> str:
    """The same letters typed on another keyboard are the same password (NIST SP 800-63B, NFKC)."""
    return unicodedata.normalize("NFKC", password)
