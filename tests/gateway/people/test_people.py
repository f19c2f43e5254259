"""People: who may let whom in, what others see of them, and how they go."""

from __future__ import annotations

import json
import threading
import time
from urllib.parse import quote
from uuid import UUID

import pytest
from sqlalchemy import text

from gateway.credentials.model import Login, LoginKind
from gateway.people import store as people_store
from gateway.people.model import GIVEN_BY_STATION, GIVEN_BY_TWO, Role
from services.chassis.database.tables import new_id
from services.contracts.gateway import PersonChanged, PersonJoined
from tests.gateway.conftest import ADMIN_PASSWORD, DirectoryRig
from tests.support.rig import Caller

LI = {"name": "李梅", "phone": "139 0000 0001", "login": "limei", "password": "two sparrows", "roles": ["volunteer"]}


def match(person: dict[str, object]) -> dict[str, str]:
    return {"If-Match": f'"{person["version"]}"'}


def test_a_volunteer_gets_a_number_and_no_event_has_the_name(directory: DirectoryRig) -> None:
    made = directory.made("/people", LI, by=directory.station)
    assert made["roles"] == ["resident", "volunteer"]
    assert made["phone"] == "+8613900000001"
    assert made["volunteer_no"].startswith("V")
    assert len(made["volunteer_no"]) == 9
    assert made["volunteer_since"] == "2026-03-10"
    event = directory.published(PersonJoined)[-1]
    assert event.person_id == UUID(made["id"])
    assert event.volunteer_no == made["volunteer_no"]
    with directory.tx() as tx:
        everything = json.dumps([list(map(str, row)) for row in tx.all(text("select data from outbox"))])
    assert "李梅" not in everything
    assert "13900000001" not in everything
    assert directory.audit() == []


def test_names_and_phones_are_stored_encrypted(directory: DirectoryRig) -> None:
    directory.made("/people", LI, by=directory.station)
    with directory.tx() as tx:
        for table in ("people", "logins"):
            for row in tx.all(text(f"select {table}::text as line from {table}")):
                assert "李梅" not in row.line
                assert "李梅".encode().hex() not in row.line
                assert b"13900000001".hex() not in row.line


@pytest.mark.parametrize("role", sorted(Role))
def test_the_station_gives_four_roles_and_an_administrator_the_others(directory: DirectoryRig, role: Role) -> None:
    by_station = directory.post("/people", {"name": "王刚", "roles": [role]}, by=directory.station)
    assert by_station.status_code == (201 if role in GIVEN_BY_STATION else 403)
    made = directory.made("/people", {"name": "赵云", "roles": [role]}, by=directory.admin)
    assert (role in made["roles"], made["pending_roles"]) == (role not in GIVEN_BY_TWO, [role] * (role in GIVEN_BY_TWO))


@pytest.mark.parametrize("role", sorted(set(Role) - {Role.STATION, Role.ADMIN}))
def test_nobody_else_adds_people(directory: DirectoryRig, role: Role) -> None:
    assert directory.post("/people", {"name": "王刚"}, by=directory.person(role)).status_code == 403


def test_a_client_adds_residents_only(directory: DirectoryRig) -> None:
    client = directory.client("people:write")
    assert directory.post("/people", {"name": "王刚"}, by=client).status_code == 201
    assert directory.post("/people", {"name": "王刚", "roles": ["volunteer"]}, by=client).status_code == 403
    assert directory.post("/people", {"name": "王刚"}, by=directory.client("people:read")).status_code == 403


@pytest.mark.parametrize("roles", [["shop", "station"], ["shop", "admin"], ["auditor", "station"], ["auditor", "shop"]])
def test_some_roles_exclude_each_other(directory: DirectoryRig, roles: list[str]) -> None:
    answer = directory.post("/people", {"name": "王刚", "roles": roles}, by=directory.admin)
    assert (answer.status_code, answer.json["code"]) == (409, "role_excludes")


def test_of_two_people_who_take_a_phone_number_at_once_the_second_is_refused(directory: DirectoryRig) -> None:
    first, station, answers = directory.person("resident"), directory.station, []

    def add() -> None:
        answers.append(directory.post("/people", {"name": "别人", "phone": "13900000001"}, by=station))

    second = threading.Thread(target=add)
    with directory.tx() as tx:
        people_store.save_logins(tx, first.id, [Login(LoginKind.PHONE, "+8613900000001")])
        tx.flush()
        second.start()
        until = time.monotonic() + 10
        while not tx.scalar(text("select count(*) from pg_locks where not granted")):
            assert time.monotonic() < until
            time.sleep(0.01)
    second.join()
    assert [(answer.status_code, answer.json["code"]) for answer in answers] == [(409, "phone_taken")]


