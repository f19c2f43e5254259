"""How the ledger is kept: journals and entries only grow; accounts and years are their sums.

Locks are taken in one order everywhere: the rule book (shared), sources, accounts by id, pools by kind. Two batches
that touch the same rows then never wait for each other in a circle. Every write is one statement for the whole batch,
for one event or for five hundred: a trip to the server costs more than the rows.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, Text, Uuid, any_, bindparam, cast, exists, func, select

from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import columns, from_row, to_row
from services.chassis.database.statements import (
    Question,
    Statement,
    any_of,
    first,
    in_community,
    many,
    scalar,
    writing,
)
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.points.ledger.model import AccountKind, Balance, Line, Part, Pool, Posting, Rule, Rulebook, Year
from services.points.ledger.tables import accounts, entries, journals, rule_sets, year_totals

Balances = dict[UUID, Balance]  # by person
Years = dict[UUID, dict[int, Year]]  # by person and year

_rule = from_row(Rule)
_year = from_row(Year)
_balance = from_row(Balance)

PEOPLE = cast(bindparam("people", type_=ARRAY(Uuid)), ARRAY(Uuid))  # a parameter: an array of the ids of people
_RULEBOOK_LOCK = func.hashtextextended(bindparam("name", type_=Text), 0)
_LOCK_RULEBOOK = writing(select(func.pg_advisory_xact_lock(_RULEBOOK_LOCK)))
_LOCK_RULEBOOK_SHARED = writing(select(func.pg_advisory_xact_lock_shared(_RULEBOOK_LOCK)))
_RULES = many(
    select(*columns(rule_sets, Rule)).where(in_community(rule_sets)).order_by(rule_sets.c.effective_from), Rule
)
_BALANCES = select(
    accounts.c.id, accounts.c.kind, accounts.c.person_id, accounts.c.id.label("account_id"), *columns(accounts, Balance)
)
_BALANCE_OF = first(
    _BALANCES.where(in_community(accounts), accounts.c.person_id == bindparam("person_id", type_=Uuid)), Balance
)
_POOLS_TO_LOCK = many(
    _BALANCES.where(in_community(accounts), accounts.c.person_id.is_(None), any_of(accounts.c.kind, "pools"))
    .order_by(accounts.c.kind)
    .with_for_update(key_share=True)
)
_HAS_JOURNALS = scalar(select(exists().where(in_community(journals))))


def _balances_to_lock(people: Any) -> Statement[list[Any]]:
    mine = _BALANCES.where(in_community(accounts), accounts.c.person_id == any_(people))
    return many(mine.order_by(accounts.c.id).with_for_update(key_share=True))


def _years(people: Any) -> Statement[list[Any]]:
    return many(
        select(accounts.c.person_id, year_totals.c.year, *columns(year_totals, Year))
        .join(accounts, accounts.c.id == year_totals.c.account_id)
        .where(in_community(accounts), in_community(year_totals), accounts.c.person_id == any_(people))
    )


_YEARS_OF = _years(PEOPLE)

# ---- rule sets -----------------------------------------------------------------------------------------


def rulebook() -> Question[Rulebook]:
    """Returns all rule sets, oldest first; none before the community was opened here."""
    return _RULES().answered_by(lambda rules, _: Rulebook(rules))


def list_rules(tx: Tx, ask: PageRequest) -> Page[Rule]:
    """Returns a page of rule sets, newest first."""
    mine = select(rule_sets).where(tx.in_community(rule_sets))
    return keyset(tx, mine, [rule_sets.c.version], ask, _rule, descending=True)


def add_rule(tx: Tx, rule: Rule, by: UUID | None, now: datetime) -> None:
    """Add a rule set. It never changes."""
    tx.add(rule_sets, **to_row(rule), created_by=by, created_at=now)


def lock_rulebook(tx: Tx) -> None:
    """Wait for the batches that have read the rule sets, and hold back those that want to, until the commit.

    Both locks wait for the next trip, and are taken before it reads: a statement does not see what was committed while
    it waited itself.
    """
    tx.write(_LOCK_RULEBOOK(name=_rulebook_name(tx)))


def lock_rulebook_shared(tx: Tx) -> None:
    """Keep the rule sets as they are until the commit; batches share this lock.

    A lock of its own, because a new rule set is a new row: no lock on the rows that exist would stop it.
    """
    tx.write(_LOCK_RULEBOOK_SHARED(name=_rulebook_name(tx)))


def _rulebook_name(tx: Tx) -> str:
    return f"rulebook|{tx.community_id}"


# ---- accounts and years --------------------------------------------------------------------------------


def add_pools(tx: Tx) -> None:
    """Open the accounts of the community; those that exist stay as they are."""
    tx.add_missing(accounts, [_new_account(pool, None) for pool in Pool])


def open_accounts(tx: Tx, people: Collection[UUID]) -> None:
    """Open the accounts of these people that are missing.

    Before any account is locked: two batches that locked first and then opened the same missing accounts would wait for
    each other in a circle.
    """
    tx.add_missing(accounts, [_new_account(AccountKind.MEMBER, person_id) for person_id in sorted(people)])


def accounts_to_lock_of(people: Any) -> Callable[..., tuple[Question[Balances], Question[Years]]]:
    """Builds two statements for people, an array in SQL; returns the function that takes its parameters.

    The first locks their accounts, in the order of the accounts' ids, and returns what they hold; the second returns
    their years, which the lock guards. It is a statement of its own to see what was committed while the first waited.
    The lock leaves the key alone (`for no key update`), so that entries of other transactions may still refer to it.
    """
    locked, years = _balances_to_lock(people), _years(people)

    def questions(**values: Any) -> tuple[Question[Balances], Question[Years]]:
        return locked(**values).answered_by(_balances_by_person), years(**values).answered_by(_years_by_person)

    return questions


_ACCOUNTS_TO_LOCK = accounts_to_lock_of(PEOPLE)


def accounts_to_lock(people: Collection[UUID]) -> tuple[Question[Balances], Question[Years]]:
    """Locks the accounts of these people; the two answers are what they hold, and their years."""
    return _ACCOUNTS_TO_LOCK(people=list(people))


def balance_of(person_id: UUID) -> Question[Balance | None]:
    """Returns what a person's account holds; None where nothing was ever booked."""
    return _BALANCE_OF(person_id=person_id)


