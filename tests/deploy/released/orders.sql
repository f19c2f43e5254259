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
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a87-73f4-b4da-edb0e5515eb2', '01a22c55-6a4a-75ab-a314-4af9491e9c9c', '01a22c55-6a02-776b-b3a7-e189e90dea1d', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'assigned'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a8d-7139-b81c-5d439bfc518a', '01a22c55-6a4c-7791-8e2f-f3f4a08d6c0f', '01a22c55-6a0e-73a3-8fab-6bd6e7dd2233', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'assigned'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a90-72d0-9b44-747ac1fefb2e', '01a22c55-6a4f-7491-a4a5-f70b657de360', '01a22c55-6a17-7289-9ac0-305e59069a93', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'served'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a93-7354-bfc6-2f0623dbffe3', '01a22c55-6a51-7693-9130-b5f536ba5d2d', '01a22c55-6a29-732e-b4e7-ef66f68c2982', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'served');

INSERT INTO public.attendance VALUES
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a98-756e-95eb-53785bcbea37', '01a22c55-6a4c-7791-8e2f-f3f4a08d6c0f', '01a22c55-6a0c-7425-b746-efa0167e2656', '01a22c55-6a0e-73a3-8fab-6bd6e7dd2233', '2026-03-10 03:00:00+00', NULL, '["2026-03-10 03:00:00+00","2026-03-10 04:30:00+00")', 0, NULL, 'leader', 'open', false, NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a9c-775d-9dde-2e8b953a1e49', '01a22c55-6a4f-7491-a4a5-f70b657de360', '01a22c55-6a15-75ef-a1e8-5bb472040872', '01a22c55-6a17-7289-9ac0-305e59069a93', '2026-03-10 03:00:00+00', '2026-03-10 04:00:00+00', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 0, 60, 'leader', 'confirmed', false, NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a9f-75ae-baf6-b4b65c1af8dd', '01a22c55-6a51-7693-9130-b5f536ba5d2d', '01a22c55-6a25-74ab-b9f4-5303823a9ac3', '01a22c55-6a29-732e-b4e7-ef66f68c2982', '2026-03-10 03:00:00+00', '2026-03-10 04:00:00+00', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 0, 60, 'leader', 'confirmed', false, NULL);

INSERT INTO public.beats VALUES
	('gateway', '2026-12-01 12:02:04.718553+00');

INSERT INTO public.business_time VALUES
	('01a22c55-693d-77ba-a0bd-985d57396596', '2026-03-10 01:00:00+00'),
	('01a22c55-6a95-77a2-beb7-d0aa709a1cda', '2026-03-10 03:00:00+00'),
	('01a22c55-6aa1-72a9-bce2-4f5a7b9489f8', '2026-03-10 04:00:00+00');

