"""What a deployment needs before its services run: databases with their roles and tables, keys, queues."""

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
    """A database for each service at its newest version, and a key to sign with; safe to run again."""
    for service in SERVICES:
        roles(deployment, service)
    _each(lambda service: deployment.run(service, "migrate"))
    deployment.run("gateway", "keys")


def roles(deployment: Deployment, service: str) -> None:
    """The database of one service, still without tables, and who may sign in to it."""
    create(deployment.admin_url(), service, {role: deployment.secrets[f"{service}-{role}"] for role in ROLES})


def queues(deployment: Deployment) -> None:
    """Exchanges, queues and bindings; waits until new queues are safe from a sudden end.

    Queues that were without a leader are made anew, and named: `wulin reconcile` sends again what they missed.
    """
    try:
        anew = remove_leaderless(deployment.amqp_url(TOPOLOGY), SERVICES)
    except ConnectionLost as error:
        raise CannotRun(str(error)) from error
    _each(lambda service: deployment.run(service, "topology"))
    if anew:
        print(f"队列无主，已重建 made anew: {', '.join(anew)} → wulin reconcile", file=sys.stderr)


def _each(work: Callable[[str], object]) -> None:
    """For all services side by side; the first failure is told."""
    with ThreadPoolExecutor(len(SERVICES)) as pool:
        list(pool.map(work, SERVICES))
