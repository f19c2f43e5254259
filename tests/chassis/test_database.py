"""What a pool holds outlives neither its server nor its users' patience."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import UTC, date, datetime
from typing import Any

import psycopg
import pytest
from sqlalchemy import event, select, text
from sqlalchemy.exc import DataError, OperationalError

from services.chassis.database.bulk import any_row_of
from services.chassis.database.failures import is_lost
from services.chassis.database.service_database import Database
from services.chassis.database.statements import any_of
from services.chassis.database.tables import new_id
from services.chassis.directory.people import people
from services.chassis.messaging.deferred import deferred
from tests.chassis.echo import notes
from tests.support.rig import Prepared, Rig

POOLED = 4


def test_connections_that_the_server_ended_are_replaced_unseen(prepared_echo: Prepared, postgres: str) -> None:
    """All of the pool are dead: the first who asks, and everybody beside them, gets a live one."""
    database = Database(prepared_echo.urls["app"], pool_size=POOLED)
    with ExitStack() as together:
        for _ in range(POOLED):
            together.enter_context(database.transaction())
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity"
            " where datname = 'wulin_test_echo' and usename = 'echo_app'"
        )

    def ask(_: int) -> int:
        with database.transaction() as tx:
            return int(tx.scalar(text("select 1")))

    with ThreadPoolExecutor(POOLED) as pool:
        assert list(pool.map(ask, range(POOLED * 2))) == [1] * POOLED * 2
    database.dispose()


def test_a_server_that_is_gone_is_lost_whatever_lay_in_the_pool(prepared_echo: Prepared, closing: Any) -> None:
    """And asked for a connection once: each asking may last as long as the time-out for connecting."""
    database = Database(prepared_echo.urls["app"], pool_size=POOLED)
    with ExitStack() as together:
        for _ in range(POOLED):
            together.enter_context(database.transaction())
    asked: list[Any] = []
    event.listen(database.app, "do_connect", lambda *_: asked.append(_))
    closing(away=True)
    with pytest.raises(Exception) as refusal, database.transaction():
        pass
    assert is_lost(refusal.value)
    assert len(asked) == 1
    closing(away=False)
    with database.transaction():
        pass
    database.dispose()


WORDS = [
    "",
    " ",
    "null",
    "NULL",
    "a,b",
    "{a}",
    '"',
    "\\",
    '\\"',
    "'",
    "a\nb\tc",
    "\u00a0\u3000",
    "阳明 🏮",
    "\\x41",
    "%(rows)s",
]


def test_rows_are_kept_as_they_were_given(echo: Rig) -> None:
    """Whatever their words and types, by one statement for all of them."""
    given = [
        {
            "id": new_id(),
            "roles": [word, "resident"] if number else [],
            "state": word,
            "age_band": "adult",
            "joined_on": date(2026, 2, 28),
            "facts": {word: [word, None, number, True, {"deep": word}]},
            "sequence": 2**53 + number,
            "has_signed_in": number % 2 == 0,
        }
        for number, word in enumerate(WORDS)
    ]
    held = {
        "consumer": "echo",
        "event_id": new_id(),
        "headers": {},
        "body": bytes(range(256)),
        "attempts": 0,
        "due_at": datetime(2026, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC),
        "first_at": datetime(1, 1, 1, tzinfo=UTC),
        "reason": "none",
        "state": "parked",
    }
    with echo.tx() as tx:
        tx.add_all(people, given)
        tx.add_all(deferred, [held])
        tx.put_all(people, ("id",), [one | {"state": one["state"] + "!"} for one in given])
        tx.change_all(people, ("id",), [{"id": given[0]["id"], "roles": ["shop"]}])
        rows = tx.all(select(people).where(tx.in_community(people), any_of(people.c.id, [one["id"] for one in given])))
        kept = {row.id: row._mapping for row in rows}
        wanted = [(one["id"], one["state"] + "!") for one in given[:3]]
        some = select(people.c.id).where(tx.in_community(people), any_row_of((people.c.id, people.c.state), wanted))
        assert {row.id for row in tx.all(some)} == {one["id"] for one in given[:3]}
        assert not tx.all(select(people).where(tx.in_community(people), any_row_of((people.c.id, people.c.state), [])))
        back = tx.first(select(deferred).where(tx.in_community(deferred), deferred.c.event_id == held["event_id"]))
    given[0]["roles"] = ["shop"]
    assert [dict(kept[one["id"]]) for one in given] == [
        {"community_id": echo.community_id, **one, "state": one["state"] + "!"} for one in given
    ]
    assert back is not None
    assert dict(back._mapping) == {"community_id": echo.community_id, **held}


def test_rows_of_different_columns_are_refused(echo: Rig) -> None:
    """What one of them doesn't name would become null."""
    rows = [{"id": new_id(), "roles": ["shop"]}, {"id": new_id()}]
    for some in (rows, rows[::-1]):
        with pytest.raises(ValueError, match="different columns"), echo.tx() as tx:
            tx.change_all(people, ("id",), some)


def test_rows_are_locked_whether_they_were_there_or_not(echo: Rig) -> None:
    """In the order given, as they are now; who wants one of them waits."""
    note = {"id": new_id(), "words": "mine", "state": "open", "due_at": echo.now, "version": 1}
    with echo.tx() as tx:
        tx.add(notes, **note)
    with echo.tx() as tx:
        other = note | {"id": new_id(), "words": "other"}
        held = tx.read(tx.rows_to_lock(notes, [other, note | {"state": "closed", "version": 7}]))
        assert [(row.id, row.state, row.version) for row in held] == [(other["id"], "open", 1), (note["id"], "open", 1)]
        with pytest.raises(OperationalError, match="could not obtain lock"), echo.tx() as second:
            second.first(
                select(notes).where(second.in_community(notes), notes.c.id == note["id"]).with_for_update(nowait=True)
            )


def test_rows_that_are_changed_together_must_all_be_there(echo: Rig) -> None:
    note = {"id": new_id(), "words": "mine", "state": "open", "due_at": echo.now, "version": 1}
    with echo.tx() as tx:
        tx.add(notes, **note)
    there, missing = {"id": note["id"], "state": "closed"}, {"id": new_id(), "state": "closed"}
    with pytest.raises(RuntimeError, match="without its lock"), echo.tx() as tx:
        tx.change_all(notes, ("id",), [there, missing])
    with echo.tx() as tx:
        assert tx.scalar(select(notes.c.state).where(notes.c.id == note["id"])) == "open"
        tx.change_all(notes, ("id",), [there])


def test_only_missing_rows_are_added(echo: Rig) -> None:
    note = {"id": new_id(), "words": "mine", "state": "open", "due_at": echo.now, "version": 1}
    with echo.tx() as tx:
        tx.add(notes, **note)
    with echo.tx() as tx:
        tx.add_missing(notes, [note | {"words": "changed"}, note | {"id": new_id(), "words": "other"}])
        tx.add_missing(notes, [])
    with echo.tx() as tx:
        kept = tx.all(select(notes.c.words).where(tx.in_community(notes)).order_by(notes.c.words))
    assert [row.words for row in kept] == ["mine", "other"]


def test_what_postgresql_cannot_keep_is_refused_whole(echo: Rig) -> None:
    fine = {"id": new_id(), "words": "fine", "state": "open", "due_at": echo.now, "version": 1}
    for word in ("a\x00b", "a\ud800b"):
        with pytest.raises((DataError, ValueError)), echo.tx() as tx:
            tx.add_all(notes, [fine, fine | {"id": new_id(), "words": word}])
    with echo.tx() as tx:
        assert not tx.all(select(notes).where(tx.in_community(notes)))
