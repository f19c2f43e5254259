"""Who may approve a grant, what may be granted, when it may be paid, and how a payout is booked."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from services.chassis.errors import OwnProposal, WrongState
from services.fund.campaigns import rules as campaign_rules
from services.fund.campaigns.model import Purposes
from services.fund.grants.model import (
    EarmarkInsufficient,
    EarmarkOfAnotherFund,
    Grant,
    GrantAct,
    GrantChanges,
    GrantState,
    GrantView,
    OverApproved,
    OverBudget,
    PartPaid,
    PayeeMissing,
    PayeeUnconfirmed,
    Payout,
    PurposeMismatch,
    SameApprover,
    Step,
)
from services.fund.ledger import rules as ledger_rules
from services.fund.ledger.model import Account, CauseKind, Earmark, Entry, Fund, Journal, JournalKind
from services.fund.payees import rules as payee_rules
from services.fund.payees.model import Payee
from services.fund.projects.model import Project, ProjectState

# ---- what may be granted -------------------------------------------------------------------------------


def require_earmark_of_fund(earmark: Earmark, fund: Fund) -> None:
    """Raises EarmarkOfAnotherFund unless the earmark belongs to the fund of the grant."""
    if earmark.fund_id != fund.id:
        raise EarmarkOfAnotherFund


def require_supportable(
    project: Project,
    earmark: Earmark,
    purposes: Purposes | None,
    amount_fen: int,
    *,
    others_fen: int,
    paid_fen: int = 0,
) -> None:
    """Raises a refusal unless this project may get this amount out of this earmark, of which `paid_fen` is paid.

    `purposes` are those of the earmark's campaign; None for a general earmark. `others_fen` is granted to the project
    by other grants. Raises WrongState, PurposeMismatch, OverBudget or EarmarkInsufficient.
    """
    require_project_open(project)
    if purposes and not campaign_rules.serves(purposes, project.id, project.tags):
        raise PurposeMismatch
    left_fen = max(project.budget_fen - others_fen, 0)
    if amount_fen > left_fen:
        raise OverBudget(left=ledger_rules.format_yuan(left_fen))
    missing_fen = amount_fen - paid_fen - earmark.free_fen
    if missing_fen > 0:
        raise EarmarkInsufficient(missing=ledger_rules.format_yuan(missing_fen))


def require_project_open(project: Project) -> None:
    """Raises WrongState for a closed project."""
    _require_project_in(project, {ProjectState.LISTED, ProjectState.RUNNING})


def _require_project_in(project: Project, states: Collection[ProjectState]) -> None:
    if project.state not in states:
        raise WrongState(state=project.state.value, allowed=sorted(state.value for state in states))


# ---- approvals -----------------------------------------------------------------------------------------


def require_payee(payee: Payee | None, roles: Collection[str], acting: Collection[UUID]) -> Payee:
    """Returns the payee of a grant; raises PayeeMissing if it names none, or PayeeBarred (`payees.rules`)."""
    if payee is None:
        raise PayeeMissing
    payee_rules.require_payable(payee, roles, acting)
    return payee


def without_approval(grant: Grant) -> Grant:
    """Returns the grant without its first approval, which counts no more."""
    return replace(grant, approved_1=None)


def approved(grant: Grant, approver_id: UUID, now: datetime, writers: Collection[UUID] = ()) -> Grant:
    """Returns the grant with one more approval; the second one approves it. Raises OwnProposal or SameApprover.

    `writers` are all who proposed or amended it.
    """
    _require_state(grant, {GrantState.PROPOSED})
    if approver_id in {grant.proposed_by, *writers}:
        raise OwnProposal
    if approver_id in grant.approvals:
        raise SameApprover
    if grant.approved_1 is None:
        return replace(grant, approved_1=approver_id)
    state = GrantState.PAYING if grant.paid_fen else GrantState.APPROVED
    return replace(grant, approved_2=approver_id, approved_at=now, state=state)


def amended(grant: Grant, changes: GrantChanges) -> Grant:
    """Returns the grant with another amount, payee or purpose; its approvals are void. Raises PartPaid."""
    _require_state(grant, {GrantState.PROPOSED, GrantState.RETURNED, GrantState.APPROVED})
    if grant.paid_fen:
        raise PartPaid
    changed = replace(grant, **{name: one for name, one in vars(changes).items() if one is not None})
    return grant if changed == grant else proposed_anew(changed)


def proposed_anew(grant: Grant) -> Grant:
    """Returns the grant without approvals: nothing more is promised."""
    return replace(grant, state=GrantState.PROPOSED, approved_1=None, approved_2=None, approved_at=None)


# ---- history -------------------------------------------------------------------------------------------


def changed(
    before: GrantView,
    grant: Grant,
    acts: Sequence[tuple[GrantAct, UUID]],
    now: datetime,
    *,
    amount_fen: int | None = None,
    reason: str | None = None,
) -> GrantView:
    """Returns the next version of the grant with one more step for each act and its person."""
    numbered = enumerate(acts, len(before.steps) + 1)
    fen = grant.amount_fen if amount_fen is None else amount_fen
    steps = [Step(no, act, who_id, fen, grant.purpose, grant.payee_id, now, reason) for no, (act, who_id) in numbered]
    return replace(before, grant=replace(grant, version=before.version + 1), steps=(*before.steps, *steps))


# ---- payments ------------------------------------------------------------------------------------------


def require_payable(
    project: Project, payee: Payee | None, payee_roles: Collection[str], acting: Collection[UUID]
) -> Payee:
    """Returns the payee of a grant that may be paid now: its project is running, its payee is confirmed.

    Raises WrongState, PayeeMissing, PayeeUnconfirmed, or PayeeBarred.
    """
    _require_project_in(project, {ProjectState.RUNNING})
    named = require_payee(payee, payee_roles, acting)
    if not named.confirmed:
        raise PayeeUnconfirmed
    return named


def paid(grant: Grant, amount_fen: int) -> Grant:
    """Returns the grant after a part is paid; raises OverApproved."""
    _require_state(grant, {GrantState.APPROVED, GrantState.PAYING})
    if amount_fen > grant.held_fen:
        raise OverApproved(left=ledger_rules.format_yuan(grant.held_fen))
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
