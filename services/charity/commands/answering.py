"""What points answers to a redemption: once, in its own time, and repeated as often as the broker likes."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from services.charity.commands.outcomes import carry_out, confirm
from services.charity.model.redemptions import State
from services.charity.rules import redemptions as rules
from services.charity.store import redemptions
from services.chassis.database.transactions import Tx


def points_debited(tx: Tx, redemption_id: UUID, now: datetime) -> None:
    """Points are paid: from here there is only forward; Unknown where no such redemption was asked for."""
    redemption = redemptions.lock_redemption(tx, redemption_id)
    after = rules.after_debit(redemption, now)
    if after and after.state is State.CONFIRMED:
        confirm(tx, redemption, after, now)
    elif after:
        carry_out(tx, redemption, after, now)


def debit_refused(tx: Tx, redemption_id: UUID, code: str, missing: int | None, now: datetime) -> None:
    """Points are not paid: stock and limit are as before."""
    redemption = redemptions.lock_redemption(tx, redemption_id)
    after = rules.after_refusal(redemption, code, missing, now)
    if after:
        carry_out(tx, redemption, after, now)
