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
);

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
);

ALTER TABLE ONLY public.idempotency FORCE ROW LEVEL SECURITY;

CREATE TABLE public.inbox (
    community_id uuid NOT NULL,
    consumer text NOT NULL,
    event_id uuid NOT NULL,
    type text NOT NULL,
    done_at timestamp with time zone DEFAULT now() NOT NULL
);

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
    CONSTRAINT order_moves_action CHECK ((action = ANY (ARRAY['place'::text, 'dispatch'::text, 'accept'::text, 'decline'::text, 'lapse'::text, 'recall'::text, 'withdraw'::text, 'reschedule'::text, 'amend'::text, 'change_members'::text, 'release'::text, 'check_in'::text, 'check_out'::text, 'finish'::text, 'correct'::text, 'confirm'::text, 'reject'::text, 'review'::text, 'dispute'::text, 'settle'::text, 'close'::text, 'reopen'::text, 'cancel'::text, 'escalate'::text]))),
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
);

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
);

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
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c1da-7777-90d4-02d012a0daa3', '01a22afb-c189-72dd-a521-6e04144a31db', '01a22afb-c120-714d-8dde-b626ffcb20c5', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'assigned'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c1e4-7636-b7d9-deb656d96ed3', '01a22afb-c18d-76c7-ab18-6e93fe476c4f', '01a22afb-c134-7086-8659-e39ff8965833', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'assigned'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c1eb-7051-b4f8-7f374cae80d3', '01a22afb-c191-76e5-8e78-2fee74aac135', '01a22afb-c145-70e8-a8ac-2368e60abe79', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'served'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c1f1-715d-a5f5-da496c0fd403', '01a22afb-c195-7193-a64c-c6e4f705fbab', '01a22afb-c154-71de-a414-f53367fa4027', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'served');

INSERT INTO public.attendance VALUES
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c1fd-7792-8ccc-52bd203219ae', '01a22afb-c18d-76c7-ab18-6e93fe476c4f', '01a22afb-c130-747d-8d0f-8c9032897fc1', '01a22afb-c134-7086-8659-e39ff8965833', '2026-03-10 03:00:00+00', NULL, '["2026-03-10 03:00:00+00","2026-03-10 04:30:00+00")', 0, NULL, 'leader', 'open', false, NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c205-751b-9432-ac91b3d513c9', '01a22afb-c191-76e5-8e78-2fee74aac135', '01a22afb-c142-7472-a147-b4775e398254', '01a22afb-c145-70e8-a8ac-2368e60abe79', '2026-03-10 03:00:00+00', '2026-03-10 04:00:00+00', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 0, 60, 'leader', 'confirmed', false, NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c20a-701f-acbf-fd4131688344', '01a22afb-c195-7193-a64c-c6e4f705fbab', '01a22afb-c151-7041-bff6-b1b8e3bc978b', '01a22afb-c154-71de-a414-f53367fa4027', '2026-03-10 03:00:00+00', '2026-03-10 04:00:00+00', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 0, 60, 'leader', 'confirmed', false, NULL);

INSERT INTO public.beats VALUES
	('gateway', '2026-12-01 05:44:31.617865+00');

INSERT INTO public.business_time VALUES
	('01a22afb-c098-72b3-85bb-5e043110c83d', '2026-03-10 01:00:00+00'),
	('01a22afb-c1f5-75d6-aa50-4356a17e61cf', '2026-03-10 03:00:00+00'),
	('01a22afb-c20e-7482-99a3-f3a72ffd4047', '2026-03-10 04:00:00+00');

