SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE public.assignments (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    order_id uuid NOT NULL,
    person_id uuid NOT NULL,
    during tstzrange NOT NULL,
    state text NOT NULL,
    CONSTRAINT assignments_state CHECK ((state = ANY (ARRAY['assigned'::text, 'to_reconfirm'::text, 'served'::text, 'released'::text])))
);

ALTER TABLE ONLY public.assignments FORCE ROW LEVEL SECURITY;

CREATE TABLE public.attendance (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    order_id uuid NOT NULL,
    team_id uuid,
    person_id uuid NOT NULL,
    in_at timestamp with time zone NOT NULL,
    out_at timestamp with time zone,
    during tstzrange NOT NULL,
    break_minutes integer NOT NULL,
    minutes integer,
    method text NOT NULL,
    state text NOT NULL,
    is_late boolean NOT NULL,
    reason text,
    CONSTRAINT attendance_break_minutes CHECK (((break_minutes >= 0) AND (break_minutes <= 240))),
    CONSTRAINT attendance_ended CHECK (((state <> ALL (ARRAY['claimed'::text, 'confirmed'::text])) OR (out_at IS NOT NULL))),
    CONSTRAINT attendance_method CHECK ((method = ANY (ARRAY['self'::text, 'leader'::text, 'staff'::text]))),
    CONSTRAINT attendance_minutes CHECK (((minutes >= 1) AND (minutes <= 1440))),
    CONSTRAINT attendance_minutes_are_the_span CHECK ((minutes = (((EXTRACT(epoch FROM (out_at - in_at)))::integer / 60) - break_minutes))),
    CONSTRAINT attendance_minutes_with_out CHECK (((out_at IS NULL) = (minutes IS NULL))),
    CONSTRAINT attendance_state CHECK ((state = ANY (ARRAY['open'::text, 'claimed'::text, 'confirmed'::text, 'rejected'::text])))
);

ALTER TABLE ONLY public.attendance FORCE ROW LEVEL SECURITY;

CREATE TABLE public.beats (
    publisher text NOT NULL,
    sent_at timestamp with time zone NOT NULL
);

CREATE TABLE public.business_time (
    id uuid NOT NULL,
    now timestamp with time zone NOT NULL
);

CREATE TABLE public.campaigns (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL
);

ALTER TABLE ONLY public.campaigns FORCE ROW LEVEL SECURITY;

