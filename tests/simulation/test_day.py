"""A day of a community, its events delivered in order, and shuffled and twice: in the evening everything is the same.

People do the same in each community, at the same hours; the services receive the events at different
times, in different orders, once or twice.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

import pytest
from sqlalchemy import Column, DateTime, LargeBinary, Uuid
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

from services.chassis.messaging import deferred
from tests.charity.conftest import Supermarket
from tests.fund.conftest import FundService
from tests.orders.scenario import OrderScenario
from tests.simulation.post import Post, rows
from tests.support.rig import Caller, Prepared, Rig, if_match

NAMES = ("orders", "points", "charity", "fund")
LEFT_OUT = {"points": {"journals", "entries"}}  # a ledger shows the way to its result: only the result is compared
STEPS = {"version", "last_seq", "seq", "sequence", "stage"}  # counted, and a word that was outrun is none
DRAWN = {"label"}  # at random
BATCH_MOST = 6
HEARD_OF_A_DAY = {
    "orders.order_closed.v1",
    "orders.order_reopened.v1",
    "orders.project_listed.v1",
    "orders.project_started.v1",
    "charity.gift_accepted.v1",
    "charity.gift_reversed.v1",
    "charity.redemption_requested.v1",
    "charity.redemption_returned.v1",
    "points.points_debited.v1",
    "points.debit_refused.v1",
    "fund.campaign_opened.v1",
    "fund.grant_approved.v1",
    "fund.grant_paid.v1",
}


class Day:
    """One community and its day; `spread` says how messages travel."""

    def __init__(self, prepare: Callable[[str], Prepared], spread: Callable[[Day], None]) -> None:
        first = Rig(prepare(NAMES[0]))
        others = {name: Rig(prepare(name), community_id=first.community_id) for name in NAMES[1:]}
        self.rigs = {NAMES[0]: first} | others
        self.post, self.spread = Post(self.rigs), lambda: spread(self)
        self.village, self.supermarket, self.chest = (
            OrderScenario(first),
            Supermarket(self.rigs["charity"]),
            FundService(self.rigs["fund"]),
        )

    def together(self) -> None:
        """The clocks of all services show the latest hour of any."""
        latest = max(rig.now for rig in self.rigs.values())
        for rig in self.rigs.values():
            rig.now = latest

    def known(self, *people: Caller) -> None:
        """The directory publishes them to all services."""
        for rig in self.rigs.values():
            for one in people:
                rig.join(one.id, *one.roles)

    def live(self) -> None:
        """From the campaign in the morning to the vouchers in the evening."""
        village, supermarket, chest = self.village, self.supermarket, self.chest
        rule = {"effective_from": "2026-03-10", "points_per_hour": 6, "gate_points": 25}
        self.rigs["points"].made("/point-rules", rule, by=self.rigs["points"].person("admin"))
        campaign = chest.campaign()
        plan = {"name": "工具手艺坊", "budget_fen": 500_000, "quarter": "2026Q1"}
        project = village.rig.made("/projects", plan, by=village.station)
        for verb, by in (("approve", village.rig.person("admin")), ("start", village.station)):
            project = village.rig.made(f"/projects/{project['id']}/{verb}", by=by, headers=if_match(project))
        self.known(*village.team.members, supermarket.who("volunteer"))
        self.spread()
        for minutes in (60, 75, 90):
            village.closed(minutes, campaign_id=campaign["id"])
        self._doubt(village.closed(80))
        self.together()
        donor = {"person_id": str(supermarket.who("volunteer").id)}
        given = {"donor": donor, "campaign_id": campaign["id"]}
        gifts = [supermarket.gift({"quantity": many}, units=many, **given) for many in (9, 6)]
        for gift in gifts:
            supermarket.accept(gift)
        self._take_back(gifts[0])
        chest.give(20_000, campaign_id=campaign["id"])
        chest.give(90_000)
        self._grant(project["id"])
        self.spread()
        self.together()
        self._exchange()
        self.spread()

    def _doubt(self, order: str) -> None:
        """Its minutes are found to be fewer: opened again, settled by another, closed once more."""
        village = self.village
        village.act(order, "reopen", {"about": "minutes", "reason": "多记了一小时"}, by=village.requester)
        ruling = {"minutes": {str(village.team.members[0].id): 50}, "reason": "核实", "outcome": "upheld"}
        if village.act(order, "settle", ruling, by=village.rig.person("station"))["state"] != "closed":
            for party, by in (
                ("requester", village.requester),
                ("station", village.station),
                ("team", village.team.leader),
            ):
                village.review(order, party, by=by)
        assert village.state(order) == "closed"

    def _take_back(self, gift: Any) -> None:
        """Four of nine were miscounted: asked by one, approved by another."""
        station, other = self.supermarket.who("station"), self.supermarket.who("station", 2)
        asked = self.supermarket.rig.made(
            f"/gifts/{gift['id']}/reverse", {"units": 5, "reason": "miscounted"}, by=station
        )
        approve = f"/gifts/{gift['id']}/reversals/{asked['reversals'][0]['id']}/approve"
        self.supermarket.rig.made(approve, by=other, headers=if_match(asked))

    def _grant(self, project: str) -> None:
        made = self.chest.propose(60_000, project_id=project)
        for number in (1, 2):
            assert self.chest.approve(made, self.chest.who("fund_approver", number)).status_code == 200
        for part in (25_000, 35_000):
            assert self.chest.pay(made, part).status_code == 200

    def _exchange(self) -> None:
        """One who has points gets a voucher and goods, another has too few; one thinks better of it."""
        at = self.supermarket.shop("老街早餐", self.supermarket.who("shop"))
        breakfast, goods = self.supermarket.voucher_reward(shop_id=at), self.supermarket.goods_reward(stock=5)
        rich, poor = self.village.team.members[1], self.supermarket.who("volunteer")
        rich = self.supermarket.rig.caller(rich.id, "volunteer")
        asked = [self.supermarket.request(one, by=by).json for one in (breakfast, goods) for by in (rich, poor)]
        asked.append(self.supermarket.request(goods, by=rich).json)
        self.supermarket.rig.made(f"/redemptions/{asked[-1]['id']}/cancel", by=rich)

    def evening(self) -> dict[str, list[Any]]:
        """All that the services hold to be true, without ids and instants."""
        held = {}
        for name, rig in self.rigs.items():
            for table in rig.prepared.service.metadata.sorted_tables:
                if "community_id" in table.c and table.name not in LEFT_OUT.get(name, ()):
                    shown = [column.name for column in table.c if _is_shown(column)]
                    cells = [str([getattr(row, one) for one in shown]) for row in rows(rig, table)]
                    held[f"{name}.{table.name}"] = sorted(one.replace(rig.slug.upper(), "") for one in cells)
        return held


def _is_shown(column: Column[Any]) -> bool:
    of_this_run = (Uuid, DateTime, LargeBinary, JSONB, ARRAY)  # ids and lists of them, instants, encrypted values
    return not isinstance(column.type, of_this_run) and column.name not in STEPS | DRAWN


def in_order(day: Day) -> None:
    """In order, each event once."""
    day.post.bring_all()


@dataclass(frozen=True)
class Shuffled:
    """Everything twice and in no order, in batches of any size; earlier events come late once more."""

    dice: Random

    def __call__(self, day: Day) -> None:
        post, late = day.post, list(day.post.sent)
        post.collect()
        while post.waiting:
            letters = [*post.waiting, *post.waiting, *self.dice.sample(late, len(late) // 3)]
            self.dice.shuffle(letters)
            while letters:
                batch, letters = letters[: (size := self.dice.randint(1, BATCH_MOST))], letters[size:]
                for name in NAMES:
                    if mine := [letter for letter in batch if letter.to == name]:
                        post.bring(name, mine)
            post.collect()


@pytest.fixture(scope="module")
def evening_in_order(prepare: Callable[[str], Prepared]) -> dict[str, list[Any]]:
    day = Day(prepare, in_order)
    day.live()
    _is_well(day)
    return day.evening()


@pytest.mark.parametrize("seed", range(3))
def test_events_of_a_day_delivered_shuffled_and_twice_end_the_same(
    prepare: Callable[[str], Prepared], evening_in_order: dict[str, list[Any]], seed: int
) -> None:
    day = Day(prepare, Shuffled(Random(seed)))
    day.live()
    _is_well(day)
    assert {letter.delivery.headers["ce-type"] for letter in day.post.sent} >= HEARD_OF_A_DAY
    assert day.evening() == evening_in_order


def _is_well(day: Day) -> None:
    for rig in day.rigs.values():
        assert rows(rig, deferred.deferred) == []
        assert rig.audit() == []
