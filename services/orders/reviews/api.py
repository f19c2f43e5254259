"""The routes of the joint review."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import RESIDENTS, STATION
from services.orders.attendance import queries as attendance_queries
from services.orders.orders.model import PARTICIPANTS, OrderView
from services.orders.orders.schemas import Order, Reason
from services.orders.reviews import commands, queries, schemas
from services.orders.reviews.model import Opinion, Settlement

api = Api()


@api.post("/orders/<uuid:order_id>/reviews", takes=schemas.NewReview, gives=Order, roles=PARTICIPANTS)
def review_order(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """联合评单: say how it went; the last required review closes the order."""
    party = body.pop("party")
    return attendance_queries.show_served_order(
        call.tx, commands.review_order(call.tx, order_id, party, Opinion(**body), who=call.who, now=call.now), call.who
    )


@api.get("/orders/<uuid:order_id>/reviews", gives=schemas.ReviewList, roles=PARTICIPANTS, scope="orders:read")
def list_reviews(call: Call, order_id: UUID) -> dict[str, Any]:
    """All reviews of an order."""
    return {"items": queries.list_reviews(call.tx, order_id, call.who)}


@api.post("/orders/<uuid:order_id>/dispute", takes=schemas.Objection, gives=Order, roles=RESIDENTS)
def dispute_order(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """Object: no minutes leave until the station has settled it."""
    return attendance_queries.show_served_order(
        call.tx, commands.dispute_order(call.tx, order_id, who=call.who, now=call.now, **body), call.who
    )


@api.get("/orders/<uuid:order_id>/disputes", gives=schemas.DisputeList, roles=PARTICIPANTS, scope="orders:read")
def list_disputes(call: Call, order_id: UUID) -> dict[str, Any]:
    """All objections to an order."""
    return {"items": queries.list_disputes(call.tx, order_id, call.who)}


@api.post("/orders/<uuid:order_id>/settle", takes=schemas.Settlement, gives=Order, roles=STATION)
def settle_order(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """Rule on what is in dispute, and say the final minutes of those concerned."""
    return attendance_queries.show_served_order(
        call.tx, commands.settle_order(call.tx, order_id, Settlement(**body), who=call.who, now=call.now), call.who
    )


@api.post("/orders/<uuid:order_id>/close", takes=Reason, gives=Order, roles=STATION)
def close_order(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """Close after the review window without the reviews that are missing."""
    return attendance_queries.show_served_order(
        call.tx, commands.close_order(call.tx, order_id, body["reason"], who=call.who, now=call.now), call.who
    )


@api.post("/orders/<uuid:order_id>/reopen", takes=schemas.Reopening, gives=Order, roles=RESIDENTS | STATION)
def reopen_order(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """Open a closed order again: its minutes are in doubt until it closes anew."""
    return attendance_queries.show_served_order(
        call.tx, commands.reopen_order(call.tx, order_id, who=call.who, now=call.now, **body), call.who
    )
