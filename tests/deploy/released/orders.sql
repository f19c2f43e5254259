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

CREATE TABLE public.engagements (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    order_id uuid NOT NULL,
    person_id uuid NOT NULL,
    during tstzrange NOT NULL,
    state text NOT NULL,
    CONSTRAINT engagements_state CHECK ((state = ANY (ARRAY['assigned'::text, 'to_reconfirm'::text, 'served'::text, 'released'::text])))
);

ALTER TABLE ONLY public.engagements FORCE ROW LEVEL SECURITY;

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

INSERT INTO public.attendance VALUES
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-12dd-72b5-8ca1-61c4fea3db10', '01a22902-11d4-7439-8e93-4650e1bd3580', '01a22902-1071-70ae-87f3-6b0a1aeec9d4', '01a22902-1076-73c2-be1f-2927952a3201', '2026-03-10 03:00:00+00', NULL, '["2026-03-10 03:00:00+00","2026-03-10 04:30:00+00")', 0, NULL, 'leader', 'open', false, NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-12f5-72d6-a864-7e60ab17a49e', '01a22902-11e0-755e-9be8-9d5c09d5cc77', '01a22902-1095-77f6-bab8-57d8f01ca331', '01a22902-1098-7721-9bb8-dab35deaf624', '2026-03-10 03:00:00+00', '2026-03-10 04:00:00+00', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 0, 60, 'leader', 'confirmed', false, NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1304-70a3-9059-26845cd619af', '01a22902-11e5-7422-b064-7c63b9af7d48', '01a22902-10d7-76c9-8cc0-721d560c55d9', '01a22902-10db-7013-ae90-717c3ea3dc3e', '2026-03-10 03:00:00+00', '2026-03-10 04:00:00+00', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 0, 60, 'leader', 'confirmed', false, NULL);

INSERT INTO public.business_time VALUES
	('01a22902-0fa1-72c0-85be-020fff8e2321', '2026-03-10 01:00:00+00'),
	('01a22902-12d3-70d0-b0b9-297b0a5e04bc', '2026-03-10 03:00:00+00'),
	('01a22902-1308-7224-a75f-a405498d0ecc', '2026-03-10 04:00:00+00');

INSERT INTO public.engagements VALUES
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-125e-74f1-a5fe-80eafece5f18', '01a22902-11c9-714d-b747-f847daea8cfa', '01a22902-1056-7193-93dd-72721b759c8d', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'assigned'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1297-72aa-98be-7942e3c1b622', '01a22902-11d4-7439-8e93-4650e1bd3580', '01a22902-1076-73c2-be1f-2927952a3201', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'assigned'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-12a3-732e-a453-f78846a64356', '01a22902-11e0-755e-9be8-9d5c09d5cc77', '01a22902-1098-7721-9bb8-dab35deaf624', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'served'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-12be-72f6-b444-c7c960c504fe', '01a22902-11e5-7422-b064-7c63b9af7d48', '01a22902-10db-7013-ae90-717c3ea3dc3e', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'served');

