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
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3cc4-7205-9c95-e756736b743e', '01a2290f-3c81-7073-9eaa-b3b210aa654c', '01a2290f-3c33-74b2-9ef3-cbc39f2490c8', '01a2290f-3c35-770f-b6a6-71a9945f390d', '2026-03-10 03:00:00+00', NULL, '["2026-03-10 03:00:00+00","2026-03-10 04:30:00+00")', 0, NULL, 'leader', 'open', false, NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3cc9-7591-8dcd-91a1c6162996', '01a2290f-3c83-77b6-b634-924a8e739a3c', '01a2290f-3c40-707e-a998-1aadac4137db', '01a2290f-3c41-730c-9006-15377460e04c', '2026-03-10 03:00:00+00', '2026-03-10 04:00:00+00', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 0, 60, 'leader', 'confirmed', false, NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3ccb-728a-a4f4-f2fca495b76a', '01a2290f-3c85-7320-8f87-17437447e466', '01a2290f-3c4e-762f-8206-0eb3ce3c74e5', '01a2290f-3c4f-736f-9b97-f4a20b18e4e3', '2026-03-10 03:00:00+00', '2026-03-10 04:00:00+00', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 0, 60, 'leader', 'confirmed', false, NULL);

INSERT INTO public.business_time VALUES
	('01a2290f-3b9d-774e-ad5c-e8f624035256', '2026-03-10 01:00:00+00'),
	('01a2290f-3cc1-7313-99b2-022d29c3ca13', '2026-03-10 03:00:00+00'),
	('01a2290f-3ccd-75df-a674-583981f3fffe', '2026-03-10 04:00:00+00');

INSERT INTO public.engagements VALUES
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3cb3-7100-8ea7-53f95db2a528', '01a2290f-3c7d-749a-9778-1a4a701f7dff', '01a2290f-3c28-74dd-8638-86b6343a9df0', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'assigned'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3cb9-732a-a28d-561f208916f6', '01a2290f-3c81-7073-9eaa-b3b210aa654c', '01a2290f-3c35-770f-b6a6-71a9945f390d', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'assigned'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3cbc-76bf-aa7e-5b808033c4c9', '01a2290f-3c83-77b6-b634-924a8e739a3c', '01a2290f-3c41-730c-9006-15377460e04c', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'served'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3cbf-72e0-a3ad-c3a2ff21aaa1', '01a2290f-3c85-7320-8f87-17437447e466', '01a2290f-3c4f-736f-9b97-f4a20b18e4e3', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'served');

