"""The table of payees."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, LargeBinary, UniqueConstraint, Uuid
from sqlalchemy.dialects.postgresql import ARRAY

from services.chassis.database.tables import (
    community_table,
    enum_column,
    id_column,
    text_column,
    time_column,
    version_column,
)
from services.fund.metadata import metadata
from services.fund.payees.model import PayeeKind

payees = community_table(
    "payees",
    metadata,
    id_column("id"),
    enum_column("kind", PayeeKind),
    Column("name_sealed", LargeBinary, nullable=False),
    text_column("bank", nullable=True),
    Column("account_sealed", LargeBinary, nullable=False),
    Column("account_key", LargeBinary, nullable=False),
    text_column("account_last4"),
    id_column("person_id", nullable=True),
    Column("outsider", Boolean, nullable=False),
    Column("written_by", ARRAY(Uuid), nullable=False),
    id_column("confirmed_by", nullable=True),
    time_column("confirmed_at", nullable=True),
    time_column("created_at"),
    version_column(),
    UniqueConstraint("community_id", "account_key", name="payees_one_an_account"),
    CheckConstraint(
        "case kind when 'person' then (person_id is not null) <> outsider else person_id is null and not outsider end",
        name="payees_person",
    ),
    CheckConstraint("confirmed_by <> all(written_by)", name="payees_two_people"),
    CheckConstraint("(confirmed_by is null) = (confirmed_at is null)", name="payees_confirmed"),
)