CREATE TABLE public.deferred (
    community_id uuid NOT NULL,
    consumer text NOT NULL,
    event_id uuid NOT NULL,
    headers jsonb NOT NULL,
    body bytea NOT NULL,
    attempts integer NOT NULL,
    due_at timestamp with time zone NOT NULL,
    first_at timestamp with time zone NOT NULL,
    reason text NOT NULL,
    state text NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.02');

ALTER TABLE ONLY public.deferred FORCE ROW LEVEL SECURITY;

CREATE TABLE public.disputes (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    order_id uuid NOT NULL,
    person_id uuid NOT NULL,
    about text NOT NULL,
    reason bytea NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    settled_at timestamp with time zone,
    settled_by uuid,
    ruling text,
    ruling_reason text,
    revision integer NOT NULL,
    CONSTRAINT disputes_about CHECK ((about = ANY (ARRAY['minutes'::text, 'conduct'::text, 'quality'::text, 'not_served'::text]))),
    CONSTRAINT disputes_not_settled_by_oneself CHECK ((settled_by <> person_id)),
    CONSTRAINT disputes_ruling CHECK ((ruling = ANY (ARRAY['upheld'::text, 'partly'::text, 'rejected'::text]))),
    CONSTRAINT disputes_settled_by_somebody CHECK (((settled_at IS NULL) = (settled_by IS NULL)))
);

ALTER TABLE ONLY public.disputes FORCE ROW LEVEL SECURITY;

CREATE TABLE public.idempotency (
    community_id uuid NOT NULL,
    principal uuid NOT NULL,
    route text NOT NULL,
    key_hash bytea NOT NULL,
    fingerprint bytea NOT NULL,
    status integer NOT NULL,
    headers jsonb NOT NULL,
    body bytea NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.02');

ALTER TABLE ONLY public.idempotency FORCE ROW LEVEL SECURITY;

CREATE TABLE public.inbox (
    community_id uuid NOT NULL,
    consumer text NOT NULL,
    event_id uuid NOT NULL,
    type text NOT NULL,
    done_at timestamp with time zone DEFAULT now() NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.02');

ALTER TABLE ONLY public.inbox FORCE ROW LEVEL SECURITY;

CREATE TABLE public.known_communities (
    id uuid NOT NULL,
    slug text NOT NULL,
    timezone text NOT NULL,
    sandbox boolean NOT NULL,
    state text NOT NULL,
    settings jsonb NOT NULL,
    sequence bigint NOT NULL
);

CREATE TABLE public.known_people (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    roles text[] NOT NULL,
    state text NOT NULL,
    age_band text NOT NULL,
    joined_on date NOT NULL,
    facts jsonb NOT NULL,
    sequence bigint NOT NULL,
    has_signed_in boolean NOT NULL
);

ALTER TABLE ONLY public.known_people FORCE ROW LEVEL SECURITY;

CREATE TABLE public.leaders (
    community_id uuid NOT NULL,
    person_id uuid NOT NULL,
    leads boolean NOT NULL,
    version integer NOT NULL
);

ALTER TABLE ONLY public.leaders FORCE ROW LEVEL SECURITY;

CREATE TABLE public.memberships (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    team_id uuid NOT NULL,
    person_id uuid NOT NULL,
    since timestamp with time zone NOT NULL,
    until timestamp with time zone
);

ALTER TABLE ONLY public.memberships FORCE ROW LEVEL SECURITY;

CREATE TABLE public.migrations_applied (
    service text NOT NULL,
    id text NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.offers (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    order_id uuid NOT NULL,
    round integer NOT NULL,
    team_id uuid NOT NULL,
    direct boolean NOT NULL,
    state text NOT NULL,
    offered_at timestamp with time zone NOT NULL,
    accept_due_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    reason_code text,
    CONSTRAINT offers_reason_code CHECK ((reason_code = ANY (ARRAY['no_people'::text, 'no_time'::text, 'not_our_skill'::text, 'too_far'::text, 'other'::text]))),
    CONSTRAINT offers_state CHECK ((state = ANY (ARRAY['offered'::text, 'accepted'::text, 'declined'::text, 'lapsed'::text, 'lost'::text, 'recalled'::text, 'withdrawn'::text])))
);

ALTER TABLE ONLY public.offers FORCE ROW LEVEL SECURITY;

CREATE TABLE public.order_moves (
    community_id uuid NOT NULL,
    order_id uuid NOT NULL,
    seq integer NOT NULL,
    from_state text,
    action text NOT NULL,
    to_state text NOT NULL,
    by_id uuid,
    role text NOT NULL,
    at timestamp with time zone NOT NULL,
    reason bytea,
    detail jsonb NOT NULL,
    CONSTRAINT order_moves_action CHECK ((action = ANY (ARRAY['place'::text, 'dispatch'::text, 'accept'::text, 'decline'::text, 'lapse'::text, 'recall'::text, 'withdraw'::text, 'reschedule'::text, 'propose_time'::text, 'agree_time'::text, 'refuse_time'::text, 'lapse_time'::text, 'amend'::text, 'change_service'::text, 'change_members'::text, 'change_leaders'::text, 'release'::text, 'check_in'::text, 'check_out'::text, 'finish'::text, 'correct'::text, 'confirm'::text, 'reject'::text, 'review'::text, 'dispute'::text, 'settle'::text, 'close'::text, 'reopen'::text, 'cancel'::text, 'escalate'::text]))),
    CONSTRAINT order_moves_from_state CHECK ((from_state = ANY (ARRAY['placed'::text, 'dispatched'::text, 'accepted'::text, 'in_service'::text, 'in_review'::text, 'closed'::text, 'cancelled'::text]))),
    CONSTRAINT order_moves_to_state CHECK ((to_state = ANY (ARRAY['placed'::text, 'dispatched'::text, 'accepted'::text, 'in_service'::text, 'in_review'::text, 'closed'::text, 'cancelled'::text])))
);

ALTER TABLE ONLY public.order_moves FORCE ROW LEVEL SECURITY;

CREATE TABLE public.order_numbers (
    community_id uuid NOT NULL,
    day date NOT NULL,
    last integer NOT NULL
);

ALTER TABLE ONLY public.order_numbers FORCE ROW LEVEL SECURITY;

CREATE TABLE public.order_private (
    community_id uuid NOT NULL,
    order_id uuid NOT NULL,
    address bytea NOT NULL,
    note bytea,
    result bytea
);

ALTER TABLE ONLY public.order_private FORCE ROW LEVEL SECURITY;

CREATE TABLE public.orders (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    order_no text NOT NULL,
    service_id uuid NOT NULL,
    form text NOT NULL,
    category text NOT NULL,
    minutes integer NOT NULL,
    people_needed integer NOT NULL,
    skills text[] NOT NULL,
    must_skills text[] NOT NULL,
    professional boolean NOT NULL,
    min_age integer NOT NULL,
    privacy text NOT NULL,
    dispatch_within_minutes integer NOT NULL,
    accept_within_minutes integer NOT NULL,
    requester_id uuid,
    placed_by uuid NOT NULL,
    source text NOT NULL,
    placed_at timestamp with time zone NOT NULL,
    wanted_at timestamp with time zone NOT NULL,
    dispatch_due_at timestamp with time zone NOT NULL,
    urgent boolean NOT NULL,
    campaign_id uuid,
    project_id uuid,
    state text NOT NULL,
    version integer NOT NULL,
    round integer NOT NULL,
    revision integer NOT NULL,
    level integer NOT NULL,
    escalate_at timestamp with time zone,
    board_reason text,
    end_reason text,
    team_id uuid,
    social_worker_id uuid,
    agreed_at timestamp with time zone,
    proposed_at timestamp with time zone,
    proposal_lapses_at timestamp with time zone,
    accept_due_at timestamp with time zone,
    outcome text,
    in_review_at timestamp with time zone,
    auto_close_at timestamp with time zone,
    closed_at timestamp with time zone,
    first_closed_at timestamp with time zone,
    score_attitude integer,
    score_quality integer,
    score_punctuality integer,
    score integer,
    CONSTRAINT orders_board_reason CHECK ((board_reason = ANY (ARRAY['declined'::text, 'accept_missed'::text, 'team_withdrew'::text, 'recalled'::text]))),
    CONSTRAINT orders_cancelled_with_reason CHECK (((state = 'cancelled'::text) = (end_reason IS NOT NULL))),
    CONSTRAINT orders_closed_at CHECK (((state = 'closed'::text) = (closed_at IS NOT NULL))),
    CONSTRAINT orders_end_reason CHECK ((end_reason = ANY (ARRAY['withdrawn'::text, 'not_needed'::text, 'cannot_serve'::text, 'mistaken'::text]))),
    CONSTRAINT orders_form CHECK ((form = ANY (ARRAY['case'::text, 'group'::text, 'activity'::text, 'errand'::text]))),
    CONSTRAINT orders_outcome CHECK ((outcome = ANY (ARRAY['done'::text, 'partly'::text, 'broken_off'::text, 'nobody_home'::text]))),
    CONSTRAINT orders_privacy CHECK ((privacy = ANY (ARRAY['community'::text, 'team'::text, 'circle'::text]))),
    CONSTRAINT orders_proposal_lapses CHECK (((proposed_at IS NULL) = (proposal_lapses_at IS NULL))),
    CONSTRAINT orders_proposed_while_accepted CHECK (((proposed_at IS NULL) OR (state = 'accepted'::text))),
    CONSTRAINT orders_source CHECK ((source = ANY (ARRAY['app'::text, 'web'::text, 'phone'::text, 'counter'::text, 'paper'::text, 'integrator'::text]))),
    CONSTRAINT orders_state CHECK ((state = ANY (ARRAY['placed'::text, 'dispatched'::text, 'accepted'::text, 'in_service'::text, 'in_review'::text, 'closed'::text, 'cancelled'::text]))),
    CONSTRAINT orders_team_while_served CHECK (((state = ANY (ARRAY['accepted'::text, 'in_service'::text, 'in_review'::text, 'closed'::text])) = (team_id IS NOT NULL)))
);

ALTER TABLE ONLY public.orders FORCE ROW LEVEL SECURITY;

CREATE TABLE public.outbox (
    community_id uuid NOT NULL,
    "position" bigint NOT NULL,
    id uuid NOT NULL,
    type text NOT NULL,
    subject text NOT NULL,
    sequence bigint,
    cause text,
    traceparent text,
    data jsonb NOT NULL,
    "time" timestamp with time zone NOT NULL,
    published_at timestamp with time zone
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.02');

ALTER TABLE ONLY public.outbox FORCE ROW LEVEL SECURITY;

ALTER TABLE public.outbox ALTER COLUMN "position" ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.outbox_position_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.project_approvals (
    community_id uuid NOT NULL,
    project_id uuid NOT NULL,
    version integer NOT NULL,
    person_id uuid NOT NULL,
    name text NOT NULL,
    text text,
    tags text[] NOT NULL,
    budget_fen bigint NOT NULL,
    approved_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.project_approvals FORCE ROW LEVEL SECURITY;

CREATE TABLE public.project_grants (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    project_id uuid NOT NULL,
    amount_fen bigint NOT NULL,
    sequence bigint DEFAULT '0'::bigint NOT NULL
);

ALTER TABLE ONLY public.project_grants FORCE ROW LEVEL SECURITY;

CREATE TABLE public.project_payouts (
    community_id uuid NOT NULL,
    payout_id uuid NOT NULL,
    came_back boolean NOT NULL,
    grant_id uuid NOT NULL,
    project_id uuid NOT NULL,
    amount_fen bigint NOT NULL,
    paid_on date NOT NULL,
    CONSTRAINT project_payouts_sign CHECK ((came_back = (amount_fen < 0)))
);

ALTER TABLE ONLY public.project_payouts FORCE ROW LEVEL SECURITY;

CREATE TABLE public.projects (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    text text,
    budget_fen bigint NOT NULL,
    quarter text NOT NULL,
    tags text[] NOT NULL,
    ends_on date,
    state text NOT NULL,
    written_by uuid[] NOT NULL,
    listed_at timestamp with time zone NOT NULL,
    approved_by uuid,
    approved_at timestamp with time zone,
    started_on date,
    outcome text,
    closed_on date,
    version integer NOT NULL,
    CONSTRAINT projects_approved_by_another CHECK ((approved_by <> ALL (written_by))),
    CONSTRAINT projects_budget_fen CHECK ((budget_fen >= 0)),
    CONSTRAINT projects_outcome CHECK ((outcome = ANY (ARRAY['done'::text, 'cancelled'::text]))),
    CONSTRAINT projects_running_approved CHECK (((state <> 'running'::text) OR ((approved_by IS NOT NULL) AND (started_on IS NOT NULL)))),
    CONSTRAINT projects_state CHECK ((state = ANY (ARRAY['listed'::text, 'running'::text, 'closed'::text])))
);

ALTER TABLE ONLY public.projects FORCE ROW LEVEL SECURITY;

CREATE TABLE public.reviews (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    order_id uuid NOT NULL,
    revision integer NOT NULL,
    party text NOT NULL,
    person_id uuid NOT NULL,
    attitude integer NOT NULL,
    quality integer NOT NULL,
    punctuality integer NOT NULL,
    comment bytea,
    at timestamp with time zone NOT NULL,
    recorded_by uuid,
    edition integer NOT NULL,
    CONSTRAINT reviews_attitude CHECK (((attitude >= 1) AND (attitude <= 5))),
    CONSTRAINT reviews_party CHECK ((party = ANY (ARRAY['requester'::text, 'station'::text, 'team'::text, 'social_worker'::text]))),
    CONSTRAINT reviews_punctuality CHECK (((punctuality >= 1) AND (punctuality <= 5))),
    CONSTRAINT reviews_quality CHECK (((quality >= 1) AND (quality <= 5)))
);

ALTER TABLE ONLY public.reviews FORCE ROW LEVEL SECURITY;

CREATE TABLE public.revocations (
    subject uuid NOT NULL,
    epoch integer NOT NULL,
    changed_at timestamp with time zone NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.02');

CREATE TABLE public.served (
    community_id uuid NOT NULL,
    order_id uuid NOT NULL,
    revision integer NOT NULL,
    person_id uuid NOT NULL,
    served_on date NOT NULL,
    minutes integer NOT NULL,
    method text NOT NULL,
    CONSTRAINT served_method CHECK ((method = ANY (ARRAY['self'::text, 'leader'::text, 'staff'::text]))),
    CONSTRAINT served_minutes CHECK (((minutes >= 1) AND (minutes <= 1440)))
);

ALTER TABLE ONLY public.served FORCE ROW LEVEL SECURITY;

CREATE TABLE public.services (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    category text NOT NULL,
    form text NOT NULL,
    minutes integer NOT NULL,
    dispatch_within_minutes integer NOT NULL,
    accept_within_minutes integer NOT NULL,
    skills text[] NOT NULL,
    must_skills text[] NOT NULL,
    for_whom text[] NOT NULL,
    people_needed integer NOT NULL,
    professional boolean NOT NULL,
    privacy text NOT NULL,
    min_age integer NOT NULL,
    orderable_by text NOT NULL,
    ordering_note text,
    state text NOT NULL,
    version integer NOT NULL,
    CONSTRAINT services_case_and_group_are_professional CHECK (((form <> ALL (ARRAY['case'::text, 'group'::text])) OR professional)),
    CONSTRAINT services_for_whom CHECK ((for_whom <@ ARRAY['elderly'::text, 'child'::text, 'all'::text])),
    CONSTRAINT services_form CHECK ((form = ANY (ARRAY['case'::text, 'group'::text, 'activity'::text, 'errand'::text]))),
    CONSTRAINT services_minutes CHECK (((minutes >= 10) AND (minutes <= 720))),
    CONSTRAINT services_orderable_by CHECK ((orderable_by = ANY (ARRAY['residents'::text, 'staff'::text]))),
    CONSTRAINT services_privacy CHECK ((privacy = ANY (ARRAY['community'::text, 'team'::text, 'circle'::text]))),
    CONSTRAINT services_state CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text])))
);

ALTER TABLE ONLY public.services FORCE ROW LEVEL SECURITY;

CREATE TABLE public.settled_minutes (
    community_id uuid NOT NULL,
    order_id uuid NOT NULL,
    person_id uuid NOT NULL,
    minutes integer,
    settled_by uuid NOT NULL,
    CONSTRAINT settled_minutes_minutes CHECK ((minutes >= 0)),
    CONSTRAINT settled_minutes_not_by_oneself CHECK ((settled_by <> person_id))
);

ALTER TABLE ONLY public.settled_minutes FORCE ROW LEVEL SECURITY;

CREATE TABLE public.signing_keys (
    kid text NOT NULL,
    jwk jsonb NOT NULL,
    seen_at timestamp with time zone NOT NULL
);

CREATE TABLE public.teams (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    leader_id uuid NOT NULL,
    deputy_ids uuid[] NOT NULL,
    skills text[] NOT NULL,
    capacity integer NOT NULL,
    state text NOT NULL,
    founded_on date,
    version integer NOT NULL,
    CONSTRAINT teams_capacity CHECK (((capacity >= 1) AND (capacity <= 100))),
    CONSTRAINT teams_state CHECK ((state = ANY (ARRAY['active'::text, 'resting'::text, 'disbanded'::text])))
);

ALTER TABLE ONLY public.teams FORCE ROW LEVEL SECURITY;

INSERT INTO public.assignments VALUES
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e125-70fc-b541-1435b4c6f5b4', '01a22c63-e092-7600-997f-f3978e533546', '01a22c63-dfd3-7356-836f-e7a6c00ba71b', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'assigned'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e132-7058-86b1-cbf98082c39c', '01a22c63-e09a-73bd-82fc-96fcadbeaac6', '01a22c63-dfed-7258-8641-03fb5dd441e6', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'assigned'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e139-766e-b034-eea4bfb9af36', '01a22c63-e0a2-7519-8f6d-e42b23f4ff8a', '01a22c63-e00e-727a-8c27-84a12e6908a6', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'served'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e13f-7773-ab0a-d0d6bc1931e3', '01a22c63-e0a6-7222-b25c-e8f7876a7092', '01a22c63-e029-76a6-8a74-0cb584787295', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'served');

INSERT INTO public.attendance VALUES
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e149-70e9-b1fd-b167aece1f2a', '01a22c63-e09a-73bd-82fc-96fcadbeaac6', '01a22c63-dfea-738e-8a61-e33650403a57', '01a22c63-dfed-7258-8641-03fb5dd441e6', '2026-03-10 03:00:00+00', NULL, '["2026-03-10 03:00:00+00","2026-03-10 04:30:00+00")', 0, NULL, 'leader', 'open', false, NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e14e-71ca-9fa6-57404b6ba872', '01a22c63-e0a2-7519-8f6d-e42b23f4ff8a', '01a22c63-e009-7621-a5c2-0748f7f9fd08', '01a22c63-e00e-727a-8c27-84a12e6908a6', '2026-03-10 03:00:00+00', '2026-03-10 04:00:00+00', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 0, 60, 'leader', 'confirmed', false, NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e151-704d-b545-a9d463a88f93', '01a22c63-e0a6-7222-b25c-e8f7876a7092', '01a22c63-e023-73c8-a196-1f8a754b4a5e', '01a22c63-e029-76a6-8a74-0cb584787295', '2026-03-10 03:00:00+00', '2026-03-10 04:00:00+00', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 0, 60, 'leader', 'confirmed', false, NULL);

INSERT INTO public.beats VALUES
	('gateway', '2026-12-01 12:17:52.137962+00');

INSERT INTO public.business_time VALUES
	('01a22c63-de25-77f2-8b3d-3036f30a2903', '2026-03-10 01:00:00+00'),
	('01a22c63-e146-77fc-a75a-bf7d152d8fc3', '2026-03-10 03:00:00+00'),
	('01a22c63-e156-7038-8ef9-2503ed9bd955', '2026-03-10 04:00:00+00');

INSERT INTO public.idempotency VALUES
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-de2c-72e6-a474-42a5c6c698a4', 'add_team', '\xe0cb8557f8ba319c1660db49f17f0bfde944972b594cbee8fc85451d42383d3b', '\x5506ed68c002cdd9441e42f0c9ea1c4eeaaeef6f92bacd6bfb035d1d24d05419', 201, '{"ETag": "\"1\""}', '\x0124fdfbc69b02e01170b9df4d4140bdd77367416d2198d71e8a9cec47270d35723a195268f4121dac441551135a13d1a384bd2d2c5847f99e165ef04c6069a0967043fac74d92706e76c5cc61d5b403e34192770058e25d56c4d0f44e4ad2772ea76d50035bfcf9ea2e52cac1615bb871b5bf53d9b85bec668d6b29f113bca9a3c396a9bc2c1dfa0bd438ae9b46fa385855ded4f048591a3f6fcdd3a70e3a90f3be2a5fd2d6713febc618ab4c8a54a218a293a2c98576ea59311d01a20ed5784d16494f6f285e0d81d94f492ef8c16b01ebab6572e9e3d9bcbc59a7f612b967c93c9f3074e44f961a12af15b23be4ad9ffa', '2026-11-30 12:17:52.54651+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-de3a-73d2-9a53-de3383c63dc6', 'add_member', '\x3c6caed1fed7db173f381401e9bfd90be74414a50a44dc39f9cabf70cdaf17e3', '\xaffb458216e6a01a95759f6af6b9e2c94d2b8af1dd6e217c432753ba22c83094', 201, '{}', '\x01a6b26e1d3706cf98f436706a96610293d6aadc0da057386fc15341f277ea8d9eb12e795dd6a1993350296ed93a0b4b45d28b9509cb9e6789a8aa935257aeee65f7fdab27d0507e4a01e662b8193ac3aa6da2e92c3389a6681814839e20c1484cc942da4cf664e951ac2fc3a4d65210e75b0d6f880dfc14931ad965039637acda40302d637c5e41b0b23fcf39ea2acf543f1dc2fb351a53bd6718ac8554b8da320fb274f030', '2026-11-30 12:17:52.581279+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-de2c-72e6-a474-42a5c6c698a4', 'add_team', '\x92e74293fb683215a1d40f710d81f5c2ee3ff43b9c5679ab4d70aaa403b7c378', '\x54d711286146d09a941905e8e17f3effc2e18f45bafeee46f332607e4b8e2c19', 201, '{"ETag": "\"1\""}', '\x0126f72db0fa39eb70f66e6e10851341e428c17336ed06cfca59c1eb60a3e4eb62479725926e610b609150020b467fd3b4f4eb14c5d047a57e3450743e891f42334273f220d3cfc776cb23fcb3ee39e565c645be2bb477a20f03256159fe294b7dbc4dfa4e177cd974c9c7a95df444a8ffb1815855666ad640138603872e34eac869a7837546887c6c35a9dc14723b676abe9abfd9e28131984459ea18cb8a7f67cbc86c195ac39f519e3e4ea9a80c16bbb04f57e4236d61441ed9dbc2a6269d23c06794ec0db41cb1f7b8145de4fba211b2cc8ce62851a41d1aa8a052950dbeeb17ec20816f105c0e4444a5542cca4253e5', '2026-11-30 12:17:52.594427+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-dfc6-7174-8a2a-3015ef8e38f9', 'add_member', '\x0468f4f17a8ec263a657e1a58184d929a83b71d39900fd287ad0ffe0d3365f61', '\xc6619a729227d3b2598079646c01b3d9287f3a3d91d7979645f4947d1e67f933', 201, '{}', '\x01ffd883dd59b8ad18746b33ffdfa43e7ad506c6863b8904780fdf76622c1f2ce047a82ffabde6ec84649f16fa1aa01a968af0dd9fcb3f5db6a993ac4fa124c9395e8a30c246c015c490c9393a03baecae18dd4e569b13d26ac71c12808c5553b39b5948624f23194ba32f7a1c7ad38b314bfb15f7777df4e1c8ac209d7a32f7ecb51a6f74616fee0ae716042c5e1066495b151cfeeb989fc29b769cf9cbf740b16cffab4f85', '2026-11-30 12:17:52.606079+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-de2c-72e6-a474-42a5c6c698a4', 'add_team', '\xfe006a319abd4b51cf8238f700b217b75463b7b17566475d3c74e66e1ca74770', '\x4f2c50553dd6a998876fb2ff97f04543f8b6a984823908597cdf14d6add08a37', 201, '{"ETag": "\"1\""}', '\x012aa1011b46f657e6a642600fa1c4bfe34f73807e9025e1227a7db61cc21e9f085af2c6e3a73a0b4e6120c71dc1f9415f0dfc322566d18ff98d4288e357499f22b65d6235d46a5cec5987f5c28945cb947c89c4adb35706863ffa28bb15ea434bdd2b15d6fbabf19511a752ad2982dc5d73d7f3bc58b29d70c45786967a30ee9215b6afab3aa8c7b9294774eb78ed99164473666f6518079f3ada1622e54a87e3f4490d4d600ab8acfed9cab9190e1919aa702fea367c91ecefccc743cedaec412c361daa7b7805c49019efa4009871025b528c831cee6a2c6571e1a0a187650aba459e670259d180de43ae95ead4f28fcb', '2026-11-30 12:17:52.620511+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-dfde-7176-863b-3f3e71b274c3', 'add_member', '\xa4683d401a871e4509a551b640aa9e8e3fdf4724c6c7d86185a68f82a927dda7', '\xb1e0f8a0082a209d500284f009e9c54686d56c379563b965050b22eef43eab18', 201, '{}', '\x0182dd28ecddadbb9f7a74c50748466c8750f9f672ff6b8d8487811f6a71bc8362fab52a3d0ae4d840932cd854523d1dd132d2f1ccdbbd2a1da908d6c0d84b124436e13045eacf8dfb85ca2d2336bb9ba38903fedcd5e71ca9903a3f24a27898e7bdceb98548740613d960a6977fc934f8879b9398fc68eca07114c9fd777fae2f5af8bcc5d0adae1bee78217bf4e4687bae91b4d2bffa4638ca71e7c06fed13a06601786d78', '2026-11-30 12:17:52.633783+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-de2c-72e6-a474-42a5c6c698a4', 'add_team', '\x1e274d00ea6ff156b19680bf683f1898368b4d10280e1cc24813076916d16d37', '\x729148b837efcd0d71d7aed7238f6995a8dcd82fb6b9e5668fb1a2fb63e1a22b', 201, '{"ETag": "\"1\""}', '\x01d90f30d3b642808325b72c22f76a1d3c60b0650e1455ea847e064df88e05ef55d1a513adf5b77b3e00d1137a6e6f85fcbc14c7f5fe6cb2fd05bf8ff0a4c0450fa3fccff9e8bb4a7bfc11c0e598703b70e35fd69e973b75e0ae8a983927f3b3a3dcd6ce9c6dfc7d869816555a4dcfa8f5672d75feb4680fdbd67aa4483b91b630980c699fd1f10161fb409adf8e03dd09bdbd0bebda3fba339c53cc08b9cdf1f45ae34822d6c1150344f9115ec555166a0471d01f0ab3306a1130cacef33ea01534409485e0eae518cb7e98c5de7bf4f0872a4a8d2987b4d445c3bf1f2b34b4bbef8d8e043a003d9a82a5778897575ae78d', '2026-11-30 12:17:52.651522+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-dffa-7455-8dcd-cfd03d49132f', 'add_member', '\x82f9fafc311ae232aca27b37643e91586c2635512ba32c661957de924dac80ad', '\x8654ee84bb7481013c32c2542eb63b333c10007d6f88e4cd8b45027cd4b2b68e', 201, '{}', '\x019e00ff2c0a76c35f81bab8abbddc2ff7482a9f8e9b0080262883ab11694ed1b1de4f1b84d53c0f584933c04e7f8c1d217618e7b3108d985a49764ca03e3b655a0d858409ec01ef90a56f238d9b06352fa8a0e8a117da72c6e55457b982fecbc3386c4fec48d83250fcc8acfac3d4a52b4c287768846cfac3847afc620b7803edd77232ce74fa2b05014a53e35a9d062ee869a02d78ab4d4304bc00ab371ba4331b7b3f2089', '2026-11-30 12:17:52.670256+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-de2c-72e6-a474-42a5c6c698a4', 'add_team', '\xcab58b33ba50ca925107e188a236ee38336d01e7be85b419ee91079ceec37aa3', '\x304327466f3fbdbb15e312cef105d8f62f3573ea6a86fbab1e43341429f27b7c', 201, '{"ETag": "\"1\""}', '\x01e68c39d7ebc843c4dff05a526813bfd58c9dc405e34d5b5d779f57fbdcb799f3fb63ee6c8285394a09bc348084487a8ea5bc61792371763fb8b31e35d6e1efbe0978854e49b90d332e88f8db54810f380241cb03f71c1830e5ccd455eb237c7828220132e26bbc3638961ada26f26c988070c56fc93757a2018a55e9f81cb9c7515cce972cb847698876e0a063e778a122ff97f9eeb4ba364eb2aa360bb3e2ec5bdbfb87a0a6b56ac7a080d65982e512c6a426beb7cd308327c14ae6ea4536673be889b3b6adb497b1aeb805851fc48e8303c0c233a0d7d2918e7a214c1001e2a8d6aa74650ae31c1d52950b0636fe7a81', '2026-11-30 12:17:52.67835+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e01f-764c-8c8f-564bd80c3bd8', 'add_member', '\xede80a570ee36bedf22d54b3b941eefa2c9dd81b1a26f7bf3d4efc370a0bcc59', '\xaf1675dfec2f15fb42291784f527c8cb6547e8cbaa9ce5a4e294804679fa5137', 201, '{}', '\x01eb307a390f7273ae6450b79a5927b3c02dccf4682c347df1a388ced81eee76248d6bedfdd4edd25feb7f3756f1243b2a33cd624d4f2a34a3f0fd13accf37285038e730f182de5085f748805d5b34312821823b96a30eb892f992301bd2f07beaae41756529757028ca019d5a12affeb6029d311d36c60b409214d94f54c6c6a324c6f81c2615a872f770d5fb10c77d75752cc95313c5120b9d82b5c3f0930134382e7ab603', '2026-11-30 12:17:52.698351+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-de2c-72e6-a474-42a5c6c698a4', 'add_team', '\x5ea842c28248249c226ad8d76bb0873b5f8730516990f424d2b56a58577ab1d1', '\x491c1ebc59cff140358b1270063366774446bee6dc3ea62bd435951ef055fc1e', 201, '{"ETag": "\"1\""}', '\x01e823f93ce4c513d265055cecfe2ef79cba5805af48da6038839f2d2eedd4de6483960aeebbdce18c396c67149291f48f0e868a39554443ae6a23d7c5027b8b35da48cdcf6b96e645435794b5dcbbd7a872a55c882f578c4bfc0a0f0b0ea7b6bfb4ebf86fa197d25ff9c9447219741a735cb76e994438ecf8f260bf0d30234ff0abbcc344e5024bb60c3af5c824a3e0203fa0e8a245ecfb5f4e0e6edf7c47bea8b0878be7b9e8a7ae37fe8c6759806da601f7299b1685d0b66639dab74c7f32adb63dcd509e940466746605dff799f433a4af18d93e8331a6b844109b35b6b5a23dbd0978db462f8fdb76692ab6c8b683c1', '2026-11-30 12:17:52.717818+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e03d-745c-9ddd-4e92981612e2', 'add_member', '\x9c986d4536395b452bbc7c566ecdd61541b4a64868897054866311a23e46482c', '\x59f48e5b03692337a629c1ccc19d91585699f1860229de50b2ab451638b2dbf8', 201, '{}', '\x01b7c17a2e0699f4cb81ce7b37884f61677f44e6e703920464ad6795c76d0dcbc2a3a5fc6c223668f57528df6a15cd8af207c8a24a1b7b9dea823cc8e8d807591a3cd485462e7a0582554fc61d932a264bba3064c0e094e6bdd5d534a2c9cc5a6922e4fb715b87188080d5043334a1e4a5baf1e7986e95a18f452b6bee2124ead86789f87f7bff424604e24ea3a882e4b3b26b49296b5e0402e4798a1f54e6d6ec7a893bb2ae', '2026-11-30 12:17:52.733843+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-de2c-72e6-a474-42a5c6c698a4', 'add_service', '\x5d8557d81a16691813bbb151cdefcbe796062e204c3dba951d5fb9d922495dd5', '\xf20fecf3f0788ee867dacdf23848f3c2491753e7e362fc7c84433f7c3c49d06d', 201, '{"ETag": "\"1\""}', '\x0174b19a574fedbc09614e58bfe570f0a7ddd2788fb5be7746b785f3705dfda88072a9ae75a459318bc53c965e785ebc926f4740467d54f79a978fc5891fd668b952ca62ea93543ac0451b73a3576ca647c75897fab74370cabfa13e5f28f1e0426f4760e37d502f043957f43f24d1cb97e5cd05f86a8cbc5357dfbdcc4d4ac8e72fff4d9660696dd35465e035268b3f864109ea4ceb05c13898104f574725900c1a4703ab73f0a6d2d462f2025ab1d2c29d4b7421b0bd3b7d097b829b3398dafa68434fdaf05bddd876bea9cf7304c548c913c53f843437016717f2242d67c6f2a60c53248e77dad195265c515491e298f843ffc64dcc2e0e61a7e8749b2d1b44e7c72b0a54e20d43b662ba4a9e17c3f3bb25a4c653fe9cd71845ce3505c440b8daae840db682b6ae289f8444faa1817c803715b83d8067b6007cd2c09ae97374424684b55b865a132f98378afa625ceff15f8ec6f5229a183bf15cb98f5cb00104f281504de8820edb01c3003c65d8e157ccc5fdec1c87ae74ffb02d51620dc12fb8677f9ef674dbc9eb745230d066ca8604a09ef0cc2fd806c0a7dd61', '2026-11-30 12:17:52.736037+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e067-721c-b259-eae1ab1d6400', 'place_order', '\xe37833081e8328b9c71378aa1d68c38ed7a963ed15c21e7be9d6cfac87173afb', '\xdda5bc26c5d5af2e996f28c11c33ebcb8547b5f59b807ecbcd356ae9272a1a2c', 201, '{"ETag": "\"1\""}', '\x018d7f76ca992642d95ea295c0a75a1137373e83d6190d39c2161fae2eafdc5b08b44a6ffcdb5102063bfbf74b6301d303b81ce50548aff13e7d51785e69fd981c27f4d29f0fc670d7d8f178b6da63e863d5901443c663ab94f680bbb6723eb20a6178ba9719e22c212345085bbcc94b60a6dd5ae1699569219300406ad8ccb29ddee117dafdf114d7daea0e30531a3f8fc874790bcb069982a2aac0adc2b66cbbc515ccc9d13d461c729bc1250e7360d52c5c5b79f7b0bb8f9e9f24c1952826c0e2d7fcf7a90e559baaf5ea5c609f857c4109b940dafb02bec922366cce5ea8ff8e91042968654d9a77bc981517ca9629c2567c9af92b569f4ba13c4211c1188197010f903b7b50015f71696bd59185e2c6b17658cb251a40d166044ed6d53d3148856e74bd8e70e9f9c3eb67ff1af09dec6d25dbdf61c1b006b16f44fb3364e07850678f614b246650e8cca90088a08f4d4e8a71e52e14783d04817625300d01b6351a81be58bfec8896f2ac173692044b16e66a36756a053a4137f4df0d4b5bbc1516835f175f3c10e8d852df4ee3d0c86d39b60e659178bc7341427e099afb93eb98c02b015c8f5f819ed78373a1cae58acd06b9d7f7613dd9448361a07d45f2632a27c379a9ae4bb73327d7d672371c6455f4c8e90c0c4a0df1a4fc01fb0cbc1b499a243012ba3eb721a1d97930baaab070fc9bc271abd20cbae4b38bbc50c73bed1ef449bf5831c6112309f86a655fe708ad91aa0c9127f2564d2ba5f8ab30260ea125ef68e2dc9499152d48941df1d4516e985009f52c4fde89b71e3aadc18dea6502630c61c4f77a0c481cd4400e114a4d12d08f02c708aade4904323404739c0de3987ec6331ea8944123ea3ee79249cede433ab28061ead54379e2e65c64a20ded355ee81bebd2ce715f4edf447afc3f6951050a944b9725cca332e93600342b192d8f92fd1a1a867bc2216a910eab1c340a33331760316ec197caec4ce78390d6c1c739c08e5b965d99e8dc7aee78e76800b99855312cf841992a65bfac30330530cb8ef20d475ab64d9f63bff6d20b7e725e47b3d32185a1dce291dd294d6321221d3bc75ce31f355a683fb8ac642a9081c6b75c3f2d4606d2f87dbb6e26b7e8dde60d6151004d5db2c9fe8def1ee6589878618f3d1ad7566f189b14a09dc1ce6facfb9071f0d2eee23cda4a5fb27fd6f5ff0ab649fd0a0d3be23b5e25a1f1dde2477135595681383c67282c1be7140ee6c7c51377c885fc3acc9d7e35fc2647b8254aba9c709347ee26c2c7bb46096febe6e259b8a023b5cff0fefb841d6513fbd51f19af27737d49d14d92b88c36cab13996c313cb4a3b6f0f56ebdbc148f721cfd9434b208d749243caa2d1439df2b856', '2026-11-30 12:17:52.763863+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e067-721c-b259-eae1ab1d6400', 'place_order', '\xdc0488fbee84740d716a1bb2d56ed293e99b14ab30f8be64196f5caaf235b155', '\xdda5bc26c5d5af2e996f28c11c33ebcb8547b5f59b807ecbcd356ae9272a1a2c', 201, '{"ETag": "\"1\""}', '\x0155a7bc06cefc5eee3c46cb2e081ec8026d803c4dd5ca3f23941252480ed8df8375c0805a24b4f07b439959da9771f5e6b65e6211ffa12fffc76e3121522e9842917c9be5d39cd9fcd48af4db3605724f755dc94a8a3c52902ec1b710f6132cd37746d18b347972c4e89387d13a12cd41a062988c05807463ae279fd1485acbc35caeb7eafc409101ad0379252f9a25fc9cbcc761bd2b4a975cf4ab3c1b73e172ffa4cf0eda9986efdf5b33edd97b96f2931994c74b11738ed6fe78b531578b941dfd2ccace62e54366b571efe7dcefc4e90874ea676e8a94949bfae870d96c0fc9c2bbad99eb282a5bfcbcca44edf20be629f787047cd9d9a7a2673f23679e7cfd97da77c10e5cfaaa7b8ee14c3a9e64c38e58a77d07f2336e3b2dc85837feab8b536c1088b3a9c3e71163f4a35227d3094f77826266875c76a636014ffef04f025a7d73deac0114bcf0eabe523bf3abdb61ef4ed4b074383f3c1e41b44d2ec8ebf100d476d06bf85b18cebb08c62cd6cd700554e8bee96b49c3775ffbd8235071fe3db31ba6f46580e1a2e51af67ffdb08de78ea8f4f3dd406a8e66c3daf1153199e3e6452a54e8cbe119e2e39707d4c635357eb50ab782abe83c09b35e7c5a369ba30cfb91137b89119ad0e164b26c00c16e6695eef96a8801c074cfb32f706939a5e996104730c63bfc0bc1bdba290404b0130f18ea9e96902142a50d1a97f9f6cc0c458710647eedb360ec54ee4cee5a50701821abae40f873c0ca29d1dc7ec0a128eebb5c9a5adf31cfbc539cf98ffbd76fb33b3b748007f0f3683af6c112ae1dc72ca78710fd3cc04ab531395f92856286044645e65a02e7ac8ba150d17ae9fd6c540acf3f181ecd25770aeb842cfab799895ffdd18754a15962ce4f3e3cbfe87aca239bf05bf963d2c3793f97f9cf5a7096418efda8d2de15bc2d169d52b65fcbd678eac634baf4550765644679557e854beeefc1345bd323a5eb3e8accecce334e28add644633bb3a5a2b78ab03f51ae1aed2be7e3b7cf64a5d9b8303b9cb98b3b15782df3214ce225db054e4b9fa9fd565d133a91351a108c6502c6786aa715d7cdf796119daf037de8586f1d816277ff57e1fac5d25043df3923c6cc814c7b251b264316c00d87c7446c1ca59144595ed65b8c5ba84e79bd2721c5a1bf83135bedaba92ccd4a69ec48ab34e9d379908818459d496b6fea6030b6eb0e43977b7ba39a533dcea055f4ba7f471d76766fda5a3df0b3e4abd2c6f11352a73e6c1f0d2edeb2c9345365a68138e90bb674c77ed88064ab521f47a08227aa9e5a2572691e52e4a6ba6e1ca98e092c69fec2d7d57450e99cd070d0594e8ac35a2d03912b94a17c7f0c25981ae4746dfaf9a1c2e33b0e', '2026-11-30 12:17:52.780078+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e067-721c-b259-eae1ab1d6400', 'place_order', '\x333a3937aed2116ab84917c89c70481bc977524c0282dbbe9b0337042f3b7574', '\xdda5bc26c5d5af2e996f28c11c33ebcb8547b5f59b807ecbcd356ae9272a1a2c', 201, '{"ETag": "\"1\""}', '\x01c3d08612cf92e07ecb31e833eb20da09673d29b06392fa3dcd6985ecd9abcbd55b4e9d1b02de596087d28fba7fe3c6b2d304b4b85999d346db1a9e6b5c8d7db40773989218df989ea33350c050f248b1bac36c6c12bd579eb5a66b34dece50f6da692ef862affb80268a21be5624a83da8b045086afa8f5190fa701aca3f359539530dc6c505d7d3c6d85256c361cabf5411d8cc4c1039ad3ad228d18f0cc3f2d2b64b419d5d38c46b9f43540e12ff89fd78cc53164f9ca60c3fec05b3de8786ae25dcf16664098d9d980bc2239499b489468b5152e184cc03b35310bc58b13ba52a4c7c6b79546522a6324356614107f1149cecc2dcc38b1a801642e544c9c0c57297dcb785854cf118cf149bd9ebf2854485ffb41abe722eb1481bdeab491e176c0bd0c0c332fa36e69dde8b76785471cba52e20e31d9d682a1a42b07c9960fb73ffcc143eeca53b32cd19f8d7afb9831aeb17bc0dd63f4b74488965001fe100408122d0c1ca06a81dd846207d67aee44781fe8aebfaf5b40ad729fb6468d5630feed367affdbfa4f4b548ff493294637dcee96f4a7745aa0951494ab6fc4676415af8df73684cfeb773760290f28c68e47ec486f61604c96409de6e300b448847ad57e2284a806163e2e7a60a4a439fe238ef36d22f606c1fa5df848cc23fd0b90784b083634cf2de9dd30e87a4123e56c11b818b371616a8ec0b386e60e321d215afcb3b13ac1d0b335746e5efc3a18f77616514b5d7c030b28a1c7718e2cdeda6165006a3ca5b317f72a00771b2b400f52d867a0a3959850563b69e47937c5de521c3671b8f2b81492b7f15cdfce5f40f74be2e8d034448f4e7438d66ea03d1643ee379a242f4c5ffc252298c1c17555a6ec02788ad2832f42f2338af7872b35c81b239ec972b9e32f4300bedc1d32288d17672979b7f51b0cd50a739b3de41af88e5064b0927ca683f8f08f09f166042d47b933d89e7bb05b5b4e3398bace0fc0bda56436aead496163e55d1f5bbdd38bf1d313bcbfe4d112a203f714e24ae8aa25365139e141ab8b2616df1568f5e05f327a0802a5a60e32f1897dcf02910f66d31dada7e7d57fc3622d1316014e2133175bef7945dacb42a8d6f0ae23a0e4db9f16de63d1a23bfcc1413d63bdbf238c5753b2e833a285c58a3897bfa2f70e31a78b7bb4980c653d7289ba8e9ecfa0b505d8d377985f2c8d98a1bf5108ddb45145b20efaab81da66f75c1f6aec0ce6d863c781dd9ef3ffaf4a8996bae835d5660c454e8add67ec9d020c8e9925f3362ea6547128f7d5dbffdbc9e4ad291db616202b5da49ab03580de4edb243adda9920f9fa2e3697a659f125a855565226b02dacf7223cec811969700dc78511d8d3a9910296', '2026-11-30 12:17:52.786658+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e067-721c-b259-eae1ab1d6400', 'place_order', '\x3049343e81b0ee00e6ef3cefba42afecebb73f29f7e8d695d8b58897ee600c91', '\xdda5bc26c5d5af2e996f28c11c33ebcb8547b5f59b807ecbcd356ae9272a1a2c', 201, '{"ETag": "\"1\""}', '\x014a232515e854498de5e33c5aebead2d0280f08107fc37d5dda7b3fa796e9f24e91ed473c80af8342e301c9661a9cdcc6c151c3822983192c158828f2cf7c2c6830208c1564c8ddf0e87a0b45421c3f86110b7527cc4009067040efc0027b4fef024c48d99ec035f9f89aa091d899c4e5532e294d2167c6fe031b6607757b44f82937f12c26805450e045899775d4400b0c1f912e7457708de8c63add4eddee7b69199b0549322ec062b8302f3c1536f80b37e33c3fb9dc017c3ffbd23bd92ea7642537caf57ee2f6517161e4dd252abbb6c02de0635de13f427754ff14d82cc86182e4d9fd3f40127ef01dd439d112bff97b79888c6b1c4dd041274ce6562e5f926bcb110af7265e2405aa072d823598a45aff51b03c0f961608c1fc0447e49f7b4ebc950881da8dcd426436721ecc487adf3453f5d2ccf4695cb48071e362be917245891e5902e1d94335811f1af0fb5777f180bdb64d0cf25fb5dff8f667369dd424d1e414fcec46fc6cee9a69071c0740286ee5b2338f18d5f34c88ba1094fae2bf47b6db2e88ab38d10049fde71138279daaf8cf7e09f85fffdc6bcf588dc345fdf06824735e266bb8a9addee12ca2e2a3ad7e245f4041857957a8ef7fb4ebb6c9162712db3aa52a61cf4edbade384b6ae85dfa38c581e2a2460e5cc86fc3e26ef8e1525b5e8f1468ab2a7285065f2677f1dd98b2f2ae5677fd5eb13082336f41ca239b59dc823f46c377b8ee273778b12e713a871f096a5ca1f83e56b6d9da1c41086b0aa32130ad189b3b3f08d823ad9065bec733814f699285533ebafb611805148bcf6afd5664e10c82675ab5e022a5573a8b723f6fdd20f23cb707c73cbe87d541f85157a366b9f287dfce4c8ca6f8b1b075d9d741c193f410a3779105f6d40e848d1fb4445029f47154444b25d06fcf264fd711c3805f52166f9629d52fb61d7999727b8c4f130d46b9d6c8a5ef7740351c5074745424d1a9d6877c1ffb053d0b0c597ddd58c4946e64ff5be49d13d8093565cbc94fd47e19581805cc97f3e8c5857f4e23ec3a499f215252144e1973a277587a906abb63712f1ef04a6888b352ece2cb53f94187189ac4fff97d43231a97abb39fc0ef696263ed844878fcde8bb558d34007537534e894e612e12ff2945bcc1a5667ad5cf9280c3aa2005d3800d6c07b32ca942afe5737ac6a48061c71eac294ae8070f0430e3a7392a8dc6b6275adca61661aae5be11becac79a30540acaf82716403da17c1ff412f8cc287dd959545c11896e84085e7dfe935a1adea978668eb48a2c37da019aec8bac79c3b3702034160c6b5cc24e8536a402583068f65996f184afb693633a472620a06e8ba5cf81d6faa644cf88ee02186d2f7f6c20', '2026-11-30 12:17:52.795435+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e067-721c-b259-eae1ab1d6400', 'place_order', '\x7f4d4330c98ef808be833adfb2d6d5c70344d9bab4d0237fa506abd22c78ad97', '\xdda5bc26c5d5af2e996f28c11c33ebcb8547b5f59b807ecbcd356ae9272a1a2c', 201, '{"ETag": "\"1\""}', '\x0155ca260a80e635e6fd8995ef98034ec47613102cf0a29758314530faf869f7d463cb5d386be6559ed4f1c0e81ac98cb7a49895dcfdcd2696b3d4897e8cd693ba720f1e242f49ef611ce1dd9e9716950bd7a5ef13ea46fb2c8c0874c0367bf87ebfec11863d815700bed255b660972cb7e4119bf7e1fd3bb00a4b24a983881613aebc25481b63c6366a5835d8582dcc4747248e6282b2e7f2888032cbd8125b75540e70bdc2218b97d5932fdc3c34b4226731a423a22f030b2c3b7d18f9847e6af8d495917362990973f4e5e0b40b7ba965e30ab374fb5334fae9cc5c9c2f24d15eb1084cec561e3cf6223299e6640d9056ab7155827dec267b59a531f88ff9c173a47956ba71b6479a22ad95dd5d849ba4933422f6a39dbdfb262bd427bf65c86bf104fee5b37b6800c1a05c32f33771e177c24613a5d0a8f322b5f09391d0e3746b8f2a5505cbb20406be34f3fe202575f63d7df5b980f914d853792b9992c41d4a11072a34d9d1cd407c36933fb3e74346badab060e1b69d2145dd72bde7ac13dcda9652e4c22a36fc1038c259a888e45dbf2759ed2553ca3a3c7e80445d5849d8c5420570f1b939d98106948d2c0ed7a406cc2c2b62e38ef84005ebca2352caa0ec76e86ed65427ffb21a8ffb1ddfab51dd6ecbfd86bddfa695e8f683e0a7b1997ae176bf844b70eb2c37d7527ad9a787c354cc3435426553a56931f83405c6e8a1215d216aa0103227ec27644e4d6de844804b4e870701868f3b799aeb5ddf922daf9dfef20245f9c2d4774ce6621e3355bd5e2fb98b069898fc1293e076d1a5baab06f09f2a177348270dc140183852a7f452005c175f5a620b16a603db46252ab135e5b670a52c8e7f3f81a840b6959b643da823420ce38aca0ef9e6b591268bddc1d20e50bf9ffca3a64516611aee4b7d16f729090b0fea2a61e26b7ec3455ebb32f3551dacf6d2e4c6ac17cd5a0e3b1d21aa63cf3e2be2ff6b00fab9b818bbdf082bfe40d277bb11233acb6ef69128741a5366cd03676fe50fa71711b1af1fd7beb832c616495ea2792c7d61d882106da0087e1a5a1eb54e6396e6457ebe91ea5bc01d849e9bed44ea5ffd56f9d93d54613f6ab7e5f3081d9d48344d3cc3a708043038f679e040d838a73df20c514391f7ab74a06d7c4a7625c74597606e4352960ff48c0f99661a3a74321ba6476020c834907b84c6a653da57adeaf0e1c6eb5dc8ea3faf2f0cbe6e89479a15aadeab7ef5e1377ee421368e834367d7c1dbae95520f4b95b066e79d5674f27577212c01bc9ac8011986715035c7153bef010ff1a4d8977836ce4a4aad2089ffaa8c2cfa8731777e73370d79a6f0d019c98f34818526f60949c341f767cd50b7885a8c4d9008', '2026-11-30 12:17:52.803362+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e067-721c-b259-eae1ab1d6400', 'place_order', '\x156ba3bc5047583345afb32c2fa6f787c770cfce22274bd960215d1fa03ab145', '\xdda5bc26c5d5af2e996f28c11c33ebcb8547b5f59b807ecbcd356ae9272a1a2c', 201, '{"ETag": "\"1\""}', '\x012bb745dddad232e64123944fb7afe6b3d0b8c56e0172ee1f626e78f93419505f9e2a77f6c51c3d08532a0f84766b3abfbe36df325825699b9daacdc16ad06612512c23bc5aec2add8b44cc38c73e25d897054fd76dd54e73638a423640711ce53e619dbfbc59433fbc3b650d1758c931e8c15322e0d24924e40ed019a1063f74194f5e998ed30f70d15fa6acde0c517f547a5992588eaf2fa14ac607440bad16f14047460c636adba7cb9067392376390ca528651ba880ae02444359de08e791d5ee9f913e84b4317c3ff8ca09d4e9484aacede82018637f8f139bd7ca641666449953867f5f46a6dcba3ec090e9c75e49ec1bad430f28a47ba31020bf05ef143897710f609b6be4ec965fe0f4c09493b8b8bfdfa92c6a9abbbec4370bf3b72ee361f181aa9b95c076a13dadf5b395f2c13502eb57d983d8de1c02d50929a933cfbf6087942b290629e430bad2f9b3e9db6bd4ab7e61ca12dbe5c2c92d95049f034191f3ad22a9754d744adb8afe7118cf1ef8574e8596ea92f0fcb6231d46a3825c3e727ff5781ec7e27add18adaa931ef980f59b32f2d7253f81d867f4fb0cd76b70c25ee40d2ec32634a071483058f7ced7323ef342b93a719f076ea21a4b3577d0614b8ca9c09e3162958b40a1e67ab8cfe441223e90a93252bb493c6471fe479f4583d5cc6d820c919e5db532b37dba41a0d36549aa83e6bc69c7860161a8ba6312572e242e6e37696b16c2c9f2ff3141e216d04ffb99cd6cb5b5d55f27a6738e4ff7649e62fd738ffff5dda6d090951eaee6ef55ce24f2061976c9f53b608639b340a399b2d134bbc77d4a699f6f22788bdca4a4f2fd54c1c1da6b04131f2b73da29c67421abc389423ec52a426957f229bd7321f14bc01485788c78f57afe29c04b0759d132967cd8e205085c2adaf867e86b374e811f8b55add569ed109f9eb75b8c087ef22c9a11dc03cad7a936cda5bb9aee7844f39a4c4216bdafe5e58673756e2dcfb43addb09b03fc68c29804610d500fad1e1bc98a37bd5b4fc9cf0cdefc71fca816661a6b15f8eb12b1d7408c756246aac97178873eb54efdcd71e3c6260781a26e0a0e7df7542e8355e6f52133a594985a077f81eccce91579eccd8d44c3a99484144f7b5512566bcb18e25680e77951a6975730ee1ef9115dbfe95a61696eaa661cfa03e6713151e763356a3aaaa5dcd95c70ed27980cb6a8621f0ade7952548dcd4de42b31b82b21360a00a41cf45ca65f30040bf51ab28a7db8699f8fd163bf249c4635cb5408ee0c4918c979ea424089f8686049432019553dbac852f2e7438963cce9dbdfc563c65a067fa7ef3d6e515cc0611cb8b8328c73cf7e7742df1b64b8b096f4f51c7a16ba83d4d6b6', '2026-11-30 12:17:52.806708+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-de2c-72e6-a474-42a5c6c698a4', 'dispatch_order', '\x80c55602e5284f2f9959ed0f623a53d25db554ad889bb78870d6925866da0d24', '\x0a1189f42c84b7db8a76d550cf9cabe08bbe953ca18f01c88ce6fc4eeab0250c', 200, '{"ETag": "\"2\""}', '\x01f77f1aa6f7098ad8ae0bc5d05f6c7750e6e01448f0701c2f1de057952310d0cad17a9123c289d1519b19e4f628d30dd2079e530d8757e86b2d69e445f3fe6802e722d1ac338b70eaead3fa2b1250ce689c953d18db99d50beb65f10155305c96017ad6566f62fc44e29f18251d313ef02e8d5faad857a5a18367815e4773529ca88d398d73c6bbe12beee6e65e36a0a68dc8ec9fb4bd88b1a67a047c80b1e494bfc8f44e58b17a9db49d068a175263f5992f27a4ba8ecdd868dc5152f8f5dd2bde613331fee0d898ae58439d3b6e32e09a639b8c9891c70004ce942ab199ddc98228072ba3a73831f41a9c7cd6aeb11e99f4a316757c79fa32494d70bc2d5085342037fdff3a6643be49acece450829f6ccca9d17e63abc1e0f56aa2667e2862ae3000963c35919428e19f2bbb0ba20817e2b1e324d2d1f04ce6ce9a84b8a9bbf28c45f3e447b15f881df97e5b85bd1304921b610721b0eda3ccf0a635d67ae000c3dfaad9b43266797cc53d993f82f4132c9a94adc07b95f0ea56a1646f8c742ecf32b69d39804d22c6f19e1c43bbe31c306d64d622ef937b053d15c13e69dcc4b3c321fbb2bc26648c303a4ef05245c03a4a8b77b2461c84d02a8186759e018eed65dd23cb5fbeb71b39fbe80491cde7159d565a8582a9dd15e4d0b58aa60d964e6f319b6d55421a1746ab2477bdb8576fdd97e7aa22f7d08180c919c82a2737de41094f5a73178954ebf65bfca2ef7cf01bed253977861349eee7da724299d0f20e14fe37bcf1a7da2befab66b6f89a65de33e5d905968d24a0745163465de04507cd5deaa584a6cdfc26af23488c58d91ffd53c9b1d81a15dcf787607cd75683b22e1196f36f1c76cb4a6e6eff5e2756685f0a4e54d5c4059a9256128f25735c28f2d14d8c768783bee5fb87235a2c5ee188d5d2853e4909307c68599a5769aee8abfed6d7f05fceef7c102dc411e1bae557b588b750981b36675b88972cf21dda693a822d8f49337652b3c9dd12c58c884550c32866e8f418bcd66a8d9af06cd907ceb995595e508e8c05cd3af719d9171523a76c8d9e447935d65f02076fdba78ea68986b0e1b84147e762970630051abf2a0ad6f9983b25fe2eef498a8917a58f151ce94d1da7e28e42636a24715a537c1ab4307f873c667727284b8c6914460f5cc74b70b27cd9def47cb6f6d343231349a88e2e0f73732ff4a584c98846e6b202e8affcc690f5464f77b321956c9545e249ec5e0db5762e40e3ed4405b9bdc6dbd412d21556083e4cbce157e4a087b9b43ec7bba468361d804de74a94c1f2749eda66495ccf8e888318dfb54bc48649844d73067afe4193b66c8f3621673b97f00db0b31921e8befbc1930dea918de8ee2f38d1c3b4d2546438a700c72f95415d5b6ec0fbf393d7cba7891f273c', '2026-11-30 12:17:52.855359+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-de2c-72e6-a474-42a5c6c698a4', 'dispatch_order', '\x6503e9659c8f4ed4455660af62e84732630ee449cffcdce763f8eaa6009b4d1b', '\xe6b812fd9095be30a5ba9c6ba476c26a9c4f23e338187b08fbf8fa4ecd3391a8', 200, '{"ETag": "\"2\""}', '\x019dbd13dfeb0bdf12d344bf99f714bc6af064df4ea2b5c9862b901a439af4273f5a558ccbe459cb63e53677ee053f0306b9d7728a56704ed50f44c6ec4773edb34f91c7197479d6ef56af03664b2fd744855f0f95ebfc9cb1a992a101e3b2ee51d42566dbe5d7d1b906edb996517a92ab9c48430d29397e22478c9b286ee0c13cbb84dbc1c77b19b7c875214254c48ba92e56476ea979bbdf35cfc2424a9a320aa6b6b70a3d16eb1ca7eebfdc255affdab7e32ffe9ff2bcac2d4571001944066520aec23e77a7e011d6880b3e4b0ddd522d8e9084616859a465aabeb1bf032f965374a34a10774d887823903a21c3c569bbb1e87c72d71b33d86f414e0ba5622c958aa7189f0261aeefc08856e2770eb674e6de4f0245bc2db90bac49fb7ae7b37064088fc08a25b5525929c0cb218cea5c349195c0f359800614a7f3f91ec0e009d145a60242550f064909ad8c8282e87f0e0bef6e4bf474b454af2528ffbc7e0ac074b0d84184876a5829aab8065ef0c4ac9ed26c89fbc43fd008311ae6fcdcf713204b3c3b30a27c1f7c705575f8466b10c771028c6c8d78f2c6c09fbb6770c9513e8d6fd7146cf78d11144bb47482d0148f2e8e3fa8d823d3c790f7231f420d60945e3760b57c0fdcd2376b3a6c823230240d963d5858366db285b1240c86a4afc472cdf516cdee92faaf5bd6eb2c9e68464fd0c6158b07282d1375a0d2c6c6298d31c5f4adadb8eda800a1c1adbec9023924dbeab76d7a83b355e75471302315268672c2dd37170731a4edd12deca228d1f5393781b6407452eac5d48d2918ed9b0fc9f5bece57f145b2d9e9cd47793dfb3619d66643b4413905f56b2465f58ad7426418286145586f6faff37ba28c4677733d820ce76ead98e949b2f78f3318cc0847bd095dc15dfbae69ebc9de23a9368558d48bdaee31275d6b4e094bebcb8ff9979d1b4c0061b9a8db79e7247a7836cf2bf79b3e734ce8cfa4a5e939648c239ce36d7da9ebbee5d3421c9b565ab84bb7bdbe0b83a67598f53afe381a6ecf61ce4178a4326199a696dd454c3cbb3cc5f0869ad32ddf3c72b4a66dd2e8194408ac80d149d9cc1aacf012bb3b350837912a71652251bd4406ab0b43071089f16c77a89ea638a3c4bb9c7d6c79469291ed931272a40bb5049d5ba4bae41d9e4075cd7be350e73aa7d8bd305975f880c963b194cc45a120f323b8a4c6a0e772835b27640d34281393e892ec01b554a5a052c9e8df4bee23c8ddf3396fe023c1ee9d34daa56e0dc41c38b94ea036e5121c7ade8cb9c8d5aacabef1327ac008adc93031e245892cd7258b88742cbc3a79a5ddf27948fbadf2b27da5d50542551cfc3d5e826a27209896c86e03bdfd8997804c832dce7a7fdd86504f21c38c4de2a3f7067a31d570acb9d1572912e3cac392', '2026-11-30 12:17:52.872823+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-de2c-72e6-a474-42a5c6c698a4', 'dispatch_order', '\x977c952e2903e7190090e8c894c9545deb0c488f0a753d754bed887f62abe595', '\xf9221ebdaf2261f3321926237c0f6851ae9e4d3ec4423c4ade5ca32bab593592', 200, '{"ETag": "\"2\""}', '\x01c3e695d1790622b05bfa41d4267fa89519404baedd71177a15b799b80d6254e8a75914ebdfbc7a158d52062bc37c55af29291a8f1d32ab8c23a51cb959f9b08aa9ef584c7b3f4d1261dcb40ef3e8035a5f69fa06fcc121028444af53c8e711644dd9f10492ff6e1e58fbecec57313544327e96334ed29facb1f7aeb111f19c38f760e958de7a31450eacb94ccc3a91b8eb2d760537a412b68de78d617c4d5ed5004d85633c25952834981f2c9cd428646fea61ed39862e0098de6ca6fab9579b11c4468db3dfe9d4179f75de2f315d3ccb87df0b3043cb417659f46ac495ee79f014388388840949c4f8f3ec1fc3ee94583c0940064f6f69a53d60ac9174e43125a3aab5f77a96c60bc5313df54d8e00952b16f02fb58ccb1eeaabddebf7d0ec8c475f26eb73eb1970e54b18904b045d068921ea65c8e453e9d6ef1b76ca2716e908cdfe8cfa0dcc0eee89b448398760619383ad34343b0a877f7e94ebd9ceb86a72cadb277116817d5d360fd336843d8170f4c31361f1bb0eea029cbddd4fd02f21ae8078aded3a39b3b8d25f526c59c6dfc3b9956be8bc3c2f9a9b1140f02d3752b4843f890f626c344605ca740906d7e85e42b5b36e825883ec82ca14aa8b3b90e0f96b4c5108163d7ee8d9f467e5d33975a5ee9570ea14b2fcbd9b171d6d5889b03b652fd943b79442cf2b4ef42bb04e6a2ed1119a468bb5a52e56a943fcd4ddfeaa8b111db1a6f437becd2891a2aa8344c85c177d2f105015650da6faf2048b3d9fab663ad27c57272697d844da309364d758c60125c25c8bc2ec74156e09fe5cc2a20ca4ed29db8d4432f0031efc50faecdb7b24ee4182d15ec91d7e59cf53dff6fd3383af967bc8887f90b3a8c6744399bb799034c92362bd0a29f3f808e69cc34566b95f788eba3c3e6fbc3d49877fc6d63945829a0a0ebb83a82301b19768e528ac7f91f6dd5f6841275b7e55d42c7c18ce57c674018651df2743622377c11b4c03fd7c30b056fbd64967a813d6add2610293a70f2cb798f8999a0fb80bbbc82b37b04499a7215889d173ae53a07a8fce61fe2aedf2504403f1d6b8da8a815d0492058cb322a6c6e7dead80a8dab761920613e826dc99f48c0ed555e71e46747632cc53f1d1dd0f24f065c45093a5e8d1779bfeda2cfa73cc4db42141b73f21d6753562839f8b4ad877a2ec99b75cdda05471f5fec632f4b10773b57aafb9b7f445281e7da4becb87e76220aceebf2f30032e2c61095ffc67e3ef0f7448a3938b51f1d54c716a7b64bec6340d59042d12978681ae16d4f7f941d359af4baf6620b5894bbd9e043e7a1d62a2bb1e5aa00f7e525bd7082dc8b0555e5a5b512480f0eba577085bcedf6a3d9028c833c52074eb58eaab3690f5db164506f6443a66a2250acea54510f13f839943658f', '2026-11-30 12:17:52.88499+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-de2c-72e6-a474-42a5c6c698a4', 'dispatch_order', '\x1322f2b9471c04b03d4035363fafee2cba9b7ed0642271f129a2dd49c7e8b2e5', '\x4e9fe013bb0a258851a1c3d05d7191aa2c112ecf6fc67dd9dd61a3a866beb187', 200, '{"ETag": "\"2\""}', '\x019c64fe733a482723f038b272dd829ecbea58de60da6f7646fcce54378747130208de9a55c70f8eaa8da02edaad59174ba61e96f88b129b25be455dd0e42401ec8fa6c0401fc5deb12542913966bcfd99d2de31213c3b5999fbb9738e866af8f9ea5c4bfca98bd2fb7f28a862a0cefa0f7a88a17b12f6fdd3b7d47a192ffd33f2bec78bf806922132e2f5f999c639cc89de8d118a59721e3fc555d2a62344ced7bfdec7bf550593829cc53215d42ad5fa785c42511f461cd99142cf078a3a92e52efd3058a5a9b5ca852ae9d7b9828c779a5dd3f34e481e6c1b26e9d025d1778e3ec6570a6c3464633f31de4a2776010ffb831010a336c089e1bda3fc5face0ca5c69747ca04f0949afd7da4bb3ec79f1bcf5c30b32e5a58b7e98fa66506b325aba87c4a051880b08b28c74f44e10a13d6d7fa7813fee2dbf09090b96107b25bead603595ab7f3bf9edfa6493383e8d0c72ea0209d2cfae24f67136396c202a4120ddc08b369229db8cf67710403a547b51795aad42807aaa91802053b4bbb89c511cf4367315d1df15024fcab939affd7e867314a947ae0907165a5fc9f7677e4dacd86ddc0c23ab24d6b96caeb5c98a9e25759516e02360065b47a8922d2d759e3358b51a02b4a608ab3decbfa7cda3c687243f94af05e7bb2c81170d7fda51bf92718f34f1073ad5148ba99d5875de9db0bbf1cec84af6ef112f9b7ec99928bc9b6319a12664661584801f833d3b276ea8cb65306ec722c6af4411a42b0aff7c942d9575f848e8d52f100bdf5c4d13f299fa48a68cf10aca0412fd47c60fb40ff65702297300bae269b902c2fe19cfb8411b0eec8a2c6a2136dad0dbdddee5bc07a04edd753af83e934d321d603c0817a415f26ca8a9ca3fabb146e795b3ac9944bb8d2f29962ebd15660fb637021e0ee3df10d688e99f0a2aed0e7306206ff4e9ffd9558552e9e6cbd9968207767a80945e7249f4ae251f1f05ec64dc82394e7df08b6d0125b2f01ffce2899d93baba7aeac672a94d2dcd1940f909a79c525783486eddb8fb0e79f79cd9c6b94cdc802c4359f4d41889c2d9bfe18c2ee0721ff5555024557b8f95d5bb4512dccbee9d56adac62c8e14c3c14f8d6adaf1be46d26932735579c5fd4e1d26487d4134a41b87c6c1a1505c4f55a91862c3a72866aa330f9fff2f0c97d377128b148952cec9aebb9438ddc2de3b2245697505d699b84c2197f4a9ae636ab0901fa81f7cfac786c6ef2d3ff25845264b7f72abd693af08c323563da42e3ee3caf06265a7fd6c996aff0766d0b9b98233c99600abbbc37a8111287ecc38e2268451026f8c00aca7e6906837da550403647bed9c02ae6b55f5203a18e9e5aceb8cb783b2ae3f871946bf038c49a6a0da4011f26f5c256f9846a4abfb819db3d085168bf0531cedd', '2026-11-30 12:17:52.894992+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-de2c-72e6-a474-42a5c6c698a4', 'dispatch_order', '\xe33bc92e41fa039fd1f516b98afc33f70d094246a1539bf6c66900e4c040820d', '\x1624fd7f1eea34c9c83d3b13232b4ff843fb74392275792bc9f62c5be0cc1dfe', 200, '{"ETag": "\"2\""}', '\x013ba9d09ce6c94f507fee7d12089c4d49cbd4ef6c146ec33ee145749c6fbe631cc9e162dd2a259ba7a2c4871443c513c8f245f7fd775c56dec3399824d76c5b53113103d04de3fa1328dc47e05a51ebd8c0cb33cd6539d69867a9cee700852f0348e0511de73ee5245d3a3adc42dcc4f5ce10f9e2f72e48a3416a789732f1a499f98fab71ecb8663ec2eee160866b9d70aef6ac0a155ca7f62e0acbe02adcd249a672030d42c777af966c5d78a5ec5d0d1bd77a38a23acfd7e0435dd0a7d82246f910fafe8b7fbafc034f03751002bb122be603e6d0ef5599e289c71a467873824e2348dcb687844b9c09b0d0bf44e6bbc4493fb3599a1ae01408caca8639125d1e778296651db3feb2768acec49ab317508104a059ee8d989873b9d992a0023f1e525e1e4c401f7d02893b10693dbc4e17e545af5ca5625b4d1cdfdb582877197e170596aa3c22754ed06a0a50910344e7ee7886fb5e27e8928f698a1c02be6f2c0d863cd5338bb3d88728d594cf9522998f326be0a3c6dde0a343f3bf903660570ed6893c98d1b4d723d7072ae82c354cb6d6da98863419957fe52ea9acb2d2462448e53b04fd458d800efebce8469b954ea4ad3557b9eace43b1f91fcf58ea5a23f8eb328dec17ae720dba8b9e53bd0ed8e761dad57dc963224a5f5556f3da916a07c10a4c922cd6aa4b10ae7a0c1ac8edd534b7928351269d10783a05f96b6c13042db841c86cad3ce86edee1f1fe3c0be7689b7706ffc0eaad4d747c3cbed042691700233c6ff3c591ea7caa853b2b12b0ed93d7f74ab20de21b2c8768a9708d956a2c94d62c4e5b5642bc6c9d65503de99e40bf4f1178deacf1e1c54d5e1c3a591000dff09b489d5bfff593f1f5e4c4d619c59e3212a1e206ac1d6052e8acb6a188db56c223e3d9ded2dded7b5456a434ec5141108983e710ed5697918e18afe43c0edf767eb45f8a557f83d3a168d41703d6650b50d6ed2d0169b63dceb0e236084d5d38532c09830a915a4772ab883c97d3b1476ae0caf7ac19a0c1870d3023ab88788c6b5c60c21189581d2f4a5e78e34b2956b68c51b91dd6749b6084c9b32d784fc35f8d528cdb973da037cdded68d1609eeb5a22cdcee6d5a7f2a8f6f89ee7916f023b64f495b4fb51d21bf58336ccacf0417eea97805f27210ebe44f93359b2fafd82b2a93ffc3ccc131d2dc6a07c39379e2ca8e3878c08d8d8431ecbcff35cb427e9b7ba266532329169f4128175b9d4ddc8c274336a1cbd982c28d994b7bfcce0138892da696254e38eaf9e2afb0072c7f4d5cf865c4a14dcc5e41b7f79eafad5f167d104cb58dfec8b6aabf628d688c98376a265d0d15486bdf80144b9d649d116e1ac131b8d22c50a0cf80d35641f5953a3694525c1c4c3c4fc8984cb50155e5934bb1d142eb8e8c5685', '2026-11-30 12:17:52.912397+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-dfc6-7174-8a2a-3015ef8e38f9', 'accept_order', '\xccb1f553646a72fd3cd58148facef1dbf2c36fe6258537dcde4700be13ad5109', '\x327cc27d3db4822f7b291ac34282e5d9b944776b9137762bb3e3b73b60931a21', 200, '{"ETag": "\"3\""}', '\x0129240f98c72412fa07767dcfa61ab97021c2b063cad68a40a9261d4062b281012ca77cb40d34de80d5164701a0e01d529883abb28fc3722c027ed82890c48fedb934e5558079c4acbad9863a670828345cca3fdb7b254bf74e37598578c258486ab7b4cf3d4ecc28a4886a866695127fb42814c71a2fbdfb609c6578f968f6d9743780eb888ad739774911b96d2459d4c17ccca236bcccb50baca851146871db6c13d4efdd5cd773c3e558bea9a3dc4f7ddc0c59803563c9b5f98c1caf19c5a3148b5e206b52f68ad32f0b4a8561e42dd30901e3ec987ecf84bc3665aa35337e00d9ae51de04c31f1bec23b256db6c35e1b363e7534adfd0acf3d4cb3d3d5e33c7cf1ab3cc3e4e6f656804dd397cd7b77f9d4a0209c06644c9d9eca114d69e24de874e2f66fc1de822e78bb837657c4b48e764e575652579eb8b136ef632e9deba9bd03e9d339f4696af2c6fc00825b2b7bc867980a8dcce12b9345a323079d84abf07b9218b49406d92673f12da55b06557d90ceb69479cbfb59989197f3da6d418ccdcf998ced853c4c2b1035397d889572a5a129a235fda6047cdc745d9f05344534274c62ae2291b16b01fffe9cbab0534f215381f06132806264216ad0492fa0a100d15b4122a27bb594299633e161ee3501f89dd166fca8684a39424d03c8a164cb3add6e70b8d7728a738faac09110c76b097dc657a8082b7c640f1912d211a00d7e1616d298946737335e03a2204b41c2e6267c01af50f46c8ec9ee326ed507ea0a593df9113dd609b4e77b558090e01ca1c3ab6f4e9af7192f78bc14d6cca3ec95457586f9f9de8d4111b195f83a3ee5988f4f3224b5c9158de044ec7efbe451ea9be1103895d702cb0a0d949d146640d1c4c035cd44771c1e9bfdb054942b04c44ec9ff5b22cc0c9de086a4edea87631b511c849141f0e6690f937f541a371d58a10033ad1e93e481b5b798c27a46e69b9d5fd76a03b5807900eefa05f92e06809f8550045920b1986bfbce560c6c9294934898f80fe788a9d539ea5ef056b1c816767140114e053a09132f21303178c878d9f0a555b8735bcb1feec6869b82162213771a91f8788abf64243a66b27983e36697ba0b0c051680efadaf21a444cb0828fedad36b000ee30ed91bceebd87e94a41c760d9587a615c6d83102e5f086ed1a2cfdae44957f70a2eb0eda3b7f4b805f925b3aea8bf0d9dcbd57cedc8f3a3b9720856a75a0f2eb728cc41f1a9e22d098cb6802c6a72f5fba3c46af50d7835dcafbf06364bf5dc4f6cfa55f30f6e8e675a3a22d1212316e8ae46e2c9da6609e4be52a52b554f8d8b1439b8b5fe97a5476306840a9d03e8b8dd8f704b9c4794638cedf66af54413b4b38a7f00919ece9475ddeab325f01c0e6cff10c49666f3b9daef86220534c035009c93988853c2be0bd680a2a9b64b0d76ded21fe6d247c290bbbdb76bd86c9849b36593e0650be11e6d296a3a64f8b02edfcc93a0fe11564d4407f6409894334e1e0f06ee94086780', '2026-11-30 12:17:52.934675+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-dfde-7176-863b-3f3e71b274c3', 'accept_order', '\xe80442b05ab109c92183a48c3ba1dc95be9863dfc53e5346a9df63b083056b04', '\xb69991e914fba7e0c4484e1c25159ca47c1f9ec9bb3cd2c83310d13e594dc291', 200, '{"ETag": "\"3\""}', '\x01d82729ffc04feb826ec7e84070ce47afd7774dc353ac50b05131d9056f11c9dd0db5fe34d409069f0406b712cb8533e3b8d1f64aa5dd51c593d907c0a13437757ea9234868ae2ec0d47ec2845e1f103d4085777b7c83a9bf76c6facda8fc77242d2ba17f1ff507e750727b24714caae05a1b25cd4474dd44a490ba17222d79db5755439aa7afe3b4fc1a6b1f099761d1c67a991c82c6457c79b5e60f42c4129e6c50dcffce65cc079ca8a8580430c86b3210f5f82ce7c651d49b2ea876ce0cf66c2443ffebf57a629795de6b50c7b7db75ec3f6b2314b479ff7ebef137443cf198b572436cf30cbc85d505dccf8b49fd13d18e6149e44b0265d4ae6e5fc98a0b5ff942128f0a3e257f9ea86385787d6b5013866a55d538255f91209cdd40cb2018fff316913fe632b32eea4f7836706d31ec0a33e7dd0205c8b2b4fc85b1ca863e35dc0e863a60466721c1394ef408751ab9f69969de80c95fd42d1c1de465069fe0abfb28dde28abad130535ed34d3ea7117299c43415156b3ded939cafca438d6fae2df08d473b7ab64d54f4c50e56e3e48e0e170e9d9af877f9e0ea3fa0de37754f9d4e94fcdb5e98bc78f0717f455d15a2d86b2eadaca90c8aadd0a8119312babb146035df2afe8bedf7974c436d660485222959dc268d5000d4e0e22034878ce2e998d0791a9ba791afb33a1c9d601e9f151d36ecfe925b4551978900ce0b19d2f849f1160795511d5699bc1b982bc0edba19b77b38f1565729ed1db83f84d37cfc3e7e40a0a674249073ff2d748ea229eb88a58656d62cbdf6236e835db668fdfae3248f0c7e80430d965b3a95c8cb6a6f9640da308d5cd995adecbcdd064a2080ff9643f9d229d6465c046aa453c2d508237114efd54fd871b6a4d2b1f0fda5b61aa19cc4eec2c56e0bb02d7ea7beac0b0cd24f9f8693f9eb479b98198983bfcaae317e80729bf9cc614929de7878826904a33d6086bd9fc3dd200e62db1b751d879220a81ce9bbd7ba3c2ec4a49d534ac6150548a6f266b0442285ed0a41ddce56c811e290db4617c23aae63625b87c1bbd203ebc4854c58f3981c6efb43a96474d92fb15b9c910e81f780aed351ad1fde029d01b410491ee2eb17696abef363069d06e109aaa5e9345f83f4af1a27b47e4d4665024a0d314041700fd5116328d51829c05ae59b1d6354d438138c50fac0f99d1af8b1b0b78aa67db2d33e2b6df5f072dc5fa6eca46bdabef7baf929758b4b46165ef0378e0ca105e3b82f727d7ab89daffd8101f955ed0f9802cd31a9079c7a952bf3a6b4b50a5b40aa39fc16bf787858cc790ff7840980765b5e3db98af2cbc7299dcce14b5d9d6717fc1c7f36283deb70065e48f97361f13afcb9abc220d2f61d5278a9c9f57e2c43c7a2a8f4d90137c474fd37c16bd288167995d16e132284cc42143eadf285fc50b882a20cf4164f63f8f87d0989060757afd342115e8dd7e69012e19f9d6feaffc51c1e247364586ca00e5895bc06f23fa2e9c7ec52fb6c', '2026-11-30 12:17:52.947034+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-dffa-7455-8dcd-cfd03d49132f', 'accept_order', '\xf37acced1414201172fa955f40c2495c418a3bfda9b9c6b1a26238fa0ba42588', '\xdfca63f7cddaa957a65f19eb8627d60b3e55e1046bfa03daebb73e68bf2250aa', 200, '{"ETag": "\"3\""}', '\x01ab923e718a403677500fc7cf7c1127852d77fcd6551932a436291947e0b0a1b063217c153acd832784214cd79726d29bd81115da1518cd266e26aff8c1cb0a1cfb6f081601c858e4377263cd7483fbdfe8992abca147e319717fdc25b0db8f7fb511fdd6ca6958601fca342e228bf946911646b516329767da49db13da02cf4042515582e2fc14d4da138ccabd41015ad9999b2e9270c6662374e7fedc97b38fbd0e85ab2caedb413b94981010c0d5c1521f1ed41cb93d6b9144e8b466711c90c9c7d709c3595002a936fb2a982453b3d23323d4f8313712783641bfcb8e9a6bf1caaba2e8f9af12ee179221b500d90fdeb71739e4c6ec0beaca09494253756715671159732e54f4fbaf399256966473a14a63df80cc094f27615b194912c100be47441af1e43d7ef1cf595c6561e5a7f3c10a203be6512a17cfaf8d06dc229fda56af0f696afd836462a5e4efc7be5c9c111303dd888b5499f93185983a40c840f65f6144c2d2d082e8c67e6e5d19e81d44179dc2775c19fa997b5e8083761c0c359772088aa805c8754ada90f16cf5dd5858bd0a3d3007add9c944f4982096ef49117a48e6cf43c68ce38f0de2f2705e4cc99811b517ce97710b558868b3455cda596c94dba07aa05e64f8f7fa04ab1b090f8369c9d0e35976a1a96d95f4cc861314bf42c11187d478b395c49723e094b4a3f657b05dfbb1e6685f818e972849dfd332a28fc71bf9495503701ad184490859d87b1169c36c11c8309f4d21bda4b349ae90a576af9fbbf2d39c1c88dc6c24c6de831f0e28c55970a15dda4c8a11a098935dfa58dd1666e2ab93c98c9210c9a902bd7bb35e68e957fef4b01b52576ba77fa4c28c3c307366708fbed4f7585cd10b3c2879151d027980b4aea0c2cad03eac37f9d9cb48cfbb91d97ab22d6d705f6033f972588a4c12f0bb99f006c157b68ad8518a35f53c1214e5ece4a90801308a335c5f80bda0ea4d2e9891a9e910382ed72e1ce4f29c888750e46e9a35af51edf2ce0beda9dcd708a4124915bd5458b3bafaca89aac573e0f7babe4e395f39d8818fe52641048ce6f7c94c808f735ffe328ce60c0365724769d935ae1e34d1d5404b2a4218ecd49eaeb99a6eec21947409b3afa1bcc260783a1fe379ad8afadb368214e1afd059fbae713bf15daa954c0138342d4a8661af50eba265e14016bea42cf0cfb78c36f774f1307bb1ec38e67ace6e1967a70f398a83768d95524c359186028c23f0e33df35b57bfccbca20cdd7afba5f02c59fb3a67ba0fb33375b4b85159f6613d0d79a826122e19be909731aa9dcc196f9ee1a20937f39dd0c7e5bbe2be5cc38ce304f13890fd2fa0d74b83629622b5f28767b767541434148c075fb3f2a976cc28415f6533528db662853fc2ebe1b0ca6a9a2bbcc721b85cd9849d40ac7ce1f41ef549ca7636c0fd5f849fe50695bcf99efc894d6f5d1b74f71f15c9016772f4d89774f2fbfc4bc9aff9a777fedcc6bbac051eb5fd90ca48e6c269b04d2a', '2026-11-30 12:17:52.953961+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e01f-764c-8c8f-564bd80c3bd8', 'accept_order', '\xbb2fce176591858c7bc26ba3b1f2889f717f219a1e61102f539646e4a13853bd', '\x207b9d1253fa8032178ba20c1f3ab11f6cf23b635d78272ae9efe8c91f7cfde7', 200, '{"ETag": "\"3\""}', '\x019f1fcb83e5d00a4f746fb2384433fed576dd8d8659a4550e3d3c76bf7b517518b11129647ec671b1ad9108712468055670660d58f61d686e7172c08dbbe0b888b7be7142ee959ffe25ca356f2c198f30632fe22c96feac4afe05c023b0bac0ec7080a8f15b623c4e2983e2851671e021fd896426d2d48f68430c210a632c40382ca1879f2276163892e4efde1ce990ca66cf0abf36c319b68b8e256931291c20b1f0eae554edcbf773561a740fe81aebeb2b081949783ec8ec2cc72616b0b88a7f0d45934960b8251299065fca2dc5573ffbacfb0a0decad3dfc580395e48ad0d4330c59f192f824fb4c528e4ea73ab6fd952327028735110aa109c3e23f252d408a06376d44c62f31d2c671f4c983c784778d18d9ae98bcd8d88dd837c244a9768df0adfcf491759e7cc38c3519798004f1feef96acb84143f38638567d6dd7ec66d20a37e342b45c164230ea1aad8910247d32bb9c2fdf7c27b6ea0ad744cc080a97a02236bc3af5d605bfd184166a7a7209b726a99706eef4944027d9b2943fdbc567e185828d9efb5ad4f8e9c70a3e181234538f02156b371c2d1cf5da64fb1399f65dcd9ec20b3b7beb01359c345f2923da5586ab23f6d0cdae4100d69178e340d92b4df014138d82c8a8ecbe1d9f55bc92895c5e93babbbbee1e789fe05b5b214cbce025832e138d155270691d686215937b6fdf63c07af53b7068e0aacd5d241bdd11eeede390a00975e2572a737e0f1b796e3586e6d1b0a571f198a44b1ec47b78c244659e4cfcd046a4c76282d26f624d73e653588901d867101dd31a20dda28ea433565cd0d98cce7ca0e1885c698e5a8c4601bd2330c35891f10fff8bf8c5efe60d07caaf2caecac8d24555d6015257b2160c7936a3a244c73c6beef28c490539cf01f6391eb98bb42213c2b25559e9828a3cd69d60745ceb28e2f0b91d5d36017078c0849c0b32f57094adb9267f1d7bdde1352afcd58aa67d122dfe961be3aac008ae1277da4ae220ea1f7b6a0ae4d4b69c93431e5fef8d7d712309b19aba19ce7b14995d0945a21069fb68abff7d77f02c56253dc8f9fe082111eac10bffb7640096b499e0cc9b6ab5ac501e1c31368b7f08daac7faa6783280be8b8f557462a2664d147aff46c232e118feb8ed9c58e4c923a2eaa9973464016dd4be063bd1b81e24e872744e618c0c5541d8ef4b5b268f32c2bd30c491edc80a36e73d5b64a6b06145d76cfcc223a1be23b44b122f6ae56fadac399c78106986a4222483c50f0bcfb40f6cb79125824184eacabb70c72b28e945d8841dd84e2c0459b93eae007387ef4239b0100b3a6a5d2e619ccf824e8d99d96d24fec06f72ef9f89e062bd01895625dcc7e88aa4e7ae1e69806345046e8afb4aebdc34126ca7a937f43ad1e9160bf205b040c1b67aebc1f7a96f0e7e19c55555144e49f3d104dcc7da0b882dbe9d1243708198baa05c7160994e9841578e6bea183666977a19b18c5e0c675e9bfc8491dbee76ffd4fbe090915479f', '2026-11-30 12:17:52.959706+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-dfde-7176-863b-3f3e71b274c3', 'check_in', '\x1fba8d5b954c47e0e90ecffc92120fd2a88ea519605e13b33f14db2899f498f9', '\xf6418658e72b18a30f4041367166ad7bd722c92a5d8e1124dda3f5119f68608c', 200, '{"ETag": "\"4\""}', '\x016bc081e3451944223e8e91cc6e98b5a321fa70c426b94f59554ce1f7e7e5e78f471a3133a56f29f4a2f80332b6a5a87c3890ee2a727b8748b122c49d8d9d9ea46311d645cd3c7591d0936acb22de5af7a4c4c41e18800b0e79160bff07357bfde8414f422024cad204de3c92a87815122104fa59f08f74f6e599b572f5b7be2820c2003d04625c32cf8361a45510a37ef549ca8e1095eed3d850e3418b28923425e9ccbaafc74ee966df3aa7aed24e739eb6e1882083428887aae60317d57bbc1ce5c87b3bc372216f4654f27725cd0da850913877388abd95fe35cbdb86b6a1ff5877d80cc6c79b48eead77638dceb21a8d2415bbb439acabe9121b0ed127c6edc1d61d64c3b404c6eff6e00cd2a778d7214dc5ddd6138400574b628eebdf5d204592c8dc09234f3662bd30648d1c9d0f5c5dcb31a5cb1d9c1b885d24a1706d4a0b475183fe675592a2a7c5c98aa4cfd12d22673f61a2983f44fec7aa702300e07124884728d8595b638b10f4464f72cdc9f0f64cbcc141fc87eb01010c88a21342327bb295299afeef5169a427b6cb38c10bfc50ad137707251cdc969291c69943b159ff2a045248f880026e731ca5255df25563df968030df6b18476d4463d5423d3f0e6b5e4f3e621f68c05a5d269db86f22afb61b59f4ae0c7324eb8323f2c84713a1e835b3fece4aa665b3b0211f7e3a203a51b0942b0dcff18f65901ea11a57dc73b3588fea32e7868310db5e3da01e71ea658e08fc2d0d23c861a46955f69debd20e100f6d840e921174d3e414b62d901c8208afceda39e49e52b1023dd38dc1fa93609dbd888f568459e0111d42ceebbf1bde79f78b9dc2383cb91a73efded4232e1602daf97ec0d455e88441bdcb38e723d779c4818d4bf8de9e399e866b777dc5e6ca2e0ab26a52c168c22cb36a9f745673bb031a13cde6311a833183585e954b1b4358f0dca536bf28608bcad0f2ab070f55327f5f379ae18fefcb3b71f73445ef4cca01ec258373b860058e26a3da0b2a457d940fe85c77541a14756d0293a3501a1f293a790771413161bbdab7217b9afb3819d7fa60794242d3adc2fdc6d080067b18ceb0d2fa451329e04b98d8190e205ca9b34899d1922938ddf72f8ea5f91619a5ce2785a70f7b8ea5ffa14473878d36ea41b201f0109a8b7ad7ca14350895c99b7fc157b6bef346c0f3d7133a04466d4de0667925979f4e2fe3d1d0002c73519b0c7f6a3b91235c4e67838fa69a88cc61cdd6f66ea0e7d6411f8a77bcb0e4286941b5377b75e79af6db73eee5389e29e7536a1a310dea2be271859ee00bb627fe2a8c6611c817575370d1e999730f678fe1c2875ffcfa9d5c707323ca057df9f7fec65932a0e196580de439a50386bbe4528441ec217359ad777a87a34a0d0d1d510bd277de9f8bad239cb9c7d5bec01407251dfceaef0808f067cb92f64813422b3f3733918cfa39f5f1b3e932f778420bd2348852caceca1712051c557921044afcd62512fcb65a75367cf6c2551a663c0d6f682091f8e7190f9db69dbd903366641117d573186e7f9b82189b0a159b0f389fbdb95a01cfcc50d6d93f87f62f6057123162cd318a3875090c2c771aaedc6e202804ac3250d005f57eb2f548', '2026-11-30 12:17:52.970833+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-dffa-7455-8dcd-cfd03d49132f', 'check_in', '\xa638512c5284f8daf60ffa3052dcc0bf85741182047079b3059d2e6f720e5e45', '\x88ebdd53e9472f92cfe955dc5dda4ad5350bac6681048ddb1ddee34bd41b8da5', 200, '{"ETag": "\"4\""}', '\x01a52cccdd0338f44ea0e9a996905a6661360fc215e0de75105ad93885d0b2b1bb81b144939224e50bf229eea87f31ef405d8e900bb08af49df783054bf9e4af8f395ee91f3612706cfd75b075b188398281fefa13d5f41217ac216456894b68d294722393553e8d14dc2b43e61773ec04fd5b78c6db9277cc97ad49014e53923931785da281a752be9c364ae2ba36bff6a8c1e3617afc4179564abd4feb92c5cc3c65a42025404cd496e1caa869e260bfd504f408d60dc1bf3be17c1e4c935a0cc17f213a2694f2470c70c82a70a614f53386f5646829e1bfa1a533030fe6b324a816f0d3bd01e522bff1f9c260b56fb7fbd4d5aecaebd00247c4bc0441e51ed2119a04de18c950437138d40fc0b52007db37aa7311f6ec5de00874dae4b733ef6fb30f3d95cbcc8d6511ab14affb107a84f0978d3789990d6e865e220f766720709a4ce40b2846af9582e68852aeb2112b4c5e02fa6b6c0e791e747de9f1f4251d5ffba913f88c46590819a594a6f2abd1b62393bc1f913a913b0ec059e78350e4a439f14b6f2ec0699a7ed76d703180d7cc801fbc43352a8e0f64751586f6f5ed68747423afd445aea3195073ed523c6c6a7e2f93d6d854e29e3402d387e1b6e6bd3b488111ffd5683a1e87f177a1106dd8532b1f79a492c69c1774d3ca89e4dde4f8838c5202a7b8f2804403ed4180ed212f661720978c74bb7d31ab35835822ba2ac64365c6b47df1d8dbfa183ce2f68c31df14d4d4d9f63ab298d61d81c64d2c9295729950697e04ebff2c54c103f659dd0fd0b3e50e0bbb7f8e0936dd8bb231d3fe27cdd9827a1e30a492a15c5855da45933473bef68040db1dd7195c10061e2c7bd030ea91fae6124ad4d3f99c162d60bf4de3eeeb1bc0a9cf5502672021fa689dcae00acc93b516c761cb10471609f69f3a81a355f34f6095f1cdec485acae28b15272a28562bc0f5af238fecf44af68d6f2d632a972b6c0b62cdf1d17ad82f4e8dd0728bc953b4502e10e4936e27a04d71e38e6d6ed2df5934791a5df4037c01db7bbcdd9194284559210e1ccf77282f8ba199b82a8e99678212914882fc85c07b62ea7e76797caca16b685ec7342c8059b1abf5d0f7af2298d08fbdb33315811d89935b4460b0048f32ec7a2b77b75323cbfd2481acda4f090a6875033e08f31718392d9173c387b7f81c2edea8cd5a27a8ffd4ff846ac097f22b5cd0eac2cfcfba00745f41f5d4bf3eab16d78950c0b6f1972704bbcefef116cde35b32dac19ccfeffc8de70173d0b1a0a79ad233f95ea3bed7af756fb7cd9467525745bc64d3c360c8182fdff2df7ab4e3442f1201e4f2c731841efe3d150b51900711d9af5cc9ab744a022e4df37d5ecca167b8914a430bf9326f1f2c1944cd5c9937d85289a74f96172493ba8788b859e7667e23204cd94b3e42c9ffceef5770aac9868c128ab542c5a5c372e7fb7125f78ebad6c8e2e0ecfd6a2d9ed85a78d58061d31a63eb736741921cc97ebfe0017034d6ad4c0c32e8ed90b43903198dcd6cb56ad3d620083ceeb3a0e52d0346df5fc5705866bd50b7f6a3fc3c19b7c9ffa0cf53fc57b77e0b97fcdffa1f657143e887ef7f78d6886cca9c5802dfc9e2f34c558cbeaa78343331', '2026-11-30 12:17:52.975118+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e01f-764c-8c8f-564bd80c3bd8', 'check_in', '\xa68ea8a135582bceecec89a2d76bfddfcaae6499993fb502524ef395e5747d2b', '\xe5ae5c9e56d00c80b8e4137e335d9a606a1e966f2ba8138a20df4b536e801076', 200, '{"ETag": "\"4\""}', '\x011cf214650ad2c2f2cbea3e0dc35612e317919c7426587da51b0fa08be7390e8264265e8a8a50260000a4a6a8de869da5e5ab9b2c9ae5bc93457537f7243f279079e88f3fc6e40c790f5b37713c4bf6e3d83e2a28ce000b25de690d418bddec401f6997da9e1948d21b307f6f2b037b32d4f32e2eff7ad2938880dabce5176411ed669fc49a60ff399093d97b134657c682dc5f61596fdccc30b881df9b25675c7eca6344cd72118f54e1ffa39183cc4821bdce4f9cb7609e469e202fc25dcb07559de6982ba0caa3685730d99c1f245fb9f50ca5e91e63e418cf6acd7c0dd1a9915090e0b26f235aa0ad20d9b6c3907eed7d609ee58e9830c6e6d117cf2ee54ef0d3a718f9e84402186cecbeb8c3a61de34b6f2e151cada0a59d3cf071216ecca3a05864a3800b3fbaa9c9a9045e61c3ba810a8dbb628af74e2edb534e7cee77c3fbc3b43d6525def7ecbdc95b9a31998856361b95d715c4292e0ba4ec6edeedbf2aff2cf841790a38791ae1723f242ad5db78b12c78296e987e3787550d668de39c5342d4139083cc5a78dfac27e36af5877b3a4e61c0a87f25b8c9e68aca4d95d5c90c003682be47f2f6baf1090da7552a3512379a12464f375db3074f6fc8182a81a7768dc5eb6339a932131e96aa29ad2f6eb6c04b5bed41aaccfd567db19f67878e0ec2350806e48e6a7a81b14c6fedc368ada4037976bf6d9ec37f8f19d141c1a872fa0213292de8d6e1e45251ea3b04047941454888c7fb0a8eff641565aa9f4a7be25e4b8d5f8ef65d895a379122581d3d8f2d21a7767f0a302145c1319cab84fa67a4a8b45ee5aedfdf88f0a5509ac49504467f2251f2fa08c8f9c2450880370a30e3b1b19f43cfea10a649c4cd8e993bc530e0c42134acde19b189680f76de9314f00dbb7a294c7d8314e9bc0f96f2d3699431c30550a6fac4b8906297c56c357e067e2d753f56160c0d219140609ecd03933868408035493f96e7078b6cc5d7a62af40a2ae900ad7637a27b07d4ce6c8267026543fcffcf97c746d9829b6acc2a6d4df2a51fe2f8c47f5a5b0abbdd547b7e9614d7d8ff3bedfeda2db0415ea289d55b1fe15be21664d6e4aa87c1b4fbc786c4ccf8b90e9a36fe26a3d83ee6449ce3748cee85f8f15ef6bd4c3dfcfb082e9119d6a73fd0ec73b9cde08d34f85c3b3225082e840263a99d3ea72f3333fcda06ec699f74646dbb8849b380ad1cca1fa1ad85821aafc747d0db421379a3a826b8882536c1247ed7131d03d2b3ad762bf7d884811fc1623fdd40a27500ee1cf3c21db29db7163bc04b1a847de77740cf26379261ad059464ffb37acb2254588741f14b23099296e0f5ea5f4ebe4496c55a541fa00d727701352a6155b4133d2e5afc70c888206fca58e8346920951bf1e00f9ade38b8787078afebf7e23805578e851acb1a552691fedbdc45fb847c3aa66f843c6841421c02af74e2bc6ef12f9d0ccef0d2a237ee32f48dcf538d1b1fafc5b7b59d49d8cb7a407af2cb797da6d798b4e5c1976c83e873b2adf7029979c2e95ff73c1f68a3c416cce59ed4a2c1be8b68b2495aa46dd8d3ba8f19eabe50b9751106ddfb4264b669722d233f15713a8dcaa3e15ae1bcb78f04a648f9a6b0ee0f25', '2026-11-30 12:17:52.977708+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-dffa-7455-8dcd-cfd03d49132f', 'check_out', '\xf9a74c22897750e84b6de95e801f1131f5ef020d4d24d43f3b580bb54bcc1556', '\x169a605843804415c24a1a6616b87ae8b98c765af7ea4fa2e63b8b3532e582ad', 200, '{"ETag": "\"5\""}', '\x01ef7c156c64876e0fc25d96c060f2ed37d7b78d7bab2c724098d6491e23c40e97913182d2fe83f37e8152a32dcfedf003162881bbc92d9b71432cfd9be36e238889d747992be1c9b56f4259fe218cb33865fb0d5852062ed490244aeaa2acc401b4cb0c899ef5b7760b9e55f541075f349d916243e587545320bdb651875f4019065a7ebf5e36cd5e886ffcb29ca1f30c665e6269bdc11f27f7c4d6d5ae8f16e100a50eca3a00819985a8850c9517217f62e04b417bc5df5c7907c5f51d43c18161d5c7fd408f70f51dd64edc42e7f8857584a4da4e4ff27ee854c12c64f266882e41926a67caea3a65fd96b7035381c30096473b5c1de1ffac2128bbe96dfa5d42838999020ea2155aad4bed9dda1cb35223096fe121ca9bd52beb0b8cfb5ae1238cda79e0711e21aec43932930846a864d91665b7a264b5000e3af2ba32e032d98570d76f3cb64b3502ae3bb03c8e1f0d0f4364f83bbbace6e609747561f71dc662d8188e55c176fe2a69cf987526a1f33b85defe8efe93e26a02c6858a2db327be9a9c9cc987af818697797fcccc1196695e7326e269e7bd82626aa32516104744c40bd850a2dd526c02fe0152bd7afaaa99c14395a4a76a3af2695a7c844f0772b8ec8f1826a9707e9cff17adc33c5952e3ef00f4fc5b35d9e996e5332b16631f7cd6084b0227b4e325455fc3745787387d22a53c9c4fe939cbc47795b4f3f09e62a5d2ffb6e0ca5046f0dcf3ce5d7d84fde367fb426c89c6afc130677afe1c0620efb72c5aacc07956de24a2b748b3351308ac73f55445bf931b0e3a5df0ac5149f3ad30ce7cb14bbf120c9223efd215c5db8e9645b8227f1285dea2c8bbea8c33644c1e782c42955eb219c52cd6cba57b2d453a231b68d4718e534d35be8ac9213b05c236cdb29f3c28cfca347425c99b4b40da7420e2989e05fff1699d19f650f0f0f16f5470dc5f65fbc7c306138ec9a5f28235870f658803a0d1a445bc7c1a6f969a59b6b40e96af027cc241e3e6d28e9f2763a3efc509c8c3bc37bc4ad907786601b8fec93bfd9d89e198fcf8b086c7cf5516642773eada9d0810809579965cfa0f70fcff2cfc2b68fc84ab2016db9737557b97e440bf2fb26f5ad691259243c513f699e4a03ccf81e4aa1221df15c9fd0fc943672ab2d21a74e23bd3967d763d2cb543e202e9c1028aae8fba3d09cb239413fd7297d6584e534708f12a98301205a0eeab2a0cac99699d6e50827011cb7c2cf65805151ff6430e3d2c9b6a987ff0f25b1ce577961be21613c73a41929507dddaca230eef68bc2003ca36adb03586820d38b0e2e4f210a71d4379800f278d66de4aeb47a89038267b76225a329a7bdc06da689207c93bd273cf850874956670e0f69afdcfcce3e5928602a2c6e4d0f6cc31459033a1acdbb3dbe5c543c56d8ef795724efaf47aa0f6ee5a8c75b20d6cef85510922594f6804cab0a29e6910ea53d53910e3ca3e642b3cc48716869ef6d4bae605cd8a28cea5dfcd26f95b759b0169663fffab3d9ab29b507a490df0e0f086026f72a76ad1e89b953c415a1e47d5612c9e2ed75cab754490844019763fe8cd5207a1b711085c9760e73a3c2cfc4c35b551728d73122e3deb8c981a4df5d9e8c2e808620687', '2026-11-30 12:17:52.986485+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-dffa-7455-8dcd-cfd03d49132f', 'finish_order', '\x8611952890df80dd2f4d0ae7e7393ca5c50ed5d5013cf5f333d04a3a931cdf43', '\x8b851ab963c51f1a56c7312aeeb58dee5ee172246adac304750cdf1da9486116', 200, '{"ETag": "\"6\""}', '\x017983a7d45c32673bc5f6ceeb6118d4287e3b889757430fba10a562a95078a99384fbcb0e89d2c604ad54f9f346021dffac84d9feeba7f3351caaf67cc18027569379228f7fc119f4a2c4894e1824ce6f7ea6f93a0e1082ee453c23c96180e770ec943b2a9f16f868268fd0af1b3c8ac3cef0cd099daa4a736fb9426223ba9b188d1f2c887136525fdfe79e18c9aa786171aa7e967da340f3b38961211cf8b7981f79ae20f804adc07109905bf96b0b0c0f1f8ac6c433f58565cb1a9eba6d13c531a6c5ccceb8d3e0615ec91f81c0c79eb044a08f94ae8c362f9d5eb18df7b030dcea253bd76d5b71cff0907ee55aca9d75ca191cfeaee29d6f6c0b16ea82cb2b60aba4769e5d2ae70110a6de8004d26a368efa86092c77ce5e5d4acc42b7871faa79e9cac149eb7426668e85142e52a5dd3bf05944ac4802d655299fc997475fa5f3116c97071bf565dc6854553c1e41bb5920fe2a454609a9c40711d41e92fc9c3288f37c30ead7b3831621e66b6e5f9a2a6f84d0eb249998af5b52a632bc7df89f824d1aed78907888e7897d3720ef2fe284ce618434dab45af051dd2b86bc5b43c1972314a2a545a619a6309ca36f6ac0a83e29ea57193ecbac6a99544d9269aa3849a1770dae1cd85797909cafee66643e23c5100b77229f263097f3d31936a5a59d0992c3fad8109a66c41fc2f60a7549015dfc7f004328511b9f815ce05914870c71df778cb95fe09d8bda957cdca228b04b39e201743e2d981ca921582d4973c5feb67dbb59cb89d39aea7aad484c68cf7a20742b0f0927d11e60da66e7eaef4b2125a393181ad029a175e47e69545a0e7fac43435d3d566e4d2a123e8b3163f8556e7d6915755a149c80c440f9438b6ac04f0fe3e61687802045a0f481ae1aa9550982ec638314e7f670ba6c10ee11b637c0a58c76a188bc7c6179a0525a10555c6cec37fe24bab07e23e60cbd5a2f6da6c41e3dd70cd063eaf01b0c6be3dd1003a2b7de0ea6819ad316baef546fb5639e08b809ca91ba76e4c7df6386d4a8c9eb450e6a7a55a69b596334391d1176ec60dc1c8ab03255f840d4dfb7d5acb35504d5c82d35ccecee7c4869cddfd5785831f7a3a8dcd30e95602e9c8f35eddc83cdaed735bda61ef4cdc8ce53f6dec818beff702d43261da703e300438683c3eda150e77c3e36fec048f91eeb004b922fb38f04623d56f8fa38b68981278465d61bf5fedd9fd283c30bd5d6df8bb2833dcbb76eddb096547f4b8c4aae3c20841bf550e73f3cb50fa11c66575beed33d4c3a47eb078604c93fb1b3c70f27821dc9630ee7a414210e7af8bf2c5b28630ceb1f398278bd2c1c564c3ea9ad23476ae7be9bdc8b6637abd84546c6c324b4166a9450a8ab53dda5b4bc099cb5a6a73303492b3af58f0feecf83208f9b6da268a7a37d1dd69497d45a90f3c7319bf6cf5f03a149caa12745676f13432b80aa3a05ed3a785bbaa5e2ae744bdeaa1c3d6de6843cfd876ee9d46daf0cff142e7069ad404f70cdd508bda724572f330746326806497ec4ce30e0a81fb22a74f5445cbeab5819f5f909f73c1b8dd54ddee3379216b410c910c0e329aca932c910e6138a07866245dd14d1c6698ece87a7390c08d563ec5bfd7f5728a83d81e75b92ca177d7cd8a9de3ec5d928af6faf9c8006b016ef5d', '2026-11-30 12:17:52.9942+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e01f-764c-8c8f-564bd80c3bd8', 'check_out', '\xe814deb4743214dd63793a6b9fcc07430fa972f245e624e60809bf44204b6562', '\x0b699d08b5509b78eb736d77b196a61d2a6d367574aee8e7949c848f1e95803b', 200, '{"ETag": "\"5\""}', '\x01c46a4e07dfc01595645c5be0823a8e86b057b9ff2377ee5ba97a2c3cbb5dfbb01a7b54311828d08fa16cbc0147cb8750d0577e2f0df3478fa5c1f114d5e67311ca5388d92b2c8aed94f15e7d5308546031ce799322621f5ef84c711991b3408b05f35ce347af0b7c2bc000cf792318322c2caad20795db7ffcd9d4839baee73330e28e11b2cff1eb8e96eda4972c6620cf7f1989323767873722144382507c2a221507d11c7aab5e1df28aff761235e733cf7b1b9a4e820ba719ef8f99745c8c8a1de67224dda50ac008ad34c25de820b6828b72d4f643e08254aa2157abfd45e29dee83c5663e8e84a0b52a88a95ac9299afb2c393174368873511adced9cd04df38e4f95cc36ce32f93792b82b746acdb993081353f0e146fe5f0850d50f04d4ad29e44b04e20664db9c01a2cd85ccf58a73c521b393116555cac289575c81439b579b1da8a8693602b863ca81772d9c5c4a7808c80f810e54fa35bfee45a81e49b2b30dffab54da8e2fb678afb5190b173a94c8394473b9d427a39779be80cbcacc83248224f89579741d44ad982396f6afd449e74ad158db74d85bd08d8717ab234671f598f11c4fc0a3d890c0a4163f5cff8055042a388745c0f4a5c81a8ed9b1860cca717a9c37af8f91632f64debce71bc2d9b25feda132dc831661c286ab8280db35637c17333e12207683e0237c93b1fdaf8e00a58993e941c9bd4b59e01e35b1b409e6c877a94160274f8ac80c2e1b956d3eeda768f66c6a00932541d177b594ba169ec11338061a2b55f1e5d186fe69c53d8c09b955ef3f2239c394b3f10a5aa5baa2bc573e576c6cf8b548925fa639f01cbba891bf6cdeae972e8df460aaa858c6dbf3713b7120baa5ea82030354d3bcf7c6cffe875916c0426270e5985438c300fb92786847819309f9e75525e492f7c07d8e55f0ce1b838cf4787003a2c5c7120bd5fcab5582543e5a55ce1ecf4c119cb1c927c65a01bc296f0e1e203471988a4d0b8c802c8090d9c2c0703942ebc811a62ea5e485fbf2a19267bef4e4e9225b6d3c31c51894861fe67eac7b07c1cf0495b3cec32cdba5f01977343b6e6263bf5e03aae698ba0dd65dc9826cd4bdf7f87a7df69e842abe4f2564117e7f0f888233574dac2241272eb4ff8ff692d59288294040f4b2ec88fb1b3845e9ac143148df0ac9fd74dd11f7f69a99cd861edf728df4edce5e44ebe75456edb8390056c2c8a706c25b8c04ebf96b55b67d118b49b0721bb7fc13cbb9bfbb724320031c6eff2e0fee40bd0a889b896560edadb09a8d73c81acca88f0342ed9bb42813a6868c7e931030fd52d28491d34dfc734281abd37fbb4dbae6f65942e733772e8524a06a955cae7aa85ef6b8da09aaa8e77fbd1e4794380922bb9905a1d66f060a804143d4ffa109152f94c7e979cd505eaf164613e5b00e366e585915b3b580b8de91f378dc0ca5df808667c3a2a9ca45ae96806787d11d79a6798ebf5fec9d7b2762ae3c4f9a5b909b86f8d512371537b8558a2ab1a64e01906dbdc3f5f014b509efa909efb148bd8061fe96766896311128253dae3b7560fd5576af7edb9489a4f6c177703c5da4579ae50b94e7c53e21d0ef41017748e8b1a86c4ec0c3999249aada33612ba75833', '2026-11-30 12:17:52.99869+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e01f-764c-8c8f-564bd80c3bd8', 'finish_order', '\xd8c7053711c78a367eecdd93e56c63ff599b1f0511d36c5c10098809eefe6eb2', '\xe03f56b9d27aa474fd1a8eebec996e41505303611255e0ec6ea518e01232e525', 200, '{"ETag": "\"6\""}', '\x0128ee3e70a0165431ef16e7aae2c83ef67ef862607e7349e583c28c6c7ef0072cbfddc351d3691cb2095af32c09c99a85bba83fbd3e730a32764e10104af6876f8394543ab72cac3c83fd84f7d25810d57ce43c3cd52a02e82fefa16f2297f991fe590729d95646634a6617d7f40be387b6dde11d150b1c0cde8f58d49533e72cd1f81a015b65c0b4d8275ccfd1ea86b5f765a7f58f8fb7aa4f9cbabca726a62364681d79b662ba62f195fed631974cbf7ebf982c4b13c916de2df2652028757c050c974c420e659844d6a8e192f55f2367d07c7ba4be1a99dd79f4ce56acd8156c1660324de13c3aec8e959317145f3e7f22018be1cc29198062f3cad9822a618c15eedc2b25a183b2d36473c9df21f5eb89c9a264cfaa805bd551553082802a638c4e9166da418722d723a918d6b85d22d1aab5a31a3ec920e31da871f800aaa56624ccbfe9a2935a9ff777400d4875244bf411d3ad4d8dd7801eb3787cd2da6ce20ccab74e2b59f3bdd4b40dd043dff239ce5e6984a033bc5e577f8949a2f5192d5cb5eda2f8ab34ac799bda4664bba68b91f29120d94042a1845e7704c25c871ceec3cc9770627b874e6be8041b1be6a682b9f5cc9c2e9995af0d73781d4dc5f1845ac1d8ecd4c9d71b93ebae665452f5687b79019c5dce40ba0cf2a18c7f9c213bdc7e0fb18220537ff92e31c1dc79c0e168cf189216dc443f396aae077dd48049f7c4523e1b49c2ebd6806828bf50a61b761e9283ab224cb4bac4255080b4155d85ea3104d6e961da3a6fccc618838cefb7fdc4a0cb8f94f2d796b41f8d1b79ed7332b645c3f03a2acaa0a835140319c02d28460bc6b162f9025abccab521bb7817d8ee990d8abf437d9790f6c9c9de4ee6d104c17957c1347d6a5efa2c66105e5e41ad504a6d4a0f9503b76fea8dccc23101d8176acb7fbce7c2fa9dd1c7ea8021a76cf102d72aa3b3991cdb62fbd1577a2dc4dc9195107527761a437c466f096152d0639af5b38d2704edf09d85edfb5234ee86da137894599f350300491c50a7b7e988d8abd8a5698109ab35a36599475b128dcd1522b0a6d4e5181fb84cbf5fb02bb7e03b418a6619640da5c42c6a1b4b4b5fc0eeae4a77176793d5a0e9ecd668d9885a5a1f0583be17caaab1d5f721e25d0c07778020b25e6ecf063bdad68464937f6be9699fdc0b80094a179755a0421a1e2608b52a38d4120333a6802681071fd85a794d9b923d7188ef4c7b220d7c77c5c4e17b638aedd8f2975e71bca04d6b2165e0d6bf6b0edad691bb44388e28b758e6d106b505b1d078e64c99dc6bd316508d5409f757a0dab45a995cc91b063a668da8dea03fab47dc6a19183fe3d8e821fe80cbf4a6822885dd1d1a9c47a029c672733adf20098c730b7221a5eb647ad7e6d510c032550c078c25a78c57d1932eedf8ce5bdbfe68d98e890d82a78f7e6beb47f50ae61540b96d19faeec487005ecf4deffb8e52abb0fc814277ee7efbb98d6c278b954f10bf880b6efbd90d9fedc52d2323e39e7ce529d4f465ae55d30e5688f3cfcf698b5aeab9445ca38a0050f825acb8bb1195fc1efa3562471adb5c7ec2b3d2f30881ac1ef8844a84e1eade528a5adef3a7c69c8c91477e51c5d4ad63f89be03d8698bd15b1431a19172fa7def6a212c4a648ea14f6faf0128fe5f0', '2026-11-30 12:17:53.000991+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e067-721c-b259-eae1ab1d6400', 'review_order', '\xbf2bd1f4209eae786cb3a1d3e6d45c28f6ac70edb5b92105e2789da22a3baf57', '\xfe3f9e62c4981de2f544d39519461ef8c00a3b80fabc141aa2d9a2c2e8711e74', 200, '{"ETag": "\"7\""}', '\x01dde5b9ed9238a2e9af8c997963f92dd70ba0590ed3f17005d2dd312127926319fe7ab31c215531510a083c5bd54ad78988fe45592937c122f6bbd324e70de902e55f8960bf7752b364d855700ffc5dc8ba1de386d9327923e061697035361aa453f9f70edcc63368480f567dca4fe0a19ad41eda7574ff00b3489ede0de25d608dab17d0665ab7f0a53923181ac3d63c713f63d10c77b7a4829c45a9854e34b2162c0bd206eb90ee4f1b393febc8c398d91c46c5f4e74a912539f8880cca6efe55f6a51854fa11880cd459d4d8e06f568eb33ddc0dd09dcc1f28ad706335a219b37558a113a79c655385887591e84da8c00e52d1f50415d4a7917595cd5c2191eb76ab5fc493283ca8bf06d850afe8cbb7ebbf088f399a36949f9b3933ec5f50ae28815a11a658dfcc646056600dbad0cbb336e80a3ef1100b2230a420a3456ee616d3fb44c45c05303d5a81e8578f07bb630e7aca916a9e0c236342388cf63d3a49ef0a1756e71fdc64696ad0d17d0dcd523a279676646b12f61a2563711d8c37615bf5728f6689139e5c7b29e554ad8257bc35e02df8ca88af18900918d3668be373b3db50f5f695d6675217ad0f387e1fee3b369382c56cd9d4a0215e3f4fb94172916a875f23b41fec18834660e874ef9b935ac06b8f45a3aca925326cfcbc60599d81b39458aa6034da81b137cb3cb672ca1d0d736ebfb27f545664290adb610d25b62d3847a6d88c63b2fa2b6d52dd8214506e40cc66576e9d86ce697b5f3f6a2d219f9f4edfb39d26646004187f4faa0c305cfc702cb67ef8f4c160232620a3cfa4ca26d62ead35cc54930ed27a0825e844042b7285f048c3db5edf507a4478ff0b7c7f880953616c41e73dfa186eb90369fca642051b21cd7a8ce92d52ac250603caa328074309e3437e5307fc4015c5e4b0bd67f553f1b04c05c47c67456f5a09d2e231c56fe22139dc35700526291a4dd624fc7c659ce7d9d039d22af43817f72d723f1727e8c639247a971cb6f2ec75a6a3af36c8edb3b89ea45b58d1a0f949caeffe27b0e964e0c2ac6b0882d5d9b88c9c10f4c0618e6bdc89f4b89c7c2e3e576039548da79577f2c74e16edccbe1f81f0ed7e409e5e3642a3d8da38616ec9b9630347095bf712037fb9ca92beba94dddc2893d7d040b527634337b34af32bd4042df212eeb8fab12242dfbf2fd3b5947d91e0944067f53f533b08d43c056586dc36e4cad968655756271f90c63afee40f77f6c399bf540795ffe53e2a11d93cff4d4c6ea3ee8f6212480faabc8b0d861515accc72858e9ffc96cbee665e48e3e976e28c3b617785630972e9b23feae84ae7eae474c26f05c992851aac4f0834dfe2549fc3ecc35520c516d54a5c0c73bf3ec6cf4beaf38237ca03a1f5f77aa596488820a335501c5742e8df28579c3e51796175a0883c9bda70104f55298f8f52050d918485995beb047894f191b9446c02cc6bd30fe1491b974964da3045cf51c7fc48899f1be78136a119d9c4d7f361e87990b4ffbadf2dfbd366e4469e657f1ba6cfab0681a918544af8a13ca34dc638941c82a4c894c17eabf769a1d85db8c648a3b97602a7d74b13a3fb59120dc09788793b7fdc760ae01a6eb21eae06d5a2eafda2c5804efb8a3ccc98df08ffc2267bf618ecb42d839c219beb50c3465a', '2026-11-30 12:17:53.008231+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-de2c-72e6-a474-42a5c6c698a4', 'review_order', '\xbd361d9584f88407b561b50adfcc90631d38e28ce47fa432895240d9ababbf24', '\x3a98485d274b9f4f7bdc0a0f0772dd58d98e4337bbb8d48fb42b0e331bd70652', 200, '{"ETag": "\"8\""}', '\x0109cc93f1c37f5ee4360db16316900884bbc8c1a74fc0e797c8e76afa5fdb891d9c4cef24b4f15c0820bef5ca41988871909a2e2b514b55f0a72ff9e883fe4e9fd0a5f152c1341cb131768e0398a464e70a6afad8156f40fa395249b2554737c10fd5ea1ee2067333dc3d3a389829f4830914a9b0df12d0201710bc3f9665782aeb717942f9c54c2a696e50c2195228a16deb9a31e20d4b7c6dfd285712350516cce194adeecc89e86218dff37b3f7cce4c63692abceabc13dd71ec94eefcc570497dd565d4b57698fff71d7a34d0cbe572f466086ea6fa64ac28310714ec28eb31050781ab5b3442d6e430a2a5fcd1cd2a0c9a4003569f78056a52aa7398b26847f31de40be34b1ddd390caefbeff69932fd6775b2f8b01c4f81fb85f2835a8cac078f31d8ca23a164a8e11fa8efbc8014d11c06fe6111471976114051d394ff931dea8d61515a5fa456f07118b50143f57ac7a4152b07e1ee0b1c2b8f0930d3e31ff20b3a1694d1b323dba92daa7992ef9cb6269a5dbedf15ec2348e0dda9c599bce1160df5ed813f4daf30f5637acb97d8a55e66d653a8c1b8d5a92ffb6bedb2e2a8f7f19ba0e34cc4fa760b667dba072e18a5fa1472531ad490722836bf86149121201389e154350ca7381ebe647e8d6941f40aafadf9997aa2da9c2832252f6ac78946b52bff9ccbd4595e1c46de3b6701838a7987b4e7e9bec24a50584ef8e604950f0a9ca62350230989520d765e9ff7e304d57d1696632c25f0ccdd54619d415c496c61f893f428f8ddbff8f41521f97a8e0238ec06526f2e3ec1cf071aabdb5287c7bfba45fe5d810245c26ef5454197c1dcbe11054b4b77c3c6c0230fd4817bafa69883b63971badf5556ea13772b95e868329b63e2e267d0390747eb2df7854ce587e9d278cdaf44dba058b9554bd19021d2f09664a86229b983d8599e2719cf248fb0f0fcdc0176a5df2a240e9e8b846da6d6f4a732f83c3e8a41084e1eaa95832d1a2048df6d106b7af8e6602663aa2b78fc20661a489fdcc0c3fb2ce3a4e155ec710a9d10b1184f302b56afeae7e294b1f2b761fe6304cd76fcc51fb57509e1f3b232da10b12c8364dc5b81d2268b34963acad3eac07e7f900494002908407f3f66673b8ecb3b8060c4066794da57cf059699d6c91bb6a43433a6b67e5766e904a45119e7b6c3f2d368ee364325a873ecf4cda1213bbcb5ec619729683bbf45d553c4b73e74cc7a3782405e42669edb50028a340dd13f624f5a4d9a870720bcc58e5202cba4a41a8a28f5cdd0019b3406d4a598a15bb0e367b2f15ad087efe811739a81accf1c48a4d7eab051288d7baa570269a603d8493e8523414267ab349c26b702bd39bbe276570f3ded9b4e4e790789fc5e33db8ccd84292f1c7001c187e8f5620a2791a09b2587dbe0072e4951c5db8d5101132a8a9839239a4d02f563f969adc6451c2cffe66276da6061da1a0cefb566163826556b8e6f9370c8b2572bb00b69742acfb1b356fc37483ca843b1cf54440f2442722942f1e36d5a8ec0a88d9c916617a62227af8f44447f1e403defd4489dc47ec6581d317760ae00e3bbf9b14c6adc37874e3e159e6147ae686e2a245bc511825a507e62010f2c7622fe0355106bbe3ba712a79ba1071f20f5c72b852ada9c53d6ddf1ddb9e7fcd057', '2026-11-30 12:17:53.015922+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e01f-764c-8c8f-564bd80c3bd8', 'review_order', '\xca757d39811e0c91245986c30b0712000b192f8eef878db53ec6b534856268ac', '\x0f5a8ed09a8c74e1a8d464ca799c42e276ce1922566fd39944a3c23d9a9c7b96', 200, '{"ETag": "\"10\""}', '\x0152bf093f7876f61c158ef903c432a458b0e0da924ca71e883d2e2134e707fc4ca1671dd98b6528a463337ce9387b09f8d35036c0c6ea2f5ee2c58f45b947e918682039aba54b646940b6de9eefc40d002458a48416d8ceb9656d541f2ff485dd8b9d44763854c4e41b83341089097b766eede61a3554d10aaca59376e2316522c11162292807d4a643be98a64b70589847943d786889b012e38b5213b43e0e5f206805e37ce3dbc706152ece5d97c9fc735a35d145ecb29eb8eeca37281abb4ec550686b6ecb30dceb00a01daf91bbf8b55bab254228e72e8ea578c189d2957c9a93bf4ac8c11d2404b072826382c242c4bdf2d9d023bdbecca0272949f2f8288ce9a8388622c30db89653dc3147473151075e40781f278a62b491972ea57dcdd692151ebad552610a8d88cf0c206de21f1e105041da39d1c532ba88221e904e3470fb9ca1978283c8f3422ca358f5620f6afcf41ba096e130a4a506c4a70826398f2d6e258e0f26ad029e6dbe4bc8f1451a960103577149a9112f458e3ea9be46b96d97530b1892d005403e677dc3270d8f82fa0adf6a62181221f86fd88ecb16753ef44283290e697d51c935d12634b27e2506c723b77165fc1b4810de3103261691fe7387d4d715a55e5c7ef655e8dfc49c56952901ceebb0baf0995c352119cf8555752665e39a49685f56c8b949ec42fb9caea0a88294a5e046fcf01804385d74a937d33bf55ddade9768db0c5e5dc35e390614def4841b5e8508dd47b222c1028a3d1b3b69da8944d6cfe429652e96d865bfb8f2c26595e56272e1d2710d28e4bf19b36cb940012fdb2307f35cf97bbe69a36e701dd3a191da4872f21a44bf088a157f08bd39df76b516c5eaef283c54e7076afca90f5d14cbe7be581d9fe45fec1773cc56019fba21d09dc411b3d09679a3702c74e5cf45875ed756913d743359adc32524682efa8212e812bf6d24250b2ec0d9f9336954b84ad17135d6a38866f85e84dc0091e0d444b074607ba4b94f968e6ad860946c296aa7e32e5c4f5cab5af759a3f1319a8f57fdc5d7c7fc41a2c729867cd458ac4d4880384ab482051edc6348edc8a3e28fd2f1c05047ebe2cbe0940cfe6c755f20989e1f3d34def830f5375853efa1d7e58ce499643d9c0c57c7bfbb742925ea482f2e6c68b2448257d8337988e6ea053319e4c41cc1c6b5b06d8f2ed78c50b95d1bc68afcadc04fb555f0cf4421460a08394eae18b1a04edc170de8557387b49d1b558cedd67b54d63ae3340a38739d08b4ef9047919777c4887e669214035c59fa09a2f790db75b21028fad3190dd6f0269b9fd1c2530fff04fab0136605a7949d73b8728bfc77d3470c6e2684da535ff317c4749642d373eb6349f01abaa40aaf776b86ba977d85a80d286a5b315c143e7f71d2fd097bfd9ba82239879310930a5d1b6380b39549d683a592e2a522ec8f086dd6f618356950360b41704c252f3c9f758f9eb2536caefeee0b3b9f1fcd367619fcb67c24da4661a9fadb2ecba73d478de2b7f4497f6d2bb9d635023ac33ed89a66ce0205c0b8383e377450f46fa65888b8bfbb6713a8cade1b24f7a97bda3a8e0946963c895e381354bc9a13b5234abbedbab5bd19a06e80f7140a182efa051269d634f9ca6371a13cd361ce3318901904978c16b1f300c773e139ebeb11781d92f7441405e6e7e93778a8828757d7f8073bb603a385347ec21f252995ea9a4b04359def45c4ffa879dd3bb368f3c931764c99d7f88b5c346f3724407126fb0d262b90d0904958', '2026-11-30 12:17:53.019194+00');

INSERT INTO public.inbox VALUES
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 'orders', '01a22c63-de0d-7611-9a87-10f0848bb4a0', 'gateway.community_opened.v1', '2026-11-30 12:17:52.155067+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 'orders', '01a22c63-de2c-72e6-a474-42a665413d67', 'gateway.person_joined.v1', '2026-11-30 12:17:52.172971+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 'orders', '01a22c63-de3a-73d2-9a53-de341895878c', 'gateway.person_joined.v1', '2026-11-30 12:17:52.186768+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 'orders', '01a22c63-dfad-7497-b329-6111a5a85ad9', 'gateway.person_joined.v1', '2026-11-30 12:17:52.558345+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 'orders', '01a22c63-dfc6-7174-8a2a-30160fe56bc8', 'gateway.person_joined.v1', '2026-11-30 12:17:52.58248+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 'orders', '01a22c63-dfd3-7356-836f-e7a7ac2f1dfa', 'gateway.person_joined.v1', '2026-11-30 12:17:52.595486+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 'orders', '01a22c63-dfde-7176-863b-3f3ff956eb8a', 'gateway.person_joined.v1', '2026-11-30 12:17:52.606994+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 'orders', '01a22c63-dfed-7258-8641-03fc13668c8c', 'gateway.person_joined.v1', '2026-11-30 12:17:52.621636+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 'orders', '01a22c63-dffa-7455-8dcd-cfd1286cb3a3', 'gateway.person_joined.v1', '2026-11-30 12:17:52.635211+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 'orders', '01a22c63-e00e-727a-8c27-84a275f4d883', 'gateway.person_joined.v1', '2026-11-30 12:17:52.654556+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 'orders', '01a22c63-e01f-764c-8c8f-564c43b07459', 'gateway.person_joined.v1', '2026-11-30 12:17:52.671488+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 'orders', '01a22c63-e029-76a6-8a74-0cb6462d89c2', 'gateway.person_joined.v1', '2026-11-30 12:17:52.68141+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 'orders', '01a22c63-e03e-75b7-b008-c0ba18cf67c3', 'gateway.person_joined.v1', '2026-11-30 12:17:52.702374+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 'orders', '01a22c63-e04f-70fc-a7b2-e30fc91a031f', 'gateway.person_joined.v1', '2026-11-30 12:17:52.719593+00'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 'orders', '01a22c63-e067-721c-b259-eae20474c3f4', 'gateway.person_joined.v1', '2026-11-30 12:17:52.743531+00');

INSERT INTO public.known_communities VALUES
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 'c-33ff5b07f43e', 'Asia/Shanghai', true, 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-de2c-72e6-a474-42a5c6c698a4', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c63-de2c-72e6-a474-42a5c6c698a4", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-de3a-73d2-9a53-de3383c63dc6', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c63-de3a-73d2-9a53-de3383c63dc6", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-dfad-7497-b329-6110dba41930', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c63-dfad-7497-b329-6110dba41930", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-dfc6-7174-8a2a-3015ef8e38f9', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c63-dfc6-7174-8a2a-3015ef8e38f9", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-dfd3-7356-836f-e7a6c00ba71b', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c63-dfd3-7356-836f-e7a6c00ba71b", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-dfde-7176-863b-3f3e71b274c3', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c63-dfde-7176-863b-3f3e71b274c3", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-dfed-7258-8641-03fb5dd441e6', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c63-dfed-7258-8641-03fb5dd441e6", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-dffa-7455-8dcd-cfd03d49132f', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c63-dffa-7455-8dcd-cfd03d49132f", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e00e-727a-8c27-84a12e6908a6', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c63-e00e-727a-8c27-84a12e6908a6", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e01f-764c-8c8f-564bd80c3bd8', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c63-e01f-764c-8c8f-564bd80c3bd8", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e029-76a6-8a74-0cb584787295', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c63-e029-76a6-8a74-0cb584787295", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e03d-745c-9ddd-4e92981612e2', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c63-e03d-745c-9ddd-4e92981612e2", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e04f-70fc-a7b2-e30e3d37e23d', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c63-e04f-70fc-a7b2-e30e3d37e23d", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e067-721c-b259-eae1ab1d6400', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c63-e067-721c-b259-eae1ab1d6400", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true);

INSERT INTO public.leaders VALUES
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-de3a-73d2-9a53-de3383c63dc6', true, 1),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-dfc6-7174-8a2a-3015ef8e38f9', true, 1),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-dfde-7176-863b-3f3e71b274c3', true, 1),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-dffa-7455-8dcd-cfd03d49132f', true, 1),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e01f-764c-8c8f-564bd80c3bd8', true, 1),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e03d-745c-9ddd-4e92981612e2', true, 1);

