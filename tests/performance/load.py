"""Callers of an HTTP address, all in one thread: each sends its next request when the last is answered.

Small on purpose: what the caller takes of a shared machine, the called has not.
"""

from __future__ import annotations

import selectors
import socket
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

ANSWER_SECONDS = 20
Request = Callable[[], bytes]


def request(method: str, path: str, headers: dict[str, str], body: bytes = b"") -> bytes:
    """An HTTP/1.1 request."""
    lines = [f"{method} {path} HTTP/1.1", "Host: bench", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, f"Content-Length: {len(body)}", "", ""]).encode() + body


@dataclass
class Answered:
    """What came of it."""

    seconds: float
    took: list[float] = field(default_factory=list)

    @property
    def rate(self) -> float:
        """Answers a second."""
        return len(self.took) / self.seconds


@dataclass
class _Caller:
    socket: socket.socket
    make: Request
    sent: float = 0.0
    arrived: bytes = b""

    def ask(self) -> None:
        self.arrived = b""
        self.sent = time.perf_counter()
        self.socket.sendall(self.make())

    def answered(self) -> bool:
        """Read what is there; whether the answer is whole. AssertionError where it isn't a 2xx."""
        self.arrived += self.socket.recv(65_536) or _hung_up()
        head, found, body = self.arrived.partition(b"\r\n\r\n")
        if not found:
            return False
        assert head.startswith(b"HTTP/1.1 2"), self.arrived[:1000]
        if b"transfer-encoding: chunked" in head.lower():
            return body.endswith(b"0\r\n\r\n")
        length = head.lower().partition(b"content-length:")[2].split(b"\r\n")[0]
        return len(body) >= int(length)


def _hung_up() -> bytes:
    raise AssertionError("the connection was closed")


def called(address: str, makers: Sequence[Request], seconds: float) -> Answered:
    """Let each of these call `host:port` over a connection of its own, for so long; every answer must be a 2xx."""
    host, _, port = address.rpartition(":")
    with selectors.DefaultSelector() as selector:
        callers = [_Caller(socket.create_connection((host, int(port)), ANSWER_SECONDS), make) for make in makers]
        for caller in callers:
            caller.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            selector.register(caller.socket, selectors.EVENT_READ, caller)
        began = time.perf_counter()
        answers = Answered(0.0)
        for caller in callers:
            caller.ask()
        busy = len(callers)
        while busy:
            ready = selector.select(ANSWER_SECONDS)
            assert ready, "no answer"
            for key, _ in ready:
                caller = key.data
                if caller.answered():
                    now = time.perf_counter()
                    answers.took.append(now - caller.sent)
                    if now - began < seconds:
                        caller.ask()
                    else:
                        busy -= 1
                        selector.unregister(caller.socket)
        answers.seconds = time.perf_counter() - began
        for caller in callers:
            caller.socket.close()
    return answers
