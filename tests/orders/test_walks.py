"""How many files of the service a request runs through, how many statements it sends, and in how many trips."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.orders.scenario import OrderScenario, acceptance, person
from tests.support.walks import Walk, walking

# The request, and the most files, statements and trips that it takes. They only go down.
LIMITS = {
    "place": (5, 13, 3),
    "dispatch": (8, 19, 3),
    "accept": (8, 17, 3),
    "reschedule": (7, 12, 3),
    "recall": (6, 11, 2),
    "cancel": (7, 12, 2),
    "check-in": (8, 11, 2),
    "check-out": (7, 12, 3),
    "finish": (8, 11, 2),
    "read": (7, 5, 2),
    "list": (5, 5, 5),
    "review": (10, 13, 2),
    "review that closes": (10, 15, 2),
    "reopen": (8, 11, 2),
}


def test_requests_run_through_few_files_and_statements(scenario: OrderScenario) -> None:
    walks: dict[str, Walk] = {}

    def walk(name: str, act: Callable[[], Any]) -> Any:
        scenario.rig.read("/teams", by=scenario.station)  # keys and revocations are read once a second
        with walking("services/orders", scenario.rig.database) as walks[name]:
            return act()

    team, station, requester = scenario.team, scenario.station, scenario.requester
    li = team.members[0]
    scenario.placed()  # the time zone is read once
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
    taken = {name: (len(one.counted), len(one.statements), one.trips) for name, one in walks.items()}
    over = {
        name: (taken[name], walks[name].counted)
        for name, limits in LIMITS.items()
        if any(one > most for one, most in zip(taken[name], limits, strict=True))
    }
    assert over == {}
