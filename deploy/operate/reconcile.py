"""`wulin reconcile`: publishes events again that were lost on their way.

After the broker lost its volume, or after a restore, some events are marked as published in an outbox, but a consumer
has them neither in its inbox nor among its deferred messages. `reconcile` marks them as not published, so that the
relay publishes them again; consumers that did receive them recognise them by their inbox. The outbox keeps 14 days, so
older events can't be found.
"""

from __future__ import annotations

import importlib
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from typing import Annotated, Any, NamedTuple
from uuid import UUID

import psycopg
import typer
from rich.table import Table

from deploy.current_deployment import current_deployment
from deploy.deployment import Deployment
from deploy.operate.console import AsJson, console, print_done, print_json
from deploy.postgres.roles import PREFIX
from services.chassis.messaging.contract import CONTRACTS, SERVICES, publisher
from services.chassis.messaging.relay import CHANNEL

SETTLED_SECONDS = 60  # an event that was published later may still be in transit
CHUNK = 5_000

_PUBLISHED = """
select community_id, id, type from outbox
 where published_at <= now() - make_interval(secs => %s) and type = any(%s)
"""
# The type is compared as well: an id that another publisher copied marks no event of this one.
_MISSED = """
select id from unnest(%(communities)s::uuid[], %(ids)s::uuid[], %(types)s::text[]) as sent (community_id, id, type)
 where not exists (select from inbox
                    where inbox.community_id = sent.community_id and consumer = %(consumer)s and event_id = sent.id
                      and inbox.type = sent.type)
   and not exists (select from deferred
                    where deferred.community_id = sent.community_id and consumer = %(consumer)s and event_id = sent.id
                      and headers ->> 'ce-type' = sent.type)
"""
_PUBLISH_AGAIN = """
update outbox set published_at = null from unnest(%s::uuid[], %s::uuid[]) as lost (community_id, id)
 where outbox.community_id = lost.community_id and outbox.id = lost.id
"""


class _Published(NamedTuple):
    community_id: UUID
    id: UUID
    type: str


@dataclass(frozen=True)
class Lost:
    """How many events of a type a consumer has not received."""

    type: str
    consumer: str
    events: int


def reconcile(
    deployment: Deployment, *, settled_seconds: int = SETTLED_SECONDS, prefix: str = PREFIX
) -> Sequence[Lost]:
    """Has events published again that were published more than `settled_seconds` ago and never received."""
    for service in SERVICES:
        importlib.import_module(f"services.contracts.{service}")
    lost: Counter[tuple[str, str]] = Counter()
    with ExitStack() as stack:
        databases = {
            one: stack.enter_context(psycopg.connect(deployment.admin_url(f"{prefix}{one}"), autocommit=True))
            for one in SERVICES
        }
        for publishing in SERVICES:
            consumers = {kind: one.consumers for kind, one in CONTRACTS.items() if publisher(kind) == publishing}
            lost.update(_reconcile_publisher(databases, publishing, consumers, settled_seconds))
    return [Lost(kind, consumer, events) for (kind, consumer), events in sorted(lost.items())]


def _reconcile_publisher(
    databases: Mapping[str, psycopg.Connection[Any]],
    publishing: str,
    consumers: Mapping[str, Sequence[str]],
    settled_seconds: int,
) -> Counter[tuple[str, str]]:
    lost: Counter[tuple[str, str]] = Counter()
    outbox = databases[publishing]
    with outbox.transaction(), outbox.cursor("published") as published:
        published.execute(_PUBLISHED, [settled_seconds, list(consumers)])
        while rows := [_Published(*row) for row in published.fetchmany(CHUNK)]:
            again = set()
            for consumer in SERVICES:
                meant = [one for one in rows if consumer in consumers[one.type]]
                missed = _missed(databases[consumer], consumer, meant)
                lost.update((one.type, consumer) for one in missed)
                again.update(missed)
            outbox.execute(_PUBLISH_AGAIN, [[one.community_id for one in again], [one.id for one in again]])
    outbox.execute(f"notify {CHANNEL}")
    return lost


def _missed(database: psycopg.Connection[Any], consumer: str, meant: Sequence[_Published]) -> list[_Published]:
    """Returns those events that the consumer has neither done nor deferred."""
    communities, ids, types = zip(*meant, strict=True) if meant else ((), (), ())
    given = {"communities": list(communities), "ids": list(ids), "types": list(types), "consumer": consumer}
    missed = {row[0] for row in database.execute(_MISSED, given)} if meant else set()
    return [one for one in meant if one.id in missed]


def command(
    *,
    everything: Annotated[
        bool, typer.Option("--all", help="包括最近一分钟 also what was published within the last minute")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Publish again what no consumer received (after the broker lost its data)."""
    lost = reconcile(current_deployment(), settled_seconds=0 if everything else SETTLED_SECONDS)
    if as_json:
        print_json([asdict(one) for one in lost])
        return
    if not lost:
        print_done("没有遗失的事件 Nothing was lost")
        return
    table = Table("事件 event", "收件方 consumer", "再次发送 sent again")
    for one in lost:
        table.add_row(one.type, one.consumer, str(one.events))
    console.print(table)
