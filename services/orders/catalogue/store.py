"""Reads and writes services."""

from __future__ import annotations

from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.rows import Rows, matching
from services.chassis.database.transactions import Tx
from services.orders.catalogue.model import NameTaken, Service, ServiceFilter
from services.orders.catalogue.tables import services

_services = Rows(services, Service, refusals={"services_name_once": NameTaken})
get_service, lock_service = _services.get, _services.lock
add_service, save_service = _services.add, _services.save


def list_services(tx: Tx, page_request: PageRequest, wanted: ServiceFilter) -> Page[Service]:
    """Returns a page of services, oldest first."""
    return _services.page(tx, page_request, *matching(services, wanted))
