"""The community whose rows all others copy: the demo's, with orders under way and payments that nobody has made yet."""

from __future__ import annotations

import time
from collections.abc import Sequence

import psycopg
from rich.console import Console
from rich.progress import Progress

from deploy.client import Connection
from deploy.demo.__main__ import play
from deploy.demo.community import Community, DemoRun, day
from deploy.deployment import Deployment
from services.chassis.messaging.contract import SERVICES

PLACED, OFFERED, UNPAID = 60, 55, 55  # more than a page of each
NOW = day(92, 12)
SETTLED_SECONDS = 60


def played(deployment: Deployment) -> str:
    """Lets the community live on an empty platform; returns its slug once all its events have arrived."""
    with Progress(console=Console(quiet=True)) as progress:
        run = DemoRun(Connection(deployment.gateway_url), progress)
        community = play(run, deployment)
        _place(run, community)
        run.each("未付 unpaid", range(UNPAID), lambda number: _promise(community, number))
    _wait_for_events(deployment)
    return community.slug


def _place(run: DemoRun, community: Community) -> None:
    """Orders that wait to be dispatched, and orders that wait for the answer of a team."""
    residents, station = community.people["resident"], community.one("station").at(NOW)
    plain = [one for one in community.services if one["form"] not in ("case", "group")]

    def place(number: int) -> str:
        service = plain[number % len(plain)]
        body = {"service_id": service["id"], "wanted_at": day(100, 9).isoformat(), "address": f"晨曦路 {number} 栋"}
        return str(residents[number % len(residents)].at(NOW).post("/orders", body)["id"])

    orders = run.each("点单 orders", range(PLACED + OFFERED), place)
    teams: Sequence[str] = [one["id"] for one in community.teams]
    for number, order in enumerate(orders[PLACED:]):
        asked = [teams[(number + more) % len(teams)] for more in range(2)]  # of one team alone its capacity is taken
        station.post(f"/orders/{order}/dispatch", {"team_ids": asked})


def _promise(community: Community, number: int) -> None:
    donor = community.people["resident"][number % 27]
    campaign = community.results["campaign"]["id"]
    body = {"campaign_id": campaign, "donor": {"person_id": donor.id}, "amount_fen": 5_000, "channel": "online"}
    donor.at(day(75)).post("/donations", {**body, "publish_name": False})


def _wait_for_events(deployment: Deployment) -> None:
    until = time.monotonic() + SETTLED_SECONDS
    for service in SERVICES:
        with psycopg.connect(deployment.admin_url(f"wulin_{service}"), autocommit=True) as admin:
            while admin.execute("select 1 from outbox where published_at is null limit 1").fetchone():
                assert time.monotonic() < until, service
                time.sleep(0.2)
    time.sleep(2)  # the last of them are worked
