"""The table of redemption codes: the latest of each person."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, DateTime, Index, LargeBinary, func

from services.charity.metadata import metadata
from services.chassis.database.tables import (
    SWEPT,
    belongs_to,
    community_table,
    count_column,
    id_column,
    time_column,
)

redemption_codes = community_table(
    "redemption_codes",
    metadata,
    id_column("person_id"),
    id_column("reward_id"),
    count_column("quantity"),
    count_column("points"),
    Column("code_hash", LargeBinary, nullable=False),
    time_column("expires_at"),
    count_column("tries_left"),
    # Real time, also where the clock is simulated: the worker deletes by it.
    Column("recorded_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    belongs_to("rewards", "reward_id"),
    CheckConstraint("quantity between 1 and 100", name="redemption_codes_quantity"),
    CheckConstraint("tries_left between 0 and 5", name="redemption_codes_tries"),
    key=("person_id",),
    grants=SWEPT,
    retention=("recorded_at", "1 day"),
)
Index("redemption_codes_recorded", redemption_codes.c.recorded_at)
