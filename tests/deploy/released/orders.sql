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
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-851f-77aa-a60a-bb9db8baede1', '01a2299e-84df-725b-bdec-3678a970b46c', '01a2299e-8499-75b5-87df-875c5ff4bc83', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'assigned'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-8528-7406-b073-c30a59bde7b9', '01a2299e-84e3-7763-948d-0181ea5fe9b3', '01a2299e-84a4-731e-8a3f-dfe3ef167530', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'assigned'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-852d-7488-9b95-4c94e9295f38', '01a2299e-84e5-7673-9477-5c54a29c7a3b', '01a2299e-84af-701c-8a07-72005922553b', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'served'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-8532-7690-ae7b-96cf3b1644b6', '01a2299e-84e8-7378-bc33-d38e59946eb1', '01a2299e-84b9-7413-ba63-eb65b6d96d21', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'served');

INSERT INTO public.attendance VALUES
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-8539-7212-9137-0cb7f026733c', '01a2299e-84e3-7763-948d-0181ea5fe9b3', '01a2299e-84a2-76c6-9a28-8657675afcfa', '01a2299e-84a4-731e-8a3f-dfe3ef167530', '2026-03-10 03:00:00+00', NULL, '["2026-03-10 03:00:00+00","2026-03-10 04:30:00+00")', 0, NULL, 'leader', 'open', false, NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-853f-735f-b934-c891086a7899', '01a2299e-84e5-7673-9477-5c54a29c7a3b', '01a2299e-84ae-736b-aa72-e70219735a21', '01a2299e-84af-701c-8a07-72005922553b', '2026-03-10 03:00:00+00', '2026-03-10 04:00:00+00', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 0, 60, 'leader', 'confirmed', false, NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-8547-7353-93ae-dd3840c2afe4', '01a2299e-84e8-7378-bc33-d38e59946eb1', '01a2299e-84b8-703f-b58f-e3d7d163b38e', '01a2299e-84b9-7413-ba63-eb65b6d96d21', '2026-03-10 03:00:00+00', '2026-03-10 04:00:00+00', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 0, 60, 'leader', 'confirmed', false, NULL);

INSERT INTO public.business_time VALUES
	('01a2299e-844c-7755-a717-048d67716c45', '2026-03-10 01:00:00+00'),
	('01a2299e-8535-73ee-ae9c-4987dd26739d', '2026-03-10 03:00:00+00'),
	('01a2299e-8549-7489-86d3-47dea09ae0b0', '2026-03-10 04:00:00+00');

