"""The table of requests about vouchers."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Index

from services.charity.metadata import metadata
from services.charity.two_people.tables import index_by_state, request_columns
from services.charity.voucher_requests.model import VoidReason, VoucherVerb
from services.chassis.database.tables import belongs_to, community_table, enum_column, id_column, text_column

voucher_requests = community_table(
    "voucher_requests",
    metadata,
    *request_columns("voucher_requests"),
    id_column("voucher_id"),
    enum_column("asked", VoucherVerb),
    enum_column("reason", VoidReason, nullable=True),
    text_column("note", nullable=True),
    belongs_to("vouchers", "voucher_id"),
    CheckConstraint("(asked = 'void') = (reason is not null)", name="voucher_requests_why_void"),
    CheckConstraint("state <> 'done' or decided_by is not null", name="voucher_requests_never_alone"),
)
index_by_state(voucher_requests)
Index(
    "voucher_requests_of_voucher",
    voucher_requests.c.community_id,
    voucher_requests.c.voucher_id,
    voucher_requests.c.id,
)