def years_of(people: Collection[UUID]) -> Question[Years]:
    """Returns the years of these people."""
    return _YEARS_OF(people=list(people)).answered_by(_years_by_person)


def list_balances(tx: Tx, ask: PageRequest) -> Page[tuple[UUID, Balance]]:
    """Returns a page of people with their balances, in the order in which the accounts were opened."""
    members = _BALANCES.where(tx.in_community(accounts), accounts.c.kind == AccountKind.MEMBER)
    return keyset(tx, members, [accounts.c.id], ask, lambda row: (row.person_id, _balance(row)))


def save_years(tx: Tx, years: Mapping[tuple[UUID, int], Year]) -> None:
    """Save these years by account and year."""
    rows = [
        {"account_id": account_id, "year": year, "earned": total.earned, **to_row(total)}
        for (account_id, year), total in sorted(years.items())
    ]
    tx.put_all(year_totals, ("account_id", "year"), rows)


# ---- postings ------------------------------------------------------------------------------------------


def has_journals() -> Question[bool]:
    """Whether anything was ever booked in the community."""
    return _HAS_JOURNALS()


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
    return {Pool(row.kind): _balance(row) for row in tx.read(_POOLS_TO_LOCK(pools=sorted(touched)))} if touched else {}


def _save_balances(tx: Tx, balances: Iterable[Balance]) -> None:
    """Save what locked accounts hold. The table refuses a balance below its floor."""
    tx.change_all(accounts, ("id",), [{"id": one.account_id, **to_row(one, accounts)} for one in balances])


def _new_account(kind: AccountKind | Pool, person_id: UUID | None) -> dict[str, Any]:
    empty = Balance(new_id())
    return {"id": empty.account_id, "kind": kind, "person_id": person_id, **to_row(empty, accounts)}


def _balances_by_person(rows: Sequence[Any], _: int) -> Balances:
    return {row.person_id: _balance(row) for row in rows}


def _years_by_person(rows: Sequence[Any], _: int) -> Years:
    found: Years = {}
    for row in rows:
        found.setdefault(row.person_id, {})[row.year] = _year(row)
    return found
