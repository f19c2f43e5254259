"""`wulin doctor`: shows what is wrong in a deployment, and what to do about it.

Each service is examined in a process of its own with its own settings, so a wrong setting or a server that does not
answer fails there alone. `python -m deploy.operate.doctor` reads these settings and starts those processes.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from multiprocessing.connection import Connection as PipeEnd
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg
import typer
import urllib3
from rich.markup import escape
from rich.table import Table
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from deploy.current_deployment import current_deployment
from deploy.deployment import REPOSITORY, Deployment, module
from deploy.operate.console import AsJson, console, print_json
from services.chassis.clock import real_now
from services.chassis.config import Settings, settings
from services.chassis.database.service_database import Database
from services.chassis.database.versions import missing_migrations, needed_migrations
from services.chassis.messaging.beats import DIRECTORY
from services.chassis.messaging.broker import ConnectionLost
from services.chassis.messaging.contract import CONTRACTS, SERVICES
from services.chassis.messaging.queues import UNCONSUMED, UNROUTABLE, leaderless, queue_depths, queues_of
from services.chassis.security.encryption import decrypt
from services.chassis.security.tokens import SILENT_SECONDS
from services.contracts import charity, fund, gateway, orders, points

NEEDED = (
    "database_url",
    "database_worker_url",
    "database_clerk_url",
    "amqp_url",
    "amqp_topology_url",
    "issuer",
    "jwks_url",
    "encryption_key",
)
PUBLISHERS = (charity, fund, gateway, orders, points)  # imported for CONTRACTS, which say whose queue needs a consumer
ENCRYPTED = {  # one encrypted column of each service, and the place that its values are bound to
    "gateway": ("key_pairs", "sealed", "key_pairs.private"),
    "orders": ("order_private", "address", "order_private.address"),
    "charity": ("gifts", "donor_name_sealed", "gifts.donor_name"),
    "fund": ("givers", "name", "givers.name"),
}
CLOCK_SECONDS_MOST = 1.0
FREE_BYTES_LEAST = 2 * 1024**3
DEPTH_MOST = 10_000
RELAY_SECONDS = 3  # the relay publishes within one second; what still waits then is stuck, whatever its business time
PATIENCE_SECONDS = 120  # finding a queue without a leader takes half of it

TITLES = {
    "settings": ("配置 settings", "改正该配置后重启 correct the setting, start again"),
    "service": (
        "服务 service",
        "机器过忙或服务器不应答 the machine is busy, or a server silent: see the logs",
    ),
    "clock": ("时钟 clock", "用 NTP 对时 let NTP set both machines' clocks"),
    "disk": ("磁盘 disk", "腾出空间 free some space: RUNBOOK, Full disk"),
    "database": ("数据库 database", "查看 PostgreSQL 的状态与日志 look at PostgreSQL and its log"),
    "migrations": (
        "迁移 migrations",
        "make up；容器 containers: docker compose up -d migrate",
    ),
    "encryption": (
        "密钥 encryption key",
        "密钥与数据库不配套：从同一备份恢复 secrets.json the key is another's: restore secrets.json of the same backup",
    ),
    "outbox": ("发件箱 outbox", "查看该服务 worker 与 RabbitMQ 的日志 look at the worker's and RabbitMQ's log"),
    "rights": (
        "权限消息 rights",
        "久未收到目录的心跳，岗位与接入方的旧令牌被拒；查看 worker、RabbitMQ 与目录的 worker "
        "the directory was not heard, so older tokens are refused: see this worker's log, RabbitMQ's, the directory's",
    ),
    "broker": ("消息代理 broker", "查看 RabbitMQ 的状态与日志 look at RabbitMQ and its log"),
    "queues": (
        "队列 queues",
        "启动该服务的 worker start its worker；缺队列或无主 if missing, or without a leader: make up, "
        "容器 containers: docker compose up -d",
    ),
    "unroutable": (
        "无法路由 unroutable",
        "版本不一致：升级落后的服务 a service is of an older release: upgrade it",
    ),
    "parked": ("待处理 parked", "wulin parked list"),
    "edge": ("网关 gateway", "查看 nginx 的日志 look at nginx and its log"),
}


@dataclass(frozen=True)
class Finding:
    """The result of one examination: its kind (a key of TITLES), its place, and the result."""

    check: str
    where: str
    ok: bool
    seen: str


def main(*, as_json: AsJson = False) -> None:
    """Examine settings, clock, disk, databases, queues and the gateway; exit 1 if something is wrong."""
    found = examine(current_deployment(), _folders())
    if as_json:
        print_json([vars(one) for one in found])
    else:
        _show(found)
    if not all(one.ok for one in found):
        raise typer.Exit(1)


def examine(deployment: Deployment, folders: Sequence[Path]) -> list[Finding]:
    """Runs all examinations at the same time."""
    looks: list[Callable[[], list[Finding]]] = [lambda: _ask(deployment), lambda: _servers(deployment)]
    looks += [lambda: list(_disk(folders)), lambda: list(_edge(deployment))]
    with ThreadPoolExecutor(len(looks)) as pool:
        found = [one for findings in pool.map(lambda look: look(), looks) for one in findings]
    return sorted(found, key=lambda one: list(TITLES).index(one.check))


# ---- from outside -------------------------------------------------------------------------------------------


def _servers(deployment: Deployment) -> list[Finding]:
    """Examines PostgreSQL as its administrator: its size and its clock."""
    try:
        with psycopg.connect(deployment.admin_url(), connect_timeout=5) as connection:
            size = "select coalesce(sum(pg_database_size(oid)), 0) from pg_database"
            (held,) = connection.execute(size).fetchone() or (0,)
            before = real_now()
            (theirs,) = connection.execute("select clock_timestamp()").fetchone() or (before,)
            behind = (theirs - before - (real_now() - before) / 2).total_seconds()
    except psycopg.Error as error:
        return [Finding("database", "PostgreSQL", ok=False, seen=str(error).strip())]
    return [
        Finding("database", "PostgreSQL", ok=True, seen=_size(int(held))),
        Finding("clock", "PostgreSQL", ok=abs(behind) <= CLOCK_SECONDS_MOST, seen=f"{behind:+.1f} s"),
    ]


def _disk(folders: Sequence[Path]) -> Iterator[Finding]:
    for folder in folders:
        free = shutil.disk_usage(folder).free
        yield Finding("disk", str(folder), ok=free >= FREE_BYTES_LEAST, seen=f"{_size(free)} 可用 free")


def _edge(deployment: Deployment) -> Iterator[Finding]:
    with urllib3.PoolManager(timeout=5, retries=False) as pool:
        for path in ("/healthz", "/docs/"):
            try:
                status = pool.request("GET", deployment.gateway_url + path).status
            except urllib3.exceptions.HTTPError as error:
                yield Finding("edge", path, ok=False, seen=str(error))
            else:
                yield Finding("edge", path, ok=status == 200, seen=str(status))


def _folders() -> Sequence[Path]:
    """Returns the folders of data that this process can see: in a container the backups alone."""
    if Deployment.of_container():
        return [Path("/backups")]
    from deploy.local.layout import here as layout  # its libraries are only for a run without Docker; no image has them

    return sorted({layout().folder.resolve(), layout().data.resolve()})


# ---- each service, with its own settings --------------------------------------------------------------------


def _ask(deployment: Deployment) -> list[Finding]:
    environments = {service: deployment.command_environment(service) for service in SERVICES}
    done = subprocess.run(
        [sys.executable, "-m", "deploy.operate.doctor"],
        input=json.dumps(environments),
        env=environments[SERVICES[0]],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        return [Finding("service", "", ok=False, seen=done.stderr.strip()[-500:])]
    return [Finding(**one) for one in json.loads(done.stdout)]


def _look_at_all(environments: Mapping[str, Mapping[str, str]]) -> Iterator[Finding]:
    """Examines each service in a fork of this process, which has loaded the libraries for all."""
    forks = multiprocessing.get_context("fork")
    looks = []
    for service, environment in environments.items():
        receiver, sender = forks.Pipe(duplex=False)
        process = forks.Process(target=_send_findings, args=(service, environment, sender), daemon=True)
        process.start()
        sender.close()
        looks.append((service, process, receiver))
    until = time.monotonic() + PATIENCE_SECONDS
    for service, process, receiver in looks:
        if not receiver.poll(max(0.0, until - time.monotonic())):
            process.kill()
            yield Finding("service", service, ok=False, seen=f"{PATIENCE_SECONDS} s 内没有应答 no answer within that")
            continue
        try:
            yield from receiver.recv()
        except EOFError:
            process.join()
            yield Finding("service", service, ok=False, seen=f"意外结束 ended with {process.exitcode}")


def _send_findings(service: str, environment: Mapping[str, str], answer: PipeEnd) -> None:
    os.environ.clear()
    os.environ.update(environment)
    try:
        answer.send(_look(service))
    except Exception as error:  # noqa: BLE001  (`_look` reports expected errors; any other is a wrong setting)
        answer.send([Finding("settings", service, ok=False, seen=f"{type(error).__name__}: {error}"[-500:])])


def _look(service: str) -> list[Finding]:
    """Examines one service, in the process that has its settings."""
    given = settings()
    for name in NEEDED:
        given.need(name)
    found = [Finding("settings", service, ok=True, seen=given.env)]
    try:
        found += [*_database(service, given), *_encryption(service, given)]
    except DBAPIError as error:
        found.append(Finding("database", service, ok=False, seen=str(error.orig)))
    try:
        found += _queues(service, given)
    except ConnectionLost as error:
        found.append(Finding("broker", service, ok=False, seen=str(error)))
    return found


def _database(service: str, given: Settings) -> list[Finding]:
    database = Database(given.database_url, given.database_clerk_url)
    needed = needed_migrations(service, REPOSITORY / module(service).replace(".", "/"))
    with database.transaction() as tx:
        missing = missing_migrations(tx, needed)
    with database.as_clerk() as clerk:
        parked = clerk.scalar(text("select count(*) from deferred where state = 'parked'")) or 0
        silent = clerk.scalar(text("select extract(epoch from now() - max(sent_at)) from beats"))
        first, waiting = _waiting(clerk)
    if waiting:
        threading.Event().wait(RELAY_SECONDS)
        with database.as_clerk() as clerk:
            still, waiting = _waiting(clerk)
        waiting = waiting if still == first else 0
    return [
        Finding("migrations", service, ok=not missing, seen=_migrations(missing, needed)),
        Finding("outbox", service, ok=not waiting, seen=f"{waiting} 未发出 unsent" if waiting else "0"),
        Finding("parked", service, ok=not parked, seen=str(parked)),
        *([] if service == DIRECTORY else [_rights(service, silent)]),
    ]


def _rights(service: str, silent: float | None) -> Finding:
    seen = "从未 never" if silent is None else f"{silent:.0f} s"
    return Finding("rights", service, ok=silent is not None and silent <= SILENT_SECONDS, seen=seen)


def _migrations(missing: Sequence[str], needed: Mapping[str, str]) -> str:
    return f"缺少 missing: {', '.join(missing)}" if missing else max(needed.values())


def _waiting(clerk: Connection) -> tuple[int, int]:
    """Returns the oldest unpublished position, and how many there are."""
    row = clerk.execute(text("select coalesce(min(position), 0), count(*) from outbox where published_at is null"))
    first, count = row.one().tuple()
    return int(first), int(count)


def _encryption(service: str, given: Settings) -> list[Finding]:
    """Examines whether this service's key decrypts its stored values."""
    if service not in ENCRYPTED:
        return []
    table, column, place = ENCRYPTED[service]
    community = "community_id" if table != "key_pairs" else f"'{UUID(int=0)}'::uuid"
    audit = Database(given.need("database_audit_url"))
    with audit.transaction() as tx:
        row = tx.first(
            text(f"select {community} as home, {column} as kept from {table} where {column} is not null limit 1")
        )
        if row is None:
            return [Finding("encryption", service, ok=True, seen="尚无密文 none yet")]
        try:
            tx.entered = row.home  # the text is bound to it
            decrypt(tx, bytes(row.kept), place)
        except ValueError:
            return [Finding("encryption", service, ok=False, seen=f"{place} 无法解密 cannot be decrypted")]
    return [Finding("encryption", service, ok=True, seen="可以解密 can be decrypted")]


