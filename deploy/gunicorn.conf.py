"""gunicorn for every service's web process; connections are opened after the fork, by each worker."""

import ctypes
import gc
import http
import itertools
import os
import signal
import uuid
from contextlib import suppress
from typing import Any

from gunicorn.http import errors
from gunicorn.workers.gthread import ThreadWorker
from prometheus_client import values

from services.chassis.config import settings
from services.chassis.http.problems import server_problem
from services.chassis.log import log

_STATUS = {
    errors.LimitRequestLine: 414,
    errors.ExpectationFailed: 417,
    errors.LimitRequestHeaders: 431,
    errors.ConfigurationProblem: 500,
    errors.InvalidResponseHeader: 500,  # these two are the application's mistakes
    errors.InvalidResponseHeaderName: 500,
    errors.UnsupportedTransferCoding: 501,
    errors.InvalidHTTPVersion: 505,
}


class Worker(ThreadWorker):  # type: ignore[misc]  # gunicorn ships no types
    """A worker that answers a request which never reaches the application with a problem, not with HTML."""

    def handle_error(self, req: Any, client: Any, _address: Any, error: Exception) -> None:
        """Answer, and log the kind of the error alone: its text quotes the request, which may hold a voucher's code."""
        unread = isinstance(error, errors.ParseException)
        status = _STATUS.get(type(error), 400) if unread else 500
        request_id = str(uuid.uuid4())
        if status == http.HTTPStatus.INTERNAL_SERVER_ERROR:
            log.error("server_error", request_id=request_id, exc_info=error)
        else:
            log.warning("unreadable_request", request_id=request_id, status=status, reason=type(error).__name__)
        accepted = [value for name, value in getattr(req, "headers", ()) if name.upper() == "ACCEPT-LANGUAGE"]
        body, headers = server_problem(status, ",".join(accepted), request_id)
        headers |= {"X-Request-Id": request_id, "Content-Length": str(len(body)), "Connection": "close"}
        lines = [f"HTTP/1.1 {status} {http.HTTPStatus(status).phrase}", *(f"{n}: {v}" for n, v in headers.items())]
        with suppress(OSError):  # the client may be gone
            client.sendall("\r\n".join([*lines, "", ""]).encode("latin-1") + body)


_given = settings()
bind = _given.bind
workers = _given.web_workers
worker_class = Worker
threads = _given.web_threads
preload_app = True
timeout = 30  # statement 5 s < request 10 s < nginx 15 s < here
graceful_timeout = 20
keepalive = 20  # longer than nginx keeps an idle connection to us (10 s)
limit_request_line = 8190  # without its end, so a line of 8 KiB: as long as nginx reads one
max_requests = 50_000
max_requests_jitter = 5_000
worker_tmp_dir = "/dev/shm" if os.path.isdir("/dev/shm") else None  # noqa: PTH112, S108
forwarded_allow_ips = "127.0.0.1"
forwarder_headers = ""
control_socket_disable = True
accesslog = None  # the chassis writes one line a request
errorlog = "-"
loglevel = "warning"

_PARENT_DEATH_SIGNAL = 1  # of prctl(2)

# Metrics are kept in files. A file has the name of its worker's place, not of its process, so that the next process at
# that place continues the counts: workers are replaced all the time, and their files would fill the folder in the end.
_place = {"value": "arbiter"}
if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
    values.ValueClass = values.MultiProcessValue(lambda: _place["value"])  # type: ignore[no-untyped-call]


def pre_fork(arbiter: Any, worker: Any) -> None:
    """Give the worker the lowest free index, and exclude memory shared with other workers from garbage collection."""
    gc.freeze()
    taken = {one.place for one in arbiter.WORKERS.values()}
    worker.place = next(place for place in itertools.count() if place not in taken)


def post_fork(_: Any, worker: Any) -> None:
    """End with an arbiter that was killed: a worker that lingers over its connections would keep the port."""
    _place["value"] = f"worker-{worker.place}"
    ctypes.CDLL(None).prctl(_PARENT_DEATH_SIGNAL, signal.SIGKILL)
