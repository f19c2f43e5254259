"""A database for each service, with its five login roles.

A role connects to the database of its service alone, owns nothing of another service, and is no superuser. What it may
read and write there is granted table by table in the service's migrations.
"""

from __future__ import annotations

from collections.abc import Mapping

import psycopg
from psycopg import sql

from services.chassis.messaging.contract import SERVICES

ROLES = ("owner", "app", "worker", "clerk", "audit")
PREFIX = "wulin_"
PEOPLE = 10  # connections that no service takes: the server keeps three of them for its administrator
_LIMITS = {
    "owner": 3,  # a migration, another that waits for it, and one by hand
    "worker": 12,  # two workers: two connections for what arrives and one for what is tried again; the rest is spare
    "clerk": 8,  # two workers, each with a pool of three and the relay's connection
    "audit": 3,  # an audit, the rows of what differs, and `doctor`
}
LOCK = 0x57554C52
_APP_LEAST = 40  # on a server too small for a deployment, as that of tests may be


def connection_limits(max_connections: int) -> dict[str, int]:
    """Returns how many connections each role of a service may have, so that no service takes those of another.

    Each service has an equal part of what the server has; the application's role gets what the other roles leave.
    """
    part = (max_connections - PEOPLE) // len(SERVICES)
    return {**_LIMITS, "app": max(part - sum(_LIMITS.values()), _APP_LEAST)}


def create(admin_url: str, service: str, passwords: Mapping[str, str], prefix: str = PREFIX) -> None:
    """Creates the database `<prefix><service>` and its roles, or brings them in line; safe to run again."""
    database = f"{prefix}{service}"
    with psycopg.connect(admin_url, autocommit=True) as connection:
        connection.execute("select pg_advisory_lock(%s)", [LOCK])  # two at once would fail on a row of a catalogue
        (max_connections,) = connection.execute("show max_connections").fetchone() or (0,)
        for role, limit in connection_limits(int(max_connections)).items():
            _save_role(connection, f"{service}_{role}", passwords[role], limit)
        if not connection.execute("select 1 from pg_database where datname = %s", [database]).fetchone():
            owner = sql.Identifier(f"{service}_owner")
            connection.execute(sql.SQL("create database {} owner {}").format(sql.Identifier(database), owner))
        _close(connection, database, "postgres", "template1")
        names = sql.SQL(", ").join(sql.Identifier(f"{service}_{role}") for role in ROLES)
        connection.execute(sql.SQL("grant connect on database {} to {}").format(sql.Identifier(database), names))
    with psycopg.connect(admin_url, dbname=database, autocommit=True) as connection:
        connection.execute("create extension if not exists btree_gist")
        _revoke_large_objects(connection)
        connection.execute("revoke create on schema public from public")
        for role in ROLES:
            right = "all" if role == "owner" else "usage"
            connection.execute(
                sql.SQL("grant {} on schema public to {}").format(sql.SQL(right), sql.Identifier(f"{service}_{role}"))
            )


def _save_role(connection: psycopg.Connection, name: str, password: str, limit: int) -> None:
    known = connection.execute("select 1 from pg_roles where rolname = %s", [name]).fetchone()
    statement = (
        "alter role {} {} connection limit {} password {}"
        if known
        else "create role {} {} connection limit {} password {}"
    )
    rights = sql.SQL("login nosuperuser nocreatedb nocreaterole nobypassrls noreplication")
    connection.execute(
        sql.SQL(statement).format(sql.Identifier(name), rights, sql.Literal(limit), sql.Literal(password))
    )


def _close(connection: psycopg.Connection, *databases: str) -> None:
    """Revokes the rights that PostgreSQL gives to all roles: to connect, and to create temporary tables."""
    for database in databases:
        connection.execute(sql.SQL("revoke all on database {} from public").format(sql.Identifier(database)))


def _revoke_large_objects(connection: psycopg.Connection) -> None:
    """Revokes the functions of large objects, which have no row security."""
    named = connection.execute(
        "select oid::regprocedure::text from pg_proc where pronamespace = 'pg_catalog'::regnamespace"
        r" and (proname like 'lo\_%' or proname in ('loread', 'lowrite'))"
    )
    functions = ", ".join(name for (name,) in named)
    connection.execute(f"revoke all on function {functions} from public")  # names of PostgreSQL's own
