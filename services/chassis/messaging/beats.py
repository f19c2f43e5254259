"""Beats: the directory says every few seconds that everything which it published before has left its outbox.

A beat is an event without a row in outbox or inbox. It comes by the queue that brings ended rights, after them. So a
service that handled a beat has handled all rights that ended before the beat was sent.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, DateTime, Table, Text, bindparam, func, select
from sqlalchemy.dialects.postgresql import insert

from services.chassis.database.statements import scalar, writing
from services.chassis.database.tables import KEPT, chassis_metadata
from services.chassis.database.transactions import Tx
from services.chassis.messaging.contract import CONTRACTS, publisher

BEAT = "gateway.beat.v1"
DIRECTORY = publisher(BEAT)
BEAT_SECONDS = 5

# Without row security: it is about the whole deployment. One row, of the directory.
beats = Table(
    "beats",
    chassis_metadata,
    Column("publisher", Text, primary_key=True),
    Column("sent_at", DateTime(timezone=True), nullable=False),
    info={"grants": KEPT, "clerk": ("publisher", "sent_at"), "secured": False},
)

_ROW = insert(beats).values(
    publisher=DIRECTORY, sent_at=func.least(bindparam("sent_at", type_=DateTime(timezone=True)), func.now())
)
_NOTE = writing(
    _ROW.on_conflict_do_update(
        index_elements=["publisher"],
        set_={"sent_at": _ROW.excluded.sent_at},
        where=beats.c.sent_at < _ROW.excluded.sent_at,
    )
)
_SILENT_SECONDS = scalar(select(func.extract("epoch", func.now() - beats.c.sent_at)))


def note_beat(tx: Tx, sent_at: datetime) -> None:
    """Stores when the last beat was sent, in the directory's real time; never a time to come, if its clock is wrong."""
    tx.write(_NOTE(sent_at=sent_at))


def silent_seconds(tx: Tx) -> float:
    """Returns the seconds since the last beat that was handled was sent; infinity if there was none."""
    seconds = tx.read(_SILENT_SECONDS())
    return float("inf") if seconds is None else float(seconds)


def brings_rights(kind: str, service: str) -> bool:
    """Whether a service gets this kind of event by its queue for rights, which never waits behind a backlog."""
    return publisher(kind) == DIRECTORY and service in CONTRACTS[kind].consumers