INSERT INTO public.idempotency VALUES
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-8455-7465-903b-ffbacaeb4a42', 'add_team', '\x09a7490f2678bed66f0729de3dd546dd9e04636a7ab7cdddb738b3f0305a3fda', '\x8858e93fa62afac43fe93b11fd5ba26e2262c26b24473655ca83e10556669627', 201, '{"ETag": "\"1\""}', '\x015d2002ad1ff241891f7a6f25a49674e5b6d4830cdcd7ea52b6a72629a62f6c3fdc70717851feb1bcb5bbb954b98ba21641414e31c84ff9a5af3e24b307b7dfbd5fbf02af07d73806b13b347ea6749c5fac7fbea410d57e72cb4fdb36d80c5b093ce9513fb98b51e705f28ca9e3469d94747660a60ff9f057cbce3495e9ce91d39a2a4535edba2d1d5c494c567f90c2e75c08fd77f06b1a02fafb8dbc0d2b9081bbfbcd436d103019bc173d3c8bccdca88931042887e1eaf1f29a3e2cf727eefda79be231b9d2a6f9a72175a2c96b45259900e68243b718724274660477c9879632a7fa2d35ecebbba4797de95dfdc756cf', '2026-11-29 23:23:04.196029+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-845d-73e3-a63f-c25ed7bd6789', 'add_member', '\xedcc52a9139aa7b0fd959f7692234d7207e9f94285cac700e09b4426a6cf75c7', '\xa34a8866f71cc8d6bfbcf5dc6be60556c147e449593e10dd497579f2a37b8a35', 201, '{}', '\x01ffc188c104d38060367ea6666c0555ea794a4eae80d23ec1a5851d07851d26e957a233db1eb74a4a0eb12bdcc783facabe0a52722ca5764bebeb078891f50e9be9212b045f4c3ad64546591cd58e104469fd5a7011798ba2746a583aa52b1de7f40475ac00b9c16f36116b7e72590c6f33a7112cfa2390bb25b8949d1501e61dd0822f57b9440663408ff47bfc631c27ac2999b74118fd9e84b483fc3143ee00a9ae047f69', '2026-11-29 23:23:04.21094+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-8455-7465-903b-ffbacaeb4a42', 'add_team', '\x9600e98ef308fc1cdc890505167542ebf1648b92c0f75b354b981125aa3458db', '\xadfa08b61757bba7583bb40398db142289d1eb4160f20d38669496bb2aeccb31', 201, '{"ETag": "\"1\""}', '\x017624d697b878e406a54bc8ada190a7d8704b284d3e6ea4ae240a4a2b5b9c039de500bcbc9d66423cfe2d5353efc5cd18e6bc62dcdac5ad52738776b813dfca461b176b89166303129881544266e8252a14d386852efa30760b52faf82259435d1d70d65b9be7e69865395b6c8680543393fe212f27e246880df9f1e41d3eabeb943d7d94844938342abffdd197a48825e0d5dddd85466d370c1bc78121ca2fb52725e5d7572d996aea9eb563c4ebfbc3c1d9aff0ebd5c98660afa20f9f713dc286875afc34f21e3e71b992765a2ffdc8ffac22b9c1f138da0e08c55280ef15f8e5fb80d62f679c2746e37b005a84e724b9', '2026-11-29 23:23:04.216757+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-8493-737a-be4b-1b9ddb3970b3', 'add_member', '\x9691fc8d9432cf0833a3ef577a82b40c19a6faa7ea51a6cc1a343f089d06e77b', '\x8b8e67984d984d173e02b4c48085a088fd3323471da52ab8434d85efbe9d4a27', 201, '{}', '\x0184235ef555cc4caa0e7b05a38d482e793ef98cbe42310129048551413292ff07cd083926dd60fc3a02f804f3ad88349246f1c4cdeda6ed61ca5e7152a845fbc584f4c7d42d289a4d30a9e835e71b05b0ec007dfdf67bf470b209b420d767907679ebda4c704d38f7988f1c0994ddc45b9bee81522615c7de90b8248d5066c7ab4bc029ae938b77e91b13bd0fd68e9930bea244c9898e3a2f64940ddc406ddf5d4cf35b7d3b', '2026-11-29 23:23:04.222514+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-8455-7465-903b-ffbacaeb4a42', 'add_team', '\x81dde7b448e7c951bb2fac4bfa91bae76cab6af88c2a710f5b506ef8c6f0fbb5', '\x14518a93fee732eb8e9b700862b794427ee4f04d3ef0313a5cd418fb7a5c15f0', 201, '{"ETag": "\"1\""}', '\x0159eb1424e73c5e0bf13fe90513e0ebba0975e8bf98d5b0114fba5897e248e966249712489920ae2af4ffda8c6bed33031705cdb57b36fc76474bb39165c831a0a6d5b7c380977ff2f8d1cba813eaf6f4cd4f360adf6a13e451711cce0aa085805e6289bfacaa78fd92e0ecc768dc0703c2e34583a3d4917aef9b7627ee231fb3805bf48fa0789029b3d3b64b3f64d7945e01f394416b9ffc29e447a313216ee9a76f43171954ad6b06a977d1e10fccec14adcb5f51d5cdac65c38d2f30f78181efb8f6e0fa60d3a26a908691592eb9c0b231f8b2dc913674aaab0c34c9c57d4eb125f4ed3f86eb31b1233287f3cae33b29', '2026-11-29 23:23:04.227535+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-849f-74fc-a5c6-595fa8f18d2a', 'add_member', '\x7199327d65ad920ba61f15d0938fbeaaccf04b01c6462f446cdc6c4cc496b3ad', '\x3f8bde6e5055453c0a7f4d77f98200452e7900490cfef3798c092aa96dc9dcff', 201, '{}', '\x019f456721df0f11288aa1549f00d6a59b1ab2d953bc83573db13cb3d2f93c44266212cbc10ac0a2f864920d788f2f4f40ff73657f3d069c20673c6a8728d0a2294de4957e15a6bdb6486a346de6cb5e1e9d7a2816404a628b08f87d41cbee8b4869ad41afbb684e57455d6002d277e1e9a6eb626c94d732fd85cfc5825a312a4102544a5e962f713094ab4ad363f3541f60d3286ec934cf3f81e54ea84d9a35c6a9ed1a2052', '2026-11-29 23:23:04.233633+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-8455-7465-903b-ffbacaeb4a42', 'add_team', '\xe932d9e02d080954cf06ed8caeef55ad3d3b96e5421e8e7f610a87b596f651c5', '\xdb07e2b36657c7bc4ac9baf380882baec0fba44f730a258d66386c199b1a6b7e', 201, '{"ETag": "\"1\""}', '\x0169a7077476d47d3be3bd2aecc2e9d004c3819c60fbb8e2bcaa128d5b2ffc34640bfd506a72d51ec53f3ecf53a564727236f3705a26b3f6d0bf6f7c43742240c0097476f0ec1ce35d25e82bb3dde700e00325caff23f79997e461f61d6c63c914c0878dc2294f9f56ffe21e29786a943770b54a62a463cbc188ba53e30d8c7e9301489efac36339bf08f5b84f3ae28d82c337b8c41ad928a6c451bc88b6cf060c41ae8a4451d75e68c663cbf00fa8384ea5377f35ba486af3b447ce16282f94e816066bb1aef6b4fcfae01ee529b05635fafa5aef33c30ff18e4c7ff879c6826f128504d897a1cc663e651325a98694268c', '2026-11-29 23:23:04.238803+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84aa-7713-b4ff-90d6af40a1e4', 'add_member', '\xa51c79b2d15423cf1251b199d4d92462b548e32a05b313d4d6e188e0a03f2ece', '\xbd4eb2f3d63b33776f9ac084e5f4fa5c92fbdcb4a1a607df87ed93b7f670d421', 201, '{}', '\x0197c951aad55ffe9968263f3af0d2cbeab66c07c444856e97345fe075b1f3a3620c006fe1d17b97d44a04f855e659e96b6b216ef21e7352254269ce7fb1cfc74a6e868638b7c2031e8a32bd9decb3241969c6df0987e0631eea7a7f369a5308aeee4df143ee59054b219be466a764f75703fc3af8858e5e34003581e626fafd744852f51af11e2ed433d03906c7bc2591840b4ccab198feb0992dca8b31b6c32f5e9a9cfef5', '2026-11-29 23:23:04.24423+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-8455-7465-903b-ffbacaeb4a42', 'add_team', '\xcdc2a6e110abd0656d3a3d4b855d712746e921b3d2025157d09ff49bda694dde', '\x159b880bf7efc261d1e0fb07412b2b31106d0163ece11b6804cbbd4e0b85ae22', 201, '{"ETag": "\"1\""}', '\x0154894d4ceb51bcf35a58b35f968a117749667764c7aaa5d5413b7d501294f4e4e933f7727223233aa9f47159c8c6aa1c8b25331e6ff74c891b75eefee6b1b74e91d7bb5dd743f23db54683a411da5d427c930a2feaf76b453ada98a9e3e69195c9781b0dde25cde4934c35c4ca373d0154a53d62f5f80537dcdcfd7ff4b3ea42f135748a7238aefdabb7fddabb3bde51a07b45af7e7df118e8c16f284b8f1fed61d6f0dafac16242b9f2b58854813b09054bf38e5be691eb3f9655275509bb09d04886d5a00618c130a28646e0011f4f2697977be174238e9f47856da2793aa136d6e26e6d535ec47fc891e999e65c7d7b', '2026-11-29 23:23:04.248756+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84b4-7745-82d8-a61619bb4f9f', 'add_member', '\x619a189204fefde059d98a89df2ae75d643d7c7d0265417d710e035db4b20e41', '\xa7d4dc168ccdad5fbb63d203c4a254274b5a9948d53308fe103948ef3c724993', 201, '{}', '\x01916981e3bd42be30ee49b8c1f08272dfc8c448142a8b433e348785f08606b713ad66b8927fafb732b2f63d9a37dcaabbd680fac0b3854d8523a420da55516580396b6efc9b0b2a230390a2bfee1556a54bffab03f92f78339cf36e4c8773e6c6bebe92d376418664152672bcd9438e5fc2abbfbd60bd9ff416f0b7c7ab6e236a7dfe7679ed01e1d8dee40f4ad95a6c1ef9f906867208e5b9db12ccfa8035899145fd6348e2', '2026-11-29 23:23:04.25398+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-8455-7465-903b-ffbacaeb4a42', 'add_team', '\x093863ce97d62476930478bb3e9b45b7b12629e58d181f19cd3f5ffdfbed16b5', '\x256b75bd966a0ce936e2aeb26ab052642b40c8c1c67ee861280dc351113c65ef', 201, '{"ETag": "\"1\""}', '\x019fa6f7868b88792206de67ee3e36b9de74bafbadd07e4c2fa1a0145bb7d2f0671cf4762ca9df819e609a1ec33291da32e8ad2b58e2353ed0e0e56e95b843a5332f0261d39c7eab1764fe4ca2d09e37b7383e52af1bff17ed0de3d1750507390d715559b498352fbf2c00fa5fc9ad262994223a13a739072bca71b97f98cf0f671bcfa8b9e8c2a933e0a93f8a7ea57423c0f9e15339853f84a636126ce0799f80485c5e15d64209a32e381f329fe23251f2e8ad689bcb1246535441a533ba2698864ae823d469c0f8bdbbbd9336c80c399f69c612f2777206e2d8405b3d25b47d2bb0d343587d3aa401c5a2f1c698f7bad4', '2026-11-29 23:23:04.258618+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84be-758a-aa31-d5572839e9ad', 'add_member', '\xa5532bb308fd6b0145b268490cb9bf4134bb1ea4317578bad6e1ce635c0d67e7', '\x379b4b1c8df702dda5ce97b199f62ac57e82e5cf9f52ee83b9c58416563efdb1', 201, '{}', '\x019ff785001c2c0a112708e309ed8c8f2780e9d65b3a6f2635d11701bbac0dadb65ef2d58666c3fc83732476887491bad160531f693f530b1cc858dee4c0bda3fbbd0d1bbd3eaa88bb9045855051e6f53139c266e689102be9c6bc4532a8dd1fa3af1d3a0b5169fc95ffa7995b27134ac74612a9f8f31ffbc00f823c4a9401d6af9f82445e234114d6a9df8253af6970501bff20a520eabf4328032a55bb1859ea5ee05806cf', '2026-11-29 23:23:04.263882+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-8455-7465-903b-ffbacaeb4a42', 'add_service', '\x8b414cc5d712239cfe9ed276d17ee38742d47b851590f15f123b0e5fd645bf1a', '\x27be51e4ab748afe03b73a7cb0a75598f77b150e00a8909c69bc0eeaf47cb506', 201, '{"ETag": "\"1\""}', '\x013687ec687841aad30fcc8ab9c5803589595d2ffa420c7e92039a6517b1eedea00d5e17c84a7e230674f6820b7e02e9234041d41327098732cc98f681de3d8543d3bd0e62a89f6399f977925ef720b465429158a9c6aa8e66f8647d4be1073a6b3155a842590984347a8a510ba49e53941cfcc174eec6d69bc40177265089c29567a62a35c71d3410f1ba2c7bbc8737585fccfbc308426e3ee463f3ce21393169631a5a235a7fa07d087138b3955efcac408503efb9ea048dc290130e1a8b61c70707b78ef5a98b47648495572072cf51246219b9025bfab381b69791ca5378e2811ac68df4a346f1562bb5c0ecec2dafd575cc1ffc050c3cb05a5c439c3502373b506bea86a66d3f0fcb2085f095170ae211f28a622dfb07187568a995ee3d1c3907bea780c69ea736b9f28aba5164a094a88e082ffea3f403c99e747c0cf5344127fdb495727b71f5e685a59d0c9b522ccdad8d1932837f8c4f0d1bc3244926c8397b05001fee2dca3cd0becb754aae539b30c318993d45d3c7b1c04b3da3da0249ae09d8111af7b67fa2c83dddbd45b4b94a1afc555c6fb610e958d4', '2026-11-29 23:23:04.265657+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84cc-7123-884f-3da1d8bd9866', 'place_order', '\x10734019cbaf400081a7aec74ab803af8c71a1e78ee8f3361e4b9ee12a9ac01b', '\x241dd53d9406ace85750e7af20f48e6848588fd6b88daa0856445a83933f003a', 201, '{"ETag": "\"1\""}', '\x017aae90ed235d3a137bb6601e490f2c76168083b2f117296ea987a490d78fdf255ac525623c0ebbd6015df1a06332366382682b2218170966a03ef1edaedcb44c2503413c93e5954a303405d64ffd1334d1fa0967281b86119a43ae348cf898e80568845783aaf5a0b29921806ddc8b3926b54e7d1b48eb2723f3cf94ed3262e802adc719116b45cfae43681a8266be7860f8c70e930d8045a6816b1a05d84090bd9c64ee48293ac54afc65735ab5f865df761efa359e743fa4df4ddbdd0f92af8c374895b9d5fa79bbcce36e2581ce0d3e5df8c1d2a09d5543c01a5a3ff7f9e96866befae7786446f095f0efa420e05eab7c59e8997925a900f52ebbbc1317469a16aa4aabc7a407e0cfad53d153df4d53f7f1722eda39a2c58af9fcb9c200155c664f6e174e6557e0284acc7ce3d3f54a7f0ebf5adb44c0b87b0a7047022870f9d7edafbdc0cd0033f6a775f9be1cb2fe9677ae4d7027fce5b2f5d649bc7f2cc447fb70c605366984f653f626f274fe9e7ae0b9f279ca4271f14afcf0c96ed33ad7d786b64ee79e4a404b0a1098ec666115de3aeaf3b30223383d4bd74230ec8df48c16d9613bba14fb8592484c6968e2f6e9ec5e66a1085d6fb42af9385e508581b8a751f0732abb79a6be2dd0f87dcb2bb087ae823a9625e83ae719272df1f0b5c08624557c7877b555449f64a28d7b2b4c454b2140f925f8a361044e92c0091eb3ade0305a4fd8dc7074873649177d53dfdc42ef897890f9ebaf7c870a43a757096f654da12f5e896ef2fa7e353c68abf0f223186681aa82dbc91114d4cdb49eba354cbed167e7ba3d485b9c4e54f339b7f35b4ef5d80f266d13f36635f771f5b93f3f6d9470767d63be0db3873820e94543b5b21fc98acdb850cecff217b42ceb55448ec59a746a205426bca083d7f0fe995c88af3908952d76f74ca67ea3ba38111ef82ea418604c25078a6337c1b8dbca5e46ee68cd54430ff2eaf5049a2240c7ac1890900775ff33518666391a295a2c0368e4ab663ac7fc9514daf711e300392ff80001d79c9917935f165278449fa1b5aeb6130fa94939ecac472c2064c7ae8345bf86ea2e507f45ffea058c6db6178d707e16c0cdd0f2245dd5a06856de6d0b2829fb65c81a43153705fe89e1061e421452f35c6dcc42bfcc40727f3c1f4a60f530b66cccacdeef70f5cf826fa08c06703106cdaa04fbe645e903ad85f257cd94dbeb1db88e19b1ad32a0b9fb4472524b114332afbdc0c02f937acc79117e51c33a13f48b216b3baba6347f4175909e581862d8d8f8d8', '2026-11-29 23:23:04.277364+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84cc-7123-884f-3da1d8bd9866', 'place_order', '\xa45b5eb3985d5c1b0761298f290ead5af337c1419b79663b6b116dd4d2038480', '\x241dd53d9406ace85750e7af20f48e6848588fd6b88daa0856445a83933f003a', 201, '{"ETag": "\"1\""}', '\x01881dca3ea9880352a66e31b8f352d0c8756bb3a43e295a5f3d1ab8e65fa051291a7e5ff806f370385340a0f38d55cecaea97c97da6ac95ef2812f09b4c0c332cf263385d61f3c96413fce565fa39c9574c90f61231d82eee7af6c169c3b1e3566ab8707fb4cadd4db4bc29e1b079987d25c7dc20d9ff7add5390a7b980c07b1fc7da87f8e9fa5ff37ecc7ad9ccf7f64bd31cc3ef6c399a1b5b53de985fac231603d00093b56d4ee2417a13d5cc687b2d20206f9e6a10b96c04e88eec16c84e13dc1d1a5e45dd58ddffd0f1bd8ff3b92e8479e6d802b825d58f1af57939b7a8fba8664c4cf0ea56c9964e2bf85438edc95d1aa689ba9f7903f2c6df84a9e1d52e960440493f39b9e082975e4c328d54c062749e21fd86df091b3692635637f733499b8a3331f29363ebdb27ba783e01c0eb91733178f4912aaa90210045f7066205f2a8a649663307b3f50ae9edc785611143e8f912801fcb0a2af9f354be1ae989d789ca77d423003100d0efacfe8c369e629644bc43e95df4a4af137a08472c6bca3eecc0db5c4c1df6b17b663c22fedf2e7a1e260c7342cd25d698adc91cf24890e1e41056d0262f768d1d8f10e2deeaae58e11ab32c8c0b68fe6e3174412efa814957277a6cdb6a031fc5f9f3c3c0ad2aa5661640107c9d3ea5dd04cfbdad46cd3467accc2016a66cd5fe29707b4f807ba76adba4c101993578a39383ceac765166c3a1a2b65fb3b783aef7a5a178f1f3782e23bc92c5a502b52cc13b25e1c70b40cb3e83e4fa0438f4c802fc2a13a896567b30214d1a6709a6c116925c09fe4eb7797cc4cf77198e76616887626be5f93ef9691f75faabe565c75e9d3e2c230bbddea1de43e1b328b553149784b53e158f4191c2eb5c0712196692b993c5c1c682c48deea74bb7b1a095f5913862145d4441485358cb13ab86303051dc9e6a5262077e680ba5ecbb0427d1a2f196bf64ca43af33f25ecf2d6683778d96cb992a4c253e84c768a19f0c5cf0fee89fa45054c3030ec6c64e69a31df369da2ace3fc68531e5cb614462836db75210a14fbfcf26ed284060a5713f3ea635a3306fa9cfe35cf0a6c4c14f73bc5b929712e637053d6cac28cff44a18dccf56283df4ac1ef8a4c4ac2ef2bd42fb64656cd70b0dd8692e16c8d3eabdef10a3b7b44ba3a8610626a843f7c09705ac3469976d4ad717ca93b8d2eabb6863b5c0858b5a99cc094b8e8c1a8d60dc8040cf862f5c56e6e0b83296a080078b70339dc309e3b34c7e4a28120d1da38aef57aa07e024080cb929589ad819dd75e1bf', '2026-11-29 23:23:04.284997+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84cc-7123-884f-3da1d8bd9866', 'place_order', '\xeb5bd4deb35cba11e5bd1f9ac6a884a612c50831a452c3688233451e9985faae', '\x241dd53d9406ace85750e7af20f48e6848588fd6b88daa0856445a83933f003a', 201, '{"ETag": "\"1\""}', '\x01378dc1854803554d3fd2c82a3bb49c5ed50e1cf7288545a8ae6ec2340569bbd769854c34244d7ae7fdb8c40c8660c26849ec5bc82b828b4e538e2fbe023455c3ff4942f3be9b2dcdd5febd09a6455948aac894dd10109fcd75610f1874f5a7a47b13af36776f6437bc3270665a9ab1865fe9c755bd73a569273be17f42d146e15c85b558c3229fd8453c52a35b3870f68d5622df3f7211cabad00888a36be827c80088f6de69f92fec1da87b9ee6ac1174a025480b23183994c925cad9bbae8798077e0e79d6d5f25cdfe1cd9591567d57dd581510e0a4a44f141a2dd5f8a78c99af23cd755bf88af83e9441c9159b938c4d1146f7ac1e2ea9d1d32aca37cef79f05c0db6373cd997e8562a9b9ed0d023619f04691150ba178bfa630b530ac0de261b458473c17c2663677a1c20becac3f7779cb14dd47047ff4a17fb6242238270ac0b1db9955b5893ca881405c5a09b9f4346ddcf3ef7d2bea80fbc694f352007bb474b27dde0a294efb02c1ead805a102b7915348fdce5438695268c95abc5c77eb760ac1fd1b8fded5f252c1cb360b47feccd475d5404f3142b5bd1fcaab9266c319e59f207f82d6cc71c7df6a69ed9f04c8fe45e92837a4ce3e1789911fcb032f49b73846087c38a1446f8ec321fdb0a2f3977cf866f49072e54397c068fe21ea429f3b8e89b0c9a0ca1bf382132dec9f0c8f32e79c42bb3e6feace733cb671e04ec46b64cef9f6d9d7eda5381039482e7c2447145ab6b0159a838401c1be7a7f2d4bb9c25c0079bf1b8ebca44b66463de86c45214b0551357aa808a73991a9055943ae768074334dddceb3a9648528a814919410161ab99a3757c219b6e8b8236628abb98179caa16f732cfe113b75c5b49400ab3fa3446820115249da0082aaff236c1b92979e38f99c15a9b80e59ad235d64d7698cf6fc7a697b407b849859d026052cb46d11374e3d32c1f7a4522da5f0c38ada9063332b024717dbe93c4eb11db2f683b3191b77457af2f66a66cb713e7092d40d9341da59138a6d5c05843971e75cb2313c5dd6d019d7c09234dd292a5b0bb745e8ef1b7f4ddf82f0b730ff893e3468a575309dafdce31b2b442174272431ae0002d5db3a624cc4da141c317b354f151cae21847b5e9fd6f7bcd9f478b60353ecbae4c7dfcd3173aa7de2ef439751e279a0e3472357217d0627f0a44b7beb12a51adefc350659230fd922265a0d0c08e85df598a1a989e943720dfb17801892f8a235a0ffe7b57c9107f67ff935a6c518daeb33d69ebb68b3cd34e04cb0d543c25c6e9b', '2026-11-29 23:23:04.28825+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84cc-7123-884f-3da1d8bd9866', 'place_order', '\xbd7882c52b0ea6057c53197e2185e7d1e7a32b391a98f2edc62f7bcc457cbb05', '\x241dd53d9406ace85750e7af20f48e6848588fd6b88daa0856445a83933f003a', 201, '{"ETag": "\"1\""}', '\x018222ba997a9935b251e78f89fc2de8e837d8741519224cc249d94f9586cc9b8a28de35f05a70e33df3db46b99760cbf088ebff6213b366218a1b59900ab43c20d4e09e6eb2e67c1a5b93d387433ef8af13c9c0c02677fa4a3f3eebadfe18e3216106a8e2c911f46976baa7b95c509c6656da63608ab6f963b5721c1ee0b6638631614344353ac1d1a86ba685803bef4e23310658e9899849036fffb451d0b4d761c0471471c645e47082c7809dad734117474ebc727ab48cbf892e6f30c389cc5e892375e6f6c06f23502e1b6cceb52990f30bd73c2a93514f04e6859d1ce7d806cf5779bb601ddab0004e247435f41283a8f4e7b01163794addf361e1a143830d449db5973ca1540d54acf1262a18ac8af9b740bc29a753d0fe8249995c584d1fbfe0d8e11095ac597bca11d0a687f01980d899d414910cebd58ccebb80f52905cf05f4cd044bc35aca0e9c7b5aeb0c369b9a7951d04b9a5948e9bd7c10fffb69c8cd4c5a2f096c6d7755255a74f47f74cd659e105279972fc310209261d9c109205412745704c70558588f51aaa7cc47f61fad3b52ace62b38c5f3f774bf636f947f4434c85ef89405415aaa787bcd4b7398093bea6cbe5bf89a418f85a80a44e80c262bfcc7e68e600ba2d159ec714ee3b26ed50ff5532d37e581f6e3668cc4bf63c94263e2f485a3177f45eda5d9a226bc740649ca5eb614e1077b3c17795aeeb6e2b8deee2bfcb2e3624ad0c37cb47323b31d8385d4adc2f97d7ddb7e83e41e5061a35e3d50a17c26f4229f3e654a911fdc982c29277a6ab3767dd713bb3e7c8fc2a0e6bf89f2ec0de1233d95db855fa29e9422a9d02b5819937ffd3568618d3473b71d154cf1c2477f3bcfa7def16042df991152e7d414eb3faee034f1ae4908a8c397f6c5aee247812e09bea49582668484f053a9365eaea95c0b049a9182f1f15aed1a8641bec7f5b9e2a235276c6896fc55451502f1104d8789600e45a1a8cce825606abf7e0647cd6fe93c1e5b386882b7f23e67c078d81ea096bb8ad6f692acb9594abf94ffe750d31cd53a099fa43144ad50c9de082b80dd8131bbfa264fd409a1142f6a85c6e6b79c506c1c08c2fe7d9c0ef6b79b57750043232b8209c5784513e22bd13a9fdaab4448606231b4281f2d439ee657c03e5966508e39c826125c632b4e1a535782c95d87473159b5b405bad7d86927d8cb4d6877b20236c81cfda62fc04a77a6cb6179a7e0f42cc4a51c8440a1e9014b9aa9bf26ca86e8c3c60e341057dd043ec24593f5aeb177920ce5afe68ed5d6e4', '2026-11-29 23:23:04.291447+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84cc-7123-884f-3da1d8bd9866', 'place_order', '\xb947688b3592aa137d83b99601150d666bc938dd98f889d2e980a231c042139b', '\x241dd53d9406ace85750e7af20f48e6848588fd6b88daa0856445a83933f003a', 201, '{"ETag": "\"1\""}', '\x01a9a2dc4baa643f51018e8a6ca38822439e52417951fc269b19eefa7e772f0536b66dc8e4ff50527e3c5dfd74ab56ceaacc274ac0df4242f1e41db74eb21138fc51a7b3c94604d5d6a2624fd84728b30c29e3c1904df8908f1b1e37474d5b8ea82383f167ef7b0487538d82f67bed08919893e55531e703e316853e4d3c34b6565c0869625100097f65e965507ca66f6f743b9034e4c9961ea210c398514d8cd52d1ab0e2f4c5a58728f54af556007595f5d2b9407adee099419bacecf5f9869ea08e412bf9adc96bd16aa5d77493efd0f5a724183a22f4cae3fa5b51cdcb57fd0e8a042ff5f244bee9a7cbc47e1f8af2d17b80b2b3d947839f26a0bfadc2aa460540bb0c341499d221d707d4211dca5efec210ccc71099ed3463dd1d095d136244c3e984554b64405cc183934bc9ee021c79a7ee99dee3049e954cd00b7e6d23840a378cd0e30364b40fec51b8bf54e50d423f1c68868ef57bbac94fd5aa7e1f9969f1d058767af65288485607cdb2c3be862df5d6bcb0e5b77119a786fd6b7c0b7957513e48e54ce82071d4c2afb2cf9b355c1228d716f719b61f444ea47c60bfa2172b2524caaf68653391cfa84a596283830f39b2bbdc0ef2cbb9492cc9ab30703e4c39fd2c188cbc9bd284ece96304d69cc74d5e9c5a72ee5463e7d875400753155e8334bc80e7d79b78a88f31ddb8ffc27b0a1f21dc878f61de84225da928981222022d54fc0d027c9d2295519ec16516e1849de8bedc2b48b88bfbf010a5eb2fc5c0ba1bbc5f98eb7ced8b8505c86c82ed978b7730314293a8f9e9b286e038f01df84af7cc7e7d7ed1d142cb97b071ad050742b41cfc422a10c90312e50568282e4a76c643e95d95964e05837cd78e1480439a579d317f920800bb7264e3e91bfaa0def1e85932f6ab932562c3774e2bbd3461e36f557b32fdf7d844d0e527bedf1b5b0e2c4b2dbebfb5f19c06d8e3a1d02841f387b83950a7ee88390faa9f60f1b925db291858abb0190169301a2e12a1e1151fcee7efa3080e0624a899989e375856f69f55caa6507cda6930f7fed414240af9a73abaf0865a3da83c83111cc727bd83e250f8deb22e33e84e0d9c0c6fc40f0b048ca999cbed1807f84424b12c03c8f8ee6ff9214170af0d2d2a31b70120ade08cea17381b8a0fc77317fae32a08f0d5f79aad64729aebff3ff0b0366eac8f61ce668e95ab85c0099838a7a59cd784575fc894cd5503b3e32bfd5ab81e3923a8dc208e89faa2acb06f89850aff769e66b9673f4440e40de09a855a86fe1636ac06e5f4dacd', '2026-11-29 23:23:04.294264+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84cc-7123-884f-3da1d8bd9866', 'place_order', '\x2b3aeabe026eddd2f4d5b279172568b1d899da37f71c08e2050dac95d104ab32', '\x241dd53d9406ace85750e7af20f48e6848588fd6b88daa0856445a83933f003a', 201, '{"ETag": "\"1\""}', '\x0103feb025f49cb42b04abe62ffebf99b23618ec31a030e996f4d43f4a592f76141351ed8f4ab6c71f490ab02cb6619f9d57b494a968ebb6db27c00cfa6b63ae861c95611644a77a65cad7a75ad784501753d0e9af5d71ecea3e30be83e0885798bd42e6baeeb17a593cca767e2acb98f8267f201583cb79ec466203bd3966fbdbd0a12e37a831f88ab278ba7704f6c483028af932b70bb2d08d1de0e7f757c36cc2afadc218b61140f7b326814d49cfed09bda10d230e7fd72d3dd22c5938601cc2ed870e0e9efcd108772d5f095739ec78ed3076483086b09886adc785e4377c06d0e40036a9518b10e2808349b2b88f7a21443b25d4075d46bd70ba91296b7734833528b36551b3937418f5e0750fdac923aedb1d5a82e350c34e8879bb3f7218efaaa8d508f664da9820366dc397b098a068ec64e277e0bf506712cb42888549227a31915220796821610548d563e4e781879044b3619dc799abec6c6798426e354fc21ceb1846375450a5103acf0ee17dc8d3c81df84a5d854d1ddb4e39ed4de7b06c3c59d04f49fe9fccf5a30ad74c75c1b49bd79ff19ead3fde34d64c708ab1549f2bc8c2191fd7e1e84ab5ef86371b0558fd7b4412c4be9a7cb41000b3015e05cf6289d8337a35d252fde563dbc4a375cdc6ad3da1d4d99a5488191a9ebc48ba4a918b961ec69cbf6e4d38ba85177b68c7477f6936e38d1c41ccf6445f0b295e5b77c25937e0fb0553ac2303efdcfda1bce5a862d47d71d2d4ef54e478239f6d1d5f4980eee633a1cca84591591deab2bd60e3001683b3b690e384ba5d652be945595fbefd0552d1b11e25f11b975286914fd7c97024c34e3ad55b653649c83f5a82a5bc33f87cc114c54ff1b5b99c32d69ea18d2f713ca61262ffd8d59eb4fee11da65b287fdc467472d376422cee0bbcb35a3a71d4ab5c03c4a7d6dbc2447293cc4867300239d21b82b147a531e70340f32218f92c388760c6165130f906ba1a4e8c2e80f470d94f8f38c8be315e7b3fdfb0b7ae673f7b9972a203a1d90673dd7c809b6d2427addedd1cbf68175bd45a26d93d81a60412ffedc0d1079f1782578f55bdb2999d09fb4364ac0637140b09a6562e38e4429eb1fd0a938c272ef75c9c38f154ae425b5ccd34e9b93ac7b15c6e4df52a9395508eb19838a6428575d655418f13d0e821033aac4c9bf266031d8902f27834118d46a00fb02395dce332be753b3d76702c6aff0b7d9f863f701a9d5ae4d1bd19c6ce2677825223b912777c9585d231da70540fbc732ac94347b0a8f743a3ee0e6fc7', '2026-11-29 23:23:04.297208+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-8455-7465-903b-ffbacaeb4a42', 'dispatch_order', '\x62ce128c1cd3e3340604cf37380f390101755b8b8269986c3f88a9b03ff4fb4d', '\xa2df124df6b5214807dd54480027f430a62e87143decfe340167f25b5f1fce19', 200, '{"ETag": "\"2\""}', '\x011d0ec7585a2bf51dceddc905c6d19ef7f8b81acfb144fcdc2d7a999122863c270198d6c666bdf95c4823da538425e5cf2803c494e62ac2c5e9c3372e6785ba62948ef8b7574c2bef7749a3587ec94ed09b5531fca4c449b7e8a6d86187b5be43a38fbf7b383f9524a3fa0db6db4b8ed7dbe5a86a38fb3dc9c8695979c795351942d623b4df742fa7aebe6c9af61906dacfce0f0cd21a5a422fcff0ff71d70e93c30e972b911e5264fd1ed0c317e44b7c7630fbe6d61f35bf2ce5b91e256d92df8ab5bac3bec3bc784d66370825fbe137f863ed87ad1385cd69a7ad51de5d48b3cc07a54bd6cd467cb4d1b3f3db24f664b9e25c42a0b6e8a5c0af5cb86be006241bf5cacd408b05ed94d6692a07cdd187ee09c2d2223d77434e580c73a5e5403c656568d7faf59b5cf64a86c3d6d50d2cbf071ebde952f0f66c56487d0d74076c0cdb5597ecad4a7ebc838d86061465cec570eb0d7cf6a83133c8a76a1374e7e3cd794020051be54200d4eba6ea372a02c9e79e2d682e35095f801c01b907e14791f467633aa25eca750291648a855b6d418ae424a52e557f89d58623c422fe3286a2801be25a3924ae7469b7d1f992fc3e8555229f1bccb9cfde608b786344332b1b79b471d554443b0c56efe5ef7355e306f6f330c71afb863627230c26ff8a12d146cb22eb8e7d4695cb98fcb41b097b6e52ed97f96393493291f6918cdb1d28ab502eb154b01005fe3550121c345225a81936e5903e4a10d5cfdbe650c2e43004943873fd520c8e4ab251b5df8f0c14e2f8d518fc381e5c984b685f01c06f3e2139fbe05dc94a4aece14a7c06d1366705ec1cbb90da56923968588f28b0353597f9ad0a835f41be7c52823d9fc6a142664fc29b1184ecd3b3fbecc8839c64885173a387b842dd914cc0f079c26f32b7c55a106b5bb0127a1e6134533c7fcde1cab4a966ad0079e06ed13743767c551cc99ed5d957f0c83e0598d1329bddc6912eea1b5626b3cb96f648ace83b62219bbb6e0d73a3d17b4e0742afd716a7cbc8d320449fa9e23cc74a1b01aa893ad1019483bb8eb4115cccf992d783ea46b7a306c80845485fef3afea04731651ed0b0cb800cf9a0f08118a1b2dd6f34c380677b19cf9356dac1e6813867e43def943a8d4caa1e5ce6ae8d459ed2c4e807ce05956fe00af39381371e816321f70cf98e7389b28cbfed2ef795ef726566ff5a6486b401f5345473ebda8ec8ebd820dec25ba10be62702a262739a252bdb611fe41de2ddcdfa46f3569d4d36db015162a5f9b276710703a62e774e8e9d236da6396713dcb73b6cf498e8b3336a02af17aa9ae61e918f12', '2026-11-29 23:23:04.316555+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-8455-7465-903b-ffbacaeb4a42', 'dispatch_order', '\xafa788da1c3aef3fb03f45270c682302254de320b2e8f6bb9d5923fa3955abda', '\xf1aae3bced80a0386b73c7968303619ef71433fcda1c31823601d3e0e5f8913e', 200, '{"ETag": "\"2\""}', '\x01d265ce05f601534d66415a835f5543c1dd6358e28e1b081f506a5ff1044ca1f9354e33afe70edd3f337713efa470fe31cbd96b02412fe6786c67aa80fc0691f46ba6d59a2c5c0b063c779bf60611f25d0e8ae4c37707aa37ce706f7f635331547fbf20896509fe86a2e5b978f17a3bde290243bd42d40ec02929f656e59331c6fa9cbc2455a7ab248cb3db2a0b51f9c33615b79ddb4fbbe6cc42831a5e6057cc53329d8c51e8c43df7bac03ca7b15eab693553aa82ed38d1730d65329df88bd4ff04eeada4956a6649722e50bb748553506e7e11258e44ecadf37ae97645eddf503d6556ac61d99721ee8653d6875288c80de14abdf134b99634ddb66597e1fe8ceeb0dd8334fa2ec9fe443aeab356ccd381ba480df24569807c3c2bc4a4964f7f7a2a41db82059fc81d0e4f42001740be0fb857e6c46154380d7a0dc1c41213730fced574de98053b19ebd948d6ba34cf8e6f649ee88cb8c530a308abd179837475edce65a0902ceac9dd3792e17dddaa5d52a766351d729f8171af3d3da4a1a015cc78b6301f7c5963e19a2c6f345efdf733e461d7b66da0818a619ddc64504d37fe5c7f04dbfe33eef8cbfbd6d3aa2201bd9f29cd77b2e1d1e5637f0ae03f05fd14dddf34aed8befdefa961dfa963ecbc552e0e19bde996731e18e9a7fa492dff034ddc7d5edb18f07a7eb429290c054e5aa320c191a5466c371e4da7a08eb915db86f519543d6eca12ae73de08750d75695e8e71600b0613dd9b1e6d21358dfafb2017cc834aa08c0112dc19e02d472224a4e71cc5cfdc3bf325c61db0720ca14102bf4e10d5f0c1c68e6a907e38c1dee3c80a0d332c9479a755a77973b0f7385db15a61900cf78dfd55ba73864e55950d368672358d342a922bb16ff0edf8f0ea1a360440a6a835ab00e53571714405c3e3d122ea41a6160a0c59dc8db7c782f5d9d7165a9ed40ac46eed4869680472a3e69cac5fcd47bd17f2df6d20b26e2e881838f70ae5c7e31de9773c301f350c48c8a2c0594f51a1a8e90315853a5e1571c80991c81dce322921cd703b93212e638c401751bbf16281aaa52faa1884147bc98eb2d584c767e85035c4c4383694a387f40728ea469f7de07883b79916968249db7fabf6110df4fd541658e40d94baeda419c390e07a58c373f2e54c5cb0a55253e5820235efc6b355624ad07b057c9024d0e58e88ce4112e2d13e16e4592bcf25b9a7ca5aac77a402bacff7c3272960d283278e02eb1e5b7b13015b544d55a295a7531b49480b4ed68778cb090049c1cde3df096dbec6dc913d97754128a412482611ef8b9f36246b082f5fcdc9c8642cbfb7', '2026-11-29 23:23:04.325879+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-8455-7465-903b-ffbacaeb4a42', 'dispatch_order', '\xae3a928d7b3001de8d74c25bb4d18355567f9395a85eb50c3df81e75c3a551f9', '\x12093eb7e4367c897ce60a07e865d3117a9020625ea59beb5b8c093e8ae2d60c', 200, '{"ETag": "\"2\""}', '\x01f73bd4074de9f5dfe3af98ae486844f178884cbaa5d2c67cc46e2bbed841a7bf05abe51d31ebb8fcdc2f43faf63a4f36c393742ffff4d68c8fe045146da656701c439e73e7c186c15b588674c591828f0d6331bf98d1c37248ba0551767b982d443600756e239756f9ab61a791745c982ee66c24d175c2bf9c527c5bf284f662d995c8661ec9e5809323262d3d267023c686a24d47bd46bdb105c55baab7fe5a623c1970ad6f2b427f1c1ffc8997c553e95968c26ffa0e6d0f05ee6a3540b602788d7fa21b6f46a1bf0cced8c0d0bfe32989a2aa1dfbd06ae2e7035bddac7c1943408ff8d2920f980f370e4c89db6c9c2367edfb52c3b70494a82d4ed9998328331af518a63b9a345f9fa7d19c3418db2942eb9a66209aeed40de428cd78b09d0fb3a17b7c93715f3e713203be5265588c9e11f60293c1b06bfed5d145262cdef2c78f8044a6888b0645086a088302e1f3fbb130a1526526bd8e948ad33e97905c47bf03b3143b931ee91cda5fa4c5ac6aec13f32eaa01a27b658e17111ecfad40b33d66a6422cd2e7ce1b6b41eb3c222df9d8f78ba538584092f29f4950bf1924e4ed979a0a03bd861ff0c156c0d0080cb14523d6471aa1c61a5a0b35849762ef8de62e6166721afcfca99b06db7a322c3119632b67b550615942f24a757c992ecb10fe6de2d33edda8cd2f8de06734e392c3aa8f36af78c8194929cfb87d372daec7f07695abbbdc0d3cb19fca4fe2b25b777d3519e0a015c3cff2a25588ad4907543fb5bc76a7effb232937c68396b371aa814ea9eeba27d4d63a2dcecdc9604a0b339977df89b6f0b3bc624ac0f15f98f3c4e37a5169b938ffb0e061ca78783760630f8b5bc7fae64651aa3b297d9d46aa056527a813d1a04ca10c03c08dad83c85254f3f0182a6f9173d5b0bdbf34a3a2e183156305965aa1f9515b63aed42e2212b94ac8c01921b594d9c1993bcacc6103a712650b25cdb2abe9043d9e35b105dd489c38949d32213ecdb85a23cbae094a9da9503af9a4bb96fae909bb880788ec0eff7041e9cfc1a397f983c82a5a07e9d6a1c61b04b892899bee0220def227235e50780b6821b8aad2534cab769cc52498557a2ac1555207c5cf9d5c8a2a29cc3d27812475e7a28fa6896405904a948975b3eae15d1ac740d208330371147f90b53c6c12217dca368cdf8775fafd4eeeaa6c4f439756714a2f444c6bbfb1ebc381dd7df021871157e1b43c6bca4e2e581c276a6b5f96bdcbcd1d3583ae268c4a1010dadaf2dd03ba04f5937be7381c1ef638e3f5720fc41eea4e92f8772bd2491b2163baaa98f70aed4533eaae3ec43c2e57f4', '2026-11-29 23:23:04.332724+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-8455-7465-903b-ffbacaeb4a42', 'dispatch_order', '\x5cc42cafc87e4fd1df5d240936bac9d4af07889ec368155c3bf04a7454d85a41', '\x1d82fe83139f98994c76f4c39bff9ddb38542ae20b87787ea9b6c00f5a336b9a', 200, '{"ETag": "\"2\""}', '\x01641808460c7e9248517c953821044ece8aae490c8189048f4d128da7f9ea5c5edfa38fcd10bdbab0ef9a9b81b48615423781f9f96688077e2e90afce6f75a760bfe6771c4e578269069cd6e9940eb7fb17413825f810a5e8698ddb7858c83b312c75e17f75c4d8a94f48ce96ecc8459f6328718fa12af12b500fcdd5717daef6f2fe98536596975696ef6e633ad34c336a372f3457dabc43f8bc41eedd18b96fc19e8d9a3833094b24117fbe875f6e0496155af425b3a62556da90f22422e6d0cf740d8535c6a141b4c7ca214e3b20de1b6c9fe40a97a3da30fe4693f5220572232ec3e5e818ff43d389dfcc69d4d33fc18c4fcc32657abc929f1dd8512e5b6e331a0f20ba44a62458585bb4f27ed945defbe67f5b783468336931aa43b1a787d035b6cdb83332dee98c2150521ac9a45527bdfe79d3dbf6d6ed8e038679a7f1cf0bdea379dead46f45210d762074d9645bec1ec5ac51119c6c26b6c15610fbb44b9d06c5069aac140fc0381eea5893063d3beed57820d328e040f3b20530c7dac50cf8ff7c8d49ca8fe2684d9d59014e6d520027b5fa99fb6b96fd9049ee07bcf1fd1ffebda04c63f8467763285d876317fe88298e6a9eb2cf81ad67747be333e3ab3a2dc24ebb9d0c4e1f080988137a3910b9cc366a466cb7b6c1972892634286176641420fc5103754c57221a862960428781efe78fffe23be56716c0006956e3f4e13440fd22af5839715d5511d423676071614121346e367c2274ec5fb1f929ff088cc4dfc9cbdd23dc5ffeaacd066b9403fe2f58c92e827ae5e9b8922f95c43dfa2912a3ea95e1e5df9a60feadac30627cf27468c6f43034e7eca657a44f9887770374d90842041822100e3cdfc307dc36868011f2180d0d8d6d43a275cfe3994e1182ab7b324843e1396b4f5f88f49e9432fceab2f26ebea3bea3a24c0f243a9227245172326761c386b27684d61e65cfab2f9149411b20118c64f52317c3410bb7b4700fa32c3d2d51175a3de289546949edbeda6bf6e0968f9eb2e13e654d1ee5881c11e89fa472f5b3ea71b0fe110500db4b6ee9b6f703c6cb331f4822ef2d2d03490f44f96b78eb05f89a5acd341606706b76bb699851047ed6381cdac4d87115f3b0d076b0b1abc0849f014102ce7ff2494a05718ef84970d399eba7cd780ae79ade8ec3bd39465f07dc36e897c25ec1659ca96e8388c73dfff9d90dd7bde0f1a60a583a0eeae885e0f0b9fafd71256c37cd0417715d982716bb59f3246f80ec0b0f313df3fb6358cc59c74bc50fd03b2f6de223974c4a5a6892f72a7a051e1fcc2466c32b6f546f53fad4b9fcc03a1a52', '2026-11-29 23:23:04.338621+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-8455-7465-903b-ffbacaeb4a42', 'dispatch_order', '\x045a226b62d8def63d6d6ed782783a398956500d2be4013b286ce3baac69f95f', '\x7a07333577bf8584045fe5e44e3bb9297d6e6ea02c226fe0dc6153241ff2c024', 200, '{"ETag": "\"2\""}', '\x01540c073ee5dbe843a36f90646ca74a403df725af7a2e57538958c1be283f60ef8ac26646c272bf030d8b647a322961c42a982bc598577a0bcdcee03cffdcd72434f0d62c4d4331086962fd6018252a9f175422b7fe477c622cbd9b31f78cb8b373ff4ba06245886478b3f332c86346ae1a214910af94ba25c0b225a411f2ac69331bd5d38155f06b41f2d490b9f98618d207723ae673d95dba9ae281b21d636ea22363338056c945fd2c6293ec4c5321fd4013cfb7efc5935e10efc1aaff7c8c4f3c5ea0152ce37d59b7f953f5c09b816f600db9a80afd539896cae790279bc06e5ed061d6d116fdedc3dc775452d358f851ab123919ac25f0ab8b180b485f099ce9f097238fd3fd8ea90a71893edb1f350ca7288eef44b01204cec242d580760c4243d129ae4e25117a41720b94c5f6393c2951c61f9b181d96caa74f14d38b124f76fba541b86923f9c63c0851b978ade7adf0917cfaf78b38453c1d7e321722e45978d4fb54c6b865c3971ffd39a9f62b39697bccfe25bf4701ba8a683de696c5ba8d0c582302d3f4b60617e5483341726b650f6dae7c13dbaabec378fccd087cd68e0b1f88e0263daeb68bec652a281278af2ddc1ab4150b9898a3e6f11277048a250de0b71be8e1d6a913491f8247f52db445d1753208c8edddf4772589ada5f2d7be38ec6c0e4bfc621cd46566e640338745b24d401fab6c38b5aabd734f6929bd53ba8fd479dacae01c17857c9db5d3a7182a12f7a65f6805bf5f91bf280016df54b83b5ee92b4f6adc42c60313d6a42e76447b8bba35e54899cdc4f2a3a304aee61e30ce5f9ba2b707d60d8de343829294b97f8d0c0fb48fd5a5051378e5cced0e002cbdfbfc05aa8c3ac1d9418e13a2e2f9a8e985ebfd1f184e41edfc0c15bcc5673cd396fad57bd1379639194f0fb33eca3a762e50b7fd0bf4b597967821c9d3b34f99ca8c829c9ef7d03a3093e0164324118171cfa76b6093cc8452e6935f930c5310f677c100a5da52b4147d1ca6297b2bf7145a14566fadbce78bc87407eabc4223036030dec40fe7162b337e218d8edde13639e55c0c79c9d08c6ad7e75f2206009f3548e0d481df91f478eb314def324c0c3cdf9bb5f3fdd70e3df86796063517df9b83d2b26c755aa788ac1c3b343ae72b60baa84c2df9f52d56eb0d351fd8acbc44114185f8ce8acc89241188c9c6e28a95a44ad9a174bfee105007df1928e9f268a039f88a47df7eadeed423366db5d94644a75d29e9bb7115c856b49aa38a54ba0a5574e4fb35cd84f7daed63983f23084c7b44fc6c8c00d51ba1371b6c76bc563dae36fe6d46372df7914830bb', '2026-11-29 23:23:04.345433+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-8493-737a-be4b-1b9ddb3970b3', 'accept_order', '\xc23d10b77c9d4121dfa71febc742334a2d7efcc41ab64dffe66dd598ba9744ae', '\x3db6f199d0be630b80321e0f672195993efeec7e356f8d7ed41333c82c41a2b7', 200, '{"ETag": "\"3\""}', '\x014b614bdd4b264088e911be58716ea3bae4824bf8a624927faab98a30df606becad1e46ac140b6be49ca92d01d73f44dacd9e192d9bae9da4d94b012eefded80b0ba8598ab8eb3967a2cc9453a5614f38c50f23a7d85f221734742d24174aeec3692016dded19f6c7e1d05da146b944427696f80cacd5ebe85657ee817cb4124e2d591f495eeb749236d7bade04bbb25e7ea9e4c83017a0d055530bd8ecf9aec09d83c7c13511a66fdbfeedda5791cf15f222c196a75cab9667b6c4294e7107f36824c41bfa46a1abfb79f3cfba2ed95e18487f22d76bfed30901a2423be5fac5e9f840b2236ad25edaac0f6cf2b829fa3e8adde8df38d6709302305b3c0df720fcd0c050ceab2fbabdaf57529012f709ed86b96459d07518bff1a96d5fa14f1f13ac315103d277991a2939168c37f2e3c1ea61f3185a5e76676292168e1e3afa44f0b547e956ac19814b2b91ac05188428a48a7928ff87dbe42a13e0b3235f166d0a0c7d4717500822f9fc40babae3cc1f49d859158f6fb68bec902aa10bea3d71853abaa0184a73d6ab88928975e753fed9609c22a35c708355e6f50203be211b495e979b140d6396b1397647e37901fde0d661ff18dd2ecc3258ff22c9f251e4900a703f68a86d11a20873426e62807629509fc21e0c37cae126b2d97f7dae88631fb7bdf25e43166ddf862b9d9ecefd8cec27b803a97af34eaccb6a44961751634fea0829ac4fa2dab98d1643847b6fe0e128da8cacb8b81895989ab00a211f93c3c4268a5f3b784698f17f3ee0b6b1224ac42d9750d851f93aee04e6a0a8cf7cce96e27b92467dc7ce4ed3f1a5a9c147aa86fb559c6b765e733e711dfdd1db6844d35a683ee6ad105c7a65b2a067549a0c1fa0adb70848a9675541e0b97985ce6ced1989064f387af410fbd31e70dc9563a828b64c69d4ca897265cb185a0c70025e57d642be8e2548473944dfd14c3185e40801b24948417be2ca29eb1c7dec2d51da241b83640a9b08bb7847250756e1f3884ae074968073d0b3345f805f4b03d9f4cbdc0ff2d89e3147fac8a90bafb0ece28f9ec79047a5c5fed01055dc02067e0d2f1aacb94c2f68241b0bc916d09d5cf8686fd8aa2963db2658bcb517fd44d860e5c488c741dcf369e40a6443c266707c10b29caf6e558630545b1d31610697e6605e00d9e6deb0a5c76851f5f8c096835f8d67516eeaa0e93873bbbbab86fdb19b0b49ad83d055f653a46bfb54496406f81a61970239524347ae1339952a2ba1489ce7c6cb6dc15ee5e2d1f2052537d598cc5ccd0d63f4a1a95c18bb8dce8a24564081e2a37d3d0eb898d54bcf5cbc06ac822b1fbdb184c602e382ca160161e3b71b818dcb3791c879b0ffa9f7ea92e762848a4b8260d40caa20e33395ec3f86f6019339bb75290f50b9b8c6042a545fa235f74235a85686', '2026-11-29 23:23:04.352891+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-849f-74fc-a5c6-595fa8f18d2a', 'accept_order', '\x8bfd9995c685fb108747bfea1d50fc0aa361931b3244a47b2168a972c09d61c2', '\xb623a960cd4ef271827783c1a316f703c89beccf5500e49b1783d155312b608e', 200, '{"ETag": "\"3\""}', '\x01d134532ac925d138316212ad5edc547f9719844a7278b3e37c548bba32583418f0570dc1c302061ed5f4ce89a74e2eadfe24fa16122da69193861f49cf146afeca6a1bf096b4f216c0baf46c3214680a6c025175752b1ec334cd9b5202bbc9b7d1babd8e20db879189d6c143bc7be71919bb88392747c277b26ee63ffcdcfcc2df0ec91ed148928cf6088671dace12f5216e256a89eb2903c21f81fc9a482393a546e03c347cac3d5424c0c5da3de5f2b769c017c7f07b28a710f60026346a01be980888909902d9fc3aa0b7bdc059228a44efd2b4d7f51940caeeb8d9fd9838308a96535a0168b34f5ac97d18697d1ebf7f7504e1bda256e8fcf19d51ba60a170ebf5acebc22f899f45fa049e34a3dace1a2057bc2914b1456c9fc10ea61c324319045e117e8e67db3506b2ceb5802a65ae9ac129c5a3bf7a5db409e1e85d8fdce8476da26dca4a02d50c8f39f318fa55a9419011125a13f6f69b81c57c84d16a5bf81137dc0fb43c0854b22780b7f9cf0e1e7de1cd35b4e13d5dcc02f0a16a9230746ccdb0b604d9503bacccb727619ff5a58a8d71e12abfd79f2681cb3cabf3d81183ec322a091e69b94a5f8743a613f5d927fe1798966e956707f480f513bc32dd3b2ff3a37ed1bca05b42de51b5f86b6654da4880b33e54abfcdce8c89c7b77a8db915064ccd24ac80a2e1fff658617e8cf5af7cd83e2cabbdf6d3ae92a5af15e7180dd58a342bab3c134af2b2a06663e23d4c5ae8f0a126b6be283798b348aebeceb246226cf68e47dde3572a947f8bcd676edff2295cd85b192ab2d2a697e0cc8b7d1c8d99efceec312b69cab91d29c8aed3bbf1c0c5b7a5d92759992366411a40627386daa1cf87778302b7560d1620adabeea4d573276a146ab7022f3fd42bb6198f6a1e75371e9506337ff41fe62337f835dcea2e92288c86a07e0fc5ea638a42561670de4327ccd989c2dfa557b38cf3aaa0bd4b22afe7acdaa7aa2211c28515cd42252a0a0ef422d79d71ba40af2f4af2938efd4979a37c4a40119bb83930dcc7c9bedcec19348b13328de7813d01d68286526ca0af538298159c5727ce8eca2074e733ca611515b422ba6c44e66e59d0ee6bbeec9befba43aad64c9c73660dbbbdfe9cf1f075b6062fd1bcfa5ba405fe373ce0b58a8bd07c729569bd497835688f4160df77ebc35b4b5a1a708d8cdd4a9bb47581f45225ec82b18fa2adc9871ff01947b860dfc24f70469c1f409feaa6fce32444c1d8fd14d83a0dacb00359ebb02da1891104740def179fb2d59526eb445167da9ce68195c6ae320a2ca43490533f20647df68240728df7ce55d3bd6bb6ca1676fb311a9ac4f1d5cf81fa44a7a6e7fa9077f456ae03d383ab13fdc91d4a2c2b7b92bef03619c2b7942378804e288c527de680325f57781b27c713cda867530e444c42d', '2026-11-29 23:23:04.361484+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84aa-7713-b4ff-90d6af40a1e4', 'accept_order', '\x9a1d85a1b7444aa0cfd9052ff301f3c922022b8b6bf4c0ecc12266fb5ca18877', '\xd2df524cbf2a1b64bf3b9532880300d9cdc6e3dd18a61efc025de2d1227426b7', 200, '{"ETag": "\"3\""}', '\x01a92a4cb1ba6e9f7b6d994ab5418ddaf388258e946884b1d5b4658e5fd5d84863903d94d28cb43141a0580def51725211a71d7f33551b223e6753e9cab55b15fc23f7466cc665bfecabebcd151207291dc082a09e12592dc53716edf377e81ff3fe3581c128a0c3d32f757b8fc116883abdca2d8baa021900d6461f60031255021b5bd699f3947855c2b8fbdd0d1a7964c5409efa73bb5f2fcc2cd0d689fadc14d844a2064793338d225ffc41655694ec938b47020099988e73801323c6ac0bb8b9a174c5010140c0653f317b924462b3eb765869e642a2b5c661f188eb681a3e5638a1f7ba7a3699be8a0b5b234e4c72e0e0f52a7bfbba76772ab1c8ae07ca3ed7e15dbb7d24485517868972bb6102ece654765595e17d607e61bb06a4c0137e02c0c59c68de682e509e7d99d15f92d44530ee3df3d3fcdd8331f8bd34961386203bdc2e8ed59ffabcccb51ee2562c104af70b582fdc88c79961a99d166847c90736f66b6c90d38ee9cae35492d6f570f6c032f4335a8cba7cd8e3f8c1bc6187376aa3788b257da3cf17280a1c22db1fdccd084452988af498a1fb90db015552b4fec7650b8cb8d82e49c7f5b3bcfbdc7364b9530c548e13481035a360cc615195de1c6709e2cf572010913400690b29af87efd894462f707196b4ad81ef90971883c9b567c4390048ff209920c6ea2a5fe476cf679b9710cad02ca92b3062b774279500288321420147f82c124e4d1ece5e6405e4c7a1172982b104f4f102f787f87063bb535f43aea25790854b90fa3ff60dbb63782d3dfde6aa196332145d1d7565890b83dc865db94a62b6cf8754276014b9fb4fcfb24d8f5379c82718a22413f6569a0d3f4c5c302e9abb62c26aed4da1f9b0dcbf1c1832d3eec6a4eb61dd3351edfa68d7208ab421e00bb22d881c1f203256bf3dc2bd4be436c8066f75ae1310a2b9bbccd1c2c4460538f7e134af4877ffcfa806c02e6422a32c85da3bfd1051d193751f7b902d38a7fdaace188a60944454afd10255bbd0262e77bf61da655001ea1f4e805bff6d560030a1e29ea70b5c12446cff2a1444e31fbb84f0d6558003a4c4efb959f5f2e85f559c7796bbf08f4bcd145fb79bdc1d5a83d04d2aa85d6b397d9eb269c6ab293c165b1cc833e39bc1feb59a28802fd659bcdb754276839e380c6c887d5d5b74f4d2c79377cf77321579bb2c7c9febb34c22907644cc803fd2c0dd4312c63dbbd8c87d04f53d5679f656d5f33c602a93ffd20bb129a66b746c080f46063e4506372a288640514b99070e73dcbc497683ec566272ad64dcca710299e460814b6df0d885e41c020b6f094b6ff6671e5817861daf9471cec5ad8a17a4dfd76ef2e4e4d73bef32a00f8c1280cc0ea90195aeffbe6a74ae0ba569eaa6d43a63a1c65a7d3e362c1470b27dd11d6f5e5f734bfa3f', '2026-11-29 23:23:04.36622+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84b4-7745-82d8-a61619bb4f9f', 'accept_order', '\x19794df409af1303d716239bab1b28ea55c173c7cb9615666fd4808b4e4f5a3c', '\x6cb83f2ec3f57fb77fd6f1db35770c02f9f84ea55136c00881a9c5d067e72e51', 200, '{"ETag": "\"3\""}', '\x01f41650ca5779faac56a4cdf13143c4af191a670abcba512ad8fb2124c00f3a7e5446b2c1d15ac17a2ac57d0913b606b601e1f29622c6c83b621e947f0d02343623a8987f5f6150c52772b4971e16d29d768e0f9404097f7795858e8b07794987499b3120ad984458a50ec2aaa764e27fa0c202825fb7666bbf94aaa81212fc25e20325708e9a38584c470a0f0c8e867a6d25e7a2515f56525e074d5caa6dd81580d8f649a105a07eafbf9c4a400d9a5ddb513de8958e836359ee802f5e8e28f2e671bad9b5e0fc70747735a213b5c11a1aaaca8325e32f8d93773bb072d73c6d55439c3d4f41f85e6d979d3ee2cd3bbe1e0a70b6709330ac018a2e5e25bccbcab6e08e2d938ed93588a324f34bc9aece11cb2516067443659d8d9586b6f8af22b2ec813b387bdca1fe3bdcfe7614bc087446a34aa53246a4242b4b5dd2df1ab0472636f2b22c067f2a8d416f8ed6b23bee00fb83609633c0a43edf6361e5ec51c6ba87fa97fe7ac1d85becdf54b5e4a857874dadd7615810d93560c2ea1bd29164e5f2b7d04543bc4cc64790794272f1a2a0ce6cf77ed7ff0d28c7a24528360000a1241c131a21b5639f2d6336a661aa9ceccb2b36da736c178a627c20768a24cde96bcd172f5240490600831cd4a2a65a8598243b4a4b41dd89fc33763814ebe49b03b14fe0d87b65cda127a157380fa98488add541e31550aa826a64b4d36838302d2d26ee6ada0797ec56dbb6110e00559082c04541f6ba6166a20d9e66f7a6398f70fcc35714665b66e3cf58a2f458eebf34eb66ddd3cacd9ca683ca77f26ecfc9fb259891165f632946ae89be5a8985c0e0fc953ea75ba97fc6cada93d3296e1d635b0bf5ac91bb76607cc5dda6868453d2f98db529fa4f3ec046fb39d06a0a146f8ebf3cc3ebd191aeeb71f2fb675ec38677ed510b5cae660a0eaf0cf06baec899c4cd249c656c934c355ac01a442566d3d3eb6769e16c7cff0a47ae0d45b12ac8a8d31189b43f8d0f3004d1d6d0cceb2ac57e125bb9e5569456744430fa178e13a5a43ff6c2774a6cdb0c19ad2b258d5923ad23626720bcd0b2396b428bef6430d36b5c6acc2dc7d51c4eda35c806c658881db8f2aeda7da2f331ada34e2c65a14f9f849038a68bccf707a678ebe0f68c90e4ff4614f0f5ee893edf9a0526f7398018b74c3728cad771028b591d59c8a4ac4bf18ae8f01f7be0ac2135f0eb680473926d67743d831405c3757f6cb41dcb9525d3c3e16fb95f4968ac33871eddeced100313aefc9045ad4af9e177ba63de435da3a5e12b5199c0181602c9f92017f7086c2376c7bd678a1580f5c915372cbefc438d312c0da24b13ce149f46be2fe034cc0827f59be184f331811cc631842aa47bc375103eb885f746292064ce9934734af56ae9976d245fb6a04a13031416974c66eaf8d6da92', '2026-11-29 23:23:04.371075+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-849f-74fc-a5c6-595fa8f18d2a', 'check_in', '\x67287ec97232dc232af50dce005c383fe6589eb984632e2c7a71fe74e59f3509', '\xeddf9c350a891eb9227ec1182714866876a17564c6191bce530a3b35f5b743b5', 200, '{"ETag": "\"4\""}', '\x01bd9dc0309b75356fa3209a81086dba49bcf75b0744ad1349c0fd3e06649584a4a2a7e0d41c01b913c5b5145f7606e20008fe68f4a99d82b2aabbee90fa18fde83a593b45788268066fdaf8e9b45678cd784fef0b744f466c2b31e48aa229dcbc29b779958eaeae51058e984100ca6df2d3f871c58e00cef33232c3172db5f655276e36d797f90f4ccb6ea0e90b4b8a65ea5345d60e76cc5f5688906721ca274f9a08f0fdc430b29624232e3c9f77a2ba7eec68aa199e07b71f4ce3f679ebc7a25df05ba92e4ec1b12d354a59d06473b5e303527c288fdefe32a62788724d65e5a35f31f25072832acea45251d8d97a849c326d3ccfa6c6aa60e21bdd0e52d5819d6b316b653ad6ba97d47c4fba43215035727aac15bd290e42ee9a50fc38ae10e563fe00d69e01b9ddc01a8755ce1f8befafddfb0f4448713bca05b0769386c9337dded8affaf313c6e9388c69b1defa2f3363c41ecb704cf59f035efdfff87a7bcc313c8eb2f21bee97ca8f7b10f30ea93e92e225a064983c9a573dc76d45c952fd3eece545e5e19cd2bd5a9a2b99cf97b0661741d99a1712064762172cdaa2d1161ecc1e09724ba39ddb20e77967e311ec50f9d44831a60cb2b387d7a040cc56ddf859b434a6e4e508c758315e6bc6244ca20cf702d53c4fadc8ae12670ea6cdd5bd485e49aa4a2e0c02e741605746e64d930b23c8878175967296cd7c58567b41c78aa6bb57606b74f309fef7f7c98fc6b528f11a35a6a72c95da6ee59fb8373f374368b0766c91ed30b9dda1caad5aa25f7cbbac38a723b63428e6bb26ef1795ada74a90d1891008f9e5cb3b93f9056c15d9310443bc4bebc5f466ecbd2b5380aac436e535cdefc046ac90b5197daee4dbd72c34eb00060aa98667675b07d5b0de721b2e584c3febd45e7a4acb2cf04655e929470b63a93f2af46641848521b52e6ccfd506dfbb00ae95a075e03f5bebe858cf7d0f70f6ee02d495a060130a3b0dc520c6fc6060b4947c83692972e05923c888feaf78096b9f4e9e7a1d9dd5327b0c60a9362d810f0387f659ee2e24d5bdc1e224e055ccff5fccdd3a554a211ac887b9120bd1b00c9ff33ba7fb1ce3750270b9bedaafbff1b9bb89b0fdbb93f7bfab868449966afe90e53fbdcb7910fef3af46aaa53aa50557638dc568f714d86d309694dbfc5cabc1d71676d9ff55a3525be34078ff8af4672ec15ed5734d5814865ad26ba37ae49fe683f17f969484af2f819d5cf13b2055b4e29446b4e9662ec22d29ad96f00a8c7d48edbd652519a9ee5983c9589cd3b2a93f402e57c7ab0fcf68165e993fe6666113660f3ab299eaef432a2e288d5de61b264fba6c300cc0699745b88836a3c583cc6605a36ee6c2fd42cdb42f625d5e2f1be9c2dd5de2079bb3a26309666ab799a1cf6ead484e29f51719bd87b7f492ef98edf58a2b271313850ead92132e584169c4f21f1c3545c65b9a31bdd6f563b48533cc345f802c19665ab0f7fe5019de8a8322dbd84b1c7dd6edf5687764fa1d50459c6f449fd43e657d2f89ff7107f8fdc2', '2026-11-29 23:23:04.378392+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84aa-7713-b4ff-90d6af40a1e4', 'check_in', '\xb224ba2809a36b5ad2b1314a460a8dccb9d5834f123a1cddc1889971f89f1666', '\xfee2da923a3b02739cd3c28f32f070f7f1c29d68c984ef228695697e2ef05724', 200, '{"ETag": "\"4\""}', '\x0163cf5234c093739a09b67e8c6d37e38e39955ccdc4836e42b89bccb74087238973dc34957cba5ba118fe7883ac68bc1cb0fa5bef92432b24de718a0609528c3793e4978ec80830a8ffbbeb599c6fa77401c85347fe434989ddc8aab2d90dfc2ef218b7d9e97bfc4ce56611c08e5cdcf82b364b426f96d5e8b4b03b959362148197a7813c50bfbda0df39be78cdc5d34d9ecf6d0c94c3389ec5a1038b0af0b9d89a70acb3d6a2c3cff6e8c7a635609c88e4870dc8d6ae549e3a462eebcaff1e65db23f7361ef1a2d8bf72fd6c063c34759d27a748b5fddb5cca5665e07941bc63d5ce00313b465f835259b936bb4f95df18f88cd2bfee75367e01c8dba10fe6b4578acd1d6ec3656b479244a2a2aae532e9e4952ed6bf2504be5fcfbb05f0c24fd81d0ca7f74ec008a06df2292a806c44df772f9ad20ef38ef1f4c4acbde0c52ce335d57acff2c55fb1ec336b9e59eab0591a841c1e142de2a7132a2f0b7bb2fab4580efbc5a6d81762a24a989a32ea663f07c5df4a98e3f1ce71775355b02c25b621ecfc5c8f574672607482478751e3d842b981fc74ced0e8b9ba6dbecaebc759036bb19bd23f50bd7cce77c42606b84c4b053ceadb86e3228ed9a44b03011ddaa28a74be1a60c9bac6dfcd4953d87332f9c6fee4ac05988ef63c493a167eb940772ffdc643b8267e599663166bd61e03101e153ee93fca40f417b2405592b410c9248b376a6e6b4cf5183cc4e5d78edb614091febeb32c25b9b2f57cf47227e4cee23ad6133beed6b674aac3d4c4aa1f940ef457c08f407df6e43c3366ef3e1f8cefb35b52e4814a2d82ae12dd8365ee7d559ccba202322f79c9e2562faa772275383c995bd6b22daa777c0616e3949e0fd04e5bec44d848f06be8ba730103b2391461da0108c845d89dfd85dda2c0dc7363766baea4039814acca39e6f837b8e2e7bdec9ff72e8be29867ca354027ddbd5b3c97df39a6b2c83967e1708489bfad4f457626006aa4534b2ffa5c9ddd2233a825b98bc2bd5015077f72e36a15b2e8def8a16b918c134ffa5e87f19cbaba1289451af554ef38aa9c6f956c58419358631c52d13704a0225498c5bdbb84b6498ebb7d60bb215ed18de6f4a2fdf819a6d85a4e151d38e0a16ba76d72dd86f1c55cfb4d98ed584a52e6324247096a4f63681d6fcc726fbd9ed8300604a7e8b23f21c4975fe066100550ff30e78d1c274c0e32ad77d3f0a9356c2e0ae0884b8a126f5ff3b79afaa6f3de53d0526e55945caf92090d1907569e97d9a39eba18d0f38aa86a3bf5a80310017fe04b6b6744413337d860645aa95ee4c93eb8b50d68a45da082d8036871e4a46693ae8d7c2fc1e661b52b1d27c96cdfd0ce81e9ab0c673526a4c8983a60e51c774930f25b8a445de2a60c5a4c3c0da5fcf1bb4c7e9cb7fae419eb3805b741ca0c25188c7d81de3db9320da0fa84e34956b705baaa4b750178a81d0c0a0869f5a11e44d49ad871ccd62fdc521cd6d2e5e0532c1b0549ce99eb3c97ac74248f4a95c0d098313f44401d8b13aac624ca14a4e5f7', '2026-11-29 23:23:04.384418+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84b4-7745-82d8-a61619bb4f9f', 'check_in', '\x2eeb754f2d0507876504165c4266e6d01f09d3abccac61d3cd4a042aa8f8a9ab', '\x63cca78f436bdf201983c77dc1d88ec527bb058043fba326b47a0e0a5a1277ee', 200, '{"ETag": "\"4\""}', '\x01a16f5a14f90599e2888111446309672dfb01e6d51aa2156967b9dcef13659d2b5bccc8bdb967873f9d5bc8891af67c02808a7628630d1e5b7e050e85f69ddefd46e6be07a2bde8542e84834bbe6f0d2ff54ddad8afe3c1d813ce0d57e3382b11417aad0ab6d5078e94031c9666e89dbdc7bd52e3c149aa6462c935666d0f179dd0b8ddc9f028540e991ae2c0b05690ef0921f55a2f4c72dce5ac84ced3b55d10412f01495002846f81d72584e68ca45acd53743dfe80973dc7fc15b01876f2d76c9e78272b747e596f1f16c244c75c31259e88cadc1770ff7fef3b8c5e77312ace33577a07a628cead8390de794886dd9cbfa4c728c7851673c564207e1962eb0b4cdb664d69fa27c6fa52dd6949151d1a76b73bc9cadcbb04cabfa78c6d32ab8872a3ad2ee6ff4916342784c5d4d04835752e95cff1781ef9074936c3c9ffe34590ea9760fda4a3cbc96317f256c85142fa339688b7773f6f0982f48c54469a7a1ef2c0c0c94a502f0b7019fac6996910f675c66b15f66e00a4c2e21965c90510dcf663b649298f438d438f75f2d937c353054216cdcb359c513420688c6ab13fbfdf25658ea6ea890012538f9f9bb8ee1c2135283420a5abb789264e3eb4fa1ebb4d31e00ef7039f75897a7eecb1cd1c8a137041424c28d828879d427633b92bfbb7308b1a3e36d48053215ae1453091230ca22473219bc03fc6678df107500ed4f0c95f4ca8d60a47e26941c254b0a9283372c7be17556d4f945f0cb46c5e73043f2617abd6a0b14ed0144f3fd640a3d7397b1a35f292a792ea5101f8f895b8abfe132e5cc83948305feeba8b105e878bb5c65bd7922a14f3f5250a831f232e54034e090eb67b5a32fda721b50e015b929cd17f9d71a8c414593f6680ac1fe4dbbf1659982baf9030419a616d16bb05398b5ae734089cea4334955bee4017ae770a5841e836fb030e5e52f8baec16eadd958a13d2151b6eb2e9388f13c1356f1e1db56732776cf3888cdfcca7f3f21f284b0693ace03cd8f1afe32ab97bed2bd9750dc6287847b4e3ce8d80eabd87aceff4e9288a299cc66733961eecf7b17fb11dc0d35848b6e130aa8518862fa449023ddeb3e003b35f13427d7162a7d7e12cbc123a3c2d3cd032fec728271d3d83e912f01ec858a80b12f2c78e916794864adf926981fc4dbd9464d95f5c15879e3e9e2d17ddee0f4b5feb91f2fac754c9b496a7feb27eb9769c324fc7e5e68ec54fc6b28004e4098ce4b6244256d8ca24f2d8f0c1724915262a50ad19d80ea5864aee8f63140ca8bdf89811642fbbb52b7b4a913b9c9eb26ca165666c52823e786dabfc1a0c0f0ce65e46c0995d26abe3c02b9877f1e66bb486bf5b6671c4c76386a16484922d39a1ab5f39a4a47263cec033d44eeb79f4d804b8e05c17bbc684a31e18ff81acf11f9fdf21dd032cdb4faef7d324ca26b650428187e4a586ca641f3881c1a0bc2ca7c05f6831a17e7829680a5906d17c75a0bccfaa2f51b81ce1072d768c8f809fb4ca29c6839d5a7d1cb39e49bee14048a42767931453', '2026-11-29 23:23:04.391502+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84aa-7713-b4ff-90d6af40a1e4', 'check_out', '\x2d3421eae48a8246b6c3de142051a5547970b796dd5c370abc43613b96fcaee7', '\xcdaa859a95ac339b6a8df643435b1cc648c0612b233d44a02e78fce44fad8390', 200, '{"ETag": "\"5\""}', '\x0109a329043b0477c7bd2c33a256171de9b5b8f2515b310f30b2361e4b2dfcddc5c44e8ddb3e2834f79db3657ef9cdc0452f0e94833f971e083c8b42eda9c70b876b920510857d1643743cffd0f9bb67d8e190464545accaec102f31cfd16856dd6ec29deeb38e6840a0f133863a5a1482e29c697bc55032c6218614669b52fe02d58a30e72b54af227ddad530cc3532591cd7a1b9fcf6c6cba2ff44c77dc685cc375a1c1ad86bec1f2ba693a926bac54f4fc24fe0d6cdbd9fa567e0402720f64692c31f4080a46b2ecbc48f94e6518a0367f43ceba808c17e1a42e5015e5b2d67623f935873fc298ab991b12748cb68ee42e10ba1ac913a4d709201cb8b5a0f85f6e543fbe17b0be76e8e6bd4563982920202da849401d2d47af54a14178266253a89e9cd3b61eed6f771a66c59ee93672c2b093683f46d5b8b482b413ab7ae7001affece718bd71fea1994d4b42322492ad817cabd92b0c5af13f16fdecc9f5f62399a01ee8adfd78ee873eb7f32a3453ce461abad095f80edfa9a49d02a74bcf8ca1713688af4cac41276eb4d992389ca8103a0fb7bb4c7665de1b558d7e6c38118b9a4e1373a11474b169e22b630b8a2835215194ac46e854b57db1999f958667bb5449706c5d5595eb0d288dc2497ef2b69a136ae619936e7d2e8d1c0cf8ea81858695fce34b6455a594b33d488f6d47101ac40160330a67ad1421e5d8141fa87f0a83033d182d67fb3c71425d1bc132649c66dbcf9d739d328a1dd97a8d2069dd727fce0762b440f3f36847417d13f6d24fce9fe7e46c31b3faca9fd8568c1663d656779192ddfbcfe779c64782c8547a18eb9581af20805ece9fe805164ca47e463cf9eba05b86cda1d45e8c45f7fc4200646fdddcc626defc6ac79535270f7ac6efb36769552a12b837b63dc2ff55ba34efba611bbebc04c3210f18190da7652f40efcb0c55a7f1033b080e5dcc25c2facac1d6007feb24fe7f601685bc2d058505d31068fc2550e8b1aa534fa72a7c81b54e85b0d709375ef2208566c77860d0b7eb050f51d10abf43bbd62785c8ea32a765b52fd6d53fc24636e160ec1303a09f2168b6506d5d055cb4f0e50f8e337ccf91f156cb4f640bde28f99e12976b1e263d97d763ea18a9cef5c54baad8375afd8ed91a455734f0318f838caf2a8bb5ab80818d1e4928de04c05c83256a6f5fff3692dcf5cbda306a1301d2ea2e5788f96236b17a802b3eb3df67c3f7b6faa2d886480b5abd50313b0f2fae2cf3d4983c30aa1dc2af5ae5c226694bfa44e63c83031630c62d1cabc1021b7c4e37376a874cb7f10e6332bd2184d1687e3cc6f42811699d630dd6d758cab9b89bfedf9f67c47589098fa7dc59bfff237daeab47b65fbfd0df79a42776c5d2db9bebd377f62aaa0549dd52eff990ba198d84f0ec9c61924de4d27bc277bc8cc81910989a83055293e20d2e9bd8eaeec237f4084e16d22e2412623ed8ae78d5eae1e95a9f98d913d69483dc53940daca7f38b4d2fb613339000ec56c26a22d06bc8378c81d37705d00f009ba721e9845947d10929a', '2026-11-29 23:23:04.396561+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84aa-7713-b4ff-90d6af40a1e4', 'finish_order', '\xc2018a45279c3aa91856a72e47f4b77bd8d75475e3bb44a1bb4ebced53dcb017', '\xfa3c7ef2917cb623b732b30d0a4d588d5f984f0f5ad25477ebf5319e622ef4ff', 200, '{"ETag": "\"6\""}', '\x015cb0e14adb65209982caf2f7329f4512da1b0e773c1443a0a417acc1dcfed33fa4fce8310c2f97e52e1d5cedb1e3f79fa3e70820ead3466db67709805f540d559aa66e7a3ad652af26059c1a9d51f79a3abd01d0cd8331cba62f7c70711f00620af7829b2d346dbee3b29453836de62ee741919a6f8bf256f24e03a6d252e7a304481f623166c0d1c8c843a8305d500b0732c3c4b7a4febb7a3d0246fda1f3c828f94ed76f18b5079dd7f615371ad276d1793c0266bfb7852127b50a4e23b18815cf8bbd57d4de3adc57e5cdf6b0b868f700145654e3fc7eb8fe86b94f3c0dfaebe2b43f2cb49cd07e2bdeefe62973c568cbc1e593a9fb4389b76bff62beeb773f20d5b6ab7da20e2c9f2fa59264ae148696ac0dd658d06da068e8c16b70cd4fb057db6e95f36c92208151ec22fd9d00aac7d7c7617a2b7d63fb0948588b017c28129dfacf9acd7034739acfde56d3b4d991aad622b225895fbe00b21e9651a9052e04e3ba9a12e38b5fd9a30b91ef7e3ac045777236236ec1077e5259a789ef76ea7d317289bc8ad9ca35e7a1d12cc996005e116f80810ab8ebff0dee3379cdd448cd0a8f6f1be4814e1bb81b5b898ac36e6a27a2dde9c522258ed034b93b0874a5d85c24271046741ac6b568cbfbd84ae365e6464e707e7251ef7261bb98fb18497e8583d8ee24effa9d3f22bfb6937bfbac87651022f1e3a8d2349896c679c9d0da73eccd44213c2e311f94edc3cda10568900d9f099dc3b9ae5286cf943e029fe721a351821f42f28d207c4c0ed780596213aa31306c9a9debb12dfdea1d4d13223287c4a54d6a11a8bd8e015e2c9b403368d735e5a1813747560ddf61969d8cc30bddb86ba556294bfda01ddc2f59da30fe02d7237951da42e20048fb00e30a0d2cef62425f58c88de25126416e457e6713e8fdafd87c0742874b086cea2ccce9e2809fdac859c37e6a3f0aad6b3cb66ff6122dcc015156c922fee6c63029a50d8d03a31acb7d15939b49a29c3f7449f5a3a88b9e4afe82752327ae7ce304ddba2b8cf5260e8bb8d0591f2d14ecde13b810d625219894ece32bdd06da718d9f2a3c21283fd1f1896d0415b95a3b5d80e7c37242c1e210ffe4fd542943373f7ec274a6db5cfe3bd1bf0575db6654d409acab711bb3456cac5e4dc61da5a23f35d3223f9769243354560426b5cc731d92faab072887038a37ad4a2ba635898f32a02514349a38009fd39c5b277868f68fde3ab043bafca6b2806c5e7aa2f185cef7444980243cbcc185574644907fa24df9edb15b715315baf6766f06dfe042f43e945005dc15a4862d3aa3807102ade22fd75a8af2cfcf16f3b74b1edb79a7249f01f6f5e9f426a603fb77154751edd0ff84c401a51a5842e07eeeae68afe0eab686877619b1085a6a1635ef2d3743d02f0d37afab9acd658db5abd6ef071771b8416cf0abe88538d14420f3564d456764ddacfb9f552008bc49f85aa3ba4f7161947e50a70b396a2ed08eea3420073abc54e813144f02ab8c6f6760718298b8db4e921e62a8653a5a0a5db2e4b9b4297e118f01a5e3b3bfd8fd58159c144993af338d272dcaef4ec2d6', '2026-11-29 23:23:04.401112+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84b4-7745-82d8-a61619bb4f9f', 'check_out', '\x9a821197ec7cfc9e32517d5d59b3c77d61c5b6c0465406a8968b14fcfad60a53', '\xe272cef9ae6fe57ef6bea679cec59a76886d3e74a356f55bf400dfa14805b7ee', 200, '{"ETag": "\"5\""}', '\x01c97f191db66c3829e37a8f0f4656db6ff1b3bc1d64fbc98684cae25e4d878b9b9fd8f4e2356df7a4bb824398786d142637f6dd2dbd9754c3d4d131acdeb66502d2def3b11ae99fde24b82a35963b79ed58aa3a722abe255f6e5c07fc7eaf1ff59821ea5241d60896c1aafe71109cfb9c73e2819c12f604e7c36a90225177227a893bf3b6e36c32d27c8b08ea66b48cd69f5bc8247f92f4bb41e6b960554fbe52c8e40823203b5f86e370a896d29c8823a1d3d1ec76466c0f6c41627e335e1ac5767b9e25297675cb46303d66e5972c4cebefe3d3805bf445c1c03d0be469a6a833e9b8ef85e228096033959a79cbd115ae08bad49bda0fadcd8cb93615d61adf3f681639191735f67aa60ba3c1aca075e82b4e12d0a16a5ace8fa6ca9ce7ddcf42c0debfc793f4bd4360679a3dc24b492a9270158620c1059516e09ac45bb5a67e42ce6291c6ffc462997c154190cdb45be02cbb56d3b64062f1c8925d4bb85b4fba3c8f56fd5bb2ab2e4e9d4581f4010c847b8b66c6f1dfddd798040676e9ca711c665d1dcdd3391e35658007284d0932b7b63fc1afa4a750dd7ed3aec7c789707ebd5c1a16c96bb924f26a26387312ee16aeeb84da0fbd40af663e0d99baf055e4cff311211c9ba7e457ed2738a2cd05f2bf56c17b032328555e9af5798dd80f58baac55a778bfef9511950ca251bf7e18179391415fa30e39f943ce2e9f8c80e32662e44e28e2ce04fb0cd2b7f3f0c09c933331dc99b9875936bcbf03e500c38c4ed14ed63854186715dd7259e49bdd24895f96e6d2ad9e1ba750ccdfd82b0561ac47f0a59684510745bb2528c4fa717aac29412bffbcdd948a07f49d9254707189df81cbdf92831fcfad88fcac811f0a9af996056f25fa7ff186430dcc2a1ff00f74cf2f1f748fdb44152a03a522cab67d967a25eaa7fea17204d89296821d08285fc95b01cfb35f06d1cc6eb568679aafbfdb5b8db4e52a39c3c9f5dbbc39501cba7d4894609872d787ebaf2760adb641cf8441ed933110d07a29c00deab1d8326a9bb4d65e63e5a50acccb3ef60e8de34ab4ec4a568d08528f332856999089820c2b368c9298d383ef0ed9bfd0ff24f5a4fba1e686e1b868f6236b371fbc110834014d241fed3097bf1d7e22c79fc55449b9a4cb3f756df5f9771ffeba13a48bc6011ec97134ea64e86d645207646c6cdd7fae9529b6f4097e00cf3bf87c965f5673c088fa579ccf77d43c8d59eb85842f4dedd5006dac40b949e029d98bec62b0fcadc3552e4af60328c961f9fa6117aff9410add4dcc32150e23dd73e9e397fdf4db847ccc60e974228896e2a1e71541acbcd569950c42174f69144dd8105fc2159623e4e0521481dd8471acb87dfc0dd1747be4499782eab47ef32052dd57194b3c1cc8e21b302a85d3b9a337b254022dbbd4cda0e846352097bb606d92f91a440a7dabe7f507d9d7f6baa127807c1906399378f3c2a5178632bef743718b5fe2a524677d09b86ef00f34448ac8a75d07db841bc3cc882892ce13e71e8c845b0bfea080841d884e194593f6b8c276e0', '2026-11-29 23:23:04.405457+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84b4-7745-82d8-a61619bb4f9f', 'finish_order', '\x4b6303cf4a07a90e14722bd34813b5ca9df700efbceb53caf6af83e8b22dc3ee', '\x4b8189803496bc4afa45a089e15b7190996d79b3d25e21b7c8356e12fecb879a', 200, '{"ETag": "\"6\""}', '\x0188974dcd69370eb476d9d8f12966fa0cdb764d1cd1dec428ebd062297e2d07ac9415a664f0efde4201c3c4a15096b7162ab41c46828a5550f5ded4453a485812e73c3fb413eab12b17927c49f61b31705fc90d75a33306def3c7ec5e01055b6c2ecfc513c24b6660203c307dfaa974a48bcd89ff563eac4cecec71142fac207d73a0ca54e560620cef453056d65323b0833b4e8ed68431d40254d3409777b0738d3793fcb7c66bb1875c7c5341534cb35765ac13214baa7ff8f367a693cea1216a0ece1034a691094eee4a6870fc1002a97a0627948fc96f4d2df3ad94b29fe4b17f1edcd6f8d917094068572cd3abaacd8960fc8bd1c1d1d0be9de939064d9fab9a3b263193e17ce5ac5d8ddca601c846340c21157ca7a626e28d57ffbb34173c247a71c0db520084227de010ee009c0ffe38b70b891cd74cb03901aa729b063b2efc67c0d2dd5ba1106048e4f860de2fc44f88999ef7cfb89ee3ff7a8f019a1dc2d18efaa2258c50dc8e11b1b335cf74e17e8dcd68830f4bbf2cff9db23e6aece473f5c909771b2146c58db4d4745943955c4ac78dafa0442f8a494bab3371256808a8da7200422c7236b1d40173dc5ab613a98d5ed5e3264bf93a966256e6e458a577d571b6724e05e31d3d5b72c95a1cf80981e0e72878dbfb5817f3a2a582288894c0bd25be9796ec65d1d3a0cacac7213ffa0ef925d6ca766ca3b176207526b2bc6b335aa0f4a001a4d4381df44e79628762a2d185aad05a8ba822eb352d20362a0e25af21c9ac8bcb5236eb3df8eadd51f9cd2a7b2be742e42a0d5e9ab539165ff4c9a5bf20dd8cd9a3d8fc9cf825034f838187bb59ebae90d498481e1cd01840254a9f2bbb127e4170e0ce0defd64f7d52d550f4bc41dc2cb93ec952e515030cda6a71c8cc28d536f00ca84e3cce3854578c070a729e4b3c052901146793f499a91d8ad96ba83323b70af5ae37adf05b5305d5b71fd2081cbf6360ed01a3ee682a88ddfc0cd7d50824843fde8bbad29e0eda3d763748e51b1dddc5af9d02c2ce3fe9f056497cc364e25975da6b2b828b31d8cc99b9d811242cb61920fb324e340026017b682860536bb81f4bbc7ae9d16a2ef3a86245b797ccb2c0fd548b6b2e34cfad2e9a8b01852737df6fd06e667f09bc5a5a36507dc6415c1c6f7e6e9ced44c5d4db231d390ec89382646f4623fe74e425572d708385c6b634229324a4a4b12345c34ac32ec67ec07c3c563f01a00baf4e090e1f46c36cd066a780232be305db60a9955181d814f3fd3ee4aaeba47d28f21979de21833be28df9e52996e3428b543bbc7c55eebca1d5e8c286f90c0f5f2874a83a56d382d4cb3e94bdcfb4004b1a1f0dbd934db3931cd91cf1fdc5a38d4e4ed29283783c4fa9f014fb9b675010adeb8708b45c4b118244106111b3cfe36afd0455f66e88acb71f3dd1604ed8b4ec1fed63ff7292b438f7778780ba9603bc84f2d0faafaaeb2ec7073769d563b68aa05af61efa55868628638ec2417a09a19d64eb1b367a73cdc754310d5f4b6fb1ac6b0ccbf9ea33151a1c0929d8fc1b13df7a4100f475714de4e9ea11e47332284e9b81fd8a', '2026-11-29 23:23:04.408259+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84cc-7123-884f-3da1d8bd9866', 'review_order', '\xfbe818467ea2e26d8cdf965da2ff534feeb118e53e98e9d85b1dd6c95c9fecd0', '\xc60bad06d8a86363aaf6c6cc11bf4c2eec4da5892b8d11f0bd52b2a9fce768ef', 200, '{"ETag": "\"7\""}', '\x01013dc5d8107ce41e8307cbdcc67f98197bf969454168ef94783d402ed8cd1c1d7980faef1de46bb8c18a85fc2d591b6e532219c24c63ac7a2b4e31b4948d2bb54d97c8d78a5af1b4451ee15b087d065e80e6db123da56444e7594e9cbd2718c8f0a79b3486ddd3680fe8ab40417373198038251869d5d3db62876c2977aa191158fa384a5be5484bfac85cdb9ac8343b68dd14cdf27a2a725c67fc276c306a4412a2570f03567dc3695aad15abd94c1e8c7d8c543d98a264aef92bcb1dd5890993182a6062f9ac8658e201ec26c93efc0183c7107e2246ee8d3583e5fcf6fe37aff137de35924d4d33fb7235371142c640e2d9a738a8b150a89e7d298002273185440a8ffd9bab493e86a1c935bbc06773b64f9b0462a4f89996a9e75a01be2763f9b89d79aa11fd288a803d72a02a99a958a21614e17f39bff77c67ffba42711e9545d76fde88f6985075f85d3ffbc5a0fee061521a93c33752d7766e139a47643367cb8eb5c4be0bae2306e2cdf9d0901044fa159bf09883151d44d4f10d110d2ff0d1b86c50ba887cca62dc167a073d06f49644907095b873d022c3f888ec11446ad024b52ef30a6d18d597fc0f34ba414077012ab36d59393d28dacd27bd38b80e5d936fa100b7324f9a8c1b9a3c3638dcdf271c92340e9d644298e7ebbc95c9765b4bb1938d22d382909bd2b985b3ba76ecd66a45984fb6e944cd5fcdcef041a20955cb206296e5d008e8dff22844c3dccecef93185475b2027ada71121eeb27fa0f543c89c305778483f2ba9f9a274e89f4cdccb4f411d2d33d8a33bc8e14d4ca0ed994b21caf11cfa38f631e78e13511e653eb951a2c231ee0a8962448c4f5ee1547856f4b3d50cf87d90e55f7daaa15ce5e23dd2b0e1a4f23b037a45ade4b354b64cadc8c9b538bbc29fa6b5c88746db386dc0d021e6ecb9a142afeb2bd53a5617d7861d43bf0486eaee4fa78245a9ad6385ff603d4df191faf2098eb3612723ad83d1750c14e13cc6eb1aedb57b885266b2c2c076219cb0905f93f8d08f8665ddc49a24ae0f1aab69e2c232199366ae05aeeb29d3822987be49d11fd829bfa9986afd2d4fb8cd406c0d365828e32e735ccceba7eb6c57fc9fae714d86d739bf8178f4d02ca4e8f863914f01321dc96e17cde1b0af27bc404e3af628a454b0259b022858216558260031a1b88685cff5bcb1979a39273e2ff10f80d2a6b563ef30c842a2cd0d4bd0d222f03c16fb8ec5a075c033b8bdabc76351a83ed21627663816059894bbd02f7c8b29fceb27d52d2e251d8118a720a57cbf2d3f31d3d206bb1bf2e193a67390fadb5c85980ebaeeb934a5e50ff6f0d24f0993f38aa4fb628ad5e881f4a2aa300155bf06646016bc90d9e9b653e0574b4b7e84e3966a0c3465f5712889cb45e1d41acccb3fde1ef85f698896a533d0b11fcaff17f15e8a5f71f378ba63908c07a0bb0f15ccedb8c8eae72ad0e324192b9a7b63caaab08f209c5a6678f76ea84be15b09b82e999620e7da7d137d9b71ede8d5493ff3b669a77ba998fc62d546843ad5c3e0b3c9dbdf85d39dde0541e564894084626ee61852e9897d750f9e3836', '2026-11-29 23:23:04.413842+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-8455-7465-903b-ffbacaeb4a42', 'review_order', '\xd31d4aeede0a2e27e354bd1b5452f42810fdbbca2f30dca167e8b1a02a96a809', '\x15f2752048d85dd66c4ae80f710666fddbf613be6ba66d799f11d38044a8b962', 200, '{"ETag": "\"8\""}', '\x01ed4498a052de6361f55caca81aee69c9e9846574f855ae62a022d13968be01c422989e5b4158c6287de3e28699235db84bcc1ff4b9589e847a494017cc5ceb9c1abea880ffd405a23959c6965ac289bf8e0626c8d415516f957fa5084d4c1b3914440954977bc3862a80e4ec24f6956ae6d7ab74cbf0c13a1601848faf8948fabaf20242c50e1b36e90abed4d3a21579e86c6411d52660596907e283a8fff6766516998c0b8ffa0df3893a13110c16f567cadce8b0fc7be0eece2d00231243d71d4347289aecc62b895d0d9ec1b920f5aa1ed50ffa3531a311fa80ce16053843639fc400766ca7daa9ab93babd182cbd9e34f50dc7998730f83312c52d1fdf60182d0c6bbb5addfa231d3db5275740eb551d57f2e55eab9edab3c2f88906d2a1d80b658bac5892138be9d0c903798acab0ffca71567fa4d804115746d0db32d8c28224c22f244d43770ea76de3fce47fa65524a02844ff814af6db526ce37426f07c1547af70906e4752c580132fb787613bbe34b22dc945df2b8ba5f90ed8539fc40dd12230ae8a2e0e0ffbeade1256eede406ec9e44f61c739eadb15928bcf031386f089d9ae06f8d1b2d29b81e999b6c265c234a7f53f02b03f064cf4c469472c34c36f06545acf9f95521d757528321f7181b5234a5aa55fd21927cbaa925ba8a95e58d2edf70de8c6e54a76804c8420733a1b31376aa762e89ee9b092a6e1bde5d47579ec65e5ce48800eadb1dad22306978d2a7a14c84b2f7e958fdfb8d1a59372a4a8cf6eef82bca964ae640f871e363cbd1bb4907d4c39db03f1f40c051ea51178ff41ff6e4d7c89a5c3fe92b9eaef6930b1ad7b9f064777db424d6e2230fa34be3ffd2aed06502b5aacda1d45d206cac3ddef29bf20f3fd637407b6f722f45ab39ea13613a7a50df498594f207d4346f5b684535c0324d346542acf1e586ea021dee5cee5e991a68a1435cf1e3d1a7a2a0a54af1ecd818e596e6363a1cff6a02ad0f15958902a0ef014ae79f41c677f2453a9ca95eee0abc6c1201da2c2919cfdd0ab1361445b5c4b1d9899b016b7302baf2336249bae34a723cb343bee0200f6e6a247f36b9f4acadad6372dff24e97c6d689e8008bf936df29b35a7e38f160f0901bdbd3629f5449ab2b3691deabf42464e6a978dff4631220107ed6c1b6bc575706f2d20d645b2c412c12486701220fd3cc7f091034208113c22c7f0182d4518aa4e13354e3cadf1e366555c3342e955998e31952a26a1be89f2d7e27ab7ec9bd37f421f79d3cdf94636da91f7e8c308c72fc0643c104f28e3b71d57a454205ba806e214c41b3ed2f5beb707e3a17abd9c029dc453ad66157b45a73fe8f926882e7b1317a2eba558ac4669ab82c38423e3a9e2ce517a3bd1e015539a612d159766b82521d4d7313769a40cfacc6b018117a3824b8140cc52782ef1e79501cc68aa523c8c78415def7ec1e6055d8b7459883031593a494af870e065a0a69940cc9071ba0f0e2a5b3afb9df13a8613fad51bf2829e8fdf13c8b47e1f7f5bc8f78e3998d39c72e1ae0fd1d45e516a980e022e48c095405221ef71a36aa014bd6c2d06a7f65997f4', '2026-11-29 23:23:04.417665+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84b4-7745-82d8-a61619bb4f9f', 'review_order', '\xd9d5353deabbaf2666fe8b85b2f9772dbde478f579d838722b55277fb7be18db', '\x937a004dc7fb8a65a0e6f35e81c0fbb67f1aa2d4f8dd1ae358e6c115f42a711b', 200, '{"ETag": "\"10\""}', '\x01bcd0a39c0b2921f585ce63b1d173af43e62569137cdfba5aabb165ef31f587a94f094829bf129d833bb9fc04056f0a9de0b459471a24d4d129124230382fd454740f30f4d79e14bfd8e6a682497c98bfac590477f3bd1635c77bc5d6e56ea8e071e7dd59798725bac42a5fe8a08bcb5ffc06c4b73015d0cdf3ab0d9f706be02472ec1fd463cb09c727c2180d7dd96004fa3fca716707c9b67493dcb0397c3a06ea4a3db268506def7de40b8be62ce28a9e56911990e9e2733eec3f24af4f69524a5d67a2eef197ac4e4707107634f0540c55ef05f6453d0c899538900e952c0f724521d712b41ebeb2eb6f7a98dfba2416c23cc323ee47d5c14279d87beedb7e3bbb408fdd32b4b678f42efaa7ba5deba5008fedb9393c88cfcbe6a7da0fb733a396a0ccaca1429eb3c375d446216fa9a54c52aa3c1e051418f34fd9ae5a48f4f613f8ad5965e87e90d72f6e5bd8751b3c9420490d8f6cf87d6702457926e2645668b8e46713eaca62779ed24e95a913b4e60c9651164e46178f85981f2bb81c2fb2394043ff036a9be9b3b6a5a91cfc64e9fb7fec2e46be7004efa1ec44c9bf983776d7d9eeda6657c418b6b53b85cc862c00a1ea7ffb937ea36665aaddc9cb1b16c76f0df838e677b3587ce89af0276f957056c950cf537f89e1e3755b85cb4d5a8689ef855bf4a2430256707a599f48813af7f85de7f246a6488bf51cf79dbc3acc256aaf170de88a678e69a6c34aed0242380ef6efca31f0d73762e420961790e33437e634b2b5cad33526c69d568db88d1a38b37d7bf502d32f9e6952b7420a471bff2aedd3e910eb83075b416415e175c460a7f5303771b9256de1284d484d239f3b95576c1250998cb0c614baa131c16da7abb4a97500aabe192d9aa6b0bac47587c201f7f3b20cfe05465e37cc21fb4a14e5a4f5610770cd6ccce9552e96c3ac11f493285ecd81f07e4ab380d8f3e18b4a7021cfb0fe4c281789423de0d1e8bbeece0c7e251bbc6414a55b1a21fba2116884f5dad46593bcfb083e9d9c964cc47e884098e24ed2d2fca17b26c24ae280ce8142a9b039ef7cc5ae22926f73a4642907975aecad38cfc7221bbf8f75e609316b20fbccd48f5537f8eece96d45ada840b6ea633ac7677a7c6eb163d03d439681943199f60da2cafa8bb8f0c1e3dd45300d3b3d413f27d7f7fc94d9c4a49add350aa2cf92a550256a06ea44864ff7902935defe7d5c649046d7234ba5a4ba5b49fc2352145b17a0f92abeb3deda4fa3b41c4c443239156641ca7bfeb899ab9ff418e0b7228eef45c2443f2efe046c64074f27ef12f35f3ffb0fa37d861904e1827c4f90ed6d05885b7f95e513ba69b65dd88161b83c23c3740a5bd6fb8e3bba4fb1d2761361e03c23a6f61e98b07e261e906ce3bd2ea697c41350db09765a3bc4f01a300dcf3722fb820a1029986b49918c84c62ff7bb490764a93c27f3efb8fb3e1751f1eee76eb15ece76b110dd266d472fe28ed91f92cee81b0b3f8bef3b5070f7073e6acd3286ca046c1e9c37216afc6cd3efefe4351317f9da8c80ea7f53a37606f04e32cd836fb990af47aac992aa0911a8ff1c02a019b38a13c0a328b54f6c0a77078a5bdb067262b1bac5731884f7c2bf7755b858e127773c59a1fcf968bd893e4768ae0791afebf6ba8884af9f87aef36208165d56b6d022d32693327eeeebabdd8', '2026-11-29 23:23:04.420966+00');

