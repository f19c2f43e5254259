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
    reason text NOT NULL,
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
    sequence bigint NOT NULL
);

ALTER TABLE ONLY public.known_people FORCE ROW LEVEL SECURITY;

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
    reason text,
    detail jsonb NOT NULL,
    CONSTRAINT order_moves_action CHECK ((action = ANY (ARRAY['place'::text, 'dispatch'::text, 'accept'::text, 'decline'::text, 'lapse'::text, 'recall'::text, 'withdraw'::text, 'reschedule'::text, 'amend'::text, 'change_members'::text, 'check_in'::text, 'check_out'::text, 'finish'::text, 'correct'::text, 'confirm'::text, 'reject'::text, 'review'::text, 'dispute'::text, 'settle'::text, 'close'::text, 'reopen'::text, 'cancel'::text, 'escalate'::text]))),
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
    listed_by uuid NOT NULL,
    listed_at timestamp with time zone NOT NULL,
    outcome text,
    closed_on date,
    version integer NOT NULL,
    CONSTRAINT projects_budget_fen CHECK ((budget_fen >= 0)),
    CONSTRAINT projects_outcome CHECK ((outcome = ANY (ARRAY['done'::text, 'cancelled'::text]))),
    CONSTRAINT projects_state CHECK ((state = ANY (ARRAY['listed'::text, 'closed'::text])))
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
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-1020-73a6-8e40-747cc1a012a3', '01a22970-0f4e-72ad-936a-dc708e6261c4', '01a22970-0eac-734d-84fc-ae5501621b28', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'assigned'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-10c9-7657-8492-107f874df006', '01a22970-0f55-7312-8f8e-4f6fe0079b7f', '01a22970-0ec4-7655-a236-8f1a90cb6d2e', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'assigned'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-10e9-769a-af90-8ddb856c5811', '01a22970-0f5a-751e-96a3-7bc56e524b1c', '01a22970-0ed0-7481-bc41-9f1d18a3e21f', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'served'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-1102-70f3-805d-eed34763dd57', '01a22970-0f5e-7686-be48-2c9345deba1f', '01a22970-0f10-7467-81e9-e9819a3b142f', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'served');

INSERT INTO public.attendance VALUES
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-1114-7195-a4db-c1cb252f381c', '01a22970-0f55-7312-8f8e-4f6fe0079b7f', '01a22970-0ec2-759a-bc7f-933651df6a39', '01a22970-0ec4-7655-a236-8f1a90cb6d2e', '2026-03-10 03:00:00+00', NULL, '["2026-03-10 03:00:00+00","2026-03-10 04:30:00+00")', 0, NULL, 'leader', 'open', false, NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-1124-70e2-8bb2-10cda04a2027', '01a22970-0f5a-751e-96a3-7bc56e524b1c', '01a22970-0ecf-7782-9a5b-5f1b0098d921', '01a22970-0ed0-7481-bc41-9f1d18a3e21f', '2026-03-10 03:00:00+00', '2026-03-10 04:00:00+00', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 0, 60, 'leader', 'confirmed', false, NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-112a-7177-beef-337c687652af', '01a22970-0f5e-7686-be48-2c9345deba1f', '01a22970-0f0e-72cf-8762-75f41805de30', '01a22970-0f10-7467-81e9-e9819a3b142f', '2026-03-10 03:00:00+00', '2026-03-10 04:00:00+00', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 0, 60, 'leader', 'confirmed', false, NULL);

INSERT INTO public.business_time VALUES
	('01a22970-0e12-7661-8d77-cbc1834bf698', '2026-03-10 01:00:00+00'),
	('01a22970-1107-72ca-8aa6-4d51a0233120', '2026-03-10 03:00:00+00'),
	('01a22970-112e-711c-9e17-7e86032b8c4c', '2026-03-10 04:00:00+00');

