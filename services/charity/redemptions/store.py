"""Redemptions by person, by due date and by missing answer, and the counters of limits per person."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, and_, or_, select
from sqlalchemy.dialects.postgresql import insert

from services.charity.redemptions.model import UNANSWERED, Redemption, RedemptionFilter, RedemptionState
from services.charity.redemptions.tables import redemptions, reward_uses
from services.charity.rewards.model import RewardKind
from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.rows import Rows, matching
from services.chassis.database.statements import any_of
from services.chassis.database.transactions import Tx

_REDEMPTIONS = Rows(redemptions, Redemption)

add_redemption, save_redemption = _REDEMPTIONS.add, _REDEMPTIONS.save
get_redemption, lock_redemption = _REDEMPTIONS.get, _REDEMPTIONS.lock


def lock_redemptions(tx: Tx, redemption_ids: Collection[UUID]) -> list[Redemption]:
    """Locks redemptions and returns them in the order of their ids."""
    asked = _REDEMPTIONS.select(tx, any_of(redemptions.c.id, redemption_ids))
    return _REDEMPTIONS.read(tx, asked.order_by(redemptions.c.id).with_for_update())


def lock_open_of_person(tx: Tx, person_id: UUID) -> list[Redemption]:
    """Locks the redemptions of a person that wait for points or to be collected; returns them by id.

    Without the lock, a hand-over at the same moment would change one between reading and cancelling it.
    """
    state, kind = redemptions.c.state, redemptions.c.reward_kind
    waits = or_(state.in_(UNANSWERED), and_(state == RedemptionState.CONFIRMED, kind == RewardKind.GOODS))
    asked = _REDEMPTIONS.select(tx, redemptions.c.person_id == person_id, waits)
    return _REDEMPTIONS.read(tx, asked.order_by(redemptions.c.id).with_for_update())


def list_redemptions(tx: Tx, ask: PageRequest, wanted: RedemptionFilter) -> Page[Redemption]:
    """Returns redemptions, newest first."""
    where = matching(redemptions, wanted, but=("attention",))
    if wanted.attention is not None:
        flagged = redemptions.c.attention_since.is_not(None)
        where.append(flagged if wanted.attention else ~flagged)
    return _REDEMPTIONS.page(tx, ask, *where, descending=True)


def find_unanswered(clerk: Connection, requested_before: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    """Returns redemptions without an answer that are not flagged yet, in all communities."""
    asked = select(redemptions.c.community_id, redemptions.c.id).where(
        redemptions.c.state.in_(UNANSWERED),
        redemptions.c.attention_since.is_(None),
        redemptions.c.requested_at <= requested_before,
    )
    found = clerk.execute(asked.order_by(redemptions.c.requested_at).limit(limit))
    return [(one.community_id, one.id) for one in found]


def find_due(clerk: Connection, now: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    """Returns redemptions whose goods can no longer be collected or issued, in all communities."""
    asked = select(redemptions.c.community_id, redemptions.c.id).where(
        redemptions.c.state == RedemptionState.CONFIRMED, redemptions.c.due_at <= now
    )
    return [(one.community_id, one.id) for one in clerk.execute(asked.order_by(redemptions.c.due_at).limit(limit))]


def count_towards_limit(tx: Tx, redemption: Redemption, limit: int | None) -> bool:
    """Add a redemption to the counter of its person and period; returns False if that would exceed the limit.

    The counter is one row that concurrent requests of a person wait for, so that they cannot exceed the limit together.
    """
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
    """Take a redemption that was given back out of the counter of its person and period."""
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
