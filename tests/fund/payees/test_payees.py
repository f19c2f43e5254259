"""Payees: entered by one, confirmed by another, never somebody who decides about money."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from services.contracts import fund as contracts
from services.contracts import gateway
from services.fund.payees.tables import payees
from tests.fund.conftest import FundService
from tests.fund.grants.test_grants import changed
from tests.support.rig import Caller, if_match


def test_a_payee_is_entered_by_one_and_confirmed_by_another(fund_service: FundService) -> None:
    payee = fund_service.new_payee(name="老街五金店", account_no="6217 0031 0002 1234 567", bank="长沙银行")
    assert (payee["account_no"], payee["account_last4"], payee["confirmed"]) == (
        "6217 0031 0002 1234 567",
        "4567",
        False,
    )
    own = fund_service.confirm(payee, fund_service.who("fund_manager"))
    assert (own.status_code, own.json["code"]) == (403, "own_proposal")
    for role in ("fund_approver", "admin"):
        assert fund_service.confirm(fund_service.new_payee(), fund_service.who(role)).json["confirmed"]
    unseen = fund_service.rig.post(f"/payees/{payee['id']}/confirm", by=fund_service.who("fund_manager", 2))
    assert unseen.status_code == 428
    confirmed = fund_service.confirm(payee, fund_service.who("fund_manager", 2))
    assert (confirmed.json["confirmed"], confirmed.json["confirmed_by"]) == (
        True,
        str(fund_service.who("fund_manager", 2).id),
    )
    again = fund_service.confirm(payee, fund_service.who("fund_manager", 3))
    assert (again.status_code, again.json["code"]) == (409, "payee_confirmed")


def test_a_list_shows_four_digits_and_the_database_none(fund_service: FundService) -> None:
    payee = fund_service.new_payee(name="匠人老周", account_no="6217003100021234567")
    (listed,) = fund_service.rig.read("/payees?kind=organisation", by=fund_service.rig.person("auditor"))["items"]
    assert (listed["name"], listed["account_last4"], "account_no" in listed) == ("匠人老周", "4567", False)
    with fund_service.rig.tx() as tx:
        (row,) = tx.all(select(payees).where(tx.in_community(payees)))
    stored = b"".join(one for one in row if isinstance(one, bytes))
    assert b"6217003100021234567" not in stored
    assert "匠人老周".encode() not in stored
    auditor = fund_service.rig.person("auditor")
    assert fund_service.rig.read(f"/payees/{payee['id']}", by=auditor)["account_no"] is None
    for role in ("station", "resident"):
        assert fund_service.rig.get(f"/payees/{payee['id']}", by=fund_service.rig.person(role)).status_code == 403
    program = fund_service.rig.client("grants:read", "funds:read")
    assert fund_service.rig.get("/payees", by=program).status_code == 403


def test_a_program_reads_a_grant_without_its_payee(fund_service: FundService) -> None:
    fund_service.give(1_000)
    grant = fund_service.grant(800)
    seen = fund_service.rig.read(f"/grants/{grant['id']}", by=fund_service.rig.client("grants:read"))
    assert (seen["payee"]["name"], seen["payee"]["account_last4"]) == (None, None)


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"kind": "person"}, "payee_person_needed"),
        ({"kind": "person", "outsider": True, "person_id": True}, "payee_person_needed"),
        ({"kind": "shop", "outsider": True}, "payee_person_needed"),
        ({"kind": "organisation", "person_id": True}, "payee_person_needed"),
        ({"account_no": "12"}, "invalid"),
        ({"account_no": "银行卡号一二三四五"}, "invalid"),
    ],
)
def test_a_person_is_named_or_declared_an_outsider(fund_service: FundService, given: dict[str, Any], code: str) -> None:
    if "person_id" in given:
        given = given | {"person_id": str(fund_service.who("resident").id)}
    body = {"name": "老周", "kind": "organisation", "account_no": "6217003100021234567"} | given
    answer = fund_service.rig.post("/payees", body, by=fund_service.who("fund_manager"))
    assert (answer.status_code, answer.json["code"]) == (422, code)


def test_both_declare_an_outsider(fund_service: FundService) -> None:
    payee = fund_service.new_payee(kind="person", outsider=True)
    other = fund_service.who("fund_approver")
    silent = fund_service.confirm(payee, other)
    assert (silent.status_code, silent.json["code"]) == (409, "outsider_not_declared")
    assert fund_service.confirm(payee, other, outsider=True).json["confirmed"]


@pytest.mark.parametrize("role", ["fund_manager", "fund_approver", "admin"])
def test_who_decides_about_money_is_not_paid(fund_service: FundService, role: str) -> None:
    """Refused when the payee is entered, when it is confirmed, and when it is paid."""
    decides = fund_service.rig.person(role, "resident")
    body = {"name": "老周", "kind": "person", "account_no": "6217003100021234567", "person_id": str(decides.id)}
    refused = fund_service.rig.post("/payees", body, by=fund_service.who("fund_manager"))
    assert (refused.status_code, refused.json["code"]) == (403, "payee_barred")
    neighbour = fund_service.rig.person("resident")
    payee = fund_service.new_payee(kind="person", person_id=str(neighbour.id))
    told(fund_service, neighbour, 2, role)
    barred = fund_service.confirm(payee, fund_service.who("fund_manager", 2))
    assert (barred.status_code, barred.json["code"]) == (403, "payee_barred")
    told(fund_service, neighbour, 3, "resident")
    assert fund_service.confirm(payee, fund_service.who("fund_manager", 2)).status_code == 200
    fund_service.give(1_000)
    grant = fund_service.grant(800, payee_id=payee["id"])
    told(fund_service, neighbour, 4, role)
    assert fund_service.pay(grant, 100).json["code"] == "payee_barred"
    told(fund_service, neighbour, 5, "resident")
    assert fund_service.pay(grant, 100).status_code == 200


def told(fund_service: FundService, who: Caller, sequence: int, *roles: str) -> None:
    """Deliver what the directory says of somebody's roles."""
    event: gateway.PersonChanged = changed(who, *roles)
    fund_service.rig.deliver(event, sequence=sequence)


