"""`wulin backup create | list | verify | restore`: consistent backups of all databases."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table

from deploy.current_deployment import current_deployment
from deploy.deployment import Deployment
from deploy.operate import archive, restore
from deploy.operate.consistent_snapshot import consistent_snapshot
from deploy.operate.console import AsJson, console, print_json
from deploy.operate.postgres import counted, newest_migrations, run
from deploy.rabbitmq.definitions import TOPOLOGY, definitions
from services.chassis.messaging.contract import SERVICES

CREATE_STEPS = len(SERVICES) + 1
RESTORE_STEPS = len(SERVICES) + 5
_UNREADABLE = {"unreadable": True}
cli = typer.Typer(no_args_is_help=True, help="备份与恢复 Backup and restore of all databases")


def create(
    deployment: Deployment, name: str, *, secrets: bool = False, show_step: Callable[[str], None] = lambda _: None
) -> archive.Manifest:
    """Writes a backup while the services go on. With `secrets` it holds its own keys, and must be kept as safe as them.

    Row counts are taken in the dumps' own snapshots, so that a restore can be checked against them.
    """
    with archive.written(deployment.backups, name) as folder:
        show_step("一致的快照 consistent snapshots")
        with consistent_snapshot(deployment) as taken:
            databases = {}
            for service, session in taken.sessions.items():
                show_step(f"导出 dumping {service}")
                file = f"--file={folder / service}.dump"
                database = f"--dbname={session.info.dbname}"
                run(deployment, "pg_dump", "-Fc", f"--snapshot={taken.snapshots[service]}", file, database)
                key = archive.key_fingerprint(deployment.secrets[f"{service}-encryption"])
                databases[service] = archive.Database(newest_migrations(session), counted(session), key)
            server = session.info.parameter_status("server_version") or ""
        passwords = {name: deployment.secrets[name] for name in (*SERVICES, TOPOLOGY)}
        (folder / archive.BROKER).write_text(json.dumps(definitions(passwords), indent=1))
        if secrets:
            shutil.copyfile(deployment.folder / "secrets.json", folder / archive.SECRETS)
        files = {path.name: archive.measured(path) for path in sorted(folder.iterdir())}
        manifest = archive.Manifest(archive.FORMAT, taken.at, server, taken.writers_waited_ms, databases, files)
        archive.write_manifest(folder, manifest)
    return manifest


@cli.command("create")
def create_one(
    name: Annotated[str, typer.Argument(help="缺省为时间 default: the time", show_default=False)] = "",
    *,
    secrets: Annotated[
        bool, typer.Option("--secrets", help="含密钥，须妥善保管 with the keys; keep it as safe as them")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Write a backup while the services go on."""
    name = name or datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    with _progress(CREATE_STEPS) as show_step:
        manifest = create(current_deployment(), name, secrets=secrets, show_step=show_step)
    if as_json:
        print_json({"name": name, **asdict(manifest)})
        return
    console.print(f"[green]✓[/] 备份完成 Backup {name}: {_size(manifest)}, 写入等待 writers waited", end=" ")
    console.print(f"{manifest.writers_waited_ms} ms")
    if not secrets:
        console.print("  不含密钥 Without the keys: keep secrets.json elsewhere, or make it with --secrets")


@cli.command("list")
def show_all(*, as_json: AsJson = False) -> None:
    """List the backups, oldest first."""
    found = archive.listed(current_deployment().backups)
    if as_json:
        whole = {name: {"at": one.at, "bytes": one.bytes} if one else _UNREADABLE for name, one in found.items()}
        print_json([{"name": name, **one} for name, one in whole.items()])
        return
    table = Table("备份 backup", "时刻 at", "大小 size", "密钥 keys")
    for name, one in found.items():
        keys = "有 with" if one and archive.SECRETS in one.files else "无 without"
        table.add_row(name, *((one.at, _size(one), keys) if one else ("[red]无法读取 unreadable[/]", "", "")))
    console.print(table)


@cli.command("verify")
def verify(name: str, *, as_json: AsJson = False) -> None:
    """Check that every byte is as it was written."""
    manifest = archive.verified(current_deployment().backups, name)
    if as_json:
        print_json({"name": name, "files": len(manifest.files), "bytes": manifest.bytes})
    else:
        console.print(f"[green]✓[/] {name} 完整 is whole: {len(manifest.files)} files, {_size(manifest)}")


@cli.command("restore")
def restore_one(name: str, *, as_json: AsJson = False) -> None:
    """Replace all data by a backup. Without Docker, the services are stopped and started again."""
    planned = restore.plan(current_deployment(), name)
    with _servers_without_services(), _progress(RESTORE_STEPS) as show_step:
        done = restore.restore(planned, show_step)
    if as_json:
        print_json({"name": name, **asdict(done)})
    else:
        console.print(f"[green]✓[/] 已恢复 Restored {name}, as of {planned.manifest.at}: {done.rows} rows")
        console.print(f"  将再次发送 events to be sent again: {sum(one.events for one in done.sent_again)}")
        for check, rows in done.broken.items():
            console.print(f"[red]✗[/] {check}: {json.dumps(rows, ensure_ascii=False)}")
        if Deployment.of_container():
            console.print("  启动 Now start everything: docker compose up -d --wait")
    if done.broken:
        raise typer.Exit(1)


@contextmanager
def _servers_without_services() -> Iterator[None]:
    """Runs while no service does: in containers the operator has stopped them, without Docker this stops them."""
    if Deployment.of_container():
        yield
        return
    from deploy.local.__main__ import exclusive  # its libraries are only for a run without Docker; no image has them
    from deploy.local.layout import here as layout

    with exclusive(layout()) as platform, platform.servers_without_services():
        yield


@contextmanager
def _progress(steps: int) -> Iterator[Callable[[str], None]]:
    columns = (SpinnerColumn(), BarColumn(), MofNCompleteColumn(), TextColumn("{task.description}"))
    with Progress(*columns, TimeElapsedColumn(), console=Console(stderr=True), transient=True) as bars:
        task = bars.add_task("…", total=steps)

        def show_step(text: str) -> None:
            bars.update(task, description=text, advance=1)

        yield show_step


def _size(manifest: archive.Manifest) -> str:
    return f"{manifest.bytes / 1_000_000:.1f} MB"
