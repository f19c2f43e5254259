"""Reads and writes password hashes, sessions and refresh tokens."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select, true
from sqlalchemy.dialects.postgresql import insert

from gateway.credentials.model import EndReason, Session, SessionView
from gateway.credentials.tables import passwords, refresh_tokens, sessions
from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import columns, from_row, to_row
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown

_last_token = (
    select(refresh_tokens.c.made_at, refresh_tokens.c.expires_at)
    .where(refresh_tokens.c.community_id == sessions.c.community_id, refresh_tokens.c.session_id == sessions.c.id)
    .order_by(refresh_tokens.c.made_at.desc())
    .limit(1)
    .lateral("last_token")
)
_session = from_row(Session)
_view = from_row(SessionView)


def digest(secret: str) -> bytes:
    """Returns the hash that is stored of a secret. SHA-256 is enough: the secrets are long and random."""
    return hashlib.sha256(secret.encode()).digest()


def save_password_hash(tx: Tx, person_id: UUID, hashed: str, now: datetime) -> None:
    """Stores the hash of a person's password in place of the one before."""
    row = insert(passwords).values(community_id=tx.community_id, person_id=person_id, hash=hashed, set_at=now)
    changed = {"hash": row.excluded.hash, "set_at": row.excluded.set_at}
    tx.execute(row.on_conflict_do_update(index_elements=["community_id", "person_id"], set_=changed))


def get_password_hash(tx: Tx, person_id: UUID) -> str | None:
    """Returns the hash of a person's password; None if there is none."""
    own = (tx.in_community(passwords), passwords.c.person_id == person_id)
    found: str | None = tx.scalar(select(passwords.c.hash).where(*own))
    return found


def delete_password(tx: Tx, person_id: UUID) -> None:
    """Deletes a person's password: nobody can sign in as them."""
    tx.execute(passwords.delete().where(tx.in_community(passwords), passwords.c.person_id == person_id))


def add_session(tx: Tx, session: Session) -> None:
    """Inserts a session."""
    tx.add(sessions, **to_row(session))


def add_refresh_token(tx: Tx, token: str, session_id: UUID, now: datetime, *, idle: timedelta) -> None:
    """Inserts the hash of a refresh token, which is valid for `idle`."""
    row = {"hash": digest(token), "session_id": session_id, "made_at": now, "expires_at": now + idle}
    tx.add(refresh_tokens, **row)


def lock_session_of_token(tx: Tx, token: str) -> tuple[Session, datetime] | None:
    """Returns the session of a refresh token and the time at which the token expires; None if there is no such token.

    The lock is on the session: two uses of one token come one after the other.
    """
    pair = (
        sessions.c.community_id == refresh_tokens.c.community_id,
        sessions.c.id == refresh_tokens.c.session_id,
    )
    row = tx.first(
        select(*columns(sessions, Session), refresh_tokens.c.expires_at)
        .where(tx.in_community(refresh_tokens), refresh_tokens.c.hash == digest(token), *pair)
        .with_for_update(of=sessions)
    )
    return (_session(row), row.expires_at) if row else None


def use_refresh_token(tx: Tx, token: str, now: datetime) -> bool:
    """Marks a refresh token as used; False if it was used before. The caller has locked its session."""
    unused = (refresh_tokens.c.hash == digest(token), refresh_tokens.c.used_at.is_(None))
    use = refresh_tokens.update().where(tx.in_community(refresh_tokens), *unused).values(used_at=now)
    return tx.first(use.returning(refresh_tokens.c.hash)) is not None


def delete_expired_tokens(tx: Tx, session_id: UUID, now: datetime) -> None:
    """Deletes the expired refresh tokens of a session, used or not: they would be refused in any case."""
    expired = (refresh_tokens.c.session_id == session_id, refresh_tokens.c.expires_at < now)
    tx.execute(refresh_tokens.delete().where(tx.in_community(refresh_tokens), *expired))


def list_open_sessions(
    tx: Tx, person_id: UUID, current: UUID | None, now: datetime, ask: PageRequest
) -> Page[SessionView]:
    """Lists the open sessions of a person, newest first. `current` is the session that asks."""
    live = (sessions.c.ended_at.is_(None), sessions.c.ends_at > now, _last_token.c.expires_at > now)
    of_person = _views(current).where(tx.in_community(sessions), sessions.c.person_id == person_id, *live)
    return keyset(tx, of_person, (sessions.c.id,), ask, _view, descending=True)


def get_session(tx: Tx, person_id: UUID, session_id: UUID, current: UUID | None) -> SessionView:
    """Returns a session of this person, open or not; raises Unknown if it is somebody else's."""
    own = (tx.in_community(sessions), sessions.c.person_id == person_id, sessions.c.id == session_id)
    row = tx.first(_views(current).where(*own))
    if row is None:
        raise Unknown
    return _view(row)


def end_sessions(
    tx: Tx, person_id: UUID, now: datetime, reason: EndReason, *, only: UUID | None = None
) -> Sequence[UUID]:
    """Ends the open sessions of a person, or `only` one of them: their refresh tokens stop working.

    Returns the ids of the sessions that were open.
    """
    live = (sessions.c.person_id == person_id, sessions.c.ended_at.is_(None))
    which = (*live, sessions.c.id == only) if only else live
    end = sessions.update().where(tx.in_community(sessions), *which).values(ended_at=now, ended_reason=reason)
    return tx.execute(end.returning(sessions.c.id)).scalars().all()


def delete_device_names(tx: Tx, person_id: UUID) -> None:
    """Deletes the names of the devices that a person signed in with."""
    own = (tx.in_community(sessions), sessions.c.person_id == person_id)
    tx.execute(sessions.update().where(*own).values(device=None))


def delete_session(tx: Tx, session_id: UUID) -> None:
    """Deletes a session and its refresh tokens."""
    tx.execute(sessions.delete().where(tx.in_community(sessions), sessions.c.id == session_id))


def find_old_sessions(clerk: Connection, before: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    """Returns sessions whose time ended before an instant, oldest first."""
    over = select(sessions.c.community_id, sessions.c.id).where(sessions.c.ends_at < before)
    return [(row.community_id, row.id) for row in clerk.execute(over.order_by(sessions.c.ends_at).limit(limit))]


def _views(current: UUID | None) -> Any:
    seen = _last_token.c.made_at.label("last_seen_at")
    asks = (sessions.c.id == current).label("current")
    return select(*columns(sessions, SessionView), seen, asks).join_from(sessions, _last_token, true())
