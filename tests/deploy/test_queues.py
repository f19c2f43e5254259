"""Queues that the broker has left without a leader are made anew; those that have one keep what they hold."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pika
import pytest

from deploy.local.ports import free_port
from deploy.local.servers import Rabbit
from deploy.operate import doctor
from deploy.rabbitmq.definitions import TOPOLOGY, VHOST, definitions
from services.chassis.messaging.broker import ConnectionLost
from services.chassis.messaging.queues import declare, queue_depths, remove_leaderless
from tests.journeys.neighbourhood import until

SERVICES = ("orders", "points")

# As a broker leaves it that was killed between making a queue and its first election: a follower without a log.
LEADERLESS = """
Id = {wulin_points, node()},
ra:force_delete_server(quorum_queues, Id),
Queue = rabbit_misc:r(<<"wulin">>, queue, <<"points">>),
Machine = {module, rabbit_fifo, #{name => wulin_points, queue_resource => Queue}},
ok = ra:start_server(quorum_queues, wulin_points, Id, Machine, [Id]).
"""
SLOW_SECONDS = 20


@pytest.fixture(scope="module")
def rabbit(servers_folder: Path) -> Iterator[Rabbit]:
    made = json.dumps(definitions({name: name for name in (*SERVICES, TOPOLOGY)}))
    server = Rabbit(servers_folder / "leaderless-rabbitmq", free_port(), definitions=made)
    server.start()
    for service in SERVICES:
        declare(url(server), service)
    yield server
    server.stop()


def url(rabbit: Rabbit) -> str:
    return f"amqp://{TOPOLOGY}:{TOPOLOGY}@127.0.0.1:{rabbit.port}/{VHOST}"


def put(rabbit: Rabbit, queue: str) -> None:
    """Leave a message in a queue, confirmed."""
    with pika.BlockingConnection(pika.URLParameters(url(rabbit))) as connection:
        channel = connection.channel()
        channel.confirm_delivery()
        channel.basic_publish("", queue, b"kept", pika.BasicProperties(delivery_mode=2), mandatory=True)


def lie(rabbit: Rabbit, *queues: str) -> list[int]:
    """How many messages each holds."""
    return [depth.messages if depth else -1 for depth in queue_depths(url(rabbit), queues).values()]


@pytest.mark.slow
def test_a_queue_without_a_leader_is_made_anew_and_a_slow_one_keeps_what_it_holds(rabbit: Rabbit) -> None:
    put(rabbit, "orders")
    rabbit.control("eval", LEADERLESS)
    assert not declare(url(rabbit), "points"), "declaring it again tells nothing"
    rabbit.control("eval", "sys:suspend(wulin_orders).")
    assert lie(rabbit, "orders", "points") == [0, 0], "both look idle"
    awake = threading.Timer(SLOW_SECONDS, rabbit.control, ("eval", "sys:resume(wulin_orders)."))
    awake.start()
    with ThreadPoolExecutor(1) as beside:
        findings = beside.submit(doctor._queues, "points", cast("Any", SimpleNamespace(need=lambda _: url(rabbit))))
        assert remove_leaderless(url(rabbit), SERVICES) == ["points"]
    awake.join()
    assert ("points", False, "无主 without a leader") in [(one.where, one.ok, one.seen) for one in findings.result()]
    assert declare(url(rabbit), "points")
    put(rabbit, "points")
    assert lie(rabbit, "orders", "points") == [1, 1]
    assert remove_leaderless(url(rabbit), SERVICES) == []


def test_a_queue_whose_process_has_crashed_is_left_to_the_brokers_restart(rabbit: Rabbit) -> None:
    put(rabbit, "orders")
    held = lie(rabbit, "orders")
    rabbit.control("eval", "ok = ra:stop_server(quorum_queues, {wulin_orders, node()}).")
    assert remove_leaderless(url(rabbit), SERVICES) == []
    rabbit.control("eval", "ok = ra:restart_server(quorum_queues, {wulin_orders, node()}).")
    until(lambda: lie(rabbit, "orders") == held)


def test_what_lies_in_a_dead_queue_is_not_dropped_however_often_it_is_taken(rabbit: Rabbit) -> None:
    """RabbitMQ 4 would drop it after twenty times; an older one at least knows that it must not."""
    put(rabbit, "orders.dead")
    assert "orders.dead\tdead" in rabbit.control("list_queues", "-q", "-p", VHOST, "name", "policy")
    for _ in range(30):
        with pika.BlockingConnection(pika.URLParameters(url(rabbit))) as connection:
            taken, *_ = connection.channel().basic_get("orders.dead")
            assert taken
        until(lambda: lie(rabbit, "orders.dead") == [1])


def test_a_broker_that_is_away_removes_nothing(servers_folder: Path) -> None:
    away = Rabbit(servers_folder / "away", free_port())
    with pytest.raises(ConnectionLost):
        remove_leaderless(url(away), SERVICES)