INSERT INTO public.idempotency VALUES
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c0a3-77c4-8a84-bc265f018fd6', 'add_team', '\x0d2a5fdf693c7757f04c37403a3d39a058a63120eeb9940212d8437ce333dcdf', '\x25583ef285d3fccc102445312146bad29d972ef0c45066fc881b9d34a74a008a', 201, '{"ETag": "\"1\""}', '\x019347539f8bf8348b87e3250a14c8b5a185e352951fff1558edcf59f59c16a7216ce67e047e40101f93b9634c3411f13447536b5ec616e711f4ca15983a709c05b6a500e44242cf321e8be03e12442eaab9eac0b341e43e01b7f147bc45ba6ebabdb2641aa342380aafb6788f0f13254bf7b6d2650bdbb21d7ec1536a30bb414b055d2404142b1640766b7bd13a29d44b7f352a0f52d7fd63838da19c2ea45a8c432c4c7f4c9d853383a60533995b8cedee6dcd3cb89f738aeea31929949f99437b67e02d7c4294f82e9a1002fa11a34df04c1391fbebc2fec78bf2c87f6b0cf3b511e113b80ef0bb228660da139c700d26', '2026-11-30 05:44:31.748685+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c0b0-74b7-91d9-78a1bd2826c9', 'add_member', '\x8789fbb3d430aaf529e7563df41b299b4383b955f8992596059f45448c783c8a', '\x24b098fe14e19344b3855d98b208748b0a7f6c17b8d559f6cc77005cb9dd56be', 201, '{}', '\x016fb08f8843ff23cb33e3723aef7e0bfd76fafcb2986d7ee7756e4561fa30980144385e95f77c0bc4779b46a7b721e9911cce1568544dde5c36db1fafa4741a18b475ee8b75f92b04227768c3b6d5ef7fed45f642884f779e62d139918c49b2a7856ffd1cf72a25e6f879251248159b9a1d92500e5e1b1e0112f64a62d8c213bd695ea348e6c940189d2e9aa1f740a8f5281c17cc7e6441c689b68792558ae1e3bd5e054b6a', '2026-11-30 05:44:31.764875+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c0a3-77c4-8a84-bc265f018fd6', 'add_team', '\x86711907a0993e97ccdf7394290d56f14f6e0bd332de11cb6dd82513926260bf', '\xd826fa6a252064869b8821c6c9661b663092e0f4fc2ef6a41e39e05d338bcef0', 201, '{"ETag": "\"1\""}', '\x013ad5374e8d1a6cd5c9ca086c22569be431313e39d87af3110acbf626149c1ee6a61eb3b94744ef3723b7f419ba853613c95ec404235fc8a7a43157d868dee092a460f7d3f861f17fbb625325768d057ce525bb0b8557c2789fe27a4ce31c97cb185c138ed33f4d7cfaedf72d50c541a8ea003c566af92982cc45cb2c22e601285997c8174594f5da63cb5478c67c16806b33610f206465ee060437dbb6705bf0422969513be86faade2f29c5357fb4a587d63f65889f741f0cf32c1c6d3b4215e6108863863f15736fccebcddf2d97a1c89ad22044e0914ee216c4f0f70ae9f826a6f121ef8de7b1d633ceac710a33679d', '2026-11-30 05:44:31.774525+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c116-7143-a5e9-be40c63c5d99', 'add_member', '\xe6f7c524baec3476f9b13e2bb5431354d1c329d9507e38a82b6598a8b26f56d1', '\xd11e61e1bfba68a21d0fad46c6a2900cf9769f554c387c3c815d570dbc6eb2ad', 201, '{}', '\x01fd310a70b6253321f8fdc616f07e95893a8161f502a2ce6337704405d44562148e587c24ac52526c57555db640360a324441ebece310bdffc1aaeceee577decb60b40f1d6e54eaf75a42f1fd835d9933579bbcc837a19f2e2a4957ce16a25db34861c79bf8b2879b6aa9a792d7aec73bac9da43797ac19f061694dd97caa0b17d46d5494e251ece1afdd2d94a46c184a936883505d208110a1d23f48f319f84961e29b6850', '2026-11-30 05:44:31.784619+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c0a3-77c4-8a84-bc265f018fd6', 'add_team', '\x22c320beb804ce1084f4746bae63b23c753181d28e56f5489aea6a654d6b40ed', '\xa584d1d7052a73aed3bca3693a4d48816bd89d0085dc40b1676ae53de0a0af46', 201, '{"ETag": "\"1\""}', '\x01166c0ee1ec1840660bc25265c35a82bf194bf854eb381b529109f57d99770d98d22165bfe1ce6aa96ef0f85db8c4a16a74f14b30cff10f154aaa0f98129c14c875e38dc0743236cd81cd025d3d0c66bc24f875e2caa8c13cccf43421e1643c384d3dd3e3d277eefe6b00a980bfdec97196b3d419c0677cc06fbbeaa9bd047846d9e160a96b6b256753a4a7d4efba0dc0350cd0b61eb400f182f78241db98275830d7d9916249576a1e29ffb0217499e27fb4a2adaad21122f564099e9cf72ffb5c0367b63ec2d21df2f94250e496ecd4a1855764ce75ad4101df5b640fc1c5d1f7ee43bc01c29dcfbaa9d50d40e6673b81', '2026-11-30 05:44:31.794686+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c129-762d-a03d-f3548cadf245', 'add_member', '\x20b3440366616b84f3373b01c73ab29b3b70ff2a02ee4b8c281e2cee53210e73', '\x76e0133ad455a2b9194f35b150b6b60d496bab4f313830c581c4cbf7a5edd654', 201, '{}', '\x015d47d27fdd69b38257aa33ed83c26f507e3d5bc1d16fa9ac9ce0816a3a3ecd7f228b213a299bcad9d022fabe5f8e9492a1ad7c40386cdd470eafdf0053cd594e300238554119e14bee1a583e5d00bd408c35eafddfe6388f43a4113a378399138245dc1b51af17949e44367718e8177b29d219d3373354aef6d84d58045a17bb1a24c6f1b88c82d34a7161871fe6a3c8501596cceedfe485c86a218a26f5da3d8625a882e5', '2026-11-30 05:44:31.804128+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c0a3-77c4-8a84-bc265f018fd6', 'add_team', '\x25a866e644eb71810a571bec8e322f63f1ba4cf5973abcf332a0e4bda4b0e9cb', '\x8f90855d26f8831b6f5d107de756a3a6761c901fecdd966160a8d8427f7a33e2', 201, '{"ETag": "\"1\""}', '\x01d2f5ceeddf0569502b5e1ef2306bb4553c5dc75af3ffe5305530627eb55a4894ca3e7ef8da8fb32da66d82d7bb09c23c3dcbd6dc5435d3d306480179f5619df40e03c8cda854e1f83e2036cd19bdc315ddde5bb4d3bc08b908ab80a8395bc98491fe9eccf4b46567f5020192fa3ccf4702824fd11ea18b954685bfdeb516710c31a3ba30b5540e8a43177eef7ed01dbf5cec4678b7d6a7abeb2441d0ee0272c6269c71df8ec50927bb8453ff5cf02e8cb7065ccae4bca0d8eca7006a39b717945f40b8d28055a9c881ca7d7654f2dbe2b780b862d451ab937b2ac72b0055efb448f83b52a9edfe48bd03e675276ce34d0f', '2026-11-30 05:44:31.812557+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c13d-7287-9e5f-c1cf13e8c26f', 'add_member', '\x2bdc96864f5a9ba96e5d8826126c7ae89445b92043f4309f1783863b3f8e2f23', '\x20fa173294638c851d482194fab9bb7f3683aee404670d1722b7b407b92521eb', 201, '{}', '\x01b1b0d4c9a79adb7f678f41743a5631eadf0a9d5f681c5afbede264607b82afbdb1718bb40a0103f6563121016ae71426609326ba2266edcdd254ba55555a024e17b11c6c1114a8a95bbcf48f66914c066325b671536bf60fbf85a44aec0a5723e6a27a1f6be663cbe171963de9a458338d43f672f9cdd69d8e0bc3f4269e0e1aacf1e754c2de70c37a88581e26c0ca89d586bf7d9f7f266fcbfeddb3959986bca9deae6ae9', '2026-11-30 05:44:31.819898+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c0a3-77c4-8a84-bc265f018fd6', 'add_team', '\xbd47f7774a0982a4dbf188f5459f0a9bdcd6454f300fd51dbf503582e01950ee', '\x4e8a13701c60ce90811b7a8fa4472a2e8b2610030ddb863597b1ad3bff56a87b', 201, '{"ETag": "\"1\""}', '\x01e036d32a436d5791760b7eca1f038d858c3c23abfb003f320c9b04766c3134a4c4b9b2de6aabca5875afcdd890d8fd2c6ec467cab758386641ae2966da54ed8b8217ed0605a6d1a8cd95a5a93502d678aba42db63bc52f11095d394357d8e84567ccf3bf9775c2858c653dc201aa3cba92ed01a5ee00d59c094fae8d96a18a73edd6c6a091141b1cd7c64c5a09b93e43c6111fe907104d1871b13b27bf47cb92e9461068e9d56401d8a4949fdc2d5f4cfc8fcfc999567b175575c4eaa36419f79190715b4b10ebb38b3f50dd0cd7365f7faad25120b2b4f09ba0933459d259df35fec2286ddb02323e34c18ed37a485184', '2026-11-30 05:44:31.827386+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c14c-774e-9442-5635205ca235', 'add_member', '\x6c856c69f805f00c1b451edca74457267f90e8fe301fab4733a3f719014912ec', '\xb60bb9fb9fa84b1c33dbf5028a060e23994607b04a3088abbd2082656cc9db57', 201, '{}', '\x0130d0bfdb6f4673145d7a87d8b0ef10a916c7fe5b48ef41c4f834d7b7042364025c559d1828f96e6fed6ac6bc80967eb5f77b8b32f9eb3fb2bc5a3a2f691422c5a7fbbd6ba3260904a1e3dbbb3e51355560f831a402dc6bcd11959e2c158ff738ed863e6f8b47fc690912b0f9f9803b45edde1d50dbda8abb91ece799b4006d4d1d81a93266e024d531db0558a38ccf39f1f3676fc2c7fc5f238254f494d3d4ca3e66f342a4', '2026-11-30 05:44:31.834762+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c0a3-77c4-8a84-bc265f018fd6', 'add_team', '\x2c32b67ff5c6d177cda069bbe7cc160f1d38de97a987c178fffe80936e2bebe3', '\x1d5f9e07786e05ffab850d8376ccca068dd8a060181561d00cf720072a3c8c73', 201, '{"ETag": "\"1\""}', '\x01bd55ce2d2312c8cde9c37bfdbe0581cbe851cea75dd81e4c1be15b4c93a39cc81b737603c91e6b1faeeebf7c2f640c390541b5b75e7b534abf5f4d96e0acb40203a05eb1458d0e5678dd9722e740ac8f2c462e7c612b475b3fc4e3971d1f918e4320d2a5faeafa85dd2056f8f31dc5d4a39b3c61a95ceec4c47cc98acd6b6118f3bb98b8217f0daa3865db2738bea1bbcf78c3661253889dd94915aa29f770360489a95f70d9ce4b9d5f36bc98e3050bf43ff13de6cb6fe0492c3bdf7e835c2582324d0c2124d004a2bf7615688cc33243498296de332dbc2d2dd012272e7cda69022ef9c7b16ea1dba915484205bef54a', '2026-11-30 05:44:31.842824+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c15b-725e-93c1-74e29a7cf653', 'add_member', '\x7a6cc4c818095d86d20938e431a886f94ec88d7264f8e7ac2994ef1a907a8d24', '\x726444c9497978f0b51d2de13650c2c2e203a8079b2c9a98144eb3fd55bfac16', 201, '{}', '\x01f1cbf73de3b02502e3dd2b2c54ddd7cd9e3cc4090e16b0f9f35123f245d2ea81103c246cab1b44d4496ca3b963ff0850ff0496941829fc79197b23fe9972c21f9ec83b4d7ec4ce42ee5a451322077cf43007d1cc0da3f4b965d08b78cc95cc9a2a0ec0612fced49792c1838821d00e0a9fad714e8493df68d8016861f10612396937f622e1d29c62ecde5b29c540bf73473a3f2e77e1c7cacf22a9cc1ec75005e85248b64a', '2026-11-30 05:44:31.849932+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c0a3-77c4-8a84-bc265f018fd6', 'add_service', '\x48566f5537805cf2cdb4bbe5d500d58df3d312f3aab51c3b0a4664556bff7bb0', '\x14306f758b07a8178b678275c7b8b283cacd84addb425f4efa130499c0a32db7', 201, '{"ETag": "\"1\""}', '\x01ee6345032716c654089ae026116f24bfa2331b4d95a183043ad80ef47f5184a5a11d4cb491896562ec05c4bbfbaadba57a9527c198fd54eee88df5916090ccd6b1af960f6cd8e32e5cdc85dca24d0c41168f4e11a604c6a8b3b9747e2ba1ab5c97c830654e1005125db78c859aba3a2a4d37fe89e5af3aff32d9d0bfa97fb1767b5ceeb41671cdc8a273a09da57a2f9594397d07f2157d95f99a78b515c200ba1d31327b2ef0b5ae42a6dd9de9cecb048bc1b57947d8ee9b75ab9a83c1740da970a9efcf25b367d3967b6d3a92c6bdb4be6180b6cd16c50354bccf8d325b01d1f2436b56e2c7a673d9656102e4e22eddd64f9896ad6fa1f582d4a8c96d7d809d60f78095510ba831335e2bbb9afd80cbb7cba951bbe9588cb0e90f832f479b84cfc042706a73adfe7cf0cabb553d2f3daa43bed5e4d974254d88fac8e971dbbcc9f7737d1f8355d68eaf8d101089c2c3c05b4f8c69eee4dcf5c57cac6b007f7a2bf54f3fe3a15ee029410a54e74cbda981f63cf9868020e8d8406fbd30b6c230abb10660e1a23371eddac29e3c6a2f8efa3588d8dcb082c7b4eefbb40b', '2026-11-30 05:44:31.851992+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c16e-7609-834f-53165a7a685a', 'place_order', '\xade3d4527adec1f8ceba31eb64dd6a561f7081fc75954372e178d7b2e5030e0f', '\xeb160659afa38030fea9f8c3341f76a26237a657bb739bab729f8c107fbbf369', 201, '{"ETag": "\"1\""}', '\x0142bf33f3db5a3cada0758418e457ff596ebd78941e22013cd08e33606f6de5c20d48256915bfd77a6d660cc95d32d6854815c921197037071474d80d2433328216d9435e8d58f3eb5da9774033951d483947440610a93935fafb7ea8f69b73eab07348ba7103e7a1cafc5bfe8a70ca3cb389a943eac0f2b774e7d1c38443bc839646e89ee8ae0b0b95c2d9420ee2f2af86a6bd79026290a994119c29e83789c9ca19ee0f6e4c8259556a9a0abcb2d601ad8d9ad5c0a3fda59aba95c73726399c27dfff909312f7a3f26d1b0f75426b8c6f8abe35b1bb926b07331d699d3ac484a2cff7e1fce8bf1cc7d76501c2983ea65d548f460bb88a7d310b983bb4f2f6b4f0e1d78aceb41341ad8d84f7068cbaee8b207c2ed51de50422cdca2cd74bbe6e2ddc97f17a30a2d64535f246d6431b8bb7f03e26c1626e082d676a37e31b8db80c96abf5f3f18913bbb799d05d3cb5c7bf71bcb0ab2acdac9f14e03d56f7dad6138abee6f72f4691e9fe83c7f147714cd32f9712ea76fae2666817e2614c7462da8e0b8df7b176d602b04b07c2c54fc8669bf0cb2e3361978556883586df6510290365ad1764a010699bb7d82af1d8ef7d39ee373af59056248de08bf80ab40c3500d435c1f5b32195b0d2b46450f44734df4e08675172135d41a42b692716b3d229c222b3640eeecfa5125beb87ec19371d41a7f55ba95360f3c8f223953927bc861d35779ace594730836539074fa04a165f8f6e77c6fdc7788fc6ba356b5ceeaf23075e56d6105c4ebc115f5436f802b9962b993835903f14c75dfd38e551774b6409521668ccf9188b515ad92527c7933859e6ff58ecb65556d924b6fbf761a86d0cf51940ae283a88e629aefa7635aec3c09500db099f34d2229ecef5db8d7289445eddb47564d8839c3cf9d2300c90802c194ba27c08223dca5ba1339634bb4f9e176e6b55983a23d936d71fd71d9ba2530c83446a278338790052327d95be65da9b3cd4ba30097a9f018de18de89641227c155337360dac77a26d5081f63491ef291dbbcf3b61a6ef186ebb7f74a14ffb08f53c5e02badbf0156d46a3379f2e930fa557e18a4fd93fb15cb2e54349c90ced003be33c389696da93f8e1789fa844212d913beb06c3fc8ef354efbdf64c814f9f5417f1030a3f81257c64cdfb403673a7750edd5beea6ea2d23e0ea8ac11a796f0bf8b5c08f52336e89c6e403a77c3c1ef27523455d465b22ee86d35898215b1e56e3be2c5da8f47996d81143e9f1d4e70c6fd5f7128c0557dd50b8c4697936badf91f70068a2a0d3ef7120b5b53f521cbf9bf0b8', '2026-11-30 05:44:31.867548+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c16e-7609-834f-53165a7a685a', 'place_order', '\x223499559dec648ec4714283622c965282c37fdee870ce916cd35f3e7bf59ada', '\xeb160659afa38030fea9f8c3341f76a26237a657bb739bab729f8c107fbbf369', 201, '{"ETag": "\"1\""}', '\x014625ec9006b35a33f847f7b8fd034c7f8996f1e3bafd4a867e120624cec23cb1f467f95ac952d96eb4a555e67a31e639b36743edf3396df6f83fc5dd4df481006e9025c7e32cbe3c330789b6cebbfa0ab3a345d89e7dba3d24f957d693a058b4cc2bb37b20c9f073bd429f134526198a4fd559d058d3d07e5c2a64f8eaeed1e644056b95441aa9680117ad111c07466b9100d7e0a3c578cdbe4da53a67f0a837a6971720a1d53b7dcc0e3ebb2da1d4e45f547f9729a49967034abaf60f5b6e0e74138f5a8f20ad18c5055cfee04a58a9b257cd856b60ee08838b7058b9ee751c85a790f4349d564abe4a61b28dca869cc5bac33ba9c351fed6653e3d0102c4b1e4d58c1571fdf621b2823db1d93b8da28425f51ce02f111b6a99a45e5495a70a8d77ddaeee89a34454ee548bd5c391d9f72e28cddec0b33f76b7921fa7ce921eecc8261af8446b5b1da807e31e1b79ae2bc8a99564d7b24867ff7159274d2159e222e6d6b28df5f2e376d7e7330cb85883d4fd786407d94b585634e1c293e9abad7e2d0359c6b71434a49df15332562ae141ef791da02a3a3acbcc188a659ea7057997a87b8a3978d74d515c5721e78f9cbca17484628457203ba1af55f4c6f743bcb34826b5fcfc77e9f43724bfb21d2236c963aa10be3d1f8268ac7ae293760d102bb1aa32d9be249e3758b80d618052c477db50744e0c77ee1d938e05c1123e43e13413d97e95f9d0f13a34174664f41b189548598e4393dd37d547210d820d1579f4864be7d08c7fb3e2b350b6586bb82988b625b997f0e0dea5b30f894bed10983f2d91b8a322a6d446ba93e0403bb031a4036ff7f66dcd8a6f57e58127e02f831ad111cbaa9b6a907430e1e0f34a19ac140743889729a5da9c06b591d2a8935bdf7b4427cc40b1ee196d846209f811fa4d89ecc74d404bb1c86459708f6f48e492794391d2f7966443b9ad2af674dbbe008c08fac62fc9412a04608b94611aa5568ddfeab373b6d6496bace0324ce788fb7fcfe5b5f692eaccdf202ed3c4426913769462604876f14c9f8905408f794b9d431c4997637d3be7b6faa0660ac4a48d7786f581f7e3235602b85e4ea826fa4193ca86f0b4565a4ff85bd043a3daeb0728dcee77283f79d68cc0f827a3fe446d1e16188c45d763353261e434e6337918ee579b023fdc63962b246203d1fd3614ab419f4298cfab45e218b5d5fa5697e3ef5c407fc3e32995d32115a063a877143012f58b0d63893e1d1c66ea0578c8cb394503b64bc2219da8d21a3537416397c0832ad82c5cfd4eca50ce4b9c2f53e3e7da6d761efe', '2026-11-30 05:44:31.87679+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c16e-7609-834f-53165a7a685a', 'place_order', '\x53f178755b82b3de6cee04a13f4b60ea99c4a406eba255a88fc2ab924382dc74', '\xeb160659afa38030fea9f8c3341f76a26237a657bb739bab729f8c107fbbf369', 201, '{"ETag": "\"1\""}', '\x0100009ddd9c85c2854c0114c04f0033f16c87bd8ddcd6657e1f5fec0b27735f3211e200c48f830aedd13f17a3cb020517c6d0a29be2c7b36631473f880527a3fb01748b4eff47bf04fdcbf27c7fe2b64d86b8538d6ebe826164dab7f743c01a214bff5b5d71511d781c9435f71d7c8bb8d7f27a36aba5a701f05c1a52b29248bb6d1ccd0f70452e8ac6a0030a1643190210c9cd79cd16519fa19c2d65040d936ad800858ab0e2fbdabf001ae10c6d3eccaaa25036332f534639e7a9100c110b0eb79a93e75dd9015275511223e054273acc0e1de89af6f8a41288f6ab017442ad075e8b384029eb2e121072e6e7b61f80a1bbd55b91296df726604d7b5d5d86d480bfca65578e1208462f0fd4d26e564d93d05b7d8e2d55427cd5eb46c59ee41e42fb4699d05762f098719b014b7610315b758aeb9a4a55a40a92abbfcea9045251481456111eeae8d1a132e2ee3d65dbb49d2a7c6f94064a115bf10cedafba539a8cb08a705670ea028e3da5898fefeaaea41d2bfdc0f2f6236e81a756767f50237a1f301a673328507a915a10e094f4f3b9c709677bd12fc31b082daa4d181e3da9092e003afa92b2d08e74b7d894955f0797a1004b2aba223dd8d69160b006be9fadf6f370c0a2b8b6468ccd91cde4ddc42a7e36bde028a93b7ac58e45445e93e266ba098fbbdf66a82b51bb5bb1cc13cb9ee7b96ca482c5f19aec43248ffe5888250f6abdfc35c1218ca1346716311d6a7a4ba29bc32e642d147ff8eeeb9e9c7d457b1d1d09ad3827fa66955d3797a1fd961cbd78eae9fee16bbb38e5078eaf6d23e3467e00e8cf2838850ecb492063ec1fa5ddc2ec8f6ea9ee051dfd45ccd115cc63bbab51580735c69c2e54982f985d95b5e045caeb3ee8a6624ec87b66538a43e326a20cbe11cf9b5faab76caa6197802ec8f6a92d69739bf9fdf98799f01094fb42fc71770ee05de113248b9d4bf72f46347f3cfdc47d1b71c07305210ec4e938d2b691c76d02541a1afce179f519ca20d83e6b022bc7f1f6da7af32fff9dfc49b73dee6431fd0376d71d63f8871d957dd346ad2f6d5650dc9a386c7651bb17788297a2349d486a805fd427bc42f11808b3fe52990007c27a2c311c0b6aac58160f7fb0b02be9b0af03602c933403352ea4b2aaff92a68864edbb9ef9d891a86faaadfa11e8ebfa6f4db0376ce9464fee5fd9f84f333e7fbacb103d67031ea94f85927baedaba33d35e787b7d1a97e7bc05dff5ef55ddc59c77159615bbff079e80461c67db108029c234e0d1db827166cd94aea66b9e34cdc651f14d11f071f4f20a34ff01c9', '2026-11-30 05:44:31.881905+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c16e-7609-834f-53165a7a685a', 'place_order', '\xd39a87b7b57e138f49413b1cb7d4823d342dd5c6cf665fcaccadfaffca732cd8', '\xeb160659afa38030fea9f8c3341f76a26237a657bb739bab729f8c107fbbf369', 201, '{"ETag": "\"1\""}', '\x01f7e53a046dd0f7c2c64ffbd691cb878ebf4e19cc27d88c634f23d1f4275afcf75a534b29d9c3d9b7aaabda895c12c0592d5ebed1159b72a4313de5c5f4af9f9d52d98e6f4cf353ce86250695783ce219ed41b0a0e20fbb9e7a95f2abb7ca44b30d0d122a031e9dc30d021ecbb440ea488e4aecc30f3af944297cb2e05687c529cdc6d5b6ba8f1d834c52648b177aed0aeb2f70e58bd9a9941f7e9c7b67e58d2225f31c36d316519259aa27581828e096db17a75cf918123e5d3894a0a805b68d79a7c5225c644b773786b48be383d9b928c0462926b3a5935b2367567143685615d3cc3f5b545f4436ba111ccf1f29ef6c80e2100784b5a8a7202fb3a4093d8e2c6f4bb7e4ad999c4a7555bf636297b42b008084f4ae1c27b9c9db5dcc1b5d458ff3d32be0b1a74aff760058e543e0ac60eb060ceed130cf554f8367856807dbb2dfed5d3d4a4a4410972afb6d341f071a5410f898e14d6436f30e5078b0544ffd82ff577fa100222773ba0548b02a81df7a6055be73ae821bf0d16c51b1d38573f40ee0b287762125099f32ff6a16e34446c47e8f505e1591b5eb2da90302ea10367b462c3c54a9a2d27101c4c0f313cbd2e893c31634765e47b43804aa9e0ab369a2ad7ab6ff8592b4f798a9e71535c37b570b2b7bcd465726c02c34ee35f3c3b3933d84791fbc3b8c4c5f6a27e4ad473ff974ecc8422d3e22d785efe3ecebcc87a06ffd3a815087d9d6d7051c58a1422f613ae9770a1eb42adb0ed92af36c720856dd6463103179976389d9b9f8882fe6bae550d33b4d13cf7816af64e046182d58057161cc87b4882e7263003e84301f1de572e0b327e1a7a702f7ea82f75500a5554a62104feb42b8000777aa3399b4a3f3f89b6706b39de98d30447300932ccc86938e99ccba0382e850301515c4d7451f7536cd6288b490e642db1ec591e7e5a86de6e09000e474c6b6a91eb442c5424df08079e99157edfb0966af27023c8788053ce412eca5261588a7ad01e74a99ad6146e5ffd2f142e7cb55a0ddf837a42440ecfba79e788500e2f68590e2d2d16e432b9275dab952c8fad05b67c65bf3aec2d44a6ba741c4ab685c2ae2791a84ca89ab3794a73ecdaed6db01acb9b7c7b46ee60c8a4d4c8090f5537e6818f9d174c2cef1e063dd8a4a6cd507c7f9783b40e57e0dea70e2c3bdb2e7ff6484c3e88e3678fb058425f21aacc313422d335b89914dc6cf03627eb0183f5a8a55603e6db3f5189b1359581ef65fc222f43aebe07e92d997265b69c621789097f5cfb1aafabd01165ddfe5aa5b45608851d6a1ce17297914d8c1', '2026-11-30 05:44:31.885996+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c16e-7609-834f-53165a7a685a', 'place_order', '\x72db873d98409041fb3d1c53052d69069bcbce7b81a652823c1d281b8b275155', '\xeb160659afa38030fea9f8c3341f76a26237a657bb739bab729f8c107fbbf369', 201, '{"ETag": "\"1\""}', '\x01bf350431921f1f1c0f6eae5edc36b0880470408f665836d2e7c380ff76579ec35502ad9b937127c3f960545826e0d966df552f4a0c2ffd6db332620f3a853e75677c18b294fc3e87d52bf12f90809cee0cd2d333a2e445c392f0c1fe8fe4d3a3e27ac9b28774551ab6133314a0786c92546b1564c981bea19807ec3b1bb94b7290008a5ab857e13ec3bdc262dcd64cf44347e1210fcd89ebf64cbd1063655f72761522b1e6aa3442fc7e909b926aa7a8d89635faf0b74448e5949966942d28756ca77a4bab723cfec3faf10c7adc468760b59bdb101307eb4a93156ddc90f6acfb820c7091642a2837b8f1c088db67a9ec8b015456e76d5f9f0ef8561c8fda54163ff015226aab8e71baa247629cfa04aa8717a2b6c44316b402be61bb5ca8fcdca2c818846fadbe1821d380dfee6b3ea417892a0f6cdd116740a556e819d1b53e8853443ca316a420f7d212c9662c377b2877c3fc004aa2fb506cc99ecf5eed6a0c5eb20b2237ca10734c08cd1fedb3260d8808a06606352dda8ffc2fd8b975593d71f3b6ae8e17ad3823da1eedef22d4712896fda48965b26841c46811569f56ab7b2372ec4c7c548f5d25493fbfa1d08e367073c040f28d56b6ef9ac4105fee58d69ae586267107daa8addfc22ec491afc3881ad27890fceeac427ee73c797b808f306f6275db0609b6fcc74255443e324d6c79394c66d3f6f36f1119aa074c7742da46238c7c4998d00b327893c6036e4eede0bf483f698348d6df7553eb9c7ec97c62a8fd4a3b5b0f90ef1fde32c01ac8ef6bad8577d86bc65e416194b8c44f6d5cbf1a9eb16c79913d569c34ccb7653c4c618aa04242e9eaa821897c67038e5abbe33d82193a8e006291167607a56f82f87101f5159e20ea96daad3fb064cd97be7e80fe9a0493d50d6346c3cde4dfb666a40d025726e21a40e16827ec7ccf93af2811a1b9c2a1c22fc34928409a2e37f4b172c2596941992ceaabcb40b36b2a22ae111d5c1ee61d0e62208d3fb3e5965dc1261b17e5c0f972c5b91713bafe51ee01210a2678997b21df4854f13a732c15969673b1a7c8aa3d391ad405e66bf2993fff879ca2e6bf7a3229f3381bb5683380512a3c64de352db0ebe461ca844e82148dd95b1b46cbbab682202fa6222f64a046ca11601dd6e4acd28d90e3a51237b5bd620acb403abd9b02671edb02c4d06a3e717eeeb413482a1fbab8c5e9297a63da2ce9f93334bbd14e7cf0f4713ef3a5799d5146077266d7dcd83a785b9ec73b581cc222fd2ee718ff5842eefec37999f47382c9db6f9182491d49baf234d987104252ec1a', '2026-11-30 05:44:31.889868+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c16e-7609-834f-53165a7a685a', 'place_order', '\x08e7bee2145078989bcd944473373b46a0b5e852a0a7cbbc46e4d47ce89f0553', '\xeb160659afa38030fea9f8c3341f76a26237a657bb739bab729f8c107fbbf369', 201, '{"ETag": "\"1\""}', '\x016e57a18e318ac9f5eb52f0f8708a9e91f438652625394676d811b21aa8ade00b0ac832fffc087e8359fbbe792b1075c2322fe2fd0a517a07714981d22be244ce495e16ebc1947b88039679252d3f3ec59ea5a92c2a2c90dc2d9eca84834b625dd066e252dddd27b1b7c391559bdab16bf335f3585a59e09d8d6da257e1dbd47da6051c059c4e2ec2e5fc5667c34bbf62659fe7ef0b4e86fdab8686827460ca33a5fd97947ba45078f716cf0ffa6ea6bf51b5930cd256e813fe4ae382cf83f45260bf3bb19fa5d30038cb11f0bc11d84fc25663e1cfe0c94040473df73fdf7ca404da8246983e3692a908d2b8a02e807745b440220815ace7e6b10c08898cb49703e722f6cb368b48f523e884ac84d2754a558a4cf559659d7250a6b4b7a42f40f6e71f201d40557eafbbd2b21d4d25ddd009c279598ec179254b14e14902ecac4d559bc9cd6276c02000db12c727ed64f45ebe57d04b7cc622663b98863fe96383443586bc48376c912a668b69d7498cf5951fe060b69b71a21e3cc1dea956fff46ead3b713e34ab6f4def96c2ac64197af0366499c8d92f00cb6db88c51dc6306b025bd0e276838ba9a1ac66513bc96aa5b11b9ce69f5d6f8a3e10f45cf669e49aef0a01f3af5a2936e319a34078d184cc7957885c25eda1a315a44a7cc9e0ef6e3c3a5ca4954d3b5fc50067a5b48914187e3041a7e6f148ccc9f1725ba5c3182c87987231d3aa33db3eeb91d62bed9355f658a625307353cd0872a9b1fec0e0c90ad760265152b0f3205b9e88e5cbe7611cd66278bb2ff3fc7944ffe219130de24d72225b7a8e31a5af287773749c4e6f721caccae1820980c322bb5d410950ef760f750e03689c7e077d1858c68036a01ac33048b194091a4f6d1b2d2231bfc08d7e013f1df63b1a4820b7d893fe8e9d5c9a8a83f3e19c820a3246372e70778da90cc72bbb7f28d2cabf4ffc85c8a42d257a69a9e53d1154db801f66aa50cfb2da9fbad3cbbdfbebe3d2ddae89feea8594b01d93459599dd9d451016305dd9f31cce89ca8c8fc5b45437e5497bf00bc73a2cc2906b7430538d74d27bae278d7ef30997696b69fee1ead080136d76d8fde9cfc16659924f76446aa593a5769438cf4560c60a341cf47754c172e769d60dbf3c5d76797359a45ec31a05600ba140841b326bdf87915ab61ab3db8a010409c4b84d89d72a508ba2416c8c608d28f7b3bdf8a391732acc52226c25bd166f682922ca09a1af9bb1e05321d091e56670f544e56ea44dda4652fae0c95793be545a2b6232a170bd6ccf87976b4bbafc3cb242f9c383dddc633', '2026-11-30 05:44:31.894017+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c0a3-77c4-8a84-bc265f018fd6', 'dispatch_order', '\xf9ce438984e652ba8eab18b076f47c08602dc2ea9c70112c93272a56070ffb33', '\x855452fb386eaeb81188f20e94835810a8bc1654aa0d5646bf666517c82759ad', 200, '{"ETag": "\"2\""}', '\x017e144cc51744529e4a1b41c056012fb67fc7fc9e392035e57d8283e65799bbcb74d3ecf2193a7e535ba47d27751836c2512a8cef4825b2dacbe46e9ad634b6851c79e935b52ff4c478a6faf78a85fa66719aa9515a8a71ee3ed1fbeb42422bdfb1461110b1c196950c07b106766d6d00938a4c46c66b8152ac2594b6e089bd045ac25ddd85c99533c3cfa01fa3a34382564a5ab388115b113cc64aedf54227f5f6d34e8d5ad9513ef9dca253b8cb8767b5936ae56ad4c0d331a2a89bfa1440d5a2a74eceafdae15929c74ed41dafb6fe11e13b6dd144ba1facfb24a9ba1733b87526f4259e68febfc66416de16ff9694db4995d5dacc9e71cb35c08a233b1384e110a919b16f916866d075dc3f865b83439b162669a30b1804451e3100eb18aa100541af3a542aaa0aeaa35b460529ec46e5326046b5cf6b132674f384e25c76f1438e9aa9cd5a14d5e8b1f453ee9c5f5a48fd77ac00c18dd1a85e1530249f6b7e5affe760a958a2cb40b44ad4d13db83ddc603700749795e3175ea64dcbb52740b1c1f618a6e50f37e3e37af38cc798a424d8dd087e13b6996813e12f00dfe8b1a7d46dbaac3bf9d3a7bde41b00473608ca39454684ae0a0366bf6a8c216707ea4163d076b4f50e02476a1c3553c844cc5b4881974b13a8ec55885c77ace4266b406aa0e666a0e80e53c64db9ec299fac1f0f38ed90aaa630ca2f2157d8b447f8f89a86404e426a5f48780eb10596a763bfe36ffedfa155152ad3354762dd7a4f0c962b0b09c97c3dcab150eabf64885bc2b6d8b86c658ffbcfc626091eb416c0ea3578f0742c87cefa8284cff1f2b9660c75543d481ad4896c57dd80e6c72877b0b61eff8c83249781ceb71d7e64f303786263d9021e57e469baa7e327c9229f675e01dbc16ca1c36ae73d64af64f766ebc45222824f3f062b89f1f01e55b5dd4e35f3f55d81f13a4024f8185b8cc7ed65473f9dfc6023f738a6bd18145930b5a04a7c6bfecdad3a2d16bb5346853c61b4376c8b718ba54587f867e3652e102042fdbf5a11b00d3de22229f6e8204a5e624f63adc3cc1c817addd76a07c1a62a2b9da7dbd439234b30ceb3a7007acec679c05cb8e75bb0c29ee023d7dc69687f6191adec6ccede82a61566eb78bf433e9b588950f6a1eb4d75d395a533ccc2abfcd969d222359355d51037cf8f0fa0082c3dd72e13f6e2e2903849aa24248adb10a953f4413415f653f1f40fa44993b172932271d7133244038a3de88162ce5dd37ef5527a4d13334af6c17b6c8307eec711c9dcadc3afe6044647c68a8a107b4274381254c620eb5ecfde23d7d4e2841b7ab6e430f5cd6a0f5ab974081b02afdc2b58fe', '2026-11-30 05:44:31.916234+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c0a3-77c4-8a84-bc265f018fd6', 'dispatch_order', '\xd82d60cfed5fde034f2341487f81060564773a1f09c1d47253302605b7c8c65d', '\xfbd5fded46d74c4e44b3fece61a9a0c43003ae1714715e0dd307cc34b33b9cde', 200, '{"ETag": "\"2\""}', '\x01010b9500c3b502518c69bfe7bcf7ac13d15816406a5c3cc1d301424874ce026553297f5cd539064b32c972c0ffa6d47df8a9d2b20688bf45b7af11d33c1a02b8778f751f4b1d73562fa12c3f8b5839b0642d6c049450a50183ee4487dae60e7c29022ffd154a16dbcbe57ec4d91aab4b3459dca5d1325645a04360b6133df7b7e06fcffe7467a4bdabc34dc8972ebc5914f5ad701fb23f5dfe3fe11c631b40b435fe803a22f2bbb0e15301b33d8b7052c6a2ef428e3ad20b905cdea82cea2d3460591e5a682328feb104a4b458cd794d06b58ba2a1d67017751bb7cac3921b784fd9973bfd120b07d6c41c0dba1df01f6fc30738d21309fa42501edd30848d57d34fa39d6ce237206e594100754a93210b4199cf3ddd8d8fd1ef0ee53a391648322e548861bc06215072ccf1682b6638e4a2bf7941c76eea3654e2e149bda0376e6eec344631747c7ee6614a5cd9f1397c3a8d3b518e50edc7ea32d11baf7ced5a87988590dfac4134e47a0a6905f6c52e568d6534f7e4af599c976b91d0d44e346db4ce16e224a0912e1442b00b58e8c56a6f9b8519b6521cb989c49bbff563576c42254b8e9968e2f0e298d8a591b0f5e306050f98ea224e88c09fde4299beec7ba6ff4377893b6b95ea8b1033bc2a26ae44b15a7d80798e226481e0dfc9f36d212a436cc08be8cbb04c8c13ee9f8f636dc734ab9d0e2da7178ac32d059ac7ce1dcbcf7a461226469f1a9bf982ee3a36ff9a7a87ba0bb8b6a6460a586e3f92e38dd56b125c2ccc4e21458740066b870ff292f8138b80524071c89b1f0c235b0e8ebde0d1af82f8fc68af88e16505defeb455626d41b794eea472f28128ddf362afa946b7d79b8647eef99a9ebc51a19afc75c1a8569793865e2b57e991387c2c5985ce3c85c2981cb007cb1d8a83c27739d369f935a9183cea03cfbcf8389f9f56e8f5b44fb369c28c66c2c445d1fa00bf57afa2d8f1e434c68e4b7ec3eb05d65f1663fe4966697e62595be906245a8093d935666d7610b85e18fa117f915464499294e19d03e1498a7f3dbe68e0fca3e37ade8174acdccd24a559907783bb90bd2a12608e378ed814fb4172e83c1e7a4a5f6c0dd207e87ddc0d82dbf517c9b085996b2564c637be811213f8b613f8718cb5e8cdb7ae5cd9160e7ae254d469884abc565a54c0cdfe5e44ff55322e043a7dc6b82f949d01bf76d6e12ee1153f86cb5e3b7a8f2b3a2232253bb68ce794b85c609df4e23dcd775b832bd4b733fe293c3e0ccf30b836ad7a0a84a694b6c2b6862a00814367c80b17e52a54af679027504bade1af4794060f8327c467df5a2ef59fc2e1d08e40df23f0daade861d150ba4a7043', '2026-11-30 05:44:31.926545+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c0a3-77c4-8a84-bc265f018fd6', 'dispatch_order', '\xf68afd77c628cca60316257adb745c9da11b4d0f48ac9b212ebcfda72962bdea', '\xe975c077a25e4f97c448f3085afdd9e30256de7098bed9a6a58856f0edf57698', 200, '{"ETag": "\"2\""}', '\x019f6217c04e1653ea13e91eb70d069c28ad5ae38b2abeeb3135a2877338637e769ad9767cbb583fffc0630d6a80fe952a34aab1892d3be6b73688b32a8324d59a475d3b857ba85619bdb222fbf524b917dddd109dacf919ff7a3fc7bd5f3ef0bf7daeb41b2f781672d55d32f4423b8e16be55ce13da1524f98da840f0f125169a8ca8eae57d36f11a1a10be7ce66dd552ad177e7d0e45ddb4926c099a75064f6994607bc64418c2be4646fe9fd66181e6fb3990c72e296cbc777cb86c983d51da5c063de5fe0c7637a36a97470d86d1ffa778886a094e1845202a632b9b2aca7e754e05b98b9fb8b78773981696304d153f609057780a43bcbebe67870c68808be71563f26787917a343a6a76b519130cc26158fa35dff65a2b5444da3cdea10772df75330a5fcb8b4bf35730190c78e6862ac7d89fdae9e71903f344ef9c159a26689ca3acf3d1f7ae7213cdf737f90e14b68c3fbf85ead12283235821026e2479d350d27d3e5827dfef0c9ac0a7805aeb387f7ac143740e57cbd7bfb64dcc0a78b0cf9bd0b8b30646154470fc214dd91bfa9dc98834b305d2f4dbf9f6fe272141ab52a641779cb59c381800b174c120cbf1428d2ab08013eb300626c94301bfeea5b0c716093e99799bbd75848adb71aa9644bf37d11a463988eedb58b5f7d91ca80958d99ca8e1a3fa310e62c94488faa57eb19b7ad097b65ebb43c26f12af655a04f2b5e1e7e83acf47fa92893009959830b9f2693831636ec58278eaeeb3d0363bb8f6788760f0bf1dda5f00a74a9a0c7cd7c44c4adbc57cd8a7bb053f76cd5d6cec11b26c742b9e11e23ea39c2a8b7685e20f0a2b4a672f0294b9b424438a4ff9048a0cd0547efc0a95c6423b8ccaf7902b69540a33bd1b16d54e8049d3e5121ed25463baea5fd532aecbf0af3fbd308829944776056046ca1e7756ac2c5f5951ba0099ac81bf39a44164171ea4c2a311010e3238c33e051693b583ea4df2e394274e31b498fcd06c5e6b21af75161bd709f1f9bb44ef47f2865b6c1e32bd1c9d87e2215963c2316376465f2a99bb71116107acab160d96c25d29a3045e96094f79187fcad71452c6fe503f6c5fb3963a98e93c5c8d61c2a26de325548ea2ad807dcaf67414a23300eae4be43a43065e584ec6ec9f99af00f5ffadbba05bbffcfd8926dae7ae83c91a152f2f7fc2ba2e79d8811bf65b429c17b1990217d5bc8b3bd176af6729a4259621f8bf0609ca63395ac31bd0f766378ce5cc46e753283c0b1472f18ad3b1c158b79094906633f87fcb781dcde30cbbeb9de6c06a538aeda9d28dfaafbb6861b008204939a6b750e10ad2c2040df12b541decf5bce35a200c7ae', '2026-11-30 05:44:31.934647+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c0a3-77c4-8a84-bc265f018fd6', 'dispatch_order', '\x1cb123794cd46c15e6507f291a79b542aa7abdbfbd8b6bb6044689ffc44bddf1', '\xe678985c482dfb5adf997a2c5bd40d19464ed6f4187ef9a12b7213f48c33e8da', 200, '{"ETag": "\"2\""}', '\x01855367ac05f2ecee5921251aea5f98f71fcf941385478bbb64c5e587efcabb4272db42171140a7e3b65f7decd81d889b1bc60c34bc2c1fdf30cda796ae7362252d24cb35e434f29fc2c60083b817ed890f3d0cd2622d549aed2b23be497f687fe773d294cc5eee4afe20686439385b094c67ff91d789e405727555a6dabc8ee9d4ef6d7f2c944b7313ed40ae65ed9ce3dd938328a1ef0b7019f55f300f4be0d348a08b5ba16c4f42cd5455da821a38b1e5591a9dae17550e6fcdbbcd7a997e4947c3c0ba7c9d33acd4946c35c727619c20dbf5714943d74fc2d38cde45d673f79853eb5e2c2b144df72b5c41ff93c08f41d9cd8aa487d28abe9190f8563d2aadedf17c093d0a3d3eb54d56acbb3b86027c78a251245ce663352c85477cfbada34486b0cc7a1050201ac186cf8d780ed98b5d72c1571ef1dd5b5e61fbefb5892eea3a087906a85996612c7bb89a7029897b321a9f713bbaa617b5b58dd2c586d49408a1d499ea3d768c7fd4dacb5aecb5e567a505270a6d9d1ea5ee8ad94a468cc5a70e1f1ddad4567addf3126a8eeefc5a0e33c2538e9c3f40ddb488b8614411a4eb08c1407b63705d0918c3d4bd070c713f89260cc16bbcb3ed5a0302f860af8b636df0633b3eec2c37db4e552c37fa5441bee2dee488ec356bc740d66c7c9271ff1b2082813069e3bd6c30761da141d2b3dea5174e60ef381e5b6f7bc97d4c6b75c5d95630660a276435a9f0d898306d4be1a5e64fd68020f4c0c03f3d0530b8aaa7d54dad95aab92c37d8156b29979d38d0fe1e186b76eb85a15174785e97991e751f80e187ad7891bc756e10ef9e55ddc6c42b2c4fb9598c35f62c08b8cde7b299ed2cba2045e4404a23402cadde13c4c10b916eec200911009a762b97dbfba8789dc515fe4a572e1bbfa86d431af94d9304c064bb6a34202904ca98adaec6a0e8d4577b79f84886e42a8fe61b9bc8c99f2d909add042fb34bbf2b17502b68892d98aaaa2202c31fa5c8515e330e71759253d3355c1c8f44c5afcb530e2f56e02155898f425b270b1ed68a97462b3a601b2ed759d9a53ba1a1bec5eb16b4c29a985b6f9a5c7d8e4286fe50a7e45ff4e9ccd347301c64790021dada944932fa720b298ae7e71bc684f999ad5bb10559e67fde46613f5cb1e3fb5467ef52ff0e5d943fb2fe7e392e5aceaee9d6ea1c1961a039dcc779d2947c262fbdbe4988fb6ed3ebc55dca615fe2136f6e02583f38aeab59a91162359bfa292498eb57cacf9f5851fdb0586e43847eb97a700239e7c91c544765cca67977dbbd3a0fb3ba0f4a550aef4cd8ffbd21559ba9e5cd323c5df009faa395b6f50b1695c1a012b92ddc41a47a', '2026-11-30 05:44:31.943965+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c0a3-77c4-8a84-bc265f018fd6', 'dispatch_order', '\x4ae2ac0df5f2a5a574b2b335f757a0268122f2b6b6972f2aa2fec5f4e0b72c20', '\x7671ae0354218f9975caf9dd4e5606ecc138b4657c2f38175c2690d3fcac4ca6', 200, '{"ETag": "\"2\""}', '\x01ac9334174bab23939706a085ae1b4d5e286bd8dc45dd7a1f46765db60fcdd73b8d4843fec51f962cb2e8412b62d2eedca089711436507596ec9dfd01cd9ae7443cba08d3f21532b6a63edd3dd5798709ff7279fdf80248934aa9463b366faa6a23da7a6adae9475e323e4546630315e07b0cf92f3ef81ba10fd1512a638c59410ca7538246252236ba75fbc58f6ce5b2a477deda6a5a477e44bbb7216fc15f50a80e76d7b33a51accd36b98c7fed0468a7cff467be4817e2f77f466d6e023b74ad9b1d293720e2fa6c3bf82c6215741fc0cdc3e9afd390fcef1da1105e483945f430d37e395710d3944ef2f8df9eaad166a181f27776ce56ad2e83997777ef99a33d923ce0f300fa8990849d591db5962be34658a56ae87f146ccd68204d14a745480559b4c2e6babf0708427a64449e3fa0b2c8c9afc7b494406e67ad5800e03c3cd3c150f45dc2e62e69c696075340cacff679cc76d8a05e249f6ab909cb43d37e64b1113f4529231e53c5e0a6058f44b7aba3e9305eda3e0539cf962a3cc882b8ac341424f1277919a952f64e39c9720f04243f5d13ee9a8c20ee5967fc2b212731c9e7c9015780496304761444ba30cdbeeef63531cacaf7546ec72dca27725d86147e67ee4bf5851958c896b9b21705f9f8c3bc52f2a29cda540752100bd9171e2ead9a7445c9845b19fe73c3751853e4ca06986114d7366176c71731d21944165cdabde990d25bac36239db0c279d4198c32b6f108d6aada297a4b1bdefea4da3ca51cc7e9037adababb942e33ae8f2d2bef1eb95ca3e23ddef7ae8c5b5ff06ceb177ec8620a78bca7236fcbebdfc02d342789b66f640635434bf20fd971f919dfb55d4f5fda32db7af19f16c7c562c50c371960ab7029f43fe1a6949473570df9c579a5263be7d81b1aeb66edd40034db5e8f23fd8d0c47fa426845e63065b80f922480eb687ddddf0a374460e5e40fcabef8b62381b00a06e242fa88cde391627e97ba406f41e8477fefca16342502eab7722686826f7ac5a733768f022f1fb9a1bde7dad6b2d450c404e07eb16595892d5dc692a911d01ec34a1ce47896eac2d155fabd96d6fd3f30bc03bfe42d6cae0e915ad2ab75d82f7b4d14ab74b9374d97ecd5dcacad18fc0796eefb6996e37e21b72046b8608da63c23a2125678b0a2e21935cd1018e2b2d0fdc90850f32fd91f9feabffad9757a4e24e0c037d2edf00e239560d700d235b4ac0b29f9c57fad71057fec1b3c8ffafc75fd9843b2566d81d1a2afa66fa260ca5fe684fde27009a19184be71bf5e2c461c783ee2b9ae9686c05d6184f373bf7091458c5bda444171ac9cfc4559b891d86cdfc6f1dca5a797', '2026-11-30 05:44:31.952923+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c116-7143-a5e9-be40c63c5d99', 'accept_order', '\x2ae588faa4b64882f888b530b887adfaec7e03ab219d5b87903cebd78bc8a0fb', '\xe76ca36b453a273fb60681ee621f18bb14cc904c7a4fec0ec806487f387c1bb1', 200, '{"ETag": "\"3\""}', '\x01e600857b22c974acbe9d9e629df5b761c8cae2302f241643bb74ec1f75f7c27d175fe31c3124e677612d97a8c40cf1a4dc3113703aecd15f45d9af52a0507b1370c1d2b1ad991618ea53db77a367074f437867e6d31e0188680156753cb63cb2a0602d3082514d5da29fe8758e74fedadf4cb568c6f79424b1edcfd6884f6d6ef699094eb09128af89a144d2768767133c86847de16ade07c4e45cda888109d7b41beebd366e10b696ef177e06e0e1e9330b2b61e706251681efe3aa5c108685acc89d365ca2a6ccc8aebe18d4fe97b34131c5c021845835e9e624ba342807e994222e5bd300acbe203a57808a26a4f84ac1dc74270646237b92703fd25e3a75f419a475ea6e0d11f9e553faa68aef2465bbb1d3b1b026cd95cafd766912a1333bf99837f274acd2c9ba2d8aae5f45975292dd284bcf0a73f6df00bca483a855f56dd3c4ab1d29304c72c33c4dac52eec88ad72b4b7712116f20e0cef6d39a98fcdac325e24a97b2bd56b69d07604ff3a456b61e596a5843dcbe701dac02d4182c5ecd2a9a0566eeddc18b0402ca1841c6d4e3054129a751d82d3405842a202a333f904d6b388d94c95ac75de740cfae057c9e62128a3320e2549321c8a23e22b30ee64b4aa786e04d19a60b56f6c50a5cdc7f11549da7dae69e84784c8075ecf17cf6d6f428da3d85f4cbed6d301ce8cca2fe0f8dc13ccc0b74b247a0dfb9165d8736cfe852520334489b9b37ae278c7d3cf64813d46d23ac985a710661ca6a2de4d9a1e6745514fdb07247c6cd5da14401b56cffc3bf2bd7fbea507e7bb601f9cd4f639aab796eea6918995294218ef71e8532d74b301e18b1d81d529be6565a7555b83f617580475f49135ef2878a2b6519966ec96466064f2acfed8f860f4f6da2e9262904b97e2c1642eacc671e79e4e42aa209e89912728be517818564c465072e1714fc09bc10386016a59a2f14adc1bf9a2ff42faba60091c9a8b5f1bd80a2b673379e99d17bb8ccc9dd455dfb7f67f5f4ee67a47ced39db738c29042c3641df5e889fa65720c5ca45b77f256c7b54e7755f0ab6fd106a878a34c6d1af5e8f717ee1c18d3d243403782177f844071f02090e23d56c179c3d554c8f11c68e284e308fa2f271999bc60e5cce88b7dab0bdba9bc67012601f9b3d364cf9bb356ed4cdad926fd167879b00f7b02d3127bdaf31f86e9f201a888f04a568f4ec938f07549df3056ee69151c14281cf4db1d001231c963f9e6698cbf40f3bfa3cc0d14d9eee932e7a69ef48e5f3fc8fc9a739ff7741831fa156700849ce58c02ea6e6f2a300a260cb2eb421b34148c0adef2f5b272e05e6f53dcf3948d5b981bf2d2a11b296623086d7b3c1ab7f1bd6e65ee16b5e6589b6d18bff99b8000ab73d068b2f41c4808baaf97be1618b1d845d01babbf3747956337ab7f14b0ea5556793ccda1b0fdbd634c1c2', '2026-11-30 05:44:31.963208+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c129-762d-a03d-f3548cadf245', 'accept_order', '\x2efbe8120a1824ece3fa729f7dfc050589640cda36d452581db948f98e02cbd7', '\xa923b7ca335211a73ec4e8e64327be749750a9d56fbc29c6c7d6a3eb25f9ebf7', 200, '{"ETag": "\"3\""}', '\x0192710717afa99838260bad77a7d6a95e8761b058172b889691e3d3b8452b2f92a74ad3f59798ac21b42bf79616d14dc1ac8a1e59035a0ee329f5c9b8ecd5ba7225465b3f86ac4c90504c2524d6a8182867ac55291052cb3519c2c50303fd3e0033e21a5cd9c62808b33bdcabb72f745a92b77cd0fb7eb9a3c066314ac76522d59ea37e386df3d391daa64ec9358383673744461e5b5cf53854f47341ceddd6f33e993df73da77ee3107d8a6a7d0145182d29fa737a7fe1ea933fd1c517a5561bd54b0769f7eb2a6ce645bfcdeeb9d7bc1273b7aa2efccb2c1895eed04d6c903adcbbc8164b2e83fa0e19c965f173064835071c4fd09bac9e59c52c56feb760cb2a4728a1b479fa1e5c58e472289adb71b3a14cb857ca0aef15566d00ede4fd5724c196a8e0ff2fd5a51d6804e4935a4beeec8b35b56541447eeb5ba5505e9d8f1711862bebcf0315f2f6d51a5e01bf86605a3173fed9a8c1aeccc3283b7d5f6f3a4dc7a22555fb7b673af135d7ba98ff957b8e3213b076c50d3f1a71082d4e44ff8d84d2442fedf0bca1264bc7923713e96f6d29dba0bde1ac679d9c37a1884a26b766bf316572e90c3e393dc2f973d439357948ec59aa1d9b7bf8bc8a42e9eadc2aa7c09a4cbec0e5cd3f5d52b985bccc142a23105389414a57bc8c5ec5d465655a82065b2738ff26caaee5d4df1b34182e70fa78160e0cb8317f742254596292d0508fc4bd9512fcea307703a668be939ce50365a95da54ff87aa74f20cf9cd1068a23ac23489eacba695754c760185002afb80ab2cb733612872c32cf9c50075b8316e5e7160a5a9b2e55bd08bfe949cb3e07ad5418927ccdc90704381280ebc19e16acad3b752a86942d46093f15043c033cddcdfcc07afe30a1b03e9677146a7f911895091953e989512440d740dc5d70cdaf7550e1b5d20a79087f28b43296fb512a05a91eae00783383bc96df7210c33044277c2cc7d49bc3cd1756cc80b4d4ee960175d164561d050aeffa5c779c259bc698b07d1be91e3355afc5a2751c9ef580702b1a8b39c35bd809178c91f82cf430a1e9a2aecdad85f74f9d52f24f715272b1015bf8e076d9887faa13ece751cd6356fd97b1feb2880171f77b5069056f6f411d229e36945b6ba387b6461358e743acd59975440f78114db0a5eda8623fa142fd1c90031e0f494081b763ab1426cba225bdb710ecc3d69f24e99ea15f5ca2b3e2d5e1b7dfbac218d2b4e778c4a59bc9bcf34cc7c0f850b1aef2e5e643fbc3a8cb612a905a0404c28e7515ab858bb8dfe74b0b0f08a9d6d449e2a79b08ef1fd3c31fe2061d236c1f18c9ba48e6a03fb9cf203071a6a4f13bfa7db48ae4308ec6ebffac84c9b7560833c6a02a852470ba422427d6f1de06282e578923124d529577dddade0d755be637e6e2796875e48f54ff6c79af2ae1d63293047cb5818f4da51e24a577', '2026-11-30 05:44:31.973112+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c13d-7287-9e5f-c1cf13e8c26f', 'accept_order', '\x62a73d6f31bf5d9998fc57c08471a0e66f9fcbbd0fad9505002e1e8f9eda93eb', '\x849b21248be220e5b9343a70cacf75721d5734f3a961605567e31aed585a149b', 200, '{"ETag": "\"3\""}', '\x011d3e60824bd94b029151bf06b3320bba554ca7ecb625a0e086422048a7c63741143041f97fb0957f1083d0927b8b73b16e489a3a55d3d24c8a9dae9ef42f102f276ae86569b59e220a580305ca2bc671996c82091ee54a1a6d7a7d9879412c42acf22ebf546e66e77df45c317495d0deadeb66d205eda815f734e7b54cb76760b9d5b91f8a9f337ab71f43a3274b3c3e2ce0a8ac418830e4791adb0eca3da8c06882f918aa0f083998d68797f547241479cc5fd54e3d9e0654d4d20c071d5953b504c4d112d3fd4964d753025b1cc3bbf2be8d15dd2dca4c288720e2fbd45ec4ad6998bf41d10e6f9aad7dcc5211b2ecfc96f66cd273bb4c240ab0b9af90e11b452af05a6284fc3251080b4d9020325b3f59598ad006bf7170216393001604c8479448f2116cfe76111a2a573a1c09059067fa42750fffc294d07ee5c6f70ad9f607a0efee4308293b06f2f6e658e7115f064d43897269bdb8874c707e495d44697f04456304d781c4d1898722702cc8d1f3cd6ba491173ab8cb6a6bc68f9bcd69b165d8a36ce226a2a429746c2a70c30b5f899850f4adc0643fe41738085afe6923fce5c94c81dae419afdcbd396b3b493966806b9a503f7a9480ecfdf9594ce85973a3e51096b6333713e024352816d975db5311709b3ddb2f5f9ab7f4bfdaa6ce3167bd1f38acdc31652f1d1e67f23f41ed85193458a7f21e0afc519fb1edc8f55ff90a12d70af8ab6b4055ef0097eec585559a5d5e2caef2d4592e4ca3ec4071f7cac8a4a52cb172530f169f8cd6b086e72e7a47fc22cef892c66bf2dc3d78e1609c48733a9738581b6e0c7a1552255d8973e8bd34656ae0e6ab94770837f5abd3bf99e2b3ce155b9fed6d76c900981d0e42adaa4ed739a7bb8378da8ff84bb4c8e773e4d683aa3fd1b1772dc2a6f11af79e4a5e46a0d18815c744724f90be3fcf774a6c65614a44ab615a3e439d83bd2fdb20476192cd6c8b3e3476ab5050eca19b9d0b9e2760abff98ba36287a940f573ed2d0fea61da1288d3183c0be3a1478527536195218ae255c2acd98adf2e969e7c1f2046cd949c013091a2c1c62acd6262bc3cb7c63b6837e34febe707ee34b9a68bfcdac3a8d204480cad850688bb0e38f7806654a41a775287c94d45bf9ae0f01ceefa7f603a6d1180b65f7f155c78e9ae274c48c4ba8440194820c9bb4a296ea5f2b55ad444bef89367353e25c98a1f2fa7ab3b2b5b43fc69231e3714417d8b25d6e17dc3f3db818e40a2c5d2b61ac7ee28f4f4f82bd53f3887004c63aa77a2cebd8b641193780fd46bae39eaaf30dac19324557e03a1e8a9e346c862f3e4486c7cb7394a41d9ff038fcf4162a3d35c69c38b6233b95a0c4710ebf6c487683d40f0a161250b79c68b30d2154e853d08c1ed77a2c32d840d9d150a4ad8ac21fe916bee4ca1b0ed8d7d6566030d82ff91042fc1912ca53', '2026-11-30 05:44:31.980025+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c14c-774e-9442-5635205ca235', 'accept_order', '\x237941da90cb02fc319f410116aa4b745b3963f0e1c55a453924f02e069632d2', '\x063b1d4c66cbbfdcf1fe30a25c6679f5963ae0cacad4066b278ca799cfc97ec1', 200, '{"ETag": "\"3\""}', '\x01dfdc45f464f887fdaf166cb87a7155e0271c8ecad352904c59446c51eaf024e0063ddbec6dc8d81aa8b99802e9e482ab182fbc1057e576819ac6b47f6f8254821dfe9bb8134d75e995b9afbd788e059204a81458a1ad869946f577e2d41aca0ea24174d823b3bb80531bf418ddd774d3349dda23583cf85fd9e49c1bf000d098126190df8bfdfc6e9f52fe9cbbcf3dd1da909e0fe94506b01ebd78c37db2c96ee0346894a17f4aa37f30e6b0a3f2d5781f387dbedf5eb7077e7fcf3a4d46a107e4540fd9fa8298642a3bab772b3fe5350b0c2332da07a35440fddd9bc6a002ffdaa202736be2f15c466ba8680fc28ed99452ab73a4b46e67589618cde06ebc54decba835db7502e1afe53983d801c561c14ea70a131a57ebbd2536c767b8aefe937b528af6e9779d0929fd662e5f8d906e8755f9032915896b31bba61a4c6a42a8af6ba651a4584666eeb20834aa5afbc41c73a54c57f6742ec78f3cb6b3163239d1b193143467c42528e706add94abd1cf746383033cb45060a3301956353793c1678161525c42d1cbc4925ac2bdafa121b047be3041bb6b0eed5d00157c275938b099b06d04e96f469d6af5ee2ee9a6dc549cb7ca217ce9cdd609251aaa0bf3cab3e5a0d986273d63d19917bd2110fdf62118b4b456aadeaa9cf5c419696f362d021384bfaaf49a2daf99d320b22b5e5f2c3c598b21c584ae461a6593db896fd6ad76d9af185bdcbfaa756af86643a9061d8827b9e4ff5e0216f67f81bc9b77a0fc3ee26cd464fc819915ec32a955fdf125d628cde1149fc63686573694f3b87ef167fc1632465aed6aa3ecbc887f20a1cc15a3e759891797eec4d9ac0607358042a4f7c24b009d7a995b3251b6e46bde4559e3ea44f96afc9b423c64d8fa07923629f7034438a97b825a43b930a46f809070db4c83ab031074108904542e9d0547c87c7c96371c66df4484af9a66eed5aca19034eca2173ccf7b1ad037e7f1d39cc721a9e42f03d957a25e2a8d1d83eeb78db36155110d8366853aff7e8e40b9a26d3e6158c631eb5de1d9eb27d1dc3371d141a02e4c1de4cda5e386b244d945a4e5873752b8243a1e7bb23f6d3d91daf4cd73e1dae268c43401c86ddbba9ae4c609ea5922d357081c6899cea0ab282ba29f2f0278f032491d7f24bb16d8d9c42f4008186632263e799f2f8a2098c71c9a7282df408b63cd4dd8b4e062258b6fa658e1820dde8b58181fa93af85f3b0dac0df07cb1a10b69830f97d8f9749f927cb8188ee369efd882cf68fb2e87b4910200418cb2f5b86353aeb04715cb79bbc3d156fe9f69817196ff767cf27a5f425019fd112617c49b6e8d267146d1dd0d92c000bc8584dd361f4183ca3b369cb27bc1434aa91af0839eb24f278e1756862305279447691e01f19c5bf69e1a5218f35dfb578861b294bd3e4831d0b0a6a1eaa21b28c296b01f84d', '2026-11-30 05:44:31.986326+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c129-762d-a03d-f3548cadf245', 'check_in', '\x88ec685e483873d1419012025dc0791ee585a28ae7551a8b4e7eccf42d2c0db3', '\xd1243f19dd7835a7867a421b4e77c6260ddb96be4a7d83e472f29420d65f2040', 200, '{"ETag": "\"4\""}', '\x011700acc937195b2a51ba465423cbc5aefed3505d90e88fb6fa2f1e569384dbc64e32f78f35306dee0216d5e27744864620e0b048e0f8aad88af42dd889c11b7707264925749faf37a524e6b75e44f2cc8bcec302b37e9b3ea46c056c3d2ce6675e7cc4dcd45ea745d67b1787e6eae4f1fc500f72f1c26dde952bfbeb6d0c596806b6ba478a1d9f9df526f1a117ff2078c8f764fa3b130634f6e9bbcf30a951818222153e50a5894ebd468190c0777d8d10aaa10da4b3915b48bc866f88924f8d5dd89c9baa28dd13530b0585761274fb5807bc1551d4c13e37177eb05786974b777f7ce050f29edbf6f23264863d92deb00c8c4de4cbe775ccaf2e8ec395bcc479317b7987b6467742a593fab9fcb5a46090a1309d147c81c6bd300d02ca5ad2a5e96d8e96a4038b698277bd49c8cabf470f165a36ea04f17a9c4b422de905c5162a922ef24254ef5f2482c2ecc486f29b9ba875205fd0c782744618f1aaddbfcc3348149ba7c2a36b6b3d0cf94fb63f06b289463cb0caff9d5533062dc60adb17f4be921d1830325d4c38a29c1cc9d7ca0f423aa8e9e1fb13ef767f24c88a95e99dbe6afd9d31474be8c1307a5f85fbe51cc0da05a0b4c2951c106265823082d32caa9b07fb44e71e5e20e2f28cce7b9e7e9505b33ae2f2e3ef9a1e4f0fb42528125a61d31fe30f69e5efd278e895d58386f6f40bb5bc20cf39116742da9450202a8c9218755a14ade55726d4df5b8a3f35b843af7bf6c445652160dcb6b5b9a8f09dc652164f1ecd29989ae2a4ce932e9064e6d6027dde0104f49cf698b0ef02501ec6043bfc82e4d6f7d1030c853cb1a89da8994ca5731d1fda52c279029e0e3acf91c523d0d935de6411d2d48a705a367ef6ba98f82ed764da98ec6636363bf76a95752843529a44f886dbf9ceb24f3661f7bcc3ff2dd32bc7f33ef30d555fbacfd3fdafd01617311c044023cef21806ad99e618d943493da669a55d58f24ff59686b1e26e894a5d8a0143921c949ca7eb1889dae1eff46fea2e3eb2cb266b99c2d40005fcdc21445eda742187a00cd5d1f8389b6d19c0913bc7b95352312d22cef9ad35e4b5eda61849c70ac51c6ec5038f5f8f9d2e532b68b481a72c5ed5c6bcd79b78dd2d0a32a48bca50988daa2dc9425d86d06169e67f518183c85f6b509aa2262920ebb271f5bb425e9d1ad3425863029ce7bf54334d5f3d4e135b597ded2b495fac2ac3fdeebd5d3e34e2d7a83ad25e7b69a910c1223b5ccd5bd20ccdc296e6608ba21aaad4be3f573f653a8984b45ef7919422e8a9f4fb39970a8549617350db29abbb630ce190fe12f353c8ac4f5ee2d838e5e0381c72fe4964997731080ede64d2319b1c08c31d269e0d56453b47c90392b0e8168f8a5a4aa6ea49c63b9ce2580c707902f2098b7a63694977dcae75ceb627ad7ff83ed3acfc07f6badd79f85c752139f6f228e103a3d61df7d7d6320189c37a099aba1998a98644ba2497cdc8b885443915507e1779b24ed08b6e7f353ede0ec4abc15d70817bac0a06c805464c20928ee0548487bef9c8ee48055e243b3c6ad1cb', '2026-11-30 05:44:31.998706+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c13d-7287-9e5f-c1cf13e8c26f', 'check_in', '\x9f93ee5e198ec6e98708b779c51a2e003960d1a1a49d9b6dee72fdef13448427', '\x1816edd6470008997241a9ccb5e1c26f694be7fb00415efd37e899e7311d6356', 200, '{"ETag": "\"4\""}', '\x01448c121975084238d6818034f6de48138cf4550cc502feb9de57ff4e46d4ad245d63dc3a26b722617c6494a251bb4a7a8eb410f0e67f8f63a9902ea1d33458a33573557361df32aa619726b4affcf2e0cf318bee33057c81c5407ea30850e4a0d460a30d1f07ab4c38f03756a01b2ad5186a52da4fe797f05708da787c9774f1f0b59f37aff5ad55ace4736312b840b3bda7b07792fb6d2e191410adfefa61066b6c25ba1b14273435ae7eafc57d19ddd63386f6984085eb1952dc4f486a982c32d2bd64051b76a1fa1ba965b24fb7ccf26b2fe5c28a690342fbe2241f5f6bd576e1924526fd3505f8a1f300872c4a2c14f83e746bc014ce5957428faef5a39911fb4b2d477bd7da9824472b16dfe1f4cb79a626d448a325b38a3fa7b7e4b9a74882214ebf3e78e756173190418b471fa44c3962a7da0541cfcd8f9751e7f0e603ff13b1045b9f199bd0371d97371ed2fb7876e2c8f1a9e668fd6b69ccd698935e9ea885950271a01c1ba7f1c1b4533e35417b1102b856428abbcd95f7f7f23666c77ec446f95b5901be7cf9afce0991b1c4539b8a81369248adfc9b28670daf2918e8d3885595493b70505915bb2df63b2ba35686822aac4586e9d60ae1266de7b9a3756e1bfea000237c62f958647dcd8a17edde6a2127bfd23c4d03f7f20242dfa878bb00d167778bc0dc55ad8da473cd66e5319c721fd77268a6dd6433adba211dc38c7b3fdc52b0c7625f4191e69a22e8430200169fdb3956b881756e3a1602f9855e3b2dd6b264b6f9d5deb6362b451f43767a4f724d3ead102f38cb8c8d479a4bff31748e0e2523057cb8019768462b00faa7d16de3b9c9e30f8682882d40cbcaa4fa6fde7c80a588afb2986168fdf90026fb20fae5192f3eee08b38456bd0614257fddbee8c27747a1532564d38599f32d70ca117427b2b12544413c2e1f7a670a8a6353abe5b07bfcc9c4d5d27949d3a6130b3651effa4c456004272f3d40365e644c2c49237438c2b56a8f39a3f12bd3098b1bf9b5aa2fbd426e1c8e5ee12e3ac9d5592a36e4d8fc7cb13e84d0f41aa52c055cb3190f491332c6d20ad898da68133de2579e06a22a70c6f102359f7cd68346f5c33ffeea3438e1fc0cae38c3193e7f3af4375f7296c4a8789f1d664bf51e17e2680fb1ba3785673a40d430743d1c0c5ada4c179dee5edd36e8d0dd016ded50783fbf3d44cf4012c9d69f408f4de867e334d6dc50f66e4325ac3ebed1be1d08848141d048375503b5fe5bf487f96050c41f0eb566f05519bbb32557803c4c811e6ac0d570c4f856009b196e2a1dfa0edcefe0b0a0d24089e63f552228d81bc39c184824bb5b2e6e754d9f816271bb98460fc69da2067c8f42ac2c02e6144045bdbb29c520afe7cadf772f4c84e316eee22571c194406a389ef3bec057768949b735719ceb833568d71f828612a8b3ed77f1ea01e731f3e298a1a94efd8c7be651042baf5745d0e88180f4bb9cafeb40aad9bc158d196620dc4f8c3aa1883e85c9848e356ab912238c16b778f63e6b21990264af819b1eba2ef0d92c16ad2585c9859d94e1', '2026-11-30 05:44:32.00638+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c14c-774e-9442-5635205ca235', 'check_in', '\xc0bd0a601e9fffb83058f339a85404dcce49bc8f2439c55389164bf09d837383', '\x15de084a91575c4ccf18c6e477692ea032b0f3ecf04bdf4964592c6f83a52927', 200, '{"ETag": "\"4\""}', '\x0158a0f2a8cc0c957577085abc933c94410ad3583fe556438c033f32d9241bb7b297e83ed1b5e9ba62a3c31c72d72d41df22693463613e53b0e5fdea568e9e5c5ed4f03747f08a1f6443f22b130b2f0874063ac6a65d85678e3eb62113e97061aca83c47377044a8fd8eec194f3052377c12505db4324dc8409ec2333c40d36f7ddb5adbd650f9f36b01fff458431d12a7f00a5edfb61263d760b19142f26026adbbc308fef0c9fe7b292615090a12b9d8251077571ccade5f771822c13c9e67fb72818b34929f000b5e7e41f1aefc74717c22e5823b8bb52571c349ccbe47f65951e603642d3f10bfd1ae96b89893290d9b67f36540cdb94d1e169ccc9601b3c2904103cf6d62af33abccfbb5d768fbfae5f66c74f9a59fce3a7cb729c0963d3f0ef9c4398207024eaf61dddca859f0920136b0d93fa54399be61d85f690c0b413eb012ef5b093ecb24c0784fbcd0e6b33c88344df7e2bf1516a1f58a26ed5a275206bf8ec8195aea90d942bbc25041e91f0233275ae351349b06d388a0325098613199d79911dd3371d1a2b6a59f7d7ff4f8ce47ca00498d2228d8eebf4a586e7e24eb27172ffa32a91ceead7070909d3fafbf3f9ffb6bbaddc76c0fda9175bfc55e18d6a2905e009bdf941eb3b559ca1895095d685063e39ac76fee6e435c98339474594708e00c1ef9f78a8c7e2bf06a619e1379912582fa6c78884f75767a7386f713e4b26f37f11d9a2f38938464f261789541230129008d2bacc73aa8b647d11edd279f2f7a0ef9eee5df3bdf28e8a71511577cd7dadda65dc756600e2031298b1483d4df95d8639feade51d88b6eba9105fbee1e709b423d941d589cfa192e7d822181122ac04f6572bc83a674ad5a91a499e822055e91bd4d070680a9f4ddf1f0395c6ca15348fd1d832eab45f20ead3584d0700698b1c5da1ef689b2a7152793db5b8df855ed314940b00183a4f2d4f82445a8788e6c1a163d008ca6a34662661e9aecba29d24b2a587fa1a59f12e9ecc70f01bae4d3877aa75df21cc58ca47e9357c1a1a4ed4bf133495928376d3e14fd7fe58c83cc110167191ac59d1a5a9d4bb471ae589639f712d977ec8d7415f4969e9f4702f71252ceea485ea6853ba9f0a0523832793bb1ca1b2fcdcfc60dc8e78acfcf02bf5a68a82840de090f9eb85b8a4b05cd75ba705280bc56dd20549365c5da62c78a709df163ff63488da5b23a5159be5b319b1b7065e6b04585deb7bcafc8f23955b1f98dd069fbc816579772f48100c984f0f5688591bd104023e4872c4d5b02f43a8cdc08ce3a3105ae7fc4bdc21c1dce2007cdbbd634afe0dac4e2eee661c85e3ebb51c59f0d8cbd233c44415c54bfe020e3986e4e32645a0dd1a43c2023788efe4d0978dc13c1273b50afe1fd8135702ab85b15869a2401032c0bff3d7fab62c491986689d44dffdf50b73ffa919e7034d8964291ac7db133c4ad3b05399f3f4e08ee583ff8f3dfe3c274e243d884054eddf4bfaaa259028ac77a15794ff26213d0126374270f3eb0e98fd51592d717328cb3112d666eb6301e7ae743feb5732bd1', '2026-11-30 05:44:32.011691+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c13d-7287-9e5f-c1cf13e8c26f', 'check_out', '\x5f41debc252e0b4dac0b2d670968b236bdf85c4a331990056a861ed5240cc0ce', '\x24b348f84d4a61d338397653d68ba9b3383e34738271a76c23f581d6a7bca88e', 200, '{"ETag": "\"5\""}', '\x01032492aa2d7a02942af0788b92e05e43a961214558b429729bcd8dad134fe7d358922c107822fe895650a764b4ac4b1212cbf22ee4bca513248b4cb4474097291f95d61ec8f24569df0dfed67808b615854ae0461e76c61692cf752a2fb8f181b3dbf5350cbaf4078f76850f2705d70e0d83afd5eb57c6783acb836f846c5fcc71a0a69c130c69a817d85d9c10a82f7eb1b5ff4e578e7c09486d62d953a59632918366fe274c69bbffb5c6051ec234c7c2903824f047638080814d654f3059ffce1c44c67f0de27fd4110984096b37a26cc1ce4e759040b7832667b59e5e2b2b4b6d65c2043cc46f2379a954d1901e5ae04e5638123b9ca5c4578268144859f3b619ba2a5b2f5d2eee8f61afec1230bd90d19258eed5f869d89d839cf0454441d2eb11a7141403be53041b32311594363742395c8818ba08502cc5581512ed3e0406b70ad4e1764757c5b9dfd9e497c057fa31be9530f31906424108d8d26a152f6155a6ca884aaf8d110bcf7a2053bcace25959cb69ed17b7eba55cfc5f13ec93254d4bb0c28e09c06ffa52a61f089c384918a6ece26811486a2a4ef2939c7c2e710585a24cd69a6f2d1fe1c457f9861c85a3383913716287fba4c328e8a9e4cc76df4657e8fc7a09365b74a068e1748e035f6ae5ee83ee3c53579378fccd1f6db798f02958db8cde83ae32cee1dc0649d2ef2c45fe05b08fd57eb918e578c42d99b956b395097e79048d051bdf01c2c8cc140683b82e2670c1722a5fc63c140d86d942e8ca807f81f8dec90cce4c40912fbde49ed6cc7502086d607642d038fc9888bd09c76aa95b0d0d55668f6461ed303776feb023714c6a84fae84f33565576341d016fa55ca39b9bd6ebf0a5801f10548668bb48844bdcd1e23bbecc5d4584726d167e3d017c151a49d05af36afae4d28717ffe1d13b76071270f9c32b833c9916a4c307b1fb581e75e33cdc37faf1bb070e28864dc978a897f9d23408180d29e14a4ab88a7e9b6c9c2dfe6f3385e20220d69662f609490d6046aa38f16f7e779dba0df4d9baefbb59c7b7af8de97be5bdc416c93b04a70d3e823e64ec767d7c277324b266d7f0553ae376fe6496f44e0207137aefc93845cab0a3df7bc1189bef78a5c1b7e855c8f0f9ef10cf7342b5f728ea04d6479ed9da8f394f2da85b8a9d77b00e75571cf51affec6f589391feb507f1226db9ac8eef40ce6c2a958f682d04d913d0df21870db46659b5fc5d6dd4a59f40d2f15bec18b37f876b77927e9212dc070df1705d23d47c6577f932648ae3fde2413efcce6b4d576f5eadccc8036a37ef72100bda8e20090ad75f978e6d95001bf7013d77c951a4bf736ca4e25165ac10d365226fa3a2c966cae6f25f1fad04177fab5746f5fa9b14e57a76d19c6affa49ed29b6018f70d94d6456adb70f8b0fe3e8174f4a159d190b058b9747ad983f3e837caadf02a1e1eba904179c02c1856512fbf6efe635743216da299e4c1bdd7b93098ba47c59e78987d17f0c7660afcb15e28aa7ba5aec7093ba5170f250686839548a2b8c44b5730d9d15feee1a2d8a8a45204007a15db41061d', '2026-11-30 05:44:32.019121+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c13d-7287-9e5f-c1cf13e8c26f', 'finish_order', '\x56a5ee7faca579bd2a9eb1accf5179969c8839ef7f98e44cd4bb771be2f3f0c2', '\x78d65226f36b3d175e15fd1165bb76415853d869cd63c4a11a3ef038f5b641f8', 200, '{"ETag": "\"6\""}', '\x01be8a9a294cb4ad31ad922a546c1da520fb744c3fc6c036d01c0a0ef73f0d887d9cad3fa7ab146a41afee1bfa597758d03b6f4d93c804c64d3188196c0711c445ff5d794e37503b20c5fc3ffc2f3f1fefad4f35e2d75213e04f45e6a63d7987f4773bbdd3b7fb4f1bfd4deede8492bf676ebf0a71c1e490dc643eb78b5030d94e0eb69f5ba89425a63dc8e00bb4f61f9afd333b2b3f18882e9dee86c57e2812fec5fd8f7d1fd01733166ec60e552f5f71bfdabfa7445f360c87a6ecebd8cf590588f5d36c49cb7a19ebedb1ed59a7ed9a066ce0faa5450aacd11278120da1678514a5e9760090462c3fdeb751bf137b85d63225eda74b3d000804267931d51951671ea8b5680d71e7fc228ebbad0284a5e4228039e752c5a92376e49e19805ed43db8d29845f19e35c3514e1efaac6e38a039a4ebc7c14197ffe1aa1550be4fc20f97a199eff40c16105bcb26e845aa921e3fa7f0e0800299e6a501f5ee449fa39b515b0bed32b35fa435417fdc9a2a573ae5db0708b4271682d61fbfa6e0069c68b4db17515d1046281a83ac59ad2927fc303566e23f06a3176eac7395d6949630a2f4f20f33e2beb728b8210c68a85ea0e158cf16882512c4941035b3f70ab77537275e5b56c9a3e0784fd9c0e4ba3d061e46f026064f4985af6a262168e1d6609afd955914eec7ba5bd51fa2c7fd886b47c3b88aaab31e2ee9713f2ef1df91fb39b26edeb953e3174f560746f2ec4c8714391ab11625fdc0e5fa4bf1f8183ac77c3b94a78ad9e79558d07a68b1af40fe73009656d140d79f6fc1379952deb4d693546ba96b38e87305e3a8b1bfc336d0b19def42ad09c49f94eb0d1ba00fccfe12622b946ff649ccde91f8812f224baa793714deab28fc0cc1116aee9b0ec5109225e6954d59f733c403f3779d1aebe37c19266705ce5db77b7caa8a245f72d09c3fcb1de256445959babe3331ae976ed3680684edea03fe92818f52b55e8f1414d8d28afb729649229992266afd8315a78c0e6245c37113cd2c705d7df08c92eda9f25731076541f2bf598ff1bd7e71c643af98a003476857d9d72506b4186f7ab84bb3c790d5385896bc6fabbd57b58932f5c4c8061e49b34a8baaf33294fb006da06e712e0a2f3577cf4cbb55053e57e6f7d63f46189243118784a59659abb0140a24ba8b523cd726424efff27b07fab33ff99b618ff68d6b7ef25f2bab8daefbc0e8a2e4092396537a79ff50225ac4b16b82d0ae2e581dbc49ff33a040b1d08ddd94158a4e2e1745d9e8035e67d6da12402fad9b87e1c0826718144e4199a1aaaa1943fbf29b3becc6d70eff8e7eded1cff8cee11a23478f990e46fba7fad56ae7f90d7546d91ec57464eb776145bc63c768ee6bd608d324b9b316bf20f6167937af6829da58f54a65e0cb752a454e84e1ef6d3d7ee3331b19e515e4d248fc1a34488753f9856086f708bd721bc5cf711985b3f1b0ee06e049199dfd2fafd002b2e9f244f13cad0bf58596ac3eb99ddb89c3c6b3b08f92cbd53c8a9d23dc3c71491a03d301c5a93407f23f22b4a4f10b88dbc03181b6204488a24ffd15530d16297c43bc978207a0d78cc703cfb455bd5cb80860689b40', '2026-11-30 05:44:32.164203+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c14c-774e-9442-5635205ca235', 'check_out', '\x994ba866ecbcc38f399299ce3410f00f11f112de97216a913fbac330cf7d4f52', '\x43f1e554e5f434d4d5af14d4012eb686951c5bf2f5d5ee71fe34eab06e7bd5c0', 200, '{"ETag": "\"5\""}', '\x01c9a59a386163dc7415948244fa56041896108b64a0807b6ebca37284f68539dcf5d7c7513c33558d0fb4113047b7774f6985d662af8cab04f35f545ff149c92c33bba2299288fb9422d7869716daa5ae2432a715a602326544a7a6656aa651eef153b8c4fa471499a4e8faa5f0cb4bd329b34c82376b0385e0c0cd7783aecf5af6464bb564a69ba0ce2f0764737285ca70bbf132740557e489d98b7503273d87022d8363261e06a5a427910be2a170b94a4270f07e813565d4092aaf655ba118b69e1cea8b0dd8f6b0a9e367524a06c18fac233cec27180d5b8ba2b7dfdabbc20ce5fbb5d1966f235bb42f6c7e9afaed0385635aaaad9edc7a5b64fa79e3663c66f0fdc08fe39af954d17292bf6a7fe79c86d8e5cf8152f486a0e98bf27c9ae5ac4f2b9eb20bf9aca81e9ae4eb4772985f68d1ee81008f32d22d24dcc62402075efcf8cc6dd61afb343c06e64122c89fb7d65e1e4b3c24f9d8ce2e02178ea24bf65e73fe2effbfd4328f0587531d3f588d18cc322d05728c57b19655816dd24b47e0d0cdf72463364818e37a1abce9478cc2b627613268393525b371b008257ed4e73264ccd58ff67b4404298d6cdfd266cb70aa454e689f9da9683c004c3882a4060e621341976d9709f2c0749eefbcdb084b4c0955058af2a970b4ff97b0d1eaac662406ef73bfd5677b825f16fbc067bfc31dc477a621c67f98e6a654d42469900e5580b2d35ae25c28887ee5b00f46e83f67afd4af9d531c1b176467991c274a7c919569e2bcdfc9d24053e4fd543b7a63b6862032e01823ca3aacb4e99a6d52a3775b88f3da32549f122c4467af9a211071b51a22452677d992e195b61b65aaec4af089da5e0e2a9cfbdb88e584f682dbd70cc6cba4421a21bba099909107d9ee08d2a4021ba9d70a5f4787f5a3ec4c7a00b75c4566dbb3cf90a8fda1939cdd054f007ca249b000680b9a846fd7e90206a1dd8a398e5365697c6529de5ae23bbf3aa5da1c81e954ff51fdbadf1587f2084f44ea5267c625b73dfc88ba4ef188b3c718221ebb8d11e8f0ba427a16581b79b9f573cba6936fde47e2aa462a6ef513c93ca0664a4905e7f2f2dc59b0ae909c985d88586627450afd79e53e1dd78db497f9a38cdde076276541559f6625a4db625caff6d4c2824ef825ecd0f9b9943c1f8bbd8ede4a626ffbce67e13f8b09fb090bf524ddcb25147abbd7c1f181435c66387c75a87352c7e5e81de6d6e8b9ca3fae7c42c316395cf8fcc0d4e95c54ae027c1d405f5c68a3b8ac6731b46d84dd2a0513af33da4dad96099444794e5e4f6b23f922a5dc2119c23ca09f9530d05defd98ec6aa6339578883d12ffdb44ec892cfc32ac9f7f89f3e947d17a836f13e322a355602524d2cc1393f3cf030fb53a0482133b37ce391df367857f1d2482362f12f8a485fe6407cdd2db3cd80cf1bd23c9fcc13442c5c67b8f3e0fa812362414b39821dfae3fe11fbb909fbeabef7fc125292939aa3cc08bf16bf054c0c82cfbb90743aca83c297c6e3b88cb50dcce759c21add7b1876931431cf2c16542041f643937151752322961c02f0631e', '2026-11-30 05:44:32.171655+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c14c-774e-9442-5635205ca235', 'finish_order', '\x2539216a2157b182cab6acd4975f651e3c16ac656644f3385f9bab2af3d03f4e', '\x8d17b7ec47725e47c550d6e6a7eb07075175b6e9aadf600ac21232759774c675', 200, '{"ETag": "\"6\""}', '\x0150d579bc927ceaa52c5d14df2655ef1806a20793cc2b910477ab777cce5585c0988230e23897486be9e76634bde8704a721a678635b71bf464d4368ad087cd5ba960643f961fc809e40e89e5e577944382d69fdfffc59176056978b46eeb0ced35e1b4b95c7460e49d89d8192484f89029c72250aa6003ea5061d57eb49f86dee3aca5b22608c965f306a6e36c0ff650cbe741abc1d8575b74b118b755295d72c1898063bd53949b1e0bbae21255f32eb2eeb581cb637283826a3b118229ef36b844b8f4ed77f66cbee8892783c02615f0b4840382998ce621b6df2ad1d0f69b42b67291fb86a26d9c573b7b389bceea00238a343600083c67bc4374bd05ad7316357daa247c92f7a299e33d47cbd5462bcda2b94ebbf963fea1b599895239336a6ea5920d8fb1936a768890f9edf683a642726f015ac4cf3d8e8a04b6c8f4bac550e615ce25e0fcaee4581376e8b87afe7cdd2a6ee248b028d5a475018e4dfa8b0277004ea7f2b849f94965d19993973d1e2684a83c15dac89fe69805d596c384d0a38833e50f76290a835f4fb2cb960c696fd492cf5e2d6577114047047c16baa111649dade5505824481bf31f01b0637681ca89b71f83e291757332c60a9537b5a623c13e30bd50b596142f7c2e2a66e4a7c31b8c570f28bdb11b39430dce4511c7a92b49a4b640bb2a149fa349549479aef2271e969de99e4cabde4942ebab3936b417463bad8fb60c5afe7d73edb2202ec2619357bf1e7535bf43c44b452e69a0994f2521ef8d8821d832220bb92e44a98a69d0b7e92379b28212234e67ad80b83e2c0d10f4e1ff22874b31195e5a39f1fd08bc75230efdc2c6e1f7db3ef2d9ee8e27131983e496fa0a449a3cedcc97025e36b594f911bb21d35ef49521d59d54a98497ca7d026896c575c4dbb07e845f7c685547a056dc15bf285943344a3171a467bcefbed6a022dda23137888ad26264401198870337a9bf397fdf1d5cdcb70767de6e21269728d8a32c84670be16ab67041b52638a1dc01aac93c38e754f66b5fbbe7bbea7487751645ea9f754c621dc9291cd9e1cc1ca0ee6dbae8904d208b3ee74c4effca7718b6d2a4fc68826711ee04a4c2609d65eafdb0e3674f3f3f84a0781f78a6b04b73905705979faaf84595d97ed138710358c0180acbe49f56b4ce6935edf8b5f6b61ec8ef949e992f7aaf04d0f1c26cc4d27db47a53392363b688e816e03ac086e820908e9bcbd9cf62b58ba2871bfa74f5a99b8c7898be2d6037bdc6ed02f79a3e6dd3df5128bd0a676383b7429ee41aabe25668df4e4d97a8d105aadb98a1e2a69013a7a9eecb6916db0c485bd70f6632dd2ffc9d1e3018b29674504d56933f8e3c2e57ac592e8ae82c65db35e0e9ec57beb0b3aa4ffd32d75975739fd6c299bd64832c5eb6d2da0491b8e7de692d5ffbde1a15d2928055c94b58f1b875d01869e6b8b344abdd6af50efc1e3e2845c14f45ec8c2bc8be3eff5531764cc6390aabce0a55784267769302ab049d7ce25aada9a60d27ab25b087aad1ca2be1536675b067d18f35be7acf7a57500a107e67b600b120b487723c7afbfd9d6e3b4cbf3e7089fbcb22ef6e417d707b45f556', '2026-11-30 05:44:32.175565+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c16e-7609-834f-53165a7a685a', 'review_order', '\xb1a73c196b4326beaa14fbaf0680a5fb1c6c49e644388dc394de2d7e3fbd2a01', '\x39af058093ce00ae3c756296a1ce254baca4a8c994ed90b02ea750673b7eacc9', 200, '{"ETag": "\"7\""}', '\x01c869e1a96cc599d94177d213f720085ee33c34aa339a9bce95e7d474ec3bdf18520a5e23b753f16a38c9f38f471e5fe0ce24ec1d8444732afaf7c8d98114aa05023b4d6d47288ce7087e7c3ea9ace9cba56430b30ef849ff4096ebe98c736375677eab28ed503e60960d3bf8ab2b4866ee3dc9b01b5fc9ffea45badb1506d85a3085f89446ed94f7e9568fee546e5a752315510d94f03955de7139a5c661c68ecc61e04eb51312064e99eefb05381d1677a4c5c175c8f88ae42431626e4bf7a087e28a8957bd6a11faad17361eef21e0e6ab6b7321cff34351721d5cbcb4e0e34bf58f6c30ff936eb27535667d51dd7f66de29d2ffcefb1eb1f284cc3bbaf5d2503900ffdd57a8d521c28c75d2821af9e65f2882108b52434fc8519a83dc7a5bb52d49d87b849b86616ad98b95d68d5e62217dfce98ce4793efef27e03a4ff796891d5674222ed24d4eddc278535dbada43fc2f0f92d9829471a9f25b86a3c4b260df784a46b12bff2b3e6ee3a38d77f12382eb09e79017f404d7c6319075fcffc56c7e47a9da109d4cf1e3607b106d9240e1cfb04e8f4318301cf4f24f85cb191ad9af3e3e66505bcd4c5eee7eb1aa29a2f1d800a348d6d79afba748735423a3fe3156cbdd0c302ab7041f7941396ec12633cb9349105eb810859ea69854d949f50cc28ac3a49a28d4df672409770a76e2a19bcefa8115a7a1ec53599e1d555412df8c1d36aa01d2a6a235bc90cefe68f0357bce3e72592353975e53ebc9592ce117944a68e5bc977d2ac0452e0f7f4593988fdcaf24bfeb5e9c655f7de93bab95971fe4ab684dde28998fd8dadce65f3eb1aef60ce499227ccf2452f497d64e0de28d228261030191ccf40342a5b5aa1275346b411d7d98b59c77be086baf59cf9247f23c01924f7a3ae9b4b32c6df9e59e22add38928aca4bceaa3ce2da5d0519ebd5e307dcc771f46ba701be89d69d2be80e3180a53cc3d5a7fd6a4f236ad520925c6f8122a552fbb9fc939da675e90baf21f372730f0d5c3c46d30dd775c9be58e4d2a70fbfe0627973ef0d5b7600aaa0ba5081dc0ce518d64380e69146b600a210884bb179a0c76294437c0b95c02e0cfe02b9246e8588bc7d9d501ba39231cec0aa7e51835633fb13e719928c778e0d257ea5e9a5d6dbdddabc5314fc29e456f03ad0e4d046ad9b04a6d7a0be57738c22893620eba0d773999be4d875051fcf7150551c53c7a4bbc6204c5f20c5f20068fce54f6f6732ea46dd708b2d20b1093f27ccc6b2638bf4f7e7eb564172ff74ccdb7592b208ddae9a3754cd61ec58c081c3847fda113423a7c1c140d3cb69d85468c7d3b612748cc6f2da17aa5755d0ae21b1f56c859ba34418ee464f2e5d121aa8c874a60a06adfe43cf79cbe52ae992ee34ad06715c29fefde58eb40abf6473b2098da40366db913c266180efe94cd8623c7e819649fae5b21438f05c74c14cd2b7b1861362a041b98e67892c2f65f0654599264a9304c36fb0920efbf95d6d9e2537e454627692c96b0c903faea1914e80ca307476eb755dc7503416ead0b293fbf1e7e24d01f1ae52ae7026f4b1d394757cb802791817d60bda9828d6eeafa7e557450976', '2026-11-30 05:44:32.184129+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c0a3-77c4-8a84-bc265f018fd6', 'review_order', '\x61ba3b562e90d17aa1b95037ec3c8bd8b43f4e8423255430a71db32e8c150d5e', '\xb4b5eeed809d8cabb9d3425e8644abb96217b3914d3d67a60d5d75cfe4471da6', 200, '{"ETag": "\"8\""}', '\x01f8e3176da1e51aaa6bc7d5bf076e370c7f9f8e8d36838db4d0eefd94900a5657c7eec6be8288633a4af12dd4fcd2648e9b8bf862a7b6ab2afa72a38c11ac30745551a783acc82ca01afb1b2e27fc87b93c59efe0d40590027fa5f9e65caccf908a45810177d3812493b6b4f19df1e3315fecfb35d0b11288d701fe19ca43afe0b347f24c9ad65ca0b1b96a880b0fbf3e92daf1ea52efc61cad9c3dee521c5afe12aea10f1ea2a6e8f8d491a3648610264d453bb363cfbd46ca7ae963ff045481d74fdefa96a7256e41172cf3f50e39b633b138b3e163ce404bbfe7efd4e38c9553219e7eac73f94dd7d3c54cb3a2abace27e5bb7f173a35944fb033ec3c318289fa549238a0f9af3d3ff441a5bba3a1fcb0b2dd3ee6f213ec184f076106d7635b6fc0b50ed2cf6e31447026a2cd8bef1c29e5a95f5d6ca677a5449dfc53fc459c2f34448425c4bd26802989fb5b94e62636ba09c2b2cf2b7c3c88d4bad7a62834ea2650b3dd1942a5408e87e9eea044e1f519bb65f1f1eff404dae7b19a012587239752be83c61e034027ad736e84b4106b2fc5cc9a99d43158aedc790beb450d94e75ab8d6da822f5888e56696aeeaaf0b055e5487398bc3c6c130e7a9a1f295f6d492b33559c631713e2c8e903d25fe8e1a70353c33e225cd641bb8bcab2214b20e9dd6d928482742b37a70fa52789fd707624807fe4050e69a0ed1e64f041e9291f175613cfba49662e9d82052e4daf1cae984c3fa2862936d8277a9846bbe78b81b9111bdced09ac3c0a3da9ecb25deb578fc1be1e5586be68b3ccb26e585388d0a23aff62dcdd75fb2184e3015fad078e25a6fc45a528012118005863aa3b3b2a3411918589daa286f920419395a9e0b9b4baee26a7ca091a4d53b16f91721a4167139967927e0cd421b1cfe39f7de66fcd7effab34c444200fe95e32d5750f75cd6abc0cf2db3ff05c91d9b44c78f4e7f9f0abb3407547ef0c3bd8846a0164c3709c3ea2dfde3b80fbc166acac387c7217ce785e10f7af9bfb58c55e9f9299a1bb2b0787335313252d0f113118bd0a571db1bca04c41dd36570731604a21532c6807a1d7a876137a38d0353bcb0f4d6ecf6c109750bb930ddf1077522cc96d3caa64061282889f457e23fe8c885976c2b78762fe303aa0483ba300c343bca7669fbe6ab0570f07562cc87bc6601201d36bbb14747196655a1342d3ab83b039fe59f302f55339dbfe5ae8a5c8cb4727414de8f3fe5012970ad3a6060b5ea8f4f1620dba6026323aa6c1162af83b016e3235cd3762052821fa43fb6405122b6f20d14f660b0ed36c254f6ffb682720697ff18ad7400ece7a520454bcdb8612c3c9c04ea85a14f183e04a5c78e3fb2fd804ba06b05b1d050bbf10205258a326bc6a0d1585c0741d92e0349f9667bb4c5ef325d55ca212650b8acfc5695e8ab91ae18a508af1cb2fd2485d7de832ca92d3796356d1a13552b409d960780c2e63a8a3e8ee6f8c736961ae26cf155773c5896af72f5f1b90ef9c4bda8c7caf381551188fbe3be86f01d6401e753c828240d49bb610dc4f93dc9ad0b04f0fe1f263dd3067bc9b2dedd0632d689fd01005355647e3afe8b8ed9dcb', '2026-11-30 05:44:32.190625+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c14c-774e-9442-5635205ca235', 'review_order', '\xd8ebf0e09eb0927c44fb46bf988be37035bfc1ead37a5ca04b616e0638d221fc', '\x7d81b9991beebd38bf1924123fb09a25c65d0248d97e3a6776270b0f6f355bb5', 200, '{"ETag": "\"10\""}', '\x0157171e8dddd64125ce373c3aba847407ce15807296f343c25a507b53461318fd5fc98b1f307c565957945c44f9cf224bb54c218558b35d54bc98271b33b6bf7753764f9cdfeef79750d4d4e39c861728ced441de33e08a4c6acbe35f7c6edb9b4dca44ab72629e74e05f04e70e85e2e4cde0dffa8b437b1f29dab86c8a9b10a8d53e3a01aa523451b5cdef739f91cdf85b11ccac70264c291cd6b7850f086360c307c2114b490923967d926c1a1c3d50e25195349809949e090916f19f2b1b396363dd22f23b207f1ff6076ad682feb1b33958ed070c1ec626a99a5a25f16782fafef2a10eb253fc37ee6d019f645cc242dfe970dd43955b52204642f0ea0e42796f4632a0d147828d9c3ac1d0b5c43dffd8bcc0d6abe14c0c8f39b455bdbe5a70155084e9780a7f484eeea0981682a3de7daf2cb0d0d95dd7e9bfdf1680f44b095eeb397729f56d1f99f5c0d9bf570bdc03e41654c144260e37b54f7d7acc8647c488705e3d786583b3f257cdb8d3d1316402fb7f8e94f9e60018c41049b4e7324e0a2986c99c606eafc95be1cd87ae2d2587b8aebb7acfdf900d157a896efbda2db7bb22b4b2685aba1a75b974119503bde0f13addf7f6e8590a0e2ef0ad158b9398d3c5304d4cad32acb36128c9c8089474567892795aa8fdfbb37627f6c7d20da336b8fc16713385137849faf3ffeaebfc7893398298dc66847e34f6d8fd0cdb3532a70d307a385b087c05d66d5b9d57ed8b51c056e0063947d2d533d052a5e6023e57a3e7ae5392d6374b4fffba8b3ca3587ac3b7e7d5f7e6435992ce75a77a3650fe759ab1329c3bc1c7b41184f5159e1e85c3d2b858217cf3824664b0771d68d9d086e09a2e8939b197e3bd63ae7f69de10fc7738c0c466f6293534706a1b6af47cbdb4e1bfa077db81c2d779a9e6affc369aa9b76033db50ab1a57be883c96f52ce308ccbb9d1d1d70fcb5ade11d00d75ef6a2709d6852b85961c0670934544b3b796e4d22f35ca993ce1cb2c9990ee4d8c14299f046b8ccc08b51370f60904fbec7d0846f799842cc2cd801f221b1f262509ffb48d0c47d1cd4adc62df2fbf302726825ee84634010a217d3873f76e0951aa15471bcfe13da79373f5180bff79954595cfed09fa18ca476a2ebcd6a0db36198d3504ddb7105e5a86f76beaf035f1992d8dd01ca5e9a962c49d32fee755f94e3c825ea157dcb9985485400be029dc61a646b406de3ee013179fcdd3cf7bc9516e4d3c098ba1377ccb6de11dc472cdbe30ed6f4b80b90d17ceed2d33414420e91fb45e995588fefe2b79ce92546eb379e1cc6b2de1b16a1da2bb06e2167b99aa647366934ca7561b8672a26624bea7bc2d380aca6d65ad6942fd0956bf18e8cd04962ac5a6e8b9c013551d3c35533aaaa540b0a7a0fab07b347fae3f345957c19a5b7f50e1f65aa518ad48c4b023206566d8d4cd4a4fca05657a8aaf229e363760db2484ed58dc7a9e54840e8eec7ba598f0083ba7503bf4697fa61d80f1d2efe875dca2cc7b0f379aa5ca9d9349ba2b725477e5ada3bc955f4b3272e193639b6462391b1e522dd18559b42199ce77136244753ff145aca93b766a20904b7baf712d532b4df8ccc9cea14aacdcc7f151bcefba79a89c03389d28ac59b434f31b3a86a656e235f2cecf935b1d1bf0419152a670d38ed609a741c38f928928df3fbf5a9609858a3e777a6c044c43b8414de34a9', '2026-11-30 05:44:32.197563+00');

