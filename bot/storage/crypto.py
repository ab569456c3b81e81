"""Encryption at rest: one data key a contact, wrapped by the master key, so that forgetting a person is destroying a key.

AES-256-GCM with a fresh 96-bit nonce before each ciphertext. Addresses are found again by a keyed hash (HMAC-SHA256).
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.errors import Unreadable

_NONCE = 12


class Box:
    """Seals and opens with one key."""

    def __init__(self, key: bytes) -> None:
        self._aead = AESGCM(key)

    def seal(self, value: Any, where: str) -> bytes:
        """The value (anything JSON holds) encrypted; `where` binds it to its row, so that rows cannot be swapped."""
        nonce = os.urandom(_NONCE)
        plain = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
        return nonce + self._aead.encrypt(nonce, plain, where.encode())

    def open(self, sealed: bytes | None, where: str) -> Any:
        """The value again; None stays None. Raises Unreadable for another key, another row or damaged bytes."""
        if sealed is None:
            return None
        try:
            return json.loads(self._aead.decrypt(sealed[:_NONCE], sealed[_NONCE:], where.encode()))
        except (InvalidTag, ValueError) as error:
            raise Unreadable(where) from error


class Keyring:
    """The master key from AMAN_SECRET_KEY and what is derived from it."""

    def __init__(self, secret: str) -> None:
        self._wrap = Box(_derive(secret, b"aman wrap data keys"))
        self._find = _derive(secret, b"aman find addresses")
        self.shared = Box(_derive(secret, b"aman shared records"))

    def address_hash(self, channel: str, address: str) -> str:
        """The same for the same address, telling nothing without the key; hex, 64 characters."""
        return hmac.new(self._find, f"{channel}:{address}".encode(), hashlib.sha256).hexdigest()

    def new_data_key(self, contact_id: str) -> tuple[bytes, Box]:
        """A wrapped data key to store with a new contact, and the box it opens."""
        key = os.urandom(32)
        return self._wrap.seal(key.hex(), f"key:{contact_id}"), Box(key)

    def box(self, contact_id: str, wrapped: bytes) -> Box:
        """The contact's own box; raises Unreadable where the master key is another."""
        return Box(bytes.fromhex(self._wrap.open(wrapped, f"key:{contact_id}")))


def _derive(secret: str, purpose: bytes) -> bytes:
    return HKDF(algorithm=hashes.SHA256(), length=32, salt=None, info=purpose).derive(secret.encode())
