"""A batch of events gives what its events give one by one, whatever the order, the cuts and the consumers."""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.chassis.database.failures import is_collision
from services.chassis.database.tables import new_id
from services.chassis.messaging.consumer import Consumer
from services.chassis.messaging.contract import Event
from services.contracts import charity, orders
from services.contracts import points as contracts
from tests.points.conftest import SPRING, PointsService
from tests.support.rig import Caller
from tests.support.walks import walking


@pytest.mark.parametrize(("debit_first", "debited"), [(True, 0), (False, 1)])
def test_a_debit_sees_only_what_came_before_it(
    points_service: PointsService, volunteer: Caller, debit_first: bool, debited: int
) -> None:
    points_service.serve(volunteer, 900)
    points_service.redeem(volunteer, 30)
    asked, served = points_service.asking(volunteer.id, 4), points_service.closing({volunteer.id: 120})
    points_service.rig.deliver(*([asked, served] if debit_first else [served, asked]))
    assert len(points_service.rig.published(contracts.PointsDebited)) == 1 + debited
    points_service.holds(volunteer, balance=4 - 4 * debited, year_points=34)


def test_a_redemption_and_its_return_in_one_batch(points_service: PointsService, volunteer: Caller) -> None:
    points_service.serve(volunteer, 900)
    asked = points_service.asking(volunteer.id, 10)
    points_service.rig.deliver(
        asked,
        points_service.give_back(volunteer, asked.redemption_id, 4),
        points_service.give_back(volunteer, asked.redemption_id, 6),
    )
    points_service.holds(volunteer, balance=30)
    assert [one.left for one in points_service.rig.published(contracts.DebitReversed)] == [6, 0]
    assert points_service.rig.facts()["redemption_debits"] == {str(asked.redemption_id): 10}
    assert sorted(points_service.rig.facts()["redemption_refunds"].values()) == [4, 6]


def test_five_returns_are_as_many_statements_as_one(points_service: PointsService, volunteer: Caller) -> None:
    points_service.serve(volunteer, 900)
    asked = [points_service.asking(volunteer.id, 5) for _ in range(6)]
    points_service.rig.deliver(*asked)
    first, *more = (points_service.give_back(volunteer, one.redemption_id, 5) for one in asked)
    counts = []
    for batch in ([first], more):
        with walking("services/points", points_service.rig.database) as walk:
            points_service.rig.consumer.take([points_service.rig.delivery(one) for one in batch])
        counts.append((len(walk.statements), walk.trips))
    assert counts[0] == counts[1]
    points_service.holds(volunteer, balance=30)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_the_last_revision_of_each_source_decides_in_any_order_and_any_batches(
    points_service: PointsService, data: st.DataObject
) -> None:
    """Against the sum of what each source said last; what is open again is held."""
    volunteer = points_service.rig.person("volunteer")
    said: list[Event] = []
    minutes = certain = units = 0
    for _ in range(data.draw(st.integers(1, 3))):
        order = new_id()
        many = data.draw(st.lists(st.integers(0, 900), min_size=1, max_size=3))
        said += [
            points_service.closing({volunteer.id: one} if one else {}, order=order, revision=r)
            for r, one in enumerate(many, 1)
        ]
        reopened = orders.OrderReopened(
            order_id=order, revision=len(many), reopened_at=points_service.rig.now, reason="minutes"
        )
        doubted = data.draw(st.booleans())
        said += [reopened] if doubted else []
        minutes += many[-1]
        certain += 0 if doubted else many[-1]
    if data.draw(st.booleans()):
        gift = points_service.gift(volunteer.id, 5)
        units = data.draw(st.integers(0, 5))
        said += [gift, charity.GiftReversed(**{**vars(gift), "revision": 2, "units": units, "reason": "damaged"})]
    deliveries = data.draw(st.permutations(said + data.draw(st.lists(st.sampled_from(said), max_size=3))))
    cut = data.draw(st.integers(0, len(deliveries)))
    for batch in (deliveries[:cut], deliveries[cut:]):
        if batch:
            points_service.rig.deliver(*batch)
    counted = min(minutes, 1440)  # all on one day
    values = {"balance": counted * 2 // 60 + units * 2, "year_minutes": counted, "cut_minutes": minutes - counted}
    values["held"] = counted * 2 // 60 - min(certain, 1440) * 2 // 60
    points_service.holds(volunteer, **values, owed=0)


def test_two_communities_know_nothing_of_each_other(points_service: PointsService) -> None:
    here, there = points_service, PointsService(points_service.rig.other)
    both = new_id()
    for one in (here, there):
        one.rig.join(both, "volunteer")
    here.rig.deliver(here.closing({both: 90}))
    there.rig.deliver(there.closing({both: 600}))
    for one, points in ((here, 3), (there, 20)):
        one.holds(one.rig.caller(both, "volunteer"), balance=points, year_points=points)


def test_a_batch_gives_what_its_events_give_one_by_one(points_service: PointsService, volunteer: Caller) -> None:
    order = new_id()
    points_service.rig.deliver(
        points_service.closing({volunteer.id: 60}, order=order),
        points_service.closing({volunteer.id: 59}),
        points_service.closing({volunteer.id: 91}, order=order, revision=2),
    )
    points_service.holds(volunteer, balance=5, year_minutes=150)


def test_two_consumers_post_to_the_same_people_without_losing_a_minute(points_service: PointsService) -> None:
    people = [points_service.rig.person("volunteer") for _ in range(6)]
    closings = [
        points_service.closing({one.id: 7 for one in (people if turn % 2 else people[::-1])}) for turn in range(60)
    ]
    batches = [[points_service.rig.delivery(one) for one in closings[start::4]] for start in range(4)]
    consumers = [
        Consumer(points_service.rig.database, points_service.rig.prepared.service.all_handlers) for _ in range(4)
    ]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda pair: pair[0].take(pair[1]), zip(consumers, batches, strict=True)))
    for one in people:
        points_service.holds(one, year_minutes=420, balance=14)


