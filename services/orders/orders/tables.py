"""Tables of orders, their texts, history and numbers."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, Index, LargeBinary, Text, UniqueConstraint, text
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

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
from services.orders.catalogue.model import Form, Privacy
from services.orders.metadata import metadata
from services.orders.orders.model import ENDED, Action, BoardReason, EndReason, Outcome, Source, State

OPEN = f"state not in ({', '.join(repr(state.value) for state in sorted(ENDED))})"

orders = community_table(
    "orders",
    metadata,
    id_column("id"),
    text_column("order_no"),
    id_column("service_id"),
    enum_column("form", Form),
    text_column("category"),
    count_column("minutes"),
    count_column("people_needed"),
    Column("skills", ARRAY(Text), nullable=False),
    Column("must_skills", ARRAY(Text), nullable=False),
    Column("professional", Boolean, nullable=False),
    count_column("min_age"),
    enum_column("privacy", Privacy),
    count_column("dispatch_within_minutes"),
    count_column("accept_within_minutes"),
    id_column("requester_id", nullable=True),
    id_column("placed_by"),
    enum_column("source", Source),
    time_column("placed_at"),
    time_column("wanted_at"),
    time_column("dispatch_due_at"),
    Column("urgent", Boolean, nullable=False),
    id_column("campaign_id", nullable=True),
    id_column("project_id", nullable=True),
    enum_column("state", State),
    version_column(),
    count_column("round"),
    count_column("revision"),
    count_column("level"),
    time_column("escalate_at", nullable=True),
    enum_column("board_reason", BoardReason, nullable=True),
    enum_column("end_reason", EndReason, nullable=True),
    id_column("team_id", nullable=True),
    id_column("social_worker_id", nullable=True),
    time_column("agreed_at", nullable=True),
    time_column("proposed_at", nullable=True),
    time_column("proposal_lapses_at", nullable=True),
    time_column("accept_due_at", nullable=True),
    enum_column("outcome", Outcome, nullable=True),
    time_column("in_review_at", nullable=True),
    time_column("auto_close_at", nullable=True),
    time_column("closed_at", nullable=True),
    time_column("first_closed_at", nullable=True),
    count_column("score_attitude", nullable=True),
    count_column("score_quality", nullable=True),
    count_column("score_punctuality", nullable=True),
    count_column("score", nullable=True),
    belongs_to("services", "service_id"),
    belongs_to("teams", "team_id"),
    belongs_to("campaigns", "campaign_id"),
    belongs_to("projects", "project_id"),
    UniqueConstraint("community_id", "order_no", name="orders_order_no_once"),
    CheckConstraint(
        "(state in ('accepted', 'in_service', 'in_review', 'closed')) = (team_id is not null)",
        name="orders_team_while_served",
    ),
    CheckConstraint("(state = 'cancelled') = (end_reason is not null)", name="orders_cancelled_with_reason"),
    CheckConstraint("(state = 'closed') = (closed_at is not null)", name="orders_closed_at"),
    CheckConstraint("(proposed_at is null) = (proposal_lapses_at is null)", name="orders_proposal_lapses"),
    CheckConstraint("proposed_at is null or state = 'accepted'", name="orders_proposed_while_accepted"),
    Index("orders_requester", "community_id", "requester_id", "id"),
    Index("orders_team", "community_id", "team_id", "state", "id"),
    # The last column is compared in the index, so that a filter by service reads no orders of other services.
    Index("orders_team_newest", "community_id", "team_id", "id", "service_id"),
    Index("orders_placed_by", "community_id", "placed_by", "id"),
    Index("orders_state", "community_id", "state", "id"),
    Index("orders_service", "community_id", "service_id", "id"),
    clerk=("id", "state", "escalate_at", "auto_close_at", "proposal_lapses_at"),
)
Index(
    "orders_social_worker",
    orders.c.community_id,
    orders.c.social_worker_id,
    orders.c.id,
    postgresql_where=orders.c.social_worker_id.is_not(None),
)
Index(
    "orders_without_social_worker",
    orders.c.community_id,
    orders.c.id,
    postgresql_where=text(f"professional and social_worker_id is null and {OPEN}"),
)
# Most rows are orders that have ended; the board never shows them.
Index(
    "orders_board",
    orders.c.community_id,
    orders.c.state,
    orders.c.dispatch_due_at,
    orders.c.id,
    postgresql_where=text(OPEN),
)
# The jobs look for due rows of all communities, so these indexes do not begin with `community_id`.
Index("orders_to_escalate", orders.c.escalate_at, postgresql_where=orders.c.escalate_at.is_not(None))
Index("orders_to_auto_close", orders.c.auto_close_at, postgresql_where=orders.c.auto_close_at.is_not(None))
Index(
    "orders_proposals_to_lapse", orders.c.proposal_lapses_at, postgresql_where=orders.c.proposal_lapses_at.is_not(None)
)
# For each dispatch the ranking sums the scores of a year; it reads this index only.
Index(
    "orders_team_scores",
    orders.c.community_id,
    orders.c.closed_at,
    orders.c.team_id,
    postgresql_include=["score"],
    postgresql_where=orders.c.score.is_not(None),
)

# A table of its own, so that lists and the board never read encrypted texts.
order_private = community_table(
    "order_private",
    metadata,
    id_column("order_id"),
    Column("address", LargeBinary, nullable=False),
    Column("note", LargeBinary),
    Column("result", LargeBinary),
    belongs_to("orders", "order_id"),
    key=("order_id",),
)

order_moves = community_table(
    "order_moves",
    metadata,
    id_column("order_id"),
    count_column("seq"),
    enum_column("from_state", State, nullable=True),
    enum_column("action", Action),
    enum_column("to_state", State),
    id_column("by_id", nullable=True),
    text_column("role"),
    time_column("at"),
    Column("reason", LargeBinary),
    Column("detail", JSONB, nullable=False),
    belongs_to("orders", "order_id"),
    key=("order_id", "seq"),
    grants=APPEND_ONLY,
)

# The last order number of a local day. Its row is locked, so that two orders never get the same number.
order_numbers = community_table(
    "order_numbers",
    metadata,
    day_column("day"),
    count_column("last"),
    key=("day",),
)
