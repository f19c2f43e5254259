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
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f4b6-7391-bfde-5ca0adcfa6b2', '01a22987-f474-76a3-9eea-8154b40833a7', '01a22987-f408-714e-a339-594d05787417', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'assigned'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f4bd-7635-9164-78579f7bb674', '01a22987-f47c-7147-abd2-d00526946450', '01a22987-f419-761d-ad4e-fff21f4a3de1', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'assigned'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f4c0-71d3-92d8-c4170b5ec604', '01a22987-f47f-752a-b85f-cdc2843b2129', '01a22987-f42d-7174-8b16-e8b1d6ee70ca', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'served'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f4c4-74b6-bdbf-b6b34b763686', '01a22987-f482-71ed-96ec-64c448422a45', '01a22987-f43d-7493-9a37-4dcee99ce328', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'served');

INSERT INTO public.attendance VALUES
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f4d1-70e7-8916-29cdd22a5f79', '01a22987-f47c-7147-abd2-d00526946450', '01a22987-f418-735a-8708-78ddcca499ef', '01a22987-f419-761d-ad4e-fff21f4a3de1', '2026-03-10 03:00:00+00', NULL, '["2026-03-10 03:00:00+00","2026-03-10 04:30:00+00")', 0, NULL, 'leader', 'open', false, NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f4d7-7690-aa30-6feb60f585ff', '01a22987-f47f-752a-b85f-cdc2843b2129', '01a22987-f423-70ee-9994-84ecb82e523e', '01a22987-f42d-7174-8b16-e8b1d6ee70ca', '2026-03-10 03:00:00+00', '2026-03-10 04:00:00+00', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 0, 60, 'leader', 'confirmed', false, NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f4da-7004-a4fa-520375752cda', '01a22987-f482-71ed-96ec-64c448422a45', '01a22987-f43c-7314-b50a-6db2008aa2fd', '01a22987-f43d-7493-9a37-4dcee99ce328', '2026-03-10 03:00:00+00', '2026-03-10 04:00:00+00', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 0, 60, 'leader', 'confirmed', false, NULL);

INSERT INTO public.business_time VALUES
	('01a22987-f3b5-74bf-bc8a-76d905dc2844', '2026-03-10 01:00:00+00'),
	('01a22987-f4c6-7442-b74a-8c765e7821cd', '2026-03-10 03:00:00+00'),
	('01a22987-f4dc-739b-ac75-59a4f2796429', '2026-03-10 04:00:00+00');

