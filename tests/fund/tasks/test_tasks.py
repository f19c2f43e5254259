"""The tasks of the fund: what waits, for the person who may do it."""

from __future__ import annotations

from typing import Any

from tests.fund.conftest import HOST, FundService
from tests.fund.endings.test_endings import end
from tests.fund.grants.test_grants import changed
from tests.support.rig import Caller


def tasks(fund_service: FundService, by: Caller) -> dict[str, Any]:
    """What waits for somebody, by kind."""
    return {one["kind"]: one for one in fund_service.rig.read("/fund-tasks", by=by)["items"]}


def ids(fund_service: FundService, by: Caller) -> dict[str, list[str]]:
    """The ids of what waits for somebody, by kind."""
    return {kind: [one["id"] for one in task["items"]] for kind, task in tasks(fund_service, by).items()}


def test_what_waits_is_shown_to_who_may_do_it(fund_service: FundService) -> None:
    fund_service.give(10_000)
    manager, other = fund_service.who("fund_manager"), fund_service.who("fund_manager", 2)
    approver, admin = fund_service.who("fund_approver", 3), fund_service.who("admin")
    assert tasks(fund_service, manager) == {}
    payee = fund_service.new_payee()
    asked, half, whole, returned, done = (fund_service.grant(500, approvals=many) for many in (0, 1, 2, 0, 2))
    assert end(fund_service, returned, "return", approver).status_code == 200
    assert fund_service.pay(done, 500).status_code == 200
    fund_service.grant(500, project_id=str(fund_service.project(state="listed")))  # paid when it runs
    draft = fund_service.campaign(public=HOST, starts_on="2026-03-15")
    fund_service.campaign(public={}, starts_on="2026-03-15")  # something is missing
    assert ids(fund_service, manager) == {"grants_to_change": [returned["id"]], "grants_to_pay": [whole["id"]]}
    assert ids(fund_service, other) == {"payees_to_confirm": [payee["id"]], "grants_to_pay": [whole["id"]]}
    assert ids(fund_service, approver) == {
        "payees_to_confirm": [payee["id"]],
        "grants_to_approve": [asked["id"], half["id"]],
        "grants_to_close": [done["id"]],
    }
    first = ids(fund_service, fund_service.who("fund_approver", 1))
    assert first["grants_to_approve"] == [asked["id"]]  # the other one has their approval
    assert ids(fund_service, admin) == {"payees_to_confirm": [payee["id"]], "campaigns_to_open": [draft["id"]]}
    task = tasks(fund_service, approver)["grants_to_approve"]
    assert (task["count"], task["oldest"]) == (2, task["items"][0]["since"])
    assert tasks(fund_service, fund_service.who("auditor")) == tasks(fund_service, fund_service.who("station")) == {}
    assert fund_service.rig.get("/fund-tasks", by=fund_service.who("resident")).status_code == 403


def test_nobody_is_asked_to_judge_what_is_theirs(fund_service: FundService) -> None:
    """Neither who wrote a grant, nor whom it pays."""
    fund_service.give(1_000)
    both = fund_service.rig.person("fund_manager", "fund_approver")
    neighbour = fund_service.rig.person("resident")
    payee = fund_service.new_payee(kind="person", person_id=str(neighbour.id))
    body = {"project_id": str(fund_service.project()), "payee_id": payee["id"], "amount_fen": 100}
    fund_service.rig.made("/grants", body, by=both)
    assert ids(fund_service, both) == {"payees_to_confirm": [payee["id"]]}
    theirs = fund_service.rig.caller(neighbour.id, "fund_manager", "fund_approver")
    assert tasks(fund_service, theirs) == {}
    assert "grants_to_approve" in tasks(fund_service, fund_service.who("fund_approver"))


def test_what_somebody_left_waits_for_another_manager(fund_service: FundService) -> None:
    fund_service.give(1_000)
    grant, other = fund_service.propose(100), fund_service.who("fund_manager", 2)
    assert end(fund_service, grant, "return", fund_service.who("fund_approver")).status_code == 200
    assert tasks(fund_service, other) == {}
    fund_service.rig.deliver(changed(fund_service.who("fund_manager"), "resident"), sequence=2)
    assert ids(fund_service, other) == {"grants_to_change": [grant["id"]]}


def test_five_of_many_are_shown_the_oldest_first(fund_service: FundService) -> None:
    made = [fund_service.new_payee()["id"] for _ in range(7)]
    task = tasks(fund_service, fund_service.who("fund_approver"))["payees_to_confirm"]
    assert (task["count"], [one["id"] for one in task["items"]]) == (7, made[:5])
