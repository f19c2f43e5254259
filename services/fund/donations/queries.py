"""Which donations a caller sees, and how a donation and its receipt read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.chassis.security.callers import Caller
from services.chassis.security.roles import AUDITORS, FUND_APPROVERS, FUND_MANAGERS, STATION
from services.fund.campaigns import store as campaigns_store
from services.fund.donations import store
from services.fund.donations.model import Channel, Donation, DonationFilter, DonationView, DonorKind
from services.fund.ledger import store as ledger_store
from services.fund.receipts import rules as receipt_rules
from services.fund.receipts import store as receipts_store
from services.fund.receipts.model import PrintedReceipt

BOOKKEEPERS = STATION | FUND_MANAGERS | FUND_APPROVERS | AUDITORS


def get_donation(tx: Tx, donation_id: UUID, who: Caller) -> DonationView:
    """Returns a donation; raises Unknown for who may not see it."""
    return _views(tx, [_visible(tx, donation_id, who)], who)[0]


def list_donations(tx: Tx, ask: PageRequest, wanted: DonationFilter, who: Caller) -> Page[DonationView]:
    """Returns a page of donations, newest first. A donor sees their own."""
    if not _sees_all(who):
        wanted = replace(wanted, person_id=who.id)
    page = store.list_donations(tx, ask, wanted)
    return Page(_views(tx, page.items, who), page.next)


def get_receipt(tx: Tx, donation_id: UUID, who: Caller) -> PrintedReceipt:
    """Returns the receipt of a donation as it is printed; raises Unknown before there is one."""
    donation = _visible(tx, donation_id, who)
    receipt = receipts_store.receipts_of(tx, [donation_id]).get(donation_id)
    if receipt is None:
        raise Unknown
    return PrintedReceipt(
        receipt=receipt,
        person_id=donation.person_id,
        anonymous=donation.donor_kind is DonorKind.ANONYMOUS,
        name=_names(tx, [donation], who).get(donation.id),
        amount_fen=donation.amount_fen,
        amount_words=receipt_rules.format_capital_yuan(donation.amount_fen),
        channel=donation.channel,
        fund=ledger_store.get_fund(tx, donation.fund_id).name,
        campaign=campaigns_store.get_campaign(tx, donation.campaign_id).name if donation.campaign_id else None,
    )


def _visible(tx: Tx, donation_id: UUID, who: Caller) -> Donation:
    """The donation, if the caller is its donor, wrote it down, or keeps the books."""
    donation = store.get_donation(tx, donation_id)
    if not _sees_all(who) and who.id not in (donation.person_id, donation.created_by):
        raise Unknown
    return donation


def _sees_all(who: Caller) -> bool:
    return not who.is_person or who.has(*BOOKKEEPERS)


def _views(tx: Tx, found: Sequence[Donation], who: Caller) -> list[DonationView]:
    names = _names(tx, found, who)
    receipts = receipts_store.receipts_of(tx, [one.id for one in found])
    payments = store.payment_orders_of(tx, [one.id for one in found if one.channel is Channel.ONLINE])
    return [
        DonationView(
            one, names.get(one.id), receipts[one.id].number if one.id in receipts else None, payments.get(one.id)
        )
        for one in found
    ]


def _names(tx: Tx, found: Sequence[Donation], who: Caller) -> dict[UUID, str]:
    """The donors' names, by donation, for people: no program needs them."""
    kept = {one.id: one.giver_id for one in found if one.giver_id and who.is_person}
    names = store.donor_names_of(tx, list(kept.values()))
    return {donation_id: names[name_id] for donation_id, name_id in kept.items() if name_id in names}
