"""A step of donations inside a transaction of campaigns."""

from __future__ import annotations

from uuid import UUID

from services.chassis.database.transactions import Tx
from services.fund.campaigns.model import PurposeFixed
from services.fund.donations import store


def refuse_after_the_first_gift(tx: Tx, campaign_id: UUID) -> None:
    """Raises PurposeFixed if somebody has given for a campaign, or may still pay."""
    if tx.read(store.was_given_for(campaign_id)):
        raise PurposeFixed
