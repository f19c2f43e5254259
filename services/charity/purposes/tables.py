"""Tables of the copies of campaigns and projects."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column

from services.charity.metadata import metadata
from services.chassis.database.tables import community_table, day_column, id_column

campaigns = community_table(
    "campaigns",
    metadata,
    id_column("id"),
    day_column("starts_on"),
    day_column("ends_on"),
    Column("sequence", BigInteger, nullable=False),
)

projects = community_table(
    "projects",
    metadata,
    id_column("id"),
    Column("listed", Boolean, nullable=False),  # the closing may arrive before the listing
    Column("closed", Boolean, nullable=False),
)