INSERT INTO public.idempotency VALUES
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f3bf-763c-adb1-7d147286b38b', 'add_team', '\x07ae9cb245c177e20abd487c22640bbc364e5b6483e88996ea24d313770568a9', '\x74d785b76cc911e3a49895ebef7913dae61533d00b2c02e00e2d7a646f6f4473', 201, '{"ETag": "\"1\""}', '\x011a34cdeac3a14f5c98ea9fc71b56acca4dd427b2e92a4924dda5f15708c51178a52048b41ac3f3ef7e544049588238a8f01394501a6cfd84f3acb5b90b673c4377116e9480a81157150ed1877aa3858c93129859781a718edde8185d630549d5982eef54d4394aea6135b0835b4a60e1371650ca3d973724738a544031fe56864850c03039731f46dede0548bc6bf4f61039d427cb06f1c55b31ef702f543bc608e9054555d34ecc19c9bcba94cbba5d0bcc2aae508c917d5065a38d1244b55aefea73f330b3ae1919f18a3442da38722ef051b7f2e6b94921e696ed0c1a3555ae367f06f958c1d5c2131d0b9e17c4e060', '2026-11-29 22:58:25.397139+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f3c5-776c-b4a8-9ff53d7880ca', 'add_member', '\x3ff9eb3dddb6138f2f92f764c1e21c806d150b93b8b062154b0828ddd1f09fb3', '\x09bff1a929fcde938595b7113e8b703227be4ba866832343c32765672935a97e', 201, '{}', '\x015da9980fdeae3ef1e1be6ab2e4738b72566aa43dee1acf534907b27c4ac95772d29ad2bb1bfed247431a3a801f80ded52d8f02b1e710290fb2cccba8c366d2b097d6dfd5b6072c77817a7e6476a77408a6e6be816e1dd3b6a531313010b0336b30ad25ae710d63be225dcae82fbfed1b26e2fcd68bf250d6589166a80a677a37a258121661025542affbc09b1390adbb1bb47e68dcb5783a0750bd54e3e6f5489efa098926', '2026-11-29 22:58:25.407969+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f3bf-763c-adb1-7d147286b38b', 'add_team', '\x098a264137be17b199bb04f7b5efad42f1b5ec7ddabe512fa73ee1f2c5b31940', '\xc99ce578894693e55f40aecb8f98a865cc46a9af8ff6b107443481d92cfb80a7', 201, '{"ETag": "\"1\""}', '\x01ec95e0195365896be94960d4c3c1ec48586a5f4534245bc50c6894a7be980f92f88c90f5744ba82475427205d4decfbb751722c3a18f03dd57e6691b9979674468b688f08a0ad1a4b06a82117c664c9cf759e84c44ef5ff1a401e538b32958d9392e344805185a8c2c94c53c7443e9fc25a137635dca97f44740ef7435e3722cae4fd939743183499aa956eea508b12f36e070046bffaad8bbf3c8eae0534b2f1f5f653af0e9bf96165c0c60d0101088548f712b88b0acc03a13c92fdabe8ec215adc17170fb32a0620ad71b76345dcf43d38e34152dc41980436dd0dbf68ee8fa8e98af9dd1cfaff0ba0c27d28f8a9ff2', '2026-11-29 22:58:25.41597+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f400-7551-a215-f2a946c039a5', 'add_member', '\x23c2b5d146d15d3dd0be74e1bf706d72325567146425a08ecc272d95018f11cf', '\x9dcd65575e437d485d064e4093ceca4cda6e25707430b8887d0b2afd21645351', 201, '{}', '\x0174f07565dea0b94be0397eebb4526b5bcee5421497e1ffd8b3334d6aa078c0d1f4d70a282665a866b4903b40d782569902f742815439efad42f5336b706204dd72b8b4c8e0b7358711ab52f4d1f71fab869e4a846b39eb722f5093c4dc3592bc7b4a58f182a5b822c476679dbd9bd4d7fa92a8c4da7edc1fca2f4fd08486f6d265979259424aecdf000cf5b3c07b37ee527fca1b696b0efdbf88a4ea66eee62bb5523891d1', '2026-11-29 22:58:25.421794+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f3bf-763c-adb1-7d147286b38b', 'add_team', '\xaa53fcbd5ef721540bd8fb54d982c29a7b776db5445aa02a956ec2f0fb2601fa', '\xb37d961b9495714ed055c9e5f6f36c10bf47246f8e6cb3ed31310d9c367181d3', 201, '{"ETag": "\"1\""}', '\x0146e8be0000815252d60d3dee09fd5c304474407f83c8ab2484a70a631b0d69e73f04602d19b303fb807e3f6db8cc8fb716fe185e5bfbc31cfb9361e98a260d1671b6cc64404b6c11176f6d04a55d67cab737cd11d4d93ad6ac6e333e011dd3dcbb1c2e3d4d12662291c3f4d605888fcd914356d9166f1d0ed08a63a0d3c5dd0f2dc0809d031d0a004a87058294ec887ee65c0ed646fb7af740084f23c40016e157c33094a11199560435752f967571e77696e98660e8f18e70484dfd5dc8655b34a3c951a0c2ac5952d2ed415e4857a8823366659dfd81e6d5c6dab87d143ffae082f7ccc9515ec5e871a64c92032641a3', '2026-11-29 22:58:25.433059+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f40e-73d2-adb6-fa9c145b4378', 'add_member', '\x9e1eb2081df867376c08f2ffd7cc03cdcb6adeedae0e75f660b9bdbaf400f11a', '\x7d6b8828d131bedf426b63dd0fd5c5d1f74f0e550e2a874b9bc06a12ba67034b', 201, '{}', '\x01e2b07b44db9770053796ae97811169d9ae949c5aeea680bccfd1d52e62ba21bee4afc1dbe22bd4819b6cec40d373b1c43a0d4e713ed2ad740d4e4d6858fbcc12e623fcb01127f6151e95ecd4da0be91ab2f235b72d3d59c42b36415f4ea47b0205cb8688be44dae65a9264638cd039b3cbe48acb61126604300a326c542d9c0f84b00f5f832b58780430fffec663a65dbe275565adf0dbf8e1c51677783b9c4c67abbf14b6', '2026-11-29 22:58:25.439113+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f3bf-763c-adb1-7d147286b38b', 'add_team', '\x9849a72c3875c6aee3f0f3ffb068d675415e3229ab7b2fcb22846f4bf0a6d275', '\x71855e70cb3ae0cd77cf1149c2ede6b1a59a7f4096918635000a64b16b0abca8', 201, '{"ETag": "\"1\""}', '\x018d5433230d1f91506d6a5585c57fe8bccaf5e1d9f9312792ddbfc44342521de69eb7392f40f9134aba826e6e5df7eb8f4369897808f29444acc2e3b38d313e8b6f176823e0be1e7e3f4793fb8631d5caba520391277c0d4a244c097021f25eff02b006651cf2c04d623949d253a104f5453170803e99d51eaaabcc0deb4186cbabe513e8aa39f5a4f807005ebe339fa6f8d729e999109c5325d20e82b863432b979137a0dc93f5e7274248dd6372ecf0c9d0b7f58ebdaf7d611588cfa4aa008879f9766f5c1871935889277e26a2bbbfd5c414bb49bd220a082f431e158cd253599463707f87344ad09518d3835a810059', '2026-11-29 22:58:25.448732+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f41f-74c6-838e-9c15655f8306', 'add_member', '\x0b705492253585bac0fb03d58df3e6e2d6c65f7e241be4d8c450e255063451ee', '\x4cf0c7bb90985da8a22468ed8ba8df5b3c6ae78904aebf7ee6da7e43f7943e9a', 201, '{}', '\x013abbddbee1e9ba1ee55e2d0ec4fccda78884ac62fe5df7d2ab5b35862cdd685c055014fea11aa69273070c603456d19b533ba25765ff280fe5da4a68990342bb2c0a7e18dbcc4612d499ad7b1a0839464b5b83f723336e0ff85ad7fa6fa6acedbde5b6e9720114951b60661149e9025c59da00a5a4b552541aed52cd3301eb8c9d41f664e5eece1601e88e63bf7136037a42d712270a60fe63748e4e4ae55f738a119d4ef9', '2026-11-29 22:58:25.459101+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f3bf-763c-adb1-7d147286b38b', 'add_team', '\xf7868f5f09061a4ca18895f1d0b2dcd3e272198b7a88eb979f70b6d16c4c7e0c', '\x4bf4b58516d4726a8d63fe947a9971772e9e1d4d659cde6b0575f634a7d513a4', 201, '{"ETag": "\"1\""}', '\x0169e17c902da975e1c32bc17d6eaf135491d27138d5a8a9b69431d9c52135305ff6e6aba236a75871e6b0d50366da046226aa2da9f655f4927fe8090dee804648c93622259b0f65723f3caf5ef86e33b349de8221f20072cbd958644ab44aefeee82b638e308660a602ff3ba1f349c3069f7671576d185e9792c44a97daf7e79dab613c30e30f24d7e6a354f834ddfcf5fbfca929c68111927e14c4eb388a9a13d9b4f3e513a4b450df16155523291f0efcdd5085ed27688a2da7bc2e1acf2f13216815dda8eb302c8b7ece8fd00ded6e7e876a6860102d6ac26ea122bfccce7a872b9b558fc909cb20b9e03636fc01323c', '2026-11-29 22:58:25.468632+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f433-7716-8a46-db72c05bb225', 'add_member', '\x0ea785da74237ef1a1f8f7860d3fd6cb345009a58c09ecc16c162d0d200d3810', '\x675ee7c7de963f2b6d01744faa7c5936456114992caefce7eb7e80af9c08dd2f', 201, '{}', '\x01e67ad589e63cf4084c780cd2fa05a4791719f2a85e4293b4523836dbabeedecba830cd1d355d4131cf116886a91cece667929c8ccfa4837becfdc4043b42f5af21bf53b0a4af210d09962fd205a0cc0a0e001aee758565efe0126efd071015c7fc94cd685d9f329c9261e9ac4e0f2b34239704237852f89037ce0de5b655b6659ca5c7f4797edcaf527a18b042d548225104eeec7f7d8eb90a67ae91bc52c214d1ca2f07ca', '2026-11-29 22:58:25.474221+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f3bf-763c-adb1-7d147286b38b', 'add_team', '\x3f9c2b5490bcf04cb08ee96703237d40400a888a6ac4dc72aa3686280aa898d8', '\xe562ed09cb49569b9a2ebde4d6fa1cbaa264aebd8e2b346ff92342ca1bf4509c', 201, '{"ETag": "\"1\""}', '\x01d3a182d4da65fc28b93493c27de77ee15802760a6bdbf67127443cb55ac726d12da8e3522989d53f523529c231454d5877ba370a658dc3a3a5eb1d83da6f04c85dbba66a470c322debce114d5922a2d76547b8759d87eee37e73e3179ad3f98f451fd866afd18a28b73d10fd9712e33fae9f00257090d2eb1a6aabaf1bb3dae1a3acc58a8ced398facfea590c480aedfe7f9078a3fd98b67b96f5a1382f2ae7cb50407a31c79e0bbf38e5f7efc17e2d2640408b7796311a96d4349a15ff252f69ac23117e24108e550e2b71fde35edaa08b87c4488823a54a87e4be1ce086d764fc783a64f2960080ac308ea596abba711', '2026-11-29 22:58:25.479042+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f442-71fb-8357-e2affe63cead', 'add_member', '\x46e9aa4f7ca894c1b88dd92e02e15a54436fc38ee2c70fe059dae1791d17ef4b', '\x32f2b79d20c727c3942781da7e11f92f5eea261ae72ab3400482ec3ec6b790e9', 201, '{}', '\x01835e3a3af855e61a4bfa13f33f32d3e56c0c3667ff227e26a6ffe201ef022fe2b469a3bdf10d85f1b8b27e743689029b5102572e7577589fa287f6342d4dc154157a190af55bdc6e03c59de7b41f05230c7e60749e39ad3c83b99fd2e0a4fbd754ee0f468fcb16bbb220b2c9809edd5a0d7d8ef3ed68b2903198c67a40e9a10989a4ec9c56d83fae9e4a6b0108079e69b7bb049019bbb397563af7cadad4da5f56ae6618bb', '2026-11-29 22:58:25.493419+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f3bf-763c-adb1-7d147286b38b', 'add_service', '\xe8efee91c30e6c583ccebdf4decc69b41ec7b1dff590b97dcbc54a97d86c1f8b', '\xb7699cd31bff4295dbfc9edee931f78f35c429adbd9f51ffb716b4e2a2f0b7a8', 201, '{"ETag": "\"1\""}', '\x0122a1573ca5bed8f1f1e657a44fd4bc7e1b1731f9e3d6d906ec940f3b9a9b441999dbecc4935dd7b985c27224d4df7d1cce72811634ffef7bed49ab3f8155aa6c92acc770b51480d4e2b8053e7a3907d4ce585366227e82254ee268febfd38379ff95169db937dcdbd660023abd4eda9bcb15dbd25af8b20f0d9ca86427e7ca10b5ba274e0a76cfe2f967b4d9f42564133ef886aa61671f894e29b709bfd816305f52204b98ad8fba95cdc91a14bdcbd12ed74a8c1827739de8fb066dbf2ff2fb801ddf3ba5834188870f0e9fa7fe7f28f9ce05aece0988a6215f54508ab915a16dbef7dae01a6bccf1cd083bebf10d9b100614ce93c296d6b16357cbc86be3695bd3d96a7a1d8be366a5fae646e2a6165c21adc82b1d5880eecace0a70d7bf19d929eda9997c4ff6b99f2791ce0acc64349bd8f32addbdfb022a2d226a68d361321f645ca011a0b83e4226a5b534259ca0c344752e0c1a364be3ceeb62eeb41b859b8480113c395a6b958dda3eca7c52774efc49c9bfc906ef33a76594bdbcc249ba22797f9a885aa09444329bd61eb19765f215e09fab27703176c607', '2026-11-29 22:58:25.495521+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f45a-742c-b43e-30c2818024c1', 'place_order', '\xcaee09ff0e8ed4f838bfd3c18928bb7d0cc3c5c608e23c63454ae450cf66713f', '\x12031bbe28e797d0119ad56662df55778f656e314346ae3e42d2aeb0db618670', 201, '{"ETag": "\"1\""}', '\x016f54b52372147da64eebc93feb0c8487a4e2452de67dd68f17a8715f063d9949b96a006e5846bf96a9f2bdeefa13cd549b30be7dc5cea6daeeb8992de4260766bbbbade85989c0f59ad78a0f531a22d1100467b1c50739e92eb1f02946e341824a389e2b9a1b37c5fb1799811b93ac560298717e15855c8964c49e4eee9127c73cbe419abe88ea43715cf87123422538f0ac291d66fa6ab947bd78514c43db74b07412704da4e36689a7aa055aaf3a0dd8df950b99e300c3b8e2063ffeb421cb8e78e6263c0369fc4287c1a98dcf571af430b4e5860a7fe20dac6bc47804a5f898f8656776d6657f9e046c49c37f2084b0202f1d8ac96eff4c95cab0fc66251928a1bfe66300f08fef9f8b4721362f953a7009b8734d5d957811e68abebd3863974a6ea04e72d0fb0c0eebbc50933c40d47ecfcceff557595cebd0ef150c18b143673ae79c491769c538b2a4fb8a93fb017156c7e6bbd705a01cec066d53dbbb140e8a497e7eae2a02d4defd4368f0e7fbf212f472b6ea554d19fa7ec5286c8c82c63cbb89706763763af6e8c7c60fa1a9960a45b64c5570aee459d085a77c8187b8fe39d4a8632610d205e49922074bc6092923f2184164e153c81c87347845f8c8f3e83b24e1a203a106e0798a9617dddc5904dea37bd517698c90922de1dbc1124f0abae144c0c2cb50fb5951faed7be9ac9cf09dbd820c2a6c0caf42ad8bcd4a44ff927bc000e876cbabb4f9026e62f36b7e0676bd04d43e9e9ee7ddfb63d5d367936d509118e104dfb484f2ea03b19ab72d31da1f253c7a993e53c33b30ee5eedd08c9d8b9ee17052df1d36c48d443412c50205ccc706abc55fc0e05c109fdf14c544201c7aaea96671d0a5dfe3885ddafd8c6736df53171a7ba8d0d26a688c0d419a37207923d0046c7d440cec90f4adfcfc82977532ba29091fda9d03bbda130ea9081b53747607331e03e32653b6391b3803c9e7ec8b9687dd75fccdc8f2e234ca7fa6386cc98d5884aa4912a69eb07f307e5a6ac4deb5f1823f6c5ca00b0b13e4bb1bec4769fdcc4d25b913c4369c9ea260cbde35983bf4385bd4a883bf5599ce194df23615e752d3da4606073d0cde52a7bbb8e32415d400a9a883eb36a609fea1f4a3a12635ca007bbdbd5c8bfcd23d86b620a39e3c9d488d2d84f1d8d93cac66e76bf58ad3610acd677a156a46f714d7203ff57b71fa07ab4dd06dbd08082fdc1f848ab88e12e0bb2aabd5a6f9be5bb344d1f6584ae9c834170cd7f7003c002d1723b84b1b008ef68fd7a1e7afc1a4379d11223cebe9', '2026-11-29 22:58:25.50808+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f45a-742c-b43e-30c2818024c1', 'place_order', '\x66fe3ec081a748c0ed14fc11f951b05495bb4255e768a24fd4b4f2fd110ca540', '\x12031bbe28e797d0119ad56662df55778f656e314346ae3e42d2aeb0db618670', 201, '{"ETag": "\"1\""}', '\x01b6d88eef0b69aa411f9935006be56465d410269b91b77065943286f94967c594874a6f83d2cff71ead120f55dd9abaa3170fdc571772c98298d57441f44245f2740da542d187d69a0e57c90382abc312e5cbe04a494b8e81c7dde8d315877a0907f3514c4f985851740fe2c7e606b03eb1d2ccda0f338a65e26913d834a58efc9f6e675ed6c95834b3ed6129f599e7836a7400eae7b18d1870d98173ecaa4d725145d939bd9c40dd2418daf7182c634453d88c1a763d56edd15ca75b292a097ce0b56a6edf2f597f26349cb1f45afcef00f775743c8507e2ede46dcb729d806a1b84034c531436705add4777c31d41ccdc5039523417c06223db4d7efdeb8ad59eb220dbc0f4743ce8d78b2059945eb1d1580f4f7e4ff006e397b01861593f9c24c7d022bb90ef35e71637679c15fee33d0f590be2798d56af686af862bf505376d28800b5930e4cb559c7381e25e7533cddfc6ba3cb7133b8b0c088574d68fd575ec12ec1d998ab8e9bac000b1c5de26119219dca89557d5bd7a55bc164a6dc3e1c1078bd14b4276da5a2e58378ed852753c3e5c17881f79d0e216c8525d55d121972f118a7c5b23b312b01b0ef4df1475cbf479d2fab4f1a51e9f767f7ed32bee65002fa01032dde63f076aca8529f3343192aed41b5a2faa94cca313eddd0d48195cb09a04162a2aa5f435eacf69100f88b2b07a11fe8dc0696898f88a3054dc75176399010734523e29187c7c01378c77c2f8001411f52fc14374902cec9cd29e3385398b32c5d4e18a179ae0ec5b773e28afaf6ae2b85ae4595ac45fa964020e27fecb4302298b713f62300131a07045073c2d67d02ef6dcd23bb9f2eaba198ea7569a937b9e6594d2b958bbbae1c75af5815a127794e967409b2e3ddc41d9c5e03b9831456241abe0e4b57aef42dcb2f43b60d43b52d4fc3c629b3fe8ba18f7f817c3c8bf0294ab5fd4eea9cbee2978c54626de504b7af5a79fa49871c474db7f5fa2eb768dbbe19c2902f211556dcd4d73d67f901a7dd96847ac2dd2e2b6954afdd2419db413126625ba2e8dbcdea86984019e9a7b7cef485cffe0282301008d121e417184e12bb1b129309a10cd381256f05b363f85e81beb1a99e879af80b336566c5880601b7771834d91bcc0cc9f9bac253fd9851e5d077ce1ef1b62278584ead5bc56a32435e191a72bf673e39871792288f7bccc511c98b9990e2b58afe743bb58d9ba3e2d59b6d764242a3abfb458a688b4a9ddf21effaf86db8151c60a6d509ce2cbab253dcbfcdaccbc5174064335bdbf8842131', '2026-11-29 22:58:25.521178+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f45a-742c-b43e-30c2818024c1', 'place_order', '\x41421a1bb8efbf3b864fad893ea8b9ba1f931297883668133add7e3857526f1d', '\x12031bbe28e797d0119ad56662df55778f656e314346ae3e42d2aeb0db618670', 201, '{"ETag": "\"1\""}', '\x01f36c393ed096ab6aafc8a0534392f986563f293becf2de90676c4942f9d4d61267220f09e5f040a25e95f7c3d4a0d69de36bc8f78b2a6b5562de9a77e444b48e55535004e0944647d41dc81eac8f9565146884016f680ee7400299f3bfda2663ce0f1c1bbfeabf06175f8594d8ecd9dc3d48ca8571160e70deb62e6c5e2fcb895bd39dc66859e479269ac32d4d228f563cc2fb3f432d433c8ec4bbee5004ee92f1adb2305e139fb3f33a660352366d3957ff4eba5ba61617c8aea98f3384ec338d98695e163c5450f8f918f8d49eb26bbd5966d54f2642841e1b841c21c0350b1cc2b0cc0076415ce0cd92630df34f4865fcb6ead14b7c00266c7f7b73e26c725d7d4682397fd21231b62ee1765a52f4b963ca9490a963726bd55c5c453c760755b962eb451ee9d17dc0dc67bbe1c684263ea2962ca9d4a5fa31e92e764e766ca856e8c04925be5abf0aa92fd36b7f9a37492be22073252602b787f4c5b3ac574993126cfbe7565f38e68993c6b6da35ce7a0add7c32a9d1b4cf823de60f2bf251c6e2dd364a0e87ba7b3d152b7dcda21acde3456b5bc0c2a74466f53ef4ba7b40fec439debacc4fd23baf5a584ac412bdfd9a9dfd254f36e8a780eaf06264dc3b9c1494679ce6c8aef9123b04d36b7bc5cacbc0704ece28503ec011d0dee1faddff33a2d739712df09795372d78e53f584c8a4d6ec2b2bb88f5164dda80deec818626154ed69bdb7232adc21421ab0ddada33cb1ac3ee212f5cd0875dfb1486225325f5ef4a8c743db6d3f0818e9a3579cdc970390b81f10deb934762c80c94cd0785385b00a6bd78b237927bcf727f4fc2fa0ab605bd1eae8ea16bee1a637cd02e6f58e30a1a8cb4ea7fedeb2524148ba101853c006f21beab0b7854a48b6031f6a705b4f02deb9e6afb59ca62a82d96bf7de3a17d367bbb20ea7e330a7b077441ed360464b52cab682fa11d69b5d1c594f60704544b8b0286dc2f6dfd69e415165aabfce63527551833e2db3f9aab2a0bc8736fe549f7830e20a5fa786281b2f1ca9484b822887ae2f78123afea6590fcfdaacf02db3b81ee299c860b07d67c56370fed611b06621b4a9931a28abd3900aeaaf2d9c936f9464be536ad9e4c422c0244bba540bee9a241eeaa66cfb067c6172738a81de0b89dbf335e4a4058cca87e05aac0b26f81448cbcf46e615bbc88a6124d13be6d0b933f72a99ab9dd95698fd53bfa5c749e71ca3d120eab7b83ee795b49df30835bdac097e7bdb7940491dc83110adcde38671680bad0fb2ae83ae987a7625e4e09c6e9a6', '2026-11-29 22:58:25.52461+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f45a-742c-b43e-30c2818024c1', 'place_order', '\x514c2a39dc9eb73759dadfcd3f9ea0c7ceb3f761bc1422ec539177fd15422700', '\x12031bbe28e797d0119ad56662df55778f656e314346ae3e42d2aeb0db618670', 201, '{"ETag": "\"1\""}', '\x01ff914323b202c4c7d71634bde4625d3ea8376fa7086a518d0fde1c7e46953635ab147dbb13dd84c4406113455437b29f6d88d704a39708441b1358b0a4095c7f028b38d6e790775d979613949638a308816ee29e7b3d8b630c0eb3214ef05df869159f8faedb4a57f2bf16284e7878454b21ac33942375998e6fd033594ab6958720b76f9b2c205b2519c2a961c4237e945bc27bf247ac82266e5cfa2a10b9ea5dc10d81007f9cd550054e99d9569010575781bb313e480bf15634b70a3d2fcb7390d45ec2b18dcb295eba8625413d43dae45011eabdfc1e6c4f34f385ba8c5d87de2def8248938405c4de56cceffa15163ad99ba984c13356c8ed86cf5c84ae073ead00e7b19145f6a04d203486cdb4a07e6d532e95013d97dbc81a09677e9c3c09457c45ef469dc5cf521db66c843ed06c5d19c6248ecaa1d5b9053f40c0e105d89bffbbe700617a386d47cbb1bd5e9d3609b6b6b73cabfb230a86d9b544e2db01ded451abe280739b56704c3708cf63ba7d0032bcd44b68b824c9ea58816a170642372f1f551a464df1a4a30071e408635a77cc69abe4961d587958e786298ce99a89fb9678c49f631e1129e101524f5a8b3f1fb02fcc52f50ae5b97e4e51068020232600b2a5c585f1df04a6b1464566c09cbc8cc770c4f9564b6e9e1356d0bd19669ec2de5699d99712a5aebc3c670a2011dc663b38f94a3ae4e6e8a2b1ddd6dba2521001c2202ca0009e36c0e276631c2b6192199c48589bb8700372d5c2a81bdb85a6fd990d3855e2096459791b319ce16d7bf04f0d7e5454c4eddf13dbe43c22548c82d1d5127839cde46d3fd181e0c10aa5e434f2e420454a3ba053d2a1e5684e518e7a11e04b51bb93cd75fdfc60463093693f14a009ef2689494dd2ed219c47217df1c7a0f56e0bd3c916a98ad12349092a295f2774dc139ecf6d23d954646ca70c7a395003866d4c43ea9156a198d776b3637969f1e115b857fac04e924c53afc1910793a1bdb122d195725de99110e91e31e95d64db6a5bbc50c7ef9ff65c1bff915d5c6c8f57fefba8675b1a68e0b9d0e4e60f2f45662ba4475d8806408ba7526b0b42db46d7d82eba1ddcb86a21d6804c2664c0558eeb949bf3b8e3b81cf905f311be2cca47a984f8ac340e7c64bbfb360461913c1f6c9bd254c7b4fb6399665cb9d11845421a2e677fcca8dd9101f5344a01dedfce68cc55498381dd1f97deaee3a62d44c579c46d2201ee8a21c47d8584ba6351f1669c4b23a70a4ba7912503311b22095f0bcfaf08cc1535816fd7845e10bdbb', '2026-11-29 22:58:25.533159+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f45a-742c-b43e-30c2818024c1', 'place_order', '\xcb7dcd7504cba9bcbd2949c31ae321b179e71ad340092ec7f838d9e456e9ac12', '\x12031bbe28e797d0119ad56662df55778f656e314346ae3e42d2aeb0db618670', 201, '{"ETag": "\"1\""}', '\x0146c312fb21174dc363f29fd36277ed76fa0a1f49e8e38e39b36169439281bef8cae60ded8c4cc78e0f6a41c88cfca2d75e39d125ef4127156d22827e8acc32b68ea146c7b7db8d592cf4a0aebb08f79752a13660c490470f73e1984b6e1d06291a3690ae74ec11121f7c752ee78aa02da32fb478c7a38e93b60e7b630fe3d1822dfac530b2201858f1c9f9d2ca8ac6d2b9a15fc8c372402a4fa89fc1f294f3d78538a82eeecded6d937c69416c1abadaac026c009667812702a39e808d28f1a548698894f7ccdbb96049b23b26a4c8ed8e3e720438d2d6e27ff2257f6ef3b0d7edd82fcac65b7581d8a05b64f227751bf37fdf78af0caffbdeadb12cc6dcf13e03e0eb40b6edf9b74a971f97f048a38dbd4a30932b086ab92d9cc049a75c783b1a0851c35a57a8d3edd728599bbffb19a76342015b1205e443b1bc1d13c8942e68e4cb1e3e7e2bcb30a066b9c97e8333055fcda9129db77bb490b0755d2513649111c7299fddbf2f7d36e46f910c66c57e72f01f9aa16e2eb03288c01593fc418dfaf27cc59b74813555cf440f875dcd3ccf6c6e8347c92368bbd02a656f233cf1e04e87451d81aa3e64731cdee0b20b5ff1040b5ec32a480efb7158288ef2aa5eb2cc8f09d2fff3ea84608c075fb1ef57f3fe6fb6ece1f76c330cc2870406c564dcce52c16af489aa4507ff7fee44e56b1e2f125c76adee34da1fa2d52a04854e4172f0aa20da904b2cecc02fd5eed98f58c24faf2a2609564fd18c54279984cecb46810c33b4d49176ca1d56595dd0126856a1d264f882d31b227c257164e254eb145d98a35c627b94fa731c111f6967d2e199ff30bb3f33c2e56261c67213168beacc5c7cd62f553dcfd607867eb8aa71da996799d028de0bf350ed0cb8cfb44e7d9dbd0b6e94574ef8cd1d5bc3a4e99f9f7af80185958c9fd0ef1ce435b9722ad0a26c51b89c8dca995922789c1392d075132d9749e82d49d9c90f3e060c0e536a1ad3cadaf56d70f0293ac3e81e028ce5ba13eb61f52074117167836580dae75c3d151eecd0f3c41c32b6598c1921874e7604f944c101f3d43bb00d466988032720a67d9a25a09f5cdf252a068fef3f3058ac561dde162ffd4ced6cdb2a5956c714fced6dcd27cc84ba68e446e283bc00731366f2a3b4f8f1fc9f1801f24d49ac5ee25ad7720e0a4a4efd0fef25e7b4b6fd550f484af18c786885d7965eed0de4098d6ed159a2a60786c1b851789e06450ab8ad5ca06ed25b5434ef45b2c5934ae6c07157314b1f280680b8461acd3f267c9ecc18f9c298580b', '2026-11-29 22:58:25.536395+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f45a-742c-b43e-30c2818024c1', 'place_order', '\xc6dab386be10a7343bcb9e8721f377a46572daf75f67a77157ff7599021134b2', '\x12031bbe28e797d0119ad56662df55778f656e314346ae3e42d2aeb0db618670', 201, '{"ETag": "\"1\""}', '\x01b1bf0dc13ebeba5898ae41318c14cd05208bd5e60f0b28a26043138142b49093fbdf201752d843dd3ad8e25c2811f704a81ccfd937e20abe13513b84c4d6cca82482c2ecd0443c6e40eb0249d35c5c6c7f715dc7b8f8df2b271b40d50bb49a8b52545bf20e8d826d277eb3e55538e17842d66be7fbd2a58799d30be18c011abafe95c2412cebf99d12d2200f695e2422270ee0f207c80f16ab9d848b7cd3db8127294ecf771015c0dfae8711381c3d704addc1959e00f7b578560b770d34271086d1dd6f264020fda0981b6c86007cb61fb3222777be64e2c5c417ba406c2a32787e37ec697afd4bf6be9b517d66952c2e09cb6a148259d0d48197875ec404c59124c8c2592bd67150f55afabc748d344e525a1b4e9140c04de198d2d09d7db06b0a121ea2f0147b541141ca96695381ee1eb7d1f946034fef517e6a076ef6a1de8783675ad83aeee3e8f4127072462eaefe794a3b2c284f190f06c78c2e19bc222dc1f7a886ed3e398f2528b11353a5b40923f6111bc2bc532a4c57c16ccabfdd31ae39ff02975e084f92e714c26cdf1bd8ff0ce4a3ee84608251762b13451e19cd78e327aecbcb8191703ea59dfb1d694c04294c05a333e27ab6007143c2446cf8bba96b803e012b64285078c5e4f1037c5820b868e644859522a60a1b6ad336883fda83e3a4bf7b7943ef20f5ea16659efe21a1d2c23d514aa9c6454679c063d88ed3bca0279f3d5d1750d40c8419ad54401a30c20a72e358388247c2fb91bc515c43aafd4f8ea801dffe1d886c71642dd7e4f708b28aa5171daace329386184e34f4a564214ee3012426b91efc517a7072b140a1f8c069b0488b9085c21a010c57b6cea38850e2fbd62f62120223568f2b12c8867c5e276b84852b0cbc481212777d24937a4104d583036156cb56dcbea67ae1621346d52717d52ff62b8da21d9fbf6b1af490b6e42ceae8cd252abbcc3d496c61feaf123f99ef9aaad4d4fae5052af4616b21e53bcec9534558bf1c12c5ba5ff0f3562fa9f38aecdbd1ea4de3175b90ed156333719ba38e64cc630f7825b6e4bcac6fd6f154522fe4b2953c74441577c8e69e491455d17ee1413e9109a9cf47d79b3b2038dacea8401ee168bad2e68f4fbfdb8ab00eba4763c2adfe4281dd232d5b2fc171df7acf053e4825ee8e80fdd2494c2fae8e109d73b2bcfa4a8b2c775b755e687f20c4aaa8239aec5952f9299d83656e3ce455cdc85f09ee2e0be2046335a1e084ee836f01e5d9cf8678adfc9d537ffc24d65c2cc8a46816f20931f95239f15739024f', '2026-11-29 22:58:25.539171+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f3bf-763c-adb1-7d147286b38b', 'dispatch_order', '\x6e82bbedc1c51319d8f8192dfc33d5876a2b6f2fe0f959b369e108d0a65bf961', '\x235ccbfebe81e84ff586f0585b3f34d52378217a81bbdddaceb0ff2d80f9bed4', 200, '{"ETag": "\"2\""}', '\x0196029af8fe622480d253141cf5e3315bb6f9457d9ae2d40da7e65cac632cd275c3930d7c621bc03a6be65441c4e34e15f899b23b124d47ef6780db067825ed32e63dbdf1bd1278c570fc2eb8c6fd3b62a446d54e50e686e8158fa5ddbdf6a2d37500f105642fbe8ace746c27f050c72a3fe0361a764da6a695e7627334cd5e3fdbe9ae35013026704ae4ca78b1e1fc8d3b3617a0764d85c6265f4cf9ac669989f85b91564a6038c4a7e087174e7afbf5ac80993b926d6b3817005db2aa5685bb4037d7f798a11bb8a5e6db848f07e565d175ccf3b42740218b479ad6bbc0827d88b2755213222ccf6fda6768ce93ffb5e7be48b8ee10482fdf6caf51232746bdc1e5c46a3e737c5548bb0c754c6b6540af48c45fb203f3151f6a5f3e538eafde6573876dd0058aaa90b4793748a791d41fe06a608398a3ee5598efe1757bc61919a607088b458dfd4e15f9b068afb227d57fc71a988f69f25c10926d3c7abb092ff15537827a635cb9921d013ab1f31151455d3570aeef2f59d6257b3e1247c168c98ebe86347280593dee360679c563b346c8652bff4c0cb21fe1a7d9db4b0b671ce782cf132a732995586a081f7c6a0f93bcdc4508cf68cfa1c4236220447a5805aeea451c69b46ab34a124228168e5bba51a68639fcf420256f6388e9b4cf062f4bf7aaaa2a862c2b6c6f9849a0d6a3991c41cff359518f143ed84c08f8600593c5d4a5fa852fb171996f8b4e5fd17cccf41fc10132f78a9b1e3264f33c35c80f970804db8ed04dba13765983985fbd069df06e5a3765cfffb1a29e4f861e8d42c267d8f41040b838a4482ed17e40a80b80d882b4b01fced21fedf385bdf90513add090e1bc4b870bd81e12b913c8bf67546ad1a1acc7d8f4ebbcac7af87d418b4fce40ba70f1e764f72fda08ab5b2db9647202016f70d6ee50fca87ef56b1117954db6e82e5ed7f79dfb2358a165143dc2dccae2b483ac39a772028b647e1bf86e8d7998a085b9639de4a33e12d9b777895c2bc8a25faf6592d7933d34e767c361d4540f4ea3b83219b7a6defc95000a63249ba4cc0fe8107fee89b1fd4b68b766fb47f2443548c68839cee70c1b60009544982b74d4614d098b55b6e97e02efd6632e00afe4644aebbdf001e402ff8dea312dd996c6bb239cbe909d136598089d490c05c57a7157d4d90d93577afbdcbc3248e1a7d6109d8bf37c6a50a61bbc0b22f5f4c28190069f5d7805fa4fbbea73b5fcf5590573d32b3f9261f10fe9127791c226aab253d7072c222b61d36eee1980c921a899d89bdcf47032b150b8b01c4710d10650ff865189b5ed87d7c42b909d2229e7', '2026-11-29 22:58:25.559333+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f3bf-763c-adb1-7d147286b38b', 'dispatch_order', '\xde843a640fd9f6e1a7e9a11d22095253d8761022b58000286ffb3b67448ad890', '\x067d0009b5c06b1115e95b73330e48285054ca5b8ed454e0aa0bc7ffde8ab9cd', 200, '{"ETag": "\"2\""}', '\x01f11937ce438e6c8fbb7b0da1bfdf26c34ee73cbfd59550925f58394bcfb8d009c7a1ba1cf4f9327188e8479ceb3ebe344cfef652cb72cd58f73276312cf0f33e9fdb0fdf4efd4af5fc49c53aefa32912fc6f41f4f8a93c0c2fa96c5bd620034d102bdba5aae25b5bc65632316a75520fe6d6126a095eab84a059d9e5368c5e6ee0c6aa9a731ea28055dcc77cf7465051ea59173a69ee5c476ae736c5567162c2794f2fa740b351e2d33a73823cf6cf3449776bec347e5cb325c3703332b6881d9b68dea9382cf8a8852c6a4021ebd713171fd0a05938a0010dd07a2c4a046fcbd386220b21bba4d621fffe4d5c82653a46f2557356ccf3840a6b73d981f3519a3474ee47c95387ce332ec60bd7da5934841274e3d3168d2f4f5ce14c83f46e4c2f14ff5aaebbe0b91140ac6e92b8e95d0412916c5b45765eb9b1783cf217beefa77aa3e20defa57c0ef3cb45a59319a6f80bbece7c88ec0bf1ee236eb99fe51244aa59bf70c6eb634f10c856684125b8ecd65356b6f3b567cc587493f81c931b140ac6156daecce641f7c018bf325889225f764f8a935c5ab14b7a07510845106ea25ca4fcb352119501f49daa1554117779ff44cb772ac336f8e078d081a429a48fc52fb4d617b04e218a2e2b7499bbd76f000d1568390fe73e102dfc136de343c6bb360f6b87c0e0d93aefa84d4f7a09f31aa45bcb635cb47415a225c2443e6e9e295253bc2346ba55cc044e0049ad93be34749eb5af8f71a49fb135f0e34bde8fe7270c4d37c6d8b486721a137f6f100fd62def9ba692d1b4e0956dcf298641b1bac58fdc500ddfced76016a4ac46f9e3f7aded7352132cc2402b8818ee5365b3ff2e77fb464f973e2b62b6546113c79e4bcbff37c1542bff64ab5cb8aa112dfd9451302bdd999669ec7e09704a91d3427b95801b97e7ba05785e97185c83e15f2ce3620f8fd385fc32ea074ad258ce46d1f880a6343ab7242c6e4ef239e71463b914c2f725a9e2a3d4b096e41a8dd89c0e815ae748ae069dbe6fe574e1368d295a0fd1c10ec830c457fc0f835f82d0144d17731cc42f83d3b256b77dd6a5c28f1168e3e4e7c8017667ec053558b9fb17626f25e455ac3941e14c2d53f80138be3b28b1daf17ff28dea8bca7e04d8193db1112217ea7d4b8724db9f08d7e80b39ddbcc2bed4e4a136003e81875b1cb1bb70b92ba7f48b937497e214caf479a17df8f8cede93e7321a57259c107712e44945313ff0733645da7d1ad5e4962b27da2972fbf2260aff855a0e35cb2ce81659036869004b7f15564909bf6c6688624c3be2a1c551a78a4c8c58f3b9627551f1b955bc6a2b', '2026-11-29 22:58:25.569376+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f3bf-763c-adb1-7d147286b38b', 'dispatch_order', '\xa42d4c691a3ea1ac91adfe2b1106746abcdfc3729c1d44bf9689f6f21f9a2a8e', '\xb0785f3d458228e150b771921521c26c952d736c2ad7e17a25f9a6dff1b09be9', 200, '{"ETag": "\"2\""}', '\x013e1d5a2e484798d8c68af29d2cf8bc81ef8508350ab39cb0bc1a7f8438e85e1fb723aeccb3ed099e20f1ac9d97a6feba5f546547d35b65aee0fb5bcc61bb8b1f0af4c29b83baa8729d6bb0f0ff720b4573a54c5a5f2becd508733716396def9c99e727044c2690c0f6b19b829ee1226d20f9c3f455d86f8262b31e296dd2fc29c635319c92175b8e18d44c921dea0d2f8771ab7b515b7d2c36be815554fcc63f004db8d8915c6510c39d77bc8e5494bd3857d11b14f5ea47cfa29081cf392aa192f4aa7e5d53cb67b13ce15656797dcc039817ea392f38a3fb32644d9402a8d049f4d1a4ce608800afa0641fc067d26f4a25373c52eb0f4cf71c3c7c0a0ec1f8706a473417df233abdedf8ed382e3d543d31860bcea5e56c35f2325056a697557176ce8ec96fedc9d588c7f2104668dce34167a6613b5deb20057be71333333223411e0c884db0f8bfda92063118154f31ab3a66a4da9a97f7547b46545822c60c2ac20999e4570cf1bb0bef47bd13bcc205df550705c85ced9db3a1f35a9f476ba26827da3c3d069025093f312ec98fe2dc4bf0e98d2b17b9deff7b150363940e9f6a581574d9875273d86d8e484c67f452027130ec42ad6c95a0a279dce960bc0183fa3e9541103761342a05187b41b71b28378784dddbc61fedaba3e3244cfdc6f2fadc1f77e1ecc1fdc88d3195e509703264dff01b3962877fb55dd5200cee6b1109ae998cfb519d56b11d19b94e2f1a63c1cd3567c015e0380785c2489a35e87a5808fcd650bad384f31178eb01140fecea3407b0f387149064ef1905cec14dcd69a88ec03ced5ccde7fae9e5f3898e297439351cdde1034c099e3ba553de2110452f532e296b64043757bd7857ce058f7de3b78e7db74502fafa59fafc70fb89486f6827e367f48d36b38efd12d1611d3c0f6a4b2f88d2b5bfcc79a41b700e5b6b75834bb20814c6196696ed7d3b6da51a73ce27c069dd26bbd15b55051f182bb9b566679d9b7d06b45287c4570a6531a8c883908ff2a88d345c7729e361487ba389d53bf20e08d6e02f9e3b89e56002a2a73eb640e2cea57fbab6688e119b54d84a07470251865032b6290e9f397a85f476c005ea4d8a0c67649391f60b82794653c0fbbfcf5252c5c0d775df8d475edfb6b17c2342792b4561b9da950b794f254bfd54c873463cac8175dbd64c97c32b9d6921c182f876a7a5600e3926e60fd4d58b12c6f14fbdeb637197b83310f5897c8c9a55d969739dbd3d45d301456736027c1d4b6483718310b4cd1db8ae980bb10692bf4d5947790b699ef1ec1552693fc6f1fe90a318af9c049fc8d8ac5e13d99e2d', '2026-11-29 22:58:25.574963+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f3bf-763c-adb1-7d147286b38b', 'dispatch_order', '\xc68a652b12b2c49e704e094f4dc2b2e455f66c521b075d9d944236d6b77e3f74', '\x3ee680e34682079ca45c00cd24726c40086fdd2652851044658fab0783551a68', 200, '{"ETag": "\"2\""}', '\x01bc2da6fb5388a50f5ed375af9d8295f7589e23bb901b1cd38c0e6ac932995f5cd5f2b47da64a808935290fcdba1100bc3dc53f8b33a7fb885a94b9f12605820e4a695a9f1020fa41d8e1c39996425e406cf85ed333fe7cc16fc40bcb46bd22c1917576900fce2175313372c32a161442cb2bc7a6e64bce5e877d15e4cfb87468f2fff32d5dab08e003b244422c070f40e3065ba71f3f8a5a13b71646fe1e0036b4918d1565beccd179599325252c30ac8005e9e890201b9b9fbf5c4a19a377dc5c9049937aa7460688f1e5c5b2677d224cbea900c8ee92dc80e1bf075d89a0f3790cdd41a680b82f7eaa8966e9c3bfb7d1b555892dab99172c81d341c2a663f99028ab8adeb59d5de4e6b42c5f55fdd62092bc913c07db46b0b810eb75c2193bd000b4db6af94aa92a73a4a93890e541d701aff984a9659a5dcebca4cab04c7fa471152b9f1e399b0c70e6110509b90eec4a76b7a1172fbfc7fc6c1e0af02fc47eac761a9fe6b8bbb7960e0c32a961a9e8d9244026904e60b2668d59424ed5fb679cb4d42bbcbd8190f84567c9ec76f024a9c410b2a7299206b9c139787ee5e55fc2aacca3edf2075f3bf7be6126a86c76f9d8d2469be604aea02224fdbf671b1cfc2ddcd92f914d085e22ea8711f4193c0d98bea326b9653d324a2d2dbc4594c43d51ee304ee731f7a7ba4acad692ba108e90054b54727dde4f44e5036100eac6738779ee12f2848ec21e5e3831bf9867b1a8d4ea3db5da12dafb512ec88f14b73168377e94ea086e2c84b8f60946b1a4dc0a0667133299b77bb64fe6357956fc0d0d7f6bdaa363843d569a9b65ba881f10f5dfe59a6ebf2cfd1f88715353e0afcaa9d3bf91f70194b87d0dbc54114610a6f83d6f284821c46de3480431644e89a2f078dee1db8089fc6663e7715623572a483861792da678467e39e49425d70e2f55c72040271144e464665f1c2e9bea552d992affd96826ba495340f1416f85f4afa73a6cbed9255f2347ac79ccbe868073e83e8f5cbae99988bc6e66ee2b25be49dadc7600d13691888af02a80f0336a65346c3f5f5edb8c068fae48ab74f19d8164c7751f92ea3f3fcfcbb165b604237c1ba2abd6dce69b0c08e0df7bb53de5499b6473a93d81b854923ee1a9042486507b3c69d724197bf1b420a60181a3871f3bfe4c0c5c658f8e13450c6f582be256b3cc9a6bcbc0ebf1f27d2a5feffabfcfebf7449d2e2af80df5e77a82ca2b09f0348e5366dcf787f41bddd3903319f9e487a31ecd383041f15593ee292144e0d836c29e00b622e5eea18b832ea17ac9f4ceb27aa89e7afa835c82bce11593d05346c8dc3a', '2026-11-29 22:58:25.581154+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f3bf-763c-adb1-7d147286b38b', 'dispatch_order', '\x856b05c57eee6bd739e817ba0b20657efeeea6e66ff1103f809b89061b2531e0', '\x7b61bc8a25e2d03540b5efde7177fc1fb8b07ceb83f59ab85be7a1623075d18a', 200, '{"ETag": "\"2\""}', '\x0144722b3b1f85ee2abe36be004745c9177ebd1223cd477261acec149523f10c0152504bbed98b4df8f6c5bd08a23cfaead879cbf5fedb1e223d5d947d3cf6f48ea3bbdba2fed5e1ae8adf3eab42b6864db225187b525116dab1b2d653e6905b848b5cd98076ca7f9d82917a79b14a616cfe33d12c156aa8c79ee9823b7c59a7ec297f4686973f2c5535291434e660dae5a02af4e20cfc7cd277f25fad7be0c175f3f32d6f83dfb0a8007c12cddbcae9739a2d487f7c91d6899078e9fc8ab58b6addad390f5ded9366448820875173c5913ebf1f58ad2b8cf90f7f372dc1d6936c43c5480e1de5deecf114bd06c2f06dca15a8a04ff8914a7c714b0cbe3d728f7a0767089752162a0383fcab82ed6716cf6d3a270263c07656c56c17f911b013d20ebda310960812ce248156f89536a925abdaabd0c68960572bb6ebda67e1591495d8415f526ed82bded740c7992091b87b16d836714e328acc72fba53e504dc4475beaf871d3b2a019f5ba27448c6f8b3907703552902a1bdbc7fa8863f7ade2e6ede65036c432a7e7b729e61897c84490f7ec093aa84658ccb1035aa56180fb3105ed47b2b67f76dcdc17e075d364f14766044315cc98af35f726b5d65ff5926591e2f0ffeb61a889fbf248f0310aaeb2862cb484e528a1560242afff48f1f137488ff79fccb2a3be99cc92225d6eab6dd26df6709544e0766952950ce3c83a7ef8c9a3997e8532374e75bf4a815c8beb2a08f4fbc330dcc20d0c15a7d0c84d1f2242ed932dfd81a778f0e6710635fe7299abe09d0cd68c9d99a02b15595744aae3f90a5a4f576abfae676d6e01fa7cafc9e0a28d505b5df7ab9cb9b771cbbabc88cec40ee6df5ce592cdb4b6450d161eef13544c6437eaf2cee64459d1a695dc2a3330db1276df9aa21f76469909da788eb0555f3de2a8aa4f410daee260f32c5e1bbcdc3725eda1c26f6c950a38cdf2bb9a9fe28e0cc857ab3e36bb03f312fbf6729cb1cc2af7c440303dd749c97224e0d4b969aeca080311640e38cb43d8b2680ea59deb002d6ec2680dbc90f056aa6d92d25f037b7eee9012bb6cde164fbcab2eca779e7ae26b6509e1e13b301fd8db9c36f001d185494c82c67193fa583d20408f4298eacfb3bf03048a7faa67647be1c9cdf747e64781cb5ae259e5d63ed215270e1248893282136014b7b4ed0a8c667bcc93f64724a7525daea2adfa156b81dcca87801bafa302b0859af713c5e47acaf67f8f023bb95708557bac58531c864fc61aaa2b78673b95ec2d2aa1b9864cacb0ffc6677f7584cb92327d35d3982fae1579f571aefa06b7b7126b82d7783c05d3e699', '2026-11-29 22:58:25.585975+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f400-7551-a215-f2a946c039a5', 'accept_order', '\x1274c312c164688031adab7521e9885cfd3ea83a07d24e934e21dc32ec5b7303', '\xd7a2fd9342dc4ee04d0150e48adaf41f42e77808e61a19396bfd0d748de298fe', 200, '{"ETag": "\"3\""}', '\x013a4ba6f062cee6f933319c0344b42d16f90f9f0eee8a832c6406757b3550525ec499e81903dd7d6aea60475c0dc22ccc7977f0c819d3683fc98cfccdc37c1c34879c5c96d1d5475b601c8c37e77cf298412dc2360e1b350ab6606fa925788a44ba73ab55a8d478489c39d410d1bd430ce0668666c2ccc5d93571206b902ef0e22f6d312eca6bd9bfc1a08a7f7baeb108a83b32fe49e658a84a0ecc50a417a9bf5daa51961c89e27087cbd55e1da82903b969c275f174f9a7e91f818f8fd61199f3e99e53d28c29fe96edc8364a3975a397bc8c23119e12943f4384296eb11648b5a0fd7cb9f8442bf343ea183c1ae3af32bda8986c7a5c7b40f12cc77f361382b5831f60b548bbb22b0b32dc248bd2f737559b055a8c847cad26ef57d91ce2b6c229de6f5b311d86eb578653e152506e717adf288f56989e34b06136c87a22171adb53d934480d3107c451d4c5e8bf69fa80d6b9276435ee80c41e2db30f39f4cd85d5bd9caf872881d5c3b4b34ee99a6b37a4e5499e386be281c4b9faca3fbed82c0e4f5f165b8f58b17fe6717a0c307c0341e58e858281d0e5f69cc73b7a5116eebd8235c6ade46682d312d38ed37b41479831a9853f95271da5cc4d5d3669852dff1399c6253b62cdacc0ca6223cb259e64bfa7508d5988fe3b867b4731a043f8d5b7fcfcd38022ab2db447ba63179d17d4e464a155ae57092ea08c0a33bdb0fb535c32ce85c89c828fe26bd5d2578689c46524552e0e410fc1686a23977c7aea40c070679ff189ff2f93717a16398e1dea3734750944b271d4de1f062bfa6b02e17d9913046272bc6163aedec2a2e5525b8aeff3fe225777f86b5bf89a0ef706d28e04781d474470d9152568cdf6d99fa3d65ea3f5aae614e3cdee4ae908828cf00ac9240048293ae0c86e671f466a294c32a6f8b4f73ac5e6e76641ae4e143a3b43946aee406e9102640ffdaf039ea8d099d106695e7fa5342f7fa0af2c4cac4c04036f35911c0d8b64e9086440c3b32f1cd757ca6afae8d9b1c832d8ee4381b1be7afa7d76f750600099111c4195e13a76c1cebdf333ffd2d26bf6d9f29955d88f98c4b1181d15b3d72b65e48af376a4be4b7d6d231819bb5aa6d3843a8d4f2ed5b082497612ebaf123abfbefa3768e702a2d47f5a6887cb89220f8330ab1d2b187d6e4cdb03ce4d44145515882471ac36c74554d2c665e5fee0d0486747e34fced1e098f1c588071a62e2bb9f8943377bc0843312c70fad8eea7058522850865568d9787fce7b8febb7e9d99bc0e5bea2c9dbadb17485eee44deca640248557865355f2b755a23d6a5de03c9824b76dbe559807d82600510a4b67ea6b94f5e6f907213d9c94274b521719cd3d11c7f769946cd8538afc69b1323926c15a887e0957a29c630de358ee7f00363515ac75e385b058f9495b2861cb', '2026-11-29 22:58:25.591283+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f40e-73d2-adb6-fa9c145b4378', 'accept_order', '\x8abe9dc1a9ccdf4822e19567e6c60a89c0d3381b29e7f457207f1f3768515179', '\x6973935363b5ae5a2000a674984251b793efdfa10daf0be5328ca45ed5187289', 200, '{"ETag": "\"3\""}', '\x0174f188943d12ef4996351d79abbf5453dac2c1b6e05cc1434de78548c4099a5f52beffa20a7ce58e8f2197e9d6c846cb7fcb75e1048518d17116a454260a84a2f7654296cb40226812017ab59832d6df3db8fa9e28177adc84b7d0dc212e1f954f386bb78835deeee61f89be240ebfb852e9a1ebb57e3a06855bb5108724b1572b28c442b00cd688eccef3b0bdc3ec0ada79ca2846aab2ae06ae8e121819558b3f16c3b5af575651ed6075d26b8c3af312a303f4cf3906ba7bf5cc2a3efe599748eb4828afdc9cb1579fdfd838a828132afeaa0348e51f745ea5985f720e6d3cbde378a2cc766f461a46a1e74e4168eb058f5728e12246010127ae7df068cb24bd4a854d4c63ec8929abdb62646c33c53dd8fa28648d60a73f3c0cd32306a43fccd7209872009856f1f75ecefce66ca34fa62e702bec75eb70f9df6edb2b879511c5cd0cacff390214ee754baeccb3eeded0ee3b64158d962a4f3bacc25dbf329a0842fe402b292aa0c272ed18f1fb51fc6d967edd0639cac8d176956a2c2ccabb876ee20949acc20f250f624572485d0306d70e46b182e2de115bffbebff20d069ec8916f7f0765a1d0b07dfded6a295e932dc763328dc3c9164d985cfe2d87578473a7a8fa93bd49dfcf67f5cd76240174f6df932efabe3bccde0cee1ccfe0c413f099ed454d2f6a5452cb1c231b37d5bbd8019c42855c2b8b45cb7b2f9752035393ad9d3021993b9fc2c99f62086f673ab734d3534c00313de30d273c7fa8b3abe50e8f41518802e24cbf0d0bc9a2ab6352af679f84711d7bb139b9a2fafed7464d2a0ad3c10b00f981b88dba9b71846230516c6d1c5b7004d4e3df4c6139f2921aecebd3da9ee67edf5d0e72f13d88589364483378052260976e7ef4729556aa3b71e3ac47d5b2fcf571172ccb19d8aea2d6990cf54b2313f55eea06c44227161d43c6f6f564dce77c079bbb29bc11ffe93515feaf9e536831d66375cd3691ab48155c2cf1f4f133d4cf6a4a64094eac8c4eb3261a45daf3d7432b33f47287001bde08d33f33f04714533b7647e78bbc3d5f56c4ce643db15551ad7502cdf5c53312cf6281f10bc09b7e7fab4d776f37f2b27c9c7ed3d3fc238fdb938674fdc64f994d3288e72b46c461c10736650f6fbf1de6be72d6175a56893f650c8e6e96a2598f25c407f7108538d5685b7825fec07df5bd37f65c1e8dd59d0648a9f02e754776e46ab0e4e64e146a03f2b3a6726d597af998b124c901cf86f1b319c34f9270cdf93ec85f973194d59ebaad1b075c25a4683d061080a9d0652f68906fc99aaeba9afd5e729ac8b5707896d362bbe3f5a6aa6cab7321dd3d7a318ca1faefe02282796cb15b4308f569b629d5757a0fc4cb172d284e5cfc485c4c65e9a0952cf50192e14e8420f609d46c913912c1a72b53ae9e2a64c468b308', '2026-11-29 22:58:25.597653+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f41f-74c6-838e-9c15655f8306', 'accept_order', '\xf26935c65c3446bb8e5f7c6e779068137a444ed9358f36ac2fed90ffe1b69006', '\x8fd3f5b18a248087278ef9563554b7839ec46004875e1d5d9483c1b643da0588', 200, '{"ETag": "\"3\""}', '\x01417aefa428256950d6acb68129998ad4ee4361e2ef788f296b68ab207e21e2245011facc8732f59e0c021e1d546fe5740b121e1c089341ad625f37e5f8d6c5bd25fc5e6e484713174603f714e3486c0242161874eac4a9a63c95f04d039e3f1c9eda0c08f425686117c1ee100e08d2476efcc1fe67d30b12cd95e2b0a6a912ef8cfa404253a340f23b62e4c510e08303831e7266d4ff1fab817882232b03525e6ba3338ebde11bdc140e8642c3cc0a76c19bb872008af78e26e9ed4d008fe1825d4c10b9b51afdb9cd1c39591490616ce85127ff22a3ef907713e6164bced5b08c5edb724f18d09dacb01bc0525dd05d489061bbe5e5afc53ee8de23953033411f4d922f92c31c392f41e90523295ae98e890a5ddc26ee79d28052ededd190e72dfca17ac4d6b365626cab01b7da5b8fe95d70cb65edf7667d079d736ce1c4107942c868765b36c0e7b554361153479d786b58303d20cf0ba54c9e0d03f0b68e2059dcd264b2bb6f72e657e588e10eeaf768ff0464defc07190af37cbd7f36447183315144c943c12997bdb98e025fdb37bfca4b5656f3c93f30a8abab8ccc92176a3c256ce21f4087831981287271a8721abab74107f1e531046150052237c72c8591666a7730050f3c094acd538e3fa98b6424918c5e5084b4aefcfb45cb139b5032f449f99f8099388bf3452c4aaed08731b7770e9226d146999bd0c58daa9efa883a65616ca9566162c06ed218ceea9e9fbbdb8d52a3bda396b36a8c7168752e26a6b348a6df28bcc8d048f5ab2be55bc60bb5bb81ebcb34732ef095675da5888b6dc95cb21b6b545bf9443b451c344fdc1c546d5941d48213f5f15f2121512d2f89fa689b2d88dd96c887a2f9dec978a0597b94fa89cd56f0c73313e7b91300475c6b4b6ada68405d4d6686ac1358e37405fd541918a8615713d03a8b16fb965cafbed2ef02b62b52e7a0a10a604bac0ddc3f6770dcb93423e1bed0bc5a526bf6b3555ca5db4d86209bbce435e484f478e55b81fcfc784b256be5dbfa579e85571bd881871d874cceda33de5ea5ff3938bb7dc53ce52ec2e177aa5fa3e905b080e359dca6d03df58a57df6c8f6587752f6b565234344a014820ce6b8ed667c710e68867b5bdc12fb90365f0dd070af58978f68e7a12bb73c70063704c2a0e465226cf6e4b0311fb4d0ec32c2ed28774aaa0e60776902a57d80e53abede2a50037613775f53321c7331cf8ef146d581d3fff468f09a9a6bddf14bc417d17ebaedd0891f62af130b181906c0f5f22e1cb4e108be3381471ca14093e8d292945fae1b714fe63c5bdb354177cb2865c52892a92c7d10fd78f5f0e7f2e72f45c8598a9f847dceb7fc4f6fbaab16d36da866befbb8c44ba7a028b267cef2bee47f15a239c0081b0a1b19d457020a511952bdcd71bc36b848656d7e87504', '2026-11-29 22:58:25.600966+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f433-7716-8a46-db72c05bb225', 'accept_order', '\x30c55e37e3a43523c852493a15d209e890f36cafd2cd41a8b0646fa751d14f5d', '\x8f51fe2319d485ef5603c458280c22f98689a4dd8dc875babc527e1aa737d191', 200, '{"ETag": "\"3\""}', '\x016ddf4cd19040d23677854768c535271200ca3efcf0475e554e35038ec433ac8b6d7ba026a999fd3460a2f1372ff5bdd1ecd768f2ccf24b832a4047a5639875cdf7629a756539259b931ac94a34a27ef2a1ba08f0d53d5d8361d4aaff7fbbb66731565e49e2d90f60dc972ce56b91b3cb38d0319b4913a90de4e4943fb5c157683d4f442a616bbd31d1b4c9a2f711d086041159040420aef8f0214fa61507c89cb7973dd53f888138a7dc9d27ddefb524a2f0f6e86a727e93c45b4ea3efe8ebdcc195641ce8a4351a2d65df067e7046d248d7b7ea042950e2a3a1660b9d92a584bb34d9075f9b81e8eb5124a51dbdb2d1432aa63b1ee4eacd8aa08e07ad9a649f59907ae005430190dce4cb020a22c2637b6c4efc2d076a3c21b290a2110cf7a73f11f2889864979ae6a969ee345a1d8bcd30cb76c4a6a079721cbf086a025a66a47df45e39d2a0159f5bc6e7847ff937ac94f0efb7180edf1bc1735c0b0293193463b4272c3bdc8af46345e93aff4d8c16bcfb750406528640df502d5c23c104ca00b3234a4b3c9afc6bdffe5be50c5c6d48816b4736a29a8a34b893d85f51b4fea9301fdc86069be39261768d9e4815df47362aeda706dbe8bb7263d71a270320921d029617a6b8ba044e1a5f08f21866f55fdaf4015891948036c5d8d459011aac4a2be64acb7d8f054e07fe48100a3c3b00a1fad5bfc2d0e8c5bd93621737324d591f55c0f601b42a3a5704c84a76ced3828c8d8dd05f80e7fa621b546c76dbcfb41c21413eb587aa9e042779f6e6cca682a394ea871a33676d5010e8cc1ff3342390f4d8a9e74931344f35f0f62a34500aa846385c8f152f47124e2aa2dd72615a4d45d04936391d5b1ca8d3ebb3c0f97c17ea53971463b5aeadf31717e5d5a280734c1cc8369148ed6ec1eb23f3cba8bbca3d42a5ec9a9473da9369c66ccd6140a0b9019ca06939217893ed80aa00be18e3133fbc84a665ada9e5af65a7be67f0ad6141de9b9cb1fda45c48ea05fc8e2ca3667886f188fc1961a14ee53110a835de4b441ca936d6905798dfcce26b50bdf4796a93345cd5be948fc7fb5cb8aee32f8b55c0817ce9c2dcea181956a5426a02271e0d86622470360a30acd5f6f8b80f7424a572dc00bb73d1c8d80bb3d4dee3cad5ced4823febccb5cfbb03a2a1ab67209cd9c53a697d20357bd73a4c9da77d5a8bb66a189cf72f5458a9597f55b761c613c0dce8f233d3fb12c44e0bcc3eac1eecf0be3e05ae7011b8f24de078d88fb85b2fa6d9bcaed1619c2f1f1c8fc282d8b3d7ae40e056af1f09b9a97dbf066a876a74b1ff69981c8bc954f5e006f7ed86ca06895a9db4f15a2b1425ebf2f717ca8a013af54df0ce11e4ad4b16fc04b4b90997a2709664bc002096133fa23b5d967413f4f2e3c7c2b6c5f0e580edf56745d16aa8f788648b49', '2026-11-29 22:58:25.604901+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f40e-73d2-adb6-fa9c145b4378', 'check_in', '\x3e17a4bef2c10832a3e0d07174f242c54b00832c7fa1971e6c13755ed18a1c6b', '\xc81e3bbb3959bf190151ecb637587140386957cd82fa174cbde33fa29722879d', 200, '{"ETag": "\"4\""}', '\x01912113d06ddc10d60411a42c787aabc5a509edb336782e3c6cdd278ae8091f095c279f9bc7e32be5190d9f960a92a4c9c8e2a4892bc138f51ad470dc308344082f96a00526d344413f7c90cb75247e874a2d925b506d77e844888ad230f481ffc964ff6027f2308deb6c89692e512e41fb141414433b457aeddceb75f2a5448a02f5643d0de2988584c84bc17137b7b90b4d9a9241419fabc07d7e7617e768138b6586eaba5a3e9b7c33f73446ddf991eb71ed390182601f0bb65e007f51979055fe8869a25c4e0304532a2a7c2dbb961aebcbd0802df2b41bec033d90a1e4d5d053c839629d93b2a08a840f5f61091c84071b9fac68379032f15ce396d46186654a5446dcc33439cd028479133d8e4f0a15197707249c345d7af9ea18b22cd285416b9a98c18db02e4ca2b95af0b2578e4998c1709dd4ca99275de5781bf6350278b09b947d73fb6f4c2ba7e9580b80e23de1c5cefffb7c82690e74a6515d3d54ed831877067c223a526feb2ac320c556929a1bc75b4deba724980f69957466fa2a0e600ce3c1cbd71ab34dbcd25e968e9742b286de31499c7fbb77396356c366a6c9268dbd88be5e8668f575dd10dcfad56b626cd91e588b404fae2fbb6b048e776399f0efa4ff1fc47624741888bbb1482ada0e09d64d0d2dc8c487ebdb90f1d388f62e5bdfeae0fa628895ca5107882ff03d16a7ac33fcb374c42d1921774d62a6a89361fbf8e58cb05e840e388570f5c22314703e96558b3e5c81b42704f0c416b1b17d043a4ca72749c8309d898d8c9888faaec76f268127ab803dc034876956178666bd1dea89934cecfae8a812ca3e6f244ece47e44f6cbb32287e28772c430c99ada82f50c068f4cdef21a9a496a401cdc05406a83bf401591d7b227ae6697d95e490678d5fbace6035b09013523e1e59f5ee3e945673a45e952531926b90c4bf52c1e76dab19544cda907ab3211acb82712fd0c8049feb0367e216193266b9f8007dda35817e39485920a7f2d8912292a9c9f50a6eba18ae68b788294826fd35d57c3ab9a6e3240ee1f7540f6a0f898138c9a0025618200ef79e1ed1b74b412f7218e71b09a1aaaa2ff9b710d333ffb722dbf6154fb533aee8734ad4a487d75493a3fa28c5a1dac1f02ce7527677f7c8f2da9a56944fa1c9097c8f48a1ff9c8d4fa14216d3820ada83bd79c8c1bc58058c2225ac3ef639dfb402629e9a535f8bfbd303877c415250382c17dc114b7166c3c34aeb6b586e30bba65af0f537bcba6fde810bb14992c94c8ae71184716f51cdddb8ad3a1eaff0cd665f4682f65b5f7ce606cd981772d19d3f095bae69c07e03634a42b01c884190436bc1d4f35e1faabb29ba40d99cbbee46fb3dfe7e3e5d2f0fd33a0751a02a6f62be02ad1357f9873362b58fa9cfd628ab24d3fa3676343a2f9004a3b1b1c7175ddad84c3559969321eb264c43fd7ab14b07759d6565be77cd48cd87cb7e2b9b3eb15e8bfb6fc614f2e0fa8c67936571ba4c1200d0cde741b85998e0a44ce69d297f62ac2c5af34000254f7e96b58232', '2026-11-29 22:58:25.618665+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f41f-74c6-838e-9c15655f8306', 'check_in', '\xaffc9fffa48a9663b51c931a16cc49ab1c0475e5a1aef69fe7d5bd852af08def', '\x5bd52a070da3cb87ce01a86ebeea110fc7393b75875fdfa0203e35e4b8710a85', 200, '{"ETag": "\"4\""}', '\x012f97d9a48cbcf1acb2562424bceb269ee099a2afaa028ee26f5d4a6b07e4bd45354a95e89df8dfe53bd5d5d920de29a12f62d153dc7c744114b46c87ed1d48481eba1d93af3f7522d61340a54451d11b8facc97979f5a248c4815e39ec89b5b28588dc37de3c69bea3ae4a72e29152c2010f91a102c7b96ed4afb76802a1093429f2bb640b2d7ac230afff9a7effe72eaf1cc61070ca0902a9bb5b4b42629b5fcc863c77c8e13c7a5311ae4bafcda55b7d82a6c6f3e978af70f698f148d9adf07c6043a2b8773d26ce405aaa4b4fe9e39cdb544183582deae3db9b9f37e46864e7cf3ed48fd4aeb8a37e5da42f5f4c19bb62d607679c774ad17cb5ebdf8ad2a3a95118d2bed6f4012f2ec76bb71a9209308b3f75763913955e4de482033b629c587bb6729770fae414d31a56caf227099a2d204a2351640ad16d6a910e8ec22afaa9cd7e072789e61d3654d88b5bad6638ec3911c147d4b2ff70d72e977e5caca0f5400019a1f2ae1ee33f5a545d9401d0aabf869f3a3e276483ef9a8629ab752c5b8181e5d3a4c869a9a1a4805b87909087dc5e73ed838869566a78fcfbff20e9e3d9814985f1b2834a1e8aa0ceb321ab2dc6e0c01099d7b62b33fc9a3b354552f0559ed308c3954e31a18d3014e501cb5861ad0fd395b5f0689e9ef78f0302afc91fdf495900a3bd50a0becf291b123275507d971eb2ab488e9c7b96d84ce56e99b3bc39e7667fcfa6c9173327b66e40800f93e0f66e88dea056e3c2a6fdae5f65853f68ea341b8a94187cce8ef87d729be2e0fd7a4d2bdec17b81d81f79a2a74684fabfb3ad6512b6954c56e632e084dce49254c2ad00a14b23727bab4a9b8063a5ab7e4f99185fa0618a1bca8a8bc4e4fe847e428f8ef67a8962ed648322bc104260b77f2ee26c36e30a88d1359f4bae8a774b791b6243567ffead776c7d0f6e95908a7f266dbe2ee151a9ca5c98a6d521d21f7a6d1d4b1907f888fde90d7e9797cbb42070b7154c2211e774c14a21925871a4e7268f5fa255757dced53f13f4b89cbe6b3501cf01720ac2536e7a6578041f53790024d36aab458f9d180834e0676c7b2d8f801ef444a3b2bbfa9b13405f088e894815252f61760bb7dff6dae393e5067b4a4c8a19c4835664528732253c12e6ee9a53b810e3ae9bb51f09e689b8246829a12356269d8191ec299a8f2fd19ef9641ab80247124d3af763fdf779754c8112cb8580a3a15e1641241df2c3818f19feab5dad804171e2ef1eec3f8435fcbbd04812f78018097ef7dd8d3c0af8a1ab7427578412aec7edef18c81353ed5f279cec2936e301c75ca06d294af0030475728774c8d3caa2db9cb88fa9c9cbccff0dd61fbacb8620494a52b977df7fa75b58aef0e892986c93e8b6575af66739b1340729726bec9c1186345c572b1cd0ca92141b85781d0cfa7aa09e1d52977dff0b115b24e8bcf3abfe1733f5d6f5daa12b21e6f3301b22e8d3a22c295189f35c5ad470140e9b8b25600fe617be19e45a970ed74d371ab4fbfde2b0b19cef37e28f0b2042435dc55cd9', '2026-11-29 22:58:25.623828+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f433-7716-8a46-db72c05bb225', 'check_in', '\xa21a556f4bee60eb10bd7f4a53c17c04706d15ba3b02541d437e0996fbb413b2', '\x8b42031a42da329e7a7c7f84f813205592aca697bec6c0a33017c901e453c70c', 200, '{"ETag": "\"4\""}', '\x014d73256d14900007110f9c105e9ea068c680561813a096e0a2f74dc28190b3a8b45d0e5793af40bdee20f3bb7779d0485dc10422b8a6583ed9ea5e5987dbfd1474c0cbceebe9a67167037fdda916f4a29dea3259c688b16179a6258ca736dbc26c2b1ae5fa220fc60acc5d8d27f7d86dca0b7c792b9ea234367c8337f48bd41f0a2de51926da33b1afc453040ff587e514b778ea9875192cc8912c1902f44d2af7bffd1d58f6dacdfa2a296f231aa76dcced787c443efca84468483fe504fe9c8216d9bd02d5ef4d3a4940366b8fb584ac79c72280b4043c33cda2f40f356f61c24c6d21c516fca932782c15f40ffb4c3df29ffd7d91a7103d0345457283bcadb8c712b1c0f7c2e8b941ec068cfde42c4b1164017b415c5cac9929be1910b0296894cb0a4b01c634223e746af89ef4047e17843d743477a7447fa150c456fc9495ed1f308e3bc7eb05180cbff0991799c1e94994e90a023cf02cf77704272c4c8668d02a84daf487fdc4c18eb6e441ea7a61e01032b9ac6d52c40f3fdf85515e90575dd60585cb4ed443e29096ff6b59050f9a91a010434b4394abdf698c281835705247177f455c32300c7ff4f95d2eb9a0dc5e1de6ed4471a99a84f86a0173f961925fefbcdb53cff56d521618d00a9acdd7262702c2cfd3e55026fa65cd03dba3eb0d0ae33e043e6300d31832e2b69264becc5c8a88950dbf9b80a3f5a7edc6d1f653a6dd71424b0dc30e917bae39d34beff0b71c21d636d6f0a97139eb3636d12a519c7b5b53e58708b8a35d69491f48459efd996d44f217f7e934e39b1e439adc08ba5d8d4031df6002bd93bb10ff2c7ee4532f8e052d619ab5d4615d0ec2b3555e4a71464c096bb84e199e05a90337f6230e013ec36f3c40aa062ccea7e9159ec0be570bc0bb3bf51190811a97b3ce3c3aa93edb78fd23dcfbb1513c09edb5faf6919edaf5a5fdd4ebf8a92e4170287f28064c4659aa738624083122c9b91296fbd9720cbdf89b47fd9a440772b56ab033c191e9db734b81a67edf297679e4eebbf1ac4b56aeaecafe62b012448dc890f83c3a7a7b565aed88d4685c0e8b511597343942c0ee22d8e2549fca980bf895eda41c5d759815d927a26581b87043dea787d12a7ffd86b631156d8aba4f2b2b7b781ac94e2e7b3d77f14e73f01fa1c95a96737021819b7f3bf3373b54d83fbbb19ce76246621de781156fa6909881a7b7635c8986b62f2a30e7c3fd8c535cc9dcf742cdd36fe32b030133b924963069c3cc148a35346812a19a4743dd541da87a1c54400e02735df4223da1bd18415af3f3012ec8478cdbcc5ef494b94d7a08774c4f6b078549a404fba724af550ed4b61609b62828e02dad0a79606017c4764bfed80716c17781ee5d73477a2e3a72efa1085b4c534fe97ddcb931c34ff5d9095287c5f6505fffb338e0fdd822ec1abcf8c634ff2e23a12a83b351d3dd1b08f1e95a4a4c5147108ba6a4beb1cd5728021e864d47de8d1819dc5fc6df8fb3e06a6c695141df54d9cf8c48c95370dd72e1e55eeef7a6634f5e73ed', '2026-11-29 22:58:25.626557+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f41f-74c6-838e-9c15655f8306', 'check_out', '\xf7dde9a76b75ea8c038bdeb192425ba2a46ecf423d35064372a029b49db4d222', '\x1988d70a832e48059104c888ae0ff5b0983e3ed646be82caaabe840ccab6a416', 200, '{"ETag": "\"5\""}', '\x014b509fa8e65e24f37350d8cf536d1b9c22e790ed69b20bd718095b58fd8c8152a03d490c9d07ab98b5725b851b923aa69b4a8f9a9293d0651823eef1a0b20d68da0690c5a8c513397c98438e3894905b4e83cdec7fb8d2f4b1b7f3a918ab739123ea628bc25ef28f5aee82ac61da2ea78826a518ed3ca7a4423fd5f32401a55ae582fbfd260198d74fc28cb3c9ef4401b2742201e9e8464b8cf3e4747ff086b958f5af422d87978861de8cc710be2f33c81c0da913b87ae2739eaa5e36a6759d20bfe531c54f104cda1cc625280a89f71e53fbf1e55069fe824c99b6d80566b2b358ec144a4510eb99bb7a828a7f489b6b94b06caa3bd97c1a9bf17d60b07b82b9eceb224e8ecc5aba1fa3d3b921083aceb8f310cadc560a8a140b9bf5ede533989271969ea2e9de111331db18c6049a44d943122815230c562e54c2c432f1bbc0d43b11d601b25f974020eb62cbae3d490ca8e1c28d7a13b9b14cd6cada500c58a6fa6c0255d60aa1a08024af4d3c2593a81b5e01011cb2fe72bf63affcee04297188dcab8e5da5cc6c40ca104e06ab64ff447d89ce6e4a818d13ba3548cef0cd5f34b2086a067efd0a178f17d048ac5b4bb86729f363e01fbd13ad04de832062d3f4e6b97fefa91cc5f6b6602c09332cdef3501b9abf1f4bc62245ff147c295759544fb9fe20d7abccb73585b676f48fd5c43007a2921d5b5ca82daa71cc5055aa11d0ebf0f77555060e868825b3f7456da7de755899b50419741a3bbdac0305f8235afd513a2793c56ef2b53c3c75568bf29bff1f87ed725c82650d9f20df2794c732c8e938e51e41acd6a30d5141b73ef6d4376ec1775f4e17c818c121f94a79cd2251dcddecd8f2b1cee2bd573caaf5117f994659d5492c09f34a7d3157245677be47e4c6d2a10cb34180f485cf6304cf0677e2db03d365d4ddd55a7dbc29051b800d723f857569cfb8a609a31fb9dadcb81fde340c025e170d04d2e55f73b7fea1c7077633fbb440370be70d3cc7da9162f32aad6d2dcf15c7054e7f7fd40fc7f5aa7fb0d49ecb6fb0b19fc1349e2acfd00f25f3a3e2f95c78583d448d89b9e5b807be973a4205924671c1439c028d33fd40c4f49f87048a2743ca893032d478fb6998a99b67c80dfaccbb9cbfc89a856c9a4f61907cacb5ea03d1e08317cc7d7bd14fec1a67486e17db376a9dc52f8cf9f786d319b98adbfacae2d225f72706c6744cf4e9b149a9aab08c920369a4fec9919507375a263969904219cfd76a5217e84adcfbfd74e02429f0e2e05c37eb278da9ea019cbe17af5bbdfde85d819ac17edccc6f4b35bd6076f75cf521f2ebc2b4ebc965b991881f90aaca9caa3d98db8934de4107ec0d2f1e1848299a0e64c7e21a5b03f44e93b1b7d7644c939d4421a5b1aaa1c56b71f0fc011396a4a6c0124ae6e7a074600e157166a62090cc51ac5c71743c81cf9cea0133d9149642b4818633b074e8adc33d5c9006730b5f20562af86e8d4f0c4fcf7134de15193a626152d295418b9fae057d52015323fd55826ead6bc3d31b2a41ae430eaf86f812e8', '2026-11-29 22:58:25.630689+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f41f-74c6-838e-9c15655f8306', 'finish_order', '\x56a547fab8495a0b44d1c33c73b0cdb2ee4b4523fef0918646b7176dfbee60ce', '\x184efb7ba9435520c7370ac9a0a1bd5568f09d064bc822cc4b23034f6664f4c6', 200, '{"ETag": "\"6\""}', '\x01a3739503394aa0cf85891a10d943a471dd8276a4a777509f2c8681e18064957050d396d07f360a41af155fe8d5c31ad5c9f8adec973276b43dfa5328f4891b8128f26f4477919414a0f4b5a62cd6d859ca0af6edc885f3dedb6f437b28bd08bcef56d9fd6b6a872993a099ceca706ca7b69ac7ab450f3321cd7ee3ef3be597a16cfcb05658bed13585822e791c8593a3b84b8629da1dcd6619066faaaf375a890a4bc868aaadd1f95e465aef0b593da95cda43d72a3ea04edb67cf142987aeb0392c1ab46988ff7b7a464ff71c7b11a23921f9814ad9cc6bc4b1da8a144673cd2a078f521f442dce95eace515e0e9a06f7e6c5ae7b4c4328657192c83d9cf09a43e83c3231b5586afd9e39f71b60bd1122fd9c5508fe95a06a7d9f44da29141c61e49083ce82c2f787a91f6267ed73b806270550b8e8374d74404793a51fa16c0c5f48d77c8d9df1cf65ace86a34cecd5aba99ec3be32b51ecc2340c00874581004064ccab304693fa1df999f854173eb1661cc9c7f8825533cff5d32367cbbe68df2c6b75035046df1acf6be91b03ef7e07aa413f7245cd65c452cecad77464f5457205d71a51c478ccbd89cec477c53be320ff14d5b6fea218302fd41d5597300c726482dd96967f71f50674bf98b90c3485a7af27b33f05b6c259eb5c4602ef655a3267daa24e474d666c958c8c684a1315dc42bfbc41b2b26049bb38f69b732ebd866528b5dc20eea92aff83b5ffd7c4d09b2b99c9df0765c7ed996a819ee82a2c7e9a41fd67b667b918ac5d78a665dbcde9222f14c365d4a193d60fe99b833ccd044dd2b87cb1dbf6776463d73dce7babd813c8f6960d726126b0bd5bf8b209abb6aecc425756978766e72ab08f251b9b3ba5fb4fa1c497cd9ace31535ac6026270726cf5850e4fe479e949adfeb1e816ff0bc7f797efc5d88bb6244df02c1ee5a318410c6c6326ed9d1e0a745328b4ab9bbdcfe56d3ddbfb5c7168b8117d6a4a057de8a3836ab084fe2cf5aaec0b42fe2b57a5729c441f7dbb8bf3bcb230d2d067d5f70ae169b144eee159da517181a22f319c4f0b77839704b9dc15047ebe2ee9eab7c68351a767b57f0a7ab47c7f581561eb5acab24beb486b6446b7dfc564a5ac15204897945bbcae6b8330f91d9f647f7f96c3c16d8e3bc071918a580fafc180d3e93d6a0ca362e24316faa8f32a290af189008dafb0b92a71488dc1a3ca48c3b0618fc19e4d138210652ae7ee7f6d1646620cc02193ca7bc132be1fe6690cdd5869fc70080394baacd2bb889d3a7544b73374abaa9e9452d4e7ddebdd196a819816ead2c7aed9ac0062a9593b930725c46fb2dafce1d45a8f2ed650bb129a9a4e612cc63a62265aaf249c3654e1b3a7837b2cd4167ec3e6c7cf821acebd9f8a8d453016871965d88e082aa4908eedc8bdf6a3042d7a85cb983398b2c576ce2fb2b6e242f5ba3512ea411eaf07b00b7a324955e0d561e68347f75b719b40aa96f576325fa2cb2a8893ed73ae3870b2f89164ac9cb85be8760c8c8750a926fec5b994556d167f88692974bb69e6eebf3c9b469cdeeca99fa3ed3715f311a30b678dd3b4475883bd', '2026-11-29 22:58:25.636805+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f433-7716-8a46-db72c05bb225', 'check_out', '\xb62a2b7148f065effbc70a7302a8e8aedaa2caf5b278fd39ff0959804e7cb7fb', '\x0e2394e6ebef6305a62f41ed883f653b9cc04f2def0078b96cc7a9dd04968e82', 200, '{"ETag": "\"5\""}', '\x016cd54f280061388514cb8f2d0afa65160770bfac8557ca0837be8ed600d645535787a40a65add6594c0633df6fef9f229706b4ee9de6b2a261a93708289565982d86b0c127f28a21ee3768cf808dc5871ee81c93cb7201b62ff98d34e6e271aaee69851517d638e71e687171ece217bd9f0458374eda81d1b60efb02d59c8be941dfac9ed82009931879656bf24001daed3830fd029470f79a7a0ccd4440eb64982652e90824b0a03cfd7889085ce1c9a9e9653c86a16adbc4e43cabab3b82d9362f679e59930f7e534bacff289d0c2cc7c36699daeffedc59dcf89dc318f98e0ea6e0a34ee3052ecccca85fc838949ff046a33dad6009c8f24ec979bdebb7ae23e2a78baf077566f25acddcc3a12af9e0d7176c65995c6e4014d4cf5daa867040dce92c68e3484dcaefdac2ecde69719967975a7eebe924c73ead4930002281494edef6675ba42cc99e1e4b1e445e9201a7f8456afd0b7216f6dce682e28dd13b472d42bd8ecdaf2d114c4df35750646767dcff4f1e6dd835750dbbe00ec0bc5645bd196ffcc312112d36621f7be28df3d4524539fe889e1d09f21816262f4b0ee68a70faa24b94da719b7fca50adc9b3ac6c6d7be3dfcbd7b1aec98a8fefbe13435470f969a8f86433696c97c07971eff55f93defb5fb8ec2d9a11afb69c4a089fdfe8b94cbd839cb14cc28b1ed7746cb4814dd8604c6fee8d4bb974edaccfea9d48095b0ea10daff184ea7d99323068d8a6e6ace75cf8bd7fab32bc77991662fd7622f0c6dd2bf5506194b59827f83c6d21e1a1dd3228207cb650e6326de98d1dcb3601c2979308f5dc685d3e41fa0dcf1f80e8c5bf7c5027284fbc44437c01732958ba357f4729a7f3bcff74e908803332f038f194db9c40fe7201eacdd4f7a02670e56372f59c9c22344a9f025c9e49b376320fad64c09cda519007edff091860ce40d0adb7d7a7de41270ea34dcf85992bad3d5646257ecff0e098e34f459bcb98bafff041c8be2c340d5f3c0347bd11c8032fad80bf8e83675463244e20c258a99baa141eaf725fe9d39f2e49e36f9a3efea4454094d79d2fa3a441d3dd6afb0d77c70e13ba6c23b9075cd60789f7c8a19bd8e4ebfa35dfcf7e221a2dd6edd36c8d71b51a86d3051df04d349e39a9c77346d9479e267ed61af0ca540f98352101b257098a6c31ef93019480abf5a9a052c05dfe2b111127ec8d301e67b3b303d2a5fbf5ea51e80b91f677eba107217405feceb4c0e3dadb61a38cb91afd95fcb3b6695ca5ecfbcc4d5ea81499b652c371a95649244cbf9cdbb7596c8d52b89d3f946ce04f9878ca816dfa9b69d2f960bc2248f8a9a00fdcbf656dc104450bba6e014e9c1ed19fb2c148bd99c3db13600a798911f1eebcf7dbcc4060429cd196ae357000913b3e78a4f0677f4f55146ef932827d8bae0b229df9b5bc37a8a8aeff1f0c8ff2955dfa16895cfae76b80b8a0fb89818e94264c5cacb2f03fe710ded34a9728ab14114d1cb350d098b5a4e88f2336c6ddf4f5e7381cc89d4847161685b70b0b83132ce8a474d997b6ce4a89a8', '2026-11-29 22:58:25.641299+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f433-7716-8a46-db72c05bb225', 'finish_order', '\x5004c221e0bb38815b36385a4bcdc1decea917dc97bbf565dc5d597bac6a908c', '\xb890ab4c790c3c80469e3692ad9a712308335f6cbbf2679c35f1b80d66fa56ee', 200, '{"ETag": "\"6\""}', '\x01eb3c007a8cc99f363901e72a5fea4774f46490dbb9c52daad87c1ee715285f3af0a0e3fbc9fdf04e92bdd3d2d3c5cce978581b671bd25d3aff16ea748a87681b06ad546aff16feeaddafa3b3d3ad7f050d0488f4c4c966e23fa154cf88c73d808ee4c54ab176997aa2a92b14bd96b7a833024d8410d4f69d1dc8f966f51410f725591197ccd6a3fe0c8b5abdd99d6e653db2171597a5dac03813d8aea7368621c12550a362e182e509e79520bd189cdcbde86e2f8d16813e11d8de99f1cd40629e1fdf395701cb4b34c9da35dae945be5166e9f1d8707f0352793f73ae3b8c6d47ecfbaf67703c53177427ac25a5c1c1c0b4c43aa751501ab87eeff96d84f45bd0dd953c3fb11cb34d49201c91ab639a032eaac90b73bc9b21bdf83c8ff09db1425c0d947b4ef200f2d895789db5af56e9ceaa22d6bafe1c12efe14b585fa718347fd94c8a0ef27f49b5901b1984ce04f1964a7425af3934120ed6b787aaa282ac6cc019a74a99de3271cebdb433b18bb03806cd93d9cf8d806662a51dda5e1fb39839c96e31d6165cd229c7c7745f7f150664f60717f3034833fefbb7bd50b98a9ae5b0489bf35b2d9a168789cbb4578a405ccf7e96a03dec34f239ce8d98aa259381d1aced51df2665f44f50ad9f6ebb2627ebe8facedd37931e49ef5c8bc858b941be5099ab1686d62738bf8479d1865c8ce6e5bd4127215ef3c9d57a5994d3f82e0fb90e46ec6c6cca726cb64272d482302453e65ce5fb64d0adf545c8262dd50e261bebc097f3a9a47b10ed2d57bf438bf194b712e45d2c1440803a2e3f6598f779083c9bb743e8abb2642f7e684a4eebb7bd2990aa9cb200b3cf0160b92e14e37415585a1e757427261ec65997c047e47b02ebe2cd491f3b14c0b6b9acbe4096f62a3b4ae9808ead97da29fa8bc07b492785148759a0762b797b94e471962ab5caaaf6893f206589bf1e253755596eebcb5bf6e4d0794b45a6752c1ad37467d33c25cfc3cb9a010749ff62fd4da3e4a5365fb778852a69068c44158d7f26062cbf75dfed1496930c6c532940f4cff407bc752c7ac6f8b01048e869cbd1ad740bf3d6cf157579af4a6f561751cc7501a96d0198eb0374ab29e26fdce4fe99623558102ff0f6c6be392e438ceb4415ff41956b174d5b9e4ef78458b51ea16df42d3ebe4a255a3fc93279959e5738279a899cf7de72cd182cbdaf673356de8f0a46aca30249e21d5fe7155129fc836e40a2012dee0efe4bde4328d5604326a9bc57c4d001051610c60fff63b0d894e0c99fa77bb83cf9f9acaff0566a447e93ffd6dfb9947b03376e16a1ca753752ae4f21cf610e82a8586327f374a003ddda8fac3bedeebd32609cb22d664891c2b87ab3a4f3b31e4c5d82326324654650ed3eac43d4e9dd354e8bf2a98c96ea16ad55dadff9ca15f925eae9c2449d48a40eb6467a7ac2b261bff324bdcdc80fd73a7aa6a87b247f22fba6eaeb71028e38f7dab6b0f6c0ee018772fecb1f7345089a47fe37009165e3ad246babdbeb3590db1283d3c326c23162ecaa340ed49ba0ddf9b78b47f0b92552a688f55b5f50f8c9181d9757adc70f7ccbb863', '2026-11-29 22:58:25.644531+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f45a-742c-b43e-30c2818024c1', 'review_order', '\x83ee7c5b38ecedf426221f72e24f9ecac17873fc2db66e1dce95de6e625ac991', '\x7a1fbc090912b5c8d5d3397f719309cd8db23a46037b80729856e08935265461', 200, '{"ETag": "\"7\""}', '\x018eb1445b4b1c5f598158e7b8e65a6bd6c2343d68ca35c3fe7b56e6b77819b676f32a7ac3c85f4118b5c4b5968b8d6054040483bdf2951435aa80796e253fce9271a1c6f3b200b752b7ab5a290df975787e3fe6620dfbb2afd0eab2682f62781b95c2287e4114839305c63e6fedb66fafebdfcb66da819ab880126b648439d6e16859def9c9b708e21064b8887addeea8401c77569623c2a1b3734fc7fd54cab8a933799168e319507e567248b67b4fe5a7b6b5cad4b84e5bab18815c16fab378a8ef9f5d9b3a0a2548f645af5896842cecff7860c5c02495ccd55969216cd4a45f1d965e906e42d7f6a68c6144cd53d8172de6f21689045bb7c65ad5a2fb3d0350ab590dc08c1428ea4b315b4db5f955b20ee9da5f94607e09d4998f406605b8f1744c09464a05322525034b14d051a4e12dc09601f28259a69f782416cf6fd31daa9d64e4b6438ad586aa74a0b670cc0633e2af1d845a12f34dac2f7e8de38c3d984cb47311174de5126caaeb0bec4af62dfd10bc5b1827851ff5ffc9dfb17875471be1dcd21beee0b129fef18ffe59f096e94dd3ada95b18063324c4a35a1df98bf2d9a3b9bc477c42702a7f473b50d99c183c9faced34e6200135d76411817f4b77c4b3a6db0b8322f46adad1afb9f326f9c27c1365b0102707c5214a052554a02060abf012d439a7df335382054ff728c72a1400fed1013c564cdd28d5153eec74d00f6a364494ebe46413f750aea805b26f7ada52bd9ee248ffbddb5426a9beb372f1c732d743300db8f5036703b0c3f086d1c7612725280599a49c7f4c40b83a398eabca7dc837c3c71256e76a24925afa71834a5a5548884c8aabcc1e402a2e14aed8683ed567c9e74fe74ebf0eacd936d94f69401703b50a6e817f9f063dc1c5dbd338bf3d4a30b2938517189fa9e0e28551ba64c0832c1d4517728a54c25f6e44ee038dc2d7ea5fdccc7656533288b061532ff16fcc10b11346dae8f3802d4e7be38009ddb5044266f11de7bfc80d1aa83234250aac6a798c5eab43f308c7d0d8124109f01aae720e3a667d0499a0a2420c13f76f92dd29c2694ca4a63a9ca6b5e9180b711b3e64b474437266bfd663a38918a03853b0920fa7cbd4fe8883ebcfb41e74b9afe1cf3c98f9b2a0b0ad58b83023862b6bf171242d87dc33a5c3e0d575e85a53bee13aa9c016767efd96dcb7182eb5286d42407f347d6a8565d7c4da41068fc87b93ca030da778b7f8dbfebfbc84dba93d31197d7a4d5a2067b5f915fe71487ea8f123ea86734ec52169b942c81103774abdc18152c34b14dddcac91f1f9c7c9a71db4829d887ae341f86bdf775a069dd87a80be7011530e27897af63a0a25258e0729e12b2c9a74b624574ddabb917231493fb3333b69bab252c258d9d39e4449b9ea88fa2f018db6a417c7a99239e6db6703d3646d9b09e9b4926f9795311b473cf34c1734d07421ea049cda5bc5f6a8843ab637546c70396585f9755f2d0fbfe21c23411ba520f59eefa1e3eb4c5ba234609f4931ba42340db6e453de14aa512fed08e45ff824dd20177171ef630b730467734c798894754ecfafc17366de80eb9d', '2026-11-29 22:58:25.658348+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f3bf-763c-adb1-7d147286b38b', 'review_order', '\x0f0c0ac2a0ef4fc864acdcf94bd4964dccd72cd8913c112efd7a4d748a9b9c1e', '\xc739057c2893ab674fd6165bfd8e68a9f492e2389455d5c6185556181735d457', 200, '{"ETag": "\"8\""}', '\x0152664329e194a7dcfd09364616608eda1978b4ece98c6be709ced3e3663761367d0dc7aa21db977b9ef9bf89fb1097490357b4f249dd3917ff7a1b5e7e34017df0b9aac29b1b95233ce46789e1871373ba8f87e380d7920ea8f3aa29f1f3cdee1ed66c26520e958925490fbc08447fff8167a17a9683bb618099608018ee86ba2f75b88789df9e40777711014187d4c7bc984f78230495709b1bfebea209eafaf791d50f18077a2e88d066548c031129c33464ecf9529f431ef7200b21569fe00b22874c043a0c012fef6e20285d24fa7b7d621cde8c5ba82d740a7be7d2fabf637c1f93878a34189d0565c31ef56ddcfcda659638b6d707e2a185816ec46b2530e3a1e1dfd07728b44de81f79d52cf4b8494945e97de587d6d9d4cba6318df12147cc3271c5d6473b200c508eb0b08b596360455e43db3b5d9e6250fe06ebcfe1dfb46247ef3ca13e7872848f580734290e9d2b78035f45a04dfc248f799ef812e90c580c3a519fb3bc65d17c116bebdd11a1fbd9e082495c739cfcd76f11aafcbfcdf9d6a5dbaccd14c46959e88126d689c80bd31cc8aea2341e3ad816a69883ba5674fb343a0256ad69ee4d41bf364b32adcb93cbe38502ea790fc4c2e77f034c3af08437e8a63001b9d899a439bbba6fe8cc5dcf73de1b64bbf434cd8eec5b39966970f09b497c479f8b773d5e8767bac08cd2141d7194ec2b733b63a534c87e64d81a6e0fd1d11c35b7a3a63c176e3f277ddf9c25fc7554e6213fa1f29a69737aa550ae2006f01b8440fb4042539d4165c26a1d2f04011f643fd2f95f350f40c960d6c1c2e9bfd11fde3c775cedfa443e28f5a7649d08413d5f961c13051a650104e6d4c993256a68ff32fd4ea08ef8d427dfa549cb330b71ca4f0a45b102b14ebf03d002096643f90ff4fee061846f230b087dc291e9737f9e5d2062c37f78bef23fbacdf16a793ed9375869520d77472da149870ae3bb43d282dc800b3e89be2b92bee0d9d3d95d258c1e9d6c0a5882f9d9d6b268c2c8995342a39d8968afa1c59de35b9b188898e49dfba14fb6c1731b266108c618b67877787774dd747bbf74127b1b6bf90570c44a975af041a2ac9947227a65cce728fcd64d3b4eb5fe19b9aa88b5b3efa50fa2c8fbe2a7f82812c6543f02218e714b7d90b2f5c54c042de68360121300a5736d7fd25076eb074780131e480e00b58f1bad619c7f7629ec728253d505f4d5b5e0048a0ccb1c60a66c9f458e2ac93740a42b46984bc056e1db425c796d1eb8e79c6f3208c803004f02140e18b34f7a3e27ea9c63981938445691b745529d08ed08119a3fb0207b7c480b55e79d4638067c9484d2514395b6602ee2fb67bed2a9924dee89af0afe74e802bdf5b2aea6fec0a0836e7a28c564319beb179f1767bbfef4492866dabd9bc708912ac4792d71d756411827adae24aa9901be821fe2e537ff236bc95afc377becf7584ac6a4beef6fe153b1599d349eb8e9039cb18f2246c16f752a741e14ffcf54cea7567c8777af148757d9384ee1de69a190d8d0cfb8511b764017728859cc5d057cb886ebab678dc1f378597c0ece2511667645a310', '2026-11-29 22:58:25.663547+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f433-7716-8a46-db72c05bb225', 'review_order', '\x7cccc672fa44c07bb744e3cd6f00072de8aeeea01a9dd7c71bccb17d3cb88a96', '\x7a81f203ddbf71afeb67456718cf98aa30ba6d12448425bd8936fa74098a855a', 200, '{"ETag": "\"10\""}', '\x01be7efef8337e49564fe6c09c370bfce73b58970d1f84047dd70eca6979255e8f59a19acd053cbf8162dc7d153f347b9d435733ae8980dd944fb8d6dc0865c33e7b348c9998530b2c1825f7800997ed24b454217eb73c0d886184a8b040019039e3a346bab38f646d85abc60da795ac45895df569090f78f6bde59eabe5a6fe9c29ede81f1464e5c85ef2f167daeb266085ca1c6c4db0b085e3c95b26f614b38e7683c2719106643641839f0844d46d1448ba1fbd3b603bd532ff0abe7e4f95dac22a829968a631948c8be08766da254f7d5621bc9a11f8566ce67937746c4caadc051cffa043127e8a9e433eb59f3dd24aa4e812bc33ab694affe040b1545614913f71ffd73107f2804d2059cdb31e91705ae168006f831322b0b21a41c2e10571852d4810de5c24c666d84d0274a0c91a0bd819310801d456043d861017f080412e4bfb8f279db8809edd9e1b9627fa99175e7ec5551230ae327f76a50d4b7af4561fb3a74669aa7507d36bc480eb296f6dd1b86b8228920047b4a6bcc50d308b828bdee3a752ffb8016539073dd5ce3923ce5669bd6eabd125a13c5b9d1739412ae623f58418af0f26a059a94ec1661e0f6b33352667f890664b0f8756d661eaaea99c6c9a862ce373929488c7f929e96ab8e0ed8086e18c45822b5e1beb3613393523df5090f4c488b4ef5d8c37664b0d622f4413237b216a545c783d3d4b0fe7d3af06e198a053e2306815a2b3d09ca2337e51c63ff7ceaf2bea5e73eba0d695552b6c218db041a809b8d37e6c88c45c8656173cfa8a03f4957c3e730baf417db4a6c7e6c99fd83f576a074394f5395ab69ad384f8cdef5cd56076bdc25c508288c38bee52d6f97f70796d983a00bac0f51bfcce95c7d759919635338f1cb21104315794124834d96afb7bcd86d42112cd3a3be6ced47484e3d0b2699f732798967b0a85f21d7b2dbb0c54ae827367fcfd76d0811c2dfff269f33941700ca2970ff1a59c27bb5de4284f62e464cff6974f5eb4b39fb4e198f90e86903f6b248b46ae0a835afeb329c30a61fe193b80df07245d42b901695ebc97a3c394895ecbbff9200edd7273d32e42ad6e75aeaadbde48e6113c4e07476c81c67a65049c5f84d35c9991d1155f69ea002a406fabdbce3fe4cf08bf0ee8154e229756590c3c32810ab373a758fa46b6abe72e4b83663a3bc0a78704e59f197643ac68e5fe4cebadd8c94c7fa032c577a326f47029840966cdffc663c277ff5aec9d5c2a0059c6f4ec316bbea93e1bbd2a02411a7205029defb2491de6bf75413057445f5af3b9e336c6b3b239b953ca025a5aaea20fb79324b30a6869eab2a23d71ec2ff3ecbaf97672c7a2087185e5a7dd75491ea6ac3c944dfd257785e0bc679ab2c158d3b5137502abe56f75822968427a76b94ba1484da53aae342ef758781d70ff502a210b1720072e628e85c1f83852e5d3ef43f3f6510145d2600ce2d6510c91d9acb7cc190e2e88f73e960654803ad9bd0450bdc855a07f32c81e6f27f148db89c84e4452386f945d168ed903257c9819e4e7006488e3f47f3869357cfd602064a792b96f53d75dfe294e478e172d0b586b6d38d26a75867701c785a2944f0dd3461db28bf332e6302c5c5f9cfa4d8bd26bbd2a90680161491d1e3b9295d7288fac614cfc5cb895c8cace8e67cbc92265efa30e6b5352385a8375', '2026-11-29 22:58:25.669187+00');

