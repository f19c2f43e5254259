"""Which donations are allowed, what a provider's notice means, and how a donation is booked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from services.chassis.errors import Forbidden, OwnProposal, WrongState
from services.chassis.security.callers import Caller
from services.fund.campaigns.model import Campaign, CampaignState
from services.fund.donations.model import (
    AmountOutOfRange,
    CampaignNotOpen,
    Channel,
    Donation,
    DonationState,
    DonationVoid,
    Donor,
    DonorKind,
    FutureDay,
    MoneyCommitted,
    NoVoidPending,
    OwnDonation,
    PaymentOrder,
    PaymentState,
    PeriodClosed,
    Verdict,
    VoidState,
    VoidTooLate,
)
from services.fund.ledger import rules as ledger_rules
from services.fund.ledger.model import Account, CauseKind, Earmark, Entry, Journal, JournalKind
from services.fund.providers.model import PaymentEvent, PaymentNotice

GIFT_FEN_LEAST = 1
GIFT_FEN_MOST = 10**11
ONLINE_FEN_MOST = 5_000_000
PAYMENT_MINUTES = 120
OPEN_DAYS = 15  # the default of the setting `last_year_open_days`
CURRENCY = "CNY"
HIDDEN, ANONYMOUS = "爱心人士", "匿名"
_MINORS = frozenset({"child", "teen"})
_ACCOUNT_OF = {
    Channel.CASH: Account.CASH,
    Channel.TRANSFER: Account.TRANSIT,
    Channel.ONLINE: Account.CLEARING_SANDBOX,
}

# ---- which donations are allowed -----------------------------------------------------------------------


def require_taker(channel: Channel, donor: Donor, who: Caller) -> None:
    """Raises Forbidden unless the caller may take this donation.

    The station takes cash and transfers. Online a person gives for themself or anonymously. A program with the scope
    may do both.
    """
    if not who.is_person:
        return
    if channel is not Channel.ONLINE:
        if not who.has("station"):
            raise Forbidden
    elif donor.kind is not DonorKind.ANONYMOUS and donor.person_id != who.id:
        raise Forbidden


def require_amount(channel: Channel, amount_fen: int) -> None:
    """Raises AmountOutOfRange for an amount outside the limits of the channel."""
    most = ONLINE_FEN_MOST if channel is Channel.ONLINE else GIFT_FEN_MOST
    if not GIFT_FEN_LEAST <= amount_fen <= most:
        raise AmountOutOfRange(min=ledger_rules.format_yuan(GIFT_FEN_LEAST), max=ledger_rules.format_yuan(most))


def require_campaign_open(campaign: Campaign, channel: Channel, received_on: date) -> None:
    """Raises CampaignNotOpen outside the campaign's days. A closing campaign takes cash and transfers of its days."""
    takes = {CampaignState.OPEN} if channel is Channel.ONLINE else {CampaignState.OPEN, CampaignState.CLOSING}
    if campaign.state not in takes or not campaign.starts_on <= received_on <= campaign.ends_on:
        raise CampaignNotOpen


def first_open_day(opened_on: date, today: date, open_days: int) -> date:
    """Returns the first day whose books are open. The last year's stay open on the first `open_days` of January.

    There are no books from before the year in which the community was opened here.
    """
    lasts = today.month == 1 and today.day <= open_days
    return date(max(today.year - lasts, opened_on.year), 1, 1)


def day_received(today: date, given: date | None, first: date) -> date:
    """Returns the day of receipt: the given day, or today. Raises FutureDay, or PeriodClosed before the `first` day."""
    if given is None:
        return today
    if given > today:
        raise FutureDay
    if given < first:
        raise PeriodClosed(first=str(first))
    return given


def may_publish(*, wished: bool, age_band: str | None) -> bool:
    """Whether a donor's name may be public: only if the donor wishes it, and never a minor's name."""
    return wished and age_band not in _MINORS


def shown_donor(*, publish_name: bool, anonymous: bool, name: str | None) -> str:
    """Returns how a donor is named in public."""
    if anonymous:
        return ANONYMOUS
    return name if publish_name and name else HIDDEN


# ---- voids ---------------------------------------------------------------------------------------------


