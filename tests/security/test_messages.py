"""A service that was taken over, with its broker's password in the attacker's hands: it lies for itself alone."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC
from typing import Any

import pika
import pika.exceptions
import psycopg
import pytest
from pika.adapters.blocking_connection import BlockingChannel

from deploy.deployment import Deployment
from services.chassis.messaging.broker import EXCHANGE
from tests.journeys.neighbourhood import Neighbourhood, TwoCommunities, until

CLOSED = "orders.order_closed.v1"
HEARERS = ("points", "fund")


@contextmanager
def taken_over(deployment: Deployment, service: str = "orders") -> Iterator[BlockingChannel]:
    """The broker as this service may use it."""
    connection = pika.BlockingConnection(pika.URLParameters(deployment.amqp_url(service)))
    try:
        channel = connection.channel()
        channel.confirm_delivery()
        yield channel
    finally:
        if connection.is_open:
            connection.close()


@pytest.fixture
def nothing_stays(deployment: Deployment) -> Iterator[None]:
    """What was put off because of us goes again: it would be others' to explain."""
    before = {service: put_off(deployment, service) for service in HEARERS}
    yield
    for service in HEARERS:
        ours = [event for event, _ in put_off(deployment, service) - before[service]]
        with psycopg.connect(deployment.admin_url(f"wulin_{service}"), autocommit=True) as connection:
            connection.execute("delete from deferred where event_id = any(%s)", [ours])


def put_off(deployment: Deployment, service: str) -> set[tuple[uuid.UUID, str]]:
    """The events that wait for better times or for a person, and for which of them."""
    with psycopg.connect(deployment.admin_url(f"wulin_{service}")) as connection:
        return set(connection.execute("select event_id, state from deferred").fetchall())


def parked(deployment: Deployment, service: str) -> set[uuid.UUID]:
    """Those that wait for a person."""
    return {event for event, state in put_off(deployment, service) if state == "parked"}


def closed(here: Neighbourhood, person_id: str) -> tuple[dict[str, Any], bytes]:
    """What would be believed: a person served ten hours."""
    order = str(uuid.uuid4())
    headers = {
        "ce-specversion": "1.0",
        "ce-id": str(uuid.uuid4()),
        "ce-source": "/orders",
        "ce-type": CLOSED,
        "ce-time": here.now.astimezone(UTC).isoformat(),
        "ce-subject": order,
        "ce-community": here.admin.get("")["id"],
        "ce-sequence": "1",
    }
    served = {"person_id": person_id, "minutes": 600, "served_on": "2026-03-10"}
    said = {"order_id": order, "revision": 1, "form": "errand", "closed_at": headers["ce-time"], "volunteers": [served]}
    return headers, json.dumps(said).encode()


@pytest.mark.parametrize(
    ("key", "given", "size"),
    [
        ("points.points_posted.v1", {}, 100),
        ("gateway.person_joined.v1", {}, 100),
        ("orders", {}, 100),
        ("#", {}, 100),
        (CLOSED, {"user_id": "points"}, 100),
        (CLOSED, {}, 2 * 1024 * 1024),
    ],
    ids=["points booked", "a person joined", "a bare name", "a pattern", "another's name", "two mebibytes"],
)
def test_the_broker_refuses_what_is_not_the_services_own(
    deployment: Deployment, key: str, given: dict[str, str], size: int
) -> None:
    with taken_over(deployment) as channel, pytest.raises(pika.exceptions.ChannelClosedByBroker):
        channel.basic_publish(EXCHANGE, key, b"x" * size, pika.BasicProperties(**given), mandatory=True)


@pytest.mark.parametrize("exchange", ["", "wulin.unconsumed", "wulin.unroutable", "amq.topic", "wulin.dead"])
def test_there_is_no_other_way_into_a_queue(deployment: Deployment, exchange: str) -> None:
    with taken_over(deployment) as channel, pytest.raises(pika.exceptions.ChannelClosedByBroker):
        channel.basic_publish(exchange, "points", b"{}", mandatory=True)


