"""A service: its web application, its worker and the commands of `python -m services.<name>`, made of its features."""

from __future__ import annotations

import sys
import threading
import time
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import structlog
from flask import Flask, Response, g, request
from prometheus_client import REGISTRY
from sqlalchemy import MetaData
from werkzeug.serving import make_server

from services.chassis.clock import real_now
from services.chassis.config import settings
from services.chassis.database.audit import Check, Fact
from services.chassis.database.gauges import OF_ALL, Gauge, GaugeCollector
from services.chassis.database.service_database import Database
from services.chassis.database.versions import missing_migrations, needed_migrations
from services.chassis.directory import communities, people, revocations
from services.chassis.http.problems import handle_errors, json_response
from services.chassis.http.requests import add_context
from services.chassis.http.routes import Api, blueprint_of
from services.chassis.jobs import Jobs
from services.chassis.log import log, log_request, start_logging
from services.chassis.messaging.batches import Handler
from services.chassis.messaging.consumer import Handlers
from services.chassis.messaging.contract import CONTRACTS
from services.chassis.metrics import COMMUNITIES, REQUESTS, exposition, observe

if TYPE_CHECKING:
    import typer

    from services.chassis.database.migrations import History
    from services.chassis.worker import Worker


BODY_BYTES_MOST = 256 * 1024
_QUIET = ("livez", "readyz", "metrics")

_COPIES: dict[str, Handler] = {
    "gateway.community_opened.v1": communities.save_community,
    "gateway.community_changed.v1": communities.change_community,
    "gateway.person_joined.v1": people.save_people,
    "gateway.person_changed.v1": people.save_people,
    "gateway.person_left.v1": people.save_people,
    "gateway.client_changed.v1": revocations.revoke_clients,
    "gateway.session_ended.v1": revocations.end_sessions,
}


@dataclass
class Service:
    """One service; `folder` holds its features. Its `app.py` lists the APIs, handlers and jobs in order."""

    name: str
    apis: Sequence[Api]
    metadata: MetaData
    folder: Path
    handlers: Sequence[Handlers]  # in the order in which they get the events of a batch
    jobs: Sequence[Jobs] = ()
    checks: Sequence[Check] = ()
    facts: Sequence[Fact] = ()
    measures: Sequence[Gauge] = ()
    own_commands: Callable[[typer.Typer], None] | None = None
    all_handlers: Handlers = field(init=False)
    all_jobs: Jobs = field(init=False)

    def __post_init__(self) -> None:
        # The copies of communities and people are saved before the service's own handlers run.
        copies = Handlers(self.name)
        for kind, save in _COPIES.items():
            if kind in CONTRACTS and self.name in CONTRACTS[kind].consumers:
                copies.handles(CONTRACTS[kind])(save)
        self.all_handlers = Handlers.joined(self.name, [copies, *self.handlers])
        self.all_jobs = Jobs([job for one in self.jobs for job in one.all])

    @property
    def history(self) -> History:
        """Its migrations. Alembic is imported here, because other processes would keep it in memory."""
        from services.chassis.database.migrations import History

        return History(self.name, self.metadata, self.folder / "migrations")

    def database(self) -> Database:
        """Its database, from the settings; nothing is opened yet."""
        given = settings()
        return Database(
            given.need("database_url"), given.database_clerk_url, given.database_worker_url, pool_size=given.pool_size
        )

    # ---- web -------------------------------------------------------------------------------------------

    def web_app(self, database: Database | None = None) -> Flask:
        """Returns the Flask application. It opens no connection before the first request, so that it can be forked."""
        start_logging(self.name, settings().log_level)
        app = Flask(self.name)
        app.config.update(MAX_CONTENT_LENGTH=BODY_BYTES_MOST)
        app.json.ensure_ascii = False  # type: ignore[attr-defined]  # the default provider has it
        handle_errors(app)
        app.register_blueprint(blueprint_of(self.name, self.apis))
        context = add_context(app, database or self.database())
        _identify_requests(app)
        needed = needed_migrations(self.name, self.folder)  # read once: files of a newer version may replace them later
        app.add_url_rule("/livez", "livez", lambda: json_response({"status": "ok"}, 200))
        app.add_url_rule("/metrics", "metrics", lambda: Response(exposition(), mimetype="text/plain"))
        app.add_url_rule(
            "/readyz", "readyz", lambda: _ready(_web_checks(context.database, needed, context.authenticator.has_key))
        )
        return app

    # ---- commands --------------------------------------------------------------------------------------

    def main(self) -> None:
        """`python -m services.<name> worker | migrate | topology | jobs | audit …`"""
        if sys.argv[1:] == ["worker"]:
            self.work()  # without the command line, which would stay in its memory
        from services.chassis import cli

        cli.run(self)

    def work(self) -> None:
        """Relay events, handle messages, run due jobs; until SIGTERM."""
        from services.chassis.worker import Worker  # imported here, because the web needs no broker

        start_logging(self.name, settings().log_level)
        worker = Worker(self)
        if settings().worker_bind:
            REGISTRY.register(GaugeCollector(worker.database, (*OF_ALL, *self.measures), worker.healthy))
            host, _, port = settings().worker_bind.rpartition(":")
            health = make_server(host, int(port), _health_app(worker), threaded=True)
            # Interval of the check whether to stop. The server never stops by itself; it ends with the process.
            serve = partial(health.serve_forever, poll_interval=3600)
            threading.Thread(target=serve, name="health", daemon=True).start()
        log.info("worker_started")
        code = worker.run()
        log.info("worker_stopped", code=code)
        sys.exit(code)


