"""How sources and their current facts are kept."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import select

from services.chassis.database.bulk import any_row_of
from services.chassis.database.rows import from_row, to_row
from services.chassis.database.transactions import Tx
from services.points.earning.model import NO_STAGE, Fact, Source
from services.points.earning.tables import current_facts, sources

_fact = from_row(Fact)
_SOURCE = (current_facts.c.source, current_facts.c.source_id)


def has_facts_since(tx: Tx, day: date) -> bool:
    """Whether anything is counted for this day or a later one."""
    later = select(current_facts.c.day).where(tx.in_community(current_facts), current_facts.c.day >= day).limit(1)
    return tx.first(later) is not None


def lock_sources(tx: Tx, keys: Iterable[tuple[Source, UUID]]) -> dict[tuple[Source, UUID], int]:
    """Lock these sources and return the stage of each, NO_STAGE for one of which nothing was told yet.

    One statement adds the missing rows and locks all, in the order of the key: two tellings of a new source at once
    can't both take it for new.
    """
    wanted = sorted({(kind, source_id) for kind, source_id in keys})
    locked = tx.lock_all(sources, [{"kind": kind, "id": one, "stage": NO_STAGE} for kind, one in wanted])
    return {(Source(row.kind), row.id): row.stage for row in locked}


def facts_of(tx: Tx, keys: Collection[tuple[Source, UUID]]) -> dict[tuple[Source, UUID], list[Fact]]:
    """Returns the current facts of these sources."""
    if not keys:
        return {}
    these = select(current_facts).where(tx.in_community(current_facts), any_row_of(_SOURCE, keys))
    found: dict[tuple[Source, UUID], list[Fact]] = {}
    for fact in map(_fact, tx.all(these)):
        found.setdefault((fact.source, fact.source_id), []).append(fact)
    return found


def save_facts(
    tx: Tx,
    stages: Mapping[tuple[Source, UUID], int],
    facts: Mapping[tuple[Source, UUID], Sequence[Fact]],
    replaced: Collection[tuple[Source, UUID]],
) -> None:
    """Save the stages and facts of these locked sources; those of `replaced` had facts before.

    Most sources are new and have no facts to delete, so the statement that deletes is left out without any.
    """
    if replaced:
        tx.execute(current_facts.delete().where(tx.in_community(current_facts), any_row_of(_SOURCE, replaced)))
    tx.add_all(current_facts, [to_row(fact) for told in facts.values() for fact in told if fact.quantity])
    told = [{"kind": kind, "id": source_id, "stage": stage} for (kind, source_id), stage in stages.items()]
    tx.change_all(sources, ("kind", "id"), told)