INSERT INTO public.inbox VALUES
	('01a2299e-8425-739f-ad05-ad9b716757b5', 'orders', '01a2299e-843a-7228-bd49-8bda06bf6b8c', 'gateway.community_opened.v1', '2026-11-29 23:23:04.1386+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', 'orders', '01a2299e-8455-7465-903b-ffbbf06e339f', 'gateway.person_joined.v1', '2026-11-29 23:23:04.149727+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', 'orders', '01a2299e-845d-73e3-a63f-c25f5251e1e4', 'gateway.person_joined.v1', '2026-11-29 23:23:04.157551+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', 'orders', '01a2299e-8489-73ba-9314-7caeb59a55c6', 'gateway.person_joined.v1', '2026-11-29 23:23:04.201624+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', 'orders', '01a2299e-8493-737a-be4b-1b9e432958d0', 'gateway.person_joined.v1', '2026-11-29 23:23:04.212236+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', 'orders', '01a2299e-8499-75b5-87df-875ddb5f0ad5', 'gateway.person_joined.v1', '2026-11-29 23:23:04.217803+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', 'orders', '01a2299e-849f-74fc-a5c6-596037bdc91e', 'gateway.person_joined.v1', '2026-11-29 23:23:04.223442+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', 'orders', '01a2299e-84a4-731e-8a3f-dfe41cdd3cc7', 'gateway.person_joined.v1', '2026-11-29 23:23:04.228633+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', 'orders', '01a2299e-84aa-7713-b4ff-90d74f74b01f', 'gateway.person_joined.v1', '2026-11-29 23:23:04.234586+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', 'orders', '01a2299e-84af-701c-8a07-7201f6080b8a', 'gateway.person_joined.v1', '2026-11-29 23:23:04.239814+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', 'orders', '01a2299e-84b4-7745-82d8-a617f0b7d0e7', 'gateway.person_joined.v1', '2026-11-29 23:23:04.245183+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', 'orders', '01a2299e-84b9-7413-ba63-eb6696f1a3b0', 'gateway.person_joined.v1', '2026-11-29 23:23:04.249653+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', 'orders', '01a2299e-84be-758a-aa31-d558301d3da1', 'gateway.person_joined.v1', '2026-11-29 23:23:04.254822+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', 'orders', '01a2299e-84c3-7228-9ef5-93d557a558bb', 'gateway.person_joined.v1', '2026-11-29 23:23:04.259547+00'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', 'orders', '01a2299e-84cc-7123-884f-3da282ec7efc', 'gateway.person_joined.v1', '2026-11-29 23:23:04.268264+00');

INSERT INTO public.known_communities VALUES
	('01a2299e-8425-739f-ad05-ad9b716757b5', 'c-ad9b716757b5', 'Asia/Shanghai', 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-8455-7465-903b-ffbacaeb4a42', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2299e-8455-7465-903b-ffbacaeb4a42", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-845d-73e3-a63f-c25ed7bd6789', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2299e-845d-73e3-a63f-c25ed7bd6789", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-8489-73ba-9314-7cad8fdb662e', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2299e-8489-73ba-9314-7cad8fdb662e", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-8493-737a-be4b-1b9ddb3970b3', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2299e-8493-737a-be4b-1b9ddb3970b3", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-8499-75b5-87df-875c5ff4bc83', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2299e-8499-75b5-87df-875c5ff4bc83", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-849f-74fc-a5c6-595fa8f18d2a', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2299e-849f-74fc-a5c6-595fa8f18d2a", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84a4-731e-8a3f-dfe3ef167530', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2299e-84a4-731e-8a3f-dfe3ef167530", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84aa-7713-b4ff-90d6af40a1e4', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2299e-84aa-7713-b4ff-90d6af40a1e4", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84af-701c-8a07-72005922553b', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2299e-84af-701c-8a07-72005922553b", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84b4-7745-82d8-a61619bb4f9f', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2299e-84b4-7745-82d8-a61619bb4f9f", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84b9-7413-ba63-eb65b6d96d21', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2299e-84b9-7413-ba63-eb65b6d96d21", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84be-758a-aa31-d5572839e9ad', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2299e-84be-758a-aa31-d5572839e9ad", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84c3-7228-9ef5-93d479d0128d', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2299e-84c3-7228-9ef5-93d479d0128d", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84cc-7123-884f-3da1d8bd9866', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2299e-84cc-7123-884f-3da1d8bd9866", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1);

INSERT INTO public.memberships VALUES
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-8483-751a-8210-8d99b2f54600', '01a2299e-8480-7198-8449-0c83504e3996', '01a2299e-845d-73e3-a63f-c25ed7bd6789', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-8492-762f-b687-2914b80f757f', '01a2299e-8480-7198-8449-0c83504e3996', '01a2299e-8489-73ba-9314-7cad8fdb662e', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-8498-7698-9e42-c861d28864f8', '01a2299e-8498-7698-9e42-c8604f7af37b', '01a2299e-8493-737a-be4b-1b9ddb3970b3', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-849e-7163-b2d5-104dd5172cfc', '01a2299e-8498-7698-9e42-c8604f7af37b', '01a2299e-8499-75b5-87df-875c5ff4bc83', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84a3-77dd-ac0f-9d12b9fdeb60', '01a2299e-84a2-76c6-9a28-8657675afcfa', '01a2299e-849f-74fc-a5c6-595fa8f18d2a', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84a9-701b-beaa-f2b89899b573', '01a2299e-84a2-76c6-9a28-8657675afcfa', '01a2299e-84a4-731e-8a3f-dfe3ef167530', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84ae-736b-aa72-e7037a39fd2b', '01a2299e-84ae-736b-aa72-e70219735a21', '01a2299e-84aa-7713-b4ff-90d6af40a1e4', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84b4-7745-82d8-a615ac985cdd', '01a2299e-84ae-736b-aa72-e70219735a21', '01a2299e-84af-701c-8a07-72005922553b', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84b8-703f-b58f-e3d87cc70fa3', '01a2299e-84b8-703f-b58f-e3d7d163b38e', '01a2299e-84b4-7745-82d8-a61619bb4f9f', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84bd-715c-af2d-d82d0ee1f7a2', '01a2299e-84b8-703f-b58f-e3d7d163b38e', '01a2299e-84b9-7413-ba63-eb65b6d96d21', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84c2-7317-a39f-8e2f0b2968cc', '01a2299e-84c2-7317-a39f-8e2e97bf1fd9', '01a2299e-84be-758a-aa31-d5572839e9ad', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84c7-71ce-87cb-3380d523a32f', '01a2299e-84c2-7317-a39f-8e2e97bf1fd9', '01a2299e-84c3-7228-9ef5-93d479d0128d', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-29 23:23:03.853101+00'),
	('orders', '202607010000', '2026-11-29 23:23:03.949411+00');

INSERT INTO public.offers VALUES
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84fb-74ca-89a6-4a84a7f62b90', '01a2299e-84dc-7454-9032-cb7e99a6bb25', 1, '01a2299e-8480-7198-8449-0c83504e3996', true, 'offered', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', NULL, NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-8505-71e3-abce-e36f57b5c255', '01a2299e-84df-725b-bdec-3678a970b46c', 1, '01a2299e-8498-7698-9e42-c8604f7af37b', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-850c-76ed-aab2-20a33e7a651b', '01a2299e-84e3-7763-948d-0181ea5fe9b3', 1, '01a2299e-84a2-76c6-9a28-8657675afcfa', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-8512-76e0-b18a-2d398d60df1d', '01a2299e-84e5-7673-9477-5c54a29c7a3b', 1, '01a2299e-84ae-736b-aa72-e70219735a21', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-8518-7077-a854-b6554f386991', '01a2299e-84e8-7378-bc33-d38e59946eb1', 1, '01a2299e-84b8-703f-b58f-e3d7d163b38e', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.order_moves VALUES
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84d4-7772-933a-55d03fd67497', 1, NULL, 'place', 'placed', '01a2299e-84cc-7123-884f-3da1d8bd9866', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a2299e-84cc-7123-884f-3da1d8bd9866"}'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84dc-7454-9032-cb7e99a6bb25', 1, NULL, 'place', 'placed', '01a2299e-84cc-7123-884f-3da1d8bd9866', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a2299e-84cc-7123-884f-3da1d8bd9866"}'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84df-725b-bdec-3678a970b46c', 1, NULL, 'place', 'placed', '01a2299e-84cc-7123-884f-3da1d8bd9866', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a2299e-84cc-7123-884f-3da1d8bd9866"}'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84e3-7763-948d-0181ea5fe9b3', 1, NULL, 'place', 'placed', '01a2299e-84cc-7123-884f-3da1d8bd9866', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a2299e-84cc-7123-884f-3da1d8bd9866"}'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84e5-7673-9477-5c54a29c7a3b', 1, NULL, 'place', 'placed', '01a2299e-84cc-7123-884f-3da1d8bd9866', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a2299e-84cc-7123-884f-3da1d8bd9866"}'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84e8-7378-bc33-d38e59946eb1', 1, NULL, 'place', 'placed', '01a2299e-84cc-7123-884f-3da1d8bd9866', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a2299e-84cc-7123-884f-3da1d8bd9866"}'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84dc-7454-9032-cb7e99a6bb25', 2, 'placed', 'dispatch', 'dispatched', '01a2299e-8455-7465-903b-ffbacaeb4a42', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a2299e-8480-7198-8449-0c83504e3996"}, {"score": 867, "team_id": "01a2299e-8498-7698-9e42-c8604f7af37b"}, {"score": 867, "team_id": "01a2299e-84a2-76c6-9a28-8657675afcfa"}, {"score": 867, "team_id": "01a2299e-84ae-736b-aa72-e70219735a21"}, {"score": 867, "team_id": "01a2299e-84b8-703f-b58f-e3d7d163b38e"}, {"score": 867, "team_id": "01a2299e-84c2-7317-a39f-8e2e97bf1fd9"}], "team_ids": ["01a2299e-8480-7198-8449-0c83504e3996"]}'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84df-725b-bdec-3678a970b46c', 2, 'placed', 'dispatch', 'dispatched', '01a2299e-8455-7465-903b-ffbacaeb4a42', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a2299e-8498-7698-9e42-c8604f7af37b"}, {"score": 867, "team_id": "01a2299e-84a2-76c6-9a28-8657675afcfa"}, {"score": 867, "team_id": "01a2299e-84ae-736b-aa72-e70219735a21"}, {"score": 867, "team_id": "01a2299e-84b8-703f-b58f-e3d7d163b38e"}, {"score": 867, "team_id": "01a2299e-84c2-7317-a39f-8e2e97bf1fd9"}, {"score": 833, "team_id": "01a2299e-8480-7198-8449-0c83504e3996"}], "team_ids": ["01a2299e-8498-7698-9e42-c8604f7af37b"]}'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84e3-7763-948d-0181ea5fe9b3', 2, 'placed', 'dispatch', 'dispatched', '01a2299e-8455-7465-903b-ffbacaeb4a42', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a2299e-84a2-76c6-9a28-8657675afcfa"}, {"score": 867, "team_id": "01a2299e-84ae-736b-aa72-e70219735a21"}, {"score": 867, "team_id": "01a2299e-84b8-703f-b58f-e3d7d163b38e"}, {"score": 867, "team_id": "01a2299e-84c2-7317-a39f-8e2e97bf1fd9"}, {"score": 833, "team_id": "01a2299e-8480-7198-8449-0c83504e3996"}, {"score": 833, "team_id": "01a2299e-8498-7698-9e42-c8604f7af37b"}], "team_ids": ["01a2299e-84a2-76c6-9a28-8657675afcfa"]}'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84e5-7673-9477-5c54a29c7a3b', 2, 'placed', 'dispatch', 'dispatched', '01a2299e-8455-7465-903b-ffbacaeb4a42', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a2299e-84ae-736b-aa72-e70219735a21"}, {"score": 867, "team_id": "01a2299e-84b8-703f-b58f-e3d7d163b38e"}, {"score": 867, "team_id": "01a2299e-84c2-7317-a39f-8e2e97bf1fd9"}, {"score": 833, "team_id": "01a2299e-8480-7198-8449-0c83504e3996"}, {"score": 833, "team_id": "01a2299e-8498-7698-9e42-c8604f7af37b"}, {"score": 833, "team_id": "01a2299e-84a2-76c6-9a28-8657675afcfa"}], "team_ids": ["01a2299e-84ae-736b-aa72-e70219735a21"]}'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84e8-7378-bc33-d38e59946eb1', 2, 'placed', 'dispatch', 'dispatched', '01a2299e-8455-7465-903b-ffbacaeb4a42', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a2299e-84b8-703f-b58f-e3d7d163b38e"}, {"score": 867, "team_id": "01a2299e-84c2-7317-a39f-8e2e97bf1fd9"}, {"score": 833, "team_id": "01a2299e-8480-7198-8449-0c83504e3996"}, {"score": 833, "team_id": "01a2299e-8498-7698-9e42-c8604f7af37b"}, {"score": 833, "team_id": "01a2299e-84a2-76c6-9a28-8657675afcfa"}, {"score": 833, "team_id": "01a2299e-84ae-736b-aa72-e70219735a21"}], "team_ids": ["01a2299e-84b8-703f-b58f-e3d7d163b38e"]}'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84df-725b-bdec-3678a970b46c', 3, 'dispatched', 'accept', 'accepted', '01a2299e-8493-737a-be4b-1b9ddb3970b3', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a2299e-8499-75b5-87df-875c5ff4bc83"], "team_id": "01a2299e-8498-7698-9e42-c8604f7af37b"}'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84e3-7763-948d-0181ea5fe9b3', 3, 'dispatched', 'accept', 'accepted', '01a2299e-849f-74fc-a5c6-595fa8f18d2a', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a2299e-84a4-731e-8a3f-dfe3ef167530"], "team_id": "01a2299e-84a2-76c6-9a28-8657675afcfa"}'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84e5-7673-9477-5c54a29c7a3b', 3, 'dispatched', 'accept', 'accepted', '01a2299e-84aa-7713-b4ff-90d6af40a1e4', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a2299e-84af-701c-8a07-72005922553b"], "team_id": "01a2299e-84ae-736b-aa72-e70219735a21"}'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84e8-7378-bc33-d38e59946eb1', 3, 'dispatched', 'accept', 'accepted', '01a2299e-84b4-7745-82d8-a61619bb4f9f', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a2299e-84b9-7413-ba63-eb65b6d96d21"], "team_id": "01a2299e-84b8-703f-b58f-e3d7d163b38e"}'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84e3-7763-948d-0181ea5fe9b3', 4, 'accepted', 'check_in', 'in_service', '01a2299e-849f-74fc-a5c6-595fa8f18d2a', 'leader', '2026-03-10 03:00:00+00', NULL, '{"at": "2026-03-10T03:00:00+00:00", "person_id": "01a2299e-84a4-731e-8a3f-dfe3ef167530"}'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84e5-7673-9477-5c54a29c7a3b', 4, 'accepted', 'check_in', 'in_service', '01a2299e-84aa-7713-b4ff-90d6af40a1e4', 'leader', '2026-03-10 03:00:00+00', NULL, '{"at": "2026-03-10T03:00:00+00:00", "person_id": "01a2299e-84af-701c-8a07-72005922553b"}'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84e8-7378-bc33-d38e59946eb1', 4, 'accepted', 'check_in', 'in_service', '01a2299e-84b4-7745-82d8-a61619bb4f9f', 'leader', '2026-03-10 03:00:00+00', NULL, '{"at": "2026-03-10T03:00:00+00:00", "person_id": "01a2299e-84b9-7413-ba63-eb65b6d96d21"}'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84e5-7673-9477-5c54a29c7a3b', 5, 'in_service', 'check_out', 'in_service', '01a2299e-84aa-7713-b4ff-90d6af40a1e4', 'leader', '2026-03-10 04:00:00+00', NULL, '{"at": "2026-03-10T04:00:00+00:00", "person_id": "01a2299e-84af-701c-8a07-72005922553b"}'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84e5-7673-9477-5c54a29c7a3b', 6, 'in_service', 'finish', 'in_review', '01a2299e-84aa-7713-b4ff-90d6af40a1e4', 'leader', '2026-03-10 04:00:00+00', NULL, '{"outcome": "done"}'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84e8-7378-bc33-d38e59946eb1', 5, 'in_service', 'check_out', 'in_service', '01a2299e-84b4-7745-82d8-a61619bb4f9f', 'leader', '2026-03-10 04:00:00+00', NULL, '{"at": "2026-03-10T04:00:00+00:00", "person_id": "01a2299e-84b9-7413-ba63-eb65b6d96d21"}'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84e8-7378-bc33-d38e59946eb1', 6, 'in_service', 'finish', 'in_review', '01a2299e-84b4-7745-82d8-a61619bb4f9f', 'leader', '2026-03-10 04:00:00+00', NULL, '{"outcome": "done"}'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84e8-7378-bc33-d38e59946eb1', 7, 'in_review', 'review', 'in_review', '01a2299e-84cc-7123-884f-3da1d8bd9866', 'requester', '2026-03-10 04:00:00+00', NULL, '{"party": "requester"}'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84e8-7378-bc33-d38e59946eb1', 8, 'in_review', 'review', 'in_review', '01a2299e-8455-7465-903b-ffbacaeb4a42', 'station', '2026-03-10 04:00:00+00', NULL, '{"party": "station"}'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84e8-7378-bc33-d38e59946eb1', 9, 'in_review', 'review', 'in_review', '01a2299e-84b4-7745-82d8-a61619bb4f9f', 'team', '2026-03-10 04:00:00+00', NULL, '{"party": "team"}'),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84e8-7378-bc33-d38e59946eb1', 10, 'in_review', 'close', 'closed', '01a2299e-84b4-7745-82d8-a61619bb4f9f', 'team', '2026-03-10 04:00:00+00', NULL, '{}');

INSERT INTO public.order_numbers VALUES
	('01a2299e-8425-739f-ad05-ad9b716757b5', '2026-03-10', 6);

INSERT INTO public.order_private VALUES
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84d4-7772-933a-55d03fd67497', '\x01633da140c502c10b42366e9f38936a127e7f047b21cd0154ee4f63ba86b2813068bb6a', NULL, NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84dc-7454-9032-cb7e99a6bb25', '\x012b6c56decaf10586e58c9cdf55a892d497582edb2bad6d36147f7a7c1d15617c79e1c3', NULL, NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84df-725b-bdec-3678a970b46c', '\x01cf1245342369a463b957b236f27d675922720195dd1ef3b0e2c38d756d268714d77110', NULL, NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84e3-7763-948d-0181ea5fe9b3', '\x01e50672a1b13d7040793d5a70891c6bb9b83704ccfae2dd0836472d2809b675ec3a6b70', NULL, NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84e5-7673-9477-5c54a29c7a3b', '\x01a092b8a8fcefef41e900e6e0afa6d13a7b78973a1dc9de4fe302bc11b5a3257829317b', NULL, NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84e8-7378-bc33-d38e59946eb1', '\x01001fec47daa97c17905d8d0ee5bc0458d32359fc26a0c0554e590d4c48be8e325ea115', NULL, NULL);

