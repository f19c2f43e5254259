"""People leave: by their own wish with their password at once, by somebody else's after a week that can be stopped."""

from __future__ import annotations

from uuid import UUID

import pytest
from sqlalchemy import text

from services.contracts.gateway import PersonChanged, PersonLeft
from tests.gateway.conftest import LI, DirectoryRig
from tests.support.rig import Caller, if_match

PROOF = {"current_password": LI["password"]}


def test_a_person_who_left_keeps_an_id_only(directory: DirectoryRig) -> None:
    made = directory.made("/people", LI, by=directory.station)
    directory.choose_passwords()
    body = {"community": directory.slug, "login": "limei", "password": "two sparrows", "device": "李梅的手机"}
    signed_in = directory.made("/v1/login", body, by=None)
    li = Caller(UUID(made["id"]), signed_in["access_token"])
    gone = directory.made(f"/people/{made['id']}/leave", {"reason": "moved"} | PROOF, by=li)
    assert (gone["state"], gone["roles"], gone["phone"]) == ("left", [], None)
    left = directory.published(PersonLeft)[-1]
    assert (left.person_id, left.epoch, left.reason, left.erase) == (li.id, 2, "moved", False)
    directory.look_again()
    assert directory.get("/people", by=li).status_code == 401
    assert directory.login("limei", "two sparrows").status_code == 401
    assert (
        directory.token({"grant_type": "refresh_token", "refresh_token": signed_in["refresh_token"]}).status_code == 401
    )
    with directory.tx() as tx:
        assert tx.scalar(text("select count(device) from sessions where person_id = :li"), {"li": li.id}) == 0
    assert directory.post(f"/people/{made['id']}/leave", by=directory.station).json["code"] == "person_left"
    assert (
        directory.post("/people", LI | {"similar_ok": True}, by=directory.station).status_code == 201
    )  # the phone is free again
    assert directory.audit() == []


def test_a_token_is_not_enough_to_leave(directory: DirectoryRig, li: dict[str, str]) -> None:
    """With an access token alone somebody left for ever, and their points could not be used any more."""
    me, path = directory.caller(UUID(li["id"]), "volunteer"), f"/people/{li['id']}/leave"
    site = {"X-Forwarded-For": directory.slug}
    for proof in ({}, {"current_password": "a guess"}):
        refused = directory.post(path, proof, by=me, headers=site)
        assert (refused.status_code, refused.json["code"]) == (422, "password_unproven")
    tries = [directory.post(path, {"current_password": f"guess {no}"}, by=me, headers=site) for no in range(4)]
    assert [one.status_code for one in tries] == [422] * 3 + [429]  # counted like failed sign-ins
    assert directory.read(f"/people/{li['id']}", by=me)["state"] == "active"


def test_the_station_makes_nobody_leave_at_once(directory: DirectoryRig) -> None:
    """With a station's token ten people left in half a second, and nothing undid it."""
    people = [directory.made("/people", {"name": f"居民{no}"}, by=directory.station) for no in range(10)]
    for one in people:
        asked = directory.made(f"/people/{one['id']}/leave", {"reason": "moved"}, by=directory.station)
        assert (asked["state"], asked["roles"]) == ("leaving", ["resident"])
        assert (asked["leaving"]["reason"], asked["leaving"]["asked_by"]) == ("moved", str(directory.station.id))
    assert directory.published(PersonLeft) == []
    assert directory.published(PersonChanged) == []  # no right changes
    directory.pass_time(days=6)
    directory.run_jobs()
    assert directory.published(PersonLeft) == []
    directory.pass_time(days=1)
    directory.run_jobs()
    assert {one.person_id for one in directory.published(PersonLeft)} == {UUID(one["id"]) for one in people}
    assert directory.read(f"/people/{people[0]['id']}", by=directory.station)["state"] == "left"
    directory.run_jobs()
    assert len(directory.published(PersonLeft)) == 10
    assert directory.audit() == []


@pytest.mark.parametrize("who", ["li", "station", "admin"])
def test_a_leaving_is_stopped_by_the_person_the_station_or_an_administrator(
    directory: DirectoryRig, li: dict[str, str], who: str
) -> None:
    directory.made(f"/people/{li['id']}/leave", {"reason": "moved"}, by=directory.station)
    by = directory.caller(UUID(li["id"]), "volunteer") if who == "li" else getattr(directory, who)
    assert directory.login("limei", "two sparrows").status_code == 200  # no right changes meanwhile
    assert directory.post(f"/people/{li['id']}/stay", by=directory.person("resident")).status_code == 403
    stays = directory.made(f"/people/{li['id']}/stay", by=by)
    assert (stays["state"], stays["leaving"]) == ("active", None)
    directory.pass_time(days=8)
    directory.run_jobs()
    assert directory.login("limei", "two sparrows").status_code == 200


def test_only_who_needs_it_sees_that_somebody_leaves(directory: DirectoryRig, li: dict[str, str]) -> None:
    directory.made(f"/people/{li['id']}/leave", {"reason": "deceased"}, by=directory.station)
    seen = directory.read(f"/people/{li['id']}", by=directory.person("resident"))
    assert (seen["state"], seen["leaving"]) == ("active", None)


def test_nobody_makes_an_administrator_leave(directory: DirectoryRig) -> None:
    second = directory.second_admin
    answer = directory.post(f"/people/{second.id}/leave", by=directory.admin)
    assert (answer.status_code, answer.json["code"]) == (409, "admin_cannot_be_removed")


def test_who_has_become_an_administrator_since_stays(directory: DirectoryRig, li: dict[str, str]) -> None:
    asked = directory.made(f"/people/{li['id']}/leave", {"reason": "moved"}, by=directory.station)
    given = directory.patch(f"/people/{li['id']}", {"roles": ["admin"]}, by=directory.admin, headers=if_match(asked))
    directory.confirmed(given.json)
    directory.pass_time(days=8)
    directory.run_jobs()
    stays = directory.read(f"/people/{li['id']}", by=directory.admin)
    assert (stays["state"], stays["roles"]) == ("active", ["resident", "admin"])


def test_roles_that_wait_go_with_the_person(directory: DirectoryRig, li: dict[str, str]) -> None:
    wish = {"roles": ["volunteer", "fund_approver"]}
    directory.patch(f"/people/{li['id']}", wish, by=directory.admin, headers=if_match(li))
    me = directory.caller(UUID(li["id"]), "volunteer")
    assert directory.made(f"/people/{li['id']}/leave", PROOF, by=me)["pending_roles"] == []
    assert directory.read("/people-tasks", by=directory.admin)["items"] == []
    assert directory.audit() == []
