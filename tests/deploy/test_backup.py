"""A platform is lost and restored: what was acknowledged before the backup is there.

No service has received an event that nobody published.
"""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import psycopg
import pytest

from deploy.deployment import Deployment
from deploy.local.layout import Layout
from deploy.local.platform import Platform
from deploy.operate import archive, backup, restore
from deploy.operate.consistent_snapshot import Snapshot, consistent_snapshot
from deploy.operate.reconcile import reconcile
from deploy.rabbitmq.definitions import TOPOLOGY
from services.chassis.messaging.contract import SERVICES, publisher
from services.chassis.messaging.queues import purge
from tests.journeys.neighbourhood import Neighbourhood, audited, opened, refused, until

pytestmark = pytest.mark.timeout(900)  # a platform is started three times
GIVERS = 3
WAIT_MOST_MS = 1_000  # half of the time that a writer waits for a lock before it gives up


@dataclass
class Kept:
    """The platform, which a story may replace."""

    platform: Platform

    @property
    def deployment(self) -> Deployment:
        return self.platform.layout.deployment


@pytest.fixture(scope="module")
def kept(servers_folder: Path) -> Iterator[Kept]:
    folder = servers_folder / "kept"
    folder.mkdir(mode=0o711)
    made = Kept(Platform(Layout(folder, clock="simulated", env="test", durable=False)))
    try:
        made.platform.up()
        yield made
    finally:
        made.platform.destroy()


def test_no_service_received_what_no_service_published(kept: Kept) -> None:
    here = opened(kept.deployment, "cut")
    received = []
    with giving(here) as given:
        for _ in range(8):
            more = len(given) + GIVERS
            until(lambda more=more: len(given) > more)  # type: ignore[misc]  # bound now
            with consistent_snapshot(kept.deployment) as taken:
                assert received_but_not_published(taken) == []
                assert taken.writers_waited_ms < WAIT_MOST_MS
                received.append(len(_ids(taken, "points", "select event_id, type from inbox")))
    assert received == sorted(received)
    assert received[-1] > received[0]


@pytest.mark.slow
def test_everything_is_lost_and_brought_back(kept: Kept) -> None:
    here = opened(kept.deployment, "lost")
    order = here.placed(here.next_day())
    with giving(here) as given:
        until(lambda: len(given) > 10)
        acknowledged = list(given)
        manifest = backup.create(kept.deployment, "before", secrets=True)
        afterwards = len(given)
        until(lambda: len(given) > afterwards + 2 * GIVERS)
    assert manifest.writers_waited_ms < WAIT_MOST_MS
    assert (kept.deployment.backups / "before").stat().st_mode & 0o777 == 0o700
    assert {one.stat().st_mode & 0o777 for one in (kept.deployment.backups / "before").glob("*.*")} == {0o600}

    bring_back_to_a_bare_machine(kept, "before")

    assert [here.station.get(f"/gifts/{gift}")["state"] for gift in acknowledged] == ["accepted"] * len(acknowledged)
    assert refused(lambda: here.station.get(f"/gifts/{given[-1]}")).status == 404
    assert here.station.get(f"/orders/{order}")["address"] == "3 栋 201"
    audited(kept.deployment)
    donor = here.person("resident")
    here.give(donor, 2)
    here.has_points(donor, 4)
    audited(kept.deployment)


def bring_back_to_a_bare_machine(kept: Kept, name: str) -> None:
    """Databases, broker and secrets are gone; a backup that lay elsewhere and the addresses remain."""
    layout = kept.platform.layout
    elsewhere = layout.folder.parent / "elsewhere"
    shutil.move(layout.deployment.backups, elsewhere)
    ports = (layout.folder / "ports.json").read_text()
    kept.platform.destroy()
    layout.folder.mkdir(mode=0o711)
    (layout.folder / "ports.json").write_text(ports)
    shutil.move(elsewhere, layout.deployment.backups)
    kept.platform = Platform(replace(layout))
    assert kept.deployment.secrets != layout.secrets
    planned = restore.plan(kept.deployment, name)
    with kept.platform.servers_without_services():
        assert restore.restore(planned, lambda _: None).broken == {}
    kept.platform.up()
    for service in SERVICES:
        assert kept.deployment.secrets[f"{service}-encryption"] == layout.secrets[f"{service}-encryption"]


class Interrupted(Exception):
    """The operator's hand, or a power cut."""


@pytest.mark.slow
def test_a_restore_that_is_stopped_changes_nothing_and_can_be_made_again(kept: Kept) -> None:
    here = opened(kept.deployment, "again")
    donor = here.person("resident")
    first = here.give(donor, 3)
    here.has_points(donor, 6)
    backup.create(kept.deployment, "first")
    kept.platform.stop("points-worker")
    second = here.give(donor, 4)  # published, and waiting in the queue of points
    until(lambda: _unsent(kept.deployment, "charity") == 0)

    def stop(words: str) -> None:
        if "taking their place" in words:
            raise Interrupted

    planned = restore.plan(kept.deployment, "first")
    with pytest.raises(restore.ServicesRun, match="orders"):
        restore.restore(planned, lambda _: None)
    with kept.platform.servers_without_services():
        with pytest.raises(Interrupted):
            restore.restore(planned, stop)
        assert _gift(kept.deployment, second["id"]) == "accepted"
        done = restore.restore(planned, lambda _: None)
    assert done.broken == {}
    assert done.thrown_away >= 1  # the second gift was still in the queue after the first attempt
    assert here.station.get(f"/gifts/{first['id']}")["state"] == "accepted"
    assert refused(lambda: here.station.get(f"/gifts/{second['id']}")).status == 404
    audited(kept.deployment)
    here.has_points(donor, 6)