INSERT INTO public.orders VALUES
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84d4-7772-933a-55d03fd67497', '20260310-0001', '01a2299e-84c9-750a-aabe-350a44efcbc2', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a2299e-84cc-7123-884f-3da1d8bd9866', '01a2299e-84cc-7123-884f-3da1d8bd9866', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'placed', 1, 0, 0, 0, '2026-03-10 05:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84dc-7454-9032-cb7e99a6bb25', '20260310-0002', '01a2299e-84c9-750a-aabe-350a44efcbc2', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a2299e-84cc-7123-884f-3da1d8bd9866', '01a2299e-84cc-7123-884f-3da1d8bd9866', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'dispatched', 2, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-10 05:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84df-725b-bdec-3678a970b46c', '20260310-0003', '01a2299e-84c9-750a-aabe-350a44efcbc2', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a2299e-84cc-7123-884f-3da1d8bd9866', '01a2299e-84cc-7123-884f-3da1d8bd9866', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'accepted', 3, 1, 0, 0, NULL, NULL, NULL, '01a2299e-8498-7698-9e42-c8604f7af37b', NULL, '2026-03-10 03:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84e3-7763-948d-0181ea5fe9b3', '20260310-0004', '01a2299e-84c9-750a-aabe-350a44efcbc2', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a2299e-84cc-7123-884f-3da1d8bd9866', '01a2299e-84cc-7123-884f-3da1d8bd9866', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'in_service', 4, 1, 0, 0, NULL, NULL, NULL, '01a2299e-84a2-76c6-9a28-8657675afcfa', NULL, '2026-03-10 03:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84e8-7378-bc33-d38e59946eb1', '20260310-0006', '01a2299e-84c9-750a-aabe-350a44efcbc2', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a2299e-84cc-7123-884f-3da1d8bd9866', '01a2299e-84cc-7123-884f-3da1d8bd9866', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'closed', 10, 1, 1, 0, NULL, NULL, NULL, '01a2299e-84b8-703f-b58f-e3d7d163b38e', NULL, '2026-03-10 03:00:00+00', NULL, 'done', '2026-03-10 04:00:00+00', NULL, '2026-03-10 04:00:00+00', '2026-03-10 04:00:00+00', 500, 500, 500, 500),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84e5-7673-9477-5c54a29c7a3b', '20260310-0005', '01a2299e-84c9-750a-aabe-350a44efcbc2', 'errand', '便民', 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a2299e-84cc-7123-884f-3da1d8bd9866', '01a2299e-84cc-7123-884f-3da1d8bd9866', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', false, NULL, NULL, 'in_review', 6, 1, 0, 0, NULL, NULL, NULL, '01a2299e-84ae-736b-aa72-e70219735a21', NULL, '2026-03-10 03:00:00+00', NULL, 'done', '2026-03-10 04:00:00+00', '2026-03-24 04:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL);

