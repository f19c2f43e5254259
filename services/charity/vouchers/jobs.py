"""The job of vouchers: those whose last day has passed expire."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from services.charity.vouchers import commands, store
from services.chassis.database.transactions import Tx
from services.chassis.jobs import Jobs

jobs = Jobs()


@jobs.due(find=store.find_ended, every_seconds=300)
def voucher_ended(tx: Tx, voucher_ids: Sequence[UUID], now: datetime) -> None:
    """Expire vouchers whose last day has passed."""
    for voucher_id in voucher_ids:
        commands.expire_voucher(tx, voucher_id, now)
