"""Reads and writes password hashes, sessions and refresh tokens."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select, true
from sqlalchemy.dialects.postgresql import insert

from gateway.credentials.model import Session, SessionShown
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
_shown = from_row(SessionShown)


def digest(secret: str) -> bytes:
    """What is kept of a secret that is long and random by itself."""
    return hashlib.sha256(secret.encode()).digest()


def put_password(tx: Tx, person_id: UUID, hashed: str, now: datetime) -> None:
    """Keep a password's hash in place of another."""
    row = insert(passwords).values(community_id=tx.community_id, person_id=person_id, hash=hashed, set_at=now)
    changed = {"hash": row.excluded.hash, "set_at": row.excluded.set_at}
    tx.execute(row.on_conflict_do_update(index_elements=["community_id", "person_id"], set_=changed))


def password_hash(tx: Tx, person_id: UUID) -> str | None:
    """The hash of somebody's password, if they have one."""
    found: str | None = tx.scalar(
        select(passwords.c.hash).where(tx.in_community(passwords), passwords.c.person_id == person_id)
    )
    return found


def drop_password(tx: Tx, person_id: UUID) -> None:
    """Let nobody sign in as this person."""
    tx.execute(passwords.delete().where(tx.in_community(passwords), passwords.c.person_id == person_id))


def add_session(tx: Tx, session: Session) -> None:
    """Keep a new session."""
    tx.add(sessions, **to_row(session))


def add_refresh_token(tx: Tx, token: str, session_id: UUID, now: datetime, *, idle: timedelta) -> None:
    """Keep what is needed to know `token` again."""
    row = {"hash": digest(token), "session_id": session_id, "made_at": now, "expires_at": now + idle}
    tx.add(refresh_tokens, **row)


def use_refresh_token(tx: Tx, token: str, now: datetime) -> tuple[Session, bool] | None:
    """The session of `token` (locked), and whether this was its first use in time; None where it is no token."""
    mine = (tx.in_community(refresh_tokens), refresh_tokens.c.hash == digest(token))
    session_id = tx.scalar(select(refresh_tokens.c.session_id).where(*mine))
    own = select(*columns(sessions, Session)).where(tx.in_community(sessions), sessions.c.id == session_id)
    row = tx.first(own.with_for_update())
    if row is None:
        return None
    first = refresh_tokens.update().where(*mine, refresh_tokens.c.used_at.is_(None)).values(used_at=now)
    return _session(row), tx.first(first.returning(refresh_tokens.c.hash)) is not None


def is_fresh(tx: Tx, token: str, now: datetime) -> bool:
    """Whether the token has not lain idle too long."""
    mine = (tx.in_community(refresh_tokens), refresh_tokens.c.hash == digest(token))
    return bool(tx.scalar(select(refresh_tokens.c.expires_at > now).where(*mine)))


def forget_expired(tx: Tx, session_id: UUID, now: datetime) -> None:
    """Drop a session's tokens that would be refused as too old anyway, used or not."""
    old = (refresh_tokens.c.session_id == session_id, refresh_tokens.c.expires_at < now)
    tx.execute(refresh_tokens.delete().where(tx.in_community(refresh_tokens), *old))


def open_sessions(tx: Tx, person_id: UUID, current: UUID | None, now: datetime, ask: PageRequest) -> Page[SessionShown]:
    """Where somebody is signed in, newest first."""
    live = (sessions.c.ended_at.is_(None), sessions.c.ends_at > now, _last_token.c.expires_at > now)
    of_person = _shown_sessions(current).where(tx.in_community(sessions), sessions.c.person_id == person_id, *live)
    return keyset(tx, of_person, (sessions.c.id,), ask, _shown, descending=True)


def session_of(tx: Tx, person_id: UUID, session_id: UUID, current: UUID | None) -> SessionShown:
    """One session of somebody, over or not; Unknown where it is none of theirs."""
    own = (tx.in_community(sessions), sessions.c.person_id == person_id, sessions.c.id == session_id)
    row = tx.first(_shown_sessions(current).where(*own))
    if row is None:
        raise Unknown
    return _shown(row)


def end_sessions_of(tx: Tx, person_id: UUID, now: datetime, reason: str, only: UUID | None = None) -> Sequence[UUID]:
    """No token of somebody's sessions, or of `only` one, renews any more; those that had not ended before."""
    live = (sessions.c.person_id == person_id, sessions.c.ended_at.is_(None))
    which = (*live, sessions.c.id == only) if only else live
    end = sessions.update().where(tx.in_community(sessions), *which).values(ended_at=now, ended_reason=reason)
    return tx.execute(end.returning(sessions.c.id)).scalars().all()


def forget_devices(tx: Tx, person_id: UUID) -> None:
    """Keep nothing of what somebody signed in with."""
    tx.execute(
        sessions.update().where(tx.in_community(sessions), sessions.c.person_id == person_id).values(device=None)
    )


def _shown_sessions(current: UUID | None) -> Any:
    seen = _last_token.c.made_at.label("last_seen_at")
    here = (sessions.c.id == current).label("current")
    return select(*columns(sessions, SessionShown), seen, here).join_from(sessions, _last_token, true())


def sweep_session(tx: Tx, session_id: UUID) -> None:
    """Take a session away, with its tokens."""
    tx.execute(sessions.delete().where(tx.in_community(sessions), sessions.c.id == session_id))


def sessions_over(clerk: Connection, before: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    """Sessions that were over before an instant, oldest first."""
    over = select(sessions.c.community_id, sessions.c.id).where(sessions.c.ends_at < before)
    return [(row.community_id, row.id) for row in clerk.execute(over.order_by(sessions.c.ends_at).limit(limit))]
