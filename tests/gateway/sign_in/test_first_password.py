"""A password that somebody else has set opens nothing but its change."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from werkzeug.test import TestResponse

from gateway.sign_in import api as sign_in_api
from gateway.sign_in.model import CHANGE_TOKEN_LIFE
from services.chassis.clock import real_now
from services.contracts.gateway import PersonChanged
from tests.gateway.conftest import ADMIN_PASSWORD, LI, DirectoryRig
from tests.support.rig import Caller, if_match

FIRST, OWN = LI["password"], "three sparrows"


def first_login(directory: DirectoryRig) -> TestResponse:
    """The sign-in of somebody whose password the station has set."""
    directory.made("/people", LI, by=directory.station)
    return directory.login("limei", FIRST)


def code(answer: TestResponse) -> tuple[int, str]:
    assert answer.json is not None
    return answer.status_code, answer.json["code"]


def test_who_knows_a_password_set_by_the_station_only_changes_it(directory: DirectoryRig) -> None:
    refused = first_login(directory)
    assert code(refused) == (403, "password_change_required")
    assert refused.json["expires_in"] == 600
    assert refused.headers["Cache-Control"] == "no-store"
    assert not {"access_token", "refresh_token"} & refused.json.keys()
    signed_in = directory.set_password(refused, OWN)
    assert signed_in.status_code == 200
    tokens = signed_in.json
    assert tokens.keys() == directory.login("limei", OWN).json.keys()
    me = Caller(UUID(tokens["person_id"]), tokens["access_token"])
    assert directory.read(f"/people/{me.id}", by=me)["has_signed_in"] is True
    assert directory.refresh(tokens["refresh_token"])[0] == 200
    assert code(directory.login("limei", FIRST)) == (401, "login_failed")
    event = directory.published(PersonChanged)[-1]
    assert (event.has_signed_in, event.changed) == (True, ("credentials", "has_signed_in"))
    assert directory.audit() == []


def test_the_new_password_differs_from_the_one_that_somebody_set(directory: DirectoryRig) -> None:
    refused = first_login(directory)
    same = directory.set_password(refused, FIRST)
    assert code(same) == (422, "password_unchanged")
    assert [(one["pointer"], one["code"]) for one in same.json["errors"]] == [("/new_password", "password_unchanged")]
    assert directory.set_password(refused, OWN).status_code == 200


def test_a_change_token_works_once_and_for_ten_minutes(
    directory: DirectoryRig, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused, again = first_login(directory), directory.login("limei", FIRST)
    late = real_now() + CHANGE_TOKEN_LIFE + timedelta(seconds=1)
    with monkeypatch.context() as patched:
        patched.setattr(sign_in_api, "real_now", lambda: late)
        assert code(directory.set_password(refused, OWN)) == (401, "change_token_invalid")
    assert directory.set_password(refused, OWN).status_code == 200
    for used in (refused, again):
        assert code(directory.set_password(used, "four sparrows")) == (401, "change_token_invalid")


def test_other_text_is_no_change_token(directory: DirectoryRig) -> None:
    refused = first_login(directory)
    good = refused.json["change_token"]
    place, _, sealed = good.partition(".")
    directory.other.made("/people", LI, by=directory.other.station)
    there = directory.other.login("limei", FIRST).json["change_token"].partition(".")[0]
    for text in ("", "x", place, f"{place}.", f"{place}.AAAA", f"{place}.{sealed[:-4]}", f"{there}.{sealed}", "~" * 99):
        body = {"change_token": text, "new_password": OWN}
        answer = directory.request("POST", "/v1/password", body, by=None)
        assert code(answer) == (401, "change_token_invalid"), text
    assert directory.set_password(refused, OWN).status_code == 200


@pytest.mark.parametrize("change", ["suspended", "phone"])
def test_a_change_token_ends_when_the_person_is_suspended_or_changed(directory: DirectoryRig, change: str) -> None:
    refused = first_login(directory)
    (li,) = directory.read(f"/people?phone={LI['phone']}", by=directory.station)["items"]
    if change == "suspended":
        directory.made(f"/people/{li['id']}/suspend", by=directory.admin)
    else:
        moved = directory.patch(
            f"/people/{li['id']}", {"phone": "13900000009"}, by=directory.station, headers=if_match(li)
        )
        assert moved.status_code == 200
    assert code(directory.set_password(refused, OWN)) == (401, "change_token_invalid")


def test_the_first_administrator_changes_the_password_of_the_operator(directory: DirectoryRig) -> None:
    body = {"slug": f"{directory.slug}-n", "name": "枫林", "admin": {"login": "boss", "password": ADMIN_PASSWORD}}
    directory.made("/v1/communities", body, by=directory.operator)
    refused = directory.login("boss", ADMIN_PASSWORD, community=body["slug"])
    assert code(refused) == (403, "password_change_required")
    assert directory.set_password(refused, "the way home is short").status_code == 200


def test_programs_set_no_passwords(directory: DirectoryRig) -> None:
    """A program with `people:write` made a resident with a password, signed in as them and ordered as a resident."""
    program = directory.client("people:write")
    answer = directory.post("/people", LI | {"roles": []}, by=program)
    assert code(answer) == (403, "password_by_program")
    without = {name: one for name, one in LI.items() if name != "password"}
    assert directory.post("/people", without | {"roles": []}, by=program).status_code == 201
