"""The orders service: the routes, handlers, jobs and hooks of its features.

The order of the handlers is the order in which they get the events of one batch.
"""

from __future__ import annotations

from pathlib import Path

from flask import Flask

from services.chassis.service import Service
from services.orders import audit
from services.orders.attendance import api as attendance
from services.orders.catalogue import api as catalogue
from services.orders.catalogue.hooks import before_form_change
from services.orders.changes import api as changes
from services.orders.changes import jobs as changes_jobs
from services.orders.contacts import transitions as contacts
from services.orders.corrections import api as corrections
from services.orders.departures import events as departures_events
from services.orders.departures import transitions as departures
from services.orders.dispatch import api as dispatch
from services.orders.dispatch import jobs as dispatch_jobs
from services.orders.metadata import metadata
from services.orders.orders import store as orders
from services.orders.orders import transitions as orders_transitions
from services.orders.overview import api as overview
from services.orders.placing import api as placing
from services.orders.projects import api as projects
from services.orders.projects import events as projects_events
from services.orders.reviews import api as reviews
from services.orders.reviews import jobs as reviews_jobs
from services.orders.tasks import api as tasks
from services.orders.teams import api as teams
from services.orders.teams.hooks import after_leaders_change, before_member_leaves

before_form_change.add(orders_transitions.refuse_while_in_use)
before_member_leaves.add(departures.release_leaver)
after_leaders_change.add(contacts.publish_new_leaders)

service = Service(
    "orders",
    apis=[
        catalogue.api,
        projects.api,
        placing.api,
        teams.api,
        dispatch.api,
        changes.api,
        attendance.api,
        reviews.api,
        corrections.api,
        overview.api,
        tasks.api,
    ],
    metadata=metadata,
    folder=Path(__file__).parent,
    handlers=[departures_events.handlers, projects_events.handlers],
    jobs=[dispatch_jobs.jobs, changes_jobs.jobs, reviews_jobs.jobs],
    checks=audit.checks,
    facts=audit.facts,
    measures=orders.gauges,
)


def create_app() -> Flask:
    """Returns the web application, for gunicorn."""
    return service.web_app()
