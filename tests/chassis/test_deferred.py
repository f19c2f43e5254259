"""Messages that fail: they wait and are tried again, or are parked; none holds another back."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from services.chassis.database.tables import new_id
from services.chassis.messaging import deferred
from services.chassis.messaging.deferred import RETRY_SECONDS
from tests.chassis.deliveries import event_id, marked, said, tallied, waiting
from tests.chassis.echo import tallies
from tests.support.rig import Rig


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
    assert tallied(echo, good) == 1


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
    assert tallied(echo, event) == 1


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
    assert tallied(echo, second) == 1
