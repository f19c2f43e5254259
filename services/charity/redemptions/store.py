"""Reads and writes redemptions, and the counters of limits per person."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, DateTime, Integer, Text, Uuid, and_, bindparam, cast, func, or_, select
from sqlalchemy.dialects.postgresql import insert

from services.charity.redemptions.model import (
    GIVEN_BACK,
    UNANSWERED,
    Authority,
    CodeReading,
    PointReturn,
    Redemption,
    RedemptionFilter,
    RedemptionState,
    RewardLimitReached,
)
from services.charity.redemptions.tables import code_readings, point_returns, redemptions, reward_uses
from services.charity.rewards.model import Reward, RewardKind
from services.charity.rewards.tables import rewards
from services.chassis.database.locks import lock_name
from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.rows import Rows, columns, matching, to_row
from services.chassis.database.statements import (
    NOTHING_CHANGED,
    Question,
    any_of,
    first,
    in_community,
    many,
    must,
    scalar,
)
from services.chassis.database.tables import COMMUNITY, new_id
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown

_REDEMPTIONS = Rows(redemptions, Redemption)
_REQUESTED = (
    "person_id", "reward_id", "reward_kind", "quantity", "points", "period", "requested_by", "requested_at",
)  # the request; never changed  # fmt: skip

add_redemption = _REDEMPTIONS.add
redemption_by_id, redemption_to_lock, lock_redemption = _REDEMPTIONS.by_id, _REDEMPTIONS.to_lock, _REDEMPTIONS.lock

_TO_LOCK = select(*columns(redemptions, Redemption)).order_by(redemptions.c.id).with_for_update()
_REDEMPTIONS_TO_LOCK = many(_TO_LOCK.where(in_community(redemptions), any_of(redemptions.c.id, "ids")), Redemption)
_OPEN_OF_PERSON_TO_LOCK = many(
    _TO_LOCK.where(
        in_community(redemptions),
        redemptions.c.person_id == bindparam("person_id", type_=Uuid),
        or_(
            any_of(redemptions.c.state, sorted(UNANSWERED | {RedemptionState.AWAITING_SECOND})),
            and_(redemptions.c.state == RedemptionState.CONFIRMED, redemptions.c.reward_kind == RewardKind.GOODS),
        ),
    ),
    Redemption,
)
_REWARD_OF_REDEMPTION_TO_LOCK = first(
    select(*columns(rewards, Reward))
    .where(
        in_community(rewards),
        rewards.c.id
        == select(redemptions.c.reward_id)
        .where(in_community(redemptions), redemptions.c.id == bindparam("redemption_id", type_=Uuid))
        .scalar_subquery(),
    )
    .with_for_update(of=rewards),
    Reward,
    missing=Unknown,
)
_ALONE_POINTS = scalar(
    select(func.coalesce(func.sum(redemptions.c.points), 0)).where(
        in_community(redemptions),
        redemptions.c.person_id == bindparam("person_id", type_=Uuid),
        redemptions.c.authority == Authority.ALONE,
        redemptions.c.requested_at >= bindparam("since", type_=DateTime(timezone=True)),
        ~any_of(redemptions.c.state, sorted(GIVEN_BACK)),
    )
)
_READINGS = many(
    select(*columns(code_readings, CodeReading))
    .where(in_community(code_readings), code_readings.c.redemption_id == bindparam("redemption_id", type_=Uuid))
    .order_by(code_readings.c.id),
    CodeReading,
)
_QUANTITY = cast(bindparam("quantity", type_=Integer), Integer)  # a parameter in a SELECT list has no type of its own
_LIMIT = cast(bindparam("limit", type_=Integer), Integer)
_TOTAL = reward_uses.c.quantity + _QUANTITY
_COUNTER = {
    "reward_id": bindparam("reward_id", type_=Uuid),
    "person_id": bindparam("person_id", type_=Uuid),
    "period": bindparam("period", type_=Text),
}
_COUNT = must(
    insert(reward_uses)
    .from_select(
        [COMMUNITY, *_COUNTER, "quantity"],
        select(bindparam(COMMUNITY, type_=Uuid), *_COUNTER.values(), _QUANTITY).where(
            or_(_LIMIT.is_(None), _QUANTITY <= _LIMIT)
        ),
    )
    .on_conflict_do_update(
        index_elements=list(reward_uses.primary_key),
        set_={"quantity": _TOTAL},
        where=or_(_LIMIT.is_(None), _TOTAL <= _LIMIT),
    )
)
_UNCOUNT = must(
    reward_uses.update()
    .where(in_community(reward_uses), *(reward_uses.c[name] == one for name, one in _COUNTER.items()))
    .values(quantity=reward_uses.c.quantity - _QUANTITY)
)


def redemptions_to_lock(redemption_ids: Collection[UUID]) -> Question[list[Redemption]]:
    """Locks redemptions and returns them in the order of their ids."""
    return _REDEMPTIONS_TO_LOCK(ids=list(redemption_ids))


def open_of_person_to_lock(person_id: UUID) -> Question[list[Redemption]]:
    """Locks the redemptions of a person that wait for points or to be collected; returns them by id.

    Without the lock, a concurrent hand-over could change a redemption between reading and cancelling it.
    """
    return _OPEN_OF_PERSON_TO_LOCK(person_id=person_id)


def reward_of_redemption_to_lock(redemption_id: UUID) -> Question[Reward]:
    """Locks the reward of a redemption and returns it. The reward of a redemption never changes."""
    return _REWARD_OF_REDEMPTION_TO_LOCK(redemption_id=redemption_id)


def save_redemption(tx: Tx, redemption: Redemption) -> None:
    """Update a redemption; the fields of the request stay."""
    _REDEMPTIONS.save(tx, redemption, but=_REQUESTED)


def add_point_return(tx: Tx, returned: PointReturn) -> None:
    """Insert the return of the points of one voucher, which happens once."""
    tx.add(point_returns, **to_row(returned))


def list_redemptions(tx: Tx, page_request: PageRequest, wanted: RedemptionFilter) -> Page[Redemption]:
    """Returns redemptions, newest first."""
    where = matching(redemptions, wanted, but=("attention",))
    if wanted.attention is not None:
        flagged = redemptions.c.attention_since.is_not(None)
        where.append(flagged if wanted.attention else ~flagged)
    return _REDEMPTIONS.page(tx, page_request, *where, descending=True)


def find_unanswered(clerk: Connection, asked_before: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    """Returns redemptions without an answer that are not flagged yet, in all communities."""
    due = select(redemptions.c.community_id, redemptions.c.id).where(
        redemptions.c.state.in_(UNANSWERED),
        redemptions.c.attention_since.is_(None),
        redemptions.c.asked_at <= asked_before,
    )
    found = clerk.execute(due.order_by(redemptions.c.asked_at).limit(limit))
    return [(one.community_id, one.id) for one in found]


def find_unseconded(clerk: Connection, requested_before: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    """Returns redemptions that have awaited a second worker since before a time, in all communities."""
    due = select(redemptions.c.community_id, redemptions.c.id).where(
        redemptions.c.state == RedemptionState.AWAITING_SECOND, redemptions.c.requested_at <= requested_before
    )
    return [(one.community_id, one.id) for one in clerk.execute(due.order_by(redemptions.c.requested_at).limit(limit))]


def lock_counter(tx: Tx, person_id: UUID) -> None:
    """Take an advisory lock at the next trip, before its reads: one worker at a time redeems for a person alone.

    Without this lock, two of them would read the same sum of points, and both would be allowed.
    """
    lock_name(tx, "counter", person_id)


def alone_points(person_id: UUID, since: datetime) -> Question[int]:
    """Returns the points that one worker alone has asked for a person since a time, and that were not given back."""
    return _ALONE_POINTS(person_id=person_id, since=since)


def add_reading(tx: Tx, reading: CodeReading) -> None:
    """Insert that a worker has read the codes of a redemption."""
    tx.add(code_readings, id=new_id(), **to_row(reading, code_readings))


def readings_of(redemption_id: UUID) -> Question[list[CodeReading]]:
    """Returns who has read the codes of a redemption at the counter, in order."""
    return _READINGS(redemption_id=redemption_id)


def find_due(clerk: Connection, now: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    """Returns redemptions whose goods can no longer be collected or issued, in all communities."""
    due = select(redemptions.c.community_id, redemptions.c.id).where(
        redemptions.c.state == RedemptionState.CONFIRMED, redemptions.c.due_at <= now
    )
    return [(one.community_id, one.id) for one in clerk.execute(due.order_by(redemptions.c.due_at).limit(limit))]


def count_towards_limit(tx: Tx, redemption: Redemption, limit: int | None) -> None:
    """Add a redemption to the counter of its person and period; RewardLimitReached if that exceeds the limit.

    The counter is one row that concurrent requests of a person wait for, so that they cannot exceed the limit together.
    """
    refused = partial(RewardLimitReached, limit=limit)
    tx.write(_COUNT(**_counter(redemption), limit=limit), instead={NOTHING_CHANGED: refused})


def uncount_from_limit(tx: Tx, redemption: Redemption) -> None:
    """Subtract a redemption that was undone from the counter of its person and period."""
    tx.write(_UNCOUNT(**_counter(redemption)))


def _counter(redemption: Redemption) -> dict[str, Any]:
    return {name: getattr(redemption, name) for name in (*_COUNTER, "quantity")}
