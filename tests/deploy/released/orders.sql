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
    CONSTRAINT disputes_not_settled_by_oneself CHECK ((settled_by <> person_id)),
    CONSTRAINT disputes_settled_by_somebody CHECK (((settled_at IS NULL) = (settled_by IS NULL)))
);

ALTER TABLE ONLY public.disputes FORCE ROW LEVEL SECURITY;

CREATE TABLE public.engagements (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    order_id uuid NOT NULL,
    person_id uuid NOT NULL,
    during tstzrange NOT NULL,
    state text NOT NULL
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
    detail jsonb NOT NULL
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
    brand_id uuid,
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
    grid_id uuid,
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
    CONSTRAINT orders_cancelled_with_reason CHECK (((state = 'cancelled'::text) = (end_reason IS NOT NULL))),
    CONSTRAINT orders_closed_at CHECK (((state = 'closed'::text) = (closed_at IS NOT NULL))),
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
    CONSTRAINT projects_budget_fen CHECK ((budget_fen >= 0))
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
    brand_id uuid,
    orderable_by text NOT NULL,
    ordering_note text,
    state text NOT NULL,
    version integer NOT NULL,
    CONSTRAINT services_case_and_group_are_professional CHECK (((form <> ALL (ARRAY['case'::text, 'group'::text])) OR professional)),
    CONSTRAINT services_minutes CHECK (((minutes >= 10) AND (minutes <= 720)))
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
    grid_ids uuid[] NOT NULL,
    capacity integer NOT NULL,
    state text NOT NULL,
    founded_on date,
    version integer NOT NULL,
    CONSTRAINT teams_capacity CHECK (((capacity >= 1) AND (capacity <= 100)))
);

ALTER TABLE ONLY public.teams FORCE ROW LEVEL SECURITY;

INSERT INTO public.attendance VALUES
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d33f-7129-839a-268fc694f857', '01a228ad-d19e-755f-b92a-949d6f240f46', '01a228ad-cf52-769e-bc52-945d1c63f638', '01a228ad-cf5d-7267-9160-4468276e5ded', '2026-03-10 03:00:00+00', NULL, '["2026-03-10 03:00:00+00","2026-03-10 04:30:00+00")', 0, NULL, 'leader', 'open', false, NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d35b-7065-8b29-e58f7d497ae6', '01a228ad-d1ba-7360-8c53-459e84885091', '01a228ad-cfb4-71fa-b697-7818161de6ed', '01a228ad-cfc0-75d2-b1be-20b8896be358', '2026-03-10 03:00:00+00', '2026-03-10 04:00:00+00', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 0, 60, 'leader', 'confirmed', false, NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d36c-7115-8d82-95e58445874c', '01a228ad-d1e5-7244-90d2-742b253129b8', '01a228ad-d014-71ed-b099-6c520f8724dc', '01a228ad-d01d-7479-bb5a-66c2e15dbf82', '2026-03-10 03:00:00+00', '2026-03-10 04:00:00+00', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 0, 60, 'leader', 'confirmed', false, NULL);

INSERT INTO public.business_time VALUES
	('01a228ad-cde5-771a-ad7a-77608c96fd8d', '2026-03-10 01:00:00+00'),
	('01a228ad-d33a-7183-a97b-0a64bec11731', '2026-03-10 03:00:00+00'),
	('01a228ad-d381-71c0-a735-47ff8108b7b9', '2026-03-10 04:00:00+00');

INSERT INTO public.engagements VALUES
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d2ec-70b6-8411-8548c5fb3ed4', '01a228ad-d176-7553-85f0-208695f4d558', '01a228ad-cf09-72f5-b4cc-b89c9866b630', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'assigned'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d2fc-754a-b9be-779fe36638c9', '01a228ad-d19e-755f-b92a-949d6f240f46', '01a228ad-cf5d-7267-9160-4468276e5ded', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'assigned'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d30c-72e3-9c1f-1f43e062fe88', '01a228ad-d1ba-7360-8c53-459e84885091', '01a228ad-cfc0-75d2-b1be-20b8896be358', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'served'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d326-726a-b84c-25d6c1466876', '01a228ad-d1e5-7244-90d2-742b253129b8', '01a228ad-d01d-7479-bb5a-66c2e15dbf82', '["2026-03-10 03:00:00+00","2026-03-10 04:00:00+00")', 'served');