def test_an_unconfirmed_payee_is_not_paid(fund_service: FundService) -> None:
    fund_service.give(1_000)
    payee = fund_service.new_payee()
    grant = fund_service.grant(800, payee_id=payee["id"])
    assert grant["payee"]["confirmed"] is False
    answer = fund_service.pay(grant, 100)
    assert (answer.status_code, answer.json["code"]) == (409, "payee_unconfirmed")
    assert fund_service.confirm(payee, fund_service.who("fund_manager", 2)).status_code == 200
    assert fund_service.pay(grant, 100).status_code == 200
    assert fund_service.rig.audit() == []


@pytest.mark.parametrize(
    "change", [{"account_no": "6217 9999 0000 1111 222"}, {"name": "别的店"}, {"bank": "别的银行"}]
)
def test_another_account_must_be_confirmed_and_its_grants_approved_anew(
    fund_service: FundService, change: dict[str, str]
) -> None:
    """The payee is changed after two have approved, and after somebody has read a grant to approve it."""
    fund_service.give(1_000)
    payee, manager = fund_service.payee, fund_service.who("fund_manager", 2)
    whole, half, paying = fund_service.grant(300), fund_service.grant(300, approvals=1), fund_service.grant(300)
    assert fund_service.pay(paying, 100).status_code == 200
    read = if_match(fund_service.read_grant(half))
    path = f"/payees/{payee['id']}"
    assert fund_service.rig.patch(path, change, by=manager, headers=if_match(payee)).json["confirmed"] is False
    assert fund_service.rig.patch(path, change, by=manager, headers=if_match(payee)).status_code == 412
    for grant in (whole, half, paying):
        seen = fund_service.read_grant(grant)
        assert (seen["state"], seen["approved_by"], seen["steps"][-1]["act"]) == ("proposed", [], "void")
    assert (fund_service.fund()["held_fen"], fund_service.fund()["paid_fen"]) == (0, 100)
    late = fund_service.rig.post(f"/grants/{half['id']}/approve", by=fund_service.who("fund_approver", 2), headers=read)
    assert late.status_code == 412
    assert fund_service.pay(paying, 100).json["code"] == "wrong_state"
    wrote = fund_service.confirm(payee, manager)
    assert (wrote.status_code, wrote.json["code"]) == (403, "own_proposal")
    assert fund_service.confirm(payee, fund_service.who("fund_manager")).status_code == 403  # entered it at first
    assert fund_service.confirm(payee, fund_service.who("fund_approver")).status_code == 200
    assert [fund_service.approve(half, fund_service.who("fund_approver", no)).status_code for no in (1, 2)] == [
        200,
        200,
    ]
    assert fund_service.pay(half, 300).json["state"] == "reporting"
    assert fund_service.rig.audit() == []


