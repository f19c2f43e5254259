"""How donations and their payments are read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.chassis.security.callers import Caller
from services.fund.campaigns import store as campaigns_store
from services.fund.donations import store
from services.fund.donations.model import Channel, Donation, DonationView, DonorKind
from services.fund.ledger import store as ledger_store
from services.fund.receipts import rules as receipts_rules
from services.fund.receipts import store as receipts_store
from services.fund.receipts.model import Receipt

BOOKKEEPERS = ("station", "fund_manager", "fund_approver", "auditor")


def get_donation(tx: Tx, donation_id: UUID, who: Caller) -> DonationView:
    """A gift; its donor and those who keep the books see it."""
    gift = store.get_donation(tx, donation_id)
    if who.is_person and not who.has(*BOOKKEEPERS) and who.id not in (gift.person_id, gift.created_by):
        raise Unknown
    return _views(tx, [gift], who)[0]


def list_donations(tx: Tx, ask: PageRequest, wanted: dict[str, Any], who: Caller) -> Page[DonationView]:
    """Gifts, newest first; a donor sees their own."""
    if who.is_person and not who.has(*BOOKKEEPERS):
        wanted = {**wanted, "person_id": who.id}
    page = store.list_donations(tx, ask, wanted)
    return Page(_views(tx, page.items, who), page.next)


def get_receipt(tx: Tx, donation_id: UUID, who: Caller) -> Receipt:
    """The receipt of a gift, as it is printed."""
    sheet = get_donation(tx, donation_id, who)
    row = receipts_store.get_receipt(tx, donation_id)
    if row is None:
        raise Unknown
    gift = sheet.donation
    campaign = campaigns_store.get_campaign(tx, gift.campaign_id).name if gift.campaign_id else None
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
        amount_words=receipts_rules.format_capital_yuan(gift.amount_fen),
        channel=gift.channel,
        fund=ledger_store.get_fund(tx, gift.fund_id).name,
        campaign=campaign,
    )


def _views(tx: Tx, gifts: Sequence[Donation], who: Caller) -> list[DonationView]:
    """Gifts with receipt, payment and, for people, the giver's name: no program needs it."""
    ids = [gift.id for gift in gifts]
    names = store.donor_names_of(tx, [gift.giver_id for gift in gifts if gift.giver_id and who.is_person])
    online = [gift.id for gift in gifts if gift.channel is Channel.ONLINE]
    numbers, payments = receipts_store.receipt_numbers(tx, ids), store.payment_orders_of(tx, online)
    return [
        DonationView(
            gift,
            names.get(gift.giver_id) if gift.giver_id else None,
            numbers.get(gift.id),
            payments.get(gift.id),
        )
        for gift in gifts
    ]
