"""The plans of the statements that a batch sends, however many rows the tables have."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from uuid import uuid5

from sqlalchemy import func, select

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import NOBODY
from services.chassis.messaging.contract import Event
from services.chassis.messaging.deferred import deferred
from services.contracts import gateway
from tests.points.conftest import SPRING, PointsService
from tests.support.batch_plans import Sent, explained_as_tables_grow, sent_by
from tests.support.rig import Caller, Prepared, Rig

COMMUNITIES = 12
EVENTS = 300
TABLES = {
    "accounts",
    "current_facts",
    "debits",
    "deferred",
    "entries",
    "inbox",
    "journals",
    "known_people",
    "outbox",
    "refunds",
    "revocations",
    "sources",
    "year_totals",
}


@dataclass
class District:
    """Communities of one database, and a few volunteers in each."""

    services: list[PointsService]
    people: list[list[Caller]]

    def deliver(self, events: list[tuple[PointsService, Event]]) -> Sent:
        """Deliver one batch; returns the statements that it sends."""
        batch = [
            service.rig.delivery(event, sequence=2, event_id=uuid5(NOBODY, repr(event))) for service, event in events
        ]
        return sent_by(lambda: self.services[0].rig.consumer.take(batch))

    def waiting(self) -> int:
        """How many events wait."""
        found = 0
        for service in self.services:
            with service.rig.tx() as tx:
                found += tx.scalar(select(func.count()).select_from(deferred).where(tx.in_community(deferred)))
        return found


def district(prepared: Prepared) -> District:
    """Everybody has enough points for redemptions; in each community one event waits."""
    services = [PointsService(Rig(prepared)) for _ in range(COMMUNITIES)]
    people = [[service.rig.person("volunteer") for _ in range(3)] for service in services]
    for service, group in zip(services, people, strict=True):
        service.rig.consumer.take(
            [
                *(service.rig.delivery(service.closing({one.id: 1440})) for one in group),
                service.rig.delivery(service.closing({new_id(): 60})),
            ]
        )
    return District(services, people)


def batches(here: District) -> Iterator[list[tuple[PointsService, Event]]]:
    """A batch of all kinds of events, one that revises and returns, the first again, and one of people who joined."""
    dice = random.Random(1)
    first: list[tuple[PointsService, Event]] = []
    later: list[tuple[PointsService, Event]] = []
    for number in range(EVENTS):
        service, group = here.services[number % COMMUNITIES], here.people[number % COMMUNITIES]
        person = dice.choice(group)
        if number % 3 == 0:
            closed = service.closing({person.id: 30})
            first.append((service, closed))
            later.append((service, service.closing({person.id: 60}, order=closed.order_id, revision=2)))
        elif number % 3 == 1:
            first.append((service, service.gift(person.id, 2)))
            later.append((service, service.gift(person.id, 3)))
        else:
            asked = service.asking(person.id, 1)
            first.append((service, asked))
            later.append((service, service.give_back(person, asked.redemption_id, 1)))
    yield first
    yield later
    yield first
    yield [(service, _joined()) for service in here.services for _ in range(10)]


def _joined() -> Event:
    return gateway.PersonJoined(
        person_id=new_id(),
        roles=("resident",),
        epoch=2,
        age_band="adult",
        joined_on=SPRING,
        household_id=None,
        grid_id=None,
        volunteer_no=None,
        volunteer_since=None,
        guardian_ids=(),
        consents=(),
    )


def test_the_statements_of_a_batch_neither_scan_tables_nor_take_the_square_of_the_batch(
    prepare_alone: Callable[[str], Prepared], postgres: str
) -> None:
    prepared = prepare_alone("points")
    here = district(prepared)
    sent = {text: values for batch in batches(here) for text, values in here.deliver(batch).items()}
    assert here.waiting() == COMMUNITIES
    communities = [service.rig.community_id for service in here.services]
    explained = list(explained_as_tables_grow(prepared, postgres, communities, sent))
    assert [fault for one, sizes in explained for fault in one.faults(sizes)] == []
    assert set().union(*(one.tables() for one, _ in explained)) == TABLES
