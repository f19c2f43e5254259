"""The route that places an order."""

from __future__ import annotations

from typing import Any

from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.orders.orders import schemas as orders_schemas
from services.orders.orders.model import PARTICIPANTS, OrderView, Visibility
from services.orders.placing import commands, schemas
from services.orders.placing.model import OrderRequest

api = Api()


@api.post(
    "/orders", takes=schemas.NewOrder, gives=orders_schemas.Order, status=201, roles=PARTICIPANTS, scope="orders:write"
)
def place_order(call: Call, body: dict[str, Any]) -> OrderView:
    """群众点单: order a service, for oneself or on behalf of somebody."""
    order, words = commands.place_order(call.tx, OrderRequest(**body), who=call.who, now=call.now)
    return OrderView(order, Visibility.WHOLE, words)
