"""The charity service: its routes, message handlers, jobs and checks, in order."""

from __future__ import annotations

from pathlib import Path

from flask import Flask

from services.charity import audit
from services.charity.counts import api as counts_api
from services.charity.gifts import api as gifts_api
from services.charity.metadata import metadata
from services.charity.purposes import events as purposes_events
from services.charity.redemption_codes import api as redemption_codes_api
from services.charity.redemptions import api as redemptions_api
from services.charity.redemptions import events as redemptions_events
from services.charity.redemptions import jobs as redemptions_jobs
from services.charity.reversals import api as reversals_api
from services.charity.rewards import api as rewards_api
from services.charity.shops import api as shops_api
from services.charity.shops import events as shops_events
from services.charity.stock import api as stock_api
from services.charity.stock import events as stock_events
from services.charity.stock_changes import api as stock_changes_api
from services.charity.tasks import api as tasks_api
from services.charity.voucher_requests import api as voucher_requests_api
from services.charity.vouchers import api as vouchers_api
from services.charity.vouchers import events as vouchers_events
from services.charity.vouchers import jobs as vouchers_jobs
from services.chassis.service import Service

service = Service(
    "charity",
    apis=[
        tasks_api.api,
        counts_api.api,
        voucher_requests_api.api,
        stock_changes_api.api,
        reversals_api.api,
        redemptions_api.api,
        redemption_codes_api.api,
        vouchers_api.api,
        rewards_api.api,
        shops_api.api,
        gifts_api.api,
        stock_api.api,
    ],
    metadata=metadata,
    folder=Path(__file__).parent,
    # When a community opens, its default place is made before its voucher keys. Events that arrive in one batch are
    # handled in this order, feature by feature.
    handlers=[
        stock_events.handlers,
        vouchers_events.handlers,
        shops_events.handlers,
        redemptions_events.handlers,
        purposes_events.handlers,
    ],
    jobs=[redemptions_jobs.jobs, vouchers_jobs.jobs],
    checks=audit.checks,
    facts=audit.facts,
)


def create_app() -> Flask:
    """Returns the web application, for gunicorn."""
    return service.web_app()
