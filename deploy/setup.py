"""Sets up what a deployment needs before its services run: databases with roles and tables, keys, queues."""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from deploy.deployment import CannotRun, Deployment
from deploy.postgres.roles import ROLES, create
from deploy.rabbitmq.definitions import TOPOLOGY
from services.chassis.messaging.broker import ConnectionLost, remove_leaderless
from services.chassis.messaging.contract import SERVICES


def databases(deployment: Deployment) -> None:
    """Creates each service's database at its newest version, and a signing key; safe to run again."""
    for service in SERVICES:
        roles(deployment, service)
    _each(lambda service: deployment.run(service, "migrate"))
    deployment.run("gateway", "keys")


def roles(deployment: Deployment, service: str) -> None:
    """Creates the database of one service, without tables, and its login roles."""
    create(deployment.admin_url(), service, {role: deployment.secrets[f"{service}-{role}"] for role in ROLES})


def queues(deployment: Deployment) -> None:
    """Declares exchanges, queues and bindings; waits until new queues survive a sudden end of the broker.

    Queues without a leader are deleted, declared anew and named: `wulin reconcile` sends again what they missed.
    """
    try:
        deleted = remove_leaderless(deployment.amqp_url(TOPOLOGY), SERVICES)
    except ConnectionLost as error:
        raise CannotRun(str(error)) from error
    _each(lambda service: deployment.run(service, "topology"))
    if deleted:
        print(f"队列无主，已重建 made anew: {', '.join(deleted)} → wulin reconcile", file=sys.stderr)


def _each(work: Callable[[str], object]) -> None:
    """Does the work for all services in parallel. Raises the first failure."""
    with ThreadPoolExecutor(len(SERVICES)) as pool:
        list(pool.map(work, SERVICES))