INSERT INTO public.inbox VALUES
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 'orders', '01a22afb-c084-72c1-8b46-6b5b3e8f881c', 'gateway.community_opened.v1', '2026-11-30 05:44:31.638558+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 'orders', '01a22afb-c0a3-77c4-8a84-bc2705a53a43', 'gateway.person_joined.v1', '2026-11-30 05:44:31.651829+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 'orders', '01a22afb-c0b0-74b7-91d9-78a231d92f12', 'gateway.person_joined.v1', '2026-11-30 05:44:31.664666+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 'orders', '01a22afb-c109-76af-a932-ac627e38a379', 'gateway.person_joined.v1', '2026-11-30 05:44:31.754003+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 'orders', '01a22afb-c116-7143-a5e9-be41e351e4dd', 'gateway.person_joined.v1', '2026-11-30 05:44:31.766702+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 'orders', '01a22afb-c120-714d-8dde-b62756b81cdc', 'gateway.person_joined.v1', '2026-11-30 05:44:31.776603+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 'orders', '01a22afb-c129-762d-a03d-f35572ae7b25', 'gateway.person_joined.v1', '2026-11-30 05:44:31.786064+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 'orders', '01a22afb-c134-7086-8659-e3a0955d88e4', 'gateway.person_joined.v1', '2026-11-30 05:44:31.796808+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 'orders', '01a22afb-c13d-7287-9e5f-c1d0dbbad5ca', 'gateway.person_joined.v1', '2026-11-30 05:44:31.805734+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 'orders', '01a22afb-c145-70e8-a8ac-236940c53838', 'gateway.person_joined.v1', '2026-11-30 05:44:31.814103+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 'orders', '01a22afb-c14c-774e-9442-563688203f51', 'gateway.person_joined.v1', '2026-11-30 05:44:31.821027+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 'orders', '01a22afb-c154-71de-a414-f5340ceec16a', 'gateway.person_joined.v1', '2026-11-30 05:44:31.829048+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 'orders', '01a22afb-c15b-725e-93c1-74e30f66e6bb', 'gateway.person_joined.v1', '2026-11-30 05:44:31.836278+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 'orders', '01a22afb-c164-74cc-af69-0e6c0b552994', 'gateway.person_joined.v1', '2026-11-30 05:44:31.844496+00'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 'orders', '01a22afb-c16e-7609-834f-5317eb8bfa92', 'gateway.person_joined.v1', '2026-11-30 05:44:31.855184+00');

