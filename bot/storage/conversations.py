"""Contacts and their threads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, delete, insert, select, update

from bot.domain.case import Outcome, Risk
from bot.domain.conversation import Contact, Conversation, State
from bot.ports import BOT, Line
from bot.storage import tables as t
from bot.storage.session import Session


class Conversations:
    """Obeys ports.Conversations."""

    def __init__(self, session: Session) -> None:
        self._s = session

    async def get(self, id: str) -> Conversation | None:
        """The conversation, or None."""
        return self._read((await self._s.connection.execute(_named().where(t.conversations.c.id == id))).one_or_none())

    async def find(self, channel: str, address: str) -> Conversation | None:
        """The conversation of that address, or None."""
        known = self._s.keyring.address_hash(channel, address)
        query = _named().where(t.contacts.c.channel == channel, t.contacts.c.address_hash == known)
        return self._read((await self._s.connection.execute(query)).one_or_none())

    async def start(self, channel: str, address: str) -> str:
        """The id of a new contact's conversation."""
        s = self._s
        contact_id, conversation_id = s.ids.new(), s.ids.new()
        wrapped, box = s.keyring.new_data_key(contact_id)
        contact = {
            "id": contact_id,
            "channel": channel,
            "address_hash": s.keyring.address_hash(channel, address),
            "address_enc": box.seal(address, f"address:{contact_id}"),
            "data_key": wrapped,
            "created_at": s.now(),
        }
        await s.connection.execute(insert(t.contacts).values(contact))
        await s.connection.execute(insert(t.conversations).values(id=conversation_id, contact_id=contact_id))
        s.boxes[conversation_id] = box
        return conversation_id

    def _read(self, row: Row[Any] | None) -> Conversation | None:
        if row is None:
            return None
        address, state = "", State()
        if row.data_key is not None:
            box = self._s.boxes.setdefault(row.id, self._s.keyring.box(row.contact_id, row.data_key))
            address = box.open(row.address_enc, f"address:{row.contact_id}")
            state = State.from_dict(box.open(row.state_enc, f"state:{row.id}") or {})
        contact = Contact(
            row.contact_id, row.channel, address, row.language, row.language_chosen, row.country, row.opted_out, row.erase_requested, row.reachable
        )
        return Conversation(row.id, contact, row.holder, row.epoch, state, row.last_inbound_at)

    async def save(self, conversation: Conversation) -> None:
        """Write back what a turn may change; the pen has verbs of its own."""
        c, contact = conversation, conversation.contact
        box = await self._s.box(c.id)
        await self._s.connection.execute(
            update(t.conversations)
            .where(t.conversations.c.id == c.id)
            .values(epoch=c.epoch, state_enc=box.seal(c.state.to_dict(), f"state:{c.id}"), last_inbound_at=c.last_inbound_at)
        )
        await self._s.connection.execute(
            update(t.contacts)
            .where(t.contacts.c.id == contact.id)
            .values(
                language=contact.language,
                language_chosen=contact.language_chosen,
                country=contact.country,
                opted_out=contact.opted_out,
                erase_requested=contact.erase_requested,
                reachable=contact.reachable,
            )
        )

    async def take_pen(self, id: str, officer_id: str) -> bool:
        """True if the pen was free or already theirs: a conditional UPDATE, its row count says who won."""
        free = (t.conversations.c.holder.is_(None)) | (t.conversations.c.holder == officer_id)
        done = await self._s.connection.execute(update(t.conversations).where(t.conversations.c.id == id, free).values(holder=officer_id))
        return done.rowcount == 1

    async def release_pen(self, id: str, officer_id: str) -> bool:
        """Give the pen back to the bot, which starts afresh under a new epoch."""
        mine = (t.conversations.c.id == id) & (t.conversations.c.holder == officer_id)
        done = await self._s.connection.execute(update(t.conversations).where(mine).values(holder=None, epoch=t.conversations.c.epoch + 1))
        return done.rowcount == 1

    async def lines(self, id: str, limit: int = 500) -> Sequence[Line]:
        """The talk, oldest first, at most the last `limit` lines of either side."""
        box = await self._s.box(id)
        came = (
            select(t.inbox, t.marks.c.should)
            .outerjoin(t.marks, t.marks.c.seq == t.inbox.c.seq)
            .where(t.inbox.c.conversation_id == id)
            .order_by(t.inbox.c.seq.desc())
            .limit(limit)
        )
        went = (
            select(t.outbox, t.officers.c.name)
            .outerjoin(t.officers, t.officers.c.id == t.outbox.c.author)
            .where(t.outbox.c.conversation_id == id)
            .order_by(t.outbox.c.seq.desc())
            .limit(limit)
        )
        lines: list[Line] = []
        for row in await self._s.connection.execute(came):
            body = box.open(row.body_enc, f"inbox:{row.id}") or {}
            text = body.get("text", "") or _extra(row.kind, body.get("extra", {}))
            lines.append(Line(row.received_at, "person", row.kind, text, row.level, seq=row.seq, mark=row.should))
        for row in await self._s.connection.execute(went):
            body = box.open(row.body_enc, f"outbox:{row.id}") or {}
            choices = tuple(choice["label"] for choice in body.get("choices", []))
            author = "bot" if row.author == BOT else row.name or row.author
            lines.append(Line(row.created_at, author, "text", body.get("text", ""), None, row.state, row.error, choices))
        lines.reverse()  # read newest first; a stable sort then keeps the order of equal times
        return sorted(lines, key=lambda line: line.at)

    async def to_erase(self) -> Sequence[tuple[str, list[str]]]:
        """Who asked to be erased, has had our last word, and has no urgent case open."""
        urgent = select(t.cases.c.id).where(t.cases.c.conversation_id == t.conversations.c.id, t.cases.c.state != "closed", t.cases.c.risk == int(Risk.URGENT))
        pending = select(t.outbox.c.id).where(t.outbox.c.conversation_id == t.conversations.c.id, t.outbox.c.state.in_(("queued", "sending")))
        query = (
            select(t.conversations.c.id)
            .join(t.contacts, t.contacts.c.id == t.conversations.c.contact_id)
            .where(t.contacts.c.erase_requested.is_(True), t.contacts.c.data_key.is_not(None), ~urgent.exists(), ~pending.exists())
        )
        found = (await self._s.connection.execute(query)).scalars().all()
        sent = {id: select(t.outbox.c.provider_id).where(t.outbox.c.conversation_id == id, t.outbox.c.provider_id.is_not(None)) for id in found}
        return [(id, list((await self._s.connection.execute(ids)).scalars())) for id, ids in sent.items()]

    async def forget(self, id: str) -> None:
        """Destroy the person's key and address; what is left are rows nobody can read (SAFEGUARDING D4, DELETE)."""
        s = self._s
        found = (await s.connection.execute(select(t.conversations.c.contact_id).where(t.conversations.c.id == id))).scalar_one()
        gone: dict[str, Any] = {"data_key": None, "address_enc": None, "address_hash": s.ids.new(), "erase_requested": False, "country": None}
        await s.connection.execute(update(t.contacts).where(t.contacts.c.id == found).values(gone))
        await s.connection.execute(update(t.conversations).where(t.conversations.c.id == id).values(state_enc=None))
        for table in (t.inbox, t.outbox):
            await s.connection.execute(update(table).where(table.c.conversation_id == id).values(body_enc=None))
        await s.connection.execute(
            update(t.outbox).where(t.outbox.c.conversation_id == id, t.outbox.c.state == "queued").values(state="withheld", error="forgotten")
        )
        await s.connection.execute(
            update(t.inbox).where(t.inbox.c.conversation_id == id, t.inbox.c.state == "new").values(state="done", done_at=s.now())
        )
        await s.connection.execute(update(t.cases).where(t.cases.c.conversation_id == id).values(why_enc=None, intake_enc=None))
        ended = {"state": "closed", "closed_at": s.now(), "outcome": Outcome.OTHER.value}
        await s.connection.execute(update(t.cases).where(t.cases.c.conversation_id == id, t.cases.c.state != "closed").values(ended))
        for case_id in (await s.connection.execute(select(t.cases.c.id).where(t.cases.c.conversation_id == id))).scalars():
            await s.connection.execute(delete(t.notes).where(t.notes.c.case_id == case_id))
        await s.connection.execute(delete(t.complaints).where(t.complaints.c.conversation_id == id))
        s.boxes.pop(id, None)


def _extra(kind: str, extra: dict[str, str]) -> str:
    """What an officer should see of a message without words."""
    if kind == "location":
        return f"{extra.get('latitude')}, {extra.get('longitude')}"
    return extra.get("payload", "") if kind == "choice" else ""


def _named() -> Any:
    contact = [t.contacts.c[name] for name in t.contacts.c.keys() if name not in ("id", "created_at")]
    return select(t.conversations, *contact).join(t.contacts, t.conversations.c.contact_id == t.contacts.c.id)
