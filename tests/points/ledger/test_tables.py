"""The tables of the ledger refuse what the service never does."""

from __future__ import annotations

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from tests.points.conftest import PointsService
from tests.support.rig import Caller


@pytest.mark.parametrize(
    "change",
    [
        "update entries set amount = amount + 1",
        "delete from entries",
        "update journals set revision = 99",
        "delete from journals",
        "truncate entries",
        "update accounts set points = -1 where kind = 'member'",
        "insert into entries select community_id, account_id, seq + 100, journal_id, part, kind, 1, counts_year,"
        " 1, book_day from entries limit 1",
    ],
)
def test_the_table_refuses_what_the_service_never_does(
    points_service: PointsService, volunteer: Caller, change: str
) -> None:
    points_service.serve(volunteer, 90)
    with pytest.raises(DBAPIError), points_service.rig.tx() as tx:
        tx.execute(text(change))
    points_service.holds(volunteer, balance=3)
