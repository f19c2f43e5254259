"""`python -m deploy.local up | down | status | logs`: the platform on this machine, without Docker."""

from __future__ import annotations

import fcntl
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, NoReturn

import psycopg
import typer
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table

from deploy import setup
from deploy.deployment import CannotRun, Deployment
from deploy.local import install
from deploy.local.layout import Layout, here
from deploy.local.platform import Platform
from services.chassis.database.versions import CHASSIS
from services.chassis.messaging.contract import SERVICES

ROOM_BYTES = 300 * 1024 * 1024
cli = typer.Typer(no_args_is_help=True, add_completion=False, help="五邻 Wulin on this machine, without Docker")
console = Console()


@cli.command()
def up() -> None:
    """Start the platform; it may be repeated, also after a start that was killed."""
    with exclusive(here()) as platform:
        _up(platform)


def _up(platform: Platform) -> None:
    layout = platform.layout
    if platform.supervisor.running() and (clock := layout.running_clock) != layout.clock:
        _stop(f"平台正以 {clock} 时钟运行；请先 make down。\nIt runs with the {clock} clock; make down first.")
    for folder in (layout.folder, layout.data):
        if shutil.disk_usage(folder).free < ROOM_BYTES:
            _stop(f"{folder} 磁盘空间不足 300 MB，请先清理。\nLess than 300 MB are left there; free some space first.")
    install.programs(console)
    began = time.monotonic()
    with Progress(SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn(), console=console) as bars:
        task = bars.add_task("…", total=None)
        try:
            for words, step in platform.steps():
                bars.update(task, description=words)
                step()
        except (CannotRun, RuntimeError, OSError, psycopg.Error) as error:
            bars.stop()
            _stop(f"{error}\n修正后再次 make up 即可；日志 logs: {layout.folder}/logs\nMend it and run make up again.")
    console.print(f"[green]✓[/] 五邻已就绪 Wulin is ready: {layout.base_url}  ({time.monotonic() - began:.0f} s)")
    console.print(f"  接口文档 API: {layout.base_url}/docs   凭据 access: .local/access.json")
    if layout.clock == "simulated":
        console.print("  时钟为演示的模拟时钟 The clock is the demo's; for today: make down; WULIN_CLOCK=real make up")


@cli.command()
def down() -> None:
    """Stop everything; the data stays."""
    with exclusive(here()) as platform:
        stopped = platform.down()
    if stopped:
        console.print(f"[green]✓[/] 已停止，数据保留在 Stopped; the data stays in {platform.layout.data}")
    else:
        console.print("未在运行 It is not running")


@cli.command()
def status() -> None:
    """Show the running programs and their addresses."""
    platform = Platform(here())
    if not platform.supervisor.running():
        console.print("未在运行 It is not running")
        raise typer.Exit(1)
    table = Table("进程 process", "状态 state", "端口 port", "说明")
    ports = platform.layout.ports | {"nginx": platform.layout.ports["gateway"]}
    for name, process in platform.supervisor.states().items():
        table.add_row(name, process["statename"], str(ports.get(name, "")), process["description"])
    console.print(table)


@cli.command()
def logs() -> None:
    """Follow all logs."""
    files = here().logs()
    if not files:
        _stop("还没有日志 There are no logs yet")
    tail = shutil.which("tail") or "tail"
    os.execv(tail, [tail, "-n", "20", "-F", *map(str, files)])


@cli.command("install")
def install_programs(also: Annotated[list[str] | None, typer.Argument()] = None) -> None:
    """Install PostgreSQL, RabbitMQ and nginx where they are missing; others too, if they are named."""
    install.programs(console, also or ())


@cli.command()
def migration(service: str, message: str) -> None:
    """Write a migration of a service, or of the `chassis`, against a private database that has all earlier ones."""
    name, chain = (SERVICES[0], ["--chassis"]) if service == CHASSIS else (service, [])
    with _private_databases(name) as deployment:
        deployment.run(name, "migrate")
        print(deployment.run(name, "migration", "-m", message, *chain), end="")


@cli.command("first-migrations")
def first_migrations(at: Annotated[str, typer.Argument(help="their id, YYYYMMDDHHMM; now")] = "") -> None:
    """Write the first migration of each service and of the chassis anew from the tables in code, in the place of all.

    Only before a release: no database that has had the old ones can be upgraded.
    """
    first = ["migration", "--first", "--at", at or datetime.now(UTC).strftime("%Y%m%d%H%M")]
    with _private_databases(*SERVICES) as deployment:
        print(deployment.run(SERVICES[0], *first, "--chassis"), end="")
        for service in SERVICES:
            print(deployment.run(service, *first), end="")


@contextmanager
def _private_databases(*services: str) -> Iterator[Deployment]:
    """Gives databases of these services with roles and without tables, on a private server."""
    install.programs(console)
    with tempfile.TemporaryDirectory(prefix="wulin-", dir="/var/tmp") as folder:
        Path(folder).chmod(0o711)
        layout = Layout(Path(folder), env="test", durable=False)
        layout.postgres.start()
        try:
            for service in services:
                setup.roles(layout.deployment, service)
            yield layout.deployment
        finally:
            layout.postgres.stop()


@cli.command("clean-data")
def clean_data() -> None:
    """Stop the platform and delete its data; backups, secrets and ports stay."""
    with exclusive(here()) as platform:
        platform.clean_data()
    console.print("[green]✓[/] 数据已清空，备份与密钥保留 The data is gone; backups and secrets stay")


@contextmanager
def exclusive(layout: Layout) -> Iterator[Platform]:
    """Gives the platform, while no other command starts or stops it."""
    layout.folder.mkdir(parents=True, exist_ok=True)
    with (layout.folder / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            _stop("另一个 make up 或 make down 正在进行 Another make up or make down is under way")
        yield Platform(layout)


def _stop(words: str) -> NoReturn:
    console.print(f"[red]✗[/] {words}")
    raise typer.Exit(1)


if __name__ == "__main__":
    cli()
