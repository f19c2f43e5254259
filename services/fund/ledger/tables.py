"""The tables of the ledger: funds, earmarks, journals with their entries, balances, and the counters of numbers."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, CheckConstraint, Column, Index, Integer, UniqueConstraint, text

from services.chassis.database.protection import balanced
from services.chassis.database.tables import (
    APPEND_ONLY,
    belongs_to,
    community_table,
    day_column,
    enum_column,
    fen_column,
    id_column,
    text_column,
    time_column,
)
from services.fund.ledger.model import Account, CauseKind, EarmarkKind, FundState, JournalKind, Series
from services.fund.metadata import metadata

funds = community_table(
    "funds",
    metadata,
    id_column("id"),
    text_column("name"),
    enum_column("state", FundState),
    Column("is_default", Boolean, nullable=False),
    time_column("created_at"),
)
Index("funds_one_default", funds.c.community_id, unique=True, postgresql_where=text("is_default"))

earmarks = community_table(
    "earmarks",
    metadata,
    id_column("id"),
    id_column("fund_id"),
    enum_column("kind", EarmarkKind),
    text_column("title"),
    id_column("campaign_id", nullable=True),
    fen_column("spendable_fen"),
    fen_column("held_fen"),
    time_column("created_at"),
    belongs_to("funds", "fund_id"),
    UniqueConstraint("community_id", "fund_id", "id", name="earmarks_of_fund"),
    CheckConstraint("held_fen >= 0 and spendable_fen - held_fen >= 0", name="earmarks_not_over_committed"),
    CheckConstraint("(kind = 'campaign') = (campaign_id is not null)", name="earmarks_campaign"),
)
Index(
    "earmarks_one_general",
    earmarks.c.community_id,
    earmarks.c.fund_id,
    unique=True,
    postgresql_where=text("kind = 'general'"),
)

journals = community_table(
    "journals",
    metadata,
    id_column("id"),
    Column("year", Integer, nullable=False),
    Column("no", BigInteger, nullable=False),
    enum_column("kind", JournalKind),
    enum_column("cause_kind", CauseKind),
    id_column("cause_id"),
    day_column("value_on"),
    day_column("booked_on"),
    time_column("booked_at"),
    id_column("made_by", nullable=True),
    UniqueConstraint("community_id", "year", "no", name="journals_numbered_once"),
    UniqueConstraint("community_id", "kind", "cause_kind", "cause_id", name="journals_one_cause"),
    grants=APPEND_ONLY,
)
Index("journals_by_day", journals.c.community_id, journals.c.value_on, journals.c.id)

entries = community_table(
    "entries",
    metadata,
    id_column("journal_id"),
    Column("line", Integer, nullable=False),
    id_column("fund_id"),
    id_column("earmark_id"),
    enum_column("account", Account),
    fen_column("amount_fen"),
    day_column("booked_on"),
    id_column("donation_id", nullable=True),
    id_column("payout_id", nullable=True),
    belongs_to("journals", "journal_id"),
    belongs_to("earmarks", "fund_id", "earmark_id", key=("fund_id", "id")),
    CheckConstraint("amount_fen <> 0 and abs(amount_fen) <= 1000000000000", name="entries_amount"),
    key=("journal_id", "line"),
    grants=APPEND_ONLY,
    triggers=balanced("entries", group="journal_id, earmark_id", amount="amount_fen"),
)
Index("entries_by_account", entries.c.community_id, entries.c.earmark_id, entries.c.account, entries.c.booked_on)

balances = community_table(
    "balances",
    metadata,
    id_column("fund_id"),
    id_column("earmark_id"),
    enum_column("account", Account),
    fen_column("amount_fen"),
    key=("fund_id", "earmark_id", "account"),
)

numbers = community_table(
    "numbers",
    metadata,
    enum_column("series", Series),
    Column("year", Integer, nullable=False),
    Column("last_no", BigInteger, nullable=False),
    key=("series", "year"),
)
