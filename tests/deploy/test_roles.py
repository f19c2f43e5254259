"""Databases and their login roles: each service keeps to its own, and no role can do more than it must."""

from __future__ import annotations

import psycopg
import pytest
from psycopg import errors
from psycopg.conninfo import make_conninfo

from deploy.postgres.roles import ROLES, create

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
def test_no_role_stands_above_row_security(made: str, role: str) -> None:
    with connected(made, f"left_{role}", "left") as connection:
        rights = connection.execute(
            "select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication "
            "from pg_roles where rolname = current_user"
        ).fetchone()
    assert rights == (False,) * 5


@pytest.mark.parametrize("role", ["app", "clerk", "audit"])
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
