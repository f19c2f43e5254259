"""Reads and writes the ledger: journals and entries are append-only; accounts and years are their sums.

Locks are taken in one sequence everywhere: the rule book (shared), sources, accounts by id, pools by kind. So two
batches that touch the same rows never deadlock. Every write is one statement for the whole batch, for one event or for
five hundred: a round trip to the server costs more than the rows.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Uuid, and_, bindparam, exists, select

from services.chassis.database.bulk import given_rows, rows_as_json, rows_given
from services.chassis.database.locks import lock_name, share_name
from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import columns, from_row, to_row
from services.chassis.database.sql_text import OfCommunity
from services.chassis.database.statements import (
    Question,
    any_of,
    first,
    in_community,
    many,
    scalar,
)
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.points.ledger.model import AccountKind, Balance, Line, Part, Pool, Posting, Rule, Rulebook, Year
from services.points.ledger.tables import accounts, entries, journals, rule_sets, year_totals

Balances = dict[UUID, Balance]  # by person
Years = dict[UUID, dict[int, Year]]  # by person and year
Member = tuple[UUID, UUID]  # a community and a person in it

_rule = from_row(Rule)
_year = from_row(Year)
_balance = from_row(Balance)

_RULES = many(
    select(*columns(rule_sets, Rule)).where(in_community(rule_sets)).order_by(rule_sets.c.effective_from), Rule
)
_RULES_OF_ALL = many(
    select(rule_sets.c.community_id, *columns(rule_sets, Rule))
    .where(any_of(rule_sets.c.community_id, "communities"))
    .order_by(rule_sets.c.effective_from),
    OfCommunity(Rule),
)
_BALANCES = select(
    accounts.c.id, accounts.c.kind, accounts.c.person_id, accounts.c.id.label("account_id"), *columns(accounts, Balance)
)
_BALANCE_OF = first(
    _BALANCES.where(in_community(accounts), accounts.c.person_id == bindparam("person_id", type_=Uuid)), Balance
)
_YEARS_OF = many(
    select(accounts.c.person_id, year_totals.c.year, *columns(year_totals, Year))
    .join(accounts, accounts.c.id == year_totals.c.account_id)
    .where(in_community(accounts), in_community(year_totals), any_of(accounts.c.person_id, "people"))
)
_POOLS_TO_LOCK = many(
    _BALANCES.add_columns(accounts.c.community_id)
    .select_from(rows_given(accounts, "kind"))
    .where(accounts.c.person_id.is_(None))
    .order_by(accounts.c.community_id, accounts.c.kind)
    .with_for_update(of=accounts, key_share=True)
)
_HAS_JOURNALS = scalar(select(exists().where(in_community(journals))))

# ---- rule sets -----------------------------------------------------------------------------------------


def rulebook() -> Question[Rulebook]:
    """Returns all rule sets, oldest first; none before the community was opened here."""
    return _RULES().answered_by(lambda rules, _: Rulebook(rules))


def rulebooks(community_ids: Collection[UUID]) -> Question[dict[UUID, Rulebook]]:
    """Returns the rule sets of each of these communities of a batch; a community without any is left out."""

    def answer(rows: Sequence[tuple[UUID, Rule]], _: int) -> dict[UUID, Rulebook]:
        found: dict[UUID, list[Rule]] = {}
        for community_id, rule in rows:
            found.setdefault(community_id, []).append(rule)
        return {community_id: Rulebook(rules) for community_id, rules in found.items()}

    return _RULES_OF_ALL(communities=list(community_ids)).answered_by(answer)


def list_rules(tx: Tx, page_request: PageRequest) -> Page[Rule]:
    """Returns a page of rule sets, newest first."""
    mine = select(rule_sets).where(tx.in_community(rule_sets))
    return keyset(tx, mine, [rule_sets.c.version], page_request, _rule, descending=True)


def add_rule(tx: Tx, rule: Rule, by: UUID | None, now: datetime) -> None:
    """Add a rule set. It never changes."""
    tx.add(rule_sets, **to_row(rule), created_by=by, created_at=now)


def lock_rulebook(tx: Tx) -> None:
    """Lock the rule sets until the commit: wait for batches that have read them, and block batches that want to read.

    Both locks are sent with the next trip, before its reads: a statement does not see rows that were committed while
    that statement itself waited.
    """
    lock_name(tx, "rulebook")


def share_rulebooks(tx: Tx, community_ids: Iterable[UUID]) -> None:
    """Keep the rule sets of these communities as they are until the commit; batches share these locks.

    These are advisory locks, because a new rule set is a new row: a lock on existing rows would not stop it.
    """
    share_name(tx, community_ids, "rulebook")


# ---- accounts and years --------------------------------------------------------------------------------


def add_pools(tx: Tx) -> None:
    """Open the pools of the community; existing pools stay as they are."""
    tx.add_missing(accounts, [_new_account(pool, None) for pool in Pool])


def open_accounts(tx: Tx, members: Collection[Member]) -> None:
    """Open the accounts of these people that are missing.

    Call it before any account is locked. Two batches that first lock and then open the same missing accounts would
    deadlock.
    """
    rows = [
        {"community_id": community_id, **_new_account(AccountKind.MEMBER, person_id)}
        for community_id, person_id in sorted(members)
    ]
    tx.add_missing(accounts, rows)


def accounts_to_lock_of(
    members: Any,
) -> Callable[..., tuple[Question[dict[UUID, Balances]], Question[dict[UUID, Years]]]]:
    """Builds two statements for members, a relation in SQL; returns the function that takes its parameters.

    The first statement locks their accounts, in the order of community and account id, and returns the balances. The
    second returns their years, which the lock guards; it is separate, so that it sees rows that were committed while
    the first waited. The lock is `for no key update`, so that other transactions may still insert entries that refer to
    the account. Both answers are by community.
    """
    mine = accounts.join(
        members,
        and_(accounts.c.community_id == members.c.community_id, accounts.c.person_id == members.c.person_id),
    )
    balances = many(
        _BALANCES.add_columns(accounts.c.community_id)
        .select_from(mine)
        .order_by(accounts.c.community_id, accounts.c.id)
        .with_for_update(of=accounts, key_share=True)
    )
    of_account = and_(year_totals.c.community_id == accounts.c.community_id, year_totals.c.account_id == accounts.c.id)
    years = many(
        select(accounts.c.community_id, accounts.c.person_id, year_totals.c.year, *columns(year_totals, Year))
        .select_from(mine.join(year_totals, of_account))
    )  # fmt: skip

    def questions(**values: Any) -> tuple[Question[dict[UUID, Balances]], Question[dict[UUID, Years]]]:
        return balances(**values).answered_by(_balances_of_all), years(**values).answered_by(_years_of_all)

    return questions


MEMBERS = given_rows(accounts, ("community_id", "person_id"), "members")  # a parameter: the rows of `members_given`
_ACCOUNTS_TO_LOCK = accounts_to_lock_of(MEMBERS)


def accounts_to_lock(members: Collection[Member]) -> tuple[Question[dict[UUID, Balances]], Question[dict[UUID, Years]]]:
    """Locks the accounts of these people; the two answers are their balances and their years, by community."""
    return _ACCOUNTS_TO_LOCK(members=members_given(members))


def members_given(members: Collection[Member]) -> str:
    """Returns members as the parameter of MEMBERS."""
    return rows_as_json([{"community_id": community_id, "person_id": person_id} for community_id, person_id in members])


def balance_of(person_id: UUID) -> Question[Balance | None]:
    """Returns the balance of a person's account; None if nothing was ever booked."""
    return _BALANCE_OF(person_id=person_id)


