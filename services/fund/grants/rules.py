"""The decisions of grants, their approvals and payouts."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from services.chassis.errors import WrongState
from services.fund.grants.model import (
    EarmarkInsufficient,
    Grant,
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
from services.fund.ledger.model import Account, Earmark, EarmarkKind, Entry, Journal, JournalKind
from services.fund.ledger.rules import format_yuan


def require_supportable(project: Project, earmark: Earmark) -> None:
    """Refuse a project that is over, or an earmark that serves another purpose."""
    if project.state is not ProjectState.LISTED:
        raise WrongState(state=project.state.value, allowed=[ProjectState.LISTED.value])
    bound = earmark.kind is not EarmarkKind.GENERAL and earmark.purpose_code is not None
    if bound and earmark.purpose_code not in project.tags:
        raise PurposeMismatch


def approved(grant: Grant, approver_id: UUID, now: datetime) -> Grant:
    """The grant with one more approval; the second one approves it."""
    _in_state(grant, {GrantState.PROPOSED})
    if approver_id == grant.proposed_by:
        raise OwnProposal
    if approver_id in grant.approvals:
        raise SameApprover
    if grant.approved_1 is None:
        return replace(grant, approved_1=approver_id)
    return replace(grant, approved_2=approver_id, approved_at=now, state=GrantState.APPROVED)


def amended(grant: Grant, amount_fen: int | None, purpose: str | None) -> Grant:
    """The grant as changed by its proposer: approvals of what it was before are void."""
    _in_state(grant, {GrantState.PROPOSED, GrantState.APPROVED})
    changed = replace(
        grant,
        amount_fen=grant.amount_fen if amount_fen is None else amount_fen,
        purpose=grant.purpose if purpose is None else purpose,
    )
    if changed == grant:
        return grant
    return replace(changed, state=GrantState.PROPOSED, approved_1=None, approved_2=None, approved_at=None)


def paid(grant: Grant, amount_fen: int, proof: Proof) -> Grant:
    """The grant after a part of it is paid; never above what was approved, nor above its proof."""
    _in_state(grant, {GrantState.APPROVED, GrantState.PAYING})
    if amount_fen > grant.held_fen:
        raise OverApproved(left=format_yuan(grant.held_fen))
    if proof.amount_fen is not None and proof.amount_fen < amount_fen:
        raise ProofMissing
    total = grant.paid_fen + amount_fen
    state = GrantState.REPORTING if total == grant.amount_fen else GrantState.PAYING
    return replace(grant, paid_fen=total, state=state)


def payout_journal(grant: Grant, payout: Payout, journal_id: UUID) -> Journal:
    """J7: a part of a grant was paid against proof."""
    lines = ((Account.GRANTS, payout.amount_fen), (Account.IN_FLIGHT, -payout.amount_fen))
    return Journal(
        id=journal_id,
        kind=JournalKind.GRANT_PART,
        cause_kind="payout",
        cause_id=payout.id,
        value_on=payout.paid_on,
        entries=tuple(
            Entry(grant.fund_id, grant.earmark_id, account, fen, payout_id=payout.id) for account, fen in lines
        ),
        made_by=payout.made_by,
    )


def insufficient(earmark: Earmark, amount_fen: int) -> EarmarkInsufficient:
    """How much an earmark lacks."""
    return EarmarkInsufficient(missing=format_yuan(amount_fen - earmark.free_fen))


def _in_state(grant: Grant, states: Collection[GrantState]) -> None:
    if grant.state not in states:
        raise WrongState(state=grant.state.value, allowed=sorted(state.value for state in states))
