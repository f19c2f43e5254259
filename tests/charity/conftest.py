"""The charity supermarket of one community, as tests use it: short calls for what most of them need."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest
from werkzeug.test import TestResponse

from services.chassis.database.tables import new_id
from services.contracts import charity as contracts
from services.contracts import points
from tests.support.rig import Caller, Rig, if_match


@dataclass
class Supermarket:
    """The supermarket of one community, with its people and the answers of the points service."""

    rig: Rig
    people: dict[str, Caller] = field(default_factory=dict)

    def who(self, role: str, number: int = 1) -> Caller:
        """Returns a person with a role; the same person for the same number."""
        key = f"{role}-{number}"
        if key not in self.people:
            self.people[key] = self.rig.person(role)
        return self.people[key]

    def gift(self, *lines: dict[str, Any], donor: Any = None, units: int = 0, **given: Any) -> Any:
        """Register a gift; a line has the default fields that it does not name."""
        whole = {"name": "大米", "category": "food", "quantity": 6, "unit": "袋", "expires_on": "2026-12-31"}
        body = {"donor": donor, "lines": [whole | line for line in lines or ({},)], "units": units, **given}
        return self.rig.made("/gifts", body, by=self.who("station"))

    def accept(self, gift: Any, **found: Any) -> Any:
        """Accept a gift."""
        return self.rig.made(f"/gifts/{gift['id']}/accept", found, by=self.who("station"))

    def confirm(self, gift: Any, units: int, *, by: Caller | None = None, **given: Any) -> TestResponse:
        """Confirm the units of a gift, as another worker."""
        body = {"units": units, **given}
        who = by or self.who("station", 2)
        return self.rig.post(f"/gifts/{gift['id']}/confirm", body, by=who, headers=if_match(gift))

    def decide(self, gift: Any, line_no: int, *, medicine: bool, by: Caller | None = None) -> TestResponse:
        """Decide on a held line, as another worker."""
        body = {"medicine": medicine, "reason": "看过包装"}
        who = by or self.who("station", 2)
        return self.rig.post(f"/gifts/{gift['id']}/lines/{line_no}/decide", body, by=who, headers=if_match(gift))

    def goods_reward(self, stock: int = 5, **given: Any) -> Any:
        """Add a reward of goods, with an opening balance."""
        body = {"name": "抽纸一提", "kind": "goods", "price_points": 8, "stock": stock}
        return self.rig.made("/rewards", body | given, by=self.who("station"))

    def voucher_reward(self, **given: Any) -> Any:
        """Add a reward of vouchers that one shop accepts."""
        at = given.pop("shop_id", None) or self.shop(f"老街早餐{new_id()}", self.who("shop"))
        body = {"name": "早餐券", "kind": "voucher", "price_points": 4, "stock": 300, "valid_days": 60, "shop_id": at}
        return self.rig.made("/rewards", body | given, by=self.who("station"))

    def shop(self, name: str, *staff: Caller) -> str:
        """Add a shop with its staff; returns its id."""
        body = {"name": name, "staff": [str(one.id) for one in staff]}
        made: str = self.rig.made("/shops", body, by=self.who("station"))["id"]
        return made

    def request(self, reward: Any, *, by: Caller | None = None, quantity: int = 1, **given: Any) -> TestResponse:
        """Request a redemption; points has not answered yet."""
        body = {"reward_id": reward["id"], "quantity": quantity}
        return self.rig.post("/redemptions", body, by=by or self.who("volunteer"), **given)

    def code(self, reward: Any, *, by: Caller | None = None, quantity: int = 1) -> str:
        """Make a code with which the counter redeems for a person."""
        body = {"reward_id": reward["id"], "quantity": quantity}
        made: str = self.rig.made("/redemption-codes", body, by=by or self.who("volunteer"))["code"]
        return made

    def counter(self, reward: Any, person: Caller, *, by: Caller | None = None, **given: Any) -> TestResponse:
        """Redeem for a person at the counter."""
        body = {"reward_id": reward["id"], "on_behalf_of": str(person.id), **given}
        return self.rig.post("/redemptions", body, by=by or self.who("station"))

    def second(self, redemption: Any, *, by: Caller | None = None) -> TestResponse:
        """Agree to a redemption, as another worker."""
        who = by or self.who("station", 2)
        return self.rig.post(f"/redemptions/{redemption['id']}/second", by=who, headers=if_match(redemption))

    def debited(self, redemption: Any) -> points.PointsDebited:
        """Returns the message that points debited a redemption."""
        return points.PointsDebited(
            redemption_id=redemption["id"],
            person_id=redemption["person_id"],
            points=redemption["points"],
            journal_id=new_id(),
            balance=0,
        )

    def refused(self, redemption: Any, code: str = "points_insufficient", missing: int = 2) -> points.DebitRefused:
        """Returns the message that points refused to debit a redemption."""
        return points.DebitRefused(
            redemption_id=redemption["id"], person_id=redemption["person_id"], code=code, missing=missing
        )

    def confirmed(self, reward: Any, *, by: Caller | None = None, quantity: int = 1) -> Any:
        """Request a redemption and let points debit it; returns it as its owner sees it."""
        owner = by or self.who("volunteer")
        asked = self.request(reward, by=owner, quantity=quantity).json
        self.rig.deliver(self.debited(asked))
        return self.read(asked, by=owner)

    def read(self, redemption: Any, by: Caller | None = None) -> Any:
        """Read a redemption."""
        return self.rig.read(f"/redemptions/{redemption['id']}", by=by or self.who("volunteer"))

    def use(self, code: str, by: Caller | None = None) -> TestResponse:
        """Use a voucher at a shop."""
        return self.rig.post(f"/vouchers/{code}/use", by=by or self.who("shop"))

    def balance(self, name: str = "抽纸一提") -> Any:
        """Returns the balance of an item."""
        (found,) = [one for one in self.rig.read("/stock", by=self.who("station"))["items"] if one["name"] == name]
        return found

    def returned(self) -> list[contracts.RedemptionReturned]:
        """Returns the published returns of points."""
        return self.rig.published(contracts.RedemptionReturned)


@pytest.fixture
def supermarket(charity: Rig) -> Supermarket:
    """The supermarket of a fresh community."""
    return Supermarket(charity)
