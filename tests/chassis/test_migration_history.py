"""Which migrations a database has had, and which histories are refused."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from services.chassis.database.migrations import OtherHistory
from services.chassis.database.service_database import Database
from services.chassis.database.versions import CHASSIS, CHASSIS_FOLDER, missing_migrations, newest_migration
from tests.chassis.own_database import OwnDatabase

ROOT = Path(__file__).parents[2]


def test_what_was_applied_is_written_down(own_database: OwnDatabase) -> None:
    applied = own_database.ask("select service, id from migrations_applied order by 1")
    assert applied == [(CHASSIS, newest_migration(CHASSIS_FOLDER)), ("echo", "202603100100")]


def test_a_program_is_ready_whatever_came_after_its_own_newest(own_database: OwnDatabase) -> None:
    """The migrations of the next release have run, and the programs of this one go on until they are replaced."""
    needed = {CHASSIS: newest_migration(CHASSIS_FOLDER), "echo": "202603100100"}
    database = Database(own_database.urls["app"])
    try:
        with database.transaction() as tx:
            assert missing_migrations(tx, needed | {"echo": "202608010000"}) == ["echo 202608010000"]
        own_database.add('op.add_column("notes", sa.Column("colour", sa.Text()))')
        own_database.add("op.execute(\"comment on table outbox is 'x'\")", owner=CHASSIS)
        own_database.history.migrate(own_database.urls["owner"])
        with database.transaction() as tx:
            assert missing_migrations(tx, needed) == []
    finally:
        database.dispose()


def test_an_earlier_program_leaves_a_later_database_as_it_is(own_database: OwnDatabase) -> None:
    file = own_database.add('op.add_column("notes", sa.Column("colour", sa.Text()))')
    own_database.history.migrate(own_database.urls["owner"])
    file.unlink()
    before = own_database.ask("table migrations_applied")
    own_database.history.migrate(own_database.urls["owner"])
    assert own_database.ask("table migrations_applied") == before


def test_a_database_of_another_history_is_refused_before_anything_is_touched(own_database: OwnDatabase) -> None:
    own_database.add('op.add_column("outbox", sa.Column("colour", sa.Text()))', owner=CHASSIS)
    own_database.add('op.add_column("notes", sa.Column("colour", sa.Text()))')
    own_database.do("insert into migrations_applied values ('echo', '202607010000')")
    before = own_database.ask(
        "select attname from pg_attribute where attrelid in ('outbox'::regclass, 'notes'::regclass)"
    )
    with pytest.raises(OtherHistory, match=r"echo 202607010000.*make clean-data"):
        own_database.history.migrate(own_database.urls["owner"])
    after = own_database.ask(
        "select attname from pg_attribute where attrelid in ('outbox'::regclass, 'notes'::regclass)"
    )
    assert after == before


def test_a_database_of_before_the_first_release_is_refused(own_database: OwnDatabase) -> None:
    """It says in both languages what to do."""
    own_database.do("create table alembic_version (version_num text); insert into alembic_version values ('0003')")
    own_database.do("drop table migrations_applied")
    with pytest.raises(OtherHistory) as refused:
        own_database.history.migrate(own_database.urls["owner"])
    chinese, english = str(refused.value).splitlines()
    assert "0003" in chinese
    assert "清空" in chinese
    assert "make clean-data" in english
    assert own_database.ask("select to_regclass('migrations_applied')") == [(None,)]


def test_the_command_says_why_it_refuses_and_no_more(own_database: OwnDatabase) -> None:
    own_database.do("create table alembic_version (version_num text); insert into alembic_version values ('0003')")
    given = {
        "WULIN_DATABASE_OWNER_URL": own_database.urls["owner"],
        "ECHO_FOLDER": str(own_database.history.folder.parent),
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.chassis.echo", "migrate"],
        cwd=ROOT,
        env=os.environ | given,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert [line[:2] for line in done.stderr.splitlines()] == ["数据", "An"]
