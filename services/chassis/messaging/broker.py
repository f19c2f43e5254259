"""The only file that uses pika: topology, publishing with confirms, and consuming.

One connection belongs to one thread. A lost connection is replaced, not repaired: `ConnectionLost` is raised and
the worker's loop connects again after a pause. What was not confirmed is sent again, and what was not acknowledged is
delivered again.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any, TypeVar

import pika
from pika.adapters.blocking_connection import BlockingChannel
from pika.exceptions import AMQPError, ChannelClosedByBroker, ConnectionClosedByBroker

from services.chassis.messaging.beats import brings_rights
from services.chassis.messaging.contract import CONTRACTS, publisher
from services.chassis.messaging.deferred import Delivery

EXCHANGE = "wulin.events"
UNROUTABLE = "wulin.unroutable"  # the alternate exchange of EXCHANGE, and its queue: messages without a bound queue
UNCONSUMED = "wulin.unconsumed"  # the queue of events whose contract names no consumer
KEPT_MOST = 10_000  # messages in each of these two queues; the oldest are dropped
DELIVERY_LIMIT = 50
WINDOW = 500
PREFETCH = 4 * WINDOW  # so that the next batches have arrived while one is handled
HEARTBEAT_SECONDS = 20
BLOCKED_SECONDS = 30
CONFIRM_SECONDS = 30
IDLE_SECONDS = 5.0  # an idle intake waits so long for messages; these, and the end of the worker, wake it at once
# Between tries, while broker or database are down. With pauses of up to 7.5 s, a test that kills the broker every half
# minute found that most recoveries were too late.
PAUSE_SECONDS, PAUSE_SECONDS_MOST = 0.2, 2.0
QUEUE_AGE_SECONDS = 10  # a broker that is killed soon after it declared a queue may leave it without a leader
INTERNAL_ERROR, LEADERLESS_SECONDS = 541, 50  # the broker answers so, after a minute, if a queue has no leader


T = TypeVar("T")


class ConnectionLost(Exception):
    """The connection to the broker is lost, or the broker closed the channel: connect again."""


@dataclass(frozen=True)
class OutgoingMessage:
    """A message to be sent; `position` is the number by which the sender identifies it."""

    position: int
    routing_key: str
    headers: dict[str, str]
    body: bytes
    message_id: str


def _parameters(url: str) -> pika.URLParameters:
    parameters = pika.URLParameters(url)
    parameters.heartbeat = HEARTBEAT_SECONDS
    parameters.blocked_connection_timeout = BLOCKED_SECONDS
    parameters.socket_timeout = 5
    parameters.stack_timeout = 10
    return parameters


def _reason(error: object) -> str:
    """Returns the reason as the broker states it; the broker's log may not show it."""
    return f"{type(error).__name__} {error}".strip()


@contextmanager
def _connected(url: str) -> Iterator[pika.BlockingConnection]:
    """A connection for one thread. Raises ConnectionLost for every error of the broker or the network."""
    try:
        connection = pika.BlockingConnection(_parameters(url))
        try:
            yield connection
        finally:
            if connection.is_open:
                connection.close()
    except (AMQPError, OSError) as error:
        raise ConnectionLost(_reason(error)) from error


def declare(url: str, service: str) -> bool:
    """Declares everything that `service` needs; idempotent. Returns whether one of its queues did not exist before."""
    with _connected(url) as connection:
        needed = (UNROUTABLE, UNCONSUMED, *queues_of(service))
        fresh = any(_depth(connection, queue) is None for queue in needed)
        channel = connection.channel()
        channel.exchange_declare(UNROUTABLE, "fanout", durable=True)
        channel.exchange_declare(EXCHANGE, "topic", durable=True, arguments={"alternate-exchange": UNROUTABLE})
        for name in (UNROUTABLE, UNCONSUMED):
            kept = {"x-queue-type": "quorum", "x-max-length": KEPT_MOST, "x-overflow": "drop-head"}
            channel.queue_declare(name, durable=True, arguments=kept)
        channel.queue_bind(UNROUTABLE, UNROUTABLE)
        channel.queue_declare(f"{service}.dead", durable=True, arguments={"x-queue-type": "quorum"})
        channel.queue_declare(service, durable=True, arguments=_queue_arguments(service))
        if access_queue(service) in needed:
            channel.queue_declare(access_queue(service), durable=True, arguments=_access_arguments(service))
        for key, contract in CONTRACTS.items():
            if brings_rights(key, service):
                channel.queue_bind(access_queue(service), EXCHANGE, key)
                channel.queue_unbind(service, EXCHANGE, key)  # of a release before this queue
            elif service in contract.consumers:
                channel.queue_bind(service, EXCHANGE, key)
            if publisher(key) == service and not contract.consumers:
                channel.queue_bind(UNCONSUMED, EXCHANGE, key)
        return fresh