INSERT INTO public.idempotency VALUES
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0e19-71bc-8657-d6109fc530f5', 'add_team', '\x8b7a52f182fe2b703174dd683763ccea2b7a7b67f07039768b76b7c635d87c34', '\x7fb8ad8c0291aaa60d39ba0d8cfd395562ef5db832af6c3b61ef8bdde8bb9569', 201, '{"ETag": "\"1\""}', '\x01bb5c90a1acd17a693b6d5c7975e4ab31521e972a7bb888b45c7c3c0610b52027493c69fdcf2df281548faa1159b7cbcb0889ba758b4cee93061e0a3e1dfb06a1ef4c7a88bfc2404832b8f7ea2ce87b2a3fd3451e3e11a7440853aff3a70064fc01a57104fbe482ece387ab8826040440187d3158c2e5eba8f48dae0b57202e2814d271e39969aff5283600dbf3f4e73fe1f2dcdaf8a384960991a28a206f7df3b5e00715da959abaebcb3e9b43424aeae3686334f541f2fce2cfea764fc6e288bb094cc7f469d2247dce7931027623eb774f2f9766bdd4ea72776d3c16fec9cac44dfa039e1f45c6dbc294de9d0f19151e', '2026-11-29 22:32:19.340363+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0e1e-73a0-98d0-7ef3f62d6bf4', 'add_member', '\xf34ad650113fe275b09694eed236c6aa11dec241780662fa64c7fbd49baecdaf', '\x8e5264f4acf283a95f5fc2f6dc53ef4ef4538fb7aa6046131b5fe75b7c28c07b', 201, '{}', '\x01d67577a9844b3721fcc2f5198f2905ee641eee2eda60afaa66683ce635258aff02560d3ac38685972ffe01b5d631d80870c9ac74c26b7bdd292f4c559d6cf6ea26c67c722b92cf6179dd91bb1aa8efd43320996b7172ba38b55d502f5682caeb833b45bc736bc517d5516a3d7542f42e00622d98c42f3deecb11ae12ccc0f1f3f7ff93ce3c6aa5f53c52e7e54876725023853b21c54ef9039b71d2839af6b61c6f86c80843', '2026-11-29 22:32:19.361903+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0e19-71bc-8657-d6109fc530f5', 'add_team', '\x4226efcda009ba75a01fb23274240c0466d17eb69c55ee2cf14b79d3ed1e8224', '\x85b0d120417cbf6e8bcab4e32f76617655a0573232ff75d39295986060eb9fd5', 201, '{"ETag": "\"1\""}', '\x01359e78774661c15f68fbe215f9fe814c2097638efec009128919f19a2001b20d5ef35c952b7b140dc73845419d650f59585cf99f90a1a01baa11cb4068472e52ca9784f03db3fc8fe6615d75edcf98aacfa69d72a1349340b2eb1e885a33b562c8d918076cfa8783eff6193bbe481d5134196a681fa4ffae97d7c7af865445a2545116a680d8cbaff38cc1a9150dd732815c644cfb718f490f226ec61ae1874d9e998db9a605cbbfb55de5e8906c6247eb90ff92fd6f8c6278e110dcb299ce7164cf7e15da730fe7acee02389e530128ae29fb2869bc4a6a94a22a8acc0617c9d47277f25af0893057d2aa65e2b059bd23', '2026-11-29 22:32:19.371882+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0ea3-741a-a383-8015f7b28127', 'add_member', '\xeb561dddc36632715930ff2c650f9cc8f3b3a739ba93eb7aab6dfb37f6794d1f', '\xda4250a417381b23a1aefd42653be90a2b6955b0b1f30f6b5da8f37666b853ef', 201, '{}', '\x01894c8a1015c05fcc794b9033c86c78cd1906bef7d3e13bada6081cd3ebcc78bcf1b355cae56ba0ca4dad293b6acf43fcf485bd4b1b587155351b347f608d6e0b2fa659b63ede0c5263a54e68770bc32d7019e4814e80ea292b9084671f094ed684107e13e5e7a808d2257215e3d2df132d9e2eceb34319e2f38062a0ab9b2b8df6ee284df5d6e37b60ecd3a2b0e08c9255fbe5ee718dd70c88ffbb543c9a57a26661cbfb0a', '2026-11-29 22:32:19.387191+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0e19-71bc-8657-d6109fc530f5', 'add_team', '\x3e1b325acd0a91e9b2bf2802d57ff28b015f0aa677844937740b6f11504e027f', '\xb7ffd6a26b16a4f085cd21ad743228f8228ea987cbe6794cc47b4224cf3e470d', 201, '{"ETag": "\"1\""}', '\x01a5fd0506b8a344ae92c53c4512bf55e8533fd4143069e64516d96abb8977d3e4c82513bcbc4a8271ace2a12569e70886c24a0b3a4a45fab120af8834058da072e14afae3aefc8182e014f0c0a6b96021d6f89fddacd6c2a7e236cb30e614ab0fbf5cfb0f697394623f63348aa2dc0a57924ccda4ebfc297e2619fba69ce8ba24e1fdb5a333f60aade3ac5e1556191f781da932290efe6a189dbc47444367b972726ca506b91aa845a03dd40d4790147d3f9212179d309405f3fa95623e4579e8da1395399004af5cd01431826c302ca72ecce210df9ec7883faa4db8967dc0ac70239b2f11fe577ead4a03ee80b1ac5048', '2026-11-29 22:32:19.394935+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0ebc-71aa-ab66-c9b252974bee', 'add_member', '\x477f72f41cd0daa5a61b3eb59625c60ce4a4f877d19bf006c9f8d38edac55574', '\xa9e1eeede8fa36a111e19095375e3798e08fbca62ccea5cb5cf93203ef6e1704', 201, '{}', '\x010dcbc5361e45dd130f8ec9c4868cf86fc8d8fa39074c5b3f224d488aee8c7ce847f4296d161c111156903d6807e4f1fa6f038021b5accf81e532399bc6df3e7fd5be15ca262ea863447a60e0878a5a683225d070e6a593c6d44681331268e64cf8381e8c583da534d99076885d324f77100160ae8825e283b83f467b37d7dceb268a03d44d011874024f2347d1985c52f588cf5373bddb7f6f04347e7753ca6e241223cf51', '2026-11-29 22:32:19.402217+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0e19-71bc-8657-d6109fc530f5', 'add_team', '\x1c24efda5691b947be3f40f89760a036271989f4bd68fc87a49466a01d58a8ee', '\x291c115cc08e407215dbdf8df6df98c464eb9a1ffcca14de585610c8d6359627', 201, '{"ETag": "\"1\""}', '\x01398719d4af672b6a615e6aa9a6acbe70abc5e234dc76619b2bbc44d5bc5084614c4d7ac314b4abf3f18664c8d8ed3e42fc05a688fe07d0c18c26eb9c538dd0bbefc9edc1f8456172cd13e7ed8e2499aa07f0399f32b11316f4d3dd1d3761426a8539b32eb849d6670b68cd0d2c419aa5c8ab54de907d6b939b9a26837f35e8e71ece77acbec80bbcb1e93e2a324f30e86249a31daaa7840cebe3d2ca3bf8a744e3062163b1905508e8430385b21ba0f866aac1be7058f0306e01cc40ba9ae6779ed166ce277b2154fe5d58b11cf1fdb42be034a4c32cf77bc44714d9c920fd42c740d77efb6a57c63379576b08cd59e0b0', '2026-11-29 22:32:19.407835+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0eca-741a-8389-9650fa58d936', 'add_member', '\x554b6a00bdb5e6870f3164dc6544f6f092842729ade7b0f714112d7596094f3a', '\x51718b9e6d8fec048679e00d85eed6e52c742c67c0408d8754fc165e1d78eac5', 201, '{}', '\x0106dd90710644a56a05b0aaaac421bba665a9f85d2610192fd0d1398ef80cff6fe91059e4860e208a8a975be6e7b639ae68a1eb9574c5f78075a2ea81f39081ba18624cd257a63227987134fa9f6c07f0c2afc55422ed43fca4419ede7b6417a5d81fb5a4f8f2f1861bfea59a4f94c5ce8a877cde033a2f58340f4614c741954c9e088406c5f77b058429dd03435ae5ff787cc6e09eda10da0b9872875badc0f9009cffcfc1', '2026-11-29 22:32:19.460957+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0e19-71bc-8657-d6109fc530f5', 'add_team', '\x10e45fe07c115815d8412e609298b09ba4abe01e3fcb8ac7d347b399849704c6', '\xa69ab98479c287c8c88fee217ae2cd5bef538ac70a09aae2455ccfb0bff745d5', 201, '{"ETag": "\"1\""}', '\x01ea0875cf26b80dec5206de154d1c2ef238dc2d72c019384aeb7ffe108ad14a3cb77c1aa0cf136839d5c1eda77cd84c6c07aaf84659310da6f6f58d8f85daf81cd51b07cefbcbd7875ff4325b5ca91071e47d8fce3d6423175b49b20e51e28c1252f9b542479f3d3c6250885b88f06218422bb666b9c9e58e55491818df46b77e044badfa4638845976a5405467e9f855896b9825bc434e60ca2f3281dd4907249b49f94e735d3ad9cc4ede44807786184cb10ddad1696b0230999419c1ba8936cf29baac9f3037d62fec64517eff91e0615baa984d5430db941ef64174cfe5f6a240acb88d93b52fc16bca315e54e316f8', '2026-11-29 22:32:19.471473+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f06-7276-8306-cde154071901', 'add_member', '\x5e784f35d953d845cd771513962de794d0f34c629b83c24ac24462d109543682', '\xe1826f46f985d4c617cecb824b769df7acdd2ddcdba9b3eaeab4701df99c4ed3', 201, '{}', '\x01ef0ef4e89703cabefbe9ad340fea1809437dca636cfcdaea6781aec3a740b1304d5ad49891893e15cf09027b25c232c99277248361f3d1b6046b6b57c7c899ae94c45fb018224074f0f8176dd31858d51a4780010848409fd0b1e7b61a9415a05686696acff994565bbb9ff20b821cddf38aea95ce65718888eb0c6c98f23dc3e45a19c63cd6040bf3621e6402b820b3e911e66412fdc95a4f1b1a685ffc981960cd5c435d', '2026-11-29 22:32:19.478856+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0e19-71bc-8657-d6109fc530f5', 'add_team', '\x689b77a1b9324721e8168ce392b42473b05975d1708bcd999cc268af149b75e6', '\x77286bf01aabb9de220a8ad9a7cfa40663f362ce0e5fb57f10d1774ee261f6b6', 201, '{"ETag": "\"1\""}', '\x01a28303136cfa74f5e51b94eedd586faf00842beaeb95692e2e67b2cefedb5c6dfc01ab5416866a59047564616df45f3dde094f5d3bedb9ce5d998756e04d0666a9f59369bf7efd721ca1362e04471a1a4faf160805d554e089db616d4ece28ba9e2cf8f4894910d7b988aa93d998fccc5686994a5bed2e1f399e19844630694e04c3730d865f41631ee71c85e8d03dcf4c403143e6a3078d1a564f818bbfde406a7f50d79975a8fcf85f8c91c848ea7df03abd2a5cdc2c212870746cdc553da3e987ccffdc572265b1d02db9caacb52e7c025fcae04c4abe19a6a645cb175756cafd534c8f3f588f3fb845c488bfe5d13d', '2026-11-29 22:32:19.489419+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f17-77dc-b5be-42dde80dcca2', 'add_member', '\xe618712d54c5a07003d9e53d891b87bce00462e1a546788411b0df5a11de08cc', '\xbeeb5aa19a0e712f573e75581e991cc20db31b1b05215082da2ed62ea22ebaee', 201, '{}', '\x0158eb6dda845ee0036eb5ea2590d089fea9e686e28f3684ef04d6216d87a632c7eafce594a4b66ae6fee57bb3751f916176146c22fbb5f543bab4d932a4f46ed793382355d2a6ad03a45c25af8e36b65b8261ae9b421653e9436c839d2590ed987b06b075a9874cda2ab1e90d653229c56827979cdefe619db39058c05e90d3b4135f00b871f7a00b477376446379b7969f52782449c64d15ced0c04f6852760d578bee8260', '2026-11-29 22:32:19.498172+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0e19-71bc-8657-d6109fc530f5', 'add_service', '\x4e26d21ebc166d27a6fbae13f1a6621d7ba4cfb5df7a0999eab35a29532dbc81', '\xf7bbe1444b1c145a766c209f5b3be0a6f16f5b1dbdb73b08ac8f212c969e9706', 201, '{"ETag": "\"1\""}', '\x019afab3476ca47bbee6730946091731f18055c2929544154a5f13510e1bbba7a8533bda902592d0cdbbcdbbec60af0585f396b619ba49f1af2db616d46a3e8c5a424c04c6f6d16d3480c1bd00bcd601b77eca7b07f7f80883fce67a082b7d3906fb065ba1e4a5d9558198532107a2c0c65a9eac961a2c636530e22888b259daa38d313e917fa322cb31279a156c98a47eff9a7d8f7d07d78474226a3073e00fc748fa432f0bc6cea75108e1d30b58c46d280e21315c3ab4c9acecbda9aca4a6e3cb79c4244246fbb30d714de2351776df2d878a65f0b984f09abe2a937d1fd48fede1abb48f17f976dfdb8faec43d27dd91c919d32906a8e80bfb1174927863b1fcbc3a2bbaac748f4462d491f8262fcd07d82934972b6f01c72be2fb8f0038f6f52947276d76446a238c39e2a6a84c3347e43bb25feca04170710ac4e94bcfc2e52d67f7947d4a3f170ba52de01c5593d960d3c6cea75233c4820d7b4ab3be05d0e76c18a846e9d6d7e532e79732e0d4072d68e20dc1fd3ae5f6fa12b78032cbe34cc162597bb31fa6b9030479ee3e772acceda89440d2c75ea526b2e3', '2026-11-29 22:32:19.5012+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f30-7280-ae9d-786fb7b99ba3', 'place_order', '\x6db76bb6a1f55f7f786ce5c04aa3c05730a8146d1bee07b927499c26abc7f97f', '\xb6e4c8663d26442629cda509dc51150a3a1651edc557085f9e8ebe4553f6069a', 201, '{"ETag": "\"1\""}', '\x013708c6e7f4261b3a9b33abf4fdbda7d409f08ab3350d7ba7cce38c52ea946803dd7eeaa187b2681244c8a3215365618cc105d9a598857b04f1f6c03589af095362e638428ece6386798454ff8231b26dc670c0f0f0e5abe48769eb3802aadb65aabd5e225faaa6984b94a833af71ef1b1f623f665636dc5b1398e1f5367df2507bec90b4988207e82e7b3d095600b70fdfacc20e58efbbb94e68526cea3ba0d7145a10cec4f622b01e778e1c414bd503ba65cbb36f11a2999165d72cdc2c3e1a131b859e386c9e899a1ce79a3e5d6bb6269df64b1cafee2c4ec8c7401a22562ba5e5a133920a1f9f99b1ac2672f4e95d585f5c998de779ff14493c44bbff5c0e61f92ecc79c5147f92acecb75bf9dea55b15055f56dc565e83ebf2bcae2ddb28be0dc9c33d5b83d1c58623b64729a4a9886460d58985fd87a8a2191f5bf2acb98a0150b27b39d1f1c894db5b83da527d9fb468d7012c57364098c542aca3a8a249aa01da30a5354d2c7e47986c7c9f674268ff17e3263d5aa7ad3f69b55ccf67817322d02252c7c13c36787fe94bd90f481bd11f28235e2339d768b41f7bbd6b4f49a75cd7e4258b0d20c40559248fd8f7d9f7e5cec89290500650d45e23545abba2b49995935b4dcbc385cfb4c78db3968395922d4f17be5d5aad90ce4e25b544aa89a4568fc4d793a783618f6ae4b8c2201f827ddd7b6be1bbd326f672af95e692e1f9b1376f3903a2c2c0b5e2f5823308c09f7b941b12f2f463be98620d16208a1f55eea1e2b94ee92ca8eb69f16ca063284429fd5d7151172b83af78204d7931d8147908c05a0eb69ad35229c8bd5d67e12d63e8d546d05c50664445f40bcbe186f3b0d6961b5fcd6006bdacb4e456e6cf742cda50df9e70167efd73110d4c569dab1ba35c4c57f86c8257eec1c8f0a1f5b7b87a8ab4c01dcb4cf253e250d4c35d387a17268806089712a9861d53e2ef5bad1f7a3d1956974a5f287893e358f9c3430b68cab82ed7102efe47a91fdea6735da533c203497df00e29f192398fe05116d19f78c0946e372a32095143279dbe7d4d5e0875a1c241987dec72e67cb1dd2334106988cfbf65f2e4861b8f21fa4f0b8db6f9a5a943565655be80b5d976fd6f49dd43a069cddf2c5deb06e4969279075f3fd7a15e7600b2a3f9525eb36b3b42a31f839f0546d05e308e36fc014817400fa6859a7c48fe1e52c1ec77caaf68f99cc2fed71997f1cf9436f6f4858516e99441305e052b9d3561285fd681f0e400b143f6d5033ce68faaa50ddf3603a87b2d38f4503f597d67', '2026-11-29 22:32:19.519965+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f30-7280-ae9d-786fb7b99ba3', 'place_order', '\xdb51205e6a510dee183a29897115b0ddf94cfccd889df0a5944e598672da2928', '\xb6e4c8663d26442629cda509dc51150a3a1651edc557085f9e8ebe4553f6069a', 201, '{"ETag": "\"1\""}', '\x01b88158c625b85068238f5753e77b55f0812a9268aa70642b1d0503091baaa20ef847b0ce38daf01b8ab9ce5a98e11ca35a4d4ec9027180bc00d28207b1edbf67ae09300a9736c55651b38798f5a725412441f10b6afa1807bcc4256031ea5cbe013e0b521892f97296994b7c900dabea67e1571d0ace1ee7608f89c211f5a8fb4e5bae79613b8508f0657b39629658f5d89f72f1c65dd3ec5a082a3b63236c9f3f01a0bd34bc901386df6790f169595944b884ae8977f802274fbb811de7ca8ea153d86edbf7344cb58e8aec6acb0e12ba63d009ffa43477c7ec4ccab571500614de3177f7a1ae2f577e755c433538d435d2275e6bb2e620119cba8e03f4baa942d89a211309452530a04137b74c8635ec07095b3adc0554accc89c8d13693ce0378d9527fd965e2af442adb80f8ef69476cee59dc5e0d787951fbdbd88e4e100dd9aa5b07cabff89f0e2acb1e4955759f3348d028e1c7809c6974972aba6bab52574488f53f4d88280d6db530e0791da24249b1644c0c8114f8291b02568dc99f3f375fcb2cbaaae44ac81861bb533e009b45e8ad5ac3b8e914a32ce918d979d44fe1d96d10a3d1080c3afea516ec69a665bd94c2068d7681a60ca014470690ab92537cb03a4826460e216d6a49da2ed4bf71edc5d96b532bb7d517bf6e252089985623ed89e33d75a7ed61fda7e84a3bbce5da02d069bd01f36c7a5262e0d9ebf7be5f58d3fb755cedec62d08696166c92af29dcd2673f293cd63e9b84f98574fa36f81f7c4807c95e916962f9f4cb8f198264057d414fec3371cebceace23d980d8a276cb218bfaac94767a43629eacec3d77992620095f4e7c03682ce7a3557e6c2bceff18165198aab65ff3e456d70726bcf85dcf4e4dd62b0c6e1be5933c3c17892f5601759ef78e06e3347d2a03c8633180a4345c7e45336b7065f2f7b3ac953910269e0799d15ff6de4c12e89a2d52212d6f606b66eff49e17f0ddee15e95f5831c53149aaf1fe255239de458425fb84e178b5f87f94ee4fd92dace407bb7b8151b8680a5f414c0ca938684b422f8af6de3b6b7062d5e5488ff21d67aefb032293938ec48c5cb6de414e6832516fd1d4bb64cdbb765e6ee2993a829527bea156d6e5b35a98206a2e98dee994f7aa69935e8c863e5086ae653552f10a1fc1045d1b6032beef955270535a661b2380490a927efc825e2a30aa14b1c1844adb5b8e36e30c4e3c60491bf3f16f63cca323e913b49b6b6b75793278733edb84816e3d1294becffc8b431af8d61a74bf7e267f265868c7a00e9290', '2026-11-29 22:32:19.530534+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f30-7280-ae9d-786fb7b99ba3', 'place_order', '\x16772511425922fb2f958ff9319a063ed74b4a472f1bba923a16b6e7fc2242cf', '\xb6e4c8663d26442629cda509dc51150a3a1651edc557085f9e8ebe4553f6069a', 201, '{"ETag": "\"1\""}', '\x0110e4c2a6553e558b9e0eb9fb99de2d12f1ef894116b45336d42c06d6279df3ccbf23324f698a996c984fc1d0d0c6c7c19745619e22d7161818f1365e9c64b4ea4849dac47048354a5c3edcc025d4ba2f06e4548de34055abaf0aab23deb63e8456dc141ae69a742c611ba5a44f1b0ce504761aabaab0626fb55751c1c4dacdc2e65f8155c1d852b580c41b5a02a83eee4784d4f58efef08a2822e2d7101dc3d6cf4b4f0dd7f39cb930f7dbfabdb29acdf4e27b3f6aed7f1948bc8cb7e5a9fa70d1e3034e42ee4f0ca67ecd4e9edf9c8470f8eda1522d87a9e761cf44995de5806348cfbffb3971fa436f79d2d4ca685fd6d599685f51b47f9954d5fccdd48792ae5233fc47e12e6a50a6b80c107f947217d81f088e8a165d86eb3fec015b3f759c6ee47edfce5d85353af3fbb2ade71bbc09218e4f8947240d4e33d9486bd1f137385d9b981457bb95cccf10220f68bc5ac9c7cd32f2a6c70f535d32c9659d2e18e8c5a892fdb2f227870805342096ac0d71f3eea29610df01276aac7ae789aaeeb5bfada2d76877228084fd6c074814210e168a0f02d911703a261d9c4c589506798287c2b5f00c6b88f5ea2eb2f8bba96e612fa1d90bdb20cf12f3c3219dc536d043096abd05e2b0518e4f4f129a5e7ec240fb042b0f0b26c6039e3d2d968ee95cdcc569920f4b628777d8f2a6d4c8b509694e4b20dd320b1af58c15bcbe39406b7b98d51308203b249cbf3d64ba40052d3879c363423c54d34a6aad87889d5f762b2c37a1de57ec049f8a54efc7b48fdb50e3bcadcd4626f044fe4ebf90d040859d9df9c2a3d27141c36600ac1d7977b3ff5b6457a59280832b2aec4b5ca99ae3baa3f82e0d1b6f2a0c3174f4375dff0dec9d59574558378c47b541a3a5fbdd4eb0dddc4292a38b65ec7830d512789966ef7906585dd9d87efed993e3bfc371954a308a74aba9bd674a11d1e38d5d188379e74d22bcab34381d7d94246761c3f3e7c582ecfa37d74521572f69974978c8d780fc8b1289926ce8137bc9a172ec28c6dcf9092d1809284ed1ff29cbff021da23a06b7301d71b6463166136e6c9d8bf80ce2fb6b1ae47849c5f3213137d3eada8e2751b215ce46e87bb9b00a83c8994d0c7d3e8fd6bbcce24d1b6bd33eaaa3b256fdba8caa984f7f4ac7497bc432e61028218ece4ab5431cdf2dd63f69c12fa7336381131b54af884c5778797fa7ca0734db4b53190126147c08f87ba42743d71bc382ad1e3e6d021e6c2827b0a943ad541922f14c05c0ca4469d9f044addd078e3b0a98b0d2da324f', '2026-11-29 22:32:19.535271+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f30-7280-ae9d-786fb7b99ba3', 'place_order', '\xf6971224fef6f0d5d27cd50c887731a44f330844613894dddacc7c1eea461818', '\xb6e4c8663d26442629cda509dc51150a3a1651edc557085f9e8ebe4553f6069a', 201, '{"ETag": "\"1\""}', '\x013c35f01486949d07dc164500a9307bbf980b60a16f6b8ebe4277183dde6987b6855b47c60af5fb114cb8c9cbfcb676950495a208caf6cb41ba4bba9e45b50f1b5e73d0b9f845bcaa0a6472d775befd16cd809cfe524aeaec0bc0a3a11c81ec18d814c176d73e62c8f47a4e4d38a732613ec79d7d1c193f9d81376978afd671c187c031a274804ce20c3c206dd50224d79754aee69b20ca0140387456c7d4c0a6272802e21b176eae9cebbe843ad504358ae0398b947ddc0cddaf87a4817e959a3c1b5f761247a85993adc2a6c79eda4d1a30958c4cfb23a54f501e81e5d761e4fa3306e41349586272736b0dedd8056e2daa614afc142cd1a6c02919826af025210b52f075f7d37d0890ab4d75947892e086b4b82907f240d4951fc1dc7be7090bcb6ceb623af8dffeda0b240b28211016ff2c5f5a7b5bf5765cfbba5f835d5cf05fd7a053c4aef31ce4d593c792fb59a1436719bf147e8d9c0ec618fe5d85161b1f3f795a3b12d183dd93959ed358395d96a49b13504023233f37843017f1219144e0b02f7bee31248256708245316d1f278767294ea7c1cdd1ea3116581b4fa8a3c21bf12e5c9427cb83f3cca7717cada02007a3f81446bcd9cf4274926fd19b004a943b4424426608c683b89720fda47eebfe20133006f09ee29b9d914eeb05ffd7a02a0baf3449328646f4a279f6bdc5f2ac4678d34427e0b4977e76fb0a84d36af080611e069d481e0319322ac70e7fa2378dedaa03f823d74c03357c917b7860885fd315be1893c8fea72efd649f98bf791b1bbf75c80dcccaa4af5b7d77a2f67c59a4aabc3b754d33f045fd8ef0bd33662e912e33a64e0859fc78582ee14a7cb29c5d210d287b909afca2f1f638985641029e287275b38c4779e23515f370b2c97338c51f5f6aa7f5fb4e3e4ccd05b81faaaf1dd603aabaddf3a8ced50fb7dc076fd39d677318916b62712632d1ae44b7e6e7de0d435658a22f2719505acabb79970f20646991378d877fdf461ba1e8733e0b0284b79c867e7fa0c86e4c0304579df7b412c9498fc3929956761e251345013479eb159c69b494c2b1de53f30e51bf72c3f5b172c9403e35b3c5d64959cfac93b6e3b0b66981a25bac3ecf08e3c48002458a165109ca06c8eaa3e117112d648ef0c92c31b8d5e3790334899a9beb4c9341e77a953d6f23d9c3e54554e368b87c3ae4ef41762510e8771832a4815ea67c2407ac42bae9ae782b149525fd0f65f41574eebfbe16c2911068584bf8ebe079daf950ff119ae7789e0bf111ef84e602deb47358b841', '2026-11-29 22:32:19.542456+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f30-7280-ae9d-786fb7b99ba3', 'place_order', '\xe50c25673131f603ae69ba121e1931a72d3d99282f1ea10ab265d850676105c3', '\xb6e4c8663d26442629cda509dc51150a3a1651edc557085f9e8ebe4553f6069a', 201, '{"ETag": "\"1\""}', '\x01dac7ec0dee8a5571e3f931bef2afad41f5be6b1329191e7357a12ea402f0a48737da88c3f8cc10f215607345c4676531b94bcc9d4c30bcf07559e6319da794732cf89b54786bb9665b0ce2ae0e1ff081401073e07c80d63f0e122b52320de2db45cc93f3d684d747837c704d9f46c602301146d50a730ad95e5a085df4c28aaec1634f46090aa21089b10bf8950afd55973c1f6b4ac54d2b8e8f36fd237c85d558292cecfe5be7a559d81b72392a0d3fb6c6dc41db4f1c98dd8854a26dfed5849f58472ca06f53806f532e135c250edf209402a0e2ead6f1dcd921fa3fe6b446d462b7f63902cbcc17211064dab18a8921e2421892c1afde516e864a4f381e0d1c499006bab38ed8d62c4c1a63df0ad79093c4270011839a4a3ed2163af73f69c14ce833aeefb630dca1df24fc80391a2f1c140af96e1fbfd988bec096731d0482f3391b47da9bf9a1d145becfb365acfbe8286a70af62ec11075f33683ff43ea5f8e5b7a1dda570d5de7f6dec40fcb3a3b0fc6e69a42dd1ef0d7007383de5c09e3c46bd84588b1f680744b07ddaab555fed5170c328b2362080c03d47dd951640862a99b849207d4f6a6b4c2afb8509ffe4d6f3218a807565a0da862afe4f3193a0e462ae3586d73241fce84581d47c750cd6c8955ff73f14fd83c21b6c6d856b409f1dc7ba1dd0b288daf1c70ed70a8a331bc04e25986cf1e2874e28307a88ef204e939b09ecee73e2c2d9bb78c7e0a44d1fb109ac6ecd7ee49f26c8f8f3713b46baf4432ebe1c08bcbf3bc562f10a6f594030ea7b500f54ed485d65ccd1a1d78153b691b02de9b94b84d16a1977a48e8aaa9360b04303059311cf33b4bbdce61123820ea3766c2a653164e1c4a527e7a0fc4fc2f78b9c1f1161ca0c672401d86881975ed5532815418903202a974b291f27ca7a67f6f8181fdd9391d685c0f7576c8da90d3b65088d426aec862eb69b785ede1cb306b845884c819944c59b1221e091ac07033ea6ad165c82c6698608d2c297e333b049b7f2aa2c3958e1899a6d40abeca3d30f3ee02cf24d29d1b5111c9047f6cfa85b0dcf5a4ff246b7666b0816c02d019ac29923ef85720554001e64bb4d507dc4c8f7925396ff7f16a74ce5457ebf9d3bc255f7c536d053707f3958b1d6dd65f8d735253946b67f0b0409c89cce51daf39cc9ddfdd4e44ce0c00203991abd5b18164c16d661f128960dccccb5be5d4a378e81ec9ef905f074a0253d0c3bea2cc08cd99a476acd73a3ca24b7d7176584d6076b96869faff6f867ae1a4dbd1bc4c120293b40ce', '2026-11-29 22:32:19.547621+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f30-7280-ae9d-786fb7b99ba3', 'place_order', '\xd04bf64cca12afdc8ec8ed9b7c85fa379dd7e462fd08a370f801469a2cd0a4b5', '\xb6e4c8663d26442629cda509dc51150a3a1651edc557085f9e8ebe4553f6069a', 201, '{"ETag": "\"1\""}', '\x011c8c62a6a149a3d9a4d7c11d6b9588ab0b48ff5effc8708f2b2888ab5bd44eb227340b17fac3ca665961f15d4e7fa273a7d9d3e9c949a648310e7de2a130a3c82f74fb66020c2c7a5b4fd7920a25b27702511a4c33acbf3243819d2d0fd81f39c84cc6a9f58d05dd8a9879fb9a93914005f9d6e98a8aba8f6e2051cd9c43d7a4ce9bdf8ed54f2dcfbd4a45380fba9b093c0a3e569cdd0118bc53464e9ec4264bd43201a396bb0315d04700dd4e73c67e0f4915ca5be72052b02ca5550c716a406bca9e6da25d58af77ea0011341416580994fecf49fa7bb8ffc726dd3e9810f59a2791f9f162b5e8db74c1125b66b0c5c8270fb202feeedf96b8394945921b0794490c24c01f99e38fd69ef0bdc0b0f21ff0064e5242ef674bedbedc867a787236b737d0427a1d21c8f4b372c5ddcfa2b7b6b9fba62fb12978abe2ffd64420bba516d57dcbe1965ee5d428da0fa828364ca2856451ac0b0754135080aa79773f461fe0398e14d8ce15480fb8f80ae89716acffbf1a0f4df765116748ce1010afa5312c8b54a1aa43ec4d1e43eaacccf0a59cf644805bf76ee9ed6e257d9021c8fa8dfed31c06a0fba6ad9bd9915f5484882b1466f0ab835404112dd6477c2f8574d2aac15e02c8c10995208780fa344e9ee9f15c03cb1d2c8905962c7b9f86f785b95f1213d4aa6b0b6360b7b6171d440ab321b70dc8846d90187d059c025d7c8207e95c27f7cfec5c61ac1e3b58295117c6e81a4a716f3171bef8e44ef82a7b8e95c32f1f4dc9901d103e05fe4e4cdce1148780871e386cc75f048e8d83088dd8a7d1b0f13abcfbc5f139cb3b2444dfa3f1d29c6ed62d8394096f3c2941969b3e0ca920b77285017b1a6887c8503c6634c2a21c28fd859d8b920f02e2bf62fdc2a1a9ea5e1ea4cb6abc773d49cba895e6fcc45d6c0d87ed43107c6fa264c59b07ceda3e9795db32c378bb7c94fd0fc2caea4ad833d9be14a8ed580be73ba72f804c025834528a04887969b3e4b13b933e9d6fce73e5dd9da729ed3fc84e64fac10a5ed151c17194c04769fee0771d1b783921b9562aa1c62feadd521298c70ef8ee5b281c4b4333c84f2c01120f9550bcab391f4c130ed8ffa6e90135ac56c46e134b271d0a90380f6a1730eebe6ad18a41594fd17ee8f33aa8d457e75c47cf9d5ac1cd3165e6d447a3d3a446c99e812c8b06cc42511abe3f5610025184fe810e86883593b0b2fb06d124f7dfe7b703ab2e2b4e488dcda4cafff6a63fa9bd4df499f45b9ffbeeb0b260015a2e845d78c2aac64a6b64b723e8af1c01', '2026-11-29 22:32:19.551542+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0e19-71bc-8657-d6109fc530f5', 'dispatch_order', '\x0e45f978e2c2d880bc5aa62fce8420aeba7714059dd4839829762c8e63a491e2', '\x12309bb66a648d73e98fdab112aa93d03a4891e87cb900f78abc39810b06c84a', 200, '{"ETag": "\"2\""}', '\x01bb61ff89455118b2282c8776da15890f0f2709b3f7a70a4738ebd8fe01063659f13817883350b63e66ac8041ad6f8462a898f05064041860033e2c8f8591e39a0b46395ea935ccdec644267cf1b199d438ac232b24007ac0cc90eacc74a557f2efc874dd90b2b3758001c457639ed366997341aa6ead1a57b4f02901351e61f46a24593ce10cd6cb5fd372d0c0a399e57e145d8656359f8bf9eeacfd749683e127ed72d94fa363423ad4e3eebc726222084bc403113df2aac649d6a3454f64e1014141e7534c2affd28a7a15d31d2b96228fa11f403c1e7ed4f0461fdcac674f0edb6a798fd08fa1e6eba837175e2937b8f95b5468a6988a159feb73e6e8a30457a417e4f676bf97af775a5888b0b58fb6819ed57daae03f041ff5f972a8af86b2480409e3577de632e9545a9ce989c52e051c6e4475f77ef1c723b8625186eb09928e81ea12eea2e3b831c8a37c6a96c416bedba709c517c5536ec629901545935f78e61710f7a64266ed3989e157c557ef0863437e21fd142297e49fa2e49d4999411424c3b78da8734845ae36780225d9046804644666d4bec37a3cef8530a88f3378a192c4120b49753931a1fcacd541dd6a19876d422a755d174c3acf1f300c2c9b1712a8c1d2dc081d298d604e76dc17cfcfcafc8c7244ef3034caf4478691a750f86518e72bae7c2b17b2e02b2efb8dacc27c91bb8e08fb4328252dba8001f032b2d143a0cfdb97583780501a3729fd8484b1ce5f7fbc5c8b85f85d718d51595882daf6e423ed4c2a89327bbe86427b422510228381356c5946abd5fbbfd05ffe5253e7c79c9261684df8078ed2de73f90c21db4ba163ba800b4015f4b7de137ea00602fb302c6022d5fd25232be4e053d233e60e6e8979b39b3ce553c73dff2fa64f16b2df5574e402b2a3fda05f433258becc7f5beccaa61e706a61b25756cc0ff7da28ac2441bc477747aa91cf870455d8cae6d9caaaea10f4280d638119203299d9232661b33d7653ed25ad27aa65cfe755f2b05c95346b8c76cb2456046b8e252f71b89c078477a52c5ad0b106f6890947593f8e3d801b76ce17df1a04b049e78e49489bfb2b6cc1445fd6c5a8c9241907ccbd7e27ce084ff0b32f34a90d34bbbc0f4f151f0eb34f22243bcecffc76cb73fb8ea78954981e76d83b9ff1c710de3a583d50d50f74f0e696d011a63ead7dbd2e12c5fab6af400323af8e6210490aba4f1ce2b027ea24e6c1a4c9d3a8366e6d32706a5e23022be3a34994e833d5c50f655d2d253d6cef2521dca837d189803387cf97dcdc6d204ea24d833483cc7a214f25a8a81c09dffdd4bc6b3862452f77', '2026-11-29 22:32:19.622615+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0e19-71bc-8657-d6109fc530f5', 'dispatch_order', '\x064eb305b15e2e4bb2f5fab871a85260ce334c798ea4703169de5185656626f2', '\x2cdcabf2903b9271fa9f97a4a3c35f9eebb50f5e6fed922ab7476a191e333ab7', 200, '{"ETag": "\"2\""}', '\x01b857a6b5a001429ed3a4103754cb81b38c975c8cbd69632426a83a2733c8254cf74b37b2602cc4ee5d211a912339a1b25b6d504b57fa2bf9dd761b30ff23dcfc07d70abd9bb4f2eeae9b0f9e1f4ee6788547d732cfde524151917ea6a2e51637f59cef65626280bbd0645f0859b8cd69e54eafb9d6da731ba6f2ab0b413070ff2572a3699ec1ee3752496e423dae9d223270663ac013f72580b37150b10b99be9118222ea8accabcf813f696a9caeed539b7823061dcbecf6d3bc70ad352c33de712d1e39f2c2935d1cd86c4e91b222146bb1bbc229439a039400a9aeeb5f8971543fc315ec9f19b3dbdfe279d33979fc3cf78022269fb3fa001c8df5076b104ead587325ee43cddf5070af04b26b731ee3c67a9d8b19b672bd4b5b0ea794c1fdcd6261080b0df39f230a69940695c3a9f327e75cd273114a4dedee12bbfc0aed86285e77b25109a6382da8c064bfa6c5095a9b2915f6c4178179ada488f1c1f86931f051f1c276840366b22e9e6068f7fceab2c9004df220ca431b727c35a2e57b5d7ce276c31d91cd3b6ddace67b490346dbe2ca56dd282d6de0dfea98f91facd93013da0134421c59ecf18cbac1fd75efaea45db5a4965b0c4b3a3cc484aaeb763c60b73f835c74e2691d9f7b4ffb711a98f904ac869898122bb9d0ee2a272399105d8bc8d9d11c58446ad816c3af207d67a043ee347a7f57d17fd691daf8c334dafd5abc937759afd6f751c98ce3d45b1a6dd84c489373956200a0f6debab925946bb8c8f8e737f16f52e23a01bea82012a5b1c8e3e5babd373139897cba555d7f8b01b96ac58efb55d4e0527b76ff1e30a4d2f01b2be8c392f944478da29abb20823d80f8dbd77167ebaf71b9b2bdea2b484b834c1a29f02e3fe749ffcb027dd41da4643bc7bd23b75f6193d91bd525534b0f1d852b20e532363b931a1d2cb7d157abe8c3d7be2c1785093a1ee538b1619a748a4f5ee5e1790fa79d266380ac4d605f39cbceb144b17854c5b93623ed7745eed68d4a0ae56cc19f4a4862d062f4522739ba1c830e167d986df0e13001d504b7da19527b5f8bfc2887cd1ad3a94ae0b89e69ed5eba370c9b7b291a7b9814f9217842068e8c1976cb5d1751802c0055dfccb6eaa2d91cf374701482dd737298ba74f4dca28799ae05e885ad7020ae7fab0f8bd63f21dd110375def3159078e177840e4bca90f21ad4f19a63f249ebdff4d40c88bc25a98bcd23dc3b324de9ac2540edc9ed2cf478fc5c3fc2764b31e296e4b0167db79c4a069dc737107b44100297d62fddee4bf902b2fe58aa46a9242fc904fb5c1a972d070e7e53ba9979470831e8', '2026-11-29 22:32:19.648161+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0e19-71bc-8657-d6109fc530f5', 'dispatch_order', '\x15dc6a555ec3235ef56692de0b3918bb911bfcfb96b85d437af062dbcd073547', '\xf970cb86ce68013efb7e19442a16b1597cad501fc805dd411ddac14a83c2c15d', 200, '{"ETag": "\"2\""}', '\x01a368bc9239079b92f465eebd5385daac076dbd0d1e89759ee5946122a64c5beeef52ebc072f9b8a0f3ac8ecc5fe93ea00a7a2d4626d323efd770e864eb508f1a2cb37d7b1b0c5f729a9f495e75fdc11b8dae46a49fd299b4565e3f26cef8492a2f69074e17f429dbb98908c543251b7d6af4d48eb40ddf6f52138750b3a7251655d080a424513f8ccec207e5833718e9b19d62d65d9206d7760af2a3caca7c72ef17dfe0db7335f2bb2b4ce9cadaadb656d95894afd714559a531d9c8cb2615acce9a21679635ac4efb1932e8fa4daef05d6651456ff77e36812051d3b82052692717dcee3c6b1608453b2500db265c6f730749d46440b86c69ac545223f07215ff9fda1dff3125cdb4d34f8b649b09df1a0a7cef4ffdb8ebb3681a0f96a224e5fcf2a749f600990545b94fff6e20ee15226115fd1e7af23f4c08e625d5cd466e818c39c50e70baa9a4d469770ec6901b429de04b52629a57ab4c264366e2488531f1ef6c21cbb8ec1bf94a347c2c8f5c0976c9de24fdfe39175766603174da3eeba75ca120eb61244ede344693d7a7fca0a3f244622a2539bd305f269224c9d6c1f676783d454bc1267da742b6f28a9de15541152f27ac432466e9b333aaf8a9c7d7a3095620a42a54ad6dc63d3aad7f0dfd84c9a8322baf27e22eae82bb6301198da8448e64e881132febfaa56965b52b12dfc4b3fc3b92258fb095c8a323f6c79661015a016e7c371d72322545b0257924da39b1310940b605142b87d48bd1afcef2ecd311b3f2a6a31ca0453c0a53c8ac97fe7ba3919c4a8a5ffd5f054cc118554f6e19954b96c34d72e176a966bb3e3a6fc10e9cad7bc5ae59a2f2ef4fdfae6057672f861571b76d7180d594a85a3fe315913a528c45f22fdc8c5fceb6d386637efe4b086d7895d4d828c5c1db3a1600ad39565d54a858b3886dc00718661305c9bcee6e5926a045edefe91698ad11da3faf01d8bff03724622c22d58b044e64050741cb0d02ba5eb69738edf362b048b9600c70ef56c05f7040026976cf8e43ec93f999bc8b98fd46336762709dcbc5690213680fd7f414ab6d0b5caf12c569803e0c4fee06fadc324ad5c6f29604edf4147bdb7b9c74546fb26ae9a4eaa76ae3e7ecd2cc2dc78e244100254b357cd085f0869f31de95224977b6387f99214297fd692732f2395fe671cf7424872ad634429beec99e78870cd0988c36bea26eb914cb1378db288a039b517cbdbe0154ca41129d3e2b557b4d28214a2fdcc6f2cdaf6972be05682778e79f3a245592ed01bcc58a7658b75cad5c7a39156d8e2d862a708397004c1398cfe201e31bd4a0d794e613a', '2026-11-29 22:32:19.686557+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0e19-71bc-8657-d6109fc530f5', 'dispatch_order', '\x1b3ee90c8350a6dea17e0d943b0d523c229b8fe1799008ac02eb559e387cbd02', '\xeb817a77c9734f12e8001a6844ef0b53fa20e99b73d8c9eec1263dae822f75c6', 200, '{"ETag": "\"2\""}', '\x01fb8cc397fc89f85a3fd43a153ad0efc7d7d336a2bb5159d1287fbb6911356678d28fcb6de816e1bf8237b1817f56dfd385dd2675dd6633dc468482fc485086d62195865a4ec5927c2517782e133948b7e5a50f56b4e6b9a0ff69b772fe15477056246fb07f1559b3b288e94c90a4074eca545377030973d33fb27398e62b3972676af1b3a976f3aacb0d124aa68aa3e9ec1f07343ff1d2539154622e6c7b5af29f4383737289fe7978edba207a3d0353b9dda6d75c26a89d4b6cf38a1e1fae061ee0137cf1dc41db5020f26397dd3dac4a0d765e9df921767c48350fc58a523126efc56bca05e2391aaa3737f48d00acc529c1dbdfb9d00ce0c6cc2bfccefa390e4e9e207edfde5df467b1b81a1add95b9f2a64d1b149b1841f6524883fe1c64ef051acbc9f29b885f7d8b65d79c1b3fc8d00a6b1b4b3e0e64d53fe496e52dbae00e2a202604c74169fa366fca65f9f2f3ada802c773618db14e1e0cc8367363961af33d0f12b52d0c977f91acf8a52f05f2eaeb04ca02e8e8689bb9f990f4d1f676ceaf83a254e44ad802b3417fae8b7b2dbd3a3303e9d5a9e9b98fef8d04c92c1af9b7d363e4409a5dd1d6a57c0a6011037c8531ef228139b69581bde5b28ea75a64cecf7e553c746ef2c22c44908ca8ddcd9137850687ecd6622711f690cd5f916c70d66e0e3c492dd0259686d5e142143d6be6d61daa9715f703407ad1bd42a08e3a06d64ca8d26ceb44ff755b90ca31c6c6c1adeebed3adc1e821481eb6dc38d0a3557ea4418fbd534879102df5ea18f64f24cfa8dfc9398cb8ab93592683fa067cc702de31794d39d07c916c0469c08ae8c4a7fcafb1a84a33fd9ec1ed76dec88061cb0c1e26b26c45004c5aba2edc1cd448374bf15d24e9ac20b202292ed71a45d2976ec3acc53071bf4456178b3481f7291fdaca750f77b159c143bd699d02eb7c94e44b08f7e2184b7c0f32c635e48df3c09ad095041ec76706adca573a46df5eb91338f84b99e2f1301dbee99261dc86f45b5ee67237b6476fa627d6d482d507da400e82f14187b4ee654156dcf4e05db687a570a02829ea486494938437480665d159ece202e09cd24357bdaa60e95c68ccd505941c911ea893617e0d59741d9c01c7bfb7e1ada01cb8d57cf3192bb88f82a79f6e3120fbd78e7f2c245d58666149af938e4d5fe99a42798dd88f8704966a796cd50f490f0becf8445ffc07e9d3be24d42e2bcb60dae7964f9140f690e266c34bffc4db6a33ea9e95c51dd6e9d24674440cb65d9554df77ae6ace92ef4b55528ada10ce675d117751557addcb8e0b86933039ca7136ffc23bfe743dd6ce95', '2026-11-29 22:32:19.722379+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0e19-71bc-8657-d6109fc530f5', 'dispatch_order', '\x61389db8054965cd6eba48f0e1fa226f356af0e0f175141e951b3a51a489091b', '\x9dfed3ac4ae30bb1b69d1d5753341f51c9d9e195d651e1bc18f6d88f33b6f44a', 200, '{"ETag": "\"2\""}', '\x01d49b2bab9d56a4a5ed3901469ffbeb7fcd3e2123fb29499c86112271d898be24d53c0f7ec2c275a7a5c7120b5b73102b97937357e767282e8cefd2baca29dfb8fce59a90647d89b315b2ea134fb7f4990bef7d299d022e24805aff8dff135b6e595fbf3d612abf6437087e4bead84491337fded047662772841779532d34f0d6228d664be0ad0afc6ac78da51ff3aa7f2c2e7f9f70aea688eeb809c9c7564f409a187823a6d83d5f908f03687a355f889811ddf3cd21cc48d625f3fbe225dc68069520424b5c3c9074f3802bfb0c5eb4d170f060f10d5dab1866da5743d55b709170e0f3c51c11a1f9b913d384c09f2cc33c99d886e69711289a2ed683a764ed7e0bd5f770a3a2b3402558acafb121213c70d9c16f6992d2f7e9b29f78257e58a52ca7b74aa2230b73596ed9518b14c067a540c469515ca1af7e8655526209695f1172fa3c7c96cb228aaca5cbd931d6bf3b8c8dc662f2b062182c36829c19b51c23700f8e3c458b2d8598d7dfadec7842581241da80f5a864ce756449051e8f75644106cb008b8da4ded6e78651dd08aa9e78b4c1fb8b3a9b2a1dbdecbab7abe011ca315bfc5536f54d3f5ff46348f2f3b3c0d3ecd6f66e19009b89d36c7886e6774595378c11c80ff97095f23527b3e44ef8fc0c8bc02603632ae8c6551c15bb1e55d36257dbbaf7f671ddd69b7b047e77c330ed6b2c1117169a399b9cea1e891e7b81d1a409f2edba73af67e69d3d00798b30fc3cbe5f8be40ebd2c66f51327fcf40099fbe8c901b6e15ad52e51fe248ff7f2f98af10725bf7a8087cef2d87e4704c682a452eec0b91ac781a9596e10fa05f7316699ae81248eb3a2fc8a1478eca13ce95d4609072873f34657023c4736a1344816ac35f7a0d24dbf044f7ce3aeed27a2855b543e0a1a1c68f7c95bd31179bcd9dd1100bce490a4187956a4beb831bac54b61c523efeccf12cf611d2e86c46154572003554120be1eec059880f7d91cbc4e216f093ff0fe42f38d632067f06ee4077f784abc45d6f36dcef0673edb6e89d903f2bdea869c45d46539c6586114de71265682ec1e8386a1bea8d108d2c58d3c438cf8e5c04bc17a69d7491a1b6dd0bcfe1f2dcc2f50972af49be056ab63a0dce3cfcad2b90fd9f8043f22c0151b8b3434dbf34779a396ae08c38c0c12b11ebf94ffde8b9a75ac49e0b112e824581f97149d08f646c4a9149bd56e037fca1241d2fd3d1bf63ce3a27ea23d79ec94fa5a49cac5e5c915680d34ef9d5bae5d964d8f1b56d8ac0a5d30a96a58b9f31a892e04bee2fb558e2d73ade4b89dcc94e225734629bd5a62d484fdd197edc0f698933f', '2026-11-29 22:32:19.728329+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0ea3-741a-a383-8015f7b28127', 'accept_order', '\x2066fb3fba1013474292705aff89fa4fda909d0202d449ae7b8a776a46d741f3', '\x94c74f79b6cf8d482be98e48b94153a3c4972e5081b32d125b766f6a50ef4909', 200, '{"ETag": "\"3\""}', '\x015154e340a13c919618a2c94271e859a6572b598b20486e3c0de4d5d91837e743feed397a2acb2ea82b42ba34e08a4597b524962945afc7dd2e8902884fd56ab60cf71a68949f74ca834b84f93048a4684f2321cf4c088c4971e1e6e6c55c21747f63c3f62d90e65ad00fbaa7b26a5698dd8ee5f094e4f2dc7d559dc031c893c87a6a90e0f8e1c452610fe9d51e55e98844e8e0bc43c7809e15fd7d0d8955413729ec644fa8d9c97e60c6b019f5cef7b8480e1a4e23fc88046a33c83cf3f00bc7f61992240e38f1a919ce37dbf441b3f88cf026790934d0876c972e0f808e5843e08bed4f24c3f0b04e2ffdaf5fbfe3517d018f7c63ddd3f4b66f2a764913065ec2c5b37b6ff779f632349fe0da969e50ccc7a673bac273c6eeab3f08566f64518a1f3516772bc69b17889e5d7f679a7ddb6237628f451f45ee05ffff93ddd2a6b6bed3e554a21614185bf772e6ef4591865bc3c67523b926936966412d7740fde0a60e4525805dec1a97401c19b8e4332437c726ae5d7b707600bd8621c5f087984379f9dae1dd44d7f76f34ab5290dd601d27a9052ed187f8253ef98152964cb8c96876c712477a0466d9a292a8392c1464604590bfd4ff3c25a8913df7ab4f628c356ec99ee2259a43d3880f63b8896f787036fa22f7829df00548c0bb381de41f45f3cc38169ac2bbca52773fbd47fe7cd3f3f640e83f925ad9e1b2b74842df44f1eca87df477dbabbd4d7b0a5b0250112fa093fe99ee19bdeee4d8c311025e000ff0608feb9d4a7b763a8dcbf71d57c3ee0f028f91d435f8a62f77b7e3d05ca1f67cdbe7bd022ff412a3d725d46ea1b2d666356b6c982f3321e6b9aa107bca9884e3f648ec680eeefc803063e5ea28e2a4eb08a7014edbb1f6b9d0bda46d533b5c807eb886f17d9584ff6ffc56a88b47a981e680012af8b918aee44ca1287d3229cd3ac5dfc556d13dcd5907e6a782f7089bd5b14a89c8e29ffb57d5856a66c3930fd3ebe8f3d82795e7cc020e29dda50f8ae8d1c3c9c8b3da97df16c9ed723745f50657e00661bd160d0b24ca778d95de2393159dcb45dad701315faa7e417c4e58daa721ab3fb9a0a9d2d6e48eff04ef2f62f808b462a3cd2c982128fbff54e09ac562d56deddd7e8155e500ab8d18a62a9f75e8273bc70541b938757c24508a1d0705fa2aba5879a8c39a61d1793359a0da61dfddb34dd53f4597dee52d78ddba6e11112bb237ead8628f70b4a74c1e66e39bedb72703d42b7a44fc4634a5769a8a03757361230c48b55179d074170b06b16ffbb8ab1bf1877f66069f2351dac9f781f239309851be949d6429bca610de52db116d22d4011d7028be1ee4e036e2c61a17fc9ec1197a3b9509e6c514269a39393c2d8e9908189e41f9ea608bb7f52ec2dd70d38f581cf1a4c571e21badfc16efc9bb1f6880ce7b', '2026-11-29 22:32:19.744962+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0ebc-71aa-ab66-c9b252974bee', 'accept_order', '\xb4e04a7009d373725388a2fea0b5fe72e65c78cfb163b75a3237e20fd2239aa3', '\xe5e38705275fc4893c55cfb190922bba65f6ce4e3699fb143bbdfb0da12f4ba8', 200, '{"ETag": "\"3\""}', '\x01713c0759353350b7fad40f5e64045d8effb3eaadcf34d57cfcdc8b19690e9ac052a0d889f492dfac10db5116c24f8999697bcdf1dd007ff619ea4a8d9c59283b19fe800d75ce1acab2cbdbfb4e4c7067622193ed089d5d85592e9c0a353afceb50682eba327e2c5af5cbeaf4a3600ccee70fb84787073ef71cd40c0d947f6669a57daff06844edaec3ed736594a0c43f69f8aef7e967cb2bd407ca7b2cc989e45b5433015d77b15a107392e7f237c3a71c6f6dae1fdf8bf9a893e8fbe22797e8a57b58662c4059933e5cd217358eb65df308fabb2a8475fe7bafc6fc549e12097278980d49230ad5ce35a29732e0b367ce2b6d122b9fcf0d579fb0a073cce291538f098655d17e2d9e70f302f15dd7f66d1a88e13225427e277d049ade5e4fd6d855bfce4dbe8eb2511bcfa83abae3a8b7a3327f4530a66e5f08ff1520e64fbd5e154cc13bfb53c39f60c8e1e85476eeef81ae184d1d56b450ee01a05191f81917f09ff51d1ba7e96aaa98f62aee3266c5966a96c90b0e61cd020ce42a97faeb4103288a6f7064716816d278f4a40337c2e80afc03716f2f3c73acfcc1c25a67aed88cca9192328a15c4fc60caa9b2bcdf28783505eeaddafb488cae4a9ee3e3ccdbb6bfc6b8189a5885137ece77ef64a75bea200d3f243d2df47bd67bf5c0298055fc00923ec6f8cf35fdb12293d990b6ce082d8a01044f89367ffe8acada870b23d8ce8753442ef7a221cad5d3bd1e0b941480e2a2531b88ee5e68eb2497f52810e02b5a13053ef289953db4c4b6ad05edc431b47cd292bb71126e5b5b589fb5fdacfe9ce94af9f19510de78de00b1e6f885d2e457d0ab7b1adb7240c39db950a522c9768890cf25aaf22d6f49d96153b8141afd2e5b8041bf70d48b7cc35a002cd0b93acbe393a4ccac38da46d3ad73948339eceb7a2aeef4c412ba13ec01c94dae99157e0470e269101fe6a2909697b400c11968f88c75b643a3cc2db4a0df979eeaaa8821781857bc45474bcc52041d659edfbf451ee18c81705b0e7f0e74bd906844c035d35485a1ac9b9365372ca515bc7b20183c0e687e2f6ffcb113c77f02ab92f8fd55042727f536329e854238ed380e94c8c3794ba7a47df70ce6675c67bfc4f652b68185354fb1b74ed52c25d178eea656afd6a4f076ec011f785705334d3d9ef7ef3d01df078c7e3e419499afbfb2b290245ee14193846d7bc5629aefa6eac16c0248702d2761929f2374c6cfc68d84cfa55eaf80ffc7e0c3ad635831ef863d7b14211fc315bf01399fd8eacd9ac43a50099e510bb214e8dbf3b697b09f8413678468297a64dc7b4ba34833fc6861f37b89f0785ff603478728ca57a4da30685a0e966ec4b348120893f3de26ad25e0ec14beb4e5304ed60342c10fd3ed6560bbf4a2b0ebb184fd1882c06d23ddad1fc3287589d5b449', '2026-11-29 22:32:19.913709+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0eca-741a-8389-9650fa58d936', 'accept_order', '\x5c20361e069f576f97054299918db69f961fc83738a4545eb6f10af8672e6f88', '\x779b448146a18d4ad29f1ce0036f1321d8cc48698493d688671bb4271bc9d1c4', 200, '{"ETag": "\"3\""}', '\x017e378cc9e92b2d8c43450b8d5e984f445bd56cb8d8e9d55262cd2fc803ec7c1f017d82f2d7d5cc38b9e21117ca45ee49663b30eefd146c02ba2d80e1b4ddd2ed2fbc6adfe5875cda68adc2aaa94b673d6e45bf472d865e9c8618364198c3eba6ef62d9fd9d1794bdb2dd2004d0db7a4e4a3fd62ff0822f7d01c1203ff6fa970953f49f378047316c3f8e777bf827839db4ce6b1b9cbde7db56a1b932e15ee31b0586df163cfd7707a5ee7d35b8642eaffd6db7e93282ca77c641e1dc5e220e79b8901d5282de0abcbe2bc807b98052f63eeabade2e46af592eae98f48b4af11d61c4eeeb27d497dec4be36425cb1551cd6f284a98e48bcbcf12392d3a4692eb6104c8a9b038a459d5577a117ea566513a347b00e755c83db9b6c27caff44a47be74bfd7fe5a1a520a51da701248f437c031975d86415130a1ac204c6fd92cba9092cef64c5606998d12d67ffb8a322ca0ccc809e0c170b84259453239dd7650fa1ab706e8a33e614c720c497ed4540bbbcf852e3e6ebe1d6d6058413e0ab9f27ad9155e604d8e33b735f532de99ae3be841ca978c0d458f50fa2b666fb87380fb2e1b02207e8bf500495a9405525a5eb9b26970d1f7e1ee13256ee763eb1d66b9a39389e9d7847921802c91171a2d140d5bd4da46e2caed9f901af543f97ed9402b0f429e25bb3e5adbfc0cfbdd4e7dc78f02d3e522fcae25e9b2af74108db605dd8b05f0d9017e2b161de0758a7aae1766ef8f3ca35fe589b0d14981d1453730eac42a2bdbc29cf529fe84b735128f27bebd093839aba3798f327e596ab3e76d6e0ec30c7edbd6dc1e9dc6df99c12e6427fbf827870ff79aaf997a28f4760c0b97cb24c1867b105876cffcf0ebcc4d20663c665a2e9f33b3c455c683e7685b670ca532d236e6c58075f6aef96e9e742ab578ca0725aaef696703610791d969c4f51d7163ce6a2625358b9398aa672a44e538fc8c63b74038b48acc81559788b34474b0ac02c16ce80d5ded8c97eb1e3ebddd94048160bc21591a987bc4be76585430abc1d7c3574317321f831734b5e14b7a68a0658716028c85c65932ed9612fce47d9ec692fb64225b7626ee468aeaaf101bab2887a8271bda2002a1ebc2066701bc6400d202819622cb8f65ba4bc59804628b8170e7a9bd4cbb98ad74d3c9962480d4c0e5d663a5df3f8ed1e3d6aefdd6f913548bbe7cd63ab5c41300adc1ceaf26c391c9cac035543f56a4f1edb286cde13d2d7df1b13997aaacd1d251b6581f7b88261304cc886ca2b1c51bad65afc4775f194193145bc67321d52b0fd4fec72ecb556d2e7ca6b9904766365edc34d6327b9190a1d2b44d478a5580e8387966f29f0718a7ab72cb5a02d8dc62c3dbb4357bdb12626a9249c10ecc9a3d3141a063df261ebde037efc11bd49844ee154cfd536518318aefefc8fe2', '2026-11-29 22:32:19.945551+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f06-7276-8306-cde154071901', 'accept_order', '\xdd09a68051bc1d962a4b68d0d31369264f7a873d194b8279bff2d5697680b254', '\x4318659f182d9c984d4ac036ad1c3af6cf62607f5806d5c1ac05338cff876a90', 200, '{"ETag": "\"3\""}', '\x015177f2dd519486d9826807928d5fc64d50113d72a22e47b5061282e63f9e8dfe6d428e506ddeb1e58c2779ed04d57376222862e24e235868e555b1bd4033ea3edfd4a7f01c2a74217c939234315fa681cae3850d6bb01654cfdc522098a336dad81eb4acecfa92d4a0874821c7928b7eb27eca1aec68a457b9c3a296bf366aa52b170e692a1323098e2f1cf48b93dd99d3562fac7010446a40cfff9d57ea00dc384a09065a23d2afac84b63e40a6f2d9cc9d7303e391ec23e1dd513ba836aa81ed00eb8d165bc7d1dedb2d81aee27338583ce28651ffb47bf49dc88ae20853f30e7fd020516013783e2c700bf65446569e4b7814a4adb7006d43c630833619cee49c9f01895701427cfb672287cd27d433299941f631ebccb62184275270ca66e6dbd6a4cd27fedfe7c946af383907646adffdf7656ab1896995841343d501d958de8446ad9e9db0456464d8f7f0a6e96d527fa7c3b729c4c43f97971f928d4927456c822249ba332106713e3ff5c0a843e8c3c4885a68db1737a8fe0dc7dc5d2b5f798ebcd4b911f8631df45b09e1645a91d1a5fe38c77768822726eba8608064d233213cbd8d5fd37d9146a85055af5f22dd09724e59c6bcb768a5b8449136bc371d51c8e6617ef9fbfb8268c0e1e7b62cd3f5274fe760b5bdc325552a820e447e5838f17487d35ba4ebc1f683df34b22fb4a0b7a8ad17ede1363d5fb210517f165c33d3d672b9e363a641de165ef113c179ba6e9125d7d4e423b96f2d61d4c927a3c5152bf60ef93a9fc11825a5443f563743544120cc44b0c6458be242bf06f0fc58525f56dd7befdba98ecdcc641358f2165c889ac9e3f09b3cc4312f1c5ea93c47e96a86cb0c79d1f063379c84d49f364b790aae887364b94d8bfa305f4683f2ea0388da694fbb4dc08f247aa993cbcbf082563c70464a43002a22a629573bcbed93939906f63f3dc7a46b872405dcbd18cd05d2b52abdb58805697bdcb6e8c67e19026fcb1b2e380dbaceb12985950c9d2984045e56ca24d3bc0d7d32c8926e21f4363aa62b202aba96e5acca30f49ed17de92fd3bb53ef37c9d342ed49ea0532ddb9e3df8f018cadce85735f93162e32e194cabc7ba6369f76bed8981bbc2fefc1603e511216db482a74ed1626a1461d51e3eb7686a58f147ba7953d6f909ead2990e2353f4416c525e556a5af28b6997fc2aefff60f68798a2bc789d389fd8eaa383af63040c4d49dd4826cef5b8a9d5aaa2eb61b985714dbd2f5748a48b0a637ae73b7be6cddd0110a14275d39fc7c15677ad813df92b882959e0e4b69478c0f2fbb76322d89399aac225dcec6c3de0482a26a3ebc4ad101ae8aebac03e3895fc74b93bdc8b340fc953d5bd46a1e670cebd81d8715e0b6e799b40242b2991e9769b7afef01b52a90117745c7b999de7fecea23526bec0dd7', '2026-11-29 22:32:19.971651+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0ebc-71aa-ab66-c9b252974bee', 'check_in', '\xd66e636de2175f5371e4793f360696ab3b29e922509d8ea4e4f990fcd9fa65b4', '\xa92b2f8f43e6edd56cb239d1bfa22d24516d0546887237c3a5bb8ba6279b895e', 200, '{"ETag": "\"4\""}', '\x0154b399c7b26c06e7dd8ab4bdd8ba4cc7f3ae9b32fc4ab3cb2aca3a7b6b3d3d367d4ada51dd1b36ae8899f108c384b4ee79feaa008d8bb2f06795af3e979fae5691e780697d06d4b95b16dd48927f18242160dcc3e09a1a5bebe1cf1917079e96e257d937c320607f9c671620d7554d0b8d617d6be97e5450fbc1decbd0a609efb72cb1a1f0deb7ecb691f5caf0b779b81d74b9f463230f9c20b1b3bb74c78a67edf9f6422b6ec380e685262d94b7fbf28f79442af58567aaf043ceb889b6a39ec590475e74d735831735025396228395f397470cc3e3bd3b970b9e164f9d5f101ea38635e4e535af408081d04591d7df73a4452e37a2f9b3ceea81282ed86fde65e2133911ae2cebde4cf84977606726121479daeb7e558f82f3a3ac9de0ce60ab56577885bdf094e660d218135bd0ef706126670f195948d386c8e0cdb0c48686478222a446f2b5b9056c62cb097238ca2f1ff8b46b0cd455efae2ec6a24048994db190ce9edede1eff904d6752afcd2d5d91c865dc80b8be5a53775e2d30a28a44e876d256c41103659b98099e92a0e629107725cd6f20853c0876df50072f5d08907b68f3278022ea161e7e352b9a4b2bb24c5603baccb529be29554d31a8c88be0ea001869c53fba8ab76602080530e96579a4b1a6699f753fb5c29ac1a949606aa407444ad36911dec41e0596fcd62d886fcf626de662505ddd346e86e48259594605243894212141ba8c75b08eddf8b939e988fb0cf6d770582ca66939ac8318411a8842ab99a3f3d2d583259dbdb7e0446bdd49536e2fb4818f444c11955543e8a839ca85c605a40f9e221076bc9c0fbde472e39010c8e16835c82ef38b4e77eba912356b60c512357e3c1b810e7e812e169ed8ab3c789cb5453babc615268a4a62cbeedead13171262170a8743859e20000f4f5b5bff471ddfd9d7edcfb5ecfcf18bd07bf2cb1c0398c67ee7d9a0eaaaaadac48e0b77448cec2e27923ac63867eb710aac40fa1ed7d9ad59df61573d385a4a91371a3e367d2806acf943aaa70c29775f2a187a9d5b578ba943ea1c2252488b0c15d1d7a309c1af7f4d2184ae23b34b3c252a089160056ce80c9a9b3f8579987ab83475af34d67da8bb20e80f7120fb1edf1f7a67ae139400c3dd516527c687938af7ae63effce9ddbef3ef2cf1896c6147101367a25d81ac0b63306b3e4a25667149fb5884ace235aa86d4efe0157e5fb772310fccc0bed12d904c803e290be9f839245abcf4caa99af67a23c6a20c09f112926eae5da5e62d0e6c2540c815a1d1cc9729cb10a5a4065b27d6016623511a730cec438c4032d4e7f95c84a9956847a0818837f885f182aebb18c262213dd6d38db3ad128b01bd3a1d5061e7aeed88eb693668272577d11818b7e1a80589e737a9500b866adfe89505b55c7f99c62b9241c5a4739fac18a97b4ef6c1ce299925d2045078161bd70f338c0c679d1c9a447dcd2483a68d7bc12f61e1c478ae4b96a8020cc5d92c3bb461aeb42118c3a1a545283baf3fe1acdf0c9ecd58e3bc19bd9637f0748b', '2026-11-29 22:32:19.989641+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0eca-741a-8389-9650fa58d936', 'check_in', '\x0f93f01a438702f803ea0e23c5e2bc2b2360a5f2d0511f02c45afd72df058304', '\x138bd6acfe51fa6a9b3a6ce6df5afdd879eeb07088408ca0b47d3a4d643eb548', 200, '{"ETag": "\"4\""}', '\x019db66806281c980c857dd92d0bcedd3fd327aea6399c015722ddde087424d93227bc6b27e60193c1beb05bc7aa3b4f0d7c86069a11aaf0ed9a3ae601743d14d01831b6009679ec926814d367252e6f9eb7308d8e3e501baff5d92d5bec7954e1fb70167d2cb620a7538d7da0d4ab05f5eaf03b259cdf0d3119bf541ecd31d56235cf52095389e7d424f71fc25ef5269facc2d8297666f323ec623cba53deedca5d7c14b82e037f17494a707d2b0306c2902dce209919c0e605f0a2fd0c01b6495de2b77adefedcd25a21120097c38b3a625fad4a2f216922355f4a471c622d718c481454ee75d5e6659dbfd4079c63a8f7b75d0289286bf1ea9ad48e0e58a5e0682c68271682f809e213aa62fb2ed9ba70c0882713bfc5ef01412a8d1ca26ed4a9730fa7e4f86864d5569d58423359db25d2fcf31cf04bed25bfe524ab0f5e12ee133d2612189bdc8659becf482743a3c2f588177c1e365213e35d4dcc4296a6403db27f6388486f27e8c762df291c222578c9801728b7b329e5f205c07b296b7b2b5d9e78cfa2c295eca987283e76e4818aebe857a45fc33200ff4e19025bf844057ff02a55f10fed54d31f4d5104bf35961ea118a966ffa80e66cc86a88eb83328790898c8dd54622b2b021c5a66dd11d8052101fb6b4086d026981d058b4033cb9a4a4f69f533b50eba08348392756ad75445a8b673f89ff8633abdf3353a0b38560278551154466fada5b163c7996bac50bef51cc53a0f63b232d8595772954a92eace607a6fed8581e5ffc616935abd91e6d320bcfd6a6851d4b3eb89be8ad6c66db9898e180b8b4f0804aaca2297bfb69413d56f9d720e78205e25c3e22fa32e39a5d53adce026505efcc65a58ee35be4023b5a1b9a523594c82830b895f4ffa765bed175ad4362422265df98bf560e5e1e575f776c798dc504eac383688558a44f00356910ccadcc80fe3db886ba5e9c8110b11f1f6e64cb5df9c6bdddac1bc1a3148d310443b8833aeb494fd67cdc82c88e8fa893c37e322e2d71b51aa214cb3bc98c06a0b7a94eaa83093456c65fcaaa00e2bf7b94577b805b785fc2d32f3c777769151b786798020c424c1c070d449798a60f553b53e5c192bfd500097cf3a1aa6e36249a770e7e42612bf7c9cdaaafdc5f30f8f98341b2c8728b4c7ef8aec682c2f53fa035076a977f51cc477e6e516dfc80a7050283b19a5ec85d2acd05be11b0e3f17511421e2041d2b18a609418bb601b6c23223cb8fbdf5e07f61f0e74668ec5812225eacbe84bb04d8a7f31f3eb3eae9f48e9ff5824b92eb0b99440d5a6c42f13b466104af5a970092dcea8e458ec2ac37e645ddb7c3d8c1ebe16560f5d91508059e1ca3653fc1988e530c8f516917dab50562e84f184a9d8d52eecf15fe37f33985f160bc7229126b5e696b0f6130a5bbc999165961d3aa5540dee76efff0bd1ab14357f35e4c8ec3c016c7c7bb95c62dfa6445bded4a929992b94b946c7b35dfb0c4e8f8845f21f4a3eb1506186e98cebddd94a2a42c12f88e7605246ca43e0e0ada6fe1dc', '2026-11-29 22:32:20.004841+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f06-7276-8306-cde154071901', 'check_in', '\x2b3c3bfb873cdb24db0763b320e837bb4b13079ba560a3f19391a8bce2689f18', '\x71b8b85771961ca08e07e6b5b0677d968f51a4acf7a289e0754153ad5f73325c', 200, '{"ETag": "\"4\""}', '\x010289d9cd9cece823a35a691ccd303b00b1344509bac070d419e1e5809174936164f981f14f2d612c5176c1ce1af14a6f914f5aa929fe3375c759b1e3f79ed82b281a6c107444aa1d6360b074e8c29f08bba04843fe1eca83e1d6c2facc89b532793ac763626e0121cd2e11bb2c56209a4a6121ccf5994cde2cb8073b4d6bead3c86f768d079b9162eda0c5b3adc538a75f33718558e74e58210900863103a0564caa56a46eeb028915c38b1fd5086eaa5dd5df49fe39f6c486f08f24cfa5f2334568bb9e8857d0f8afdf3ee7d971f830a3263c34cc65ef904c24e848bba55c2e492f1f27312c73e333d723a0428c5411d60ec7eecae9e53c27cce6e79e0b6ed5829d65d57d318575cbef5eb3b8f68af22c2d13e66171e62d39ca9fbabd0196a15da00b2d74f5329532a29b836bb026567a5f5eaa2d996241f9ee8937cce7328ea4773c2c8b72776f4ac5812a952c52d11a86fe2fd6cb043a8d97c1a718c66b577a78e748eedb21a975180ff00f148e49e063b0d5000148f783dc5fe8cfb22d5a4659557547bde86266c598926bb7e434f1267da60bc55055458a2c7a8d92028ec90e0a1b77edb8b25173e7ab1f589618bbd0e75fab1f24ce6f9f1ca842569ecf71efc43d3223cf10bcd547d2f9b0944f9d621adf041f39ff220292f199a3f18333270e16b898ec078c743800b840d6cba80830a5d95312b8c57108002ef84372791b77804ecd24d4a2f4a6ebbc949635d7de5028fb35da417c1c4b27b6e1037c2fff2ecd175770c55bba251df479dd276b307ae2df90a2834fad76f1bf68615a978c9ed71e7704c9c1c9c82325897f09847718bd6b0617bf08b86a5aa992951fbceb54f26d57c1aafe4d31a2b84f6e1e22f04932143b3a63833c80c675d20ea13208bc8e63c1c9d17ace121a47d394302f7f4eeb7c48cf1e29ba271e8124672dc3aaaf605e158fa77f576a9ace2045ec3951a11c2edd451b96c91a22d131887f6cb6be472f2f83f79154e633a56546226bc3ce6890e7c9d3e5f96a262bec3a068e62d1e88b8e9e407aa3c8950d881fa0a975bd353a05dab1116a3e14d526a95526d463827c94f1a6e6fe0b64e9d6f383269e96f474f76f4c72a925762309867bfe4ee310b19ff6cba84b92d0a720c238f8a87eb96bc029b69b076138fb6ea0f8e33e657a2542aab80a90fce37fb60b513a0441cd3b0c6acd5eda988f3a60bfcef1ee218b7e5ffd7d1a8853d7160a6e6c948be5993309b97d9c6b41cc4a78a28d220586d02712cc9996cfedb64804e434fc1c52d12f9506b24813a101b219a96a951f3727208db76eb79fcdba6018d81e799a148c70a70222e02ef507b8c82b24876bf5d43ac5320a87704efdebc04aeac784a949b87e03ede3a55ba546133074fe38d794539ca0583f9e5c787f8e65b0c08ff3bbf09311306c6f8f9ae13f334dbd8e0efe51b70b7f9424224c2b072d596e8cee95b2a5adca3bdbaf796958c4225fe0044b0bf45702b0e469213548caf74f41807ae494296f683b8932f249d80f54c79daff58295395eac910e947c', '2026-11-29 22:32:20.011036+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0eca-741a-8389-9650fa58d936', 'check_out', '\xa7a89d88e52922b06306c9602a43a44f99c9a8aff392ed283d14f76cc8fefd83', '\xc8c3929408c7becc1570563e335169c24efd98e1554403d02fde7ed253a54068', 200, '{"ETag": "\"5\""}', '\x01669a2cc5f04f8ddd4efbda8156e744faef6a18be6d48c0e5e75bb85fba2b311d5535e4c269612e188b0375294ab4094ca68474229a953381bc96eb9d17accceedcbc7391ccadda148a3a39dcde0bde80ed40933921a94cbfec35513fe38a17f0c51bf7efdef9e9420adb9df30019640d233bb8f6af0f3c922b8fcfbafb738de8c50822eb99f49263f777a8623ab6d3b850aa5e93b32adcf1608129b7c8f319e402dd20409646dc874dc985b334ee6036eeb33d43c9981bf83f5d61d066e63d8a429d2c8b9d8111b3fa2176fdc6a4d8fbd8d1756a64f6c7404d2d53cd72c0e34d7847673f48e838a3d46ba0bbd14cf35482331e151d850604cac6ab934dbd58098d46cc939dd02b5b217647134d74bb96702f038446d948097a2feffefaa3144882a7da8130623ee232ff9f62158d9715ec75a11288455ae8292e113855c37689b4e603f8333599fdce1b8f2edc39a3b0b86ff4a1a18f037d175bf7c3ff615e36dff37d39e7a98b44691ef30c60884522042937dc75c36b7f00e8fc79162a3e9d5d1c4cfdaeb4b6c3922f0ff1ce8d864e9a2ab59a1e35f1f1e718250f77a3752e214ddb477a5ab2d29ab5bb2ab3a85c6b999a781bcd250dace0a3c6f6530a897e1d62b8b383c4a66ea162de747e39f73f6379ca06223eefa5910c7883f0f3d2037f26a7fec244704eca510861907c89c735bec75250fc78d7b9e7e1a22cfe384d29af495efcb249433c896dc5ed301c6a5e0a8685a85d6a797ee7e6dfa7f00329d140a4345336088f17a3bb04dc15d8dad33c9c89bba0004798962ba8b248b0543c17db35e72545118f8f27b3bef58df5d811da2f8c5009f704d1dbccd5f39374c0be5fef4526451881fd3d546c349f613d319a8cca8ba9ba3f3d81dc615329b47691d164266e9f98cc3aa628ecf5bc97f6793dcf4302c2a29739e0e467bf72851ddce1a73586b868c6a5f9dc33aed620c7531a8bc55c4ac3361241f7b467c772a21511f0a15b98ab346571432fa03d482e50d1b8259509ada0ad16e9ac634de86dd8091ec52229f69a8241806237d35125d147919f791ef8b7af7726b6a123c78958f75c6da7efafd3c7e6a3bdf7d207c4bb9c153e8b7975e3f3bc8a49c610186302511a4989e0a992a4ea0c0db9fbf2275b1e8e4e15cd87ab7c79d66b53337c33a79decd6c968f8bd10e1fad325e13e12521b9fdaf8e102d54183579403eda1aa7365f764727216cc8976bbfb1c364274772df431c9fbd999312c24c66244592d799800e931e3327bbd875359c9846edf284a811e68577ea5fa03d054eded0ee869704baa8c22275d843a30d20b41894d04d4e4169fd19ca42c9f87e92b42a48cea35e679f45729e4c8fc550604383e8c6a1d18cd6233c8cbe8529c190e856e881a8e948f24a620c8dc0fd54fd95984391adec6c0aa192b598c88928ad38efedd2c9f961e5e4bf9b3301fcecdaea3a0724f882bf77f812fb843c61e0b20169ef0dcf5be5618ca0627264b4a7c7dc5dacf3853fd1a89bb3d406fee83a891d48b584a4c32dc0bb838c8890a9884d3bfd59050f893', '2026-11-29 22:32:20.022258+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0eca-741a-8389-9650fa58d936', 'finish_order', '\x71b1c581f7b5db3e939e5bc0e225ad1ff919b51745d3d1879b666cc505f9a784', '\x6218f37881d5090bef9b66ba0cd3b5819fba7db7bb3fc174b1d4e96343407e0a', 200, '{"ETag": "\"6\""}', '\x01f6eabfc905c1f163815acb1270ea87a101a949f684553ed4cc92759579581cd006d105969407a21dee94f5c707bcbf650d64897b52b2dafb2cedd2f2a0b29572b36e6001040a53a2fbed5df5b652488eb1b4aba0f7ecd739b06ea747970abd6243247747ba6b179a6e4417ae6af1b5663756434f1bb42060f36b47b3430448563db7a8c14938d600827a3267de9897ca654e190e4c931af23dabbd69b1f64adb197b9966566ca3cee60ac37a82d49ca8dbac6f22692ba75c76a21b5d89726a4e1d286af6958c26282b3851fe3db770a40d5028bed7aa9c7980a11baae8a7878739eaf418ffab1daf461481954d8b1198e259cbde3d0a028f38bf53b641c9933920a532b7f728e7c45f88ae352d353bd1eee7ffd2cf81153a315a185700485eff0795eced08430cf5753dcc4b437af4959a749ca31a46bfc78ed1a0e0ff9a56ff59bf616e713e101815175a356a028d57d5d7d3794ea997b181cb7a88b84819f8787c0578c5443b2c3b6e0863900ff15c9d35555f1329f6ad2151e3c16749c7b4538a1775a85607cb665cb19c590e73ce92eb5709eaabeb91c69a8de68b8f83cebc7029c8ab0f332b16d1cd3ac7f00c7a415da3031001640aab28e3c1118ba0395b5a3fada265a1f188ebfdf4043c7cd09f851b4738755fe829129983006931a348af73d26238d499e0469d00cb9da0c784bcc8a082c7ca241e70b2d0880036c46242c41da6a01e22099e228c32103ac2f83f00f7c97451ca4662ad151080cf276d4e74fda5d9fe70807ca5ceb3a0b304645abeb1af1ddd82e4dbb32f967e8f85020cd4b459404a7a729da84117e82fe8c4500de651d4d8302d9d5697945956da7b305542d969f38fa331a9e335447fda402ac717cc78540101a6c707b53655f1776a6cb137c77c5bdd50f223f666f2efbec87cfaaea42a89ae2716c77f88d0210f5fe8a930f8b596938cb4faf8acec3fa21f51de451d4bbf1f94b0d9af6ae2a0739459a49a8ca69a949a5ab6b37b750c61274d87dc7f846eb5a973acfe60fdd8f0fed41436272cc22e69c0f178f4660a946acdbc527607e90291eba23da96ded8ee869520acb213874cc94d333ee091612dbc00ae602e1bcc87303346ceeb6fc2414338820386a3fee3724994b119a3cb438f526fce9c4b5b83178ea8f4a5f729839177afcb5e17c045c12d9ad9b7cdb1174cc4952f51e4ccf916174c9f55d0b58fbe53c9af33e298a17d250e70eba1bd0bce3af3765d5c8790349b780c76e4a926ea9388fc19648f4bcc02aa88b95ac132b615bf647917172b64602cd0e94a177ad1a40088dc9e975ac80e1a953480d1c9d7a56ccc9cc41de788777afab6743fa29345610308bc5730e6d37f9a0530fa9f5de3e8f991e5a1ae80a6aebb847807ea8cd0b96b9ef5f15fa49dc1144afe8c8688f1599624e060cb9996c0d1fc5ef948f7ae241ae6107af5844cdea62157eaf3adff0cac29126995c1a5739700fa880d98e31a7d60f57f2dc8662b3d9705c07f526fe22487eea86048d9a2279ac57efd6748c46b0288fb30c8d2d8ca12791b2ed14736cde33a033fb5419d725c3162a5879432610115416c25dd0', '2026-11-29 22:32:20.035818+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f06-7276-8306-cde154071901', 'check_out', '\x1b9a24fd5f9cc66dc8b7d6a0036f4bada441acad431225042533958b42e58e9c', '\xe7f48740fee8c3fb6b9897b49e8a7ad6d9a1733d5d4a2fbe0eec3366b332b935', 200, '{"ETag": "\"5\""}', '\x01b81867e1373bd62c4d7c2927a9e6f91585240f68c35be24a81d915201822582ca5c243c5ae1e23406219e0033625d97104ce7d620c31d233d0bb727434867aa3da0fdc56b0858179b9a0c6685292515d38e01b42762932e4ea941a122cacee1c664484e7e807d06483029f71ff9d7a4121696822b1f9a775ea11f899ea442968ff57e4f7c20d336697d2d3a270c8e181daba6ce47fd3fe288d478a703f358a6f32cce7b5798fd24d4490dde10da8018b4d12f4fdde8d9e9ae31aaf40366caf1d2dcc99eba3fc20e246fe8c998150f430b85e410dc052d82f6502bf94546399d6e33ab9bd0a32fd06017e5399662ee2d398ab6700a5eafcebedf1da0c8745bd5dbdba6346610f55c143c2446d2732b9d4c81867813ac3322924a4abb6da4b43567951e2643861299fcc407f46d42bbf170925e24e032f9dd5272d4cd3b68460ca82338edc2ad7513996922fc35704c6781bc42279ace700630900b8383b65bca8fb7be613e33aa7a411d5c20d2e43f314ae486aabd7664aed42842735bbb1015bbd4d7cb9cdf20b521cfd701c3611e0d968b703b0b01450afbcb6bb128469ee8cb9e10b33d69c8a4b6fe525c88bf76bd255c036dbb2091f92e2df5d84814f9fdca56aafd3a6ca17fb2954f61ede17c65000ff8deee8f6b92a68c8748cbdc863b430d6738047ab86e35c3807ba7062a641aa349f2d8f56a3e3498454ccca04f9ab3f1229985053d9dce01708a1e9a265c5cc26f097d6e3a98188d530c76e4c539c455c1cafb6cd559030e3c13797ea3c0f404243fe6ee70cb0d1110f7de6fc3e9d0b36eadaa767b97d78d18cf1e0fb5379db7c08a3df3ed6edbb88200865882a8965c8ef05ebe56c1d5c833e88010749fca6ba555f645dcd28d238bc67ddb12b2d2cd535ed5362dd4119543e749a760b755d8e85addd56e21944bec5eb46ae5c29c2ecb4a9c7360ed0b8dcc08b9d093081adc26111be14c64faea867ade03d56f2d49fb1fe90193af1cfc4a526f7f4e174006ca4c7e320aae51e55dcc4c8ac9915e7efe8cb708f53e781e0afbf1497e15d7acd3e41a147bd2f740c8bda9268738ad05a90d08f3f24f5442d68a379aa176476ae9db05cf68bdafb52ad89e26936222b3e2b8957ee5bdea2228f13c01138ac350d08b4ad9544686789a3f166a2c63d16b0b287a9915c42ea9edc5cd6059ff89653510517001da2d4e44abf5a9f3e41c92fa99f425438040b131ab9c3460d1942c7ad8caf37747e17c7c47731502ed13929e3b8897dc9e5b2c722f5426e3197b20f399cb8a520b10619097aa86772fd7500b6c008399a89ff9f5c5153ef3a6c7136655619ab90fb5b496fc1759229a6b17df051d5249c11ab50255a3ad703d1ca7736ada87fe06500e167f1736fe8f82a845662e930bcb7d44a477ca6b4a2c9fbb0ef1c9cf4fd284367cbb00b87ab870ba613fc192a2ff795cd9ec8230bebf90a649b47db0f23b42d4545ba7729431de6e27183a97134240c6425c781ab00ac0e45904a9d121006c1d54550b5879a14a924c75f9b07eb3f9ad1d245d285b430743761eb', '2026-11-29 22:32:20.049129+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f06-7276-8306-cde154071901', 'finish_order', '\xc0b04504a61a343ea6e6c664862be9471b0112de62dfcc8e8b87ed47f4bbc8d8', '\x3e0e0e4e6cd453b5cfd1599cede3004f59456b6ef9eb145b50b2e3eb7c7c12e7', 200, '{"ETag": "\"6\""}', '\x0149c57fd21c97f1aa383fad41a8b70cfadd340a0e89c09512429296d94144b588f6b2dceb43fead2f6ff1069f22d9020b3f2041a2d2c6867c49b2375287bc3c3482d371228a95dca69ec3c8531a228f8b9bc0937549e06aa13b4542c8842f8cb80d47462180765a4905110d328c98a0ada2fa533b4c197b3640f5971cc1b9b737cc150242866de6e8bbb859babb2ce627a7b6acacadcf9019eac38dacf9ed422edf23035f4d7a206a3693c8ec61925cb3c60ddee8587b68335eecf38d191a24b4813185b6f62c300a0ca0d70447d99755a037134844faeb20849e3c53172a4a5ee0002802d0f2e2a945555ae370d4d40e2d57ca09b34ed6d3798eedfcb5dcde09ae01279cfedcd6eca15650676cb1ec42d4cc3b88bf049931e40539446882ceec18f14b443c345004c8cd17e2df44cbb1263ff10b1de2536cbd20607a88eb1fed9a12e5911f16891d4c8ae3d731d9d5ec7ff244f25044b980cfcd86e85d564b3ae40d90337bed246b30551ed2b7aa2eccb0ad3eb97e8f09610be3e8207a7868a6fd66e8bba1c41e9b3cea942ef81ae1efd350841f83a64f0e5da4d39269c02e3eff9986a1e3e470cea005e3c74c5535066a670a1877a8445d3d6736e86224583955489627c2bb97051355625d2579f6aa473e2ad4c7f851ae855d5d8fc7aaebe884ead2d0782fb1d0ceb04d8828ed854a198713331e18bc7116274f86c1c24539c660ee1c1781b7c61dae5dfac576d70ccf6d22cfa8c676bf8b51222d8fa569059f25215408b4c837c7d07f9575fc545750b2a61c08a4accc33c3a62b7d7a492a78e6a25242befdbfe0ac1183c18905362c5b259210da976b49de447263d77b8bbae1a1c448974288ab4d73edbe0d46c886cd6408e4e4368c74c6b66b6634a6523ec2874e1a9d2985c9881d10957e0ac2a07d2508dbc354becf43563803c5089bcecff3f0673f84e2a31bc1f11ce72127430bcbbb3eec542971b6231adecdb0d2ec34d633aa426bbef20df5f4031ab20f2a9443f1bb18db9b8c6556177d27abe045a9d73aff7d9ce9eaae9e89b8c89ff5cbf746dd8cc91109e628f87764745d0d5c60cce999795365848c4dd418923790072ad7a375338a23ac179ec83f351a3a60c6ccdfa988a132aef00524f8f22a639858caf14f0b2556a4cbf316554862285814c346def658e1adddfccb5008633dc3cdd9d950929933312ddfcde85749e7425dac7fe07063f92d7c94d4895dc9c914dc59316c71bcc0e2d0ed3347ac0517aeecc79b02f25a56b9e4822af4d9b3d97dadbeeada2d2cff4ee4f781cd2053c79c4399e758d9be87a3bcdb7d9b438d306d4001f489e44b5614aee263bceac2cdb017fdf467eb3d1d42633e0cf2bb10ebbce09a236bed8e147ea58de748e28a00c8f44c0d884dc5de8555ef1c17950086fdf71d681129e75d5ce238410538fa1e82f3a5bb1f98b4578ea3ef64d545005d999f4c4f78ee85c04555f35fe0dc361d77972d78490b0a8cf18b14d8e26389ae37fd8d251ef80810e915d25d1528c66b906d6633f740dafc11d3af52e9c124b6acd5a7920a6356fab31c1c5768da88c0ca9470218386c83837b1f085', '2026-11-29 22:32:20.054836+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f30-7280-ae9d-786fb7b99ba3', 'review_order', '\x5f7a96018a6c987d092c41df6c5e53511e3bf4752e29782f6875f4bf68691670', '\x9a57d25a91348def582a52f7e6cbd60558a3a202c89c65168aeb4bd2bff9965b', 200, '{"ETag": "\"7\""}', '\x0183655bcd7b2d34d0c3d055007ae68bf4a69b643b759f816dadfb74a3c8beab4aae3be6c453d4f25ac6a163b47f4c2010c312fe91e458b53eec5077ce7b9cc5c4cc2c58e46e7089b3d8eb489bb5d59f1276e2961400c53172f37be3ec6e7639202e516acbbdbfd6e633ea0fe1a135d8f3aa8866ad428263ee5ba7c96f53c178835cc23c2ea5a9b9153b49b57d857952924b02ddd3ca4d35bd18ee8f4257836008ba2ce20e5c8a1cb18ee09d435f2176837fca831d52aa77ca3e98f05dad5a6fb32c2efb3167c3d52a56e389915e25d70c94c58097c9e5469ea196a71f549eb00cbf41ad0c4f724ecbe43bd4d4efba8e8a5f203d5a29efc50d63c6b10a68e4cdc18830d7281bd170753718b4e573abe143678ba485785c28adaf0888a9eca1e404a9ef1f3e0d29d4b99c1e5805f98872799deab3ab3a48d004067678809f55d1967ab664f57b45e4dca0172a366ae400d2e62ff7d22177ac3f9940570496fe243469cb4c1dfee2794acea32a5d1a9ac07907558c7abbc94305b24442ee8d76053c230bd702a379d69455bf95c4e1b951506aa765c3f93434e26763a81fabbd4425600601974d809cb6b423766ff23272fb860c4a5d416dc22b7d85a1339853ff677d93867b453af81f9f582da1c83c95c1d87b58b4a236c3429daef195e997d1260cd55a2960bb744a3a69f8d0d9b04b41e32f37bb9fcdd790bf40cf6d5811eaf6b3950696b55136a3b2f7d69a4e2bee8a34d2dba310117fbf34a44b4fd2b4b1ed1b1c944dff56213b21afa5f9f2c0c6777904d28b857eff3d28bc8bed0891977af4769130ddcc846934b89803c10f4f6436cba59f22dea8005135cb126c34e1bda26e8b033585655f72bdbda4cccb99e254b05b93d4cadff32c5c59c26c1caa255b5a37df96fae1f39e5eea66427a5b932565f985e4a104515070aa02423d34a5d2399bdacc54d31b98301714094884e5e2303236dfc924cfed84e5228ebfa4963210aaba64333512162acf816fafeac4d9a3722823b684cdfdc909c88d490868dfe45ed9862fc35f5ea229aa41945047f600598efbf8c8cf1ab60f9af8667731c1b96a3b0e68a14ed290264034839635cff734b9caaeb03b0f348923a330f5536ec43e02b5e549e467aa57ccb341f82c7d691e5d5893f0120549b71badda55f69197093c4d43e7c635ae15568582f342861fb1b3e9d700bc27d238eade1b775a8ca9ded28c4ef9b1cbbf036759f5c48dabf0eae57dadc86447de2164da9b2dc219478b4c04eb2f88ec61c7592dd924f267e27dc55f5722d0746a7b4c72cb26d77375a6b2780b2ff46a3bc260d20dda7a2c81719c1d4c4344f2493f5caf56e714a90fdaec08708ff7a0cae02ff59ccc4d9549180f09acfe7dfc8fc4ce0cf0315781b15b13132ca2686919e29162fc96c75a89c5683af93125e60931c3df88b410b989f59bfc590b849c4a987dc929cfb4c72be14fccd8803cadc31816bfda931ef37c2848cb4f1fbd33b168fc6475f0162715f11cdc650bfe8b75837836fa02e769121848cddf4c731ff8c3e94e23210df0ddcda258bbdc69d7ed6116f0d18b627bf27ca801a6510af87271fd', '2026-11-29 22:32:20.074988+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0e19-71bc-8657-d6109fc530f5', 'review_order', '\x2ea7fa367ce3262515fb8833cbe50ed1c9673cf9a78259c4d2b052df61847560', '\x07d4bfc238ec466bd2887c05baea78ba364f2c47f16f41b58b47af7bce22796f', 200, '{"ETag": "\"8\""}', '\x01d116e7a5542d0d81db6a4668eb757fa5a750b21a341e2093a898b5c1dfd6ea4fb91e2167ff3d310dd4600b37a4615d634c48ccec736ad9e4961b881008388b1f0532c7ac8f2fdeb7a32322b09e0a224b7f31a52065db90f6dc627819c9e83a4a1b2b46d519c7c76f253fb7c1ef331a4c823a6ae30f56fee794ad03b4649e709e605ef1119b58815b22e4641169b50258a9249544f39a6c49d0359638899014aea855165a4f0537c35f0f04d5f7fa25ad7d13a11481804bb5068ea2f53a33f997057c744e8b8e6db6409b76bd090d96155b614a4036d86ead554cb169d6e8a89005e5d803fa740fc905fe8b6611e8c70a09a82af70b9a209ff7197f0c8ba66a726ccb6eebce9cc1bc1bdbe1a200fc7c60fabaa1d4335e32d3b602af4402e2b74c1542242046704309d4e8bda3c25cb0c8a2c65a8b8e743bdc5d5d60b782da9d662c2a88861661d3429b677a6b93bdf64ef365e24b0d53d374cca3ff697c7b770fd30764b7caff8488c3f22a35dbbe2be9c5661ba0938b10c68577a1536215b3c4c5d26089caec459a98acf6c866a6109cae14514e8f23ab870d6ef84e1f0c782597503ca9209511db7c981b6d9aa1cb8a1b8b3d7924fc81b6b48d88bfb62dc555c066379f74664ba6faf8ad20cb46b31531727b6a30aaa498637b302595ba6973c24b51d4ee34342f7fd4001b10b757c179edc256e4dc08237c40bcc3c66f39727e60325b8c896c99d2e731be81978fcbf0b938039f803baf3022bced0f07f64978da060adaae91d5578389a0e8f9961a1f5c3b35f6bbaf631c6accc98199b35b712c6aacf3601121f9eb1797d9f0f924cab6b034ca5b3aac5e5fd81774c33255141cc90a844a88676c25e6ddd33187636ef40c9889bd6cefa5758e5cc8c761a229c29fbf52cee10ab063c66d9f4f1e464a57156e355ccf88f446891b3794b7107576996a17e173c975c9a97a4252475bfda3101e8d7d445edfb5bbc09a1ae6b2f79aff59b29d174c1a16289312a105ce5b5dd3e8238a6b63e69200d9523f0d73c716bb642526e8da68bede6430b5d5930cd2178d18127926e661d550d15f869b1c39944311095cd69b093f6f2147eea211a2969d1694acd8f5e9f1f4caa0a10e66ca6a6224a52b1da12cf57b7306cd2d5354b55ab2c981516cfc5187f3869de84b034963bf9ffdd7a517890590fb695353020ef0d7996b39a0aad9ed8c15c5d292938baed212bb34dc8e5bf2ea83ba6a3cd0740319bde343c24447fdab9504bfdbfdd41e16132b9e94c343c2c3a6295defc68e923bd335ae48eba26e27f0c4c05224f35d7d18c6429e809e6e598ebc919bb0965498f357a28ea7b72cefce7fdb0da5ef9c23b3a20d3521b2eb8a56e99ed876bfc36ef32f5a2055e7edfb64d505f827d7b566a7a5e5602034addd965866eb2aa77ec2e61d2b6ba146678fcf2a080ad013fa4bf9658ed3629346acc9670b7e5ffbdf3e48045cc0d1073a526a7eec208e925a3d409713407917b6e9bd774d8ff82d45d579a808530f667fc0037af6835ee1c0b850d0a73c423a0aea11e1e5c147b96b1eead8bbff7fa21dfd12bd3f4cdad21a8b9fa9e260abf55c', '2026-11-29 22:32:20.084491+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f06-7276-8306-cde154071901', 'review_order', '\x6151fb6217f70e1fe956737faec04e21018bca9a83b6b066da4a2b7022bca71c', '\x09b247f6595752857cf3581b93d48af4e079be02fdcf221b61b9c3954ba23930', 200, '{"ETag": "\"10\""}', '\x01c520b22eb25b7cbb8df6cd106fdc103812be9267fdee96ffdd23fe3934efa480dc505d929782200801709c632b231178cf0c4cbb4571ca01e255e2835a98cd5581ba943f17890143d0928e3d1b6415c529e6c4c465fa96195f8cb7abe5e4f3ef27781c94ba5d5af76579f5986339a47a0b144db3baa9195959827ed89aa60aefef9d3865c831f990fe3c77517e8549010eedaf636a8e15e1e142d2436b3fac58b161fce56340c103f0a2ac1e80f5950bbb02ff0d7e8451258849030d89363bf062e4f57762b4d8b7de6f0a898e35e3a22172133d0ea8d0c4cf22d1b12b962086c6650cb490c8a4a25e5b604d0c25805a8b61898ae5bfd6c78a12550f9e4a7034237002cf01273839d03993e896d7e5ca17ff767fc8c48da0b7284ffc005f50311dcfeb8a0ac5d13ff7ddd9b0357bc62dd1e2f201d3047ef99fd2ef57ab2d76981e8d4c845be99f8c631202ace7c1f3645a08020d1b7817a882c54cb8bc0080eb9766dbddd5e6f496aaef58da66d6d90af242b097dc113ce4a2639a7cb914a67f2bcad343ced118a2cde5f6bb9a7f35aa59150c1a7de89caf1b0afd2a7556ca02043a0afb35b8f0490ca207584011196128ebeb7fc16c013cf09741773a48d24e056a2d4f4eab5ee8c9ac344cea57b9248c53fd3806559aceedd120fcc8cd58ff2ec5649a973993f3b92f50db63e2262e69d3fa02ea0b629ca8dd044d3aed990969299551cedb59839ee581d34bae6dc7294335b45fbc233a23f9287c71a0d78fb85af546a93d806f09a7b793437e548f59e2fcf1a3545873d5b31ba7f6374ed2dd4de36d5da0c4fe38094fe03a50ebdef793a573841d65cccda567a2b6ef483a05ab4d4940c80723e5c6671cae94dd9bbe5702ca14356c97e3f6e8718ee1cc1af00e276d259e6b4279402893fbe810de4320e93a11021b85eeecc9c8686ea792d285e91cb4a78597049412b47f84228c8aaaa925d494b0fbc6a9cd4eb439c77dd7d171554cc4605dc1996090f826c5ae9a60ae400de31698a768c1dbde2e98a58cb142ce7a264c0cbb90f8021fb555a06ed7a9b58325c48cf0804b887a600052b1f8c5d5ddbc7d17ac4d1370b5bd2c786a7c85b8bed55c7498042b79c4ef3f478e8fe3f186cdcd298e5832f1fd7e8f6ec0cdb8e4d9772588adfda9903e1f47043b261aca9bdaca20cff664d3ed388b34c1086f0aa63cdcc2356de7392d307cc67fcd870933b16c0d83d28d9e000f437992a477306e77239f39ba0e4af48fe431f88707422fb8e785a8397f6771623ac36833ab5acc572c5e3be88a1862904a233fbd985e1b4abe1884dc75eda163dc335929f4661ccb7abbbf856c7c579d96f3d71f8aff6bb46dd225a415ab946a4d6111486654f2c7cbd6d882bdcf24421067b46de7a7b136f658d541d020feaab34c1e5396ad965b4ea6106014ac38229c09d493fc3d0318281e3a5369ee12dd9a9cf2960e77cc7ce7d772b2c342a64891b63b100c9088ad7cf6b57f66c3bfb5e24bebcb9fceca60c9a8075da9090bd592edd9d000e5b0a87a4b4c6bad78c64acd0683b05e1ee42998bc9b59cd9323f851c25fc7d6a58e43456ecb290acebf4019aaea0ea4d08363a820dd14c6022076243e57b491a6700e3572dcc8a4ca5896ac97b6cb655bbc436e331d3bdca84d4d980edfbec0384afc540ae0b731b0d99247cbd6609ce6fbb8a81e23c46b', '2026-11-29 22:32:20.095367+00');

