"""gunicorn for every service's web process; connections are opened after the fork, by each worker."""

import ctypes
import os
import signal
from typing import Any

from prometheus_client import multiprocess

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


def post_fork(_: Any, worker: Any) -> None:  # noqa: ARG001  (gunicorn calls it so)
    """A worker ends at once with an arbiter that was killed; lingering over connections, it would keep the port."""
    ctypes.CDLL(None).prctl(_PARENT_DEATH_SIGNAL, signal.SIGKILL)


def child_exit(_: Any, worker: Any) -> None:
    """A worker that ended no longer counts among the live ones."""
    if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
        multiprocess.mark_process_dead(worker.pid)  # type: ignore[no-untyped-call]
