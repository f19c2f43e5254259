"""The tables of debits and refunds."""

from __future__ import annotations

from sqlalchemy import BigInteger, CheckConstraint, Column

from services.chassis.database.tables import APPEND_ONLY, belongs_to, community_table, enum_column, id_column
from services.points.metadata import metadata
from services.points.redemptions.model import DebitRefusalCode

debits = community_table(
    "debits",
    metadata,
    id_column("redemption_id"),
    id_column("person_id"),
    Column("points", BigInteger, nullable=False),
    enum_column("code", DebitRefusalCode, nullable=True),
    Column("missing", BigInteger),
    Column("refunded", BigInteger, nullable=False),
    id_column("journal_id", nullable=True),
    CheckConstraint("points between 1 and 1000000 and refunded between 0 and points", name="debits_refunded"),
    CheckConstraint("(code is null) = (journal_id is not null)", name="debits_answered"),
    key=("redemption_id",),
)
refunds = community_table(
    "refunds",
    metadata,
    id_column("return_id"),
    id_column("redemption_id"),
    Column("points", BigInteger, nullable=False),
    id_column("journal_id"),
    belongs_to("debits", "redemption_id", key="redemption_id"),
    CheckConstraint("points > 0", name="refunds_points"),
    key=("return_id",),
    grants=APPEND_ONLY,
)
