"""The plans of the statements that a read sends, as PostgreSQL carries them out."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from typing import Any
from unittest import mock

from psycopg.rows import scalar_row
from sqlalchemy import event

from services.chassis.database import connections, pipeline
from services.chassis.database.transactions import Tx

LEFT_OUT_MOST = 20  # times the rows of a page
_EXPLAIN = "explain (analyze, timing off, format json) "


@dataclass(frozen=True)
class Step:
    """One step of a plan: what it does, on which table, by which index, how many rows it gave and left out in all."""

    kind: str  # Seq Scan, Index Scan, Sort …
    table: str | None
    index: str | None
    rows: int
    left_out: int = 0  # read, and dropped by a filter


def plans(tx: Tx, read: Callable[[], Any], *, scans: bool = True) -> list[Step]:
    """The steps of all statements that `read` sends.

    Without `scans` PostgreSQL scans a whole table only where it finds no index. The statements only read: they run
    twice.
    """
    asked: list[tuple[str, Any]] = []
    send = pipeline.send_all

    def executed(_c: Any, _k: Any, sql: str, given: Any, *_: Any) -> None:
        asked.append((sql, given))

    def sent(driver: Any, known: Any, statements: Any) -> Any:
        asked.extend((text, values) for text, values in statements)
        return send(driver, known, statements)

    connection = tx.connection
    event.listen(connection, "before_cursor_execute", executed)
    try:
        with mock.patch.object(connections, "send_all", sent):
            read()
    finally:
        event.remove(connection, "before_cursor_execute", executed)
    connection.exec_driver_sql(f"set local enable_seqscan = {'on' if scans else 'off'}")
    return [step for statement, given in asked for step in _steps(_plan(connection, statement, given))]


def faults(tx: Any, read: Callable[[], Any], large: Collection[str], most: int) -> list[str]:
    """Why a list of `most` rows takes longer where `large` tables grow; `tx` may be anything with a `connection`.

    A scan of a whole table, where PostgreSQL may choose one and where it avoids them, a sort of more rows, and a search
    that reads many more rows than it gives.
    """
    found = []
    for scans in (True, False):
        for step in plans(tx, read, scans=scans):
            if step.kind == "Seq Scan" and step.table in large:
                found.append(f"scans {step.table} (scans {scans})")
            if step.table in large and step.left_out > LEFT_OUT_MOST * most:
                found.append(f"passes over {step.left_out} rows of {step.table} (scans {scans})")
            if step.kind in ("Sort", "Incremental Sort") and step.rows > most:
                found.append(f"sorts {step.rows} rows (scans {scans})")
    return found


def _plan(connection: Any, statement: Any, given: Any) -> Any:
    driver = connection.connection.driver_connection
    if isinstance(statement, str):
        with driver.cursor(row_factory=scalar_row) as cursor:
            return cursor.execute(_EXPLAIN + statement, given).fetchone()[0]["Plan"]
    words = _EXPLAIN.encode() + statement.words
    answer = driver.pgconn.exec_params(words, given, statement.types, statement.formats)
    assert answer.ntuples == 1, answer.error_message
    return json.loads(answer.get_value(0, 0))[0]["Plan"]


def _steps(plan: Any) -> Iterator[Step]:
    rows = plan["Actual Rows"] * plan["Actual Loops"]
    left_out = plan.get("Rows Removed by Filter", 0) * plan["Actual Loops"]
    yield Step(plan["Node Type"], plan.get("Relation Name"), plan.get("Index Name"), rows, left_out)
    for inner in plan.get("Plans", ()):
        yield from _steps(inner)
