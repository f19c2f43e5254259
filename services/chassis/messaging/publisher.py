"""Sends messages in batches, with confirms."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pika

from services.chassis.messaging import broker
from services.chassis.messaging.broker import EXCHANGE, ConnectionLost

CONFIRM_SECONDS = 30


@dataclass(frozen=True)
class OutgoingMessage:
    """A message to be sent; `position` is the number by which the sender identifies it."""

    position: int
    routing_key: str
    headers: dict[str, str]
    body: bytes
    message_id: str


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
            broker.parameters(url),
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
        self.failure = self.failure or broker.reason_of(error)
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
