"""The gate, debits and their one answer, what is owed, refunds."""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor

import pytest

from services.chassis.database.failures import is_collision
from services.chassis.database.tables import new_id
from services.chassis.messaging.consumer import Consumer
from services.contracts import points as contracts
from tests.points.conftest import Book
from tests.support.rig import Caller


@pytest.fixture
def mei(book: Book) -> Caller:
    return book.rig.person("volunteer")


@pytest.mark.parametrize(
    ("minutes", "code", "missing"), [(870, "gate_not_reached", 1), (900, None, None), (930, None, None)]
)
def test_the_gate_is_thirty_and_thirty_is_enough(
    book: Book, mei: Caller, minutes: int, code: str, missing: int
) -> None:
    book.serve(mei, minutes)
    book.redeem(mei, 4)
    refusals = book.rig.published(contracts.DebitRefused)
    assert [(one.code, one.missing) for one in refusals] == ([(code, missing)] if code else [])
    book.holds(
        mei, balance=minutes * 2 // 60 - (0 if code else 4), year_points=minutes * 2 // 60, may_redeem=code is None
    )


def test_spending_leaves_the_years_points(book: Book, mei: Caller) -> None:
    book.serve(mei, 960)
    book.redeem(mei, 20)
    book.holds(mei, balance=12, year_points=32, may_redeem=True)
    book.redeem(mei, 4)  # though the balance alone would not open the gate
    book.holds(mei, balance=8, year_points=32)


def test_too_little_balance_is_refused_with_what_is_missing(book: Book, mei: Caller) -> None:
    book.serve(mei, 900)
    book.redeem(mei, 28)
    book.redeem(mei, 4)
    (refused,) = book.rig.published(contracts.DebitRefused)
    assert (refused.code, refused.missing) == ("points_insufficient", 2)
    book.holds(mei, balance=2)


def test_debits_of_one_batch_are_taken_one_after_the_other(book: Book, mei: Caller) -> None:
    book.serve(mei, 900)
    book.redeem(mei, 20)
    asked = [book.asking(mei.id, points) for points in (8, 5, 2)]
    book.rig.hear(*asked)
    book.holds(mei, balance=0)
    (refused,) = book.rig.published(contracts.DebitRefused)
    assert (refused.redemption_id, refused.missing) == (asked[1].redemption_id, 3)


def test_an_answer_is_given_once_and_stays(book: Book, mei: Caller) -> None:
    asked = book.asking(mei.id, 4)
    book.rig.hear(asked)
    book.serve(mei, 900)
    book.rig.hear(asked)
    assert len(book.rig.published(contracts.DebitRefused)) == 1
    assert book.rig.published(contracts.PointsDebited) == []
    book.holds(mei, balance=30)


def test_what_was_spent_and_is_taken_back_is_owed_and_paid_by_the_next_earnings(book: Book, mei: Caller) -> None:
    order = book.serve(mei, 120)
    book.serve(mei, 780)
    book.redeem(mei, 30)
    book.rig.hear(book.closing({}, order=order, revision=2))
    book.holds(mei, balance=0, owed=4, year_points=26, points_missing=4, may_redeem=False)
    book.serve(mei, 60)
    book.holds(mei, balance=0, owed=2, year_points=28)
    book.serve(mei, 120)
    book.holds(mei, balance=2, owed=0, year_points=32, may_redeem=True)


def test_a_return_gives_the_points_back_once(book: Book, mei: Caller) -> None:
    book.serve(mei, 900)
    redemption = book.redeem(mei, 10)
    back = book.give_back(mei, redemption, 10)
    book.rig.hear(back)
    book.rig.hear(back)
    book.holds(mei, balance=30, year_points=30)
    (told,) = book.rig.published(contracts.DebitReversed)
    assert (told.points, told.left) == (10, 0)


def test_more_than_was_debited_never_comes_back(book: Book, mei: Caller) -> None:
    book.serve(mei, 900)
    redemption = book.redeem(mei, 5)
    book.rig.hear(book.give_back(mei, redemption, 3))
    book.rig.hear(book.give_back(mei, redemption, 3), outcome="parked: refund_exceeds_debit")
    book.holds(mei, balance=28)


def test_a_return_before_its_debit_waits(book: Book, mei: Caller) -> None:
    book.rig.hear(book.give_back(mei, new_id(), 3), outcome="waiting: not_yet")


def test_two_hundred_at_once_spend_no_more_than_there_is(book: Book, mei: Caller) -> None:
    book.serve(mei, 900)
    consumers = [Consumer(book.rig.database, book.rig.prepared.service.all_handlers) for _ in range(8)]
    deliveries = [book.rig.delivery(book.asking(mei.id, 6)) for _ in range(200)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda one: consumers[one[0] % 8].take([one[1]]), enumerate(deliveries)))
    assert {book.rig.outcome(one) for one in deliveries} == {"done"}
    assert len(book.rig.published(contracts.PointsDebited)) == 5
    assert len(book.rig.published(contracts.DebitRefused)) == 195
    book.holds(mei, balance=0, year_points=30)


