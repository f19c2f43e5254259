"""Hundreds who want the same thing at the same moment, and come again when they are told to."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from werkzeug.test import TestResponse

AT_ONCE = 24  # in the service at the same instant: a rig has one connection more
PATIENCE_SECONDS = 60


def crowd(many: int, act: Callable[[int], TestResponse]) -> list[TestResponse]:
    """What each of `many` was told in the end; the first `AT_ONCE` begin together, and the others press behind."""
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
