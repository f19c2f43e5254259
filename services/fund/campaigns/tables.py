"""The tables of campaigns, their totals, and the contributions of orders and gifts in kind."""

from __future__ import annotations

from sqlalchemy import BigInteger, CheckConstraint, Column, Index, Integer, Text, Uuid
from sqlalchemy.dialects.postgresql import ARRAY

from services.chassis.database.tables import (
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
from services.fund.campaigns.model import CampaignState, Mode, Source
from services.fund.metadata import metadata

campaigns = community_table(
    "campaigns",
    metadata,
    id_column("id"),
    id_column("fund_id"),
    id_column("earmark_id"),
    text_column("name"),
    text_column("purpose"),
    Column("project_ids", ARRAY(Uuid), nullable=False),
    Column("purpose_codes", ARRAY(Text), nullable=False),
    enum_column("mode", Mode),
    fen_column("goal_fen", nullable=True),
    Column("goal_units", BigInteger),
    Column("goal_minutes", BigInteger),
    day_column("starts_on"),
    day_column("ends_on"),
    enum_column("state", CampaignState),
    text_column("host_charity", nullable=True),
    text_column("credit_code", nullable=True),
    text_column("filing_no", nullable=True),
    day_column("filed_on", nullable=True),
    text_column("evidence", nullable=True),
    id_column("opened_by", nullable=True),
    time_column("next_state_change_at", nullable=True),
    Column("written_by", ARRAY(Uuid), nullable=False),
    time_column("created_at"),
    version_column(),
    belongs_to("earmarks", "fund_id", "earmark_id", key=("fund_id", "id")),
    CheckConstraint("starts_on <= ends_on", name="campaigns_days"),
    CheckConstraint("opened_by <> all(written_by)", name="campaigns_opened_by_another"),
    CheckConstraint(
        "mode <> 'public' or state = 'draft' or (opened_by is not null and host_charity is not null"
        " and credit_code is not null and filing_no is not null and filed_on is not null and evidence is not null)",
        name="campaigns_public_complete",
    ),
    clerk=("id", "next_state_change_at"),
)
# The job looks for due rows of all communities, so this index does not begin with `community_id`.
Index(
    "campaigns_turning",
    campaigns.c.next_state_change_at,
    postgresql_where=campaigns.c.next_state_change_at.is_not(None),
)

campaign_totals = community_table(
    "campaign_totals",
    metadata,
    id_column("campaign_id"),
    fen_column("received_fen"),
    Column("gifts", BigInteger, nullable=False),
    Column("units", BigInteger, nullable=False),
    Column("minutes", BigInteger, nullable=False),
    belongs_to("campaigns", "campaign_id"),
    CheckConstraint("received_fen >= 0 and gifts >= 0 and units >= 0 and minutes >= 0", name="campaign_totals_floor"),
    key=("campaign_id",),
)

contributions = community_table(
    "contributions",
    metadata,
    enum_column("source", Source),
    id_column("source_id"),
    Column("revision", Integer, nullable=False),
    Column("step", Integer, nullable=False),
    id_column("campaign_id", nullable=True),
    Column("amount", BigInteger, nullable=False),
    CheckConstraint("amount >= 0", name="contributions_amount"),
    key=("source", "source_id"),
)
Index("contributions_by_campaign", contributions.c.community_id, contributions.c.campaign_id)
