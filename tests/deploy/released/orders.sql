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
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f29d-77b9-ba08-e29853ba7d39', '01a2298a-f25d-73f9-8a03-447bba85b1c8', '01a2298a-f20c-76b9-9860-8eeeca4bec11', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'assigned'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f2a5-75fe-b705-88d06bdcbd00', '01a2298a-f262-7604-b51b-b362c83b85c1', '01a2298a-f218-7548-beb2-83e5e08f4d43', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'assigned'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f2a9-747c-8656-e7459953f85a', '01a2298a-f265-77fa-aa20-daed51558aaa', '01a2298a-f224-71b4-84ec-60d02185c85c', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'served'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f2ad-721c-8445-586e1f8ceb4e', '01a2298a-f268-76af-a4d2-36a90f94576f', '01a2298a-f230-72bb-8401-25ef01134489', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'served');

INSERT INTO public.attendance VALUES
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f2b2-76b1-b5ea-d01d53b82db4', '01a2298a-f262-7604-b51b-b362c83b85c1', '01a2298a-f217-76c4-bc36-a0fbf998f27f', '01a2298a-f218-7548-beb2-83e5e08f4d43', '2026-03-10 03:00:00+00', NULL, '["2026-03-10 03:00:00+00","2026-03-10 04:30:00+00")', 0, NULL, 'leader', 'open', false, NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f2b7-725c-b1a2-899de8e59713', '01a2298a-f265-77fa-aa20-daed51558aaa', '01a2298a-f223-7427-a059-c1c083fd18f8', '01a2298a-f224-71b4-84ec-60d02185c85c', '2026-03-10 03:00:00+00', '2026-03-10 04:00:00+00', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 0, 60, 'leader', 'confirmed', false, NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f2ba-7330-9468-ae618326dfe2', '01a2298a-f268-76af-a4d2-36a90f94576f', '01a2298a-f22f-7446-9db2-1854b9c3af40', '01a2298a-f230-72bb-8401-25ef01134489', '2026-03-10 03:00:00+00', '2026-03-10 04:00:00+00', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 0, 60, 'leader', 'confirmed', false, NULL);

INSERT INTO public.business_time VALUES
	('01a2298a-f1b8-72a0-ad02-f520d3c9f3ae', '2026-03-10 01:00:00+00'),
	('01a2298a-f2af-75a9-b4b8-5ce821eda52b', '2026-03-10 03:00:00+00'),
	('01a2298a-f2bc-7334-8858-df0a8efae8af', '2026-03-10 04:00:00+00');

