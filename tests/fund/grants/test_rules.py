"""Approvals, changes and parts of a grant, by example and by property, without a database."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as some

from services.chassis.errors import OwnProposal, WrongState
from services.fund.campaigns.model import Purposes
from services.fund.grants import rules
from services.fund.grants.model import (
    EarmarkInsufficient,
    Grant,
    GrantChanges,
    GrantState,
    OverApproved,
    OverBudget,
    Payout,
    PurposeMismatch,
    SameApprover,
)
from services.fund.ledger.model import Account, Earmark, EarmarkKind
from services.fund.projects.model import Project, ProjectState
from services.fund.proofs import rules as proof_rules
from services.fund.proofs.model import (
    PaidProof,
    Proof,
    ProofCodeNeeded,
    ProofDiffers,
    ProofMissing,
    ProofUnreadable,
    ProofUse,
    ProofUsed,
)

NOW = datetime(2026, 3, 10, 1, 0, tzinfo=UTC)
PROPOSER, FIRST, SECOND = UUID(int=1), UUID(int=2), UUID(int=3)
PAYEE, OTHER = UUID(int=30), UUID(int=31)


def a_grant(amount_fen: int = 300_000) -> Grant:
    return Grant(
        id=uuid4(),
        project_id=UUID(int=20),
        fund_id=UUID(int=10),
        earmark_id=UUID(int=11),
        payee_id=PAYEE,
        amount_fen=amount_fen,
        purpose="工具",
        state=GrantState.PROPOSED,
        proposed_by=PROPOSER,
        approved_1=None,
        approved_2=None,
        approved_at=None,
        paid_fen=0,
        cancelled_fen=0,
        created_at=NOW,
        version=1,
    )


def approved(grant: Grant) -> Grant:
    return rules.approved(rules.approved(grant, FIRST, NOW), SECOND, NOW)


@given(some.integers(1, 10**11))
def test_a_part_paid_sums_to_zero_and_leaves_the_earmark(amount_fen: int) -> None:
    grant = a_grant(amount_fen)
    part = Payout(uuid4(), grant.id, 1, amount_fen, uuid4(), "1", None, "", NOW.date(), PROPOSER)
    journal = rules.payout_journal(grant, part, uuid4())
    assert sum(entry.amount_fen for entry in journal.entries) == 0
    assert journal.spendable_change == {grant.earmark_id: -amount_fen}
    assert [entry.account for entry in journal.entries] == [Account.GRANTS, Account.IN_FLIGHT]


def test_two_others_approve() -> None:
    once = rules.approved(a_grant(), FIRST, NOW)
    assert (once.state, once.held_fen) == (GrantState.PROPOSED, 0)
    twice = rules.approved(once, SECOND, NOW)
    assert (twice.state, twice.held_fen, twice.approved_at) == (GrantState.APPROVED, 300_000, NOW)
    with pytest.raises(OwnProposal):
        rules.approved(once, PROPOSER, NOW)
    with pytest.raises(SameApprover):
        rules.approved(once, FIRST, NOW)
    with pytest.raises(WrongState):
        rules.approved(twice, UUID(int=4), NOW)


def test_a_change_voids_approvals_and_no_change_does_not() -> None:
    grant = approved(a_grant())
    assert rules.amended(grant, GrantChanges(grant.amount_fen, PAYEE, grant.purpose)) == grant
    for changes in (GrantChanges(1), GrantChanges(purpose="别的"), GrantChanges(payee_id=OTHER)):
        changed = rules.amended(grant, changes)
        assert (changed.state, changed.approvals, changed.held_fen) == (GrantState.PROPOSED, (), 0)
    with pytest.raises(WrongState):
        rules.amended(rules.paid(grant, 1), GrantChanges(400_000))


@given(some.integers(1, 10**6), some.lists(some.integers(1, 10**6), max_size=12))
def test_parts_never_exceed_the_grant(amount_fen: int, parts: list[int]) -> None:
    grant = approved(a_grant(amount_fen))
    for part in parts:
        try:
            grant = rules.paid(grant, part)
        except OverApproved:
            assert part > grant.held_fen
        except WrongState:
            assert grant.state is GrantState.REPORTING
        assert grant.paid_fen + grant.held_fen == amount_fen
        assert (grant.state is GrantState.REPORTING) == (grant.held_fen == 0)


def a_project(*tags: str, budget_fen: int = 10**6, state: ProjectState = ProjectState.LISTED) -> Project:
    return Project(UUID(int=20), "工具手艺坊", tags, budget_fen, state)


def an_earmark(spendable_fen: int = 10_000, held_fen: int = 0) -> Earmark:
    return Earmark(UUID(int=11), UUID(int=10), EarmarkKind.GENERAL, "一般用途", None, spendable_fen, held_fen)


@pytest.mark.parametrize(
    ("purposes", "serves"),
    [
        (None, True),
        (Purposes(), True),
        (Purposes((UUID(int=20),)), True),
        (Purposes((UUID(int=21),)), False),
        (Purposes((), ("tools", "youth")), True),
        (Purposes((), ("elders",)), False),
        (Purposes((UUID(int=21),), ("tools",)), True),
    ],
)
def test_money_given_for_a_purpose_pays_for_it(purposes: Purposes | None, *, serves: bool) -> None:
    with nullcontext() if serves else pytest.raises(PurposeMismatch):
        rules.require_supportable(a_project("tools"), an_earmark(), purposes, 1, others_fen=0)


def test_a_project_gets_no_more_than_other_grants_leave_of_its_budget() -> None:
    project = a_project(budget_fen=5_000)
    rules.require_supportable(project, an_earmark(), None, 2_000, others_fen=3_000)
    with pytest.raises(OverBudget) as refused:
        rules.require_supportable(project, an_earmark(), None, 2_001, others_fen=3_000)
    assert refused.value.facts == {"left": "20.00"}
    with pytest.raises(WrongState):
        rules.require_supportable(replace(project, state=ProjectState.CLOSED), an_earmark(), None, 1, others_fen=0)


def test_what_an_earmark_lacks_is_given_in_yuan() -> None:
    earmark = an_earmark(100_000, 60_000)
    rules.require_supportable(a_project(), earmark, None, 40_000, others_fen=0)
    with pytest.raises(EarmarkInsufficient) as refused:
        rules.require_supportable(a_project(), earmark, None, 60_000, others_fen=0)
    assert refused.value.facts == {"missing": "200.00"}


# ---- proofs --------------------------------------------------------------------------------------------


def used(
    number: str, fen: int, part_fen: int, *, code: str | None = None, payee: UUID = PAYEE, of: PaidProof | None = None
) -> ProofUse:
    """A payout against a proof."""
    number_key, code_key = proof_rules.proof_keys(Proof(number, fen, code))
    proof = of or PaidProof(uuid4(), payee, number_key, code_key, fen)
    return ProofUse(proof, code_key, uuid4(), 1, part_fen, NOW.date())


def to_pay(uses: list[ProofUse], part_fen: int, fen: int = 1_000, code: str | None = None, payee: UUID = PAYEE) -> UUID:
    """The id of the proof INV-001 that a part is paid against; a new one has the id 0."""
    return proof_rules.proof_to_pay(uses, payee, Proof("INV-001", fen, code), part_fen, UUID(int=0)).id


@pytest.mark.parametrize(
    "number",
    [
        "INV-001",
        "inv-001",
        "INV-001 ",
        " INV-001",
        "INV–001",
        "INV-00１",
        "ＩＮＶ001",
        "INV\u200b-001",
        "\u202eINV-001",
    ],
)
def test_a_number_is_the_same_however_it_is_typed(number: str) -> None:
    assert proof_rules.proof_keys(Proof(number, 1)) == ("inv001", "")


@pytest.mark.parametrize("proof", [Proof("--", 1), Proof("\u200b", 1), Proof("1", 1, "–")])
def test_a_number_without_letters_and_digits_is_none(proof: Proof) -> None:
    with pytest.raises(ProofUnreadable):
        proof_rules.proof_keys(proof)


def test_a_proof_covers_its_payment() -> None:
    assert to_pay([], 1_000) == UUID(int=0)
    with pytest.raises(ProofMissing):
        to_pay([], 1_001)


def test_one_invoice_is_paid_in_two_parts_and_no_more() -> None:
    first = used("inv 001", 1_000, 400)
    assert to_pay([first], 600) == first.proof.id
    with pytest.raises(ProofUsed) as refused:
        to_pay([first, replace(first, no=2, amount_fen=600)], 1)
    assert refused.value.facts["left"] == "0.00"
    assert [one["no"] for one in refused.value.facts["used_in"]] == [1, 2]
    with pytest.raises(ProofDiffers):
        to_pay([first], 1, fen=2_000)


def test_a_code_tells_proofs_with_one_number_apart() -> None:
    coded = used("INV-001", 1_000, 1_000, code="A")
    assert to_pay([coded], 1_000, code="B") == UUID(int=0)
    for code in ("A", "ａ", None):  # within a payee, no code may be any code
        with pytest.raises(ProofUsed):
            to_pay([coded], 1_000, code=code)
    without = used("INV-001", 1_000, 1_000)
    with pytest.raises(ProofUsed):
        to_pay([without], 1_000, code="B")
    with pytest.raises(ProofCodeNeeded):
        to_pay([coded, used("INV-001", 1_000, 1_000, code="B")], 1)


def test_another_payee_has_numbers_of_its_own_but_not_the_same_code() -> None:
    theirs = used("INV-001", 1_000, 1_000, code="A", payee=OTHER)
    assert to_pay([theirs], 1_000) == UUID(int=0)
    assert to_pay([theirs], 1_000, code="B") == UUID(int=0)
    with pytest.raises(ProofUsed):
        to_pay([theirs], 1_000, code="A")


def test_a_code_that_a_later_part_named_counts_for_other_payees() -> None:
    first = used("INV-001", 1_000, 400)
    second = used("INV-001", 1_000, 400, code="A", of=first.proof)
    with pytest.raises(ProofUsed):
        to_pay([first, second], 100, code="A", payee=OTHER)


PROOFS = some.tuples(
    some.sampled_from([PAYEE, OTHER]), some.sampled_from([None, "A", "B"]), some.integers(1, 300), some.integers(1, 300)
)


@given(some.lists(PROOFS, max_size=10))
def test_no_proof_pays_more_than_its_amount(asked: list[tuple[UUID, str | None, int, int]]) -> None:
    """Whatever is asked: the payments that a paper could have served for sum to its amount at most."""
    uses: list[ProofUse] = []
    for payee, code, part_fen, fen in asked:
        try:
            proof = proof_rules.proof_to_pay(uses, payee, Proof("1", fen, code), part_fen, uuid4())
        except (ProofMissing, ProofUsed, ProofDiffers, ProofCodeNeeded):
            continue
        uses.append(ProofUse(proof, proof_rules.proof_keys(Proof("1", fen, code))[1], uuid4(), 1, part_fen, NOW.date()))
    for one in uses:
        same = [two for two in uses if two.proof.id == one.proof.id]
        assert sum(two.amount_fen for two in same) <= one.proof.amount_fen
        for two in uses:
            by_code = one.code_key and one.code_key == two.code_key
            by_payee = one.proof.payee_id == two.proof.payee_id and not (one.code_key and two.code_key)
            assert one.proof.id == two.proof.id or not (by_code or by_payee)
