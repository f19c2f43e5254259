"""Grants: three people, money promised, parts against proof, never above what there is."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest
from werkzeug.test import TestResponse

from services.chassis.database.tables import new_id
from services.contracts import fund as contracts
from services.contracts import orders
from services.fund.ledger import store as ledger_store
from services.fund.ledger.model import Earmark, EarmarkKind
from services.fund.ledger.tables import funds
from tests.fund.conftest import FundService
from tests.support.crowd import crowd
from tests.support.rig import if_match


def test_a_grant_is_proposed_approved_by_two_and_paid_in_two_parts(fund_service: FundService) -> None:
    fund_service.give(100_000)
    grant = fund_service.grant(60_000)
    assert (grant["state"], len(grant["approved_by"]), fund_service.fund()["free_fen"]) == ("approved", 2, 40_000)
    first = fund_service.pay(grant, 25_000).json
    assert (first["state"], first["paid_fen"]) == ("paying", 25_000)
    second = fund_service.pay(grant, 35_000, invoice_no="044002600111").json
    assert (second["state"], [part["amount_fen"] for part in second["parts"]]) == ("reporting", [25_000, 35_000])
    assert [step["act"] for step in second["steps"]] == ["propose", "approve", "approve", "pay", "pay"]
    assert fund_service.rig.facts()["project_paid_fen"] == {grant["project_id"]: 60_000}
    fund = fund_service.fund()
    assert (fund["received_fen"], fund["paid_fen"], fund["spendable_fen"], fund["held_fen"]) == (
        100_000,
        60_000,
        40_000,
        0,
    )
    assert [(row["out_fen"], row["project"]) for row in fund_service.ledger()][:2] == [
        (35_000, "邻里帮工具手艺坊"),
        (25_000, "邻里帮工具手艺坊"),
    ]
    assert [one.paid_fen for one in fund_service.rig.published(contracts.GrantPaid)] == [25_000, 60_000]
    assert [one.amount_fen for one in fund_service.rig.published(contracts.GrantApproved)] == [60_000]
    assert fund_service.rig.audit() == []


def test_nobody_approves_what_they_proposed_nor_twice(fund_service: FundService) -> None:
    fund_service.give(1_000)
    both = fund_service.rig.person("fund_manager", "fund_approver")
    body = {"project_id": str(fund_service.project()), "amount_fen": 1_000}
    own = fund_service.rig.made("/grants", body, by=both)
    answer = fund_service.approve(own, both)
    assert (answer.status_code, answer.json["code"]) == (403, "own_proposal")
    assert fund_service.approve(own, fund_service.who("fund_approver")).status_code == 200
    again = fund_service.approve(own, fund_service.who("fund_approver"))
    assert (again.status_code, again.json["code"]) == (409, "same_approver")
    assert fund_service.fund()["held_fen"] == 0


def test_a_role_that_was_taken_and_a_project_that_closed_stop_an_approval(fund_service: FundService) -> None:
    fund_service.give(1_000)
    approver = fund_service.who("fund_approver")
    project = fund_service.project()
    grant = fund_service.rig.made(
        "/grants", {"project_id": str(project), "amount_fen": 1}, by=fund_service.who("fund_manager")
    )
    assert fund_service.approve(grant, approver).status_code == 200
    former = fund_service.rig.caller(fund_service.who("resident").id, "fund_approver")
    assert fund_service.approve(grant, former).status_code == 403
    closed = orders.ProjectClosed(project_id=project, outcome="done", closed_on=fund_service.rig.now.date())
    fund_service.rig.deliver(closed, sequence=2)
    late = fund_service.approve(grant, fund_service.who("fund_approver", 2))
    assert late.json["code"] == "wrong_state"


def test_nothing_is_paid_before_two_have_approved(fund_service: FundService) -> None:
    fund_service.give(1_000)
    answer = fund_service.pay(fund_service.grant(1_000, approvals=1), 1)
    assert (answer.status_code, answer.json["code"]) == (409, "wrong_state")


def test_changing_the_amount_voids_approvals_and_frees_the_money(fund_service: FundService) -> None:
    fund_service.give(1_000)
    grant = fund_service.grant(800)
    manager = fund_service.who("fund_manager")
    unversioned = fund_service.rig.patch(f"/grants/{grant['id']}", {"amount_fen": 900}, by=manager)
    assert unversioned.status_code == 428
    after = fund_service.rig.patch(
        f"/grants/{grant['id']}", {"amount_fen": 900}, by=manager, headers=if_match(grant)
    ).json
    assert (after["state"], after["approved_by"], fund_service.fund()["free_fen"]) == ("proposed", [], 1_000)
    assert fund_service.rig.audit() == []


def test_no_part_is_above_what_was_approved(fund_service: FundService) -> None:
    fund_service.give(1_000)
    grant = fund_service.grant(800)
    assert fund_service.pay(grant, 801).json["code"] == "over_approved"
    assert fund_service.pay(grant, 500).status_code == 200
    assert fund_service.pay(grant, 301).json["code"] == "over_approved"
    assert fund_service.pay(grant, 300, amount_fen=299).json["code"] == "proof_missing"


def test_one_invoice_pays_once(fund_service: FundService) -> None:
    fund_service.give(1_000)
    grant = fund_service.grant(800)
    assert fund_service.pay(grant, 400, invoice_no="A-1").status_code == 200
    assert fund_service.pay(grant, 400, invoice_no="A-1").json["code"] == "proof_used"
    assert fund_service.rig.audit() == []


def test_one_agrees_to_what_one_has_read(fund_service: FundService) -> None:
    """Approving and paying name the one version that was read; a version that has changed is read again."""
    fund_service.give(1_000)
    manager, approver = fund_service.who("fund_manager"), fund_service.who("fund_approver")
    proposed = fund_service.grant(800, approvals=0)
    path = f"/grants/{proposed['id']}"
    for given in ({}, {"If-Match": "*"}, {"If-Match": 'W/"1"'}, {"If-Match": '"1", "2"'}):
        assert fund_service.rig.post(f"{path}/approve", by=approver, headers=given).status_code == 428
    amended = fund_service.rig.patch(path, {"amount_fen": 900}, by=manager, headers=if_match(proposed)).json
    stale = fund_service.rig.post(f"{path}/approve", by=approver, headers=if_match(proposed))
    assert (stale.status_code, stale.json["code"]) == (412, "version_stale")
    first = fund_service.rig.post(f"{path}/approve", by=approver, headers=if_match(amended))
    assert (first.status_code, first.headers["ETag"]) == (200, f'"{first.json["version"]}"')
    second = fund_service.approve(proposed, fund_service.who("fund_approver", 2)).json
    part = {"amount_fen": 400, "proof": {"kind": "receipt", "note": "收据"}}
    assert fund_service.rig.post(f"{path}/pay", part, by=manager).status_code == 428
    assert fund_service.rig.post(f"{path}/pay", part, by=manager, headers=if_match(amended)).status_code == 412
    paid = fund_service.rig.post(f"{path}/pay", part, by=manager, headers=if_match(second))
    assert (paid.status_code, paid.json["paid_fen"]) == (200, 400)
    twice = fund_service.rig.post(f"{path}/pay", part, by=manager, headers=if_match(second))
    assert (twice.status_code, fund_service.fund()["paid_fen"]) == (
        412,
        400,
    )  # a double click pays once, whatever its key


def test_two_grants_cant_be_given_the_same_money(fund_service: FundService) -> None:
    fund_service.give(1_000)
    grants = [fund_service.grant(800, approvals=1) for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        codes = list(
            pool.map(lambda one: fund_service.approve(one, fund_service.who("fund_approver", 2)).status_code, grants)
        )
    assert sorted(codes) == [200, 409, 409, 409]
    assert fund_service.fund()["held_fen"] == 800
    assert fund_service.rig.audit() == []


def test_parts_paid_at_once_never_exceed_the_grant(fund_service: FundService) -> None:
    fund_service.give(1_000)
    grant = fund_service.grant(500)
    answers = crowd(100, lambda _: fund_service.pay(grant, 100))
    assert Counter(answer.json.get("code", "paid") for answer in answers) == {"paid": 5, "wrong_state": 95}
    assert fund_service.fund()["paid_fen"] == 500
    assert fund_service.rig.audit() == []


def test_a_hundred_approvals_at_once_are_two_peoples(fund_service: FundService) -> None:
    fund_service.give(1_000)
    grant = fund_service.grant(800, approvals=0)
    approvers = [fund_service.who("fund_approver", number) for number in range(5)]

    def approved(number: int) -> TestResponse:
        while True:  # who is overtaken reads the grant again and agrees to what it is now
            answer = fund_service.approve(grant, approvers[number % 5])
            if answer.status_code != 412:
                return answer

    answers = crowd(100, approved)
    assert Counter(answer.status_code for answer in answers) == {200: 2, 409: 98}
    seen = fund_service.rig.read(f"/grants/{grant['id']}", by=approvers[0])
    assert (seen["state"], len(set(seen["approved_by"]))) == ("approved", 2)
    assert (len(fund_service.rig.published(contracts.GrantApproved)), fund_service.fund()["held_fen"]) == (1, 800)
    assert fund_service.rig.audit() == []


def test_a_project_that_is_unknown_or_over_gets_nothing(fund_service: FundService) -> None:
    fund_service.give(1_000)
    manager = fund_service.who("fund_manager")
    unknown = fund_service.rig.post("/grants", {"project_id": str(new_id()), "amount_fen": 1}, by=manager)
    assert (unknown.status_code, unknown.json["code"]) == (409, "unknown_project")
    project = fund_service.project()
    closed = orders.ProjectClosed(project_id=project, outcome="done", closed_on=fund_service.rig.now.date())
    fund_service.rig.deliver(closed, sequence=2)
    over = fund_service.rig.post("/grants", {"project_id": str(project), "amount_fen": 1}, by=manager)
    assert over.json["code"] == "wrong_state"


def test_a_closing_that_comes_before_its_listing_holds(fund_service: FundService) -> None:
    project = new_id()
    fund_service.rig.deliver(
        orders.ProjectClosed(project_id=project, outcome="done", closed_on=fund_service.rig.now.date()), sequence=2
    )
    listed = orders.ProjectListed(
        project_id=project, title="迟到的消息", quarter="2026Q1", tags=(), budget_fen=1, need_ids=(), resource_ids=()
    )
    fund_service.rig.deliver(listed, sequence=1)
    fund_service.give(1_000)
    body = {"project_id": str(project), "amount_fen": 1}
    assert fund_service.rig.post("/grants", body, by=fund_service.who("fund_manager")).status_code == 409


def test_another_community_knows_nothing_of_it(fund_service: FundService) -> None:
    fund_service.give(1_000)
    grant = fund_service.grant(800)
    stranger = fund_service.rig.other.person("fund_approver")
    for path in (f"/grants/{grant['id']}", f"/funds/{grant['fund_id']}"):
        assert fund_service.rig.other.get(path, by=stranger).status_code == 404
    assert fund_service.rig.other.read("/ledger", by=None)["items"] == []


def test_an_earmark_of_another_fund_is_refused(fund_service: FundService) -> None:
    """Else money of one fund would be booked to another."""
    fund_service.give(1_000)
    (earmark,) = fund_service.fund()["earmarks"]
    with fund_service.rig.tx() as tx:
        other = new_id()
        tx.add(funds, id=other, name="助学基金", state="forming", is_default=False, created_at=fund_service.rig.now)
        ledger_store.add_earmark(
            tx, Earmark(new_id(), other, EarmarkKind.GENERAL, "一般用途", None, 0, 0), fund_service.rig.now
        )
    body = {"project_id": str(fund_service.project()), "amount_fen": 1, "earmark_id": earmark["id"]}
    by = fund_service.who("fund_manager")
    answer = fund_service.rig.post("/grants", body | {"fund_id": str(other)}, by=by)
    assert (answer.status_code, answer.json["code"]) == (422, "earmark_of_another_fund")
    assert fund_service.rig.made("/grants", body, by=by)["earmark_id"] == earmark["id"]


@pytest.mark.usefixtures("answers_at_once")
def test_a_closed_project_is_refused_at_once_though_its_listing_never_came(fund_service: FundService) -> None:
    """Waiting for its listing would hold a thread for two seconds, each time."""
    project = new_id()
    closed = orders.ProjectClosed(project_id=project, outcome="done", closed_on=fund_service.rig.now.date())
    fund_service.rig.deliver(closed, sequence=2)
    body = {"project_id": str(project), "amount_fen": 1}
    answer = fund_service.rig.post("/grants", body, by=fund_service.who("fund_manager"))
    assert (answer.status_code, answer.json["code"]) == (409, "wrong_state")