INSERT INTO public.idempotency VALUES
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f1bf-7248-b77e-d2796317d52b', 'add_team', '\x5d4bf0d0e9e5e869606a58ed54d9064ffab49c52524d15be9b25cee2e4666cb8', '\xab02d73dfd0fd9c491ac500e8788d96ede4482625b678df5e020ecc0978725f9', 201, '{"ETag": "\"1\""}', '\x01b7d1b2523c1158d5e5be648a0d44506532f57beb0361c373d260e5c6986c2cc7b577e554a805ccb395b6f9580e3b8949eea4d43a47a99e5972aec0715ce2f69faa524dfa979d6e86c58b6b992644407b490ce5d7baf72c9dc2e32834c2e51fd6608575b9c7546a55a88e754740a3138b8cd60e81c79cdadb65c8cf059706591d5fa394c7d1e8aaa3a1af3c216a7274171a6b21f7536962ca1653621086276647b6fbdd5f7d222a1ca7e8c4e1fad8bd617fd6e88262878abe0bc77924db8972d57a0bc2c074595b4805422f287b581fe7fd8ecb1010c6c7e2d6e33c8f4c2176ca2b476fbcb0cace5ce128c78ee785a48711', '2026-11-29 23:01:41.49196+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f1c6-756b-bf92-ca40e7a04f78', 'add_member', '\x8387e85e4882b881300b71537147e5080c36f33a2901f3c59e3a74d3657010cb', '\x3b9c13efdea87117f3c66a0b0af6b2a430f75469a22a4424f3072e194388f0d0', 201, '{}', '\x01a22f4bfa8e1e84d9aade4d0da130cd546b8a1f86515419286f19f4665b7bf68b762fb861a2ad2069f0c33648a9f4db82042a1d674cba4786e1ba31b38a5c4a277896fc88e7364f1f99059b46ab3a112a425944e0fe4cbbb82983081dd09e8e4117e8519af8300276dc7103ec4a79621426730c5056eda59071da3b33d5582b071c45299fc5ccb3a0c072bf30d4c328e03cdb1dbf6bf49063c00c265e7925ed6884677bde9a', '2026-11-29 23:01:41.509189+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f1bf-7248-b77e-d2796317d52b', 'add_team', '\x93adc7d0143fee6a0e039549444965f26a0874d50af9abeb1afbff39d42b83ed', '\x9a516fa4824ea4adb3f9f70806f392d11e26b2ac649cab04224088fbfe63614c', 201, '{"ETag": "\"1\""}', '\x014fa0058283b169e1f725b6be36da5b66d118e80f52f295f2a90418b855cce36402ff3662f38ae25f1c8863f0e1deea13268eb630605b1eb1305dc1e1b0d75dcb6ee7faf16d5b129ed66e6945e70817443bc6330fcefc41f2ed13f9ed40418fac72f4699ede99da862cc8ef16a6d4d7580b62de1f8d90b21003f7b935b324529303a0c5901a605e9b89803f804a8301a1eec9b94484bfb7a44f18e4476e98df49ef4afda55db479e23360dcdd3853dc203aac751d00a9a79204a3301e00146720662997f258b81ad9b8e8c98bffe5516d9cce3d9e4e8c1b1c53cc6e3f8a4485b7d7f36e96e48e51fe45992c4edf7444775a', '2026-11-29 23:01:41.51605+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f206-71b5-b98e-fc649c19b28a', 'add_member', '\xf92084f9a10183e858a7ea0edccdbae68bdf663112c07c3cde8048f8ec8f320a', '\x579c2d31efefcb1bf1707bced471e642bba4ff65510eb03abca49d99f0c8a07a', 201, '{}', '\x01a0a0f85f8a61ea75dcfe08dccf9c4c396eb31df4beafb7981fc7e53f7d77dfc1a84ca4dadb35d8dd4134036be86ebbdf8c2b6a3e51604ca111643a0190efb09f6544f741017f78cbfc3d6ef3a478581da1e778b0a7f61d7f023157a34b8fa3fe30d9c6f73c12823362f2ae7ebdf952967579ef28692fc9e4985cc4a63febad106ab8af23f9640b39469e0ac9bb887cd0363f4c818af98e861a58a53d35382a1b716dc8ae5f', '2026-11-29 23:01:41.522483+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f1bf-7248-b77e-d2796317d52b', 'add_team', '\x20dd35f06f5d2260c74eef8343841ef73a5032659904d772d1e87a79ca99d50b', '\x6112bf76739262e9eddd2ca22f6284e8657374ba184fb2994f28b58d238b0b3e', 201, '{"ETag": "\"1\""}', '\x01cd8e601933cba654935ad7a1e8442b629a9101c120b108544ff1d6a7951efed706b9ceb27b905e63d86db8e9a6b4d104913b852ffde754b5f88a050e0e5fc22b979dc1f3478c865c3417977ac18b97a535de4a4e2ea93fb0e7a6d2852916010dbc5a45f085301632a10ed6ba68e5949fa1c688ee1095fcf53cada299840ceacf4d665fbab4da554ae7126079279b3245d3bbf076c0cd69b8602ebead4a365a539e9330dffff0a717294a83e9733102d8e93497e08f1324f71f823330efad4c6ca5114acaaa506578e4807c611ffd0b63fb5f90c4c71c8169813c593b491399e26e4a1fc92e153d8c30c7e9d302b32b1d20', '2026-11-29 23:01:41.528148+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f213-73a6-ac43-9c0e3fe44fea', 'add_member', '\x493c9a90c36308311bb205369b0d0c80fccc8ee2a2f3be9777fd9090c69de618', '\x110513777e712781444e361174e0da1ce3dd52855492172c3717f585eb3f8920', 201, '{}', '\x01284ffdd61bfb484cc0a3b412621f118b689493e12c249fb77fcbdda4dffde7420c898d843d747da261664b05488c2c05766574768ff45c067e8544372762e9d50ff33f197aaf986a70dabec0ebb766cd36cf25cbbc69bd866c98f7c44bf78827c827a72799ad46088b47da77b4651da100c4db242926348b8ee557854f22dde20edc4f082f110ccc278d3e14968bc1ff3a1e06755e6bc0cb144b29dcf6b6ceb14ec3cd259d', '2026-11-29 23:01:41.534267+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f1bf-7248-b77e-d2796317d52b', 'add_team', '\x7772570ff7a78877b2b00f0a5bff4d2368ce6a8e41d154a53be1878691290479', '\x4a4876b291728afc2c6072b173f7d9c0c41777389008f35f42197f791c012a0f', 201, '{"ETag": "\"1\""}', '\x017458e45bb3b27901a073fefa50f555bbaf4957a97e8506493da2bd74fab943bcfdbc87104a155579e13909b5bd8d7ab2086e48544b33b9f027661aed5c04c6edb90ad7e60e03bb00fda44d459f3ecd425771349aed22a8d535da273f5d98b9fc7609b3c4f165872a9279e27c3f05f8adcceec81f2e8c003630a5ef84dd3de4b6d92097f0db48f4eff097c69ca200365f508f25e28e94c6a09fea2c2e5d8705d98fafcd703d51fcc4f41335e1d847e3d8d1b114bd9ec4fdb82f7ed9afe9bcacd7b5817309ac7421b919bd3e56f5dc7865e7af38be6afe820936e06bcfa03f5ff5eee1ea4d94fe28f4d87629375b621364bc', '2026-11-29 23:01:41.53962+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f21f-7199-9429-6ce2f064742e', 'add_member', '\xcf7b684c64cf2c14b639a4770c7407095ad930d3e50e4f40057e955cc605b986', '\x38759ec1593d2b33f052004576759a2b61aa5efcf28695b18fee857d71ef9938', 201, '{}', '\x01413af9d03853774fc3754d46520406cc63b71a77993cf589b903d934319595b48b5a326c324f19f8b5c4f011bd98f6999c8ca1e9eaaf6a20c19534d9f8eb964bc98dec3b68096e099bb1458f11bda27f55d41abb9f106456b86fae25377ba0d9fa84528d983d71d6765611a20e9a1798a047015d38b0d902377aa94995220192d0a25697125495e21c14e60ffb52aad99b6f20cb478f6db3a0ad5cc1948a1db84b91f530a9', '2026-11-29 23:01:41.545369+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f1bf-7248-b77e-d2796317d52b', 'add_team', '\xbc9b3d64f3557cd0f22020b1ff57941a98a817c3d8526c2eb04b71e2981aee1e', '\xf79d8446cb5386cc09c18d6f10ef1bad20b46dcec84867bdfe57b5e829751f67', 201, '{"ETag": "\"1\""}', '\x010879668647477ba19a92df8c5297b1c4acb7e7fad8fadecddf0bce217334b75b4bbb1c914c2ec1c8213e85a16e60c1dbd9768e213fa1f2aa1e9e71666f30c491a4bbf4a39f367da580a74ba4bb7795f5c879377a5835617630d67ee9506a641800d41c9bcc59e8776d5b43799bf42c127cc9deb466cc6986986ef8925dbc219148bf0e01168a07fb2e8ffc6f13ce1f41299cefff9d8d988f191065274efae583b5a927c869c7eee7eb417689eb86816b36440b95b148ad80ce0cba5bdb9b28c64d9f0decddd88cd4d41e8385d4998a921e11d6298b310507d971fb985d4607a95cb60c989d7f979c6f1c28d4acc59f660f', '2026-11-29 23:01:41.551807+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f229-7603-87a0-595bd49cadb9', 'add_member', '\x1ab64dc2253fe25b009404413263b2b14bcc0852da13f21463ab2762fd5d4b29', '\x3d9a31a735590e1c0e48f7db8d992d6987821f09de019be44381787edc76e16d', 201, '{}', '\x01c34b128cb51e32868ff30b014f16389cf9ce673b06fda2fd765e67c2bc180f5c8cd270de87f8aa42ed648f754e99bc4c0c620de18edbf896388c6a81d51d6610531c84463a51ef1d83d1184c6187fc6b9d84cb826a35fecf97046aac5f6da2ed22cdd8d8d872f5757f4479361956065b61d9dc6489bdb0f4598a78d442e593a559266d5b2830ea722b364cf93164985a0c4e56a1846ad19b2b916e5d672e6ccf8e5f53b391', '2026-11-29 23:01:41.557434+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f1bf-7248-b77e-d2796317d52b', 'add_team', '\x15badc3da276279ba746e3102790edc7dda81f96ad5de5263e1db96ab59bd649', '\x004050fb1c48a7aaa1a0b913bc8f8491f9f554a50ac5303538d93fbddd04621b', 201, '{"ETag": "\"1\""}', '\x01305dcc1a9abdef9d7f9a9085947b5db8f84338142ad1f511b562d238c67281ea625556bbc9ce83b653be0080aa39a4c4c3c895faef54d4e9572f24597f382fec1f3066d59337ad8f97b9ceb51521a479a01695ff31485577332f524d16ba944e73b3d15abb99c1dbf6a1f690d66a73b762dcb471775025aa63f8be2023a0777d49cccd9160dd4393d7389cdae209b411ebeea30bc79040e7371ba6ced7ddfff3d6c76c914a6affddc3d5a04c6e2058a89e2d57b60be4d69dd370bb2f22a24f1cb669af0487f0e33b6abf907ace712258797fbeffb0598b5c1a672ee6f996c3f76346199efcb9197045478348d40defeeb2', '2026-11-29 23:01:41.562695+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f236-77c1-a0c8-6a9bc73d7168', 'add_member', '\x00f020b18c61a699f46e7f04ea21d51522d7e1966bf43833a9e5b71c3db99411', '\x34a314688eb9b381b69981bb9584002a3bc9cde83670b9d3cf1844cc3dad1f24', 201, '{}', '\x01b648896a49701757fa3b6ad84814cc3d124b2ebdfe2cf385a1f5c8846899a4191c72f24f46a5c098b15b68a5e748e5d7de430b463903e2d252b0da23f3a9620d743b34b81fef60a2ee2e2bf6510eb9209a3902e2af8b21b51731493cb10d3e701acca6da5807c1fea9613df72bd824288abe2f17695370aeb1994f385465aa168d17a75d39476ccf2e7360e450e288bfb0d07ca33f80c43de5568cb8ab98ea63476a85333f', '2026-11-29 23:01:41.570244+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f1bf-7248-b77e-d2796317d52b', 'add_service', '\xed225e086cd69332f64045b0360be187b73904a460f867e3251775d25da0cad7', '\x1e43e0e2382f4f9ee6b1ea3f9701c0082b80a8c024510da131da4812998001a5', 201, '{"ETag": "\"1\""}', '\x01193771c34172301955338228540b9a1985b80d3b59e017398b6416d84c2480119884e785c5b532915d761451a324c167307a9fab9990158186a0b0d556221861b0113d79d437b75b3f5970185de05abef23ce32086dbcaf43424d7491d6a7caf5d3b2b1568f0db551fa08c01353f34bd7bbb0d2bcb552fa56943d8b515e00d0639130d161bd74d8ed6e851fff40d42c7793c6948077821ce525b7294f622ade15a5f0c46e278556d9603bf92a647d143df18a71dc1876366a4beed2da288609b1d39915c2dd055701ef47901ae8ca0189043686453f06d4f797513cb5d692fbf64ad052827fc25a468616c35afcf7cefd4c4cdba482127ac0e05e5269b0df9af53fde42ce40a4b1f34509d8d551971b2564054fef3573f5efe53e1f726d68f25bf6221daab69e86a9068ea63cddfba2c340fd02090bed269b89175aae656f6a3e437a696e5ea288a7c0c786cf5c6f64d472a9c4493bf3a8a43328a4f6e2c520b002136aa2359a02a7de49e5227cd483905716248cc0a09ceea495af526a44229085cb8f1e9dfd2b6202814b0b71ebf4b6c825eb74d72d894474b845bc2', '2026-11-29 23:01:41.572174+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f246-70ee-9332-2ea1c8993718', 'place_order', '\xf34d3c2a3674c1308e4a0264981f00da370668fdc71436db5ad81f18dd89b345', '\x93a151292f444b2e89debeddb8ecab874331f9bfa5d1301fd53fd4dabcbf792b', 201, '{"ETag": "\"1\""}', '\x013aca06e950b611dab076af810a0839e4899a96c1c570bd27d9a2d90a8f39781e74070d8a984865d839d712eb640492f1b01df2a35cde5e19a690583e1cf1e8c7dafb772c838ab89c8becbc5f3180a12bbf06da5cb7b3f6969acf888b7a4d3139f344e949d85a9cc21f244b3b9d6ab8d5d8624d695dc1aefbf220795b606ba0230e19dbd8dda59cb9e7961f9b8eef7b1df21a41fb0db572301064b5008c1e95511d2fc7391dec49f91fd5f2d9d159f6deaa9552f5438943e4a2e048c3d76d132660e9f34ef2a19c66218e29b0429674edd66a05a15fbe959237b37b4373f3326bc69f3f71818bca97c9df42ad0d77fec778076fa8c201e47ebaee07a048678ab7403109edffab7439f9c7ae477ec7d7e76be30f1630bda5b2093699ba283ce8b16afb2c5544657d2cc2867eeb88148a406b2d1d6830330f77a164769a5922606d2f828e08f25bbdc146a854beb08d031d9bd657b7740dbbc0fd73242c3edc312dcda034955ec33ef323719fbc3f3190b61dd81c7b40b7a11d5ad84e46fe5c898ed43801acf87854e67c61193de3b52f58445244a635976ff288fb34a9e34079112d72dcfb5417f1a53f4432d1e4423de5176d686261fe306d52fa90ea2c41f6d15640547bda41846848d64691cb3a70fbbbe29dcc769bdce9f586ee471a07fd531b9bff1969950ff875a1074e26f309231a3fe841ffddd19148ad0c1016fc0e6bbc99e3879cb047ebea4d82386b6e12f9d1f8f7cd73f55df0b3d94f5f4116fe1402bf18ab70cce57b1598f05dfcdb67db85ee86107c3f9abc12116a1abdcff699112e33802fe34cdcebea184b072ea3e4aa8a4e008c849111016a91aba5ee2f4189b674f1820dae95fd43ba91f933550400a0966a44ea6282c8badc3160ea72bd2c660a8d8fe2d466675349351961d869a5a756b5ac9270adc793afd91495a7f4456a4b0b5e5d1e7a85b2817424d0139cccfe6ca547991830b29acc7d480243802b272a88dcb1befcbd59b8877f1aa9871a84394f41ca551ae26aab7b5d01489e51a1d048bb987f32e25d6dc0fdb22112bcbcc4b377c78fef5f6b7fd5b03ecdc5add613c438381ae0493dd03893e8ebf435a13a4e7af8f61d680394926d402d8e94d914bf1144ebc340d438deed9869d359a5841673bbe1f48195000c731b03f5c6e159c513ee81ddd91e5d5bd88512eabd82c33f054c009b10ff2fe2dcae14e477e52a92b0637754929669d4732469446e303043a5fb1094b063689cc9f1e7e02a1a418a78c48fdb01bfd460a4ffd1c1df06332af333dd832b4271f9', '2026-11-29 23:01:41.586065+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f246-70ee-9332-2ea1c8993718', 'place_order', '\x8a2fc9a72b79fec4842d5b4394a3510f9a6de2033211516d8d1f99877dd23733', '\x93a151292f444b2e89debeddb8ecab874331f9bfa5d1301fd53fd4dabcbf792b', 201, '{"ETag": "\"1\""}', '\x01a672997548a71d7754ac977c90b94703813043fe12028b03d94e2d9b25ee321fd45665491256980a475152cd45af1bfe53b3b985193a35a8c4e7d75e8ffb7d1fc9c9b9b5128cbbcce6625014d94e39fe7975ca82a7c15e58adb2e90419b4c2936bd9ad1e1453aca7d349ac21e357da6a45e47121bd61ee78dfb8c3efc16ba04254bc8c562532291cf852575a74685b31ac23f30e1d29745dec37efd938e16644203bcb6090bf71446f5b67a102f68fc2f003ec2acea9272a9586920618c48c54f3d5dd68d5942826fd63fb98f1e55bf74bebef8f72835f0cb9e3e6727a3f14eb96c8deb18b3b9aa4875f9a69f038e9bb9162bdbb6eebfc657d56066c14376e0494d4e5c85b126685bd921083ec444a66555681177e6e31e5c83d12b263e9307d09c7624207d9d36b996196f524efdbc5e356411ea6d6f5fcad658af60eb880afe99105d30e2d142aa05a3dfec8fa77084aaa384402fd71dabbe58a32c4c5c3447534861d7af15f562152baac111dba17f615717f42b8a3bae82a0ee70106276dffcd213700411647147497757e818100c22ba719274e60efb7c19bf9afe001d3225da10f068bf68501d4f54b9e035db4139ae11079fb913962405a7de6de88c7c355e7d64026aae663c9321a6c705690be0191de837057c8df35886a77a92d33969175738a45261b3a96ee8bf2219359e2b7715ce454b727507eacca95300b66272b4ea8fe9813babd291d6af381d3ccc2b8b40d35f5b9fdab87013c8c20234b708807036f05220b3bb81de2116845a5e623bb46e66a9ef1a388f6395979d4089bcbcaaf77c433d2b0386b77aef33ab884184adc175ae0741f6583f4cb3f25362baddbf4c375eda41148be69681998506d5ae263fa26ac2aaba7e052e63946cfe9a84217f0f13c08e10ee8c2c9c58d63198b1045a85def51cdf15a4f8019c0133d0eac704a718cda317b973d9d5604862f0b63cd9c0a9ce9e550e5082fa5abbd858d23d4e1934d9834835f3c58f74aa2e14b46a362f719bf708897cbf91cf4be9bace36d13f360737860e3618bb1012c0271ec5907664f207082f463d01dcc97bb44e27d2fe63d459fc226bfcf90768720e4786d6555b7a1aed79809072c1a543a76cefcdadb5b88ac6bf20feab20d974f397e7ca207b841b70d71000052ddab6e8e9a21784834b8d40c71636cb8b3577149ed4501cc01d637a5bf61c0327c17fad3538b59a0856bedf606cd424a3158531439272275e3e7c0a616ddfa2aa8431104b3df8193f852f84fa88f78ca148657e0ff8cecb629cf516258df', '2026-11-29 23:01:41.594603+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f246-70ee-9332-2ea1c8993718', 'place_order', '\xfd99dee2573a2f946dc2a92b78795beaf46ad7dcbf6fe2b3e01796c2b7f37729', '\x93a151292f444b2e89debeddb8ecab874331f9bfa5d1301fd53fd4dabcbf792b', 201, '{"ETag": "\"1\""}', '\x0158bdec5dceb707d96da3a92f8f48a57fee0043898ec2d1da771efa7194dfab17737ff601a0addc2cf3cf1fd50795aaa170e5daad0ff0311189e62ef716e6dae4ead54f9e13c63e8c185930fb63567faf731173b9f2b19874492ae5ddba9960b056e3734dbf1e9922aea805653ddb2b419d01d83d631c9aebbe615c79136ad2ec562a1ad6ca5575dd50c89a83a594c1aa3b10175bd6246202970a6a432684c86c7ed72456ccc2e5d7a2d3ba83487717794ef87a688049607b3cf803dcb3eca9182c42ff67d71036aec7ff923ee20dc96eaf8c1ac912f2df8bd3f17239d9de8ce19a7b6878686beb2ba8963d8f98adc071d5d5d8951d2598b7ad77ae274afdb331220837ae258a40a14a16400b6af2a6bd46f6b1491c42496a0de138e26e27ceedf5e992390f6e192c01f097186289c227c9213b631f59f2500585bba8072dce7716e824281ae0ef59b539de995e8d58ac811261061458c5ff497c27b0e4dec52a89683c41e8ee77c35f9cd13aa2739fa176cdb4e47e9dc7daaef72a53d15ec2ebea3b6cd90d1718a4a5fb34b45258092849a451e59d22a6741ee8875d6f38599ce3ffc59cd23b5b3dffc19eb733470af856245ce9abd1831fb5604a7c9de229f911e1d2899a26fcec36e8024d18a2e830576c846d3a38e1f6b1b837f64b39f80f471e75f09cff90ae569bdfca803bd6af7acd5598b76cd43210cb1473ec67e851cbc838d7292952cb98efee6c7bd1d9b49f6d2846499036025bce2c72196b3abc61217873dd3377548454140359988142b86760a6cba1419829d473fb57d7aae033d25b8a4172cfb641b80acc46878c42fb0e90f318b1fded9bf6520d1e5cb55607243c0c121d1532cfa4d9750034d3e85d04fd8ca32d134a2e904070d10a5529002700890dc150c11ce562d670b049abe5c3ffb30d2dad1a318da6087c535aad09ba2ca7537af6e22da0c9812be90b2fdbaa77d692e2a43f27d50a3f2cc945adfb0ee06a1f7b7e535d2e165d2bf6e6d47fc606333227fe777e22fd7d632c776e56a9cee15db173255195abdb75d629a32b869a2ae79d35c4a4ea904ce331edb3207902e79e6f1291a04a91a82de46363b3fce27561da916af467204adef8aaeeb85bdbd56ba82428127ccba31e4fc8b7797153878cfb5cc35c927879dc5bf3b95d1ae3d32967b842bce910bc4b49594dd27c9ece08d9046c53850f9a06c45a9f4ed368397a44bb5d6826687c4fddcd702fd46c459942395c4811a559ad38b57c1fae586e629f9bbdf91eee6b9bf64f4169ec5bf89a3ca28d95b7f053', '2026-11-29 23:01:41.598043+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f246-70ee-9332-2ea1c8993718', 'place_order', '\x4bdcd5e1534a6f33d63c11ad3c91e319e80a97c246b5ff1aca1b4078d023e0c3', '\x93a151292f444b2e89debeddb8ecab874331f9bfa5d1301fd53fd4dabcbf792b', 201, '{"ETag": "\"1\""}', '\x0149851a4128c89e307aaf7a13c6795d0af0e1abfb6f0bebc9d564a4555f67a2dd938d18f37ff5435193db563e4a1e8d738d2790624f86c30817872cb2e5a45978c4e174b9fca19da6d0704ba8b47a3d4d7975d6c2fdcdc208ff0ce3da9d2b279880b2b904faced387883307575e1003b18abf6a57a71436217f8171bba63f947b0043af2509a431a67634885f1d555f5a1ea14d38d27b90797a5bffeba51c61b4d7e5735a18b692507634ec12e6ddd4b09ef456f802c27c1f2841ec24237530d836caf0f9fadb3a9445ace03fabd364bb9653444777483f6959f7bdd81d1630fcc9c348d9de664d31b12b483145b4aef9d620ffc130a5e23e64cf0bb66b68ca2076671dbbfdd625b8cf3e3379240a708ecdec629057cefc9f1005ba8d6bbf1fe7ea10264a7e6d1ceaaf53d9767f4003b6f979ee04e62c96d63f3fa247e55e081a3881ff0e0604bc328ccd86b3396e9e3ec52259cb50e47bb7356958b05a3392d4b32a38b673569d9209c40172168dd7946c47f80fad1c4ca794b90868a8da5b8e90f2c26de4bed94767210fdaa20b2381fbc80765b82476e3c8d613b34323b7ef27fab4935dc4dc5f0b0f17a6d409111776483aad3259b5885bab24955a6cff5d2a544157cce1276b7a2fba47ad552628431c0a20cadf0ad5693fbe845682f65375e21e917d276bd19f71ad5bd65871f077e478af44bed3e3df423b957999e28efe3f9a32527c65078c16d46916ebc5b71ca31eb448a160e89c2312a58e0f95f83853fd1c80a32f7825287a9c1385bf541e9d31e1383a6801a185694700bcfe3145e47b36e52678ee9b2cc389b803210290417cfe62af4b8cc823fdc701a2b0b267b0c69d7cb27b972dd4a94e982f31717bcb545422d4c2994f5e5e4df9102a530347385bb35454e1d1113b7ddb2e504659a0b41f3dc38c780ba7476c7529d1a0f63766158957de8beaf534b258648964c5b668e693dad42449476801ae328cd9401fafc659e566b147bba38021eb5dcff1e1c99162a518a6988c4148d6ca618152a96f2459b97c4963ae7e881116c3789d792820e3c5bbb5d28602d8c52d8aab92febbe63229f7acb1b5a28ae7d322cd1e5def0e73022777a0bf57484e54be045c2bb3cf494ed34e166daa8a265a1abb4ff035ce045093b27190e8a5342c07a2be0e6f95fd3bf395ca7514180505aa9a36071be6c95d2080ccac32c5ffec24cef728c4f82bc0038a1cd281bd7c04a389d2a67650c7535c01cc06a4881ea55d9764025ec11bb0470e51f85b9e5df3dbef74bf8fed282dbae8268c9e4b', '2026-11-29 23:01:41.602981+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f246-70ee-9332-2ea1c8993718', 'place_order', '\xb7bb4a3ca7eb05196bbfad3d4f1f6866ca60a72dc98b04c8b07e431f59485ec2', '\x93a151292f444b2e89debeddb8ecab874331f9bfa5d1301fd53fd4dabcbf792b', 201, '{"ETag": "\"1\""}', '\x018d85c34d08ead89ccf6e97f36620dd9540599d9d16c0589261ea284f8b8c0eaa9eff36c9e66fc43d67b6461a8b95e19428ca9ee49b22a5036dd102616b02dece623f1bbda370158084a517bb9b25e4b9273f604803fec096b91262479114d651ac0bbafd564c1301a8b9347dba9d01429b4e18d86adebe22e14aefe8c49ec1de5cb05e9b3b785f8a07c24ad0345ffd00c793c398cfbad7a620bd5848c3286f4c91a876194dd24c882cbba366bf2e44f12d420b2c162dc8f99f71d93f2a5c1276b0a3f08d79b10ddafdebf38c02b1b1875e696dd5e0ffb02887dfed46e6dfbf13ae19b570fe9c56a99d1c20eb5290f0cfaf0268176f7b59ccf42326ffc88bc2da31b3c9fa97c0143e7197e75873667a6524de11739f4405c566763ba86dd0cf39d2ce96fb9b2ab1a5259313268f951afb555688cc5b91781508f69cfab617b39f8c093dc8e7f11da580557ba8aabc3ca3535b4edc2af70b3155250d4b13725399b1a0a3702912a0423189fd5681876a3f0ba151394fbe47ff230f47edf1ec861aeaad8b3367962cc6f0c8686922d90dbf1fe33719647f9b9764a356aabe87323699fb927912bd5966181ceefb85bbd33920cfa0f502347dc3579b186b662578a1996faaf274fcd06dc54988a1d09c5b77499ebc39f3c3a6b9ac518df2d82d2c948a8063e041871a3d2ef47066c591a0e89743ff16894df8403ce740cab2f5e54e1ae4c0f2adfb538278a0a8226609bba1d6531dfa565cb6045b759ece5f3dcdddfb40d7543219710522136b0619182825c816ec1cad42a8b953e27d9a2229bf66812342dd26b90690fdd98416e0857309ea9f6570aa825b740b0fdb9c094e58ba2d00e6dfbe514769b8befaa74a3d7a4b6094ce04874da4288f80b8bea460a0ae09b4d4d388dba69518c7a5efcc6eedafc62c58423741b453015fbf1bef11a1d4a35ec5a4e10c286c6ad0ed6ac10e5596358409737152fffc0af6233c8185d7ac62285e3f79aa764ca6332c727e9443722d782e11a66fe95f74921f6a77357ee2e9e1e5e27c378a200bc649ba2364b3d090f149e536a330938ee3e718c663c2436b596f499559f6a25bd046112b0f494b7de9d461d122cc76c8cf35fde759553d02f65985f1231a0c6094febde4559bff231ad41efd77d4af35acd658ea86e69725c2d71ad974fbba05743dcc578dfcd080bc9a4b548e76d61bf5b4a27df397c6d0bf2c197ed91fd96c4eeb1f5c8faf5fb29c5a8a0058b4d55d6a2b56a6dd5b4b1d6608811aa21a560eb6bdcff3ed8463193cfa641c8bfa2b7834a9bb', '2026-11-29 23:01:41.60627+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f246-70ee-9332-2ea1c8993718', 'place_order', '\x3bb4067f84123df00cb0774dd5a10b64eb18957d319d80a791177a45887c6ca3', '\x93a151292f444b2e89debeddb8ecab874331f9bfa5d1301fd53fd4dabcbf792b', 201, '{"ETag": "\"1\""}', '\x01ed432c5276d166cfe879e2a3b5b2063fd7f2da735f95a0615740f01e4f4d4d6a0812b2d35d704d5a6bdaa86eda0add0e906cec73b949c8135d7d5b0af72bfdff28210c011aedeb7c844b107a53815cd6755f12355574cce45bb9abbbf85526dc8cd0e343c4d1e809fa6c589c8f843f186f518b381c145a940264c2671f22fa42e719df7fb4c1900c13c22d375334d362cad856b2bf4d96631b71fe05d4ade49c89821fb92b0ebe0da4e4b6719922dd0b892a2a17e836c0763241ce0c75d28801d1e9e54e82ba3e55ffad24ad32c4fdf2cdc5a5f6e99bccddd037680c08f684b59ce673280ecaa486d6b0b423f8e366769b95c3e7475f114cb2a85c4465e089bcf99cb82b5650061b43b353338e0352a213844d58bf46cd521061714c8bb49ba5fcf89971561becba201aeb334eef3a7c561eafc52b0722f9b75ca011b3a42d5f3b02152dbf19645d7013f5052917882c5dcb35d8426898c6b6ae420b567780cff9d94426d0f9ae099ca00af50084c363a706b392ab7b5c1a94bcca0e898408557029c479bcdcd59e64681d694649f935999e42efd45e52902e64507c1faa5bdeb6e4e17a80f1ff5e76f8bae99513333bc49f3f6bc4f37f61d442553a1d7aef2c499770af4335663edb6b8d0789231c777fa21d42e53f69ffc6e8635011500d09b525eb90841af916aa0d3d81dbdfc5988e335bf3f472118effa802a2c1e868f23243552605361a97b5da4be16aee7eaf38d00e5712edd7a901a976e2b6e2e162717f25d2441a54a1d1cc5dfd7668ea987e01bd4f9fd42c0e3cd44fbcf0d8ebeb80674e6a76e54de785feb86f8daf066f153f70b1dcb6f3eaf6c2696d540480d69fb6d961312e1ccae289240f93627233cf44a00257db7b0d4a47108d844b4ba2c1c1bc3d74802f07e8fa163e77d4f1074cd3a37d34a036252de43d044bf1b47fd60b6bd5cdd7801932f8085bab7bbc9c1285a45bca1ae7bc29c89382fe017318f9332854837356a49f839b9e09dc45fb593644b7a7989e620bd3ded5d45c4ee152f5d47dd9994b814c1d170d11b3dba25fce6d3e372037c67298ccb0acee4f45227e4b73c7141442bb6898dc57a83d922be73d0bf3c6984e456b01f88f145b68de861dcb812470c51e07c680ff7ffc8dbbd9043ea26ae24719ebe530d5c7d5e389a79bdc94a056d6e4fb36a685d21b37709ffeb3b122d8e687d224c6b806e732ec7aea981b77bada39780428bc401231992e10565333feddecb0955b6a36ee7265bef00b78d33ea00161d7eef89f5adf01544696e8885656f886dcaa', '2026-11-29 23:01:41.609475+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f1bf-7248-b77e-d2796317d52b', 'dispatch_order', '\x0fbae41cb7973c93da43719ce2d4f9aad9a712b0dca68c386832a8daf100abe7', '\x68f60e2a881cb7bf2dce9a292d2ad06dc6a031c2a8c7ea693c602e6877f809a6', 200, '{"ETag": "\"2\""}', '\x0137f6e2193814aa90548a470fc2baeb3164d86cd485de6a215ecc869ef8024d06a38cf612bebdd9a5f01390a6a4cc0fc95eb09037ec580d7412ca23e2fea638b1cc1b5dcbbc98657e5f75707cc977072f88a4f7b54e29be48d85d51eec600283169b01f753006639803fa3ebb6dbd1e5ac7e36ef4bb87942cdf60ebc30b1b8ff7b66b1c0f607c0a02ba85b34fc00729f996c59fec12632c5fda6650367b2a481fca3ace016c057f888eae57ca588cff9f4bcd9316dbb8a890f8a227108d250dfabaa5ccdcd7861b659c1fb5d4fdafa0adad7aed56ecea02434155dae8291ec459cdad614967c0073c30422c41ff1f0618add764b31f3676a57d452e5dc3e10157258e5ef2a9716a5c8821e766f7cc358d4b0dbc03eb368e1fa2571ce783d7107ce69f15da8ec91fcd14efaef2c7a61db0d8ab7174135f0a10af47ed056907cb4ee014f38f0247b20c415a257e707adcb068bba3356303ec30b8a07e1d597a5b8c1f2d9007cc19854994d473f5324318c0d5da010f1863ff41c29babb5829ed463290cc0957c10b3e9b54c64c9b03bd56263c1f43fb5b4704d9b4b171e368c36d5bc4708c918cda95be69176036f1a1944bde698d76beef04a71b4e5f3d83d09bcef26751843f7c6ae394405827ecc6615b86103060b6f735dccb85da073af4f10fa7be14941b579b3041a1a1d0243a36e685b846e8d51afed9051cf7ba11e8bb1e25728213ccf796ec4e4152d15d2dcffbab34aae90ab98659af35c9918f07f67ae9a725f45ca3cb0e8b8a4ac9c6e9df5d345200375c479d01f8bf63d3708e798fb1eecbcffa6a4a641b335c257c7248759515462e5f06440f4d0d2960ef1a6a1f6a7e051872f6a75140e84869ed13c06546893613e444389190c52eab2dd8e28f3743506af309d2de8a0d07891057fad813f03a8877f906e94563c4033f11e018676f2836348e75ac7d45dbcb9add7763780e102d9456ef2ecbea56aed85d6e2f7d0890eb2110480e6569c372cdbb3d03ad1ac0e03a6cecefc7e4d3c0f624689871c7841b2bf7de46715a4d086a4ffd2a5edb2e1e3dba1eb1789d7abf3bba53f83f3f8e4ac41d4f4589d9897a335ec60b0088a9477eb35b8eb04f14b11b0e0b76c682e0ef5e1609f5336df11a2a619ae079368fa9364d306376ac1c07debeedbe3c72d149f123ffedd01885d9fba805c8d9372813e7b3ffe386c0ba4fd7d5d6fc605cf4809c902bdedc0580053b937686fd8e52e721fce75f3c10a2ea4f91b063c02c7fcaa8312a949287d9897c0d8c646486c20adb0948b47816b5be66d542266ca979680b29a89501da1e0f4782b3e874049519185e1', '2026-11-29 23:01:41.628951+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f1bf-7248-b77e-d2796317d52b', 'dispatch_order', '\xe83e9ecd756c5dbaac53331eae594ba446f2a7462c3cfacadfcaacf6a89cc5e8', '\xd4cc28cb25fa90b76ab653a99592f1e65f8daba8abb2f4b3f9009035ef6d8230', 200, '{"ETag": "\"2\""}', '\x013435d6a44feceb242c539bf68b14f4d1f0fe084edcf876fef98dd5822dc6d02afbde48f422e38f0790da133133e4317de32d640b565f01e2f34962dd6363baa7c8e904c101caa28a4ccf02d14d523004c424f45d30de28b6add397f8a955cea8eb7c7e6006e67ad67eee55bc3b5c3c3ec66f2cfb194e11fbfe1f45f100dd609a093730719e7a0e710ff9b5808e0682735d4d0c612e86949f80606d9d58d908ee91969f8a2e0693ec625081a4a5a423460843ef47109f8da7b3da9e5ed433ba03a3954b49610dd52f9d6443e78baa01134244976b98d2c154f7f3f92a9f152a92e442ca2cb1e51f350fa758d504303297321bc80e670244dd60cc8cc08e5111a8798ba9af9ebac3dc4f638e5e5946127509284249b1bbdc1e86184aaf027c732ae38325a594c8caeab86f8eed6414286156c46f125fb2d619d33754f061af88f64cd501ca586b904f96635cce8e1bd3a866f53551160e2c5262150d699673bbd9ed956bfc1c7a913facb43d84b8e1dd537ced8be19d1ae34028edaa30cab31b0e626c62c645100940104162744ed8b501254d1ed932392850f56742ca6a0d7dd15ff644651e7e735b8a919e45b92998d88841cdc19aaeb6ccb894f7154145fb2eb0de6e6c817f1141ce13f88092036e4509b949404cea5d1492843581a8d8be6cf34e1a56aa40dc39c09138d34dcc3f97817bd6e0e6a1e7d3796757cb851b825dc4665177e37ad0875ccb284bd5ecaba9b9fb4a5bbce1c1f95528fd4096b21cdb78c3e0c34d47e34ae5aaaa754e6d9205d1fec09c0043c002d648033637f29c9d01a16066835f02506f4765ba858d4de2053bdb010f59e1f3900d753061b6c42aff0a29b5f30b0e913eb8cc991cce285b8c83d6623533e261434e5e5f7d995f3d049aad76d64b6c3d2892d21c5e2914fca683c6dd43a4d38f553d5eed392053696eb4cb5caf6c3d51e757d0e60e126ba5bcca265a4484b6a9cf06646d0fb3affac3a7e580ace0e2f33911af73ed81d5ddb449cf2b13799374d2bad9ca53e503752ae9ddd2dc08621dd63b1c942e1e5f1dfefcfc9f54b1b52ce2f5efaf4ec208e1d20ce30d6b80b2ed0e7d96f29a437245b5227bace67402eef0207e9b565f3d4aa41e362555172ac1aa15b9dc80cc1c4ff68b447887327ad412efcaeca0553c59d96a910898a5cbd6f00d77b454eb1ad63b3b098e3a14e9523f92fe464400c8d0ebe9313a1f9249ab86124547e7cffb2fed8bc5022674fc70ff08e3a6384b8f41c19083e45e23c9a188947d00161da7df48f8650495e2d92a7ae4006059373b0fa7af530dae1b5cb0ef708163b5d2a0df6e6892dcb8fd3b', '2026-11-29 23:01:41.639969+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f1bf-7248-b77e-d2796317d52b', 'dispatch_order', '\x3cc0f272a4157a09c9f676c339b4457a02017d31f300432366f3f5baa53d2c70', '\xc236801ff4941ccf965356b9885be0379a8558a089b5ef9e498fce4cf4993a0e', 200, '{"ETag": "\"2\""}', '\x0167af8af7ae7e83665be271f38ebd1984b391ab3e20b156c5506b0f41e42bbc18c449680a0e83c2d1e100deda8f6a23cc969085be9cf95b7b33b7576b2072a0c529ff977a88c88fb9128f86130ad88e12e9fc4ef743c37d41a771f8295c1461335ea4957753f222877ee3a04983b3d6a9537dfc633c5c5427773db8003c7c6720bbab87b458d8ebccabbc63ef142306b2f7ae607c1a10a218fe0cb702e0e305624496c8540060816af687d8d07bcf53ca6f9f08804a93113379ffcce663fec1bbda10c91ce3565f1513e2a1559cf555847b3a9f5478be471c90817648132cd72fca5c295d81606ed131a2326c69cb189ab2b2b218e36ca292df0fab3a63356ff166b15965a239e821e8f16089279d426236902f49361cb51f5aa6488accd106cadf4e258b5793a5230a9d21392f4f43fec8e5ec8e8c4867715f84530e433387ea94af889b3f6abe4f355efed49ab90770906e6f703fa5b0c9f982a5994d9d2f72d4533c7b3fbfba883a16af7b472721a0805ec84f10fd93e566a6de82e35f8562e94ed2063aaa77d79d0110e262e302b44fd3f89f5d650291c68f96f602247dc910fb954a92afee06606d41bd7464ca151562c782da8dddf4f3a7b7e0fb1ffdd10d377db73a9346c8e717aaaeb7ba327b08eede6c62bc0919413a9f3b8f548bf5541e5275d6ec3fadcb4754d8ed4a183d0514dabfe678e706b98fb8158558e5ab90ac9f3aff027869eae5ccc955da7bc3f2ae7a747b1162b80865e2ddebbbf01febb25c27c82a24cb8addf0d5c8ac26bc46a606c2d86dcf30b43e67b9d9496b592071e19bcaffc48533bfde2f1e824aa3a9bf7bc5e5cce54cc61f4eec9596df89370672acb0fbccc4ae8114d3bf85f51776675bcb213429ed4b505a8e14553992a3390b45eef164ebfac1d2dbf5fc113dbf43ebc6e3be83f22b74de2b25cc2ee70634c610a9dc5171ef594786101419b8f698c649b64aacaf28cefae54b1617d86cdcdc5ce75deedc03be1a2532e9963baee137e71b8aa9068381f1f21eaf5853275aeaebc27128bcf7ac7536a0330f83659292d7a2f259f25be1f4e018acc899b1c26ffaa396a45c7ced93a689f7312f392c093513c92b8ba4426c49ae3a0dda620b9e58f12ea7e821c819df11ef968dbe76bedec740328b292493f3ce8ef3c6e377939591d58acb4aabebb5ccff01f461ec521c1d5484aba0b2925bfc42211ef82f5b1125828c3fdeda8729e1032c123e8ffd8d74a11398ddee89ab537889aaa1458c3b848d2f0e224ba3a04d0157840c238f580b102a7076683978044373f10baf9ed3a1d8c98fa5876dbce61c4e61928524be73355a', '2026-11-29 23:01:41.645892+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f1bf-7248-b77e-d2796317d52b', 'dispatch_order', '\x07971c86a994ad942249c06312e13e282d57a4c90e18c1697cada1f31391b380', '\xf1331e34e8c10eccd372af3530fd16f72e0e32f453a11a9e90960d59bb36e9f0', 200, '{"ETag": "\"2\""}', '\x01d309566b6f7248eb801f3deb69e6cc80bed133fb96b646f08ea9e4f50df2ac4bb7d07d0cb813cc0c038f92d9b8b8a328a1ec288455cd467060ddb8c5435bf12df72eda82d94d55ecd04253f0691bb4184cf2c656076c3b9d2e4f44940fdd0a8eb8a495bc52831bcc9039e97b24a1ef2316108ddd58ef2e63459e0debf744359740924defa9d8e4d82262389a0cda442adbeb2aa1c0e30dec93ae6a3764a54228bb092691ae8f44e910f78e2a3b79b27fe731663f31d519b7815e3f8192c5d9fb62a0a874688df5beb577a091d48fb8c7524475355f00d71d3835ecde363f356dfaf1f17700f32db7ab79bde39b9d06f498a48209e102d81bdd4df9b30c7ec3d4c6c2b158f81ee408913619624f49babce246b82b9a204a4335e503223d8fee6f6013904e54313375afb07e60fcf922297d348ef48f786597eec90a9546de75b8aa41b5379a903428dc8e8c7d716b601f8bcbb2468ac312b2fcaa453d94f819bfe2511117060285e6e0f7f9e8d58f271f3d403742213638a994ee30e2110a07fa0de6d19482e8872e89247cd189d378a6ae783569b4f76063a117f9668452de8850961d517bf84aa73440961c53a9e3b0470563d4470670b6271d8716b1b864b1687d62bf3db54422b44bb66468a2038b1debdabe1fbce8988117f4b4604ef7794b368d7468b7e509705233eee336413a437bf7053814091cc5a805c5b3a90f8a081c00025f402b073aa67b824c123b2d93a060bab5fa1f53384439648cde422fbadaa7bbb3069ad448c99ba6929a3611aef3b651c9e18ca21bfa84ee7aea200969cc5fe857837bcfedeaa2b0053d7aca9a9fd4f33691d1a0b3645c74f4730ceafefd7704e966f20c42216440bfd26978f0da2ee1bc3ba7ca3b75e1a42f691d5406c9750fbbfcec3c556f86945a6b43443010370088e5e3074a014b4eac9b7fdd5f937175502b5bd1d06d7b2b59ffe9999b14e4c65933f645e0ac7c0960f5fae3a6fbe5d0a93aa6e515eea59cfd4715f261853c16cb12d32195441d694dd60720b5828edb98136a6be00ce393f7f194828495ce05716f296cb7c377e10d218ca601c7d031aaf932031b5e89c5d13f45f19f72dcdbbcb936c5ee4635d1c5dc6bfa13d64d18a60ac929699f033a76614ffd36b5e5a0ddd93d234e898b5f358911de6cb76d32db6954141170df629b5312a854dd15c1fdcd909cd0df22a0bf67e81ee25ebe4e4bf0a0f9e725edb5802e4f8d44557aacbf622528576dcfd5be66c65b8a626cff00fe11158cf8c2180c4b80fa3c2a312eaad1c515c225743f37428ea156b6be43ae890ed1fb1194629908f5e434853fd4bef587', '2026-11-29 23:01:41.651216+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f1bf-7248-b77e-d2796317d52b', 'dispatch_order', '\x924ca0af59ac8e5e7358a9c6dfb75f56ec88a407df83a90d63b341df4c6f0372', '\xa1a58aa0a4d0e17c625cea569df68108c0dfb66a84cb1e95275edaf9fd75df81', 200, '{"ETag": "\"2\""}', '\x01d6f3dfb2e659d0f30a89f79d57e5b19f436de6185c46b115f74e0dc6d5b7e9be4be0d88be1a8e3efd944f6ee22bc8eb1815db93fdfc12dfa837f8ae0901dfff8b177e67e26939715fe8c4730e42b437507db0387dee083c09155d87cc0edd680cfe4e83da12f3b97b543c8f0f761ed82e405e9deaba25848785ae684f7f9b524c2dd05a7b229daa3ea4d29f59d561152874f6a6efd1f026fe700590f56c1cba98771a67b8d355628ef5742cf8888d077a8eca24577e3af6ad45983157063184b97375d0a77c395a9cbd525d9a62bcb6787bd621958ea40a6450a1f38322a334eddc6a2864b258b8f506ce00a5d4c647c01734f472ddb582b67a11687534e7c713d3d627a2acef011af62fa22d3025bd2a652511532e2cd60cf7234cf05f6a4baa2655df21976eae2b75981a74aa35f9faa53877d28e750805df5b7b14e9498b8c7727cd6615e1b24146d0263fc5217b8c9dea8383ee5286c518bfebe08da4d9950b8e9785cf0b8d4f48da27d21ed650f44a063e2daa452b0c317dca8274f37f33243491b61c8e20d412e1290f029ce350afafad86d5799e0f224046af587ad2d3188607e82b0b82e1913961e181e6660f8939454e6152bab6e7a0309320423f00ce1ca3ae64671d625026b512f1d5ff2363a0f1577cece771b14612dc04f44d73bcca3fbc3831cb4b39dcaedb1c345bb6f0b48018e85c947c83472715586f49b332211eafa4e5ce78f6908d76133e709ad6195b5559414a8151b8ac19e4da42d0f28f7a7050c4362225196353929cde03e9bee4f0b6e345a5a2be39eac526b5b3f305e2c40ae172392dbb0ce58b0e278f72f7acdefc1f552bf0156a8a9912d6b3dac76664d94a77f03c75488d41101c8bb142bd14d6bc5f172631558cb84d34e88e72290eb1beabfc50933a6209debb7a12654d83a20f0847ea53cfd70300fc31e71a9270aa93b8509e166fec71e0b76e1249208a35d772cbba14494cad34aeabcff4295a2ca5596d80a9f67548767c97f4e3aa35a85dcfa0599679bb5efcdf9ccb5de39dfc982a71ba9ad0dbd4bdf091276cd09b930e4148e87d835d9f1c231a39645f9eeff40a7b0287609a96ab1c5bdafa45bed5ee48f22d90140e3432905e9a7c6270dfdbad9e0ed1ac04713da6261674c269206c05c1974d980875ad4462ba603a123bc0a2d9e95fc23aff03f4a44539ce078d8a34d99f7675156bd76fef10411bc93d583e4dd44589ce127c73f81e06f7127523bf36a0ef073d8e3d3f132ece09345e8a6a875e7f691f6a56b338dd0305edc2bbe278c9a600c1544972f39e41fb36690e70f3599f5af397ca9f9d877e9db6cdb84', '2026-11-29 23:01:41.656016+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f206-71b5-b98e-fc649c19b28a', 'accept_order', '\x38a2df9acbd483acba2984f98958d92a906950fdab562fbde02cb067c203a79d', '\x68160fda3a76c662de32390f04c16e2cb8ae26c9a15cae48c27495170a6b4443', 200, '{"ETag": "\"3\""}', '\x01cf050d2bb092e955592c5f0c5606c5b9ec27f6c1528cb2f837a0462447ab62d8393ac7adeee56e57f23c783c5105233f4eded67d95550d9eb5213c331b4d2f427d8eecc6a7c2f33f789d423d57ea6bb7a72170a2f4aada48dd6f9c5da5ded8f2bd15c7cade551e2aec78eeeb4bd7e6ce1e74eaf9df51a611c780b8fe3f4d618106a630bea7430d53e3baa67d4830eef81ebf38821ab211178e0ebe1308f5cc7c768e5a6a81c46a894e2c9fb2cd0633fa50331674392a74991112436e5296e64b48b987101fed2389e0652e3efa8d60dca38357ad1f36ec91263049db045b78b9168eb06802f8c81cf7491e4d30e66986cac7ab6f3d87c4116f040b6f4a3ec66328a9fb425775e0b22254e9574982f83b1a5d552ba904ab4b6fff47678319542e910c1ba1baf5bd997ee223abba82b80a9bc564e0404efd32fea12b9f2a454f4bc1a9d3903fce96f5afb3a2063b9b49410febc68be637000175d040695390c6db071d6780d2f60ba62c846bdf1da91bd61059f8744233f815186612fba6ff3880ddc3fad20661d65a6aea254b5c569308048ceb6304fa41342785f56b5dd5a04168bb383160ad3c09261a66670d0a87719bd07a84d9a872fe361550a054071b5da35864725a7b9d081d96b5af80e828148373e0afe2d4a743df93041d13ade88b7e951c01078174fd0f25f63ec95987f873ec27988a6ece6584967771a38aeb54b6593e384cc4b21b894c7f6ac0392bdc273696fb3e4b0e17e8635825e7f5d1ba3614c8375b2a3e800ce3514b4d207595ce55c8649c243b20dee437733262e141b290075c62e116634e99d53fbee46f178bb29eb1c369136f040c7d81bc1f2d06424df89c3346f9f83be0ff24eb33298e46e842f5350f44a998211fbb6bd604c65eb3ad8874eac5edd01ad9c6feb3d187d1e539609e78aff46def1d54041cf8b6378ebc03aceeeea9e8b86394c392c70c84c872ad8a6769c0c89b0361b5a7a8f650fd170adc08aa4787590b6663d8fa7639014f74f97131746307e9b144451c98058ba8c56f45d61eb81d261236c4b7c4299a6024fc05e1ace0ab286d2bdcda6431725ccb3722a2750f3252daa920479468484dd7860f03f31d33fbc801ef952678da579bb57e45bc4cc757a49d655eaf45d031373db84268df85b3d63a0f6a2f16af1e2f3464e35af9008b179f27b8fedd801db52c4cc00fa8fe322ef4429b4ac3b20b99a6e8c066b52e0bf9d27746d334cf0890252cabd6171eb26c21266081e54dddaac3902ed8acda2e1e2c06fc04be391ebe0fd63271aec4c4b67acb48cd8b7fc707c9c917e181f34bd4bf27dafc81bc79c29657d78b3edcba6424b7b9253b713532a3521cb0db7e3aa86d48c1a954056e1ea1bbe1fcedb7bef1ed664a2a73bb344fc4b1e6e55b910f95bb2e0738f94df8825d7d407ddfccd912f4', '2026-11-29 23:01:41.662445+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f213-73a6-ac43-9c0e3fe44fea', 'accept_order', '\x0ed38e137a91b70dcfb90beb048db40da76a07552a39b3b14d73ccce7c0b981f', '\x9cb9cca4930a78e5dec909556ec5f96068fab86a1866001179eca46ace564f56', 200, '{"ETag": "\"3\""}', '\x0127b99f2d9921916314d247dc45edaf4f9befa2a2fc32f269612a201b62842e96d29d249c3c7d378334f3623019a0fec702d7d4e97c14f3a9218b0818472baafa29547f31660f4d223cec9e9dbb7a0b45fe22f704ebcc06b4db1584c50617d85a1a47c71be21543bab5b404463ea3fd5af08c54ccb5694ef540561778afe83fff95913b359649269bd25ba38b4dca8d1a5aa559d0f2b433520b6797252cce9745b6b1d882970fbca8237f1d4a8c5b487b87a5ae819ecb50b84ae0507981878afec944ef15fe994fde37401e1d27232a9e4c78702b7182be34e4ef7352f1d4784d08ab0acccf240442e8034d50a1721b193b7a408d0074e8543494d3a29d9aae406915111746e35a325fc4268697dbbdd69151fd0deefc304357416ba25951ebb7f9b9a0c682d444c6105fa08fc957a5841a95b3850101609c3fe2e97bc3e85784a72fab749ed9aa873f806b01ce77e20573178be065f579d56cd0d954800ea5cd00aa978f5900c1c08dbc2021ca1b4d72cc5848248f52ad515cbf79c8a26eae746513a8b767c94d897420d06917833e6df17a210427b3cdb510a3afb071cc73db5cc86e5d7d363eb5b4227d6fb8f44e6e5ca3cb776dd8ced11bf9cb00fbd89424b3d62704205a97ff06653c5896f4a1628e22710a0125af0078a4ed2d8d103889e458fd1843307783631ef37dd1b6efc25bc148935f25f87ddb5cd2b5e8eefb296c22506616bea4db7289d45ed0790f6126f5b0f9035edc525b20fd9c5238626f49b8838caf6c2d60758db6fb7eddeeaa4711aa6fa3f01a626989e53a28abd9d93a742e68921fa01e7c6b18aa9d2711d926bbab4e378b079fc752b26947884e5e8e902726ccaa250b5aa574194dcdb9279104ed1d341e0486f7ff6a0d3a8fb0d36f04c7bd839c338c2c8f00ac0081975f09291ba9777d9084fcfb437edca05629cf361f6e39815eb3ad2210c3273c494bab06efb04fe9f5ebb58101e9611c4f82abcf11072793345b13ca41e9ed17784d52e1e1a26906b7c24362a8ac2f2da37d06a3dd5f227d560887d80a12961902af6ce315338662f02b186d6ae6e11115ffc1ef4956feb8149bcc52be949a711f4b7c265d7f20dd454412c287961632e3c755a8169117da8f88bbb98640f6746c28b406a46b44e971e1eb7bc64d6c4204da75668177b2fe67773d70923b237c17d5ccb7164bb18ebbd651964ef8c5ff812f853a799214b0adad1ed45467285dcbb0893c6e1d05e8600df700ccf5ca319da10018d901ec5176fedae8ad37bb838b28310a470e09f1156a1688c9f2cf5e9062ee7a224da01260cfd3b935977868da565034d2128b424fce5239cb613b4f1555a24e5336e39d49796f5b5feb23f256f69159304f7861db6941ed845e6927ee9d23eefedba93d02864bbb3dbb29d83d4365e8f5f1494850b5318f77100a', '2026-11-29 23:01:41.670065+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f21f-7199-9429-6ce2f064742e', 'accept_order', '\x85383fac3be5172c99214f35612b7f103c6e8251dcb5e72d896ebfdd849f3812', '\x6506e1502958a6120578e933d3374d7789d64e743fc31f96d87514e93d6217f7', 200, '{"ETag": "\"3\""}', '\x01bf2c289babf726f8e7d6f5cca062b4f11dc890baf469559ae6538ef60fd4b8cfaeab0602dbf427e083fcfbc2a358c4d121143bb5ccaeeab23c07f3f3dff8f9c4fbf3fa69f2be18e9c6def9a0417fb2d83bd05f919f307b399e7a7e4f90c805dcd962690337dce055675ffec13f65ed12cd070d635605640e08add679ea168b1693b5c98c66c0992a4b7927af55344bce0419ca7f911262706dade58724239294090326ef6447274745ccd611f15b293311ee6b20ada31749eb9b6ca4146019ad8bb5165de41bb2df15d19fe1b909fc70346db0eadb0e123fe4e6a2475028a5c086d444c231d8c9e74cb113be8333a1457a74318a90bf51fac2d392db09ebec734e2950911a206fa1502c85c0761ee077ac95bb1f9673b8242ffb1f9eab7e23ccf60a56142b7125cf6fecfce11c5c50265a29a236a1ed9771a1c2f062c9adbd5765333c7182691409fc32588c1a61256d2c2b0c6ea685640475b3b48b2615e9b3a3f767f32f5e6c44d867def43d7fe24f5c4adc0eca992c3f615104c2b4673e9ebcb5df5d625e0d41945d930ffadc770abe9f2a130b8de6547b619158ca269d9e93f01367d201f4900f530c1112cbe4dbcd61368171d003491928d9b9ebddb783fb725415e6f15810f55989a3d94a7db3a99da0cbcb1f1cc03a9c60a277f01699145833369cb45e2a02a7e88c09054424396b2c43881e8918f749f0807ba0ed03631141152eba275710e761ef0e2a44f54fcd2914f9990ddfdff01cef8009a6e40663ca8a11b092bb6c7dde7bdd9658e36f3d8cedf067d8439bf761874b805378273ff1564938807ed217c0eaa0ab5748ebd028bea332cae1c07dde21f413e3d2fc10b2e6c8e54f3ebb1fbfe4fadfd8e4cf7ead4f4ef4898ddd2cd1c53c89fbc6f8fadd93e55db6e3a78631b01c2d90a72fffee5d9e4b7be50c0ff5514b2967185830eed6ec4463b77076b9f160d4d2e229a4f5f6996b34dfcc2ea479deba68b196cc3e82078b863b96b88e2bbdc654d336ea177dadb6ca3528b6bd9b9faa7503eb7ed3f76d4640c275c6d417bc624e14460376f57067a3ba93251b369ba8ccd554676abefe0bab198ff05b72f73d1b37adf5509e1a86d3ff80b4b176ff0897b80eeeaea7f1eef0f356ddeae598eba4e627bc4d42bda35b2f53b5f1c81f1730a5b72a6d48e3c14bee18775115f93ab818016b03db87633eb00f6913589b32da92e68825efb85b37fc15438fb58ec646f82c04355b46f90523d3e12e13be0f92436fc9df2433118770f92bd84c2fceeeb73cdfea358ddf4c4c3dcc881391556b12c5206887011cca7dbba09d758fe81dce26980486d8afd28b6e92ba44f09a5c72790af050fdf64c73ecdecfd36239affa7bd6b580e204ed272befc95ec2ab3a315fccd3959c3e782ffb3cb05bec0fce8c03f8bc11bca9b924c9fd702e8c', '2026-11-29 23:01:41.674375+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f229-7603-87a0-595bd49cadb9', 'accept_order', '\xc3e6673dd225277d8c569be3af506a41cefc802a8db9475c7aa850707bb0d162', '\x1d21eb6c4e517438d882f67e0aa247cfbddab78c75bd2315ba753aa060461c3c', 200, '{"ETag": "\"3\""}', '\x01b751bb34b157f14aca76c7fff062df96a183df7fba7d4291d89a428b8a8edd83a225a42bf7d6c3f6c9ca57cceeeda9830507761b2ab3cc1750bf62ba501f515bb778bdf7b4526f82f0f4ad3339615d53a698776645d105b57240eac7e273b09cc15c44c4815206e1047098388a245dfba2c5e590ff24fda8a530286428883dd2311fe86a9e48a24775cd9fe36a72f98327b5ca1f50512b914e670f9af1a279707bef87d7fec3ecd023d8829854651e1efee1e1e16504765298e1142be6b8fca11b33385bc0dbf3f92a5da880ac446335951255a0932096017e00049d1ae9ce5225564eab40f4ab34aee8473c77b5fb4e3e6c3654d1c1c36607b5d5525f8697f14059f348c027f7237ba2b4eff4b6a64a9765e615ba42f727663b92b3d9d37c7fe4c7f19af16880b1154d69c5512f7dd85ed1d4cc8c204cbd56c3b5c248df8e9f6218be0750743f51cfc077ef6981c18db49f8204fa744045fa1e96974b67247b20373296fb574e2281a78b3f195201c9d0e8a1ff9de62c1302fe65179f8fd6d9743ef0a58c11aa5f31e2fb1848323800ca84f19426a4d9567eafc70d0c0b7b3aa41dde9a3ecaed7443fbb427df818498cb76fb0e4216f0f3177b12d79e937804b4394afdc0a3c79bbbc213cd88fe43ce6f92cf2d523f7e2a9c4ec059e36da59c0175ebc660297961ec2de5e78c0f91e27f197c7c49a094f0aee570cbdc2aad5e863e0b253cee3f3eddd9b36c08008aab488ab48243812302693062c44c7aec05133ab2cb4cb170d088f44705b8b040d41b4eca1e9de9fe46f5b7b60e1530baa35d47a35a0bfc41a990ecb904bf343dad1700c19878c7f02d65da21bac2d62c0a6b2cb90a87e3d04280d5e2e80c6239ea97c8973b6b388210d05469d3cdfad7e2fe52a7cf3832dbd8ff499720dbfbb6c0fba8e77fafded717791fd33ac2d1136901c9d6b46762dd2ce7e73e03d6aa6a5d67ddf4d7684b679d0e3ad90e2d8a46b3a9582bce3016629d80597f15dd37b3067be12db076b97dd32d71eeb6b1a842b051f95393d6d1ecc29ac26262d0836a7020ec27bd534c1f11c74b80afcca37d8ae505093b3a857889a19778a038999ed8a067b73ae882a8b3abe151fc7299d5417d69727c04962a93cbde6dc9f744cff15d28e49419cf7e173bad615ffc63bae26871cfd53ca088bd266b7a38b1497a41cb72a4c9b8b644a69764cf3cfb2bd18186d2d7244198164d0725cbdf598afb27502295b4ce90075225f56f15132fd1dc26f2d25f250863fe4028d83219b813e3c2156fbd4befcd7bf9d1db782a7ae983f5093168e1a395869e5d58501f46c53e7846e6dad28a19cf1329e1769031eeb2583a468679a7173fce365cbca17e0008e6f46ff4ea227d6ed0b5997a25cabbf7b1667071136966483d20dda4d456043906f7e0a0c8e652f6f868ae1030', '2026-11-29 23:01:41.677864+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f213-73a6-ac43-9c0e3fe44fea', 'check_in', '\xb12c003813db5217b33bd10f85828398fb7dab859badbe6454328cb86def93ea', '\x176f212fa07a8f4f5ef5ac7f93a6c83aaa1f0fb738c778c57db1b30c27f9fe1b', 200, '{"ETag": "\"4\""}', '\x01137fda3c16d4ddfe0e29166861cb224741776e13029366bb044770feea85549c31a2f48735cd7a33c42d20d092b4755682db04be09ce21020f2d11853e973df96782228f9a796e52e8406942404c6f568346a0cc1ef32f0926cd8f533737e6ab3aba3b97e96cba073edf2130b51f4ed3cb207c12d292150df3bb1b0cb4501c6a80e7eb818b52b3754272172358222e802cc4d5288a136b0c42731a17092e8a7a357311d292690a9d5bd870a8cfd79de58bf54c796c3a1c5369d9b1780dd728609bb066940e3cfdca55dcd468dedb69b41a9df1b9880b13258d55cb785cd4f385d0b795f6f9306c9ab227438faa174de4d0ea89d025b3eb8228a0f090d9adc4282528e14b70cb905eab35678a178babbc529bc23467b99902b4672a565cae8e8256f51ec5a10d6a0c4678276675614261580b8c2e0900f2a6655e3b9c9a4f3c017852a62d2f5e65d689a7742a4903f10ac79d67e61ebca2b582baf80b459917c8f061b37a1d60ea58846ae39ffa4875a475490f887058a93c0d7b0d4c6023d92c098767b453f09e76faec0cd9cef5c9ef1b10397a610777e47c67b468ada4780ad552d06b851844373134f29c06f32df00386cb68e738b4d4ec7c3659f9c185f4b15bb58dbbd8aba2ffba12ae6cadc597fe1fde17049a98c833df319bda3ce79d2d24995936483d531f2e004ce6f51f1e881e12b0bf5dcf136b7c5186cc7c92f60904fcddbbea75835940aaf200ac514229571eb49a55d3ab3dbc02fa729828493147718cbec1c59f2fdc4457170a7f914a1cacda582c351f28623ac6d5f4e3c351862c50540436ea511f4c866c88a0ece0c6d73acbc3d2fa66fc3193e55cc3bfa2a1c4d58f9bc130f93397c872c94907b7211500f39e7e22fe4b6e8b984e3820d83941be76c2c59b94ad92b5722d4819405927e7d4d65958db296f9163025f77ec12531f3df3f1d309da953c14fc51946ed1eb9850f067d990d1150dbc6a8ad85ed54773103b8d2e551487b4c03b45b01fe293c285e10dd1e92f5f4a306e07340f22cd5c6288d9cd6d3526c246d932b12998675f2d2b8279468e1a1d9cdad91173764ce3adf57ad00e8ae70baf37d5c983e28146a2bb631105fe2ef7306512d974a5790a2bd87d4f5965410de1e4b8aafa0c3daee2a668c387b6ffc57beaa41157f6a853d5cca1f60f1178d6e61e7a2f1fd74a6f0dbc170d3cd7a770aad1207844a295a2a73e735945ba45418dc54c33c7e511a7192490fc82074023670f3b1f07f052cadf40fd3bc6825b65f15f379bb4c9b064fde6ae0769d6db52aae5fb6a9fc17d3ad2f2c3b871b04547df98a4216d3cf934d2848db4f5a3ff218c12fa8f1f85e9b787415118a69910f96c3e0b20bbece7ec134af6a1ac7de45308f3a1dff8b7690dfc6dc23a85ed1ac6b7d82c41a43f34a39ede0502ad9d28d1ba8e40e4ead2d0b877f9d55931947474e7d4ae190f6504f19077f50518b3b36671ed4513409407e57b33925b1a8efc2e712999bcdf50ad7f7dfdafdc617095a1a3000f69fad0cbe6fdb91eee3b7167205e25', '2026-11-29 23:01:41.683578+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f21f-7199-9429-6ce2f064742e', 'check_in', '\x35bb02222911205082edbc7179b3b4588598527a7b0732d813a85a5845af22ee', '\x7a155fa8779a339c9d32e76fc6a31158f76a03c7ce0fcecfb91b0f4a105c3ee3', 200, '{"ETag": "\"4\""}', '\x01bedede0cbce1aea391d5dd9e7e3de110116f421e2979c63bd84791600bf166e03540761ccf2c36e62b2f2b1293dba39286780320b03e3fae8520655b6fd219b18785ff00b8a2bc252601096deacae9129fb1c4a0c62f82f270da8c66ffddc0b9b93927e9ae5cbc90e92d88a24d9c8a2ad6e4bdd2dbd2c08b10669f10d645953606d23ef95052438a24903abbd44c0d2b734a3db8b79ac4d1d81ffbb106f02af13d3d6cde0e07e8ff3046b95ae7db95bc625ef4167d2ade8c3f1f50b771fdb227ed8fbfa57ef35bea081914e8c56f216eda1bf5bb7eeb1ce788c7a321ae7ebb0621daed42317bfb4ab664a5de1f73b1b21dc01987da7c806eef65a4d26b79dc4bb91d5a6ffd1c8691b2079ea8f03f01e7158e5d36c615f8f661619d3c6026110896a97dc101e201f6ab18df365ae0a18d8fdb50029a47c8cdc9de2c46a7243b68394cfb4689b7aa315d1a84de981174a029ff7968514e45ba4908f85633ce973a27c102f917e64c094896d99bbb94d1394363212f545eb3cc2677a50d6a923d1346c11aef00f436010fbaffe7c006893313ab0c9966fa46c64eefc940386165d30da422006a53033b1acd55efa0aa29c2644710b56bf1cdd323bfaf1f55d8bbeef8503891a172ae69f189b7b6a3265f54a2644d33bed2ce50630bf61c09a3f157da60ea73f80322426e18d708e58b4061514e34f928147d2546fb83d1a71ab3ea1cd610568035af761e9e5b6683104316d161035c3a52798f3aa974d9954cf928b8516b87d8e059ee6c3f93c48fc57c3300a7654685ade48a61726f00e0f2f5e3f02512e01e1d6dfbfb4a31d93064f16efdf2ba164c80fe2e8e038683a440e4a4baee81e0536c83c3f319fbdd809222b31e24076d886c0ebaa70e7263dfe184f22ad53d3983b7f9a0f18e61426983f060a94cd1f1f8c8bb62f50483ab03e511e500d4f53b4da9d8fc0ff0d966b0b0e68e676e3af296004fb00aa6d8ce8cf80d47222afd126d1efb2598804a80035ac8b62da0c43566278e30c431cc1fe38b0a2d19df17f452eb4f64b6fa8e34438fd01901d4f67573b92357418f6080b7646d2970a39825c4b3efe2204f61efef5417f76d928f42bd2045eb3ef4eec28888e3345b3421b375c179b7e3f35986971ae1d712341be95041aeff8303fa1f4028ff31d6ff0ea425cb0af1ca4e47278156bc4ac71120d3aad1ef535f43f3983da21348859ef5b85749f687f31bf7f297e7a1b1520cac3ecc64c2eff78c8f5ca11ac086978b8042cd9e6cdb4f2ae467361a590328f3cd82897301c33760ca4ecefa706c4e52fab8bfce1a1d86abb8df389ed1d741eb4e469a32d7e6116fca7d6d879a96cb50222651db1ae4ae1fa6e8d06a3a5c2c0f4e249f4e504a4653be6f46555801e504a74d85ad66eb0a5d937a05efe7981e8eb14a79e72ca660a4bb17e03ae049de9a1c32013ae806e121bea1dfbb972864e0f824cac7d760e9c4095692f17e4fe2241f407295ee7b4b93141ea5e815bacafe9b02eb1a72b638b21bb60e32e7ee130e74e86dd628b265583b41f82b', '2026-11-29 23:01:41.688248+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f229-7603-87a0-595bd49cadb9', 'check_in', '\xf91f36c68d249fc5b8db25167f5b9ed9b055ae826afa21016bf49287bac4d0eb', '\x1ab18db8097feeb46b5573788ad6fd80687777ebb30ba2f1d4e18c69593a48d5', 200, '{"ETag": "\"4\""}', '\x01181ca9b1320287a50572b7a1f5439caf42141b9ad6336f65395b1ced5d94f395855a2e6a66487a0d83674ac0dd9719df73fa747252f75ea28b2121182a2863318a478462575e6a955e55cb5a0f2125aabd0487381952dd6f0c2ebc77d4defb8587add643139050846bb815fb816cb632f38b66963086d71107e8fefc57a873e3b19477220111dd6d5002a5f26d25ba2b1952c71ec1ded3159999c71feaceca68249b3e83b0d404c5be3cc042560c074b7e128afc35e7e760ac997386d18c5a3f635e27b59dfdd1c96c6c8805c124a8da3212ab71f8a1c9d3144a3d73ea1fd051fdb7cf36cfa97480937c8c7b509ef009f994ef19a2a7ed4734aeca6a23b70f345561b7c7247085feb63f11a337d1b5521e34cc632b383f1d429ff8de491745ae3b4c3df9611b10f7c19b1284a1ef785f50a3525f950b954192efc88262e466fa61438a949c015a199c50de8cb727b7d17b5e6e65e22d20c7bbc14fb681f761fd24204be6b24e633023b89b02259f6b0b0ec3f96f86a98c18429d3d104fba40aede9635cef1384553e305eb88eb01bfab34917a7f3efdee6a0e4145c2d2f7fcda079a3cdb52eb22af8ecd2d23ed9209c8e87e32988330de07de6f425585ad70da78dba6ea35a3d6b109edcb070bf11c28678462d4044200b99134599077a2ab97498b643316aa5baab50fc8744bcd6bf06a1be8bfac09e7fcb93b98e758c9e916a51d0221151d33885c116728d180891a0ba4a92d0a00d9b0966752771f23cb03d29a6f4ef2c15712a40ed308199033837f07e6a7685b3e7ed821c11438c35b2e54f621233ad174e521698930a8248703110eaccaa3a9f6b46758e2d6864fe1f29228f6f4cf85d4a784df4daa5bd62adc94f508f0faba8408081de9eae41f4c57762b70caf1e771242b2222997faa5c4ca563e1aef9c9f9be4715eca9f14d4df2475e9bdb369e59f2cd3bf3c11f37403a990b29faa5b0436dddaf34389217ec1211dc88ecc1f635434d0d37bf7a220c3530afbcf9558872b1ca0fb531b81bcc8dc706f61dbb2d227757a6580bd68d31ad2644b0d4fbc7d36617730021836cb17197dff7a30360c771dba0516af3af398d1e934dfd04babf098cc5951672641c36b060e97f5a013f75116fb6789d56f323bdd641b2eadc727b311e911be748e8fb71cc9c9877986bb3556cd87b6ef3ef42985d1fdc0d2d10898d294492fadd4f40a713cd259b0da2db29edb58ce63a4018e0ba8408639ddc75a49f8ef02e7d94dc0249b310510a4cd831b132a61286ad983be3deb1865624b45010f6eda67071fa4a0dee119c49e5e82fb007f86493316ae6414b0e7c9577818891f2545cae3a2bf8aa1486bc4b4ceac0ac3f0910ff762f55fcde7e896eb35b77bd20b72dda2b75dedb03f412485e56534c680f6baf5e38faa77c48fe926f0bf25b90310a397ba8dedabc7c7e9ab65eaa2780c2bf60c45d407f7b62fcdab891a816a8c831f92640d82395a7688c005c88f82f5a1593e5e6bda345c15395ae19846bba293d4f89cd91bce3e91f4ada114e08e20bf608', '2026-11-29 23:01:41.691194+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f21f-7199-9429-6ce2f064742e', 'check_out', '\x933875a6b8acefbc8b361f346df3ff4c338a5ad4b79b41ff38bf71c0c8b2cbf8', '\x7ff87385d9d4fa73d9ccfa46d60642ed11c59465795e22cf213336cb1e1cfb06', 200, '{"ETag": "\"5\""}', '\x012e33885e6667052f10bb4ee973b75531f2bd29e947cab30b5d3a5fe17a89e45d1f66d0196ce81e863591ee69a88cf3249055dbce560e88e1d559f460950759858e2df818ac494daf9568c5af862e3b19558b65f7b4963fd99a52ecce152c77f90d1d3e366d3a66cb0842a967589c4af7d39cf9ad6b4df4859f223c0a66f4035fe3850e766ec7e3a0125527da681ece1cc9cab0fefc8fe232d37ee3362ba42f9659ce93db22ae179eb2fa64dc2a880ed4ff8b28b240e472c8cb816eb85fdb5295dc2586c398d07a396032b9d866e88547ac5edf51de646b1dd7d594f63e9c18c87eb065e91185b7b9428e8bd6eb75fe4908639d295a9fcdca406a2c400537dd567a3798a608dc60e2c0ead81d3648f57bc2de9ce606c68520fbc54d2ad70c05161b2c22ecabc9415d54d0e150057a2d2f268ea18b13776c3e2f46e2866d5806220759cc3fa9d7394064dc58d3b1f62e496e2b87dc0d6efa5cdc7f6cc5cabada6d7fc6c0f2c47070fd4109f94dd3886a693f044e94bf5c71f5d1a7b1008efda71a5bc1ed37b092a98971b9683a6c40cf9dd3526bae4e8760f57c1014e74322850c393a2cc3bb96342635e415087110e01745c9e74671d42108fa0ad4df7066cf3b6dfc1284097865384bf530dfc14ce9d5659b22b2ba1c51964056eb9d4285a30f76afb79ca0324648c9317e62779a77b6d2ee9cc1fd2306035adf39dc28501fb5c7e18777e2daab5bdf50f4446880fe5512e634b8ff6c9842dae79b4db6c5d1a1e40260d02f86c67a34b4513cb6ee76980988ee915e84717c0801254c8dcbd7a634bad8ea14f35470edf5063d626701ad04941048f467ef91e0d956d14d9b08ac0176a19ef099c7ae37f3b8d62e628fa3a2bf9c6b4c93279b4d1053181b13b74f0d170fd2cc7d9f5749dd9ea0aee4716f937f5a7d189773bd674d5ebf37ebfab6f61c0e93979d0845cc55ed3dd5fcc1c99f25ccb5c1ee1f674f66e422f5e733a62a6b2f375902283d2e99f32eed177e0d0791b9d99d7f85905f0bc2ae5a4f62e1989f8a5894879e6dd31a6d8ed9f023f73ed5ca3586ce96dae37ce78a97f9c8f19c278ed234c53e3b9f9866286ce4775ffe47993d9b523e50543e74fdb26049477b90c30e11371137ed7425a9d05e29cbb8d57f7dbb831bf974c6a87f7b0565269d37fb117b44d64c29f76838acd63e118c7b39bd16e856b489a4f52184d2528ca632c328bb902c0a65d519c15344b864fa7e5700d6a4bc321247ef9e956356a0977653dc0b137c57d655564414f49618aaef46f2e5cf732fcee8147b43861fe6f789010cae7c192abfadfce500a871d01c19252ae83c882a42bec8749ed2294dc4c25bc7d9ad520b97beca155e1bc0942aa7707a1bee00c0b484da0bbdc3c52fd6d3c2325647a9fa31f86b827839fa287d2b9dbb19acca18e27ec0ac5b11326d71c511ac4a783e2b438ed179c521bc269b08a6b9f29d8dadcd83344b60f8a57ea09bf28cc558f0d3c61ce2cbd610cf9029498a9d71c1af9d3b6759bfcad0f8e9925dec896daaf94a95adc95462ff667c94f8e296', '2026-11-29 23:01:41.695844+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f21f-7199-9429-6ce2f064742e', 'finish_order', '\x6778b0b20a16684777fb0288ddc9cdd7cc494777e2084ff5763b25f8f3ffcb5e', '\xe84e5d7c45c958b64d7aed2dc2659a43673e614adacd959ae0ff2fe19b8b8856', 200, '{"ETag": "\"6\""}', '\x01a712af840a26f4711feafc3e5801ca47d4b7d929caa5914213ca288fdd40d7b6d525fb11515ec1d6d7fed471e5f3588b197a1fa864758ef214ddf359e3c425bcda41eb856b3aceb470d62e1ee210207bd7b6e1589803dd07f867b7f550b08d4c60d529fcd9191788393d77f5e276a5b44bc273170279ff490283b33a33a4f45f1af28c35269294401308889baf40100d0abd166d758bae0897fb9ecd7793a2d5bc4a95a58f678eaa5e2843b0c7c345e614e55262d934e41e1f89269c3a29e9322067af0f27f0e9c65cfb3111d8c85ca01fe9446793f504fd3242bde9d971510ce2651ffce4395e8bda7a9eff8b7b8d991a93fe4f92a4fbdb0be2dacdb09d4db06d159b144d53d57cffe93251d53faae5725fe59d955151be272a29c60c49df8738294499b7f565ff73a38ddeb388d0289e91139ef36f2bf14f3e80f7903106032b1598279dc64958071efb7c84edf412f2b8f7da65d5c4a2e6482b2b9241b6ba4a8aa82a5a645053294b8f8f31c8e215f457dae02e853ec2b319d6b2d83026f899136e507d5d5b2a7ee5e3791ff9d9aaf6ae522b3bc5ace5e3d4b010f29c047ae652259f17c1c7587c980451aada3163b51092661046d781c87ecd87d433b4e4084c3e083ec7e4e95a973d7febf3934d8001cb375afea8ec4dffd1c32fdc68183b5035a261746b1af6a9b77e5f5b743502b2fee8c14384a95248c14d970ec101f06dda8e607f9efb7469a644bc4dba5eb7cf80e16b8ed5642210bd2405941c9bdfaf39d6ffe09c9b4ad4255af758fc42b14ecae90619477efc44993d389478add8bd8b323ffb312af755f708e0a75c5ff6f68f6144ca98887e7632710f827ef14f6c874aff80d2405f4287b09a491c3f1ab5d9cad52fcda48e2b62432617d5972c047ef5adf00627bc9e0863ed5d0bbcc779eb58d54969c74fd547b770ee84475396fee43e6da1110d2771a78804f0f3200956097fc478611f32bf20931ea5eee4ff8e6d3bad23dfde19d9dd4cd0d19b1d5782cdd3db7c62f0f5cfd4a93ebc93e8380b99467cb1b5e4cba50c2f4c78fa43edf64a95f35c7440e68e69d833f8bf497e499683aae6698acd1656a4f25a91fd9b9f32ac35ef0a4d1eb6342dc60f44f819b20173d4b87e45a8c066bfdd25d3a8d0e6d814dd44d32a7fa78d4fad5a9cc7b1d0ac3ab127aa64310cb3f23a3405d79c6abe4aff3da777e5ec034340d019698cc393eeb8a3a14c22cf47c964ddb5cd470c646ef09a302fde9656fb86a8d669cca86aa8e3cc2512f990ed865c823995faae31946f374ad6b5cd7ccb08ba763fb455edb7bf4a3f1ecbf7454e45178fb794a95a94d7f6285fd42f67dabcb6d16ce6092559292377100fec58676e2b568aa611e360a5b20836b21f9169a03eca4efba8cfd59c54158b17032b9d4c1a4a899afd53afd20f35f850c21d2b0a33adcfc2c7171748be4b0ba0a6d88ebd37e5efc580bf9a30d560846b358ccc4aca571f32e1fe48f83cf8a79c3cca8126bee8cd25a82016456d3ed5aea56c1e1dfa415ca8ada87e802461f35dfe3ff8cfafc83e6934609367e6a9618be638b8c32e22d74fa98318322a163cdcfd56', '2026-11-29 23:01:41.70078+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f229-7603-87a0-595bd49cadb9', 'check_out', '\xda075e5971b5bfeaa48c149fd7eb3c1ac5c90a580f5b9e92a3f8769629bacda3', '\x92c6843add18db29adffd2c014b9ec4299b29fed1b01bf4c72d1ceb4e7d9bce0', 200, '{"ETag": "\"5\""}', '\x0187e69556f4676c34077df65e1ff4459ec1bcef3e55f2651c6109f1dbb5071b70e0c38a84a8d75c8559b00c695a337eef06d10fb06dbd3275e8080275a37aafa443b8d806bb9476206d3d2c150526d4b306056ee762f84aebd8e3f7180fb48f874ab9d68329c29c5539e5cb529d2bddffe13517ad867d8ac06680d04d4c360ed6ec0cc9b954210fe927285cb3df775a19ef394863047d4b1ae2e3342c683799ef04d9566ab8d04a4ce0f54e4242a2008401e518c2731fc4a744ea33d497e305acd4fae362c3a760b265745e8ad3595d0dd994f5368a8a0b5344872e217b53955cc0154c64488c4c3ef20107b41ca3a3d130647999ad1546df92fbb53c558dfe19e49c0d5b4b23e4d7b468ccc19d5813581a2d5dcf52d9f044dc872357d4f3b75ff9e9dc717f249edc4f68271fcda27c6441b2c577d720d34c4efa4914ae187498b9fcd798b3af4ec80fa9d3d3960ffd6f94201d101a88156544e9928a89d0089286060bfd93d5f8ffa0d8628b29932aff5b55f28910fe83a8c9a9b1c9588b82d5ee574a7781e9d5444f49ad080ce2e0d16f60a351ad1637aee3c8ab5cf80ee061ee1847211e5faee0f09d0e30dab3a6dc1119c38fedbee7d88f169b41aa1a04c62437e5c140951e927698b46c8204a5e89a47cc2368052cce51b6790eb55a7b548f8aba2ae6098b2be25a566328f9a8f222267abbd50e75227b29771d36b1517c184512e259e87ba9c5ae9b006ea816c8f2461d068c39a12d2243c96258ae8882d7ca34c333d3a1cb603827e9e7ba66eef7ea2ed079c5bcf16c08bdda18581ed5217e627ae4f123c4a931afb0ba547137745e514ec2cbd3255152a704e11c150d95c68f71a73995889478f5d69d51c284b8c624c032d2c1991f32bd44bad5e7b93c23db4978e0c9350a1d6dfeafdd5686569206e436c6383af9e013663b77cad41c3016ed6245d838281ad27f792ed2c2da618942cb273b37288fc1da3f3556e0e31b6bf1357b93df6949706f9cadb3879b6bff28a6af85e915f86b0093cddaa2f184ccb4e1133e4a27bbb7532e2267b9a5c2251465c450ae6c3b2acd67d79015c00284c106635e97b6b12016a1ea47d8f1fb6cf094a6e8e652f5b7fb7d8444d12a04ffc9e3bd6b4bc3066f6cf11a4fef3ca5b22e97f05481576ed94a3969e5a1553500b6717b1bb49a4d2e98f24089f84d2ff87f947e78ef08cd79414967e765469361c68b1ca8bbc485551c3029ce38c4932633926f043b5e5fae2af713ca1cd8132a77d0cfc39be5dc4f5abc4978b3ba13f6baf671ff4e1077124c467080840a0c7f58b183c343ac98f220e23b3ed6371ddbea43b77bf4554dc99e6833cb83260769014cf85bead08935f6547ffac241a0dd2c0fbc52c7b423b890b5b7daccba8aa1000d8dbaf2371ad767a413aa12626a3576dcb79b35b8901bc79aab34d4b56df7778d1d1a1fcbe9e34bcfe087e760d4f518539b1b7c186cb326b4486d47235c86631b31ac2fc914ab393867bfd237d05751bc146f8549bf293f4a63909e2b4f283cc8588cb912b5d3a37e17edeae9c90407', '2026-11-29 23:01:41.705849+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f229-7603-87a0-595bd49cadb9', 'finish_order', '\x75be4a35f3c179f6629bf904da4ed0dcbc35a2a0fa72b785e9b386d793a53487', '\x52d3723b25982c7eff6093f27f7fa48337c8ddac3406519e0f2d9a28274dfbbf', 200, '{"ETag": "\"6\""}', '\x01036553ac6dd5438c706a7c1a228852b0732c7e56d76e7a91907f93a46fca21a123c7b0e698988028ac725d104c75cdfd24c87a63c66f243238cbf781f2d469eda8b50e750ecda9f0c92d9bdc4d5102c266f33d863c78241b00b9304e2efa67908fb250bb2c66a0c204ecb5631fdce948ea23fd067268055d2bc97adf594edb16464b6374d72dff95cd69342f97614d2ee00cdc9a9080fbe4940276b405c71dea85e0f82468c5c50da520910af5723cb017b95ab07b46325627ae679c959f4bad852caa5fa3f9f6db33e3cf8535d2838a61ba2795d158085c119134a385a1a59912a4c1bf95097f66fc4466f7dbb4b90af568800f3fb2934f15e1b4db79e01e29a201961d53ce8bb3a5c7740a8a765e5f4fb5b03180134f6a5079ef1e6f71f8ee02dbd4a517916c03f7995bbb307e57c91adfd52c55774aa16a12c9bf17436143679819a72a8fca585b3a753c4f733fc89f0c21e01397472ddf8a65afd73c4c5d1618931ceba57f837afeffa232e4da22cfbf7da327b3cfd7be6b6eca232da7b8a05b39a92a002e801e9c7394fc57154e4547123482a99073074e343ccdf3ee2dd540c2c866366562c0a94aabb3b26c7b880889ab17f6340265b22d12a5a4ad326c782dc6901f0671d72c85223b89a1da1ca89451462d80c71c3ab85a34b235c463d4df3ec277ba2758dff47dbbbfb983b7373069edbd435e0717a155b19b9de921686fad95edbfcd43d3d84852d10470b93c5dc38cd4ea1976644ca01bdc17f953355ff06c778dfd833e08d5664a9563a0dc69bcf401d24f176f2a82cbe3ed12bd1de381d338a35ecc167c2ca62fccdfdc700b9a512afbd1fd8262e4275d4d3e9960e802d9c8d9761c06569263e226caf5bc82a6f5ecab3498bdda5f27d86832fc8e4f91ad24835a4eca5815747dc1fb940a71d078479bddb6855976cdf9fddb70e17e4c994a91df88ece30c81c206d8901f9e1fb32f0691305198754eeb1da62cc662637c8d198fd389f05b09703148fda2fbba087e80dde6c0653dff27b16bab30e61071f06c262e55654facb494ffe44752f753a35f30756db5b14abae1aa8700ce5c17cf56e7f380e088119f9160f3a40e0e93b34a2779067d8d39bb442176f6aadfefb7a91fa9c31512b5d93e21bb1aca83e93c5e00d763e582f22da16997db11a39284cb19c7e00eff509c901a9644ae7407dfdb09121f46f3a8f04c86e61ba7a3698990c35a4e38b8fb58801c86c23d1591456fec5243787b57d09a76d6bc72eface1c6198e3e8c22fa01f89dd34fe3024585476858173a387f40d75be7f76940a0359126f355a4d52709036dd60bcff5704112ef650906b4b3eb7d48c99d34db828b11ea78d9dd1cf8b667b0a400a8b91cd5473cc10301c5480bec8b23fc013bb9b8e71ef1c04326b842226b0bb684aef8180b1f9aff735a73840f591a669e852f3ece6bf48cd8f90620e05595325e4790f7333f09260e9b80bbc8910fcf230498f94bbeee15386b9bf4816df058641b5979883ed6eca297c49191fa557f93f012e04549eaa2565438a774c737131175994a7c20788c73a7589a215f39ff8a92d3899dba43f92710', '2026-11-29 23:01:41.708854+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f246-70ee-9332-2ea1c8993718', 'review_order', '\xccc06c5a568b55d6df3caa0e57204e398681e8c85e81820058ded388ad6264fa', '\x0935d686d3b546d242827b0996cfb296ac9bf41fff09d25ff4f4c5a82b968e4d', 200, '{"ETag": "\"7\""}', '\x0114417e44530cbdd39ace049cc1332c0254edcdf61edd63a0b8e112f7807f36bfef5da02dfa378dde0cdfe5dc1e2873c321d582325815b12a2d2f704aab575fe158800ff59b84d9da0f0161760d114dfb363ae99b99ef43aab59f2c64fb59f5c51a88b1df4f4e61a310a4c5668faad1f4ee34b5e480686e1f4d4f15b93c1bc86bae7faf83b01f0e6a7e4dd19896b854292ce6ffd2664f30d193f200e0859b723bb7723d83f47eb6ecda1106d6544dd0636ba41a885f0c765347d99347d9a0e0f566253314d06c71acb6ceb67700ec3525b1a27196f2a9c1608defd06cd21d10f7cd7a5701aea052e64f2138fd730970aedec389005c5bd50eab32bf01c721952fc8bf1342ffea7b561f5ece6947d1a482a97538cd6e401429455e23340b854a14061c37453e9c7c3e80ecafafb8fd0e78bc40d723aeed50875afc904368077e95e992ce68645d26cf1ac4ab3152011513590bc1eae94589a15bdc26d8d75ee77cf8cb247a1b6c499eb84f05367d43217e8706be5af9dbc8c1cb217fbc1589927d01fddf5d89bc020d4a228a90e467fb01c932089c7c8aad9cec92b322430273c3a6be994fde057a4b3badb90c6fc9b7f4872c1b3b17372520ced935c380985ffb9cd2385206b6f115234d43e30efa498fbc73be0b210a180e3f94f4eae300c76d32ffe8120499f6ca0411f2b622e6134de0f33fce91aafec3c803a7b641563c3e330a81850a436c21bd00dff262aaed7fcb8d2d221e779974357690e5459cfa6c89afeb91ef67826e74aa63980add6b60e8f3c1fa93c43a96f87eea292027bc2528cc72087dc757f231fe6cc511582c20f50c59571f8a0bd3a6c9704e8fe25676221f973a273156ba204150e2968ad4111e5db163d0b9eb4930b796ea67cdfee39019cb4b508465159f4aae3ecb9da0d2618d7963991823b2cac37bd78e7a8666656ca428ed4a659276dc9f7bf2b00e9018118e9745b39187df2bffe58b14cc997f596af5abc045c76f82d1b85ed318b48964e32e74043ea4fee386dda0989d0d2a5c001f2578114cf62a8431f26d6fb71fc1cb9bfffaee231467f472c20fde02a5e2808ea79d42bd71e804e0ccb4eddd49118fbb27e38203f79d6170bfd432dfc67c6ea21be41375f75168d1533b41b423f4901b0a14d92e5670175b3950968d8e44938440dea04e0e6be1df4180568cd95945fe69597571259568d666772e259d3ea183634142f406d07e4f67d96d9ee41b5f891010abee13ee1558d38a10c68b721ca5cc94b7d162a70e33d0b6ca7b6a5161d143357820d3872b2ab363b72caec075c9362b7bc24b2c42c653107cc101d04214277f8d6646fa8240437649579da940255ab1ede02121cfa3c1870ae334454f31ea7715758a819fd32384a086d946edcf8d6acba354f09a0b2563e31286ea3c2ec4eaa3c68126abf5fef891e578c7ea13a5a3e5870b670ed5de923d0e5f04d14c5490cfee13d56a4202bcdf369a775724bfad1851180c23eee3fe2295dc722b200bc7b6bd51f063af5e306661c871ae251bc67cdcd39598b0fc3ad518a7f3af9faff1fd8f746fec43c1b02b3d8d34be2b258379088f11d7bc', '2026-11-29 23:01:41.715027+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f1bf-7248-b77e-d2796317d52b', 'review_order', '\x990ada52d29f9efc184b0f76eb871b550c9dda7a6d46261be4c05f9dec03395b', '\xbbb38d41bfdaa094f7fcdf54dd3f172d5156f65dd77646aa1b15e51a625ccaa2', 200, '{"ETag": "\"8\""}', '\x01fdab2120a67d48cbb90ead1e13b258d6d874c37c29d85eabac495f6f442e4d2e09f125169f87dee7081eaba4f12ea076218309446d3cf9be653c87fd477d42f18ed30eb07950825526f62f2d101cecdac345b77253cd2f271851b61e4d79b463a149bd0e781dd95a186ed9654606a7233aec1050e1bb25728e9aa6e2942940ab6ee1a9b865c7003238062d2a25f278200ead960f7be53ffb48c2e5b448394e5fb743231c4e241856edeb2196c303cd4c55eb89c803d14cd58c7d5f52687235ddac8be3d5ce5e9c22dceec422c83f45fa2bbb58cf238cfcc3166d8747387af48f1e9e4a3e87890367a2327eaf251bb11d1b5cd32257d52d51ffa3c7ca64481097d3110cec67ecf3f04d883f9c3d4768991b7f6e936800de17733241a12bca5e6c02b5749b2a168aeeb3057e5ff0b742b19b3a0d023e054c5cd092ffe777751217c34fc157875752132791d0e54b461f64575e4880009512adc1dfa72412d34cb170bfa32cf6770275a54120e84bfc2edec153b39ebd28b028783dbf1d7640e6dd689d3a4fac7affefbfb25268d271c8cdfddf2341d5dbe3d65b818c0b4631cfaf6de5db5de66c3b073eebc12f85e85cb3faf6a55e7572c1e3ebbc9a0a277c7da1bb2a0dfb254060afb7beb69b0d215828caad6c9046c5eaeb1c620f11cb3efc8ca125ac4fa4b7d96e8c5e2df0cb432095314f2774c77b15803db715e51ee2bf596d5f0d5343229edc58423ad54c7cdb7dca13a517bc335466151f1e035390acfc0389f52a8d04c7511ee26c20cc364c1a07a28e7e27f3e4f845a30dfeccf21fa74d15c7b9ed9cc0257d1ac7818740c242b97089071a26007b80f35de5e51ff4462dbe2667163db507d41cae0ac854938f86db34f9c8602d62857cd634f2d109e3cf62106667a893e54b17c65b894cf3f1270c8af9f77c573ec4eaf32bdd2922b515a8cc8ca1f9979cddedd1a208120a3f7cad264270c29c53d7d87ab1478ca075b2bfc5a779731f8ebdad5b3359969f567460b06ac06369d5d8ba7344c15eaa2408655cbb2613fd67016b755495c1d021ef4e3553fee459435e5f0d975754b71a669925e82e332bee65a6417768a7391acca065b0c144c623fe1817df7f22c33d71f9bab7718b2391edd74e24d5373a8c81f2928077844e4bc424aabcefd23b5fcc31b4bdcdc4b731302f97b31ef74b8305fc4b64c4cde2c499881c4cc9dc1c45101a43a016c6ba2bc88b8c07670cae0298b618b763bea0b45cecc29615c9dc4cd4fe2b55436e42e590d99f33efa6eaf6c75e5ccc3e751f9688da6ff62b7fb71da56fbbc0baf30a273061352b06bcc8d0554b1fd468eb722ced1703971906c4b8cabb729cb17259599bb4cfa7703f2fa34cee837de318e9ec70ff83ece622ef227b6960d0b68deacd324d9bdacd531c3630da52d326311ee946d5a3d8b89d3bf9822a67532eff4fff95c5d1eef4602824a193b4ec5e775a5ce892fed568ab960c4d3481a13b05573cd062bcacb11016f04fa1dd5046ef91150e6ead7210ae033f149f576cde2aa136bbabe9e6edf3ac55087296b2f9f4e75149ea7740cb99af438b19e3987592667a8ae5cab3', '2026-11-29 23:01:41.719495+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f229-7603-87a0-595bd49cadb9', 'review_order', '\x29abc6d88680eb8108ffe276a7eae9256d86b6d214817579788693f0edd2e939', '\xc605ef749c2a6642eec6b52cba7b0834a7ff8befd85dfe4a883a003580771873', 200, '{"ETag": "\"10\""}', '\x01695b6808b1512bd5e2794e6bcf2d72e2808ef0423f93ae9b18e23b724c2b8c477167e555ea777b92161d875865b019999ee3cba7f85df6d7f776dc3be75f6d4deef7fd3547d62f9ea638e982a62a1b90c7157b5a8dd9c7b30383df10baf4436bee0d9b9b40113c69356955a3e898035b2e25fdf837b08f8e167372c71e7a8bb7fee6f394280135d5c17d912fba0077080cb6b7a9bb597750311a19b4e9d83e02a2e05276b67a199fb1fcb4dccb238dc6e7a527d7bcef21024e6d2d687cc9282a23292ed1b26f343f0423c37441f64d407da896da9ffd68e9ef882c69bb52459c8608e8c4bd18f78f8d13f525f428a72065b69a28202aff00f2c5d46fe9182c6be75d01ae6f16f18bab51f650de5a6a5ea259b564185360850ee6fd0fc9608740d8de632bcecc7b769a34e1dd74034a04caea01885d730b63f772f2f8d6af9b8f25c0de5bb4ea2ad636404e3fa2ed7e3ff9f6e3e1abc19e7c56748393fe2fcb61cf48ba1ab16cf555b3d887ce4485763801ed8a352829cfb5df36101754f4ece8ac4710f9b1369f06445a7e31394b9132c036004bac23b5fbb0977e792fe7cc9cd7705cdba8e3ee300bdc8024b5a470154596929e8a6d54e48692a4f91ec1cb11ac3270bd4d8021aa8accb07a5172eb9af7e4778b9810e5286795dfdec386b96e4f172f0691a25c222023e385194aac3c91b914abbdb976dff15674019ec46bb99a914767bdd4f32a6453f3e7a32b6180b292f2fda3e69c6741720e300a4ce62e2cc061b0121274b2823aab5e0168e614b478df36f4429cc839070a2bfca162770614a34a3983291bf26bec40ae0b8834da6ad565d2f4e8b1a2c64769b21d345e933ee2e3761dc4d83686400f216343a6c714fccc35e58b663b988e42d4c3e64f6084dcc77e33f48d734f9eaf08197acb9490e49dc714b0e6f3091a26060c1e4ca426d4da72480f9c4e1438f99b0553afd620d3e089f9c1ec0074ec0fbb9f49456d8ce4583158923570e0cf217eeda5aa0a980a6c3af90fa8e70e0f960b149b073c0a7edbef2c2fca083475f9007146e3062a15d954005531d1c0a54cc93cff27ba25ad8e61d58297460e6d56c41437b9c0043c91c71d5c3ad31fba8ffc10647df63f43abdc30e5d22871462d7ea0e7f58f280e82524a7d66db33312e6f69d75ef96bddd05e204eda0f09e3ca98f686cb835e1012af0112a8fa060481855238b38e8cba71863513a00d34dd409a8963a6773d73817ecfe23061be11422f713ebdb2195dac68f283d1b15a6567f94c8ecbcd4d8f3dc6565bb8dcd8719b3affdc1a8382d3bbea31719a7ef3f419a09b880b7d76a0bbbe53b277d472b9e47165b25725e418567ef38348297891819387fb8ebe3e9df97e0b24781496fb2777e3cbbadf2f08813c2ad1987a81b82620eba7437f588ff50a2e48b46f28a93760d2fc8663e08b669e01e4ac9eb03a18241415cbedf7e7f98a4b1a118609202ebf85486be6143d72a3339c4c41afb45a2c3564993efcfbba5d7916994df0f9e81651c397258993c0e01bed2c02b1c50e4657d5bf79ca12faecf6544960608c38ec84277cb4d3b137bb13ad6c1c57956320a2e71829cda5ae8880538221b8789e2ca29abeca1189732ce218cd081833d2be90a1c4b3b337aa9c9de9433d49a622883b46c4b0aab19bd4b277f12894f342ec8c352c6b5a562d7decbd51fcd243', '2026-11-29 23:01:41.723718+00');

