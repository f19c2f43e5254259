"""Reads and writes sources and their current facts."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Date, and_, bindparam, case, cast, exists, func, select

from services.chassis.database.bulk import given_rows, rows_as_json
from services.chassis.database.rows import columns, from_row, to_row
from services.chassis.database.sql_text import OfCommunity
from services.chassis.database.statements import Question, in_community, many, scalar, writing
from services.chassis.database.transactions import Tx
from services.points.earning.model import Day, Fact, Source, Stage
from services.points.earning.tables import current_facts, sources
from services.points.ledger import store as ledger_store

Key = tuple[UUID, Source, UUID]  # a community, and a source in it
Facts = dict[tuple[Source, UUID], list[Fact]]  # by source
Stages = dict[tuple[Source, UUID], Stage]  # by source
Days = dict[UUID, dict[date, Day]]  # by person and day
PersonDay = tuple[UUID, UUID, date]  # a community, a person in it, and a day

_stage = from_row(Stage)
_GIVEN = given_rows(current_facts, ("community_id", "source", "source_id"), "keys")  # by `_keys`
_OF_SOURCES = and_(
    current_facts.c.community_id == _GIVEN.c.community_id,
    current_facts.c.source == _GIVEN.c.source,
    current_facts.c.source_id == _GIVEN.c.source_id,
)
_FACTS_OF = many(
    select(current_facts.c.community_id, *columns(current_facts, Fact)).select_from(
        current_facts.join(_GIVEN, _OF_SOURCES)
    ),
    OfCommunity(Fact),
)
_DELETE_FACTS = writing(current_facts.delete().where(_OF_SOURCES))
_HAS_FACTS_SINCE = scalar(
    select(exists().where(in_community(current_facts), current_facts.c.day >= bindparam("day", type_=Date)))
)
_MEMBERS_OF_FACTS = select(current_facts.c.community_id, current_facts.c.person_id).where(_OF_SOURCES)
_MEMBERS = select(ledger_store.MEMBERS.c.community_id, ledger_store.MEMBERS.c.person_id).union(_MEMBERS_OF_FACTS)
_ACCOUNTS_TO_LOCK = ledger_store.accounts_to_lock_of(_MEMBERS.subquery())

_PERSON_DAY = ("community_id", "person_id", "day")
_DAYS_GIVEN = given_rows(current_facts, _PERSON_DAY, "days")
_DAYS = (
    select(*(_DAYS_GIVEN.c[name] for name in _PERSON_DAY))
    .union(select(*(current_facts.c[name] for name in _PERSON_DAY)).where(_OF_SOURCES))
    .subquery()
)
_DAYS_OF = many(
    select(
        *(current_facts.c[name] for name in _PERSON_DAY),
        cast(func.sum(current_facts.c.quantity), BigInteger).label("minutes"),
        cast(func.sum(case((current_facts.c.held, current_facts.c.quantity), else_=0)), BigInteger).label("open"),
    )
    .join(_DAYS, and_(*(current_facts.c[name] == _DAYS.c[name] for name in _PERSON_DAY)))
    .where(current_facts.c.source == Source.ORDER)
    .group_by(*(current_facts.c[name] for name in _PERSON_DAY))
)


def has_facts_since(day: date) -> Question[bool]:
    """Whether any fact is for this day or a later one."""
    return _HAS_FACTS_SINCE(day=day)


def sources_to_lock(tx: Tx, keys: Collection[Key]) -> Question[dict[UUID, Stages]]:
    """Locks these sources and returns the stage of each by community, `Stage()` if no event was booked yet.

    One statement adds the missing rows and locks all rows in the order of the key. So two concurrent batches can't both
    treat a source as new.
    """
    rows = [
        {"community_id": community_id, "kind": kind, "id": source_id, **to_row(Stage())}
        for community_id, kind, source_id in sorted(keys)
    ]

    def answer(found: Sequence[Any], _: int) -> dict[UUID, Stages]:
        stages: dict[UUID, Stages] = {}
        for row in found:
            stages.setdefault(row.community_id, {})[Source(row.kind), row.id] = _stage(row)
        return stages

    return tx.rows_to_lock(sources, rows).answered_by(answer)


def facts_of(keys: Collection[Key]) -> Question[dict[UUID, Facts]]:
    """Returns the current facts of these sources by community."""

    def answer(rows: Sequence[tuple[UUID, Fact]], _: int) -> dict[UUID, Facts]:
        found: dict[UUID, Facts] = {}
        for community_id, fact in rows:
            found.setdefault(community_id, {}).setdefault((fact.source, fact.source_id), []).append(fact)
        return found

    return _FACTS_OF(keys=_keys(keys)).answered_by(answer)


def accounts_to_lock_with_sources(
    members: Collection[ledger_store.Member], keys: Collection[Key]
) -> tuple[Question[dict[UUID, ledger_store.Balances]], Question[dict[UUID, ledger_store.Years]]]:
    """Locks the accounts of these people and of those in the current facts of these sources.

    The two answers are the balances of the accounts and the year totals of the people, by community.
    """
    return _ACCOUNTS_TO_LOCK(members=ledger_store.members_given(members), keys=_keys(keys))


def days_of(days: Collection[PersonDay], keys: Collection[Key]) -> Question[dict[UUID, Days]]:
    """Returns the minutes of these days of people, and of all days in the current facts of these sources, by community.

    The locks of the people's accounts guard them: it is asked after those.
    """
    given = [dict(zip(_PERSON_DAY, one, strict=True)) for one in days]

    def answer(rows: Sequence[Any], _: int) -> dict[UUID, Days]:
        found: dict[UUID, Days] = {}
        for row in rows:
            found.setdefault(row.community_id, {}).setdefault(row.person_id, {})[row.day] = Day(row.minutes, row.open)
        return found

    return _DAYS_OF(days=rows_as_json(given), keys=_keys(keys)).answered_by(answer)


def save_facts(
    tx: Tx, stages: Mapping[Key, Stage], facts: Mapping[Key, Sequence[Fact]], replaced: Collection[Key]
) -> None:
    """Save the stages and facts of these locked sources; the sources in `replaced` had facts before.

    Most sources are new and have no facts to delete. If `replaced` is empty, the DELETE is not sent.
    """
    if replaced:
        tx.write(_DELETE_FACTS(keys=_keys(replaced)))
    rows = [
        {"community_id": community_id, **to_row(fact)}
        for (community_id, _, _), of_source in facts.items()
        for fact in of_source
        if fact.quantity
    ]
    tx.add_all(current_facts, rows)
    changed = [
        {"community_id": community_id, "kind": kind, "id": source_id, **to_row(stage)}
        for (community_id, kind, source_id), stage in stages.items()
    ]
    tx.change_all(sources, ("kind", "id"), changed)


def _keys(keys: Collection[Key]) -> str:
    return rows_as_json(
        [
            {"community_id": community_id, "source": kind, "source_id": source_id}
            for community_id, kind, source_id in keys
        ]
    )
