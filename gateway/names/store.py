"""Reads names without the rest of the records."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any
from uuid import UUID

from sqlalchemy import select

from gateway.names.model import Names
from gateway.people import store as people_store
from gateway.people.tables import people
from services.chassis.database.statements import Question, any_of, in_community, many
from services.chassis.database.transactions import Tx
from services.chassis.security.encryption import decrypt

_NAMES = many(
    select(people.c.id, people.c.display_name, people.c.name_sealed)
    .where(in_community(people), any_of(people.c.id, "ids"))
    .order_by(people.c.id)
)


def names_of(tx: Tx, ids: Collection[UUID]) -> Question[list[Names]]:
    """Returns the names of these people; ids that the community does not know are left out."""
    return _NAMES(ids=list(ids)).answered_by(lambda rows, _: [_names(tx, row) for row in rows])


def _names(tx: Tx, row: Any) -> Names:
    return Names(row.id, row.display_name, decrypt(tx, row.name_sealed, people_store.NAME))