INSERT INTO public.inbox VALUES
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', 'orders', '01a2298a-f1ab-7703-bd60-1cd84b4a3cc7', 'gateway.community_opened.v1', '2026-11-29 23:01:41.431387+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', 'orders', '01a2298a-f1bf-7248-b77e-d27a6693fe4f', 'gateway.person_joined.v1', '2026-11-29 23:01:41.440145+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', 'orders', '01a2298a-f1c7-7213-af25-2885f8182438', 'gateway.person_joined.v1', '2026-11-29 23:01:41.447458+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', 'orders', '01a2298a-f1fa-7424-8c01-b75a8a23975b', 'gateway.person_joined.v1', '2026-11-29 23:01:41.499355+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', 'orders', '01a2298a-f206-71b5-b98e-fc6592c2c5d3', 'gateway.person_joined.v1', '2026-11-29 23:01:41.510707+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', 'orders', '01a2298a-f20c-76b9-9860-8eef4eb13e6e', 'gateway.person_joined.v1', '2026-11-29 23:01:41.517116+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', 'orders', '01a2298a-f213-73a6-ac43-9c0f1c6e5be4', 'gateway.person_joined.v1', '2026-11-29 23:01:41.523532+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', 'orders', '01a2298a-f218-7548-beb2-83e628bb6530', 'gateway.person_joined.v1', '2026-11-29 23:01:41.529216+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', 'orders', '01a2298a-f21f-7199-9429-6ce347b99065', 'gateway.person_joined.v1', '2026-11-29 23:01:41.535362+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', 'orders', '01a2298a-f224-71b4-84ec-60d1bdc8799f', 'gateway.person_joined.v1', '2026-11-29 23:01:41.540595+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', 'orders', '01a2298a-f229-7603-87a0-595c015a4169', 'gateway.person_joined.v1', '2026-11-29 23:01:41.546218+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', 'orders', '01a2298a-f230-72bb-8401-25f06b8e67f7', 'gateway.person_joined.v1', '2026-11-29 23:01:41.552822+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', 'orders', '01a2298a-f236-77c1-a0c8-6a9c35b2b4d2', 'gateway.person_joined.v1', '2026-11-29 23:01:41.558397+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', 'orders', '01a2298a-f23b-703a-a9a1-da3b9e4ad657', 'gateway.person_joined.v1', '2026-11-29 23:01:41.563678+00'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', 'orders', '01a2298a-f246-70ee-9332-2ea2390aeed8', 'gateway.person_joined.v1', '2026-11-29 23:01:41.575229+00');

