"""How the ledger is kept: journals and entries only grow, accounts and years are their sums."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.statements import any_of
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.points.ledger.model import Balance, Line, Part, Pool, Posting, Rule, Rulebook, Year
from services.points.ledger.tables import MEMBER, accounts, entries, journals, rule_sets, year_totals


def get_rulebook(tx: Tx) -> Rulebook:
    """All rule sets, oldest first; empty before the community was heard of."""
    rows = tx.all(select(rule_sets).where(tx.in_community(rule_sets)).order_by(rule_sets.c.effective_from))
    return Rulebook([_rule(row) for row in rows])


def list_rules(tx: Tx, ask: PageRequest) -> Page[Rule]:
    """Rule sets, newest first."""
    return keyset(
        tx, select(rule_sets).where(tx.in_community(rule_sets)), [rule_sets.c.version], ask, _rule, descending=True
    )


def add_rule(tx: Tx, rule: Rule, by: UUID | None, now: datetime) -> None:
    """Keep a rule set for ever."""
    tx.add(rule_sets, **vars(rule), created_by=by, created_at=now)


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


def has_journals(tx: Tx) -> bool:
    """Whether anything was ever booked."""
    return tx.first(select(journals.c.id).where(tx.in_community(journals)).limit(1)) is not None


def add_pools(tx: Tx) -> None:
    """The community's own accounts."""
    tx.add_new(accounts, [_new_account(pool.value, None) for pool in Pool])


def lock_balances(tx: Tx, people: Collection[UUID]) -> dict[UUID, Balance]:
    """Lock these people's accounts, by id, and give what they hold; the lock guards their years and debits too.

    Who has none yet gets one, before any is locked: batches that open the same accounts would wait in a ring.
    """
    tx.add_new(accounts, [_new_account(MEMBER, person_id) for person_id in sorted(people)])
    mine = select(accounts).where(tx.in_community(accounts), any_of(accounts.c.person_id, people))
    rows = tx.all(mine.order_by(accounts.c.id).with_for_update(key_share=True))
    return {row.person_id: _balance(row) for row in rows}


def get_balance(tx: Tx, person_id: UUID) -> Balance | None:
    """What a person's account holds, None where nothing was ever booked."""
    row = tx.first(select(accounts).where(tx.in_community(accounts), accounts.c.person_id == person_id))
    return _balance(row) if row else None


def list_balances(tx: Tx, ask: PageRequest) -> Page[tuple[UUID, Balance]]:
    """All members' accounts, in the order in which they were opened."""
    members = select(accounts).where(tx.in_community(accounts), accounts.c.kind == MEMBER)
    return keyset(tx, members, [accounts.c.id], ask, lambda row: (row.person_id, _balance(row)))


def years_of(tx: Tx, account_ids: Iterable[UUID]) -> dict[UUID, dict[int, Year]]:
    """The years of these accounts."""
    found: dict[UUID, dict[int, Year]] = {}
    for row in tx.all(
        select(year_totals).where(tx.in_community(year_totals), any_of(year_totals.c.account_id, account_ids))
    ):
        found.setdefault(row.account_id, {})[row.year] = Year(row.units, row.gift_points, row.minutes, row.gate_passed)
    return found


def save_years(tx: Tx, years: Mapping[tuple[UUID, int], Year]) -> None:
    """The years as they are now."""
    rows = [
        {"account_id": account_id, "year": year, "earned": total.earned, **vars(total)}
        for (account_id, year), total in sorted(years.items())
    ]
    tx.put_all(year_totals, ("account_id", "year"), rows)


def add_postings(tx: Tx, postings: Sequence[Posting], wallets: Iterable[Balance], now: datetime) -> None:
    """Write journals, entries and what the accounts hold after them: one statement each, pools last."""
    if not postings:
        return
    tx.add_all(journals, [_journal(posting, now) for posting in postings])
    rows: list[dict[str, Any]] = []
    for posting in postings:
        rows += _member_entries(posting)
    pools = _lock_pools(tx, postings)
    rows += _pool_entries(postings, pools)
    tx.add_all(entries, rows)
    _save_balances(tx, [*wallets, *pools.values()])


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
    """The person's lines; counted back from the wallet after them."""
    own = [line for line in posting.lines if line.pool is None]
    after = posting.after
    balance = {Part.POINTS: after.points, Part.OWED: -after.owed, Part.MINUTES: after.minutes}
    seq, rows = after.last_seq, []
    for line in reversed(own):
        rows.append(_entry(after.account_id, seq, posting, line) | {"balance_after": balance[line.part]})
        balance[line.part] -= line.amount
        seq -= 1
    return rows


def _pool_entries(postings: Sequence[Posting], pools: dict[Pool, Balance]) -> list[dict[str, Any]]:
    rows = []
    for posting in postings:
        for line in posting.lines:
            if line.pool is None:
                continue
            held = _moved(pools[line.pool], line, posting.book_day)
            pools[line.pool] = held
            after = held.minutes if line.part is Part.MINUTES else held.points
            rows.append(_entry(held.account_id, held.last_seq, posting, line) | {"balance_after": after})
    return rows


def _moved(held: Balance, line: Line, book_day: date) -> Balance:
    minutes, points = (line.amount, 0) if line.part is Part.MINUTES else (0, line.amount)
    return Balance(
        held.account_id,
        held.points + points,
        held.owed,
        held.minutes + minutes,
        held.version + 1,
        held.last_seq + 1,
        max(held.last_book_day, book_day),
    )


def _entry(account_id: UUID, seq: int, posting: Posting, line: Line) -> dict[str, Any]:
    return {
        "account_id": account_id,
        "seq": seq,
        "journal_id": posting.journal_id,
        "part": line.part.value,
        "kind": line.kind.value,
        "amount": line.amount,
        "counts_year": line.counts_year,
        "book_day": posting.book_day,
    }


def _lock_pools(tx: Tx, postings: Sequence[Posting]) -> dict[Pool, Balance]:
    touched = {line.pool.value for posting in postings for line in posting.lines if line.pool}
    if not touched:
        return {}
    pools = select(accounts).where(
        tx.in_community(accounts), accounts.c.person_id.is_(None), any_of(accounts.c.kind, touched)
    )
    rows = tx.all(pools.order_by(accounts.c.kind).with_for_update(key_share=True))
    return {Pool(row.kind): _balance(row) for row in rows}


def _save_balances(tx: Tx, wallets: Sequence[Balance]) -> None:
    """What accounts hold now; they are locked, and the table refuses what lies below the floor."""
    held = [vars(one) for one in wallets]
    tx.change_all(accounts, ("id",), [{"id": one["account_id"], **_without(one, "account_id")} for one in held])


def _rule(row: Any) -> Rule:
    return Rule(row.version, row.effective_from, row.points_per_hour, row.points_per_unit, row.gate_points, row.note)


def _balance(row: Any) -> Balance:
    return Balance(row.id, row.points, row.owed, row.minutes, row.version, row.last_seq, row.last_book_day)


def _new_account(kind: str, person_id: UUID | None) -> dict[str, Any]:
    zero = dict.fromkeys(("points", "owed", "minutes", "version", "last_seq"), 0)
    return {"id": new_id(), "kind": kind, "person_id": person_id, **zero, "last_book_day": date(1, 1, 1)}


def _without(row: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in names}
