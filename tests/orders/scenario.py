"""A community with a station, teams and services, and the steps of an order."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from typing import Any

from services.contracts import gateway
from services.contracts import orders as contracts
from tests.support.rig import Caller, Rig, if_match

FIVE = {"attitude": 5, "quality": 5, "punctuality": 5}


def person(who: Caller) -> dict[str, str]:
    return {"person_id": str(who.id)}


def acceptance(team: ScenarioTeam, *members: Caller) -> dict[str, Any]:
    return {"team_id": team.id, "members": [str(one.id) for one in members]}


@dataclass
class ScenarioTeam:
    """A team with its leader and members."""

    id: str
    leader: Caller
    members: list[Caller] = field(default_factory=list)


@dataclass
class OrderScenario:
    """People, teams and services of one community, made when a test first uses them."""

    rig: Rig
    changes: int = 0  # of people, delivered so far

    @cached_property
    def station(self) -> Caller:
        return self.rig.person("station")

    @cached_property
    def admin(self) -> Caller:
        return self.rig.person("admin")

    @cached_property
    def requester(self) -> Caller:
        return self.rig.person("resident")

    @cached_property
    def team(self) -> ScenarioTeam:
        return self.new_team("360", members=2)

    @cached_property
    def service(self) -> dict[str, Any]:
        return self.new_service()

    def new_team(self, name: str, *, members: int = 1, **given: Any) -> ScenarioTeam:
        leader = self.rig.person("team_leader")
        body = {"name": name, "leader_id": str(leader.id), "skills": ["家电维修"], "capacity": 6} | given
        made = self.rig.made("/teams", body, by=self.station)
        team = ScenarioTeam(made["id"], leader)
        for _ in range(members):
            one = self.rig.person("volunteer")
            self.rig.made(f"/teams/{team.id}/members", {"person_id": str(one.id)}, by=leader)
            team.members.append(one)
        return team

    def new_service(self, **given: Any) -> dict[str, Any]:
        body = {
            "name": "上门维修",
            "category": "便民",
            "form": "errand",
            "minutes": 60,
            "skills": ["家电维修"],
            "dispatch_within_minutes": 240,
            "accept_within_minutes": 240,
        } | given
        made: dict[str, Any] = self.rig.made("/services", body, by=self.station)
        return made

    # ---- an order, step by step ----------------------------------------------------------------------

    def order_body(self, **given: Any) -> dict[str, Any]:
        wanted_at = (self.rig.now + timedelta(hours=2)).isoformat()
        return {"service_id": self.service["id"], "wanted_at": wanted_at, "address": "3栋502"} | given

    def placed(self, by: Caller | None = None, **given: Any) -> str:
        order: str = self.rig.made("/orders", self.order_body(**given), by=by or self.requester)["id"]
        return order

    def dispatched(self, *teams: ScenarioTeam, **given: Any) -> str:
        order = self.placed(**given)
        asked = [team.id for team in teams or (self.team,)]
        self.act(order, "dispatch", {"team_ids": asked}, by=self.station)
        return order

    def accepted(self, **given: Any) -> str:
        order = self.dispatched(**given)
        body = {"team_id": self.team.id, "members": [str(one.id) for one in self.team.members]}
        self.act(order, "accept", body, by=self.team.leader)
        return order

    def due(self) -> str:
        """An accepted order whose agreed time has come."""
        order = self.accepted()
        self.rig.pass_time(hours=2)
        return order

    def served(self, minutes: int = 60, **given: Any) -> str:
        """An order in review: the leader checked both members in and out, `minutes` apart."""
        order = self.accepted(**given)
        self.rig.pass_time(hours=2)
        for one in self.team.members:
            self.act(order, "check-in", {"person_id": str(one.id)}, by=self.team.leader)
        self.rig.pass_time(minutes=minutes)
        for one in self.team.members:
            self.act(order, "check-out", {"person_id": str(one.id)}, by=self.team.leader)
        self.act(order, "finish", {}, by=self.team.leader)
        return order

    def closed(self, minutes: int = 60, **given: Any) -> str:
        order = self.served(minutes, **given)
        self.review(order, "requester", by=self.requester)
        self.review(order, "station", by=self.station)
        assert self.review(order, "team", by=self.team.leader)["state"] == "closed"
        return order

    def review(self, order: str, party: str, *, by: Caller, **scores: int) -> Any:
        return self.act(order, "reviews", {"as": party} | FIVE | scores, by=by)

    def act(self, order: str, verb: str, body: Any = None, *, by: Caller) -> Any:
        return self.rig.made(f"/orders/{order}/{verb}", body, by=by, headers=self.seen(order, verb))

    def seen(self, order: str, verb: str) -> dict[str, str]:
        """The header with the version of the order, for an act that names what was seen."""
        return if_match(self.see(order)) if verb == "settle" else {}

    def refused(self, order: str, verb: str, body: Any = None, *, by: Caller) -> str:
        """Returns the code of the refusal; fails where the call succeeds."""
        answer = self.rig.post(f"/orders/{order}/{verb}", body, by=by, headers=self.seen(order, verb))
        assert answer.status_code >= 400, answer.json
        code: str = answer.json["code"]
        return code

    def correction(self, who: Caller, minutes: int, **given: Any) -> dict[str, Any]:
        """The body of a correction: the last `minutes` of service, or those before `out_at`."""
        out_at = given.pop("out_at", self.rig.now)
        in_at = out_at - timedelta(minutes=minutes)
        span = {"in_at": in_at.isoformat(), "out_at": out_at.isoformat(), "reason": "登记有误"}
        return person(who) | span | given

    def closings(self) -> list[contracts.OrderClosed]:
        """The closings that were published."""
        return self.rig.published(contracts.OrderClosed)

    def see(self, order: str, *, by: Caller | None = None) -> Any:
        return self.rig.read(f"/orders/{order}", by=by or self.station)

    def changed(self, who: Caller, *roles: str, state: str = "active") -> None:
        """Delivers the event that a person has these roles and this state now."""
        self.changes += 1
        event = gateway.PersonChanged(
            person_id=who.id,
            roles=roles or ("resident", *who.roles),
            epoch=1,
            age_band="adult",
            joined_on=date(2026, 1, 1),
            guardian_ids=(),
            consents=(),
            state=state,
            changed=("state",),
        )
        self.rig.deliver(event, sequence=1 + self.changes)

    def left(self, who: Caller) -> None:
        """Delivers the event that a person left the community."""
        self.changes += 1
        event = gateway.PersonLeft(person_id=who.id, epoch=2, left_at=self.rig.now, reason="moved", erase=False)
        self.rig.deliver(event, sequence=1 + self.changes)

    def state(self, order: str) -> str:
        state: str = self.see(order)["state"]
        return state

    def actions(self, order: str) -> list[str]:
        return [move["action"] for move in self.rig.read(f"/orders/{order}/moves", by=self.station)["items"]]