INSERT INTO public.known_communities VALUES
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', 'c-f91ddceff8b3', 'Asia/Shanghai', 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f1bf-7248-b77e-d2796317d52b', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2298a-f1bf-7248-b77e-d2796317d52b", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f1c6-756b-bf92-ca40e7a04f78', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2298a-f1c6-756b-bf92-ca40e7a04f78", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f1fa-7424-8c01-b7597d864b9c', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2298a-f1fa-7424-8c01-b7597d864b9c", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f206-71b5-b98e-fc649c19b28a', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2298a-f206-71b5-b98e-fc649c19b28a", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f20c-76b9-9860-8eeeca4bec11', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2298a-f20c-76b9-9860-8eeeca4bec11", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f213-73a6-ac43-9c0e3fe44fea', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2298a-f213-73a6-ac43-9c0e3fe44fea", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f218-7548-beb2-83e5e08f4d43', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2298a-f218-7548-beb2-83e5e08f4d43", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f21f-7199-9429-6ce2f064742e', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2298a-f21f-7199-9429-6ce2f064742e", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f224-71b4-84ec-60d02185c85c', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2298a-f224-71b4-84ec-60d02185c85c", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f229-7603-87a0-595bd49cadb9', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2298a-f229-7603-87a0-595bd49cadb9", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f230-72bb-8401-25ef01134489', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2298a-f230-72bb-8401-25ef01134489", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f236-77c1-a0c8-6a9bc73d7168', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2298a-f236-77c1-a0c8-6a9bc73d7168", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f23b-703a-a9a1-da3ac95dbfb9', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2298a-f23b-703a-a9a1-da3ac95dbfb9", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f246-70ee-9332-2ea1c8993718', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2298a-f246-70ee-9332-2ea1c8993718", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1);

