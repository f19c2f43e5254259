"""Faults of processes and servers, as the world brings them about: signals, full disks, lost volumes."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import psycopg

from deploy import setup
from deploy.deployment import CannotRun
from deploy.local.platform import Platform, _ok
from services.chassis.messaging.broker import ConnectionLost
from services.chassis.messaging.contract import SERVICES
from services.chassis.messaging.queues import queue_depths
from tests.journeys.neighbourhood import until

DISK_MIB, DISK_MIB_A_MINUTE, DISK_MIB_MOST = 700, 15, 4_000  # in memory; a minute of load writes some 8 MiB
READY_SECONDS = 180
YOUNG_SECONDS = 0.3
WATERMARK = "512MB"  # as the broker is configured


@dataclass(frozen=True)
class Happened:
    """A fault that came, on the clock of the run; what it hit was away until `ended` at least."""

    fault: str
    what: str
    began: float
    ended: float


@dataclass
class Faults:
    """What can be done to one platform. Each method is a fault; it returns when its cause is gone again."""

    platform: Platform
    chance: random.Random
    away_seconds: float  # of a long absence
    happened: list[Happened] = field(default_factory=list)

    def bring(self, fault: str, what: str = "") -> Happened | None:
        """Let it happen; None where what should be killed is dead already."""
        began = time.monotonic()
        if fault == "kill":
            if not self.platform.kill(what, children=self.chance.random() < 0.5):
                return None
        else:
            self.calm()
            began = time.monotonic()
            what = getattr(self, fault)() or ""
        self.happened.append(Happened(fault, what, began, time.monotonic()))
        return self.happened[-1]

    def calm(self) -> None:
        """Wait until everything runs and answers; TimeoutError names what doesn't."""
        until = time.monotonic() + READY_SECONDS
        while missing := self.not_ready():
            if time.monotonic() > until:
                raise TimeoutError(f"not ready after {READY_SECONDS} s: {', '.join(missing)}")
            time.sleep(0.3)

    def not_ready(self) -> list[str]:
        """The processes that don't answer, or say that they can't work yet."""
        layout = self.platform.layout
        servers = {"postgres": layout.postgres, "rabbitmq": layout.rabbit, "nginx": layout.nginx()}
        away = [name for name, server in servers.items() if not server.ready()]
        parts = [(service, part) for service in SERVICES for part in ("web", "worker")]
        return away + [f"{one}-{part}" for one, part in parts if not _ok(f"http://{layout.address(one, part)}/readyz")]

    # ---- the broker ------------------------------------------------------------------------------------

    def broker_stopped(self) -> str:
        """Stopped in order, and started a while later."""
        with self._stopped("rabbitmq"):
            time.sleep(self.chance.uniform(6, 12))
        return "rabbitmq"

    def broker_away(self) -> str:
        """Stopped in order, and away for most of the run."""
        with self._stopped("rabbitmq"):
            time.sleep(self.away_seconds)
        return "rabbitmq"

    def broker_blocked(self) -> str:
        """A memory alarm: publishers are made to wait."""
        control = self.platform.layout.rabbit.control
        control("set_vm_memory_high_watermark", "0.00001")
        time.sleep(self.chance.uniform(5, 9))
        control("set_vm_memory_high_watermark", "absolute", WATERMARK)
        return "rabbitmq"

    def volume_lost(self) -> str:
        """The broker comes back with nothing; what every start does declares its queues again."""
        self._without_volume()
        setup.queues(self.platform.layout.deployment)
        return "rabbitmq"

    def queues_young(self) -> str:
        """The broker comes back with nothing, and dies in the moment in which its queues are made.

        It may leave some of them without a leader, which the next start sees; or, in RabbitMQ 3.10, refuse to
        declare them until it is started once more.
        """
        self._without_volume()
        making = threading.Thread(target=_quietly, args=(self._queues,))
        making.start()
        until(lambda: self._depth("points") is not None)
        time.sleep(YOUNG_SECONDS)
        self.platform.kill("rabbitmq", children=True)
        making.join()
        while not _quietly(self._queues):
            with self._stopped("rabbitmq"):
                pass
        return "rabbitmq"

    def _without_volume(self) -> None:
        with self._stopped("rabbitmq"):
            shutil.rmtree(self.platform.layout.rabbit.folder / "mnesia")
        until(self.platform.layout.rabbit.ready, READY_SECONDS)

    def _queues(self) -> None:
        until(self.platform.layout.rabbit.ready, READY_SECONDS)
        setup.queues(self.platform.layout.deployment)

    def _depth(self, queue: str) -> object:
        try:
            return queue_depths(self.platform.layout.deployment.amqp_url("topology"), [queue])[queue]
        except ConnectionLost:
            return None

    # ---- the database ----------------------------------------------------------------------------------

    def database_stopped(self) -> str:
        """Stopped in order, and started a while later."""
        with self._stopped("postgres"):
            time.sleep(self.chance.uniform(2, 6))
        return "postgres"

    def database_paused(self) -> str:
        """All its processes stand still for a while, as on a machine that swaps."""
        first = self.platform.supervisor.process_id("postgres")
        family = [first, *_children(first)]
        try:
            for process in family:
                _signal(process, signal.SIGSTOP)
            time.sleep(self.chance.uniform(3, 7))
        finally:
            for process in family:
                _signal(process, signal.SIGCONT)
        return "postgres"

    def connections_used_up(self) -> str:
        """Somebody takes every connection there is, while a service starts that has none yet."""
        deployment = self.platform.layout.deployment
        url = deployment.database_url("gateway", "audit").replace("+psycopg", "")
        with ExitStack() as held:
            with suppress(psycopg.OperationalError):
                while True:
                    held.enter_context(psycopg.connect(url, connect_timeout=5))
            self.platform.kill(f"{self.chance.choice(SERVICES)}-web")
            time.sleep(self.chance.uniform(3, 6))
        return "postgres"

    def disk_full(self) -> str:
        """Nothing more can be written where the database lies."""
        ballast = self.platform.layout.postgres.folder / "ballast"
        try:
            with suppress(OSError), ballast.open("wb", buffering=0) as file:
                while True:
                    file.write(bytes(1 << 20))
            assert shutil.disk_usage(ballast.parent).free < 16 << 20, "the disk is not full"
            time.sleep(self.chance.uniform(4, 8))
        finally:
            ballast.unlink(missing_ok=True)
        return "postgres"

    @contextmanager
    def _stopped(self, name: str) -> Iterator[None]:
        self.platform.stop(name)
        try:
            yield
        finally:
            self.platform.start(name)


@contextmanager
def disk_of_its_own(folder: Path, minutes: float) -> Iterator[str]:
    """A file system at `folder`, large enough for so many minutes and small enough to be filled.

    Gives why not, where none can be had.
    """
    folder.mkdir(parents=True, exist_ok=True)
    size = min(DISK_MIB + DISK_MIB_A_MINUTE * minutes, DISK_MIB_MOST)
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size:.0f}m,mode=700", "tmpfs", str(folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    if made.returncode:
        yield made.stderr.strip() or "mount"
        return
    try:
        yield ""
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=False)


def _children(process: int) -> list[int]:
    return [int(one) for one in Path(f"/proc/{process}/task/{process}/children").read_text().split()]


def _signal(process: int, number: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(process, number)


def _quietly(act: Callable[[], object]) -> bool:
    """Whether it could be done."""
    try:
        act()
    except (CannotRun, ConnectionLost):
        return False
    return True
