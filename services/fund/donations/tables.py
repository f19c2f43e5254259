"""The tables of donations, donors' names, payment orders and notices."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, Index, LargeBinary, UniqueConstraint

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
from services.fund.donations.model import Channel, DonationState, DonorKind, PaymentState, Verdict, VoidState
from services.fund.metadata import metadata

# The names on receipts: encrypted, and in rows of their own, so that they can be erased.
donor_names = community_table(
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
    enum_column("donor_kind", DonorKind),
    id_column("person_id", nullable=True),
    id_column("giver_id", nullable=True),
    fen_column("amount_fen"),
    enum_column("channel", Channel),
    enum_column("state", DonationState),
    Column("publish_name", Boolean, nullable=False),
    day_column("received_on", nullable=True),
    id_column("created_by", nullable=True),
    time_column("created_at"),
    version_column(),
    belongs_to("earmarks", "fund_id", "earmark_id", key=("fund_id", "id")),
    belongs_to("campaigns", "campaign_id"),
    belongs_to("givers", "giver_id"),
    CheckConstraint("amount_fen between 1 and 100000000000", name="donations_amount"),
    CheckConstraint("state not in ('received', 'voided') or received_on is not null", name="donations_received_on"),
    CheckConstraint(
        "case donor_kind when 'anonymous' then person_id is null and giver_id is null and not publish_name "
        "when 'outside' then person_id is null and giver_id is not null else true end",
        name="donations_donor",
    ),
)
Index("donations_by_state", donations.c.community_id, donations.c.state, donations.c.id)
Index("donations_by_campaign", donations.c.community_id, donations.c.campaign_id, donations.c.id)
Index("donations_by_person", donations.c.community_id, donations.c.person_id, donations.c.id)

donation_voids = community_table(
    "donation_voids",
    metadata,
    id_column("id"),
    id_column("donation_id"),
    text_column("reason"),
    id_column("asked_by"),
    time_column("asked_at"),
    time_column("lapses_at"),
    enum_column("state", VoidState),
    id_column("decided_by", nullable=True),
    time_column("decided_at", nullable=True),
    belongs_to("donations", "donation_id"),
    CheckConstraint("state <> 'confirmed' or decided_by <> asked_by", name="donation_voids_two_people"),
    CheckConstraint("(state = 'pending') = (decided_by is null)", name="donation_voids_decided"),
)
Index("donation_voids_by_donation", donation_voids.c.community_id, donation_voids.c.donation_id)
Index(
    "donation_voids_one_pending",
    donation_voids.c.community_id,
    donation_voids.c.donation_id,
    unique=True,
    postgresql_where=donation_voids.c.state == VoidState.PENDING.value,
)

payment_orders = community_table(
    "payment_orders",
    metadata,
    id_column("id"),
    id_column("donation_id"),
    text_column("provider"),
    fen_column("amount_fen"),
    enum_column("state", PaymentState),
    time_column("expires_at"),
    text_column("provider_txn", nullable=True),
    time_column("paid_at", nullable=True),
    version_column(),
    belongs_to("donations", "donation_id"),
    UniqueConstraint("community_id", "donation_id", name="payment_orders_one_a_gift"),
    UniqueConstraint("community_id", "provider", "provider_txn", name="payment_orders_one_a_payment"),
    CheckConstraint("(state = 'paid') = (provider_txn is not null)", name="payment_orders_paid"),
    clerk=("id", "state", "expires_at"),
)
# The job looks for due rows of all communities, so this index does not begin with `community_id`.
Index(
    "payment_orders_unpaid",
    payment_orders.c.expires_at,
    postgresql_where=payment_orders.c.state == PaymentState.CREATED.value,
)

payment_notices = community_table(
    "payment_notices",
    metadata,
    id_column("id"),
    text_column("provider"),
    text_column("notice_id"),
    Column("digest", LargeBinary, nullable=False),
    enum_column("verdict", Verdict),
    id_column("order_id", nullable=True),
    text_column("provider_txn"),
    fen_column("amount_fen"),
    time_column("paid_at"),
    time_column("noticed_at"),
    belongs_to("payment_orders", "order_id"),
    UniqueConstraint("community_id", "provider", "notice_id", name="payment_notices_once"),
)
Index("payment_notices_by_verdict", payment_notices.c.community_id, payment_notices.c.verdict, payment_notices.c.id)