INSERT INTO public.inbox VALUES
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', 'orders', '01a22987-f3a5-7533-a599-fca1dd13f737', 'gateway.community_opened.v1', '2026-11-29 22:58:25.33197+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', 'orders', '01a22987-f3c0-7435-8eb5-ea29f59c616f', 'gateway.person_joined.v1', '2026-11-29 22:58:25.344356+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', 'orders', '01a22987-f3c5-776c-b4a8-9ff64bcf17f1', 'gateway.person_joined.v1', '2026-11-29 22:58:25.350248+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', 'orders', '01a22987-f3f8-73ef-9df2-02e3d5523c9a', 'gateway.person_joined.v1', '2026-11-29 22:58:25.400755+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', 'orders', '01a22987-f400-7551-a215-f2aae694ea06', 'gateway.person_joined.v1', '2026-11-29 22:58:25.409086+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', 'orders', '01a22987-f408-714e-a339-594e4f9a8d2a', 'gateway.person_joined.v1', '2026-11-29 22:58:25.417029+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', 'orders', '01a22987-f40e-73d2-adb6-fa9d7fd97e6b', 'gateway.person_joined.v1', '2026-11-29 22:58:25.422736+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', 'orders', '01a22987-f41a-72ff-8871-246456e2191f', 'gateway.person_joined.v1', '2026-11-29 22:58:25.434267+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', 'orders', '01a22987-f41f-74c6-838e-9c16110a24cd', 'gateway.person_joined.v1', '2026-11-29 22:58:25.440136+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', 'orders', '01a22987-f42d-7174-8b16-e8b20006f508', 'gateway.person_joined.v1', '2026-11-29 22:58:25.453612+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', 'orders', '01a22987-f433-7716-8a46-db73e2ea3073', 'gateway.person_joined.v1', '2026-11-29 22:58:25.460117+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', 'orders', '01a22987-f43d-7493-9a37-4dcf141e438d', 'gateway.person_joined.v1', '2026-11-29 22:58:25.469701+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', 'orders', '01a22987-f442-71fb-8357-e2b0d113f289', 'gateway.person_joined.v1', '2026-11-29 22:58:25.47514+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', 'orders', '01a22987-f447-71bb-ab59-f723b9e26bca', 'gateway.person_joined.v1', '2026-11-29 22:58:25.48008+00'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', 'orders', '01a22987-f45a-742c-b43e-30c3dbc79880', 'gateway.person_joined.v1', '2026-11-29 22:58:25.498369+00');

