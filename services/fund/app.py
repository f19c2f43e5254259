"""The fund service: the routes, handlers and jobs of its features, in order."""

from __future__ import annotations

from pathlib import Path

from flask import Flask

from services.chassis.service import Service
from services.fund import audit
from services.fund.campaigns import api as campaigns_api
from services.fund.campaigns import events as campaigns_events
from services.fund.campaigns import jobs as campaigns_jobs
from services.fund.campaigns.hooks import before_amendment
from services.fund.disclosure import api as disclosure_api
from services.fund.donations import api as donations_api
from services.fund.donations import events as donations_events
from services.fund.donations import jobs as donations_jobs
from services.fund.donations import transitions as donations_transitions
from services.fund.endings import api as endings_api
from services.fund.endings import transitions as endings_transitions
from services.fund.grants import api as grants_api
from services.fund.grants import transitions as grants_transitions
from services.fund.ledger import api as ledger_api
from services.fund.ledger import events as ledger_events
from services.fund.metadata import metadata
from services.fund.payees import api as payees_api
from services.fund.payees.hooks import after_change
from services.fund.projects import events as projects_events
from services.fund.projects.hooks import before_close
from services.fund.tasks import api as tasks_api

before_amendment.add(donations_transitions.refuse_after_the_first_gift)
after_change.add(grants_transitions.void_approvals)
before_close.add(endings_transitions.cancel_grants)

service = Service(
    "fund",
    apis=[
        ledger_api.api,
        disclosure_api.api,
        campaigns_api.api,
        donations_api.api,
        payees_api.api,
        grants_api.api,
        endings_api.api,
        tasks_api.api,
    ],
    metadata=metadata,
    folder=Path(__file__).parent,
    # The order is behaviour: a community has its fund before any other event about it is handled.
    handlers=[ledger_events.handlers, donations_events.handlers, projects_events.handlers, campaigns_events.handlers],
    jobs=[campaigns_jobs.jobs, donations_jobs.jobs],
    checks=audit.checks,
    facts=audit.facts,
)


def create_app() -> Flask:
    """Returns the web application, for gunicorn."""
    return service.web_app()
