"""Jobs of redemptions: requests without an answer, and goods whose last day has passed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection

from services.charity.redemptions import commands, store
from services.charity.redemptions.rules import UNANSWERED_HOURS
from services.chassis.database.transactions import Tx
from services.chassis.jobs import Jobs

jobs = Jobs()


def _unanswered(clerk: Connection, now: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    return store.find_unanswered(clerk, now - timedelta(hours=UNANSWERED_HOURS), limit)


@jobs.due(find=_unanswered, every_seconds=60)
def ask_attention(tx: Tx, redemption_ids: Sequence[UUID], now: datetime) -> None:
    """A redemption that points has not answered for a day."""
    for redemption_id in redemption_ids:
        commands.ask_attention(tx, redemption_id, now)


@jobs.due(find=store.find_due, every_seconds=300)
def goods_due(tx: Tx, redemption_ids: Sequence[UUID], now: datetime) -> None:
    """Goods that were not collected in time, or whose date has passed."""
    for redemption_id in redemption_ids:
        commands.goods_due(tx, redemption_id, now)
