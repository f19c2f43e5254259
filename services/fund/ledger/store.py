"""How the ledger: funds, earmarks, journals and balances are kept and found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Table, func, select
from sqlalchemy.dialects.postgresql import insert

from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory.communities import UnknownCommunity
from services.chassis.errors import Unknown
from services.fund.ledger.model import Account, Earmark, EarmarkKind, Entry, Fund, FundState, FundView, Journal
from services.fund.ledger.tables import balances, earmarks, entries, funds, journals, numbers

JOURNALS = "journal"


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


def get_fund(tx: Tx, fund_id: UUID | None) -> Fund:
    """A fund, the default one where none is named; every community has that, once we have heard of it."""
    which = funds.c.id == fund_id if fund_id else funds.c.is_default
    row = tx.first(select(funds).where(tx.in_community(funds), which))
    if row is None:
        raise Unknown if fund_id else UnknownCommunity
    return _fund(row)


def get_general_earmark(tx: Tx, fund_id: UUID) -> Earmark:
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


def change_held(tx: Tx, earmark_id: UUID, change_fen: int) -> None:
    """Set money aside (or free it); the table refuses more than there is."""
    mine = (tx.in_community(earmarks), earmarks.c.id == earmark_id)
    tx.execute(earmarks.update().where(*mine).values(held_fen=earmarks.c.held_fen + change_fen))


def list_funds(tx: Tx, ask: PageRequest) -> Page[FundView]:
    """Funds with what they hold."""
    page = keyset(tx, select(funds).where(tx.in_community(funds)), [funds.c.id], ask, _fund)
    return Page(_views(tx, page.items), page.next)


def get_fund_view(tx: Tx, fund_id: UUID) -> FundView:
    """One fund with what it holds."""
    return _views(tx, [get_fund(tx, fund_id)])[0]


def _views(tx: Tx, found: Sequence[Fund]) -> list[FundView]:
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
        FundView(
            one,
            tuple(purses.get(one.id, ())),
            received_fen=-sums.get((one.id, Account.DONATIONS), 0),
            paid_fen=sums.get((one.id, Account.GRANTS), 0),
        )
        for one in found
    ]


def add_journal(tx: Tx, journal: Journal, spendable: Mapping[UUID, int], booked_on: date, now: datetime) -> None:
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
        no=take_number(tx, JOURNALS, booked_on.year),
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


def take_number(tx: Tx, series: str, year: int) -> int:
    """The next number without a gap: its row is locked until the transaction ends, so it is taken last."""
    return int(tx.scalar(_NUMBERED, {"community_id": tx.community_id, "series": series, "year": year, "last_no": 1}))


def _adding_to(table: Table, column: Column[Any]) -> Any:
    """Add what is given to the row of its key, the first time as a new one; built once, for every gift needs it."""
    fresh = insert(table)
    keys = [one.name for one in table.primary_key]
    return fresh.on_conflict_do_update(index_elements=keys, set_={column: column + fresh.excluded[column.name]})


_ADDED = _adding_to(balances, balances.c.amount_fen)
_NUMBERED = _adding_to(numbers, numbers.c.last_no).returning(numbers.c.last_no)


def _fund(row: Any) -> Fund:
    return Fund(row.id, row.name, FundState(row.state), row.is_default)


def _earmark(row: Any) -> Earmark:
    return Earmark(
        row.id, row.fund_id, EarmarkKind(row.kind), row.title, row.purpose_code, row.spendable_fen, row.held_fen
    )