INSERT INTO public.memberships VALUES
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f1f3-7692-9581-8364517c841c', '01a2298a-f1f1-71a7-b9f5-42fe38773069', '01a2298a-f1c6-756b-bf92-ca40e7a04f78', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f204-737c-a9d9-a78b67711814', '01a2298a-f1f1-71a7-b9f5-42fe38773069', '01a2298a-f1fa-7424-8c01-b7597d864b9c', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f20b-75e1-acc8-b3b3888b5d6b', '01a2298a-f20b-75e1-acc8-b3b2d2552904', '01a2298a-f206-71b5-b98e-fc649c19b28a', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f212-766c-823e-e3d556b67af6', '01a2298a-f20b-75e1-acc8-b3b2d2552904', '01a2298a-f20c-76b9-9860-8eeeca4bec11', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f217-76c4-bc36-a0fc12e9eac3', '01a2298a-f217-76c4-bc36-a0fbf998f27f', '01a2298a-f213-73a6-ac43-9c0e3fe44fea', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f21e-7345-9434-f1b6d03cdba1', '01a2298a-f217-76c4-bc36-a0fbf998f27f', '01a2298a-f218-7548-beb2-83e5e08f4d43', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f223-7427-a059-c1c1d0367815', '01a2298a-f223-7427-a059-c1c083fd18f8', '01a2298a-f21f-7199-9429-6ce2f064742e', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f229-7603-87a0-595a5afc5e3f', '01a2298a-f223-7427-a059-c1c083fd18f8', '01a2298a-f224-71b4-84ec-60d02185c85c', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f22f-7446-9db2-1855d4a0485a', '01a2298a-f22f-7446-9db2-1854b9c3af40', '01a2298a-f229-7603-87a0-595bd49cadb9', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f235-7570-aa4f-a500d5d63e6e', '01a2298a-f22f-7446-9db2-1854b9c3af40', '01a2298a-f230-72bb-8401-25ef01134489', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f23a-75ab-9c95-37a4c3c1f12d', '01a2298a-f23a-75ab-9c95-37a3a91f529e', '01a2298a-f236-77c1-a0c8-6a9bc73d7168', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f242-7523-88d0-da276a89ecbf', '01a2298a-f23a-75ab-9c95-37a3a91f529e', '01a2298a-f23b-703a-a9a1-da3ac95dbfb9', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-29 23:01:41.053117+00'),
	('orders', '202607010000', '2026-11-29 23:01:41.163394+00');