INSERT INTO public.known_communities VALUES
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 'c-75f769316d2e', 'Asia/Shanghai', true, 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c0a3-77c4-8a84-bc265f018fd6', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22afb-c0a3-77c4-8a84-bc265f018fd6", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null}', 1, true),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c0b0-74b7-91d9-78a1bd2826c9', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22afb-c0b0-74b7-91d9-78a1bd2826c9", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null}', 1, true),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c109-76af-a932-ac61f35fbe16', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22afb-c109-76af-a932-ac61f35fbe16", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null}', 1, true),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c116-7143-a5e9-be40c63c5d99', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22afb-c116-7143-a5e9-be40c63c5d99", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null}', 1, true),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c120-714d-8dde-b626ffcb20c5', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22afb-c120-714d-8dde-b626ffcb20c5", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null}', 1, true),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c129-762d-a03d-f3548cadf245', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22afb-c129-762d-a03d-f3548cadf245", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null}', 1, true),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c134-7086-8659-e39ff8965833', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22afb-c134-7086-8659-e39ff8965833", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null}', 1, true),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c13d-7287-9e5f-c1cf13e8c26f', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22afb-c13d-7287-9e5f-c1cf13e8c26f", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null}', 1, true),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c145-70e8-a8ac-2368e60abe79', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22afb-c145-70e8-a8ac-2368e60abe79", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null}', 1, true),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c14c-774e-9442-5635205ca235', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22afb-c14c-774e-9442-5635205ca235", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null}', 1, true),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c154-71de-a414-f53367fa4027', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22afb-c154-71de-a414-f53367fa4027", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null}', 1, true),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c15b-725e-93c1-74e29a7cf653', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22afb-c15b-725e-93c1-74e29a7cf653", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null}', 1, true),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c164-74cc-af69-0e6ba970d1b4', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22afb-c164-74cc-af69-0e6ba970d1b4", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null}', 1, true),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c16e-7609-834f-53165a7a685a', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22afb-c16e-7609-834f-53165a7a685a", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null}', 1, true);

