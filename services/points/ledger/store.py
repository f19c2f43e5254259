"""How the ledger is kept: journals and entries only grow; accounts and years are their sums.

Locks are taken in one order everywhere: sources, accounts by id, the rule book (shared), pools by kind. Two batches
that touch the same rows then wait for each other in a line, never in a ring. Every write is one statement for the whole
batch, for one event or for five hundred: a trip to the server costs more than the rows.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import columns, from_row, to_row
from services.chassis.database.statements import any_of
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.points.ledger.model import AccountKind, Balance, Line, Part, Pool, Posting, Rule, Rulebook, Year
from services.points.ledger.tables import accounts, entries, journals, rule_sets, year_totals

_rule = from_row(Rule)
_year = from_row(Year)
_balance = from_row(Balance)
_BALANCES = select(
    accounts.c.id, accounts.c.kind, accounts.c.person_id, accounts.c.id.label("account_id"), *columns(accounts, Balance)
)

# ---- rule sets -----------------------------------------------------------------------------------------


def get_rulebook(tx: Tx) -> Rulebook:
    """Returns all rule sets, oldest first; none before the community was opened here."""
    rows = tx.all(select(rule_sets).where(tx.in_community(rule_sets)).order_by(rule_sets.c.effective_from))
    return Rulebook([_rule(row) for row in rows])


def list_rules(tx: Tx, ask: PageRequest) -> Page[Rule]:
    """Returns a page of rule sets, newest first."""
    mine = select(rule_sets).where(tx.in_community(rule_sets))
    return keyset(tx, mine, [rule_sets.c.version], ask, _rule, descending=True)


def add_rule(tx: Tx, rule: Rule, by: UUID | None, now: datetime) -> None:
    """Add a rule set. It never changes."""
    tx.add(rule_sets, **to_row(rule), created_by=by, created_at=now)


def lock_rulebook(tx: Tx) -> None:
    """Wait for the batches that have read the rule sets, and hold back those that want to, until the commit."""
    tx.execute(select(func.pg_advisory_xact_lock(_rulebook_key(tx))))


def lock_rulebook_shared(tx: Tx) -> None:
    """Keep the rule sets as they are until the commit; batches share this lock.

    A lock of its own, because a new rule set is a new row: no lock on the rows that exist would stop it. It is taken in
    a statement before the one that reads, because a statement does not see what was committed while it waited.
    """
    tx.execute(select(func.pg_advisory_xact_lock_shared(_rulebook_key(tx))))


def _rulebook_key(tx: Tx) -> Any:
    return func.hashtextextended(f"rulebook|{tx.community_id}", 0)


# ---- accounts and years --------------------------------------------------------------------------------


def add_pools(tx: Tx) -> None:
    """Open the accounts of the community; those that exist stay as they are."""
    tx.add_new(accounts, [_new_account(pool, None) for pool in Pool])


def lock_balances(tx: Tx, people: Collection[UUID]) -> dict[UUID, Balance]:
    """Lock the accounts of these people, by id, and return what they hold. The lock guards years and debits too.

    Accounts that are missing are opened before any is locked: two batches that locked first and then opened the same
    missing accounts would wait for each other in a ring. The lock leaves the key alone (`for no key update`), so that
    entries of other transactions may still refer to the account.
    """
    tx.add_new(accounts, [_new_account(AccountKind.MEMBER, person_id) for person_id in sorted(people)])
    mine = _BALANCES.where(tx.in_community(accounts), any_of(accounts.c.person_id, people))
    rows = tx.all(mine.order_by(accounts.c.id).with_for_update(key_share=True))
    return {row.person_id: _balance(row) for row in rows}


def get_balance(tx: Tx, person_id: UUID) -> Balance | None:
    """Returns what a person's account holds; None where nothing was ever booked."""
    row = tx.first(_BALANCES.where(tx.in_community(accounts), accounts.c.person_id == person_id))
    return _balance(row) if row else None


def list_balances(tx: Tx, ask: PageRequest) -> Page[tuple[UUID, Balance]]:
    """Returns a page of people with their balances, in the order in which the accounts were opened."""
    members = _BALANCES.where(tx.in_community(accounts), accounts.c.kind == AccountKind.MEMBER)
    return keyset(tx, members, [accounts.c.id], ask, lambda row: (row.person_id, _balance(row)))


def years_of(tx: Tx, account_ids: Iterable[UUID]) -> dict[UUID, dict[int, Year]]:
    """Returns the years of these accounts."""
    mine = select(year_totals).where(tx.in_community(year_totals), any_of(year_totals.c.account_id, account_ids))
    found: dict[UUID, dict[int, Year]] = {}
    for row in tx.all(mine):
        found.setdefault(row.account_id, {})[row.year] = _year(row)
    return found