INSERT INTO public.idempotency VALUES
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cdfa-7687-bc29-672607ee6313', 'make_team', '\x356a845750151087a9cd8bd30ff5fe95562b9ac7db05fff040bf44b285445f60', '\x5a8defebfaf87246381b15f101f5effd6d0ade6988f1711f50a8dcbba3a803e6', 201, '{"ETag": "\"1\""}', '\x01d35d14eca504e6cfc92cc5ab56807ee3588033bdfc4f5ae1feaf766335fef7d7eae906a968f1bb3121539cab1621edd61846d6da0a35dca8b00d1f516935f2358ba6f46b03e6db8600be2eebe9f7d27d246d53824321fc01157be8c688e4f15a41c73b8bf83d1d00c49c7e7f14b69ed010c2d47b17f4ec4359681eb6a5012798349385182fd9d74a0bface908670e21d52520c35ec15c26f06e927199ccbaa10c765b0ef4ac79e9e000f6bb149125eb879af4711060cbceeec01040d8f73630b242bf85ed06d1513859e6775c051c2bea8c5e2784982ed2b84a538d4a6d7b525116293211c75c8c627159e7353b9bafc5acb39bb686f5cb6045437291597727071a932a40cf3361b77bae35f42d51c7cf87f', '2026-11-29 19:00:08.983311+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-ce0a-7707-ae09-73d83dc6f759', 'add_member', '\x0db89564608215341e76e432a24771ab7a316cf21c0e230cc73bc9f44a8e6644', '\x6e7201df951aeab33ba885b6867e02ffa50fd7e387031f3f1d861e3f29d08e83', 201, '{}', '\x01b9596dd4b7487cd8bfc4abc5c8df6b960fc9b217ec28872fbe315017573fd31a8f7e1827dbb8b0e19c11ba08514d43748116eedc1a9a689ec8235337b78244d2a361be62af6647c31adaa9884b6236fd1e4754521ba645141cb24e30abaca7684ba03eb776b3d842b59b6c749daf775a24e2d6a33a8480a5348e45b958dbbe67a78b76713fa774fe236a72de6c046c9810e44169fee109018e9173a5d2d0dc8a1c72a07bd84f752c8139', '2026-11-29 19:00:09.027516+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cdfa-7687-bc29-672607ee6313', 'make_team', '\x113a69939aa66ac5e08b68bff729ce2de6f3ca25454b6a8eb2c39d4797e3260a', '\xf0f7a627222e583a9d0761cb860d9b744aa60018a6f7dcefd12e26a53f2c01be', 201, '{"ETag": "\"1\""}', '\x01de0195c1de39f82a1951b0a4c160fb5beb8a5dcc995b7f626b3fc945dba7e799a48a4a479a0668304e6504ca4a3ccf6f4317d5c9a6ab70ace528feeeb1fed0c039944af430895e9e31968ebcdaffc2776618448eb2c07e7446cf26e72cc45847f25b7e1d1123824a8ece78ed0b71575494838593422386fdb007c2b529363d084c56fd8d018d787d8892ba12122109de8e149937f40993dec86cb214abfa6f78df61425123eed164d61494dbbbdd51df58e443975e65d767c0eb832af9179280f6e824bbdab5ed6a10e9336f0ac9d3720d6bfc9d57f77a7cd17d6f89f640bae442c80f6d7f2dd6246f34a7f7fab04d234dea7e40f1d505caec74f3825ee052b916770c535100cb885af51565e957c693bbcd', '2026-11-29 19:00:09.095479+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cecd-754e-9a70-06dc60f51c06', 'add_member', '\xd4e8944161a5bce9dda5e2632952390160e3e3b8d0b3503ecb1a29643d8162df', '\x369b9f44c4333de2b86081914ca2d4296a6c3b7ca97e00e055399ddee1e42779', 201, '{}', '\x010fa7fa3f867469873b1947b44d9a9cb227817891d4da2e632275336786e2bf99c5a8a57ac577f4594eb83368fb3dec4b099f64461dccb21f25ffbae91fca01564c318be4d6fb5c1adcca03fbd52140c29af007d85b9377b8017bbf18a17d8ab7ee7bf5179224612a6422e162a0a89160dfefa0b1e81f8d884b85ab0d6e1e48f10aa690eaab03435b30edeb59bd553d00e9fcf005dac4da41ee92363d474e05eb31cd82b6fb8d6bcf8634', '2026-11-29 19:00:09.141825+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cdfa-7687-bc29-672607ee6313', 'make_team', '\x26c158d0276f4c853427ac0fde0a769920caddf74d489c140f1292aadbd6519d', '\x29f9beec65d3f95e00d912dce19a8421bd1ae7dee55f6a2140a2f4ea7913c55d', 201, '{"ETag": "\"1\""}', '\x01c6ce41a8c9a0d9204cce308a2cbfa53cda36c0e0606e74e73c9db386496ff909ae20c4b029363b5e1c58e8395b073cae37759f78fd27dfc33aa6134848f237f4bce46a4bf0a36ac6c76e4bb8635585a418e3bdb4a5b4dc948486406c24f52474286d4017badfc1dfcba0ddcafa6e2f14f64584b1741e9ef7abfb9c3abdef5fc2560136c97840901f3942273b38efc330bfac1b306d7db836de96cc8f0f7599321bd7bf0cc531bb61149cb6e46fa55e1223e1beb81d5e084846f13ebbe14ad44a1ee31693afd4d33737d6dfd74b578f6a00d80db0d0707b7e3bf929333fd3b6d4a3f7d6790773b9a902ed42a7c3a86381cd36be94fffa3311172b97db49d0ccc7c1b2ab15c94783239e385f9b602a85dd0ee0', '2026-11-29 19:00:09.179076+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cf37-732f-8ac7-73d61f444b89', 'add_member', '\x4b8a1416f952d41bbcc9271f7814872a6aba8bede1934152ec95c18bd2b244f2', '\x48c31e4d05c0f05510f790f7c23866fc1effa72ee517c99f6a88a054229e16cf', 201, '{}', '\x0127fdd15cdbde2116bd824009001b923a0bda0e69e9799df982ddd5f35e19fdb0b2540d0ad293c413612e76e4ffb2f14249c981d9143f3feb6717cb2323f2a84823897a5c4fe5288b358564f966b533d03b8171ca8af80d0ce25f39c590cd6ae041c39917a73fa1855c6ac75a081cd8638d89a17ac6b1a93206f7f8208c14095a92e9095bbdc0809c073a00e26a89eec15a6cfb0d40299bd351dcf11e68f1a859fb68d3e559ecbc5e070e', '2026-11-29 19:00:09.232043+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cdfa-7687-bc29-672607ee6313', 'make_team', '\x68b62108ed632bdb8603f03c432f61554ee545cc4202fb22090dd038f029e1da', '\x8aa91500b3386e1e13899a7707f2d2297a1116432ad2f78a5ad8f4384196488e', 201, '{"ETag": "\"1\""}', '\x01f1ff449e62351b6e19f97ae6ae12fd88162c62657ee2cc9b8be2e70b842afc494c1cacf3e43299af28244114255c47a43f28f53dd381778329109a572627d5a4d1174ec8349828c7e821464163c156fbe727063edce11fc28fe47b17a6de9756d30547dba0d31a530ea525882f99f7a2e2ef81a996d3b4852848bd513b3abb0a9d57b55efe64a77ed2b436cfd871644b8f1ebb4458db6f5990a78d932a8140c6accfdab044a30dba62df27e87fa2e11f1c48f175a75544891d61147f4bb8734b1aa79dddb00b1449b9f6e6599248f8f0bac0078f4f534503c65854e95b2ac3d95532c182ac430c595a24055a5825b24cf985582a5abb955fadd5b0d3169c8aa72b62daa3bc20ebe6f749ff6c242db0765488', '2026-11-29 19:00:09.278531+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cf92-7452-8ad2-e8dbbe2d759d', 'add_member', '\x47dda45219f1a2a52bebd6e98b4d6f26f90088e64e36874b8057158a24298fc0', '\xc713bad44a1e0caf7df4fcfa2a4af350dbc90eca4a760eaa145bb8f6e3cee886', 201, '{}', '\x013995250d89cb56df80f0272c8502ef9b32b6f5113bfee3c08e77180dacee3fbce0724bb3481370dda99130a13c0a0a8bbb6be31f1fc9b201b66b1fed1f58134f7b92a1b951ccd8054f7a84432301f60432107e77e4f9021317a93ca063ac080d5af816d9fd5c1a01bb2d0481958f2f8dcdf1cb5ea9736e7734fbc22e3a85e842189b3d04bd38c886f19881c7ff26f29407a6bed73e9fb14393e811ac52ba9741a31ef088893c48611ec9', '2026-11-29 19:00:09.330819+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cdfa-7687-bc29-672607ee6313', 'make_team', '\x9fd6cf1bf590d66eb9129261bd1010573364182135df86e55fae399b19d3da52', '\xe234af76d1d6649e74cdb1c6f9331888e00d2aa510c52da110c63206e0ed4c75', 201, '{"ETag": "\"1\""}', '\x019639eb7635641e1b2113c176609687cdf9be36f0a5bf9f6b0f479f4e83f0d3ac17bebdd93dcb760c6b31369302e785bba4694987bd8b53389eb5501679e204ae07876bb8bda41bbefc624904336fd7d142ae1382a6508df15f3a993d6735dbd668ed355d4d1966b030f03d46ac5ca10bbe619c900bb9f3bf28cc330c204ce0e2017a50e3117931eba91996c41bb4c5bb317c281d1733bc52b39551ba13b131802d7a6f666a9972214f4179ec5a75330752ab8c85609ce14124c079cbeb99cab9973d679c0b820e6608efcd099753e9baa2ff8bb9c8428a54d9392869740d4e26d191dc2a67c04b5ffeae4e2ea77f070cdc40253d538a918173a2a48a4e08dd313025594545b87b2dd028fe0d63743978409f', '2026-11-29 19:00:09.370726+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cff7-736b-8709-93e28d0e0520', 'add_member', '\xacdb1d47c6f656be2e8204eacbe35ca94869a644766f3992f0c35e0c759d7184', '\x048700c53ff684b84a4367abd3ed7c54e53c835c183853343bcabb7380b15c8f', 201, '{}', '\x01076f95d4d6f708fa8baaa0a9463064c370de223b0f2c940be834b91b2072cf1264397644a1c987674b1ab8bbe0623e1398be7c18e2d281bebde51e906d2bcc3ff677afcece8fe87c82894cc216b2b98d2e5d1dd4c77aaa7df1f3dbee6816e67a3e33daf838295b00aa8328b1fa50effcb4fa107208bdecd80ad9cc78819ccd2479ae100b8295ba08653a9720daa6acdcd6b4043dad8a7ee78479aad691ca7c371d393032ddaa720b1bdb', '2026-11-29 19:00:09.427628+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cdfa-7687-bc29-672607ee6313', 'make_team', '\x8439ff71daa8e5160dbb28a7110546544c8204d3b30be13bcfb6f0f2c6c2a3af', '\x642f14538ce09bd308c901e4e89cc518e02d14f6e1ae1536e9e36fedc36d7cab', 201, '{"ETag": "\"1\""}', '\x0130c281203233b5c2f569087230398ad66fa46473f8c1fa4cfa77e5e4952c9528beab890f03cfac0e39df23af80148dd014d87ae2f05bf91b300ca85f7cd8d7b606fdff2e7dbcba8b0fe83832884f800b194b7f43fe80971056ef63b734ceec943abb4723d53c5da95a696d2aad35a87b4988cceee73b5e3ee87af519be5f8894f905dec23623112d5babb0c369c81c631bae0174ccb3909749df45e39dfdcddb2b42aeedd5bc39dcef766e7460cf2c816f9c03f850edbf97b34a77b8f447560f8b712c0c54db632b4960de428ba2a09d68d130a35f4aacd259cadd9bbd7c913119af1266feea812cb312f0a507097c2927a76bac701dbcf61577382e7547ea5405363576aeb98adf5971f7ca3c799f92cc8f', '2026-11-29 19:00:09.460167+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d055-7671-81a6-7001bd95eb21', 'add_member', '\x1faf3690dc4ece4248866c98f2eb807b1c54fee6a6e1adbea017bf490d3176ab', '\x5ece7ced21ad9ec19c5cebe3bdb698871b773eaa96dac3c6f86cbfa378372b4b', 201, '{}', '\x01454b995f6a0ef7048eaf27395983302d27b5e892a5cf986bae7775a097311ec104145709fe4f51c0dacf22c9eb70240a85ee82e134fcc05504ba4ee157966a7ee2afaf2f7151304284a80afd546e760ad743824ac1ed9a2bd3bada177fcc6b06f53ec810c6374d9e2891eb153d2d40a2a458b40bf23511cd3af918d782f26628d49cd0c19ee0c3068c2b064ba63436e710da66894cdc6a83c0a91b3cd4b074f9182064e3724ad8bf96a3', '2026-11-29 19:00:09.495835+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cdfa-7687-bc29-672607ee6313', 'make_service', '\x30fc4e1e1c99f81190c37d7894ba92ca291912147b8a1fc6c99c77f796acd908', '\xea07c5ea35b64e70daebdc71a126a95d9a4f3b492a3464d5792bb1159053aca8', 201, '{"ETag": "\"1\""}', '\x013eb7a74153f89e978699d167c0d58c8874ce6d7fcce2821cb6151cfd485381e811a83d6f5fe306aedd5cd348ad8adf743295017efa54173d0cdefe57e3b222fb27ef1cc6bf47359ff83c85fda3a946e09b9bc3e18df8c0dac81260129ef6e54755aff174a1a5f55af913e2b3a951647944df0cf76e04d6a9bb3bcfee5185d75af00726e3557f1a300a84fbbfd3bb04f49f688a239aea22682b8dc50110eb2cc8a12b673ce60fd74918ead0a6ac2b1d5bce5e6e342250be0d1e49bf1cc752db2f9b2e80a2d7e4c20b33693c8332acb22852cddde70eda8b8e62244f3eeed0165ba08404772a01b79e6e6deb46ae17f92e5196592eeed85a761a55ab70d28697941419825fbfbfbb91f2c799677185a5e8267ba31695cd3426bbf4b94fe2b2bd0480c5bb9396afdb50fd7ce7b04876a6cb11f0e89213a25f2329c82309058c366e692aef2a5e9ae523d45feb6526efa3f26a21cd32b28c82949c021f979cf93404337f608cc788dfbfb211cb71efb56c8eaab5e06a16227541bcb6e6c86b2f4217729ab5f212ab273d15614b418a075bc3813cbb4ccbdb40b9f8774ed0f2bb0b8a446e49a244d8a3322bef9978f408903ca54dd4fbc39b66632251324c6596a2a31b1f8e04a3dd11e4dc249bea616617a016a8', '2026-11-29 19:00:09.508379+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d0a9-7123-94a3-e3b43168c587', 'place_order', '\x51678376272a0543bc9b631b45fb443220c2c559539721c32d8fbb7e7051cd27', '\xa2b4c9b73b785772b787365e8a8b328afc4e28501ff8b4dcd973410821a8f474', 201, '{"ETag": "\"1\""}', '\x0152410042931a5bd2a08c5fe6339bd8fadf81d530b204754761a67794cd789c1eb7640e0fe5b32e1478a061bebf4d210312530815b2e7458ea716c3733b5511fee2287198c30d6ed206b36a145e1b0cb9606f2117cbcefd3a7a66e37729e8c9d35718393cc7f07fc9761504a20668adfb73dfba1919fcd2fef70b480fc72c4bd5763b810bfc4aa5ef7d05636c0480a63c6e9dceec9df10c3b312d8c5b04c0cba8fec58bd4a4c7d9581c35931f270bfc6a92408d78389cfc1a4ab699763346009f03a42cd8aa9173f8a419b21ec8034a9f856cfedbb7bb4ae31cef33e344890ed36e4e4bdc5eef9a5a167c8c8385a5ca670b558d7a27a15c901e16b9765bc5a5fe3ffafdf061bd0ae118f8858ba5ed0de3877d729a1d34ef8f253f94d90a42bb25fa83cdd3cafdb4e3b5e8de7d8f1a13ad59a913fefb395beb63939a535c5bad003c6e1c2cdd6f9b0f1de1a83c202173e6f048585c6a50875b3709697b7e36633c0ccdcb0a60f36187f9014bbbefa0fe4b0ee2458a3a36e3e9ca553ae44ee089093b2d04116783b9b3ed688dbf178ca117ebc2a2f3b9109ab641338ecc809b22043cf49b639cd6dee47f18cf7b243b5c30c283bd04c0a38cedb3e6cc0530cfcbbd3d369e8d7e8460edd4b38fdd09483069c3beb6bf0522eb3d0155af1a6d4ed94f370618c3dc5428f974c0bf8f69b575ccf3a1865cfc9293501a447f42cbf6264aacab238802b078a857271b65528b3a3cb2e49bebc55e5e29930d52094b30e945b0774c5065e092ae235c83afd2687c7577448700d11869a8058addaf7ebcf590f46cce93b8268d8038c95ae4360af826e5f9e56b36ac37b9b90b13e0b33f5771869a0fcba9704f19535b3ea1eedb7042868d4cf7c898c377b326efd770590fcb99b40ac94cf8e876558e66992a997ad2c55adf744cd2e8e7119947f23c1f57382fa3f669a20e5d03cc8829101ea32312c77c78a9aa714c4c7098bbb68b91f015c7bc89759e197f881fbdae386371b7584a27152a1ab93f1497d5c14dba1f2d90a2a8e7fc019b75d04f94715c16fd1b1843ad02b7524deca2e2f3349176a15980a33d6ab5de54bc292cc610068b1173794dfbc21a8b809b315d66c95e556a4cd1191bff6e5850baeba03fe3547307822618c91ba3404d37ee0140c30c0e60b80a5716db654798a38858d86d124e0f736ec745a64c9a7f2193e2a46d1cd71e9ca6ec8961409f84b7b429f29250bd69c371d1db1eddbeb9a33e2b83db3ab51bbe8c7178f4058ffd7647650617852c5d630cb9fc54ce9a5583dd961b2e2eca40c1c21cbcb3484918e54af25e590b86008c04a22cfe9667a5163d3b8e8d12b99a4b6d71f7a097149ce87527d65131a738b5248925d77cdc3d688eea2ae3244fd6f9d8f04ad979b94da9fff4f9fd98e46c521e231983fda7706e23618fc6a157d68b8ccaebb7c578d8d966d0ddad6d1549', '2026-11-29 19:00:09.641863+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d0a9-7123-94a3-e3b43168c587', 'place_order', '\x73cdd9efa75a5712b56b304c884701a365ecf8e88752348d9e0ed136f1bd980a', '\xa2b4c9b73b785772b787365e8a8b328afc4e28501ff8b4dcd973410821a8f474', 201, '{"ETag": "\"1\""}', '\x01b06163ca620142ad002a5c9b492778e2ac9ea88e9a96befc93452183c9f685c8a4e0717e68baa3aa1f4545d76cb4f7a853e6a97ba798b0215e10477d3c76abbfdc5ff77cb9667a2e66584b5d80728d24a1c8281951fdbf2e644ded8930d798c962dca21294559ac531ade46772e484d17443c69ffd8da6da4332a898a49a7717aa03be813dab9cb345c28c57a182f18f1864804355d49c2363a3eb17bfa6ebf0882e8087a1e4859b5c2fbd5c07576a7b449d38099cbba9c6a87144395537134cbb0be5083470a3c4120c1df4b5e1879f617d0e6ff55eb6b6e677843da7a7814ed7704373afc5773ec0fb4e6a10367457e0fb8a39fd5e3bd07100bbb49643771740a74dab66b7be37847fbe119dba068ab8a4dd3987a9438653e8b3b1be07c48bf9e34e15feeefac0896ae858834e19122d1f63faa1cffb9a13fef5739dd3d3b732a3fd70314c35c8f3cdf3bb3a1aa88cef25844a0a33870c20dd6d32750d491cfba1001e853c89e08220d467dee1cc3180e1ed387c1fd68d9561c98debdcd9676fa649e88ba2a31a09bb02cfe029f67540b26fd7dc66a317a4fb6d8fd1000f047395913201026461956456bf2a4ba8934576c7a0f703e6f27aa840959b78d7890991f0075d24fd9d0856c1e058546a2ec8cdca087a1e28b561ba3b88213e1f1641f7d46a739ca627e6be16d9d58852bda3e8cfea14fc6f99f8a390578489b9422419b30e3391d2d19e1155fc8a3b044d1f0289aa6985b2407607ddecdf97a824f4396c9b0bd0a5f6c7d9b40ed93242358c4681bd8f8b253c7797123b397e3a9240d6b195c1beecdab52a41ac706ddefaf936c520d1524ed781f2e51ca93805d6fcf999254e60222f7bb29dde9703185e655a8feae6adbe42e6e340dd29fe4028f51c1687d03ba0351aef63454401b02f2fbae0660e1ef0047e8c15d74e05b1c14aaf0621812200d141af8346b28e8ab343ec8687853e7970454a35e65309f26d170f6cf752a352efebdd53382ee1b85a48122ef03a1ae20314ae0572f740cef3e4343faf4a7112a02c3e703b3a20618f126ae1f4d63f6148648f40fe86272c145b5d9256a70ce48de8a669fc28474fe8d07427c4424b6cb784007063f8bb4afd25c8241ab4affa29b2e7bd96d2ab75c9b765ba2413d9886b5f2b8631db714338518f755908e9277c9cc17c17e6084801031186b504b3b9cc4a6ec326795112b51b694d7e9fe669b39fd812e6e904200ccb60de96ecf526c5b841ff0f9c02b7667b5eff9b09c90526aaf25a1e857e5a050c821a9437e189c8a50fa730a9d4243dac83278fad2b70247d706aad3c7c11bbead3fd5391221b3deb309ab018c86f0a64675f439e26ef86963f01baaa431b92508e0d97f03c0c47ab364ab32a60c642288b0d8c45110f5769748fd7f79ae7a67eab095b51f9f87d4e7fcd6e549e63fe56f8de61a64d6de874b5209997b7', '2026-11-29 19:00:09.69626+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d0a9-7123-94a3-e3b43168c587', 'place_order', '\xdc203aa3caf97799cb7c2b982d0cae83d7721a03d158a8899bfc7610852a32e0', '\xa2b4c9b73b785772b787365e8a8b328afc4e28501ff8b4dcd973410821a8f474', 201, '{"ETag": "\"1\""}', '\x013dd1915af70c12d2c02f8f1b02ef3819fe7391e400318c49769bc994cab777be97b417b708bdfa7e3278c48eee8b8323f957fc638f26779abf1563f92b0f17905d08784be597bac1c0009e8cf21fe8b0f28a273b732ea8924ba031c2ba6d7fee381c41d1466378d3bfaae8682ccfea72b2a7146194d9089d586f04b1066ad8e0e71f6cf099d0d6571b4b1474b771674eb0934f9f0d4b68edcb480cb692ba628c362c672650db200dca8d55da1098717d13b63b93b51a52515aed53226a86f3fbca3f1f15f01accfdf846346321d81dab27d91630498ed84e2d2de6b0bdd2a1d268f98ee535d7e8858a96291e95bd70d0e97eb9eba96649c6f475db7e7f515b657272daedfee1001ab6f8d4217b3a80e4707c32d66fcc7345405d55d1400e97e30757e56c111cc2c7cb3f5a63ec5f33e05ea6b29013708127d2d58b5a07cde9b3f616613734b9a46424068a3c9d6c7b85c88f1c86aba88a1c96e008727d7497bf3a9add7d159b726332e4601cb6f15ed005ed33591ceaa47c4bdeb98c18570d65a2f61a5941efe565f54cb6c8f36694e16710d8c59a5390a9ef81144960d69b97f5490ed3da3de805cea327a775985d5418b7fc2a9ef9e1e9a95afaf343a4491e26f49f869a0bde1f1227eec5972ba1b3d56cf4eb7f3bd67bac8fb20f900539e94ce883d009c85d22878d7c70968577ae16e3b0ec52f1ed5e8c79f19790a3bb86ace13e563b79dfad03d9cf3167407d68cde5ea876a2285e4b3cb274ad0ffa13d596356517e73045672f50e14d4f777f1e94927cd298183d25843131219a7edb7fc0012d2421537728bcfd7117ccf59109e15ec6a64ad76ecaff06bb28967577725e658888248d3f290ab0507b084611fbb29356fb0d2210aa1034558ad6a5261cd3085aa3680a4afda93af3b85944a47633db105d0904875b12651296ccd3d9b3fbebba41106804451536575c3f3c41e9ffaa52687b9730b6e82a326a8f0baca00ad1f6225d0982fdd66e70659e48250953fc24fb1d578584778f2076307e0f41f5b690b79fa286d5d9e90212f9577c38a80aa714f71eee5578985e620a8cbd29ebabb4b4c27a358b477437e911d8141fd5b41354cea658cc7160d6f7f7e28be28d55fde46257270c89f589c3604f83b8e73bf553b49db915b92d8c6bfa1b0fef6bb12a5dd9fbd7f8f20635b074d7b4fb6588e1dd3c2a383efbe1b5fef26c8b80312887cd343b37fafb15c1f8708132eae498171803a1c3ad40b2c783f808ba2278d73d6b17c94ca49e34f95b813796f4051f6a551419cabdd49527abcdf95c676a7c47dbbbfb51dd48d954ff3d1ab5a43c898d1940d8a245f0963fa1721e465ccf447e7c0ae035d4c56942226ae23176421b8e887d01244f407fd755ff04048ca93dd220466ce6c279356b5fef94850788af22d0eec42804b432f39fa7330cff2dced990cdb9373c3a191804c1b', '2026-11-29 19:00:09.732523+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d0a9-7123-94a3-e3b43168c587', 'place_order', '\x91681802261bb41de1c3a0cf0c83cde19ab297e9f4ee764032dc0cc92f3b42dd', '\xa2b4c9b73b785772b787365e8a8b328afc4e28501ff8b4dcd973410821a8f474', 201, '{"ETag": "\"1\""}', '\x012a6fd647989323cc82f7adc1733123fa3019061c732652bef2a75d5bab52176ca922472ca81877c478164c290c16559d09a49d60dc6ab4948a1b60fd23d29cf730c09c0df99c17edd5ddc4681c45ccda260df985d436e3de30cf62579c056fee0c8208268f7587a3d104ddef96ca0e0b49031d1db36d5960ec75fa6d76f305a8be515792e5ef7ee60af42e785cb2f543a127a98c7c91f92361d930d82ddf2597ef74058246be74582584d77391a7b9a7a8689c021a0f14e1a21b9a15e419a8ca0a90ad346e31fc2b3500126aa367a6e90a74943dd7d6fd5792344f19897e458cdec03c36303b4ec6a63c0424d6f681976ff0254040384a3943af3a010418f337d7bc57f6193c7fefc753a3b0d440a818be802a57109ce9780913657b535c900e1d61217a4412e145e64b38672e439d968fda4547abedfd9d74df8bbfa24cc594810ed4ac8559084be0564eed6c820fa02a08e1de9019848437dfe7b0a87f89e50b61274625cffcd8dffdbc570efcfd3991912e298d21d401e8955792fe71015d84775783ed0f3bedee89a87c48d574f40535e24ff2f10c78e302b2db95636ed1c6dc724f0f5722b1ac812d9f6b798070455cdadb069ffa2487db54fb84e7c1c0abb9f4d7ec034f38132dd5e27419904f21b18952ded076750e311a0a82e6cd83195d5a51f4ae943cfd8bbb2c30a941bfd733d62442af337e5052f5bb5b6351151158b1d7f3a17b9155210d46f14b3ec8ffc2e54d4b589286edb3736caa71b14a78953f67d50d1ff85edbbb7beebf7f0716a6786bd94e6b86b803ad4e28820a6332c2698cf960dc716362f3c44ae4c18a48d412104c092ed857c3a10ed49ec560b988d67375528d6b868dbfde7470d2904f258fd124e31a30b093ca032536ebf1b116fdcc55a511f5e672e2722546738ff8fb6aee2e99509b9038e680c83b49e7d74d18065a91b9be560fd91d93eab5759ba3e96aa075c014f4801c8c60111a8c43f994b21a8d0626af03377b746f35c9a435cf09714cc9e92b62872f0928f9bfeb37ad4cd521a4889fd696c8f4eacb909018452361a3cf1e8febb440b739a93236abce82281b952c393f82280d66ab8450c21e073acd4c7d4e3db813a228663b83331d6522ff47f7b40ac7bec63e6508dd49e536404c1576e7ee9fdbab1d40bf3a93903554b8432315b4633361739f7623e730f08db8f60f0805fcb4330a365aae020c789b3556f2e011c4adeb79bee7d1f878a5b9e0637b6f52f4c8eda7c1f188085f0480df41db83119490b9a531f2ab48057a94a2c4e54d16fef77c5a69bf1678d0f2245485b6d53d9c081199364941f2a0dcb91b1abed22a8a254f8c0c6b1e200d690825347b10d0eb5781e530519aea5b5ab8a83d31527a3a25a5a9102a6fa5b47dff121f218e7c50eafd710bb26560cdb41abe2849737122928ae8355eccffef9b437eea99bf79656eea1a', '2026-11-29 19:00:09.767908+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d0a9-7123-94a3-e3b43168c587', 'place_order', '\xca4d65c71171819d365268922fa78b517d76f05e0cccbbf23eb3949ed2ebb7b9', '\xa2b4c9b73b785772b787365e8a8b328afc4e28501ff8b4dcd973410821a8f474', 201, '{"ETag": "\"1\""}', '\x012ed8009bb45c0afcb014c2f98dc3e5f7d494252c877983b81dcc581acdea0706de5b0d66d86a3e863d2cd511e43c57c5e8d878daa64d1b7d57f803b3132d9d9767a94bc7ccfe7b172fe735c067f802f3c733088f45b65ca1c7410f36126df20d4d7b321ee7ec549c88be4f07a4b0c3a12f120538e5e05909cd684ba5ae6213d85cf9adb1066c0c44ce65ccade7014c98a78809209cdc4a4f8bea3dec21698c302ee0afaa240a138cf7f2fca2bd3d9a6e0b15a58b5ebfe28e27b4c3e4fc79428c9ee216819d270ada9686842d06e4558d5d347fe6fb991bf4d5485a2236d000df12e8afb2c3cc4f160104195fd689ba7710a392afc72ab09163fd622e60dac673e17c1a2029ac0898d4737cf4c8d786e3daa76c7ecbd572fe8834824bd7f613b8b6f4719c4581d300fed56d8466cd135c9072f0c88ff36b75f65cb9659fd9b2e9eefd51b426a154908c0b956e3bcf33217ca4c618469305a98b35d74da28c9b997f077948a4dcab2e77c463e37e9a014a06e70813c4e8a58ce8eabb0e9e376c0705f698f3e258014771b9ea6aba1f5584458825d0b55d6364dbac7359d4353ad80465ffa881280c8734ff2d5deab9240233f9e4c9f20bb02e90688a4d1e786d92bea54408ad306268f051e247e1f8a22b9f796289c9ce50aa148d53eb0575bc508cfd1a27b4572f2069c3b0e3f89300075fcd88a50c84b4ff692e974e360b95a902f3a4a9c5a4462f27be10871c2518b7d29a641eddd35608e5225685c9ef190f1abc33ad0de4497a1db14ed0148c55057ba1eba691895b39d8918479ed8e5c3dcfd7de83fca733da275409c840801ca42b91c6f0e8ad175a3ab5aa7cc5a2a39e97090152cda0adea98e47862bad50f2a31b17f9712467e58bf3bdea16cbfbdb3dd5515bb4443db711e00d54170cdb3ef3b4d5235b5805b1fc3414e7c23ce9cec5fd562230e123b497f81c086c18001de1011fe897489d8e84b338d1197dc8db4cc873703419bbf1461ea468803f4284dacda2062b753a82f63af0234079decd085047b7c8e630eea26ac58452c633ab0463b1845bc0ab03314005062c5206ef4f1d5dd9cfec670c7e5e8d18b57b41b95959e7318ad4cbfb3f82520dd8b58c15b71694bdd59b4e268c507a1e4d069520ce17131531009ac441f2882561ed190de4f1bca5eab52127da874e99f35afd8e9ca85e95af4d8bc774517e5524e1bdc5d1e8d77dc7a392ffd8879a019f84fd4b35cb3f4dd72787896c6cc2379c10d8bb94e29d60a54845efa604d7709140a637a1e719f109809fe4a0a30bcfa8614647c380d6fa7f3d7925019815c992bf4a1a47ff55d0eb6bbbb5936c7c5741cd83e73e03d489a9b03385d92ab88c3f8d23c6c62db9f6cb6bc0f58c03fab2e08aa7dd7beacb2cd34edb3b646a38d60110b55612769ea606c6a264d7561bdc9786280f56f8616f8ac060bdb09ea7a36e9b2', '2026-11-29 19:00:09.799741+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d0a9-7123-94a3-e3b43168c587', 'place_order', '\x9b19c5878c9b90a8c13bfd0a84e1bdb360b7a905e0cca9f3555fe86ff5302d63', '\xa2b4c9b73b785772b787365e8a8b328afc4e28501ff8b4dcd973410821a8f474', 201, '{"ETag": "\"1\""}', '\x011295e1ebb9789426d1d9f0f2c0712ba454adedaa7377126443399b23e4629127e0130763ea34779c613689c897f903bc64c58d2f3e79796f9141692a602e426d47f32c996464b051b216f34832d3345b8a47a8b84e3942952819f95111cdb5422a5025743d978f01e254710924383519ebb174f0943375954f27593ebdfa21e2dd2a0ca32d49f1185bfbf62954e048760d19b53238dfc721ae53aaa29d5df9d3255e4c95da818ebffefc330991d8aa984aaac27eb4c57eba737c1a84a63d9daaf187c7a0ec8a10dd82bb4d65de7f294aec50f74c129eb78b958949b7646bd7d10e92ee3b38ec713b0f27ebeee840fc0f92f79c92efc5c2b604e98b783cc0b2e895462701a1b95cca08e086459d9d3869ec2478c52011a194ce8edbb081206b054a3a89481748675b0867e60c0ffa8be9168045c8c592ee7d71046dfe840092ed55e45215192ea8c769ce90c0e53a260f9aba633fcda319b398f2c76f1da49968a602e5f4aca91bfe14eab4ce8e37165cb98313c4c7190edf0ac7235173a10ac40fc7cdfeaceb6e769be03dbae6fcb9b7131787a5b93a736c7de9d499f9d25c475e0f6fbb74994bd603066f9aa4cd36bbcb0e2b7fa192e89960109db280bcbbbce5d15187af8328161a4da5dbd5bcc5c6efb81089ab818f4327325b3a4804e1fde86b6269a12a97da76e70432a59240319a8985fde0ce129eda1c2cc8feeba18979ba6619e88a63d831c3469a8ab7327907f6093e417ae0b059bf5420a1dbceb09ab5bc2431fb4a3b1dbff5e76ddb0f124a1fedaf1fbbb6e1ed3c7bcbbfb05c9da9384e8227406fb08d0ee4c3ba03c7df39c1b59ecdb774497073ece651985b59773f4fb4ead8884f9421b7f44ddcdd995c83ed8b637face527e71e22fa606852efc15fdfb184141641bb7b1f0e4e2b42bc79c50ebbbc0ac80c2b4e06cf6daf5f8ad3dbd4f7c1e5605e22d8f000f5b83704d77e3625fec92918ecb2b9e5a0ebdebf466cf71a601111039edb06de1665ab9a1fef9a2e1c3c6c75f08675c6f28992a58c877a371d522a5b1c108a204c7bfeca3071e644cd69b4d46f40138472a3f40fd294f405ce99daab892768396abb49b1811949dabce985c03e926e60651d8a018b858bdf6086ce6902376971004687ef7b332af0a53abe635cfb1e044f60f9cc3197ef44a78ccfe8f62704a494e53f446558bf9bf74513d2e769addfd0290cc2c1409fb2402b9bec2ddc36df8dac1e278717da78f1ac939b74cd2150f2ef71f78aacfe79b7689986f0d81cc8622df472d319d63c9dea5d2376d4245bf31d48dc848c12ad661071fa4033fc526312256c19d1c3ec3440a5a0d91261f63ac764ee56be2fca221e52fcf832f5d8e310058647f41bf177b4bab23dcdd39778fb60003d76b4795352194ef6937b3b04860c95cd07cb331e0be23ef3d9d1ef0874ba42fae168f13c23ef3c3df557f857', '2026-11-29 19:00:09.847271+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cdfa-7687-bc29-672607ee6313', 'dispatch_order', '\x19021395548322653494943bbf21d1012a1f9aad39996f22eac47411d78dd60e', '\x6f63d58115c66f704f07474a8e3b76587efe5838c88b947595cc9a2697649db0', 200, '{"ETag": "\"2\""}', '\x01a0f4af2bc357dd86b6eeb345541699a39d49c46efa1eefcb0b79722b803d7e41488a882bb3d8acc8c82f55d06038fa152b0e40546417ff4ad6e917d09ece26a4a551d31ad703db237dff97f356d62381954ccb2bf2feb7c1f16c8c27a329c11bf5f8745701c53e93c1bcdd5deb46ba1679f0c89820b457ef0e314ca173e05f0496194a02db571621c4d72d5f369298ccd5de74fc77741153dcba120052cc4994f92fc42f03c6dffa297cad6186ccab90fe78a65793d33d0ceb6488aa52f6d6699a8e68b96169952f9f59765c3f888211db8eed5d71de9d6cff66cd882fe670bef21525876cd1dd431193d5ea8923ce51f3711d6ec624d5f3bdff70c07f216f0ab83ef613e948a908b912d380118a8b987b86f7be52ecb8c6716c5117f47825d8db50cb0211435ba24b293cb0d23a5cab808a97066f6e3718665a3e5ac7c8dbb5e9e3104038e9e3eedc535891bd698b196083685b1a5938e3236fce8eec51cb1519b36bb66683b445bc2254472dfcab24248ffeb8ceec4dafc0fafd72f45dd43ce55fcbdcbf248ffd5bb0aa24792895c2e90dd688f981e284afb4e499c6ba0abc87bd909adc59d2bf1129564107df2272a6dc15d5d99eb936ab36eda15d2a203cafb5c102ddd9458e5f17ffee46cba95fabc8842ccfb15837a5386210500fa82fef3826231e47e81f08d89d731097227650bd83fd4de0d57a831f66969d00ddb112ebb84916cba295b88e91ff685af2844570f8eec88093145c6b100827a6b75029e2b1f227f1c07f2a6d66969970faac9d175012b1248252daa8e168be5fae1f1ff9e5b71b251bf686f80b404dd2f464b57b34aea44362f5e44b2e6aa06a7ab26beb894266c03a92506e789a636c0910049f4bc423223642ede2ebe3b5b36cdb106f795e79db7a4d9894a19042ed21487f76acb8c88f3ba950d96ecbd5ab175bd22e890056d2c2bac43bc953e8e0de7bf6ac4f9c098d2a1b3cba17ac72738bf20abc59566ca8f102e318cf7405df5652f6f6d2570afd2a1a7532b81b2f65d2c452cf99cc960a615ebe1f3150582f8c5841c7d5a6510879a1bf66863ac1bde53a680b0bcb03e771d17a3a775d105b458bb7dacceac1d7e0caba9f3f1891e758643660eea5fd8ef86d8d2204ff3eeb7ffef1386eae78cf528be7fb5e582614510ece7a22b8d7bcbdbf42d4d46603e5cd94686de74415acb4abfce00728f94439629e1a975649c109ff2e7db1eb5acab3269be9f2e3061569a58c6c0b74d78941017cdfed9a6a15334d5c386303559b026983bdfbc4956b711b1d15b073948f5e59526f63d5f0203a2ac73d54f8ff5f8204e43b97c008c709f367b6628f89fbd62752b7ccefeb58152f0a900b291fcde18c54f6f1633f649f3fad0b6aa3dd8967ca0a3a21e8cd18512ed4a03a66d63db8b31ddc830ddaa20c3f1106d349a6aee7f1198c96efbbb0b9f141a232cf8d7b99964e4c042a9cee49505af7d358988cf9182fc10ccfd10d6d6238', '2026-11-29 19:00:09.949589+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cdfa-7687-bc29-672607ee6313', 'dispatch_order', '\x20f1ea6f52b38d7e0f0dfad5944819a78b0c511d9912f821b6ea573ab0aec521', '\xd2fa9ecd455e8ffe9c4c871ed962669c0a90111e7b5cf90e4623b87137cf9386', 200, '{"ETag": "\"2\""}', '\x01c0106c8a4ad3fd45e49e898445da79bb2f967d9586337502bb8ff941a37c8ca84f3042c7751f15e4dfbbbba66fe5d22c5db9f3bc917f1e20d1a07514afbf0673d5dee565451ef2024ee2a9d31c53de070e3ba3466a6340930fbe61e1c9b383539b5ba957806327640e88b1137c9823b03b636efddf22a2d90c0a8dfd6cab0cfa4aa872c50d0d5c87d99d1cde9577c49662538a5e7aa03a13d80761ace0c5aa1fc03572707c4c90e3ad4d6222189c396a6e0c0f7dde3a94102ac5339ef2c33cd74ea414ae721671e1f55a4260680024d5b63aa23dd41d059310b0324a9e3c3459433016dc8d03f030b8a302d111f57e0109d133d0ea861a37dd2858901fe581d0b18706e529a45eb20132f3d8b0cc5518aa284798793c6b3f997ab79b3551f5c9d56826ac9bef0185b4f39614f75ad3a8769e605bd5980b4a2758b4275652fc6225bf41eb764f0c14cd54409a0729b9ec44b2dabacfdab0a09481516eab3b4769084f8afc84f5732c1784b3a091755cbcf0fc68f6038cefe056c1891fdd4e144191e5b0173c84ecb78a707ed70be45558ec5525187f016b2d76ee28f09c691e44ca95d40f21d01d3233ca4f3ced363c925bb8957c901b6f01d112697edab4c624a9c4968810ca31fb07c0c0b09facb16c5746755d0167178e0bcb200559c1b36c604422cd2a9bb615f9fcb7937bdcb9c3396fa24ea0e4dea5761bab06687f54fcc8aa9aae467bb0deaa3f02e9950e5f596e7c8880f8d6bdd65da6135ba624b342759e5b82de061e1e91d53353a1cee994da3900a952aa506dc32183ba389d78c7f19b129e69557b8cffbb6ad5bb99cfdf205206c5634b97cb632a6827b1a9e7cc509ef74384f85be62f00f11f198f37a5296485dc7d25cd4431a09fae7d0c8edbfced95d793af05b81fe05b890e12cb8b0fa7cddc5aa448124cb0fe407f326a04526c147c607169c73e7bdf33df8a87ea33e4e6530eb00e91e061e6859d9762fa5f02fc1fd5b160f2e6821b1e22fdbc6a104c6f1da0d6d7125771c1c80fe4251425a2b9b5de0c096e51cde87d03667707e3056cef489242f1ac8d5bf6d5201e7b0e9f24f864bf1c88b11502e50cedda29963ea80b603aff97744dd8c33bd289194b935aea2d35e7e16ff715f495ee346716aed87a7a24248af4572746b24e0e4ad39cd724c66dfdc59914d14b4208d61f7cd1b5c4e40979202dbe1183d374cee99ed3b9cb4f24b826186140a9dae3a416da11c1d468ffd2ce257a4dd412c3fc1576f4ad03ac486ce2931fc90c5ecfe88682e0bd3c62455e82bfe23491c13ee5799fcd98db9383a3920b34a6fda82b7e3f004832b567d3d497040a46ee74d2ad4e0c0a1cad26d1bd32491e1b3b0afbfbdbc60bf4e984be1843bf1095abdf905cbcf60978b872094126d70684764c572d645d683ce2a9233999c5b3cb47b9f3490103485339239db2d091279fc36b977591f8191c195b4aa4605b4a30f79e0e148e67cff196e1d292b3fc', '2026-11-29 19:00:10.004085+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cdfa-7687-bc29-672607ee6313', 'dispatch_order', '\x578d50419b63c451aa6d297f2a4fea9ee26ca14ba3ec09e36e1b7eb5491eecfb', '\x5d87135c62439c7c2748cd4bb25abf1850920f39cd75cfb3747ed754192680ca', 200, '{"ETag": "\"2\""}', '\x013432c270edb86d0831dccf68675546a8f0f99834fdcdfae3fb3894383693526d1eb41a925299e794506e5157b31b8a9f2d186744023e8f8c5b40289ab351d9d1c936a064106384a7568d424e5f805e6f0adcfe48b5b0c2e1f69eab63bbe2b21a53dc9a78e1861b6d3e1b18c9a9a6d1ebda243d46352006415111aebae3332ce7bb884a5b8250dc2d9c6a8ed9fab823862c9f52fc195ed154319232f5056208e1f1e9754cb6939bf95e41c4b13a9d64e4db019e2b3737dc723246d1b6090f3ff41c8f12fa0e44a3053363a2e77d9070bb3e165460aa67fbc8aecb54542076b6f7eee02374263447c98c760e35041e2164f08c5660552ea275873eadf1ad75b9292c55d57bd9f9717019356d111ec03b46bf73e054ef227b5b19cd89722cf157436628c18a8df3e8eafe559f57b112e473e9a4617c43d1a72b9a76bef138770b8f4b7a039323517d3db5af0902c1edc220153da3c9872d3a03833939d0d4e7dc5dca790acc1a447ad997f81e0555c15328f43cf9a9b19cf5eb1c47db4f75f5308b4db680806e18da6ec2f5bfbc1c78f2284449cbac957011edb0f40adeeb121476ea4143815db2cb9b5299471a7a642ffa260ee5d16168df7b82ac13551ec0e49b18e92f8f5b85aacef0db75030b400ead2bc9d5589276d6f46526c4ae01c3d1682c06bb93326e00f2ce91af221c09cb30b6e2f592209e2041d171b9d1899593920862c5b7b4eae27dd01a48cca6729c5b42037879c9d202d08d4788b6fd394f59087a7499678892f3e05cc85b7ddc0149c90e792f457a5e7f5b9fdeb4abffe1ca6639d969e550f1f8776fe5410406b6da1049267a81693f907549bf60e4e1b4b65be9c71f0a1ec71d4ae6f6088613b876bd67b2eadc8c145fac87d585f94d77791dcac640a00ca0580ef6f4e78cc16d99b754d7b78f0b506d125e07182f1180f40512516e986e98589aa5b902c4f3e8b0d7e46c7a55dc0edb0ca547b738c5741fe6200749b8cb6dd9c1b26fa3563ed3e15335bf48b97d5992027cb7522471904a11b95aad17b2e03ca1765606943d7f4fa0f72b4ca6af3a874752e3323abcf0119c54cf9d1e3812d296794652037578fe0b84b8442e1296785cfaaf3238ad36dfb7b69661ad99fa73832a576daa7159bb1bd78db6f27aec4fc34bc97e88f0a5f4ac8649f1dd91e7ee51957a2a7964fb5fb451c4a35d20ef42a292c5cd1b13a11f54dfa3c42a4bee9aab7eb818a7013272f1361713577437fcfd6bb971c96ea63ccdccc0b683e1d01eac1569f02feaac0d1789cf5fb959ff622a1350bddc00c6af26dddb1bdb31af07aedb3c27f1cc1f4925220ebbc1fb1f8203873132c2e9f8cb1c5f3b28f0c3f8fa876548bfc3629a939a086ee9d0ffc1a613db89841799b2fc5b917be5e3601084298a04972d8646a1312d7b6767bdd29f0bb85bf23f9769eac7e4e86581a7510bb6bca617a9e85da80156ccf8d7541ba04eb111f77a40e12efe08d79af823d81720', '2026-11-29 19:00:10.036655+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cdfa-7687-bc29-672607ee6313', 'dispatch_order', '\xea81a92de6ac00bcea42155f217030d336905fd4a267f7eefe24fa1708a39fb2', '\x49fdf40abb9ebfc52e2e40df1f0e7bdfd9537854a688e88f99bba886ec46ce81', 200, '{"ETag": "\"2\""}', '\x01cbfce81c3f2d7363e3f2fb3bcaa0207d6814070191e4fc56f2d28f1460098af39f7edc9ae72038489c51dde4ee6d00882f01765ab4fe1c50eb0544a5382bc7c844cce9fdfbcb920768b745c48b9ba6224b3323bbfed4f42edc17ad9a571b8a834ae86932f40d0bf4637a4f8568b26a2af02f1fd912b6ef5b224f32d01d88673e2be4baf0b406005e03fd0bbaa3c2b3098d479b44a469f4d11401fd89236d4c5bd004e4b5cbdf7dd7b8eac227aaa04f5a1bc70e07c8f4bccd452797b360d7a65b7fa24bcaeb3f4d4b0dee0086a1e75b18105c688586043de1c9996181ba4743130fe43e7e59554a6ef3f65178521953ab04ecc0409ca4cd894d22c1bc6d6c6029952af5534008199f4d835c0be0262cc012e6687d2eb161cd72ab5a46dd057f500e7cb2b4619374adaeca9ae6e5c48352ab0e96487aec2a8d8ac36bb6e3dab038b928d2620c943f3b6415383809c94e8465dc11f772266a57154dd7cb00d845a96980f37c9e1924f122db11e230a6c9f7bdb9942ef3742c232eca25b05de6159a4788aecee0ea47a6a993fec8f1a963855e7b664bb94fc02ed6301a97f1eed6c25898c04b88ca5dc37f34a8d16505a22499ce5e850117c74fe905a9c9224679618813be5c7f3056165d1675c0d439df62103b9117217ceda0dd5510fdecb2a834c5ab8a9e23dc0fecf798c1d6671b052e1f9bdf04c0fe17effa08a07b03f372a6cf89c458ef0106f10ad14e6d9d320abbec6d0637c3969730326a29625e23e8f00914197819c412d4e78ce9ec6c7aff33074dd4ba235d6a9522b083e51418657c42dd42de3948380008d30d69a1a6eede4e9ec60bbe3c8c9f6294388a63388561e6ecf1ad5a67c28a8ac4033f6a0c2a7331d19d40df3415e4908aa98d91ce0d78867a7245c25abe52e617956b69d3be41f49fee13fe343af2b9c174b9ef007c9dbff893b80405ca23a9487306130d127019ec0da0e58757a93fcc0b9d9de6724e11d5792e6814d9bd40bf37ea3ecb64430e4560851db7fc631d5a967c9ad5dc38d54ae606ba92bd2c80d314b30b074c7c5cde3d9f70e38568ea4f586735f0295202aa51a3da05984655036dfadb64213bb9c6a49597dbf3ff515a695ec885363d46cc92d47670bcd6cf62510319954a5ebaf341b5131499301786a41175231523390df8cd06141459cbd1dd52d87958caf8d269e18dde59980e778ec26f88ca9bf3ac3836e2a1c6cff5cfa5858134a02b41f4bc25208787fee98e1ea010b8c454be08f63aaf6ce2e37ab25dbe229548ad86ce155e1d2a5bf4fcb778e068addb947bb95a49cb135bb25cf27e59187f6cf5e3073f949e87262b01b630c7edff0ecd51a69ea73043ba665bb9622dcb7288292db94855cd9996aae146aa9bd0ab73c846a1a0dfad3e3557033aba9cc51b2ebba764995d811121c54bfd10f02ce02166966a37f6e825117fc4e7b8660782dcaee4bdc4ac75b6ff369b6659be6c6505ab1b729d3d9415789ef7', '2026-11-29 19:00:10.056866+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cdfa-7687-bc29-672607ee6313', 'dispatch_order', '\x63a92d9e148be3efc5249f0429ab46d8cfa21e06724911f6657d9f8fb9772508', '\x6df5eda845c8dd3e1954f69c2a2b8e18081832dd21814dad39a8fd051b47f4a7', 200, '{"ETag": "\"2\""}', '\x0193dab193d2a2166176f8d727a7d2f1f870997ccea3d351c14fcd924ea39a87abc04c8f8713bae87535e3266faf8a1da0c407e01b731f1bd0b28b878efdcf110ac1f3c710c36d65a21208b920f96caa9c208c28953f6cb1259cc83d4eb0a3a03c02f38aac9b3cc6c2cc82551b644e00c1f9e19e47c8310a9625074008d9fb9352826bd7a1e19bb5bd41ee4572b00630e091c17936cde98685a04b53f8fd2bfc9f381d5eca2298b90414888745c9d21b150788830e2016d1e5bfca8a7afb1ba894d443485fe5e5da414bc5f2e9672b74b2611b0eab091a1826f2a3dfba080204fe19c0f3e77d7137841b2437ab40c71abc3f24cad5abe4f045d869e08e55d3b9ede0beff93d5fadc0f3e28f373e82724723aa8a1e2ccb0c54ab8cccb8502821c07149ce6d3173ad92986eed0890b7d6af71e68d01c5c58c7e702d328c2055c5e6dffd9b270d3203e7cb37d2b1ed16d966ec5a530f3b3cf447ff43ceab6f8c10ec5426f6a7845be777a6041906543a349a3ba2a777d391abc33f3d8e773cd6f628633264252338dd4313ab6bd482028451d76a7e654d0dc3eb9b49ed87e705a0e130d3d6bb0a02a821b0e96d6ae9efdb06a3b4a3c1068af2da9747b3c9706ea3a4a730165950090f463195a7ab20c4dcbdc4b07efb3750108a26ce4bc2086e12c1f99e961f1d6d45f1af64fde54c2b701dcedc7d9b08b7350e5c4de114b047a086e0bf16b640b019556a877c86d3875f2965dff50d7b088270dd0eb1c9d38b9635dd03ad9987d39c48e24cf60fa78fb42e748a353c0de86093f596fff35c28788b2d4b8f6326dc80ab6f11a07bf517af56a74e800151b15d87dbd4ec2acb0a7a305f3ae9279c92c84e9a851c7001f4be87607378f868bb4a431db2be66cc7d89edb1945279b830e925eeec6369e8293aef42a47e8d94c40a654eb1ae06c94bea5291271b2086b265acdaa0fc56e3a61a5e67ba19dca85fd749e00ebcacd95f0899187399884ecb00add00fa3be6d3ef13399ae07de77f54a10983b365c32045374cb65c57e48e95d3113eae28144a49682f308e91393298e2ae119ca0976c6dcf13dddf60e8d7a0d0abd441ff49c2be6bd9c98af2b56f9b93397f17cb6ba1ba8487d99c37119f33c62ffbbb66e951861186512f248491388db7296174861fb95c89d46af199df939f9e44938d7155b22b3efb5a9ae47aa28d4bce8c9e3d43e867fdafd82d419b167e4ffe4a1c75874656cd51d0c5eb9d1d965c23fcc5dd7387e27ef4e9c561e76a62f78dc39aae7a97ec16b80d4b2bf98b36d4581b2e395ddcc0f9cde2508772d084b204cf4b004f6e7bba37445b530f556a5c0fd07dc7d9b7ff73a287913ce661b165ef184b508a86c5f99bf734708e780ae9a39ddc5a767410afcd27c874eca21423d036dabfba682d43abc9f43b43eb66751e507b4ec25d849c5f8d91e8812ee4dc9722f87be6c03bae46e7e937176fc6494300ec1e05cbe9a78da48a58705cd7afa1', '2026-11-29 19:00:10.076939+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cecd-754e-9a70-06dc60f51c06', 'accept_order', '\xe8575a0b6ddfab89811be3682e96eb8d99a1bcc2a308334aa6a2f04781bb037e', '\xffbbf9c464af9e8657059d4e12e6b0490b2d7142d35eea709eafd1edb6f09277', 200, '{"ETag": "\"3\""}', '\x013d7763e3b5cf30fa619a5b81a07345ab2002e4143c2c0bea8d7922b216dc7e9052e3b84f3b33dfe6dc33d8aa4fd72924b8b08a62445b3047475fcc0a5e0af0ebfb85deb6a8181b8b354bb2806e076fe34f7d0fcd2607d37a7801bfa08ee65967eddb5274404dab95ca410e49c46ea36b826b920f8ed664152202394344f3ae4079ebb341f9fb2da3a841d710930b870594fa91000c4b8f10ab6ad318f63583001a55de21e5a23dbf33c1d135e271169d25aaaab5c363000f697654a918079a84eb8c58435f093d73c9a860effee765a3c6fcae001f9982649e75fd32563bc969933243cad9fe062d95d19eebf5c6165834cc1a6a365a1cfb934aed37eee0451642b64c7b978f2369d82ec8a4851eb8d2430c3f24ad01d574143d301ad5a1b99a76aefb5a866a896906dc44a2c7a257aaed0901aee9e7c1221ed3c23d1a1e2150925b83ce4df72cfbc2675b66f83ea8f0ece99756a5b8a92f817d7131bc458e4bfe06924347b18e5d05ef3ff8c2ab29fca391c488cad5d760840285cc49e36912e25db13794416fca20097fc8ab767594f1888847deae5f9aa7d146d6266408ed24cb382acd32e1288ce9a9c1c60b328bb151c849a7ab345190acaccd264ec6fcb80c1c3f71d55390d9f927ff1a08a5b45c8b1d946548b435eb9af89638c1a1363bfb13de09156c91e74e489529b5ee582733c2744ebfc72bfa03eb25e6d388a4e3f87b0701c5f3890e92aca1f7e30c9d1655e2f4e92305fd864019aa0aa07422b0fc32d95dc9caff1001a96b9cdcdfcbb710254b938d9fe0a9a4af4d616067cfcf2f9d118c27dad057241d51baef42c37b240f2e772a520268938d780d63202775e5096617b0e95533ff7b205c549801fdd45de3df4b74aa66eb674f58675c0a5d87726afd16240166b5d94bffc7d292384ea0fb0ed5eed13d5050ae624f438231b5dd2658a6cc70108b888d5cb9d1f558f4e383a39d6c826f2b66b23319f87d6808e137e782e81fbfd305b9a77c4ebf337c8ba3fbeb02cd79c934de58c90a626e82064af115a1475aab42835cdb5eae37c112ec3d7f29b73d503872bc8bb4379ffc3af5836d21032fbfd73363b355ddf45bc714840bdd51e28f457dc4b262da4a055a71f63995662fb33f5c708194db6c9f3a3a07bb66b77d4b3ca81cd834dabda7b27fea897f89ceb91552c89d003df869692561279114a1579cf9b2582514385016926dd21348fa0d64d8b784be94e942e7b69913f029195482b184597258ac122762eaac438e52dc67a86dd23d4135e49438d0274271658336e4e678e55054370801ae62471b2cd329af663035afd076d93c148d08b3d16fe4e313b07631003b97ecde61498ba6ce619ddf3a620a749ca033a0596a6655aa226de8d082c54fea09c52b6a579bcc44c9993b4ac57348c41ad62a38ce17c612020be224a0af512e5b2b87bcf0e8aeabb18f43e9fc1fdcbdae8d178eac4836e25aba94213a11956845fe66dad69cdc3695232fc5f34689ba14dc4b6edc85edd0c3c1160b6bef09cd2f5f5d0b0f898e2e3ebe70d168a60751da9ce7b4dea7d33858f95299fbf416f1e8484d897a71360c9b26852ce4', '2026-11-29 19:00:10.097342+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cf37-732f-8ac7-73d61f444b89', 'accept_order', '\x50aed4e188f1063147ae540d7717023fd80ca6c08773f47bdb962d82b573f3c1', '\x0db13bb93ebcb28e7e737a53c330dc6effe46c276dfb0ddcf10663ebe3b794a1', 200, '{"ETag": "\"3\""}', '\x01dbc7e675fbdbced93f1fa3410c7e5ca26ffa64baaadd1f0f66a0824ea19896b52d40c61086038c5b8e98ae36a6714f490e7cd588f617194c63d77d1cbc1dde62368276decd6c705577cbc7253d05d6e92f76bab278453c091476b6e865f167b2a38a51d047d50df0f6701cbe9ecd12365d58101804afe840e034602d15e0f87cbedbe770152724e6da633abf1f8e3dd338c0f20c0d6f4998b0f5efad2d84a9422f149c363d8f7ce253a6c25179a634266b7182e829069cce4a18f5ee5213cb918ddf1bd370f32caa562775a518d01c9065b36f78a872174afe2e4693e058b14e6141804d960314ae1ecff9690698f0464faacaffb22633cb7d62427f10626f93fc8207d8f29c8fdc366904f971976af9c52c28ea399b09a98a7fdfd06e73c1293e44998d6fe398176a487604bd7fc7bdb16948cb489ac58ddc09746269fd7facbd9bdc5c0dbc489c960abead960ee985fa6a9688dba3acdef20d59879424c95d38d34d8d679da28e3a4d0892c1e80ffb7a009c84015bf05ef25aea016695ef7ec4b6829aab755729c754da32e91591916e94344900daa6b4847cec816c27e37ba5c9544d6ed5b5d5bcc7fe674b93005ffd8b5fb4a39d9bcc2cfc0a39a7d150912d50375102878d2aaad8cb461e181899d3bd0ac484ff6066bd9139ebcac02b06631c79b1b310912ac3d728329d3ed13893b34fc626d293c5051caa5e754301f10ec9de4b460a2d7ad28aa157f02cc90ea06df445395262e3790d38734024dac7a68297b21d2832993553577f226728da8938f9d1bc5634749021ecceaa46b0a11261aab999389f563d51b1b76912d07742e064e2fa9046184a92d9d7b3f706cd417a095f1e7925fce0b64b91464d58f61977a0e12602305c6972c7fdb569aaeaaa7ac09ab68db07f9dc90706bd0fee2a9a168cf43b13f1590787b51cfd1d744349f3760ba211c7cb34922d7a2533031fbb6cc34f8f1d50266866eff365911bc9d32245bf2dde9ee1d4167544cd72c8a036afef6fd50d0c1f9ea1b3bc774c165c56ed88c3b5a24b49d15184fcef36745ded057df804c0d2a31cb2c0a936e8945f9f337b9b06071d254d203170b5dbceda1ca9b9c51235f2cfb3c6e111935998cad8ae9edc963cf2c63c1d0de0ed33305087de88991c7211174d56d349e89b2ed030fc5997a5648c97c0a2d188fa0ff3fa9325d67c0826a0c7722d3af9308eb81bca70831f003f380da768cf56d74f007551b233bfdc8c61009ec3153a0116129e41faf2fee5d2a90b7ea810372ba4a61c00bee57487cc3fb0bc22194ea5a2ae843be9269bda4950fc5587b53b444ea06a3195bec13a4d8ccfd2c5938563ae2035bdd307c49ac62aa016643b15eec2718aa1dc0473cec565c6b594cf411758ea15322e3d9be1da476b8b70e4fa45f5f70dc5500a860260b1e9fd7e72a80c2689cf63b872021d70913229daf7a3eb8e6203503cf93846adf75f607ae43eddf0c809c0abe468940ede3701668c3897b610b737f771f85f43778f0fb5a83615882ce36cd325095412b44186e808783e8208644f424e2d7fbbc85bd9e1cbb5f34fac2573118774993b188915edc99154520a', '2026-11-29 19:00:10.112926+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cf92-7452-8ad2-e8dbbe2d759d', 'accept_order', '\xe84ae9ae576bc699e1b9f6c8b448f9de33c83487cdf8f1c453f9d469a88f662d', '\x25c007e526c3b3f0ffe3401cc985b784b7efd523cdb5188bbed41bb95d4068e3', 200, '{"ETag": "\"3\""}', '\x012c60194057e3c947f73e5c130f26ef105d835d152ed0a96c31d3a9b8e734afb6d9a4d900385c621a15e079471b3a411c4be39785ce60728657434ac78f249ac8eeb815d6c8bb0c863ddc6ab2cf4559bf210256487771025370f0641018170d11e340b8e26c57042e61f41003bcb3a84bc311d7538b6cf8ec5adad7dd8097481d823847b98b54c29ac1325259c47ba47695faecaa557878a058933f12872a3ef39e576893eaddff97da399d2eac3ab14589e532bb498bbda9c1b4f3ff317e7b4a7f39475762ec5f9bf287be532ec9cd72c11afb0fdd6d819c709bb85df4a5cd63987c5d47b8048417275e1ae70bf242bf62a70e3f46098afd90422728d9208eedadfeba945e5846f6d36575f3932c8f99f0d00b1b12330a86a98557a5d6c5ff9d9a05fb9bb869e6a66147022de177f31033b9c05cc834f2a9b1fd6e02f2c218da2bd1c12f548ef41f4bd34543ab4f3d0946e19a8412777034d608017102079ff3b1bf1138727482f1f122e350032c93f4ef66ff720216d7e3c5de9fbcbcf50d147f6678a311289d64d5d5de7951ddad3f690620c6271b76e2708e058d68d74b94aac9707accaa49242a9f3be615d962bd640ab554d9738bce48539b1baea05fd122892030351723298d988bd16c59b9e406840d26248f80dad73353d2fab29809afdea9b8f04b6aed17c8f8f02f0e825070be2228fb1afe7ce8b49277b15cb5aae1af534611a1bb3da2b57b3017053492081f7f35db2b0f7bc66c82e8eff480c38f94cc249c7e07fd2754be9a67996273835eee75bb1296056c48b7cfc17b8430bf270214402e5d5a230a74f7c0d6d05166144192b977b55af681735ca9cd69517dbfa285d1eb07422b4e0e91c7e8294f1e7aedca4f47a6d2c347ea6a7583c20d6d8b671c6de2e8c22ca95af38a8ef1b11d680a514d5c394aeb0a866ddcc9dd1cf8fa6290e64f8f202ca363ead3744f818db3c03fbeaca89768550170882129758a9ebcea75a524cab79022af51d93be4f951de06e9a38bdd6e64be6be7babb8f3028979fcf0a14002eb74e216ee7980f7132c15078c4d77b2f432d5c1d9d684bfb302325ed6ac1cf956322a47949de9ad631a94bf4ab91655f5e155c7f5aa727d6fe80f70f007e197fe5029a980e84098be0c4fd8e075bb1eb2e3cbf03abbd9f791b0f90f060cf72016c29cad3dadc93d01a559b961af0a37a1d31b369b6d0bafffe40ef53ee7b3ae2cc5b754b59dea4726b9e3fff6a47894d15085812d7421fb21b88517c9852774ae8cfe0716762a77de2d40bb84279f233245484fc805147ca760d665d7596ea2a2243b3135280808d6469b51c149d5b4ba216dc1edd7f4d7f918a16659559613ba18a07d808aa82325dd3f69bcf19c5f9aba4a130c45682b8e7729d2404ab4b806054cf397b24146a01eab85d47078ddf35d2dfd21bda93020ac752a3f8f1f3425c928348ee34a78a3153964a4b91633fc7892f8ea80e98b6431d48551c8116ebf13a1ec1cacd67c99f6aa56b3905d388c9a45d17ba2c33b7f855c6b700ba385171a1fb421f689b2f3cf873a6ea6dfaf97b1ec847c40ccae2c1526cc700a199b9d66b91da4313', '2026-11-29 19:00:10.129424+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cff7-736b-8709-93e28d0e0520', 'accept_order', '\xa5333158d40dab03d88d11242196b537dd37e50ec364e61961a37c0f25405326', '\x56fcbaabffaad7376c4eba079dbefb5e163f0ff707fa542f37875fbf2bc33303', 200, '{"ETag": "\"3\""}', '\x016c4164c8cb6b886b000705634e9361bec7b8ab2b3f6e787e6866a11b388d704e9b4a89c1ab7d79a5f7bd856e8f90ce0634f4711e25df71551acbb7a43c4634c2f4bd74d666093650a58dea587e609192c20fc6b41ccf6ff30246f5a8e4eeee6a271c157e613c242283a017fa12af7f411e5ded40cfe064c009d0fc6e4f3e8224832fbfcc3f3c0767ba25cad98a0e5769b6ff4f5d50fbbef4e08071f73df15d4bba95de0448e7807544300339ff587085a7378d40d43376cecbf88126878c0536b8102a49601793328d776ce4821dc8715b948435cdf5d330938031192d13359ac2b989c612257bfae56b8d6df52314a2272fcae7048a0ccb425ef911e616b9487df74815e2c9b1b7fed9aec6638f3f99bd53f311862c1cd1f77322ad09c483a9bd3e2b47d95e928953c8c79452fbd8b5021d003332b5ebb4ee9324d366156be23cd8e178714668e5081fe639ab31175f60876e1448b2942a77ac66cf0e3cbf5b29ca72455904ba50762c4db4ed6d1e003505732b1cf90c8202357949fa34fedaf30cbaa76d4c345573bba129bc285499bdd799aeedf3ddfd7c58e55d145cfeead9de074a8ba5d62eca7fc5323c8cb403bc8025bc5a7c4ec53c8e27b640e47960fc85b94db3c9270f9853437bb9f99fc98916d9cf9bf4b8f7bdc599c032d38f4d5c2ad1f8c0aff4b5fd168179267c69898772b576e11f11285f92e9ac648d60fe03b2d8ea34b94d2ae3f8ca1f4e57dadcffb2d424e38b484ec591eb4ae14677fa3ce892bf9e8a94f8e00f59f51aeeb032b32b320eb41e850df6a80dcbbb81b798b70f2c819612fdb432b0243d62a79e8f5947243b2020738c02572f517461398ef5c38924d81f81edb320a5f02934f57291c4f24a7f4baa81b9b5baecc33fd356f81c209d74eb2df825408a99a7ca179cb74580b2e5384ead6040128eba446e3c0a025183a1d94681a4c6152ffb732887f37874dc8b0d3a5a7892205b93517a084728deb0416594261a633474f4ffa716fb7ac14df6fa044f3867e0f0f82360153527bb91997d91a366f4872c8be0bd42dc5bfd556dd7a4206334f13a53a04015bdd569347179f232da09ed3ea152c4b6364d844bbb2bc5aecf5e5393d20593dec6c0b67577ac219ec5e636c9369b6d6a785966de26f4285d5d38f10c403cbd5459b5fb68ad7f5ebf8d2ba19174fe45c2da071cdfea9f06ab601e2300db488c8fc3c6b134ef8e2b2e5d637ae358d0a64f57fd1df170cb9d045a13c4675ab85c1aad2e043556d1c19b81e0461a5fee575e030c4b7f01c6b95ffe2e9d61ed1023fcf0b812b76bb64bb52cf4a7c55b1558e1114300d82915ab46fb9eb6cd127775814a0e9901be6f8a017aee4d8a4150336c24ddb3b18f7f66f7ffa9cc721fdae4ed3488b4c3d6c3c4126474acebc538d5d4ef02f514e6c1cdb3cce224c0c45aa95fd8d2520fb4c4879a8c243f1af93fe4f920b61253acbade94fce93b38be3eb8411ac2f478cd4715105484cbc981fab5662a3155e30c90d6a8d104af37ec127bc0cb5d3553c07162690911b4f1f9b4251bcea88d0a3d0426869330eb4790cdcd32b41612f10b745b07b008e8565200b1', '2026-11-29 19:00:10.163776+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cf37-732f-8ac7-73d61f444b89', 'check_in', '\x9d26fc3a701ad0b86dc06e899eadbb0b53be48d0dcc18baac1070d986e8ea4d4', '\xee2739d1431bfc098d44b8574410ab0b3afae2c38e7cb9c962dd27dcf1e6762c', 200, '{"ETag": "\"4\""}', '\x015b57639745e08c993e080349fdb3888ce8329011ec2c143d26d19ddb0cda6994bad6ed23408ed75c331364a20780d492c3012a9bb47a9545ba8c5390bb16f5be7b4be73ea8d45badf666a1cdcf53e98f4445d595900fff0e24a0048fe02f1aaa93213bf413654fd05126316869c7a13c4154879af901e5f3767e095433abff9ca68d5fe46db85a633f488207a91c990658d9e85c8ad0646ab33e1c1f88cf6135232ce98afb908f9f510ddbc38f9a11c8b8ee4065562b7746bbb213a9a6c79c61de0875c4d9d7a770eb12e5a2f5e4703fde9cff721312c9a982666881d9e8fd28a5177ea16dd23ed64f0c4498bd0076c152b134b7764a653967c202b984e4428223e028ab8a2622bb7ad16056ecdd4dd6216d39cad8e0e2e4bed363ca0c06ab0b21be7059e037e4654150e7fbcdffe56bc808b7ee925737b7814bc9e5792f5e29dbd7bd16c1d2047b125c4073c045d5006bbc5a3330847967dd03ebb0b6ee9ce35ba5ed76d19c1c41cb242d968b34fae87d2c47335579c1cbd09da1f2718b7872623bcf3796034accca5d4c51ec234baeba92f70c60005b098c1b7054ba9c8487cb03ff3ff6701de8f0a11f15729e1e81b8e0299b019900fa756bf823483992cfec50e979f9f352e4c0e1a1089e4bf269239b50338c165eb1a7bc79749d480302f52b1a8f0768ffa6a397e9b40ceb72921b76ee5e61fb65302d2aa38204f30cf045e3f0d02c54e24ca447c617df23b3d3591bb1bf3a52c546e25228dd874bb9e2c5b5b170deae7c978e5dc594c09eb2c419f369b2e3cdb7d0a4049e263fd5e6cce47893330abfe5d28466ac4a3b8d2b489a2969dcfb7827b740d2356b5464d226ea7caf6e992766b295f6316d4773fe05d06920ab692f804dcb027e2d69c3d48cd623714d82bab46d9b78af6f7a6443312488469eef513eb0a82c82bf339fd83f777c13ba15b118bf49be15a5caf2aaadf4ded9897136193098083a1fded2996ebd7b4141890b6a48dcd4eb131025f3c5979f6cc8537b688b415df762dd555cc2c91a0129d6ab1023d2d5bd8129f8d5552088e0354f2dbdfc9b26ef38a3dd08ed389b701fb334496f02613069bce41eef483040153c3da5a6028ba5e618321b6f26c14d60ae7ccc2595b495f89154801491710c4aecb9a9a71f75c82bdb61d90920326fe225f5b25e865b2cddf11ffe2770e935a51c3890014bc44001af5ba740bc249d3f2de8e048ccf5837e17a613e5c9bfeaeed0e11953d4337c2e8af1edf3b804833b7657df03a0bb81fc1a3c0a47cac257d87a86adc1dab856d31afa98a2df82dcc29b5dafa02dbb3ed70df7f5baef8ad1c54d3ad0e4d3e420def60801916666d64962a408b45213698cb9e8c5b68a4c60d20115f9c5513ae69184de133f1da41f6c38b278691dbbe8f5f7bdba04efdeaf03bfde14d1a6a350773acbf971f5ef47b87aacd45023a94e3261e449f63b0b4eaa0da2bdef9a2bd01ac35bdd101678a7edc9b8c475922f6b9197accae1a7d3251f8fa720e9d5ac63615445360cceb05437be0112175ebd93035d4536424339744dd0d2c37e07ca6e245dba7be92684e380463ad96fce61c661a95fe41f867dead7eb78b20fabc0062c883940f10c7db89e7cf297d8d32215dbf7c063db5c20333869f028d028d665fcd606001f6d1b4506d203c3523067b8a00992d1e40d90e5a8587c06cfc8837e0399215546c8bc17d0df', '2026-11-29 19:00:10.194896+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cf92-7452-8ad2-e8dbbe2d759d', 'check_in', '\x7cfa1c69c243566c4d9d45d1e66ec85b6d08a957951c60b903b3649092e3b744', '\x93557ef43ef71ef885e0a104fdda93e0ad8e4a6dc985cb6de5e339b76742e203', 200, '{"ETag": "\"4\""}', '\x0183d9b320f4ba1cb290c5dcc6409128749cd1c6f24d02bbfa1a4e7fafe5f20ca014c9700baf70b31292fcb67d86130e3f9bb38b53ca19d9e45fd6a46e6630a4384a8f6eedcbabaa43daf656db51631917009f306f1ab59914c682282c7c54f9016517aadeab922f32bcb44bb45b7d81b9d6d9891cf47e3ac3c634232f05d4cba4898b9deda71e4233016412852300bc6193480bd3156e9e56f0380cd83d5e9296562817c51886550ca77a0e777a9f6730a66fd44f12d478402bde2710e970e49e73fee7952fcdd80df4bb6aed1a66706776c7d33a63f5063dfb212781847ec03738d53377324a182fc47c71ec3875414a8d38d9601df6828dbd333dd62570164ab52753fa3bb2cbb60a93e891f5c3c891721c3adb084127d2d614231e7a4694363201e95b913f8e76230a8bdd4ed593355813ad214355959448bfed2d555abdc883559b9967edaef7476b668cc85449563de6b8938f4a344043d77ab71481c7aca1e338c9bb2324693ff481600be13f997502708b9cb89bb2fa33c6e899032c15ada7abff29725efbdae932686c09a125ed8a7175e493eb7c85bd0fe327546dfc1dd1092a30cd303d4acbf873f2f17a526c58036dd53e4a868334287850e7d52d200ebccaaf495d862d201f6c1e2502921e7b053e956a210f1d384c0202f8302015730912a9e21affa6e25a07a24b9fefed1f12b43561cff5f1ff8e96d73de41ae1c4098ffdeb760293987b0bc2cbe80ad7e92baedfa7848cc1e0b9cb07051c0019d14c9ef3792dc8e4ce68196c1cd2a45104dc6b8847fed5d4b76210b972bb7eee1914ff74246290ec558c196fe45da60a3e5768fc935ef5b1c596009f789c2bb85a24c177e31102a80e7d15930b94100fabf67590e0f327dc7d49ef3bb2896f737632c47c0edb20bdc32fd092f6c4a6e60ade05ddd44371ec918e24e04ef0dc0e8c858f6f5f42ad3cd56c563c2265bae946003a9f4ee5c0685e419c82d915b9f89de85638f6c0908c108919ffc28b66efe63c4c345011043e528435d44b3cc517721b4c6711c9377f375ed219e22d322b383e44abaaaf953b65b3ae6c5ab7f0afe55f66685f2775433d1b08201f4dc9fabaaccfccbd8845f2b0986fc46ccb5ccba62405b75d4c3c72b1fd76b226c123c9ac94315d6b12f0616ddeebcda01956d93e325779da079dd4286b60a5adedfbb4447707503350c4e14dcaf5885bc63e7c0a4239ab71f3af5c86bb48bba32db48d59be5f736f3db9155ea915e723a4165eed03dfffec5d9d5dd2a5c17e28f912bd4b4556d723db96ca47e0b2c153945702a3e791b95d407302834fb57131930a61e835029e615e12f0d2dc5aca62d2b1fc762bd2b24a6be2e84043e750a4fb67b8d1233bf5ca721c2309810252001c5bc13d924b6576a076bf2b26a85b13741aacfa507ffc034bddabb75b7362aee1aef0325cf39e1b22c9074e90844fee53c8e70028ae8071e3416b0ca2d075a085668b9d946a7c0152f1e8f53c739f4faf94e6838ee95382cbdf000034a98c187484652c8cedc4f9e1c7f61afb53ea3e22284cc71d91c270698f96441ebc3cc774aad79a47526ea000f8c2caf234e1115f460834a4847cd08f6bf0c45d90272a900d1c7bddd0e7ad33b09f8f2362a294da525e1b3090a0552d8719f2f7ce228d76fd20c26b5591e1da2a8163bca5d784da917afddc8c73c3f7b021d89b08286fbd5d935adf76a0', '2026-11-29 19:00:10.211271+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cff7-736b-8709-93e28d0e0520', 'check_in', '\x21375168afba48b62d706e82f70397323dc78e0d7cf3413460d5c7fc73198996', '\x8031e2eae856e5dd9344f06caa279036242613e081b05ceada57556ff6040fdd', 200, '{"ETag": "\"4\""}', '\x018575528b30c129c465d5f24caa88f0c496cf9c404d3bb542f00a3aca5b40414c88fee184bc002df247f07f69c0e24687940aa617a81720ebe35835fa93821103d05399acbee52ea6f6e444414b6b715aef9557d293f71995cb057a22cede3370f4753a820e7b05425f8a899efd41de03108630a8210b3ef4ca17bffc50c87ce00d1a9d0006dc4c1d298433522f11d586741fa83a90760023654fdff2b0d3e053ecc505ba8f531fd8266038860c2e68889392b786f03d8440d74deeabbdc306682cbe1b85ffd1234a1f8eeea02b71bb8b8dc03ece3573553a81178c2a581c10040cb4668ccf1a106791b2deae6c259c14516eabccd4eaf4b2d211ccf87cf7eec987bcafb3eecd856f304c47c5ef00e16168fcc42f53a103a30b306326881096a371619d2803ca0f31fe8773b1e036081d5a257bccfdbca0aa6be102c36920f41773dc44e0efb900ea838f0669ea02d227e35b941e8880f4771bdf2667316446efbcacea75dfc295987abc4a00d7219349d82ee4b8bf624ebbb3d57eb41450a70c6c9939cc53d79add290ab16b7e9654124ec20eaf2645227faf6ce42888a8b2235d7c9223b7d41e29f44c71a91143ddce1918556160dba0ae55fc6766b9f43a508165d7c51189a7c8fd558c349835c0addee1e77bbf3e2d65288fd32cdd13ce89a952d26f065c145caddeda46ce308b1db8ef6d7c42e2677e4c01dc4d8baaa01a199b5afb496c99d191f41c041a704bc83b1bf401a5d282ce726d5f9935e7d471cb245a93382d59193b3c909446c2d34f228cff0b273729d01be1e5c68f45dd11f28167c7423b5d2cc49c5302a8ddaa8e73531716b05918fd69040abeb532ab6ee30c51cf960af50bd12116cc7214e06f024a1d10318dd11890733b83824a4248fb111f1a4482fd9163e26d31bfa4d36c879c3f7c13b1ec3e80f84a6228608805fc22bcde64f0656bbd9d72fa08f87b1eb6abc2a0fd887c1b6dbe23f16b83c97a89a93674aef596043a9d265cc66a35a1fbe7415489712de6c6744529e0fbdb4be302c0f2201ecd57f8c0f19f210cabde634505c0a9f24bb79028113abc0d0fc22ea56793ea3cb2390b55ab377c6e240c1d5b7d2ae534afdbff7ce5881066b8d7c8f7c4491d6a475a7549e2f1ed61520a5140dc2f7eb2e1a20ba67e20a5b0547c989dec2d2496c7ea06ca7913a55be4b7eaa9dfed2a980c2c946e2e655c75ad4e30a47fb6229793ba8099a491094cd787614419b74e1295e7a3acd785171ca5407210f3cd813dc9a28bb49867e2038d453ac48e251eaac204533f5d9d708f6474b3d635c83fa3f2165db9d2b717ae67375bf3288a33219cbd273d2f9a79e1199c1daf2498685d059a978143cdde4d1338c4777e688339fc530098c48b8bb23ab8e2f2d69c4c5b76a3f4de98155fa884f80fada061e6ebe4040bfe999705c55e33c7d352323aede426cbbafc9d39b4c65d7dc3e85978ef86fda5cd63c87a398a739e2ef2c120ccaab2ed21bf77225622afc0d9324acfc2af0bbc4e50d221a49fd9f1d2359e8de942ad9c06a233d4e4049464acb614ed72bd519f7b37d074fafaa5accdc0ef47fe61f8a86831f3f82919e645a18cebeb2d17363f84f1243f89c0f8f1279210c54b8846517f010214db248ed3ee1e21d97c3bf5b630a0de59c43440ec38a4ef916556e3a8f72f786b541960b144c1e4c7afd2363c98614101c9aa8488a5f8b0ac', '2026-11-29 19:00:10.233819+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cf92-7452-8ad2-e8dbbe2d759d', 'check_out', '\x9215564625b2a3e31368c3aa6b17814ba5440263a56d1186fd0f2270a374bcc2', '\x0e4822c5c04094a0f9dac21b6815a3b20a4eabecf65e04c036ce42a488509626', 200, '{"ETag": "\"5\""}', '\x0126aac4d6333a35da63dc7b92e1a8cedf994e639828de89aa36d5f4ac57e9848f8e610583e7da15c9579332414bd9142113472a9f3143b2ccadccaf01ea5d2444541f201f6af9d83c5663922b9792f061ca5e550514f3c1bc63c27dcf7f75f81bda2eb6d10f84e154dd8a5c29afe97c36f15ffca7e36059aef62c018127885e6e935549a39cda134592e806a78c834e35135a3d1f05fe97c842a90f922da9cd9a9e2025d25c01aaa2f9f9922b7bf7aafae48122b5adb04992d548decf90a6c9679e450d3d929e74be30a143d4341caf6dcbd358dcd5d8f361cecdd916b537205fda135e2e7ff8ef38a7febfdc8d8a806b19748fe3bad03b7fbd323cd59c5293d54113e2c1fc87590044b639036a0e252fa8704674b6724f46c56e53f3662ce5d6460830dd5909235fbfd64e2f5bee634a7ff39d04dc2fa3d541a15eb357cd46668b946578fda1cadc107851aa9de5befebc0d9a2229114a4d7e31a96d36744bfaaa856182fab3bc9802113475863233b2719d20f0458074868cf6104f321b8b83b771162e354d385000cdab8b3389dde702d365ac18e15ebfe7c2e5e4a0bd37ba2ca9f643aa542244014ee67e30a2ab06d9ca84e0e4d3a4d134b12bd1a9eb691efd12235df634f278eca8e037bd2d97add1816358c49655eaea7650c45b071c93cc05c63353026bdc6ab820b2a07b1eee12aca3d7fb1c77ff423a4d8dc9711a96a52729346c42fd97eb00f889a1682b996a88bccf6a5bb98a6ac5f35e23514ac81cf8d5f2c1b244105f88d0165eab49dde143fa1c4504afe5f776eec27a303ddbcf363aedd911360bbdbf8c07d3f6fc917696f11ce378c046a0a755f9ad6d8e5f4021ea6f2718df50401db1d588dbb4b1f679a644ba8237529c2fbfa1f1e7ae8faadeccecb4f1c2b90c6adf1470cb49f011760a301bed3324957d4f96ba6962951d84f08613f18f7e1d55eb4ecd09c95b3edfaadb9bfbdf046d5bcdb123de46da5512c87d4d2b7ade13c1fcbd9daa7a83dd3dc4b5a82b3340358cdbbdccd99f03c3e8cd765ca2d55afe06e0b946962bafff4307a48f9ff7a2a31850bafa202a81b6354f01dfcee19158367764d5ec02326ccd68362160a5363a4f9ab279f244bca82720d808e6b740733befd9dd0fbfd91fba93e46cf4941295202aa5d86c5430aaf076105a95a3f4dc5b1661108fa5725cbaa45965b01f14c228f7d8bff31991b921b0ed862f8f0fa9e8e93d0cae2b2e5aee8c8acabd2cdad54dc8c084a5a8959427a1d061eb806282868b29a09eb1f43fbf9a176fcdc7191e931f520025610a67e14c3d6bc840d55e8f3896012c046bf1d3cace796a2e6792beef31c6e4ef662faf60896a2372f5d49115b168efb8171466ac290450ab4b82e2e8abeba4952d20c08b55c77ccdf7ec4e9cc03fc20243fe2b5e84f9e37f93b20f09bb9d6e65520083346b1ff56e3fb75ff9f156dfdaa9693d814f22659060bf84cdd54b7675d0e6bda8d30e18d41e644a6ea07adf706d48fc694bd21a3e4263b1aed1b580a01a3dd88fabd11b6a781e5c5c3dbfe78473d83a9c7e8c2afb02f7013eb5910a6be36c8b724275587b3202ba83b4041a5c066b590e6dafe05b511078dde64ac2585886bc5a5634cc0fc4a94b5bcf3f2aeed687edc1b8e18a11f783ea833c7101398ff35fe55213ed2925c5e1336d6bbaca4fe6e9d381d5ac99d89c7088aa53e07557b12c7a38c710c79df7f7d2', '2026-11-29 19:00:10.264636+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cf92-7452-8ad2-e8dbbe2d759d', 'finish_order', '\x5d972def145d9fb5612f408b445a8a44ce78c7291528dd9fea1ea974fbb4045e', '\xccad34ee1930740e8dac5fb03fa1356efca6e709fd362db2c117d246013acc5a', 200, '{"ETag": "\"6\""}', '\x01592475b21c864de8359f80d6ba247abd27ccb156c4c470263991f7d74c091a59c102e8553c8724bfad7721e72130aeef76e9eac2edb95341618095ac6955bf6e4c19ebfa1dbc3827e660c8997d530e8e23b42d3c8b5fceb563202e4a086fcf878121efcde5803352e7f10e9caf3044f08deab2663aeb5f6e3ae777ce47b068eb1615ac532436379bc0e6016f796ea79a46f423a8252562d4f39531517e39439a3bfd49140493b9cb8d4b8ddb2ba68859fd62f773591b54367be21c86977877e5eb046b6f718838e721f7b5e2deeacf3956a2d6a9401b77ed1c845e0e8e9a1aca496503a54b11f09248b63f85d0df6380c5439b312c7ef160e50c21683bc6c070675fd44a6d68a18f5df583ce405db97fc887f39bf9fbf51272783d06b950edb95c4d650a6c004798307e1b1b2b50236bdca9931b4e6f92a0117a4b5070aa045f98bb5a8f99baee8929aef651f280c4e3a869bea4ad9f138c657f510e0b4adde34cb403efcad3c7a03eb00b5b9f956b26d2539155b88e30e37bd5889ab61b35ccc44f5b8d3235c1d0fac3176ea019bed2f55deb0ae1185da4115295ae01894b0e9b1ae354f9b78ce447afc866c364881a231dc389604b6303311b129b56664c4003862d8dd4ab6459af03296317a63d50c3ea94e83d614f86d8a1df2d00c687109363cb65d63ed6ea4e96656d65cfda15c4af5bd186d61edd91dc7ca95281c75be4a03564aae667ddd7cb04fa0a3763595a2b1ff4ed6836d7324ee2cf76e73026db6fe1550fa7d7b39d86b340b84d68db9eab23a52bb03f24aa4377e890e9139d91dd0c6789f17e8c0375c5409875dea51415eb6bf129336c1e58a6718180b961a2174b06a01ccaedd0d5335c5e5482e596189832b69c959fb87d289986b956426e1aec9e1954a252feacbde912423ec824e9ea6c681c72a68ced1c3da84280c682572e35baf31a4ed88429f9c715edce163bb38dccdb138589c2ebac55f5e5a1bb1fb0e0e9eff188ce1eab263b25c62612e533d4cd4b17f12e9eb001dcb53516c04f2d249e6681f4a13e2dc4ebb011e6df1aa48d1a490565f89fccf6165bcdbc537ce60252568206483c6b0ebe8b9ef480b8c1ff34d72f8aea251335b3fa4b9702ace498dc22f27b680d5a0ef22d1d0e54cbf951924b8eb9e84123582086cf3511e76c4b246a3f0b17e4afeb0e090d51419357d70da868a8f9334c2ab6199f57f3098fcf97b7e8823181aec2bcd47a80e10748bc2e0789a10ba51be4dc2f7005c22966e62b3b235de7dea0bd1f297dcda59dcf91b2e30560e507159148802934ecd854d1822a01579de0fa4034d0fe458e638ce1b37bec9a4c4205a70b2ebf094f7512e3a1e8419050f8bc148c9747eb819828a39c9170a181b1dcc2eacdb5fced3bae6baf99f661ba1c40167efda2ed77ef6b0d9145338522667d99a7afb933d407672f9cc7ac5cd7c34fe078b6f62ea8b6dac2768461945e216bca5ffe6467e2dbd2542332d00f5a1ad3e4cdd8db4c904ce6ede8b8ed21b88af62f2576fe125856153436196f3258058600aedaeeb0ae690f135df45440d39ffc8f888ca270c5d06c079dbf81a9d318d2f795cad5e9846a63feb45f2293465ebc365a017c7ec5e81cbafe664676e1d5ca6e8c540ac07f7f091048d2368c897b347ad5dff78027fe9d7789b7eaadc5ce1ebf618da360992a2ff722065b6758c3db2614d5045fc87fd88f03ea24eebf0e71c39d17e8c01baf12a046d2e20faaa5ceeba639b133c56392', '2026-11-29 19:00:10.291738+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cff7-736b-8709-93e28d0e0520', 'check_out', '\xca1fa6600be0664f7b2247fd882eddd58df772242fdb3f411be30147844773ce', '\x323b3846483fa9b09c2c1aaaa88be0f82a3164f6a06abd38010a25dfb8004ac4', 200, '{"ETag": "\"5\""}', '\x0114c2ff429c6bacfb5b7dd8fb1929cfbb8834cf37433badf21d91af3ecdd9021d094b8b4f8f5dfa2fee0ce61423b66a10129a97b6dadc90d6744f91df534d092242370c91047e2ce01b856292d394eff96e211508443cc06d404274fa1ba02c31fca5e091865c8b7b96aa83f1a2a77615613ad32b2e615cd03aaba06dbe3ec00d1a26677b46abece8882fb54376a4de0e32664a7e501021486c78ba093227f7a41b90d3ca3f36b5ef89a9e814373e95f4e82df409b487f643bf0620afd09c5e1ef16e3b050262f0b6f51142b06cf84d0aec0a87aaa2bbf13b43929af2b7c2aa203a0943a0384626e8c8bde4d7b2208af38b6465f4edf7101d2f6d27244519818089e1fee7dffe65ac9d2acd440e32ec00ec3bdaa24a0a2b641e40aea39dfeb59d8587086bb6c097e67fa6a0c6aba5417be2d93c2f8e657f1df31009e108fcc72c68c0742ed6faec50175a519df34316735500f722d41e724d5f74923f144ecfa5601fa41caefe7c8b2c4116bb882d3f5896ffbe22bf0d36baee32af59ef769e002551a18243c7c1dbbb0cd65e6c2fc65c8df07df4f7c45d9307a4e464f22d841595703d9ebc62ebc253be941e53b263dcb4f98c5a4af79268eb2c72762c89c845fee4f13f328bd49a52fbfb69dd1e9f981c90a20f8efb013ea7c54b4027689bc9573e162d515451f365c206d7af1d55dd94ea43c52d9be20dc8a5677d035fd48f7d67003288f53f40e0a53d2e104e797fb874716764a9b26b75664b9b68df3aaf4b297dca73988a1c0130040a443631927f43226f26508b8991e71bb6c188ff22cf5f20c63472d6c466b42115bd2d9cc9e2df9cdc03c9c308f004637d5b963eb6f614754024490a09719e12ad1f251d0336a6a0b9c927783b86bed002e614431259e08a30852b0a4971b9b049130ba9c91513afec0875efa7364892cf574b1a88e371a7780d79765584ff2ef2b954fd3d015fe091d38ab2c770d11271ded656a793c1712b907c2e326b95a751a793203ffacfe8b0ff20d6b66ba6206821eda57477fef97d15e97d71aac9f2a3fb248fbc2c0b7207cb7cd4f9a20fd81deeeb261dd8f98bba065b03b62bc98abfe35610e276b3ca2f075a440fcfe897132630f5806ae0e701e9ef01beb8bf94df4dc14013dcd9050f1e4144f1e22445399a9888277027a0619f9ba50d7c8e0ab81beff82d07e5170ebc2a60005b956d9d7901df8978abcb8d134b01be2a8db21911029f49f93b2086acc8e3d04fc9d1681244d591fbac845af0eba86f23200ffa57b8d4377cdb022c1de1c7266ea1f7800a69c5932f424297a4d83d3beece0d5e6e2a4576bc11cb6fc36888468ca3af82d5b049197509ed40b18c1a2ac42252cf46b51de88835139e310de812bf57104212979d0a9af0b4268103d0f0ad692534fbfdc906c3fdff7b1e8dc4b01332e23cd8ff356f11f22cc2052d114adc9da3d265c7ea362769c01535c3761b42451a932fafd9548398a9df650947f2285b9501b6792bef32c51092ab5e7dd40359eb52b87491b926e7c459a64b70eef9d3c9f2ca0552b4d4c5df2bd2c61d2859745525eea3e41968e884342f660ec5da0cba0e08b411064689cf82d4d1d2d72343e49630e0904562135d4b1417596896e3a97360309f2fad27372f3bcab1b37cb90a6dfd53dd6cde2c38bd44db926ffa46024f623108475a77c88e237e6262aff582b8f2553b9ae37b754ee550ce82dec0ee', '2026-11-29 19:00:10.322965+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cff7-736b-8709-93e28d0e0520', 'finish_order', '\xbe560753d21aa4addaa001029a19cf9d12bffcee534c9324a798225262c1c33a', '\x3e79ae6fc2dfd149b882d0ba99522512a924cada60e46d7d6f33ad49865eb5ed', 200, '{"ETag": "\"6\""}', '\x0161d723e21caaec8ec54710411615c46ab4a730ce3830a92d2b80058f1e1fe2dbe032ae328eed7c3927d33e011a27365057915a44ea37fbbdfa7806e7ad7d0e52b2b78d7f4a7095b7cceeb23f4dad4766dec36a67a358d28cfc59443d3521abaf04d25aca4c188c597c9dd1f456462f87b917932b07b45f032101d1871b08ecd5781b048b114ed4dc72a900d2f339e709aa83f557ea10fbe8d6a6c9b3ed538ec65b52de1b03714bedf629d97feb89c775092636a29108f55cbae9b08c6f70b403e79fc163f0f88a02280f58da857078442b96951b2a3f0714b62960a63b2f3c606cfd6cb0a34c57dcf62f7e0d2b09eb796267f3f6110af35fe6b2d35ae5c6b90b6f78453f1092b9fbb451d4ee3033051f2d370ed43c87cd03487e2f72cad07a70f616c293faca94e81431db0432a89a0eff27227a2da9a1757076d7a063c2ee38db6b49ee8eddc948815e911d8f84b185dc978f426f1381a4597e97b5fa254ed2a3ef25314fbe89e1eecbd6d09ab631ae3ef48bf48deda851e7431800ac0e82ca96eb93c70bc1758ffd67ba0b01e4fd4743471a50a6462709732491835b7055f0318ae2839081b22ec094e477816804d4437a374aa2fc534729eb48609cc8be6336c7f4a36df1e535d075fde34725fa42d93de939bb2caf469e5d907b21e636628b5a9df6d61e1030fddefcc31847d6fbf3ccc770687111989cc92c1dce63ae75cf2e0c389cea9f6f3e0ab1ebf86f048c1c336c7f52cf46273ecfa9dc74dbfee4ba095d746f1976e6b1b54be7e267dfbe430fc4b73e1861b0496ae9d02a957b90c21263f9684020cb04b071be8a0c3bf5b1362ba71f7bf5650df3f650fc444c4c1e77e13e3381b1199a27c96cad92834fd9e099b482d783b9e2bcdb660d86ee197ce7743ba475781789f2aa6418fa082e38de96aacdf3f0fb07b19492e87e3c24c8efc813a45d0b2ef9f492702b41dfe4c94a562454db7ce6af20213298e8bfd1acf052f2f853dea8e64e5e082f222b5d30b6f5dd4e4bd78a6c27ccd66745d6cc642274038228dedd88c9b7448cd344bd09ae8ab1c062956af8f0ba5b4828f5db3ad45c291111428a75cf16322d26bc0ce7723573bd2404ffcc07d7c796b7cd14676bb38392517a86f4c56581bce2edd0f4dff1f7f07e8eba553d3b037bdc3fa902b960b1a50f4a16d150a0eda79f19fbc8412b93c48d7249a1033e01bd87f37c4b5fe6e65375a5b477eeb6637e71e8425c80670cf59c2706bcb5ecc2144db970db12ee91b5ba5ba3cd02400731e591809d1842be8890b86a15784d81b0461f9f0c6781dd47388b01ad49f8bc2f5ef31be27ea08ae28866acd57c56e881918d3fc6f2691675f9e455512c7427a463febba180bb2d3b9cfa6b7b36113479fef141c56a64303d1533d0490fad5e5c61db7469061bb33ab4564a167fa1883e606fa6b28ccd2c28a9e6cd27150cb74644602e07d68d0f904d6ba6cafbdb120bb301cb83176b9dd49a7560137648d75ecda747b8b6c2c1a65ddaa6f6ca5ed6d6fa6a531ae8fb74237eeb9f10139f153a99b843fe2841a2f0e811dbe2d8734445d7a069dda22ac9f1a9f837f0d3e4edeb41e41121c8d3aa566049e818013743406cf0eb459f8ccd88b20d93524abc90b736df73499233820d5f8942a21490993763204eeedf37073b3d097a313238527aca095a8c47205efb05974835c9c304c548c6db6e25181fb7eafee5a3b8b042da330fb71d94263db7750660dce70aa7c199cd44b5989d', '2026-11-29 19:00:10.337253+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d0a9-7123-94a3-e3b43168c587', 'review_order', '\xd86d20e219336f53361656f7b364e322d1cf62d273016ac2c65655a7dd1742d2', '\x143d7888f43e005094b983491d391df4fa23a4b0d593f5ea40e31ea659e9d968', 200, '{"ETag": "\"7\""}', '\x017a63f655c45a26fb2e2f22b2abad23488c218ef7e4656692846818099b83fab0ed3b49f3820d7a79b10f737b986c723e5b50d58dbc666b4d17007dc866b1615aceb9e578f63eb754eb78aa1a99e1195587e341d33d8c25d568b81af8bef9b49f61284e55901fa163f6a05f3e08132ade867ad01b4987ab4523d11f556e9a36e9046c886a58b80e017acf5da09a9dd2bd16cabfd5b8d15275bdd82de6ea63f2293897bb05457c84ad3e86c059d35b3a1ae2e1558dfa5a1d1c835b51bc553b026bd80f890992e17458797f1364aa7574bd386efe08e43c9576edddfcd7cef0fd47efdbf3cd05d6cc568576417a02dd217ce186ec5e37e8a6eb487dd0682ca5a97bb25283a4c7117a673f2ce12b92b82488c717a134ac5a4d7236168e0109e5d5d4a2cefa257820a5b5ffc44dcfe7342f23afdc6570693690711f1c834a7f70f9305b3d06b8b63be30056eefb4b6bf87eb83e5c7211bebd5952134d898e79dfa07393f796e994f13f543b40fc053cef63a9b135c3b63e51245cbafefd9530ef60c33eb5b239e195e0e11ecc9c5edd5d3cfbcc966d7a0ceb83bcc73ceea62dfe4083373d35d043f309f1760d34601385d27eab08ba61323388410b98bb87bf2963ae38fed72f9d64cf3367b6a5ffe33f85a2d84c577ad141d04c43eff648798e0ec0f1f14a71648cae5745b2427424895b27a51bdfcfd4b30c4b2287cac7f4594e4af0d87dc02d0666f9c356b776e35c53827c81ab66b6f10a22d8d76e7a181cb6ca46afeebb51fc1502fe52851fb4aa844bf8450258a4b83b89d2aaa45e9b2f07d210b4bdbc78258abee2a3cd06e84bd151960c32b77003bd6dd0c027cbc77664d58007456248e931de222556623b2d1d7b87fcd5e5f7e7cdeae8dbde671354396dee4ae04080cda046ef70d01480bd565e1cd226c5ce5d0ed5d3740283304f93879231fa3508315a5150295b21c605bb7f6a90e7ae719859e0f7b96a6e844e1399bd02bd4f0d8131699515c17f07550cb7d2fcc4a42a1ec67d5930fc6768e5bbc92ab8e6d53835f0aededd7c2c9c8324b93649937b395eaa9460820d2ffb7af068696c1526d630aff628c1943ad7d490fd3974fbcc183636284bed0d87edaa8577bd8c438d0b14308d2704289f87f81e34bcd840fb1f18bf44a1c66ae5dabe2e20792e4a96cb10a250b94420ca494c7c4290988296808608b9b6e1dffdd2993fcb3e5db3d9f84db71a0f785f76f86c42d821f6214be2976c21fd9c7391a7ecc83d85fc7814702c384d6d42c643397fe20e539adf382f348e9ab24a88d9e60017955450f5ffba1daa17b2c75f95d1ded38606ee815dd2c1b5df75e96e809c6798470ddac1c2082f67ac16bb673f32bf83ffae35ceecb94580d962d357f695f1b5d55409f81e7559ef9349e9dc74d072251a6f963b00b2cbe9967a7266dae96767844e73413bd36decdbfa0b4f7310a5d126f2deda09663096782a67192661fe126291ce4e0af897d3ed0d46a5f44d4c3fcce0a9a0b4170cc94f8c598745f183d4b0726b790ea952b73ca8ab23209495c4f89a2d95dd100a6fb181f1c9d8aa4bf0fd142c40854dc9b93ed8377dd2898901a5e4ad19b23d3130062225051154be66b63019a9eec12a0d41739dd29e5405ae52fd2f26485c9439c1da3417a3eff4a0186f54da7f23dd9b59f99db2129e862ae7be832e8bdd573b42600f16fd0b65df587dbd5193626dae3a355aa76e2955f3e62b956fc890df5d315c01326957596588f539f3', '2026-11-29 19:00:10.354299+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cdfa-7687-bc29-672607ee6313', 'review_order', '\x35e1438d51319782f1bdac234fb87c6a1554e5759ef7b5e79ef786ae0c53453d', '\x3f760d75f53ac1e688e9c0b02cdcfe533132b74662afadaa7418f11918597526', 200, '{"ETag": "\"8\""}', '\x01fc3909e45836e6f49bd23c97321571a068b1539045eec24b632c20f55c843cbaba46eac7945e0d2fbafd6fb3255badd8dd965ba48b0c7ce37985686c4b8d47fdb971fcda2d722ee8a37778d4240d19ebcf0159c7dc69acc5fe49e24c1cf90dbde17a70a6aa1e45ecbf3b6e2a06fabfcb98db00fba501134eec374ec012a785dfb5be3d1142713a546b3f11608a45d47715b6fa5ca35a03b0dc716b565fd426ae3487ef07b526e61c2f5ddcfed13697768a087ca2a82d2a8c95d242c8b88ca0f38cb4a6ae7c0610e306d4b6a617038b53006181502fc5352fdb196f6e12bd465299acf66ee9d7381d49f0e942812405fdc2a22be30e2a4dcc0e3ae166afdc487022f3c7b06346fb70c708f1ab305ff03139c1f9c7abdbcadbf1a49577e449b6ca267237ef0ead7fd12b845303b0f3fe093c48f1900a0f7e7ce7ced52fe98840660201bacc5f6485dbf22ce2f9ae887edb9768af4aa63340bb7fba9283e4b48a9d9583dfcef74fb212b4032b17d2afa1f799b2a31ae4c6be348a7fbfcf2aea1696cf489259e28715c0168ce1c4b4854d2b24a3cda400a1463b3eadd60f22082df8293768892c48c4956c1ff48841908fe3364d8d65c5323722c5fa23a57042a7b13b35fd16a86ee863cbb3a1c0fd610a138071fbb4cb32204169624a6873bd333a71575af28cf281a65e52bc8298a68b16f32e9409dc5028be165aeb3775495e1dd80b9e72fb979aea20fe4ffb2c7cb6c505383d29fb3fd023d484164dcbb4189e7dce44bf42cd0d5732d8a10aa0d27a60bde0f2d114b4c346cae62861efebd475f2e2d643a58eed20cca86701577ce96b44f8fa25842e5c3abf18bc7cea2250e3ca06cfd2c97647390c7d306468276bb3ba20269ad85f842d8f9dcc437b389b647139fd6204519229ad3d527cfb9e3f006cfa148a05c15ddeda8b49cd0b757a163e199e31abc42af0e648685f18543d1c90ebaf3cb75bf63808070302d2bd3b6cd0248f900b1b980d5d7eaf603336ba2d4785b5b603a0668b3afb4b30d8031d691468a6272ab9b8d3348d44b00529e9a063432d576fffda93040d2c3f53ad6bd70a15f89b0f55be89a5d097730669368097649f5472152c19c02ae646c40f049194f6cecdbdcca135a91e419b5297289153444dade808137531d322481f4b2df75aec890b7e1e40c842fd98dd57308b422ebb545352fea1c565fd57f0f52a94238f233b33941345eec14f47e332386bd919e651e7dba37f2d2fb02f9c3229ec95a620594bb3302f86376fad2d3ae83aebbbc4a0ad00235abc98ee030d6bb46249e3f883591ad6049260cd8cb47974e781abbd2c15570fa7e4825422b849f1c09566aba786fc593928116e2771bfea831d68ec7a6bad501e6b69a3bf80371a1faf73c5824b397435961f5e653f741619f9d4cdc143a200aaa7b67ef6c3e3df9bf00c908bf5499e55194fb7967a899e4f8dc9c09bf815ee855fa00c4207d54ccbf9cfaf28f9f02b33968cb78b5d412695a530b6482086af1416c7ad11b0c9182b9742078247fc560a206d06fe3e31dc460bb363046b661fe47ad2312474bf7b8352832f4719aa4ee0f915b21da653e5ac9816a40e9a008a36cf59c83f304d339641c5a8919ce105266290e434011c11ce542861bc2d431d9796c1c373141f1e4dc5dea82babd07505fb5761b5ea452f8c1d65c0a7a9cbfe213cebb68236ba2fa5f13a67ef4746e6191326fd1a145d086958f2c57f1d5f847615620da9453ebb1183c18f38', '2026-11-29 19:00:10.368993+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cff7-736b-8709-93e28d0e0520', 'review_order', '\xbf22f80b5d587395161f047bce610f2a92b88c8961c6926b18ef03954c20b893', '\x7b44699923e6dfbe5cd8aa90ead4fa6f29532211fcd93aa14e60811fffa967f0', 200, '{"ETag": "\"10\""}', '\x016502305ece05c2856caeef86b9d8b8cb97cd55907094cfdcf1e0be22de54617958b55d134d6a92e91c40974df7dff267542082da297da68b5fd87cdac10c2165f88cdf1976799c2cf68435ecc1e18e3c9431d3c7695bf4b9cdf440b68f8cf1b3ebfbf7f11a06a2f77c7a7c6a46ec5c09acefb5e70d77e6cb96b7b131da589ea43e505d0e3e2c541d4c12e032d2930bdc7b87ba5d3daacb26a697ceb4ec0d34c5a440a710d869479266d1392816b50e581cd4dbdd5096c13ce0b5f0675df34d990e5209ce125cfb9edb4236763391dec3e6a5fb880d9a15222a4071374a3140b0455d2a1cb213e7113929e002e7055047b1195ada87fd5e81692354a6af49a091723b3ee97ff47982d7c8221f6adf2b213dea8385651a9894eafcf3ca3ac88d311764307dea82dfa179672578ee10d859767bd35d54d1121161e7afc532b3bac3c6734d649af34f0705143452f8c6230e420a0b63a95403dec9e7948bd84553bd68c5d3bb29ca274b227c9fde4988ba6028b2619b1a48af8897704d8788fb1a02cac3376bce62685ba0564319f83fe9d8efd36bb2f0f1d1060d0d965f4a09abfec825f6039929f556843dc41f79a5cc5092599869e3729ae6924278c026364d7d989fe398097c12b7c59a218d1283b367164118f38082b59795243cfe414d5b6d64781ff1aa5d5a0fbcf470a1b4b6d5af5532bd9a9fee0750b363d54512ebe0c7fbab952850e15eb4b647fee8ade095d53c713cd8795d15af7c4827db083767f2496b412dcd3b60a3cca1992d65af81b2cbc08dd4ef6850883e0ab5faf41f79c2690ac4d0df7a767014976c98bc51fad8bbfe7116062fc5a503d053138971d2dba2ccb2ac70b09218a27095dbf70fac1d6b306587dbb7a8fed034501ba0347d06b24a84fafd4a0aaa1aa9d04a6d117c29cea7ce3291a78e33868586b094daa531d2652e544763ffb09df688cf677d1658a9180888f7feea998ee03901d317661c310c5c1514dbb0a71fc8fd72bf49e1ed4603f7c29b2c1c098cd21ba5e43a147133f036d47a8283fab4288e8fe3bde1444b6d205a596ccaa0daffa3811f609ec4bbc57c4dd1f941d8ba286f0dabe708929da90dc9a4a4fb2f818823db7aa1741f61fa5866e1494aaa98c1a187d58a1967e0bee11a3c5e5f2645f01d41f8acc3ac4a238196190064dd076c56905e39e76e692de3fcb915f55f8860e36be4cbf46ac06d231767b34384d769108040828f1c871ee4db51ef2a6bba988337ae2132f55e83c40e2ac39b33bbcbdbf9b318d1f3c329e49e6168f5f5acddf84d26ddad5bd41cac2b961ac5134a54529dd3d67ba3ed6a31945e883f96ac89ea45686d90ad81fb1a00620837a52020ff3fc4655776ed3625bd160ac3fafa25b7a0571e8ed6fb00ce6e10d0f894525863605943e139f95763359334507e9e33f67a0330a13bae152da7ff746b3a95972c50f1a4aa6de0b3ff26292d15c3dd9851ed4fe6badb8f05965d4c64e6d331793cdcab54d2f8ec9058308ed5af7c3cbee91c5d1f501adc9b5104fb209c379d64794a6792dafd87dcf88cf57f2250eed6bca5f5434325591dc19793e6f7be658f09e7ffdf4ef18069fa4807ad7bf43308e1d9fd538637d07af0d9466310a076b4c0898470972926ffd37b8d7a08102b11e53b824204466768644fa3a98f45a102290cb56420ab5645964b8ea6fea06b39219388680916cba7bcc393d4d1890883c090e580f5f4fbb31561ab1714cee4b4ee004dd68f87c3f0bd5e17404274e2fcaca4f45f68edfa032869cb6a02e5d15893e286507bb09a4851942167668296448fc560b2e7bca7552bacddfadaa2905f41d687dc99d0d12fc30876e4cadaf348d2b008b256840e88ea00264af8dc1d', '2026-11-29 19:00:10.384516+00');

