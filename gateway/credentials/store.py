"""Reads and writes password hashes, sessions and refresh tokens."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, DateTime, LargeBinary, Text, Uuid, bindparam, select, true

from gateway.credentials.model import EndReason, PasswordOrigin, Session, SessionView
from gateway.credentials.tables import passwords, refresh_tokens, sessions
from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import columns, from_row, to_row
from services.chassis.database.statements import Question, first, in_community, many, no_answer, scalar, writing
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown

_session = from_row(Session)
_view = from_row(SessionView)

_NOW = bindparam("now", type_=DateTime(timezone=True))
_TOKEN = (in_community(refresh_tokens), refresh_tokens.c.hash == bindparam("digest", type_=LargeBinary))
_OF_PERSON = (in_community(sessions), sessions.c.person_id == bindparam("person_id", type_=Uuid))
_PASSWORD = (in_community(passwords), passwords.c.person_id == bindparam("person_id", type_=Uuid))
_THIS_SESSION = (in_community(sessions), sessions.c.id == bindparam("session_id", type_=Uuid))

_LAST_TOKEN = (
    select(refresh_tokens.c.made_at, refresh_tokens.c.expires_at)
    .where(refresh_tokens.c.community_id == sessions.c.community_id, refresh_tokens.c.session_id == sessions.c.id)
    .order_by(refresh_tokens.c.made_at.desc())
    .limit(1)
    .lateral("last_token")
)
_VIEWS = select(
    *columns(sessions, SessionView),
    _LAST_TOKEN.c.made_at.label("last_seen_at"),
    sessions.c.id.is_not_distinct_from(bindparam("current", type_=Uuid)).label("current"),
).join_from(sessions, _LAST_TOKEN, true())
_SESSION = first(_VIEWS.where(*_OF_PERSON, *_THIS_SESSION), SessionView, missing=Unknown)
_SESSION_OF_TOKEN_TO_LOCK = first(
    select(*columns(sessions, Session), refresh_tokens.c.expires_at)
    .where(
        *_TOKEN,
        sessions.c.community_id == refresh_tokens.c.community_id,
        sessions.c.id == refresh_tokens.c.session_id,
    )
    .with_for_update(of=sessions)
)
_USE = scalar(
    refresh_tokens.update()
    .where(*_TOKEN, refresh_tokens.c.used_at.is_(None))
    .values(used_at=_NOW)
    .returning(refresh_tokens.c.hash)
)
_KEEP = writing(
    refresh_tokens.update()
    .where(*_TOKEN)
    .values(made_at=_NOW, expires_at=bindparam("expires_at", type_=DateTime(timezone=True)))
)
_DELETE_EXPIRED = writing(
    refresh_tokens.delete().where(
        in_community(refresh_tokens),
        refresh_tokens.c.session_id == bindparam("session_id", type_=Uuid),
        refresh_tokens.c.expires_at < _NOW,
    )
)
_END = (
    sessions.update()
    .where(*_OF_PERSON, sessions.c.ended_at.is_(None))
    .values(ended_at=_NOW, ended_reason=bindparam("reason", type_=Text))
    .returning(sessions.c.id)
)
_END_ALL, _END_ONE = many(_END, lambda row: row[0]), many(_END.where(*_THIS_SESSION), lambda row: row[0])
_PASSWORD_HASH = scalar(select(passwords.c.hash).where(*_PASSWORD))
_ORIGIN = first(select(*columns(passwords, PasswordOrigin)).where(*_PASSWORD), PasswordOrigin)
_DELETE_PASSWORD = writing(passwords.delete().where(*_PASSWORD))
_DELETE_DEVICE_NAMES = writing(sessions.update().where(*_OF_PERSON).values(device=None))
# A session that somebody holds is left to the next run of the job.
_DELETE_SESSION = writing(
    sessions.delete().where(
        in_community(sessions),
        sessions.c.id
        == select(sessions.c.id).where(*_THIS_SESSION).with_for_update(skip_locked=True).scalar_subquery(),
    )
)


def digest(secret: str) -> bytes:
    """Returns the hash that is stored of a secret. SHA-256 is enough: the secrets are long and random."""
    return hashlib.sha256(secret.encode()).digest()


def save_own_password(tx: Tx, person_id: UUID, hashed: str, now: datetime) -> None:
    """Stores the hash of a password that a person has chosen, in place of the one before."""
    tx.change(passwords, {"person_id": person_id}, hash=hashed, set_at=now, set_by=person_id, waits_until=None)


def save_first_password(
    tx: Tx, person_id: UUID, hashed: str, now: datetime, *, by_id: UUID, waits_until: datetime | None = None
) -> None:
    """Stores the hash of a password that somebody else gives a person; with `waits_until` a second one confirms it."""
    row = {"person_id": person_id, "hash": hashed, "set_at": now, "set_by": by_id, "given_by": by_id}
    tx.put_all(passwords, ("person_id",), [row | {"waits_until": waits_until}])


def confirm_password(tx: Tx, person_id: UUID) -> None:
    """Stores that a password waits no more."""
    tx.change(passwords, {"person_id": person_id}, waits_until=None)


def password_origin(person_id: UUID) -> Question[PasswordOrigin | None]:
    """Returns where a person's password comes from; None if there is none."""
    return _ORIGIN(person_id=person_id)


