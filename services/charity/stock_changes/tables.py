"""The table of changes of stock by hand."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Index, text

from services.charity.metadata import metadata
from services.charity.stock.model import LotSource
from services.charity.stock_changes.model import ChangeKind, ChangeReason
from services.charity.two_people.tables import index_by_state, request_columns
from services.chassis.database.tables import (
    belongs_to,
    community_table,
    count_column,
    day_column,
    enum_column,
    fen_column,
    id_column,
    text_column,
)

stock_changes = community_table(
    "stock_changes",
    metadata,
    *request_columns("stock_changes"),
    enum_column("kind", ChangeKind),
    id_column("item_id"),
    count_column("pieces"),
    day_column("day"),
    id_column("lot_id", nullable=True),
    enum_column("reason", ChangeReason, nullable=True),
    text_column("note", nullable=True),
    day_column("expires_on", nullable=True),
    enum_column("source", LotSource, nullable=True),
    id_column("place_id", nullable=True),
    fen_column("worth_fen", nullable=True),
    text_column("paper", nullable=True),
    id_column("new_lot_id", nullable=True),
    belongs_to("items", "item_id"),
    belongs_to("lots", "lot_id"),
    belongs_to("places", "place_id"),
    CheckConstraint("(kind = 'book') = (lot_id is null)", name="stock_changes_of_lot_or_new"),
    CheckConstraint("(kind = 'book') = (source is not null)", name="stock_changes_bring_in"),
    CheckConstraint("pieces >= 0 and (kind = 'redate' or pieces > 0)", name="stock_changes_pieces"),
    CheckConstraint(
        "kind <> 'redate' or state <> 'done' or decided_by is not null", name="stock_changes_redate_by_two"
    ),
)
index_by_state(stock_changes)
Index("stock_changes_of_lot", stock_changes.c.community_id, stock_changes.c.lot_id, stock_changes.c.id)
Index(
    "stock_changes_alone",
    stock_changes.c.community_id,
    stock_changes.c.asked_by,
    stock_changes.c.day,
    postgresql_where=text("state = 'done' and decided_by is null"),
)