INSERT INTO public.idempotency VALUES
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-0fb0-73ca-bccf-764be51d4686', 'add_team', '\x95035cf4aa9966487bb37601e75f810ef10a2d147c1b0bd1af012920c0566d40', '\x27e81f0f4851976ba22253b1aac2fdcd2274b609bdb32e79a09ead0aa8a34add', 201, '{"ETag": "\"1\""}', '\x0142987a6ed94cca140d3941debc5fdeba00c5839de739f8523c78927d3dbd419bf083f8e7db4912e1d8721c76027f1d8840bc14c71c1617dafabb1c1b6dbb4d81747ef7f4e05c157b717e62767848161f96c95cb6fc999d9d311613b3ca7ee7382d0f16b13f2bdcea0a3e8e94f0e61210b403398fd4977e6340bde996d0b75029a102436c57dd49bd772a185ace6736355512287e2b87232960ec74ac5c4a471d77d475276f402d92a19163640d5754bb9954136c4d593e6b9097b2195bcb482be003f3f71e64b7486d20c19635700b0560a989080b7c186b3b157079cc21b5280471274cce9f8b23ed231100eee926f54c', '2026-11-29 20:32:10.793219+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-0fba-7546-8b4d-3875bc34f97b', 'add_member', '\x7df16a1234515d0066d3bdb1dd735acae263acca6e7aa11e6e411144a3f2deaf', '\xa66956c864c39e8758c2ce64ebe20a78b37cc00b45de297a384df0d20419ea49', 201, '{}', '\x01abdfde313c35563b0e2f4333590f509abc822c6a8ffa4251b0ea7d1086544f5da04b88fd82cc4a8fd50679d3f155b641f3a9e1c5fbbc3448d6a9e0868ddeb8dff3ea04c1ac7c56f592e47aa40dcdfa795e6c4ba240913242cf81989fe538dc282e1446d010172e5d7019c9188d92ad5866969bc58ddd2efff5cd90f535a1615f0eb1a8ca966cc07d291ae15f446523d702d26c28f71123ed1fb5394a699a30a67d31a6f457', '2026-11-29 20:32:10.821824+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-0fb0-73ca-bccf-764be51d4686', 'add_team', '\xfdb91047743de4fab9ef4eb48b779a769f4c0550859bc4e930882be6d6e97729', '\x2dbcf7b63d9e8d411db6ff35e25d39d7ff51fdd8df5d1f7d7ced33c2adbc3524', 201, '{"ETag": "\"1\""}', '\x01e1ab8595329d5b1fbf4b30df36b36256f7868fba3e9eead8e089d515a7f52023b00b93ec65dc5dd2d27cdc0e0d3efdd04243d8adc5cbdec9b9284d6fa3e95406a7bab518eb1059179eacc22ec2004ccf5f1af69c211292da854f166ae46097e02e552804f2361e503bab28616b5435faff1d77f149d1163c9dc177839df1ee1b1599d01781c3c4697c201de5daefccc29663e717a101fdf89d8504529efef7217b2af91725cb206ecce61fe849a5f60f06d3fb5e214731625e44bd548d7d65c333a7de2f613669a8942bd18908c1fc10178ae3c7da48ed8ff4bf2573cbcd1854a69049ad1e4e2a03c1f602065f0f8dd6c9', '2026-11-29 20:32:10.837762+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1048-77ea-aa1c-1f8fc7cd5caa', 'add_member', '\xeb70fcaebbaa0785afd8ce64ba42fb3538dbc4b440f5c145d28d8e4fe31bea15', '\x651e7a0c1cae9620647917635ded9267c61df2e8eb237a09dd23f38793559239', 201, '{}', '\x01b18b9dfa007e37645f5913fa81d96314295cdb756c1e7d8df533b288536ba10e204507c8f51e76fca2fc51a3d02b697721930f671fc5a5be6042cfab4938d9dfa24797cc09b070aa6737a3023e0841da30def63c35c5a257cbbd886cff91698b21c38dd81fb94596f52e2eacfc9b2e00b3c14b640df538a939319c41680468c9aa5f2e568bc3fae69e542544fe3dcddaa7e950dc183528a2fcec74db27237a5858195952be', '2026-11-29 20:32:10.85719+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-0fb0-73ca-bccf-764be51d4686', 'add_team', '\x9146a8171b438019089ecfed461d60539303cb2ac151ea7d0f9fa7fc328ad2a0', '\x26655b21ceba67d64444c6c8301f496bb8c8b4ed30d9ab48fcd9399431a95d5a', 201, '{"ETag": "\"1\""}', '\x0177bc1ec17c74770325ba6dc1019afecb28c3c6ca872e394789a034be5544ce835185d5949c5aa5204895a71adc819cbd0cb8024d99b2ae1d71b781c23e69a65d2876d411744f760861f9f17967d356a3003c6dd6a31171f232e0b94b7c895e12ab91047f9c38e99d8bbece0811c302faa4bbb399551040792d6eb6fd65d8dac466d2d0ce0a0ca15eefc984bb7a3b7a0b9b5c3be103b35c136dcf691fe44dd1126411ed6ac2e82a1ff97f4d3a6f077d6ff10ebd4414e70ee173d49c969bed12042452f3e2c2ec28a10ffd896b067e2cf4c52457c3fbda2057a5fa484f21462d5090a35d16709b2d1dd002c132b470702ae6', '2026-11-29 20:32:10.869307+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-106a-77f4-9f30-b9f55409bff9', 'add_member', '\x878eec44419b68643463515543c3c20694edeb083ab080ffabee42fe91958228', '\x8ec057d03da8534e86ef244c50004e63a8674a171cf87bcf1ab583cfc6ca67b0', 201, '{}', '\x014a7f7589d05f5b4473e5d70fef4ae72ac1b0486d6c696e694b0f5fdd0fccc8975c10705d4549866b0264695a4152c48053162561b3822af2dbf350a3b14c34e6793aa078d225cf3cc0028aa73542920f9374a92f1ca8aae2b8487ad7d3b818d0b70f179c42d72368033111f5fa994caf98282ffc22cf018e95f07a61c3ec9b414d499431fc49e0f59f0936d34adc38860052c5da0ec9ca28da263168902e5e19df3522f94d', '2026-11-29 20:32:10.891988+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-0fb0-73ca-bccf-764be51d4686', 'add_team', '\x1eb6d8ea7845c1110ead94c5c0210a32e4fb63338e745af093f55e58985ccaa1', '\x0a55bb6e09a3e0ffb7bb904b2a5ee968c30bc85ff79732e5b3f1453f9e697fa5', 201, '{"ETag": "\"1\""}', '\x0110d3c5a2f464925cd265eb814733e6a4553c7685242d874d357856bbf047b9f2c4e96665d78753120c4bc087667601df184821dd5d4eafe27193daf953d5790558b87aec9f17076cd320e9ef8c22624cb242f0c63802ee0ddfe17e510f23f64ee6c947f47e398ef18cf86950223b841f91a014eeb67d6e82eca3e393bddd9cbd9f033f7df726262cb1775d93c1eb20f570767627282f0dbe7a41334922676436e921dfac7d1ae2aa0bf8bfe9b060d79dd984e1aca115b7897d947e9c4a212c43b42d41b9f5e355d53387eeab43658986c9ebcac7a680e790430375537f4d211fdb73548c3a6537fa7ed480a4f9bb699b3e', '2026-11-29 20:32:10.903018+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-108d-7689-9518-6d77223cb520', 'add_member', '\xda1ca296b01d7a8ae3e1a32447a28a96867345cfb23bc55e8746f8bf1c0fccd0', '\x5c0ed97c328096b98271aba816a880bfc864d8c98ae716f428912e055eb77dc7', 201, '{}', '\x0149fd627e1396e28d297b248f50fc05cde4add544383f15190786b2ee8e6bdb1fa146e7d7f28eafd2f196fa58363091f60b4bac87a97473537570ccb8d8f529a984abdc1a4007848b950a8749fc933b1b96a606a09680c99fa1d2eef1d9a8f126fb37e9e960b32d509020af58b4b176a975868337884c63d6e5b05186d502f4df46671ca635ec346012ee805bda1971f8e3f4ea651738c77be46e1ece093c91b643024e13ae', '2026-11-29 20:32:10.935633+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-0fb0-73ca-bccf-764be51d4686', 'add_team', '\x2a96e6c64d6f66526ce242171a8f62092479ab39e2863d5371d677848d46d63f', '\x164af53a202efdd958562c0a2836dfbf8a64d94d569be28e529777156a3943d7', 201, '{"ETag": "\"1\""}', '\x012108149d017e25093fbf24cce30be3c6b6b2a83854d36919fecf4c48b63b9fa3c67778f0d5e403aad8613276bcdbc58861270eadce0011ca5c27e71632e373baf1b1e04ebb6f240571d2e17622eeaf725abf31daa9f1460dcb07a0f00595744798dfb505dcecf2d22164291156692d3ec8907e56fbda3810582afe6e5d3dc41273276af54d0ddff64b5f64be1819bcb489fd7769b78ce95abf72ef095305ee664ef935b8756c26ce6404cb3754fb902253d268fae18eddbcb0993d6bc0f0e01a528a5ecc95987b195d610dac1874f9355eb3afdc3635f7aae0c6963b4490a0e53d8737e74e43ded5a61df19e123a022882', '2026-11-29 20:32:10.969078+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-10b8-76d8-9f64-0dab1a511f0e', 'add_member', '\x0aca8ceab1a7dcf8bbb7123953856c4ee0ad4da8d7ef0d3387d0d9523f4b1887', '\x86ff85003da36ee71bf0e8afe62bf83571e52f8826e25dd80718bfa6186c28cb', 201, '{}', '\x01c271d2282f4df12144ac2b6ec55613ccdfaf6cc94597227ad622c1c0a806705035a4432d5432df3282871fe0cda7c8a8f0c2311112b81a8bc11609102916ac5d643c09c8f358e0d22b3733d209b6468ebcbee41c5b8d1f5216d080f6c524f2a014c23ad2310a07bc54d540103e278d515ece65a1fd6af065088c0319cf14c7692e30d8a0dae2c1b5e29ffe60a4e05d11ef7a645c4d645ce2c159e24e16156af0a148dbe84b', '2026-11-29 20:32:10.993089+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-0fb0-73ca-bccf-764be51d4686', 'add_team', '\xb44cd5c996c84c23dd34f2f39c86990ee2194414f1452691dfaabe5c4ffc3ab1', '\xd5c08d2853e6c4215024deb4d999ec1754466f6846452bd015e1a6992c15a581', 201, '{"ETag": "\"1\""}', '\x01d769c59e9ed904a25cc632292e7e6fd680adf68d8dbc4ede98c6bfbfd82482883f77d1f5a3bf389972a4f6cfea3781d86d60b2e7d8a39d3b498d0653cd920643f20244a902bde0f4337da6ff5f1a556db6cbf25e299882ae86a9f5cc888b701d363b7b3c1d211bd5224f26a781af81130609d60398152e5842f42a4d7a042367826954e023fecdd646a9472a7a66518fd2b828bca3a15450fd9cfb56bd79560c4ffdb65580613f810105ff61ad412b8e209bf34c5c4c3d13718a6ab86708c6e988bc73c679c7ef3b892780bcbabdb12fdd4ecb3d8404e16c137ecaace1bff0112d173ef9b3b2b2790224e9cf88148cc16e', '2026-11-29 20:32:11.014297+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-10f2-75f2-98c1-6a3f89302aa4', 'add_member', '\x5c924e4cd977f5bda48ba18c273721658a6fef3c3b69f51da5d4e5cc545eabc0', '\x09d903949ffd6b26956a1e0c5d8f02ea3f23fd3e38cc2c657a2e3f5c37dfff12', 201, '{}', '\x01dcd08a91880c7848d707763a71e415023b82493bfcddb61f4922c81996e813084a01c8d2448303f731df0b98374f0bf16ee1a315612c345a43b223464f088c799c865068281b792f51b702bd8a4a7f94f9ed85bd33580b0f0660ad07f833594f1597b3b6190bf67e23b11e03f3625f3ca78125ccfa79ad637e2cf1e8275b55917f875908e08a6dc4c2949cb9940435dadded30c15ae69eb786b5db96eb4a1713d4e29fe49c', '2026-11-29 20:32:11.101503+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-0fb0-73ca-bccf-764be51d4686', 'add_service', '\x5c74874c8b7d0d107cc0b7466d2b832e8dfac0d8a647dea995cf63d5e8831028', '\x05a1d18e588ea64f68075664bfe27e1734e0afac76c627b8676241cb3ef13486', 201, '{"ETag": "\"1\""}', '\x0136ac0a608b86913e1d021d14bae55689436268abe407af3c1cd8c2b8e109955db4dc77edae52b4e89775bddd313d280ad692f1c5496f08c317c423333dc7cac0c702f9da82dbf3d1b3ff7b3b88843a3f1e071fee895d98d5c65cf7ddb6ecebd04bd1192aa6b7206ec844fa243e8ae3bfb4798ca8d7e0556cc3eef7a38d1dec2764674f3c6438d42e14bf037bb73ca2993f7fb1dc7fe5ebc770d5e924d5d393fb1b87be30f2f46e785f54e3ce31036111672e650f996f2c8bd33d8fdca032f38d1cccd296e1dbc48dac78021ee8c3356c3be39e61b656250d1a0ef2d5995e879f1e263867db9737bd2c6470294d246aa26a614e98bcb8c1740c74207797d566835f7915cd9704299c28a65d7303a6948e323f721452f5a22adbf45330fcc5d6dae1dfbef437469b556b6b5421668659b8d779734a431316daab4e6b08358ae3ee6b4707d1cf406f898d1563d1a0854a82c3d3fad3c44624008ccbdbacdf15a4b57d0e977be17f5642b89616377f57390642a23174d04aebf3e3098c12c0fb8ed4a339c73c7d5f62f1dd8a46055a093a85fe48dc5679c0d922b5008add8d', '2026-11-29 20:32:11.106212+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1165-70b0-a525-ee563637fa4d', 'place_order', '\x119dbb2e434e0d56f2ae95cf04929493f7c4ed3f6217438c1a2a865317e955ed', '\xb885440219be97f782b44f7acb20ed1a165f91f38994eefbf3ca392ea13c0b11', 201, '{"ETag": "\"1\""}', '\x0178beb88c7971aed9a3e4c4122660bbe69a8aa6c246396cd2e645f7819ca0abdc3762fac71e1b8b9277252cc6911b51f38eda2f650a936eaf8d285b26c7fc98b575c24543d417ff912a615b1b032b148be7280e114bcad0fbbff7106839e6ee08ad1fb6789a7a1f35a9c6a4e8d412cc1da8dfe59fa8de7b8e4fecb3bff2c8883786dda0f8d6e8b9bd760b5dd574d3040f1e37900b9422f9d7c00aa04fab7ab8a48075b64f44afc687b8e4db63f66c1ccec11eed1bb505ae813c569aa9045a2575f89725a9e696e1e3192f56e2b1d12ce58a4742a698c67de3ba938cb1f5dfec993157b871692f50fde1f613e67dc276f1065007459eea6ab8ebd4044bb8b81b0d9c4f8a3ccc212eb3109b2baed84018ed6dc276e4af7dadd318468cc5a14c35339eb1ee978ffccb90e082ad71a4d04d9c76d609d44c1003ae14bc3e08f6e4e3766c0f884ff4a1b6643f703817f89685cf1ffd0fe2e0c6473020090f29630ebfdd2cd8710d65c5c2ed521db71ad7cc5c36a809b876a7fad31a57d151f7cdd0e12ad5c23c07c06cc9b1feb976123c602b212ea4545cbc146e855b2da88dc233ded827f87e4f8efca228564a8038072c6b1d6c6b69645ab93f82f310344f857e04a55682b3884d6eddd3aff9bf6661fc9eeca3974141748f6b526f974834279ffc9807d92b51ab5314e8702704afd828aed914c598fdfed9f7d4654f7b5747e01aa04ff19b83e86cccedeb7ef5401389e2765b07cdd7133a6b226b446d11224a1d2af6ea149ee6df659bc99fc8783e267e55608d2bd5868a6452fd6c1dce165751f46081bb8b4f5b1d122eecdd8807536a8578c4eb5ea63c19ea63c69f7bfbee59d7772c6e8a0d3c0ca79adcf73a3999283458f9b184443e2a334dff25e7e977bbb047fcfb336719f7077cc16c4898067169d9e4cfffb4b3ac3e2db94d3674d4b2bfecc71717d368fd903eae85c63475bc6bac34db8996e9ebdbaa4fa6e5e61fa7684bf1f10ac07d96562ca37b8d59baf5b08f340b5cc451c99e7bc18a6ef8304b1a561d75998bf80f8a9a3a73f43e14eb74df430d231a3876f54d64a85ed8d5957dc09773c0293078c71965c29bfeb339cd74412d8dd5dbec871290da0477d2443e0df13ef1c4ac737171594a8da38e8200fcf398594f4b521bc4dd0b65df15732b55882116e104db71de573a6901c0986e8702f81461b0d32b7fe3f119e147d77671525fa8019c62de8df13d46f775761e9e5b7c2cf20f46cb17798ee6d8a6d1dfdccba600b79269ac96f05f8b4058e172dae83abb8f6c7d4fa1dad219', '2026-11-29 20:32:11.13353+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1165-70b0-a525-ee563637fa4d', 'place_order', '\xb3342fe59ec18bf0fec7f03ab9cdd04dbd981580bad9f58f4a9866992d3d572d', '\xb885440219be97f782b44f7acb20ed1a165f91f38994eefbf3ca392ea13c0b11', 201, '{"ETag": "\"1\""}', '\x01930133f957e9e365d2430ea0860c8f41fb401116f7b6651a0f550c92af648ff1c42a55d133fa215f1ae5a2896502a08d72b30024c56ee5929b351bff701727c052a4b69ac0970546a95a309c3ec70161065bf89470b359eb71636b558240366203d7c4d44e2f9ea96c1218c3b58d851aed89baa680963d02dec6390cde47188440931aaae477db6c41ee52b34f1848e47d4a8359dcfd32243e93413439680c3ec621facdc3f036c1771f28483d8345ccd559103a043c4f09f9315991dfea4a2ed19af7f70bc6e2c17a1e23562f95c785f21568525eea866ac6c1302e1e14b06f6ed172f0c53bd85fffa9c30119f52a2313acc26b3769cc4174807ec12fa3dd762f7b0664ad7e97db4e77bfdccb7f21a66d15dd071a2805ed70523e0120c4b1806bf0df819c091fe7546b16626574a54b2f2a44723d341532d0ce871688fab0fb08832c97864acac85dbde25e89c6f077e87da8ec67f00e216f2a456318a3c4d39a8cec4ae1f95cbbc60fb2e4166caae295f68b1e4bd359a2d24c4d5209c48299d5f2170f114619581774f0f388425016f9eea26b0c36062d37c2832f9023fcdae58ebb5f98b36e4df83eee50bae61942b42730ccaa364e83f475a66b1c44d6415dcde66bfec26f6d53b6ce1fb114c120bd7bf757820d99c812302b7a51b7a67c1034b60f394171bd9ddd916ae4c64a5e5c808e738ac04de3f006220844cd7b6afc96c910091fa847863df3e1edad86d39cb0bf490d4de983028725a629ccc8448a994d58800aa2bc68913e7cc51640a04fb2900d7a9e4b3cc3476bf380ecc5d44cef8b701fd2ca4e9e5d876c396da14c4427ca8f40bec2dd5a4d8a89404808dfba8b7995954889e2ba0e11c0dfa128f2a9dcf5c4ffa7bad78577202908174168e90205327efba9fa9298752f8f8d0d131dcce05abcd06bd27f61bb699b941fba4f7c5d7d3e0705632b51b6076b90f4cabc0aee547303ab475ee4884310e1920430c3c0380361dd66251cfecb1e5e5a919559a4903aa3352a554a36dd43834bbf862d93808dce4e29daa07caaf232257e478596fe4b94c3fe2ca37656f4d5f9a0f1c8e26d2483647160913675d7938d54c6c1211a69f7ca4181374d3dbfb7048bc2fbc4ec7b63276d1b7574e5f62206b4a5145904a9863b4dd2ed65e56dc61f1e7746ccee82b2240da391db653c163ce25094ff42818d62a3360568912af60dded93fa45846f9ce3d8d9178fe77f1fb3623173ea39aa337b0ff66a6bab04b95dd95808cb8c1370e84ba31cc5e444b8189f985ce749866f612bda6b35b', '2026-11-29 20:32:11.195503+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1165-70b0-a525-ee563637fa4d', 'place_order', '\x0684de1e4e2cbc3eade9e34da8306e850871b5fe15d94781f2a7928c088d7b82', '\xb885440219be97f782b44f7acb20ed1a165f91f38994eefbf3ca392ea13c0b11', 201, '{"ETag": "\"1\""}', '\x01846693237ed82e97f1b4cb747da09a02b980bd734140e4441d7776fdf812148878391c6006b4b1857d33520317dffcfbbe548705fc3abde223c3b19e183930fb5ed32589e9c7d842c7f77ece970554e6386a0c4a00a6e76daa9bd53a152b1195562f8d8525ae721ca3cb87631b531dc1890f5375de6f780e6e9b21b7d582fc8337e27b5321d74fde973007d93100e4f7d91a47d1644e012871cd413bc5cf1c1c98ce98b6d71562a7d6c38853fbd48dd9a73c389f8337d1db092853a9cf892250076fdb8bdcf296b8438cca488049373921c7f08b6a6e2afa198d8ce3406f049b8904a0602a5d4d610c9c868f0e2cda557a798b5692948dd82af4bedd037241d50207b3ce68f86d292001c9c95f7cca9c952b9266f151741e9cc465d672124ab324bba21ae04cc656b0a9d08261bb0284c3a8566a5d37f0f2e933d1ab4176b2b898c6726433f03a6e9fdff6e323aafcc47aff70a66a3c4c501b9f5e8dfb4b503ba901da668787b9201b08f97165c77b3f402dc63c942f885ee46fc6ee4541a399b86f7dfb87fe90986668cdb7fa51cfedd64870cabb7e42eaeb43f90f788cb83a720be2566da1473c9d0740c44c563e7f21362ba1d821049adaf4de00aa09ac0b16e3d237065e696b6a7408dd1a15ff004a4c87f38de057cec637d48d3f41985a56c24c7f7ab58fc58d58ede1052c1da6f1d705712deffb5a4b0cd807f4687ab54ed4387a5ffcfacdef90edb4406d2cae408bd944c83af23c752380df528189214c0a2c242d71975cdd365652634f9729f5e90d5c6cf01a74bd2d509cc54450ad1241b1d75f88745a667b40e947c006bbf858e4d37e7651e3dbe15fc98c7ca199210a66384ffb24ef551825358fa464e93526a9e388e721b12bcfc27b63a29bd5c2071abde81425597f59021047797b439c45481bc1ecedd458b3e89a080b2b178dee380b7c1f96205ba1289fb3b45af27b234b3ac81471e7ee3af5c6a130b873d1b47d83b1e3ae44ae996ca8bc6101c27f0642400d67da52b198c9088ac29dc5d7145b61bb08a60e71f7557d42edfb2e1b9142faa86818657a9cc63b99c33359975a9ad2a5fe61bc2566be85c9db72557ad6ecaf2b01eaed9c70e308af2c23cb469cc4d472fc98ee7b5fd0f88daee1fa70fed6fb73d732e906f81faed524a4116ce43410d15b6278c3c8e6f4b851b55ec7c5efaed35e5f784fd65cf6a8d7979d76d441e936702b61f21d502781ccdde55fd9acbf86abb9a0cb022c0fa2e67be9d1be50b790357708c28b937a072a94dd107b0c9810615088a836b4ed', '2026-11-29 20:32:11.210562+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1165-70b0-a525-ee563637fa4d', 'place_order', '\x9c7daa2ff05718d4c7379bbefb483affa00b4967ca2acabec37d8646d82b2e68', '\xb885440219be97f782b44f7acb20ed1a165f91f38994eefbf3ca392ea13c0b11', 201, '{"ETag": "\"1\""}', '\x0175e6c7069d241ce862a7d2a5cd3dfa05fd73bdb44e88eaeb856bfca49c808b6aaa4f77e0f01f8d25ec6905556980b59cc2a568127ecaec230125e20852c07aa541a4756175da1ebf5cf3ef69fb07f3d943e199e4ca73b538d98c91f8e78f809b0cb5d13f427a5721005f8d22ec246dc655f2f04bcfc2c60994f1fcdc431475344bb26fed33fd765a06844dbd921bfdf158300485d7eb12818ef66e065d7765e46d09374356ff6024421e0ec6829047dcdbbcdd93ba78a28b87707c42c6e6e79eaff23e74259c98bc623a804f4d948a1a91a7d577b35da4a2566a24361031823f254a911ebe8a7187a69870e8a9f713b1dcb8e1bba48668b3572b7eab46694ee34dc85ac5f37dc98e6fb18ba9ab18ade653e021cf7552e5d9db6e9f0bcc98140589556b8f07352ef079abe98b436d0f80365af559dd395560b92760cf2b1c80c38a165d1f9a272cafbbd3f193d4f3a0922fb4e8d2e638c43e2ef5a1691830ff8bf2816c730709f45243fd94d74339c0f68f3a5cad18945578cce63d676b6f5c589007371aa1bcdc7c495e13e4bd19ae0ad60df9818b375750ef055b45c752d63c52af659ddcaaf74800dafca3e7140d95e3aede6a61fbd23a22422d50cdfb15060915f7f60d8023bb5386aa2c31cf53af54cda3eec23847cf307e546bd8faff5acc5745ea3dd44306b457b26ff38fcf9ae68a77d0f8a7050a9f1bf100d2e62bd4317bda247b091c8fbb8db05e585d396075db68628cf9d1d9b6f000ee135015ac940f652496adada7c1cc9eb2736dc55d8561e7ad9fd364edf4b8e59042bc69efcc41a921c0f8a74ac04722b68a2cf8e1475ccab295e346cf568fe1b66cef08cf8b48d393f6f75dab9cd4b00ef1fa0a28b163818108155ff9668303b747643be6e98eeab3d5d7c5ec156a43657626c844c1008ce1e53e8dd9e4c1cf8b7b130f7d81dfd6de9b4e934b7f4c4cc5353169b9d62cd87d13eead31bb41797105c10cde10f940f3bfc2a708b577c822ba98ec70952b57f32b1bf70bb336b955919de541301238e5f55155c3266005b2cb65197fe0a83cf4a7a26e4625d57b7c2ce7620ba5e1ad0373e70155347124f4f7b6dfeb96d1526b62cfd2a2bd9fe466e8c026b0396e2268ac177a062ee579072250c3b648c63b0f2046895c3324b41726a66557757655b7c38ddbc845d613f56d6b8dcae037965c024a5b778e62776feb8285ab225b705f5bf15d7c76a305e43609b5bc5c61e61f73e18a1b0ab7260a6eb66fb038a5d59fe01d23089911af4c3171039a4c498f640c5a6398c61819c2', '2026-11-29 20:32:11.221354+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1165-70b0-a525-ee563637fa4d', 'place_order', '\x7a7cd7423ba43a2b833b385f6209ca6780da160e824df723d2ac26ea255dd0c9', '\xb885440219be97f782b44f7acb20ed1a165f91f38994eefbf3ca392ea13c0b11', 201, '{"ETag": "\"1\""}', '\x01c0adeab81d084096df9f11b4048b29974b625898d39adb31c76bb82fa1e33af45001e5a268852feb7fe53bd7aaca504d4a6ef2cf0fc992a3997b41ac713b30e80ef8e9e2cf99449e6923325e05536fbd5d7d717da9e2d43a204fcd1cb3ef8e25e0d7f2b36578c8ae2cce8ebd7ac7cf2e5f6d7b67aabbf32acca751c6b2300df20e5b07e84d3636dc24940eb60f3070a04351f3635824cd18490d9fa3288a99575a342a5dbf61d0573de62fcbd70d64eee8254df8c1f0d318d9a9cc12bffd3cc8ad2dc8752924bf9a0d45810c5b4557016c6705616b37081c7aff2f7bc84b062ec882462f7950fb55eafc3bfb55b20dc19dffa31a5910a7cd8a7dce16aad09b0b14f21370f61e39b33164feeae91a347d618a8d0b0376c473b62f2b293790cae53e9097f06b1730bfdf837a8f71a92f5926aaeab7671df5d36fa8fbdeb63097f17c429c3387245e9f4eecef9d118e45ad247784cfc9b4a4b2bb20d150fcf0e1259d765d6d461dc3bebed212d41372ddecf1a5b385c4c239f46ac45d02f0ec025d2a06d6456c8dd2c48f9d3ccc9587346556a083257f751e456c626294989f962e1972f04f411986440b7479d9a1935209122d3766c8329c66bf6ff43f78c23054cd5c8e7dc3c9755ca0c5f976054cbb2ac08de762834f39e8503c9acd811d0cddbcd19fdec69f2929ea472224ee77201238835ee697fa6511ff89c8580732c1e1926eedf12594b0af3d5d3831d5ff20492795ecad0322424936126a9649598d9595b47c3a6d4dd495806aef56d97b87e80c4010966a334244d4dd4e40e2bf601086dd5833343e84ece2604186ec3ef28b9852984aea4fc9202cb6ecf29b4e7d63c61b0e563086dc7bce2f4ff02cad19a6d83a0a20e2f0a2f7ebff1ebc83b5b181a9a9f0b9370cda95a76f22b71b130c9b21b588f9fa4bb4fde15031ebe43fdab05dd2ab5c89738ae8db3021e3355ce405d42348888e2c6b8b42ce4fda1c342b80fd02a2e34a25aeec91afe13ccca7c224f35153f315b8363aa86c302752010d7fb2247c3a532b1fc4f661aee1fe50f6af47b691f282b0357fb492765c28b619f8df94f76c659a6527edbbdbcc31da1c016ead3105495de31c70829823cceef1f211f5dc9ed636e8f990cd064aa36aa6460b9e4e65d5fb900bc08407b576b022afea5513e4f8f7527801c8c696fe58d30b44ae3904cd35f6ac1378916c495a7dcdb0e9dd7de49f0a214bb8a18bd13b838ee1aa228d712bf9a539b50a117eb8f3d139895cd3be1afa3bd928181d731e388c0839bbbe5230bf3990af9d3c', '2026-11-29 20:32:11.23301+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1165-70b0-a525-ee563637fa4d', 'place_order', '\xbe3b91df39ffdfd43fc675f51f7c7a8a1fc7733187daedee47110418e7191898', '\xb885440219be97f782b44f7acb20ed1a165f91f38994eefbf3ca392ea13c0b11', 201, '{"ETag": "\"1\""}', '\x013a3e066bd6a73e9571ad939206a543480a6cd7cd3d1343f35c7e96001b5bad6493eee877db3a55ad26f26da11e06729861432b8d7f9a806ff68f416e2be6f0d70ee1eecb5ee20ce2e49f1a9329968937d6417839b5fa4657228c0e82efc2aef9e8b325dd25791f448aac19456ca48cded2b0c745610790ce9a63f7f47ae87867c815e35b80627711b519975e08601c04e9344ce6faf86ce417ce95ac1d44303ac599653a8e5391f083592fa3795b0b3ff98da389ecf31f75440ca73ffcb10033924e50b55c69fe2f9f3b64b2ecfda7cfd6a46b2e496481bbb5500925d227d1afc9950284caf06ee8e71923b539dc370f0f1321e9da61ee0e1e1e978afe9f32ee9c9b17447af2fccb5f3f0cce6c2bc5a1fa2cf981418e918dc625d266ce74c4ffedf5d56d589ba458ef10782089e06a0026df209b682076d2d537049770a4a8d6129ad16e5ea5e3fda53153421b2959478dce94afdb7f43ce7d1a7d563c9324527358df0fb5b680f0eaf75f2aab4adecc07e14879f8ec6a56fe47384a688dadf9ee89fab1d0f46d082f32972fedc7723b877cd6be75c1d8e39e40b94b79a33c77238c79136d0744e098d82ba0cca8a4484e1e7d463ca71e64c94a96c8f3809e58b66964b65d346f087c6762e554af7bc07e6f9c470cfb7d161006bd76eee14e72bd0dfe413e35b0164dfb180f1ddc947b02d6eb9989fcd1e897ff70c193d43b4f2d2ea282c26070192fdcd4efe75097044a1c7c84f0bdebb477ed413f58b6914edac0123b48b55f9f2d17bd05a53455494d4e6965971b844fe7ff6e207dd80ce388237f9ca964fb86c1883f7fb83fe7ae7a3ff1cd08464d850e3ace2d0bd3f0d081dd9dfc8411a185d2c58adf4d7b219ad4676d49a0da4b4f40ad400b8d51b410315187c9cba8d8433227398af1d274d8c4457d2fb65ef46885162440ccfc9db5b646b84340f3680ee13862960f47f8aeccf3d691d5398a2b90e4c7a2eab8fc38f87a859988d665229cf135001fefeab055b28bee84b17891a4c75ad1a492b7a0f8805714642db8cc3e153f24514519a913acc819046a8c3b22e1a571c9e35594c94c553607513d0cb79c089cbf1560ac10f443245344605177ac3b66de2f95a4e1b6e78f91408624bc8babc36a40992d40ff46d07fa957eb65a5201e9744505e956923e8ea2b2f08f58f85eecf43f493acc968e002ed5da47dfc6d0c7ac37cb8309eefa35c3c3b6497fac46da8e34582d545658e3150e6c89a3b1f7501a7cbb723ec69371b2e7b4ee4338960f3ca9a5e6cb7eb0e548fd775a84bf160', '2026-11-29 20:32:11.238313+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-0fb0-73ca-bccf-764be51d4686', 'dispatch_order', '\x51dda0cf5b3037edbf3df0c94901cbcea67ddb80d8c8d7a1bb72a91523eb5af0', '\x7bc95ecf5049d7334fdbe30792123ee50b1a1299e60d05d7b2204246b95e9864', 200, '{"ETag": "\"2\""}', '\x01d016d17f295323140ca07aa9d228acdb0f1b61f0ee455dc007f6fcf150eb40171211234a28d5294fec9e9d52aeb11225350c55ffcac151ba8daa82750016d2ee3156b71969cc8ecacbc520e2beef24f347f4dd88bb499ec2d8a629e73dbfdfcfa4192886f02b6b87ae3790d497298f56b44358e90de536073a18fca840bb71a6ae243a114560fc078c87088f2869be46940d3b86a6e13ad5cfc79917fdf220fd9178c47af7a221fd5acad25ef280babe0ef7278b4c1f42268b4b4b9b6dd11fa3e3b434c26895c7af50f0579ac6c603522194153ff73eca982f8135e26d78ad18d30edadf2a196b46c6ebe5f6954a6648ee141e69dd3c73610941dd7e5fa55eaafcbda494856ae08f5b83eb3b7f09feb93a504ba03f1a20797ce841bfdcef5ec7a0572809e26197e0a57f38a951e3987974920b05ab7c9f3464e7cfb507d43d67b0e4b5e89ea2dfafcb8d101536daf62d71b57f3903da5a8d2a6466f4836462ca83559c8c495b2019d2c9cc6f19d2940630d7fbcbd190d436e60d181b1b294d667036daae4987ee511286b633d10f68474403c7feb3ba2351f6e7f40e6ae7371c891d71e083e862553d8f2dac53bac3466023569fb09063ffad40b8eabd3a6e0bcb9b662390a9a9808b72918c2aaa8e18f833f9a8b9a2636d65207eb1c207a76e2562d1ffa3721cd1eec0f58282456c5aa6c786b6144f3dba274a83bfa2e691e5cc7e75a6ca3fc6ee5d9ca3f2ef780ac7b1416c84e1b26eb48657c15f194e82183a5734fe6571bc6d6c0473f1b9dcd5dd0a2585900e1234614e15091771c1602885feb2ab212e1a3ef430b5262a43a858e4625f745086bfbfc1b38b5b82c6cd9cd139bd5791590a20c764f7e99d94e6966ec268c86bed62f36f11049a64649efad731c55d3233e40cc0efb40dd73a00ad88acd20e5cbda915b548520f5e9d19bdbf0cd5ff1cc01e65808f638fc79c714af35848a4c75745c088739619e8c48562ab9997a11a2c13a5fee70783fb9cb78bd860410a6e448688b083a2be4ac6d26682fbbabae1ef0271eb251279fbd1f6c3be37456fd20cb727d59f0ca7e9c3c2ef293a3c016147fab412dd884ba988c5678e7c697ed60f450833eb4cf2803d7b6da8a4ad88c5ff629c62c0c43ea25deb3b38c6788eca45f63f15a08c655d502427baf25e2fb74807b37375dbba0aea0b0ceafe0c3030feabf6d023da6040b39964e8842cda13e1ab3b6c495990fa0d55d84f13926081966540d8b8a8788dbb0c856d0803157bb3f43bd6156a860f7d2a94e95ae183ac22065fe8109fa34ca5f4e42cbdc1a09dd82d745beb636029917f1b8246adf03f132d', '2026-11-29 20:32:11.273609+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-0fb0-73ca-bccf-764be51d4686', 'dispatch_order', '\x7a8cea1932ff75c9cd89a85655df971ebf80bc03661a2bf8352a85ffd4525ea4', '\x272d46c9e1d1d40f2ac2b6d0496f676e0c224e872f9ea82a753bf53e044fdbf6', 200, '{"ETag": "\"2\""}', '\x011aded6350caa57a3fc01a9bd42f5b6e101a013257d955e634f177a1042557442b8f2dc2f6dcd52dc4a085b8ac4d5bee93079673145ade3390c9c5c1d7ef0a1c6c45fb0b26367da8e0b0b6707c7612ea34ef7f6053b1a427fcefb0ce4a157b6cf5048d7163b1612b9378cc6f71bd5ba804541f06c78374c4d1f5ff3d92033434acdfa48547a748bede8ed4e95e75ea03ff1bd6a3d364a24908eae5bad5e721f5bb64cb67f9a809597a615a3cd3ad14147af7132aa3b7ef2fb32ec1586ae2e50be17a3aa03d3ebcf87028f04080815a66894356a47d25aa0e79f064b19ee739f21efdd3fa53d089f69b0804056fef071b26170a491a837f63cd54ae6379577fcd84123381d67d1beb160ae32fc0e4266b3b4df89fd1144091159e7bb9f48ae321cf6d6ceb24c1be8034c9d9ea28620cb2f202862b82f46a06e3f33a4f1f90ced19dbe1f7b8584a0f222e08105e63b74d307f93ef1330cd643b6341bc1286f166031406412c007759b0eb72debc4249eec7122184163240599d52dc06f5aef5fc0e4327798bd3c746540ae688296e08ee5efa542a4681a964a63fa020e1d00058e0592a2f732368d7fdd844cc584556d1134cb0d3e81ce6dd1a5a0c2e7f0e0ac1878243fe34b398e1236bb7a14c92398ce48ae4e6207ba4cc4c256d861ead2ac22931d17b6eae88a47684942eb1bf40edf12928a4f19b5185b9b0f4e8d5d9814b3b30c72f25ad38c3e9fd3509df86afe48dac4508820a8b74e123925cf28dfb8b1630e1b718454bb65dd9b6a4ce42d1c952aaf1ce6e8aa3e8c31f811746a8996bfb382d74f4358b461a7d781eb65037ce897acbca1b84de18274d663e63afed13ed8eea410526d576a205ac6b23deb9de8142b377194c362b601431208e7cd716a17a90b728f7293c541895156430aca2db9d2439dd798ecd427abcaed1dfc543c9f5da1b68b2a6f114182e95bfad93ae21df3c585e1a5a3553402f9cf0b1a4042b0340aa5a21a2aec908093ec5ee92062355a6af579e28d42d6802d5830b4cdda6fd7a6c585fa382dc33b8ddc2ee1c237fee632b73d2c8b148edc07990e95cebd082058c1401e04d62649fe2bf33f132ec92131be65bff94e8ca8af9a62147f0007db5f13f7bd654125854f60ca7ef3ef397652e6ca92cf5862050f0d11f9e0b4c88ee82256067e436b0fd7b80688e3a844c371256f01312e3e974613677b70afdeb67326fe437718438e74df954126ef1d0e459d06a423b471731cfbefbd2c10da5e1f11f7348db46b995e6c7b106770e990620b0204312e0438657b1715f000a37b07ae2a59c941cc9c8e59f48015fdc130633de05b5d8', '2026-11-29 20:32:11.290211+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-0fb0-73ca-bccf-764be51d4686', 'dispatch_order', '\x7bb9661443ba1382b72ba679b3b702238b3990a5bb638f9ca6bafb1a4d63f895', '\x859814f19266620b12f4cd32d8f240b226381a328d59a4718d3efbf75ce7f911', 200, '{"ETag": "\"2\""}', '\x01ce1a1490c0060c63cb81a58bb74d358530f5b2505a774df6877b1378d88fb78326a4c22c6efed84b2f68a7511bfe6a8c03feb66eb543a89fee85621ea48c7192240f4a163692f03a2b595320c7e88dc671e77b0f70726c80025f77f7bee21bb8678048806861d39366c12ca3aa7a557ab8a0fe9b3aae6850f0c69c79eb42970112e5a8fb8a1a9ffb8ca34517bbf56c1216ea1a6ca6ff1a85ac59a226183e63ee8ac5dbc5a86a14d46a78794a067c83b9a1f6b635514651ec0316578dbdb59ae5bacf22c41b71296d3ffd9460d22fcb182b60eb4c4bf122252f9098fedc4d1394f1b8224cf5662d54bfb05bf2c46bf147ea7d8a3d7469efa15dff1ecbbd2733b10940e9f19e7031fcf7c0b6bd138bfb0e07c041ff31d2c7fe7e2e8d2c128b0023dd12ae6b58b6eca75214f8744a088cd29cbf4e6ec116149ecfc51dc632f0eef242a243e97e13d1c6ec62b19ceec3c8f33349c3748357442f74df4bbb9a61700cc9f7fef60187b998ca83fcd9c337503268810af3e92fb8d0519fc9d0bf2528cc1ed18fd6029f9e8d4eb682935827133f05eb200903f0a47c5d60008c10c4b0ea63a9a218657faf16fbee3d13c090770e9290666bb7501ac46287d61a2a073137ca5ec73ede149a773f6ddb9e61f71d55c72035d8ef8e6bea971f3d82ec3c38a2a4cb66b5d9a5ba848c7bf33e426f2112330ba94ff68e40512d80a5cc523bc27fd44c6aec133111c6a663b2baefd0f87d22a83c665c4760e79e98e71a7018559017fc71d5b3aa1998fe3910b0d02ff45a0a7080fcd4b22cf63e60b973867226a7ab926a40870efd41a767d39490712d6e764bf4ec49914130edd7a99b25542c8d6a5bb57125e48600de15e2408d1953a915c92957dbd4f5e382fd19ddd476988a5c4bd76e6eaeed859338c27961eb4be01b6b4922bb46afbb3f5272b2aee7bf603d4d6391a211d52a1ec5f5e7802e70f39e65dc14fe35c89b7890a2f63129b73ac64293d954765411e29f1cd4f79010f67958aa6a8dd0ee081f826c6471e6957b4a2a5698cc3aa850527f8cf81f7e31345570ca32cdeb41ae4f8ecbbd4a2f447f14c00733edd8467ffbcbfe34458dc8022f9bcd725caf78cd3a84dbe831b378adc8ced7cc01b312be4e28faa922541cb553c452e5b24b8882f87ee298040fdb6de59341f35b788cc92d8b2e8e869fe8ce0815ee2644bddc2ffe933fa978a3e42f0e18cbfe8942394d1f4d9bcbc3a39498a6ecd35b1ef64a54db52e969030e473ff98d2b1f010dc755c891df241020fc261395f0514a9255747c01a8b715c3df85d94bd8c9378dfc39c77a5a2cafe451f294be681d5ce05b', '2026-11-29 20:32:11.308181+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-0fb0-73ca-bccf-764be51d4686', 'dispatch_order', '\xfe3e0d99d55c8a98e23d2e6bef27ca97a5ebfa10e7a0e80f24ca16b38192b3f9', '\xa6557bd86012c52f934d3f009236533cf4bde920a64f95113a143638e49601e2', 200, '{"ETag": "\"2\""}', '\x01113f499689c475a52f2515b4c94ec55f85dd585312121204de8c6a1e1461ff181923cc17ccd567b0c47e2ee00c97456d6619788cd51159ab4cad76795eee9a0c7a0602fdbb26176fed67d3cfddc948dc3c49d1619867116b7fcaaaf1c7c7da4114635ce067fc633b8dcc3286516fa1c37769e3d5744931c3c7f403ff5e219d551bed89c2e0e835fe639f8d47f5d3b6334f5f70e190766c1531d3e2c015b80ee4cfbfa7f0604c51c31373170dc8d0af9e9b0091f587220b9b3848d406711f57f352d68e92b349c972efa3a7bd437e0ea98685f3e95322cb3995a294d069283f260134872b1e8a718aab731cbd2e6093e47b13485fb3ce9ece24ddbf4ec37844c293935239cb97804303272670013dd924ac48ff23f79cf9bbb2e8919187be725e4d78adb2771b2b972efccc7be109e0ab40c0bcc6fff1960219e3d5613166efe4393fbb846b7d61aabbfaa88ed2cd8e95f8bd67b7fdb9347c3dd1be8dc8fed6aa15a94c51023dae14fa4b35a34826d6b91acfb509dc01f83ded004f83f153d0dbcb43aafa9143377beb2f0d3e352d10dde4a81a19ca4c6ee4fff4e35252eb4e0a23328cc7256f599e2abdd249fcff2bd06b70853c57f9e95d98dc8de83364fca2d859349cd9ce6fd11ded8061093c1b4ff9c036c7deafe49c3732dd94309034c3fa0488a2996f394cf96949153f39a96cbe044a29ae7c406e0789a74a99b89e53375ed6d44fd28efc94138369e363e98a66584f5d407cd5384c9268bb2a4f9adc60874aec9c2998958537b00c7f684b9ed4c304694affa6974c50575c5bf2ac2486f2479b14fcb83df7141c1123c40e1b3c133e7cddf8c60b89947e393157f71d97fac6ea7bc66d749588f83a390b4319600a1adfab5380b1166be0d81b796ad696747231618f60acaf21b0f0c9a1ab63450fbf77a73fc3b18b792f44048c32d288e88ba268db1dd59fdcab06fa5510de25f631e2920f923637b22c5339789d91597a7475711eb131c5357e536bf5e5573c5f0f30752ec3c6aebee91d8748a233004045d921edf911374cd92ce8e26408f65c3f1e8b16ac5bf79623a567f45828a3388cda551162a51bb088008a17eef00a8eb64396d839460386873cf86b3338719717cb7326dc47d5478680fdf7d2d995c3ca26a7a1377b0fe4c1c81d131480317be5ac1999a6dafa34e978f0697d5c9602ac911adeb0a9f1cadc4255de58f43d1fa1e35056e23ebdc1e17b14b69c5da2bd40fb6192fdcd55d7b3c4e56d491c582018be2dc4499bbea64da09e65d148fad5e6a505874e5c914dca7583d01b514c29b816be7a6c6b1b2b82c51ee56b75484d9122d62cfc', '2026-11-29 20:32:11.32276+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-0fb0-73ca-bccf-764be51d4686', 'dispatch_order', '\x23e60d63afaf5b068e96a547fb0a5f9e932fb8320076c418d38c609d6008d0b3', '\xfadf978fecbd0608ba3be04e1ec89aec870c8965e10c365c90a45c2c4ef84804', 200, '{"ETag": "\"2\""}', '\x01d57e47fdcf2a0585bbdf599f63957e0cf0efcdc0d777c9b48679eb64b3c3bbad95389f53f16916da2720eec836e4c61f235d5e0a9e18e83f124ee8ae9a037972f05029db87e8b889cdb3077ae75f171bf51c19a299d9f79f0804c9f4846fc45b41233274b5caa3806668db6544334d0755d89ed7e325141370523379c26c1e0063f811cce6b78dd783741529e74bc544f9781d52b7096678c71af47826b88a334deb26400891ae377c64653f265ed7209b2fcaac1a6a43bccb83028f1db4d6a85136acb6a96929a03f66e69cf233306725741f39550b1ef3e2d061569b743eea7f24bc233b2000261a82c54a12b207833103b65423dfa138199454f1d7bdbca8cb51771d2ce19f9262dacea884ead0ba81a546f381d4206a03deb5f0a82941c29fd7498610c3183fdfcea30e75ce6b69201583b15afd22b75603cf3b24c3e4e3f689e5caced69971673d7119036982302918f8e05a7a9c982228e8898a0f1ab016803a304a0b742c3c6c673d4472ea00d22a8d07438bee8545ecc45b05c6047c20f2770e9efac5b2d28e61da0224d845567b0d96bb0b459b5c0ed6c706b1314338bb6b452d758d15426cb11e93a7f559d5721b02b743dc694f8a7ee2a3ac5ab1a53b8024b36293d90edf82678301e02d360ce03cdcf89cc63949919a51495e7254a760c60b28932d8289051e1b27311135af60c66f5a7df4e2d786f3e5c04c0f47a449d0a4c344ba98fe8e633027afa758d3ebe9c00fa71ca6abaa446a475c7019903acfaaf3f62b2059bd274ac9f55d398c1fa67f7f5f73098909baec52fca1eda6f1b7071791070376d8c084c4854b56e484cce734df121ef3450f03a8424e2a633a2ed58a788e267b3b6e67d5778bccec102e5a31e64cb99165698eed2db61a8519618abbb161d22f33690c0eccea98df345cb9999d1d360e571acb86043b5356643600d85e04219d86b62cf21ac5348596cbdf59f360ca7338717acc15766a9553456c97dc368053ad34371ab89711edd497c3c7fab7987352b531319bb5dc2a5a222aaa5a6c729720335ad738b7716757c85fa6c709fbdabd659b00a626d8287a61d8663a8410a8181500912b8689ef30fb63cf87649e7d96129873689faf4cdaed3f5f641800c3655ae72070d30edc4a74acff07a72b662a66a19d479be801f46198d2fccbb5d958f4187f3640b38c7e6c0d5c060c47d3cb6edb2692c628500e575c4537c992d31b750974ecde80184e3775eb62493b990724a2f34cd623d104c67ccb7a31de65a80b3e1d29b5cac793d2575e192cc3246cc1c2f8352c8c6f3f47ad21623fac5ccb5a13896bffd0c312c7dd6a04', '2026-11-29 20:32:11.337331+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1048-77ea-aa1c-1f8fc7cd5caa', 'accept_order', '\xe5b0f06cc6a5159f0489f2bf08bf019dff4c1e75ae559932683e31c5fa98de5a', '\x6ea3b975dd4975d8124fd7a9ffa7061217b407d80429c2bf1911b5dd1342d454', 200, '{"ETag": "\"3\""}', '\x016d9d1e82c91adf9073afbfa563dc80101dec18a69b3a950e1adde90ca5831d9ff9bedf6e2ce9f94fcd382a015ba4ff24a515ce089f85712b44462fb29c502e6f226f2c955e08ffec09b53a7394ce56bb578d2e96dd9c3a40552d807f51543739a97ff1ba5004473cab46ec1cf521f63322fd75b9cd6af3a81771c22575d1bab2c712754406bda3e925dcfc0f3e320a99c625b43225458abef83a5dfde636a801dbe053d5e9b211d515e2b3f87b1863a94be142d57ae44e4e41a2255e1823169b353fb8e12d4a715903e050bab68d7c9ff2824302f0592cf8bdafdefd1f1cdcf1f5e486c62bacf14888b49efe32a0830932db7cc6bd526cbd995315c483862d4df113352c0da9d6dab6613b6bd5d9859160e8ff5020ff1e84f8b36057701878e26e477d1d2e1a354fe3a696521990d30a43a03c486b1a0d608204c33b9db06de547e27d6f0eb30165ca1a557d5491224e2fdfce8a99b0fc2582675fddf7e0bb96a4cb043a3013257126acdf26b12aa3adc11526f72084520c8a8ac2afe07c234c0ea56aacf659a5c91b9b3c45a9dc36ce95406e883796a4c7169ad889cfc8dd640698c39f23d896138b7800bb7ecf7ba21fdc0929810adb1d3ed33821e0e4d7dfef275f32d222e35022335775d3219033b5e587b855f75e8d251c1738185f007bbfe84e1d8e35801648416845187140ce8afc0845e3c72ce3525bef64d395934c38d6ca0b4d0d76ef45e46e53a0404a7fb68f745ea59140a9d81720b29526378b35e5db7fcb7e01c6914e12b2f1bb59516f56f38ce7b7b78f10b4f3bed557964dafead1bc01c6c4d6be9677bacc710e72919ec3ff71c7a13873b897e4aeb0754dbfd1a47ccd18c89a41699db6d104e541003587e76e27bfdc5276917b9d8b54b94894802bd51b570c1e971ba68a4adacb147616471dfd43d71cb071906ad06577943342cc228c1bbe8bb94f2002cfc33754eb1cbcdecd4dafb40dda87152ad7ba1b9d3bdf2f3c4b04d8e089219f47c80cd38775b9a3f8c310b23aaada02573608324684311158186cb085d4493e68de5bd2c39b842865a4de694d7046d17b3966120459593f9a313d5c252730616d7de7aac2d11d977111c23dbbdded351e96b3bf48d801833797d2968985f47e63cead7aaa9fac3d5355c4b6854054d3a619bbc589757af031f08692c5179e2b14992a93dc9077d3d62c80d2825761777f091448dca7871017a97f3ae05371c70dfa4bd88c12ae66bfb2a12665b875677afe168d82eb099f060fd0955d19e167301053b1c1d04d96a9698b48d3ff7bde6dc7d548453d2b01494b1fff7999d30159dc38f5b32c99315316d186e5b3c3e31916fb2e3bfc53744bce91c1939e10e908cdfff27848ce08dbaf50dbfa57177750b756856c935bdf553361bba9cda3360cc733d28613397d54cb5cdcfa8e2691', '2026-11-29 20:32:11.359741+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-106a-77f4-9f30-b9f55409bff9', 'accept_order', '\x33f727c0b1f335d1f94763fa1f7e9bf70be26cbedc2cc6dc79e4093093c967e3', '\xda1b50ff7a58b94cbd1707f80eef0edf599938b9dbee7e0bf7d9f171a3b7a11e', 200, '{"ETag": "\"3\""}', '\x0131d609b2fafaa3aa2a51d7a04b8fe2f1fdded5a742b610c0fd6e8eeaae31fb5ebc9895262b0ef36be12a926470dc21c49745a9990a755c5e4b228208662d4fb055e33c8e98063f3f8721bb2d3982627af867d8fce1ac8a80e92666da94b9aafd7f51540c5b4594a5cf38ec518a73760a2617ec93ff4b20f7a98c91ad07f6e0d835576fbb13a7d012cb2f1ceac5bb7244d9adfb7db118edde897760dba1c2a659ae5007e207220babbf2cb9951ce2e663a77e9e89ce64784ce6d7766d81f32c689fe9e80234eafd9a32a68e1c3584c35a6a94803c1d7f6456008757ec765b84186426f86c60745d397b9ac7668dc4dd1b86871a47a34b0b2afb7d715c9a93b12396fd710faf82c062a85df0c7ff0c4298f99f19204c6bb7f5a70fba8d1ea181228e5a5c97d9aeecf662f283c394af7d9232138644fd91466f5db1839d2cc1f3b82747bac8f8e296f6a61164c3a336e458011b4671496228c39f683b50468c7d40984756388ad5f6eff79544a8b88eabae220e938a456a8b4768f55c71cd62605e95889af390e4b533d80c1cae0576d76a815bf70bf6082dbc3b383ff6c0e418be05a62922716c872a9a775f748ae12fb5e3f0b21a91bb4d0a688c193a254bb1ddcc80407d8cf9d92e281d92599938d816663ceca492213c375449f39343ee9d851eec1b3247a7c2327e52b494709c7f6805e8a8e833c872b230a6a8c6569fef3da1aa403902a7de36df7469b79171be4e7a41fdefc22eba004297e9117c4cc8f533589c05de7cce46f30378625e674de58e39956fd6b11908ba679321564afb0bc5b45383a35e80bbfc3ad98b55afe215bda91cccd5a6e3a291a50dab6b1a666c22da5335f0fc997ee90f72c0c84cdb07f96bdfd793eaffe93901f2e3f631309510ce7e716c392e275470f408f2aca3fa9b15f65e26444bdf26e498d1e6aac532401d4c2266fef124a2ea7e274f62b7bad75dcc29fa6d1a5fdc70d26c6743b9c42f4d14ea99fdbcd6d3354e7feb441173998e2277e9927c3ced9f192d784945a3a8a28bc4072685ab8c37516139f7cb66145426b77b28401668bfc1530edb749bc18fe6f3d0fa5ce4f54c07d71c7e7e2083f66a807620d189f534eaeb6ac0c25854f1956d5e6b68d93c41c16f5ce1bcf938d9abc8352707ae12e1032729a7c76d2264266a4be99350ab55ff1cfc9ac8e37d00957632a133417683c362eafafa9f7d08af97c5f4e0959f105e62c47f8801b80e63179443f1f36e2a76d3eef003b2c42efd05fc58b73f6d19da46938388ef2db0938604d6a0b52ebfefafa66effce8365df9a36292b02f57f87b87e7efbb7a8b61a50964737e7b2e2e3301ceecba07dc0ee0f1e190e6846da695948273a47a486add62f8c805a27a58c1c9d42990be7cf3e9f6577e22f1862648db66de993723a55ca40af4c339d48bdeb4f', '2026-11-29 20:32:11.416387+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-108d-7689-9518-6d77223cb520', 'accept_order', '\x3feeca81e706d4ebed5b14f3561fd8d1a3c60c6798de23585fbf47eac7294a3d', '\x4d25beb6b69b2fcfa5c18b29438ee98984b12d3399a566b1616d92a9219dcdcf', 200, '{"ETag": "\"3\""}', '\x01d076d54721e6b080668fb60d28a405dc2ea85f65c0cbccc6386d24d152e7224441bc2706b3e09ea91192edd9f595bebeced62d676ce08bb8597f1872ada4bcbdf22e38f5ab6e8b2ff735706955db8761aa6c180673a051e28840db9324201e6041a58391e2c548001e2eae29ac171edf0a65abd90f358002c8abcf4f02f6e047be7094ebaa10d3f8aeae48ec04b4f669b9f6de8b9e2a692e7cb30dfd187328548dca5a88d31be7ff5b1a03caa31f158889e2d56ab32b9c27ed763ffac2c5d1e02179d633983d1f2690aa7f427bd9237d47f4ceff82d95ce1213d9a02b346ac8f426b8a88511b427d9a738e245fe5547dcd906042b4b17266164028c33c0bef1e37fabacc709e16e830537c4a0d778b2036e6d87d02e508cbcf3d724cac67e83a851025010c2a65ce892eba345005d75b7ca63acfb7286844aaa134bdf350ccd6582467c2a034087d2948f72ddb2cf960f8bb7f0fbc6fef3ce544a31dabcac9f5c490545f30c69eff0d84c48e6ed040a7ccf11f9c4b29834487f4dcd50c1b6d589e2b9ab022aeacfeae12b47a065b0d8ada5a725a907c25c75ef6c7d8d41ad3a1bc5e8cf3e4bfdfc8e41ba6201b1e154a4e3c4a1acc4f03660b293f20c60588dde3b4b5877c2739d29ec776a26f1cfb84ab0cbc2946e8d58d25e486284986a00d8133a87031ce16d2de31f0f4ff8c26506294763782f1893576e17d32cbc708e410bfea55fc285e36fc5acc1a7dbb92d1eb5eb5a2ad5f57ab70e94914bc9bb420ce3f5cd667dd874a26c120fc064bc8efad0dc60b94e84b788d94fe5fc553fac1f1a1b57cf202bb64e3f9e6859f1e0d52f9ebde4b00f24bafcd9336519710403651fb612ac42b9cee6586d09f241d4b5927195793f535f39a80aedac67717b721e9e217095b8001b552f6a4818f4026385c52c7f3a169d69316c73c21d268c7742758e7c3c5deb35e5d3d5832e1d7730e49a7e64ae663544e63a1189cd3e8b2c0651839f5380c1555c5f8eae4538a61cc9a2d2d54e59c68bd03c85397e30799d4663d08c89b7cf4f3541f613b7e409181fa074083e58ec9cf8ea65fd53c31bd583fc565eb33f045b8fcaf2da903465be52ed3ecb0ca971115c834e69935ed3aaaf82025abd106c6ff87b6a55d151a63e82df03c8ee265e4658178c4b92bb733ff54450e11fd41a20c0844e413fc9cbf379745b7ad374485b4db4a3d407a32d980e87679cf0793faa487e14e52822e21be028de0c1b5ac47c11e95daf8441f5a9f6faa0beb70d9f506b5291e5eb94760af9daf332696dddb6dea6318602a38f49a4c3706f81b5785c210ec4a3d4b92fb3e5ca8ebf1dbf136be0524fb3e4d074aa6fceb4d230accdcae3dbfbaa2cec0389bb0d395b8a77082558f6b1812111d4443b0859146c2e61cf07b974bcf3139d906a887abb3f4b0537f4fab9582b5', '2026-11-29 20:32:11.428495+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-10b8-76d8-9f64-0dab1a511f0e', 'accept_order', '\xb9f6e5290cc8552ab83d2d6a5f852ced02c633c381f9e2d04e5fbe2acf9aee5c', '\x5232d84f1b4da0890f99d15f9302bda983ed67648ce0b59f8ba9bd91d1a76446', 200, '{"ETag": "\"3\""}', '\x01663f94419980f8e225ed89297e9e91cc550a21b2ae3dec6c95e8b3d5f9be4d0eeaa019d17a219d512e0199fc02a0c3eb857cd5df0ed9d59df7ced87d48435d28d569a7f809853e752f71f43940cda1193b83a56af1c4b6c6a83e482c8dbd7e31c4a0440b9f3202ba81ef0092e18fc27fbebaf99ed6c183d3a438431d5953b302e5572d8cd71622b34a9c6b3ec62d1beeb07bb5ffb847bad1eba0e5ffc5b4006202353cad6d620ae4d24e56e49cd2ececa11207b90906423832a37e3599c1965fa2b8f52d287be61fffa8b228f526d1df5b06c28c64465d450070ede47b8011d0911b2e50738aeeb06edf478eb83fcf82d7c5f40faeff65b9e602617c43c0ee6b6571dca2847d8df7770fbe28eae716a7adbcc4d7403755c756d2517327afa1cfdc94831c4572f70fa5cd1d546f5cbb91f6e7c2007261ceec2a38f1135bdcc45cf8b7bd6aba0f06d2ba803d97343009eeb552c06383d81d9040c67aa7b5fbd0297ac4bde3bb4d1e9586c86ffac68e404de08acd02046b5129dce45ef20a41c74696caebdb9f6e41cde35764971cc9095c6ecb06aa6d9221800895acdee5a625db59782d021aa4604ac4eea5896189d5eef278cbad2d94d2c924d701a0a74ea250a096363936f250bdf2d0c9832d12174b8773a4e413fc214ef2fbaacb4d449c253fe225b3465cb4d8ddb1d02f2f1c3318c21fb1d2fc85e6daf58fe1d83bfdde81c49b006b7c64dc113271d7ded89663128df86d99397a037ac6e42562264d09499cfd9ffe20cbd23e86ef438c9e722aa63e0be8b2e762b62e3634aee06493b19bdde84d304ea1014b10635aa1cd75fd563b11422d2ef8d391bad63641e0e7b869882d5cd568cf9f39e514be31279e9edae78ada0e3d77710d4fa7c7cf2b11c2cd0918abe35369bddd56d36368fb651afed8b907899e9ff5a34c9108bc07d147c888246b415e0c4f0ba9c080b85f4f5f009d9a1a3c4aa8fc4ab36320434750ce14ff8dd29b45abd760a506df7fbda08dc9af4c92f75b810cd9c189be39d0246112cb93b0220ca72f88702bd105cd17c069009c5accb0d26a8c0ac8566d23d28462bf79b54274fb733861a009e1fc5433a59df805c44fe4a7f7987218413be86613f6a2abb26dc404f5bceb6ab2f94b8e299586f862eab14e0a589f53db8b804b5da0f9673649466468914195554f3ad0656ee89fef0e737cf052d3c4757955a6f1256bfef2e8721d423db7592c728d915a07d684597afa0a1074194e1a8048937c937b3d0c1588450c2a68d94dd48a3dbf90cf4ad10e7f4ac9486f72ce40bc57eb47d20f22b172024f9d64214f645601f3af6f16a11868457b36e6fbd5e26d2d21e0761c2729a318b80db9594e6ccc4b4df43a8d53d14c15e33adde5a0df0a9d4efb6da17e7f50a1234eb4f0f994ad4fa7c6840f4042968c0170d5e42900', '2026-11-29 20:32:11.455658+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-106a-77f4-9f30-b9f55409bff9', 'check_in', '\x97d528f7156748bb422efbcd3ae5c8794819836aede913202d2d3da66ea01fb6', '\x235409a451fc6f22f25024fe977f97239109e1ebd88f2c8e292e62a0839f7a6b', 200, '{"ETag": "\"4\""}', '\x01c2eec992d08a93e15db02fe77e4bbdaf74458a1cea26d3eb1e157d0187be0f742a9015152b605f2866b824810a1b50e246d54e0c8c8270e267e81a6fa0cda2b64e9777067c3741495182caf3a574990cb4e66c60a71831651f9c2c1720b4df80dd18e7b6c54059e0126a9735be3a4dcdd662e6661005224f9016e89dba410b2ac2638038bcc5fcc641331d7f53e8edacb0c73d22bf007203d29c53887f0b263bfab3c1f0900cef5a1ab90fb1fc5b775180fea0107c954e5e4258acb1eed9a47f2906d541a84caf23e75edb355ea606c7c7208fd4a0da65a03475ad3c4c4a0bf20098402657aaa23d2783d7492a21fd3f8c5f9a8d2fc141eaad142002891f778c2d8bc7afec696596e8be6c01b823ef2895e381bd459a448816e8e44919866a1d8d3aac53cde2248f31efed62924677f8133e93617f5479d6ef8c7504bb0012eee2e18a9ee61aa5eb4965c0756d91ce35368d50d06d18ee863aa3a4f03426a47d6ceedbf908a90487dad499a5ba75b83535e26a34c7b1141af996f2dc5d2b1ad6cd24c8d54e0c88e6a3bf250adfca2d8072f9507f0e09bf98d4b0b45b56621b75a841ad0e1d70f4c035a5289e04e6befe90c13b95f92d4d453a0f643fa4b52833a516270b61ae201692ab5c569ac56468a18878b0df68fa40d567d8722b8ddaefeb762b4daa9316e1bcf4323d4014b38e5d93e0cedc00ae19c1484ba74181e3f5c752884be694aef278cf97a1b673420c62a7af4b49271f85b9574f79a70777593b6adaf36a4e3840d1395b939cd94ab673b2aba5f0b4eaf03c9a1263d98daa963729ce847b4858ba07298a6d4717d3cb069f49d90bb8d3ff5cf5a7604a325013a4d34a2a9cffb16aab3b76791166a7783757cbc663434bc9d5f70ae53a3af051985385c0ced1a9b29dcdbc18e9d542e72513182b5ed618c20616f83063bde5b725c6abdc0c8e1df3f944cf4ea8382876929d990c62ddd69728b2374fe2bd12a718be04fbc2cd54e15c4f44c25e890462501913ffb3a299d7a4d8138e484fb6bc6ff9f9494eefe173bf65602fc8187c5178f112414e42ffe95991d1bb3fc475a16e6c39438589b564e5bd0c83f2df8bca7bf57a105a32adc6c469b1b27f5f46a9ead6d054dae94849c3edba94939f8665fbe530d8aeddb6f5418a29e7db2c75c7ff1a119e88eeed70829ce6190faf0389dfb988434cf3ba8ecccd1b79146b6f116cbb5d2683c1718d8f2dfff9f8c48fa9fc858ff1baa047f9c431e0ed2f6644cf0d11bbeafb98fcf102c2096bfbe2d60ee085a85ea96937b25ed28a715e04cb8641b10a73d62d316ccad2cd650d6901544fde1d67a88ac52f513ff90d745d26e184637c6cf753891a0374a5d8fad239dcea9ab5620d23cb7d4fafe2af31011039342c802743a4e6ada74c29e511dbcf81b4f8953526a81bf3459ef3717ea7e45c68ef6fc922ead3552dd0dae61801eb7e8a608480c5bcd6203442bb192056993fe1bca36004133cd6a2482620b0b4fadd9b5212a64a0f24fd2cb12d7235d17a21778babff117099714a6e0e929007', '2026-11-29 20:32:11.491744+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-108d-7689-9518-6d77223cb520', 'check_in', '\x8bb1a1bb87a31f4b7d160db6f43c0750958904176723a78e9cb7702cf60621df', '\xbcb2e666986e4b706e93bc76b843186536fe143b92a53ca99dd32ff476a5cac9', 200, '{"ETag": "\"4\""}', '\x01520892c2ac3030b2fcfd0282a403bc2345cd776596e0e4dff3d3716bc27698b8f1e6ee5868f578ffb3d7e8c1bb3aa6c78aabba4e4f0ec933c4d0f3dce94c86efb876590068e6a80c5c65fde8dbfe06b18b0bc7d5fee8cd6df1d37eced50c7a52f6e27bb5c5d8b25e9ecd135eedf0a0a5c162d8be4b3272871921161adcee84fe8d9b279bf5d9d68c95fcc77ec26a0b8eb5e1a9728c50a4365e93ce38f4a40a1dafbf6442c3ec45a414d272f178c9c60c60f30bc1e9b08503ee0eb328ad9642bc6de9c03cb2d3381b062aada6ab23d8171c05d9ed3fffbcefbafdb6609978b74b7e3eb391345f753a998e86a019c43152f6d9b8e41fed3285b545ac82a6860eee0a60de9f0b0b77f534588087717064326a8b68812822236c9bd38a70deb23eeb612c054996342214fb0f31b67d50311c3658b13da435d73033cd9a61cabca3937b15f8d900aba6923625212248de5c53bc41bb84406b359d7381493ffe4e7a937bcfa8844fd0cc3c7ed975c997e01739420defb58ab4b62777d7586f17de1de52d951e88fe407e520b5409900d7fee353338cb509d35f5d8ff1ded81c6e65174e3056f3f6445f8e8409f0640587aca2fd82baa73edf9b9c288e3a1b14c15feb6802f0fe33b97c2bf05a00b589d652349a7b218cce8c82029e2456d7d9912479baf26e8e8a41e6998212deb878146f5d63ee9bdd4d886276e91342e3aae91555e67440c1b07bc53808c0389a9632d95a5a9e8f17f3fe297cadf12b66c266d8b908b4ab3dfd5ad948b783a2b4ed222d4e349363f4c9ea11bd574ece22cc986989a772800d7eb6beeee855d9bf18eb2962eb11dc425fbe0af33dd40cd232576809cf4f58cc3efe758a8e1e00c9bc83395ad9878370878ce8c05b3cb12024ad662554ce33b3715415341932a34d2e462f08aaea907404b316b19dfe06646a230479e73328cdd070e6b61f77a1bcbc9a03fa4aa02aa05e5953af47b60a897617927df6607ce174fec9fcba0fcc28abc581201e4de7b924573d73f6b3c765f9ea0bbcbc6569f7d3811e8356ab940e35cec71d6ab00760282d3424c8265d7a264e00c105a88401f36c8efa19fb6a9d2532199871c6d88b32f323c24f7ce3a7d9c5305873a889b47b4838563c936b9ac03d09622e91d3c64012ec11b5224272e58675183b82ba5c8b8bf6694f55d816a13c2d1bce26d186324531f3c01c8cb5c854d0fd6f0487750ec1111cdbb5a0c50f365d7a3ab91b8bdcade7626ab1c48cef5396a3837ac83e523e9806ae5033caadfdf75d561869f939a43acd6459e9f0d673af3d6fbba9f7cee0870ab0e32dde0b4d03b0d6b578a2b8fb965ea8fe12a28b43d92bdb5c4525f388d44ff1195ab00fef9da763cdc44e9326381967800cf4b272c28f6ea46bade3b8b252a05ec005d346962caf1c25c1f0540d44eefb80a50d8ef4f577b74b583fcc621125e022e247b7e5972bc63de607dc94a91a83474723c7f8b79367d43a36b63b7a505394b9e02f445ee62de8d07ceae03364df3d979df2fe1b526b2e58468ef45ca51db307db828', '2026-11-29 20:32:11.51358+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-10b8-76d8-9f64-0dab1a511f0e', 'check_in', '\x5a526029f9606e2102223d74839e9a851ac0eb7203cc85e9123685dc252ebe7f', '\x78a98f7fae0fcae5884edc1f017edaa79d4b84a278fd84e6b569140d537f3f41', 200, '{"ETag": "\"4\""}', '\x01205b56c7ef976833439429323ad2c284f1e02341c0845534ba2bab2541b605f529a2c932a4120dd278ade1466155c357668d8bb75e45891f8e042ab3a28041ce6c8b9a7552b3a927fb53ac3ee481137a3f86421f9d8d5675aabed29d0d1c58da0da2f6309041b43ca7044539d075a624d299cd641835098e5c6f8ec63ff25fefed43cd3eba5d85c0dbc5d0149a41f6a4026a08bfc5f57173a9d49a99a24d3e011684377a7391afbdc8ed43378336b7067c7d51b966d45160be50a26a2b1f7c82400094ff03d542636269c0e6986dd8f24fb5f7ea442e2e9aa79a660d1ba1686ffd987af35f7f8cd3341de14867fd9eee5f3a89e17316a7b5f8a48f38143474e84bd2c1ad4e7a7dc90d9bb4b4fafe4b254ecbb156bd9d7e97257834d39f7814d187c379a4fb52a68a930b457c6fb797703a2025f8ee60482798737263d78efafd5995a16e80f15cb5ec44aac4cd65160b0bc97954600bd751739f39c9918555e5463519216db0f5f216e3a6d3bd02757c5aa875960deeaa0fe43d95adf8aa1bd5e85031d585431c8040a3db8fc7dc0da98b25510a210645e8c3b0652659efa290cb30b18c9744963369a69aeeb733944b75bb73241e993ad1237b2b891f995bcee0920634e474e3485e1745a3dae1b7e41903ee0689266594b63c04bdae834026ac6f3408124f44fd2ac2422e5e40e3988a89a428fcf7c1010307e52410f972b523120b8e2fd9c754c91198ace2c3d50235de184ab010d53ee78f1dfe7cde03e8509d71fe084dde2432900e9b82d0581d7f27b2a7b9e35c8df73528077065e48c77eb7e8c7574e19daceb3acff05fa56efe0dc5454dcc5f5da705bdee2b69409ad03aa4ba557df4647f44e5712051f9c4abb94fed08dae91681b01f359ca7c3fea0a7237411ff9fd564701545678b3f6ac50adefabd688dd969df1df284c3602ee758860217cf31257fd902768391468a57086fb4889be3ac9f345d8979ce6d498e9c5716f41460c261d131e222a1ebaaa00c016613ab0a9bdd6ae11876cf3360105eaca8676beeb788bf1eaf5b2ad8a20f91cb6cbe961e0b668a01d013e8bca60318e02535d11566b03b77642c80342d24f57425488cc309ed6ba7dc0562de20ae6e79b508b587940c209a5ce98d9a896d75e551f347f701433f098ed4615cdcd366a9b06d48df976bd2475e7776cc8856fc34ece661a8d9f16c6478ae070b410caede92330d65ffbc024086e3f39288efcd3e56a247ffa03a6239cc9a407676eab9c011de4820e372e4b79e5884eec248de6544020a6ba4749316678d408da964308d9fe4374a7e525859b112de16dd8e5e35e8daebf09ba984c9f3d390ccb696daf8ab9f06199083444792b01cc375fd80b9e887a8b11280e49005fac2951c18abf69bf84a4eddb6b93495816374fb258b679787293f428dd0816c66ac459ab7f748ed9fb5bdd4f17247ccc93b61c9a54bba55574ee298ea461acf523a4243246ee92f255e05ad020ff1c115abe853ccd83f3bbc4b505cc8c053ec03bed0cdf9342aeb5125dee7ef34c3b605f5', '2026-11-29 20:32:11.525656+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-108d-7689-9518-6d77223cb520', 'check_out', '\xfb238d4763a3f3584e391bd6cf1600ef8779708ad7e1f5e829c532918b88bbb3', '\x5d9d2a170031c7fcae2086f81ba3de72ce4eebb663a01cc8c850005b91ed33d4', 200, '{"ETag": "\"5\""}', '\x0169479d2c206be275064164eddadc560f57ae4b4709d0c8aa8b26fdf2fab0b80ebd67dec0195df099378a9d69893fedc1d07fd989ff8871a91af7c6946b2324fc83b856d47815e58206e8f12202d94bea308caa5ffdaa6b89d303a5c721acf1c3dc2140b683d555bc4a81411f54bd03623b4ba0aa98a205d82c052d0fc649873db7e8681701bb942a9ddaa9aa9eb26729f56064a5cad09b19d7a898603df046e1963d05ca455b7c6d4fa46dab6e83c3a4bd7202181824c7b46adf39f8ca2d2b50292e449bc5d6cf78b73430660a0f3d0760c20de2b6dc95e7c3414e87c6e44b11580487032086b17887cd5ae8a9eb0d887ddbf3df46e1a8faad2a8a4e6834b660b57a1b1409dacfadbd6a6e759c0bc776ab26db414ee410f8768f9f2f74f73594d724a79180d090819e75ca10e53a7e1d84af43da8b57c99e5805a98b0a584d7e0929951998531f923091ccc8038ee8bcf682750cc35ee68fe2f4bc94d283bc009daff0762014777075e69eca4db9f9995327f47b5927ba6ccc37602338aa01a9d67d2f65cd74f1ffad170e81baa2d03d0f5efd1a43d846ecbab06663c22a15a0949c8947356f9c7dc800554a1bdabdd6bc2faa9b5d84e2a599d574c695e2efd8712893f75ccc278efdbc342e22ce744def48140d034500b4cb27fef21f145e1ed7de6254633e9d6e6217ca4a7a89e89c7b80df5e19a87006ea056ca0f3ee3d47bdfc8d7e2f5166adb2970b1b2b46767e95565105462e9cfd7617d2e6caf3fd07aac22530567b6f39ac0ba3d5c58b79a0b983486351c4fc0048835aecdf9ec399f6b3ee2df18373e1103fb41ccd2cd6a3d61554b249cfe467ea21e57aa58f7decfe1348c8cbc2a46f6129c65aaedaa54c1d6f55f2811520f820082c9eb3950ecf8fbc3ec34cf8d7e3d1cd3d9a49a3b4a790f773b94bbf6a5735bc01cae8fdcfbe045a4d279baf5dc651c2b44c299d08b088eff8b1df2868d7f860b096cbc51630498a91ce43e5f233c7cbbdc5e060fa871c0c5c5ca87c36a3e69c787287eb93bf1c78f19ee8a4fd1bd1817419f4b404e91e1d691d7099096042ddf532ec95c45bcdbaa2b10790908b54c8ca5e5730a178e9e6e49459fa2d422c2eff46cd9fec9a261a7c53d037dab09c49baef8b52463adbaca6d4313c9d689edaf86bdbcf8855509c5d0ded1d8b03696f382db2dd3c48b9a14675d0a04984761b795b8a11aa9c60b5f9ac8fd4361fcc0a675d0c12d411bc01a8ea110ed0d7e9e528a41216244a2f9cd848bb97a5081ca6eb89ec3bfe9a18c4be1cf84ea123f600c59b68b29d724732cfff93cbd8812ddf73e6d4e74408b6a9cca72d950ba3175bae95a45b543d713b09c419f6ea3fbf0b90dd08c4d90068298d95988227113a8bac11e32865eb6f9363bb3b18474707b41ccef9071ac1f2da73da1914321c84a138932768ce1e974348b805d47429ba510f3843378c779fe3a8956071d198e0b5bef727d10f019e7968825a207c911e5c9605fea0ff2479c45288fd9a94138b16553bd6a4ef4f2bf0c6da61f307123dd314f0aa6d28830bfedf19', '2026-11-29 20:32:11.554087+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-108d-7689-9518-6d77223cb520', 'finish_order', '\x9624132df9d2294e7f959b87bd8201112ac89e2c701dbba97379d7d897e3a83f', '\xe50f90bbaeeed12429cef11165312751fc3cc95282f3034b2d01322a47e72123', 200, '{"ETag": "\"6\""}', '\x019e368c01b7ca3231366817b4ae5ba2f03b1e251d3630448eed4c938a6e535331c5de426ec50c5ec7dca192a1f0e476f02f804feb3de26e8dc17111a1dc8401c4ae02c260d27d46bfc92d79310e7ab015042efe33cf3086591373c691b41bad4b1d0f28e5410b3c9717004d0c7454277028ded841d19ce5747d101269356b32344b3273c44ae55f02d5d69002a2818fcd04f248127c51b9d66e7569d9c40b401e5ca3533fa602c7eda66956e4ce069aec51671272aebc5eb6404c061c4c29fb64f0e212cfb53fd187b61fcf7b2ac61353b82efa9460833433466054147e648dfacf40d6525e0ff3898173d2f22cdf0a76a7ae076a24ffa77aba3733e22fce4fa53ec2d1fa82e4221e2958b57bdcae7779baf0a73fb8b7e618fb60bf900365f5235b34e6459e241fa4c49dc58aa04eb9c620e85af576e3d7ee5130851d486677e8667f53e72e77ed85a6313642f5a52906b8a82840a515e4d2b60fcf37bfd989811d038028cd2e35f13dfdaae6f45b45e857fb00e38c67bec6b015fe91a4da6c22d8020aee3a2e13fd1bb79826f541a832d3f74aa148b3bc6c8634e5bad07640cd7605b17a8eb2bad54c148750fe6532c52e8545e1c5dd5430e3389bdc100a78fe59f3df2da8a22b9687b5645e6402e7fdf7e207a5adf7c71c26753d043864755e31bd75012736c0a38ff23794a4d06201163ea15db847fc515c479156c591aec17b75d14edebe417843691e33d69d0e351cf565260880fcef93db89ed47895e1b41137c123614b6d43c12fd7b2ea141942a776f737905789883d65d770295e8b44e8f1d3aaffd4bb61b81534d90d2d31031a0cf671cc01e0a802393e59d3a5ee4887f850e1702b00e4dd39a3a944efc0cc1a7ce4d48d6a977ea9198f2422571258fa3843d01bdcbcc6dd457cb5d4b2ab87eb7513cf43e52cec5a51de2af63e8b88b9a7c484ce27bde640065341da151ad7fc2447fe4161cfd0693090839418dd1728f11c4d8408136bc70c04fa74b34246fa19e4b6d5f4f16ef81ccba7825eb4dd2e91bad4c1146b79f375d431100ca5589261abd5b285f7113b58f31751e64a5ff1acf386315fac405752fca0918d10c10b7693b3cf2af62287ed8d1fd03a82fc6f61eb27ef68f6ad31feabc3fcc05e2b2a8ac24584aa8bc542a8ba06f90e2d3191142bb9bd0b54b90e5b014f27eb037293d080a09f91efeda1c0a59e7a21353b4de9318ec7c5762f0c0ee519536ef16958795b826beec22a552a73e74fb314fda2622a4d8426c79e77d320c07e9dd96a5cdbd7e6afd4d39a2b0785cfa5b3c1d47515569c1f8f976c99ec8ef6f05dd50b0391fc9748e7c18387b950036fbd2185b7db62a20c2b73f7285bc98838b577a57bef56adb12407bfa2b6021544f655da5548095a5db631e24b2e5f292d579ccd780a448be5901152c11aaa5f1287ba9c699cdf7340aafb06e5f3c53d76557aecc0080423b6958f5c27b86ce55b1d420808a73f12526162d51671208c4df7e68e5eb2dfe3bd395462731ccb83a297a5719e3d5b8b199e011f26f589806ae409d811e330bcda5fd40928434dfd6e7b16a655331c17aa0bd4626e2ed08', '2026-11-29 20:32:11.569305+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-10b8-76d8-9f64-0dab1a511f0e', 'check_out', '\xdc47ca4cba5cce160f102540338af53d2a6b5c1f608a55040f681f11fae75b9c', '\x1c652bfc2215bcf08d9be5c1d045ca7fb681fa7b746cbb77754d57bf314a97c6', 200, '{"ETag": "\"5\""}', '\x01f2d6b0319df7a2b1486e061d01fd19592a37338c6fdfc9aa08180a1e29321e0046bbc85bee383f74c4b15d27c4a8e72ff0941b8d44aa3bc088c63e250ca9b8056898d0cefa06238b092f6c8bf7fa7c2d46f6d4728a5f301a5bfd206c43241ab06370cc8c86b2f98e5e33a97922a1c1b5e1c4c6c99bb089ba8ab32acd1a044174510d9a7b1b4f63fad8a42c91ebc1c234f5a8d6a516daabd7e5719285f90b141d533c5183453fd48e61af09fe81540cdc56d3ecc3e714facdf11cb8e08be9f6315cef1869587fb867cd62b78435f3f146a3955a7858e780da1105c34b4e947a97a06c8ef81dea15eb07a2623ad4ba2dac130ca4d943e5b994c72af860e30ad43e64cb69c8ee389a2aa4498e3fd9c396cd244838cc174c32395c1bbb0f369656d272b4d5e17fdfc9791a16dd555a32363c64e8f7099d4584820d4342b68539dc84f63ada210d3d5ee6b55ef4fcbbbd7c3c93e48a2e30db5a2728ef9e7e1952814a3ca44483d23145af921dceb72fce63a0485c298f5480d01a8b1d5ca8729d4d92e8e89839ad3fe05da4167921750617deb83c8a6aa938f6eb41f8a141ec69c91972083add3f1cda80f96806402c69d5e830891aa1d58a2dd750ad9e1342fe0a8db88099ad50736acbe2c686c42a731d7e5e667933e8d3f472e68736ac423d9f3ddbc9236fa026a0b7de5ae2fbb134ef8540591db3b9c9df21abca3af8c80e68552a565676c5cda785432833735a540bd2871025419f6a036ca4a72b5b20eb9b340a4543d4c0a6811c2fbe244d0f597538da8080965325e4a41f7a482f39c6959d241fb5fb7ce5c705ce1fdc8a4d056c172aac3edfdcf62b4e9f55409832da6a2b67e48db4ddbd82ab9240506886ea040ea93345033efeef23146887479094b2c78f737cdbe38e67d4553c237fc72741e10433035190e1d98888defa38763cea27262739e5fa9eab4ab21ff2b75513c009dd1b25cc857f3247c3d5515bcc8cbea72a6913a998e5808874d351ab170c5b3897f669cffb221a4c5a2aaea9f3f4a831dd216f15059cb9bfb94cfe147d92dafe5698eac668f9c79e4b22cabcddcc3474e91a4e10025fdd46324624e5e1211a26631790bad65c68ba38c2b3ed55eb5a3bffba2b95487262044fd0b1b9d2c4bbcc2c1c8e9aca70755499489a59d234fa38292caf501910ca71d053c8bccaa8985230370d912990c57b6f02db3fc69d4ca54aa8447fa6b67b7cd3ad1e256f78ab7f33da9ac198efbceb13c5ca3e3b0d589e3266a7b2b36100846aeb2faeda5b96753295518561aa0be545cd55f7210d0a5bf368048c94f2692eb6ab9eb2933087987d87894da0eb5f995e40db1044e4a842ba28e638c9cf101adaf5a16aab05da294af2e38c4172fdd9f315564807e9011926217cf6fb96889039923221a3e798092e837a8be06aa19ed00fe9555eea2c63c7e3fcb4e74eeebc31b5babf980936893448dfe8c2c63ed97bcca7e0cd78cceaecc59b8b392e3a8bdb075b03ecda788edb5eb4fc4ba22188a952b26345c83c92495d3ec1217731f1b81a0c5abd2ef2928b3d3a02', '2026-11-29 20:32:11.583308+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-10b8-76d8-9f64-0dab1a511f0e', 'finish_order', '\x8f90f97431d82bc38629a223ba62eed9a562a6d0e707b7dbb7639d2b86a50d5c', '\x9a22a74c8577b286afdb52634c128c465a8df6c52f0035970550ea21a18a1059', 200, '{"ETag": "\"6\""}', '\x011c04c2500d3cb62d618bc77994d2564a3a3a751bfdec99427493e423e521e7e0e2e37a2ecf68d7c9eb6ac21cbe0d6a1cb2a0b858ca7ab1ec4e9bcc8511078258314e2e3d0b9ef7b72f5d25ed3784310406519e74d3ad416c3fe689180655cc34a90da3ea5a0a63ccab3f8ce33ea7343d678be50317ae3a647dba807fe688c6c52ee8cc26866298202f75eabb08ac0e788530425beb0a479866e6cceddf7eb0130c931ca96a3ceaa5d9d835b0aaf9b933a64cca0ecebc680189f45505144a5aa168f8875c9ed9f52a95ea3cb927788409b980417e83cc15ec5977ea2609e37a28e23a1345e45fd9daa56f12d6e907e5d9a1b81760b427488bc2542afca96a6292a76abe3cd76407ccc0fea2af9cd37a011eb6f0872e000834ab1b79b51409d5064ce4b6643fb5a01a3ba9f3c160dc1d719dca4c45698e6d7986fe3d06a92c2c9ec30a046a91738944a314f3de4d167b1442d0b78893f8a66c1cf1fa58e2dad547c5d8244c72a680a039daba70a6fd4fcb7ce86969bff18e909d1b9bb74cbbb3ec49d59cd504488f6265f4f6c956859f0b004b0f1024641b5f4f42dd0157f32791638e87e0c9912746c17be9f7bf4a4efeb63d9e8c669f4c74217024a97738d7966e432e7fbb5647faf223ac20c95545ea5bed363d5a9fb998732b016525270b0ab6d852f0a45f84b78c985ce3fc341bb7092df560f328c7fd4c397e1f2c794a2e66ea2c21153180ded7fded3db281ec9320b2fa811a3bd35f0347ad875183936d15b02aa1c5719bfae23eb0a42486d055b3e3e5e33a91553871f77446e55957fd2d8e65f1835789d148b3310e608e324066222ea57af0d640f3cfcfabf1a3274409b9161c376fd8d3b404407866a5dd62da749af4df05b326490d7c375d053d72568b951672f31537acebc0c4be6937305cc0ca6b54235517155a4812b790e842531a9560eb653798c4ed44160611abe8cabdde85ed4961bd493a11b926ec869aedcd55dec97a960f26be507cd91fa46cf219e8f7c184e88fa9f121f1a3c0252e240c67c4e4bd5251e3321c0052d542e718afa4c76f12739e385e8cf1aff4acf2e17d81460e3f0679b8aa5115e4d77ff2586baf724164a92ce8aaeec456a7f7e3e71774a3d900531977e57ac3592085588ffcb616d483bb01827299055cdd2f71f9097ef3127fc785a0778e9b9c6bb422d15fb65775bdd086e49e423e325e2410200a6e73572d752be102eef8361fdbcd2b194756ce819bd7282fd9a4b82c2bd9ea19bf7ec34ac3a188137f1e438aee1d757be4f7d55ab192a35ec7246ef858bb0661af5248f87d0d4fa927b51a326b638193a68c38045364758e9bff17e11df357f740fa4316be6562b39acadce7e5f658a618a49249bde0e98c672702af828f0d40cdc273a65d62bf24a5f334fc1a9c869dbbc85ac4b88dd42cc7005b39bf2a19cc570a4ccaa5e743586e1a83b31815ee35a2a44c6c26fddbfbddefb6062d244617972278292cc95675b53133948cbd611eda0bba2753cb4fa262ba4a43afb5f76fd7bc2ce18f4a5b032569a8606558ce84f9449b57d18370901289fb3792f0485495385d104cb631d9576f', '2026-11-29 20:32:11.588411+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1165-70b0-a525-ee563637fa4d', 'review_order', '\x46318c3c7599119a6b6e76ac038b8eb1d461cd22c8c4f3630c1b9c42aa61509e', '\xf3b5334e314a061809941ee9458cbcf7eb05281121192c0445658e2664636b94', 200, '{"ETag": "\"7\""}', '\x01fb310131661638c4d11d67ab7021351eb5d82292926aa694af4d8ce991d3de49103c0b27e9a6f0ceb20c8434b308b47efa1c35ea66a10ccbddcd84b91df94fe9bd5b1b8a9e0d0ea570c53579783634d54c10d1bc8597791cffa2a05255fb95da88f68244f633015e9f8f4dc897e34f11ff0fda356cd9d53a1cf74cca461b56bfab54913bdbb444d841574bbba3df2ceab06cdc81d9014a51665be13a5886dce1ded061f2aca27bdf4cb265e2bcb05353224d55fb933de5d2632d8cc8c31d280c2b3542b65510b11c694c1dec85674ecafce37e5dab9febb4ab8b45e76db8f71e4c5426b7f2a342e261f874c5661ce844697a15f89174bd232e96bbc0849e36cf7cb1daeae1e0653940a1519dd49f91b6062234048d5692b71aa2321e3b86e9d1c784c7ac502deb876b0a2cd808c2ac80e36e256215858c45a36c8268e07b0ff5780559048c085c96b2f06f0f7a2d6466c80e00e2c7675412222cc79175c687e609b1af9295ef0f1b32534910ace7973cdee359c5a8612c97c97b600a4d9183a98e52bbd28cf5d3a086b69035c315dde1ddf6bc6333baffe249131d16d6fd770988e5fa550ef5739bddd77be40867cbc8586358fa06f10cbffcfa9e7a44d8c4bb2ca49558f854bed78c9df2f7fd111ae2d5d7bbdff2d7d42da51f40895e1cad31b641692653eb9dfbfbdd9ca0869ee767cb12583a60d54a3e0f8bf2d386161ea70ba053be8b3c448a7acb894b62efc78c6c73a9ab156da820f6f700e33e136236365570f29dbd092cfcef7af8b9fa59ee233b2afe52222cc9b894a61a94cf1020912529050c24103d054c116524434100beb7786d66f064054c1deb76221c426137f59e8a1715c2bfd2e663476de56e439f6661434e30caebfb291e4df6919e64ee838b0e806687ed7ef5f75057cb115f7c2b5731c83ef23125b93753c4165c0d40560c1eb5c8ff93b6e20bf512535fe96f59d68a1d2f68ceb667ccfb48f17575a5b76170e327ef08408e7551b29161f4d9046facd52222a49b23bd2c7bdca9cdb247aee90f97cc88d8f7b17b47928c4239884f8c070d7236bce02e5b64cd3ab2e55ce67ec6de84af704c8c1a041a6c20f948e9b7fd98124d27233e15ae703e779a18ba139fb3c813da9dacaeef8f59b76bbe87430855dfe2538dd37ec1a7ef74b6a06c6b46fa3e342fe3d9832900cb26ebbf90b74dbcb70f205d10601b1a3366a97c9d7fdb4a0b7ac1d8d3f6c274f6fc1a2ffb0c18116b4ed2797fcd647dc9c83740a78ae9e3ed70da52862d85e2cb3d226a351efcfbb3bedf21aeaea7b89d3315304f1a68da2fbaf347b00e28c045dd71819a9c1bc8e22dc64516fbf7fb2e8362e94ef50854023bf20a6567342d7c1c4adf0a71111c3d4ce896f11b40ee935df7c05ebc114781c4d0b63c25e1409140dfd617fff392780aa33a5999569a9b443c0110ced5154c7863c60f88456d01bedae2dc705396722b7d7dfa14ad28c28566f1f6b84c1ad0763cc038b98ad56f1434eae1b9fd0acd18ab70b3f6869af3401205e45d492e7db3555121888945adc371622924bba5169f53567d0ad273acbb97870c8b5b8b16a5d6d4b11f', '2026-11-29 20:32:11.602038+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-0fb0-73ca-bccf-764be51d4686', 'review_order', '\xa7caed5f1de4bbfdb8bcbdc43c1441022c6ec11ac7ea2531c77ae097415115a9', '\xe96e373c2e4d1fa6094d14a0e2ff7d7fd252d5163950459961fa63661806f034', 200, '{"ETag": "\"8\""}', '\x01672b4fe70dfd8f706e03e59a2217ec1b230223e93cb5de6bad4c73ea0c4cc58064ef62ec3d067576746c116277f24f87907eb388e20b6243881553cacf99b4891b7d509367f0a0f568dea8a65cded5a2894067e438b11e643b453a43389504bbb29a893a951abaa2430ac8cfe805614d25bded8c2a7913c9beb031ac896ddae3e1180a21f5a2bdfa042cae5b5c4acaf470dce6d22dad6b5a8003a236bf2e14ef2fc6ed6cc8514d4f0650cbb2b2c14a4b746ca5a9de178523610e5290db4710c967d29c50a361b89fe42fe8037e4b1b6904a8b6eb50542c683da6375cb4aea7e7d7f450c089add6887dec7066a5ba9c475e426498191f8f10d4985db05d84950b937483e6f23dd909a776fc1a07f60631e566230f6f37a8506718b3f0802f3725f5a619aa438381d6c8ce0db94a406d10ba6264ae5595c54df4a8b5b304426b4d44ca62b0356d01052dcfccf083fb365e980e7fc0fdffb4bee106c8814e97976f871f44f382eba5ad1c444160781946e8271a700b4ff34675609c97839a6ce9cf978297c7bc648169ec38112a3d1ca86ff743531d185a8c4658fa08c97f54246129d3547ab4849666ce0b3ad54855490f165c30654790f07fd7564fa5d99d9f53f86cf2a47af1be5503e494905ac54c08a6a4117830300a0838d9bf0cba762a2718dbf4441f8120c2127bcb756ac0595c7e852ee83e738ca498b086f6ddd0240a4e6dbe0efb9528925396990773f2843b1e3a041cd8d1998d53ff64baa3c959d07d17eca6c6d3dab6c87288e8aea0f13cb75a781abb8fb8495a39883d9201d029f41ed1fadf06a3349f9991bec2200bcc2fb08494e6c58cd3dc7cf064f340800534ccec974a9731587b9b18d481816414dda88a382791797ee247225d901beb402aa791290d7fa57759ba3ce6c964421fb1f97e7737131d846423a62de3d34ae9bc32d5134d3ce30d9a3563887fdad8f6da723da4833ad6a4282040e0d48a4ad0501d65176ceb2018ae6e038a36dd73590ff0714707198d06c6dd76c3ac16ac231b7b690f15cbc1169bd8435b11db5121f5c58ba746cf1dfad8363f80a5061f1805ad7611d4a34efd7f0a9c93bbef98fe7f7d8acae25b208355d222b5fde6b5f52739c552d807aa873eeaa1f61c824273941e3f40f298cb3a24d38f8301c972365f67f5d548c6defc5069ece9444eda740a84b174bed4968646db72bbd240594dd0ced795972e05f64cf8e285ddc5c0c6d50da35787830493079ce300e8f0bd1e7b16d0b61a7c5646eb93962d2cc007dd10b284ea2c56bb2423dee8b3c7d1a15d4cd1e57c31e7215c82a84800aee69ce2f8691a12e6dbaa733275346aefcb00a10adf7a2e98d8dd1d5cd57a3848957406cb5e439e59955f6df9a8cb4063cee54fe8dde55b9f6739ca004bc3ea64a08b4cca1bddd4a28781bedc79ea0b244a9471ebc0007a233003eb3b5a64e57e701eabc40ec518ac6a86de755927609002ae993c9133ce4a9cc432bb686c36ed3be5a8f5403828a00aa9f7590670139132cc7b17a172db6a1852b3224d02a6688272cb7f602acd71f9ae2ebf18b14b5a45dd185ed0b1b25f381932491114d7', '2026-11-29 20:32:11.618354+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-10b8-76d8-9f64-0dab1a511f0e', 'review_order', '\x539c66404cb41d02a27b9780e3655c53c3487f9e724e2b0b2071b7aa9bc6ea8a', '\x28a739b37ac20be120eeb6469095d5dc105233e379dd2fd9481b0d67633b39f9', 200, '{"ETag": "\"10\""}', '\x0110c07bac5d3c090ae39f558431dceed79ce2572b7ec3e57a2f7921fd79be78556b3203cfc6ce2adb942f7dc0998d312c04baefde60fffe57026d63ce4d6d712b32732af12c940df201ea55d0833e14b2b6c434a69c17974abc53aae121a5f13333696806b9ab9c75485064fd47df0501778e487a19d4ac3f6fa78aacc92680fd0080498c1011d8e1f8be1ad34851eb5ba87211001e41a92c14957fcd55996df807e275eb1e5cf74134bc7598681bee7f4a1f2239c2aeb7c72b3783b7877ba1d9caf37a730ce94bbac69cc411d9754089851618159cce3806ba1342bc91bb7dd0f5df12bd11c9fb989f813e70bbb8bd79b00d84e038f8c890bb4b45f3e076993c9df5c98c5fe6a6f2958d04d1371b5c3a2978d8cccef284ddae59dd25d912b6fbe82773ff9e99a5665ab583bc47332ea5135ea304dd12221314ff580026056eef730aebc9a7958256b0bd253af306e5b793f67f634329998b5edcddc7858d54595440c7cd8e4af1548eb3d8966ee0d889687d1afca4be973b551dbc51d7165457a6e12ced743f38893bab0da0310f7c877ce0737ff5c4b6bad1f3644431d3664fa7d3295241ea95748bc3a69def8f7b3b9d5dead877cc6af4d3ba95ee1a50dc575fdd67cb3d868b3d3b68e070a8a63e3a2b6148a92877eb7cb1b53277e9fad2a70d4bee713c643f939a8e5ab50687350fc36450f9c4ec1382142d0471b11cce8d486c9dee733ca7e50f46f8f04dabdb5db0ae4606639fb8f90f1a9ff7a745f07fdfd8f81a3bd835daadc9b38a458f3d3dddeac9ca47cd0432abaea337d118b2e69fd1d9a765f86e775604ded6072ca7d800f374c048d3ba83862547ccfe9f1596e534e33cfa06df522c125a3d7945ac4de52e4fc53abeabfe2cea9ca597203491517d9e8563123995d82489b077268e013e033114f036a7bcbc84ff10cb2b0df2361ac3004ef6960f25dedbbd472b2a3694403ef384a60e205536653a269399d26be7b55a47e0219955be5c2263e74c54627df72511423c248e55fa56852a277f180a3d54aac9452b10eed0a5fa57810bcf25dcf5303b15f1b57a201cf0945b3e6f7eeeefcf7b5002a3174abb0ddd8557cf63970205d0ad19ac95ef988cc9490577740100c9fee4213ee6c0a34611f0301d93b96d1d5c8ce8504411197cff78985d1bb56a7c6e604436ba312f6058502d7016eab8017a4ae6e381d490bc9746066074bd67a0c159cebc2744cd734518531e7dac32e2d6657b480c787b6da4fdd9ab5264ef3821e52abfae8f7bac0f3a6dba893babb1e75b7a0a7489b91a0d63a112e8e0d61f310fdb2c045676ecaddd3a24e529b53da14f3a4c0fefcbabed1c79aed8dcd978b825c1837badffc82c31f0afb4145db9a9276474f8869f7dbbd1b26cfcb4318d03974240cca5b6adc2885ba447c5c55505891ada1c5cf75146665aa57a56770b81c7f6a72bfe0464710d13f335665d9d3a424ae434e2cf17b2ebd63eeb15ee2f9dd2f457690a0f2efc85b93c43dae066dae2dfd8de00cbdd9721fcc71f6295eb7493d6ddab914e8cfed19d12977c86656ca019dde5a06b85aca377086701e44137a5da548f73e5038bfae798e8b1a309967d7861885c42bc1985bc8d08d96159dd7b7b085ed2459517dd1a43eabeb383279eda0b2ef4e0a0fd618a216615fece4b0966d43c11f8569fa1a8f0e97ea2ba9feb0c7f7cf0', '2026-11-29 20:32:11.629712+00');

