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
    Date,
    DateTime,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

from services.chassis.database.tables import APPEND_ONLY, KEPT, SWEPT, belongs_to, community_table

metadata = MetaData()


def _at(name: str, *, optional: bool = False) -> Column[object]:
    return Column(name, DateTime(timezone=True), nullable=optional)


communities = Table(
    "communities",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("slug", Text, nullable=False, unique=True),  # for ever, whatever becomes of the community
    Column("name", Text, nullable=False),
    Column("subdistrict", Text),
    Column("district", Text),
    Column("city", Text),
    Column("timezone", Text, nullable=False),
    Column("profile", Text, nullable=False),
    Column("sandbox", Boolean, nullable=False),
    Column("state", Text, nullable=False),
    Column("epoch", Integer, nullable=False),
    _at("opened_at"),
    Column("version", BigInteger, nullable=False),
    CheckConstraint("slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 2 and 40", name="communities_slug"),
    info={"grants": KEPT, "clerk": (), "secured": False},
)
community_moves = community_table(  # who suspended and resumed the community, when and why
    "community_moves",
    metadata,
    Column("id", Uuid, nullable=False),
    Column("state", Text, nullable=False),
    Column("reason", Text),
    Column("by_id", Uuid, nullable=False),
    _at("at"),
    grants=APPEND_ONLY,
)
settings = community_table(
    "settings",
    metadata,
    Column("id", Uuid, nullable=False),
    Column("key", Text, nullable=False),
    Column("value", JSONB, nullable=False),
    Column("version", Integer, nullable=False),
    Column("reason", Text),
    Column("by_id", Uuid, nullable=False),
    _at("valid_from"),
    UniqueConstraint("community_id", "key", "version", name="settings_version_once"),
    grants=APPEND_ONLY,
)

# ---- people -------------------------------------------------------------------------------------------------

people = community_table(
    "people",
    metadata,
    Column("id", Uuid, nullable=False),
    Column("state", Text, nullable=False),
    Column("roles", ARRAY(Text), nullable=False),
    Column("display_name", Text, nullable=False),
    Column("name_sealed", LargeBinary, nullable=False),
    Column("age_band", Text, nullable=False),
    Column("joined_on", Date, nullable=False),
    Column("volunteer_no", Text),
    Column("volunteer_since", Date),
    Column("epoch", Integer, nullable=False),
    Column("version", BigInteger, nullable=False),
    UniqueConstraint("community_id", "volunteer_no", name="people_volunteer_no_once"),
    CheckConstraint("(volunteer_no is null) = (volunteer_since is null)", name="people_volunteer_whole"),
    CheckConstraint("state <> 'left' or roles = '{}'", name="people_left_hold_nothing"),
)
logins = community_table(
    "logins",
    metadata,
    Column("person_id", Uuid, nullable=False),
    Column("kind", Text, nullable=False),
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
    Column("id", Uuid, nullable=False),
    Column("person_id", Uuid, nullable=False),
    Column("role", Text, nullable=False),
    _at("given_at"),
    Column("given_by", Uuid, nullable=False),
    _at("ended_at", optional=True),
    Column("ended_by", Uuid),
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
    Column("name", Text, nullable=False),
    Column("value", BigInteger, nullable=False),
    key=("name",),
)

# ---- signing in ---------------------------------------------------------------------------------------------

passwords = community_table(
    "passwords",
    metadata,
    Column("person_id", Uuid, nullable=False),
    Column("hash", Text, nullable=False),
    _at("set_at"),
    belongs_to("people", "person_id"),
    key=("person_id",),
    grants=SWEPT,
)
sessions = community_table(
    "sessions",
    metadata,
    Column("id", Uuid, nullable=False),
    Column("person_id", Uuid, nullable=False),
    _at("started_at"),
    _at("ends_at"),
    _at("ended_at", optional=True),
    Column("ended_reason", Text),
    Column("device", Text),
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
    Column("session_id", Uuid, nullable=False),
    _at("made_at"),
    _at("expires_at"),
    _at("used_at", optional=True),
    ForeignKeyConstraint(["community_id", "session_id"], ["sessions.community_id", "sessions.id"], ondelete="CASCADE"),
    key=("hash",),
    grants=SWEPT,
)
Index("refresh_tokens_of_session", refresh_tokens.c.community_id, refresh_tokens.c.session_id)

# ---- clients and keys ---------------------------------------------------------------------------------------

clients = community_table(
    "clients",
    metadata,
    Column("id", Uuid, nullable=False),
    Column("client_id", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("scopes", ARRAY(Text), nullable=False),
    Column("state", Text, nullable=False),
    Column("secret_id", Uuid, nullable=False),
    Column("secret_hash", LargeBinary, nullable=False),
    Column("hint", Text, nullable=False),
    Column("made_by", Uuid, nullable=False),
    _at("made_at"),
    _at("last_used_at", optional=True),
    Column("epoch", Integer, nullable=False),
    Column("version", BigInteger, nullable=False),
)
operators = Table(
    "operators",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("secret_hash", LargeBinary, nullable=False),
    _at("made_at"),
    info={"grants": KEPT, "clerk": (), "secured": False},
)
key_pairs = Table(
    "key_pairs",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("public", JSONB, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    _at("announced_at"),
    _at("signs_from"),
    info={"grants": SWEPT, "clerk": ("id", "signs_from"), "secured": False},
)
