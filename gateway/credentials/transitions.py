"""Steps that several use cases share: ending sessions, and asking for the current password."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from gateway.credentials import passwords, store
from gateway.credentials.model import EndReason, PasswordUnproven
from services.chassis.database.transactions import Tx
from services.chassis.directory import revocations
from services.chassis.messaging.outbox import publish
from services.contracts.gateway import SessionEnded


def end_sessions(
    tx: Tx, person_id: UUID, reason: EndReason, now: datetime, *, published_at: datetime, only: UUID | None = None
) -> None:
    """Ends the open sessions of a person, or `only` one of them, with all their tokens, here and in every service.

    Sessions use the real clock, `now`. The event carries business time, `published_at`: on a simulated clock, services
    would take today for the community's day.
    """
    for session_id in tx.read(store.ended_sessions(person_id, now, reason, only=only)):
        revocations.revoke(tx, session_id, revocations.ENDED)
        publish(tx, SessionEnded(session_id=session_id, person_id=person_id, ended_at=now), published_at)


def require_password(stored: str | None, given: str | None) -> None:
    """Raises PasswordUnproven unless `given` is the password whose hash is `stored`.

    Call it before any row is locked: verifying takes long.
    """
    if given is None or not passwords.verify_password(stored, given):
        raise PasswordUnproven
