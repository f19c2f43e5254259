"""The tables of the directory.

Three stand outside row security, each with its reason: `communities` (public facts; a sign-in names its
community by the slug before any is entered), `operators` (of the deployment) and `key_pairs` (of the
deployment; the private half is sealed).
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKeyConstraint,
    Index,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

from gateway.model.access import ClientState
from gateway.model.communities import CommunityState
from gateway.model.people import LoginKind, PersonState, Role
from services.chassis.database.tables import (
    APPEND_ONLY,
    KEPT,
    SWEPT,
    belongs_to,
    community_table,
    count_column,
    day_column,
    enum_column,
    id_column,
    text_column,
    time_column,
    version_column,
)

metadata = MetaData()


communities = Table(
    "communities",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("slug", Text, nullable=False, unique=True),  # for ever, whatever becomes of the community
    text_column("name"),
    text_column("subdistrict", nullable=True),
    text_column("district", nullable=True),
    text_column("city", nullable=True),
    text_column("timezone"),
    text_column("profile"),
    Column("sandbox", Boolean, nullable=False),
    text_column("state"),
    count_column("epoch"),
    time_column("opened_at"),
    version_column(),
    CheckConstraint("slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 2 and 40", name="communities_slug"),
    CheckConstraint("state in ('opened', 'suspended')", name="communities_state"),
    info={"grants": KEPT, "clerk": (), "secured": False},
)
community_moves = community_table(  # who suspended and resumed the community, when and why
    "community_moves",
    metadata,
    id_column("id"),
    enum_column("state", CommunityState),
    text_column("reason", nullable=True),
    id_column("by_id"),
    time_column("at"),
    grants=APPEND_ONLY,
)
settings = community_table(
    "settings",
    metadata,
    id_column("id"),
    text_column("key"),
    Column("value", JSONB, nullable=False),
    version_column(),
    text_column("reason", nullable=True),
    id_column("by_id"),
    time_column("valid_from"),
    UniqueConstraint("community_id", "key", "version", name="settings_version_once"),
    grants=APPEND_ONLY,
)

# ---- people -------------------------------------------------------------------------------------------------

people = community_table(
    "people",
    metadata,
    id_column("id"),
    enum_column("state", PersonState),
    enum_column("roles", Role, many=True),
    text_column("display_name"),
    Column("name_sealed", LargeBinary, nullable=False),
    text_column("age_band"),
    day_column("joined_on"),
    text_column("volunteer_no", nullable=True),
    day_column("volunteer_since", nullable=True),
    count_column("epoch"),
    version_column(),
    UniqueConstraint("community_id", "volunteer_no", name="people_volunteer_no_once"),
    CheckConstraint("(volunteer_no is null) = (volunteer_since is null)", name="people_volunteer_whole"),
    CheckConstraint("state <> 'left' or roles = '{}'", name="people_left_hold_nothing"),
)
logins = community_table(
    "logins",
    metadata,
    id_column("person_id"),
    enum_column("kind", LoginKind),
    Column("fingerprint", LargeBinary, nullable=False),  # to be found by; nobody can read a phone out of it
    Column("text_sealed", LargeBinary, nullable=False),
    belongs_to("people", "person_id"),
    UniqueConstraint("community_id", "fingerprint", name="logins_once"),
    key=("person_id", "kind"),
    grants=SWEPT,
)
role_grants = community_table(
    "role_grants",
    metadata,
    id_column("id"),
    id_column("person_id"),
    enum_column("role", Role),
    time_column("given_at"),
    id_column("given_by"),
    time_column("ended_at", nullable=True),
    id_column("ended_by", nullable=True),
    belongs_to("people", "person_id"),
)
Index(
    "role_grants_live_once",
    role_grants.c.community_id,
    role_grants.c.person_id,
    role_grants.c.role,
    unique=True,
    postgresql_where=role_grants.c.ended_at.is_(None),
)
counters = community_table(
    "counters",
    metadata,
    text_column("name"),
    Column("value", BigInteger, nullable=False),
    key=("name",),
)

# ---- signing in ---------------------------------------------------------------------------------------------

passwords = community_table(
    "passwords",
    metadata,
    id_column("person_id"),
    text_column("hash"),
    time_column("set_at"),
    belongs_to("people", "person_id"),
    key=("person_id",),
    grants=SWEPT,
)
sessions = community_table(
    "sessions",
    metadata,
    id_column("id"),
    id_column("person_id"),
    time_column("started_at"),
    time_column("ends_at"),
    time_column("ended_at", nullable=True),
    text_column("ended_reason", nullable=True),
    text_column("device", nullable=True),
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
)
Index("refresh_tokens_of_session", refresh_tokens.c.community_id, refresh_tokens.c.session_id)

# ---- clients and keys ---------------------------------------------------------------------------------------

clients = community_table(
    "clients",
    metadata,
    id_column("id"),
    text_column("client_id"),
    text_column("name"),
    Column("scopes", ARRAY(Text), nullable=False),
    enum_column("state", ClientState),
    id_column("secret_id"),
    Column("secret_hash", LargeBinary, nullable=False),
    text_column("hint"),
    id_column("made_by"),
    time_column("made_at"),
    time_column("last_used_at", nullable=True),
    count_column("epoch"),
    version_column(),
)
operators = Table(
    "operators",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("secret_hash", LargeBinary, nullable=False),
    time_column("made_at"),
    info={"grants": KEPT, "clerk": (), "secured": False},
)
key_pairs = Table(
    "key_pairs",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("public", JSONB, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    time_column("announced_at"),
    time_column("signs_from"),
    info={"grants": SWEPT, "clerk": ("id", "signs_from"), "secured": False},
)