INSERT INTO public.inbox VALUES
	('01a22902-0f6b-778e-bf9e-764f033905c4', 'orders', '01a22902-0f9c-7789-b1b9-2bf97afdfe53', 'gateway.community_opened.v1', '2026-11-29 20:32:10.654576+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', 'orders', '01a22902-0fb0-73ca-bccf-764ccf8d3f98', 'gateway.person_joined.v1', '2026-11-29 20:32:10.673473+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', 'orders', '01a22902-0fba-7546-8b4d-387648c328b5', 'gateway.person_joined.v1', '2026-11-29 20:32:10.683504+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', 'orders', '01a22902-102b-7143-92c1-3ad189b9b034', 'gateway.person_joined.v1', '2026-11-29 20:32:10.795794+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', 'orders', '01a22902-1048-77ea-aa1c-1f90ab8a7ff5', 'gateway.person_joined.v1', '2026-11-29 20:32:10.824846+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', 'orders', '01a22902-1056-7193-93dd-727397932549', 'gateway.person_joined.v1', '2026-11-29 20:32:10.839755+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', 'orders', '01a22902-106a-77f4-9f30-b9f6b8ba276d', 'gateway.person_joined.v1', '2026-11-29 20:32:10.859348+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', 'orders', '01a22902-1076-73c2-be1f-292845aca914', 'gateway.person_joined.v1', '2026-11-29 20:32:10.872223+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', 'orders', '01a22902-108d-7689-9518-6d78f4ea24a4', 'gateway.person_joined.v1', '2026-11-29 20:32:10.89342+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', 'orders', '01a22902-1098-7721-9bb8-dab417f23243', 'gateway.person_joined.v1', '2026-11-29 20:32:10.905175+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', 'orders', '01a22902-10b8-76d8-9f64-0dace2037328', 'gateway.person_joined.v1', '2026-11-29 20:32:10.937215+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', 'orders', '01a22902-10db-7013-ae90-717df4632605', 'gateway.person_joined.v1', '2026-11-29 20:32:10.971996+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', 'orders', '01a22902-10f2-75f2-98c1-6a40f097285c', 'gateway.person_joined.v1', '2026-11-29 20:32:10.994373+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', 'orders', '01a22902-1107-7181-af56-0cc3b52128b6', 'gateway.person_joined.v1', '2026-11-29 20:32:11.016261+00'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', 'orders', '01a22902-1165-70b0-a525-ee57450a1048', 'gateway.person_joined.v1', '2026-11-29 20:32:11.109558+00');

INSERT INTO public.known_communities VALUES
	('01a22902-0f6b-778e-bf9e-764f033905c4', 'c-764f033905c4', 'Asia/Shanghai', 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-0fb0-73ca-bccf-764be51d4686', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22902-0fb0-73ca-bccf-764be51d4686", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-0fba-7546-8b4d-3875bc34f97b', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22902-0fba-7546-8b4d-3875bc34f97b", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-102b-7143-92c1-3ad0e8fdfbe7', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22902-102b-7143-92c1-3ad0e8fdfbe7", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1048-77ea-aa1c-1f8fc7cd5caa', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22902-1048-77ea-aa1c-1f8fc7cd5caa", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1056-7193-93dd-72721b759c8d', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22902-1056-7193-93dd-72721b759c8d", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-106a-77f4-9f30-b9f55409bff9', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22902-106a-77f4-9f30-b9f55409bff9", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1076-73c2-be1f-2927952a3201', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22902-1076-73c2-be1f-2927952a3201", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-108d-7689-9518-6d77223cb520', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22902-108d-7689-9518-6d77223cb520", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1098-7721-9bb8-dab35deaf624', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22902-1098-7721-9bb8-dab35deaf624", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-10b8-76d8-9f64-0dab1a511f0e', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22902-10b8-76d8-9f64-0dab1a511f0e", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-10db-7013-ae90-717c3ea3dc3e', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22902-10db-7013-ae90-717c3ea3dc3e", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-10f2-75f2-98c1-6a3f89302aa4', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22902-10f2-75f2-98c1-6a3f89302aa4", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1107-7181-af56-0cc262fef783', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22902-1107-7181-af56-0cc262fef783", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1165-70b0-a525-ee563637fa4d', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22902-1165-70b0-a525-ee563637fa4d", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1);

INSERT INTO public.memberships VALUES
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1028-7548-afe4-bebf178e1ec0', '01a22902-1024-75b8-ab10-9f3c5f8ba95d', '01a22902-0fba-7546-8b4d-3875bc34f97b', '2026-03-10 01:00:00+00', NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1045-725c-bf6c-0141f8c6ae05', '01a22902-1024-75b8-ab10-9f3c5f8ba95d', '01a22902-102b-7143-92c1-3ad0e8fdfbe7', '2026-03-10 01:00:00+00', NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1055-73e5-88c9-fbfa5895f890', '01a22902-1054-760c-baf7-2e1209ea4d15', '01a22902-1048-77ea-aa1c-1f8fc7cd5caa', '2026-03-10 01:00:00+00', NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1062-7192-a3c2-caaf1072082a', '01a22902-1054-760c-baf7-2e1209ea4d15', '01a22902-1056-7193-93dd-72721b759c8d', '2026-03-10 01:00:00+00', NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1072-72df-b6af-ad687f715e3e', '01a22902-1071-70ae-87f3-6b0a1aeec9d4', '01a22902-106a-77f4-9f30-b9f55409bff9', '2026-03-10 01:00:00+00', NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-108a-70a6-8030-04f14e3e65ca', '01a22902-1071-70ae-87f3-6b0a1aeec9d4', '01a22902-1076-73c2-be1f-2927952a3201', '2026-03-10 01:00:00+00', NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1096-706b-9dd5-28273b90ec57', '01a22902-1095-77f6-bab8-57d8f01ca331', '01a22902-108d-7689-9518-6d77223cb520', '2026-03-10 01:00:00+00', NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-10b7-779f-8bf0-66fe715837e6', '01a22902-1095-77f6-bab8-57d8f01ca331', '01a22902-1098-7721-9bb8-dab35deaf624', '2026-03-10 01:00:00+00', NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-10d8-74c7-845e-1dc8b08acc47', '01a22902-10d7-76c9-8cc0-721d560c55d9', '01a22902-10b8-76d8-9f64-0dab1a511f0e', '2026-03-10 01:00:00+00', NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-10f0-7651-8b5f-086b42d71fa5', '01a22902-10d7-76c9-8cc0-721d560c55d9', '01a22902-10db-7013-ae90-717c3ea3dc3e', '2026-03-10 01:00:00+00', NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1106-712d-aa75-58c801f212b3', '01a22902-1105-702d-9fb0-37598179169f', '01a22902-10f2-75f2-98c1-6a3f89302aa4', '2026-03-10 01:00:00+00', NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-115d-71d5-82bd-38c3e70c3660', '01a22902-1105-702d-9fb0-37598179169f', '01a22902-1107-7181-af56-0cc262fef783', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-29 20:32:10.282547+00'),
	('orders', '202607010000', '2026-11-29 20:32:10.405362+00');

INSERT INTO public.offers VALUES
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1208-7131-abfb-a8d2dc3c6267', '01a22902-11b4-733a-bde5-2ae313fdf2ae', 1, '01a22902-1024-75b8-ab10-9f3c5f8ba95d', true, 'offered', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', NULL, NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1219-760f-8941-155b24c2b30f', '01a22902-11c9-714d-b747-f847daea8cfa', 1, '01a22902-1054-760c-baf7-2e1209ea4d15', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1229-722d-a751-14f3090528a3', '01a22902-11d4-7439-8e93-4650e1bd3580', 1, '01a22902-1071-70ae-87f3-6b0a1aeec9d4', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-123a-70fc-80fb-3b052943b151', '01a22902-11e0-755e-9be8-9d5c09d5cc77', 1, '01a22902-1095-77f6-bab8-57d8f01ca331', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1248-756a-9fe1-2c94ae0df4c4', '01a22902-11e5-7422-b064-7c63b9af7d48', 1, '01a22902-10d7-76c9-8cc0-721d560c55d9', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.order_moves VALUES
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1176-7350-8b74-147bf4a5f55f', 1, NULL, 'place', 'placed', '01a22902-1165-70b0-a525-ee563637fa4d', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22902-1165-70b0-a525-ee563637fa4d"}'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11b4-733a-bde5-2ae313fdf2ae', 1, NULL, 'place', 'placed', '01a22902-1165-70b0-a525-ee563637fa4d', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22902-1165-70b0-a525-ee563637fa4d"}'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11c9-714d-b747-f847daea8cfa', 1, NULL, 'place', 'placed', '01a22902-1165-70b0-a525-ee563637fa4d', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22902-1165-70b0-a525-ee563637fa4d"}'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11d4-7439-8e93-4650e1bd3580', 1, NULL, 'place', 'placed', '01a22902-1165-70b0-a525-ee563637fa4d', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22902-1165-70b0-a525-ee563637fa4d"}'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11e0-755e-9be8-9d5c09d5cc77', 1, NULL, 'place', 'placed', '01a22902-1165-70b0-a525-ee563637fa4d', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22902-1165-70b0-a525-ee563637fa4d"}'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11e5-7422-b064-7c63b9af7d48', 1, NULL, 'place', 'placed', '01a22902-1165-70b0-a525-ee563637fa4d', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22902-1165-70b0-a525-ee563637fa4d"}'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11b4-733a-bde5-2ae313fdf2ae', 2, 'placed', 'dispatch', 'dispatched', '01a22902-0fb0-73ca-bccf-764be51d4686', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22902-1024-75b8-ab10-9f3c5f8ba95d"}, {"score": 867, "team_id": "01a22902-1054-760c-baf7-2e1209ea4d15"}, {"score": 867, "team_id": "01a22902-1071-70ae-87f3-6b0a1aeec9d4"}, {"score": 867, "team_id": "01a22902-1095-77f6-bab8-57d8f01ca331"}, {"score": 867, "team_id": "01a22902-10d7-76c9-8cc0-721d560c55d9"}, {"score": 867, "team_id": "01a22902-1105-702d-9fb0-37598179169f"}], "team_ids": ["01a22902-1024-75b8-ab10-9f3c5f8ba95d"]}'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11c9-714d-b747-f847daea8cfa', 2, 'placed', 'dispatch', 'dispatched', '01a22902-0fb0-73ca-bccf-764be51d4686', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22902-1054-760c-baf7-2e1209ea4d15"}, {"score": 867, "team_id": "01a22902-1071-70ae-87f3-6b0a1aeec9d4"}, {"score": 867, "team_id": "01a22902-1095-77f6-bab8-57d8f01ca331"}, {"score": 867, "team_id": "01a22902-10d7-76c9-8cc0-721d560c55d9"}, {"score": 867, "team_id": "01a22902-1105-702d-9fb0-37598179169f"}, {"score": 833, "team_id": "01a22902-1024-75b8-ab10-9f3c5f8ba95d"}], "team_ids": ["01a22902-1054-760c-baf7-2e1209ea4d15"]}'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11d4-7439-8e93-4650e1bd3580', 2, 'placed', 'dispatch', 'dispatched', '01a22902-0fb0-73ca-bccf-764be51d4686', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22902-1071-70ae-87f3-6b0a1aeec9d4"}, {"score": 867, "team_id": "01a22902-1095-77f6-bab8-57d8f01ca331"}, {"score": 867, "team_id": "01a22902-10d7-76c9-8cc0-721d560c55d9"}, {"score": 867, "team_id": "01a22902-1105-702d-9fb0-37598179169f"}, {"score": 833, "team_id": "01a22902-1024-75b8-ab10-9f3c5f8ba95d"}, {"score": 833, "team_id": "01a22902-1054-760c-baf7-2e1209ea4d15"}], "team_ids": ["01a22902-1071-70ae-87f3-6b0a1aeec9d4"]}'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11e0-755e-9be8-9d5c09d5cc77', 2, 'placed', 'dispatch', 'dispatched', '01a22902-0fb0-73ca-bccf-764be51d4686', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22902-1095-77f6-bab8-57d8f01ca331"}, {"score": 867, "team_id": "01a22902-10d7-76c9-8cc0-721d560c55d9"}, {"score": 867, "team_id": "01a22902-1105-702d-9fb0-37598179169f"}, {"score": 833, "team_id": "01a22902-1024-75b8-ab10-9f3c5f8ba95d"}, {"score": 833, "team_id": "01a22902-1054-760c-baf7-2e1209ea4d15"}, {"score": 833, "team_id": "01a22902-1071-70ae-87f3-6b0a1aeec9d4"}], "team_ids": ["01a22902-1095-77f6-bab8-57d8f01ca331"]}'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11e5-7422-b064-7c63b9af7d48', 2, 'placed', 'dispatch', 'dispatched', '01a22902-0fb0-73ca-bccf-764be51d4686', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22902-10d7-76c9-8cc0-721d560c55d9"}, {"score": 867, "team_id": "01a22902-1105-702d-9fb0-37598179169f"}, {"score": 833, "team_id": "01a22902-1024-75b8-ab10-9f3c5f8ba95d"}, {"score": 833, "team_id": "01a22902-1054-760c-baf7-2e1209ea4d15"}, {"score": 833, "team_id": "01a22902-1071-70ae-87f3-6b0a1aeec9d4"}, {"score": 833, "team_id": "01a22902-1095-77f6-bab8-57d8f01ca331"}], "team_ids": ["01a22902-10d7-76c9-8cc0-721d560c55d9"]}'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11c9-714d-b747-f847daea8cfa', 3, 'dispatched', 'accept', 'accepted', '01a22902-1048-77ea-aa1c-1f8fc7cd5caa', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a22902-1056-7193-93dd-72721b759c8d"], "team_id": "01a22902-1054-760c-baf7-2e1209ea4d15"}'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11d4-7439-8e93-4650e1bd3580', 3, 'dispatched', 'accept', 'accepted', '01a22902-106a-77f4-9f30-b9f55409bff9', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a22902-1076-73c2-be1f-2927952a3201"], "team_id": "01a22902-1071-70ae-87f3-6b0a1aeec9d4"}'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11e0-755e-9be8-9d5c09d5cc77', 3, 'dispatched', 'accept', 'accepted', '01a22902-108d-7689-9518-6d77223cb520', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a22902-1098-7721-9bb8-dab35deaf624"], "team_id": "01a22902-1095-77f6-bab8-57d8f01ca331"}'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11e5-7422-b064-7c63b9af7d48', 3, 'dispatched', 'accept', 'accepted', '01a22902-10b8-76d8-9f64-0dab1a511f0e', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a22902-10db-7013-ae90-717c3ea3dc3e"], "team_id": "01a22902-10d7-76c9-8cc0-721d560c55d9"}'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11d4-7439-8e93-4650e1bd3580', 4, 'accepted', 'check_in', 'in_service', '01a22902-106a-77f4-9f30-b9f55409bff9', 'leader', '2026-03-10 03:00:00+00', NULL, '{"at": "2026-03-10T03:00:00+00:00", "person_id": "01a22902-1076-73c2-be1f-2927952a3201"}'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11e0-755e-9be8-9d5c09d5cc77', 4, 'accepted', 'check_in', 'in_service', '01a22902-108d-7689-9518-6d77223cb520', 'leader', '2026-03-10 03:00:00+00', NULL, '{"at": "2026-03-10T03:00:00+00:00", "person_id": "01a22902-1098-7721-9bb8-dab35deaf624"}'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11e5-7422-b064-7c63b9af7d48', 4, 'accepted', 'check_in', 'in_service', '01a22902-10b8-76d8-9f64-0dab1a511f0e', 'leader', '2026-03-10 03:00:00+00', NULL, '{"at": "2026-03-10T03:00:00+00:00", "person_id": "01a22902-10db-7013-ae90-717c3ea3dc3e"}'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11e0-755e-9be8-9d5c09d5cc77', 5, 'in_service', 'check_out', 'in_service', '01a22902-108d-7689-9518-6d77223cb520', 'leader', '2026-03-10 04:00:00+00', NULL, '{"at": "2026-03-10T04:00:00+00:00", "person_id": "01a22902-1098-7721-9bb8-dab35deaf624"}'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11e0-755e-9be8-9d5c09d5cc77', 6, 'in_service', 'finish', 'in_review', '01a22902-108d-7689-9518-6d77223cb520', 'leader', '2026-03-10 04:00:00+00', NULL, '{"outcome": "done"}'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11e5-7422-b064-7c63b9af7d48', 5, 'in_service', 'check_out', 'in_service', '01a22902-10b8-76d8-9f64-0dab1a511f0e', 'leader', '2026-03-10 04:00:00+00', NULL, '{"at": "2026-03-10T04:00:00+00:00", "person_id": "01a22902-10db-7013-ae90-717c3ea3dc3e"}'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11e5-7422-b064-7c63b9af7d48', 6, 'in_service', 'finish', 'in_review', '01a22902-10b8-76d8-9f64-0dab1a511f0e', 'leader', '2026-03-10 04:00:00+00', NULL, '{"outcome": "done"}'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11e5-7422-b064-7c63b9af7d48', 7, 'in_review', 'review', 'in_review', '01a22902-1165-70b0-a525-ee563637fa4d', 'requester', '2026-03-10 04:00:00+00', NULL, '{"party": "requester"}'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11e5-7422-b064-7c63b9af7d48', 8, 'in_review', 'review', 'in_review', '01a22902-0fb0-73ca-bccf-764be51d4686', 'station', '2026-03-10 04:00:00+00', NULL, '{"party": "station"}'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11e5-7422-b064-7c63b9af7d48', 9, 'in_review', 'review', 'in_review', '01a22902-10b8-76d8-9f64-0dab1a511f0e', 'team', '2026-03-10 04:00:00+00', NULL, '{"party": "team"}'),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11e5-7422-b064-7c63b9af7d48', 10, 'in_review', 'close', 'closed', '01a22902-10b8-76d8-9f64-0dab1a511f0e', 'team', '2026-03-10 04:00:00+00', NULL, '{}');

INSERT INTO public.order_numbers VALUES
	('01a22902-0f6b-778e-bf9e-764f033905c4', '2026-03-10', 6);

INSERT INTO public.order_private VALUES
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1176-7350-8b74-147bf4a5f55f', '\x01d184d224fddfa05a4b4bad0e0829fd80edb7a23699e852a245fe1dd081515f0350b256', NULL, NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11b4-733a-bde5-2ae313fdf2ae', '\x013961c2895ca419285e5c31b7e6a64d337635607960afa5499cff016b8d2a276796ac9c', NULL, NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11c9-714d-b747-f847daea8cfa', '\x0107d251e421b98d4bd2e248e8c1e658603679c5549bb70c4173215fafa65385dd3c5fec', NULL, NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11d4-7439-8e93-4650e1bd3580', '\x017862719c60172ac7967214b4ad10be67fdcbda63143bf8f50fd0a84fbdb50f9e9ae561', NULL, NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11e0-755e-9be8-9d5c09d5cc77', '\x01d1d5146849cfbdd58a0cc0d4842db2e0401fd09eaf172abee6c64d32b569fbcc3a1cc7', NULL, NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11e5-7422-b064-7c63b9af7d48', '\x01091787608838a94df585ff9d8517da2ca97f55f14c1eafa0ccdff4b30fa255d5287cc0', NULL, NULL);

