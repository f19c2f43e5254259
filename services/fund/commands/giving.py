"""捐款: gifts of money, offline at the counter and online through a provider."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities, people
from services.chassis.errors import Forbidden, Unknown
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.contracts.fund import DonationReceived
from services.fund.model.books import Receipt
from services.fund.model.giving import (
    Channel,
    Donation,
    DonationSheet,
    DonationState,
    DonorKind,
    Notice,
    PaymentOrder,
    PaymentState,
    Totals,
    Verdict,
)
from services.fund.model.refusals import PaymentMismatch
from services.fund.providers import Provider
from services.fund.rules import books as booking
from services.fund.rules import giving as rules
from services.fund.store import books, givers
from services.fund.store import giving as store

BOOKKEEPERS = ("station", "fund_manager", "fund_approver", "auditor")

# ---- giving --------------------------------------------------------------------------------------------


def give(
    tx: Tx, body: dict[str, Any], provider: Callable[[], Provider], *, who: Caller, now: datetime
) -> DonationSheet:
    """Take a gift: what the station has in hand is booked at once, what is paid online once it is paid.

    `provider` says who collects online, or PaymentUnavailable; a gift in hand needs nobody.
    """
    channel: Channel = body["channel"]
    rules.take_amount(channel, body["amount_fen"])
    _demand_taker(channel, body["donor"], who)
    today = communities.local_day(tx, now)
    received_on = rules.day_received(today, body.get("received_on") if channel is not Channel.ONLINE else None)
    gift = _drafted(tx, body, received_on, who, now)
    if channel is not Channel.ONLINE:
        received = _received(gift, received_on)
        store.add_donation(tx, received)
        number = _book(tx, received, received_on, who.id, now)
        return DonationSheet(received, _name_for(who, body), number)
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
    store.add_payment(tx, order)
    return DonationSheet(gift, _name_for(who, body), None, order)


def _name_for(who: Caller, body: dict[str, Any]) -> str | None:
    """The donor's name as it was given, for people: no program needs it."""
    name: str | None = (body["donor"] or {}).get("name")
    return name if who.is_person else None


def _demand_taker(channel: Channel, donor: dict[str, Any] | None, who: Caller) -> None:
    """Cash and transfers are the station's to take; online somebody gives for themself, or unnamed."""
    if channel is not Channel.ONLINE:
        if who.is_person and not who.has("station"):
            raise Forbidden
    elif who.is_person and donor and donor.get("person_id") != who.id:
        raise Forbidden


def _drafted(tx: Tx, body: dict[str, Any], received_on: date, who: Caller, now: datetime) -> Donation:
    campaign = store.campaign(tx, body["campaign_id"]) if body.get("campaign_id") else None
    if campaign:
        rules.take_gift(campaign, body["channel"], received_on)
    fund = books.fund(tx, campaign.fund_id if campaign else None)
    earmark_id = campaign.earmark_id if campaign else books.general_earmark(tx, fund.id).id
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
        giver_id=givers.add_giver(tx, donor["name"], now) if donor.get("name") else None,
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


def _book(tx: Tx, received: Donation, received_on: date, made_by: UUID | None, now: datetime) -> str:
    """Money is there: book it, count it, give it a receipt; its number. Numbers are taken last, they have no gaps."""
    if received.campaign_id:
        store.add_to_totals(tx, received.campaign_id, Totals(received_fen=received.amount_fen, gifts=1))
    journal = rules.gift_journal(received, new_id(), made_by)
    today = communities.local_day(tx, now)
    books.book(tx, journal, booking.spendable_change(journal), today, now)
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
    no = books.next_number(tx, books.RECEIPTS, year)
    number = booking.receipt_number(communities.slug(tx), year, no)
    books.add_receipt(tx, received.id, (number, year, no), today)
    return number


# ---- what a provider says ------------------------------------------------------------------------------


def take_notice(tx: Tx, notice: Notice, *, now: datetime) -> Verdict:
    """Book what a provider vouches for, once; a notice that comes again is answered like the first."""
    store.queue_notices(tx, notice.provider)  # it may come twice at once, also of a payment that is none of ours
    order = _order_of(tx, notice)
    before = store.notice_verdict(tx, notice)
    if before is not None:
        return _answered(before)
    verdict = rules.judge(notice, order, store.order_of_transaction(tx, notice.provider, notice.provider_txn))
    if order and verdict is Verdict.BOOKED:
        _paid(tx, notice, order, now)
    elif order and verdict is Verdict.CLOSED:
        _close(tx, order, store.donation(tx, order.donation_id, lock=True))
    store.add_notice(tx, notice, verdict, order.id if order else None, now)
    return verdict if verdict is not Verdict.CONFLICT else _answered(verdict)


