"""The use cases of donations and their payments."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities, people
from services.chassis.errors import Forbidden
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.contracts.fund import DonationReceived
from services.fund.campaigns import store as campaigns_store
from services.fund.campaigns.model import Totals
from services.fund.donations import rules, store
from services.fund.donations.model import (
    Channel,
    Donation,
    DonationState,
    DonationView,
    DonorKind,
    PaymentMismatch,
    PaymentOrder,
    PaymentState,
    Verdict,
)
from services.fund.ledger import rules as ledger_rules
from services.fund.ledger import store as ledger_store
from services.fund.providers.model import PaymentNotice, Provider
from services.fund.receipts import rules as receipts_rules
from services.fund.receipts import store as receipts_store


def erase_donors(tx: Tx, ids: Iterable[UUID]) -> None:
    """Who left keeps their gifts in the books, and their name nowhere."""
    for person_id in sorted(ids):
        store.erase_donor_name(tx, person_id)


def add_donation(
    tx: Tx, body: dict[str, Any], provider: Callable[[], Provider], *, who: Caller, now: datetime
) -> DonationView:
    """Take a gift: what the station has in hand is booked at once, what is paid online once it is paid.

    `provider` says who collects online, or PaymentUnavailable; a gift in hand needs nobody.
    """
    channel: Channel = body["channel"]
    rules.require_amount(channel, body["amount_fen"])
    _require_taker(channel, body["donor"], who)
    today = communities.local_day(tx, now)
    received_on = rules.day_received(today, body.get("received_on") if channel is not Channel.ONLINE else None)
    gift = _draft(tx, body, received_on, who, now)
    if channel is not Channel.ONLINE:
        received = _received(gift, received_on)
        store.add_donation(tx, received)
        number = _book_donation(tx, received, received_on, who.id, now)
        return DonationView(received, _donor_name_for(who, body), number)
    store.add_donation(tx, gift)
    order = PaymentOrder(
        id=new_id(),
        donation_id=gift.id,
        provider=provider().name,
        amount_fen=gift.amount_fen,
        state=PaymentState.CREATED,
        expires_at=now + timedelta(minutes=rules.PAYMENT_MINUTES),
        provider_txn=None,
        paid_at=None,
        version=1,
    )
    store.add_payment_order(tx, order)
    return DonationView(gift, _donor_name_for(who, body), None, order)


def _donor_name_for(who: Caller, body: dict[str, Any]) -> str | None:
    """The donor's name as it was given, for people: no program needs it."""
    name: str | None = (body["donor"] or {}).get("name")
    return name if who.is_person else None


def _require_taker(channel: Channel, donor: dict[str, Any] | None, who: Caller) -> None:
    """Cash and transfers are the station's to take; online somebody gives for themself, or unnamed."""
    if channel is not Channel.ONLINE:
        if who.is_person and not who.has("station"):
            raise Forbidden
    elif who.is_person and donor and donor.get("person_id") != who.id:
        raise Forbidden


def _draft(tx: Tx, body: dict[str, Any], received_on: date, who: Caller, now: datetime) -> Donation:
    campaign = campaigns_store.get_campaign(tx, body["campaign_id"]) if body.get("campaign_id") else None
    if campaign:
        rules.require_campaign_open(campaign, body["channel"], received_on)
    fund = ledger_store.get_fund(tx, campaign.fund_id if campaign else None)
    earmark_id = campaign.earmark_id if campaign else ledger_store.get_general_earmark(tx, fund.id).id
    donor = body["donor"] or {}
    person_id = donor.get("person_id")
    age_band = people.member(tx, person_id).age_band if person_id else None
    kind = DonorKind.PERSON if person_id else DonorKind.OUTSIDE if donor.get("name") else DonorKind.ANONYMOUS
    wished = body["publish_name"] and kind is not DonorKind.ANONYMOUS
    unnamed_online = kind is DonorKind.ANONYMOUS and body["channel"] is Channel.ONLINE
    return Donation(
        id=new_id(),
        fund_id=fund.id,
        earmark_id=earmark_id,
        campaign_id=campaign.id if campaign else None,
        donor_kind=kind,
        person_id=person_id,
        giver_id=store.add_donor_name(tx, donor["name"], now) if donor.get("name") else None,
        amount_fen=body["amount_fen"],
        channel=body["channel"],
        state=DonationState.INITIATED,
        publish_name=rules.may_publish(wished=wished, age_band=age_band),
        received_on=None,
        created_by=None if unnamed_online else who.id,
        created_at=now,
        version=1,
    )


