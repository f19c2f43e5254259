"""The worker as a process of its own: it outlives broker and database, and ends cleanly when it is stopped."""

from __future__ import annotations

import http.server
import json
import os
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from pathlib import Path
from typing import Any
from uuid import UUID

import pika
import psycopg
import pytest
from joserfc.jwk import ECKey
from sqlalchemy import func, select, text

from deploy.local.ports import free_port
from services.chassis import worker as worker_module
from services.chassis.config import settings
from services.chassis.database.tables import new_id
from services.chassis.directory import revocations
from services.chassis.jobs import Job, Jobs
from services.chassis.messaging.broker import EXCHANGE, PAUSE_SECONDS, PAUSE_SECONDS_MOST
from services.chassis.messaging.deferred import Delivery, deferred, drop, replay
from services.chassis.messaging.outbox import publish
from services.chassis.security.tokens import save_keys, signing_keys
from services.chassis.worker import Worker, pause_after
from tests.chassis.echo import Said, service, tries, weight
from tests.chassis.wire import Loop, Wire, until
from tests.support.forks import become, forked
from tests.support.rig import Rig
from tests.support.tokens import JWKS, KID


@dataclass
class Process:
    """A worker; its lines and its health."""

    process: Any
    output: Path
    port: int

    def ended(self, seconds: float = 20) -> int | None:
        """How it ended, None where it still runs after this time."""
        self.process.join(seconds)
        code: int | None = self.process.exitcode
        return code

    def ask(self, path: str) -> tuple[int, str]:
        """Its health route."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}", timeout=5) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read().decode()
        except OSError:
            return 0, ""

    def ready(self) -> bool:
        """Whether it says so."""
        assert self.process.exitcode is None, self.output.read_text()[-3000:]
        return self.ask("/readyz")[0] == 200

    def stop(self) -> int | None:
        """SIGTERM, and the exit code."""
        self.process.terminate()
        return self.ended(15)

    def lines(self) -> list[dict[str, Any]]:
        """What it logged."""
        return [json.loads(line) for line in self.output.read_text().splitlines() if line.startswith("{")]


def environment(rig: Rig, wire: Wire, **more: str) -> dict[str, str]:
    urls = rig.prepared.urls
    given = {
        "WULIN_DATABASE_URL": urls["app"],
        "WULIN_DATABASE_WORKER_URL": urls["worker"],
        "WULIN_DATABASE_CLERK_URL": urls["clerk"],
        "WULIN_DATABASE_AUDIT_URL": urls["audit"],
        "WULIN_AMQP_URL": wire.url(),
        "WULIN_AMQP_TOPOLOGY_URL": wire.url("topology"),
        "WULIN_LOG_LEVEL": "info",
        "ECHO_FOLDER": str(rig.prepared.service.folder),
    }
    return os.environ | given | more


@dataclass(frozen=True)
class Done:
    """What a command said, and how it ended."""

    code: int | None
    output: str
    errors: str


def command(rig: Rig, wire: Wire, folder: Path, *arguments: str, **more: str) -> Done:
    """A command of the service, to its end."""
    output, errors = folder / "output", folder / "errors"
    for file in (output, errors):
        file.write_text("")
    process = forked(run_echo, environment(rig, wire, **more), arguments, output, errors)
    process.join(60)
    process.kill()
    return Done(process.exitcode, output.read_text(), errors.read_text())


def run_echo(given: dict[str, str], arguments: tuple[str, ...], output: Path, errors: Path) -> None:
    become(given, arguments, output, errors)
    service(Path(given["ECHO_FOLDER"])).main()


@contextmanager
def working(rig: Rig, wire: Wire, folder: Path, **more: str) -> Iterator[Process]:
    """A worker that is ready, and ended afterwards whatever happened."""
    port = free_port()
    output = folder / f"{port}.log"
    given = environment(rig, wire, WULIN_WORKER_BIND=f"127.0.0.1:{port}", **more)
    made = Process(forked(run_echo, given, ("worker",), output, output), output, port)
    try:
        until(made.ready, 30)
        yield made
    finally:
        made.process.kill()
        made.process.join(10)


@pytest.mark.slow
def test_an_idle_worker_hardly_wakes(echo: Rig, wire: Wire, tmp_path: Path) -> None:
    """It looks three times a second in all, each with a few wake-ups: for outbox, deferred messages and its end."""
    with working(echo, wire, tmp_path, WULIN_CLOCK="real") as worker:
        until(lambda: wake_ups(worker, seconds=3) <= 12 * 3)
        assert worker.stop() == 0


def wake_ups(worker: Process, seconds: float) -> int:
    """Returns how often the threads of a worker slept and woke in this time."""

    def counted() -> int:
        threads = Path(f"/proc/{worker.process.pid}/task").glob("*/status")
        lines = [line for one in threads for line in one.read_text().splitlines()]
        return sum(int(line.split()[1]) for line in lines if line.startswith("voluntary_ctxt_switches"))

    before = counted()
    time.sleep(seconds)
    return counted() - before


def say(rig: Rig, words: str = "hello") -> Said:
    event = Said(note_id=new_id(), words=words, weight=1)
    with rig.tx() as tx:
        publish(tx, event, rig.now)
    return event


def tallied(rig: Rig, event: Said) -> int:
    with rig.tx() as tx:
        return weight(tx, event.note_id)


@pytest.mark.slow
def test_it_outlives_broker_and_database_and_stops_on_a_signal(
    echo: Rig, wire: Wire, tmp_path: Path, postgres: str
) -> None:
    with working(echo, wire, tmp_path) as worker:
        event = say(echo)
        until(lambda: tallied(echo, event))

        wire.rabbit.stop()
        while_away = [say(echo) for _ in range(3)]
        until(lambda: not worker.ready())
        measured = numbers(worker)
        assert (measured['wulin_ready{check="queue"}'], measured['wulin_ready{check="database"}']) == (0, 1)
        assert measured["wulin_outbox_waiting"] == 3
        assert measured['wulin_job_runs_total{job="lapse_note",outcome="failed"}'] == 0
        until(lambda: numbers(worker)['wulin_ready{check="relay"}'] == 0)
        assert 0 < measured["wulin_outbox_oldest_seconds"] < 60  # in real time, whatever the business clock says
        assert worker.ask("/livez")[0] == 200
        wire.rabbit.start()
        until(lambda: all(tallied(echo, one) for one in while_away), 60)
        until(worker.ready)
        until(lambda: numbers(worker)["wulin_outbox_waiting"] == numbers(worker)["wulin_outbox_oldest_seconds"] == 0)

        with psycopg.connect(postgres, autocommit=True) as connection:
            connection.execute(
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'wulin_test_echo'"
            )
        after = say(echo)
        until(lambda: tallied(echo, after))

        measured = numbers(worker)
        assert measured['wulin_events_total{outcome="done",type="echo.said.v1"}'] == 5
        assert measured['wulin_events_sent_total{type="echo.said.v1"}'] >= 5
        assert worker.stop() == 0
        assert [tallied(echo, one) for one in (event, *while_away, after)] == [1] * 5
        lines = [line["event"] for line in worker.lines()]
        assert lines[0] == "worker_started"
        assert lines[-1] == "worker_stopped"
        assert "loop_failed" not in lines


def numbers(worker: Process) -> dict[str, float]:
    """What it tells Prometheus."""
    lines = [line.rpartition(" ") for line in worker.ask("/metrics")[1].splitlines() if not line.startswith("#")]
    return {name: float(value) for name, _, value in lines}


@pytest.mark.slow
def test_it_stops_while_the_broker_is_away(echo: Rig, wire: Wire, tmp_path: Path) -> None:
    with working(echo, wire, tmp_path) as worker:
        wire.rabbit.stop()
        try:
            until(lambda: not worker.ready())
            assert worker.stop() == 0
        finally:
            wire.rabbit.start()


def test_killed_in_the_middle_of_a_batch_another_does_it_once(echo: Rig, wire: Wire, tmp_path: Path) -> None:
    """The handler ends the process, as a crash would; what it took comes again."""
    with working(echo, wire, tmp_path) as worker:
        events = [say(echo) for _ in range(20)]
        last = say(echo, "suicide")
        assert worker.ended() == 9
    assert until(wire.depth) >= 1
    _take_out(wire, last)
    with working(echo, wire, tmp_path) as worker:
        until(lambda: all(tallied(echo, one) for one in events))
        assert worker.stop() == 0
    assert [tallied(echo, one) for one in events] == [1] * 20


def _take_out(wire: Wire, event: Said) -> None:
    """Take the deadly message out of the queue, as the delivery limit would in the end."""
    with wire.channel() as channel:
        kept = []
        while (got := channel.basic_get("echo"))[0]:
            if got[1].headers["ce-subject"] == str(event.note_id):
                channel.basic_ack(got[0].delivery_tag)
            else:
                kept.append(got[0].delivery_tag)
        for tag in kept:
            channel.basic_nack(tag, requeue=True)


def test_what_ends_every_process_ends_one_more_and_waits_for_a_person(echo: Rig, wire: Wire, tmp_path: Path) -> None:
    """The broker gave it up with what was taken beside it, which is done. Replayed it gets one try, and one process."""
    deadly, good = (Said(note_id=new_id(), words=words, weight=1) for words in ("suicide", "hello"))
    first, second = echo.delivery(deadly), echo.delivery(good)
    with wire.channel("echo") as channel:
        for one in (first, second):
            properties = pika.BasicProperties(headers=one.headers, user_id="echo", delivery_mode=2)
            channel.basic_publish(EXCHANGE, Said.routing_key, one.body, properties)
    until(lambda: wire.depth() == 2)
    wire.give_up(2)
    assert command(echo, wire, tmp_path, "worker").code == 9
    with working(echo, wire, tmp_path) as worker:
        until(lambda: tallied(echo, good))
        until(lambda: wire.depth("echo.dead") == 0)
        assert echo.outcome(first) == "parked: crashed"
        with echo.database.as_clerk() as clerk:
            assert replay(clerk, datetime.now(UTC), [UUID(first.headers["ce-id"])]) == 1
        assert worker.ended() == 9
    with working(echo, wire, tmp_path) as worker:
        assert (echo.outcome(first), worker.stop()) == ("parked: crashed", 0)


def test_what_waits_for_a_person_is_counted(echo: Rig, wire: Wire, tmp_path: Path) -> None:
    with working(echo, wire, tmp_path) as worker:
        before = numbers(worker)["wulin_deferred_parked"]
        delivery = echo.delivery(Said(note_id=new_id(), words="refused", weight=1))
        echo.consumer.take([delivery])
        assert numbers(worker)["wulin_deferred_parked"] == before + 1
        with echo.database.as_clerk() as clerk:
            drop(clerk, [UUID(delivery.headers["ce-id"])])
        assert numbers(worker)["wulin_deferred_parked"] == before


def test_it_reports_that_its_database_is_away(echo: Rig, wire: Wire, tmp_path: Path, postgres: str) -> None:
    """Of what it can't count it says nothing, rather than what was true before."""
    with (
        working(echo, wire, tmp_path) as worker,
        psycopg.connect(postgres, autocommit=True) as administrator,
    ):
        administrator.execute("alter database wulin_test_echo allow_connections false")
        try:
            administrator.execute(
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'wulin_test_echo'"
            )
            measured = numbers(worker)
            assert measured['wulin_ready{check="database"}'] == 0
            assert "wulin_outbox_waiting" not in measured
        finally:
            administrator.execute("alter database wulin_test_echo allow_connections true")
        until(lambda: numbers(worker).get("wulin_outbox_waiting") == 0)


