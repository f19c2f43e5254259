"""The HTTP routes of reversals: request one, and approve one."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.charity.gifts import queries as gifts_queries
from services.charity.gifts import schemas as gifts_schemas
from services.charity.gifts.model import Gift
from services.charity.reversals import commands, schemas
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import STATION

api = Api()
GIFT = "/gifts/<uuid:gift_id>"


@api.post(f"{GIFT}/reverse", takes=schemas.NewReversal, gives=gifts_schemas.Gift, roles=STATION, keyed=True)
def reverse_gift(call: Call, body: dict[str, Any], gift_id: UUID) -> Gift:
    """Request that an accepted gift be reversed, all or in part; another person approves it."""
    if body["lines"] is not None:
        body["lines"] = {line["line_no"]: line["pieces"] for line in body["lines"]}
    gift = commands.request_reversal(call.tx, gift_id, **body, who=call.who, now=call.now)
    return gifts_queries.with_donor_name(call.tx, gift, call.who)


@api.post(
    f"{GIFT}/reversals/<uuid:reversal_id>/approve", gives=gifts_schemas.Gift, roles=STATION, keyed=True, approves=True
)
def approve_reversal(call: Call, gift_id: UUID, reversal_id: UUID) -> Gift:
    """Approve a reversal that another person requested; the goods leave stock and the receipt is void."""
    gift = commands.approve_reversal(call.tx, gift_id, reversal_id, call.must_match, who=call.who, now=call.now)
    return gifts_queries.with_donor_name(call.tx, gift, call.who)
