"""How the directory starts: its rooms joined to a service."""

from __future__ import annotations

from pathlib import Path

from flask import Flask

from gateway import audit
from gateway.api import clients, communities, people, sign_in
from gateway.jobs import jobs
from gateway.store.tables import metadata
from services.chassis.service import Service

service = Service(
    "gateway",
    apis=[clients.api, communities.api, people.api, sign_in.api],
    metadata=metadata,
    folder=Path(__file__).parent,
    handlers=[],  # the directory tells; on the main path it hears nothing
    jobs=[jobs],
    checks=audit.checks,
    facts=audit.facts,
)


def create_app() -> Flask:
    """The web application, for gunicorn."""
    return service.web_app()
