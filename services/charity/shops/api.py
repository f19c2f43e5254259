"""The HTTP routes of shops: add, read and change."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.charity.shops import commands, queries, schemas
from services.charity.shops.model import Shop
from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import EVERYBODY, STATION

api = Api()
SHOP = "/shops/<uuid:shop_id>"


@api.post("/shops", takes=schemas.NewShop, gives=schemas.Shop, status=201, roles=STATION, scope="shops:write")
def add_shop(call: Call, body: dict[str, Any]) -> Shop:
    """Add a shop that accepts vouchers, with the people who scan them there."""
    return commands.add_shop(call.tx, **body)


@api.page("/shops", gives=schemas.Shop, public=True, roles=EVERYBODY, scope="shops:read")
def list_shops(call: Call) -> Page[Shop]:
    """List the shops that accept vouchers."""
    return queries.list_shops(call.tx, call.page_request, call.who)


@api.get(SHOP, gives=schemas.Shop, public=True, roles=EVERYBODY, scope="shops:read")
def get_shop(call: Call, shop_id: UUID) -> Shop:
    """Get a shop; only the station sees its staff."""
    return queries.get_shop(call.tx, shop_id, call.who)


@api.patch(SHOP, takes=schemas.ShopChanges, gives=schemas.Shop, roles=STATION, scope="shops:write", versioned=True)
def change_shop(call: Call, body: dict[str, Any], shop_id: UUID) -> Shop:
    """Change the name or the staff of a shop."""
    return commands.change_shop(call.tx, shop_id, call.must_match, body)
