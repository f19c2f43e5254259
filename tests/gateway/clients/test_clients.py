"""Integrators' clients and the operator: secrets shown once, scopes never widened, tokens ended within seconds."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from joserfc import jwt
from joserfc.jwk import KeySet
from sqlalchemy import text

from gateway.clients.tables import clients
from gateway.people.model import Role
from services.contracts.gateway import ClientChanged
from tests.gateway.conftest import DirectoryRig
from tests.support.rig import Caller, if_match

HOSPITAL = {"name": "社区医院", "scopes": ["people:read", "orders:read"]}


def client_credentials(directory: DirectoryRig, made: dict[str, str], **form: str) -> tuple[int, dict[str, str]]:
    basic = (made["client_id"], made["client_secret"])
    answer = directory.token({"grant_type": "client_credentials", **form}, basic)
    return answer.status_code, answer.json or {}


def test_a_client_gets_a_token_for_its_secret(directory: DirectoryRig) -> None:
    made = directory.made("/clients", HOSPITAL, by=directory.admin)
    assert made["client_id"].startswith("live_")
    assert made["client_secret"].startswith("live_sk_")
    assert made["hint"] == made["client_secret"][-4:]
    status, token = client_credentials(directory, made)
    assert (status, token["scope"], token["token_type"], token["expires_in"]) == (
        200,
        "orders:read people:read",
        "Bearer",
        600,
    )
    assert "refresh_token" not in token
    caller = Caller(directory.community_id, token["access_token"])
    assert directory.get("/people", by=caller).status_code == 200
    assert directory.post("/people", {"name": "x"}, by=caller).status_code == 403
    posted = directory.token(
        {"grant_type": "client_credentials", **{k: made[k] for k in ("client_id", "client_secret")}}
    )
    assert posted.status_code == 200
    (event,) = directory.published(ClientChanged)
    assert (event.scopes, event.state, event.epoch) == (("orders:read", "people:read"), "active", 1)
    listed = directory.read("/clients", by=directory.admin)["items"][0]
    assert listed["last_used_at"] is not None
    assert "client_secret" not in listed


def test_a_secret_is_shown_once_and_stored_as_a_hash(directory: DirectoryRig) -> None:
    first = directory.made("/clients", HOSPITAL, by=directory.admin, key="one")
    again = directory.post("/clients", HOSPITAL, by=directory.admin, key="one")
    assert again.headers["Idempotency-Replayed"] == "true"
    assert again.json == {key: value for key, value in first.items() if key != "client_secret"}
    assert "client_secret" not in directory.read(f"/clients/{first['id']}", by=directory.admin)
    with directory.tx() as tx:
        for table in ("clients", "idempotency", "outbox"):
            for row in tx.all(text(f"select {table}::text as line from {table}")):
                assert first["client_secret"] not in row.line


def test_a_token_gets_fewer_scopes_but_never_more(directory: DirectoryRig) -> None:
    made = directory.made("/clients", HOSPITAL, by=directory.admin)
    assert client_credentials(directory, made, scope="people:read")[1]["scope"] == "people:read"
    status, body = client_credentials(directory, made, scope="people:read people:write")
    assert (status, body["code"], body["error"]) == (400, "invalid_scope", "invalid_scope")


@pytest.mark.parametrize(
    "scope", ["people", "people:delete", "redemptions:write", "point_rules:read", "", "people:read people:write"]
)
def test_a_scope_names_a_resource(directory: DirectoryRig, scope: str) -> None:
    answer = directory.post("/clients", {"name": "某平台", "scopes": [scope]}, by=directory.admin)
    assert answer.json["errors"][0]["pointer"] == "/scopes/0"


@pytest.mark.parametrize("role", sorted(set(Role) - {Role.ADMIN}))
def test_only_an_administrator_manages_clients(directory: DirectoryRig, role: Role) -> None:
    caller = directory.person(role)
    assert directory.post("/clients", HOSPITAL, by=caller).status_code == 403
    assert directory.get("/clients", by=caller).status_code == (200 if role is Role.AUDITOR else 403)


def test_every_wrong_secret_has_the_same_answer(directory: DirectoryRig) -> None:
    made = directory.made("/clients", HOSPITAL, by=directory.admin)
    elsewhere = directory.other.made("/clients", HOSPITAL, by=directory.other.admin)
    wrong = (
        {**made, "client_secret": made["client_secret"] + "x"},
        {**made, "client_secret": elsewhere["client_secret"]},
        {**made, "client_id": "live_" + elsewhere["client_id"][5:27] + made["client_id"][27:]},
        {**made, "client_id": "live_nonsense"},
        {**made, "client_id": "test" + made["client_id"][4:]},
        {**made, "client_id": "op_" + made["client_id"][5:27]},
        {**made, "client_id": ""},
    )
    for one in wrong:
        status, body = client_credentials(directory, one)
        assert (status, body["code"]) == (401, "invalid_client"), one
    assert directory.token({"grant_type": "client_credentials"}).status_code == 401


def test_a_disabled_client_is_refused_at_once(directory: DirectoryRig) -> None:
    made = directory.made("/clients", HOSPITAL, by=directory.admin)
    _, token = client_credentials(directory, made)
    disabled = directory.made(f"/clients/{made['id']}/disable", by=directory.admin)
    assert disabled["state"] == "disabled"
    directory.made(f"/clients/{made['id']}/disable", by=directory.admin)
    directory.look_again()
    assert directory.get("/people", by=Caller(directory.community_id, token["access_token"])).status_code == 401
    assert client_credentials(directory, made)[1]["code"] == "client_disabled"
    assert [one.epoch for one in directory.published(ClientChanged)] == [1, 2]


def test_the_operators_token_has_no_community(directory: DirectoryRig) -> None:
    made = {"client_id": directory.operator_id, "client_secret": directory.operator_secret or ""}
    status, token = client_credentials(directory, made)
    assert status == 200
    claims = jwt.decode(token["access_token"], KeySet.import_key_set(directory.jwks()), algorithms=["ES256"]).claims
    assert claims["kind"] == "operator"
    assert "community" not in claims
    caller = Caller(directory.community_id, token["access_token"])
    assert directory.get("/v1/communities", by=caller).status_code == 200
    assert directory.get("/people", by=caller).status_code == 404
    assert client_credentials(directory, {**made, "client_secret": "wrong"})[0] == 401


def test_a_new_secret_and_the_one_before_both_work_for_a_week_at_most(directory: DirectoryRig) -> None:
    first = directory.made("/clients", HOSPITAL, by=directory.admin)
    before = Caller(directory.community_id, client_credentials(directory, first)[1]["access_token"])
    rotation = f"/clients/{first['id']}/rotate"
    second = directory.made(rotation, by=directory.admin, key="r", headers=if_match(first))
    assert second["client_secret"] != first["client_secret"]
    again = directory.made(rotation, by=directory.admin, key="r", headers=if_match(first))
    assert "client_secret" not in again  # shown once
    assert second["hint"] == second["client_secret"][-4:]
    left = datetime.fromisoformat(second["previous_ends_at"]) - datetime.now(UTC)
    assert timedelta(days=6.9) < left <= timedelta(days=7)
    directory.look_again()
    assert directory.get("/people", by=before).status_code == 401  # of an older epoch
    for made in (first, second):
        status, token = client_credentials(directory, made)
        assert status == 200
        assert directory.get("/people", by=Caller(directory.community_id, token["access_token"])).status_code == 200
    assert [event.epoch for event in directory.published(ClientChanged)] == [1, 2]
    third = directory.made(rotation, by=directory.admin, headers=if_match(second))
    assert [client_credentials(directory, made)[0] for made in (first, second, third)] == [401, 200, 200]
    for days in (-1, 8):
        late = directory.post(rotation, {"previous_days": days}, by=directory.admin, headers=if_match(third))
        assert late.status_code == 422


def test_a_second_click_ends_no_secret(directory: DirectoryRig) -> None:
    """As it was found: the second click made a third secret, and ended the one that programs still use."""
    first = directory.made("/clients", HOSPITAL, by=directory.admin)
    rotation = f"/clients/{first['id']}/rotate"
    second = directory.made(rotation, by=directory.admin, headers=if_match(first))
    click = directory.post(rotation, by=directory.admin, headers=if_match(first))
    assert (click.status_code, click.json["code"]) == (412, "version_stale")
    assert [client_credentials(directory, made)[0] for made in (first, second)] == [200, 200]
    assert directory.post(rotation, by=directory.admin).status_code == 428


def test_a_secret_that_leaked_ends_at_once(directory: DirectoryRig) -> None:
    leaked = directory.made("/clients", HOSPITAL, by=directory.admin)
    fresh = directory.made(
        f"/clients/{leaked['id']}/rotate", {"previous_days": 0}, by=directory.admin, headers=if_match(leaked)
    )
    assert fresh["previous_ends_at"] is None
    assert [client_credentials(directory, made)[0] for made in (leaked, fresh)] == [401, 200]


def test_the_previous_secret_ends_on_its_day(directory: DirectoryRig) -> None:
    first = directory.made("/clients", HOSPITAL, by=directory.admin)
    second = directory.made(
        f"/clients/{first['id']}/rotate", {"previous_days": 1}, by=directory.admin, headers=if_match(first)
    )
    with directory.tx() as tx:
        tx.execute(clients.update().where(tx.in_community(clients)).values(previous_ends_at=datetime.now(UTC)))
    assert [client_credentials(directory, made)[0] for made in (first, second)] == [401, 200]


def test_a_client_is_narrowed_and_never_widened(directory: DirectoryRig) -> None:
    made = directory.made("/clients", HOSPITAL, by=directory.admin)
    path = f"/clients/{made['id']}"
    before = Caller(directory.community_id, client_credentials(directory, made)[1]["access_token"])
    fewer = {"scopes": ["people:read"]}
    assert directory.patch(path, fewer, by=directory.admin).json["code"] == "if_match_required"
    narrowed = directory.patch(path, fewer, by=directory.admin, headers=if_match(made)).json
    assert (narrowed["scopes"], narrowed["version"]) == (["people:read"], 2)
    directory.look_again()
    assert directory.get("/people", by=before).status_code == 401
    assert client_credentials(directory, made)[1]["scope"] == "people:read"
    assert client_credentials(directory, made, scope="orders:read")[1]["code"] == "invalid_scope"
    wider = directory.patch(
        path, {"scopes": ["people:read", "orders:read"]}, by=directory.admin, headers=if_match(narrowed)
    )
    assert (wider.status_code, wider.json["code"], wider.json["errors"][0]["pointer"]) == (
        422,
        "scope_not_held",
        "/scopes/1",
    )
    event = directory.published(ClientChanged)[-1]
    assert (event.scopes, event.epoch) == (("people:read",), 2)


def test_another_name_ends_no_token(directory: DirectoryRig) -> None:
    made = directory.made("/clients", HOSPITAL, by=directory.admin)
    before = Caller(directory.community_id, client_credentials(directory, made)[1]["access_token"])
    renamed = directory.patch(f"/clients/{made['id']}", {"name": "区医院"}, by=directory.admin, headers=if_match(made))
    assert renamed.json["name"] == "区医院"
    directory.look_again()
    assert directory.get("/people", by=before).status_code == 200


def test_a_disabled_client_gets_no_new_secret(directory: DirectoryRig) -> None:
    made = directory.made("/clients", HOSPITAL, by=directory.admin)
    disabled = directory.made(f"/clients/{made['id']}/disable", by=directory.admin)
    answers = (
        directory.post(f"/clients/{made['id']}/rotate", by=directory.admin, headers=if_match(disabled)),
        directory.patch(f"/clients/{made['id']}", {"name": "x y"}, by=directory.admin, headers=if_match(disabled)),
    )
    assert [(one.status_code, one.json["code"]) for one in answers] == [(409, "client_is_disabled")] * 2