def _queues(service: str, given: Settings) -> list[Finding]:
    named, url = queues_of(service), given.need("amqp_topology_url")
    shared = [UNROUTABLE, UNCONSUMED] if service == SERVICES[0] else []
    without = leaderless(url, [*named, *shared])
    seen = queue_depths(url, [*named, UNROUTABLE])
    consumes = any(service in contract.consumers for contract in CONTRACTS.values())
    found = [Finding("queues", queue, ok=False, seen="无主 without a leader") for queue in without]
    for queue in (one for one in named if one not in without):
        depth = seen[queue]
        if depth is None:
            found.append(Finding("queues", queue, ok=False, seen="缺失或无应答 missing, or does not answer"))
        elif consumes and not depth.consumers:
            found.append(Finding("queues", queue, ok=False, seen=f"{depth.messages}，无人取 nobody takes from it"))
        else:
            found.append(Finding("queues", queue, ok=depth.messages <= DEPTH_MOST, seen=str(depth.messages)))
    if service == SERVICES[0]:
        left = seen[UNROUTABLE]
        found.append(Finding("unroutable", UNROUTABLE, ok=left is not None and not left.messages, seen=_left(left)))
    return found


def _left(depth: Any) -> str:
    return "缺失 missing" if depth is None else str(depth.messages)


# ---- output -------------------------------------------------------------------------------------------------


def _show(found: Sequence[Finding]) -> None:
    table = Table("", "检查 check", "所见 seen", title="体检 Doctor")
    for check in dict.fromkeys(one.check for one in found):
        these = [one for one in found if one.check == check]
        mark = "[green]✓[/]" if all(one.ok for one in these) else "[red]✗[/]"
        table.add_row(mark, TITLES[check][0], ", ".join(f"{one.where} {one.seen}" for one in these if one.ok))
    console.print(table)
    wrong: dict[tuple[str, str], list[str]] = {}
    for one in found:
        if not one.ok:
            wrong.setdefault((one.check, one.seen), []).append(one.where)
    for (check, seen), places in wrong.items():
        title, todo = TITLES[check]
        console.print(f"[red]✗[/] {title} {', '.join(places)}: {escape(seen)}", highlight=False)
        console.print(f"    → {todo}", highlight=False)


def _size(count: int) -> str:
    return f"{count / 1024**3:.1f} GB" if count >= 1024**3 else f"{count / 1024**2:.0f} MB"


if __name__ == "__main__":
    print(json.dumps([vars(one) for one in _look_at_all(json.load(sys.stdin))]))