INSERT INTO public.known_communities VALUES
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', 'c-8837d0e3a529', 'Asia/Shanghai', 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f3bf-763c-adb1-7d147286b38b', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22987-f3bf-763c-adb1-7d147286b38b", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f3c5-776c-b4a8-9ff53d7880ca', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22987-f3c5-776c-b4a8-9ff53d7880ca", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f3f8-73ef-9df2-02e2337590da', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22987-f3f8-73ef-9df2-02e2337590da", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f400-7551-a215-f2a946c039a5', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22987-f400-7551-a215-f2a946c039a5", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f408-714e-a339-594d05787417', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22987-f408-714e-a339-594d05787417", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f40e-73d2-adb6-fa9c145b4378', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22987-f40e-73d2-adb6-fa9c145b4378", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f419-761d-ad4e-fff21f4a3de1', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22987-f419-761d-ad4e-fff21f4a3de1", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f41f-74c6-838e-9c15655f8306', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22987-f41f-74c6-838e-9c15655f8306", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f42d-7174-8b16-e8b1d6ee70ca', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22987-f42d-7174-8b16-e8b1d6ee70ca", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f433-7716-8a46-db72c05bb225', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22987-f433-7716-8a46-db72c05bb225", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f43d-7493-9a37-4dcee99ce328', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22987-f43d-7493-9a37-4dcee99ce328", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f442-71fb-8357-e2affe63cead', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22987-f442-71fb-8357-e2affe63cead", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f447-71bb-ab59-f7220b71f331', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22987-f447-71bb-ab59-f7220b71f331", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f45a-742c-b43e-30c2818024c1', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22987-f45a-742c-b43e-30c2818024c1", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1);