INSERT INTO public.idempotency VALUES
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6943-75ab-953d-5d3ef0759218', 'add_team', '\x282b666eac84456fe8b9652ca9db244ba8c3165da0aaefb8e4c312e0d364364b', '\xbef88bf3d8e29633096301578a2471d7597075fc42610000019be0fdf9802076', 201, '{"ETag": "\"1\""}', '\x01438faf738fa3dcae158f91347ebda941281dc3348772966fadc05e7f86455de8787b4015e4c0d4fe03781234e08d7d130374360b43bc9e9f22be98db9f85bfe425518aa9797695742cdd86c62b44e09affa9765832e1bb5ea11aacffb0f587a26e56539582e4aced3a4f18a2b0036da051d09ea1c53b05622391e717ecd4c684c97aab3ae3330a6ad5223901bcf09631473914705d8e4422ad8ddb0e6466e48bcde190c7433e9e7f5e4147dce4c27ff48c4f8979a7179c8487fc939e33f572730791772866a2f15974d5bcd5ca86ad5ba30d02d56dae600d792f3254e39766261b34b7dc481a015c42f48be32311a64dae', '2026-11-30 12:02:04.909635+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-694b-73a3-ad3e-be66c0255069', 'add_member', '\x2059d79e89a90a1d34e399c4cd555d866b8cd06b26e7f4bcd777bbf809309889', '\x74080ddb02b8f4d94af7528fc3abf12de120f469c2e4eaaffdbb6aa1b559940a', 201, '{}', '\x010ca96d46fae5ff3fa1c3e47ce126340743584560e0e82e4a887c90cc93349efcd67dec6e310746954844b888357360395c84b23ee20d28fadebf123a90e0274707eeef2cf83cfc710cdfac8ccdbe31240688924985fe85e44c460d48fc3bdccdc3a44c2e0fe3cb9118d23680f2b786a519a843d4d147a3875a0efeb0c64ec5c6677b3403130abd2fc16b13b36191e4485ad3f9a9602acbe77d6c52261e3f9e07f69c211bf4', '2026-11-30 12:02:04.923148+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6943-75ab-953d-5d3ef0759218', 'add_team', '\x9f66cde1f457bc301580d6c90b67daf4cd527be728bf5a8ea7650248e7a84671', '\x983d6ac5e3155f725d1ea7465400e25612d1f0d94b735e7f667a563e97eba058', 201, '{"ETag": "\"1\""}', '\x017117d06242ca75520abadcf44f75538f0132320e4dda25d0d7b721f1bc532af9876b94a0ad4e067f7f096c364d05c66ab73d5a5ec679822c3ee6727a7cdf8c29812a2918b3d066169667593ba4182732255f28e034f1fbed481f4c833becd19de492c080a46179e445af12154324aed3fb2d6c3744758d038de2f833973477b2d2ad0e98aa0e371ee9dc2f3fea1a33dcfc6e48ca066c3055ba57ed2119e39cd7b845a1f8215f0c04cbde46d8afd26528a9d449590fb4889454a9c36c895903418771e52e491111672e72db54de9b4a63373ef7c205bd3590e7e75f1b4a9b61b812ffb721580185f15f4163f5de62d31d78', '2026-11-30 12:02:04.92974+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-69fc-70c6-b6f4-3aab36d8f248', 'add_member', '\x555c711dfccc4f142fb12253dd6f36487882c122bddb23634d0e6be6fcb6e9c3', '\x355d3e1ce2a2c8e1f29462172252ed154490f41d9fda59f52982f205d42f5f32', 201, '{}', '\x013554d2f460b61fba56ff41b035609fb2ba618ac72a18a5404cc4bd56fd40171a19a4ade266a1da2f967f6e1069280d9852016054488a601cbff40ac9641564fd727af757bdecf6a0cfdc7b1995df12e521c054cf9fececc9eb7ef914dab8a0f453b1d45cc2786f096b8949e77bc63f6175561d821237ad4a9ccdd4124cbd4c23f0330c000557070f52c76b202582b390eda66def649e8c269dbdd50e7950de12d14663c1d7', '2026-11-30 12:02:04.93489+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6943-75ab-953d-5d3ef0759218', 'add_team', '\xf01f3a306cea817469e683cf25cf0c47ad1ba58f7456887dc52d2780593fbd72', '\x8f79a5cf98ebf621c926551292b634dd07c47ae58007d85e837807df5576342d', 201, '{"ETag": "\"1\""}', '\x011a7110c60a6be067b24c16e349900d1dc61d663f4677c49056b5016121a656ea8ac81b5547eb3ea4860bab2b6330e79f51ffa9efdfd816cac741570c07992f3eab20887e074a8e0e64b3507cf90c7094b3bbe83c41a6e3c753d66d0712ae4f30f5c3c5b89a78ac67606b40e869c42418f816f607287cd8c790eb1b64b9ea73937de2d5dbb12deb0fc9156ece578934f9961ce57eb017ce64ab4628b4b24091f2c150c5148b4105d705a281d68490234ee3d5f99cdf3e49603d6a5a53988e969deb0b7b30d877302e4c9c8de0d178bfdb0cd29f5a9db7d0a93e5ab0dd64d88cd38ecbe5589ff54a9a11c8e9cadcc4a95458', '2026-11-30 12:02:04.941396+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a07-7695-bec0-1771e00cb99a', 'add_member', '\x8b92ce64662fd68d596c487bacda5712a1d151ce6db54b421e22903f82b5c173', '\xf8070c738e6e92d7e85233b1ebd345abaf3d4534785f073e9c93c46125d202ec', 201, '{}', '\x01c0a9e99bcdd67239521b07ff87c6ed2d10a6ae2118907c0dc7c0f44bb9bb0c57e7ef08381072391b914f87af13d187de26b4db0b0fcb4f0d4bccaf7100e850748e36df1be4b0e82a91ac7942dff845b30efb2a4d26b7f865b8c02b8f2ba04977bff08e0ff50d8b9aef66c8e3dc9e2f060e9b591dc39f497160db77de77853fda5ebd2aee0b38eadec31c30b1a2c9ce243218e1c6890eb97af7bb2de4659a6bf23e53384f12', '2026-11-30 12:02:04.946168+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6943-75ab-953d-5d3ef0759218', 'add_team', '\x3a54ccdc879af96bddb47ceec3ccb91309775888c8504cdd89535a487901f3d7', '\xc7cbbd7bc6e0ad4a386c84903d34074a4deed8089607f90cde3553a1b69027f2', 201, '{"ETag": "\"1\""}', '\x019f2700f5f1caed36f3a8f7e921389f727b383842948d243c81ad776941f9e4df36cfbc57b227be8d91b6dde32c1d6bb68c1b598397dbc5c22306d0c49f6cc74dd6dfd968258ae63dbf9e05afc2ac540c9081307dc73108bc40ffb884b3f7acc5aed8a61fa175812bcc3394222ca227ab938663a1eb4c81aaf50e227a7f6b54d8db8d468a94716ed4b3c256e67be1fa4abfdef67e120bc981465e2a76cbef0c50c6bcabadcd66a064ab628d6991b1c4fea84c312b58129b6408fb4177820a3d02d42b1155a3ff5b29e09c11fb56a47f7d822669628b4ebb8211f243f6d0b845bff641e74b5203e3f0524dcbecf50624b152', '2026-11-30 12:02:04.950796+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a12-7632-8a7f-2caa59672508', 'add_member', '\x7ce81503ddd23881df318e91ba817592949e779263632abc83ba9d3171cd8e1c', '\x255c4185a590e619f4c981276114084889e895b76c4f8ce34df1ef85633c05fd', 201, '{}', '\x0156cab26cab450cb5b7c2956ca12e9819106caf1b81d0406a86cb2be8d76ace800d3edc9690054575600bca743cd6fc8db4e5790869a40d45cc13259687291a29e80937eb0a71c98f3d2058134ad43fe224244009659227113326c9f1d1b9da9c579aa42b2c0c620846e63b57798e51203233c51905821a3f01351f4397c7c9a3ed79079ce0519aa47f1b9bb86fb504bf7edf2b382c7cd984ce4342958bf2f543afb6553b4a', '2026-11-30 12:02:04.959373+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6943-75ab-953d-5d3ef0759218', 'add_team', '\x9015f9cf82e433a0b625afd33ca6c3ed484d7b105f626f0e1f3bfbea0969fa34', '\x44506827ac978e9c4621ed857527960486b2dab0254c7623112116ee4bc5e22d', 201, '{"ETag": "\"1\""}', '\x0170655e3224e8fbb823ade403e760b54e95e6612fb36f60b23bd8db4de8c73a9d7abb5cff4c453e20bb0c17369a483fac77457af6e468c994f1fa0e7bae9224646dcf5fb7a5fd3f3dfb644d7f46db415b781c3adf578c9d1939f9554bedc35b3c02682a77d904cf1fb618fd7f1192238e47a9584911bc0f4e4b77e73423ad69c8031e72d50ba068b5b0c2ce14960e4537512fcb79b01591723488ee6542e341a56acf41f2fe1b317912c00ec1f91375a26d6a3af264bf3d405c393105e7982b9116bd7b7ee810948dffb8cdc85290169cbbbf49607290d6a27a0574d4008d3cd97f7a099fdc570fac205c56db859407aea3', '2026-11-30 12:02:04.968356+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a1f-7255-9e2f-a3b91cc473c3', 'add_member', '\x090ae0ee673eb10ad25d9b82bab2b631f632ba3dbdb6e28f44140b23b2baf45a', '\x62b3e3544d676d196680320ad255caf6021d5b9bc244ab77e308a35e863770c4', 201, '{}', '\x0142fc6bbd0e867ab1396cba7c1638725ed01898faa8eddb15b73fa5f3366cd2b50ab32f326710dcd2963c07e002330ba8d92377bf302a2e7b4b0e09d42b594e4a1a7d07d6d7e391d088cb49be2448897fbae387ef00dea80faa2147d709d2fe7505db8ec29dfa932228efb42240629d8246b99d8c1f15c8ad7fdc36089377d5bcf63af2579b154feaaf1d2d83fd738c48442f26151b2b6dce73e10fb142460e971f2b596065', '2026-11-30 12:02:04.97347+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6943-75ab-953d-5d3ef0759218', 'add_team', '\x6d2d07b3ac8e89f1d6d660333471609720f212d7b15efbbcbe8dc0fcf24262a6', '\x8bd1c76e15a4e59162fdbbe80f48c442acf8b2961ab67c40a1f6dcc7d82d3ada', 201, '{"ETag": "\"1\""}', '\x01349db9fb3c6c66c4132e0d8962eccabc5433a90667fe08fd4958f843a715177114ec9d35ae1eb9da0e9a1d2378c4f169948b62a829f2921da04adf3b0bea509c67c8241bba52460350d20dcd11b298fdeb39f61aed66286c1c9a5b4b5f762af9a78e235323c14646f757680b4f10b8eac38b426b460efa182614a0736ca2083eb6850ad645a850c7556a5d46114d4372fd365256a4f076d00976e9293267915adc9ff2f3bcedebc17ca3817c965838414e59942dabae0a94ddd236d8f3e3204bd4c70cb00c6aeddeb882f94b7e8d6c061d64400078ef7645a89bc171c51289aae52e08d583f6c5f2b6946bd460b927da79', '2026-11-30 12:02:04.978341+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a2d-73fa-8c1e-c91a49ac2909', 'add_member', '\x6a27a120df2a96cd128ede6bd094a3fc9a9bef808651dccb41847e1dfb9cec89', '\x84a307fd9e965dfeaaca890eb3bca1ae80a7c1f20a013f66691e49e12acfc02b', 201, '{}', '\x0152664ac0f250c5e13413968a8315d4c512d7728ea4f6701d78f19c10ad225182a12a3cf329e673176a4cafcea47b3fd8f64adf903e83e7209e5db6b6ee1fa2ae16a12d6d72d51cc0e48e24a38f0fd36631e3061cca2c9d1375694bd7e1f50fe0bbc3676889a4a10b10d8df5094e53b51a145e882c0a365075bf5ca0d7ed27312014cd82c42815596f2fc82d8d56c3878fa38cf3a541daa8c035a97b6addc196cf952ce4f5e', '2026-11-30 12:02:04.982711+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6943-75ab-953d-5d3ef0759218', 'add_service', '\xf56301a86312c5a734d7c0eedd4e7e96f0b41fd8bed47c0af7aecb6b8adac934', '\x955be3ae2f501d59f407db68730415e0e99af6c8e8e39e371151b6074fff6484', 201, '{"ETag": "\"1\""}', '\x015bdce0963e1e58de13f1e88862d197ed95271138adb0167383c5ff386743c06a12a9d196f8f7258537dcb1d96a96cacbf7ad44480103039db5c8e39842b7de51fc6facd914d756572a46cbd6bb66433558f857287cbdc128ab591c7bf8a6219ab32461925f5faa181fa80a664d4f50c2f6e04eaa2c3b04dbfdf2110917428903f8ba7d07b6eebbcbd3901e4fa75b95bff8fef9318687fc767d9ed643f822252a086b59babc5603d9f077d5d0f3a47d93c05da19b015e1e59a566ad4b247f8514c64856d69136e4e89f570218fa7d9db8743e2df07c548c58777d166db02f6e8438c265d8a94b360639ccfdb2514e357b96c54a83352fcb4342bb938b7da6cf12006733f8298ad9fb91f2e07d1bccd9f2503d00b3c83ecd40ea96a431b5f5a5485e4bc69c856a1543c797b93f3f9e10e9a04ce4a800ad713e982f3af0a11f2d7ca4e5d00ee6bc054f03c43481e1f12802f5f7ce7e70cbf6689e832636e8cfb8c19c9cf6c124b4642f150bf40ba20a62ba499a85059cab0e30f82122bc4f22d927c37f4f16068e06eca11732c1a47352985540793c34de8630f6dce6396e', '2026-11-30 12:02:04.984055+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a39-74b7-a54f-d063c8eabfd5', 'place_order', '\x04c84d357d414850b3f63de4e30199ae2e0138d041ebb27fbe2e8cab1149b35b', '\x6de672e37242ecc0cce568344fdb7b25ca15419cead14e9b208082b098cc9442', 201, '{"ETag": "\"1\""}', '\x011e0f1300c43c92036dd38662cbaa5f2643ff25901a139b8f9b228cdc1052be5da46e72994091925fd50900682b44932aec594602ff9664829f8099b6bc79ae50d368700d8dd22acdce4d76412e59af10dad3af747280c42a0508701e8bbea6361fc18c17c7c669748be289db7021fb825670b5025cb44e025b56ecdc8c1d50113b6029baf5283b894ba6e33425a77a35864152cbe8a0e299a0ee1b2238e596f5abc48d9a6c7d26293ce0b84e3fb115916d9a4398abf8974154231e592e04e33b205e3d1bed73afd5bfb5a23de93bc9adf2ba1ca01f79554e554ab008d917870208b39b5f836ebaeac7024519d237fc0d03828bf33a3232389c513b75a6aeb98cd9e22d1eca202f012e163cc4fe03b47d811709a7d1915dedc9d40d8d3ed366ef312ef124232cd5c6516f7b32f16d8c005e05aad5cf6bf9baea9e3d7b3c1dfa8c861572618a814019d5c4b8ed389a159bda2742b3277ee507156949d6da001211e30585925d80f0b6d3ade62bf24c708922547db5384d747abc8ec2cc341627c3244af9d47cc3e7062f6b50dde4641cefac10e613b4c22288b3c60c1d2fa375ef193659f30209188ef0f0314edd9e6fd9b3dc4d731167a6f36f42f5fec9717dc22e793371c9c29d1b887d1051fb2d9d56d9208a4db7c5c7d5f97be6857867fd1ca70eab00c010139bc77c99723b00fd46f3e4be1efc89c33d3ec989cfd2ec17dec712809f129acd58f2cfbfa2abd360bddad9174b1cb7bc518fa71193e2f7a89bfd229e82071d13b70bd98806772882fdf76116caa5e79150570738d60a0591180ca1978aa97c7901817f863f2b262242b53b32a374aa32024458331a232fd9876da287a184fe5b5c6890d89545993a3f4bed5101d311d780de818cb44d737c34b24ce3cd126428371ee98b54f5dcab45d3adf5cc39e72e621cc66395328d313b5ef223f1f96ea21ef05934c3acb3f42fe566a048d2791e32ab64d9ae7987838b60b029ee5e594526839f7520549c5285d9df8bc545e051c61d6a7b5a721e37bc08754704cf116a87ecfedcd71a29ca097a7aa9fda26162b52e088d94e4763f51787dc117a969eec5528c42c549add46a74e90985dca13168ae0bd7a618d83dfe03797982d397d19b0cb38dfb5c562d7afcaf0d749f9c227dadb60919b0da9ab65ce2de88d40700fd30bdb6ef3d889afb5a6e137ebb4096cf25f12c29044d6241583a2b616271ed231a9958625b5d3e5ac150dff9128ab7e519f6063b66f890be7d088d0bd93051eba12c66903d0562c54d7c6a7f8287aeba6ecf75fa1e9d448afff2d356d489b2f2f07ceb452ae6d33e57cd66df9705a55174232ff12151e62e3856e30c05a1b20f4420debe0bd54d197d680086236681', '2026-11-30 12:02:04.993961+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a39-74b7-a54f-d063c8eabfd5', 'place_order', '\x7f62a8c605e6938c546fe748fe31b5dd5ea6c9a83624ca67597a83d86fc9dbde', '\x6de672e37242ecc0cce568344fdb7b25ca15419cead14e9b208082b098cc9442', 201, '{"ETag": "\"1\""}', '\x01f20106edfe5e00909fa2249a84cd51ce9e5d649305b0abcf90ad6b1a594c4d009dcb350b8b6df372026a6ce0940920c46ba23af0cc286f9af8e5b35dfaf7a094d92f17d41a8381d5e120134104e3c736062ef1af7a93ea4d3d4abec47051f98dd8eca5a9162ab8334bc5ae3fa4bf60bf8bf75cd6b5138060e9bde2b43fe3181d6cb6cff65367a95f012994b99c4bde252aebe5004e83475a4b0dbeca35d5732c0cd92616b2bf2936f326c9917532f696375c7e5f6d563292f11ca744714a35d38974119e3fe01cc083393381ead0ddf136c7ecd25c105d47128aab5a6dbec204890b1e9eb81f20b3577cb7e50069ecbac8631e9e9dbc218e82d33d187d51fa4fc48ec83d43072b43f71a1647e7516af912875131da4e2be5a95f5e8d01e8e7080722c415591293a5caf69d2b79fe8a5c7cd57c8b77e46a998740e9f5d6c4dd6f45bc1ea17db85e6db69ba6f0b0c0937035d15ec36d29cb24168010c3cea44c58a1fb31c89e804a4b11547d70e888cbcd79ee6627e697e73d81ebb9227f4747db41f49111ae8f66f555fef7e51097a24bb9e34cf06847b8a17194f057f90cf1c2b4c3fdb252c05eb47a26a00d777350fa1efcea2c74d7988c8af27b23d772283002bad2902e9eaca0505e3e9a8d8b842c4e06044808a0bd605d5116455fc547827c9d1d06ca5e4d137b3b079f4703de07f2941d6e11771258336d9565e67c9b4b8650b75170863d8d5bc07c4ff9a453e42e662c67dbb88e8e6a443c8331af64da32c26b73021e9a089f138d9d27b567e3375ad5920f2db9ff2a7585f6515ab9f9bb3393a9fbfb372b9d703a24fd563f59fcccad7b87d730337513361c27028bc603f325bcbca07ac3d9dd13afcf41586bb5719e3db20da4630a84f13fa0c928da825a3ed29739b3b9c9209bff8415afc923b88f939533d570ac2d1584705249db8bdb1f1bbe520f1d304032a0cd9222ff125225027ddf083be2cfc1d327dc05a9d948208d55995e0ae4f80959b49a841b002f1aecc7bd19d5eb446854b1f71dd89eae360f75aabd95846077d5656d6ee9f45497314b8cfb45d24f05901d2f2581df3a8e802870e1e45cd61e47d5d15fb51a8a3836ac3108b3a2962593edf834472d456d669bdaaa0991166110347d086f96289b5e32587265a8adfa1a8ad10d6c06ec557c3d86e8aed50a09635fd21a5817a2fe03e154dd24655d0e974986384dee32e39dfe283cdfea00e2adc77503486ccc909daceed873f8aace1afa27e527e65694d87d37644994ccab9b43b9ca8c3c4966e470dde4fd181c3ae2f2575b8b6117f330268ded74084d6f9b3f5a4775694b9a875ccb36998488ca620a150a82616dd3cf80debbf2ae6677284f6427f2f8ddec50937648', '2026-11-30 12:02:05.000525+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a39-74b7-a54f-d063c8eabfd5', 'place_order', '\xeaa5f3c5e18878f0bb843d2acf50920b48b7410126baf2fdf1753346dcd4bc70', '\x6de672e37242ecc0cce568344fdb7b25ca15419cead14e9b208082b098cc9442', 201, '{"ETag": "\"1\""}', '\x01dd7e4d9145f009a8c6c1d84682270c25d2494bc0089176b2d2dda217c369ade3eb95da9258f163417f2a789012ce37fbd61431120c6da21ccd8bd0f4b989585a1b9257034f277eb12cef41abaa10daacd59cefd22814dd79cddcf5f9df0a37b83551be6aa8943bc717db80d7afd3660186d181e6ef9afab03f88e8c733ef7fbd948c5c3a6523a323563debc4a4c5dc7abb81a9fa816506d24d7840e1d462a8bc81149a020f8c9d1ee2b141a59fe68f8ecd87ea09c2102007305d2d27a19dd3bc63dd8abd1eff6c1750a989b550f45cfa2cbef8f0ca7944808f297b7c41dc091631ed67726a70683b5fa2f68ba0e5a512c6c976c0d9b6d9abd4ff1c20669c2d086e88e6c0d372d175b7ef50ab9662c6676aab4b77415a7a4f2777a79825a578f8f63e2ed29148536d133316245ef56dc7a2a67dfd09b9fb83a854c4fc6513ed07f9a46fdbfdc7f74c2f79de4940b6d25c79f7dd517b08dd64b47a15898acd45073b27d4c0cda37e1b940c425c5e709af6740889544b486380c8ce76783faf50fbb1ef725e954ec5d237f1f69d0b139428476a7e05ec8e9eda00a861f6c2faa71f1473d5162533b36c3513ad884c94ced102564324e40a5bd66a71876be471c4ad9ef5151d27f3112d345f3048c860b72c39d4784cf10a55b4efafca54ba5a26a61e7ddc6679f5af2c02e8f3dd30314eec8e17b11b5a27ab6d9bf6781d1a821b2c663f890348c87274b3efdfb21e78b426ea1f8a66f3c6d43a6ee4f6a9bd8ceb1c1c42aa919d1b252a609f339eb52eb274bd0809c860942ef3a26b3c29203c26eaec4f156d20b48f744e926bde73f3b501b8a3f22c08c32489028aa9057a248667ea514afe128aad61ffa536b8a51fa4f992fa7224ec0b0c728e9fe3a87e4af5adced85e1c1cacf2107ad05949c70690fd8d7b53a35557358a9e6e91276927040b41b510219f2d43b823b5d44c9a218ee1a4766329405c9cc5f70dd10ecc12dfd9c578eb55ec0777eb1b3a77ed6ed4bc3b343ed2467e379e32e362e4a434242da3b19f2c1cc9d18fdbb666712d85d1f8f50070b683fed344681db6c506208564dc650f32641b4d6ce365f0b63a07ab4fad141449b1709f985917d2265a66c0566cc06587e49b87a403c493169d61b7f3438c49824d0acae13894edfff416ab5d833ca3d3ee497b923797bd792a4d4181d4c3375bcf92567e032988dc0d1a98a87294730b9722c65fdd070724d6632c458bad1e25dc364ada2f9428cd370aadc6b40d4cfeb480015ff5f4506c70b8eb6dbf3ac7e49516cb1e23d5c51d120591b23606861312181572519da73a67c26a7fc58bb629440f46ade52c48fe668aaf62cb7dca0b8afd46d15390ae6f4e1a89f7a50ca1e55b2c7a50', '2026-11-30 12:02:05.002947+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a39-74b7-a54f-d063c8eabfd5', 'place_order', '\x801b9042310736bf926fbaea04390b45ce0aa2333f3183cd5cee1c6345ccd577', '\x6de672e37242ecc0cce568344fdb7b25ca15419cead14e9b208082b098cc9442', 201, '{"ETag": "\"1\""}', '\x016960790a7cb37a56de490d2153bb2d1cd53d8fd32235784269f0c52f156e942569aaeb1d4aa891fb996bf7d2f30e5606534ce873f8f7aaa6f749f2043c14dac2d4e1507fe4c0dc0b68ca32f37bffc42ba3c127d71b2eba98a09df723583bb6fd4aa4905e35393f8713cbdd5277b2af966b88e114c4575b35aa848bba76e48548911965de2919f08c0a321228015390aa3789e2968ec7e95162bb16d9dcb3e33b96bb843723ed1652d79413055ba6263afde52a46511a01b0013b43cffc6c70b100febff291ca6bd343ff32d54699c288506bfa39ea62c94bddd3ff0bc91c4c328191317a76db819124391ac73c9a47384551882de6f4665d44df84a8f90c5198a93c69644bc1942f2989654f8d1f510fdff1b87bca5f6b11bc15abaf8928cfa3d3dc78b50c15fad73ee56d385a62a8cec1bc044e753d416240a8752a90fcec79871d5f5f434733a8255a92f1c235c831c404706a8391ff3b43028480d558fc580659fb8ee9d0989d20e2e3edd5ee6f587a5cca861b311657bed8f9994f48e8b5bd294112441c7f00825f98002f7065670ba824fa4f2f5a8da5bcc475c771f468c222df7894c944e1ac93ecd014dbcff51ee481bfcd5cad0b3e8b19558d1167aca5a27685caab764d1675464ca33057da6bae06798e80ab79d4c93ce072868062ee4f2320ec98dbf88e88c136fc7f7269d53746a6721c41e1bdf3ce95af0661553305590a4670bda8b5c1ce95cdb2bcf17920555ed9a8db62b3ed880cb41b2614bb57036c488c67fcdfcd1b2a54925e73b689b78692bee84160b8e2cb381208eef02fdb81131fa218efa51662b515bed0946224929d4457b59fd2efff7886e4479e1d3e42ddf1dd419b6ea66444372e8d9f431ad46c2e724d6086e506c360f87586f96d12d3b4e4afdf682fe2667b0ef8a64d7d6d65b8f930a6e9ae50ff605dd1ea5a43256d70336077b962e8167a3d60eff890f909b7f446213ff94a0746d04e311e95e583f8f942039f6b71bc311997870e2a9cb2bbdd351230eea2e6341a10aed889d838c81518d81c57ce55970df2df99361ba6a9768e6cc69737302726f2958df62d87a16c59007821406a94043950052f41f09bed31c622c64a1092c44a49b971134c78a994197276b5d268d77779d26301e9c10f3cffb4b414913ca0aa36a827e4aea7ae6f0e74788d759c027f0362ba3dca01b37375b6c3ebf3cf8ee4559b0bc632992ea4680c40906023aa5af22b906c2af5c8c8ed060f5d6f3a34d054fdb95e531724f43a0ba2caf2e2c91f177bfb377b2f09a8d0cc839bc21e5e948f0939c0b634bc85e63dfe86a174046ebf00f096f066eb991139ed79839c6c1faec50ec95bc992d2b4d8a4de8f0d960efaf23cf1a7b431', '2026-11-30 12:02:05.00531+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a39-74b7-a54f-d063c8eabfd5', 'place_order', '\xbb468fe4a77ead39b60c487f83f4c683e27cc8e25e0aa0d86470ba018e93c175', '\x6de672e37242ecc0cce568344fdb7b25ca15419cead14e9b208082b098cc9442', 201, '{"ETag": "\"1\""}', '\x01a32cb0b06bb2f70d67b7cd7ee46d866abed72aa8756d7b468458752b1ae94708a471fd7b5e5c430f7636a68867dcac01f44dfcb048879b7a9197ebb758c638315b1e6ef3a78e09769280ba9435601695961cb11ac1d3caea53f38035b5427ffd6779c4007bc6d0be8361ad64fcdb6177c277351e6f680a715519b78c7a777350abd8657d1f317dbc72ac1293ab4f31f779cc8f944f08a6668da41718ccd3ebca7ceeb2dc88173701749161f8f1b0ed6ec4400fbe785e9f0109bba32c434e42c18b687e0489e0b74710ac8fbd590af550799c8a1c863866aabbb491c18fa24969e4dbcd4cc74295b2b4f2b0937500f1c5e15b8160868e632ccfc0662f258467f6517fd1b282d977a833d480ea3cadeab419565f7fb7addbe75f33625982f160a57986a2255cda058017a87b458bf890ac127929bcffa9f5ba9c786d38ae163b035a1baf9e35028f423af763f84e7b6af696f8a235409f9cf6a15b74461543aa09451304fb9297c01056198a78b1e9b17dce49666740452a15458c3232c8d4b3becd2395744627e8d3e9620e27ea37193320d436aef64cb11759a5ccd0f8ac65b04394f0adf258a49e072e1346e65917d013124786f5bfa154963e4140af0b1c77a92e9417746f054234b7a32ca64ba0e475ebaf6356aacdb65fb633a0206219bbcc653f4cbe872e19d1f947216333eaaf5443a388ba4b9f0ac90f8e6288261e08c36b144b2486310caa2914f278b9f09c15ae111f1e3c23c70892e3ffed58cbd85b13bb12b5241ae9fb22dcb521c57958c2b44405f6bc67ef48429e66e657e28788aedee18f7900ee09c1517b61dace14fb82bfd59e41f5fe43140b68d261051b4c39b040da3e89745f6a5b063bc977e96821b86fa8a03d2514d9900f087a6fa5cfebef317c26dd7f6254f668859a147e32f95572c6a031306fc9188c01940586318c067dd02cb9bbc5be6f6134b8fd5927a24f17b8d1ce1c2609005bf1cecb57790f2e288deb453b9618e3f58b110225b64662b62206477aa828de0573c804e39737274a69787e3aa8e7fa0dd09a4c7edc6e78d97c6e641ca4c72d0513a3eb51e1adec5f7e189c951a906bd9162b1f29dda47d1fe9fb78a6eb16b9ca428bafbfb53052e865ed8402220dc9cac5aabcce6044a179046874f814a922d9ada7b87b790ac8998397163f91d5a2ba813eb5179558ac2ad5b05fca4d0c289a456a08c112751955e48c0ea5cfa5f890b5de54ab0e2b8b845d756c5694f660301665667f35277b0672129a2ff1586782a5372e449b779c99f4b8a1aede38cb178cbb51fea8df751a63abdf01162a5b72f0b92e78c3303e1dee807f937129aab4a05cff42edc6283bc736bff084b69ba77a7cb7e1872cca728ad6da', '2026-11-30 12:02:05.007418+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a39-74b7-a54f-d063c8eabfd5', 'place_order', '\x571e24f8a67b373ae5aba9211b2ea468ecc1e09191efa119569b3851dba634d6', '\x6de672e37242ecc0cce568344fdb7b25ca15419cead14e9b208082b098cc9442', 201, '{"ETag": "\"1\""}', '\x013ab3fb591f37ee05c98a52e4c97f4a15a81492c29a231137a2c448dd8edf6eb7902e94c5d58e0aac7d99f63d5b34f68a89ac456f3d50eb3133ad49749ec54dc3b42d90b474bde0dd40a88b207fb641075e9d6d0d22bf7233214b8b8c4b6a28afc79391a485869348637ebbe89082319e25454392185d33ddb5b5ffa6e4f7ec1a77cf7bc175194197ef956bb3ba026842bf057bad878f7b9a5c3df74294663a887e690e3605a5629937516348183967fc26bc0853a17f1eb230aa168bb3b769e5cb59360808bd8abf9807efc3ab16c111cf10a4ced8ce04f5ddf49626a9e177017529f087d4d1844158d16c25eb1bc3b81cc4a52ad9dd59494ed166792d8c094dac7757134de41ddacc4cd3e03d60bd87d4c1b66785076ec630aef388f648d2e0f5b2181360fc54700baf32dd8d5d51863cbe15a46a4710f96d9c06e4149f3e98ed9e9ab364f158c15cdd8b8cc59c8e591d8258a7d1f98bf6e7a465afde899a3c65d08ade68b1f78bf8987e98c80abf90cb34c06a64f43ef89561346dd38927ba6b04bbf913c5253826ab14f430b33d3a43eb2cb536a781bb83334b7aede4adf6122d6c731e4e5e6cd1a95f455f37833e739acc124435b2999df380f417825916d0791d0fe4e3527ab0e245cf675ea6ec22a1a301e85d22447c9459a7a246f81c492ecc9f042e3c4fd82a949f8be85b88d73ecfa5c7de1563ce83544b3ffe65c87aebd794e8663e593839803761886580cb5a3008e10bf9e13577a21eac4d1c05ce9ae811208ad32c292789ab68a2ca986486008677be07e138099e64d19005f148a48087df952e5a4a66c24494e8022633d8c387e0a622f7c211bb494d881da821bd040a82afa055c329055437a9c04103565d22ed70c1f21b42e6cfb4aea88a2082167cdc60e36281fe669c5eb4063c238a721aae2b471b185a8fe9e9f53a7045a96f0ef708c5de88eb055c142dd43004bfe8b0dbf719dee0be7ae25faa4736f80ac436463eebacc7c7cea33644593616c8e4aace6175aabaa12c1d29abbf1229073c194722e3b22caedbba0a22dbcb960107da4aeb01d4fd7acde2c147568139d2fd5b916a04bb99323b8b03eb572d2bbefb6d3bc92d2fc24ef1a76b71d2be7d7502fb950d4e06f66736506d66fa093b709cc81940b04c1acb494e4aa8f2b3b3f027f82341bc2234b60a12cb7871834e34100ddc2246a5674ae90fcba7a81ad7e5ac56ee54f0ae1ea06f70f28245d85989a70de1904b3d3f70fad4002799355826328700177a4f51e17244be35497bc576bffcf16974e7b7ccd4618c37f87874f54c2a45e88265d301b6164757cb3ce1614922be1b90cc70056697302ee651b59709cc958f05fef65f71ec083d1bc4e51ac85660b4ee', '2026-11-30 12:02:05.009449+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6943-75ab-953d-5d3ef0759218', 'dispatch_order', '\x430c74c5174db8d7d1fb25e5197b5bd367b9d1106345246b303229042c9a8f19', '\x62ff5ae7f2f6c5213cd24f9efd3a2676cfd8123f912275221c5085fb6f718a24', 200, '{"ETag": "\"2\""}', '\x0175432eddaec197b1480353c8b6914f61ee01d02b9291cf2fd5d8ee5bb377a8f85f44ffaf243665b3f8b93ee4d9709e291f0e69c73f27b8a5686125481c8de7325fdb54779558f2eb2803fd11ca88e9bcd2bbdb0d195f689743e60fa86ae41a7e5cfad30c7c8a9bd010611368d0d4c75ebb1f8334f73b48292b84ad8798dacc56bd9b4097d4ec7e561438f10a7426d86a2d07c01be3f14293ee3d0e682b1d460a42f98c19c6847e6c8891ce9733c2d0a9c1962d7b1ebbc9e4e39c8d05726b1a7bf141ee11fac404c326c046ba1f45a38ccbe773a8e5f41f21f395d70995c546d8d872f8494519267da4818910a7e0c37dce44783b41a14f05858a63e1fb2c9abd4589010eab01af4639230ca2cf0d6b271e9993a135f36a60a7d3d8ea829161ec831c9a667f0f2674414445174f59e8e6323572fabbf725ddff3e057034156690950628a4541d17276b5a80d88b1a0cac1748e0d6e3dbb2eb5a176ff6bcf04dd11d28066b3eace7deeb0b7669f70049c5fed82adc071a04cd6c61ff7420ff2bfd6a5e4a834097cf9820ec9d3411527e1e51c9c18b395e618f2e84929fd1996599c93274e3101da8fa2514d8ca5436ff0a7aba991e88cc4c10b138aa7c3d01fcbe106a92f424f9c8a38f99fed3a9959c1045a3458911dab3a9b5fcfea6134e4a3fa7ab3a894a573e7b2524d7df053e5d9340267d03f06764b134f25ea9165b84de2fb27689bf26a866c1c41dfc2b7176ed96adc23eaf62a280fb7eb6b4de077646f978e3a406c41fbcd1a464a26b8d81d66971b09d1bcc095e97feeeada7211fe3779d21e3b2cac060e43fe8f9c2561f50bf7711d5d4af487367bc3125a552b3ca1e73edc00a4168ba8571fedd4baea6e1a76dd2cb554e83065aae7759c4e901135ccdc0ec4430ce0a81c2323f561594a2eabcf414f0b4208bb7e3d7c6e5662a3dd1ca3fd94ea500b4e61bf540602511769983390b9c5151342953c6695a042808ef98254a0bc8400105b68c1f19db086fd403c29efc14259e91e65d88ed3730b0bab8c1318d21963f5ffae4fb179dece69c156734a2ff8df74050cc6face1e9a491af8f5899996f1c28cc27676beb46fbf93cceb62fa30249e97f3b77a5a143be2557ef9418730977f20ccad25a1e2f0006389e72adce6fd0f82e9ca90444ee75723f398bd8ecdbee938e6de2e40e306ca3215dd863f4376e5b82b26ec61dd2226cfa4a523bf47129c08da4431c433862d43e2c4d80b8cf7476c5515a438db01b0ebbb284ffc32b42a6f753bf2ce810af2735da9b09625c52904373a0f0495c7d9901eafb61fe645a8581ed0fdf4a6a4808d71c7843b0f2fe53aade0817553a92f2ddd54b03c4de745f3b7990c80295c2aa336aaa616d1aae0a6c69e4d7336d488a08df3a6fdde1dcd77cc99a72e2e8ae3314', '2026-11-30 12:02:05.024732+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6943-75ab-953d-5d3ef0759218', 'dispatch_order', '\x19515e8a74991a311ee005e6c842493e2845ad0ed3722ef279f4c30a0a0a7644', '\x6595a278ac7ad66b126b6247e9a217015f826f14a3bf27a43481bb1a639a1214', 200, '{"ETag": "\"2\""}', '\x01898480f54257ef1a5059c5c3fdb26a58d1f737b2929526b9ba3670108782fae042497afe21000320283998b290948a1bdaab989f14742da0e757677884361aeeac1df896fe9256ff1f9b19c3050fdb6b6d81acfe12b0f46d51542452ce409157c92180eaa28a827123c386b3c669abe61af2772fcd8da235bda12648140344d0524dde99923f80116fd125bd74c94806cdf33f735cf9a7113e2e2c54c40270a867381376cfaa4454f88b35bd28c50df9b299cd9c63a744c0221f40195233c7e8c564a3ee350126038d83187dc6da22a9eb530af4f28de427a1b9efb0c8cb38d99666110316b99e406926c3475b4f8971148958f4abee0550ca59602a9855917c24dbb225c74f74ef28207f2368e8132c5d4c052f61df31821f35ad8fa1b81fb6997268efe8458bd1a929a314dc9677d05ec153c61cea572d961778fed62f46d90a0b45cfdb35ec46cb7bcabe64ccd6ecba79d8b6a80047690fb300692ebb790f9d1149dfb8a0bca71966379fd034689d18750d4aae660bd326516a3f608c6c6920cb53bfe7948f535196b7994870ab77aece76fba47ef8a4a6ca58fe0641bf3104bfd57d4b87d717550e05c4d9c461768f524919dc7b92fbe259aeced790903181a2b28eeeb47d68df1bf627ab54086c5f4dd945a68f0dade8cd49e6cb60942bad8474c9c21cfbf784574eaa753e16b0b9cbb401d7ee59244dd13c57f35a67b368c574097a6330d117b9d6f65f57ec7e8fb1786eccaef2e68664c1a1eb77dd7661a42c6f33c9de52e16897f1ea14d8d2e424f5f5dc4831232d211e6e3a0364c0029f6de77680f08038ec9f4c99bbe67306366849480b7ce91f89afacf5a5eb4b8d2291919e24cc91b9910c93a7c595cd80d782e1fd49e8ac1a1b237f06ff61450180a51820edaa0573e0ee5f15b1cd34078f8a6930686dc017f052305fe7eab11f23286ef86f517a8d3c306907caba1a8f2bda3286d062f0e3756478d2f54d9bcb70bc6f48cd7e8f32948e589b40351b07663d0972dce525674a2a4f100152af94c215508c265e3a778810854e0272d67247fc9d3ac64ce789e9588d4b83caa0374de1aba5fe5553976cebde9ac924e8af8bef9ee27157a7eb9acd982f54bb171e33b3c8cfbc90890f0dee9709cf4a276f1f6ecb71c3e3d8e082a545eea9eec606d57fec43b7bab4d1b639ef576867d530de0785151ec6fb813ef5fec5dfefcbfe2df6e2d330b0bcd845a9b4811c548c68be4e8de97f6de80cd881ea2cc1d855ed0c6c8cc5704630c46796e02caec73042ee21a45086c09fdb00c16dd0e5b0ccd8f45537627074e02e372de5b8655285dc8d86ca3e92457f1ebb84d020f8efadc858fd2ac5b68d5e8b97634f87c861c6d16290e6190d3a518ee36feaec825fb5e57c8accc3d9cc40734cd2ba1bccbe58ab1f', '2026-11-30 12:02:05.032316+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6943-75ab-953d-5d3ef0759218', 'dispatch_order', '\x6731dd5b5d14c6b406d8ada283bc560230f5d7620088d677f5da06b25cac05bb', '\x2b39d5f4fb2316f3dd34ede82cb62d527a42c889e31fa8b0c7c3235a87fedb13', 200, '{"ETag": "\"2\""}', '\x01967c45252802dfcdb1c05a8580007876b57edf9c652f4bf48b0bb8e924b33f8172f6f32c36bab6dd3d2382af2798bb22c8114200f0e48d8594f577b351e1c165372e268cb25b6843c6ff16678626eca1957ef1d65a5350463240ce142c0158922c19e527253b69c550334f123ad8e512619d6578f25368269477bcb5fec45c26b2be0999fe3206417ca72cd8e93071847a0927d450253ed2dbe946fe36be8e4a983e05c89377dd2536dccbffbd5b3849e6b8d96a0e71e3fc5cfe7f09e2a54d97e656ae3950c9e629551858d75e13e9d82894be051caf3ebe0000ea989c6432051f017d1c919c24984b8c0b0c432c4fd3d4bd6a3922ed64dc50a19bdfde168c224097bd331903cc3ef31f82c3f3103924ae68cc72e6d7c14c24dc8dfa31fe62ec3d8c751b4106f37ac3e16eda45fb7fc0c76b7abfd257e654453f7870645d2fa5248e1843797530d28cc2e032bcb5250302d84aad9569a26d97647fca2aafc1b269cb71e1743f5d28c4b18b7c6ab794b93872e5065af733fe5e617c811e1f626a635eda788b7709735b5647312997e3e2e392d3a2f743bbb5e80c76548082f05a92b4a38265350a0d9fd1c77bdf262ed1f604d3196bf736b26b39e76225a01d910a9a594195d48ab6036a6e69f8d9be47a10da1fb35e358649e24c5e9e01111105973a19254f19d29dacd2a5c656c3a6b9824729157fc7628f6ddfa21757a7f2f71e8874f57ddda42726761ad709721a3b250ecf8316f8e6b88c544ecc13fdb9190e13f9895d0c6dbf399c2f7c1b9f88b38e61a7c8b3663149435d063235ad4340b5ade24597f6847891148d7c505ea5324dc5a0f8476805e141412eaa29a606c17495c4309188692b4f35cc45541aaf25290de13e999753e24089cb872ee1106f8786663d78f3e07b506b88bce3c1a672cc0e502b761ec465b32c4ebab5af0ab4b5484ce0acd303cccea349c98ac5edbc388059da2b27a18344893f4442bc69df5213e5f65aa2a5156fa6c001f122591e8aa985056c61fbe1de554e6c3e16bbd588338cdc8e8eef42769efd7cff849a44d50795446726e5dc776d717ee0b140328db88555f8aa4757f5d5a9b8b88faf31d880ba147d03164571b38ecfed48513aec3ca1a7a55c8b998f34e69cfb5329fb676094b4b52543e7c7d1be4ebc155094b5d57c92f8685815cd4a49230b7fe6e71d690feff29e696633968b8c3394f8f691bada9b202e9e1414d8b7d5377ae8712cdd340ed868e879128901cd69797fb2125f4c857f5901e576050d96c5be695bc56648e0797850f4008c9e01c37bdfe070b19d36eb0693354dca35ae3ada7c98e968974e424fedba733fe2736373e8cd48d350fbdcc065c68a14a9a469e47f3ba181ed8c23ab650a5db6620386fa07998bd603d64d4bfb23c8daf557a6a0722de49', '2026-11-30 12:02:05.037543+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6943-75ab-953d-5d3ef0759218', 'dispatch_order', '\xd3633d915c21b5ee7b008248b2e39b4246996835ab6273367344131d274e433d', '\xb0d3b2d4f56991e174e0e57e1d3c47ccafbcc9f5acea376d02813fa228efd658', 200, '{"ETag": "\"2\""}', '\x014d22ae58c241fc45f112ecbcf4e8a72bb5e63aa56524c2e6a24a6816c4debf29744e5a78dd7c6084a769fc61a41003e372559721470ed37192d7ae638c63edec570527cf4dc90482900aa47ff9db6a43db15f77fa16850b27367ff8855fb57aeda681c27cd2a09579be5f14137ec90bb7f4b95c9df82d8ff3fd0857a385cf3aa8c543f2d3fd27f28cdf8d86e7225bf416a41debab10a7ad4c437ec33c716f8f958fa0145497805911c013a617df85d6d9add38a2e559773acdf7d70724bfbfe1874561d5a89db97251918baf197bb9047441699efb8f0b595242e0ce2c52251c7b02c77e6f27975991afe49eabb0b470ef6b6ec2773dd52b2b9ef745ba6bc6ec2daccb07197a9964c4be525ad8dd6b9f22b8145dea9ea355da9624922c25be10375763bf0639d188f7c22687e7d1f625fdaae1b5e13f4d18d449319ba577ab7a0a9a9e2c4c133315d8b7bba5aa4e642b34bf63da2310cf4ba6134d0a38ed5e7fd0606a821774d758a29b1d62577f880e314418a4727f17ae93466e13479c2f945fefb6e20cc72b44883dbd9fabd53c80650995183f3db45d7fc988b6cbd40c1cfc62e1eb4f5012122359a69e14c2dc66d26cabf5261ea3aae307b9f7a5f068282e1a61ecc80ac504206026aa1e5fa16339b537d57ee1139fdaeaf76b497ee47b6064a0b6ce429c57bd44fa9ab1ed7138dcdee57a1cd9fd9858c284de2587e123892a35f004174c1ddbe4c1836f67dd807513d22192643fcc0739dcc03f4b9b41964587674ae82b84cf2bc2fe57f49a73771dd42b653e032c0dda2b9cc48ac32499a3a8fa240e6dadca35d6d65d8507d6fc86fbd63a0426825651a31e58412eca7a330ea20bbe78b73aa3d4b2aa35186c27533bc352b4e1d64213ffe992c933a8c88765147f8f3c51b65598ef75900d0992df0de7ce74b147a0093f70e40f36ac0d7e524230475641ff26a0706a00a7d1500de5db41008dff9372f2d9e9b47c53a1938619b9b556c89a4a8eff1cc53d4df772b62e2450468b8bf986d16bfae90434cad049ed5f8ed7a6dcbab7b3fc0293a7932f384f08c66282bf8d2387c095928bc24851b32b286eafec451c096a8bf2f7409695b157c5634f889b4f5a7c5d07e548f11f12d69be77d4add0f558e8d1b08a48cb2eca7bbc3e85a24dd7392b7cb4f034bc02fa6eee80644da0a78df7f61d18bc1abacf6aad9362f09de4aa4df255dc768a497c72bd82e43b984e561fb8a4884a77577f711b9bd86ab524364a0a09390bfbd9d0442c571f5f4bc3758632dd13fe668f555fd3ffdfe3769c43a3fbd15a68b48b8b57acb04f6328b8fd96796361717718f2ce4fc5deaa4139d6bbeef118851587dd424535a5d18f653128f37b75786da60ea4f5591765ba74f38b1a11150ec0e027b4dfe1987165686e9b42af5cb', '2026-11-30 12:02:05.049039+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6943-75ab-953d-5d3ef0759218', 'dispatch_order', '\x6b29af813f89c55166a8cde1fb98c2bde149356fa69028a0ad02276ed2d4ccb8', '\xd07b2c9b60768f311229109869e0eb476778a4d99425dcdd442edf66a6f63f6c', 200, '{"ETag": "\"2\""}', '\x01172d2daaf691d3569678d09adeb08bedb67d39e4ca160975ea75063f0ae09e9f72de6ab46a10d4b6306e0e54211c58adff0d2cab7299cc6670630f288402cdf6505e615e6434e9fb431103e9044982d5412137adf1d7c6a933f517a5f1a75193f38f1c61b91d56da48f3e91f47c7ebc8cb350692d47842435823860785e645db663583575b432dc1f10432c245bbd803a9ca806d85c1c4b7cbd23774334ea6f3c2a7109090986f7d65688a827824442bfaca3b5890858ad36717a399a9b7dceec0f9dee3d2bd8f042b2d678062423960b537741c54535c679f37506960931b418bea6db249326fec97d767a8f53de5d72b91a5ac6a8c8aa292f27812fd0d72f66c57089afb09bd015192bc395bdb639e21a69d56c3d23ee86357b1728861abc90ffb0b25a3aae2b70fd1567633c1bffa2ae263fff63b8a7125d49eead06b09dc66d613afb6fae9b4be599e7f80e37a787ee35a68dd6d679d666084bc7cdc53ca86883a7d7bcb2d3620fbbc8bb3872acd9cc539805f25e044578fa3eb16c8450cab3b424c50f040b2db3790f8586553a67778b2460fad0b0208890f50226e73bdcb0f15aef992578e61cb92402ea8c6595811e83d9fa333276e418f4d478875e2c2c80f616c9bb998923352e9c2bb1d697e5d263b254e171a75f522d6928c78cbeeedac04c072c7a664ce41f19ac2aaf2fe698f8c49c0ba54c14b39e7dc76f4964f0202c04e42d5935b6f280a925560afd12c73b3df1aee0b086ad50039c05a46a6917dced43dc62d85aacdc9aab25995e1838d0e8e33daa87d6bc59c53b0014631babcbf0a94712bf4bfcfaab00706371e3d25deecc3f93b5b95587404c349d7bb1482cee78e93e94fb15caeca7f6327973363271af0ca6142d9a8f4a96089464217db971e6c6eeee1c0661a3741c0de69ef878442c862e4f07c66fef18b1debf9e352290a88a09bd36c779bbccaa4a3d577402204fd6c39e2517b0cc6bc8c0698a3d01929424c8d2f79fff78a645ccdc8402e0369e72f69078eee7f213cc242c80aaa00da5ac45a8a831ab53332ce4d9d1c3804996e20247a4776e77baaa3eb2ee860a81435431ba577c19a46f3609762699fe4cbbfefaa12766fcc9a09fa9f0a6796c85c53e0fc0a32bbb04cf50f718a4e83a6d85f6b68565ba56c3375fe4527ee8e2011ac01919e3cc1cbf064b351c8d16b7f2b9207c09497bd793753b1bcffdab998fecb48ded756ddb5235870ae340a422d2081d32db2eeab2563753fab7af33ad1eef116754caf6be28242429f0ed0c93ef65a2be99abe9423aa74bfdb35b6dcfb9860271ef07c5127c05e38dc0e5e5fa96ff711caeafcebdfeefba165e898a0799caba5f7b4010b9a6b2e748510d49cd4e2a0a4a3d828bf2b8d32c801f3ea63b2efaa82a2691ddf6a428c67c6a88b', '2026-11-30 12:02:05.055933+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-69fc-70c6-b6f4-3aab36d8f248', 'accept_order', '\x4632bbe2d30fdad0304c422e8db5c0f7f0310a1f11d857b90974950fce833eff', '\xc471110927d35331df50718361221139231e12784fe6775f34a0d75c508136db', 200, '{"ETag": "\"3\""}', '\x01b66a723152d17f36d5d6da231dfc641e706c605e38ba9494cab441a07b630935d7aed77782deb592211a95cded85cf7b1f2aad4117efc6cb04a9ef8265538f9a7241e4363c3a04b7a036415e6ecea44526febf6b932776bcbc18fa78fc27ef7b70912d83d080e1cd77b4abf6c3e444be08cab39d04b35cf5b644cec04f52dcc98826e5555a67181d81bac6d3fdd995fee30e8ca571c3ce234c498b93fcc78da07f618db7d1b06b36e1db48fc45427a7792e2606ce24968a714a34a2d21557602306bba56867261e31a253617eb3f76d3f669e7ba56ddb603a99d689071dd678d6c8078d6e4a849d1434b88d31b435824ea7e3d7a25eb7bd991298f97c5de6c5ebb991c91947b5988af78dc48ee1e43e864de729f0c870c27ac6f8c29b3fbe2ecfdc31566364d692ee87b0e82383b74d3fa2586d340397fba8070c5f05bca50a871b84736eaa781b2935161400770ffe3699d74377718718730a61f062889795a9c35e0c820ed50c1d2c5ce987fb426877517be75e9ccee4bc867de87a43e200f68d95b68c0d9f9cac84266f4318d7693f3d0c7cb30e43ee4356ca767c058f4ffa93393191af54c52914ffda8115a9c2ddfb56e386a732098414bd97f94b5a82a3add18eb0384f7a65a0c17d44a4eb8d4e19b6bdcf4a16e82a0e5c21d1b59a4bc17217b32a197e043fb7209c7463819a09c5a303276fb94a2c4dd9a10a1fac8f8c7749d2dcb1826d0041476d3b0152039dbb68a28a60a0ea9ea1b7ca508d856d7b8dd3742e2ab92cc02884cd29ccfe78b294d7e20d829e2a82562a5f33d05aa3e159dd5e73b25c9c7ff6c5e09bcbd73e0c279c169a4636d1d138c6277cd774dced34dcc83c8afcf029c24799f808e50ff4e8c007da020bb440c940b4b1e4d100c9e248af74771ea9dca7b28f7262cbcf80c5c163dbd4f32d19c8f63aec0ddfef90de4af1917f48a78103cfa0bfa338a09b1c08c23edc7aa1beec1d661959c641d55b057390bf63feff27048126b8777fd6dc4e839ff6f4bb9d05a7653b54c5f69992b70f2946f1bdf161d71dbb93c50cc7a03ed77e12de3d07a0af0f54a7cf1bef7b74c310274a657fcfa1ea21505e4fe75e1ac43f83e104982f20029a9e7b80db846af192e08c60a7bc190151b39fb0c3e06da1769e0a2823625837e8b6d91717565c78258f394fac6ef43e642ade8e21fda64db660630cb3094d4b46713708dec817888f96fb5c24085edad78ef65d88ef4f5bce496d7bbcd6283707649babdfd2597de23e98b21ad7f8001a666e708eec26416b09c5ad1e6771cbf4443c0329d030d6babb3815362728bb64afb36ae9e23f4cbe3fcb8bc6a65b141d58fac2ae9f56e25435ae051633b0fa967668912633855ddb508036dc1c97aba2f541bfa04f57890e121a842c1a3081e13968e2023966f5795630562f1e9682acd29bea4ec8c3b8f5f6daf9bcf77ab4374948d473ba017b3ffbb6176ad611c7a9de629ce18c94e9bdd2a4691a80e6a8a4b24cd538b3818570f0b4118', '2026-11-30 12:02:05.064101+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a07-7695-bec0-1771e00cb99a', 'accept_order', '\xb2884635217afe0f6388ea211bb5c7473a7c70808602e64ed65e801747cb5e8d', '\xb4022d2bfff7d41b2db6842cf355052765a99da3704e4d1d43c09f2a3f4764b3', 200, '{"ETag": "\"3\""}', '\x01f53e5b7c7485cbc30601461228185bdf5658199296b0766feda27cfb0374a843f91f7b0557da42e039b5f644ea91aa913ffa0020d52f1fa3be440eaea28f46735543560f6de3e1ee45da8f6d83021a11c436b8e6b52bf7b3184b615da31de18b88a1b36314187a116db4fdb070f813597a16906bfac5a1f209fb5b211e825272ba27d09fd9ddefb5a3434cda089d3f2745465d202f6167eb9b183ccbfbab31b85663bb5c286a2bb72d984a0fbc0293d3a7621446bc9c3cf2ebab0a3eaa59c86d08dca73bc15bf76c20525322b3ce8ec9f61f0189e558ad553ebf3af0896475889deabfa6465df0ce2a21625f7b9072b65b65c608c9c112ce51e6bf7bf4d3fb5e807c9b7e279c8c1c04daa602f8131160713f206161e311b21d93afc0eb2e43741b2fd8b6afb022e23750f508bcb8c74fed4187e45e9e95d3d30f31b8da9a863f96e99379fcc4b0803842f95615a76128a39f60aba643b5e998c32d2e8667827e103f0f823e96098f1f7ca5ee7ced42b50a1203f0b4074eb80a9eabba7d733abe0c9d05ff0e2329da3cf6717af08583868b0ee6dc9c99479e7c251074f3b41898686303397f37465ea41d880b7a2e4d9858a9a8f36555eb987d06c49b0b709aedb6d0b8695881f395643b7a76db358e501c21b22955999fa75b923aa098bf5cd487a4d8ec2e5aac34c73ac723a2220cd5c2cdf0df11fcda5e84314ddb2bee2db241d25f806c817721cac86ba626d5c3430260e57f140a6aab9a0683c371e9667d146ee2b73dfb83ddfb3ff432b0b16decaeeffc6252ef99399ea4efce02b0353d4d3088d9c3764a200b9d0dc1613f8146254cda3fb1d130fd90abfdbc9e2aa8012c77de16b587072a0c244dbd44e9a6c8296b0510885a8eeb77d8809581b4aacc1457bb6df165bf9dba6bbd5ec0ddae1ccb8de95584edb047e27467ab9d41dea8e16438990084f0fb287e0a399f0ec3fa9f55e1b2651d3fb73213e423c78a2a4bd405faad77594a05a5a557f5a126634ba64205cc69b3dd95affd4eaadcc0eb0dfc4c61c578fa1b70268e80ae3148399429e96b1465d15ff06a9d06fb89e2f83a6348585ac1d0161e4dec33753aa77d6478ba32c166bd0abb27385bd64a4d19a260cacb1cd26dcc4de119977a3f74a65a12dc4bb840fb65dcf3cd373ff3df4a6b09d014eb77e5846130e0dbaee58649f719c681b9e27157e8d886bc0fa88bc07cb5c47adbaecea072ee79b8edf04be89219dad2ac77cd637068e6795f6464aba51486d05ae4898a05e678fdde92286c9a105fdf14cadcc71285a539da8ec1e444be90cc92d75cd1a3eb1d37ad6c80502812a7cc2dafe320e06d9ba600d4181b36ff8d681e565e189d178a727f688e0c98ec2c4759b49a4f7b9d2e11607f65b009a748c929f84ba1ba7b55da878c1b55b5cbedee392ff35a0e6f42b38ac3e1b2024890b320b36e201948819178eaae9a5366d450e075ab16accce6123ff1e5c038839e447029f8a6e8614b820df898ef8716d2c3dafe0c8d64', '2026-11-30 12:02:05.070189+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a12-7632-8a7f-2caa59672508', 'accept_order', '\xadae653da21ddb04aa52a12380b9e6882992d17fd0829be2a4d65b502dad844e', '\xf06324ebc4747289820eb73c5f261c8ec879d4e495aabd1d34225d8b2176fe87', 200, '{"ETag": "\"3\""}', '\x01c6cc82d0d9d6ae7cf9e2843a674132c183affedda729a603a26fd33ca00cd45dc7dcea13e15b5b308366917b0a5cf65ccef3929f84e169be4071993610e16c2d54a487c320f9a1b42e3c91fd47747e1c50989d3e1eac7886f89397ecd6ef42f527a1d452e55a793910f455d628572fa8acef7405a33675edebd88c8c9dcb243c92336ec91fa44a9e755275024997db7c77b6be350319533e31bb4e1b7810fece56adbfd67c40a90e0d22a62b63998925244cf6473f96fc3c79559a56a89a63e7717a856df6ea9e0cf1768edf59f1fc41eeb8c9bcba882b40d2d0c470a42c6ea8854d1732982da2c8945aef268e6b979a0f0e6afa2adbf31c6483011d1c4a0090828fb0f0d70eab7aababfb03bf6b170490aa65e20bea2b07ff54e42f5bc6b6a23f5e7d3699ca1e7242fbf80677b6910a958a0d558dac9e4b650f3c393c8f91795c227466b99656828d0e2fc3988658a21ab0ea070396ac47a0e0b69ce37dfca6d457045bc97c88802301331085f87625884550292b29accddb038ee1ea7468260b4c7bc74ec6942f370f2d2af482cb278d5d5ff7b91eab3cd89b1bd3468214f9787f2e4cabff078c7de0aac1784e73a9d9e6b5a4a781849dd09b874e25681c3b56be3350d884a530231eeed2ca26bb5ac667f99f6e62e1e962e5ad05ad8628d81b9a75328d5fe1a0630d5dcb11d307155bfeef0690498c76fe9bdd855dfe433ce4778f5640ca32883cff2227d33deccf478bb4830f89e2f00a86204e142c99a48f957d3d183fd53ad548f19e3a7269367d07b00c7771226240c676d2530ff04dbc5dae82167a900513716f8be0ebd9e4e0386d22bd26172b669d06510d1912c2099258171da8c4cfd09c9c265fc972126ff83bb5839c224627404a12db5db2302172b924474e50de6ed191ab95769b8a3be2897ec88bbfa74912d112427a236709881d243995722ecd99bfcf7b26fa0e114ace2dc262cbd1a1c0f0163b438ef66a75bd042c9b587e7cfebdf5acb68a65af6a3e4f49f01a3c0802e55ebc4d6e9d410dc2326876ea35c99e2bc51a36193eec471d1c799473e8d46da965e72e04c8e62fc40ffefd4a7491bf0cf301de71758258d521dbca255f1f40df445d765102cedc13f732f006b6f32562036a51e7ff611386d7e886fe0c29b8aff075b580c0d6085cb243de0d26d1463f67d0c6c863b5e7d0458113a2cfbf7de197ef420f8116e97f7f4d7bdf68a27a4b523da752599b2e4e7736d9a39bfcde89f5a7818d12070d8b86beb6b1dae49a9a36f8fe233c7d90f5a653b5e541510595ae047eaa00cfb70d72c04f8871276e497d58f281d115e9183562533263df6cae76698c34f1a790b64f5ebf436a706edd2508c3371576d5c3d36153a3547ac17a8d3ff222a18e8ac5fe31cf4674baa578594adfc1a5339f785b49e0ed356b3bcfe844fbf23b236f120dcf7a74e7277b05b34d07fed97843f32a1c1ed7f87ebbf8d03501aa305e52510977583dd9f5b42afbd42de6836781c7fd393a3a78', '2026-11-30 12:02:05.073318+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a1f-7255-9e2f-a3b91cc473c3', 'accept_order', '\xa804df63a6a143763c268c60c6ddc7cb7405c6873c032fa1cec63be34e57acb0', '\xbec142985c43f61ffe6748661dc2ed9638ed6b79e905e60630a9c2666cc053de', 200, '{"ETag": "\"3\""}', '\x016682099c1e9483923803b884da404830b8ba74d046ef02d580110c1ac74ff08638203b8d99d2682dfa47c7dda495667c20b67220832f5a7b468aa71465c3a3e44542cf8fcb8127070cf55212c78b27b42045bcab919920f6476d64c858742c41e770788748b8e83bb1d3e99857590ccecf82638197925b1f8173b5809940cc3f612a19db6c2d2d7a43a5f8fdd784ebc34e1a9dbc56c3a201550a216ea9f577b58ce3bf74e011e9e0fbb8be2e62093693588599d3f880c5c581dd11765760aa1c01d03e847da5549532b33ce5ca6dbf5842a0fd1f3234c7be12aa0fe832885515feec1d9edc278cabafa97ed93cc1476a01d628561a4ded6286cab9178b3510598695e09947470f99a945a37742f80d7c4b60616768d4bf8553772e987f9a4e699e7d735702d621befb35d65b6a24011b999ab5d6f884ea609ed2593c88f3d993e0f5ae217248480bd2bf7aebac502bd1bd0b3495c75a204d0923557e2f43f7f08612b012e655fad7f0c1ea4c7115c156987b17cd2f2e99ad3b5e1bb14c6a31a36525f54abdee722de073d41feea8291a7e2e5507f9417185b6376f3033271d704590b7ff3308e0d1141a496fe2989cab2630f66cb8c48c27fc97f4293bd3c3942f88bb91e045ac4e4107d32ee4dbeab744250e6a70820c205d24e7989241f720505448f84b8fa9717fcb3e90b77f2cf87f82332ccade87e03cdd920dcc153c878360cbb991579c6c76b4db871ded75a05fd19938abc3fbc6992bbf9737e5d3f4b85cb7745b4b5a753882509e85318db97993b71f754236dab64835cf6cca7dbab8b092b1b603576d285f7ef5e02a81eaf8e773187b86166f81a9d69ced7c0536dc595ebf1fc1e793957ef50c0840201e034f0ba99891483f1c7b7a2761b854de5500b61ed82ab9f9cb77ada80f199bb7f0421df64cd6b896d38624ae0c50d43f068f5327f17289a9727847b3864bf7030708402c472caa78ab5b0be7ded9853419613451481e0ff31026987cacf4d3938cd7e06c21908886b6b4af31d26d74ec8b53744ce76f4cfd9c510915e12af8a02fb5f7ba106f8b433420f9c2b04f224779e92650a821a5e301793dddc5d3f33544b485d9070bdb316361c357b0c5bedf4fc6fee0047023a81d7fefcfc84a0dd4ba35e0f7d87f607d4013053f494c4a4c29a3a984a760491299361708f728beebe3bc7418319642dc1fe977cd2c4cb483c03c26f693b4b5e6fd4a9f0ad8dbba991dbb77f703466f11c1f28c0646dcb2135de48382bf01af16c4f09e7249981f0ae5efaa9fd47d034fa6188710b1e308309269bd88747b4ab9900189996f908d303c1b0acaf70c25a88fa96d8a20ee2e4c2fe08930eb310edacee06660a400a4b7cdc0672aacadd116be5ca1c6ae219f8f0d25318b75851646225a9aa0ba6362c937f3e85b41e68253a7bda538e80806709824e687524b3a2ff7754b4d5a3fcd7cd5b44e61bc78cdfd212db44f7dad5e8f8099e49a50f505e1ac34ec01419f1a37026d6978db224f1c', '2026-11-30 12:02:05.076017+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a07-7695-bec0-1771e00cb99a', 'check_in', '\x4828443c97cd85f0d23abd4a7867b3ce7e6ddf079a8661ac078ae0c6d121e44f', '\x746aa4d756d33f92328d776def3af9633e0e0df9e0a5ca910c94d9bbeb962024', 200, '{"ETag": "\"4\""}', '\x010f785f7e80bf72c10190c939356443eb494495143012cff393158a65a8feeb4bfe2e92702559c9959747ce520e387b08722fb14ccaa6d74335be0dc929b5241f0ae0038b3b6827f4bba4c586b296f7d545f3e5e63511be54f2061a4c8eca033b4edf7dcb07fd040dc32afd4b91c71e666c05cb8b48236fd194942a5c3ce6de9f9c93155b0deedd91578b445eacd971ec8cb699d1098d6c0eb4e31ff6db54fe759c070af285faa9dae33ba908af3b6e4fcc71e48269800013b3a76994357a1a2120409399f667e316bd44905557d2e6969424a3c9f21566d1145e2fbbb339d726be7d414e29332d194c90c8fa28f67c3314552da2c9e61512bad48fa99ffb5f5558baf00058e81a7c316e63f22c19d40b91dfc2b6b675980eae6eb5a209ac38c62bc088fb53d87f457c5ebf663d63f6bb6cee7d6047b1d86b5ba1928707c266c46d51000d294b72c2099b41312fcab83a2025f413e6975d0b8e9bfd5af4767b0448104e0c3fda5493523a56fc2a6ea7a035265ee3100d776a43ac55d50a09637678abf0d833e898423a91a6748e56b0789402d55f73dac236536a37ea415b356502c890e0a16ed19781a6a32b4c1739d16b9a2dd7625dc96386cda311fa8f8f553471d91bb313aee90dd9837f07650b5a06df2edd5e0f0fceda9bec8a6fefee7d10ebdc7c1d422d2ccacf058cee9984369393e5ba0b6e9975e4a86ddfad7fbffda1f8d718fc2916d83f2fb66c6a7c5104bfd151bec4b613946f127655ec078e8a385a689c1f811c39e8fd07d86e8a9f287f529422c27dcc88c19071a7781856db1f44ec941e661429cbe771b98ff3d737c494a4a0ae3d2fc266efd231d137ace9d82150294fe9ec3e1ef7a0689522f4b31c5590c90ef26f120653d2e7bc14e5bd5f257e91c604795c9844437ec4dedefe9751b19d8172fc17176cd0ce16b2172419caddca496086c8725a34463794de1dff4e5a3ce801b51e62ef637dd930bbc5d1ce48c5c2c4a1225287c9a22fd73540a978047055e36abe7b124da56d459317a4a267f213366ec9f8ef9f0325b70de540b02d69419e6a2f790a69baea28f994671aba47320e269a77a79d6e37c3e1d599ca7072f42ae5f6b131dc5ece6b5dc03a0308f7fd2a7f348268914b8f1575dd1d3a1d8a71a7cda98c4293d35ec654a1b43bb0b4937aee3e8cf599892c6813bfc3a08877343094a055fe6021b0fbfc1df86c82bfcaf50908e584f422f90aae374e1e1cf1f3e0fd54f7acbbf1c01b09671c8187d142bbb2bbb57af3673b1b6f9a37a232aa765218bfb6c68eba944d87a3f7f56c165b299733eddbac02962791ba82a1ce426ca579f2b5c2ce544a50a0f7ce9ad3eeda9ee9e98f47486f7642c560bf50177b7849d7c9738f536495aa13f7cf53e62dfb31a9a2444c904230d206b30f84af7ffc17cd9a0ecab0063b3aefb340244e23f6051477c34bd234b442fd557b85de8a50ed9464265a1a7a1870b20209b1927390c68e2096da4681a1249ad6878c6de9f2ffa45760f0aa9cee3e14073e2c7a93583f99e5922f65e5b20f56cec0e48dba0b7ff9553df1472ae56205ec798233e158d8474626cbd53f8a3e3a6471991fb263fecc6db1dc194dbf930d4b8530ec3a949dadfc63', '2026-11-30 12:02:05.081118+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a12-7632-8a7f-2caa59672508', 'check_in', '\x4f614875b9b4b191d22a6d5fdbc518fedfc4f373a3fa31d90692dc257c1d4a80', '\x0da6bd7346b6c2b5293c0f87b2069089ed2a8cfaf2aec2a6ec4fa08b77373ba7', 200, '{"ETag": "\"4\""}', '\x0147ccab4baa68fd8618668252e19d803d8ba85814720bf011f091546df08d4d9b704b56eab6e22796db9558e30f767a53fdd86259de411087da309b4e419a4ef82975edcc49109856e06eca335c2fa8ca5516a501a122b3697749c86d1fd2cc92d55eb8016ba0b6c7fd55f770d6dd7aa56bc6e98821304812414b1db48f731986a09b3f34b978dc119b5405e3e74039f9b9d195a6069781b04dc0e8d1494b605a23e6b8e3da5b80c411a9dabd88d13463d9ae061677fcc706b508c1666d7901d25ee7cd286eee51694fd292e4896dacfd4d8d4a12054c038524886a1c96d293221ae4cf86110c0c97b507dee91acfdae27c62c04e3b274614a5b6f8bb2776d1bf8a940dc15a7838bd7414c15579269b6e2f93dcae890caec539c682b3521d7b314f8cbcf350be7b2b4630a9041a2c4225b4dc4071026a8b3d1745c171ef07d56922d379f31c05f08ea6cfe9cc7350d91cea671b4f5b2e175cc205e25ef546c9f526f030f8fa94d2dc4e668e6095c2efebff03251d444ee5da7012fdf059e25ea7aee44cbcf471a664b6c09f40feeac3943857081864c930a301f1d0cea24d70cc8040d974fef1a2e016b6d7ff18ed0c4e77a00f2d47e8806c7b7ebb7ed4faa1f8d7b5c0f6a5e060a1ef0e14152a3291c78e05ec20d1b5bf4cc3356bf5fa9b5af6df36a8efb3a994ba1bfe90c19584a18014acaf5bdbe4b260b65ad098e01293aec38021efe5ce0b60ddfc54583f08bd3db5dd405674e1c15478570ee380f4957757bd5f86669efa154bf181d893d34b12a0e139d9f40d5349a21f96a05b587f490f420214d36f3df76c0aa0baf50e52566782b3ee8431f058907a1ba260b5e1e5333947b1af7ec9f582810ea344130ce7dabf855a10b478055d9d1a2628817751b3ae9468e8ab26cfe0eb36cfd713233b8f6d4a6855b67f5ac431d24f1d470816936142664f8d562cab9562ed51aa84937c4cc66f59e521a2266e581c294cbc6a97409ae7c03c11b69c7d63c84095cc16d479a56911d9646eac5a77da84c95b9a0467d09179f5cac3056681bf50dcc1125195cdf6cb1ebfba4b092992466a5a31b6137a46c19dfc118270fa065719a01c32754aab389be69993c04e456a53ae495f6fc98549b8d457bb8b5ca8a806720f413d59d0fd386188ed00a1328e9ff96efcdfbc426af5851830edb115e50a30fd37c3d29fc69ce50bd1cd7088f82702f428b76ed6d131bc9080eba0465b2a5c1488b0e7222a2bf85712859a0e1c5bed119bdc538b6e8df68d3fdfd12dc602df68cd7f9923bccc4d61955ff5d2a4c1551278183049f0652c827c1ef1fe16d89363d5b9837114b4c9e8b23e5064535fbc9da9d984595a1343183a13904ac2024e13a1e322b6e7c4dd1877e8256080adf329bd86c83cd84a57c12879158b74b45d38dae2c8b560900745a2ae4da9cacd828f881e93b175598e413c57547785283eec8e35121131f9e94ff5c9dd45c41cf095d280f68ff9a2b09c2c1c2e3d6d5097196740499e59ca1a37d633d052aa4db181f0becbc0923dd1c71ae801a5e2b189f997d6565f684096bef7324fe1195e795c5b48c027fc8460ec4465d78900bca372b9bc88617352b1f4861ea77e45ecb3cf0c9c94b3101ac0b47b', '2026-11-30 12:02:05.085146+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a1f-7255-9e2f-a3b91cc473c3', 'check_in', '\xf3cc23fd946d549ef3c43243c936ff9a5bb24c201a864dc3e0b867d21b87ee0d', '\x0e684b3239210ab30a6e36d97afb6e887b37bce8b0951c0e7a4f5a55dd217407', 200, '{"ETag": "\"4\""}', '\x01f0102cc711feb2590aa3fe3955e0892b5a37bded2e6455aa5c5a2ba7fd9c91731a0e0d8251bb22142045a9a358ff657e18c1bc2591d299d5db737626cd18d65a216b89b49494a70da16036b52d0b06b5ba7f8d0ab9bede61387307792062d47f69a40e522cfcdb6036f06b9ffec26aec4857a7ae1bcb312123717d459521059208a018fa3c1de9d114a3f465b63c4ca5f7389b4e447dff00fe24c782dcc1920d72ceef5408bf8d25dde5f7a11f6302d34e22892adf3eab1cd9039140e8559f735764600def88431a41b443c9532e55c33eeca6338cc6c66d2d4092003b075f2315bdfb789e02a25e1c37e7eec1ba117b8b1ad0424b0b9acb58eedb24e992ea7c1b44414ccdd48d1bd2a7ed30ea7a357557bc0e7f91f9d7c89566e4eb29ac6201cda7af095a310ee6ee460dc71502916a22829d54eff69b6acf8c0eead199641683c95ac4ce50d32fc43fe0292900047bafb848381d5756ffd1db6d25c06c34c0d19e223df766cfa4c926e425ec3461e27840c72bdb0bc58cb2c79c512bd47e11737c8c4df1195ffbb8155dbcaa1c65d53a9b6eb8f5f0bdf172edfe41d39dccccd8a9ba970aa8620e4d409ea2a53231180fba056b34d5f368f19c1ed7c46b67e9d1982580a2ee2e33d34ac38f4fd73716838aee1809f796c82db0c1d5274b0715699182e0c3fb7f697447783af5f9e625efd88be7980c98e053a5cdf97d04e6f1ccfc2cf5283c1962a1f8be59a48048ab025e6ab0fb7e8cdefd35202aac536951d2c3259d9ad9f2f06991779a551bb4351996ebd776b00e708c97a3b5cb724353ae087033cb1e243b7ae9c9020ffb902ccb24889b5acf6c6ba9fcad303d4fc9d140d3339c7a7fe75416ceadb584f1d9a56168ecbab45ba32eac43c4c946a3af7b33348231fe9b6a5ed9cf47ff43fc45826133fb1678552c2a0597ce1c80b9cd79dab83b47a0e660e4f58b76e08774fafa6dc15e2b03ba95d9c936cd56b1fc07bb47247ee3ac266f9a207a180e9dda38af4000b5942a670aa3b6d0fdfa84af8f0d70bcc5aabd61674cf7059cc111dd0132b424706d7207f269098d0ecb736b45050e6e2e63383b6653dbd8a17cf0ee26ec777ac0b5a147571ff7dec90f1dc257edc859c8f5586a77e65a6e0f22d542cc4c8caf963b58d5dd6f48f7e0c28793953aa323c825fc6e5a70def7ce375a35a491f4d4229b9eeec9b675ca8d194b7369c550727ddbcd1e6fd3afaf8b8b53758bb393021d01da3611db7b9aae1596e039b73465a0b0fc98ed014dec7b9ca9ba45bde8f87bc6264a7cf1e1a4cea6559c6fdba5a14ce4cec757055213afeeb33c7718890a4acf637554dde9fc4f4c9226d89bcdab485190fa908b37721638b4f63cc2a26e50fe7237982bb431bac5b29af781cfe61324adc0fa6d790615dc145829b58bfd14539ec6970a56f86fabefc5617966cf51ce9082a67c0fe94c5a267930e458a86326008b042aa72c7e9b1c11227ea019f0632a1ea93f59890419a689f7144531fea706297661291b8de7691ac193608336fdaf23f6fb7e2f1a059dc048372b6ecbc790763c85a6a0015ed94e4a4282c655e122f3b66d805dd35c6946ad2bbedd18f91375f5607573d9e788962afdbdb9db91a7c77905ad', '2026-11-30 12:02:05.087696+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a12-7632-8a7f-2caa59672508', 'check_out', '\x8858dd7707682c0d694663ba984acf461c2aa6634a728ffee1f098a2a6c8d625', '\xeaaa56bd4e889c4b9e264db55609b6fc72bbe7392dd799403b9a0f861cf2a18d', 200, '{"ETag": "\"5\""}', '\x0161cb75960d4e330ef0373c4fc66c41f1fbbb8d61802c73304ad05a1c40eb12ccfd3b18610c2eba47a9966ba80c4120bcb2d6eb7fbe0e792509b17077478c49162045bc7a9f7bac01ff7c55efdf0956231a4203ccde8f446197f74f3d4fec54f2ada9564ab84aeed7f2d276ec4ee1f6b1968c85f3e017267b87371a339668f0903b7714adcb8dc5550f6b0a373871c59f6bebf6ddf3e45f6d650f74f813533193b009d2f9692adae30bdef474093b140fdc37da24191006e671d32347ae48596b93b8239e47077a808ed8346bbcf32d397032999be9ea328ea9e8be016823d6fcd3d957b89d9715624807a62e41e065fbd100d6531b204e696928d708f1d356d619d3c04f8d9c2d39014d6f3caaef6de4ac2bdd404158b9435eaabff418068e043d47b701a84c306cbc1124295eda9d81104f4486d0b0e7de811de2558ed05ef2ce2a1a8117daaa555a9cd801e8f0620fe16165f700a71770fdc8bd421f782146c4a492e666f7ccc2811ba1ec3de8c5fefe44ac46d5c470ff3e8ebf76d74b811a0d49385d13fcc8c9a0675a66947fa9a21bd0af3f2593db9a5e3f9e69bab5f687cb0f463d32173d06a6934ba4a4bb7fc49834e71039223e68477c45530c1004b1cf618c93469f4e1c85c5e9ea5f0367b477ec568278c4bb2d6b36b8a6e197542905474c475d6fa4a73fb5ea2172675635f6f5f23c3997d311c49f380e1990c0b67d2870fd45f7e81e8d7596eff656ee0a655e5b52697bc6eff945ee0e0355a8debbc6ad710c295da272a3c231781f83487442c130da45fe0c3d52a145d9f22b79099f827df74f2256e5b4a4cddd54ea1677915ba7f0e6af34817986c701f3b33beba46932afbb6b38a729634bb8856ca3788d46e8ee27a63da171d0fd4ee40eb8099046776cf67bbc47cb21d2655e801590d0419104c1bd422665cae4d49e779890e28dbfe588b3a81c94ebe0f6ffa886085e55f57317045f34937be19c79868d388a6e2fd0a45d2f88772ec32a9afc11a27193546e71d09860387ed188374d93b05a2f2a1d6757d92cfb9d42d345f25b7eee69f815dbabae4dee74c524c50549f0947bf43d657eadc354e97ed04c2fafcaba1c3620fd07fc12fad1b200b3bb54dd79c44379de4c147a2dfa77f2a65e7aeb86ac44fc2ca1a2e90cbca26d041db114ae1851f4dd3eb9c3fa162ea85bc25569b3073380d1f6c4b8f3c1c823349cf3e0014e36636e67c16270efa19b7f7fc2ca7c65c2b60d1cd0039e71ae2ad7fd836ca2a2aef1f4e81f77e851630aa898dca119c9b4cc92727943d7fa0c2b9e9c959de9344bcaecc12b51515ae4575c8763ecbcd44209e91e5b8d372a24f9d445a4a0900294d0f23d086a1f69bf657537667e10f886af2da7692d181acf0fc2919dbac4d806409c5e60659f29be044c579063b4b1f50e97f30cca8fb3823089b8f18d9114d626558d7421b2634d98bbae212f8a7ab3e26d8afb2e56f7e5097450fcdbdf0916409fdedc685eedea876550881d7e36eae8e7efa4eb425455cc634c69260a567493838b03a27391004a55ef56aa58c251989584d30c3fa2fc2af4887c148897ec91ebab4e4f6fdacdee5ff8f55d61d0375f729c0a263eebc4330ee575ade82d3731c9994082039f42ed3d72', '2026-11-30 12:02:05.092983+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a12-7632-8a7f-2caa59672508', 'finish_order', '\x34a13ddb275596371bece81dbc282ea2a3a9513d7b2a5c7607c7cc749bc1ff14', '\x719880e401677abc9bf16017504d6a06d3869338ee3208b89bcf9179a5ae3841', 200, '{"ETag": "\"6\""}', '\x013189e7bba504212cd1297b035694649c70538c49b4f5970304075cbe677367863cc062a01670555187125265b19d57c3cd7e90b2ebcadcb8ac24c1c3b1b48b4fe0a34058752d08e6c64a6b7a265cc88713bf8666217ddf1f85635cb1b09b1d80b9f7cce3373ba6e5117c9c6d270e865ab0eaa047c5c990ea6b4478231292ec56828722251f6476b432211c6db3be3151b06b7dd1045d36af373fd11d055b46b750aff23330834a39932872ee30399ccf847aa42d66ac7cd8a5bea91004f33722540db3beda9729bcad87fdf19b57ab60cc7c4854c8cd171f13216899494b722f2f22d63914af632e15ff8105a8d7f46a4850bf22e4dd2d3f2892b5915415bbde09070ee3729b2fda709397da30d878f2630323f740c90a0e43cb0fec393e6ca6121188c8e6831edba1e531453ae2e3e185cb12938d98fec9df3dbe566a49b1ad7b7c5de6c32b3de7f23f4f2086a32b8d6966aad6d127c464a5ca870064d9bed70a29081ede528240c25a1052737a0268b4953aada6519f820b68c0a7c1142d0aea6d42ae218fdae2734e6ebc882ae3e80b8e90774a79397e972d3d35496294b42ac270f2a7ae2372119850bb43a3c1a83c4800cb43ec00cd64e25fc4fdd46990fbef3a8c832220d2cd50714479bd3571b63273f7b4cebea7f0d6d4bfabcdf8b35cc178a5af344090cd8607aef72f2397f4c67918c778cb4eb2b766fe0ad93def4111edaca5196e182a65dc78412cdf23a73d34238470df937ee690c1a41d8f39ee1b89180da6e9c542aea65c418a06ac07eb57688dfe7a10a375398899d267d19b58cbc2db06c20346e7b7605efd726064cf0687c0e5a226050e4cdb573f9dd3858cc6556bb6a03128113e6769ee5e526f00f483b28375bc52c18508af1fa0327c9d89390cfdc8316a860c62cb0389f29c0ed60b1b81ba8cff3dd75dd0e6e46ee9fd5327a40520c66d0c86934167d20175482fbf2d3045d1c52fada2d0bbb8eaa508ed5e09abc753529553091ce53d39fb5ec91de7933757943b114de22c5d4a2e4d40f72e35a96af3621c3513f8249882e3fe18fac04da1f86e9c3a551f6a095d56d4bb73b6e815ed951313d9cc139d1654c5f516b44ed37b2846c69021818ddb1f4e8feb966512c08b38c55200f0d92f60a0607ea1661d2a6356c5c0b8e9531f27c732b7a463910c85a9132b336bc804857954ea835eb28d77eaf2cd5f24579f98f42163e49820a70f8b167374ee342ff5672890fcd06dbaadbffb9df36354ab1042e025f537b85f961f293d5da432e4e1b44143017b86120f1573004ca26546f266dfecc1d6f629c1bc1298af36d11758d1871364a5e671a7b0bd1c78a1b14ec02a91d94b3a65e520d95d1c01c355db09d5c1739cac252899e24e3859361b223cb7e2bd51edea017f90d81b1451fca6718cdeeccfb2b98fdba0ca69f5fde56d1dd34aa4f89a4e2b786bd99a03d123b10beeb84ac36a32dcd93d734452ad57c1635db5fe72235f0b113f90312d6d3ba0264aa429844ad8cc8041983724b9e5098629a0d166702e6725d4b0de42fe16970291cd4983b9b7ab475f7453fedb4cd2083e83d99a0e6505d501332016cab0155a36843bdc63a21cf55c7ae96405e493c565541dfcabc2f22cf266432be9810fc62d54d5ecf7a8a4786d8b535da984746ed8757edcd6', '2026-11-30 12:02:05.097408+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a1f-7255-9e2f-a3b91cc473c3', 'check_out', '\x89e9df64d03cbfe92687e5b8e4d8b495a3f563ffd4d3e0b7e5fe98ccf78dd46b', '\x90e642ce6f43c798a2af472eaa7dd3aeef2108c2508b8a9dc8669c64bffb9cef', 200, '{"ETag": "\"5\""}', '\x01bd68ae8708e30aa3ae4b6f59b6b984d204f8ed0193d68215b1579de88dc9048857386d5a3f39d6e24513fb6bd25e7e5a3200eacd847e45a6006af67d2dafe3b2c86aa17b6980dd07073c7c39b1c9e6ac6026e8417bacf9280e03943751e85443890783fe843395bc8d86fe93484b12aa79257b6585cf39dbdbf3e04a3dbc96d7fa9633208df574da1b8ee6e70ed0f4864767593bfc686dccbbc0f9508e293231637b46dd057bcc66afceb74658e828ffcbeb048a382d4280efc34a72f35f4620501bbbbd2a0acffd4660693c2bb0e6a81be2a94648965f818130c63690259eff51042471fe48dd38302fc501e97f044576e481882b61a0a060d8c0130d88386e15f456bc4457c49a2a5f2cf410ebc2fdfc76649624203813a6e8667645944109d5d791a961a10ff1c426421d061e47d76683421c6d53967175426b584f167e3d492656c0db96dfc5e45ccf62540ba3dec336cf2fc12f293d918ff9608cfddf6e0d64df4055a20e813ac4a2d8ea806699b543b9db4fb969feea19ceb0c5ac85b8babc3a5d82245fc02ed9b60445bbef6aa54c13e8c3901afd9c5634b09d0d131e50388382471ba48f2bcc913880b6b34679eb11b496f2718a8e2e9b44104165544ba4b3c24e2df5d5ab8a649a6fcf7bf1fbdfb58c61b1601c0bbf914a7c55423dc704e34e3181a123386bf964ff694f02f4b585709f5fb8aa32cbe93611506aa651df09ffefdb9db96f60d3ebc96dfac9fc5f50787d131cad910ef329d0a0afe657187e96a66762caf7ca8eca71c57ed23ddb6a470fb4a56dce00a05c83e3ddf1f44f5a5c3cf58124bed16e9a3b7763941497e4e26402cfa7e406d4d78e04f45bdd088b0383a46d6804aec4c7183e971ee64016d1db709314530839b054e11c4b8ce51e5dc5f8364dc176f62d44b94b9a9e02af89e423c60ef20ebc49f613d8f59b7460fad76a61591c7151b65052ba8927eaf040a9d09169173cff121a7061692c5fcb1c19a6d2d36dcb374f7e4e67fe255b3526cbd7265dae775898c98f7d7ee99ec93bf78ebdce4d8b1e2b52ceeb687c1083ce624706bbbb4c655b68210721eeb9082326b79911af641a2d07264029f5351d75c4ddced2d36b0bd498802037fad476ebe2e5faf1723a1a324d916958a9e49a7061a530caa10f6b3e30bcabd060ddd4db76a244e26e30159548d058273072d89b93b98f18dcfe50ca3a02dcf5600bc4047a6cfeeed997bea114204b4396eb9dde2ff38bbd9eaf529ddbc3320778518db6fb688c57a7b0002aa82de778ce8df3dbf48f12d784a24dbfcfbcc0490d519fa2d24dde0a02f7f11563cfc41d3f934f1d76de32fba3b0cfae3390d3fa103d3881c82184313f70ce7b43c5d67aabaac177a1de1175c850139f5f77ea8ad352db194e4b33c108e404365c2a2fbd39f8c6ffcdc28935caa445230a113b62f2e23c3372b56a0bde3c93595eb606ef2602a2fb1dbcba7c3c4622900afa22fb3ecefe45906633b275ad332a0a307c84f89ddf7d151c97abdbb2193208447a67f48ff22997246133a1e6ce139d0cb72e7ca447efc0c651591a3de6f89ba06f93096b839b15b1119a1ccb1b78537436f1e21a25f971c1e83450fd564bd31ff2ced3ccc069ce2b8a954b852ebe42aadf', '2026-11-30 12:02:05.101642+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a1f-7255-9e2f-a3b91cc473c3', 'finish_order', '\x1c984ab8b713ba970619bad7fa1ec604d4fbd13ab8f9cac72e0e600f5d776218', '\xe34e5187b7251a36ae2ed9d98cdfaacfb543a4f1a6b38da252d6ddd8b78b76f0', 200, '{"ETag": "\"6\""}', '\x01757559fbdca3de3bce2bcac1b165bfc9cc4a488dc3fa29b13a350bfcd6603843785a386c2230b9afa95abf24f888619b92e8613c397bd69c402042e357390c79e28e6c1d2cd26681b04e979d101d895819ce6e505402f6ad2acdac351676f060bd7e217bb8b52ff517f88fd2d45ed7839bfa282c812a5f1fc9ad9819f08b078a0c40e004894dcfeb9c0ef93d05ba01bedf30b45db6ce416acfa4487ceeb1fcc296e2c0fcc31b9e27db705d5848910f1e81025ddde4176d5e057dd50438ea7f4dac44af7a03f36030ea75fabc007307af98919c6e9b9c32028634d365f1f68e82699db5dd0a0779d4ac35d475a44922dbb0a869f382dceadaf96a9256c02de4c2171d41b191fe302b6fa501b8e0b04fe760afacb2efd63de0b6131a7c33cff4b62c150f1160150c4c8499cb202f68b0310dafaf573cc2f0a4fda1fa366405bfb8b740963243b628e84607ee82b9099c90beb55308af028347d1bff181d2889a294f927aeedf09b8de7f9d2fcc72edbf5675f9b9dfddc32833ef9f43417460a3909c33b0457bad4d6f7c0cea91f7eadcdae7c5162a882c2f4d6e3a57b6a0cb1d61c5817dc4dd328ba92fd8e5e4acb56bfcff41293162d4a3600168afaf456622c968c563a90d7b5e300cbcc29f1af8fb1580c6502750c083de89f39904457bd78860044a6362ae83deb3d1908ea44dfa4c457fc5e9f3899bd9155ee1ea8012cf3c466124c0419ffe5ca0e43b3eb090bb00ee5131a1b63b17b83c601f13c9d396b0034abdcf9e64cb3af9d46e3a91c46215f86422a2f084dd95ea67e1f8bbf66cc0feb73fac7105de1753b09fe8fff560b32e28c8bd642056bc8deafae34d1537f9680e0947d5a4e31d4fe97534535602f99ecf8636392e217530cf3ddcf459bc9b55195235c29ff057c20426a653563e8453f9165d1e3410a93a9875fcd3cc3c7812b6d81fcfb2aaa2038d7fe9f5b36657bb0e395a8cd4ea7fafe0ed4f9aa25fde73e7ca44d08ab690811cd69d5f4b2dae3ae4c247b7379d6caff217cce135d3db8d91b4b61c16934f5bb015626f28ded714d6524d4f8ae7c9fcb44fb349caa5ac20055a93bb68f69252f170373b3baf3ec4ce21127e2614cd4dcf4ef10240c194c42ef85bd8529642430ea0db1f30d560cdd453f5eac6ae6ccc5cf2ace9ea82f154d814027dd163db6c404f44b79db47090a5c899e25a1a6121c73385a17d4f39192c3960fde02f1b8ff40834d405df82120268e3ea0ece6dc876625d1babb01c30786b5fc76fb09d616b8cff2bb32f740d9931e90e5b8e9acd85d3aa9ca16f3868f2253f8c1863819c665296042e4a6b488aba05353cb858262399f3c3451518ea1bbf578e98d3f919b731d827fddcb52a8cc326e8bd04a9f579aa0253fb7301ac2c5ab3da423520d89b5d41c2feee66bb1d999dabfbd4b486c76d8375100f365508a52f440b06d9341b2bede2f54bb057d7ac42744b98981f3978f6443913b091bdb119a7a04bfbfbbfb824c303037e4818608c9534145a4816ea1d4beb199dc2d0111fa26bf3af917849a244e3448e7d9208339d0ac2ebbc646f09a66b6d7a51952849662c15c98718a02187f1241f6a5946517e0b60acf61528a56a14813321ceef8ef3bb73cca15257646fd87cb389fc3383f881cc7158642e1cf420089738f447c4c9e891', '2026-11-30 12:02:05.103957+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a39-74b7-a54f-d063c8eabfd5', 'review_order', '\x8c3fc446547ffb7279d480aab332a138d9da72585d205ab5a9a1f06a4e699250', '\x15926e4852b1314f197b6a24e38dd647e12cd15e96c56ca7c350b1e08bcd67cc', 200, '{"ETag": "\"7\""}', '\x01f76ffe1394eb31b8f05d493f734cccf719f566f1a5568e9069dc51df5525b670ae8a39c76e6f78eb21f40a197fba177996998eb8d3e7ca75621db6f467a70e2166a4a0a361daa118ece48114aeeb22456557f70d3bf7505efdbad79db4ec4ce1c050de317df3f39d2179944e53c6d8079badf1b25ee88812efbb73f077f540171d15eaf30677844a93fec566e07a7cc8065e0276eb18488b433f975b6bca2bdd21365a5e157456da7b77b4d2197f7ae6ac07907325b02645492ec030bb3c4c7fccfc6140905f8ea52946b2600186127b143176fc62f90d89969d4814706a50c2846964b42846f95352efcd8e510d6f32495b0468e41bfcf560c1e6cdf5a087f220f74a4afafd99ec03b8b6129ec7ce5910d39f739c1f99561817b76d4a60f311bebd5bd21441fb909724c6356f02a3cba7313a5cde91d14a22b8eaff60ea9a7ab1432e98379af4024900af71c6fa7dae16489d189f53bc019a9127f9a04cc94ea689c778cb8ee7c46740a137fb44daa90e5572556bdfce6c608aeb167249f71c6110eb3750bd27bbb162e85e3fe2e5260489167ee15747269e12d3c18b26fd74f8a1160e0fec31663690a74edbf5f1299ad2be41fb780fac65eb90205c309e4558720353d0d9cf8f43905d2fc41c4dd928816712723c8dc4dc409770c8961151ed258b73ac56b615d0eac769f068b5dfa216561171ffe7b4d5d735a5517274bd99d807369be0307b98c2110e4e2d77d0800bc39442daedf8d33ebd4649a6ab6571278cc7ee4dfee01ca78dbb3584cb41f17a4a2fbd43d4865d4c641a8c5744a85d3df05bc0e609334c7e7643e19edf029d76f251963bf884307986ea4f0dded8e3512113afa1c21e33eaf4e97c9c7ca47145e724a99b6202c85a37a451d61b59598468cd2ca3aa01105acb8cdc3d3bdd804667ca9617e6aab2cf9ccf1b1b45b080063f5ef5eb51805c54f9c3cdec9e23bc1fb18ce32a3d4d2a3a3b8dacecd8905629876cc214e18928b30bd7aa9c6b848d87a97ef011a3d53c23ef2520a9429a7f5c46450f72e5645fe5302db0e9107b66e07114abad2069cad6cb8625cb8674afd4dc34f9bd3be27eede335ae5c8a0d72212ddd71ad319315027a9dd9b91f94b0f11902c79db3e49ca278170a2435ac775ef690f1bff0b38e86776a11c4156df5bf5c1d4a67732bd61e314274222e03e54f186050fb2bd0deae38c79d91a190847a1d36d1bbbf05044c5ba2c5e1e45824386758a5333db815860a2097b9b2b4b209d066366d4a4314f6a3e6109bfa8aadfb1530e63ff0a24b8677ebaed68012bc93b0f164b4a54f5c0fe07dd61ee199dd02667bc90849b9185038ce7ce9a76c67e6c35c9e50aa44c7d3e9b4a605a1436712b7372e2fa47322cd501ee5f305e141c39f5a9a03734b6ca8cb72414449a37b4ec212efb050cadd26dfebe55066d6181141b2037903da437ad9206f385bbea47ff70621b6ad1a0e1206b1b7b89ad5fe8e105f94ab9beeeefbcc84986b3c54ee4553485b37d62190e12a895a8612e0f3dddfa968f8a306563c2fcf14b1088a79ceb3fe5abef5a06d056ec316cdf607fc905d9497fb1ae0bc8912f3f7eaa95cb05dac77c3ede0e98f1e15febf1c6f1c6ef0297ea48ec5e097058f2e455f55d2c350221e23bebe4d0cda91cdd6fe2643cb9d6a4a1a8d5f', '2026-11-30 12:02:05.108432+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6943-75ab-953d-5d3ef0759218', 'review_order', '\xc068462bb2b8ec44ff02b5f340042d696598ee90f9d2b9126a655a720b3688a4', '\xdcac718649594182740a206825ab3cb4aa93ac04a142619c9018152fcf360720', 200, '{"ETag": "\"8\""}', '\x01617c366cc639cfdeedaf6a273f54c9b9fb2ed11688181c4108a8e9b44efe376904cc26bf1571e786dbd3edb41419cb6c96861b053ba36949014527335817016b9d0d48c45c6b661a233f76c2056eb21ea90c85587846943db8dfe6f504d71305344da9f2415f2b75eea9582cbd250fbef4d96bdf432bc2c5112c1b66712f8b37d64a502ca699a39d10866e4df76aea811a0f6cfde1036a625ae60cef797fadedeb93fbec84afc87ed55afe4b5524d254a99ef35524dbd38e191f09efdf52e3d169df9df76f91eacc2839df249d94249a28c86b32694e75c4b07082d3c5c1c7acecba25b2d673b29164bb10f90c5c7a89142c71590e698ee3b0445b3e4df4a26905249fdac4212ae2c001316425a3ea1fd092e72a35ca9d77e36d02c66ed8e4a87cf3402e7dcb4e506f29a1319b96ad0251d969d40767b01613150aaac379382548e5871e9a88ec4213267f0cb80d7831fd119dd23e687405dfb17b9e2335e72b727728a48a268a0813ddfed55b89cddd8582fc890314a0cd2da6db184814d57a51a9e9c575e476905653b3f22011f6e2cbf80ccbe749e0b266a54b72218c14564d4d97cf0c7b7c043303f5602296979947e41d419af062d6d855927578f795def16def4c7a6294e236a6ae39437258af08cbfbd46bec9275973810c8b7f146aec7878c9d912be6a1e7e3e509bdc263ab7c1019dc98af4923fc57285cdcfba5d06e87e72147096b1aa91d12dff7926380cde2bd6038b57887f2d6d98af2530ff117b3207334be1ad93ea834827d30afae7ce315e1b6ada611de7c45e687667f971084f1a0173324b7ad66ddf76837e0a8cce8834b134e5151a36985b7e787b344c7268a9cdaa82a47e80d67a03cbdb85a117635b1a1c130d6974674e5b931fb04229c3c265b1a85baf327dd50818088262f8f7fe9df0c775e82a308b5ce5a9e8a2079f3b07ecc7e50b1392e50e4c7ccdfc8cf80c1883ac88f033ee1a633321d659c40d3d89e07a27f5f785daee11fac096711a2038f3b1a601d0613a2838de253f0f8ec4399b79a9e7bd95c3b516ac4a66a4979f89b60c7921dc8082155c18e44bae078d4806d717f073d2e42e089db7388fceecc461946b0b8ce1ad03ea482efd9ee18c19a1e9ce0ff241fbfbf4a7e8345afbdf16a5b1a47298fb53aac90b7dfd8e37caab3b5c405c2728e1fb654bf97648906e9b8b7fde6abcd25e6d10bab0c5b5464042045f672dc8a7f6cbe89d53c6e81578c0d2c54a1f24611a022003e1b57f721c0fbfc675ddff24e7a4e51605c868ef3daf9bb1a0d1411adf353fb679591f417ae5c64d9ec3c89a072905efbe414f6a347e7c99b06fa6d5b962d7a742ef5261c8e355c24f3e591eb48412d59b27a2b9ba87670e66609c09919d04983f10d8e292f08bd3e85baa15f3f0d6fad00fc11ca6b2ebe5c41fa05d7a82ad640e4a2b36e384148c9510010c7601851f77788753474a181851f4ea6e4377219e6e05d66a03064dd806680bb3abdc1948c80499113153cb50fe7837d33b6666bafb5c110cb8df7cc70ebe7f1e75ea7c8dd9b6b14ea13f85bdb3f2ad47ccbe34b11e463ed3ff131d29f5a6f8a0baa0cdceac9c9f48371a23d9db5934d940865da55342b7fa0ca28dad2dad6c0030626f5de7adfa9ac9bc02932157467b19dd98933a0fe792592c8c495', '2026-11-30 12:02:05.111513+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a1f-7255-9e2f-a3b91cc473c3', 'review_order', '\x1b4d6db6d0aeb7932c87acfe4045e25a417e75c3157e906e50cc3637a9898685', '\x14da1287a919100fbdfb00113a9b55611058d8d71bc0a97eef85ef0d95f8cf2f', 200, '{"ETag": "\"10\""}', '\x01ab33cd6642073b2486b1e6f6ffdee606c6de3f104076a179f63ba4c2e732cad8636628e4f9b4a7713b87c5290963046fabbc2b883857e15a160f3c326fb63ac848832070dc752999870fca51ad09022ba400e3bb78596e3a080d24f03c63cea998f04ad9febad7cf8ac34481a02fe41f8fafe8db2c33b3a93496c07d5713c8fd36b1a5995481a920a42b154a9dcd1e2e2a7647c09245e55317f1103eda5fcf82ebb0ddf64b2b895dca34400e5a839f0a12b6bdd7412c5b2b5ddf5c123cb899ea0494f88df189982ec78676b2fce9f882f11a10ef2aaf23a59d7dd72029b8d5ce6f3ede7982874e6ce28bafe22c9553092357a4bea193fe93464c5444e25fb84fa1e81c04c02c10cc83b8a434536ad2d8d5f4294b17857693c4d08ed60699a318d536bf5f504fb7e08af7f87d6f65edd5d6bc976de98c31b971e00f1f70754f7609039f8cbb7e6195798470af315116e9c746d4e879b3ae818eff86570ed9b7abc980eb697377331af6505b7e2407a35cfbfb51901d8b7eb490dda164cc80e217b2678a53dc5e81afd6b83685bbcd5a69c89b484826a1cc63e818a37e2114cf604c6bd9c9abb2b38a0350a48f380cc057165ae7721945e77c4323e648f89c7c1d176f27c44cd956c5c17c6c57b34475d41df2ad9e64e781544b9f35f5d4bbf397c07a82d6d65bdfc4035c0b4bd31abe584dfa0a1486628b350d4ca91335d2faa83a803f672e12d0c4cac364e1ea79c4107ad329a7a7b0389dbad8348cc2b3f20af9339db0b2f433638a6737291177e7ebe89fa2ab4e621ddbcf6182df9f2bba47ddb348fe843ee94aacde189a74e4962f15e82eca26532a0018fdd5d2e6e0ab7d004a25e778c1446c7912e3ec3d3ff147bd729e765bea3fffbc51c5be79ab013e2956e4813cf70411f2126a729070f39672ebdb572eeee9a0166d2c626653810352e7975df61a5524b31379e72f39d3d4311086f1b5730f683ed69a2ac3b33a28105773b3e618d98a696a85bd874331dc434abc58239296232bc32268818b85efd384c18138360044487438d3caea9656e05cd1242122f2c11428c2c78228add97322a60c17de1ffd49aacd0689061921591f2ac423d1a9691f6bc454e7c4e4fa8c5c302905477911be67ef5444811dbe905d0afc98aa11337d9512582cd90745cb067929b5ffe2979bc71ef80e386d37ae184a8108a3974650f2570944a46919ba3ed21a84d6a856462fedb4814869968b2798f723ce5053c272d3dc85a29af0f671876e79e2f10e68c8b4c9e18d9bb786ff012a6aa974a85b1b41c6d0691cff27c7de7d1f1a0e81b89e96b5fedf1e666f2e8a0e1cf1e3b36eded210cbc45658c16cc0b669051329cbf79ecb7d267612af92c4dc8b2e34cbe7f252ed99c99118d8ba6710b92bbfeec1a637e7df70c695de6a832873a9cf3e38182f787a1e7849e864f9871fbf775a152a450820c45f07c2f9cf3e06b21812d9fa7f7b5955d2f522ac2840b9efc536be076265009ace4668e63d0525120338df1c23a8127b9d077fa22446c1ed66d764daa37987683722a7cd690b8712feada7f064a330b3f186c1f40a11eb9ab9cbd6c3beb5fa0edcb39bced6f8b93e8a478d3eda77f5a307f3140e8bbf98c0c4551e8b7868f455fd4d8d32e47813ce6cfd1377625bc38260cf4499985954fcb418b20b3ec97d0a2c05e31a6bc8077ad92808b117c548854d6a6bbb26bb3d7f3966ab74147b948c7e8f2cdb32f0cb628c57a1c2e7ffbaf3060da786c17dda18547dc9833c6aa5ce4e5b58b62bc68968', '2026-11-30 12:02:05.114339+00');

