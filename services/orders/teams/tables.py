"""Tables of teams, their leaders and memberships."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, Index, Text, UniqueConstraint, Uuid
from sqlalchemy.dialects.postgresql import ARRAY

from services.chassis.database.tables import (
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
from services.orders.metadata import metadata
from services.orders.teams.model import TeamState

teams = community_table(
    "teams",
    metadata,
    id_column("id"),
    text_column("name"),
    id_column("leader_id"),
    Column("deputy_ids", ARRAY(Uuid), nullable=False),
    Column("skills", ARRAY(Text), nullable=False),
    count_column("capacity"),
    enum_column("state", TeamState),
    day_column("founded_on", nullable=True),
    version_column(),
    CheckConstraint("capacity between 1 and 100", name="teams_capacity"),
    UniqueConstraint("community_id", "name", name="teams_name_once"),
)

# Whether each person who has led a team leads one now, as it was published to the directory, from which the person's
# role follows. The row is locked after the teams.
leaders = community_table(
    "leaders",
    metadata,
    id_column("person_id"),
    Column("leads", Boolean, nullable=False),
    version_column(),
    key=("person_id",),
)

memberships = community_table(
    "memberships",
    metadata,
    id_column("id"),
    id_column("team_id"),
    id_column("person_id"),
    time_column("since"),
    time_column("until", nullable=True),
    belongs_to("teams", "team_id"),
    Index("memberships_person", "community_id", "person_id"),
)
Index(
    "memberships_once",
    memberships.c.community_id,
    memberships.c.team_id,
    memberships.c.person_id,
    unique=True,
    postgresql_where=memberships.c.until.is_(None),
)
