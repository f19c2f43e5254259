"""From the broker to the effect: acknowledged after the commit, so that a crash at any instant loses nothing."""

from __future__ import annotations

import json
import os
import socket
import threading
from contextlib import nullcontext, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pika
import pytest
from pika.exceptions import ChannelClosedByBroker
from sqlalchemy import select, text
from sqlalchemy.exc import OperationalError

from services.chassis.database.failures import is_lost
from services.chassis.database.tables import new_id
from services.chassis.messaging.broker import EXCHANGE, ConnectionLost
from services.chassis.messaging.deferred import Delivery, deferred
from services.chassis.messaging.queues import declare
from tests.chassis.echo import Said, weight
from tests.chassis.wire import Wire, consuming, until
from tests.support.rig import Rig


class Crash(Exception):
    """The process would have ended here."""


def send(rig: Rig, wire: Wire, event: Said, *, sender: str = "echo", queue: str | None = None) -> Delivery:
    """Put a message on the wire."""
    delivery = rig.delivery(event)
    properties = pika.BasicProperties(headers=delivery.headers, user_id=sender, delivery_mode=2)
    with wire.channel(sender) as channel:
        channel.confirm_delivery()
        channel.basic_publish("" if queue else EXCHANGE, queue or event.routing_key, delivery.body, properties)
    return delivery


def said(words: str = "hello") -> Said:
    return Said(note_id=new_id(), words=words, weight=1)


def tallied(rig: Rig, event: Said) -> int:
    with rig.tx() as tx:
        return weight(tx, event.note_id)


def crashing(rig: Rig, *, after: bool) -> Any:
    """The consumer's work, ending the process before or after its commit."""

    def work(deliveries: list[Delivery]) -> None:
        if after:
            rig.consumer.take(deliveries)
        raise Crash

    return work


@pytest.mark.parametrize("after", [False, True], ids=["before the commit", "after the commit"])
def test_a_crash_loses_nothing_and_doubles_nothing(echo: Rig, wire: Wire, after: bool) -> None:
    event = said()
    send(echo, wire, event)
    _, loop = consuming(echo, wire, crashing(echo, after=after))
    loop.thread.join(20)
    assert isinstance(loop.error, Crash)
    assert tallied(echo, event) == (1 if after else 0)
    taken = threading.Event()
    _, again = consuming(echo, wire, lambda deliveries: (echo.consumer.take(deliveries), taken.set()))
    until(taken.is_set)
    again.stop()
    until(lambda: wire.depth() == 0)
    assert tallied(echo, event) == 1


def test_what_is_done_is_acknowledged(echo: Rig, wire: Wire) -> None:
    events = [said() for _ in range(5)]
    for event in events:
        send(echo, wire, event)
    _, loop = consuming(echo, wire)
    until(lambda: all(tallied(echo, event) for event in events))
    loop.stop()
    assert loop.error is None
    assert wire.depth() == 0


def test_while_the_database_is_away_it_waits_and_then_goes_on(echo: Rig, wire: Wire, closing: Any) -> None:
    """No attempt is spent, the connection to the broker stays, nothing is parked."""
    tries = []

    def wait(error: BaseException) -> bool:
        tries.append(error)
        return is_lost(error)

    intake, loop = consuming(echo, wire, wait=wait)
    until(lambda: intake.connected)
    closing(away=True)
    events = [said(), said()]
    deliveries = [send(echo, wire, events[0])]
    until(lambda: len(tries) >= 3)
    deliveries.append(send(echo, wire, events[1]))
    assert loop.thread.is_alive()
    closing(away=False)
    until(lambda: all(tallied(echo, event) for event in events))
    loop.stop()
    assert loop.error is None
    assert all(isinstance(error, OperationalError) for error in tries)
    assert [echo.outcome(one) for one in deliveries] == ["done", "done"]
    assert wire.depth() == 0


def test_a_statement_that_cannot_be_sent_is_no_lost_database(echo: Rig) -> None:
    """Else a batch too wide for one statement would be tried whole for ever, instead of in halves."""
    with pytest.raises(OperationalError) as failed, echo.tx() as tx:
        tx.execute(text(f"select {','.join(f':p{n}' for n in range(65_536))}"), {f"p{n}": n for n in range(65_536)})
    assert not is_lost(failed.value)