INSERT INTO public.leaders VALUES
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c0b0-74b7-91d9-78a1bd2826c9', true, 1),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c116-7143-a5e9-be40c63c5d99', true, 1),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c129-762d-a03d-f3548cadf245', true, 1),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c13d-7287-9e5f-c1cf13e8c26f', true, 1),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c14c-774e-9442-5635205ca235', true, 1),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c15b-725e-93c1-74e29a7cf653', true, 1);

INSERT INTO public.memberships VALUES
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c0fc-7347-b15b-93e616f91911', '01a22afb-c0f8-741b-9091-46be0abf4806', '01a22afb-c0b0-74b7-91d9-78a1bd2826c9', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c114-753c-982b-8c3209e629be', '01a22afb-c0f8-741b-9091-46be0abf4806', '01a22afb-c109-76af-a932-ac61f35fbe16', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c11d-7225-bbfd-4440849feb5f', '01a22afb-c11c-732a-b665-6e8f0a1df4b9', '01a22afb-c116-7143-a5e9-be40c63c5d99', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c128-74e4-bb1c-870574987b2f', '01a22afb-c11c-732a-b665-6e8f0a1df4b9', '01a22afb-c120-714d-8dde-b626ffcb20c5', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c131-71c3-9755-33d6a37c9957', '01a22afb-c130-747d-8d0f-8c9032897fc1', '01a22afb-c129-762d-a03d-f3548cadf245', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c13b-7197-8af2-f86c09877be6', '01a22afb-c130-747d-8d0f-8c9032897fc1', '01a22afb-c134-7086-8659-e39ff8965833', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c143-73d8-aaa7-bf9fe64c0501', '01a22afb-c142-7472-a147-b4775e398254', '01a22afb-c13d-7287-9e5f-c1cf13e8c26f', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c14b-731b-8602-6ec939a3a2c7', '01a22afb-c142-7472-a147-b4775e398254', '01a22afb-c145-70e8-a8ac-2368e60abe79', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c152-7513-b7bb-205e798322ca', '01a22afb-c151-7041-bff6-b1b8e3bc978b', '01a22afb-c14c-774e-9442-5635205ca235', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c15a-7428-a859-8b69a3099842', '01a22afb-c151-7041-bff6-b1b8e3bc978b', '01a22afb-c154-71de-a414-f53367fa4027', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c161-7094-abc4-dbc0c38c9165', '01a22afb-c160-70a0-9749-f023ebdc2f69', '01a22afb-c15b-725e-93c1-74e29a7cf653', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c169-7751-ab1a-3c7677abf7b6', '01a22afb-c160-70a0-9749-f023ebdc2f69', '01a22afb-c164-74cc-af69-0e6ba970d1b4', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-30 05:44:31.291506+00'),
	('orders', '202607010000', '2026-11-30 05:44:31.370353+00');

