"""`wulin parked …`: messages of all services that could not be handled and wait for a person.

A message is parked when trying again can't help. Correct what its reason names, then replay it: an event takes effect
once, however often it is replayed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from typing import Annotated, Any, NoReturn
from uuid import UUID

import typer
from rich.table import Table
from sqlalchemy import Connection

from deploy.current_deployment import current_deployment
from deploy.deployment import CannotRun, Deployment
from deploy.operate.console import AsJson, console, print_done, print_json
from services.chassis.clock import real_now
from services.chassis.database.service_database import Database
from services.chassis.messaging import deferred
from services.chassis.messaging.contract import SERVICES

cli = typer.Typer(no_args_is_help=True, help="待处理的消息 Messages that wait for a person")
Only = Annotated[list[str] | None, typer.Option("--service", help=f"只看这些服务 only these: {', '.join(SERVICES)}")]
Reason = Annotated[str | None, typer.Option(help="只看此原因 only those parked for this")]


@cli.command("list")
def list_parked(*, service: Only = None, reason: Reason = None, as_json: AsJson = False) -> None:
    """List the parked messages by service, oldest first."""
    rows = list(listed(current_deployment(), _chosen(service), reason=reason))
    if as_json:
        print_json(rows)
    elif not rows:
        print_done("没有待处理的消息 Nothing is parked")
    else:
        console.print(_table(rows))


@cli.command()
def show(event_id: UUID, *, service: Only = None, as_json: AsJson = False) -> None:
    """Show one message with its body, for every service that has parked it."""
    rows = list(listed(current_deployment(), _chosen(service), event_id=event_id))
    if not rows:
        _raise_not_found()
    _print_rows(rows, as_json=as_json)


@cli.command()
def replay(
    event_ids: Annotated[list[UUID] | None, typer.Argument(help="event_id …")] = None,
    *,
    service: Only = None,
    reason: Reason = None,
    as_json: AsJson = False,
) -> None:
    """Try messages again, by id or all of one reason; each event takes effect once."""
    if bool(event_ids) == bool(reason):
        raise typer.BadParameter("请给出 event_id 或 --reason 之一 Give event ids, or --reason")
    count = 0
    for one in _chosen(service):
        with _clerk(current_deployment(), one) as clerk:
            these = event_ids or [row["event_id"] for row in deferred.parked(clerk, reason=reason)]
            count += deferred.replay(clerk, real_now(), these)
    if not count:
        _raise_not_found()
    if as_json:
        print_json({"count": count})
    else:
        print_done(f"{count} 条将重新处理 run again")


@cli.command()
def drop(
    event_ids: Annotated[list[UUID], typer.Argument(help="event_id …")],
    why: Annotated[str, typer.Option(help="与消息一并打印 printed with the messages")],
    *,
    service: Only = None,
    as_json: AsJson = False,
) -> None:
    """Delete messages for good. They are printed first, with the reason: keep the output, it is the only record."""
    rows = [row for one in event_ids for row in listed(current_deployment(), _chosen(service), event_id=one)]
    if not rows:
        _raise_not_found()
    _print_rows([row | {"dropped_at": str(real_now()), "why": why} for row in rows], as_json=as_json)
    for row in rows:
        with _clerk(current_deployment(), row["service"]) as clerk:
            deferred.drop(clerk, [row["event_id"]])


def listed(
    deployment: Deployment, services: Collection[str], *, reason: str | None = None, event_id: UUID | None = None
) -> Iterator[dict[str, Any]]:
    """Yields `{service, event_id, community_id, type, reason, attempts, first_at, headers}`; `body` only by id."""
    for service in services:
        with _clerk(deployment, service) as clerk:
            for row in deferred.parked(clerk, reason=reason, event_id=event_id):
                body = {"body": bytes(row.pop("body")).decode(errors="replace")} if event_id else {}
                found = {name: str(row[name]) for name in ("event_id", "community_id", "reason", "first_at")}
                found |= {"type": row["headers"].get("ce-type", ""), "headers": row["headers"], **body}
                yield {"service": service, **found, "attempts": row["attempts"]}


@contextmanager
def _clerk(deployment: Deployment, service: str) -> Iterator[Connection]:
    database = Database(deployment.database_url(service, "app"), deployment.database_url(service, "clerk"))
    try:
        with database.as_clerk() as clerk:
            yield clerk
    finally:
        database.dispose()


def _chosen(services: Sequence[str] | None) -> Sequence[str]:
    unknown = set(services or ()) - set(SERVICES)
    if unknown:
        raise typer.BadParameter(f"没有此服务 There is no service {', '.join(sorted(unknown))}")
    return services or SERVICES


def _table(rows: Sequence[dict[str, Any]]) -> Table:
    table = Table("服务\nservice", "事件 event", "原因 reason\n起于 since", title="待处理 Parked")
    for row in rows:
        table.add_row(row["service"], f"{row['event_id']}\n{row['type']}", f"{row['reason']}\n{row['first_at'][:16]}")
    return table


def _print_rows(rows: Sequence[dict[str, Any]], *, as_json: bool) -> None:
    if as_json:
        print_json(rows)
    else:
        console.print_json(data=rows)


def _raise_not_found() -> NoReturn:
    raise CannotRun("没有这样的待处理消息 No such message is parked")