INSERT INTO public.memberships VALUES
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-df9b-7157-8f23-9494612ecaaf', '01a22c63-df93-75dd-acaa-d10c1ce161f6', '01a22c63-de3a-73d2-9a53-de3383c63dc6', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-dfc4-770e-9423-a80a6cf18a21', '01a22c63-df93-75dd-acaa-d10c1ce161f6', '01a22c63-dfad-7497-b329-6110dba41930', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-dfd1-722e-b87a-86a22559b3e2', '01a22c63-dfce-7179-afd4-b134ecfe2db6', '01a22c63-dfc6-7174-8a2a-3015ef8e38f9', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-dfdd-75ab-8aa1-ebba0fea8d02', '01a22c63-dfce-7179-afd4-b134ecfe2db6', '01a22c63-dfd3-7356-836f-e7a6c00ba71b', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-dfeb-704b-906c-4912f63340fa', '01a22c63-dfea-738e-8a61-e33650403a57', '01a22c63-dfde-7176-863b-3f3e71b274c3', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-dff9-7337-81da-f6f497784eaa', '01a22c63-dfea-738e-8a61-e33650403a57', '01a22c63-dfed-7258-8641-03fb5dd441e6', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e00a-7790-b5a8-8bb45778126c', '01a22c63-e009-7621-a5c2-0748f7f9fd08', '01a22c63-dffa-7455-8dcd-cfd03d49132f', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e01d-7543-a56d-1bb3b7a0e851', '01a22c63-e009-7621-a5c2-0748f7f9fd08', '01a22c63-e00e-727a-8c27-84a12e6908a6', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e025-759a-a635-bb06efd1d721', '01a22c63-e023-73c8-a196-1f8a754b4a5e', '01a22c63-e01f-764c-8c8f-564bd80c3bd8', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e03a-7312-9363-2af849479312', '01a22c63-e023-73c8-a196-1f8a754b4a5e', '01a22c63-e029-76a6-8a74-0cb584787295', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e049-75f7-aaa7-f1545897e0ad', '01a22c63-e042-7621-8ae7-62712ca09645', '01a22c63-e03d-745c-9ddd-4e92981612e2', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e05d-763e-b864-ff0fd2c99c25', '01a22c63-e042-7621-8ae7-62712ca09645', '01a22c63-e04f-70fc-a7b2-e30e3d37e23d', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-30 12:17:51.660599+00'),
	('orders', '202607010000', '2026-11-30 12:17:51.812356+00');

