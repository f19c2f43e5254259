"""The table of key pairs; the private half is stored encrypted."""

from __future__ import annotations

from sqlalchemy import Column, LargeBinary, Table, Uuid
from sqlalchemy.dialects.postgresql import JSONB

from gateway.metadata import metadata
from services.chassis.database.tables import SWEPT, time_column

key_pairs = Table(
    "key_pairs",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("public", JSONB, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    time_column("announced_at"),
    time_column("signs_from"),
    info={"grants": SWEPT, "clerk": ("id", "signs_from"), "secured": False, "handled": False},
)
