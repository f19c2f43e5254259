"""A database of echo for one test, and folders to which the test adds migrations."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

from services.chassis.database.migrations import History
from services.chassis.database.versions import CHASSIS


@dataclass
class OwnDatabase:
    """A database of echo's own, whose chains lie in folders to which a test adds."""

    history: History
    urls: dict[str, str]
    admin_url: str

    def add(self, body: str, *, owner: str = "echo", in_transaction: bool = True) -> Path:
        """Write the next migration of a chain."""
        (chain,) = (one for one in self.history.chains if one.owner == owner)
        previous = chain.scripts()[-1].revision
        revision = str(max(int(previous) + 1, 202608010000))
        file = chain.folder / f"{revision}_change.py"
        file.write_text(
            "import sqlalchemy as sa\nfrom alembic import op\n"
            f'revision = "{revision}"\ndown_revision = "{previous}"\nin_transaction = {in_transaction}\n'
            f"def upgrade({'service' if owner == CHASSIS else ''}):\n    {body}\n"
        )
        return file

    def plain(self, role: str) -> str:
        """The address for psycopg."""
        return self.urls[role].replace("+psycopg", "")

    def ask(self, statement: str) -> list[Any]:
        """Read as the owner."""
        with psycopg.connect(self.plain("owner")) as connection:
            return connection.execute(statement).fetchall()

    def do(self, statement: str) -> None:
        """Change something as the owner."""
        with psycopg.connect(self.plain("owner")) as connection:
            connection.execute(statement)

    def admin(self, statement: str) -> None:
        """Change something that row security hides from the owner."""
        with psycopg.connect(self.admin_url) as connection:
            connection.execute(statement)

    def seconds(self, statement: str) -> float:
        """How long the application waits for its answer."""
        began = time.perf_counter()
        with psycopg.connect(self.plain("app"), options="-c lock_timeout=2000") as connection:
            connection.execute(statement)
        return time.perf_counter() - began

    @contextmanager
    def reading(self, table: str) -> Iterator[psycopg.Connection[Any]]:
        """While a transaction that has read it stays open."""
        with psycopg.connect(self.plain("audit")) as reader:
            reader.execute(sql.SQL("select 1 from {} limit 1").format(sql.Identifier(table)))
            yield reader

    @contextmanager
    def migrating(self) -> Iterator[threading.Event]:
        """While a migration runs; the event says that it has ended well."""
        done = threading.Event()

        def migrate() -> None:
            self.history.migrate(self.urls["owner"])
            done.set()

        thread = threading.Thread(target=migrate)
        thread.start()
        try:
            yield done
        finally:
            thread.join()