INSERT INTO public.offers VALUES
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e0d6-76a6-b0ba-e117fa97c87b', '01a22c63-e08b-7765-8811-c49d8ba7bf02', 1, '01a22c63-df93-75dd-acaa-d10c1ce161f6', true, 'offered', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', NULL, NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e0e8-7517-82cd-8f91a49cea2d', '01a22c63-e092-7600-997f-f3978e533546', 1, '01a22c63-dfce-7179-afd4-b134ecfe2db6', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e0f0-76c3-8e73-a241a52cbdd0', '01a22c63-e09a-73bd-82fc-96fcadbeaac6', 1, '01a22c63-dfea-738e-8a61-e33650403a57', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e0fe-750c-a83c-a980db5eb17c', '01a22c63-e0a2-7519-8f6d-e42b23f4ff8a', 1, '01a22c63-e009-7621-a5c2-0748f7f9fd08', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e10f-7131-a307-6b4396607ef7', '01a22c63-e0a6-7222-b25c-e8f7876a7092', 1, '01a22c63-e023-73c8-a196-1f8a754b4a5e', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.order_moves VALUES
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e07a-7677-893b-820b1fa26e20', 1, NULL, 'place', 'placed', '01a22c63-e067-721c-b259-eae1ab1d6400', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22c63-e067-721c-b259-eae1ab1d6400"}'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e08b-7765-8811-c49d8ba7bf02', 1, NULL, 'place', 'placed', '01a22c63-e067-721c-b259-eae1ab1d6400', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22c63-e067-721c-b259-eae1ab1d6400"}'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e092-7600-997f-f3978e533546', 1, NULL, 'place', 'placed', '01a22c63-e067-721c-b259-eae1ab1d6400', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22c63-e067-721c-b259-eae1ab1d6400"}'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e09a-73bd-82fc-96fcadbeaac6', 1, NULL, 'place', 'placed', '01a22c63-e067-721c-b259-eae1ab1d6400', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22c63-e067-721c-b259-eae1ab1d6400"}'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e0a2-7519-8f6d-e42b23f4ff8a', 1, NULL, 'place', 'placed', '01a22c63-e067-721c-b259-eae1ab1d6400', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22c63-e067-721c-b259-eae1ab1d6400"}'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e0a6-7222-b25c-e8f7876a7092', 1, NULL, 'place', 'placed', '01a22c63-e067-721c-b259-eae1ab1d6400', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22c63-e067-721c-b259-eae1ab1d6400"}'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e08b-7765-8811-c49d8ba7bf02', 2, 'placed', 'dispatch', 'dispatched', '01a22c63-de2c-72e6-a474-42a5c6c698a4', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22c63-df93-75dd-acaa-d10c1ce161f6"}, {"score": 867, "team_id": "01a22c63-dfce-7179-afd4-b134ecfe2db6"}, {"score": 867, "team_id": "01a22c63-dfea-738e-8a61-e33650403a57"}, {"score": 867, "team_id": "01a22c63-e009-7621-a5c2-0748f7f9fd08"}, {"score": 867, "team_id": "01a22c63-e023-73c8-a196-1f8a754b4a5e"}, {"score": 867, "team_id": "01a22c63-e042-7621-8ae7-62712ca09645"}], "team_ids": ["01a22c63-df93-75dd-acaa-d10c1ce161f6"]}'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e092-7600-997f-f3978e533546', 2, 'placed', 'dispatch', 'dispatched', '01a22c63-de2c-72e6-a474-42a5c6c698a4', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22c63-dfce-7179-afd4-b134ecfe2db6"}, {"score": 867, "team_id": "01a22c63-dfea-738e-8a61-e33650403a57"}, {"score": 867, "team_id": "01a22c63-e009-7621-a5c2-0748f7f9fd08"}, {"score": 867, "team_id": "01a22c63-e023-73c8-a196-1f8a754b4a5e"}, {"score": 867, "team_id": "01a22c63-e042-7621-8ae7-62712ca09645"}, {"score": 833, "team_id": "01a22c63-df93-75dd-acaa-d10c1ce161f6"}], "team_ids": ["01a22c63-dfce-7179-afd4-b134ecfe2db6"]}'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e09a-73bd-82fc-96fcadbeaac6', 2, 'placed', 'dispatch', 'dispatched', '01a22c63-de2c-72e6-a474-42a5c6c698a4', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22c63-dfea-738e-8a61-e33650403a57"}, {"score": 867, "team_id": "01a22c63-e009-7621-a5c2-0748f7f9fd08"}, {"score": 867, "team_id": "01a22c63-e023-73c8-a196-1f8a754b4a5e"}, {"score": 867, "team_id": "01a22c63-e042-7621-8ae7-62712ca09645"}, {"score": 833, "team_id": "01a22c63-df93-75dd-acaa-d10c1ce161f6"}, {"score": 833, "team_id": "01a22c63-dfce-7179-afd4-b134ecfe2db6"}], "team_ids": ["01a22c63-dfea-738e-8a61-e33650403a57"]}'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e0a2-7519-8f6d-e42b23f4ff8a', 2, 'placed', 'dispatch', 'dispatched', '01a22c63-de2c-72e6-a474-42a5c6c698a4', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22c63-e009-7621-a5c2-0748f7f9fd08"}, {"score": 867, "team_id": "01a22c63-e023-73c8-a196-1f8a754b4a5e"}, {"score": 867, "team_id": "01a22c63-e042-7621-8ae7-62712ca09645"}, {"score": 833, "team_id": "01a22c63-df93-75dd-acaa-d10c1ce161f6"}, {"score": 833, "team_id": "01a22c63-dfce-7179-afd4-b134ecfe2db6"}, {"score": 833, "team_id": "01a22c63-dfea-738e-8a61-e33650403a57"}], "team_ids": ["01a22c63-e009-7621-a5c2-0748f7f9fd08"]}'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e0a6-7222-b25c-e8f7876a7092', 2, 'placed', 'dispatch', 'dispatched', '01a22c63-de2c-72e6-a474-42a5c6c698a4', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22c63-e023-73c8-a196-1f8a754b4a5e"}, {"score": 867, "team_id": "01a22c63-e042-7621-8ae7-62712ca09645"}, {"score": 833, "team_id": "01a22c63-df93-75dd-acaa-d10c1ce161f6"}, {"score": 833, "team_id": "01a22c63-dfce-7179-afd4-b134ecfe2db6"}, {"score": 833, "team_id": "01a22c63-dfea-738e-8a61-e33650403a57"}, {"score": 833, "team_id": "01a22c63-e009-7621-a5c2-0748f7f9fd08"}], "team_ids": ["01a22c63-e023-73c8-a196-1f8a754b4a5e"]}'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e092-7600-997f-f3978e533546', 3, 'dispatched', 'accept', 'accepted', '01a22c63-dfc6-7174-8a2a-3015ef8e38f9', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a22c63-dfd3-7356-836f-e7a6c00ba71b"], "team_id": "01a22c63-dfce-7179-afd4-b134ecfe2db6"}'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e09a-73bd-82fc-96fcadbeaac6', 3, 'dispatched', 'accept', 'accepted', '01a22c63-dfde-7176-863b-3f3e71b274c3', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a22c63-dfed-7258-8641-03fb5dd441e6"], "team_id": "01a22c63-dfea-738e-8a61-e33650403a57"}'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e0a2-7519-8f6d-e42b23f4ff8a', 3, 'dispatched', 'accept', 'accepted', '01a22c63-dffa-7455-8dcd-cfd03d49132f', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a22c63-e00e-727a-8c27-84a12e6908a6"], "team_id": "01a22c63-e009-7621-a5c2-0748f7f9fd08"}'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e0a6-7222-b25c-e8f7876a7092', 3, 'dispatched', 'accept', 'accepted', '01a22c63-e01f-764c-8c8f-564bd80c3bd8', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a22c63-e029-76a6-8a74-0cb584787295"], "team_id": "01a22c63-e023-73c8-a196-1f8a754b4a5e"}'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e09a-73bd-82fc-96fcadbeaac6', 4, 'accepted', 'check_in', 'in_service', '01a22c63-dfde-7176-863b-3f3e71b274c3', 'leader', '2026-03-10 03:00:00+00', NULL, '{"at": "2026-03-10T03:00:00+00:00", "person_id": "01a22c63-dfed-7258-8641-03fb5dd441e6"}'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e0a2-7519-8f6d-e42b23f4ff8a', 4, 'accepted', 'check_in', 'in_service', '01a22c63-dffa-7455-8dcd-cfd03d49132f', 'leader', '2026-03-10 03:00:00+00', NULL, '{"at": "2026-03-10T03:00:00+00:00", "person_id": "01a22c63-e00e-727a-8c27-84a12e6908a6"}'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e0a6-7222-b25c-e8f7876a7092', 4, 'accepted', 'check_in', 'in_service', '01a22c63-e01f-764c-8c8f-564bd80c3bd8', 'leader', '2026-03-10 03:00:00+00', NULL, '{"at": "2026-03-10T03:00:00+00:00", "person_id": "01a22c63-e029-76a6-8a74-0cb584787295"}'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e0a2-7519-8f6d-e42b23f4ff8a', 5, 'in_service', 'check_out', 'in_service', '01a22c63-dffa-7455-8dcd-cfd03d49132f', 'leader', '2026-03-10 04:00:00+00', NULL, '{"at": "2026-03-10T04:00:00+00:00", "person_id": "01a22c63-e00e-727a-8c27-84a12e6908a6"}'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e0a2-7519-8f6d-e42b23f4ff8a', 6, 'in_service', 'finish', 'in_review', '01a22c63-dffa-7455-8dcd-cfd03d49132f', 'leader', '2026-03-10 04:00:00+00', NULL, '{"outcome": "done"}'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e0a6-7222-b25c-e8f7876a7092', 5, 'in_service', 'check_out', 'in_service', '01a22c63-e01f-764c-8c8f-564bd80c3bd8', 'leader', '2026-03-10 04:00:00+00', NULL, '{"at": "2026-03-10T04:00:00+00:00", "person_id": "01a22c63-e029-76a6-8a74-0cb584787295"}'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e0a6-7222-b25c-e8f7876a7092', 6, 'in_service', 'finish', 'in_review', '01a22c63-e01f-764c-8c8f-564bd80c3bd8', 'leader', '2026-03-10 04:00:00+00', NULL, '{"outcome": "done"}'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e0a6-7222-b25c-e8f7876a7092', 7, 'in_review', 'review', 'in_review', '01a22c63-e067-721c-b259-eae1ab1d6400', 'requester', '2026-03-10 04:00:00+00', NULL, '{"party": "requester", "edition": 1}'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e0a6-7222-b25c-e8f7876a7092', 8, 'in_review', 'review', 'in_review', '01a22c63-de2c-72e6-a474-42a5c6c698a4', 'station', '2026-03-10 04:00:00+00', NULL, '{"party": "station", "edition": 1}'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e0a6-7222-b25c-e8f7876a7092', 9, 'in_review', 'review', 'in_review', '01a22c63-e01f-764c-8c8f-564bd80c3bd8', 'team', '2026-03-10 04:00:00+00', NULL, '{"party": "team", "edition": 1}'),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e0a6-7222-b25c-e8f7876a7092', 10, 'in_review', 'close', 'closed', '01a22c63-e01f-764c-8c8f-564bd80c3bd8', 'team', '2026-03-10 04:00:00+00', NULL, '{}');

