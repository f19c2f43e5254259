"""Tables of offers and assignments."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Index, UniqueConstraint, text
from sqlalchemy.dialects.postgresql import TSTZRANGE, ExcludeConstraint

from services.chassis.database.tables import (
    belongs_to,
    community_table,
    count_column,
    enum_column,
    id_column,
    time_column,
)
from services.orders.metadata import metadata
from services.orders.offers.model import AssignmentState, DeclineReason, OfferState

_ASSIGNED = "state = 'assigned'"

offers = community_table(
    "offers",
    metadata,
    id_column("id"),
    id_column("order_id"),
    count_column("round"),
    id_column("team_id"),
    Column("direct", Boolean, nullable=False),
    enum_column("state", OfferState),
    time_column("offered_at"),
    time_column("accept_due_at"),
    time_column("ended_at", nullable=True),
    enum_column("reason_code", DeclineReason, nullable=True),
    belongs_to("orders", "order_id"),
    belongs_to("teams", "team_id"),
    UniqueConstraint("community_id", "order_id", "round", "team_id", name="offers_once"),
    # For each dispatch the ranking counts the offers of a year; it reads this index only.
    Index("offers_record", "community_id", "offered_at", "team_id", postgresql_include=["state"]),
    Index("offers_team_newest", "community_id", "team_id", "id"),
    Index("offers_team_state", "community_id", "team_id", "state", "id"),
    Index("offers_state", "community_id", "state", "id"),
    clerk=("id", "state", "accept_due_at"),
)
# Only one of several concurrent acceptances can be stored, even if the locks fail.
Index(
    "offers_one_winner",
    offers.c.community_id,
    offers.c.order_id,
    unique=True,
    postgresql_where=offers.c.state == OfferState.ACCEPTED.value,
)
Index(
    "offers_open",
    offers.c.community_id,
    offers.c.team_id,
    offers.c.order_id,
    postgresql_where=offers.c.state == OfferState.OFFERED.value,
)
# Few offers are open and direct; a team's orders in hand count them.
Index(
    "offers_in_hand",
    offers.c.community_id,
    offers.c.team_id,
    postgresql_where=text(f"state = '{OfferState.OFFERED}' and direct"),
)
# The job looks for due rows of all communities, so this index does not begin with `community_id`.
Index("offers_to_lapse", offers.c.accept_due_at, postgresql_where=offers.c.state == OfferState.OFFERED.value)

assignments = community_table(
    "assignments",
    metadata,
    id_column("id"),
    id_column("order_id"),
    id_column("person_id"),
    Column("during", TSTZRANGE, nullable=False),
    enum_column("state", AssignmentState),
    belongs_to("orders", "order_id"),
    Index("assignments_order", "community_id", "order_id"),
    Index("assignments_person", "community_id", "person_id", "order_id", postgresql_include=["state"]),
    # Nobody is assigned to two orders at the same time; after a new time people are free until the team accepts again.
    ExcludeConstraint(
        ("community_id", "="),
        ("person_id", "="),
        ("during", "&&"),
        name="assignments_one_place_at_a_time",
        using="gist",
        where=text(_ASSIGNED),
    ),
)
Index(
    "assignments_once",
    assignments.c.community_id,
    assignments.c.order_id,
    assignments.c.person_id,
    unique=True,
    postgresql_where=text(_ASSIGNED),
)
