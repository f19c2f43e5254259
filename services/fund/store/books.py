"""Funds, earmarks, journals, balances, numbers and receipts as they are kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Table, exists, func, select
from sqlalchemy.dialects.postgresql import insert

from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory.communities import UnknownCommunity
from services.chassis.errors import Unknown
from services.fund.model.books import (
    Account,
    Earmark,
    EarmarkKind,
    Entry,
    Fund,
    FundSheet,
    FundState,
    Journal,
    JournalKind,
    LedgerRow,
)
from services.fund.rules.giving import shown_donor
from services.fund.store.givers import names_of
from services.fund.store.tables import (
    balances,
    campaigns,
    donations,
    earmarks,
    entries,
    funds,
    grants,
    journals,
    numbers,
    payouts,
    projects,
    receipts,
)

RECEIPTS, JOURNALS = "receipt", "journal"

# ---- funds and earmarks --------------------------------------------------------------------------------


def add_fund(tx: Tx, name: str, now: datetime) -> None:
    """The default fund with its general earmark; a second one is not made."""
    fund_id = new_id()
    row = {"id": fund_id, "name": name, "state": FundState.FORMING, "is_default": True, "created_at": now}
    fresh = insert(funds).values(community_id=tx.community_id, **row).on_conflict_do_nothing().returning(funds.c.id)
    if tx.first(fresh):
        add_earmark(tx, fund_id, EarmarkKind.GENERAL, "一般用途 General", None, now)


def add_earmark(tx: Tx, fund_id: UUID, kind: EarmarkKind, title: str, purpose_code: str | None, now: datetime) -> UUID:
    """A purse of its own within a fund; its id."""
    earmark_id = new_id()
    tx.add(
        earmarks,
        id=earmark_id,
        fund_id=fund_id,
        kind=kind,
        title=title,
        purpose_code=purpose_code,
        spendable_fen=0,
        held_fen=0,
        created_at=now,
    )
    return earmark_id


def fund(tx: Tx, fund_id: UUID | None) -> Fund:
    """A fund, the default one where none is named; every community has that, once we have heard of it."""
    which = funds.c.id == fund_id if fund_id else funds.c.is_default
    row = tx.first(select(funds).where(tx.in_community(funds), which))
    if row is None:
        raise Unknown if fund_id else UnknownCommunity
    return _fund(row)


def general_earmark(tx: Tx, fund_id: UUID) -> Earmark:
    """What is given to a fund without a purpose."""
    which = (earmarks.c.fund_id == fund_id) & (earmarks.c.kind == EarmarkKind.GENERAL)
    row = tx.first(select(earmarks).where(tx.in_community(earmarks), which))
    if row is None:
        raise Unknown
    return _earmark(row)


def lock_earmark(tx: Tx, earmark_id: UUID) -> Earmark:
    """An earmark, locked: what is free of it does not change until the transaction ends; rows may go on naming it."""
    one = select(earmarks).where(tx.in_community(earmarks), earmarks.c.id == earmark_id)
    row = tx.first(one.with_for_update(key_share=True))
    if row is None:
        raise Unknown
    return _earmark(row)


def hold(tx: Tx, earmark_id: UUID, change_fen: int) -> None:
    """Set money aside (or free it); the table refuses more than there is."""
    mine = (tx.in_community(earmarks), earmarks.c.id == earmark_id)
    tx.execute(earmarks.update().where(*mine).values(held_fen=earmarks.c.held_fen + change_fen))


def list_funds(tx: Tx, ask: PageRequest) -> Page[FundSheet]:
    """Funds with what they hold."""
    page = keyset(tx, select(funds).where(tx.in_community(funds)), [funds.c.id], ask, _fund)
    return Page(_sheets(tx, page.items), page.next)


def fund_sheet(tx: Tx, fund_id: UUID) -> FundSheet:
    """One fund with what it holds."""
    return _sheets(tx, [fund(tx, fund_id)])[0]


def _sheets(tx: Tx, found: Sequence[Fund]) -> list[FundSheet]:
    ids = [one.id for one in found]
    purses: dict[UUID, list[Earmark]] = {}
    for row in tx.all(
        select(earmarks).where(tx.in_community(earmarks), earmarks.c.fund_id.in_(ids)).order_by(earmarks.c.id)
    ):
        purses.setdefault(row.fund_id, []).append(_earmark(row))
    totals = select(balances.c.fund_id, balances.c.account, func.sum(balances.c.amount_fen).label("fen"))
    mine = totals.where(tx.in_community(balances), balances.c.fund_id.in_(ids))
    rows = tx.all(mine.group_by(balances.c.fund_id, balances.c.account))
    sums = {(row.fund_id, row.account): int(row.fen) for row in rows}
    return [
        FundSheet(
            one,
            tuple(purses.get(one.id, ())),
            received_fen=-sums.get((one.id, Account.DONATIONS), 0),
            paid_fen=sums.get((one.id, Account.GRANTS), 0),
        )
        for one in found
    ]


# ---- journals ------------------------------------------------------------------------------------------


def book(tx: Tx, journal: Journal, spendable: Mapping[UUID, int], booked_on: date, now: datetime) -> None:
    """Write a journal whole: balances, what earmarks can spend, its number, its entries in one statement."""
    moved = sorted(journal.entries, key=lambda one: (one.earmark_id, one.account))
    tx.execute(_ADDED, [_moved(tx, entry) for entry in moved])
    for earmark_id, change in sorted(spendable.items()):
        mine = (tx.in_community(earmarks), earmarks.c.id == earmark_id)
        tx.execute(earmarks.update().where(*mine).values(spendable_fen=earmarks.c.spendable_fen + change))
    tx.add(
        journals,
        id=journal.id,
        year=booked_on.year,
        no=next_number(tx, JOURNALS, booked_on.year),
        kind=journal.kind,
        cause_kind=journal.cause_kind,
        cause_id=journal.cause_id,
        value_on=journal.value_on,
        booked_on=booked_on,
        booked_at=now,
        made_by=journal.made_by,
    )
    lines = [
        {"journal_id": journal.id, "line": line, "booked_on": booked_on, **vars(entry)}
        for line, entry in enumerate(journal.entries, 1)
    ]
    tx.add_all(entries, lines)


def _moved(tx: Tx, entry: Entry) -> dict[str, Any]:
    purse = {"fund_id": entry.fund_id, "earmark_id": entry.earmark_id, "account": entry.account}
    return {"community_id": tx.community_id, **purse, "amount_fen": entry.amount_fen}


def next_number(tx: Tx, series: str, year: int) -> int:
    """The next number without a gap: its row is locked until the transaction ends, so it is taken last."""
    return int(tx.scalar(_NUMBERED, {"community_id": tx.community_id, "series": series, "year": year, "last_no": 1}))


def _adding_to(table: Table, column: Column[Any]) -> Any:
    """Add what is given to the row of its key, the first time as a new one; built once, for every gift needs it."""
    fresh = insert(table)
    keys = [one.name for one in table.primary_key]
    return fresh.on_conflict_do_update(index_elements=keys, set_={column: column + fresh.excluded[column.name]})


_ADDED = _adding_to(balances, balances.c.amount_fen)
_NUMBERED = _adding_to(numbers, numbers.c.last_no).returning(numbers.c.last_no)


def add_receipt(tx: Tx, donation_id: UUID, numbered: tuple[str, int, int], issued_on: date) -> None:
    """Keep a receipt; `numbered` is its written number, year and running number."""
    number, year, no = numbered
    tx.add(
        receipts,
        id=new_id(),
        series=RECEIPTS,
        year=year,
        no=no,
        number=number,
        donation_id=donation_id,
        issued_on=issued_on,
        state="issued",
    )


def receipt_of(tx: Tx, donation_id: UUID) -> Any:
    """The receipt's row of a gift, None where there is none yet."""
    return tx.first(select(receipts).where(tx.in_community(receipts), receipts.c.donation_id == donation_id))


