"""How many requests a caller and a community may make; counted once the token is verified."""

from __future__ import annotations

from dataclasses import replace

import pytest

from services.chassis.config import settings
from services.chassis.database.tables import new_id
from services.chassis.http.rate_limits import Limits, TooMany
from services.chassis.security.callers import Caller
from tests.support.rig import Rig

NOW = 1_000.0  # seconds of a clock that only moves forward


def somebody(kind: str = "person", community: object = None) -> Caller:
    return Caller(new_id(), kind, community_id=community or new_id())  # type: ignore[arg-type]


def limits(**given: int) -> Limits:
    return Limits(replace(settings(), **given))


def test_a_person_a_client_a_community_each_have_their_own() -> None:
    counted = limits(requests_person=2, requests_client=3, requests_community=100)
    li, client = somebody(), somebody("client")
    assert counted.count(li, NOW)["RateLimit"].startswith('"person";r=1;t=')
    assert counted.count(li, NOW)["RateLimit-Policy"] == '"person";q=2;w=60'
    with pytest.raises(TooMany) as refused:
        counted.count(li, NOW)
    assert 1 <= int(refused.value.headers["Retry-After"]) <= 60
    counted.count(somebody(), NOW)
    for _ in range(3):
        counted.count(client, NOW)
    with pytest.raises(TooMany):
        counted.count(client, NOW)


def test_one_community_cannot_take_it_all() -> None:
    counted = limits(requests_person=100, requests_community=3)
    crowded = new_id()
    for _ in range(3):
        counted.count(somebody(community=crowded), NOW)
    with pytest.raises(TooMany):
        counted.count(somebody(community=crowded), NOW)
    counted.count(somebody(), NOW)


def test_a_minute_begins_with_the_first_request() -> None:
    counted = limits(requests_person=2, requests_community=100)
    li = somebody()
    assert counted.count(li, NOW)["RateLimit"] == '"person";r=1;t=60'
    assert counted.count(li, NOW + 59.5)["RateLimit"] == '"person";r=0;t=1'
    with pytest.raises(TooMany):
        counted.count(li, NOW + 59.9)
    assert counted.count(li, NOW + 60)["RateLimit"] == '"person";r=1;t=60'


def test_callers_of_past_minutes_are_forgotten() -> None:
    counted = limits(requests_person=2, requests_community=100)
    for number in range(500):
        counted.count(somebody(), NOW + number)
    assert len(counted._windows) < 250


def test_answers_have_the_remaining_limit(echo: Rig) -> None:
    headers = echo.get("/notes", by=echo.person("resident")).headers
    assert headers["RateLimit-Policy"].startswith('"person";q=')
    assert "r=" in headers["RateLimit"]
