"""The service `echo` on real servers: its database with four roles, migrated by a version file written here."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy.engine import make_url

from deploy.local.servers import Rabbit
from deploy.postgres.roles import ROLES, create
from services.chassis.messaging.broker import declare
from services.chassis.messaging.outbox import outbox
from tests.chassis.echo import service
from tests.chassis.wire import Loop, Wire
from tests.support.rig import MORNING, Prepared, Rig

PREFIX = "wulin_test_"


@pytest.fixture(scope="session")
def prepared_echo(postgres: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Prepared]:
    """The echo service with its database at head."""
    folder: Path = tmp_path_factory.mktemp("echo")
    (folder / "migrations").mkdir()
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(f"drop database if exists {PREFIX}echo with (force)")
    passwords = {role: secrets.token_hex(12) for role in ROLES}
    create(postgres, "echo", passwords, prefix=PREFIX)
    server = make_url(postgres).set(drivername="postgresql+psycopg", database=f"{PREFIX}echo")
    urls = {
        role: server.set(username=f"echo_{role}", password=password).render_as_string(hide_password=False)
        for role, password in passwords.items()
    }
    made = service(folder)
    made.history.write(urls["owner"], "first tables")
    made.history.migrate(urls["owner"])
    prepared = Prepared(made, urls)
    yield prepared
    prepared.dispose()


@pytest.fixture
def echo(prepared_echo: Prepared) -> Rig:
    """The echo service in a fresh community."""
    return Rig(prepared_echo)


@pytest.fixture(scope="session")
def declared(rabbit: Rabbit) -> Wire:
    """The broker with echo's topology."""
    made = Wire(rabbit)
    declare(made.url("topology"), "echo")
    return made


@pytest.fixture
def wire(declared: Wire, prepared_echo: Prepared) -> Iterator[Wire]:
    """The broker with empty queues, and an outbox of which nothing waits; loops that a test left are stopped."""
    declared.purge()
    with prepared_echo.database.as_clerk() as clerk:
        clerk.execute(outbox.update().where(outbox.c.published_at.is_(None)).values(published_at=MORNING))
    yield declared
    while Loop.all:
        Loop.all.pop().stop()


@pytest.fixture
def closing(postgres: str) -> Iterator[Any]:
    """Shuts the database and opens it again."""
    with psycopg.connect(postgres, autocommit=True) as connection:

        def shut(*, away: bool) -> None:
            connection.execute(f"alter database wulin_test_echo allow_connections {not away}")
            if away:
                connection.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'wulin_test_echo'"
                )

        yield shut
        shut(away=False)
