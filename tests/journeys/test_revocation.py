"""What the directory takes back is refused by every service within five seconds."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from deploy.client import Caller
from tests.journeys.neighbourhood import Neighbourhood, TwoCommunities, refused, until

WITHIN_SECONDS = 5
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