INSERT INTO public.inbox VALUES
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', 'orders', '01a22970-0e05-76d7-bea5-f670dbd328ae', 'gateway.community_opened.v1', '2026-11-29 22:32:19.216743+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', 'orders', '01a22970-0e19-71bc-8657-d61107e377b7', 'gateway.person_joined.v1', '2026-11-29 22:32:19.225479+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', 'orders', '01a22970-0e1e-73a0-98d0-7ef4b71221e5', 'gateway.person_joined.v1', '2026-11-29 22:32:19.231438+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', 'orders', '01a22970-0e96-719f-90ca-e61d69cd3bdd', 'gateway.person_joined.v1', '2026-11-29 22:32:19.350767+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', 'orders', '01a22970-0ea3-741a-a383-80162671b924', 'gateway.person_joined.v1', '2026-11-29 22:32:19.363725+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', 'orders', '01a22970-0eac-734d-84fc-ae56c19f3270', 'gateway.person_joined.v1', '2026-11-29 22:32:19.373673+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', 'orders', '01a22970-0ebc-71aa-ab66-c9b3064a22d4', 'gateway.person_joined.v1', '2026-11-29 22:32:19.38877+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', 'orders', '01a22970-0ec4-7655-a236-8f1b1aeb946d', 'gateway.person_joined.v1', '2026-11-29 22:32:19.397007+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', 'orders', '01a22970-0eca-741a-8389-9651cb598b79', 'gateway.person_joined.v1', '2026-11-29 22:32:19.403166+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', 'orders', '01a22970-0ed0-7481-bc41-9f1ee593c60a', 'gateway.person_joined.v1', '2026-11-29 22:32:19.408919+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', 'orders', '01a22970-0f07-7120-9f01-2d4ef26998a3', 'gateway.person_joined.v1', '2026-11-29 22:32:19.463499+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', 'orders', '01a22970-0f10-7467-81e9-e982af246d78', 'gateway.person_joined.v1', '2026-11-29 22:32:19.472878+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', 'orders', '01a22970-0f17-77dc-b5be-42de6bfdf00f', 'gateway.person_joined.v1', '2026-11-29 22:32:19.48002+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', 'orders', '01a22970-0f22-71f6-b074-04db5dedb9fb', 'gateway.person_joined.v1', '2026-11-29 22:32:19.490843+00'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', 'orders', '01a22970-0f30-7280-ae9d-7870a597ae2e', 'gateway.person_joined.v1', '2026-11-29 22:32:19.505052+00');

