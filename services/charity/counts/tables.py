"""Tables of counts and of their lines."""

from __future__ import annotations

from sqlalchemy import CheckConstraint

from services.charity.metadata import metadata
from services.charity.two_people.tables import index_by_state, request_columns
from services.chassis.database.tables import (
    APPEND_ONLY,
    belongs_to,
    community_table,
    count_column,
    id_column,
    text_column,
)

counts = community_table("counts", metadata, *request_columns("counts"), text_column("note", nullable=True))
index_by_state(counts)

count_lines = community_table(
    "count_lines",
    metadata,
    id_column("count_id"),
    count_column("line_no"),
    id_column("lot_id"),
    count_column("expected"),
    count_column("found"),
    belongs_to("counts", "count_id"),
    belongs_to("lots", "lot_id"),
    CheckConstraint("expected >= 0 and found >= 0", name="count_lines_pieces"),
    key=("count_id", "line_no"),
    grants=APPEND_ONLY,
)
