"""How the books are kept: funds, earmarks, journals with their entries, numbers, receipts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert

from services.chassis.database import Tx, new_id
from services.chassis.errors import Unknown
from services.chassis.paging import Ask, Page, keyset
from services.fund.model.books import Account, Earmark, EarmarkKind, Fund, FundSheet, FundState, Journal
from services.fund.store.rows import made
from services.fund.store.tables import balances, earmarks, entries, funds, journals, numbers

RECEIPTS, JOURNALS = "R", "J"
_fund = made(Fund)
_earmark = made(Earmark)


# ---- funds and earmarks --------------------------------------------------------------------------------


def open_fund(tx: Tx, name: str, general: str, now: datetime) -> None:
    """Make the default fund with its general earmark, unless they are there."""
    row = {"id": new_id(), "name": name, "state": FundState.FORMING, "is_default": True, "created_at": now}
    tx.execute(insert(funds).values(community_id=tx.community_id, **row).on_conflict_do_nothing())
    fund_id = tx.scalar(select(funds.c.id).where(tx.mine(funds), funds.c.is_default))
    fresh = insert(earmarks).values(
        community_id=tx.community_id,
        id=new_id(),
        fund_id=fund_id,
        kind=EarmarkKind.GENERAL,
        title=general,
        spendable_fen=0,
        held_fen=0,
        created_at=now,
    )
    tx.execute(fresh.on_conflict_do_nothing())


def find_fund(tx: Tx, fund_id: UUID | None) -> Fund | None:
    """A fund, or the default one where none is named."""
    chosen = funds.c.id == fund_id if fund_id else funds.c.is_default
    row = tx.first(select(funds).where(tx.mine(funds), chosen))
    return _fund(row) if row else None


def list_funds(tx: Tx, ask: Ask) -> Page[FundSheet]:
    """All funds with their earmarks."""
    statement = select(funds).where(tx.mine(funds))
    page = keyset(tx, statement, (funds.c.id,), ask, _fund)
    return Page([fund_sheet(tx, fund) for fund in page.items], page.next)


def fund_sheet(tx: Tx, fund: Fund) -> FundSheet:
    """A fund with its earmarks and what came in and went out."""
    within = tx.all(
        select(earmarks).where(tx.mine(earmarks), earmarks.c.fund_id == fund.id).order_by(earmarks.c.id).limit(500)
    )
    sums = tx.all(
        select(balances.c.account, func.sum(balances.c.amount_fen).label("fen"))
        .where(tx.mine(balances), balances.c.fund_id == fund.id)
        .group_by(balances.c.account)
    )
    held = {row.account: int(row.fen) for row in sums}
    return FundSheet(fund, tuple(map(_earmark, within)), -held.get(Account.DONATIONS, 0), held.get(Account.GRANTS, 0))


def add_earmark(tx: Tx, earmark: Earmark, now: datetime) -> None:
    """Keep a new earmark."""
    tx.add(earmarks, **vars(earmark), created_at=now)


def earmark(tx: Tx, earmark_id: UUID) -> Earmark:
    """One earmark; Unknown where there is none."""
    row = tx.first(select(earmarks).where(tx.mine(earmarks), earmarks.c.id == earmark_id))
    if row is None:
        raise Unknown
    return _earmark(row)


def general_earmark(tx: Tx, fund_id: UUID) -> Earmark:
    """The fund's earmark without a purpose."""
    general = (earmarks.c.fund_id == fund_id, earmarks.c.kind == EarmarkKind.GENERAL)
    row = tx.first(select(earmarks).where(tx.mine(earmarks), *general))
    if row is None:
        raise Unknown
    return _earmark(row)


def hold(tx: Tx, earmark_id: UUID, amount_fen: int) -> bool:
    """Set money aside; False where less than that is free. One statement: two at once can't both have the last yuan."""
    free = earmarks.c.spendable_fen - earmarks.c.held_fen >= amount_fen
    return bool(_change(tx, earmark_id, free, held_fen=amount_fen))


def free(tx: Tx, earmark_id: UUID, amount_fen: int) -> None:
    """Give back what was set aside."""
    if not _change(tx, earmark_id, earmarks.c.held_fen >= amount_fen, held_fen=-amount_fen):
        raise AssertionError("more is freed than is held")


def spend(tx: Tx, earmark_id: UUID, amount_fen: int) -> None:
    """Let money go that was set aside: out of the hold, and with its journal out of the earmark."""
    if not _change(tx, earmark_id, earmarks.c.held_fen >= amount_fen, held_fen=-amount_fen, spendable_fen=-amount_fen):
        raise AssertionError("more is spent than is held")


def receive(tx: Tx, earmark_id: UUID, amount_fen: int) -> None:
    """Let an earmark have more."""
    if not _change(tx, earmark_id, earmarks.c.spendable_fen >= 0, spendable_fen=amount_fen):
        raise Unknown


def _change(tx: Tx, earmark_id: UUID, condition: object, **changes: int) -> int:
    changed = {name: earmarks.c[name] + change for name, change in changes.items()}
    mine = (tx.mine(earmarks), earmarks.c.id == earmark_id, condition)
    return tx.execute(earmarks.update().where(*mine).values(**changed)).rowcount  # type: ignore[arg-type]  # a condition


# ---- journals ------------------------------------------------------------------------------------------


def book(tx: Tx, journal: Journal, booked_on: date, now: datetime) -> None:
    """Write a journal whole: balances, its number, its entries in one INSERT (the table refuses what isn't zero)."""
    _balance(tx, journal)
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
    lines: list[Mapping[str, object]] = [
        {**vars(entry), "community_id": tx.community_id, "journal_id": journal.id, "line": no, "booked_on": booked_on}
        for no, entry in enumerate(journal.entries, start=1)
    ]
    tx.execute(insert(entries).values(lines))


def _balance(tx: Tx, journal: Journal) -> None:
    rows = [
        {
            "community_id": tx.community_id,
            "fund_id": entry.fund_id,
            "earmark_id": entry.earmark_id,
            "account": entry.account,
            "amount_fen": entry.amount_fen,
        }
        for entry in sorted(journal.entries, key=lambda one: (one.fund_id, one.earmark_id, one.account))
    ]
    fresh = insert(balances).values(rows)
    tx.execute(
        fresh.on_conflict_do_update(
            constraint="balances_pkey", set_={"amount_fen": balances.c.amount_fen + fresh.excluded.amount_fen}
        )
    )


def next_number(tx: Tx, series: str, year: int) -> int:
    """The next number of a series: no gap, since a rollback gives it back. The row stays locked, so take it last."""
    fresh = insert(numbers).values(community_id=tx.community_id, series=series, year=year, last_no=1)
    counted = fresh.on_conflict_do_update(constraint="numbers_pkey", set_={"last_no": numbers.c.last_no + 1})
    return int(tx.scalar(counted.returning(numbers.c.last_no)))
