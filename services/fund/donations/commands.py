"""Take donations at the counter and online, void them, and handle the notices of payment providers.

A donation is booked when its money has arrived: at the counter at once, online when the provider confirms the payment.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import UUID

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities, people
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.contracts.fund import DonationReceived, DonationRefunded
from services.fund.campaigns import store as campaigns_store
from services.fund.campaigns.model import Totals
from services.fund.donations import rules, store
from services.fund.donations.model import (
    Channel,
    Donation,
    DonationRequest,
    DonationState,
    DonationView,
    DonationVoid,
    DonorKind,
    OwnDonation,
    PaymentMismatch,
    PaymentOrder,
    PaymentState,
    Verdict,
    VoidPending,
)
from services.fund.ledger import store as ledger_store
from services.fund.ledger.model import Series
from services.fund.providers.model import PaymentNotice, Provider
from services.fund.receipts import store as receipts_store
from services.fund.receipts.model import Receipt

# ---- giving --------------------------------------------------------------------------------------------


def add_donation(
    tx: Tx, request: DonationRequest, provider: Provider | None, *, who: Caller, now: datetime
) -> DonationView:
    """Take a donation. Cash and transfers are booked at once; an online donation gets a payment order.

    `provider` collects an online donation. The answer names the donor to people only, since no program needs the name.
    """
    online, donor = provider is not None, request.donor
    rules.require_amount(request.channel, request.amount_fen)
    rules.require_taker(request.channel, donor, who)
    today, given = communities.local_day(tx, now), None if online else request.received_on
    received_on = rules.day_received(today, given, _first_open_day(tx, given or today, today))
    campaign, earmark, person = tx.read(
        campaigns_store.campaign_to_give_for(campaign_id=request.campaign_id) if request.campaign_id else None,
        None if request.campaign_id else ledger_store.default_earmark(),
        people.member_by_id(donor.person_id) if donor.person_id else None,
    )
    if request.campaign_id:
        rules.require_campaign_open(campaign, request.channel, received_on)
        fund_id, earmark_id = campaign.fund_id, campaign.earmark_id
    else:
        fund_id, earmark_id = earmark.fund_id, earmark.id
    giver_id = store.add_donor_name(tx, donor.name, now) if donor.name else None
    draft = _draft(request, fund_id, earmark_id, giver_id, person, who, now)
    name = donor.name if who.is_person else None
    if provider:
        store.add_donation(tx, draft)
        return DonationView(draft, name, None, _add_payment_order(tx, draft, provider, now))
    received = _received(draft, received_on)
    store.add_donation(tx, received)
    receipt = _book(tx, received, received_on, made_by=who.id, now=now)
    return DonationView(received, name, receipt.number)


def _first_open_day(tx: Tx, day: date, today: date) -> date:
    """Returns the first day whose books are open, for money of a `day`. The books of this year are open."""
    if day.year >= today.year:
        return date(today.year, 1, 1)
    community, opened_at = tx.read(communities.community_by_id(tx.community_id), ledger_store.opened_at())
    open_days = community.settings.get("last_year_open_days", rules.OPEN_DAYS)
    return rules.first_open_day(communities.local_day(tx, opened_at), today, open_days)


def _draft(
    request: DonationRequest,
    fund_id: UUID,
    earmark_id: UUID,
    giver_id: UUID | None,
    person: people.Person | None,
    who: Caller,
    now: datetime,
) -> Donation:
    anonymous = request.donor.kind is DonorKind.ANONYMOUS
    wished = request.publish_name and not anonymous
    return Donation(
        id=new_id(),
        fund_id=fund_id,
        earmark_id=earmark_id,
        campaign_id=request.campaign_id,
        donor_kind=request.donor.kind,
        person_id=request.donor.person_id,
        giver_id=giver_id,
        amount_fen=request.amount_fen,
        channel=request.channel,
        state=DonationState.INITIATED,
        publish_name=rules.may_publish(wished=wished, age_band=person.age_band if person else None),
        received_on=None,
        created_by=None if anonymous and request.channel is Channel.ONLINE else who.id,
        created_at=now,
        version=1,
    )


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
    """Book a donation whose money has arrived: count it for its campaign, publish it, and issue a receipt."""
    today = communities.local_day(tx, now)
    year = received_on.year  # a donation of 31 December that is entered in January gets a number of the old year
    journal = rules.gift_journal(donation, received_on, new_id(), made_by)
    if donation.campaign_id:
        campaigns_store.add_to_totals(tx, donation.campaign_id, Totals(received_fen=donation.amount_fen, gifts=1))
    ledger_store.change_balances(tx, journal)
    journal_no, receipt_no = tx.read(
        ledger_store.next_number(Series.JOURNAL, today.year), ledger_store.next_number(Series.RECEIPT, year)
    )
    ledger_store.add_journal(tx, journal, journal_no, today, now)
    receipt = Receipt.numbered(new_id(), donation.id, communities.slug(tx), year, receipt_no, today)
    receipts_store.add_receipt(tx, receipt)
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
    return receipt


# ---- payments ------------------------------------------------------------------------------------------


def handle_payment_notice(tx: Tx, notice: PaymentNotice, *, now: datetime) -> Verdict:
    """Book a payment that the provider confirms, once. A repeated notice gets the same answer.

    Raises PaymentMismatch for a notice that differs from its order; the notice is stored all the same.
    """
    order_id = _order_id_of(notice)
    store.lock_notices(tx, notice.provider)
    order, donation, before, txn_order_id = tx.read(
        store.payment_order_to_lock(order_id) if order_id else None,
        store.donation_of_order_to_lock(order_id) if order_id else None,
        store.verdict_of(notice),
        store.order_of_transaction(notice),
    )
    if before is not None:
        return _answer(Verdict.CONFLICT if before is Verdict.CONFLICT else Verdict.REPEATED)
    verdict = rules.verdict_of(notice, order, txn_order_id)
    if order and donation and verdict is Verdict.BOOKED:
        _book_payment(tx, notice, order, donation, now)
    elif order and donation and verdict is Verdict.CLOSED:
        _close(tx, order, donation)
    store.add_notice(tx, notice, verdict, order.id if order else None, now)
    return _answer(verdict)


def _answer(verdict: Verdict) -> Verdict:
    if verdict is Verdict.CONFLICT:
        raise PaymentMismatch
    return verdict


def _order_id_of(notice: PaymentNotice) -> UUID | None:
    """Returns the order id that a notice names; None if it has not the form of our ids."""
    try:
        return UUID(hex=notice.out_trade_no)
    except ValueError:
        return None


def _book_payment(tx: Tx, notice: PaymentNotice, order: PaymentOrder, donation: Donation, now: datetime) -> None:
    paid = replace(
        order,
        state=PaymentState.PAID,
        provider_txn=notice.provider_txn,
        paid_at=notice.paid_at,
        version=order.version + 1,
    )
    store.save_payment_order(tx, paid)
    today = communities.local_day(tx, now)
    paid_on = rules.day_paid(notice, today, communities.zone(tx))
    paid_on = max(paid_on, _first_open_day(tx, paid_on, today))  # a year whose books are closed gets no receipt
    received = _received(donation, paid_on)
    store.save_donation(tx, received)
    _book(tx, received, paid_on, made_by=None, now=now)


def _close(tx: Tx, order: PaymentOrder, donation: Donation) -> None:
    """Close a payment order that will not be paid."""
    store.save_payment_order(tx, replace(order, state=PaymentState.CLOSED, version=order.version + 1))
    if donation.state is DonationState.INITIATED:
        store.save_donation(tx, replace(donation, state=DonationState.EXPIRED, version=donation.version + 1))


def expire_payment(tx: Tx, order_id: UUID, now: datetime) -> None:
    """Close a payment order that was not paid in time. A later payment is booked all the same."""
    order, donation = tx.read(store.payment_order_to_lock(order_id), store.donation_of_order_to_lock(order_id))
    if order is None or donation is None:
        return
    if order.state is PaymentState.CREATED and rules.may_expire(donation.state, order.expires_at, now):
        _close(tx, order, donation)


# ---- voids ---------------------------------------------------------------------------------------------


def ask_void(
    tx: Tx, donation_id: UUID, reason: str, must_match: Callable[[int], None], *, who: Caller, now: datetime
) -> DonationView:
    """Ask that a donation be voided which was typed by mistake; nothing changes before another person confirms it."""
    donation, view, void = _to_decide(tx, donation_id, must_match)
    zone = communities.zone(tx)
    rules.require_voidable(donation, who.id, now, zone)
    if void:
        raise VoidPending
    tomorrow = communities.local_day(tx, now) + timedelta(days=1)
    asked = DonationVoid(new_id(), donation_id, reason, who.id, now, datetime.combine(tomorrow, time.min, zone))
    store.add_void(tx, asked)
    return replace(_next(tx, view, donation), pending=asked)


def confirm_void(
    tx: Tx, donation_id: UUID, must_match: Callable[[int], None], *, who: Caller, now: datetime
) -> DonationView:
    """Void a donation: a journal reverses it, its receipt keeps its number and says void. Raises MoneyCommitted …"""
    donation, view, void = _to_decide(tx, donation_id, must_match)
    rules.require_voidable(donation, who.id, now, communities.zone(tx))
    confirmed = rules.confirmed(rules.waiting(void, now), who.id, now)
    rules.require_free(tx.read(ledger_store.earmark_to_lock(donation.earmark_id)), donation.amount_fen)
    today = communities.local_day(tx, now)
    journal = rules.void_journal(donation, confirmed, donation.received_on or today, new_id())
    if donation.campaign_id:
        campaigns_store.add_to_totals(tx, donation.campaign_id, Totals(received_fen=-donation.amount_fen, gifts=-1))
    store.save_void(tx, confirmed)
    receipts_store.void_receipt(tx, donation_id)
    after = _next(tx, view, replace(donation, state=DonationState.VOIDED))
    ledger_store.change_balances(tx, journal)
    ledger_store.add_journal(tx, journal, tx.read(ledger_store.next_number(Series.JOURNAL, today.year)), today, now)
    event = DonationRefunded(
        donation_id=donation_id,
        campaign_id=donation.campaign_id,
        amount_fen=donation.amount_fen,
        net_fen=0,
        kind="void",
        refunded_on=today,
    )
    publish(tx, event, now, cause=f"donation_void:{confirmed.id}")
    return after


def refuse_void(
    tx: Tx, donation_id: UUID, must_match: Callable[[int], None], *, who: Caller, now: datetime
) -> DonationView:
    """Refuse to void a donation; who asked withdraws the request."""
    donation, view, void = _to_decide(tx, donation_id, must_match)
    if who.id == donation.person_id:
        raise OwnDonation
    store.save_void(tx, rules.refused(rules.waiting(void, now), who.id, now))
    return _next(tx, view, donation)


def _to_decide(
    tx: Tx, donation_id: UUID, must_match: Callable[[int], None]
) -> tuple[Donation, DonationView, DonationVoid | None]:
    """Lock a donation; returns it, as it is shown, and the request that waits."""
    donation, names, receipts, voids = tx.read(
        store.donation_to_lock(donation_id),
        store.donor_names_of(tx, [donation_id]),
        receipts_store.receipts_of([donation_id]),
        store.pending_voids_of([donation_id]),
    )
    must_match(donation.version)
    receipt = receipts.get(donation_id)
    view = DonationView(donation, names.get(donation_id), receipt.number if receipt else None)
    return donation, view, voids.get(donation_id)


def _next(tx: Tx, view: DonationView, donation: Donation) -> DonationView:
    """Save the next version of a donation; returns it as it is shown."""
    after = replace(donation, version=donation.version + 1)
    store.save_donation(tx, after)
    return replace(view, donation=after)


# ---- people --------------------------------------------------------------------------------------------


def erase_donors(tx: Tx, person_ids: Iterable[UUID]) -> None:
    """Erase the names of people who left; their donations stay in the ledger."""
    for person_id in sorted(person_ids):
        store.erase_donor(tx, person_id)
