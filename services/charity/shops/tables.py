"""The table of shops."""

from __future__ import annotations

from sqlalchemy import Column, UniqueConstraint, Uuid
from sqlalchemy.dialects.postgresql import ARRAY

from services.charity.metadata import metadata
from services.chassis.database.tables import community_table, id_column, text_column, version_column

shops = community_table(
    "shops",
    metadata,
    id_column("id"),
    text_column("name"),
    # A list in the row: a community has some dozens of shops, which a look for one person reads through.
    Column("staff", ARRAY(Uuid), nullable=False),
    version_column(),
    UniqueConstraint("community_id", "name", name="shops_name_once"),
)
