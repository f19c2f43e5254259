"""The statements of a service, written down while it works, to be sent again without any thought.

What that takes is the limit: the same statements with the same values, in the same trips, on one connection.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any
from unittest import mock

import psycopg
from sqlalchemy import Engine, event

from services.chassis.database import connections, pipeline
from services.chassis.database.pipeline import Prepared, send_all
from services.chassis.database.sql_text import SqlText

Pipelined = tuple[SqlText, list[bytes | None]]
NOTICES = (b"notify", b"SELECT pg_notify")  # sent after COMMIT
EXPLAIN = b"explain (analyze, timing off, format json) "
READING = ("select", "with")


@dataclass
class Recording:
    """The trips of pipelined statements, and the statements that went by SQLAlchemy's cursors."""

    trips: list[Sequence[Pipelined]] = field(default_factory=list)
    by_cursor: list[tuple[str, Any]] = field(default_factory=list)

    @contextmanager
    def of(self, engine: Engine) -> Iterator[None]:
        """Write down what this process sends, and what goes by cursors through this engine."""
        send = pipeline.send_all

        def sent(driver: Any, known: Any, statements: Sequence[Pipelined]) -> Any:
            self.trips.append([one for one in statements if not one[0].words.startswith(NOTICES)])
            return send(driver, known, statements)

        def executed(_c: Any, _cursor: Any, statement: str, values: Any, _context: Any, many: bool) -> None:
            assert not many, "a statement for each row can't be distinguished"
            self.by_cursor.append((statement, values or None))

        event.listen(engine, "before_cursor_execute", executed)
        try:
            with mock.patch.object(connections, "send_all", sent):
                yield
        finally:
            event.remove(engine, "before_cursor_execute", executed)

    def again(self, connection: psycopg.Connection[Any]) -> float:
        """Send all trips once more; the seconds that it took."""
        assert not self.by_cursor, self.by_cursor
        known: dict[SqlText, Prepared] = {}
        began = time.perf_counter()
        for statements in self.trips:
            send_all(connection, known, statements)
        return time.perf_counter() - began

    def leave_out(self, *words: str) -> None:
        """Forget the statements that have one of these words."""
        self.by_cursor = [one for one in self.by_cursor if not any(word in one[0] for word in words)]
        self.trips = [
            [one for one in statements if not any(word in one[0].words.decode() for word in words)]
            for statements in self.trips
        ]

    def texts(self) -> Iterator[str]:
        """The statements, without their values."""
        yield from (words for words, _ in self.by_cursor)
        yield from (text.words.decode() for statements in self.trips for text, _ in statements)

    def plans(self, connection: psycopg.Connection[Any]) -> list[tuple[str, dict[str, Any]]]:
        """The statements that read, each with its plan and the times of planning and execution."""
        found = []
        for words, values in self.by_cursor:
            if words.lstrip().lower().startswith(READING):
                row = connection.execute((EXPLAIN.decode() + words).encode(), values).fetchone()
                found.append((words, row[0][0] if row else {}))
        for text, values in (one for statements in self.trips for one in statements):
            if text.words.startswith(b"SELECT") and b"set_config" not in text.words:
                explained = replace(text, words=EXPLAIN + text.words, make=tuple)
                (result,) = send_all(connection, {}, [(explained, values)])
                found += [(text.words.decode(), row[0][0]) for row in result.rows]
        return found

    def planned(self, connection: psycopg.Connection[Any]) -> float:
        """Microseconds that the server spends on the statements that read, outside of a transaction."""
        return float(sum(one["Planning Time"] + one["Execution Time"] for _, one in self.plans(connection)) * 1000)
