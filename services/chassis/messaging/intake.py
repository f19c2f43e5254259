"""Takes messages from a queue in batches."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, TypeVar

import pika
from pika.adapters.blocking_connection import BlockingChannel
from pika.exceptions import AMQPError

from services.chassis.messaging.broker import (
    HEARTBEAT_SECONDS,
    PAUSE_SECONDS,
    PAUSE_SECONDS_MOST,
    WINDOW,
    ConnectionLost,
    connected,
)
from services.chassis.messaging.deferred import Delivery

PREFETCH = 4 * WINDOW  # so that the next batches have arrived while one is handled
IDLE_SECONDS = 5.0  # an idle intake waits so long for messages; these, and the end of the worker, wake it at once

T = TypeVar("T")


@dataclass(frozen=True)
class _Lane:
    """A queue that is consumed: the delivery tags and messages that have arrived, and the largest batch for `work`."""

    channel: BlockingChannel
    arrived: list[tuple[int, Any]]
    most: int
    work: Callable[[Sequence[Any]], None]


class Intake:
    """Takes messages from a service's queue in batches, and acknowledges each batch after the work.

    The work is done in a second thread, one batch at a time. Meanwhile this thread, which alone uses the connection,
    reads the next messages and answers heartbeats. At most the prefetch count of messages is held.
    """

    def __init__(self, url: str, queue: str, stopping: threading.Event) -> None:
        self.url = url
        self.queue = queue
        self.stopping = stopping
        self.connected = False
        self._connection: pika.BlockingConnection | None = None

    def wake(self) -> None:
        """Has an idle intake look whether it must stop; for other threads."""
        if self._connection is not None:
            with suppress(AMQPError):  # it is closed, so nobody waits at it
                self._connection.add_callback_threadsafe(lambda: None)

    def run(
        self,
        read: Callable[[Delivery], T],
        work: Callable[[Sequence[T]], None],
        work_dead: Callable[[Sequence[Delivery]], None] | None,
        wait_for_database: Callable[[BaseException], bool],
    ) -> None:
        """Hands batches of what `read` returns to `work` until it is stopped.

        A batch consists of what has arrived, up to 500 messages: no timer waits for more. An error for which
        `wait_for_database` returns True has the batch tried again. Dead letters go to `work_dead` one at a time, since
        their queue delivers again without end; without `work_dead` another intake takes them. Nothing is acknowledged
        before it was worked, so after a crash at any instant the batch comes again. Returns or raises only when no
        batch is being worked.
        """
        with connected(self.url) as connection, ThreadPoolExecutor(1, "batches") as pool:
            lanes = [_consume(connection, self.queue, PREFETCH, read, WINDOW, work)]
            if work_dead is not None:
                # Not read ahead: the message may have crashed a worker, so it is parked first.
                lanes.append(_consume(connection, f"{self.queue}.dead", 1, lambda delivery: delivery, 1, work_dead))
            self._connection = connection
            self.connected = True
            try:
                while not self.stopping.is_set():
                    _gather(connection, lanes)
                    for lane in lanes:
                        if not lane.channel.consumer_tags:
                            raise ConnectionLost("the queue was deleted")
                        batch = lane.arrived[: lane.most]
                        if batch and not self.stopping.is_set():
                            self._finish(connection, pool, lane, batch, wait_for_database)
                            lane.channel.basic_ack(batch[-1][0], multiple=True)
                            del lane.arrived[: len(batch)]
            finally:
                self.connected = False

    def _finish(
        self,
        connection: pika.BlockingConnection,
        pool: ThreadPoolExecutor,
        lane: _Lane,
        batch: Sequence[tuple[int, Any]],
        wait_for_database: Callable[[BaseException], bool],
    ) -> None:
        pause = PAUSE_SECONDS
        while True:
            worked = pool.submit(lane.work, [message for _, message in batch])
            _read_until(connection, worked)
            error = worked.exception()
            if error is None:
                return
            if not wait_for_database(error) or self.stopping.is_set():
                raise error
            connection.process_data_events(time_limit=pause)  # heartbeats continue while the database is down
            pause = min(pause * 2, PAUSE_SECONDS_MOST)


def _gather(connection: pika.BlockingConnection, lanes: Sequence[_Lane]) -> None:
    """Reads arrived messages, up to a batch: one socket read has about a hundred of them. Waits for the first."""

    def arrived() -> int:
        return sum(len(lane.arrived) for lane in lanes)

    before = arrived()
    connection.process_data_events(time_limit=0 if before else IDLE_SECONDS)
    while before < arrived() < WINDOW:
        before = arrived()
        connection.process_data_events(time_limit=0)


def _read_until(connection: pika.BlockingConnection, worked: Future[None]) -> None:
    """Reads what arrives until the work in the other thread has ended."""

    def wake(_: Future[None]) -> None:
        with suppress(AMQPError):  # the connection was lost meanwhile; its own thread handles this
            connection.add_callback_threadsafe(lambda: None)

    worked.add_done_callback(wake)
    while not worked.done():
        connection.process_data_events(time_limit=HEARTBEAT_SECONDS)


def _consume(
    connection: pika.BlockingConnection,
    queue: str,
    prefetch: int,
    read: Callable[[Delivery], Any],
    most: int,
    work: Callable[[Sequence[Any]], None],
) -> _Lane:
    lane = _Lane(connection.channel(), [], most, work)
    lane.channel.basic_qos(prefetch_count=prefetch)

    def on_message(_: BlockingChannel, method: Any, properties: pika.BasicProperties, body: bytes) -> None:
        headers = {str(key): str(value) for key, value in (properties.headers or {}).items()}
        lane.arrived.append((method.delivery_tag, read(Delivery(headers, body, properties.user_id or ""))))

    lane.channel.basic_consume(queue, on_message)
    return lane