def test_what_is_left_of_a_paid_grant_is_approved_anew(fund_service: FundService) -> None:
    """Nobody pays it as they have read it before; it promises what is left, and its project has that much again."""
    fund_service.give(1_000)
    project = str(fund_service.project(budget_fen=800))
    grant = fund_service.grant(600, project_id=project)
    paid = fund_service.pay(grant, 200).json
    payee, manager = fund_service.payee, fund_service.who("fund_manager")
    changed = {"account_no": "6217 9999 0000 1111 222"}
    path = f"/payees/{payee['id']}"
    assert fund_service.rig.patch(path, changed, by=manager, headers=if_match(payee)).status_code == 200
    part = {"amount_fen": 400, "proof": {"number": "A-1", "amount_fen": 400}}
    unseen = fund_service.rig.post(f"/grants/{grant['id']}/pay", part, by=manager, headers=if_match(paid))
    assert (unseen.status_code, unseen.json["code"]) == (412, "version_stale")
    fixed = fund_service.rig.patch(
        f"/grants/{grant['id']}", {"amount_fen": 100}, by=manager, headers=if_match(fund_service.read_grant(grant))
    )
    assert (fixed.status_code, fixed.json["code"]) == (409, "grant_part_paid")
    body = {"project_id": project, "payee_id": payee["id"], "amount_fen": 601}
    assert fund_service.rig.post("/grants", body, by=manager).json["left"] == "6.00"
    assert fund_service.confirm(payee, fund_service.who("fund_manager", 3)).status_code == 200
    for number, (state, held) in enumerate((("proposed", 0), ("paying", 400)), 1):
        again = fund_service.approve(grant, fund_service.who("fund_approver", number)).json
        assert (again["state"], fund_service.fund()["held_fen"]) == (state, held)
    assert fund_service.pay(grant, 400).json["state"] == "reporting"
    assert [one.amount_fen for one in fund_service.rig.published(contracts.GrantApproved)] == [600, 600]
    assert fund_service.rig.audit() == []


@pytest.mark.parametrize("acts", ["enters", "confirms", "proposes", "approves", "amends", "pays"])
def test_who_gains_acts_on_no_grant_of_theirs(fund_service: FundService, acts: str) -> None:
    """Their roles are in the token only; here it has not arrived yet that the neighbour holds one."""
    fund_service.give(1_000)
    neighbour = fund_service.rig.person("resident")
    their = fund_service.rig.caller(neighbour.id, "fund_manager", "fund_approver", "admin")
    person = {"kind": "person", "person_id": str(neighbour.id)}
    payee = fund_service.new_payee(**person)
    assert acts == "confirms" or fund_service.confirm(payee, fund_service.who("fund_manager", 2)).status_code == 200
    body = {"project_id": str(fund_service.project()), "payee_id": payee["id"], "amount_fen": 100}
    if acts == "enters":
        entered = {"name": "老周", "account_no": "6217003100021234567"} | person
        answer = fund_service.rig.post("/payees", entered, by=their)
    elif acts == "confirms":
        answer = fund_service.confirm(payee, their)
    elif acts == "proposes":
        answer = fund_service.rig.post("/grants", body, by=their)
    elif acts == "approves":
        told(fund_service, neighbour, 2, "fund_approver")
        told(fund_service, neighbour, 3, "resident")
        grant = fund_service.propose(100, payee_id=payee["id"])
        told(fund_service, neighbour, 4, "fund_approver")
        answer = fund_service.approve(grant, their)
    elif acts == "amends":
        own = fund_service.rig.made("/grants", body | {"payee_id": fund_service.payee["id"]}, by=their)
        answer = fund_service.rig.patch(
            f"/grants/{own['id']}", {"payee_id": payee["id"]}, by=their, headers=if_match(own)
        )
    else:
        grant = fund_service.grant(100, payee_id=payee["id"])
        part = {"amount_fen": 100, "proof": {"number": "A-1", "amount_fen": 100}}
        answer = fund_service.rig.post(f"/grants/{grant['id']}/pay", part, by=their, headers=if_match(grant))
    assert (answer.status_code, answer.json["code"]) == (403, "payee_barred")
    assert fund_service.fund()["paid_fen"] == 0


@pytest.mark.parametrize("by", ["propose", "approve"])
def test_who_decides_now_is_named_by_no_grant(fund_service: FundService, by: str) -> None:
    """The neighbour became an approver after the payee was confirmed, or after the grant was proposed."""
    fund_service.give(1_000)
    neighbour = fund_service.rig.person("resident")
    payee = fund_service.new_payee(kind="person", person_id=str(neighbour.id))
    assert fund_service.confirm(payee, fund_service.who("fund_manager", 2)).status_code == 200
    grant = fund_service.propose(100, payee_id=payee["id"])
    told(fund_service, neighbour, 2, "fund_approver")
    body = {"project_id": str(fund_service.project()), "payee_id": payee["id"], "amount_fen": 100}
    if by == "propose":
        answer = fund_service.rig.post("/grants", body, by=fund_service.who("fund_manager"))
    else:
        answer = fund_service.approve(grant, fund_service.who("fund_approver"))
    assert (answer.status_code, answer.json["code"]) == (403, "payee_barred")


