"""The job of vouchers: those whose last day has passed expire."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from services.charity.vouchers import commands, store
from services.chassis.database.transactions import Tx
from services.chassis.jobs import Jobs

jobs = Jobs()


@jobs.due(find=store.find_ended, every_seconds=300)
def voucher_ended(tx: Tx, voucher_id: UUID, now: datetime) -> None:
    """Expire a voucher whose last day has passed."""
    commands.expire_voucher(tx, voucher_id, now)