INSERT INTO public.memberships VALUES
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f3f4-7209-adca-8c80745fbea8', '01a22987-f3f2-71c8-b9b3-864c368096b0', '01a22987-f3c5-776c-b4a8-9ff53d7880ca', '2026-03-10 01:00:00+00', NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f3ff-72cb-93b6-29a7fe7e7d90', '01a22987-f3f2-71c8-b9b3-864c368096b0', '01a22987-f3f8-73ef-9df2-02e2337590da', '2026-03-10 01:00:00+00', NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f407-773b-88c9-8c9d5ee8ab4c', '01a22987-f407-773b-88c9-8c9cb4dc20ba', '01a22987-f400-7551-a215-f2a946c039a5', '2026-03-10 01:00:00+00', NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f40d-77d5-b994-36272d2f8604', '01a22987-f407-773b-88c9-8c9cb4dc20ba', '01a22987-f408-714e-a339-594d05787417', '2026-03-10 01:00:00+00', NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f418-735a-8708-78de82dfc06a', '01a22987-f418-735a-8708-78ddcca499ef', '01a22987-f40e-73d2-adb6-fa9c145b4378', '2026-03-10 01:00:00+00', NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f41e-7397-ad30-7ef6c75e7640', '01a22987-f418-735a-8708-78ddcca499ef', '01a22987-f419-761d-ad4e-fff21f4a3de1', '2026-03-10 01:00:00+00', NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f428-726f-8688-a7dcde7fe01f', '01a22987-f423-70ee-9994-84ecb82e523e', '01a22987-f41f-74c6-838e-9c15655f8306', '2026-03-10 01:00:00+00', NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f432-77cf-b196-563a52e51c78', '01a22987-f423-70ee-9994-84ecb82e523e', '01a22987-f42d-7174-8b16-e8b1d6ee70ca', '2026-03-10 01:00:00+00', NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f43c-7314-b50a-6db39f61303f', '01a22987-f43c-7314-b50a-6db2008aa2fd', '01a22987-f433-7716-8a46-db72c05bb225', '2026-03-10 01:00:00+00', NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f442-71fb-8357-e2aeb61c12e4', '01a22987-f43c-7314-b50a-6db2008aa2fd', '01a22987-f43d-7493-9a37-4dcee99ce328', '2026-03-10 01:00:00+00', NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f446-7699-8857-6224e45ab648', '01a22987-f446-7699-8857-622303800fbd', '01a22987-f442-71fb-8357-e2affe63cead', '2026-03-10 01:00:00+00', NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f455-77c1-bf02-b0ffa2bd6362', '01a22987-f446-7699-8857-622303800fbd', '01a22987-f447-71bb-ab59-f7220b71f331', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-29 22:58:25.104763+00'),
	('orders', '202607010000', '2026-11-29 22:58:25.156477+00');

