"""The decisions of donations and their payments."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from services.fund.campaigns.model import Campaign, CampaignState
from services.fund.donations.model import (
    AmountOutOfRange,
    CampaignNotOpen,
    Channel,
    Donation,
    DonationState,
    FutureDay,
    PaymentOrder,
    PaymentState,
    Verdict,
)
from services.fund.ledger.model import Account, Entry, Journal, JournalKind
from services.fund.ledger.rules import format_yuan
from services.fund.providers.model import PaymentNotice

GIFT_FEN_LEAST = 1
GIFT_FEN_MOST = 10**11
ONLINE_FEN_MOST = 5_000_000

PAYMENT_MINUTES = 120
CURRENCY = "CNY"
HIDDEN, ANONYMOUS = "爱心人士", "匿名"
_MINORS = frozenset({"child", "teen"})
_RECEIVES = {
    Channel.CASH: Account.CASH,
    Channel.TRANSFER: Account.TRANSIT,
    Channel.ONLINE: Account.CLEARING_SANDBOX,
}


def require_campaign_open(campaign: Campaign, channel: Channel, received_on: date) -> None:
    """Refuse a gift outside the campaign's days; offline ones of its days are taken while it closes."""
    takes = {CampaignState.OPEN} if channel is Channel.ONLINE else {CampaignState.OPEN, CampaignState.CLOSING}
    if campaign.state not in takes or not campaign.starts_on <= received_on <= campaign.ends_on:
        raise CampaignNotOpen


def require_amount(channel: Channel, amount_fen: int) -> None:
    """Refuse what is too little or too much for the channel."""
    most = ONLINE_FEN_MOST if channel is Channel.ONLINE else GIFT_FEN_MOST
    if not GIFT_FEN_LEAST <= amount_fen <= most:
        raise AmountOutOfRange(min=format_yuan(GIFT_FEN_LEAST), max=format_yuan(most))


def day_received(today: date, given: date | None) -> date:
    """The day that money came: as told, never after today."""
    if given is not None and given > today:
        raise FutureDay
    return given or today


def day_paid(notice: PaymentNotice, today: date, zone: ZoneInfo) -> date:
    """The community's day on which the donor paid; a clock that runs ahead doesn't reach tomorrow."""
    return min(notice.paid_at.astimezone(zone).date(), today)


def may_publish(*, wished: bool, age_band: str | None) -> bool:
    """Whether a donor's name may stand in public: as wished, and never a minor's."""
    return wished and age_band not in _MINORS


def shown_donor(*, publish_name: bool, anonymous: bool, name: str | None) -> str:
    """A donor in public, as consented."""
    if anonymous:
        return ANONYMOUS
    return name if publish_name and name else HIDDEN


def gift_journal(donation: Donation, journal_id: UUID, made_by: UUID | None) -> Journal:
    """J1: money came in; fees are never taken from a gift."""
    assert donation.received_on is not None  # noqa: S101  (only what is received is booked)
    lines = ((_RECEIVES[donation.channel], donation.amount_fen), (Account.DONATIONS, -donation.amount_fen))
    return Journal(
        id=journal_id,
        kind=JournalKind.GIFT,
        cause_kind="donation",
        cause_id=donation.id,
        value_on=donation.received_on,
        entries=tuple(
            Entry(donation.fund_id, donation.earmark_id, account, fen, donation_id=donation.id)
            for account, fen in lines
        ),
        made_by=made_by,
    )


def verdict_of(notice: PaymentNotice, order: PaymentOrder | None, txn_order_id: UUID | None) -> Verdict:
    """What a notice means for its order; `txn_order_id` is the order that has this transaction already."""
    if order is None:
        return Verdict.UNMATCHED
    agrees = notice.amount_fen == order.amount_fen and notice.currency == CURRENCY
    if txn_order_id not in (None, order.id) or not agrees:
        return Verdict.CONFLICT
    if order.state is PaymentState.PAID:
        return Verdict.REPEATED if notice.provider_txn == order.provider_txn else Verdict.CONFLICT
    return Verdict.BOOKED if notice.event == "paid" else Verdict.CLOSED


def may_expire(state: DonationState, expires_at: datetime, now: datetime) -> bool:
    """Whether an online gift was not paid in time."""
    return state is DonationState.INITIATED and expires_at <= now
