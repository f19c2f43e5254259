"""Hooks of the catalogue."""

from __future__ import annotations

from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.hooks import Hook

# Called with the id of a service before its form changes; `orders` refuses while the service has open orders.
before_form_change: Hook[Tx, UUID] = Hook()
