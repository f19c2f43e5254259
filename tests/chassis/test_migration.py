"""A table reaches PostgreSQL with its protection, and a database its newest migration while others work on it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psycopg
import pytest
from alembic.util.exc import CommandError
from psycopg import sql
from sqlalchemy import Column, Index, MetaData, Text, Uuid
from sqlalchemy.engine import make_url

from deploy.postgres.roles import create
from services.chassis.database import migrations
from services.chassis.database.migration_files import write_first_migration, write_migration
from services.chassis.database.migrations import CannotMigrate, History, OtherHistory
from services.chassis.database.protection import balanced, protection
from services.chassis.database.tables import APPEND_ONLY, belongs_to, community_table
from services.chassis.database.transactions import Database
from services.chassis.database.versions import CHASSIS, CHASSIS_FOLDER, missing_migrations, newest_migration
from services.chassis.messaging.outbox import outbox
from tests.chassis.echo import lines, metadata, notes
from tests.support.rig import MORNING, Prepared

ROOT = Path(__file__).parents[2]
PREFIX = "wulin_migrating_"
NEXT = datetime(2026, 8, 1, tzinfo=UTC)
BEHIND_SECONDS = 0.5  # a statement that took so long stood in a queue
REQUEST_SECONDS = 2  # a statement of a request gives up after that


# ---- files -----------------------------------------------------------------------------------------------


def test_after_the_migration_nothing_differs(prepared_echo: Prepared) -> None:
    assert prepared_echo.service.history.differences(prepared_echo.urls["owner"]) == []


def test_migrating_again_does_nothing(prepared_echo: Prepared) -> None:
    prepared_echo.service.history.migrate(prepared_echo.urls["owner"])
    assert prepared_echo.app.test_client().get("/readyz").status_code == 200


def test_a_file_says_it_all_and_needs_no_later_code(prepared_echo: Prepared) -> None:
    """Policies and grants are written out, so that the file stays what it was when the tables move on."""
    (file,) = (prepared_echo.service.folder / "migrations").glob("*.py")
    (of_chassis,) = CHASSIS_FOLDER.glob("*.py")
    assert file.name == "202603100100_first_tables.py"
    written = file.read_text()
    for table in (notes, lines):
        for statement in protection(table, "echo"):
            assert statement in written
    for statement in protection(outbox, "{service}"):
        assert statement in of_chassis.read_text()
    for text in (written, of_chassis.read_text()):
        assert "services." not in text


def test_rights_stand_beside_their_table(prepared_echo: Prepared) -> None:
    (file,) = (prepared_echo.service.folder / "migrations").glob("*.py")
    made, closed = (
        [match.end() for match in re.finditer(words, file.read_text())]
        for words in (r"create_table\(\s*'(notes|lines|tallies)", r"create policy app on (notes|lines|tallies)")
    )
    assert [place for pair in zip(made, closed, strict=True) for place in pair] == sorted(made + closed)


def test_a_first_migration_is_the_same_each_time_and_takes_the_place_of_all(beside: Beside, tmp_path: Path) -> None:
    tables = {name for chain in beside.history.chains for name in chain.metadata.tables}
    beside.do("; ".join(f"drop table if exists {name} cascade" for name in tables))
    texts = []
    for number in range(2):
        (folder := tmp_path / f"anew-{number}").mkdir()
        (folder / "202001010000_of_before.py").write_text("")
        history = replace(beside.history, folder=folder)
        (file,) = write_first_migration(history, beside.urls["owner"], "echo", MORNING)
        assert list(folder.glob("*.py")) == [file]
        texts.append(file.read_text())
    ours = Path(beside.history.chains[1].scripts()[0].path)
    assert texts == [ours.read_text()] * 2


def test_what_code_has_and_the_database_has_not_is_seen(prepared_echo: Prepared) -> None:
    """And what the database has and no code knows."""
    with psycopg.connect(prepared_echo.urls["owner"].replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute("alter table lines rename column words to letters")
        connection.execute("create table stray (id int)")
        try:
            found = str(prepared_echo.service.history.differences(prepared_echo.urls["owner"]))
        finally:
            connection.execute("alter table lines rename column letters to words")
            connection.execute("drop table stray")
    for difference in ("add_column", "remove_column", "remove_table"):
        assert difference in found


def test_a_journal_that_does_not_sum_to_zero_is_refused(postgres: str) -> None:
    with psycopg.connect(postgres, dbname="wulin_test_echo", autocommit=True) as connection:
        connection.execute("create table entries (community_id int, journal_id int, amount int, unit text)")
        try:
            for statement in balanced("entries", unit="unit"):
                connection.execute(statement)
            insert = "insert into entries values "
            connection.execute(insert + "(1, 1, 5, 'a'), (1, 1, -5, 'a'), (1, 2, 3, 'a'), (1, 2, -3, 'a')")
            for unbalanced in (
                "(1, 3, 5, 'a')",
                "(1, 3, 5, 'a'), (1, 3, -4, 'a')",
                "(1, 3, 5, 'a'), (2, 3, -5, 'a')",  # another community's does not count
                "(1, 3, 5, 'a'), (1, 4, -5, 'a')",
                "(1, 3, 5, 'a'), (1, 3, -5, 'b')",  # nor another unit
            ):
                with pytest.raises(psycopg.errors.CheckViolation) as refused:
                    connection.execute(insert + unbalanced)
                assert refused.value.diag.constraint_name == "entries_balanced"
        finally:
            connection.execute("drop table entries")
            connection.execute("drop function entries_balanced")


# ---- the next file ---------------------------------------------------------------------------------------


def test_the_next_file_has_only_what_is_new(beside: Beside) -> None:
    (file,) = write_migration(beside.history, beside.urls["owner"], "echo", "nothing new", NEXT)
    assert file.name == "202608010000_nothing_new.py"
    assert "pass" in file.read_text()
    assert "create" not in file.read_text()


def test_a_change_is_written_so_that_requests_go_on(beside: Beside) -> None:
    """A table in use gets its index concurrently; its foreign key looks at old rows in a migration of its own."""
    changed = MetaData()
    for table in metadata.tables.values():
        table.to_metadata(changed)
    community_table("pages", changed, Column("id", Uuid, nullable=False), Column("title", Text), grants=APPEND_ONLY)
    Index("pages_by_title", *(changed.tables["pages"].c[name] for name in ("community_id", "title")))
    changed.tables["lines"].append_column(Column("page_id", Uuid))
    changed.tables["lines"].append_constraint(belongs_to("pages", "page_id"))
    Index("lines_of_page", *(changed.tables["lines"].c[name] for name in ("community_id", "page_id")))
    after = replace(beside.history, metadata=changed)
    files = write_migration(after, beside.urls["owner"], "echo", "Pages", NEXT)
    assert [file.name for file in files] == [
        "202608010000_pages.py",
        "202608010001_pages_old_rows.py",
        "202608010002_pages_lines_of_page.py",
    ]
    main, old_rows, index = (file.read_text() for file in files)
    for statement in protection(changed.tables["pages"], "echo"):
        assert statement in main
    assert main.index("create_table") < main.index("pages_by_title") < main.index("create policy")
    assert "postgresql_not_valid=True" in main
    assert "lines_of_page" not in main
    assert "op.validate_constraint('lines_community_id_page_id_fkey', 'lines')" in old_rows
    assert "in_transaction = False" in index
    after.migrate(beside.urls["owner"])
    assert after.differences(beside.urls["owner"]) == []
    assert beside.ask("select 1 from pg_constraint where not convalidated") == []


def test_a_change_of_the_chassis_is_written_once_for_all(beside: Beside) -> None:
    beside.do("alter table idempotency drop column status")
    (of_echo,) = write_migration(beside.history, beside.urls["owner"], "echo", "Nothing", NEXT)
    assert "status" not in of_echo.read_text()
    (of_chassis,) = write_migration(beside.history, beside.urls["owner"], CHASSIS, "Status", NEXT)
    assert of_chassis.parent == beside.history.chassis_folder
    assert "def upgrade(service: str)" in of_chassis.read_text()
    assert "op.add_column('idempotency', sa.Column('status'" in of_chassis.read_text()
    beside.history.migrate(beside.urls["owner"])
    assert beside.history.differences(beside.urls["owner"]) == []


def test_a_file_must_be_later_than_the_newest(beside: Beside) -> None:
    with pytest.raises(ValueError, match="is not after"):
        write_migration(beside.history, beside.urls["owner"], "echo", "Too early", MORNING)


def test_two_files_after_the_same_one_are_refused(beside: Beside) -> None:
    beside.add('op.execute("select 1")')
    file = beside.add('op.execute("select 1")')
    previous = beside.history.chains[1].scripts()[-2]
    text = Path(previous.path).read_text()
    file.write_text(file.read_text().replace(f'"{previous.revision}"', re.findall('down_revision = (".*")', text)[0]))
    with pytest.raises(CommandError):
        beside.history.migrate(beside.urls["owner"])


# ---- which migrations a database has had -----------------------------------------------------------------


def test_what_was_applied_is_written_down(beside: Beside) -> None:
    applied = beside.ask("select service, id from migrations_applied order by 1")
    assert applied == [(CHASSIS, newest_migration(CHASSIS_FOLDER)), ("echo", "202603100100")]


def test_a_program_is_ready_whatever_came_after_its_own_newest(beside: Beside) -> None:
    """The migrations of the next release have run, and the programs of this one go on until they are replaced."""
    needed = {CHASSIS: newest_migration(CHASSIS_FOLDER), "echo": "202603100100"}
    database = Database(beside.urls["app"])
    try:
        with database.transaction() as tx:
            assert missing_migrations(tx, needed | {"echo": "202608010000"}) == ["echo 202608010000"]
        beside.add('op.add_column("notes", sa.Column("colour", sa.Text()))')
        beside.add("op.execute(\"comment on table outbox is 'x'\")", owner=CHASSIS)
        beside.history.migrate(beside.urls["owner"])
        with database.transaction() as tx:
            assert missing_migrations(tx, needed) == []
    finally:
        database.dispose()


def test_an_earlier_program_leaves_a_later_database_as_it_is(beside: Beside) -> None:
    file = beside.add('op.add_column("notes", sa.Column("colour", sa.Text()))')
    beside.history.migrate(beside.urls["owner"])
    file.unlink()
    before = beside.ask("table migrations_applied")
    beside.history.migrate(beside.urls["owner"])
    assert beside.ask("table migrations_applied") == before


def test_a_database_of_another_history_is_refused_before_anything_is_touched(beside: Beside) -> None:
    beside.add('op.add_column("outbox", sa.Column("colour", sa.Text()))', owner=CHASSIS)
    beside.add('op.add_column("notes", sa.Column("colour", sa.Text()))')
    beside.do("insert into migrations_applied values ('echo', '202607010000')")
    before = beside.ask("select attname from pg_attribute where attrelid in ('outbox'::regclass, 'notes'::regclass)")
    with pytest.raises(OtherHistory, match=r"echo 202607010000.*make clean-data"):
        beside.history.migrate(beside.urls["owner"])
    after = beside.ask("select attname from pg_attribute where attrelid in ('outbox'::regclass, 'notes'::regclass)")
    assert after == before


def test_a_database_of_before_the_first_release_is_refused(beside: Beside) -> None:
    """It says in both languages what to do."""
    beside.do("create table alembic_version (version_num text); insert into alembic_version values ('0003')")
    beside.do("drop table migrations_applied")
    with pytest.raises(OtherHistory) as refused:
        beside.history.migrate(beside.urls["owner"])
    chinese, english = str(refused.value).splitlines()
    assert "0003" in chinese
    assert "清空" in chinese
    assert "make clean-data" in english
    assert beside.ask("select to_regclass('migrations_applied')") == [(None,)]


def test_the_command_says_why_it_refuses_and_no_more(beside: Beside) -> None:
    beside.do("create table alembic_version (version_num text); insert into alembic_version values ('0003')")
    given = {"WULIN_DATABASE_OWNER_URL": beside.urls["owner"], "ECHO_FOLDER": str(beside.history.folder.parent)}
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


# ---- beside programs that work ---------------------------------------------------------------------------


def test_who_waits_for_a_lock_gives_way_and_tries_again(beside: Beside, monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader does not end; whoever comes after the migration waits less than a request may."""
    monkeypatch.setattr(migrations, "PAUSE_SECONDS", (0.1, 0.2))
    beside.add('op.add_column("notes", sa.Column("colour", sa.Text()))')
    waits: list[float] = []
    with beside.reading("notes") as reader, beside.migrating() as done:
        while sum(one > BEHIND_SECONDS for one in waits) < 2:  # behind two tries
            waits.append(beside.seconds("select count(*) from notes"))
            assert len(waits) < 10_000
        assert not done.is_set()
        reader.rollback()
        assert done.wait(20)
    assert max(waits) < REQUEST_SECONDS
    assert beside.ask("select colour from notes") == []


