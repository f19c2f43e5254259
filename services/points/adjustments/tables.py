"""The table of adjustments."""

from __future__ import annotations

from sqlalchemy import BigInteger, CheckConstraint, Column, Index, SmallInteger

from services.chassis.database.tables import (
    community_table,
    enum_column,
    id_column,
    text_column,
    time_column,
    version_column,
)
from services.points.adjustments.model import AdjustmentState
from services.points.metadata import metadata

point_adjustments = community_table(
    "point_adjustments",
    metadata,
    id_column("id"),
    id_column("person_id"),
    Column("points", BigInteger, nullable=False),
    Column("year", SmallInteger),
    text_column("reason"),
    id_column("asked_by"),
    time_column("asked_at"),
    time_column("lapses_at"),
    enum_column("state", AdjustmentState),
    id_column("decided_by", nullable=True),
    time_column("decided_at", nullable=True),
    version_column(),
    CheckConstraint("points <> 0 and abs(points) <= 10000", name="point_adjustments_points"),
    CheckConstraint("state <> 'confirmed' or decided_by <> asked_by", name="point_adjustments_two_people"),
    CheckConstraint("person_id <> asked_by and person_id is distinct from decided_by", name="point_adjustments_own"),
    CheckConstraint("(state = 'pending') = (decided_by is null)", name="point_adjustments_decided"),
)
Index(
    "point_adjustments_by_person",
    point_adjustments.c.community_id,
    point_adjustments.c.person_id,
    point_adjustments.c.id,
)
Index("point_adjustments_by_state", point_adjustments.c.community_id, point_adjustments.c.state, point_adjustments.c.id)