INSERT INTO public.inbox VALUES
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', 'orders', '01a228ad-cddf-7452-90aa-b4a0441bb0f7', 'gateway.community_opened.v1', '2026-11-29 19:00:08.802625+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', 'orders', '01a228ad-cdfa-7687-bc29-672706c30cd8', 'gateway.person_joined.v1', '2026-11-29 19:00:08.82766+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', 'orders', '01a228ad-ce0a-7707-ae09-73d92da3aef0', 'gateway.person_joined.v1', '2026-11-29 19:00:08.84935+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', 'orders', '01a228ad-ce9b-7682-8d5f-9db421c7b455', 'gateway.person_joined.v1', '2026-11-29 19:00:08.989748+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', 'orders', '01a228ad-cecd-754e-9a70-06ddad6ed4a4', 'gateway.person_joined.v1', '2026-11-29 19:00:09.037532+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', 'orders', '01a228ad-cf09-72f5-b4cc-b89dea8145a8', 'gateway.person_joined.v1', '2026-11-29 19:00:09.097581+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', 'orders', '01a228ad-cf37-732f-8ac7-73d7e4b4988b', 'gateway.person_joined.v1', '2026-11-29 19:00:09.14376+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', 'orders', '01a228ad-cf5d-7267-9160-4469f862abd7', 'gateway.person_joined.v1', '2026-11-29 19:00:09.181412+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', 'orders', '01a228ad-cf92-7452-8ad2-e8dc1e9575b1', 'gateway.person_joined.v1', '2026-11-29 19:00:09.23625+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', 'orders', '01a228ad-cfc0-75d2-b1be-20b9af300c0c', 'gateway.person_joined.v1', '2026-11-29 19:00:09.28077+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', 'orders', '01a228ad-cff8-71d7-a948-5e86f48244bc', 'gateway.person_joined.v1', '2026-11-29 19:00:09.336319+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', 'orders', '01a228ad-d01d-7479-bb5a-66c33b80691e', 'gateway.person_joined.v1', '2026-11-29 19:00:09.37426+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', 'orders', '01a228ad-d055-7671-81a6-70020d6705d1', 'gateway.person_joined.v1', '2026-11-29 19:00:09.430071+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', 'orders', '01a228ad-d077-77c9-8d9e-aeaa6d9b0042', 'gateway.person_joined.v1', '2026-11-29 19:00:09.463527+00'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', 'orders', '01a228ad-d0a9-7123-94a3-e3b537ff56f5', 'gateway.person_joined.v1', '2026-11-29 19:00:09.513361+00');

