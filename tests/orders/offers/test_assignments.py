"""How the people of an order are found."""

from __future__ import annotations

from typing import Any

from sqlalchemy import event

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.orders.offers import store
from tests.orders.scenario import OrderScenario


def plans(tx: Tx, read: Any) -> str:
    """The plans of the statements that `read` executes, when PostgreSQL prefers an index to a scan."""
    asked: list[tuple[str, Any]] = []
    connection = tx.connection
    event.listen(connection, "before_cursor_execute", lambda _c, _k, sql, given, *_: asked.append((sql, given)))
    read()
    statements = list(asked)
    connection.exec_driver_sql("set local enable_seqscan = off")
    return "\n".join(row[0] for sql, given in statements for row in connection.exec_driver_sql(f"explain {sql}", given))


RELEASED = """
insert into engagements (community_id, id, order_id, person_id, during, state)
select community_id, gen_random_uuid(), id, gen_random_uuid(), tstzrange(now(), now() + interval '1 hour'), 'released'
  from orders, generate_series(1, 5000) where community_id = %s and id = %s
"""


def test_the_people_of_an_order_are_found_by_an_index(scenario: OrderScenario) -> None:
    """Each reading of an order asks for them, in a table that holds those of all communities.

    The rows are needed: in an empty table PostgreSQL finds every index of the community as good as this one.
    """
    placed = scenario.placed()
    with scenario.rig.tx() as tx, tx.connection.begin_nested() as rolled_back:
        tx.connection.exec_driver_sql(RELEASED, (tx.community_id, placed))
        assert "engagements_order" in plans(tx, lambda: store.members_by_order(tx, [new_id()]))
        rolled_back.rollback()