INSERT INTO public.outbox VALUES
	('01a2299e-8425-739f-ad05-ad9b716757b5', 1, '01a2299e-84d4-7772-933a-55d1bc9028a2', 'orders.order_placed.v1', '01a2299e-84d4-7772-933a-55d03fd67497', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a2299e-84d4-7772-933a-55d03fd67497", "service_id": "01a2299e-84c9-750a-aabe-350a44efcbc2", "requester_id": "01a2299e-84cc-7123-884f-3da1d8bd9866", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', 2, '01a2299e-84dc-7454-9032-cb7fc7df88f4', 'orders.order_placed.v1', '01a2299e-84dc-7454-9032-cb7e99a6bb25', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a2299e-84dc-7454-9032-cb7e99a6bb25", "service_id": "01a2299e-84c9-750a-aabe-350a44efcbc2", "requester_id": "01a2299e-84cc-7123-884f-3da1d8bd9866", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', 3, '01a2299e-84df-725b-bdec-367968e7545d', 'orders.order_placed.v1', '01a2299e-84df-725b-bdec-3678a970b46c', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a2299e-84df-725b-bdec-3678a970b46c", "service_id": "01a2299e-84c9-750a-aabe-350a44efcbc2", "requester_id": "01a2299e-84cc-7123-884f-3da1d8bd9866", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', 4, '01a2299e-84e3-7763-948d-0182474957b9', 'orders.order_placed.v1', '01a2299e-84e3-7763-948d-0181ea5fe9b3', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a2299e-84e3-7763-948d-0181ea5fe9b3", "service_id": "01a2299e-84c9-750a-aabe-350a44efcbc2", "requester_id": "01a2299e-84cc-7123-884f-3da1d8bd9866", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', 5, '01a2299e-84e6-73ec-8af0-4fd44d727e2f', 'orders.order_placed.v1', '01a2299e-84e5-7673-9477-5c54a29c7a3b', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a2299e-84e5-7673-9477-5c54a29c7a3b", "service_id": "01a2299e-84c9-750a-aabe-350a44efcbc2", "requester_id": "01a2299e-84cc-7123-884f-3da1d8bd9866", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', 6, '01a2299e-84e8-7378-bc33-d38f42b69b6e', 'orders.order_placed.v1', '01a2299e-84e8-7378-bc33-d38e59946eb1', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a2299e-84e8-7378-bc33-d38e59946eb1", "service_id": "01a2299e-84c9-750a-aabe-350a44efcbc2", "requester_id": "01a2299e-84cc-7123-884f-3da1d8bd9866", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', 7, '01a2299e-84fc-7379-a643-f098a9237e79', 'orders.order_dispatched.v1', '01a2299e-84dc-7454-9032-cb7e99a6bb25', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a2299e-84dc-7454-9032-cb7e99a6bb25", "team_ids": ["01a2299e-8480-7198-8449-0c83504e3996"], "service_id": "01a2299e-84c9-750a-aabe-350a44efcbc2", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', 8, '01a2299e-8505-71e3-abce-e3703dacc040', 'orders.order_dispatched.v1', '01a2299e-84df-725b-bdec-3678a970b46c', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a2299e-84df-725b-bdec-3678a970b46c", "team_ids": ["01a2299e-8498-7698-9e42-c8604f7af37b"], "service_id": "01a2299e-84c9-750a-aabe-350a44efcbc2", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', 9, '01a2299e-850c-76ed-aab2-20a4e047aa13', 'orders.order_dispatched.v1', '01a2299e-84e3-7763-948d-0181ea5fe9b3', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a2299e-84e3-7763-948d-0181ea5fe9b3", "team_ids": ["01a2299e-84a2-76c6-9a28-8657675afcfa"], "service_id": "01a2299e-84c9-750a-aabe-350a44efcbc2", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', 10, '01a2299e-8512-76e0-b18a-2d3a5f654a80', 'orders.order_dispatched.v1', '01a2299e-84e5-7673-9477-5c54a29c7a3b', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a2299e-84e5-7673-9477-5c54a29c7a3b", "team_ids": ["01a2299e-84ae-736b-aa72-e70219735a21"], "service_id": "01a2299e-84c9-750a-aabe-350a44efcbc2", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', 11, '01a2299e-8519-76ce-9194-b9fe4d14df38', 'orders.order_dispatched.v1', '01a2299e-84e8-7378-bc33-d38e59946eb1', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a2299e-84e8-7378-bc33-d38e59946eb1", "team_ids": ["01a2299e-84b8-703f-b58f-e3d7d163b38e"], "service_id": "01a2299e-84c9-750a-aabe-350a44efcbc2", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', 12, '01a2299e-8520-776a-8cc2-8fed26924d2a', 'orders.order_accepted.v1', '01a2299e-84df-725b-bdec-3678a970b46c', 3, NULL, NULL, '{"form": "errand", "team_id": "01a2299e-8498-7698-9e42-c8604f7af37b", "order_id": "01a2299e-84df-725b-bdec-3678a970b46c", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a2299e-8499-75b5-87df-875c5ff4bc83"], "service_id": "01a2299e-84c9-750a-aabe-350a44efcbc2", "requester_id": "01a2299e-84cc-7123-884f-3da1d8bd9866"}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', 13, '01a2299e-8529-77cf-a144-2261ee70c033', 'orders.order_accepted.v1', '01a2299e-84e3-7763-948d-0181ea5fe9b3', 3, NULL, NULL, '{"form": "errand", "team_id": "01a2299e-84a2-76c6-9a28-8657675afcfa", "order_id": "01a2299e-84e3-7763-948d-0181ea5fe9b3", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a2299e-84a4-731e-8a3f-dfe3ef167530"], "service_id": "01a2299e-84c9-750a-aabe-350a44efcbc2", "requester_id": "01a2299e-84cc-7123-884f-3da1d8bd9866"}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', 14, '01a2299e-852d-7488-9b95-4c95fc2f1926', 'orders.order_accepted.v1', '01a2299e-84e5-7673-9477-5c54a29c7a3b', 3, NULL, NULL, '{"form": "errand", "team_id": "01a2299e-84ae-736b-aa72-e70219735a21", "order_id": "01a2299e-84e5-7673-9477-5c54a29c7a3b", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a2299e-84af-701c-8a07-72005922553b"], "service_id": "01a2299e-84c9-750a-aabe-350a44efcbc2", "requester_id": "01a2299e-84cc-7123-884f-3da1d8bd9866"}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', 15, '01a2299e-8532-7690-ae7b-96d0bfe9e4a2', 'orders.order_accepted.v1', '01a2299e-84e8-7378-bc33-d38e59946eb1', 3, NULL, NULL, '{"form": "errand", "team_id": "01a2299e-84b8-703f-b58f-e3d7d163b38e", "order_id": "01a2299e-84e8-7378-bc33-d38e59946eb1", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a2299e-84b9-7413-ba63-eb65b6d96d21"], "service_id": "01a2299e-84c9-750a-aabe-350a44efcbc2", "requester_id": "01a2299e-84cc-7123-884f-3da1d8bd9866"}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', 16, '01a2299e-8564-77af-9f48-8beb11bf699f', 'orders.order_closed.v1', '01a2299e-84e8-7378-bc33-d38e59946eb1', 10, NULL, NULL, '{"form": "errand", "scores": {"quality": 500, "attitude": 500, "punctuality": 500}, "team_id": "01a2299e-84b8-703f-b58f-e3d7d163b38e", "brand_id": null, "category": "便民", "order_id": "01a2299e-84e8-7378-bc33-d38e59946eb1", "revision": 1, "closed_at": "2026-03-10T04:00:00+00:00", "project_id": null, "service_id": "01a2299e-84c9-750a-aabe-350a44efcbc2", "volunteers": [{"method": "leader", "minutes": 60, "person_id": "01a2299e-84b9-7413-ba63-eb65b6d96d21", "served_on": "2026-03-10"}], "activity_id": null, "campaign_id": null, "requester_id": "01a2299e-84cc-7123-884f-3da1d8bd9866", "organisation_id": null}', '2026-03-10 04:00:00+00', NULL);