def test_what_a_consumer_lost_is_sent_again(kept: Kept) -> None:
    here = opened(kept.deployment, "lossy")
    donor = here.person("resident")
    here.give(donor, 1)
    here.has_points(donor, 2)
    audited(kept.deployment)
    assert reconcile(kept.deployment, settled_seconds=0) == []

    kept.platform.stop("points-worker")
    here.give(donor, 2)
    until(lambda: _unsent(kept.deployment, "charity") == 0)
    assert purge(kept.deployment.amqp_url(TOPOLOGY), "points") >= 1
    kept.platform.start("points-worker")

    assert reconcile(kept.deployment) == []  # it may still be on its way
    lost = reconcile(kept.deployment, settled_seconds=0)
    assert ("charity.gift_accepted.v1", "points", 1) in [(one.type, one.consumer, one.events) for one in lost]
    assert {one.consumer for one in lost} == {"points"}
    here.has_points(donor, 6)
    until(lambda: reconcile(kept.deployment, settled_seconds=0) == [])
    audited(kept.deployment)


def test_what_waits_for_a_person_is_not_lost(kept: Kept) -> None:
    here = opened(kept.deployment, "parked")
    donor = here.person("resident")
    here.give(donor, 3)
    here.has_points(donor, 6)
    audited(kept.deployment)
    with psycopg.connect(kept.deployment.admin_url("wulin_points")) as connection:
        parked = connection.execute(PARK).rowcount
    assert parked >= 1
    assert reconcile(kept.deployment, settled_seconds=0) == []
    with psycopg.connect(kept.deployment.admin_url("wulin_points")) as connection:
        connection.execute("delete from deferred where state = 'parked'")  # an operator dropped them
    assert [one.events for one in reconcile(kept.deployment, settled_seconds=0)] == [parked]
    until(lambda: reconcile(kept.deployment, settled_seconds=0) == [])
    here.has_points(donor, 6)  # received a second time, booked once
    audited(kept.deployment)


PARK = """
with received as (
  delete from inbox where type = 'charity.gift_accepted.v1' returning community_id, consumer, event_id, type
)
insert into deferred (community_id, consumer, event_id, headers, body, attempts, due_at, first_at, reason, state)
select community_id, consumer, event_id, jsonb_build_object('ce-type', type, 'sender', 'charity'), '', 0, now(), now(),
       'not_yet', 'parked'
  from received
"""


def test_a_changed_byte_and_a_missing_file_are_found(kept: Kept) -> None:
    backup.create(kept.deployment, "whole")
    backups = kept.deployment.backups
    dumps = {f"{one}.dump" for one in SERVICES}
    assert archive.verified(backups, "whole").files.keys() == dumps | {archive.BROKER}
    with pytest.raises(archive.NameTaken):
        backup.create(kept.deployment, "whole")
    dump = backups / "whole" / "points.dump"
    whole = dump.read_bytes()
    dump.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    with pytest.raises(archive.Damaged, match=r"points\.dump"):
        archive.verified(backups, "whole")
    dump.unlink()
    with pytest.raises(archive.Damaged, match=r"points\.dump"):
        restore.plan(kept.deployment, "whole")
    dump.write_bytes(whole)
    assert archive.verified(backups, "whole")
    with pytest.raises(archive.NoSuchBackup):
        archive.verified(backups, "../whole")


def test_a_backup_of_another_encryption_key_is_refused_before_anything_is_touched(kept: Kept) -> None:
    backup.create(kept.deployment, "encrypted")
    other = {**kept.deployment.secrets, "fund-encryption": kept.deployment.secrets["orders-encryption"]}
    with pytest.raises(restore.OtherKeys, match="fund"):
        restore.plan(replace(kept.deployment, secrets=other), "encrypted")


# ---- how ------------------------------------------------------------------------------------------------------------


@contextmanager
def giving(here: Neighbourhood) -> Iterator[list[str]]:
    """People give and new people join without pause. Returns the ids of the acknowledged gifts.

    Gifts are published to points and new people to all services, so that in any order of snapshots some events have
    their publisher's snapshot before their consumer's.
    """
    here.give(here.resident, 1)
    given: list[str] = []
    enough = threading.Event()

    def give() -> None:
        while not enough.is_set():
            given.append(here.give(here.resident, 2)["id"])

    def join() -> None:
        while not enough.is_set():
            here.person("resident")

    with ThreadPoolExecutor(GIVERS + 1) as pool:
        givers = [pool.submit(join), *(pool.submit(give) for _ in range(GIVERS))]
        try:
            yield given
        finally:
            enough.set()
    for one in givers:
        one.result()


def received_but_not_published(taken: Snapshot) -> list[tuple[str, str]]:
    """Events in a consumer's inbox, or among what it will try again, that their publisher's outbox doesn't have."""
    published = {service: _ids(taken, service, "select id, type from outbox") for service in SERVICES}
    received = "select event_id, type from inbox union all select event_id, headers ->> 'ce-type' from deferred"
    return [(service, kind) for service in SERVICES for one, kind in _ids(taken, service, received)
            if (one, kind) not in published[publisher(kind)]]  # fmt: skip


def _ids(taken: Snapshot, service: str, statement: str) -> set[tuple[Any, str]]:
    return {(row[0], row[1]) for row in taken.sessions[service].execute(statement)}


def _gift(deployment: Deployment, gift: str) -> str:
    with psycopg.connect(deployment.admin_url("wulin_charity")) as connection:
        row = connection.execute("select state from gifts where id = %s", [gift]).fetchone()
    return str(row[0]) if row else "none"


def _unsent(deployment: Deployment, service: str) -> int:
    with psycopg.connect(deployment.admin_url(f"wulin_{service}")) as connection:
        row = connection.execute("select count(*) from outbox where published_at is null").fetchone()
    return int(row[0]) if row else 0
