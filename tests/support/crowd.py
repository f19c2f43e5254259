"""Concurrent callers: hundreds who send the same request at once, and one who waits for another's lock."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from sqlalchemy import text
from werkzeug.test import TestResponse

from services.chassis.database.transactions import Tx

AT_ONCE = 24  # in the service at the same instant: a rig has one connection more
PATIENCE_SECONDS = 60


def crowd(many: int, act: Callable[[int], TestResponse]) -> list[TestResponse]:
    """The last answer to each of `many`; the first `AT_ONCE` begin together, and the others press behind."""
    together = Barrier(AT_ONCE)

    def insist(number: int) -> TestResponse:
        if number < AT_ONCE:
            together.wait(PATIENCE_SECONDS)
        until = time.monotonic() + PATIENCE_SECONDS
        while True:
            answer = act(number)
            again = answer.status_code == 503 or (answer.json or {}).get("code") == "request_in_progress"
            if not again or time.monotonic() > until:
                return answer

    with ThreadPoolExecutor(AT_ONCE) as pool:
        return list(pool.map(insist, range(many)))


def wait_until_somebody_is_blocked(tx: Tx) -> None:
    """Returns once another transaction waits for a lock that this one holds."""
    waiting = text("select exists(select from pg_locks where pg_backend_pid() = any(pg_blocking_pids(pid)))")
    until = time.monotonic() + 1.5  # before their lock_timeout is over
    while not tx.scalar(waiting):
        assert time.monotonic() < until
        time.sleep(0.01)