INSERT INTO public.order_numbers VALUES
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '2026-03-10', 6);

INSERT INTO public.order_private VALUES
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e07a-7677-893b-820b1fa26e20', '\x01f8db235e69b1309c893bbc56b51c02b2bce0757254efa59545295af4688cd54a0ef7a6', NULL, NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e08b-7765-8811-c49d8ba7bf02', '\x01df33ee45988de084876a9f8e37315f84c055e3f80798c44126b3f768080526f26af4fc', NULL, NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e092-7600-997f-f3978e533546', '\x01fcd151afc0298e6b4fafd0c4f291443e409ece54ce7f50ae664502ef824cc127e28c0d', NULL, NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e09a-73bd-82fc-96fcadbeaac6', '\x012a4cbd6c7be9f6d07e037b41ad7c9e420eda92c3f580669ad24e8c2e2a822333b6b794', NULL, NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e0a2-7519-8f6d-e42b23f4ff8a', '\x0114c65a3418e46ad6414575f2803dbfb0a6046bd7097c6d4083dda8ff6ebd8b9fec9ad6', NULL, NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e0a6-7222-b25c-e8f7876a7092', '\x01c4d0a306fe419934a70eaadbb05834ee4b0117c12579cb577f039afe8a16201f9fb065', NULL, NULL);

