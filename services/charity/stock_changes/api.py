"""The HTTP routes of changes of stock by hand: ask or make one, read, confirm and refuse."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.charity.stock_changes import commands, queries, schemas
from services.charity.stock_changes.model import ChangeFilter, NewGoods, StockChange
from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import STATION

api = Api()
LOT = "/lots/<uuid:lot_id>"
CHANGE = "/stock-changes/<uuid:change_id>"
_MADE: dict[str, Any] = {"gives": schemas.StockChange, "status": 202, "roles": STATION, "keyed": True}


@api.post(f"{LOT}/redate", takes=schemas.Redating, **_MADE)
def redate_lot(call: Call, body: dict[str, Any], lot_id: UUID) -> StockChange:
    """Ask that a wrong expiry date of a lot be corrected; another person confirms within 14 days."""
    return _shown(call, commands.redate_lot(call.tx, lot_id, **body, who=call.who, now=call.now))


@api.post(f"{LOT}/write-off", takes=schemas.WriteOff, **_MADE)
def write_off_lot(call: Call, body: dict[str, Any], lot_id: UUID) -> StockChange:
    """Write pieces of a lot off; many pieces, and those of a high or unknown value, wait for another person."""
    return _shown(call, commands.write_off(call.tx, lot_id, **body, who=call.who, now=call.now))


@api.post(f"{LOT}/hand-out", takes=schemas.HandOut, **_MADE)
def hand_out_lot(call: Call, body: dict[str, Any], lot_id: UUID) -> StockChange:
    """Hand pieces of a lot out without points, also those for relief only; more than ten wait for another person."""
    return _shown(call, commands.hand_out(call.tx, lot_id, **body, who=call.who, now=call.now))


@api.post("/lots", takes=schemas.NewLot, **_MADE)
def book_lot(call: Call, body: dict[str, Any]) -> StockChange:
    """Book goods that were bought or found; many pieces, and those of a high or unknown value, wait for another."""
    return _shown(call, commands.book_lot(call.tx, NewGoods(**body), who=call.who, now=call.now))


@api.page("/stock-changes", gives=schemas.StockChange, roles=STATION, query=schemas.ChangeFilter)
def list_stock_changes(call: Call) -> Page[StockChange]:
    """List the changes of stock by hand, newest first."""
    return queries.list_changes(call.tx, call.page_request, ChangeFilter(**call.query))


@api.get(CHANGE, gives=schemas.StockChange, roles=STATION)
def get_stock_change(call: Call, change_id: UUID) -> StockChange:
    """Get a change of stock by hand."""
    return queries.get_change(call.tx, change_id)


@api.post(f"{CHANGE}/confirm", gives=schemas.StockChange, roles=STATION, keyed=True, approves=True)
def confirm_stock_change(call: Call, change_id: UUID) -> StockChange:
    """Confirm a change of stock as a second person; it takes effect now."""
    return _shown(call, commands.confirm_change(call.tx, change_id, call.must_match, who=call.who, now=call.now))


@api.post(f"{CHANGE}/refuse", gives=schemas.StockChange, roles=STATION, keyed=True)
def refuse_stock_change(call: Call, change_id: UUID) -> StockChange:
    """Refuse a change of stock, or withdraw one's own; nothing changes."""
    return _shown(call, commands.refuse_change(call.tx, change_id, who=call.who, now=call.now))


def _shown(call: Call, change: StockChange) -> StockChange:
    return queries.shown(call.tx, [change])[0]