INSERT INTO public.orders VALUES
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1176-7350-8b74-147bf4a5f55f', '20260310-0001', '01a22902-1161-7423-be6d-758339e16ebf', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22902-1165-70b0-a525-ee563637fa4d', '01a22902-1165-70b0-a525-ee563637fa4d', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'placed', 1, 0, 0, 0, '2026-03-10 05:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11b4-733a-bde5-2ae313fdf2ae', '20260310-0002', '01a22902-1161-7423-be6d-758339e16ebf', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22902-1165-70b0-a525-ee563637fa4d', '01a22902-1165-70b0-a525-ee563637fa4d', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'dispatched', 2, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-10 05:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11c9-714d-b747-f847daea8cfa', '20260310-0003', '01a22902-1161-7423-be6d-758339e16ebf', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22902-1165-70b0-a525-ee563637fa4d', '01a22902-1165-70b0-a525-ee563637fa4d', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'accepted', 3, 1, 0, 0, NULL, NULL, NULL, '01a22902-1054-760c-baf7-2e1209ea4d15', NULL, '2026-03-10 03:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11d4-7439-8e93-4650e1bd3580', '20260310-0004', '01a22902-1161-7423-be6d-758339e16ebf', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22902-1165-70b0-a525-ee563637fa4d', '01a22902-1165-70b0-a525-ee563637fa4d', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'in_service', 4, 1, 0, 0, NULL, NULL, NULL, '01a22902-1071-70ae-87f3-6b0a1aeec9d4', NULL, '2026-03-10 03:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11e5-7422-b064-7c63b9af7d48', '20260310-0006', '01a22902-1161-7423-be6d-758339e16ebf', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22902-1165-70b0-a525-ee563637fa4d', '01a22902-1165-70b0-a525-ee563637fa4d', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'closed', 10, 1, 1, 0, NULL, NULL, NULL, '01a22902-10d7-76c9-8cc0-721d560c55d9', NULL, '2026-03-10 03:00:00+00', NULL, 'done', '2026-03-10 04:00:00+00', NULL, '2026-03-10 04:00:00+00', '2026-03-10 04:00:00+00', 500, 500, 500, 500),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11e0-755e-9be8-9d5c09d5cc77', '20260310-0005', '01a22902-1161-7423-be6d-758339e16ebf', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22902-1165-70b0-a525-ee563637fa4d', '01a22902-1165-70b0-a525-ee563637fa4d', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'in_review', 6, 1, 0, 0, NULL, NULL, NULL, '01a22902-1095-77f6-bab8-57d8f01ca331', NULL, '2026-03-10 03:00:00+00', NULL, 'done', '2026-03-10 04:00:00+00', '2026-03-24 04:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL);