INSERT INTO public.idempotency VALUES
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3ba4-75fa-8543-0f8706be1c90', 'add_team', '\x21086963b078c14aca56153fb2a9f806a204346252c5c2a6762d7cfabbac57c1', '\xd7a62fbca2017bbb505ea576b7ce6c5a3e95a9710e4798a1af0e983641100c7c', 201, '{"ETag": "\"1\""}', '\x01b5bf4cd75a42b2db8e0b02e6c6fdceee68700527639c51b87296ecee051c3cf9113507c963ab7bad37f0e97fd35229419ea869e32cc1182d76d1cc0fb1dad1f30f9c5f34ede1eb5bdeb2dee8a97550c24d89169a027c16e81f4ab0d517df9303f65c357b70c8589dfbc293f84f4a9c4c2394afb41da667c44c2654768e60aec951e07642e7db6a3959c54d3503bca604718204a83f98215ec17eb74177f6a9acae6f6bb85ad2ab769518879b11933255ae861a76cd521d5a203902643f97d7b25a3a4b56a7e99317a5479375230f6eab78d52765fbea9936c42d5343e3fcf310ab0f477d969c3a608a4e4ef1e5f80ee80a', '2026-11-29 20:46:34.001431+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3baa-7640-819a-d8a7f7b3c9a4', 'add_member', '\x5423324eed6ad6928e51cbbb846e21d3c08d1166eda8f3f25299a124d5e3b220', '\xc109fda231b0820f9aa10a10e335b0de0306f93fc90ca17e54c330e03787b3c1', 201, '{}', '\x014c3783055ad7558a114d46ad29beb26c7534b76aedf1ef71f5fb891d00c543623aac70b91d37c58bb694b6a19c99fae5aeabb20755bc56cfd997296d21124299a3b3a3cdebdef11bb09b8b3b7c032913daf16fe06b504c168a502fbf2858723320cee08c305ca213a32f180babb306ec9dda6a7653416d6da52ad81c9fc4ecfe06d224097b61179901117f13b786e0b1df80c7ecf22bb33e1bfa52d23076cd6b27c5e46f6d', '2026-11-29 20:46:34.01708+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3ba4-75fa-8543-0f8706be1c90', 'add_team', '\xacbd4b014f7f47109f3731f693c18ea949a456da525fb8608a84fe39bd5ac826', '\x6d4cc5c3a0fe81c5b16899aa4b380ccc32db3fea1e2ceac0a4153eb964f9d999', 201, '{"ETag": "\"1\""}', '\x01268d5e56a381d4fd2f030f61a0dbeb05817b3dbf49314b59465b0d0cd4964ec990b4cdaf32631f3c728d8dd12d14a03abf38d9162acef6efa81e2f3036972153be538f7143ba13628c36a76c1316dbe38556d7bfc78ec8f1b9928b0a11bf615e471b50da19c01b95746e0cf17592f4a577e8b1ab3352e7474e2209a9f9d9c215dcb23c796234e20e87e4273f56f91296a6c44799dc6b37f39efb10c7255bf2addf858c779f61880af9bcb5b5e629816b5b31da2d1673060638eeacfc41c7f503af9b720841c2301d9dd9268dd37aa6a7d65b3d027d4bc6ab15bfd376343724faf5b862e07922385c469ccb96edc0f3fd53', '2026-11-29 20:46:34.023604+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c21-7799-a943-e78a4d81cb4d', 'add_member', '\x67928094a06f4d3057c93ca92e3c80acb1977c7a242a15a7ed2672ca23d51411', '\x79d41860746524636c916c178a81d45447ca509c7dc01a731eced8c8bb7dff83', 201, '{}', '\x0106f9b30b027d7362f8cdd4aa190c34f050eafcb2e30bf90bacbe8e77e2b3c89244a314dcf4ef4a34db9766e54baea6c4c3d0eef4bb4eadca73506ae20c9a55ebe47f085ac2b577aa204eef4f798dd4af944674996cae9efa174173ac851d5ee0cffd88139b40483d841f85436b37eeb2c97cd89c5544e6778439a1bcfa8cb0151591e614c68cd57cd3c9f63a1b6795f401d20887bc1cecbc488f86112a75a7c362f3ced771', '2026-11-29 20:46:34.030766+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3ba4-75fa-8543-0f8706be1c90', 'add_team', '\x7e4ce23cb8d259e0871f7d0c50abf2f2f15c44b6e2b52ccf61072d7997928fc1', '\x57a5c3292fd672be6b4cb84800698f36ab43cc4c5f4861058d37d351ac4d8ddb', 201, '{"ETag": "\"1\""}', '\x012ad04ac77fa1a01b903bc51adf9cdae98926c33b6a4814a98c833c2e4dd2363fba2632784833a01523ac44feb7b4bbd70db243c8be4a5532bddc8876ed4da9acce1acd9c01995f885e8c53f0f56c0a8bdcbea0f6974619162a718722f21891a48b804a34d884934584e655511ffa7d6bebbd463a859e5a785bf9453dfa5e5034d4a4181fe75fc6659eaea042e6602479206a84bfa9e99bae529754f398da04b847bb52e50337bfd9dab8aebb745595df817bd12f1e81b8ee37ec4ed3f97eb27f901ce57f142b536c8ea9faf4070f1123c7720d52e20bfd950adb184e28cc5e92c84cd438f01c1af7aac2ee9aa511d97cab', '2026-11-29 20:46:34.036648+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c2f-73ee-a3bc-5054c2b74b8e', 'add_member', '\xf0ec11f85dcaac50c91d94b522131dd9b3aff6d29e493e6fe4d88a887ab41b9f', '\x6f6fb1a29ae4722214740597cac03a862b54269cd0ff4c8c925f8427a989b3d6', 201, '{}', '\x01731c898710b84f6e929d610a6d95b80b8987615c120bf55744735ed392a8fcc2fa130302e19369e7639c0cc2900462e767808ceea0040f1244e016da2bef93dfe76313e37932ecabe71005d32028ae2e19f98de4ae4ca37d2c8b747c182a2c669ad10adc8d3024ce13466e50e6119462fab2ad97d5e585d4db477eb86d8be310e0919e91002857dfb745c2b6ccbd8e51cdc77655cd7b3e55c191844b5202f50af842eac35e', '2026-11-29 20:46:34.043939+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3ba4-75fa-8543-0f8706be1c90', 'add_team', '\x1b76446cf622697d08ab2516aa8576f1d2f029afb453b1095cc25d8a58ad477f', '\x338fd31146c0b32e0e3f5f436f495c406d15d4b2fba6fe9603648f12d359304c', 201, '{"ETag": "\"1\""}', '\x016b764b7558aa882829735253124d87f3e415c538a83a0857584ec6c1bbbd8f0bf60da52c4a0f6a5c36b682cfe991d260ea0fda77591187a266916029171ec5eeb70bab6f9465849b1852b9da4b99464acce331ab4e6101b777b43cbfb4429c3d362cead8215b4a71a97b034e1f3137d6e5c619a8d69caf9a8c46f1dc45c41edc4ab861e32bd6d92e9afabd1223f3d6af830b38781d34666356ef9930a91111e8bb8af8a0c14aec210d1b2d993812fc5abf6296466c9ccf392dcab08da99e334b62267c416eea5546524d2d34858544c5e2a785e2ec16f923b38941486f846b453c6d02a38ee433eac0d0a39ef3d36d956e', '2026-11-29 20:46:34.049452+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c3c-733b-8beb-4c0111276b15', 'add_member', '\x910f098f7f834c372d5a9a3805d384c38346380b9ff98ab2d2bf9b963e12b1be', '\x023508a1d9e604010700c6c6c8ee30a283852bf9e10c414ab001ef6e6eaaedaa', 201, '{}', '\x01115f2fbb9945af160db73e864ee602dbbdc1f71e1adbc33e9903db06e1b07f0568a14c5e80a4361e9f378ab47b14850bee8804c0fbc68e69a4aee0e1a85749169613515e9d2f772d930b2fcc132b76a9fe5578ff1a88c86b9e5c8bcdc9f2b78ec25642815b3e5b0846221cb9fe61dd5a648eaf05f02f3c2e2cb4554e230a1da68ca51c67e851fc31eb386fc450c95d79233cae334a279e7be7bc5adc730aad226bda8f0954', '2026-11-29 20:46:34.056888+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3ba4-75fa-8543-0f8706be1c90', 'add_team', '\xc5cdb22f91e0086e0800997e527363645282908c906b0cd4c1648b41dfc380c4', '\xad6477318ec1205f8bf03160e44af3320dce5dface31d2efec48e1a8757c7afd', 201, '{"ETag": "\"1\""}', '\x0164988b3721cee060e69a42cbce8c1fea3e30fde1d4c712d2cabfe64214cbd07d7a6df944d0873d1349da0d2dfa4f4a70ba1334965877e6a79c2fa9c23559cc63fa6539c6f14d22e0972dfda223a766342aaa56d560d79ecf83b3e633fa462337ea8589a523d20d0fa75512a26da778678ece41006d00468f11344e6b2591c184bf832c9e9c9abfb8f50e05268ef52a9ce030320cd2f11159095b171a6445057339d5bcc5b1304bf60b83a5bcce09280b17df45c50304d6522909a10c64aa7bb59291df218db857663d711ba9c39d965bff69fdf556de725dab42f134fe328299f8eb04b24448eaa2d9e803712e715bd732', '2026-11-29 20:46:34.063253+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c49-760f-b77e-f7c15debd872', 'add_member', '\x39a7b4864b94d91cb6660292d5030bfbf83d3a3081f498ac6df7d59e675938d4', '\x4bd70cbadc70b58295ae9474a7851cef11c8263ec57662bf053b0938f3a6a738', 201, '{}', '\x017e310c22c8a7744683b8cf46713313f8fd056bca4cfcf55a3439fc9fd45e430120fc2e3823fdd35b7beff1cd90a14e7b031fda78319c5c688e8a4b8653454a8768725f42b3414b0644e234ef89979d85ff356216cb0592b6358f4a0191cc5800eab4557bb24898abed2b4115fdb14ca7898672a7f8da500b17d0a3cde3bda85d83f3cfda931e013221485b9bbab9e4c495d41636615854283d0f8a3c70dfced3a28923dcfa', '2026-11-29 20:46:34.071955+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3ba4-75fa-8543-0f8706be1c90', 'add_team', '\x0f2aed967b4f69fd4a0f110a4aff0f6f36559730d98ef6b659049d11eda7bf6f', '\x181ff496a7ec189ba595789bf9398955e6f4e1cf2e79dfd2e7c3e760880ffd3b', 201, '{"ETag": "\"1\""}', '\x01cd70be189ec68164b33a5eeca353218f1416053333aad17db8d6971ecaf5ba8e0a2f267c291ac82613a459a772acb16c1211468a19d2186278b25b0abcbab1380ad54ffc0d7888bcc074b8bac4b221a1d039ee530f403bf89c3f85525176d97b2e762e6205c3325e9fbfdc890677867e6b808903dda4abb6f5d674769e8d13580fb9879eb140860bd4c122c23bbdd45cc8e925b1485fd9580930f921f5f157296e87a83897379856b5715b44eb01ee828cfe39e0feda2f5da1c6db7e9f33eab22cb1121f2f7b04677fdd35057a283a7bc4a2104fe4a91876da2b44b3cd70f2a91f77391645608f2f7144ffa46054fda0f7', '2026-11-29 20:46:34.077704+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c58-7674-b706-364efddc3198', 'add_member', '\xd9c6cf4ad12257e46f0b573a894862ebc0a5b18b4ac822615315d66c14e5bd02', '\x5162d90d978d5cd96ae7fe0d6c0420c90ff63c190870d72ea650d973268c4511', 201, '{}', '\x013fe4ffa338cab5100b32c4c1930e232c5fb6df4fd253947a2ed80b198f43a7dee53f10e80747eca67566bf0f7b1cbeadc403f1ba42dce44fe25086f487ff6f42d2c766d1ecc8c6e7668b622b34dd7de814c504b218e2df0149786b80192fa2191911d9026061e99c27ec7f748b360502959ca9c93407d31c7461d60ca04676c3ea98052981993a0f924597551f21ac37c4a9427f07d8dd2dd0f03c7d141a793240fc818e7c', '2026-11-29 20:46:34.083679+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3ba4-75fa-8543-0f8706be1c90', 'add_service', '\x3871006e3e1be85f17ac228ad24a7d564c57080dee06cf3d6c7052e0e2673134', '\x353aa339ff52b0a4828d70bcc13c7bfa075f16a36b60ec2f639bc51dc0d073eb', 201, '{"ETag": "\"1\""}', '\x017b788fe87ae4754d3a3b8f647b2f9c9e16e8fd46b36bbfe7f6dae3e9c54d3760d4451a3f1304875a14b31553398ad9dc04439357ef7ab7c4f85618deffe13bbfd90e8179df571fe3748a6e47198765aad498e8dd61107144c23465f82c5e5ea51512684edf0bd888d1820fbcb1b7e4551e9163a181876d21bbffd54b0e37ad657843a84fc3f191f19d145bd78162b8440e3db74bef15c85d7078885f3fff94487baf88a948212a48acb71bcf8316b21b9476ea674ae276202746bb35d77f1400c08bac5934637bae0ccc6593bc64a2341d647d9b0bc05af8b85a868d2975eb53181da9095dc6f38bf232a17eefc1c4ef534f9232cfdae98f2eb5dd0fe342d42dae4fa4c35a81987da29c503d100cd15967b69b8ad2041459bd7c5be00734892948f7cb342e50419f99004d07f6e4474a8ee01d7fce970ed5378b8765ebe0b47fe628ecd4abd79eea5507b1ffdff1bc0d7ec76396cb00a2c67db50c3cee68a8bfc33b0f81d0ec6ee6ced879670dbde943680c4ce5f2e8af4f082d36e3c3f9d83b3b775dd46f28489c7a9f47589d5f151d30a9f7bc353cadd380863d89fc', '2026-11-29 20:46:34.085629+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c68-76c7-9ce3-8c7b46af97e8', 'place_order', '\xbb90de65cb82ef98834daedfe1ae90542fcaab2d8520dd3e75f941d4357aa580', '\x76c2a1c85aebdb6e9a1dc2a3579450bb89234497b8bd278da5d12e0ab4045e7d', 201, '{"ETag": "\"1\""}', '\x01c508d4b9bff9cef7295905763bf3c3ac4a6714605d6fdb814f6bcfb9cfe3927917e2f672f34df835dc146cd7351eec646251dd15b9f4550b2eb1874a565babd1b44606e8a6cd7d37dcd0ab678823a2da4e6fd2a36e3c81429480983952eb4a1e19c6a8daea10f317075839c4d2c2cdbe0560b13f40d2a1c5be06065be0396bc8cf807083b6c71fc04a870afedbb6b849f16e6f4f8f300750b2eb005362c455f004b67379d1361356d790e8eb4efe73edd86a8201d1927313f737005b0af342be59ed3fb1588a251d86cad1200340f5e8692eb4727d0383de50bf87026390fe3d0f267bd4db9e3ea2ea539507ebcda71ff7e876e28fd80220d90e3c929f618198c010b08dee363a9c9c017a33523667dbf78fa7e4ddc3e2242a4dc33faf77ffb7681320b81be41856b2fd0fe0461ec4ab6fe187da466991bd8d5c0ebd4008b729bcc772ba5090db18445987cf1309cfca1bb2b0baae0dca80378f02e4f8b4c4e94f8854f1709088c845ccd950d9c5fcf68f989bad4f2e55b5b10c77b28d494c1ceaf9aad96393c81b43d42c157b78b836dd8ed3ad7d5bb305b2bcf8aaa33ba75e42a42620201e10691f06305250bda9ce2ce7646a789ab8b0f63ea7f56fbd9f6e64e162bea05360ab95dd7a910dcf411779a852174889d4f399af4fa3ebb346ad43d7f205cfe3425dffad3ddf6061d4526884f2718d45653b4761167190f000f481f0f6f520f1e5199e304af65a9d58059a3eabed0c75ba6c65411ffe128510c973b0d08afd3d4ae38f6944372bc8dd346da4784d625c2f93cbf90bcf8e11d9f3ba7a6de08968ae9afb4e6def0a2f5535264c19e72663f30ff819ca76820a44cd3af64a1ad9d2212fea6135187641c07cc3646fd87cb999fa19fb37ba6ec9bf0f92b190db0641407fa2be66b83a2ed568a1b46e008bc177d54116eab2d48ad71b54ea6cdb51c7882769949096b81821d957306ea092214e8e896c77c3867d6a3f3037e4e5580571ac4d2ac1296d79ca2b6dadc8fcda5b99739e994f1b5e447a6cc22fe10fbeaedce1179c144809b5eefab30d52a4bf28cdafaef28f70ede9c00b13e3c68fd9d9bcd151732f712bceac54adb19561652905b0c89733c636047ef507a1eaedbf92611d5996e744b06ae7963534b53edc013f00ae82bfc1a6d7531b7b41b6466f5967e3c1ef7fa16fe707a7d44319fb4fb68dd2988724d91d1971159e89ca764c636d74988829c3bcf7543fbe7372f532d25c3c6929ba41418b0ea9b82a5d20fe1fc0a2790d268740a9cb522743697d36679c2e2fb9daac', '2026-11-29 20:46:34.099578+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c68-76c7-9ce3-8c7b46af97e8', 'place_order', '\x22e4a2c2f897cbfb54893a71d8cd0164213b54a8ebcdfb36a082a7655d8d59bf', '\x76c2a1c85aebdb6e9a1dc2a3579450bb89234497b8bd278da5d12e0ab4045e7d', 201, '{"ETag": "\"1\""}', '\x015276ce5d2e481105bea792c2a486d51dcb418315a496b9a2623f0c14cea1b2a619d23d318a657bb79325dad520abc1175e0b188c1aeac8aa731f74e6a6dd8acb2eacbd8b7b8b1cfa57cfcb6049123b78dcef2bb80ba0cd49aa7c7e3a72c746781038584b80401269896b978d7fef6415c13fd39f3ffedb43bb46be043e2c23358b1afef19d53c292856531b965f4c2f361d33ca82c344b1f54212e61f7fe4fe28342f2b7dadbe19f6ea8d890c9be86f6114a98ca7fc0a0904e918ce239876cca03a3aa09fc3a011e46ca3161b1a7dbacbd9284e2017df0a0cc4a588c46cc4f314d594f4b91d0353186f857812a3fe62343a1382583027a03b428005a4ea19a1ffd51ceae4325b20ced0b7754364de690758fc8f9fe29dbb35c236e855ee9601f6ec98f465bd609da53b0ec0879e9f2e88b35f9eb0e76c1af339fb708c2c43a58c8728295c5f3fd6b9fc58c69ceeab857657b9a12c3d65a13ba731a0e8c2c5939f38ff98ea6ad7778db1463158df79f5cb16134ab9137c693a13ef6413560a3033d7a7d0214f3d4f0e1a80d82b590163d16de7912df4e440df9d86725dc5e82ebcd8e9a11ecb0ee3edd9287737b9e84966fcce8277e9636e5efa065928dec700a7f647b3cdd96869701e1a65c995e383474ee3b2911d9534a74f5c84a1b738023a8cf3117522acfcde7cc7e9e19566eadb5b93fa09bfcaddc795e88d95ac5bf30c196fd6acf62f145cdc93abe4eadf64be032b8d694dba95ee45e685ee1dd1431bca5ead95e84a3a63a137dbacd46f516cdaa26ccfd0b726e9f4047463f65e5e2fcb6f45f9186eddc844a5bed8c65855e22c308bd675e1121c19d847409b7cbc029901d9b32c13ef1429ef91642b469b57482af448e87349469d092a6a215c4be8354423c2177851ac1526bebb59f6de3e8900b2cd0d021ce1daa77236125ae3ad23a659b4fba1e197581db4fa6632e29a9f4a9a663c77ec571bb047b13ef0a58579ae692357499331f182206a53b57fdc455ea4d8e04994370c94ee54e07c4236be2e63358a9f074173833de8a8b53ba3b82c9bf50241cf3d9202e440a281bb4a73bfec72f2be9d543286928effbec090df24a524f4099943c906afbde97c63cca4377f105959f3b88f8e64ce89f669533c2990c123d386a6b8b11e52d8058e0786f33049097450200cf4538f64392e8f652e51f8bf24962fc5f2a5a6778123f771db2de7911ade5e61d2d9f53034f5d8afa162855e3c9b5233bbbc585e22ad41e06d6457ba13d6cff66442d4cbea6434499eb1a8605803a0a7a46f6', '2026-11-29 20:46:34.107287+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c68-76c7-9ce3-8c7b46af97e8', 'place_order', '\xf57691e280f655316f14449f6f596041895a39ef2dd8a3ad7cbb6ab520beeda3', '\x76c2a1c85aebdb6e9a1dc2a3579450bb89234497b8bd278da5d12e0ab4045e7d', 201, '{"ETag": "\"1\""}', '\x01afb9f9b4ad30fff9611c8a94fa27e8f24dfd9b61aa2373c7b431ffc8be6c4281f4190c9c09396716f116902b02821615cd5dc698b06368aeb75a2174b626de8a3f42e86280348885495bebe6ba5b32650b3460545abe837d1d4d421ab74134f3be44aae981db8ecb12eda47a06333a9e3257d060e0531aa2e668f02820ce7e63686a9c71f4f5e92d9b024bdc861b47cadb36e36a23e873a42a4d9abae9c678b75c850c877df667d9be3536744be1b98c9531fcae56e65a5f49ddb806216c70767c1df3c43a303b6f5e383f6baded9b1869429a5b23b5eb566891d3737b2d5bcd8f5d4149940f30562dd23356a02d87ae340e3ee008dab132f021bdff45be17f58c17dee0bac0f5b2db7255f0ef97aaf5f91045ed2d4080a70d91d2cd4a7fcceee51e764bb5ae4dd8ba04813704ccaaac6e79bee8b07dbe3ad6bc6ee04365081107077605e43cb5cf3d73ef34d9399fe4d75a5176f1bd0e638e2ab460894c531536f8dfaf9b4bcfc64472cd617eb4050a11d53bf3a942895f103820e7255e931d3e9323d31443de08fa9f5eecfe763b177e0514b75063c2d027ca1d05b36132f64e9c6844d0fdbd66a23c00f229d15ff8bea1d479c6258e2a0e228b6cc1d171484533f242b98fcadfdb2864d509075166d8dd1746976ed35844fb32da535abc761ee0d3d357be28d3473227edf19670a4f20d72ac8bf06cee9d3dcda961b3ea7eb398fcf2de85a6d42b260a34d60f71b0c7d20342ff5ab3595f9a565f4889c10c6e34b10131bf213e35163e5707e2d06c02f0b18a6ae9f89b319d34944a7adb16883b3b7734a127a0aab4dc001741d7a98d7f83683ed2b0183dfed5ab85546b8bb8e2b69248596365a7a7e94bedc81c1ed519621ea83374827d69944451ffa21ef2c6d20839e8fba77bfa0323deba78914d67af3b1baab1f6bde6395ce052ae660c3047da1cec9c41e3b4d8260a27e4bb96e0cb0399f226f89d599e881ea61c7cbbd7c13d75029a9c996b21b4b846354dd50bc330c72a62a2670e6f79a5d6968c444c0176e58d40e2d01bd112ef81bf3721784d357427bcd0d9099083067db7378497f096d0a6c81d5c9d5a6780f1606050076ff93011e7ce2db63f8e2cddf922246ebe91474d4683c7fb3261e3efed79db8339ed7c5c3d934e1e267bd480f43780fa6fc16b5dbeade5680e1ea3e81b332894e9216c39e0cd55cd7757591fb484df6202383ad255bf7720989273e040e5046e18382803050108524a68baebc2cd9beb683882f06a3715dcff7a6f3a3f4d87d0b6ba86c842d3f05f35b4', '2026-11-29 20:46:34.110072+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c68-76c7-9ce3-8c7b46af97e8', 'place_order', '\x3c82805a31cc69ad1ec9bb1f3b25d4635b81cbd3c63f23bab353369079b2438b', '\x76c2a1c85aebdb6e9a1dc2a3579450bb89234497b8bd278da5d12e0ab4045e7d', 201, '{"ETag": "\"1\""}', '\x0128f3da11fd97e9227460670fa70b90ff802ddf18744827fb3c3d4344664bc6d67f5c92728c1a668a752e679b43374d116a167a9d459b976360e14e9d590b1bea30854cecc04f708981001fa30e2fa4adc4a01860a70cb806d36cbc4170afefc21204ee23b636f38d30adc0870dee15c90956636b173ad04f1cb39002b672ae2a5662447cc89b480294208f1cfb434e23d6e2585e953c01227f8849ea1f552dd8a49a8ec2a372d560ee2aba2f6fbe002c620ad5f0ad623ee50c7428cb53b88a101addcecbddd726e6439fae1a18f15bee28f98943554b74f42380d35600de972e9432c575b657e21549d9e062839c18958c03dd887154e2ec0c42e3c9e9b2f7cfeda8879fd15f086ca5fe4906b3d527fe52232ec253e3b0bf80fa817a0763ea5ca441eb0b800608f06d628f4c7d1970395e5246662595b61423fbf1e0f68b284d3cb2c123c2ae7ccb120b39f1baacdcce1a52d230c22bc9e2c85ccf6789b13c71fdf0a928473454df5386d4e235ea81ad7542252e2e67f3c1bf3803b88d2459ea9b694cef779b08e1e2b333499ee78293fafac6eb8eb330613b16880ed0c0bec55954461aaf273d6422227ae31a6d543499be39e0a0ecbea1c357c791b428b0c5d56066b04b86f15c93251e96de3957128cebf67e5321e6d1cc9b9e64be17d663f4bfa5f5efe71420823c596d9a1e9b2f6c141d322960f3223126a5470863b17ea4dfe0166b969b52b84049e262d886875b1b0f51ae5971910e7174255ac53784a1d360eec38a41a7a087bd74103cb0eea0a87701b10a5b5e713fa45c7ccfdf47907c849377172900bd2eb594743d067dff31397acbd81a71b8a6562e27059745a39c41573cb5da11bd850b7d2b733ce46f2bb0456da1f44aafe0c8450c54d51e61892e6e1c2522e9ae992f4e9290bb2d6b1729e86984eeaba21b4d129bee2e495c3425ee6420516c059e9deba4f2ae48365cc6f23e451f49f43ef5959a252e822a7c50608da087b3bdcdbd85ebab78b99df7f410bebbae8c9199abd5100dd842bcc196fa9381e5f92736218dd6974f4f71347023a3b6126a4cf40b23308960063e7321196dde05838f54600ab38d2a5e3300000603b3c40f207e4e789e0a79ec728317ff621489c49e18ab03f3cb6bb0838c38814e14c01fb35685ce63e32c492e031f524bdcb6e622d431dbd917335c2e3bc587fe510390a8556e9ff5425c771781a50aeda783cbb046d5532a68e5f284903b24d3bf800b0cabfcf89054e9562a093a9bf9c7c12a47e18b685b1e4c6933e047f0bdaee8d7a0e589de', '2026-11-29 20:46:34.113406+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c68-76c7-9ce3-8c7b46af97e8', 'place_order', '\x24fbf94dd91cdd1b71f6f7133b8c85cb425182d6bc8d4daea2621d2f7fde18d6', '\x76c2a1c85aebdb6e9a1dc2a3579450bb89234497b8bd278da5d12e0ab4045e7d', 201, '{"ETag": "\"1\""}', '\x01b75c98cd211b2827d640ffd947546ba86e3c93a738eaf5afa7a65440dab383c070f7b15f9a0ffdce2c2d46dceabcf7db63b1509e430dd34df85f3bc5ae2b4ade2987055e55252d27218b8869b2df2900fca851443b1e94f41431b316d0f878ab75564938cd548c7ca7bc9e693011679511e398ca3005547b59602186218f35a85d1f957314b705788437186af14009abbdb63a3457d6b9c627335443762c2a89c15c78193b3f5f98ace280d6b2098485199ed926a603972c2bd0f36656e54ec4d726f237103638e865ce2e4bd020f007cb95cf1af95dc3951025db018f40b778459655cebad0c9e94adcd0a08ee2dd291ebf46f5268181c30018bd690ef40f3465ec84b7b8b28203f22c2d5410bbfabe9fa2bb6a4a556dc46537bb3a9507de2d7834911eadd7e4fc8e27d62e280c0a82b3f7d397204f6512ac25a233d094b1a0861a1b6def36e7ebe623a2289eb658973f4973bf5dd967a9a77d7aa20bf2c2f1fa26f5388540b38441a5e3d985485a8290dac64dcc6537666479b78e66cd11759527bbccbe12d8e14b2ede6a2be855d6d8b5fa091058730a2e2b719dac82d2fe6c17485ecfe7802bd0bebd5a63f03bf5be35c8b50993320f8f2cd503c8a4e8b8898e3063f81457ede42d2c4bf98b8bb089fea8e2cf9945bc87b2f6d3604e2c33bc336a95c617098d9bac8ab9a48f4dee2e679a73a9a85c0940327ff1c9b9defaa30dad1fc004f35418045fe86dc2fc9463b029e30772ba4fbe63e06f7e7ae7e3918bae1baba304122971ebe4cd583440f34ccbcbc68695d928cf2b79ca42cd67e88ec3f35114ab507cad4b91372fa65a66d315c4347e7fb4a1280bd3554147081d54921792701eb98a2700400c2b085a683360e77d50b895a069b57ff9b7cbd13eb08963987b73c570139d300842b2bdf4e83fc2eb1a9bdbcd97c500863e579f881601536b4605d6299bf81fc59ed88e1f3b354f35177cf812cea402817efeb0e11e32bd07112db96a47fe4362fbd8e9eb20fbdd50553d0cdd6cfb0b26419fb2ff540006714e5dca322fbcb9a45484ca092f44f63197344bc474ebf8644aec7b4e0989f7c758340bcb4f9382e38fced3c7d5cb15d29d0a8517da9f824547a975f409bc7855bb128c07e5c6fae87515ded5ec25393a8620469b079d7597f1949a62cae208dfe502b12ab58a9c9e0472ccda4e7e0b1a219b40b12125efa9170eff309939d083190f02028ed18e678c08d16370f6d8eef2bc6fef5fb46e9dc9e868f64617fdb786e7b598bd7908f96c7969e016c61340d69846c94f4df8', '2026-11-29 20:46:34.115801+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c68-76c7-9ce3-8c7b46af97e8', 'place_order', '\xa021c5e147e4486bd3845c7a305ffd9fde875d02e053972a506913fa1bc7a11c', '\x76c2a1c85aebdb6e9a1dc2a3579450bb89234497b8bd278da5d12e0ab4045e7d', 201, '{"ETag": "\"1\""}', '\x01d59c90685d6e17bd6c6ea3875269f03740f2727d607c2f85422994024dcbf9e9941a36e5d2cb005c7d382622bddd3fec703412960ab347e3e8269a3299d990b650cde8e7cc7a07b08686336cfa3f70a7dc7900f25a13b5d76398da287899cf606b6831d7e118db27f7f59fcc87dc6d1ff3c0640df8a7c531748214bbecc6572760eb7d79598547dc0f6767a351fa51b40285655d96f582ba04fdea80a9ae07b81530ee6062dafdfc7560e7eafc93b48c302911f1a3f888712c066fc56cb818a2c289427caabc1c141182b887fa58d32a8103f132597f3f38b1db5d5778c9789dc8860aab7d30ab0ded4e85aaeaec3ce39c026ce8ccd83ad84f5d8afa1b24f09b74b72bea4630677b6ffc6e942c522ffce057b3f7bc27b3f9d07cf9b8fbbb3d10940e69ae01af8855a9e331fef2a2a5d41e862b754f1ce3e0a6323421459795a6fb05df59162cf9d210454123598a22153ad38733342d37d1a40991a48e74db89099915783a7de953503212729eb90db5ed96b1e1ce5707d5de30c87be9dd0351d28c53c1d379217d9ce38163314df638f31d1e25846698cb04f8835cf8ca7f66c70fc8ab7ae58565f9c7e60cd056f2a4d8d60a446ee856b84b34d4440181cff3fc7e3c80e88e265b22fd296e9c5c542cfc50da202a9b64fe47e85cc35ba53d448132f5a935cf03372b3074f91f0b950a12d25022f8d8a8983732f6582478e1e600d0eb7150341396a32adf6fae9970eb6e191a5f283f9dde4b2f8957a6e6ab02a5b9e8de335e38443a0486d81e05449a8df393dffaaff66b8f7f77d9ae88ef8e19fbaf3f1160838a6289a11cb147fb8f697d42d0aa4f9586033cd5af36d484b9f07938febd53a7fa0a6895d8697d5b5841991156d47c5f2dc9ddae62d4a670a80e62286e341a341b91ce40e3f370f05d9a442105a0c2892e2f9ff35d25263a4a2479e2c94ecf2d8035cb45f5c01c454db663269ff5fca92fc48fe41f00a41e464ac5688d60b16e89b5b5c6397803d13061edd57a9139bc6a8e66ec3893fbe6fede5be6a6bb47be4b24acc74b9d66ce4ea41085389c37b1d6ff5137dfa81e5f59036bfe7dade79c7b284d4d7cb416e535cd8d1e61a50641cc3c038c27fe7d0978d78ef91a3fd09b31ec7dd854f0de76507b5f759498c68f4a28fbde72763f1c166b1a5610f1b0ae1fc179dee36ae05e35cc1a920d326a29952bdec16f1e2b3cd34a4cef5021c5fdebd02dc3a4ca56541c9b3e074b1dbd3aae25a44e3ccfd24922532569621e7a68b2192e84d967db7fb735f195e8efe59ea487c8f252', '2026-11-29 20:46:34.118117+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3ba4-75fa-8543-0f8706be1c90', 'dispatch_order', '\x69714cd9c7aea504a05e52ba64515ba276f102f0c03c9ceb21b90e7df7a984d2', '\x6efc211f146d59e3e69daddeb57c5bc93c36555dbd8463348faf095e4c613e6f', 200, '{"ETag": "\"2\""}', '\x01ca072aee4003cd781fba9e2de9b1ef1b5e212d454c9962a4339ec0d4f07b47bf30e1134f05c0fbd2d67ba067f5961f44d5ab3784b2d2828831599290165bca37e619c637cfa17f22ca6deb42562f0b981a50f64944d5379e7d4a77ab0f03d85d52b2f4143d626316a9b7744cc11e23bc5a3f1faba2ecf4eacaecdbbe682af48788d0eb3daad331648cc81190c776015b98f7f3f873de354dc6f716187cd92d6363c8143832422bbbff93373f655dec25d6288d3ce811a3eb27389f7606d304772c0ea497951a85521c4702df04b9545033146771f906d8f12474e7bc8e6c450a798a44445f1fe3ddc15a8f4ec605ebf3db7239c2dd6d89c53c50e1f45cc6ab9679af74ee18f57cc437260d9bbf04c3de2176cb3bcd7af092dcda808ba651303f36a613ead692db3816957e3575daf320979e42e8aa82a3545eecb2077112463d69326861c63005269d0223e5251e3c4c1e038f3168a1c09300715503cbb6b8b5bc511ec11d70786dee0990445ec0ea7ee60645efcb3a792e419cda81b8cc58f3bd97ff11e20f7130414f09c935461aa9c1d34fe38be06f85c3fd085545317690e2f4a614277c0dbd9b10c103502c3d4592cd84d3494c253b594b25398fa0a3e094c9e52ec6db8ddb2a4084baa0a82ba80918d9ba0e6496d1547ae6fcfc3db4a94a2911477100e06a079a129c89d691ce6d35c299c710bb3357a321e799f2a9a49639f06817b552131947a1267c6122386744dd637dfa5cd041d54b8359486f8a557e4644f51ef757814b39e8ec3ed379aa17050b966a070685e477a87ff475675b7034074063623925377eb7119adf4c952c91638ad337107afc8e1d40ee50730b5dfd8a8fe9de98d15eb86cbaa450c1af9b340688700e37944916359798c6a97cb7fb8717a76e7e67fe9033233e992505cb458890a8cbffa2ffc53dad84c460bafdf1ce4fd036d8088cbb70753b465d8f5d281bc45d4c4c00347f5cbb22ab19c4812eed60dd30119d1e83b4d37c336140ea137a6c5f7bb3e5c9cdb5c2a0b4d0f53758e079a2320f587643a44856e386cb4c6e08126bd2e08cb7e0fed6b22fa69dae18f320c6136a8187f067b12239fcc5923bbe04bc2fa475c329b2a7ff2995f78930c31fe61b8fd611344702e4e2cf85f3298048b511374f9c4143053cb0469f0880a0fdfbfede0f191ae438dfd4475fc483604b43d157d236193dc37d6b0cfb83c059b21fe4921b6c5d3d1793a3c90c022ac42c9d74fea854acc5c3bfd9da21c11aeb918d4eb441bd67b92033a5886373a4d83d857ef9c9dd0258c5aaad9558673e0cc97aedd8b36e748330b214bca6022b223145ca', '2026-11-29 20:46:34.13372+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3ba4-75fa-8543-0f8706be1c90', 'dispatch_order', '\xa709e2ec3065c0a05ec29d73f4e5cfcaaa6709b86258662027d948fd11e13070', '\x3a8293b3821fcaf6ecf102dd6962b77d780909c86e5352621fdddceb4b0e0833', 200, '{"ETag": "\"2\""}', '\x017f13b78c2c09a5b1e22545ceb0595dd81b217c085f87864ca2ef3af0e98eee757b27ea01b2ee93b6ab009db155db2f1886cc44288ee5cc8765b7a79a0e4b002cb0143d7a417c7fac3f294ff6b3e5f391167321d4f8f8a5af726e5681d5acbbdc4d9427f5f4296382f642b2b7c673f08ef37b2fef06b1b1c541872ba85f18da219792dcc0b55987a77b700b1c0993db6367fbe376d3ab6dc1a79b5345f04f7fa3910ec63117cf7e2c72d73a2f398c951f71d6277fdea76b71f5d03ed650e83d48d176ae0e1aaed6a381959c6f4ee4516911bc872c8dcaf8ab01131512e70d34bee6326c0b282c8c9a25824145e3ec1c84e817eec758463cb7ed0dd2314ef2210024935ad4cab940d125a2cc3e3df657a1582f2ad839ea8c5779fcf4860a0789bb0cdd58edcd4f25d02fe27046c59c8ec0257ca2364e1b739090cf7e0da0f8c2b921e4168adc15590369db2f14f05730d74d38a816937c1a19e4adfa01d5dc86a4b4a8d52a2dd3138aa642778e9ca549ceaafd864a7de664e0fac59d2c5105c1289dc1a4e67c829897183d589727a6628b57cdb90922eea7b57e9ea52fce8251ed4d2052f3e12ffe666aaaf135aca73db00edee5a5ebcc19b05d5dd3d35cbfd4b5d838a1d9570a7b5809e5f783cdf1a7f5ffa52a94700ff5d2a0349dcb867ac29d3b21e0c461038f785c3881814a47a81d579d78b851509114529f9c77dc0289122fdd05217aec640529c02b1531e13f8bdba8355d2d519f3d8bc1d0967be434a6afccc650ef757495745a86739de455ef99cd77b4067689fbb6a2909dfede434a9b25a4f38637b6199568102789bff6c6f135f43eff7d3524fcabd5b5a5e0939fe53988312a398102768ff52f80fa8199d3b74ceff8d39b735610c65fdcdd93cfe73f0254b97e931e370f0a2113fec1d8c91c3b1b6a949cdac1546b2bc27ac9b108192a95160415e2fdc23ac1b38fb12f22c49a1e157904291a715b2cd86b68e522ad41c4523edc7a1fce867e87f28ab7623e3dfbfadd890006f0a8546d7ddaa454e437b39d8465bf836f93fb303c9d2234a44393bc6be51f56cd30203818aa0413072bdfa9e20ca53efb6f73f70f7899e025219bbdfa54c9bf2c2a73debf52a5b38f14b0864ccc025b2eb7c3c79fa904766cbe0f36ad38183c4979fb7a255c43bb8994ac75104a8eaea21a4f5e0cc326b83b15708ca5167426850608fe55033e4b420551102c42fc7bec8cafb5706de9adf1c94c00ebedc8df5d6a3d1cae8bd00fa1b5e28ab48fd3aee2394e7603266c7920f59d89bb34d1f907dec18b6992fc4cdcc453cbb8639dc2e2f2178321e810f129dc94d0e0e8', '2026-11-29 20:46:34.143041+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3ba4-75fa-8543-0f8706be1c90', 'dispatch_order', '\x2f3b8d9db688a3a01827053436809f1a33ada0e74fd33c4e6a54fdc2976580a7', '\x3406fa754faed475ed378ecd3f8ab6a6a4bd9207a99afb9f5cb2bb0c98894359', 200, '{"ETag": "\"2\""}', '\x01214a12791044e36f499ca6388c4771a58908a3a0b2e13561fb5d68a0b734d50d491361d04ff0becaef4714efd322925bdbe6e1bbea8a9ad23b34dadc1778af4b7148242252b0760da95bce26ea36888b1335a2a17462a7d19246aa3631dcb03fad06352d85a4eb05c7a3103d4da968de7b2260418d4e110812ff66c9b89dd57d1c41c7fc75636772be95cd9813ed98a22dc7057c9120b5c4bf431af64a28337a52c03d61ab0d9e3c400eb3fa50133224698c917fbcb6c1a7ac0246af4a548148fefffbec377eb59944ae5bc5e9786cd43bb39c64cbf43c4c30c0969ac43fd7b7baba987896aa10282006451d9acd83b474b62d997676ca4f33ef20d3a477c680d23076c86d45e4c882f1a71bc54c5eb4ff81c370e31c747f98b81a8cb6b0973c689c7d3ea07aadbdcbffc2535899211667b8ea91f573cbeca9059ac2acafc75ce5d10948fd6f60c098bb8cabb8993738735296e90d6145be984dc52e21c7b00f59142d143f2aa185fbd3cf0f8cb80ffa59e27b579926fe4c5682d006f8ebd847cfa7bae6b77a7865ceb6da54284edf7123abba794fed5eb2d15d323e449657546cb3312a19d74135936f6e5b88bd0d3c4ebd4224c7a92cb256d897208a8915ee4430f4fb030cf9057c776b34b3b6858b4bf6425df4a881a9f13af0af2972f6d822b0a5f726207748e34f7d084b58f38a9899b5ff06d8b5304cadb2382823b56d2cf7f581250c893528a2d18ba5daf8b918f16e40a6f68d7c47c19ca59b6912747e57cbc6105b536c9304e9b5e000347e2f8decbd493583471f7a28c3bcf4f1ce7ddc924488af712ac91d35cbe0a08c1b95a65f2a9fb30fe00029d2ee6c5f57c1437bbe1f32353954ea2dee2ad44ff6cf43ecd4f57e3736197bdf1050b4e9b877166f64dccec0ac1e3455ce0281b19c7174cc9bf826708269b7cc96fbc04cb6223ff6231e3f72e63be8032ed861f36026e827d58bd0f51b04e6c5974874b45efb7555580332194333c84023e8f7fed382fc8db44e0e707f37467e998a52f5e55f1e45b1ad5ef893cc9a454cbf10d885fa388c2e9bef29ca7a4b822b59c286570f2da1f51a7185893b19778af7cb7fcc31572a0a6c9b5e7d0542b3662bc7fd1b3a0f51635e4bf49acb88fef1c167f0ee2746c402fb196f5e7afea52a23334f81b0f06f165b61b51b7c94f8f845011e52f178b85e42f1eb02ef733613663fec220280f0c18383eadcb420eff462e915ff5b423bcc46858352005c66cca2a735883181921c6ba307ca16d7952eaad6b52f49ffadc467c86349e29f9be79ce39c68151026ed807591a28ef829e2f24aaf09f260c67840de6229', '2026-11-29 20:46:34.148624+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3ba4-75fa-8543-0f8706be1c90', 'dispatch_order', '\xa6c4ca3ee3d2583eedf65393f34bc8726c9a677bd0abc06571c94006b092af52', '\xa97df49ec2de75507488a3a87132503a32d45d895fd3ea3fb34d1438ff8b8006', 200, '{"ETag": "\"2\""}', '\x0181c2bbe7a167e1b9e2cb6ef46d597de71b2db57e5452a5673fbece20e31fa90b330ce54124a8b7a14a68310efd4fcefdad711c3063ba6276f2ca69c34598fe46ddc828833a4c24c382d3785587c24e4e4142f7133fb5c1d5e259f8f731acf94cb813472175d60f218c2a2eeee2f613c26f9234899f5485db5b19b01aca11a7b98bc2046f35226520390fc650e1d3e4c990518a5e8f170100eee1ee78c3391a24fd2bb1e0c59fd3f4b22e85c1b6da76767ccd0039c3054c056a68586fdf28864de5d19d41a4981533a6fcb2fdc814270eb08e9c680cf743f7ea156009bd5bcb460c30411a4bfbd5276636ed7cd456fa77084870d1e255d6298733b94eccc920b9fa667c7862572abdd2158f255d1128970ec8fb7b1a8139fdd6bba1d4a70e140c9f4e2d8541e1cae60bd8fe6c06b77c83e80defcc2e2a436a98f1f2e3993328942b08b8161203014c15ce604fa7072b93aebfea40e2bcd1457732988bff1ce5bcf2356e7b35413ad25fb3672c56ee6086515cc5c2c88f67d5f9be04b54d7f333739ce4af7b08b46734e6385ac99a38cd05e42435f1f8e1da73731be0b4d6b87edebc934c6009b50c5c179e4a07b096a17e16fbd4da45bb4bd2e41d89e8f7a1baf119ead86282cbff3877fcf3a98c966f1f4d3d79c5c4d29cba6c3f15ec5aea2bcacf997487fb85ce7e30e7d168763397c03474e9b95be0a9a84fbe7bba77e64d89d5b038437a4b5821fd62d0ad9532677834a2e568726ae9b45bd2c66b53946bd5c082ecf30309a3280aaeac8e249bfa1e946e48eb31c02bdac8e483de9d33b716b41d8b6bcc2e9d8122ddbc1e8f9b89220acded43c635f1ba8336c783b2605f03ed383939c9940ef8ed76908f265ce6b04f507bcfb6a92b3ded3cc37ba40a51c4122bf2d1dd3f66422baf6be24e04ea48d2a9db900923a6f02bdf2fd6f776e202523e7672968652a26f22b13b1dead07a246b0fcbef33a25d3adcc2b0b6049347a44ca9a2afcded7d83ac2292a285eda39aa25f38032f9d7adf28bb68407ee299abb511df2019148ada85118f560051a75ae31e8da3fb2f32df753e631bf715a1a5938ec8cba47445eff308b6e3b0e5d4d464c07c47b95ab94841300810ca72516807f62b8e5a95f4e6c6c7acfa4ef92452c24dcd737fd83920ebe8759a008562d725fb0b7ae79c636d3991f6fb1779f06fdb50cf47e446163de9034089ec882f4f78bd44a984fa30cc95b8ed75e830ea82dada01f7a2ce3fe5b9c503316fb0e1111b2f13067cc3a090eceb9cc99ee918e1577615f8732622e632576d39041536024535f2123dffc45d32a309f16e8abe701b70cd437ed', '2026-11-29 20:46:34.153705+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3ba4-75fa-8543-0f8706be1c90', 'dispatch_order', '\x78a3414f262454cbcf71725c18d3794d7d1c50dc6854f3cf83e1584a4707ce45', '\x34b436c947067f42a06a6be3bb20619ca0c6b625fbd7ba62a520f5e2af655443', 200, '{"ETag": "\"2\""}', '\x01aefd7bcc26747a131e91981f995a12e330faf695f3f69ce32574d5dd7e360f7aee9b6b77bbfbc7f51f5842153dfe91ae8a289262b4ef99467cb69f6a1aa1344e363af24adb2dc22674364bd99f9c530fa63cb7d20d5e372295619f52a7c5bdd34843cf523db2b375634588a28c0799c9535ed141ee21a02c34d5a0ee262b23b6d1a411b4d229c880d6cc5e2c426c3baa7e042ad84eefb144f0fccc3372d587f342b8a1cb536221f3a9220f0e11ff7450fdf0a4cc2e94ee21be8b524a997c4090b051789c5901b526e3baf169340e0980f3e1613107ef557a14e1ac9aa7bbf04d2e5e3bc9f93d3d8cfd7d998d34e1b3a3f39fcd9be7b9fd72888ce0b7f7afd056dccd6d77a13a2d58d9c21824422a430b54575854993a444798af76351529687b675549dd2a83da354267ae37c2d829762e94edcacc8cb3674894bb27a07ac69bde2a1398fbd0da36c3070133b86efb616ebdcdd3e34b9fe766084d06ed3b610b243c72c6fbf60b1b4c64958d09281835a71d11b057b7f7c224640b929927ef8150f0745c2bd884525fdb9f6d3ed46a34d10d1cb684523acd89f5a242f6ce21975bca57367c9c2b35694f12b17da0317f5a66f639eadf9f27eee511acf4f3ab315d35000c34c57527a575f333a7a64f6b1b7e32519fe7421bba4330aed5287ac9e8e4bda6652a7f9ad1b31a5107661815cff0ca62036f00c24f5395308150ef91f51b8e4da7948e381da58aabc4db77a7b2816142bc18ee866bc18ec1dce26e0458e4ece0b7a09b136e5fdd82d1741402f00dadc4c4ed20cc831bd15452b20c2eb9235a254b91a3c34001a184f6de440cd7b4d7b4040336824a2e11ce6c2c28d079230ba99f8beae699f8ea91d63efc1f399808b2998f1604cf27364fa9790fdfebabf2619263076286404f09c62629eecf7d9c20cc650f00ccf53c719d82258dd8fc466e356fa709b998b920ef89bb988c50d4713c11cd5ab49d03526e0b8474e5d82706ba1d6f2812cdae0908fd70be04685e63908525259d56092d5747e7421981e04d19a38a09b6dd02633d3151b22db345a5f06cb8062d3aa3cd501f2047373fd60acea42db2c86b6d034c0b04496d0eeb35e8a47313be2fd2093ddde2fd4a0ecfb660d19505fe2dba9cb354f32503bcd0ae115fe202720656d2d8f091357f4564e2a6d1ac87165972498e78b0d76bd884a3e42eabc3312d5b2846593396a95cfa7dff8468f0110e25bef541ad54ea7bf979029a41d807baab2fb6d8644673a4887d5207e36b6209d70067163332a271ba6a4b2848200d7ab559ea524762886f600625adbc0b67ec939db4ea5a47fe297535de68cf', '2026-11-29 20:46:34.158468+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c21-7799-a943-e78a4d81cb4d', 'accept_order', '\xeaef9d179b68e1ebc6570a8141e5702a2e2fe18c390ed709379da4f4e3b26b13', '\xe9835f2d9cfff34d65f22471fd1881bc37c0e7a3a2030b5a81d4ee2c327c801d', 200, '{"ETag": "\"3\""}', '\x0173b3d41d00ae072bc9267b28bea00ff4ce786135b661584b02fec86f31d22e184393b5d4fc49640b5295d001fe6231481705d2ee5dd13e6d5dd2a3431f4f2e1a0d9b0065b4d791a377f712c7b6d1106b3d858cd2f3e02f9e00876b1ac40612f10449cc1f11bf4f6e4b4f8e9881c7b5244d81b90e7bcafdd1e06e7a65d9e5eaf23df30d80f10ab20671dbfc173d2cf8d55440424b306d7259a85a05ab7ef210472b6d7991b824e731e931ab77129361d0818f5bcba5c434f996ba051bd04482bb7f5523531a3779c7b6c18157b4ed7f8e45511555c2fe19bf15acc8a7ce6a75da28aeb255431fbf3713b1d14c753c084508c5f30bb66ffa4a73a34bb5425f7d946854c8ce1f6841b69f97374a0d82056643eb39e094cfe618bea9c8a7a82640b8f6ff449fe1e05b89c150c9fc1a5b7c4d29b313fa6afcdd6a6a2ccc4ee0b796d3336c38dd007509bef9393638e776535f775b87003b6edaf41c5a2adcd55f45f9aa30c83da0d23914f72ae04cb8c431fe39087968cd495e21556d0b923dc7bd78d0b90e862e8350fe1acbbb4ef75619ca01b3a27ba9298ce1684ab460844a0dfb06f5279290409104e472bceae6471f6100365cffdf260a079c332b73578cabe752289d672ad3346cd56db8f8735c7be0ae80595fe0f51b050394880039fb5ce307550aa40b585838fc1f2fc33fe192ed85c5d6636968322525739c296cbc672a5a42f5501da8b2eb93db4158619f8b1fc1cedb61dfe97382ed86d26dc8a45415bb47547786e0076a6b4f4362cbfbd47096cd6fb72dd39f69cb5447e92576f161d6fcdc9741f05e0b691523660f793dda3e4aecc4214be7103887efd42581d48519877c67407d982dd5a55fedaa25b278cedbf1d5ef21be0b1c2cd353ec84b644846eeabce7a996ea5bbc78574c5f5319b14f3a2ea1725d4e209c554b68fe9f4f4e61f1b8fb56e850a9a9cefa76de4b19b5f14fa8948b6d5972f97330f1ba952d8369bbed3949a25665a47f8c91803a2e5141de8f66ec9d059b777a78438bd97ae2e663a983eb9d843fb12ec2e44f79613f66a1695046e2ad0fdac4e0c417cd30d36b2e5f2af040db1b2625da421609ec02876c344e965ada4ece453d083eb1f5b08ad46ec95173304d6a86f78940a0d5d38440d6b470ba449b266fde12d41ba081539cdce4e30daac88ce52ec34f4aab2c26497628eb8205aef6c3e908fecc5d763fc685a642890e3ede516b0ce9023d4225f9717088685b8509bce11a1af7cfe7ee18322d6681b6f9b4ac0eefeda1b98d0f961bc7cbd49fe3759d99476e7e93845670442d53836a77cfe1fa267c4c97b3197ed30af7f7b7ecb4c1ddbea03045b6f1805259dcc8406b0fbe54faa2c5a22693566baa24bd63181b228d3d9d6486f5337be95b5ea8cad362aad67a981b6b3b5ad3992d9050e0107e62b213', '2026-11-29 20:46:34.163613+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c2f-73ee-a3bc-5054c2b74b8e', 'accept_order', '\x0da21cf21d4e9b3646b17ef3f853ccda4722d76953d23b8cefa7fe7b2429acd2', '\x77652ef945094ce2941526a77e9b5d9b08e9466fa62ba811b2afc5fb487c075f', 200, '{"ETag": "\"3\""}', '\x01c324c6431e92ef987f2b33c12b49d017902e4f8688f4663a85a540f67df7783de6468f8b8cb21e150efce040f514dc7d6a649cc0dbec117e443ec2b263062d855b4de18198e53bce3f47ae488be240783b46e00e55a854b700f59e12c322bc6e7d3d507514404104ff2eea8a6eb4d1a7ec7b0d36dc1d50b68653f07c22d338c3fccab44384fed417e78420057fab0add372aeb432c3c6d393d8ab5fe5f1fa35d04331ce164c84772308025dc92611286cfdf101fd4726635d48c955d130f9a1e6eeb69ef63027d7aaf8bff012b7006b3bd10fb0ad6620aa0fe99db8f0126501a96a2a27a62080de0ce7c6a249fea710bc9f183d6f1fbb4536d5f0100eb1b8cd2616a3532a46e2b0cb8ff82cc23b2a2c5d2fe1276630e13ec883546f0927dcaf25f372380ea480efbf8e946591596710d5714ee310c498dcb22bb18f2c3dc27243a659c4deb5ed3632bdbb2b0355416d638a830d19ea87f27bca9f48a875e147908476b59bd000c41f2bd1c7cebffc2ed603937101da0509dd5c4d3922e3544021e9cf81c92b5229f28c814004243e993d38c55aeb004a047be2b8bc8d15ceda63958bf47208f3b76a168c9d334c4345fd68fdb32fc167d5108ab8cf93a825e6a84037c1d57a20373c897568aea560e2ec74a4acf01fd12832e328c9c5bda7d7f6ff41f3bb6c1792affbeaec18557dbb1928eb04d3258750e1f991cb0921d17bf31dc5b7850f1e43a1b60f33fac85b6db2a2c3a77060bf37bf5fb921b8b09a2532cd4e53c16b5b39e0830c73b00e5f1f5d0e993cd8ded3eedc3e250b4c5f33cd5efcfa74eccd9564b43fea02f24795f3de331b1bd357f71248f8b4d534874c8c0a297eb9f2707fd0c7ea305c5977885f50b82cca1e53fc66e13ffbba28b4ee6f24dc1b61fe007ff9c3458ce73caca90b32d731c448e4958566a2b16ef03e626da427f3e55b712dda8cd026f7cb8ea7dc8d68ad875f3a6a3737e5abb939afdb85a66de0791d01d6c2ed54ae4e45155b6948793ad5de69c52c117fa9a07410a23afe40a6ae8653cac95908d43c768563d89ff6906bf0fdec7a066e9fd540ab0637080f5e4122f9b3d7facc89e531c1e8dcca6b3f58e26e0377fce52cbeb4b7442acfc2f92a5ceb4a6cd38fb52cb5b1317c2c7c0f8422c6f3ae027f4f74c2fd77f1f31286392b55dc956a0d4b1b1120877d33d2bbe677dd9b5e99e4c83811f14f717bbfdda8e4f4e7b75c4507f1a568a1bdef0892be5016ac8751a02b49faccd287f2d432cc0570501cfb3095c394d126cc1e169973eba8475172434f77de813adba573e4efb60cb3da882d2e278ef3f51f9ef4fe3a84f75e7aead9ab859adb7c83e05475752c8ce4549c4e349d0d7cd4f7864b92414365d8be36cfe2bed94a61990697c149b0abc66eff41acfab8f70c0bc04e594b13b64101f529a861e24', '2026-11-29 20:46:34.169789+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c3c-733b-8beb-4c0111276b15', 'accept_order', '\xee255594e840585f98d6b7aa8c24ef28a78509714b6ff56a4532afc3fe9648ee', '\xbd4c9f8d1cb6b252e7c4faa62e52b32127b25ddb9d00e02606195b43edfcf642', 200, '{"ETag": "\"3\""}', '\x01d3e892e116f56c2b6adc2f1347dce4ba0216dcad2ec76bc547cd7153175ecf54daeb254969bced8edb13bed05d786d4fe31ffa1cd0644d5acb852f0d8b426934b1ab2da286cd7a3195591cb3a73fe36c2cd42ee9de0a73e100bc71b6f4ce6ad13f328d698638e61aa87ed3b75026ab7165f127dc9c41bf61df9e6e1687c0866bfd77dcdc40fd975b0c5681a43c06e32accd76a0df9a4360dd82f0f4710a51d25248b5acbc0a491c55fa1575e053a7a781cd03e4911a7ed94d787617e36f7a36ce3f63532c4d05abebc6c27929973b48c5700d2c1246649bf1863778f5402b4930e6c4cd0d0c85c625f0df40f321b188216641e4d484b2c6cd12ffd7064b5e903fbf91d1705002734a58488689a51849d4dd1532e42c24250136e3d2e9ca762936ed138106e2b290b1cc69b2150ac900fe9c9daa2840963e46cf4c3081113b24adceeea84cd180a8165124e5204e4869603b260e25acb99d14a2d51cc5ea10b96dd013743204435ffe293d5fa0a82452d9153ef1a2283059513e7c91ffaf8ec634b704b52596434af6e01a9e23bd51257f368599b6e93052dfdf035317bbd67e51ffd71b96201c0e2e35fd754fa5b71644ac50cdf328c634a918ad89e01dfb0b195a7cd865d9862f2ecb7528990769751602b0f57105a1798e4d08e9e725826286df380bd4e3e4e31228f38dd45a6cd4fedf7712821ab87cdfbe205e122e48bcad4ef4afea7c34b8be5cfd00dcd306833d1887c267d98d6153f6b0bf254230f374c987a75e08edbb6ae2e8eb50ab5e826aa65f4e640e93100f2db5e43e91ae1240fd743771270760ccadabbee2dd2b8210edced59d42d8bcaa14ae350462d61cab78ed58412b88f8bcfa05b15ddf7f567dd283b4e1c0c3e2df1b784e815e3f2aa10cd52aa8ddc1b8945e1ea3013d24c56316410063b7a9b7c016489fcdf84d5875ae2c1afb53960c40b6941a1da96368a97d3dc1f3a66d557f3c40b3ecbb1c00263c52821ac5f195f0c51b1e93042055c5087287b622d61b9449fd8b8d720d1cfd8f347b8b329dadd3d95c46a5390401e5f5d62781ecc0220e5377b792548901d0acc0aa9cb46aa2557a16766cab1dc848c926bb74747edb51e877e2afd168e7c4cd36df05d7b3918205c18e4e342f062e5b8131a010560af61559dfc543e4750e5643653ceabc6bbe12e2f18e10eab417877484a857f1e53c895ded8de79e5381971fa2eccdd23b9d0ff4b500f8c1366aa7dea048ef05cf2f10f4f33f2110b61dc6f43c2e4b3a4ba4515bc1725cd121eb3d0e004e9216b8af3392ef1f879ddad11070976662674275692f84f8959deb97ecb1810e4f745196a4bd2fb072840b0ec32dfc8824c67a8050f52f53e270554bc309439af19dd9a561970f8584a02f241b76a43eea9a5aff7996173b5cea5566eabafdb848ec50d4c30a27731', '2026-11-29 20:46:34.172812+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c49-760f-b77e-f7c15debd872', 'accept_order', '\xd7ef9ce62db26f79eab848892f6e79bb8a84aba8f43a67d060e0b4e4f3dfc2de', '\x040974438ccad014cf2cf5230b3126e3243817399a76a3cd3c9d16c8860ea5e7', 200, '{"ETag": "\"3\""}', '\x01edbf71090bcb4f424a633e88f28725ed43d96ac4463153cc3129dbcc15b80a5acfcd627b64823a076fb369567efe749c16fa154ab11bb978d7ab715c2d2c8d449652dc3d7319c4a6e57344b9200b91292b9bb2876202d26eb864a3642cb021f52daed7dfcd1792022be24c5fa9e4804aea6695033a9f356c6c1ae0de4da1ee6cee6fe5ba648dacb46b7898f90c46995070f584fd417952df8b004317707fac07c699dc2094eb5dc711c2d5ea38c00851a39eed689c1f339bb720728dea05a5c54916e6b714cdecf93f75df960ea2f398dd186eb137e7ce527db558a4c8ee33b36e123156f97d633846aa9c03622f10139b53caec8df0a7e5dd2142ee4b06b588b04e285082440d9383c9215c2fb3abc533b9d58215f922714caa1e3f96bb62d7a5ac793a7be5a677cb464ca8247a36ed4dbc9dfac04291b224081a2bd224e12384aef2f84a1da5626af0b6551f953eff94dcef871212d51041a082a622b0db22ae3cc6abbc67cc8c29c8e72cf90dbe7faefd747fe2aacb3cae208a3d3b60011b7e8c3d5133647ed106cfd0e7ee92e961df9ee03880f9fa4aa9efc345f9cc600b9f99f2fcef7d4b5ea56a67999dbf0280e0121b20407dded04e0402297002d76b51e2c37135e0f3393fac317c873bb315ea07d2d87df9156e88c3663869825339af1a72cf55ddb36db693d8e5c4b49171c1cf45c9dd880cc6ce821b6302ff3529d2ea52d1ab27bd0ce2f26c838417621a674cb8157cb2ff65f43ae3a57df30b2e105633ba3e26bdb20b5c66567be7b9f4462d5eca8d2cc84dede18c2eae95ee44c07904304976310ff0cd47e62f1b3168820b23cf0db8f925739403e9e993f1b896cd0718a93d141097399312ef53c6b7024f870867ceb3e232a8bdcea2fda1be9e135faed718d0f5f0e47e4bf4e535dd6e0542104106af2cd57a0ce6723f19bc0f13d4745bea44d0057a789b4b60e8d97d06a0663b9b24d7be6a3997877191a2a559f6a3b0dbb376b00abf611045d21ab7236ce39957aff634babd29703c4e73364e73b1bafd7c0cdca4548a4b501af614b161be454f13497e082450be4d0cb216af236f251d9fe089ef9b83c8365ad29dd8919c4c3c92a0f9381b2983530b217a181c0f396abb99f7876f77f064d091af228b32bd23ab7be7a4d06bc8ae9214a1b0f25cc87968f378c0a97e92c8b4e367a4d0400e381ef177ddd206aa73e7b2e30e20b06a83445ba2ddb5e577b98f7e2cf02a17fb34aa575d7227c6cef6bd8ae8cbbbd577193b3fb7e0ca58eb7984b75915469ac4720ffc476a72f634ef8963557a08275d285c333921dceb0df8f68dd6b3c90985c2f047c63a7ffd2c055465b76c44a363efca30f6ce9638c13872eb36ae740e56acb8340e173a26b261640e2ab4ed1a10cb7975b958f0f041bc4ff653126725ed0b88ca5b7c33e1fe', '2026-11-29 20:46:34.17584+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c2f-73ee-a3bc-5054c2b74b8e', 'check_in', '\x46bb797bed5ef300d9e80af102ced1635029eb3987f2c3df7d3dbc9a5fe95b96', '\x893fc8f689715235e39dc92250b606f9bd401864ab85af20266ef664973e319d', 200, '{"ETag": "\"4\""}', '\x010c18822cc9bf5828a90c834231aef5129063580bdc3469255076a19560b8ab01efe1ccd1607c865f4303896bf5bf6dd7f96812e55814f15d24c7c1108f08acf615909b510caea88c94dc776a443755b3d35cd86e76ce89c3cb6a51497024772dd8022d80baa55b5cc78dd0c35ac560232ae48fc591c815ed1ecd3c420aef3ff5af08396e2e39310d603428e0842ee321a34d35721b126346b345eaeab8a9c1fcbdb25472535f795c655630ad057193e3f223ba40068fa80382f6c6fe199deb9faf85dcb6445a47678306e4e0312aecaad877f56e4445f1c5a3aff1ee20c5326bfd527a5e94b0876ab804d527d0bb733346d3f53d3a1c3cea83dda4dd95b97d9acbc0ae0d9363d1a9c66b2ef04d882070fb9ba32eb90a83d585975e355cbf3b9c9ae509c5f3d81f440d0dcb50ff3a1f2fa30ff8051b5398ebfcd3a5ea3f44868c42da62276930163bdc231233c3b516ade4a8beff683c6bd8617d26d17dc1fd1a5951c93d4ec0f68b90170e2d66df7d5988b880c8e44be35c7b7cb9f5c3b1528eb91bcf3607c9126fafd09958ecdfc24f31382b668721f4567e3c9505c98cb71da015ad977f7d4d9d52956a4576fe50ca686f527216999fe64eecaa360f55f3f344b63bc2af5ca8db12a2ef6a7fe17b671a3f0c2bf79d88cd7577e0a8c62a8856773d6e6061f785da75f14faab03129a744c835bbc09c4985ca0964abae6ed64b070a8a9016695751a40710e2ab3df6609c6f89b39a02b9da33a55d82f69fd8912a9d051665237b6440003fdde54e20e54a9aa769284e4afa977a5f2f1f9841960f21f5ac33a501c620a741866595a8d5bbd90c3f55c5fbea2c182b094b6b01b36133c6db6efc07bd4a5ede1af84a9f08e6bb1d579725281e57be80ec68eba6fb8d822b3f83ad53801352480af7f50bb9d4054dc2c664207080c8da348f4ba2d73c66e898e0d6314e750ef63f3e218593b804bc94958c8319f259a8ac3f51d8106f56d8a4c451361b1a7b2fcf98c1ed4d60293296c29cedc59f280107736405f1c5becefd15a3649fc6fae21d9db074fd7b04e208ea41794052da931786704626692e59d458e4454114e2b8d812651a4f1a9bf6684d2029185c197346969ce66a5d23ff6b51c072d1662e5d63f7a602fd81e69f45b6b57f471388db47d5b8feabb8dc7b27b5c9cbeed5094b1f0bf16f51476e834fd20e569026b9f5107f9a7501ea676374beb3d30aa4a57fcb16acc9ebf0dd75c2b93dfd270a736351a349bcdbf3c5ee77ed8996860a329316b93e630a9965479cdd3e8e1f2382759d55590c904775d6103b0e22192f0802ae5f733cb219edb09243cf0f80a2b6af074f97e9056e154c031125c05fd41b547158a9178667c62bfd0f04c68bb339fc5d8f2b55a34d0ec10376726bdc3721e6489706151b5389bd9d793fe325b542c25c75cba0ac31c103c6f02e4a400ba8b64d94273039a14f992668bf575bd183ed20934b6062f97a6fcb2a77289cfebee4e29d9ecaf74a16d7903af02ca06622a948e542e6bf7c3c770a4aeb87ec9138f14efff1', '2026-11-29 20:46:34.181369+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c3c-733b-8beb-4c0111276b15', 'check_in', '\xda0aeda124f5c0402fd1f98c8acd1fc2ef2daf8e7658f667028102dadf22f291', '\xc22a4536ce510240cb13030ac345c384834443c29339e5bfa0c0016549e8a40f', 200, '{"ETag": "\"4\""}', '\x01dd3102d1e92982b3b5d704a563612994e77e97a91c40b741b4b5a5f961cd1b07333193b0cb7e824c51d7dcf653cf3f834dfff786edd1d30dc970e97737e3ddf2c72c70412d23e0709d2990d9c933260eb6bc4a0d64885d93af48090196c0a05b7fe0d8b1998d9ef719527f9adccf76632298c0f38ab5a56e22db8915bc5d64bd1787fa031001165555650a9e337838bbe3c59471bd0a89afc17874b26b852d9c5fde9ba74572f404924384f0a2657c2d36b64558c5411647b59137636cf9fb452cc06f3c12407126729e1d31b7614e52913ba41739240b7cb469f1ca319b74bda6849e4d17369a5eb548baa94f748aa41694f470c43e07ad0ef0bd2e3612d46aac61b62474cdcb6dbe20a1db9a7d857e83d92b28ba8e3b6bb4266146d034806205d5b3b22f5df293bff344ad418f02a1b70a99fce67b43d8f43d4cd2d3f27738aaaa6c01e80b40f18bcbd419853e5728b366af92f96d5728fe019c08a03e8957afb3e0d6bf244779a326dbc0f0bfd8dea4c9b8e4b37c5f932cd496fb6eebf12474335fbe3affe6e356183fa5945d7000558196cbcf4e31556c0521f0f52635c0ffef00bd41b629bb3b90e04073dae1fa8e24b25c097455af5adb32ba375315622ce5216f0660b0bd6ec06d7a79bb4bc383062c46469ad5b3ba4f6c027f22a5738e5b1a55c0b6b852024868f05d63313d082af510c0742e8b2f0895b0acee72be8a3c8013a8d75592115c81c45a5f8475700333365dad4eede85e7a3655de0c4205be27a3d7180761ef88699608ee26be0c84a98bee39e162373ee9fea5db6a213be6ac9dcd60338e1364b7057f4e66044860972257f3f73869e84a941b8800d7a580070cbc95d354d20999ad4712f96c50ab0ad044d771c1e20b825a34ff9cef94d8beeb5257a71164d492e2c135bd293f63ec9efb63e0d2c34a0a8f5aad5d5918404971840e952335b09b2612c0800a41eac0ddccb1854005ea00d6fb96a5cd3bdc09a7703a96b46237b77611ccae463593a7990f165b1ab735ba50a17369a0a1613af74f88e339ec26773c432fa4ff1c74eaa3ddfc81aae4387e6ff7ad6fd6efb3a0643c58d33765f9ca244cacabbfc4f6bd3d2bc291569732e77a1d72dc77feb070ca55fe7624f9a3b05b7bd2aa97ebf46c0d4af468afdd7d0d25a93b10aa6e8f9d50b31695dd96d4390c1ef4541ff49f84f943055031bedc81b5eda283e244562c7b7912bacb2f542887da746c4ccc130c33acda156d8617c9b9e93104b1f579aea055c8a6cb38fb780f7cf46b001894be159b2a043e9f4ba8869c4b10437e04304d287ee996df3cbad03df3cbd412a4843b0643fce87f85f41ac09e9145308a6fade9f276549a0aca82c7c4c0e5acf912394df09b98838f5c752ac45c03a1a55e1a7d0d13c5987052637d97317b4421fc633554a8211384f6351775f8c1d67aae721535b2308de21ef8b94e8215aa20ec5d01f37f042bf99c11b104158889a5cd7a1f9526a07ba325ea836dc571628c1640fe6c420c61d262a0a58e133d09fdf3a91a4cf197c36b5a0f8009', '2026-11-29 20:46:34.185789+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c49-760f-b77e-f7c15debd872', 'check_in', '\xb97100782cc62946c1c46eec46411a7ff0e52d90543d4d5328dd32aac0cb1753', '\x0c27f57b9f89419a378cde1b4fa62429ad652da4e4e34c5eb45dfd55545b3a6f', 200, '{"ETag": "\"4\""}', '\x012a7b1a2ee014e4acbbd7031bdc1686b1c41af109b72d51b701e60889b0d815559455364ee077f4ce0a9668cc4686f2893ab1630ce4b566d75b18c86564964d41cbad759e47d776bce582c72e1c8610f1d3492e8c1a79f6233d57365a9af8395a3717f7c85fe94ae8a599f93e1138e9fd1077682955aff27452c9e9bb5fa938f2c100548db106d7fb6b2daf259a6313d19274d599cd2a95e3011a6fa833610a29a80136430b2bb3f3923a7508aae1655a2f79ba3c2d442b72f92f9fedd42973e7d4acfedd06ac978ddb77614e43350fc97989343cc579f2e83d08a119580d295ce8baa0f1d8344b39eb0954b1e693bf7f6c7496b696d9803c20b68dba0b70c3468901f5c81a746c7692cba3b9fcc369c42c15975d6d413cb020808367a246fe1f32b7e7d2435b9ae09633d4e9805692d04af0f7bf98f140eda6cc40a5d110ca8eb44c8b0fc3ee9751511597efca449709614df639ae7c84ed75dbae52f4cdd3c15dcc3ca5b1ebc76a9c1ec1013de4d3c303b2ee6c77a0f67de91fe9481ed09d20abf10fa0142815eb7a67e0a7e50a554d38e21fcf5165580ac5a8bb755a00b4de96b8b3365584a4920b9b301b6e6f6324e4d6482e92de9718e1cb0865fd06b2e07e120db1ff495f769a0d62ca3e47cd38e267d4c36e5f2dca2325f34275be96bcf4ba8e68741c2d487c75b5eeb536da77bd543186f79c1be27b4f804dbeccd7c72aff7d5d7c69b93734705839dce1e6d6650ca62a20434d728cbe24eaf484f29a4aee913f53541019a0b16622b145ad12816fd936819958db2da7eb7c4477989344808533730ca5461af153a582ffb2b2a0a819ae4fd5dbc60488c77ae65d90bec599914a6c2d008ab18b800e7f068713905d398c2161becf3b960730e5d55123df9433abd39ffb68f5b16aa7782453682f1c5f4598d5b79082108bb2268a454d0201c57daa5b2390d2062f0490ae3ca70822c861e1626c1a5d172320275250aba897cee712fef931746d9d3ac84854bc544f047e8bff3ee550b1563e195c8c3fef04b38a0840eeb38bd13b0f48e0099cfa8333ebfbdade6afe9c6ad8262d0c33588a27afaa0f16fa6877d920878523901b64e0396ffc0382727c411bc29c23d7ac7cbd168af35402349481a826079b7c1d2d306828ee33b3e6374bb02840a92a5b9cf90f60b5b1f59cec5ef9e3e15fc84d23a992deb86c79f8029bc55408fbcc6441f01dacbc293bb9a3847e03ef7fcf274c3cce9904af4c53c818a324e32fcc95bbb619b7d527043dd024a008a3ece9105bce1ba60650eefc2b4b7d31762b5b795470c253a26a1dc9e3cd2d598e59cdaae099ee70e629fb6609a0e43377839e7522c9fcdf42694db71cb4dce9c9bb3dabd7bbdce0730b2a8dee057d44bcf7ed61eb88bd69581c0ab936670f9021be25407cff0159c12026b4f0f969d8f038068093ac97da3edf751ed7f0d2829c66915be3251e2003c0f79eb80fd70831b046484f903dbfa53c5198c77e1be80abe5d2cae4a409d607e4de2e5af4a86e4ef19b5719e726854f22e7f7966d5db4e', '2026-11-29 20:46:34.188277+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c3c-733b-8beb-4c0111276b15', 'check_out', '\x5415b32e065fd4296de66220e3bc95aace53fd990dd9720574c7128900801f1e', '\xb0c0b86846ddff29c19b010614f9a2cbdd22a3308a78451a6c701751587745e5', 200, '{"ETag": "\"5\""}', '\x015a0204653b9039c3717f352a1375a931bc4fb07618573c9a2baaccbc7ebc161aa8d143a49b7f747d74a067756e5d41f33cb19ee27ee61fc24ce8196b6c5845ca0e3b98657ece5e98e02c35dc867b1f110078f9bd3347917e860e09d3b9498807b9d224fb0f08f77abc2ca77d40cfd29e9bcac44019edad7a9de29128964cfb9018e0644cba10f1787bdbf8a4d41cd45bca63e8b1270b507b19290decae5daa64fe1b7c6f9ec2b65ce84ce5b0faa568801f4b8b1559c2cd24025929349461b69b8284655b52bee0a2b850a04c7d0599adb27274c1e1263f04be9732dc9564443690e61fdd33fc9bd7763e6e6aa5a11be9b2d69ab844145fffb04c340ac9968689bc2dcbe2c0551c69974b560dc5496e2dcfdfbfd3b2a15eee4fe675551fc97b9bc311cda1d23cbbb74e90cb0713aa01cb954cc5a3feb2a38d54fd6c91c0546c597a6aa4370eb7ca7a67dc3bde233fd9ca9c7186d444f30e0d4791bee829a0737fe9f382bcf4fd2b060519e62c1dc9a61939c8112f9dc5e4acc62af16c4b9ff185e245cf90f8d0726e0d4672216f87421c0d5393d8565c7f3bb24c2fe51f1aa9e1ad686b5743bd9356eca3cc31c4060ddf9745159f0db9bc4cfc0b85da2b736f5493d41bac56924d084ca050dad7b08ea112cc7c24d2123b8a6be47405fdc48d86bcaf5d88f5623942c5500154825b5cf716f2e81f11d2b705a897fe99ed994d47edf7fb45c00ad71c79dbcbd260d70af41ed018de3f67cb48fa6896e8bec2bb416711426c02e36d783cf04be51085aef5b2b4b7269057ff16d48e3b0eaefa6cf6cc1fde5774f2923c6fd962caa1defe4282b860783da66170b4cb72c806e475011bd93a2ebf099ec78d9d950e42f07e17b29bf1657af472c5e4aabc963973e410cf0355ff6066b845bfb24483a15af46e0491184e72a077347f39a4a7bf6c29f44a16c63caca16745d6141e6679aac37edf523c55eeaa9f73beb2847533b8098346dbffd3e19b709afb5b79b4885530c7df2b8e125e9e8d4fc96ab52879857da1cc7d5d074fb3d3eec9b0cf4701a6feae038b54f0686a63673b347e3ea943bd9bd07349bc867b37a6a6cc818ea0964343dd7144883db534790f795385b5242d6994a77a2af528df7c1faab889b857a48006a5a16df397ec3e75a3baeb2379d7b090993bdafc6aa2f0eedd7dfa555702eaea5f08945d500fe468501914088cb70c81868ac78f54314e14ae478204c3e48b2ea81b012926c33b7f939202e6f33594efe8d7faf8ce52b7b2b2822993a2d8339db90550c25b2337efb5e8be20492161fec0efe3af137d4584240f2c873ff61d54f689c1e8c8aad1ae4860182f889df7fbb4a42de7fbd345792e2a253cfb7c4e2d189218dd6bd9aa5987a0ce56e0f72c44bb97f46f39257a8b1b2da9fc1ee91b80a30177dd04a003cd02c6f4a04c0d48f6336b8eaea00980d8cae9f602f315f7526fbf0e6775611adad887bc5caea4934fa565a10ac95c05409d95b99a506f31ea4b43753e7e7de99bd4678c973cf87b5724262236910b1311a869cda6fb10d7b08382fb', '2026-11-29 20:46:34.192158+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c3c-733b-8beb-4c0111276b15', 'finish_order', '\xe5a956590df1f61df460418c8d114aa1b4b83e51b9bfe452258a1e838f718e55', '\xd83f9c9bbb27c25c200ada8dcfc92a01479d2c1db65ee6fc9bb0681a5c98345d', 200, '{"ETag": "\"6\""}', '\x01a2749c7cbd112cc346d7f959a74c5b658886a342c03986645aba46a78e44683aa4ac4466fa14c269510d4e447c5b99d61ac37d590ef1645dadf2b80bba74c41fbae367d0712d38809faacce68f19f9c2c77ebc978f77b25bb2e2b9a153b3d8524c103c6597df4cff5d99036b4c1a3c9a99ef560f73406b973ddeaa4d13b2f096ac4159b08866b5b7f24cf7584fd1c9a2ecb5ee9c25716b9c16d4c7af4ab7cbf2e29a695cb4a9839ad66f84137bb3634ab4e1c7b19cb37d9fefe28a037cffcd2078dda2791ed673c82781ee92e2257c2a644de961b8ca08d3e1d9cf6ebc4e027de4ac9822b994f1cc903de235f4e13ffb79f8bef29baaa02bf1350f6b2d01d1a336c5855329a0427661686900447baa6e533602ab0a3356dc9b4b107ffe03d1e215acd43f977f3287aaf89039ee1582fc3d781f6b586b8e6917620b4898ea333671c1762664be8bcb9df994ac730f9f2ebfe5b40d8aef695fbe6922d4dc472d55cdac1713187bbd7400f7d1f3baffad813d7af5c4b7f9ca4b8ef2b9756826a1ccf9f2a7140384d48c63ac7758757ce0967db498791de9ad08d51404620ddee63b2ed411ef16109280823ffa54e06075ebca6c6cb186ddd6e344305677b201aff087c6c1fcca2e8bdc20e9a76f3b7a692ca253b7dfa0877416678c8285a34c8b281dcc833278c2eedabaf4ca6bad7acd7f350a4bf7876fe7b13097f90927d2d0dcaca8d6d6f76d5fe5d5b6c6f77d361ff597f6af1ae843facc83fdda8cfcdb58bf3c941265ed7f25de60857c7da3123b348c76901595042b7de20656e6ef23994f15c5c2022d21ca6a2543f803dd9c17aaca3562312a7760049a5c09772b596ec32f05dfb6a0c3c5863833f618601a1fe8cd92e3bbe37f0a507617056aae5bbf2443d593a6660af53103cc00a066c9a7367e23b2dced402018f9da3cf5a7394ef6d540d88c04403c5e7060be50d183940534a99e39cfeac8f49bf4216ce35ccea0de6597d4eaa444672c247993d282974edfbd8ccd122333fdec3e3cc0dad0b14f61151bc5798ed33d5f6e6bd5aaba8ded66bbffee088b79aa5fb1276e369749b64367ff69c9f87b27e0fe87ec1d39e779dbdc60193792c7bafee318fa32a51639c5d085cac1585f91078346b20b0abcd3de747a03b5657202b8ef9d8abd8dedbb9e6c532007772ac15da807f84c714909233b64a9cb0835944b8129191487b68c4b057c9bf7a7db4efded80ea497ef548f8d68e29ea19fc5ead44c93bf6d5ee7490afd557182347a2d47b4b82961113256c9dcf86b8dda0fc26e1698013f854f0ae3c9440341942cec86debbe11e4c6fb607905f6198934af2b6f97831f413ab4a024ae8d4f37ac4539a831c7cdb24d0aff7ad71bed77628f26325439f41296bb99b8cceaef9bb343eb08abc5cee6f44cf6392e0079725f436f5f0b65bc4107c213e978f338d6166c9c17ad76c33000b13dd907470a0ed01d5e82bd113d388af292b623438fbf9bd0d38784540fb939aa8945525dee7bce9804373b31c3b79091751f233b2617d4f8f9ccadbe3d56e2eeeaa3e997fc4d76f9a0211d72654bb96b825eada71a175fad575ec16c', '2026-11-29 20:46:34.19621+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c49-760f-b77e-f7c15debd872', 'check_out', '\x7ff03223f17739bae97e85e87af94577d1b0e0476fb9434190c02081f9d891b1', '\xfbc45d228ff24f0b2f3a6cf5df053825096a08ebaeddf1f5ff68c8c728f50922', 200, '{"ETag": "\"5\""}', '\x0192153a388d2061b6bf348dc522dc69a9de7c781771a04465cd2d1d65e1fb85bdde082474baf0640b0762ca06a4b5ff5c03549fd898af1ce3cb7830b5ab71163e1b3d11c5249e3cd3ead9586d2a38f66edaf6fc755f017c75f68f10bf703ab998713da65e2ef8a7b31f0ca76a53b702aa8bccc24e422fd44d91fb898a879aedd57556cb705673d999b09275305a3f31e89116d7651c02cb38c3c7f05e708ee39447923a56451f308d4b9d97f039aa5873d89dc2f6d0a42c4e3be094afb680dbee544d8a7a1d5d01cfa82837a402809785039045b22e4499b8d48180a9ac08a174e76478adf45e354e317620c2df985fcf2919bce73941bc48bd8d979b74731030bb100e35fe669bf0aa88e1550075584510fe5c4539cba3122b40e44ca4c7d9aa81462b3ab3b1a27303276a6f835f35ddb3fa39fafcd792edd75dd7ee6ecc0eeb7faf28a5fefe0ea194876c85ea9b0df82dfcaa4576ffe1673953403469d370cb9767fa282d6e7390d2ff88d01ed01960d1a16ea163cc6a43b72ae2afbf21eda2d43e4fba0f5c53c7dd37421094f829e34ad76845206859cb276dcf30c0b90d8240814d7217ec03996c08c22159de850e91a3b08432fcc0b92f61e5b8f27de05506ff6229f85322a24f91be0bccd12d3849751bd6452019bde031356ee61038526b34ba2239a0e169fc6795427aa09f1b52c30026c93304403e7e277af5dc47e106a46a5fd8e588139d31fe9317bf7ada6ade1cb23d03f2b8a66cce708539a4ffccf527296ef81e34e43116d09df47ade42cea3313c177fe0b90ec1f0afeb218a958a066ba3bae15601151ed342126415654dd91c510a685f2c29d7cde08acdef1abf3ad1419e92f41e7d0f3cbafb0f939c17036d70dd13825bc49003fc713d27d509d2c1ab2ba6cabd99235680f3538b9b64f638b8c602b4343fba80eb03b5aec52e08ec63803e0a8086d1b99bcab50078dd59254b4478537b59eaa341a97b167d63d3cf9e0f5265477f5fb6feadb729e9ec24203f05c1ed3053720583f6505c0637628a202e872dc8fed2870f6e0457ea8595f97c518db5d442a9ffeba0647f91bfb25398b3d3364474a00877652d05ae7d77602e59a0ec6ba3d11ec688b29f64c5f2db24eec8bd6f77236947d4b20b58310076cd82fc5db4255c5db65d5963a51f9f1e5924142f29f221d15d4f83556b5e7f889b45c3c3782bd4238e4e6d74f2c7943839a500baa66246e495350365f785073c18619d5436399bc8bf18bb8e6390825c512d9c0b7ac613adfdfd08bbaca7cee14a0e99f7ddd562b8139fbd18310b4d02f27a849d1f31a87a1c53b0859834355fbdb76d8b507e4f2ceaf1fa7141fd943f9fd4554a6756506d414d4af9137a1d289ba1cb2388abb8e09d7bd9b6c829395b3326750389cc19e18f31a7baf018df7d73abd9c284c79eea594800858342aa5457d5c9501b87dc5fabd860b64d9f7f1321616860ee0b9c121b4a8380d2df67d31ccea0e69e16cf3f81a4702666774fefa73b0bb29a1e17a5098a8bd54345a6201a74c19836de522d89c8cbc0375039c5', '2026-11-29 20:46:34.200119+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c49-760f-b77e-f7c15debd872', 'finish_order', '\x4e084e79ac3d91862ff363cd2e9afa1187ae4e7ad7ce0cf3c366d3128bc075cf', '\x5cb944dd7ca7c53c91cd67262fcce0dcce4f02579d3dec5f2caab8b3aa4b261a', 200, '{"ETag": "\"6\""}', '\x01b72a95449dd716066d311e56511e8d56804de466bc60535de2a2f9c3fc5a0cd6d151dc292858e12fd15a1ef50d52d4f65beb7a7daea0353c3ea31797bb6c16cce3afd7e904984823a5dcf65ecc7b01d8dbf53f11e65b453e2d7aa911271880aea79d1f419023ca6b606f3994374614c29e38ef5c82b1e3b4eedb2a1ca94a3f2f4848b9f443d7e437b59584bae2f1a8c5de97138ffbda12cf781ad75d80db327d2efc86364f735d55003547619a7f930c0c248ebe5a5b97e294d59ce5c6b8a2f0d3308f46da073d3c5bf6888c1dad4bd306f7b4c49d0739efbff43815d55fce6f921c2efd6fceed78cb51d321006ccba071ef7617e5ee969147e46e58bc620ffc6bd92c2ba06495a74d2969fe89ba4488a87d4b7b669406d9b2cca79679f17019b3b17bb9c9227e3528e888b4ab6ee4b1bc6819c4e31265ce210529738d900e2b82053ad18b1feb0112acc8dce99757e47a0b12fbf58a9026fd608f6bbb67f80c87d162caa3c6f49a2c74ef0505d12cd615c855468910e42ebb0cbfe6a03c8155e0a3580a38b5c97ce316187976145f5d557ed5c0e29ff89820721142c1656214ca027243231d024db42096eecc51eb5c41b1291d86cb6676651b2d70453a4b841ca5dfbda5966ed0320f2202a059702644f235aa231d3773759bfb7af64535c5140b9448a8d93ec2a52b60c0e1dd11f78dc7d37492ccfe199bb47a13fa081b4412ff990aa309e5f6a115919322cbe392f717dcddeaf7683538fc391c2386ae9f59145c6848111b320070e02a16346b78ef2061d0f1bc3a99b0509d343dd5e5e35fc1ed4dee531372c4a0bf5f1892fbace482f07c765f1f05897ad08a0e9b6c1222b477a2595650f22a4119e60d2a316968b31ed92d39b14606f4f1c545c481dcfa47bbfe0933838596348feea82ac815335e467b43afa0559848a541c2395cdaf1d8635adb7a2f64e7afd808439af40fdcb0ba019e96bf8bfe3346c61305230be0e828c056303bb55f796f4933c29c3b31d41f1db1f64254756ded627327afad24a0c3b47223a6e4b99e48a12ffa3d390afd8a3a00f8c00eb66696d72b61b5b561db76617ba4bdeff6c855f122e190073fd1584c0d6c0e77c9a009095d958fe6234fc1171391833714acaff26085e659d0c99d4c6c54c176ffee96535ec368578767e6af852d96cb9b15b18c941f6c897ad0e5a88eb1b728a652db854ec7e7df2ab90c3ec6321893b8d4a5e30132c604f7b44a78427caf06d3a9fe79b7e48493461a7c11ed4920faae58edf45472c64db8ad222e45997d303a52056c2c8c194ce6322af6386bfb232cc6dbf0f5c729b47ff144e0608c408f617fac5fac51b6d18912698c9111c323a3286ba540ed47e94174320ff1a4e7c5cec4137c5bafc8016f8925d1c29a97a9bfb5b8de860e0e6e3d643ca5f1921cf15a0cea1b31819b8d180f97b219a78f69499a2007825ac70b5b0dcc67dcf77cbaa4fd334cf3e7bf5ea9152b9b94ad6f943aff47043eace2b83c11d5d40e7f4d1bb53ba0bc44cc1c9be40172cf7e92858c5d33da999e27efa9c562f631eecb97dfeb742a393dafb11a6b92a9e628c12bf0b6cca337', '2026-11-29 20:46:34.204971+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c68-76c7-9ce3-8c7b46af97e8', 'review_order', '\x1c06b71421bd85d479dc472c0e0f70bdab5c0b6e83e5f2b054ed42eae2de423f', '\xb34c86d2e5028d6c94c289d830f2f8c13626fe5d36f8622d788917e02d87719c', 200, '{"ETag": "\"7\""}', '\x01633c7153a81240c9048aa8133db77a3100bbbfbc4d99640071af4f50cb008c32a8aae670411849dd12a0a5b31940230a325ec18e3708bffc9266941abe660ae2343f58fd6ad785b8c8842e5e690aaf82f5ad553db4ec009fd686d49b0c059787bc9a644b881a00b17e79228524e90b269671dfe31ef5e674408b1910e6726e8ec4ef5f24b5e2214e49de15d229df8a08f5a5bbc15ad79b128920c14134839e23fdb4fb4c5d6b81016234b59a367c55c9f21a19b23fbd88e2eda8e610e9b37c55d646379dd6d47b5057ee47fbd180815c92e71764e148f6403644bcbc54c4dd116dcccdb742c965d075659b13d98a815a95b8b5fdba5d963719c32e8621581c5307ca9ec9f1025ae6887fc06f9b456d45c163db5af3718cb20d7a0085099eb2f6e45be79bfb316bf92511240b61371900d9870b16a65025c33f081ec33b54d103162f5bfb940e746dd668aea07d132e5eab62caa8bd631de766e99829defe099ae0e73d8744c3eb2f9171e39ca7e3e57c7d2332eb2f3f1cac4b57017650b529e2721c5829d68cb834ffbd1820779ee4f16f820b5fb460bf1155dc0c23010474cf5a0f1aedc2f0c4c95c6134c18a4054365b357b21285bf99d699450d92c4d62c285d5972ab6c346498b14c68f09f70707f73b6344063f97301f36932deda04cac7bcf99680d977901c03c5ce0f633d94f7e5df83fe5311cfc290aa7532acea20b9b5775ab058b45fd13c7d2fcf0fdc77332d10c075354f5d88115784553b333686b23d89d1069bd8567ab743c7d95bc5bdbffe397d7fd02ad95919f39d3bd32ef0a87cb8430f4c1c6fca255e3b51d1e2d5e5dd6ba9050b794867bf81f191aa094494874c2dcf45afc9a1bb7b78bbd3a5bd55504fb0e50bcb55a983c7f8cd39d7209fbfabdb70853b7082b9511c86d9974b14f761d8ea7a4d6166c6da4ccbf11b1a81e3938a4f31eb26b1b93f2b7411a08092e42db5f444c4718c64b1ba19631e2cd06cc6ab98f39280a4da2a71d7c8cf4234ccd47bb01e217f004321b95d117350bd4b3e18ddd3be28b6730f7b1f08e160a9a7a74ae35bac4a5badf18a276a18f4619feef990407442b7f81e49095127fb4199f831fd3a1913c6ac67ea4ada0e369a97a1f521896777ed305a88093e4ce4caa74d00a0c2c02b343cca4102b1ab339cfea1b329cd235e3f6e5c9d39703785a87840461da2683f463a2f77c2b247fa069fc70650749b04b00772f9498aa4078a03885bcb37862e0edd85dea4c7ba6dda8e6ae995a7a5bdf9f84a75ad05a1ebe6099251952b6c5895cb756bcf1683b7fc746095f6c17123ea43b13b588ecdb0b259500a0334c78a83cf55eef3e2d018dbfe4dfb7441bc94fa5882b206645da3963b858972aedaf729ff27f57e33711d6dc03f990f8ae04077a028e6a84f928a474972928497011cf56db47a573e4d50f3596dd011568ac497616b11383a8e45c7ddf0e59fac8ee9e21962f70a4408455ec0bd4f2516b3bb479e09118f479a634e7dcbd5dc617e07471d4b279d9bedd3c47ba5622a666e4d9f44042f506b618eae43dd059692a1c382f0d19418f5c7b1f9ec2e456d8e09495beb3a6', '2026-11-29 20:46:34.211036+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3ba4-75fa-8543-0f8706be1c90', 'review_order', '\xfda5502d077eadd142dc79cb39d10aa3b1409ae7ab5ec5b7da56b54015fec536', '\xd0bc218173c69fc6304cc05048f8222ee3e2415649208473c1453d9d54af5b6f', 200, '{"ETag": "\"8\""}', '\x012d6fddc6b7c4be9bc6206ba65895c3617b7741352d4cf2b8189485e781b334ec62c76e906b8c0a6170b9a6812651237f1d2875dc6d881cdff6fb427f5077fc1cf30c187841d7172d2dcf9f8ee7314217367504c7cb760eaee646a5d4dda7671df08613f06b50623f11c68892466b7f7defcc0712308f9ee9375b56b35cc2733abb59d3d6a3c4fe1c5606b1aa23b02b6fa79d15f05e7c915286467b01c8168c1dfc87d216148e6c7a1d48265be43ab6ee2af4873f44afe4a287e8a81899f82a7c96c5a1ff3ef7233a05df62ab6b124b410c496d4d7929df138554aed9163473842b1100bc286a4a34664ba835645a48e512ecbcebe55b2a22e4be83c4e9c8a9b0bc4a2f95a434a0218a7c901f85b8e6d94a27f6d1eafb582611c9b543c52852221c920be17f4431b3170b810812855e48792eefdf78ebfd87d6a67283241fc016d8d26d65614eea91e426657afc737bab97ca8859c08b2c3908633db4efdf7bd2a700664bf6a75eb6587e7e5b7bd8ae6be3ee0a01258be8c87197402dcb537d8bcc0afd8313f3c5bb7a044977cab72b8681b9e1213e1cc33dfa5edb35b8b1ce57b7254ab6f3482a41688e0cb36507fbf3a8524049b5e0f07e2448a3d476ba73bb2f2088eb7c7449a580a1a9fc30c48b8ac04d627c8ae72d8e1ac9e0d6aec118228178dfe299934760cbe0e45a0557a73e34818533909979e3034f188d6b9340b9413fa3111ad758c0cca2816ef94b3d6d47b3efc1efda00f383ded60e8ddf3ab49414e58fc459f2e4b156ab2c31a08671e11f769e519760d12117586e312593ff8489ceaecd0eb4d65b7bfbfd71f5de24cfe9cd3afa53c88298faa574b959b16631bc5f06437c2a678af9893bfea6760ab62ab903a115e564019a087b2ec82c3c5d429c507be3df11f2c3f06caddfd30bd1579f7be60671bb2fdf52c0cf3ac456585ae2a24eac95ec8aa1595faacb800957bd80ed3c2bd6824681f73a0b2d597d30312a893c85dc15f43698c12efd5a3ee92384ae746fb40b9380410e9b2e0f6a075a829aa5f81c41136e11fb95603996e28887a8e78c2fc8bb42aa0200c03f26a8a70d1707730521f50b1ad7e6b9345d7b15cf8fb5064f0ef33d15d4146d30d110a5e2bad001980843f0dd94eb9b00e9ae0c5a9b174cda88731bb941bb7912ec0cc7a153062019501395d92420b36dd5b2cb619cd993a7f87cefb73c15a937c7d0a057c7a8d75a9f045fef3ea81a897b80aadc60a56407ac3956f5ef03be1f48205d67411b3d63a012f5648a98c052541cf128464748c68172ba9773dc542650767a7df4ee4b2982e3ae39897f0ccf4bac3ccbfa1d922653bd83f8f90f613d05bd7bcbd44cc57259cf90dc147a3b9c7ebde97c1613a7d756a9ff210f9ab1311c69773734ea1bc48aa1167a721d507c0f91cde21b7a0cfd2b4de6bb5e44d912e255de6c59bb6f401cbd02234593cb35f0b338ac1cdee98a99e420aaa9f48d3d666a2e76c47a1511258b6857cc581776de4f66f41b6f1d214b7c486e955dc007feb454e85d82a18a05fe30664689264bb46e8c058a7e028ec7ca26d2ee4c87b1379e067f22b76235d7941a1245', '2026-11-29 20:46:34.214952+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c49-760f-b77e-f7c15debd872', 'review_order', '\x0285a4c838aa60470350916a2fda3cdc249bf983699873fdd83d3acabf385d20', '\xb2e2850db7733715949b2aa82af74eac832fb1d1ddb1d781ee6a0fefa7c35be2', 200, '{"ETag": "\"10\""}', '\x01521acc806b6cb6bf8f409bcf8b4872d682e313d2c8f75556af88047bb08413ff3f1098a4780314b0436696933007708b1d64db38390a15ae821904bd12f9d8ead5450fba2c567993e68ea2479147d17066f6a5711119131b36a9d795c6e5d5dd45872e99889d8439dfe724a3175997eb0861d17c0086f9a542496a5270d204bd670a98ee98d38ef488bf980f705b4901b7a7940881c838c1ee097f298a8193504773aba0fa234ff3741f41060f0e9ffaca00b1598b20460d5f0edd8e5657284369e1fcf6a6b3660d35781ee4f54e7ee9422dbeea955911ca61d15eda1469c500c6f522942cc2b232bce20aeb7282eeb82bcb2bbf40586ea0873b13021b5e598cc203705941487e5ab7f51001f0af31591c8e57d6f2783efb51c0ea5762f0cac9885af66f062c18f4c1b35a0bab7dc09c37e5649d910f19cc8882a232e114a233520829a6cc47b27ba4f22e883717511e643d1f99d38769edc611c6ef6f7cd6962f7cb7558d40888e7c12ce15b6c920f7e44acdf093504208f517de2a57328da9f7b495bf1e67044b72a577fe2d75346aebc130ed3f3da2a09b67e8f509ff793e0c97c3d725c8bfb76b0abda5d347c4849500a681920ebf425a81fb629c1c77cb98c66e4481092fa6731f2acad3ccf3ae0c1716a1f09b206be8dc19d1c30808e9b6d93c0c370cd5f7a93199a31a089a3ed8326ff88399cc63c41af5e0b2117d87a5370de8682967ffaae3659c71e1b0ec853aca84491b3c355b4bac0ef370ac14e8e2d12e2c95b141638e358b8463ca5e77c10ab45b6a2035a7ca129dba9812ec420172efbb445a8d9eae780929e81a97867961c1eb4a698d5694e1b3e893a692f11b1330845abebc83b78c626f9fcfa5fcf75497ca455ff92a9f8596fee7e266d6c083f090e165258727ae7ba9e54ef18012edb35f63a7bcfdfb172201cc6ce989442fd160279d119119cfe73ba8325fdb733901d9c39a50848162f2e2fca747597db7f09bd5e4a814e9a437a96e2fce3931bc143127145bf26054478c57d105b9b983a9bc2c30e12e2ba72ce9e9203a0ea41104e54c7df8d5edf06fb24edfbc878bf46318e1323611a14facc14d97c3fc5ef74e096ec86f11bbcb2e2971d29aaff8f8574dbec12a69366f80cc54b39700c9377afc213717e41cf829a080f8e983af305bd2c09d5faec9b2a0cd69d92e7581309dd9968012cd49c520471d222987c4da008d400ba7deb267e4b2930e4c45a68c936151c5d2481c9ba0aa934b1057704581542158e31a80f97ac4f961a5c9dafa9cb17474c1674716d9a85e896e8937003dd5ddcfbdcca2383c110c6c0c527074e6ee8779536e5fc98de34f66007f1bcf04b5bbac71ef68a104a70ac20a74ec44085a51265a2f5514a8981de103baf580ca7125c47e1e1bfe540c52e1795e6a4aee52bc6ed7bc54a5f46bf6ffa45cb9114c2ff4a1ca4deea34144c6dfeb63a201dcb8dd7642817d35bf38adce7f4a6448b4847fc8d0e2975899494a2506d7ddd94c80b59309c06a7b3496c4ecf07cf7b6745a68fdb5bf48be4f844f99de4b1d3946a1de0c994ef33400bfb1cdf97438da0f5712eb68873e5afefdfe774836853b4df33802c6363f17a8186934570e49d366927e4c871c3ed0cdc53985bce3d7dc79451ca65ba783a7869ce104a919ca592e15061fb36e8e536c422897d7150252c7551a31cc9ef4da', '2026-11-29 20:46:34.218075+00');

