"""One batch of events of many communities: the same books as one by one, and each event at its own time."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from services.chassis.database.tables import new_id
from services.contracts import charity, orders
from services.contracts import points as contracts
from tests.points.conftest import PointsService
from tests.support.rig import Rig
from tests.support.same_books import Happening, two_sets
from tests.support.walks import walking

EVENTS = 90
COMMUNITIES = 4
NEW_YEARS_EVE = datetime(2026, 12, 31, 15, 59, 50, tzinfo=UTC)  # ten seconds before midnight in Shanghai


@dataclass
class History:
    """Random events of a few communities, which may hold anything that a broker brings."""

    dice: random.Random
    people: dict[int, list[UUID]]
    now: datetime = datetime(2026, 3, 10, 1, 0, tzinfo=UTC)

    def events(self) -> Iterator[Happening]:
        """Yields what happens, in order."""
        order_ids = {number: [new_id() for _ in range(4)] for number in self.people}
        revisions = dict.fromkeys((one for ids in order_ids.values() for one in ids), 0)
        gifts: list[tuple[int, charity.GiftAccepted]] = []
        asked: list[tuple[int, charity.RedemptionRequested]] = []
        for _ in range(EVENTS):
            self.now += timedelta(minutes=self.dice.randrange(600))
            number = self.dice.randrange(len(self.people))
            person = self.dice.choice(self.people[number])
            what = self.dice.random()
            if what < 0.5:
                order = self.dice.choice(order_ids[number])
                revisions[order] += 1
                yield Happening(number, self.closed(order, revisions[order], number), self.now)
                if self.dice.random() < 0.2:
                    yield Happening(number, self.reopened(order, revisions[order]), self.now)
            elif what < 0.65:
                gift = self.gift(person, self.dice.randrange(1, 9))
                gifts.append((number, gift))
                yield Happening(number, gift, self.now)
            elif what < 0.7 and gifts:
                home, gift = self.dice.choice(gifts)
                left = gift.units // 2
                back = {**vars(gift), "revision": 2, "units": left, "credited_units": left, "reason": "damaged"}
                yield Happening(home, charity.GiftReversed(**back), self.now)
                if gift.credited_units == 0:
                    both = {"revision": 3, "units": left, "credited_units": left}
                    yield Happening(home, replace(gift, **both), self.now)
            elif what < 0.9 or not asked:
                wish = self.asking(person, self.dice.choice((1, 3, 2000)))
                asked.append((number, wish))
                yield Happening(number, wish, self.now)
            else:
                home, wish = self.dice.choice(asked)
                yield Happening(home, self.returned(wish), self.now)

    def closed(self, order: UUID, revision: int, number: int) -> orders.OrderClosed:
        served = self.dice.sample(self.people[number], self.dice.randrange(1, 3))
        many = [self.dice.choice((30, 61, 600, 1440, 1500)) for _ in served]  # 1500 minutes a day are impossible
        return orders.OrderClosed(
            order_id=order,
            revision=revision,
            form="errand",
            closed_at=self.now,
            volunteers=tuple(
                orders.Served(person_id=person, served_on=self.now.date(), minutes=minutes, method="leader")
                for person, minutes in zip(served, many, strict=True)
            ),
        )

    def reopened(self, order: UUID, revision: int) -> orders.OrderReopened:
        return orders.OrderReopened(order_id=order, revision=revision, reopened_at=self.now, reason="minutes")

    def gift(self, donor: UUID, units: int) -> charity.GiftAccepted:
        return charity.GiftAccepted(
            gift_id=new_id(),
            revision=1,
            donor_kind="person",
            donor_person_id=donor,
            units=units,
            credited_units=self.dice.choice((None, 0, units)),  # 0: a second person must confirm them
            accepted_on=self.now.date(),
        )

    def asking(self, person: UUID, points: int) -> charity.RedemptionRequested:
        ids = {"redemption_id": new_id(), "person_id": person, "reward_id": new_id()}
        return charity.RedemptionRequested(
            **ids, reward_kind="voucher", quantity=1, points=points, requested_at=self.now
        )

    def returned(self, wish: charity.RedemptionRequested) -> charity.RedemptionReturned:
        ids = {"redemption_id": wish.redemption_id, "return_id": new_id(), "person_id": wish.person_id}
        return charity.RedemptionReturned(**ids, points=1, reason="cancelled", returned_at=self.now)


@pytest.mark.parametrize("seed", range(3))
def test_a_batch_of_many_communities_gives_the_same_books_as_one_by_one(points: Rig, seed: int) -> None:
    """Revisions, reopenings, reversals, returns, duplicates, impossible numbers and unknown people."""
    dice = random.Random(seed)
    sets = two_sets(points.prepared, COMMUNITIES)
    people = {number: [new_id() for _ in range(5)] for number in range(COMMUNITIES)}
    for number, rig in (each for rigs in (sets.alone, sets.together) for each in enumerate(rigs)):
        for person in people[number][:-1]:  # nobody has published the last one
            rig.join(person, "volunteer")
    sets.work(list(History(dice, people).events()), dice)
    sets.require_same_rows()
    assert "deferred" in sets.filled()


def test_many_communities_are_as_many_statements_as_one(points: Rig) -> None:
    services = [PointsService(Rig(points.prepared)) for _ in range(12)]
    people = [service.rig.person("volunteer") for service in services]
    for service, person in zip(services, people, strict=True):
        service.serve(person, 60)  # opens the accounts, and reads the time zone
    counts = []
    for these in (services[:1], services[1:]):
        batch = [
            service.rig.delivery(service.closing({person.id: 60}))
            for service, person in zip(services, people, strict=True)
            if service in these
        ]
        with walking("services/points", points.database) as walk:
            points.consumer.take(batch)
        counts.append((len(walk.statements), walk.trips))
    assert counts[0] == counts[1]
    for service, person in zip(services, people, strict=True):
        service.holds(person, balance=4)


def test_an_event_of_last_year_has_the_gate_of_last_year(points_service: PointsService) -> None:
    """Ten seconds before midnight, in one batch with an event of the new year."""
    rig = points_service.rig
    person = rig.person("volunteer")
    points_service.serve(person, 900)  # 30 points, the gate of 2026
    rig.now = NEW_YEARS_EVE
    asked = rig.delivery(points_service.asking(person.id, 5))
    rig.now = NEW_YEARS_EVE + timedelta(hours=9)
    late = rig.delivery(points_service.asking(person.id, 5))
    rig.consumer.take([asked, late, rig.delivery(points_service.gift(person.id, 1, on=rig.now.date()))])
    assert len(rig.published(contracts.PointsDebited)) == 1
    (refused,) = rig.published(contracts.DebitRefused)
    assert refused.code == "gate_not_reached"
    points_service.holds(person, balance=27)


def test_a_refused_event_is_taken_out_and_the_others_are_done_in_the_next_transaction(
    points_service: PointsService,
) -> None:
    rig, other = points_service.rig, PointsService(points_service.rig.other)
    person, neighbour = rig.person("volunteer"), other.rig.person("volunteer")
    good = [points_service.closing({person.id: 60}) for _ in range(20)]
    unknown = rig.delivery(points_service.closing({new_id(): 60}))
    impossible = other.rig.delivery(other.closing({neighbour.id: 1500}))
    batch = [unknown, impossible, *(rig.delivery(one) for one in good)]
    batch.append(other.rig.delivery(other.closing({neighbour.id: 60})))
    with walking("services/points", rig.database) as walk:
        rig.consumer.take(batch)
    assert rig.outcome(unknown) == "waiting: unknown_person"
    assert other.rig.outcome(impossible) == "parked: quantity_impossible"
    points_service.holds(person, balance=40)
    other.holds(neighbour, balance=2)
    inbox = [one for one in walk.statements if "INSERT INTO inbox" in one]
    assert len(inbox) == 3  # refused while translated, refused when people were read, done


def test_one_id_in_two_communities_of_one_batch(points_service: PointsService) -> None:
    """One order and one person, by chance: what is revised here changes nothing there."""
    other = PointsService(points_service.rig.other)
    person, order = new_id(), new_id()
    for service in (points_service, other):
        service.rig.join(person, "volunteer")
    first = [service.rig.delivery(service.closing({person: 600}, order=order)) for service in (points_service, other)]
    points_service.rig.consumer.take(first)
    revised = points_service.closing({person: 60}, order=order, revision=2)
    elsewhere = other.closing({person: 60})
    points_service.rig.consumer.take([points_service.rig.delivery(revised), other.rig.delivery(elsewhere)])
    for service, balance in ((points_service, 2), (other, 22)):
        service.holds(service.rig.caller(person, "volunteer"), balance=balance)