def test_two_consumers_post_to_the_same_people_without_losing_a_minute(book: Book) -> None:
    people = [book.rig.person("volunteer") for _ in range(6)]
    closings = [book.closing({one.id: 7 for one in (people if turn % 2 else people[::-1])}) for turn in range(60)]
    batches = [[book.rig.delivery(one) for one in closings[start::4]] for start in range(4)]
    consumers = [Consumer(book.rig.database, book.rig.prepared.service.all_handlers) for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda pair: pair[0].take(pair[1]), zip(consumers, batches, strict=True)))
    for one in people:
        book.holds(one, year_minutes=420, balance=14)


def test_nobody_looks_into_anothers_account(book: Book, mei: Caller) -> None:
    other = book.rig.person("volunteer")
    assert book.rig.get(f"/accounts/{mei.id}", by=other).status_code == 404
    for reader in (book.rig.person("station"), book.rig.person("auditor"), book.rig.client("accounts:read")):
        assert book.rig.read(f"/accounts/{mei.id}", by=reader)["balance"] == 0
    stranger = book.rig.other.person("station")
    assert book.rig.other.get(f"/accounts/{mei.id}", by=stranger).status_code == 404


def test_the_statement_tells_everything_newest_first(book: Book, mei: Caller) -> None:
    book.serve(mei, 900)
    book.redeem(mei, 4)
    seen = book.rig.read(f"/accounts/{mei.id}/entries", by=mei)["items"]
    assert [(one["part"], one["kind"], one["amount"], one["balance_after"]) for one in seen] == [
        ("points", "spend", -4, 26),
        ("points", "earn", 30, 30),
        ("minutes", "earn", 900, 900),
    ]
    first = book.rig.read(f"/accounts/{mei.id}/entries?limit=2", by=mei)
    rest = book.rig.read(f"/accounts/{mei.id}/entries?limit=2&cursor={first['next']}", by=mei)
    assert [one["seq"] for one in first["items"] + rest["items"]] == [3, 2, 1]


def test_a_return_that_names_another_waits_for_people(book: Book, mei: Caller) -> None:
    other = book.rig.person("volunteer")
    book.serve(mei, 900)
    redemption = book.redeem(mei, 10)
    book.rig.hear(book.give_back(other, redemption, 10), outcome="parked: refund_to_another")
    book.holds(mei, balance=20)
    book.holds(other, balance=0)


def test_a_redemption_of_nothing_waits_for_people(book: Book, mei: Caller) -> None:
    book.rig.hear(book.asking(mei.id, 0), outcome="parked: quantity_impossible")


def test_rules_are_public(book: Book) -> None:
    assert book.rig.get("/point-rules", by=None).status_code == 200


def test_mixed_batches_of_two_consumers_never_wait_for_each_other_in_a_ring(
    book: Book, mei: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = book.rig.person("volunteer")
    for one in (mei, other):
        book.serve(one, 900)
    collisions: list[BaseException] = []

    def seen(error: BaseException) -> bool:
        collisions.append(error)
        return is_collision(error)

    monkeypatch.setattr("services.chassis.messaging.consumer.is_collision", seen)
    consumers = [Consumer(book.rig.database, book.rig.prepared.service.all_handlers) for _ in range(2)]
    for _ in range(20):
        batches = [
            [book.rig.delivery(each) for each in (book.closing({a.id: 30}), book.gift(b.id, 1), book.asking(a.id, 1))]
            for a, b in ((mei, other), (other, mei))
        ]
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(lambda pair: pair[0].take(pair[1]), zip(consumers, batches, strict=True)))
        assert {book.rig.outcome(one) for batch in batches for one in batch} == {"done"}
    assert collisions == []
    for one in (mei, other):
        book.holds(one, balance=30 + 20 + 40 - 20, year_minutes=1500)


@pytest.mark.parametrize("seed", range(4))
def test_a_random_history_in_batches_gives_what_it_gives_whole(book: Book, mei: Caller, seed: int) -> None:
    dice = random.Random(seed)
    book.serve(mei, 900)
    orders, last, earned, spent = [new_id() for _ in range(5)], dict.fromkeys(range(5), 0), 0, 0
    history = []
    for revision in range(1, 31):
        number = dice.randrange(5)
        last[number] = dice.randrange(60, 600)
        history.append(book.closing({mei.id: last[number]}, order=orders[number], revision=revision))
        if dice.random() < 0.4:
            history.append(book.gift(mei.id, 3))
            earned += 6
        if dice.random() < 0.3:
            history.append(book.asking(mei.id, 1))
            spent += 1
    while history:
        size = dice.randrange(1, 9)
        batch, history = history[:size], history[size:]
        book.rig.hear(*batch)
    minutes = 900 + sum(last.values())
    book.holds(mei, balance=minutes * 2 // 60 + earned - spent, owed=0, year_minutes=minutes)
