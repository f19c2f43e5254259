"""The stores of points, in dictionaries; for what each function is for, see services/points/*/store.py."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, TypeVar
from uuid import UUID

from services.points.earning.model import NO_STAGE, Fact, Source
from services.points.ledger.model import Balance, Line, Part, Pool, Posting, Rule, Rulebook, Year
from services.points.redemptions.model import DebitDecision, Refund
from tests.simulation.stores.chassis import new_id

T = TypeVar("T")
Question = Callable[[Any], T]  # a function of the transaction, see `world.Tx.read`
Key = tuple[Source, UUID]
Accounts = tuple[Question[dict[UUID, Balance]], Question[dict[UUID, dict[int, Year]]]]


@dataclass(frozen=True)
class Entry:
    """A line as it stands in the ledger."""

    account_id: UUID
    seq: int
    line: Line
    posting: Posting


def rulebook() -> Question[Rulebook]:
    return lambda tx: Rulebook(sorted(tx.rows("rule_sets").values(), key=lambda rule: rule.effective_from))


def add_rule(tx: Any, rule: Rule, _by: UUID | None, _now: datetime) -> None:
    tx.add("rule_sets_day", rule.effective_from)
    tx.add("rule_sets", rule.version, rule)


def lock_rulebook(_tx: Any) -> None:
    pass


def lock_rulebook_shared(_tx: Any) -> None:
    pass


def has_journals() -> Question[bool]:
    return lambda tx: bool(tx.rows("journals"))


def has_facts_since(day: date) -> Question[bool]:
    return lambda tx: any(fact.day >= day for held in tx.rows("credits").values() for fact in held)


def sources_to_lock(keys: Collection[Key]) -> Question[dict[Key, int]]:
    return lambda tx: {key: tx.rows("sources").get(key, NO_STAGE) for key in keys}


def facts_of(keys: Collection[Key]) -> Question[dict[Key, list[Fact]]]:
    return lambda tx: {key: list(tx.rows("credits")[key]) for key in keys if tx.rows("credits").get(key)}


def save_facts(
    tx: Any, stages: Mapping[Key, int], facts: Mapping[Key, Sequence[Fact]], replaced: Collection[Key]
) -> None:
    for key in replaced:
        tx.put("credits", key, [])
    for key, told in facts.items():
        there = [one for one in told if one.quantity]
        tx.check("credits_pkey", not there or not tx.rows("credits").get(key))
        tx.put("credits", key, [*tx.rows("credits").get(key, ()), *there])
    for key, stage in stages.items():
        tx.put("sources", key, stage)


def add_pools(tx: Any) -> None:
    for pool in Pool:
        tx.put("pools", pool, Balance(new_id()))


def open_accounts(tx: Any, people: Collection[UUID]) -> None:
    for person_id in sorted(people):
        if person_id not in tx.rows("accounts"):
            tx.put("accounts", person_id, Balance(new_id()))


def accounts_to_lock(people: Collection[UUID]) -> Accounts:
    return accounts_to_lock_with_sources(people, ())


def accounts_to_lock_with_sources(people: Collection[UUID], keys: Collection[Key]) -> Accounts:
    def balances(tx: Any) -> dict[UUID, Balance]:
        of_facts = {fact.person_id for key in keys for fact in tx.rows("credits").get(key, ())}
        return {one: tx.rows("accounts")[one] for one in {*people, *of_facts}}

    def years(tx: Any) -> dict[UUID, dict[int, Year]]:
        totals = tx.rows("year_totals").items()
        return {
            person_id: {year: total for (account_id, year), total in totals if account_id == held.account_id}
            for person_id, held in balances(tx).items()
        }

    return balances, years


def save_years(tx: Any, years: Mapping[tuple[UUID, int], Year]) -> None:
    for key, total in years.items():
        tx.check("year_totals_floor", min(total.units, total.gift_points, total.minutes, total.earned) >= 0)
        tx.put("year_totals", key, total)


def add_postings(tx: Any, postings: Sequence[Posting], wallets: Iterable[Balance], _now: datetime) -> None:
    for posting in postings:
        tx.add("journals_cause_once", (posting.cause, posting.person_id))
        tx.add("journals", posting.journal_id, posting)
        own = [line for line in posting.lines if line.pool is None]
        for seq, line in enumerate(own, posting.after.last_seq - len(own) + 1):
            tx.check("entries_amount", line.amount)
            tx.add("entries", (posting.after.account_id, seq), Entry(posting.after.account_id, seq, line, posting))
        for line in posting.lines:
            if line.pool is not None:
                _move_pool(tx, line.pool, line, posting)
    owners = {held.account_id: person_id for person_id, held in tx.rows("accounts").items()}
    for held in wallets:
        floor = min(held.points, held.owed, held.minutes) >= 0 and (held.owed == 0 or held.points == 0)
        tx.check(f"accounts_floor {held}", floor)
        tx.put("accounts", owners[held.account_id], held)


def _move_pool(tx: Any, pool: Pool, line: Line, posting: Posting) -> None:
    held = tx.rows("pools")[pool]
    part = "minutes" if line.part is Part.MINUTES else "points"
    held = replace(held, **{part: getattr(held, part) + line.amount}, last_seq=held.last_seq + 1)
    tx.put("pools", pool, held)
    tx.add("entries", (held.account_id, held.last_seq), Entry(held.account_id, held.last_seq, line, posting))


def debits_of(redemption_ids: Collection[UUID]) -> Question[dict[UUID, DebitDecision]]:
    return lambda tx: {one: tx.rows("debits")[one] for one in redemption_ids if one in tx.rows("debits")}


def add_debits(tx: Any, given: Sequence[DebitDecision]) -> None:
    for one in given:
        tx.check("debits_answered", (one.code is None) == (one.journal_id is not None))
        tx.add("debits", one.redemption_id, one)


def returns_booked(return_ids: Collection[UUID]) -> Question[set[UUID]]:
    return lambda tx: {one for one in return_ids if one in tx.rows("refunds")}


def add_refunds(tx: Any, given: Sequence[Refund], after: Iterable[DebitDecision]) -> None:
    for one in given:
        tx.add("refunds", one.return_id, one)
    for answer in after:
        tx.check("debits_refunded", 0 <= answer.refunded <= answer.points)
        tx.put("debits", answer.redemption_id, answer)
