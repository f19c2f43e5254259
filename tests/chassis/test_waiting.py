"""Requests that wait a moment: for a person who is not known yet, and for the decision of another service."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
import pytest
from sqlalchemy.engine import make_url

from services.chassis.database.tables import new_id
from tests.chassis.echo import looks, notes
from tests.support.rig import MORNING, Caller, Rig


def soon(work: object) -> threading.Thread:
    """Do it in a moment, in another thread."""
    thread = threading.Thread(target=lambda: (time.sleep(0.25), work()))  # type: ignore[operator]
    thread.start()
    return thread


def settle(rig: Rig, *, announce: bool = False) -> None:
    """Answer every open question, as another service's event would."""
    with rig.tx() as tx:
        closing = notes.update().where(tx.in_community(notes)).values(state="closed", version=2)
        for row in tx.execute(closing.returning(notes.c.id)).all():
            if announce:
                tx.announce_outcome(row.id)


def listening(rig: Rig) -> None:
    """Wait until the web application hears what is announced, which begins when a request waits."""
    by, outcomes = rig.other.person("resident"), rig.prepared.app.extensions["wulin"].outcomes
    for number in range(10):
        question(rig.other, by, "wait=1", words=f"why {number} {new_id()}")
        if outcomes.listening:
            break
    assert outcomes.listening
    looks.clear()


def test_a_person_who_is_known_a_moment_later_is_found(echo: Rig) -> None:
    li = echo.person("resident")
    newcomer = new_id()
    joining = soon(lambda: echo.join(newcomer, "resident"))
    answer = echo.post("/notes", {"words": "hello", "about": str(newcomer)}, by=li)
    joining.join()
    assert answer.status_code == 201


def test_a_person_who_stays_unknown_is_refused_in_the_end(echo: Rig) -> None:
    began = time.monotonic()
    nobody = str(new_id())
    answer = echo.post("/notes", {"words": "hello", "about": nobody}, by=echo.person("resident"))
    assert (answer.status_code, answer.json["code"], answer.json["person_id"]) == (422, "unknown_person", nobody)
    assert 1 <= time.monotonic() - began < 2.5  # WULIN_LOOK_AGAIN_SECONDS of these tests


def test_a_person_of_another_community_stays_unknown(echo: Rig) -> None:
    theirs = echo.other.person("resident")
    answer = echo.post("/notes", {"words": "hello", "about": str(theirs.id)}, by=echo.person("resident"))
    assert answer.json["code"] == "unknown_person"


def test_a_read_does_not_look_again(echo: Rig) -> None:
    began = time.monotonic()
    answer = echo.get(f"/people/{new_id()}", by=echo.person("resident"))
    assert (answer.status_code, answer.json["code"]) == (404, "not_found")
    assert time.monotonic() - began < 0.5


def test_only_half_of_the_threads_look_again(echo: Rig) -> None:
    """Else whoever makes ids up holds all of them."""
    with all_waiting(echo):
        began = time.monotonic()
        answer = echo.post("/notes", {"words": "hello", "about": str(new_id())}, by=echo.person("resident"))
        assert (answer.status_code, answer.json["code"]) == (422, "unknown_person")
        assert time.monotonic() - began < 0.5
    test_a_person_who_is_known_a_moment_later_is_found(echo)  # and what was taken is given back


def question(rig: Rig, by: Caller, prefer: str | None, key: str | None = None, words: str = "why") -> object:
    return rig.post("/questions", {"words": words}, by=by, key=key, headers={"Prefer": prefer} if prefer else {})


@pytest.mark.parametrize("prefer", [None, "wait=0", "return=minimal", "wait=x", "wait=-1", "wait=", "wait=\u00b2"])
def test_a_caller_that_does_not_wait_gets_the_address_of_the_outcome(echo: Rig, prefer: str | None) -> None:
    li = echo.person("resident")
    answer = question(echo, li, prefer)
    assert (answer.status_code, answer.json["state"]) == (202, "open")  # type: ignore[attr-defined]
    location = answer.headers["Location"]  # type: ignore[attr-defined]
    assert location == f"/v1/communities/{echo.slug}/questions/{answer.json['id']}"  # type: ignore[attr-defined]


def test_who_waits_gets_the_outcome(echo: Rig) -> None:
    li = echo.person("resident")
    deciding = soon(lambda: settle(echo))
    began = time.monotonic()
    answer = question(echo, li, "respond-async, wait=5")
    deciding.join()
    assert (answer.status_code, answer.json["state"]) == (201, "closed")  # type: ignore[attr-defined]
    assert time.monotonic() - began < 2


