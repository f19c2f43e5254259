"""Tables of communities, their changes of state, and their settings."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, Table, Text, UniqueConstraint, Uuid
from sqlalchemy.dialects.postgresql import JSONB

from gateway.communities.model import CommunityState
from gateway.metadata import metadata
from services.chassis.database.tables import (
    APPEND_ONLY,
    KEPT,
    community_table,
    enum_column,
    id_column,
    text_column,
    time_column,
    version_column,
)

communities = Table(
    "communities",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("slug", Text, nullable=False, unique=True),  # never given again
    text_column("name"),
    text_column("subdistrict", nullable=True),
    text_column("district", nullable=True),
    text_column("city", nullable=True),
    text_column("timezone"),
    text_column("profile"),
    Column("sandbox", Boolean, nullable=False),
    text_column("state"),
    time_column("opened_at"),
    version_column(),
    text_column("phone", nullable=True),
    text_column("address", nullable=True),
    text_column("opening_hours", nullable=True),
    CheckConstraint("slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 2 and 40", name="communities_slug"),
    CheckConstraint("state in ('opened', 'suspended')", name="communities_state"),
    info={"grants": KEPT, "clerk": (), "secured": False, "handled": False},
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
community_profiles = community_table(  # each change of phone, address and opening hours
    "community_profiles",
    metadata,
    id_column("id"),
    version_column(),
    text_column("phone", nullable=True),
    text_column("address", nullable=True),
    text_column("opening_hours", nullable=True),
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
