"""The route that places an order."""

from __future__ import annotations

from typing import Any

from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.orders.orders.model import PARTICIPANTS
from services.orders.placing import commands, schemas
from services.orders.placing.model import OrderRequest
from services.orders.visibility import transitions as visibility
from services.orders.visibility.model import OrderView
from services.orders.visibility.schemas import Order

api = Api()


@api.post("/orders", takes=schemas.NewOrder, gives=Order, status=201, roles=PARTICIPANTS, scope="orders:write")
def place_order(call: Call, body: dict[str, Any]) -> OrderView:
    """Place an order for yourself, or for somebody for whom you may act."""
    request = OrderRequest(**body | {"duplicate_ok": call.has_key or body.get("duplicate_ok", False)})
    sheet = commands.place_order(call.tx, request, who=call.who, now=call.now)
    return visibility.show_order(call.tx, sheet, call.who)
