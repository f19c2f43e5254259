"""Who is slow holds nobody up, and is let go."""

from __future__ import annotations

import select
import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress

import pytest

from deploy.client import Caller
from tests.security.conftest import Target
from tests.security.test_wire import head
from tests.security.wire import Wire

SLOW = 40  # several times the threads of a service
LET_GO_SECONDS = 15  # the longest of the front's time-outs is 10
NOISE_SECONDS = 5


@contextmanager
def slow_ones(wire: Wire, raw: bytes) -> Iterator[list[socket.socket]]:
    """Connections that have said this and say no more, nor read an answer."""
    with ExitStack() as held:
        made = []
        for _ in range(SLOW):
            one = held.enter_context(socket.socket())
            one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2_048)
            one.connect(("127.0.0.1", wire.port))
            one.sendall(raw)
            made.append(one)
        yield made


def begun(target: Target, who: Caller) -> bytes:
    """A body that is announced and never comes."""
    token = f"Authorization: Bearer {who.token}"
    kind = "Content-Type: application/json"
    return head(f"/v1/communities/{target.slug}/orders", token, kind, "Content-Length: 1000").encode() + b'{"address":'


@pytest.mark.slow
def test_others_are_served_while_the_slow_are_let_go(target: Target, wire: Wire) -> None:
    """Slow with their headers, slow with their bodies, slow to read, all at the same time."""
    resident = target.strangers["resident"]
    headers = b"GET /v1/login HTTP/1.1\r\nHost: wulin.test\r\nX-Slow: "
    more_than_fits = head("/v1/openapi.json", method="GET").encode() * 20
    with (
        slow_ones(wire, headers) as first,
        slow_ones(wire, begun(target, resident)) as second,
        slow_ones(wire, more_than_fits) as third,
    ):
        began = time.monotonic()
        for _ in range(30):
            assert resident.get("/orders")["items"] == []
        assert time.monotonic() - began < LET_GO_SECONDS  # while the slow were still there, or they'd have waited
        waiting = {*first, *second, *third}
        while waiting and time.monotonic() - began < LET_GO_SECONDS + NOISE_SECONDS:
            waiting -= {one for one in waiting if _is_over(one)}
            time.sleep(0.2)
        assert not waiting


def _is_over(connection: socket.socket) -> bool:
    """Whether the front has closed it; what it still had to say is not read on the way."""
    watched = select.poll()
    watched.register(connection, select.POLLRDHUP)
    return any(event & (select.POLLRDHUP | select.POLLHUP | select.POLLERR) for _, event in watched.poll(0))


def test_bodies_that_come_by_the_byte_hold_no_service(target: Target, wire: Wire) -> None:
    """They may come so for long: they wait at the front, which has room, and not in a service's thread."""
    resident = target.strangers["resident"]
    with slow_ones(wire, begun(target, resident)) as slow:
        for _ in range(30):
            for one in slow:
                with suppress(ConnectionError):
                    one.sendall(b" ")
            assert resident.get("/orders")["items"] == []
