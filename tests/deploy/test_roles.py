"""Databases and their login roles: each service keeps to its own, and no role can do more than it must."""

from __future__ import annotations

from contextlib import ExitStack

import psycopg
import pytest
from psycopg import errors
from psycopg.conninfo import make_conninfo

from deploy.postgres.roles import ROLES, connection_limits, create

PREFIX = "wulin_roles_"
PASSWORDS = {role: f"of {role}" for role in ROLES}


@pytest.fixture(scope="module")
def made(postgres: str) -> str:
    for service in ("left", "right", "left"):  # a second time changes nothing
        create(postgres, service, PASSWORDS, prefix=PREFIX)
    return postgres


def connected(server: str, user: str, database: str, password: str = "") -> psycopg.Connection:
    role = user.rpartition("_")[2]
    given = {"user": user, "password": password or PASSWORDS[role], "dbname": f"{PREFIX}{database}"}
    return psycopg.connect(make_conninfo(server, **given), autocommit=True)


@pytest.mark.parametrize("role", ROLES)
def test_a_role_enters_its_own_database_alone(made: str, role: str) -> None:
    connected(made, f"left_{role}", "left").close()
    with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
        connected(made, f"left_{role}", "right")


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("database", ["postgres", "template1"])
def test_no_role_enters_a_database_of_the_server(made: str, role: str, database: str) -> None:
    """There it could make temporary tables and large objects, and read what others left."""
    with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
        psycopg.connect(make_conninfo(made, user=f"left_{role}", password=PASSWORDS[role], dbname=database))


def test_every_database_that_takes_connections_is_closed_to_public(made: str) -> None:
    with psycopg.connect(made) as connection:
        open_to_all = connection.execute(
            "select datname from pg_database, aclexplode(coalesce(datacl, acldefault('d', datdba))) as acl"
            " where datallowconn and acl.grantee = 0"
            " and (datname in ('postgres', 'template1') or starts_with(datname, %s))",
            [PREFIX],
        ).fetchall()
    assert open_to_all == []


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize(
    "call",
    ["lo_create(0)", "lo_creat(-1)", "lo_from_bytea(0, 'x')", "lo_open(1, 131072)", "lo_unlink(1)", "lo_get(1)"],
)
def test_no_role_keeps_large_objects(made: str, role: str, call: str) -> None:
    """They have no row security: what one community's transaction writes there, any other could read."""
    with connected(made, f"left_{role}", "left") as connection, pytest.raises(errors.InsufficientPrivilege):
        connection.execute(f"select {call}")


@pytest.mark.parametrize("role", ["app", "worker", "clerk", "audit"])
def test_a_role_makes_no_temporary_tables(made: str, role: str) -> None:
    with connected(made, f"left_{role}", "left") as connection, pytest.raises(errors.InsufficientPrivilege):
        connection.execute("create temporary table mine (id int)")


@pytest.mark.parametrize("role", ["app", "worker", "clerk", "audit"])
def test_a_new_table_is_closed_until_its_migration_opens_it(made: str, role: str) -> None:
    """No default privilege, no membership: what a role reads is granted table by table, or column by column."""
    with connected(made, "left_owner", "left") as owner:
        owner.execute("create table secrets (hash text)")
        try:
            with connected(made, f"left_{role}", "left") as connection, pytest.raises(errors.InsufficientPrivilege):
                connection.execute("select hash from secrets")
        finally:
            owner.execute("drop table secrets")
    with psycopg.connect(made) as connection:
        member = "select roleid::regrole from pg_auth_members where member = %s::regrole"
        assert connection.execute(member, [f"left_{role}"]).fetchall() == []


@pytest.mark.parametrize("role", ROLES)
def test_a_role_has_no_more_connections_than_its_part(made: str, role: str) -> None:
    with psycopg.connect(made) as connection:
        (most,) = connection.execute("show max_connections").fetchone() or ("",)
    limit = connection_limits(int(most))[role]
    with ExitStack() as stack:
        for _ in range(limit):
            stack.enter_context(connected(made, f"left_{role}", "left"))
        with pytest.raises(psycopg.OperationalError, match="too many connections for role"):
            connected(made, f"left_{role}", "left")


@pytest.mark.parametrize("role", ROLES)
def test_no_role_stands_above_row_security(made: str, role: str) -> None:
    with connected(made, f"left_{role}", "left") as connection:
        rights = connection.execute(
            "select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication "
            "from pg_roles where rolname = current_user"
        ).fetchone()
    assert rights == (False,) * 5


@pytest.mark.parametrize("role", ["app", "worker", "clerk", "audit"])
def test_only_the_owner_makes_tables(made: str, role: str) -> None:
    with connected(made, f"left_{role}", "left") as connection, pytest.raises(errors.InsufficientPrivilege):
        connection.execute("create table mine (id int)")


def test_the_owner_makes_tables_with_exclusion_constraints(made: str) -> None:
    with connected(made, "left_owner", "left") as connection:
        connection.execute(
            "create table shifts (who int, during tstzrange, exclude using gist (who with =, during with &&))"
        )
        connection.execute("drop table shifts")


def test_a_new_password_holds_from_the_next_start(made: str) -> None:
    create(made, "right", PASSWORDS | {"app": "another"}, prefix=PREFIX)
    connected(made, "right_app", "right", "another").close()
    create(made, "right", PASSWORDS, prefix=PREFIX)
