"""The table of reads."""

from __future__ import annotations

from sqlalchemy import Index

from gateway.metadata import metadata
from services.chassis.database.tables import (
    APPEND_ONLY,
    belongs_to,
    community_table,
    id_column,
    text_column,
    time_column,
)

reads = community_table(
    "reads",
    metadata,
    id_column("id"),
    id_column("person_id"),
    id_column("reader_id"),
    text_column("object_kind"),
    id_column("object_id"),
    text_column("purpose"),
    time_column("read_at"),
    belongs_to("people", "person_id"),
    Index("reads_person", "community_id", "person_id", "id"),
    grants=APPEND_ONLY,
)
