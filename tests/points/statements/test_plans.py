"""Lists of accounts and entries are read a page by an index, however many rows the tables have."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import psycopg
from sqlalchemy.engine import make_url

from services.chassis.database.paging import PageRequest
from services.chassis.database.transactions import Tx
from services.points.ledger import store as ledger_store
from services.points.statements import store
from tests.points.conftest import PointsService
from tests.support.batch_plans import grow
from tests.support.plans import faults
from tests.support.rig import Prepared, Rig

MANY = 10_000
GROWN = ("accounts", "entries", "journals")


def test_indexes_serve_the_lists(prepare_alone: Callable[[str], Prepared], postgres: str) -> None:
    prepared = prepare_alone("points")
    service = PointsService(Rig(prepared))
    person = service.rig.person("volunteer")
    service.serve(person, 600)
    with service.rig.tx() as tx:
        account_id = tx.read(ledger_store.balance_of(person.id)).account_id
    with psycopg.connect(postgres, dbname=make_url(prepared.urls["app"]).database, autocommit=True) as admin:
        admin.execute("set session_replication_role = 'replica'")
        fresh = {"seq": "(random() * 1e15)::bigint"}
        grow(admin, ["entries"], to=300, keep=("account_id", "journal_id"), fresh=fresh)
        grow(admin, ["entries"], to=MANY, keep=("journal_id",), fresh=fresh)
        grow(admin, ["accounts", "journals"], to=MANY)
        admin.execute(f"analyze {', '.join(GROWN)}")
    lists: dict[str, Callable[[Tx, PageRequest], Any]] = {
        "entries": lambda tx, page: store.list_entries(tx, account_id, page),
        "balances": ledger_store.list_balances,
    }
    for name, read in lists.items():
        with service.rig.tx() as tx:
            first = PageRequest(20)
            later = PageRequest(20, read(tx, first).next)
            assert later.after, name
            for page in (first, later):
                assert faults(tx, lambda: read(tx, page), GROWN, 21) == [], name  # noqa: B023  (called at once)