INSERT INTO public.outbox VALUES
	('01a22902-0f6b-778e-bf9e-764f033905c4', 1, '01a22902-1177-75fc-b68f-2cc442ba3ad6', 'orders.order_placed.v1', '01a22902-1176-7350-8b74-147bf4a5f55f', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22902-1176-7350-8b74-147bf4a5f55f", "service_id": "01a22902-1161-7423-be6d-758339e16ebf", "requester_id": "01a22902-1165-70b0-a525-ee563637fa4d", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', 2, '01a22902-11b6-77ed-9b1d-21159bdce33d', 'orders.order_placed.v1', '01a22902-11b4-733a-bde5-2ae313fdf2ae', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22902-11b4-733a-bde5-2ae313fdf2ae", "service_id": "01a22902-1161-7423-be6d-758339e16ebf", "requester_id": "01a22902-1165-70b0-a525-ee563637fa4d", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', 3, '01a22902-11ca-7401-88a7-2970ba16d2da', 'orders.order_placed.v1', '01a22902-11c9-714d-b747-f847daea8cfa', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22902-11c9-714d-b747-f847daea8cfa", "service_id": "01a22902-1161-7423-be6d-758339e16ebf", "requester_id": "01a22902-1165-70b0-a525-ee563637fa4d", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', 4, '01a22902-11d4-7439-8e93-4651bb3c6b77', 'orders.order_placed.v1', '01a22902-11d4-7439-8e93-4650e1bd3580', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22902-11d4-7439-8e93-4650e1bd3580", "service_id": "01a22902-1161-7423-be6d-758339e16ebf", "requester_id": "01a22902-1165-70b0-a525-ee563637fa4d", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', 5, '01a22902-11e0-755e-9be8-9d5d76ba29e7', 'orders.order_placed.v1', '01a22902-11e0-755e-9be8-9d5c09d5cc77', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22902-11e0-755e-9be8-9d5c09d5cc77", "service_id": "01a22902-1161-7423-be6d-758339e16ebf", "requester_id": "01a22902-1165-70b0-a525-ee563637fa4d", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', 6, '01a22902-11e6-74bc-bf75-939744065161', 'orders.order_placed.v1', '01a22902-11e5-7422-b064-7c63b9af7d48', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22902-11e5-7422-b064-7c63b9af7d48", "service_id": "01a22902-1161-7423-be6d-758339e16ebf", "requester_id": "01a22902-1165-70b0-a525-ee563637fa4d", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', 7, '01a22902-1209-7576-b6bd-b43d4b9e286b', 'orders.order_dispatched.v1', '01a22902-11b4-733a-bde5-2ae313fdf2ae', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22902-11b4-733a-bde5-2ae313fdf2ae", "team_ids": ["01a22902-1024-75b8-ab10-9f3c5f8ba95d"], "service_id": "01a22902-1161-7423-be6d-758339e16ebf", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', 8, '01a22902-1219-760f-8941-155c184c3d06', 'orders.order_dispatched.v1', '01a22902-11c9-714d-b747-f847daea8cfa', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22902-11c9-714d-b747-f847daea8cfa", "team_ids": ["01a22902-1054-760c-baf7-2e1209ea4d15"], "service_id": "01a22902-1161-7423-be6d-758339e16ebf", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', 9, '01a22902-1229-722d-a751-14f49b7ef3b7', 'orders.order_dispatched.v1', '01a22902-11d4-7439-8e93-4650e1bd3580', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22902-11d4-7439-8e93-4650e1bd3580", "team_ids": ["01a22902-1071-70ae-87f3-6b0a1aeec9d4"], "service_id": "01a22902-1161-7423-be6d-758339e16ebf", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', 10, '01a22902-123a-70fc-80fb-3b0608cd0ab7', 'orders.order_dispatched.v1', '01a22902-11e0-755e-9be8-9d5c09d5cc77', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22902-11e0-755e-9be8-9d5c09d5cc77", "team_ids": ["01a22902-1095-77f6-bab8-57d8f01ca331"], "service_id": "01a22902-1161-7423-be6d-758339e16ebf", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', 11, '01a22902-1248-756a-9fe1-2c95a1acc89e', 'orders.order_dispatched.v1', '01a22902-11e5-7422-b064-7c63b9af7d48', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22902-11e5-7422-b064-7c63b9af7d48", "team_ids": ["01a22902-10d7-76c9-8cc0-721d560c55d9"], "service_id": "01a22902-1161-7423-be6d-758339e16ebf", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', 12, '01a22902-125f-7421-8c4a-8620e1e7a2ce', 'orders.order_accepted.v1', '01a22902-11c9-714d-b747-f847daea8cfa', 3, NULL, NULL, '{"form": "errand", "team_id": "01a22902-1054-760c-baf7-2e1209ea4d15", "order_id": "01a22902-11c9-714d-b747-f847daea8cfa", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a22902-1056-7193-93dd-72721b759c8d"], "service_id": "01a22902-1161-7423-be6d-758339e16ebf", "requester_id": "01a22902-1165-70b0-a525-ee563637fa4d"}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', 13, '01a22902-1297-72aa-98be-79438ac25f13', 'orders.order_accepted.v1', '01a22902-11d4-7439-8e93-4650e1bd3580', 3, NULL, NULL, '{"form": "errand", "team_id": "01a22902-1071-70ae-87f3-6b0a1aeec9d4", "order_id": "01a22902-11d4-7439-8e93-4650e1bd3580", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a22902-1076-73c2-be1f-2927952a3201"], "service_id": "01a22902-1161-7423-be6d-758339e16ebf", "requester_id": "01a22902-1165-70b0-a525-ee563637fa4d"}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', 14, '01a22902-12a3-732e-a453-f7890f0b3724', 'orders.order_accepted.v1', '01a22902-11e0-755e-9be8-9d5c09d5cc77', 3, NULL, NULL, '{"form": "errand", "team_id": "01a22902-1095-77f6-bab8-57d8f01ca331", "order_id": "01a22902-11e0-755e-9be8-9d5c09d5cc77", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a22902-1098-7721-9bb8-dab35deaf624"], "service_id": "01a22902-1161-7423-be6d-758339e16ebf", "requester_id": "01a22902-1165-70b0-a525-ee563637fa4d"}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', 15, '01a22902-12bf-7775-b4ef-58494b717f80', 'orders.order_accepted.v1', '01a22902-11e5-7422-b064-7c63b9af7d48', 3, NULL, NULL, '{"form": "errand", "team_id": "01a22902-10d7-76c9-8cc0-721d560c55d9", "order_id": "01a22902-11e5-7422-b064-7c63b9af7d48", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a22902-10db-7013-ae90-717c3ea3dc3e"], "service_id": "01a22902-1161-7423-be6d-758339e16ebf", "requester_id": "01a22902-1165-70b0-a525-ee563637fa4d"}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', 16, '01a22902-136c-75aa-aca4-24cd427ab6ee', 'orders.order_closed.v1', '01a22902-11e5-7422-b064-7c63b9af7d48', 10, NULL, NULL, '{"form": "errand", "scores": {"quality": 500, "attitude": 500, "punctuality": 500}, "team_id": "01a22902-10d7-76c9-8cc0-721d560c55d9", "brand_id": null, "category": "便民", "order_id": "01a22902-11e5-7422-b064-7c63b9af7d48", "revision": 1, "closed_at": "2026-03-10T04:00:00+00:00", "project_id": null, "service_id": "01a22902-1161-7423-be6d-758339e16ebf", "volunteers": [{"method": "leader", "minutes": 60, "person_id": "01a22902-10db-7013-ae90-717c3ea3dc3e", "served_on": "2026-03-10"}], "activity_id": null, "campaign_id": null, "requester_id": "01a22902-1165-70b0-a525-ee563637fa4d", "organisation_id": null}', '2026-03-10 04:00:00+00', NULL);

