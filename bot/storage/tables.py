"""The tables. Times are UTC, to the microsecond; `_enc` columns are AES-GCM under the contact's own data key (crypto.py)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    TypeDecorator,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class UtcDateTime(TypeDecorator[datetime]):
    """A moment in UTC; SQLite forgets the zone, so it is put back on reading."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """To UTC; a moment without a zone is a mistake of ours and is refused."""
        if value is not None and value.tzinfo is None:
            raise ValueError(f"{value!r} has no time zone")
        return value.astimezone(UTC) if value is not None else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """UTC again, whatever the engine kept."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def _id() -> Column[str]:
    return Column("id", String(64), primary_key=True)


def _seq() -> Column[int]:
    """Order of arrival; the engine counts."""
    return Column("seq", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True)


def _name() -> Column[str]:
    return Column("id", String(96), nullable=False, unique=True)


def _ref(name: str, target: str, **options: Any) -> Column[str]:
    return Column(name, String(64), ForeignKey(f"{target}.id"), **options)


def _at(name: str, **options: Any) -> Column[datetime]:
    return Column(name, UtcDateTime, **options)


contacts = Table(
    "contacts",
    metadata,
    _id(),
    Column("channel", String(16), nullable=False),
    Column("address_hash", String(64), nullable=False),
    Column("address_enc", LargeBinary),
    Column("data_key", LargeBinary),
    Column("language", String(8)),
    Column("language_chosen", Boolean, nullable=False, default=False),
    Column("country", String(2)),
    Column("opted_out", Boolean, nullable=False, default=False),
    Column("erase_requested", Boolean, nullable=False, default=False),
    Column("reachable", Boolean, nullable=False, default=True),
    _at("created_at", nullable=False),
    UniqueConstraint("channel", "address_hash"),
)

conversations = Table(
    "conversations",
    metadata,
    _id(),
    _ref("contact_id", "contacts", nullable=False, unique=True),
    _ref("holder", "officers"),
    Column("epoch", Integer, nullable=False, default=0),
    Column("state_enc", LargeBinary),
    _at("last_inbound_at"),
    Column("lease_owner", String(64)),
    _at("lease_until"),
)

inbox = Table(
    "inbox",
    metadata,
    _seq(),
    _name(),
    Column("channel", String(16), nullable=False),
    Column("external_id", String(128), nullable=False),
    _ref("conversation_id", "conversations", nullable=False),
    Column("kind", String(16), nullable=False),
    Column("body_enc", LargeBinary),
    _at("received_at", nullable=False),
    Column("state", String(8), nullable=False, default="new"),
    Column("attempts", Integer, nullable=False, default=0),
    _at("next_at"),
    _at("done_at"),
    Column("level", String(8)),
    UniqueConstraint("channel", "external_id"),
    Index("ix_inbox_waiting", "state", "conversation_id", "seq"),
)

outbox = Table(
    "outbox",
    metadata,
    _seq(),
    _name(),
    _ref("conversation_id", "conversations"),
    _ref("officer_id", "officers"),
    Column("channel", String(16), nullable=False),
    Column("author", String(64), nullable=False),
    Column("priority", Integer, nullable=False),
    Column("body_enc", LargeBinary),
    Column("state", String(16), nullable=False, default="queued"),
    Column("attempts", Integer, nullable=False, default=0),
    _at("next_at", nullable=False),
    _at("created_at", nullable=False),
    _at("sent_at"),
    Column("provider_id", String(128), index=True),
    Column("error", String(200)),
    Column("lease_owner", String(64)),
    _at("lease_until"),
    Index("ix_outbox_waiting", "state", "next_at"),
)