INSERT INTO public.known_communities VALUES
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', 'c-5deab1b9a6b6', 'Asia/Shanghai', 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cdfa-7687-bc29-672607ee6313', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a228ad-cdfa-7687-bc29-672607ee6313", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-ce0a-7707-ae09-73d83dc6f759', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a228ad-ce0a-7707-ae09-73d83dc6f759", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-ce9b-7682-8d5f-9db39e2e24ea', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a228ad-ce9b-7682-8d5f-9db39e2e24ea", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cecd-754e-9a70-06dc60f51c06', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a228ad-cecd-754e-9a70-06dc60f51c06", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cf09-72f5-b4cc-b89c9866b630', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a228ad-cf09-72f5-b4cc-b89c9866b630", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cf37-732f-8ac7-73d61f444b89', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a228ad-cf37-732f-8ac7-73d61f444b89", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cf5d-7267-9160-4468276e5ded', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a228ad-cf5d-7267-9160-4468276e5ded", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cf92-7452-8ad2-e8dbbe2d759d', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a228ad-cf92-7452-8ad2-e8dbbe2d759d", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cfc0-75d2-b1be-20b8896be358', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a228ad-cfc0-75d2-b1be-20b8896be358", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cff7-736b-8709-93e28d0e0520', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a228ad-cff7-736b-8709-93e28d0e0520", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d01d-7479-bb5a-66c2e15dbf82', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a228ad-d01d-7479-bb5a-66c2e15dbf82", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d055-7671-81a6-7001bd95eb21', '{team_leader}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["team_leader"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a228ad-d055-7671-81a6-7001bd95eb21", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d077-77c9-8d9e-aea985d4ae44', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a228ad-d077-77c9-8d9e-aea985d4ae44", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d0a9-7123-94a3-e3b43168c587', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a228ad-d0a9-7123-94a3-e3b43168c587", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1);

INSERT INTO public.memberships VALUES
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-ce95-7742-934b-b01e76f0f2db', '01a228ad-ce8f-73c4-873d-c266fe0ac3a5', '01a228ad-ce0a-7707-ae09-73d83dc6f759', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cec0-772b-82e7-1047cf7b3e9f', '01a228ad-ce8f-73c4-873d-c266fe0ac3a5', '01a228ad-ce9b-7682-8d5f-9db39e2e24ea', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cf06-741b-9b15-01ec2cec57ac', '01a228ad-cefb-7208-8774-d903e6923490', '01a228ad-cecd-754e-9a70-06dc60f51c06', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cf34-74f4-b20a-210f6292b833', '01a228ad-cefb-7208-8774-d903e6923490', '01a228ad-cf09-72f5-b4cc-b89c9866b630', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cf56-73bd-9e23-67f373de2f58', '01a228ad-cf52-769e-bc52-945d1c63f638', '01a228ad-cf37-732f-8ac7-73d61f444b89', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cf8c-755d-893b-7f45fb993b85', '01a228ad-cf52-769e-bc52-945d1c63f638', '01a228ad-cf5d-7267-9160-4468276e5ded', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cfbc-73ed-bd8d-491b16152f6d', '01a228ad-cfb4-71fa-b697-7818161de6ed', '01a228ad-cf92-7452-8ad2-e8dbbe2d759d', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cff1-71d7-8f0e-2a996612c615', '01a228ad-cfb4-71fa-b697-7818161de6ed', '01a228ad-cfc0-75d2-b1be-20b8896be358', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d018-7413-b2a1-86b7849de488', '01a228ad-d014-71ed-b099-6c520f8724dc', '01a228ad-cff7-736b-8709-93e28d0e0520', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d053-7614-a675-dfd60362096e', '01a228ad-d014-71ed-b099-6c520f8724dc', '01a228ad-d01d-7479-bb5a-66c2e15dbf82', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d073-7507-8e21-99cb94f6ad74', '01a228ad-d070-75f6-8377-bbfd799b0cbf', '01a228ad-d055-7671-81a6-7001bd95eb21', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d097-761f-8078-b90cf39a8bf9', '01a228ad-d070-75f6-8377-bbfd799b0cbf', '01a228ad-d077-77c9-8d9e-aea985d4ae44', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-29 19:00:08.336461+00'),
	('orders', '202607010000', '2026-11-29 19:00:08.494878+00');

INSERT INTO public.offers VALUES
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d24e-72af-b7b8-c6d130680dad', '01a228ad-d147-7696-936b-faa3ee3c22b8', 1, '01a228ad-ce8f-73c4-873d-c266fe0ac3a5', true, 'offered', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', NULL, NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d28e-745b-ad43-ff518a9107f2', '01a228ad-d176-7553-85f0-208695f4d558', 1, '01a228ad-cefb-7208-8774-d903e6923490', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d2b1-742c-87c8-6005d48a51ab', '01a228ad-d19e-755f-b92a-949d6f240f46', 1, '01a228ad-cf52-769e-bc52-945d1c63f638', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d2c4-7363-a83f-152bb91e09cf', '01a228ad-d1ba-7360-8c53-459e84885091', 1, '01a228ad-cfb4-71fa-b697-7818161de6ed', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d2d8-7516-8b3f-3efe0e65b404', '01a228ad-d1e5-7244-90d2-742b253129b8', 1, '01a228ad-d014-71ed-b099-6c520f8724dc', true, 'accepted', '2026-03-10 01:00:00+00', '2026-03-10 05:00:00+00', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.order_moves VALUES
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d0f6-750c-af09-f59424a54d46', 1, NULL, 'place', 'placed', '01a228ad-d0a9-7123-94a3-e3b43168c587', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a228ad-d0a9-7123-94a3-e3b43168c587"}'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d147-7696-936b-faa3ee3c22b8', 1, NULL, 'place', 'placed', '01a228ad-d0a9-7123-94a3-e3b43168c587', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a228ad-d0a9-7123-94a3-e3b43168c587"}'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d176-7553-85f0-208695f4d558', 1, NULL, 'place', 'placed', '01a228ad-d0a9-7123-94a3-e3b43168c587', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a228ad-d0a9-7123-94a3-e3b43168c587"}'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d19e-755f-b92a-949d6f240f46', 1, NULL, 'place', 'placed', '01a228ad-d0a9-7123-94a3-e3b43168c587', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a228ad-d0a9-7123-94a3-e3b43168c587"}'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d1ba-7360-8c53-459e84885091', 1, NULL, 'place', 'placed', '01a228ad-d0a9-7123-94a3-e3b43168c587', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a228ad-d0a9-7123-94a3-e3b43168c587"}'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d1e5-7244-90d2-742b253129b8', 1, NULL, 'place', 'placed', '01a228ad-d0a9-7123-94a3-e3b43168c587', 'requester', '2026-03-10 01:00:00+00', NULL, '{"requester_id": "01a228ad-d0a9-7123-94a3-e3b43168c587"}'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d147-7696-936b-faa3ee3c22b8', 2, 'placed', 'dispatch', 'dispatched', '01a228ad-cdfa-7687-bc29-672607ee6313', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a228ad-ce8f-73c4-873d-c266fe0ac3a5"}, {"score": 867, "team_id": "01a228ad-cefb-7208-8774-d903e6923490"}, {"score": 867, "team_id": "01a228ad-cf52-769e-bc52-945d1c63f638"}, {"score": 867, "team_id": "01a228ad-cfb4-71fa-b697-7818161de6ed"}, {"score": 867, "team_id": "01a228ad-d014-71ed-b099-6c520f8724dc"}, {"score": 867, "team_id": "01a228ad-d070-75f6-8377-bbfd799b0cbf"}], "team_ids": ["01a228ad-ce8f-73c4-873d-c266fe0ac3a5"]}'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d176-7553-85f0-208695f4d558', 2, 'placed', 'dispatch', 'dispatched', '01a228ad-cdfa-7687-bc29-672607ee6313', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a228ad-cefb-7208-8774-d903e6923490"}, {"score": 867, "team_id": "01a228ad-cf52-769e-bc52-945d1c63f638"}, {"score": 867, "team_id": "01a228ad-cfb4-71fa-b697-7818161de6ed"}, {"score": 867, "team_id": "01a228ad-d014-71ed-b099-6c520f8724dc"}, {"score": 867, "team_id": "01a228ad-d070-75f6-8377-bbfd799b0cbf"}, {"score": 833, "team_id": "01a228ad-ce8f-73c4-873d-c266fe0ac3a5"}], "team_ids": ["01a228ad-cefb-7208-8774-d903e6923490"]}'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d19e-755f-b92a-949d6f240f46', 2, 'placed', 'dispatch', 'dispatched', '01a228ad-cdfa-7687-bc29-672607ee6313', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a228ad-cf52-769e-bc52-945d1c63f638"}, {"score": 867, "team_id": "01a228ad-cfb4-71fa-b697-7818161de6ed"}, {"score": 867, "team_id": "01a228ad-d014-71ed-b099-6c520f8724dc"}, {"score": 867, "team_id": "01a228ad-d070-75f6-8377-bbfd799b0cbf"}, {"score": 833, "team_id": "01a228ad-ce8f-73c4-873d-c266fe0ac3a5"}, {"score": 833, "team_id": "01a228ad-cefb-7208-8774-d903e6923490"}], "team_ids": ["01a228ad-cf52-769e-bc52-945d1c63f638"]}'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d1ba-7360-8c53-459e84885091', 2, 'placed', 'dispatch', 'dispatched', '01a228ad-cdfa-7687-bc29-672607ee6313', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a228ad-cfb4-71fa-b697-7818161de6ed"}, {"score": 867, "team_id": "01a228ad-d014-71ed-b099-6c520f8724dc"}, {"score": 867, "team_id": "01a228ad-d070-75f6-8377-bbfd799b0cbf"}, {"score": 833, "team_id": "01a228ad-ce8f-73c4-873d-c266fe0ac3a5"}, {"score": 833, "team_id": "01a228ad-cefb-7208-8774-d903e6923490"}, {"score": 833, "team_id": "01a228ad-cf52-769e-bc52-945d1c63f638"}], "team_ids": ["01a228ad-cfb4-71fa-b697-7818161de6ed"]}'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d1e5-7244-90d2-742b253129b8', 2, 'placed', 'dispatch', 'dispatched', '01a228ad-cdfa-7687-bc29-672607ee6313', 'station', '2026-03-10 01:00:00+00', NULL, '{"ranking": [{"score": 867, "team_id": "01a228ad-d014-71ed-b099-6c520f8724dc"}, {"score": 867, "team_id": "01a228ad-d070-75f6-8377-bbfd799b0cbf"}, {"score": 833, "team_id": "01a228ad-ce8f-73c4-873d-c266fe0ac3a5"}, {"score": 833, "team_id": "01a228ad-cefb-7208-8774-d903e6923490"}, {"score": 833, "team_id": "01a228ad-cf52-769e-bc52-945d1c63f638"}, {"score": 833, "team_id": "01a228ad-cfb4-71fa-b697-7818161de6ed"}], "team_ids": ["01a228ad-d014-71ed-b099-6c520f8724dc"]}'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d176-7553-85f0-208695f4d558', 3, 'dispatched', 'accept', 'accepted', '01a228ad-cecd-754e-9a70-06dc60f51c06', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a228ad-cf09-72f5-b4cc-b89c9866b630"], "team_id": "01a228ad-cefb-7208-8774-d903e6923490"}'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d19e-755f-b92a-949d6f240f46', 3, 'dispatched', 'accept', 'accepted', '01a228ad-cf37-732f-8ac7-73d61f444b89', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a228ad-cf5d-7267-9160-4468276e5ded"], "team_id": "01a228ad-cf52-769e-bc52-945d1c63f638"}'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d1ba-7360-8c53-459e84885091', 3, 'dispatched', 'accept', 'accepted', '01a228ad-cf92-7452-8ad2-e8dbbe2d759d', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a228ad-cfc0-75d2-b1be-20b8896be358"], "team_id": "01a228ad-cfb4-71fa-b697-7818161de6ed"}'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d1e5-7244-90d2-742b253129b8', 3, 'dispatched', 'accept', 'accepted', '01a228ad-cff7-736b-8709-93e28d0e0520', 'leader', '2026-03-10 01:00:00+00', NULL, '{"members": ["01a228ad-d01d-7479-bb5a-66c2e15dbf82"], "team_id": "01a228ad-d014-71ed-b099-6c520f8724dc"}'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d19e-755f-b92a-949d6f240f46', 4, 'accepted', 'check_in', 'in_service', '01a228ad-cf37-732f-8ac7-73d61f444b89', 'leader', '2026-03-10 03:00:00+00', NULL, '{"at": "2026-03-10T03:00:00+00:00", "person_id": "01a228ad-cf5d-7267-9160-4468276e5ded"}'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d1ba-7360-8c53-459e84885091', 4, 'accepted', 'check_in', 'in_service', '01a228ad-cf92-7452-8ad2-e8dbbe2d759d', 'leader', '2026-03-10 03:00:00+00', NULL, '{"at": "2026-03-10T03:00:00+00:00", "person_id": "01a228ad-cfc0-75d2-b1be-20b8896be358"}'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d1e5-7244-90d2-742b253129b8', 4, 'accepted', 'check_in', 'in_service', '01a228ad-cff7-736b-8709-93e28d0e0520', 'leader', '2026-03-10 03:00:00+00', NULL, '{"at": "2026-03-10T03:00:00+00:00", "person_id": "01a228ad-d01d-7479-bb5a-66c2e15dbf82"}'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d1ba-7360-8c53-459e84885091', 5, 'in_service', 'check_out', 'in_service', '01a228ad-cf92-7452-8ad2-e8dbbe2d759d', 'leader', '2026-03-10 04:00:00+00', NULL, '{"at": "2026-03-10T04:00:00+00:00", "person_id": "01a228ad-cfc0-75d2-b1be-20b8896be358"}'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d1ba-7360-8c53-459e84885091', 6, 'in_service', 'finish', 'in_review', '01a228ad-cf92-7452-8ad2-e8dbbe2d759d', 'leader', '2026-03-10 04:00:00+00', NULL, '{"outcome": "done"}'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d1e5-7244-90d2-742b253129b8', 5, 'in_service', 'check_out', 'in_service', '01a228ad-cff7-736b-8709-93e28d0e0520', 'leader', '2026-03-10 04:00:00+00', NULL, '{"at": "2026-03-10T04:00:00+00:00", "person_id": "01a228ad-d01d-7479-bb5a-66c2e15dbf82"}'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d1e5-7244-90d2-742b253129b8', 6, 'in_service', 'finish', 'in_review', '01a228ad-cff7-736b-8709-93e28d0e0520', 'leader', '2026-03-10 04:00:00+00', NULL, '{"outcome": "done"}'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d1e5-7244-90d2-742b253129b8', 7, 'in_review', 'review', 'in_review', '01a228ad-d0a9-7123-94a3-e3b43168c587', 'requester', '2026-03-10 04:00:00+00', NULL, '{"party": "requester"}'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d1e5-7244-90d2-742b253129b8', 8, 'in_review', 'review', 'in_review', '01a228ad-cdfa-7687-bc29-672607ee6313', 'station', '2026-03-10 04:00:00+00', NULL, '{"party": "station"}'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d1e5-7244-90d2-742b253129b8', 9, 'in_review', 'review', 'in_review', '01a228ad-cff7-736b-8709-93e28d0e0520', 'team', '2026-03-10 04:00:00+00', NULL, '{"party": "team"}'),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d1e5-7244-90d2-742b253129b8', 10, 'in_review', 'close', 'closed', '01a228ad-cff7-736b-8709-93e28d0e0520', 'team', '2026-03-10 04:00:00+00', NULL, '{}');

