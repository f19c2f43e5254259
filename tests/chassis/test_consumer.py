"""The message door: every message is done once, deferred or parked; none holds another back, none is lost."""

from __future__ import annotations

import json
import threading
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from services.chassis.database import business_time
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import NOBODY
from services.chassis.directory import people
from services.chassis.messaging import consumer, deferred
from services.chassis.messaging.consumer import Handlers, inbox
from services.chassis.messaging.contract import ReceivedEvent
from services.chassis.messaging.deferred import RETRY_SECONDS, Delivery
from services.contracts import gateway
from tests.chassis.echo import Mumbled, Said, Whispered, order_of_work, tallies, weight
from tests.support.rig import Rig


def said(words: str = "hello", **more: Any) -> Said:
    return Said(**{"note_id": new_id(), "words": words, "weight": 1} | more)


def event_id(delivery: Delivery) -> UUID:
    return UUID(delivery.headers["ce-id"])


def marked(rig: Rig, delivery: Delivery) -> bool:
    with rig.tx() as tx:
        return tx.first(select(inbox).where(tx.in_community(inbox), inbox.c.event_id == event_id(delivery))) is not None


def heard(rig: Rig, event: Said | Whispered) -> int:
    with rig.tx() as tx:
        return weight(tx, event.note_id)


def parked_under(rig: Rig, body: bytes) -> list[UUID]:
    with rig.database.as_clerk() as clerk:
        found = select(deferred.deferred.c.event_id).where(deferred.deferred.c.body == body)
        return [row.event_id for row in clerk.execute(found)]


# ---- once ----------------------------------------------------------------------------------------------


def test_a_message_that_comes_again_is_done_once(echo: Rig) -> None:
    event = said(weight=7)
    delivery = echo.delivery(event)
    echo.consumer.take([delivery, delivery])  # twice in one batch
    echo.consumer.take([delivery])
    echo.consumer.retry(delivery)
    assert heard(echo, event) == 7
    assert marked(echo, delivery)


def test_a_batch_of_many_communities(echo: Rig) -> None:
    """Out of order and mixed: each community's events reach it alone."""
    rigs = [echo, echo.other, Rig(echo.prepared)]
    events = [(rig, said(weight=number)) for number in range(1, 6) for rig in rigs]
    echo.consumer.take([rig.delivery(event) for rig, event in reversed(events)])
    for rig, event in events:
        assert heard(rig, event) == event.weight
        for another in rigs:
            assert another is rig or heard(another, event) == 0


def test_people_are_learnt_before_what_names_them(echo: Rig) -> None:
    """Within a batch, whatever the order of arrival: else the second would fail and be halved for nothing."""
    newcomer = new_id()
    joined = gateway.PersonJoined(
        person_id=newcomer,
        roles=("resident",),
        epoch=1,
        age_band="adult",
        joined_on=echo.now.date(),
        guardian_ids=(),
        consents=(),
    )
    event = said(needs=newcomer)
    order_of_work.clear()
    echo.consumer.take([echo.delivery(event), echo.delivery(joined, sequence=1)])
    assert heard(echo, event) == 1
    assert order_of_work == ["said"]


def test_a_handler_of_several_kinds_gets_them_together_in_order_of_arrival(echo: Rig) -> None:
    """So that one transaction locks a ledger's accounts once. A message that comes twice has the place of the first."""
    own, seen = Handlers("echo"), []

    @own.handles(Said, Whispered)
    def both(_: object, heard: Sequence[ReceivedEvent[Said | Whispered]]) -> None:
        seen.append([one.event.words for one in heard])

    batch = [said("a"), Whispered(note_id=new_id(), words="b", weight=1), said("c")]
    deliveries = [echo.delivery(event) for event in batch]
    consumer.Consumer(echo.database, own).take([*deliveries, deliveries[0]])
    assert seen == [["a", "b", "c"]]


def test_business_time_moves_on_with_what_is_heard(echo: Rig) -> None:
    assert Handlers("echo").of == {}
    later = echo.now + timedelta(days=400)
    delivery = echo.delivery(said())
    echo.consumer.take([replace(delivery, headers=delivery.headers | {"ce-time": later.isoformat()})])
    with echo.tx() as tx:
        assert business_time.business_now(tx) >= later


# ---- what fails ----------------------------------------------------------------------------------------


def test_one_bad_among_five_hundred_parks_alone(echo: Rig) -> None:
    good = [said() for _ in range(499)]
    bad = echo.delivery(said("refused"))
    deliveries = [echo.delivery(event) for event in good]
    deliveries.insert(321, bad)
    echo.consumer.take(deliveries)
    with echo.tx() as tx:
        done = {row.note_id for row in tx.all(select(tallies.c.note_id).where(tx.in_community(tallies)))}
    assert done == {event.note_id for event in good}
    assert echo.outcome(bad) == "parked: words_taken"
    assert not marked(echo, bad)


