"""A leaving is undone within 90 days, by two workers: the same id and number, no role of money or rights."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import text
from werkzeug.test import TestResponse

from services.contracts.gateway import PersonChanged, PersonJoined, PersonLeft
from tests.gateway.conftest import LI, DirectoryRig
from tests.support.rig import Caller, if_match

MISTAKE = {"reason": "wrong_person"}


def code(answer: TestResponse) -> tuple[int, str]:
    assert answer.json is not None
    return answer.status_code, answer.json.get("code", "")


def left(directory: DirectoryRig, *roles: str) -> Any:
    """Somebody whom the station took for another person who moved away."""
    person = directory.made("/people", LI | {"roles": list(roles), "similar_ok": True}, by=directory.admin)
    directory.confirmed(person)
    directory.let_leave(person["id"])
    return directory.read(f"/people/{person['id']}", by=directory.station)


def ask(directory: DirectoryRig, person: Any, by: Caller | None = None) -> TestResponse:
    return directory.post(f"/people/{person['id']}/return", MISTAKE, by=by or directory.station)


def confirm(directory: DirectoryRig, person: Any, by: Caller) -> TestResponse:
    return directory.post(f"/people/{person['id']}/return/confirm", by=by, headers=if_match(person))


def test_two_workers_undo_a_leaving(directory: DirectoryRig) -> None:
    colleague, gone = directory.person("station"), left(directory, "volunteer", "fund_approver")
    (joined,) = [one for one in directory.published(PersonJoined) if str(one.person_id) == gone["id"]]
    assert (gone["state"], gone["roles"]) == ("left", [])
    asked = ask(directory, gone)
    assert (asked.status_code, asked.json["state"], asked.json["returning"]["reason"]) == (202, "left", "wrong_person")
    (task,) = directory.read("/people-tasks", by=colleague)["items"]
    assert (task["kind"], task["items"][0]["asked_by"]) == ("returning", str(directory.station.id))
    assert code(confirm(directory, asked.json, directory.station)) == (403, "own_proposal")
    back = confirm(directory, asked.json, colleague).json
    assert (back["state"], back["roles"], back["returning"]) == ("active", ["resident", "volunteer"], None)
    for name in ("id", "name", "volunteer_no", "volunteer_since", "joined_on"):
        assert back[name] == gone[name], name
    event, leaving = directory.published(PersonJoined)[-1], directory.published(PersonLeft)[-1]
    assert (event.person_id, event.volunteer_no, event.roles) == (
        joined.person_id,
        joined.volunteer_no,
        ("resident", "volunteer"),
    )
    assert (event.epoch, event.has_signed_in) == (leaving.epoch, False)
    with directory.tx() as tx:
        query = text("select sequence from outbox where data ->> 'person_id' = :id order by position")
        sequences = [row.sequence for row in tx.all(query, {"id": back["id"]})]
    assert sequences == sorted(set(sequences))  # services apply the highest
    assert directory.read("/people-tasks", by=colleague)["items"] == []
    assert directory.audit() == []


def test_who_is_back_signs_in_anew(directory: DirectoryRig) -> None:
    colleague, gone = directory.person("station"), left(directory, "volunteer")
    back = confirm(directory, ask(directory, gone).json, colleague).json
    assert directory.login("limei", LI["password"]).status_code == 401
    path = f"/people/{back['id']}"
    back = directory.patch(path, {"login": "limei"}, by=directory.station, headers=if_match(back)).json
    slip = {"password": "three sparrows"}
    back = directory.post(f"{path}/first-password", slip, by=directory.station, headers=if_match(back)).json
    back = directory.post(f"{path}/first-password/confirm", by=colleague, headers=if_match(back)).json
    signed_in = directory.set_password(directory.login("limei", "three sparrows"), "four sparrows").json
    directory.look_again()
    assert directory.get("/people", by=Caller(directory.admin.id, signed_in["access_token"])).status_code == 200


def test_a_leaving_is_undone_for_90_days(directory: DirectoryRig) -> None:
    colleague, gone = directory.person("station"), left(directory, "resident")
    directory.pass_time(days=80)
    asked = ask(directory, gone).json
    directory.pass_time(days=10)
    assert code(confirm(directory, asked, colleague)) == (409, "leaving_not_undone")
    assert code(ask(directory, left(directory, "resident"), by=colleague)) == (202, "")
    present = directory.made("/people", {"name": "王五"}, by=directory.station)
    assert code(ask(directory, present)) == (409, "leaving_not_undone")


def test_a_request_is_refused_withdrawn_or_lapses(directory: DirectoryRig) -> None:
    colleague, gone = directory.person("station"), left(directory, "resident")
    refusal = f"/people/{gone['id']}/return/refuse"
    for by in (colleague, directory.station):
        assert ask(directory, gone).status_code == 202
        assert directory.made(refusal, by=by)["returning"] is None
    assert code(directory.post(refusal, by=colleague)) == (409, "return_not_asked")
    asked = ask(directory, gone).json
    directory.pass_time(days=14)
    assert code(confirm(directory, asked, colleague)) == (409, "return_not_asked")
    assert directory.read("/people-tasks", by=colleague)["items"] == []
    again = ask(directory, gone, by=colleague).json  # a new request, of somebody else
    assert again["returning"]["asked_by"] == str(colleague.id)
    assert confirm(directory, again, directory.station).status_code == 200


def test_the_station_brings_no_staff_back(directory: DirectoryRig) -> None:
    colleague, gone = directory.person("station"), left(directory, "social_worker")
    asked = ask(directory, gone).json
    assert code(confirm(directory, asked, colleague)) == (403, "not_allowed")
    assert confirm(directory, asked, directory.admin).json["roles"] == ["resident", "social_worker"]


def test_who_was_suspended_is_back_suspended(directory: DirectoryRig) -> None:
    colleague = directory.person("station")
    person = directory.made("/people", LI, by=directory.station)
    directory.made(f"/people/{person['id']}/suspend", by=directory.admin)
    directory.let_leave(person["id"])
    back = confirm(directory, ask(directory, person).json, colleague).json
    assert back["state"] == "suspended"
    assert directory.published(PersonChanged)[-1].state == "suspended"


@pytest.mark.parametrize("role", ["resident", "shop", "social_worker", "fund_manager"])
def test_nobody_else_undoes_a_leaving(directory: DirectoryRig, role: str) -> None:
    gone = left(directory, "resident")
    assert ask(directory, gone, by=directory.person(role)).status_code == 403
    seen = directory.read(f"/people/{gone['id']}", by=directory.person("resident"))
    assert seen["returning"] is None
