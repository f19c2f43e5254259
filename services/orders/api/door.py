"""The routes' register, and the answers of commands."""

from __future__ import annotations

from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.orders.commands import looking
from services.orders.model.orders import Order
from services.orders.model.views import Seen

api = Api()


def shown(call: Call, order: Order) -> Seen:
    """Returns the order in its new state, as the caller may see it."""
    return looking.show_order(call.tx, order, call.who)


def served(call: Call, order: Order) -> Seen:
    """Returns the order in its new state with the minutes of its volunteers, as the caller may see it."""
    return looking.show_served_order(call.tx, order, call.who)
