"""The tables of projects, grants with their history, payouts and proofs."""

from __future__ import annotations

from sqlalchemy import BigInteger, CheckConstraint, Column, ForeignKeyConstraint, Index, Integer, Text, UniqueConstraint
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
from services.fund.grants.model import GrantAct, GrantState, ProjectState, ProofKind
from services.fund.metadata import metadata

projects = community_table(
    "projects",
    metadata,
    id_column("id"),
    text_column("title", nullable=True),  # None if the event of the closing arrived before that of the listing
    Column("tags", ARRAY(Text), nullable=False),
    enum_column("state", ProjectState),
    Column("sequence", BigInteger, nullable=False),
)

grants = community_table(
    "grants",
    metadata,
    id_column("id"),
    id_column("project_id"),
    id_column("fund_id"),
    id_column("earmark_id"),
    fen_column("amount_fen"),
    text_column("purpose"),
    enum_column("state", GrantState),
    id_column("proposed_by"),
    id_column("approved_1", nullable=True),
    id_column("approved_2", nullable=True),
    time_column("approved_at", nullable=True),
    fen_column("paid_fen"),
    time_column("created_at"),
    version_column(),
    belongs_to("projects", "project_id"),
    belongs_to("funds", "fund_id"),
    ForeignKeyConstraint(
        ["community_id", "fund_id", "earmark_id"], ["earmarks.community_id", "earmarks.fund_id", "earmarks.id"]
    ),
    CheckConstraint("amount_fen between 1 and 100000000000", name="grants_amount"),
    CheckConstraint("paid_fen >= 0 and paid_fen <= amount_fen", name="grants_paid"),
    CheckConstraint(
        "approved_1 <> approved_2 and proposed_by <> approved_1 and proposed_by <> approved_2",
        name="grants_three_people",
    ),
    CheckConstraint(
        "state not in ('approved', 'paying', 'reporting') or (approved_1 is not null and approved_2 is not null)",
        name="grants_two_approvals",
    ),
    CheckConstraint("paid_fen = 0 or approved_2 is not null", name="grants_paid_once_approved"),
)
Index("grants_by_state", grants.c.community_id, grants.c.state, grants.c.id)
Index("grants_by_project", grants.c.community_id, grants.c.project_id, grants.c.id)

grant_steps = community_table(
    "grant_steps",
    metadata,
    id_column("grant_id"),
    Column("no", Integer, nullable=False),
    enum_column("act", GrantAct),
    id_column("person_id"),
    fen_column("amount_fen"),
    time_column("at"),
    belongs_to("grants", "grant_id"),
    key=("grant_id", "no"),
    grants=APPEND_ONLY,
)

payouts = community_table(
    "payouts",
    metadata,
    id_column("id"),
    id_column("grant_id"),
    Column("no", Integer, nullable=False),
    fen_column("amount_fen"),
    day_column("paid_on"),
    id_column("made_by"),
    time_column("created_at"),
    belongs_to("grants", "grant_id"),
    UniqueConstraint("community_id", "grant_id", "no", name="payouts_numbered_once"),
    CheckConstraint("amount_fen > 0", name="payouts_amount"),
    grants=APPEND_ONLY,
)

proofs = community_table(
    "proofs",
    metadata,
    id_column("id"),
    id_column("payout_id"),
    enum_column("kind", ProofKind),
    fen_column("amount_fen"),
    text_column("invoice_no", nullable=True),
    text_column("note"),
    belongs_to("payouts", "payout_id"),
    UniqueConstraint("community_id", "invoice_no", name="proofs_one_invoice"),
    grants=APPEND_ONLY,
)
