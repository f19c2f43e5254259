"""Tables of redemptions and of the counters of limits per person."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, Index, UniqueConstraint, text

from services.charity.metadata import metadata
from services.charity.redemptions.model import Authority, RedemptionState, ReturnReason
from services.charity.rewards.model import RewardKind
from services.chassis.database.tables import (
    APPEND_ONLY,
    belongs_to,
    community_table,
    count_column,
    day_column,
    enum_column,
    id_column,
    text_column,
    time_column,
    version_column,
)

reward_uses = community_table(
    "reward_uses",
    metadata,
    id_column("reward_id"),
    id_column("person_id"),
    text_column("period"),
    count_column("quantity"),
    belongs_to("rewards", "reward_id"),
    CheckConstraint("quantity >= 0", name="reward_uses_quantity"),
    key=("reward_id", "person_id", "period"),
)

redemptions = community_table(
    "redemptions",
    metadata,
    id_column("id"),
    id_column("person_id"),
    id_column("reward_id"),
    enum_column("reward_kind", RewardKind),
    count_column("quantity"),
    count_column("points"),
    enum_column("state", RedemptionState),
    text_column("period"),
    id_column("requested_by"),
    time_column("requested_at"),
    enum_column("authority", Authority, nullable=True),
    time_column("asked_at", nullable=True),
    id_column("second_by", nullable=True),
    time_column("second_at", nullable=True),
    text_column("code", nullable=True),
    count_column("missing", nullable=True),
    time_column("answered_at", nullable=True),
    Column("debited", Boolean, nullable=False),
    day_column("collect_by", nullable=True),
    time_column("due_at", nullable=True),
    time_column("attention_since", nullable=True),
    id_column("return_id", nullable=True),
    enum_column("return_reason", ReturnReason, nullable=True),
    time_column("ended_at", nullable=True),
    count_column("round"),
    version_column(),
    belongs_to("rewards", "reward_id"),
    UniqueConstraint("community_id", "return_id", name="redemptions_return_once"),
    CheckConstraint("quantity between 1 and 100 and points >= quantity", name="redemptions_quantity"),
    CheckConstraint(
        "case when state in ('awaiting_second', 'lapsed', 'reserved', 'cancelling') then answered_at is null"
        " else answered_at is not null or (state = 'cancelled' and authority is null) end",
        name="redemptions_answered",
    ),
    CheckConstraint(
        "(authority is null) <= (state in ('awaiting_second', 'lapsed', 'cancelled'))", name="redemptions_authorised"
    ),
    CheckConstraint("(authority is null) = (asked_at is null)", name="redemptions_asked"),
    CheckConstraint(
        "second_by not in (requested_by, person_id) and (authority = 'second') <= (second_by is not null)",
        name="redemptions_second_person",
    ),
    CheckConstraint(
        "(return_id is not null) = (debited and state in ('cancelled', 'returned'))", name="redemptions_returned"
    ),
    CheckConstraint(
        "state not in ('confirmed', 'collected', 'returned') or debited", name="redemptions_never_for_nothing"
    ),
    CheckConstraint("state <> 'refused' or not debited", name="redemptions_refused_is_free"),
    clerk=("id", "state", "requested_at", "asked_at", "due_at", "attention_since"),
)
# The last column is compared in the index, so that a filter by state reads no redemptions of other states.
Index(
    "redemptions_of_person",
    redemptions.c.community_id,
    redemptions.c.person_id,
    redemptions.c.id,
    redemptions.c.state,
)
Index("redemptions_by_state", redemptions.c.community_id, redemptions.c.state, redemptions.c.id)
Index(
    "redemptions_unanswered",
    redemptions.c.asked_at,
    postgresql_where=text("state in ('reserved', 'cancelling') and attention_since is null"),
)
Index(
    "redemptions_for_attention",
    redemptions.c.community_id,
    redemptions.c.id,
    postgresql_where=text("attention_since is not null"),
)
Index(
    "redemptions_awaiting_second",
    redemptions.c.requested_at,
    postgresql_where=text("state = 'awaiting_second'"),
)
Index(
    "redemptions_to_second",
    redemptions.c.community_id,
    redemptions.c.requested_at,
    redemptions.c.id,
    postgresql_where=text("state = 'awaiting_second'"),
)
Index(
    "redemptions_served_alone",
    redemptions.c.community_id,
    redemptions.c.person_id,
    redemptions.c.requested_at,
    postgresql_where=text("authority = 'alone'"),
)
Index(
    "redemptions_to_look_through",
    redemptions.c.community_id,
    redemptions.c.requested_at,
    redemptions.c.id,
    postgresql_where=text("authority = 'alone' and second_by is null"),
)
Index("redemptions_due", redemptions.c.due_at, postgresql_where=text("due_at is not null"))

point_returns = community_table(
    "point_returns",
    metadata,
    id_column("id"),
    id_column("redemption_id"),
    id_column("voucher_id"),
    count_column("points"),
    time_column("at"),
    belongs_to("redemptions", "redemption_id"),
    belongs_to("vouchers", "voucher_id"),
    UniqueConstraint("community_id", "voucher_id", name="point_returns_once"),
    CheckConstraint("points > 0", name="point_returns_points"),
    grants=APPEND_ONLY,
)
Index("point_returns_of_redemption", point_returns.c.community_id, point_returns.c.redemption_id)

code_readings = community_table(
    "code_readings",
    metadata,
    id_column("id"),
    id_column("redemption_id"),
    id_column("reader_id"),
    time_column("at"),
    belongs_to("redemptions", "redemption_id"),
    grants=APPEND_ONLY,
)
Index("code_readings_of_redemption", code_readings.c.community_id, code_readings.c.redemption_id, code_readings.c.id)