INSERT INTO public.inbox VALUES
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', 'orders', '01a2290f-3b9b-7136-96d0-d3297c106b3c', 'gateway.community_opened.v1', '2026-11-29 20:46:33.884582+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', 'orders', '01a2290f-3ba4-75fa-8543-0f884548c59f', 'gateway.person_joined.v1', '2026-11-29 20:46:33.892624+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', 'orders', '01a2290f-3baa-7640-819a-d8a88210bf85', 'gateway.person_joined.v1', '2026-11-29 20:46:33.898991+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', 'orders', '01a2290f-3c13-77b8-a9a2-b923a5645f71', 'gateway.person_joined.v1', '2026-11-29 20:46:34.003815+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', 'orders', '01a2290f-3c21-7799-a943-e78bba888e3d', 'gateway.person_joined.v1', '2026-11-29 20:46:34.018191+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', 'orders', '01a2290f-3c28-74dd-8638-86b7fd3183d7', 'gateway.person_joined.v1', '2026-11-29 20:46:34.024494+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', 'orders', '01a2290f-3c2f-73ee-a3bc-50559add1e20', 'gateway.person_joined.v1', '2026-11-29 20:46:34.031754+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', 'orders', '01a2290f-3c35-770f-b6a6-71aa6643d461', 'gateway.person_joined.v1', '2026-11-29 20:46:34.037513+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', 'orders', '01a2290f-3c3c-733b-8beb-4c02c60be36a', 'gateway.person_joined.v1', '2026-11-29 20:46:34.044872+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', 'orders', '01a2290f-3c42-72ba-9e64-a51c08d8d196', 'gateway.person_joined.v1', '2026-11-29 20:46:34.050222+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', 'orders', '01a2290f-3c49-760f-b77e-f7c22383b2f7', 'gateway.person_joined.v1', '2026-11-29 20:46:34.057887+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', 'orders', '01a2290f-3c4f-736f-9b97-f4a356e3c023', 'gateway.person_joined.v1', '2026-11-29 20:46:34.064275+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', 'orders', '01a2290f-3c58-7674-b706-364feef2b481', 'gateway.person_joined.v1', '2026-11-29 20:46:34.073017+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', 'orders', '01a2290f-3c5e-7251-92ee-a45ad7a96022', 'gateway.person_joined.v1', '2026-11-29 20:46:34.07851+00'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', 'orders', '01a2290f-3c68-76c7-9ce3-8c7c775de63b', 'gateway.person_joined.v1', '2026-11-29 20:46:34.088522+00');

