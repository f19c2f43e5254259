"""The table of the terms of people, as keyed hashes."""

from __future__ import annotations

from sqlalchemy import Column, Index, LargeBinary

from gateway.metadata import metadata
from services.chassis.database.tables import SWEPT, belongs_to, community_table, id_column

search_terms = community_table(
    "search_terms",
    metadata,
    id_column("person_id"),
    Column("mark", LargeBinary, nullable=False),
    belongs_to("people", "person_id"),
    Index("search_terms_mark", "community_id", "mark", "person_id"),
    key=("person_id", "mark"),
    grants=SWEPT,
    audit=("person_id",),
)
