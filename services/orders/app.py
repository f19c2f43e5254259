"""How orders starts: its rooms joined to a service."""

from __future__ import annotations

from pathlib import Path

from flask import Flask

from services.chassis.service import Service
from services.orders import audit
from services.orders.api import api
from services.orders.commands.catalogue import before_form_change
from services.orders.commands.placing import refuse_while_in_use
from services.orders.events import handlers
from services.orders.jobs import jobs
from services.orders.store.orders import measures
from services.orders.store.tables import metadata

before_form_change.add(refuse_while_in_use)

service = Service(
    "orders",
    apis=[api],
    metadata=metadata,
    folder=Path(__file__).parent,
    handlers=[handlers],
    jobs=[jobs],
    checks=audit.checks,
    facts=audit.facts,
    measures=measures,
)


def create_app() -> Flask:
    """The web application, for gunicorn."""
    return service.web_app()
