"""Leases: who may work on which conversation and send which message, so that any number of workers share one database.

A lease is a row with an owner and an end. A worker that dies loses its leases when they end; nothing else is needed to go on.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import Select, and_, func, or_, select, update

from bot.errors import Unreadable
from bot.ports import Parcel, Waiting
from bot.storage import tables as t
from bot.storage.conversations import Conversations
from bot.storage.inbox import read_inbound
from bot.storage.outbox import read_outgoing
from bot.storage.session import Session


async def claim_conversation(s: Session, owner: str, lease_s: float, only: str | None) -> Waiting | None:
    """The conversation that has waited longest, under our lease, with everything unanswered in it."""
    found = (await s.connection.execute(_skip_locked(_longest_waiting(s, only), s, t.conversations))).first()
    if found is None:
        return None
    until = s.now() + timedelta(seconds=lease_s)
    await s.connection.execute(update(t.conversations).where(t.conversations.c.id == found.id).values(lease_owner=owner, lease_until=until))
    conversation = await Conversations(s).get(found.id)
    assert conversation is not None
    query = select(t.inbox).where(t.inbox.c.conversation_id == found.id, t.inbox.c.state == "new").order_by(t.inbox.c.seq)
    box = await s.box(found.id)
    rows = (await s.connection.execute(query)).all()
    return Waiting(conversation, [(row.id, read_inbound(row, conversation.contact.address, box)) for row in rows])


def _longest_waiting(s: Session, only: str | None) -> Select[Any]:
    first = select(t.inbox.c.conversation_id, func.min(t.inbox.c.seq).label("seq")).where(t.inbox.c.state == "new")
    if only is not None:
        first = first.where(t.inbox.c.conversation_id == only)
    oldest = first.group_by(t.inbox.c.conversation_id).subquery()
    free = or_(t.conversations.c.lease_until.is_(None), t.conversations.c.lease_until < s.now())
    due = or_(t.inbox.c.next_at.is_(None), t.inbox.c.next_at <= s.now())
    return (
        select(t.conversations.c.id)
        .join(oldest, oldest.c.conversation_id == t.conversations.c.id)
        .join(t.inbox, t.inbox.c.seq == oldest.c.seq)
        .where(free, due)
        .order_by(t.inbox.c.seq)
        .limit(1)
    )


def _skip_locked(query: Select[Any], s: Session, table: Any) -> Select[Any]:
    if s.connection.dialect.name == "postgresql":
        return query.with_for_update(of=table, skip_locked=True)
    return query


async def extend_lease(s: Session, owner: str, conversation_id: str, lease_s: float) -> bool:
    """The heartbeat; False: the lease was lost, stop working on it."""
    mine = (t.conversations.c.id == conversation_id) & (t.conversations.c.lease_owner == owner)
    until = s.now() + timedelta(seconds=lease_s)
    return (await s.connection.execute(update(t.conversations).where(mine).values(lease_until=until))).rowcount == 1


async def drop_lease(s: Session, owner: str, conversation_id: str) -> None:
    """Done with it."""
    mine = (t.conversations.c.id == conversation_id) & (t.conversations.c.lease_owner == owner)
    await s.connection.execute(update(t.conversations).where(mine).values(lease_owner=None, lease_until=None))


async def claim_parcel(s: Session, owner: str, lease_s: float, channels: Sequence[str], only: str | None) -> Parcel | None:
    """The next message to send: officers before safety before machine before bulk, in order within a conversation."""
    row = (await s.connection.execute(_skip_locked(_next_parcel(s, channels, only), s, t.outbox))).first()
    if row is None:
        return None
    until = s.now() + timedelta(seconds=lease_s)
    await s.connection.execute(update(t.outbox).where(t.outbox.c.seq == row.seq).values(state="sending", lease_owner=owner, lease_until=until))
    try:
        return await (_to_person(s, row) if row.conversation_id else _to_officer(s, row))
    except Unreadable:
        await s.connection.execute(update(t.outbox).where(t.outbox.c.seq == row.seq).values(state="withheld", error="forgotten"))
        return None


def _next_parcel(s: Session, channels: Sequence[str], only: str | None) -> Select[Any]:
    before = t.outbox.alias("before")
    pending = before.c.state.in_(("queued", "sending"))
    earlier = or_(before.c.priority < t.outbox.c.priority, and_(before.c.priority == t.outbox.c.priority, before.c.seq < t.outbox.c.seq))
    in_flight = and_(before.c.state == "sending", before.c.seq != t.outbox.c.seq)
    blocked = select(before.c.seq).where(before.c.conversation_id == t.outbox.c.conversation_id, pending, or_(earlier, in_flight)).exists()
    ready = or_(
        and_(t.outbox.c.state == "queued", t.outbox.c.next_at <= s.now()),
        and_(t.outbox.c.state == "sending", t.outbox.c.lease_until < s.now()),
    )
    query = select(t.outbox).where(ready, t.outbox.c.channel.in_(channels), ~blocked)
    if only is not None:
        query = query.where(t.outbox.c.conversation_id == only)
    return query.order_by(t.outbox.c.priority, t.outbox.c.seq).limit(1)


async def _to_person(s: Session, row: Any) -> Parcel:
    conversation = await Conversations(s).get(row.conversation_id)
    assert conversation is not None
    body = (await s.box(row.conversation_id)).open(row.body_enc, f"outbox:{row.id}")
    contact = conversation.contact
    return Parcel(row.id, row.channel, contact.address, conversation.id, read_outgoing(body), row.attempts, contact.opted_out)


async def _to_officer(s: Session, row: Any) -> Parcel:
    query = select(t.officers.c.page_address_enc).where(t.officers.c.id == row.officer_id)
    sealed = (await s.connection.execute(query)).scalar_one()
    address = s.keyring.shared.open(sealed, f"officer:{row.officer_id}") or ""
    body = s.keyring.shared.open(row.body_enc, f"outbox:{row.id}")
    return Parcel(row.id, row.channel, address, None, read_outgoing(body), row.attempts, False)
