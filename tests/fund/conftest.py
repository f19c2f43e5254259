"""A community whose fund takes money and pays for projects."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from typing import Any
from uuid import UUID

import pytest
from werkzeug.test import TestResponse

from services.chassis.config import settings
from services.chassis.database.tables import new_id
from services.contracts import orders
from services.fund.providers.sandbox import Sandbox
from tests.support.rig import Caller, Rig, if_match


@dataclass
class Chest:
    """The fund of one community and those who keep it."""

    rig: Rig
    people: dict[str, Caller] = field(default_factory=dict)

    def who(self, role: str, number: int = 1) -> Caller:
        """Somebody with a role, always the same for a number."""
        key = f"{role}-{number}"
        if key not in self.people:
            self.people[key] = self.rig.person(role)
        return self.people[key]

    @cached_property
    def sandbox(self) -> Sandbox:
        """The provider's side."""
        return Sandbox(settings().payment_sandbox_secret)

    def campaign(self, **given: Any) -> Any:
        """A campaign that takes gifts."""
        body = {
            "name": "为独居老人添暖",
            "purpose": "购置取暖器与棉被",
            "starts_on": "2026-03-01",
            "ends_on": "2026-03-31",
            "public": False,
        }
        return self.rig.made("/campaigns", body | given, by=self.who("fund_manager"))

    def give(self, amount_fen: int, **given: Any) -> Any:
        """A gift at the station's counter."""
        body = {"donor": None, "amount_fen": amount_fen, "channel": "cash", "publish_name": False}
        return self.rig.made("/donations", body | given, by=self.who("station"))

    def give_online(self, donor: Caller, amount_fen: int, **given: Any) -> Any:
        """A gift that is still to be paid."""
        body = {
            "donor": {"person_id": str(donor.id)},
            "amount_fen": amount_fen,
            "channel": "online",
            "publish_name": True,
        }
        return self.rig.made("/donations", body | given, by=donor)

    def notice(self, gift: Any, **said: Any) -> dict[str, Any]:
        """What the provider says of a payment."""
        return {
            "notice_id": str(new_id()),
            "event": "paid",
            "out_trade_no": gift["payment"]["out_trade_no"],
            "provider_txn": f"txn-{gift['id']}",
            "amount_fen": gift["amount_fen"],
            "currency": "CNY",
            "paid_at": self.rig.now.isoformat(),
            **said,
        }

    def send(self, notice: dict[str, Any], *, at: datetime | None = None, tamper: bytes = b"") -> TestResponse:
        """Send a signed notice; `tamper` replaces its body after signing."""
        body, headers = self.sandbox.sign(notice, at or datetime.now(UTC))
        return self.carry(tamper or body, headers)

    def carry(self, body: bytes, headers: dict[str, str]) -> TestResponse:
        """Bring a notice to the door as it stands."""
        address = f"/v1/communities/{self.rig.slug}/payments/sandbox/notifications"
        with self.rig.prepared.app.test_client() as client:
            sent = headers | {"X-Wulin-Now": self.rig.now.isoformat(), "Accept-Language": "en"}
            return client.post(address, data=body, headers=sent)

    def project(self, title: str = "邻里帮工具手艺坊", **given: Any) -> UUID:
        """A project that orders has listed."""
        listed = orders.ProjectListed(
            project_id=new_id(),
            title=title,
            quarter="2026Q1",
            tags=(),
            budget_fen=10**6,
            need_ids=(),
            resource_ids=(),
            **given,
        )
        self.rig.hear(listed, sequence=1)
        return listed.project_id

    def grant(self, amount_fen: int, *, approvals: int = 2) -> Any:
        """A grant, approved as often as wished."""
        body = {"project_id": str(self.project()), "amount_fen": amount_fen}
        made = self.rig.made("/grants", body, by=self.who("fund_manager"))
        for number in range(1, approvals + 1):
            made = self.rig.made(
                f"/grants/{made['id']}/approve", by=self.who("fund_approver", number), headers=if_match(made)
            )
        return made

    def approve(self, grant: Any, by: Caller) -> TestResponse:
        """Approve the grant as it stands."""
        return self.rig.post(f"/grants/{grant['id']}/approve", by=by, headers=if_match(self.read_grant(grant)))

    def pay(self, grant: Any, part_fen: int, **proof: Any) -> TestResponse:
        """Pay a part of the grant as it stands; who is overtaken reads it again."""
        body = {"amount_fen": part_fen, "proof": {"kind": "receipt", "note": "收据"} | proof}
        while True:
            seen = if_match(self.read_grant(grant))
            answer = self.rig.post(f"/grants/{grant['id']}/pay", body, by=self.who("fund_manager"), headers=seen)
            if answer.status_code != 412:
                return answer

    def read_grant(self, grant: Any) -> Any:
        """The grant as it stands."""
        return self.rig.read(f"/grants/{grant['id']}", by=self.who("fund_manager"))

    def fund(self) -> Any:
        """The default fund as it stands."""
        (fund,) = self.rig.read("/funds", by=self.who("station"))["items"]
        return fund

    def ledger(self) -> list[Any]:
        """The public ledger."""
        shown: list[Any] = self.rig.read("/ledger", by=None)["items"]
        return shown


@pytest.fixture
def chest(fund: Rig) -> Chest:
    """The fund of a fresh community."""
    return Chest(fund)
