"""Routes of the joint review."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.chassis.http.requests import Call
from services.chassis.security.roles import RESIDENTS, STATION
from services.orders.api.door import api, served
from services.orders.api.orders import ORDER, PEOPLE
from services.orders.commands import looking, reviewing
from services.orders.model.reviews import Opinion, Settlement
from services.orders.model.views import Seen
from services.orders.schemas import reviews as schemas
from services.orders.schemas.orders import Order, Reason


@api.post(f"{ORDER}/reviews", takes=schemas.NewReview, gives=Order, roles=PEOPLE)
def review_order(call: Call, body: dict[str, Any], order_id: UUID) -> Seen:
    """联合评单: say how it went; the last required review closes the order."""
    party = body.pop("party")
    return served(call, reviewing.review_order(call.tx, order_id, party, Opinion(**body), who=call.who, now=call.now))


@api.get(f"{ORDER}/reviews", gives=schemas.ReviewList, roles=PEOPLE, scope="orders:read")
def list_reviews(call: Call, order_id: UUID) -> dict[str, Any]:
    """All reviews of an order."""
    return {"items": looking.see_reviews(call.tx, order_id, call.who)}


@api.post(f"{ORDER}/dispute", takes=schemas.Objection, gives=Order, roles=RESIDENTS)
def dispute_order(call: Call, body: dict[str, Any], order_id: UUID) -> Seen:
    """Object: no minutes leave until the station has settled it."""
    return served(call, reviewing.dispute_order(call.tx, order_id, who=call.who, now=call.now, **body))


@api.get(f"{ORDER}/disputes", gives=schemas.DisputeList, roles=PEOPLE, scope="orders:read")
def list_disputes(call: Call, order_id: UUID) -> dict[str, Any]:
    """All objections to an order."""
    return {"items": looking.see_disputes(call.tx, order_id, call.who)}


@api.post(f"{ORDER}/settle", takes=schemas.Settlement, gives=Order, roles=STATION)
def settle_order(call: Call, body: dict[str, Any], order_id: UUID) -> Seen:
    """Rule on what is in dispute, and say the final minutes of those concerned."""
    return served(call, reviewing.settle_order(call.tx, order_id, Settlement(**body), who=call.who, now=call.now))


@api.post(f"{ORDER}/close", takes=Reason, gives=Order, roles=STATION)
def close_order(call: Call, body: dict[str, Any], order_id: UUID) -> Seen:
    """Close after the review window without the reviews that are missing."""
    return served(call, reviewing.close_order(call.tx, order_id, body["reason"], who=call.who, now=call.now))


@api.post(f"{ORDER}/reopen", takes=schemas.Reopening, gives=Order, roles=RESIDENTS | STATION)
def reopen_order(call: Call, body: dict[str, Any], order_id: UUID) -> Seen:
    """Open a closed order again: its minutes are in doubt until it closes anew."""
    return served(call, reviewing.reopen_order(call.tx, order_id, who=call.who, now=call.now, **body))