INSERT INTO public.offers VALUES
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c1ab-75a6-8d6f-c8125d5c656d', '01a22afb-c184-7790-bc83-106f3af67651', 1, '01a22afb-c0f8-741b-9091-46be0abf4806', true, 'offered', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', NULL, NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c1b5-75a3-b429-5eb81f3f17b3', '01a22afb-c189-72dd-a521-6e04144a31db', 1, '01a22afb-c11c-732a-b665-6e8f0a1df4b9', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c1bd-77cf-bd6b-7654743d538a', '01a22afb-c18d-76c7-ab18-6e93fe476c4f', 1, '01a22afb-c130-747d-8d0f-8c9032897fc1', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c1c7-72f5-8a8d-1e1e98adf59e', '01a22afb-c191-76e5-8e78-2fee74aac135', 1, '01a22afb-c142-7472-a147-b4775e398254', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c1d0-7501-9f9d-296960f3b522', '01a22afb-c195-7193-a64c-c6e4f705fbab', 1, '01a22afb-c151-7041-bff6-b1b8e3bc978b', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.order_moves VALUES
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c17a-7490-9e08-6012f81fa8c0', 1, NULL, 'place', 'placed', '01a22afb-c16e-7609-834f-53165a7a685a', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22afb-c16e-7609-834f-53165a7a685a"}'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c184-7790-bc83-106f3af67651', 1, NULL, 'place', 'placed', '01a22afb-c16e-7609-834f-53165a7a685a', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22afb-c16e-7609-834f-53165a7a685a"}'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c189-72dd-a521-6e04144a31db', 1, NULL, 'place', 'placed', '01a22afb-c16e-7609-834f-53165a7a685a', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22afb-c16e-7609-834f-53165a7a685a"}'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c18d-76c7-ab18-6e93fe476c4f', 1, NULL, 'place', 'placed', '01a22afb-c16e-7609-834f-53165a7a685a', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22afb-c16e-7609-834f-53165a7a685a"}'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c191-76e5-8e78-2fee74aac135', 1, NULL, 'place', 'placed', '01a22afb-c16e-7609-834f-53165a7a685a', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22afb-c16e-7609-834f-53165a7a685a"}'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c195-7193-a64c-c6e4f705fbab', 1, NULL, 'place', 'placed', '01a22afb-c16e-7609-834f-53165a7a685a', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22afb-c16e-7609-834f-53165a7a685a"}'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c184-7790-bc83-106f3af67651', 2, 'placed', 'dispatch', 'dispatched', '01a22afb-c0a3-77c4-8a84-bc265f018fd6', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22afb-c0f8-741b-9091-46be0abf4806"}, {"score": 867, "team_id": "01a22afb-c11c-732a-b665-6e8f0a1df4b9"}, {"score": 867, "team_id": "01a22afb-c130-747d-8d0f-8c9032897fc1"}, {"score": 867, "team_id": "01a22afb-c142-7472-a147-b4775e398254"}, {"score": 867, "team_id": "01a22afb-c151-7041-bff6-b1b8e3bc978b"}, {"score": 867, "team_id": "01a22afb-c160-70a0-9749-f023ebdc2f69"}], "team_ids": ["01a22afb-c0f8-741b-9091-46be0abf4806"]}'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c189-72dd-a521-6e04144a31db', 2, 'placed', 'dispatch', 'dispatched', '01a22afb-c0a3-77c4-8a84-bc265f018fd6', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22afb-c11c-732a-b665-6e8f0a1df4b9"}, {"score": 867, "team_id": "01a22afb-c130-747d-8d0f-8c9032897fc1"}, {"score": 867, "team_id": "01a22afb-c142-7472-a147-b4775e398254"}, {"score": 867, "team_id": "01a22afb-c151-7041-bff6-b1b8e3bc978b"}, {"score": 867, "team_id": "01a22afb-c160-70a0-9749-f023ebdc2f69"}, {"score": 833, "team_id": "01a22afb-c0f8-741b-9091-46be0abf4806"}], "team_ids": ["01a22afb-c11c-732a-b665-6e8f0a1df4b9"]}'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c18d-76c7-ab18-6e93fe476c4f', 2, 'placed', 'dispatch', 'dispatched', '01a22afb-c0a3-77c4-8a84-bc265f018fd6', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22afb-c130-747d-8d0f-8c9032897fc1"}, {"score": 867, "team_id": "01a22afb-c142-7472-a147-b4775e398254"}, {"score": 867, "team_id": "01a22afb-c151-7041-bff6-b1b8e3bc978b"}, {"score": 867, "team_id": "01a22afb-c160-70a0-9749-f023ebdc2f69"}, {"score": 833, "team_id": "01a22afb-c0f8-741b-9091-46be0abf4806"}, {"score": 833, "team_id": "01a22afb-c11c-732a-b665-6e8f0a1df4b9"}], "team_ids": ["01a22afb-c130-747d-8d0f-8c9032897fc1"]}'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c191-76e5-8e78-2fee74aac135', 2, 'placed', 'dispatch', 'dispatched', '01a22afb-c0a3-77c4-8a84-bc265f018fd6', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22afb-c142-7472-a147-b4775e398254"}, {"score": 867, "team_id": "01a22afb-c151-7041-bff6-b1b8e3bc978b"}, {"score": 867, "team_id": "01a22afb-c160-70a0-9749-f023ebdc2f69"}, {"score": 833, "team_id": "01a22afb-c0f8-741b-9091-46be0abf4806"}, {"score": 833, "team_id": "01a22afb-c11c-732a-b665-6e8f0a1df4b9"}, {"score": 833, "team_id": "01a22afb-c130-747d-8d0f-8c9032897fc1"}], "team_ids": ["01a22afb-c142-7472-a147-b4775e398254"]}'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c195-7193-a64c-c6e4f705fbab', 2, 'placed', 'dispatch', 'dispatched', '01a22afb-c0a3-77c4-8a84-bc265f018fd6', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22afb-c151-7041-bff6-b1b8e3bc978b"}, {"score": 867, "team_id": "01a22afb-c160-70a0-9749-f023ebdc2f69"}, {"score": 833, "team_id": "01a22afb-c0f8-741b-9091-46be0abf4806"}, {"score": 833, "team_id": "01a22afb-c11c-732a-b665-6e8f0a1df4b9"}, {"score": 833, "team_id": "01a22afb-c130-747d-8d0f-8c9032897fc1"}, {"score": 833, "team_id": "01a22afb-c142-7472-a147-b4775e398254"}], "team_ids": ["01a22afb-c151-7041-bff6-b1b8e3bc978b"]}'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c189-72dd-a521-6e04144a31db', 3, 'dispatched', 'accept', 'accepted', '01a22afb-c116-7143-a5e9-be40c63c5d99', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a22afb-c120-714d-8dde-b626ffcb20c5"], "team_id": "01a22afb-c11c-732a-b665-6e8f0a1df4b9"}'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c18d-76c7-ab18-6e93fe476c4f', 3, 'dispatched', 'accept', 'accepted', '01a22afb-c129-762d-a03d-f3548cadf245', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a22afb-c134-7086-8659-e39ff8965833"], "team_id": "01a22afb-c130-747d-8d0f-8c9032897fc1"}'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c191-76e5-8e78-2fee74aac135', 3, 'dispatched', 'accept', 'accepted', '01a22afb-c13d-7287-9e5f-c1cf13e8c26f', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a22afb-c145-70e8-a8ac-2368e60abe79"], "team_id": "01a22afb-c142-7472-a147-b4775e398254"}'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c195-7193-a64c-c6e4f705fbab', 3, 'dispatched', 'accept', 'accepted', '01a22afb-c14c-774e-9442-5635205ca235', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a22afb-c154-71de-a414-f53367fa4027"], "team_id": "01a22afb-c151-7041-bff6-b1b8e3bc978b"}'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c18d-76c7-ab18-6e93fe476c4f', 4, 'accepted', 'check_in', 'in_service', '01a22afb-c129-762d-a03d-f3548cadf245', 'leader', '2026-03-10 03:00:00+00', NULL, '{"at": "2026-03-10T03:00:00+00:00", "person_id": "01a22afb-c134-7086-8659-e39ff8965833"}'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c191-76e5-8e78-2fee74aac135', 4, 'accepted', 'check_in', 'in_service', '01a22afb-c13d-7287-9e5f-c1cf13e8c26f', 'leader', '2026-03-10 03:00:00+00', NULL, '{"at": "2026-03-10T03:00:00+00:00", "person_id": "01a22afb-c145-70e8-a8ac-2368e60abe79"}'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c195-7193-a64c-c6e4f705fbab', 4, 'accepted', 'check_in', 'in_service', '01a22afb-c14c-774e-9442-5635205ca235', 'leader', '2026-03-10 03:00:00+00', NULL, '{"at": "2026-03-10T03:00:00+00:00", "person_id": "01a22afb-c154-71de-a414-f53367fa4027"}'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c191-76e5-8e78-2fee74aac135', 5, 'in_service', 'check_out', 'in_service', '01a22afb-c13d-7287-9e5f-c1cf13e8c26f', 'leader', '2026-03-10 04:00:00+00', NULL, '{"at": "2026-03-10T04:00:00+00:00", "person_id": "01a22afb-c145-70e8-a8ac-2368e60abe79"}'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c191-76e5-8e78-2fee74aac135', 6, 'in_service', 'finish', 'in_review', '01a22afb-c13d-7287-9e5f-c1cf13e8c26f', 'leader', '2026-03-10 04:00:00+00', NULL, '{"outcome": "done"}'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c195-7193-a64c-c6e4f705fbab', 5, 'in_service', 'check_out', 'in_service', '01a22afb-c14c-774e-9442-5635205ca235', 'leader', '2026-03-10 04:00:00+00', NULL, '{"at": "2026-03-10T04:00:00+00:00", "person_id": "01a22afb-c154-71de-a414-f53367fa4027"}'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c195-7193-a64c-c6e4f705fbab', 6, 'in_service', 'finish', 'in_review', '01a22afb-c14c-774e-9442-5635205ca235', 'leader', '2026-03-10 04:00:00+00', NULL, '{"outcome": "done"}'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c195-7193-a64c-c6e4f705fbab', 7, 'in_review', 'review', 'in_review', '01a22afb-c16e-7609-834f-53165a7a685a', 'requester', '2026-03-10 04:00:00+00', NULL, '{"party": "requester"}'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c195-7193-a64c-c6e4f705fbab', 8, 'in_review', 'review', 'in_review', '01a22afb-c0a3-77c4-8a84-bc265f018fd6', 'station', '2026-03-10 04:00:00+00', NULL, '{"party": "station"}'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c195-7193-a64c-c6e4f705fbab', 9, 'in_review', 'review', 'in_review', '01a22afb-c14c-774e-9442-5635205ca235', 'team', '2026-03-10 04:00:00+00', NULL, '{"party": "team"}'),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c195-7193-a64c-c6e4f705fbab', 10, 'in_review', 'close', 'closed', '01a22afb-c14c-774e-9442-5635205ca235', 'team', '2026-03-10 04:00:00+00', NULL, '{}');

