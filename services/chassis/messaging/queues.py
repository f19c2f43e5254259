"""The queues of a service: declared, measured, emptied; and those that the broker left without a leader."""

from __future__ import annotations

import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import pika
from pika.exceptions import ChannelClosedByBroker, ConnectionClosedByBroker

from services.chassis.messaging.beats import brings_rights
from services.chassis.messaging.broker import EXCHANGE, connected
from services.chassis.messaging.contract import CONTRACTS, publisher

UNROUTABLE = "wulin.unroutable"  # the alternate exchange of EXCHANGE, and its queue: messages without a bound queue
UNCONSUMED = "wulin.unconsumed"  # the queue of events whose contract names no consumer
KEPT_MOST = 10_000  # messages in each of these two queues; the oldest are dropped
DELIVERY_LIMIT = 50
QUEUE_AGE_SECONDS = 10  # a broker that is killed soon after it declared a queue may leave it without a leader
INTERNAL_ERROR, LEADERLESS_SECONDS = 541, 50  # the broker answers so, after a minute, if a queue has no leader


def declare(url: str, service: str) -> bool:
    """Declares everything that `service` needs; idempotent. Returns whether one of its queues did not exist before."""
    with connected(url) as connection:
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
    with connected(url) as connection:
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
    with connected(url) as connection:
        silent = _depth(connection, queue) == _NO_ANSWER
        if silent:
            connection.channel().queue_delete(queue)
        return silent


def purge(url: str, service: str) -> int:
    """Deletes the messages in a service's queues, which a restored database must not see. Returns their number."""
    with connected(url) as connection:
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
    with connected(url) as connection:
        return {queue: _depth(connection, queue) for queue in queues}


def _depth(connection: pika.BlockingConnection, queue: str) -> Depth | None:
    try:
        declared = connection.channel().queue_declare(queue, passive=True).method
    except ChannelClosedByBroker:
        return None
    return Depth(declared.message_count, declared.consumer_count)
