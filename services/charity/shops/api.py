"""The HTTP routes of shops: add, read and change."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from services.charity.shops import commands, schemas, store
from services.charity.shops.model import Shop
from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import EVERYBODY, STATION

api = Api()


@api.post("/shops", takes=schemas.NewShop, gives=schemas.Shop, status=201, roles=STATION, scope="shops:write")
def add_shop(call: Call, body: dict[str, Any]) -> Shop:
    """商户: a shop that honours vouchers, and who scans them there."""
    return commands.add_shop(call.tx, **body)


@api.page("/shops", gives=schemas.Shop, public=True, roles=EVERYBODY, scope="shops:read")
def list_shops(call: Call) -> Page[Shop]:
    """The shops that honour vouchers."""
    return store.list_shops(call.tx, call.ask)


@api.get("/shops/<uuid:shop_id>", gives=schemas.Shop, public=True, roles=EVERYBODY, scope="shops:read")
def get_shop(call: Call, shop_id: UUID) -> Shop:
    """One shop; its staff for the station alone."""
    shop = store.get_shop(call.tx, shop_id)
    return shop if call.who.has("station", "auditor") else replace(shop, staff=None)


@api.patch(
    "/shops/<uuid:shop_id>",
    takes=schemas.ShopChanges,
    gives=schemas.Shop,
    roles=STATION,
    scope="shops:write",
    versioned=True,
)
def change_shop(call: Call, body: dict[str, Any], shop_id: UUID) -> Shop:
    """Another name or other staff."""
    shop = store.get_shop(call.tx, shop_id, lock=True)
    call.must_match(shop.version)
    return commands.change_shop(call.tx, shop, name=body.get("name"), staff=body.get("staff"))
