"""Which donations a caller sees, and how a donation and its receipt are shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.statements import Question
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.chassis.security.callers import Caller
from services.chassis.security.rights import may, of_person
from services.chassis.security.roles import AUDITORS, FUND_APPROVERS, FUND_MANAGERS, STATION
from services.fund.donations import store
from services.fund.donations.model import Donation, DonationFilter, DonationView, DonationVoid, DonorKind, PaymentOrder
from services.fund.receipts import rules as receipt_rules
from services.fund.receipts import store as receipts_store
from services.fund.receipts.model import PrintedReceipt, Receipt

BOOKKEEPERS = STATION | FUND_MANAGERS | FUND_APPROVERS | AUDITORS


def get_donation(tx: Tx, donation_id: UUID, who: Caller) -> DonationView:
    """Returns a donation; raises Unknown if the caller may not see it."""
    donation, *about = tx.read(store.donation_by_id(donation_id), *_about(tx, [donation_id], who))
    _require_visible(donation, who)
    return _view(donation, *about)


def list_donations(tx: Tx, page_request: PageRequest, wanted: DonationFilter, who: Caller) -> Page[DonationView]:
    """Returns a page of donations, newest first. A donor sees their own."""
    if not _sees_all(who):
        wanted = replace(wanted, person_id=who.id)
    page = store.list_donations(tx, page_request, wanted)
    about = tx.read(*_about(tx, [one.id for one in page.items], who))
    return Page([_view(one, *about) for one in page.items], page.next)


def get_receipt(tx: Tx, donation_id: UUID, who: Caller) -> PrintedReceipt:
    """Returns the receipt of a donation as it is printed; raises Unknown before there is one."""
    donation, names, receipts, purpose = tx.read(
        store.donation_by_id(donation_id),
        _names(tx, [donation_id], who),
        receipts_store.receipts_of([donation_id]),
        store.purpose_of(donation_id),
    )
    _require_visible(donation, who)
    if donation_id not in receipts:
        raise Unknown
    return PrintedReceipt(
        receipt=receipts[donation_id],
        person_id=donation.person_id,
        anonymous=donation.donor_kind is DonorKind.ANONYMOUS,
        name=(names or {}).get(donation_id),
        amount_fen=donation.amount_fen,
        amount_words=receipt_rules.format_capital_yuan(donation.amount_fen),
        channel=donation.channel,
        fund=purpose.fund,
        campaign=purpose.campaign,
    )


def _require_visible(donation: Donation, who: Caller) -> None:
    """Raises Unknown unless the caller is the donor, or keeps the books, as who entered the donation does."""
    if not (_sees_all(who) or may(who, of_person(donation.person_id))):
        raise Unknown


def _sees_all(who: Caller) -> bool:
    return not who.is_person or who.has(*BOOKKEEPERS)


def _about(tx: Tx, donation_ids: Sequence[UUID], who: Caller) -> tuple[Question[Any] | None, ...]:
    """Returns the questions for the donors' names, the receipts, the payment orders and the pending voids."""
    receipts, payments = receipts_store.receipts_of(donation_ids), store.payment_orders_of(donation_ids)
    return _names(tx, donation_ids, who), receipts, payments, store.pending_voids_of(donation_ids)


def _names(tx: Tx, donation_ids: Sequence[UUID], who: Caller) -> Question[dict[UUID, str]] | None:
    """Returns the question for the donors' names if the caller is a person; no program needs them."""
    return store.donor_names_of(tx, donation_ids) if who.is_person else None


def _view(
    donation: Donation,
    names: Mapping[UUID, str] | None,
    receipts: Mapping[UUID, Receipt],
    payments: Mapping[UUID, PaymentOrder],
    voids: Mapping[UUID, DonationVoid],
) -> DonationView:
    receipt = receipts.get(donation.id)
    number = receipt.number if receipt else None
    name = (names or {}).get(donation.id)
    return DonationView(donation, name, number, payments.get(donation.id), voids.get(donation.id))
