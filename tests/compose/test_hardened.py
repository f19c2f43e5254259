"""What the containers may do, read off the containers that run."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pika
import psycopg
import pytest
from pika.exceptions import ChannelClosedByBroker
from sqlalchemy.engine import make_url

from deploy.deployment import Deployment
from deploy.postgres.roles import PREFIX, ROLES
from services.chassis.messaging.contract import SERVICES
from tests.compose.stack import LONG, Stack, service_of

ONCE = {"init", "migrate", "topology", "edge"}


def test_nothing_warns_at_the_start(stack: Stack) -> None:
    # First in this module: a refusal that a later test causes is an error in the log of PostgreSQL.
    for one in stack.containers():
        for line in stack.logs(one).splitlines():
            try:
                entry = json.loads(line)
            except ValueError:
                entry = {"level": line}
            level = str(entry.get("level", "")).lower()
            assert not any(word in level for word in ("warn", "error", "fatal", "critical")), (service_of(one), line)


def test_all_are_healthy_or_done(stack: Stack) -> None:
    states = {service_of(one): one["State"] for one in stack.containers()}
    assert states.keys() == ONCE | set(LONG)
    assert {name: states[name]["ExitCode"] for name in ONCE} == dict.fromkeys(ONCE, 0)
    assert {name: states[name]["Health"]["Status"] for name in LONG} == dict.fromkeys(LONG, "healthy")


def test_no_container_may_more_than_it_needs(stack: Stack) -> None:
    for one in stack.containers():
        host = one["HostConfig"]
        assert host["ReadonlyRootfs"], service_of(one)
        assert host["CapDrop"] == ["ALL"], service_of(one)
        assert host["SecurityOpt"] == ["no-new-privileges:true"], service_of(one)
        assert not host["Privileged"]
        assert not host["CapAdd"]
        assert 0 < host["PidsLimit"] <= 1000
        assert host["LogConfig"]["Config"] == {"max-size": "10m", "max-file": "3"}
        if service_of(one) in LONG:
            assert host["Memory"] > 0
            assert host["RestartPolicy"]["Name"] == "unless-stopped"
            status = Path(f"/proc/{one['State']['Pid']}/status").read_text()
            assert "Uid:\t0" not in status, service_of(one)
            assert "CapEff:\t0000000000000000" in status, service_of(one)


def test_only_the_gateway_can_be_reached_and_only_from_this_machine(stack: Stack) -> None:
    published = {
        service_of(one): [(port, at["HostIp"]) for port, ats in one["HostConfig"]["PortBindings"].items() for at in ats]
        for one in stack.containers()
        if one["HostConfig"]["PortBindings"]
    }
    assert published == {"gateway": [("8080/tcp", "127.0.0.1")]}


def test_the_gateway_has_no_way_to_the_data(stack: Stack) -> None:
    def networks(service: str) -> set[str]:
        found = stack.container(service)["NetworkSettings"]["Networks"]
        return {name.removeprefix(f"{stack.project}_") for name in found}

    assert networks("gateway") == {"edge", "services"}
    assert networks("postgres") == networks("rabbitmq") == {"data"}
    assert networks("orders-web") == {"services", "data"}
    assert networks("pages-web") == {"services", "watch"}


@pytest.mark.parametrize("service", ["directory", "orders", "points", "charity", "fund"])
def test_a_program_sees_its_own_secrets_alone(stack: Stack, deployment: Deployment, service: str) -> None:
    name = "gateway" if service == "directory" else service
    for part in ("web", "worker"):
        seen = stack.compose("exec", "-T", f"{service}-{part}", "bash", "-c", "cat /run/wulin/*; env")
        own = {f"{name}-{one}" for one in ("app", "worker", "clerk", "encryption")}
        shared = {"fund": {"sandbox"}, "gateway": {"pages"}}  # the directory knows our pages by a secret
        mine = {name, *own} | shared.get(name, set())
        found = {secret for secret, value in deployment.secrets.items() if value in seen}
        assert found == mine


def test_the_pages_have_two_secrets(stack: Stack, deployment: Deployment) -> None:
    seen = stack.compose("exec", "-T", "pages-web", "bash", "-c", "cat /run/wulin/*; env")
    assert {name for name, value in deployment.secrets.items() if value in seen} == {"pages", "pages-encryption"}


def test_an_image_holds_one_service(stack: Stack) -> None:
    for service, package in (("orders", "services/orders"), ("directory", "gateway")):
        shown = stack.compose(
            "exec", "-T", f"{service}-web", "bash", "-c", "cd /wulin; echo services/* * | tr ' ' '\\n'"
        )
        code = {one for one in shown.split() if not one.endswith(("__pycache__", ".py"))}
        assert code - {"services", "deploy"} == {"services/chassis", "services/contracts", package}


# ---- the broker's rights --------------------------------------------------------------------------------------


def refused(url: str, act: Any) -> int:
    """The code with which the broker closes the channel."""
    connection = pika.BlockingConnection(pika.URLParameters(url))
    try:
        channel = connection.channel()
        channel.confirm_delivery()
        with pytest.raises(ChannelClosedByBroker) as raised:
            act(channel)
        return int(raised.value.reply_code)
    finally:
        if connection.is_open:
            connection.close()


@pytest.mark.parametrize("service", SERVICES)
def test_a_service_speaks_for_itself_alone_and_declares_nothing(deployment: Deployment, service: str) -> None:
    url = deployment.amqp_url(service)
    other = next(name for name in SERVICES if name != service)
    copy = pika.BasicProperties(headers={"CC": [f"{other}.anything.v1"]})  # refused from RabbitMQ 4 on
    acts = (
        lambda channel: channel.basic_publish("wulin.events", f"{other}.anything.v1", b"{}"),
        lambda channel: channel.basic_publish("wulin.events", f"{service}.anything.v1", b"{}", copy),
        lambda channel: channel.basic_publish("", other, b"{}"),
        lambda channel: channel.queue_declare(f"{service}.more"),
        lambda channel: channel.exchange_declare("more"),
        lambda channel: channel.queue_bind(service, "wulin.events", "#"),
        lambda channel: channel.queue_delete(service),
        lambda channel: channel.basic_get(other),
    )
    assert [refused(url, act) for act in acts] == [403] * len(acts)


# ---- the database ---------------------------------------------------------------------------------------------


def test_the_database_checks_its_pages_and_has_room_for_all_pools(deployment: Deployment) -> None:
    with psycopg.connect(deployment.admin_url()) as connection:
        settings = dict(connection.execute("select name, setting from pg_settings").fetchall())
    assert settings["data_checksums"] == "on"
    assert settings["fsync"] == settings["full_page_writes"] == settings["synchronous_commit"] == "on"
    assert int(settings["max_connections"]) >= 350


@pytest.mark.parametrize("service", SERVICES)
def test_a_service_connects_to_its_own_database_alone(deployment: Deployment, service: str) -> None:
    other = next(name for name in SERVICES if name != service)
    for role in ROLES:
        url = make_url(deployment.database_url(service, role)).set(drivername="postgresql")
        psycopg.connect(url.render_as_string(hide_password=False)).close()
        for database in ("postgres", "template1", f"{PREFIX}{other}"):
            elsewhere = url.set(database=database).render_as_string(hide_password=False)
            with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
                psycopg.connect(elsewhere)
