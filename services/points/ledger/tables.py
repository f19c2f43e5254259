"""The tables of the ledger: rule sets, accounts, journals, entries and year totals."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    Index,
    Integer,
    SmallInteger,
    Text,
    UniqueConstraint,
    Uuid,
)
from sqlalchemy.dialects.postgresql import JSONB

from services.chassis.database.protection import balanced
from services.chassis.database.tables import APPEND_ONLY, belongs_to, community_table
from services.points.metadata import metadata

MEMBER = "member"

rule_sets = community_table(
    "rule_sets",
    metadata,
    Column("version", Integer, nullable=False),
    Column("effective_from", Date, nullable=False),
    Column("points_per_hour", Integer, nullable=False),
    Column("points_per_unit", Integer, nullable=False),
    Column("gate_points", Integer, nullable=False),
    Column("note", Text),
    Column("created_by", Uuid),
    Column("created_at", DateTime(timezone=True), nullable=False),
    UniqueConstraint("community_id", "effective_from", name="rule_sets_day"),
    CheckConstraint("points_per_hour between 0 and 100 and points_per_unit between 0 and 100", name="rule_sets_rates"),
    CheckConstraint("gate_points between 0 and 10000", name="rule_sets_gate"),
    key=("version",),
    grants=APPEND_ONLY,
)
accounts = community_table(
    "accounts",
    metadata,
    Column("id", Uuid, nullable=False),
    Column("kind", Text, nullable=False),
    Column("person_id", Uuid),
    Column("points", BigInteger, nullable=False),
    Column("owed", BigInteger, nullable=False),
    Column("minutes", BigInteger, nullable=False),
    Column("version", BigInteger, nullable=False),
    Column("last_seq", BigInteger, nullable=False),
    Column("last_book_day", Date, nullable=False),
    UniqueConstraint("community_id", "person_id", name="accounts_person"),
    CheckConstraint(
        "kind <> 'member' or (points >= 0 and owed >= 0 and minutes >= 0 and (owed = 0 or points = 0))",
        name="accounts_floor",
    ),
    CheckConstraint("(kind = 'member') = (person_id is not null)", name="accounts_kind"),
)
Index(
    "accounts_pool",
    accounts.c.community_id,
    accounts.c.kind,
    unique=True,
    postgresql_where=accounts.c.person_id.is_(None),
)
journals = community_table(
    "journals",
    metadata,
    Column("id", Uuid, nullable=False),
    Column("person_id", Uuid, nullable=False),
    Column("cause_kind", Text, nullable=False),
    Column("cause_id", Uuid, nullable=False),
    Column("revision", BigInteger, nullable=False),
    Column("effective_on", Date, nullable=False),
    Column("book_day", Date, nullable=False),
    Column("posted_at", DateTime(timezone=True), nullable=False),
    Column("rule_version", Integer, nullable=False),
    Column("basis", JSONB, nullable=False),
    UniqueConstraint("community_id", "cause_kind", "cause_id", "person_id", "revision", name="journals_cause_once"),
    grants=APPEND_ONLY,
)
entries = community_table(
    "entries",
    metadata,
    Column("account_id", Uuid, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("journal_id", Uuid, nullable=False),
    Column("part", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("amount", BigInteger, nullable=False),
    Column("counts_year", SmallInteger),
    Column("balance_after", BigInteger, nullable=False),
    Column("book_day", Date, nullable=False),
    belongs_to("accounts", "account_id"),
    belongs_to("journals", "journal_id"),
    CheckConstraint("amount <> 0 and abs(amount) <= 1000000000", name="entries_amount"),
    key=("account_id", "seq"),
    grants=APPEND_ONLY,
    triggers=balanced("entries", unit="(part = 'minutes')"),
)
Index("entries_journal", entries.c.community_id, entries.c.journal_id)
year_totals = community_table(
    "year_totals",
    metadata,
    Column("account_id", Uuid, nullable=False),
    Column("year", SmallInteger, nullable=False),
    Column("units", BigInteger, nullable=False),
    Column("gift_points", BigInteger, nullable=False),
    Column("minutes", BigInteger, nullable=False),
    Column("earned", BigInteger, nullable=False),
    Column("gate_passed", Integer),
    belongs_to("accounts", "account_id"),
    CheckConstraint("units >= 0 and gift_points >= 0 and minutes >= 0 and earned >= 0", name="year_totals_floor"),
    key=("account_id", "year"),
)
