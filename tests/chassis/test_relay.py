"""From the outbox to the broker: nothing is skipped, nothing overtaken by its own refusal, all is said as agreed."""

from __future__ import annotations

import json
import os
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from cloudevents.core.bindings.rabbitmq import RabbitMQMessage, from_binary_event, to_binary_event
from cloudevents.core.formats.json import JSONFormat
from cloudevents.core.v1.event import CloudEvent
from prometheus_client import REGISTRY
from sqlalchemy import func, select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import IntegrityError

import services.chassis.messaging.relay as relay_module
from services.chassis.database.tables import new_id
from services.chassis.messaging.broker import ConnectionLost
from services.chassis.messaging.contract import Event
from services.chassis.messaging.deferred import Delivery
from services.chassis.messaging.outbox import outbox, publish, publish_all
from services.chassis.messaging.publisher import OutgoingMessage, Publisher
from services.chassis.messaging.queues import UNCONSUMED, UNROUTABLE
from tests.chassis.echo import Mumbled, Said, Whispered, weight
from tests.chassis.wire import Wire, consuming, relaying, until
from tests.support.rig import Rig


def say(rig: Rig, event: Event, **given: Any) -> None:
    with rig.tx() as tx:
        publish(tx, event, rig.now, **given)


def said(words: str = "hello", weight: int = 1) -> Said:
    return Said(note_id=new_id(), words=words, weight=weight)


def unsent(rig: Rig) -> int:
    with rig.tx() as tx:
        waiting = (
            select(func.count()).select_from(outbox).where(tx.in_community(outbox), outbox.c.published_at.is_(None))
        )
        return int(tx.scalar(waiting))


def tallied(rig: Rig, event: Said | Whispered) -> int:
    with rig.tx() as tx:
        return weight(tx, event.note_id)


@pytest.fixture
def relayed(echo: Rig, wire: Wire) -> Iterator[Wire]:
    """A relay runs."""
    relay, loop = relaying(echo, wire)
    until(lambda: relay.active)
    yield wire
    loop.stop()
    assert loop.error is None


# ---- the outbox ----------------------------------------------------------------------------------------


def test_nothing_is_published_of_what_was_rolled_back(echo: Rig) -> None:
    with echo.database.dry_run(echo.community_id) as tx:
        publish(tx, said(), echo.now)
    assert unsent(echo) == 0


def test_a_version_and_a_cause_are_published_once(echo: Rig) -> None:
    event = said()
    say(echo, event, sequence=1)
    say(echo, event, sequence=2)
    say(echo, event)
    say(echo, said(), cause="a")
    say(echo.other, said(), cause="a")
    for given in ({"sequence": 2}, {"cause": "a"}):
        with pytest.raises(IntegrityError):
            say(echo, event, **given)
    assert unsent(echo) == 4


def test_many_are_written_by_one_statement(echo: Rig) -> None:
    with echo.tx() as tx:
        publish_all(tx, [], echo.now)
        assert not tx.published
        publish_all(tx, [(said(weight=number), None, None) for number in range(1200)], echo.now)
        assert tx.published
    assert [one.weight for one in echo.published(Said)] == list(range(1200))


# ---- what is sent --------------------------------------------------------------------------------------


def test_numbers_that_a_contract_names_are_summed_as_they_are_sent(echo: Rig, relayed: Wire) -> None:
    def summed(direction: str) -> float:
        labels = {"type": "echo.whispered.v1", "field": "weight", "by": "gift", "direction": direction}
        return REGISTRY.get_sample_value("wulin_event_sums_total", labels) or 0

    before = [summed("out"), summed("back")]
    for number in (30, 12, -5, 0):
        say(echo, Whispered(note_id=new_id(), words="gift", weight=number))
    until(lambda: not unsent(echo))
    until(lambda: [summed("out"), summed("back")] == [before[0] + 42, before[1] + 5])