@pytest.mark.parametrize(
    ("words", "reason"), [("poison", "ZeroDivisionError"), ("not yet", "not_yet"), ("slow", "OperationalError")]
)
def test_what_may_yet_succeed_waits_and_the_next_is_done(echo: Rig, words: str, reason: str) -> None:
    bad, good = echo.delivery(said(words)), said()
    echo.consumer.take([bad, echo.delivery(good)])
    assert echo.outcome(bad) == f"waiting: {reason}"
    assert heard(echo, good) == 1


def test_an_error_that_a_handler_passed_over_is_not_taken_for_done(echo: Rig) -> None:
    bad = echo.delivery(said("swallowed"))
    echo.consumer.take([bad])
    assert echo.outcome(bad).startswith("waiting")
    assert not marked(echo, bad)


def test_the_schedule_of_trying_again_ends_parked(echo: Rig) -> None:
    """After 1 s, 10 s, 1 min, 10 min, each twice; then a person must look."""
    delivery = echo.delivery(said("poison"))
    waited = []
    for _ in range(len(RETRY_SECONDS)):
        before = datetime.now(UTC)
        echo.consumer.retry(delivery)
        with echo.tx() as tx:
            row = tx.first(select(deferred.deferred).where(tx.in_community(deferred.deferred)))
        assert row is not None
        assert row.state == "waiting"
        waited.append(round((row.due_at - before).total_seconds()))
    assert waited == [1, 1, 10, 10, 60, 60, 600, 600]
    echo.consumer.retry(delivery)
    assert echo.outcome(delivery) == "parked: ZeroDivisionError"
    echo.consumer.retry(delivery)  # the broker brings it once more: parked it stays
    assert echo.outcome(delivery) == "parked: ZeroDivisionError"


def test_what_was_not_yet_known_is_done_when_it_is(echo: Rig) -> None:
    newcomer = new_id()
    event = said(needs=newcomer)
    delivery = echo.delivery(event)
    echo.consumer.take([delivery])
    assert echo.outcome(delivery) == "waiting: unknown_person"
    assert waiting(echo, datetime.now(UTC)) == []
    echo.join(newcomer, "resident")
    (again,) = waiting(echo, datetime.now(UTC) + timedelta(seconds=2))
    assert again == delivery
    echo.consumer.retry(again)
    echo.consumer.retry(again)
    assert echo.outcome(delivery) == "done"
    assert heard(echo, event) == 1


def waiting(rig: Rig, now: datetime) -> list[Delivery]:
    with rig.database.as_clerk() as clerk:
        found = deferred.due(clerk, now, 1000)
    return [one for one in found if one.headers["ce-community"] == str(rig.community_id)]


# ---- what can't be believed ----------------------------------------------------------------------------


@pytest.mark.parametrize("sender", ["gateway", "orders", "", "echo "])
def test_who_may_not_say_it_is_not_believed(echo: Rig, sender: str) -> None:
    event = said()
    true = echo.delivery(event)
    forged = replace(true, sender=sender)
    echo.consumer.take([forged])
    assert (echo.outcome(forged), heard(echo, event)) == ("parked: forged_sender", 0)
    echo.consumer.take([true])  # is done all the same
    assert (echo.outcome(true), heard(echo, event)) == ("done", 1)


def kept(rig: Rig, *deliveries: Delivery) -> dict[bytes, tuple[str, str, int]]:
    """What is deferred of these messages, by body: state, reason and attempts."""
    table = deferred.deferred
    found = select(table.c.body, table.c.state, table.c.reason, table.c.attempts).where(
        table.c.body.in_([one.body for one in deliveries])
    )
    with rig.database.as_clerk() as clerk:
        return {bytes(row.body): (row.state, row.reason, row.attempts) for row in clerk.execute(found)}


def joining(rig: Rig, **more: Any) -> Delivery:
    """A message that another publisher may send."""
    event = gateway.PersonJoined(
        person_id=new_id(),
        roles=("resident",),
        epoch=1,
        age_band="adult",
        joined_on=rig.now.date(),
        guardian_ids=(),
        consents=(),
    )
    return rig.delivery(event, sequence=1, **more)