def test_who_acted_on_a_grant_is_not_paid_by_it_later(fund_service: FundService) -> None:
    """The first approver loses the role and becomes the payee: neither the second approval nor a payment comes."""
    fund_service.give(1_000)
    first = fund_service.who("fund_approver")
    grant = fund_service.grant(100, approvals=1)
    told(fund_service, first, 2, "resident")
    payee = fund_service.new_payee(kind="person", person_id=str(first.id))
    assert fund_service.confirm(payee, fund_service.who("fund_manager", 2)).status_code == 200
    answer = fund_service.rig.patch(
        f"/grants/{grant['id']}",
        {"payee_id": payee["id"]},
        by=fund_service.who("fund_manager"),
        headers=if_match(grant),
    )
    assert (answer.status_code, answer.json["code"]) == (403, "payee_barred")


@pytest.mark.parametrize("to", ["shop", "person", "outsider"])
def test_a_payee_of_the_wrong_kind_is_put_right(fund_service: FundService, to: str) -> None:
    """By one and confirmed by another, as it was entered; what was approved for it is approved anew."""
    fund_service.give(1_000)
    wrong, right = fund_service.rig.person("resident"), fund_service.rig.person("resident")
    payee = fund_service.new_payee(kind="person", person_id=str(wrong.id), name="老周")
    manager, other = fund_service.who("fund_manager", 2), fund_service.who("fund_approver", 3)
    payee = fund_service.confirm(payee, other).json
    grant = fund_service.grant(100, payee_id=payee["id"])
    path = f"/payees/{payee['id']}"
    change: dict[str, Any] = {
        "shop": {"kind": "shop", "name": "老周饭店"},
        "person": {"person_id": str(right.id)},
        "outsider": {"outsider": True, "name": "周师傅"},
    }[to]
    after = fund_service.rig.patch(path, change, by=manager, headers=if_match(payee)).json
    assert (after["confirmed"], after["name"]) == (False, change.get("name", "老周"))
    assert (after["kind"], after["person_id"], after["outsider"]) == {
        "shop": ("shop", None, False),
        "person": ("person", str(right.id), False),
        "outsider": ("person", None, True),
    }[to]
    voided = fund_service.read_grant(grant)
    assert (voided["state"], voided["approved_by"]) == ("proposed", [])
    assert fund_service.fund()["held_fen"] == 0
    own = fund_service.confirm(payee, manager, outsider=to == "outsider")
    assert (own.status_code, own.json["code"]) == (403, "own_proposal")
    assert fund_service.confirm(payee, other, outsider=to == "outsider").json["confirmed"]
    for number in (1, 2):
        assert fund_service.approve(grant, fund_service.who("fund_approver", number)).status_code == 200
    assert fund_service.pay(grant, 100).status_code == 200
    assert fund_service.rig.audit() == []


@pytest.mark.parametrize("change", [{"kind": "person"}, {"outsider": False}, {"kind": "shop", "outsider": True}])
def test_a_payee_is_said_anew_as_it_was_entered(fund_service: FundService, change: dict[str, Any]) -> None:
    payee = fund_service.new_payee(kind="person", outsider=True)
    answer = fund_service.rig.patch(
        f"/payees/{payee['id']}", change, by=fund_service.who("fund_manager"), headers=if_match(payee)
    )
    assert (answer.status_code, answer.json["code"]) == (422, "payee_person_needed")


def test_a_change_that_changes_nothing_voids_nothing(fund_service: FundService) -> None:
    payee = fund_service.payee
    same = fund_service.rig.patch(
        f"/payees/{payee['id']}",
        {"name": payee["name"], "account_no": payee["account_no"]},
        by=fund_service.who("fund_manager"),
        headers=if_match(payee),
    )
    assert (same.json["confirmed"], same.json["version"]) == (True, payee["version"])


def test_an_account_is_one_payee(fund_service: FundService) -> None:
    """Else one invoice would be paid to two payees that are one."""
    fund_service.new_payee(account_no="6217 0031 0002 1234 567")
    body = {"name": "又一家", "kind": "shop", "account_no": "6217-0031-0002-1234567"}
    answer = fund_service.rig.post("/payees", body, by=fund_service.who("fund_manager"))
    assert (answer.status_code, answer.json["code"]) == (409, "payee_exists")
    other = fund_service.rig.other.person("fund_manager")
    assert fund_service.rig.other.post("/payees", body, by=other).status_code == 201


def test_a_repeated_request_shows_the_account_as_a_reading_does(fund_service: FundService) -> None:
    """The stored answer has no account number; a replay has it for a caller whom a reading shows it now."""
    body = {"name": "老街五金店", "kind": "shop", "account_no": "6217003100021234567"}
    by = fund_service.who("fund_manager")
    first = fund_service.rig.post("/payees", body, by=by, key="same")
    again = fund_service.rig.post("/payees", body, by=by, key="same")
    assert (again.headers["Idempotency-Replayed"], again.json["account_no"]) == ("true", first.json["account_no"])
    former = fund_service.rig.caller(by.id, "auditor")
    assert fund_service.rig.post("/payees", body, by=former, key="same").status_code == 403
