"""Stays, as far as the caller may see them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.errors import Forbidden
from services.chassis.security.callers import Caller
from services.chassis.security.purposes import Purpose
from services.chassis.security.rights import may, of_person
from services.orders.attendance import store
from services.orders.attendance.model import Stay
from services.orders.visibility import transitions as visibility
from services.orders.visibility.model import Visibility


def list_stays(tx: Tx, order_id: UUID, who: Caller, now: datetime, purpose: Purpose | None) -> Sequence[Stay]:
    """Returns all stays of an order to those who see them; to other people of the order their own.

    Raises Unknown, and Forbidden for a caller who sees an outline of the order and has no stay in it.
    """
    _, seen, stays = visibility.get_visible_order(
        tx, order_id, who, now, store.stays_of_order(order_id=order_id), purpose=purpose
    )
    if not seen.shows("attendance.person_id"):
        stays = [stay for stay in stays if may(who, of_person(stay.person_id))]
        if not stays and seen.most < Visibility.WHOLE:
            raise Forbidden
    if seen.shows("attendance.reason"):
        return stays
    return [stay if may(who, of_person(stay.person_id)) else replace(stay, reason=None) for stay in stays]
