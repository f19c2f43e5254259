"""Alembic for a service: its tables and the chassis's, each made with row security, policies and grants.

`make migration s=orders m="…"` writes a version file. The rights of a table are written into it as SQL, so that a
migration stays what it was when the code changes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from alembic import command, context
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.operations import ops
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, MetaData, NullPool, Table, create_engine, text

from services.chassis.database.tables import chassis_metadata

LOCK = 0x57554C4D  # held by who migrates, shared by who reads a backup
_MINE = "community_id = nullif(current_setting('wulin.community', true), '')::uuid"


def protection(table: Table, service: str) -> list[str]:
    """The statements that close a table: row security on communities, and who may do what."""
    name, info = table.name, table.info
    lines = [f"grant {info['grants']} on {name} to {service}_app"]
    # `audit` names the columns that the audit may read where it must not read all, such as hashes of passwords.
    shown = ("community_id", *info.get("audit", ())) if info["secured"] else info.get("audit", ())
    columns = f" ({', '.join(shown)})" if "audit" in info else ""
    lines.append(f"grant select{columns} on {name} to {service}_audit")
    if info["clerk"]:
        columns = ", ".join(("community_id", *info["clerk"]) if info["secured"] else info["clerk"])
        lines.append(f"grant select ({columns}) on {name} to {service}_clerk")
    lines += [f"grant {right} on {name} to {service}_clerk" for right in info.get("clerk_also", ())]
    if info["secured"]:
        lines += [
            f"alter table {name} enable row level security",
            f"alter table {name} force row level security",
            f"create policy app on {name} to {service}_app using ({_MINE}) with check ({_MINE})",
            f"create policy audit on {name} for select to {service}_audit using (true)",
        ]
        if info["clerk"] or info.get("clerk_also"):
            lines.append(f"create policy clerk on {name} to {service}_clerk using (true) with check (true)")
    return lines


def balanced(table: str, *, group: str = "journal_id", amount: str = "amount", unit: str = "community_id") -> list[str]:
    """Statements that make `table` refuse, once an INSERT statement, any group whose amounts do not sum to zero.

    `unit` is an expression that tells apart what can't be added up (points and minutes).
    """
    refuse = f"""
create function {table}_balanced() returns trigger language plpgsql as $$
begin
  if exists (select from fresh group by community_id, {group}, {unit} having sum({amount}) <> 0) then
    raise exception 'a {group} of {table} does not sum to zero'
      using errcode = 'check_violation', constraint = '{table}_balanced';
  end if;
  return null;
end $$"""
    watch = (
        f"create trigger {table}_balanced after insert on {table} "
        f"referencing new table as fresh for each statement execute function {table}_balanced()"
    )
    return [refuse, watch]


@dataclass(frozen=True)
class History:
    """A service's migrations: its tables and where the version files lie."""

    service: str
    metadata: MetaData
    folder: Path

    @property
    def tables(self) -> list[MetaData]:
        """What the database should hold: the chassis's tables and the service's."""
        return [chassis_metadata, self.metadata]

    def migrate(self, url: str) -> None:
        """Bring the database to the newest version; one at a time, whoever else tries waits."""
        self._run(url, lambda config: command.upgrade(config, "head"))

    def write(self, url: str, message: str) -> None:
        """Write the version file for what the tables in code have and the database has not."""
        number = f"{len(list(self.folder.glob('[0-9]*.py'))) + 1:04d}"
        self._run(url, lambda config: command.revision(config, message=message, autogenerate=True, rev_id=number))

    def differences(self, url: str) -> list[Any]:
        """What differs between the tables in code and the database; empty once all migrations ran."""
        engine = create_engine(url, poolclass=NullPool)
        with engine.connect() as connection:
            both: Any = self.tables  # Alembic takes several; its types say one
            return list(compare_metadata(MigrationContext.configure(connection), both))

    def _run(self, url: str, work: Callable[[Config], Any]) -> None:
        engine = create_engine(url, poolclass=NullPool)  # a pool would keep the lock's session
        with engine.connect() as connection:
            connection.execute(text("select pg_advisory_lock(:lock)"), {"lock": LOCK})
            connection.commit()
            config = self._config()
            config.attributes.update(connection=connection, history=self)
            work(config)
            connection.commit()

    def _config(self) -> Config:
        config = Config()
        config.set_main_option("script_location", str(Path(__file__).parent / "alembic"))
        config.set_main_option("version_locations", str(self.folder))
        config.set_main_option("path_separator", "newline")
        config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
        return config


def in_context() -> None:
    """Alembic's environment: the connection and tables that `History` gave."""
    connection: Connection = context.config.attributes["connection"]
    history: History = context.config.attributes["history"]

    def protect(_: Any, __: Any, directives: list[Any]) -> None:
        for directive in directives:
            _protect(directive.upgrade_ops, history)
            directive.downgrade_ops.ops = []

    context.configure(
        connection=connection,
        target_metadata=history.tables,
        process_revision_directives=protect,
        transaction_per_migration=True,
    )
    with context.begin_transaction():
        context.run_migrations()


def _protect(made: ops.UpgradeOps, history: History) -> None:
    """After all tables stand: their policies and grants, as the tables' `info` says."""
    tables = {table.name: table for metadata in history.tables for table in metadata.tables.values()}
    created = [one.table_name for one in made.ops if isinstance(one, ops.CreateTableOp)]
    for name in created:
        made.ops += [ops.ExecuteSQLOp(line) for line in protection(tables[name], history.service)]
    if "outbox" in created:
        made.ops.append(ops.ExecuteSQLOp(f"grant select on alembic_version to {history.service}_app"))