INSERT INTO public.known_communities VALUES
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', 'c-e1a4da38d399', 'Asia/Shanghai', 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3ba4-75fa-8543-0f8706be1c90', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2290f-3ba4-75fa-8543-0f8706be1c90", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3baa-7640-819a-d8a7f7b3c9a4', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2290f-3baa-7640-819a-d8a7f7b3c9a4", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c13-77b8-a9a2-b922417e6c95', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2290f-3c13-77b8-a9a2-b922417e6c95", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c21-7799-a943-e78a4d81cb4d', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2290f-3c21-7799-a943-e78a4d81cb4d", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c28-74dd-8638-86b6343a9df0', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2290f-3c28-74dd-8638-86b6343a9df0", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c2f-73ee-a3bc-5054c2b74b8e', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2290f-3c2f-73ee-a3bc-5054c2b74b8e", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c35-770f-b6a6-71a9945f390d', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2290f-3c35-770f-b6a6-71a9945f390d", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c3c-733b-8beb-4c0111276b15', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2290f-3c3c-733b-8beb-4c0111276b15", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c41-730c-9006-15377460e04c', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2290f-3c41-730c-9006-15377460e04c", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c49-760f-b77e-f7c15debd872', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2290f-3c49-760f-b77e-f7c15debd872", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c4f-736f-9b97-f4a20b18e4e3', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2290f-3c4f-736f-9b97-f4a20b18e4e3", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c58-7674-b706-364efddc3198', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2290f-3c58-7674-b706-364efddc3198", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c5e-7251-92ee-a45906916378', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2290f-3c5e-7251-92ee-a45906916378", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c68-76c7-9ce3-8c7b46af97e8', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2290f-3c68-76c7-9ce3-8c7b46af97e8", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1);