INSERT INTO public.inbox VALUES
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 'orders', '01a22c55-692f-7239-a149-1c1a4d5aa8b5', 'gateway.community_opened.v1', '2026-11-30 12:02:04.732654+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 'orders', '01a22c55-6943-75ab-953d-5d3fd059c569', 'gateway.person_joined.v1', '2026-11-30 12:02:04.740213+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 'orders', '01a22c55-694b-73a3-ad3e-be672ed8c781', 'gateway.person_joined.v1', '2026-11-30 12:02:04.747535+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 'orders', '01a22c55-69f0-75c3-a701-adace866fb32', 'gateway.person_joined.v1', '2026-11-30 12:02:04.912789+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 'orders', '01a22c55-69fc-70c6-b6f4-3aac18475cda', 'gateway.person_joined.v1', '2026-11-30 12:02:04.924414+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 'orders', '01a22c55-6a02-776b-b3a7-e18a5793e194', 'gateway.person_joined.v1', '2026-11-30 12:02:04.930741+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 'orders', '01a22c55-6a07-7695-bec0-1772821f0602', 'gateway.person_joined.v1', '2026-11-30 12:02:04.9356+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 'orders', '01a22c55-6a0e-73a3-8fab-6bd73acbd895', 'gateway.person_joined.v1', '2026-11-30 12:02:04.942341+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 'orders', '01a22c55-6a12-7632-8a7f-2cabe0c428d1', 'gateway.person_joined.v1', '2026-11-30 12:02:04.947068+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 'orders', '01a22c55-6a17-7289-9ac0-305ff1e315ac', 'gateway.person_joined.v1', '2026-11-30 12:02:04.951639+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 'orders', '01a22c55-6a1f-7255-9e2f-a3ba7924e9b3', 'gateway.person_joined.v1', '2026-11-30 12:02:04.960136+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 'orders', '01a22c55-6a29-732e-b4e7-ef678c82e753', 'gateway.person_joined.v1', '2026-11-30 12:02:04.969387+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 'orders', '01a22c55-6a2d-73fa-8c1e-c91b361efa90', 'gateway.person_joined.v1', '2026-11-30 12:02:04.974184+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 'orders', '01a22c55-6a33-70e6-aef9-ce2403a7b1db', 'gateway.person_joined.v1', '2026-11-30 12:02:04.979222+00'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 'orders', '01a22c55-6a39-74b7-a54f-d064a6fc4b0a', 'gateway.person_joined.v1', '2026-11-30 12:02:04.986136+00');

