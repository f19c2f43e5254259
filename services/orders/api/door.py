"""The routes' register, and who comes through it."""

from __future__ import annotations

from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.orders.commands.looking import show_order
from services.orders.model.orders import Order
from services.orders.model.people import Actor
from services.orders.model.views import Seen

api = Api()

STATION = frozenset({"station"})
LEADERS = frozenset({"team_leader"})
VOLUNTEERS = frozenset({"volunteer"})
RESIDENTS = frozenset({"resident"})
SOCIAL_WORKERS = frozenset({"social_worker"})


def actor(call: Call) -> Actor:
    """Who calls, as commands know them."""
    return Actor(call.who.id, call.who.roles, is_client=call.who.kind == "client")


def shown(call: Call, order: Order) -> Seen:
    """The order in its new state, for who has just changed it."""
    return show_order(call.tx, order, actor(call))