INSERT INTO public.offers VALUES
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f27c-756b-81ba-39f5479f858a', '01a2298a-f25a-7334-a019-cc3ebd66566a', 1, '01a2298a-f1f1-71a7-b9f5-42fe38773069', true, 'offered', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', NULL, NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f287-7147-99e7-16408ef095fd', '01a2298a-f25d-73f9-8a03-447bba85b1c8', 1, '01a2298a-f20b-75e1-acc8-b3b2d2552904', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f28d-75e5-a706-d18d22aec9c1', '01a2298a-f262-7604-b51b-b362c83b85c1', 1, '01a2298a-f217-76c4-bc36-a0fbf998f27f', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f292-7358-b3a0-dde7892e2ff2', '01a2298a-f265-77fa-aa20-daed51558aaa', 1, '01a2298a-f223-7427-a059-c1c083fd18f8', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f297-74eb-bcf2-2727bae01010', '01a2298a-f268-76af-a4d2-36a90f94576f', 1, '01a2298a-f22f-7446-9db2-1854b9c3af40', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.order_moves VALUES
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f250-7472-897e-ce0afbf64d6e', 1, NULL, 'place', 'placed', '01a2298a-f246-70ee-9332-2ea1c8993718', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a2298a-f246-70ee-9332-2ea1c8993718"}'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f25a-7334-a019-cc3ebd66566a', 1, NULL, 'place', 'placed', '01a2298a-f246-70ee-9332-2ea1c8993718', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a2298a-f246-70ee-9332-2ea1c8993718"}'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f25d-73f9-8a03-447bba85b1c8', 1, NULL, 'place', 'placed', '01a2298a-f246-70ee-9332-2ea1c8993718', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a2298a-f246-70ee-9332-2ea1c8993718"}'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f262-7604-b51b-b362c83b85c1', 1, NULL, 'place', 'placed', '01a2298a-f246-70ee-9332-2ea1c8993718', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a2298a-f246-70ee-9332-2ea1c8993718"}'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f265-77fa-aa20-daed51558aaa', 1, NULL, 'place', 'placed', '01a2298a-f246-70ee-9332-2ea1c8993718', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a2298a-f246-70ee-9332-2ea1c8993718"}'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f268-76af-a4d2-36a90f94576f', 1, NULL, 'place', 'placed', '01a2298a-f246-70ee-9332-2ea1c8993718', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a2298a-f246-70ee-9332-2ea1c8993718"}'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f25a-7334-a019-cc3ebd66566a', 2, 'placed', 'dispatch', 'dispatched', '01a2298a-f1bf-7248-b77e-d2796317d52b', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a2298a-f1f1-71a7-b9f5-42fe38773069"}, {"score": 867, "team_id": "01a2298a-f20b-75e1-acc8-b3b2d2552904"}, {"score": 867, "team_id": "01a2298a-f217-76c4-bc36-a0fbf998f27f"}, {"score": 867, "team_id": "01a2298a-f223-7427-a059-c1c083fd18f8"}, {"score": 867, "team_id": "01a2298a-f22f-7446-9db2-1854b9c3af40"}, {"score": 867, "team_id": "01a2298a-f23a-75ab-9c95-37a3a91f529e"}], "team_ids": ["01a2298a-f1f1-71a7-b9f5-42fe38773069"]}'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f25d-73f9-8a03-447bba85b1c8', 2, 'placed', 'dispatch', 'dispatched', '01a2298a-f1bf-7248-b77e-d2796317d52b', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a2298a-f20b-75e1-acc8-b3b2d2552904"}, {"score": 867, "team_id": "01a2298a-f217-76c4-bc36-a0fbf998f27f"}, {"score": 867, "team_id": "01a2298a-f223-7427-a059-c1c083fd18f8"}, {"score": 867, "team_id": "01a2298a-f22f-7446-9db2-1854b9c3af40"}, {"score": 867, "team_id": "01a2298a-f23a-75ab-9c95-37a3a91f529e"}, {"score": 833, "team_id": "01a2298a-f1f1-71a7-b9f5-42fe38773069"}], "team_ids": ["01a2298a-f20b-75e1-acc8-b3b2d2552904"]}'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f262-7604-b51b-b362c83b85c1', 2, 'placed', 'dispatch', 'dispatched', '01a2298a-f1bf-7248-b77e-d2796317d52b', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a2298a-f217-76c4-bc36-a0fbf998f27f"}, {"score": 867, "team_id": "01a2298a-f223-7427-a059-c1c083fd18f8"}, {"score": 867, "team_id": "01a2298a-f22f-7446-9db2-1854b9c3af40"}, {"score": 867, "team_id": "01a2298a-f23a-75ab-9c95-37a3a91f529e"}, {"score": 833, "team_id": "01a2298a-f1f1-71a7-b9f5-42fe38773069"}, {"score": 833, "team_id": "01a2298a-f20b-75e1-acc8-b3b2d2552904"}], "team_ids": ["01a2298a-f217-76c4-bc36-a0fbf998f27f"]}'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f265-77fa-aa20-daed51558aaa', 2, 'placed', 'dispatch', 'dispatched', '01a2298a-f1bf-7248-b77e-d2796317d52b', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a2298a-f223-7427-a059-c1c083fd18f8"}, {"score": 867, "team_id": "01a2298a-f22f-7446-9db2-1854b9c3af40"}, {"score": 867, "team_id": "01a2298a-f23a-75ab-9c95-37a3a91f529e"}, {"score": 833, "team_id": "01a2298a-f1f1-71a7-b9f5-42fe38773069"}, {"score": 833, "team_id": "01a2298a-f20b-75e1-acc8-b3b2d2552904"}, {"score": 833, "team_id": "01a2298a-f217-76c4-bc36-a0fbf998f27f"}], "team_ids": ["01a2298a-f223-7427-a059-c1c083fd18f8"]}'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f268-76af-a4d2-36a90f94576f', 2, 'placed', 'dispatch', 'dispatched', '01a2298a-f1bf-7248-b77e-d2796317d52b', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a2298a-f22f-7446-9db2-1854b9c3af40"}, {"score": 867, "team_id": "01a2298a-f23a-75ab-9c95-37a3a91f529e"}, {"score": 833, "team_id": "01a2298a-f1f1-71a7-b9f5-42fe38773069"}, {"score": 833, "team_id": "01a2298a-f20b-75e1-acc8-b3b2d2552904"}, {"score": 833, "team_id": "01a2298a-f217-76c4-bc36-a0fbf998f27f"}, {"score": 833, "team_id": "01a2298a-f223-7427-a059-c1c083fd18f8"}], "team_ids": ["01a2298a-f22f-7446-9db2-1854b9c3af40"]}'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f25d-73f9-8a03-447bba85b1c8', 3, 'dispatched', 'accept', 'accepted', '01a2298a-f206-71b5-b98e-fc649c19b28a', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a2298a-f20c-76b9-9860-8eeeca4bec11"], "team_id": "01a2298a-f20b-75e1-acc8-b3b2d2552904"}'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f262-7604-b51b-b362c83b85c1', 3, 'dispatched', 'accept', 'accepted', '01a2298a-f213-73a6-ac43-9c0e3fe44fea', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a2298a-f218-7548-beb2-83e5e08f4d43"], "team_id": "01a2298a-f217-76c4-bc36-a0fbf998f27f"}'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f265-77fa-aa20-daed51558aaa', 3, 'dispatched', 'accept', 'accepted', '01a2298a-f21f-7199-9429-6ce2f064742e', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a2298a-f224-71b4-84ec-60d02185c85c"], "team_id": "01a2298a-f223-7427-a059-c1c083fd18f8"}'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f268-76af-a4d2-36a90f94576f', 3, 'dispatched', 'accept', 'accepted', '01a2298a-f229-7603-87a0-595bd49cadb9', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a2298a-f230-72bb-8401-25ef01134489"], "team_id": "01a2298a-f22f-7446-9db2-1854b9c3af40"}'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f262-7604-b51b-b362c83b85c1', 4, 'accepted', 'check_in', 'in_service', '01a2298a-f213-73a6-ac43-9c0e3fe44fea', 'leader', '2026-03-10 03:00:00+00', NULL, '{"at": "2026-03-10T03:00:00+00:00", "person_id": "01a2298a-f218-7548-beb2-83e5e08f4d43"}'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f265-77fa-aa20-daed51558aaa', 4, 'accepted', 'check_in', 'in_service', '01a2298a-f21f-7199-9429-6ce2f064742e', 'leader', '2026-03-10 03:00:00+00', NULL, '{"at": "2026-03-10T03:00:00+00:00", "person_id": "01a2298a-f224-71b4-84ec-60d02185c85c"}'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f268-76af-a4d2-36a90f94576f', 4, 'accepted', 'check_in', 'in_service', '01a2298a-f229-7603-87a0-595bd49cadb9', 'leader', '2026-03-10 03:00:00+00', NULL, '{"at": "2026-03-10T03:00:00+00:00", "person_id": "01a2298a-f230-72bb-8401-25ef01134489"}'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f265-77fa-aa20-daed51558aaa', 5, 'in_service', 'check_out', 'in_service', '01a2298a-f21f-7199-9429-6ce2f064742e', 'leader', '2026-03-10 04:00:00+00', NULL, '{"at": "2026-03-10T04:00:00+00:00", "person_id": "01a2298a-f224-71b4-84ec-60d02185c85c"}'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f265-77fa-aa20-daed51558aaa', 6, 'in_service', 'finish', 'in_review', '01a2298a-f21f-7199-9429-6ce2f064742e', 'leader', '2026-03-10 04:00:00+00', NULL, '{"outcome": "done"}'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f268-76af-a4d2-36a90f94576f', 5, 'in_service', 'check_out', 'in_service', '01a2298a-f229-7603-87a0-595bd49cadb9', 'leader', '2026-03-10 04:00:00+00', NULL, '{"at": "2026-03-10T04:00:00+00:00", "person_id": "01a2298a-f230-72bb-8401-25ef01134489"}'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f268-76af-a4d2-36a90f94576f', 6, 'in_service', 'finish', 'in_review', '01a2298a-f229-7603-87a0-595bd49cadb9', 'leader', '2026-03-10 04:00:00+00', NULL, '{"outcome": "done"}'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f268-76af-a4d2-36a90f94576f', 7, 'in_review', 'review', 'in_review', '01a2298a-f246-70ee-9332-2ea1c8993718', 'requester', '2026-03-10 04:00:00+00', NULL, '{"party": "requester"}'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f268-76af-a4d2-36a90f94576f', 8, 'in_review', 'review', 'in_review', '01a2298a-f1bf-7248-b77e-d2796317d52b', 'station', '2026-03-10 04:00:00+00', NULL, '{"party": "station"}'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f268-76af-a4d2-36a90f94576f', 9, 'in_review', 'review', 'in_review', '01a2298a-f229-7603-87a0-595bd49cadb9', 'team', '2026-03-10 04:00:00+00', NULL, '{"party": "team"}'),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f268-76af-a4d2-36a90f94576f', 10, 'in_review', 'close', 'closed', '01a2298a-f229-7603-87a0-595bd49cadb9', 'team', '2026-03-10 04:00:00+00', NULL, '{}');

