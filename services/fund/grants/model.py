"""Grants with their approvals and payouts, and their refusals."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from services.chassis.errors import Invalid, NotYetKnown, Refused
from services.fund.payees.model import PayeeKind
from services.fund.projects.model import ProjectState
from services.fund.proofs.model import Proof


class GrantState(StrEnum):
    """`reporting` once all of it is paid, or what is left is cancelled: its papers are still to come.

    A returned grant is amended before anybody approves it. Nothing follows on `rejected`, `withdrawn`, `cancelled` and
    `closed`.
    """

    PROPOSED = "proposed"
    RETURNED = "returned"
    APPROVED = "approved"
    PAYING = "paying"
    REPORTING = "reporting"
    CLOSED = "closed"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    CANCELLED = "cancelled"


class GrantAct(StrEnum):
    """An act on a grant.

    `lapse`: an approval counts no more, since who gave it has lost the role. `void`: the payee was changed, so the
    grant must be approved anew.
    """

    PROPOSE = "propose"
    APPROVE = "approve"
    AMEND = "amend"
    LAPSE = "lapse"
    VOID = "void"
    PAY = "pay"
    RETURN = "return"
    REJECT = "reject"
    WITHDRAW = "withdraw"
    CANCEL = "cancel"
    CLOSE = "close"


@dataclass(frozen=True)
class GrantRequest:
    """A request for a new grant. By default the money comes from the general earmark of the default fund."""

    project_id: UUID
    amount_fen: int
    fund_id: UUID | None = None
    earmark_id: UUID | None = None
    payee_id: UUID | None = None
    purpose: str | None = None


@dataclass(frozen=True)
class GrantChanges:
    """Another amount, payee or purpose; None keeps the current one."""

    amount_fen: int | None = None
    payee_id: UUID | None = None
    purpose: str | None = None


@dataclass(frozen=True)
class Grant:
    """Money for a project."""

    id: UUID
    project_id: UUID
    fund_id: UUID
    earmark_id: UUID
    payee_id: UUID | None  # named before the first approval
    amount_fen: int
    purpose: str
    state: GrantState
    proposed_by: UUID
    approved_1: UUID | None
    approved_2: UUID | None
    approved_at: datetime | None
    paid_fen: int
    cancelled_fen: int  # what will not be paid, since the rest was cancelled
    created_at: datetime
    version: int

    @property
    def approvals(self) -> tuple[UUID, ...]:
        """The people who have approved so far."""
        return tuple(one for one in (self.approved_1, self.approved_2) if one)

    @property
    def held_fen(self) -> int:
        """The money of the earmark that is promised to the grant."""
        return self.amount_fen - self.cancelled_fen - self.paid_fen if self.approved_2 else 0


@dataclass(frozen=True)
class Payout:
    """A part of a grant that was paid, against a proof with number and code as they were given."""

    id: UUID
    grant_id: UUID
    no: int
    amount_fen: int
    proof_id: UUID
    number: str
    code: str | None
    code_key: str
    paid_on: date
    made_by: UUID


@dataclass(frozen=True)
class PaidPart:
    """A payout with its proof."""

    payout: Payout
    proof: Proof


@dataclass(frozen=True)
class Step:
    """One act in the history of a grant, with amount, purpose and payee as they were; a payment has its own amount."""

    no: int
    act: GrantAct
    person_id: UUID | None  # None: the project was closed
    amount_fen: int
    purpose: str
    payee_id: UUID | None
    at: datetime
    reason: str | None = None  # of an ending; of a closing, where the papers are


@dataclass(frozen=True)
class About:
    """What a grant names: its project, its earmark, and its payee, if one is named."""

    project: str
    project_state: ProjectState
    earmark: str
    campaign_id: UUID | None
    payee_kind: PayeeKind | None
    payee_name: str | None  # None for programs, which do not need it
    payee_last4: str | None
    payee_confirmed: bool


@dataclass(frozen=True)
class GrantView:
    """A grant with what it names, its parts and its history."""

    grant: Grant
    about: About
    parts: tuple[PaidPart, ...] = ()
    steps: tuple[Step, ...] = ()

    @property
    def version(self) -> int:
        """The grant's version."""
        return self.grant.version

    @property
    def payee(self) -> About | None:
        """What is shown of the payee; None if the grant names none."""
        return self.about if self.grant.payee_id else None

    @property
    def hands(self) -> frozenset[UUID]:
        """Who acted on the grant; none of them is paid by it."""
        return self._who(*GrantAct)

    @property
    def writers(self) -> frozenset[UUID]:
        """Who proposed or amended the grant; none of them judges it."""
        return self._who(GrantAct.PROPOSE, GrantAct.AMEND)

    @property
    def payers(self) -> frozenset[UUID]:
        """Who paid a part of it."""
        return self._who(GrantAct.PAY)

    def _who(self, *acts: GrantAct) -> frozenset[UUID]:
        return frozenset(step.person_id for step in self.steps if step.person_id and step.act in acts)

    @property
    def lapsed(self) -> list[UUID]:
        """Whose approval of the grant as it is counts no more; another one is needed."""
        gone: dict[UUID | None, None] = {}
        for step in self.steps:
            if step.act is GrantAct.LAPSE:
                gone[step.person_id] = None
            elif step.act is GrantAct.APPROVE:
                gone.pop(step.person_id, None)
            elif step.act is not GrantAct.PAY:
                gone.clear()
        return [one for one in gone if one]


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


class OwnPasswordNeeded(NotYetKnown):
    """Who approves signs in with a password of their own; the event that says so may not have arrived yet."""

    status = 403
    code = "own_password_needed"
    zh = "请先用自己设置的密码登录，再进行审批"
    en = "Sign in with a password of your own before you approve"


class RoleNotHeard(NotYetKnown):
    """The caller's token has the role, but the event that gives it has not arrived here; the call is repeated."""

    status = 409
    code = "role_not_heard"
    zh = "岗位刚刚生效，请稍候重试"
    en = "Your role is not known here yet; please try again in a moment"
    headers = {"Retry-After": "1"}


class SameApprover(Refused):
    """The two approvals must come from two people."""

    code = "same_approver"
    zh = "两次审批须由不同的人作出"
    en = "The two approvals must come from two people"


class PayeeMissing(Refused):
    """A grant names a payee before it is approved."""

    code = "payee_missing"
    zh = "请先填写收款方，再审批"
    en = "Name the payee before the grant is approved"


class PayeeUnconfirmed(Refused):
    """Nobody but who entered it has confirmed the payee's account."""

    code = "payee_unconfirmed"
    zh = "收款账户须经另一人核实"
    en = "Another person must confirm the payee's account"


class PartPaid(Refused):
    """A part of the grant is paid: amount, purpose and payee stay."""

    code = "grant_part_paid"
    zh = "该拨款已支付一部分，不能再修改"
    en = "A part of this grant is paid; it cannot be changed any more"


class OverBudget(Refused):
    """The grant exceeds what other grants leave of the project's budget."""

    code = "over_budget"
    zh = "超过项目预算，预算还剩{left}元"
    en = "This exceeds the project's budget, of which {left} yuan are left"


class OverApproved(Refused):
    """The payment exceeds the amount that is left of the grant."""

    code = "over_approved"
    zh = "付款超过批准的金额"
    en = "The payment exceeds the approved amount"
