"""For a day after others have opened an account its owner moves no money, and gets none."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from services.contracts import fund as contracts
from tests.fund.conftest import HOST, FundService
from tests.fund.donations.test_voids import void
from tests.fund.grants.test_grants import changed
from tests.support.rig import Caller


def restrict(fund_service: FundService, *who: Caller) -> None:
    """Deliver the events that others have set the passwords of these people just now."""
    until = fund_service.rig.now + timedelta(hours=24)
    for person in who:
        event = replace(changed(person, *person.roles), restricted_until=until)
        fund_service.rig.deliver(event, sequence=7)


def refused(answer: Any) -> bool:
    return (answer.status_code, answer.json["code"]) == (409, "recently_reset")


def test_who_was_reset_approves_and_pays_nothing(fund_service: FundService) -> None:
    rig, manager, approver = fund_service.rig, fund_service.who("fund_manager"), fund_service.who("fund_approver")
    gift = fund_service.give(1_000)
    asked, grant, payee = fund_service.propose(100), fund_service.grant(200), fund_service.new_payee()
    draft = fund_service.campaign(public=HOST, starts_on="2026-03-10")
    assert void(fund_service, gift, fund_service.who("station")).status_code == 202
    restrict(fund_service, manager, approver, fund_service.who("fund_manager", 2), fund_service.who("admin"))
    restrict(fund_service, fund_service.who("station", 2))
    assert refused(fund_service.approve(asked, approver))
    assert refused(fund_service.pay(grant, 50))
    assert refused(fund_service.confirm(payee, fund_service.who("fund_manager", 2)))
    assert refused(void(fund_service, gift, fund_service.who("station", 2), act="/confirm"))
    assert refused(fund_service.open(draft))
    assert fund_service.fund()["paid_fen"] == 0
    assert rig.published(contracts.GrantPaid) == []
    stale = rig.post(f"/grants/{asked['id']}/approve", by=approver, headers={"If-Match": '"99"'})
    assert stale.status_code == 412
    rig.pass_time(hours=24)
    assert fund_service.approve(asked, approver).status_code == 200
    assert fund_service.pay(grant, 50).status_code == 200
    assert rig.audit() == []


def test_who_was_reset_is_paid_nothing(fund_service: FundService) -> None:
    helper = fund_service.who("volunteer")
    fund_service.give(1_000)
    payee = fund_service.new_payee(kind="person", person_id=str(helper.id))
    assert fund_service.confirm(payee, fund_service.who("fund_manager", 2)).status_code == 200
    grant = fund_service.grant(200, payee_id=payee["id"])
    restrict(fund_service, helper)
    assert refused(fund_service.pay(grant, 50))
    fund_service.rig.pass_time(hours=24)
    assert fund_service.pay(grant, 50).json["paid_fen"] == 50
    assert fund_service.rig.audit() == []
