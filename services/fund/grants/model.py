"""Projects, grants with their approvals, payouts and proofs, and their refusals."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from services.chassis.errors import Forbidden, Invalid, NotYetKnown, Refused


class ProjectState(StrEnum):
    """The state of a project in its latest event."""

    LISTED = "listed"
    CLOSED = "closed"


class GrantState(StrEnum):
    """`reporting` once all of it is paid."""

    PROPOSED = "proposed"
    APPROVED = "approved"
    PAYING = "paying"
    REPORTING = "reporting"


class GrantAct(StrEnum):
    """An act on a grant."""

    PROPOSE = "propose"
    APPROVE = "approve"
    AMEND = "amend"
    PAY = "pay"


class ProofKind(StrEnum):
    """A kind of proof that the money is owed."""

    INVOICE = "invoice"
    CONTRACT = "contract"
    LIST = "list"
    PHOTO = "photo"
    RECEIPT = "receipt"


@dataclass(frozen=True)
class Project:
    """The copy of a project that the service orders published."""

    id: UUID
    title: str
    tags: tuple[str, ...]
    state: ProjectState


@dataclass(frozen=True)
class GrantRequest:
    """A request for a new grant. By default the money comes from the general earmark of the default fund."""

    project_id: UUID
    amount_fen: int
    fund_id: UUID | None = None
    earmark_id: UUID | None = None
    purpose: str | None = None


@dataclass(frozen=True)
class GrantChanges:
    """Another amount or purpose; None keeps the current one."""

    amount_fen: int | None = None
    purpose: str | None = None


@dataclass(frozen=True)
class Grant:
    """Money for a project."""

    id: UUID
    project_id: UUID
    fund_id: UUID
    earmark_id: UUID
    amount_fen: int
    purpose: str
    state: GrantState
    proposed_by: UUID
    approved_1: UUID | None
    approved_2: UUID | None
    approved_at: datetime | None
    paid_fen: int
    created_at: datetime
    version: int

    @property
    def approvals(self) -> tuple[UUID, ...]:
        """The people who have approved so far."""
        return tuple(one for one in (self.approved_1, self.approved_2) if one)

    @property
    def held_fen(self) -> int:
        """The money of the earmark that is promised to the grant."""
        return self.amount_fen - self.paid_fen if self.approved_2 else 0


@dataclass(frozen=True)
class Payout:
    """A part of a grant that was paid."""

    id: UUID
    grant_id: UUID
    no: int
    amount_fen: int
    paid_on: date
    made_by: UUID


@dataclass(frozen=True)
class Proof:
    """A document that proves a payment. Without an amount it covers the amount of the payment."""

    kind: ProofKind
    note: str
    amount_fen: int | None = None
    invoice_no: str | None = None


@dataclass(frozen=True)
class PaidPart:
    """A payout with its proof."""

    payout: Payout
    proof: Proof


@dataclass(frozen=True)
class Step:
    """One act in the history of a grant."""

    no: int
    act: GrantAct
    person_id: UUID
    amount_fen: int
    at: datetime


@dataclass(frozen=True)
class GrantView:
    """A grant with the title of its project, its parts and its history."""

    grant: Grant
    project: str
    parts: tuple[PaidPart, ...] = ()
    steps: tuple[Step, ...] = ()

    @property
    def version(self) -> int:
        """The grant's version."""
        return self.grant.version


@dataclass(frozen=True)
class GrantFilter:
    """A filter of grants."""

    project_id: UUID | None = None
    state: GrantState | None = None


class EarmarkInsufficient(Refused):
    """The free money of the earmark does not cover the grant."""

    code = "earmark_insufficient"
    zh = "该专项可用余额不足，还差{missing}元"
    en = "This earmark does not hold enough; {missing} yuan are missing"


class EarmarkOfAnotherFund(Invalid):
    """The grant is of one fund and the earmark of another."""

    code = "earmark_of_another_fund"
    zh = "该专项不属于此基金"
    en = "The earmark belongs to another fund"


class PurposeMismatch(Refused):
    """The purpose of the earmark does not cover the project."""

    code = "purpose_mismatch"
    zh = "该专项的用途与项目不符"
    en = "The earmark's purpose does not cover this project"


class OwnProposal(Forbidden):
    """Nobody may approve their own proposal."""

    code = "own_proposal"
    zh = "不能审批自己提出的事项"
    en = "You cannot approve what you proposed"


class SameApprover(Refused):
    """The two approvals must come from two people."""

    code = "same_approver"
    zh = "两次审批须由不同的人作出"
    en = "The two approvals must come from two people"


class UnknownProject(NotYetKnown):
    """There is no such project, or its event has not arrived yet."""

    status = 409
    code = "unknown_project"
    zh = "没有这个项目，或尚未列入清单"
    en = "The project does not exist, or is not on a list yet"


class ProofMissing(Invalid):
    """The proof does not cover the payment."""

    code = "proof_missing"
    zh = "缺少与金额相符的凭证"
    en = "Proof for the amount is missing"


class ProofUsed(Refused):
    """The invoice was used for another payment."""

    code = "proof_used"
    zh = "该凭证已用于其他支付"
    en = "This proof was already used for another payment"


class OverApproved(Refused):
    """The payment exceeds the amount that is left of the grant."""

    code = "over_approved"
    zh = "付款超过批准的金额"
    en = "The payment exceeds the approved amount"