def test_it_stops_while_the_database_is_away(echo: Rig, wire: Wire, closing: Any) -> None:
    intake, loop = consuming(echo, wire, wait=is_lost)
    until(lambda: intake.connected)
    closing(away=True)
    event = said()
    send(echo, wire, event)
    until(lambda: wire.depth() == 0)
    loop.stop()
    closing(away=False)
    assert is_lost(loop.error) if loop.error else True
    until(lambda: wire.depth() == 1)  # it is still there for the next


def test_what_the_broker_gave_up_on_is_worked_alone(echo: Rig, wire: Wire) -> None:
    """A message that was taken many times over by processes that ended comes by the other queue."""
    event = said()
    delivery = send(echo, wire, event)
    wire.give_up(1)
    assert wire.depth() == 0
    taken: list[Delivery] = []
    _, loop = consuming(echo, wire, taken.extend)
    until(lambda: tallied(echo, event) == 1)
    loop.stop()
    assert (taken, wire.depth("echo.dead"), echo.outcome(delivery)) == ([], 0, "done")


def test_a_forger_is_parked(echo: Rig, wire: Wire) -> None:
    """Even one whom the broker lets through."""
    event = said()
    delivery = replace(send(echo, wire, event, sender="topology"), sender="topology")
    _, loop = consuming(echo, wire)
    until(lambda: echo.outcome(delivery) == "parked: forged_sender")
    loop.stop()
    assert tallied(echo, event) == 0


def test_a_copy_under_a_key_of_another_service(echo: Rig, wire: Wire) -> None:
    """RabbitMQ 4 refuses it. Before, the broker checks the message's own key alone, and the consumer parks the copy."""
    event = said()
    copied = echo.delivery(event).headers | {"CC": [event.routing_key]}
    properties = pika.BasicProperties(headers=copied, user_id="orders", delivery_mode=2)
    with wire.channel("orders") as channel:
        channel.confirm_delivery()
        before_4 = wire.version < (4,)
        with nullcontext() if before_4 else pytest.raises(ChannelClosedByBroker, match="ACCESS_REFUSED"):
            channel.basic_publish(EXCHANGE, "orders.order_closed.v1", json.dumps(event.data()).encode(), properties)
    _, loop = consuming(echo, wire)
    until(lambda: wire.depth() == 0)
    if before_4:
        until(lambda: parked_for(echo, event) == ["forged_sender"])
    loop.stop()
    assert (tallied(echo, event), len(parked_for(echo, event))) == (0, int(before_4))


def parked_for(rig: Rig, event: Said) -> list[str]:
    """The reasons for which messages with this event's body are parked."""
    with rig.database.as_clerk() as clerk:
        wanted = deferred.c.body == json.dumps(event.data()).encode()
        return list(clerk.execute(select(deferred.c.reason).where(wanted)).scalars())


@pytest.mark.parametrize(
    "headers",
    [
        None,
        {},
        {"ce-type": b"\xff\xfe", "n": 7, "t": None, "deep": {"a": [1]}},
        {"ce-id": "a\x00b", "ce-type": "x" * 500},
    ],
)
def test_headers_of_any_kind_end_parked(echo: Rig, wire: Wire, headers: Any) -> None:
    """What other programs may put there; the loop lives on and does the next."""
    with wire.channel() as channel:
        channel.basic_publish("", "echo", json.dumps({"x": 1}).encode(), pika.BasicProperties(headers=headers))
    event = said()
    send(echo, wire, event)
    _, loop = consuming(echo, wire)
    until(lambda: tallied(echo, event) == 1)
    loop.stop()
    assert loop.error is None
    assert wire.depth() == 0


def test_a_queue_that_is_taken_away_is_noticed(echo: Rig, wire: Wire) -> None:
    """Rather than waiting for ever for messages that can't come."""
    intake, loop = consuming(echo, wire)
    until(lambda: intake.connected)
    try:
        with wire.channel() as channel:
            channel.queue_delete("echo")
        loop.thread.join(10)
        assert isinstance(loop.error, ConnectionLost)
        assert not intake.connected
        _, without = consuming(echo, wire)  # no queue yet
        without.thread.join(10)
        assert isinstance(without.error, ConnectionLost)
    finally:
        assert declare(wire.url("topology"), "echo")


