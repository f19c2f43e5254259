"""The table of shops."""

from __future__ import annotations

from sqlalchemy import Column, UniqueConstraint, Uuid
from sqlalchemy.dialects.postgresql import ARRAY

from services.charity.metadata import metadata
from services.chassis.database.tables import community_table, folded_column, id_column, text_column, version_column

shops = community_table(
    "shops",
    metadata,
    id_column("id"),
    text_column("name"),
    folded_column("name"),
    # The staff is a list in the row: a community has some dozens of shops, so a search for one person may read them
    # all.
    Column("staff", ARRAY(Uuid), nullable=False),
    version_column(),
    UniqueConstraint("community_id", "name_key", name="shops_name_once"),
)