def _web_checks(database: Database, needed: Mapping[str, str], has_key: Callable[[], bool]) -> dict[str, bool]:
    try:
        with database.transaction() as tx:
            migrated = not missing_migrations(tx, needed)
        return {"database": True, "migrated": migrated, "key": has_key()}
    except Exception as error:  # noqa: BLE001  (any error means: not ready)
        log.warning("not_ready", reason=type(error).__name__)
        return {"database": False}


def _ready(checks: dict[str, bool]) -> Response:
    return json_response(checks, 200 if all(checks.values()) else 503)


def _health_app(worker: Worker) -> Flask:
    app = Flask("health")
    app.add_url_rule("/livez", "livez", lambda: json_response({"status": "ok"}, 200))
    app.add_url_rule("/metrics", "metrics", lambda: Response(exposition(), mimetype="text/plain"))
    app.add_url_rule("/readyz", "readyz", lambda: _ready(worker.healthy()))
    return app


def _identify_requests(app: Flask) -> None:
    """Give each request an id, which its log lines and its answer carry; write one log line and one measurement."""

    @app.before_request
    def begin() -> None:
        given = request.headers.get("X-Request-Id", "")
        g.request_id = given if 8 <= len(given) <= 64 and given.replace("-", "").isalnum() else str(uuid.uuid4())
        g.began = time.perf_counter()
        trace = request.headers.get("traceparent")
        structlog.contextvars.bind_contextvars(
            request_id=g.request_id, **({"traceparent": trace[:100]} if trace else {})
        )

    @app.after_request
    def end(answer: Response) -> Response:
        answer.headers["X-Request-Id"] = g.get("request_id", "")
        answer.headers.update(g.get("limits", {}))
        answer.headers.setdefault("Cache-Control", "no-store")
        if request.endpoint not in _QUIET:
            seconds = time.perf_counter() - g.get("began", time.perf_counter())
            # The name of the route, never the path: a path may hold the code of a voucher.
            route = g.get("route", "none")
            observe(REQUESTS, seconds, route, request.method, str(answer.status_code))
            if community := g.get("community"):  # only an existing community: an invented slug is not counted
                observe(COMMUNITIES, seconds, community, f"{answer.status_code // 100}xx")
            log_request(
                real_now(),
                route=route,
                method=request.method,
                status=answer.status_code,
                milliseconds=round(seconds * 1000, 1),
                community=str(g.get("community_id", "")),
                principal=str(g.caller.id) if "caller" in g else "",
            )
        structlog.contextvars.unbind_contextvars("request_id", "traceparent")
        return answer
