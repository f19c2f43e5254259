"""Reviews and disputes, as far as the caller may see them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.security.callers import Caller
from services.chassis.security.purposes import Purpose
from services.chassis.security.rights import may, of_person
from services.orders.reviews import store
from services.orders.reviews.model import Dispute, Review
from services.orders.visibility import transitions as visibility
from services.orders.visibility.model import Sight, Visibility

W = TypeVar("W", Review, Dispute)


def list_reviews(tx: Tx, order_id: UUID, who: Caller, now: datetime, purpose: Purpose | None) -> list[Review]:
    """Returns all reviews of an order to a caller who sees the whole order; comments as far as the caller sees words.

    Raises Unknown, Forbidden, PurposeRequired.
    """
    _, seen = visibility.get_visible_order(tx, order_id, who, now, least=Visibility.WHOLE, purpose=purpose)
    found = store.list_reviews(tx, order_id)
    return [_cut(one, who, seen, "reviews") for one in found]


def list_disputes(tx: Tx, order_id: UUID, who: Caller, now: datetime, purpose: Purpose | None) -> list[Dispute]:
    """Returns all disputes of an order to a caller who sees the whole order; so those of a circle stay in it.

    Raises Unknown, Forbidden, PurposeRequired.
    """
    _, seen = visibility.get_visible_order(tx, order_id, who, now, least=Visibility.WHOLE, purpose=purpose)
    found = store.list_disputes(tx, order_id)
    return [_cut(one, who, seen, "disputes") for one in found]


def _cut(one: W, who: Caller, seen: Sight, part: str) -> W:
    """Returns a review or a dispute without the words that the caller may not read; one's own is whole."""
    words: dict[str, Any] = dict.fromkeys(seen.hidden(part))
    return one if may(who, of_person(one.person_id)) else replace(one, **words)
