"""Refresh tokens: the next pair of tokens, the end of a session, and what is deleted later."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from joserfc import jwt
from joserfc.jwk import KeySet
from sqlalchemy import text

from gateway.credentials import store as credentials_store
from gateway.credentials.model import Session
from gateway.people import store as people_store
from gateway.people.model import Role
from gateway.sign_in import commands as sign_in_commands
from gateway.sign_in.jobs import SESSIONS_KEPT
from gateway.sign_in.model import SessionOver
from services.chassis.clock import real_now
from services.chassis.config import settings
from services.chassis.database.tables import new_id
from services.chassis.jobs import ROWS_MOST
from tests.gateway.conftest import ADMIN_PASSWORD, DirectoryRig


def test_a_refresh_token_gives_the_next_tokens_with_todays_roles(directory: DirectoryRig, li: dict[str, str]) -> None:
    first = directory.login("limei", "two sparrows").json
    directory.patch(f"/people/{li['id']}", {"roles": ["team_leader"]}, by=directory.admin, headers={"If-Match": '"1"'})
    status, second = directory.refresh(first["refresh_token"])
    assert status == 200
    assert second["refresh_token"] != first["refresh_token"]
    assert second["scope"] == "person"
    claims = jwt.decode(second["access_token"], KeySet.import_key_set(directory.jwks()), algorithms=["ES256"]).claims
    assert claims["roles"] == ["resident", "team_leader"]
    assert claims["epoch"] == 2  # `volunteer` was taken away
    assert directory.refresh(second["refresh_token"])[0] == 200


def test_a_refresh_token_used_twice_ends_its_session_only(directory: DirectoryRig, li: dict[str, str]) -> None:
    phone, stolen = directory.login("limei", "two sparrows").json, directory.login("limei", "two sparrows").json
    _, thief = directory.refresh(stolen["refresh_token"])
    status, body = directory.refresh(stolen["refresh_token"])
    assert (status, body["code"], body["error"]) == (401, "refresh_reused", "invalid_grant")
    assert directory.refresh(thief["refresh_token"])[1]["code"] == "session_over"
    assert directory.refresh(phone["refresh_token"])[0] == 200


def test_the_pages_keep_their_refresh_token_and_nobody_else_can_use_it(
    directory: DirectoryRig, li: dict[str, str]
) -> None:
    pages = ("pages", settings().pages_secret)
    token = directory.login("limei", "two sparrows", basic=pages).json["refresh_token"]
    for _ in range(2):  # a phone that lost the first answer asks again
        status, body = directory.refresh(token, pages)
        assert (status, body["refresh_token"]) == (200, token)
    assert directory.refresh(token)[1]["code"] == "session_over"  # a thief has not the secret of the pages
    assert directory.refresh(token, ("pages", "guess"))[1]["code"] == "invalid_client"
    assert directory.login("limei", "two sparrows", basic=("pages", "guess")).status_code == 401
    others = directory.login("limei", "two sparrows").json["refresh_token"]
    assert directory.refresh(others, pages)[1]["code"] == "session_over"
    assert directory.refresh(token, pages)[0] == 200


def test_other_text_is_no_refresh_token(directory: DirectoryRig, li: dict[str, str]) -> None:
    good = directory.login("limei", "two sparrows").json["refresh_token"]
    for token in ("", "wr_", "x" * 68, good[:-1] + ("A" if good[-1] != "A" else "B"), "wr_" + "~" * 65):
        status, body = directory.refresh(token)
        assert (status, body["code"]) == (401, "session_over"), token
    assert directory.token({"grant_type": "refresh_token"}).json["code"] == "unsupported_grant_type"
    assert directory.token({"grant_type": "password"}).status_code == 400
    assert directory.token({}).status_code == 422


def test_a_session_ends_when_it_is_idle_or_too_old(directory: DirectoryRig, li: dict[str, str]) -> None:
    for days, sign_outs in ((29, 0), (31, 1)):
        token = directory.login("limei", "two sparrows").json["refresh_token"]
        with directory.tx() as tx:
            later = real_now() + timedelta(days=days)
            over = 0
            try:
                sign_in_commands.renew(tx, published_at=directory.now, refresh_token=token, now=later)
            except SessionOver:
                over = 1
        assert over == sign_outs
    boss = directory.login("admin", ADMIN_PASSWORD).json["refresh_token"]
    with directory.tx() as tx, pytest.raises(SessionOver):
        sign_in_commands.renew(tx, published_at=directory.now, refresh_token=boss, now=real_now() + timedelta(hours=9))


def test_a_session_lasts_as_long_as_todays_roles_allow(directory: DirectoryRig, li: dict[str, str]) -> None:
    token, now = directory.login("limei", "two sparrows").json["refresh_token"], real_now()
    with directory.tx() as tx:
        token = (
            sign_in_commands.renew(
                tx, published_at=directory.now, refresh_token=token, now=now + timedelta(days=20)
            ).refresh_token
            or ""
        )
    with directory.tx() as tx:
        person = people_store.get_person(tx, UUID(li["id"]))
        people_store.save_person(tx, replace(person, roles=(Role.RESIDENT, Role.STATION)))
    with directory.tx() as tx, pytest.raises(SessionOver):
        sign_in_commands.renew(tx, published_at=directory.now, refresh_token=token, now=now + timedelta(days=31))


def test_expired_refresh_tokens_are_deleted(directory: DirectoryRig, li: dict[str, str]) -> None:
    token = directory.login("limei", "two sparrows").json["refresh_token"]
    now = real_now()
    for days in (20, 40, 60):
        with directory.database.transaction() as tx:
            token = (
                sign_in_commands.renew(
                    tx, published_at=directory.now, refresh_token=token, now=now + timedelta(days=days)
                ).refresh_token
                or ""
            )
    kept = "select count(*) from refresh_tokens t join sessions s on s.id = t.session_id where s.person_id = :li"
    with directory.tx() as tx:
        assert tx.scalar(text(kept), {"li": li["id"]}) == 2


def test_old_sessions_are_deleted_one_by_one(directory: DirectoryRig, li: dict[str, str]) -> None:
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
        assert directory.run_jobs()["sweep_sessions"] == len(old)  # the one that is held was worked, too, for nothing
    assert {session.id for session in old} & kept() == {old[0].id}
    assert directory.run_jobs()["sweep_sessions"] == 1
    assert not {session.id for session in old} & kept()
    assert kept()
