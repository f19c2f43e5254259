"""The outbox relay: publishes unpublished rows in order, and marks those that the broker confirmed.

One relay of a service is active at a time: it holds an advisory lock on its own connection. It stores no "last id",
because a transaction that commits late may have a lower position than rows that were already read, and would be
skipped. A row that was published but not marked is published again.
"""

from __future__ import annotations

import select
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import orjson
import psycopg
from psycopg.rows import namedtuple_row
from sqlalchemy.engine import make_url

from services.chassis.clock import real_now
from services.chassis.database.connections import SOCKET
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import NOBODY
from services.chassis.fields import format_instant
from services.chassis.messaging.beats import BEAT, BEAT_SECONDS, DIRECTORY
from services.chassis.messaging.broker import WINDOW
from services.chassis.messaging.contract import CONTRACTS
from services.chassis.messaging.publisher import OutgoingMessage, Publisher
from services.chassis.metrics import SENT, SUMS

CHANNEL = "wulin_outbox"
POLL_SECONDS = 1.0  # finds rows without a NOTIFY: a process may die between COMMIT and NOTIFY
HOLD_SECONDS_MOST = 30
_LOCK = 0x57554C49  # one relay per database: any fixed number does

# The query returns values as text, ready to be sent: nothing is parsed and written again.
AS_SENT = """position, id::text, community_id::text, type, subject, sequence::text, cause, traceparent, data::text,
to_char(time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as time"""

# It uses the partial index `outbox_waiting`, so published rows cost nothing. It leaves out the window that is being
# sent, given by two positions; a row that commits late with a lower position is read next.
_WAITING = f"""
select {AS_SENT}
from outbox where published_at is null and subject <> all(%s) and position not between %s and %s
order by position limit %s
"""
_MARK = "update outbox set published_at = now() where published_at is null and position = any(%s)"
_WAITS = "select exists (select from outbox where published_at is null)"


@dataclass
class Relay:
    """Publishes the events of one service."""

    service: str
    clerk_url: str
    amqp_url: str
    stopping: threading.Event
    active: bool = False
    connected: bool = False  # this relay publishes, or is ready to replace the active one
    _held: dict[str, tuple[float, int]] = field(default_factory=dict)  # subject -> held until, delay
    _next_beat: float = float("-inf")

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
                    self._drain(connection, sender)
                    if self.service == DIRECTORY and time.monotonic() >= self._next_beat:
                        self._beat(connection, sender)
                    _wait_for_commit(connection)
            finally:
                sender.close()

    def _locked(self, connection: psycopg.Connection[Any]) -> bool:
        row = connection.execute("select pg_try_advisory_lock(%s)", [_LOCK]).fetchone()
        return bool(row and row[0])

    def _drain(self, connection: psycopg.Connection[Any], sender: Publisher) -> None:
        """Publishes the rows that wait, window after window.

        The next window is read while the broker confirms one window, and is sent while that window is marked.
        """
        rows = self._waiting(connection, [])
        if rows:
            sender.begin([_outgoing(self.service, row) for row in rows])
        while rows:
            following = self._waiting(connection, rows) if len(rows) == WINDOW else []
            confirmed = sender.confirmed()
            self._hold(rows, confirmed)
            if len(confirmed) < len(rows) or self.stopping.is_set():
                following = []  # it may have later events of refused aggregates
            if following:
                sender.begin([_outgoing(self.service, row) for row in following])
            connection.execute(_MARK, [list(confirmed)])
            for row in rows:
                if row.position in confirmed:
                    _count(row)
            rows = following

    def _beat(self, connection: psycopg.Connection[Any], sender: Publisher) -> None:
        """Sends a beat, unless an event waits: one that the broker refused, or one that was committed just now."""
        sent_at = real_now()  # before the look at the outbox: a later event may be committed right after it
        row = connection.execute(_WAITS).fetchone()
        if row and not row[0] and sender.send([_beat_message(sent_at)]):
            self._next_beat = time.monotonic() + BEAT_SECONDS

    def _waiting(self, connection: psycopg.Connection[Any], in_flight: Sequence[Any]) -> list[Any]:
        """Returns a window of unpublished rows other than those at hand, none of an aggregate that is held."""
        now = time.monotonic()
        held = [subject for subject, (until, _) in self._held.items() if until > now]
        first, last = (in_flight[0].position, in_flight[-1].position) if in_flight else (0, 0)
        return connection.execute(_WAITING, [held, first, last, WINDOW]).fetchall()

    def _hold(self, rows: Sequence[Any], confirmed: set[int]) -> None:
        """Holds back aggregates whose events the broker refused, for 1 s, then 2 s, up to 30 s; others continue.

        Later events of a refused aggregate wait too, so that their order stays.
        """
        now = time.monotonic()
        refused = {row.subject for row in rows if row.position not in confirmed}
        for subject in {row.subject for row in rows} - refused:
            self._held.pop(subject, None)
        for subject in refused:
            delay = min(self._held.get(subject, (0.0, 0))[1] * 2 or 1, HOLD_SECONDS_MOST)
            self._held[subject] = (now + delay, delay)


def _wait_for_commit(connection: psycopg.Connection[Any]) -> None:
    """Waits for a NOTIFY, or a second. Not in psycopg's own wait, which wakes ten times a second."""
    if not list(connection.notifies(timeout=0)):
        select.select([connection], [], [], POLL_SECONDS)
        list(connection.notifies(timeout=0))


def _count(row: Any) -> None:
    """Counts a published event. After a crash before it is marked, it is published and counted twice."""
    SENT.labels(type=row.type).inc()
    by, *names = CONTRACTS[row.type].sums if row.type in CONTRACTS else ("",)
    data = orjson.loads(row.data) if names else {}
    for name in names:
        if number := data[name]:
            direction = "out" if number > 0 else "back"
            SUMS.labels(type=row.type, field=name, by=data[by], direction=direction).inc(abs(number))


def _beat_message(sent_at: datetime) -> OutgoingMessage:
    at, beat_id = format_instant(sent_at), str(new_id())
    headers = {
        "ce-specversion": "1.0",
        "ce-id": beat_id,
        "ce-source": f"/{DIRECTORY}",
        "ce-type": BEAT,
        "ce-time": at,
        "ce-subject": at,
        "ce-community": str(NOBODY),
    }
    return OutgoingMessage(0, BEAT, headers, orjson.dumps({"sent_at": at}), beat_id)


def _outgoing(service: str, row: Any) -> OutgoingMessage:
    """Returns an outbox row as a CloudEvents 1.0 message in AMQP binary mode: attributes are `ce-` headers."""
    headers = {
        "ce-specversion": "1.0",
        "ce-id": row.id,
        "ce-source": f"/{service}",
        "ce-type": row.type,
        "ce-time": row.time,
        "ce-subject": row.subject,
        "ce-community": row.community_id,
    }
    for name in ("sequence", "cause", "traceparent"):
        if getattr(row, name) is not None:
            headers[f"ce-{name}"] = getattr(row, name)
    return OutgoingMessage(row.position, row.type, headers, row.data.encode(), row.id)