INSERT INTO public.order_numbers VALUES
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '2026-03-10', 6);

INSERT INTO public.order_private VALUES
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d0f6-750c-af09-f59424a54d46', '\x01a60e1947b3fb440453fddb2510e8e137d1aad0319ac2ab58784d5e66bc734c74b96884', NULL, NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d147-7696-936b-faa3ee3c22b8', '\x013a45ef313a7e818392a9c80d5d4e19b2b03a4e4f758f7da71f0600b16d796d0f2095ab', NULL, NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d176-7553-85f0-208695f4d558', '\x01eba49f8de1be611ca5c5a396517864bcc65f904a475ad0993f7ccd2b0d241e895764e9', NULL, NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d19e-755f-b92a-949d6f240f46', '\x010bf807039b07f8549923d9deba2ac484a16d0fffd24d7dc779649414a7f89dd87c2319', NULL, NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d1ba-7360-8c53-459e84885091', '\x01973b19ac01e19a99cd0d7890eef11f352c23d02c18e5c7725313c23a3a781b20ff26b2', NULL, NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d1e5-7244-90d2-742b253129b8', '\x015554b86bd90bd71a9c948d01abf3905afeaba9b47dbe9082d47272670e19cd110d7b2d', NULL, NULL);

INSERT INTO public.orders VALUES
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d0f6-750c-af09-f59424a54d46', '20260310-0001', '01a228ad-d09f-7167-a7c5-2251e9234d21', 'errand', '便民', NULL, 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a228ad-d0a9-7123-94a3-e3b43168c587', '01a228ad-d0a9-7123-94a3-e3b43168c587', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', NULL, false, NULL, NULL, 'placed', 1, 0, 0, 0, '2026-03-10 05:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d147-7696-936b-faa3ee3c22b8', '20260310-0002', '01a228ad-d09f-7167-a7c5-2251e9234d21', 'errand', '便民', NULL, 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a228ad-d0a9-7123-94a3-e3b43168c587', '01a228ad-d0a9-7123-94a3-e3b43168c587', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', NULL, false, NULL, NULL, 'dispatched', 2, 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-10 05:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d176-7553-85f0-208695f4d558', '20260310-0003', '01a228ad-d09f-7167-a7c5-2251e9234d21', 'errand', '便民', NULL, 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a228ad-d0a9-7123-94a3-e3b43168c587', '01a228ad-d0a9-7123-94a3-e3b43168c587', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', NULL, false, NULL, NULL, 'accepted', 3, 1, 0, 0, NULL, NULL, NULL, '01a228ad-cefb-7208-8774-d903e6923490', NULL, '2026-03-10 03:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d19e-755f-b92a-949d6f240f46', '20260310-0004', '01a228ad-d09f-7167-a7c5-2251e9234d21', 'errand', '便民', NULL, 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a228ad-d0a9-7123-94a3-e3b43168c587', '01a228ad-d0a9-7123-94a3-e3b43168c587', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', NULL, false, NULL, NULL, 'in_service', 4, 1, 0, 0, NULL, NULL, NULL, '01a228ad-cf52-769e-bc52-945d1c63f638', NULL, '2026-03-10 03:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d1ba-7360-8c53-459e84885091', '20260310-0005', '01a228ad-d09f-7167-a7c5-2251e9234d21', 'errand', '便民', NULL, 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a228ad-d0a9-7123-94a3-e3b43168c587', '01a228ad-d0a9-7123-94a3-e3b43168c587', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', NULL, false, NULL, NULL, 'in_review', 6, 1, 0, 0, NULL, NULL, NULL, '01a228ad-cfb4-71fa-b697-7818161de6ed', NULL, '2026-03-10 03:00:00+00', NULL, 'done', '2026-03-10 04:00:00+00', '2026-03-24 04:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d1e5-7244-90d2-742b253129b8', '20260310-0006', '01a228ad-d09f-7167-a7c5-2251e9234d21', 'errand', '便民', NULL, 60, 1, '{家电维修}', '{}', false, 14, 'community', 240, 240, '01a228ad-d0a9-7123-94a3-e3b43168c587', '01a228ad-d0a9-7123-94a3-e3b43168c587', 'app', '2026-03-10 01:00:00+00', '2026-03-10 03:00:00+00', '2026-03-10 05:00:00+00', NULL, false, NULL, NULL, 'closed', 10, 1, 1, 0, NULL, NULL, NULL, '01a228ad-d014-71ed-b099-6c520f8724dc', NULL, '2026-03-10 03:00:00+00', NULL, 'done', '2026-03-10 04:00:00+00', NULL, '2026-03-10 04:00:00+00', '2026-03-10 04:00:00+00', 500, 500, 500, 500);

