"""Signing in with a password: what lets somebody in, what a refusal tells, what a token says."""

from __future__ import annotations

from uuid import UUID

import pytest
from argon2 import PasswordHasher
from joserfc import jwt
from joserfc.jwk import KeySet

from gateway.credentials import passwords
from gateway.credentials import store as credentials_store
from services.contracts.gateway import PersonChanged
from tests.gateway.conftest import LI, NEW, DirectoryRig
from tests.support.rig import Caller
from tests.support.walks import walking


def test_phone_number_and_user_name_both_sign_in(directory: DirectoryRig, li: dict[str, str]) -> None:
    for login in ("limei", "LIMEI", "13900000001", "+86 139 0000 0001", "LIMEI"):
        answer = directory.login(login, "two sparrows")
        assert answer.status_code == 200, login
        assert answer.json["person_id"] == li["id"]
        assert answer.json["roles"] == ["resident", "volunteer"]
        assert answer.json["expires_in"] == 600
        assert answer.headers["Cache-Control"] == "no-store"
        assert directory.get("/people", by=Caller(UUID(li["id"]), answer.json["access_token"])).status_code == 200


def test_an_access_token_claims_who_where_and_until_when(directory: DirectoryRig, li: dict[str, str]) -> None:
    token = directory.login("limei", "two sparrows").json["access_token"]
    published = KeySet.import_key_set(directory.jwks())
    decoded = jwt.decode(token, published, algorithms=["ES256"])
    assert decoded.header["typ"] == "at+jwt"
    claims = decoded.claims
    assert claims["sub"] == li["id"]
    assert (claims["community"], claims["slug"]) == (str(directory.community_id), directory.slug)
    assert (claims["kind"], claims["scope"], claims["aud"], claims["epoch"]) == ("person", "person", "wulin", 1)
    assert claims["exp"] - claims["iat"] == 600
    assert {"iss", "jti", "sid"} <= claims.keys()
    assert "李" not in str(claims)
    assert "139" not in str(claims["roles"])


def test_every_failed_sign_in_has_the_same_answer(directory: DirectoryRig, li: dict[str, str]) -> None:
    directory.made("/people", {"name": "没有密码", "login": "nopassword"}, by=directory.station)
    answers = [
        directory.login("limei", "wrong"),
        directory.login("nobody", "two sparrows"),
        directory.login("nopassword", "two sparrows"),
        directory.login("...", "two sparrows"),
        directory.login("limei", "two sparrows", community="no-such-place"),
        directory.login("limei", "two sparrows", community=directory.other.slug),
    ]
    bodies = [{key: value for key, value in answer.json.items() if key != "request_id"} for answer in answers]
    assert all(answer.status_code == 401 for answer in answers)
    assert all(body == bodies[0] and body["code"] == "login_failed" for body in bodies)


def test_an_unknown_login_costs_the_same_work(monkeypatch: pytest.MonkeyPatch, directory: DirectoryRig) -> None:
    verified = []
    hasher = passwords._hasher()
    monkeypatch.setattr(type(hasher), "verify", lambda *_: verified.append(1))
    directory.login("nobody", "two sparrows")
    directory.login("nobody", "two sparrows", community="no-such-place")
    assert len(verified) == 2


@pytest.mark.parametrize("change", ["password", "phone", "suspended"])
def test_a_change_while_a_password_is_verified_counts(
    directory: DirectoryRig, li: dict[str, str], monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    path, me = f"/people/{li['id']}", directory.caller(UUID(li["id"]), "volunteer")
    with directory.tx() as tx:  # hashed at another cost than the settings name: the sign-in would store a new hash
        hashed = PasswordHasher(1, 64, 1).hash(LI["password"])
        credentials_store.save_own_password(tx, me.id, hashed, directory.now)
    match, check = {"If-Match": '"1"'}, passwords.verify_password

    def slowly(kept: str | None, password: str) -> bool:
        known = check(kept, password)
        monkeypatch.setattr(passwords, "verify_password", check)
        if change == "suspended":
            answer = directory.post(f"{path}/suspend", by=directory.admin)
        else:
            proven = {"current_password": LI["password"]}
            answer = directory.patch(path, {change: NEW[change]} | proven, by=me, headers=match)
        assert answer.status_code == 200, answer.json
        return known

    monkeypatch.setattr(passwords, "verify_password", slowly)
    late = directory.login("13900000001", LI["password"])
    assert (late.status_code, late.json.get("code")) == (401, "login_failed")
    if change == "password":
        assert directory.login("limei", LI["password"]).status_code == 401
        assert directory.login("limei", NEW["password"]).status_code == 200


def test_a_sign_in_is_not_stored_for_an_idempotency_key(directory: DirectoryRig, li: dict[str, str]) -> None:
    body = {"community": directory.slug, "login": "limei", "password": "two sparrows"}
    answers = [directory.post("/v1/login", body, by=None, key="same").json for _ in range(2)]
    assert answers[0]["refresh_token"] != answers[1]["refresh_token"]


def test_a_new_role_of_staff_needs_a_longer_password(directory: DirectoryRig) -> None:
    made = directory.made("/people", {**LI, "password": "sparrows"}, by=directory.station)
    directory.choose_passwords()
    before = directory.login("limei", "sparrows").json
    given = directory.patch(
        f"/people/{made['id']}", {"roles": ["social_worker"]}, by=directory.admin, headers={"If-Match": '"1"'}
    )
    assert given.status_code == 200
    assert directory.refresh(before["refresh_token"])[1]["code"] == "session_over"
    refused = directory.login("limei", "sparrows")
    for new, code in (("short", "password_weak"), ("limei0000000", "password_common")):
        answer = directory.set_password(refused, new)
        assert answer.status_code == 422
        assert [(one["pointer"], one["code"]) for one in answer.json["errors"]] == [("/new_password", code)]
    signed_in = directory.set_password(refused, "three sparrows").json
    assert directory.published(PersonChanged)[-1].changed == ("credentials",)
    directory.look_again()
    me = Caller(UUID(made["id"]), signed_in["access_token"])
    assert directory.read(f"/people/{made['id']}", by=me)["roles"] == ["resident", "social_worker"]
    assert directory.refresh(signed_in["refresh_token"])[0] == 200
    assert directory.login("limei", "sparrows").status_code == 401
    assert directory.login("limei", "three sparrows").status_code == 200
    assert directory.audit() == []


def test_settings_are_read_once(directory: DirectoryRig, li: dict[str, str]) -> None:
    """One row is read, however often a setting was changed."""
    with walking("gateway", directory.database) as sign_in:
        signed_in = directory.login("limei", "two sparrows").json
    with walking("gateway", directory.database) as refresh:
        assert directory.refresh(signed_in["refresh_token"])[0] == 200
    for walk in (sign_in, refresh):
        (setting,) = [one for one in walk.statements if "FROM settings" in one]
        assert "LIMIT" in setting
