"""Take donations at the counter and online, and work what a provider says of payments.

A donation is booked when its money is there: at the counter at once, online when the provider vouches for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities, people
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.contracts.fund import DonationReceived
from services.fund.campaigns import store as campaigns_store
from services.fund.campaigns.model import Campaign, Totals
from services.fund.donations import rules, store
from services.fund.donations.model import (
    Channel,
    Donation,
    DonationRequest,
    DonationState,
    DonationView,
    DonorKind,
    PaymentMismatch,
    PaymentOrder,
    PaymentState,
    Verdict,
)
from services.fund.ledger import store as ledger_store
from services.fund.ledger.model import Series
from services.fund.providers.model import PaymentNotice, Provider
from services.fund.receipts import rules as receipt_rules
from services.fund.receipts import store as receipts_store
from services.fund.receipts.model import Receipt

# ---- giving --------------------------------------------------------------------------------------------


def add_donation(
    tx: Tx, asked: DonationRequest, provider: Callable[[], Provider], *, who: Caller, now: datetime
) -> DonationView:
    """Take a donation. What the station has in hand is booked at once; what is paid online gets a payment order.

    `provider` returns who collects online, or raises PaymentUnavailable; it is only called for an online donation. The
    answer names the donor to people only: no program needs the name.
    """
    online = asked.channel is Channel.ONLINE
    rules.require_amount(asked.channel, asked.amount_fen)
    rules.require_taker(asked.channel, asked.donor, who)
    today = communities.local_day(tx, now)
    received_on = rules.day_received(today, None if online else asked.received_on)
    draft = _draft(tx, asked, received_on, who, now)
    name = asked.donor.name if who.is_person else None
    if online:
        store.add_donation(tx, draft)
        return DonationView(draft, name, None, _add_payment_order(tx, draft, provider(), now))
    received = _received(draft, received_on)
    store.add_donation(tx, received)
    receipt = _book(tx, received, received_on, made_by=who.id, now=now)
    return DonationView(received, name, receipt.number)


def _draft(tx: Tx, asked: DonationRequest, received_on: date, who: Caller, now: datetime) -> Donation:
    campaign = campaigns_store.get_campaign(tx, asked.campaign_id) if asked.campaign_id else None
    if campaign:
        rules.require_campaign_open(campaign, asked.channel, received_on)
    fund_id, earmark_id = _purpose(tx, campaign)
    donor = asked.donor
    age_band = people.member(tx, donor.person_id).age_band if donor.person_id else None
    anonymous = donor.kind is DonorKind.ANONYMOUS
    return Donation(
        id=new_id(),
        fund_id=fund_id,
        earmark_id=earmark_id,
        campaign_id=asked.campaign_id,
        donor_kind=donor.kind,
        person_id=donor.person_id,
        giver_id=store.add_donor_name(tx, donor.name, now) if donor.name else None,
        amount_fen=asked.amount_fen,
        channel=asked.channel,
        state=DonationState.INITIATED,
        publish_name=rules.may_publish(wished=asked.publish_name and not anonymous, age_band=age_band),
        received_on=None,
        created_by=None if anonymous and asked.channel is Channel.ONLINE else who.id,
        created_at=now,
        version=1,
    )


def _purpose(tx: Tx, campaign: Campaign | None) -> tuple[UUID, UUID]:
    """Fund and earmark of a donation: the campaign's, else the general one of the default fund."""
    if campaign:
        return campaign.fund_id, campaign.earmark_id
    fund = ledger_store.get_fund(tx, None)
    return fund.id, ledger_store.get_general_earmark(tx, fund.id).id


def _add_payment_order(tx: Tx, donation: Donation, provider: Provider, now: datetime) -> PaymentOrder:
    order = PaymentOrder(
        id=new_id(),
        donation_id=donation.id,
        provider=provider.name,
        amount_fen=donation.amount_fen,
        state=PaymentState.CREATED,
        expires_at=now + timedelta(minutes=rules.PAYMENT_MINUTES),
        provider_txn=None,
        paid_at=None,
        version=1,
    )
    store.add_payment_order(tx, order)
    return order


def _received(donation: Donation, received_on: date) -> Donation:
    return replace(donation, state=DonationState.RECEIVED, received_on=received_on, version=donation.version + 1)