INSERT INTO public.reviews VALUES
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-855d-707b-8076-36f2dbf556e7', '01a2299e-84e8-7378-bc33-d38e59946eb1', 1, 'requester', '01a2299e-84cc-7123-884f-3da1d8bd9866', 5, 5, 5, NULL, '2026-03-10 04:00:00+00', NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-8561-7255-a718-9cd98e1527ec', '01a2299e-84e8-7378-bc33-d38e59946eb1', 1, 'station', '01a2299e-8455-7465-903b-ffbacaeb4a42', 5, 5, 5, NULL, '2026-03-10 04:00:00+00', NULL),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-8563-730e-9315-43f4774b0cc8', '01a2299e-84e8-7378-bc33-d38e59946eb1', 1, 'team', '01a2299e-84b4-7745-82d8-a61619bb4f9f', 5, 5, 5, NULL, '2026-03-10 04:00:00+00', NULL);

INSERT INTO public.served VALUES
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84e8-7378-bc33-d38e59946eb1', 1, '01a2299e-84b9-7413-ba63-eb65b6d96d21', '2026-03-10', 60, 'leader');

INSERT INTO public.services VALUES
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84c9-750a-aabe-350a44efcbc2', '上门维修', '便民', 'errand', 60, 240, 240, '{家电维修}', '{}', '{all}', 1, false, 'community', 14, 'residents', NULL, 'open', 1);

