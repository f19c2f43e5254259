"""The second click: one effect, one answer; a key is one caller's, for one call, with one body."""

from __future__ import annotations

import threading
from typing import Any

import pytest
import structlog
from sqlalchemy import func, select
from structlog.testing import capture_logs

from services.chassis.database import transactions
from services.chassis.database.statements import command
from services.chassis.database.tables import new_id
from services.chassis.http import idempotency
from services.chassis.messaging.outbox import outbox
from tests.chassis.echo import Said, notes
from tests.support.rig import Rig


def kept(rig: Rig) -> int:
    with rig.tx() as tx:
        return int(tx.scalar(select(func.count()).where(tx.in_community(idempotency.answers))))


def written(rig: Rig) -> int:
    with rig.tx() as tx:
        return int(tx.scalar(select(func.count()).where(tx.in_community(notes))))


def test_the_same_call_again_gets_the_same_answer_and_does_nothing(echo: Rig) -> None:
    li = echo.person("resident")
    first = echo.post("/notes", {"words": "hello"}, by=li, key="k")
    again = echo.post("/notes", {"words": "hello"}, by=li, key="k")
    assert (first.status_code, again.status_code) == (201, 201)
    assert "Idempotency-Replayed" not in first.headers
    assert again.headers["Idempotency-Replayed"] == "true"
    assert again.headers["ETag"] == first.headers["ETag"] == '"1"'
    assert again.json == {key: value for key, value in first.json.items() if key != "code"}
    assert (written(echo), kept(echo), len(echo.published(Said))) == (1, 1, 1)


def test_what_is_secret_is_not_kept(echo: Rig) -> None:
    made = echo.made("/notes", {"words": "hello"}, by=echo.person("resident"))
    assert made["code"]
    with echo.tx() as tx:
        row = tx.first(select(idempotency.answers).where(tx.in_community(idempotency.answers)))
        event_data = tx.scalar(select(outbox.c.data).where(tx.in_community(outbox)))
    assert row is not None
    assert made["code"] not in str(row)
    assert made["code"] not in str(event_data)


def test_another_body_another_query_is_refused(echo: Rig) -> None:
    li = echo.person("resident")
    echo.made("/notes", {"words": "hello"}, by=li, key="k")
    for path, body in (("/notes", {"words": "other"}), ("/notes?dry_run=false", {"words": "hello"})):
        answer = echo.post(path, body, by=li, key="k")
        assert (answer.status_code, answer.json["code"]) == (422, "idempotency_key_reused")
    assert written(echo) == 1


def test_another_principal_another_route_another_community_is_another_key(echo: Rig) -> None:
    li, wang, theirs = echo.person("resident"), echo.person("resident"), echo.other.person("resident")
    made = [
        echo.made("/notes", {"words": "one"}, by=li, key="k"),
        echo.made("/notes", {"words": "two"}, by=wang, key="k"),
        echo.made("/questions", {"words": "three"}, by=li, key="k"),
        echo.other.made("/notes", {"words": "one"}, by=theirs, key="k"),
    ]
    assert len({one["id"] for one in made}) == 4


def test_while_the_first_runs_the_second_is_answered_to_wait(echo: Rig) -> None:
    li = echo.person("resident")
    scope = idempotency.Scope(li.id, "write_note", "k", b"")
    with echo.tx() as tx:
        idempotency.recall(tx, scope)
        tx.flush()  # as the first request does: it holds the key until it commits
        answer = echo.post("/notes", {"words": "hello"}, by=li, key="k")
    assert (answer.status_code, answer.json["code"]) == (409, "request_in_progress")
    assert answer.headers["Retry-After"] == "1"
    assert echo.post("/notes", {"words": "hello"}, by=li, key="k").status_code == 201


def test_ten_clicks_at_once_write_one_note(echo: Rig) -> None:
    li = echo.person("resident")
    together = threading.Barrier(10)
    answers: list[Any] = []

    def click() -> None:
        together.wait()
        answers.append(echo.post("/notes", {"words": "hello"}, by=li, key="k"))

    clicks = [threading.Thread(target=click) for _ in range(10)]
    for one in clicks:
        one.start()
    for one in clicks:
        one.join()
    assert {answer.status_code for answer in answers} <= {201, 409}
    assert len({answer.json["id"] for answer in answers if answer.status_code == 201}) == 1
    assert written(echo) == 1


@pytest.mark.parametrize("words", ["crash", "cut", "taken"])
def test_what_failed_leaves_nothing_and_may_be_tried_again(echo: Rig, words: str) -> None:
    li = echo.person("resident")
    answer = echo.post("/notes", {"words": words}, by=li, key="k")
    assert answer.status_code >= 400
    assert (written(echo), kept(echo), len(echo.published(Said))) == (0, 0, 0)
    assert echo.post("/notes", {"words": "better"}, by=li, key="k").status_code == 201


