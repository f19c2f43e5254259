"""What the directory's routes share: the door itself, who may come in, and who acts."""

from __future__ import annotations

from gateway.model.people import Actor
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import EVERYBODY

api = Api()

OPERATOR = frozenset({"operator"})
ADMIN = frozenset({"admin"})
STATION = frozenset({"station"})  # which every administrator is, too

__all__ = ["ADMIN", "EVERYBODY", "OPERATOR", "STATION", "actor", "api"]


def actor(call: Call) -> Actor:
    """Who asks."""
    return Actor(call.who.id, call.who.kind, call.who.roles)