def password_hash(person_id: UUID) -> Question[str | None]:
    """Returns the hash of a person's password; None if there is none."""
    return _PASSWORD_HASH(person_id=person_id)


def delete_password(tx: Tx, person_id: UUID) -> None:
    """Deletes a person's password: nobody can sign in as them."""
    tx.write(_DELETE_PASSWORD(person_id=person_id))


def add_session(tx: Tx, session: Session) -> None:
    """Inserts a session."""
    tx.add(sessions, **to_row(session))


def add_refresh_token(tx: Tx, token: str, session_id: UUID, now: datetime, *, idle: timedelta) -> None:
    """Inserts the hash of a refresh token, which is valid for `idle`."""
    row = {"hash": digest(token), "session_id": session_id, "made_at": now, "expires_at": now + idle}
    tx.add(refresh_tokens, **row)


def session_of_token_to_lock(token: str) -> Question[tuple[Session, datetime] | None]:
    """Returns the session of a refresh token and the time at which the token expires; None if there is no such token.

    The lock is on the session: two uses of one token come one after the other.
    """
    return _SESSION_OF_TOKEN_TO_LOCK(digest=digest(token)).answered_by(
        lambda rows, _: (_session(rows[0]), rows[0].expires_at) if rows else None
    )


def first_use_of_token(token: str, now: datetime) -> Question[bool]:
    """Marks a refresh token as used, and returns whether this is its first use. Lock its session before."""
    return _USE(digest=digest(token), now=now).answered_by(lambda rows, _: bool(rows))


def keep_refresh_token(tx: Tx, token: str, now: datetime, *, idle: timedelta) -> None:
    """Lets a refresh token be valid for `idle` from now on."""
    tx.write(_KEEP(digest=digest(token), now=now, expires_at=now + idle))


def delete_expired_tokens(tx: Tx, session_id: UUID, now: datetime) -> None:
    """Deletes the expired refresh tokens of a session, used or not: they would be refused in any case."""
    tx.write(_DELETE_EXPIRED(session_id=session_id, now=now))


def list_open_sessions(
    tx: Tx, person_id: UUID, current: UUID | None, now: datetime, page_request: PageRequest
) -> Page[SessionView]:
    """Lists the open sessions of a person, newest first. `current` is the session that asks."""
    live = (sessions.c.ended_at.is_(None), sessions.c.ends_at > now, _LAST_TOKEN.c.expires_at > now)
    of_person = _VIEWS.where(tx.in_community(sessions), sessions.c.person_id == person_id, *live)
    return keyset(tx, of_person.params(current=current), (sessions.c.id,), page_request, _view, descending=True)


def session_by_id(person_id: UUID, session_id: UUID, current: UUID | None) -> Question[SessionView]:
    """Returns a session of this person, open or not; raises Unknown if it is somebody else's."""
    return _SESSION(person_id=person_id, session_id=session_id, current=current)


def end_sessions(tx: Tx, person_id: UUID, now: datetime, reason: EndReason) -> None:
    """Ends the open sessions of a person: their refresh tokens stop working."""
    tx.write(ended_sessions(person_id, now, reason).answered_by(no_answer))


def ended_sessions(
    person_id: UUID, now: datetime, reason: EndReason, *, only: UUID | None = None
) -> Question[list[UUID]]:
    """Ends the open sessions of a person, or `only` one of them; returns the ids of those that were open."""
    ending = {"person_id": person_id, "now": now, "reason": reason}
    return _END_ONE(**ending, session_id=only) if only else _END_ALL(**ending)


def delete_device_names(tx: Tx, person_id: UUID) -> None:
    """Deletes the names of the devices that a person signed in with."""
    tx.write(_DELETE_DEVICE_NAMES(person_id=person_id))


def delete_session(tx: Tx, session_id: UUID) -> None:
    """Deletes a session and its refresh tokens. Fails at once if another transaction has locked it."""
    tx.write(_DELETE_SESSION(session_id=session_id))


def find_old_sessions(clerk: Connection, before: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    """Returns sessions whose time ended before an instant, oldest first."""
    over = select(sessions.c.community_id, sessions.c.id).where(sessions.c.ends_at < before)
    return [(row.community_id, row.id) for row in clerk.execute(over.order_by(sessions.c.ends_at).limit(limit))]
