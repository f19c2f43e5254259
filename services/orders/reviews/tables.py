"""Tables of reviews, disputes and published minutes."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Index, LargeBinary, UniqueConstraint

from services.chassis.database.tables import (
    APPEND_ONLY,
    belongs_to,
    community_table,
    count_column,
    day_column,
    enum_column,
    id_column,
    text_column,
    time_column,
)
from services.orders.attendance.model import Method
from services.orders.metadata import metadata
from services.orders.reviews.model import DisputeSubject, Party, Ruling

# The minutes that each closing published, by revision; readers use the latest revision only.
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
    count_column("edition"),
    CheckConstraint("attitude between 1 and 5", name="reviews_attitude"),
    CheckConstraint("quality between 1 and 5", name="reviews_quality"),
    CheckConstraint("punctuality between 1 and 5", name="reviews_punctuality"),
    belongs_to("orders", "order_id"),
    UniqueConstraint("community_id", "order_id", "revision", "party", "edition", name="reviews_party_once"),
    UniqueConstraint("community_id", "order_id", "revision", "person_id", "edition", name="reviews_person_once"),
    grants=APPEND_ONLY,
)

disputes = community_table(
    "disputes",
    metadata,
    id_column("id"),
    id_column("order_id"),
    id_column("person_id"),
    enum_column("about", DisputeSubject),
    Column("reason", LargeBinary, nullable=False),
    time_column("opened_at"),
    time_column("settled_at", nullable=True),
    id_column("settled_by", nullable=True),
    enum_column("ruling", Ruling, nullable=True),
    text_column("ruling_reason", nullable=True),
    count_column("revision"),
    belongs_to("orders", "order_id"),
    UniqueConstraint("community_id", "order_id", "person_id", "about", "revision", name="disputes_once"),
    CheckConstraint("settled_by <> person_id", name="disputes_not_settled_by_oneself"),
    CheckConstraint("(settled_at is null) = (settled_by is null)", name="disputes_settled_by_somebody"),
    Index("disputes_order", "community_id", "order_id"),
)
# Few disputes are open; the station's tasks count them.
Index(
    "disputes_open",
    disputes.c.community_id,
    disputes.c.order_id,
    postgresql_where=disputes.c.settled_at.is_(None),
)