INSERT INTO public.order_numbers VALUES
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '2026-03-10', 6);

INSERT INTO public.order_private VALUES
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c17a-7490-9e08-6012f81fa8c0', '\x01a1d9b820762580ea9d937f70a33a489410ade0ad741e42157d591cd365867ff146a751', NULL, NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c184-7790-bc83-106f3af67651', '\x010190cfe5ca9e05754dbd0f50ca2ce271f7d421bc9d6a92abc8b129a8dce0c8bfd3e1ca', NULL, NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c189-72dd-a521-6e04144a31db', '\x01602132e80d369f8ffa6eeee40404923055ce08a745cf2754ff50658a51e3246d8d5f40', NULL, NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c18d-76c7-ab18-6e93fe476c4f', '\x01b67198f8402efd8eebda8357db222ed728badc1906e008328c79748e71dad807318392', NULL, NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c191-76e5-8e78-2fee74aac135', '\x01266d481203eaf811b52be03fdd06c8bee86109afff379750b62f414e5512bc6902d506', NULL, NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c195-7193-a64c-c6e4f705fbab', '\x01ea054740bfef06a02ea2a6ff753979a9143cf351746040fede6ca9c74de474cc9a9607', NULL, NULL);

INSERT INTO public.orders VALUES
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c17a-7490-9e08-6012f81fa8c0', '20260310-0001', '01a22afb-c16b-7196-b7ff-91b7660b8003', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22afb-c16e-7609-834f-53165a7a685a', '01a22afb-c16e-7609-834f-53165a7a685a', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'placed', 1, 0, 0, 0, '2026-03-10 05:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c184-7790-bc83-106f3af67651', '20260310-0002', '01a22afb-c16b-7196-b7ff-91b7660b8003', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22afb-c16e-7609-834f-53165a7a685a', '01a22afb-c16e-7609-834f-53165a7a685a', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'dispatched', 2, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-10 05:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c189-72dd-a521-6e04144a31db', '20260310-0003', '01a22afb-c16b-7196-b7ff-91b7660b8003', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22afb-c16e-7609-834f-53165a7a685a', '01a22afb-c16e-7609-834f-53165a7a685a', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'accepted', 3, 1, 0, 0, NULL, NULL, NULL, '01a22afb-c11c-732a-b665-6e8f0a1df4b9', NULL, '2026-03-10 03:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c18d-76c7-ab18-6e93fe476c4f', '20260310-0004', '01a22afb-c16b-7196-b7ff-91b7660b8003', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22afb-c16e-7609-834f-53165a7a685a', '01a22afb-c16e-7609-834f-53165a7a685a', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'in_service', 4, 1, 0, 0, NULL, NULL, NULL, '01a22afb-c130-747d-8d0f-8c9032897fc1', NULL, '2026-03-10 03:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c195-7193-a64c-c6e4f705fbab', '20260310-0006', '01a22afb-c16b-7196-b7ff-91b7660b8003', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22afb-c16e-7609-834f-53165a7a685a', '01a22afb-c16e-7609-834f-53165a7a685a', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'closed', 10, 1, 1, 0, NULL, NULL, NULL, '01a22afb-c151-7041-bff6-b1b8e3bc978b', NULL, '2026-03-10 03:00:00+00', NULL, 'done', '2026-03-10 04:00:00+00', NULL, '2026-03-10 04:00:00+00', '2026-03-10 04:00:00+00', 500, 500, 500, 500),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c191-76e5-8e78-2fee74aac135', '20260310-0005', '01a22afb-c16b-7196-b7ff-91b7660b8003', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22afb-c16e-7609-834f-53165a7a685a', '01a22afb-c16e-7609-834f-53165a7a685a', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'in_review', 6, 1, 0, 0, NULL, NULL, NULL, '01a22afb-c142-7472-a147-b4775e398254', NULL, '2026-03-10 03:00:00+00', NULL, 'done', '2026-03-10 04:00:00+00', '2026-03-24 04:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL);

