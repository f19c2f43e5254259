"""Reads people as a caller may see them."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from gateway.credentials import rules as credentials_rules
from gateway.lookup import rules as lookup_rules
from gateway.lookup.model import Search
from gateway.people import rules, store
from gateway.people.model import Me, Person, PersonFilter
from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.transactions import Tx
from services.chassis.errors import Forbidden
from services.chassis.security.callers import Caller


def get_person(tx: Tx, person_id: UUID, *, who: Caller) -> Person:
    """Returns a person as the caller may see them; raises Unknown."""
    return visible(store.get_person(tx, person_id), who)


def get_me(tx: Tx, *, who: Caller, now: datetime) -> Me:
    """Returns the caller's own record; raises Unknown for a program."""
    return Me(store.get_person(tx, who.id), now)


def list_people(tx: Tx, page_request: PageRequest, wanted: PersonFilter, *, who: Caller) -> Page[Person]:
    """Lists people as the caller may see them; raises Forbidden if another than the station searches."""
    if not (wanted.phone is wanted.q is None or rules.is_station(who)):
        raise Forbidden
    page = store.list_people(tx, page_request, wanted, _searches(wanted))
    return Page([visible(person, who) for person in page.items], page.next)


def _searches(wanted: PersonFilter) -> list[Search]:
    searches = []
    if wanted.phone is not None:
        searches.append(lookup_rules.search_for_phone(credentials_rules.phone_login(wanted.phone).text))
    if wanted.q is not None:
        searches.append(lookup_rules.search_for(wanted.q))
    return searches


def visible(person: Person, who: Caller) -> Person:
    """Returns the record as the caller may see it."""
    return person if rules.may_see_name(who, person.id) else person.unnamed()