INSERT INTO public.reviews VALUES
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1351-72ca-9b72-6c524db39e52', '01a22902-11e5-7422-b064-7c63b9af7d48', 1, 'requester', '01a22902-1165-70b0-a525-ee563637fa4d', 5, 5, 5, NULL, '2026-03-10 04:00:00+00', NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-135f-7317-914b-dba272d7fe83', '01a22902-11e5-7422-b064-7c63b9af7d48', 1, 'station', '01a22902-0fb0-73ca-bccf-764be51d4686', 5, 5, 5, NULL, '2026-03-10 04:00:00+00', NULL),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-136b-73ef-9803-3c1707beefd7', '01a22902-11e5-7422-b064-7c63b9af7d48', 1, 'team', '01a22902-10b8-76d8-9f64-0dab1a511f0e', 5, 5, 5, NULL, '2026-03-10 04:00:00+00', NULL);

INSERT INTO public.served VALUES
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-11e5-7422-b064-7c63b9af7d48', 1, '01a22902-10db-7013-ae90-717c3ea3dc3e', '2026-03-10', 60, 'leader');

INSERT INTO public.services VALUES
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1161-7423-be6d-758339e16ebf', '上门维修', '便民', 'errand', 60, 240, 240, '{家电维修}', '{}', '{all}', 1, false, 'community', 14, 'residents', NULL, 'open', 1);