INSERT INTO public.outbox VALUES
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 1, '01a22afb-c104-77d0-9f91-b8f71f01e94c', 'orders.team_leader_changed.v1', '01a22afb-c0b0-74b7-91d9-78a1bd2826c9', 1, NULL, NULL, '{"leads": true, "person_id": "01a22afb-c0b0-74b7-91d9-78a1bd2826c9"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 2, '01a22afb-c11e-7340-b9dd-8594cd725009', 'orders.team_leader_changed.v1', '01a22afb-c116-7143-a5e9-be40c63c5d99', 1, NULL, NULL, '{"leads": true, "person_id": "01a22afb-c116-7143-a5e9-be40c63c5d99"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 3, '01a22afb-c132-721b-9ed1-7b7e31d31bdc', 'orders.team_leader_changed.v1', '01a22afb-c129-762d-a03d-f3548cadf245', 1, NULL, NULL, '{"leads": true, "person_id": "01a22afb-c129-762d-a03d-f3548cadf245"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 4, '01a22afb-c144-7398-9baa-71ea33d3fef0', 'orders.team_leader_changed.v1', '01a22afb-c13d-7287-9e5f-c1cf13e8c26f', 1, NULL, NULL, '{"leads": true, "person_id": "01a22afb-c13d-7287-9e5f-c1cf13e8c26f"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 5, '01a22afb-c153-740a-9d90-c2f24841e16b', 'orders.team_leader_changed.v1', '01a22afb-c14c-774e-9442-5635205ca235', 1, NULL, NULL, '{"leads": true, "person_id": "01a22afb-c14c-774e-9442-5635205ca235"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 6, '01a22afb-c162-75b4-bb15-cd580101d559', 'orders.team_leader_changed.v1', '01a22afb-c15b-725e-93c1-74e29a7cf653', 1, NULL, NULL, '{"leads": true, "person_id": "01a22afb-c15b-725e-93c1-74e29a7cf653"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 7, '01a22afb-c17a-7490-9e08-601344393f9c', 'orders.order_placed.v1', '01a22afb-c17a-7490-9e08-6012f81fa8c0', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22afb-c17a-7490-9e08-6012f81fa8c0", "service_id": "01a22afb-c16b-7196-b7ff-91b7660b8003", "requester_id": "01a22afb-c16e-7609-834f-53165a7a685a", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 8, '01a22afb-c184-7790-bc83-1070bfc4a0d0', 'orders.order_placed.v1', '01a22afb-c184-7790-bc83-106f3af67651', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22afb-c184-7790-bc83-106f3af67651", "service_id": "01a22afb-c16b-7196-b7ff-91b7660b8003", "requester_id": "01a22afb-c16e-7609-834f-53165a7a685a", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 9, '01a22afb-c189-72dd-a521-6e059268c9be', 'orders.order_placed.v1', '01a22afb-c189-72dd-a521-6e04144a31db', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22afb-c189-72dd-a521-6e04144a31db", "service_id": "01a22afb-c16b-7196-b7ff-91b7660b8003", "requester_id": "01a22afb-c16e-7609-834f-53165a7a685a", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 10, '01a22afb-c18d-76c7-ab18-6e944c31fef0', 'orders.order_placed.v1', '01a22afb-c18d-76c7-ab18-6e93fe476c4f', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22afb-c18d-76c7-ab18-6e93fe476c4f", "service_id": "01a22afb-c16b-7196-b7ff-91b7660b8003", "requester_id": "01a22afb-c16e-7609-834f-53165a7a685a", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 11, '01a22afb-c191-76e5-8e78-2fef7e3b42cc', 'orders.order_placed.v1', '01a22afb-c191-76e5-8e78-2fee74aac135', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22afb-c191-76e5-8e78-2fee74aac135", "service_id": "01a22afb-c16b-7196-b7ff-91b7660b8003", "requester_id": "01a22afb-c16e-7609-834f-53165a7a685a", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 12, '01a22afb-c195-7193-a64c-c6e53a05937a', 'orders.order_placed.v1', '01a22afb-c195-7193-a64c-c6e4f705fbab', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22afb-c195-7193-a64c-c6e4f705fbab", "service_id": "01a22afb-c16b-7196-b7ff-91b7660b8003", "requester_id": "01a22afb-c16e-7609-834f-53165a7a685a", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 13, '01a22afb-c1ab-75a6-8d6f-c81379058207', 'orders.order_dispatched.v1', '01a22afb-c184-7790-bc83-106f3af67651', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22afb-c184-7790-bc83-106f3af67651", "team_ids": ["01a22afb-c0f8-741b-9091-46be0abf4806"], "service_id": "01a22afb-c16b-7196-b7ff-91b7660b8003", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 14, '01a22afb-c1b5-75a3-b429-5eb916697397', 'orders.order_dispatched.v1', '01a22afb-c189-72dd-a521-6e04144a31db', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22afb-c189-72dd-a521-6e04144a31db", "team_ids": ["01a22afb-c11c-732a-b665-6e8f0a1df4b9"], "service_id": "01a22afb-c16b-7196-b7ff-91b7660b8003", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 15, '01a22afb-c1be-72cc-8391-a7eb29ca0914', 'orders.order_dispatched.v1', '01a22afb-c18d-76c7-ab18-6e93fe476c4f', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22afb-c18d-76c7-ab18-6e93fe476c4f", "team_ids": ["01a22afb-c130-747d-8d0f-8c9032897fc1"], "service_id": "01a22afb-c16b-7196-b7ff-91b7660b8003", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 16, '01a22afb-c1c7-72f5-8a8d-1e1f3ba4a411', 'orders.order_dispatched.v1', '01a22afb-c191-76e5-8e78-2fee74aac135', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22afb-c191-76e5-8e78-2fee74aac135", "team_ids": ["01a22afb-c142-7472-a147-b4775e398254"], "service_id": "01a22afb-c16b-7196-b7ff-91b7660b8003", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 17, '01a22afb-c1d0-7501-9f9d-296a00c034be', 'orders.order_dispatched.v1', '01a22afb-c195-7193-a64c-c6e4f705fbab', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22afb-c195-7193-a64c-c6e4f705fbab", "team_ids": ["01a22afb-c151-7041-bff6-b1b8e3bc978b"], "service_id": "01a22afb-c16b-7196-b7ff-91b7660b8003", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 18, '01a22afb-c1da-7777-90d4-02d19e6e8b54', 'orders.order_accepted.v1', '01a22afb-c189-72dd-a521-6e04144a31db', 3, NULL, NULL, '{"form": "errand", "team_id": "01a22afb-c11c-732a-b665-6e8f0a1df4b9", "order_id": "01a22afb-c189-72dd-a521-6e04144a31db", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a22afb-c120-714d-8dde-b626ffcb20c5"], "service_id": "01a22afb-c16b-7196-b7ff-91b7660b8003", "requester_id": "01a22afb-c16e-7609-834f-53165a7a685a"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 19, '01a22afb-c1da-7777-90d4-02d2838d9201', 'orders.contacts_changed.v1', '01a22afb-c189-72dd-a521-6e04144a31db', 3, NULL, NULL, '{"windows": [{"role": "team_leader", "person_id": "01a22afb-c120-714d-8dde-b626ffcb20c5", "reader_ids": ["01a22afb-c116-7143-a5e9-be40c63c5d99"]}, {"role": "volunteer", "person_id": "01a22afb-c16e-7609-834f-53165a7a685a", "reader_ids": ["01a22afb-c120-714d-8dde-b626ffcb20c5"]}, {"role": "resident", "person_id": "01a22afb-c116-7143-a5e9-be40c63c5d99", "reader_ids": ["01a22afb-c16e-7609-834f-53165a7a685a"]}], "order_id": "01a22afb-c189-72dd-a521-6e04144a31db"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 20, '01a22afb-c1e4-7636-b7d9-deb7a716abe5', 'orders.order_accepted.v1', '01a22afb-c18d-76c7-ab18-6e93fe476c4f', 3, NULL, NULL, '{"form": "errand", "team_id": "01a22afb-c130-747d-8d0f-8c9032897fc1", "order_id": "01a22afb-c18d-76c7-ab18-6e93fe476c4f", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a22afb-c134-7086-8659-e39ff8965833"], "service_id": "01a22afb-c16b-7196-b7ff-91b7660b8003", "requester_id": "01a22afb-c16e-7609-834f-53165a7a685a"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 21, '01a22afb-c1e4-7636-b7d9-deb8df655701', 'orders.contacts_changed.v1', '01a22afb-c18d-76c7-ab18-6e93fe476c4f', 3, NULL, NULL, '{"windows": [{"role": "team_leader", "person_id": "01a22afb-c134-7086-8659-e39ff8965833", "reader_ids": ["01a22afb-c129-762d-a03d-f3548cadf245"]}, {"role": "volunteer", "person_id": "01a22afb-c16e-7609-834f-53165a7a685a", "reader_ids": ["01a22afb-c134-7086-8659-e39ff8965833"]}, {"role": "resident", "person_id": "01a22afb-c129-762d-a03d-f3548cadf245", "reader_ids": ["01a22afb-c16e-7609-834f-53165a7a685a"]}], "order_id": "01a22afb-c18d-76c7-ab18-6e93fe476c4f"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 22, '01a22afb-c1eb-7051-b4f8-7f38061bfaa6', 'orders.order_accepted.v1', '01a22afb-c191-76e5-8e78-2fee74aac135', 3, NULL, NULL, '{"form": "errand", "team_id": "01a22afb-c142-7472-a147-b4775e398254", "order_id": "01a22afb-c191-76e5-8e78-2fee74aac135", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a22afb-c145-70e8-a8ac-2368e60abe79"], "service_id": "01a22afb-c16b-7196-b7ff-91b7660b8003", "requester_id": "01a22afb-c16e-7609-834f-53165a7a685a"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 23, '01a22afb-c1eb-7051-b4f8-7f39d7f8ccef', 'orders.contacts_changed.v1', '01a22afb-c191-76e5-8e78-2fee74aac135', 3, NULL, NULL, '{"windows": [{"role": "team_leader", "person_id": "01a22afb-c145-70e8-a8ac-2368e60abe79", "reader_ids": ["01a22afb-c13d-7287-9e5f-c1cf13e8c26f"]}, {"role": "volunteer", "person_id": "01a22afb-c16e-7609-834f-53165a7a685a", "reader_ids": ["01a22afb-c145-70e8-a8ac-2368e60abe79"]}, {"role": "resident", "person_id": "01a22afb-c13d-7287-9e5f-c1cf13e8c26f", "reader_ids": ["01a22afb-c16e-7609-834f-53165a7a685a"]}], "order_id": "01a22afb-c191-76e5-8e78-2fee74aac135"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 24, '01a22afb-c1f1-715d-a5f5-da4a8f639809', 'orders.order_accepted.v1', '01a22afb-c195-7193-a64c-c6e4f705fbab', 3, NULL, NULL, '{"form": "errand", "team_id": "01a22afb-c151-7041-bff6-b1b8e3bc978b", "order_id": "01a22afb-c195-7193-a64c-c6e4f705fbab", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a22afb-c154-71de-a414-f53367fa4027"], "service_id": "01a22afb-c16b-7196-b7ff-91b7660b8003", "requester_id": "01a22afb-c16e-7609-834f-53165a7a685a"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 25, '01a22afb-c1f1-715d-a5f5-da4bf6005f37', 'orders.contacts_changed.v1', '01a22afb-c195-7193-a64c-c6e4f705fbab', 3, NULL, NULL, '{"windows": [{"role": "team_leader", "person_id": "01a22afb-c154-71de-a414-f53367fa4027", "reader_ids": ["01a22afb-c14c-774e-9442-5635205ca235"]}, {"role": "volunteer", "person_id": "01a22afb-c16e-7609-834f-53165a7a685a", "reader_ids": ["01a22afb-c154-71de-a414-f53367fa4027"]}, {"role": "resident", "person_id": "01a22afb-c14c-774e-9442-5635205ca235", "reader_ids": ["01a22afb-c16e-7609-834f-53165a7a685a"]}], "order_id": "01a22afb-c195-7193-a64c-c6e4f705fbab"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 26, '01a22afb-c2c4-7017-991e-f381d3a52dfb', 'orders.order_closed.v1', '01a22afb-c195-7193-a64c-c6e4f705fbab', 10, NULL, NULL, '{"form": "errand", "scores": {"quality": 500, "attitude": 500, "punctuality": 500}, "team_id": "01a22afb-c151-7041-bff6-b1b8e3bc978b", "brand_id": null, "category": "便民", "order_id": "01a22afb-c195-7193-a64c-c6e4f705fbab", "revision": 1, "closed_at": "2026-03-10T04:00:00+00:00", "project_id": null, "service_id": "01a22afb-c16b-7196-b7ff-91b7660b8003", "volunteers": [{"method": "leader", "minutes": 60, "person_id": "01a22afb-c154-71de-a414-f53367fa4027", "served_on": "2026-03-10"}], "activity_id": null, "campaign_id": null, "requester_id": "01a22afb-c16e-7609-834f-53165a7a685a", "organisation_id": null}', '2026-03-10 04:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', 27, '01a22afb-c2c4-7017-991e-f38229bbfb73', 'orders.contacts_changed.v1', '01a22afb-c195-7193-a64c-c6e4f705fbab', 10, NULL, NULL, '{"windows": [], "order_id": "01a22afb-c195-7193-a64c-c6e4f705fbab"}', '2026-03-10 04:00:00+00', NULL);

INSERT INTO public.reviews VALUES
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c2b7-766d-86b2-4930b843f7a2', '01a22afb-c195-7193-a64c-c6e4f705fbab', 1, 'requester', '01a22afb-c16e-7609-834f-53165a7a685a', 5, 5, 5, NULL, '2026-03-10 04:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c2bd-71f5-bfb5-374b5a989585', '01a22afb-c195-7193-a64c-c6e4f705fbab', 1, 'station', '01a22afb-c0a3-77c4-8a84-bc265f018fd6', 5, 5, 5, NULL, '2026-03-10 04:00:00+00', NULL),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c2c3-7175-a24f-25d7f873b0d3', '01a22afb-c195-7193-a64c-c6e4f705fbab', 1, 'team', '01a22afb-c14c-774e-9442-5635205ca235', 5, 5, 5, NULL, '2026-03-10 04:00:00+00', NULL);

INSERT INTO public.served VALUES
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c195-7193-a64c-c6e4f705fbab', 1, '01a22afb-c154-71de-a414-f53367fa4027', '2026-03-10', 60, 'leader');

INSERT INTO public.services VALUES
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c16b-7196-b7ff-91b7660b8003', '上门维修', '便民', 'errand', 60, 240, 240, '{家电维修}', '{}', '{all}', 1, false, 'community', 14, 'residents', NULL, 'open', 1);

INSERT INTO public.signing_keys VALUES
	('tests-38a3abca-6e80-4a73-a003-7913a40a1f6f', '{"x": "TpQL5SH0hw8I-9tpF6TcMWDouBbIP5ptw2DhG_8tfSw", "y": "ngjKz0LPzci6p-mlzO7Yr6kdZyN01gHkZH5p-KRd0pg", "crv": "P-256", "kid": "tests-38a3abca-6e80-4a73-a003-7913a40a1f6f", "kty": "EC"}', '2026-11-30 05:44:31.61315+00');

INSERT INTO public.teams VALUES
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c0f8-741b-9091-46be0abf4806', '0 队', '01a22afb-c0b0-74b7-91d9-78a1bd2826c9', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c11c-732a-b665-6e8f0a1df4b9', '1 队', '01a22afb-c116-7143-a5e9-be40c63c5d99', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c130-747d-8d0f-8c9032897fc1', '2 队', '01a22afb-c129-762d-a03d-f3548cadf245', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c142-7472-a147-b4775e398254', '3 队', '01a22afb-c13d-7287-9e5f-c1cf13e8c26f', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c151-7041-bff6-b1b8e3bc978b', '4 队', '01a22afb-c14c-774e-9442-5635205ca235', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22afb-c06f-74f6-9e90-75f769316d2e', '01a22afb-c160-70a0-9749-f023ebdc2f69', '5 队', '01a22afb-c15b-725e-93c1-74e29a7cf653', '{}', '{家电维修}', 6, 'active', NULL, 1);

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
    ADD CONSTRAINT reviews_party_once UNIQUE (community_id, order_id, revision, party);

ALTER TABLE ONLY public.reviews
    ADD CONSTRAINT reviews_person_once UNIQUE (community_id, order_id, revision, person_id);

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

CREATE UNIQUE INDEX disputes_one_open ON public.disputes USING btree (community_id, order_id, person_id) WHERE (settled_at IS NULL);

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

CREATE INDEX orders_requester ON public.orders USING btree (community_id, requester_id, id);

CREATE INDEX orders_service ON public.orders USING btree (community_id, service_id, id);

CREATE INDEX orders_social_worker ON public.orders USING btree (community_id, social_worker_id, id) WHERE (social_worker_id IS NOT NULL);

CREATE INDEX orders_state ON public.orders USING btree (community_id, state, id);

CREATE INDEX orders_team ON public.orders USING btree (community_id, team_id, state, id);

CREATE INDEX orders_team_newest ON public.orders USING btree (community_id, team_id, id);

CREATE INDEX orders_team_scores ON public.orders USING btree (community_id, closed_at, team_id) INCLUDE (score) WHERE (score IS NOT NULL);

CREATE INDEX orders_to_auto_close ON public.orders USING btree (auto_close_at) WHERE (auto_close_at IS NOT NULL);

CREATE INDEX orders_to_escalate ON public.orders USING btree (escalate_at) WHERE (escalate_at IS NOT NULL);

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
