"""gunicorn for every service's web process; connections are opened after the fork, by each worker."""

import ctypes
import gc
import itertools
import os
import signal
from typing import Any

from prometheus_client import values

from services.chassis.config import settings

_given = settings()
bind = _given.bind
workers = _given.web_workers
worker_class = "gthread"
threads = _given.web_threads
preload_app = True
timeout = 30  # statement 5 s < request 10 s < nginx 15 s < here
graceful_timeout = 20
keepalive = 20  # longer than nginx keeps an idle connection to us (10 s)
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

# What a worker counts is kept in files. Named by its place among the workers, not by its process, its successor counts
# on in them: workers are replaced all the time, and what each of them left would fill the folder in the end.
_place = {"value": "arbiter"}
if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
    values.ValueClass = values.MultiProcessValue(lambda: _place["value"])  # type: ignore[no-untyped-call]


def pre_fork(arbiter: Any, worker: Any) -> None:
    """The lowest place that no living worker has; what is imported is shared, and no collection touches its pages."""
    gc.freeze()
    taken = {one.place for one in arbiter.WORKERS.values()}
    worker.place = next(place for place in itertools.count() if place not in taken)


def post_fork(_: Any, worker: Any) -> None:
    """A worker ends at once with an arbiter that was killed; lingering over connections, it would keep the port."""
    _place["value"] = f"worker-{worker.place}"
    ctypes.CDLL(None).prctl(_PARENT_DEATH_SIGNAL, signal.SIGKILL)
