"""Two walls between communities: the application's own condition and PostgreSQL's row security; each holds alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from sqlalchemy import Connection, delete, func, select, text, update
from sqlalchemy.exc import DataError, IntegrityError, ProgrammingError

from services.chassis.database.service_database import Database
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory.people import people
from tests.chassis.echo import find, lines, notes, tallies
from tests.support.rig import MORNING, Prepared, Rig


def row(words: str) -> dict[str, Any]:
    return {"id": new_id(), "words": words, "state": "open", "due_at": MORNING, "version": 1}


@pytest.fixture
def ours(echo: Rig) -> Rig:
    """Both communities have a note of the same words."""
    for rig in (echo, echo.other):
        with rig.tx() as tx:
            tx.add(notes, **row("hello"))
    return echo


def count(tx: Tx | Connection) -> int:
    found = tx.execute(select(func.count()).select_from(notes)).scalar()
    return int(found or 0)


def test_outside_a_community_there_are_no_rows(ours: Rig) -> None:
    with ours.database.transaction() as tx:  # of nobody
        assert count(tx) == 0
    with ours.database.app.connect() as connection:  # the setting was never made
        assert count(connection) == 0
    with ours.database.app.connect() as connection:
        connection.exec_driver_sql("select set_config('wulin.community', '', false)")
        assert count(connection) == 0
        connection.exec_driver_sql("reset wulin.community")


def test_the_setting_ends_with_the_transaction(ours: Rig) -> None:
    one = Database(ours.prepared.urls["app"], pool_size=1)
    try:
        with one.transaction(ours.community_id) as tx:
            assert count(tx) == 1
        with one.app.connect() as connection:  # the same session of the same pool
            assert count(connection) == 0
        with pytest.raises(ZeroDivisionError), one.transaction(ours.community_id):
            raise ZeroDivisionError
        with one.app.connect() as connection:
            assert count(connection) == 0
    finally:
        one.dispose()


def test_row_security_holds_without_the_applications_filter(ours: Rig) -> None:
    """Not one statement names the community here."""
    other = ours.other.community_id
    with ours.tx() as tx:
        assert count(tx) == 1
        assert tx.execute(update(notes).values(words="changed")).rowcount == 1
        assert tx.execute(update(notes).where(notes.c.community_id == other).values(words="theirs")).rowcount == 0
    with ours.other.tx() as tx:
        assert tx.scalar(select(notes.c.words)) == "hello"


def test_a_row_of_another_community_cannot_be_written(ours: Rig) -> None:
    for moved in (
        notes.insert().values(community_id=ours.other.community_id, **row("foreign")),
        update(notes).values(community_id=ours.other.community_id),
    ):
        with pytest.raises(ProgrammingError, match="row-level security"), ours.tx() as tx:
            tx.execute(moved)


def test_a_reference_cannot_cross(ours: Rig) -> None:
    theirs = new_id()
    with ours.other.tx() as tx:
        tx.add(notes, **row("another") | {"id": theirs})
        tx.add(lines, id=new_id(), note_id=theirs, words="one")
    with pytest.raises(IntegrityError), ours.tx() as tx:
        tx.add(lines, id=new_id(), note_id=theirs, words="one")


def test_routes_keep_communities_apart_by_row_security_alone(ours: Rig) -> None:
    """The service with its own filter switched off."""
    bare = Prepared(ours.prepared.service, ours.prepared.urls)
    bare.database = Database(
        *(ours.prepared.urls[role] for role in ("app", "clerk", "worker")), application_filter=False
    )
    try:
        here = Rig(bare, community_id=ours.community_id)
        theirs = ours.other.read("/notes", by=ours.other.person("resident"))["items"][0]["id"]
        station = here.person("station")
        assert len(here.read("/notes", by=station)["items"]) == 1
        assert here.get(f"/notes/{theirs}", by=station).status_code == 404
        headers = {"If-Match": '"1"'}
        assert here.patch(f"/notes/{theirs}", {"words": "mine"}, by=station, headers=headers).status_code == 404
    finally:
        bare.database.dispose()


@pytest.fixture
def open_tables(postgres: str, ours: Rig) -> Iterator[Rig]:
    """Row security off, as if a migration had forgotten it."""
    names = [table.name for table in (notes, lines, tallies, people)]
    with psycopg.connect(postgres, dbname="wulin_test_echo", autocommit=True) as connection:
        for name in names:
            connection.execute(f"alter table {name} disable row level security")
        try:
            yield ours
        finally:
            for name in names:
                connection.execute(f"alter table {name} enable row level security")


def test_the_filter_holds_without_row_security(open_tables: Rig) -> None:
    ours = open_tables
    with ours.tx() as tx:
        assert count(tx) > 1  # row security is off: a statement that forgets the community sees all rows
    theirs = ours.other.read("/notes", by=ours.other.person("resident"))["items"][0]["id"]
    station = ours.person("station")
    assert len(ours.read("/notes", by=station)["items"]) == 1
    assert len(ours.read("/words", by=station)["items"]) == 1
    assert ours.get(f"/notes/{theirs}", by=station).status_code == 404
    headers = {"If-Match": '"1"'}
    assert ours.patch(f"/notes/{theirs}", {"words": "mine"}, by=station, headers=headers).status_code == 404
    theirs_person = ours.other.person("resident")
    answer = ours.post("/notes", {"words": "new", "about": str(theirs_person.id)}, by=ours.person("resident"))
    assert answer.json["code"] == "unknown_person"


def test_the_clerk_sees_all_communities_but_no_words(ours: Rig) -> None:
    with ours.database.as_clerk() as clerk:
        both = [ours.community_id, ours.other.community_id]
        due = select(notes.c.community_id, notes.c.id, notes.c.due_at).where(notes.c.community_id.in_(both))
        assert len(clerk.execute(due).all()) == 2
    for refused in ("select words from notes", "select * from lines", "update notes set state = 'closed'"):
        with pytest.raises(ProgrammingError, match="permission denied"), ours.database.as_clerk() as clerk:
            clerk.execute(text(refused))


def test_the_auditor_reads_all_and_writes_nothing(ours: Rig) -> None:
    url = ours.prepared.urls["audit"].replace("+psycopg", "")
    with psycopg.connect(url, autocommit=True) as connection:
        seen = connection.execute("select count(distinct community_id) from notes").fetchone()
        assert seen is not None
        assert seen[0] >= 2
        for refused in ("update notes set words = ''", "delete from notes", "insert into lines values (null)"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(refused)


def test_what_only_grows_cannot_be_changed(ours: Rig) -> None:
    for refused in (update(lines).values(words="x"), delete(lines), delete(notes)):
        with pytest.raises(ProgrammingError, match="permission denied"), ours.tx() as tx:
            tx.execute(refused)


@pytest.mark.parametrize(
    "statement",
    [
        "alter table notes disable row level security",
        "drop policy app on notes",
        "create table mine (a int)",
        "set session authorization postgres",
        "set role echo_owner",
        "create extension pgcrypto",
    ],
)
def test_the_application_owns_nothing(ours: Rig, statement: str) -> None:
    with pytest.raises(ProgrammingError), ours.tx() as tx:
        tx.execute(text(statement))


def test_even_the_owner_is_bound(ours: Rig) -> None:
    """FORCE: a migration that reads rows sees none by accident."""
    with psycopg.connect(ours.prepared.urls["owner"].replace("+psycopg", "")) as connection:
        found = connection.execute("select count(*) from notes").fetchone()
    assert found == (0,)


def test_a_transaction_that_failed_inside_is_not_taken_for_done(ours: Rig) -> None:
    """PostgreSQL answers COMMIT with a quiet rollback where a statement's error was swallowed."""

    def pass_over() -> None:
        with ours.tx() as tx:
            tx.add(notes, **row("lost"))
            with pytest.raises(DataError, match="division"):
                tx.execute(text("select 1 / 0"))

    with pytest.raises(RuntimeError, match="rolled back"):
        pass_over()


def test_in_turn_in_one_transaction(ours: Rig) -> None:
    """As the consumer's batches go from one community to the next."""
    with ours.database.transaction() as tx:
        assert count(tx) == 0
        for rig in (ours, ours.other):
            tx.enter(rig.community_id)
            assert count(tx) == 1
            assert find(tx, tx.scalar(select(notes.c.id))).words == "hello"
