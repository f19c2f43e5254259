"""PostgreSQL's own programs, run as its administrator: row security hides rows even from the owner of a table."""

from __future__ import annotations

import subprocess
from typing import Any

import psycopg
from psycopg import sql

from deploy.deployment import CannotRun, Deployment
from deploy.local.servers import postgres_programs


def run(deployment: Deployment, program: str, *arguments: str) -> None:
    """Runs `pg_dump` or `pg_restore` against the deployment's server. Raises CannotRun with its output if it fails."""
    host, _, port = deployment.postgres.rpartition(":")
    done = subprocess.run(
        [str(postgres_programs(program) / program), *arguments],
        env={"PGHOST": host, "PGPORT": port, "PGUSER": "postgres", "PGPASSWORD": deployment.secrets["postgres"]}
        | {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "PGAPPNAME": "wulin backup"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise CannotRun(f"{program} 失败 failed:\n{done.stderr[-2000:]}")


def counted(connection: psycopg.Connection[Any]) -> dict[str, int]:
    """Returns the number of rows of every table, as this session sees them."""
    named = "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1"
    tables = [row[0] for row in connection.execute(named)]
    return {
        table: _one(connection, sql.SQL("select count(*) from {}").format(sql.Identifier(table))) for table in tables
    }


def newest_migrations(connection: psycopg.Connection[Any]) -> dict[str, str]:
    """The newest migration that a database has had, by the owner of its chain."""
    return dict(connection.execute("select service, max(id) from migrations_applied group by 1 order by 1").fetchall())


def _one(connection: psycopg.Connection[Any], statement: sql.SQL | sql.Composed) -> Any:
    row = connection.execute(statement).fetchone()
    return row[0] if row else None