INSERT INTO public.known_communities VALUES
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', 'c-72c625ed2cf0', 'Asia/Shanghai', 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0e19-71bc-8657-d6109fc530f5', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22970-0e19-71bc-8657-d6109fc530f5", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0e1e-73a0-98d0-7ef3f62d6bf4', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22970-0e1e-73a0-98d0-7ef3f62d6bf4", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0e96-719f-90ca-e61cb13c1e09', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22970-0e96-719f-90ca-e61cb13c1e09", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0ea3-741a-a383-8015f7b28127', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22970-0ea3-741a-a383-8015f7b28127", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0eac-734d-84fc-ae5501621b28', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22970-0eac-734d-84fc-ae5501621b28", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0ebc-71aa-ab66-c9b252974bee', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22970-0ebc-71aa-ab66-c9b252974bee", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0ec4-7655-a236-8f1a90cb6d2e', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22970-0ec4-7655-a236-8f1a90cb6d2e", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0eca-741a-8389-9650fa58d936', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22970-0eca-741a-8389-9650fa58d936", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0ed0-7481-bc41-9f1d18a3e21f', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22970-0ed0-7481-bc41-9f1d18a3e21f", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f06-7276-8306-cde154071901', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22970-0f06-7276-8306-cde154071901", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f10-7467-81e9-e9819a3b142f', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22970-0f10-7467-81e9-e9819a3b142f", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f17-77dc-b5be-42dde80dcca2', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22970-0f17-77dc-b5be-42dde80dcca2", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f22-71f6-b074-04daa199cdeb', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22970-0f22-71f6-b074-04daa199cdeb", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f30-7280-ae9d-786fb7b99ba3', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22970-0f30-7280-ae9d-786fb7b99ba3", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1);

