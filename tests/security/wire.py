"""The front as bytes reach it: requests that no library would send."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

QUIET_SECONDS = 0.3
_STATUS = re.compile(rb"HTTP/1\.[01] (\d{3}) ")


@dataclass(frozen=True)
class Wire:
    """A port of this machine."""

    port: int

    @contextmanager
    def connected(self, source: str = "127.0.0.1") -> Iterator[socket.socket]:
        """A connection from an address of one's own (any of 127.0.0.0/8)."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=10, source_address=(source, 0)) as connection:
            yield connection

    def say(self, raw: bytes, *, patience_seconds: float = 8, source: str = "127.0.0.1") -> bytes:
        """All that is answered to these bytes, until nothing more comes."""
        received = b""
        with suppress(ConnectionError, TimeoutError), self.connected(source) as connection:
            with suppress(ConnectionError):  # refused while we were still talking
                connection.sendall(raw)
            connection.settimeout(patience_seconds)
            while part := connection.recv(65_536):
                received += part
                connection.settimeout(min(patience_seconds, QUIET_SECONDS))
        return received


def statuses(received: bytes) -> list[int]:
    """The status of each answer, in turn; an answer's own words never look like one."""
    return [int(found) for found in _STATUS.findall(received)]
