"""Contacts, and the windows in which they may be read."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from gateway.people.model import Role
from services.chassis.errors import Forbidden

PURPOSE = "service"  # of all readings of contacts


@dataclass(frozen=True)
class Window:
    """A person may read another's name and phone because of an order, as long as they hold this role."""

    order_id: UUID
    person_id: UUID
    reader_id: UUID
    role: Role


@dataclass(frozen=True)
class Contact:
    """A person's name and phone number, None without one, and the order because of which they were read."""

    person_id: UUID
    name: str | None
    phone: str | None
    contact_phones: tuple[str, ...]
    order_id: UUID


class ContactClosed(Forbidden):
    """No order that is under way connects the two people, or the reader has not the role any more."""

    code = "contact_closed"
    zh = "没有正在进行的订单需要您联系此人"
    en = "No order under way needs you to contact this person"