INSERT INTO public.memberships VALUES
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c10-70f5-852b-7303a2a67dc7', '01a2290f-3c09-709f-a56a-8cb59b6aa67e', '01a2290f-3baa-7640-819a-d8a7f7b3c9a4', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c20-7096-8eef-21d93713f22e', '01a2290f-3c09-709f-a56a-8cb59b6aa67e', '01a2290f-3c13-77b8-a9a2-b922417e6c95', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c27-7799-8317-9fd2f7409a46', '01a2290f-3c26-7006-9c57-7cb5324ee4ae', '01a2290f-3c21-7799-a943-e78a4d81cb4d', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c2e-7324-9951-27964119ce0b', '01a2290f-3c26-7006-9c57-7cb5324ee4ae', '01a2290f-3c28-74dd-8638-86b6343a9df0', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c34-7296-acb4-0d6470c29d93', '01a2290f-3c33-74b2-9ef3-cbc39f2490c8', '01a2290f-3c2f-73ee-a3bc-5054c2b74b8e', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c3b-7311-8688-88534058b641', '01a2290f-3c33-74b2-9ef3-cbc39f2490c8', '01a2290f-3c35-770f-b6a6-71a9945f390d', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c41-730c-9006-1536581255ed', '01a2290f-3c40-707e-a998-1aadac4137db', '01a2290f-3c3c-733b-8beb-4c0111276b15', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c48-7722-84d3-50cce063de3d', '01a2290f-3c40-707e-a998-1aadac4137db', '01a2290f-3c41-730c-9006-15377460e04c', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c4f-736f-9b97-f4a19182f0d4', '01a2290f-3c4e-762f-8206-0eb3ce3c74e5', '01a2290f-3c49-760f-b77e-f7c15debd872', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c57-7666-af51-7099f1eb810f', '01a2290f-3c4e-762f-8206-0eb3ce3c74e5', '01a2290f-3c4f-736f-9b97-f4a20b18e4e3', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c5d-75d4-88b2-f6d3e435ed36', '01a2290f-3c5c-728f-800a-4924e8461e24', '01a2290f-3c58-7674-b706-364efddc3198', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c63-7225-a333-92b4f550da53', '01a2290f-3c5c-728f-800a-4924e8461e24', '01a2290f-3c5e-7251-92ee-a45906916378', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-29 20:46:33.696653+00'),
	('orders', '202607010000', '2026-11-29 20:46:33.747371+00');

