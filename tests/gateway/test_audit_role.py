"""The audit's role reads everything but hashes of passwords, secrets and refresh tokens."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.exc import ProgrammingError

from tests.gateway.conftest import DirectoryRig

SECRETS = (
    ("passwords", "hash"),
    ("clients", "secret_hash"),
    ("clients", "previous_secret_hash"),
    ("operators", "secret_hash"),
    ("refresh_tokens", "hash"),
)


@pytest.fixture
def audit(directory: DirectoryRig) -> Iterator[Connection]:
    engine = create_engine(directory.prepared.urls["audit"])
    with engine.connect() as connection:
        yield connection
    engine.dispose()


@pytest.mark.parametrize(("table", "column"), SECRETS)
def test_the_audit_reads_no_hash_of_a_secret(audit: Connection, table: str, column: str) -> None:
    with pytest.raises(ProgrammingError, match="permission denied"):
        audit.execute(text(f"select {column} from {table}"))


@pytest.mark.parametrize("table", dict.fromkeys(table for table, _ in SECRETS))
def test_the_audit_reads_the_other_columns(audit: Connection, table: str) -> None:
    named = text(
        "select attname from pg_attribute where attrelid = cast(:table as regclass) and attnum > 0 and not attisdropped"
    )
    columns = [row.attname for row in audit.execute(named, {"table": table})]
    others = [name for name in columns if (table, name) not in SECRETS]
    assert others
    audit.execute(text(f"select {', '.join(others)} from {table} limit 1"))
