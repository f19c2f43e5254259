"""The HTTP routes of stock: places, items, lots, movements and balances."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.charity.stock import commands, schemas, store
from services.charity.stock.model import Balance, Item, ItemFilter, Lot, LotFilter, Movement, MovementFilter, Place
from services.chassis.database.paging import Page
from services.chassis.directory import communities
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import STATION

api = Api()
ITEM = "/items/<uuid:item_id>"


@api.post("/places", takes=schemas.NewPlace, gives=schemas.Place, status=201, roles=STATION, scope="stock:write")
def add_place(call: Call, body: dict[str, Any]) -> Place:
    """Add a place where goods are kept."""
    return commands.add_place(call.tx, **body)


@api.page("/places", gives=schemas.Place, roles=STATION, scope="stock:read")
def list_places(call: Call) -> Page[Place]:
    """List the places where goods are kept."""
    return store.list_places(call.tx, call.page_request)


@api.post("/items", takes=schemas.NewItem, gives=schemas.Item, status=201, roles=STATION, scope="stock:write")
def add_item(call: Call, body: dict[str, Any]) -> Item:
    """Add an item that can be kept in stock."""
    return commands.add_item(call.tx, **body)


@api.page("/items", gives=schemas.Item, roles=STATION, scope="stock:read", query=schemas.ItemFilter)
def list_items(call: Call) -> Page[Item]:
    """List items, or those of one category."""
    return store.list_items(call.tx, call.page_request, ItemFilter(**call.query))


@api.get(ITEM, gives=schemas.Item, roles=STATION, scope="stock:read")
def get_item(call: Call, item_id: UUID) -> Item:
    """Get an item."""
    return store.item_at(call.tx, item_id)


@api.post(f"{ITEM}/unlist", takes=schemas.Unlisting, gives=schemas.Item, status=202, roles=STATION)
def ask_unlisting(call: Call, body: dict[str, Any], item_id: UUID) -> Item:
    """Ask that an item listed as medicine by mistake be goods; another person confirms within 14 days."""
    return commands.ask_unlisting(call.tx, item_id, **body, who=call.who, now=call.now)


@api.post(f"{ITEM}/unlist/confirm", gives=schemas.Item, roles=STATION, approves=True)
def confirm_unlisting(call: Call, item_id: UUID) -> Item:
    """Agree as a second person that an item is no medicine; gifts may bring it again."""
    return commands.confirm_unlisting(call.tx, item_id, call.must_match, who=call.who, now=call.now)


@api.post(f"{ITEM}/unlist/refuse", gives=schemas.Item, roles=STATION)
def refuse_unlisting(call: Call, item_id: UUID) -> Item:
    """Refuse or withdraw the request that an item be goods; it stays listed as medicine."""
    return commands.refuse_unlisting(call.tx, item_id, now=call.now)


@api.page("/lots", gives=schemas.Lot, roles=STATION, scope="stock:read", query=schemas.LotFilter)
def list_lots(call: Call) -> Page[Lot]:
    """List lots, oldest first."""
    return store.list_lots(call.tx, call.page_request, LotFilter(**call.query))


@api.post(
    "/lots/<uuid:lot_id>/relabel", takes=schemas.Relabelling, gives=schemas.Lot, roles=STATION, scope="stock:write"
)
def relabel_lot(call: Call, body: dict[str, Any], lot_id: UUID) -> Lot:
    """Set the expiry date of a lot on hold, as read from the pack; its pieces may then be issued."""
    return commands.relabel_lot(call.tx, lot_id, **body)


@api.page("/movements", gives=schemas.Movement, roles=STATION, scope="stock:read", query=schemas.MovementFilter)
def list_movements(call: Call) -> Page[Movement]:
    """List the movements of stock, oldest first."""
    return store.list_movements(call.tx, call.page_request, MovementFilter(**call.query))


@api.page("/stock", gives=schemas.Balance, roles=STATION, scope="stock:read")
def list_stock(call: Call) -> Page[Balance]:
    """List how many pieces of each item there are: on hand, reserved, free, on hold and expired."""
    return store.list_balances(call.tx, call.page_request, communities.local_day(call.tx, call.now))