INSERT INTO public.known_communities VALUES
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 'c-817aa4eb19a1', 'Asia/Shanghai', true, 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6943-75ab-953d-5d3ef0759218', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c55-6943-75ab-953d-5d3ef0759218", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-694b-73a3-ad3e-be66c0255069', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c55-694b-73a3-ad3e-be66c0255069", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-69f0-75c3-a701-adab49bea7ee', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c55-69f0-75c3-a701-adab49bea7ee", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-69fc-70c6-b6f4-3aab36d8f248', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c55-69fc-70c6-b6f4-3aab36d8f248", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a02-776b-b3a7-e189e90dea1d', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c55-6a02-776b-b3a7-e189e90dea1d", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a07-7695-bec0-1771e00cb99a', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c55-6a07-7695-bec0-1771e00cb99a", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a0e-73a3-8fab-6bd6e7dd2233', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c55-6a0e-73a3-8fab-6bd6e7dd2233", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a12-7632-8a7f-2caa59672508', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c55-6a12-7632-8a7f-2caa59672508", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a17-7289-9ac0-305e59069a93', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c55-6a17-7289-9ac0-305e59069a93", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a1f-7255-9e2f-a3b91cc473c3', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c55-6a1f-7255-9e2f-a3b91cc473c3", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a29-732e-b4e7-ef66f68c2982', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c55-6a29-732e-b4e7-ef66f68c2982", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a2d-73fa-8c1e-c91a49ac2909', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c55-6a2d-73fa-8c1e-c91a49ac2909", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a33-70e6-aef9-ce23c1c10c3d', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c55-6a33-70e6-aef9-ce23c1c10c3d", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a39-74b7-a54f-d063c8eabfd5', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c55-6a39-74b7-a54f-d063c8eabfd5", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true);

