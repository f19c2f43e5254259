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
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8efc-7689-8342-5ad9f35dea12', '01a22960-8e40-76a7-8c52-aea78b5562f3', '01a22960-8d04-77a3-a523-8f1b45f98319', '01a22960-8d0a-729b-a837-9beb1cd821f8', '2026-03-10 03:00:00+00', NULL, '["2026-03-10 03:00:00+00","2026-03-10 04:30:00+00")', 0, NULL, 'leader', 'open', false, NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8f13-71aa-bfea-4e5c0c437505', '01a22960-8e43-71ed-b6df-f2c5660a564b', '01a22960-8d67-74dc-8b9f-d98300d6bc35', '01a22960-8d72-7241-89d5-b8e6735badc4', '2026-03-10 03:00:00+00', '2026-03-10 04:00:00+00', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 0, 60, 'leader', 'confirmed', false, NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8f1e-71ad-97a7-329a5fce0236', '01a22960-8e46-7152-ac0a-b6dea80cb904', '01a22960-8dde-7581-82ca-5e5172669516', '01a22960-8de4-765b-8ad4-a0043e6d8ae0', '2026-03-10 03:00:00+00', '2026-03-10 04:00:00+00', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 0, 60, 'leader', 'confirmed', false, NULL);

INSERT INTO public.business_time VALUES
	('01a22960-8adc-769c-9aa3-9a29910fcd59', '2026-03-10 01:00:00+00'),
	('01a22960-8eec-75d3-abe0-2174cc90a430', '2026-03-10 03:00:00+00'),
	('01a22960-8f25-7666-b198-124ce456bf98', '2026-03-10 04:00:00+00');

INSERT INTO public.engagements VALUES
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8ec2-769f-8dea-0160328075bd', '01a22960-8e3c-777b-9fde-6c4e8e925b15', '01a22960-8cce-70e6-ae12-bb611295088e', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'assigned'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8ed1-7675-bde7-0b20a0280306', '01a22960-8e40-76a7-8c52-aea78b5562f3', '01a22960-8d0a-729b-a837-9beb1cd821f8', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'assigned'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8ede-7093-9f37-043c1e404358', '01a22960-8e43-71ed-b6df-f2c5660a564b', '01a22960-8d72-7241-89d5-b8e6735badc4', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'served'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8ee5-7095-8424-721e2a16b33c', '01a22960-8e46-7152-ac0a-b6dea80cb904', '01a22960-8de4-765b-8ad4-a0043e6d8ae0', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'served');

