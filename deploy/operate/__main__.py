"""`wulin`: the operator's commands. In containers `docker compose run --rm wulin …`, without them `./wulin …`."""

from __future__ import annotations

import json
from typing import Annotated, NoReturn

import psycopg
import typer
from rich.console import Console

from deploy import setup
from deploy.deployment import CannotRun
from deploy.here import here
from deploy.operate import backup, container, reconcile
from services.chassis.broker import Lost

cli = typer.Typer(
    no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help="五邻运维 Operating Wulin"
)
console = Console()
cli.add_typer(backup.cli, name="backup")
cli.command("reconcile")(reconcile.command)
AsJson = Annotated[bool, typer.Option("--json", help="for programs")]


@cli.command()
def access(*, as_json: AsJson = False) -> None:
    """Where the gateway is, and the operator's client."""
    told = here().access()
    if as_json:
        print(json.dumps(told))
    else:
        for name, value in told.items():
            console.print(f"{name:14} {value}")


# ---- what docker-compose.yml runs before the services ------------------------------------------------------


@cli.command(hidden=True)
def init() -> None:
    """Make the secrets of a deployment, and give each program its own."""
    container.write_secrets()


@cli.command(hidden=True)
def migrate() -> None:
    """Databases, roles, tables, the signing key."""
    setup.databases(here())


@cli.command(hidden=True)
def topology() -> None:
    """Exchanges, queues, bindings."""
    setup.queues(here())


@cli.command(hidden=True)
def edge() -> None:
    """Nginx's configuration and files."""
    container.lay_out_edge(here())


def _stop(words: str) -> NoReturn:
    console.print(f"[red]✗[/] {words}", soft_wrap=True)
    raise SystemExit(1)  # typer's own way out ends a command, and we stand outside of them


def main() -> None:
    """Run a command; what a service's command said stands alone, without a traceback."""
    try:
        cli()
    except CannotRun as error:
        _stop(str(error))
    except (psycopg.OperationalError, Lost) as error:
        _stop(f"数据库或队列服务器没有应答,它们启动了吗?\nA server does not answer; is it started?\n{error}")


if __name__ == "__main__":
    main()
