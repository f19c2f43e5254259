"""The tables of donations and their payments."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, Index, LargeBinary, UniqueConstraint

from services.chassis.database.tables import (
    belongs_to,
    community_table,
    day_column,
    fen_column,
    id_column,
    text_column,
    time_column,
    version_column,
)
from services.fund.metadata import metadata

donor_names = community_table(  # names of donors as they stand on receipts; sealed, and removable
    "givers",
    metadata,
    id_column("id"),
    Column("name", LargeBinary),
    time_column("created_at"),
)

donations = community_table(
    "donations",
    metadata,
    id_column("id"),
    id_column("fund_id"),
    id_column("earmark_id"),
    id_column("campaign_id", nullable=True),
    text_column("donor_kind"),
    id_column("person_id", nullable=True),
    id_column("giver_id", nullable=True),
    fen_column("amount_fen"),
    text_column("channel"),
    text_column("state"),
    Column("publish_name", Boolean, nullable=False),
    day_column("received_on", nullable=True),
    id_column("created_by", nullable=True),
    time_column("created_at"),
    version_column(),
    belongs_to("funds", "fund_id"),
    belongs_to("earmarks", "earmark_id"),
    belongs_to("campaigns", "campaign_id"),
    belongs_to("givers", "giver_id"),
    CheckConstraint("amount_fen between 1 and 100000000000", name="donations_amount"),
    CheckConstraint("channel in ('cash', 'transfer', 'online')", name="donations_channel"),
    CheckConstraint("state in ('initiated', 'received', 'expired', 'voided')", name="donations_state"),
    CheckConstraint("state <> 'received' or received_on is not null", name="donations_received_on"),
    CheckConstraint(
        "case donor_kind when 'anonymous' then person_id is null and giver_id is null and not publish_name "
        "when 'outside' then person_id is null and giver_id is not null else donor_kind = 'person' end",
        name="donations_donor",
    ),
)
Index("donations_by_state", donations.c.community_id, donations.c.state, donations.c.received_on, donations.c.id)
Index("donations_by_campaign", donations.c.community_id, donations.c.campaign_id, donations.c.received_on)
Index("donations_by_person", donations.c.community_id, donations.c.person_id, donations.c.received_on)

payment_orders = community_table(
    "payment_orders",
    metadata,
    id_column("id"),
    id_column("donation_id"),
    text_column("provider"),
    fen_column("amount_fen"),
    text_column("state"),
    time_column("expires_at"),
    text_column("provider_txn", nullable=True),
    time_column("paid_at", nullable=True),
    version_column(),
    belongs_to("donations", "donation_id"),
    UniqueConstraint("community_id", "donation_id", name="payment_orders_one_a_gift"),
    UniqueConstraint("community_id", "provider", "provider_txn", name="payment_orders_one_a_payment"),
    CheckConstraint("state in ('created', 'paid', 'closed')", name="payment_orders_state"),
    CheckConstraint("(state = 'paid') = (provider_txn is not null)", name="payment_orders_paid"),
    clerk=("id", "state", "expires_at"),
)
Index("payment_orders_open", payment_orders.c.community_id, payment_orders.c.state, payment_orders.c.expires_at)

payment_notices = community_table(
    "payment_notices",
    metadata,
    id_column("id"),
    text_column("provider"),
    text_column("notice_id"),
    Column("digest", LargeBinary, nullable=False),
    text_column("verdict"),
    id_column("order_id", nullable=True),
    text_column("provider_txn"),
    fen_column("amount_fen"),
    time_column("paid_at"),
    time_column("noticed_at"),
    belongs_to("payment_orders", "order_id"),
    UniqueConstraint("community_id", "provider", "notice_id", name="payment_notices_once"),
    CheckConstraint(
        "verdict in ('booked', 'closed', 'repeated', 'conflict', 'unmatched')", name="payment_notices_verdict"
    ),
)
Index("payment_notices_by_verdict", payment_notices.c.community_id, payment_notices.c.verdict, payment_notices.c.id)
