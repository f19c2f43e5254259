"""The tables of orders. What rules refuse politely, these refuse finally."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Text,
    UniqueConstraint,
    Uuid,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, TSTZRANGE, ExcludeConstraint

from services.chassis.database.tables import APPEND_ONLY, belongs_to, community_table
from services.orders.model.attendance import AttendanceState
from services.orders.model.orders import ENDED, OfferState, State

metadata = MetaData()


def _one_of(column: str, words: type, name: str) -> CheckConstraint:
    listed = ", ".join(f"'{word}'" for word in words)  # type: ignore[attr-defined]  # every caller gives an enum
    return CheckConstraint(f"{column} in ({listed})", name=name)


_LIVE = "state = 'assigned'"
OPEN = f"state not in ({', '.join(repr(state.value) for state in sorted(ENDED))})"


def _at(name: str, *, nullable: bool = True) -> Column[object]:
    return Column(name, DateTime(timezone=True), nullable=nullable)


services = community_table(
    "services",
    metadata,
    Column("id", Uuid, nullable=False),
    Column("name", Text, nullable=False),
    Column("category", Text, nullable=False),
    Column("form", Text, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("dispatch_within_minutes", Integer, nullable=False),
    Column("accept_within_minutes", Integer, nullable=False),
    Column("skills", ARRAY(Text), nullable=False),
    Column("must_skills", ARRAY(Text), nullable=False),
    Column("for_whom", ARRAY(Text), nullable=False),
    Column("people_needed", Integer, nullable=False),
    Column("professional", Boolean, nullable=False),
    Column("privacy", Text, nullable=False),
    Column("min_age", Integer, nullable=False),
    Column("brand_id", Uuid),
    Column("orderable_by", Text, nullable=False),
    Column("ordering_note", Text),
    Column("state", Text, nullable=False),
    Column("version", Integer, nullable=False),
    CheckConstraint("minutes between 10 and 720", name="services_minutes"),
    UniqueConstraint("community_id", "name", name="services_name_once"),
    CheckConstraint("form not in ('case', 'group') or professional", name="services_case_and_group_are_professional"),
)

teams = community_table(
    "teams",
    metadata,
    Column("id", Uuid, nullable=False),
    Column("name", Text, nullable=False),
    Column("leader_id", Uuid, nullable=False),
    Column("deputy_ids", ARRAY(Uuid), nullable=False),
    Column("skills", ARRAY(Text), nullable=False),
    Column("grid_ids", ARRAY(Uuid), nullable=False),
    Column("capacity", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("founded_on", Date),
    Column("version", Integer, nullable=False),
    CheckConstraint("capacity between 1 and 100", name="teams_capacity"),
    UniqueConstraint("community_id", "name", name="teams_name_once"),
)

memberships = community_table(
    "memberships",
    metadata,
    Column("id", Uuid, nullable=False),
    Column("team_id", Uuid, nullable=False),
    Column("person_id", Uuid, nullable=False),
    _at("since", nullable=False),
    _at("until"),
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
    Column("id", Uuid, nullable=False),
    Column("starts_on", Date, nullable=False),
    Column("ends_on", Date, nullable=False),
)

projects = community_table(
    "projects",
    metadata,
    Column("id", Uuid, nullable=False),
    Column("name", Text, nullable=False),
    Column("text", Text),
    Column("budget_fen", BigInteger, nullable=False),
    Column("quarter", Text, nullable=False),
    Column("tags", ARRAY(Text), nullable=False),
    Column("ends_on", Date),
    Column("state", Text, nullable=False),
    Column("listed_by", Uuid, nullable=False),
    _at("listed_at", nullable=False),
    Column("outcome", Text),
    Column("closed_on", Date),
    Column("version", Integer, nullable=False),
    CheckConstraint("budget_fen >= 0", name="projects_budget_fen"),
    Index("projects_quarter", "community_id", "quarter", "id"),
)

project_grants = community_table(
    "project_grants",
    metadata,
    Column("id", Uuid, nullable=False),
    Column("project_id", Uuid, nullable=False),
    Column("amount_fen", BigInteger, nullable=False),
    Column("sequence", BigInteger, nullable=False, server_default="0"),
    belongs_to("projects", "project_id"),
    Index("project_grants_project", "community_id", "project_id"),
)

project_payouts = community_table(  # one row a payment, one more when it came back: their sum is what was paid
    "project_payouts",
    metadata,
    Column("payout_id", Uuid, nullable=False),
    Column("came_back", Boolean, nullable=False),
    Column("grant_id", Uuid, nullable=False),
    Column("project_id", Uuid, nullable=False),
    Column("amount_fen", BigInteger, nullable=False),
    Column("paid_on", Date, nullable=False),
    belongs_to("projects", "project_id"),
    CheckConstraint("came_back = (amount_fen < 0)", name="project_payouts_sign"),
    Index("project_payouts_project", "community_id", "project_id"),
    key=("payout_id", "came_back"),
    grants=APPEND_ONLY,
)

orders = community_table(
    "orders",
    metadata,
    Column("id", Uuid, nullable=False),
    Column("order_no", Text, nullable=False),
    Column("service_id", Uuid, nullable=False),
    Column("form", Text, nullable=False),
    Column("category", Text, nullable=False),
    Column("brand_id", Uuid),
    Column("minutes", Integer, nullable=False),
    Column("people_needed", Integer, nullable=False),
    Column("skills", ARRAY(Text), nullable=False),
    Column("must_skills", ARRAY(Text), nullable=False),
    Column("professional", Boolean, nullable=False),
    Column("min_age", Integer, nullable=False),
    Column("privacy", Text, nullable=False),
    Column("dispatch_within_minutes", Integer, nullable=False),
    Column("accept_within_minutes", Integer, nullable=False),
    Column("requester_id", Uuid),
    Column("placed_by", Uuid, nullable=False),
    Column("source", Text, nullable=False),
    _at("placed_at", nullable=False),
    _at("wanted_at", nullable=False),
    _at("dispatch_due_at", nullable=False),
    Column("grid_id", Uuid),
    Column("urgent", Boolean, nullable=False),
    Column("campaign_id", Uuid),
    Column("project_id", Uuid),
    Column("state", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("round", Integer, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("level", Integer, nullable=False),
    _at("escalate_at"),
    Column("board_reason", Text),
    Column("end_reason", Text),
    Column("team_id", Uuid),
    Column("social_worker_id", Uuid),
    _at("agreed_at"),
    _at("accept_due_at"),
    Column("outcome", Text),
    _at("in_review_at"),
    _at("auto_close_at"),
    _at("closed_at"),
    _at("first_closed_at"),
    Column("score_attitude", Integer),
    Column("score_quality", Integer),
    Column("score_punctuality", Integer),
    Column("score", Integer),
    _one_of("state", State, "orders_state"),
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
    Column("order_id", Uuid, nullable=False),
    Column("address", LargeBinary, nullable=False),
    Column("note", LargeBinary),
    Column("result", LargeBinary),
    belongs_to("orders", "order_id"),
    key=("order_id",),
)

order_moves = community_table(
    "order_moves",
    metadata,
    Column("order_id", Uuid, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("from_state", Text),
    Column("action", Text, nullable=False),
    Column("to_state", Text, nullable=False),
    Column("by_id", Uuid),
    Column("role", Text, nullable=False),
    _at("at", nullable=False),
    Column("reason", Text),
    Column("detail", JSONB, nullable=False),
    belongs_to("orders", "order_id"),
    key=("order_id", "seq"),
    grants=APPEND_ONLY,
)

order_numbers = community_table(
    "order_numbers",
    metadata,
    Column("day", Date, nullable=False),
    Column("last", Integer, nullable=False),
    key=("day",),
)

offers = community_table(
    "offers",
    metadata,
    Column("id", Uuid, nullable=False),
    Column("order_id", Uuid, nullable=False),
    Column("round", Integer, nullable=False),
    Column("team_id", Uuid, nullable=False),
    Column("direct", Boolean, nullable=False),
    Column("state", Text, nullable=False),
    _at("offered_at", nullable=False),
    _at("accept_due_at", nullable=False),
    _at("ended_at"),
    Column("reason_code", Text),
    _one_of("state", OfferState, "offers_state"),
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
    Column("id", Uuid, nullable=False),
    Column("order_id", Uuid, nullable=False),
    Column("person_id", Uuid, nullable=False),
    Column("during", TSTZRANGE, nullable=False),
    Column("state", Text, nullable=False),
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
    Column("id", Uuid, nullable=False),
    Column("order_id", Uuid, nullable=False),
    Column("team_id", Uuid),
    Column("person_id", Uuid, nullable=False),
    _at("in_at", nullable=False),
    _at("out_at"),
    Column("during", TSTZRANGE, nullable=False),
    Column("break_minutes", Integer, nullable=False),
    Column("minutes", Integer),
    Column("method", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("is_late", Boolean, nullable=False),
    Column("reason", Text),
    CheckConstraint("break_minutes between 0 and 240", name="attendance_break_minutes"),
    CheckConstraint("minutes between 1 and 1440", name="attendance_minutes"),
    _one_of("state", AttendanceState, "attendance_state"),
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
    Column("order_id", Uuid, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("person_id", Uuid, nullable=False),
    Column("served_on", Date, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("method", Text, nullable=False),
    CheckConstraint("minutes between 1 and 1440", name="served_minutes"),
    belongs_to("orders", "order_id"),
    Index("served_person", "community_id", "person_id", "served_on"),
    key=("order_id", "revision", "person_id", "served_on"),
    grants=APPEND_ONLY,
)

settled_minutes = community_table(
    "settled_minutes",
    metadata,
    Column("order_id", Uuid, nullable=False),
    Column("person_id", Uuid, nullable=False),
    Column("minutes", Integer),
    Column("settled_by", Uuid, nullable=False),
    CheckConstraint("minutes >= 0", name="settled_minutes_minutes"),
    belongs_to("orders", "order_id"),
    CheckConstraint("settled_by <> person_id", name="settled_minutes_not_by_oneself"),
    key=("order_id", "person_id"),
)

reviews = community_table(
    "reviews",
    metadata,
    Column("id", Uuid, nullable=False),
    Column("order_id", Uuid, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("party", Text, nullable=False),
    Column("person_id", Uuid, nullable=False),
    Column("attitude", Integer, nullable=False),
    Column("quality", Integer, nullable=False),
    Column("punctuality", Integer, nullable=False),
    Column("comment", LargeBinary),
    _at("at", nullable=False),
    Column("recorded_by", Uuid),
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
    Column("id", Uuid, nullable=False),
    Column("order_id", Uuid, nullable=False),
    Column("person_id", Uuid, nullable=False),
    Column("about", Text, nullable=False),
    Column("reason", Text, nullable=False),
    _at("opened_at", nullable=False),
    _at("settled_at"),
    Column("settled_by", Uuid),
    Column("ruling", Text),
    Column("ruling_reason", Text),
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