INSERT INTO public.offers VALUES
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c95-7062-9f37-f7ca207e2221', '01a2290f-3c7a-7011-b230-ec0985541db5', 1, '01a2290f-3c09-709f-a56a-8cb59b6aa67e', true, 'offered', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', NULL, NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c9e-75ff-b8d5-e6baf6bfbcc6', '01a2290f-3c7d-749a-9778-1a4a701f7dff', 1, '01a2290f-3c26-7006-9c57-7cb5324ee4ae', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3ca4-7194-9702-8ecc87647f5a', '01a2290f-3c81-7073-9eaa-b3b210aa654c', 1, '01a2290f-3c33-74b2-9ef3-cbc39f2490c8', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3ca9-7088-acbb-27c742b0822f', '01a2290f-3c83-77b6-b634-924a8e739a3c', 1, '01a2290f-3c40-707e-a998-1aadac4137db', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3cae-7617-9018-20001150c897', '01a2290f-3c85-7320-8f87-17437447e466', 1, '01a2290f-3c4e-762f-8206-0eb3ce3c74e5', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.order_moves VALUES
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c72-7047-b077-f0cef2617fc2', 1, NULL, 'place', 'placed', '01a2290f-3c68-76c7-9ce3-8c7b46af97e8', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a2290f-3c68-76c7-9ce3-8c7b46af97e8"}'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c7a-7011-b230-ec0985541db5', 1, NULL, 'place', 'placed', '01a2290f-3c68-76c7-9ce3-8c7b46af97e8', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a2290f-3c68-76c7-9ce3-8c7b46af97e8"}'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c7d-749a-9778-1a4a701f7dff', 1, NULL, 'place', 'placed', '01a2290f-3c68-76c7-9ce3-8c7b46af97e8', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a2290f-3c68-76c7-9ce3-8c7b46af97e8"}'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c81-7073-9eaa-b3b210aa654c', 1, NULL, 'place', 'placed', '01a2290f-3c68-76c7-9ce3-8c7b46af97e8', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a2290f-3c68-76c7-9ce3-8c7b46af97e8"}'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c83-77b6-b634-924a8e739a3c', 1, NULL, 'place', 'placed', '01a2290f-3c68-76c7-9ce3-8c7b46af97e8', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a2290f-3c68-76c7-9ce3-8c7b46af97e8"}'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c85-7320-8f87-17437447e466', 1, NULL, 'place', 'placed', '01a2290f-3c68-76c7-9ce3-8c7b46af97e8', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a2290f-3c68-76c7-9ce3-8c7b46af97e8"}'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c7a-7011-b230-ec0985541db5', 2, 'placed', 'dispatch', 'dispatched', '01a2290f-3ba4-75fa-8543-0f8706be1c90', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a2290f-3c09-709f-a56a-8cb59b6aa67e"}, {"score": 867, "team_id": "01a2290f-3c26-7006-9c57-7cb5324ee4ae"}, {"score": 867, "team_id": "01a2290f-3c33-74b2-9ef3-cbc39f2490c8"}, {"score": 867, "team_id": "01a2290f-3c40-707e-a998-1aadac4137db"}, {"score": 867, "team_id": "01a2290f-3c4e-762f-8206-0eb3ce3c74e5"}, {"score": 867, "team_id": "01a2290f-3c5c-728f-800a-4924e8461e24"}], "team_ids": ["01a2290f-3c09-709f-a56a-8cb59b6aa67e"]}'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c7d-749a-9778-1a4a701f7dff', 2, 'placed', 'dispatch', 'dispatched', '01a2290f-3ba4-75fa-8543-0f8706be1c90', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a2290f-3c26-7006-9c57-7cb5324ee4ae"}, {"score": 867, "team_id": "01a2290f-3c33-74b2-9ef3-cbc39f2490c8"}, {"score": 867, "team_id": "01a2290f-3c40-707e-a998-1aadac4137db"}, {"score": 867, "team_id": "01a2290f-3c4e-762f-8206-0eb3ce3c74e5"}, {"score": 867, "team_id": "01a2290f-3c5c-728f-800a-4924e8461e24"}, {"score": 833, "team_id": "01a2290f-3c09-709f-a56a-8cb59b6aa67e"}], "team_ids": ["01a2290f-3c26-7006-9c57-7cb5324ee4ae"]}'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c81-7073-9eaa-b3b210aa654c', 2, 'placed', 'dispatch', 'dispatched', '01a2290f-3ba4-75fa-8543-0f8706be1c90', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a2290f-3c33-74b2-9ef3-cbc39f2490c8"}, {"score": 867, "team_id": "01a2290f-3c40-707e-a998-1aadac4137db"}, {"score": 867, "team_id": "01a2290f-3c4e-762f-8206-0eb3ce3c74e5"}, {"score": 867, "team_id": "01a2290f-3c5c-728f-800a-4924e8461e24"}, {"score": 833, "team_id": "01a2290f-3c09-709f-a56a-8cb59b6aa67e"}, {"score": 833, "team_id": "01a2290f-3c26-7006-9c57-7cb5324ee4ae"}], "team_ids": ["01a2290f-3c33-74b2-9ef3-cbc39f2490c8"]}'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c83-77b6-b634-924a8e739a3c', 2, 'placed', 'dispatch', 'dispatched', '01a2290f-3ba4-75fa-8543-0f8706be1c90', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a2290f-3c40-707e-a998-1aadac4137db"}, {"score": 867, "team_id": "01a2290f-3c4e-762f-8206-0eb3ce3c74e5"}, {"score": 867, "team_id": "01a2290f-3c5c-728f-800a-4924e8461e24"}, {"score": 833, "team_id": "01a2290f-3c09-709f-a56a-8cb59b6aa67e"}, {"score": 833, "team_id": "01a2290f-3c26-7006-9c57-7cb5324ee4ae"}, {"score": 833, "team_id": "01a2290f-3c33-74b2-9ef3-cbc39f2490c8"}], "team_ids": ["01a2290f-3c40-707e-a998-1aadac4137db"]}'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c85-7320-8f87-17437447e466', 2, 'placed', 'dispatch', 'dispatched', '01a2290f-3ba4-75fa-8543-0f8706be1c90', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a2290f-3c4e-762f-8206-0eb3ce3c74e5"}, {"score": 867, "team_id": "01a2290f-3c5c-728f-800a-4924e8461e24"}, {"score": 833, "team_id": "01a2290f-3c09-709f-a56a-8cb59b6aa67e"}, {"score": 833, "team_id": "01a2290f-3c26-7006-9c57-7cb5324ee4ae"}, {"score": 833, "team_id": "01a2290f-3c33-74b2-9ef3-cbc39f2490c8"}, {"score": 833, "team_id": "01a2290f-3c40-707e-a998-1aadac4137db"}], "team_ids": ["01a2290f-3c4e-762f-8206-0eb3ce3c74e5"]}'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c7d-749a-9778-1a4a701f7dff', 3, 'dispatched', 'accept', 'accepted', '01a2290f-3c21-7799-a943-e78a4d81cb4d', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a2290f-3c28-74dd-8638-86b6343a9df0"], "team_id": "01a2290f-3c26-7006-9c57-7cb5324ee4ae"}'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c81-7073-9eaa-b3b210aa654c', 3, 'dispatched', 'accept', 'accepted', '01a2290f-3c2f-73ee-a3bc-5054c2b74b8e', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a2290f-3c35-770f-b6a6-71a9945f390d"], "team_id": "01a2290f-3c33-74b2-9ef3-cbc39f2490c8"}'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c83-77b6-b634-924a8e739a3c', 3, 'dispatched', 'accept', 'accepted', '01a2290f-3c3c-733b-8beb-4c0111276b15', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a2290f-3c41-730c-9006-15377460e04c"], "team_id": "01a2290f-3c40-707e-a998-1aadac4137db"}'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c85-7320-8f87-17437447e466', 3, 'dispatched', 'accept', 'accepted', '01a2290f-3c49-760f-b77e-f7c15debd872', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a2290f-3c4f-736f-9b97-f4a20b18e4e3"], "team_id": "01a2290f-3c4e-762f-8206-0eb3ce3c74e5"}'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c81-7073-9eaa-b3b210aa654c', 4, 'accepted', 'check_in', 'in_service', '01a2290f-3c2f-73ee-a3bc-5054c2b74b8e', 'leader', '2026-03-10 03:00:00+00', NULL, '{"at": "2026-03-10T03:00:00+00:00", "person_id": "01a2290f-3c35-770f-b6a6-71a9945f390d"}'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c83-77b6-b634-924a8e739a3c', 4, 'accepted', 'check_in', 'in_service', '01a2290f-3c3c-733b-8beb-4c0111276b15', 'leader', '2026-03-10 03:00:00+00', NULL, '{"at": "2026-03-10T03:00:00+00:00", "person_id": "01a2290f-3c41-730c-9006-15377460e04c"}'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c85-7320-8f87-17437447e466', 4, 'accepted', 'check_in', 'in_service', '01a2290f-3c49-760f-b77e-f7c15debd872', 'leader', '2026-03-10 03:00:00+00', NULL, '{"at": "2026-03-10T03:00:00+00:00", "person_id": "01a2290f-3c4f-736f-9b97-f4a20b18e4e3"}'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c83-77b6-b634-924a8e739a3c', 5, 'in_service', 'check_out', 'in_service', '01a2290f-3c3c-733b-8beb-4c0111276b15', 'leader', '2026-03-10 04:00:00+00', NULL, '{"at": "2026-03-10T04:00:00+00:00", "person_id": "01a2290f-3c41-730c-9006-15377460e04c"}'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c83-77b6-b634-924a8e739a3c', 6, 'in_service', 'finish', 'in_review', '01a2290f-3c3c-733b-8beb-4c0111276b15', 'leader', '2026-03-10 04:00:00+00', NULL, '{"outcome": "done"}'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c85-7320-8f87-17437447e466', 5, 'in_service', 'check_out', 'in_service', '01a2290f-3c49-760f-b77e-f7c15debd872', 'leader', '2026-03-10 04:00:00+00', NULL, '{"at": "2026-03-10T04:00:00+00:00", "person_id": "01a2290f-3c4f-736f-9b97-f4a20b18e4e3"}'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c85-7320-8f87-17437447e466', 6, 'in_service', 'finish', 'in_review', '01a2290f-3c49-760f-b77e-f7c15debd872', 'leader', '2026-03-10 04:00:00+00', NULL, '{"outcome": "done"}'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c85-7320-8f87-17437447e466', 7, 'in_review', 'review', 'in_review', '01a2290f-3c68-76c7-9ce3-8c7b46af97e8', 'requester', '2026-03-10 04:00:00+00', NULL, '{"party": "requester"}'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c85-7320-8f87-17437447e466', 8, 'in_review', 'review', 'in_review', '01a2290f-3ba4-75fa-8543-0f8706be1c90', 'station', '2026-03-10 04:00:00+00', NULL, '{"party": "station"}'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c85-7320-8f87-17437447e466', 9, 'in_review', 'review', 'in_review', '01a2290f-3c49-760f-b77e-f7c15debd872', 'team', '2026-03-10 04:00:00+00', NULL, '{"party": "team"}'),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c85-7320-8f87-17437447e466', 10, 'in_review', 'close', 'closed', '01a2290f-3c49-760f-b77e-f7c15debd872', 'team', '2026-03-10 04:00:00+00', NULL, '{}');