INSERT INTO public.memberships VALUES
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0e8b-716d-b97c-929c441edbc1', '01a22970-0e7d-7214-8b20-7815a64378f0', '01a22970-0e1e-73a0-98d0-7ef3f62d6bf4', '2026-03-10 01:00:00+00', NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0ea1-7082-93cf-c9300572d23e', '01a22970-0e7d-7214-8b20-7815a64378f0', '01a22970-0e96-719f-90ca-e61cb13c1e09', '2026-03-10 01:00:00+00', NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0eab-76d4-ac24-b1cd74dd0fed', '01a22970-0eab-76d4-ac24-b1cc99c9f766', '01a22970-0ea3-741a-a383-8015f7b28127', '2026-03-10 01:00:00+00', NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0eba-7261-8f5b-2251a6571b60', '01a22970-0eab-76d4-ac24-b1cc99c9f766', '01a22970-0eac-734d-84fc-ae5501621b28', '2026-03-10 01:00:00+00', NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0ec2-759a-bc7f-9337ace613e8', '01a22970-0ec2-759a-bc7f-933651df6a39', '01a22970-0ebc-71aa-ab66-c9b252974bee', '2026-03-10 01:00:00+00', NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0eca-741a-8389-964fe7ef8209', '01a22970-0ec2-759a-bc7f-933651df6a39', '01a22970-0ec4-7655-a236-8f1a90cb6d2e', '2026-03-10 01:00:00+00', NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0ecf-7782-9a5b-5f1c82e8f09a', '01a22970-0ecf-7782-9a5b-5f1b0098d921', '01a22970-0eca-741a-8389-9650fa58d936', '2026-03-10 01:00:00+00', NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f04-72ae-8b28-6863a99343cb', '01a22970-0ecf-7782-9a5b-5f1b0098d921', '01a22970-0ed0-7481-bc41-9f1d18a3e21f', '2026-03-10 01:00:00+00', NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f0f-7144-a03d-1a85330ed534', '01a22970-0f0e-72cf-8762-75f41805de30', '01a22970-0f06-7276-8306-cde154071901', '2026-03-10 01:00:00+00', NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f16-730f-93c3-91922351f6b4', '01a22970-0f0e-72cf-8762-75f41805de30', '01a22970-0f10-7467-81e9-e9819a3b142f', '2026-03-10 01:00:00+00', NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f21-73d9-b2d4-c5a5351af3d9', '01a22970-0f20-739a-bb51-b3f98cfab9fc', '01a22970-0f17-77dc-b5be-42dde80dcca2', '2026-03-10 01:00:00+00', NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f29-75f3-8fc1-141819d13e9c', '01a22970-0f20-739a-bb51-b3f98cfab9fc', '01a22970-0f22-71f6-b074-04daa199cdeb', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-29 22:32:18.71489+00'),
	('orders', '202607010000', '2026-11-29 22:32:18.890319+00');

