"""The catalogue of services grows and changes; nothing in it is deleted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.hooks import Hook
from services.orders.model.catalogue import Form, Service
from services.orders.store import catalogue

before_form_change: Hook[Tx, UUID] = Hook()  # orders refuses while orders are open


def make_service(tx: Tx, wanted: Mapping[str, Any]) -> Service:
    """A new service; case and group work always has a social worker."""
    service = _professional(Service(id=new_id(), **wanted))
    catalogue.add_service(tx, service)
    return service


def change_service(tx: Tx, service_id: UUID, changes: Mapping[str, Any], must_match: Callable[[int], None]) -> Service:
    """A service changes for later orders; earlier ones keep their copy. `must_match` refuses a stale version."""
    service = catalogue.service(tx, service_id, lock=True)
    must_match(service.version)
    if changes.get("form", service.form) != service.form:
        before_form_change(tx, service_id)
    changed = _professional(replace(service, **changes, version=service.version + 1))
    catalogue.save_service(tx, changed)
    return changed


def _professional(service: Service) -> Service:
    return replace(service, professional=service.professional or service.form in (Form.CASE, Form.GROUP))