INSERT INTO public.idempotency VALUES
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8afd-748d-9cb2-bf4d42de28b2', 'add_team', '\x64b54be744d98ec0a836357ed38135c19d613dc8b1c8a2fd7d830891ed7932b3', '\x8945bdcaf947652cd996f56e1e91f599ebfd64e14d02c5fa6e8dffccb1c14684', 201, '{"ETag": "\"1\""}', '\x0100bf7dad25192ea6f40bab40a513a09c7545b959ed277d5821a1b10dd82458846e32cf154cf5831be02d1fca360d75f33d18ac7a5c78d343cfc0aee0dda80e431fb91e21ccb334af57278a65a2d74b198723d524365e31ef75d921c0fabe71ed276c4cbd89884c6a9f69772d1680924afef2d4d42d69469e0c47ae9b7dd42fbb597d26985a510619dd7056d3b052205117377e518c793e9d037beac104440c741a2070ae2649180b2dd372747d3b51153d99315be3510efd082a30ccea417959d00bea200299303fe7683c29e585d55543d54137624d0114b62b32886a01f9367f6702afe89ac44ce569356e6bded2d7cc', '2026-11-29 22:15:22.991539+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8b3d-7654-be63-59934639f625', 'add_member', '\x695109e083e61635f446498aaa1242d43aa26b8e0f4b7e8d113f7c445a835512', '\x2c6d81386048a9db4379e1d8cc76e848bf6dc7f44a7b8fef4b8612bccc44a7b2', 201, '{}', '\x0142d008cbffcfb8e238969dae34b24ff2a2f6e85202585caa3f8d2871e1214827d0457f9fb229129aee5cecd56a819c9b1c64ea4c96a31eba98c0d98c2abd999577a27e5bfad7799ce116ee86a3f6be9f1ee09fe5ba98f6c72fb50742538264c755e2257cedeeafe5cfdf27eb9f3632dcb4542aa819170c37e45cb5022ce9d2afd428d7516411ef3b8e573db2e3554bc9aa415ffd0c250d26422eeae18e8368b255128dd1d8', '2026-11-29 22:15:23.054617+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8afd-748d-9cb2-bf4d42de28b2', 'add_team', '\xee865ce0c82523d6ac83834ef115f6447ab1d710e1491c4de770bb353c7f78aa', '\x3c3a3910127c47c720321626e84dcbd89762150fa68347cff38983e1d6a43450', 201, '{"ETag": "\"1\""}', '\x019d1fa95e1b033c29567b18c07bfb03616f97c3e6315aece59c727f828d2cc8943922e120f44ee2f67d9f048c35ecb69d5746a1cbdaea6f17c749ff77508a6a6bf8a9f77ff8ac761f8aa817b11eeb35c8731614097fcd203fe44f83d2050b441909030ca64d74298ecd21157932ea552d82241a46dc4384811329d828b63003e90f5c12a41de8b0121d7efd38542800364128b526b040dbbf188596fe17a3a8812924fa62457d22b2ac2cfa5377f28e99cdfa24cc69f91186a2472a54ca0607a49bee17fb10029d948492678fd0ce4e140c201440f0c23d2cabf423877d77b6814f8220785c95b1cf131cb8cace4912e5fa', '2026-11-29 22:15:23.084636+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8cb2-73ac-92b3-65aeb59bea1a', 'add_member', '\xa75914457876095fcc5a1911fbb7ce4727ee059b2e286cd25072b8ac52b2e332', '\x53c8e3c7ab629ed57f45fe9451cd6661167586057f0ae759997069cc2b30eab0', 201, '{}', '\x0163a50b862d10bc3534e30a1786964554454982cdbf79b50ac7772a4fac2574a927deb64810c6253105c9fdffd90421f0f70cc61a093084b46e7d7e1c73c330eeb5e9893a2402020be49ecafb78ffb7fe592ad657e7846c466aa0e2845011300e7512be9cda0de4e20d26d90bc4280e500d2c4a5d60f5af55cdccf30eccf67d9a35e8a5875266df61c9e2810ffdb070d35712a671feb5bb617e0fae7161d1fb2040806a759a', '2026-11-29 22:15:23.10998+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8afd-748d-9cb2-bf4d42de28b2', 'add_team', '\x7f590a384a38511ca154b7c27c46f4b8595171db598f584c20ba96d67bc211f7', '\xe03938fa9577e65a9d0de0c45cef728628d9d35adfad804f4a8e50d09f3d276f', 201, '{"ETag": "\"1\""}', '\x01fbb3b30864770befde3a59c190558c84a2541ac3a93d8b2758d7626ed5d60641cdcb97c32e6556cb4ce78f2dce3d6f8094b3ec7b684aaeeba82ae08cb7dbbda3091f02df96c1eb7ae6a84828923d5f265371ef2a86121f4004557b16c1510f772330297f8f2914a6a7c171432e1be64436d89973f006a2dadd7c1bfcb9b4b21747329a95dec39a3c3fcc99a6d6d13b67acfcb0adfece9e869945565dd51cb1bf498d02327a1495ccaa0106823c751d2b51d2d34c2724a4b2f9fb790959d3494b18d2773a723b2d94ee616feb967fbc4d15eed0bd09d03b68060174ae89a70f6e401cd9ecbaa49488f00c1dbe7db71e6a39', '2026-11-29 22:15:23.143094+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8ce6-70b5-95c0-478d980465ec', 'add_member', '\x5ada0f50c9425ffd8deac454b972305058a76649eb169c986ea7503c1980c5af', '\x085091af218681ae4a504b6d345500de63a1d6e0326e9d06ba1a42acb0a5b449', 201, '{}', '\x01fe49096f76b184e280363c08df72ca31cac3034c72ca8d1e1c39ecf3587ed5daeccbe0437380a7ad1bf217c579510d02ba5fcaad01eea3bce20b500f9c83fad1e6cbc56e4f90e69a62add04a313c46e9d9b5f4a105a2783b83a964cd4deb884610bbc6982b1fc3c7d53682ffe3624d0cc7d684864bcc94bcaab8a0c3df01748f2a4710a2d32086e5aa5e8dcfebe6cbd8d47dfd25d79da9ce5a05dac8895bd63bd8de197af6', '2026-11-29 22:15:23.178835+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8afd-748d-9cb2-bf4d42de28b2', 'add_team', '\x9956d50aad55d9a82022ad5dc25d63ed5863e0f33e25c4e3e1e87644609ca027', '\x41e7e048dc0dc2e61dff266e0b68cbb32e51cba18f9fdaaa5617fcc8a9c45bde', 201, '{"ETag": "\"1\""}', '\x01eacf867e80537534eec8991f0c50c7470752286b027bc6f196e2befbdeac30656669db849da012fb153909f59a14f53b8128f2f4876fb328a9a77a5b26fdf94ad5931ed823c041d8f985c44a8bef1639e5503e2f932e91d2a83fd93a0b7d542c74bb2454dd7d4d59c543a3057e8b5cb3d8d744f2d32b7ccdaad70371c6f087d74be0780105c8b1394bd5c912838bf0955277f28dcb9e43ff46772097daff817e0525cc8d224caaa2cf7fd02fdd2b778327bac31c38de7b23b0bfb5bf11761f1abfed42dd5c7eb56673c0dc804b22d278a69439f9f6124571c7c8e39e0738a0e25c0c3f2d396f41db479ec3f17e70047d0c', '2026-11-29 22:15:23.249309+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8d3c-70f6-81b0-67c4bb67cb13', 'add_member', '\x9b6f326b4f6a8955a7d5b1e20eff99ebc38e14f57d3535e9d9dcdf64e65dd962', '\x93f80bf6632737cbfd1a97d4d256070fa13602bea1a1b3e5a63a36e09fd1dc23', 201, '{}', '\x014d377ba0a06eab9c010914f2515dbad3d6fbc8a6b8db5e8e3803b96abf8d4d967db4017b5d9816613160d29c90c8e8e618a256dd09362204dbb0d311c2b7429ccb73586a9e4494facc9b4958ca6c294ff2c174a5c56271c0e842218aee57344db47f8ae984ed390e0fb4839b714e9e133993a2fca76b8ef5d91ce02c9ada2e188016e2ab4ea79233c37280b66309dc45053cb0ba43ad9ac3c8a818b2e150bdcf317be4663b', '2026-11-29 22:15:23.301994+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8afd-748d-9cb2-bf4d42de28b2', 'add_team', '\xbd4bcfe88d0273de8b9496ff529682002f622ceea84ed3d95ebebbb6f61cddc2', '\x00425f5261d0601049050391dc335aed3911bcec485b31dbba0220f6c82ae7ef', 201, '{"ETag": "\"1\""}', '\x0158ff6cfff415189b28cb8920952b6a2700a1a464f3219b8d957d2d0ff56a7f261218af185816cd042a5ccdb20ff0b948f68fcf31855ced1ae9e34e2d57813eb15d18aa1f6b7e0f3b38effe99b7527037205f27c7d9a36c566064bbafe950a4e4b99ba016cd94c7521d67cb1705947ce4bb27dbfb2500b5db87ce517ca4d82928e08b5ffb05693003aa472fa8adadf2949e5a2ecf4a68df83a1032b114f1206d9e8dc116541b1b8ffab8c532f1bd638246dd040794299b535f756c3bd3a321d5e68582f0d6ab32c6a8f63d5cd8f9854bf875200b6fe7592e73c0778ecced8861f361e83125c4b7de7177bcfe5bb7c1af0dd', '2026-11-29 22:15:23.358946+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8dac-7729-a91d-3af69006a27e', 'add_member', '\xf568772daab9cff79d0d1843940abd58e6e2d8313b166c32bbbd84b390e397c1', '\x232bc4dd0c75f2632ff6a2f6b804d65c5465f9a17b32be84874d50069f36526c', 201, '{}', '\x018077f9c0ab0befa286f7fc53524b67f453f3e1eca278b84517a30b7e38018ccce3b019ddceb5e6ea0ae6f9d3d520b9096e3781c1039b235a9e8e92214f0a04c19b7d34380b4deaa930c905531ec19979a578b12df4a072240d69c6082bd3e616bfcfad16cc1d0c359a886cfac685363e6827eba74bc2f82244976153572831fd0abdd120e830fa3319ba6e1d3f9527464a8df414a215723e71b07c8c9e48bd2a8e8ecf503b', '2026-11-29 22:15:23.40403+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8afd-748d-9cb2-bf4d42de28b2', 'add_team', '\x59b51e7b98e737816971eec8ec6510673d97591847f69002816804e295e0a5b7', '\x111011aec07d7cea66f8746d9089de70c1116e95f46df694fbc0eb5158ecc884', 201, '{"ETag": "\"1\""}', '\x012ab20bd52ddbe0a4bb6022bfb07fd8d42165a45531c7dab4d45455e2c2576af10aa99411bb398f54453faab47ef1e103f31d7e292c57e4c731c658bd191238e4ba1bd48f362dd832c9bbf36a283a900eb638eb788fe0139297d5b17acebd322f6391ff6c44d6dce9d9e52f1b743ae25eaceced96c7a40c41b12175d0fae74c450b0752c7cecba222c0e1cae354a99664c8be7d6820d2c3f8d0c0a2a57526b73c228ee64384c87e96c6c2af898d125ef9f0e462deee21e16a70148d6e3ff1a7670449f91629cb442434e70ea612a5566dc9d39f11375792ea5a6a23aeb29704ad728774aa7f60de54982a7cbdaf68ef2142', '2026-11-29 22:15:23.410558+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e0c-7322-8238-17b40d9c073a', 'add_member', '\x1bd9b4eb3d4e9ed83af57a0de4f1eb5937f3e2a8e71eec182139528068996d0c', '\x413b49ffb6285ccd417dd98aacf70c84026c4f755994368d71b8a8e6723a8e1b', 201, '{}', '\x01f5df9b153eeb8eeaf741a5d784157534a7189ba8d8e52cef6e57ebe84b8e5b0cda7f50818af9da387ec4d1bba679274472497546add4fbd35b3fb92ca5255465f186f4b66192d272c7d6cc3759730a148b6d8aa69e970b08f4371d54d84cf4a41dad8c63e0e44c400737b22e4d9d0c850212a84d6a2df09f30601c22d69a10971c2bb2efc24ea04895f14626825ada024f91ee5efe829ed84b802249d16aa82a79032d77ac', '2026-11-29 22:15:23.417867+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8afd-748d-9cb2-bf4d42de28b2', 'add_service', '\x4d141e939ec23392a7fbd03c9cc9149f432ba322ded358927788ee41b0bb7b4a', '\x8246a85a748b6d7a12c4002913d394a2f402b4c3cdbc44f553426a95d220c8fc', 201, '{"ETag": "\"1\""}', '\x0122367f811ba4327df522555c0efc041d14f2af420a1173b8967951ff6fe665882edb233a85ae68fdf203352bd08a5947a652c00fcb78fb58066d142f9aa63a81eea3002166efcab0fd7a9c2dcc28bb422c3e595b2ddb4a8eb2d258b802bc7e323903de55b8f57ee1f2ec4112c21c628e840bd4cf2b601b01f541f06aa65ad4235ab84011bc99b81015e1ceb6422ecc8248ae6231ed0684bdc278d4da015d4547be22a5edfb1ec6cf7ebf7a7a1ca8fe60809a871794b407908b459af7ae9483a39c12b56a8e4e3fb25de6ffc4155e64d971b25b36de4d7a732e4c6386fd21a90e1324a078e90a4f098d14dc743d10045415adc0a207e8d2cdb394642d4413810f46c196d690e73c3a1a07a2cf4161657a5fce81815291a054fc8ce6206fd9a831779aa37459d3f3acc396cbb05b32a4683c3c8fffa7755bab241a43d937b45341afe8eb877bce00e71f6774ef5e005269111b5eb7af2b07b2d977588dcb0d82c1443d1c8df4cd258fd51158f822be9aaf34b6f05e970a4e327a12f6e78f9bbf3c879822a892da686f65c06065d539e2eb9ebf40d6612f5cb65a81d73327', '2026-11-29 22:15:23.419741+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e1e-74f7-a421-a9bd148e1f9d', 'place_order', '\x57e4a62fefa0fd452f66ab3e19655f86c69d51eb3ff4ea10e6e9918b45eaa35f', '\xfa39c36e86793f322e37b80cd72302519d60c10bef7934b18f98e7818a9c3670', 201, '{"ETag": "\"1\""}', '\x011e4b019695936ec157852c60917fc4dae937d1f25b1745bbc800878248c7a8ca5422b03bc11a5262fa16a4def4eb1a71f1b4f0713f92b09dc48de3665a68e3cfd95fcd67c0d3255eba559f145c5b5e9d8acd4db680f6976d934914e2ade0eb082a31447943bedced190bfdd4ff5ced7cb36cfac3c341772981d2beff19aca7387d2263e75c5dfba284c9d98291fbfcf0d648a7c98c03b6ee0e2cb7e5e060cc4d2f2508efb0b661f1e83f96e5186663181bb889e00d6b3e996bd47d7322dc41ba247e8becd4a0d7b29ed8fdef0b2f9f1326c196843de1d9143816dd5689a2ca704a91acb82faaf7a8bf81c43faf67b1110bd49453c56cbdbc6ed4999ffcac04891e0d5b52c88af6a0cce6e0e477fbf53d7af223de89c4751fa0fbf6ec95750f24bba4673ba9c06074a780acbf59b0a88aff25a7281b675c1854dd83c4b703c69cabea0436ad3af5fb36b10676909794de705d1ba99edbd14780b8de4fd4c99afe96f25a4b4468a16d7a2efefc307a13f20a082f80623fe9b338fb2f45252194acc45827a9362b8b469bd4f2eb07c000fb69eb5d63b92d3ec3a709808477e8eef1561255b0a65dafd9142b0a842afa51705a3c409b71bc67cfd36b9871cc2079585e6ff75f2d8cbb2bdb3c174bffff5ccf59943795817149c2f92c02a71ffd17cafc287c18fa7d2fba174ccd6a3b3880a33a32f895ec6dc5d65cb850114c531d06d80f05c202e27aeba8dbc2871fca9a1e58fb763e787dc9890d69d731e42fcfae7c8c59f651fc99ad951ffa1baf21fab7a02fd801dfa51d5eb32402f58b6dc250c8f2364a82a8f3ee48e4feed1cda33f76059b05362e928330ce7e47e86af3908e2c4bc21580642f134ccf3843eddfc4efe42742b1d126e422b113763d75a420ddaf7c5f01336b72067e1cd2ab84471d8b54aa68d6907f0ccf4de58865bb33fcd7f1458f7b5b6cf7fb92c7e214f9360343416f9fc85758da867f1305622bf9e54f3e81eeec925418236daed9e7b10a31d4537d0b959e2bfaca3de9708022b76ef500b0795d46653d93c2cc526458247939ddbcc312b9b58ae6ba91f7422b4e25677406d4a06021f4d6547ff0d59bb17b289b966821958eb34996d69fd0de543648a5fd1e28e76b7f0877d4ea2339a511042a2a35bb506041b90ce9e967a7eab6391af2dade6753092bbb8c8c49ac305d97dbb903f51286f79d99feb2da8e5e5fcb0e06cd7820ca6e504997027c17969e3ceef9f21f31d04cde940a5961a3c87d66cf18845804fa492029d665507bca90ccddfdfc34a4fb6b9ca7e9bc6', '2026-11-29 22:15:23.436415+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e1e-74f7-a421-a9bd148e1f9d', 'place_order', '\x0550ba7e01281dbe941287d30b245384e91e19d269e2aac22046765b29105716', '\xfa39c36e86793f322e37b80cd72302519d60c10bef7934b18f98e7818a9c3670', 201, '{"ETag": "\"1\""}', '\x01f9aa9aa94e6920acf9ecd6d4e99eec981e1b627f4b6e27ece33ee3631cb54b9e144635d59b4288fd14a08adcec66c1fdaa8f0144046156851030f6bd5a96d326b296b158159ded8346fe2d81b482b01b761533f5be50436ec8c7adee9a778d6d49e6d2374bdeeb53f1b1cf7b993ce5b564142345229e943262fb7f7638f06ee14a427cd78b8f74558d0c7ad92eb0732df425b6f43c7a8c30d449726596d8a3815aad4a1e0294f2e5e8c182cdb507453230f7e894fd03d21a66692535fab5cce1a838ab5a90a138e8aff7c15b8072c18438a06b69be67c4a70d0efe279b31eb91e5ed61b3446fa0889e06060d12a0bccb9f86c631e4429c9dcb401d1dd3fadce6b6d8235a2882ccbcba82dfef6f130d6ea3c89a66215263732d3cebaf284a3aa0e96dbd553bb0466db5a28e00938839a351aa496c14e383ada055242f13df6a58c220022d4911d62f69ddabfc770a8d0ab2f4babb42cc691bda2c36b32f267b0fe97f8c9fc15141a6193586f9bac58bd8e7e9dc55befcff089fd03fb9b3fde73e37410ad1114ac29d016e1f932f7ef426eadbe5e73e6ead6677dbbbd1f1f353f1d7d9464dcd16c2b0184e44a442ba705270954877aef1bc08a01d1fb4f82637a8e6c2bd12a53478cc00608ddf3cd754d9f0916324b8f92072a578964b1618fc53e326bbc34c150c65d6fc29160896658c34d25450944ba4b3ba5b4789002a22720a2c4c76b0fb6c7a28245010be9340176bb13f5e65c37d0b1b9c18c78d0727e038032c23d09be94dcd1dfd1ea1381bd3f0736e295c18710939a9426d72da80d656255a4a697d392a19afacb0c30f62a97afa054c8af82a2cf9dd5ca3fd56a7d66f602481f8713eb83d723db47d7440e910fde58349fc619139f6c5ceb1a3b9aba00aad9b3d7f280ac4b56298d81b9250dbe149f7a242b8cd9d5456c82abdfd0344422798620ca4df33bfaecba224029c034f90c8776cfd2c16e8230d14994fe98e5fb3b657fc4159af8df75ec5383f64af5205b7a749f88d8afc3f2ff2fd8fcffcbd0e15e31bbb730b9d50d3a25162210f2e4197b30774f9ec12d8915dce08d9948ab28347a02fee6ed85a15fbe4ca861e1d4221a5581aeef55d92e3c63287994e846edf28910369ac8089587f837a264168f695c7ec3066db7b9189c31293a4667ec74a0df36f4f1b195dde558722289b8a605cfe73a4975c109f836dc92c0411fb78c3e90d3f9a9c32692a46574f55993d1b0bc8dc057e7efb0e4c70e1f38a920f2aca165ae607792e2bce05228afd566db7ba5b8b6ea62e933dc7', '2026-11-29 22:15:23.446246+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e1e-74f7-a421-a9bd148e1f9d', 'place_order', '\x5bc69c6cebf1e3fff4d1dbe805875b59eb151bf31e6f1c0a10439cd43d57d585', '\xfa39c36e86793f322e37b80cd72302519d60c10bef7934b18f98e7818a9c3670', 201, '{"ETag": "\"1\""}', '\x01794997a8b02a995f0777f041214dcb8aceafdbf60a5ea48b9f74fd0f994ea0f943cf46c9fbd6aa3ade5c969b3c7f29057c37767642e62b0124c8163f4983307eceb11a6c5320cbc1e1086a9c9a5614e539beb5445e62cc0e9b7ed0f4d4c2df2cc9e97dc995c0d9ee6ef087a4fce3ae7ec736cfd846f96a1b1cb0e850b7c6a0837db11573abd2697db56d88efb466abbbf99b7988306dc11950eb5b293d7b82033ad6e56d72b06ff650183f29c07a642893fcf00f11f84ff01cb5cf889f305db7428c61b314e69f44c047df8e5cbb3ca45513e8cb0e014a72afe0e88e08f9483fa7a934f2369810f24aa79e117decfd8c33f555f9f265a6b2d2b37ef5e6ac4f7691dd733d737ddcd4b49467903dc5447961738de4b04fdabddbffff601ae6c382ccc0285229e9b9573f63c2d575c1b57c121876147800ea3e4b567279748d09e3a2782fa012162609ce92c84a6de821829916fcfa5025b0b7701163508587f3a329ef60fc09d367c29d6d316c7182f0d83580b8be62337400d1c9d5f3442acee0922898ccd842bc262870d0688d586a6d048dbd793d13612970fb609cf3af5575ec18f704523a29c346f1993b9b6307a31678f0bb56c2eb1217f083ab288c95261c7b2ef71cc6df8ce02e7ccbc90cdc2d5873e1927f2ec30656fa38cbcea8d7cd3b8c7bea1b6f43573a329cb6f8367ff956514b32f58a17b9af4e223adaf81d48df7301d0e5de3efe157765b5a464c719cd00d86475c3064bf2d69fe149870df062943d374d509c481deaa6f83f50f1f88e92d74ce392307649693df8b8b8a6a21c6b68b538b9f3ba0362f18104e4410df621e3863413ae8e0e9d4ca8498973338c22f3b6c75c8b50ec8430983a7c9722f858065a596519285e7dab7b3434161a592ff976c0d2e3fcc2192755b46355859b89d8e08c174a76a0fc840a718d0370c4d0d40b6ebb438a748b52ed882776341c48a32a9a45ff9b0eb92becaf4e47e480f0121ff652d8a69c9c1c1fb9d932b32bbe36deb86f0b9d21c68b7b701d31b2428f933e3ab6fcab2af93dc5ac9202d8e84a7de03334358d8634b2fd4676a521f8bd2ee2fe62853be65c05013b479b0a6417bebcc65616eacb1cd932c626fc2959086341847f6288622d0081e201febbd7f11601a8f6d148a565156a4741c0d337f69a840c6d2c6e38c9ba2dda4237dd842d18bd32e04bec3305c0b8eae5c07d73db893a6496204261b3c330f2ce141c02afe2db688545d18a3927648614e08b1dc39f92d1e35486c111e460c729400015cac4e2ba20d31347f641ff', '2026-11-29 22:15:23.452839+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e1e-74f7-a421-a9bd148e1f9d', 'place_order', '\x83002fff07b79efca8e89134d08aa8ca7980d5ca3cf18528c0114c73a05f0c55', '\xfa39c36e86793f322e37b80cd72302519d60c10bef7934b18f98e7818a9c3670', 201, '{"ETag": "\"1\""}', '\x01bad50bd3e8aeda845ca86b7db7b6d9ef806b86f1261d26ce5104ab4c9b7c255dd48e4c0bb9a2e7c4ed479dda6a16430efa4a376c475987a71465d6180e83336e0b7da3491ea6630c8f7b15b67e8e5160392007a3ce99cfd7cedf257425703a9b52f5ec5dd4ee99107a1b9fec714f2f8f133231c3e4489f2d1c0e7308ea1e4706332742a7ddbdd2508a1bf9d4edf407083da6880a89ba2928a474c8cbacaa02b9756494f6a878f9c223b1013785b82ccefa0ff1672398086e51fdfdad0823ee1234b4aa2598656e6190a902e9ae87d869742821c05f0b0b23d6339490be4511fe2c011d831ae2b792cddb4b442a464126ca792b6ff2c9f2962d08dfac5c3b9a154a345156e2f49c3ca6dc6a7a75ca4aaa39ba4138bb67b7fece2e2a26ffda758664ebb0edb3ab23af6d060880a740979f4533411628869ef82bcb76ac500ba33673d21d47608384075ab22997236947d18e2fed1f19ad3420b2ce09633025e4c849fc99a7606c30e767cf6b592390dcb61a00c86b9edcc6f5c32c7e9b81aefe0e826371d6d9804d3e12b25da893364b9d53116e6f40fcc6ec60806cbf5904f976a08d7894cf6b71aa35cfd8e39c650440a6c8613b3339275f1e09100086e4c356948ce199e023080676a2d01ee3b00659069877a836b32f7575bea4b01601a55afc304528b428b9f09ec29a61f4d769fa7fe6ad2d87c16acbdda27a1fed24ac3b7f1995cbce4b953619f6c19cb5be99a8a447fad94d0bd7f18505a79a5632486db1120396ee311bd12d92300a6def647b536dcfd38f9fe03e4fe43dc8ee1c03983edeb153270f4769edec3f65dc3891da9852fd4fe7ba80a0d8e6bfb20c0e94e14c2f9c6c708a24ed5c9ff3f05704bc70206395ba3ffd952ef7a4d463167b9fbcc387e2f5de362aa45abef658f9d8784868c1ce5e2f9255efae064203774799356a02072ce8c811e4bad69dadb3bb4f5a467973e5933252a06bc9a625aaf62383c84cefcaf36854ec67c488215988a304fbc1decd0cdc2ce6e0783ce138e39758675e364add1eef916d5bf04daaad116433a9ab88bd1053ad4289689b73259a858c7ed3a20f29cdab136a0b8392fcf28d55a762702a05ec9e25c8089d018f1c7aa65f796ffa0ddd0aec84171479ace7f0d353f30c37ffe4b589ab5670ce670215150ec909fd475c95658bec274afe76c8444af8673de419e70d9a5d1b0073b31ccfcc4a95c572aeaa4e57306d8b17585ee0e3469c4767ad85c556468daaa4b9451833309a956be89cbc1857d3d76af79e83d1ebe28dc83c2368ba9fc2', '2026-11-29 22:15:23.456976+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e1e-74f7-a421-a9bd148e1f9d', 'place_order', '\x2e98c705694434d3fab4a43fe8b5bf8adae50c993c5e98afd0b553120810f22e', '\xfa39c36e86793f322e37b80cd72302519d60c10bef7934b18f98e7818a9c3670', 201, '{"ETag": "\"1\""}', '\x01ca0bc5356e02c8110f8945a33a0a88baa80394631ae3ba9e38d1d84579c857b59d0f489aacf9236bba2f8cb0545d9a46a6bb4547e950e3872bea07b1757fd94bb5b87b632a19429462b816de2575be0fcdcfc40083f90206c6381a1df5a6b22c027e9b005555f02f052c4d058601fdadcd12e252227a7211aea7f175943848503224e8319868f65d9e892cfc035e3e88297745b2cd7b3e10ff88c35cabe63ecd560b14ac700dacb5815c73fc1c147ac4e707dce807e9a92e625c75e7c3f2b080c73fc3abbacff9c92c5b01cf1a27d3b71347e65224342d88a7b3620ea5d2813f06e6d065e2624a926b8ed2b815f5e18fe0169831ab0bc4b27511f0f6adbf37221dfe111b78e2f75ce6e4d13141dfcf449f4219a230bf1842349e2cb2a434882ff40abc8499c7a4670ca63b37900664097874484112d4ebc77e7065c4541888c3a0151e028db45bde6bb04a1cc8cd1ea22dd15c236f871cc581cdfaf9d03f741c5704c1cb848946df956922ec3fe2f67cc5a0b95cbfd99cd5f8a538ca12b2a9a0792432a1a7a15106f48b771658ad57597c778fed751f44ea4f8a1bcc85ad51d48b2d6ab3c36320e77471aa48ef916c78f5e80e7794a41459dc4be84d804d10612e34e02724c0879b4f81fe5e43e758a0bbabc83c61a429674f8039d929dbb73e36d76b433257eba28ba0866b9ca7cf8f20e9f52cec995435d9cbd29557663f21b15bccfe6f434770b84f550868087a33c3aa01e08da8c15778719e24d3e792a8785dbdbfcf7b8262e19917f189924f93a68e1fd4b5656c09314ec585f8c7f01ccba9b16d32b7b230b1dd6dc310b7105b0b380738811086f1580ad8b63f3c4acddbd1ff2d2245cfb0254cb98c91d92baf260505ecb667154d916b55bddd3e102e7ba43c45cc73c5d224b3f4528cbe2eccbd239b4e2c2c48f972a236309100a2d5d43044c6e1f99b4e163f9ec8d54591b9f46f4752db7e3dfe7ba70eddf3d5838353926797da094473c6cb3b0906f3d9937dca36c16d09c2f2099573c7cd563116b7b5d4ad793b0a8595820a6bc771b9892f84661b6ed0cdfe092ca7236512eafa8f01c27fe81508021417dc8338393e34d9665df0249cff901d8733cf7c538c72f53ba10203b5bd6742091971e342c4abf3acab5084266348e18114f7e48fba5b764e3415743744e9d4decde245826bad48d0da184e617af781272f235d40ef2ac7d96059d5b6fe7de089b2d53e80383cf7dab9cf79ff18a0d07f22a7bcc196e65cc237209fe5be6df0023306f4131f9d8c4c116f2468c3ccbc4ab237', '2026-11-29 22:15:23.460155+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e1e-74f7-a421-a9bd148e1f9d', 'place_order', '\xc6c186c5f489d0ba02b6b232e6d5f82fd835a76fef902a7db56333371f66e648', '\xfa39c36e86793f322e37b80cd72302519d60c10bef7934b18f98e7818a9c3670', 201, '{"ETag": "\"1\""}', '\x01e43e85b2595c2c2ee3749d2e9609e300ed896c63068adc03ce62d828031755024a6397dd0efb9db0235f7ca457c5fef218cfd4e747ef8da4b0c488ae449fcaa7951390e8208f1bbcf02cd15f25b92b2f80b9c14a1835ef1463a0ecf38531da6a78902fede88ceeb9954cb6d51e2d6f9084479a0a35e5fd99d6dae7d046502499d925f7600235fe7bfd05a90dd0ae5b5e0ca5187b7d8baec1d5bd73089e080ab1eeafee89aabe75bdcc239670f8432c31b4c2751ecdb46dd89e9f9983ef66261cef00935dd21471c6fafe96d2a3c21a3ead8f44dc6c9654dae525ac70184b307d8d0d0354cd06e7b9f975563c7747091f5967cdebfdf38888aff77177a94c5f2241d03672e248b7f6b4497db904f5f02b5a5a7f29f1e63febff40c8496ed12125ecc6f990bebea85b10355d5eb2fd88821a9d6f6f0357464904207d68d73933480887ee9b952edb5c085bb1fcf846ba7d7be16790bbb884f068fdb3b014543a37b5be000930516f42eeb2602862df620a1a8914a349f2d308002588494777249f25b62ccb8dcde920ba3d1d82e32cc8fa472133c1c0368ad3efd5a0c52df536ff04890734ac92b0f4c5c8e8f16648df09be80210a4e25805ecd5b781d45cbbafd7c729ad5e543835f6cc632f987c03bb475c2c1a643a5ba05121eae5bed0f20ee17de4367b02bacec37cfa4947e6b881006361ef76d949dfff3623afb620434e2bfffda12d0a6cff27db9f28672aedd708ac89b85c29e674342bd03d6c9310535a809bab90b66c85a7685168aabba5942c82eaf7f1df16f13ce2b2eecedba732ff1d085eee91dce9d560809bc38f6b69fb6cdf104dcd515e10bb8315b50d7513fc4dc0bd9c38473e490f97d7aa853541f18d2b0b1ee1d5fb4b8e384f0ddea2a76d433155c542d0be300fa8558d2479b9cf03244a0049734587858338c7d9cf756260279b3924fd21e076cfd37825a949bd88cd77d0f3b681897df2d135ca5edb346768ce90e4836ce16a5ef91c46bbef115d9584d5d7eb1968db9ef989ab7b37ec3829faf7b81af0946b6c9bf643a3308037e7d9b58a3b3a82d954814eda104a54db10b1281dbb3d577754df6f70125aa32dc02557b70639c150a01a1f16b2c13b3751761f57c85e272a23ef09b4512b665c7003dcf45a778aa182b2154f1b90e6b141e89c7b354d6c68bec58da565f67e67ecd8ee916d42291e1626065339c3cdd6fe2b0739c51d89b6e2ff365b082be6a9ced82d18b6dc42efb07a6ca128fb498263e292e1adb4e79fd68d940654dc301943c80e9344dc4310e8535', '2026-11-29 22:15:23.463047+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8afd-748d-9cb2-bf4d42de28b2', 'dispatch_order', '\xa74910fa9fe07c69e682da6574a140c0136e9a4e195ff4afd79e260d27a270dd', '\x7d09164881c274efc8bf85e27abf98a6f4cc1c72860a710ca2766634c0442aed', 200, '{"ETag": "\"2\""}', '\x010e9a9dbc12b4c9540e738c99a224385b6a321f3c07f81d2deff9f9ab39137b06f695ee3b89556a11ab6b0585a1b39098212f6e0e888ca59fae4cd08442b5636dbb471f8b1161a10819cf8af7356b497b60e377490d3a26773eb9c6095954e87088d7ff5fb9714d4d9d7da6673d9ea66b6f86ac555766e6f11a2ec66d4fc947950a924e61d36c41ab4cfb9b93e3ae41b98e78ac919da258bd682abc65dd6c0a060b212767426c95a4719a0650176393132e047c55c0ce114c49e0b47dbb6b6c327fc37ce157c70a8fe18fbc9eb72bc4c797d76472a3571dd061141fd0d6d3eae68930d4e50e57403250930d578488a18f2570838a9eb603f98889977682cb1150e5556b8349d25da986600983a8f4cdcffcb7de837a31f639d0d19c2596f322e9d42811afd45bea1630db9b52b4fd0d194bf3e87d4558e767d41f7296097a8f3de1e410dbe061c7365242f9025f3adb5b56b941f37a09ba0e46ac9f1ffb5381e905d313df4748dd5aeb2ecfd0a9b1b9f9ec27901351fdabd741222ad83cd9d6de6d7bcfc3925e63305b82b519fda27e5e7982f4f781c9d2a6007ae4176a91dfd93750def52ccc1ae41d6c0a0ee3f09c14819527e3c281ac6309bbf2ae6ce30febdd295827aed244bbafbf90c21be226902eac81432c6aae6987a9f3394c30a83b98abe156452c6066a568c6071856ad982219d4f06b09e29dc7ab4d1e4c54acc45f95825d2a2d8fc1f92ea3fe45b21711f2d1c831ad85cc3278fcda471ccdca0d6b222407168e9869ccc77eca559c928bedfbaf450b90aa8a53e0416b12401b2fbc6df98faa08c9ed178bfe6c8dddae74f6e5e41e5141b23ba96e3ac6972be8509e6210203d6333a342358c6ecd16c51cfa9f098ea4cfde7a646f5adbea644d7e11026b9da8f30b644e982fca8543442eba671e76da13d46a9467a80a7f8052582e1e83fe3afd3239674522874df3db24ce237535ea3b0d83bd4ff987191b919bcdc6e54b064025f6365979393aac5f425206475565315a199e4021b6f92a418f8124901cf0260d0f76eb2fb3f34f30251ada0c670410ae64869f6ccc20d8910992f5e68526a07ed86d4dff45da960efbdb99538e1528306804abdcc849b2a2f8c0af0caeebd1263e5f5a462ec4723396f57d6710225ff7056e054ce3981c35fea46a933521f3033135bd921f456b6c06298e45a8e7d7a6be4cb5118e129616ced77d83ab4d03c582bd0faa4e8a7b24dabc4283008637a9a95dcd0063d112036acd6ec1726130232342e43e0c563370ed625314a898ef691c60a6520fc23de45e403bc15b5556af835edcaa6559446939257ee40be257c4', '2026-11-29 22:15:23.504741+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8afd-748d-9cb2-bf4d42de28b2', 'dispatch_order', '\xcc7b9a32928fd65b24a13918b326df0a46fd199213ac91743a7d13eb20c7b10e', '\xf3d3b0485a4129442a7056e0779e78094ba466c322af966f8245a49f93fe3c93', 200, '{"ETag": "\"2\""}', '\x0164ba4f4d9968a14604bc2d6b62d73c899cf4646b5056cb6d9eb4da21db63c68d50572f09825021dd0c0cac360d33e80b7d0aa8780108240a8c855612c8376a4c4187fc14cd8240697d79614e68685fdb8d2850ecfd6d9b098dae24b3465cdd86cf2395e97062f2ec751e0a6493ae8f0dd6995037a0efc9638c63b9c17ca49ab8888e65a2e3eef855f2e2c09f1658b5bd1385ad63c922a14715de9a1786180aa71291e95d57cd5706007fba2c4c5c5522a5da3a9108e63ffb418f74efb32200c7dd49e673848d41377bd4e57b9059e69afe3f18c302fa69900bab413553c69265d5677ea9f1a463a455edc2ffba1155adf21d6c30732a7aaf1cf0ebf5b71fdf6b00513361125ab8697b18d8355a000e6ee5a6c3c6c85c33a3efa2f8834146ee8c4eb1caddd1ccf7e06d94b351c5fe38e8d37db229eac98bc75b2a6a86f11d8951ec9de0fbb34d28d5578b7fb7a38308b1c021536690201717a1b6f4cb255fff2594ff075faeeec2ae777e9dbfc1dde9695c9c32a29d99cc76f45885272ed54ecc113fc78c366d700c49eb68c941b8f72edd9dc91d1d3d911951cbe48b6bb8c0a408061cae86d14bf8d1e1ca2a209c53dbc5dd0e763c900e9749345cd2ed0604ac4e77e02d27b300a04855afddf8458b03633a92ea3640ad77567b1194f9c6cff9ba7778980c1b4b9fb80e4b477ed90e310f953f8361d431dea4b3fb87da8297ccbe7a6081cd1e1cf7dfb1937e5d9bd4eb52856000fac22649b4c0b5bb684c0ca01013738c4b6615cbbbdcbe457b683164bafc55042b2b79643775b43cfd0fb7b5bbf67e05ad62cc743bf2d3f7bfe67af5224eb9dd899c8e94eadd8f6afeb324542e2eb37b87c7a8c95defdb9793a9be3e61f23acd2c3325ae32400d869a86781fa7246f7b2e60c6ee06cfa8ea4aacddc4385e77f5c60f2ef840fef427bc0e36dc4aa8ca6e61b21388a8c8f8dc117a7b7e944ce185742a89057e7eaf4dbd416ac6fd86bc5f2022bb5a0862a612c708c71d4b3945c7917acac0e14eae6b65534c953dfb4a8f44ec185d8583b0d1da0b14bdfc2e2534308f901ceb1f38f84e93e2eda676c014c816688d40b603b1e3c73e2f605772b99b2cf36274bd1379c4ba8ca5be5f79b2e8ad7199aea8cb4f31fc1ceef99474f8f50c0ea7c92d88e126a5147750c6b7aa6c70112226a72053bc347d0d009fbcc158e04c426528d82c924f66f79a7fb57592667fec445605d2ee9c0bc0e1fb5d8320b9019c72e1e433540116815bed5ec1c8b210ccbb2498533e46a6d822109fe12be3bac88a4e4f5d62c4982e85131d9ef1116620b553d2bec903d0b21f805046c08c5c', '2026-11-29 22:15:23.53048+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8afd-748d-9cb2-bf4d42de28b2', 'dispatch_order', '\x5475445121675dc3022be57dae0b17214f04beb3a08321d2b7ea97bec51c1f24', '\x4b268fc7f1cf7271157f06cc9386bfa1248285197a86b08aa121ed94b9f99687', 200, '{"ETag": "\"2\""}', '\x01d030a207c003648b34419fb61b453f9b75bc5baeb90f303b83c76fdc85696dd24a3bafab08060f4356c976f7763643d0d580169b5616e5aee153c41ed5ce76f2956d2b994fd999413e742ba2f756301e498a5adf1c2a71c42765320f3e4736f21da7f0f39cd20dd2eed6c2792ad563fea2d6715d625926413c982e0bc7567422e9cb31374ac7aa4e300f971f02f1b46093619ab5f4abee4802494f85d94358f507f8fced6c11fdf0791badfad45506e1aa5d15485ac3f49e0e4d1f82db54361d28a32e73945fed978e40ea744b4d8ca84fc03b7a78132271a186ffdb91174e34c17943e6cd26e9973c2182acda6e6fc6096416e80e8d0f89373878093257d87a335079e8cc80a229f53b5b40f87cb7ea52458e3bb3f3fa029be25355948165511f61d485e6c533b689644f8bff4be2206c44d66d860b62ff3301dffce1e3eda24cce5db089af96880e3a948d1a04bca7887379db492388fd5c34fe601657d9aba1bddf91ddda4c19b79422ccecf0980ef22db4df87446c79d067780d90c608aadc6f0c5593b1257844a3c095a4539be24e249b7959014c0a0c7ef284de7ad369124a706533fe1d15ef5bb83bdac10d5303487968c62d2252971004f362e99db5703638f36a81884849a3f640a6fa403dd6634a44c6a62df3f151888abca7dee223dec77e81e3e321e4cc6472fc93d374b905a2f8db003aaf027eb8ffd54bc164ce462af04564e5371c330a03287e667044a07bd4e4417d40b34c4f9e2f548964a0a641ebe31cad15d7377a089df893904867cc256d2ee2bc64ffe91f33e7b03be3c6657b904b8cd0658e03de3770ab8dddbceaf22107c7c77a4426ca09252048ce6073b2f89df83d5b110067f55f9589c6f662302b36f32f859ef766f5a94bf244833fcba33dd6aec8b1ceead9fb9f0e618fbcbd6d44e46de1f4f7e58c5fd2f0085ba4ad6f3afd82f3c067708be194186ab1be9d5c3c1526d160307232ad4fabbb1c87e65803da33fc79f1cbebf4f0a53cd21176f74247a1991e6787fa2d92fbe8cc9f0acd76407699bbfff022713834b5080ee4dae1f165f405f12391cd866685ca55cd0eb0e45a20a6440ad87b57480871a0b352c53fbb67aada1685797d9ffbb8cfb43aff9d9f04661f08ac185b7826ac77bcbdbe56bd2a0d07107ac360b65ab3a6d728ee2e9d0e7b62eb02104aaa3db103042bf0807bd0f7aca2fdc7b0268b2b574bb06b7ed3c28197a051c239797d15f0000ac3eb65e06128d5d539b3504ceed8e1128e8ed90506e6b1c7c48199fcdb1a5d15978fbef11c59b9574d8f530c704d82b35dea40cdeae4881d3bf156377084dcda9718', '2026-11-29 22:15:23.54556+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8afd-748d-9cb2-bf4d42de28b2', 'dispatch_order', '\xfa4e930be98b4abac4c1dca51edb83214b199b07e7a3e56695f0a74a0fdf9563', '\xdee92315de7794e6791e6823019d650e847fec84aa913920fb8eb10c93ecfb42', 200, '{"ETag": "\"2\""}', '\x01b4cffa8c79a86156d25fc74821932ae93853f68c95abf423a73271be576eddd6395398a9b0b05e5c4b489c984e4f1fad596c1abb58aad87b06b0aa3ae810dfac1bc06764ced3f4323358182e303b1af8c0b8c6b3eb15543b910165aef6679fe7c7a6f6f0f0f2f0a8dc156163f112e4d59f6075a73068f282d6ee09f49de270f92a6f958bb379e1edceb75fbe1a3d23212708f7fe912d9fa1603f047915e224466e5f9e13fa2364d04ac877e5874dd52623c43f4e07d47b0270ffd1fe9cfadf5e00c81e402ac166c91a54f9162bad4a2f95e0e6b82cef92a36388642f214e20a9829ef939df380541ca532ab7d36b74a5a033daee871f7140fa151f83d1f43c069129857a1f66cc7276d6cfd54e448f37c951dfc160b87c7f48ab3167dd4ac88b6b9c28a2794bdfc2a8ccf131cf341d41e04cf9f26a3442848a485b43dbb70fbfe4b09ac95c6b3145c04f509234f279237be5d7b339ea086cdf1cd57035fce498cf8deb4bb8d1e3bf28536c0d17c83ae942ca0ad9f19480b0eebdab92913b427adda90fa227752d090e06410bc407aaea96fb1275bbf05e4d486c68e69a0334470a42418389808874ab9e6a8c97b933f0c5232770706fcfb0b98a03745434f84b1bc1d7584b55195ac942f21a16f2550f2bb70839e6bab76a5bed1d8aa66e052cb242ad794d9a66130d7684380a52e3a01f3b0ad32410078d309feb66b952c5ea13821c1b8de8b7680e09fc8dc2ebe472997a2f3b9c4efdbf68f9c8afcb299fffe2204115cb4a0aa9e6f34cf5e5f02a917aa2a20db09a257ffaa2dc12871a5669930029adeea819c3ab9fa15f556cbd682ad236ac15fd447392634d6bd66a7081205af85ca9460ede51ba8fc3642252337fb36a5bd5c7d0c09784e997564d7e83815955900ae66b473a1c6a56dd535c338ff56ca8092c315b977c393761ea309b5ec83b0af4a22653a423ecaabe4ef26b5e5d0d941156eb835c3634a11b2221e6a5855cc2150a1ba4cadb3c4171f112d6a48bc41566e21d4f7e76cae0eb1705f5ab0299b451c8568bddf4b79ecdfcb2d9d55ad853eafa84d820b618c75502a4b705f96327b3e5a8150bb19990ae92f136b7f200a0c11d0c7a82726b4a69e268e75432c03c153eed937d5a52a23f2bef50e142f8ae38b1584b73318207a9089d4ad67003015cbe3d79da9dee5c91fba3e0a449eaef75399382ad67ff92ad6fe1fac2066c4af0a6065a3a08bb882a9bed4c528c143cecab2d24fe7526e5d5cccd367f249054283197567afc986159adea3b7ac2d206d365a95018914a5777a9807c71f097d12c9bd586cbe2d5d13ec442cf32b4fe89b47e80', '2026-11-29 22:15:23.560701+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8afd-748d-9cb2-bf4d42de28b2', 'dispatch_order', '\x8613b5fb9643ec64e6c5ac0e1cd72af9bf4e9b116446f16f2dc7fd242dd7fb23', '\x6eee3a19d4ed7f234151c7d785ff0f6f527f4f3c16d80af934f7315e1b159362', 200, '{"ETag": "\"2\""}', '\x01aaf8111bd3dbc2c87e865901eb7eaac3759834ef3c62d4dccb2e6410f9ba51e1eccac2d92d4b8d43d90ec6f288b05ff2a4253e9f0d91ca63fa564ee541cad9cd435ae91c972b3d6c430bdefd269a722a0bd55488e7123cf0c2b5e48600a9bb01185a44751746b1ec7ea2afd43e216449bec00d07e0758314be9493d3b9f65d828bb10821f9e10d041fc1b54c3b3fed91be3be829318e4468d1168c93600ddade725509835a9351fccdade11c4a953263799c19d221ff84272d0506c398293afbbdef7865770636bdcffe88ae03a71dd12c294b01ddc0d6c0b637831b6232c0058fb1ebdbf7e571ed8e695065de3bb176d4a757047bb67e921c601f358b0deb08c351d2f64b6d2c972662870a451b4b4d93c78ebddc55d014e2b05bba5146de0d8a19258451225bcbbb69eb408d19bef48d83db843ed7be15b77dd19a8874d3b5c45014498c3833fe30259711ea390540675a519a85c1d36ccf000e68fb7204f5a020fcf1938bba0f99db750921773f1925b9c9bf75e4ef96e143dae407924a0c07b97b76354221c5437a316f9fa9af001da595a3519a467d06ed33b7d290ff1e80c17058465f293ec9f90a2a9d725f8954aaea15463d1d0f00cf5c80a04a74a31c7b7f59231a707b908c0976c285bc1513e0fc65e564ece2bee591ce0e2716a5947af61a0f37d618f1493cbff53aae1b2efdd74fe18712274d2a4190d65b4132435199f1dcdd3a7f6e2bda287dab185ee501fc31b9164243509a07e952e2d4c099f89a8567c7d06a76ebcce490aad614c7048ca1c7af429cdd2ca0461999a0b1c128efc16fb646a99ebf2aeef789374cb1569abbe441f80f22afb809e6d93120e8455381cbc80465e8494ccbfdbe1c3ff9e812dd8599ee53dfdf1ae5fc4b5096e735d4a7e9d306d185a02d173f6eec2e0f2d8e3fa7de1e9f2c0b6477b3ff32c409b17dd7be14d9cd497d2e299364b63c92f56ba456182ebc7f4600c6c05cab61d080f2f24eed502b6fe3c4a7e5713233c8d0f3df9ef668abaa5b0a1b2b5c9ee54395cf6e5def6c46227caa588276d2a419da9d9d8817f5b9b11af0ea4021f1644c7e1e4fe69ae74e492ca191eaa691da49260ffd105a31dedbc14de10bcbc91a489d4dfed67b91dbcf28397d4152d54d1dda122417c5940e677678da776ee4d9acacc6cb0ff580f48cc0e28cea95fe10b9c45a7f6a92388f80309e3df73df30aafcc23228f59e6b00ac6b657c2e998f6b471e4908eb1931c867b1338b110a66810ffe274211e9a39ef0973fe00a6fdf30bb33f1461d3a1ba45ade9ec65d0e16bc6c24128b57f64828b5de0522a5692d924af5efabd2720', '2026-11-29 22:15:23.572285+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8cb2-73ac-92b3-65aeb59bea1a', 'accept_order', '\xe4e8c34771a9607d276c8aa7daab6d0a5adb557e07133311db48587e66157fc9', '\x4b3d9f14ecf40c48b0dceddf4d75b80fe06aa8e4a253ff56151621be53b863da', 200, '{"ETag": "\"3\""}', '\x01104f33662ed60bf72ff1dcf6a357d6389cff6e1e0d13845b24a9e6e310e1b7cc11af69a77f1a556393aee814d4f386d3513fdb2a840dd373b56016e6387f231e18826c7b741a39efd6b527b983039f0396a7812aaa80ccc80e7397f266fb2a1673198a06d3e2ef7604da846b754f3ca85ead92323b2a581b617660f1f3361622847bb7117f61d0c65eb638148fcf5442ae7c2637a77c56b00fada5ff29f969f5c8dd2fd5cf1f58fb3a88d2a7cd6e877ea8df9c5a367b0e7adbe24bdf0054b510e0f5004521a98d16f7bbec5552263c3c568adb116d17e40f3e2f58ecf0a2f3ecd684ae0f8202615d61c7494581965de476e7ecb75c8e63a1a368fac73d20f3832a530afc33bb58bbf985b18d9ccf6c381b188cdd826f985c52f57ef5090e61c9aa2ee694a6a1aece7efeb2928d835620ea182a8897ea6ad83df2c0a8d2f82c119cb9665a685d5a861af93b7d5b55ab6afb398cd33080c7ccdb44f2fb3daebb7615af8021a91f9117ecde8fce4ed85640b962fcafb7c1ce892a2038a7ac424eef705348fbb7bc85330c73a83ec86d8d6f0766a19911ded2447d39e133c90356177ab903361c0d0f5e15e2c1c191f11c54d06ee8be395274f4e2b1e6395292d4637336aea0c195775b0f390fa5e78c777c696ea9dea123b9457484a67935ecf5292c3b52c4e664e6d16ebc5c981067ce90f77361635b25b352ce6cc76f8309a2e869d439a4c22b1d5a845da6697b73b374e992473ca0a7f5f2b66d9b6c89afe03965b7f2a67b187f6aefbe71756a39772bff85a1567266392e39231afb77a8fdfe3e8a33cafcdfb958a59c05ad84696347e64ab3f4e6142a00a72b2a74dcba1850b6509aa4d408494ac91e77263fe3fd3d1700645fb31d09905cd9c65b73d18de8dc74558957571cf8e0f01bce46592765115417c182504f3a101eb4d028c5abbf00878b1c1da21e30f36d4375b45e31cdd28b93e4ba112abb2f9e3b93acfa0f71bca142c9b4d4c770756a34fd7a581961e53b9db0c4b9c757c42847cb81e69389995ce767fcfbef362205712612dfc4fc35af6d7121e6711ace83f76a13df732368f6c0e093cc4c732d2277e88d80b1fbcf771694e89d3275f1af4d1f5d8ae640a66dd2cbd2efc5a251ceb8a5e8ff04d61437e8a07289e0c0983d535b70511b59ec803a5a69117814bb38234e8042dddd4c72a2adcb7a546ef9c8a125ed57c079ce922e4b468118c80483eeb924b8a887032a637ee8fde81434fd7d17fffa04ebbeba3a8a6f86e6663c4992a9809c919cdf67a6c2fcbbfa2419c8395da879991feef14bb961c8246dcd7119c41e7ea2e2c1a0fa84aa7d2acf9c468459a1acaffc40f8e43afea38eca63c2d6d2cf5c0e3235dd4002dccc8a65276028bb0a4de243de6678ea617513a9d29c9262c75f0e7c6490c8a0f2cae89e3e030b6152', '2026-11-29 22:15:23.586523+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8ce6-70b5-95c0-478d980465ec', 'accept_order', '\xa3c2114223c453c0ee9eb9fae51bda252b13dce86619d052629fa6d0280b28d4', '\xd3c58293f5fe0550870ab3a32f93f70b275731d2eb54b60c14f80e374a3a8435', 200, '{"ETag": "\"3\""}', '\x0122ef0c1337fabc8c364d1b8f7602651831a6f698bae00912e2806c7b81e97f60f8ec42aa16e4bd3b445f2dc0eeb4b2cbbd20a61a8008932473b1c8490d1c5a7b5cfa84e5cb232576e969171aa2428ebbecb994f2fb10c72fadf1765dd4e0aae9e999e0b7d1aaee261c7387a9346915cc81a56dc8d89719b14f7f8fff7035ae45c0017ad6cb8eaaed2f8f19db687416302270969ee2356801f6dbf1ce39a64aec36ce8b0e7f5be8c3ba1fe2a72e0d92a24b7d0f8bd204e5113f3655a07cd7785f907c71e4591521f9af15c1b5fe17c7d3d6795e8d10ab153ec4f5e21a54f3845a5c06cf367aa8ef298aabe54052cecd7a0371aa0b1ac15ba2062a5c868fabfa0e00c399cbc312bae516bbdf75980869f9549c887c0e614950fd20cf6e856c11c185627ed8f710fc1b7cefa4b12877c5a8c91c901f72da7b94c5506dcfb5c0a373def3157b2bf7ed29ad689996a675614906884826b32ed5ff30ffa3d02ac77f8aa9dd840ee0dfec653ff67774c22557ceede31c2d2d119c9408dcca49c74299442e3670fb90b4b737c0d4b177e8dd1f62a17b81512d56ec3d61cdbeff2f449e754744ef2f7fd2179b5e89b2e1814e9fa2c08ca840256b15646bdb4f4c70b8b643061fcb936d9f69cec9afabfedd6fc1c4bc523616bde63589dbbee68532e5ab6ba92d5e251eb8966a9a68ed999bccb90486b4700359988e06c3647fb0775c96d24c27ba0907eaaff7044c09733752dfa1dc7b2085e74348d1121f186f67bfed5e2ffc7e7c4f57081aefe160446a3cabe13c577fdbd174452524c23cfd03a27f6c212fbea1ff3c1ebfd7abe53e48085a6b9c586a07befc079c9d8a8abc03b8a429cfa57a868a317942f69d63454632dbabc3613582d40c0ffa9867f0132d96ac284dfbf34c823674da29a6fa809f4e7d664f6240f021b1eefa0864f1a9b27c0cf2a0d7f0c94cd5dafd9619b528136fc399805d31103cd8bde785d8a58d2236aabce6bb5cb55df833b6c89f9f76010427f256f86b0e741b957714f7ebc49befe2379e60dbc62ac1d927d80ba5b05e0a5081d4aa66c8b852c5dd999798841ceaf55653e7c29fe8b90f839afeb280c1bc64ff6a287aebbc48e2303d611b1b0f2851662e4ff69a8363c15e2dd729f2f739cd8c4d8c7aedecf56ecd9547d0cc9f797c8f4b3d46dddbb60fc4232936d04bf14f3a8fb1a9e6188e5309b8217c7b4d4190cf6c9be6235c3119a65a8d9749f89fadb6b0bbca599dace03bb9b21fd3cbe2b2b59e2cb2679d8fa409d0db918075be45dd253839bc91f0d69df0ff0402c0cb29a79c8aad0a505f095a5c6ca3933b25418545e5140be52523be9b96319d22f94a6263776c759a62f816b26adce3d32e35446b8db75a80a22f271dec746f3f976b231fd7579ef17972743ccdfee004dbb23feb6a0179977bfe6946402bce69', '2026-11-29 22:15:23.602194+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8d3c-70f6-81b0-67c4bb67cb13', 'accept_order', '\x3ddb366ad9d71a37e6efb02f18ba564d6be9c9a701dee630f6f676d9c3be1430', '\xa42154f8dd116d68e639ab252c809274961e188d9c9f77a5b025418c0ade1bb1', 200, '{"ETag": "\"3\""}', '\x01e3410eabd9dc031159c77ae9ab0c3deb51bf4bb04e058cdc8c81ed272546dbbf2619ed540118c65ba2734730b055d2e587118939db82e0ed416666476f18f3ff16a1e6b5c4e7a9997f144d446824980068c1ff8906910e0005a44be93a23506f4116f7ec80205c516de9583c72c350700f18b6c9991ac00e0fee8d6199680f5a60c3d07c8ee228fe071f6e112e0455f5c3a27ef08b54a0209bb83863f5055722009da95e59b83a95980c5144f68892bc5f4446aeb398d0c45c9e4850222978672d397ad4b629fe9073f26e3bc108e9591bc3417c7846d1a48ff374d78bb46e7a1ff57005250bf3127c68f2eb74e4fa4bb994038f8e780d9807ee48665085ec7f48da80016ebd188589dc3c2dd7983380847783a7f060880398ee0ddf62e46de4a6a19ea494a468c598ee7da40b0a6d4a19b783e42bdc1a57159a8acca34919bde28d63181407daa6743006511d075db98f8a467919a2596db43d145497640b2ee6c60faed00bfe764923028591e7cd08f0b4a31ced041ba5fae7c2c567aef019de8190785b22dc9660cd7144deb5bf4f0b3b5b488e7f8f5f5e6d8855cd8c193ac4e776e3d384d1c1d2f565d10da811c3f285ba3f50fac772813d5a507fe91406a1d3e4ec7772e11d31432a9800381f64fa96daab1153245722d92eafb27f24af021a23098d437bad5fb2cd4050be3549f5dab2e13584d23a5fe4685b41cc351b20b41406298cf69f0ed46d29eec37b67112d4ac6b27170c8ff525b2b452c0e104af2d4257d1bbc8f7b359faddd7c041d851be84aa0366bdce218a2ea6bdce29d6ccf19d69aa08710fd944b2140d30e9fe3b2f7f7a05bd319f2de48c698149962b57b7ad3560019b5ec0beb9c3bd9ad8b45cc435effa6b5faacbce8bf4724fce1c09c85391966398af168222733184f434c337c0b0a6d451a943984d620cd064996047bacfcc9f055184ea69b79e5731021ed56183d18fd9a0ecaf4da6f0130bfe7b5ef65d043316d4801c1ba32479ea45fb126cd5c46af648d95e79caa6d1dc10d4081247441cbba458120b96f86dcd1e02f89da25cacaa505399897ae6c1f43859c5649d430e3745d254d7ad33cba9335d5cc846d1c5eedf5bce0071504862b4f9ea41907df01efc665f1bff87c69109412f7b5c070c34c4b4461d39cc899515ea109d0cbc4267c65a7d9a3d5537575eed39cd0b74fa430f9b68bcacd3de36ccc8e45cb236f0485bbd82c68ab6050b0566bf94608d45b83c4b75df218836269b0b11c36a5d160f4d3eb55f9a2336513aab503d9ad4f4996fc755701beb76aa6ddf5c2fd9b4630efbfe1fbd8c10b97b36ad0b23debf4ff61b1a255a805730bf8763d3519512705f1f972e3db05092deaaf73cd9331835330fba69ae59bb776976566b66077e466caab83c18d602db0555bc93e6990619273de605a72b7', '2026-11-29 22:15:23.614693+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8dac-7729-a91d-3af69006a27e', 'accept_order', '\x52d41ac6813d3f278e7db3379defef63e0b0e2e202af5d945eff2e51fe17360d', '\xaa91792c6f0a3ac50d71bec2f856708b8630069a0d273ca03b4595830f332dd9', 200, '{"ETag": "\"3\""}', '\x01ede3ff73eded0d81e22050a037265d49b645fca31c9c220a798b008a2fde9fef84601502632728f8db54403ea0f520d497268ddda018dfb9e2182bf320dc79f76218dac00639ba0d7ba0923d4cc0eaa764962036c8dc227bec4580cf553db1edad61112b155572369b194a60b1db8670ddf326929b82de9fb6fd78e07296e3357d3d5b87e5c56e213ae5fa0526faf7e537b46443661a3eeb94f758c492ee3d5c3df3bf4975971d3a9a59ee3bef31681054849a76d962e6a9760b0dfd44e92e054d4e07e36d242aadad441ffce3f2ef327af27a40b459462f22755c6e7e30767fc97659e1a34da305f9a998d49a2f65c31db7d153cf37e09363bb32c57f8f8476ed836749a0d7ec302006539c509461242f97b2890fd60df026c71d2eace61e1d51f47de85a2af6ad43daea37dea76ae9c1ed32042280da3fc71cb85a088f21d68db22beece2e16a15253a99738ba4fb5bec40e357f3ac4fd840f884021f9a7b7f87c6d3e8c1f4eeeb8f45e77471075dea937ec158ae8b7cedb0b7f6088af6ad0be73d50b0377d8325a9e84d1ecf0bc9a2b989cf9a80a24fb2bf8313cdb22ad68aacf0be58a41a5a8be02b52d2084208ba9a71981dac287eae9b5827a2a11d29f6e84ae32c763cb1879634b75c28d1ab2e291b8794e9720062ab559123f91d9c390dc76f0c44d0c89fb50c2d53ddd0c6ec20f875f4df369a8bac472a514a2aff140d64207103b51bd9cf0eeed8d400d9d4f2360e0b2e3a5bc607ba4d99c0925274ff5840c3605f7c180a3f6149ed3300cea7229829f345dc4b3975e5dbfefc51c74692ed8efcfafa8ba89e3e5f0655993870537a7e376ee6da19561935a7dadedfadfd669487fda2cc7e3eb85101f99c68a64d30c7e49104daf52e5999cf604ee4d18bd858d5494004ae9a55eb1614e9f5055c9e394c2d4911ccaa5d74aef0589982af252cfad303049fd441d81a3dfec7810aab1f4740449e60177a82bed52c922dc97085f96954b970c6c4bc1a5f0169f6a58bd4d08459df729381dcf09a7dc4a3f20c90bd29c85304d31f038973b164dbb5f293fddf5e2683355dd2aaae1751c16e5d32ef273c3771344db45b5283c2346a39a0b99984c1edcd42c728a43b2065ea60da9dc6378fe17f2c604aa9ad3b95d63445278ecd337bc3fa275ee7a89135474317e6087fb6340d4520626f350378232c54f6200c8cfbeab490087bf70e43f7570bcfe932956e6fb74600060518f9aec772d0a1352f175e3f3ff54be8b8e1385c1124f3207e03fd183bab2673e63ba1f931414dc04ec7dbe6fdbede454b1de0bc048c2d16707be2b79a66bdcc94a6e358f95345c4d88c961ebcb0434c2b8265ffa9efda80aced994417743fd0330d3e368b86aad2fbc7603d39fa13320c41631f8299b742eb55af6cf68a6f6d2aa997cbbcaa0bbf39044b0ff95', '2026-11-29 22:15:23.624389+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8ce6-70b5-95c0-478d980465ec', 'check_in', '\x3a1cd9dbc20662bb2dc8833710d5a686fd331c015c1f72d4dc2cee40b2b6cfec', '\x25777ef0b5f9ed5ad085e4775d5457d5fd11efd424b6765a13ea073c07899399', 200, '{"ETag": "\"4\""}', '\x01039fc375f5994a9987a5973364cb48c820fb55acdb7d0098341bf59fd109b71689eab31b225f7d02bdc75ccd0901a278ee7b95c83fe36fa03b66e85da9fd47d05e7ae02b3b5d5b9fba566d4fe48979d574b18c21ee697059da4ad6d45fd2e95672f43358bcd3af5ddbff96fa64c3d7b7c0dd5d35ebef0e2549f074ed2e8aa0329ef94e33726ce580690de14806c0ae3054a9f65159636c9590707feb87613e01608f007153b7641f80d136c46d432da33854082f2a1aa9c7bbc48923eeb3da4d8ac2687a47eba007cff83910c96c457e052f0bb30f2d31b1eaa44ea4b544f3b54fcd2908b79fdb3adbde05e8ce3e9dbe97aab868fa22f5aaa413ee2e8b5bcb5cc2a7cd1f725710a54b9b28e83e231d2b9e547113c5a3e9203c258ed70d85d0ba179d53af9efffedde342b866bcf4a75f58daacb8a06bf01568045d45c5d75836da2dd1a3e8cf31aae89e60bf0ea06af5d266606f9d478583c7f0da299e3afe99684b1912182a7dbc1b7a0df5277dada546c5361882f511c60070799e986d21df7d41e1773289dc9d94392076c1f69d30611db7eb0048ba03266b4438e345e0aa0244f400feaa54429efc35c346c33679c89baf287f7029b8509150074af9162a4200199badb651c4c8860a061618d12263c7c36ff23502cd556a3a67cd9154a9feebfde75dbb6e7b1e0bec28e33c94583797ea23071a8cce6a134d899ed071df635f49b42c6bdb205f62eb8687d8008bd74bf34e0a68e0c82555e4279c310a2bf411213a034c4cb6c5f04b075a9fcbc84e9c1103224a2414c7926ac3f182b69caaffb452360221f76483f96cc68e5072769c480de1fa6024e5bacd182539daf2960be6206a435d1d37d3b9e91bbef26868ea0b5430fd23f5a1e7f57292f368c3fa56f7afaaced84c5497f614fdda343e8ab8c890fb1bd669128c09b3f1081caf954e95dc5f29f5b9fe527ee99aab0a9e9eb9747f6666c0cb4ee8505cd709e3e333ca67f0f4b87ceed60cd218569522dcbed5723d55e7f2524e308976c7c95bfe6e79c1655b8ae4472bf2e921507dcb8618e55ccf2b97d9a8d1dad645a26e120e9c2528f09e9db52f868d847f1ccf03572c66384985d69d766a70d3665b3bc96adf7cc7d547013648276f9d3a3f5285fdfed5436b41f0ee9b8189fbe44e9199b4a5d6ac2930c3f8de5d22c773084f0006ed0db596cb8303d190d83c5df68e23f9788fed014fb5450184c3942b20dce05ddd41a236cdb222026de3b698b4ab3aa781c2df6b7e07820fd603b21bb8c7483002e28e4418e9ef147a1b47567e7f8183ab8b86ed25760ac9c535d327993eaf6d15f259bb0490dbd8cc8498df1a88098b3feba6c30bc3339878aaa38a3f153dd1d23f1c6c8fe6ae1ac52d83f175371e98880b88d92e662d106f0f39cdadb41c896e9efcf3e8d2912ba627ad04cc6f7dff72d69995fd08f7f08cb915c77479b03f9d0641731a48f4dd01ced9dc7a9a89b7eebbcbf1a8b4796fae8ac66fde5d9275dec6cd2eb30192d659b5c80e45d061c99c56f895fbc0d2a2d020c9ebe658', '2026-11-29 22:15:23.647825+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8d3c-70f6-81b0-67c4bb67cb13', 'check_in', '\xb26541c3b163ab7841f0f24d100b98ccb07c1e9d00f5f197d674a96a8a9718ef', '\xf620d6a04ba849c352dbf8186b4fa411cbf88900ffa07a774708f95a285de590', 200, '{"ETag": "\"4\""}', '\x01d3faa67a3c13960b27412ab04a8f21b79c949f4d95a2d5e7ea70b9a7492fde5663d85dd47c8fde0be3cb78bd1929bb5307eee4178dccacc32d70d682bcdc2e48be6a43f4098e580731ac906a4b87c51de094d041691a6a6f58761f26eca6151b0e01c05d453e34ef3c520933bca646e57ada164d1b435482bdbabe8d623d882b2c06d54f30c40cfd1fb976ad2b6e1105a3b97467100b2c40571207ed7cd0a5589bf0c49aea2add097d551b8c5eec9c8a796f52d8b47214d894360904ead0ffbab9670493e662e9d78a7299e13abeaddfd037850d6406c69830b5ab80388ff8701abb21b83d4f29ade5653216352fd5de17cfe7c84a586745dfa3b8ac90584ce8ad757144e25f2569330419af41970050848c34ebaf1b22b3bd6680e6cdb0722b337976ccd3a33ed8b8c495b3af34db41af9de08ea0215e194343c9dae60ca724b1f5f66e7987865e32205e52dd51b01aeb43365104e69a12e70be6708b4c9e89b1e61922e29dd1ff81250f72551c335f2e4d69b9fbfc37ee4680201a1a5b66d48176204221e2636385e80b81cbbc43716cbaa3872834a11188e5be2901324b705b99e963560537d0275d4f1785037f5ebd6286dd386db27756735655a87ae875ade76a62a937c2ae0ebb9119f1d4e041ca45bf321ddb31f242c4a36aa03244acb783e5d47df845d1b14383c4543b2fa85eb38599ed32270635cf0b72918986fe0550fff4a9b23ef510ed9af0b2a5aeaa662b2eeb9d9bd25155cd6055214752ba0ec7916e714d4cbfe59720fa6dc876f8414e1084d550054b6b5cade37e87a4bba40e4e370d0fb760a3784d574101bd60d712f2d27b5fee2ad3228ca39abc8f3ec86a105bdd2b44d5d32ebfff1db909b9f065d1fc0788995e135b2e2943c9fa2e7ffe78d7dd573db1c4f2739e31dea9ff2e5a71e33fe4504a6320e2ca378ee8053c523b67fe8feeebd7ed32dd673bbc6e4cf235459e85fd5dcbf44f15584ab73faf7fa6211afa2c3f224fa1efb95df4ae763863f299a37d11a5ef1838d533870b38060fe364411da85efcac419ea92021cd804be5b813f341115e1014a3f5fa915a024da42c2cdc65c7913030891e919b65833eb62e9d6439c39401f0516f29e207a815ff986691265aca3c343429eb2d44d74f318eb6c01443fc76c787b8d70855035a9b7b0dc2b1faeb0251b877ecf9b3bdfe767b568fae1c10bfcea5d8e9c534e6cd9adbcdda6739c06384fb66cb6b9fd8bf0e560160b42190bc52fd769a05092d29a803485d0aff9ffdf54b96870bb732ec92bec51d5d4f8a148ed69ed4eb0dc370eee1976dbda31cd4c58354c742ba9683dd6d9d56f646489baf8a09ee6d86fd8f61dbc1d1529d2b3f5d8f9fb206c317d63d0329ae1e9c0083f40db5982248cb79323a860e67a6d31885e3d6710dcc78b7cf1e8772f7da2216e6e30861094f3b1f430c544a7acc63bdd6536765a22a9c92fc50fc711514a761812ddf73ef3d5ee2d90f8f3c0bf8b85877bf7a0a745aa5baaabbc187622f312b219b3e39bf106fe43200f2af2e7328337ebf48', '2026-11-29 22:15:23.668244+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8dac-7729-a91d-3af69006a27e', 'check_in', '\xd181a2448e3b4a5528e61cdace2246cb8d2f2822b04ed93947181fdf505ef3c7', '\x566c463ccca3e135e337101a6962264f411e9e2b55b08b4e9528d82b75c479a7', 200, '{"ETag": "\"4\""}', '\x0165a048bf045c7b82a0350a7f678a4de4ae604038a4bb9fd375c9908c3b4f4e86d04710aa260be00bb917f456d66fbc037da52885506d718034b41d258addefbe6dc7f1dcef7a7551b7de1e9a7eed8504332a3dc00019b9d1f4a3239105381b66643e94f4b17e10a005c34ea09515be7d971f899829c8b922a02da368741f13fcbc1e6f96f1fb1a26d2e954b318f6d428b74ad681d761a2ba007cd20a910df870c974263429133e154a6da66f9183bb4c9a0dbc46895b9a1fcf1d32641ddaa3a83109dea38f6b38ea5ee89ef072f840ff5f567b666517e8865635cb7fdff641bacb298e3d9b5d6700b23c7bd2985936017628f43a8dd1f837ab71f7ce3775992c42471df7fee1d23b95fc7fa54904cb0e35764e3adecb361397003bfbb71590870a9d7706cdf1ec199c4b6f423eddd16d85d1eddee3d90577eb928def7373e5fda4e4b28629fc14dc5bfc8184fb4261996b47438fc905696109cfcaf76e40117c63d8a65015ba4164ab5b9b6228ecd67c087785044b5e3c7dc041a8129a94a981de29499e1ab6fb7a09db3ed48400a3c8e8b96b570d189533973ec386616ac049980f5bef8f7f37d06cc8edf87942110306019fc5aca48fb06c5c2481c07152b8d43bacebea88ae34e57576ba66668467bfb67bec27ca9ac8b7703147b86b5bd830dd17c004c2a070fb038b2373e3c74682f31351691a2c43c0b66bed810734e7b3ca7b3dcb676f078aac83ef4839d55e92203dcb10aee45d499aad3db67bedc9879c9212e258dd0e2c85929e0ec0a6ddf2d9857c574d1c6e9282d8ad226bef36b427233eed2ab3258a01fc37aa325281ac3318f6df7ce168c155a24d797b2e8ea01fdcc6347ca1266bcecdc7b5f0c7234c4cbe3533ff30455a2266126d1baf9a843463795cc8c6345949bb70cf7eb7846c45fdd75b5e6ae15d09f715f474fa770688e9293d2bb2b5699f854b725279ba86e880224b0c600454e67c9c0d692ce6975fd984332b6e9f9764dee2c98b02b0d87fb46c5fe091d669109e8aa431c1ee60337aad11256a5fc3e5d6579a081a414dad37dee8b5d2a806f1fa6cb6b5aa5d4c1c13ca44e2743a830839ebeb31cbdfa66b992177d467f9f5d08140bbe6d4ccc0c589b164c9206720da1e28b4ffbbdf9e7aa24f9021f281ef32a5cc88358aadb028a04778a97416c6d70cb53c73649c13ae1a67ec5f2dd8dbc68949d775434512213c2e99572f3119f58c2a6872b39f87ad5411347617f867e2fe7671a40b4288dbcdc11d7ab8b053f4bd3ef0066a236d78a87668e23421c3c4f7c9c1de4f7974bbbcedc4699c9a754e1853f4b403c2136e560bd8dd37fe1d124aeaf921d7c25153c451ff50ead9ede0f92b27f8a48542f1866ae8aa4f8355e170908c02d827fc5e607d237350faeac9d5e274eea47a98472368915f3b071f9c3e21e2a5f83eafa25d60bd985f3c7db82b02ff2ca7c348eddcd7ab6ba9a4caaa7149a93f1a1bc2e4ef0fffe0a660984e055fa46f8eed4a156390970fc106d2db0c369f8679432beda4c366ab39da2d7936d9d914', '2026-11-29 22:15:23.678786+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8d3c-70f6-81b0-67c4bb67cb13', 'check_out', '\x346300ad75d51a35c4764ccff9190ec42c734ba8fa5805a873cb17950a35fcea', '\x8517ef478ff8dea22b52734a5e744df73a29c660560089888fa627ff33eabad9', 200, '{"ETag": "\"5\""}', '\x01297a355f36379ee087d9d5ddd4ee1ce95e6f8656455ac16583b633a483d0755060c48003b80d5fd39a0a60aa12537d6e59d363b11fe45f67665438a7d214c30469e3bd24e1cbce564ab3b8dc193c8b1b6b4f6e92813643ac3cf6f3d55c4001bd3aa1d585fb80f5e5b4bc89680990945d42224ed3e96fc8951911fec557639b3dd5dff5851034b36ecd3c80736e5a1e4a67b311bc5dbb08ce15732a373f94bcd8234c2df9807e838c9ef373721a1f29e5582b8e9e2a7fc100c80e50719aed0309874f8203379d6a31e060b34badd1ab7fc123d4cae5d8d78f84fcbbb6a5f3a818b7bac6c8ebdcaede1671c75bafbd7fa1a1dcea5d078779ab6b554a7d6292e4013a0ad1d6993661b55617120f8688954db09c4361bb8d387d7bc38dbd906db6a72ca499299cf6739f9b0ee2c249c2debbc72eb10f6927a7d4b952f98905f3ae37a1d8fef14cdf490b6bdf047b69110236db8c875f24d3c62b21b57eb5a451887bc2c6b788bf3dcba187884120981bea0d0c15abecb045bd034f27b4a65ae78fbd1ea718f7ce3ee02b5cfc7c4d9c06daab1159a75580cfc33650c0e1dba52df1dda6602c41851bdcd58e87208247d1ae7d8ddcff731282da337878c54af23d8d5fa1aa1d99c9d37c92b1c17d05bcbfa9928a5d5144d82ac8aecb1b2f8fa951cfacc255219f17a33a2f8e10454835e2aecba68aabbfcf56fb6de2a20d9feef5a45fbec137824351665401140657072929939a72b9452da4814a22b27981cbde25e3959cb0b58d8a02a269790281b59667de96a3d0f50a753294c687b23fdafd57cbfba4872fa02a04647b341d203719d574b8069b2a1ce79486a32efebb4b668ca37f17e4c2ae659271a21c09c7539eedf1b64c1c1fa68fcaff41601a4d3c4790307373688fff288fd1fa687f095075d8eecec5b54ef12b66b9e05a7ab8f84b1a7509f3363785cddc6551585b85bfc045d68661659187e24310f0eecbb9da6c38b4c7b2cf090ada8b024e378a340f12dd971e00235779f096d9c7d647fb1ac420bc92300f9928cfc00e573810f942e79880fc1e03eb6552fe3da3af3e8bc1ad295958abecc5cde5415f53a49dc30abf4276c852d81a12422b3e21f8bc58aad0002731a6e82809918dd09a4f8f1d5e0358de39ffd4a912995fc6deb3deb72a8786b25cb976e039058403aad904a22ea2868252b8c62cc1b705aeb481a2d2ef74c8c92df22093f2cf64a445bb425132f5f4f9bdd997da786c93c30db6ca8413cfabd5969ee964729af4cc4c4dcb1c6e1642142e25836454c156d424def05106fd3e4789bb3328c5b5b51dac13eb6b82e8efc42000b9203dd1616105e6482b5c7f8b069fc1a1538b1cc416c0adf6bb03b8b3e77196077673843de4596a4bb86d12281be29be6b3cc03bd8148b5da93cfaf9751d46a116d49dbacaad649f7ed63f0f741ca81b4cb0732d113abf63e02f86a28d16a809c421b7f454cbc7f809fb4cfd1e702c142ac1be383f8a7710eda7389819277eaa3458cfa57f173c5dbea85cfb7c9d079a21cde7e1941d32c675e65e1e2a648755178', '2026-11-29 22:15:23.696319+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8d3c-70f6-81b0-67c4bb67cb13', 'finish_order', '\xea4c9a5566d6b28244eb00300af3b7eda047dc1d8ac6e75b3b8d43695f4f9471', '\x465fca0ba9426699945f7f8b5aa5a9c9c0d20bc45e5a0b502cef1183008b3451', 200, '{"ETag": "\"6\""}', '\x0131519c61a61e3a53fab36c148099d152869db485409dcdbc497af87ce19ac61955a7f6d57ecac54922643c5416412306c34a177304b6ac1dafe5e84b62bace099498a8cad43578d7ad9e6a5a730b581476eac3ad6e39e240378659ba5f50a06c08e3976cf63659b66ab8015ed7c6ddccad8963bd325c3576e9215eef53e332d050549934b409c9d8ea9b80f9c484d857832604d0e246653c34a47a496836de516d3da75d9dba27c74d07d78ff5a1cec8e652470292b4be5cf602542f1a5d0dd299f17d80480296f04b0e4dd7e3d11fa7745ac036a0a56ce31bb28f6c7c2cf92e645e2b171f396926d82415314a3c350b859d6fbae5d0c3315089099b74e2c213f8ca99e2416919008eb80b3f56167ab782d1622614cd128db814d4081c3a6c53b403ea02c3c9a07737de2a50dd4280f869cdf41e92414a40d7aad52e2cc32528ecd533d6b7f688aba57faf62a54bae3b677956f895d90219b65b8081d68c73e0aae0402906d9829726aa4294bace636c9ab98d729b323e55454ae548f744dc27adeefedc763264b62e6e06722e41716ff504ddc651c64de923ba28ef2a2efaed883e0a5564428542688b67c7721755ed62e9d70e36dec3fe19078e9388c7a1886483e27f090c33623faa314b317a0bd403a1e47a245caf30889a6105b8ee738f82c1fa0f3e3cecb3204e2a943515340b1c37b489f826cf39e1af2e29277d8606d2e10076f6aff8e6bab33ca9042d45b3cab24c069d79defd49f9ab0251f2271f53701bf61b75f8ae4a56af0d4d513d564e18b5ef1f4fcb5790e97c5802847bf2736db909232412632a1bc90cdc69c042b8876754af455aca2ebf54dc242e289d47f466c9c3104da6a71dcd13d91e093eefeb42a5beda3dabce6c0c6dad570b9ecde9e2b04e1ed1643d707c33314ffc88aae614d9501fc167adbf6baa09df8d57efe01ce3f7d484ca5e4e801aa968aabce202366b6e287f8981e88b113e7aea70deba64fdc9841263f496442f62fa5c9acdb3b2496f63a8455492778405a18dbb84aa1f881eaf8ac627e98a4b4b2c597ba59f4680c5f3ec95e802bc0f8134ee1f4880674a68a2b8455d39b6d3599922cf752a34c1bebecf9405ee2bb302697419b13ac7b5a480699b52d9aea8d42c78fea75ad2f61b77d193d442286857d317ebff422663174cb6d1026f888b7311fd66cf8acaf8d9b4b1dd0cba846e2998e4f5032282f5a9e076f63f4c9859652a49d4d3ceba4e1e5f156186ce7f985735238d0451c6bac9dade4ff73685a965eeb24a1f243af09b283139ac8588c1ee610e8bece2531765c591b272a5514664bc48561af84dd2ade3ce97fdb680b4ebae4ef9df4c1ccea5ab0cb76e923360b98cb919d3e8af7c333bcd0a6514a279489ead563f8c3284202c41ac67fcf52aaed44061c46fcb084554dc68aba66bc2b7dd8f6f3cc6911fc759ebc4aa260a46c035b7a0f5c81bccfd64b3b078f4c92f3c4b54d17ebd76254b7cc581758f8cd4c08094c633bb1f9a1abe1d78abf8c586fc64be717046f7db8535797fffaa1265a41c27bac754a2a3ad2dd43a517f6f758c095f70e3317f694a874e3673a7b33d', '2026-11-29 22:15:23.718086+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8dac-7729-a91d-3af69006a27e', 'check_out', '\xc6cee894b93d9dbf8a5253d9f83eee0afebea91a63124260783e6ba79d6fddb8', '\x30d3ecd50a86d83f3caba7f28628998b5042f9f98c98e38c31ad3458fb667d2a', 200, '{"ETag": "\"5\""}', '\x01f7011339ef7ffdcd83abae5ada7f1246e9b1b70d5692a9623180c032df02b970421c0f2027fc133be3ef879400d4c0f8a5f5515303190482b702abc5cf11322877d85f5bc412cd36df1361a4abcacc1b0c78dec104eebad23dabafd53d2b7e5cb95e2a40db51ea59b773009b1c258d8c38fa68b95c038657dcc6cea1b5fd2af927f5dbecab0ee857439d6b9b853c22d43229f9e3cc324df8aaaa71d6688dbbd996e6af63b2bcfe4be1ec0f273ee5ba00f3b95790fbc38970265229f3114703c34ab124b7e9d06ec8468881e977e8656a7ab3edbbe6e52b40fab52aeb8913b9d9bb6e9b9179b4842de3b4a54698573bfbf63c1d1d5097a9e6ca5d139a8509aefd36a3acda669f3f488fd94698210147a296f532b50b30515d64b031cfb844cefe55c7f46b707fcdba0b5c52abf018c545b9f1e0b0287da5bea3335edf924391a3711c0ba384c75d245c5bf9f71ab658938328cf271ad14c7ec1008924d64dbb0eb3c90188b7925bc0b7d7437ad16e53c2b7270785e00bac45cd0e97ad2d14215d93f63f7c9799d12b62f5fa932ba3fe603324d4e6bd6b155d004d17da956bdce18dcc91a3812267c1f8e694c148fdead0181095d46314777fb4d3a1214f8147a2bfca36555b341f608dcae4df0fe38ee1d8fab046ce5bdc157823c9d603a2619e8cfef6fefce32251818b60d0d8cb0f89500a6196127fdee56d60e0be4dbee71b387c20f44fb41156eb82160fb8e6428874f1c166c203a1830ca98bfc174f74c79d3e568972a49ba7a0e997404111ac2dc1145d5774c6e09db53bfe125c4954423177200ac4903e8973419c3bf4290ae72a6f0c0dcac56318351c0fa5200ef6f0680cc2f1c6958214d79bed58f94228363bfad347f3963488e1944118ffe5654bf033d97ceae08945e1311b387ebf6ecbe150442989d5f71ee59b1e7f33bc6a7a8205b0c2f08c16e4ec02efd72501f21245735bc4fe6327d20ebf7da008b41f4be68df3e81f8730066e99d4282941c43b131234ab0fc8abb789f43936c566b4bd70d146837bf902d7972d6c78040569643944c7d8f2befb7479a48f2fe834b211d8e02ecfdca48412cb12446e65dd0d1082078fb1b5e162df87d4628824c198f9a431ee2633b930f29386820f1753f641671172081ad72389e37ad0853881e7bbe9a1870a2e2950a00416e3678b8b4359c8e7d0b59c6a0b7ab24609cab60ed6ddfa8e77428d4300efa8a1eced01f352a8591e8dafde046ad7bfadb3a90541a5732f011d4e1316ba7febd754699fdd9106fa9d7936f3c29f9677590dd26d5ab70507665c2934e765a5185c39460aafc4832842e9ed22fac598a4acd5692de47d908a24a19f669e30b1f721ae83bac43ead93c6720549c87b209ae665502ff0a49d4c8053188639a6f15260ab3c903cab58b7664bd3ed14894edba76b8d9e907d115ae743f8276f7179142da9970ef6d11535596296494b270014db0d717d78e3c265d0c92b5d72a93daf1fc6d0976266ad66865601a3e2d45997c8eda6e86359f24ef1d78e425292fa34e57bf1288d051351340884', '2026-11-29 22:15:23.741324+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8dac-7729-a91d-3af69006a27e', 'finish_order', '\x3ac3af9218f2c50ec8f2ada8e14f12396d48f1bb11756a256e9a171265d22b8e', '\x4d98dede72a5ec68c7c4e6b9a7f170b49597aad84760e5c0083c8ab0e82036d7', 200, '{"ETag": "\"6\""}', '\x01a4a8bc548a7c8953e2ac1e9470eb0eb1bd4c6302cca69f206ebaa1476ef6702a76fe3a028743082c78b15a33f662f59f27b1de5fadbfa23e932a0951367dcd246622b1c4b3b7e85418c63e3303a85408d1f7a1d3cdb6560a69c48df4a077f589fda9977d313a430790c2ad697c9654cf7c9f6716f17c9d335afa781c863a1847c25208961f6c727321f67314f8a83dd8c553b50fa5e9a81b2b4d67525b03ec8d286d75664cef1d7ed1358103b46fdb2fafb4222ee033d4484a4e090899740be9c11537f8c515aa59ad2cdb221bc4b6fe4ee71516a2fc5b0fc6581fc5484fae31da688c18b9bec2060c38d3a297b8d6b6bfff9fb2a15cd5214d40a6a303f8456c269c1ba68423c2d87ede562810b510ff7c76e06e9db58a0a1e6e15645b4d8d214d95f796870dba488874ad7e011f9912f7fac0b186dad34dfe9b7c7083b597c03ac983a845e27f7ec9f22b7cf1c96c964842bff4113d7c47300346e4d42f908ed32bf9ede1a4481afd32232bf08fb58ead10ef028cd41f48853926df2564cccc47dc8fdb4ce2c1f4aa17ba69b5b6411a18d8df5b6e44f07e2384b52e7b5c539e23af5c1f290429134e05d1ba64ba3822d3f5b4321d4061276888c500daccfd4d1cee9bb458ad392955e4869f42be2fafded5f9d2773985348e41173791890ead5ff8dfd7b45fa79672044a73bfeccbc57ccbfeebde5eb2cc4d7ad230542386eebb1da42ee2dbc86d5b6f15b12363ea93a3cfff1c8a2dbdece6f02068156bb497deec2cb253a2afeb4d34eb5a97d0dad2c6b12c6502ed64d0de1e783a322dcb75fb7bfa80449de0190cf00dd9c4100b016ec3d6326c1b54063927ec313618fda04ae93d3f4eef0b6cf01df3c130eaa40c0c2120e1937302e1de719805a47dd049069d6a434d7974634c5881ef28e449d20c6b61a70752571ec8b226909fa62ca0a537d761b5fce917379078abf89be8eeddcdf82d22fdae84571ec61750ff535265b82d53364f9040ade0fb9bfad8c5cc743c358fdf26e60e400c233f6faba52ef5aa3f679ba744b35d0c6eaa721fe3f7fb7c7ab8e13a5102c32a0ce3a0ac5414a356fceb3cc3562940361ccf1063bfca92806dd65b2291fd566649113dab37d22defa5ea132ff793973101210794889a4a3624c9c2ead89f1510cc904c9790ccb8803ebe0f280739e21dc8442b63ebfac76577fb0805c746fa16a01f09906eab0e8c2dcd7f203926005e2159e68e21a19fbe87e9b94154b68ab665d9abe3c37de32d4945f13bb091b404e6d9b38ee5a5f660343bec236e3345b62fcb6f08e628ab987e493980c598b3f7228b3cfae5beeee113ddb6e0bd671663fe58ac607cf2c3596855166ae1f212f49a7dc33e0d60e8db138e9260fd3494b05d8a567d957e64b3b71549eb53e008c65c479f4110c322d1d4e14d3394185452e118db2d899e466339bafac1d7a57bf91561c6db47c859dd62ee4f5bdb1cc3f9bc663d4da502d025094014fc2de7558a9c97bb1ab72414e96ea17c45573201db4fc087a81064f93f80cbb17195d2d49647eae40a915b90ffaa12c85030303694d6faf00684bf6e2daa11825980740fd1d55a', '2026-11-29 22:15:23.754938+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e1e-74f7-a421-a9bd148e1f9d', 'review_order', '\x44ac277c5a15f2e9b31ce02b3f415baf632f4dc77e3b529dfdfb989766566993', '\x1a29345859e6b92a5f988424f4f4aab7c2cb93c9cc03711101547b9c1a1ef1ee', 200, '{"ETag": "\"7\""}', '\x01782346fc6fb9b8034d65829785c93d520009fac2a0f3dcea1074d9dc425e7c7a77213a4a27a916d09df18f6f7333ccfb5f585572d4f4ddfa0fbf6a8f0ededa4b8287afbcf2b35eb12a9953ddf383000dd047b5c0564bf16c7408fb70a44207f051a0e91ff919626ee6ec94827318ff5310f83a8ab7291a8760a46e352bc6ed3e9a6f16015c37935d267c272d2daa9cd54bdfaef6c2b84faa53df2e89665d9a2fa0c415c500d8b3dfbdf77849359df62303375d66ee2bf810a6755a1b8d1feaca620754849cda74e09a2db591015c1a4cb7ec6eff845ba2253411cf4639e0171fe8f4a6dfa0706b2d9d2cc6cc849083657c855905d916e3a77202e698b40c93c03eedf36749572dd407f32ee27b6a4d4faf42130048285b25616f95f498d98e0f7d828a8a8b661cd896f50d4d9aa6796654a02f00c49ecb42bd04a3ed538908d5f41f2f0e1532a5776ecbde7c19b48a7e683e6e3f7d95b1df9ba8a3a4ae69b96280a387eb244c9908389bf1d0220e36433b7becad4f15270db78c9fea3380dc9ec1b16e635f3768575365db3e4ce278307b9bbd3644064bdc9ad044666b61187566b30f6945173710c09cec2ef4fbcd54f8f19b424107c2615cf6e599d1cdc886a708a1969d6548038d1395981c8fa72a18e57d16155d691b21c3005aee64688e9507290ae118e88452c90701e41c6e5be9c3634bf74846b199c0f4d4e5dd76c13746beb16355203e99e90a192122a6a98d03b67b479aa29debc837470cb885fa3374ff4243a49d23302a9f152aec78a817665a6a9d5fe1126721c8618ddd6610f6c484608cf2055e6506548be5b1c52a02462fb6a6927851643f19aa5d04f95aa225df58bf4cd6de1b3dfc7e4311eef6a71611940604ccf6c119d7179811bbf0e0ef9073cffe58b5b456400f50784c28a15210a77b221dc6a36afbb8f060fce0091dc3f2f964d4f9511f9159b7be642a0b5fc5ba07f9e6de338bb3c7bf5bcae928f971c366637eb2fe07ef226c2f45eec82d71261ac506a10267782334e60677c20d2187bc211cfd30ac4d85ad32baf67763ab2470810f0e9d81b374861fbf34cba5f00df41aeebb1b77bd6693fddafc411a3995aa2436f6e43f73f104faffa383dd8784db4ad64f1e4000349fa8b076428cfb6a9a209e9575de2d9806dc51063254d60f434940a98e5af892a39b17785e803fc4cbac19f1b30ab65ebb8dbf1d653a12405c3bfb63c528d5c8193e9fc60f2b14745beddfee7b928ff3b869b6ab099b51b9d6f86dc891c654b5359a91f7f4a408dedaaff27729a80d64354d1b2982125eebb9714dc5c993046e95674670708db02524d5662175c78e17f5506d33304aba015374b46183c5208c80de3dda063e2ffd317cbe7b84c61e2e0ce6750d88d10c1c9ae3523a22ffe24144ce5926f48c5e0eeb47680667d00b0ec8f1d5e271fd8ae717a3e41e44597529ea39a20fcdf46e0f43e1a74e7679206a5846d1bf94f804249676d8c50282d32a8b1fd5f3db4de6c6ecd6e71900fd922951885d3df078817611cbd235ed9f6aedb9f27b08f6841427d6b1727d147ed938fe76a6396180df82499ae5b83ec557e4', '2026-11-29 22:15:23.774462+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8afd-748d-9cb2-bf4d42de28b2', 'review_order', '\xe9b425c93f3e22f628259a3f5db3769734cfa77e3f9039addfad5d0428865d3b', '\x31c51e44cdf86fbf889f11a54e5c32776e9c268984c27a99eaad8cf7b925fd60', 200, '{"ETag": "\"8\""}', '\x016300626e94c13b51bad37d6b0435e49ba2eb376d5bd739d0158ff3beb92c85c3f961ceb6afb07e24f7279990f1f20f762681c5bd24548b667bf1dc4b2cb2fe0342e6b6b49ff11ec65243743542651ab5097282867b9861dea3a51973dcde6f9c9931e93ccf78964f61606292bcee585d40b61d3434bfd220a1cb99719aec19a0cdba7d1738b1c3ec7dcf28a580cfae1705f3dcde99b3440a39c66cfab2ba5191d617ca0d1ffa73b392609266d96f69b6d155ecdf3e9973a09cadf5a84f6a573b27466e77c71aaad20fec7dae891af46e6ce08f4465452656907b0ef0dbbd0859aaaeaa603a6bd5eab5661d8d1007f7116f7115c91ad3232f66c1db77736785eb4084b0f4b6960d945da3e8b74059336de58ac6a3f6c62bf77b8f366efe2780878357fef676ffc36c567d196cd0c766a7f548c936371ee9724bb5af061f016bb483714635c19138c722964d9fc735246580107303ddbad6db82b3ba1c35bc4cfdf71908f5534a7c9745e77aa73034c0fa5ea0be36e6b688568b242b2947f446f24f0cca3062ca5712390f6817b1e8bdc98ba13954c7c9e6f6df09a8150dc43d1643b0e572571680f35d303b5b0275e58013b3a7688664ed88403087d9661f13e081ef6f92927f212bedfdd57ee067a51d1e71dcc9bb022ba96f400e2ba0f9e3a1cb21b027c74e9cb920af87728102bf71e4a205f2dfaef3daa484e8c53d7c75ec710ba74d03a5f520ff9215eaeedddd5b5e6e6854424c39aa0badc475a975080ce88fed382ecb6bef1cc5f6e92500776a58bfe7645a6cd53e31724601f78be7695430502e577b6e6198b7323d9310eb9e1c108284b081d95dcfc24ce970a3bad043760b4333b0045eb403cf043ab759de973c15d9046f103d7223784a12e56f873213bbc7cb2cbb158a9b8a8f7d7008b739c14ff084ba6badf152517d3ba2de45d5e279b7d54bb336dc897ebae7235a68cdb336a4622fe21f6cf5b6a66b1da6051560aa5287b3b031346c306a1caabc6d596adfd6f90704e36123072142d793d563e006c7af9c2372a60b12bffe962640e99fde83ac19cd4b2d1cf10a8c7983bd239d2b55c2d24c6ef5fcda271fb89cf0b25fe6754d80066b6c19b25c7f0fdabcd0ea4eb21a091bfd09b448a510dd4721b385bde9cf29ff5e85290f2ce92561813f0c29dbc4b3c62ccad83b149fa892bb54a1274d1bcba44ce3d6b59aa1026b55f88ca4c888b196b6d15bc252d8aab5e318c5ca5525fb5e544ce2a4984e2cb4d5356a992a6223ac6ba447229befda7a503a8510ef331784209c33041caf475551f8887ccfd1fd8f487112457af77bff101671dcfab91361cb1c8f553ed9a6dfe91e5c39f5464804571660815e507cd9ba66a85466315e8f9e285b7af744d5433c73999de71eeecba1d86b44a965abb73b6ca3078db1049771d2fb66a77775fd443adf8ea99235d234ec795e6399dfbe2f5a182ae7b667b673e9874d904eadf729c962b85ce5edecb36ce9c90577c9e0b121849c1c903db645801cbf035b391e0e1926bf582b4f6027434f9c1ab83ee323873d29e7dd051da5d5b9e7c91116bdd7d2ed49b6ccf843c22fbd1fb5', '2026-11-29 22:15:23.786703+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8dac-7729-a91d-3af69006a27e', 'review_order', '\x4fc6831ae1762c391a5952e26fe3c8b153bb62c476ab9c0f155ce9d66d3ebb52', '\x8dc710bc600fd654f073d9ce330ba46a5444c39c0ab324a8d1beeed87f08ab78', 200, '{"ETag": "\"10\""}', '\x0136d004bdf5e8cb8a20ed6558db367d9159940c7bfd7eaab01be7419eb3556f992ead19ec481fa8a5a20537a648e261916ea8663993f22257455b6dcb007164c0778ddb7e23a67b374e429a777617c1e18aeb9498e63d6d3dbf6c11be41cdd8cdf9d395831226b0c0dd547a821c1219d2bce11f2997ba78251a54a08a50c149620ccbebe2fb7adee3fb6a304982f072e60e63b1d830ab94daf3a227b9b4ccca3c76ee595d6c350213a90be6f5956f88b3c5b8ecc7d0db30467c73d045dc603f46d6443602a81e1f099b9c810dfd1bcda0de3ec291b924c3b51c41062a0b423d1d2656f7d0b50c3aedf3b899265aebc930335ec198d3a5d0a047cd098fbdc3f562e2bd75d266b0f660598da4fdc16cc9ca44401d3fae2d0919e74ea56ff3087ef9098c1c05033822150e3179804e4450c0d53f2e02082f757389066ff3f5fd067e18429dece7330d8aea18d8e01a936885ef8e03579d468ca723b45013c93133ed1919623930103bf97a3ecc3990416db873f255098e7f1e1cd52a9ec017dd02edd774ace6f5b98ce4148a50d9bae758c811ea843fc0f4519ccbafd209c01030df0c4c7fb208e2f9ce3ac909570ea8cec9bb49e8a95eba845d50533f3f50cdb9d7822c1b4e32535b511cc2d9bfdc1e3dedf0efc148cc6369324cb042c461dbada407f931d6aa767b542918b2ad40a65f7d9b2aeaf52f0df39e13be9212b178673f59fb60ded1eed0d65849c92d4e9e0f5ba9c08d5568e00a75ab71ab311d9d4be8dcf10ce022178fa4e699297ca38598aa570fb2fcdf6cba0eb535dded563d39038dfbc74bd46b29ab2d4f7bb83d64c7c2b41653e8ca50c359c1f3168b82dd2474f527c16bd1b37b8848b3b45a9b84cdcbe70d8772c86bf2fce20a93a8bf2ce903786436a387617be6763a1cf69a01c6e7811f3ca672388282ed0c86488efd54b4bba8fb07a3f75784d928ec0ea1602d2c9ee2dbdba04d70f100c818320b03c7c3bc04bb5a2ef9a87964dc87294679e3c72f9445a3b2cde29ad6a86755fa824b3b967df990628c1f01528ae70cd9becdd0044f6d0fb176d9281c10bb8b4c107b8d29b343763b52fdc4677343fba82af9276ed24c1f3bbc31f1b179970295f35588a93292e0663eed79452e4972eaf09631d9d186607a48ec8d4426c444ed3e0add1d16e12bfc6a378e0fccc2987b179b00d52d66e42c3e35471df6d1f09da5d3f2d62e7d28f2b215e3d45cd85d1e55345c0cff0b38b3d3295acb73c896d3aa7220946f44b9cc8ae666f943dba971ae8240fd222419808205cb2c8502953c087d8987ff621094225f6691f49a3518645f7d5820d3be5a9e1c48018e978c8272d370243a208c34d5b0b64ee33516364b659b3af6829a7666a659c95189c532f3773a4ff5ead0a508658be3dd0fa6f53244fa22878b3eda20cb8a6c1a8cc8efb3e384d210c0c41e8911abeb415bbd6dfc9582a5db01eecd0b865edf7de279b58307e4d58b3bf95518f16af8f64d318069565ae1e44c8de2ce59abeb98922db3b258abd4c434f831503af7ec40b4cbabce601e4992980d4a1b1ce1a985e633aa0d4da83123fd9a0d1ad36f8129bba35f126e98eda1dbf0e33248c11f61a3361a4bedd90c0c79b77abdfa4323d52456131b69760e083efcf82ca982a54197918136dbe9c3f79557bde6293b88b5edefb4d8eea1d3ec8ef4201caf6a35fbe5', '2026-11-29 22:15:23.806163+00');

