"""A process dies in the middle of a journey: the journey goes on, and nothing is lost or done twice."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pytest

from deploy.client import Caller, etag
from deploy.local.platform import Platform
from services.chassis.messaging.contract import SERVICES
from tests.journeys.neighbourhood import Neighbourhood, TwoCommunities, audited, eventually, until

VICTIMS = ["rabbitmq", *(f"{service}-worker" for service in SERVICES), *(f"{service}-web" for service in SERVICES)]
AGAIN_SECONDS = 1.5


@dataclass(frozen=True)
class Middle:
    """Where a journey stands when the process dies: things are served and listed, nothing is settled."""

    here: Neighbourhood
    volunteer: Caller
    order: str
    campaign: Any
    project: Any
    breakfast: Any


@pytest.mark.slow
@pytest.mark.parametrize("victim", VICTIMS)
def test_a_process_dies_in_the_middle(platform: Platform, two_communities: TwoCommunities, victim: str) -> None:
    stories = two_communities.both(begun)
    with ThreadPoolExecutor(2) as pool:
        ended_stories = [pool.submit(ended, story) for story in stories]
        with dying(platform, victim):
            for story in ended_stories:
                story.result()
    audited(two_communities.east.deployment)


def begun(here: Neighbourhood) -> Middle:
    volunteer = here.volunteer()
    order = here.served(volunteer, 450, here.next_day())
    return Middle(here, volunteer, order, here.campaign(), here.running_project(), here.breakfast)


def ended(story: Middle) -> None:
    here, volunteer = story.here, story.volunteer
    here.reviewed(story.order, here.next_day())
    here.give(volunteer, 8)
    newcomer = here.person("resident")
    here.give(newcomer, 5)
    gift, verdicts = eventually(lambda: here.pay_online(newcomer, 20_000, story.campaign["id"]))
    assert verdicts == ["booked", "repeated"]
    grant = here.propose(story.project, 9_000, earmark_id=gift["earmark_id"])
    path = f"/grants/{grant['id']}"
    for approver in here.approvers:
        seen = etag(approver.get(path))
        eventually(lambda by=approver, seen=seen: by.post(f"{path}/approve", If_Match=seen))  # type: ignore[misc]  # bound now
    here.pay(grant, 9_000, "A-1")

    here.has_points(volunteer, 31)
    here.has_points(newcomer, 10)
    assert here.redeem(volunteer, story.breakfast)["state"] == "confirmed"
    here.has_points(volunteer, 27)
    until(lambda: here.station.get(f"/projects/{story.project['id']}")["paid_fen"] == 9_000)
    totals = here.manager.get(f"/campaigns/{story.campaign['id']}")["totals"]
    assert (totals["received_fen"], totals["gifts"]) == (20_000, 1)


@contextmanager
def dying(platform: Platform, victim: str) -> Iterator[None]:
    """The process is killed now, and, started again, once more a moment later."""
    platform.kill(victim, children=True)
    again = threading.Timer(AGAIN_SECONDS, platform.kill, (victim,), {"children": True})
    again.start()
    try:
        yield
    finally:
        again.join()