def test_what_waits_is_tried_again_by_itself(echo: Rig, wire: Wire, tmp_path: Path) -> None:
    newcomer = new_id()
    event = Said(note_id=new_id(), words="hello", weight=1, needs=newcomer)
    delivery = echo.delivery(event)
    echo.consumer.take([delivery])
    assert echo.outcome(delivery) == "waiting: unknown_person"
    echo.join(newcomer, "resident")
    with working(echo, wire, tmp_path) as worker:
        until(lambda: echo.outcome(delivery) == "done")
        assert worker.stop() == 0
    assert tallied(echo, event) == 1


def test_a_statement_that_took_too_long_ends_nothing(echo: Rig, wire: Wire, tmp_path: Path) -> None:
    """Whoever waits for a lock too long waits a moment and looks again, and the other loops go on."""
    with working(echo, wire, tmp_path) as worker:
        with psycopg.connect(echo.prepared.urls["owner"].replace("+psycopg", "")) as connection:
            connection.execute("lock table deferred")
            until(lambda: [line for line in worker.lines() if line["event"] == "away" and line["loop"] == "clock"])
        delivery = echo.delivery(Said(note_id=new_id(), words="not yet", weight=1))
        echo.consumer.take([delivery])
        until(lambda: attempts(echo, delivery) > 0)
        assert worker.stop() == 0
    assert "loop_failed" not in [line["event"] for line in worker.lines()]


