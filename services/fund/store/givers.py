"""Donors' names as they stand on receipts: sealed, and apart, so that they can be taken away."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.security.encryption import decrypt, encrypt
from services.fund.store.tables import donations, givers

_PLACE = "givers.name"


def add_giver(tx: Tx, name: str, now: datetime) -> UUID:
    """Keep a name, sealed; its id."""
    giver_id = new_id()
    tx.add(givers, id=giver_id, name=encrypt(tx, name, _PLACE), created_at=now)
    return giver_id


def names_of(tx: Tx, ids: Iterable[UUID]) -> dict[UUID, str]:
    """The names that are kept, by id; most gifts have none, and ask for none."""
    wanted = list(ids)
    rows = tx.all(select(givers).where(tx.in_community(givers), givers.c.id.in_(wanted))) if wanted else ()
    return {row.id: decrypt(tx, bytes(row.name), _PLACE) for row in rows if row.name is not None}


def forget_person(tx: Tx, person_id: UUID) -> None:
    """A donor left: their gifts stay, their name goes, and no gift of theirs points to them."""
    theirs = select(donations.c.giver_id).where(tx.in_community(donations), donations.c.person_id == person_id)
    tx.execute(givers.update().where(tx.in_community(givers), givers.c.id.in_(theirs)).values(name=None))
    mine = (tx.in_community(donations), donations.c.person_id == person_id)
    nobody = {"person_id": None, "created_by": func.nullif(donations.c.created_by, person_id)}
    tx.execute(donations.update().where(*mine).values(publish_name=False, **nobody))
