"""The consumer: each message is done once, in batches; a lost database decides nothing."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from services.chassis.database import business_time
from services.chassis.database.tables import new_id
from services.chassis.messaging import consumer, deferred
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import ReceivedEvent
from services.contracts import gateway
from tests.chassis.deliveries import marked, said, tallied
from tests.chassis.echo import Mumbled, Said, Whispered, order_of_work
from tests.support.rig import Rig


def test_a_message_that_comes_again_is_done_once(echo: Rig) -> None:
    event = said(weight=7)
    delivery = echo.delivery(event)
    echo.consumer.take([delivery, delivery])  # twice in one batch
    echo.consumer.take([delivery])
    echo.consumer.retry(delivery)
    assert tallied(echo, event) == 7
    assert marked(echo, delivery)


def test_a_batch_of_many_communities(echo: Rig) -> None:
    """Out of order and mixed: each community's events reach it alone."""
    rigs = [echo, echo.other, Rig(echo.prepared)]
    events = [(rig, said(weight=number)) for number in range(1, 6) for rig in rigs]
    echo.consumer.take([rig.delivery(event) for rig, event in reversed(events)])
    for rig, event in events:
        assert tallied(rig, event) == event.weight
        for another in rigs:
            assert another is rig or tallied(another, event) == 0


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
    assert tallied(echo, event) == 1
    assert order_of_work == ["said"]


def test_a_handler_of_several_kinds_gets_them_together_in_order_of_arrival(echo: Rig) -> None:
    """So that one transaction locks a ledger's accounts once. A message that comes twice has the place of the first."""
    own, seen = Handlers("echo"), []

    @own.handles(Said, Whispered)
    def both(_: object, received: Sequence[ReceivedEvent[Said | Whispered]]) -> None:
        seen.append([one.event.words for one in received])

    batch = [said("a"), Whispered(note_id=new_id(), words="b", weight=1), said("c")]
    deliveries = [echo.delivery(event) for event in batch]
    consumer.Consumer(echo.database, own).take([*deliveries, deliveries[0]])
    assert seen == [["a", "b", "c"]]


def test_business_time_moves_on_with_consumed_events(echo: Rig) -> None:
    assert Handlers("echo").of == {}
    later = echo.now + timedelta(days=400)
    delivery = echo.delivery(said())
    echo.consumer.take([replace(delivery, headers=delivery.headers | {"ce-time": later.isoformat()})])
    with echo.tx() as tx:
        assert business_time.business_now(tx) >= later


def test_a_service_handles_only_events_whose_contract_names_it() -> None:
    with pytest.raises(TypeError, match="does not name"):
        Handlers("echo").handles(Mumbled)


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
    assert tallied(echo, event) == 1
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
    assert [tallied(echo, one) for one in events] == [2, 2]
