"""Outcomes that another service decides: a request that waits for one is woken after the COMMIT that stores it.

A process listens on one connection, which is opened when a request first waits: after the fork, and only in services
that have such routes. While there is no such connection, each request polls, and the next request that waits opens
another.
"""

from __future__ import annotations

import select
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from uuid import UUID

import psycopg
from sqlalchemy.engine import make_url

from services.chassis.database.connections import SOCKET
from services.chassis.log import log

CHANNEL = "wulin_outcomes"
LISTENING_SECONDS = 1.0  # interval of polling without an announcement: a process may die after COMMIT
FIRST_SECONDS, GROWTH, SECONDS_MOST = 0.005, 1.25, 0.25  # the interval while there is no listening connection


class Notice:
    """Wakes one request."""

    def __init__(self, outcomes: Outcomes) -> None:
        self._outcomes = outcomes
        self._pause = FIRST_SECONDS
        self.announced = threading.Event()

    def wait(self, seconds: float) -> None:
        """Wait until the request should look: the outcome was announced, or it is time to poll; `seconds` at most."""
        pause = LISTENING_SECONDS if self._outcomes.listening else self._pause
        self.announced.wait(min(pause, seconds))
        self.announced.clear()  # before the caller looks: a later announcement counts for the next wait
        self._pause = min(self._pause * GROWTH, SECONDS_MOST)


@dataclass
class Outcomes:
    """The outcomes that requests of this process wait for; `app_url` is SQLAlchemy's address of the database."""

    app_url: str
    listening: bool = False
    _expected: dict[Notice, str] = field(default_factory=dict)
    _thread: threading.Thread | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @contextmanager
    def expected(self, resource_id: UUID) -> Iterator[Notice]:
        """A notice for this outcome. It misses earlier announcements, so look once before the first wait."""
        self._listen_in_thread()
        notice = Notice(self)
        with self._lock:
            self._expected[notice] = str(resource_id)
        try:
            yield notice
        finally:
            with self._lock:
                del self._expected[notice]

    def _listen_in_thread(self) -> None:
        with self._lock:
            if self._thread is None or not self._thread.is_alive():
                self._thread = threading.Thread(target=self._listen, name="outcomes", daemon=True)
                self._thread.start()

    def _listen(self) -> None:
        """Announces outcomes until the connection is lost."""
        url = make_url(self.app_url).set(drivername="postgresql").render_as_string(hide_password=False)
        try:
            with psycopg.connect(url, autocommit=True, **SOCKET) as connection:
                connection.execute(f"listen {CHANNEL}")
                self.listening = True
                self._announce()  # outcomes that were decided before LISTEN
                for resource_id in _payloads(connection):
                    self._announce(resource_id)
        except psycopg.Error as error:
            log.warning("outcomes_not_heard", reason=type(error).__name__)
        finally:
            self.listening = False
            self._announce()

    def _announce(self, resource_id: str | None = None) -> None:
        """Wake the requests that wait for this outcome; all of them without an id."""
        with self._lock:
            for notice, expected in self._expected.items():
                if resource_id in (None, expected):
                    notice.announced.set()


def _payloads(connection: psycopg.Connection) -> Iterator[str]:
    readable = select.poll()
    readable.register(connection, select.POLLIN)
    while True:
        readable.poll()  # psycopg alone would wake up ten times a second
        for notice in connection.notifies(timeout=0):
            yield notice.payload
