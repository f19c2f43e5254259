"""How many files of the service a request runs through, how many statements it sends, and in how many trips."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from services.orders.app import service
from tests.orders.scenario import OrderScenario, acceptance, person
from tests.support.rig import Caller, if_match
from tests.support.walks import Walk, walking

# The route, with the case where it has several, and the most files, statements and trips that it takes. They only go
# down.
LIMITS = {
    "add_service": (3, 6, 2),
    "change_service": (3, 4, 2),
    "add_project": (3, 7, 2),
    "list_projects": (2, 3, 3),
    "amend_project": (4, 8, 2),
    "approve_project": (4, 9, 3),
    "start_project": (4, 10, 3),
    "close_project": (4, 9, 2),
    "add_team": (5, 13, 3),
    "change_team": (7, 15, 4),
    "add_member": (5, 9, 3),
    "remove_member": (6, 8, 4),
    "place_order": (7, 13, 3),
    "dispatch_order": (9, 21, 4),
    "accept_order": (9, 18, 3),
    "decline_order": (8, 15, 4),
    "withdraw_order": (8, 13, 3),
    "change_order_members": (9, 12, 4),
    "reschedule_order": (8, 13, 3),
    "reschedule_order: proposed": (6, 9, 2),
    "agree_to_time": (8, 10, 4),
    "refuse_time": (6, 9, 2),
    "amend_order": (6, 7, 2),
    "amend_order: its service": (9, 12, 3),
    "recall_order": (7, 11, 2),
    "cancel_order": (9, 12, 2),
    "check_in": (9, 12, 2),
    "check_in: not planned": (11, 17, 4),
    "check_out": (8, 13, 3),
    "finish_order": (9, 11, 2),
    "get_order": (5, 5, 2),
    "list_orders": (5, 6, 5),
    "list_offers": (4, 4, 3),
    "correct_attendance": (9, 16, 3),
    "confirm_attendance": (10, 16, 4),
    "reject_attendance": (9, 14, 3),
    "review_order": (8, 13, 2),
    "review_order: of the station": (8, 13, 2),
    "review_order: that closes": (9, 16, 2),
    "dispute_order": (8, 13, 2),
    "settle_order": (8, 17, 4),
    "settle_order: that closes": (10, 20, 4),
    "close_order": (9, 15, 2),
    "reopen_order": (7, 13, 3),
}
TRIPS_MOST = 4  # of any change


@dataclass
class Walks:
    """The requests of one community, each recorded by its name."""

    scenario: OrderScenario
    taken: dict[str, Walk] = field(default_factory=dict)

    def walk(self, name: str, act: Callable[[], Any]) -> Any:
        self.scenario.rig.read("/teams", by=self.scenario.station)  # keys and revocations are read once a second
        with walking("services/orders", self.scenario.rig.database) as self.taken[name]:
            return act()

    def act(self, name: str, order: str, verb: str, body: Any = None, *, by: Caller) -> Any:
        headers = self.scenario.seen(order, verb)
        return self.walk(name, lambda: self.scenario.rig.made(f"/orders/{order}/{verb}", body, by=by, headers=headers))

    def post(self, name: str, path: str, body: Any, *, by: Caller) -> Any:
        return self.walk(name, lambda: self.scenario.rig.made(path, body, by=by))

    def change(self, name: str, method: str, path: str, body: Any, seen: Any, *, by: Caller) -> Any:
        rig = self.scenario.rig
        answer = self.walk(name, lambda: rig.request(method, path, body, by=by, headers=if_match(seen)))
        assert answer.status_code == 200, answer.json
        return answer.json

    def read(self, name: str, path: str, *, by: Caller) -> None:
        self.walk(name, lambda: self.scenario.rig.read(path, by=by))


def walk_lists(walks: Walks) -> None:
    """The catalogue, projects and teams."""
    scenario, team = walks.scenario, walks.scenario.team
    station, deputy, member = scenario.station, scenario.rig.person("volunteer"), scenario.rig.person("volunteer")
    made = walks.walk("add_service", lambda: scenario.new_service(name="陪诊"))
    walks.change("change_service", "PATCH", f"/services/{made['id']}", {"minutes": 90}, made, by=station)
    project = {"name": "老人食堂", "budget_fen": 100, "quarter": "2026Q2"}
    listed = walks.post("add_project", "/projects", project, by=station)
    walks.read("list_projects", "/projects", by=station)
    path = f"/projects/{listed['id']}"
    listed = walks.change("amend_project", "PATCH", path, {"budget_fen": 200}, listed, by=station)
    listed = walks.change("approve_project", "POST", f"{path}/approve", {}, listed, by=scenario.rig.person("admin"))
    walks.change("start_project", "POST", f"{path}/start", {}, listed, by=station)
    walks.post("close_project", f"{path}/close", {"outcome": "done"}, by=station)
    second = {"name": "二队", "leader_id": str(team.leader.id), "deputy_ids": [str(deputy.id)], "capacity": 6}
    added = walks.post("add_team", "/teams", second | {"skills": []}, by=station)
    path = f"/teams/{added['id']}"
    walks.change("change_team", "PATCH", path, {"deputy_ids": [str(team.members[0].id)]}, added, by=station)
    walks.post("add_member", f"{path}/members", person(member), by=team.leader)
    answer = walks.walk(
        "remove_member", lambda: scenario.rig.request("DELETE", f"{path}/members/{member.id}", by=member)
    )
    assert answer.status_code == 200


def walk_to_service(walks: Walks) -> str:
    """Orders before their service; returns one whose time has come."""
    scenario, team = walks.scenario, walks.scenario.team
    station, requester, leader = scenario.station, scenario.requester, team.leader
    no = {"team_id": team.id, "reason_code": "no_time", "reason": "忙"}
    walks.act("decline_order", scenario.dispatched(), "decline", no, by=leader)
    order: str = walks.walk("place_order", scenario.placed)
    walks.act("dispatch_order", order, "dispatch", {"team_ids": [team.id]}, by=station)
    walks.act("accept_order", order, "accept", acceptance(team, *team.members), by=leader)
    later = {"wanted_at": "2026-03-12T01:00:00+00:00", "reason": "改期"}
    moved = scenario.accepted(wanted_at="2026-03-11T01:00:00+00:00")
    path, fewer = f"/orders/{moved}", {"members": [str(team.members[0].id)]}
    walks.change("change_order_members", "PUT", f"{path}/members", fewer, scenario.see(moved), by=leader)
    walks.change("amend_order", "PATCH", path, {"note": "门铃坏了"}, scenario.see(moved), by=requester)
    proposal, seen = {"wanted_at": "2026-03-11T03:00:00+00:00", "reason": "有雨"}, {"reason": "家里没人"}
    walks.act("reschedule_order: proposed", moved, "reschedule", proposal, by=leader)
    walks.act("refuse_time", moved, "reschedule/refuse", seen, by=requester)
    scenario.act(moved, "reschedule", proposal, by=leader)
    walks.change("agree_to_time", "POST", f"{path}/reschedule/agree", None, scenario.see(moved), by=requester)
    walks.act("reschedule_order", moved, "reschedule", later, by=requester)
    other, waiting = scenario.new_service(name="理发")["id"], scenario.placed()
    body = {"service_id": other}
    walks.change("amend_order: its service", "PATCH", f"/orders/{waiting}", body, scenario.see(waiting), by=requester)
    walks.act("recall_order", moved, "recall", {"reason": "派错了"}, by=station)
    walks.act("cancel_order", moved, "cancel", {"reason": "不需要了"}, by=requester)
    given_back = scenario.accepted(wanted_at="2026-03-11T01:00:00+00:00")
    walks.act("withdraw_order", given_back, "withdraw", {"reason": "人手不够"}, by=leader)
    scenario.rig.pass_time(hours=2)
    return order


def walk_service(walks: Walks, order: str) -> None:
    """The service of an order, and its attendance."""
    scenario, team = walks.scenario, walks.scenario.team
    station, leader, (li, zhao) = scenario.station, team.leader, team.members
    walks.act("check_in", order, "check-in", by=li)
    walks.act("check_in: not planned", order, "check-in", person(leader), by=leader)
    scenario.rig.pass_time(minutes=60)
    walks.act("check_out", order, "check-out", person(li), by=leader)
    scenario.act(order, "check-out", by=leader)
    walks.act("finish_order", order, "finish", {}, by=leader)
    walks.walk("get_order", lambda: scenario.see(order, by=leader))
    walks.read("list_orders", "/orders", by=leader)
    walks.read("list_offers", "/offers", by=leader)
    walks.act("correct_attendance", order, "attendance", scenario.correction(zhao, 30), by=leader)
    stays = {
        one["person_id"]: one["id"] for one in scenario.rig.read(f"/orders/{order}/attendance", by=station)["items"]
    }
    walks.post("confirm_attendance", f"/attendance/{stays[str(leader.id)]}/confirm", {}, by=station)
    walks.post("reject_attendance", f"/attendance/{stays[str(leader.id)]}/reject", {"reason": "未到"}, by=station)


def walk_review(walks: Walks, order: str) -> None:
    """The joint review of an order until it closes, in three ways, and its reopening."""
    scenario, team = walks.scenario, walks.scenario.team
    station, requester, leader, li = scenario.station, scenario.requester, team.leader, team.members[0]
    objection = {"about": "minutes", "reason": "少记了"}
    walks.act("dispute_order", order, "dispute", objection, by=li)
    settlement = {"reason": "核实过", "minutes": {str(li.id): 50}}
    walks.act("settle_order", order, "settle", settlement, by=station)
    walks.walk("review_order", lambda: scenario.review(order, "requester", by=requester))
    scenario.review(order, "station", by=station)
    closed = walks.walk("review_order: that closes", lambda: scenario.review(order, "team", by=leader))
    assert closed["state"] == "closed"
    walks.act("reopen_order", order, "reopen", {"about": "minutes", "reason": "时长不对"}, by=requester)
    scenario.review(order, "requester", by=requester)
    walks.walk("review_order: of the station", lambda: scenario.review(order, "station", by=station))
    scenario.act(order, "dispute", objection, by=li)
    scenario.review(order, "team", by=leader)
    settled = walks.act("settle_order: that closes", order, "settle", settlement, by=station)
    assert settled["state"] == "closed"
    scenario.act(order, "reopen", {"about": "minutes", "reason": "时长不对"}, by=scenario.admin)
    scenario.rig.pass_time(days=8)
    walks.act("close_order", order, "close", {"reason": "无人评价"}, by=station)


def test_requests_run_through_few_files_and_statements(scenario: OrderScenario) -> None:
    walks = Walks(scenario)
    scenario.placed()  # the time zone is read once
    walk_lists(walks)
    order = walk_to_service(walks)
    walk_service(walks, order)
    walk_review(walks, order)
    assert walks.taken.keys() == LIMITS.keys()
    taken = {name: (len(one.counted), len(one.statements), one.trips) for name, one in walks.taken.items()}
    over = {
        name: (taken[name], walks.taken[name].counted)
        for name, limits in LIMITS.items()
        if any(one > most for one, most in zip(taken[name], limits, strict=True))
    }
    assert over == {}


def test_every_change_has_limits() -> None:
    changes = {one.route.name for api in service.apis for one in api.declared if not one.route.reads}
    limited = {name: trips for name, (_, _, trips) in LIMITS.items() if name.partition(":")[0] in changes}
    assert {name.partition(":")[0] for name in limited} == changes
    assert max(limited.values()) <= TRIPS_MOST