def save_years(tx: Tx, years: Mapping[tuple[UUID, int], Year]) -> None:
    """Save these years by account and year."""
    rows = [
        {"account_id": account_id, "year": year, "earned": total.earned, **to_row(total)}
        for (account_id, year), total in sorted(years.items())
    ]
    tx.put_all(year_totals, ("account_id", "year"), rows)


# ---- postings ------------------------------------------------------------------------------------------


def has_journals(tx: Tx) -> bool:
    """Whether anything was ever booked in the community."""
    return tx.first(select(journals.c.id).where(tx.in_community(journals)).limit(1)) is not None


def add_postings(tx: Tx, postings: Sequence[Posting], balances: Iterable[Balance], now: datetime) -> None:
    """Add journals and entries, and save what the accounts hold after them: one statement a table.

    The pools are locked last: every batch of a community needs them, so each holds them only while it writes.
    """
    if not postings:
        return
    tx.add_all(journals, [_journal(posting, now) for posting in postings])
    rows: list[dict[str, Any]] = []
    for posting in postings:
        rows += _member_entries(posting)
    pools = _lock_pools(tx, postings)
    rows += _pool_entries(postings, pools)
    tx.add_all(entries, rows)
    _save_balances(tx, [*balances, *pools.values()])


def _journal(posting: Posting, now: datetime) -> dict[str, Any]:
    return {
        "id": posting.journal_id,
        "person_id": posting.person_id,
        "cause_kind": posting.cause.kind,
        "cause_id": posting.cause.id,
        "revision": posting.cause.revision,
        "effective_on": posting.effective_on,
        "book_day": posting.book_day,
        "posted_at": now,
        "rule_version": posting.rule_version,
        "basis": posting.basis,
    }


def _member_entries(posting: Posting) -> list[dict[str, Any]]:
    """The entries of the person's account; their running balances are counted back from the balance after them."""
    after = posting.after
    running = {Part.POINTS: after.points, Part.OWED: -after.owed, Part.MINUTES: after.minutes}
    seq, rows = after.last_seq, []
    for line in reversed(posting.own_lines):
        rows.append(_entry(after.account_id, seq, posting, line) | {"balance_after": running[line.part]})
        running[line.part] -= line.amount
        seq -= 1
    return rows


def _pool_entries(postings: Sequence[Posting], pools: dict[Pool, Balance]) -> list[dict[str, Any]]:
    """The entries of the pools; `pools` has what they hold after them."""
    rows = []
    for posting in postings:
        for line in posting.lines:
            if line.pool is None:
                continue
            held = pools[line.pool] = _moved(pools[line.pool], line, posting.book_day)
            after = held.minutes if line.part is Part.MINUTES else held.points
            rows.append(_entry(held.account_id, held.last_seq, posting, line) | {"balance_after": after})
    return rows


def _moved(pool: Balance, line: Line, book_day: date) -> Balance:
    minutes, points = (line.amount, 0) if line.part is Part.MINUTES else (0, line.amount)
    return Balance(
        pool.account_id,
        pool.points + points,
        pool.owed,
        pool.minutes + minutes,
        pool.version + 1,
        pool.last_seq + 1,
        max(pool.last_book_day, book_day),
    )


def _entry(account_id: UUID, seq: int, posting: Posting, line: Line) -> dict[str, Any]:
    return {
        "account_id": account_id,
        "seq": seq,
        "journal_id": posting.journal_id,
        "part": line.part,
        "kind": line.kind,
        "amount": line.amount,
        "counts_year": line.counts_year,
        "book_day": posting.book_day,
    }


def _lock_pools(tx: Tx, postings: Sequence[Posting]) -> dict[Pool, Balance]:
    touched = {line.pool for posting in postings for line in posting.lines if line.pool}
    if not touched:
        return {}
    mine = (tx.in_community(accounts), accounts.c.person_id.is_(None), any_of(accounts.c.kind, touched))
    rows = tx.all(_BALANCES.where(*mine).order_by(accounts.c.kind).with_for_update(key_share=True))
    return {Pool(row.kind): _balance(row) for row in rows}


def _save_balances(tx: Tx, balances: Iterable[Balance]) -> None:
    """Save what locked accounts hold. The table refuses a balance below its floor."""
    tx.change_all(accounts, ("id",), [{"id": one.account_id, **to_row(one, accounts)} for one in balances])


def _new_account(kind: AccountKind | Pool, person_id: UUID | None) -> dict[str, Any]:
    empty = Balance(new_id())
    return {"id": empty.account_id, "kind": kind, "person_id": person_id, **to_row(empty, accounts)}
