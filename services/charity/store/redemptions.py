"""Redemptions, found by person, by what is due, and by what points has not answered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, and_, or_, select

from services.charity.model.redemptions import UNANSWERED, Redemption, State
from services.charity.model.rewards import RewardKind
from services.charity.store.tables import redemptions
from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import columns, from_row, to_row
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown

_REDEMPTION = columns(redemptions, Redemption)
_GOODS_WAITING = and_(redemptions.c.state == State.CONFIRMED, redemptions.c.reward_kind == RewardKind.GOODS)


def add_redemption(tx: Tx, redemption: Redemption) -> None:
    """A redemption, stock promised."""
    tx.add(redemptions, **to_row(redemption, redemptions))


def redemption(tx: Tx, redemption_id: UUID) -> Redemption:
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


def unanswered(clerk: Connection, asked_before: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    """Redemptions that points should have answered long ago."""
    asked = select(redemptions.c.community_id, redemptions.c.id).where(
        redemptions.c.state.in_(UNANSWERED),
        redemptions.c.attention_since.is_(None),
        redemptions.c.requested_at <= asked_before,
    )
    return [
        (one.community_id, one.id) for one in clerk.execute(asked.order_by(redemptions.c.requested_at).limit(limit))
    ]


def due(clerk: Connection, now: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
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
