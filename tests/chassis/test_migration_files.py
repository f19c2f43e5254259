"""Migration files: what is written into them from the tables in code."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest
from alembic.util.exc import CommandError
from sqlalchemy import Column, Index, MetaData, Text, Uuid

from services.chassis.database.migration_files import write_first_migration, write_migration
from services.chassis.database.protection import protection
from services.chassis.database.tables import APPEND_ONLY, belongs_to, community_table
from services.chassis.database.versions import CHASSIS, CHASSIS_FOLDER
from services.chassis.messaging.outbox import outbox
from tests.chassis.echo import lines, metadata, notes
from tests.chassis.own_database import OwnDatabase
from tests.support.rig import MORNING, Prepared

NEXT = datetime(2026, 8, 1, tzinfo=UTC)


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


def test_a_first_migration_is_the_same_each_time_and_takes_the_place_of_all(
    own_database: OwnDatabase, tmp_path: Path
) -> None:
    tables = {name for chain in own_database.history.chains for name in chain.metadata.tables}
    own_database.do("; ".join(f"drop table if exists {name} cascade" for name in tables))
    texts = []
    for number in range(2):
        (folder := tmp_path / f"anew-{number}").mkdir()
        (folder / "202001010000_of_before.py").write_text("")
        history = replace(own_database.history, folder=folder)
        (file,) = write_first_migration(history, own_database.urls["owner"], "echo", MORNING)
        assert list(folder.glob("*.py")) == [file]
        texts.append(file.read_text())
    ours = Path(own_database.history.chains[1].scripts()[0].path)
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


def test_the_next_file_has_only_what_is_new(own_database: OwnDatabase) -> None:
    (file,) = write_migration(own_database.history, own_database.urls["owner"], "echo", "nothing new", NEXT)
    assert file.name == "202608010000_nothing_new.py"
    assert "pass" in file.read_text()
    assert "create" not in file.read_text()


def test_a_change_is_written_so_that_requests_go_on(own_database: OwnDatabase) -> None:
    """A table in use gets its index concurrently; its foreign key looks at old rows in a migration of its own."""
    changed = MetaData()
    for table in metadata.tables.values():
        table.to_metadata(changed)
    community_table("pages", changed, Column("id", Uuid, nullable=False), Column("title", Text), grants=APPEND_ONLY)
    Index("pages_by_title", *(changed.tables["pages"].c[name] for name in ("community_id", "title")))
    changed.tables["lines"].append_column(Column("page_id", Uuid))
    changed.tables["lines"].append_constraint(belongs_to("pages", "page_id"))
    Index("lines_of_page", *(changed.tables["lines"].c[name] for name in ("community_id", "page_id")))
    after = replace(own_database.history, metadata=changed)
    files = write_migration(after, own_database.urls["owner"], "echo", "Pages", NEXT)
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
    after.migrate(own_database.urls["owner"])
    assert after.differences(own_database.urls["owner"]) == []
    assert own_database.ask("select 1 from pg_constraint where not convalidated") == []


def test_a_change_of_the_chassis_is_written_once_for_all(own_database: OwnDatabase) -> None:
    own_database.do("alter table idempotency drop column status")
    (of_echo,) = write_migration(own_database.history, own_database.urls["owner"], "echo", "Nothing", NEXT)
    assert "status" not in of_echo.read_text()
    (of_chassis,) = write_migration(own_database.history, own_database.urls["owner"], CHASSIS, "Status", NEXT)
    assert of_chassis.parent == own_database.history.chassis_folder
    assert "def upgrade(service: str)" in of_chassis.read_text()
    assert "op.add_column('idempotency', sa.Column('status'" in of_chassis.read_text()
    own_database.history.migrate(own_database.urls["owner"])
    assert own_database.history.differences(own_database.urls["owner"]) == []


def test_a_file_must_be_later_than_the_newest(own_database: OwnDatabase) -> None:
    with pytest.raises(ValueError, match="is not after"):
        write_migration(own_database.history, own_database.urls["owner"], "echo", "Too early", MORNING)


def test_two_files_after_the_same_one_are_refused(own_database: OwnDatabase) -> None:
    own_database.add('op.execute("select 1")')
    file = own_database.add('op.execute("select 1")')
    previous = own_database.history.chains[1].scripts()[-2]
    text = Path(previous.path).read_text()
    file.write_text(file.read_text().replace(f'"{previous.revision}"', re.findall('down_revision = (".*")', text)[0]))
    with pytest.raises(CommandError):
        own_database.history.migrate(own_database.urls["owner"])