def test_a_phone_number_belongs_to_one_person_however_it_is_written(directory: DirectoryRig) -> None:
    made = directory.made("/people", LI, by=directory.station)
    for phone in ("13900000001", "+86 139-0000-0001", "0086139 0000 0001", "13900000001"):
        answer = directory.post("/people", {"name": "别人", "phone": phone}, by=directory.station)
        assert (answer.status_code, answer.json["code"]) == (409, "phone_taken"), phone
        found = directory.read(f"/people?phone={quote(phone)}", by=directory.station)
        assert [row["id"] for row in found["items"]] == [made["id"]]
    answer = directory.post("/people", {"name": "别人", "login": "LiMei"}, by=directory.station)
    assert answer.json["code"] == "login_taken"
    assert directory.other.post("/people", LI, by=directory.other.admin).status_code == 201


def test_text_that_is_no_phone_or_login_is_refused(directory: DirectoryRig) -> None:
    for field, value in (
        ("phone", "12345"),
        ("phone", "limei"),
        ("login", "ab"),
        ("login", "13900000002"),
        ("login", "a b c"),
    ):
        answer = directory.post("/people", {"name": "某人", field: value}, by=directory.station)
        assert answer.status_code == 422
        assert answer.json["errors"][0]["pointer"] == f"/{field}"


def test_callers_who_do_not_need_names_see_none(directory: DirectoryRig) -> None:
    made = directory.made("/people", LI, by=directory.station)
    li = directory.caller(UUID(made["id"]), *made["roles"])
    path = f"/people/{made['id']}"
    hidden = {"name": None, "phone": None, "login": None, "display_name": "李**"}
    for other in (directory.person("resident"), directory.person("shop"), directory.client("people:read")):
        seen = directory.read(path, by=other)
        assert {key: seen[key] for key in hidden} == hidden
        assert directory.read(f"/people?ids={made['id']}", by=other)["items"][0] == seen
        assert directory.get("/people?phone=13900000001", by=other).status_code == 403
    for reader in (li, directory.station, directory.admin, directory.person("social_worker")):
        assert directory.read(path, by=reader)["name"] == "李梅"


def test_another_communitys_person_is_unknown(directory: DirectoryRig) -> None:
    made = directory.made("/people", LI, by=directory.station)
    other = directory.other
    for answer in (
        other.get(f"/people/{made['id']}", by=other.admin),
        other.get(f"/people/{new_id()}", by=other.admin),
        other.post(f"/people/{made['id']}/leave", by=other.admin),
        other.patch(f"/people/{made['id']}", {"name": "x"}, by=other.admin, headers=match(made)),
        directory.get(f"/people/{made['id']}", by=other.admin),
    ):
        assert (answer.status_code, answer.json["code"]) == (404, "not_found")
    assert other.read(f"/people?ids={made['id']}", by=other.admin)["items"] == []


def test_a_role_counts_from_the_next_token_and_ends_at_once(directory: DirectoryRig) -> None:
    made = directory.made("/people", LI, by=directory.station)
    path = f"/people/{made['id']}"
    first = directory.patch(path, {"roles": ["volunteer", "station"]}, by=directory.admin, headers=match(made)).json
    event = directory.published(PersonChanged)[-1]
    assert (event.roles, event.epoch, event.changed) == (("resident", "volunteer", "station"), 1, ("roles",))
    old = directory.caller(UUID(made["id"]), *first["roles"], epoch=1)
    second = directory.patch(path, {"roles": ["volunteer"]}, by=directory.admin, headers=match(first)).json
    event = directory.published(PersonChanged)[-1]
    assert (event.roles, event.epoch) == (("resident", "volunteer"), 2)
    assert second["volunteer_no"] == made["volunteer_no"]
    directory.look_again()
    assert directory.get("/people", by=old).status_code == 401
    assert directory.get("/people", by=directory.caller(old.id, *second["roles"], epoch=2)).status_code == 200
    assert directory.audit() == []


def test_the_station_changes_no_staff_and_nobody_their_own_roles(directory: DirectoryRig) -> None:
    colleague = directory.confirmed(
        directory.made("/people", {"name": "赵云", "roles": ["fund_manager"]}, by=directory.admin)
    )
    path = f"/people/{colleague['id']}"
    for changes in ({"roles": []}, {"name": "改名"}, {"phone": "13900000009"}):
        assert directory.patch(path, changes, by=directory.station, headers=match(colleague)).status_code == 403
    me = directory.read(f"/people/{directory.station.id}", by=directory.station)
    own = directory.patch(
        f"/people/{me['id']}", {"roles": ["station", "volunteer"]}, by=directory.station, headers=match(me)
    )
    assert (own.status_code, own.json["code"]) == (403, "own_proposal")


