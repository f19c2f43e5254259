"""Where somebody is signed in, and signing out: of this device, or of one that was lost."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select, text

from gateway.sign_in.model import RefreshReused
from services.chassis.clock import real_now
from services.chassis.messaging.outbox import outbox
from services.contracts.gateway import SessionEnded
from tests.gateway.conftest import DirectoryRig
from tests.support.rig import Caller

PASSWORD = "two sparrows"
LI = {"name": "李梅", "login": "limei", "password": PASSWORD, "roles": ["volunteer"]}


@pytest.fixture
def li(directory: DirectoryRig) -> UUID:
    made = directory.made("/people", LI, by=directory.station)
    directory.choose_passwords()
    return UUID(made["id"])


@pytest.fixture
def phone(directory: DirectoryRig, li: UUID) -> Caller:
    return device(directory, li, "我的手机")


@pytest.fixture
def computer(directory: DirectoryRig, li: UUID, phone: Caller) -> Caller:  # signed in after the phone
    return device(directory, li)


def device(directory: DirectoryRig, li: UUID, name: str | None = None) -> Caller:
    body = {"community": directory.slug, "login": "limei", "password": PASSWORD} | ({"device": name} if name else {})
    return Caller(li, directory.post("/v1/login", body, by=None).json["access_token"])


def sessions(directory: DirectoryRig, by: Caller) -> list[dict[str, Any]]:
    answer = directory.get("/sessions", by=by)
    assert answer.status_code == 200, answer.json
    shown: list[dict[str, Any]] = answer.json["items"]
    return shown


def current(directory: DirectoryRig, by: Caller) -> str:
    (here,) = [one["id"] for one in sessions(directory, by) if one["current"]]
    return str(here)


def end(directory: DirectoryRig, by: Caller, session: str, **body: str) -> Any:
    site = {"X-Forwarded-For": directory.slug}  # wrong passwords are counted by it
    return directory.post(f"/sessions/{session}/end", body, by=by, headers=site)


def refused(directory: DirectoryRig, by: Caller) -> bool:
    directory.look_again()
    return bool(directory.get("/people", by=by).status_code == 401)


def ended(directory: DirectoryRig) -> list[str]:
    return [str(one.session_id) for one in directory.published(SessionEnded)]


def test_only_the_person_sees_their_sessions(directory: DirectoryRig, phone: Caller, computer: Caller) -> None:
    shown = sessions(directory, computer)
    assert [(one["device"], one["current"]) for one in shown] == [(None, True), ("我的手机", False)]  # newest first
    assert shown[0]["started_at"] > shown[1]["started_at"]
    assert all(one["last_seen_at"] >= one["started_at"] and one["ended_at"] is None for one in shown)
    assert [one["current"] for one in sessions(directory, phone)] == [False, True]
    theirs = {one["id"] for one in shown}
    assert theirs.isdisjoint(one["id"] for one in sessions(directory, directory.admin))
    assert directory.get("/sessions", by=directory.client("people:read")).status_code == 403
    first = directory.get("/sessions?limit=1", by=phone).json
    rest = directory.get(f"/sessions?limit=1&cursor={first['next']}", by=phone).json
    assert [first["items"][0]["id"], rest["items"][0]["id"], rest["next"]] == [*(one["id"] for one in shown), None]


def test_signing_out_ends_this_session_only(directory: DirectoryRig, phone: Caller, computer: Caller) -> None:
    session = current(directory, phone)
    answer = end(directory, phone, session)
    assert answer.status_code == 200
    assert (answer.json["id"], answer.json["current"]) == (session, True)
    assert answer.json["ended_at"] is not None
    assert refused(directory, phone)
    assert not refused(directory, computer)
    assert [one["id"] for one in sessions(directory, computer)] == [current(directory, computer)]
    assert ended(directory) == [session]
    again = device(directory, phone.id)  # signing in again works
    assert not refused(directory, again)


def test_a_refresh_token_of_an_ended_session_is_refused(directory: DirectoryRig, li: UUID) -> None:
    pair = directory.login("limei", PASSWORD).json
    here = Caller(li, pair["access_token"])
    end(directory, here, current(directory, here))
    answer = directory.token({"grant_type": "refresh_token", "refresh_token": pair["refresh_token"]})
    assert (answer.status_code, answer.json["code"]) == (401, "session_over")


def test_ending_another_session_needs_the_password(directory: DirectoryRig, phone: Caller, computer: Caller) -> None:
    lost = current(directory, phone)
    for body in ({}, {"current_password": "a wrong one"}):
        answer = end(directory, computer, lost, **body)
        assert (answer.status_code, answer.json["errors"][0]["pointer"]) == (422, "/current_password")
    assert not refused(directory, phone)
    assert end(directory, computer, lost, current_password=PASSWORD).status_code == 200
    assert refused(directory, phone)
    assert not refused(directory, computer)
    once = ended(directory)
    assert (
        end(directory, computer, lost, current_password=PASSWORD).json["ended_at"] is not None
    )  # ended again, as by a second click
    assert ended(directory) == once == [lost]


def test_guesses_of_the_password_by_signing_out_are_limited(
    directory: DirectoryRig, phone: Caller, computer: Caller
) -> None:
    lost = current(directory, phone)
    tries = [end(directory, computer, lost, current_password=f"guess {number}") for number in range(6)]
    assert [one.status_code for one in tries] == [422] * 5 + [429]


def test_nobody_ends_the_session_of_another_person(directory: DirectoryRig, phone: Caller) -> None:
    wang = directory.made("/people", {**LI, "name": "王强", "login": "wangqiang"}, by=directory.station)
    directory.choose_passwords()
    theirs = Caller(UUID(wang["id"]), directory.login("wangqiang", PASSWORD).json["access_token"])
    session = current(directory, phone)
    assert end(directory, theirs, session, current_password=PASSWORD).status_code == 404  # none of one's own
    assert end(directory, theirs, session).status_code == 404
    assert end(directory, phone, str(uuid4()), current_password=PASSWORD).status_code == 404
    assert not refused(directory, phone)


@pytest.mark.parametrize("days", [{"refresh_tokens": 29, "sessions": 181}, {"refresh_tokens": 31, "sessions": 31}])
def test_sessions_that_are_idle_or_too_old_are_not_listed(
    directory: DirectoryRig, phone: Caller, days: dict[str, int]
) -> None:
    assert len(sessions(directory, phone)) == 1
    with directory.tx() as tx:
        for table, passed in days.items():
            end = "expires_at" if table == "refresh_tokens" else "ends_at"
            tx.execute(text(f"update {table} set {end} = {end} - interval '{passed} days'"))
    assert sessions(directory, phone) == []


def test_a_new_role_of_staff_ends_sessions_with_their_tokens(directory: DirectoryRig, phone: Caller) -> None:
    """Sessions of staff are shorter. The end of a session ends its tokens."""
    session = current(directory, phone)
    roles, match = {"roles": ["social_worker"]}, {"If-Match": '"1"'}
    assert directory.patch(f"/people/{phone.id}", roles, by=directory.admin, headers=match).status_code == 200
    assert refused(directory, phone)
    assert ended(directory) == [session]


def test_events_of_sessions_carry_business_time(directory: DirectoryRig, phone: Caller) -> None:
    """On a simulated clock, services would otherwise take today for the community's day."""
    end(directory, phone, current(directory, phone))
    with directory.tx() as tx:
        query = select(outbox.c.time).where(tx.in_community(outbox), outbox.c.type == SessionEnded.routing_key)
        assert tx.scalar(query) == directory.now
    (event,) = directory.published(SessionEnded)
    assert abs(event.ended_at - real_now()) < timedelta(minutes=1)


def test_reuse_of_a_refresh_token_ends_the_access_tokens_too(directory: DirectoryRig, li: UUID) -> None:
    """Somebody with a copy of a refresh token also has the access tokens made with it."""
    first = directory.login("limei", PASSWORD).json
    form = {"grant_type": "refresh_token", "refresh_token": first["refresh_token"]}
    copied = Caller(li, directory.token(form).json["access_token"])
    assert not refused(directory, copied)
    assert directory.token(form).json["code"] == RefreshReused.code
    assert refused(directory, copied)
    assert directory.token(form).json["code"] == RefreshReused.code
    assert len(ended(directory)) == 1
