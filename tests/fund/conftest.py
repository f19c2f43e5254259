"""The fund service of one community: what its people give, propose and pay, and a provider's notices."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cached_property
from typing import Any
from uuid import UUID, uuid4

import pytest
from werkzeug.test import TestResponse

from services.chassis.config import settings
from services.chassis.database.tables import new_id
from services.contracts import orders
from services.fund.campaigns.model import Campaign, CampaignState, Mode
from services.fund.providers.sandbox import Sandbox
from tests.support.rig import Caller, Rig, if_match

HOST = {
    "host_charity": "长沙市岳麓区慈善会",
    "credit_code": "53430100MJJ5088XXW",
    "filing_no": "53430100MJJ5088XXXA26001",
    "filed_on": "2026-02-20",
    "evidence": "备案回执见慈善会档案",
}


@dataclass
class FundService:
    """The fund service in one community, and people with its roles."""

    rig: Rig
    people: dict[str, Caller] = field(default_factory=dict)
    accounts: int = 0
    numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))  # of proofs

    def who(self, role: str, number: int = 1) -> Caller:
        """Returns a person with a role, always the same for a number."""
        key = f"{role}-{number}"
        if key not in self.people:
            self.people[key] = self.rig.person(role)
        return self.people[key]

    @cached_property
    def sandbox(self) -> Sandbox:
        """The provider, with the secret of the tests."""
        return Sandbox(settings().payment_sandbox_secret)

    def campaign(self, **given: Any) -> Any:
        """Start a campaign that is open; returns it."""
        body = {
            "name": "为独居老人添暖",
            "purpose": "购置取暖器与棉被",
            "starts_on": "2026-03-01",
            "ends_on": "2026-03-31",
            "public": False,
        }
        return self.rig.made("/campaigns", body | given, by=self.who("fund_manager"))

    def public_campaign(self, **given: Any) -> Any:
        """Start a campaign that appeals to the public, and open it; returns it."""
        draft = self.campaign(public=HOST, **{"starts_on": "2026-03-10"} | given)
        answer = self.open(draft)
        assert answer.status_code == 200, answer.json
        return answer.json

    def open(self, campaign: Any, by: Caller | None = None) -> TestResponse:
        """Open a campaign as it stands."""
        path, who = f"/campaigns/{campaign['id']}", by or self.who("admin")
        return self.rig.post(f"{path}/open", by=who, headers=if_match(self.rig.read(path, by=who)))

    def give(self, amount_fen: int, **given: Any) -> Any:
        """Donate at the station's counter; returns the donation."""
        body = {"donor": None, "amount_fen": amount_fen, "channel": "cash", "publish_name": False}
        return self.rig.made("/donations", body | given, by=self.who("station"))

    def give_online(self, donor: Caller, amount_fen: int, **given: Any) -> Any:
        """Donate online; returns the donation, which is still to be paid."""
        body = {
            "donor": {"person_id": str(donor.id)},
            "amount_fen": amount_fen,
            "channel": "online",
            "publish_name": True,
        }
        return self.rig.made("/donations", body | given, by=donor)

    def notice(self, gift: Any, **said: Any) -> dict[str, Any]:
        """Returns what the provider says of a payment."""
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
        """Send a notice as it stands."""
        address = f"/v1/communities/{self.rig.slug}/payments/sandbox/notifications"
        with self.rig.prepared.app.test_client() as client:
            sent = headers | {"X-Wulin-Now": self.rig.now.isoformat(), "Accept-Language": "en"}
            return client.post(address, data=body, headers=sent)

    def listed(self, project_id: UUID | None = None, **given: Any) -> orders.ProjectListed:
        """What orders says of a project."""
        told: dict[str, Any] = {"title": "邻里帮工具手艺坊", "quarter": "2026Q1", "tags": (), "budget_fen": 10**6}
        return orders.ProjectListed(project_id=project_id or new_id(), need_ids=(), resource_ids=(), **told | given)

    def project(self, *, state: str = "running", **given: Any) -> UUID:
        """List a project, and start it; returns its id."""
        listed = self.listed(**given)
        self.rig.deliver(listed, sequence=1)
        if state == "running":
            started = orders.ProjectStarted(project_id=listed.project_id, started_on=self.rig.now.date())
            self.rig.deliver(started, sequence=3)
        return listed.project_id

    def close_project(self, project_id: Any) -> None:
        """Close a project."""
        closed = orders.ProjectClosed(
            project_id=UUID(str(project_id)), outcome="cancelled", closed_on=self.rig.now.date()
        )
        self.rig.deliver(closed, sequence=9)

    def new_payee(self, **given: Any) -> Any:
        """Enter a payee, which nobody has confirmed yet."""
        self.accounts += 1
        body = {"name": "老街五金店", "kind": "organisation", "account_no": f"6217 0031 0002 {self.accounts:04}"}
        return self.rig.made("/payees", body | given, by=self.who("fund_manager"))

    def confirm(self, payee: Any, by: Caller, **declared: Any) -> TestResponse:
        """Confirm a payee as it stands."""
        seen = self.rig.read(f"/payees/{payee['id']}", by=by)
        return self.rig.post(f"/payees/{payee['id']}/confirm", declared, by=by, headers=if_match(seen))

    @cached_property
    def payee(self) -> Any:
        """A payee that somebody else has confirmed."""
        answer = self.confirm(self.new_payee(), self.who("fund_manager", 2))
        assert answer.status_code == 200, answer.json
        return answer.json

    def propose(self, amount_fen: int, **given: Any) -> Any:
        """Propose a grant for a running project, to the confirmed payee."""
        body = {"project_id": str(self.project()), "payee_id": self.payee["id"], "amount_fen": amount_fen}
        return self.rig.made("/grants", body | given, by=self.who("fund_manager"))

    def grant(self, amount_fen: int, *, approvals: int = 2, **given: Any) -> Any:
        """Propose a grant and approve it this many times; returns it."""
        made = self.propose(amount_fen, **given)
        for number in range(1, approvals + 1):
            made = self.rig.made(
                f"/grants/{made['id']}/approve", by=self.who("fund_approver", number), headers=if_match(made)
            )
        return made

    def approve(self, grant: Any, by: Caller) -> TestResponse:
        """Approve the grant as it stands."""
        return self.rig.post(f"/grants/{grant['id']}/approve", by=by, headers=if_match(self.read_grant(grant)))

    def pay(self, grant: Any, part_fen: int, **proof: Any) -> TestResponse:
        """Pay the grant as it stands, against a proof of its own or the given one; who is overtaken reads again."""
        body = {"amount_fen": part_fen, "proof": {"number": f"T-{next(self.numbers)}", "amount_fen": part_fen} | proof}
        while True:
            seen = if_match(self.read_grant(grant))
            answer = self.rig.post(f"/grants/{grant['id']}/pay", body, by=self.who("fund_manager"), headers=seen)
            if answer.status_code != 412:
                return answer

    def read_grant(self, grant: Any) -> Any:
        """The grant as it stands."""
        return self.rig.read(f"/grants/{grant['id']}", by=self.who("fund_manager"))

    def fund(self) -> Any:
        """Returns the default fund."""
        (fund,) = self.rig.read("/funds", by=self.who("station"))["items"]
        return fund

    def ledger(self) -> list[Any]:
        """Returns the first page of the public ledger."""
        shown: list[Any] = self.rig.read("/ledger", by=None)["items"]
        return shown


