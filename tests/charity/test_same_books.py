"""One batch of events of many communities leaves the same rows as the events one by one."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from uuid import UUID

import pytest

from services.chassis.database.tables import new_id
from services.contracts import fund, gateway, orders, points
from tests.charity.conftest import Supermarket
from tests.support.rig import MORNING, Rig
from tests.support.same_books import Happening, two_sets

EVENTS = 70
COMMUNITIES = 4
LEAVING = (10, 20, 25, 30)  # when a person of each community leaves


@dataclass
class History:
    """Random events of a few communities, in which redemptions were requested."""

    dice: random.Random
    prepared: list[list[UUID]]  # by community: the ids that `requested` returns
    now: datetime = MORNING
    campaigns: list[UUID] = field(default_factory=lambda: [new_id() for _ in range(3)])
    projects: list[UUID] = field(default_factory=lambda: [new_id() for _ in range(3)])
    answers: dict[UUID, points.PointsDebited | points.DebitRefused] = field(default_factory=dict)

    def events(self) -> Iterator[Happening]:
        """Yields what happens, in order."""
        for place in range(EVENTS):
            self.now += timedelta(minutes=self.dice.randrange(60))
            number, what = self.dice.randrange(COMMUNITIES), self.dice.random()
            leaver, redemptions = self.prepared[number][0], self.prepared[number][1:]
            if place in LEAVING:
                number = LEAVING.index(place)
                yield Happening(number, self.left(self.prepared[number][0]), self.now, sequence=2)
            elif what < 0.6:
                # A person leaves before the answer: of both in one batch, the leaving is worked first.
                answered = redemptions if place > LEAVING[-1] else redemptions[1:]
                redemption = self.dice.choice([*answered, new_id()])
                yield Happening(number, self.answer(redemption, leaver), self.now)
            elif what < 0.75:
                yield Happening(number, self.campaign(), self.now, sequence=self.dice.randrange(1, 4))
            else:
                yield Happening(number, self.of_project(), self.now)

    def answer(self, redemption: UUID, person: UUID) -> points.PointsDebited | points.DebitRefused:
        """The answer of points, which never changes; it may be published again."""
        ids = {"redemption_id": redemption, "person_id": person}
        debited = points.PointsDebited(**ids, points=8, journal_id=new_id(), balance=0)
        refused = points.DebitRefused(**ids, code="points_insufficient", missing=2)
        return self.answers.setdefault(redemption, self.dice.choice((debited, debited, refused)))

    def left(self, person: UUID) -> gateway.PersonLeft:
        return gateway.PersonLeft(person_id=person, epoch=2, left_at=self.now, reason="moved", erase=False)

    def campaign(self) -> fund.CampaignOpened:
        starts_on = date(2026, 3, self.dice.randrange(1, 28))
        ends_on = starts_on + timedelta(days=30)
        return fund.CampaignOpened(
            campaign_id=self.dice.choice(self.campaigns), mode="internal", starts_on=starts_on, ends_on=ends_on
        )

    def of_project(self) -> orders.ProjectListed | orders.ProjectClosed:
        project = self.dice.choice(self.projects)
        if self.dice.random() < 0.4:
            return orders.ProjectClosed(project_id=project, outcome="done", closed_on=self.now.date())
        return orders.ProjectListed(
            project_id=project, title="手艺坊", quarter="2026Q1", tags=(), budget_fen=1, need_ids=(), resource_ids=()
        )


@pytest.mark.parametrize("seed", range(2))
def test_a_batch_of_many_communities_leaves_the_same_rows_as_one_by_one(charity: Rig, seed: int) -> None:
    """Debits and refusals, published again, unknown redemptions, campaigns, projects, and people who leave."""
    dice = random.Random(seed)
    sets = two_sets(charity.prepared, COMMUNITIES)
    sets.work(list(History(dice, sets.prepare(requested)).events()), dice)
    sets.require_same_rows()
    assert any(Supermarket(rig).returned() for rig in sets.alone)
    assert sets.filled() >= {"campaigns", "projects", "vouchers", "deferred"}


def requested(rig: Rig) -> list[UUID]:
    """Lets people request goods and vouchers; returns who will leave, and the redemptions that wait for points.

    The first redemption is of who will leave, who also has goods to collect.
    """
    supermarket = Supermarket(rig)
    leaver, *others = (supermarket.who("volunteer", number) for number in range(3))
    goods, vouchers = supermarket.goods_reward(stock=20), supermarket.voucher_reward()
    supermarket.confirmed(goods, by=leaver)
    asked = [(goods, leaver), *((reward, person) for person in others for reward in (goods, vouchers))]
    supermarket.counter(goods, leaver)  # awaits a second worker, and ends when they leave
    supermarket.second(supermarket.counter(vouchers, others[1]).json)  # asked of points after a second worker agreed
    waiting = [supermarket.request(reward, by=person).json["id"] for reward, person in asked]
    return [leaver.id, *map(UUID, waiting)]
