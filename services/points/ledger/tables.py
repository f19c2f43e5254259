"""The tables of the ledger: rule sets, accounts, journals with their entries, and year totals."""

from __future__ import annotations

from sqlalchemy import BigInteger, CheckConstraint, Column, Index, SmallInteger, UniqueConstraint, text
from sqlalchemy.dialects.postgresql import JSONB

from services.chassis.database.protection import balanced
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
from services.points.ledger.model import AccountKind, CauseKind, EntryKind, Part
from services.points.metadata import metadata

rule_sets = community_table(
    "rule_sets",
    metadata,
    count_column("version"),
    day_column("effective_from"),
    count_column("points_per_hour"),
    count_column("points_per_unit"),
    count_column("gate_points"),
    count_column("cap_units_per_gift", nullable=True),
    count_column("cap_gift_points_per_year", nullable=True),
    text_column("note", nullable=True),
    id_column("created_by", nullable=True),
    time_column("created_at"),
    UniqueConstraint("community_id", "effective_from", name="rule_sets_day"),
    CheckConstraint("points_per_hour between 0 and 100 and points_per_unit between 0 and 100", name="rule_sets_rates"),
    CheckConstraint("gate_points between 0 and 10000", name="rule_sets_gate"),
    CheckConstraint("cap_units_per_gift >= 1 and cap_gift_points_per_year >= 1", name="rule_sets_caps"),
    key=("version",),
    grants=APPEND_ONLY,
)
accounts = community_table(
    "accounts",
    metadata,
    id_column("id"),
    enum_column("kind", AccountKind),
    id_column("person_id", nullable=True),
    Column("points", BigInteger, nullable=False),
    Column("owed", BigInteger, nullable=False),
    Column("minutes", BigInteger, nullable=False),
    Column("version", BigInteger, nullable=False),
    Column("last_seq", BigInteger, nullable=False),
    day_column("last_book_day"),
    UniqueConstraint("community_id", "person_id", name="accounts_person"),
    CheckConstraint(
        "kind <> 'member' or (points >= 0 and owed >= 0 and minutes >= 0 and (owed = 0 or points = 0))",
        name="accounts_floor",
    ),
    CheckConstraint("(kind = 'member') = (person_id is not null)", name="accounts_member"),
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
    id_column("id"),
    id_column("person_id"),
    enum_column("cause_kind", CauseKind),
    id_column("cause_id"),
    Column("revision", BigInteger, nullable=False),
    day_column("effective_on"),
    day_column("book_day"),
    time_column("posted_at"),
    count_column("rule_version"),
    Column("basis", JSONB, nullable=False),
    UniqueConstraint("community_id", "cause_kind", "cause_id", "person_id", "revision", name="journals_cause_once"),
    grants=APPEND_ONLY,
)
entries = community_table(
    "entries",
    metadata,
    id_column("account_id"),
    Column("seq", BigInteger, nullable=False),
    id_column("journal_id"),
    enum_column("part", Part),
    enum_column("kind", EntryKind),
    Column("amount", BigInteger, nullable=False),
    Column("counts_year", SmallInteger),
    Column("balance_after", BigInteger, nullable=False),
    day_column("book_day"),
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
    id_column("account_id"),
    Column("year", SmallInteger, nullable=False),
    Column("units", BigInteger, nullable=False),
    Column("gift_points", BigInteger, nullable=False),
    Column("minutes", BigInteger, nullable=False),
    Column("earned", BigInteger, nullable=False),
    count_column("gate_passed", nullable=True),
    Column("cut_of_gifts", BigInteger, nullable=False, server_default="0"),
    Column("cut_of_year", BigInteger, nullable=False, server_default="0"),
    Column("cut_minutes", BigInteger, nullable=False, server_default="0"),
    Column("held_units", BigInteger, nullable=False, server_default="0"),
    Column("adjusted", BigInteger, nullable=False, server_default="0"),
    belongs_to("accounts", "account_id"),
    CheckConstraint("held_units between 0 and units", name="year_totals_held"),
    CheckConstraint(
        "units >= 0 and gift_points >= 0 and minutes >= 0 and earned >= least(adjusted, 0)", name="year_totals_floor"
    ),
    CheckConstraint(
        "cut_of_gifts >= 0 and cut_of_year between 0 and gift_points and cut_minutes >= 0", name="year_totals_cut"
    ),
    key=("account_id", "year"),
)
Index(
    "year_totals_cut_by_caps",
    year_totals.c.community_id,
    year_totals.c.year,
    year_totals.c.account_id,
    postgresql_where=text("cut_of_gifts > 0 or cut_of_year > 0 or cut_minutes > 0"),
)
