"""The points service: the routes and handlers of its features, in order."""

from __future__ import annotations

from pathlib import Path

from flask import Flask

from services.chassis.service import Service
from services.points import audit
from services.points.adjustments import api as adjustments_api
from services.points.booking import events as booking_events
from services.points.metadata import metadata
from services.points.rulebook import api as rulebook_api
from services.points.rulebook import events as rulebook_events
from services.points.statements import api as statements_api
from services.points.tasks import api as tasks_api

service = Service(
    "points",
    apis=[statements_api.api, rulebook_api.api, adjustments_api.api, tasks_api.api],
    metadata=metadata,
    folder=Path(__file__).parent,
    # The order is behaviour: a community has its rule set and pools before anything is booked in it.
    handlers=[rulebook_events.handlers, booking_events.handlers],
    checks=audit.checks,
    facts=audit.facts,
)


def create_app() -> Flask:
    """Returns the web application, for gunicorn."""
    return service.web_app()