INSERT INTO public.leaders VALUES
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-694b-73a3-ad3e-be66c0255069', true, 1),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-69fc-70c6-b6f4-3aab36d8f248', true, 1),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a07-7695-bec0-1771e00cb99a', true, 1),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a12-7632-8a7f-2caa59672508', true, 1),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a1f-7255-9e2f-a3b91cc473c3', true, 1),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a2d-73fa-8c1e-c91a49ac2909', true, 1);

INSERT INTO public.memberships VALUES
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-69e7-704f-8e07-a2b28a0a785a', '01a22c55-69e5-70b8-bee5-0998a720d607', '01a22c55-694b-73a3-ad3e-be66c0255069', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-69fa-73f0-81ce-d166ba77fc3e', '01a22c55-69e5-70b8-bee5-0998a720d607', '01a22c55-69f0-75c3-a701-adab49bea7ee', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a00-71b6-9905-c5bbacb11069', '01a22c55-6a00-71b6-9905-c5ba4160951e', '01a22c55-69fc-70c6-b6f4-3aab36d8f248', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a06-7048-82ce-5cd862f0088a', '01a22c55-6a00-71b6-9905-c5ba4160951e', '01a22c55-6a02-776b-b3a7-e189e90dea1d', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a0c-7425-b746-efa179ccc5cf', '01a22c55-6a0c-7425-b746-efa0167e2656', '01a22c55-6a07-7695-bec0-1771e00cb99a', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a12-7632-8a7f-2ca9745b53c3', '01a22c55-6a0c-7425-b746-efa0167e2656', '01a22c55-6a0e-73a3-8fab-6bd6e7dd2233', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a16-7690-8133-4a6541dd2dfd', '01a22c55-6a15-75ef-a1e8-5bb472040872', '01a22c55-6a12-7632-8a7f-2caa59672508', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a1f-7255-9e2f-a3b81fa038f5', '01a22c55-6a15-75ef-a1e8-5bb472040872', '01a22c55-6a17-7289-9ac0-305e59069a93', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a27-72a3-91d2-bb217852afca', '01a22c55-6a25-74ab-b9f4-5303823a9ac3', '01a22c55-6a1f-7255-9e2f-a3b91cc473c3', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a2d-73fa-8c1e-c919d0dc9532', '01a22c55-6a25-74ab-b9f4-5303823a9ac3', '01a22c55-6a29-732e-b4e7-ef66f68c2982', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a31-7737-b0b3-0f60e0f71363', '01a22c55-6a31-7737-b0b3-0f5fb4227612', '01a22c55-6a2d-73fa-8c1e-c91a49ac2909', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a36-7186-bd4a-c4a2b4483165', '01a22c55-6a31-7737-b0b3-0f5fb4227612', '01a22c55-6a33-70e6-aef9-ce23c1c10c3d', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-30 12:02:04.402184+00'),
	('orders', '202607010000', '2026-11-30 12:02:04.511042+00');

