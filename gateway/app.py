"""The directory as a service: its routes, handlers, jobs, tables and audit checks, listed in order."""

from __future__ import annotations

from pathlib import Path

from flask import Flask

from gateway import audit
from gateway.clients import api as clients_api
from gateway.communities import api as communities_api
from gateway.contacts import api as contacts_api
from gateway.contacts import events as contacts_events
from gateway.first_passwords import api as first_passwords_api
from gateway.leaving import api as leaving_api
from gateway.leaving import jobs as leaving_jobs
from gateway.metadata import metadata
from gateway.names import api as names_api
from gateway.people import api as people_api
from gateway.people import events as people_events
from gateway.reads import api as reads_api
from gateway.reads import events as reads_events
from gateway.returning import api as returning_api
from gateway.roles import api as roles_api
from gateway.roles import jobs as roles_jobs
from gateway.sign_in import api as sign_in_api
from gateway.sign_in import jobs as sign_in_jobs
from gateway.signing_keys import jobs as signing_keys_jobs
from gateway.tasks import api as tasks_api
from services.chassis.service import Service

service = Service(
    "gateway",
    apis=[
        clients_api.api,
        communities_api.api,
        tasks_api.api,
        returning_api.api,
        leaving_api.api,
        first_passwords_api.api,
        roles_api.api,
        names_api.api,
        people_api.api,
        reads_api.api,
        contacts_api.api,
        sign_in_api.api,
    ],
    metadata=metadata,
    folder=Path(__file__).parent,
    handlers=[people_events.handlers, reads_events.handlers, contacts_events.handlers],
    jobs=[signing_keys_jobs.jobs, sign_in_jobs.jobs, roles_jobs.jobs, leaving_jobs.jobs],
    checks=audit.checks,
    facts=audit.facts,
)


def create_app() -> Flask:
    """The web application, for gunicorn."""
    return service.web_app()
