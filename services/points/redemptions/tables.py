"""The tables of debits and refunds."""

from __future__ import annotations

from sqlalchemy import BigInteger, CheckConstraint, Column, Text, Uuid

from services.chassis.database.tables import APPEND_ONLY, belongs_to, community_table
from services.points.metadata import metadata

debits = community_table(
    "debits",
    metadata,
    Column("redemption_id", Uuid, nullable=False),
    Column("person_id", Uuid, nullable=False),
    Column("points", BigInteger, nullable=False),
    Column("code", Text),
    Column("missing", BigInteger),
    Column("refunded", BigInteger, nullable=False),
    Column("journal_id", Uuid),
    CheckConstraint("points between 1 and 1000000 and refunded between 0 and points", name="debits_refunded"),
    CheckConstraint("(code is null) = (journal_id is not null)", name="debits_answered"),
    key=("redemption_id",),
)
refunds = community_table(
    "refunds",
    metadata,
    Column("return_id", Uuid, nullable=False),
    Column("redemption_id", Uuid, nullable=False),
    Column("points", BigInteger, nullable=False),
    Column("journal_id", Uuid, nullable=False),
    belongs_to("debits", "redemption_id", key="redemption_id"),
    CheckConstraint("points > 0", name="refunds_points"),
    key=("return_id",),
    grants=APPEND_ONLY,
)
