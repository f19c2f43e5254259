"""Reads and writes services."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from services.chassis.database.failures import refused_as
from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import from_row, to_row
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.orders.catalogue.model import NameTaken, Service, ServiceState
from services.orders.catalogue.tables import services

_NAME = {"services_name_once": NameTaken}
_service = from_row(Service)


def add_service(tx: Tx, service: Service) -> None:
    """Keep a new service; NameTaken."""
    with refused_as(_NAME):
        tx.add(services, **to_row(service))


def service(tx: Tx, service_id: UUID, *, lock: bool = False) -> Service:
    """One service; Unknown where there is none."""
    statement = select(services).where(tx.in_community(services), services.c.id == service_id)
    row = tx.first(statement.with_for_update() if lock else statement)
    if row is None:
        raise Unknown
    return _service(row)


def save_service(tx: Tx, service: Service) -> None:
    """Keep a changed service; NameTaken."""
    with refused_as(_NAME):
        tx.execute(
            services.update().where(tx.in_community(services), services.c.id == service.id).values(**to_row(service))
        )


def list_services(tx: Tx, ask: PageRequest, *, state: ServiceState | None, category: str | None) -> Page[Service]:
    """The catalogue, oldest first."""
    statement = select(services).where(tx.in_community(services))
    if state:
        statement = statement.where(services.c.state == state)
    if category:
        statement = statement.where(services.c.category == category)
    return keyset(tx, statement, (services.c.id,), ask, _service)