INSERT INTO public.orders VALUES
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e07a-7677-893b-820b1fa26e20', '20260310-0001', '01a22c63-e05f-72e6-bedd-6e6c08a9552e', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22c63-e067-721c-b259-eae1ab1d6400', '01a22c63-e067-721c-b259-eae1ab1d6400', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'placed', 1, 0, 0, 0, '2026-03-10 05:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e08b-7765-8811-c49d8ba7bf02', '20260310-0002', '01a22c63-e05f-72e6-bedd-6e6c08a9552e', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22c63-e067-721c-b259-eae1ab1d6400', '01a22c63-e067-721c-b259-eae1ab1d6400', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'dispatched', 2, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-10 05:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e092-7600-997f-f3978e533546', '20260310-0003', '01a22c63-e05f-72e6-bedd-6e6c08a9552e', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22c63-e067-721c-b259-eae1ab1d6400', '01a22c63-e067-721c-b259-eae1ab1d6400', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'accepted', 3, 1, 0, 0, NULL, NULL, NULL, '01a22c63-dfce-7179-afd4-b134ecfe2db6', NULL, '2026-03-10 03:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e09a-73bd-82fc-96fcadbeaac6', '20260310-0004', '01a22c63-e05f-72e6-bedd-6e6c08a9552e', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22c63-e067-721c-b259-eae1ab1d6400', '01a22c63-e067-721c-b259-eae1ab1d6400', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'in_service', 4, 1, 0, 0, NULL, NULL, NULL, '01a22c63-dfea-738e-8a61-e33650403a57', NULL, '2026-03-10 03:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e0a6-7222-b25c-e8f7876a7092', '20260310-0006', '01a22c63-e05f-72e6-bedd-6e6c08a9552e', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22c63-e067-721c-b259-eae1ab1d6400', '01a22c63-e067-721c-b259-eae1ab1d6400', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'closed', 10, 1, 1, 0, NULL, NULL, NULL, '01a22c63-e023-73c8-a196-1f8a754b4a5e', NULL, '2026-03-10 03:00:00+00', NULL, NULL, NULL, 'done', '2026-03-10 04:00:00+00', NULL, '2026-03-10 04:00:00+00', '2026-03-10 04:00:00+00', 500, 500, 500, 500),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e0a2-7519-8f6d-e42b23f4ff8a', '20260310-0005', '01a22c63-e05f-72e6-bedd-6e6c08a9552e', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22c63-e067-721c-b259-eae1ab1d6400', '01a22c63-e067-721c-b259-eae1ab1d6400', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'in_review', 6, 1, 0, 0, NULL, NULL, NULL, '01a22c63-e009-7621-a5c2-0748f7f9fd08', NULL, '2026-03-10 03:00:00+00', NULL, NULL, NULL, 'done', '2026-03-10 04:00:00+00', '2026-03-24 04:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL);

