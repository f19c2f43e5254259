"""Restores a backup.

All databases are loaded beside the existing ones and replace them in one transaction. A restore that is stopped before
it changes nothing; one that is stopped after it is finished by the next start, or by restoring again.
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
from services.chassis.database.versions import CHASSIS, CHASSIS_FOLDER, newest_migration
from services.chassis.messaging.contract import SERVICES
from services.chassis.messaging.queues import purge

BESIDE = f"restoring_{PREFIX}"
REPLACED = f"replaced_{PREFIX}"


class OtherKeys(CannotRun):
    """The backup was encrypted with other keys, without which its texts could never be read again."""


class TooNew(CannotRun):
    """The backup is of a newer version than this one."""


class ServicesRun(CannotRun):
    """Services run, and would write into what is being replaced."""


@dataclass(frozen=True)
class Plan:
    """A backup that is complete and can be restored here; `adopted` are the secrets that come with it."""

    deployment: Deployment
    name: str
    manifest: archive.Manifest
    adopted: Mapping[str, str]


@dataclass(frozen=True)
class Restored:
    """The result: rows restored, messages deleted, events to be published again, rows that break a check."""

    rows: int
    thrown_away: int
    sent_again: Sequence[Lost]
    broken: Mapping[str, Any]


def plan(deployment: Deployment, name: str) -> Plan:
    """Checks that the backup can be restored here, before anything is changed. Raises OtherKeys or TooNew."""
    manifest = archive.verified(deployment.backups, name)
    secrets = deployment.backups / name / archive.SECRETS
    # Written with the backup (`--secrets`), or put there later by the operator.
    kept: dict[str, str] = json.loads(secrets.read_text()) if secrets.exists() else {}
    adopted = {one: kept[one] for one in secrets_of_data() if one in kept}
    ours = replace(deployment, secrets={**deployment.secrets, **adopted})
    for service, database in manifest.databases.items():
        if archive.key_fingerprint(ours.secrets[f"{service}-encryption"]) != database.encryption_key:
            raise OtherKeys(
                f"备份 {name} 由另一把密封密钥（{service}）加密；请把当时的 secrets.json 放进该备份的文件夹\n"
                f"The backup {name} was encrypted with another key of {service}: "
                "put the secrets.json of that time into the backup's folder"
            )
        _require_known(name, service, database.migrations)
    return Plan(ours, name, manifest, adopted)


def _require_known(name: str, service: str, migrations: Mapping[str, str]) -> None:
    """Raises TooNew or Older where this version does not have the newest migrations of a database."""
    chains = {CHASSIS: CHASSIS_FOLDER, service: REPOSITORY / module(service).replace(".", "/") / "migrations"}
    for owner, newest in migrations.items():
        if list(chains[owner].glob(f"{newest}_*.py")):
            continue
        if newest < newest_migration(chains[owner]):
            raise archive.Older(name)
        raise TooNew(
            f"备份 {name} 来自更新的版本（{owner} {newest}）；请先升级\n"
            f"The backup {name} is of a newer version ({owner} {newest}): upgrade first"
        )


def restore(planned: Plan, show_step: Callable[[str], None]) -> Restored:
    """Restores a backup while PostgreSQL and RabbitMQ run and the services do not."""
    deployment = planned.deployment
    with archive.exclusive(deployment.backups):
        _require_no_service(deployment)
        _drop(deployment, BESIDE)
        _drop(deployment, REPLACED)
        for service in SERVICES:
            show_step(f"装入 loading {service}")
            _load(planned, service)
        show_step("核对消息 reconciling events")
        sent_again = reconcile(deployment, settled_seconds=0, prefix=BESIDE)
        show_step("队列 queues")
        setup.queues(deployment)
        show_step("替换 taking their place")
        thrown_away = _take_place(deployment)
        adopt(deployment.folder, planned.adopted)
        _drop(deployment, REPLACED)
        show_step("升级 bringing up to date")
        setup.databases(deployment)
        show_step("核对账目 auditing")
        auditor = audit.CommandAuditor(deployment)
        found = {service: auditor.ask(service)["checks"] for service in SERVICES}
    broken = {f"{one} {check}": rows for one, checks in found.items() for check, rows in checks.items() if rows}
    rows = sum(sum(one.rows.values()) for one in planned.manifest.databases.values())
    return Restored(rows, thrown_away, sent_again, broken)


def _require_no_service(deployment: Deployment) -> None:
    """Raises ServicesRun if a web or worker is connected to a database."""
    roles = [f"{service}_{role}" for service in SERVICES for role in ("app", "worker", "clerk")]
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
        f"服务仍在使用数据库（{who}），请先停止：\n  {how}\n"
        f"Services still use the databases ({who}); stop them first, with the command above."
    )


def _load(planned: Plan, service: str) -> None:
    """Loads a database beside the existing one, and checks its row counts."""
    deployment, database = planned.deployment, f"{BESIDE}{service}"
    passwords = {role: deployment.secrets[f"{service}-{role}"] for role in ROLES}
    create(deployment.admin_url(), service, passwords, prefix=BESIDE)
    dump = str(deployment.backups / planned.name / f"{service}.dump")
    run(deployment, "pg_restore", "--exit-on-error", "--jobs=2", f"--dbname={database}", dump)
    with psycopg.connect(deployment.admin_url(database), autocommit=True) as connection:
        connection.execute("analyze")  # a dump has no statistics for the planner
        if counted(connection) != planned.manifest.databases[service].rows:
            raise archive.Damaged(f"{service}：行数与清单不符\n{service}: not as many rows as its manifest says")


def _take_place(deployment: Deployment) -> int:
    """Replaces all databases at once or none, and deletes queued messages, whose events the backup does not know.

    PostgreSQL renames databases in a transaction, and only while nobody is connected to them. The queues are purged
    before the commit, for a message that is deleted in vain can be published again (`wulin reconcile`). Returns the
    number of messages.
    """
    with psycopg.connect(deployment.admin_url()) as connection:
        existing = {row[0] for row in connection.execute("select datname from pg_database")}
        moves = [(f"{PREFIX}{one}", f"{REPLACED}{one}") for one in SERVICES if f"{PREFIX}{one}" in existing]
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
