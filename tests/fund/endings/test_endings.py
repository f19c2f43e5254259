"""Ways back for grants: returned, rejected, withdrawn, cancelled, closed; what was promised is free at once."""

from __future__ import annotations

from typing import Any

import pytest
from werkzeug.test import TestResponse

from services.contracts import fund as contracts
from tests.fund.conftest import FundService
from tests.fund.grants.test_grants import changed
from tests.support.rig import Caller, if_match

WORDS: dict[str, dict[str, str]] = {"close": {"papers": "决算报告与发票存社区档案室"}}
REASON = {"reason": "预算写错了"}


def end(fund_service: FundService, grant: Any, act: str, by: Caller) -> TestResponse:
    """End a grant as it stands."""
    seen = if_match(fund_service.read_grant(grant))
    return fund_service.rig.post(f"/grants/{grant['id']}/{act}", WORDS.get(act, REASON), by=by, headers=seen)


def test_a_returned_grant_is_amended_and_approved_anew(fund_service: FundService) -> None:
    fund_service.give(1_000)
    first, second = fund_service.who("fund_approver", 1), fund_service.who("fund_approver", 2)
    grant, manager = fund_service.grant(800, approvals=1), fund_service.who("fund_manager")
    returned = end(fund_service, grant, "return", second).json
    assert (returned["state"], returned["approved_by"]) == ("returned", [])
    last = returned["steps"][-1]
    assert (last["act"], last["reason"], last["person_id"]) == ("return", "预算写错了", str(second.id))
    assert fund_service.approve(grant, first).json["code"] == "wrong_state"
    amended = fund_service.rig.patch(
        f"/grants/{grant['id']}", {"amount_fen": 700}, by=manager, headers=if_match(returned)
    ).json
    assert amended["state"] == "proposed"
    assert [fund_service.approve(grant, one).status_code for one in (first, second)] == [200, 200]
    assert (fund_service.fund()["held_fen"], fund_service.rig.published(contracts.GrantCancelled)) == (700, [])
    assert fund_service.rig.audit() == []


@pytest.mark.parametrize(("act", "role"), [("reject", "fund_approver"), ("withdraw", "fund_manager")])
def test_a_proposal_ends_with_a_reason(fund_service: FundService, act: str, role: str) -> None:
    fund_service.give(1_000)
    grant = fund_service.grant(800, approvals=1)
    path, who = f"/grants/{grant['id']}/{act}", fund_service.who(role)
    assert fund_service.rig.post(path, REASON, by=who).status_code == 428
    silent = fund_service.rig.post(path, {}, by=who, headers=if_match(grant))
    assert silent.json["errors"][0]["pointer"] == "/reason"
    ended = end(fund_service, grant, act, who).json
    assert (ended["state"], ended["steps"][-1]["reason"]) == (
        {"reject": "rejected", "withdraw": "withdrawn"}[act],
        REASON["reason"],
    )
    for again in ("return", "reject", "withdraw", "cancel", "close"):
        by = fund_service.who("fund_manager" if again == "withdraw" else "fund_approver", 1)
        assert end(fund_service, grant, again, by).json["code"] == "wrong_state", again
    assert fund_service.approve(grant, fund_service.who("fund_approver", 2)).json["code"] == "wrong_state"
    assert [one.spent_fen for one in fund_service.rig.published(contracts.GrantCancelled)] == [0]
    assert fund_service.fund()["free_fen"] == 1_000
    assert fund_service.rig.audit() == []


def test_nobody_judges_what_they_wrote_nor_closes_what_they_paid(fund_service: FundService) -> None:
    fund_service.give(1_000)
    both = fund_service.rig.person("fund_manager", "fund_approver")
    body = {"project_id": str(fund_service.project()), "payee_id": fund_service.payee["id"], "amount_fen": 100}
    own = fund_service.rig.made("/grants", body, by=both)
    for act in ("return", "reject"):
        answer = end(fund_service, own, act, both)
        assert (answer.status_code, answer.json["code"]) == (403, "own_proposal")
    grant = fund_service.grant(100)
    part = {"amount_fen": 100, "proof": {"number": "A-1", "amount_fen": 100}}
    paid = fund_service.rig.post(f"/grants/{grant['id']}/pay", part, by=both, headers=if_match(grant))
    assert paid.json["state"] == "reporting"
    assert end(fund_service, grant, "close", both).json["code"] == "own_proposal"
    assert end(fund_service, grant, "close", fund_service.who("fund_approver")).json["state"] == "closed"


@pytest.mark.parametrize("role", ["fund_manager", "fund_approver"])
@pytest.mark.parametrize("paid", [0, 300])
def test_the_rest_of_a_grant_is_cancelled_and_free_at_once(fund_service: FundService, role: str, paid: int) -> None:
    fund_service.give(1_000)
    project = str(fund_service.project(budget_fen=800))
    grant = fund_service.grant(800, project_id=project)
    if paid:
        assert fund_service.pay(grant, paid).status_code == 200
    ended = end(fund_service, grant, "cancel", fund_service.who(role)).json
    assert (ended["state"], ended["cancelled_fen"]) == ("reporting" if paid else "cancelled", 800 - paid)
    fund = fund_service.fund()
    assert (fund["held_fen"], fund["free_fen"], fund["paid_fen"]) == (0, 1_000 - paid, paid)
    assert fund_service.pay(grant, 1).json["code"] == "wrong_state"
    assert [one.spent_fen for one in fund_service.rig.published(contracts.GrantCancelled)] == [paid]
    assert fund_service.grant(800 - paid, project_id=project)["state"] == "approved"  # the budget has it again
    assert [row["out_fen"] for row in fund_service.ledger()] == [*([paid] if paid else []), 0]
    assert fund_service.rig.audit() == []


