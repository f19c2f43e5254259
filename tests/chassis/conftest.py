"""The service `echo` on real servers: its database with four roles, migrated by a version file written here."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy.engine import make_url

from deploy.local.servers import Rabbit
from deploy.postgres.roles import ROLES, create
from services.chassis.database.migration_files import write_first_migration
from services.chassis.database.versions import CHASSIS
from services.chassis.messaging.outbox import outbox
from services.chassis.messaging.queues import declare
from tests.chassis.echo import service
from tests.chassis.own_database import OwnDatabase
from tests.chassis.wire import Loop, Wire
from tests.support.rig import MORNING, Prepared, Rig

PREFIX = "wulin_test_"
MIGRATING = "wulin_migrating_"


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
    write_first_migration(made.history, urls["owner"], "echo", MORNING)
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


@pytest.fixture
def own_database(postgres: str, prepared_echo: Prepared, tmp_path: Path) -> OwnDatabase:
    """A database of echo for this test alone."""
    passwords = {role: str(make_url(url).password) for role, url in prepared_echo.urls.items()}
    name = f"{MIGRATING}echo"
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(f"drop database if exists {name} with (force)")
    create(postgres, "echo", passwords, prefix=MIGRATING)
    urls = {
        role: make_url(url).set(database=name).render_as_string(hide_password=False)
        for role, url in prepared_echo.urls.items()
    }
    theirs = prepared_echo.service.history
    for folder in (theirs.folder, theirs.chassis_folder):
        shutil.copytree(folder, tmp_path / folder.parent.name, ignore=shutil.ignore_patterns("__pycache__"))
    ours = replace(theirs, folder=tmp_path / theirs.folder.parent.name, chassis_folder=tmp_path / CHASSIS)
    ours.migrate(urls["owner"])
    return OwnDatabase(ours, urls, make_url(postgres).set(database=name).render_as_string(hide_password=False))
