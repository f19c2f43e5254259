"""Questions and waiting writes: one trip for many statements, and what the server refuses in it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any
from uuid import UUID

import psycopg
import pytest
from sqlalchemy import LargeBinary, bindparam, func, select, text, update
from sqlalchemy.engine import make_url
from sqlalchemy.exc import IntegrityError, OperationalError

from services.chassis.database import connections
from services.chassis.database.service_database import Database
from services.chassis.database.statements import (
    NOTHING_CHANGED,
    any_of,
    by_id,
    fail_unless,
    first,
    in_community,
    many,
    must,
    scalar,
    writing,
)
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown, WrongState
from tests.chassis.echo import Note, notes
from tests.support.rig import Prepared, Rig

KNOWN_NOTE = by_id(notes, Note)
NOTE = first(KNOWN_NOTE.core, Note)
NOTES = many(select(notes.c.words).where(in_community(notes), any_of(notes.c.id, "ids")).order_by(notes.c.words))
COUNT = scalar(select(func.count()).where(in_community(notes)))
CLOSE = must(update(notes).where(in_community(notes), notes.c.id == bindparam("note_id")).values(state="closed"))


class Trips:
    """Counts the trips to the server."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.sent: list[list[bytes]] = []
        real = connections.send_all

        def counted(driver: Any, known: Any, statements: Any) -> Any:
            self.sent.append([text.words for text, _ in statements])
            return real(driver, known, statements)

        monkeypatch.setattr(connections, "send_all", counted)


@pytest.fixture
def trips(monkeypatch: pytest.MonkeyPatch) -> Trips:
    return Trips(monkeypatch)


@contextmanager
def ended(rig: Rig) -> Iterator[Tx]:
    """A transaction of this community that is not committed at the end."""
    tx = Tx(rig.database.app, rig.community_id)
    try:
        yield tx
    finally:
        tx.end()


def note(rig: Rig, words: str = "hello", **other: Any) -> dict[str, Any]:
    return {"id": new_id(), "words": words, "state": "open", "due_at": rig.now, "version": 1} | other


def test_a_command_takes_two_trips(echo: Rig, trips: Trips) -> None:
    row = note(echo)
    with echo.tx() as tx:
        found, count = tx.read(NOTE(id=row["id"]), COUNT())
        tx.add(notes, **row)
        tx.write(CLOSE(note_id=row["id"]))
    assert (found, count) == (None, 0)
    assert len(trips.sent) == 2
    assert trips.sent[0][0] == b"begin"
    assert trips.sent[1][-1] == b"commit"
    with echo.tx() as tx:
        assert tx.read(KNOWN_NOTE(id=row["id"])).state == "closed"


def test_what_waits_goes_before_what_is_read(echo: Rig) -> None:
    row = note(echo)
    with echo.tx() as tx:
        tx.add(notes, **row)
        assert tx.read(COUNT()) == 1
        assert tx.first(select(notes.c.words).where(tx.in_community(notes))).words == "hello"  # type: ignore[union-attr]


def test_a_question_left_out_has_no_answer(echo: Rig) -> None:
    with echo.tx() as tx:
        assert tx.read(None, COUNT(), None) == (None, 0, None)


def test_one_statement_serves_any_number_of_values(echo: Rig) -> None:
    rows = [note(echo, words) for words in ("a", "b", "c", "d", "e", "f")]
    with echo.tx() as tx:
        tx.add_all(notes, rows)
        for number in range(7):
            assert len(tx.read(NOTES(ids=[one["id"] for one in rows[:number]]))) == number


def test_a_list_in_the_text_of_a_statement_is_refused(echo: Rig) -> None:
    statement = many(select(notes.c.id).where(in_community(notes), notes.c.id.in_([new_id()])))
    with echo.tx() as tx, pytest.raises(TypeError, match="any_of"):
        tx.read(statement())


def test_a_missing_row_refuses_in_the_order_of_the_questions(echo: Rig) -> None:
    with echo.tx() as tx, pytest.raises(Unknown):
        tx.read(KNOWN_NOTE(id=new_id()), COUNT())


