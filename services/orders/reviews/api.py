"""The routes of the joint review."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import RESIDENTS, STATION
from services.orders.orders.model import PARTICIPANTS
from services.orders.orders.schemas import Reason
from services.orders.reviews import commands, queries, schemas
from services.orders.reviews.model import Opinion, Settlement
from services.orders.visibility import transitions as visibility
from services.orders.visibility.model import OrderView
from services.orders.visibility.schemas import Order

api = Api()


@api.post("/orders/<uuid:order_id>/reviews", takes=schemas.NewReview, gives=Order, roles=PARTICIPANTS)
def review_order(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """Review an order for a party, or change your review; the last review that is required closes the order."""
    party = body.pop("party")
    sheet = commands.review_order(call.tx, order_id, party, Opinion(**body), who=call.who, now=call.now)
    return visibility.show_order(call.tx, sheet, call.who)


@api.get(
    "/orders/<uuid:order_id>/reviews", gives=schemas.ReviewList, roles=PARTICIPANTS, scope="orders:read", purposed=True
)
def list_reviews(call: Call, order_id: UUID) -> dict[str, Any]:
    """List the reviews of an order."""
    return {"items": queries.list_reviews(call.tx, order_id, call.who, call.now, call.purpose)}


@api.post("/orders/<uuid:order_id>/dispute", takes=schemas.Objection, gives=Order, roles=RESIDENTS)
def dispute_order(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """Dispute an order; it does not close until the station has settled the dispute."""
    sheet = commands.dispute_order(call.tx, order_id, who=call.who, now=call.now, **body)
    return visibility.show_order(call.tx, sheet, call.who)


@api.get(
    "/orders/<uuid:order_id>/disputes",
    gives=schemas.DisputeList,
    roles=PARTICIPANTS,
    scope="orders:read",
    purposed=True,
)
def list_disputes(call: Call, order_id: UUID) -> dict[str, Any]:
    """List the disputes of an order."""
    return {"items": queries.list_disputes(call.tx, order_id, call.who, call.now, call.purpose)}


@api.post("/orders/<uuid:order_id>/settle", takes=schemas.Settlement, gives=Order, roles=STATION, approves=True)
def settle_order(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """Settle all open disputes of an order, and the final minutes of the people whom they concern."""
    sheet = commands.settle_order(call.tx, order_id, Settlement(**body), call.must_match, who=call.who, now=call.now)
    return visibility.show_order(call.tx, sheet, call.who)


@api.post("/orders/<uuid:order_id>/close", takes=Reason, gives=Order, roles=STATION)
def close_order(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """Close an order after the review window although reviews are missing."""
    sheet = commands.close_order(call.tx, order_id, body["reason"], who=call.who, now=call.now)
    return visibility.show_order(call.tx, sheet, call.who)


@api.post("/orders/<uuid:order_id>/reopen", takes=schemas.Reopening, gives=Order, roles=RESIDENTS | STATION)
def reopen_order(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """Reopen a closed order; its points are held until it closes again."""
    sheet = commands.reopen_order(call.tx, order_id, who=call.who, now=call.now, **body)
    return visibility.show_order(call.tx, sheet, call.who)