INSERT INTO public.offers VALUES
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a60-76b3-8f52-e395649ccc6b', '01a22c55-6a47-7779-896f-29b3087dafe9', 1, '01a22c55-69e5-70b8-bee5-0998a720d607', true, 'offered', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', NULL, NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a67-7112-bbef-c6aaf38e1feb', '01a22c55-6a4a-75ab-a314-4af9491e9c9c', 1, '01a22c55-6a00-71b6-9905-c5ba4160951e', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a6d-73c4-8641-f5602985699e', '01a22c55-6a4c-7791-8e2f-f3f4a08d6c0f', 1, '01a22c55-6a0c-7425-b746-efa0167e2656', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a78-7709-8995-4d2175a57d87', '01a22c55-6a4f-7491-a4a5-f70b657de360', 1, '01a22c55-6a15-75ef-a1e8-5bb472040872', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a7f-778b-96f9-0ace85ee7499', '01a22c55-6a51-7693-9130-b5f536ba5d2d', 1, '01a22c55-6a25-74ab-b9f4-5303823a9ac3', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.order_moves VALUES
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a40-717e-9a66-95e27fab69a6', 1, NULL, 'place', 'placed', '01a22c55-6a39-74b7-a54f-d063c8eabfd5', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22c55-6a39-74b7-a54f-d063c8eabfd5"}'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a47-7779-896f-29b3087dafe9', 1, NULL, 'place', 'placed', '01a22c55-6a39-74b7-a54f-d063c8eabfd5', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22c55-6a39-74b7-a54f-d063c8eabfd5"}'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a4a-75ab-a314-4af9491e9c9c', 1, NULL, 'place', 'placed', '01a22c55-6a39-74b7-a54f-d063c8eabfd5', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22c55-6a39-74b7-a54f-d063c8eabfd5"}'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a4c-7791-8e2f-f3f4a08d6c0f', 1, NULL, 'place', 'placed', '01a22c55-6a39-74b7-a54f-d063c8eabfd5', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22c55-6a39-74b7-a54f-d063c8eabfd5"}'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a4f-7491-a4a5-f70b657de360', 1, NULL, 'place', 'placed', '01a22c55-6a39-74b7-a54f-d063c8eabfd5', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22c55-6a39-74b7-a54f-d063c8eabfd5"}'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a51-7693-9130-b5f536ba5d2d', 1, NULL, 'place', 'placed', '01a22c55-6a39-74b7-a54f-d063c8eabfd5', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22c55-6a39-74b7-a54f-d063c8eabfd5"}'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a47-7779-896f-29b3087dafe9', 2, 'placed', 'dispatch', 'dispatched', '01a22c55-6943-75ab-953d-5d3ef0759218', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22c55-69e5-70b8-bee5-0998a720d607"}, {"score": 867, "team_id": "01a22c55-6a00-71b6-9905-c5ba4160951e"}, {"score": 867, "team_id": "01a22c55-6a0c-7425-b746-efa0167e2656"}, {"score": 867, "team_id": "01a22c55-6a15-75ef-a1e8-5bb472040872"}, {"score": 867, "team_id": "01a22c55-6a25-74ab-b9f4-5303823a9ac3"}, {"score": 867, "team_id": "01a22c55-6a31-7737-b0b3-0f5fb4227612"}], "team_ids": ["01a22c55-69e5-70b8-bee5-0998a720d607"]}'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a4a-75ab-a314-4af9491e9c9c', 2, 'placed', 'dispatch', 'dispatched', '01a22c55-6943-75ab-953d-5d3ef0759218', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22c55-6a00-71b6-9905-c5ba4160951e"}, {"score": 867, "team_id": "01a22c55-6a0c-7425-b746-efa0167e2656"}, {"score": 867, "team_id": "01a22c55-6a15-75ef-a1e8-5bb472040872"}, {"score": 867, "team_id": "01a22c55-6a25-74ab-b9f4-5303823a9ac3"}, {"score": 867, "team_id": "01a22c55-6a31-7737-b0b3-0f5fb4227612"}, {"score": 833, "team_id": "01a22c55-69e5-70b8-bee5-0998a720d607"}], "team_ids": ["01a22c55-6a00-71b6-9905-c5ba4160951e"]}'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a4c-7791-8e2f-f3f4a08d6c0f', 2, 'placed', 'dispatch', 'dispatched', '01a22c55-6943-75ab-953d-5d3ef0759218', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22c55-6a0c-7425-b746-efa0167e2656"}, {"score": 867, "team_id": "01a22c55-6a15-75ef-a1e8-5bb472040872"}, {"score": 867, "team_id": "01a22c55-6a25-74ab-b9f4-5303823a9ac3"}, {"score": 867, "team_id": "01a22c55-6a31-7737-b0b3-0f5fb4227612"}, {"score": 833, "team_id": "01a22c55-69e5-70b8-bee5-0998a720d607"}, {"score": 833, "team_id": "01a22c55-6a00-71b6-9905-c5ba4160951e"}], "team_ids": ["01a22c55-6a0c-7425-b746-efa0167e2656"]}'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a4f-7491-a4a5-f70b657de360', 2, 'placed', 'dispatch', 'dispatched', '01a22c55-6943-75ab-953d-5d3ef0759218', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22c55-6a15-75ef-a1e8-5bb472040872"}, {"score": 867, "team_id": "01a22c55-6a25-74ab-b9f4-5303823a9ac3"}, {"score": 867, "team_id": "01a22c55-6a31-7737-b0b3-0f5fb4227612"}, {"score": 833, "team_id": "01a22c55-69e5-70b8-bee5-0998a720d607"}, {"score": 833, "team_id": "01a22c55-6a00-71b6-9905-c5ba4160951e"}, {"score": 833, "team_id": "01a22c55-6a0c-7425-b746-efa0167e2656"}], "team_ids": ["01a22c55-6a15-75ef-a1e8-5bb472040872"]}'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a51-7693-9130-b5f536ba5d2d', 2, 'placed', 'dispatch', 'dispatched', '01a22c55-6943-75ab-953d-5d3ef0759218', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22c55-6a25-74ab-b9f4-5303823a9ac3"}, {"score": 867, "team_id": "01a22c55-6a31-7737-b0b3-0f5fb4227612"}, {"score": 833, "team_id": "01a22c55-69e5-70b8-bee5-0998a720d607"}, {"score": 833, "team_id": "01a22c55-6a00-71b6-9905-c5ba4160951e"}, {"score": 833, "team_id": "01a22c55-6a0c-7425-b746-efa0167e2656"}, {"score": 833, "team_id": "01a22c55-6a15-75ef-a1e8-5bb472040872"}], "team_ids": ["01a22c55-6a25-74ab-b9f4-5303823a9ac3"]}'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a4a-75ab-a314-4af9491e9c9c', 3, 'dispatched', 'accept', 'accepted', '01a22c55-69fc-70c6-b6f4-3aab36d8f248', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a22c55-6a02-776b-b3a7-e189e90dea1d"], "team_id": "01a22c55-6a00-71b6-9905-c5ba4160951e"}'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a4c-7791-8e2f-f3f4a08d6c0f', 3, 'dispatched', 'accept', 'accepted', '01a22c55-6a07-7695-bec0-1771e00cb99a', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a22c55-6a0e-73a3-8fab-6bd6e7dd2233"], "team_id": "01a22c55-6a0c-7425-b746-efa0167e2656"}'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a4f-7491-a4a5-f70b657de360', 3, 'dispatched', 'accept', 'accepted', '01a22c55-6a12-7632-8a7f-2caa59672508', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a22c55-6a17-7289-9ac0-305e59069a93"], "team_id": "01a22c55-6a15-75ef-a1e8-5bb472040872"}'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a51-7693-9130-b5f536ba5d2d', 3, 'dispatched', 'accept', 'accepted', '01a22c55-6a1f-7255-9e2f-a3b91cc473c3', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a22c55-6a29-732e-b4e7-ef66f68c2982"], "team_id": "01a22c55-6a25-74ab-b9f4-5303823a9ac3"}'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a4c-7791-8e2f-f3f4a08d6c0f', 4, 'accepted', 'check_in', 'in_service', '01a22c55-6a07-7695-bec0-1771e00cb99a', 'leader', '2026-03-10 03:00:00+00', NULL, '{"at": "2026-03-10T03:00:00+00:00", "person_id": "01a22c55-6a0e-73a3-8fab-6bd6e7dd2233"}'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a4f-7491-a4a5-f70b657de360', 4, 'accepted', 'check_in', 'in_service', '01a22c55-6a12-7632-8a7f-2caa59672508', 'leader', '2026-03-10 03:00:00+00', NULL, '{"at": "2026-03-10T03:00:00+00:00", "person_id": "01a22c55-6a17-7289-9ac0-305e59069a93"}'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a51-7693-9130-b5f536ba5d2d', 4, 'accepted', 'check_in', 'in_service', '01a22c55-6a1f-7255-9e2f-a3b91cc473c3', 'leader', '2026-03-10 03:00:00+00', NULL, '{"at": "2026-03-10T03:00:00+00:00", "person_id": "01a22c55-6a29-732e-b4e7-ef66f68c2982"}'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a4f-7491-a4a5-f70b657de360', 5, 'in_service', 'check_out', 'in_service', '01a22c55-6a12-7632-8a7f-2caa59672508', 'leader', '2026-03-10 04:00:00+00', NULL, '{"at": "2026-03-10T04:00:00+00:00", "person_id": "01a22c55-6a17-7289-9ac0-305e59069a93"}'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a4f-7491-a4a5-f70b657de360', 6, 'in_service', 'finish', 'in_review', '01a22c55-6a12-7632-8a7f-2caa59672508', 'leader', '2026-03-10 04:00:00+00', NULL, '{"outcome": "done"}'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a51-7693-9130-b5f536ba5d2d', 5, 'in_service', 'check_out', 'in_service', '01a22c55-6a1f-7255-9e2f-a3b91cc473c3', 'leader', '2026-03-10 04:00:00+00', NULL, '{"at": "2026-03-10T04:00:00+00:00", "person_id": "01a22c55-6a29-732e-b4e7-ef66f68c2982"}'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a51-7693-9130-b5f536ba5d2d', 6, 'in_service', 'finish', 'in_review', '01a22c55-6a1f-7255-9e2f-a3b91cc473c3', 'leader', '2026-03-10 04:00:00+00', NULL, '{"outcome": "done"}'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a51-7693-9130-b5f536ba5d2d', 7, 'in_review', 'review', 'in_review', '01a22c55-6a39-74b7-a54f-d063c8eabfd5', 'requester', '2026-03-10 04:00:00+00', NULL, '{"party": "requester", "edition": 1}'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a51-7693-9130-b5f536ba5d2d', 8, 'in_review', 'review', 'in_review', '01a22c55-6943-75ab-953d-5d3ef0759218', 'station', '2026-03-10 04:00:00+00', NULL, '{"party": "station", "edition": 1}'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a51-7693-9130-b5f536ba5d2d', 9, 'in_review', 'review', 'in_review', '01a22c55-6a1f-7255-9e2f-a3b91cc473c3', 'team', '2026-03-10 04:00:00+00', NULL, '{"party": "team", "edition": 1}'),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a51-7693-9130-b5f536ba5d2d', 10, 'in_review', 'close', 'closed', '01a22c55-6a1f-7255-9e2f-a3b91cc473c3', 'team', '2026-03-10 04:00:00+00', NULL, '{}');