def test_a_message_is_a_cloud_event(echo: Rig, relayed: Wire) -> None:
    """Read by the specification's own library, in AMQP binary mode."""
    event = said("邻里")
    say(echo, event, sequence=3, cause="because")
    properties, body = until(relayed.take)
    received = from_binary_event(RabbitMQMessage(properties.headers, properties.content_type, body), JSONFormat())
    assert isinstance(received, CloudEvent)
    assert received.get_specversion() == "1.0"
    assert received.get_type() == "echo.said.v1"
    assert received.get_source() == "/echo"
    assert received.get_subject() == str(event.note_id)
    assert received.get_time() == echo.now
    assert received.get_id() == properties.message_id
    assert received.get_extension("community") == str(echo.community_id)
    assert received.get_extension("sequence") == "3"
    assert received.get_extension("cause") == "because"
    assert properties.user_id == "echo"
    assert properties.delivery_mode == 2
    assert received.get_data() == event.data()
    assert "邻里" in body.decode()


def test_a_cloud_event_that_the_library_wrote_is_consumed(echo: Rig) -> None:
    event = said()
    attributes = {
        "type": "echo.said.v1",
        "source": "/echo",
        "id": str(new_id()),
        "time": echo.now,
        "specversion": "1.0",
        "datacontenttype": "application/json",
        "community": str(echo.community_id),
    }
    written = to_binary_event(CloudEvent(attributes=attributes, data=event.data()), JSONFormat())
    echo.consumer.take([Delivery(written.headers, written.body, "echo")])
    assert tallied(echo, event) == 1


def test_from_the_outbox_to_the_effect(echo: Rig, relayed: Wire) -> None:
    intake, loop = consuming(echo, relayed)
    events = [said(weight=number) for number in range(1, 1101)]  # more than two windows
    with echo.tx() as tx:
        publish_all(tx, [(event, None, None) for event in events], echo.now)
    until(lambda: tallied(echo, events[-1]))
    until(lambda: unsent(echo) == 0)
    assert [tallied(echo, event) for event in (events[0], events[499], events[500])] == [1, 500, 501]
    assert intake.connected
    loop.stop()
    assert relayed.depth() == 0


def test_a_transaction_that_commits_late_is_not_skipped(echo: Rig, relayed: Wire) -> None:
    """Its row is older than what was sent meanwhile: who remembers a last id loses it."""
    late, early = said("late"), said("early")
    with echo.tx() as tx:
        publish(tx, late, echo.now)
        tx.scalar(select(1))  # what waits is sent with it, and gets its position
        say(echo, early)
        _, body = until(relayed.take)
        assert json.loads(body)["words"] == "early"
    _, body = until(relayed.take)
    assert json.loads(body)["words"] == "late"


def test_a_commit_is_noticed_at_once(echo: Rig, relayed: Wire) -> None:
    with relayed.channel() as channel:
        arrived = threading.Event()
        channel.basic_consume("echo", lambda *_: arrived.set(), auto_ack=True)
        for _ in range(3):
            arrived.clear()
            say(echo, said())
            channel.connection.process_data_events(time_limit=0.5)
            assert arrived.is_set()


def test_events_without_consumers_and_unroutable_messages_have_queues_of_their_own(echo: Rig, relayed: Wire) -> None:
    say(echo, Mumbled(note_id=new_id()))
    until(lambda: relayed.depth(UNCONSUMED) == 1)
    sender = Publisher(relayed.url(), "echo")
    assert sender.send([OutgoingMessage(7, "echo.unknown.v9", {}, b"{}", "x")]) == {7}
    sender.close()
    assert until(lambda: relayed.depth(UNROUTABLE)) == 1
    assert relayed.depth() == 0


# ---- what goes wrong -----------------------------------------------------------------------------------


