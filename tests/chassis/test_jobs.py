"""The clock door: each due row in a transaction of its own; one that fails stops no other."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import Connection, text

import services.chassis.jobs as jobs_module
from services.chassis.database.transactions import Tx
from services.chassis.jobs import Jobs, run_job
from tests.chassis.echo import due, jobs, lapse_note, notes
from tests.support.rig import Rig


def write(rig: Rig, *words: str) -> list[str]:
    li = rig.person("resident")
    return [rig.made("/notes", {"words": word}, by=li)["id"] for word in words]


def states(rig: Rig) -> dict[str, str]:
    answer = rig.read("/notes?limit=100", by=rig.person("resident"))
    return {row["words"]: row["state"] for row in answer["items"]}


@pytest.fixture(autouse=True)
def nothing_due(echo: Rig) -> None:
    """What other tests left open is closed."""
    with echo.database.as_clerk() as clerk:
        rows = due(clerk, echo.now + timedelta(days=9999), 10_000)
    for community_id, note_id in rows:
        with echo.database.transaction(community_id) as tx:
            tx.execute(notes.update().where(tx.in_community(notes), notes.c.id == note_id).values(state="closed"))


def test_what_is_due_is_done_in_all_communities(echo: Rig) -> None:
    write(echo, "one", "two")
    write(echo.other, "three")
    assert echo.run_jobs() == {"lapse_note": 0}
    echo.pass_time(minutes=61)
    assert echo.run_jobs() == {"lapse_note": 3}
    assert echo.run_jobs() == {"lapse_note": 0}
    assert (states(echo), states(echo.other)) == ({"one": "closed", "two": "closed"}, {"three": "closed"})


def test_one_that_fails_or_is_refused_stops_no_other(echo: Rig) -> None:
    write(echo, "a", "stubborn", "refusing", "z")
    echo.pass_time(hours=2)
    assert echo.run_jobs() == {"lapse_note": 2}
    assert states(echo) == {"a": "closed", "stubborn": "open", "refusing": "open", "z": "closed"}


def test_many_that_fail_do_not_hide_those_behind(echo: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    """The clerk gives the oldest first, a part at a time; a part that never succeeds is passed over."""
    monkeypatch.setattr(jobs_module, "ROWS_MOST", 3)
    write(echo, *(f"stubborn {number}" for number in range(4)))
    echo.pass_time(minutes=1)
    write(echo, "good", "better")
    echo.pass_time(hours=2)
    assert echo.run_jobs() == {"lapse_note": 2}


def test_a_part_at_a_time_until_nothing_is_due(echo: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs_module, "ROWS_MOST", 2)
    write(echo, *(f"note {number}" for number in range(5)))
    echo.pass_time(hours=2)
    assert echo.run_jobs() == {"lapse_note": 5}


def test_a_search_that_takes_too_long_stops_no_other(echo: Rig) -> None:
    write(echo, "hello")
    own = Jobs()

    def find(clerk: Connection, _: object, __: int) -> list[tuple[UUID, UUID]]:
        clerk.execute(text("set local statement_timeout = 30"))
        clerk.execute(text("select pg_sleep(1)"))
        return []

    own.due(find=find)(lambda *_: None)
    own.due(find=due)(lapse_note)
    own.run_due(echo.database, echo.pass_time(hours=2))
    assert states(echo) == {"hello": "closed"}


def test_told_to_stop_it_does_no_further_row(echo: Rig) -> None:
    write(echo, "one", "two", "three")
    own, stopping = Jobs(), threading.Event()

    @own.due(find=due)
    def last(tx: Tx, note_id: UUID, now: datetime) -> None:
        lapse_note(tx, note_id, now)
        stopping.set()

    own.run_due(echo.database, echo.pass_time(hours=2), stopping)
    assert sorted(states(echo).values()) == ["closed", "open", "open"]


def test_each_at_its_own_pace(echo: Rig) -> None:
    ran: list[str] = []
    own = Jobs()

    def find(_: Connection, __: object, ___: int) -> list[tuple[object, object]]:
        ran.append("found")
        return []

    @own.due(find=find, every_seconds=3600)  # type: ignore[arg-type]
    def seldom(tx: Tx, row: object, now: object) -> None:
        """Never needed."""

    own.run_due(echo.database, echo.now)
    own.run_due(echo.database, echo.now)
    assert ran == ["found"]
    assert run_job(echo.database, own.all[0], echo.now) == 0
    assert [job.name for job in jobs.all] == ["lapse_note"]