def years_of(people: Collection[UUID]) -> Question[Years]:
    """Returns the years of these people."""
    return _YEARS_OF(people=list(people)).answered_by(_years_by_person)


def list_balances(tx: Tx, page_request: PageRequest) -> Page[tuple[UUID, Balance]]:
    """Returns a page of people with their balances, in the order in which the accounts were opened."""
    members = _BALANCES.where(tx.in_community(accounts), accounts.c.kind == AccountKind.MEMBER)
    return keyset(tx, members, [accounts.c.id], page_request, lambda row: (row.person_id, _balance(row)))


def save_years(tx: Tx, years: Mapping[tuple[UUID, UUID, int], Year]) -> None:
    """Save these years by community, account and year."""
    rows = [
        {"community_id": community_id, "account_id": account_id, "year": year, "earned": total.earned, **to_row(total)}
        for (community_id, account_id, year), total in sorted(years.items())
    ]
    tx.put_all(year_totals, ("account_id", "year"), rows)


# ---- postings ------------------------------------------------------------------------------------------


def has_journals() -> Question[bool]:
    """Whether anything was ever booked in the community."""
    return _HAS_JOURNALS()


def add_postings(tx: Tx, postings: Sequence[Posting], balances: Iterable[tuple[UUID, Balance]]) -> None:
    """Add journals and entries, and save the balances of the accounts (given with their community) after them.

    Each table is written with one statement. The pools are locked last: every batch of a community needs them, so a
    batch locks them only while it writes.
    """
    if not postings:
        return
    tx.add_all(journals, [_journal(posting) for posting in postings])
    rows: list[dict[str, Any]] = []
    for posting in postings:
        rows += _member_entries(posting)
    pools = _lock_pools(tx, postings)
    rows += _pool_entries(postings, pools)
    tx.add_all(entries, rows)
    _save_balances(tx, [*balances, *((community_id, held) for (community_id, _), held in pools.items())])


