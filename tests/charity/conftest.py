"""A community's charity supermarket: its shelf, its rewards, its shops, and what points would answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest
from werkzeug.test import TestResponse

from services.chassis.database.tables import new_id
from services.contracts import charity as contracts
from services.contracts import points
from tests.support.rig import Caller, Rig


@dataclass
class Market:
    """The supermarket of one community."""

    rig: Rig
    people: dict[str, Caller] = field(default_factory=dict)

    def who(self, role: str, number: int = 1) -> Caller:
        """Somebody with a role, always the same for a number."""
        key = f"{role}-{number}"
        if key not in self.people:
            self.people[key] = self.rig.person(role)
        return self.people[key]

    def gift(self, *lines: dict[str, Any], donor: Any = None, units: int = 0, **given: Any) -> Any:
        """Goods brought to the counter, not looked at yet."""
        whole = {"name": "大米", "category": "food", "quantity": 6, "unit": "袋", "expires_on": "2026-12-31"}
        body = {"donor": donor, "lines": [whole | line for line in lines or ({},)], "units": units, **given}
        return self.rig.made("/gifts", body, by=self.who("station"))

    def accept(self, gift: Any, **found: Any) -> Any:
        """Staff looks and takes in."""
        return self.rig.made(f"/gifts/{gift['id']}/accept", found, by=self.who("station"))

    def goods(self, stock: int = 5, **given: Any) -> Any:
        """A reward from the shelf."""
        body = {"name": "抽纸一提", "kind": "goods", "price_points": 8, "stock": stock}
        return self.rig.made("/rewards", body | given, by=self.who("station"))

    def breakfast(self, **given: Any) -> Any:
        """A voucher that one shop honours."""
        at = given.pop("shop_id", None) or self.shop(f"老街早餐{new_id()}", self.who("shop"))
        body = {"name": "早餐券", "kind": "voucher", "price_points": 4, "stock": 300, "valid_days": 60, "shop_id": at}
        return self.rig.made("/rewards", body | given, by=self.who("station"))

    def shop(self, name: str, *staff: Caller) -> str:
        """A shop and who works there; its id."""
        body = {"name": name, "staff": [str(one.id) for one in staff]}
        made: str = self.rig.made("/shops", body, by=self.who("station"))["id"]
        return made

    def ask(self, reward: Any, *, by: Caller | None = None, quantity: int = 1, **given: Any) -> TestResponse:
        """Somebody wants it."""
        body = {"reward_id": reward["id"], "quantity": quantity}
        return self.rig.post("/redemptions", body, by=by or self.who("volunteer"), **given)

    def debited(self, redemption: Any) -> points.PointsDebited:
        """Points paid."""
        return points.PointsDebited(
            redemption_id=redemption["id"],
            person_id=redemption["person_id"],
            points=redemption["points"],
            journal_id=new_id(),
            balance=0,
        )

    def refused(self, redemption: Any, code: str = "points_insufficient", missing: int = 2) -> points.DebitRefused:
        """Points did not pay."""
        return points.DebitRefused(
            redemption_id=redemption["id"], person_id=redemption["person_id"], code=code, missing=missing
        )

    def redeemed(self, reward: Any, *, by: Caller | None = None, quantity: int = 1) -> Any:
        """A redemption that was paid, as its owner sees it."""
        owner = by or self.who("volunteer")
        asked = self.ask(reward, by=owner, quantity=quantity).json
        self.rig.hear(self.debited(asked))
        return self.see(asked, by=owner)

    def see(self, redemption: Any, by: Caller | None = None) -> Any:
        """A redemption as it is now."""
        return self.rig.read(f"/redemptions/{redemption['id']}", by=by or self.who("volunteer"))

    def use(self, code: str, by: Caller | None = None) -> TestResponse:
        """A shop scans a code."""
        return self.rig.post(f"/vouchers/{code}/use", by=by or self.who("shop"))

    def stock(self, name: str = "抽纸一提") -> Any:
        """What is there of an item."""
        (found,) = [one for one in self.rig.read("/stock", by=self.who("station"))["items"] if one["name"] == name]
        return found

    def returned(self) -> list[contracts.RedemptionReturned]:
        """Points that are to go back."""
        return self.rig.published(contracts.RedemptionReturned)


@pytest.fixture
def market(charity: Rig) -> Market:
    """The supermarket of a fresh community."""
    return Market(charity)