INSERT INTO public.offers VALUES
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f496-7042-8f2c-d51215397fe3', '01a22987-f470-77f2-87e0-8c4df0ee7476', 1, '01a22987-f3f2-71c8-b9b3-864c368096b0', true, 'offered', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', NULL, NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f4a0-7603-a3a9-579b8f426333', '01a22987-f474-76a3-9eea-8154b40833a7', 1, '01a22987-f407-773b-88c9-8c9cb4dc20ba', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f4a6-77c1-9724-3c77006b825e', '01a22987-f47c-7147-abd2-d00526946450', 1, '01a22987-f418-735a-8708-78ddcca499ef', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f4ac-7026-aa49-b4860bec3d57', '01a22987-f47f-752a-b85f-cdc2843b2129', 1, '01a22987-f423-70ee-9994-84ecb82e523e', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f4b1-7790-8564-933967697970', '01a22987-f482-71ed-96ec-64c448422a45', 1, '01a22987-f43c-7314-b50a-6db2008aa2fd', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.order_moves VALUES
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f462-73bc-9c7d-1ba734130ff4', 1, NULL, 'place', 'placed', '01a22987-f45a-742c-b43e-30c2818024c1', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22987-f45a-742c-b43e-30c2818024c1"}'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f470-77f2-87e0-8c4df0ee7476', 1, NULL, 'place', 'placed', '01a22987-f45a-742c-b43e-30c2818024c1', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22987-f45a-742c-b43e-30c2818024c1"}'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f474-76a3-9eea-8154b40833a7', 1, NULL, 'place', 'placed', '01a22987-f45a-742c-b43e-30c2818024c1', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22987-f45a-742c-b43e-30c2818024c1"}'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f47c-7147-abd2-d00526946450', 1, NULL, 'place', 'placed', '01a22987-f45a-742c-b43e-30c2818024c1', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22987-f45a-742c-b43e-30c2818024c1"}'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f47f-752a-b85f-cdc2843b2129', 1, NULL, 'place', 'placed', '01a22987-f45a-742c-b43e-30c2818024c1', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22987-f45a-742c-b43e-30c2818024c1"}'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f482-71ed-96ec-64c448422a45', 1, NULL, 'place', 'placed', '01a22987-f45a-742c-b43e-30c2818024c1', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a22987-f45a-742c-b43e-30c2818024c1"}'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f470-77f2-87e0-8c4df0ee7476', 2, 'placed', 'dispatch', 'dispatched', '01a22987-f3bf-763c-adb1-7d147286b38b', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22987-f3f2-71c8-b9b3-864c368096b0"}, {"score": 867, "team_id": "01a22987-f407-773b-88c9-8c9cb4dc20ba"}, {"score": 867, "team_id": "01a22987-f418-735a-8708-78ddcca499ef"}, {"score": 867, "team_id": "01a22987-f423-70ee-9994-84ecb82e523e"}, {"score": 867, "team_id": "01a22987-f43c-7314-b50a-6db2008aa2fd"}, {"score": 867, "team_id": "01a22987-f446-7699-8857-622303800fbd"}], "team_ids": ["01a22987-f3f2-71c8-b9b3-864c368096b0"]}'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f474-76a3-9eea-8154b40833a7', 2, 'placed', 'dispatch', 'dispatched', '01a22987-f3bf-763c-adb1-7d147286b38b', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22987-f407-773b-88c9-8c9cb4dc20ba"}, {"score": 867, "team_id": "01a22987-f418-735a-8708-78ddcca499ef"}, {"score": 867, "team_id": "01a22987-f423-70ee-9994-84ecb82e523e"}, {"score": 867, "team_id": "01a22987-f43c-7314-b50a-6db2008aa2fd"}, {"score": 867, "team_id": "01a22987-f446-7699-8857-622303800fbd"}, {"score": 833, "team_id": "01a22987-f3f2-71c8-b9b3-864c368096b0"}], "team_ids": ["01a22987-f407-773b-88c9-8c9cb4dc20ba"]}'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f47c-7147-abd2-d00526946450', 2, 'placed', 'dispatch', 'dispatched', '01a22987-f3bf-763c-adb1-7d147286b38b', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22987-f418-735a-8708-78ddcca499ef"}, {"score": 867, "team_id": "01a22987-f423-70ee-9994-84ecb82e523e"}, {"score": 867, "team_id": "01a22987-f43c-7314-b50a-6db2008aa2fd"}, {"score": 867, "team_id": "01a22987-f446-7699-8857-622303800fbd"}, {"score": 833, "team_id": "01a22987-f3f2-71c8-b9b3-864c368096b0"}, {"score": 833, "team_id": "01a22987-f407-773b-88c9-8c9cb4dc20ba"}], "team_ids": ["01a22987-f418-735a-8708-78ddcca499ef"]}'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f47f-752a-b85f-cdc2843b2129', 2, 'placed', 'dispatch', 'dispatched', '01a22987-f3bf-763c-adb1-7d147286b38b', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22987-f423-70ee-9994-84ecb82e523e"}, {"score": 867, "team_id": "01a22987-f43c-7314-b50a-6db2008aa2fd"}, {"score": 867, "team_id": "01a22987-f446-7699-8857-622303800fbd"}, {"score": 833, "team_id": "01a22987-f3f2-71c8-b9b3-864c368096b0"}, {"score": 833, "team_id": "01a22987-f407-773b-88c9-8c9cb4dc20ba"}, {"score": 833, "team_id": "01a22987-f418-735a-8708-78ddcca499ef"}], "team_ids": ["01a22987-f423-70ee-9994-84ecb82e523e"]}'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f482-71ed-96ec-64c448422a45', 2, 'placed', 'dispatch', 'dispatched', '01a22987-f3bf-763c-adb1-7d147286b38b', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a22987-f43c-7314-b50a-6db2008aa2fd"}, {"score": 867, "team_id": "01a22987-f446-7699-8857-622303800fbd"}, {"score": 833, "team_id": "01a22987-f3f2-71c8-b9b3-864c368096b0"}, {"score": 833, "team_id": "01a22987-f407-773b-88c9-8c9cb4dc20ba"}, {"score": 833, "team_id": "01a22987-f418-735a-8708-78ddcca499ef"}, {"score": 833, "team_id": "01a22987-f423-70ee-9994-84ecb82e523e"}], "team_ids": ["01a22987-f43c-7314-b50a-6db2008aa2fd"]}'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f474-76a3-9eea-8154b40833a7', 3, 'dispatched', 'accept', 'accepted', '01a22987-f400-7551-a215-f2a946c039a5', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a22987-f408-714e-a339-594d05787417"], "team_id": "01a22987-f407-773b-88c9-8c9cb4dc20ba"}'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f47c-7147-abd2-d00526946450', 3, 'dispatched', 'accept', 'accepted', '01a22987-f40e-73d2-adb6-fa9c145b4378', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a22987-f419-761d-ad4e-fff21f4a3de1"], "team_id": "01a22987-f418-735a-8708-78ddcca499ef"}'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f47f-752a-b85f-cdc2843b2129', 3, 'dispatched', 'accept', 'accepted', '01a22987-f41f-74c6-838e-9c15655f8306', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a22987-f42d-7174-8b16-e8b1d6ee70ca"], "team_id": "01a22987-f423-70ee-9994-84ecb82e523e"}'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f482-71ed-96ec-64c448422a45', 3, 'dispatched', 'accept', 'accepted', '01a22987-f433-7716-8a46-db72c05bb225', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a22987-f43d-7493-9a37-4dcee99ce328"], "team_id": "01a22987-f43c-7314-b50a-6db2008aa2fd"}'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f47c-7147-abd2-d00526946450', 4, 'accepted', 'check_in', 'in_service', '01a22987-f40e-73d2-adb6-fa9c145b4378', 'leader', '2026-03-10 03:00:00+00', NULL, '{"at": "2026-03-10T03:00:00+00:00", "person_id": "01a22987-f419-761d-ad4e-fff21f4a3de1"}'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f47f-752a-b85f-cdc2843b2129', 4, 'accepted', 'check_in', 'in_service', '01a22987-f41f-74c6-838e-9c15655f8306', 'leader', '2026-03-10 03:00:00+00', NULL, '{"at": "2026-03-10T03:00:00+00:00", "person_id": "01a22987-f42d-7174-8b16-e8b1d6ee70ca"}'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f482-71ed-96ec-64c448422a45', 4, 'accepted', 'check_in', 'in_service', '01a22987-f433-7716-8a46-db72c05bb225', 'leader', '2026-03-10 03:00:00+00', NULL, '{"at": "2026-03-10T03:00:00+00:00", "person_id": "01a22987-f43d-7493-9a37-4dcee99ce328"}'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f47f-752a-b85f-cdc2843b2129', 5, 'in_service', 'check_out', 'in_service', '01a22987-f41f-74c6-838e-9c15655f8306', 'leader', '2026-03-10 04:00:00+00', NULL, '{"at": "2026-03-10T04:00:00+00:00", "person_id": "01a22987-f42d-7174-8b16-e8b1d6ee70ca"}'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f47f-752a-b85f-cdc2843b2129', 6, 'in_service', 'finish', 'in_review', '01a22987-f41f-74c6-838e-9c15655f8306', 'leader', '2026-03-10 04:00:00+00', NULL, '{"outcome": "done"}'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f482-71ed-96ec-64c448422a45', 5, 'in_service', 'check_out', 'in_service', '01a22987-f433-7716-8a46-db72c05bb225', 'leader', '2026-03-10 04:00:00+00', NULL, '{"at": "2026-03-10T04:00:00+00:00", "person_id": "01a22987-f43d-7493-9a37-4dcee99ce328"}'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f482-71ed-96ec-64c448422a45', 6, 'in_service', 'finish', 'in_review', '01a22987-f433-7716-8a46-db72c05bb225', 'leader', '2026-03-10 04:00:00+00', NULL, '{"outcome": "done"}'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f482-71ed-96ec-64c448422a45', 7, 'in_review', 'review', 'in_review', '01a22987-f45a-742c-b43e-30c2818024c1', 'requester', '2026-03-10 04:00:00+00', NULL, '{"party": "requester"}'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f482-71ed-96ec-64c448422a45', 8, 'in_review', 'review', 'in_review', '01a22987-f3bf-763c-adb1-7d147286b38b', 'station', '2026-03-10 04:00:00+00', NULL, '{"party": "station"}'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f482-71ed-96ec-64c448422a45', 9, 'in_review', 'review', 'in_review', '01a22987-f433-7716-8a46-db72c05bb225', 'team', '2026-03-10 04:00:00+00', NULL, '{"party": "team"}'),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f482-71ed-96ec-64c448422a45', 10, 'in_review', 'close', 'closed', '01a22987-f433-7716-8a46-db72c05bb225', 'team', '2026-03-10 04:00:00+00', NULL, '{}');

