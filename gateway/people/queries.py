"""Reads people as a caller may see them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from gateway.credentials import rules as credentials_rules
from gateway.people import rules, store
from gateway.people.model import Me, Person, PersonFilter, RoleNotYours
from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.transactions import Tx
from services.chassis.security.callers import Caller


def get_person(tx: Tx, person_id: UUID, *, who: Caller) -> Person:
    """Returns a person as the caller may see them; raises Unknown."""
    return visible(store.get_person(tx, person_id), who)


def get_me(tx: Tx, *, who: Caller, now: datetime) -> Me:
    """Returns the caller's own record; raises Unknown for a program."""
    return Me(store.get_person(tx, who.id), now)


def list_people(tx: Tx, page_request: PageRequest, wanted: PersonFilter, *, who: Caller) -> Page[Person]:
    """Lists people as the caller may see them; raises RoleNotYours if a caller who is not staff looks for a phone."""
    if wanted.phone is not None:
        if not rules.is_station(who):
            raise RoleNotYours
        wanted = replace(wanted, phone=credentials_rules.phone_login(wanted.phone).text)
    page = store.list_people(tx, page_request, wanted)
    return Page([visible(person, who) for person in page.items], page.next)


def visible(person: Person, who: Caller) -> Person:
    """Returns the record as the caller may see it."""
    return person if rules.may_see_name(who, person.id) else person.unnamed()