@pytest.mark.usefixtures("nothing_stays")
def test_a_lie_under_the_id_of_a_true_event_does_not_touch_it(two_communities: TwoCommunities) -> None:
    """The event of another publisher that a service has consumed, sent again by it: as it is, changed, and copied."""
    east = two_communities.east
    person = east.volunteer()
    with psycopg.connect(east.deployment.admin_url("wulin_gateway")) as connection:
        joined = "select id, type, data from outbox where type = 'gateway.person_joined.v1' and data->>'person_id' = %s"
        event_id, kind, data = connection.execute(joined, [person.id]).fetchone() or ("", "", {})
    headers, body = closed(east, person.id)
    true = headers | {"ce-id": str(event_id), "ce-source": "/gateway", "ce-type": kind}
    lies = [
        (true, json.dumps(data).encode()),
        (true, json.dumps(data | {"roles": ["admin"]}).encode()),
        (headers | {"ce-id": str(event_id)}, b"{}"),
        (headers | {"ce-id": str(event_id), "CC": [CLOSED]}, body),
    ]
    before = {service: put_off(east.deployment, service) for service in HEARERS}
    with taken_over(east.deployment) as channel:
        for forged_headers, said in lies:
            channel.basic_publish(
                EXCHANGE, CLOSED, said, pika.BasicProperties(headers=forged_headers, user_id="orders")
            )
    for service in HEARERS:
        until(lambda service=service: len(put_off(east.deployment, service) - before[service]) >= len(lies))  # type: ignore[misc]
        ours = put_off(east.deployment, service) - before[service]
        assert {state for _, state in ours} == {"parked"}
    east.serve(person, 60)
    east.has_points(person, 2)


@pytest.mark.usefixtures("nothing_stays")
def test_a_lie_that_the_broker_lets_through_has_no_effect(two_communities: TwoCommunities) -> None:
    """Under its own key, but another's words, another community's people, no id, no community: parked, each of them."""
    east, west = two_communities.east, two_communities.west
    person, stranger = east.volunteer(), west.volunteer()
    lies: list[tuple[dict[str, Any], bytes]] = []
    headers, body = closed(east, person.id)
    for changed in (
        {"ce-type": "gateway.person_joined.v1"},
        {"ce-type": "charity.gift_accepted.v1"},
        {"ce-id": None},
        {"ce-id": "1 or 1=1"},
        {"ce-community": None},
        {"ce-community": "*"},
        {"ce-time": "yesterday"},
        {"ce-sequence": "9" * 40},
        {"ce-traceparent": "\0"},
    ):
        fresh = {"ce-id": str(uuid.uuid4())} | changed
        lies.append(({name: value for name, value in (headers | fresh).items() if value is not None}, body))
    for wrong in (b"", b"[" * 200_000, b"\xff", body.replace(b"600", b"1e9"), body.replace(b"600", b"-600")):
        lies.append((headers | {"ce-id": str(uuid.uuid4())}, wrong))
    before = {service: parked(east.deployment, service) for service in HEARERS}
    with taken_over(east.deployment) as channel:
        for forged_headers, said in lies:
            properties = pika.BasicProperties(headers=forged_headers, user_id="orders", delivery_mode=2)
            channel.basic_publish(EXCHANGE, CLOSED, said, properties)
        foreign, said = closed(east, stranger.id)
        channel.basic_publish(EXCHANGE, CLOSED, said, pika.BasicProperties(headers=foreign, user_id="orders"))
        unsigned = headers | {"ce-id": str(uuid.uuid4())}  # the broker does not make anybody say who they are
        channel.basic_publish(EXCHANGE, CLOSED, body, pika.BasicProperties(headers=unsigned))
        copied = headers | {"ce-id": str(uuid.uuid4()), "CC": [CLOSED]}  # no service of ours asks for copies
        channel.basic_publish(EXCHANGE, CLOSED, body, pika.BasicProperties(headers=copied, user_id="orders"))
    for service in HEARERS:
        until(lambda service=service: len(parked(east.deployment, service) - before[service]) >= len(lies) + 2)  # type: ignore[misc]
    east.serve(person, 60)  # what is true goes on, and comes after
    east.has_points(person, 2)
    assert west.account(stranger)["balance"] == 0
