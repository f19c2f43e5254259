"""Public pages: whoever sends a token sees as much as whoever sends none, or more."""

from __future__ import annotations

import time
from uuid import UUID

import pytest
from werkzeug.test import TestResponse

from services.chassis.database.tables import new_id
from services.chassis.directory import communities
from services.contracts import gateway
from tests.support.rig import Caller, Rig
from tests.support.tokens import token


def status_and_code(answer: TestResponse) -> tuple[int, str]:
    return answer.status_code, answer.json["code"]


def kind_of(echo: Rig, by: Caller | None) -> str:
    """As whom the page knows the caller; nobody has the id of zeros."""
    answer = echo.get("/bulletin", by=by)
    assert answer.status_code == 200, answer.json
    assert (answer.json["id"] == str(UUID(int=0))) == (answer.json["state"] == "public")
    state: str = answer.json["state"]
    return state


def test_a_public_page_knows_who_may_see_more(echo: Rig) -> None:
    assert kind_of(echo, None) == "public"
    assert kind_of(echo, echo.person("resident")) == "person"
    assert kind_of(echo, echo.person("auditor")) == "person"
    assert kind_of(echo, echo.client("notes:read")) == "client"


def test_a_token_that_opens_nothing_here_is_answered_as_none(echo: Rig) -> None:
    """Another community's, the operator's, one without the role or the scope: sending it must not show less."""
    operator = Caller(new_id(), token(new_id(), kind="operator", roles=["operator"]))
    others = (
        echo.other.person("resident"),
        echo.other.client("notes:read"),
        operator,
        echo.person("shop"),
        echo.client("words:read"),
    )
    nobody = echo.get("/bulletin", by=None)
    for caller in others:
        answer = echo.get("/bulletin", by=caller)
        assert (answer.status_code, answer.json) == (200, nobody.json)
        assert "RateLimit" not in answer.headers  # nobody is counted, so there are no headers
        assert status_and_code(echo.get("/v1/communities/no-such-place/bulletin", by=caller)) == (404, "not_found")
    assert "RateLimit" in echo.get("/bulletin", by=echo.person("resident")).headers


def test_a_suspended_communitys_token_is_answered_as_none(echo: Rig) -> None:
    """Its public pages stay, and those of others; its people and clients are nobody."""
    li = echo.person("resident")
    assert kind_of(echo, li) == kind_of(echo.other, echo.other.person("resident")) == "person"
    echo.deliver(gateway.CommunityChanged(state="suspended", epoch=1, settings=()), sequence=2)
    until = time.monotonic() + 5
    while kind_of(echo, li) != "public":
        assert time.monotonic() < until
        time.sleep(0.1)
    assert kind_of(echo.other, li) == "public"
    with echo.tx() as tx:
        assert communities.community(tx).state == "suspended"


@pytest.mark.parametrize("header", ["Bearer nonsense", "Bearer ", "Basic YTpi", "nonsense", "Bearer a.b.c"])
def test_a_token_that_is_not_valid_is_401(echo: Rig, header: str) -> None:
    """Its sender wants to be known: with less than they may see, data would seem to be missing. They renew it."""
    answer = echo.get("/bulletin", by=None, headers={"Authorization": header})
    assert status_and_code(answer) == (401, "unauthorized")
    ended = Caller(
        new_id(), token(new_id(), community=echo.community_id, slug=echo.slug, roles=["resident"], seconds=-60)
    )
    assert status_and_code(echo.get("/bulletin", by=ended)) == (401, "unauthorized")
    gone = echo.person("resident")
    assert kind_of(echo, gone) == "person"
    left = gateway.PersonLeft(person_id=gone.id, epoch=2, left_at=echo.now, reason="moved", erase=False)
    echo.deliver(left, sequence=2)
    until = time.monotonic() + 5
    while (answer := echo.get("/bulletin", by=gone)).status_code == 200:
        assert time.monotonic() < until
        time.sleep(0.1)
    assert status_and_code(answer) == (401, "unauthorized")


def test_a_page_that_knows_nobody_reads_no_token(echo: Rig) -> None:
    assert echo.get("/board", by=None, headers={"Authorization": "Bearer nonsense"}).status_code == 200