INSERT INTO public.order_numbers VALUES
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '2026-03-10', 6);

INSERT INTO public.order_private VALUES
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f462-73bc-9c7d-1ba734130ff4', '\x0196b580e7c2c318c36cd31eb822db78690602ae9f148942c834baef13e43a998e2c8838', NULL, NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f470-77f2-87e0-8c4df0ee7476', '\x01a907227226b18cc392d1bd934414928ab4334132cd618ea7d771f549b0ab3db60e10ce', NULL, NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f474-76a3-9eea-8154b40833a7', '\x01e87ad8dd707b8a6033ded12dca8d6b324c0e49050d7a89a62a6f4f44cec01854316ad1', NULL, NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f47c-7147-abd2-d00526946450', '\x01eba73067e9c37380c30d066ccfc75a3cfe8b79138c6ff73763443a8392ac0a849ace56', NULL, NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f47f-752a-b85f-cdc2843b2129', '\x01d716ccaea2ad6075dcf8348fbf261a7d4302e93836b0200165cec748695cb1ce3e4b66', NULL, NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f482-71ed-96ec-64c448422a45', '\x01bda4bf23748881ccf212087deca7e976176f7bae64801e846e3cb7ee88a4c42be4a7a9', NULL, NULL);

INSERT INTO public.orders VALUES
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f462-73bc-9c7d-1ba734130ff4', '20260310-0001', '01a22987-f457-71b6-8da6-caa1f1aa98f9', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22987-f45a-742c-b43e-30c2818024c1', '01a22987-f45a-742c-b43e-30c2818024c1', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'placed', 1, 0, 0, 0, '2026-03-10 05:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f470-77f2-87e0-8c4df0ee7476', '20260310-0002', '01a22987-f457-71b6-8da6-caa1f1aa98f9', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22987-f45a-742c-b43e-30c2818024c1', '01a22987-f45a-742c-b43e-30c2818024c1', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'dispatched', 2, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-10 05:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f474-76a3-9eea-8154b40833a7', '20260310-0003', '01a22987-f457-71b6-8da6-caa1f1aa98f9', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22987-f45a-742c-b43e-30c2818024c1', '01a22987-f45a-742c-b43e-30c2818024c1', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'accepted', 3, 1, 0, 0, NULL, NULL, NULL, '01a22987-f407-773b-88c9-8c9cb4dc20ba', NULL, '2026-03-10 03:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f47c-7147-abd2-d00526946450', '20260310-0004', '01a22987-f457-71b6-8da6-caa1f1aa98f9', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22987-f45a-742c-b43e-30c2818024c1', '01a22987-f45a-742c-b43e-30c2818024c1', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'in_service', 4, 1, 0, 0, NULL, NULL, NULL, '01a22987-f418-735a-8708-78ddcca499ef', NULL, '2026-03-10 03:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f482-71ed-96ec-64c448422a45', '20260310-0006', '01a22987-f457-71b6-8da6-caa1f1aa98f9', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22987-f45a-742c-b43e-30c2818024c1', '01a22987-f45a-742c-b43e-30c2818024c1', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'closed', 10, 1, 1, 0, NULL, NULL, NULL, '01a22987-f43c-7314-b50a-6db2008aa2fd', NULL, '2026-03-10 03:00:00+00', NULL, 'done', '2026-03-10 04:00:00+00', NULL, '2026-03-10 04:00:00+00', '2026-03-10 04:00:00+00', 500, 500, 500, 500),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f47f-752a-b85f-cdc2843b2129', '20260310-0005', '01a22987-f457-71b6-8da6-caa1f1aa98f9', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a22987-f45a-742c-b43e-30c2818024c1', '01a22987-f45a-742c-b43e-30c2818024c1', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'in_review', 6, 1, 0, 0, NULL, NULL, NULL, '01a22987-f423-70ee-9994-84ecb82e523e', NULL, '2026-03-10 03:00:00+00', NULL, 'done', '2026-03-10 04:00:00+00', '2026-03-24 04:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL);

