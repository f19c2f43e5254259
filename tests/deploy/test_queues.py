"""Queues that the broker has left without a leader are made anew; those that have one keep what they hold."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pika
import pytest

from deploy.local.servers import Rabbit, free_port
from deploy.rabbitmq.definitions import TOPOLOGY, VHOST, definitions
from services.chassis import broker
from services.chassis.broker import declare, depths, remove_leaderless

# As a broker leaves it that was killed between making a queue and its first election: a follower without a log.
LEADERLESS = """
Id = {{{name}, node()}},
ra:force_delete_server(quorum_queues, Id),
Queue = rabbit_misc:r(<<"wulin">>, queue, <<"{queue}">>),
Machine = {{module, rabbit_fifo, #{{name => {name}, queue_resource => Queue}}}},
ra:start_server(quorum_queues, {name}, Id, Machine, [Id]).
"""


@pytest.fixture
def rabbit(servers_folder: Path) -> Iterator[Rabbit]:
    made = json.dumps(definitions({name: name for name in ("orders", "points", TOPOLOGY)}))
    server = Rabbit(servers_folder / "leaderless-rabbitmq", free_port(), definitions=made)
    server.start()
    yield server
    server.stop()


def url(rabbit: Rabbit, user: str = TOPOLOGY) -> str:
    return f"amqp://{user}:{user}@127.0.0.1:{rabbit.port}/{VHOST}"


def put(rabbit: Rabbit, queue: str) -> None:
    """Leave a message in a queue, confirmed."""
    with pika.BlockingConnection(pika.URLParameters(url(rabbit))) as connection:
        channel = connection.channel()
        channel.confirm_delivery()
        channel.basic_publish("", queue, b"kept", pika.BasicProperties(delivery_mode=2), mandatory=True)


def test_a_queue_without_a_leader_is_made_anew_and_no_other(rabbit: Rabbit, monkeypatch: pytest.MonkeyPatch) -> None:
    for service in ("orders", "points"):
        assert declare(url(rabbit), service)
    put(rabbit, "orders")
    rabbit.control("eval", LEADERLESS.format(name="wulin_points", queue="points"))
    monkeypatch.setattr(broker, "ANSWER_SECONDS", 5)
    assert not declare(url(rabbit), "points"), "declaring it again tells nothing"
    assert remove_leaderless(url(rabbit), ["orders", "points"]) == ["points"]
    assert declare(url(rabbit), "points")
    put(rabbit, "points")
    assert {queue: depth and depth.messages for queue, depth in depths(url(rabbit), ["orders", "points"]).items()} == {
        "orders": 1,
        "points": 1,
    }
    assert remove_leaderless(url(rabbit), ["orders", "points"]) == []
