"""Private servers: beside others, found again after a crash, with no more rights than each service needs."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pika
import pika.exceptions
import psycopg
import pytest
import typer
from rich.console import Console

from deploy.local import install, servers
from deploy.local.ports import free_port, is_free
from deploy.local.servers import Postgres, Rabbit, too_old, versions
from deploy.rabbitmq.definitions import EXCHANGE, TOPOLOGY, VHOST, definitions


@pytest.fixture(scope="module")
def server(servers_folder: Path) -> Iterator[Postgres]:
    made = Postgres(servers_folder / "crashing-postgres", free_port(), password="of-this-server-alone", durable=False)
    made.start()
    yield made
    made.stop()


def test_a_port_where_somebody_listens_is_not_free(server: Postgres) -> None:
    assert not is_free(server.port)


def test_postgres_finds_its_data_again_after_a_crash(server: Postgres) -> None:
    with psycopg.connect(server.url) as connection:
        connection.execute("create table kept as select 7 as number")
    server.kill()
    server.start()
    with psycopg.connect(server.url) as connection:
        assert connection.execute("select number from kept").fetchone() == (7,)


def test_postgres_asks_for_the_password(server: Postgres) -> None:
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        psycopg.connect(server.url.replace("of-this-server-alone", "another"))


def test_a_pid_file_that_names_another_process_does_not_keep_postgres_from_starting(server: Postgres) -> None:
    server.kill()
    kept = server.data / "postmaster.pid"
    kept.write_text("\n".join([str(os.getpid()), *kept.read_text().splitlines()[1:]]))
    server.start()
    assert server.ready()


def test_a_cluster_that_was_half_made_is_made_again(servers_folder: Path) -> None:
    half = Postgres(servers_folder / "half", free_port(), durable=False)
    (half.data / "base").mkdir(parents=True)
    (half.data / "PG_VERSION").write_text("15")
    half.prepare()
    assert (half.data / "global").exists()


def test_programs_older_than_debian_12_has_are_named() -> None:
    debian_12 = {"postgresql": "15", "rabbitmq-server": "3.10.8", "nginx": "1.22.1"}
    assert too_old(debian_12) == []
    assert too_old({"postgresql": "17", "rabbitmq-server": "4.0.5", "nginx": "1.26.3 (Ubuntu)"}) == []
    ubuntu_22 = {"postgresql": "14", "rabbitmq-server": "3.9.27", "nginx": "1.18.0 (Ubuntu)"}
    assert [one.split()[0] for one in too_old(ubuntu_22)] == list(ubuntu_22)


def test_a_machine_with_old_programs_is_refused_before_anything_starts(monkeypatch: pytest.MonkeyPatch) -> None:
    install.programs(Console())
    monkeypatch.setitem(servers.LEAST, "nginx", "99.1")
    printed = Console(record=True)
    with pytest.raises(typer.Exit):
        install.programs(printed)
    assert f"nginx {versions()['nginx']} (≥ 99.1)" in printed.export_text()


# ---- the broker --------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def broker(servers_folder: Path) -> Iterator[Rabbit]:
    users = {name: f"of {name}" for name in ("orders", "points", TOPOLOGY)}
    made = Rabbit(servers_folder / "crashing-rabbitmq", free_port(), definitions=json.dumps(definitions(users)))
    made.start()
    channel = connected(made, TOPOLOGY).channel()
    channel.exchange_declare(EXCHANGE, "topic", durable=True)
    channel.queue_declare("points", durable=True)  # 3.10 may lose a quorum queue made just before a kill
    channel.queue_bind("points", EXCHANGE, "orders.#")
    channel.connection.close()
    yield made
    made.stop()


def connected(broker: Rabbit, user: str) -> pika.BlockingConnection:
    login = pika.PlainCredentials(user, f"of {user}")
    return pika.BlockingConnection(pika.ConnectionParameters("127.0.0.1", broker.port, VHOST, login))


def test_a_service_says_only_what_is_its_own(broker: Rabbit) -> None:
    connection = connected(broker, "orders")
    channel = connection.channel()
    channel.confirm_delivery()
    channel.basic_publish(EXCHANGE, "orders.order_closed.v1", b"{}")
    with pytest.raises(pika.exceptions.ChannelClosedByBroker, match="ACCESS_REFUSED"):
        channel.basic_publish(EXCHANGE, "points.points_posted.v1", b"{}")
    with pytest.raises(pika.exceptions.ChannelClosedByBroker, match="ACCESS_REFUSED"):
        connection.channel().queue_declare("orders", durable=True)
    with pytest.raises(pika.exceptions.ChannelClosedByBroker, match="ACCESS_REFUSED"):
        connection.channel().basic_get("points")
    connection.close()


def test_a_killed_broker_is_whole_again_with_what_it_confirmed(broker: Rabbit) -> None:
    connection = connected(broker, "orders")
    channel = connection.channel()
    channel.confirm_delivery()
    channel.basic_publish(EXCHANGE, "orders.order_cancelled.v1", b"kept", pika.BasicProperties(delivery_mode=2))
    broker.kill()
    with pytest.raises(pika.exceptions.AMQPError):
        connection.process_data_events(5)
    broker.start()
    again = connected(broker, "points")
    arrived = again.channel().consume("points", auto_ack=True, inactivity_timeout=5)
    assert b"kept" in (body for _, _, body in arrived)
    again.close()


def test_two_brokers_stand_side_by_side(broker: Rabbit, servers_folder: Path) -> None:
    other = Rabbit(servers_folder / "other-rabbitmq", free_port(), definitions=broker.definitions)
    try:
        other.start()
        assert broker.ready()
        assert broker.mapper_port != other.mapper_port
        connected(other, "orders").close()
    finally:
        other.stop()