def test_mixed_batches_of_two_consumers_never_deadlock(
    points_service: PointsService, volunteer: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = points_service.rig.person("volunteer")
    for one in (volunteer, other):
        points_service.serve(one, 900, on=SPRING - timedelta(days=1))
    collisions: list[BaseException] = []

    def seen(error: BaseException) -> bool:
        collisions.append(error)
        return is_collision(error)

    monkeypatch.setattr("services.chassis.messaging.consumer.is_collision", seen)
    consumers = [
        Consumer(points_service.rig.database, points_service.rig.prepared.service.all_handlers) for _ in range(2)
    ]
    for _ in range(20):
        batches = [
            [
                points_service.rig.delivery(each)
                for each in (
                    points_service.closing({a.id: 30}),
                    points_service.gift(b.id, 1),
                    points_service.asking(a.id, 1),
                )
            ]
            for a, b in ((volunteer, other), (other, volunteer))
        ]
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(lambda pair: pair[0].take(pair[1]), zip(consumers, batches, strict=True)))
        assert {points_service.rig.outcome(one) for batch in batches for one in batch} == {"done"}
    assert collisions == []
    for one in (volunteer, other):
        points_service.holds(one, balance=30 + 20 + 40 - 20, year_minutes=1500)


@pytest.mark.parametrize("seed", range(4))
def test_a_random_history_in_batches_gives_what_it_gives_whole(
    points_service: PointsService, volunteer: Caller, seed: int
) -> None:
    dice = random.Random(seed)
    days = [SPRING - timedelta(days=number // 2) for number in range(5)]  # two orders a day: some days are cut
    points_service.serve(volunteer, 900, on=date(2026, 1, 1))
    orders, last, earned, spent = [new_id() for _ in range(5)], dict.fromkeys(range(5), 0), 0, 0
    history = []
    for revision in range(1, 31):
        number = dice.randrange(5)
        last[number] = dice.randrange(60, 1200)
        closing = {"order": orders[number], "revision": revision, "on": days[number]}
        history.append(points_service.closing({volunteer.id: last[number]}, **closing))
        if dice.random() < 0.4:
            history.append(points_service.gift(volunteer.id, 3))
            earned += 6
        if dice.random() < 0.3:
            history.append(points_service.asking(volunteer.id, 1))
            spent += 1
    while history:
        size = dice.randrange(1, 9)
        batch, history = history[:size], history[size:]
        points_service.rig.deliver(*batch)
    minutes = 900 + sum(min(1440, sum(last[one] for one in range(5) if days[one] == day)) for day in set(days))
    points_service.holds(volunteer, balance=minutes * 2 // 60 + earned - spent, owed=0, year_minutes=minutes)