def test_who_never_gets_a_lock_leaves_nothing_and_says_so(beside: Beside, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrations, "TRIES", 2)
    monkeypatch.setattr(migrations, "PAUSE_SECONDS", (0, 0.1))
    beside.add('op.execute("create table half ()"); op.add_column("notes", sa.Column("colour", sa.Text()))')
    with beside.reading("notes"), pytest.raises(CannotMigrate, match="stays open"):
        beside.history.migrate(beside.urls["owner"])
    assert beside.ask("select to_regclass('half')") == [(None,)]
    beside.history.migrate(beside.urls["owner"])
    assert beside.ask("select to_regclass('half')") == [("half",)]


def test_a_statement_that_takes_too_long_is_undone(beside: Beside, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrations, "STATEMENT_TIMEOUT", "50ms")
    beside.add('op.execute("create table half ()"); op.execute("select pg_sleep(1)")')
    with pytest.raises(CannotMigrate, match="smaller steps"):
        beside.history.migrate(beside.urls["owner"])
    assert beside.ask("select to_regclass('half')") == [(None,)]


def test_old_rows_are_checked_for_as_long_as_it_takes(beside: Beside, monkeypatch: pytest.MonkeyPatch) -> None:
    slow = "language plpgsql immutable as $$ begin perform pg_sleep(0.3); return true; end $$"
    beside.do(f"create function slow(text) returns bool {slow}")
    beside.do("create table rows_kept (words text); insert into rows_kept values ('old')")
    monkeypatch.setattr(migrations, "STATEMENT_TIMEOUT", "200ms")
    added = '"rows_kept_slow", "rows_kept", "slow(words)", postgresql_not_valid=True'
    beside.add(f"op.create_check_constraint({added})")
    beside.add('op.validate_constraint("rows_kept_slow", "rows_kept")')
    beside.history.migrate(beside.urls["owner"])
    assert beside.ask("select convalidated from pg_constraint where conname = 'rows_kept_slow'") == [(True,)]