INSERT INTO public.signing_keys VALUES
	('tests-3a90c234-d3f9-4571-aad9-73c6e7f49c44', '{"x": "wjbgtRxCayZvii9PpOkwhhSOULhrRdzkGg0KG2EgnB8", "y": "mvArC2LvzdbmX165D9xMkmpGCBJP1Jh9gLNT182kjWM", "crv": "P-256", "kid": "tests-3a90c234-d3f9-4571-aad9-73c6e7f49c44", "kty": "EC"}', '2026-11-29 20:32:10.639826+00');

INSERT INTO public.teams VALUES
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1024-75b8-ab10-9f3c5f8ba95d', '0 队', '01a22902-0fba-7546-8b4d-3875bc34f97b', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1054-760c-baf7-2e1209ea4d15', '1 队', '01a22902-1048-77ea-aa1c-1f8fc7cd5caa', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1071-70ae-87f3-6b0a1aeec9d4', '2 队', '01a22902-106a-77f4-9f30-b9f55409bff9', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1095-77f6-bab8-57d8f01ca331', '3 队', '01a22902-108d-7689-9518-6d77223cb520', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-10d7-76c9-8cc0-721d560c55d9', '4 队', '01a22902-10b8-76d8-9f64-0dab1a511f0e', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22902-0f6b-778e-bf9e-764f033905c4', '01a22902-1105-702d-9fb0-37598179169f', '5 队', '01a22902-10f2-75f2-98c1-6a3f89302aa4', '{}', '{家电维修}', 6, 'active', NULL, 1);

