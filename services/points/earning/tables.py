"""The tables of sources and of their current facts."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, CheckConstraint, Column, ForeignKeyConstraint, Index

from services.chassis.database.tables import SWEPT, community_table, day_column, enum_column, id_column
from services.points.earning.model import Source
from services.points.metadata import metadata

sources = community_table(
    "sources",
    metadata,
    enum_column("kind", Source),
    id_column("id"),
    Column("revision", BigInteger, nullable=False),
    Column("reopened", BigInteger, nullable=False, server_default="0"),
    key=("kind", "id"),
)
current_facts = community_table(
    "current_facts",
    metadata,
    enum_column("source", Source),
    id_column("source_id"),
    id_column("person_id"),
    day_column("day"),
    Column("quantity", BigInteger, nullable=False),
    Column("held", Boolean, nullable=False, server_default="false"),
    ForeignKeyConstraint(
        ["community_id", "source", "source_id"], ["sources.community_id", "sources.kind", "sources.id"]
    ),
    CheckConstraint("quantity > 0", name="current_facts_quantity"),
    key=("source", "source_id", "person_id", "day"),
    grants=SWEPT,
)
# Facts are read by source, which is the key, and by person and day; or it is asked whether there are any since a day.
Index("current_facts_day", current_facts.c.community_id, current_facts.c.day)
Index("current_facts_of_person", current_facts.c.community_id, current_facts.c.person_id, current_facts.c.day)
