"""What the directory takes back is refused by every service within five seconds."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest

from deploy.client import Caller
from deploy.local.platform import Platform
from tests.journeys.neighbourhood import Neighbourhood, TwoCommunities, refused, until

WITHIN_SECONDS = 5
UNHEARD_SECONDS = 65  # a token is too old after 60 s, once the directory was not heard for 30 s
ROUTES = ("/orders", "/accounts", "/gifts", "/donations", "/people")  # one of each program


def test_a_role_taken_away_ends_the_token_everywhere(two_communities: TwoCommunities) -> None:
    def story(here: Neighbourhood) -> None:
        clerk = here.person("station")
        other = here.station
        _everywhere(clerk, lets_in=True)
        _change(here, clerk, {"roles": ["resident"]})
        _everywhere(clerk, lets_in=False)
        _everywhere(other, lets_in=True)

    two_communities.both(story)


def test_who_is_suspended_comes_in_nowhere(two_communities: TwoCommunities) -> None:
    def story(here: Neighbourhood) -> None:
        clerk = here.person("station")
        _everywhere(clerk, lets_in=True)
        here.admin.post(f"/people/{clerk.id}/suspend", {"reason": "调离"})
        _everywhere(clerk, lets_in=False)

    two_communities.both(story)


def test_who_signs_out_is_out_everywhere(two_communities: TwoCommunities) -> None:
    def story(here: Neighbourhood) -> None:
        clerk = here.person("station")
        _everywhere(clerk, lets_in=True)
        (here_now,) = [one for one in clerk.get("/sessions")["items"] if one["current"]]
        clerk.post(f"/sessions/{here_now['id']}/end", {})
        _everywhere(clerk, lets_in=False)

    two_communities.both(story)


def test_a_client_switched_off_reads_nothing_more(two_communities: TwoCommunities) -> None:
    def story(here: Neighbourhood) -> None:
        made = here.admin.post("/clients", {"name": "街道平台", "scopes": ["orders:read"]})
        program = here.connection.client(here.slug, made["client_id"], made["client_secret"])
        until(lambda: _status(program, "/orders") == 200)
        here.admin.post(f"/clients/{made['id']}/disable", {})
        assert until(lambda: _status(program, "/orders") == 401) < WITHIN_SECONDS

    two_communities.both(story)


def test_a_suspended_community_is_refused_everywhere_and_another_nowhere(two_communities: TwoCommunities) -> None:
    east, west = two_communities.east, two_communities.west
    volunteer = east.volunteer()
    order = east.served(volunteer, 60, east.next_day())
    assert east.reviewed(order, east.now + timedelta(days=3))["state"] == "closed"
    operator = _operator(east)
    operator.post(f"/v1/communities/{east.slug}/suspend", {"reason": "合同到期"})
    _everywhere(east.station, lets_in=False, status=403)
    _everywhere(west.station, lets_in=True)
    operator.post(f"/v1/communities/{east.slug}/resume")
    _everywhere(east.station, lets_in=True)
    east.has_points(volunteer, 2)  # events published before are still booked


def _operator(here: Neighbourhood) -> Caller:
    access = here.deployment.access
    return here.connection.operator(access["client_id"], access["client_secret"])


def _change(here: Neighbourhood, person: Caller, changes: dict[str, Any]) -> None:
    version = here.admin.get(f"/people/{person.id}")["version"]
    here.admin.call("PATCH", f"/people/{person.id}", changes, If_Match=f'"{version}"')


def _everywhere(person: Caller, *, lets_in: bool, status: int = 401) -> None:
    """Every program lets the person in, or refuses within the time."""
    wanted = 200 if lets_in else status
    slowest = max(until(lambda route=route: _status(person, route) == wanted) for route in ROUTES)  # type: ignore[misc]  # bound now
    assert lets_in or slowest < WITHIN_SECONDS


def _status(person: Caller, route: str) -> int:
    answer = person.connection.send("GET", person.below + route, token=person.token)
    return answer.status


def test_nobody_comes_in_with_a_bent_token(two_communities: TwoCommunities) -> None:
    clerk = two_communities.east.station
    bent = clerk.token[:-6] + "AAAAAA"
    for route in ROUTES:
        assert clerk.connection.send("GET", clerk.below + route, token=bent).status == 401
        assert clerk.connection.send("GET", clerk.below + route).status == 401
    assert refused(lambda: two_communities.west.station.get("/orders/not-an-id")).status == 404


@pytest.mark.slow
@pytest.mark.parametrize("still", ["orders-worker", "rabbitmq"])
def test_a_right_ends_within_a_minute_while_a_worker_or_the_broker_stands_still(
    platform: Platform, two_communities: TwoCommunities, still: str
) -> None:
    """The directory's own routes refuse at once; orders refuses the old token as soon as it is too old."""
    here = two_communities.east
    clerk, other = here.person("station"), here.station
    _everywhere(clerk, lets_in=True)
    with standing(platform, still):
        _change(here, clerk, {"roles": ["resident"]})
        assert until(lambda: _status(clerk, "/people") == 401) < WITHIN_SECONDS
        assert _status(clerk, "/orders") == 200  # the token was issued just now
        assert until(lambda: _status(clerk, "/orders") == 401, 2 * UNHEARD_SECONDS) < UNHEARD_SECONDS
        answer = clerk.connection.send("GET", clerk.below + "/orders", token=clerk.token)
        assert json.loads(answer.data)["code"] == "token_too_old"
        other.get("/orders")  # who still has the role renews the token
    _everywhere(clerk, lets_in=False)
    _everywhere(other, lets_in=True)


@contextmanager
def standing(platform: Platform, name: str) -> Iterator[None]:
    """The broker is stopped, or a worker suspended; the worker works on afterwards."""
    if name == "rabbitmq":
        platform.stop(name)
        try:
            yield
        finally:
            platform.start(name)
        return
    process = platform.supervisor.process_id(name)
    os.kill(process, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(process, signal.SIGCONT)
