"""The tables of orders. What rules refuse politely, these refuse finally."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Index,
    LargeBinary,
    MetaData,
    Text,
    UniqueConstraint,
    Uuid,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, TSTZRANGE, ExcludeConstraint

from services.chassis.database.tables import (
    APPEND_ONLY,
    belongs_to,
    community_table,
    count_column,
    day_column,
    enum_column,
    fen_column,
    id_column,
    text_column,
    time_column,
    version_column,
)
from services.orders.model.attendance import AttendanceState, Method
from services.orders.model.catalogue import Form, ForWhom, OrderableBy, Privacy, ServiceState
from services.orders.model.orders import (
    ENDED,
    Action,
    AssignmentState,
    BoardReason,
    DeclineReason,
    EndReason,
    OfferState,
    Outcome,
    Source,
    State,
)
from services.orders.model.projects import ProjectOutcome, ProjectState
from services.orders.model.reviews import About, Party, Ruling
from services.orders.model.teams import TeamState

metadata = MetaData()


_LIVE = "state = 'assigned'"
OPEN = f"state not in ({', '.join(repr(state.value) for state in sorted(ENDED))})"


services = community_table(
    "services",
    metadata,
    id_column("id"),
    text_column("name"),
    text_column("category"),
    enum_column("form", Form),
    count_column("minutes"),
    count_column("dispatch_within_minutes"),
    count_column("accept_within_minutes"),
    Column("skills", ARRAY(Text), nullable=False),
    Column("must_skills", ARRAY(Text), nullable=False),
    enum_column("for_whom", ForWhom, many=True),
    count_column("people_needed"),
    Column("professional", Boolean, nullable=False),
    enum_column("privacy", Privacy),
    count_column("min_age"),
    id_column("brand_id", nullable=True),
    enum_column("orderable_by", OrderableBy),
    text_column("ordering_note", nullable=True),
    enum_column("state", ServiceState),
    version_column(),
    CheckConstraint("minutes between 10 and 720", name="services_minutes"),
    UniqueConstraint("community_id", "name", name="services_name_once"),
    CheckConstraint("form not in ('case', 'group') or professional", name="services_case_and_group_are_professional"),
)

teams = community_table(
    "teams",
    metadata,
    id_column("id"),
    text_column("name"),
    id_column("leader_id"),
    Column("deputy_ids", ARRAY(Uuid), nullable=False),
    Column("skills", ARRAY(Text), nullable=False),
    Column("grid_ids", ARRAY(Uuid), nullable=False),
    count_column("capacity"),
    enum_column("state", TeamState),
    day_column("founded_on", nullable=True),
    version_column(),
    CheckConstraint("capacity between 1 and 100", name="teams_capacity"),
    UniqueConstraint("community_id", "name", name="teams_name_once"),
)

memberships = community_table(
    "memberships",
    metadata,
    id_column("id"),
    id_column("team_id"),
    id_column("person_id"),
    time_column("since"),
    time_column("until", nullable=True),
    belongs_to("teams", "team_id"),
    Index("memberships_person", "community_id", "person_id"),
)
Index(
    "memberships_once",
    memberships.c.community_id,
    memberships.c.team_id,
    memberships.c.person_id,
    unique=True,
    postgresql_where=memberships.c.until.is_(None),
)

campaigns = community_table(
    "campaigns",
    metadata,
    id_column("id"),
    day_column("starts_on"),
    day_column("ends_on"),
)

projects = community_table(
    "projects",
    metadata,
    id_column("id"),
    text_column("name"),
    text_column("text", nullable=True),
    fen_column("budget_fen"),
    text_column("quarter"),
    Column("tags", ARRAY(Text), nullable=False),
    day_column("ends_on", nullable=True),
    enum_column("state", ProjectState),
    id_column("listed_by"),
    time_column("listed_at"),
    enum_column("outcome", ProjectOutcome, nullable=True),
    day_column("closed_on", nullable=True),
    version_column(),
    CheckConstraint("budget_fen >= 0", name="projects_budget_fen"),
    Index("projects_quarter", "community_id", "quarter", "id"),
)

project_grants = community_table(
    "project_grants",
    metadata,
    id_column("id"),
    id_column("project_id"),
    fen_column("amount_fen"),
    Column("sequence", BigInteger, nullable=False, server_default="0"),
    belongs_to("projects", "project_id"),
    Index("project_grants_project", "community_id", "project_id"),
)

project_payouts = community_table(  # one row a payment, one more when it came back: their sum is what was paid
    "project_payouts",
    metadata,
    id_column("payout_id"),
    Column("came_back", Boolean, nullable=False),
    id_column("grant_id"),
    id_column("project_id"),
    fen_column("amount_fen"),
    day_column("paid_on"),
    belongs_to("projects", "project_id"),
    CheckConstraint("came_back = (amount_fen < 0)", name="project_payouts_sign"),
    Index("project_payouts_project", "community_id", "project_id"),
    key=("payout_id", "came_back"),
    grants=APPEND_ONLY,
)

orders = community_table(
    "orders",
    metadata,
    id_column("id"),
    text_column("order_no"),
    id_column("service_id"),
    enum_column("form", Form),
    text_column("category"),
    id_column("brand_id", nullable=True),
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
    id_column("grid_id", nullable=True),
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
    Index("orders_requester", "community_id", "requester_id", "id"),
    Index("orders_team", "community_id", "team_id", "state", "id"),
    clerk=("id", "state", "escalate_at", "auto_close_at"),
)
Index(
    "orders_board",
    orders.c.community_id,
    orders.c.state,
    orders.c.dispatch_due_at,
    orders.c.id,
    postgresql_where=text(OPEN),
)
Index("orders_to_escalate", orders.c.escalate_at, postgresql_where=orders.c.escalate_at.is_not(None))
Index("orders_to_auto_close", orders.c.auto_close_at, postgresql_where=orders.c.auto_close_at.is_not(None))
Index(
    "orders_team_scores",
    orders.c.community_id,
    orders.c.closed_at,
    orders.c.team_id,
    postgresql_include=["score"],
    postgresql_where=orders.c.score.is_not(None),
)

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
    text_column("reason", nullable=True),
    Column("detail", JSONB, nullable=False),
    belongs_to("orders", "order_id"),
    key=("order_id", "seq"),
    grants=APPEND_ONLY,
)

order_numbers = community_table(
    "order_numbers",
    metadata,
    day_column("day"),
    count_column("last"),
    key=("day",),
)

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
    Index("offers_team", "community_id", "team_id", "offered_at"),
    clerk=("id", "state", "accept_due_at"),
)
Index(
    "offers_one_winner",
    offers.c.community_id,
    offers.c.order_id,
    unique=True,
    postgresql_where=offers.c.state == OfferState.ACCEPTED.value,
)
Index("offers_to_lapse", offers.c.accept_due_at, postgresql_where=offers.c.state == OfferState.OFFERED.value)

engagements = community_table(
    "engagements",
    metadata,
    id_column("id"),
    id_column("order_id"),
    id_column("person_id"),
    Column("during", TSTZRANGE, nullable=False),
    enum_column("state", AssignmentState),
    belongs_to("orders", "order_id"),
    ExcludeConstraint(
        ("community_id", "="),
        ("person_id", "="),
        ("during", "&&"),
        name="engagements_one_place_at_a_time",
        using="gist",
        where=text(_LIVE),
    ),
)
Index(
    "engagements_once",
    engagements.c.community_id,
    engagements.c.order_id,
    engagements.c.person_id,
    unique=True,
    postgresql_where=text(_LIVE),
)

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

served = community_table(
    "served",
    metadata,
    id_column("order_id"),
    count_column("revision"),
    id_column("person_id"),
    day_column("served_on"),
    count_column("minutes"),
    enum_column("method", Method),
    CheckConstraint("minutes between 1 and 1440", name="served_minutes"),
    belongs_to("orders", "order_id"),
    Index("served_person", "community_id", "person_id", "served_on"),
    key=("order_id", "revision", "person_id", "served_on"),
    grants=APPEND_ONLY,
)

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

reviews = community_table(
    "reviews",
    metadata,
    id_column("id"),
    id_column("order_id"),
    count_column("revision"),
    enum_column("party", Party),
    id_column("person_id"),
    count_column("attitude"),
    count_column("quality"),
    count_column("punctuality"),
    Column("comment", LargeBinary),
    time_column("at"),
    id_column("recorded_by", nullable=True),
    CheckConstraint("attitude between 1 and 5", name="reviews_attitude"),
    CheckConstraint("quality between 1 and 5", name="reviews_quality"),
    CheckConstraint("punctuality between 1 and 5", name="reviews_punctuality"),
    belongs_to("orders", "order_id"),
    UniqueConstraint("community_id", "order_id", "revision", "party", name="reviews_party_once"),
    UniqueConstraint("community_id", "order_id", "revision", "person_id", name="reviews_person_once"),
    grants=APPEND_ONLY,
)

disputes = community_table(
    "disputes",
    metadata,
    id_column("id"),
    id_column("order_id"),
    id_column("person_id"),
    enum_column("about", About),
    text_column("reason"),
    time_column("opened_at"),
    time_column("settled_at", nullable=True),
    id_column("settled_by", nullable=True),
    enum_column("ruling", Ruling, nullable=True),
    text_column("ruling_reason", nullable=True),
    belongs_to("orders", "order_id"),
    CheckConstraint("settled_by <> person_id", name="disputes_not_settled_by_oneself"),
    CheckConstraint("(settled_at is null) = (settled_by is null)", name="disputes_settled_by_somebody"),
)
Index(
    "disputes_one_open",
    disputes.c.community_id,
    disputes.c.order_id,
    disputes.c.person_id,
    unique=True,
    postgresql_where=disputes.c.settled_at.is_(None),
)
