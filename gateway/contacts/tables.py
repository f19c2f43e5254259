"""Tables of contact windows, as orders published them."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index

from gateway.metadata import metadata
from gateway.people.model import Role
from services.chassis.database.tables import SWEPT, belongs_to, community_table, enum_column, id_column

# The newest state of each order that was handled; a row stays when the order has ended, so that no older state returns.
contact_orders = community_table(
    "contact_orders",
    metadata,
    id_column("order_id"),
    Column("sequence", BigInteger, nullable=False),
    key=("order_id",),
)
contact_windows = community_table(
    "contact_windows",
    metadata,
    id_column("order_id"),
    id_column("person_id"),
    id_column("reader_id"),
    enum_column("role", Role),
    belongs_to("contact_orders", "order_id", key="order_id"),
    Index("contact_windows_reader", "community_id", "reader_id", "person_id"),
    key=("order_id", "person_id", "reader_id", "role"),
    grants=SWEPT,
)