def access_queue(service: str) -> str:
    """Returns the queue by which a service hears of people, clients and communities, so of rights that end."""
    return f"{service}.access"


def queues_of(service: str) -> tuple[str, ...]:
    """Returns the queues of a service; the directory, which hears of no rights but its own, has none for them."""
    has_access = any(brings_rights(kind, service) for kind in CONTRACTS)
    return (service, *((access_queue(service),) if has_access else ()), f"{service}.dead")


def remove_leaderless(url: str, services: Sequence[str]) -> list[str]:
    """Deletes queues without a leader, so that `declare` makes them anew. Returns their names.

    A broker that dies while it creates a queue may leave it without a leader permanently. A new declaration of the
    queue succeeds, but nobody can consume from it, and its publishers never get a confirm. The missed messages are
    still in the outboxes. The check takes a minute, in which a slow leader may start.
    """
    queues = [UNROUTABLE, UNCONSUMED, *(queue for service in services for queue in queues_of(service))]
    return [queue for queue in leaderless(url, queues) if _delete_if_silent(url, queue)]


def leaderless(url: str, queues: Sequence[str]) -> list[str]:
    """Returns those of these queues that have no leader. Takes a minute if there is one."""
    with ThreadPoolExecutor(len(queues)) as pool:
        leading = list(pool.map(lambda queue: _has_leader(url, queue), queues))
    return [queue for queue, leads in zip(queues, leading, strict=True) if not leads]


def _has_leader(url: str, queue: str) -> bool:
    """Returns False only if the queue exists and has no leader: the broker takes a minute to refuse a consumer.

    A queue with messages or consumers has one; only an idle queue is tried, since a consumer would take its messages.
    """
    with _connected(url) as connection:
        if _depth(connection, queue) != _NO_ANSWER:
            return True
        channel = connection.channel()
        channel.basic_qos(prefetch_count=1)
        began = time.monotonic()
        with suppress(ChannelClosedByBroker):  # the queue was deleted meanwhile
            try:
                channel.basic_consume(queue, lambda *_: None)
            except ConnectionClosedByBroker as error:
                # An error at once means a crashed queue process: a restart of the broker may bring its messages back.
                return error.reply_code != INTERNAL_ERROR or time.monotonic() - began < LEADERLESS_SECONDS
        return True


def _delete_if_silent(url: str, queue: str) -> bool:
    """Deletes a queue that still reports neither messages nor consumers. Returns whether it did."""
    with _connected(url) as connection:
        silent = _depth(connection, queue) == _NO_ANSWER
        if silent:
            connection.channel().queue_delete(queue)
        return silent


def purge(url: str, service: str) -> int:
    """Deletes the messages in a service's queues, which a restored database must not see. Returns their number."""
    with _connected(url) as connection:
        channel = connection.channel()
        return sum(channel.queue_purge(name).method.message_count for name in queues_of(service))


def _queue_arguments(service: str) -> dict[str, Any]:
    """Returns the arguments of a queue, on which correctness depends. A change needs a queue with a new name.

    `reject-publish`: a full queue refuses the relay's message, which stays in the outbox, instead of dropping one.
    """
    return {
        "x-queue-type": "quorum",
        "x-dead-letter-exchange": "",
        "x-dead-letter-routing-key": f"{service}.dead",
        "x-dead-letter-strategy": "at-least-once",
        "x-overflow": "reject-publish",
        "x-delivery-limit": DELIVERY_LIMIT,
    }


def _access_arguments(service: str) -> dict[str, Any]:
    """Returns the arguments of a queue for rights: one consumer at a time.

    Else a beat could be handled by one worker, while another, which does not answer, holds an earlier message.
    """
    return _queue_arguments(service) | {"x-single-active-consumer": True}


@dataclass(frozen=True)
class Depth:
    """The number of messages in a queue, and the number of its consumers."""

    messages: int
    consumers: int


_NO_ANSWER = Depth(0, 0)  # of an idle queue, but also of one that did not answer the broker within 250 ms


def queue_depths(url: str, queues: Sequence[str]) -> dict[str, Depth | None]:
    """Returns the depth of each queue, or None if it does not exist or does not answer."""
    with _connected(url) as connection:
        return {queue: _depth(connection, queue) for queue in queues}


