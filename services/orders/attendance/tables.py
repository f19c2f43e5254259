"""Tables of stays, and of totals that the station settled."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, Index, text
from sqlalchemy.dialects.postgresql import TSTZRANGE, ExcludeConstraint

from services.chassis.database.tables import (
    belongs_to,
    community_table,
    count_column,
    enum_column,
    id_column,
    text_column,
    time_column,
)
from services.orders.attendance.model import Method
from services.orders.metadata import metadata
from services.orders.orders.model import AttendanceState

attendance = community_table(
    "attendance",
    metadata,
    id_column("id"),
    id_column("order_id"),
    id_column("team_id", nullable=True),
    id_column("person_id"),
    time_column("in_at"),
    time_column("out_at", nullable=True),
    Column("during", TSTZRANGE, nullable=False),
    count_column("break_minutes"),
    count_column("minutes", nullable=True),
    enum_column("method", Method),
    enum_column("state", AttendanceState),
    Column("is_late", Boolean, nullable=False),
    text_column("reason", nullable=True),
    CheckConstraint("break_minutes between 0 and 240", name="attendance_break_minutes"),
    CheckConstraint("minutes between 1 and 1440", name="attendance_minutes"),
    belongs_to("orders", "order_id"),
    CheckConstraint("(out_at is null) = (minutes is null)", name="attendance_minutes_with_out"),
    CheckConstraint("state not in ('claimed', 'confirmed') or out_at is not null", name="attendance_ended"),
    CheckConstraint(
        "minutes = extract(epoch from out_at - in_at)::int / 60 - break_minutes", name="attendance_minutes_are_the_span"
    ),
    # Nobody is checked in twice at the same time. `during` ends with the stay. For an open stay, `during` ends after
    # 150 % of the planned minutes, so that a forgotten check-out does not block for ever.
    ExcludeConstraint(
        ("community_id", "="),
        ("person_id", "="),
        ("during", "&&"),
        name="attendance_one_place_at_a_time",
        using="gist",
        where=text("state <> 'rejected'"),
    ),
    Index("attendance_order", "community_id", "order_id"),
)

# The total that the station settled for a person; null after a later correction.
settled_minutes = community_table(
    "settled_minutes",
    metadata,
    id_column("order_id"),
    id_column("person_id"),
    count_column("minutes", nullable=True),
    id_column("settled_by"),
    CheckConstraint("minutes >= 0", name="settled_minutes_minutes"),
    belongs_to("orders", "order_id"),
    CheckConstraint("settled_by <> person_id", name="settled_minutes_not_by_oneself"),
    key=("order_id", "person_id"),
)