INSERT INTO public.order_numbers VALUES
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '2026-03-10', 6);

INSERT INTO public.order_private VALUES
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c72-7047-b077-f0cef2617fc2', '\x01735e401866da8c29d82bfd9db8ec16ebd00009051052f4fac63f55ca80efca6961eb59', NULL, NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c7a-7011-b230-ec0985541db5', '\x01e7dee54181d9febc55c5f01973c3e240a652953deff82c4ab1b4752c776801a192ff96', NULL, NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c7d-749a-9778-1a4a701f7dff', '\x016628422b0971c1879fa92d404a0546692e238698f0f96fab9cbaa5932b4f521bd7eeef', NULL, NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c81-7073-9eaa-b3b210aa654c', '\x01d91a41b3a6ef280bd808aaf317127f20a6e579066d15f2c73852b1748466535784ea24', NULL, NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c83-77b6-b634-924a8e739a3c', '\x01e887e5e666a6ef182f7cc6611b039b34e5d4dd1ece1093e60b76717e4de76681fac84d', NULL, NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c85-7320-8f87-17437447e466', '\x0103270227817af170f8db9a146f51e02b10aec532bd6c991a440eed0d3d1492d8919cd8', NULL, NULL);

INSERT INTO public.orders VALUES
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c72-7047-b077-f0cef2617fc2', '20260310-0001', '01a2290f-3c65-7185-961d-4c3e9c4fc768', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a2290f-3c68-76c7-9ce3-8c7b46af97e8', '01a2290f-3c68-76c7-9ce3-8c7b46af97e8', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'placed', 1, 0, 0, 0, '2026-03-10 05:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c7a-7011-b230-ec0985541db5', '20260310-0002', '01a2290f-3c65-7185-961d-4c3e9c4fc768', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a2290f-3c68-76c7-9ce3-8c7b46af97e8', '01a2290f-3c68-76c7-9ce3-8c7b46af97e8', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'dispatched', 2, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-10 05:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c7d-749a-9778-1a4a701f7dff', '20260310-0003', '01a2290f-3c65-7185-961d-4c3e9c4fc768', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a2290f-3c68-76c7-9ce3-8c7b46af97e8', '01a2290f-3c68-76c7-9ce3-8c7b46af97e8', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'accepted', 3, 1, 0, 0, NULL, NULL, NULL, '01a2290f-3c26-7006-9c57-7cb5324ee4ae', NULL, '2026-03-10 03:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c81-7073-9eaa-b3b210aa654c', '20260310-0004', '01a2290f-3c65-7185-961d-4c3e9c4fc768', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a2290f-3c68-76c7-9ce3-8c7b46af97e8', '01a2290f-3c68-76c7-9ce3-8c7b46af97e8', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'in_service', 4, 1, 0, 0, NULL, NULL, NULL, '01a2290f-3c33-74b2-9ef3-cbc39f2490c8', NULL, '2026-03-10 03:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c85-7320-8f87-17437447e466', '20260310-0006', '01a2290f-3c65-7185-961d-4c3e9c4fc768', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a2290f-3c68-76c7-9ce3-8c7b46af97e8', '01a2290f-3c68-76c7-9ce3-8c7b46af97e8', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'closed', 10, 1, 1, 0, NULL, NULL, NULL, '01a2290f-3c4e-762f-8206-0eb3ce3c74e5', NULL, '2026-03-10 03:00:00+00', NULL, 'done', '2026-03-10 04:00:00+00', NULL, '2026-03-10 04:00:00+00', '2026-03-10 04:00:00+00', 500, 500, 500, 500),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c83-77b6-b634-924a8e739a3c', '20260310-0005', '01a2290f-3c65-7185-961d-4c3e9c4fc768', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a2290f-3c68-76c7-9ce3-8c7b46af97e8', '01a2290f-3c68-76c7-9ce3-8c7b46af97e8', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'in_review', 6, 1, 0, 0, NULL, NULL, NULL, '01a2290f-3c40-707e-a998-1aadac4137db', NULL, '2026-03-10 03:00:00+00', NULL, 'done', '2026-03-10 04:00:00+00', '2026-03-24 04:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL);

