"""First tables."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "202607010000"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "campaigns",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("community_id", "id", name="campaigns_pkey"),
    )
    op.execute("grant select, insert, update on campaigns to charity_app")
    op.execute("grant select, insert, update on campaigns to charity_worker")
    op.execute("grant select on campaigns to charity_audit")
    op.execute("alter table campaigns enable row level security")
    op.execute("alter table campaigns force row level security")
    op.execute(
        "create policy app on campaigns to charity_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on campaigns to charity_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on campaigns for select to charity_audit using (true)")
    op.create_table(
        "code_attempts",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("shop_id", sa.Uuid(), nullable=True),
        sa.Column("code_hash", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("community_id", "id", name="code_attempts_pkey"),
    )
    op.create_index("code_attempts_in_time", "code_attempts", ["community_id", "at"], unique=False)
    op.create_index("code_attempts_of_person", "code_attempts", ["community_id", "person_id", "at"], unique=False)
    op.create_index("code_attempts_of_shop", "code_attempts", ["community_id", "shop_id", "at"], unique=False)
    op.create_index("code_attempts_recorded", "code_attempts", ["recorded_at"], unique=False)
    op.execute("grant select, insert on code_attempts to charity_app")
    op.execute("grant select, insert on code_attempts to charity_worker")
    op.execute("grant select on code_attempts to charity_audit")
    op.execute("grant select (community_id, recorded_at) on code_attempts to charity_clerk")
    op.execute("grant delete on code_attempts to charity_clerk")
    op.execute(
        "alter table code_attempts set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02)"
    )
    op.execute("alter table code_attempts enable row level security")
    op.execute("alter table code_attempts force row level security")
    op.execute(
        "create policy app on code_attempts to charity_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on code_attempts to charity_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on code_attempts for select to charity_audit using (true)")
    op.execute("create policy clerk on code_attempts to charity_clerk using (true) with check (true)")
    op.create_table(
        "counts",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("asked_by", sa.Uuid(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lapses_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Uuid(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.CheckConstraint("state <> 'done' or decided_by <> asked_by", name="counts_by_two"),
        sa.CheckConstraint("state in ('pending', 'done', 'refused', 'withdrawn')", name="counts_state"),
        sa.CheckConstraint("(decided_by is null) = (decided_at is null)", name="counts_decided"),
        sa.PrimaryKeyConstraint("community_id", "id", name="counts_pkey"),
    )
    op.create_index("counts_by_state", "counts", ["community_id", "state", "id"], unique=False)
    op.execute("grant select, insert, update on counts to charity_app")
    op.execute("grant select, insert, update on counts to charity_worker")
    op.execute("grant select on counts to charity_audit")
    op.execute("alter table counts enable row level security")
    op.execute("alter table counts force row level security")
    op.execute(
        "create policy app on counts to charity_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on counts to charity_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on counts for select to charity_audit using (true)")
    op.create_table(
        "gifts",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("donor_kind", sa.Text(), nullable=False),
        sa.Column("donor_person_id", sa.Uuid(), nullable=True),
        sa.Column("donor_name_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("publish_name", sa.Boolean(), nullable=False),
        sa.Column("units", sa.Integer(), nullable=False),
        sa.Column("restriction", sa.Text(), nullable=False),
        sa.Column("campaign_id", sa.Uuid(), nullable=True),
        sa.Column("project_id", sa.Uuid(), nullable=True),
        sa.Column("registered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("registered_by", sa.Uuid(), nullable=False),
        sa.Column("by_program", sa.Boolean(), nullable=False),
        sa.Column("accepted_on", sa.Date(), nullable=True),
        sa.Column("accepted_by", sa.Uuid(), nullable=True),
        sa.Column("units_confirmed", sa.Integer(), nullable=False),
        sa.Column("units_reversed", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("credit", sa.Text(), nullable=True),
        sa.Column("second_by", sa.Uuid(), nullable=True),
        sa.Column("second_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("second_reason", sa.Text(), nullable=True),
        sa.Column("receipt_year", sa.Integer(), nullable=True),
        sa.Column("receipt_no", sa.Integer(), nullable=True),
        sa.Column("receipt_void", sa.Boolean(), nullable=False),
        sa.Column("refusal_code", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(coalesce(credit, '') in ('confirmed', 'refused')) = (second_by is not null) and (second_by is null or (second_by not in (registered_by, accepted_by) and second_by is distinct from donor_person_id))",
            name="gifts_second_person",
        ),
        sa.CheckConstraint(
            "(donor_person_id is not null)::int + (donor_name_sealed is not null)::int + (donor_kind = 'anonymous')::int = 1",
            name="gifts_one_donor",
        ),
        sa.CheckConstraint(
            "(state in ('accepted', 'reversed')) = (receipt_no is not null)", name="gifts_receipt_given"
        ),
        sa.CheckConstraint(
            "credit <> 'at_once' or units_confirmed = 0 or donor_person_id is null or donor_person_id not in (registered_by, accepted_by)",
            name="gifts_donor_never_alone",
        ),
        sa.CheckConstraint("credit in ('at_once', 'awaiting_second', 'confirmed', 'refused')", name="gifts_credit"),
        sa.CheckConstraint(
            "donor_kind in ('resident', 'shop', 'enterprise', 'organisation', 'partner', 'anonymous')",
            name="gifts_donor_kind",
        ),
        sa.CheckConstraint(
            "refusal_code in ('expired', 'near_expiry', 'damaged', 'dirty', 'opened', 'homemade_food', 'dangerous', 'counterfeit', 'no_use', 'no_proof', 'not_owner', 'no_room', 'medicine')",
            name="gifts_refusal_code",
        ),
        sa.CheckConstraint("restriction in ('none', 'relief_only', 'purpose')", name="gifts_restriction"),
        sa.CheckConstraint("state in ('registered', 'accepted', 'refused', 'reversed')", name="gifts_state"),
        sa.CheckConstraint("(receipt_no is null) = (credit is null)", name="gifts_credit_known"),
        sa.CheckConstraint("num_nonnulls(campaign_id, project_id) <= 1", name="gifts_one_cause"),
        sa.CheckConstraint("units between 0 and 10000 and units_confirmed between 0 and 10000", name="gifts_units"),
        sa.CheckConstraint("units_reversed between 0 and units_confirmed", name="gifts_reversed_within"),
        sa.PrimaryKeyConstraint("community_id", "id", name="gifts_pkey"),
        sa.UniqueConstraint("community_id", "receipt_year", "receipt_no", name="gifts_receipt_once"),
    )
    op.create_index("gifts_by_credit", "gifts", ["community_id", "credit", "id"], unique=False)
    op.create_index("gifts_by_state", "gifts", ["community_id", "state", "id"], unique=False)
    op.create_index("gifts_of_donor", "gifts", ["community_id", "donor_person_id", "id"], unique=False)
    op.create_index(
        "gifts_unconfirmed_of_accepter",
        "gifts",
        ["community_id", "accepted_by", "accepted_on"],
        unique=False,
        postgresql_where=sa.text("credit in ('at_once', 'awaiting_second')"),
    )
    op.execute("grant select, insert, update on gifts to charity_app")
    op.execute("grant select, insert, update on gifts to charity_worker")
    op.execute("grant select on gifts to charity_audit")
    op.execute("alter table gifts enable row level security")
    op.execute("alter table gifts force row level security")
    op.execute(
        "create policy app on gifts to charity_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on gifts to charity_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on gifts for select to charity_audit using (true)")
    op.create_table(
        "items",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("category_key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("unit_key", sa.Text(), nullable=False),
        sa.Column("expiry_required", sa.Boolean(), nullable=False),
        sa.Column("margin_days", sa.Integer(), nullable=False),
        sa.Column("issue_days", sa.Integer(), nullable=False),
        sa.Column("unlist_asked_by", sa.Uuid(), nullable=True),
        sa.Column("unlist_asked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("unlist_reason", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("kind in ('goods', 'material', 'medicine')", name="items_kind"),
        sa.CheckConstraint(
            "num_nonnulls(unlist_asked_by, unlist_asked_at, unlist_reason) in (0, 3) and (kind = 'medicine' or unlist_asked_by is null)",
            name="items_unlisting_whole",
        ),
        sa.CheckConstraint("margin_days between 0 and 3650 and issue_days between 0 and 3650", name="items_days"),
        sa.PrimaryKeyConstraint("community_id", "id", name="items_pkey"),
        sa.UniqueConstraint("community_id", "id", "kind", name="items_as_rewards_cite_them"),
        sa.UniqueConstraint("community_id", "name_key", "unit_key", name="items_name_once"),
    )
    op.execute("grant select, insert, update on items to charity_app")
    op.execute("grant select, insert, update on items to charity_worker")
    op.execute("grant select on items to charity_audit")
    op.execute("alter table items enable row level security")
    op.execute("alter table items force row level security")
    op.execute(
        "create policy app on items to charity_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on items to charity_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on items for select to charity_audit using (true)")
    op.create_table(
        "places",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("standard", sa.Boolean(), nullable=False),
        sa.CheckConstraint("kind in ('shelf', 'store', 'workshop', 'market', 'quarantine')", name="places_kind"),
        sa.PrimaryKeyConstraint("community_id", "id", name="places_pkey"),
        sa.UniqueConstraint("community_id", "name_key", name="places_name_once"),
    )
    op.create_index("places_one_standard", "places", ["community_id"], unique=True, postgresql_where="standard")
    op.execute("grant select, insert, update on places to charity_app")
    op.execute("grant select, insert, update on places to charity_worker")
    op.execute("grant select on places to charity_audit")
    op.execute("alter table places enable row level security")
    op.execute("alter table places force row level security")
    op.execute(
        "create policy app on places to charity_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on places to charity_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on places for select to charity_audit using (true)")
    op.create_table(
        "projects",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("listed", sa.Boolean(), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("community_id", "id", name="projects_pkey"),
    )
    op.execute("grant select, insert, update on projects to charity_app")
    op.execute("grant select, insert, update on projects to charity_worker")
    op.execute("grant select on projects to charity_audit")
    op.execute("alter table projects enable row level security")
    op.execute("alter table projects force row level security")
    op.execute(
        "create policy app on projects to charity_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on projects to charity_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on projects for select to charity_audit using (true)")
    op.create_table(
        "receipt_counters",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("last_no", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("community_id", "year", name="receipt_counters_pkey"),
    )
    op.execute("grant select, insert, update on receipt_counters to charity_app")
    op.execute("grant select, insert, update on receipt_counters to charity_worker")
    op.execute("grant select on receipt_counters to charity_audit")
    op.execute("alter table receipt_counters enable row level security")
    op.execute("alter table receipt_counters force row level security")
    op.execute(
        "create policy app on receipt_counters to charity_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on receipt_counters to charity_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on receipt_counters for select to charity_audit using (true)")
    op.create_table(
        "shops",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("staff", postgresql.ARRAY(sa.Uuid()), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("community_id", "id", name="shops_pkey"),
        sa.UniqueConstraint("community_id", "name_key", name="shops_name_once"),
    )
    op.execute("grant select, insert, update on shops to charity_app")
    op.execute("grant select, insert, update on shops to charity_worker")
    op.execute("grant select on shops to charity_audit")
    op.execute("alter table shops enable row level security")
    op.execute("alter table shops force row level security")
    op.execute(
        "create policy app on shops to charity_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on shops to charity_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on shops for select to charity_audit using (true)")
    op.create_table(
        "voucher_keys",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("making_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("hiding_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("community_id", "no", name="voucher_keys_pkey"),
    )
    op.execute("grant select, insert on voucher_keys to charity_app")
    op.execute("grant select, insert on voucher_keys to charity_worker")
    op.execute("grant select on voucher_keys to charity_audit")
    op.execute("alter table voucher_keys enable row level security")
    op.execute("alter table voucher_keys force row level security")
    op.execute(
        "create policy app on voucher_keys to charity_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on voucher_keys to charity_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on voucher_keys for select to charity_audit using (true)")
    op.create_table(
        "gift_lines",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("gift_id", sa.Uuid(), nullable=False),
        sa.Column("line_no", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("unit_key", sa.Text(), nullable=False),
        sa.Column("condition", sa.Text(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=True),
        sa.Column("value_fen", sa.BigInteger(), nullable=True),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("accepted", sa.Integer(), nullable=False),
        sa.Column("refused", sa.Integer(), nullable=False),
        sa.Column("refusal_code", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("reversed", sa.Integer(), nullable=False),
        sa.Column("hold", sa.Text(), nullable=True),
        sa.Column("held_by", sa.Uuid(), nullable=True),
        sa.Column("hold_reason", sa.Text(), nullable=True),
        sa.Column("goods_by", sa.Uuid(), nullable=True),
        sa.Column("decision", sa.Text(), nullable=True),
        sa.Column("decided_by", sa.Uuid(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("decision_reason", sa.Text(), nullable=True),
        sa.CheckConstraint("condition in ('new', 'good', 'used')", name="gift_lines_condition"),
        sa.CheckConstraint("decision in ('goods', 'medicine')", name="gift_lines_decision"),
        sa.CheckConstraint("hold in ('suspected_medicine')", name="gift_lines_hold"),
        sa.CheckConstraint(
            "refusal_code in ('expired', 'near_expiry', 'damaged', 'dirty', 'opened', 'homemade_food', 'dangerous', 'counterfeit', 'no_use', 'no_proof', 'not_owner', 'no_room', 'medicine')",
            name="gift_lines_refusal_code",
        ),
        sa.CheckConstraint("(decision is null) = (decided_by is null)", name="gift_lines_decided"),
        sa.CheckConstraint("(held_by is null) = (hold_reason is null)", name="gift_lines_held_by_hand"),
        sa.CheckConstraint("accepted + refused in (0, quantity)", name="gift_lines_whole"),
        sa.CheckConstraint(
            "accepted >= 0 and refused >= 0 and reversed between 0 and accepted", name="gift_lines_within"
        ),
        sa.CheckConstraint("decided_by not in (held_by, goods_by)", name="gift_lines_second_person"),
        sa.CheckConstraint("hold is null or (accepted = 0 and decided_by is null)", name="gift_lines_held"),
        sa.CheckConstraint("quantity between 1 and 1000000", name="gift_lines_quantity"),
        sa.CheckConstraint("value_fen between 0 and 1000000000000", name="gift_lines_value"),
        sa.ForeignKeyConstraint(
            ["community_id", "gift_id"],
            ["gifts.community_id", "gifts.id"],
        ),
        sa.ForeignKeyConstraint(
            ["community_id", "item_id"],
            ["items.community_id", "items.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "gift_id", "line_no", name="gift_lines_pkey"),
    )
    op.create_index(
        "gift_lines_held",
        "gift_lines",
        ["community_id", "gift_id"],
        unique=False,
        postgresql_where=sa.text("hold is not null"),
    )
    op.execute("grant select, insert, update on gift_lines to charity_app")
    op.execute("grant select, insert, update on gift_lines to charity_worker")
    op.execute("grant select on gift_lines to charity_audit")
    op.execute("alter table gift_lines enable row level security")
    op.execute("alter table gift_lines force row level security")
    op.execute(
        "create policy app on gift_lines to charity_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on gift_lines to charity_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on gift_lines for select to charity_audit using (true)")
    op.create_table(
        "gift_reversals",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("gift_id", sa.Uuid(), nullable=False),
        sa.Column("units", sa.Integer(), nullable=False),
        sa.Column("pieces", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("asked_by", sa.Uuid(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("approved_by", sa.Uuid(), nullable=True),
        sa.Column("approved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("issued_before", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "reason in ('miscounted', 'bad_after_all', 'ownership_dispute', 'duplicate', 'donor_error', 'fraud')",
            name="gift_reversals_reason",
        ),
        sa.CheckConstraint("asked_by <> approved_by", name="gift_reversals_two_people"),
        sa.CheckConstraint("units >= 0 and issued_before >= 0", name="gift_reversals_amounts"),
        sa.ForeignKeyConstraint(
            ["community_id", "gift_id"],
            ["gifts.community_id", "gifts.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="gift_reversals_pkey"),
    )
    op.create_index("gift_reversals_of_gift", "gift_reversals", ["community_id", "gift_id"], unique=False)
    op.execute("grant select, insert, update on gift_reversals to charity_app")
    op.execute("grant select, insert, update on gift_reversals to charity_worker")
    op.execute("grant select on gift_reversals to charity_audit")
    op.execute("alter table gift_reversals enable row level security")
    op.execute("alter table gift_reversals force row level security")
    op.execute(
        "create policy app on gift_reversals to charity_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on gift_reversals to charity_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on gift_reversals for select to charity_audit using (true)")
    op.create_table(
        "rewards",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("price_points", sa.Integer(), nullable=False),
        sa.Column("stock", sa.Integer(), nullable=False),
        sa.Column("reserved", sa.Integer(), nullable=False),
        sa.Column("given", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=True),
        sa.Column("valid_days", sa.Integer(), nullable=True),
        sa.Column("limit_per_person", sa.Integer(), nullable=True),
        sa.Column("limit_period", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column(
            "item_kind",
            sa.Text(),
            sa.Computed("case when item_id is not null then 'goods' end", persisted=True),
            nullable=True,
        ),
        sa.CheckConstraint("(kind = 'goods') = (item_id is not null)", name="rewards_goods_have_an_item"),
        sa.CheckConstraint("(kind = 'voucher') = (valid_days is not null)", name="rewards_vouchers_end"),
        sa.CheckConstraint("kind in ('goods', 'voucher')", name="rewards_kind"),
        sa.CheckConstraint("limit_period in ('month', 'quarter', 'year', 'ever')", name="rewards_limit_period"),
        sa.CheckConstraint("state in ('offered', 'paused', 'ended')", name="rewards_state"),
        sa.CheckConstraint("limit_per_person >= 1", name="rewards_limit"),
        sa.CheckConstraint("price_points between 1 and 10000", name="rewards_price"),
        sa.CheckConstraint(
            "stock between 0 and 1000000 and reserved >= 0 and given >= 0 and reserved + given <= stock",
            name="rewards_stock",
        ),
        sa.CheckConstraint("valid_days between 1 and 366", name="rewards_valid_days"),
        sa.ForeignKeyConstraint(
            ["community_id", "item_id", "item_kind"],
            ["items.community_id", "items.id", "items.kind"],
            name="rewards_of_goods",
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="rewards_pkey"),
    )
    op.create_index("rewards_by_state", "rewards", ["community_id", "state", "id"], unique=False)
    op.execute("grant select, insert, update on rewards to charity_app")
    op.execute("grant select, insert, update on rewards to charity_worker")
    op.execute("grant select on rewards to charity_audit")
    op.execute("alter table rewards enable row level security")
    op.execute("alter table rewards force row level security")
    op.execute(
        "create policy app on rewards to charity_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on rewards to charity_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on rewards for select to charity_audit using (true)")
    op.create_table(
        "lots",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("usable_until", sa.Date(), nullable=False),
        sa.Column("restriction", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("gift_id", sa.Uuid(), nullable=True),
        sa.Column("line_no", sa.Integer(), nullable=True),
        sa.Column("campaign_id", sa.Uuid(), nullable=True),
        sa.Column("value_fen", sa.BigInteger(), nullable=True),
        sa.Column("of_lot_id", sa.Uuid(), nullable=True),
        sa.Column("received", sa.Integer(), nullable=False),
        sa.Column("on_hand", sa.Integer(), nullable=False),
        sa.Column("reserved", sa.Integer(), nullable=False),
        sa.CheckConstraint("restriction in ('none', 'relief_only', 'purpose')", name="lots_restriction"),
        sa.CheckConstraint("source in ('donated', 'opening', 'purchased', 'found')", name="lots_source"),
        sa.CheckConstraint("status in ('ok', 'hold')", name="lots_status"),
        sa.CheckConstraint("0 <= reserved and reserved <= on_hand and on_hand <= received", name="lots_balance"),
        sa.CheckConstraint("received > 0", name="lots_received"),
        sa.CheckConstraint("value_fen >= 0", name="lots_value"),
        sa.ForeignKeyConstraint(
            ["community_id", "gift_id", "line_no"],
            ["gift_lines.community_id", "gift_lines.gift_id", "gift_lines.line_no"],
        ),
        sa.ForeignKeyConstraint(
            ["community_id", "item_id"],
            ["items.community_id", "items.id"],
        ),
        sa.ForeignKeyConstraint(
            ["community_id", "place_id"],
            ["places.community_id", "places.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="lots_pkey"),
        sa.UniqueConstraint("community_id", "id", "usable_until", "restriction", name="lots_as_movements_cite_them"),
        sa.UniqueConstraint("community_id", "label", name="lots_label_once"),
    )
    op.create_index(
        "lots_first_out",
        "lots",
        ["community_id", "item_id", "usable_until", "received_on", "id"],
        unique=False,
        postgresql_where=sa.text("on_hand > reserved"),
    )
    op.create_index(
        "lots_in_stock", "lots", ["community_id", "item_id"], unique=False, postgresql_where=sa.text("on_hand > 0")
    )
    op.create_index("lots_of_gift", "lots", ["community_id", "gift_id", "line_no"], unique=False)
    op.create_index("lots_of_item", "lots", ["community_id", "item_id", "id"], unique=False)
    op.create_index(
        "lots_one_a_line",
        "lots",
        ["community_id", "gift_id", "line_no"],
        unique=True,
        postgresql_where=sa.text("of_lot_id is null"),
    )
    op.execute("grant select, insert, update on lots to charity_app")
    op.execute("grant select, insert, update on lots to charity_worker")
    op.execute("grant select on lots to charity_audit")
    op.execute("alter table lots enable row level security")
    op.execute("alter table lots force row level security")
    op.execute(
        "create policy app on lots to charity_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on lots to charity_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on lots for select to charity_audit using (true)")
    op.execute("""
    create function lots_are_moved_by_movements() returns trigger language plpgsql as $$
    begin
      raise exception 'what a lot holds is moved by movements alone'
        using errcode = 'check_violation', constraint = 'lots_are_moved_by_movements';
    end $$
    """)
    op.execute(
        "create trigger lots_begin_empty before insert on lots for each row when (new.on_hand <> 0 or new.reserved <> 0) execute function lots_are_moved_by_movements()"
    )
    op.execute(
        "create trigger lots_are_moved_by_movements before update of on_hand, reserved on lots for each row when (pg_trigger_depth() = 0) execute function lots_are_moved_by_movements()"
    )
    op.execute("""
    create function lots_are_dated_once() returns trigger language plpgsql as $$
    begin
      raise exception 'what a lot is and how long it may go out is fixed once it is known'
        using errcode = 'check_violation', constraint = 'lots_are_dated_once';
    end $$
    """)
    op.execute("""
    create function lots_are_never_medicine() returns trigger language plpgsql as $$
    begin
      if (select kind from items where community_id = new.community_id and id = new.item_id) = 'medicine' then
        raise exception 'medicine never becomes stock'
          using errcode = 'check_violation', constraint = 'lots_are_never_medicine';
      end if;
      return new;
    end $$
    """)
    op.execute(
        "create trigger lots_are_never_medicine before insert on lots for each row execute function lots_are_never_medicine()"
    )
    op.execute(
        "create trigger lots_are_dated_once before update of usable_until, restriction on lots for each row when ((old.usable_until <> new.usable_until and old.status <> 'hold') or old.restriction <> new.restriction) execute function lots_are_dated_once()"
    )
    op.create_table(
        "redemption_codes",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("reward_id", sa.Uuid(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("points", sa.Integer(), nullable=False),
        sa.Column("code_hash", sa.LargeBinary(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("tries_left", sa.Integer(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("quantity between 1 and 100", name="redemption_codes_quantity"),
        sa.CheckConstraint("tries_left between 0 and 5", name="redemption_codes_tries"),
        sa.ForeignKeyConstraint(
            ["community_id", "reward_id"],
            ["rewards.community_id", "rewards.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "person_id", name="redemption_codes_pkey"),
    )
    op.create_index("redemption_codes_recorded", "redemption_codes", ["recorded_at"], unique=False)
    op.execute("grant select, insert, update, delete on redemption_codes to charity_app")
    op.execute("grant select, insert, update, delete on redemption_codes to charity_worker")
    op.execute("grant select on redemption_codes to charity_audit")
    op.execute("grant select (community_id, recorded_at) on redemption_codes to charity_clerk")
    op.execute("grant delete on redemption_codes to charity_clerk")
    op.execute(
        "alter table redemption_codes set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02)"
    )
    op.execute("alter table redemption_codes enable row level security")
    op.execute("alter table redemption_codes force row level security")
    op.execute(
        "create policy app on redemption_codes to charity_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on redemption_codes to charity_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on redemption_codes for select to charity_audit using (true)")
    op.execute("create policy clerk on redemption_codes to charity_clerk using (true) with check (true)")
    op.create_table(
        "redemptions",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("reward_id", sa.Uuid(), nullable=False),
        sa.Column("reward_kind", sa.Text(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("points", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("requested_by", sa.Uuid(), nullable=False),
        sa.Column("requested_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("authority", sa.Text(), nullable=True),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("second_by", sa.Uuid(), nullable=True),
        sa.Column("second_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("missing", sa.Integer(), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("debited", sa.Boolean(), nullable=False),
        sa.Column("collect_by", sa.Date(), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("attention_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("return_id", sa.Uuid(), nullable=True),
        sa.Column("return_reason", sa.Text(), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(authority is null) <= (state in ('awaiting_second', 'lapsed', 'cancelled'))",
            name="redemptions_authorised",
        ),
        sa.CheckConstraint(
            "(return_id is not null) = (debited and state in ('cancelled', 'returned'))", name="redemptions_returned"
        ),
        sa.CheckConstraint("authority in ('own', 'code', 'second', 'alone')", name="redemptions_authority"),
        sa.CheckConstraint(
            "case when state in ('awaiting_second', 'lapsed', 'reserved', 'cancelling') then answered_at is null else answered_at is not null or (state = 'cancelled' and authority is null) end",
            name="redemptions_answered",
        ),
        sa.CheckConstraint(
            "return_reason in ('cancelled', 'not_collected', 'lot_expired', 'recalled', 'unopened', 'defect', 'voucher_void')",
            name="redemptions_return_reason",
        ),
        sa.CheckConstraint("reward_kind in ('goods', 'voucher')", name="redemptions_reward_kind"),
        sa.CheckConstraint(
            "second_by not in (requested_by, person_id) and (authority = 'second') <= (second_by is not null)",
            name="redemptions_second_person",
        ),
        sa.CheckConstraint("state <> 'refused' or not debited", name="redemptions_refused_is_free"),
        sa.CheckConstraint(
            "state in ('awaiting_second', 'lapsed', 'reserved', 'confirmed', 'refused', 'cancelling', 'cancelled', 'collected', 'returned')",
            name="redemptions_state",
        ),
        sa.CheckConstraint(
            "state not in ('confirmed', 'collected', 'returned') or debited", name="redemptions_never_for_nothing"
        ),
        sa.CheckConstraint("(authority is null) = (asked_at is null)", name="redemptions_asked"),
        sa.CheckConstraint("quantity between 1 and 100 and points >= quantity", name="redemptions_quantity"),
        sa.ForeignKeyConstraint(
            ["community_id", "reward_id"],
            ["rewards.community_id", "rewards.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="redemptions_pkey"),
        sa.UniqueConstraint("community_id", "return_id", name="redemptions_return_once"),
    )
    op.create_index(
        "redemptions_awaiting_second",
        "redemptions",
        ["requested_at"],
        unique=False,
        postgresql_where=sa.text("state = 'awaiting_second'"),
    )
    op.create_index("redemptions_by_state", "redemptions", ["community_id", "state", "id"], unique=False)
    op.create_index(
        "redemptions_due", "redemptions", ["due_at"], unique=False, postgresql_where=sa.text("due_at is not null")
    )
    op.create_index(
        "redemptions_for_attention",
        "redemptions",
        ["community_id", "id"],
        unique=False,
        postgresql_where=sa.text("attention_since is not null"),
    )
    op.create_index("redemptions_of_person", "redemptions", ["community_id", "person_id", "id", "state"], unique=False)
    op.create_index(
        "redemptions_served_alone",
        "redemptions",
        ["community_id", "person_id", "requested_at"],
        unique=False,
        postgresql_where=sa.text("authority = 'alone'"),
    )
    op.create_index(
        "redemptions_to_look_through",
        "redemptions",
        ["community_id", "requested_at", "id"],
        unique=False,
        postgresql_where=sa.text("authority = 'alone' and second_by is null"),
    )
    op.create_index(
        "redemptions_to_second",
        "redemptions",
        ["community_id", "requested_at", "id"],
        unique=False,
        postgresql_where=sa.text("state = 'awaiting_second'"),
    )
    op.create_index(
        "redemptions_unanswered",
        "redemptions",
        ["asked_at"],
        unique=False,
        postgresql_where=sa.text("state in ('reserved', 'cancelling') and attention_since is null"),
    )
    op.execute("grant select, insert, update on redemptions to charity_app")
    op.execute("grant select, insert, update on redemptions to charity_worker")
    op.execute("grant select on redemptions to charity_audit")
    op.execute(
        "grant select (community_id, id, state, requested_at, asked_at, due_at, attention_since) on redemptions to charity_clerk"
    )
    op.execute("alter table redemptions enable row level security")
    op.execute("alter table redemptions force row level security")
    op.execute(
        "create policy app on redemptions to charity_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on redemptions to charity_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on redemptions for select to charity_audit using (true)")
    op.execute("create policy clerk on redemptions to charity_clerk using (true) with check (true)")
    op.create_table(
        "reward_shops",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("reward_id", sa.Uuid(), nullable=False),
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["community_id", "reward_id"],
            ["rewards.community_id", "rewards.id"],
        ),
        sa.ForeignKeyConstraint(
            ["community_id", "shop_id"],
            ["shops.community_id", "shops.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "reward_id", "shop_id", name="reward_shops_pkey"),
    )
    op.execute("grant select, insert, update, delete on reward_shops to charity_app")
    op.execute("grant select, insert, update, delete on reward_shops to charity_worker")
    op.execute("grant select on reward_shops to charity_audit")
    op.execute("alter table reward_shops enable row level security")
    op.execute("alter table reward_shops force row level security")
    op.execute(
        "create policy app on reward_shops to charity_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on reward_shops to charity_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on reward_shops for select to charity_audit using (true)")
    op.create_table(
        "reward_uses",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("reward_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.CheckConstraint("quantity >= 0", name="reward_uses_quantity"),
        sa.ForeignKeyConstraint(
            ["community_id", "reward_id"],
            ["rewards.community_id", "rewards.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "reward_id", "person_id", "period", name="reward_uses_pkey"),
    )
    op.execute("grant select, insert, update on reward_uses to charity_app")
    op.execute("grant select, insert, update on reward_uses to charity_worker")
    op.execute("grant select on reward_uses to charity_audit")
    op.execute("alter table reward_uses enable row level security")
    op.execute("alter table reward_uses force row level security")
    op.execute(
        "create policy app on reward_uses to charity_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on reward_uses to charity_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on reward_uses for select to charity_audit using (true)")
    op.create_table(
        "code_readings",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("redemption_id", sa.Uuid(), nullable=False),
        sa.Column("reader_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["community_id", "redemption_id"],
            ["redemptions.community_id", "redemptions.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="code_readings_pkey"),
    )
    op.create_index(
        "code_readings_of_redemption", "code_readings", ["community_id", "redemption_id", "id"], unique=False
    )
    op.execute("grant select, insert on code_readings to charity_app")
    op.execute("grant select, insert on code_readings to charity_worker")
    op.execute("grant select on code_readings to charity_audit")
    op.execute("alter table code_readings enable row level security")
    op.execute("alter table code_readings force row level security")
    op.execute(
        "create policy app on code_readings to charity_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on code_readings to charity_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on code_readings for select to charity_audit using (true)")
    op.create_table(
        "count_lines",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("count_id", sa.Uuid(), nullable=False),
        sa.Column("line_no", sa.Integer(), nullable=False),
        sa.Column("lot_id", sa.Uuid(), nullable=False),
        sa.Column("expected", sa.Integer(), nullable=False),
        sa.Column("found", sa.Integer(), nullable=False),
        sa.CheckConstraint("expected >= 0 and found >= 0", name="count_lines_pieces"),
        sa.ForeignKeyConstraint(
            ["community_id", "count_id"],
            ["counts.community_id", "counts.id"],
        ),
        sa.ForeignKeyConstraint(
            ["community_id", "lot_id"],
            ["lots.community_id", "lots.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "count_id", "line_no", name="count_lines_pkey"),
    )
    op.execute("grant select, insert on count_lines to charity_app")
    op.execute("grant select, insert on count_lines to charity_worker")
    op.execute("grant select on count_lines to charity_audit")
    op.execute("alter table count_lines enable row level security")
    op.execute("alter table count_lines force row level security")
    op.execute(
        "create policy app on count_lines to charity_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on count_lines to charity_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on count_lines for select to charity_audit using (true)")
    op.create_table(
        "movements",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("lot_id", sa.Uuid(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("quantity_delta", sa.Integer(), nullable=False),
        sa.Column("reserved_delta", sa.Integer(), nullable=False),
        sa.Column("line", sa.Text(), nullable=False),
        sa.Column("document_kind", sa.Text(), nullable=False),
        sa.Column("document_id", sa.Uuid(), nullable=False),
        sa.Column("line_no", sa.Integer(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by_id", sa.Uuid(), nullable=True),
        sa.Column("lot_usable_until", sa.Date(), nullable=False),
        sa.Column("lot_restriction", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "case kind when 'opening' then quantity_delta > 0 and reserved_delta = 0 when 'return' then quantity_delta > 0 and reserved_delta = 0 when 'receive' then quantity_delta > 0 and reserved_delta = 0 when 'reserve' then quantity_delta = 0 and reserved_delta > 0 when 'release' then quantity_delta = 0 and reserved_delta < 0 when 'issue' then quantity_delta < 0 and reserved_delta = quantity_delta else quantity_delta < 0 and reserved_delta = 0 end",
            name="movements_signs",
        ),
        sa.CheckConstraint(
            "document_kind in ('gift', 'reward', 'redemption', 'reversal', 'stock_change', 'count', 'return')",
            name="movements_document_kind",
        ),
        sa.CheckConstraint(
            "kind in ('opening', 'receive', 'reserve', 'release', 'issue', 'reverse', 'redate', 'write_off', 'hand_out', 'return')",
            name="movements_kind",
        ),
        sa.CheckConstraint(
            "kind not in ('reserve', 'issue', 'hand_out') or lot_usable_until >= day",
            name="movements_never_past_the_date",
        ),
        sa.CheckConstraint("line <> 'points' or lot_restriction = 'none'", name="movements_keep_restrictions"),
        sa.CheckConstraint("line in ('points', 'relief', 'none')", name="movements_line"),
        sa.CheckConstraint("lot_restriction in ('none', 'relief_only', 'purpose')", name="movements_lot_restriction"),
        sa.CheckConstraint("quantity_delta <> 0 or reserved_delta <> 0", name="movements_move"),
        sa.ForeignKeyConstraint(
            ["community_id", "lot_id", "lot_usable_until", "lot_restriction"],
            ["lots.community_id", "lots.id", "lots.usable_until", "lots.restriction"],
            name="movements_of_lot",
            onupdate="cascade",
        ),
        sa.PrimaryKeyConstraint("community_id", "seq", name="movements_pkey"),
        sa.UniqueConstraint(
            "community_id",
            "document_kind",
            "document_id",
            "line_no",
            "lot_id",
            "place_id",
            "kind",
            "round",
            name="movements_cause_once",
        ),
    )
    op.create_index("movements_of_item", "movements", ["community_id", "item_id", "seq"], unique=False)
    op.create_index("movements_of_one_lot", "movements", ["community_id", "lot_id", "seq"], unique=False)
    op.execute("grant select, insert on movements to charity_app")
    op.execute("grant select, insert on movements to charity_worker")
    op.execute("grant select on movements to charity_audit")
    op.execute("alter table movements enable row level security")
    op.execute("alter table movements force row level security")
    op.execute(
        "create policy app on movements to charity_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on movements to charity_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on movements for select to charity_audit using (true)")
    op.execute("""
    create function movements_move_lots() returns trigger language plpgsql as $$
    begin
      update lots set on_hand = lots.on_hand + moved.quantity, reserved = lots.reserved + moved.promised
        from (select community_id, lot_id, sum(quantity_delta) as quantity, sum(reserved_delta) as promised
                from fresh group by community_id, lot_id) moved
       where lots.community_id = moved.community_id and lots.id = moved.lot_id;
      return null;
    end $$
    """)
    op.execute(
        "create trigger movements_move_lots after insert on movements referencing new table as fresh for each statement execute function movements_move_lots()"
    )
    op.create_table(
        "stock_changes",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("asked_by", sa.Uuid(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lapses_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Uuid(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("pieces", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("lot_id", sa.Uuid(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("place_id", sa.Uuid(), nullable=True),
        sa.Column("worth_fen", sa.BigInteger(), nullable=True),
        sa.Column("paper", sa.Text(), nullable=True),
        sa.Column("new_lot_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint("(kind = 'book') = (lot_id is null)", name="stock_changes_of_lot_or_new"),
        sa.CheckConstraint("(kind = 'book') = (source is not null)", name="stock_changes_bring_in"),
        sa.CheckConstraint(
            "kind <> 'redate' or state <> 'done' or decided_by is not null", name="stock_changes_redate_by_two"
        ),
        sa.CheckConstraint("kind in ('redate', 'write_off', 'hand_out', 'book')", name="stock_changes_kind"),
        sa.CheckConstraint("pieces >= 0 and (kind = 'redate' or pieces > 0)", name="stock_changes_pieces"),
        sa.CheckConstraint(
            "reason in ('expired', 'damaged', 'lost', 'stolen', 'unusable', 'hardship', 'visit', 'activity', 'disaster')",
            name="stock_changes_reason",
        ),
        sa.CheckConstraint("source in ('donated', 'opening', 'purchased', 'found')", name="stock_changes_source"),
        sa.CheckConstraint("state <> 'done' or decided_by <> asked_by", name="stock_changes_by_two"),
        sa.CheckConstraint("state in ('pending', 'done', 'refused', 'withdrawn')", name="stock_changes_state"),
        sa.CheckConstraint("(decided_by is null) = (decided_at is null)", name="stock_changes_decided"),
        sa.ForeignKeyConstraint(
            ["community_id", "item_id"],
            ["items.community_id", "items.id"],
        ),
        sa.ForeignKeyConstraint(
            ["community_id", "lot_id"],
            ["lots.community_id", "lots.id"],
        ),
        sa.ForeignKeyConstraint(
            ["community_id", "place_id"],
            ["places.community_id", "places.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="stock_changes_pkey"),
    )
    op.create_index(
        "stock_changes_alone",
        "stock_changes",
        ["community_id", "asked_by", "day"],
        unique=False,
        postgresql_where=sa.text("state = 'done' and decided_by is null"),
    )
    op.create_index("stock_changes_by_state", "stock_changes", ["community_id", "state", "id"], unique=False)
    op.create_index("stock_changes_of_lot", "stock_changes", ["community_id", "lot_id", "id"], unique=False)
    op.execute("grant select, insert, update on stock_changes to charity_app")
    op.execute("grant select, insert, update on stock_changes to charity_worker")
    op.execute("grant select on stock_changes to charity_audit")
    op.execute("alter table stock_changes enable row level security")
    op.execute("alter table stock_changes force row level security")
    op.execute(
        "create policy app on stock_changes to charity_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on stock_changes to charity_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on stock_changes for select to charity_audit using (true)")
    op.create_table(
        "vouchers",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("redemption_id", sa.Uuid(), nullable=False),
        sa.Column("reward_id", sa.Uuid(), nullable=False),
        sa.Column("holder_id", sa.Uuid(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("issue_no", sa.Integer(), nullable=False),
        sa.Column("key_no", sa.Integer(), nullable=False),
        sa.Column("code_hash", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("issued_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("origin in ('points')", name="vouchers_origin"),
        sa.CheckConstraint("state in ('issued', 'used', 'expired', 'void')", name="vouchers_state"),
        sa.ForeignKeyConstraint(
            ["community_id", "key_no"],
            ["voucher_keys.community_id", "voucher_keys.no"],
        ),
        sa.ForeignKeyConstraint(
            ["community_id", "redemption_id"],
            ["redemptions.community_id", "redemptions.id"],
        ),
        sa.ForeignKeyConstraint(
            ["community_id", "reward_id"],
            ["rewards.community_id", "rewards.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="vouchers_pkey"),
        sa.UniqueConstraint("community_id", "code_hash", name="vouchers_code_once"),
    )
    op.create_index(
        "vouchers_ending", "vouchers", ["ends_at"], unique=False, postgresql_where=sa.text("state = 'issued'")
    )
    op.create_index("vouchers_of_holder", "vouchers", ["community_id", "holder_id", "id"], unique=False)
    op.create_index("vouchers_of_redemption", "vouchers", ["community_id", "redemption_id"], unique=False)
    op.execute("grant select, insert, update on vouchers to charity_app")
    op.execute("grant select, insert, update on vouchers to charity_worker")
    op.execute("grant select on vouchers to charity_audit")
    op.execute("grant select (community_id, id, state, ends_at) on vouchers to charity_clerk")
    op.execute("alter table vouchers enable row level security")
    op.execute("alter table vouchers force row level security")
    op.execute(
        "create policy app on vouchers to charity_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on vouchers to charity_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on vouchers for select to charity_audit using (true)")
    op.execute("create policy clerk on vouchers to charity_clerk using (true) with check (true)")
    op.create_table(
        "point_returns",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("redemption_id", sa.Uuid(), nullable=False),
        sa.Column("voucher_id", sa.Uuid(), nullable=False),
        sa.Column("points", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("points > 0", name="point_returns_points"),
        sa.ForeignKeyConstraint(
            ["community_id", "redemption_id"],
            ["redemptions.community_id", "redemptions.id"],
        ),
        sa.ForeignKeyConstraint(
            ["community_id", "voucher_id"],
            ["vouchers.community_id", "vouchers.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="point_returns_pkey"),
        sa.UniqueConstraint("community_id", "voucher_id", name="point_returns_once"),
    )
    op.create_index("point_returns_of_redemption", "point_returns", ["community_id", "redemption_id"], unique=False)
    op.execute("grant select, insert on point_returns to charity_app")
    op.execute("grant select, insert on point_returns to charity_worker")
    op.execute("grant select on point_returns to charity_audit")
    op.execute("alter table point_returns enable row level security")
    op.execute("alter table point_returns force row level security")
    op.execute(
        "create policy app on point_returns to charity_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on point_returns to charity_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on point_returns for select to charity_audit using (true)")
    op.create_table(
        "voucher_requests",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("asked_by", sa.Uuid(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lapses_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Uuid(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("voucher_id", sa.Uuid(), nullable=False),
        sa.Column("asked", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.CheckConstraint("(asked = 'void') = (reason is not null)", name="voucher_requests_why_void"),
        sa.CheckConstraint("asked in ('void', 'reissue')", name="voucher_requests_asked"),
        sa.CheckConstraint("reason in ('shop', 'mistake', 'misuse')", name="voucher_requests_reason"),
        sa.CheckConstraint("state <> 'done' or decided_by <> asked_by", name="voucher_requests_by_two"),
        sa.CheckConstraint("state <> 'done' or decided_by is not null", name="voucher_requests_never_alone"),
        sa.CheckConstraint("state in ('pending', 'done', 'refused', 'withdrawn')", name="voucher_requests_state"),
        sa.CheckConstraint("(decided_by is null) = (decided_at is null)", name="voucher_requests_decided"),
        sa.ForeignKeyConstraint(
            ["community_id", "voucher_id"],
            ["vouchers.community_id", "vouchers.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="voucher_requests_pkey"),
    )
    op.create_index("voucher_requests_by_state", "voucher_requests", ["community_id", "state", "id"], unique=False)
    op.create_index(
        "voucher_requests_of_voucher", "voucher_requests", ["community_id", "voucher_id", "id"], unique=False
    )
    op.execute("grant select, insert, update on voucher_requests to charity_app")
    op.execute("grant select, insert, update on voucher_requests to charity_worker")
    op.execute("grant select on voucher_requests to charity_audit")
    op.execute("alter table voucher_requests enable row level security")
    op.execute("alter table voucher_requests force row level security")
    op.execute(
        "create policy app on voucher_requests to charity_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on voucher_requests to charity_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on voucher_requests for select to charity_audit using (true)")
    op.create_table(
        "voucher_uses",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("voucher_id", sa.Uuid(), nullable=False),
        sa.Column("reward_id", sa.Uuid(), nullable=False),
        sa.Column("shop_id", sa.Uuid(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("settle_fen", sa.BigInteger(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=False),
        sa.Column("used_by", sa.Uuid(), nullable=False),
        sa.Column("used_on", sa.Date(), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reversed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reversed_by", sa.Uuid(), nullable=True),
        sa.CheckConstraint("origin in ('points')", name="voucher_uses_origin"),
        sa.CheckConstraint("(reversed_at is null) = (reversed_by is null)", name="voucher_uses_reversed"),
        sa.CheckConstraint("settle_fen between 0 and 100000", name="voucher_uses_settle"),
        sa.CheckConstraint("valid_until >= used_on", name="voucher_uses_in_time"),
        sa.ForeignKeyConstraint(
            ["community_id", "shop_id"],
            ["shops.community_id", "shops.id"],
        ),
        sa.ForeignKeyConstraint(
            ["community_id", "voucher_id"],
            ["vouchers.community_id", "vouchers.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="voucher_uses_pkey"),
    )
    op.create_index("voucher_uses_of_shop", "voucher_uses", ["community_id", "shop_id", "id"], unique=False)
    op.create_index(
        "voucher_uses_once",
        "voucher_uses",
        ["community_id", "voucher_id"],
        unique=True,
        postgresql_where=sa.text("reversed_at is null"),
    )
    op.execute("grant select, insert, update on voucher_uses to charity_app")
    op.execute("grant select, insert, update on voucher_uses to charity_worker")
    op.execute("grant select on voucher_uses to charity_audit")
    op.execute("alter table voucher_uses enable row level security")
    op.execute("alter table voucher_uses force row level security")
    op.execute(
        "create policy app on voucher_uses to charity_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on voucher_uses to charity_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on voucher_uses for select to charity_audit using (true)")
