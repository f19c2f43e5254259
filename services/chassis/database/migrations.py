"""Brings a database to the newest migration while services use it.

A database has two chains of migrations: the chassis's and the service's. Each applied one is a row of
`migrations_applied`. A migration runs in one transaction, waits for a lock only shortly and is tried again, so that
requests behind it go on. One that says `in_transaction = False` holds a single statement that PostgreSQL runs outside
of transactions (`create index concurrently`).
"""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from alembic.autogenerate import compare_metadata
from alembic.operations import MigrateOperation, Operations
from alembic.runtime.migration import MigrationContext
from alembic.script import Script, ScriptDirectory
from sqlalchemy import Connection, MetaData, NullPool, create_engine, insert, select, text
from sqlalchemy.exc import DBAPIError

from services.chassis.database.connections import SOCKET
from services.chassis.database.failures import is_collision, is_overdue
from services.chassis.database.tables import chassis_metadata
from services.chassis.database.versions import CHASSIS, CHASSIS_FOLDER, migrations_applied
from services.chassis.log import log

LOCK = 0x57554C4D  # exclusive for a migration, shared for a backup
# While a migration waits for a lock, requests wait behind it and time out after 2 s, so it waits less than that. An
# autovacuum is cancelled for it after 1 s (deadlock_timeout), so it waits longer than that.
LOCK_TIMEOUT = "1500ms"
STATEMENT_TIMEOUT = "10s"  # for a statement whose lock may block requests
LONG_STATEMENT_TIMEOUT = "1h"  # for a statement that does not: building an index concurrently, validating
TRIES = 40
PAUSE_SECONDS = (1.0, 4.0)  # seconds between two tries; random, so that two sessions do not collide each time
EXCLUSIVE_TRIES = 900  # one each second: a backup or another migration may take so long


class CannotMigrate(Exception):
    """A database can't be brought to the newest migration; the text says why and what to do."""


class OtherHistory(CannotMigrate):
    """The database has had migrations that this version does not know."""


@dataclass(frozen=True)
class Chain:
    """The migrations of one owner, oldest first, and the tables that they make."""

    owner: str
    metadata: MetaData
    folder: Path

    def scripts(self) -> list[Script]:
        """Returns its migrations; Alembic's CommandError where two follow the same one."""
        directory = ScriptDirectory(str(self.folder), version_locations=[str(self.folder)])
        return list(directory.walk_revisions(head="head"))[::-1]

    def pending(self, applied: set[str], database: str) -> list[Script]:
        """Returns the migrations that are still to run; raises OtherHistory unless the applied ones begin the chain."""
        scripts = self.scripts()
        ids = [one.revision for one in scripts]
        if applied.issuperset(ids):  # this version, or a later one, has been here
            return []
        if applied != set(ids[: len(applied)]):
            raise _other_history(database, f"{self.owner} {max(applied - set(ids) or applied)}")
        return scripts[len(applied) :]


@dataclass(frozen=True)
class History:
    """A service's two chains of migrations; `folder` holds the version files of its own."""

    service: str
    metadata: MetaData
    folder: Path
    chassis_folder: Path = CHASSIS_FOLDER

    @property
    def chains(self) -> tuple[Chain, Chain]:
        """The chassis's chain and the service's, in the order in which they run."""
        return (
            Chain(CHASSIS, chassis_metadata, self.chassis_folder),
            Chain(self.service, self.metadata, self.folder),
        )

    def migrate(self, url: str) -> None:
        """Brings the database to the newest migration; one process at a time, others wait.

        Raises CannotMigrate; what was applied before stays, and the next try goes on from there.
        """
        with _exclusive(url) as connection:
            applied = _applied(connection)
            pending = [
                (chain.owner, script)
                for chain in self.chains
                for script in chain.pending(applied.get(chain.owner, set()), str(connection.engine.url.database))
            ]
            touched: set[str] = set()
            for owner, script in pending:
                touched |= self._apply(connection, owner, script)
            if touched:  # with outdated statistics, the plans of batches have quadratic cost
                _execute(connection, f"analyze {', '.join(sorted(touched))}")

    def differences(self, url: str) -> list[Any]:
        """Returns what differs between the tables in code and the database; empty once all migrations ran."""
        engine = create_engine(url, poolclass=NullPool)
        with engine.connect() as connection:
            both: Any = [chain.metadata for chain in self.chains]  # Alembic takes several; its types say one
            return list(compare_metadata(MigrationContext.configure(connection), both))

    def _apply(self, connection: Connection, owner: str, script: Script) -> set[str]:
        """Runs one migration, again while its tables are locked; returns the tables that it touched."""
        arguments = (self.service,) if owner == CHASSIS else ()

        def upgrade() -> None:
            with Operations.context(MigrationContext.configure(connection)):
                script.module.upgrade(*arguments)

        run = _in_transaction if getattr(script.module, "in_transaction", True) else _outside_transactions
        name = f"{owner} {script.revision}"
        for _ in range(TRIES):
            try:
                return run(connection, upgrade, {"service": owner, "id": script.revision})
            except DBAPIError as error:
                if is_overdue(error):
                    raise CannotMigrate(
                        f"{self.service}：迁移 {name} 的一条语句用时过长，已撤销；请拆成更小的步骤\n"
                        f"{self.service}: a statement of the migration {name} took too long and was undone: "
                        "it needs smaller steps"
                    ) from error
                if not is_collision(error):
                    raise
                log.warning("migration_waits", migration=name)
                threading.Event().wait(random.uniform(*PAUSE_SECONDS))  # noqa: S311  (jitter)
        raise CannotMigrate(
            f"{self.service}：迁移 {name} 一直拿不到表锁，因为有事务长时间未结束；请结束该事务后再试\n"
            f"{self.service}: the migration {name} never got its locks, since a transaction stays open: "
            "end that one, then try again (RUNBOOK, A migration waits)"
        )


