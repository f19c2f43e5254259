"""How the people of an order are found."""

from __future__ import annotations

from collections.abc import Callable

from services.chassis.database.tables import new_id
from services.orders.offers import store
from tests.orders.scenario import OrderScenario
from tests.support.plans import plans
from tests.support.rig import Prepared, Rig

RELEASED = """
insert into assignments (community_id, id, order_id, person_id, during, state)
select community_id, gen_random_uuid(), id, gen_random_uuid(), tstzrange(now(), now() + interval '1 hour'), 'released'
  from orders, generate_series(1, 5000) where community_id = %s and id = %s
"""


def test_the_people_of_an_order_are_found_by_an_index(prepare_alone: Callable[[str], Prepared]) -> None:
    """Each reading of an order asks for them, in a table that holds those of all communities.

    The rows are needed: in an empty table PostgreSQL finds every index of the community as good as this one. So is a
    database of its own: statistics of other rows would make them as good, too.
    """
    scenario = OrderScenario(Rig(prepare_alone("orders")))
    placed = scenario.placed()
    with scenario.rig.tx() as tx, tx.connection.begin_nested() as rolled_back:
        tx.connection.exec_driver_sql(RELEASED, (tx.community_id, placed))
        steps = plans(tx, lambda: tx.read(store.members_by_order([new_id()])), scans=False)
        assert "assignments_order" in {step.index for step in steps}
        rolled_back.rollback()
