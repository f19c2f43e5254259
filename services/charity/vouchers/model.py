"""Vouchers, their uses and keys, and the refusals that name them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from services.chassis.errors import Invalid, Problem, Refused


class VoucherNotUsable(Refused):
    """Used, unknown, expired, void or another shop's: one answer, so that nobody learns which."""

    code = "voucher_not_usable"
    zh = "此券不能使用"
    en = "This voucher cannot be used"
    leaves_mark = True  # the guess is counted


class VoucherCodeMalformed(Invalid):
    """The check sign is wrong; nothing was looked up."""

    code = "voucher_code_malformed"
    zh = "券码有误,请核对"
    en = "The code is mistyped"


class TooManyAttempts(Problem):
    """Wrong codes are counted."""

    status = 429
    code = "too_many_attempts"
    zh = "尝试过多,请{minutes}分钟后再试"
    en = "Too many attempts; try again in {minutes} minutes"

    def __init__(self, seconds: int) -> None:
        super().__init__(minutes=-(-seconds // 60))
        self.headers = {"Retry-After": str(seconds)}


class VoucherState(StrEnum):
    """Where a voucher stands."""

    ISSUED = "issued"
    USED = "used"
    EXPIRED = "expired"
    VOID = "void"


class Origin(StrEnum):
    """Which line of work it was issued on."""

    POINTS = "points"


@dataclass(frozen=True)
class Voucher:
    """A voucher without its code; `valid_until` is included, `ends_at` is the midnight after it."""

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
    """A voucher as its reader may see it; only the owner and the counter see the code."""

    id: UUID
    redemption_id: UUID
    reward_id: UUID
    state: VoucherState
    valid_until: date
    code: str | None = None


@dataclass(frozen=True)
class Use:
    """A voucher honoured by a shop."""

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

    @property
    def state(self) -> VoucherState:
        """What the voucher is by this."""
        return VoucherState.USED


@dataclass(frozen=True)
class CodeKeys:
    """The two secrets behind codes: one makes them, the other hides what is stored of them."""

    no: int
    making: bytes
    hiding: bytes
