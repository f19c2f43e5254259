"""Reads and writes services."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import Select, select

from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import from_row, to_row
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.orders.catalogue.model import NameTaken, Service, ServiceFilter
from services.orders.catalogue.tables import services

_REFUSED = {"services_name_once": NameTaken}
_service = from_row(Service)


def add_service(tx: Tx, service: Service) -> None:
    """Inserts a service. Raises NameTaken."""
    with tx.refusing(_REFUSED):
        tx.add(services, **to_row(service))


def get_service(tx: Tx, service_id: UUID) -> Service:
    """Returns a service. Raises Unknown."""
    return _found(tx.first(_by_id(tx, service_id)))


def lock_service(tx: Tx, service_id: UUID) -> Service:
    """Returns a service, locked for update. Raises Unknown."""
    return _found(tx.first(_by_id(tx, service_id).with_for_update()))


def save_service(tx: Tx, service: Service) -> None:
    """Updates a service. Raises NameTaken."""
    this = (tx.in_community(services), services.c.id == service.id)
    with tx.refusing(_REFUSED):
        tx.execute(services.update().where(*this).values(**to_row(service)))


def list_services(tx: Tx, ask: PageRequest, wanted: ServiceFilter) -> Page[Service]:
    """Returns a page of services, oldest first."""
    statement = select(services).where(tx.in_community(services))
    for name, value in vars(wanted).items():
        if value is not None:
            statement = statement.where(services.c[name] == value)
    return keyset(tx, statement, (services.c.id,), ask, _service)


def _by_id(tx: Tx, service_id: UUID) -> Select[Any]:
    return select(services).where(tx.in_community(services), services.c.id == service_id)


def _found(row: Any) -> Service:
    if row is None:
        raise Unknown
    return _service(row)
