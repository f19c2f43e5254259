"""Each tie to an order, with each role and state taken away: open is then only what a tie of person opens.

Every route that names an order is called for a confidential case in every state, as the person with the tie, before and
after the loss. All calls are dry runs: they answer, and are rolled back.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property
from typing import Any

import pytest

from services.chassis.database.transactions import Tx
from services.chassis.http import serving
from services.orders.app import service
from tests.orders.scenario import FIVE, OrderScenario, person
from tests.support.rig import Caller

ADDRESS, NOTE, RESULT, COMMENT, WORDS = "秘密路8号楼502", "家暴", "已劝解", "她不愿开门", "只来了一个小时"
SECRETS = (ADDRESS, "秘密路", NOTE, RESULT, COMMENT, WORDS)
REASON = {"reason": "再看看"}
HELD = {
    "requester": ("resident",),
    "station": ("station", "resident"),
    "social_worker": ("social_worker", "resident"),
    "leader": ("team_leader",),
    "deputy": ("team_leader",),
    "member": ("volunteer",),
}


@dataclass
class Case:
    """A confidential case in each state; six people are tied to each."""

    scenario: OrderScenario
    placed_by: str  # the station or the social worker
    orders: dict[str, str] = field(default_factory=dict)  # by state
    stays: dict[str, str] = field(default_factory=dict)

    @cached_property
    def people(self) -> dict[str, Caller]:
        return {tie: self.scenario.rig.person(*roles) for tie, roles in HELD.items()}

    @cached_property
    def team_id(self) -> str:
        rig, people = self.scenario.rig, self.people
        body = {"name": "守护", "leader_id": str(people["leader"].id), "deputy_ids": [str(people["deputy"].id)]}
        team_id: str = rig.made("/teams", body | {"skills": [], "capacity": 9}, by=self.scenario.admin)["id"]
        rig.made(f"/teams/{team_id}/members", person(people["member"]), by=people["leader"])
        return team_id

    @cached_property
    def service_id(self) -> str:
        service_id: str = self.scenario.new_service(name="独居老人探访", form="case", skills=[])["id"]
        return service_id

    def act(self, order: str, verb: str, body: Any, who: str | Caller) -> Any:
        return self.scenario.act(order, verb, body, by=self.people[who] if isinstance(who, str) else who)

    def fill(self) -> None:
        """Makes the orders; those that are served come first, since nobody serves in two at a time."""
        for state in ("closed", "in_review", "in_service"):
            order = self.orders[state] = self._accepted()
            self.act(order, "check-in", person(self.people["member"]), "leader")
            (stay,) = self.scenario.rig.read(f"/orders/{order}/attendance", by=self.people["leader"])["items"]
            self.stays[state] = stay["id"]
            if state != "in_service":
                self._serve(order, closes=state == "closed")
        self.orders["accepted"] = self._accepted(days=1)
        self.orders["dispatched"] = self._dispatched(days=2)
        self.orders["placed"] = self._placed(days=2)
        self.scenario.rig.pass_time(minutes=91)  # the open stay keeps the member from another one for 90 minutes

    def _placed(self, days: int = 0) -> str:
        at = self.scenario.rig.now + timedelta(days=days)
        given = {"wanted_at": at.isoformat(), "address": ADDRESS, "note": NOTE, "service_id": self.service_id}
        whom = str(self.people["requester"].id)
        return self.scenario.placed(self.people[self.placed_by], on_behalf_of=whom, **given)

    def _dispatched(self, days: int = 0) -> str:
        order = self._placed(days)
        body = {"team_ids": [self.team_id], "social_worker_id": str(self.people["social_worker"].id)}
        self.act(order, "dispatch", body, self.scenario.admin)
        return order

    def _accepted(self, days: int = 0) -> str:
        order = self._dispatched(days)
        self.act(order, "accept", {"team_id": self.team_id, "members": [str(self.people["member"].id)]}, "leader")
        return order

    def _serve(self, order: str, *, closes: bool) -> None:
        self.scenario.rig.pass_time(minutes=60)
        self.act(order, "check-out", person(self.people["member"]), "leader")
        self.act(order, "finish", {"result": RESULT}, "leader")
        self.act(order, "dispute", {"about": "minutes", "reason": WORDS}, "requester")
        if closes:
            self.act(order, "settle", {"reason": "查无此事", "outcome": "rejected"}, self.scenario.admin)
            self.act(order, "reviews", {"as": "team", "comment": COMMENT} | FIVE, "leader")
            self.act(order, "reviews", {"as": "requester"} | FIVE, "requester")
            self.act(order, "reviews", {"as": "station"} | FIVE, self.scenario.admin)

    # ---- what a person can do -------------------------------------------------------------------------------

    def bodies(self) -> dict[str, Any]:
        """For each route that changes an order a body with which it succeeds, in some state and for some caller."""
        now, whom = self.scenario.rig.now, person(self.people["member"])
        at = {"at": now.isoformat()}
        span = {"in_at": (now - timedelta(minutes=30)).isoformat(), "out_at": now.isoformat()}
        team, objection = {"team_id": self.team_id}, {"about": "quality", "reason": "？"}
        return {
            "dispatch_order": {"team_ids": [self.team_id]},
            "recall_order": REASON,
            "accept_order": team | {"members": [whom["person_id"]]},
            "decline_order": team | REASON,
            "withdraw_order": REASON,
            "change_order_members": {"members": [whom["person_id"]]},
            "reschedule_order": REASON | {"wanted_at": (now + timedelta(days=4)).isoformat()},
            "agree_to_time": {},
            "refuse_time": REASON,
            "amend_order": {"note": "改"},
            "cancel_order": REASON,
            "check_in": whom | at,
            "check_out": whom | at,
            "finish_order": {"leave_open": True},
            "correct_attendance": whom | span | REASON,
            "confirm_attendance": REASON,
            "reject_attendance": REASON,
            "review_order": {"as": "team"} | FIVE,
            "dispute_order": objection,
            "settle_order": {"reason": "？", "outcome": "rejected"},
            "close_order": REASON,
            "reopen_order": objection,
        }

    def open_to(self, who: Caller) -> dict[str, set[str]]:
        """Calls every route that names an order as this person: returns the secrets in the answers, by open route."""
        found: dict[str, set[str]] = {}
        bodies = self.bodies()
        for state, order in self.orders.items():
            version = self.scenario.see(order, by=self.scenario.admin)["version"]
            ids = {"<uuid:order_id>": order, "<uuid:attendance_id>": self.stays.get(state, order)}
            for method, rule, name in ROUTES:
                path = rule
                for place, one in ids.items():
                    path = path.replace(place, one)
                body = None if method == "GET" else bodies[name]
                sent = {"Purpose": "service"} | ({"If-Match": f'"{version}"'} if name in VERSIONED else {})
                answer = self.scenario.rig.request(method, path, body, by=who, headers=sent)
                said = answer.get_data(as_text=True)
                told = {secret for secret in (*SECRETS, *self._others(who)) if secret in said}
                opened = answer.status_code < 300 and answer.json.get("items") != []
                assert opened or not told, (name, state, said)
                if opened:
                    found.setdefault(name, set()).update(told)
        return found

    def _others(self, who: Caller) -> list[str]:
        requester = self.people["requester"]
        return [] if who.id == requester.id else [str(requester.id)]


def _routes() -> Iterator[tuple[str, str, str]]:
    for one in (one for api in service.apis for one in api.declared):
        if "order_id" in one.rule or "attendance_id" in one.rule or (one.rule == "/orders" and one.method == "GET"):
            yield one.method, one.rule, one.route.name


ROUTES = list(_routes())
VERSIONED = {one.route.name for api in service.apis for one in api.declared if one.route.takes_if_match}


@pytest.fixture
def case(scenario: OrderScenario, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Case:
    made = Case(scenario, placed_by=request.param)
    made.fill()

    @contextmanager
    def rolled_back(*, dry_run: bool) -> Iterator[Tx]:
        with scenario.rig.database.dry_run(serving.g.community_id) as tx:
            yield tx

    monkeypatch.setattr(serving, "_transaction", rolled_back)
    return made


# What is open to the person with the tie, at least, and what stays open when the role is gone.
WRITES = {"reschedule_order", "amend_order", "cancel_order"}
OWN_RECORD = {"get_order", "list_orders", "list_attendance", "dispute_order"}  # of one's own service
TIES = [
    ("station", "station", WRITES | {"get_order", "list_order_moves", "list_reviews", "list_disputes"}, set()),
    ("social_worker", "social_worker", {"get_order", "list_order_moves", "list_orders"}, set()),
    ("social_worker", "station", {"get_order", "list_order_moves", "list_orders"}, set()),
    ("leader", "station", {"accept_order", "check_in", "finish_order", "review_order", "list_attendance"}, set()),
    ("deputy", "station", {"accept_order", "check_in", "finish_order", "review_order", "list_attendance"}, set()),
    ("member", "station", {"get_order", "check_out", "list_order_moves", "dispute_order"}, OWN_RECORD),
]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("tie", "case", "before", "after"),
    TIES,
    indirect=["case"],
    ids=[f"{tie}-{placer}" for tie, placer, _, _ in TIES],
)
def test_without_its_role_a_tie_opens_nothing(case: Case, tie: str, before: set[str], after: set[str]) -> None:
    rig, who = case.scenario.rig, case.people[tie]
    opened = case.open_to(who)
    assert before <= set(opened)
    assert ADDRESS in opened["get_order"]
    dismissed = rig.as_now(who, "resident")
    assert case.open_to(who) == {}  # the token from before
    left_open = case.open_to(dismissed)
    assert set(left_open) <= after
    assert set().union(*left_open.values()) <= {str(who.id)}, left_open
    if after:
        seen = rig.read(f"/orders/{case.orders['closed']}", by=dismissed)
        assert [(line["person_id"], line["minutes"]) for line in seen["volunteers"]] == [(str(who.id), 60)]


@pytest.mark.slow
@pytest.mark.parametrize("case", ["station"], indirect=True)
@pytest.mark.parametrize("state", ["suspended", "left"])
def test_a_suspended_person_and_one_who_left_can_do_nothing(case: Case, state: str) -> None:
    rig = case.scenario.rig
    for tie, who in case.people.items():
        if state == "left":
            rig.left(who)
        else:
            rig.as_now(who, *HELD[tie], state="suspended")
        assert case.open_to(who) == {}, tie


@pytest.mark.slow
@pytest.mark.parametrize("case", ["station"], indirect=True)
def test_a_tie_of_person_opens_by_itself(case: Case) -> None:
    """A requester who is no resident any more, but works there, still reads and corrects their case."""
    requester = case.scenario.rig.as_now(case.people["requester"], "social_worker")
    opened = case.open_to(requester)
    assert {"get_order", "list_orders", "list_order_moves", "list_reviews", "list_disputes", "amend_order"} <= set(
        opened
    )
    assert {ADDRESS, NOTE, RESULT} <= opened["get_order"]
