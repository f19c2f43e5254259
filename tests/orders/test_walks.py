"""How many files of the service a request runs through, and how many statements it sends to its tables."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.orders.scenario import OrderScenario, acceptance, person
from tests.orders.walks import Walk, traced

# The request, its files at most (ten for one that may close an order, else eight) and its statements at most.
LIMITS = {
    "place": (8, 6),
    "dispatch": (8, 13),
    "accept": (8, 11),
    "reschedule": (8, 7),
    "recall": (8, 6),
    "cancel": (8, 6),
    "check-in": (8, 7),
    "check-out": (8, 8),
    "finish": (8, 7),
    "read": (8, 4),
    "list": (8, 3),
    "review": (10, 9),
    "review that closes": (10, 12),
    "reopen": (8, 6),
}


def test_requests_run_through_few_files_and_statements(scenario: OrderScenario) -> None:
    walks: dict[str, Walk] = {}

    def walk(name: str, act: Callable[[], Any]) -> Any:
        with traced(scenario.rig.database.app) as walks[name]:
            return act()

    team, station, requester = scenario.team, scenario.station, scenario.requester
    li = team.members[0]
    assert scenario.service
    order = walk("place", scenario.placed)
    walk("dispatch", lambda: scenario.act(order, "dispatch", {"team_ids": [team.id]}, by=station))
    walk("accept", lambda: scenario.act(order, "accept", acceptance(team, *team.members), by=team.leader))
    later = {"wanted_at": "2026-03-12T01:00:00+00:00", "reason": "改期"}
    moved = scenario.accepted(wanted_at="2026-03-11T01:00:00+00:00")
    walk("reschedule", lambda: scenario.act(moved, "reschedule", later, by=requester))
    walk("recall", lambda: scenario.act(moved, "recall", {"reason": "派错了"}, by=station))
    walk("cancel", lambda: scenario.act(moved, "cancel", {"reason": "不需要了"}, by=requester))
    scenario.rig.pass_time(hours=2)
    walk("check-in", lambda: scenario.act(order, "check-in", by=li))
    scenario.rig.pass_time(minutes=60)
    walk("check-out", lambda: scenario.act(order, "check-out", person(li), by=team.leader))
    walk("finish", lambda: scenario.act(order, "finish", {}, by=team.leader))
    walk("read", lambda: scenario.see(order, by=team.leader))
    walk("list", lambda: scenario.rig.read("/orders", by=team.leader))
    walk("review", lambda: scenario.review(order, "requester", by=requester))
    scenario.review(order, "station", by=station)
    closed = walk("review that closes", lambda: scenario.review(order, "team", by=team.leader))
    assert closed["state"] == "closed"
    walk("reopen", lambda: scenario.act(order, "reopen", {"reason": "时长不对"}, by=requester))
    assert walks.keys() == LIMITS.keys()
    taken = {name: (len(one.files), len(one.statements)) for name, one in walks.items()}
    assert [
        (name, taken[name], walks[name].files)
        for name, (files, statements) in LIMITS.items()
        if taken[name][0] > files or taken[name][1] > statements
    ] == []
