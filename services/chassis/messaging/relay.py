"""The outbox relay: publishes unpublished rows in order, and marks those that the broker confirmed.

One relay of a service is active at a time: it holds an advisory lock on its own connection. It stores no "last id", for
a transaction that commits late has a lower position than rows that were read before, and would be skipped. What was
published and not marked is published again.
"""

from __future__ import annotations

import json
import threading
import time
from dataclasses import dataclass, field
from datetime import UTC
from typing import Any

import psycopg
from psycopg.rows import namedtuple_row
from sqlalchemy.engine import make_url

from services.chassis.database.connections import SOCKET
from services.chassis.messaging.broker import WINDOW, OutgoingMessage, Publisher
from services.chassis.messaging.contract import CONTRACTS
from services.chassis.metrics import SENT, SUMS

CHANNEL = "wulin_outbox"
POLL_SECONDS = 1.0  # finds rows without a NOTIFY: a process may die between COMMIT and NOTIFY
HOLD_SECONDS_MOST = 30
_LOCK = 0x57554C49  # one relay per database: any fixed number does

# The partial index `outbox_waiting` serves it, whatever the published rows are.
_WAITING = """
select position, id, community_id, type, subject, sequence, cause, traceparent, data, time
from outbox where published_at is null and subject <> all(%s) order by position limit %s
"""
_MARK = "update outbox set published_at = now() where published_at is null and position = any(%s)"


@dataclass
class Relay:
    """Publishes the events of one service."""

    service: str
    clerk_url: str
    amqp_url: str
    stopping: threading.Event
    active: bool = False
    connected: bool = False  # publishing, or ready to replace the relay that does
    _held: dict[str, tuple[float, int]] = field(default_factory=dict)  # subject -> held until, delay

    def run(self) -> None:
        """Publishes until it is stopped. Raises ConnectionLost or psycopg.OperationalError for a lost server."""
        try:
            self._run()
        finally:
            self.active = self.connected = False

    def _run(self) -> None:
        url = make_url(self.clerk_url).set(drivername="postgresql").render_as_string(hide_password=False)
        with psycopg.connect(url, autocommit=True, row_factory=namedtuple_row, **SOCKET) as connection:
            while not self._locked(connection):
                self.connected = True
                if self.stopping.wait(POLL_SECONDS):
                    return
            connection.execute(f"listen {CHANNEL}")
            sender = Publisher(self.amqp_url, self.service)
            self.active = self.connected = True
            try:
                while not self.stopping.is_set():
                    if not self._drain(connection, sender):
                        for _ in connection.notifies(timeout=POLL_SECONDS, stop_after=1):
                            pass
            finally:
                sender.close()

    def _locked(self, connection: psycopg.Connection[Any]) -> bool:
        row = connection.execute("select pg_try_advisory_lock(%s)", [_LOCK]).fetchone()
        return bool(row and row[0])

    def _drain(self, connection: psycopg.Connection[Any], sender: Publisher) -> bool:
        """Publishes up to one window of rows. Returns whether there may be more."""
        now = time.monotonic()
        held = [subject for subject, (until, _) in self._held.items() if until > now]
        rows = connection.execute(_WAITING, [held, WINDOW]).fetchall()
        if not rows:
            return False
        confirmed = sender.send([_outgoing(self.service, row) for row in rows])
        connection.execute(_MARK, [list(confirmed)])
        for row in rows:
            if row.position in confirmed:
                _count(row)
        self._hold(rows, confirmed, now)
        return len(confirmed) == len(rows) == WINDOW

    def _hold(self, rows: list[Any], confirmed: set[int], now: float) -> None:
        """Holds back the aggregates that the broker refused for 1 s, then 2 s, up to 30 s; the others go on.

        Later events of a refused aggregate wait with it, so that their order stays.
        """
        refused = {row.subject for row in rows if row.position not in confirmed}
        for subject in {row.subject for row in rows} - refused:
            self._held.pop(subject, None)
        for subject in refused:
            delay = min(self._held.get(subject, (0.0, 0))[1] * 2 or 1, HOLD_SECONDS_MOST)
            self._held[subject] = (now + delay, delay)


def _count(row: Any) -> None:
    """Counts a published event. After a crash before it is marked, it is published and counted twice."""
    SENT.labels(type=row.type).inc()
    by, *names = CONTRACTS[row.type].sums if row.type in CONTRACTS else ("",)
    for name in names:
        if number := row.data[name]:
            direction = "out" if number > 0 else "back"
            SUMS.labels(type=row.type, field=name, by=row.data[by], direction=direction).inc(abs(number))


def _outgoing(service: str, row: Any) -> OutgoingMessage:
    """Returns an outbox row as a CloudEvents 1.0 message in AMQP binary mode: attributes are `ce-` headers."""
    headers = {
        "ce-specversion": "1.0",
        "ce-id": str(row.id),
        "ce-source": f"/{service}",
        "ce-type": row.type,
        "ce-time": row.time.astimezone(UTC).isoformat().replace("+00:00", "Z"),
        "ce-subject": row.subject,
        "ce-community": str(row.community_id),
    }
    for name in ("sequence", "cause", "traceparent"):
        if getattr(row, name) is not None:
            headers[f"ce-{name}"] = str(getattr(row, name))
    body = json.dumps(row.data, ensure_ascii=False).encode()
    return OutgoingMessage(row.position, row.type, headers, body, str(row.id))
