"""The worker process: relay, two consumers, clock, jobs and sweep, one thread each, and one more for each batch.

After a lost broker or database, or a statement that timed out, a loop starts again; any other error ends the process,
so that its supervisor starts a new one. SIGTERM finishes the batch at hand and ends with 0.
"""

from __future__ import annotations

import gc
import random
import signal
import threading
import time
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass, field
from http.client import HTTPException
from typing import TYPE_CHECKING

import psycopg
from sqlalchemy import text

from services.chassis.clock import real_now
from services.chassis.config import Settings, settings
from services.chassis.database.failures import is_busy, is_lost
from services.chassis.jobs import Jobs
from services.chassis.log import log
from services.chassis.messaging import deferred
from services.chassis.messaging.broker import PAUSE_SECONDS, PAUSE_SECONDS_MOST, ConnectionLost
from services.chassis.messaging.consumer import Consumer
from services.chassis.messaging.intake import Intake
from services.chassis.messaging.queues import access_queue, queues_of
from services.chassis.messaging.relay import Relay
from services.chassis.retention import SWEPT_AT_ONCE, delete_oldest_part, retained
from services.chassis.security.tokens import save_keys

if TYPE_CHECKING:
    from services.chassis.service import Service

TICK_SECONDS = 1.0  # between two looks for deferred messages that are due
KEYS_SECONDS = 15
SWEEP_SECONDS = 60
SWEEP_SECONDS_MOST = 5  # of each table
STEADY_SECONDS = 5  # a loop that ran for so long was connected, or has already waited for its server


