"""One batch of events of many communities leaves the same rows as the events one by one."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from services.chassis.database.tables import new_id
from services.contracts import charity, gateway, orders
from tests.fund.conftest import FundService
from tests.support.rig import MORNING, Rig
from tests.support.same_books import Happening, TwoSets

EVENTS = 80
COMMUNITIES = 4


class UnopenedRig(Rig):
    """A community that the history opens."""

    def open_community(self) -> None:
        """Does nothing."""


@dataclass
class History:
    """Random events of a few communities, the last of which is opened on the way."""

    dice: random.Random
    campaigns: list[list[UUID]]  # by community; one of them is of no campaign
    donors: list[list[UUID]]
    slug: str  # of the last community
    now: datetime = MORNING
    sources: list[list[UUID]] = field(
        default_factory=lambda: [[new_id() for _ in range(3)] for _ in range(COMMUNITIES)]
    )
    projects: list[list[UUID]] = field(default_factory=lambda: [[new_id(), new_id()] for _ in range(COMMUNITIES)])
    revisions: dict[UUID, int] = field(default_factory=dict)

    def events(self) -> Iterator[Happening]:
        """Yields what happens, in order."""
        leaving = self.dice.sample(range(EVENTS), 6)
        for place in range(EVENTS):
            self.now += timedelta(minutes=self.dice.randrange(600))
            number = self.dice.randrange(COMMUNITIES)
            if place in (20, 50):
                yield Happening(COMMUNITIES - 1, self.opened(), self.now, sequence=1)
            if place in leaving:
                person = self.dice.choice(self.donors[0])
                yield Happening(0, self.left(person), self.now, sequence=place + 2)
            elif self.dice.random() < 0.3:
                event, sequence = self.of_project(number)
                yield Happening(number, event, self.now, sequence)
            else:
                yield Happening(number, self.contribution(number), self.now)

    def opened(self) -> gateway.CommunityOpened:
        return gateway.CommunityOpened(
            slug=self.slug, timezone="Asia/Shanghai", profile="urban", sandbox=False, settings={}
        )

    def left(self, person: UUID) -> gateway.PersonLeft:
        return gateway.PersonLeft(person_id=person, epoch=2, left_at=self.now, reason="moved", erase=False)

    def of_project(
        self, number: int
    ) -> tuple[orders.ProjectListed | orders.ProjectStarted | orders.ProjectClosed, int]:
        """An event of a project, in whatever order: it is listed twice, started, listed again running, and closed."""
        project, sequence = self.dice.choice(self.projects[number]), self.dice.randrange(1, 6)
        if sequence == 3:
            return orders.ProjectStarted(project_id=project, started_on=self.now.date()), sequence
        if sequence == 5:
            return orders.ProjectClosed(project_id=project, outcome="done", closed_on=self.now.date()), sequence
        listed = orders.ProjectListed(
            project_id=project,
            title=f"手艺坊 {sequence}",
            quarter="2026Q1",
            tags=(),
            budget_fen=sequence,
            need_ids=(),
            resource_ids=(),
            state="running" if sequence == 4 else "listed",
        )
        return listed, sequence

    def contribution(
        self, number: int
    ) -> orders.OrderClosed | orders.OrderReopened | charity.GiftAccepted | charity.GiftReversed:
        """A new or an old revision of an order or a gift; it may name another campaign than the last one."""
        source, campaign = self.dice.choice(self.sources[number]), self.dice.choice([*self.campaigns[number], None])
        revision = self.revisions[source] = max(1, self.revisions.get(source, 0) + self.dice.choice((-1, 0, 1, 1)))
        kind = self.dice.randrange(4)
        if kind == 0:
            return orders.OrderReopened(order_id=source, revision=revision, reopened_at=self.now, reason="minutes")
        if kind == 1:
            minutes = self.dice.randrange(1, 600)
            served = orders.Served(person_id=source, served_on=self.now.date(), minutes=minutes, method="leader")
            return orders.OrderClosed(
                order_id=source,
                revision=revision,
                form="errand",
                campaign_id=campaign,
                closed_at=self.now,
                volunteers=(served,),
            )
        gift: dict[str, Any] = {"gift_id": source, "revision": revision, "campaign_id": campaign}
        gift |= {"donor_kind": "named", "units": self.dice.randrange(9), "accepted_on": self.now.date()}
        return charity.GiftReversed(**gift, reason="damaged") if kind == 2 else charity.GiftAccepted(**gift)


@pytest.mark.parametrize("seed", range(2))
def test_a_batch_of_many_communities_leaves_the_same_rows_as_one_by_one(fund: Rig, seed: int) -> None:
    """Revisions in any order, projects, donors who leave, unknown campaigns."""
    dice = random.Random(seed)
    alone, together = (
        [*(Rig(fund.prepared) for _ in range(COMMUNITIES - 1)), UnopenedRig(fund.prepared)] for _ in range(2)
    )
    sets = TwoSets(alone, together)
    donors = sets.prepare(donors_of)
    campaigns = [[*made, new_id()] for made in sets.prepare(campaigns_of)]
    sets.work(list(History(dice, campaigns, donors, alone[-1].slug).events()), dice)
    sets.require_same_rows()
    assert sets.filled() >= {"contributions", "projects", "deferred"}


def donors_of(rig: Rig) -> list[UUID]:
    """Lets three people give, in an opened community; returns their ids."""
    if isinstance(rig, UnopenedRig):
        return []
    service = FundService(rig)
    donors = [rig.person("resident") for _ in range(3)]
    for donor in donors:
        service.give_online(donor, 100)
    return [donor.id for donor in donors]


def campaigns_of(rig: Rig) -> list[UUID]:
    """Opens two campaigns, in an opened community; returns their ids."""
    if isinstance(rig, UnopenedRig):
        return []
    return [UUID(FundService(rig).campaign()["id"]) for _ in range(2)]
