"""The table of receipts."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Integer, UniqueConstraint

from services.chassis.database.tables import (
    belongs_to,
    community_table,
    day_column,
    enum_column,
    id_column,
    text_column,
)
from services.fund.ledger.model import Series
from services.fund.metadata import metadata
from services.fund.receipts.model import ReceiptState

receipts = community_table(
    "receipts",
    metadata,
    id_column("id"),
    enum_column("series", Series),
    Column("year", Integer, nullable=False),
    Column("no", BigInteger, nullable=False),
    text_column("number"),
    id_column("donation_id"),
    day_column("issued_on"),
    enum_column("state", ReceiptState),
    belongs_to("donations", "donation_id"),
    UniqueConstraint("community_id", "series", "year", "no", name="receipts_numbered_once"),
    UniqueConstraint("community_id", "number", name="receipts_one_number"),
    UniqueConstraint("community_id", "donation_id", name="receipts_one_a_gift"),
)