def test_an_index_that_broke_is_dropped_and_built_anew(beside: Beside) -> None:
    beside.do("create table rows_kept (words text); insert into rows_kept values ('twice'), ('twice')")
    made = 'op.create_index("rows_kept_once", "rows_kept", ["words"], unique=True, '
    beside.add(f"{made}postgresql_concurrently=True, if_not_exists=True)", in_transaction=False)
    with pytest.raises(Exception, match="could not create unique index"):
        beside.history.migrate(beside.urls["owner"])
    valid = "select indisvalid from pg_index where indexrelid = to_regclass('rows_kept_once')"
    assert beside.ask(valid) == [(False,)]
    beside.do("delete from rows_kept")
    beside.history.migrate(beside.urls["owner"])
    assert beside.ask(valid) == [(True,)]


def test_an_index_that_was_built_and_not_written_down_is_no_hindrance(beside: Beside) -> None:
    made = 'op.create_index("notes_of_day", "notes", ["community_id", "due_at"], '
    file = beside.add(f"{made}postgresql_concurrently=True, if_not_exists=True)", in_transaction=False)
    beside.history.migrate(beside.urls["owner"])
    beside.do(f"delete from migrations_applied where id = '{file.name[:12]}'")
    beside.history.migrate(beside.urls["owner"])
    assert (file.name[:12],) in beside.ask("select id from migrations_applied")