def receipt_numbers(tx: Tx, donation_ids: Iterable[UUID]) -> dict[UUID, str]:
    """Receipt numbers by gift."""
    these = select(receipts.c.donation_id, receipts.c.number).where(
        tx.in_community(receipts), receipts.c.donation_id.in_(list(donation_ids))
    )
    return {row.donation_id: row.number for row in tx.all(these)}


# ---- the public ledger ---------------------------------------------------------------------------------


def ledger(tx: Tx, ask: PageRequest, fund_id: UUID | None) -> Page[LedgerRow]:
    """Journals as anybody may read them, newest first; names as consented."""
    statement = select(journals).where(tx.in_community(journals))
    if fund_id:
        lines = (entries.c.community_id == journals.c.community_id) & (entries.c.journal_id == journals.c.id)
        statement = statement.where(exists().where(lines, entries.c.fund_id == fund_id))
    page = keyset(tx, statement, [journals.c.id], ask, lambda row: row, descending=True)
    return Page(_told(tx, page.items), page.next)


def _told(tx: Tx, rows: Sequence[Any]) -> list[LedgerRow]:
    """Journals with what is public of their entries; each has one earmark, and a gift or a payout."""
    came = select(entries, earmarks.c.title).join(
        earmarks, (earmarks.c.community_id == entries.c.community_id) & (earmarks.c.id == entries.c.earmark_id)
    )
    ids = [row.id for row in rows]
    debits = tx.all(came.where(tx.in_community(entries), entries.c.journal_id.in_(ids), entries.c.amount_fen > 0))
    by_journal = {row.journal_id: row for row in debits}
    gifts = _gifts(tx, [row.donation_id for row in debits if row.donation_id])
    works = _works(tx, [row.payout_id for row in debits if row.payout_id])
    told = []
    for row in rows:
        debit = by_journal[row.id]
        donor, campaign = gifts.get(debit.donation_id, (None, None))
        into = row.kind == JournalKind.GIFT
        told.append(
            LedgerRow(
                id=row.id,
                number=f"{row.year}-{row.no:06d}",
                day=row.value_on,
                kind=JournalKind(row.kind),
                earmark=debit.title,
                in_fen=debit.amount_fen if into else 0,
                out_fen=0 if into else debit.amount_fen,
                donor=donor,
                campaign=campaign,
                project=works.get(debit.payout_id),
                booked_at=row.booked_at,
            )
        )
    return told


