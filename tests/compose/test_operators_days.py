"""What an operator lives through: crashes, restarts, more containers, a lost volume, a certificate."""

from __future__ import annotations

import http.client
import json
import os
import ssl
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from deploy.client import Connection, Refusal
from tests.compose.stack import LONG, Stack, docker
from tests.gateway.test_nginx import self_made
from tests.journeys.neighbourhood import PASSWORD, Neighbourhood, TwoCommunities, audited, opened


def a_morning(here: Neighbourhood) -> None:
    """An hour that becomes points, through every service and the broker."""
    volunteer = here.volunteer()
    here.serve(volunteer, 60)
    here.has_points(volunteer, 2)


def test_whatever_is_killed_comes_back(stack: Stack, two_communities: TwoCommunities) -> None:
    seconds = {service: stack.kill(service) for service in LONG}
    print(json.dumps({name: round(took, 1) for name, took in seconds.items()}))
    two_communities.both(a_morning)
    audited(stack.deployment)


def test_when_all_lose_their_power_at_once_they_come_back_by_themselves(
    stack: Stack, two_communities: TwoCommunities
) -> None:
    print(round(stack.kill(*LONG), 1))  # nobody waits for anybody now: the engine starts them as they come
    two_communities.both(a_morning)
    audited(stack.deployment)


def test_the_operators_command(stack: Stack) -> None:
    access = stack.wulin("access")
    assert access["base_url"] == stack.base_url
    made = stack.wulin("community", "create", "by-hand", "亲手社区", "--admin", "admin")
    connection = Connection(stack.base_url)
    admin = connection.first_login("by-hand", "admin", made["admin"]["password"], PASSWORD)
    assert admin.get("/people")["items"]
    assert "by-hand" in json.dumps(stack.wulin("community", "list"))
    stack.wulin("community", "suspend", "by-hand", "--why", "合同到期")
    with pytest.raises(Refusal, match="community_suspended"):
        connection.login("by-hand", "admin", PASSWORD)
    stack.wulin("community", "resume", "by-hand")
    connection.login("by-hand", "admin", PASSWORD)
    assert all(one["ok"] for one in stack.wulin("doctor"))
    assert stack.wulin("parked", "list") == []
    assert stack.wulin("audit")["differences"] == []
    fresh = stack.wulin("access", "--renew")
    connection.operator(fresh["client_id"], fresh["client_secret"])
    with pytest.raises(Refusal):
        connection.operator(access["client_id"], access["client_secret"])


def test_with_more_containers_everything_is_done_once(stack: Stack) -> None:
    more = ("--scale", "orders-web=2", "--scale", "points-worker=2", "--scale", "orders-worker=2")
    stack.up("--no-recreate", *more)
    try:
        assert len(stack.containers("orders-web")) == len(stack.containers("points-worker")) == 2
        deployment = stack.deployment
        both = TwoCommunities(opened(deployment, "scaled-east"), opened(deployment, "scaled-west"))
        both.both(a_morning)
        audited(deployment)
        for one in stack.containers("orders-web"):  # nginx knows both
            assert '"event":"request"' in stack.logs(one), one["Name"]
    finally:
        stack.up("--no-recreate", *(part.replace("=2", "=1") for part in more))


def test_what_was_done_is_there_after_down_and_up(stack: Stack) -> None:
    before = opened(stack.deployment, "lasting")
    assert before.station.get("/orders")["items"] == []  # the first whom this community knows: station-1
    a_morning(before)
    orders = before.station.get("/orders")["items"]
    secrets = stack.deployment.secrets
    stack.down()
    stack.up()
    assert stack.deployment.secrets == secrets
    station = Connection(stack.base_url).login("lasting", "station-1", PASSWORD)
    assert station.get("/orders")["items"] == orders
    audited(stack.deployment)


def test_a_lost_volume_of_the_broker_heals_at_the_next_start(stack: Stack) -> None:
    stack.down()
    docker("volume", "rm", f"{stack.project}_rabbitmq")
    stack.up()
    a_morning(opened(stack.deployment, "after-the-loss"))
    audited(stack.deployment)


def test_the_demo_plays_its_day(stack: Stack) -> None:
    output = stack.compose("run", "--rm", "-T", "demo")
    assert "账目核对" in output
    assert "✗" not in output


# ---- TLS ------------------------------------------------------------------------------------------------------


@pytest.fixture
def encrypted(stack: Stack, servers_folder: Path) -> Iterator[tuple[Stack, Path]]:
    """The same, with a certificate that we made ourselves."""
    folder = servers_folder / "certificates"
    certified(folder, 1)
    settings = {"WULIN_TLS_FOLDER": str(folder), "WULIN_TLS_PORT": str(stack.port + 1)}
    files = ("docker-compose.yml", "deploy/compose/tls.yml")
    made = replace(stack, settings=settings, files=files)
    made.up()
    yield made, folder
    stack.up()


def certified(folder: Path, serial: int) -> None:
    self_made(folder, serial)
    for one in (folder, *folder.iterdir()):
        one.chmod(0o755 if one.is_dir() else 0o644)  # the container's user reads them


def serial_seen(port: int, folder: Path) -> int:
    """Which certificate is shown; the request itself must succeed."""
    trusting = ssl.create_default_context(cafile=str(folder / "certificate.pem"))
    connection = http.client.HTTPSConnection("localhost", port, context=trusting, timeout=5)
    try:
        connection.request("GET", "/v1/openapi.json")
        shown = connection.sock.getpeercert()
        assert connection.getresponse().status == 200
        return int(shown["serialNumber"], 16)
    finally:
        connection.close()


def test_with_the_operators_certificate_everything_is_encrypted(encrypted: tuple[Stack, Path]) -> None:
    stack, folder = encrypted
    assert serial_seen(stack.port + 1, folder) == 1
    assert stack.wulin("community", "list")  # our own containers need none
    assert all(one["ok"] for one in stack.wulin("doctor"))
    plain = Connection(stack.base_url).send("GET", "/v1/communities/anybody/ledger")
    assert (plain.status, json.loads(plain.data)["code"]) == (403, "tls_required")
    certified(folder, 2)  # renewed
    until = time.monotonic() + 30
    while True:
        try:
            if serial_seen(stack.port + 1, folder) == 2:
                return
        except ssl.SSLCertVerificationError:  # the old one is still shown
            assert time.monotonic() < until
        time.sleep(0.5)


# ---- the worst day --------------------------------------------------------------------------------------------


def test_a_backup_brings_everything_back_on_an_empty_machine(stack: Stack, servers_folder: Path) -> None:
    folder = servers_folder / "backups"
    folder.mkdir()
    os.chown(folder, 10001, 10001)
    kept = replace(stack, settings={"WULIN_BACKUPS": str(folder)})
    here = opened(kept.deployment, "lost-and-found")
    assert here.station.get("/orders")["items"] == []
    a_morning(here)
    orders = here.station.get("/orders")["items"]
    output = kept.wulin("backup", "create", "before", "--secrets")
    assert kept.wulin("backup", "verify", "before")
    a_morning(here)
    kept.down("-v")
    kept.up("postgres", "rabbitmq")
    kept.wulin("backup", "restore", "before")
    kept.up()
    station = Connection(kept.base_url).login("lost-and-found", "station-1", PASSWORD)
    assert station.get("/orders")["items"] == orders
    a_morning(here)
    audited(kept.deployment)
    print(output["writers_waited_ms"], sum(one["bytes"] for one in output["files"].values()))
