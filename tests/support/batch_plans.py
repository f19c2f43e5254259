"""The plans of the statements that a batch of events sends, while the tables that it touches grow.

A batch takes time that grows with its size alone if no statement scans a table that grows, and none compares each row
of the batch with each other row. The planner does the latter where it expects one row and finds hundreds: so plans are
read without statistics, with fresh ones, and with those of another size.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any
from unittest import mock
from uuid import UUID

import psycopg
from sqlalchemy.engine import make_url

from services.chassis.database import connections, pipeline
from services.chassis.database.service_database import Database
from services.chassis.database.sql_text import SqlText
from services.chassis.database.transactions import Tx
from tests.support.rig import Prepared

GIVEN = b"json_to_recordset"  # what all statements for the rows of a batch have
SMALL = 1_000  # rows of a table that may be scanned
GROWN = 20_000
STALE = "grown, with statistics of small tables"
_GIVEN_ROW = re.compile(r"\b(rows|keys|members|handled)\.")  # a column of the rows of the batch
_SENDER = "((headers ->> 'sender'::text) = handled.sender)"  # of the one row that the key of deferred messages finds
# What docker-compose.yml tells the planner. By PostgreSQL's own values a scan of 20,000 rows costs less than the index.
_COSTS = "set local random_page_cost = 1.1; set local effective_cache_size = '512MB'"
Sent = Mapping[SqlText, list[bytes | None]]  # statements with the parameters of the last time
Plan = dict[str, Any]


@dataclass(frozen=True)
class Explained:
    """The plan of one statement, in one state of the tables."""

    state: str
    statement: str
    plan: Plan

    def tables(self, *, read: bool = False) -> set[str]:
        """The tables that it reads or writes; with `read` only those in which it looks for rows."""
        steps = [step for step in _steps(self.plan) if "Relation Name" in step]
        return {step["Relation Name"] for step in steps if not read or "Scan" in step["Node Type"]}

    def faults(self, sizes: Mapping[str, int]) -> list[str]:
        """What makes it slow where tables, now of these sizes, or batches grow."""
        found = [fault for step in _steps(self.plan) for fault in _faults(step, sizes)]
        return [f"{self.state}: {fault}\n{self.statement}\n{_drawn(self.plan)}" for fault in found]


def _faults(step: Plan, sizes: Mapping[str, int]) -> Iterator[str]:
    large = {table for table, size in sizes.items() if size >= SMALL}
    kind, table = step["Node Type"], step.get("Relation Name")
    if table in large and (kind == "Seq Scan" or ("Scan" in kind and step["Plan Rows"] >= SMALL)):
        yield f"scans {table}, or all of it that is of the communities"
    if table in large and _GIVEN_ROW.search(step.get("Filter", "").replace(_SENDER, "")):
        yield f"finds more rows of {table} than it joins"
    if kind == "Nested Loop":
        inner = next(each for each in step["Plans"] if each["Parent Relationship"] == "Inner")
        scanned = list(_steps(inner))
        if any(each["Node Type"] == "Function Scan" for each in scanned):
            yield "goes through the rows of the batch once for each outer row"
        if "Join Filter" in step and large & {each.get("Relation Name") for each in scanned}:
            yield "finds more inner rows than it joins, once for each outer row"


def sent_by(work: Callable[[], Any]) -> Sent:
    """The statements for rows of a batch that `work` sends, each once."""
    found: dict[SqlText, list[bytes | None]] = {}
    send = pipeline.send_all

    def sent(driver: Any, known: Any, statements: Any) -> Any:
        found.update((text, values) for text, values in statements if GIVEN in text.words)
        return send(driver, known, statements)

    with mock.patch.object(connections, "send_all", sent):
        work()
    return found


def explained_as_tables_grow(
    prepared: Prepared, admin_url: str, communities: Sequence[UUID], sent: Sent
) -> Iterator[tuple[Explained, Mapping[str, int]]]:
    """Yields the plans of statements with the sizes of the tables, in each state of the tables.

    The worker's role explains them, for a batch of these communities. The database is one that no other test uses: the
    tables that the statements read are filled with copies of the rows that are there, and emptied at the end.
    """
    database = make_url(prepared.urls["app"]).database
    with psycopg.connect(admin_url, dbname=database, autocommit=True) as admin:
        admin.execute("set session_replication_role = 'replica'")  # copies refer to nothing
        first = list(_explained(prepared.database, communities, sent, "without statistics"))
        tables = sorted(set().union(*(one.tables(read=True) for one in first)))
        analyze = f"analyze {', '.join(tables)}"
        states: dict[str, Callable[[], Any]] = {
            "without statistics": lambda: None,
            "small": lambda: admin.execute(analyze),
            STALE: lambda: grow(admin, tables),
            "grown": lambda: admin.execute(analyze),
            "grown, without statistics": lambda: _forget(admin, tables),
            "emptied, with statistics of grown tables": lambda: admin.execute(f"truncate {', '.join(tables)} cascade"),
        }
        for state, reach in states.items():
            reach()
            sizes = {table: _size(admin, table) for table in tables}
            for one in _explained(prepared.database, communities, sent, state):
                yield one, sizes


def _explained(database: Database, communities: Sequence[UUID], sent: Sent, state: str) -> Iterator[Explained]:
    with database.batch(communities) as tx:
        tx.connection.exec_driver_sql(_COSTS)
        for text, values in sent.items():
            yield Explained(state, text.words.decode(), _plan(tx, text, values))


def _plan(tx: Tx, text: SqlText, values: list[bytes | None]) -> Plan:
    line = tx.connection.connection.driver_connection.pgconn  # type: ignore[union-attr]  # psycopg's
    answer = line.exec_params(b"explain (format json) " + text.words, values, text.types, text.formats)
    assert answer.ntuples == 1, answer.error_message
    plan: Plan = json.loads(answer.get_value(0, 0))[0]["Plan"]
    return plan


def _steps(plan: Plan) -> Iterator[Plan]:
    yield plan
    for inner in plan.get("Plans", ()):
        yield from _steps(inner)


def _drawn(plan: Plan, depth: int = 0) -> str:
    shown = ("Node Type", "Relation Name", "Index Name", "Index Cond", "Filter", "Join Filter", "Plan Rows")
    line = " ".join(str(plan[name]) for name in shown if name in plan)
    return "\n".join(["  " * depth + line, *(_drawn(inner, depth + 1) for inner in plan.get("Plans", ()))])


def _size(admin: psycopg.Connection[Any], table: str) -> int:
    found = admin.execute(f"select count(*) from {table}").fetchone()
    assert found
    return int(found[0])


def _forget(admin: psycopg.Connection[Any], tables: Sequence[str]) -> None:
    """Takes the statistics of tables away, as if they were filled before the first `analyze`."""
    for table in tables:
        admin.execute("delete from pg_statistic where starelid = %s::regclass", [table])
        admin.execute("update pg_class set reltuples = -1, relpages = 0 where oid = %s::regclass", [table])


def grow(
    admin: psycopg.Connection[Any],
    tables: Iterable[str],
    *,
    to: int = GROWN,
    keep: Collection[str] = (),
    fresh: Mapping[str, str] = MappingProxyType({}),
) -> None:
    """Adds copies of the rows of tables in the same communities, until a table has `to` rows.

    Ids are made anew, but for the columns `keep`; `fresh` has SQL for other columns that must differ.
    """
    own = {"cause": "case when cause is not null then gen_random_uuid() end", **fresh}  # of the outbox
    for table in tables:
        columns = admin.execute(
            "select attname, format_type(atttypid, -1) from pg_attribute where attrelid = %s::regclass"
            " and attnum > 0 and not attisdropped and attidentity = '' and attgenerated = ''",
            [table],
        ).fetchall()
        made = {
            name: f"case when {name} is not null then gen_random_uuid() end"
            for name, kind in columns
            if kind == "uuid" and name not in ("community_id", *keep)
        }
        values = [own.get(name) or made.get(name, name) for name, _ in columns]
        names = ", ".join(name for name, _ in columns)
        copies = f"select {', '.join(values)} from {table}, generate_series(1, %s) on conflict do nothing"
        while (size := _size(admin, table)) < to:  # a few rows, such as the pools, are once in a community
            admin.execute(f"insert into {table} ({names}) {copies}", [-(-(to - size) // size)])