INSERT INTO public.inbox VALUES
	('01a22960-8aa8-7133-be3e-0109107d78d6', 'orders', '01a22960-8ad5-7101-a4fa-0ff3e96b16eb', 'gateway.community_opened.v1', '2026-11-29 22:15:22.583711+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', 'orders', '01a22960-8afd-748d-9cb2-bf4e23f8da13', 'gateway.person_joined.v1', '2026-11-29 22:15:22.621854+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', 'orders', '01a22960-8b3d-7654-be63-5994cc782fc5', 'gateway.person_joined.v1', '2026-11-29 22:15:22.692909+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', 'orders', '01a22960-8c7b-74dd-be3c-38c798b1ae92', 'gateway.person_joined.v1', '2026-11-29 22:15:23.008107+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', 'orders', '01a22960-8cb2-73ac-92b3-65af398891f9', 'gateway.person_joined.v1', '2026-11-29 22:15:23.060104+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', 'orders', '01a22960-8cce-70e6-ae12-bb62a0d3ebaf', 'gateway.person_joined.v1', '2026-11-29 22:15:23.089198+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', 'orders', '01a22960-8ce6-70b5-95c0-478e136c7d91', 'gateway.person_joined.v1', '2026-11-29 22:15:23.111147+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', 'orders', '01a22960-8d0a-729b-a837-9bec837e2e7c', 'gateway.person_joined.v1', '2026-11-29 22:15:23.150256+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', 'orders', '01a22960-8d3c-70f6-81b0-67c5eeac50c3', 'gateway.person_joined.v1', '2026-11-29 22:15:23.197768+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', 'orders', '01a22960-8d72-7241-89d5-b8e7ca142e7b', 'gateway.person_joined.v1', '2026-11-29 22:15:23.251122+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', 'orders', '01a22960-8dac-7729-a91d-3af7f6f156a4', 'gateway.person_joined.v1', '2026-11-29 22:15:23.312457+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', 'orders', '01a22960-8de4-765b-8ad4-a0053db73d02', 'gateway.person_joined.v1', '2026-11-29 22:15:23.366746+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', 'orders', '01a22960-8e0c-7322-8238-17b5e49b46d6', 'gateway.person_joined.v1', '2026-11-29 22:15:23.405173+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', 'orders', '01a22960-8e13-7295-9f34-ce8d844584e9', 'gateway.person_joined.v1', '2026-11-29 22:15:23.411496+00'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', 'orders', '01a22960-8e1e-74f7-a421-a9be554c0b8c', 'gateway.person_joined.v1', '2026-11-29 22:15:23.422322+00');

INSERT INTO public.known_communities VALUES
	('01a22960-8aa8-7133-be3e-0109107d78d6', 'c-0109107d78d6', 'Asia/Shanghai', 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8afd-748d-9cb2-bf4d42de28b2', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22960-8afd-748d-9cb2-bf4d42de28b2", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8b3d-7654-be63-59934639f625', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22960-8b3d-7654-be63-59934639f625", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8c7b-74dd-be3c-38c67da23a3c', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22960-8c7b-74dd-be3c-38c67da23a3c", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8cb2-73ac-92b3-65aeb59bea1a', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22960-8cb2-73ac-92b3-65aeb59bea1a", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8cce-70e6-ae12-bb611295088e', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22960-8cce-70e6-ae12-bb611295088e", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8ce6-70b5-95c0-478d980465ec', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22960-8ce6-70b5-95c0-478d980465ec", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8d0a-729b-a837-9beb1cd821f8', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22960-8d0a-729b-a837-9beb1cd821f8", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8d3c-70f6-81b0-67c4bb67cb13', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22960-8d3c-70f6-81b0-67c4bb67cb13", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8d72-7241-89d5-b8e6735badc4', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22960-8d72-7241-89d5-b8e6735badc4", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8dac-7729-a91d-3af69006a27e', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22960-8dac-7729-a91d-3af69006a27e", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8de4-765b-8ad4-a0043e6d8ae0', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22960-8de4-765b-8ad4-a0043e6d8ae0", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e0c-7322-8238-17b40d9c073a', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22960-8e0c-7322-8238-17b40d9c073a", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e13-7295-9f34-ce8c7f0b3ab7', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22960-8e13-7295-9f34-ce8c7f0b3ab7", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e1e-74f7-a421-a9bd148e1f9d', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22960-8e1e-74f7-a421-a9bd148e1f9d", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1);

INSERT INTO public.memberships VALUES
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8c6f-70f7-9d29-fbba4615c825', '01a22960-8c6b-71f4-a0dc-7f659b72fe2a', '01a22960-8b3d-7654-be63-59934639f625', '2026-03-10 01:00:00+00', NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8cab-75be-a123-396055e87cdf', '01a22960-8c6b-71f4-a0dc-7f659b72fe2a', '01a22960-8c7b-74dd-be3c-38c67da23a3c', '2026-03-10 01:00:00+00', NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8ccc-70c7-b3b9-c09d76cfdcae', '01a22960-8cc7-760e-a046-41b9dc24e4f9', '01a22960-8cb2-73ac-92b3-65aeb59bea1a', '2026-03-10 01:00:00+00', NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8ce5-752e-95be-f69a7b705964', '01a22960-8cc7-760e-a046-41b9dc24e4f9', '01a22960-8cce-70e6-ae12-bb611295088e', '2026-03-10 01:00:00+00', NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8d06-70fd-9cb1-b09865e7fade', '01a22960-8d04-77a3-a523-8f1b45f98319', '01a22960-8ce6-70b5-95c0-478d980465ec', '2026-03-10 01:00:00+00', NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8d2a-74e7-8024-9980ae4a756c', '01a22960-8d04-77a3-a523-8f1b45f98319', '01a22960-8d0a-729b-a837-9beb1cd821f8', '2026-03-10 01:00:00+00', NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8d69-7387-bde3-1fa83da23e89', '01a22960-8d67-74dc-8b9f-d98300d6bc35', '01a22960-8d3c-70f6-81b0-67c4bb67cb13', '2026-03-10 01:00:00+00', NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8da5-7033-aabb-75320343c2e6', '01a22960-8d67-74dc-8b9f-d98300d6bc35', '01a22960-8d72-7241-89d5-b8e6735badc4', '2026-03-10 01:00:00+00', NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8dde-7581-82ca-5e522a2d2014', '01a22960-8dde-7581-82ca-5e5172669516', '01a22960-8dac-7729-a91d-3af69006a27e', '2026-03-10 01:00:00+00', NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e0b-76dd-958b-aabade3592c4', '01a22960-8dde-7581-82ca-5e5172669516', '01a22960-8de4-765b-8ad4-a0043e6d8ae0', '2026-03-10 01:00:00+00', NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e12-77d9-802e-af7cb9cf25d6', '01a22960-8e12-77d9-802e-af7baee76766', '01a22960-8e0c-7322-8238-17b40d9c073a', '2026-03-10 01:00:00+00', NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e19-70a6-8059-d76314b244aa', '01a22960-8e12-77d9-802e-af7baee76766', '01a22960-8e13-7295-9f34-ce8c7f0b3ab7', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-29 22:15:21.945486+00'),
	('orders', '202607010000', '2026-11-29 22:15:22.10322+00');

INSERT INTO public.offers VALUES
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e70-735e-8d87-e3d4c9c42843', '01a22960-8e35-76e8-935e-91c4dea223a6', 1, '01a22960-8c6b-71f4-a0dc-7f659b72fe2a', true, 'offered', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', NULL, NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e89-70a4-b66e-3113de4a16c2', '01a22960-8e3c-777b-9fde-6c4e8e925b15', 1, '01a22960-8cc7-760e-a046-41b9dc24e4f9', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e98-749f-8159-476bed5a5deb', '01a22960-8e40-76a7-8c52-aea78b5562f3', 1, '01a22960-8d04-77a3-a523-8f1b45f98319', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8ea8-71ee-bc81-7d2dd88f23e5', '01a22960-8e43-71ed-b6df-f2c5660a564b', 1, '01a22960-8d67-74dc-8b9f-d98300d6bc35', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8eb3-74c1-96b9-4971ae913bbf', '01a22960-8e46-7152-ac0a-b6dea80cb904', 1, '01a22960-8dde-7581-82ca-5e5172669516', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.order_moves VALUES
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e2b-77ec-947e-44d2185fd225', 1, NULL, 'place', 'placed', '01a22960-8e1e-74f7-a421-a9bd148e1f9d', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22960-8e1e-74f7-a421-a9bd148e1f9d"}'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e35-76e8-935e-91c4dea223a6', 1, NULL, 'place', 'placed', '01a22960-8e1e-74f7-a421-a9bd148e1f9d', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22960-8e1e-74f7-a421-a9bd148e1f9d"}'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e3c-777b-9fde-6c4e8e925b15', 1, NULL, 'place', 'placed', '01a22960-8e1e-74f7-a421-a9bd148e1f9d', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22960-8e1e-74f7-a421-a9bd148e1f9d"}'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e40-76a7-8c52-aea78b5562f3', 1, NULL, 'place', 'placed', '01a22960-8e1e-74f7-a421-a9bd148e1f9d', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22960-8e1e-74f7-a421-a9bd148e1f9d"}'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e43-71ed-b6df-f2c5660a564b', 1, NULL, 'place', 'placed', '01a22960-8e1e-74f7-a421-a9bd148e1f9d', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22960-8e1e-74f7-a421-a9bd148e1f9d"}'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e46-7152-ac0a-b6dea80cb904', 1, NULL, 'place', 'placed', '01a22960-8e1e-74f7-a421-a9bd148e1f9d', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22960-8e1e-74f7-a421-a9bd148e1f9d"}'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e35-76e8-935e-91c4dea223a6', 2, 'placed', 'dispatch', 'dispatched', '01a22960-8afd-748d-9cb2-bf4d42de28b2', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22960-8c6b-71f4-a0dc-7f659b72fe2a"}, {"score": 867, "team_id": "01a22960-8cc7-760e-a046-41b9dc24e4f9"}, {"score": 867, "team_id": "01a22960-8d04-77a3-a523-8f1b45f98319"}, {"score": 867, "team_id": "01a22960-8d67-74dc-8b9f-d98300d6bc35"}, {"score": 867, "team_id": "01a22960-8dde-7581-82ca-5e5172669516"}, {"score": 867, "team_id": "01a22960-8e12-77d9-802e-af7baee76766"}], "team_ids": ["01a22960-8c6b-71f4-a0dc-7f659b72fe2a"]}'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e3c-777b-9fde-6c4e8e925b15', 2, 'placed', 'dispatch', 'dispatched', '01a22960-8afd-748d-9cb2-bf4d42de28b2', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22960-8cc7-760e-a046-41b9dc24e4f9"}, {"score": 867, "team_id": "01a22960-8d04-77a3-a523-8f1b45f98319"}, {"score": 867, "team_id": "01a22960-8d67-74dc-8b9f-d98300d6bc35"}, {"score": 867, "team_id": "01a22960-8dde-7581-82ca-5e5172669516"}, {"score": 867, "team_id": "01a22960-8e12-77d9-802e-af7baee76766"}, {"score": 833, "team_id": "01a22960-8c6b-71f4-a0dc-7f659b72fe2a"}], "team_ids": ["01a22960-8cc7-760e-a046-41b9dc24e4f9"]}'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e40-76a7-8c52-aea78b5562f3', 2, 'placed', 'dispatch', 'dispatched', '01a22960-8afd-748d-9cb2-bf4d42de28b2', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22960-8d04-77a3-a523-8f1b45f98319"}, {"score": 867, "team_id": "01a22960-8d67-74dc-8b9f-d98300d6bc35"}, {"score": 867, "team_id": "01a22960-8dde-7581-82ca-5e5172669516"}, {"score": 867, "team_id": "01a22960-8e12-77d9-802e-af7baee76766"}, {"score": 833, "team_id": "01a22960-8c6b-71f4-a0dc-7f659b72fe2a"}, {"score": 833, "team_id": "01a22960-8cc7-760e-a046-41b9dc24e4f9"}], "team_ids": ["01a22960-8d04-77a3-a523-8f1b45f98319"]}'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e43-71ed-b6df-f2c5660a564b', 2, 'placed', 'dispatch', 'dispatched', '01a22960-8afd-748d-9cb2-bf4d42de28b2', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22960-8d67-74dc-8b9f-d98300d6bc35"}, {"score": 867, "team_id": "01a22960-8dde-7581-82ca-5e5172669516"}, {"score": 867, "team_id": "01a22960-8e12-77d9-802e-af7baee76766"}, {"score": 833, "team_id": "01a22960-8c6b-71f4-a0dc-7f659b72fe2a"}, {"score": 833, "team_id": "01a22960-8cc7-760e-a046-41b9dc24e4f9"}, {"score": 833, "team_id": "01a22960-8d04-77a3-a523-8f1b45f98319"}], "team_ids": ["01a22960-8d67-74dc-8b9f-d98300d6bc35"]}'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e46-7152-ac0a-b6dea80cb904', 2, 'placed', 'dispatch', 'dispatched', '01a22960-8afd-748d-9cb2-bf4d42de28b2', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22960-8dde-7581-82ca-5e5172669516"}, {"score": 867, "team_id": "01a22960-8e12-77d9-802e-af7baee76766"}, {"score": 833, "team_id": "01a22960-8c6b-71f4-a0dc-7f659b72fe2a"}, {"score": 833, "team_id": "01a22960-8cc7-760e-a046-41b9dc24e4f9"}, {"score": 833, "team_id": "01a22960-8d04-77a3-a523-8f1b45f98319"}, {"score": 833, "team_id": "01a22960-8d67-74dc-8b9f-d98300d6bc35"}], "team_ids": ["01a22960-8dde-7581-82ca-5e5172669516"]}'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e3c-777b-9fde-6c4e8e925b15', 3, 'dispatched', 'accept', 'accepted', '01a22960-8cb2-73ac-92b3-65aeb59bea1a', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a22960-8cce-70e6-ae12-bb611295088e"], "team_id": "01a22960-8cc7-760e-a046-41b9dc24e4f9"}'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e40-76a7-8c52-aea78b5562f3', 3, 'dispatched', 'accept', 'accepted', '01a22960-8ce6-70b5-95c0-478d980465ec', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a22960-8d0a-729b-a837-9beb1cd821f8"], "team_id": "01a22960-8d04-77a3-a523-8f1b45f98319"}'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e43-71ed-b6df-f2c5660a564b', 3, 'dispatched', 'accept', 'accepted', '01a22960-8d3c-70f6-81b0-67c4bb67cb13', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a22960-8d72-7241-89d5-b8e6735badc4"], "team_id": "01a22960-8d67-74dc-8b9f-d98300d6bc35"}'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e46-7152-ac0a-b6dea80cb904', 3, 'dispatched', 'accept', 'accepted', '01a22960-8dac-7729-a91d-3af69006a27e', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a22960-8de4-765b-8ad4-a0043e6d8ae0"], "team_id": "01a22960-8dde-7581-82ca-5e5172669516"}'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e40-76a7-8c52-aea78b5562f3', 4, 'accepted', 'check_in', 'in_service', '01a22960-8ce6-70b5-95c0-478d980465ec', 'leader', '2026-03-10 03:00:00+00', NULL, '{"at": "2026-03-10T03:00:00+00:00", "person_id": "01a22960-8d0a-729b-a837-9beb1cd821f8"}'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e43-71ed-b6df-f2c5660a564b', 4, 'accepted', 'check_in', 'in_service', '01a22960-8d3c-70f6-81b0-67c4bb67cb13', 'leader', '2026-03-10 03:00:00+00', NULL, '{"at": "2026-03-10T03:00:00+00:00", "person_id": "01a22960-8d72-7241-89d5-b8e6735badc4"}'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e46-7152-ac0a-b6dea80cb904', 4, 'accepted', 'check_in', 'in_service', '01a22960-8dac-7729-a91d-3af69006a27e', 'leader', '2026-03-10 03:00:00+00', NULL, '{"at": "2026-03-10T03:00:00+00:00", "person_id": "01a22960-8de4-765b-8ad4-a0043e6d8ae0"}'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e43-71ed-b6df-f2c5660a564b', 5, 'in_service', 'check_out', 'in_service', '01a22960-8d3c-70f6-81b0-67c4bb67cb13', 'leader', '2026-03-10 04:00:00+00', NULL, '{"at": "2026-03-10T04:00:00+00:00", "person_id": "01a22960-8d72-7241-89d5-b8e6735badc4"}'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e43-71ed-b6df-f2c5660a564b', 6, 'in_service', 'finish', 'in_review', '01a22960-8d3c-70f6-81b0-67c4bb67cb13', 'leader', '2026-03-10 04:00:00+00', NULL, '{"outcome": "done"}'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e46-7152-ac0a-b6dea80cb904', 5, 'in_service', 'check_out', 'in_service', '01a22960-8dac-7729-a91d-3af69006a27e', 'leader', '2026-03-10 04:00:00+00', NULL, '{"at": "2026-03-10T04:00:00+00:00", "person_id": "01a22960-8de4-765b-8ad4-a0043e6d8ae0"}'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e46-7152-ac0a-b6dea80cb904', 6, 'in_service', 'finish', 'in_review', '01a22960-8dac-7729-a91d-3af69006a27e', 'leader', '2026-03-10 04:00:00+00', NULL, '{"outcome": "done"}'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e46-7152-ac0a-b6dea80cb904', 7, 'in_review', 'review', 'in_review', '01a22960-8e1e-74f7-a421-a9bd148e1f9d', 'requester', '2026-03-10 04:00:00+00', NULL, '{"party": "requester"}'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e46-7152-ac0a-b6dea80cb904', 8, 'in_review', 'review', 'in_review', '01a22960-8afd-748d-9cb2-bf4d42de28b2', 'station', '2026-03-10 04:00:00+00', NULL, '{"party": "station"}'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e46-7152-ac0a-b6dea80cb904', 9, 'in_review', 'review', 'in_review', '01a22960-8dac-7729-a91d-3af69006a27e', 'team', '2026-03-10 04:00:00+00', NULL, '{"party": "team"}'),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e46-7152-ac0a-b6dea80cb904', 10, 'in_review', 'close', 'closed', '01a22960-8dac-7729-a91d-3af69006a27e', 'team', '2026-03-10 04:00:00+00', NULL, '{}');

INSERT INTO public.order_numbers VALUES
	('01a22960-8aa8-7133-be3e-0109107d78d6', '2026-03-10', 6);

INSERT INTO public.order_private VALUES
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e2b-77ec-947e-44d2185fd225', '\x010e4c4eec4e7cb830a284493ff1b0e93815d577ca6ff3679a8dab6071d19abbb7b22c27', NULL, NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e35-76e8-935e-91c4dea223a6', '\x0183f33f2db2cb5167749424e5f9704e3039c9e7f07b6f82b6b6da1ec5bcea7b94c9ea77', NULL, NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e3c-777b-9fde-6c4e8e925b15', '\x015435084d5ba2045adde256679c874a45142d9b7e694ab1367f8621439d2e9aa1b703ff', NULL, NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e40-76a7-8c52-aea78b5562f3', '\x012ccc230920d2c46a8ba33486a6aa952a02b03ccd9974fc4b2e1e90f597b2bc30e00ea6', NULL, NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e43-71ed-b6df-f2c5660a564b', '\x014904446ab80e062e30f6ebfb5fffa3bec665798d3b92ec97686075eb43007c9ad0e0bd', NULL, NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e46-7152-ac0a-b6dea80cb904', '\x01287f5f784970e1ca2943aacf7a0c794394a4ccb1529491bae533f3162042f2217f2ba8', NULL, NULL);

