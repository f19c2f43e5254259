"""First tables."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "202607010000"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "clients",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("scopes", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("secret_id", sa.Uuid(), nullable=False),
        sa.Column("secret_hash", sa.LargeBinary(), nullable=False),
        sa.Column("previous_secret_hash", sa.LargeBinary(), nullable=True),
        sa.Column("previous_ends_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("hint", sa.Text(), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("state in ('active', 'disabled')", name="clients_state"),
        sa.PrimaryKeyConstraint("community_id", "id", name="clients_pkey"),
    )
    op.execute("grant select, insert, update on clients to gateway_app")
    op.execute("grant select, insert, update on clients to gateway_worker")
    op.execute(
        "grant select (community_id, id, client_id, name, scopes, state, secret_id, hint, made_by, made_at, last_used_at, previous_ends_at, epoch, version) on clients to gateway_audit"
    )
    op.execute("alter table clients enable row level security")
    op.execute("alter table clients force row level security")
    op.execute(
        "create policy app on clients to gateway_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on clients to gateway_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on clients for select to gateway_audit using (true)")
    op.create_table(
        "communities",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("subdistrict", sa.Text(), nullable=True),
        sa.Column("district", sa.Text(), nullable=True),
        sa.Column("city", sa.Text(), nullable=True),
        sa.Column("timezone", sa.Text(), nullable=False),
        sa.Column("profile", sa.Text(), nullable=False),
        sa.Column("sandbox", sa.Boolean(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("opening_hours", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 2 and 40", name="communities_slug"
        ),
        sa.CheckConstraint("state in ('opened', 'suspended')", name="communities_state"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("slug"),
    )
    op.execute("grant select, insert, update on communities to gateway_app")
    op.execute("grant select on communities to gateway_audit")
    op.create_table(
        "community_moves",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("by_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("state in ('opened', 'suspended')", name="community_moves_state"),
        sa.PrimaryKeyConstraint("community_id", "id", name="community_moves_pkey"),
    )
    op.execute("grant select, insert on community_moves to gateway_app")
    op.execute("grant select, insert on community_moves to gateway_worker")
    op.execute("grant select on community_moves to gateway_audit")
    op.execute("alter table community_moves enable row level security")
    op.execute("alter table community_moves force row level security")
    op.execute(
        "create policy app on community_moves to gateway_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on community_moves to gateway_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on community_moves for select to gateway_audit using (true)")
    op.create_table(
        "community_profiles",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("opening_hours", sa.Text(), nullable=True),
        sa.Column("by_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("community_id", "id", name="community_profiles_pkey"),
    )
    op.execute("grant select, insert on community_profiles to gateway_app")
    op.execute("grant select, insert on community_profiles to gateway_worker")
    op.execute("grant select on community_profiles to gateway_audit")
    op.execute("alter table community_profiles enable row level security")
    op.execute("alter table community_profiles force row level security")
    op.execute(
        "create policy app on community_profiles to gateway_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on community_profiles to gateway_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on community_profiles for select to gateway_audit using (true)")
    op.create_table(
        "contact_orders",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("community_id", "order_id", name="contact_orders_pkey"),
    )
    op.execute("grant select, insert, update on contact_orders to gateway_app")
    op.execute("grant select, insert, update on contact_orders to gateway_worker")
    op.execute("grant select on contact_orders to gateway_audit")
    op.execute("alter table contact_orders enable row level security")
    op.execute("alter table contact_orders force row level security")
    op.execute(
        "create policy app on contact_orders to gateway_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on contact_orders to gateway_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on contact_orders for select to gateway_audit using (true)")
    op.create_table(
        "counters",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("community_id", "name", name="counters_pkey"),
    )
    op.execute("grant select, insert, update on counters to gateway_app")
    op.execute("grant select, insert, update on counters to gateway_worker")
    op.execute("grant select on counters to gateway_audit")
    op.execute("alter table counters enable row level security")
    op.execute("alter table counters force row level security")
    op.execute(
        "create policy app on counters to gateway_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on counters to gateway_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on counters for select to gateway_audit using (true)")
    op.create_table(
        "key_pairs",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("public", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("announced_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("signs_from", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.execute("grant select, insert, update, delete on key_pairs to gateway_app")
    op.execute("grant select on key_pairs to gateway_audit")
    op.execute("grant select (id, signs_from) on key_pairs to gateway_clerk")
    op.create_table(
        "operators",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("secret_hash", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.execute("grant select, insert, update on operators to gateway_app")
    op.execute("grant select (id, made_at) on operators to gateway_audit")
    op.create_table(
        "people",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("roles", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("display_name", sa.Text(), nullable=False),
        sa.Column("name_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("contact_phones_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("age_band", sa.Text(), nullable=False),
        sa.Column("joined_on", sa.Date(), nullable=False),
        sa.Column("volunteer_no", sa.Text(), nullable=True),
        sa.Column("volunteer_since", sa.Date(), nullable=True),
        sa.Column("has_signed_in", sa.Boolean(), nullable=False),
        sa.Column("restricted_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("leaves_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("leaving_reason", sa.Text(), nullable=True),
        sa.Column("leaving_asked_by", sa.Uuid(), nullable=True),
        sa.Column("left_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("left_suspended", sa.Boolean(), nullable=True),
        sa.Column("return_reason", sa.Text(), nullable=True),
        sa.Column("return_asked_by", sa.Uuid(), nullable=True),
        sa.Column("return_asked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("(state = 'left') = (left_at is not null)", name="people_left_since"),
        sa.CheckConstraint(
            "leaving_reason in ('own_wish', 'moved', 'deceased', 'other')", name="people_leaving_reason"
        ),
        sa.CheckConstraint("return_asked_at is null or state = 'left'", name="people_return_from_leaving"),
        sa.CheckConstraint("return_reason in ('wrong_person', 'changed_mind', 'other')", name="people_return_reason"),
        sa.CheckConstraint(
            "roles <@ array['resident', 'volunteer', 'team_leader', 'social_worker', 'station', 'shop', 'fund_manager', 'fund_approver', 'admin', 'auditor']",
            name="people_roles",
        ),
        sa.CheckConstraint("state <> 'left' or roles = '{}'", name="people_left_hold_nothing"),
        sa.CheckConstraint("state in ('active', 'suspended', 'left')", name="people_state"),
        sa.CheckConstraint("(left_at is null) = (left_suspended is null)", name="people_left_whole"),
        sa.CheckConstraint("(volunteer_no is null) = (volunteer_since is null)", name="people_volunteer_whole"),
        sa.CheckConstraint(
            "num_nonnulls(leaves_at, leaving_reason, leaving_asked_by) in (0, 3)", name="people_leaving_whole"
        ),
        sa.CheckConstraint(
            "num_nonnulls(return_reason, return_asked_by, return_asked_at) in (0, 3)", name="people_return_whole"
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="people_pkey"),
        sa.UniqueConstraint("community_id", "volunteer_no", name="people_volunteer_no_once"),
    )
    op.create_index(
        "people_leaving", "people", ["leaves_at"], unique=False, postgresql_where=sa.text("leaves_at IS NOT NULL")
    )
    op.create_index(
        "people_returning",
        "people",
        ["community_id", "return_asked_at"],
        unique=False,
        postgresql_where=sa.text("return_asked_at IS NOT NULL"),
    )
    op.create_index("people_state", "people", ["community_id", "state", "id"], unique=False)
    op.execute("grant select, insert, update on people to gateway_app")
    op.execute("grant select, insert, update on people to gateway_worker")
    op.execute("grant select on people to gateway_audit")
    op.execute("grant select (community_id, id, leaves_at) on people to gateway_clerk")
    op.execute("alter table people enable row level security")
    op.execute("alter table people force row level security")
    op.execute(
        "create policy app on people to gateway_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on people to gateway_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on people for select to gateway_audit using (true)")
    op.execute("create policy clerk on people to gateway_clerk using (true) with check (true)")
    op.create_table(
        "settings",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("by_id", sa.Uuid(), nullable=False),
        sa.Column("valid_from", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("community_id", "id", name="settings_pkey"),
        sa.UniqueConstraint("community_id", "key", "version", name="settings_version_once"),
    )
    op.execute("grant select, insert on settings to gateway_app")
    op.execute("grant select, insert on settings to gateway_worker")
    op.execute("grant select on settings to gateway_audit")
    op.execute("alter table settings enable row level security")
    op.execute("alter table settings force row level security")
    op.execute(
        "create policy app on settings to gateway_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on settings to gateway_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on settings for select to gateway_audit using (true)")
    op.create_table(
        "contact_windows",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("reader_id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "role in ('resident', 'volunteer', 'team_leader', 'social_worker', 'station', 'shop', 'fund_manager', 'fund_approver', 'admin', 'auditor')",
            name="contact_windows_role",
        ),
        sa.ForeignKeyConstraint(
            ["community_id", "order_id"],
            ["contact_orders.community_id", "contact_orders.order_id"],
        ),
        sa.PrimaryKeyConstraint(
            "community_id", "order_id", "person_id", "reader_id", "role", name="contact_windows_pkey"
        ),
    )
    op.create_index(
        "contact_windows_reader", "contact_windows", ["community_id", "reader_id", "person_id"], unique=False
    )
    op.execute("grant select, insert, update, delete on contact_windows to gateway_app")
    op.execute("grant select, insert, update, delete on contact_windows to gateway_worker")
    op.execute("grant select on contact_windows to gateway_audit")
    op.execute("alter table contact_windows enable row level security")
    op.execute("alter table contact_windows force row level security")
    op.execute(
        "create policy app on contact_windows to gateway_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on contact_windows to gateway_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on contact_windows for select to gateway_audit using (true)")
    op.create_table(
        "known_leaders",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("leads", sa.Boolean(), nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["community_id", "person_id"],
            ["people.community_id", "people.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "person_id", name="known_leaders_pkey"),
    )
    op.execute("grant select, insert, update on known_leaders to gateway_app")
    op.execute("grant select, insert, update on known_leaders to gateway_worker")
    op.execute("grant select on known_leaders to gateway_audit")
    op.execute("alter table known_leaders enable row level security")
    op.execute("alter table known_leaders force row level security")
    op.execute(
        "create policy app on known_leaders to gateway_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on known_leaders to gateway_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on known_leaders for select to gateway_audit using (true)")
    op.create_table(
        "logins",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.LargeBinary(), nullable=False),
        sa.Column("text_sealed", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("kind in ('phone', 'name')", name="logins_kind"),
        sa.ForeignKeyConstraint(
            ["community_id", "person_id"],
            ["people.community_id", "people.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "person_id", "kind", name="logins_pkey"),
        sa.UniqueConstraint("community_id", "fingerprint", name="logins_once"),
    )
    op.execute("grant select, insert, update, delete on logins to gateway_app")
    op.execute("grant select, insert, update, delete on logins to gateway_worker")
    op.execute("grant select on logins to gateway_audit")
    op.execute("alter table logins enable row level security")
    op.execute("alter table logins force row level security")
    op.execute(
        "create policy app on logins to gateway_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on logins to gateway_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on logins for select to gateway_audit using (true)")
    op.create_table(
        "passwords",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("set_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("set_by", sa.Uuid(), nullable=False),
        sa.Column("given_by", sa.Uuid(), nullable=False),
        sa.Column("waits_until", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("given_by <> person_id", name="passwords_given_by_another"),
        sa.CheckConstraint("waits_until is null or set_by <> person_id", name="passwords_own_wait_not"),
        sa.ForeignKeyConstraint(
            ["community_id", "person_id"],
            ["people.community_id", "people.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "person_id", name="passwords_pkey"),
    )
    op.create_index(
        "passwords_waiting",
        "passwords",
        ["community_id", "waits_until"],
        unique=False,
        postgresql_where=sa.text("waits_until IS NOT NULL"),
    )
    op.execute("grant select, insert, update, delete on passwords to gateway_app")
    op.execute("grant select, insert, update, delete on passwords to gateway_worker")
    op.execute(
        "grant select (community_id, person_id, set_at, set_by, given_by, waits_until) on passwords to gateway_audit"
    )
    op.execute("alter table passwords enable row level security")
    op.execute("alter table passwords force row level security")
    op.execute(
        "create policy app on passwords to gateway_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on passwords to gateway_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on passwords for select to gateway_audit using (true)")
    op.create_table(
        "reads",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("reader_id", sa.Uuid(), nullable=False),
        sa.Column("object_kind", sa.Text(), nullable=False),
        sa.Column("object_id", sa.Uuid(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["community_id", "person_id"],
            ["people.community_id", "people.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="reads_pkey"),
    )
    op.create_index("reads_person", "reads", ["community_id", "person_id", "id"], unique=False)
    op.execute("grant select, insert on reads to gateway_app")
    op.execute("grant select, insert on reads to gateway_worker")
    op.execute("grant select on reads to gateway_audit")
    op.execute("alter table reads enable row level security")
    op.execute("alter table reads force row level security")
    op.execute(
        "create policy app on reads to gateway_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on reads to gateway_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on reads for select to gateway_audit using (true)")
    op.create_table(
        "role_grants",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("given_by", sa.Uuid(), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_by", sa.Uuid(), nullable=True),
        sa.CheckConstraint("(origin = 'given') = (given_by is not null)", name="role_grants_given_by_somebody"),
        sa.CheckConstraint("origin = 'given' or role = 'team_leader'", name="role_grants_of_teams"),
        sa.CheckConstraint("origin in ('given', 'team')", name="role_grants_origin"),
        sa.CheckConstraint(
            "role in ('resident', 'volunteer', 'team_leader', 'social_worker', 'station', 'shop', 'fund_manager', 'fund_approver', 'admin', 'auditor')",
            name="role_grants_role",
        ),
        sa.ForeignKeyConstraint(
            ["community_id", "person_id"],
            ["people.community_id", "people.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="role_grants_pkey"),
    )
    op.create_index(
        "role_grants_live_once",
        "role_grants",
        ["community_id", "person_id", "role"],
        unique=True,
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.create_index(
        "role_grants_of_role",
        "role_grants",
        ["community_id", "role", "person_id"],
        unique=False,
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.execute("grant select, insert, update on role_grants to gateway_app")
    op.execute("grant select, insert, update on role_grants to gateway_worker")
    op.execute("grant select on role_grants to gateway_audit")
    op.execute("alter table role_grants enable row level security")
    op.execute("alter table role_grants force row level security")
    op.execute(
        "create policy app on role_grants to gateway_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on role_grants to gateway_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on role_grants for select to gateway_audit using (true)")
    op.create_table(
        "role_requests",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("verb", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("asked_by", sa.Uuid(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lapses_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_by", sa.Uuid(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("(state = 'waiting') = (decided_at is null)", name="role_requests_whole"),
        sa.CheckConstraint(
            "role in ('resident', 'volunteer', 'team_leader', 'social_worker', 'station', 'shop', 'fund_manager', 'fund_approver', 'admin', 'auditor')",
            name="role_requests_role",
        ),
        sa.CheckConstraint(
            "state <> 'confirmed' or (decided_by is not null and decided_by <> asked_by and (decided_by <> person_id or verb = 'take'))",
            name="role_requests_by_two",
        ),
        sa.CheckConstraint(
            "state in ('waiting', 'confirmed', 'refused', 'withdrawn', 'lapsed')", name="role_requests_state"
        ),
        sa.CheckConstraint("verb in ('give', 'take')", name="role_requests_verb"),
        sa.ForeignKeyConstraint(
            ["community_id", "person_id"],
            ["people.community_id", "people.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="role_requests_pkey"),
    )
    op.create_index(
        "role_requests_due", "role_requests", ["lapses_at"], unique=False, postgresql_where=sa.text("state = 'waiting'")
    )
    op.create_index(
        "role_requests_waiting_once",
        "role_requests",
        ["community_id", "person_id", "role"],
        unique=True,
        postgresql_where=sa.text("state = 'waiting'"),
    )
    op.execute("grant select, insert, update on role_requests to gateway_app")
    op.execute("grant select, insert, update on role_requests to gateway_worker")
    op.execute("grant select on role_requests to gateway_audit")
    op.execute("grant select (community_id, person_id, state, lapses_at) on role_requests to gateway_clerk")
    op.execute("alter table role_requests enable row level security")
    op.execute("alter table role_requests force row level security")
    op.execute(
        "create policy app on role_requests to gateway_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on role_requests to gateway_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on role_requests for select to gateway_audit using (true)")
    op.execute("create policy clerk on role_requests to gateway_clerk using (true) with check (true)")
    op.create_table(
        "search_terms",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("mark", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["community_id", "person_id"],
            ["people.community_id", "people.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "person_id", "mark", name="search_terms_pkey"),
    )
    op.create_index("search_terms_mark", "search_terms", ["community_id", "mark", "person_id"], unique=False)
    op.execute("grant select, insert, update, delete on search_terms to gateway_app")
    op.execute("grant select, insert, update, delete on search_terms to gateway_worker")
    op.execute("grant select (community_id, person_id) on search_terms to gateway_audit")
    op.execute("alter table search_terms enable row level security")
    op.execute("alter table search_terms force row level security")
    op.execute(
        "create policy app on search_terms to gateway_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on search_terms to gateway_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on search_terms for select to gateway_audit using (true)")
    op.create_table(
        "sessions",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_reason", sa.Text(), nullable=True),
        sa.Column("device", sa.Text(), nullable=True),
        sa.Column("keeps_token", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "ended_reason in ('signed_out', 'reused', 'credentials_changed', 'staff_role_given', 'suspended', 'left')",
            name="sessions_ended_reason",
        ),
        sa.ForeignKeyConstraint(
            ["community_id", "person_id"],
            ["people.community_id", "people.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="sessions_pkey"),
    )
    op.create_index("sessions_of_person", "sessions", ["community_id", "person_id"], unique=False)
    op.create_index("sessions_over", "sessions", ["ends_at"], unique=False)
    op.execute("grant select, insert, update, delete on sessions to gateway_app")
    op.execute("grant select, insert, update, delete on sessions to gateway_worker")
    op.execute("grant select on sessions to gateway_audit")
    op.execute("grant select (community_id, id, ends_at) on sessions to gateway_clerk")
    op.execute("alter table sessions enable row level security")
    op.execute("alter table sessions force row level security")
    op.execute(
        "create policy app on sessions to gateway_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on sessions to gateway_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on sessions for select to gateway_audit using (true)")
    op.execute("create policy clerk on sessions to gateway_clerk using (true) with check (true)")
    op.create_table(
        "refresh_tokens",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["community_id", "session_id"], ["sessions.community_id", "sessions.id"], ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("community_id", "hash", name="refresh_tokens_pkey"),
    )
    op.create_index("refresh_tokens_of_session", "refresh_tokens", ["community_id", "session_id"], unique=False)
    op.execute("grant select, insert, update, delete on refresh_tokens to gateway_app")
    op.execute("grant select, insert, update, delete on refresh_tokens to gateway_worker")
    op.execute(
        "grant select (community_id, session_id, made_at, expires_at, used_at) on refresh_tokens to gateway_audit"
    )
    op.execute("alter table refresh_tokens enable row level security")
    op.execute("alter table refresh_tokens force row level security")
    op.execute(
        "create policy app on refresh_tokens to gateway_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on refresh_tokens to gateway_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on refresh_tokens for select to gateway_audit using (true)")