def require_voidable(donation: Donation, who_id: UUID, now: datetime, zone: ZoneInfo) -> None:
    """Raises WrongState, OwnDonation, or VoidTooLate unless the counter has entered the donation today."""
    if donation.state is not DonationState.RECEIVED:
        raise WrongState(state=donation.state.value, allowed=[DonationState.RECEIVED.value])
    if who_id == donation.person_id:
        raise OwnDonation
    same_day = donation.created_at.astimezone(zone).date() == now.astimezone(zone).date()
    if donation.channel is Channel.ONLINE or not same_day:
        raise VoidTooLate


def waiting(void: DonationVoid | None, now: datetime) -> DonationVoid:
    """Returns a request that waits; raises NoVoidPending without one."""
    if void is None or void.lapses_at <= now:
        raise NoVoidPending
    return void


def confirmed(void: DonationVoid, who_id: UUID, now: datetime) -> DonationVoid:
    """Returns the request as another person confirms it; raises OwnProposal."""
    if who_id == void.asked_by:
        raise OwnProposal
    return replace(void, state=VoidState.CONFIRMED, decided_by=who_id, decided_at=now)


def refused(void: DonationVoid, who_id: UUID, now: datetime) -> DonationVoid:
    """Returns the request as another person refuses it, or who asked withdraws it."""
    state = VoidState.WITHDRAWN if who_id == void.asked_by else VoidState.REFUSED
    return replace(void, state=state, decided_by=who_id, decided_at=now)


def require_free(earmark: Earmark, amount_fen: int) -> None:
    """Raises MoneyCommitted if the money was promised or paid meanwhile."""
    if earmark.free_fen < amount_fen:
        raise MoneyCommitted(missing=ledger_rules.format_yuan(amount_fen - earmark.free_fen))


# ---- payments ------------------------------------------------------------------------------------------


def verdict_of(notice: PaymentNotice, order: PaymentOrder | None, txn_order_id: UUID | None) -> Verdict:
    """Returns what a notice means for its order. `txn_order_id` is the order that has this transaction already."""
    if order is None:
        return Verdict.UNMATCHED
    agrees = notice.amount_fen == order.amount_fen and notice.currency == CURRENCY
    if txn_order_id not in (None, order.id) or not agrees:
        return Verdict.CONFLICT
    if order.state is PaymentState.PAID:
        return Verdict.REPEATED if notice.provider_txn == order.provider_txn else Verdict.CONFLICT
    return Verdict.BOOKED if notice.event is PaymentEvent.PAID else Verdict.CLOSED


def day_paid(notice: PaymentNotice, today: date, zone: ZoneInfo) -> date:
    """Returns the community's day on which the donor paid; today at the latest, if the provider's clock is ahead."""
    return min(notice.paid_at.astimezone(zone).date(), today)


def may_expire(state: DonationState, expires_at: datetime, now: datetime) -> bool:
    """Whether an online donation was not paid in time."""
    return state is DonationState.INITIATED and expires_at <= now


# ---- booking -------------------------------------------------------------------------------------------


def gift_journal(donation: Donation, received_on: date, journal_id: UUID, made_by: UUID | None) -> Journal:
    """Returns the journal of money that came in. Fees are never taken from a donation."""
    return Journal(
        id=journal_id,
        kind=JournalKind.GIFT,
        cause_kind=CauseKind.DONATION,
        cause_id=donation.id,
        value_on=received_on,
        entries=_entries(donation, donation.amount_fen),
        made_by=made_by,
    )


def void_journal(donation: Donation, void: DonationVoid, received_on: date, journal_id: UUID) -> Journal:
    """Returns the journal that reverses that of the donation."""
    return Journal(
        id=journal_id,
        kind=JournalKind.VOID,
        cause_kind=CauseKind.DONATION_VOID,
        cause_id=void.id,
        value_on=received_on,
        entries=_entries(donation, -donation.amount_fen),
        made_by=void.decided_by,
    )


def _entries(donation: Donation, fen: int) -> tuple[Entry, ...]:
    lines = ((_ACCOUNT_OF[donation.channel], fen), (Account.DONATIONS, -fen))
    return tuple(
        Entry(donation.fund_id, donation.earmark_id, account, part, donation_id=donation.id) for account, part in lines
    )
