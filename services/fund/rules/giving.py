"""When a campaign takes gifts, what a gift may be, and what a provider's notice means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from services.fund.model.books import Account, Entry, Journal, JournalKind
from services.fund.model.giving import (
    Campaign,
    CampaignState,
    Channel,
    Contribution,
    Donation,
    DonationState,
    Notice,
    PaymentOrder,
    PaymentState,
    Source,
    Totals,
    Verdict,
)
from services.fund.model.refusals import AmountOutOfRange, CampaignNotOpen, FilingTooLate, FutureDay, RunBackwards
from services.fund.rules.books import yuan

GIFT_FEN_LEAST = 1
GIFT_FEN_MOST = 10**11
ONLINE_FEN_MOST = 5_000_000
CLOSING_DAYS = 15
FILING_DAYS = 10
PAYMENT_MINUTES = 120
CURRENCY = "CNY"
HIDDEN, ANONYMOUS = "爱心人士", "匿名"
_MINORS = frozenset({"child", "teen"})
_RECEIVES = {
    Channel.CASH: Account.CASH,
    Channel.TRANSFER: Account.TRANSIT,
    Channel.ONLINE: Account.CLEARING_SANDBOX,
}


def demand_filing(campaign: Campaign) -> None:
    """Refuse to ask the public before the plan was filed in time (募捐方案备案, Charity Law), as far as a day is told.

    Certificate, agreement and plan are the host charity's to keep; who sets the campaign up vouches for its number.
    """
    if campaign.filed_on and campaign.starts_on - campaign.filed_on < timedelta(days=FILING_DAYS):
        raise FilingTooLate(days=FILING_DAYS)


def on_day(campaign: Campaign, today: date, zone: ZoneInfo) -> Campaign:
    """The campaign as its days say: state, and the instant at which that changes next."""
    if campaign.ends_on < campaign.starts_on:
        raise RunBackwards
    last = campaign.ends_on + timedelta(days=CLOSING_DAYS)
    if today < campaign.starts_on:
        return _turned(campaign, CampaignState.DRAFT, campaign.starts_on, zone)
    if today <= campaign.ends_on:
        return _turned(campaign, CampaignState.OPEN, campaign.ends_on + timedelta(days=1), zone)
    if today <= last:
        return _turned(campaign, CampaignState.CLOSING, last + timedelta(days=1), zone)
    return replace(campaign, state=CampaignState.CLOSED, turns_at=None)


def _turned(campaign: Campaign, state: CampaignState, day: date, zone: ZoneInfo) -> Campaign:
    return replace(campaign, state=state, turns_at=datetime.combine(day, time.min, zone))


def take_gift(campaign: Campaign, channel: Channel, received_on: date) -> None:
    """Refuse a gift outside the campaign's days; offline ones of its days are taken while it closes."""
    takes = {CampaignState.OPEN} if channel is Channel.ONLINE else {CampaignState.OPEN, CampaignState.CLOSING}
    if campaign.state not in takes or not campaign.starts_on <= received_on <= campaign.ends_on:
        raise CampaignNotOpen


def take_amount(channel: Channel, amount_fen: int) -> None:
    """Refuse what is too little or too much for the channel."""
    most = ONLINE_FEN_MOST if channel is Channel.ONLINE else GIFT_FEN_MOST
    if not GIFT_FEN_LEAST <= amount_fen <= most:
        raise AmountOutOfRange(min=yuan(GIFT_FEN_LEAST), max=yuan(most))


def day_received(today: date, given: date | None) -> date:
    """The day that money came: as told, never after today."""
    if given is not None and given > today:
        raise FutureDay
    return given or today


def day_paid(notice: Notice, today: date, zone: ZoneInfo) -> date:
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


def judge(notice: Notice, order: PaymentOrder | None, txn_order_id: UUID | None) -> Verdict:
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


def contributed(
    held: Mapping[tuple[Source, UUID], Contribution], told: Iterable[Contribution]
) -> tuple[list[Contribution], dict[UUID, Totals]]:
    """What replaces what is `held` of each source, and by how much each campaign's totals change, in its order."""
    now = dict(held)
    for one in told:
        if one.rank > now[one.key].rank:
            now[one.key] = one
    kept = [one for one in now.values() if one != held[one.key]]
    sums: Counter[tuple[UUID, Source]] = Counter()
    for one in kept:
        before = held[one.key]
        if before.campaign_id:
            sums[before.campaign_id, one.source] -= before.amount
        if one.campaign_id:
            sums[one.campaign_id, one.source] += one.amount
    campaigns = sorted({campaign_id for campaign_id, _ in sums})
    return kept, {one: Totals(units=sums[one, Source.GIFT], minutes=sums[one, Source.ORDER]) for one in campaigns}
