"""Settings of a community."""

from __future__ import annotations

import threading
import time

from sqlalchemy import text

from gateway.communities import store as communities_store
from gateway.communities.model import Setting
from services.contracts.gateway import CommunityChanged
from tests.gateway.conftest import DirectoryRig


def test_a_setting_has_a_default_and_is_changed_by_the_administrator(directory: DirectoryRig) -> None:
    before = {row["key"]: row for row in directory.read("/settings", by=directory.station)["items"]}
    assert before["name_of_station"] == {"key": "name_of_station", "value": "", "valid_from": None, "version": 0}
    change = {"value": "五邻·阳光益站", "reason": "挂牌"}
    path = "/settings/name_of_station"
    assert directory.put(path, change, by=directory.station).status_code == 403
    assert directory.put(path, change, by=directory.admin).status_code == 428
    made = directory.put(path, change, by=directory.admin, headers={"If-Match": '"0"'})
    assert made.json["value"] == "五邻·阳光益站"
    assert directory.put(path, change, by=directory.admin, headers={"If-Match": '"0"'}).status_code == 412
    (changed,) = directory.published(CommunityChanged)
    assert {one.key: one.value for one in changed.settings}["name_of_station"] == "五邻·阳光益站"


def test_of_two_changes_of_a_setting_at_once_the_second_is_refused(directory: DirectoryRig) -> None:
    answers = []

    def change() -> None:
        body, match = {"value": "五邻益站"}, {"If-Match": '"0"'}
        answers.append(directory.put("/settings/name_of_station", body, by=directory.admin, headers=match))

    second = threading.Thread(target=change)
    assert directory.get("/settings/name_of_station", by=directory.admin).json["version"] == 0
    with directory.tx() as tx:
        first = communities_store.lock_community(tx)
        communities_store.add_setting(
            tx, Setting("name_of_station", "阳光益站", directory.now, 1), by_id=first.id, reason=None
        )
        second.start()
        until = time.monotonic() + 10
        while not tx.scalar(text("select count(*) from pg_locks where not granted")):
            assert time.monotonic() < until
            time.sleep(0.01)
    second.join()
    assert [answer.status_code for answer in answers] == [412]
    assert directory.read("/settings/name_of_station", by=directory.admin)["value"] == "阳光益站"


def test_a_setting_refuses_a_value_of_another_kind(directory: DirectoryRig) -> None:
    match = {"If-Match": '"0"'}
    for key, value in (
        ("leaderboard", 1),
        ("self_signup", "maybe"),
        ("fusions", ["x" * 21]),
        ("session_hours_staff", 0),
    ):
        answer = directory.put(f"/settings/{key}", {"value": value}, by=directory.admin, headers=match)
        assert answer.status_code == 422, key
    assert directory.put("/settings/colour", {"value": 1}, by=directory.admin, headers=match).status_code == 404