def test_a_crash_between_sending_and_marking_sends_twice_and_takes_effect_once(
    echo: Rig, wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Dying(Publisher):
        def confirmed(self) -> set[int]:
            super().confirmed()
            raise ConnectionLost("after the confirm, before the mark")

    event = said()
    say(echo, event)
    with monkeypatch.context() as patch:
        patch.setattr(relay_module, "Publisher", Dying)
        _, loop = relaying(echo, wire)
        loop.thread.join(20)
    assert isinstance(loop.error, ConnectionLost)
    assert (unsent(echo), wire.depth()) == (1, 1)
    _, again = relaying(echo, wire)
    until(lambda: unsent(echo) == 0)
    assert wire.depth() == 2
    _, intake = consuming(echo, wire)
    until(lambda: wire.depth() == 0)
    again.stop()
    intake.stop()
    assert tallied(echo, event) == 1


@pytest.fixture
def full(wire: Wire) -> Iterator[Wire]:
    """A queue that is full, so that the broker refuses every `whispered`."""
    with wire.channel() as channel:
        channel.queue_declare("full", arguments={"x-max-length": 1, "x-overflow": "reject-publish"})
        channel.basic_publish("", "full", b"")
        channel.queue_bind("full", "wulin.events", Whispered.routing_key)
    yield wire
    with wire.channel() as channel:
        channel.queue_delete("full")


def test_a_refusal_holds_that_aggregate_alone(echo: Rig, full: Wire) -> None:
    refused = Whispered(note_id=new_id(), words="no", weight=1)
    relay, loop = relaying(echo, full)
    with echo.tx() as tx:
        publish(tx, refused, echo.now)
        publish(tx, Said(note_id=refused.note_id, words="of the same", weight=1), echo.now)
        publish(tx, said("of another"), echo.now)
    until(lambda: unsent(echo) == 1)
    assert list(relay._held) == [str(refused.note_id)]
    _, delay = relay._held[str(refused.note_id)]
    assert delay >= 1
    say(echo, Said(note_id=refused.note_id, words="waits with it", weight=1))
    say(echo, said("goes on"))
    until(lambda: unsent(echo) == 2)
    until(lambda: relay._held[str(refused.note_id)][1] > delay)  # longer each time
    with full.channel() as channel:
        channel.queue_delete("full")
    until(lambda: unsent(echo) == 0)
    assert relay._held == {}
    loop.stop()
    assert loop.error is None


def test_what_follows_a_refusal_is_not_sent_after_it(echo: Rig, full: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    """Although the next window is read before the refusal is known."""
    batches: list[list[str]] = []

    class Recording(Publisher):
        def begin(self, batch: Any) -> None:
            batches.append([json.loads(one.body)["words"] for one in batch])
            super().begin(batch)

    monkeypatch.setattr(relay_module, "WINDOW", 2)
    monkeypatch.setattr(relay_module, "Publisher", Recording)
    refused = Whispered(note_id=new_id(), words="refused", weight=1)
    later = Said(note_id=refused.note_id, words="later", weight=1)
    with echo.tx() as tx:
        publish_all(tx, [(event, None, None) for event in (said(), refused, later, said())], echo.now)
    _, loop = relaying(echo, full)
    until(lambda: len(batches) > 1)
    assert batches[0] == ["hello", "refused"]
    assert batches[1] in (["hello"], ["refused", "later"])  # without the aggregate, or from its first on
    loop.stop()
    assert loop.error is None


def test_a_transaction_that_commits_late_is_sent_while_others_come_without_end(
    echo: Rig, wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows follow one another at once, and each is read from the first position on."""
    monkeypatch.setattr(relay_module, "WINDOW", 5)
    late = said("late")
    commit, sent = threading.Event(), threading.Event()

    class Endless(Publisher):
        def begin(self, batch: Any) -> None:
            super().begin(batch)
            if any(b'"late"' in one.body for one in batch):
                sent.set()
            elif not sent.is_set():
                commit.set()
                with echo.tx() as tx:
                    publish_all(tx, [(said(), None, None) for _ in range(10)], echo.now)

    monkeypatch.setattr(relay_module, "Publisher", Endless)
    with echo.tx() as tx:
        publish(tx, late, echo.now)
        tx.scalar(select(1))  # it gets its position
        with echo.tx() as other:
            publish_all(other, [(said(), None, None) for _ in range(10)], echo.now)
        _, loop = relaying(echo, wire)
        assert commit.wait(20)
    assert sent.wait(20)
    loop.stop()
    assert loop.error is None


def test_of_two_relays_one_is_active(echo: Rig, wire: Wire) -> None:
    first, loop = relaying(echo, wire)
    until(lambda: first.active)
    second, other = relaying(echo, wire)
    for _ in range(20):
        say(echo, said())
    until(lambda: wire.depth() == 20)
    until(lambda: second.connected)
    assert (first.connected, second.active) == (True, False)
    loop.stop()
    until(lambda: second.active)
    assert (first.active, first.connected) == (False, False)
    say(echo, said())
    until(lambda: wire.depth() == 21)
    other.stop()
    assert (loop.error, other.error) == (None, None)


def test_a_connection_lost_while_idle_is_noticed_at_the_next_send(echo: Rig, wire: Wire) -> None:
    """At once, not after waiting for a confirm that can't come."""
    sender = Publisher(wire.url(), "echo")
    sender._connection.ioloop.add_callback_threadsafe(sender._connection.close)
    until(lambda: sender.failure)
    began = time.monotonic()
    with pytest.raises(ConnectionLost):
        sender.send([OutgoingMessage(1, "echo.said.v1", {}, b"{}", "x")])
    assert time.monotonic() - began < 1
    sender.close()


def test_a_database_that_vanishes_is_noticed_by_every_socket(echo: Rig, wire: Wire) -> None:
    """Without an answer to what was sent, or to a question while nothing is: in less than half a minute."""
    port = make_url(echo.prepared.urls["clerk"]).port
    echo.database.dispose()
    before = limits_of_sockets(port)
    relay, loop = relaying(echo, wire)
    until(lambda: relay.active)
    with echo.tx(), echo.database.as_clerk():
        fresh = {fd: limits for fd, limits in limits_of_sockets(port).items() if fd not in before}
    loop.stop()
    assert list(fresh.values()) == [(10_000, 1, 5, 5, 3)] * 3


def limits_of_sockets(port: int | None) -> dict[int, tuple[int, ...]]:
    """Of this process's sockets to a port: how long they wait for an answer, and how they ask while idle."""
    options = [(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT), (socket.SOL_SOCKET, socket.SO_KEEPALIVE)]
    options += [(socket.IPPROTO_TCP, one) for one in (socket.TCP_KEEPIDLE, socket.TCP_KEEPINTVL, socket.TCP_KEEPCNT)]
    found = {}
    for fd in [int(one.name) for one in Path("/proc/self/fd").iterdir()]:
        with suppress(OSError), socket.socket(fileno=os.dup(fd)) as one:
            if one.getpeername()[1] == port:
                found[fd] = tuple(one.getsockopt(*option) for option in options)
    return found


def test_a_service_may_say_only_what_is_its_own(wire: Wire) -> None:
    """The broker refuses another's key, another's name, and any declaring."""
    for key, user in (("orders.order_closed.v1", "echo"), ("echo.said.v1", "orders")):
        sender = Publisher(wire.url(), user)
        with pytest.raises(ConnectionLost):
            sender.send([OutgoingMessage(1, key, {}, b"{}", "x")])
        sender.close()
    for forbidden in (
        lambda channel: channel.queue_declare("mine"),
        lambda channel: channel.queue_bind("echo", "wulin.events", "#"),
        lambda channel: channel.basic_get("orders"),
        lambda channel: channel.queue_delete("echo"),
    ):
        with wire.channel("echo") as channel, pytest.raises(Exception, match="ACCESS_REFUSED"):
            forbidden(channel)
