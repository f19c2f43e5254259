"""How the book is kept: append-only journals and entries, and the sums that they add up to.

Locks are taken in one order everywhere: sources, then accounts by id, then pools by kind. Each write is one
statement for the whole batch.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select

from services.chassis.database.bulk import any_of, any_row_of
from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.points.model import (
    Answer,
    Cause,
    Entry,
    Fact,
    Kind,
    Line,
    Part,
    Pool,
    Posting,
    Refund,
    Rule,
    Rulebook,
    Source,
    Wallet,
    Year,
)
from services.points.store.tables import (
    MEMBER,
    accounts,
    debits,
    entries,
    held_facts,
    journals,
    refunds,
    rule_sets,
    sources,
    year_totals,
)

# ---- rules ---------------------------------------------------------------------------------------------


def rulebook(tx: Tx) -> Rulebook:
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


def lock_rules(tx: Tx) -> None:
    """One rule set is made at a time; a pool's row stands for them all."""
    pool = select(accounts.c.id).where(tx.in_community(accounts), accounts.c.kind == Pool.SERVED.value)
    tx.execute(pool.with_for_update())


def has_journals(tx: Tx) -> bool:
    """Whether anything was ever booked."""
    return tx.first(select(journals.c.id).where(tx.in_community(journals)).limit(1)) is not None


def has_facts_from(tx: Tx, day: date) -> bool:
    """Whether anything is held true of this day or a later one."""
    later = select(held_facts.c.day).where(tx.in_community(held_facts), held_facts.c.day >= day).limit(1)
    return tx.first(later) is not None


# ---- facts ---------------------------------------------------------------------------------------------


def lock_sources(tx: Tx, keys: Iterable[tuple[Source, UUID]]) -> dict[tuple[Source, UUID], int]:
    """Lock what is known of orders and gifts, made known where it wasn't: the stage of each, -1 for none yet."""
    wanted = sorted({(kind.value, source_id) for kind, source_id in keys})
    if not wanted:
        return {}
    locked = tx.lock_all(sources, [{"kind": kind, "id": one, "stage": -1} for kind, one in wanted])
    return {(Source(row.kind), row.id): row.stage for row in locked}


def facts_of(tx: Tx, keys: Iterable[tuple[Source, UUID]]) -> dict[tuple[Source, UUID], list[Fact]]:
    """What is held true of these sources."""
    wanted = [(kind.value, source_id) for kind, source_id in keys]
    if not wanted:
        return {}
    these = any_row_of((held_facts.c.source, held_facts.c.source_id), wanted)
    found: dict[tuple[Source, UUID], list[Fact]] = {}
    for row in tx.all(select(held_facts).where(tx.in_community(held_facts), these)):
        fact = Fact(Source(row.source), row.source_id, row.person_id, row.day, row.quantity)
        found.setdefault((fact.source, fact.source_id), []).append(fact)
    return found


def keep_facts(
    tx: Tx,
    stages: Mapping[tuple[Source, UUID], int],
    facts: Mapping[tuple[Source, UUID], Sequence[Fact]],
    replaced: Collection[tuple[Source, UUID]],
) -> None:
    """What is true of these sources now; of those `replaced` something was held true before."""
    if replaced:
        these = any_row_of((held_facts.c.source, held_facts.c.source_id), [(kind.value, one) for kind, one in replaced])
        tx.execute(held_facts.delete().where(tx.in_community(held_facts), these))
    tx.add_all(held_facts, [vars(fact) for told in facts.values() for fact in told if fact.quantity])
    told = [{"kind": kind.value, "id": source_id, "stage": stage} for (kind, source_id), stage in stages.items()]
    tx.change_all(sources, ("kind", "id"), told)


# ---- accounts ------------------------------------------------------------------------------------------


def open_pools(tx: Tx) -> None:
    """The community's own accounts."""
    tx.add_new(accounts, [_fresh(pool.value, None) for pool in Pool])


def lock_wallets(tx: Tx, people: Collection[UUID]) -> dict[UUID, Wallet]:
    """Lock these people's accounts, by id, and give what they hold; the lock guards their years and debits too.

    Who has none yet gets one, before any is locked: batches that open the same accounts would wait in a ring.
    """
    tx.add_new(accounts, [_fresh(MEMBER, person_id) for person_id in sorted(people)])
    mine = select(accounts).where(tx.in_community(accounts), any_of(accounts.c.person_id, people))
    rows = tx.all(mine.order_by(accounts.c.id).with_for_update(key_share=True))
    return {row.person_id: _wallet(row) for row in rows}


def wallet(tx: Tx, person_id: UUID) -> Wallet | None:
    """What a person's account holds, None where nothing was ever booked."""
    row = tx.first(select(accounts).where(tx.in_community(accounts), accounts.c.person_id == person_id))
    return _wallet(row) if row else None


def list_wallets(tx: Tx, ask: PageRequest) -> Page[tuple[UUID, Wallet]]:
    """All members' accounts, in the order in which they were opened."""
    members = select(accounts).where(tx.in_community(accounts), accounts.c.kind == MEMBER)
    return keyset(tx, members, [accounts.c.id], ask, lambda row: (row.person_id, _wallet(row)))