INSERT INTO public.outbox VALUES
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', 1, '01a2290f-3c72-7047-b077-f0cf866862cf', 'orders.order_placed.v1', '01a2290f-3c72-7047-b077-f0cef2617fc2', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a2290f-3c72-7047-b077-f0cef2617fc2", "service_id": "01a2290f-3c65-7185-961d-4c3e9c4fc768", "requester_id": "01a2290f-3c68-76c7-9ce3-8c7b46af97e8", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', 2, '01a2290f-3c7b-77d0-b5e0-e86df5cd9f8d', 'orders.order_placed.v1', '01a2290f-3c7a-7011-b230-ec0985541db5', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a2290f-3c7a-7011-b230-ec0985541db5", "service_id": "01a2290f-3c65-7185-961d-4c3e9c4fc768", "requester_id": "01a2290f-3c68-76c7-9ce3-8c7b46af97e8", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', 3, '01a2290f-3c7d-749a-9778-1a4b9d10ae5f', 'orders.order_placed.v1', '01a2290f-3c7d-749a-9778-1a4a701f7dff', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a2290f-3c7d-749a-9778-1a4a701f7dff", "service_id": "01a2290f-3c65-7185-961d-4c3e9c4fc768", "requester_id": "01a2290f-3c68-76c7-9ce3-8c7b46af97e8", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', 4, '01a2290f-3c81-7073-9eaa-b3b36f17e47b', 'orders.order_placed.v1', '01a2290f-3c81-7073-9eaa-b3b210aa654c', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a2290f-3c81-7073-9eaa-b3b210aa654c", "service_id": "01a2290f-3c65-7185-961d-4c3e9c4fc768", "requester_id": "01a2290f-3c68-76c7-9ce3-8c7b46af97e8", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', 5, '01a2290f-3c83-77b6-b634-924bc87611f2', 'orders.order_placed.v1', '01a2290f-3c83-77b6-b634-924a8e739a3c', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a2290f-3c83-77b6-b634-924a8e739a3c", "service_id": "01a2290f-3c65-7185-961d-4c3e9c4fc768", "requester_id": "01a2290f-3c68-76c7-9ce3-8c7b46af97e8", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', 6, '01a2290f-3c85-7320-8f87-1744c08c6668', 'orders.order_placed.v1', '01a2290f-3c85-7320-8f87-17437447e466', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a2290f-3c85-7320-8f87-17437447e466", "service_id": "01a2290f-3c65-7185-961d-4c3e9c4fc768", "requester_id": "01a2290f-3c68-76c7-9ce3-8c7b46af97e8", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', 7, '01a2290f-3c95-7062-9f37-f7cb9ae17424', 'orders.order_dispatched.v1', '01a2290f-3c7a-7011-b230-ec0985541db5', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a2290f-3c7a-7011-b230-ec0985541db5", "team_ids": ["01a2290f-3c09-709f-a56a-8cb59b6aa67e"], "service_id": "01a2290f-3c65-7185-961d-4c3e9c4fc768", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', 8, '01a2290f-3c9e-75ff-b8d5-e6bb1c85e5b4', 'orders.order_dispatched.v1', '01a2290f-3c7d-749a-9778-1a4a701f7dff', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a2290f-3c7d-749a-9778-1a4a701f7dff", "team_ids": ["01a2290f-3c26-7006-9c57-7cb5324ee4ae"], "service_id": "01a2290f-3c65-7185-961d-4c3e9c4fc768", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', 9, '01a2290f-3ca4-7194-9702-8ecd2ce7e256', 'orders.order_dispatched.v1', '01a2290f-3c81-7073-9eaa-b3b210aa654c', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a2290f-3c81-7073-9eaa-b3b210aa654c", "team_ids": ["01a2290f-3c33-74b2-9ef3-cbc39f2490c8"], "service_id": "01a2290f-3c65-7185-961d-4c3e9c4fc768", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', 10, '01a2290f-3ca9-7088-acbb-27c857f62506', 'orders.order_dispatched.v1', '01a2290f-3c83-77b6-b634-924a8e739a3c', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a2290f-3c83-77b6-b634-924a8e739a3c", "team_ids": ["01a2290f-3c40-707e-a998-1aadac4137db"], "service_id": "01a2290f-3c65-7185-961d-4c3e9c4fc768", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', 11, '01a2290f-3cae-7617-9018-200193c1ce19', 'orders.order_dispatched.v1', '01a2290f-3c85-7320-8f87-17437447e466', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a2290f-3c85-7320-8f87-17437447e466", "team_ids": ["01a2290f-3c4e-762f-8206-0eb3ce3c74e5"], "service_id": "01a2290f-3c65-7185-961d-4c3e9c4fc768", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', 12, '01a2290f-3cb3-7100-8ea7-53fa908b6af4', 'orders.order_accepted.v1', '01a2290f-3c7d-749a-9778-1a4a701f7dff', 3, NULL, NULL, '{"form": "errand", "team_id": "01a2290f-3c26-7006-9c57-7cb5324ee4ae", "order_id": "01a2290f-3c7d-749a-9778-1a4a701f7dff", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a2290f-3c28-74dd-8638-86b6343a9df0"], "service_id": "01a2290f-3c65-7185-961d-4c3e9c4fc768", "requester_id": "01a2290f-3c68-76c7-9ce3-8c7b46af97e8"}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', 13, '01a2290f-3cb9-732a-a28d-5620d5af735e', 'orders.order_accepted.v1', '01a2290f-3c81-7073-9eaa-b3b210aa654c', 3, NULL, NULL, '{"form": "errand", "team_id": "01a2290f-3c33-74b2-9ef3-cbc39f2490c8", "order_id": "01a2290f-3c81-7073-9eaa-b3b210aa654c", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a2290f-3c35-770f-b6a6-71a9945f390d"], "service_id": "01a2290f-3c65-7185-961d-4c3e9c4fc768", "requester_id": "01a2290f-3c68-76c7-9ce3-8c7b46af97e8"}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', 14, '01a2290f-3cbc-76bf-aa7e-5b810b59f1a2', 'orders.order_accepted.v1', '01a2290f-3c83-77b6-b634-924a8e739a3c', 3, NULL, NULL, '{"form": "errand", "team_id": "01a2290f-3c40-707e-a998-1aadac4137db", "order_id": "01a2290f-3c83-77b6-b634-924a8e739a3c", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a2290f-3c41-730c-9006-15377460e04c"], "service_id": "01a2290f-3c65-7185-961d-4c3e9c4fc768", "requester_id": "01a2290f-3c68-76c7-9ce3-8c7b46af97e8"}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', 15, '01a2290f-3cbf-72e0-a3ad-c3a3ca6d34ef', 'orders.order_accepted.v1', '01a2290f-3c85-7320-8f87-17437447e466', 3, NULL, NULL, '{"form": "errand", "team_id": "01a2290f-3c4e-762f-8206-0eb3ce3c74e5", "order_id": "01a2290f-3c85-7320-8f87-17437447e466", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a2290f-3c4f-736f-9b97-f4a20b18e4e3"], "service_id": "01a2290f-3c65-7185-961d-4c3e9c4fc768", "requester_id": "01a2290f-3c68-76c7-9ce3-8c7b46af97e8"}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', 16, '01a2290f-3ce9-7086-ba95-971558a30543', 'orders.order_closed.v1', '01a2290f-3c85-7320-8f87-17437447e466', 10, NULL, NULL, '{"form": "errand", "scores": {"quality": 500, "attitude": 500, "punctuality": 500}, "team_id": "01a2290f-3c4e-762f-8206-0eb3ce3c74e5", "brand_id": null, "category": "便民", "order_id": "01a2290f-3c85-7320-8f87-17437447e466", "revision": 1, "closed_at": "2026-03-10T04:00:00+00:00", "project_id": null, "service_id": "01a2290f-3c65-7185-961d-4c3e9c4fc768", "volunteers": [{"method": "leader", "minutes": 60, "person_id": "01a2290f-3c4f-736f-9b97-f4a20b18e4e3", "served_on": "2026-03-10"}], "activity_id": null, "campaign_id": null, "requester_id": "01a2290f-3c68-76c7-9ce3-8c7b46af97e8", "organisation_id": null}', '2026-03-10 04:00:00+00', NULL);

INSERT INTO public.reviews VALUES
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3ce2-777f-af93-ca417e1a2e35', '01a2290f-3c85-7320-8f87-17437447e466', 1, 'requester', '01a2290f-3c68-76c7-9ce3-8c7b46af97e8', 5, 5, 5, NULL, '2026-03-10 04:00:00+00', NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3ce6-77b6-a1ba-6d79b41b2867', '01a2290f-3c85-7320-8f87-17437447e466', 1, 'station', '01a2290f-3ba4-75fa-8543-0f8706be1c90', 5, 5, 5, NULL, '2026-03-10 04:00:00+00', NULL),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3ce9-7086-ba95-9714b08b32ce', '01a2290f-3c85-7320-8f87-17437447e466', 1, 'team', '01a2290f-3c49-760f-b77e-f7c15debd872', 5, 5, 5, NULL, '2026-03-10 04:00:00+00', NULL);

INSERT INTO public.served VALUES
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c85-7320-8f87-17437447e466', 1, '01a2290f-3c4f-736f-9b97-f4a20b18e4e3', '2026-03-10', 60, 'leader');

INSERT INTO public.services VALUES
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c65-7185-961d-4c3e9c4fc768', '上门维修', '便民', 'errand', 60, 240, 240, '{家电维修}', '{}', '{all}', 1, false, 'community', 14, 'residents', NULL, 'open', 1);

INSERT INTO public.signing_keys VALUES
	('tests-4d4d98ad-d559-4291-80bd-1b31aa7e86db', '{"x": "031jKVnJ6WxapXjWhslXJvhnzko78m-CgNeSTmnGlvA", "y": "Y14BhNkG1CS8HKxOCYJ7cAfbpGXswP91RLC_TUYdwO0", "crv": "P-256", "kid": "tests-4d4d98ad-d559-4291-80bd-1b31aa7e86db", "kty": "EC"}', '2026-11-29 20:46:33.879886+00');

INSERT INTO public.teams VALUES
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c09-709f-a56a-8cb59b6aa67e', '0 队', '01a2290f-3baa-7640-819a-d8a7f7b3c9a4', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c26-7006-9c57-7cb5324ee4ae', '1 队', '01a2290f-3c21-7799-a943-e78a4d81cb4d', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c33-74b2-9ef3-cbc39f2490c8', '2 队', '01a2290f-3c2f-73ee-a3bc-5054c2b74b8e', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c40-707e-a998-1aadac4137db', '3 队', '01a2290f-3c3c-733b-8beb-4c0111276b15', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c4e-762f-8206-0eb3ce3c74e5', '4 队', '01a2290f-3c49-760f-b77e-f7c15debd872', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a2290f-3b8a-70c5-8707-e1a4da38d399', '01a2290f-3c5c-728f-800a-4924e8461e24', '5 队', '01a2290f-3c58-7674-b706-364efddc3198', '{}', '{家电维修}', 6, 'active', NULL, 1);

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
