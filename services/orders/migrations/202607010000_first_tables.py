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
        sa.PrimaryKeyConstraint("community_id", "id", name="campaigns_pkey"),
    )
    op.execute("grant select, insert, update on campaigns to orders_app")
    op.execute("grant select, insert, update on campaigns to orders_worker")
    op.execute("grant select on campaigns to orders_audit")
    op.execute("alter table campaigns enable row level security")
    op.execute("alter table campaigns force row level security")
    op.execute(
        "create policy app on campaigns to orders_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on campaigns to orders_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on campaigns for select to orders_audit using (true)")
    op.create_table(
        "leaders",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("leads", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("community_id", "person_id", name="leaders_pkey"),
    )
    op.execute("grant select, insert, update on leaders to orders_app")
    op.execute("grant select, insert, update on leaders to orders_worker")
    op.execute("grant select on leaders to orders_audit")
    op.execute("alter table leaders enable row level security")
    op.execute("alter table leaders force row level security")
    op.execute(
        "create policy app on leaders to orders_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on leaders to orders_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on leaders for select to orders_audit using (true)")
    op.create_table(
        "order_numbers",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("community_id", "day", name="order_numbers_pkey"),
    )
    op.execute("grant select, insert, update on order_numbers to orders_app")
    op.execute("grant select, insert, update on order_numbers to orders_worker")
    op.execute("grant select on order_numbers to orders_audit")
    op.execute("alter table order_numbers enable row level security")
    op.execute("alter table order_numbers force row level security")
    op.execute(
        "create policy app on order_numbers to orders_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on order_numbers to orders_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on order_numbers for select to orders_audit using (true)")
    op.create_table(
        "projects",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("budget_fen", sa.BigInteger(), nullable=False),
        sa.Column("quarter", sa.Text(), nullable=False),
        sa.Column("tags", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("written_by", postgresql.ARRAY(sa.Uuid()), nullable=False),
        sa.Column("listed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("approved_by", sa.Uuid(), nullable=True),
        sa.Column("approved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("started_on", sa.Date(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("outcome in ('done', 'cancelled')", name="projects_outcome"),
        sa.CheckConstraint(
            "state <> 'running' or (approved_by is not null and started_on is not null)",
            name="projects_running_approved",
        ),
        sa.CheckConstraint("state in ('listed', 'running', 'closed')", name="projects_state"),
        sa.CheckConstraint("approved_by <> all(written_by)", name="projects_approved_by_another"),
        sa.CheckConstraint("budget_fen >= 0", name="projects_budget_fen"),
        sa.PrimaryKeyConstraint("community_id", "id", name="projects_pkey"),
    )
    op.create_index("projects_quarter", "projects", ["community_id", "quarter", "id"], unique=False)
    op.execute("grant select, insert, update on projects to orders_app")
    op.execute("grant select, insert, update on projects to orders_worker")
    op.execute("grant select on projects to orders_audit")
    op.execute("alter table projects enable row level security")
    op.execute("alter table projects force row level security")
    op.execute(
        "create policy app on projects to orders_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on projects to orders_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on projects for select to orders_audit using (true)")
    op.create_table(
        "services",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("dispatch_within_minutes", sa.Integer(), nullable=False),
        sa.Column("accept_within_minutes", sa.Integer(), nullable=False),
        sa.Column("skills", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("must_skills", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("for_whom", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("people_needed", sa.Integer(), nullable=False),
        sa.Column("professional", sa.Boolean(), nullable=False),
        sa.Column("privacy", sa.Text(), nullable=False),
        sa.Column("min_age", sa.Integer(), nullable=False),
        sa.Column("orderable_by", sa.Text(), nullable=False),
        sa.Column("ordering_note", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("for_whom <@ array['elderly', 'child', 'all']", name="services_for_whom"),
        sa.CheckConstraint("form in ('case', 'group', 'activity', 'errand')", name="services_form"),
        sa.CheckConstraint(
            "form not in ('case', 'group') or professional", name="services_case_and_group_are_professional"
        ),
        sa.CheckConstraint("orderable_by in ('residents', 'staff')", name="services_orderable_by"),
        sa.CheckConstraint("privacy in ('community', 'team', 'circle')", name="services_privacy"),
        sa.CheckConstraint("state in ('open', 'closed')", name="services_state"),
        sa.CheckConstraint("minutes between 10 and 720", name="services_minutes"),
        sa.PrimaryKeyConstraint("community_id", "id", name="services_pkey"),
        sa.UniqueConstraint("community_id", "name", name="services_name_once"),
    )
    op.execute("grant select, insert, update on services to orders_app")
    op.execute("grant select, insert, update on services to orders_worker")
    op.execute("grant select on services to orders_audit")
    op.execute("alter table services enable row level security")
    op.execute("alter table services force row level security")
    op.execute(
        "create policy app on services to orders_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on services to orders_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on services for select to orders_audit using (true)")
    op.create_table(
        "teams",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("leader_id", sa.Uuid(), nullable=False),
        sa.Column("deputy_ids", postgresql.ARRAY(sa.Uuid()), nullable=False),
        sa.Column("skills", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("founded_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("state in ('active', 'resting', 'disbanded')", name="teams_state"),
        sa.CheckConstraint("capacity between 1 and 100", name="teams_capacity"),
        sa.PrimaryKeyConstraint("community_id", "id", name="teams_pkey"),
        sa.UniqueConstraint("community_id", "name", name="teams_name_once"),
    )
    op.execute("grant select, insert, update on teams to orders_app")
    op.execute("grant select, insert, update on teams to orders_worker")
    op.execute("grant select on teams to orders_audit")
    op.execute("alter table teams enable row level security")
    op.execute("alter table teams force row level security")
    op.execute(
        "create policy app on teams to orders_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on teams to orders_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on teams for select to orders_audit using (true)")
    op.create_table(
        "memberships",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("team_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["community_id", "team_id"],
            ["teams.community_id", "teams.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="memberships_pkey"),
    )
    op.create_index(
        "memberships_once",
        "memberships",
        ["community_id", "team_id", "person_id"],
        unique=True,
        postgresql_where=sa.text("until IS NULL"),
    )
    op.create_index("memberships_person", "memberships", ["community_id", "person_id"], unique=False)
    op.execute("grant select, insert, update on memberships to orders_app")
    op.execute("grant select, insert, update on memberships to orders_worker")
    op.execute("grant select on memberships to orders_audit")
    op.execute("alter table memberships enable row level security")
    op.execute("alter table memberships force row level security")
    op.execute(
        "create policy app on memberships to orders_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on memberships to orders_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on memberships for select to orders_audit using (true)")
    op.create_table(
        "orders",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("order_no", sa.Text(), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("people_needed", sa.Integer(), nullable=False),
        sa.Column("skills", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("must_skills", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("professional", sa.Boolean(), nullable=False),
        sa.Column("min_age", sa.Integer(), nullable=False),
        sa.Column("privacy", sa.Text(), nullable=False),
        sa.Column("dispatch_within_minutes", sa.Integer(), nullable=False),
        sa.Column("accept_within_minutes", sa.Integer(), nullable=False),
        sa.Column("requester_id", sa.Uuid(), nullable=True),
        sa.Column("placed_by", sa.Uuid(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("placed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("wanted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("dispatch_due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("campaign_id", sa.Uuid(), nullable=True),
        sa.Column("project_id", sa.Uuid(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("escalate_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("board_reason", sa.Text(), nullable=True),
        sa.Column("end_reason", sa.Text(), nullable=True),
        sa.Column("team_id", sa.Uuid(), nullable=True),
        sa.Column("social_worker_id", sa.Uuid(), nullable=True),
        sa.Column("agreed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("proposed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("proposal_lapses_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("accept_due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("in_review_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("auto_close_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("first_closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("score_attitude", sa.Integer(), nullable=True),
        sa.Column("score_quality", sa.Integer(), nullable=True),
        sa.Column("score_punctuality", sa.Integer(), nullable=True),
        sa.Column("score", sa.Integer(), nullable=True),
        sa.CheckConstraint("(state = 'cancelled') = (end_reason is not null)", name="orders_cancelled_with_reason"),
        sa.CheckConstraint("(state = 'closed') = (closed_at is not null)", name="orders_closed_at"),
        sa.CheckConstraint(
            "(state in ('accepted', 'in_service', 'in_review', 'closed')) = (team_id is not null)",
            name="orders_team_while_served",
        ),
        sa.CheckConstraint(
            "board_reason in ('declined', 'accept_missed', 'team_withdrew', 'recalled')", name="orders_board_reason"
        ),
        sa.CheckConstraint(
            "end_reason in ('withdrawn', 'not_needed', 'cannot_serve', 'mistaken')", name="orders_end_reason"
        ),
        sa.CheckConstraint("form in ('case', 'group', 'activity', 'errand')", name="orders_form"),
        sa.CheckConstraint("outcome in ('done', 'partly', 'broken_off', 'nobody_home')", name="orders_outcome"),
        sa.CheckConstraint("privacy in ('community', 'team', 'circle')", name="orders_privacy"),
        sa.CheckConstraint("proposed_at is null or state = 'accepted'", name="orders_proposed_while_accepted"),
        sa.CheckConstraint("source in ('app', 'web', 'phone', 'counter', 'paper', 'integrator')", name="orders_source"),
        sa.CheckConstraint(
            "state in ('placed', 'dispatched', 'accepted', 'in_service', 'in_review', 'closed', 'cancelled')",
            name="orders_state",
        ),
        sa.CheckConstraint("(proposed_at is null) = (proposal_lapses_at is null)", name="orders_proposal_lapses"),
        sa.ForeignKeyConstraint(
            ["community_id", "campaign_id"],
            ["campaigns.community_id", "campaigns.id"],
        ),
        sa.ForeignKeyConstraint(
            ["community_id", "project_id"],
            ["projects.community_id", "projects.id"],
        ),
        sa.ForeignKeyConstraint(
            ["community_id", "service_id"],
            ["services.community_id", "services.id"],
        ),
        sa.ForeignKeyConstraint(
            ["community_id", "team_id"],
            ["teams.community_id", "teams.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="orders_pkey"),
        sa.UniqueConstraint("community_id", "order_no", name="orders_order_no_once"),
    )
    op.create_index(
        "orders_board",
        "orders",
        ["community_id", "state", "dispatch_due_at", "id"],
        unique=False,
        postgresql_where=sa.text("state not in ('cancelled', 'closed')"),
    )
    op.create_index("orders_placed_by", "orders", ["community_id", "placed_by", "id"], unique=False)
    op.create_index(
        "orders_proposals_to_lapse",
        "orders",
        ["proposal_lapses_at"],
        unique=False,
        postgresql_where=sa.text("proposal_lapses_at IS NOT NULL"),
    )
    op.create_index("orders_requester", "orders", ["community_id", "requester_id", "id"], unique=False)
    op.create_index("orders_service", "orders", ["community_id", "service_id", "id"], unique=False)
    op.create_index(
        "orders_social_worker",
        "orders",
        ["community_id", "social_worker_id", "id"],
        unique=False,
        postgresql_where=sa.text("social_worker_id IS NOT NULL"),
    )
    op.create_index("orders_state", "orders", ["community_id", "state", "id"], unique=False)
    op.create_index("orders_team", "orders", ["community_id", "team_id", "state", "id"], unique=False)
    op.create_index("orders_team_newest", "orders", ["community_id", "team_id", "id", "service_id"], unique=False)
    op.create_index(
        "orders_team_scores",
        "orders",
        ["community_id", "closed_at", "team_id"],
        unique=False,
        postgresql_include=["score"],
        postgresql_where=sa.text("score IS NOT NULL"),
    )
    op.create_index(
        "orders_to_auto_close",
        "orders",
        ["auto_close_at"],
        unique=False,
        postgresql_where=sa.text("auto_close_at IS NOT NULL"),
    )
    op.create_index(
        "orders_to_escalate",
        "orders",
        ["escalate_at"],
        unique=False,
        postgresql_where=sa.text("escalate_at IS NOT NULL"),
    )
    op.create_index(
        "orders_without_social_worker",
        "orders",
        ["community_id", "id"],
        unique=False,
        postgresql_where=sa.text("professional and social_worker_id is null and state not in ('cancelled', 'closed')"),
    )
    op.execute("grant select, insert, update on orders to orders_app")
    op.execute("grant select, insert, update on orders to orders_worker")
    op.execute("grant select on orders to orders_audit")
    op.execute(
        "grant select (community_id, id, state, escalate_at, auto_close_at, proposal_lapses_at) on orders to orders_clerk"
    )
    op.execute("alter table orders enable row level security")
    op.execute("alter table orders force row level security")
    op.execute(
        "create policy app on orders to orders_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on orders to orders_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on orders for select to orders_audit using (true)")
    op.execute("create policy clerk on orders to orders_clerk using (true) with check (true)")
    op.create_table(
        "project_approvals",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("project_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("tags", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("budget_fen", sa.BigInteger(), nullable=False),
        sa.Column("approved_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["community_id", "project_id"],
            ["projects.community_id", "projects.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "project_id", "version", name="project_approvals_pkey"),
    )
    op.execute("grant select, insert on project_approvals to orders_app")
    op.execute("grant select, insert on project_approvals to orders_worker")
    op.execute("grant select on project_approvals to orders_audit")
    op.execute("alter table project_approvals enable row level security")
    op.execute("alter table project_approvals force row level security")
    op.execute(
        "create policy app on project_approvals to orders_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on project_approvals to orders_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on project_approvals for select to orders_audit using (true)")
    op.create_table(
        "project_grants",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("project_id", sa.Uuid(), nullable=False),
        sa.Column("amount_fen", sa.BigInteger(), nullable=False),
        sa.Column("sequence", sa.BigInteger(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["community_id", "project_id"],
            ["projects.community_id", "projects.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="project_grants_pkey"),
    )
    op.create_index("project_grants_project", "project_grants", ["community_id", "project_id"], unique=False)
    op.execute("grant select, insert, update on project_grants to orders_app")
    op.execute("grant select, insert, update on project_grants to orders_worker")
    op.execute("grant select on project_grants to orders_audit")
    op.execute("alter table project_grants enable row level security")
    op.execute("alter table project_grants force row level security")
    op.execute(
        "create policy app on project_grants to orders_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on project_grants to orders_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on project_grants for select to orders_audit using (true)")
    op.create_table(
        "project_payouts",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("payout_id", sa.Uuid(), nullable=False),
        sa.Column("came_back", sa.Boolean(), nullable=False),
        sa.Column("grant_id", sa.Uuid(), nullable=False),
        sa.Column("project_id", sa.Uuid(), nullable=False),
        sa.Column("amount_fen", sa.BigInteger(), nullable=False),
        sa.Column("paid_on", sa.Date(), nullable=False),
        sa.CheckConstraint("came_back = (amount_fen < 0)", name="project_payouts_sign"),
        sa.ForeignKeyConstraint(
            ["community_id", "project_id"],
            ["projects.community_id", "projects.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "payout_id", "came_back", name="project_payouts_pkey"),
    )
    op.create_index("project_payouts_project", "project_payouts", ["community_id", "project_id"], unique=False)
    op.execute("grant select, insert on project_payouts to orders_app")
    op.execute("grant select, insert on project_payouts to orders_worker")
    op.execute("grant select on project_payouts to orders_audit")
    op.execute("alter table project_payouts enable row level security")
    op.execute("alter table project_payouts force row level security")
    op.execute(
        "create policy app on project_payouts to orders_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on project_payouts to orders_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on project_payouts for select to orders_audit using (true)")
    op.create_table(
        "assignments",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("during", postgresql.TSTZRANGE(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        postgresql.ExcludeConstraint(
            (sa.column("community_id"), "="),
            (sa.column("person_id"), "="),
            (sa.column("during"), "&&"),
            where=sa.text("state = 'assigned'"),
            using="gist",
            name="assignments_one_place_at_a_time",
        ),
        sa.CheckConstraint("state in ('assigned', 'to_reconfirm', 'served', 'released')", name="assignments_state"),
        sa.ForeignKeyConstraint(
            ["community_id", "order_id"],
            ["orders.community_id", "orders.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="assignments_pkey"),
    )
    op.create_index(
        "assignments_once",
        "assignments",
        ["community_id", "order_id", "person_id"],
        unique=True,
        postgresql_where=sa.text("state = 'assigned'"),
    )
    op.create_index("assignments_order", "assignments", ["community_id", "order_id"], unique=False)
    op.create_index(
        "assignments_person",
        "assignments",
        ["community_id", "person_id", "order_id"],
        unique=False,
        postgresql_include=["state"],
    )
    op.execute("grant select, insert, update on assignments to orders_app")
    op.execute("grant select, insert, update on assignments to orders_worker")
    op.execute("grant select on assignments to orders_audit")
    op.execute("alter table assignments enable row level security")
    op.execute("alter table assignments force row level security")
    op.execute(
        "create policy app on assignments to orders_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on assignments to orders_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on assignments for select to orders_audit using (true)")
    op.create_table(
        "attendance",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("team_id", sa.Uuid(), nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("in_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("out_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("during", postgresql.TSTZRANGE(), nullable=False),
        sa.Column("break_minutes", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("is_late", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        postgresql.ExcludeConstraint(
            (sa.column("community_id"), "="),
            (sa.column("person_id"), "="),
            (sa.column("during"), "&&"),
            where=sa.text("state <> 'rejected'"),
            using="gist",
            name="attendance_one_place_at_a_time",
        ),
        sa.CheckConstraint("method in ('self', 'leader', 'staff')", name="attendance_method"),
        sa.CheckConstraint("state in ('open', 'claimed', 'confirmed', 'rejected')", name="attendance_state"),
        sa.CheckConstraint("state not in ('claimed', 'confirmed') or out_at is not null", name="attendance_ended"),
        sa.CheckConstraint("(out_at is null) = (minutes is null)", name="attendance_minutes_with_out"),
        sa.CheckConstraint("break_minutes between 0 and 240", name="attendance_break_minutes"),
        sa.CheckConstraint(
            "minutes = extract(epoch from out_at - in_at)::int / 60 - break_minutes",
            name="attendance_minutes_are_the_span",
        ),
        sa.CheckConstraint("minutes between 1 and 1440", name="attendance_minutes"),
        sa.ForeignKeyConstraint(
            ["community_id", "order_id"],
            ["orders.community_id", "orders.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="attendance_pkey"),
    )
    op.create_index("attendance_order", "attendance", ["community_id", "order_id"], unique=False)
    op.execute("grant select, insert, update on attendance to orders_app")
    op.execute("grant select, insert, update on attendance to orders_worker")
    op.execute("grant select on attendance to orders_audit")
    op.execute("alter table attendance enable row level security")
    op.execute("alter table attendance force row level security")
    op.execute(
        "create policy app on attendance to orders_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on attendance to orders_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on attendance for select to orders_audit using (true)")
    op.create_table(
        "disputes",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("settled_by", sa.Uuid(), nullable=True),
        sa.Column("ruling", sa.Text(), nullable=True),
        sa.Column("ruling_reason", sa.Text(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.CheckConstraint("about in ('minutes', 'conduct', 'quality', 'not_served')", name="disputes_about"),
        sa.CheckConstraint("ruling in ('upheld', 'partly', 'rejected')", name="disputes_ruling"),
        sa.CheckConstraint("(settled_at is null) = (settled_by is null)", name="disputes_settled_by_somebody"),
        sa.CheckConstraint("settled_by <> person_id", name="disputes_not_settled_by_oneself"),
        sa.ForeignKeyConstraint(
            ["community_id", "order_id"],
            ["orders.community_id", "orders.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="disputes_pkey"),
        sa.UniqueConstraint("community_id", "order_id", "person_id", "about", "revision", name="disputes_once"),
    )
    op.create_index(
        "disputes_open",
        "disputes",
        ["community_id", "order_id"],
        unique=False,
        postgresql_where=sa.text("settled_at IS NULL"),
    )
    op.create_index("disputes_order", "disputes", ["community_id", "order_id"], unique=False)
    op.execute("grant select, insert, update on disputes to orders_app")
    op.execute("grant select, insert, update on disputes to orders_worker")
    op.execute("grant select on disputes to orders_audit")
    op.execute("alter table disputes enable row level security")
    op.execute("alter table disputes force row level security")
    op.execute(
        "create policy app on disputes to orders_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on disputes to orders_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on disputes for select to orders_audit using (true)")
    op.create_table(
        "offers",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.Uuid(), nullable=False),
        sa.Column("direct", sa.Boolean(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("offered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("accept_due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reason_code", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "reason_code in ('no_people', 'no_time', 'not_our_skill', 'too_far', 'other')", name="offers_reason_code"
        ),
        sa.CheckConstraint(
            "state in ('offered', 'accepted', 'declined', 'lapsed', 'lost', 'recalled', 'withdrawn')",
            name="offers_state",
        ),
        sa.ForeignKeyConstraint(
            ["community_id", "order_id"],
            ["orders.community_id", "orders.id"],
        ),
        sa.ForeignKeyConstraint(
            ["community_id", "team_id"],
            ["teams.community_id", "teams.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="offers_pkey"),
        sa.UniqueConstraint("community_id", "order_id", "round", "team_id", name="offers_once"),
    )
    op.create_index(
        "offers_in_hand",
        "offers",
        ["community_id", "team_id"],
        unique=False,
        postgresql_where=sa.text("state = 'offered' and direct"),
    )
    op.create_index(
        "offers_one_winner",
        "offers",
        ["community_id", "order_id"],
        unique=True,
        postgresql_where=sa.text("state = 'accepted'"),
    )
    op.create_index(
        "offers_open",
        "offers",
        ["community_id", "team_id", "order_id"],
        unique=False,
        postgresql_where=sa.text("state = 'offered'"),
    )
    op.create_index(
        "offers_record", "offers", ["community_id", "offered_at", "team_id"], unique=False, postgresql_include=["state"]
    )
    op.create_index("offers_state", "offers", ["community_id", "state", "id"], unique=False)
    op.create_index("offers_team_newest", "offers", ["community_id", "team_id", "id"], unique=False)
    op.create_index("offers_team_state", "offers", ["community_id", "team_id", "state", "id"], unique=False)
    op.create_index(
        "offers_to_lapse", "offers", ["accept_due_at"], unique=False, postgresql_where=sa.text("state = 'offered'")
    )
    op.execute("grant select, insert, update on offers to orders_app")
    op.execute("grant select, insert, update on offers to orders_worker")
    op.execute("grant select on offers to orders_audit")
    op.execute("grant select (community_id, id, state, accept_due_at) on offers to orders_clerk")
    op.execute("alter table offers enable row level security")
    op.execute("alter table offers force row level security")
    op.execute(
        "create policy app on offers to orders_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on offers to orders_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on offers for select to orders_audit using (true)")
    op.execute("create policy clerk on offers to orders_clerk using (true) with check (true)")
    op.create_table(
        "order_moves",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("from_state", sa.Text(), nullable=True),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("to_state", sa.Text(), nullable=False),
        sa.Column("by_id", sa.Uuid(), nullable=True),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=True),
        sa.Column("detail", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.CheckConstraint(
            "action in ('place', 'dispatch', 'accept', 'decline', 'lapse', 'recall', 'withdraw', 'reschedule', 'propose_time', 'agree_time', 'refuse_time', 'lapse_time', 'amend', 'change_service', 'change_members', 'change_leaders', 'release', 'check_in', 'check_out', 'finish', 'correct', 'confirm', 'reject', 'review', 'dispute', 'settle', 'close', 'reopen', 'cancel', 'escalate')",
            name="order_moves_action",
        ),
        sa.CheckConstraint(
            "from_state in ('placed', 'dispatched', 'accepted', 'in_service', 'in_review', 'closed', 'cancelled')",
            name="order_moves_from_state",
        ),
        sa.CheckConstraint(
            "to_state in ('placed', 'dispatched', 'accepted', 'in_service', 'in_review', 'closed', 'cancelled')",
            name="order_moves_to_state",
        ),
        sa.ForeignKeyConstraint(
            ["community_id", "order_id"],
            ["orders.community_id", "orders.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "order_id", "seq", name="order_moves_pkey"),
    )
    op.execute("grant select, insert on order_moves to orders_app")
    op.execute("grant select, insert on order_moves to orders_worker")
    op.execute("grant select on order_moves to orders_audit")
    op.execute("alter table order_moves enable row level security")
    op.execute("alter table order_moves force row level security")
    op.execute(
        "create policy app on order_moves to orders_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on order_moves to orders_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on order_moves for select to orders_audit using (true)")
    op.create_table(
        "order_private",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("address", sa.LargeBinary(), nullable=False),
        sa.Column("note", sa.LargeBinary(), nullable=True),
        sa.Column("result", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["community_id", "order_id"],
            ["orders.community_id", "orders.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "order_id", name="order_private_pkey"),
    )
    op.execute("grant select, insert, update on order_private to orders_app")
    op.execute("grant select, insert, update on order_private to orders_worker")
    op.execute("grant select on order_private to orders_audit")
    op.execute("alter table order_private enable row level security")
    op.execute("alter table order_private force row level security")
    op.execute(
        "create policy app on order_private to orders_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on order_private to orders_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on order_private for select to orders_audit using (true)")
    op.create_table(
        "reviews",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("party", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("attitude", sa.Integer(), nullable=False),
        sa.Column("quality", sa.Integer(), nullable=False),
        sa.Column("punctuality", sa.Integer(), nullable=False),
        sa.Column("comment", sa.LargeBinary(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.Uuid(), nullable=True),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.CheckConstraint("party in ('requester', 'station', 'team', 'social_worker')", name="reviews_party"),
        sa.CheckConstraint("attitude between 1 and 5", name="reviews_attitude"),
        sa.CheckConstraint("punctuality between 1 and 5", name="reviews_punctuality"),
        sa.CheckConstraint("quality between 1 and 5", name="reviews_quality"),
        sa.ForeignKeyConstraint(
            ["community_id", "order_id"],
            ["orders.community_id", "orders.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "id", name="reviews_pkey"),
        sa.UniqueConstraint("community_id", "order_id", "revision", "party", "edition", name="reviews_party_once"),
        sa.UniqueConstraint("community_id", "order_id", "revision", "person_id", "edition", name="reviews_person_once"),
    )
    op.execute("grant select, insert on reviews to orders_app")
    op.execute("grant select, insert on reviews to orders_worker")
    op.execute("grant select on reviews to orders_audit")
    op.execute("alter table reviews enable row level security")
    op.execute("alter table reviews force row level security")
    op.execute(
        "create policy app on reviews to orders_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on reviews to orders_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on reviews for select to orders_audit using (true)")
    op.create_table(
        "served",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("served_on", sa.Date(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.CheckConstraint("method in ('self', 'leader', 'staff')", name="served_method"),
        sa.CheckConstraint("minutes between 1 and 1440", name="served_minutes"),
        sa.ForeignKeyConstraint(
            ["community_id", "order_id"],
            ["orders.community_id", "orders.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "order_id", "revision", "person_id", "served_on", name="served_pkey"),
    )
    op.create_index("served_person", "served", ["community_id", "person_id", "served_on"], unique=False)
    op.execute("grant select, insert on served to orders_app")
    op.execute("grant select, insert on served to orders_worker")
    op.execute("grant select on served to orders_audit")
    op.execute("alter table served enable row level security")
    op.execute("alter table served force row level security")
    op.execute(
        "create policy app on served to orders_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on served to orders_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on served for select to orders_audit using (true)")
    op.create_table(
        "settled_minutes",
        sa.Column("community_id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("settled_by", sa.Uuid(), nullable=False),
        sa.CheckConstraint("minutes >= 0", name="settled_minutes_minutes"),
        sa.CheckConstraint("settled_by <> person_id", name="settled_minutes_not_by_oneself"),
        sa.ForeignKeyConstraint(
            ["community_id", "order_id"],
            ["orders.community_id", "orders.id"],
        ),
        sa.PrimaryKeyConstraint("community_id", "order_id", "person_id", name="settled_minutes_pkey"),
    )
    op.execute("grant select, insert, update on settled_minutes to orders_app")
    op.execute("grant select, insert, update on settled_minutes to orders_worker")
    op.execute("grant select on settled_minutes to orders_audit")
    op.execute("alter table settled_minutes enable row level security")
    op.execute("alter table settled_minutes force row level security")
    op.execute(
        "create policy app on settled_minutes to orders_app using (community_id = nullif(current_setting('wulin.community', true), '')::uuid) with check (community_id = nullif(current_setting('wulin.community', true), '')::uuid)"
    )
    op.execute(
        "create policy worker on settled_minutes to orders_worker using (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[]))) with check (community_id in (select unnest(current_setting('wulin.communities', true)::uuid[])))"
    )
    op.execute("create policy audit on settled_minutes for select to orders_audit using (true)")
