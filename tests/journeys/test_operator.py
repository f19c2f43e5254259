"""The operator's command against the whole platform: what is wrong is found, named, and mended by what it says."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from typer.testing import CliRunner

from deploy.client import Refusal
from deploy.deployment import CannotRun
from deploy.local.platform import Platform
from deploy.operate import communities, doctor, parked, people
from services.chassis.messaging.publisher import OutgoingMessage, Publisher
from tests.journeys.neighbourhood import PASSWORD, Neighbourhood, refused, until

Run = Callable[..., Any]


@pytest.fixture
def run(platform: Platform, monkeypatch: pytest.MonkeyPatch) -> Run:
    """`wulin …` for this platform; its JSON."""
    for room in (communities, parked):
        monkeypatch.setattr(room, "current_deployment", lambda: platform.layout.deployment)

    def command(cli: Any, *arguments: str, code: int = 0) -> Any:
        done = CliRunner().invoke(cli, arguments, catch_exceptions=False)
        assert done.exit_code == code, done.output
        return json.loads(done.stdout) if done.stdout.startswith(("{", "[{", "[]")) else done.stdout

    return command


def wrong(platform: Platform) -> set[tuple[str, str]]:
    return {(one.check, one.where) for one in findings(platform) if not one.ok}


def findings(platform: Platform) -> list[doctor.Finding]:
    return doctor.examine(platform.layout.deployment, [platform.layout.folder])


def is_ready(platform: Platform, service: str) -> bool:
    """Whether its worker says so; to ask it takes no time, to look at everything takes seconds."""
    try:
        with urllib.request.urlopen(f"http://{platform.layout.address(service, 'worker')}/readyz", timeout=5):
            return True
    except OSError:
        return False


def garble(platform: Platform, community: str) -> str:
    """Send what no service can read; its id."""
    event = str(uuid4())
    headers = {
        "ce-specversion": "1.0",
        "ce-id": event,
        "ce-source": "/gateway",
        "ce-type": "gateway.person_joined.v1",
        "ce-time": datetime.now(UTC).isoformat(),
        "ce-subject": str(uuid4()),
        "ce-community": community,
        "ce-sequence": "1",
    }
    publisher = Publisher(platform.layout.deployment.amqp_url("gateway"), "gateway")
    try:
        assert publisher.send(
            [OutgoingMessage(1, "gateway.person_joined.v1", headers, b'{"person_id": 1}', event)]
        ) == {1}
    finally:
        publisher.close()
    return event


@pytest.mark.slow
def test_doctor_finds_nothing_wrong_and_the_keys_decrypt_stored_values(platform: Platform, here: Neighbourhood) -> None:
    here.placed(here.next_day())
    gift = {"name": "大米", "category": "食品", "quantity": 1, "unit": "袋", "expires_on": "2027-06-30"}
    here.station.post("/gifts", {"donor": {"name": "王先生"}, "lines": [gift], "units": 1})
    body = {"donor": {"name": "李女士"}, "amount_fen": 100, "channel": "cash", "publish_name": False}
    here.station.post("/donations", body | {"campaign_id": here.campaign()["id"]})
    assert wrong(platform) == set()
    encryption = {one.where: one.seen for one in findings(platform) if one.check == "encryption"}
    assert encryption == dict.fromkeys(("gateway", "orders", "charity", "fund"), "可以解密 can be decrypted")


@pytest.mark.slow
def test_a_worker_that_is_away_is_named(platform: Platform) -> None:
    platform.stop("points-worker")
    try:
        queues = {("queues", f"points{kind}") for kind in ("", ".access", ".dead")}
        until(lambda: wrong(platform) - {("rights", "points")} == queues)
    finally:
        platform.start("points-worker")
    until(lambda: is_ready(platform, "points"))
    until(lambda: wrong(platform) == set())


@pytest.mark.slow
def test_servers_that_cannot_be_reached_are_named(platform: Platform) -> None:
    nowhere = replace(platform.layout.deployment, broker="127.0.0.1:9", gateway_url="http://127.0.0.1:9")
    seen = {one.check for one in doctor.examine(nowhere, []) if not one.ok}
    assert seen == {"broker", "edge"}


@pytest.mark.slow
def test_a_key_of_another_deployment_opens_nothing(platform: Platform) -> None:
    deployment = platform.layout.deployment
    secrets = {**deployment.secrets, "gateway-encryption": deployment.secrets["fund-encryption"]}
    found = doctor.examine(replace(deployment, secrets=secrets), [])
    assert {(one.check, one.where) for one in found if not one.ok} == {("encryption", "gateway")}


@pytest.mark.slow
def test_what_is_parked_is_listed_shown_replayed_and_dropped(platform: Platform, here: Neighbourhood, run: Run) -> None:
    community = here.admin.get("")["id"]
    event = garble(platform, community)

    def mine(*options: str) -> list[dict[str, Any]]:
        rows = run(parked.cli, "list", "--json", *options)
        return [row for row in rows if row["event_id"] == event]

    until(lambda: len(mine()) == 4)
    (row,) = mine("--service", "fund")
    assert (row["service"], row["community_id"], row["type"]) == ("fund", community, "gateway.person_joined.v1")
    assert mine("--reason", "no_such_reason") == []
    assert event in run(parked.cli, "list")
    assert wrong(platform) >= {("parked", name) for name in ("orders", "points", "charity", "fund")}

    shown = run(parked.cli, "show", event, "--json")
    assert [one["body"] for one in shown] == ['{"person_id": 1}'] * 4
    assert run(parked.cli, "replay", event, "--service", "fund", "--json") == {"count": 1}
    until(lambda: len(mine()) == 4)  # it is no better than it was
    (dropped,) = run(parked.cli, "drop", event, "--why", "a test", "--service", "fund", "--json")
    assert (dropped["service"], dropped["why"], dropped["body"]) == ("fund", "a test", '{"person_id": 1}')
    assert {one["service"] for one in mine()} == {"orders", "points", "charity"}
    run(parked.cli, "drop", event, "--why", "a test")
    assert mine() == []
    with pytest.raises(CannotRun):
        run(parked.cli, "show", event)
    run(parked.cli, "replay", code=2)
    until(lambda: wrong(platform) == set())


def test_a_community_is_opened_with_an_administrator_who_can_sign_in(
    platform: Platform, here: Neighbourhood, run: Run
) -> None:
    slug = f"new-{here.slug}"
    made = run(communities.cli, "create", slug, "枫林社区", "--admin", "boss", "--json")
    here.connection.first_login(slug, "boss", made["admin"]["password"], PASSWORD)
    assert slug in {one["slug"] for one in run(communities.cli, "list", "--json")}
    assert run(communities.cli, "suspend", slug, "--why", "合同到期", "--json")["state"] == "suspended"
    again = refused(lambda: here.connection.login(slug, "boss", PASSWORD))
    assert again.code == "community_suspended"
    assert run(communities.cli, "resume", slug, "--json")["state"] == "opened"
    here.connection.login(slug, "boss", PASSWORD)
    with pytest.raises(Refusal, match="slug_taken"):
        run(communities.cli, "create", slug, "枫林社区")


def test_the_operator_confirms_the_second_administrator_and_no_third(here: Neighbourhood, run: Run) -> None:
    admin = replace(here.admin, now=None)  # like the operator's command, at the latest time: a request lapses

    def added(login: str) -> Any:
        return admin.post(
            "/people", {"name": f"周敏 {login}", "login": login, "password": PASSWORD, "roles": ["admin"]}
        )

    second = added("second")
    (waiting,) = run(people.cli, "waiting", here.slug, "--json")
    assert (waiting["person_id"], waiting["role"], waiting["verb"]) == (second["id"], "admin", "give")
    confirmed = run(people.cli, "confirm-role", here.slug, second["id"], "admin", "--json")
    assert (confirmed["roles"], confirmed["pending_roles"], confirmed["name"]) == (["resident", "admin"], [], None)
    with pytest.raises(Refusal, match="login_failed"):  # the first administrator knows this password
        here.connection.login(here.slug, "second", PASSWORD)
    given = run(people.cli, "first-password", here.slug, second["id"], "--json")
    assert here.connection.first_login(here.slug, "second", given["password"], PASSWORD).id == second["id"]
    third = added("third")
    with pytest.raises(Refusal, match="second_admin_decides"):
        run(people.cli, "confirm-role", here.slug, third["id"], "admin")


def test_a_folder_without_room_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "FREE_BYTES_LEAST", 1 << 60)
    assert [(one.check, one.where, one.ok) for one in doctor._disk([tmp_path])] == [("disk", str(tmp_path), False)]
