"""Adds and changes services."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.orders.catalogue import hooks, rules, store
from services.orders.catalogue.model import Service


def add_service(tx: Tx, fields: Mapping[str, Any]) -> Service:
    """Adds a service. Raises NameTaken."""
    service = rules.with_social_worker(Service(id=new_id(), **fields))
    store.add_service(tx, service)
    return service


def change_service(tx: Tx, service_id: UUID, changes: Mapping[str, Any], must_match: Callable[[int], None]) -> Service:
    """Changes a service for later orders; earlier ones keep their copy. Raises Unknown, NameTaken, ServiceInUse."""
    service = store.lock_service(tx, service_id)
    must_match(service.version)
    if changes.get("form", service.form) != service.form:
        hooks.before_form_change(tx, service_id)
    changed = rules.with_social_worker(replace(service, **changes, version=service.version + 1))
    store.save_service(tx, changed)
    return changed
