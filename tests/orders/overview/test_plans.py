"""Lists of one person or team read a page by an index, however many orders the community has."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import create_engine, text

from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.orders.offers import store as offers_store
from services.orders.offers.model import OfferFilter, OfferState
from services.orders.orders.model import State
from services.orders.overview import store
from services.orders.overview.model import OrderFilter
from services.orders.reviews import store as reviews_store
from services.orders.tasks import store as tasks_store
from services.orders.tasks.model import OrderTaskKind, Part
from tests.orders.scenario import OrderScenario
from tests.support.plans import faults, plans
from tests.support.rig import Prepared, Rig

PAGE = PageRequest(limit=20)
WAYS = {
    "orders_requester",
    "orders_placed_by",
    "orders_social_worker",
    "orders_without_social_worker",
    "orders_team_newest",
    "assignments_person",
    "offers_open",
}
NAMED = ("requester_id", "placed_by", "social_worker_id")  # of a social worker who leads a team
WAYS_BY_STATE = WAYS - {"orders_team_newest"} | {"orders_team"}
GROWN = ("orders", "assignments", "offers")
# Each hundredth order has to do with the person in one way, each fourth is one of the team.
MANY_ORDERS = """
insert into orders select made.* from orders o, generate_series(1, 10000) n,
lateral jsonb_populate_record(o, jsonb_build_object(
  'id', gen_random_uuid(), 'order_no', n, 'escalate_at', null,
  'requester_id', case n % 100 when 1 then :person else gen_random_uuid() end,
  'placed_by', case n % 100 when 2 then :person else gen_random_uuid() end,
  'social_worker_id', case n % 100 when 3 then :person when 5 then gen_random_uuid() end,
  'team_id', case n % 4 when 0 then cast(:team as uuid) end,
  'service_id', case n % 4 when 1 then :service else o.service_id::text end,
  'state', case n % 4 when 0 then 'accepted' else 'placed' end)) made
where o.community_id = :community and o.id = :order
"""
MANY_ASSIGNMENTS = """
insert into assignments (community_id, id, order_id, person_id, during, state)
select community_id, gen_random_uuid(), id,
  case order_no::int % 100 when 6 then cast(:person as uuid) else gen_random_uuid() end, 'empty', 'served'
from orders where community_id = :community and order_no ~ '^\\d+$'
"""
MANY_OFFERS = """
insert into offers (community_id, id, order_id, round, team_id, direct, state, offered_at, accept_due_at)
select community_id, gen_random_uuid(), id, 1, case order_no::int % 4 when 3 then cast(:team as uuid) else :other end,
  false, case when order_no::int % 44 = 0 or order_no::int % 1000 = 7 then 'offered' else 'declined' end, now(),
  timestamptz '2100-01-01' + random() * interval '90 days'