FORGERIES = [
    pytest.param({}, "orders", "forged_sender", id="the name of another"),
    pytest.param({}, "", "forged_sender", id="no name"),
    pytest.param({"CC": "['echo.said.v1']"}, "echo", "forged_sender", id="a copy by CC"),
    pytest.param({"BCC": "['echo.said.v1']"}, "echo", "forged_sender", id="a copy by BCC"),
    pytest.param({"ce-type": ""}, "orders", "unreadable", id="no type"),
    pytest.param({"ce-type": "echo.said.v9"}, "orders", "unreadable", id="a type that nobody knows"),
    pytest.param({"ce-type": "orders.said.v1"}, "orders", "unreadable", id="a type of its own that nobody knows"),
]


@pytest.mark.parametrize(("changed", "sender", "reason"), FORGERIES)
def test_a_forged_message_does_not_touch_the_true_one_that_waits(
    echo: Rig, changed: dict[str, str], sender: str, reason: str
) -> None:
    newcomer = new_id()
    event = said(needs=newcomer)
    true = echo.delivery(event)
    forged = Delivery(true.headers | changed, json.dumps(said().data()).encode(), sender)
    echo.consumer.take([true])
    echo.consumer.take([forged, forged])
    echo.consumer.take_dead_letters([forged])
    assert kept(echo, true, forged) == {
        true.body: ("waiting", "unknown_person", 0),
        forged.body: ("parked", reason, 1),
    }
    echo.join(newcomer, "resident")
    (again,) = waiting(echo, datetime.now(UTC) + timedelta(seconds=2))
    echo.consumer.retry(again)
    assert heard(echo, event) == 1
    assert kept(echo, true, forged).keys() == {forged.body}


@pytest.mark.parametrize(("changed", "sender", "reason"), FORGERIES)
def test_a_forged_message_does_not_stand_for_the_true_one_that_follows(
    echo: Rig, changed: dict[str, str], sender: str, reason: str
) -> None:
    event = said()
    true = echo.delivery(event)
    forged = Delivery(true.headers | changed, true.body, sender)
    echo.consumer.take([forged, true])
    assert heard(echo, event) == 1
    assert kept(echo, forged) == {forged.body: ("parked", reason, 0)}


def test_the_id_of_another_publishers_event_marks_that_event_as_nothing(echo: Rig) -> None:
    """A publisher may send what is its own under an id that it copied: both events are done once, in either order."""
    for first_is_true in (True, False):
        event = said(weight=3)
        true = echo.delivery(event)
        copied = joining(echo, event_id=event_id(true))
        order = [true, copied] if first_is_true else [copied, true]
        echo.consumer.take(order[:1])
        echo.consumer.take(order)
        echo.consumer.take(order[::-1])
        assert heard(echo, event) == 3
        assert known(echo, copied)
        assert kept(echo, *order) == {}


def test_the_id_of_another_publishers_event_in_one_batch(echo: Rig) -> None:
    event = said()
    true = echo.delivery(event)
    copied = joining(echo, event_id=event_id(true))
    echo.consumer.take([copied, true, copied, true])
    assert (heard(echo, event), known(echo, copied)) == (1, True)


def known(rig: Rig, joined: Delivery) -> bool:
    with rig.tx() as tx:
        return bool(people.people_by_id(tx, [UUID(json.loads(joined.body)["person_id"])]))


def test_a_publisher_that_copies_an_id_neither_parks_nor_ends_what_waits_under_it(echo: Rig) -> None:
    newcomer = new_id()
    event = said(needs=newcomer)
    true = echo.delivery(event)
    copied = joining(echo, event_id=event_id(true))
    broken = replace(copied, body=b"{}")
    echo.consumer.take([true])
    echo.consumer.take([broken])
    echo.consumer.take([copied])
    assert kept(echo, true, broken, copied) == {
        true.body: ("waiting", "unknown_person", 0),
        broken.body: ("parked", "unreadable", 0),
    }
    echo.join(newcomer, "resident")
    (again,) = waiting(echo, datetime.now(UTC) + timedelta(seconds=2))
    echo.consumer.retry(again)
    assert (heard(echo, event), waiting(echo, datetime.now(UTC) + timedelta(days=1))) == (1, [])


def test_what_waits_under_an_id_of_its_own_ends_when_it_is_done(echo: Rig) -> None:
    """A message whose id another publisher's waiting message holds waits beside it, and is forgotten once done."""
    newcomer = new_id()
    event = said(needs=newcomer)
    first = joining(echo)
    first = replace(first, headers=first.headers | {"ce-sequence": "none"})  # parked
    second = echo.delivery(event, event_id=event_id(first))
    echo.consumer.take([first])
    echo.consumer.take([second])
    assert kept(echo, first, second) == {
        first.body: ("parked", "unreadable", 0),
        second.body: ("waiting", "unknown_person", 0),
    }
    (again,) = waiting(echo, datetime.now(UTC) + timedelta(seconds=2))
    echo.consumer.retry(again)
    assert kept(echo, second) == {second.body: ("waiting", "unknown_person", 1)}
    echo.join(newcomer, "resident")
    echo.consumer.retry(again)
    assert heard(echo, event) == 1
    assert kept(echo, first, second).keys() == {first.body}