INSERT INTO public.offers VALUES
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0fa5-707b-89d1-7ba61f5af289', '01a22970-0f49-724f-89b4-c546a8b7163a', 1, '01a22970-0e7d-7214-8b20-7815a64378f0', true, 'offered', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', NULL, NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0fbe-73e3-9e60-b563b7d99507', '01a22970-0f4e-72ad-936a-dc708e6261c4', 1, '01a22970-0eab-76d4-ac24-b1cc99c9f766', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0fe6-7736-b2f9-eb789267b5ac', '01a22970-0f55-7312-8f8e-4f6fe0079b7f', 1, '01a22970-0ec2-759a-bc7f-933651df6a39', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-1009-711c-9229-db7ba8c06cf2', '01a22970-0f5a-751e-96a3-7bc56e524b1c', 1, '01a22970-0ecf-7782-9a5b-5f1b0098d921', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-100f-72a3-a539-60e76e87f011', '01a22970-0f5e-7686-be48-2c9345deba1f', 1, '01a22970-0f0e-72cf-8762-75f41805de30', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.order_moves VALUES
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f3e-73e2-8abf-5a18a710a9ac', 1, NULL, 'place', 'placed', '01a22970-0f30-7280-ae9d-786fb7b99ba3', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22970-0f30-7280-ae9d-786fb7b99ba3"}'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f49-724f-89b4-c546a8b7163a', 1, NULL, 'place', 'placed', '01a22970-0f30-7280-ae9d-786fb7b99ba3', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22970-0f30-7280-ae9d-786fb7b99ba3"}'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f4e-72ad-936a-dc708e6261c4', 1, NULL, 'place', 'placed', '01a22970-0f30-7280-ae9d-786fb7b99ba3', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22970-0f30-7280-ae9d-786fb7b99ba3"}'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f55-7312-8f8e-4f6fe0079b7f', 1, NULL, 'place', 'placed', '01a22970-0f30-7280-ae9d-786fb7b99ba3', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22970-0f30-7280-ae9d-786fb7b99ba3"}'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f5a-751e-96a3-7bc56e524b1c', 1, NULL, 'place', 'placed', '01a22970-0f30-7280-ae9d-786fb7b99ba3', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22970-0f30-7280-ae9d-786fb7b99ba3"}'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f5e-7686-be48-2c9345deba1f', 1, NULL, 'place', 'placed', '01a22970-0f30-7280-ae9d-786fb7b99ba3', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22970-0f30-7280-ae9d-786fb7b99ba3"}'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f49-724f-89b4-c546a8b7163a', 2, 'placed', 'dispatch', 'dispatched', '01a22970-0e19-71bc-8657-d6109fc530f5', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22970-0e7d-7214-8b20-7815a64378f0"}, {"score": 867, "team_id": "01a22970-0eab-76d4-ac24-b1cc99c9f766"}, {"score": 867, "team_id": "01a22970-0ec2-759a-bc7f-933651df6a39"}, {"score": 867, "team_id": "01a22970-0ecf-7782-9a5b-5f1b0098d921"}, {"score": 867, "team_id": "01a22970-0f0e-72cf-8762-75f41805de30"}, {"score": 867, "team_id": "01a22970-0f20-739a-bb51-b3f98cfab9fc"}], "team_ids": ["01a22970-0e7d-7214-8b20-7815a64378f0"]}'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f4e-72ad-936a-dc708e6261c4', 2, 'placed', 'dispatch', 'dispatched', '01a22970-0e19-71bc-8657-d6109fc530f5', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22970-0eab-76d4-ac24-b1cc99c9f766"}, {"score": 867, "team_id": "01a22970-0ec2-759a-bc7f-933651df6a39"}, {"score": 867, "team_id": "01a22970-0ecf-7782-9a5b-5f1b0098d921"}, {"score": 867, "team_id": "01a22970-0f0e-72cf-8762-75f41805de30"}, {"score": 867, "team_id": "01a22970-0f20-739a-bb51-b3f98cfab9fc"}, {"score": 833, "team_id": "01a22970-0e7d-7214-8b20-7815a64378f0"}], "team_ids": ["01a22970-0eab-76d4-ac24-b1cc99c9f766"]}'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f55-7312-8f8e-4f6fe0079b7f', 2, 'placed', 'dispatch', 'dispatched', '01a22970-0e19-71bc-8657-d6109fc530f5', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22970-0ec2-759a-bc7f-933651df6a39"}, {"score": 867, "team_id": "01a22970-0ecf-7782-9a5b-5f1b0098d921"}, {"score": 867, "team_id": "01a22970-0f0e-72cf-8762-75f41805de30"}, {"score": 867, "team_id": "01a22970-0f20-739a-bb51-b3f98cfab9fc"}, {"score": 833, "team_id": "01a22970-0e7d-7214-8b20-7815a64378f0"}, {"score": 833, "team_id": "01a22970-0eab-76d4-ac24-b1cc99c9f766"}], "team_ids": ["01a22970-0ec2-759a-bc7f-933651df6a39"]}'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f5a-751e-96a3-7bc56e524b1c', 2, 'placed', 'dispatch', 'dispatched', '01a22970-0e19-71bc-8657-d6109fc530f5', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22970-0ecf-7782-9a5b-5f1b0098d921"}, {"score": 867, "team_id": "01a22970-0f0e-72cf-8762-75f41805de30"}, {"score": 867, "team_id": "01a22970-0f20-739a-bb51-b3f98cfab9fc"}, {"score": 833, "team_id": "01a22970-0e7d-7214-8b20-7815a64378f0"}, {"score": 833, "team_id": "01a22970-0eab-76d4-ac24-b1cc99c9f766"}, {"score": 833, "team_id": "01a22970-0ec2-759a-bc7f-933651df6a39"}], "team_ids": ["01a22970-0ecf-7782-9a5b-5f1b0098d921"]}'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f5e-7686-be48-2c9345deba1f', 2, 'placed', 'dispatch', 'dispatched', '01a22970-0e19-71bc-8657-d6109fc530f5', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22970-0f0e-72cf-8762-75f41805de30"}, {"score": 867, "team_id": "01a22970-0f20-739a-bb51-b3f98cfab9fc"}, {"score": 833, "team_id": "01a22970-0e7d-7214-8b20-7815a64378f0"}, {"score": 833, "team_id": "01a22970-0eab-76d4-ac24-b1cc99c9f766"}, {"score": 833, "team_id": "01a22970-0ec2-759a-bc7f-933651df6a39"}, {"score": 833, "team_id": "01a22970-0ecf-7782-9a5b-5f1b0098d921"}], "team_ids": ["01a22970-0f0e-72cf-8762-75f41805de30"]}'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f4e-72ad-936a-dc708e6261c4', 3, 'dispatched', 'accept', 'accepted', '01a22970-0ea3-741a-a383-8015f7b28127', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a22970-0eac-734d-84fc-ae5501621b28"], "team_id": "01a22970-0eab-76d4-ac24-b1cc99c9f766"}'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f55-7312-8f8e-4f6fe0079b7f', 3, 'dispatched', 'accept', 'accepted', '01a22970-0ebc-71aa-ab66-c9b252974bee', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a22970-0ec4-7655-a236-8f1a90cb6d2e"], "team_id": "01a22970-0ec2-759a-bc7f-933651df6a39"}'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f5a-751e-96a3-7bc56e524b1c', 3, 'dispatched', 'accept', 'accepted', '01a22970-0eca-741a-8389-9650fa58d936', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a22970-0ed0-7481-bc41-9f1d18a3e21f"], "team_id": "01a22970-0ecf-7782-9a5b-5f1b0098d921"}'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f5e-7686-be48-2c9345deba1f', 3, 'dispatched', 'accept', 'accepted', '01a22970-0f06-7276-8306-cde154071901', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a22970-0f10-7467-81e9-e9819a3b142f"], "team_id": "01a22970-0f0e-72cf-8762-75f41805de30"}'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f55-7312-8f8e-4f6fe0079b7f', 4, 'accepted', 'check_in', 'in_service', '01a22970-0ebc-71aa-ab66-c9b252974bee', 'leader', '2026-03-10 03:00:00+00', NULL, '{"at": "2026-03-10T03:00:00+00:00", "person_id": "01a22970-0ec4-7655-a236-8f1a90cb6d2e"}'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f5a-751e-96a3-7bc56e524b1c', 4, 'accepted', 'check_in', 'in_service', '01a22970-0eca-741a-8389-9650fa58d936', 'leader', '2026-03-10 03:00:00+00', NULL, '{"at": "2026-03-10T03:00:00+00:00", "person_id": "01a22970-0ed0-7481-bc41-9f1d18a3e21f"}'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f5e-7686-be48-2c9345deba1f', 4, 'accepted', 'check_in', 'in_service', '01a22970-0f06-7276-8306-cde154071901', 'leader', '2026-03-10 03:00:00+00', NULL, '{"at": "2026-03-10T03:00:00+00:00", "person_id": "01a22970-0f10-7467-81e9-e9819a3b142f"}'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f5a-751e-96a3-7bc56e524b1c', 5, 'in_service', 'check_out', 'in_service', '01a22970-0eca-741a-8389-9650fa58d936', 'leader', '2026-03-10 04:00:00+00', NULL, '{"at": "2026-03-10T04:00:00+00:00", "person_id": "01a22970-0ed0-7481-bc41-9f1d18a3e21f"}'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f5a-751e-96a3-7bc56e524b1c', 6, 'in_service', 'finish', 'in_review', '01a22970-0eca-741a-8389-9650fa58d936', 'leader', '2026-03-10 04:00:00+00', NULL, '{"outcome": "done"}'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f5e-7686-be48-2c9345deba1f', 5, 'in_service', 'check_out', 'in_service', '01a22970-0f06-7276-8306-cde154071901', 'leader', '2026-03-10 04:00:00+00', NULL, '{"at": "2026-03-10T04:00:00+00:00", "person_id": "01a22970-0f10-7467-81e9-e9819a3b142f"}'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f5e-7686-be48-2c9345deba1f', 6, 'in_service', 'finish', 'in_review', '01a22970-0f06-7276-8306-cde154071901', 'leader', '2026-03-10 04:00:00+00', NULL, '{"outcome": "done"}'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f5e-7686-be48-2c9345deba1f', 7, 'in_review', 'review', 'in_review', '01a22970-0f30-7280-ae9d-786fb7b99ba3', 'requester', '2026-03-10 04:00:00+00', NULL, '{"party": "requester"}'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f5e-7686-be48-2c9345deba1f', 8, 'in_review', 'review', 'in_review', '01a22970-0e19-71bc-8657-d6109fc530f5', 'station', '2026-03-10 04:00:00+00', NULL, '{"party": "station"}'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f5e-7686-be48-2c9345deba1f', 9, 'in_review', 'review', 'in_review', '01a22970-0f06-7276-8306-cde154071901', 'team', '2026-03-10 04:00:00+00', NULL, '{"party": "team"}'),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f5e-7686-be48-2c9345deba1f', 10, 'in_review', 'close', 'closed', '01a22970-0f06-7276-8306-cde154071901', 'team', '2026-03-10 04:00:00+00', NULL, '{}');