def _book(tx: Tx, donation: Donation, received_on: date, *, made_by: UUID | None, now: datetime) -> Receipt:
    """Book money that is there, count it for its campaign, publish it, and give it a receipt."""
    today = communities.local_day(tx, now)
    if donation.campaign_id:
        campaigns_store.add_to_totals(tx, donation.campaign_id, Totals(received_fen=donation.amount_fen, gifts=1))
    ledger_store.add_journal(tx, rules.gift_journal(donation, received_on, new_id(), made_by), today, now)
    event = DonationReceived(
        donation_id=donation.id,
        fund_id=donation.fund_id,
        earmark_id=donation.earmark_id,
        campaign_id=donation.campaign_id,
        donor_person_id=donation.person_id,
        amount_fen=donation.amount_fen,
        channel=donation.channel,
        received_on=received_on,
    )
    publish(tx, event, now, cause=f"donation:{donation.id}")
    year = received_on.year  # money of the last of December that is written down in January has the old year's number
    no = ledger_store.take_number(tx, Series.RECEIPT, year)
    number = receipt_rules.receipt_number(communities.slug(tx), year, no)
    receipt = Receipt(new_id(), donation.id, year, no, number, today)
    receipts_store.add_receipt(tx, receipt)
    return receipt


# ---- payments ------------------------------------------------------------------------------------------


def handle_payment_notice(tx: Tx, notice: PaymentNotice, *, now: datetime) -> Verdict:
    """Book what a provider vouches for, once. A notice that comes again is answered like the first time.

    Raises PaymentMismatch for a notice that differs from its order; the notice is kept all the same.
    """
    store.lock_notices(tx, notice.provider)
    order = _order_of(tx, notice)
    before = store.notice_verdict(tx, notice)
    if before is not None:
        return _answer(Verdict.CONFLICT if before is Verdict.CONFLICT else Verdict.REPEATED)
    verdict = rules.verdict_of(notice, order, store.order_of_transaction(tx, notice.provider, notice.provider_txn))
    if order and verdict is Verdict.BOOKED:
        _book_payment(tx, notice, order, now)
    elif order and verdict is Verdict.CLOSED:
        _close(tx, order, store.lock_donation(tx, order.donation_id))
    store.add_notice(tx, notice, verdict, order.id if order else None, now)
    return _answer(verdict)


def _answer(verdict: Verdict) -> Verdict:
    if verdict is Verdict.CONFLICT:
        raise PaymentMismatch
    return verdict


def _order_of(tx: Tx, notice: PaymentNotice) -> PaymentOrder | None:
    """The order that a notice names; None for what is no id of ours."""
    try:
        order_id = UUID(hex=notice.out_trade_no)
    except ValueError:
        return None
    return store.lock_payment_order(tx, order_id)


def _book_payment(tx: Tx, notice: PaymentNotice, order: PaymentOrder, now: datetime) -> None:
    paid = replace(
        order,
        state=PaymentState.PAID,
        provider_txn=notice.provider_txn,
        paid_at=notice.paid_at,
        version=order.version + 1,
    )
    store.save_payment_order(tx, paid)
    donation = store.lock_donation(tx, order.donation_id)
    paid_on = rules.day_paid(notice, communities.local_day(tx, now), communities.zone(tx))
    received = _received(donation, paid_on)
    store.save_donation(tx, received)
    _book(tx, received, paid_on, made_by=None, now=now)


def _close(tx: Tx, order: PaymentOrder, donation: Donation) -> None:
    """Close an order that nobody pays any more."""
    store.save_payment_order(tx, replace(order, state=PaymentState.CLOSED, version=order.version + 1))
    if donation.state is DonationState.INITIATED:
        store.save_donation(tx, replace(donation, state=DonationState.EXPIRED, version=donation.version + 1))


def expire_payment(tx: Tx, order_id: UUID, now: datetime) -> None:
    """Close an order that was not paid in time. Money that comes later is booked all the same."""
    order = store.lock_payment_order(tx, order_id)
    if order is None:
        return
    donation = store.lock_donation(tx, order.donation_id)
    if order.state is PaymentState.CREATED and rules.may_expire(donation.state, order.expires_at, now):
        _close(tx, order, donation)


# ---- people --------------------------------------------------------------------------------------------


def erase_donors(tx: Tx, person_ids: Iterable[UUID]) -> None:
    """Erase the names of people who left; their donations stay in the ledger."""
    for person_id in sorted(person_ids):
        store.erase_donor(tx, person_id)
