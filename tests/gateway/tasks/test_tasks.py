"""What waits in the directory: one list, for each caller what concerns them."""

from __future__ import annotations

from tests.gateway.conftest import DirectoryRig
from tests.support.rig import Caller


def kinds(directory: DirectoryRig, by: Caller) -> dict[str, int]:
    return {one["kind"]: one["count"] for one in directory.read("/people-tasks", by=by)["items"]}


def test_all_administrators_see_what_waits(directory: DirectoryRig) -> None:
    second = directory.second_admin
    assert kinds(directory, second) == {}
    people = [
        directory.made("/people", {"name": "周敏", "similar_ok": True, "roles": ["fund_approver"]}, by=directory.admin)
    ]
    directory.pass_time(hours=1)
    people += [
        directory.made("/people", {"name": "周敏", "similar_ok": True, "roles": ["fund_approver"]}, by=directory.admin)
        for _ in range(6)
    ]
    leaver = directory.person("resident")
    directory.made(f"/people/{leaver.id}/leave", {"reason": "moved"}, by=directory.station)
    for admin in (directory.admin, second):
        assert kinds(directory, admin) == {"give_role": 7, "leaving": 1}
    waiting, leaving = directory.read("/people-tasks", by=second)["items"]
    assert (waiting["oldest"], len(waiting["items"])) == ("2026-03-10T01:00:00+00:00", 5)
    first = waiting["items"][0]
    assert (first["person_id"], first["version"]) == (people[0]["id"], people[0]["version"])
    assert (first["role"], first["asked_by"], first["until"]) == (
        "fund_approver",
        str(directory.admin.id),
        "2026-03-24T01:00:00+00:00",
    )
    assert (leaving["oldest"], leaving["items"][0]["until"]) == (
        "2026-03-10T02:00:00+00:00",
        "2026-03-17T02:00:00+00:00",
    )
    assert kinds(directory, directory.station) == {"leaving": 1}
    assert kinds(directory, directory.operator) == {"give_role": 7}
    assert directory.other.read("/people-tasks", by=directory.other.admin)["items"] == []
    assert directory.get("/people-tasks", by=directory.person("resident")).status_code == 403


def test_a_person_sees_what_waits_about_them_and_a_neighbour_does_not(directory: DirectoryRig) -> None:
    made = directory.made("/people", {"name": "周敏", "similar_ok": True, "roles": ["auditor"]}, by=directory.admin)
    me = directory.caller(made["id"], "resident")
    path = f"/people/{made['id']}"
    assert directory.read(path, by=me)["pending_roles"] == ["auditor"]
    assert directory.read(path, by=directory.person("resident"))["pending_roles"] == []