INSERT INTO public.outbox VALUES
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', 1, '01a228ad-d10c-74ce-8726-49bae3b4c21d', 'orders.order_placed.v1', '01a228ad-d0f6-750c-af09-f59424a54d46', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a228ad-d0f6-750c-af09-f59424a54d46", "service_id": "01a228ad-d09f-7167-a7c5-2251e9234d21", "requester_id": "01a228ad-d0a9-7123-94a3-e3b43168c587", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', 2, '01a228ad-d154-75eb-ad88-5213ef40c052', 'orders.order_placed.v1', '01a228ad-d147-7696-936b-faa3ee3c22b8', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a228ad-d147-7696-936b-faa3ee3c22b8", "service_id": "01a228ad-d09f-7167-a7c5-2251e9234d21", "requester_id": "01a228ad-d0a9-7123-94a3-e3b43168c587", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', 3, '01a228ad-d17b-7159-8d44-757fa448f411', 'orders.order_placed.v1', '01a228ad-d176-7553-85f0-208695f4d558', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a228ad-d176-7553-85f0-208695f4d558", "service_id": "01a228ad-d09f-7167-a7c5-2251e9234d21", "requester_id": "01a228ad-d0a9-7123-94a3-e3b43168c587", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', 4, '01a228ad-d1a0-7228-89bd-999f6bef0003', 'orders.order_placed.v1', '01a228ad-d19e-755f-b92a-949d6f240f46', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a228ad-d19e-755f-b92a-949d6f240f46", "service_id": "01a228ad-d09f-7167-a7c5-2251e9234d21", "requester_id": "01a228ad-d0a9-7123-94a3-e3b43168c587", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', 5, '01a228ad-d1c3-75cb-9050-dd8f787a956c', 'orders.order_placed.v1', '01a228ad-d1ba-7360-8c53-459e84885091', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a228ad-d1ba-7360-8c53-459e84885091", "service_id": "01a228ad-d09f-7167-a7c5-2251e9234d21", "requester_id": "01a228ad-d0a9-7123-94a3-e3b43168c587", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', 6, '01a228ad-d1f1-753d-88e2-cc7ba3f856cc', 'orders.order_placed.v1', '01a228ad-d1e5-7244-90d2-742b253129b8', 1, NULL, NULL, '{"form": "errand", "grid_id": null, "order_id": "01a228ad-d1e5-7244-90d2-742b253129b8", "service_id": "01a228ad-d09f-7167-a7c5-2251e9234d21", "requester_id": "01a228ad-d0a9-7123-94a3-e3b43168c587", "dispatch_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', 7, '01a228ad-d259-719c-9c30-0a5e81e02ea9', 'orders.order_dispatched.v1', '01a228ad-d147-7696-936b-faa3ee3c22b8', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a228ad-d147-7696-936b-faa3ee3c22b8", "team_ids": ["01a228ad-ce8f-73c4-873d-c266fe0ac3a5"], "service_id": "01a228ad-d09f-7167-a7c5-2251e9234d21", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', 8, '01a228ad-d28e-745b-ad43-ff52ff9bbee2', 'orders.order_dispatched.v1', '01a228ad-d176-7553-85f0-208695f4d558', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a228ad-d176-7553-85f0-208695f4d558", "team_ids": ["01a228ad-cefb-7208-8774-d903e6923490"], "service_id": "01a228ad-d09f-7167-a7c5-2251e9234d21", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', 9, '01a228ad-d2b1-742c-87c8-6006791c689a', 'orders.order_dispatched.v1', '01a228ad-d19e-755f-b92a-949d6f240f46', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a228ad-d19e-755f-b92a-949d6f240f46", "team_ids": ["01a228ad-cf52-769e-bc52-945d1c63f638"], "service_id": "01a228ad-d09f-7167-a7c5-2251e9234d21", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', 10, '01a228ad-d2c5-70c7-8a2e-c58f95774a0b', 'orders.order_dispatched.v1', '01a228ad-d1ba-7360-8c53-459e84885091', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a228ad-d1ba-7360-8c53-459e84885091", "team_ids": ["01a228ad-cfb4-71fa-b697-7818161de6ed"], "service_id": "01a228ad-d09f-7167-a7c5-2251e9234d21", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', 11, '01a228ad-d2d9-749f-8163-a800ea8f3187', 'orders.order_dispatched.v1', '01a228ad-d1e5-7244-90d2-742b253129b8', 2, NULL, NULL, '{"form": "errand", "round": 1, "order_id": "01a228ad-d1e5-7244-90d2-742b253129b8", "team_ids": ["01a228ad-d014-71ed-b099-6c520f8724dc"], "service_id": "01a228ad-d09f-7167-a7c5-2251e9234d21", "accept_due_at": "2026-03-10T05:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', 12, '01a228ad-d2ed-72b1-a5a4-ca4815b611f8', 'orders.order_accepted.v1', '01a228ad-d176-7553-85f0-208695f4d558', 3, NULL, NULL, '{"form": "errand", "team_id": "01a228ad-cefb-7208-8774-d903e6923490", "order_id": "01a228ad-d176-7553-85f0-208695f4d558", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a228ad-cf09-72f5-b4cc-b89c9866b630"], "service_id": "01a228ad-d09f-7167-a7c5-2251e9234d21", "requester_id": "01a228ad-d0a9-7123-94a3-e3b43168c587"}', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', 13, '01a228ad-d2fc-754a-b9be-77a002a04bcb', 'orders.order_accepted.v1', '01a228ad-d19e-755f-b92a-949d6f240f46', 3, NULL, NULL, '{"form": "errand", "team_id": "01a228ad-cf52-769e-bc52-945d1c63f638", "order_id": "01a228ad-d19e-755f-b92a-949d6f240f46", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a228ad-cf5d-7267-9160-4468276e5ded"], "service_id": "01a228ad-d09f-7167-a7c5-2251e9234d21", "requester_id": "01a228ad-d0a9-7123-94a3-e3b43168c587"}', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', 14, '01a228ad-d30c-72e3-9c1f-1f449a183434', 'orders.order_accepted.v1', '01a228ad-d1ba-7360-8c53-459e84885091', 3, NULL, NULL, '{"form": "errand", "team_id": "01a228ad-cfb4-71fa-b697-7818161de6ed", "order_id": "01a228ad-d1ba-7360-8c53-459e84885091", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a228ad-cfc0-75d2-b1be-20b8896be358"], "service_id": "01a228ad-d09f-7167-a7c5-2251e9234d21", "requester_id": "01a228ad-d0a9-7123-94a3-e3b43168c587"}', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', 15, '01a228ad-d328-7383-b697-38432419685a', 'orders.order_accepted.v1', '01a228ad-d1e5-7244-90d2-742b253129b8', 3, NULL, NULL, '{"form": "errand", "team_id": "01a228ad-d014-71ed-b099-6c520f8724dc", "order_id": "01a228ad-d1e5-7244-90d2-742b253129b8", "agreed_at": "2026-03-10T03:00:00+00:00", "member_ids": ["01a228ad-d01d-7479-bb5a-66c2e15dbf82"], "service_id": "01a228ad-d09f-7167-a7c5-2251e9234d21", "requester_id": "01a228ad-d0a9-7123-94a3-e3b43168c587"}', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', 16, '01a228ad-d40c-77a4-9338-fbb7d74c3ecd', 'orders.order_closed.v1', '01a228ad-d1e5-7244-90d2-742b253129b8', 10, NULL, NULL, '{"form": "errand", "scores": {"quality": 500, "attitude": 500, "punctuality": 500}, "team_id": "01a228ad-d014-71ed-b099-6c520f8724dc", "brand_id": null, "category": "便民", "order_id": "01a228ad-d1e5-7244-90d2-742b253129b8", "revision": 1, "closed_at": "2026-03-10T04:00:00+00:00", "project_id": null, "service_id": "01a228ad-d09f-7167-a7c5-2251e9234d21", "volunteers": [{"method": "leader", "minutes": 60, "person_id": "01a228ad-d01d-7479-bb5a-66c2e15dbf82", "served_on": "2026-03-10"}], "activity_id": null, "campaign_id": null, "requester_id": "01a228ad-d0a9-7123-94a3-e3b43168c587", "organisation_id": null}', '2026-03-10 04:00:00+00', NULL);