def _answered(before: Verdict) -> Verdict:
    """A notice that comes again is answered as it was: a conflict stays one, what was taken stays taken."""
    if before is Verdict.CONFLICT:
        raise PaymentMismatch
    return Verdict.REPEATED


def _close(tx: Tx, order: PaymentOrder, gift: Donation) -> None:
    """Nobody pays this any more."""
    store.save_payment(tx, replace(order, state=PaymentState.CLOSED, version=order.version + 1))
    if gift.state is DonationState.INITIATED:
        store.save_donation(tx, replace(gift, state=DonationState.EXPIRED, version=gift.version + 1))


def _order_of(tx: Tx, notice: Notice) -> PaymentOrder | None:
    try:
        return store.payment(tx, UUID(hex=notice.out_trade_no), lock=True)
    except ValueError:
        return None


def _paid(tx: Tx, notice: Notice, order: PaymentOrder, now: datetime) -> None:
    paid = replace(
        order,
        state=PaymentState.PAID,
        provider_txn=notice.provider_txn,
        paid_at=notice.paid_at,
        version=order.version + 1,
    )
    store.save_payment(tx, paid)
    gift = store.donation(tx, order.donation_id, lock=True)
    paid_on = rules.day_paid(notice, communities.local_day(tx, now), communities.zone(tx))
    received = _received(gift, paid_on)
    store.save_donation(tx, received)
    _book(tx, received, paid_on, None, now)


def expire_payment(tx: Tx, order_id: UUID, now: datetime) -> None:
    """An online gift that was not paid in time; money that comes later all the same is still booked."""
    order = store.payment(tx, order_id, lock=True)
    if order is None:
        return
    gift = store.donation(tx, order.donation_id, lock=True)
    if order.state is PaymentState.CREATED and rules.may_expire(gift.state, order.expires_at, now):
        _close(tx, order, gift)


# ---- reading -------------------------------------------------------------------------------------------


def see_donation(tx: Tx, donation_id: UUID, who: Caller) -> DonationSheet:
    """A gift; its donor and those who keep the books see it."""
    gift = store.donation(tx, donation_id)
    if who.is_person and not who.has(*BOOKKEEPERS) and who.id not in (gift.person_id, gift.created_by):
        raise Unknown
    return _sheets(tx, [gift], who)[0]


def list_donations(tx: Tx, ask: PageRequest, wanted: dict[str, Any], who: Caller) -> Page[DonationSheet]:
    """Gifts, newest first; a donor sees their own."""
    if who.is_person and not who.has(*BOOKKEEPERS):
        wanted = {**wanted, "person_id": who.id}
    page = store.list_donations(tx, ask, wanted)
    return Page(_sheets(tx, page.items, who), page.next)


def see_receipt(tx: Tx, donation_id: UUID, who: Caller) -> Receipt:
    """The receipt of a gift, as it is printed."""
    sheet = see_donation(tx, donation_id, who)
    row = books.receipt_of(tx, donation_id)
    if row is None:
        raise Unknown
    gift = sheet.donation
    campaign = store.campaign(tx, gift.campaign_id).name if gift.campaign_id else None
    return Receipt(
        id=row.id,
        number=row.number,
        donation_id=gift.id,
        issued_on=row.issued_on,
        state=row.state,
        person_id=gift.person_id,
        anonymous=gift.donor_kind is DonorKind.ANONYMOUS,
        name=sheet.name,
        amount_fen=gift.amount_fen,
        amount_words=booking.capital_yuan(gift.amount_fen),
        channel=gift.channel,
        fund=books.fund(tx, gift.fund_id).name,
        campaign=campaign,
    )


def _sheets(tx: Tx, gifts: Sequence[Donation], who: Caller) -> list[DonationSheet]:
    """Gifts with receipt, payment and, for people, the giver's name: no program needs it."""
    ids = [gift.id for gift in gifts]
    names = givers.names_of(tx, [gift.giver_id for gift in gifts if gift.giver_id and who.is_person])
    online = [gift.id for gift in gifts if gift.channel is Channel.ONLINE]
    numbers, payments = books.receipt_numbers(tx, ids), store.payments_of(tx, online)
    return [
        DonationSheet(
            gift,
            names.get(gift.giver_id) if gift.giver_id else None,
            numbers.get(gift.id),
            payments.get(gift.id),
        )
        for gift in gifts
    ]