INSERT INTO public.outbox VALUES
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', 1, '01a22987-f463-77b3-b2a7-d0c7e329e58a', 'orders.order_placed.v1', '01a22987-f462-73bc-9c7d-1ba734130ff4', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22987-f462-73bc-9c7d-1ba734130ff4", "service_id": "01a22987-f457-71b6-8da6-caa1f1aa98f9", "requester_id": "01a22987-f45a-742c-b43e-30c2818024c1", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', 2, '01a22987-f470-77f2-87e0-8c4e114e7e9b', 'orders.order_placed.v1', '01a22987-f470-77f2-87e0-8c4df0ee7476', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22987-f470-77f2-87e0-8c4df0ee7476", "service_id": "01a22987-f457-71b6-8da6-caa1f1aa98f9", "requester_id": "01a22987-f45a-742c-b43e-30c2818024c1", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', 3, '01a22987-f474-76a3-9eea-815578652d23', 'orders.order_placed.v1', '01a22987-f474-76a3-9eea-8154b40833a7', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22987-f474-76a3-9eea-8154b40833a7", "service_id": "01a22987-f457-71b6-8da6-caa1f1aa98f9", "requester_id": "01a22987-f45a-742c-b43e-30c2818024c1", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', 4, '01a22987-f47c-7147-abd2-d00662c05f12', 'orders.order_placed.v1', '01a22987-f47c-7147-abd2-d00526946450', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22987-f47c-7147-abd2-d00526946450", "service_id": "01a22987-f457-71b6-8da6-caa1f1aa98f9", "requester_id": "01a22987-f45a-742c-b43e-30c2818024c1", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', 5, '01a22987-f480-7209-a02b-a490b854d99e', 'orders.order_placed.v1', '01a22987-f47f-752a-b85f-cdc2843b2129', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22987-f47f-752a-b85f-cdc2843b2129", "service_id": "01a22987-f457-71b6-8da6-caa1f1aa98f9", "requester_id": "01a22987-f45a-742c-b43e-30c2818024c1", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', 6, '01a22987-f482-71ed-96ec-64c5f0f07c32', 'orders.order_placed.v1', '01a22987-f482-71ed-96ec-64c448422a45', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a22987-f482-71ed-96ec-64c448422a45", "service_id": "01a22987-f457-71b6-8da6-caa1f1aa98f9", "requester_id": "01a22987-f45a-742c-b43e-30c2818024c1", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', 7, '01a22987-f496-7042-8f2c-d513f3bb9d60', 'orders.order_dispatched.v1', '01a22987-f470-77f2-87e0-8c4df0ee7476', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22987-f470-77f2-87e0-8c4df0ee7476", "team_ids": ["01a22987-f3f2-71c8-b9b3-864c368096b0"], "service_id": "01a22987-f457-71b6-8da6-caa1f1aa98f9", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', 8, '01a22987-f4a0-7603-a3a9-579c3590d6f4', 'orders.order_dispatched.v1', '01a22987-f474-76a3-9eea-8154b40833a7', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22987-f474-76a3-9eea-8154b40833a7", "team_ids": ["01a22987-f407-773b-88c9-8c9cb4dc20ba"], "service_id": "01a22987-f457-71b6-8da6-caa1f1aa98f9", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', 9, '01a22987-f4a6-77c1-9724-3c7827fcb649', 'orders.order_dispatched.v1', '01a22987-f47c-7147-abd2-d00526946450', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22987-f47c-7147-abd2-d00526946450", "team_ids": ["01a22987-f418-735a-8708-78ddcca499ef"], "service_id": "01a22987-f457-71b6-8da6-caa1f1aa98f9", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', 10, '01a22987-f4ac-7026-aa49-b48727daae23', 'orders.order_dispatched.v1', '01a22987-f47f-752a-b85f-cdc2843b2129', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22987-f47f-752a-b85f-cdc2843b2129", "team_ids": ["01a22987-f423-70ee-9994-84ecb82e523e"], "service_id": "01a22987-f457-71b6-8da6-caa1f1aa98f9", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', 11, '01a22987-f4b1-7790-8564-933a9e8223d4', 'orders.order_dispatched.v1', '01a22987-f482-71ed-96ec-64c448422a45', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a22987-f482-71ed-96ec-64c448422a45", "team_ids": ["01a22987-f43c-7314-b50a-6db2008aa2fd"], "service_id": "01a22987-f457-71b6-8da6-caa1f1aa98f9", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', 12, '01a22987-f4b6-7391-bfde-5ca1b409a550', 'orders.order_accepted.v1', '01a22987-f474-76a3-9eea-8154b40833a7', 3, NULL, NULL, '{"form": "errand", "team_id": "01a22987-f407-773b-88c9-8c9cb4dc20ba", "order_id": "01a22987-f474-76a3-9eea-8154b40833a7", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a22987-f408-714e-a339-594d05787417"], "service_id": "01a22987-f457-71b6-8da6-caa1f1aa98f9", "requester_id": "01a22987-f45a-742c-b43e-30c2818024c1"}', '2026-03-10 01:00:00+00', NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', 13, '01a22987-f4bd-7635-9164-7858ef0ee2b3', 'orders.order_accepted.v1', '01a22987-f47c-7147-abd2-d00526946450', 3, NULL, NULL, '{"form": "errand", "team_id": "01a22987-f418-735a-8708-78ddcca499ef", "order_id": "01a22987-f47c-7147-abd2-d00526946450", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a22987-f419-761d-ad4e-fff21f4a3de1"], "service_id": "01a22987-f457-71b6-8da6-caa1f1aa98f9", "requester_id": "01a22987-f45a-742c-b43e-30c2818024c1"}', '2026-03-10 01:00:00+00', NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', 14, '01a22987-f4c0-71d3-92d8-c41862456903', 'orders.order_accepted.v1', '01a22987-f47f-752a-b85f-cdc2843b2129', 3, NULL, NULL, '{"form": "errand", "team_id": "01a22987-f423-70ee-9994-84ecb82e523e", "order_id": "01a22987-f47f-752a-b85f-cdc2843b2129", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a22987-f42d-7174-8b16-e8b1d6ee70ca"], "service_id": "01a22987-f457-71b6-8da6-caa1f1aa98f9", "requester_id": "01a22987-f45a-742c-b43e-30c2818024c1"}', '2026-03-10 01:00:00+00', NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', 15, '01a22987-f4c4-74b6-bdbf-b6b48361881a', 'orders.order_accepted.v1', '01a22987-f482-71ed-96ec-64c448422a45', 3, NULL, NULL, '{"form": "errand", "team_id": "01a22987-f43c-7314-b50a-6db2008aa2fd", "order_id": "01a22987-f482-71ed-96ec-64c448422a45", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a22987-f43d-7493-9a37-4dcee99ce328"], "service_id": "01a22987-f457-71b6-8da6-caa1f1aa98f9", "requester_id": "01a22987-f45a-742c-b43e-30c2818024c1"}', '2026-03-10 01:00:00+00', NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', 16, '01a22987-f504-7344-b8fd-a804d67e3a7c', 'orders.order_closed.v1', '01a22987-f482-71ed-96ec-64c448422a45', 10, NULL, NULL, '{"form": "errand", "scores": {"quality": 500, "attitude": 500, "punctuality": 500}, "team_id": "01a22987-f43c-7314-b50a-6db2008aa2fd", "brand_id": null, "category": "便民", "order_id": "01a22987-f482-71ed-96ec-64c448422a45", "revision": 1, "closed_at": "2026-03-10T04:00:00+00:00", "project_id": null, "service_id": "01a22987-f457-71b6-8da6-caa1f1aa98f9", "volunteers": [{"method": "leader", "minutes": 60, "person_id": "01a22987-f43d-7493-9a37-4dcee99ce328", "served_on": "2026-03-10"}], "activity_id": null, "campaign_id": null, "requester_id": "01a22987-f45a-742c-b43e-30c2818024c1", "organisation_id": null}', '2026-03-10 04:00:00+00', NULL);

INSERT INTO public.reviews VALUES
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f4f9-7059-b4ce-d47fee1d0ea0', '01a22987-f482-71ed-96ec-64c448422a45', 1, 'requester', '01a22987-f45a-742c-b43e-30c2818024c1', 5, 5, 5, NULL, '2026-03-10 04:00:00+00', NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f4ff-76ea-b940-5159cc293e61', '01a22987-f482-71ed-96ec-64c448422a45', 1, 'station', '01a22987-f3bf-763c-adb1-7d147286b38b', 5, 5, 5, NULL, '2026-03-10 04:00:00+00', NULL),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f502-768c-9e70-daa688a01fb5', '01a22987-f482-71ed-96ec-64c448422a45', 1, 'team', '01a22987-f433-7716-8a46-db72c05bb225', 5, 5, 5, NULL, '2026-03-10 04:00:00+00', NULL);

INSERT INTO public.served VALUES
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f482-71ed-96ec-64c448422a45', 1, '01a22987-f43d-7493-9a37-4dcee99ce328', '2026-03-10', 60, 'leader');

INSERT INTO public.services VALUES
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f457-71b6-8da6-caa1f1aa98f9', '上门维修', '便民', 'errand', 60, 240, 240, '{家电维修}', '{}', '{all}', 1, false, 'community', 14, 'residents', NULL, 'open', 1);

INSERT INTO public.signing_keys VALUES
	('tests-a41a36ac-f036-4512-b014-5f73bb6da049', '{"x": "XaOdDjM4NwFhc63d_P2YzdqY787w5asabceY5tiYl34", "y": "uEmvqSforBaEiEoQkUIYUV-UbV89arKX76_JZYDSEMQ", "crv": "P-256", "kid": "tests-a41a36ac-f036-4512-b014-5f73bb6da049", "kty": "EC"}', '2026-11-29 22:58:25.314025+00');

INSERT INTO public.teams VALUES
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f3f2-71c8-b9b3-864c368096b0', '0 队', '01a22987-f3c5-776c-b4a8-9ff53d7880ca', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f407-773b-88c9-8c9cb4dc20ba', '1 队', '01a22987-f400-7551-a215-f2a946c039a5', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f418-735a-8708-78ddcca499ef', '2 队', '01a22987-f40e-73d2-adb6-fa9c145b4378', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f423-70ee-9994-84ecb82e523e', '3 队', '01a22987-f41f-74c6-838e-9c15655f8306', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f43c-7314-b50a-6db2008aa2fd', '4 队', '01a22987-f433-7716-8a46-db72c05bb225', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a22987-f38e-70b6-a0e8-8837d0e3a529', '01a22987-f446-7699-8857-622303800fbd', '5 队', '01a22987-f442-71fb-8357-e2affe63cead', '{}', '{家电维修}', 6, 'active', NULL, 1);

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
