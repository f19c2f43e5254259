"""Messages that their publisher did not send: they are parked, and the true ones are done."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from services.chassis.database.tables import new_id
from services.chassis.messaging.deferred import Delivery
from tests.chassis.deliveries import kept, said, tallied, waiting
from tests.support.rig import Rig


@pytest.mark.parametrize("sender", ["gateway", "orders", "", "echo "])
def test_who_may_not_say_it_is_not_believed(echo: Rig, sender: str) -> None:
    event = said()
    true = echo.delivery(event)
    forged = replace(true, sender=sender)
    echo.consumer.take([forged])
    assert (echo.outcome(forged), tallied(echo, event)) == ("parked: forged_sender", 0)
    echo.consumer.take([true])  # is done all the same
    assert (echo.outcome(true), tallied(echo, event)) == ("done", 1)


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
    assert tallied(echo, event) == 1
    assert kept(echo, true, forged).keys() == {forged.body}


@pytest.mark.parametrize(("changed", "sender", "reason"), FORGERIES)
def test_a_forged_message_does_not_stand_for_the_true_one_that_follows(
    echo: Rig, changed: dict[str, str], sender: str, reason: str
) -> None:
    event = said()
    true = echo.delivery(event)
    forged = Delivery(true.headers | changed, true.body, sender)
    echo.consumer.take([forged, true])
    assert tallied(echo, event) == 1
    assert kept(echo, forged) == {forged.body: ("parked", reason, 0)}
