"""How sources and their facts are kept."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import select

from services.chassis.database.bulk import any_row_of
from services.chassis.database.transactions import Tx
from services.points.earning.model import Fact
from services.points.earning.tables import pending_facts, sources
from services.points.ledger.model import Source


def has_facts_since(tx: Tx, day: date) -> bool:
    """Whether anything is held true of this day or a later one."""
    later = select(pending_facts.c.day).where(tx.in_community(pending_facts), pending_facts.c.day >= day).limit(1)
    return tx.first(later) is not None


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
    these = any_row_of((pending_facts.c.source, pending_facts.c.source_id), wanted)
    found: dict[tuple[Source, UUID], list[Fact]] = {}
    for row in tx.all(select(pending_facts).where(tx.in_community(pending_facts), these)):
        fact = Fact(Source(row.source), row.source_id, row.person_id, row.day, row.quantity)
        found.setdefault((fact.source, fact.source_id), []).append(fact)
    return found


def save_facts(
    tx: Tx,
    stages: Mapping[tuple[Source, UUID], int],
    facts: Mapping[tuple[Source, UUID], Sequence[Fact]],
    replaced: Collection[tuple[Source, UUID]],
) -> None:
    """What is true of these sources now; of those `replaced` something was held true before."""
    if replaced:
        these = any_row_of(
            (pending_facts.c.source, pending_facts.c.source_id), [(kind.value, one) for kind, one in replaced]
        )
        tx.execute(pending_facts.delete().where(tx.in_community(pending_facts), these))
    tx.add_all(pending_facts, [vars(fact) for told in facts.values() for fact in told if fact.quantity])
    told = [{"kind": kind.value, "id": source_id, "stage": stage} for (kind, source_id), stage in stages.items()]
    tx.change_all(sources, ("kind", "id"), told)
