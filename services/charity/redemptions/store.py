"""Redemptions by person, by due date and by missing answer, and the counters of limits per person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, and_, or_, select
from sqlalchemy.dialects.postgresql import insert

from services.charity.redemptions.model import UNANSWERED, Redemption, State
from services.charity.redemptions.tables import redemptions, reward_uses
from services.charity.rewards.model import RewardKind
from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import columns, from_row, to_row
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown

_REDEMPTION = columns(redemptions, Redemption)
_GOODS_WAITING = and_(redemptions.c.state == State.CONFIRMED, redemptions.c.reward_kind == RewardKind.GOODS)


def add_redemption(tx: Tx, redemption: Redemption) -> None:
    """A redemption, stock promised."""
    tx.add(redemptions, **to_row(redemption, redemptions))


def get_redemption(tx: Tx, redemption_id: UUID) -> Redemption:
    """A redemption; Unknown where there is none."""
    return _found(tx, redemption_id, lock=False)


def lock_redemption(tx: Tx, redemption_id: UUID) -> Redemption:
    """A redemption, for change."""
    return _found(tx, redemption_id, lock=True)


def save_redemption(tx: Tx, redemption: Redemption) -> None:
    """A redemption as it is now."""
    mine = redemptions.update().where(tx.in_community(redemptions), redemptions.c.id == redemption.id)
    tx.execute(mine.values(**to_row(redemption, redemptions)))


def list_redemptions(
    tx: Tx, ask: PageRequest, *, person_id: UUID | None, state: State | None, attention: bool | None
) -> Page[Redemption]:
    """Redemptions, newest first."""
    asked = select(*_REDEMPTION).where(tx.in_community(redemptions))
    if person_id is not None:
        asked = asked.where(redemptions.c.person_id == person_id)
    if state is not None:
        asked = asked.where(redemptions.c.state == state)
    if attention is not None:
        marked = redemptions.c.attention_since.is_not(None)
        asked = asked.where(marked if attention else ~marked)
    return keyset(tx, asked, (redemptions.c.id,), ask, from_row(Redemption), descending=True)


def lock_open_of_person(tx: Tx, person_id: UUID) -> list[Redemption]:
    """Redemptions of a person that wait for an answer or to be collected, in order of their ids, for change."""
    asked = select(*_REDEMPTION).where(
        tx.in_community(redemptions),
        redemptions.c.person_id == person_id,
        or_(redemptions.c.state.in_(UNANSWERED), _GOODS_WAITING),
    )
    return [from_row(Redemption)(one) for one in tx.all(asked.order_by(redemptions.c.id).with_for_update())]


def find_unanswered(clerk: Connection, asked_before: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    """Redemptions that points should have answered long ago."""
    asked = select(redemptions.c.community_id, redemptions.c.id).where(
        redemptions.c.state.in_(UNANSWERED),
        redemptions.c.attention_since.is_(None),
        redemptions.c.requested_at <= asked_before,
    )
    return [
        (one.community_id, one.id) for one in clerk.execute(asked.order_by(redemptions.c.requested_at).limit(limit))
    ]


def find_due(clerk: Connection, now: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    """Goods whose time to be collected, or to be issued, has passed."""
    asked = select(redemptions.c.community_id, redemptions.c.id).where(
        redemptions.c.state == State.CONFIRMED, redemptions.c.due_at <= now
    )
    return [(one.community_id, one.id) for one in clerk.execute(asked.order_by(redemptions.c.due_at).limit(limit))]


def _found(tx: Tx, redemption_id: UUID, *, lock: bool) -> Redemption:
    asked = select(*_REDEMPTION).where(tx.in_community(redemptions), redemptions.c.id == redemption_id)
    found = tx.first(asked.with_for_update() if lock else asked)
    if found is None:
        raise Unknown
    return from_row(Redemption)(found)


def count_towards_limit(tx: Tx, redemption: Redemption, limit: int | None) -> bool:
    """Count a redemption for its person and period; False where that passes the limit."""
    if limit is not None and redemption.quantity > limit:
        return False
    first = insert(reward_uses).values(
        community_id=tx.community_id,
        reward_id=redemption.reward_id,
        person_id=redemption.person_id,
        period=redemption.period,
        quantity=redemption.quantity,
    )
    total = reward_uses.c.quantity + redemption.quantity
    more = first.on_conflict_do_update(
        index_elements=["community_id", "reward_id", "person_id", "period"],
        set_={"quantity": total},
        where=None if limit is None else total <= limit,
    )
    return tx.first(more.returning(reward_uses.c.quantity)) is not None


def uncount_from_limit(tx: Tx, redemption: Redemption) -> None:
    """What came to nothing does not count against the limit."""
    tx.execute(
        reward_uses.update()
        .where(
            tx.in_community(reward_uses),
            reward_uses.c.reward_id == redemption.reward_id,
            reward_uses.c.person_id == redemption.person_id,
            reward_uses.c.period == redemption.period,
        )
        .values(quantity=reward_uses.c.quantity - redemption.quantity)
    )
