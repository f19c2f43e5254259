"""How others are served beside a crowd: thousands of idle connections, and hundreds of slow ones.

In turns, a while without the crowd and a while with it, so that both meet the same noise; the ratio of the two is
what counts. `python -m tests.performance.crowd PORT PATH` is the crowd: a process of its own, so that it shares no
lock with who measures.
"""

from __future__ import annotations

import resource
import selectors
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from statistics import median, quantiles

from deploy.client import Caller
from deploy.deployment import REPOSITORY
from deploy.local.platform import Platform
from tests.journeys.neighbourhood import opened

IDLE = 2_000
SLOW = 100  # of each kind
ROUNDS = 5
SECONDS = 6
A_SECOND = 40
_ASKED = b"GET /healthz HTTP/1.1\r\nHost: wulin.test\r\n\r\n"
_MUCH = b"GET /v1/openapi.json HTTP/1.1\r\nHost: wulin.test\r\n\r\n" * 5
_HEADERS = b"GET /v1/login HTTP/1.1\r\nHost: wulin.test\r\nX-Slow: "
_BODY = b"POST %s HTTP/1.1\r\nHost: wulin.test\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"


def measure(platform: Platform) -> dict[str, float]:
    """Milliseconds of a read, by how many were at least so fast: alone, beside the crowd, and the ratio of the two."""
    here = opened(platform.layout.deployment, "crowd")
    order = here.placed(here.next_day())
    port, path = platform.layout.ports["gateway"], f"/v1/communities/{here.slug}/orders"
    alone, beside = [], []
    _round(here.resident, order)  # warm
    for _ in range(ROUNDS):
        alone.append(_round(here.resident, order))
        with _crowd(port, path):
            beside.append(_round(here.resident, order))
    ratios = [with_them[98] / without[98] for with_them, without in zip(beside, alone, strict=True)]
    return {
        "idle connections": IDLE,
        "slow connections": 3 * SLOW,
        "p50 alone, ms": 1000 * median(one[49] for one in alone),
        "p50 beside the crowd, ms": 1000 * median(one[49] for one in beside),
        "p99 alone, ms": 1000 * median(one[98] for one in alone),
        "p99 beside the crowd, ms": 1000 * median(one[98] for one in beside),
        "p99 ratio, median of rounds": median(ratios),
        "p99 ratio, worst round": max(ratios),
    }


def _round(who: Caller, order: str) -> list[float]:
    """The hundredths of the seconds that requests took, sent at a steady rate."""
    taken = []
    began = time.monotonic()
    for number in range(SECONDS * A_SECOND):
        time.sleep(max(0.0, began + number / A_SECOND - time.monotonic()))
        sent = time.perf_counter()
        who.get(f"/orders/{order}")
        taken.append(time.perf_counter() - sent)
    return quantiles(taken, n=100)


@contextmanager
def _crowd(port: int, path: str) -> Iterator[None]:
    command = [sys.executable, "-m", "tests.performance.crowd", str(port), path]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=REPOSITORY, text=True) as process:
        try:
            assert process.stdout
            assert process.stdout.readline() == "there\n"
            yield
            assert process.poll() is None, "the crowd has gone home"
        finally:
            process.terminate()


# ---- the crowd ---------------------------------------------------------------------------------------------


@dataclass
class Crowd:
    """Connections that stay; whoever is sent away comes again."""

    port: int
    path: str
    selector: selectors.BaseSelector = field(default_factory=selectors.DefaultSelector)
    unread: list[socket.socket] = field(default_factory=list)

    def gather(self) -> None:
        """Come, all of them: half of the idle have asked something once, half nothing yet."""
        for number in range(IDLE):
            self.come(_ASKED if number % 2 else b"")
            time.sleep(0.0005)
        for opening in (_HEADERS, _BODY % self.path.encode(), _MUCH):
            for _ in range(SLOW):
                self.come(opening)

    def come(self, opening: bytes) -> None:
        """One more, who says this first; who asks for much does not read it."""
        one = socket.socket()
        if opening is _MUCH:
            one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2_048)
        one.connect(("127.0.0.1", self.port))
        one.sendall(opening)
        if opening is _MUCH:
            self.unread.append(one)
        else:
            self.selector.register(one, selectors.EVENT_READ, opening)

    def stay(self) -> None:
        """For ever."""
        while True:
            for key, _ in self.selector.select():
                one: socket.socket = key.fileobj  # type: ignore[assignment]  # we registered nothing else
                with suppress(ConnectionError):
                    if one.recv(65_536):
                        continue
                self.selector.unregister(one)
                one.close()
                self.come(key.data)


if __name__ == "__main__":
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    crowd = Crowd(int(sys.argv[1]), sys.argv[2])
    crowd.gather()
    print("there", flush=True)
    crowd.stay()