def _gifts(tx: Tx, ids: Sequence[UUID]) -> dict[UUID, tuple[str, str | None]]:
    """Donor as consented, and campaign, by gift."""
    same = (campaigns.c.community_id == donations.c.community_id) & (campaigns.c.id == donations.c.campaign_id)
    statement = (
        select(donations, campaigns.c.name.label("campaign"))
        .outerjoin(campaigns, same)
        .where(tx.in_community(donations), donations.c.id.in_(ids))
    )
    rows = tx.all(statement)
    names = names_of(tx, [row.giver_id for row in rows if row.giver_id and row.publish_name])
    return {row.id: (_shown(row, names.get(row.giver_id)), row.campaign) for row in rows}


def _shown(row: Any, name: str | None) -> str:
    return shown_donor(publish_name=row.publish_name, anonymous=row.donor_kind == "anonymous", name=name)


def _works(tx: Tx, ids: Sequence[UUID]) -> dict[UUID, str | None]:
    """The project's title by payout."""
    statement = (
        select(payouts.c.id, projects.c.title)
        .join(grants, (grants.c.community_id == payouts.c.community_id) & (grants.c.id == payouts.c.grant_id))
        .join(projects, (projects.c.community_id == grants.c.community_id) & (projects.c.id == grants.c.project_id))
        .where(tx.in_community(payouts), payouts.c.id.in_(ids))
    )
    return {row.id: row.title for row in tx.all(statement)}


def _fund(row: Any) -> Fund:
    return Fund(row.id, row.name, FundState(row.state), row.is_default)


def _earmark(row: Any) -> Earmark:
    return Earmark(
        row.id, row.fund_id, EarmarkKind(row.kind), row.title, row.purpose_code, row.spendable_fen, row.held_fen
    )
