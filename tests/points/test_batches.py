"""What a batch says in order of arrival, what the tables refuse by themselves, and what the audit sees."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event, text
from sqlalchemy.exc import DBAPIError

from services.chassis.database.tables import new_id
from services.chassis.messaging.contract import Event
from services.contracts import charity, orders
from services.contracts import points as contracts
from services.points.ledger import store as ledger_store
from tests.points.conftest import Book
from tests.support.rig import Caller


@pytest.fixture
def mei(book: Book) -> Caller:
    return book.rig.person("volunteer")


@pytest.mark.parametrize(("debit_first", "debited"), [(True, 0), (False, 1)])
def test_a_debit_sees_only_what_came_before_it(book: Book, mei: Caller, debit_first: bool, debited: int) -> None:
    book.serve(mei, 900)
    book.redeem(mei, 30)
    asked, served = book.asking(mei.id, 4), book.closing({mei.id: 120})
    book.rig.hear(*([asked, served] if debit_first else [served, asked]))
    assert len(book.rig.published(contracts.PointsDebited)) == 1 + debited
    book.holds(mei, balance=4 - 4 * debited, year_points=34)


def test_a_redemption_and_its_return_in_one_batch(book: Book, mei: Caller) -> None:
    book.serve(mei, 900)
    asked = book.asking(mei.id, 10)
    book.rig.hear(asked, book.give_back(mei, asked.redemption_id, 4), book.give_back(mei, asked.redemption_id, 6))
    book.holds(mei, balance=30)
    assert [one.left for one in book.rig.published(contracts.DebitReversed)] == [6, 0]
    assert book.rig.facts()["redemption_debits"] == {str(asked.redemption_id): 10}
    assert sorted(book.rig.facts()["redemption_refunds"].values()) == [4, 6]


def test_five_returns_are_as_many_statements_as_one(book: Book, mei: Caller) -> None:
    book.serve(mei, 900)
    asked = [book.asking(mei.id, 5) for _ in range(6)]
    book.rig.hear(*asked)
    first, *more = (book.give_back(mei, one.redemption_id, 5) for one in asked)
    counts = []
    for batch in ([first], more):
        said: list[str] = []
        with _listening(book, said):
            book.rig.consumer.take([book.rig.delivery(one) for one in batch])
        counts.append(len(said))
    assert counts[0] == counts[1]
    book.holds(mei, balance=30)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_order_any_repetition_any_cut_ends_as_the_last_words_say(book: Book, data: st.DataObject) -> None:
    """Against the sum of what each source said last."""
    mei = book.rig.person("volunteer")
    said: list[Event] = []
    minutes = units = 0
    for _ in range(data.draw(st.integers(1, 3))):
        order = new_id()
        many = data.draw(st.lists(st.integers(0, 300), min_size=1, max_size=3))
        said += [book.closing({mei.id: one} if one else {}, order=order, revision=r) for r, one in enumerate(many, 1)]
        reopened = orders.OrderReopened(order_id=order, revision=len(many), reopened_at=book.rig.now, reason="minutes")
        doubted = data.draw(st.booleans())
        said += [reopened] if doubted else []
        minutes += 0 if doubted else many[-1]
    if data.draw(st.booleans()):
        gift = book.gift(mei.id, 5)
        units = data.draw(st.integers(0, 5))
        said += [gift, charity.GiftReversed(**{**vars(gift), "revision": 2, "units": units, "reason": "damaged"})]
    told = data.draw(st.permutations(said + data.draw(st.lists(st.sampled_from(said), max_size=3))))
    cut = data.draw(st.integers(0, len(told)))
    for batch in (told[:cut], told[cut:]):
        if batch:
            book.rig.hear(*batch)
    book.holds(mei, balance=minutes * 2 // 60 + units * 2, year_minutes=minutes, owed=0)


def test_a_later_word_on_a_known_order_is_booked_whatever_its_age(book: Book, mei: Caller) -> None:
    order = book.serve(mei, 120)
    book.rig.hear(orders.OrderReopened(order_id=order, revision=1, reopened_at=book.rig.now, reason="minutes"))
    book.rig.now = book.rig.now.replace(year=2027, month=6)
    book.rig.hear(book.closing({mei.id: 60}, order=order, revision=2))
    assert book.account(mei, 2026)["year_points"] == 2
    book.holds(mei, balance=2, year_points=0)


def test_two_communities_know_nothing_of_each_other(book: Book) -> None:
    here, there = book, Book(book.rig.other)
    both = new_id()
    for one in (here, there):
        one.rig.join(both, "volunteer")
    here.rig.hear(here.closing({both: 90}))
    there.rig.hear(there.closing({both: 600}))
    for one, points in ((here, 3), (there, 20)):
        one.holds(one.rig.caller(both, "volunteer"), balance=points, year_points=points)


@pytest.mark.parametrize(
    "change",
    [
        "update entries set amount = amount + 1",
        "delete from entries",
        "update journals set revision = 99",
        "delete from journals",
        "truncate entries",
        "update accounts set points = -1 where kind = 'member'",
        "insert into entries select community_id, account_id, seq + 100, journal_id, part, kind, 1, counts_year,"
        " 1, book_day from entries limit 1",
    ],
)
def test_the_table_refuses_what_the_book_never_does(book: Book, mei: Caller, change: str) -> None:
    book.serve(mei, 90)
    with pytest.raises(DBAPIError), book.rig.tx() as tx:
        tx.execute(text(change))
    book.holds(mei, balance=3)


@pytest.mark.parametrize(
    ("damage", "check"),
    [
        ("update accounts set points = points + 1 where kind = 'member'", "accounts_are_their_entries"),
        ("update year_totals set minutes = minutes + 1", "years_are_their_entries"),
        ("delete from credits", "time_is_floored_over_the_year"),
        ("update debits set refunded = 1", "refunds_add_up"),
    ],
)
def test_the_audit_names_what_is_wrong(book: Book, mei: Caller, damage: str, check: str) -> None:
    book.serve(mei, 900)
    book.redeem(mei, 4)
    with book.rig.tx() as tx:
        tx.execute(text(damage))
    assert check in {one.split(":")[0] for one in book.rig.audit()}


def test_two_admins_at_once_make_two_rule_sets_or_one_is_refused(book: Book) -> None:
    """The first key wins a day; other days go on as versions two, three and four."""
    admin = book.rig.person("admin")

    def make(day: str) -> int:
        rule = {"effective_from": day, "points_per_hour": 3}
        return book.rig.post("/point-rules", rule, by=admin).status_code

    days = ["2026-05-01", "2026-05-01", "2026-06-01", "2026-07-01"]
    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(make, days)) == [201, 201, 201, 409]
    versions = [one["version"] for one in book.rig.read("/point-rules", by=admin)["items"]]
    assert versions == [4, 3, 2, 1]


def test_a_rule_set_waits_for_a_batch_that_has_read_the_rules(
    book: Book, mei: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the batch books a day at rates that the rule book no longer has for it."""
    admin = book.rig.person("admin")
    tomorrow = date(2026, 3, 11)
    real, answers, pool = ledger_store.add_postings, [], ThreadPoolExecutor(1)

    def add_postings(*given: Any) -> None:
        if not answers:
            rule = {"effective_from": tomorrow.isoformat(), "points_per_hour": 4}
            answers.append(pool.submit(book.rig.post, "/point-rules", rule, by=admin))
            wait(answers, timeout=0.5)
        real(*given)

    monkeypatch.setattr(ledger_store, "add_postings", add_postings)
    with pool:
        book.rig.consumer.take([book.rig.delivery(book.closing({mei.id: 60}, on=tomorrow))])
    answer = answers[0].result()
    assert (answer.status_code, answer.json["code"]) == (409, "rule_in_past")
    book.holds(mei, balance=2)


@contextmanager
def _listening(book: Book, said: list[str]) -> Iterator[None]:
    def hear(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        said.append(statement)

    event.listen(book.rig.database.app, "before_cursor_execute", hear)
    yield
    event.remove(book.rig.database.app, "before_cursor_execute", hear)
