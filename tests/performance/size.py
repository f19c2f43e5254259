"""What ten webs take in memory, and how soon one answers."""

from __future__ import annotations

import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from deploy.deployment import REPOSITORY
from deploy.local.ports import free_port
from services.chassis.messaging.contract import SERVICES
from tests.faults.load import Town
from tests.performance.frame import Aim, Point, Turn
from tests.performance.idle import family, mebibytes
from tests.performance.stage import Program, Stage

GUNICORN = Path(sys.executable).parent / "gunicorn"
BOOT_SECONDS = 60
COMMUNITIES, ANSWERING_SECONDS = 3, 30.0  # before memory is read: it grows with what was answered


def memory(stage: Stage) -> float:
    """Mebibytes of all services' webs, two workers and a master each; what they share counts once."""
    masters = [stage.platform.supervisor.process_id(f"{service}-web") for service in SERVICES]
    return sum(mebibytes(process) for master in masters for process in family(master))


def boot(environment: dict[str, str], *arguments: str) -> float:
    """Seconds from starting gunicorn to the first answer."""
    port = free_port()
    began = time.perf_counter()
    started = Program(str(GUNICORN), *arguments, environment=environment | {"WULIN_BIND": f"127.0.0.1:{port}"})
    try:
        while not _answers(f"http://127.0.0.1:{port}/livez"):
            assert time.perf_counter() - began < BOOT_SECONDS, "no answer"
            time.sleep(0.005)
        return time.perf_counter() - began
    finally:
        started.end()


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=5):
            return True
    except (urllib.error.URLError, OSError):
        return False


@contextmanager
def of_webs(stage: Stage) -> Iterator[Mapping[str, Turn]]:
    """Memory after a while of answering, and the start of one web beside that of an empty Flask application."""
    town = Town.opened(stage.deployment, 1, COMMUNITIES)
    town.begin()
    try:
        time.sleep(ANSWERING_SECONDS)
    finally:
        town.end()
    assert not town.failed, town.failed
    configuration = ("-c", str(REPOSITORY / "deploy" / "gunicorn.conf.py"))
    environment = stage.layout.environment("orders")
    yield {
        "内存 memory MiB": lambda: memory(stage),
        "启动 boot": lambda: boot(environment, *configuration, "services.orders.app:create_app()"),
        "空应用启动 boot of an empty Flask application": lambda: boot(
            environment, *configuration, "tests.performance.empty:app"
        ),
    }


OF_WEBS = Point(
    "P10",
    "内存与启动 Memory of five services' webs, and boot to first answer",
    "MiB, s",
    [Aim("内存 memory MiB", 450, at_most=True), Aim("启动 boot", 0.8, at_most=True)],
    of_webs,
)
