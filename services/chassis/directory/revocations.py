"""Epochs below which tokens are no longer valid, by person, client or session."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, DateTime, Integer, Table, Uuid, func
from sqlalchemy.dialects.postgresql import insert

from services.chassis.database.tables import KEPT, chassis_metadata
from services.chassis.database.transactions import Tx
from services.chassis.messaging.contract import ReceivedEvent

revocations = Table(  # read by every process of a service, whatever the community: subjects and epochs, nothing else
    "revocations",
    chassis_metadata,
    Column("subject", Uuid, primary_key=True),
    Column("epoch", Integer, nullable=False),
    Column("changed_at", DateTime(timezone=True), nullable=False, index=True),
    info={"grants": KEPT, "clerk": ("changed_at",), "clerk_also": ("delete",), "secured": False},
)

ENDED = 2  # of a session, which has no epochs: it holds or it ended


def revoke_clients(tx: Tx, heard: Sequence[ReceivedEvent[Any]], _now: datetime) -> None:
    """A client was made, narrowed or disabled: older tokens end."""
    for one in heard:
        revoke(tx, one.event.client_id, one.event.epoch)


def end_sessions(tx: Tx, heard: Sequence[ReceivedEvent[Any]], _now: datetime) -> None:
    """Somebody signed out: the tokens of that session end."""
    for one in heard:
        revoke(tx, one.event.session_id, ENDED)


def revoke(tx: Tx, subject: UUID, epoch: int) -> None:
    """Tokens of `subject` (person, client or session) made before `epoch` are refused from now on."""
    if epoch <= 1:  # the first: no token is older, and every process reads all of these again each second
        return
    fresh = insert(revocations).values(subject=subject, epoch=epoch, changed_at=func.now())
    tx.execute(
        fresh.on_conflict_do_update(
            index_elements=["subject"],
            set_={"epoch": fresh.excluded.epoch, "changed_at": func.now()},
            where=revocations.c.epoch < fresh.excluded.epoch,
        )
    )
