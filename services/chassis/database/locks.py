"""Advisory locks by name, held until the transaction ends: for what has no row yet that could be locked."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import Text, bindparam, cast, func, select
from sqlalchemy.dialects.postgresql import ARRAY

from services.chassis.database.statements import Statement, writing
from services.chassis.database.transactions import Tx

_NAMES = func.unnest(cast(bindparam("names", type_=ARRAY(Text)), ARRAY(Text))).table_valued("name")


def _taking(lock: Any) -> Statement[None]:
    return writing(select(lock(func.hashtextextended(_NAMES.c.name, 0))).select_from(_NAMES))


_LOCK, _SHARE = _taking(func.pg_advisory_xact_lock), _taking(func.pg_advisory_xact_lock_shared)


def lock_name(tx: Tx, *parts: object) -> None:
    """Takes the lock of a name in this community at the next trip, before its reads: one transaction at a time."""
    tx.write(_LOCK(names=[_name(tx.community_id, parts)]))


def lock_each(tx: Tx, kind: str, ids: Iterable[UUID]) -> None:
    """Takes the locks of names that differ in an id, in the sequence of the ids, at the next trip, before its reads."""
    tx.write(_LOCK(names=[_name(tx.community_id, (kind, one)) for one in sorted(ids)]))


def share_name(tx: Tx, community_ids: Iterable[UUID], *parts: object) -> None:
    """Takes the lock of a name in each of these communities together with others who share it.

    It waits for who holds it alone, and they wait for it.
    """
    tx.write(_SHARE(names=[_name(one, parts) for one in sorted(community_ids)]))


def _name(community_id: UUID, parts: Iterable[object]) -> str:
    return "|".join(map(str, (community_id, *parts)))