def test_whoever_takes_the_next_ids_too_gains_nothing(echo: Rig) -> None:
    """A publisher that hears an event knows every id that it may be marked and kept under."""
    newcomer = new_id()
    event = said(needs=newcomer)
    true = echo.delivery(event)
    taken = [event_id(true)]
    for _ in range(3):
        taken.append(deferred.next_id(taken[-1], "echo"))
    broken = [replace(joining(echo, event_id=one), body=json.dumps({"n": str(one)}).encode()) for one in taken]
    echo.consumer.take(broken)
    echo.consumer.take([joining(echo, event_id=one) for one in taken])
    echo.consumer.take([true])
    states = kept(echo, true, *broken)
    assert states[true.body] == ("waiting", "unknown_person", 0)
    echo.consumer.take_dead_letters([true])  # is parked as crashed, then tried once
    assert kept(echo, true)[true.body] == ("waiting", "unknown_person", 2)
    echo.join(newcomer, "resident")
    (again,) = waiting(echo, datetime.now(UTC) + timedelta(minutes=1))
    echo.consumer.retry(again)
    echo.consumer.take([true])
    assert heard(echo, event) == 1
    assert kept(echo, true) == {}


def test_a_message_without_an_id_is_kept_once_however_often_the_broker_brings_it(echo: Rig) -> None:
    """A quorum queue counts its deliveries in a header."""
    headers = {"ce-type": "echo.said.v1", "mark": str(new_id())}
    body = json.dumps({"mark": str(new_id())}).encode()
    for count in range(3):
        echo.consumer.take([Delivery(headers | {"x-delivery-count": str(count)}, body, "echo")])
    assert len(parked_under(echo, body)) == 1


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param({"ce-type": "echo.said.v2"}, id="a version of tomorrow"),
        pytest.param({"ce-type": "echo.mumbled.v1"}, id="what nobody here hears"),
        pytest.param({"ce-type": ""}, id="no type"),
        pytest.param({"ce-time": "yesterday"}, id="no time"),
        pytest.param({"ce-time": "2026-03-10T01:00:00"}, id="a time without offset"),
        pytest.param({"ce-sequence": "first"}, id="a sequence in words"),
        pytest.param({"ce-sequence": "9" * 30}, id="a sequence that no column holds"),
    ],
)
def test_nonsense_in_the_envelope_parks(echo: Rig, changed: dict[str, str]) -> None:
    delivery = echo.delivery(said())
    bad, good = replace(delivery, headers=delivery.headers | changed), said()
    echo.consumer.take([bad, echo.delivery(good)])
    assert (echo.outcome(bad), heard(echo, good)) == ("parked: unreadable", 1)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"{", id="cut off"),
        pytest.param(b"\xff", id="not UTF-8"),
        pytest.param(b"[]", id="no object"),
        pytest.param(b"null", id="null"),
        pytest.param(b"[" * 100_000, id="deeper than the stack"),
        pytest.param(b'{"note_id": "0198c1a4-7f3e-7000-8000-000000000001", "words": "x"}', id="a field missing"),
        pytest.param(
            b'{"note_id": "0198c1a4-7f3e-7000-8000-000000000001", "words": "x", "weight": "1"}', id="a number in words"
        ),
        pytest.param(
            b'{"note_id": "0198c1a4-7f3e-7000-8000-000000000001", "words": "x\\u0000", "weight": 1}', id="NUL in text"
        ),
    ],
)
def test_nonsense_in_the_body_parks(echo: Rig, body: bytes) -> None:
    bad, good = replace(echo.delivery(said()), body=body), said()
    echo.consumer.take([bad, echo.delivery(good)])
    assert (echo.outcome(bad), heard(echo, good)) == ("parked: unreadable", 1)


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param({}, id="none at all"),
        pytest.param({"ce-id": "7", "ce-community": "here"}, id="ids that are none"),
        pytest.param({"ce-id": None}, id="no id"),
        pytest.param({"ce-community": None}, id="no community"),
        pytest.param({"x\x00y": "a\x00b", "ce-id": "\x00"}, id="NUL"),
        pytest.param({"ce-cause": "a\x00b"}, id="NUL in the cause"),
    ],
)
def test_headers_that_nothing_can_be_made_of(echo: Rig, headers: dict[str, Any]) -> None:
    """Kept once for a person, however often they come, of no community where they name none; the worker lives on."""
    delivery, good = echo.delivery(said()), said()
    given = {key: value for key, value in (delivery.headers | headers).items() if value is not None} if headers else {}
    body = json.dumps({"mark": str(new_id())}).encode()
    echo.consumer.take([Delivery(given, body, "echo"), echo.delivery(good)])
    echo.consumer.take([Delivery(given, body, "echo")])
    assert heard(echo, good) == 1
    with echo.database.as_clerk() as clerk:
        kept = clerk.execute(
            select(deferred.deferred.c.community_id, deferred.deferred.c.state, deferred.deferred.c.reason).where(
                deferred.deferred.c.body == body
            )
        ).one()
    assert (kept.state, kept.reason) == ("parked", "unreadable")
    assert kept.community_id in (NOBODY, echo.community_id)