INSERT INTO public.order_numbers VALUES
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '2026-03-10', 6);

INSERT INTO public.order_private VALUES
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f250-7472-897e-ce0afbf64d6e', '\x0111d54e82c6af85ecb9fd753d7691ca521f5e1fa9d126143dcf3592b51997618c053ccb', NULL, NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f25a-7334-a019-cc3ebd66566a', '\x010910862dd970a99c8d10d8f3a8812e16f835d012e0047d42af4109fcab8a76f19094d7', NULL, NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f25d-73f9-8a03-447bba85b1c8', '\x01f4cc3b305c4b427f4ca1e3b76517c69949665bc9835e187b2d67e6ebdec8879c2927e8', NULL, NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f262-7604-b51b-b362c83b85c1', '\x01d382982bd4b47cb880d9411b689c41a06174be8287562569ab87b433d3d32fc5bb1572', NULL, NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f265-77fa-aa20-daed51558aaa', '\x019d3359926a327082a88fde466140306510cc83d6de0d44e6354b0c0140ebce7be2a2de', NULL, NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f268-76af-a4d2-36a90f94576f', '\x01cb744e28e3b3a2ed4b9d6647c8e13d4bf2a1c6f2862b8d66364fea7a5ee1e3d23b32bb', NULL, NULL);

