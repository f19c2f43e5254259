"""Roles of money and rights are given by one administrator and confirmed by another."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy.exc import IntegrityError
from werkzeug.test import TestResponse

from gateway.people import store as people_store
from gateway.people.model import GIVEN_BY_TWO, RequestState, Role
from services.contracts.gateway import PersonChanged, PersonJoined
from tests.gateway.conftest import DirectoryRig
from tests.support.rig import Caller, if_match


def asked(directory: DirectoryRig, *roles: str, by: Caller | None = None) -> Any:
    """A person about whom an administrator has asked for roles."""
    return directory.made(
        "/people", {"name": "周敏", "roles": list(roles), "similar_ok": True}, by=by or directory.admin
    )


def decide(directory: DirectoryRig, person: Any, verb: str, by: Caller, role: str = "") -> TestResponse:
    role = role or person["pending"][0]["role"]
    headers = if_match(person) if verb == "confirm" else {}
    return directory.post(f"/people/{person['id']}/roles/{role}/{verb}", by=by, headers=headers)


def code(answer: TestResponse) -> tuple[int, str]:
    assert answer.json is not None
    return answer.status_code, answer.json.get("code", "")


def test_one_administrator_makes_no_three_signatures(directory: DirectoryRig) -> None:
    """One administrator made a manager and two approvers, signed in as each, and paid 50,000 yuan."""
    for role in ("fund_manager", "fund_approver", "fund_approver"):
        puppet = asked(directory, role)
        assert (puppet["roles"], puppet["pending_roles"]) == (["resident"], [role])
        assert code(decide(directory, puppet, "confirm", directory.admin)) == (403, "own_proposal")
    assert [one.roles for one in directory.published(PersonJoined)[1:]] == [("resident",)] * 3
    assert directory.published(PersonChanged) == []
    assert directory.audit() == []


@pytest.mark.parametrize("role", sorted(GIVEN_BY_TWO))
def test_a_second_administrator_confirms(directory: DirectoryRig, role: Role) -> None:
    second = directory.second_admin
    person = asked(directory, role, "volunteer")
    (pending,) = person["pending"]
    assert (pending["role"], pending["verb"], pending["asked_by"]) == (role, "give", str(directory.admin.id))
    assert (pending["asked_at"], pending["lapses_at"]) == ("2026-03-10T01:00:00+00:00", "2026-03-24T01:00:00+00:00")
    confirmed = decide(directory, person, "confirm", second).json
    assert (role in confirmed["roles"], confirmed["pending"], confirmed["pending_roles"]) == (True, [], [])
    event = directory.published(PersonChanged)[-1]
    assert (event.person_id, event.changed) == (UUID(person["id"]), ("roles",))
    assert role in event.roles
    assert code(decide(directory, confirmed, "confirm", second, role)) == (409, "role_not_asked")
    assert directory.audit() == []


def test_who_gains_does_not_confirm(directory: DirectoryRig) -> None:
    second = directory.second_admin
    me = directory.read(f"/people/{second.id}", by=second)
    wish = {"roles": ["admin", "fund_manager"]}
    me = directory.patch(f"/people/{second.id}", wish, by=directory.admin, headers=if_match(me)).json
    for verb in ("confirm", "refuse"):
        assert code(decide(directory, me, verb, second)) == (403, "own_proposal")
    third = directory.person("admin")
    assert "fund_manager" in decide(directory, me, "confirm", third).json["roles"]


def test_the_operator_confirms_until_there_are_two_administrators(directory: DirectoryRig) -> None:
    approver, boss, later = (asked(directory, role) for role in ("fund_approver", "admin", "fund_manager"))
    for person in (approver, boss):
        answer = decide(directory, person, "confirm", directory.operator)
        assert answer.status_code == 200
        assert (answer.json["name"], answer.json["pending_roles"]) == (None, [])  # the operator sees no names
    assert code(decide(directory, later, "confirm", directory.operator)) == (403, "second_admin_decides")
    assert code(decide(directory, later, "refuse", directory.operator)) == (403, "second_admin_decides")
    directory.made(f"/people/{boss['id']}/suspend", by=directory.admin)
    assert decide(directory, later, "confirm", directory.operator).status_code == 200
    assert directory.audit() == []


def test_the_operator_comes_to_nothing_else_in_a_community(directory: DirectoryRig) -> None:
    for path in ("/people", f"/people/{directory.admin.id}", "/settings", "/clients"):
        assert code(directory.get(path, by=directory.operator)) == (404, "not_found"), path
    elsewhere = directory.other
    assert isinstance(elsewhere, DirectoryRig)
    person = asked(elsewhere, "auditor")
    assert code(decide(directory, person, "confirm", directory.operator)) == (404, "not_found")
    nowhere = f"/v1/communities/no-such-place/people/{person['id']}/roles/auditor/refuse"
    assert code(directory.post(nowhere, by=directory.operator)) == (404, "not_found")


def test_one_agrees_to_what_one_has_seen(directory: DirectoryRig) -> None:
    second, person = directory.second_admin, asked(directory, "fund_manager")
    path = f"/people/{person['id']}/roles/fund_manager/confirm"
    assert code(directory.post(path, by=second)) == (428, "if_match_required")
    directory.patch(f"/people/{person['id']}", {"name": "别人"}, by=directory.admin, headers=if_match(person))
    assert code(decide(directory, person, "confirm", second)) == (412, "version_stale")


def test_a_change_of_roles_waits_as_well_and_the_others_count_at_once(directory: DirectoryRig) -> None:
    second = directory.second_admin
    person = asked(directory, "volunteer")
    wish = {"roles": ["station", "fund_approver"]}
    person = directory.patch(f"/people/{person['id']}", wish, by=directory.admin, headers=if_match(person)).json
    assert (person["roles"], person["pending_roles"]) == (["resident", "station"], ["fund_approver"])
    same = directory.patch(f"/people/{person['id']}", wish, by=directory.admin, headers=if_match(person)).json
    assert len(same["pending"]) == 1
    person = decide(directory, same, "confirm", second).json
    assert person["roles"] == ["resident", "station", "fund_approver"]
    gone = {"roles": ["station"]}
    taken = directory.patch(f"/people/{person['id']}", gone, by=directory.admin, headers=if_match(person)).json
    assert (taken["roles"], taken["pending"]) == (["resident", "station"], [])  # one is enough to take it
    assert directory.audit() == []


def test_two_take_the_role_of_an_administrator(directory: DirectoryRig) -> None:
    second, third = directory.second_admin, directory.person("admin")
    victim = directory.read(f"/people/{third.id}", by=second)
    victim = directory.patch(f"/people/{third.id}", {"roles": []}, by=directory.admin, headers=if_match(victim)).json
    assert (victim["roles"], victim["pending_roles"]) == (["resident", "admin"], [])
    assert [(one["role"], one["verb"]) for one in victim["pending"]] == [("admin", "take")]
    assert code(decide(directory, victim, "confirm", directory.admin)) == (403, "own_proposal")
    assert decide(directory, victim, "confirm", second).json["roles"] == ["resident"]
    directory.look_again()
    assert directory.get("/people", by=third).status_code == 401


def test_a_refused_or_withdrawn_role_may_be_asked_for_again(directory: DirectoryRig) -> None:
    second, person = directory.second_admin, asked(directory, "auditor")
    assert code(decide(directory, person, "withdraw", second)) == (403, "forbidden")
    for verb, by in (("refuse", second), ("withdraw", directory.admin)):
        person = decide(directory, person, verb, by).json
        assert (person["roles"], person["pending"]) == (["resident"], [])
        wish = {"roles": ["auditor"]}
        person = directory.patch(f"/people/{person['id']}", wish, by=directory.admin, headers=if_match(person)).json
    assert decide(directory, person, "confirm", second).json["roles"] == ["resident", "auditor"]


def test_what_nobody_confirms_lapses_after_14_days(directory: DirectoryRig) -> None:
    second, person = directory.second_admin, asked(directory, "fund_manager", "fund_approver")
    directory.pass_time(days=13, hours=23)
    directory.run_jobs()
    assert len(directory.read(f"/people/{person['id']}", by=second)["pending"]) == 2
    directory.pass_time(hours=1)
    assert code(decide(directory, person, "confirm", second)) == (409, "role_not_asked")  # before the job ran
    directory.run_jobs()
    person = directory.read(f"/people/{person['id']}", by=second)
    assert (person["roles"], person["pending"]) == (["resident"], [])
    assert directory.audit() == []


def test_a_request_counts_while_its_asker_is_an_administrator(directory: DirectoryRig) -> None:
    second, third = directory.second_admin, directory.person("admin")
    person = asked(directory, "fund_approver", by=second)
    directory.made(f"/people/{second.id}/suspend", by=directory.admin)
    assert code(decide(directory, person, "confirm", third)) == (409, "asker_not_admin")
    assert decide(directory, person, "refuse", third).status_code == 200


@pytest.mark.parametrize("why", ["suspended", "lapsed"])
def test_a_role_is_asked_for_again_where_the_first_request_counts_no_more(directory: DirectoryRig, why: str) -> None:
    """As it was found: the second request was passed over, so nobody could give the role until the first one lapsed."""
    second, third = directory.second_admin, directory.person("admin")
    person = asked(directory, "fund_approver", by=second)
    if why == "suspended":
        directory.made(f"/people/{second.id}/suspend", by=directory.admin)
    else:
        directory.pass_time(days=14)  # and the job has not run yet
    wish = {"roles": ["fund_approver"]}
    person = directory.patch(f"/people/{person['id']}", wish, by=directory.admin, headers=if_match(person)).json
    assert [one["asked_by"] for one in person["pending"]] == [str(directory.admin.id)]
    assert "fund_approver" in decide(directory, person, "confirm", third).json["roles"]
    assert directory.audit() == []


def test_the_operator_finds_every_role_that_waits(directory: DirectoryRig) -> None:
    """As it was found: of six, and two that had lapsed, the operator saw five, and could not confirm the last one."""
    old = [asked(directory, "fund_approver") for _ in range(2)]
    directory.pass_time(days=14)
    people = [asked(directory, "fund_approver") for _ in range(6)]
    (task,) = directory.read("/people-tasks", by=directory.operator)["items"]
    assert (task["count"], task["items"][0]["person_id"]) == (6, people[0]["id"])
    first = directory.read("/role-requests?limit=5", by=directory.operator)
    rest = directory.read(f"/role-requests?limit=5&cursor={first['next']}", by=directory.operator)
    found = [*first["items"], *rest["items"]]
    assert [one["person_id"] for one in found] == [one["id"] for one in people]
    assert not {one["id"] for one in old} & {one["person_id"] for one in found}
    assert decide(directory, people[-1], "confirm", directory.operator).status_code == 200
    assert len(directory.read("/role-requests", by=directory.admin)["items"]) == 5
    assert directory.get("/role-requests", by=directory.station).status_code == 403


def test_an_administrator_of_yesterday_confirms_nothing(directory: DirectoryRig) -> None:
    """The token still has the role; the directory looks at the role of now."""
    person, former = asked(directory, "auditor"), directory.person("station")
    by = directory.caller(former.id, "admin")
    assert code(decide(directory, person, "confirm", by)) == (403, "forbidden")


def test_roles_that_exclude_each_other_by_now_are_not_confirmed(directory: DirectoryRig) -> None:
    second, person = directory.second_admin, asked(directory, "auditor")
    wish = {"roles": ["station"]}
    person = directory.patch(f"/people/{person['id']}", wish, by=directory.admin, headers=if_match(person)).json
    assert code(decide(directory, person, "confirm", second)) == (409, "role_excludes")
    directory.made(f"/people/{person['id']}/suspend", by=directory.admin)
    manager = asked(directory, "fund_manager")
    directory.made(f"/people/{manager['id']}/suspend", by=directory.admin)
    manager = directory.read(f"/people/{manager['id']}", by=second)
    assert code(decide(directory, manager, "confirm", second)) == (409, "wrong_state")


def test_the_table_refuses_a_confirmation_by_who_asked(directory: DirectoryRig) -> None:
    made = asked(directory, "admin")

    def confirm_alone() -> None:
        with directory.tx() as tx:
            (one,) = people_store.get_person(tx, UUID(made["id"])).pending
            decided = {"state": RequestState.CONFIRMED, "decided_by": one.asked_by, "decided_at": directory.now}
            people_store.save_role_request(tx, replace(one, **decided))

    with pytest.raises(IntegrityError, match="role_requests_by_two"):
        confirm_alone()


def test_an_unknown_role_is_not_found(directory: DirectoryRig) -> None:
    person = asked(directory, "auditor")
    assert code(decide(directory, person, "confirm", directory.operator, "mayor")) == (404, "not_found")


def test_who_was_reset_neither_gives_nor_gets_a_role_of_money(directory: DirectoryRig) -> None:
    """For a day after two people have opened an account, its owner has time to notice."""
    second, third = directory.second_admin, directory.person("admin")
    helper = directory.made("/people", {"name": "赵敏", "login": "zhoumin"}, by=directory.admin)
    waiting = [asked(directory, "fund_manager", by=one) for one in (directory.admin, second)]
    directory.pass_time(days=1)
    boss = directory.read(f"/people/{third.id}", by=second)
    boss = directory.patch(f"/people/{third.id}", {"login": "third"}, by=second, headers=if_match(boss)).json
    for person in (helper, boss):
        path, seen = f"/people/{person['id']}/first-password", if_match(person)
        given = directory.post(path, {"password": "the river comes from the west"}, by=second, headers=seen).json
        directory.made(f"{path}/confirm", by=directory.admin, headers=if_match(given))
    third = directory.caller(third.id, *third.roles, epoch=9)
    reset = (409, "recently_reset")
    assert code(decide(directory, waiting[0], "confirm", third)) == reset
    assert code(directory.post("/people", {"name": "陈平", "roles": ["auditor"]}, by=third)) == reset
    helper = directory.read(f"/people/{helper['id']}", by=second)
    wish = {"roles": ["fund_approver"]}
    answer = directory.patch(f"/people/{helper['id']}", wish, by=directory.admin, headers=if_match(helper))
    assert code(answer) == reset
    assert (
        directory.patch(
            f"/people/{helper['id']}", {"roles": ["volunteer"]}, by=third, headers=if_match(helper)
        ).status_code
        == 200
    )  # neither money nor rights
    directory.pass_time(days=1)
    assert code(decide(directory, waiting[0], "confirm", third))[0] == 200
    assert directory.audit() == []
