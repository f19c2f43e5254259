"""Reads the record of reads for those who may see it."""

from __future__ import annotations

from uuid import UUID

from gateway.people import rules as people_rules
from gateway.people import store as people_store
from gateway.reads import store
from gateway.reads.model import Read
from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.transactions import Tx
from services.chassis.errors import Forbidden
from services.chassis.security.callers import Caller
from services.chassis.security.rights import may, of_person


def list_reads(tx: Tx, page_request: PageRequest, person_id: UUID, *, who: Caller) -> Page[Read]:
    """Lists the reads about a person for the person and for administrators. Raises Unknown, Forbidden."""
    people_store.get_person(tx, person_id)
    if not may(who, of_person(person_id)) and not people_rules.is_admin(who):
        raise Forbidden
    return store.list_reads(tx, page_request, person_id)