def attempts(rig: Rig, delivery: Delivery) -> int:
    event_id = UUID(delivery.headers["ce-id"])
    with rig.tx() as tx:
        return int(
            tx.scalar(select(deferred.c.attempts).where(tx.in_community(deferred), deferred.c.event_id == event_id))
        )


def test_a_long_job_holds_up_neither_messages_nor_the_end(echo: Rig, wire: Wire, tmp_path: Path) -> None:
    rigs = [Rig(echo.prepared) for _ in range(6)]  # each a batch of its own
    for rig in rigs:
        rig.made("/notes", {"words": "slow"}, by=rig.person("resident"))

    def still_open() -> list[Rig]:
        return [rig for rig in rigs if rig.read("/notes?state=open", by=rig.person("resident"))["items"]]

    with working(echo, wire, tmp_path, WULIN_CLOCK="real") as worker:
        until(lambda: len(still_open()) < 6)
        newcomer = new_id()
        delivery = echo.delivery(Said(note_id=new_id(), words="hello", weight=1, needs=newcomer))
        echo.consumer.take([delivery])
        echo.join(newcomer, "resident")
        until(lambda: echo.outcome(delivery) == "done", 5)
        assert worker.stop() == 0
    assert still_open()
    for rig in still_open():
        close_all(rig)


