"""Brings a backup back. All databases are loaded beside those that are there and take their place in one transaction:
whoever stops it before loses nothing, whoever stops it after finishes it with the next start, or by doing it again.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import psycopg
from psycopg import sql

from deploy import audit, setup
from deploy.credentials import adopt, secrets_of_data
from deploy.deployment import REPOSITORY, CannotRun, Deployment, module
from deploy.operate import archive
from deploy.operate.postgres import counted, run
from deploy.operate.reconcile import Lost, reconcile
from deploy.postgres.roles import PREFIX, ROLES, create
from deploy.rabbitmq.definitions import TOPOLOGY
from services.chassis.messaging.broker import purge
from services.chassis.messaging.contract import SERVICES

BESIDE = f"restoring_{PREFIX}"
REPLACED = f"replaced_{PREFIX}"


class OtherKeys(CannotRun):
    """Without the keys that sealed it, what people wrote could never be read again."""


class TooNew(CannotRun):
    """It comes from a version that this one doesn't know."""


class ServicesRun(CannotRun):
    """They would write into what is being replaced."""


@dataclass(frozen=True)
class Plan:
    """A backup that is whole and can be read here; `adopted` are the secrets that come with it."""

    deployment: Deployment
    name: str
    manifest: archive.Manifest
    adopted: Mapping[str, str]


@dataclass(frozen=True)
class Restored:
    """What came of it: rows brought back, messages thrown away, events to be sent again, rows that break a ledger."""

    rows: int
    thrown_away: int
    sent_again: Sequence[Lost]
    broken: Mapping[str, Any]


def plan(deployment: Deployment, name: str) -> Plan:
    """Look whether the backup can be restored here, before anything is touched."""
    manifest = archive.verified(deployment.backups, name)
    secrets = deployment.backups / name / archive.SECRETS
    kept: dict[str, str] = json.loads(secrets.read_text()) if secrets.exists() else {}  # made with it, or put there
    adopted = {one: kept[one] for one in secrets_of_data() if one in kept}
    ours = replace(deployment, secrets={**deployment.secrets, **adopted})
    for service, told in manifest.databases.items():
        if archive.key_fingerprint(ours.secrets[f"{service}-sealing"]) != told.sealing_key:
            raise OtherKeys(
                f"备份 {name} 由另一把密封密钥({service})加密;请把当时的 secrets.json 放进该备份的文件夹\n"
                f"The backup {name} was sealed with another key of {service}: "
                "put the secrets.json of that time into the backup's folder"
            )
        versions = REPOSITORY.joinpath(*module(service).split("."), "migrations")
        if not list(versions.glob(f"{told.revision}_*.py")):
            raise TooNew(
                f"备份 {name} 来自更新的版本({service} {told.revision});请先升级\n"
                f"The backup {name} is of a newer version ({service} {told.revision}): upgrade first"
            )
    return Plan(ours, name, manifest, adopted)


def restore(planned: Plan, tell: Callable[[str], None]) -> Restored:
    """Bring it back; PostgreSQL and RabbitMQ run, the services do not."""
    deployment = planned.deployment
    with archive.alone(deployment.backups):
        _nobody_may_work(deployment)
        _drop(deployment, BESIDE)
        _drop(deployment, REPLACED)
        for service in SERVICES:
            tell(f"装入 loading {service}")
            _load(planned, service)
        tell("核对消息 reconciling events")
        sent_again = reconcile(deployment, settled_seconds=0, prefix=BESIDE)
        tell("队列 queues")
        setup.queues(deployment)
        tell("替换 taking their place")
        thrown_away = _take_place(deployment)
        adopt(deployment.folder, planned.adopted)
        _drop(deployment, REPLACED)
        tell("升级 bringing up to date")
        setup.databases(deployment)
        tell("核对账目 auditing")
        auditor = audit.CommandAuditor(deployment)
        found = {service: auditor.ask(service)["checks"] for service in SERVICES}
    broken = {f"{one} {check}": rows for one, checks in found.items() for check, rows in checks.items() if rows}
    rows = sum(sum(one.rows.values()) for one in planned.manifest.databases.values())
    return Restored(rows, thrown_away, sent_again, broken)


def _nobody_may_work(deployment: Deployment) -> None:
    roles = [f"{service}_{role}" for service in SERVICES for role in ("app", "clerk")]
    with psycopg.connect(deployment.admin_url(), autocommit=True) as connection:
        working = connection.execute(
            "select distinct split_part(usename, '_', 1) from pg_stat_activity where usename = any(%s) order by 1",
            [roles],
        ).fetchall()
    if working:
        raise _services_run(", ".join(row[0] for row in working))


def _services_run(who: str) -> ServicesRun:
    how = "docker compose stop && docker compose up -d --wait postgres rabbitmq"
    return ServicesRun(
        f"服务仍在使用数据库({who}),请先停止:\n  {how}\n"
        f"Services still use the databases ({who}); stop them first, with the command above."
    )


def _load(planned: Plan, service: str) -> None:
    """A database beside the one that is there, as it was when it was dumped."""
    deployment, database = planned.deployment, f"{BESIDE}{service}"
    passwords = {role: deployment.secrets[f"{service}-{role}"] for role in ROLES}
    create(deployment.admin_url(), service, passwords, prefix=BESIDE)
    dump = str(deployment.backups / planned.name / f"{service}.dump")
    run(deployment, "pg_restore", "--exit-on-error", "--jobs=2", f"--dbname={database}", dump)
    with psycopg.connect(deployment.admin_url(database), autocommit=True) as connection:
        connection.execute("analyze")  # what the planner goes by is not in a dump
        if counted(connection) != planned.manifest.databases[service].rows:
            raise archive.Damaged(f"{service}:行数与清单不符\n{service}: not as many rows as its manifest says")


def _take_place(deployment: Deployment) -> int:
    """All five at once, or none; and no message of a time that they have not seen. How many those were."""
    with psycopg.connect(deployment.admin_url()) as connection:
        there = {row[0] for row in connection.execute("select datname from pg_database")}
        moves = [(f"{PREFIX}{one}", f"{REPLACED}{one}") for one in SERVICES if f"{PREFIX}{one}" in there]
        moves += [(f"{BESIDE}{one}", f"{PREFIX}{one}") for one in SERVICES]
        try:
            for was, becomes in moves:
                rename = sql.SQL("alter database {} rename to {}")
                connection.execute(rename.format(sql.Identifier(was), sql.Identifier(becomes)))
        except psycopg.errors.ObjectInUse as error:
            raise _services_run(str(error.diag.message_primary)) from error
        return sum(purge(deployment.amqp_url(TOPOLOGY), service) for service in SERVICES)


def _drop(deployment: Deployment, prefix: str) -> None:
    with psycopg.connect(deployment.admin_url(), autocommit=True) as connection:
        for service in SERVICES:
            name = sql.Identifier(f"{prefix}{service}")
            connection.execute(sql.SQL("drop database if exists {} with (force)").format(name))
