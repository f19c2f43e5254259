"""First tables."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "202607010000"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "accounts",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("points", sa.BigInteger(), nullable=False),
        sa.Column("owed", sa.BigInteger(), nullable=False),
        sa.Column("minutes", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("last_seq", sa.BigInteger(), nullable=False),
        sa.Column("last_book_day", sa.Date(), nullable=False),
        sa.CheckConstraint("(kind = 'member') = (person_id is not null)", name="accounts_member"),
        sa.CheckConstraint(
            "kind <> 'member' or (points >= 0 and owed >= 0 and minutes >= 0 and (owed = 0 or points = 0))",
            name="accounts_floor",
        ),
        sa.CheckConstraint(
            "kind in ('member', 'issued_service', 'issued_gift', 'redeemed', 'served', 'adjusted')",
            name="accounts_kind",
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="accounts_pkey"),
        sa.UniqueConstraint("community_id", "person_id", name="accounts_person"),
    )
    op.create_index(
        "accounts_pool",
        "accounts",
        ["community_id", "kind"],
        unique=True,
        postgresql_where=sa.text("person_id IS NULL"),
    )
    op.execute("grant select, insert, update on accounts to points_app")
    op.execute("grant select, insert, update on accounts to points_worker")
    op.execute("grant select on accounts to points_audit")
    op.execute("alter table accounts enable row level security")
    op.execute("alter table accounts force row level security")
    op.execute(
        "create policy app on accounts to points_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on accounts to points_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on accounts for select to points_audit using (true)")
    op.create_table(
        "debits",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("redemption_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("points", sa.BigInteger(), nullable=False),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("missing", sa.BigInteger(), nullable=True),
        sa.Column("refunded", sa.BigInteger(), nullable=False),
        sa.Column("journal_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint("code in ('gate_not_reached', 'points_insufficient', 'account_closed')", name="debits_code"),
        sa.CheckConstraint("(code is null) = (journal_id is not null)", name="debits_answered"),
        sa.CheckConstraint("points between 1 and 1000000 and refunded between 0 and points", name="debits_refunded"),
        sa.PrimaryKeyConstraint("community_id", "redemption_id", name="debits_pkey"),
    )
    op.execute("grant select, insert, update on debits to points_app")
    op.execute("grant select, insert, update on debits to points_worker")
    op.execute("grant select on debits to points_audit")
    op.execute("alter table debits enable row level security")
    op.execute("alter table debits force row level security")
    op.execute(
        "create policy app on debits to points_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on debits to points_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on debits for select to points_audit using (true)")
    op.create_table(
        "journals",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("cause_kind", sa.Text(), nullable=False),
        sa.Column("cause_id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("book_day", sa.Date(), nullable=False),
        sa.Column("posted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("rule_version", sa.Integer(), nullable=False),
        sa.Column("basis", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.CheckConstraint(
            "cause_kind in ('order', 'gift', 'redemption', 'refund', 'adjustment')", name="journals_cause_kind"
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="journals_pkey"),
        sa.UniqueConstraint(
            "community_id", "cause_kind", "cause_id", "person_id", "revision", name="journals_cause_once"
        ),
    )
    op.execute("grant select, insert on journals to points_app")
    op.execute("grant select, insert on journals to points_worker")
    op.execute("grant select on journals to points_audit")
    op.execute("alter table journals enable row level security")
    op.execute("alter table journals force row level security")
    op.execute(
        "create policy app on journals to points_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on journals to points_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on journals for select to points_audit using (true)")
    op.create_table(
        "point_adjustments",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("points", sa.BigInteger(), nullable=False),
        sa.Column("year", sa.SmallInteger(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("asked_by", sa.Uuid(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lapses_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Uuid(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("(state = 'pending') = (decided_by is null)", name="point_adjustments_decided"),
        sa.CheckConstraint("state <> 'confirmed' or decided_by <> asked_by", name="point_adjustments_two_people"),
        sa.CheckConstraint(
            "state in ('pending', 'confirmed', 'refused', 'withdrawn', 'lapsed')", name="point_adjustments_state"
        ),
        sa.CheckConstraint(
            "person_id <> asked_by and person_id is distinct from decided_by", name="point_adjustments_own"
        ),
        sa.CheckConstraint("points <> 0 and abs(points) <= 10000", name="point_adjustments_points"),
        sa.PrimaryKeyConstraint("community_id", "id", name="point_adjustments_pkey"),
    )
    op.create_index(
        "point_adjustments_by_person", "point_adjustments", ["community_id", "person_id", "id"], unique=False
    )
    op.create_index("point_adjustments_by_state", "point_adjustments", ["community_id", "state", "id"], unique=False)
    op.execute("grant select, insert, update on point_adjustments to points_app")
    op.execute("grant select, insert, update on point_adjustments to points_worker")
    op.execute("grant select on point_adjustments to points_audit")
    op.execute("alter table point_adjustments enable row level security")
    op.execute("alter table point_adjustments force row level security")
    op.execute(
        "create policy app on point_adjustments to points_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on point_adjustments to points_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on point_adjustments for select to points_audit using (true)")
    op.create_table(
        "rule_sets",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("effective_from", sa.Date(), nullable=False),
        sa.Column("points_per_hour", sa.Integer(), nullable=False),
        sa.Column("points_per_unit", sa.Integer(), nullable=False),
        sa.Column("gate_points", sa.Integer(), nullable=False),
        sa.Column("cap_units_per_gift", sa.Integer(), nullable=True),
        sa.Column("cap_gift_points_per_year", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("created_by", sa.Uuid(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("cap_units_per_gift >= 1 and cap_gift_points_per_year >= 1", name="rule_sets_caps"),
        sa.CheckConstraint("gate_points between 0 and 10000", name="rule_sets_gate"),
        sa.CheckConstraint(
            "points_per_hour between 0 and 100 and points_per_unit between 0 and 100", name="rule_sets_rates"
        ),
        sa.PrimaryKeyConstraint("community_id", "version", name="rule_sets_pkey"),
        sa.UniqueConstraint("community_id", "effective_from", name="rule_sets_day"),
    )
    op.execute("grant select, insert on rule_sets to points_app")
    op.execute("grant select, insert on rule_sets to points_worker")
    op.execute("grant select on rule_sets to points_audit")
    op.execute("alter table rule_sets enable row level security")
    op.execute("alter table rule_sets force row level security")
    op.execute(
        "create policy app on rule_sets to points_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on rule_sets to points_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on rule_sets for select to points_audit using (true)")
    op.create_table(
        "sources",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.Column("reopened", sa.BigInteger(), server_default="0", nullable=False),
        sa.CheckConstraint("kind in ('order', 'gift')", name="sources_kind"),
        sa.PrimaryKeyConstraint("community_id", "kind", "id", name="sources_pkey"),
    )
    op.execute("grant select, insert, update on sources to points_app")
    op.execute("grant select, insert, update on sources to points_worker")
    op.execute("grant select on sources to points_audit")
    op.execute("alter table sources enable row level security")
    op.execute("alter table sources force row level security")
    op.execute(
        "create policy app on sources to points_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on sources to points_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on sources for select to points_audit using (true)")
    op.create_table(
        "current_facts",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("source_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("held", sa.Boolean(), server_default="false", nullable=False),
        sa.CheckConstraint("source in ('order', 'gift')", name="current_facts_source"),
        sa.CheckConstraint("quantity > 0", name="current_facts_quantity"),
        sa.ForeignKeyConstraint(
            ["community_id", "source", "source_id"],
            ["sources.community_id", "sources.kind", "sources.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "source", "source_id", "person_id", "day", name="current_facts_pkey"),
    )
    op.create_index("current_facts_day", "current_facts", ["community_id", "day"], unique=False)
    op.create_index("current_facts_of_person", "current_facts", ["community_id", "person_id", "day"], unique=False)
    op.execute("grant select, insert, update, delete on current_facts to points_app")
    op.execute("grant select, insert, update, delete on current_facts to points_worker")
    op.execute("grant select on current_facts to points_audit")
    op.execute("alter table current_facts enable row level security")
    op.execute("alter table current_facts force row level security")
    op.execute(
        "create policy app on current_facts to points_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on current_facts to points_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on current_facts for select to points_audit using (true)")
    op.create_table(
        "entries",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("journal_id", sa.Uuid(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("counts_year", sa.SmallInteger(), nullable=True),
        sa.Column("balance_after", sa.BigInteger(), nullable=False),
        sa.Column("book_day", sa.Date(), nullable=False),
        sa.CheckConstraint(
            "kind in ('earn', 'reverse', 'spend', 'refund', 'adjust', 'owe', 'settle')", name="entries_kind"
        ),
        sa.CheckConstraint("part in ('points', 'owed', 'minutes')", name="entries_part"),
        sa.CheckConstraint("amount <> 0 and abs(amount) <= 1000000000", name="entries_amount"),
        sa.ForeignKeyConstraint(
            ["community_id", "account_id"],
            ["accounts.community_id", "accounts.id"],
        ),
        sa.ForeignKeyConstraint(
            ["community_id", "journal_id"],
            ["journals.community_id", "journals.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "account_id", "seq", name="entries_pkey"),
    )
    op.create_index("entries_journal", "entries", ["community_id", "journal_id"], unique=False)
    op.execute("grant select, insert on entries to points_app")
    op.execute("grant select, insert on entries to points_worker")
    op.execute("grant select on entries to points_audit")
    op.execute("alter table entries enable row level security")
    op.execute("alter table entries force row level security")
    op.execute(
        "create policy app on entries to points_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on entries to points_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on entries for select to points_audit using (true)")
    op.execute("""
    create function entries_balanced() returns trigger language plpgsql as $$
    begin
      if exists (select from fresh group by community_id, journal_id, (part = 'minutes') having sum(amount) <> 0) then
        raise exception 'a journal_id of entries does not sum to zero'
          using errcode = 'check_violation', constraint = 'entries_balanced';
      end if;
      return null;
    end $$
    """)
    op.execute(
        "create trigger entries_balanced after insert on entries referencing new table as fresh for each statement execute function entries_balanced()"
    )
    op.create_table(
        "refunds",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("return_id", sa.Uuid(), nullable=False),
        sa.Column("redemption_id", sa.Uuid(), nullable=False),
        sa.Column("points", sa.BigInteger(), nullable=False),
        sa.Column("journal_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint("points > 0", name="refunds_points"),
        sa.ForeignKeyConstraint(
            ["community_id", "redemption_id"],
            ["debits.community_id", "debits.redemption_id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "return_id", name="refunds_pkey"),
    )
    op.execute("grant select, insert on refunds to points_app")
    op.execute("grant select, insert on refunds to points_worker")
    op.execute("grant select on refunds to points_audit")
    op.execute("alter table refunds enable row level security")
    op.execute("alter table refunds force row level security")
    op.execute(
        "create policy app on refunds to points_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on refunds to points_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on refunds for select to points_audit using (true)")
    op.create_table(
        "year_totals",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("year", sa.SmallInteger(), nullable=False),
        sa.Column("units", sa.BigInteger(), nullable=False),
        sa.Column("gift_points", sa.BigInteger(), nullable=False),
        sa.Column("minutes", sa.BigInteger(), nullable=False),
        sa.Column("earned", sa.BigInteger(), nullable=False),
        sa.Column("gate_passed", sa.Integer(), nullable=True),
        sa.Column("cut_of_gifts", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("cut_of_year", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("cut_minutes", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("held_units", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("adjusted", sa.BigInteger(), server_default="0", nullable=False),
        sa.CheckConstraint(
            "cut_of_gifts >= 0 and cut_of_year between 0 and gift_points and cut_minutes >= 0", name="year_totals_cut"
        ),
        sa.CheckConstraint("held_units between 0 and units", name="year_totals_held"),
        sa.CheckConstraint(
            "units >= 0 and gift_points >= 0 and minutes >= 0 and earned >= least(adjusted, 0)",
            name="year_totals_floor",
        ),
        sa.ForeignKeyConstraint(
            ["community_id", "account_id"],
            ["accounts.community_id", "accounts.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "account_id", "year", name="year_totals_pkey"),
    )
    op.create_index(
        "year_totals_cut_by_caps",
        "year_totals",
        ["community_id", "year", "account_id"],
        unique=False,
        postgresql_where=sa.text("cut_of_gifts > 0 or cut_of_year > 0 or cut_minutes > 0"),
    )
    op.execute("grant select, insert, update on year_totals to points_app")
    op.execute("grant select, insert, update on year_totals to points_worker")
    op.execute("grant select on year_totals to points_audit")
    op.execute("alter table year_totals enable row level security")
    op.execute("alter table year_totals force row level security")
    op.execute(
        "create policy app on year_totals to points_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on year_totals to points_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on year_totals for select to points_audit using (true)")
