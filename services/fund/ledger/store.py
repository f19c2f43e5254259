"""Reads and writes the ledger: journals and entries are append-only; balances and earmarks are their sums.

Locks are taken in one sequence everywhere: payment orders, donations or grants, the earmark that a decision depends on,
totals of a campaign, balances by earmark and account, other earmarks, and last the counters of numbers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Column, Select, Table, Uuid, bindparam, func, literal_column, select, true
from sqlalchemy.dialects.postgresql import insert

from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.rows import Rows, columns, to_row
from services.chassis.database.statements import Question, any_of, first, in_community, many, must, scalar, writing
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory.communities import UnknownCommunity
from services.chassis.errors import Unknown
from services.fund.ledger.model import (
    Account,
    Earmark,
    EarmarkKind,
    Fund,
    FundState,
    FundView,
    Journal,
    Series,
)
from services.fund.ledger.tables import balances, earmarks, entries, funds, journals, numbers

EARMARKS_SHOWN = 20  # shown with their fund; another route lists all earmarks

_FUNDS = Rows(funds, Fund)
_EARMARKS = Rows(earmarks, Earmark)
_EARMARK_ID = bindparam("earmark_id", type_=Uuid)


def _locking(query: Select[Any]) -> Select[Any]:
    """Returns the query with a lock on the earmark, but not on its key, so that other rows may still refer to it."""
    return query.with_for_update(of=earmarks, key_share=True)


_ADD_DEFAULT_FUND = first(
    insert(funds)
    .values({column.name: bindparam(column.name, type_=column.type) for column in funds.c})
    .on_conflict_do_nothing()
    .returning(funds.c.id)
)
# Every community has a default fund: without one, the event that opened the community has not arrived yet.
_DEFAULT_FUND = first(
    select(*columns(funds, Fund)).where(in_community(funds), funds.c.is_default), Fund, missing=UnknownCommunity
)
# The kind is written into the statement: with a parameter, a generic plan could not use the index of general earmarks.
_OPENED_AT = scalar(select(funds.c.created_at).where(in_community(funds), funds.c.is_default))
_GENERAL = (
    select(*columns(earmarks, Earmark))
    .join(funds, (funds.c.community_id == earmarks.c.community_id) & (funds.c.id == earmarks.c.fund_id))
    .where(in_community(earmarks), earmarks.c.kind == literal_column(f"'{EarmarkKind.GENERAL}'"))
)
_GENERAL_OF_DEFAULT = _GENERAL.where(funds.c.is_default)
_DEFAULT_EARMARK = first(_GENERAL_OF_DEFAULT, Earmark, missing=UnknownCommunity)
_DEFAULT_EARMARK_TO_LOCK = first(_locking(_GENERAL_OF_DEFAULT), Earmark, missing=UnknownCommunity)
_GENERAL_TO_LOCK = first(
    _locking(_GENERAL.where(funds.c.id == bindparam("fund_id", type_=Uuid))), Earmark, missing=Unknown
)
_EARMARK_TO_LOCK = first(
    _locking(select(*columns(earmarks, Earmark)).where(in_community(earmarks), earmarks.c.id == _EARMARK_ID)),
    Earmark,
    missing=Unknown,
)


def _add_to_earmark(column: Column[Any]) -> Any:
    more = {column: column + bindparam("more_fen", type_=BigInteger)}
    return must(earmarks.update().where(in_community(earmarks), earmarks.c.id == _EARMARK_ID).values(more))


_ADD_TO_HELD, _ADD_TO_SPENDABLE = _add_to_earmark(earmarks.c.held_fen), _add_to_earmark(earmarks.c.spendable_fen)

_OF_FUND = (earmarks.c.community_id == funds.c.community_id) & (earmarks.c.fund_id == funds.c.id)
_FIRST = select(earmarks).where(_OF_FUND).order_by(earmarks.c.id).limit(EARMARKS_SHOWN).lateral("first_earmarks")
# Every campaign adds an earmark, so the rows are limited for each fund.
_FIRST_EARMARKS = many(
    select(*(_FIRST.c[column.name] for column in columns(earmarks, Earmark)))
    .select_from(funds.join(_FIRST, true()))
    .where(in_community(funds), any_of(funds.c.id, "fund_ids"))
    .order_by(_FIRST.c.id),
    Earmark,
)
_HELD = many(
    select(
        earmarks.c.fund_id,
        func.sum(earmarks.c.spendable_fen).label("spendable_fen"),
        func.sum(earmarks.c.held_fen).label("held_fen"),
    )
    .where(in_community(earmarks), any_of(earmarks.c.fund_id, "fund_ids"))
    .group_by(earmarks.c.fund_id)
)
_BOOKED = many(
    select(balances.c.fund_id, balances.c.account, func.sum(balances.c.amount_fen).label("fen"))
    .where(
        in_community(balances),
        any_of(balances.c.fund_id, "fund_ids"),
        any_of(balances.c.account, [Account.DONATIONS, Account.GRANTS]),
    )
    .group_by(balances.c.fund_id, balances.c.account)
)


def _add_to(table: Table, column: Column[Any], **fixed: Any) -> Any:
    """Returns an INSERT that adds to the row with the same key if there is one."""
    fresh = insert(table).values(
        {one.name: fixed.get(one.name, bindparam(one.name, type_=one.type)) for one in table.c}
    )
    return fresh.on_conflict_do_update(
        index_elements=list(table.primary_key), set_={column: column + fresh.excluded[column.name]}
    )


_ADD_TO_BALANCE = writing(_add_to(balances, balances.c.amount_fen))
_TAKE_NUMBER = scalar(_add_to(numbers, numbers.c.last_no, last_no=1).returning(numbers.c.last_no))

# ---- funds and earmarks --------------------------------------------------------------------------------

fund_by_id = _FUNDS.by_id


def add_default_fund(tx: Tx, name: str, earmark_title: str, now: datetime) -> None:
    """Insert the default fund with its general earmark; does nothing if the community has one."""
    fund_id = new_id()
    fund = Fund(fund_id, name, FundState.FORMING, is_default=True)
    if tx.read(_ADD_DEFAULT_FUND(**to_row(fund), created_at=now)):
        add_earmark(tx, Earmark(new_id(), fund_id, EarmarkKind.GENERAL, earmark_title, None, 0, 0), now)


def add_earmark(tx: Tx, earmark: Earmark, now: datetime) -> None:
    """Insert an earmark."""
    tx.add(earmarks, **to_row(earmark), created_at=now)


def rename_earmark(tx: Tx, earmark_id: UUID, title: str) -> None:
    """Change the title of an earmark."""
    tx.change(earmarks, {"id": earmark_id}, title=title)


def fund_or_default(fund_id: UUID | None) -> Question[Fund]:
    """Returns a fund, or the default fund for None.

    Raises Unknown for an id that does not exist. Raises UnknownCommunity if there is no default fund: this service has
    not received `community_opened` yet, so the request is tried again.
    """
    return fund_by_id(fund_id) if fund_id else _DEFAULT_FUND()


def opened_at() -> Question[datetime]:
    """Returns when the community was opened here, which made its default fund; raises UnknownCommunity before."""

    def answer(rows: Sequence[datetime], _: int) -> datetime:
        if not rows:
            raise UnknownCommunity
        return rows[0]

    return _OPENED_AT().answered_by(answer)


def default_earmark() -> Question[Earmark]:
    """Returns the earmark for donations without a purpose: the general earmark of the default fund."""
    return _DEFAULT_EARMARK()


def general_earmark_to_lock(fund_id: UUID | None) -> Question[Earmark]:
    """Locks the general earmark of a fund, of the default one for None, and returns it."""
    return _GENERAL_TO_LOCK(fund_id=fund_id) if fund_id else _DEFAULT_EARMARK_TO_LOCK()


def earmark_to_lock(earmark_id: UUID) -> Question[Earmark]:
    """Locks an earmark and returns it, so that its free money stays the same until the commit."""
    return _EARMARK_TO_LOCK(earmark_id=earmark_id)


def change_held(tx: Tx, earmark_id: UUID, change_fen: int) -> None:
    """Change the promised money of an earmark. The table refuses more than the earmark holds."""
    tx.write(_ADD_TO_HELD(earmark_id=earmark_id, more_fen=change_fen))


def list_funds(tx: Tx, page_request: PageRequest) -> Page[FundView]:
    """Returns a page of funds with their balances."""
    page = _FUNDS.page(tx, page_request)
    first_earmarks, held, booked = tx.read(*_sums_of([one.id for one in page.items]))
    return Page([_view(one, first_earmarks, held, booked) for one in page.items], page.next)


def get_fund_view(tx: Tx, fund_id: UUID) -> FundView:
    """Returns a fund with its balances."""
    return _view(*tx.read(fund_by_id(fund_id), *_sums_of([fund_id])))


def list_earmarks(tx: Tx, fund_id: UUID, page_request: PageRequest) -> Page[Earmark]:
    """Returns a page of the earmarks of a fund, oldest first; raises Unknown."""
    fund = tx.read(fund_by_id(fund_id))
    return _EARMARKS.page(tx, page_request, earmarks.c.fund_id == fund.id)


def _sums_of(fund_ids: Sequence[UUID]) -> tuple[Question[list[Any]], ...]:
    """Returns the questions for the first earmarks of funds, the sums of all their earmarks, and the booked totals."""
    values = {"fund_ids": list(fund_ids)}
    return _FIRST_EARMARKS(**values), _HELD(**values), _BOOKED(**values)


def _view(fund: Fund, first_earmarks: Sequence[Earmark], held: Sequence[Any], booked: Sequence[Any]) -> FundView:
    sums = next((one for one in held if one.fund_id == fund.id), None)
    fen = defaultdict(int, {one.account: int(one.fen) for one in booked if one.fund_id == fund.id})
    return FundView(
        fund,
        tuple(one for one in first_earmarks if one.fund_id == fund.id),
        received_fen=-fen[Account.DONATIONS],
        paid_fen=fen[Account.GRANTS],
        spendable_fen=int(sums.spendable_fen) if sums else 0,
        held_fen=int(sums.held_fen) if sums else 0,
    )


# ---- journals ------------------------------------------------------------------------------------------


def change_balances(tx: Tx, journal: Journal) -> None:
    """Change balances and earmarks by the entries of a journal."""
    for entry in sorted(journal.entries, key=lambda one: (one.earmark_id, one.account)):
        tx.write(_ADD_TO_BALANCE(**to_row(entry, balances)))
    for earmark_id, change_fen in sorted(journal.spendable_change.items()):
        tx.write(_ADD_TO_SPENDABLE(earmark_id=earmark_id, more_fen=change_fen))


def next_number(series: Series, year: int) -> Question[int]:
    """Returns the next number of a series.

    Numbers have no gap, so the counter's row is locked until the commit. All bookings of a community wait for that row:
    it is the last one that a transaction locks.
    """
    return _TAKE_NUMBER(series=series, year=year)


def add_journal(tx: Tx, journal: Journal, no: int, booked_on: date, now: datetime) -> None:
    """Insert a journal with its entries; `no` is its number in the year of `booked_on`.

    The entries are one statement, because after each statement the table checks that the entries sum to zero.
    """
    numbered = {"year": booked_on.year, "no": no, "booked_on": booked_on, "booked_at": now}
    tx.add(journals, **to_row(journal, journals), **numbered)
    lines = [
        {"journal_id": journal.id, "line": line, "booked_on": booked_on, **to_row(entry)}
        for line, entry in enumerate(journal.entries, 1)
    ]
    tx.add_all(entries, lines)
