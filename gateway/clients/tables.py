"""Tables of clients and of the operator."""

from __future__ import annotations

from sqlalchemy import Column, LargeBinary, Table, Text, Uuid
from sqlalchemy.dialects.postgresql import ARRAY

from gateway.clients.model import ClientState
from gateway.metadata import metadata
from services.chassis.database.tables import (
    KEPT,
    community_table,
    count_column,
    enum_column,
    id_column,
    text_column,
    time_column,
    version_column,
)

clients = community_table(
    "clients",
    metadata,
    id_column("id"),
    text_column("client_id"),
    text_column("name"),
    Column("scopes", ARRAY(Text), nullable=False),
    enum_column("state", ClientState),
    id_column("secret_id"),
    Column("secret_hash", LargeBinary, nullable=False),
    Column("previous_secret_hash", LargeBinary),
    time_column("previous_ends_at", nullable=True),
    text_column("hint"),
    id_column("made_by"),
    time_column("made_at"),
    time_column("last_used_at", nullable=True),
    count_column("epoch"),
    version_column(),
    audit=(
        "id", "client_id", "name", "scopes", "state", "secret_id", "hint",
        "made_by", "made_at", "last_used_at", "previous_ends_at", "epoch", "version",
    ),
)  # fmt: skip
operators = Table(
    "operators",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("secret_hash", LargeBinary, nullable=False),
    time_column("made_at"),
    info={"grants": KEPT, "clerk": (), "secured": False, "handled": False, "audit": ("id", "made_at")},
)
