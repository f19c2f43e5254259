"""Writes migrations for the differences between the tables in code and a database, in forms that do not block requests.

A file contains all its statements, including rights and policies. It uses only `op.validate_constraint` of our code, so
that later changes of the code do not change the migration.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from alembic.autogenerate import produce_migrations, render_python_code, renderers
from alembic.operations import MigrateOperation, ops
from alembic.runtime.migration import MigrationContext
from sqlalchemy import NullPool, create_engine

from services.chassis.database.migrations import Chain, History, ValidateConstraint
from services.chassis.database.protection import protection
from services.chassis.database.versions import CHASSIS

FIRST = "first tables"
_FILE = '''"""{title}."""

{imports}

revision = "{revision}"
down_revision = {previous}
{flag}

def upgrade({arguments}) -> None:
{body}
'''


class Statement(ops.ExecuteSQLOp):
    """A statement that the file shows as SQL; where `for_any`, the service's name in its roles is left open."""

    def __init__(self, sql: str, *, for_any: bool) -> None:
        super().__init__(sql)
        self.for_any = for_any


@renderers.dispatch_for(Statement)
def _statement(_: object, made: Statement) -> str:
    sql = str(made.sqltext)
    open_name = made.for_any and f"{CHASSIS}_" in sql
    if open_name:
        sql = sql.replace("{", "{{").replace("}", "}}").replace(f"{CHASSIS}_", "{service}_")
    quotes = '"""' if "\n" in sql or '"' in sql else '"'
    return f"op.execute({'f' if open_name else ''}{quotes}{sql}{quotes})"


@renderers.dispatch_for(ValidateConstraint)
def _validation(_: object, made: ValidateConstraint) -> str:
    return f"op.validate_constraint({made.name!r}, {made.table!r})"


@dataclass(frozen=True)
class _Step:
    """The content of one file."""

    words: str
    operations: Sequence[MigrateOperation]
    in_transaction: bool = True


def write_migration(history: History, url: str, owner: str, message: str, at: datetime) -> list[Path]:
    """Writes the next migration of a chain, in several files where it takes several transactions; returns them."""
    chain = _chain(history, owner)
    newest = [one.revision for one in chain.scripts()][-1:]
    return _write(chain, _steps(chain, message, _found(history, chain, url)), at, newest[0] if newest else None)


def write_first_migration(history: History, url: str, owner: str, at: datetime) -> list[Path]:
    """Writes one migration that creates all tables of a chain, and replaces the existing migrations.

    The database is empty. Use it only before a release: databases with the old migrations can't be upgraded.
    """
    chain = _chain(history, owner)
    made = _write(chain, _steps(chain, FIRST, _found(history, chain, url)), at, None)
    for old in set(chain.folder.glob("[0-9]*.py")) - set(made):
        old.unlink()
    return made


def _chain(history: History, owner: str) -> Chain:
    (chain,) = (one for one in history.chains if one.owner == owner)
    return chain


def _found(history: History, chain: Chain, url: str) -> Sequence[MigrateOperation]:
    """The differences that Alembic finds, without the tables of the other chain."""
    others = {name for one in history.chains if one.owner != chain.owner for name in one.metadata.tables}

    def ours(_: object, name: str | None, kind: str, *__: object) -> bool:
        return kind != "table" or name not in others

    engine = create_engine(url, poolclass=NullPool)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": ours})
        operations = produce_migrations(context, chain.metadata).upgrade_ops
        return operations.ops if operations else []


def _steps(chain: Chain, message: str, found: Sequence[MigrateOperation]) -> Iterator[_Step]:
    """The files to write.

    On tables that are in use an index is built concurrently, and a foreign key is added for new rows before old ones
    are checked.
    """
    changed = {one.table_name: one.ops for one in found if isinstance(one, ops.ModifyTableOps)}
    main: list[MigrateOperation] = [one for one in found if isinstance(one, ops.DropTableOp)]
    for one in found:
        if isinstance(one, ops.CreateTableOp):
            main += [one, *changed.pop(one.table_name, ()), *_closing(one, chain)]
    changes = [change for table in changed.values() for change in table]
    validated = [_validated(change) for change in changes if isinstance(change, ops.CreateForeignKeyOp)]
    indexes = [change for change in changes if isinstance(change, ops.CreateIndexOp)]
    main += [change for change in changes if change not in indexes]
    if main or not indexes:
        yield _Step(message, main)
    if validated:
        yield _Step(f"{message}: old rows", validated)
    for index in indexes:
        index.kw["postgresql_concurrently"] = index.if_not_exists = True
        yield _Step(f"{message}: {index.index_name}", [index], in_transaction=False)


def _closing(made: ops.CreateTableOp, chain: Chain) -> Iterator[Statement]:
    """The rights, policies and triggers of a new table."""
    made.info = {}  # says the same
    for sql in protection(chain.metadata.tables[made.table_name], chain.owner):
        yield Statement(sql, for_any=chain.owner == CHASSIS)


def _validated(key: ops.CreateForeignKeyOp) -> ValidateConstraint:
    """Makes a foreign key check new rows only. Returns the operation that checks the old rows."""
    key.kw["postgresql_not_valid"] = True
    key.constraint_name = key.constraint_name or f"{key.source_table}_{'_'.join(key.local_cols)}_fkey"
    return ValidateConstraint(str(key.constraint_name), key.source_table)


def _write(chain: Chain, steps: Iterable[_Step], at: datetime, previous: str | None) -> list[Path]:
    files = []
    for number, step in enumerate(steps):
        revision = (at + timedelta(minutes=number)).strftime("%Y%m%d%H%M")
        if previous and revision <= previous:
            raise ValueError(f"{revision} is not after {previous}, the newest migration of {chain.owner}")
        slug = "_".join(re.findall("[a-z0-9]+", step.words.lower()))[:60]
        files.append(chain.folder / f"{revision}_{slug}.py")
        files[-1].write_text(_text(chain, step, revision, previous), encoding="utf-8")
        previous = revision
    return files


def _text(chain: Chain, step: _Step, revision: str, previous: str | None) -> str:
    context = MigrationContext.configure(dialect_name="postgresql")
    lines = render_python_code(ops.UpgradeOps(list(step.operations)), migration_context=context).splitlines()
    body = "\n".join(line for line in lines if " ### " not in line)
    imports = ["import sqlalchemy as sa"] * ("sa." in body) + ["from alembic import op"] * ("op." in body)
    imports += ["from sqlalchemy.dialects import postgresql"] * ("postgresql." in body)
    return _FILE.format(
        title=step.words[:1].upper() + step.words[1:],
        imports="\n".join(imports),
        revision=revision,
        previous=f'"{previous}"' if previous else None,
        flag="" if step.in_transaction else "in_transaction = False\n",
        arguments="service: str" if chain.owner == CHASSIS else "",
        body=body,
    )