INSERT INTO public.reviews VALUES
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d3e9-7515-81ce-94a54b09b203', '01a228ad-d1e5-7244-90d2-742b253129b8', 1, 'requester', '01a228ad-d0a9-7123-94a3-e3b43168c587', 5, 5, 5, NULL, '2026-03-10 04:00:00+00', NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d3fa-717b-a7e9-44551bc36f30', '01a228ad-d1e5-7244-90d2-742b253129b8', 1, 'station', '01a228ad-cdfa-7687-bc29-672607ee6313', 5, 5, 5, NULL, '2026-03-10 04:00:00+00', NULL),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d405-71ac-9b54-5d5dcd2b0f28', '01a228ad-d1e5-7244-90d2-742b253129b8', 1, 'team', '01a228ad-cff7-736b-8709-93e28d0e0520', 5, 5, 5, NULL, '2026-03-10 04:00:00+00', NULL);

INSERT INTO public.served VALUES
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d1e5-7244-90d2-742b253129b8', 1, '01a228ad-d01d-7479-bb5a-66c2e15dbf82', '2026-03-10', 60, 'leader');

INSERT INTO public.services VALUES
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d09f-7167-a7c5-2251e9234d21', '上门维修', '便民', 'errand', 60, 240, 240, '{家电维修}', '{}', '{all}', 1, false, 'community', 14, NULL, 'residents', NULL, 'open', 1);