SELECT pg_catalog.setval('public.outbox_position_seq', 16, true);

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

ALTER TABLE ONLY public.engagements
    ADD CONSTRAINT engagements_one_place_at_a_time EXCLUDE USING gist (community_id WITH =, person_id WITH =, during WITH &&) WHERE ((state = 'assigned'::text));

ALTER TABLE ONLY public.engagements
    ADD CONSTRAINT engagements_pkey PRIMARY KEY (community_id, id);

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

CREATE INDEX attendance_order ON public.attendance USING btree (community_id, order_id);

CREATE INDEX deferred_due ON public.deferred USING btree (due_at) WHERE (state = 'waiting'::text);

CREATE UNIQUE INDEX disputes_one_open ON public.disputes USING btree (community_id, order_id, person_id) WHERE (settled_at IS NULL);

CREATE UNIQUE INDEX engagements_once ON public.engagements USING btree (community_id, order_id, person_id) WHERE (state = 'assigned'::text);

CREATE INDEX engagements_order ON public.engagements USING btree (community_id, order_id);

CREATE INDEX idempotency_created ON public.idempotency USING btree (created_at);

CREATE INDEX inbox_done ON public.inbox USING btree (done_at);

CREATE INDEX ix_business_time_now ON public.business_time USING btree (now);

CREATE INDEX ix_revocations_changed_at ON public.revocations USING btree (changed_at);

CREATE UNIQUE INDEX memberships_once ON public.memberships USING btree (community_id, team_id, person_id) WHERE (until IS NULL);

CREATE INDEX memberships_person ON public.memberships USING btree (community_id, person_id);

CREATE UNIQUE INDEX offers_one_winner ON public.offers USING btree (community_id, order_id) WHERE (state = 'accepted'::text);

CREATE INDEX offers_team ON public.offers USING btree (community_id, team_id, offered_at);

CREATE INDEX offers_to_lapse ON public.offers USING btree (accept_due_at) WHERE (state = 'offered'::text);

CREATE INDEX orders_board ON public.orders USING btree (community_id, state, dispatch_due_at, id) WHERE (state <> ALL (ARRAY['cancelled'::text, 'closed'::text]));

CREATE INDEX orders_requester ON public.orders USING btree (community_id, requester_id, id);

CREATE INDEX orders_team ON public.orders USING btree (community_id, team_id, state, id);

CREATE INDEX orders_team_scores ON public.orders USING btree (community_id, closed_at, team_id) INCLUDE (score) WHERE (score IS NOT NULL);

CREATE INDEX orders_to_auto_close ON public.orders USING btree (auto_close_at) WHERE (auto_close_at IS NOT NULL);

CREATE INDEX orders_to_escalate ON public.orders USING btree (escalate_at) WHERE (escalate_at IS NOT NULL);

CREATE INDEX outbox_sent ON public.outbox USING btree (published_at) WHERE (published_at IS NOT NULL);

CREATE INDEX outbox_waiting ON public.outbox USING btree ("position") WHERE (published_at IS NULL);

CREATE INDEX project_grants_project ON public.project_grants USING btree (community_id, project_id);

CREATE INDEX project_payouts_project ON public.project_payouts USING btree (community_id, project_id);

CREATE INDEX projects_quarter ON public.projects USING btree (community_id, quarter, id);

CREATE INDEX served_person ON public.served USING btree (community_id, person_id, served_on);

ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT attendance_community_id_order_id_fkey FOREIGN KEY (community_id, order_id) REFERENCES public.orders(community_id, id);

ALTER TABLE ONLY public.disputes
    ADD CONSTRAINT disputes_community_id_order_id_fkey FOREIGN KEY (community_id, order_id) REFERENCES public.orders(community_id, id);

ALTER TABLE ONLY public.engagements
    ADD CONSTRAINT engagements_community_id_order_id_fkey FOREIGN KEY (community_id, order_id) REFERENCES public.orders(community_id, id);

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

CREATE POLICY app ON public.attendance TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.campaigns TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.deferred TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.disputes TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.engagements TO orders_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

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

ALTER TABLE public.attendance ENABLE ROW LEVEL SECURITY;

CREATE POLICY audit ON public.attendance FOR SELECT TO orders_audit USING (true);

CREATE POLICY audit ON public.campaigns FOR SELECT TO orders_audit USING (true);

CREATE POLICY audit ON public.deferred FOR SELECT TO orders_audit USING (true);

CREATE POLICY audit ON public.disputes FOR SELECT TO orders_audit USING (true);

CREATE POLICY audit ON public.engagements FOR SELECT TO orders_audit USING (true);

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

ALTER TABLE public.engagements ENABLE ROW LEVEL SECURITY;

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

REVOKE ALL ON FUNCTION pg_catalog.lo_close(integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_creat(integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_create(oid) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_from_bytea(oid, bytea) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_get(oid) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_get(oid, bigint, integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_lseek(integer, integer, integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_lseek64(integer, bigint, integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_open(oid, integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_put(oid, bigint, bytea) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_tell(integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_tell64(integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_truncate(integer, integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_truncate64(integer, bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_unlink(oid) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.loread(integer, integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lowrite(integer, bytea) FROM PUBLIC;

GRANT SELECT,INSERT,UPDATE ON TABLE public.attendance TO orders_app;
GRANT SELECT ON TABLE public.attendance TO orders_audit;

GRANT SELECT,INSERT ON TABLE public.business_time TO orders_app;
GRANT SELECT ON TABLE public.business_time TO orders_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.campaigns TO orders_app;
GRANT SELECT ON TABLE public.campaigns TO orders_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.deferred TO orders_app;
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
GRANT SELECT ON TABLE public.disputes TO orders_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.engagements TO orders_app;
GRANT SELECT ON TABLE public.engagements TO orders_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency TO orders_app;
GRANT SELECT ON TABLE public.idempotency TO orders_audit;
GRANT DELETE ON TABLE public.idempotency TO orders_clerk;

GRANT SELECT(community_id) ON TABLE public.idempotency TO orders_clerk;

GRANT SELECT(created_at) ON TABLE public.idempotency TO orders_clerk;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.inbox TO orders_app;
GRANT SELECT ON TABLE public.inbox TO orders_audit;
GRANT DELETE ON TABLE public.inbox TO orders_clerk;

GRANT SELECT(community_id) ON TABLE public.inbox TO orders_clerk;

GRANT SELECT(done_at) ON TABLE public.inbox TO orders_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.known_communities TO orders_app;
GRANT SELECT ON TABLE public.known_communities TO orders_audit;

GRANT SELECT(id) ON TABLE public.known_communities TO orders_clerk;

GRANT SELECT(state) ON TABLE public.known_communities TO orders_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.known_people TO orders_app;
GRANT SELECT ON TABLE public.known_people TO orders_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.memberships TO orders_app;
GRANT SELECT ON TABLE public.memberships TO orders_audit;

GRANT SELECT ON TABLE public.migrations_applied TO orders_app;
GRANT SELECT ON TABLE public.migrations_applied TO orders_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.offers TO orders_app;
GRANT SELECT ON TABLE public.offers TO orders_audit;

GRANT SELECT(community_id) ON TABLE public.offers TO orders_clerk;

GRANT SELECT(id) ON TABLE public.offers TO orders_clerk;

GRANT SELECT(state) ON TABLE public.offers TO orders_clerk;

GRANT SELECT(accept_due_at) ON TABLE public.offers TO orders_clerk;

GRANT SELECT,INSERT ON TABLE public.order_moves TO orders_app;
GRANT SELECT ON TABLE public.order_moves TO orders_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.order_numbers TO orders_app;
GRANT SELECT ON TABLE public.order_numbers TO orders_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.order_private TO orders_app;
GRANT SELECT ON TABLE public.order_private TO orders_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.orders TO orders_app;
GRANT SELECT ON TABLE public.orders TO orders_audit;

GRANT SELECT(community_id) ON TABLE public.orders TO orders_clerk;

GRANT SELECT(id) ON TABLE public.orders TO orders_clerk;

GRANT SELECT(state) ON TABLE public.orders TO orders_clerk;

GRANT SELECT(escalate_at) ON TABLE public.orders TO orders_clerk;

GRANT SELECT(auto_close_at) ON TABLE public.orders TO orders_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.outbox TO orders_app;
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
GRANT SELECT ON TABLE public.project_grants TO orders_audit;

GRANT SELECT,INSERT ON TABLE public.project_payouts TO orders_app;
GRANT SELECT ON TABLE public.project_payouts TO orders_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.projects TO orders_app;
GRANT SELECT ON TABLE public.projects TO orders_audit;

GRANT SELECT,INSERT ON TABLE public.reviews TO orders_app;
GRANT SELECT ON TABLE public.reviews TO orders_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.revocations TO orders_app;
GRANT SELECT ON TABLE public.revocations TO orders_audit;
GRANT DELETE ON TABLE public.revocations TO orders_clerk;

GRANT SELECT(changed_at) ON TABLE public.revocations TO orders_clerk;

GRANT SELECT,INSERT ON TABLE public.served TO orders_app;
GRANT SELECT ON TABLE public.served TO orders_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.services TO orders_app;
GRANT SELECT ON TABLE public.services TO orders_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.settled_minutes TO orders_app;
GRANT SELECT ON TABLE public.settled_minutes TO orders_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.signing_keys TO orders_app;
GRANT SELECT ON TABLE public.signing_keys TO orders_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.teams TO orders_app;
GRANT SELECT ON TABLE public.teams TO orders_audit;