cases = Table(
    "cases",
    metadata,
    _id(),
    _ref("conversation_id", "conversations", nullable=False),
    Column("risk", Integer, nullable=False),
    Column("category", String(32)),
    Column("state", String(8), nullable=False, default="open"),
    _ref("holder", "officers"),
    _at("opened_at", nullable=False),
    _at("raised_at", nullable=False),
    _at("deadline_at", nullable=False),
    _at("claimed_at"),
    _at("closed_at"),
    Column("outcome", String(32)),
    Column("country", String(2)),
    Column("language", String(8)),
    Column("why_enc", LargeBinary),
    Column("intake_enc", LargeBinary),
    _at("unread_since"),
    Column("told_nobody", Boolean, nullable=False, default=False),
    Index("ix_cases_queue", "state", "risk", "deadline_at"),
)

notes = Table(
    "notes",
    metadata,
    _id(),
    _ref("case_id", "cases", nullable=False, index=True),
    _ref("officer_id", "officers", nullable=False),
    Column("body_enc", LargeBinary),
    _at("at", nullable=False),
)

officers = Table(
    "officers",
    metadata,
    _id(),
    Column("login", String(64), nullable=False, unique=True),
    Column("name", String(128), nullable=False),
    Column("role", String(16), nullable=False, default="officer"),
    Column("rung", Integer, nullable=False, default=0),
    Column("password_hash", String(256), nullable=False),
    Column("one_time", Boolean, nullable=False, default=False),
    Column("active", Boolean, nullable=False, default=True),
    Column("on_shift", Boolean, nullable=False, default=False),
    Column("page_channel", String(16)),
    Column("page_address_enc", LargeBinary),
    Column("language", String(8), nullable=False, default="en"),
    _at("created_at", nullable=False),
)

sessions = Table(
    "sessions",
    metadata,
    _id(),
    _ref("officer_id", "officers", nullable=False),
    Column("csrf", String(64), nullable=False),
    _at("created_at", nullable=False),
    _at("seen_at", nullable=False),
)

sign_ins = Table(
    "sign_ins",
    metadata,
    _id(),
    Column("who", String(64), nullable=False, index=True),
    _at("at", nullable=False),
)

pages = Table(
    "pages",
    metadata,
    _id(),
    _ref("case_id", "cases", nullable=False),
    _ref("officer_id", "officers", nullable=False),
    Column("rung", Integer, nullable=False),
    _at("due_at", nullable=False),
    _at("paged_at"),
    Column("state", String(10), nullable=False, default="due"),
    Index("ix_pages_due", "state", "due_at"),
)

consents = Table(
    "consents",
    metadata,
    _id(),
    _ref("conversation_id", "conversations", nullable=False, index=True),
    Column("purpose", String(32), nullable=False),
    Column("given", Boolean, nullable=False),
    Column("text_version", String(16), nullable=False),
    Column("language", String(8), nullable=False),
    Column("channel", String(16), nullable=False),
    _at("at", nullable=False),
)

feedback = Table(
    "feedback",
    metadata,
    _id(),
    Column("topic", String(32)),
    Column("good", Boolean, nullable=False),
    Column("language", String(8)),
    Column("country", String(2)),
    _at("at", nullable=False),
)

complaints = Table(
    "complaints",
    metadata,
    _id(),
    _ref("conversation_id", "conversations", nullable=False),
    Column("body_enc", LargeBinary),
    _at("at", nullable=False),
)

audit = Table(
    "audit",
    metadata,
    _id(),
    _at("at", nullable=False),
    Column("actor", String(64), nullable=False),
    Column("action", String(32), nullable=False),
    Column("subject", String(64)),
    Column("detail", JSON, nullable=False, default=dict),
    Index("ix_audit_subject", "subject", "at"),
)

# An officer's word that triage was wrong about a message: counted, a language and level; never a text (TRIAGE.md, two detectors).
marks = Table(
    "marks",
    metadata,
    Column("seq", BigInteger().with_variant(Integer, "sqlite"), ForeignKey("inbox.seq"), primary_key=True, autoincrement=False),
    _ref("officer_id", "officers", nullable=False),
    Column("was", String(8), nullable=False),
    Column("should", String(8), nullable=False),
    Column("language", String(8)),
    _at("at", nullable=False),
)

progress = Table(
    "progress",
    metadata,
    _id(),
    Column("value", String(64), nullable=False),
)