def test_a_commit_is_not_repeated_where_the_relay_could_not_be_woken(
    echo: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    """NOTIFY comes after COMMIT and may wait for a lock too long: that is no collision of the work."""
    refused = command("do $$ begin raise sqlstate '55P03'; end $$")
    monkeypatch.setattr(transactions, "_WAKE_RELAY", refused)
    assert echo.prepared.app  # made before the log is captured, because it configures the log
    monkeypatch.setattr(transactions, "log", structlog.get_logger())  # one that nobody used: it can be captured
    with capture_logs() as lines:
        answer = echo.post("/notes", {"words": "hello"}, by=echo.person("resident"), key="k")
    assert "nobody_woken" in [line["event"] for line in lines]
    assert (answer.status_code, "Idempotency-Replayed" in answer.headers) == (201, False)
    assert (written(echo), len(echo.published(Said))) == (1, 1)


@pytest.mark.parametrize("key", ["a" * 129, "\u00e9", "tab\there"])
def test_a_key_must_be_usable(echo: Rig, key: str) -> None:
    answer = echo.post("/notes", {"words": "hello"}, by=echo.person("resident"), key=key)
    assert (answer.status_code, answer.json["code"]) == (400, "idempotency_key_invalid")


def test_any_post_may_bring_a_key_and_other_methods_ignore_it(echo: Rig) -> None:
    li = echo.person("resident")
    note = echo.made("/notes", {"words": "hello"}, by=li)
    path = f"/notes/{note['id']}/close"
    first, again = echo.post(path, by=li, key="c"), echo.post(path, by=li, key="c")
    assert (first.status_code, again.status_code, again.headers["Idempotency-Replayed"]) == (200, 200, "true")
    assert echo.post(path, by=li, key="d").json["code"] == "wrong_state"
    assert echo.post(path, by=li, key="").json["code"] == "wrong_state"  # not required where nothing is moved
    assert echo.get("/notes", by=li, headers={"Idempotency-Key": "k"}).status_code == 200


def test_a_rehearsal_does_nothing_and_keeps_nothing(echo: Rig) -> None:
    li = echo.person("resident")
    answer = echo.post("/notes?dry_run=true", {"words": "hello"}, by=li, key="k")
    assert (answer.status_code, answer.json["dry_run"], answer.json["words"]) == (201, True, "hello")
    assert (written(echo), kept(echo), len(echo.published(Said))) == (0, 0, 0)
    assert echo.post("/notes?dry_run=true", {"words": "taken"}, by=li).json["code"] == "words_taken"
    assert echo.post("/notes", {"words": "hello"}, by=li, key="k").status_code == 201


@pytest.mark.parametrize("said", ["1", "True", "yes", "", "true&dry_run=false"])
def test_a_rehearsal_that_was_misspelt_is_not_done_in_earnest(echo: Rig, said: str) -> None:
    answer = echo.post(f"/notes?dry_run={said}", {"words": "hello"}, by=echo.person("resident"))
    assert (answer.status_code, answer.json["code"]) == (400, "malformed")
    assert written(echo) == 0


def test_only_where_it_is_offered(echo: Rig) -> None:
    answer = echo.post("/questions?dry_run=true", {"words": "hello"}, by=echo.person("resident"))
    assert (answer.status_code, answer.json["code"]) == (400, "malformed")
    assert echo.post(f"/notes/{new_id()}/close?dry_run=true", by=echo.person("resident")).status_code == 400


def test_a_repeated_call_shows_what_a_read_shows_its_caller_now(echo: Rig) -> None:
    """The stored answer has the words and no code; a read shows the words not to shops, and the code to the station."""
    li = new_id()
    made = echo.made("/notes", {"words": "hello"}, by=echo.caller(li, "resident"), key="k")
    for role, words, code in (("resident", "hello", None), ("shop", "", None), ("station", "hello", "a code")):
        again = echo.post("/notes", {"words": "hello"}, by=echo.caller(li, "resident", role), key="k")
        assert (again.status_code, again.headers["Idempotency-Replayed"]) == (201, "true")
        assert (again.json["id"], again.json["words"], again.json.get("code")) == (made["id"], words, code)
    assert written(echo) == 1


def test_a_repeated_call_shows_no_more_of_a_list_than_a_read_does(echo: Rig) -> None:
    """The stored answer has all parts; a read shows a volunteer the first one."""
    li = new_id()
    made = echo.made("/notes", {"words": "hello again"}, by=echo.caller(li, "resident"), key="k")
    again = echo.made("/notes", {"words": "hello again"}, by=echo.caller(li, "resident", "volunteer"), key="k")
    assert (made["parts"], again["parts"]) == (["hello", "again"], ["hello"])


def test_a_repeated_call_is_refused_as_a_read_is(echo: Rig) -> None:
    li = new_id()
    note = echo.made("/notes", {"words": "hello"}, by=echo.caller(li, "resident"), key="k")
    closing = f"/notes/{note['id']}/close"
    echo.made(closing, by=echo.caller(li, "resident"), key="c")
    for path, body, key in (("/notes", {"words": "hello"}, "k"), (closing, {}, "c")):
        forbidden = echo.post(path, body, by=echo.caller(li, "resident", "fund_approver"), key=key)
        assert (forbidden.status_code, forbidden.json["code"]) == (403, "forbidden")
        assert echo.post(path, body, by=echo.caller(li, "resident"), key=key).headers["Idempotency-Replayed"] == "true"


def test_an_outcome_that_a_repeated_call_adds_is_of_its_caller_now(echo: Rig) -> None:
    li, body = new_id(), {"words": f"volunteers {new_id()}"}
    volunteer, resident = echo.caller(li, "volunteer"), echo.caller(li, "resident")
    first = echo.post("/questions", body, by=volunteer, key="k")
    with echo.tx() as tx:
        tx.execute(notes.update().where(tx.in_community(notes)).values(state="closed", version=2))
    assert echo.post("/questions", body, by=volunteer, key="k").json["code"] == "an answer"
    assert echo.get(f"/questions/{first.json['id']}", by=resident).status_code == 404
    for headers in ({}, {"Prefer": "wait=1"}):
        again = echo.post("/questions", body, by=resident, key="k", headers=headers)
        assert (again.status_code, again.json["code"]) == (404, "not_found")


def test_a_role_that_the_call_needs_is_checked_before_its_key(echo: Rig) -> None:
    li = new_id()
    echo.made("/notes", {"words": "hello"}, by=echo.caller(li, "resident"), key="k")
    assert echo.post("/notes", {"words": "hello"}, by=echo.caller(li, "shop"), key="k").status_code == 403