def test_the_planner_knows_the_tables_that_were_touched(beside: Beside) -> None:
    known = "select relname from pg_class where relname in ('notes', 'lines', 'tallies', 'outbox') and reltuples > 0"
    community = "'00000000-0000-0000-0000-000000000001'"
    beside.admin(f"insert into notes select {community}, gen_random_uuid(), n::text, 'open', now(), 1"
                 " from generate_series(1, 50) n")  # fmt: skip
    beside.admin(f"insert into tallies select {community}, gen_random_uuid(), n from generate_series(1, 50) n")
    assert beside.ask(known) == []
    beside.add('op.add_column("notes", sa.Column("colour", sa.Text()))')
    beside.history.migrate(beside.urls["owner"])
    assert beside.ask(known) == [("notes",)]
    made = 'op.create_index("tallies_by_weight", "tallies", ["community_id", "weight"], '
    beside.add(f"{made}postgresql_concurrently=True, if_not_exists=True)", in_transaction=False)
    beside.history.migrate(beside.urls["owner"])
    assert sorted(beside.ask(known)) == [("notes",), ("tallies",)]


def test_a_backup_and_a_migration_wait_for_each_other(beside: Beside, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrations, "EXCLUSIVE_TRIES", 1)
    with psycopg.connect(beside.plain("audit"), autocommit=True) as backup:
        backup.execute("select pg_advisory_lock_shared(%s)", [migrations.LOCK])
        with pytest.raises(CannotMigrate, match="backup"):
            beside.history.migrate(beside.urls["owner"])
    beside.history.migrate(beside.urls["owner"])


