"""Points whole."""

from __future__ import annotations

from pathlib import Path

from flask import Flask

from services.chassis.service import Service
from services.points import audit
from services.points.api import api
from services.points.events import handlers
from services.points.store.tables import metadata

service = Service(
    "points",
    apis=[api],
    metadata=metadata,
    folder=Path(__file__).parent,
    handlers=[handlers],
    checks=audit.checks,
    facts=audit.facts,
)


def create_app() -> Flask:
    """For gunicorn."""
    return service.web_app()
