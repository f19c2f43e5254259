"""Jobs of redemptions: requests without an answer or a second worker, and goods whose last day has passed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection

from services.charity.redemptions import commands, rules, store
from services.chassis.database.transactions import Tx
from services.chassis.jobs import Jobs

jobs = Jobs()


def _unanswered(clerk: Connection, now: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    return store.find_unanswered(clerk, now - timedelta(hours=rules.UNANSWERED_HOURS), limit)


@jobs.due(find=_unanswered, every_seconds=60)
def ask_attention(tx: Tx, redemption_ids: Sequence[UUID], now: datetime) -> None:
    """Flag redemptions for the station that have had no answer of the points service for a day."""
    for redemption_id in redemption_ids:
        commands.flag_unanswered(tx, redemption_id, now)


def _unseconded(clerk: Connection, now: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    return store.find_unseconded(clerk, now - timedelta(hours=rules.SECOND_HOURS), limit)


@jobs.due(find=_unseconded, every_seconds=60)
def lapse_unseconded(tx: Tx, redemption_ids: Sequence[UUID], now: datetime) -> None:
    """End redemptions for which no second worker came within a day; their pieces are free again."""
    for redemption_id in redemption_ids:
        commands.lapse_redemption(tx, redemption_id, now)


@jobs.due(find=store.find_due, every_seconds=300)
def goods_due(tx: Tx, redemption_ids: Sequence[UUID], now: datetime) -> None:
    """Replace expired lots of goods that wait to be collected, or return goods that nobody collected in time."""
    for redemption_id in redemption_ids:
        commands.renew_or_return_goods(tx, redemption_id, now)
