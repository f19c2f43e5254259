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
from deploy.deployment import CannotRun
from deploy.here import here
from deploy.operate import backup, communities, container, doctor, parked, reconcile
from deploy.operate.saying import AsJson
from services.chassis.messaging.broker import ConnectionLost

cli = typer.Typer(
    no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help="五邻运维 Operating Wulin"
)
console = Console()
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
    """Where the gateway is, and the operator's client."""
    if renew:
        adopt(here().folder, {"operator": secrets.token_urlsafe(24)})
    told = here().access
    if as_json:
        print(json.dumps(told))
    else:
        for name, value in told.items():
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
    """The keys that tokens verify with, by kid; the one that signs, the next, and those whose tokens still live."""
    wishes = [wish for wish, given in (("--rotate", rotate), ("--now", now)) if given]
    wishes += ["--revoke", revoke] if revoke else []
    told = json.loads(here().run("gateway", "keys", *wishes))
    if as_json:
        print(json.dumps(told))
    else:
        console.print("\n".join(told), highlight=False)


cli.command("audit")(audit.main)
cli.command("doctor")(doctor.main)
cli.add_typer(parked.cli, name="parked")
cli.add_typer(communities.cli, name="community")


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


@cli.command(hidden=True)
def monitoring() -> None:
    """What Prometheus and Grafana read."""
    container.lay_out_monitoring()


def main() -> None:
    """Run a command; why it could not be done stands alone, without a traceback."""
    try:
        cli(prog_name="wulin")
    except (CannotRun, Refusal) as error:
        words = str(error)
    except urllib3.exceptions.HTTPError as error:
        words = f"网关没有应答 The gateway does not answer: {error}\n    → wulin doctor"
    except (DBAPIError, psycopg.OperationalError) as error:
        words = f"数据库没有应答 The database does not answer: {getattr(error, 'orig', error)}\n    → wulin doctor"
    except ConnectionLost as error:
        words = f"消息代理没有应答 The broker does not answer: {error}\n    → wulin doctor"
    else:
        return
    Console(stderr=True).print(f"[red]✗[/] {escape(words)}", highlight=False)
    sys.exit(1)


if __name__ == "__main__":
    main()
