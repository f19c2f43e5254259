"""A table reaches PostgreSQL with its protection: what its `info` says of rights is what stands there."""

from __future__ import annotations

import re
from pathlib import Path

import psycopg
import pytest

from services.chassis.database.migrations import History, balanced, protection
from services.chassis.messaging.outbox import outbox
from tests.chassis.echo import lines, metadata, notes
from tests.support.rig import Prepared


def test_after_the_migration_nothing_differs(prepared_echo: Prepared) -> None:
    assert prepared_echo.service.history.differences(prepared_echo.urls["owner"]) == []


def test_migrating_again_does_nothing(prepared_echo: Prepared) -> None:
    prepared_echo.service.history.migrate(prepared_echo.urls["owner"])
    assert prepared_echo.app.test_client().get("/readyz").status_code == 200


def test_a_file_says_it_all_and_needs_no_later_code(prepared_echo: Prepared) -> None:
    """Policies and grants are written out, so that the file stays what it was when the tables move on."""
    (file,) = (prepared_echo.service.folder / "migrations").glob("*.py")
    text = file.read_text()
    assert file.name == "0001_first_tables.py"
    assert "services." not in text
    for table in (notes, lines, outbox):
        for statement in protection(table, "echo"):
            assert re.search(re.escape(statement).replace("'", "."), text), statement


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


def test_the_next_file_has_only_what_is_new(prepared_echo: Prepared, tmp_path: Path) -> None:
    (folder := tmp_path / "migrations").mkdir()
    (first,) = (prepared_echo.service.folder / "migrations").glob("*.py")
    (folder / first.name).write_text(first.read_text())
    History("echo", metadata, folder).write(prepared_echo.urls["owner"], "nothing new")
    second = (folder / "0002_nothing_new.py").read_text()
    assert "pass" in second
    assert "create" not in second


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