INSERT INTO public.order_numbers VALUES
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '2026-03-10', 6);

INSERT INTO public.order_private VALUES
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f3e-73e2-8abf-5a18a710a9ac', '\x019f7d6e2568d2cc9fcae4266d5f5121376606dcaa4500afa4882af234c2f40c33dcd349', NULL, NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f49-724f-89b4-c546a8b7163a', '\x01258d4e6beb2c7a0942d9b85456e87ed307f844e37676adb99a7dee427eb756b33c7eca', NULL, NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f4e-72ad-936a-dc708e6261c4', '\x013d8e6cccc1f414c0645591d5cf29eb8b3273c5f942e1373386ea66c1a3bed5bdeba374', NULL, NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f55-7312-8f8e-4f6fe0079b7f', '\x017468b1b424e87889b5585bbf35327efb7f25dcd361f562dc5c2115318cd3d51b550940', NULL, NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f5a-751e-96a3-7bc56e524b1c', '\x01477469ec8889e5b90202c35ba14d1c2d2550b6acbeff8698b725c7c1071609d36295cd', NULL, NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f5e-7686-be48-2c9345deba1f', '\x0156f3c2f9272b81774e9649090af4453d1e3693a5f0509b9ae53e72074db9187428e9cc', NULL, NULL);

INSERT INTO public.orders VALUES
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f3e-73e2-8abf-5a18a710a9ac', '20260310-0001', '01a22970-0f2c-74cd-8a7e-1aa65c0d1b56', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22970-0f30-7280-ae9d-786fb7b99ba3', '01a22970-0f30-7280-ae9d-786fb7b99ba3', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'placed', 1, 0, 0, 0, '2026-03-10 05:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f49-724f-89b4-c546a8b7163a', '20260310-0002', '01a22970-0f2c-74cd-8a7e-1aa65c0d1b56', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22970-0f30-7280-ae9d-786fb7b99ba3', '01a22970-0f30-7280-ae9d-786fb7b99ba3', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'dispatched', 2, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-10 05:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f4e-72ad-936a-dc708e6261c4', '20260310-0003', '01a22970-0f2c-74cd-8a7e-1aa65c0d1b56', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22970-0f30-7280-ae9d-786fb7b99ba3', '01a22970-0f30-7280-ae9d-786fb7b99ba3', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'accepted', 3, 1, 0, 0, NULL, NULL, NULL, '01a22970-0eab-76d4-ac24-b1cc99c9f766', NULL, '2026-03-10 03:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f55-7312-8f8e-4f6fe0079b7f', '20260310-0004', '01a22970-0f2c-74cd-8a7e-1aa65c0d1b56', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22970-0f30-7280-ae9d-786fb7b99ba3', '01a22970-0f30-7280-ae9d-786fb7b99ba3', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'in_service', 4, 1, 0, 0, NULL, NULL, NULL, '01a22970-0ec2-759a-bc7f-933651df6a39', NULL, '2026-03-10 03:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f5e-7686-be48-2c9345deba1f', '20260310-0006', '01a22970-0f2c-74cd-8a7e-1aa65c0d1b56', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22970-0f30-7280-ae9d-786fb7b99ba3', '01a22970-0f30-7280-ae9d-786fb7b99ba3', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'closed', 10, 1, 1, 0, NULL, NULL, NULL, '01a22970-0f0e-72cf-8762-75f41805de30', NULL, '2026-03-10 03:00:00+00', NULL, 'done', '2026-03-10 04:00:00+00', NULL, '2026-03-10 04:00:00+00', '2026-03-10 04:00:00+00', 500, 500, 500, 500),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f5a-751e-96a3-7bc56e524b1c', '20260310-0005', '01a22970-0f2c-74cd-8a7e-1aa65c0d1b56', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22970-0f30-7280-ae9d-786fb7b99ba3', '01a22970-0f30-7280-ae9d-786fb7b99ba3', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'in_review', 6, 1, 0, 0, NULL, NULL, NULL, '01a22970-0ecf-7782-9a5b-5f1b0098d921', NULL, '2026-03-10 03:00:00+00', NULL, 'done', '2026-03-10 04:00:00+00', '2026-03-24 04:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL);