def test_a_resident_changes_only_their_own_record(directory: DirectoryRig) -> None:
    made = directory.made("/people", LI, by=directory.station)
    li = directory.caller(UUID(made["id"]), *made["roles"])
    path = f"/people/{made['id']}"
    assert directory.patch(path, {"display_name": "李阿姨"}, by=li).status_code == 428
    changed = directory.patch(path, {"display_name": "李阿姨"}, by=li, headers=match(made))
    assert changed.json["display_name"] == "李阿姨"
    assert directory.patch(path, {"name": "李美"}, by=li, headers=match(changed.json)).status_code == 403
    stranger = directory.person("resident")
    assert directory.patch(path, {"display_name": "x"}, by=stranger, headers=match(changed.json)).status_code == 403
    assert directory.patch(path, {"display_name": "x"}, by=li, headers=match(made)).status_code == 412


def test_the_last_administrator_can_not_be_removed(directory: DirectoryRig) -> None:
    me = directory.read(f"/people/{directory.admin.id}", by=directory.admin)
    proof = {"current_password": ADMIN_PASSWORD}
    assert directory.post(f"/people/{me['id']}/leave", proof, by=directory.admin).json["code"] == "last_admin"
    second = directory.second_admin
    asked = directory.patch(f"/people/{me['id']}", {"roles": []}, by=second, headers=match(me)).json
    assert (asked["roles"], asked["pending_roles"]) == (["resident", "admin"], [])
    assert directory.confirmed(asked, by=directory.admin)["roles"] == ["resident"]  # the loser may agree
    last = directory.read(f"/people/{second.id}", by=second)
    alone = directory.patch(f"/people/{second.id}", {"roles": []}, by=second, headers=match(last))
    assert alone.json["code"] == "own_proposal"


def test_a_suspended_person_is_refused_until_they_are_resumed(directory: DirectoryRig) -> None:
    made = directory.made("/people", LI, by=directory.station)
    directory.choose_passwords()
    token = directory.login("limei", "two sparrows").json["access_token"]
    assert directory.post(f"/people/{made['id']}/suspend", by=directory.station).status_code == 403
    assert directory.made(f"/people/{made['id']}/suspend", by=directory.admin)["state"] == "suspended"
    directory.look_again()
    assert directory.get("/people", by=Caller(UUID(made["id"]), token)).status_code == 401
    assert directory.login("limei", "two sparrows").json["code"] == "login_failed"
    assert directory.published(PersonChanged)[-1].state == "suspended"
    assert directory.made(f"/people/{made['id']}/resume", by=directory.admin)["state"] == "active"
    assert directory.login("limei", "two sparrows").status_code == 200


def test_a_short_or_common_password_is_refused(directory: DirectoryRig) -> None:
    cases = (
        ({"password": "short"}, "password_weak"),
        ({"password": "eleven char", "roles": ["social_worker"]}, "password_weak"),
        ({"password": "zhaoliu123", "login": "zhaoliu"}, "password_common"),
        ({"password": "aaaaaaaaaaaa"}, "password_common"),
        ({"password": "13900000003", "phone": "13900000003"}, "password_common"),
        ({"password": "123456789"}, "password_common"),
        ({"password": "Password123"}, "password_common"),
        ({"password": "password2024!", "roles": ["social_worker"]}, "password_common"),
        ({"password": "woaini1314"}, "password_common"),
    )
    for facts, code in cases:
        answer = directory.post("/people", {"name": "赵六", "login": "zhaoliu", **facts}, by=directory.admin)
        assert (answer.status_code, answer.json["errors"][0]["code"]) == (422, code), facts
    alone = directory.post("/people", {"name": "赵六", "password": "long enough"}, by=directory.admin)
    assert alone.json["errors"][0]["code"] == "login_missing"


def test_lists_go_on_after_a_page(directory: DirectoryRig) -> None:
    for number in range(5):
        directory.made("/people", {"name": f"人{number}"}, by=directory.admin)
    first = directory.read("/people?limit=3", by=directory.admin)
    second = directory.read(f"/people?limit=3&cursor={first['next']}", by=directory.admin)
    assert (len(first["items"]), len(second["items"]), second["next"]) == (3, 3, None)
    assert directory.get("/people?limit=101", by=directory.admin).status_code == 422
    assert directory.get("/people?ids=nonsense", by=directory.admin).status_code == 422