SOON_SECONDS = 0.5  # after an outcome; the look that needs no announcement would come later


def test_an_announced_outcome_is_answered_at_once(echo: Rig) -> None:
    li, settled_at = echo.person("resident"), []
    listening(echo)
    deciding = soon(lambda: (settle(echo, announce=True), settled_at.append(time.monotonic())))
    answer = question(echo, li, "wait=5")
    answered_at = time.monotonic()
    deciding.join()
    assert (answer.status_code, answer.json["state"]) == (201, "closed")  # type: ignore[attr-defined]
    assert answered_at - settled_at[0] < SOON_SECONDS
    assert len(looks) == 2  # before it waits, and when it is woken


def test_what_is_announced_of_others_wakes_nobody(echo: Rig) -> None:
    li = echo.person("resident")
    listening(echo)
    deciding = soon(lambda: settle(echo.other, announce=True))
    question(echo, li, "wait=1")
    deciding.join()
    assert len(looks) == 2  # at the beginning and at the end


def test_who_waits_looks_for_themselves_once_the_connection_is_lost(echo: Rig, postgres: str) -> None:
    li, settled_at = echo.person("resident"), []
    listening(echo)
    ending = "select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen wulin_outcomes'"
    ending += " and usename = %s and datname = %s"  # other tests may run on the same server
    own = make_url(echo.prepared.urls["app"])

    def cut_and_settle() -> None:
        with psycopg.connect(postgres, autocommit=True) as connection:
            assert connection.execute(ending, [own.username, own.database]).fetchall() == [(True,)]
        time.sleep(0.2)
        settle(echo)  # nobody hears of it
        settled_at.append(time.monotonic())

    deciding = soon(cut_and_settle)
    answer = question(echo, li, "wait=5")
    answered_at = time.monotonic()
    deciding.join()
    assert (answer.status_code, answer.json["state"]) == (201, "closed")  # type: ignore[attr-defined]
    assert answered_at - settled_at[0] < SOON_SECONDS
    assert len(looks) > 2
    assert not echo.prepared.app.extensions["wulin"].outcomes.listening
    listening(echo)  # the next one that waits opens another


def test_a_request_that_does_not_wait_opens_no_connection(echo: Rig) -> None:
    app = echo.prepared.service.web_app(echo.database)
    with app.test_client() as client:
        for headers in ({}, {"Prefer": "wait=0"}):
            sent = {"Authorization": f"Bearer {echo.person('resident').token}", "Idempotency-Key": str(new_id())}
            path = f"/v1/communities/{echo.slug}/questions"
            assert client.post(path, json={"words": f"why {headers}"}, headers=sent | headers).status_code == 202
    assert app.extensions["wulin"].outcomes._thread is None


def test_patience_ends(echo: Rig) -> None:
    began = time.monotonic()
    answer = question(echo, echo.person("resident"), "wait=1")
    assert answer.status_code == 202  # type: ignore[attr-defined]
    assert 1 <= time.monotonic() - began < 2.5


def test_the_same_key_answers_with_what_is_now(echo: Rig) -> None:
    li = echo.person("resident")
    first = question(echo, li, None, key="k")
    settle(echo)
    again = question(echo, li, None, key="k")
    assert (first.status_code, again.status_code) == (202, 201)  # type: ignore[attr-defined]
    assert again.headers["Idempotency-Replayed"] == "true"  # type: ignore[attr-defined]
    assert (again.json["id"], again.json["state"]) == (first.json["id"], "closed")  # type: ignore[attr-defined]


@contextmanager
def all_waiting(rig: Rig) -> Iterator[int]:
    """As many threads as may wait, waiting; how many."""
    waiting = rig.prepared.app.extensions["wulin"].waiting
    taken = 0
    while waiting.acquire(blocking=False):
        taken += 1
    try:
        yield taken
    finally:
        for _ in range(taken):
            waiting.release()


def test_only_half_of_the_threads_wait(echo: Rig) -> None:
    """The others stay free for those who don't."""
    li = echo.person("resident")
    with all_waiting(echo) as taken:
        began = time.monotonic()
        answer = question(echo, li, "wait=5")
        assert (answer.status_code, time.monotonic() - began < 1) == (202, True)  # type: ignore[attr-defined]
    assert taken == 4
    assert echo.now == MORNING
