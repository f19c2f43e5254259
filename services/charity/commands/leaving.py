"""Somebody left the community: what they were promised goes back; vouchers that live stay good until their day."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from services.charity.commands.outcomes import carry_out
from services.charity.rules.redemptions import after_cancel
from services.charity.store import redemptions, shops
from services.chassis.database.transactions import Tx


def person_left(tx: Tx, person_id: UUID, now: datetime) -> None:
    """Call off what they have open, and take them off the lists of shops."""
    shops.leave_shops(tx, person_id)
    for redemption in redemptions.lock_open_of_person(tx, person_id):
        after = after_cancel(redemption, now)
        if after:
            carry_out(tx, redemption, after, now)
