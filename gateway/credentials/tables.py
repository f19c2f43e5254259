"""Tables of password hashes, sessions and refresh tokens."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, ForeignKeyConstraint, Index, LargeBinary

from gateway.credentials.model import EndReason
from gateway.metadata import metadata
from services.chassis.database.tables import (
    SWEPT,
    belongs_to,
    community_table,
    enum_column,
    id_column,
    text_column,
    time_column,
)

passwords = community_table(
    "passwords",
    metadata,
    id_column("person_id"),
    text_column("hash"),
    time_column("set_at"),
    id_column("set_by"),
    id_column("given_by"),
    time_column("waits_until", nullable=True),
    belongs_to("people", "person_id"),
    CheckConstraint("given_by <> person_id", name="passwords_given_by_another"),
    CheckConstraint("waits_until is null or set_by <> person_id", name="passwords_own_wait_not"),
    key=("person_id",),
    grants=SWEPT,
    audit=("person_id", "set_at", "set_by", "given_by", "waits_until"),
)
Index(
    "passwords_waiting",
    passwords.c.community_id,
    passwords.c.waits_until,
    postgresql_where=passwords.c.waits_until.is_not(None),
)
sessions = community_table(
    "sessions",
    metadata,
    id_column("id"),
    id_column("person_id"),
    time_column("started_at"),
    time_column("ends_at"),
    time_column("ended_at", nullable=True),
    enum_column("ended_reason", EndReason, nullable=True),
    text_column("device", nullable=True),
    Column("keeps_token", Boolean, nullable=False),
    belongs_to("people", "person_id"),
    grants=SWEPT,
    clerk=("id", "ends_at"),
)
Index("sessions_of_person", sessions.c.community_id, sessions.c.person_id)
Index("sessions_over", sessions.c.ends_at)
refresh_tokens = community_table(
    "refresh_tokens",
    metadata,
    Column("hash", LargeBinary, nullable=False),
    id_column("session_id"),
    time_column("made_at"),
    time_column("expires_at"),
    time_column("used_at", nullable=True),
    ForeignKeyConstraint(["community_id", "session_id"], ["sessions.community_id", "sessions.id"], ondelete="CASCADE"),
    key=("hash",),
    grants=SWEPT,
    audit=("session_id", "made_at", "expires_at", "used_at"),
)
Index("refresh_tokens_of_session", refresh_tokens.c.community_id, refresh_tokens.c.session_id)
