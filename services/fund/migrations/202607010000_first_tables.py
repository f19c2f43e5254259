"""First tables."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "202607010000"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "balances",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("fund_id", sa.Uuid(), nullable=False),
        sa.Column("earmark_id", sa.Uuid(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("amount_fen", sa.BigInteger(), nullable=False),
        sa.CheckConstraint(
            "account in ('cash', 'transit', 'clearing_sandbox', 'in_flight', 'donations', 'grants')",
            name="balances_account",
        ),
        sa.PrimaryKeyConstraint("community_id", "fund_id", "earmark_id", "account", name="balances_pkey"),
    )
    op.execute("grant select, insert, update on balances to fund_app")
    op.execute("grant select, insert, update on balances to fund_worker")
    op.execute("grant select on balances to fund_audit")
    op.execute("alter table balances enable row level security")
    op.execute("alter table balances force row level security")
    op.execute(
        "create policy app on balances to fund_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on balances to fund_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on balances for select to fund_audit using (true)")
    op.create_table(
        "contributions",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("source_id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Uuid(), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("source in ('order', 'gift')", name="contributions_source"),
        sa.CheckConstraint("amount >= 0", name="contributions_amount"),
        sa.PrimaryKeyConstraint("community_id", "source", "source_id", name="contributions_pkey"),
    )
    op.create_index("contributions_by_campaign", "contributions", ["community_id", "campaign_id"], unique=False)
    op.execute("grant select, insert, update on contributions to fund_app")
    op.execute("grant select, insert, update on contributions to fund_worker")
    op.execute("grant select on contributions to fund_audit")
    op.execute("alter table contributions enable row level security")
    op.execute("alter table contributions force row level security")
    op.execute(
        "create policy app on contributions to fund_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on contributions to fund_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on contributions for select to fund_audit using (true)")
    op.create_table(
        "funds",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("is_default", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("state in ('forming', 'active', 'suspended')", name="funds_state"),
        sa.PrimaryKeyConstraint("community_id", "id", name="funds_pkey"),
    )
    op.create_index("funds_one_default", "funds", ["community_id"], unique=True, postgresql_where=sa.text("is_default"))
    op.execute("grant select, insert, update on funds to fund_app")
    op.execute("grant select, insert, update on funds to fund_worker")
    op.execute("grant select on funds to fund_audit")
    op.execute("alter table funds enable row level security")
    op.execute("alter table funds force row level security")
    op.execute(
        "create policy app on funds to fund_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on funds to fund_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on funds for select to fund_audit using (true)")
    op.create_table(
        "givers",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("community_id", "id", name="givers_pkey"),
    )
    op.execute("grant select, insert, update on givers to fund_app")
    op.execute("grant select, insert, update on givers to fund_worker")
    op.execute("grant select on givers to fund_audit")
    op.execute("alter table givers enable row level security")
    op.execute("alter table givers force row level security")
    op.execute(
        "create policy app on givers to fund_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on givers to fund_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on givers for select to fund_audit using (true)")
    op.create_table(
        "journals",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("no", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("cause_kind", sa.Text(), nullable=False),
        sa.Column("cause_id", sa.Uuid(), nullable=False),
        sa.Column("value_on", sa.Date(), nullable=False),
        sa.Column("booked_on", sa.Date(), nullable=False),
        sa.Column("booked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=True),
        sa.CheckConstraint("cause_kind in ('donation', 'donation_void', 'payout')", name="journals_cause_kind"),
        sa.CheckConstraint("kind in ('gift', 'void', 'grant_part')", name="journals_kind"),
        sa.PrimaryKeyConstraint("community_id", "id", name="journals_pkey"),
        sa.UniqueConstraint("community_id", "kind", "cause_kind", "cause_id", name="journals_one_cause"),
        sa.UniqueConstraint("community_id", "year", "no", name="journals_numbered_once"),
    )
    op.create_index("journals_by_day", "journals", ["community_id", "value_on", "id"], unique=False)
    op.execute("grant select, insert on journals to fund_app")
    op.execute("grant select, insert on journals to fund_worker")
    op.execute("grant select on journals to fund_audit")
    op.execute("alter table journals enable row level security")
    op.execute("alter table journals force row level security")
    op.execute(
        "create policy app on journals to fund_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on journals to fund_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on journals for select to fund_audit using (true)")
    op.create_table(
        "numbers",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("series", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("last_no", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("series in ('journal', 'receipt')", name="numbers_series"),
        sa.PrimaryKeyConstraint("community_id", "series", "year", name="numbers_pkey"),
    )
    op.execute("grant select, insert, update on numbers to fund_app")
    op.execute("grant select, insert, update on numbers to fund_worker")
    op.execute("grant select on numbers to fund_audit")
    op.execute("alter table numbers enable row level security")
    op.execute("alter table numbers force row level security")
    op.execute(
        "create policy app on numbers to fund_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on numbers to fund_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on numbers for select to fund_audit using (true)")
    op.create_table(
        "payees",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("bank", sa.Text(), nullable=True),
        sa.Column("account_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("account_key", sa.LargeBinary(), nullable=False),
        sa.Column("account_last4", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("outsider", sa.Boolean(), nullable=False),
        sa.Column("written_by", postgresql.ARRAY(sa.Uuid()), nullable=False),
        sa.Column("confirmed_by", sa.Uuid(), nullable=True),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "case kind when 'person' then (person_id is not null) <> outsider else person_id is null and not outsider end",
            name="payees_person",
        ),
        sa.CheckConstraint("kind in ('organisation', 'shop', 'person')", name="payees_kind"),
        sa.CheckConstraint("(confirmed_by is null) = (confirmed_at is null)", name="payees_confirmed"),
        sa.CheckConstraint("confirmed_by <> all(written_by)", name="payees_two_people"),
        sa.PrimaryKeyConstraint("community_id", "id", name="payees_pkey"),
        sa.UniqueConstraint("community_id", "account_key", name="payees_one_an_account"),
    )
    op.execute("grant select, insert, update on payees to fund_app")
    op.execute("grant select, insert, update on payees to fund_worker")
    op.execute("grant select on payees to fund_audit")
    op.execute("alter table payees enable row level security")
    op.execute("alter table payees force row level security")
    op.execute(
        "create policy app on payees to fund_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on payees to fund_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on payees for select to fund_audit using (true)")
    op.create_table(
        "projects",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("tags", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("budget_fen", sa.BigInteger(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("listed_sequence", sa.BigInteger(), nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("state in ('listed', 'running', 'closed')", name="projects_state"),
        sa.PrimaryKeyConstraint("community_id", "id", name="projects_pkey"),
    )
    op.execute("grant select, insert, update on projects to fund_app")
    op.execute("grant select, insert, update on projects to fund_worker")
    op.execute("grant select on projects to fund_audit")
    op.execute("alter table projects enable row level security")
    op.execute("alter table projects force row level security")
    op.execute(
        "create policy app on projects to fund_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on projects to fund_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on projects for select to fund_audit using (true)")
    op.create_table(
        "earmarks",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("fund_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("campaign_id", sa.Uuid(), nullable=True),
        sa.Column("spendable_fen", sa.BigInteger(), nullable=False),
        sa.Column("held_fen", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("(kind = 'campaign') = (campaign_id is not null)", name="earmarks_campaign"),
        sa.CheckConstraint("kind in ('general', 'campaign')", name="earmarks_kind"),
        sa.CheckConstraint("held_fen >= 0 and spendable_fen - held_fen >= 0", name="earmarks_not_over_committed"),
        sa.ForeignKeyConstraint(
            ["community_id", "fund_id"],
            ["funds.community_id", "funds.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="earmarks_pkey"),
        sa.UniqueConstraint("community_id", "fund_id", "id", name="earmarks_of_fund"),
    )
    op.create_index(
        "earmarks_one_general",
        "earmarks",
        ["community_id", "fund_id"],
        unique=True,
        postgresql_where=sa.text("kind = 'general'"),
    )
    op.execute("grant select, insert, update on earmarks to fund_app")
    op.execute("grant select, insert, update on earmarks to fund_worker")
    op.execute("grant select on earmarks to fund_audit")
    op.execute("alter table earmarks enable row level security")
    op.execute("alter table earmarks force row level security")
    op.execute(
        "create policy app on earmarks to fund_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on earmarks to fund_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on earmarks for select to fund_audit using (true)")
    op.create_table(
        "proofs",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("payee_id", sa.Uuid(), nullable=False),
        sa.Column("number_key", sa.Text(), nullable=False),
        sa.Column("code_key", sa.Text(), nullable=False),
        sa.Column("amount_fen", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("amount_fen > 0", name="proofs_amount"),
        sa.ForeignKeyConstraint(
            ["community_id", "payee_id"],
            ["payees.community_id", "payees.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="proofs_pkey"),
        sa.UniqueConstraint("community_id", "number_key", "payee_id", "code_key", name="proofs_once_a_payee"),
    )
    op.create_index(
        "proofs_once_a_code",
        "proofs",
        ["community_id", "number_key", "code_key"],
        unique=True,
        postgresql_where=sa.text("code_key != ''"),
    )
    op.execute("grant select, insert on proofs to fund_app")
    op.execute("grant select, insert on proofs to fund_worker")
    op.execute("grant select on proofs to fund_audit")
    op.execute("alter table proofs enable row level security")
    op.execute("alter table proofs force row level security")
    op.execute(
        "create policy app on proofs to fund_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on proofs to fund_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on proofs for select to fund_audit using (true)")
    op.create_table(
        "campaigns",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("fund_id", sa.Uuid(), nullable=False),
        sa.Column("earmark_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("project_ids", postgresql.ARRAY(sa.Uuid()), nullable=False),
        sa.Column("purpose_codes", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("goal_fen", sa.BigInteger(), nullable=True),
        sa.Column("goal_units", sa.BigInteger(), nullable=True),
        sa.Column("goal_minutes", sa.BigInteger(), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("host_charity", sa.Text(), nullable=True),
        sa.Column("credit_code", sa.Text(), nullable=True),
        sa.Column("filing_no", sa.Text(), nullable=True),
        sa.Column("filed_on", sa.Date(), nullable=True),
        sa.Column("evidence", sa.Text(), nullable=True),
        sa.Column("opened_by", sa.Uuid(), nullable=True),
        sa.Column("next_state_change_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("written_by", postgresql.ARRAY(sa.Uuid()), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "mode <> 'public' or state = 'draft' or (opened_by is not null and host_charity is not null and credit_code is not null and filing_no is not null and filed_on is not null and evidence is not null)",
            name="campaigns_public_complete",
        ),
        sa.CheckConstraint("mode in ('public', 'targeted', 'internal')", name="campaigns_mode"),
        sa.CheckConstraint("state in ('draft', 'open', 'closing', 'closed')", name="campaigns_state"),
        sa.CheckConstraint("opened_by <> all(written_by)", name="campaigns_opened_by_another"),
        sa.CheckConstraint("starts_on <= ends_on", name="campaigns_days"),
        sa.ForeignKeyConstraint(
            ["community_id", "fund_id", "earmark_id"],
            ["earmarks.community_id", "earmarks.fund_id", "earmarks.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="campaigns_pkey"),
    )
    op.create_index(
        "campaigns_turning",
        "campaigns",
        ["next_state_change_at"],
        unique=False,
        postgresql_where=sa.text("next_state_change_at IS NOT NULL"),
    )
    op.execute("grant select, insert, update on campaigns to fund_app")
    op.execute("grant select, insert, update on campaigns to fund_worker")
    op.execute("grant select on campaigns to fund_audit")
    op.execute("grant select (community_id, id, next_state_change_at) on campaigns to fund_clerk")
    op.execute("alter table campaigns enable row level security")
    op.execute("alter table campaigns force row level security")
    op.execute(
        "create policy app on campaigns to fund_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on campaigns to fund_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on campaigns for select to fund_audit using (true)")
    op.execute("create policy clerk on campaigns to fund_clerk using (true) with check (true)")
    op.create_table(
        "entries",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("journal_id", sa.Uuid(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("fund_id", sa.Uuid(), nullable=False),
        sa.Column("earmark_id", sa.Uuid(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("amount_fen", sa.BigInteger(), nullable=False),
        sa.Column("booked_on", sa.Date(), nullable=False),
        sa.Column("donation_id", sa.Uuid(), nullable=True),
        sa.Column("payout_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint(
            "account in ('cash', 'transit', 'clearing_sandbox', 'in_flight', 'donations', 'grants')",
            name="entries_account",
        ),
        sa.CheckConstraint("amount_fen <> 0 and abs(amount_fen) <= 1000000000000", name="entries_amount"),
        sa.ForeignKeyConstraint(
            ["community_id", "fund_id", "earmark_id"],
            ["earmarks.community_id", "earmarks.fund_id", "earmarks.id"],
        ),
        sa.ForeignKeyConstraint(
            ["community_id", "journal_id"],
            ["journals.community_id", "journals.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "journal_id", "line", name="entries_pkey"),
    )
    op.create_index(
        "entries_by_account", "entries", ["community_id", "earmark_id", "account", "booked_on"], unique=False
    )
    op.execute("grant select, insert on entries to fund_app")
    op.execute("grant select, insert on entries to fund_worker")
    op.execute("grant select on entries to fund_audit")
    op.execute("alter table entries enable row level security")
    op.execute("alter table entries force row level security")
    op.execute(
        "create policy app on entries to fund_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on entries to fund_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on entries for select to fund_audit using (true)")
    op.execute("""
    create function entries_balanced() returns trigger language plpgsql as $$
    begin
      if exists (select from fresh group by community_id, journal_id, earmark_id, community_id having sum(amount_fen) <> 0) then
        raise exception 'a journal_id, earmark_id of entries does not sum to zero'
          using errcode = 'check_violation', constraint = 'entries_balanced';
      end if;
      return null;
    end $$
    """)
    op.execute(
        "create trigger entries_balanced after insert on entries referencing new table as fresh for each statement execute function entries_balanced()"
    )
    op.create_table(
        "grants",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("project_id", sa.Uuid(), nullable=False),
        sa.Column("fund_id", sa.Uuid(), nullable=False),
        sa.Column("earmark_id", sa.Uuid(), nullable=False),
        sa.Column("payee_id", sa.Uuid(), nullable=True),
        sa.Column("amount_fen", sa.BigInteger(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("proposed_by", sa.Uuid(), nullable=False),
        sa.Column("approved_1", sa.Uuid(), nullable=True),
        sa.Column("approved_2", sa.Uuid(), nullable=True),
        sa.Column("approved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("paid_fen", sa.BigInteger(), nullable=False),
        sa.Column("cancelled_fen", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "cancelled_fen = 0 or state in ('reporting', 'closed', 'cancelled') and paid_fen + cancelled_fen = amount_fen",
            name="grants_cancelled",
        ),
        sa.CheckConstraint(
            "state in ('proposed', 'returned', 'approved', 'paying', 'reporting', 'closed', 'rejected', 'withdrawn', 'cancelled')",
            name="grants_state",
        ),
        sa.CheckConstraint(
            "state not in ('approved', 'paying') or (approved_1 is not null and approved_2 is not null)",
            name="grants_two_approvals",
        ),
        sa.CheckConstraint("amount_fen between 1 and 100000000000", name="grants_amount"),
        sa.CheckConstraint(
            "approved_1 <> approved_2 and proposed_by <> approved_1 and proposed_by <> approved_2",
            name="grants_three_people",
        ),
        sa.CheckConstraint("approved_1 is null or payee_id is not null", name="grants_approved_with_a_payee"),
        sa.CheckConstraint(
            "paid_fen >= 0 and cancelled_fen >= 0 and paid_fen + cancelled_fen <= amount_fen", name="grants_paid"
        ),
        sa.ForeignKeyConstraint(
            ["community_id", "fund_id", "earmark_id"],
            ["earmarks.community_id", "earmarks.fund_id", "earmarks.id"],
        ),
        sa.ForeignKeyConstraint(
            ["community_id", "payee_id"],
            ["payees.community_id", "payees.id"],
        ),
        sa.ForeignKeyConstraint(
            ["community_id", "project_id"],
            ["projects.community_id", "projects.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="grants_pkey"),
    )
    op.create_index("grants_by_payee", "grants", ["community_id", "payee_id", "id"], unique=False)
    op.create_index("grants_by_project", "grants", ["community_id", "project_id", "id"], unique=False)
    op.create_index("grants_by_state", "grants", ["community_id", "state", "id"], unique=False)
    op.execute("grant select, insert, update on grants to fund_app")
    op.execute("grant select, insert, update on grants to fund_worker")
    op.execute("grant select on grants to fund_audit")
    op.execute("alter table grants enable row level security")
    op.execute("alter table grants force row level security")
    op.execute(
        "create policy app on grants to fund_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on grants to fund_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on grants for select to fund_audit using (true)")
    op.create_table(
        "campaign_totals",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("campaign_id", sa.Uuid(), nullable=False),
        sa.Column("received_fen", sa.BigInteger(), nullable=False),
        sa.Column("gifts", sa.BigInteger(), nullable=False),
        sa.Column("units", sa.BigInteger(), nullable=False),
        sa.Column("minutes", sa.BigInteger(), nullable=False),
        sa.CheckConstraint(
            "received_fen >= 0 and gifts >= 0 and units >= 0 and minutes >= 0", name="campaign_totals_floor"
        ),
        sa.ForeignKeyConstraint(
            ["community_id", "campaign_id"],
            ["campaigns.community_id", "campaigns.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "campaign_id", name="campaign_totals_pkey"),
    )
    op.execute("grant select, insert, update on campaign_totals to fund_app")
    op.execute("grant select, insert, update on campaign_totals to fund_worker")
    op.execute("grant select on campaign_totals to fund_audit")
    op.execute("alter table campaign_totals enable row level security")
    op.execute("alter table campaign_totals force row level security")
    op.execute(
        "create policy app on campaign_totals to fund_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on campaign_totals to fund_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on campaign_totals for select to fund_audit using (true)")
    op.create_table(
        "donations",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("fund_id", sa.Uuid(), nullable=False),
        sa.Column("earmark_id", sa.Uuid(), nullable=False),
        sa.Column("campaign_id", sa.Uuid(), nullable=True),
        sa.Column("donor_kind", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("giver_id", sa.Uuid(), nullable=True),
        sa.Column("amount_fen", sa.BigInteger(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("publish_name", sa.Boolean(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("created_by", sa.Uuid(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "case donor_kind when 'anonymous' then person_id is null and giver_id is null and not publish_name when 'outside' then person_id is null and giver_id is not null else true end",
            name="donations_donor",
        ),
        sa.CheckConstraint("channel in ('cash', 'transfer', 'online')", name="donations_channel"),
        sa.CheckConstraint("donor_kind in ('person', 'outside', 'anonymous')", name="donations_donor_kind"),
        sa.CheckConstraint("state in ('initiated', 'received', 'expired', 'voided')", name="donations_state"),
        sa.CheckConstraint(
            "state not in ('received', 'voided') or received_on is not null", name="donations_received_on"
        ),
        sa.CheckConstraint("amount_fen between 1 and 100000000000", name="donations_amount"),
        sa.ForeignKeyConstraint(
            ["community_id", "campaign_id"],
            ["campaigns.community_id", "campaigns.id"],
        ),
        sa.ForeignKeyConstraint(
            ["community_id", "fund_id", "earmark_id"],
            ["earmarks.community_id", "earmarks.fund_id", "earmarks.id"],
        ),
        sa.ForeignKeyConstraint(
            ["community_id", "giver_id"],
            ["givers.community_id", "givers.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="donations_pkey"),
    )
    op.create_index("donations_by_campaign", "donations", ["community_id", "campaign_id", "id"], unique=False)
    op.create_index("donations_by_person", "donations", ["community_id", "person_id", "id"], unique=False)
    op.create_index("donations_by_state", "donations", ["community_id", "state", "id"], unique=False)
    op.execute("grant select, insert, update on donations to fund_app")
    op.execute("grant select, insert, update on donations to fund_worker")
    op.execute("grant select on donations to fund_audit")
    op.execute("alter table donations enable row level security")
    op.execute("alter table donations force row level security")
    op.execute(
        "create policy app on donations to fund_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on donations to fund_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on donations for select to fund_audit using (true)")
    op.create_table(
        "grant_steps",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("grant_id", sa.Uuid(), nullable=False),
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("amount_fen", sa.BigInteger(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("payee_id", sa.Uuid(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "act in ('propose', 'approve', 'amend', 'lapse', 'void', 'pay', 'return', 'reject', 'withdraw', 'cancel', 'close')",
            name="grant_steps_act",
        ),
        sa.ForeignKeyConstraint(
            ["community_id", "grant_id"],
            ["grants.community_id", "grants.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "grant_id", "no", name="grant_steps_pkey"),
    )
    op.execute("grant select, insert on grant_steps to fund_app")
    op.execute("grant select, insert on grant_steps to fund_worker")
    op.execute("grant select on grant_steps to fund_audit")
    op.execute("alter table grant_steps enable row level security")
    op.execute("alter table grant_steps force row level security")
    op.execute(
        "create policy app on grant_steps to fund_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on grant_steps to fund_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on grant_steps for select to fund_audit using (true)")
    op.create_table(
        "payouts",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("grant_id", sa.Uuid(), nullable=False),
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("amount_fen", sa.BigInteger(), nullable=False),
        sa.Column("proof_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("code_key", sa.Text(), nullable=False),
        sa.Column("paid_on", sa.Date(), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("amount_fen > 0", name="payouts_amount"),
        sa.ForeignKeyConstraint(
            ["community_id", "grant_id"],
            ["grants.community_id", "grants.id"],
        ),
        sa.ForeignKeyConstraint(
            ["community_id", "proof_id"],
            ["proofs.community_id", "proofs.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="payouts_pkey"),
        sa.UniqueConstraint("community_id", "grant_id", "no", name="payouts_numbered_once"),
    )
    op.create_index("payouts_by_proof", "payouts", ["community_id", "proof_id"], unique=False)
    op.execute("grant select, insert on payouts to fund_app")
    op.execute("grant select, insert on payouts to fund_worker")
    op.execute("grant select on payouts to fund_audit")
    op.execute("alter table payouts enable row level security")
    op.execute("alter table payouts force row level security")
    op.execute(
        "create policy app on payouts to fund_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on payouts to fund_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on payouts for select to fund_audit using (true)")
    op.create_table(
        "donation_voids",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("donation_id", sa.Uuid(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("asked_by", sa.Uuid(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lapses_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Uuid(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("(state = 'pending') = (decided_by is null)", name="donation_voids_decided"),
        sa.CheckConstraint("state <> 'confirmed' or decided_by <> asked_by", name="donation_voids_two_people"),
        sa.CheckConstraint("state in ('pending', 'confirmed', 'refused', 'withdrawn')", name="donation_voids_state"),
        sa.ForeignKeyConstraint(
            ["community_id", "donation_id"],
            ["donations.community_id", "donations.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="donation_voids_pkey"),
    )
    op.create_index("donation_voids_by_donation", "donation_voids", ["community_id", "donation_id"], unique=False)
    op.create_index(
        "donation_voids_one_pending",
        "donation_voids",
        ["community_id", "donation_id"],
        unique=True,
        postgresql_where=sa.text("state = 'pending'"),
    )
    op.execute("grant select, insert, update on donation_voids to fund_app")
    op.execute("grant select, insert, update on donation_voids to fund_worker")
    op.execute("grant select on donation_voids to fund_audit")
    op.execute("alter table donation_voids enable row level security")
    op.execute("alter table donation_voids force row level security")
    op.execute(
        "create policy app on donation_voids to fund_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on donation_voids to fund_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on donation_voids for select to fund_audit using (true)")
    op.create_table(
        "payment_orders",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("donation_id", sa.Uuid(), nullable=False),
        sa.Column("provider", sa.Text(), nullable=False),
        sa.Column("amount_fen", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("provider_txn", sa.Text(), nullable=True),
        sa.Column("paid_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("(state = 'paid') = (provider_txn is not null)", name="payment_orders_paid"),
        sa.CheckConstraint("state in ('created', 'paid', 'closed')", name="payment_orders_state"),
        sa.ForeignKeyConstraint(
            ["community_id", "donation_id"],
            ["donations.community_id", "donations.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="payment_orders_pkey"),
        sa.UniqueConstraint("community_id", "donation_id", name="payment_orders_one_a_gift"),
        sa.UniqueConstraint("community_id", "provider", "provider_txn", name="payment_orders_one_a_payment"),
    )
    op.create_index(
        "payment_orders_unpaid",
        "payment_orders",
        ["expires_at"],
        unique=False,
        postgresql_where=sa.text("state = 'created'"),
    )
    op.execute("grant select, insert, update on payment_orders to fund_app")
    op.execute("grant select, insert, update on payment_orders to fund_worker")
    op.execute("grant select on payment_orders to fund_audit")
    op.execute("grant select (community_id, id, state, expires_at) on payment_orders to fund_clerk")
    op.execute("alter table payment_orders enable row level security")
    op.execute("alter table payment_orders force row level security")
    op.execute(
        "create policy app on payment_orders to fund_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on payment_orders to fund_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on payment_orders for select to fund_audit using (true)")
    op.execute("create policy clerk on payment_orders to fund_clerk using (true) with check (true)")
    op.create_table(
        "receipts",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("series", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("no", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("donation_id", sa.Uuid(), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.CheckConstraint("series in ('journal', 'receipt')", name="receipts_series"),
        sa.CheckConstraint("state in ('issued', 'void')", name="receipts_state"),
        sa.ForeignKeyConstraint(
            ["community_id", "donation_id"],
            ["donations.community_id", "donations.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="receipts_pkey"),
        sa.UniqueConstraint("community_id", "donation_id", name="receipts_one_a_gift"),
        sa.UniqueConstraint("community_id", "number", name="receipts_one_number"),
        sa.UniqueConstraint("community_id", "series", "year", "no", name="receipts_numbered_once"),
    )
    op.execute("grant select, insert, update on receipts to fund_app")
    op.execute("grant select, insert, update on receipts to fund_worker")
    op.execute("grant select on receipts to fund_audit")
    op.execute("alter table receipts enable row level security")
    op.execute("alter table receipts force row level security")
    op.execute(
        "create policy app on receipts to fund_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on receipts to fund_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on receipts for select to fund_audit using (true)")
    op.create_table(
        "payment_notices",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("provider", sa.Text(), nullable=False),
        sa.Column("notice_id", sa.Text(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=True),
        sa.Column("provider_txn", sa.Text(), nullable=False),
        sa.Column("amount_fen", sa.BigInteger(), nullable=False),
        sa.Column("paid_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("noticed_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "verdict in ('booked', 'closed', 'repeated', 'conflict', 'unmatched')", name="payment_notices_verdict"
        ),
        sa.ForeignKeyConstraint(
            ["community_id", "order_id"],
            ["payment_orders.community_id", "payment_orders.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="payment_notices_pkey"),
        sa.UniqueConstraint("community_id", "provider", "notice_id", name="payment_notices_once"),
    )
    op.create_index("payment_notices_by_verdict", "payment_notices", ["community_id", "verdict", "id"], unique=False)
    op.execute("grant select, insert, update on payment_notices to fund_app")
    op.execute("grant select, insert, update on payment_notices to fund_worker")
    op.execute("grant select on payment_notices to fund_audit")
    op.execute("alter table payment_notices enable row level security")
    op.execute("alter table payment_notices force row level security")
    op.execute(
        "create policy app on payment_notices to fund_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on payment_notices to fund_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on payment_notices for select to fund_audit using (true)")
