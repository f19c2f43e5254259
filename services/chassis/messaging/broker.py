"""A connection to the broker. Only this file, `queues`, `intake` and `publisher` use pika.

One connection belongs to one thread. A lost connection is replaced, not repaired: `ConnectionLost` is raised and
the worker's loop connects again after a pause. What was not confirmed is sent again, and what was not acknowledged is
delivered again.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pika
from pika.exceptions import AMQPError

EXCHANGE = "wulin.events"
WINDOW = 500  # messages of a batch
HEARTBEAT_SECONDS = 20
BLOCKED_SECONDS = 30
# Between tries, while broker or database are down. With pauses of up to 7.5 s, a test that kills the broker every half
# minute found that most recoveries were too late.
PAUSE_SECONDS, PAUSE_SECONDS_MOST = 0.2, 2.0


class ConnectionLost(Exception):
    """The connection to the broker is lost, or the broker closed the channel: connect again."""


def parameters(url: str) -> pika.URLParameters:
    """Returns how to connect: heartbeat and time-outs beside the address."""
    parameters = pika.URLParameters(url)
    parameters.heartbeat = HEARTBEAT_SECONDS
    parameters.blocked_connection_timeout = BLOCKED_SECONDS
    parameters.socket_timeout = 5
    parameters.stack_timeout = 10
    return parameters


def reason_of(error: object) -> str:
    """Returns the reason as the broker states it; the broker's log may not show it."""
    return f"{type(error).__name__} {error}".strip()


@contextmanager
def connected(url: str) -> Iterator[pika.BlockingConnection]:
    """A connection for one thread. Raises ConnectionLost for every error of the broker or the network."""
    try:
        connection = pika.BlockingConnection(parameters(url))
        try:
            yield connection
        finally:
            if connection.is_open:
                connection.close()
    except (AMQPError, OSError) as error:
        raise ConnectionLost(reason_of(error)) from error
