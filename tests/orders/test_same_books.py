"""One batch of events of many communities leaves the same rows as the events one by one."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from uuid import UUID

import pytest

from services.chassis.database.tables import new_id
from services.contracts import fund, gateway
from tests.orders.scenario import OrderScenario
from tests.support.rig import MORNING, Rig
from tests.support.same_books import Happening, two_sets

EVENTS = 70
COMMUNITIES = 4
PEOPLE = 4


@dataclass
class History:
    """Random events of a few communities with orders, a team and projects."""

    dice: random.Random
    prepared: list[list[UUID]]  # by community: the ids that `scene` returns
    now: datetime = MORNING
    campaigns: list[UUID] = field(default_factory=lambda: [new_id() for _ in range(3)])
    grants: dict[UUID, list[UUID]] = field(default_factory=dict)  # by project
    payouts: dict[UUID, list[UUID]] = field(default_factory=dict)  # by grant

    def events(self) -> Iterator[Happening]:
        """Yields what happens, in order."""
        staying = [ids[:PEOPLE] for ids in self.prepared]
        leaving = self.dice.sample(range(EVENTS), 10)
        for place in range(EVENTS):
            self.now += timedelta(minutes=self.dice.randrange(60))
            number, what = self.dice.randrange(COMMUNITIES), self.dice.random()
            project = self.dice.choice([*self.prepared[number][PEOPLE:], new_id()])
            if place in leaving and staying[number]:
                person = staying[number].pop(self.dice.randrange(len(staying[number])))
                yield Happening(number, self.left(person), self.now, sequence=2)
            elif what < 0.2:
                yield Happening(number, self.campaign(), self.now, sequence=self.dice.randrange(1, 4))
            elif what < 0.5:
                yield Happening(number, self.approved(project), self.now, sequence=place + 1)
            else:
                yield Happening(number, self.paid(project), self.now)

    def left(self, person: UUID) -> gateway.PersonLeft:
        return gateway.PersonLeft(person_id=person, epoch=2, left_at=self.now, reason="moved", erase=False)

    def campaign(self) -> fund.CampaignOpened:
        days = {"starts_on": date(2026, 3, 1), "ends_on": date(2026, 3, 31)}
        return fund.CampaignOpened(campaign_id=self.dice.choice(self.campaigns), mode="internal", **days)

    def approved(self, project: UUID) -> fund.GrantApproved:
        ids = {"grant_id": self.one_of(self.grants, project), "fund_id": new_id(), "earmark_id": new_id()}
        amount_fen = self.dice.randrange(1, 9) * 100
        return fund.GrantApproved(**ids, project_id=project, amount_fen=amount_fen, approved_at=self.now)

    def paid(self, project: UUID) -> fund.GrantPaid:
        """A payment, or its return."""
        grant = self.one_of(self.grants, project)
        ids = {"grant_id": grant, "payout_id": self.one_of(self.payouts, grant)}
        amount_fen = self.dice.choice((100, -100))
        return fund.GrantPaid(**ids, project_id=project, amount_fen=amount_fen, paid_fen=100, paid_on=date(2026, 3, 10))

    def one_of(self, known: dict[UUID, list[UUID]], owner: UUID) -> UUID:
        """Returns one of two ids of this owner, which nobody else has."""
        return self.dice.choice(known.setdefault(owner, [new_id(), new_id()]))


@pytest.mark.parametrize("seed", range(2))
def test_a_batch_of_many_communities_leaves_the_same_rows_as_one_by_one(orders: Rig, seed: int) -> None:
    """Campaigns, grants and payments in any order, unknown projects, and people who leave orders and teams."""
    dice = random.Random(seed)
    sets = two_sets(orders.prepared, COMMUNITIES)
    sets.work(list(History(dice, sets.prepare(scene)).events()), dice)
    sets.require_same_rows()
    assert sets.filled() >= {"campaigns", "project_grants", "project_payouts", "deferred"}


def scene(rig: Rig) -> list[UUID]:
    """Places orders with a team that accepts one of them; returns who may leave, then two projects.

    A batch works those who leave in the order of their ids. So of people whose leaving changes the same team or order,
    one may leave: of a leader and a deputy, and of the people of an accepted order.
    """
    scenario = OrderScenario(rig)
    deputy = rig.person("team_leader")
    other = scenario.new_team("和谐", members=1, deputy_ids=[str(deputy.id)])
    scenario.team = scenario.new_team("平安", members=2)
    requester = rig.person("resident")
    scenario.placed(by=requester)
    scenario.accepted()
    scenario.dispatched(other)
    people = [requester, other.leader, *other.members, scenario.team.members[0]]
    body = {"name": "工具手艺坊", "budget_fen": 500_000, "quarter": "2026Q2"}
    projects = [rig.made("/projects", body, by=scenario.station)["id"] for _ in range(2)]
    return [*(one.id for one in people), *map(UUID, projects)]