INSERT INTO public.outbox VALUES
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 1, '01a22c63-dfa2-751d-8a3d-aedfa63a4faf', 'orders.team_leader_changed.v1', '01a22c63-de3a-73d2-9a53-de3383c63dc6', 1, NULL, NULL, '{"leads": true, "person_id": "01a22c63-de3a-73d2-9a53-de3383c63dc6"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 2, '01a22c63-dfd2-736d-92df-38fa6105e6cf', 'orders.team_leader_changed.v1', '01a22c63-dfc6-7174-8a2a-3015ef8e38f9', 1, NULL, NULL, '{"leads": true, "person_id": "01a22c63-dfc6-7174-8a2a-3015ef8e38f9"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 3, '01a22c63-dfec-77e9-a5b3-cb9bf05cc59b', 'orders.team_leader_changed.v1', '01a22c63-dfde-7176-863b-3f3e71b274c3', 1, NULL, NULL, '{"leads": true, "person_id": "01a22c63-dfde-7176-863b-3f3e71b274c3"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 4, '01a22c63-e00b-7265-b5e6-ffaf01f77661', 'orders.team_leader_changed.v1', '01a22c63-dffa-7455-8dcd-cfd03d49132f', 1, NULL, NULL, '{"leads": true, "person_id": "01a22c63-dffa-7455-8dcd-cfd03d49132f"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 5, '01a22c63-e026-7240-bb94-0f6c783c44ae', 'orders.team_leader_changed.v1', '01a22c63-e01f-764c-8c8f-564bd80c3bd8', 1, NULL, NULL, '{"leads": true, "person_id": "01a22c63-e01f-764c-8c8f-564bd80c3bd8"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 6, '01a22c63-e04d-76fa-b129-79e012659d3e', 'orders.team_leader_changed.v1', '01a22c63-e03d-745c-9ddd-4e92981612e2', 1, NULL, NULL, '{"leads": true, "person_id": "01a22c63-e03d-745c-9ddd-4e92981612e2"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 7, '01a22c63-e07b-7178-bf54-d8fd36c50422', 'orders.order_placed.v1', '01a22c63-e07a-7677-893b-820b1fa26e20', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22c63-e07a-7677-893b-820b1fa26e20", "service_id": "01a22c63-e05f-72e6-bedd-6e6c08a9552e", "requester_id": "01a22c63-e067-721c-b259-eae1ab1d6400", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 8, '01a22c63-e08b-7765-8811-c49ef2461e7a', 'orders.order_placed.v1', '01a22c63-e08b-7765-8811-c49d8ba7bf02', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22c63-e08b-7765-8811-c49d8ba7bf02", "service_id": "01a22c63-e05f-72e6-bedd-6e6c08a9552e", "requester_id": "01a22c63-e067-721c-b259-eae1ab1d6400", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 9, '01a22c63-e092-7600-997f-f3984809052f', 'orders.order_placed.v1', '01a22c63-e092-7600-997f-f3978e533546', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22c63-e092-7600-997f-f3978e533546", "service_id": "01a22c63-e05f-72e6-bedd-6e6c08a9552e", "requester_id": "01a22c63-e067-721c-b259-eae1ab1d6400", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 10, '01a22c63-e09b-7278-aa3b-3850222379da', 'orders.order_placed.v1', '01a22c63-e09a-73bd-82fc-96fcadbeaac6', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22c63-e09a-73bd-82fc-96fcadbeaac6", "service_id": "01a22c63-e05f-72e6-bedd-6e6c08a9552e", "requester_id": "01a22c63-e067-721c-b259-eae1ab1d6400", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 11, '01a22c63-e0a2-7519-8f6d-e42ca9227a48', 'orders.order_placed.v1', '01a22c63-e0a2-7519-8f6d-e42b23f4ff8a', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22c63-e0a2-7519-8f6d-e42b23f4ff8a", "service_id": "01a22c63-e05f-72e6-bedd-6e6c08a9552e", "requester_id": "01a22c63-e067-721c-b259-eae1ab1d6400", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 12, '01a22c63-e0a6-7222-b25c-e8f86d725598', 'orders.order_placed.v1', '01a22c63-e0a6-7222-b25c-e8f7876a7092', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22c63-e0a6-7222-b25c-e8f7876a7092", "service_id": "01a22c63-e05f-72e6-bedd-6e6c08a9552e", "requester_id": "01a22c63-e067-721c-b259-eae1ab1d6400", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 13, '01a22c63-e0d6-76a6-b0ba-e1182fe04a8e', 'orders.order_dispatched.v1', '01a22c63-e08b-7765-8811-c49d8ba7bf02', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22c63-e08b-7765-8811-c49d8ba7bf02", "team_ids": ["01a22c63-df93-75dd-acaa-d10c1ce161f6"], "service_id": "01a22c63-e05f-72e6-bedd-6e6c08a9552e", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 14, '01a22c63-e0e8-7517-82cd-8f92677a1329', 'orders.order_dispatched.v1', '01a22c63-e092-7600-997f-f3978e533546', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22c63-e092-7600-997f-f3978e533546", "team_ids": ["01a22c63-dfce-7179-afd4-b134ecfe2db6"], "service_id": "01a22c63-e05f-72e6-bedd-6e6c08a9552e", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 15, '01a22c63-e0f0-76c3-8e73-a2429d1b05ea', 'orders.order_dispatched.v1', '01a22c63-e09a-73bd-82fc-96fcadbeaac6', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22c63-e09a-73bd-82fc-96fcadbeaac6", "team_ids": ["01a22c63-dfea-738e-8a61-e33650403a57"], "service_id": "01a22c63-e05f-72e6-bedd-6e6c08a9552e", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 16, '01a22c63-e0fe-750c-a83c-a9814ab91f94', 'orders.order_dispatched.v1', '01a22c63-e0a2-7519-8f6d-e42b23f4ff8a', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22c63-e0a2-7519-8f6d-e42b23f4ff8a", "team_ids": ["01a22c63-e009-7621-a5c2-0748f7f9fd08"], "service_id": "01a22c63-e05f-72e6-bedd-6e6c08a9552e", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 17, '01a22c63-e10f-7131-a307-6b44a09985cb', 'orders.order_dispatched.v1', '01a22c63-e0a6-7222-b25c-e8f7876a7092', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22c63-e0a6-7222-b25c-e8f7876a7092", "team_ids": ["01a22c63-e023-73c8-a196-1f8a754b4a5e"], "service_id": "01a22c63-e05f-72e6-bedd-6e6c08a9552e", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 18, '01a22c63-e126-7605-9369-46b873e6a9f2', 'orders.order_accepted.v1', '01a22c63-e092-7600-997f-f3978e533546', 3, NULL, NULL, '{"form": "errand", "team_id": "01a22c63-dfce-7179-afd4-b134ecfe2db6", "order_id": "01a22c63-e092-7600-997f-f3978e533546", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a22c63-dfd3-7356-836f-e7a6c00ba71b"], "service_id": "01a22c63-e05f-72e6-bedd-6e6c08a9552e", "requester_id": "01a22c63-e067-721c-b259-eae1ab1d6400"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 19, '01a22c63-e126-7605-9369-46b9a12aa78e', 'orders.contacts_changed.v1', '01a22c63-e092-7600-997f-f3978e533546', 3, NULL, NULL, '{"windows": [{"role": "team_leader", "person_id": "01a22c63-dfd3-7356-836f-e7a6c00ba71b", "reader_ids": ["01a22c63-dfc6-7174-8a2a-3015ef8e38f9"]}, {"role": "volunteer", "person_id": "01a22c63-e067-721c-b259-eae1ab1d6400", "reader_ids": ["01a22c63-dfd3-7356-836f-e7a6c00ba71b"]}, {"role": "resident", "person_id": "01a22c63-dfc6-7174-8a2a-3015ef8e38f9", "reader_ids": ["01a22c63-e067-721c-b259-eae1ab1d6400"]}], "order_id": "01a22c63-e092-7600-997f-f3978e533546"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 20, '01a22c63-e132-7058-86b1-cbfa9bf464c9', 'orders.order_accepted.v1', '01a22c63-e09a-73bd-82fc-96fcadbeaac6', 3, NULL, NULL, '{"form": "errand", "team_id": "01a22c63-dfea-738e-8a61-e33650403a57", "order_id": "01a22c63-e09a-73bd-82fc-96fcadbeaac6", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a22c63-dfed-7258-8641-03fb5dd441e6"], "service_id": "01a22c63-e05f-72e6-bedd-6e6c08a9552e", "requester_id": "01a22c63-e067-721c-b259-eae1ab1d6400"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 21, '01a22c63-e132-7058-86b1-cbfb6145f88f', 'orders.contacts_changed.v1', '01a22c63-e09a-73bd-82fc-96fcadbeaac6', 3, NULL, NULL, '{"windows": [{"role": "team_leader", "person_id": "01a22c63-dfed-7258-8641-03fb5dd441e6", "reader_ids": ["01a22c63-dfde-7176-863b-3f3e71b274c3"]}, {"role": "volunteer", "person_id": "01a22c63-e067-721c-b259-eae1ab1d6400", "reader_ids": ["01a22c63-dfed-7258-8641-03fb5dd441e6"]}, {"role": "resident", "person_id": "01a22c63-dfde-7176-863b-3f3e71b274c3", "reader_ids": ["01a22c63-e067-721c-b259-eae1ab1d6400"]}], "order_id": "01a22c63-e09a-73bd-82fc-96fcadbeaac6"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 22, '01a22c63-e139-766e-b034-eea5cb8d8f06', 'orders.order_accepted.v1', '01a22c63-e0a2-7519-8f6d-e42b23f4ff8a', 3, NULL, NULL, '{"form": "errand", "team_id": "01a22c63-e009-7621-a5c2-0748f7f9fd08", "order_id": "01a22c63-e0a2-7519-8f6d-e42b23f4ff8a", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a22c63-e00e-727a-8c27-84a12e6908a6"], "service_id": "01a22c63-e05f-72e6-bedd-6e6c08a9552e", "requester_id": "01a22c63-e067-721c-b259-eae1ab1d6400"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 23, '01a22c63-e139-766e-b034-eea6ca377eef', 'orders.contacts_changed.v1', '01a22c63-e0a2-7519-8f6d-e42b23f4ff8a', 3, NULL, NULL, '{"windows": [{"role": "team_leader", "person_id": "01a22c63-e00e-727a-8c27-84a12e6908a6", "reader_ids": ["01a22c63-dffa-7455-8dcd-cfd03d49132f"]}, {"role": "volunteer", "person_id": "01a22c63-e067-721c-b259-eae1ab1d6400", "reader_ids": ["01a22c63-e00e-727a-8c27-84a12e6908a6"]}, {"role": "resident", "person_id": "01a22c63-dffa-7455-8dcd-cfd03d49132f", "reader_ids": ["01a22c63-e067-721c-b259-eae1ab1d6400"]}], "order_id": "01a22c63-e0a2-7519-8f6d-e42b23f4ff8a"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 24, '01a22c63-e13f-7773-ab0a-d0d77c8de1c9', 'orders.order_accepted.v1', '01a22c63-e0a6-7222-b25c-e8f7876a7092', 3, NULL, NULL, '{"form": "errand", "team_id": "01a22c63-e023-73c8-a196-1f8a754b4a5e", "order_id": "01a22c63-e0a6-7222-b25c-e8f7876a7092", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a22c63-e029-76a6-8a74-0cb584787295"], "service_id": "01a22c63-e05f-72e6-bedd-6e6c08a9552e", "requester_id": "01a22c63-e067-721c-b259-eae1ab1d6400"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 25, '01a22c63-e13f-7773-ab0a-d0d8bd110f70', 'orders.contacts_changed.v1', '01a22c63-e0a6-7222-b25c-e8f7876a7092', 3, NULL, NULL, '{"windows": [{"role": "team_leader", "person_id": "01a22c63-e029-76a6-8a74-0cb584787295", "reader_ids": ["01a22c63-e01f-764c-8c8f-564bd80c3bd8"]}, {"role": "volunteer", "person_id": "01a22c63-e067-721c-b259-eae1ab1d6400", "reader_ids": ["01a22c63-e029-76a6-8a74-0cb584787295"]}, {"role": "resident", "person_id": "01a22c63-e01f-764c-8c8f-564bd80c3bd8", "reader_ids": ["01a22c63-e067-721c-b259-eae1ab1d6400"]}], "order_id": "01a22c63-e0a6-7222-b25c-e8f7876a7092"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 26, '01a22c63-e17a-73e2-8ca9-419db2d585c8', 'orders.order_closed.v1', '01a22c63-e0a6-7222-b25c-e8f7876a7092', 10, NULL, NULL, '{"form": "errand", "scores": {"quality": 500, "attitude": 500, "punctuality": 500}, "team_id": "01a22c63-e023-73c8-a196-1f8a754b4a5e", "brand_id": null, "category": "便民", "order_id": "01a22c63-e0a6-7222-b25c-e8f7876a7092", "revision": 1, "closed_at": "2026-03-10T04:00:00+00:00", "project_id": null, "service_id": "01a22c63-e05f-72e6-bedd-6e6c08a9552e", "volunteers": [{"method": "leader", "minutes": 60, "person_id": "01a22c63-e029-76a6-8a74-0cb584787295", "served_on": "2026-03-10"}], "activity_id": null, "campaign_id": null, "requester_id": "01a22c63-e067-721c-b259-eae1ab1d6400", "organisation_id": null}', '2026-03-10 04:00:00+00', NULL),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', 27, '01a22c63-e17a-73e2-8ca9-419e45b9b265', 'orders.contacts_changed.v1', '01a22c63-e0a6-7222-b25c-e8f7876a7092', 10, NULL, NULL, '{"windows": [], "order_id": "01a22c63-e0a6-7222-b25c-e8f7876a7092"}', '2026-03-10 04:00:00+00', NULL);

INSERT INTO public.reviews VALUES
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e16f-755f-bb94-54cf6547ed91', '01a22c63-e0a6-7222-b25c-e8f7876a7092', 1, 'requester', '01a22c63-e067-721c-b259-eae1ab1d6400', 5, 5, 5, NULL, '2026-03-10 04:00:00+00', NULL, 1),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e177-71a0-89b9-c2d8ecafb498', '01a22c63-e0a6-7222-b25c-e8f7876a7092', 1, 'station', '01a22c63-de2c-72e6-a474-42a5c6c698a4', 5, 5, 5, NULL, '2026-03-10 04:00:00+00', NULL, 1),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e17a-73e2-8ca9-419c7ebd4a01', '01a22c63-e0a6-7222-b25c-e8f7876a7092', 1, 'team', '01a22c63-e01f-764c-8c8f-564bd80c3bd8', 5, 5, 5, NULL, '2026-03-10 04:00:00+00', NULL, 1);

INSERT INTO public.served VALUES
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e0a6-7222-b25c-e8f7876a7092', 1, '01a22c63-e029-76a6-8a74-0cb584787295', '2026-03-10', 60, 'leader');

INSERT INTO public.services VALUES
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e05f-72e6-bedd-6e6c08a9552e', '上门维修', '便民', 'errand', 60, 240, 240, '{家电维修}', '{}', '{all}', 1, false, 'community', 14, 'residents', NULL, 'open', 1);

INSERT INTO public.signing_keys VALUES
	('tests-d6809ee4-4d56-4312-812b-2614e5b36fb9', '{"x": "-AoscbgkihTsDY7wc_Cu3X-fXfjajLkOZh-Bx3GfNQk", "y": "PFJ4GB6jCyA1Uyb7ehFQ9kQZTjugzGusi3P5udP3K7o", "crv": "P-256", "kid": "tests-d6809ee4-4d56-4312-812b-2614e5b36fb9", "kty": "EC"}', '2026-11-30 12:17:52.133645+00');

INSERT INTO public.teams VALUES
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-df93-75dd-acaa-d10c1ce161f6', '0 队', '01a22c63-de3a-73d2-9a53-de3383c63dc6', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-dfce-7179-afd4-b134ecfe2db6', '1 队', '01a22c63-dfc6-7174-8a2a-3015ef8e38f9', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-dfea-738e-8a61-e33650403a57', '2 队', '01a22c63-dfde-7176-863b-3f3e71b274c3', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e009-7621-a5c2-0748f7f9fd08', '3 队', '01a22c63-dffa-7455-8dcd-cfd03d49132f', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e023-73c8-a196-1f8a754b4a5e', '4 队', '01a22c63-e01f-764c-8c8f-564bd80c3bd8', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22c63-ddf3-7786-a800-33ff5b07f43e', '01a22c63-e042-7621-8ae7-62712ca09645', '5 队', '01a22c63-e03d-745c-9ddd-4e92981612e2', '{}', '{家电维修}', 6, 'active', NULL, 1);

SELECT pg_catalog.setval('public.outbox_position_seq', 27, true);

ALTER TABLE ONLY public.assignments
    ADD CONSTRAINT assignments_one_place_at_a_time EXCLUDE USING gist (community_id WITH =, person_id WITH =, during WITH &&) WHERE ((state = 'assigned'::text));

ALTER TABLE ONLY public.assignments
    ADD CONSTRAINT assignments_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT attendance_one_place_at_a_time EXCLUDE USING gist (community_id WITH =, person_id WITH =, during WITH &&) WHERE ((state <> 'rejected'::text));

ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT attendance_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.beats
    ADD CONSTRAINT beats_pkey PRIMARY KEY (publisher);

ALTER TABLE ONLY public.business_time
    ADD CONSTRAINT business_time_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.campaigns
    ADD CONSTRAINT campaigns_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.deferred
    ADD CONSTRAINT deferred_pkey PRIMARY KEY (community_id, consumer, event_id);

ALTER TABLE ONLY public.disputes
    ADD CONSTRAINT disputes_once UNIQUE (community_id, order_id, person_id, about, revision);

ALTER TABLE ONLY public.disputes
    ADD CONSTRAINT disputes_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT idempotency_pkey PRIMARY KEY (community_id, principal, route, key_hash);

ALTER TABLE ONLY public.inbox
    ADD CONSTRAINT inbox_pkey PRIMARY KEY (community_id, consumer, event_id);

ALTER TABLE ONLY public.known_communities
    ADD CONSTRAINT known_communities_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.known_communities
    ADD CONSTRAINT known_communities_slug_key UNIQUE (slug);

ALTER TABLE ONLY public.known_people
    ADD CONSTRAINT known_people_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.leaders
    ADD CONSTRAINT leaders_pkey PRIMARY KEY (community_id, person_id);

ALTER TABLE ONLY public.memberships
    ADD CONSTRAINT memberships_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.migrations_applied
    ADD CONSTRAINT migrations_applied_pkey PRIMARY KEY (service, id);

ALTER TABLE ONLY public.offers
    ADD CONSTRAINT offers_once UNIQUE (community_id, order_id, round, team_id);

ALTER TABLE ONLY public.offers
    ADD CONSTRAINT offers_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.order_moves
    ADD CONSTRAINT order_moves_pkey PRIMARY KEY (community_id, order_id, seq);

ALTER TABLE ONLY public.order_numbers
    ADD CONSTRAINT order_numbers_pkey PRIMARY KEY (community_id, day);

ALTER TABLE ONLY public.order_private
    ADD CONSTRAINT order_private_pkey PRIMARY KEY (community_id, order_id);

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_order_no_once UNIQUE (community_id, order_no);

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_cause_once UNIQUE (community_id, type, cause);

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_sequence_once UNIQUE (community_id, type, subject, sequence);

ALTER TABLE ONLY public.project_approvals
    ADD CONSTRAINT project_approvals_pkey PRIMARY KEY (community_id, project_id, version);

ALTER TABLE ONLY public.project_grants
    ADD CONSTRAINT project_grants_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.project_payouts
    ADD CONSTRAINT project_payouts_pkey PRIMARY KEY (community_id, payout_id, came_back);

ALTER TABLE ONLY public.projects
    ADD CONSTRAINT projects_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.reviews
    ADD CONSTRAINT reviews_party_once UNIQUE (community_id, order_id, revision, party, edition);

ALTER TABLE ONLY public.reviews
    ADD CONSTRAINT reviews_person_once UNIQUE (community_id, order_id, revision, person_id, edition);

ALTER TABLE ONLY public.reviews
    ADD CONSTRAINT reviews_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.revocations
    ADD CONSTRAINT revocations_pkey PRIMARY KEY (subject);

ALTER TABLE ONLY public.served
    ADD CONSTRAINT served_pkey PRIMARY KEY (community_id, order_id, revision, person_id, served_on);

ALTER TABLE ONLY public.services
    ADD CONSTRAINT services_name_once UNIQUE (community_id, name);

ALTER TABLE ONLY public.services
    ADD CONSTRAINT services_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.settled_minutes
    ADD CONSTRAINT settled_minutes_pkey PRIMARY KEY (community_id, order_id, person_id);

ALTER TABLE ONLY public.signing_keys
    ADD CONSTRAINT signing_keys_pkey PRIMARY KEY (kid);

ALTER TABLE ONLY public.teams
    ADD CONSTRAINT teams_name_once UNIQUE (community_id, name);

ALTER TABLE ONLY public.teams
    ADD CONSTRAINT teams_pkey PRIMARY KEY (community_id, id);

CREATE UNIQUE INDEX assignments_once ON public.assignments USING btree (community_id, order_id, person_id) WHERE (state = 'assigned'::text);

CREATE INDEX assignments_order ON public.assignments USING btree (community_id, order_id);

CREATE INDEX assignments_person ON public.assignments USING btree (community_id, person_id, order_id) INCLUDE (state);

CREATE INDEX attendance_order ON public.attendance USING btree (community_id, order_id);

CREATE INDEX deferred_due ON public.deferred USING btree (due_at) WHERE (state = 'waiting'::text);

CREATE INDEX disputes_open ON public.disputes USING btree (community_id, order_id) WHERE (settled_at IS NULL);

CREATE INDEX disputes_order ON public.disputes USING btree (community_id, order_id);

CREATE INDEX idempotency_created ON public.idempotency USING btree (created_at);

CREATE INDEX inbox_done ON public.inbox USING btree (done_at);

CREATE INDEX ix_business_time_now ON public.business_time USING btree (now);

CREATE INDEX ix_revocations_changed_at ON public.revocations USING btree (changed_at);

CREATE UNIQUE INDEX memberships_once ON public.memberships USING btree (community_id, team_id, person_id) WHERE (until IS NULL);

CREATE INDEX memberships_person ON public.memberships USING btree (community_id, person_id);

CREATE INDEX offers_in_hand ON public.offers USING btree (community_id, team_id) WHERE ((state = 'offered'::text) AND direct);

CREATE UNIQUE INDEX offers_one_winner ON public.offers USING btree (community_id, order_id) WHERE (state = 'accepted'::text);

CREATE INDEX offers_open ON public.offers USING btree (community_id, team_id, order_id) WHERE (state = 'offered'::text);

CREATE INDEX offers_record ON public.offers USING btree (community_id, offered_at, team_id) INCLUDE (state);

CREATE INDEX offers_state ON public.offers USING btree (community_id, state, id);

CREATE INDEX offers_team_newest ON public.offers USING btree (community_id, team_id, id);

CREATE INDEX offers_team_state ON public.offers USING btree (community_id, team_id, state, id);

CREATE INDEX offers_to_lapse ON public.offers USING btree (accept_due_at) WHERE (state = 'offered'::text);

CREATE INDEX orders_board ON public.orders USING btree (community_id, state, dispatch_due_at, id) WHERE (state <> ALL (ARRAY['cancelled'::text, 'closed'::text]));

CREATE INDEX orders_placed_by ON public.orders USING btree (community_id, placed_by, id);

CREATE INDEX orders_proposals_to_lapse ON public.orders USING btree (proposal_lapses_at) WHERE (proposal_lapses_at IS NOT NULL);

CREATE INDEX orders_requester ON public.orders USING btree (community_id, requester_id, id);

CREATE INDEX orders_service ON public.orders USING btree (community_id, service_id, id);

CREATE INDEX orders_social_worker ON public.orders USING btree (community_id, social_worker_id, id) WHERE (social_worker_id IS NOT NULL);

CREATE INDEX orders_state ON public.orders USING btree (community_id, state, id);

CREATE INDEX orders_team ON public.orders USING btree (community_id, team_id, state, id);

CREATE INDEX orders_team_newest ON public.orders USING btree (community_id, team_id, id, service_id);

CREATE INDEX orders_team_scores ON public.orders USING btree (community_id, closed_at, team_id) INCLUDE (score) WHERE (score IS NOT NULL);

CREATE INDEX orders_to_auto_close ON public.orders USING btree (auto_close_at) WHERE (auto_close_at IS NOT NULL);

CREATE INDEX orders_to_escalate ON public.orders USING btree (escalate_at) WHERE (escalate_at IS NOT NULL);

CREATE INDEX orders_without_social_worker ON public.orders USING btree (community_id, id) WHERE (professional AND (social_worker_id IS NULL) AND (state <> ALL (ARRAY['cancelled'::text, 'closed'::text])));

CREATE INDEX outbox_sent ON public.outbox USING btree (published_at) WHERE (published_at IS NOT NULL);

CREATE INDEX outbox_waiting ON public.outbox USING btree ("position") WHERE (published_at IS NULL);

CREATE INDEX project_grants_project ON public.project_grants USING btree (community_id, project_id);

CREATE INDEX project_payouts_project ON public.project_payouts USING btree (community_id, project_id);

CREATE INDEX projects_quarter ON public.projects USING btree (community_id, quarter, id);

CREATE INDEX served_person ON public.served USING btree (community_id, person_id, served_on);

ALTER TABLE ONLY public.assignments
    ADD CONSTRAINT assignments_community_id_order_id_fkey FOREIGN KEY (community_id, order_id) REFERENCES public.orders(community_id, id);

ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT attendance_community_id_order_id_fkey FOREIGN KEY (community_id, order_id) REFERENCES public.orders(community_id, id);

ALTER TABLE ONLY public.disputes
    ADD CONSTRAINT disputes_community_id_order_id_fkey FOREIGN KEY (community_id, order_id) REFERENCES public.orders(community_id, id);

ALTER TABLE ONLY public.memberships
    ADD CONSTRAINT memberships_community_id_team_id_fkey FOREIGN KEY (community_id, team_id) REFERENCES public.teams(community_id, id);

ALTER TABLE ONLY public.offers
    ADD CONSTRAINT offers_community_id_order_id_fkey FOREIGN KEY (community_id, order_id) REFERENCES public.orders(community_id, id);

ALTER TABLE ONLY public.offers
    ADD CONSTRAINT offers_community_id_team_id_fkey FOREIGN KEY (community_id, team_id) REFERENCES public.teams(community_id, id);

ALTER TABLE ONLY public.order_moves
    ADD CONSTRAINT order_moves_community_id_order_id_fkey FOREIGN KEY (community_id, order_id) REFERENCES public.orders(community_id, id);

ALTER TABLE ONLY public.order_private
    ADD CONSTRAINT order_private_community_id_order_id_fkey FOREIGN KEY (community_id, order_id) REFERENCES public.orders(community_id, id);

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_community_id_campaign_id_fkey FOREIGN KEY (community_id, campaign_id) REFERENCES public.campaigns(community_id, id);

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_community_id_project_id_fkey FOREIGN KEY (community_id, project_id) REFERENCES public.projects(community_id, id);

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_community_id_service_id_fkey FOREIGN KEY (community_id, service_id) REFERENCES public.services(community_id, id);

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_community_id_team_id_fkey FOREIGN KEY (community_id, team_id) REFERENCES public.teams(community_id, id);

ALTER TABLE ONLY public.project_approvals
    ADD CONSTRAINT project_approvals_community_id_project_id_fkey FOREIGN KEY (community_id, project_id) REFERENCES public.projects(community_id, id);

ALTER TABLE ONLY public.project_grants
    ADD CONSTRAINT project_grants_community_id_project_id_fkey FOREIGN KEY (community_id, project_id) REFERENCES public.projects(community_id, id);

ALTER TABLE ONLY public.project_payouts
    ADD CONSTRAINT project_payouts_community_id_project_id_fkey FOREIGN KEY (community_id, project_id) REFERENCES public.projects(community_id, id);

ALTER TABLE ONLY public.reviews
    ADD CONSTRAINT reviews_community_id_order_id_fkey FOREIGN KEY (community_id, order_id) REFERENCES public.orders(community_id, id);

ALTER TABLE ONLY public.served
    ADD CONSTRAINT served_community_id_order_id_fkey FOREIGN KEY (community_id, order_id) REFERENCES public.orders(community_id, id);

ALTER TABLE ONLY public.settled_minutes
    ADD CONSTRAINT settled_minutes_community_id_order_id_fkey FOREIGN KEY (community_id, order_id) REFERENCES public.orders(community_id, id);

CREATE POLICY app ON public.assignments TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.attendance TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.campaigns TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.deferred TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.disputes TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.idempotency TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.inbox TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.known_people TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.leaders TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.memberships TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.offers TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.order_moves TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.order_numbers TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.order_private TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.orders TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.outbox TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.project_approvals TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.project_grants TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.project_payouts TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.projects TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.reviews TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.served TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.services TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.settled_minutes TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.teams TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

ALTER TABLE public.assignments ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.attendance ENABLE ROW LEVEL SECURITY;

CREATE POLICY audit ON public.assignments FOR SELECT TO orders_audit USING (true);

CREATE POLICY audit ON public.attendance FOR SELECT TO orders_audit USING (true);

CREATE POLICY audit ON public.campaigns FOR SELECT TO orders_audit USING (true);

CREATE POLICY audit ON public.deferred FOR SELECT TO orders_audit USING (true);

CREATE POLICY audit ON public.disputes FOR SELECT TO orders_audit USING (true);

CREATE POLICY audit ON public.idempotency FOR SELECT TO orders_audit USING (true);

CREATE POLICY audit ON public.inbox FOR SELECT TO orders_audit USING (true);

CREATE POLICY audit ON public.known_people FOR SELECT TO orders_audit USING (true);

CREATE POLICY audit ON public.leaders FOR SELECT TO orders_audit USING (true);

CREATE POLICY audit ON public.memberships FOR SELECT TO orders_audit USING (true);

CREATE POLICY audit ON public.offers FOR SELECT TO orders_audit USING (true);

CREATE POLICY audit ON public.order_moves FOR SELECT TO orders_audit USING (true);

CREATE POLICY audit ON public.order_numbers FOR SELECT TO orders_audit USING (true);

CREATE POLICY audit ON public.order_private FOR SELECT TO orders_audit USING (true);

CREATE POLICY audit ON public.orders FOR SELECT TO orders_audit USING (true);

CREATE POLICY audit ON public.outbox FOR SELECT TO orders_audit USING (true);

CREATE POLICY audit ON public.project_approvals FOR SELECT TO orders_audit USING (true);

CREATE POLICY audit ON public.project_grants FOR SELECT TO orders_audit USING (true);

CREATE POLICY audit ON public.project_payouts FOR SELECT TO orders_audit USING (true);

CREATE POLICY audit ON public.projects FOR SELECT TO orders_audit USING (true);

CREATE POLICY audit ON public.reviews FOR SELECT TO orders_audit USING (true);

CREATE POLICY audit ON public.served FOR SELECT TO orders_audit USING (true);

CREATE POLICY audit ON public.services FOR SELECT TO orders_audit USING (true);

CREATE POLICY audit ON public.settled_minutes FOR SELECT TO orders_audit USING (true);

CREATE POLICY audit ON public.teams FOR SELECT TO orders_audit USING (true);

ALTER TABLE public.campaigns ENABLE ROW LEVEL SECURITY;

CREATE POLICY clerk ON public.deferred TO orders_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.idempotency TO orders_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.inbox TO orders_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.offers TO orders_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.orders TO orders_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.outbox TO orders_clerk USING (true) WITH CHECK (true);

ALTER TABLE public.deferred ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.disputes ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.idempotency ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.inbox ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.known_people ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.leaders ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.memberships ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.offers ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.order_moves ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.order_numbers ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.order_private ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.orders ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.outbox ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.project_approvals ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.project_grants ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.project_payouts ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.projects ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reviews ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.served ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.services ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.settled_minutes ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.teams ENABLE ROW LEVEL SECURITY;

CREATE POLICY worker ON public.assignments TO orders_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.attendance TO orders_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.campaigns TO orders_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.deferred TO orders_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.disputes TO orders_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.idempotency TO orders_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.inbox TO orders_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.known_people TO orders_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.leaders TO orders_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.memberships TO orders_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.offers TO orders_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.order_moves TO orders_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.order_numbers TO orders_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.order_private TO orders_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.orders TO orders_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.outbox TO orders_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.project_approvals TO orders_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.project_grants TO orders_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.project_payouts TO orders_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.projects TO orders_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.reviews TO orders_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.served TO orders_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.services TO orders_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.settled_minutes TO orders_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.teams TO orders_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

GRANT SELECT,INSERT,UPDATE ON TABLE public.assignments TO orders_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.assignments TO orders_worker;
GRANT SELECT ON TABLE public.assignments TO orders_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.attendance TO orders_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.attendance TO orders_worker;
GRANT SELECT ON TABLE public.attendance TO orders_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.beats TO orders_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.beats TO orders_worker;
GRANT SELECT ON TABLE public.beats TO orders_audit;

GRANT SELECT(publisher) ON TABLE public.beats TO orders_clerk;

GRANT SELECT(sent_at) ON TABLE public.beats TO orders_clerk;

GRANT SELECT,INSERT ON TABLE public.business_time TO orders_app;
GRANT SELECT,INSERT ON TABLE public.business_time TO orders_worker;
GRANT SELECT ON TABLE public.business_time TO orders_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.campaigns TO orders_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.campaigns TO orders_worker;
GRANT SELECT ON TABLE public.campaigns TO orders_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.deferred TO orders_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.deferred TO orders_worker;
GRANT SELECT ON TABLE public.deferred TO orders_audit;
GRANT DELETE ON TABLE public.deferred TO orders_clerk;

GRANT SELECT(community_id) ON TABLE public.deferred TO orders_clerk;

GRANT SELECT(consumer) ON TABLE public.deferred TO orders_clerk;

GRANT SELECT(event_id) ON TABLE public.deferred TO orders_clerk;

GRANT SELECT(headers) ON TABLE public.deferred TO orders_clerk;

GRANT SELECT(body) ON TABLE public.deferred TO orders_clerk;

GRANT SELECT(attempts),UPDATE(attempts) ON TABLE public.deferred TO orders_clerk;

GRANT SELECT(due_at),UPDATE(due_at) ON TABLE public.deferred TO orders_clerk;

GRANT SELECT(first_at) ON TABLE public.deferred TO orders_clerk;

GRANT SELECT(reason) ON TABLE public.deferred TO orders_clerk;

GRANT SELECT(state),UPDATE(state) ON TABLE public.deferred TO orders_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.disputes TO orders_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.disputes TO orders_worker;
GRANT SELECT ON TABLE public.disputes TO orders_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency TO orders_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency TO orders_worker;
GRANT SELECT ON TABLE public.idempotency TO orders_audit;
GRANT DELETE ON TABLE public.idempotency TO orders_clerk;

GRANT SELECT(community_id) ON TABLE public.idempotency TO orders_clerk;

GRANT SELECT(created_at) ON TABLE public.idempotency TO orders_clerk;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.inbox TO orders_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.inbox TO orders_worker;
GRANT SELECT ON TABLE public.inbox TO orders_audit;
GRANT DELETE ON TABLE public.inbox TO orders_clerk;

GRANT SELECT(community_id) ON TABLE public.inbox TO orders_clerk;

GRANT SELECT(done_at) ON TABLE public.inbox TO orders_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.known_communities TO orders_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.known_communities TO orders_worker;
GRANT SELECT ON TABLE public.known_communities TO orders_audit;

GRANT SELECT(id) ON TABLE public.known_communities TO orders_clerk;

GRANT SELECT(state) ON TABLE public.known_communities TO orders_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.known_people TO orders_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.known_people TO orders_worker;
GRANT SELECT ON TABLE public.known_people TO orders_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.leaders TO orders_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.leaders TO orders_worker;
GRANT SELECT ON TABLE public.leaders TO orders_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.memberships TO orders_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.memberships TO orders_worker;
GRANT SELECT ON TABLE public.memberships TO orders_audit;

GRANT SELECT ON TABLE public.migrations_applied TO orders_app;
GRANT SELECT ON TABLE public.migrations_applied TO orders_worker;
GRANT SELECT ON TABLE public.migrations_applied TO orders_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.offers TO orders_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.offers TO orders_worker;
GRANT SELECT ON TABLE public.offers TO orders_audit;

GRANT SELECT(community_id) ON TABLE public.offers TO orders_clerk;

GRANT SELECT(id) ON TABLE public.offers TO orders_clerk;

GRANT SELECT(state) ON TABLE public.offers TO orders_clerk;

GRANT SELECT(accept_due_at) ON TABLE public.offers TO orders_clerk;

GRANT SELECT,INSERT ON TABLE public.order_moves TO orders_app;
GRANT SELECT,INSERT ON TABLE public.order_moves TO orders_worker;
GRANT SELECT ON TABLE public.order_moves TO orders_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.order_numbers TO orders_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.order_numbers TO orders_worker;
GRANT SELECT ON TABLE public.order_numbers TO orders_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.order_private TO orders_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.order_private TO orders_worker;
GRANT SELECT ON TABLE public.order_private TO orders_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.orders TO orders_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.orders TO orders_worker;
GRANT SELECT ON TABLE public.orders TO orders_audit;

GRANT SELECT(community_id) ON TABLE public.orders TO orders_clerk;

GRANT SELECT(id) ON TABLE public.orders TO orders_clerk;

GRANT SELECT(state) ON TABLE public.orders TO orders_clerk;

GRANT SELECT(escalate_at) ON TABLE public.orders TO orders_clerk;

GRANT SELECT(proposal_lapses_at) ON TABLE public.orders TO orders_clerk;

GRANT SELECT(auto_close_at) ON TABLE public.orders TO orders_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.outbox TO orders_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.outbox TO orders_worker;
GRANT SELECT ON TABLE public.outbox TO orders_audit;
GRANT DELETE ON TABLE public.outbox TO orders_clerk;

GRANT SELECT(community_id) ON TABLE public.outbox TO orders_clerk;

GRANT SELECT("position") ON TABLE public.outbox TO orders_clerk;

GRANT SELECT(id) ON TABLE public.outbox TO orders_clerk;

GRANT SELECT(type) ON TABLE public.outbox TO orders_clerk;

GRANT SELECT(subject) ON TABLE public.outbox TO orders_clerk;

GRANT SELECT(sequence) ON TABLE public.outbox TO orders_clerk;

GRANT SELECT(cause) ON TABLE public.outbox TO orders_clerk;

GRANT SELECT(traceparent) ON TABLE public.outbox TO orders_clerk;

GRANT SELECT(data) ON TABLE public.outbox TO orders_clerk;

GRANT SELECT("time") ON TABLE public.outbox TO orders_clerk;

GRANT SELECT(published_at),UPDATE(published_at) ON TABLE public.outbox TO orders_clerk;

GRANT SELECT,INSERT ON TABLE public.project_approvals TO orders_app;
GRANT SELECT,INSERT ON TABLE public.project_approvals TO orders_worker;
GRANT SELECT ON TABLE public.project_approvals TO orders_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.project_grants TO orders_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.project_grants TO orders_worker;
GRANT SELECT ON TABLE public.project_grants TO orders_audit;

GRANT SELECT,INSERT ON TABLE public.project_payouts TO orders_app;
GRANT SELECT,INSERT ON TABLE public.project_payouts TO orders_worker;
GRANT SELECT ON TABLE public.project_payouts TO orders_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.projects TO orders_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.projects TO orders_worker;
GRANT SELECT ON TABLE public.projects TO orders_audit;

GRANT SELECT,INSERT ON TABLE public.reviews TO orders_app;
GRANT SELECT,INSERT ON TABLE public.reviews TO orders_worker;
GRANT SELECT ON TABLE public.reviews TO orders_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.revocations TO orders_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.revocations TO orders_worker;
GRANT SELECT ON TABLE public.revocations TO orders_audit;
GRANT DELETE ON TABLE public.revocations TO orders_clerk;

GRANT SELECT(changed_at) ON TABLE public.revocations TO orders_clerk;

GRANT SELECT,INSERT ON TABLE public.served TO orders_app;
GRANT SELECT,INSERT ON TABLE public.served TO orders_worker;
GRANT SELECT ON TABLE public.served TO orders_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.services TO orders_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.services TO orders_worker;
GRANT SELECT ON TABLE public.services TO orders_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.settled_minutes TO orders_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.settled_minutes TO orders_worker;
GRANT SELECT ON TABLE public.settled_minutes TO orders_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.signing_keys TO orders_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.signing_keys TO orders_worker;
GRANT SELECT ON TABLE public.signing_keys TO orders_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.teams TO orders_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.teams TO orders_worker;
GRANT SELECT ON TABLE public.teams TO orders_audit;