def test_a_locked_row_waits_for_nobody_else(echo: Rig) -> None:
    row = note(echo)
    with echo.tx() as tx:
        tx.add(notes, **row)
    locked = by_id(notes, Note, lock=True)
    with ended(echo) as one, ended(echo) as other:
        assert one.read(locked(id=row["id"])).words == "hello"
        other.execute(text("set local lock_timeout = 50"))
        with pytest.raises(OperationalError, match="lock timeout"):
            other.read(locked(id=row["id"]))


def test_a_change_that_must_hit_a_row_undoes_everything_where_it_hits_none(echo: Rig) -> None:
    row = note(echo)
    refused = partial(WrongState, state="closed", allowed=[])
    with ended(echo) as tx:
        tx.add(notes, **row)
        tx.write(CLOSE(note_id=new_id()), instead={NOTHING_CHANGED: refused})
        with pytest.raises(WrongState):
            tx.commit()
    with echo.tx() as tx:
        assert tx.read(COUNT()) == 0


def test_a_changed_row_must_be_there(echo: Rig) -> None:
    with pytest.raises(RuntimeError, match="notes: changed without its lock"), echo.tx() as tx:
        tx.change(notes, {"id": new_id()}, state="closed")


def test_a_constraint_is_named_where_the_change_waits(echo: Rig) -> None:
    with echo.tx() as tx:
        tx.add(notes, **note(echo, "once"))
    with ended(echo) as tx:
        with tx.refusing({"notes_words_once": partial(WrongState, state="taken", allowed=[])}):
            tx.add(notes, **note(echo, "once"))
        with pytest.raises(WrongState):
            tx.read(COUNT())  # the change goes here, outside of the block that named its constraint
    with pytest.raises(IntegrityError), echo.tx() as tx:
        tx.add(notes, **note(echo, "once"))


def test_after_a_failure_nothing_more_is_run(echo: Rig) -> None:
    row = note(echo)
    never = fail_unless(bindparam("given", type_=notes.c.version.type) == 1)
    with ended(echo) as tx:
        tx.write(never(given=2), instead={NOTHING_CHANGED: partial(WrongState, state="", allowed=[])})
        tx.add(notes, **row)
        with pytest.raises(WrongState):
            tx.flush()
    with echo.tx() as tx:
        assert tx.read(COUNT()) == 0


def test_nul_in_text_is_refused_and_never_cut(echo: Rig) -> None:
    with pytest.raises(Exception, match="0x00"), echo.tx() as tx:
        tx.add(notes, **note(echo, "a\x00b"))
    with pytest.raises(ValueError, match="NUL"), echo.tx() as tx:
        tx.read(many(select(any_of(notes.c.words, "words")).where(in_community(notes)))(words=["a\x00b"]))


def test_commit_is_never_in_the_first_trip_of_a_connection(echo: Rig, trips: Trips) -> None:
    """That trip may be sent again on another connection, where the first one was dead."""
    with echo.tx() as tx:
        tx.add(notes, **note(echo))
    assert [sent[-1] == b"commit" for sent in trips.sent] == [False, True]


def test_outcomes_are_announced_after_commit_and_only_then(
    prepared_echo: Prepared, echo: Rig, trips: Trips, postgres: str
) -> None:
    """NOTIFY inside the transaction takes a lock that all commits of the database queue for."""
    database, first, second = make_url(prepared_echo.urls["app"]).database, new_id(), new_id()
    with psycopg.connect(postgres, dbname=database, autocommit=True) as listener:
        listener.execute("listen wulin_outcomes")
        with ended(echo) as tx:
            tx.announce_outcome(new_id())
        with echo.database.dry_run(echo.community_id) as tx:
            tx.announce_outcome(new_id())
        with echo.tx() as tx:
            tx.announce_outcome(first)
            tx.announce_outcome(second)
        announced = [one.payload for one in listener.notifies(timeout=5, stop_after=2)]
    assert announced == [str(first), str(second)]
    *_, commit, notify = trips.sent[-1]
    assert (commit, b"pg_notify" in notify) == (b"commit", True)


def test_a_dead_connection_is_replaced_at_its_first_trip(prepared_echo: Prepared, echo: Rig, postgres: str) -> None:
    database = Database(prepared_echo.urls["app"], pool_size=1)
    with database.transaction(echo.community_id) as tx:
        pid = tx.scalar(select(func.pg_backend_pid()))
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute("select pg_terminate_backend(%s)", [pid])
    with database.transaction(echo.community_id) as tx:
        tx.add(notes, **note(echo))
        assert tx.read(COUNT()) == 1
    with database.transaction(echo.community_id) as tx:
        assert tx.read(COUNT()) == 1
    database.dispose()


