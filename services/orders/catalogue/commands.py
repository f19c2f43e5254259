"""Adds and changes services."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.orders.catalogue import store
from services.orders.catalogue.hooks import before_form_change
from services.orders.catalogue.model import Form, Service


def add_service(tx: Tx, wanted: Mapping[str, Any]) -> Service:
    """A new service; case and group work always has a social worker."""
    service = _professional(Service(id=new_id(), **wanted))
    store.add_service(tx, service)
    return service


def change_service(tx: Tx, service_id: UUID, changes: Mapping[str, Any], must_match: Callable[[int], None]) -> Service:
    """A service changes for later orders; earlier ones keep their copy. `must_match` refuses a stale version."""
    service = store.service(tx, service_id, lock=True)
    must_match(service.version)
    if changes.get("form", service.form) != service.form:
        before_form_change(tx, service_id)
    changed = _professional(replace(service, **changes, version=service.version + 1))
    store.save_service(tx, changed)
    return changed


def _professional(service: Service) -> Service:
    return replace(service, professional=service.professional or service.form in (Form.CASE, Form.GROUP))
