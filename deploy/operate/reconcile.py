"""`wulin reconcile`: what was told and has got lost on its way is told again.

Who lost the broker's volume, or brought a backup back, has events that their publisher's outbox holds as sent and
that a consumer has neither in its inbox nor among its deferred. They are marked as not sent yet; the relay sends them,
and consumers that did hear them know them by their inbox. The outbox keeps 14 days, so it is that far that we see.
"""

from __future__ import annotations

import importlib
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from typing import Annotated, Any, NamedTuple
from uuid import UUID

import psycopg
import typer
from rich.console import Console
from rich.table import Table

from deploy.deployment import Deployment
from deploy.here import here
from deploy.postgres.roles import PREFIX
from services.chassis.messaging.contract import CONTRACTS, SERVICES, publisher
from services.chassis.messaging.relay import CHANNEL

SETTLED_SECONDS = 60  # what was sent later may still be on its way
CHUNK = 5_000

_SENT = """
select community_id, id, type from outbox
 where published_at <= now() - make_interval(secs => %s) and type = any(%s)
"""
_UNHEARD = """
select id from unnest(%(communities)s::uuid[], %(ids)s::uuid[]) as sent (community_id, id)
 where not exists (select from inbox
                    where inbox.community_id = sent.community_id and consumer = %(hearer)s and event_id = sent.id)
   and not exists (select from deferred
                    where deferred.community_id = sent.community_id and consumer = %(hearer)s and event_id = sent.id)
"""
_SEND_AGAIN = """
update outbox set published_at = null from unnest(%s::uuid[], %s::uuid[]) as lost (community_id, id)
 where outbox.community_id = lost.community_id and outbox.id = lost.id
"""


class _Sent(NamedTuple):
    community_id: UUID
    id: UUID
    type: str


@dataclass(frozen=True)
class Lost:
    """How many events of a type a service has not heard."""

    type: str
    hearer: str
    events: int


def reconcile(
    deployment: Deployment, *, settled_seconds: int = SETTLED_SECONDS, prefix: str = PREFIX
) -> Sequence[Lost]:
    """Mark what was sent more than `settled_seconds` ago and never heard, so that it is sent again."""
    for service in SERVICES:
        importlib.import_module(f"services.contracts.{service}")
    lost: Counter[tuple[str, str]] = Counter()
    with ExitStack() as stack:
        databases = {
            one: stack.enter_context(psycopg.connect(deployment.admin_url(f"{prefix}{one}"), autocommit=True))
            for one in SERVICES
        }
        for told_by in SERVICES:
            consumers = {kind: one.consumers for kind, one in CONTRACTS.items() if publisher(kind) == told_by}
            lost.update(_reconcile_publisher(databases, told_by, consumers, settled_seconds))
    return [Lost(kind, hearer, events) for (kind, hearer), events in sorted(lost.items())]


def _reconcile_publisher(
    databases: Mapping[str, psycopg.Connection[Any]],
    told_by: str,
    consumers: Mapping[str, Sequence[str]],
    settled_seconds: int,
) -> Counter[tuple[str, str]]:
    lost: Counter[tuple[str, str]] = Counter()
    outbox = databases[told_by]
    with outbox.transaction(), outbox.cursor("sent") as sent:
        sent.execute(_SENT, [settled_seconds, list(consumers)])
        while rows := [_Sent(*row) for row in sent.fetchmany(CHUNK)]:
            again = set()
            for hearer in SERVICES:
                missed = _missed(databases[hearer], hearer, [one for one in rows if hearer in consumers[one.type]])
                lost.update((one.type, hearer) for one in missed)
                again.update(missed)
            outbox.execute(_SEND_AGAIN, [[one.community_id for one in again], [one.id for one in again]])
    outbox.execute(f"notify {CHANNEL}")
    return lost


def _missed(database: psycopg.Connection[Any], hearer: str, sent: Sequence[_Sent]) -> list[_Sent]:
    given = {"communities": [one.community_id for one in sent], "ids": [one.id for one in sent], "hearer": hearer}
    unheard = {row[0] for row in database.execute(_UNHEARD, given)} if sent else set()
    return [one for one in sent if one.id in unheard]


def command(
    *,
    everything: Annotated[bool, typer.Option("--all", help="also what was sent within the last minute")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="for programs")] = False,
) -> None:
    """Send again what was told and never heard (after the broker lost its data)."""
    lost = reconcile(here(), settled_seconds=0 if everything else SETTLED_SECONDS)
    if as_json:
        print(json.dumps([asdict(one) for one in lost]))
        return
    console = Console()
    if not lost:
        console.print("[green]✓[/] 没有遗失的事件 Nothing was lost")
        return
    table = Table("事件 event", "收件方 hearer", "再次发送 sent again")
    for one in lost:
        table.add_row(one.type, one.hearer, str(one.events))
    console.print(table)
