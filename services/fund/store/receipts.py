"""How receipts are kept and found."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select

from services.chassis.database import Tx, new_id
from services.chassis.paging import Ask, Page, keyset
from services.fund.model.books import Receipt
from services.fund.model.giving import DonorKind
from services.fund.rules.books import capital_yuan, receipt_number
from services.fund.store.books import RECEIPTS, next_number
from services.fund.store.donations import opened_name
from services.fund.store.tables import campaigns, donations, funds, givers, receipts


def issue(tx: Tx, donation_id: UUID, received_on: date, slug: str) -> str:
    """Number a gift's receipt in the series of its year; the last lock of the transaction."""
    no = next_number(tx, RECEIPTS, received_on.year)
    number = receipt_number(slug, received_on.year, no)
    tx.add(
        receipts,
        id=new_id(),
        series=RECEIPTS,
        year=received_on.year,
        no=no,
        number=number,
        donation_id=donation_id,
        issued_on=received_on,
        state="issued",
    )
    return number


def find_receipt(tx: Tx, number: str) -> Receipt | None:
    """A receipt by its number."""
    row = tx.first(_whole(tx).where(receipts.c.number == number))
    return _receipt(tx, row) if row else None


def list_receipts(tx: Tx, ask: Ask, *, person_id: UUID | None = None) -> Page[Receipt]:
    """Receipts, newest first; of one donor, or all."""
    statement = _whole(tx)
    if person_id is not None:
        statement = statement.where(donations.c.person_id == person_id)
    return keyset(tx, statement, (receipts.c.id,), ask, lambda row: _receipt(tx, row), descending=True)


def _whole(tx: Tx) -> Select[Any]:
    gift = (donations.c.community_id == receipts.c.community_id) & (donations.c.id == receipts.c.donation_id)
    giver = (givers.c.community_id == donations.c.community_id) & (givers.c.id == donations.c.giver_id)
    call = (campaigns.c.community_id == donations.c.community_id) & (campaigns.c.id == donations.c.campaign_id)
    fund = (funds.c.community_id == donations.c.community_id) & (funds.c.id == donations.c.fund_id)
    joined = receipts.join(donations, gift).join(funds, fund).outerjoin(givers, giver).outerjoin(campaigns, call)
    shown = (donations.c.person_id, donations.c.donor_kind, donations.c.amount_fen, donations.c.channel)
    words = (givers.c.name, funds.c.name.label("fund"), campaigns.c.name.label("campaign"))
    return select(receipts, *shown, *words).select_from(joined).where(tx.mine(receipts))


def _receipt(tx: Tx, row: Any) -> Receipt:
    return Receipt(
        id=row.id,
        number=row.number,
        donation_id=row.donation_id,
        issued_on=row.issued_on,
        state=row.state,
        person_id=row.person_id,
        anonymous=row.donor_kind == DonorKind.ANONYMOUS,
        name=opened_name(tx, row.name),
        amount_fen=row.amount_fen,
        amount_words=capital_yuan(row.amount_fen),
        channel=row.channel,
        fund=row.fund,
        campaign=row.campaign,
    )
