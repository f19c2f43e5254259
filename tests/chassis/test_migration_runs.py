"""Migrations run while programs work on the database: locks, time limits, indexes, the planner."""

from __future__ import annotations

import psycopg
import pytest

from services.chassis.database import migrations
from services.chassis.database.migrations import CannotMigrate
from tests.chassis.own_database import OwnDatabase

BEHIND_SECONDS = 0.5  # a statement that took so long stood in a queue
REQUEST_SECONDS = 2  # a statement of a request gives up after that


def test_who_waits_for_a_lock_gives_way_and_tries_again(
    own_database: OwnDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A reader does not end; whoever comes after the migration waits less than a request may."""
    monkeypatch.setattr(migrations, "PAUSE_SECONDS", (0.1, 0.2))
    own_database.add('op.add_column("notes", sa.Column("colour", sa.Text()))')
    waits: list[float] = []
    with own_database.reading("notes") as reader, own_database.migrating() as done:
        while sum(one > BEHIND_SECONDS for one in waits) < 2:  # behind two tries
            waits.append(own_database.seconds("select count(*) from notes"))
            assert len(waits) < 10_000
        assert not done.is_set()
        reader.rollback()
        assert done.wait(20)
    assert max(waits) < REQUEST_SECONDS
    assert own_database.ask("select colour from notes") == []


def test_who_never_gets_a_lock_leaves_nothing_and_says_so(
    own_database: OwnDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrations, "TRIES", 2)
    monkeypatch.setattr(migrations, "PAUSE_SECONDS", (0, 0.1))
    own_database.add('op.execute("create table half ()"); op.add_column("notes", sa.Column("colour", sa.Text()))')
    with own_database.reading("notes"), pytest.raises(CannotMigrate, match="stays open"):
        own_database.history.migrate(own_database.urls["owner"])
    assert own_database.ask("select to_regclass('half')") == [(None,)]
    own_database.history.migrate(own_database.urls["owner"])
    assert own_database.ask("select to_regclass('half')") == [("half",)]


def test_a_statement_that_takes_too_long_is_undone(own_database: OwnDatabase, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrations, "STATEMENT_TIMEOUT", "50ms")
    own_database.add('op.execute("create table half ()"); op.execute("select pg_sleep(1)")')
    with pytest.raises(CannotMigrate, match="smaller steps"):
        own_database.history.migrate(own_database.urls["owner"])
    assert own_database.ask("select to_regclass('half')") == [(None,)]


def test_old_rows_are_checked_for_as_long_as_it_takes(
    own_database: OwnDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = "language plpgsql immutable as $$ begin perform pg_sleep(0.3); return true; end $$"
    own_database.do(f"create function slow(text) returns bool {slow}")
    own_database.do("create table rows_kept (words text); insert into rows_kept values ('old')")
    monkeypatch.setattr(migrations, "STATEMENT_TIMEOUT", "200ms")
    added = '"rows_kept_slow", "rows_kept", "slow(words)", postgresql_not_valid=True'
    own_database.add(f"op.create_check_constraint({added})")
    own_database.add('op.validate_constraint("rows_kept_slow", "rows_kept")')
    own_database.history.migrate(own_database.urls["owner"])
    assert own_database.ask("select convalidated from pg_constraint where conname = 'rows_kept_slow'") == [(True,)]


def test_an_index_that_broke_is_dropped_and_built_anew(own_database: OwnDatabase) -> None:
    own_database.do("create table rows_kept (words text); insert into rows_kept values ('twice'), ('twice')")
    made = 'op.create_index("rows_kept_once", "rows_kept", ["words"], unique=True, '
    own_database.add(f"{made}postgresql_concurrently=True, if_not_exists=True)", in_transaction=False)
    with pytest.raises(Exception, match="could not create unique index"):
        own_database.history.migrate(own_database.urls["owner"])
    valid = "select indisvalid from pg_index where indexrelid = to_regclass('rows_kept_once')"
    assert own_database.ask(valid) == [(False,)]
    own_database.do("delete from rows_kept")
    own_database.history.migrate(own_database.urls["owner"])
    assert own_database.ask(valid) == [(True,)]


def test_an_index_that_was_built_and_not_written_down_is_no_hindrance(own_database: OwnDatabase) -> None:
    made = 'op.create_index("notes_of_day", "notes", ["community_id", "due_at"], '
    file = own_database.add(f"{made}postgresql_concurrently=True, if_not_exists=True)", in_transaction=False)
    own_database.history.migrate(own_database.urls["owner"])
    own_database.do(f"delete from migrations_applied where id = '{file.name[:12]}'")
    own_database.history.migrate(own_database.urls["owner"])
    assert (file.name[:12],) in own_database.ask("select id from migrations_applied")


def test_the_planner_knows_the_tables_that_were_touched(own_database: OwnDatabase) -> None:
    known = "select relname from pg_class where relname in ('notes', 'lines', 'tallies', 'outbox') and reltuples > 0"
    community = "'00000000-0000-0000-0000-000000000001'"
    own_database.admin(f"insert into notes select {community}, gen_random_uuid(), n::text, 'open', now(), 1"
                 " from generate_series(1, 50) n")  # fmt: skip
    own_database.admin(f"insert into tallies select {community}, gen_random_uuid(), n from generate_series(1, 50) n")
    assert own_database.ask(known) == []
    own_database.add('op.add_column("notes", sa.Column("colour", sa.Text()))')
    own_database.history.migrate(own_database.urls["owner"])
    assert own_database.ask(known) == [("notes",)]
    made = 'op.create_index("tallies_by_weight", "tallies", ["community_id", "weight"], '
    own_database.add(f"{made}postgresql_concurrently=True, if_not_exists=True)", in_transaction=False)
    own_database.history.migrate(own_database.urls["owner"])
    assert sorted(own_database.ask(known)) == [("notes",), ("tallies",)]


def test_a_backup_and_a_migration_wait_for_each_other(
    own_database: OwnDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrations, "EXCLUSIVE_TRIES", 1)
    with psycopg.connect(own_database.plain("audit"), autocommit=True) as backup:
        backup.execute("select pg_advisory_lock_shared(%s)", [migrations.LOCK])
        with pytest.raises(CannotMigrate, match="backup"):
            own_database.history.migrate(own_database.urls["owner"])
    own_database.history.migrate(own_database.urls["owner"])
