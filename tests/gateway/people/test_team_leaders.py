"""The role of a team leader follows from the team."""

from __future__ import annotations

from typing import Any

import pytest
from joserfc import jwt
from joserfc.jwk import KeySet
from sqlalchemy import text

from services.contracts.gateway import PersonChanged
from services.contracts.orders import TeamLeaderChanged
from tests.gateway.conftest import DirectoryRig


def lead(directory: DirectoryRig, person: dict[str, Any], *, leads: bool, sequence: int) -> None:
    directory.deliver(TeamLeaderChanged(person_id=person["id"], leads=leads), sequence=sequence)


def roles(directory: DirectoryRig, person: dict[str, Any]) -> list[str]:
    held: list[str] = directory.read(f"/people/{person['id']}", by=directory.admin)["roles"]
    return held


def give(directory: DirectoryRig, person: dict[str, Any], *wanted: str) -> Any:
    tag = {"If-Match": directory.get(f"/people/{person['id']}", by=directory.admin).headers["ETag"]}
    return directory.patch(f"/people/{person['id']}", {"roles": list(wanted)}, by=directory.admin, headers=tag)


def test_who_leads_a_team_gets_the_role_without_losing_tokens(directory: DirectoryRig, li: dict[str, Any]) -> None:
    signed_in = directory.login("limei", "two sparrows").json
    lead(directory, li, leads=True, sequence=1)
    assert roles(directory, li) == ["resident", "volunteer", "team_leader"]
    event = directory.published(PersonChanged)[-1]
    assert (event.roles, event.epoch, event.changed) == (("resident", "volunteer", "team_leader"), 1, ("roles",))
    status, renewed = directory.refresh(signed_in["refresh_token"])
    keys = KeySet.import_key_set(directory.jwks())
    assert (status, jwt.decode(renewed["access_token"], keys, algorithms=["ES256"]).claims["roles"]) == (
        200,
        ["resident", "volunteer", "team_leader"],
    )
    with directory.tx() as tx:
        granted = text("select origin, given_by from role_grants where role = 'team_leader' and person_id = :person")
        assert tx.all(granted, {"person": li["id"]}) == [("team", None)]
    assert directory.audit() == []


def test_who_leads_no_team_any_more_loses_the_role_and_older_tokens(
    directory: DirectoryRig, li: dict[str, Any]
) -> None:
    lead(directory, li, leads=True, sequence=1)
    lead(directory, li, leads=False, sequence=2)
    assert roles(directory, li) == ["resident", "volunteer"]
    assert directory.published(PersonChanged)[-1].epoch == 2
    assert directory.audit() == []


def test_an_older_word_that_comes_later_changes_nothing(directory: DirectoryRig, li: dict[str, Any]) -> None:
    lead(directory, li, leads=False, sequence=2)
    lead(directory, li, leads=True, sequence=1)
    assert roles(directory, li) == ["resident", "volunteer"]
    assert directory.facts()["team_leaders"] == {}


def test_a_role_that_somebody_gave_stays(directory: DirectoryRig, li: dict[str, Any]) -> None:
    assert give(directory, li, "volunteer", "team_leader").status_code == 200
    lead(directory, li, leads=True, sequence=1)
    lead(directory, li, leads=False, sequence=2)
    assert roles(directory, li) == ["resident", "volunteer", "team_leader"]
    assert directory.audit() == []


def test_nobody_takes_the_role_from_who_leads_a_team(directory: DirectoryRig, li: dict[str, Any]) -> None:
    """It is the team that gives it; a role that somebody gave then follows from the team alone."""
    give(directory, li, "volunteer", "team_leader")
    lead(directory, li, leads=True, sequence=1)
    assert give(directory, li, "volunteer").json["roles"] == ["resident", "volunteer", "team_leader"]
    lead(directory, li, leads=False, sequence=2)
    assert roles(directory, li) == ["resident", "volunteer"]
    assert directory.audit() == []


def test_who_repeats_the_role_does_not_give_it(directory: DirectoryRig, li: dict[str, Any]) -> None:
    lead(directory, li, leads=True, sequence=1)
    assert give(directory, li, "volunteer", "team_leader", "shop").status_code == 200
    lead(directory, li, leads=False, sequence=2)
    assert roles(directory, li) == ["resident", "volunteer", "shop"]


def test_without_the_role_of_a_volunteer_nobody_leads(directory: DirectoryRig, li: dict[str, Any]) -> None:
    lead(directory, li, leads=True, sequence=1)
    assert give(directory, li).json["roles"] == ["resident"]
    assert give(directory, li, "volunteer").json["roles"] == ["resident", "volunteer", "team_leader"]
    assert directory.audit() == []


@pytest.mark.parametrize("path", ["suspend", "leave"])
def test_the_role_of_who_is_suspended_or_left(directory: DirectoryRig, li: dict[str, Any], path: str) -> None:
    lead(directory, li, leads=True, sequence=1)
    if path == "leave":
        directory.let_leave(li["id"])
    else:
        directory.made(f"/people/{li['id']}/suspend", by=directory.admin)
    lead(directory, li, leads=False, sequence=2)
    lead(directory, li, leads=True, sequence=3)
    kept = ["resident", "volunteer", "team_leader"]
    assert roles(directory, li) == (kept if path == "suspend" else [])
    assert directory.audit() == []


def test_an_auditor_leads_nothing(directory: DirectoryRig) -> None:
    auditor = directory.made("/people", {"name": "审计", "roles": ["auditor", "volunteer"]}, by=directory.admin)
    lead(directory, auditor, leads=True, sequence=1)
    assert roles(directory, auditor) == ["resident", "volunteer", "team_leader"]
    directory.confirmed(directory.read(f"/people/{auditor['id']}", by=directory.admin))
    assert roles(directory, auditor) == ["resident", "volunteer", "auditor"]
    assert directory.audit() == []