def test_prepared_statements_that_somebody_dropped_are_prepared_again(prepared_echo: Prepared, echo: Rig) -> None:
    database = Database(prepared_echo.urls["app"], pool_size=1)
    with database.transaction(echo.community_id) as tx:
        tx.read(COUNT())
        tx.connection.exec_driver_sql("deallocate all")
    with pytest.raises(Exception, match="prepared statement"), database.transaction(echo.community_id) as tx:
        tx.read(COUNT())
    with database.transaction(echo.community_id) as tx:
        assert tx.read(COUNT()) == 0
    database.dispose()


def test_a_savepoint_rolled_back_keeps_the_prepared_statements(prepared_echo: Prepared, echo: Rig) -> None:
    """Psycopg drops all prepared statements of a session on ROLLBACK, if it has prepared one itself."""
    database = Database(prepared_echo.urls["app"], pool_size=1)
    with database.transaction(echo.community_id) as tx:
        assert tx.read(COUNT()) == 0
        for _ in range(10):
            tx.execute(select(notes.c.id))
        with tx.connection.begin_nested() as savepoint:
            savepoint.rollback()
        tx.execute(select(notes.c.words))
        assert tx.read(COUNT()) == 0
    database.dispose()


def test_a_statement_that_was_passed_over_is_not_committed(echo: Rig) -> None:
    with ended(echo) as tx:
        tx.add(notes, **note(echo, "kept"))
        tx.write(CLOSE(note_id=new_id()), instead={NOTHING_CHANGED: partial(WrongState, state="", allowed=[])})
        with pytest.raises(WrongState):
            tx.flush()
        with pytest.raises(RuntimeError, match="passed over"):
            tx.commit()
    with echo.tx() as tx:
        assert tx.read(COUNT()) == 0


def test_a_dry_run_meets_what_the_tables_refuse(echo: Rig) -> None:
    with echo.tx() as tx:
        tx.add(notes, **note(echo, "once"))
    with pytest.raises(IntegrityError), echo.database.dry_run(echo.community_id) as tx:
        tx.add(notes, **note(echo, "once"))


def test_the_filter_can_be_left_to_row_security(prepared_echo: Prepared, echo: Rig) -> None:
    with echo.other.tx() as tx:
        tx.add(notes, **note(echo.other))
    for filtering in (True, False):
        database = Database(prepared_echo.urls["app"], pool_size=1, application_filter=filtering)
        with database.transaction(echo.community_id) as tx:
            assert tx.read(COUNT()) == 0
        assert (b"community_id = $1" in COUNT.text(filtering=filtering).words) is filtering
        database.dispose()


def test_values_of_every_kind_come_back_as_they_were(echo: Rig) -> None:
    values: dict[str, tuple[Any, Any]] = {"id": (notes.c.id.type, UUID(int=5)), "at": (notes.c.due_at.type, echo.now)}
    values |= {"words": (notes.c.words.type, 'a"b\\c{,}\n中文'), "number": (notes.c.version.type, -(2**31))}
    statement = first(select(*(bindparam(name, type_=kind).label(name) for name, (kind, _) in values.items())))
    with echo.tx() as tx:
        row = tx.read(statement(**{name: value for name, (_, value) in values.items()}))
        assert row._asdict() == {name: value for name, (_, value) in values.items()}
        none = tx.read(statement(**dict.fromkeys(values)))
        assert set(none) == {None}


def test_a_list_of_bytes_is_compared_with_bytes(echo: Rig) -> None:
    given = bindparam("given", type_=LargeBinary)
    held = [b"\x00\xff", b'\\x"{,}']
    with echo.tx() as tx:
        found = [tx.read(scalar(select(any_of(given, "some")))(given=one, some=held)) for one in (*held, b"\x00")]
    assert found == [True, True, False]


def test_an_update_whose_count_nobody_needs_may_hit_nothing(echo: Rig) -> None:
    any_note = writing(update(notes).where(in_community(notes), notes.c.id == bindparam("note_id")).values(state="x"))
    with echo.tx() as tx:
        tx.write(any_note(note_id=new_id()))
        assert isinstance(tx, Tx)
