"""Communities: opened, suspended and resumed by the operator alone."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from gateway.communities.model import DEFAULTS
from gateway.communities.tables import community_moves
from services.contracts.gateway import CommunityChanged, CommunityOpened, PersonJoined
from tests.gateway.conftest import ADMIN_PASSWORD, DirectoryRig


def test_the_operator_opens_a_community_and_publishes_it(directory: DirectoryRig) -> None:
    (opened,) = directory.published(CommunityOpened)
    assert opened.slug == directory.slug
    assert opened.timezone == "Asia/Shanghai"
    assert opened.settings == DEFAULTS
    (admin,) = directory.published(PersonJoined)
    assert admin.roles == ("resident", "admin")
    assert directory.audit() == []


def test_a_community_is_public_and_the_list_is_for_the_operator(directory: DirectoryRig) -> None:
    assert directory.read("", by=None)["name"] == "阳明社区"
    assert directory.get("/v1/communities", by=directory.admin).status_code == 403
    assert directory.get("/v1/communities", by=directory.person("auditor")).status_code == 403
    listed = directory.read("/v1/communities?limit=100", by=directory.operator)
    assert all({"slug", "name"} <= row.keys() for row in listed["items"])


def test_a_slug_is_given_once(directory: DirectoryRig) -> None:
    answer = directory.post("/v1/communities", {"slug": directory.slug, "name": "别处"}, by=directory.operator)
    assert (answer.status_code, answer.json["code"]) == (409, "slug_taken")


def test_opening_twice_with_one_key_opens_once(directory: DirectoryRig) -> None:
    body = {"slug": f"{directory.slug}-b", "name": "二号"}
    first = directory.post("/v1/communities", body, by=directory.operator, key="once")
    again = directory.post("/v1/communities", body, by=directory.operator, key="once")
    assert first.json == again.json
    assert again.headers["Idempotency-Replayed"] == "true"


@pytest.mark.parametrize("slug", ["a", "A-b", "-ab", "ab-", "a--b", "a b", "阳明", "a" * 41])
def test_a_slug_of_other_characters_is_refused(directory: DirectoryRig, slug: str) -> None:
    answer = directory.post("/v1/communities", {"slug": slug, "name": "某社区"}, by=directory.operator)
    assert answer.status_code == 422


def test_reserved_slugs_and_unknown_time_zones_are_refused(directory: DirectoryRig) -> None:
    reserved = directory.post("/v1/communities", {"slug": "admin", "name": "某社区"}, by=directory.operator)
    assert reserved.json["code"] == "slug_reserved"
    body = {"slug": f"{directory.slug}-c", "name": "某社区", "timezone": "Asia/Nowhere"}
    assert directory.post("/v1/communities", body, by=directory.operator).json["errors"][0]["pointer"] == "/timezone"


def test_nobody_of_a_community_opens_another(directory: DirectoryRig) -> None:
    for caller in (directory.admin, directory.station, directory.client("people:write")):
        assert directory.post("/v1/communities", {"slug": "x-y", "name": "某某"}, by=caller).status_code == 403
    assert directory.post("/v1/communities", {"slug": "x-y", "name": "某某"}, by=None).status_code == 401


def test_a_suspended_community_is_closed_until_it_is_resumed(directory: DirectoryRig) -> None:
    program = directory.made("/clients", {"name": "街道平台", "scopes": ["people:read"]}, by=directory.admin)
    held = directory.login("admin", ADMIN_PASSWORD).json
    renewal = {"grant_type": "refresh_token", "refresh_token": held["refresh_token"]}
    secret = (program["client_id"], program["client_secret"])

    suspended = directory.made(f"{whole(directory)}/suspend", {"reason": "合同到期"}, by=directory.operator)
    assert suspended["state"] == "suspended"
    directory.look_again()
    for answer in (
        directory.get("/people", by=directory.admin),
        directory.login("admin", ADMIN_PASSWORD),
        directory.token(renewal),
        directory.token({"grant_type": "client_credentials"}, basic=secret),
    ):
        assert (answer.status_code, answer.json["code"]) == (403, "community_suspended")
    assert directory.login("admin", "a wrong guess of mine").json["code"] == "login_failed"
    assert (
        directory.token({"grant_type": "client_credentials"}, basic=(secret[0], "x")).json["code"] == "invalid_client"
    )
    assert directory.other.login("admin", ADMIN_PASSWORD).status_code == 200
    assert directory.read("", by=None)["state"] == "suspended"  # its page stays
    assert directory.audit() == []

    assert directory.made(f"{whole(directory)}/resume", by=directory.operator)["state"] == "opened"
    directory.look_again()
    assert directory.get("/people", by=directory.admin).status_code == 200
    assert directory.token(renewal).status_code == 200
    assert directory.token({"grant_type": "client_credentials"}, basic=secret).status_code == 200
    assert [event.state for event in directory.published(CommunityChanged)] == ["suspended", "opened"]


def test_who_suspended_when_and_why_is_recorded(directory: DirectoryRig) -> None:
    for act, reason in (("suspend", "合同到期"), ("suspend", "again"), ("resume", None), ("resume", None)):
        directory.made(f"{whole(directory)}/{act}", {"reason": reason} if reason else {}, by=directory.operator)
    with directory.tx() as tx:
        rows = tx.all(select(community_moves).where(tx.in_community(community_moves)).order_by(community_moves.c.id))
    assert [(row.state, row.reason, row.by_id, row.at) for row in rows] == [
        ("suspended", "合同到期", directory.operator.id, directory.now),
        ("opened", None, directory.operator.id, directory.now),
    ]
    assert len(directory.published(CommunityChanged)) == 2


def test_only_the_operator_suspends_and_gives_a_reason(directory: DirectoryRig) -> None:
    for caller in (directory.admin, directory.person("auditor"), directory.client("people:write")):
        assert directory.post(f"{whole(directory)}/suspend", {"reason": "x"}, by=caller).status_code == 403
    assert directory.post(f"{whole(directory)}/suspend", {"reason": " "}, by=directory.operator).status_code == 422
    assert directory.post("/v1/communities/nowhere/suspend", {"reason": "x"}, by=directory.operator).status_code == 404
    assert directory.read("", by=None)["state"] == "opened"


def whole(directory: DirectoryRig) -> str:
    return f"/v1/communities/{directory.slug}"


def test_the_operator_reads_nothing_of_a_community(directory: DirectoryRig) -> None:
    for path in ("/people", "/clients", "/settings"):
        assert directory.get(path, by=directory.operator).status_code == 404
