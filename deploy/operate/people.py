"""`wulin person …`: the operator confirms roles where there is no second administrator yet, and gives passwords."""

from __future__ import annotations

from typing import Annotated, Any

import typer
from rich.table import Table

from deploy.client import Caller, etag
from deploy.deployment import CannotRun
from deploy.operate.communities import new_password, operator
from deploy.operate.console import AsJson, console, print_done, print_json

cli = typer.Typer(no_args_is_help=True, help="人员 People")


@cli.command("waiting")
def list_waiting(
    slug: Annotated[str, typer.Argument(help="社区标识 the community")],
    *,
    as_json: AsJson = False,
) -> None:
    """List the people whose roles wait for a second administrator, by id: the operator sees no names."""
    found = _waiting(operator(slug))
    if as_json:
        print_json(found)
        return
    table = Table("人员 person", "岗位 role", "事项 what", "提出人 asked by", "截止 until", title=slug)
    for one in found:
        table.add_row(one["person_id"], one["role"], one["verb"], one["asked_by"], one["lapses_at"][:10])
    console.print(table)


@cli.command("confirm-role")
def confirm_role(
    slug: Annotated[str, typer.Argument(help="社区标识 the community")],
    person: Annotated[str, typer.Argument(help="人员编号 the person's id")],
    role: Annotated[str, typer.Argument(help="admin, auditor, fund_manager, fund_approver")],
    *,
    as_json: AsJson = False,
) -> None:
    """Confirm a role that the only administrator has asked for. Make sure who the person is, by another way.

    Once the community has two administrators, one of them confirms, and this is refused.
    """
    caller = operator(slug)
    found = [one for one in _waiting(caller) if (one["person_id"], one["role"]) == (person, role)]
    if not found:
        raise CannotRun("没有这项待确认的岗位 This role is not among those that wait: wulin person waiting")
    after = caller.post(f"/people/{person}/roles/{role}/confirm", If_Match=etag(found[0]))
    if as_json:
        print_json(after)
    else:
        print_done(f"{slug} {person}: {', '.join(after['roles'])}")


@cli.command("first-password")
def first_password(
    slug: Annotated[str, typer.Argument(help="社区标识 the community")],
    person: Annotated[str, typer.Argument(help="人员编号 the person's id")],
    *,
    as_json: AsJson = False,
) -> None:
    """Give a holder of a role of money or rights a first password, which is generated and shown only now.

    A confirmation ends the password that the administrator who asked for the role may know.
    """
    password = new_password()
    operator(slug).post(f"/people/{person}/first-password", {"password": password}, If_Match="*")
    if as_json:
        print_json({"person_id": person, "password": password})
        return
    print_done(f"{slug} {person}")
    console.print(f"  密码 password    {password}", highlight=False, soft_wrap=True)
    console.print("  密码只显示这一次，首次登录须更改。\n  The password is shown once; the first sign-in changes it.")


def _waiting(caller: Caller) -> list[dict[str, Any]]:
    """Returns all changes of roles that wait."""
    return list(caller.pages("/role-requests"))