INSERT INTO public.orders VALUES
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f250-7472-897e-ce0afbf64d6e', '20260310-0001', '01a2298a-f243-7104-a51d-cb0c4068d0bb', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a2298a-f246-70ee-9332-2ea1c8993718', '01a2298a-f246-70ee-9332-2ea1c8993718', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'placed', 1, 0, 0, 0, '2026-03-10 05:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f25a-7334-a019-cc3ebd66566a', '20260310-0002', '01a2298a-f243-7104-a51d-cb0c4068d0bb', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a2298a-f246-70ee-9332-2ea1c8993718', '01a2298a-f246-70ee-9332-2ea1c8993718', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'dispatched', 2, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-10 05:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f25d-73f9-8a03-447bba85b1c8', '20260310-0003', '01a2298a-f243-7104-a51d-cb0c4068d0bb', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a2298a-f246-70ee-9332-2ea1c8993718', '01a2298a-f246-70ee-9332-2ea1c8993718', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'accepted', 3, 1, 0, 0, NULL, NULL, NULL, '01a2298a-f20b-75e1-acc8-b3b2d2552904', NULL, '2026-03-10 03:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f262-7604-b51b-b362c83b85c1', '20260310-0004', '01a2298a-f243-7104-a51d-cb0c4068d0bb', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a2298a-f246-70ee-9332-2ea1c8993718', '01a2298a-f246-70ee-9332-2ea1c8993718', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'in_service', 4, 1, 0, 0, NULL, NULL, NULL, '01a2298a-f217-76c4-bc36-a0fbf998f27f', NULL, '2026-03-10 03:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f268-76af-a4d2-36a90f94576f', '20260310-0006', '01a2298a-f243-7104-a51d-cb0c4068d0bb', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a2298a-f246-70ee-9332-2ea1c8993718', '01a2298a-f246-70ee-9332-2ea1c8993718', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'closed', 10, 1, 1, 0, NULL, NULL, NULL, '01a2298a-f22f-7446-9db2-1854b9c3af40', NULL, '2026-03-10 03:00:00+00', NULL, 'done', '2026-03-10 04:00:00+00', NULL, '2026-03-10 04:00:00+00', '2026-03-10 04:00:00+00', 500, 500, 500, 500),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f265-77fa-aa20-daed51558aaa', '20260310-0005', '01a2298a-f243-7104-a51d-cb0c4068d0bb', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a2298a-f246-70ee-9332-2ea1c8993718', '01a2298a-f246-70ee-9332-2ea1c8993718', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'in_review', 6, 1, 0, 0, NULL, NULL, NULL, '01a2298a-f223-7427-a059-c1c083fd18f8', NULL, '2026-03-10 03:00:00+00', NULL, 'done', '2026-03-10 04:00:00+00', '2026-03-24 04:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL);

INSERT INTO public.outbox VALUES
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', 1, '01a2298a-f251-7670-b395-82468dc64794', 'orders.order_placed.v1', '01a2298a-f250-7472-897e-ce0afbf64d6e', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a2298a-f250-7472-897e-ce0afbf64d6e", "service_id": "01a2298a-f243-7104-a51d-cb0c4068d0bb", "requester_id": "01a2298a-f246-70ee-9332-2ea1c8993718", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', 2, '01a2298a-f25a-7334-a019-cc3fe5e469a1', 'orders.order_placed.v1', '01a2298a-f25a-7334-a019-cc3ebd66566a', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a2298a-f25a-7334-a019-cc3ebd66566a", "service_id": "01a2298a-f243-7104-a51d-cb0c4068d0bb", "requester_id": "01a2298a-f246-70ee-9332-2ea1c8993718", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', 3, '01a2298a-f25d-73f9-8a03-447c4bcac8c9', 'orders.order_placed.v1', '01a2298a-f25d-73f9-8a03-447bba85b1c8', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a2298a-f25d-73f9-8a03-447bba85b1c8", "service_id": "01a2298a-f243-7104-a51d-cb0c4068d0bb", "requester_id": "01a2298a-f246-70ee-9332-2ea1c8993718", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', 4, '01a2298a-f262-7604-b51b-b3632fadf610', 'orders.order_placed.v1', '01a2298a-f262-7604-b51b-b362c83b85c1', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a2298a-f262-7604-b51b-b362c83b85c1", "service_id": "01a2298a-f243-7104-a51d-cb0c4068d0bb", "requester_id": "01a2298a-f246-70ee-9332-2ea1c8993718", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', 5, '01a2298a-f266-72b8-a4f6-9fa773090647', 'orders.order_placed.v1', '01a2298a-f265-77fa-aa20-daed51558aaa', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a2298a-f265-77fa-aa20-daed51558aaa", "service_id": "01a2298a-f243-7104-a51d-cb0c4068d0bb", "requester_id": "01a2298a-f246-70ee-9332-2ea1c8993718", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', 6, '01a2298a-f269-7574-96f2-f73f7a84b25f', 'orders.order_placed.v1', '01a2298a-f268-76af-a4d2-36a90f94576f', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a2298a-f268-76af-a4d2-36a90f94576f", "service_id": "01a2298a-f243-7104-a51d-cb0c4068d0bb", "requester_id": "01a2298a-f246-70ee-9332-2ea1c8993718", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', 7, '01a2298a-f27c-756b-81ba-39f6dabee8d4', 'orders.order_dispatched.v1', '01a2298a-f25a-7334-a019-cc3ebd66566a', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a2298a-f25a-7334-a019-cc3ebd66566a", "team_ids": ["01a2298a-f1f1-71a7-b9f5-42fe38773069"], "service_id": "01a2298a-f243-7104-a51d-cb0c4068d0bb", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', 8, '01a2298a-f287-7147-99e7-16417eb23475', 'orders.order_dispatched.v1', '01a2298a-f25d-73f9-8a03-447bba85b1c8', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a2298a-f25d-73f9-8a03-447bba85b1c8", "team_ids": ["01a2298a-f20b-75e1-acc8-b3b2d2552904"], "service_id": "01a2298a-f243-7104-a51d-cb0c4068d0bb", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', 9, '01a2298a-f28d-75e5-a706-d18e4e9e6e03', 'orders.order_dispatched.v1', '01a2298a-f262-7604-b51b-b362c83b85c1', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a2298a-f262-7604-b51b-b362c83b85c1", "team_ids": ["01a2298a-f217-76c4-bc36-a0fbf998f27f"], "service_id": "01a2298a-f243-7104-a51d-cb0c4068d0bb", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', 10, '01a2298a-f292-7358-b3a0-dde8a82f3609', 'orders.order_dispatched.v1', '01a2298a-f265-77fa-aa20-daed51558aaa', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a2298a-f265-77fa-aa20-daed51558aaa", "team_ids": ["01a2298a-f223-7427-a059-c1c083fd18f8"], "service_id": "01a2298a-f243-7104-a51d-cb0c4068d0bb", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', 11, '01a2298a-f297-74eb-bcf2-272843308fd7', 'orders.order_dispatched.v1', '01a2298a-f268-76af-a4d2-36a90f94576f', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a2298a-f268-76af-a4d2-36a90f94576f", "team_ids": ["01a2298a-f22f-7446-9db2-1854b9c3af40"], "service_id": "01a2298a-f243-7104-a51d-cb0c4068d0bb", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', 12, '01a2298a-f29e-744b-ad02-ddfb66fc1fd0', 'orders.order_accepted.v1', '01a2298a-f25d-73f9-8a03-447bba85b1c8', 3, NULL, NULL, '{"form": "errand", "team_id": "01a2298a-f20b-75e1-acc8-b3b2d2552904", "order_id": "01a2298a-f25d-73f9-8a03-447bba85b1c8", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a2298a-f20c-76b9-9860-8eeeca4bec11"], "service_id": "01a2298a-f243-7104-a51d-cb0c4068d0bb", "requester_id": "01a2298a-f246-70ee-9332-2ea1c8993718"}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', 13, '01a2298a-f2a5-75fe-b705-88d187d959b0', 'orders.order_accepted.v1', '01a2298a-f262-7604-b51b-b362c83b85c1', 3, NULL, NULL, '{"form": "errand", "team_id": "01a2298a-f217-76c4-bc36-a0fbf998f27f", "order_id": "01a2298a-f262-7604-b51b-b362c83b85c1", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a2298a-f218-7548-beb2-83e5e08f4d43"], "service_id": "01a2298a-f243-7104-a51d-cb0c4068d0bb", "requester_id": "01a2298a-f246-70ee-9332-2ea1c8993718"}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', 14, '01a2298a-f2aa-7190-a74e-ee9264197a27', 'orders.order_accepted.v1', '01a2298a-f265-77fa-aa20-daed51558aaa', 3, NULL, NULL, '{"form": "errand", "team_id": "01a2298a-f223-7427-a059-c1c083fd18f8", "order_id": "01a2298a-f265-77fa-aa20-daed51558aaa", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a2298a-f224-71b4-84ec-60d02185c85c"], "service_id": "01a2298a-f243-7104-a51d-cb0c4068d0bb", "requester_id": "01a2298a-f246-70ee-9332-2ea1c8993718"}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', 15, '01a2298a-f2ad-721c-8445-586fefdc1aff', 'orders.order_accepted.v1', '01a2298a-f268-76af-a4d2-36a90f94576f', 3, NULL, NULL, '{"form": "errand", "team_id": "01a2298a-f22f-7446-9db2-1854b9c3af40", "order_id": "01a2298a-f268-76af-a4d2-36a90f94576f", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a2298a-f230-72bb-8401-25ef01134489"], "service_id": "01a2298a-f243-7104-a51d-cb0c4068d0bb", "requester_id": "01a2298a-f246-70ee-9332-2ea1c8993718"}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', 16, '01a2298a-f2db-7779-b1ed-b3f6ca657edf', 'orders.order_closed.v1', '01a2298a-f268-76af-a4d2-36a90f94576f', 10, NULL, NULL, '{"form": "errand", "scores": {"quality": 500, "attitude": 500, "punctuality": 500}, "team_id": "01a2298a-f22f-7446-9db2-1854b9c3af40", "brand_id": null, "category": "便民", "order_id": "01a2298a-f268-76af-a4d2-36a90f94576f", "revision": 1, "closed_at": "2026-03-10T04:00:00+00:00", "project_id": null, "service_id": "01a2298a-f243-7104-a51d-cb0c4068d0bb", "volunteers": [{"method": "leader", "minutes": 60, "person_id": "01a2298a-f230-72bb-8401-25ef01134489", "served_on": "2026-03-10"}], "activity_id": null, "campaign_id": null, "requester_id": "01a2298a-f246-70ee-9332-2ea1c8993718", "organisation_id": null}', '2026-03-10 04:00:00+00', NULL);

INSERT INTO public.reviews VALUES
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f2d2-71fe-89c6-fae618871e86', '01a2298a-f268-76af-a4d2-36a90f94576f', 1, 'requester', '01a2298a-f246-70ee-9332-2ea1c8993718', 5, 5, 5, NULL, '2026-03-10 04:00:00+00', NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f2d6-71c5-b08d-a9629d47b1f3', '01a2298a-f268-76af-a4d2-36a90f94576f', 1, 'station', '01a2298a-f1bf-7248-b77e-d2796317d52b', 5, 5, 5, NULL, '2026-03-10 04:00:00+00', NULL),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f2da-706d-a05f-3b3a374f811d', '01a2298a-f268-76af-a4d2-36a90f94576f', 1, 'team', '01a2298a-f229-7603-87a0-595bd49cadb9', 5, 5, 5, NULL, '2026-03-10 04:00:00+00', NULL);

INSERT INTO public.served VALUES
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f268-76af-a4d2-36a90f94576f', 1, '01a2298a-f230-72bb-8401-25ef01134489', '2026-03-10', 60, 'leader');

INSERT INTO public.services VALUES
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f243-7104-a51d-cb0c4068d0bb', '上门维修', '便民', 'errand', 60, 240, 240, '{家电维修}', '{}', '{all}', 1, false, 'community', 14, 'residents', NULL, 'open', 1);

INSERT INTO public.signing_keys VALUES
	('tests-2292c67b-a482-414c-87fb-a8ab6d8dc7a2', '{"x": "2iMhxtfzOq2OT5rAbIfhohbVZZI8D8jnWv_wcVrv7C4", "y": "25Rzv1ppuQWrg2t21dklEJEEhp2lwfVDKsrOIs7B8Ys", "crv": "P-256", "kid": "tests-2292c67b-a482-414c-87fb-a8ab6d8dc7a2", "kty": "EC"}', '2026-11-29 23:01:41.416579+00');

INSERT INTO public.teams VALUES
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f1f1-71a7-b9f5-42fe38773069', '0 队', '01a2298a-f1c6-756b-bf92-ca40e7a04f78', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f20b-75e1-acc8-b3b2d2552904', '1 队', '01a2298a-f206-71b5-b98e-fc649c19b28a', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f217-76c4-bc36-a0fbf998f27f', '2 队', '01a2298a-f213-73a6-ac43-9c0e3fe44fea', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f223-7427-a059-c1c083fd18f8', '3 队', '01a2298a-f21f-7199-9429-6ce2f064742e', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f22f-7446-9db2-1854b9c3af40', '4 队', '01a2298a-f229-7603-87a0-595bd49cadb9', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a2298a-f19e-72d4-a8c2-f91ddceff8b3', '01a2298a-f23a-75ab-9c95-37a3a91f529e', '5 队', '01a2298a-f236-77c1-a0c8-6a9bc73d7168', '{}', '{家电维修}', 6, 'active', NULL, 1);

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
