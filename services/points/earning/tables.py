"""The tables of sources and of the facts that hold of them."""

from __future__ import annotations

from sqlalchemy import BigInteger, CheckConstraint, Column, Date, ForeignKeyConstraint, Index, Text, Uuid

from services.chassis.database.tables import SWEPT, community_table
from services.points.metadata import metadata

sources = community_table(
    "sources",
    metadata,
    Column("kind", Text, nullable=False),
    Column("id", Uuid, nullable=False),
    Column("stage", BigInteger, nullable=False),
    key=("kind", "id"),
)
pending_facts = community_table(
    "credits",
    metadata,
    Column("source", Text, nullable=False),
    Column("source_id", Uuid, nullable=False),
    Column("person_id", Uuid, nullable=False),
    Column("day", Date, nullable=False),
    Column("quantity", BigInteger, nullable=False),
    ForeignKeyConstraint(
        ["community_id", "source", "source_id"], ["sources.community_id", "sources.kind", "sources.id"]
    ),
    CheckConstraint("quantity > 0", name="credits_quantity"),
    key=("source", "source_id", "person_id", "day"),
    grants=SWEPT,
)
Index("credits_day", pending_facts.c.community_id, pending_facts.c.day)
