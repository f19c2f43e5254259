"""`wulin`: the operator's commands. In containers `docker compose run --rm wulin …`, without them `./wulin …`."""

from __future__ import annotations

import json
import secrets
import sys
from typing import Annotated

import psycopg
import typer
import urllib3
from rich.console import Console
from rich.markup import escape
from sqlalchemy.exc import DBAPIError

from deploy import audit, setup
from deploy.client import Refusal
from deploy.credentials import adopt
from deploy.current_deployment import current_deployment
from deploy.deployment import CannotRun
from deploy.operate import backup, communities, container, doctor, parked, people, reconcile
from deploy.operate.console import AsJson, console, print_json
from services.chassis.messaging.broker import ConnectionLost

cli = typer.Typer(
    no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help="五邻运维 Operating Wulin"
)
cli.add_typer(backup.cli, name="backup")
cli.command("reconcile")(reconcile.command)


@cli.command()
def access(
    *,
    renew: Annotated[
        bool, typer.Option(help="换一个凭据，旧的立即失效 another secret; the old one ends at once")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Show the gateway's address and the operator's client."""
    if renew:
        adopt(current_deployment().folder, {"operator": secrets.token_urlsafe(24)})
    found = current_deployment().access
    if as_json:
        print_json(found)
    else:
        for name, value in found.items():
            console.print(f"{name:14} {value}")


@cli.command()
def keys(
    *,
    rotate: Annotated[
        bool, typer.Option(help="公布新密钥，15 分钟后启用 announce a new one, to sign in 15 min")
    ] = False,
    now: Annotated[
        bool, typer.Option("--now", help="与 --rotate 同用：半分钟后启用 with --rotate: signs in 30 s")
    ] = False,
    revoke: Annotated[
        str, typer.Option(metavar="KID", help="立即作废该密钥及其全部令牌 end this key and all its tokens, now")
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Show the keys that verify tokens, by kid: the one that signs, the next, and those with tokens still valid."""
    options = [option for option, given in (("--rotate", rotate), ("--now", now)) if given]
    options += ["--revoke", revoke] if revoke else []
    kids = json.loads(current_deployment().run("gateway", "keys", *options))
    if as_json:
        print_json(kids)
    else:
        console.print("\n".join(kids), highlight=False)


cli.command("audit")(audit.main)
cli.command("doctor")(doctor.main)
cli.add_typer(parked.cli, name="parked")
cli.add_typer(communities.cli, name="community")
cli.add_typer(people.cli, name="person")


# ---- what docker-compose.yml runs before the services ------------------------------------------------------


@cli.command(hidden=True)
def init() -> None:
    """Create the secrets of a deployment, and give each program its own."""
    container.write_secrets()


@cli.command(hidden=True)
def migrate() -> None:
    """Create databases, roles, tables and the signing key."""
    setup.databases(current_deployment())


@cli.command(hidden=True)
def topology() -> None:
    """Declare exchanges, queues and bindings."""
    setup.queues(current_deployment())


@cli.command(hidden=True)
def edge() -> None:
    """Write nginx's configuration and files."""
    container.lay_out_edge(current_deployment())


@cli.command(hidden=True)
def monitoring() -> None:
    """Copy the files that Prometheus and Grafana read."""
    container.lay_out_monitoring()


def main() -> None:
    """Runs a command. If it can't be done, prints why, without a traceback."""
    try:
        cli(prog_name="wulin")
    except (CannotRun, Refusal) as error:
        reason = str(error)
    except urllib3.exceptions.HTTPError as error:
        reason = f"网关没有应答 The gateway does not answer: {error}\n    → wulin doctor"
    except (DBAPIError, psycopg.OperationalError) as error:
        reason = f"数据库没有应答 The database does not answer: {getattr(error, 'orig', error)}\n    → wulin doctor"
    except ConnectionLost as error:
        reason = f"消息代理没有应答 The broker does not answer: {error}\n    → wulin doctor"
    else:
        return
    Console(stderr=True).print(f"[red]✗[/] {escape(reason)}", highlight=False)
    sys.exit(1)


if __name__ == "__main__":
    main()
