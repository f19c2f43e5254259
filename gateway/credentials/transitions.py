"""Steps that several use cases share: ending sessions, and asking for the current password."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from gateway.credentials import passwords, store
from gateway.credentials.model import PasswordUnproven
from services.chassis.database.transactions import Tx
from services.chassis.directory import revocations
from services.chassis.messaging.outbox import publish
from services.contracts import gateway as told


def end_sessions(
    tx: Tx, person_id: UUID, reason: str, now: datetime, *, told_at: datetime, only: UUID | None = None
) -> None:
    """End somebody's sessions, or `only` one, with the tokens made in them, here and in every service.

    Sessions run by the real clock, `now`; what is told of them carries business time, `told_at`.
    """
    for session_id in store.end_sessions_of(tx, person_id, now, reason, only):
        revocations.revoke(tx, session_id, revocations.ENDED)
        publish(tx, told.SessionEnded(session_id=session_id, person_id=person_id, ended_at=now), told_at)


def require_password(tx: Tx, person_id: UUID, said: str | None) -> None:
    """PasswordUnproven unless `said` is somebody's own; looked at before any row is locked, for it takes long."""
    if said is None or not passwords.verify_password(store.password_hash(tx, person_id), said):
        raise PasswordUnproven
