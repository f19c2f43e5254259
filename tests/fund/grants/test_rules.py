"""Approvals, changes and parts of a grant, by example and by property, without a database."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as some

from services.chassis.errors import WrongState
from services.fund.grants import rules
from services.fund.grants.model import (
    EarmarkInsufficient,
    Grant,
    GrantChanges,
    GrantState,
    OverApproved,
    OwnProposal,
    Payout,
    Project,
    ProjectState,
    Proof,
    ProofKind,
    ProofMissing,
    PurposeMismatch,
    SameApprover,
)
from services.fund.ledger.model import Account, Earmark, EarmarkKind

NOW = datetime(2026, 3, 10, 1, 0, tzinfo=UTC)
PROPOSER, FIRST, SECOND = UUID(int=1), UUID(int=2), UUID(int=3)
RECEIPT = Proof(ProofKind.RECEIPT, "收据")


def a_grant(amount_fen: int = 300_000) -> Grant:
    return Grant(
        id=uuid4(),
        project_id=UUID(int=20),
        fund_id=UUID(int=10),
        earmark_id=UUID(int=11),
        amount_fen=amount_fen,
        purpose="工具",
        state=GrantState.PROPOSED,
        proposed_by=PROPOSER,
        approved_1=None,
        approved_2=None,
        approved_at=None,
        paid_fen=0,
        created_at=NOW,
        version=1,
    )


def approved(grant: Grant) -> Grant:
    return rules.approved(rules.approved(grant, FIRST, NOW), SECOND, NOW)


@given(some.integers(1, 10**11))
def test_a_part_paid_sums_to_zero_and_leaves_the_earmark(amount_fen: int) -> None:
    grant = a_grant(amount_fen)
    part = Payout(uuid4(), grant.id, 1, amount_fen, NOW.date(), PROPOSER)
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
    assert rules.amended(grant, GrantChanges(grant.amount_fen, grant.purpose)) == grant
    for changed in (rules.amended(grant, GrantChanges(1)), rules.amended(grant, GrantChanges(purpose="别的"))):
        assert (changed.state, changed.approvals, changed.held_fen) == (GrantState.PROPOSED, (), 0)
    with pytest.raises(WrongState):
        rules.amended(rules.paid(grant, 1, RECEIPT), GrantChanges(400_000))


@given(some.integers(1, 10**6), some.lists(some.integers(1, 10**6), max_size=12))
def test_parts_never_exceed_the_grant(amount_fen: int, parts: list[int]) -> None:
    grant = approved(a_grant(amount_fen))
    for part in parts:
        try:
            grant = rules.paid(grant, part, RECEIPT)
        except OverApproved:
            assert part > grant.held_fen
        except WrongState:
            assert grant.state is GrantState.REPORTING
        assert grant.paid_fen + grant.held_fen == amount_fen
        assert (grant.state is GrantState.REPORTING) == (grant.held_fen == 0)


def test_a_proof_covers_its_payment() -> None:
    with pytest.raises(ProofMissing):
        rules.paid(approved(a_grant()), 100_000, replace(RECEIPT, amount_fen=99_999))


def test_an_earmark_serves_its_purpose_alone() -> None:
    project = Project(UUID(int=20), "工具手艺坊", ("tools",), ProjectState.LISTED)
    earmark = Earmark(UUID(int=11), UUID(int=10), EarmarkKind.CAMPAIGN, "添暖", "elders", 10_000, 0)
    with pytest.raises(PurposeMismatch):
        rules.require_supportable(project, earmark, 1)
    rules.require_supportable(project, replace(earmark, purpose_code="tools"), 1)
    rules.require_supportable(project, replace(earmark, kind=EarmarkKind.GENERAL), 1)
    with pytest.raises(WrongState):
        rules.require_supportable(replace(project, state=ProjectState.CLOSED), replace(earmark, purpose_code=None), 1)


def test_what_an_earmark_lacks_is_given_in_yuan() -> None:
    project = Project(UUID(int=20), "工具手艺坊", (), ProjectState.LISTED)
    earmark = Earmark(UUID(int=11), UUID(int=10), EarmarkKind.GENERAL, "非限定", None, 100_000, 60_000)
    rules.require_supportable(project, earmark, 40_000)
    with pytest.raises(EarmarkInsufficient) as refused:
        rules.require_supportable(project, earmark, 60_000)
    assert refused.value.facts == {"missing": "200.00"}
