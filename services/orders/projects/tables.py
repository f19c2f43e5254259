"""Tables of projects, and copies of campaigns, grants and payouts."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, CheckConstraint, Column, Index, Integer, Text, Uuid
from sqlalchemy.dialects.postgresql import ARRAY

from services.chassis.database.tables import (
    APPEND_ONLY,
    belongs_to,
    community_table,
    day_column,
    enum_column,
    fen_column,
    id_column,
    text_column,
    time_column,
    version_column,
)
from services.orders.metadata import metadata
from services.orders.projects.model import ProjectOutcome, ProjectState

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
    Column("written_by", ARRAY(Uuid), nullable=False),
    time_column("listed_at"),
    id_column("approved_by", nullable=True),
    time_column("approved_at", nullable=True),
    day_column("started_on", nullable=True),
    enum_column("outcome", ProjectOutcome, nullable=True),
    day_column("closed_on", nullable=True),
    version_column(),
    CheckConstraint("budget_fen >= 0", name="projects_budget_fen"),
    CheckConstraint("approved_by <> all(written_by)", name="projects_approved_by_another"),
    CheckConstraint(
        "state <> 'running' or (approved_by is not null and started_on is not null)", name="projects_running_approved"
    ),
    Index("projects_quarter", "community_id", "quarter", "id"),
)

# What an administrator approved, as it was.
project_approvals = community_table(
    "project_approvals",
    metadata,
    id_column("project_id"),
    Column("version", Integer, nullable=False),
    id_column("person_id"),
    text_column("name"),
    text_column("text", nullable=True),
    Column("tags", ARRAY(Text), nullable=False),
    fen_column("budget_fen"),
    time_column("approved_at"),
    belongs_to("projects", "project_id"),
    key=("project_id", "version"),
    grants=APPEND_ONLY,
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

# One row for each payment, and one more with a negative amount if it was returned: the sum is the amount paid.
project_payouts = community_table(
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
