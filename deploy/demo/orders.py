"""The orders of a day (群众点单、站点派单、团队接单、联合评单); some are declined, expire or are disputed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from deploy.client import Caller, etag
from deploy.demo.community import Community, DemoRun, Unexpected, day, expect, until
from deploy.deployment import Deployment

EXACT = {"29": 174, "30": 180, "31": 186}  # minutes that earn 29, 30 and 31 points in five services
EXACT_TIMES = 5
PLAIN_ORDERS = 48
DECLINED, EXPIRED, DISPUTED = 4, 4, 4
_STREETS = ("晨曦路", "映日路", "枫林路", "银杉路")
_REASONS = ("本周人手不足", "时间安排不开", "另有活动", "队员外出培训")


@dataclass(frozen=True)
class Plan:
    """An order and what shall happen to it."""

    number: int
    requester: Caller
    service: dict[str, Any]
    team: dict[str, Any]
    members: Sequence[Caller]
    begins: datetime
    minutes: int
    course: str = "plain"  # or declined, expired, disputed


def play_orders(run: DemoRun, community: Community, deployment: Deployment) -> None:
    """Takes all orders from placing to closing."""
    plans = [*_exact(community), *_plain(run, community)]
    expired = [plan for plan in plans if plan.course == "expired"]
    placed = dict(
        zip(
            [plan.number for plan in expired],
            run.each("超时未接 unanswered", expired, lambda one: _offer(community, one)),
            strict=True,
        )
    )
    if placed:
        last = max(plan.begins for plan in expired) - timedelta(hours=20)
        deployment.run("orders", "jobs", "--now", last.isoformat())
    closed = run.each("点单→派单→接单→评单 orders", plans, lambda one: _serve(community, one, placed.get(one.number)))
    expect("订单全部完成 orders closed", {order["state"] for order in closed}, {"closed"})
    community.results |= {
        "orders": len(closed),
        "declined": sum(plan.course == "declined" for plan in plans),
        "expired": len(expired),
        "disputed": sum(plan.course == "disputed" for plan in plans),
        "minutes": sum(one["minutes"] for order in closed for one in order["volunteers"]),
    }
    for name, minutes in EXACT.items():
        person = community.people["exact"][list(EXACT).index(name)]
        points = minutes * EXACT_TIMES * 2 // 60
        expect("恰好的积分 exact points", str(points), name)
        until(f"{name} 分", lambda person=person, points=points: year_points(person) == points)  # type: ignore[misc]  # bound now


def year_points(person: Caller) -> int:
    """Returns the points that a person has earned in the year."""
    return int(person.get(f"/accounts/{person.id}?year=2026")["year_points"])


def _exact(community: Community) -> list[Plan]:
    """Returns the orders of three volunteers who earn exactly 29, 30 and 31 points."""
    service = next(one for one in community.services if one["minutes"] == 180)
    plans = []
    for number, minutes in enumerate(EXACT.values()):
        team = community.teams[number]
        person = team["members"][-1]
        community.people.setdefault("exact", []).append(person)
        plans += [
            Plan(
                900 + number * 10 + turn,
                _resident(community, number * 5 + turn),
                service,
                team,
                [person],
                day(60 + turn),
                minutes,
            )
            for turn in range(EXACT_TIMES)
        ]
    return plans


def _plain(run: DemoRun, community: Community) -> list[Plan]:
    """Returns the other orders: any service, any team, one or two members, each person in one order a day."""
    turns = ["declined"] * DECLINED + ["expired"] * EXPIRED + ["disputed"] * DISPUTED
    plans = []
    for number in range(PLAIN_ORDERS):
        team = community.teams[number % len(community.teams)]
        service = community.services[number % len(community.services)]
        many = run.chance.choice((1, 2))
        minutes = service["minutes"] + run.chance.choice((-10, 0, 0, 10))
        turn = turns[number] if number < len(turns) else "plain"
        begins = day(4, 14) if turn == "expired" else day(5 + number, 14)  # one run of the jobs lets all of them lapse
        plans.append(
            Plan(number, _resident(community, number), service, team, team["members"][:many], begins, minutes, turn)
        )
    return plans


def _resident(community: Community, number: int) -> Caller:
    residents = community.people["resident"]
    return residents[number % len(residents)]


def _place(plan: Plan) -> str:
    address = f"{_STREETS[plan.number % len(_STREETS)]} {plan.number % 20 + 1} 栋 {plan.number % 6 + 1}01"
    body = {"service_id": plan.service["id"], "wanted_at": plan.begins.isoformat(), "address": address}
    order = plan.requester.at(plan.begins - timedelta(days=3)).post("/orders", body)
    return str(order["id"])


def _offer(community: Community, plan: Plan) -> str:
    """Places an order and dispatches it to a team that does not answer."""
    order = _place(plan)
    other = community.teams[(plan.number + 3) % len(community.teams)]
    station = community.one("station").at(plan.begins - timedelta(days=3) + timedelta(minutes=9))
    station.post(f"/orders/{order}/dispatch", _dispatch(community, plan, [other["id"]]))
    return order


def _dispatch(community: Community, plan: Plan, teams: Sequence[str]) -> dict[str, Any]:
    """Dispatches an order to a team, with a social worker if the service is professional."""
    worker = {"social_worker_id": community.one("social_worker").id} if _professional(plan) else {}
    return {"team_ids": list(teams), **worker}


def _professional(plan: Plan) -> bool:
    return plan.service["form"] in ("case", "group")


def _serve(community: Community, plan: Plan, order: str | None) -> dict[str, Any]:
    """Takes an order from placing (unless it is placed already) to closing."""
    leader: Caller = plan.team["leader"]
    station = community.one("station")
    dispatched = plan.begins - timedelta(hours=8)
    order = order or _place(plan)
    ranked = station.at(dispatched).get(f"/orders/{order}/candidates")
    if plan.team["id"] not in {one["team_id"] for one in ranked["items"]} and not ranked["left_out"]:
        raise Unexpected("候选队伍 no candidates")
    if plan.course == "declined":
        _decline(community, plan, order, dispatched)
    station.at(dispatched).post(f"/orders/{order}/dispatch", _dispatch(community, plan, [plan.team["id"]]))
    accepted = {"team_id": plan.team["id"], "members": [member.id for member in plan.members]}
    leader.at(dispatched + timedelta(minutes=20)).post(f"/orders/{order}/accept", accepted)
    ended = plan.begins + timedelta(minutes=plan.minutes)
    for member in plan.members:
        leader.at(plan.begins).post(f"/orders/{order}/check-in", {"person_id": member.id})
    for member in plan.members:
        leader.at(ended).post(f"/orders/{order}/check-out", {"person_id": member.id})
    leader.at(ended).post(f"/orders/{order}/finish")
    if plan.course == "disputed":
        _dispute(community, plan, order, ended)
    return _review(community, plan, order, ended + timedelta(hours=1))


def _decline(community: Community, plan: Plan, order: str, now: datetime) -> None:
    other = community.teams[(plan.number + 1) % len(community.teams)]
    community.one("station").at(now).post(f"/orders/{order}/dispatch", _dispatch(community, plan, [other["id"]]))
    reason = {"team_id": other["id"], "reason": _REASONS[plan.number % len(_REASONS)], "reason_code": "no_people"}
    back = other["leader"].at(now + timedelta(minutes=5)).post(f"/orders/{order}/decline", reason)
    expect("婉拒后回到派单台 back on the board", back["state"], "placed")


def _dispute(community: Community, plan: Plan, order: str, now: datetime) -> None:
    objection = {"about": "minutes", "reason": "实际服务时间比登记的短一些"}
    disputed = plan.requester.at(now + timedelta(minutes=30)).post(f"/orders/{order}/dispute", objection)
    fewer = {member.id: plan.minutes - 15 for member in plan.members}
    ruling = {"minutes": fewer, "reason": "核实后按实际时间认定", "outcome": "upheld"}
    station = community.one("station").at(now + timedelta(minutes=50))
    station.post(f"/orders/{order}/settle", ruling, If_Match=etag(disputed))


def _review(community: Community, plan: Plan, order: str, now: datetime) -> dict[str, Any]:
    """All parties review the order; the last required review closes it."""
    parties = [
        (plan.requester, "requester", 5),
        (plan.team["leader"], "team", 5),
        (community.one("station", 1), "station", 4),
    ]
    if _professional(plan):
        parties.append((community.one("social_worker"), "social_worker", 5))
    seen: dict[str, Any] = {}
    for who, party, score in parties:
        seen = who.at(now).post(
            f"/orders/{order}/reviews",
            {"as": party, "attitude": score, "quality": score, "punctuality": score, "comment": "谢谢大家"},
        )
    return seen
