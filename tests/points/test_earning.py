"""Minutes and gifts become points: whatever the pieces, however often and in whatever order they are told."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime

import pytest

from services.chassis.database.tables import new_id
from services.contracts import charity, orders
from services.contracts import points as contracts
from tests.points.conftest import Book
from tests.support.rig import Caller


@pytest.fixture
def mei(book: Book) -> Caller:
    return book.rig.person("volunteer")


def test_ninety_minutes_are_three_points(book: Book, mei: Caller) -> None:
    order = book.serve(mei, 90)
    book.holds(mei, balance=3, year_points=3, year_minutes=90, minutes=90, owed=0, may_redeem=False, points_missing=27)
    (told,) = book.rig.published(contracts.PointsPosted)
    assert (told.cause_kind, told.cause_id, told.points, told.minutes) == ("order", str(order), 3, 90)
    assert book.rig.facts()["served_minutes"] == {f"{mei.id}/2026-03-10": 90}


def test_no_minute_is_lost_in_pieces(book: Book, mei: Caller) -> None:
    orders_of_hers = []
    for after in (0, 1, 2):
        orders_of_hers.append(book.serve(mei, 20))
        book.holds(mei, balance=after)
    book.rig.hear(book.closing({}, order=orders_of_hers[0], revision=2))
    book.holds(mei, balance=1, year_minutes=40)


def test_an_order_told_again_under_another_id_is_booked_once(book: Book, mei: Caller) -> None:
    event = book.closing({mei.id: 60})
    for _ in range(3):
        book.rig.hear(event)
    book.holds(mei, balance=2)
    assert len(book.rig.published(contracts.PointsPosted)) == 1


def test_an_older_revision_that_comes_late_changes_nothing(book: Book, mei: Caller) -> None:
    order = new_id()
    book.rig.hear(book.closing({mei.id: 120}, order=order, revision=2))
    book.rig.hear(book.closing({mei.id: 60}, order=order, revision=1))
    book.holds(mei, balance=4, year_minutes=120)


@pytest.mark.parametrize("turn", list(itertools.permutations(range(4))))
def test_any_order_of_arrival_ends_the_same(book: Book, mei: Caller, turn: tuple[int, ...]) -> None:
    order = new_id()
    reopened = orders.OrderReopened(order_id=order, revision=1, reopened_at=book.rig.now, reason="minutes")
    told = [
        book.closing({mei.id: 60}, order=order, revision=1),
        reopened,
        book.closing({mei.id: 130}, order=order, revision=2),
        book.closing({mei.id: 50}),
    ]
    for number in turn:
        book.rig.hear(told[number])
    book.holds(mei, balance=6, year_minutes=180)


def test_a_batch_gives_what_its_events_give_one_by_one(book: Book, mei: Caller) -> None:
    order = new_id()
    book.rig.hear(
        book.closing({mei.id: 60}, order=order),
        book.closing({mei.id: 59}),
        book.closing({mei.id: 91}, order=order, revision=2),
    )
    book.holds(mei, balance=5, year_minutes=150)


def test_whom_a_later_revision_does_not_name_has_nothing_of_it(book: Book, mei: Caller) -> None:
    other = book.rig.person("volunteer")
    order = new_id()
    book.rig.hear(book.closing({mei.id: 60, other.id: 60}, order=order))
    book.rig.hear(book.closing({mei.id: 60}, order=order, revision=2))
    book.holds(mei, balance=2)
    book.holds(other, balance=0, minutes=0)


def test_a_reopened_order_counts_nothing_until_it_closes_again(book: Book, mei: Caller) -> None:
    order = book.serve(mei, 120)
    book.rig.hear(orders.OrderReopened(order_id=order, revision=1, reopened_at=book.rig.now, reason="minutes"))
    book.holds(mei, balance=0, year_minutes=0)
    book.rig.hear(book.closing({mei.id: 120}, order=order, revision=2))
    book.holds(mei, balance=4, year_minutes=120)


def test_the_night_of_the_year_belongs_to_two_years(book: Book, mei: Caller) -> None:
    book.rig.now = datetime(2027, 1, 3, 2, 0, tzinfo=UTC)
    served = tuple(
        orders.Served(person_id=mei.id, served_on=day, minutes=120, method="leader")
        for day in (date(2026, 12, 31), date(2027, 1, 1))
    )
    event = orders.OrderClosed(order_id=new_id(), revision=1, form="errand", closed_at=book.rig.now, volunteers=served)
    book.rig.hear(event)
    book.holds(mei, balance=8, year=2027, year_points=4)
    assert book.account(mei, 2026)["year_points"] == 4


def test_today_is_the_communitys_today(book: Book, mei: Caller) -> None:
    """New Year in Shanghai begins at 16:00 UTC of the last of December."""
    book.serve(mei, 900)
    book.rig.now = datetime(2026, 12, 31, 15, 59, tzinfo=UTC)
    book.holds(mei, year=2026, may_redeem=True)
    book.rig.now = datetime(2026, 12, 31, 16, 1, tzinfo=UTC)
    book.holds(mei, year=2027, year_points=0, may_redeem=False, points_missing=30, balance=30)


def test_a_rule_holds_from_its_day_on_and_changes_nothing_before(book: Book, mei: Caller) -> None:
    admin = book.rig.person("admin")
    rule = {"effective_from": "2026-07-01", "points_per_hour": 3}
    made = book.rig.made("/point-rules", rule, by=admin)
    assert (made["version"], made["points_per_unit"], made["gate_points"]) == (2, 2, 30)
    book.rig.now = datetime(2026, 7, 20, tzinfo=UTC)
    book.serve(mei, 50, on=date(2026, 6, 30))
    book.holds(mei, balance=1)
    book.serve(mei, 50, on=date(2026, 7, 1))
    book.holds(mei, balance=4)


def test_yesterdays_rules_never_change(book: Book) -> None:
    admin = book.rig.person("admin")
    mei = book.rig.person("volunteer")
    book.serve(mei, 60)
    for day in ("2026-03-09", "2026-03-10"):
        answer = book.rig.post("/point-rules", {"effective_from": day, "points_per_hour": 9}, by=admin)
        assert (answer.status_code, answer.json["code"]) == (409, "rule_in_past")
    book.rig.made("/point-rules", {"effective_from": "2026-03-11"}, by=admin)
    again = book.rig.post("/point-rules", {"effective_from": "2026-03-11"}, by=admin)
    assert again.json["code"] == "rule_date_taken"


def test_gifts_give_points_by_the_unit(book: Book, mei: Caller) -> None:
    gift = book.gift(mei.id, 6)
    book.rig.hear(gift)
    book.holds(mei, balance=12, year_points=12, minutes=0)
    left = charity.GiftReversed(**{**vars(gift), "revision": 2, "units": 4, "reason": "damaged"})
    book.rig.hear(left)
    book.holds(mei, balance=8, year_points=8)
    assert book.rig.facts()["gift_units"] == {str(gift.gift_id): 4}


def test_a_shops_gift_books_nothing(book: Book) -> None:
    book.rig.hear(book.gift(None, 60))
    assert book.rig.published(contracts.PointsPosted) == []
    assert book.rig.audit() == []


def test_what_lies_too_far_back_or_ahead_waits_for_people(book: Book, mei: Caller) -> None:
    book.rig.hear(book.closing({mei.id: 60}, on=date(2025, 3, 8)), outcome="parked: too_long_ago")
    book.rig.hear(book.closing({mei.id: 60}, on=date(2026, 3, 12)), outcome="parked: day_in_future")
    book.holds(mei, balance=0)


def test_somebody_unknown_is_waited_for_and_the_others_go_on(book: Book, mei: Caller) -> None:
    stranger = book.closing({new_id(): 60})
    known = book.closing({mei.id: 60})
    deliveries = [book.rig.delivery(stranger), book.rig.delivery(known)]
    book.rig.consumer.take(deliveries)
    assert [book.rig.outcome(one) for one in deliveries] == ["waiting: unknown_person", "done"]
    book.holds(mei, balance=2)


def test_a_gift_that_turns_out_to_be_nobodys_is_taken_back(book: Book, mei: Caller) -> None:
    gift = book.gift(mei.id, 6)
    book.rig.hear(gift)
    book.rig.hear(charity.GiftReversed(**{**vars(gift), "revision": 2, "donor_person_id": None, "reason": "wrong"}))
    book.holds(mei, balance=0, year_points=0)


@pytest.mark.parametrize("minutes", [0, -5, 1441, 10**12])
def test_impossible_minutes_wait_for_people(book: Book, mei: Caller, minutes: int) -> None:
    book.rig.hear(book.closing({mei.id: minutes}), outcome="parked: quantity_impossible")
    book.holds(mei, balance=0)


def test_a_day_has_no_more_minutes_in_parts(book: Book, mei: Caller) -> None:
    part = orders.Served(person_id=mei.id, served_on=date(2026, 3, 10), minutes=721, method="leader")
    event = book.closing({})
    book.rig.hear(
        orders.OrderClosed(**{**vars(event), "volunteers": (part, part)}), outcome="parked: quantity_impossible"
    )


@pytest.mark.parametrize("units", [-1, 10_001])
def test_impossible_units_wait_for_people(book: Book, mei: Caller, units: int) -> None:
    book.rig.hear(book.gift(mei.id, units), outcome="parked: quantity_impossible")


def test_no_rule_for_a_day_that_has_facts(book: Book, mei: Caller) -> None:
    order = book.serve(mei, 60, on=date(2026, 3, 11))
    admin = book.rig.person("admin")
    made = book.rig.post("/point-rules", {"effective_from": "2026-03-11", "points_per_hour": 3}, by=admin)
    assert (made.status_code, made.json["code"]) == (409, "rule_in_past")
    book.rig.hear(book.closing({}, order=order, revision=2))
    book.holds(mei, balance=0)