INSERT INTO public.order_numbers VALUES
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '2026-03-10', 6);

INSERT INTO public.order_private VALUES
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a40-717e-9a66-95e27fab69a6', '\x0150b1cbd44ede0267e87c805608cd6ffc5a12edec2921f7a3d48f2fd1ea5d4a71116b18', NULL, NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a47-7779-896f-29b3087dafe9', '\x01d4767f471cb4037d67bfb83a10138f45a2ee48261b5ae2a89112decd5241a478a8c1ae', NULL, NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a4a-75ab-a314-4af9491e9c9c', '\x01b153aeba1a66921933b3fa50ae3f90af464be6f19f577e75d192fb6d16c223d849be9c', NULL, NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a4c-7791-8e2f-f3f4a08d6c0f', '\x01550fd3e6b87a91f175009fc70c3276942462caf815413520f4a3a8d3d87e23111c5509', NULL, NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a4f-7491-a4a5-f70b657de360', '\x01bff16d773964cde74633361d5cd5b4a17d03e5b09c85a823c17e8888a45f9b52aa3cda', NULL, NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a51-7693-9130-b5f536ba5d2d', '\x01e8c54616d1eeb903fb7c4a6fdef2a5d2a125a2122e57fe102f8d93b90623ffd11bafe4', NULL, NULL);