INSERT INTO public.orders VALUES
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e2b-77ec-947e-44d2185fd225', '20260310-0001', '01a22960-8e1b-74bd-9a06-bd405418660e', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22960-8e1e-74f7-a421-a9bd148e1f9d', '01a22960-8e1e-74f7-a421-a9bd148e1f9d', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'placed', 1, 0, 0, 0, '2026-03-10 05:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e35-76e8-935e-91c4dea223a6', '20260310-0002', '01a22960-8e1b-74bd-9a06-bd405418660e', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22960-8e1e-74f7-a421-a9bd148e1f9d', '01a22960-8e1e-74f7-a421-a9bd148e1f9d', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'dispatched', 2, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-10 05:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e3c-777b-9fde-6c4e8e925b15', '20260310-0003', '01a22960-8e1b-74bd-9a06-bd405418660e', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22960-8e1e-74f7-a421-a9bd148e1f9d', '01a22960-8e1e-74f7-a421-a9bd148e1f9d', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'accepted', 3, 1, 0, 0, NULL, NULL, NULL, '01a22960-8cc7-760e-a046-41b9dc24e4f9', NULL, '2026-03-10 03:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e40-76a7-8c52-aea78b5562f3', '20260310-0004', '01a22960-8e1b-74bd-9a06-bd405418660e', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22960-8e1e-74f7-a421-a9bd148e1f9d', '01a22960-8e1e-74f7-a421-a9bd148e1f9d', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'in_service', 4, 1, 0, 0, NULL, NULL, NULL, '01a22960-8d04-77a3-a523-8f1b45f98319', NULL, '2026-03-10 03:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e46-7152-ac0a-b6dea80cb904', '20260310-0006', '01a22960-8e1b-74bd-9a06-bd405418660e', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22960-8e1e-74f7-a421-a9bd148e1f9d', '01a22960-8e1e-74f7-a421-a9bd148e1f9d', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'closed', 10, 1, 1, 0, NULL, NULL, NULL, '01a22960-8dde-7581-82ca-5e5172669516', NULL, '2026-03-10 03:00:00+00', NULL, 'done', '2026-03-10 04:00:00+00', NULL, '2026-03-10 04:00:00+00', '2026-03-10 04:00:00+00', 500, 500, 500, 500),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e43-71ed-b6df-f2c5660a564b', '20260310-0005', '01a22960-8e1b-74bd-9a06-bd405418660e', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22960-8e1e-74f7-a421-a9bd148e1f9d', '01a22960-8e1e-74f7-a421-a9bd148e1f9d', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'in_review', 6, 1, 0, 0, NULL, NULL, NULL, '01a22960-8d67-74dc-8b9f-d98300d6bc35', NULL, '2026-03-10 03:00:00+00', NULL, 'done', '2026-03-10 04:00:00+00', '2026-03-24 04:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL);

