"""Vouchers, their uses and keys, and their refusals."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from services.chassis.errors import Invalid, Problem, Refused


class VoucherState(StrEnum):
    """The state of a voucher. Only an issued voucher can be used, until its last day."""

    ISSUED = "issued"
    USED = "used"
    EXPIRED = "expired"
    VOID = "void"


class Origin(StrEnum):
    """The programme that a voucher belongs to."""

    POINTS = "points"


@dataclass(frozen=True)
class Voucher:
    """A voucher without its code. `valid_until` is the last day, `ends_at` the midnight after it."""

    id: UUID
    redemption_id: UUID
    reward_id: UUID
    holder_id: UUID
    origin: Origin
    issue_no: int
    key_no: int
    state: VoucherState
    issued_at: datetime
    valid_until: date
    ends_at: datetime


@dataclass(frozen=True)
class ShownVoucher:
    """A voucher as its reader may see it, with its use. The code is for the owner, while the voucher can be used."""

    id: UUID
    redemption_id: UUID
    reward_id: UUID
    state: VoucherState
    valid_until: date
    code: str | None = None
    used_at: datetime | None = None
    used_shop_id: UUID | None = None


@dataclass(frozen=True)
class VoucherFilter:
    """Filters of the list of vouchers."""

    state: VoucherState | None = None
    holder_id: UUID | None = None


@dataclass(frozen=True)
class VoucherUse:
    """The use of a voucher at a shop; `settle_fen` is the amount that the shop will be paid for it."""

    id: UUID
    voucher_id: UUID
    reward_id: UUID
    shop_id: UUID
    origin: Origin
    settle_fen: int
    valid_until: date
    used_by: UUID
    used_on: date
    used_at: datetime
    reversed_at: datetime | None = None  # the wrong voucher was scanned: it can be used again
    reversed_by: UUID | None = None

    @property
    def state(self) -> VoucherState:
        """The state into which this brought the voucher."""
        return VoucherState.USED if self.reversed_at is None else VoucherState.ISSUED


@dataclass(frozen=True)
class UsedVoucher:
    """A voucher that is marked as used, and the shop that accepts it."""

    id: UUID
    reward_id: UUID
    shop_id: UUID
    origin: Origin
    valid_until: date


@dataclass(frozen=True)
class CheckedVoucher:
    """What the staff of a shop see of a voucher before they use it: nothing of its owner."""

    state: VoucherState
    reward_id: UUID
    reward_name: str
    valid_until: date
    usable: bool


@dataclass(frozen=True)
class CodeKeys:
    """A pair of secret keys: codes are derived with one, and stored as hashes under the other."""

    no: int
    code_key: bytes
    hash_key: bytes


class VoucherNotUsable(Refused):
    """The voucher is used, unknown, expired, void or for other shops. The answer does not reveal which."""

    code = "voucher_not_usable"
    zh = "此券不能使用"
    en = "This voucher cannot be used"
    leaves_mark = True  # a guess is counted although the request is refused


class UseNotReversible(Refused):
    """The use was reversed, or it is longer ago than ten minutes."""

    code = "use_not_reversible"
    zh = "核销已撤销，或已超过10分钟，不能撤销"
    en = "The use was reversed, or ten minutes have passed"


class VoucherCodeMalformed(Invalid):
    """The check digit is wrong, so the code was mistyped; nothing was looked up or counted."""

    code = "voucher_code_malformed"
    zh = "券码有误，请核对"
    en = "The code is mistyped"


class TooManyAttempts(Problem):
    """The caller, or a shop where they work, failed too often; wait."""

    status = 429
    code = "too_many_attempts"
    zh = "尝试过多，请{minutes}分钟后再试"
    en = "Too many attempts; try again in {minutes} minutes"

    def __init__(self, seconds: int) -> None:
        super().__init__(minutes=-(-seconds // 60))
        self.headers = {"Retry-After": str(seconds)}
