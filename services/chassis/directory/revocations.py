"""Epochs below which tokens are no longer valid, by person, client or session."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, DateTime, Integer, Table, Uuid, bindparam, func
from sqlalchemy.dialects.postgresql import insert

from services.chassis.database.statements import writing
from services.chassis.database.tables import KEPT, chassis_metadata
from services.chassis.database.transactions import Tx
from services.chassis.messaging.contract import ReceivedEvent

# Without row security: every process reads the rows of all communities each second. It holds ids and epochs alone.
revocations = Table(
    "revocations",
    chassis_metadata,
    Column("subject", Uuid, primary_key=True),
    Column("epoch", Integer, nullable=False),
    Column("changed_at", DateTime(timezone=True), nullable=False, index=True),
    info={"grants": KEPT, "clerk": ("changed_at",), "clerk_also": ("delete",), "secured": False},
)

_fresh = insert(revocations).values(
    subject=bindparam("subject", type_=Uuid), epoch=bindparam("epoch", type_=Integer), changed_at=func.now()
)
_REVOKE = writing(
    _fresh.on_conflict_do_update(
        index_elements=["subject"],
        set_={"epoch": _fresh.excluded.epoch, "changed_at": func.now()},
        where=revocations.c.epoch < _fresh.excluded.epoch,
    )
)
ENDED = 2  # for an ended session: sessions have no epochs, so its tokens count as of the first


def revoke_clients(tx: Tx, heard: Sequence[ReceivedEvent[Any]], _now: datetime) -> None:
    """Revokes older tokens of clients that were created, narrowed or disabled."""
    for one in heard:
        revoke(tx, one.event.client_id, one.event.epoch)


def end_sessions(tx: Tx, heard: Sequence[ReceivedEvent[Any]], _now: datetime) -> None:
    """Revokes the tokens of sessions that ended."""
    for one in heard:
        revoke(tx, one.event.session_id, ENDED)


def revoke(tx: Tx, subject: UUID, epoch: int) -> None:
    """Tokens of `subject` (person, client or session) made before `epoch` are refused from now on."""
    if epoch <= 1:  # the first: no token is older, and every process reads all of these again each second
        return
    tx.write(_REVOKE(subject=subject, epoch=epoch))