def years_of(tx: Tx, account_ids: Iterable[UUID]) -> dict[UUID, dict[int, Year]]:
    """The years of these accounts."""
    found: dict[UUID, dict[int, Year]] = {}
    for row in tx.all(
        select(year_totals).where(tx.in_community(year_totals), any_of(year_totals.c.account_id, account_ids))
    ):
        found.setdefault(row.account_id, {})[row.year] = Year(row.units, row.gift_points, row.minutes, row.gate_passed)
    return found


def keep_years(tx: Tx, years: Mapping[tuple[UUID, int], Year]) -> None:
    """The years as they are now."""
    rows = [
        {"account_id": account_id, "year": year, "earned": total.earned, **vars(total)}
        for (account_id, year), total in sorted(years.items())
    ]
    tx.put_all(year_totals, ("account_id", "year"), rows)


# ---- booking -------------------------------------------------------------------------------------------


def book(tx: Tx, postings: Sequence[Posting], wallets: Iterable[Wallet], now: datetime) -> None:
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
    _hold(tx, [*wallets, *pools.values()])


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


def _pool_entries(postings: Sequence[Posting], pools: dict[Pool, Wallet]) -> list[dict[str, Any]]:
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


def _moved(held: Wallet, line: Line, book_day: date) -> Wallet:
    minutes, points = (line.amount, 0) if line.part is Part.MINUTES else (0, line.amount)
    return Wallet(
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


def _lock_pools(tx: Tx, postings: Sequence[Posting]) -> dict[Pool, Wallet]:
    touched = {line.pool.value for posting in postings for line in posting.lines if line.pool}
    if not touched:
        return {}
    pools = select(accounts).where(
        tx.in_community(accounts), accounts.c.person_id.is_(None), any_of(accounts.c.kind, touched)
    )
    rows = tx.all(pools.order_by(accounts.c.kind).with_for_update(key_share=True))
    return {Pool(row.kind): _wallet(row) for row in rows}


def _hold(tx: Tx, wallets: Sequence[Wallet]) -> None:
    """What accounts hold now; they are locked, and the table refuses what lies below the floor."""
    held = [vars(one) for one in wallets]
    tx.change_all(accounts, ("id",), [{"id": one["account_id"], **_without(one, "account_id")} for one in held])


# ---- redemptions ---------------------------------------------------------------------------------------


def answers(tx: Tx, redemption_ids: Iterable[UUID]) -> dict[UUID, Answer]:
    """What was answered to these."""
    these = select(debits).where(tx.in_community(debits), any_of(debits.c.redemption_id, redemption_ids))
    return {row.redemption_id: _answer(row) for row in tx.all(these)}


def add_answers(tx: Tx, given: Sequence[Answer]) -> None:
    """Keep answers for ever."""
    tx.add_all(debits, [vars(one) for one in given])


def returned(tx: Tx, return_ids: Iterable[UUID]) -> set[UUID]:
    """Those of these returns that were booked."""
    these = select(refunds.c.return_id).where(tx.in_community(refunds), any_of(refunds.c.return_id, return_ids))
    return {row.return_id for row in tx.all(these)}


def add_refunds(tx: Tx, given: Sequence[Refund], after: Iterable[Answer]) -> None:
    """Keep refunds, and how much of each debit is back after them; the table refuses more than was debited."""
    tx.add_all(refunds, [vars(one) for one in given])
    back = {one.redemption_id: one.refunded for one in after}
    rows = [{"redemption_id": one, "refunded": points} for one, points in back.items()]
    tx.change_all(debits, ("redemption_id",), rows)


# ---- statement -----------------------------------------------------------------------------------------


def statement(tx: Tx, account_id: UUID, ask: PageRequest) -> Page[Entry]:
    """An account's entries, newest first."""
    whole = (
        select(entries, journals.c.effective_on, journals.c.cause_kind, journals.c.cause_id, journals.c.posted_at)
        .join(journals, (journals.c.community_id == entries.c.community_id) & (journals.c.id == entries.c.journal_id))
        .where(tx.in_community(entries), entries.c.account_id == account_id)
    )
    return keyset(tx, whole, [entries.c.seq], ask, _statement_line, descending=True)


def _statement_line(row: Any) -> Entry:
    return Entry(
        seq=row.seq,
        journal_id=row.journal_id,
        part=Part(row.part),
        kind=Kind(row.kind),
        amount=row.amount,
        balance_after=row.balance_after,
        counts_year=row.counts_year,
        effective_on=row.effective_on,
        book_day=row.book_day,
        cause=Cause(row.cause_kind, row.cause_id),
        posted_at=row.posted_at,
    )


def _rule(row: Any) -> Rule:
    return Rule(row.version, row.effective_from, row.points_per_hour, row.points_per_unit, row.gate_points, row.note)


def _wallet(row: Any) -> Wallet:
    return Wallet(row.id, row.points, row.owed, row.minutes, row.version, row.last_seq, row.last_book_day)


def _answer(row: Any) -> Answer:
    return Answer(row.redemption_id, row.person_id, row.points, row.code, row.missing, row.refunded, row.journal_id)


def _fresh(kind: str, person_id: UUID | None) -> dict[str, Any]:
    zero = dict.fromkeys(("points", "owed", "minutes", "version", "last_seq"), 0)
    return {"id": new_id(), "kind": kind, "person_id": person_id, **zero, "last_book_day": date(1, 1, 1)}


def _without(row: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in names}