INSERT INTO public.orders VALUES
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a40-717e-9a66-95e27fab69a6', '20260310-0001', '01a22c55-6a37-711e-aa81-4c0bf34d108c', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22c55-6a39-74b7-a54f-d063c8eabfd5', '01a22c55-6a39-74b7-a54f-d063c8eabfd5', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'placed', 1, 0, 0, 0, '2026-03-10 05:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a47-7779-896f-29b3087dafe9', '20260310-0002', '01a22c55-6a37-711e-aa81-4c0bf34d108c', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22c55-6a39-74b7-a54f-d063c8eabfd5', '01a22c55-6a39-74b7-a54f-d063c8eabfd5', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'dispatched', 2, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-10 05:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a4a-75ab-a314-4af9491e9c9c', '20260310-0003', '01a22c55-6a37-711e-aa81-4c0bf34d108c', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22c55-6a39-74b7-a54f-d063c8eabfd5', '01a22c55-6a39-74b7-a54f-d063c8eabfd5', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'accepted', 3, 1, 0, 0, NULL, NULL, NULL, '01a22c55-6a00-71b6-9905-c5ba4160951e', NULL, '2026-03-10 03:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a4c-7791-8e2f-f3f4a08d6c0f', '20260310-0004', '01a22c55-6a37-711e-aa81-4c0bf34d108c', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22c55-6a39-74b7-a54f-d063c8eabfd5', '01a22c55-6a39-74b7-a54f-d063c8eabfd5', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'in_service', 4, 1, 0, 0, NULL, NULL, NULL, '01a22c55-6a0c-7425-b746-efa0167e2656', NULL, '2026-03-10 03:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a51-7693-9130-b5f536ba5d2d', '20260310-0006', '01a22c55-6a37-711e-aa81-4c0bf34d108c', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22c55-6a39-74b7-a54f-d063c8eabfd5', '01a22c55-6a39-74b7-a54f-d063c8eabfd5', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'closed', 10, 1, 1, 0, NULL, NULL, NULL, '01a22c55-6a25-74ab-b9f4-5303823a9ac3', NULL, '2026-03-10 03:00:00+00', NULL, NULL, NULL, 'done', '2026-03-10 04:00:00+00', NULL, '2026-03-10 04:00:00+00', '2026-03-10 04:00:00+00', 500, 500, 500, 500),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a4f-7491-a4a5-f70b657de360', '20260310-0005', '01a22c55-6a37-711e-aa81-4c0bf34d108c', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22c55-6a39-74b7-a54f-d063c8eabfd5', '01a22c55-6a39-74b7-a54f-d063c8eabfd5', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'in_review', 6, 1, 0, 0, NULL, NULL, NULL, '01a22c55-6a15-75ef-a1e8-5bb472040872', NULL, '2026-03-10 03:00:00+00', NULL, NULL, NULL, 'done', '2026-03-10 04:00:00+00', '2026-03-24 04:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL);

INSERT INTO public.outbox VALUES
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 1, '01a22c55-69ed-7521-9b58-5b04faf2a9b3', 'orders.team_leader_changed.v1', '01a22c55-694b-73a3-ad3e-be66c0255069', 1, NULL, NULL, '{"leads": true, "person_id": "01a22c55-694b-73a3-ad3e-be66c0255069"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 2, '01a22c55-6a01-76c9-9cf5-ea764db002cd', 'orders.team_leader_changed.v1', '01a22c55-69fc-70c6-b6f4-3aab36d8f248', 1, NULL, NULL, '{"leads": true, "person_id": "01a22c55-69fc-70c6-b6f4-3aab36d8f248"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 3, '01a22c55-6a0d-7321-8db8-4400bacb6245', 'orders.team_leader_changed.v1', '01a22c55-6a07-7695-bec0-1771e00cb99a', 1, NULL, NULL, '{"leads": true, "person_id": "01a22c55-6a07-7695-bec0-1771e00cb99a"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 4, '01a22c55-6a16-7690-8133-4a661c478864', 'orders.team_leader_changed.v1', '01a22c55-6a12-7632-8a7f-2caa59672508', 1, NULL, NULL, '{"leads": true, "person_id": "01a22c55-6a12-7632-8a7f-2caa59672508"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 5, '01a22c55-6a28-758d-ad2a-f3b9475a1b6d', 'orders.team_leader_changed.v1', '01a22c55-6a1f-7255-9e2f-a3b91cc473c3', 1, NULL, NULL, '{"leads": true, "person_id": "01a22c55-6a1f-7255-9e2f-a3b91cc473c3"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 6, '01a22c55-6a32-775b-ad4c-a11ad96513bc', 'orders.team_leader_changed.v1', '01a22c55-6a2d-73fa-8c1e-c91a49ac2909', 1, NULL, NULL, '{"leads": true, "person_id": "01a22c55-6a2d-73fa-8c1e-c91a49ac2909"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 7, '01a22c55-6a41-7557-b8a7-72fc0b8a42bb', 'orders.order_placed.v1', '01a22c55-6a40-717e-9a66-95e27fab69a6', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22c55-6a40-717e-9a66-95e27fab69a6", "service_id": "01a22c55-6a37-711e-aa81-4c0bf34d108c", "requester_id": "01a22c55-6a39-74b7-a54f-d063c8eabfd5", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 8, '01a22c55-6a48-76a8-b752-00e3350399ab', 'orders.order_placed.v1', '01a22c55-6a47-7779-896f-29b3087dafe9', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22c55-6a47-7779-896f-29b3087dafe9", "service_id": "01a22c55-6a37-711e-aa81-4c0bf34d108c", "requester_id": "01a22c55-6a39-74b7-a54f-d063c8eabfd5", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 9, '01a22c55-6a4a-75ab-a314-4afa4dfad15e', 'orders.order_placed.v1', '01a22c55-6a4a-75ab-a314-4af9491e9c9c', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22c55-6a4a-75ab-a314-4af9491e9c9c", "service_id": "01a22c55-6a37-711e-aa81-4c0bf34d108c", "requester_id": "01a22c55-6a39-74b7-a54f-d063c8eabfd5", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 10, '01a22c55-6a4d-7186-bc3c-2e3298f27445', 'orders.order_placed.v1', '01a22c55-6a4c-7791-8e2f-f3f4a08d6c0f', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22c55-6a4c-7791-8e2f-f3f4a08d6c0f", "service_id": "01a22c55-6a37-711e-aa81-4c0bf34d108c", "requester_id": "01a22c55-6a39-74b7-a54f-d063c8eabfd5", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 11, '01a22c55-6a4f-7491-a4a5-f70c281d495d', 'orders.order_placed.v1', '01a22c55-6a4f-7491-a4a5-f70b657de360', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22c55-6a4f-7491-a4a5-f70b657de360", "service_id": "01a22c55-6a37-711e-aa81-4c0bf34d108c", "requester_id": "01a22c55-6a39-74b7-a54f-d063c8eabfd5", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 12, '01a22c55-6a51-7693-9130-b5f6d1b89910', 'orders.order_placed.v1', '01a22c55-6a51-7693-9130-b5f536ba5d2d', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22c55-6a51-7693-9130-b5f536ba5d2d", "service_id": "01a22c55-6a37-711e-aa81-4c0bf34d108c", "requester_id": "01a22c55-6a39-74b7-a54f-d063c8eabfd5", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 13, '01a22c55-6a60-76b3-8f52-e3961748a890', 'orders.order_dispatched.v1', '01a22c55-6a47-7779-896f-29b3087dafe9', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22c55-6a47-7779-896f-29b3087dafe9", "team_ids": ["01a22c55-69e5-70b8-bee5-0998a720d607"], "service_id": "01a22c55-6a37-711e-aa81-4c0bf34d108c", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 14, '01a22c55-6a67-7112-bbef-c6abf66dd732', 'orders.order_dispatched.v1', '01a22c55-6a4a-75ab-a314-4af9491e9c9c', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22c55-6a4a-75ab-a314-4af9491e9c9c", "team_ids": ["01a22c55-6a00-71b6-9905-c5ba4160951e"], "service_id": "01a22c55-6a37-711e-aa81-4c0bf34d108c", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 15, '01a22c55-6a6d-73c4-8641-f561aab7d701', 'orders.order_dispatched.v1', '01a22c55-6a4c-7791-8e2f-f3f4a08d6c0f', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22c55-6a4c-7791-8e2f-f3f4a08d6c0f", "team_ids": ["01a22c55-6a0c-7425-b746-efa0167e2656"], "service_id": "01a22c55-6a37-711e-aa81-4c0bf34d108c", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 16, '01a22c55-6a78-7709-8995-4d220f60311d', 'orders.order_dispatched.v1', '01a22c55-6a4f-7491-a4a5-f70b657de360', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22c55-6a4f-7491-a4a5-f70b657de360", "team_ids": ["01a22c55-6a15-75ef-a1e8-5bb472040872"], "service_id": "01a22c55-6a37-711e-aa81-4c0bf34d108c", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 17, '01a22c55-6a7f-778b-96f9-0acf028b2625', 'orders.order_dispatched.v1', '01a22c55-6a51-7693-9130-b5f536ba5d2d', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22c55-6a51-7693-9130-b5f536ba5d2d", "team_ids": ["01a22c55-6a25-74ab-b9f4-5303823a9ac3"], "service_id": "01a22c55-6a37-711e-aa81-4c0bf34d108c", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 18, '01a22c55-6a87-73f4-b4da-edb16dc53c56', 'orders.order_accepted.v1', '01a22c55-6a4a-75ab-a314-4af9491e9c9c', 3, NULL, NULL, '{"form": "errand", "team_id": "01a22c55-6a00-71b6-9905-c5ba4160951e", "order_id": "01a22c55-6a4a-75ab-a314-4af9491e9c9c", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a22c55-6a02-776b-b3a7-e189e90dea1d"], "service_id": "01a22c55-6a37-711e-aa81-4c0bf34d108c", "requester_id": "01a22c55-6a39-74b7-a54f-d063c8eabfd5"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 19, '01a22c55-6a87-73f4-b4da-edb2977f12b9', 'orders.contacts_changed.v1', '01a22c55-6a4a-75ab-a314-4af9491e9c9c', 3, NULL, NULL, '{"windows": [{"role": "team_leader", "person_id": "01a22c55-6a02-776b-b3a7-e189e90dea1d", "reader_ids": ["01a22c55-69fc-70c6-b6f4-3aab36d8f248"]}, {"role": "volunteer", "person_id": "01a22c55-6a39-74b7-a54f-d063c8eabfd5", "reader_ids": ["01a22c55-6a02-776b-b3a7-e189e90dea1d"]}, {"role": "resident", "person_id": "01a22c55-69fc-70c6-b6f4-3aab36d8f248", "reader_ids": ["01a22c55-6a39-74b7-a54f-d063c8eabfd5"]}], "order_id": "01a22c55-6a4a-75ab-a314-4af9491e9c9c"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 20, '01a22c55-6a8d-7139-b81c-5d4438be19d5', 'orders.order_accepted.v1', '01a22c55-6a4c-7791-8e2f-f3f4a08d6c0f', 3, NULL, NULL, '{"form": "errand", "team_id": "01a22c55-6a0c-7425-b746-efa0167e2656", "order_id": "01a22c55-6a4c-7791-8e2f-f3f4a08d6c0f", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a22c55-6a0e-73a3-8fab-6bd6e7dd2233"], "service_id": "01a22c55-6a37-711e-aa81-4c0bf34d108c", "requester_id": "01a22c55-6a39-74b7-a54f-d063c8eabfd5"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 21, '01a22c55-6a8d-7139-b81c-5d45ed818a59', 'orders.contacts_changed.v1', '01a22c55-6a4c-7791-8e2f-f3f4a08d6c0f', 3, NULL, NULL, '{"windows": [{"role": "team_leader", "person_id": "01a22c55-6a0e-73a3-8fab-6bd6e7dd2233", "reader_ids": ["01a22c55-6a07-7695-bec0-1771e00cb99a"]}, {"role": "volunteer", "person_id": "01a22c55-6a39-74b7-a54f-d063c8eabfd5", "reader_ids": ["01a22c55-6a0e-73a3-8fab-6bd6e7dd2233"]}, {"role": "resident", "person_id": "01a22c55-6a07-7695-bec0-1771e00cb99a", "reader_ids": ["01a22c55-6a39-74b7-a54f-d063c8eabfd5"]}], "order_id": "01a22c55-6a4c-7791-8e2f-f3f4a08d6c0f"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 22, '01a22c55-6a90-72d0-9b44-747ba1cae76b', 'orders.order_accepted.v1', '01a22c55-6a4f-7491-a4a5-f70b657de360', 3, NULL, NULL, '{"form": "errand", "team_id": "01a22c55-6a15-75ef-a1e8-5bb472040872", "order_id": "01a22c55-6a4f-7491-a4a5-f70b657de360", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a22c55-6a17-7289-9ac0-305e59069a93"], "service_id": "01a22c55-6a37-711e-aa81-4c0bf34d108c", "requester_id": "01a22c55-6a39-74b7-a54f-d063c8eabfd5"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 23, '01a22c55-6a90-72d0-9b44-747cdfd9ae43', 'orders.contacts_changed.v1', '01a22c55-6a4f-7491-a4a5-f70b657de360', 3, NULL, NULL, '{"windows": [{"role": "team_leader", "person_id": "01a22c55-6a17-7289-9ac0-305e59069a93", "reader_ids": ["01a22c55-6a12-7632-8a7f-2caa59672508"]}, {"role": "volunteer", "person_id": "01a22c55-6a39-74b7-a54f-d063c8eabfd5", "reader_ids": ["01a22c55-6a17-7289-9ac0-305e59069a93"]}, {"role": "resident", "person_id": "01a22c55-6a12-7632-8a7f-2caa59672508", "reader_ids": ["01a22c55-6a39-74b7-a54f-d063c8eabfd5"]}], "order_id": "01a22c55-6a4f-7491-a4a5-f70b657de360"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 24, '01a22c55-6a93-7354-bfc6-2f0773577e73', 'orders.order_accepted.v1', '01a22c55-6a51-7693-9130-b5f536ba5d2d', 3, NULL, NULL, '{"form": "errand", "team_id": "01a22c55-6a25-74ab-b9f4-5303823a9ac3", "order_id": "01a22c55-6a51-7693-9130-b5f536ba5d2d", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a22c55-6a29-732e-b4e7-ef66f68c2982"], "service_id": "01a22c55-6a37-711e-aa81-4c0bf34d108c", "requester_id": "01a22c55-6a39-74b7-a54f-d063c8eabfd5"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 25, '01a22c55-6a93-7354-bfc6-2f08ab0d764c', 'orders.contacts_changed.v1', '01a22c55-6a51-7693-9130-b5f536ba5d2d', 3, NULL, NULL, '{"windows": [{"role": "team_leader", "person_id": "01a22c55-6a29-732e-b4e7-ef66f68c2982", "reader_ids": ["01a22c55-6a1f-7255-9e2f-a3b91cc473c3"]}, {"role": "volunteer", "person_id": "01a22c55-6a39-74b7-a54f-d063c8eabfd5", "reader_ids": ["01a22c55-6a29-732e-b4e7-ef66f68c2982"]}, {"role": "resident", "person_id": "01a22c55-6a1f-7255-9e2f-a3b91cc473c3", "reader_ids": ["01a22c55-6a39-74b7-a54f-d063c8eabfd5"]}], "order_id": "01a22c55-6a51-7693-9130-b5f536ba5d2d"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 26, '01a22c55-6aba-7668-98c6-6b9a40d319e6', 'orders.order_closed.v1', '01a22c55-6a51-7693-9130-b5f536ba5d2d', 10, NULL, NULL, '{"form": "errand", "scores": {"quality": 500, "attitude": 500, "punctuality": 500}, "team_id": "01a22c55-6a25-74ab-b9f4-5303823a9ac3", "brand_id": null, "category": "便民", "order_id": "01a22c55-6a51-7693-9130-b5f536ba5d2d", "revision": 1, "closed_at": "2026-03-10T04:00:00+00:00", "project_id": null, "service_id": "01a22c55-6a37-711e-aa81-4c0bf34d108c", "volunteers": [{"method": "leader", "minutes": 60, "person_id": "01a22c55-6a29-732e-b4e7-ef66f68c2982", "served_on": "2026-03-10"}], "activity_id": null, "campaign_id": null, "requester_id": "01a22c55-6a39-74b7-a54f-d063c8eabfd5", "organisation_id": null}', '2026-03-10 04:00:00+00', NULL),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', 27, '01a22c55-6aba-7668-98c6-6b9b06197c81', 'orders.contacts_changed.v1', '01a22c55-6a51-7693-9130-b5f536ba5d2d', 10, NULL, NULL, '{"windows": [], "order_id": "01a22c55-6a51-7693-9130-b5f536ba5d2d"}', '2026-03-10 04:00:00+00', NULL);

INSERT INTO public.reviews VALUES
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6ab3-7194-af47-76f40fb158a9', '01a22c55-6a51-7693-9130-b5f536ba5d2d', 1, 'requester', '01a22c55-6a39-74b7-a54f-d063c8eabfd5', 5, 5, 5, NULL, '2026-03-10 04:00:00+00', NULL, 1),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6ab7-727b-bb6a-e4a3f65d2c75', '01a22c55-6a51-7693-9130-b5f536ba5d2d', 1, 'station', '01a22c55-6943-75ab-953d-5d3ef0759218', 5, 5, 5, NULL, '2026-03-10 04:00:00+00', NULL, 1),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6ab9-7610-bacf-e145a5f81e5e', '01a22c55-6a51-7693-9130-b5f536ba5d2d', 1, 'team', '01a22c55-6a1f-7255-9e2f-a3b91cc473c3', 5, 5, 5, NULL, '2026-03-10 04:00:00+00', NULL, 1);

INSERT INTO public.served VALUES
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a51-7693-9130-b5f536ba5d2d', 1, '01a22c55-6a29-732e-b4e7-ef66f68c2982', '2026-03-10', 60, 'leader');

INSERT INTO public.services VALUES
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a37-711e-aa81-4c0bf34d108c', '上门维修', '便民', 'errand', 60, 240, 240, '{家电维修}', '{}', '{all}', 1, false, 'community', 14, 'residents', NULL, 'open', 1);

INSERT INTO public.signing_keys VALUES
	('tests-1ee7fe51-e722-4ef0-8e52-a469e4c2eda4', '{"x": "QVrJNMDo3_NrQFjXkaHPzGy6CpnIvm4GiFJrsD62Nxg", "y": "XbfIRr5csWxPIytkrB0VHwDFXltiAgtgrkPutBuJ50I", "crv": "P-256", "kid": "tests-1ee7fe51-e722-4ef0-8e52-a469e4c2eda4", "kty": "EC"}', '2026-11-30 12:02:04.715813+00');

INSERT INTO public.teams VALUES
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-69e5-70b8-bee5-0998a720d607', '0 队', '01a22c55-694b-73a3-ad3e-be66c0255069', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a00-71b6-9905-c5ba4160951e', '1 队', '01a22c55-69fc-70c6-b6f4-3aab36d8f248', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a0c-7425-b746-efa0167e2656', '2 队', '01a22c55-6a07-7695-bec0-1771e00cb99a', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a15-75ef-a1e8-5bb472040872', '3 队', '01a22c55-6a12-7632-8a7f-2caa59672508', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a25-74ab-b9f4-5303823a9ac3', '4 队', '01a22c55-6a1f-7255-9e2f-a3b91cc473c3', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22c55-691d-754c-9b70-817aa4eb19a1', '01a22c55-6a31-7737-b0b3-0f5fb4227612', '5 队', '01a22c55-6a2d-73fa-8c1e-c91a49ac2909', '{}', '{家电维修}', 6, 'active', NULL, 1);

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
