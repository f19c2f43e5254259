"""Sets up what a deployment needs before its services run: databases with roles and tables, keys, queues."""

from __future__ import annotations

import importlib
import sys
import threading

from alembic.util import CommandError
from sqlalchemy.exc import SQLAlchemyError

from deploy.deployment import CannotRun, Deployment, module
from deploy.postgres.roles import ROLES, create
from deploy.rabbitmq.definitions import TOPOLOGY
from services.chassis.messaging.broker import ConnectionLost
from services.chassis.messaging.contract import SERVICES
from services.chassis.messaging.queues import QUEUE_AGE_SECONDS, declare, remove_leaderless
from services.chassis.service import Service


def databases(deployment: Deployment) -> None:
    """A database for each service at its newest version, and a key to sign with; safe to run again.

    All services are loaded into this process: a process for each would take most of its time to load the libraries.
    """
    for service in SERVICES:
        roles(deployment, service)
    for service in SERVICES:
        migrate(deployment, service)
    deployment.run("gateway", "keys")


def roles(deployment: Deployment, service: str) -> None:
    """Creates the database of one service, without tables, and its login roles."""
    create(deployment.admin_url(), service, {role: deployment.secrets[f"{service}-{role}"] for role in ROLES})


def migrate(deployment: Deployment, service: str) -> None:
    """Brings the database of one service to its newest version."""
    loaded: Service = importlib.import_module(f"{module(service)}.app").service
    try:
        loaded.history.migrate(deployment.database_url(service, "owner"))
    except (SQLAlchemyError, CommandError) as error:
        raise CannotRun(f"{service} migrate 失败 failed:\n{error}") from error


def queues(deployment: Deployment) -> None:
    """Declares exchanges, queues and bindings; waits until new queues survive a crash of the broker."""
    if declare_queues(deployment):
        threading.Event().wait(QUEUE_AGE_SECONDS)


def declare_queues(deployment: Deployment) -> bool:
    """Declares exchanges, queues and bindings. Returns whether a queue is new: a crash within 10 s could break it.

    Queues without a leader are deleted, declared anew and named: `wulin reconcile` sends again what they missed.
    """
    url = deployment.amqp_url(TOPOLOGY)
    for service in SERVICES:  # the contracts say what each service binds
        importlib.import_module(f"services.contracts.{service}")
    try:
        anew = remove_leaderless(url, SERVICES)
        fresh = [service for service in SERVICES if declare(url, service)]
    except ConnectionLost as error:
        raise CannotRun(str(error)) from error
    if anew:
        print(f"队列无主，已重建 made anew: {', '.join(anew)} → wulin reconcile", file=sys.stderr)
    return bool(fresh)