def _received(gift: Donation, received_on: date) -> Donation:
    return replace(gift, state=DonationState.RECEIVED, received_on=received_on, version=gift.version + 1)


def _book_donation(tx: Tx, received: Donation, received_on: date, made_by: UUID | None, now: datetime) -> str:
    """Money is there: book it, count it, give it a receipt; its number. Numbers are taken last, they have no gaps."""
    if received.campaign_id:
        campaigns_store.add_to_totals(tx, received.campaign_id, Totals(received_fen=received.amount_fen, gifts=1))
    journal = rules.gift_journal(received, new_id(), made_by)
    today = communities.local_day(tx, now)
    ledger_store.add_journal(tx, journal, ledger_rules.spendable_change(journal), today, now)
    told = DonationReceived(
        donation_id=received.id,
        fund_id=received.fund_id,
        earmark_id=received.earmark_id,
        campaign_id=received.campaign_id,
        donor_person_id=received.person_id,
        amount_fen=received.amount_fen,
        channel=received.channel,
        received_on=received_on,
    )
    publish(tx, told, now, cause=f"donation:{received.id}")
    year = received_on.year  # a gift of the last of December that is written down in January is the old year's
    no = ledger_store.take_number(tx, receipts_store.RECEIPTS, year)
    number = receipts_rules.receipt_number(communities.slug(tx), year, no)
    receipts_store.add_receipt(tx, received.id, (number, year, no), today)
    return number


def handle_payment_notice(tx: Tx, notice: PaymentNotice, *, now: datetime) -> Verdict:
    """Book what a provider vouches for, once; a notice that comes again is answered like the first."""
    store.lock_notices(tx, notice.provider)  # it may come twice at once, also of a payment that is none of ours
    order = _order_of(tx, notice)
    before = store.notice_verdict(tx, notice)
    if before is not None:
        return _repeated(before)
    verdict = rules.verdict_of(notice, order, store.order_of_transaction(tx, notice.provider, notice.provider_txn))
    if order and verdict is Verdict.BOOKED:
        _book_payment(tx, notice, order, now)
    elif order and verdict is Verdict.CLOSED:
        _close_order(tx, order, store.get_donation(tx, order.donation_id, lock=True))
    store.add_notice(tx, notice, verdict, order.id if order else None, now)
    return verdict if verdict is not Verdict.CONFLICT else _repeated(verdict)


def _repeated(before: Verdict) -> Verdict:
    """A notice that comes again is answered as it was: a conflict stays one, what was taken stays taken."""
    if before is Verdict.CONFLICT:
        raise PaymentMismatch
    return Verdict.REPEATED


def _close_order(tx: Tx, order: PaymentOrder, gift: Donation) -> None:
    """Nobody pays this any more."""
    store.save_payment_order(tx, replace(order, state=PaymentState.CLOSED, version=order.version + 1))
    if gift.state is DonationState.INITIATED:
        store.save_donation(tx, replace(gift, state=DonationState.EXPIRED, version=gift.version + 1))


def _order_of(tx: Tx, notice: PaymentNotice) -> PaymentOrder | None:
    try:
        return store.get_payment_order(tx, UUID(hex=notice.out_trade_no), lock=True)
    except ValueError:
        return None


def _book_payment(tx: Tx, notice: PaymentNotice, order: PaymentOrder, now: datetime) -> None:
    paid = replace(
        order,
        state=PaymentState.PAID,
        provider_txn=notice.provider_txn,
        paid_at=notice.paid_at,
        version=order.version + 1,
    )
    store.save_payment_order(tx, paid)
    gift = store.get_donation(tx, order.donation_id, lock=True)
    paid_on = rules.day_paid(notice, communities.local_day(tx, now), communities.zone(tx))
    received = _received(gift, paid_on)
    store.save_donation(tx, received)
    _book_donation(tx, received, paid_on, None, now)


def expire_payment(tx: Tx, order_id: UUID, now: datetime) -> None:
    """An online gift that was not paid in time; money that comes later all the same is still booked."""
    order = store.get_payment_order(tx, order_id, lock=True)
    if order is None:
        return
    gift = store.get_donation(tx, order.donation_id, lock=True)
    if order.state is PaymentState.CREATED and rules.may_expire(gift.state, order.expires_at, now):
        _close_order(tx, order, gift)
