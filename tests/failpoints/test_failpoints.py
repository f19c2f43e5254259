"""A process dies around commit, publish, confirm, mark and ack, in every service: nothing is lost, nothing doubled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pika
import pytest
from sqlalchemy import func, select

from services.chassis.database.tables import new_id
from services.chassis.messaging.beats import BEAT
from services.chassis.messaging.broker import EXCHANGE
from services.chassis.messaging.contract import SERVICES, Event
from services.chassis.messaging.deferred import deferred
from services.chassis.messaging.outbox import outbox
from services.chassis.messaging.queues import declare
from tests.chassis.wire import Wire, until
from tests.failpoints.dying import CALL, CONSUMER, KILLED, RELAY, calling, working
from tests.failpoints.stories import STORIES, Story
from tests.support.rig import MORNING, Prepared, Rig

SECONDS = 30


@pytest.fixture(scope="module")
def wire(rabbit: Any) -> Wire:
    """The broker with the topology of all services."""
    made = Wire(rabbit)
    for name in SERVICES:
        declare(made.url("topology"), name)
    return made


@pytest.fixture
def story(name: str, prepare: Callable[[str], Prepared], wire: Wire) -> Story:
    """A service in a fresh community, with nothing left over from others."""
    prepared = prepare(name)
    with prepared.database.as_clerk() as clerk:
        clerk.execute(outbox.update().where(outbox.c.published_at.is_(None)).values(published_at=MORNING))
        clerk.execute(deferred.delete())
    with wire.channel() as channel:
        channel.queue_purge(name)
    return STORIES[name](prepared)


@pytest.fixture
def settings(name: str, prepare: Callable[[str], Prepared], wire: Wire) -> dict[str, str]:
    """What a process of the service is given."""
    urls = prepare(name).urls
    return {
        "WULIN_DATABASE_URL": urls["app"],
        "WULIN_DATABASE_WORKER_URL": urls["worker"],
        "WULIN_DATABASE_CLERK_URL": urls["clerk"],
        "WULIN_AMQP_URL": wire.url(name),
    }


@pytest.mark.parametrize("point", CONSUMER)
@pytest.mark.parametrize("name", SERVICES)
def test_a_consumed_event_takes_effect_once(
    name: str, point: str, story: Story, settings: dict[str, str], wire: Wire
) -> None:
    send(story.rig, wire, [story.event() for _ in range(3)])
    assert ended(working(name, settings, "consumer", point)) == KILLED
    first = story.effects()
    assert (first == 0) == (point == "before_commit")
    until(lambda: wire.depth(name) == (3 - first if point == "after_ack" else 3))
    send(story.rig, wire, [story.event()])
    with alive(name, settings):
        until(lambda: story.effects() == 4, SECONDS)
    assert (story.effects(), wire.depth(name), story.rig.audit()) == (4, 0, [])


@pytest.mark.parametrize("point", RELAY)
@pytest.mark.parametrize("name", SERVICES)
def test_an_event_is_published_and_twice_at_most(
    name: str, point: str, story: Story, settings: dict[str, str], wire: Wire
) -> None:
    for _ in range(3):
        story.act()
    with listening(wire, name) as copies:
        assert ended(working(name, settings, "relay", point)) == KILLED
        assert bool(waiting(story.rig)) == (point != "after_mark")
        until(copies)
        story.act()
        with alive(name, settings):
            until(lambda: not waiting(story.rig), SECONDS)
        until(lambda: copies().keys() >= happened(story.rig))
        assert copies().keys() == happened(story.rig)
        assert max(copies().values()) == (1 if point == "after_mark" else 2)
    assert story.rig.audit() == []


@pytest.mark.parametrize("point", CALL)
@pytest.mark.parametrize("name", SERVICES)
def test_what_was_asked_for_is_done_once_when_it_is_asked_again(
    name: str, point: str, story: Story, settings: dict[str, str]
) -> None:
    path, body, by = story.call()
    before, key = story.done(), str(new_id())
    sent = {"Authorization": f"Bearer {by.token}", "X-Wulin-Now": story.rig.now.isoformat(), "Idempotency-Key": key}
    call = {"path": f"/v1/communities/{story.rig.slug}{path}", "method": "POST", "json": body, "headers": sent}
    assert ended(calling(name, settings, call, "call", point)) == KILLED
    assert story.done() - before == (point == "after_commit")
    again = story.rig.post(path, body, by=by, key=key)
    assert (again.status_code // 100, "Idempotency-Replayed" in again.headers) == (2, point == "after_commit")
    assert (story.done() - before, story.rig.audit()) == (1, [])


# ---- processes -----------------------------------------------------------------------------------------


def ended(process: Any) -> int | None:
    """How a process ended by itself."""
    process.join(SECONDS)
    code: int | None = process.exitcode
    process.kill()
    return code


@contextmanager
def alive(name: str, settings: dict[str, str]) -> Iterator[None]:
    """A worker that does not die before its time, and ends in order when it is stopped."""
    process = working(name, settings)
    try:
        yield
        process.terminate()
        process.join(SECONDS)
        assert process.exitcode == 0
    finally:
        process.kill()


# ---- the wire ------------------------------------------------------------------------------------------


def send(rig: Rig, wire: Wire, events: Sequence[Event]) -> None:
    """Publish these events, each as its publisher."""
    for event in events:
        delivery = rig.delivery(event)
        properties = pika.BasicProperties(headers=delivery.headers, user_id=delivery.sender, delivery_mode=2)
        with wire.channel(delivery.sender) as channel:
            channel.confirm_delivery()
            channel.basic_publish(EXCHANGE, event.routing_key, delivery.body, properties)


@contextmanager
def listening(wire: Wire, name: str) -> Iterator[Callable[[], Counter[str]]]:
    """How often each message of a service has come to the broker by now."""
    seen: Counter[str] = Counter()
    with wire.channel() as channel:
        queue = channel.queue_declare("", exclusive=True).method.queue
        channel.queue_bind(queue, EXCHANGE, f"{name}.#")

        def copies() -> Counter[str]:
            while (got := channel.basic_get(queue, auto_ack=True))[0]:
                if got[0].routing_key != BEAT:  # no event of an outbox
                    seen[got[1].message_id] += 1
            return seen

        yield copies


def happened(rig: Rig) -> set[str]:
    """The ids of all events that are to be published."""
    with rig.tx() as tx:
        return {str(row.id) for row in tx.all(select(outbox.c.id).where(tx.in_community(outbox)))}


def waiting(rig: Rig) -> int:
    """How much of that is not marked as sent."""
    with rig.tx() as tx:
        return int(tx.scalar(select(func.count()).where(tx.in_community(outbox), outbox.c.published_at.is_(None))))
