"""Redemptions, their states, and their refusals."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from services.charity.rewards.model import RewardKind
from services.charity.stock.model import Document, DocumentKind
from services.charity.vouchers.model import ShownVoucher
from services.chassis.errors import Refused


class RedemptionState(StrEnum):
    """The state of a redemption. A reservation can be undone; after the debit a redemption only goes forward.

    What the counter asks for a person without their code first awaits a second worker; unseconded it lapses.
    """

    AWAITING_SECOND = "awaiting_second"
    LAPSED = "lapsed"
    RESERVED = "reserved"
    CONFIRMED = "confirmed"
    REFUSED = "refused"
    CANCELLING = "cancelling"
    CANCELLED = "cancelled"
    COLLECTED = "collected"
    RETURNED = "returned"


UNANSWERED = frozenset({RedemptionState.RESERVED, RedemptionState.CANCELLING})
GIVEN_BACK = frozenset(
    {RedemptionState.LAPSED, RedemptionState.REFUSED, RedemptionState.CANCELLED, RedemptionState.RETURNED}
)


class Authority(StrEnum):
    """Why points may be asked for: the person's own request, their code, a second worker, or one worker alone."""

    OWN = "own"
    CODE = "code"
    SECOND = "second"
    ALONE = "alone"


class ReturnReason(StrEnum):
    """Why points that were debited go back."""

    CANCELLED = "cancelled"
    NOT_COLLECTED = "not_collected"
    LOT_EXPIRED = "lot_expired"
    RECALLED = "recalled"
    UNOPENED = "unopened"
    DEFECT = "defect"
    VOUCHER_VOID = "voucher_void"


TAKEN_BACK = (ReturnReason.UNOPENED, ReturnReason.DEFECT)


@dataclass(frozen=True)
class CodeReading:
    """A worker has read the codes of a redemption at the counter."""

    redemption_id: UUID
    reader_id: UUID
    at: datetime


@dataclass(frozen=True)
class PointReturn:
    """The points of one voucher of a redemption, which went back since the voucher is void."""

    id: UUID
    redemption_id: UUID
    voucher_id: UUID
    points: int
    at: datetime


@dataclass(frozen=True)
class Redemption:
    """A person's exchange of points for a reward. It counts towards the limit of `period`."""

    id: UUID
    person_id: UUID
    reward_id: UUID
    reward_kind: RewardKind
    quantity: int
    points: int
    state: RedemptionState
    period: str
    requested_by: UUID
    requested_at: datetime
    authority: Authority | None = None  # None: it awaits a second worker
    asked_at: datetime | None = None  # when points were asked
    second_by: UUID | None = None
    second_at: datetime | None = None
    code: str | None = None  # why the points service refused the debit
    missing: int | None = None  # the points that were missing at the refusal
    answered_at: datetime | None = None
    debited: bool = False
    collect_by: date | None = None
    due_at: datetime | None = None  # the midnight after `collect_by`, while goods wait
    attention_since: datetime | None = None
    return_id: UUID | None = None
    return_reason: ReturnReason | None = None
    ended_at: datetime | None = None
    round: int = 0  # how often its pieces were reserved anew or released, see `stock.model.Document`
    version: int = 1
    vouchers: tuple[ShownVoucher, ...] = ()  # filled by `queries.shown`
    readings: tuple[CodeReading, ...] = ()  # filled by `queries.get_redemption` for the owner and administrators

    @property
    def settled(self) -> bool | None:
        """Whether the points service has answered, or is never asked; None while a second worker is awaited."""
        return None if self.awaits_second else self.answered_at is not None or self.ended_at is not None

    @property
    def awaits_second(self) -> bool:
        """Whether it awaits a second worker; points are not asked before."""
        return self.state is RedemptionState.AWAITING_SECOND

    @property
    def is_unseen(self) -> bool:
        """Whether one worker did it alone, and no second worker has looked through it."""
        alone = self.authority is Authority.ALONE and self.second_by is None
        return alone and self.state not in GIVEN_BACK

    @property
    def document(self) -> Document:
        """The cause of the movements of its pieces."""
        return Document(DocumentKind.REDEMPTION, self.id, self.round)


@dataclass(frozen=True)
class RedemptionFilter:
    """Filters of the list of redemptions."""

    state: RedemptionState | None = None
    person_id: UUID | None = None
    attention: bool | None = None


class MayNotRedeem(Refused):
    """The person for whom the counter redeems is no volunteer of the community."""

    code = "may_not_redeem"
    zh = "此人不是本社区志愿者，不能兑换"
    en = "This person is no volunteer of the community and may not redeem"


class PriceChanged(Refused):
    """The reward costs other points than the caller expects."""

    code = "price_changed"
    zh = "所需积分已变为{points}，请确认后重试"
    en = "The price is {points} points now; please confirm and try again"


class RewardLimitReached(Refused):
    """The person has reached the limit of this reward in this period."""

    code = "reward_limit_reached"
    zh = "本期兑换已达上限{limit}"
    en = "The limit of {limit} for this period is reached"


class RedemptionNotOpen(Refused):
    """The redemption has ended, or redemptions of its kind cannot change in this way."""

    code = "redemption_not_open"
    zh = "兑换已办结，不能再变更"
    en = "The redemption is settled and cannot change"


class ReturnTooLate(Refused):
    """The goods were handed over too long ago."""

    code = "return_too_late"
    zh = "已过退回期限（未拆封{unopened}天，有缺陷{defect}天）"
    en = "Too late to return goods: {unopened} days if unopened, {defect} days if defective"


class CollectExpired(Refused):
    """The last day to collect the goods has passed."""

    code = "collect_expired"
    zh = "已过领取期限，积分将退回"
    en = "The time to collect the goods has passed; the points will be returned"
