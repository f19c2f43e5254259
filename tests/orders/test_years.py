"""The bench of growth, in small: rows are copied as years would leave them, and every question is asked."""

from __future__ import annotations

from collections.abc import Callable

import psycopg
import pytest
from sqlalchemy.engine import make_url

from tests.orders.scenario import OrderScenario
from tests.performance.years.filling import Size, fill
from tests.performance.years.measuring import milliseconds
from tests.performance.years.reads import BIG, Years
from tests.performance.years.shapes import BIG_PART, COUNTED
from tests.support.rig import Prepared, Rig

BLOCKS = 5  # of the one closed order, in the big community; the others have one
REFERRED = (
    "select count(*) from {0} r where not exists"
    " (select from orders o where o.community_id = r.community_id and o.id = r.order_id)"
)


@pytest.mark.slow
def test_copies_belong_together_and_every_question_has_an_answer(
    prepare_alone: Callable[[str], Prepared], postgres: str
) -> None:
    prepared = prepare_alone("orders")
    scenario = OrderScenario(Rig(prepared))
    scenario.closed()
    scenario.placed()
    scenario.dispatched()
    database = make_url(prepared.urls["app"]).database
    with psycopg.connect(postgres, dbname=database, autocommit=True) as admin:
        _, most, _ = COUNTED["orders"]
        size = Size(communities=3, big=BLOCKS / (most * BIG_PART), each=0)
        rows = fill(admin, "orders", str(scenario.rig.community_id), size)
        assert rows["orders"] == 3 * 3 + (BLOCKS - 1), "what is under way is copied once, what is closed in each block"
        for table in ("offers", "assignments", "order_moves", "reviews"):
            assert rows[table] >= rows["orders"] - 6
            assert admin.execute(REFERRED.format(table)).fetchone() == (0,), table
        assert admin.execute("select count(distinct date_trunc('day', placed_at)) from orders").fetchone() != (1,)
        admin_url = admin.info.dsn + f" password={admin.info.password}"
    years = Years("orders", prepared.urls | {"admin": admin_url})
    asked = {name: milliseconds(years, engine, recording, 1) for name, engine, recording in years.asked()}
    years.dispose()
    assert BIG not in " ".join(asked)
    assert all(took > 0 and plans for took, plans in asked.values())
    wanted = ("GET /orders · station", "GET /orders?state=placed · resident", "job escalate_order", "sweep outbox")
    assert asked.keys() >= {*wanted, "gauge wulin_orders"}