# ---- how -------------------------------------------------------------------------------------------------


@dataclass
class Beside:
    """A database of echo's own, whose chains lie in folders to which a test adds."""

    history: History
    urls: dict[str, str]
    admin_url: str

    def add(self, body: str, *, owner: str = "echo", in_transaction: bool = True) -> Path:
        """Write the next migration of a chain."""
        (chain,) = (one for one in self.history.chains if one.owner == owner)
        previous = chain.scripts()[-1].revision
        revision = str(max(int(previous) + 1, 202608010000))
        file = chain.folder / f"{revision}_change.py"
        file.write_text(
            "import sqlalchemy as sa\nfrom alembic import op\n"
            f'revision = "{revision}"\ndown_revision = "{previous}"\nin_transaction = {in_transaction}\n'
            f"def upgrade({'service' if owner == CHASSIS else ''}):\n    {body}\n"
        )
        return file

    def plain(self, role: str) -> str:
        """The address for psycopg."""
        return self.urls[role].replace("+psycopg", "")

    def ask(self, statement: str) -> list[Any]:
        """Read as the owner."""
        with psycopg.connect(self.plain("owner")) as connection:
            return connection.execute(statement).fetchall()

    def do(self, statement: str) -> None:
        """Change something as the owner."""
        with psycopg.connect(self.plain("owner")) as connection:
            connection.execute(statement)

    def admin(self, statement: str) -> None:
        """Change something that row security hides from the owner."""
        with psycopg.connect(self.admin_url) as connection:
            connection.execute(statement)

    def seconds(self, statement: str) -> float:
        """How long the application waits for its answer."""
        began = time.perf_counter()
        with psycopg.connect(self.plain("app"), options="-c lock_timeout=2000") as connection:
            connection.execute(statement)
        return time.perf_counter() - began

    @contextmanager
    def reading(self, table: str) -> Iterator[psycopg.Connection[Any]]:
        """While a transaction that has read it stays open."""
        with psycopg.connect(self.plain("audit")) as reader:
            reader.execute(sql.SQL("select 1 from {} limit 1").format(sql.Identifier(table)))
            yield reader

    @contextmanager
    def migrating(self) -> Iterator[threading.Event]:
        """While a migration runs; the event says that it has ended well."""
        done = threading.Event()

        def migrate() -> None:
            self.history.migrate(self.urls["owner"])
            done.set()

        thread = threading.Thread(target=migrate)
        thread.start()
        try:
            yield done
        finally:
            thread.join()


@pytest.fixture
def beside(postgres: str, prepared_echo: Prepared, tmp_path: Path) -> Beside:
    passwords = {role: str(make_url(url).password) for role, url in prepared_echo.urls.items()}
    name = f"{PREFIX}echo"
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(f"drop database if exists {name} with (force)")
    create(postgres, "echo", passwords, prefix=PREFIX)
    urls = {
        role: make_url(url).set(database=name).render_as_string(hide_password=False)
        for role, url in prepared_echo.urls.items()
    }
    theirs = prepared_echo.service.history
    for folder in (theirs.folder, theirs.chassis_folder):
        shutil.copytree(folder, tmp_path / folder.parent.name, ignore=shutil.ignore_patterns("__pycache__"))
    ours = replace(theirs, folder=tmp_path / theirs.folder.parent.name, chassis_folder=tmp_path / CHASSIS)
    ours.migrate(urls["owner"])
    return Beside(ours, urls, make_url(postgres).set(database=name).render_as_string(hide_password=False))
