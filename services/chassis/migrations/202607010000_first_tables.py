"""First tables."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "202607010000"
down_revision = None


def upgrade(service: str) -> None:
    op.create_table(
        "beats",
        sa.Column("publisher", sa.Text(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("publisher"),
    )
    op.execute(f"grant select, insert, update on beats to {service}_app")
    op.execute(f"grant select, insert, update on beats to {service}_worker")
    op.execute(f"grant select on beats to {service}_audit")
    op.execute(f"grant select (publisher, sent_at) on beats to {service}_clerk")
    op.create_table(
        "business_time",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("now", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_business_time_now"), "business_time", ["now"], unique=False)
    op.execute(f"grant select, insert on business_time to {service}_app")
    op.execute(f"grant select, insert on business_time to {service}_worker")
    op.execute(f"grant select on business_time to {service}_audit")
    op.create_table(
        "deferred",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("consumer", sa.Text(), nullable=False),
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("headers", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("first_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("community_id", "consumer", "event_id", name="deferred_pkey"),
    )
    op.create_index("deferred_due", "deferred", ["due_at"], unique=False, postgresql_where=sa.text("state = 'waiting'"))
    op.execute(f"grant select, insert, update, delete on deferred to {service}_app")
    op.execute(f"grant select, insert, update, delete on deferred to {service}_worker")
    op.execute(f"grant select on deferred to {service}_audit")
    op.execute(
        f"grant select (community_id, consumer, event_id, headers, body, attempts, due_at, first_at, reason, state) on deferred to {service}_clerk"
    )
    op.execute(f"grant update (state, due_at, attempts) on deferred to {service}_clerk")
    op.execute(f"grant delete on deferred to {service}_clerk")
    op.execute(
        "alter table deferred set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02)"
    )
    op.execute("alter table deferred enable row level security")
    op.execute("alter table deferred force row level security")
    op.execute(
        f"create policy app on deferred to {service}_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        f"create policy worker on deferred to {service}_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute(f"create policy audit on deferred for select to {service}_audit using (true)")
    op.execute(f"create policy clerk on deferred to {service}_clerk using (true) with check (true)")
    op.create_table(
        "idempotency",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("principal", sa.Uuid(), nullable=False),
        sa.Column("route", sa.Text(), nullable=False),
        sa.Column("key_hash", sa.LargeBinary(), nullable=False),
        sa.Column("fingerprint", sa.LargeBinary(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("headers", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("community_id", "principal", "route", "key_hash", name="idempotency_pkey"),
    )
    op.create_index("idempotency_created", "idempotency", ["created_at"], unique=False)
    op.execute(f"grant select, insert, update, delete on idempotency to {service}_app")
    op.execute(f"grant select, insert, update, delete on idempotency to {service}_worker")
    op.execute(f"grant select on idempotency to {service}_audit")
    op.execute(f"grant select (community_id, created_at) on idempotency to {service}_clerk")
    op.execute(f"grant delete on idempotency to {service}_clerk")
    op.execute(
        "alter table idempotency set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02)"
    )
    op.execute("alter table idempotency enable row level security")
    op.execute("alter table idempotency force row level security")
    op.execute(
        f"create policy app on idempotency to {service}_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        f"create policy worker on idempotency to {service}_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute(f"create policy audit on idempotency for select to {service}_audit using (true)")
    op.execute(f"create policy clerk on idempotency to {service}_clerk using (true) with check (true)")
    op.create_table(
        "inbox",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("consumer", sa.Text(), nullable=False),
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("community_id", "consumer", "event_id", name="inbox_pkey"),
    )
    op.create_index("inbox_done", "inbox", ["done_at"], unique=False)
    op.execute(f"grant select, insert, update, delete on inbox to {service}_app")
    op.execute(f"grant select, insert, update, delete on inbox to {service}_worker")
    op.execute(f"grant select on inbox to {service}_audit")
    op.execute(f"grant select (community_id, done_at) on inbox to {service}_clerk")
    op.execute(f"grant delete on inbox to {service}_clerk")
    op.execute("alter table inbox set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02)")
    op.execute("alter table inbox enable row level security")
    op.execute("alter table inbox force row level security")
    op.execute(
        f"create policy app on inbox to {service}_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        f"create policy worker on inbox to {service}_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute(f"create policy audit on inbox for select to {service}_audit using (true)")
    op.execute(f"create policy clerk on inbox to {service}_clerk using (true) with check (true)")
    op.create_table(
        "known_communities",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("timezone", sa.Text(), nullable=False),
        sa.Column("sandbox", sa.Boolean(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("settings", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("slug"),
    )
    op.execute(f"grant select, insert, update on known_communities to {service}_app")
    op.execute(f"grant select, insert, update on known_communities to {service}_worker")
    op.execute(f"grant select on known_communities to {service}_audit")
    op.execute(f"grant select (id, state) on known_communities to {service}_clerk")
    op.create_table(
        "known_people",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("roles", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("age_band", sa.Text(), nullable=False),
        sa.Column("joined_on", sa.Date(), nullable=False),
        sa.Column("facts", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        sa.Column("has_signed_in", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("community_id", "id", name="known_people_pkey"),
    )
    op.execute(f"grant select, insert, update on known_people to {service}_app")
    op.execute(f"grant select, insert, update on known_people to {service}_worker")
    op.execute(f"grant select on known_people to {service}_audit")
    op.execute("alter table known_people enable row level security")
    op.execute("alter table known_people force row level security")
    op.execute(
        f"create policy app on known_people to {service}_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        f"create policy worker on known_people to {service}_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute(f"create policy audit on known_people for select to {service}_audit using (true)")
    op.create_table(
        "migrations_applied",
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("service", "id", name="migrations_applied_pkey"),
    )
    op.execute(f"grant select on migrations_applied to {service}_app")
    op.execute(f"grant select on migrations_applied to {service}_worker")
    op.execute(f"grant select on migrations_applied to {service}_audit")
    op.create_table(
        "outbox",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=True),
        sa.Column("cause", sa.Text(), nullable=True),
        sa.Column("traceparent", sa.Text(), nullable=True),
        sa.Column("data", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("time", sa.DateTime(timezone=True), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("community_id", "id", name="outbox_pkey"),
        sa.UniqueConstraint("community_id", "type", "cause", name="outbox_cause_once"),
        sa.UniqueConstraint("community_id", "type", "subject", "sequence", name="outbox_sequence_once"),
    )
    op.create_index(
        "outbox_sent", "outbox", ["published_at"], unique=False, postgresql_where=sa.text("published_at IS NOT NULL")
    )
    op.create_index(
        "outbox_waiting", "outbox", ["position"], unique=False, postgresql_where=sa.text("published_at IS NULL")
    )
    op.execute(f"grant select, insert, update on outbox to {service}_app")
    op.execute(f"grant select, insert, update on outbox to {service}_worker")
    op.execute(f"grant select on outbox to {service}_audit")
    op.execute(
        f"grant select (community_id, position, id, type, subject, sequence, cause, traceparent, data, time, published_at) on outbox to {service}_clerk"
    )
    op.execute(f"grant update (published_at) on outbox to {service}_clerk")
    op.execute(f"grant delete on outbox to {service}_clerk")
    op.execute("alter table outbox set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02)")
    op.execute("alter table outbox enable row level security")
    op.execute("alter table outbox force row level security")
    op.execute(
        f"create policy app on outbox to {service}_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        f"create policy worker on outbox to {service}_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute(f"create policy audit on outbox for select to {service}_audit using (true)")
    op.execute(f"create policy clerk on outbox to {service}_clerk using (true) with check (true)")
    op.create_table(
        "revocations",
        sa.Column("subject", sa.Uuid(), nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("subject"),
    )
    op.create_index(op.f("ix_revocations_changed_at"), "revocations", ["changed_at"], unique=False)
    op.execute(f"grant select, insert, update on revocations to {service}_app")
    op.execute(f"grant select, insert, update on revocations to {service}_worker")
    op.execute(f"grant select on revocations to {service}_audit")
    op.execute(f"grant select (changed_at) on revocations to {service}_clerk")
    op.execute(f"grant delete on revocations to {service}_clerk")
    op.execute(
        "alter table revocations set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02)"
    )
    op.create_table(
        "signing_keys",
        sa.Column("kid", sa.Text(), nullable=False),
        sa.Column("jwk", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("kid"),
    )
    op.execute(f"grant select, insert, update, delete on signing_keys to {service}_app")
    op.execute(f"grant select, insert, update, delete on signing_keys to {service}_worker")
    op.execute(f"grant select on signing_keys to {service}_audit")