from orders where community_id = :community and order_no ~ '^\\d+$'
"""
ALSO_PLACED = """
update orders set placed_by = :person
from assignments e where e.community_id = :community and e.order_id = orders.id and e.person_id = :person
"""


@dataclass
class Crowd:
    """A community with 10,000 orders, and the person and the team that some of them have to do with."""

    scenario: OrderScenario
    person: UUID
    team: UUID
    service: UUID  # that the team never serves

    def orders(self, tx: Tx, page_request: PageRequest = PAGE, **wanted: Any) -> Page[Any]:
        return store.list_orders_of(tx, page_request, OrderFilter(**wanted), self.person, [self.team], NAMED)

    def offers(self, tx: Tx, page_request: PageRequest = PAGE, **wanted: Any) -> Page[Any]:
        return offers_store.list_offers_to(tx, page_request, OfferFilter(**wanted), [self.team])


@pytest.fixture
def crowd(prepare_alone: Callable[[str], Prepared]) -> Crowd:
    """In a database of its own: other tests count the orders of all communities, and plan without these statistics."""
    scenario = OrderScenario(Rig(prepare_alone("orders")))
    order, other = scenario.placed(), scenario.new_team("二队")
    service = UUID(scenario.new_service(name="理发")["id"])
    made = Crowd(scenario, scenario.team.leader.id, UUID(scenario.team.id), service)
    ids = {"community": scenario.rig.community_id, "order": order, "person": made.person, "team": made.team}
    ids["service"] = service
    given = {name: str(one) for name, one in (ids | {"other": other.id}).items()}
    with scenario.rig.tx() as tx:
        tx.execute(text("set local statement_timeout = '60s'"))
        for statement in (MANY_ORDERS, MANY_ASSIGNMENTS, MANY_OFFERS):
            tx.execute(text(statement), given)
    owner = create_engine(scenario.rig.prepared.urls["owner"], isolation_level="AUTOCOMMIT")
    with owner.connect() as connection:
        connection.execute(text(f"analyze {', '.join(GROWN)}"))
    owner.dispose()
    return made


READS: dict[str, tuple[set[str], Callable[[Crowd, Tx], Page[Any]]]] = {
    "orders": (WAYS, lambda crowd, tx: crowd.orders(tx)),
    "later orders": (WAYS, lambda crowd, tx: crowd.orders(tx, PageRequest(20, crowd.orders(tx).next))),
    "accepted orders": (WAYS_BY_STATE, lambda crowd, tx: crowd.orders(tx, state=State.ACCEPTED)),
    "offers": ({"offers_team_newest"}, lambda crowd, tx: crowd.offers(tx)),
    "later offers": (
        {"offers_team_newest"},
        lambda crowd, tx: crowd.offers(tx, PageRequest(20, crowd.offers(tx).next)),
    ),
    "open offers": ({"offers_team_state"}, lambda crowd, tx: crowd.offers(tx, state=OfferState.OFFERED)),
}


def test_indexes_serve_the_lists_of_a_person_and_of_a_team(crowd: Crowd) -> None:
    """Also where PostgreSQL may scan whole tables; it sorts no more than a page."""
    for scans, (name, (indexes, read)) in itertools.product((True, False), READS.items()):
        with crowd.scenario.rig.tx() as tx:
            steps = plans(tx, partial(read, crowd, tx), scans=scans)
        kinds = {step.kind for step in steps if step.table}
        assert kinds <= {"Index Scan", "Index Only Scan"}, name
        assert {step.index for step in steps if step.index} - {"orders_pkey"} == indexes, name
        assert max((step.rows for step in steps if step.kind == "Sort"), default=0) <= PAGE.limit + 1, name
        if "accepted" not in name:  # there the orders of a person that have another state are passed over
            assert max(step.rows for step in steps) <= PAGE.limit + 1, name


RARE: dict[str, Callable[[Crowd, Tx], Page[Any]]] = {
    "orders of a rare state": lambda crowd, tx: store.list_orders(
        tx, PAGE, OrderFilter(state=State.IN_REVIEW), crowd.person, ()
    ),
    "orders of a rare service": lambda crowd, tx: store.list_orders(
        tx, PAGE, OrderFilter(service_id=new_id()), crowd.person, ()
    ),
    "orders of a team for a service that others serve": lambda crowd, tx: store.list_orders(
        tx, PAGE, OrderFilter(team_id=crowd.team, service_id=crowd.service), crowd.person, ()
    ),
    "offers of a rare state": lambda _, tx: offers_store.list_offers(tx, PAGE, OfferFilter(state=OfferState.RECALLED)),
    "offers of a rare state to a team": lambda crowd, tx: crowd.offers(tx, state=OfferState.RECALLED),
}


@pytest.mark.parametrize("name", RARE)
def test_what_is_rare_is_found_without_passing_over_all_the_rest(crowd: Crowd, name: str) -> None:
    with crowd.scenario.rig.tx() as tx:
        found = faults(tx, partial(RARE[name], crowd, tx), GROWN, PAGE.limit + 1)
    assert not found


def test_a_team_s_orders_in_hand_are_counted_by_an_index_of_them(crowd: Crowd) -> None:
    with crowd.scenario.rig.tx() as tx:
        steps = plans(tx, lambda: tx.read(offers_store.in_hand_of([crowd.team])))
    assert "offers_in_hand" in {step.index for step in steps}


MANY_DISPUTES = """
insert into disputes (community_id, id, order_id, person_id, about, reason, opened_at, revision)
select community_id, gen_random_uuid(), id, gen_random_uuid(), 'minutes', '', now(), 1
from orders where community_id = :community and order_no ~ '^\\d+$'
"""


def test_the_disputes_of_an_order_are_found_by_an_index(crowd: Crowd) -> None:
    order = new_id()
    with crowd.scenario.rig.tx() as tx, tx.connection.begin_nested() as rolled_back:
        tx.execute(text(MANY_DISPUTES), {"community": crowd.scenario.rig.community_id})
        read = partial(reviews_store.list_disputes, tx, order)
        found = faults(tx, read, ["disputes"], PAGE.limit)
        rolled_back.rollback()
    assert not found


def test_open_disputes_and_offers_are_found_without_those_that_ended(crowd: Crowd) -> None:
    parts = frozenset({Part.STATION, Part.LEADER})
    with crowd.scenario.rig.tx() as tx, tx.connection.begin_nested() as rolled_back:
        tx.execute(text(MANY_DISPUTES), {"community": crowd.scenario.rig.community_id})
        tx.execute(text("update disputes set settled_at = now(), settled_by = gen_random_uuid()"))
        for kind, indexes in (
            (OrderTaskKind.DISPUTES_TO_SETTLE, {"disputes_open"}),
            (OrderTaskKind.OFFERS_TO_ANSWER, {"offers_open", "offers_team_state"}),
        ):
            asked = tasks_store.task_of(kind, parts, crowd.person, crowd.scenario.rig.now)
            steps = plans(tx, partial(tx.read, asked))
            assert indexes & {step.index for step in steps}
            assert not [step for step in steps if step.kind == "Seq Scan" and step.table in ("disputes", "offers")]
        rolled_back.rollback()


RELATED = """
select id from orders o where community_id = :community and (
  :person in (requester_id, placed_by, social_worker_id) or team_id = :team
  or exists (select from assignments e where e.order_id = o.id and e.person_id = :person and e.state <> 'released')
  or exists (select from offers f where f.order_id = o.id and f.team_id = :team and f.state = 'offered'))
"""


def test_the_pages_show_each_order_of_a_person_once(crowd: Crowd) -> None:
    """An order to which several ways lead, too: the person placed all orders that they are assigned to."""
    ids = {"community": crowd.scenario.rig.community_id, "person": crowd.person, "team": crowd.team}
    with crowd.scenario.rig.tx() as tx:
        tx.execute(text(ALSO_PLACED), ids)
        for state in (None, State.PLACED, State.ACCEPTED):
            wanted = f"and state = '{state}'" if state else ""
            expected = [row.id for row in tx.all(text(f"{RELATED} {wanted} order by id desc"), ids)]
            assert len(expected) > 300
            assert list(pages(crowd, tx, state)) == expected


def pages(crowd: Crowd, tx: Tx, state: State | None) -> Iterator[UUID]:
    """The ids on all pages, one after the other."""
    page_request: PageRequest | None = PageRequest(limit=100)
    while page_request:
        page = crowd.orders(tx, page_request, state=state)
        yield from (order.id for order in page.items)
        page_request = PageRequest(100, page.next) if page.next else None
