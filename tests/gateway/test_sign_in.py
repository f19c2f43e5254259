"""Getting in and staying in: passwords, refresh tokens, and what ends them."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from argon2 import PasswordHasher
from joserfc import jwt
from joserfc.jwk import KeySet
from sqlalchemy import text

from gateway.credentials import passwords
from gateway.credentials import store as credentials_store
from gateway.credentials.model import Session
from gateway.credentials.throttle import site_of
from gateway.people import store as people_store
from gateway.people.model import Role
from gateway.sign_in import commands as sign_in_commands
from gateway.sign_in.jobs import SESSIONS_KEPT
from gateway.sign_in.model import SessionOver
from services.chassis.clock import real_now
from services.chassis.database.tables import new_id
from services.chassis.jobs import ROWS_MOST
from services.contracts.gateway import PersonChanged
from tests.gateway.conftest import ADMIN_PASSWORD, DirectoryRig
from tests.support.rig import Caller

LI = {"name": "李梅", "phone": "13900000001", "login": "limei", "password": "two sparrows", "roles": ["volunteer"]}
NEW = {"password": "three sparrows", "phone": "13900000002"}


@pytest.fixture
def li(directory: DirectoryRig) -> dict[str, str]:
    made: dict[str, str] = directory.made("/people", LI, by=directory.station)
    return made


def refresh(directory: DirectoryRig, token: str) -> tuple[int, dict[str, str]]:
    answer = directory.token({"grant_type": "refresh_token", "refresh_token": token})
    return answer.status_code, answer.json or {}


def test_phone_and_user_name_both_let_in(directory: DirectoryRig, li: dict[str, str]) -> None:
    for login in ("limei", "LIMEI", "13900000001", "+86 139 0000 0001", "LIMEI"):
        answer = directory.login(login, "two sparrows")
        assert answer.status_code == 200, login
        assert answer.json["person_id"] == li["id"]
        assert answer.json["roles"] == ["resident", "volunteer"]
        assert answer.json["expires_in"] == 600
        assert answer.headers["Cache-Control"] == "no-store"
        assert directory.get("/people", by=Caller(UUID(li["id"]), answer.json["access_token"])).status_code == 200


def test_the_token_says_who_where_and_until_when(directory: DirectoryRig, li: dict[str, str]) -> None:
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


def test_a_refusal_tells_nothing(directory: DirectoryRig, li: dict[str, str]) -> None:
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


def test_who_is_unknown_costs_the_same_work(monkeypatch: pytest.MonkeyPatch, directory: DirectoryRig) -> None:
    verified = []
    hasher = passwords._hasher()
    monkeypatch.setattr(type(hasher), "verify", lambda *_: verified.append(1))
    directory.login("nobody", "two sparrows")
    directory.login("nobody", "two sparrows", community="no-such-place")
    assert len(verified) == 2


def test_guessing_is_slowed_by_address_and_locks_nobody_out(directory: DirectoryRig, li: dict[str, str]) -> None:
    tries = [directory.login("limei", f"guess {number}", address="203.0.113.9") for number in range(6)]
    assert [one.status_code for one in tries] == [401] * 5 + [429]
    assert tries[-1].json["code"] == "slow_down"
    assert 0 < int(tries[-1].headers["Retry-After"]) <= 61
    assert directory.login("limei", "two sparrows", address="203.0.113.9").status_code == 429
    assert directory.login("limei", "two sparrows", address="198.51.100.1").status_code == 200


def test_another_spelling_or_another_address_of_the_same_site_is_no_other_try(
    directory: DirectoryRig, li: dict[str, str]
) -> None:
    spellings = (
        "13900000001",
        "139 0000 0001",
        "0086 13900000001",
        "+8613900000001",
        "１３９00000001",
        "139-0000-0001",
    )
    site = f"2a01:4f8:{directory.slug[-4:]}::"
    done = [
        directory.login(one, "a guess", address=f"{site}{place}:2:3").status_code
        for place, one in enumerate(spellings, start=1)
    ]
    assert done == [401] * 5 + [429]
    done = [
        directory.login(one, "a guess").status_code for one in ("ADMIN", "aDmIn", "ａdmin", "Admin", " admin", "admin")
    ]
    assert done == [401] * 5 + [429]


def test_one_address_has_thirty_wrong_tries_an_hour_over_all_logins(
    directory: DirectoryRig, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = f"2a01:4f8:{directory.slug[-4:]}:1"
    monkeypatch.setattr(passwords, "verify_password", lambda *_: False)  # quicker than thirty times the work
    tries = [directory.login(f"name{number}", "a guess", address=f"{site}::{number:x}") for number in range(31)]
    assert [one.status_code for one in tries] == [401] * 30 + [429]
    assert 3500 < int(tries[-1].headers["Retry-After"]) <= 3601


@pytest.mark.parametrize(
    ("address", "same", "other"),
    [
        ("203.0.113.9", "203.0.113.9", "203.0.113.8"),
        ("2a01:4f8:c17:1::1", "2a01:4f8:c17:1:2:3:4:5", "2a01:4f8:c17:2::1"),
        ("2a01:4f8:c17::1:2:3", "2a01:4f8:c17:0:1:1:2:3", "2a01:4f8:c18::1:2:3"),
        ("::ffff:203.0.113.9", "203.0.113.9", "::ffff:203.0.113.8"),
        ("fe80::1%eth0", "fe80::2%eth0", "fe81::1%eth0"),
    ],
)
def test_a_site_is_one_ipv4_address_or_a_64(address: str, same: str, other: str) -> None:
    assert site_of(address) == site_of(same) != site_of(other)


def test_only_two_passwords_are_checked_at_once(directory: DirectoryRig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passwords, "_WAIT_SECONDS", 0.05)
    release = threading.Event()
    holding = [threading.Thread(target=lambda: _hold(release)) for _ in range(2)]
    for thread in holding:
        thread.start()
    time.sleep(0.1)
    busy = directory.login("admin", ADMIN_PASSWORD)
    release.set()
    for thread in holding:
        thread.join()
    assert (busy.status_code, busy.json["code"]) == (503, "login_busy")
    assert directory.login("admin", ADMIN_PASSWORD).status_code == 200


def _hold(release: threading.Event) -> None:
    with passwords._turn():
        release.wait(5)


def test_a_refresh_token_gives_the_next_pair_with_the_roles_of_now(directory: DirectoryRig, li: dict[str, str]) -> None:
    first = directory.login("limei", "two sparrows").json
    directory.patch(f"/people/{li['id']}", {"roles": ["team_leader"]}, by=directory.admin, headers={"If-Match": '"1"'})
    status, second = refresh(directory, first["refresh_token"])
    assert status == 200
    assert second["refresh_token"] != first["refresh_token"]
    assert second["scope"] == "person"
    claims = jwt.decode(second["access_token"], KeySet.import_key_set(directory.jwks()), algorithms=["ES256"]).claims
    assert claims["roles"] == ["resident", "team_leader"]
    assert claims["epoch"] == 2  # `volunteer` was taken away
    assert refresh(directory, second["refresh_token"])[0] == 200


def test_a_refresh_token_used_twice_ends_its_session_and_no_other(directory: DirectoryRig, li: dict[str, str]) -> None:
    phone, stolen = directory.login("limei", "two sparrows").json, directory.login("limei", "two sparrows").json
    _, thief = refresh(directory, stolen["refresh_token"])
    status, body = refresh(directory, stolen["refresh_token"])
    assert (status, body["code"], body["error"]) == (401, "refresh_reused", "invalid_grant")
    assert refresh(directory, thief["refresh_token"])[1]["code"] == "session_over"
    assert refresh(directory, phone["refresh_token"])[0] == 200


def test_nonsense_is_no_refresh_token(directory: DirectoryRig, li: dict[str, str]) -> None:
    good = directory.login("limei", "two sparrows").json["refresh_token"]
    for token in ("", "wr_", "x" * 68, good[:-1] + ("A" if good[-1] != "A" else "B"), "wr_" + "~" * 65):
        status, body = refresh(directory, token)
        assert (status, body["code"]) == (401, "session_over"), token
    assert directory.token({"grant_type": "refresh_token"}).json["code"] == "unsupported_grant_type"
    assert directory.token({"grant_type": "password"}).status_code == 400
    assert directory.token({}).status_code == 422


def test_a_new_password_signs_out_everywhere(directory: DirectoryRig, li: dict[str, str]) -> None:
    old = directory.login("limei", "two sparrows").json
    me = Caller(UUID(li["id"]), old["access_token"])
    by_staff = directory.patch(
        f"/people/{li['id']}", {"password": "three sparrows"}, by=directory.admin, headers={"If-Match": '"1"'}
    )
    assert by_staff.status_code == 403
    new = {"password": "three sparrows", "current_password": "two sparrows"}
    changed = directory.patch(f"/people/{li['id']}", new, by=me, headers={"If-Match": '"1"'})
    assert changed.status_code == 200
    directory.look_again()
    assert directory.get("/people", by=me).status_code == 401
    assert refresh(directory, old["refresh_token"])[1]["code"] == "session_over"
    assert directory.login("limei", "two sparrows").status_code == 401
    again = directory.login("limei", "three sparrows").json
    assert directory.get("/people", by=Caller(me.id, again["access_token"])).status_code == 200


@pytest.mark.parametrize("change", [{"password": "three sparrows"}, {"phone": "13900000002"}, {"login": "lili"}])
def test_a_token_is_not_enough_to_change_what_one_signs_in_with(
    directory: DirectoryRig, li: dict[str, str], change: dict[str, str]
) -> None:
    me, path = directory.caller(UUID(li["id"]), "volunteer"), f"/people/{li['id']}"
    match = {"If-Match": '"1"', "X-Forwarded-For": directory.slug}
    for proof in ({}, {"current_password": "a guess"}, {"current_password": ""}):
        refused = directory.patch(path, change | proof, by=me, headers=match)
        assert (refused.status_code, refused.json["code"]) == (422, "password_unproven"), refused.json
        assert refused.json["errors"][0]["pointer"] == "/current_password"
    assert directory.login("limei", "two sparrows").status_code == 200
    changed = directory.patch(path, change | {"current_password": "two sparrows"}, by=me, headers=match)
    assert changed.status_code == 200
    assert "current_password" not in changed.json


def test_a_current_password_is_not_guessed_either(directory: DirectoryRig, li: dict[str, str]) -> None:
    me, path = directory.caller(UUID(li["id"]), "volunteer"), f"/people/{li['id']}"
    match = {"If-Match": '"1"', "X-Forwarded-For": directory.slug}
    wish = {"phone": "13900000002", "current_password": "a guess"}
    tries = [directory.patch(path, wish, by=me, headers=match) for _ in range(6)]
    assert [one.status_code for one in tries] == [422] * 5 + [429]
    right = directory.patch(path, wish | {"current_password": "two sparrows"}, by=me, headers=match)
    assert right.json["code"] == "slow_down"
    assert directory.patch(path, {"display_name": "李阿姨"}, by=me, headers=match).status_code == 200


@pytest.mark.parametrize("change", ["password", "phone", "suspended"])
def test_what_changes_while_a_password_is_checked_counts(
    directory: DirectoryRig, li: dict[str, str], monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    path, me = f"/people/{li['id']}", directory.caller(UUID(li["id"]), "volunteer")
    with directory.tx() as tx:  # kept at another cost than today's: it would be hashed and written anew
        credentials_store.put_password(tx, me.id, PasswordHasher(1, 64, 1).hash(LI["password"]), directory.now)
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


def test_a_password_that_was_changed_meanwhile_proves_nothing(
    directory: DirectoryRig, li: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, check = f"/people/{li['id']}", passwords.verify_password
    proven = {"current_password": LI["password"]}

    def signed_in(epoch: int) -> Caller:
        return directory.caller(UUID(li["id"]), "volunteer", epoch=epoch)

    def slowly(kept: str | None, password: str) -> bool:
        known = check(kept, password)
        monkeypatch.setattr(passwords, "verify_password", check)
        wish = {"password": NEW["password"]} | proven
        assert directory.patch(path, wish, by=signed_in(1), headers={"If-Match": '"1"'}).status_code == 200
        return known

    monkeypatch.setattr(passwords, "verify_password", slowly)
    for epoch, guessed in ((1, '"1"'), (2, '"2"')):  # the thief's: the version of now, and the one that comes
        wish, by = {"password": "four sparrows"} | proven, signed_in(epoch)  # the change ends tokens from before it
        late = directory.patch(path, wish, by=by, headers={"If-Match": guessed})
        assert late.status_code in (412, 422), guessed
    assert directory.login("limei", NEW["password"]).status_code == 200


def test_nothing_of_a_sign_in_is_kept_for_a_key(directory: DirectoryRig, li: dict[str, str]) -> None:
    body = {"community": directory.slug, "login": "limei", "password": "two sparrows"}
    answers = [directory.post("/v1/login", body, by=None, key="same").json for _ in range(2)]
    assert answers[0]["refresh_token"] != answers[1]["refresh_token"]


def test_a_session_that_lay_idle_or_lived_its_life_is_over(directory: DirectoryRig, li: dict[str, str]) -> None:
    for days, sign_outs in ((29, 0), (31, 1)):
        token = directory.login("limei", "two sparrows").json["refresh_token"]
        with directory.tx() as tx:
            later = real_now() + timedelta(days=days)
            over = 0
            try:
                sign_in_commands.renew(tx, told_at=directory.now, refresh_token=token, now=later)
            except SessionOver:
                over = 1
        assert over == sign_outs
    boss = directory.login("admin", ADMIN_PASSWORD).json["refresh_token"]
    with directory.tx() as tx, pytest.raises(SessionOver):
        sign_in_commands.renew(tx, told_at=directory.now, refresh_token=boss, now=real_now() + timedelta(hours=9))


def test_who_becomes_staff_signs_in_anew_with_a_password_for_staff(directory: DirectoryRig) -> None:
    made = directory.made("/people", {**LI, "password": "sparrows"}, by=directory.station)
    before = directory.login("limei", "sparrows").json
    given = directory.patch(
        f"/people/{made['id']}", {"roles": ["social_worker"]}, by=directory.admin, headers={"If-Match": '"1"'}
    )
    assert given.status_code == 200
    assert refresh(directory, before["refresh_token"])[1]["code"] == "session_over"
    body = {"community": directory.slug, "login": "limei", "password": "sparrows"}
    for new, pointer, code in (
        ({}, "/new_password", "password_outgrown"),
        ({"new_password": "short"}, "/new_password", "password_weak"),
        ({"new_password": "limei0000000"}, "/new_password", "password_common"),
    ):
        answer = directory.post("/v1/login", body | new, by=None)
        assert answer.status_code == 422
        assert [(one["pointer"], one["code"]) for one in answer.json["errors"]] == [(pointer, code)]
    wrong = directory.post("/v1/login", body | {"password": "a guess", "new_password": "three sparrows"}, by=None)
    assert wrong.json["code"] == "login_failed"
    signed_in = directory.post("/v1/login", body | {"new_password": "three sparrows"}, by=None).json
    assert directory.published(PersonChanged)[-1].changed == ("credentials",)
    directory.look_again()
    me = Caller(UUID(made["id"]), signed_in["access_token"])
    assert directory.read(f"/people/{made['id']}", by=me)["roles"] == ["resident", "social_worker"]
    assert refresh(directory, signed_in["refresh_token"])[0] == 200
    assert directory.login("limei", "sparrows").status_code == 401
    assert directory.login("limei", "three sparrows").status_code == 200
    assert directory.audit() == []


def test_a_session_lives_as_long_as_the_roles_of_now_allow(directory: DirectoryRig, li: dict[str, str]) -> None:
    token, now = directory.login("limei", "two sparrows").json["refresh_token"], real_now()
    with directory.tx() as tx:
        token = (
            sign_in_commands.renew(
                tx, told_at=directory.now, refresh_token=token, now=now + timedelta(days=20)
            ).refresh_token
            or ""
        )
    with directory.tx() as tx:
        person = people_store.person(tx, UUID(li["id"]))
        people_store.save_person(tx, replace(person, roles=(Role.RESIDENT, Role.STATION)))
    with directory.tx() as tx, pytest.raises(SessionOver):
        sign_in_commands.renew(tx, told_at=directory.now, refresh_token=token, now=now + timedelta(days=31))


def test_expired_tokens_of_a_living_session_are_forgotten(directory: DirectoryRig, li: dict[str, str]) -> None:
    token = directory.login("limei", "two sparrows").json["refresh_token"]
    now = real_now()
    for days in (20, 40, 60):
        with directory.database.transaction() as tx:
            token = (
                sign_in_commands.renew(
                    tx, told_at=directory.now, refresh_token=token, now=now + timedelta(days=days)
                ).refresh_token
                or ""
            )
    kept = "select count(*) from refresh_tokens t join sessions s on s.id = t.session_id where s.person_id = :li"
    with directory.tx() as tx:
        assert tx.scalar(text(kept), {"li": li["id"]}) == 2


def test_sessions_long_over_go_one_by_one_and_none_holds_the_others(
    directory: DirectoryRig, li: dict[str, str]
) -> None:
    directory.login("limei", "two sparrows")
    long_ago = real_now() - SESSIONS_KEPT - timedelta(days=1)
    old = [Session(new_id(), UUID(li["id"]), long_ago, long_ago, ended_at=None) for _ in range(ROWS_MOST + 20)]
    with directory.tx() as tx:
        for session in old:
            credentials_store.add_session(tx, session)
            credentials_store.add_refresh_token(tx, f"wr_{session.id}", session.id, long_ago, idle=timedelta(days=30))

    def kept() -> set[UUID]:
        both = "select id from sessions union select session_id from refresh_tokens"
        with directory.tx() as tx:
            return {row.id for row in tx.all(text(both))}

    with directory.tx() as tx:
        tx.execute(text("select from sessions where id = :id for update"), {"id": old[0].id})
        assert directory.run_jobs()["sweep_sessions"] == len(old) - 1
    assert {session.id for session in old} & kept() == {old[0].id}
    assert directory.run_jobs()["sweep_sessions"] == 1
    assert not {session.id for session in old} & kept()
    assert kept()
