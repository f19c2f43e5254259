"""Triggers of a table: entries of a journal sum to zero."""

from __future__ import annotations

import psycopg
import pytest

from services.chassis.database.protection import balanced


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