def _journal(posting: Posting) -> dict[str, Any]:
    return {
        "community_id": posting.community_id,
        "id": posting.journal_id,
        "person_id": posting.person_id,
        "cause_kind": posting.cause.kind,
        "cause_id": posting.cause.id,
        "revision": posting.cause.revision,
        "effective_on": posting.effective_on,
        "book_day": posting.book_day,
        "posted_at": posting.posted_at,
        "rule_version": posting.rule_version,
        "basis": posting.basis,
    }


def _member_entries(posting: Posting) -> list[dict[str, Any]]:
    """Returns the entries of the person's account; running balances are computed back from the balance after them."""
    after = posting.after
    running = {Part.POINTS: after.points, Part.OWED: -after.owed, Part.MINUTES: after.minutes}
    seq, rows = after.last_seq, []
    for line in reversed(posting.own_lines):
        rows.append(_entry(after.account_id, seq, posting, line) | {"balance_after": running[line.part]})
        running[line.part] -= line.amount
        seq -= 1
    return rows


def _pool_entries(postings: Sequence[Posting], pools: dict[tuple[UUID, Pool], Balance]) -> list[dict[str, Any]]:
    """Returns the entries of the pools; `pools` has the balances after them."""
    rows = []
    for posting in postings:
        for line in posting.lines:
            if line.pool is None:
                continue
            key = posting.community_id, line.pool
            held = pools[key] = pools[key].moved(line, posting.book_day)
            after = held.minutes if line.part is Part.MINUTES else held.points
            rows.append(_entry(held.account_id, held.last_seq, posting, line) | {"balance_after": after})
    return rows


def _entry(account_id: UUID, seq: int, posting: Posting, line: Line) -> dict[str, Any]:
    return {
        "community_id": posting.community_id,
        "account_id": account_id,
        "seq": seq,
        "journal_id": posting.journal_id,
        "part": line.part,
        "kind": line.kind,
        "amount": line.amount,
        "counts_year": line.counts_year,
        "book_day": posting.book_day,
    }


def _lock_pools(tx: Tx, postings: Sequence[Posting]) -> dict[tuple[UUID, Pool], Balance]:
    touched = {(posting.community_id, line.pool) for posting in postings for line in posting.lines if line.pool}
    keys = [{"community_id": community_id, "kind": pool} for community_id, pool in sorted(touched)]
    found = tx.read(_POOLS_TO_LOCK(rows=rows_as_json(keys))) if keys else ()
    return {(row.community_id, Pool(row.kind)): _balance(row) for row in found}


def _save_balances(tx: Tx, balances: Iterable[tuple[UUID, Balance]]) -> None:
    """Save the balances of locked accounts. The table refuses a balance below its minimum."""
    rows = [
        {"community_id": community_id, "id": one.account_id, **to_row(one, accounts)} for community_id, one in balances
    ]
    tx.change_all(accounts, ("id",), rows)


def _new_account(kind: AccountKind | Pool, person_id: UUID | None) -> dict[str, Any]:
    empty = Balance(new_id())
    return {"id": empty.account_id, "kind": kind, "person_id": person_id, **to_row(empty, accounts)}


def _balances_of_all(rows: Sequence[Any], _: int) -> dict[UUID, Balances]:
    found: dict[UUID, Balances] = {}
    for row in rows:
        found.setdefault(row.community_id, {})[row.person_id] = _balance(row)
    return found


def _years_of_all(rows: Sequence[Any], _: int) -> dict[UUID, Years]:
    found: dict[UUID, Years] = {}
    for row in rows:
        found.setdefault(row.community_id, {}).setdefault(row.person_id, {})[row.year] = _year(row)
    return found


def _years_by_person(rows: Sequence[Any], _: int) -> Years:
    found: Years = {}
    for row in rows:
        found.setdefault(row.person_id, {})[row.year] = _year(row)
    return found
