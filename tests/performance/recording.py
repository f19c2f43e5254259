"""The statements of a service, written down while it works, to be sent again by plain psycopg without any thought.

What that takes is the limit: the same statements with the same values on one connection.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import psycopg
from sqlalchemy import Engine, event


@dataclass
class Recording:
    """Transactions, each with its statements in order."""

    transactions: list[list[tuple[str, Any]]] = field(default_factory=lambda: [[]])

    @contextmanager
    def of(self, engine: Engine) -> Iterator[None]:
        """Write down what is sent through this engine, as it reaches the driver."""

        def sent(_c: Any, _cursor: Any, statement: str, values: Any, _context: Any, many: bool) -> None:
            assert not many, "a statement for each row can't be distinguished"
            if not statement.startswith("notify"):  # sent after COMMIT
                self.transactions[-1].append((statement, values or None))

        def committed(_connection: Any) -> None:
            self.transactions.append([])

        event.listen(engine, "before_cursor_execute", sent)
        event.listen(engine, "commit", committed)
        try:
            yield
        finally:
            event.remove(engine, "before_cursor_execute", sent)
            event.remove(engine, "commit", committed)
            self.transactions = [one for one in self.transactions if one]

    def again(self, connection: psycopg.Connection) -> float:
        """Send them all; the seconds that it took."""
        began = time.perf_counter()
        for statements in self.transactions:
            with connection.transaction():
                _send(connection, statements)
        return time.perf_counter() - began


def _send(connection: psycopg.Connection, statements: Sequence[tuple[str, Any]]) -> None:
    with connection.cursor() as cursor:
        for statement, values in statements:
            cursor.execute(statement, values)
