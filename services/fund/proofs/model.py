"""Proofs and their uses, and their refusals."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from services.chassis.errors import Invalid, Refused


@dataclass(frozen=True)
class Proof:
    """An invoice or another paper: its number, its code if it has one, and its amount."""

    number: str
    amount_fen: int
    code: str | None = None


@dataclass(frozen=True)
class PaidProof:
    """A proof that was paid: at most its amount, in one part or in several. The first part fixes payee and amount."""

    id: UUID
    payee_id: UUID
    number_key: str
    code_key: str  # empty if the first part named no code
    amount_fen: int


@dataclass(frozen=True)
class ProofUse:
    """A payout against a proof."""

    proof: PaidProof
    code_key: str  # that this payout named, or empty
    grant_id: UUID
    no: int
    amount_fen: int
    paid_on: date


class ProofMissing(Invalid):
    """The proof does not cover the payment."""

    code = "proof_missing"
    zh = "缺少与金额相符的凭证"
    en = "Proof for the amount is missing"


class ProofUsed(Refused):
    """The proof was paid already, or another payee was paid for it. `used_in` names the grants and parts."""

    code = "proof_used"
    zh = "该凭证已用于其他支付，还可支付{left}元"
    en = "This proof was already used for another payment; {left} yuan of it are left"


class ProofDiffers(Refused):
    """The first payment against this proof named another amount."""

    code = "proof_differs"
    zh = "该凭证此前登记的金额为{amount}元"
    en = "This proof was entered with an amount of {amount} yuan before"


class ProofCodeNeeded(Refused):
    """The payee has several proofs with this number; only the code tells which."""

    code = "proof_code_needed"
    zh = "该收款方有多张同号凭证，请填写凭证代码"
    en = "The payee has several proofs with this number; give the code as well"


class ProofUnreadable(Invalid):
    """The number, or the code, has no letter and no digit."""

    code = "proof_unreadable"
    zh = "凭证号码和代码须含字母或数字"
    en = "The number and the code of a proof need letters or digits"
