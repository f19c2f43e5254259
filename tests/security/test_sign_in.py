"""Guessing logins and passwords: every failed sign-in has the same answer."""

from __future__ import annotations

import http.client
import itertools
import json
import time
from statistics import median
from typing import Any

import pytest

from deploy.deployment import Deployment
from tests.journeys.neighbourhood import PASSWORD
from tests.security.conftest import Target

EACH = 8
_SITES = (f"127.7.{number // 250}.{number % 250 + 1}" for number in itertools.count())  # each may fail a few times


def sign_in(deployment: Deployment, body: dict[str, str]) -> tuple[int, dict[str, Any], dict[str, str], float]:
    """From a site of its own: status, what is said, headers, seconds."""
    host, _, port = deployment.gateway_url.removeprefix("http://").partition(":")
    connection = http.client.HTTPConnection(host, int(port), timeout=10, source_address=(next(_SITES), 0))
    try:
        began = time.perf_counter()
        connection.request("POST", "/v1/login", json.dumps(body), {"Content-Type": "application/json"})
        answer = connection.getresponse()
        body_read = json.loads(answer.read())
        seconds = time.perf_counter() - began
        return answer.status, body_read, {name.lower(): value for name, value in answer.getheaders()}, seconds
    finally:
        connection.close()


def test_a_failed_sign_in_shows_nothing_about_logins(deployment: Deployment, target: Target) -> None:
    """Neither in words nor by the time that it takes; asked in turn, so that all meet the same noise."""
    here = target.crowd.here
    here.admin.post("/people", {"name": "没有密码", "login": "no-password", "roles": ["resident"]})
    suspended = here.person("resident")
    login = f"resident-{here._made['people']}"
    here.admin.post(f"/people/{suspended.id}/suspend", {})
    ways = {
        "wrong password": {"community": target.slug, "login": "admin", "password": "two sparrows"},
        "nobody": {"community": target.slug, "login": "nobody", "password": PASSWORD},
        "without a password": {"community": target.slug, "login": "no-password", "password": PASSWORD},
        "a phone of nobody": {"community": target.slug, "login": "13800000000", "password": PASSWORD},
        "a phone of somebody": {"community": target.slug, "login": target.private["phone"], "password": PASSWORD},
        "no community": {"community": "nowhere", "login": "admin", "password": PASSWORD},
        "suspended, wrong password": {"community": target.slug, "login": login, "password": "two sparrows"},
    }
    taken: dict[str, list[float]] = {way: [] for way in ways}
    said = set()
    for way in (*ways, *list(ways) * EACH):
        status, body_read, headers, seconds = sign_in(deployment, ways[way])
        taken[way].append(seconds)
        body_read.pop("request_id")
        kept = {name: headers[name] for name in ("content-type", "content-length", "cache-control", "content-language")}
        said.add(json.dumps([status, body_read, kept], sort_keys=True))
    assert len(said) == 1, said
    assert json.loads(said.pop())[0] == 401
    middle = {way: median(seconds[1:]) for way, seconds in taken.items()}
    assert max(middle.values()) < 2 * min(middle.values()) + 0.01, middle


def test_the_right_password_opens_and_a_guesser_elsewhere_locks_nobody_out(
    deployment: Deployment, target: Target
) -> None:
    body = {"community": target.slug, "login": "admin", "password": "a guess"}
    assert {sign_in(deployment, body)[0] for _ in range(10)} == {401}  # a botnet, an address each
    assert sign_in(deployment, body | {"password": PASSWORD})[0] == 200


@pytest.mark.parametrize(
    "grant",
    [
        {"grant_type": "password", "username": "admin", "password": PASSWORD},
        {"grant_type": "refresh_token", "refresh_token": "x" * 40},
        {"grant_type": "refresh_token"},
        {"grant_type": "client_credentials", "client_id": "admin", "client_secret": PASSWORD},
        {"grant_type": "client_credentials", "client_id": "' or 1=1 --", "client_secret": "x"},
        {"grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer", "assertion": "a.b.c"},
    ],
)
def test_no_other_way_to_a_token(deployment: Deployment, target: Target, grant: dict[str, str]) -> None:
    answer = target.program.connection.send("POST", "/v1/token", form=grant)
    assert answer.status in (400, 401, 422)
    assert "access_token" not in answer.data.decode()