@pytest.fixture
def fund_service(fund: Rig) -> FundService:
    """The fund service in a fresh community."""
    return FundService(fund)


@pytest.fixture
def answers_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fails a request that waits for what this service does not know yet."""

    def sleep(_: float) -> None:
        raise AssertionError("the request looks again")

    monkeypatch.setattr("services.chassis.http.serving.time.sleep", sleep)


def a_campaign(mode: Mode = Mode.INTERNAL) -> Campaign:
    """Returns a campaign of March 2026."""
    return Campaign(
        id=uuid4(),
        fund_id=UUID(int=10),
        earmark_id=UUID(int=11),
        name="为独居老人添暖",
        purpose="购置取暖器",
        project_ids=(),
        purpose_codes=(),
        mode=mode,
        goal_fen=None,
        goal_units=None,
        goal_minutes=None,
        starts_on=date(2026, 3, 1),
        ends_on=date(2026, 3, 31),
        state=CampaignState.DRAFT,
        host_charity=None,
        credit_code=None,
        filing_no=None,
        filed_on=None,
        evidence=None,
        opened_by=None,
        next_state_change_at=None,
        written_by=(UUID(int=1),),
        created_at=datetime(2026, 3, 10, 1, 0, tzinfo=UTC),
        version=1,
    )
