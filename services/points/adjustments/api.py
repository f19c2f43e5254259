"""The routes of adjustments."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import AUDITORS, STATION
from services.points.adjustments import commands, schemas, store
from services.points.adjustments.model import Adjustment, AdjustmentFilter, AdjustmentRequest

api = Api()
ADJUSTMENT = "/point-adjustments/<uuid:adjustment_id>"


@api.post("/point-adjustments", takes=schemas.NewAdjustment, gives=schemas.Adjustment, status=202, roles=STATION)
def ask_adjustment(call: Call, body: dict[str, Any]) -> Adjustment:
    """Ask that points of a person be given or taken, with a reason; another person confirms it within 14 days."""
    return commands.ask_adjustment(call.tx, AdjustmentRequest(**body), who=call.who, now=call.now)


@api.page("/point-adjustments", gives=schemas.Adjustment, roles=STATION | AUDITORS, query=schemas.AdjustmentQuery)
def list_adjustments(call: Call) -> Page[Adjustment]:
    """List adjustments of accounts, newest first."""
    page = store.list_adjustments(call.tx, call.page_request, AdjustmentFilter(**call.query))
    return replace(page, items=[one.at(call.now) for one in page.items])


@api.get(ADJUSTMENT, gives=schemas.Adjustment, roles=STATION | AUDITORS)
def get_adjustment(call: Call, adjustment_id: UUID) -> Adjustment:
    """Get an adjustment of an account."""
    return store.get_adjustment(call.tx, adjustment_id).at(call.now)


@api.post(f"{ADJUSTMENT}/confirm", gives=schemas.Adjustment, roles=STATION, keyed=True, dry_run=True, approves=True)
def confirm_adjustment(call: Call, adjustment_id: UUID) -> Adjustment:
    """Confirm an adjustment that somebody else has asked for: the points are booked now, what lacks is owed."""
    return commands.confirm_adjustment(call.tx, adjustment_id, call.must_match, who=call.who, now=call.now)


@api.post(f"{ADJUSTMENT}/refuse", gives=schemas.Adjustment, roles=STATION, versioned=True)
def refuse_adjustment(call: Call, adjustment_id: UUID) -> Adjustment:
    """Refuse an adjustment of an account; who asked withdraws it."""
    return commands.refuse_adjustment(call.tx, adjustment_id, call.must_match, who=call.who, now=call.now)
