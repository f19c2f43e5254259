"""A publisher sends its own events under ids that it copied: both events are done, and neither ends the other."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from services.chassis.database.tables import new_id
from services.chassis.messaging import deferred
from tests.chassis.deliveries import event_id, joining, kept, known, said, tallied, waiting
from tests.support.rig import Rig


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
        assert tallied(echo, event) == 3
        assert known(echo, copied)
        assert kept(echo, *order) == {}


def test_the_id_of_another_publishers_event_in_one_batch(echo: Rig) -> None:
    event = said()
    true = echo.delivery(event)
    copied = joining(echo, event_id=event_id(true))
    echo.consumer.take([copied, true, copied, true])
    assert (tallied(echo, event), known(echo, copied)) == (1, True)


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
    assert (tallied(echo, event), waiting(echo, datetime.now(UTC) + timedelta(days=1))) == (1, [])


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
    assert tallied(echo, event) == 1
    assert kept(echo, first, second).keys() == {first.body}


def test_whoever_takes_the_next_ids_too_gains_nothing(echo: Rig) -> None:
    """A publisher that consumes an event knows every id that it may be marked and kept under."""
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
    assert tallied(echo, event) == 1
    assert kept(echo, true) == {}
