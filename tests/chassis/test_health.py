"""Alive, ready, measured; and lines that say what belongs together and nothing that is nobody's business."""

from __future__ import annotations

import json
import logging
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
import pytest
import structlog

from services.chassis.database.service_database import Database
from services.chassis.log import log, start_logging
from tests.support.rig import Prepared, Rig

TO_COME = "299901010000"


def test_ready_with_database_migrations_and_a_key(prepared_echo: Prepared) -> None:
    client = prepared_echo.app.test_client()
    assert client.get("/livez").json == {"status": "ok"}
    answer = client.get("/readyz")
    assert (answer.status_code, answer.json) == (200, {"database": True, "migrated": True, "key": True})


def test_not_ready_without_its_database(prepared_echo: Prepared) -> None:
    nowhere = Database("postgresql+psycopg://echo_app:x@127.0.0.1:1/none", pool_size=1)
    client = prepared_echo.service.web_app(nowhere).test_client()
    assert (client.get("/readyz").status_code, client.get("/livez").status_code) == (503, 200)
    assert client.get("/v1/communities/none/board").status_code == 503


def test_not_ready_before_its_own_newest_migration(prepared_echo: Prepared) -> None:
    """A program that is running does not ask for files that came later."""
    running = prepared_echo.app.test_client()
    newer = prepared_echo.service.folder / "migrations" / f"{TO_COME}_to_come.py"
    newer.write_text("")
    try:
        answer = prepared_echo.service.web_app(prepared_echo.database).test_client().get("/readyz")
        assert running.get("/readyz").status_code == 200
    finally:
        newer.unlink()
    assert (answer.status_code, answer.json) == (503, {"database": True, "migrated": False, "key": True})


def test_ready_after_the_migrations_of_the_next_release(prepared_echo: Prepared) -> None:
    with psycopg.connect(prepared_echo.urls["owner"].replace("+psycopg", ""), autocommit=True) as owner:
        owner.execute("insert into migrations_applied values ('chassis', %s), ('echo', %s)", [TO_COME, TO_COME])
        try:
            answer = prepared_echo.app.test_client().get("/readyz")
        finally:
            owner.execute("delete from migrations_applied where id = %s", [TO_COME])
    assert answer.status_code == 200


def test_requests_are_measured_by_route_never_by_path(echo: Rig) -> None:
    note = echo.made("/notes", {"words": "hello"}, by=echo.person("resident"))
    echo.read(f"/notes/{note['id']}", by=echo.person("resident"))
    scraped = echo.prepared.app.test_client().get("/metrics")
    text = scraped.get_data(as_text=True)
    assert 'wulin_request_seconds_count{method="GET",route="get_note",status="200"}' in text
    assert note["id"] not in text


def test_a_community_is_measured_whole_and_only_one_that_is_there(echo: Rig) -> None:
    echo.read("/notes", by=echo.person("resident"))
    echo.get("/notes", by=echo.person("station"), headers={"Idempotency-Key": "x"})
    assert echo.get("/v1/communities/made-up/notes", by=echo.person("resident")).status_code == 404
    text = echo.prepared.app.test_client().get("/metrics").get_data(as_text=True)
    series = [line.split(" ")[0] for line in text.splitlines() if echo.slug in line]
    assert f'wulin_community_request_seconds_count{{community="{echo.slug}",status="2xx"}}' in series
    assert f'wulin_community_request_seconds_sum{{community="{echo.slug}",status="2xx"}}' in series
    assert "le=" not in "".join(series)
    assert "made-up" not in text


@contextmanager
def talking() -> Iterator[None]:
    """Logs as a deployment does; begun in the test itself, since its output is captured apart from the set-up's."""
    start_logging("echo", "info")
    yield
    start_logging("echo", "warning")


def test_lines_are_json_and_belong_to_their_request(echo: Rig, capfd: pytest.CaptureFixture[str]) -> None:
    li = echo.person("resident")
    headers = {"X-Request-Id": "request-0001", "traceparent": "00-abc-def-01"}
    with talking():
        echo.post("/notes", {"words": "hello"}, by=li, headers=headers)
    logged = [json.loads(line) for line in capfd.readouterr().out.splitlines()]
    (line,) = [one for one in logged if one["event"] == "request"]
    assert line["request_id"] == "request-0001"
    assert line["traceparent"] == "00-abc-def-01"
    assert (line["service"], line["route"], line["status"]) == ("echo", "write_note", 201)
    assert (line["community"], line["principal"]) == (str(echo.community_id), str(li.id))
    assert "hello" not in json.dumps(logged)
    assert structlog.contextvars.get_contextvars().get("request_id") is None


def test_a_line_names_its_service_in_every_thread(echo: Rig, capfd: pytest.CaptureFixture[str]) -> None:
    """A web server answers in threads that it starts after the logs."""
    li = echo.person("resident")

    def serve() -> None:
        echo.read("/notes", by=li)
        log.info("event")

    with talking():
        thread = threading.Thread(target=serve)
        thread.start()
        thread.join()
    request, event = (json.loads(line) for line in capfd.readouterr().out.splitlines())
    assert (request["service"], event["service"]) == ("echo", "echo")
    assert (request["level"], request["timestamp"][-1]) == (event["level"], event["timestamp"][-1]) == ("info", "Z")


def test_a_request_leaves_no_line_below_the_level(echo: Rig, capfd: pytest.CaptureFixture[str]) -> None:
    start_logging("echo", "warning")
    echo.read("/notes", by=echo.person("resident"))
    assert capfd.readouterr().out == ""


def test_a_line_that_cannot_be_written_fails_no_request(echo: Rig) -> None:
    li = echo.person("resident")
    kept, broken = os.dup(1), os.open("/dev/full", os.O_WRONLY)
    with talking():
        os.dup2(broken, 1)
        try:
            assert echo.get("/notes", by=li).status_code == 200
        finally:
            os.dup2(kept, 1)
            os.close(broken)
            os.close(kept)


def test_secrets_are_masked(capfd: pytest.CaptureFixture[str]) -> None:
    with talking():
        log.info("event", password="p1", access_token="t2", phone="p3", note="kept")
        logging.getLogger("library").warning("a line of another")
    first, second = (json.loads(line) for line in capfd.readouterr().out.splitlines())
    assert (first["password"], first["access_token"], first["phone"], first["note"]) == ("***", "***", "***", "kept")
    assert (second["event"], second["level"]) == ("a line of another", "warning")
