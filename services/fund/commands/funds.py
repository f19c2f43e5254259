"""The default fund of a community, and what people who left leave behind."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.fund.store import books, givers

DEFAULT_NAME = "社区发展基金 Community fund"


def open_community(tx: Tx, now: datetime) -> None:
    """A community begins with one fund and its general earmark."""
    books.add_fund(tx, DEFAULT_NAME, now)


def forget_people(tx: Tx, ids: Iterable[UUID]) -> None:
    """Who left keeps their gifts in the books, and their name nowhere."""
    for person_id in sorted(ids):
        givers.forget_person(tx, person_id)
