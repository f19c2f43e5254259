"""The stores of points, in dictionaries; for what each function is for, see services/points/*/store.py."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, TypeVar
from uuid import UUID

from services.points.earning.model import Day, Fact, Source, Stage
from services.points.ledger.model import Balance, Line, Part, Pool, Posting, Rule, Rulebook, Year
from services.points.redemptions.model import DebitDecision, Refund
from tests.simulation.stores.chassis import new_id

T = TypeVar("T")
Question = Callable[[Any], T]  # a function of the transaction, see `world.Tx.read`
Member = tuple[UUID, UUID]  # a community and a person; there is one community
SourceKey = tuple[Source, UUID]
Key = tuple[UUID, Source, UUID]
PersonDay = tuple[UUID, UUID, date]
Accounts = tuple[Question[dict[UUID, dict[UUID, Balance]]], Question[dict[UUID, dict[UUID, dict[int, Year]]]]]


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


def share_rulebooks(_tx: Any, _community_ids: Iterable[UUID]) -> None:
    pass


def rulebooks(community_ids: Collection[UUID]) -> Question[dict[UUID, Rulebook]]:
    return lambda tx: {one: tx.read(rulebook()) for one in community_ids if tx.rows("rule_sets")}


def has_journals() -> Question[bool]:
    return lambda tx: bool(tx.rows("journals"))


def has_facts_since(day: date) -> Question[bool]:
    return lambda tx: any(fact.day >= day for held in tx.rows("current_facts").values() for fact in held)


def sources_to_lock(_tx: Any, keys: Collection[Key]) -> Question[dict[UUID, dict[SourceKey, Stage]]]:
    return lambda tx: _nested({key: tx.rows("sources").get(key[1:], Stage()) for key in keys})


def facts_of(keys: Collection[Key]) -> Question[dict[UUID, dict[SourceKey, list[Fact]]]]:
    return lambda tx: _nested({key: list(found) for key in keys if (found := tx.rows("current_facts").get(key[1:]))})


def _nested(found: Mapping[Key, T]) -> dict[UUID, dict[SourceKey, T]]:
    by_community: dict[UUID, dict[SourceKey, T]] = {}
    for (community_id, source, source_id), one in found.items():
        by_community.setdefault(community_id, {})[source, source_id] = one
    return by_community


def days_of(days: Collection[PersonDay], keys: Collection[Key]) -> Question[dict[UUID, dict[UUID, dict[date, Day]]]]:
    def answer(tx: Any) -> dict[UUID, dict[UUID, dict[date, Day]]]:
        facts = [fact for told in tx.rows("current_facts").values() for fact in told if fact.source is Source.ORDER]
        people = {person_id for _, person_id, _ in days}
        people |= {fact.person_id for _, *key in keys for fact in tx.rows("current_facts").get(tuple(key), ())}
        found: dict[UUID, dict[date, Day]] = {person_id: {} for person_id in people}
        for fact in facts:
            if fact.person_id in people:
                known = found[fact.person_id].get(fact.day, Day())
                found[fact.person_id][fact.day] = Day(
                    known.minutes + fact.quantity, known.open + fact.quantity * fact.held
                )
        return {community_id: found for community_id, *_ in keys}

    return answer


def save_facts(
    tx: Any, stages: Mapping[Key, Stage], facts: Mapping[Key, Sequence[Fact]], replaced: Collection[Key]
) -> None:
    for _, *key in replaced:
        tx.put("current_facts", tuple(key), [])
    for (_, *key), told in facts.items():
        there = [one for one in told if one.quantity]
        tx.check("current_facts_pkey", not there or not tx.rows("current_facts").get(tuple(key)))
        tx.put("current_facts", tuple(key), [*tx.rows("current_facts").get(tuple(key), ()), *there])
    for (_, *key), stage in stages.items():
        tx.put("sources", tuple(key), stage)


def add_pools(tx: Any) -> None:
    for pool in Pool:
        tx.put("pools", pool, Balance(new_id()))


def open_accounts(tx: Any, members: Collection[Member]) -> None:
    for _, person_id in sorted(members):
        if person_id not in tx.rows("accounts"):
            tx.put("accounts", person_id, Balance(new_id()))


def accounts_to_lock(members: Collection[Member]) -> Accounts:
    return accounts_to_lock_with_sources(members, ())


def accounts_to_lock_with_sources(members: Collection[Member], keys: Collection[Key]) -> Accounts:
    community_ids = {community_id for community_id, *_ in (*members, *keys)}

    def held_by(tx: Any) -> dict[UUID, Balance]:
        of_facts = {fact.person_id for _, *key in keys for fact in tx.rows("current_facts").get(tuple(key), ())}
        return {one: tx.rows("accounts")[one] for one in {*(person_id for _, person_id in members), *of_facts}}

    def balances(tx: Any) -> dict[UUID, dict[UUID, Balance]]:
        return {one: held_by(tx) for one in community_ids}

    def years(tx: Any) -> dict[UUID, dict[UUID, dict[int, Year]]]:
        totals = tx.rows("year_totals").items()
        found = {
            person_id: {year: total for (account_id, year), total in totals if account_id == held.account_id}
            for person_id, held in held_by(tx).items()
        }
        return dict.fromkeys(community_ids, found)

    return balances, years


def save_years(tx: Any, years: Mapping[tuple[UUID, UUID, int], Year]) -> None:
    for (_, *key), total in years.items():
        tx.check("year_totals_held", 0 <= total.held_units <= total.units)
        tx.check("year_totals_floor", min(total.units, total.gift_points, total.minutes, total.earned) >= 0)
        tx.put("year_totals", tuple(key), total)


def add_postings(tx: Any, postings: Sequence[Posting], balances: Iterable[tuple[UUID, Balance]]) -> None:
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
    for _, held in balances:
        floor = min(held.points, held.owed, held.minutes) >= 0 and (held.owed == 0 or held.points == 0)
        tx.check(f"accounts_floor {held}", floor)
        tx.put("accounts", owners[held.account_id], held)


def _move_pool(tx: Any, pool: Pool, line: Line, posting: Posting) -> None:
    held = tx.rows("pools")[pool]
    part = "minutes" if line.part is Part.MINUTES else "points"
    held = replace(held, **{part: getattr(held, part) + line.amount}, last_seq=held.last_seq + 1)
    tx.put("pools", pool, held)
    tx.add("entries", (held.account_id, held.last_seq), Entry(held.account_id, held.last_seq, line, posting))


def debits_of(redemptions: Collection[Member]) -> Question[dict[UUID, dict[UUID, DebitDecision]]]:
    def answer(tx: Any) -> dict[UUID, dict[UUID, DebitDecision]]:
        found: dict[UUID, dict[UUID, DebitDecision]] = {}
        for community_id, one in redemptions:
            if one in tx.rows("debits"):
                found.setdefault(community_id, {})[one] = tx.rows("debits")[one]
        return found

    return answer


def add_debits(tx: Any, given: Sequence[tuple[UUID, DebitDecision]]) -> None:
    for _, one in given:
        tx.check("debits_answered", (one.code is None) == (one.journal_id is not None))
        tx.add("debits", one.redemption_id, one)


def returns_booked(returns: Collection[Member]) -> Question[dict[UUID, set[UUID]]]:
    def answer(tx: Any) -> dict[UUID, set[UUID]]:
        found: dict[UUID, set[UUID]] = {}
        for community_id, one in returns:
            if one in tx.rows("refunds"):
                found.setdefault(community_id, set()).add(one)
        return found

    return answer


def add_refunds(tx: Any, given: Sequence[tuple[UUID, Refund]], after: Mapping[Member, int]) -> None:
    for _, one in given:
        tx.add("refunds", one.return_id, one)
    for (_, redemption_id), refunded in after.items():
        held = tx.rows("debits")[redemption_id]
        tx.check("debits_refunded", 0 <= refunded <= held.points)
        tx.put("debits", redemption_id, replace(held, refunded=refunded))