def test_declaring_again_changes_nothing(wire: Wire) -> None:
    assert not declare(wire.url("topology"), "echo")
    with pytest.raises(ConnectionLost):
        declare(wire.url("echo"), "echo")  # only the one user may
    with pytest.raises(ConnectionLost):
        declare("amqp://topology:wrong@127.0.0.1:1/wulin", "echo")


def test_the_next_batch_is_read_while_one_is_worked(echo: Rig, wire: Wire) -> None:
    """Batches are still worked one after another, and each is acknowledged after its own work alone."""
    working, release = threading.Event(), threading.Event()
    batches: list[list[Delivery]] = []
    alone: list[bool] = []
    busy = threading.Semaphore(1)

    def work(deliveries: list[Delivery]) -> None:
        alone.append(busy.acquire(blocking=False))
        batches.append(list(deliveries))
        working.set()
        release.wait(20)
        echo.consumer.take(deliveries)
        busy.release()

    first = [send(echo, wire, said())]
    intake, loop = consuming(echo, wire, work)
    until(working.is_set)
    later = [send(echo, wire, said()) for _ in range(3)]
    until(lambda: wire.depth() == 0)  # the broker has delivered them all
    assert batches == [first]
    release.set()
    until(lambda: [one for batch in batches for one in batch] == first + later)
    loop.stop()
    assert wire.depth() == 0
    assert (alone, loop.error, intake.connected) == ([True] * len(batches), None, False)


def test_a_broker_lost_during_the_work_is_left_after_the_work(echo: Rig, wire: Wire) -> None:
    """Else the next connection would bring the batch again while it is still being worked."""
    working, release = threading.Event(), threading.Event()

    def work(deliveries: list[Delivery]) -> None:
        working.set()
        release.wait(20)
        echo.consumer.take(deliveries)

    event = said()
    send(echo, wire, event)
    _, loop = consuming(echo, wire, work)
    until(working.is_set)
    cut_off(wire.rabbit.port)
    loop.thread.join(1)
    assert loop.thread.is_alive()
    release.set()
    loop.thread.join(20)
    assert isinstance(loop.error, ConnectionLost)
    assert tallied(echo, event) == 1
    until(lambda: wire.depth() == 1)  # not acknowledged: it comes again, and is done once
    _, again = consuming(echo, wire)
    until(lambda: wire.depth() == 0)
    again.stop()
    assert tallied(echo, event) == 1


def cut_off(port: int) -> None:
    """Ends this process's connections to a port, as a network does."""
    for fd in [int(one.name) for one in Path("/proc/self/fd").iterdir()]:
        with suppress(OSError), socket.socket(fileno=os.dup(fd)) as one:
            if one.getpeername()[1] == port:
                one.shutdown(socket.SHUT_RDWR)


def test_told_to_stop_during_the_work_it_finishes_that_batch_alone(echo: Rig, wire: Wire) -> None:
    working, release = threading.Event(), threading.Event()

    def work(deliveries: list[Delivery]) -> None:
        working.set()
        release.wait(20)
        echo.consumer.take(deliveries)

    done, left = said("done"), said("left")
    send(echo, wire, done)
    _, loop = consuming(echo, wire, work)
    until(working.is_set)
    send(echo, wire, left)
    until(lambda: wire.depth() == 0)
    loop.stopping.set()
    release.set()
    loop.stop()
    assert loop.error is None
    assert (tallied(echo, done), tallied(echo, left)) == (1, 0)
    until(lambda: wire.depth() == 1)


def test_dead_letters_have_their_turn_while_messages_come_without_end(echo: Rig, wire: Wire) -> None:
    dead = said("dead")
    send(echo, wire, dead)
    wire.give_up(1)
    more = threading.Event()

    def work(deliveries: list[Delivery]) -> None:
        if not more.is_set():
            send(echo, wire, said())  # one more is there before this batch is done
            until(lambda: wire.depth() == 0)
        echo.consumer.take(deliveries)

    send(echo, wire, said())
    _, loop = consuming(echo, wire, work)
    try:
        until(lambda: tallied(echo, dead) == 1)
    finally:
        more.set()
    loop.stop()
    assert loop.error is None