INSERT INTO public.outbox VALUES
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', 1, '01a22970-0f3f-728a-b516-8a10c3eb4614', 'orders.order_placed.v1', '01a22970-0f3e-73e2-8abf-5a18a710a9ac', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22970-0f3e-73e2-8abf-5a18a710a9ac", "service_id": "01a22970-0f2c-74cd-8a7e-1aa65c0d1b56", "requester_id": "01a22970-0f30-7280-ae9d-786fb7b99ba3", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', 2, '01a22970-0f4a-71f8-bc77-68c07c946701', 'orders.order_placed.v1', '01a22970-0f49-724f-89b4-c546a8b7163a', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22970-0f49-724f-89b4-c546a8b7163a", "service_id": "01a22970-0f2c-74cd-8a7e-1aa65c0d1b56", "requester_id": "01a22970-0f30-7280-ae9d-786fb7b99ba3", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', 3, '01a22970-0f4e-72ad-936a-dc7188432fda', 'orders.order_placed.v1', '01a22970-0f4e-72ad-936a-dc708e6261c4', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22970-0f4e-72ad-936a-dc708e6261c4", "service_id": "01a22970-0f2c-74cd-8a7e-1aa65c0d1b56", "requester_id": "01a22970-0f30-7280-ae9d-786fb7b99ba3", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', 4, '01a22970-0f56-7472-ae10-411b81cbdd83', 'orders.order_placed.v1', '01a22970-0f55-7312-8f8e-4f6fe0079b7f', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22970-0f55-7312-8f8e-4f6fe0079b7f", "service_id": "01a22970-0f2c-74cd-8a7e-1aa65c0d1b56", "requester_id": "01a22970-0f30-7280-ae9d-786fb7b99ba3", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', 5, '01a22970-0f5b-749d-a132-2210a58aaee7', 'orders.order_placed.v1', '01a22970-0f5a-751e-96a3-7bc56e524b1c', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22970-0f5a-751e-96a3-7bc56e524b1c", "service_id": "01a22970-0f2c-74cd-8a7e-1aa65c0d1b56", "requester_id": "01a22970-0f30-7280-ae9d-786fb7b99ba3", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', 6, '01a22970-0f5f-7511-a7ff-7c43f460ae30', 'orders.order_placed.v1', '01a22970-0f5e-7686-be48-2c9345deba1f', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22970-0f5e-7686-be48-2c9345deba1f", "service_id": "01a22970-0f2c-74cd-8a7e-1aa65c0d1b56", "requester_id": "01a22970-0f30-7280-ae9d-786fb7b99ba3", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', 7, '01a22970-0fa6-716c-bda3-12d3f1e5bb96', 'orders.order_dispatched.v1', '01a22970-0f49-724f-89b4-c546a8b7163a', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22970-0f49-724f-89b4-c546a8b7163a", "team_ids": ["01a22970-0e7d-7214-8b20-7815a64378f0"], "service_id": "01a22970-0f2c-74cd-8a7e-1aa65c0d1b56", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', 8, '01a22970-0fbe-73e3-9e60-b5642886232c', 'orders.order_dispatched.v1', '01a22970-0f4e-72ad-936a-dc708e6261c4', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22970-0f4e-72ad-936a-dc708e6261c4", "team_ids": ["01a22970-0eab-76d4-ac24-b1cc99c9f766"], "service_id": "01a22970-0f2c-74cd-8a7e-1aa65c0d1b56", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', 9, '01a22970-0fe6-7736-b2f9-eb79dbbe14d3', 'orders.order_dispatched.v1', '01a22970-0f55-7312-8f8e-4f6fe0079b7f', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22970-0f55-7312-8f8e-4f6fe0079b7f", "team_ids": ["01a22970-0ec2-759a-bc7f-933651df6a39"], "service_id": "01a22970-0f2c-74cd-8a7e-1aa65c0d1b56", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', 10, '01a22970-1009-711c-9229-db7c36bf945b', 'orders.order_dispatched.v1', '01a22970-0f5a-751e-96a3-7bc56e524b1c', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22970-0f5a-751e-96a3-7bc56e524b1c", "team_ids": ["01a22970-0ecf-7782-9a5b-5f1b0098d921"], "service_id": "01a22970-0f2c-74cd-8a7e-1aa65c0d1b56", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', 11, '01a22970-100f-72a3-a539-60e8e090dff1', 'orders.order_dispatched.v1', '01a22970-0f5e-7686-be48-2c9345deba1f', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22970-0f5e-7686-be48-2c9345deba1f", "team_ids": ["01a22970-0f0e-72cf-8762-75f41805de30"], "service_id": "01a22970-0f2c-74cd-8a7e-1aa65c0d1b56", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', 12, '01a22970-1020-73a6-8e40-747de654181f', 'orders.order_accepted.v1', '01a22970-0f4e-72ad-936a-dc708e6261c4', 3, NULL, NULL, '{"form": "errand", "team_id": "01a22970-0eab-76d4-ac24-b1cc99c9f766", "order_id": "01a22970-0f4e-72ad-936a-dc708e6261c4", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a22970-0eac-734d-84fc-ae5501621b28"], "service_id": "01a22970-0f2c-74cd-8a7e-1aa65c0d1b56", "requester_id": "01a22970-0f30-7280-ae9d-786fb7b99ba3"}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', 13, '01a22970-10c9-7657-8492-108079658f36', 'orders.order_accepted.v1', '01a22970-0f55-7312-8f8e-4f6fe0079b7f', 3, NULL, NULL, '{"form": "errand", "team_id": "01a22970-0ec2-759a-bc7f-933651df6a39", "order_id": "01a22970-0f55-7312-8f8e-4f6fe0079b7f", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a22970-0ec4-7655-a236-8f1a90cb6d2e"], "service_id": "01a22970-0f2c-74cd-8a7e-1aa65c0d1b56", "requester_id": "01a22970-0f30-7280-ae9d-786fb7b99ba3"}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', 14, '01a22970-10e9-769a-af90-8ddcb7b53aec', 'orders.order_accepted.v1', '01a22970-0f5a-751e-96a3-7bc56e524b1c', 3, NULL, NULL, '{"form": "errand", "team_id": "01a22970-0ecf-7782-9a5b-5f1b0098d921", "order_id": "01a22970-0f5a-751e-96a3-7bc56e524b1c", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a22970-0ed0-7481-bc41-9f1d18a3e21f"], "service_id": "01a22970-0f2c-74cd-8a7e-1aa65c0d1b56", "requester_id": "01a22970-0f30-7280-ae9d-786fb7b99ba3"}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', 15, '01a22970-1102-70f3-805d-eed46622c2b0', 'orders.order_accepted.v1', '01a22970-0f5e-7686-be48-2c9345deba1f', 3, NULL, NULL, '{"form": "errand", "team_id": "01a22970-0f0e-72cf-8762-75f41805de30", "order_id": "01a22970-0f5e-7686-be48-2c9345deba1f", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a22970-0f10-7467-81e9-e9819a3b142f"], "service_id": "01a22970-0f2c-74cd-8a7e-1aa65c0d1b56", "requester_id": "01a22970-0f30-7280-ae9d-786fb7b99ba3"}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', 16, '01a22970-117e-71db-8788-b2d98aa26b80', 'orders.order_closed.v1', '01a22970-0f5e-7686-be48-2c9345deba1f', 10, NULL, NULL, '{"form": "errand", "scores": {"quality": 500, "attitude": 500, "punctuality": 500}, "team_id": "01a22970-0f0e-72cf-8762-75f41805de30", "brand_id": null, "category": "便民", "order_id": "01a22970-0f5e-7686-be48-2c9345deba1f", "revision": 1, "closed_at": "2026-03-10T04:00:00+00:00", "project_id": null, "service_id": "01a22970-0f2c-74cd-8a7e-1aa65c0d1b56", "volunteers": [{"method": "leader", "minutes": 60, "person_id": "01a22970-0f10-7467-81e9-e9819a3b142f", "served_on": "2026-03-10"}], "activity_id": null, "campaign_id": null, "requester_id": "01a22970-0f30-7280-ae9d-786fb7b99ba3", "organisation_id": null}', '2026-03-10 04:00:00+00', NULL);

INSERT INTO public.reviews VALUES
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-116a-7465-9eaf-b29fe3697a4e', '01a22970-0f5e-7686-be48-2c9345deba1f', 1, 'requester', '01a22970-0f30-7280-ae9d-786fb7b99ba3', 5, 5, 5, NULL, '2026-03-10 04:00:00+00', NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-1173-719a-8a05-719f1876ddc9', '01a22970-0f5e-7686-be48-2c9345deba1f', 1, 'station', '01a22970-0e19-71bc-8657-d6109fc530f5', 5, 5, 5, NULL, '2026-03-10 04:00:00+00', NULL),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-117d-71f2-a2ff-052dfd0c10f5', '01a22970-0f5e-7686-be48-2c9345deba1f', 1, 'team', '01a22970-0f06-7276-8306-cde154071901', 5, 5, 5, NULL, '2026-03-10 04:00:00+00', NULL);

INSERT INTO public.served VALUES
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f5e-7686-be48-2c9345deba1f', 1, '01a22970-0f10-7467-81e9-e9819a3b142f', '2026-03-10', 60, 'leader');

INSERT INTO public.services VALUES
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f2c-74cd-8a7e-1aa65c0d1b56', '上门维修', '便民', 'errand', 60, 240, 240, '{家电维修}', '{}', '{all}', 1, false, 'community', 14, 'residents', NULL, 'open', 1);

INSERT INTO public.signing_keys VALUES
	('tests-39940f00-90d2-482d-945e-1d23dbe01d49', '{"x": "jhI-OZlMGrz4OBWIg0XWHxzvRGe-IhahkpgbPVnOU_k", "y": "N-tXdLfFR_HgVu4LOQ8l5yH-CbK8dk2G6gy6JpZlfcA", "crv": "P-256", "kid": "tests-39940f00-90d2-482d-945e-1d23dbe01d49", "kty": "EC"}', '2026-11-29 22:32:19.196957+00');

INSERT INTO public.teams VALUES
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0e7d-7214-8b20-7815a64378f0', '0 队', '01a22970-0e1e-73a0-98d0-7ef3f62d6bf4', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0eab-76d4-ac24-b1cc99c9f766', '1 队', '01a22970-0ea3-741a-a383-8015f7b28127', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0ec2-759a-bc7f-933651df6a39', '2 队', '01a22970-0ebc-71aa-ab66-c9b252974bee', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0ecf-7782-9a5b-5f1b0098d921', '3 队', '01a22970-0eca-741a-8389-9650fa58d936', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f0e-72cf-8762-75f41805de30', '4 队', '01a22970-0f06-7276-8306-cde154071901', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22970-0dde-70e5-90d2-72c625ed2cf0', '01a22970-0f20-739a-bb51-b3f98cfab9fc', '5 队', '01a22970-0f17-77dc-b5be-42dde80dcca2', '{}', '{家电维修}', 6, 'active', NULL, 1);

SELECT pg_catalog.setval('public.outbox_position_seq', 16, true);

ALTER TABLE ONLY public.assignments
    ADD CONSTRAINT assignments_one_place_at_a_time EXCLUDE USING gist (community_id WITH =, person_id WITH =, during WITH &&) WHERE ((state = 'assigned'::text));

ALTER TABLE ONLY public.assignments
    ADD CONSTRAINT assignments_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT attendance_one_place_at_a_time EXCLUDE USING gist (community_id WITH =, person_id WITH =, during WITH &&) WHERE ((state <> 'rejected'::text));

ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT attendance_pkey PRIMARY KEY (community_id, id);

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

CREATE INDEX idempotency_created ON public.idempotency USING btree (created_at);

CREATE INDEX inbox_done ON public.inbox USING btree (done_at);

CREATE INDEX ix_business_time_now ON public.business_time USING btree (now);

CREATE INDEX ix_revocations_changed_at ON public.revocations USING btree (changed_at);

CREATE UNIQUE INDEX memberships_once ON public.memberships USING btree (community_id, team_id, person_id) WHERE (until IS NULL);

CREATE INDEX memberships_person ON public.memberships USING btree (community_id, person_id);

CREATE UNIQUE INDEX offers_one_winner ON public.offers USING btree (community_id, order_id) WHERE (state = 'accepted'::text);

CREATE INDEX offers_open ON public.offers USING btree (community_id, team_id, order_id) WHERE (state = 'offered'::text);

CREATE INDEX offers_team ON public.offers USING btree (community_id, team_id, offered_at);

CREATE INDEX offers_team_newest ON public.offers USING btree (community_id, team_id, id);

CREATE INDEX offers_to_lapse ON public.offers USING btree (accept_due_at) WHERE (state = 'offered'::text);

CREATE INDEX orders_board ON public.orders USING btree (community_id, state, dispatch_due_at, id) WHERE (state <> ALL (ARRAY['cancelled'::text, 'closed'::text]));

CREATE INDEX orders_placed_by ON public.orders USING btree (community_id, placed_by, id);

CREATE INDEX orders_requester ON public.orders USING btree (community_id, requester_id, id);

CREATE INDEX orders_social_worker ON public.orders USING btree (community_id, social_worker_id, id) WHERE (social_worker_id IS NOT NULL);

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

CREATE POLICY app ON public.memberships TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.offers TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.order_moves TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.order_numbers TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.order_private TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.orders TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.outbox TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

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

CREATE POLICY audit ON public.memberships FOR SELECT TO orders_audit USING (true);

CREATE POLICY audit ON public.offers FOR SELECT TO orders_audit USING (true);

CREATE POLICY audit ON public.order_moves FOR SELECT TO orders_audit USING (true);

CREATE POLICY audit ON public.order_numbers FOR SELECT TO orders_audit USING (true);

CREATE POLICY audit ON public.order_private FOR SELECT TO orders_audit USING (true);

CREATE POLICY audit ON public.orders FOR SELECT TO orders_audit USING (true);

CREATE POLICY audit ON public.outbox FOR SELECT TO orders_audit USING (true);

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

ALTER TABLE public.memberships ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.offers ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.order_moves ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.order_numbers ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.order_private ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.orders ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.outbox ENABLE ROW LEVEL SECURITY;

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

CREATE POLICY worker ON public.memberships TO orders_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.offers TO orders_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.order_moves TO orders_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.order_numbers TO orders_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.order_private TO orders_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.orders TO orders_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.outbox TO orders_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

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
