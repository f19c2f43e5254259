"""Who may approve a grant, when it may be paid, and how a payout is booked."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from services.chassis.errors import WrongState
from services.fund.grants.model import (
    EarmarkInsufficient,
    EarmarkOfAnotherFund,
    Grant,
    GrantChanges,
    GrantState,
    OverApproved,
    OwnProposal,
    Payout,
    Project,
    ProjectState,
    Proof,
    ProofMissing,
    PurposeMismatch,
    SameApprover,
)
from services.fund.ledger import rules as ledger_rules
from services.fund.ledger.model import Account, CauseKind, Earmark, EarmarkKind, Entry, Fund, Journal, JournalKind


def require_earmark_of_fund(earmark: Earmark, fund: Fund) -> None:
    """Raises EarmarkOfAnotherFund unless the earmark belongs to the fund of the grant."""
    if earmark.fund_id != fund.id:
        raise EarmarkOfAnotherFund


def require_supportable(project: Project, earmark: Earmark, amount_fen: int) -> None:
    """Raises WrongState for a closed project; PurposeMismatch or EarmarkInsufficient for the earmark."""
    if project.state is not ProjectState.LISTED:
        raise WrongState(state=project.state.value, allowed=[ProjectState.LISTED.value])
    bound = earmark.kind is not EarmarkKind.GENERAL and earmark.purpose_code is not None
    if bound and earmark.purpose_code not in project.tags:
        raise PurposeMismatch
    if earmark.free_fen < amount_fen:
        raise EarmarkInsufficient(missing=ledger_rules.format_yuan(amount_fen - earmark.free_fen))


def approved(grant: Grant, approver_id: UUID, now: datetime) -> Grant:
    """Returns the grant with one more approval; the second one approves it. Raises OwnProposal or SameApprover."""
    _require_state(grant, {GrantState.PROPOSED})
    if approver_id == grant.proposed_by:
        raise OwnProposal
    if approver_id in grant.approvals:
        raise SameApprover
    if grant.approved_1 is None:
        return replace(grant, approved_1=approver_id)
    return replace(grant, approved_2=approver_id, approved_at=now, state=GrantState.APPROVED)


def amended(grant: Grant, changes: GrantChanges) -> Grant:
    """Returns the grant with another amount or purpose; its approvals are void."""
    _require_state(grant, {GrantState.PROPOSED, GrantState.APPROVED})
    changed = replace(
        grant,
        amount_fen=grant.amount_fen if changes.amount_fen is None else changes.amount_fen,
        purpose=grant.purpose if changes.purpose is None else changes.purpose,
    )
    if changed == grant:
        return grant
    return replace(changed, state=GrantState.PROPOSED, approved_1=None, approved_2=None, approved_at=None)


def paid(grant: Grant, amount_fen: int, proof: Proof) -> Grant:
    """Returns the grant after a part is paid; raises OverApproved or ProofMissing."""
    _require_state(grant, {GrantState.APPROVED, GrantState.PAYING})
    if amount_fen > grant.held_fen:
        raise OverApproved(left=ledger_rules.format_yuan(grant.held_fen))
    if proof.amount_fen is not None and proof.amount_fen < amount_fen:
        raise ProofMissing
    total = grant.paid_fen + amount_fen
    state = GrantState.REPORTING if total == grant.amount_fen else GrantState.PAYING
    return replace(grant, paid_fen=total, state=state)


def payout_journal(grant: Grant, payout: Payout, journal_id: UUID) -> Journal:
    """Returns the journal of a part that was paid."""
    lines = ((Account.GRANTS, payout.amount_fen), (Account.IN_FLIGHT, -payout.amount_fen))
    return Journal(
        id=journal_id,
        kind=JournalKind.GRANT_PART,
        cause_kind=CauseKind.PAYOUT,
        cause_id=payout.id,
        value_on=payout.paid_on,
        entries=tuple(
            Entry(grant.fund_id, grant.earmark_id, account, fen, payout_id=payout.id) for account, fen in lines
        ),
        made_by=payout.made_by,
    )


def _require_state(grant: Grant, states: Collection[GrantState]) -> None:
    if grant.state not in states:
        raise WrongState(state=grant.state.value, allowed=sorted(state.value for state in states))
