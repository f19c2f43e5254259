"""The fund whole."""

from __future__ import annotations

from pathlib import Path

from flask import Flask

from services.chassis.service import Service
from services.fund import audit
from services.fund.api import api
from services.fund.events import handlers
from services.fund.jobs import jobs
from services.fund.store.tables import metadata

service = Service(
    "fund",
    apis=[api],
    metadata=metadata,
    folder=Path(__file__).parent,
    handlers=[handlers],
    jobs=[jobs],
    checks=audit.checks,
    facts=audit.facts,
)


def create_app() -> Flask:
    """For gunicorn."""
    return service.web_app()
