"""A database for each service, with its four login roles; none owns another's, none is a superuser."""

from __future__ import annotations

from collections.abc import Mapping

import psycopg
from psycopg import sql

ROLES = ("owner", "app", "clerk", "audit")
PREFIX = "wulin_"
LOCK = 0x57554C52


def create(admin_url: str, service: str, passwords: Mapping[str, str], prefix: str = PREFIX) -> None:
    """Make the database `<prefix><service>` and its roles, or bring them in line; safe to run again."""
    database = f"{prefix}{service}"
    with psycopg.connect(admin_url, autocommit=True) as connection:
        connection.execute("select pg_advisory_lock(%s)", [LOCK])  # a role can't be changed twice at the same moment
        for role in ROLES:
            _role(connection, f"{service}_{role}", passwords[role])
        if not connection.execute("select 1 from pg_database where datname = %s", [database]).fetchone():
            owner = sql.Identifier(f"{service}_owner")
            connection.execute(sql.SQL("create database {} owner {}").format(sql.Identifier(database), owner))
        _connect_only(connection, database, service)
    with psycopg.connect(admin_url, dbname=database, autocommit=True) as connection:
        connection.execute("create extension if not exists btree_gist")
        connection.execute("revoke create on schema public from public")
        for role in ROLES:
            what = "all" if role == "owner" else "usage"
            connection.execute(
                sql.SQL("grant {} on schema public to {}").format(sql.SQL(what), sql.Identifier(f"{service}_{role}"))
            )


def _role(connection: psycopg.Connection, name: str, password: str) -> None:
    known = connection.execute("select 1 from pg_roles where rolname = %s", [name]).fetchone()
    statement = "alter role {} {} password {}" if known else "create role {} {} password {}"
    rights = sql.SQL("login nosuperuser nocreatedb nocreaterole nobypassrls noreplication")
    connection.execute(sql.SQL(statement).format(sql.Identifier(name), rights, sql.Literal(password)))


def _connect_only(connection: psycopg.Connection, database: str, service: str) -> None:
    """Nobody else connects to the database."""
    names = sql.SQL(", ").join(sql.Identifier(f"{service}_{role}") for role in ROLES)
    connection.execute(sql.SQL("revoke all on database {} from public").format(sql.Identifier(database)))
    connection.execute(sql.SQL("grant connect on database {} to {}").format(sql.Identifier(database), names))
