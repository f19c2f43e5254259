"""Which of gunicorn's workers serve a service best: the same gifts, at the fund itself, in turns."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from functools import partial
from statistics import median

from deploy.deployment import REPOSITORY
from deploy.local.ports import free_port
from tests.performance.frame import in_turns
from tests.performance.gifts import counter_of
from tests.performance.stage import PEERS, Program, Stage
from tests.performance.webpeers import until_listening

REPEATS = 3
SHAPES = (("gthread", 2, 8), ("gthread", 2, 4), ("gthread", 1, 16), ("gthread", 4, 4), ("gevent", 2, 1))
_PATCHED = "from gevent import monkey; monkey.patch_all()"
_RUN = "from gunicorn.app.wsgiapp import run; run()"


def measure(stage: Stage) -> dict[str, float]:
    """Gifts a second of each, the median of some turns."""
    with counter_of(stage) as counter, ExitStack() as open_:
        runs = {
            f"{kind} {workers} × {threads}": partial(counter.posted, _web(stage, open_, kind, workers, threads))
            for kind, workers, threads in SHAPES
        }
        return {name: median(values) for name, values in in_turns(runs, REPEATS, lambda *_: None).items()}


def _web(stage: Stage, open_: ExitStack, kind: str, workers: int, threads: int) -> str:
    """The fund's web with these workers, at work; from the peers' environment, which has gevent."""
    port, counts = free_port(), open_.enter_context(tempfile.TemporaryDirectory())
    settings = stage.layout.environment("fund") | {
        "WULIN_BIND": f"127.0.0.1:{port}",
        "WULIN_WEB_WORKERS": str(workers),
        "WULIN_WEB_THREADS": str(threads),
        "PROMETHEUS_MULTIPROC_DIR": counts,
    }
    script = f"{_PATCHED}; {_RUN}" if kind == "gevent" else _RUN
    command = [str(PEERS / "python"), "-c", script, "-c", str(REPOSITORY / "deploy" / "gunicorn.conf.py")]
    made = Program(*command, "-k", kind, "services.fund.app:create_app()", environment=settings)
    open_.callback(made.end)
    until_listening(port)
    return f"127.0.0.1:{port}"