def _depth(connection: pika.BlockingConnection, queue: str) -> Depth | None:
    try:
        declared = connection.channel().queue_declare(queue, passive=True).method
    except ChannelClosedByBroker:
        return None
    return Depth(declared.message_count, declared.consumer_count)


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
        with _connected(self.url) as connection, ThreadPoolExecutor(1, "batches") as pool:
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


class Publisher:
    """Sends batches, and waits once for the confirms of a whole batch.

    Waiting for each message's confirm costs 28 times as much. Only pika's SelectConnection gives confirms as they come,
    so its loop runs in a thread of its own.
    """

    def __init__(self, url: str, user: str) -> None:
        self.user = user
        self.failure = ""
        self._ready = threading.Event()
        self._settled = threading.Event()
        self._waiting: dict[int, int] = {}  # delivery tag -> position
        self._confirmed: list[int] = []
        self._next_tag = 1
        self._channel: Any = None
        self._connection = pika.SelectConnection(
            _parameters(url),
            on_open_callback=lambda connection: connection.channel(on_open_callback=self._opened),
            on_open_error_callback=lambda _, error: self._fail(error),
            on_close_callback=lambda _, error: self._fail(error),
        )
        self._thread = threading.Thread(target=self._connection.ioloop.start, name="publisher", daemon=True)
        self._thread.start()
        if not self._ready.wait(CONFIRM_SECONDS) or self.failure:
            self.close()
            raise ConnectionLost(self.failure or "no answer")

    def send(self, batch: Sequence[OutgoingMessage]) -> set[int]:
        """Returns the positions that the broker confirmed; it refused the others.

        Raises ConnectionLost if the broker went away meanwhile: some of the messages may have reached it.
        """
        self.begin(batch)
        return self.confirmed()

    def begin(self, batch: Sequence[OutgoingMessage]) -> None:
        """Sends a batch; `confirmed` must be called before the next one."""
        self._settled.clear()
        self._confirmed = []
        if not self.failure:  # else the connection was lost while idle, and its loop has ended
            self._connection.ioloop.add_callback_threadsafe(lambda: self._publish(batch))

    def confirmed(self) -> set[int]:
        """Waits for the broker's answer to the batch that was begun. Returns and raises as `send` does."""
        if self.failure or not self._settled.wait(CONFIRM_SECONDS) or self.failure:
            raise ConnectionLost(self.failure or "no confirm")
        return set(self._confirmed)

    def close(self) -> None:
        """Ends the connection and its thread."""
        if self._thread.is_alive():
            self._connection.ioloop.add_callback_threadsafe(self._hang_up)
            self._thread.join(5)
        if not self._thread.is_alive():
            self._connection.ioloop.close()  # frees its sockets: a worker opens many connections in its life

    def _opened(self, channel: Any) -> None:
        self._channel = channel
        channel.add_on_close_callback(lambda _, error: self._broken(error))
        channel.confirm_delivery(self._on_confirm, callback=lambda _: self._ready.set())

    def _publish(self, batch: Sequence[OutgoingMessage]) -> None:
        if self.failure or not batch:
            self._settled.set()
            return
        for one in batch:
            self._waiting[self._next_tag] = one.position
            self._next_tag += 1
        for one in batch:
            properties = pika.BasicProperties(
                content_type="application/json",
                delivery_mode=2,
                message_id=one.message_id,
                user_id=self.user,
                headers=one.headers,
            )
            self._channel.basic_publish(EXCHANGE, one.routing_key, one.body, properties)

    def _on_confirm(self, frame: Any) -> None:
        tags = [tag for tag in self._waiting if tag <= frame.method.delivery_tag] if frame.method.multiple else []
        for tag in tags or [frame.method.delivery_tag]:
            position = self._waiting.pop(tag, None)
            if position is not None and frame.method.NAME == "Basic.Ack":
                self._confirmed.append(position)
        if not self._waiting:
            self._settled.set()

    def _broken(self, error: Any) -> None:
        """Ends the connection with its channel: nothing more would be confirmed."""
        self.failure = self.failure or _reason(error)
        self._ready.set()
        self._settled.set()
        if self._connection.is_open:
            self._connection.close()

    def _fail(self, error: Any) -> None:
        self._broken(error)
        self._connection.ioloop.stop()

    def _hang_up(self) -> None:
        if self._connection.is_open:
            self._connection.close()
        elif not self._connection.is_closing:  # closing ends the loop by itself, once the socket is closed
            self._connection.ioloop.stop()
