"""What each service does while its processes die: its events, its requests, and how often either took effect."""

from __future__ import annotations

from abc import ABC, abstractmethod
from functools import cached_property
from typing import Any

from services.chassis.database.tables import new_id
from services.chassis.messaging.contract import Event
from services.contracts import charity, fund, gateway, orders
from tests.charity.conftest import Supermarket
from tests.fund.conftest import FundService
from tests.gateway.conftest import DirectoryRig
from tests.orders.scenario import OrderScenario
from tests.points.conftest import PointsService
from tests.support.rig import Caller, Prepared, Rig

Call = tuple[str, Any, Caller]  # path, body, by whom


class Story(ABC):
    """One service in a fresh community."""

    kind: type[Rig] = Rig

    def __init__(self, prepared: Prepared) -> None:
        self.rig = self.kind(prepared)

    def event(self) -> Event:
        """An event of another service, a new one each time."""
        raise NotImplementedError

    def effects(self) -> int:
        """How often those events took effect."""
        raise NotImplementedError

    @abstractmethod
    def call(self) -> Call:
        """Something that somebody asks for, with a key."""

    @abstractmethod
    def done(self) -> int:
        """How often what was asked for was done."""

    def act(self) -> None:
        """Something that leaves events to be sent."""
        path, body, by = self.call()
        self.rig.made(path, body, by=by)


class OfOrders(Story):
    """Orders are placed; the fund pays for a project."""

    @cached_property
    def village(self) -> OrderScenario:
        return OrderScenario(self.rig)

    @cached_property
    def project(self) -> Any:
        body = {"name": "工具手艺坊", "budget_fen": 500_000, "quarter": "2026Q2"}
        return self.rig.made("/projects", body, by=self.village.station)["id"]

    def event(self) -> Event:
        return fund.GrantPaid(
            grant_id=new_id(),
            project_id=self.project,
            payout_id=new_id(),
            amount_fen=100,
            paid_fen=100,
            paid_on=self.rig.now.date(),
        )

    def effects(self) -> int:
        paid: int = self.rig.read(f"/projects/{self.project}", by=None)["paid_fen"]
        return paid // 100

    def call(self) -> Call:
        return "/orders", self.village.order_body(), self.village.requester

    def done(self) -> int:
        return len(self.rig.published(orders.OrderPlaced))


class OfPoints(Story):
    """Minutes become points; a rule set is made."""

    @cached_property
    def mei(self) -> Caller:
        return self.rig.person("volunteer")

    @cached_property
    def admin(self) -> Caller:
        return self.rig.person("admin")

    def event(self) -> Event:
        return PointsService(self.rig).closing({self.mei.id: 60})

    def effects(self) -> int:
        seen = PointsService(self.rig).account(self.mei)
        assert seen["balance"] == seen["minutes"] // 60 * 2
        minutes: int = seen["minutes"]
        return minutes // 60

    def call(self) -> Call:
        return "/point-rules", {"effective_from": "2026-07-01", "gate_points": 40}, self.admin

    def done(self) -> int:
        return len(self.rig.read("/point-rules", by=None)["items"]) - 1

    def act(self) -> None:
        self.rig.deliver(self.event())


class OfCharity(Story):
    """Vouchers are asked for, and points pays."""

    @cached_property
    def supermarket(self) -> Supermarket:
        return Supermarket(self.rig)

    @cached_property
    def breakfast(self) -> Any:
        return self.supermarket.voucher_reward()

    def event(self) -> Event:
        return self.supermarket.debited(self.supermarket.request(self.breakfast).json)

    def effects(self) -> int:
        issued = self.rig.read("/vouchers", by=self.supermarket.who("volunteer"))["items"]
        return len(issued)

    def call(self) -> Call:
        body = {"reward_id": self.breakfast["id"], "quantity": 1}
        return "/redemptions", body, self.supermarket.who("volunteer")

    def done(self) -> int:
        return len(self.rig.published(charity.RedemptionRequested))


class OfFund(Story):
    """Money is given; a campaign counts the time that was given."""

    @cached_property
    def chest(self) -> FundService:
        return FundService(self.rig)

    @cached_property
    def campaign(self) -> Any:
        return self.chest.campaign()

    def event(self) -> Event:
        served = orders.Served(person_id=new_id(), served_on=self.rig.now.date(), minutes=60, method="leader")
        return orders.OrderClosed(
            order_id=new_id(),
            revision=1,
            form="errand",
            closed_at=self.rig.now,
            campaign_id=self.campaign["id"],
            volunteers=(served,),
        )

    def effects(self) -> int:
        seen = self.rig.read(f"/campaigns/{self.campaign['id']}", by=self.chest.who("station"))
        minutes: int = seen["totals"]["minutes"]
        return minutes // 60

    def call(self) -> Call:
        body = {"donor": None, "amount_fen": 100, "channel": "cash", "publish_name": False}
        return "/donations", body, self.chest.who("station")

    def done(self) -> int:
        given = self.rig.published(fund.DonationReceived)
        assert self.chest.fund()["received_fen"] == 100 * len(given)
        return len(given)


class OfTheDirectory(Story):
    """People join, and begin to lead teams."""

    kind = DirectoryRig

    def event(self) -> Event:
        body = {"name": "李梅", "roles": ["volunteer"], "similar_ok": True}
        assert isinstance(self.rig, DirectoryRig)
        return orders.TeamLeaderChanged(person_id=self.rig.made("/people", body, by=self.rig.admin)["id"], leads=True)

    def effects(self) -> int:
        assert isinstance(self.rig, DirectoryRig)
        people = self.rig.read("/people", by=self.rig.admin)["items"]
        return sum("team_leader" in one["roles"] for one in people)

    def call(self) -> Call:
        assert isinstance(self.rig, DirectoryRig)
        return "/people", {"name": "李梅", "roles": ["resident"], "similar_ok": True}, self.rig.admin

    def done(self) -> int:
        joined = self.rig.published(gateway.PersonJoined)
        return len(joined) - 1  # the administrator


STORIES: dict[str, type[Story]] = {
    "orders": OfOrders,
    "points": OfPoints,
    "charity": OfCharity,
    "fund": OfFund,
    "gateway": OfTheDirectory,
}