def test_a_closing_project_frees_what_was_promised_to_it(fund_service: FundService) -> None:
    """Whatever its grants wait for; who is promised nothing loses nothing."""
    fund_service.give(5_000)
    project = str(fund_service.project(budget_fen=5_000))
    asked, half, whole, paying, done = (
        fund_service.grant(500, approvals=number, project_id=project) for number in (0, 1, 2, 2, 2)
    )
    assert fund_service.pay(paying, 200).status_code == 200
    assert fund_service.pay(done, 500).status_code == 200
    other = fund_service.grant(500)
    fund_service.close_project(project)
    states = [fund_service.read_grant(one)["state"] for one in (asked, half, whole, paying, done, other)]
    assert states == ["cancelled", "cancelled", "cancelled", "reporting", "reporting", "approved"]
    last = fund_service.read_grant(paying)["steps"][-1]
    assert (last["act"], last["person_id"], last["reason"]) == ("cancel", None, None)
    fund = fund_service.fund()
    assert (fund["held_fen"], fund["paid_fen"], fund["free_fen"]) == (500, 700, 3_800)
    cancelled = {str(one.grant_id): one.spent_fen for one in fund_service.rig.published(contracts.GrantCancelled)}
    assert cancelled == {asked["id"]: 0, half["id"]: 0, whole["id"]: 0, paying["id"]: 200}
    assert fund_service.rig.audit() == []


def test_a_grant_is_closed_with_its_papers(fund_service: FundService) -> None:
    fund_service.give(1_000)
    grant, approver = fund_service.grant(800), fund_service.who("fund_approver")
    assert fund_service.pay(grant, 500).status_code == 200
    assert end(fund_service, grant, "close", approver).json["code"] == "wrong_state"
    assert end(fund_service, grant, "cancel", approver).json["state"] == "reporting"
    unseen = fund_service.rig.post(f"/grants/{grant['id']}/close", WORDS["close"], by=approver)
    assert unseen.status_code == 428
    closed = end(fund_service, grant, "close", approver).json
    assert (closed["state"], closed["steps"][-1]["reason"]) == ("closed", WORDS["close"]["papers"])
    assert [one.spent_fen for one in fund_service.rig.published(contracts.GrantClosed)] == [500]
    assert fund_service.rig.audit() == []


def test_what_is_left_after_a_payee_changed_can_be_cancelled_alone(fund_service: FundService) -> None:
    fund_service.give(1_000)
    grant, manager = fund_service.grant(800), fund_service.who("fund_manager")
    assert fund_service.pay(grant, 300).status_code == 200
    payee = fund_service.payee
    renamed = fund_service.rig.patch(f"/payees/{payee['id']}", {"name": "别的店"}, by=manager, headers=if_match(payee))
    assert renamed.status_code == 200
    for act, role in (("return", "fund_approver"), ("reject", "fund_approver"), ("withdraw", "fund_manager")):
        assert end(fund_service, grant, act, fund_service.who(role)).json["code"] == "grant_part_paid"
    ended = end(fund_service, grant, "cancel", manager).json
    assert (ended["state"], ended["paid_fen"], ended["cancelled_fen"]) == ("reporting", 300, 500)
    assert end(fund_service, grant, "close", fund_service.who("fund_approver")).json["state"] == "closed"
    assert fund_service.rig.audit() == []


@pytest.mark.parametrize("loss", ["resident", "suspended"])
def test_another_manager_acts_when_the_proposer_is_gone(fund_service: FundService, loss: str) -> None:
    """Who amends it judges it no more than who proposed it."""
    fund_service.give(1_000)
    grants = [fund_service.grant(100, approvals=0) for _ in range(2)]
    other = fund_service.rig.person("fund_manager", "fund_approver")

    def amend(grant: Any) -> TestResponse:
        seen = if_match(fund_service.read_grant(grant))
        return fund_service.rig.patch(f"/grants/{grant['id']}", {"amount_fen": 90}, by=other, headers=seen)

    assert amend(grants[0]).status_code == 403
    assert end(fund_service, grants[1], "withdraw", other).status_code == 403
    proposer = fund_service.who("fund_manager")
    told = changed(proposer, "resident") if loss == "resident" else changed(proposer, "fund_manager", state=loss)
    fund_service.rig.deliver(told, sequence=2)
    fund_service.people["fund_manager-1"] = fund_service.who("fund_manager", 2)  # who reads from now on
    assert amend(grants[0]).json["amount_fen"] == 90
    assert fund_service.approve(grants[0], other).json["code"] == "own_proposal"
    assert end(fund_service, grants[1], "withdraw", other).json["state"] == "withdrawn"
    assert fund_service.rig.audit() == []
