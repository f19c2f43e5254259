"""One batch of events of many communities: the same books as one by one, and each event at its own time."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text

from services.chassis.database.tables import new_id
from services.chassis.messaging.contract import Event
from services.chassis.messaging.deferred import Delivery
from services.contracts import charity, orders
from services.contracts import points as contracts
from tests.points.conftest import PointsService
from tests.support.rig import Rig
from tests.support.walks import walking

EVENTS = 90
COMMUNITIES = 4
NEW_YEARS_EVE = datetime(2026, 12, 31, 15, 59, 50, tzinfo=UTC)  # ten seconds before midnight in Shanghai

# The rows of each table without the ids that are made anew: an account is named by its person or kind, a journal by
# its cause.
OWNER = "coalesce(a.person_id::text, a.kind)"
CAUSE = "j.cause_kind, j.cause_id, j.revision, j.person_id"
JOURNAL = "left join journals j on (j.community_id, j.id) = (t.community_id, t.journal_id)"
ACCOUNT = "join accounts a on (a.community_id, a.id) = (t.community_id, t.account_id)"
ROWS = {
    "accounts": f"select {OWNER}, points, owed, minutes, version, last_seq, last_book_day from accounts a",
    "journals": f"select {CAUSE}, effective_on, book_day, posted_at, rule_version, basis::text from journals j",
    "entries": f"select {OWNER}, seq, {CAUSE}, part, t.kind, amount, counts_year, balance_after, t.book_day"
    f" from entries t {ACCOUNT} {JOURNAL}",
    "year_totals": f"select {OWNER}, year, units, gift_points, t.minutes, earned, gate_passed"
    f" from year_totals t {ACCOUNT}",
    "sources": "select kind, id, stage from sources",
    "current_facts": "select source, source_id, person_id, day, quantity from current_facts",
    "debits": f"select redemption_id, t.person_id, points, code, missing, refunded, {CAUSE} from debits t {JOURNAL}",
    "refunds": f"select return_id, redemption_id, points, {CAUSE} from refunds t {JOURNAL}",
    "rule_sets": "select version, effective_from, points_per_hour, points_per_unit, gate_points from rule_sets",
    "outbox": "select type, subject, sequence, cause, time, (data - 'journal_id')::text from outbox",
    "inbox": "select consumer, event_id, type from inbox where type not like 'gateway.%'",
    "deferred": "select consumer, event_id, reason, state from deferred",
}


@dataclass
class History:
    """Random events of a few communities, which may hold anything that a broker brings."""

    dice: random.Random
    people: dict[int, list[UUID]]
    now: datetime = datetime(2026, 3, 10, 1, 0, tzinfo=UTC)

    def events(self) -> Iterator[tuple[int, Event, datetime]]:
        """Yields the community's number, the event and its time."""
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
                yield number, self.closed(order, revisions[order], number), self.now
                if self.dice.random() < 0.2:
                    yield number, self.reopened(order, revisions[order]), self.now
            elif what < 0.65:
                gift = self.gift(person, self.dice.randrange(1, 9))
                gifts.append((number, gift))
                yield number, gift, self.now
            elif what < 0.7 and gifts:
                home, gift = self.dice.choice(gifts)
                back = {**vars(gift), "revision": 2, "units": gift.units // 2, "reason": "damaged"}
                yield home, charity.GiftReversed(**back), self.now
            elif what < 0.9 or not asked:
                wish = self.asking(person, self.dice.choice((1, 3, 2000)))
                asked.append((number, wish))
                yield number, wish, self.now
            else:
                home, wish = self.dice.choice(asked)
                yield home, self.returned(wish), self.now

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


def deliveries(rigs: Sequence[Rig], history: Sequence[tuple[int, Event, datetime]]) -> list[Delivery]:
    """The messages of a history to these communities; the ids are the same for other communities."""
    made = []
    for place, (number, event, time) in enumerate(history):
        rig = replace(rigs[number], now=time)
        made.append(rig.delivery(event, event_id=UUID(int=(place + 1) << 64)))
    return made


def rows_of(rig: Rig) -> dict[str, list[Any]]:
    """All rows of a community by table, in an order of their own."""
    found = {}
    with rig.tx() as tx:
        for table, query in ROWS.items():
            found[table] = sorted(map(repr, tx.execute(text(query)).all()))
    return found


@pytest.mark.parametrize("seed", range(3))
def test_a_batch_of_many_communities_gives_the_same_books_as_one_by_one(points: Rig, seed: int) -> None:
    """Revisions, reopenings, reversals, returns, duplicates, impossible numbers and unknown people."""
    dice = random.Random(seed)
    alone = [points, *(Rig(points.prepared, now=points.now) for _ in range(COMMUNITIES - 1))]
    together = [Rig(points.prepared, now=points.now) for _ in alone]
    people = {number: [new_id() for _ in range(5)] for number in range(COMMUNITIES)}
    for rigs in (alone, together):
        for number, rig in enumerate(rigs):
            for person in people[number][:-1]:  # nobody has published the last one
                rig.join(person, "volunteer")
    history = list(History(dice, people).events())
    one_by_one, batches = deliveries(alone, history), deliveries(together, history)
    again = dice.sample(range(len(history)), 10)
    for place in [*range(len(history)), *again]:
        points.consumer.take([one_by_one[place]])
    told = [*batches, *(batches[place] for place in again)]
    while told:
        size = dice.randrange(1, 60)
        points.consumer.take(told[:size])
        told = told[size:]
    for here, there in zip(alone, together, strict=True):
        first, second = rows_of(here), rows_of(there)
        assert {name: len(rows) for name, rows in first.items()} == {name: len(rows) for name, rows in second.items()}
        for table in ROWS:
            assert first[table] == second[table], table
        assert here.audit() == there.audit() == []
    assert any(rows_of(rig)["deferred"] for rig in alone)


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