def test_who_names_no_community_is_found_by_its_id(echo: Rig) -> None:
    """Whoever looks for the message knows it by the id that its sender gave it."""
    delivery = echo.delivery(said())
    echo.consumer.take([replace(delivery, headers=delivery.headers | {"ce-community": "here"})])
    assert parked_under(echo, delivery.body) == [event_id(delivery)]


def test_unknown_fields_are_left_aside(echo: Rig) -> None:
    event = said()
    delivery = replace(echo.delivery(event), body=json.dumps(event.data() | {"newer": [1]}).encode())
    echo.consumer.take([delivery])
    assert (echo.outcome(delivery), heard(echo, event)) == ("done", 1)


def test_only_what_a_contract_says_can_be_heard() -> None:
    with pytest.raises(TypeError, match="does not name"):
        Handlers("echo").handles(Mumbled)


# ---- parked --------------------------------------------------------------------------------------------


def test_parked_ones_are_shown_replayed_and_dropped(echo: Rig) -> None:
    newcomer = new_id()
    first, second = said("refused"), said(needs=newcomer)
    deliveries = [echo.delivery(first), echo.delivery(second)]
    for _ in range(9):
        echo.consumer.take(deliveries)
    ids = [event_id(one) for one in deliveries]
    assert [echo.outcome(one) for one in deliveries] == ["parked: words_taken", "parked: unknown_person"]
    with echo.database.as_clerk() as clerk:
        shown = [row for row in deferred.parked(clerk) if row["event_id"] in ids]
        assert [row["reason"] for row in shown] == ["words_taken", "unknown_person"]
        assert "body" not in shown[0]
        assert len(deferred.parked(clerk, reason="nothing of the kind")) == 0
        (whole,) = deferred.parked(clerk, event_id=ids[1])
        assert json.loads(bytes(whole["body"]))["needs"] == str(newcomer)
        assert deferred.replay(clerk, datetime.now(UTC), ids) == 2
    echo.join(newcomer, "resident")
    for again in waiting(echo, datetime.now(UTC)):
        echo.consumer.retry(again)
    assert [echo.outcome(one) for one in deliveries] == ["parked: words_taken", "done"]
    with echo.database.as_clerk() as clerk:
        assert deferred.replay(clerk, datetime.now(UTC), [ids[1]]) == 0  # done is done
        assert deferred.drop(clerk, ids) == 1
        assert deferred.drop(clerk, ids) == 0
    assert heard(echo, second) == 1


# ---- the database goes away ----------------------------------------------------------------------------


def test_a_lost_database_decides_nothing(echo: Rig, closing: Any) -> None:
    """It is raised, so that the batch is neither acknowledged nor counted as an attempt; later it is done."""
    event, bad = said(), echo.delivery(said("poison"))
    batch = [echo.delivery(event), bad]
    closing(away=True)
    for _ in range(3):
        with pytest.raises(OperationalError):
            echo.consumer.take(batch)
    closing(away=False)
    assert echo.outcome(bad) == "done"  # nothing was written of it
    echo.consumer.take(batch)
    assert heard(echo, event) == 1
    with echo.tx() as tx:
        kept = tx.first(select(deferred.deferred.c.attempts).where(tx.in_community(deferred.deferred)))
    assert kept is not None
    assert kept.attempts == 0


def test_two_that_meet_try_again(echo: Rig) -> None:
    """Two consumers on the same rows in opposite order: a deadlock costs a moment, not a message."""
    events = [said(), said()]
    batches = [[echo.delivery(one) for one in order] for order in (events, events[::-1])]
    threads = [threading.Thread(target=echo.consumer.take, args=(batch,)) for batch in batches]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [heard(echo, one) for one in events] == [2, 2]