def _in_transaction(connection: Connection, upgrade: Callable[[], None], applied: dict[str, str]) -> set[str]:
    with connection.connection.driver_connection.transaction():  # type: ignore[union-attr]  # checked out
        _execute(connection, f"set local lock_timeout = '{LOCK_TIMEOUT}'")
        _execute(connection, f"set local statement_timeout = '{STATEMENT_TIMEOUT}'")
        upgrade()
        touched = set(connection.scalars(text(_LOCKED)))
        connection.execute(insert(migrations_applied), applied)
    return touched


# What a transaction has changed it still has a lock on, stronger than a reader's.
_LOCKED = """
select quote_ident(relname) from pg_locks join pg_class on pg_class.oid = relation
 where pid = pg_backend_pid() and mode not in ('AccessShareLock', 'RowShareLock')
   and relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
"""


def _outside_transactions(connection: Connection, upgrade: Callable[[], None], applied: dict[str, str]) -> set[str]:
    """Runs a statement that blocks no request, so it may wait long. First drops the remains of a failed try."""
    _execute(connection, "set lock_timeout = 0")
    _execute(connection, f"set statement_timeout = '{LONG_STATEMENT_TIMEOUT}'")
    before = connection.execute(text(_INDEXES)).all()
    for index in before:
        if not index.indisvalid:
            _execute(connection, f"drop index concurrently {index.name}")
    upgrade()
    after = connection.execute(text(_INDEXES)).all()
    connection.execute(insert(migrations_applied), applied)
    return {index.on_table for index in set(after) - set(before)}


_INDEXES = """
select indexrelid::regclass::text as name, quote_ident(relname) as on_table, indisvalid
  from pg_index join pg_class on pg_class.oid = indrelid where relnamespace = 'public'::regnamespace
"""


def _applied(connection: Connection) -> dict[str, set[str]]:
    """Returns the ids of applied migrations by owner; raises OtherHistory if earlier versions kept another record."""
    if connection.scalar(text("select to_regclass('alembic_version')")):
        number = connection.scalar(text("select version_num from alembic_version"))
        raise _other_history(str(connection.engine.url.database), str(number))
    applied: dict[str, set[str]] = {}
    if connection.scalar(text("select to_regclass('migrations_applied')")):
        for owner, revision in connection.execute(select(migrations_applied.c.service, migrations_applied.c.id)):
            applied.setdefault(owner, set()).add(revision)
    return applied


def _other_history(database: str, what: str) -> OtherHistory:
    return OtherHistory(
        f"数据库 {database} 由另一个版本建立（迁移 {what}），本版本不能升级它：请改用那个版本；"
        "若数据不再需要，请清空后重新启动（本机 make clean-data，容器 docker compose down -v）\n"
        f"Another version made the database {database} (migration {what}), and this one can't upgrade it: use that "
        "one; or, if the data may go, clear it and start again (make clean-data; containers: docker compose down -v)"
    )


@contextmanager
def _exclusive(url: str) -> Iterator[Connection]:
    """A connection of the owner while nobody else migrates and no backup is being read.

    It polls for the lock. If it waited inside a statement, an index that is built concurrently would wait for that
    statement.
    """
    # A pool would keep the lock's session.
    engine = create_engine(url, poolclass=NullPool, isolation_level="AUTOCOMMIT", connect_args=SOCKET)
    with engine.connect() as connection:
        for _ in range(EXCLUSIVE_TRIES):
            if connection.scalar(text("select pg_try_advisory_lock(:lock)"), {"lock": LOCK}):
                yield connection
                return
            threading.Event().wait(random.uniform(0.5, 1.5))  # noqa: S311  (jitter)
    raise CannotMigrate(
        "另一个迁移或备份一直未结束，请稍后再试\nAnother migration or a backup does not end: try again later"
    )


def _execute(connection: Connection, statement: str) -> None:
    connection.exec_driver_sql(statement)


@Operations.register_operation("validate_constraint")
class ValidateConstraint(MigrateOperation):
    """`op.validate_constraint(name, table)`: checks old rows of a constraint that was added as `not valid`.

    Use it in a migration of its own: it does not block readers and writers. In one migration with the ADD CONSTRAINT,
    they would wait behind the lock of that statement.
    """

    def __init__(self, name: str, table: str) -> None:
        self.name, self.table = name, table

    @classmethod
    def validate_constraint(cls, operations: Operations, name: str, table: str) -> None:
        """Validates a check or a foreign key."""
        operations.invoke(cls(name, table))


@Operations.implementation_for(ValidateConstraint)
def _validate_constraint(operations: Operations, operation: ValidateConstraint) -> None:
    operations.execute(f"set local statement_timeout = '{LONG_STATEMENT_TIMEOUT}'")
    operations.execute(f"alter table {operation.table} validate constraint {operation.name}")