INSERT INTO public.signing_keys VALUES
	('tests-040f4a0f-6eaf-4954-8204-caef834e283f', '{"x": "woSu0yrvz49P4ExRrywtPOw8xevOCHR_UtU8pA4B6T4", "y": "tEH_ssMXjxpZNgTxcZMOCF-2BXf7FvgMvfjxrgvbF7s", "crv": "P-256", "kid": "tests-040f4a0f-6eaf-4954-8204-caef834e283f", "kty": "EC"}', '2026-11-29 23:23:04.11827+00');

INSERT INTO public.teams VALUES
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-8480-7198-8449-0c83504e3996', '0 队', '01a2299e-845d-73e3-a63f-c25ed7bd6789', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-8498-7698-9e42-c8604f7af37b', '1 队', '01a2299e-8493-737a-be4b-1b9ddb3970b3', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84a2-76c6-9a28-8657675afcfa', '2 队', '01a2299e-849f-74fc-a5c6-595fa8f18d2a', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84ae-736b-aa72-e70219735a21', '3 队', '01a2299e-84aa-7713-b4ff-90d6af40a1e4', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84b8-703f-b58f-e3d7d163b38e', '4 队', '01a2299e-84b4-7745-82d8-a61619bb4f9f', '{}', '{家电维修}', 6, 'active', NULL, 1),
	('01a2299e-8425-739f-ad05-ad9b716757b5', '01a2299e-84c2-7317-a39f-8e2e97bf1fd9', '5 队', '01a2299e-84be-758a-aa31-d5572839e9ad', '{}', '{家电维修}', 6, 'active', NULL, 1);

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
