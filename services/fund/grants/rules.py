"""Who may approve a grant, what may be granted, when it may be paid, and how a payout is booked."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from services.chassis.errors import OwnProposal, WrongState
from services.chassis.text import letters_and_digits
from services.fund.campaigns import rules as campaign_rules
from services.fund.campaigns.model import Purposes
from services.fund.grants.model import (
    EarmarkInsufficient,
    EarmarkOfAnotherFund,
    Grant,
    GrantChanges,
    GrantState,
    OverApproved,
    OverBudget,
    PaidProof,
    PartPaid,
    PayeeMissing,
    PayeeUnconfirmed,
    Payout,
    Proof,
    ProofCodeNeeded,
    ProofDiffers,
    ProofMissing,
    ProofUnreadable,
    ProofUse,
    ProofUsed,
    PurposeMismatch,
    SameApprover,
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


def approved(grant: Grant, approver_id: UUID, now: datetime) -> Grant:
    """Returns the grant with one more approval; the second one approves it. Raises OwnProposal or SameApprover."""
    _require_state(grant, {GrantState.PROPOSED})
    if approver_id == grant.proposed_by:
        raise OwnProposal
    if approver_id in grant.approvals:
        raise SameApprover
    if grant.approved_1 is None:
        return replace(grant, approved_1=approver_id)
    state = GrantState.PAYING if grant.paid_fen else GrantState.APPROVED
    return replace(grant, approved_2=approver_id, approved_at=now, state=state)


def amended(grant: Grant, changes: GrantChanges) -> Grant:
    """Returns the grant with another amount, payee or purpose; its approvals are void. Raises PartPaid."""
    _require_state(grant, {GrantState.PROPOSED, GrantState.APPROVED})
    if grant.paid_fen:
        raise PartPaid
    changed = replace(grant, **{name: one for name, one in vars(changes).items() if one is not None})
    return grant if changed == grant else proposed_anew(changed)


def proposed_anew(grant: Grant) -> Grant:
    """Returns the grant without approvals: nothing more is promised."""
    return replace(grant, state=GrantState.PROPOSED, approved_1=None, approved_2=None, approved_at=None)


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


# ---- proofs --------------------------------------------------------------------------------------------


def proof_keys(proof: Proof) -> tuple[str, str]:
    """Returns number and code of a proof as they are compared; the code is empty without one.

    However they are typed: full or half width, large or small, with spaces, dashes or invisible characters. Raises
    ProofUnreadable if nothing is left.
    """
    number_key, code_key = letters_and_digits(proof.number), letters_and_digits(proof.code or "")
    if not number_key or (proof.code is not None and not code_key):
        raise ProofUnreadable
    return number_key, code_key


def proof_to_pay(
    uses: Collection[ProofUse], payee_id: UUID, proof: Proof, amount_fen: int, fresh_id: UUID
) -> PaidProof:
    """Returns the proof that a part is paid against: one that was used before, or a new one with the id `fresh_id`.

    `uses` are all with this number. A proof of the same payee is the same, unless both name a code and the codes
    differ; with the same code it is the same for any payee. Raises ProofMissing, ProofDiffers, ProofUsed or
    ProofCodeNeeded.
    """
    number_key, code_key = proof_keys(proof)
    same = {one.proof.id: one.proof for one in uses if _is_same(one, payee_id, code_key)}
    before = [one for one in uses if one.proof.id in same]
    if not same:
        if proof.amount_fen < amount_fen:
            raise ProofMissing
        return PaidProof(fresh_id, payee_id, number_key, code_key, proof.amount_fen)
    if any(one.payee_id != payee_id for one in same.values()):
        raise ProofUsed(left=ledger_rules.format_yuan(0), used_in=_shown(before))
    known, *others = same.values()
    if others:
        raise ProofCodeNeeded
    if known.amount_fen != proof.amount_fen:
        raise ProofDiffers(amount=ledger_rules.format_yuan(known.amount_fen), used_in=_shown(before))
    left_fen = known.amount_fen - sum(one.amount_fen for one in before)
    if amount_fen > left_fen:
        raise ProofUsed(left=ledger_rules.format_yuan(left_fen), used_in=_shown(before))
    return known


def _is_same(use: ProofUse, payee_id: UUID, code_key: str) -> bool:
    if code_key and use.code_key == code_key:
        return True
    return use.proof.payee_id == payee_id and not (code_key and use.code_key)


def _shown(uses: Collection[ProofUse]) -> list[dict[str, Any]]:
    return [
        {"grant_id": str(one.grant_id), "no": one.no, "amount_fen": one.amount_fen, "paid_on": str(one.paid_on)}
        for one in uses
    ]
