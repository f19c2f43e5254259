"""The sources of a batch of events: booked one after the other, written once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.points.earning import rules, store
from services.points.earning.model import Day, DesiredState, Fact, Source, Stage
from services.points.ledger.model import Cause, CauseKind, Line
from services.points.ledger.transitions import Batch, publish_posted


@dataclass
class Sources:
    """The stage and the current facts of each locked source of a batch.

    `had_facts` are the sources that had facts before this batch. `days` are those of each person in any of the facts.
    """

    stages: dict[tuple[Source, UUID], Stage]
    facts: dict[tuple[Source, UUID], list[Fact]]
    had_facts: frozenset[tuple[Source, UUID]]
    days: dict[UUID, dict[date, Day]]
    changed: dict[tuple[Source, UUID], Stage] = field(default_factory=dict)


def post_facts(batch: Batch, sources: Sources, state: DesiredState) -> None:
    """Book the difference between the facts of `state` and the current ones. An older event changes nothing."""
    before = sources.stages[state.key]
    after = before.after(state)
    if after == before:
        return
    current = sources.facts.get(state.key, [])
    facts = [replace(fact, held=after.held) for fact in (current if state.reopens else state.facts)]
    if before == Stage():  # a correction of a known source may be older
        for fact in facts:
            rules.require_recent_day(fact.day, batch.today)
    for person_id in sorted({fact.person_id for fact in (*current, *facts)}):
        old = [fact for fact in current if fact.person_id == person_id]
        new = [fact for fact in facts if fact.person_id == person_id]
        days = sources.days.setdefault(person_id, {})
        _post_person(batch, days, state, old, new)
        days |= rules.changed_days(days, old, new)
    sources.stages[state.key] = sources.changed[state.key] = after
    sources.facts[state.key] = facts


def save_sources(tx: Tx, of: Mapping[UUID, Sources]) -> None:
    """Write the stages and facts of the sources that changed, by community."""
    stages: dict[store.Key, Stage] = {}
    facts: dict[store.Key, list[Fact]] = {}
    replaced: set[store.Key] = set()
    for community_id, sources in of.items():
        for key, stage in sources.changed.items():
            stages[community_id, *key] = stage
            facts[community_id, *key] = sources.facts[key]
        replaced |= {(community_id, *key) for key in sources.had_facts & sources.changed.keys()}
    store.save_facts(tx, stages, facts, replaced)


def _post_person(
    batch: Batch, days: Mapping[date, Day], state: DesiredState, old: Sequence[Fact], new: Sequence[Fact]
) -> None:
    person_id = (*old, *new)[0].person_id
    after = rules.changed_years(batch.years.get(person_id, {}), days, old, new, batch.rulebook, batch.today)
    lines: list[Line] = []
    balance = batch.balances[person_id]
    for year, total in sorted(after.items()):
        booked, balance = rules.lines_for(batch.year(person_id, year), total, year, balance)
        lines += booked
    on = max(fact.day for fact in (*old, *new))
    before = batch.year(person_id, on.year)
    batch.change_years(person_id, after)
    if not lines:  # the same minutes and units: on other days of the year, held, or all cut
        return
    cause = Cause(CauseKind(state.source), state.source_id, state.revision)
    basis = {
        "before": {"units": before.units, "gift_points": before.gift_points, "cut_of_year": before.cut_of_year},
        "quantity": sum(fact.quantity for fact in new),
        "was": sum(fact.quantity for fact in old),
    }
    publish_posted(batch, batch.post(person_id, cause, on, lines, balance, **basis))
