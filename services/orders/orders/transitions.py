"""Steps of orders that other features use inside their transaction."""

from __future__ import annotations

from uuid import UUID

from services.chassis.database.transactions import Tx
from services.orders.catalogue.model import ServiceInUse
from services.orders.orders import store


def refuse_while_in_use(tx: Tx, service_id: UUID) -> None:
    """Raises ServiceInUse while the service has open orders."""
    if tx.read(store.open_orders_of_service(service_id=service_id)):
        raise ServiceInUse
