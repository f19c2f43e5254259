"""How many processes and threads serve a service best: the same writes and reads, at the fund itself, in turns."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from functools import partial
from statistics import median

from deploy.deployment import REPOSITORY
from deploy.local.ports import free_port
from tests.performance.frame import in_turns, spread
from tests.performance.gifts import counter_of
from tests.performance.idle import family, mebibytes, seconds_of
from tests.performance.load import Request, called
from tests.performance.size import GUNICORN
from tests.performance.stage import Program, Stage
from tests.performance.webpeers import until_listening

REPEATS = 5
SECONDS = 1.5
SHAPES = ((1, 8), (1, 16), (2, 4), (2, 8), (4, 2))  # processes × threads
CLIENTS = (8, 32)


def measure(stage: Stage) -> dict[str, float]:
    """Answers a second, milliseconds of processor an answer, and what a shape takes in memory: medians."""
    with counter_of(stage) as counter, ExitStack() as open_:
        with stage.admin() as admin:
            admin.execute("alter role fund_app connection limit -1")  # for all of these at the same time
        webs = {f"{workers} × {threads}": _web(stage, open_, workers, threads) for workers, threads in SHAPES}
        runs = {
            f"{shape}, {what}, {clients} clients": partial(_turn, address, process, makers * (clients // len(makers)))
            for clients in CLIENTS
            for what, makers in {"write": counter.gifts(), "read": counter.looks()}.items()
            for shape, (address, process) in webs.items()
        }
        in_turns(runs, 1, lambda *_: None)  # warm
        found = in_turns(runs, REPEATS, lambda *_: None)
        told = {name: median(values) for name, values in found.items()}
        told |= {f"{name}, spread %": 100 * spread(values) for name, values in found.items() if "second" in name}
        sizes = {f"{shape}, MiB": sum(map(mebibytes, family(process))) for shape, (_, process) in webs.items()}
        return told | sizes


def _turn(address: str, process: int, makers: Sequence[Request]) -> Mapping[str, float]:
    before = seconds_of(process)
    answered = called(address, makers, SECONDS)
    return {"a second": answered.rate, "ms": 1000 * (seconds_of(process) - before) / len(answered.took)}


def _web(stage: Stage, open_: ExitStack, workers: int, threads: int) -> tuple[str, int]:
    """The fund's web with these workers, at work: its address and the master's process."""
    port, counts = free_port(), open_.enter_context(tempfile.TemporaryDirectory())
    settings = stage.layout.environment("fund") | {
        "WULIN_BIND": f"127.0.0.1:{port}",
        "WULIN_WEB_WORKERS": str(workers),
        "WULIN_WEB_THREADS": str(threads),
        "WULIN_POOL_SIZE": str(threads),
        "PROMETHEUS_MULTIPROC_DIR": counts,
    }
    configuration = str(REPOSITORY / "deploy" / "gunicorn.conf.py")
    made = Program(str(GUNICORN), "-c", configuration, "services.fund.app:create_app()", environment=settings)
    open_.callback(made.end)
    until_listening(port)
    return f"127.0.0.1:{port}", made.process_id