@dataclass
class Worker:
    """Runs one service's background work until it is stopped."""

    service: Service
    stopping: threading.Event = field(default_factory=threading.Event)
    failed: bool = False
    _keys_missed: int = 0
    _at: dict[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        given: Settings = settings()
        try:
            self.retained = retained(self.service.metadata, given.retention_seconds, safe=given.env != "test")
        except ValueError as error:
            raise SystemExit(f"settings: WULIN_RETENTION_SECONDS: {error}") from error
        self.database = self.service.database()
        self.relay = Relay(self.service.name, given.need("database_clerk_url"), given.need("amqp_url"), self.stopping)
        self.intake = Intake(given.need("amqp_url"), self.service.name, self.stopping)
        self.access = Intake(given.need("amqp_url"), access_queue(self.service.name), self.stopping)
        self.consumer = Consumer(self.database, self.service.all_handlers, self.stopping)

    def run(self) -> int:
        """Runs the loops until the worker is stopped. Returns the exit code."""
        for name in (signal.SIGTERM, signal.SIGINT):
            signal.signal(name, lambda *_: self.stopping.set())
        self.service.all_jobs.count_from_zero()
        gc.freeze()  # imported objects are never freed; collections that traverse them took a quarter of a batch's time
        threads = [
            threading.Thread(target=self._repeat, args=(name, loop), name=name) for name, loop in self.loops().items()
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.database.dispose()
        return 1 if self.failed else 0

    def loops(self) -> dict[str, Callable[[], None]]:
        """Returns the loops by name; each runs in its own thread until the worker is stopped."""
        loops = {"relay": self.relay.run, "clock": self._clock, "jobs": self._jobs, "sweep": self._sweeps}
        if self.service.all_handlers.of:
            given = (self.consumer.read, self.consumer.work, self.consumer.take_dead_letters, is_lost)
            loops["consumer"] = lambda: self.intake.run(*given)
            loops["stop"] = self._wake_intakes
        if access_queue(self.service.name) in queues_of(self.service.name):  # its own thread: it waits behind nothing
            loops["access"] = lambda: self.access.run(self.consumer.read, self.consumer.work, None, is_lost)
        return loops

    def healthy(self) -> dict[str, bool]:
        """Readiness: the queue is consumed, a relay publishes (this one or another worker's), the database answers."""
        return {
            "queue": self.intake.connected or not self.service.all_handlers.of,
            "access": self.access.connected or access_queue(self.service.name) not in queues_of(self.service.name),
            "relay": self.relay.connected,
            "database": self._database_answers(),
        }

    def _repeat(self, name: str, loop: Callable[[], None]) -> None:
        """Runs a loop, again after a lost or busy server; any other error stops the process."""
        pause = PAUSE_SECONDS
        while not self.stopping.is_set():
            began = time.monotonic()
            try:
                loop()
            except Exception as error:  # noqa: BLE001  (any other than a lost or busy server ends the process)
                if not (
                    isinstance(error, ConnectionLost | psycopg.OperationalError) or is_lost(error) or is_busy(error)
                ):
                    log.exception("loop_failed", loop=name)
                    self.failed = True
                    self.stopping.set()
                    return
                log.warning("away", loop=name, reason=type(error).__name__, what=str(error)[:80])
                pause = pause_after(pause, 0 if is_busy(error) else time.monotonic() - began)
                self.stopping.wait(pause * random.uniform(0.5, 1.5))  # noqa: S311  (jitter)

    def _wake_intakes(self) -> None:
        """Wakes the intakes once the worker is to stop: else they would wait for a message."""
        self.stopping.wait()
        self.intake.wake()
        self.access.wake()

    def _clock(self) -> None:
        """Fetches the directory's keys and tries deferred messages again; a long job must not delay this."""
        while not self.stopping.wait(TICK_SECONDS):
            self._every(KEYS_SECONDS, "keys", self._fetch_keys)
            self._retry_deferred()

    def _jobs(self) -> None:
        """Runs jobs when they are due; with a simulated clock they run by `jobs --now` alone."""
        jobs = Jobs() if settings().simulated else self.service.all_jobs
        while not self.stopping.wait(jobs.seconds_until_due()):
            jobs.run_due(self.database, real_now(), self.stopping)

    def _sweeps(self) -> None:
        """Deletes old rows, in its own thread: a long job would otherwise let tables grow."""
        pause = min([SWEEP_SECONDS, *settings().retention_seconds.values()])
        while not self.stopping.wait(self._left(pause, "sweep")):
            self._every(pause, "sweep", self._sweep)

    def _retry_deferred(self) -> None:
        with self.database.as_clerk() as clerk:
            waiting = deferred.due(clerk, real_now(), 200)
        for delivery in waiting:
            if not self.stopping.is_set():
                self.consumer.retry(delivery)

    def _left(self, seconds: float, name: str) -> float:
        """Returns the seconds until the next run."""
        return max(0.0, self._at.get(name, float("-inf")) + seconds - time.monotonic())

    def _every(self, seconds: float, name: str, work: Callable[[], None]) -> None:
        if not self._left(seconds, name):
            self._at[name] = time.monotonic()
            work()

    def _fetch_keys(self) -> None:
        """Saves the directory's public keys; while the directory is down, the saved keys stay in use."""
        url = settings().jwks_url
        if not url:
            return
        try:
            with urllib.request.urlopen(url, timeout=2) as answer:  # noqa: S310  (an operator's setting)
                jwks = answer.read(65_536).decode()
            with self.database.transaction() as tx:
                save_keys(tx, jwks)
            self._keys_missed = 0
        except (OSError, HTTPException, ValueError) as error:
            self._keys_missed += 1
            if self._keys_missed % KEYS_SECONDS == 0:  # the directory may start later
                log.warning("keys_not_fetched", reason=type(error).__name__, tries=self._keys_missed)
            self._at["keys"] -= KEYS_SECONDS - 1  # try again in a second

    def _sweep(self) -> None:
        """Deletes rows older than their retention, in parts; rows that remain are deleted in the next run."""
        for table, (since, kept) in self.retained.items():
            until = time.monotonic() + SWEEP_SECONDS_MOST
            while self._sweep_part(table, since, kept) >= SWEPT_AT_ONCE and time.monotonic() < until:
                if self.stopping.is_set():
                    return

    def _sweep_part(self, table: str, since: str, kept: str) -> int:
        with self.database.as_clerk() as clerk:
            return delete_oldest_part(clerk, table, since, kept)

    def _database_answers(self) -> bool:
        try:
            with self.database.as_clerk() as clerk:
                clerk.execute(text("select 1"))
        except Exception:  # noqa: BLE001  (any error means: not ready)
            return False
        return True


def pause_after(pause: float, lived: float) -> float:
    """Returns the seconds to wait for a lost server. The time grows with each try that fails at once."""
    return PAUSE_SECONDS if lived > STEADY_SECONDS else min(pause * 2, PAUSE_SECONDS_MOST)
