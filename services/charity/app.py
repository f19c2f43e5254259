"""How charity starts: its rooms joined to a service."""

from __future__ import annotations

from pathlib import Path

from flask import Flask

from services.charity import audit
from services.charity.api import api
from services.charity.events import handlers
from services.charity.jobs import jobs
from services.charity.store.tables import metadata
from services.chassis.service import Service

service = Service(
    "charity",
    apis=[api],
    metadata=metadata,
    folder=Path(__file__).parent,
    handlers=[handlers],
    jobs=[jobs],
    checks=audit.checks,
    facts=audit.facts,
)


def create_app() -> Flask:
    """The web application, for gunicorn."""
    return service.web_app()