INSERT INTO public.outbox VALUES
	('01a22960-8aa8-7133-be3e-0109107d78d6', 1, '01a22960-8e2b-77ec-947e-44d3f1bf1c63', 'orders.order_placed.v1', '01a22960-8e2b-77ec-947e-44d2185fd225', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22960-8e2b-77ec-947e-44d2185fd225", "service_id": "01a22960-8e1b-74bd-9a06-bd405418660e", "requester_id": "01a22960-8e1e-74f7-a421-a9bd148e1f9d", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', 2, '01a22960-8e35-76e8-935e-91c52c1f2402', 'orders.order_placed.v1', '01a22960-8e35-76e8-935e-91c4dea223a6', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22960-8e35-76e8-935e-91c4dea223a6", "service_id": "01a22960-8e1b-74bd-9a06-bd405418660e", "requester_id": "01a22960-8e1e-74f7-a421-a9bd148e1f9d", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', 3, '01a22960-8e3c-777b-9fde-6c4fc8736505', 'orders.order_placed.v1', '01a22960-8e3c-777b-9fde-6c4e8e925b15', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22960-8e3c-777b-9fde-6c4e8e925b15", "service_id": "01a22960-8e1b-74bd-9a06-bd405418660e", "requester_id": "01a22960-8e1e-74f7-a421-a9bd148e1f9d", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', 4, '01a22960-8e40-76a7-8c52-aea825061e90', 'orders.order_placed.v1', '01a22960-8e40-76a7-8c52-aea78b5562f3', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22960-8e40-76a7-8c52-aea78b5562f3", "service_id": "01a22960-8e1b-74bd-9a06-bd405418660e", "requester_id": "01a22960-8e1e-74f7-a421-a9bd148e1f9d", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', 5, '01a22960-8e43-71ed-b6df-f2c60d2a5e9b', 'orders.order_placed.v1', '01a22960-8e43-71ed-b6df-f2c5660a564b', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22960-8e43-71ed-b6df-f2c5660a564b", "service_id": "01a22960-8e1b-74bd-9a06-bd405418660e", "requester_id": "01a22960-8e1e-74f7-a421-a9bd148e1f9d", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', 6, '01a22960-8e46-7152-ac0a-b6df1b0496f2', 'orders.order_placed.v1', '01a22960-8e46-7152-ac0a-b6dea80cb904', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22960-8e46-7152-ac0a-b6dea80cb904", "service_id": "01a22960-8e1b-74bd-9a06-bd405418660e", "requester_id": "01a22960-8e1e-74f7-a421-a9bd148e1f9d", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', 7, '01a22960-8e70-735e-8d87-e3d57c63b037', 'orders.order_dispatched.v1', '01a22960-8e35-76e8-935e-91c4dea223a6', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22960-8e35-76e8-935e-91c4dea223a6", "team_ids": ["01a22960-8c6b-71f4-a0dc-7f659b72fe2a"], "service_id": "01a22960-8e1b-74bd-9a06-bd405418660e", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', 8, '01a22960-8e8a-714b-8072-70496f615fdf', 'orders.order_dispatched.v1', '01a22960-8e3c-777b-9fde-6c4e8e925b15', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22960-8e3c-777b-9fde-6c4e8e925b15", "team_ids": ["01a22960-8cc7-760e-a046-41b9dc24e4f9"], "service_id": "01a22960-8e1b-74bd-9a06-bd405418660e", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', 9, '01a22960-8e99-7403-b4f5-cc6e6e10f131', 'orders.order_dispatched.v1', '01a22960-8e40-76a7-8c52-aea78b5562f3', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22960-8e40-76a7-8c52-aea78b5562f3", "team_ids": ["01a22960-8d04-77a3-a523-8f1b45f98319"], "service_id": "01a22960-8e1b-74bd-9a06-bd405418660e", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', 10, '01a22960-8ea8-71ee-bc81-7d2e98ce5fd5', 'orders.order_dispatched.v1', '01a22960-8e43-71ed-b6df-f2c5660a564b', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22960-8e43-71ed-b6df-f2c5660a564b", "team_ids": ["01a22960-8d67-74dc-8b9f-d98300d6bc35"], "service_id": "01a22960-8e1b-74bd-9a06-bd405418660e", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', 11, '01a22960-8eb3-74c1-96b9-4972f1ed9000', 'orders.order_dispatched.v1', '01a22960-8e46-7152-ac0a-b6dea80cb904', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22960-8e46-7152-ac0a-b6dea80cb904", "team_ids": ["01a22960-8dde-7581-82ca-5e5172669516"], "service_id": "01a22960-8e1b-74bd-9a06-bd405418660e", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', 12, '01a22960-8ec2-769f-8dea-0161789c0397', 'orders.order_accepted.v1', '01a22960-8e3c-777b-9fde-6c4e8e925b15', 3, NULL, NULL, '{"form": "errand", "team_id": "01a22960-8cc7-760e-a046-41b9dc24e4f9", "order_id": "01a22960-8e3c-777b-9fde-6c4e8e925b15", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a22960-8cce-70e6-ae12-bb611295088e"], "service_id": "01a22960-8e1b-74bd-9a06-bd405418660e", "requester_id": "01a22960-8e1e-74f7-a421-a9bd148e1f9d"}', '2026-03-10 01:00:00+00', NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', 13, '01a22960-8ed1-7675-bde7-0b213e292243', 'orders.order_accepted.v1', '01a22960-8e40-76a7-8c52-aea78b5562f3', 3, NULL, NULL, '{"form": "errand", "team_id": "01a22960-8d04-77a3-a523-8f1b45f98319", "order_id": "01a22960-8e40-76a7-8c52-aea78b5562f3", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a22960-8d0a-729b-a837-9beb1cd821f8"], "service_id": "01a22960-8e1b-74bd-9a06-bd405418660e", "requester_id": "01a22960-8e1e-74f7-a421-a9bd148e1f9d"}', '2026-03-10 01:00:00+00', NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', 14, '01a22960-8ede-7093-9f37-043d3f990124', 'orders.order_accepted.v1', '01a22960-8e43-71ed-b6df-f2c5660a564b', 3, NULL, NULL, '{"form": "errand", "team_id": "01a22960-8d67-74dc-8b9f-d98300d6bc35", "order_id": "01a22960-8e43-71ed-b6df-f2c5660a564b", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a22960-8d72-7241-89d5-b8e6735badc4"], "service_id": "01a22960-8e1b-74bd-9a06-bd405418660e", "requester_id": "01a22960-8e1e-74f7-a421-a9bd148e1f9d"}', '2026-03-10 01:00:00+00', NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', 15, '01a22960-8ee7-7519-ad86-27261a926224', 'orders.order_accepted.v1', '01a22960-8e46-7152-ac0a-b6dea80cb904', 3, NULL, NULL, '{"form": "errand", "team_id": "01a22960-8dde-7581-82ca-5e5172669516", "order_id": "01a22960-8e46-7152-ac0a-b6dea80cb904", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a22960-8de4-765b-8ad4-a0043e6d8ae0"], "service_id": "01a22960-8e1b-74bd-9a06-bd405418660e", "requester_id": "01a22960-8e1e-74f7-a421-a9bd148e1f9d"}', '2026-03-10 01:00:00+00', NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', 16, '01a22960-8f9d-75bb-98b0-45da7ae4ac00', 'orders.order_closed.v1', '01a22960-8e46-7152-ac0a-b6dea80cb904', 10, NULL, NULL, '{"form": "errand", "scores": {"quality": 500, "attitude": 500, "punctuality": 500}, "team_id": "01a22960-8dde-7581-82ca-5e5172669516", "brand_id": null, "category": "便民", "order_id": "01a22960-8e46-7152-ac0a-b6dea80cb904", "revision": 1, "closed_at": "2026-03-10T04:00:00+00:00", "project_id": null, "service_id": "01a22960-8e1b-74bd-9a06-bd405418660e", "volunteers": [{"method": "leader", "minutes": 60, "person_id": "01a22960-8de4-765b-8ad4-a0043e6d8ae0", "served_on": "2026-03-10"}], "activity_id": null, "campaign_id": null, "requester_id": "01a22960-8e1e-74f7-a421-a9bd148e1f9d", "organisation_id": null}', '2026-03-10 04:00:00+00', NULL);

INSERT INTO public.reviews VALUES
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8f7b-75ed-917f-58bff7615b78', '01a22960-8e46-7152-ac0a-b6dea80cb904', 1, 'requester', '01a22960-8e1e-74f7-a421-a9bd148e1f9d', 5, 5, 5, NULL, '2026-03-10 04:00:00+00', NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8f8a-7175-bc49-6f72547ed6b9', '01a22960-8e46-7152-ac0a-b6dea80cb904', 1, 'station', '01a22960-8afd-748d-9cb2-bf4d42de28b2', 5, 5, 5, NULL, '2026-03-10 04:00:00+00', NULL),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8f96-70a9-a61f-6df38c10e9a9', '01a22960-8e46-7152-ac0a-b6dea80cb904', 1, 'team', '01a22960-8dac-7729-a91d-3af69006a27e', 5, 5, 5, NULL, '2026-03-10 04:00:00+00', NULL);

