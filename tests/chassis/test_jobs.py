"""Jobs: the due rows of one community are worked in one transaction; a row that fails stops no other."""

from __future__ import annotations

import threading
import tracemalloc
from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import Connection, text

import services.chassis.jobs as jobs_module
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.jobs import Job, Jobs, Run, run_job
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


def test_at_most_so_many_rows_at_a_time_until_nothing_is_due(echo: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs_module, "ROWS_MOST", 2)
    write(echo, *(f"note {number}" for number in range(5)))
    echo.pass_time(hours=2)
    job, batches = recording()
    assert run_job(echo.database, job, echo.now) == 5
    assert [len(batch) for batch in batches] == [2, 2, 1]


def recording(run: Run = lapse_note) -> tuple[Job, list[list[UUID]]]:
    """The job of the tests, and the batches that it is given."""
    batches: list[list[UUID]] = []

    def recorded(tx: Tx, ids: Sequence[UUID], now: datetime) -> None:
        batches.append(list(ids))
        run(tx, ids, now)

    return Job("recorded", due, recorded, 30), batches


def test_the_rows_of_one_community_are_one_batch(echo: Rig) -> None:
    ours, theirs = write(echo, "one", "two", "three"), write(echo.other, "four", "five")
    echo.pass_time(hours=2)
    job, batches = recording()
    assert run_job(echo.database, job, echo.now) == 5
    assert sorted(sorted(map(str, batch)) for batch in batches) == sorted([sorted(ours), sorted(theirs)])


def test_a_batch_that_fails_is_halved_until_the_failing_row_stands_alone(echo: Rig) -> None:
    """Each half is done in a transaction of its own, so that a failing row takes nothing with it."""
    written = write(echo, *(f"note {number}" for number in range(7)), "stubborn")
    echo.pass_time(hours=2)
    job, batches = recording()
    assert run_job(echo.database, job, echo.now) == 7
    assert [len(batch) for batch in batches] == [8, 4, 4, 2, 2, 1, 1]
    assert {str(one) for one in batches[-1]} == {written[-1]}
    assert sorted(states(echo).values()) == ["closed"] * 7 + ["open"]


def test_a_row_that_stays_due_is_worked_once_a_run(echo: Rig) -> None:
    """A job that changes nothing would else be found again for ever."""
    write(echo, "one", "two")
    echo.pass_time(hours=2)
    job, batches = recording(lambda *_: None)
    assert run_job(echo.database, job, echo.now) == 2
    assert [len(batch) for batch in batches] == [2]


def test_rows_that_were_worked_are_not_kept_in_memory(echo: Rig) -> None:
    left = [(echo.community_id, new_id()) for _ in range(20_000)]

    def find(_: Connection, __: object, limit: int) -> list[tuple[UUID, UUID]]:
        return left[-limit:]

    def done(_: Tx, ids: Sequence[UUID], __: datetime) -> None:
        del left[-len(ids) :]

    tracemalloc.start()
    try:
        assert run_job(echo.database, Job("many", find, done, 30), echo.now) == 20_000
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 1_000_000


def test_a_run_ends_where_too_many_rows_fail(echo: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are asked for again with each part; the next run begins anew."""
    monkeypatch.setattr(jobs_module, "ROWS_MOST", 2)
    monkeypatch.setattr(jobs_module, "SET_ASIDE_MOST", 4)
    write(echo, *(f"stubborn {number}" for number in range(9)))
    echo.pass_time(hours=2)
    job, batches = recording()
    assert run_job(echo.database, job, echo.now) == 0
    assert len({one for batch in batches for one in batch}) == 4


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


def test_a_stopped_run_does_no_further_batch(echo: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs_module, "ROWS_MOST", 2)
    write(echo, "one", "two", "three")
    write(echo.other, "four")
    own, stopping = Jobs(), threading.Event()

    @own.due(find=due)
    def last(tx: Tx, ids: Sequence[UUID], now: datetime) -> None:
        lapse_note(tx, ids, now)
        stopping.set()

    own.run_due(echo.database, echo.pass_time(hours=2), stopping)
    assert sorted([*states(echo).values(), *states(echo.other).values()]) == ["closed", "closed", "open", "open"]


def test_a_stopped_run_does_no_further_half(echo: Rig) -> None:
    write(echo, "one", "two", "stubborn", "four")
    own, stopping = Jobs(), threading.Event()

    @own.due(find=due)
    def last(tx: Tx, ids: Sequence[UUID], now: datetime) -> None:
        if len(ids) == 2:
            stopping.set()
        lapse_note(tx, ids, now)

    own.run_due(echo.database, echo.pass_time(hours=2), stopping)
    assert sorted(states(echo).values()) == ["closed", "closed", "open", "open"]


def test_each_at_its_own_pace(echo: Rig) -> None:
    ran: list[str] = []
    own = Jobs()

    def find(_: Connection, __: object, ___: int) -> list[tuple[object, object]]:
        ran.append("found")
        return []

    @own.due(find=find, every_seconds=3600)  # type: ignore[arg-type]
    def seldom(tx: Tx, ids: object, now: object) -> None:
        """Never needed."""

    own.run_due(echo.database, echo.now)
    own.run_due(echo.database, echo.now)
    assert ran == ["found"]
    assert run_job(echo.database, own.all[0], echo.now) == 0
    assert [job.name for job in jobs.all] == ["lapse_note"]
