"""`wulin community …` opens, suspends and resumes communities through the public API."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import Annotated, Any

import typer
from rich.table import Table

from deploy.client import Caller, Connection
from deploy.current_deployment import current_deployment
from deploy.operate.console import AsJson, console, print_done, print_json

cli = typer.Typer(no_args_is_help=True, help="社区 Communities")
STATES = {"opened": "启用 opened", "suspended": "[yellow]停用 suspended[/]"}
PASSWORD_BYTES = 15


def new_password() -> str:
    """Returns a random first password."""
    return secrets.token_urlsafe(PASSWORD_BYTES)


@cli.command()
def create(
    slug: Annotated[str, typer.Argument(help="网址中的标识 as in addresses: a-z 0-9 -")],
    name: Annotated[str, typer.Argument(help="名称 e.g. 枫林社区")],
    *,
    timezone: Annotated[str, typer.Option(help="IANA")] = "Asia/Shanghai",
    profile: Annotated[str, typer.Option(help="法规参数集 law profile")] = "cn",
    admin: Annotated[str, typer.Option(help="首位管理员的登录名 the first administrator's login")] = "admin",
    as_json: AsJson = False,
) -> None:
    """Open a community with its first administrator, whose password is generated and shown only now."""
    login = {"login": admin, "password": new_password()}
    body = {"slug": slug, "name": name, "timezone": timezone, "profile": profile, "admin": login}
    made = operator().post("/v1/communities", body)
    if as_json:
        print_json(made | {"admin": login})
        return
    print_done(f"{made['name']} 已启用 is open: {current_deployment().base_url}/v1/communities/{slug}")
    console.print(f"  登录名 login     {login['login']}", highlight=False, soft_wrap=True)
    console.print(f"  密码 password    {login['password']}", highlight=False, soft_wrap=True)
    console.print("  密码只显示这一次，首次登录须更改。\n  The password is shown once; the first sign-in changes it.")


@cli.command("list")
def list_communities(*, as_json: AsJson = False) -> None:
    """List all communities, oldest first."""
    found = list(operator().pages("/v1/communities"))
    if as_json:
        print_json(found)
        return
    table = Table("标识 slug", "名称 name", "状态 state", "启用于 opened", title="社区 Communities")
    for one in found:
        table.add_row(one["slug"], one["name"], STATES.get(one["state"], one["state"]), one["opened_at"][:10])
    console.print(table)


@cli.command()
def suspend(
    slug: str,
    why: Annotated[str, typer.Option(help="与操作人、时间一并留存 kept with who and when")],
    *,
    as_json: AsJson = False,
) -> None:
    """Suspend a community: within 5 seconds its people and clients are refused.

    Its public pages stay, and events that it published before are still booked.
    """
    _print_community(operator().post(f"/v1/communities/{slug}/suspend", {"reason": why}), as_json=as_json)


@cli.command()
def resume(
    slug: str,
    why: Annotated[str | None, typer.Option(help="与操作人、时间一并留存 kept with who and when")] = None,
    *,
    as_json: AsJson = False,
) -> None:
    """Resume a suspended community: its people and clients are admitted again."""
    _print_community(operator().post(f"/v1/communities/{slug}/resume", {"reason": why}), as_json=as_json)


def operator(slug: str = "") -> Caller:
    """Returns the operator; with `slug`, paths are below that community."""
    deployment = current_deployment()
    access = deployment.access
    caller = Connection(deployment.gateway_url).operator(access["client_id"], access["client_secret"])
    return replace(caller, below=f"/v1/communities/{slug}") if slug else caller


def _print_community(community: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        print_json(community)
    else:
        print_done(f"{community['name']} {community['slug']}: {STATES[community['state']]}")
