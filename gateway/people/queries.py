"""Reads people as a caller may see them."""

from __future__ import annotations

from uuid import UUID

from gateway.credentials import rules as credentials_rules
from gateway.people import rules, store
from gateway.people.model import Person, RoleNotYours
from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.transactions import Tx
from services.chassis.security.callers import Caller


def get_person(tx: Tx, person_id: UUID, *, who: Caller) -> Person:
    """One person, as `who` may see them."""
    return _seen(store.person(tx, person_id), who)


def list_people(
    tx: Tx, ask: PageRequest, *, who: Caller, ids: list[UUID] | None = None, phone: str | None = None
) -> Page[Person]:
    """People as `who` may see them; a phone is looked up by the station alone."""
    if phone is not None and not rules.is_station(who):
        raise RoleNotYours
    number = credentials_rules.phone_login(phone) if phone is not None else None
    page = store.list_people(tx, ask, ids=ids, phone=number)
    return Page([_seen(person, who) for person in page.items], page.next)


def _seen(person: Person, who: Caller) -> Person:
    return person if rules.knows_names(who) or who.id == person.id else person.unnamed()
