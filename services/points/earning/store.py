"""How sources and their current facts are kept."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, BigInteger, Date, Text, Uuid, bindparam, cast, exists, func, literal, select, tuple_
from sqlalchemy.dialects.postgresql import insert

from services.chassis.database.rows import columns, to_row
from services.chassis.database.statements import Question, in_community, many, scalar, writing
from services.chassis.database.tables import COMMUNITY
from services.chassis.database.transactions import Tx
from services.points.earning.model import NO_STAGE, Fact, Source
from services.points.earning.tables import current_facts, sources
from services.points.ledger import store as ledger_store

Key = tuple[Source, UUID]

_KEYS = (
    func.unnest(
        cast(bindparam("kinds", type_=ARRAY(Text)), ARRAY(Text)),
        cast(bindparam("ids", type_=ARRAY(Uuid)), ARRAY(Uuid)),
    )
    .table_valued("kind", "id", name="told")
    .render_derived()
)  # the keys of sources, given by `_values`
_OF_SOURCES = tuple_(current_facts.c.source, current_facts.c.source_id).in_(select(_KEYS))
_NEW_SOURCES = insert(sources).from_select(
    [COMMUNITY, "kind", "id", "stage"],
    select(bindparam(COMMUNITY, type_=Uuid), _KEYS.c.kind, _KEYS.c.id, literal(NO_STAGE, BigInteger)),
)
_SOURCES_TO_LOCK = many(  # an update that changes nothing locks the row; DO NOTHING would not
    _NEW_SOURCES.on_conflict_do_update(index_elements=list(sources.primary_key), set_={"stage": sources.c.stage})
    .returning(sources.c.kind, sources.c.id, sources.c.stage)
)  # fmt: skip
_FACTS_OF = many(select(*columns(current_facts, Fact)).where(in_community(current_facts), _OF_SOURCES), Fact)
_DELETE_FACTS = writing(current_facts.delete().where(in_community(current_facts), _OF_SOURCES))
_HAS_FACTS_SINCE = scalar(
    select(exists().where(in_community(current_facts), current_facts.c.day >= bindparam("day", type_=Date)))
)
_PEOPLE_OF_FACTS = select(current_facts.c.person_id).where(in_community(current_facts), _OF_SOURCES)
_ACCOUNTS_TO_LOCK = ledger_store.accounts_to_lock_of(
    func.array(select(func.unnest(ledger_store.PEOPLE)).union_all(_PEOPLE_OF_FACTS).scalar_subquery())
)


def has_facts_since(day: date) -> Question[bool]:
    """Whether anything is counted for this day or a later one."""
    return _HAS_FACTS_SINCE(day=day)


def sources_to_lock(keys: Collection[Key]) -> Question[dict[Key, int]]:
    """Locks these sources and returns the stage of each, NO_STAGE for one of which nothing was told yet.

    One statement adds the missing rows and locks all, in the order of the key: two tellings of a new source at once
    can't both take it for new.
    """
    asked = _SOURCES_TO_LOCK(**_values(keys))
    return asked.answered_by(lambda rows, _: {(Source(row.kind), row.id): row.stage for row in rows})


def facts_of(keys: Collection[Key]) -> Question[dict[Key, list[Fact]]]:
    """Returns the current facts of these sources."""

    def answer(facts: Sequence[Fact], _: int) -> dict[Key, list[Fact]]:
        found: dict[Key, list[Fact]] = {}
        for fact in facts:
            found.setdefault((fact.source, fact.source_id), []).append(fact)
        return found

    return _FACTS_OF(**_values(keys)).answered_by(answer)


def accounts_to_lock_with_sources(
    people: Collection[UUID], keys: Collection[Key]
) -> tuple[Question[ledger_store.Balances], Question[ledger_store.Years]]:
    """Locks the accounts of these people and of those in the current facts of these sources.

    The two answers are what the accounts hold, and the years of the people.
    """
    return _ACCOUNTS_TO_LOCK(people=list(people), **_values(keys))


def save_facts(
    tx: Tx, stages: Mapping[Key, int], facts: Mapping[Key, Sequence[Fact]], replaced: Collection[Key]
) -> None:
    """Save the stages and facts of these locked sources; those of `replaced` had facts before.

    Most sources are new and have no facts to delete, so the statement that deletes is left out without any.
    """
    if replaced:
        tx.write(_DELETE_FACTS(**_values(replaced)))
    tx.add_all(current_facts, [to_row(fact) for told in facts.values() for fact in told if fact.quantity])
    told = [{"kind": kind, "id": source_id, "stage": stage} for (kind, source_id), stage in stages.items()]
    tx.change_all(sources, ("kind", "id"), told)


def _values(keys: Iterable[Key]) -> dict[str, Any]:
    ordered = sorted(keys)
    return {"kinds": [kind for kind, _ in ordered], "ids": [source_id for _, source_id in ordered]}
