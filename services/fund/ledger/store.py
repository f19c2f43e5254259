"""How the ledger is kept: journals and entries only grow; balances and what earmarks hold are their sums.

Locks are taken in one order everywhere: payment orders, donations or grants, earmarks that are decided on, totals of a
campaign, balances by earmark and account, earmarks, and last the counters of numbers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Table, func, select, true
from sqlalchemy.dialects.postgresql import insert

from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import from_row, to_row
from services.chassis.database.statements import any_of
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory.communities import UnknownCommunity
from services.chassis.errors import Unknown
from services.fund.ledger.model import (
    Account,
    Earmark,
    EarmarkKind,
    Entry,
    Fund,
    FundState,
    FundView,
    Journal,
    Series,
)
from services.fund.ledger.tables import balances, earmarks, entries, funds, journals, numbers

_fund = from_row(Fund)
_earmark = from_row(Earmark)
EARMARKS_SHOWN = 20  # with their fund; all of them are a list of their own

# ---- funds and earmarks --------------------------------------------------------------------------------


def add_default_fund(tx: Tx, name: str, earmark_title: str, now: datetime) -> None:
    """Add the default fund with its general earmark; does nothing where the community has one."""
    fund_id = new_id()
    row = {"id": fund_id, "name": name, "state": FundState.FORMING, "is_default": True, "created_at": now}
    fresh = insert(funds).values(community_id=tx.community_id, **row).on_conflict_do_nothing().returning(funds.c.id)
    if tx.first(fresh):
        add_earmark(tx, Earmark(new_id(), fund_id, EarmarkKind.GENERAL, earmark_title, None, 0, 0), now)


def add_earmark(tx: Tx, earmark: Earmark, now: datetime) -> None:
    """Add an earmark."""
    tx.add(earmarks, **to_row(earmark), created_at=now)


def get_fund(tx: Tx, fund_id: UUID | None) -> Fund:
    """Returns a fund, the default one for None.

    Raises Unknown for an id that is not there. Every community has a default fund, so without one this service has not
    heard of the community yet: UnknownCommunity, and the request looks again.
    """
    which = funds.c.id == fund_id if fund_id else funds.c.is_default
    row = tx.first(select(funds).where(tx.in_community(funds), which))
    if row is None:
        raise Unknown if fund_id else UnknownCommunity
    return _fund(row)


def get_general_earmark(tx: Tx, fund_id: UUID) -> Earmark:
    """Returns the earmark of money that was given to a fund without a purpose."""
    which = (earmarks.c.fund_id == fund_id) & (earmarks.c.kind == EarmarkKind.GENERAL)
    row = tx.first(select(earmarks).where(tx.in_community(earmarks), which))
    if row is None:
        raise Unknown
    return _earmark(row)


def lock_earmark(tx: Tx, earmark_id: UUID) -> Earmark:
    """Lock an earmark, so that what is free of it stays the same until the commit.

    The lock leaves the key alone (`for no key update`): rows of other transactions may go on referring to the earmark.
    """
    one = select(earmarks).where(tx.in_community(earmarks), earmarks.c.id == earmark_id)
    row = tx.first(one.with_for_update(key_share=True))
    if row is None:
        raise Unknown
    return _earmark(row)


def change_held(tx: Tx, earmark_id: UUID, change_fen: int) -> None:
    """Promise more of an earmark, or less. The table refuses more than it holds."""
    mine = (tx.in_community(earmarks), earmarks.c.id == earmark_id)
    tx.execute(earmarks.update().where(*mine).values(held_fen=earmarks.c.held_fen + change_fen))


def list_funds(tx: Tx, ask: PageRequest) -> Page[FundView]:
    """Returns a page of funds with what they hold."""
    page = keyset(tx, select(funds).where(tx.in_community(funds)), [funds.c.id], ask, _fund)
    return Page(_views(tx, page.items), page.next)


def get_fund_view(tx: Tx, fund_id: UUID) -> FundView:
    """Returns a fund with what it holds."""
    return _views(tx, [get_fund(tx, fund_id)])[0]


def list_earmarks(tx: Tx, fund_id: UUID, ask: PageRequest) -> Page[Earmark]:
    """Returns a page of the earmarks of a fund, oldest first; raises Unknown."""
    fund = get_fund(tx, fund_id)
    mine = select(earmarks).where(tx.in_community(earmarks), earmarks.c.fund_id == fund.id)
    return keyset(tx, mine, [earmarks.c.id], ask, _earmark)


def _views(tx: Tx, found: Sequence[Fund]) -> list[FundView]:
    ids = [one.id for one in found]
    first, held, booked = _first_earmarks(tx, ids), _held(tx, ids), _booked(tx, ids)
    return [
        FundView(
            one,
            tuple(first[one.id]),
            received_fen=-booked.get((one.id, Account.DONATIONS), 0),
            paid_fen=booked.get((one.id, Account.GRANTS), 0),
            spendable_fen=held.get(one.id, (0, 0))[0],
            held_fen=held.get(one.id, (0, 0))[1],
        )
        for one in found
    ]


def _first_earmarks(tx: Tx, fund_ids: Sequence[UUID]) -> defaultdict[UUID, list[Earmark]]:
    """The first earmarks of each fund. Every campaign adds one, so the rows are limited for each fund."""
    of_fund = (earmarks.c.community_id == funds.c.community_id) & (earmarks.c.fund_id == funds.c.id)
    first = select(earmarks).where(of_fund).order_by(earmarks.c.id).limit(EARMARKS_SHOWN).lateral("first_earmarks")
    statement = select(first).select_from(funds.join(first, true())).order_by(first.c.id)
    found: defaultdict[UUID, list[Earmark]] = defaultdict(list)
    for earmark in map(_earmark, tx.all(statement.where(tx.in_community(funds), any_of(funds.c.id, fund_ids)))):
        found[earmark.fund_id].append(earmark)
    return found


def _held(tx: Tx, fund_ids: Sequence[UUID]) -> dict[UUID, tuple[int, int]]:
    """What is there and what is promised of it, by fund."""
    sums = [func.sum(earmarks.c.spendable_fen).label("spendable_fen"), func.sum(earmarks.c.held_fen).label("held_fen")]
    mine = (tx.in_community(earmarks), any_of(earmarks.c.fund_id, fund_ids))
    rows = tx.all(select(earmarks.c.fund_id, *sums).where(*mine).group_by(earmarks.c.fund_id))
    return {row.fund_id: (int(row.spendable_fen), int(row.held_fen)) for row in rows}


def _booked(tx: Tx, fund_ids: Sequence[UUID]) -> dict[tuple[UUID, Account], int]:
    """What is booked on the accounts of donations and grants, by fund and account."""
    total = func.sum(balances.c.amount_fen).label("fen")
    shown = balances.c.account.in_([Account.DONATIONS, Account.GRANTS])
    mine = (tx.in_community(balances), any_of(balances.c.fund_id, fund_ids), shown)
    by = (balances.c.fund_id, balances.c.account)
    return {
        (row.fund_id, Account(row.account)): int(row.fen)
        for row in tx.all(select(*by, total).where(*mine).group_by(*by))
    }


# ---- journals ------------------------------------------------------------------------------------------


def add_journal(tx: Tx, journal: Journal, booked_on: date, now: datetime) -> None:
    """Add a journal with its entries, and change balances and earmarks by it.

    The entries are one statement, because the table checks that the entries of a journal sum to zero after each.
    """
    moved = sorted(journal.entries, key=lambda one: (one.earmark_id, one.account))
    tx.execute(_ADD_TO_BALANCE, [_balance_row(tx, entry) for entry in moved])
    for earmark_id, change in sorted(journal.spendable_change.items()):
        mine = (tx.in_community(earmarks), earmarks.c.id == earmark_id)
        tx.execute(earmarks.update().where(*mine).values(spendable_fen=earmarks.c.spendable_fen + change))
    number = take_number(tx, Series.JOURNAL, booked_on.year)
    numbered = {"year": booked_on.year, "no": number, "booked_on": booked_on, "booked_at": now}
    tx.add(journals, **to_row(journal, journals), **numbered)
    lines = [
        {"journal_id": journal.id, "line": line, "booked_on": booked_on, **to_row(entry)}
        for line, entry in enumerate(journal.entries, 1)
    ]
    tx.add_all(entries, lines)


def _balance_row(tx: Tx, entry: Entry) -> dict[str, Any]:
    return {"community_id": tx.community_id, **to_row(entry, balances)}


def take_number(tx: Tx, series: Series, year: int) -> int:
    """Returns the next number of a series. Numbers have no gap, so the counter's row is locked until the commit.

    All bookings of a community wait for that row: whoever takes a number takes it last.
    """
    first = {"community_id": tx.community_id, "series": series, "year": year, "last_no": 1}
    return int(tx.scalar(_TAKE_NUMBER, first))


def _add_to(table: Table, column: Column[Any]) -> Any:
    """An INSERT that adds to the row of its key where there is one; built once, because every donation needs it."""
    fresh = insert(table)
    keys = [one.name for one in table.primary_key]
    return fresh.on_conflict_do_update(index_elements=keys, set_={column: column + fresh.excluded[column.name]})


_ADD_TO_BALANCE = _add_to(balances, balances.c.amount_fen)
_TAKE_NUMBER = _add_to(numbers, numbers.c.last_no).returning(numbers.c.last_no)
