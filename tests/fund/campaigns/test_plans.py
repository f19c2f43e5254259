"""The plans of the statements that a batch of contributions sends, however many rows the tables have."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from services.chassis.database.tables import new_id
from services.chassis.messaging.deferred import Delivery
from services.contracts import charity, orders
from tests.fund.conftest import FundService
from tests.support.batch_plans import explained_as_tables_grow, sent_by
from tests.support.rig import Prepared, Rig

COMMUNITIES = 12
EVENTS = 300
TABLES = {"campaign_totals", "campaigns", "contributions", "deferred", "inbox"}


def contribution(service: FundService, campaign: UUID, number: int) -> Delivery:
    """The minutes of an order, or the units of a gift in kind."""
    if number % 2:
        served = orders.Served(person_id=new_id(), served_on=service.rig.now.date(), minutes=60, method="leader")
        closed = orders.OrderClosed(
            order_id=new_id(),
            revision=1,
            form="errand",
            closed_at=service.rig.now,
            volunteers=(served,),
            campaign_id=campaign,
        )
        return service.rig.delivery(closed)
    gift = charity.GiftAccepted(
        gift_id=new_id(),
        revision=1,
        donor_kind="named",
        donor_person_id=None,
        units=3,
        accepted_on=service.rig.now.date(),
        campaign_id=campaign,
    )
    return service.rig.delivery(gift)


def test_the_statements_of_a_batch_neither_scan_tables_nor_take_the_square_of_the_batch(
    prepare_alone: Callable[[str], Prepared], postgres: str
) -> None:
    prepared = prepare_alone("fund")
    services = [FundService(Rig(prepared)) for _ in range(COMMUNITIES)]
    campaigns = [UUID(service.campaign()["id"]) for service in services]
    for service in services:
        service.rig.consumer.take([contribution(service, new_id(), 1)])  # of no campaign that is known: it waits
    batch = [contribution(services[one % COMMUNITIES], campaigns[one % COMMUNITIES], one) for one in range(EVENTS)]
    sent = {
        text: values
        for _ in range(2)  # the second time all are duplicates
        for text, values in sent_by(lambda: services[0].rig.consumer.take(batch)).items()
    }
    communities = [service.rig.community_id for service in services]
    explained = list(explained_as_tables_grow(prepared, postgres, communities, sent))
    assert [fault for one, sizes in explained for fault in one.faults(sizes)] == []
    assert set().union(*(one.tables() for one, _ in explained)) == TABLES
