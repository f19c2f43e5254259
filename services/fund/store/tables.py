"""All tables of the fund on one page; what a rule refuses politely is refused here finally."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Text,
    UniqueConstraint,
    Uuid,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY

from services.chassis.database.protection import balanced
from services.chassis.database.tables import APPEND_ONLY, belongs_to, community_table

metadata = MetaData()


def _id(name: str, *, nullable: bool = False) -> Column[object]:
    return Column(name, Uuid, nullable=nullable)


def _words(name: str, *, nullable: bool = False) -> Column[object]:
    return Column(name, Text, nullable=nullable)


def _fen(name: str, *, nullable: bool = False) -> Column[object]:
    return Column(name, BigInteger, nullable=nullable)


def _at(name: str, *, nullable: bool = False) -> Column[object]:
    return Column(name, DateTime(timezone=True), nullable=nullable)


def _day(name: str, *, nullable: bool = False) -> Column[object]:
    return Column(name, Date, nullable=nullable)


def _version() -> Column[object]:
    return Column("version", Integer, nullable=False)


# ---- the books -----------------------------------------------------------------------------------------

funds = community_table(
    "funds",
    metadata,
    _id("id"),
    _words("name"),
    _words("state"),
    Column("is_default", Boolean, nullable=False),
    _at("created_at"),
    CheckConstraint("state in ('forming', 'active', 'suspended', 'terminating', 'closed')", name="funds_state"),
)
Index("funds_one_default", funds.c.community_id, unique=True, postgresql_where=text("is_default"))

earmarks = community_table(
    "earmarks",
    metadata,
    _id("id"),
    _id("fund_id"),
    _words("kind"),
    _words("title"),
    _words("purpose_code", nullable=True),
    _fen("spendable_fen"),
    _fen("held_fen"),
    _at("created_at"),
    belongs_to("funds", "fund_id"),
    CheckConstraint("kind in ('general', 'campaign')", name="earmarks_kind"),
    CheckConstraint("held_fen >= 0 and spendable_fen - held_fen >= 0", name="earmarks_not_over_committed"),
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
    _id("id"),
    Column("year", Integer, nullable=False),
    Column("no", BigInteger, nullable=False),
    _words("kind"),
    _words("cause_kind"),
    _id("cause_id"),
    _day("value_on"),
    _day("booked_on"),
    _at("booked_at"),
    _id("made_by", nullable=True),
    UniqueConstraint("community_id", "year", "no", name="journals_numbered_once"),
    UniqueConstraint("community_id", "kind", "cause_kind", "cause_id", name="journals_one_cause"),
    grants=APPEND_ONLY,
)
Index("journals_by_day", journals.c.community_id, journals.c.value_on, journals.c.id)

entries = community_table(
    "entries",
    metadata,
    _id("journal_id"),
    Column("line", Integer, nullable=False),
    _id("fund_id"),
    _id("earmark_id"),
    _words("account"),
    _fen("amount_fen"),
    _day("booked_on"),
    _id("donation_id", nullable=True),
    _id("payout_id", nullable=True),
    belongs_to("journals", "journal_id"),
    belongs_to("funds", "fund_id"),
    belongs_to("earmarks", "earmark_id"),
    CheckConstraint("amount_fen <> 0 and abs(amount_fen) <= 1000000000000", name="entries_amount"),
    key=("journal_id", "line"),
    grants=APPEND_ONLY,
    triggers=balanced("entries", group="journal_id, earmark_id", amount="amount_fen"),
)
Index("entries_by_account", entries.c.community_id, entries.c.earmark_id, entries.c.account, entries.c.booked_on)

balances = community_table(
    "balances",
    metadata,
    _id("fund_id"),
    _id("earmark_id"),
    _words("account"),
    _fen("amount_fen"),
    key=("fund_id", "earmark_id", "account"),
)

numbers = community_table(
    "numbers",
    metadata,
    _words("series"),
    Column("year", Integer, nullable=False),
    Column("last_no", BigInteger, nullable=False),
    key=("series", "year"),
)

receipts = community_table(
    "receipts",
    metadata,
    _id("id"),
    _words("series"),
    Column("year", Integer, nullable=False),
    Column("no", BigInteger, nullable=False),
    _words("number"),
    _id("donation_id"),
    _day("issued_on"),
    _words("state"),
    belongs_to("donations", "donation_id"),
    UniqueConstraint("community_id", "series", "year", "no", name="receipts_numbered_once"),
    UniqueConstraint("community_id", "number", name="receipts_one_number"),
    UniqueConstraint("community_id", "donation_id", name="receipts_one_a_gift"),
    CheckConstraint("state in ('issued', 'voided', 'replaced')", name="receipts_state"),
)

# ---- what people give ----------------------------------------------------------------------------------

campaigns = community_table(
    "campaigns",
    metadata,
    _id("id"),
    _id("fund_id"),
    _id("earmark_id"),
    _words("name"),
    _words("purpose"),
    _words("purpose_code", nullable=True),
    _words("mode"),
    _fen("goal_fen", nullable=True),
    Column("goal_units", BigInteger),
    Column("goal_minutes", BigInteger),
    _day("starts_on"),
    _day("ends_on"),
    _words("state"),
    _words("host_charity", nullable=True),
    _words("filing_no", nullable=True),
    _day("filed_on", nullable=True),
    _at("turns_at", nullable=True),
    _id("created_by"),
    _at("created_at"),
    _version(),
    belongs_to("funds", "fund_id"),
    belongs_to("earmarks", "earmark_id"),
    CheckConstraint("mode in ('public', 'targeted', 'internal')", name="campaigns_mode"),
    CheckConstraint("state in ('draft', 'open', 'closing', 'closed', 'stopped')", name="campaigns_state"),
    CheckConstraint("starts_on <= ends_on", name="campaigns_days"),
    clerk=("id", "turns_at"),
)
Index("campaigns_turning", campaigns.c.community_id, campaigns.c.turns_at)

campaign_totals = community_table(
    "campaign_totals",
    metadata,
    _id("campaign_id"),
    _fen("received_fen"),
    Column("gifts", BigInteger, nullable=False),
    Column("units", BigInteger, nullable=False),
    Column("minutes", BigInteger, nullable=False),
    belongs_to("campaigns", "campaign_id"),
    CheckConstraint("received_fen >= 0 and gifts >= 0 and units >= 0 and minutes >= 0", name="campaign_totals_floor"),
    key=("campaign_id",),
)

contributions = community_table(
    "contributions",
    metadata,
    _words("source"),
    _id("source_id"),
    Column("revision", Integer, nullable=False),
    Column("step", Integer, nullable=False),
    _id("campaign_id", nullable=True),
    Column("amount", BigInteger, nullable=False),
    CheckConstraint("source in ('order', 'gift') and amount >= 0", name="contributions_source"),
    key=("source", "source_id"),
)
Index("contributions_by_campaign", contributions.c.community_id, contributions.c.campaign_id)

givers = community_table(  # names of donors as they stand on receipts; sealed, and removable
    "givers",
    metadata,
    _id("id"),
    Column("name", LargeBinary),
    _at("created_at"),
)

donations = community_table(
    "donations",
    metadata,
    _id("id"),
    _id("fund_id"),
    _id("earmark_id"),
    _id("campaign_id", nullable=True),
    _words("donor_kind"),
    _id("person_id", nullable=True),
    _id("giver_id", nullable=True),
    _fen("amount_fen"),
    _words("channel"),
    _words("state"),
    Column("publish_name", Boolean, nullable=False),
    _day("received_on", nullable=True),
    _id("created_by", nullable=True),
    _at("created_at"),
    _version(),
    belongs_to("funds", "fund_id"),
    belongs_to("earmarks", "earmark_id"),
    belongs_to("campaigns", "campaign_id"),
    belongs_to("givers", "giver_id"),
    CheckConstraint("amount_fen between 1 and 100000000000", name="donations_amount"),
    CheckConstraint("channel in ('cash', 'transfer', 'online')", name="donations_channel"),
    CheckConstraint("state in ('initiated', 'received', 'expired', 'voided')", name="donations_state"),
    CheckConstraint("state <> 'received' or received_on is not null", name="donations_received_on"),
    CheckConstraint(
        "case donor_kind when 'anonymous' then person_id is null and giver_id is null and not publish_name "
        "when 'outside' then person_id is null and giver_id is not null else donor_kind = 'person' end",
        name="donations_donor",
    ),
)
Index("donations_by_state", donations.c.community_id, donations.c.state, donations.c.received_on, donations.c.id)
Index("donations_by_campaign", donations.c.community_id, donations.c.campaign_id, donations.c.received_on)
Index("donations_by_person", donations.c.community_id, donations.c.person_id, donations.c.received_on)

payment_orders = community_table(
    "payment_orders",
    metadata,
    _id("id"),
    _id("donation_id"),
    _words("provider"),
    _fen("amount_fen"),
    _words("state"),
    _at("expires_at"),
    _words("provider_txn", nullable=True),
    _at("paid_at", nullable=True),
    _version(),
    belongs_to("donations", "donation_id"),
    UniqueConstraint("community_id", "donation_id", name="payment_orders_one_a_gift"),
    UniqueConstraint("community_id", "provider", "provider_txn", name="payment_orders_one_a_payment"),
    CheckConstraint("state in ('created', 'paid', 'closed')", name="payment_orders_state"),
    CheckConstraint("(state = 'paid') = (provider_txn is not null)", name="payment_orders_paid"),
    clerk=("id", "state", "expires_at"),
)
Index("payment_orders_open", payment_orders.c.community_id, payment_orders.c.state, payment_orders.c.expires_at)

payment_notices = community_table(
    "payment_notices",
    metadata,
    _id("id"),
    _words("provider"),
    _words("notice_id"),
    Column("digest", LargeBinary, nullable=False),
    _words("verdict"),
    _id("order_id", nullable=True),
    _words("provider_txn"),
    _fen("amount_fen"),
    _at("paid_at"),
    _at("noticed_at"),
    belongs_to("payment_orders", "order_id"),
    UniqueConstraint("community_id", "provider", "notice_id", name="payment_notices_once"),
    CheckConstraint(
        "verdict in ('booked', 'closed', 'repeated', 'conflict', 'unmatched')", name="payment_notices_verdict"
    ),
)
Index("payment_notices_by_verdict", payment_notices.c.community_id, payment_notices.c.verdict, payment_notices.c.id)

# ---- money that goes out -------------------------------------------------------------------------------

projects = community_table(
    "projects",
    metadata,
    _id("id"),
    _words("title", nullable=True),  # None: its closing came before its listing
    Column("tags", ARRAY(Text), nullable=False),
    _words("state"),
    Column("sequence", BigInteger, nullable=False),
    CheckConstraint("state in ('listed', 'closed')", name="projects_state"),
)

grants = community_table(
    "grants",
    metadata,
    _id("id"),
    _id("project_id"),
    _id("fund_id"),
    _id("earmark_id"),
    _fen("amount_fen"),
    _words("purpose"),
    _words("state"),
    _id("proposed_by"),
    _id("approved_1", nullable=True),
    _id("approved_2", nullable=True),
    _at("approved_at", nullable=True),
    _fen("paid_fen"),
    _at("created_at"),
    _version(),
    belongs_to("projects", "project_id"),
    belongs_to("funds", "fund_id"),
    belongs_to("earmarks", "earmark_id"),
    CheckConstraint("amount_fen between 1 and 100000000000", name="grants_amount"),
    CheckConstraint("paid_fen >= 0 and paid_fen <= amount_fen", name="grants_paid"),
    CheckConstraint(
        "state in ('proposed', 'approved', 'paying', 'reporting', 'closed', 'withdrawn', 'rejected', 'cancelled')",
        name="grants_state",
    ),
    CheckConstraint(
        "approved_1 <> approved_2 and proposed_by <> approved_1 and proposed_by <> approved_2",
        name="grants_three_people",
    ),
    CheckConstraint(
        "state not in ('approved', 'paying', 'reporting', 'closed')"
        " or (approved_1 is not null and approved_2 is not null)",
        name="grants_two_approvals",
    ),
    CheckConstraint("paid_fen = 0 or approved_2 is not null", name="grants_paid_once_approved"),
)
Index("grants_by_state", grants.c.community_id, grants.c.state, grants.c.id)
Index("grants_by_project", grants.c.community_id, grants.c.project_id, grants.c.id)

grant_steps = community_table(
    "grant_steps",
    metadata,
    _id("grant_id"),
    Column("no", Integer, nullable=False),
    _words("act"),
    _id("person_id"),
    _fen("amount_fen"),
    _at("at"),
    belongs_to("grants", "grant_id"),
    key=("grant_id", "no"),
    grants=APPEND_ONLY,
)

payouts = community_table(
    "payouts",
    metadata,
    _id("id"),
    _id("grant_id"),
    Column("no", Integer, nullable=False),
    _fen("amount_fen"),
    _day("paid_on"),
    _id("made_by"),
    _at("created_at"),
    belongs_to("grants", "grant_id"),
    UniqueConstraint("community_id", "grant_id", "no", name="payouts_numbered_once"),
    CheckConstraint("amount_fen > 0", name="payouts_amount"),
    grants=APPEND_ONLY,
)

proofs = community_table(
    "proofs",
    metadata,
    _id("id"),
    _id("payout_id"),
    _words("kind"),
    _fen("amount_fen"),
    _words("invoice_no", nullable=True),
    _words("note"),
    belongs_to("payouts", "payout_id"),
    UniqueConstraint("community_id", "invoice_no", name="proofs_one_invoice"),
    CheckConstraint("kind in ('invoice', 'contract', 'list', 'photo', 'receipt')", name="proofs_kind"),
    grants=APPEND_ONLY,
)
