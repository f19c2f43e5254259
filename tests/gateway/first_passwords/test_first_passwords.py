"""First passwords: who gives them, who confirms them, and what ends them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from werkzeug.test import TestResponse

from gateway.people.model import GIVEN_BY_TWO, Role
from services.contracts.gateway import PersonChanged
from tests.gateway.conftest import ADMIN_PASSWORD, DirectoryRig
from tests.support.rig import Caller, if_match

RESET = ("credentials", "restricted_until")
FIRST, LATER, OWN = "the river comes from the west", "the west wind brings rain", "the river runs east"
PUPPET = {"name": "周敏", "login": "zhoumin", "password": FIRST}


def give(directory: DirectoryRig, person: Any, password: str, by: Caller) -> TestResponse:
    path = f"/people/{person['id']}/first-password"
    return directory.post(path, {"password": password}, by=by, headers=if_match(person))


def confirm(directory: DirectoryRig, person: Any, by: Caller) -> TestResponse:
    return directory.post(f"/people/{person['id']}/first-password/confirm", by=by, headers=if_match(person))


def code(answer: TestResponse) -> tuple[int, str]:
    assert answer.json is not None
    return answer.status_code, answer.json.get("code", "")


def test_the_station_gives_a_first_password_to_somebody_entered_without_one(directory: DirectoryRig) -> None:
    elder = directory.made("/people", {"name": "王奶奶", "login": "wangnainai"}, by=directory.station)
    for password in (FIRST, LATER):  # the slip with the first one was lost
        elder = give(directory, elder, password, directory.station).json
        assert directory.published(PersonChanged)[-1].restricted_until is None  # there is nothing to take yet
    assert directory.login("wangnainai", FIRST).status_code == 401
    assert directory.set_password(directory.login("wangnainai", LATER), OWN).status_code == 200
    elder = directory.read(f"/people/{elder['id']}", by=directory.station)
    assert code(give(directory, elder, FIRST, directory.station)) == (403, "password_not_yours")


def test_one_worker_takes_no_account_over_that_was_never_opened(directory: DirectoryRig) -> None:
    """As it was found: a worker set login and password of an elder with points, and signed in as the elder."""
    elder = directory.made("/people", {"name": "王奶奶", "roles": ["volunteer"]}, by=directory.admin)
    directory.pass_time(days=1)
    path, colleague = f"/people/{elder['id']}", directory.person("station")
    takeover = {"login": "wangnainai", "password": FIRST}
    answer = directory.patch(path, takeover, by=directory.station, headers=if_match(elder))
    assert code(answer) == (403, "password_not_yours")
    elder = directory.patch(path, {"login": "wangnainai"}, by=directory.station, headers=if_match(elder)).json
    elder = give(directory, elder, FIRST, directory.station).json
    assert code(directory.login("wangnainai", FIRST)) == (403, "password_unconfirmed")
    (task,) = directory.read("/people-tasks", by=colleague)["items"]
    assert (task["kind"], task["items"][0]["asked_by"]) == ("first_password", str(directory.station.id))
    assert code(confirm(directory, elder, directory.station)) == (403, "own_proposal")
    elder = confirm(directory, elder, colleague).json
    told = directory.published(PersonChanged)[-1]
    assert (told.changed, told.restricted_until) == (("restricted_until",), directory.now + timedelta(hours=24))
    assert code(confirm(directory, elder, colleague)) == (409, "password_not_waiting")
    assert directory.read("/people-tasks", by=colleague)["items"] == []
    assert directory.set_password(directory.login("wangnainai", FIRST), OWN).status_code == 200
    assert directory.audit() == []


def test_a_password_that_nobody_confirms_lapses(directory: DirectoryRig) -> None:
    elder = directory.made("/people", {"name": "王奶奶", "login": "wangnainai"}, by=directory.station)
    directory.pass_time(days=1)
    elder = give(directory, elder, FIRST, directory.station).json
    directory.pass_time(days=14)
    assert code(confirm(directory, elder, directory.admin)) == (409, "password_not_waiting")
    assert code(directory.login("wangnainai", FIRST)) == (403, "password_unconfirmed")
    elder = give(directory, elder, LATER, directory.station).json
    assert confirm(directory, elder, directory.admin).status_code == 200


@pytest.mark.parametrize("opened", [False, True], ids=["with the slip", "with a password chosen beforehand"])
@pytest.mark.parametrize("role", sorted(GIVEN_BY_TWO))
def test_who_asks_for_a_role_of_money_knows_no_password_of_its_holder(
    directory: DirectoryRig, role: Role, opened: bool
) -> None:
    """As it was found: one administrator made an approver with a password, and signed in after the confirmation."""
    second = directory.second_admin
    holder = directory.made("/people", PUPPET | {"roles": [role]}, by=directory.admin)
    known = FIRST
    if opened:
        known = OWN
        tokens = directory.set_password(directory.login("zhoumin", FIRST), known).json
        holder = directory.read(f"/people/{holder['id']}", by=second)
    else:
        refused = directory.login("zhoumin", FIRST)
    holder = directory.confirmed(holder, by=second)
    assert holder["has_signed_in"] is False
    assert code(directory.login("zhoumin", known)) == (401, "login_failed")
    if opened:
        assert directory.refresh(tokens["refresh_token"])[0] == 401
    else:
        assert code(directory.set_password(refused, OWN)) == (401, "change_token_invalid")
    assert "credentials" in directory.published(PersonChanged)[-1].changed
    assert code(give(directory, holder, LATER, directory.admin)) == (403, "own_proposal")
    holder = give(directory, holder, LATER, second).json
    assert directory.set_password(directory.login("zhoumin", LATER), OWN).status_code == 200
    assert directory.audit() == []


def test_a_password_that_is_the_persons_own_stays(directory: DirectoryRig) -> None:
    """The station gave the first one; the administrator who asks for the role has never known any."""
    second, person = directory.second_admin, directory.made("/people", PUPPET, by=directory.station)
    assert directory.set_password(directory.login("zhoumin", FIRST), OWN).status_code == 200
    person = directory.read(f"/people/{person['id']}", by=second)
    wish = {"roles": ["auditor"]}
    person = directory.patch(f"/people/{person['id']}", wish, by=directory.admin, headers=if_match(person)).json
    assert directory.confirmed(person, by=second)["has_signed_in"] is True
    assert directory.login("zhoumin", OWN).status_code == 200


def test_the_operator_gives_a_password_where_there_is_no_second_administrator(directory: DirectoryRig) -> None:
    boss = {"name": "赵敏", "login": "boss", "roles": ["admin"]}
    holder = directory.confirmed(directory.made("/people", boss, by=directory.admin), by=directory.operator)
    directory.pass_time(days=3)
    answer = give(directory, holder, ADMIN_PASSWORD, directory.operator)
    assert (answer.status_code, answer.json["name"]) == (200, None)
    told = directory.published(PersonChanged)[-1]
    assert (told.changed, told.restricted_until) == (RESET, directory.now + timedelta(hours=24))
    assert directory.set_password(directory.login("boss", ADMIN_PASSWORD), OWN).status_code == 200
    resident = directory.made("/people", PUPPET, by=directory.station)
    assert code(give(directory, resident, FIRST, directory.operator)) == (403, "forbidden")


def test_the_station_gives_none_to_staff_and_confirms_none_of_theirs(directory: DirectoryRig) -> None:
    worker = directory.made("/people", {"name": "周敏", "login": "zhoumin", "roles": ["station"]}, by=directory.admin)
    assert code(give(directory, worker, FIRST, directory.station)) == (403, "not_allowed")
    directory.pass_time(days=1)
    worker = give(directory, worker, FIRST, directory.admin).json
    assert code(confirm(directory, worker, directory.station)) == (403, "not_allowed")
    assert confirm(directory, worker, directory.second_admin).status_code == 200