def close_all(rig: Rig) -> None:
    li = rig.person("resident")
    for note in rig.read("/notes?state=open", by=li)["items"]:
        rig.made(f"/notes/{note['id']}/close", by=li)


def test_a_long_job_does_not_stop_the_sweep(echo: Rig, wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in environment(echo, wire, WULIN_CLOCK="real").items():
        monkeypatch.setenv(name, value)
    settings.cache_clear()
    begun, ended = threading.Event(), threading.Event()

    def work(*_: Any) -> None:
        begun.set()
        ended.wait(20)

    long = Job("long", lambda *_: [(echo.community_id, new_id())], work, 3600)
    monkeypatch.setattr(echo.prepared.service, "all_jobs", Jobs([long]))
    monkeypatch.setattr(worker_module, "SWEEP_SECONDS", 0.1)
    worker = Worker(echo.prepared.service)
    loops = [Loop(worker.loops()[name], worker.stopping) for name in ("jobs", "sweep")]
    try:
        assert begun.wait(10)
        old = new_id()
        with echo.tx() as tx:
            revocations.revoke(tx, old, 2)
            table = revocations.revocations
            since = {"changed_at": func.now() - text("interval '25 hours'")}
            tx.execute(table.update().where(table.c.subject == old).values(since))
        until(lambda: old not in revoked_subjects(echo))
    finally:
        ended.set()
        for loop in loops:
            loop.stop()
        worker.database.dispose()
        settings.cache_clear()


def revoked_subjects(rig: Rig) -> set[UUID]:
    with rig.tx() as tx:
        return {row.subject for row in tx.all(select(revocations.revocations.c.subject))}


# ---- keys, and what is old -----------------------------------------------------------------------------


@pytest.fixture
def directory() -> Iterator[Any]:
    """An address that answers what the test gives it."""

    class Keys(http.server.BaseHTTPRequestHandler):
        bodies: list[bytes] = []  # one for each asking; the last stays

        def do_GET(self) -> None:
            body = self.bodies.pop(0) if len(self.bodies) > 1 else self.bodies[0]
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            """Quiet."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Keys)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    Keys.address = f"http://127.0.0.1:{server.server_port}/jwks.json"  # type: ignore[attr-defined]
    yield Keys
    server.shutdown()
    server.server_close()
    thread.join()


def test_keys_are_fetched_and_nonsense_is_left_aside(echo: Rig, wire: Wire, tmp_path: Path, directory: Any) -> None:
    """It looks again in a second, and those that are kept go on meanwhile."""
    li = echo.person("resident")
    another = ECKey.generate_key("P-256", parameters={"kid": "another"}).as_dict(private=False)
    directory.bodies = [b"<html>busy</html>", b"[]", b'{"keys": [{"kty": "EC", "kid": "x"}]}', b"\xff", b"{}"]
    directory.bodies.append(json.dumps({"keys": [another, *json.loads(JWKS)["keys"]]}).encode())
    with working(echo, wire, tmp_path, WULIN_JWKS_URL=directory.address) as worker:
        until(lambda: len(directory.bodies) == 1)
        assert echo.get("/notes", by=li).status_code == 200
        until(lambda: kept_keys(echo) == {"another", KID})
        assert worker.stop() == 0
    with echo.database.transaction() as tx:
        save_keys(tx, JWKS)
    assert "loop_failed" not in [line["event"] for line in worker.lines()]


def kept_keys(rig: Rig) -> set[str]:
    with rig.tx() as tx:
        return {row.kid for row in tx.all(select(signing_keys.c.kid))}


def test_what_is_old_is_swept(echo: Rig, wire: Wire, tmp_path: Path) -> None:
    say(echo)
    echo.consumer.take([echo.delivery(Said(note_id=new_id(), words="x", weight=1))])
    echo.made("/notes", {"words": "hello"}, by=echo.person("resident"))
    server = echo.prepared.urls["owner"].replace("+psycopg", "")
    with psycopg.connect(server) as connection:
        for table, column in (("outbox", "published_at"), ("inbox", "done_at"), ("idempotency", "created_at")):
            connection.execute(f"alter table {table} no force row level security")
            connection.execute(
                f"update {table} set {column} = now() - interval '100 days' where community_id = %s",
                [echo.community_id],
            )
            if table == "inbox":  # more than two parts of a sweep
                connection.execute(
                    "insert into inbox (community_id, consumer, event_id, type, done_at) select %s, 'echo', "
                    "gen_random_uuid(), 'x', now() - interval '100 days' + n * interval '1 ms' "
                    "from generate_series(1, 12000) as n",
                    [echo.community_id],
                )
            connection.execute(f"alter table {table} force row level security")

    def left() -> int:
        with psycopg.connect(echo.prepared.urls["audit"].replace("+psycopg", "")) as connection:
            counted = [
                connection.execute(f"select count(*) from {table} where community_id = %s", [echo.community_id])
                for table in ("outbox", "inbox", "idempotency")
            ]
            return sum(one.fetchone()[0] for one in counted)  # type: ignore[index]

    gone, good = new_id(), new_id()
    with echo.tx() as tx:
        for subject, hours in ((gone, 25), (good, 23)):
            revocations.revoke(tx, subject, 2)
            since = {"changed_at": func.now() - text(f"interval '{hours} hours'")}
            tx.execute(
                revocations.revocations.update().where(revocations.revocations.c.subject == subject).values(since)
            )

    assert left() >= 12_003
    with working(echo, wire, tmp_path) as worker:
        until(lambda: left() == 0)
        until(lambda: {gone, good} & revoked_subjects(echo) == {good})
        assert worker.stop() == 0


def test_rows_of_a_service_are_swept_after_the_retention_of_their_table(echo: Rig, wire: Wire, tmp_path: Path) -> None:
    old, young = new_id(), new_id()
    with echo.tx() as tx:
        for row_id, days in ((old, 31), (young, 29)):
            tx.add(tries, id=row_id, recorded_at=datetime.now(UTC) - timedelta(days=days))

    def kept() -> set[UUID]:
        with echo.tx() as tx:
            return {row.id for row in tx.all(select(tries.c.id).where(tx.in_community(tries)))}

    assert kept() == {old, young}
    with working(echo, wire, tmp_path) as worker:
        until(lambda: kept() == {young})
        assert worker.stop() == 0


# ---- commands ------------------------------------------------------------------------------------------


def test_the_audit_ends_with_the_row_that_breaks_it(echo: Rig, wire: Wire, tmp_path: Path) -> None:
    good = command(echo, wire, tmp_path, "audit")
    assert (good.code, good.output) == (0, "✓ weights_are_positive\n")
    event = Said(note_id=new_id(), words="hello", weight=-5)
    echo.consumer.take([echo.delivery(event)])
    try:
        bad = command(echo, wire, tmp_path, "audit")
        assert bad.code == 1
        assert "✗ weights_are_positive" in bad.output
        assert str(event.note_id) in bad.output
        report = json.loads(command(echo, wire, tmp_path, "audit", "--json").output)
        weights = report["facts"]["weights"]
        asked = command(echo, wire, tmp_path, "audit", "--rows", f"weights:{','.join(weights)}")
        rows = dict(json.loads(line) for line in asked.output.splitlines())
        assert rows[f"{echo.community_id}/{event.note_id}"] == -5
        assert list(rows) == sorted(rows)
    finally:
        echo.consumer.take([echo.delivery(Said(note_id=event.note_id, words="hello", weight=6))])


def test_due_jobs_are_run_at_a_time_that_is_given(echo: Rig, wire: Wire, tmp_path: Path) -> None:
    note = echo.made("/notes", {"words": "hello"}, by=echo.person("resident"))
    late = echo.pass_time(hours=2)
    ran = json.loads(command(echo, wire, tmp_path, "jobs", "--now", late.isoformat()).output)
    assert ran["lapse_note"] >= 1
    assert echo.read(f"/notes/{note['id']}", by=echo.person("resident"))["state"] == "closed"


def test_topology_and_a_missing_setting(echo: Rig, wire: Wire, tmp_path: Path) -> None:
    began = datetime.now(UTC)
    missing = command(echo, wire, tmp_path, "worker", WULIN_AMQP_URL="")
    starting = datetime.now(UTC) - began  # what every command takes here before it does anything
    began = datetime.now(UTC)
    assert command(echo, wire, tmp_path, "topology").code == 0
    assert (datetime.now(UTC) - began - starting).total_seconds() < 9  # nothing was new, so nothing is waited for
    assert missing.code != 0
    assert "WULIN_AMQP_URL" in missing.errors


def test_pauses_grow_while_a_server_is_away_and_are_short_again_after_it_worked() -> None:
    pauses = list(accumulate(range(6), lambda pause, _: pause_after(pause, 0.1), initial=PAUSE_SECONDS))
    assert pauses == sorted(pauses)
    assert pauses[-1] == PAUSE_SECONDS_MOST
    assert pause_after(PAUSE_SECONDS_MOST, 20) == PAUSE_SECONDS
