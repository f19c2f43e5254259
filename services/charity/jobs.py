"""The clock door: answers that don't come, goods that wait too long, vouchers whose day is over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection

from services.charity.commands import deadlines
from services.charity.rules.redemptions import UNANSWERED_HOURS
from services.charity.store import redemptions, vouchers
from services.chassis.database.transactions import Tx
from services.chassis.jobs import Jobs

jobs = Jobs()


def _unanswered(clerk: Connection, now: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    return redemptions.unanswered(clerk, now - timedelta(hours=UNANSWERED_HOURS), limit)


@jobs.due(find=_unanswered, every_seconds=60)
def ask_attention(tx: Tx, redemption_ids: Sequence[UUID], now: datetime) -> None:
    """Redemptions that points has not answered for a day."""
    for redemption_id in redemption_ids:
        deadlines.ask_attention(tx, redemption_id, now)


@jobs.due(find=redemptions.due, every_seconds=300)
def goods_due(tx: Tx, redemption_ids: Sequence[UUID], now: datetime) -> None:
    """Goods that were not collected in time, or whose date has passed."""
    for redemption_id in redemption_ids:
        deadlines.goods_due(tx, redemption_id, now)


@jobs.due(find=vouchers.ended, every_seconds=300)
def voucher_ended(tx: Tx, voucher_ids: Sequence[UUID], now: datetime) -> None:
    """Vouchers whose last day is over."""
    for voucher_id in voucher_ids:
        deadlines.voucher_ended(tx, voucher_id, now)
