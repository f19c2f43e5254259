"""Grants: three people, money promised, parts against proof, never above what there is."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from werkzeug.test import TestResponse

from services.chassis.database.tables import new_id
from services.chassis.messaging.contract import Event
from services.contracts import fund as contracts
from services.contracts import gateway, orders
from services.fund.grants.tables import grants
from services.fund.ledger import store as ledger_store
from services.fund.ledger.model import Earmark, EarmarkKind
from services.fund.ledger.tables import funds
from tests.fund.conftest import FundService
from tests.support.crowd import crowd
from tests.support.rig import Caller, if_match


def test_a_grant_is_proposed_approved_by_two_and_paid_in_two_parts(fund_service: FundService) -> None:
    fund_service.give(100_000)
    grant = fund_service.grant(60_000)
    assert (grant["state"], len(grant["approved_by"]), fund_service.fund()["free_fen"]) == ("approved", 2, 40_000)
    first = fund_service.pay(grant, 25_000).json
    assert (first["state"], first["paid_fen"]) == ("paying", 25_000)
    second = fund_service.pay(grant, 35_000, number="044002600111", code="1234").json
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
    body = {"project_id": str(fund_service.project()), "payee_id": fund_service.payee["id"], "amount_fen": 1_000}
    own = fund_service.rig.made("/grants", body, by=both)
    answer = fund_service.approve(own, both)
    assert (answer.status_code, answer.json["code"]) == (403, "own_proposal")
    assert fund_service.approve(own, fund_service.who("fund_approver")).status_code == 200
    again = fund_service.approve(own, fund_service.who("fund_approver"))
    assert (again.status_code, again.json["code"]) == (409, "same_approver")
    assert fund_service.fund()["held_fen"] == 0


def test_a_role_that_was_taken_and_a_project_that_closed_stop_an_approval(fund_service: FundService) -> None:
    fund_service.give(1_000)
    grant = fund_service.propose(1)
    assert fund_service.approve(grant, fund_service.who("fund_approver")).status_code == 200
    former = fund_service.rig.caller(fund_service.who("resident").id, "fund_approver")
    assert fund_service.approve(grant, former).json["code"] == "role_not_heard"  # until its token is refused
    unseen = fund_service.rig.person("fund_approver", has_signed_in=False)  # an administrator made the password
    refused = fund_service.approve(grant, unseen)
    assert (refused.status_code, refused.json["code"]) == (403, "own_password_needed")
    unheard = fund_service.rig.person("resident", has_signed_in=False)  # neither the role nor the sign-in has arrived
    late = fund_service.approve(grant, fund_service.rig.caller(unheard.id, "fund_approver"))
    assert (late.status_code, late.json["code"]) == (403, "own_password_needed")  # so it was looked at again
    fund_service.close_project(grant["project_id"])
    late = fund_service.approve(grant, fund_service.who("fund_approver", 2))
    assert late.json["code"] == "wrong_state"


def test_an_approver_whose_role_has_not_arrived_is_asked_to_repeat_the_call(fund_service: FundService) -> None:
    """As it was found: an approver with a new token was told that they may not, since the event was late."""
    fund_service.give(1_000)
    grant, fresh = fund_service.propose(1), fund_service.rig.person("resident")
    signed_in_anew = fund_service.rig.caller(fresh.id, "fund_approver")
    early = fund_service.approve(grant, signed_in_anew)
    assert (early.status_code, early.json["code"], early.headers["Retry-After"]) == (409, "role_not_heard", "1")
    fund_service.rig.deliver(changed(fresh, "fund_approver"), sequence=2)
    assert fund_service.approve(grant, signed_in_anew).status_code == 200


def changed(who: Caller, *roles: str, state: str = "active", has_signed_in: bool = True) -> gateway.PersonChanged:
    """What the directory says of a person from now on."""
    return gateway.PersonChanged(
        person_id=who.id,
        roles=roles,
        epoch=1,
        age_band="adult",
        joined_on=date(2026, 1, 1),
        guardian_ids=(),
        consents=(),
        state=state,
        changed=("roles", "state"),
        has_signed_in=has_signed_in,
    )


@pytest.mark.parametrize("state", ["active", "suspended", "left", "reset"])
def test_an_approval_counts_while_its_approver_holds_the_role(fund_service: FundService, state: str) -> None:
    """The answer of the last approval says whose is missing; another person approves then."""
    fund_service.give(1_000)
    grant = fund_service.grant(800, approvals=1)
    first, second, third = (fund_service.who("fund_approver", number) for number in (1, 2, 3))
    if state == "left":
        gone: Event = gateway.PersonLeft(
            person_id=first.id, epoch=2, left_at=fund_service.rig.now, reason="moved", erase=False
        )
    elif state == "reset":  # the password is somebody else's
        gone = changed(first, "fund_approver", has_signed_in=False)
    else:
        gone = changed(first, *(["fund_approver"] if state == "suspended" else ["resident"]), state=state)
    fund_service.rig.deliver(gone, sequence=2)
    last = fund_service.approve(grant, second).json
    assert (last["state"], last["approved_by"], last["lapsed_approvals"]) == (
        "proposed",
        [str(second.id)],
        [str(first.id)],
    )
    assert fund_service.fund()["held_fen"] == 0
    assert fund_service.read_grant(grant)["lapsed_approvals"] == [str(first.id)]
    whole = fund_service.approve(grant, third).json
    assert (whole["state"], whole["approved_by"]) == ("approved", [str(second.id), str(third.id)])
    assert [step["act"] for step in whole["steps"]] == ["propose", "approve", "lapse", "approve", "approve"]
    assert [one.amount_fen for one in fund_service.rig.published(contracts.GrantApproved)] == [800]
    assert fund_service.rig.audit() == []


def test_a_role_lost_after_the_last_approval_changes_nothing(fund_service: FundService) -> None:
    fund_service.give(1_000)
    grant = fund_service.grant(800)
    fund_service.rig.deliver(changed(fund_service.who("fund_approver", 1), "resident"), sequence=2)
    assert fund_service.pay(grant, 800).json["state"] == "reporting"
    assert fund_service.rig.audit() == []


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


@pytest.mark.parametrize("number", ["INV-001", "inv-001", "INV-001 ", " INV-001", "INV–001", "INV-00１"])
def test_one_invoice_pays_once_however_its_number_is_typed(fund_service: FundService, number: str) -> None:
    fund_service.give(1_000)
    grant = fund_service.grant(800)
    paid = fund_service.pay(grant, 400, number="INV-001").json
    again = fund_service.pay(grant, 400, number=number)
    assert (again.status_code, again.json["code"], again.json["left"]) == (409, "proof_used", "0.00")
    assert again.json["used_in"] == [{"grant_id": paid["id"], "no": 1, "amount_fen": 400, "paid_on": "2026-03-10"}]
    assert fund_service.rig.audit() == []


@pytest.mark.parametrize("number", ["INV-001\u200b", "\u202eINV-001"])
def test_a_number_has_no_hidden_characters(fund_service: FundService, number: str) -> None:
    fund_service.give(1_000)
    answer = fund_service.pay(fund_service.grant(800), 400, number=number)
    assert (answer.status_code, answer.json["errors"][0]["pointer"]) == (422, "/proof/number")


def test_one_invoice_pays_in_two_parts_of_two_grants_up_to_its_amount(fund_service: FundService) -> None:
    fund_service.give(2_000)
    one, other = fund_service.grant(600), fund_service.grant(600)
    assert fund_service.pay(one, 600, number="A-1", code="X", amount_fen=1_000).status_code == 200
    differs = fund_service.pay(other, 400, number="A-1", code="X", amount_fen=1_200)
    assert (differs.status_code, differs.json["code"], differs.json["amount"]) == (409, "proof_differs", "10.00")
    assert fund_service.pay(other, 401, number="A-1", amount_fen=1_000).json["left"] == "4.00"
    assert fund_service.pay(other, 400, number="A-1", amount_fen=1_000).status_code == 200
    assert fund_service.pay(other, 1, number="A-1", code="X", amount_fen=1_000).json["code"] == "proof_used"
    unreadable = fund_service.pay(other, 1, number="–", amount_fen=1_000)
    assert (unreadable.status_code, unreadable.json["code"]) == (422, "proof_unreadable")
    assert fund_service.rig.audit() == []


def test_one_invoice_at_once_for_many_grants_pays_its_amount(fund_service: FundService) -> None:
    fund_service.give(10_000)
    asked = [fund_service.grant(100) for _ in range(6)]
    with ThreadPoolExecutor(6) as pool:
        paid = pool.map(lambda one: fund_service.pay(one, 100, number="A-1", code="X", amount_fen=300).json, asked)
        answers = list(paid)
    assert Counter(answer.get("code", "paid") for answer in answers) == {"paid": 3, "proof_used": 3}
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
    part = {"amount_fen": 400, "proof": {"number": "A-1", "amount_fen": 400}}
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
    asked = [fund_service.grant(800, approvals=1) for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        codes = list(
            pool.map(lambda one: fund_service.approve(one, fund_service.who("fund_approver", 2)).status_code, asked)
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


def test_a_grant_cannot_be_changed_between_look_and_click(fund_service: FundService) -> None:
    """Two approvers read 100 fen; the proposer makes it 9,900,000 fen; neither approval is taken for it."""
    fund_service.give(10_000_000)
    manager, approvers = fund_service.who("fund_manager"), [fund_service.who("fund_approver", no) for no in (1, 2)]
    project = fund_service.project(budget_fen=10**8)
    grant = fund_service.propose(100, project_id=str(project))
    path = f"/grants/{grant['id']}"
    seen = [if_match(fund_service.rig.read(path, by=approver)) for approver in approvers]
    assert (
        fund_service.rig.patch(path, {"amount_fen": 9_900_000}, by=manager, headers=if_match(grant)).status_code == 200
    )
    codes = [
        fund_service.rig.post(f"{path}/approve", by=approver, headers=read).status_code
        for approver, read in zip(approvers, seen, strict=True)
    ]
    assert (codes, fund_service.read_grant(grant)["approved_by"]) == ([412, 412], [])


def test_an_approval_keeps_amount_purpose_and_payee(fund_service: FundService) -> None:
    fund_service.give(1_000)
    grant = fund_service.grant(800, purpose="购置手工具")
    wanted = (800, "购置手工具", fund_service.payee["id"])
    assert [
        (step["amount_fen"], step["purpose"], step["payee_id"]) for step in grant["steps"] if step["act"] == "approve"
    ] == [wanted, wanted]
    assert (grant["payee"]["name"], grant["payee"]["account_last4"], grant["payee"]["confirmed"]) == (
        "老街五金店",
        fund_service.payee["account_last4"],
        True,
    )


@pytest.mark.parametrize("changed", [{"amount_fen": 900}, {"purpose": "别的"}, {"payee_id": None}])
def test_the_audit_names_an_approval_of_something_else(fund_service: FundService, changed: dict[str, Any]) -> None:
    fund_service.give(1_000)
    grant = fund_service.grant(800, approvals=1)
    values = {name: one or UUID(fund_service.new_payee()["id"]) for name, one in changed.items()}
    with fund_service.rig.tx() as tx:
        tx.execute(grants.update().where(tx.in_community(grants)).values(values))
    (found,) = fund_service.rig.audit()
    assert found.startswith("approvals_are_of_the_grant_as_it_is")
    assert grant["id"] in found


def test_a_project_that_is_unknown_or_over_gets_nothing(fund_service: FundService) -> None:
    fund_service.give(1_000)
    manager = fund_service.who("fund_manager")
    unknown = fund_service.rig.post("/grants", {"project_id": str(new_id()), "amount_fen": 1}, by=manager)
    assert (unknown.status_code, unknown.json["code"]) == (409, "unknown_project")
    project = fund_service.project()
    fund_service.close_project(project)
    over = fund_service.rig.post("/grants", {"project_id": str(project), "amount_fen": 1}, by=manager)
    assert over.json["code"] == "wrong_state"


def test_a_grant_is_approved_while_its_project_is_listed_and_paid_while_it_runs(fund_service: FundService) -> None:
    fund_service.give(1_000)
    project = fund_service.project(state="listed")
    grant = fund_service.grant(800, project_id=str(project))
    early = fund_service.pay(grant, 100)
    assert (early.status_code, early.json["code"], early.json["state"]) == (409, "wrong_state", "listed")
    fund_service.rig.deliver(
        orders.ProjectStarted(project_id=project, started_on=fund_service.rig.now.date()), sequence=3
    )
    assert fund_service.pay(grant, 100).status_code == 200
    fund_service.rig.deliver(fund_service.listed(project, budget_fen=900), sequence=4)  # to be approved anew
    assert fund_service.pay(grant, 100).json["state"] == "listed"
    fund_service.rig.deliver(fund_service.listed(project, budget_fen=900, state="running"), sequence=5)
    assert fund_service.pay(grant, 100).status_code == 200
    fund_service.close_project(project)
    assert fund_service.pay(grant, 100).json["code"] == "wrong_state"
    assert fund_service.read_grant(grant)["cancelled_fen"] == 600
    assert fund_service.rig.audit() == []


def test_grants_of_a_project_stay_within_its_budget(fund_service: FundService) -> None:
    fund_service.give(5_000_000)
    project = str(fund_service.project(budget_fen=1_000))
    by = fund_service.who("fund_manager")
    body = {"project_id": project, "payee_id": fund_service.payee["id"], "amount_fen": 4_000_000}
    above = fund_service.rig.post("/grants", body, by=by)
    assert (above.status_code, above.json["code"], above.json["left"]) == (409, "over_budget", "10.00")
    both = [fund_service.grant(600, approvals=1, project_id=project) for _ in range(2)]
    second = fund_service.who("fund_approver", 2)
    with ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(lambda one: fund_service.approve(one, second).json, both))
    assert sorted(answer.get("code", answer.get("state")) for answer in answers) == ["approved", "over_budget"]
    assert fund_service.rig.post("/grants", body | {"amount_fen": 401}, by=by).json["left"] == "4.00"
    assert fund_service.propose(400, project_id=project)["state"] == "proposed"
    (loser,) = [one for one, answer in zip(both, answers, strict=True) if answer.get("code")]
    seen = if_match(fund_service.read_grant(loser))
    amended = fund_service.rig.patch(f"/grants/{loser['id']}", {"amount_fen": 400}, by=by, headers=seen)
    assert amended.status_code == 200
    assert [fund_service.approve(loser, fund_service.who("fund_approver", no)).status_code for no in (1, 2)] == [
        200,
        200,
    ]


def test_a_grant_without_a_payee_is_not_approved(fund_service: FundService) -> None:
    fund_service.give(1_000)
    body = {"project_id": str(fund_service.project()), "amount_fen": 800}
    grant = fund_service.rig.made("/grants", body, by=fund_service.who("fund_manager"))
    assert grant["payee"] is None
    answer = fund_service.approve(grant, fund_service.who("fund_approver"))
    assert (answer.status_code, answer.json["code"]) == (409, "payee_missing")
    named = fund_service.rig.patch(
        f"/grants/{grant['id']}",
        {"payee_id": fund_service.payee["id"]},
        by=fund_service.who("fund_manager"),
        headers=if_match(grant),
    )
    assert named.json["payee"]["name"] == "老街五金店"
    assert fund_service.approve(grant, fund_service.who("fund_approver")).status_code == 200


def test_money_given_for_a_purpose_does_not_pay_for_another(fund_service: FundService) -> None:
    """An appeal for youth practice; a grant for a project that it does not list, and whose tags it does not have."""
    project = str(fund_service.project(title="错字项目"))
    served = str(fund_service.project(tags=("youth",)))
    campaign = fund_service.campaign(purpose_codes=["youth"], project_ids=[str(fund_service.project())])
    fund_service.give(50_000, campaign_id=campaign["id"])
    by = fund_service.who("fund_manager")
    body = {"earmark_id": campaign["earmark_id"], "payee_id": fund_service.payee["id"], "amount_fen": 100}
    answer = fund_service.rig.post("/grants", body | {"project_id": project}, by=by)
    assert (answer.status_code, answer.json["code"]) == (409, "purpose_mismatch")
    for named in (served, campaign["project_ids"][0]):
        grant = fund_service.rig.made("/grants", body | {"project_id": named}, by=by)
        assert (grant["earmark"], grant["campaign_id"]) == (campaign["name"], campaign["id"])


def test_a_closing_that_comes_before_its_listing_holds(fund_service: FundService) -> None:
    project = new_id()
    fund_service.close_project(project)
    fund_service.rig.deliver(fund_service.listed(project), sequence=1)
    fund_service.give(1_000)
    body = {"project_id": str(project), "amount_fen": 1}
    assert fund_service.rig.post("/grants", body, by=fund_service.who("fund_manager")).status_code == 409


def test_a_start_that_comes_before_its_listing_holds_with_its_budget(fund_service: FundService) -> None:
    project = new_id()
    fund_service.rig.deliver(
        orders.ProjectStarted(project_id=project, started_on=fund_service.rig.now.date()), sequence=3
    )
    fund_service.give(1_000)
    fund_service.rig.deliver(fund_service.listed(project, budget_fen=800), sequence=1)
    grant = fund_service.grant(800, project_id=str(project))
    assert fund_service.pay(grant, 800).status_code == 200
    fund_service.rig.deliver(fund_service.listed(project, budget_fen=10), sequence=2)
    body = {"project_id": str(project), "amount_fen": 1}
    assert fund_service.rig.post("/grants", body, by=fund_service.who("fund_manager")).json["left"] == "0.00"


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
    fund_service.close_project(project)
    body = {"project_id": str(project), "amount_fen": 1}
    answer = fund_service.rig.post("/grants", body, by=fund_service.who("fund_manager"))
    assert (answer.status_code, answer.json["code"]) == (409, "wrong_state")
