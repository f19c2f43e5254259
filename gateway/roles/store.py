"""Finds changes of roles that wait, and those that have lapsed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, select

from gateway.people.model import RequestState
from gateway.people.tables import people, role_requests
from gateway.roles.model import WaitingRequest
from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import columns, from_row
from services.chassis.database.transactions import Tx

_waiting = from_row(WaitingRequest)


def list_waiting(tx: Tx, page_request: PageRequest, now: datetime) -> Page[WaitingRequest]:
    """Returns the changes of roles that wait, oldest first."""
    of_person = (people.c.community_id == role_requests.c.community_id) & (people.c.id == role_requests.c.person_id)
    waiting = (role_requests.c.state == RequestState.WAITING, role_requests.c.lapses_at > now)
    found = select(*columns(role_requests, WaitingRequest), people.c.version)
    found = found.join_from(role_requests, people, of_person)
    found = found.where(tx.in_community(role_requests), tx.in_community(people), *waiting)
    return keyset(tx, found, (role_requests.c.id,), page_request, _waiting)


def find_lapsed(clerk: Connection, now: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    """Returns the people about whom a request has lapsed, those longest ago first."""
    due = (role_requests.c.state == RequestState.WAITING, role_requests.c.lapses_at <= now)
    query = select(role_requests.c.community_id, role_requests.c.person_id).where(*due)
    rows = clerk.execute(query.order_by(role_requests.c.lapses_at).limit(limit))
    return [(row.community_id, row.person_id) for row in rows]