INSERT INTO public.signing_keys VALUES
	('tests-e74ad04d-85c3-431d-92ed-a53cac829c72', '{"x": "UTWZRFuvYEI1XXM7p1XtB16IvcQ06DQ2CpgbXSp8yXQ", "y": "LViB5oxyilZPvyXQd4SZ_4RaitE8Tpoi2CyvdIJt0VA", "crv": "P-256", "kid": "tests-e74ad04d-85c3-431d-92ed-a53cac829c72", "kty": "EC"}', '2026-11-29 19:00:08.795313+00');

INSERT INTO public.teams VALUES
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-ce8f-73c4-873d-c266fe0ac3a5', '0 队', '01a228ad-ce0a-7707-ae09-73d83dc6f759', '{}', '{家电维修}', '{}', 6, 'active', NULL, 1),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cefb-7208-8774-d903e6923490', '1 队', '01a228ad-cecd-754e-9a70-06dc60f51c06', '{}', '{家电维修}', '{}', 6, 'active', NULL, 1),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cf52-769e-bc52-945d1c63f638', '2 队', '01a228ad-cf37-732f-8ac7-73d61f444b89', '{}', '{家电维修}', '{}', 6, 'active', NULL, 1),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-cfb4-71fa-b697-7818161de6ed', '3 队', '01a228ad-cf92-7452-8ad2-e8dbbe2d759d', '{}', '{家电维修}', '{}', 6, 'active', NULL, 1),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d014-71ed-b099-6c520f8724dc', '4 队', '01a228ad-cff7-736b-8709-93e28d0e0520', '{}', '{家电维修}', '{}', 6, 'active', NULL, 1),
	('01a228ad-cdc2-71ce-b53f-5deab1b9a6b6', '01a228ad-d070-75f6-8377-bbfd799b0cbf', '5 队', '01a228ad-d055-7671-81a6-7001bd95eb21', '{}', '{家电维修}', '{}', 6, 'active', NULL, 1);

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