INSERT INTO public.served VALUES
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e46-7152-ac0a-b6dea80cb904', 1, '01a22960-8de4-765b-8ad4-a0043e6d8ae0', '2026-03-10', 60, 'leader');

INSERT INTO public.services VALUES
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e1b-74bd-9a06-bd405418660e', '上门维修', '便民', 'errand', 60, 240, 240, '{家电维修}', '{}', '{all}', 1, false, 'community', 14, 'residents', NULL, 'open', 1);

INSERT INTO public.signing_keys VALUES
	('tests-edbc898b-b8c9-4979-9ea4-154a6de4cf03', '{"x": "lBd5DKQ8SCqdZ9U2K0tS9hqD0HYQAnYu_vfq_KrrxcM", "y": "dJhE1io5oqCS-xSTKYXQ3XsLV2HKITqigfeMtCWOmYA", "crv": "P-256", "kid": "tests-edbc898b-b8c9-4979-9ea4-154a6de4cf03", "kty": "EC"}', '2026-11-29 22:15:22.568412+00');

INSERT INTO public.teams VALUES
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8c6b-71f4-a0dc-7f659b72fe2a', '0 队', '01a22960-8b3d-7654-be63-59934639f625', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8cc7-760e-a046-41b9dc24e4f9', '1 队', '01a22960-8cb2-73ac-92b3-65aeb59bea1a', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8d04-77a3-a523-8f1b45f98319', '2 队', '01a22960-8ce6-70b5-95c0-478d980465ec', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8d67-74dc-8b9f-d98300d6bc35', '3 队', '01a22960-8d3c-70f6-81b0-67c4bb67cb13', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8dde-7581-82ca-5e5172669516', '4 队', '01a22960-8dac-7729-a91d-3af69006a27e', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22960-8aa8-7133-be3e-0109107d78d6', '01a22960-8e12-77d9-802e-af7baee76766', '5 队', '01a22960-8e0c-7322-8238-17b40d9c073a', '{}', '{家电维修}', 6, 'active', NULL, 1);

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

CREATE INDEX engagements_person ON public.engagements USING btree (community_id, person_id, order_id) INCLUDE (state);

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
