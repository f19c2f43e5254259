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

CREATE FUNCTION public.entries_balanced() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin
      if exists (select from fresh group by community_id, journal_id, (part = 'minutes') having sum(amount) <> 0) then
        raise exception 'a journal_id of entries does not sum to zero'
          using errcode = 'check_violation', constraint = 'entries_balanced';
      end if;
      return null;
    end $$;

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE public.accounts (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    person_id uuid,
    points bigint NOT NULL,
    owed bigint NOT NULL,
    minutes bigint NOT NULL,
    version bigint NOT NULL,
    last_seq bigint NOT NULL,
    last_book_day date NOT NULL,
    CONSTRAINT accounts_floor CHECK (((kind <> 'member'::text) OR ((points >= 0) AND (owed >= 0) AND (minutes >= 0) AND ((owed = 0) OR (points = 0))))),
    CONSTRAINT accounts_kind CHECK ((kind = ANY (ARRAY['member'::text, 'issued_service'::text, 'issued_gift'::text, 'redeemed'::text, 'served'::text]))),
    CONSTRAINT accounts_member CHECK (((kind = 'member'::text) = (person_id IS NOT NULL)))
);

ALTER TABLE ONLY public.accounts FORCE ROW LEVEL SECURITY;

CREATE TABLE public.business_time (
    id uuid NOT NULL,
    now timestamp with time zone NOT NULL
);

CREATE TABLE public.credits (
    community_id uuid NOT NULL,
    source text NOT NULL,
    source_id uuid NOT NULL,
    person_id uuid NOT NULL,
    day date NOT NULL,
    quantity bigint NOT NULL,
    CONSTRAINT credits_quantity CHECK ((quantity > 0)),
    CONSTRAINT credits_source CHECK ((source = ANY (ARRAY['order'::text, 'gift'::text])))
);

ALTER TABLE ONLY public.credits FORCE ROW LEVEL SECURITY;

CREATE TABLE public.debits (
    community_id uuid NOT NULL,
    redemption_id uuid NOT NULL,
    person_id uuid NOT NULL,
    points bigint NOT NULL,
    code text,
    missing bigint,
    refunded bigint NOT NULL,
    journal_id uuid,
    CONSTRAINT debits_answered CHECK (((code IS NULL) = (journal_id IS NOT NULL))),
    CONSTRAINT debits_code CHECK ((code = ANY (ARRAY['gate_not_reached'::text, 'points_insufficient'::text, 'account_closed'::text]))),
    CONSTRAINT debits_refunded CHECK ((((points >= 1) AND (points <= 1000000)) AND ((refunded >= 0) AND (refunded <= points))))
);

ALTER TABLE ONLY public.debits FORCE ROW LEVEL SECURITY;

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

CREATE TABLE public.entries (
    community_id uuid NOT NULL,
    account_id uuid NOT NULL,
    seq bigint NOT NULL,
    journal_id uuid NOT NULL,
    part text NOT NULL,
    kind text NOT NULL,
    amount bigint NOT NULL,
    counts_year smallint,
    balance_after bigint NOT NULL,
    book_day date NOT NULL,
    CONSTRAINT entries_amount CHECK (((amount <> 0) AND (abs(amount) <= 1000000000))),
    CONSTRAINT entries_kind CHECK ((kind = ANY (ARRAY['earn'::text, 'reverse'::text, 'spend'::text, 'refund'::text, 'owe'::text, 'settle'::text]))),
    CONSTRAINT entries_part CHECK ((part = ANY (ARRAY['points'::text, 'owed'::text, 'minutes'::text])))
);

ALTER TABLE ONLY public.entries FORCE ROW LEVEL SECURITY;

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

CREATE TABLE public.journals (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    cause_kind text NOT NULL,
    cause_id uuid NOT NULL,
    revision bigint NOT NULL,
    effective_on date NOT NULL,
    book_day date NOT NULL,
    posted_at timestamp with time zone NOT NULL,
    rule_version integer NOT NULL,
    basis jsonb NOT NULL,
    CONSTRAINT journals_cause_kind CHECK ((cause_kind = ANY (ARRAY['order'::text, 'gift'::text, 'redemption'::text, 'refund'::text])))
);

ALTER TABLE ONLY public.journals FORCE ROW LEVEL SECURITY;

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

CREATE TABLE public.migrations_applied (
    service text NOT NULL,
    id text NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL
);

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

CREATE TABLE public.refunds (
    community_id uuid NOT NULL,
    return_id uuid NOT NULL,
    redemption_id uuid NOT NULL,
    points bigint NOT NULL,
    journal_id uuid NOT NULL,
    CONSTRAINT refunds_points CHECK ((points > 0))
);

ALTER TABLE ONLY public.refunds FORCE ROW LEVEL SECURITY;

CREATE TABLE public.revocations (
    subject uuid NOT NULL,
    epoch integer NOT NULL,
    changed_at timestamp with time zone NOT NULL
);

CREATE TABLE public.rule_sets (
    community_id uuid NOT NULL,
    version integer NOT NULL,
    effective_from date NOT NULL,
    points_per_hour integer NOT NULL,
    points_per_unit integer NOT NULL,
    gate_points integer NOT NULL,
    note text,
    created_by uuid,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT rule_sets_gate CHECK (((gate_points >= 0) AND (gate_points <= 10000))),
    CONSTRAINT rule_sets_rates CHECK ((((points_per_hour >= 0) AND (points_per_hour <= 100)) AND ((points_per_unit >= 0) AND (points_per_unit <= 100))))
);

ALTER TABLE ONLY public.rule_sets FORCE ROW LEVEL SECURITY;

CREATE TABLE public.signing_keys (
    kid text NOT NULL,
    jwk jsonb NOT NULL,
    seen_at timestamp with time zone NOT NULL
);

CREATE TABLE public.sources (
    community_id uuid NOT NULL,
    kind text NOT NULL,
    id uuid NOT NULL,
    stage bigint NOT NULL,
    CONSTRAINT sources_kind CHECK ((kind = ANY (ARRAY['order'::text, 'gift'::text])))
);

ALTER TABLE ONLY public.sources FORCE ROW LEVEL SECURITY;

CREATE TABLE public.year_totals (
    community_id uuid NOT NULL,
    account_id uuid NOT NULL,
    year smallint NOT NULL,
    units bigint NOT NULL,
    gift_points bigint NOT NULL,
    minutes bigint NOT NULL,
    earned bigint NOT NULL,
    gate_passed integer,
    CONSTRAINT year_totals_floor CHECK (((units >= 0) AND (gift_points >= 0) AND (minutes >= 0) AND (earned >= 0)))
);

ALTER TABLE ONLY public.year_totals FORCE ROW LEVEL SECURITY;

INSERT INTO public.accounts VALUES
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-3fa3-7552-91f3-491e5c386cfe', 'issued_gift', NULL, -120, 0, 0, 3, 3, '2026-03-10'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-3fa3-7552-91f3-491f21493dbf', 'redeemed', NULL, 6, 0, 0, 1, 1, '2026-03-10'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-409f-77e0-8638-cfbfa51fd755', 'member', '01a2290f-3fb4-7562-9df2-aa010c849f7b', 74, 0, 1200, 3, 4, '2026-03-10'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-3fc1-70cd-9e6c-db0b07b21ecb', 'member', '01a2290f-3fab-7176-bf38-5d28c6535009', 82, 0, 1260, 3, 5, '2026-03-10'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-408f-7143-89fb-0a0f105f33a5', 'member', '01a2290f-3fb0-7020-a31d-2b065cbb5a28', 83, 0, 1290, 3, 5, '2026-03-10'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-3fa3-7552-91f3-491d4c00ca9b', 'issued_service', NULL, -125, 0, 0, 5, 5, '2026-03-10'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-3fa3-7552-91f3-4920affe74e0', 'served', NULL, 0, 0, -3750, 5, 5, '2026-03-10');

INSERT INTO public.business_time VALUES
	('01a2290f-3fa0-717a-ba10-7b94904c3d2d', '2026-03-10 01:00:00+00');

INSERT INTO public.credits VALUES
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 'order', '01a2290f-3fbe-77ba-b74e-3666a1a8a1dc', '01a2290f-3fab-7176-bf38-5d28c6535009', '2026-03-10', 1200),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 'gift', '01a2290f-4068-75dc-bb34-b2794315b984', '01a2290f-3fab-7176-bf38-5d28c6535009', '2026-03-10', 20),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 'order', '01a2290f-408e-745b-b264-28736a9c5d84', '01a2290f-3fb0-7020-a31d-2b065cbb5a28', '2026-03-10', 1200),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 'gift', '01a2290f-4096-73c9-bff1-adfe4315ddc6', '01a2290f-3fb0-7020-a31d-2b065cbb5a28', '2026-03-10', 20),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 'order', '01a2290f-409e-7427-b17e-ec55b6e67187', '01a2290f-3fb4-7562-9df2-aa010c849f7b', '2026-03-10', 1200),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 'gift', '01a2290f-40a6-73d1-b71e-9eff1331071e', '01a2290f-3fb4-7562-9df2-aa010c849f7b', '2026-03-10', 20),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 'order', '01a2290f-40b7-7063-8968-5058ba656450', '01a2290f-3fab-7176-bf38-5d28c6535009', '2026-03-10', 60),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 'order', '01a2290f-40b7-7063-8968-5058ba656450', '01a2290f-3fb0-7020-a31d-2b065cbb5a28', '2026-03-10', 90);

INSERT INTO public.debits VALUES
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-40ae-7186-93cb-620137b607f8', '01a2290f-3fb4-7562-9df2-aa010c849f7b', 6, NULL, NULL, 0, '01a2290f-40b3-720e-90ed-e065b7f55ba0');

INSERT INTO public.entries VALUES
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-3fc1-70cd-9e6c-db0b07b21ecb', 2, '01a2290f-3fc6-743e-9f2e-fb5101407594', 'points', 'earn', 40, 2026, 40, '2026-03-10'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-3fc1-70cd-9e6c-db0b07b21ecb', 1, '01a2290f-3fc6-743e-9f2e-fb5101407594', 'minutes', 'earn', 1200, 2026, 1200, '2026-03-10'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-3fa3-7552-91f3-4920affe74e0', 1, '01a2290f-3fc6-743e-9f2e-fb5101407594', 'minutes', 'earn', -1200, NULL, -1200, '2026-03-10'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-3fa3-7552-91f3-491d4c00ca9b', 1, '01a2290f-3fc6-743e-9f2e-fb5101407594', 'points', 'earn', -40, NULL, -40, '2026-03-10'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-3fc1-70cd-9e6c-db0b07b21ecb', 3, '01a2290f-4089-71d9-9d06-287189787ff8', 'points', 'earn', 40, 2026, 80, '2026-03-10'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-3fa3-7552-91f3-491e5c386cfe', 1, '01a2290f-4089-71d9-9d06-287189787ff8', 'points', 'earn', -40, NULL, -40, '2026-03-10'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-408f-7143-89fb-0a0f105f33a5', 2, '01a2290f-4092-777f-ba35-93cd5b7d756c', 'points', 'earn', 40, 2026, 40, '2026-03-10'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-408f-7143-89fb-0a0f105f33a5', 1, '01a2290f-4092-777f-ba35-93cd5b7d756c', 'minutes', 'earn', 1200, 2026, 1200, '2026-03-10'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-3fa3-7552-91f3-4920affe74e0', 2, '01a2290f-4092-777f-ba35-93cd5b7d756c', 'minutes', 'earn', -1200, NULL, -2400, '2026-03-10'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-3fa3-7552-91f3-491d4c00ca9b', 2, '01a2290f-4092-777f-ba35-93cd5b7d756c', 'points', 'earn', -40, NULL, -80, '2026-03-10'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-408f-7143-89fb-0a0f105f33a5', 3, '01a2290f-409a-73e2-9a39-994a6e800161', 'points', 'earn', 40, 2026, 80, '2026-03-10'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-3fa3-7552-91f3-491e5c386cfe', 2, '01a2290f-409a-73e2-9a39-994a6e800161', 'points', 'earn', -40, NULL, -80, '2026-03-10'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-409f-77e0-8638-cfbfa51fd755', 2, '01a2290f-40a1-7037-8d0a-b72703f3b3c5', 'points', 'earn', 40, 2026, 40, '2026-03-10'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-409f-77e0-8638-cfbfa51fd755', 1, '01a2290f-40a1-7037-8d0a-b72703f3b3c5', 'minutes', 'earn', 1200, 2026, 1200, '2026-03-10'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-3fa3-7552-91f3-4920affe74e0', 3, '01a2290f-40a1-7037-8d0a-b72703f3b3c5', 'minutes', 'earn', -1200, NULL, -3600, '2026-03-10'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-3fa3-7552-91f3-491d4c00ca9b', 3, '01a2290f-40a1-7037-8d0a-b72703f3b3c5', 'points', 'earn', -40, NULL, -120, '2026-03-10'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-409f-77e0-8638-cfbfa51fd755', 3, '01a2290f-40aa-724d-af3e-2222e5f85128', 'points', 'earn', 40, 2026, 80, '2026-03-10'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-3fa3-7552-91f3-491e5c386cfe', 3, '01a2290f-40aa-724d-af3e-2222e5f85128', 'points', 'earn', -40, NULL, -120, '2026-03-10'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-409f-77e0-8638-cfbfa51fd755', 4, '01a2290f-40b3-720e-90ed-e065b7f55ba0', 'points', 'spend', -6, NULL, 74, '2026-03-10'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-3fa3-7552-91f3-491f21493dbf', 1, '01a2290f-40b3-720e-90ed-e065b7f55ba0', 'points', 'spend', 6, NULL, 6, '2026-03-10'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-3fc1-70cd-9e6c-db0b07b21ecb', 5, '01a2290f-40bb-717d-b9ed-234580ef3771', 'points', 'earn', 2, 2026, 82, '2026-03-10'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-3fc1-70cd-9e6c-db0b07b21ecb', 4, '01a2290f-40bb-717d-b9ed-234580ef3771', 'minutes', 'earn', 60, 2026, 1260, '2026-03-10'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-408f-7143-89fb-0a0f105f33a5', 5, '01a2290f-40bb-717d-b9ed-2346e4af412e', 'points', 'earn', 3, 2026, 83, '2026-03-10'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-408f-7143-89fb-0a0f105f33a5', 4, '01a2290f-40bb-717d-b9ed-2346e4af412e', 'minutes', 'earn', 90, 2026, 1290, '2026-03-10'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-3fa3-7552-91f3-4920affe74e0', 4, '01a2290f-40bb-717d-b9ed-234580ef3771', 'minutes', 'earn', -60, NULL, -3660, '2026-03-10'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-3fa3-7552-91f3-491d4c00ca9b', 4, '01a2290f-40bb-717d-b9ed-234580ef3771', 'points', 'earn', -2, NULL, -122, '2026-03-10'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-3fa3-7552-91f3-4920affe74e0', 5, '01a2290f-40bb-717d-b9ed-2346e4af412e', 'minutes', 'earn', -90, NULL, -3750, '2026-03-10'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-3fa3-7552-91f3-491d4c00ca9b', 5, '01a2290f-40bb-717d-b9ed-2346e4af412e', 'points', 'earn', -3, NULL, -125, '2026-03-10');

INSERT INTO public.inbox VALUES
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 'points', '01a2290f-3f9e-70cc-8993-b04e9a9e7dd0', 'gateway.community_opened.v1', '2026-11-29 20:46:34.911266+00'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 'points', '01a2290f-3fab-7176-bf38-5d297eb8b148', 'gateway.person_joined.v1', '2026-11-29 20:46:34.923619+00'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 'points', '01a2290f-3fb0-7020-a31d-2b07cb981a66', 'gateway.person_joined.v1', '2026-11-29 20:46:34.92917+00'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 'points', '01a2290f-3fb4-7562-9df2-aa0208cb7485', 'gateway.person_joined.v1', '2026-11-29 20:46:34.932952+00'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 'points', '01a2290f-3fb8-75b1-84ed-46e9796b9a60', 'gateway.person_joined.v1', '2026-11-29 20:46:34.936315+00'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 'points', '01a2290f-3fbb-7544-a1c2-f9c5238dc5d2', 'gateway.person_joined.v1', '2026-11-29 20:46:34.939489+00'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 'points', '01a2290f-3fbe-77ba-b74e-36677a1909b7', 'orders.order_closed.v1', '2026-11-29 20:46:34.942942+00'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 'points', '01a2290f-4068-75dc-bb34-b27a6fc714b8', 'charity.gift_accepted.v1', '2026-11-29 20:46:35.113165+00'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 'points', '01a2290f-408e-745b-b264-2874cec49667', 'orders.order_closed.v1', '2026-11-29 20:46:35.15118+00'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 'points', '01a2290f-4096-73c9-bff1-adff27940171', 'charity.gift_accepted.v1', '2026-11-29 20:46:35.158473+00'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 'points', '01a2290f-409e-7427-b17e-ec5669353537', 'orders.order_closed.v1', '2026-11-29 20:46:35.166989+00'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 'points', '01a2290f-40a6-73d1-b71e-9f008b012f93', 'charity.gift_accepted.v1', '2026-11-29 20:46:35.175078+00'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 'points', '01a2290f-40ae-7186-93cb-620373fd3b10', 'charity.redemption_requested.v1', '2026-11-29 20:46:35.182496+00'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 'points', '01a2290f-40b8-735d-a189-c916e77d1e86', 'orders.order_closed.v1', '2026-11-29 20:46:35.192367+00');

INSERT INTO public.journals VALUES
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-3fc6-743e-9f2e-fb5101407594', '01a2290f-3fab-7176-bf38-5d28c6535009', 'order', '01a2290f-3fbe-77ba-b74e-3666a1a8a1dc', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 0, "gift_points": 0}, "quantity": 1200}'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-4089-71d9-9d06-287189787ff8', '01a2290f-3fab-7176-bf38-5d28c6535009', 'gift', '01a2290f-4068-75dc-bb34-b2794315b984', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "gift_points": 0}, "quantity": 20}'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-4092-777f-ba35-93cd5b7d756c', '01a2290f-3fb0-7020-a31d-2b065cbb5a28', 'order', '01a2290f-408e-745b-b264-28736a9c5d84', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 0, "gift_points": 0}, "quantity": 1200}'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-409a-73e2-9a39-994a6e800161', '01a2290f-3fb0-7020-a31d-2b065cbb5a28', 'gift', '01a2290f-4096-73c9-bff1-adfe4315ddc6', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "gift_points": 0}, "quantity": 20}'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-40a1-7037-8d0a-b72703f3b3c5', '01a2290f-3fb4-7562-9df2-aa010c849f7b', 'order', '01a2290f-409e-7427-b17e-ec55b6e67187', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 0, "gift_points": 0}, "quantity": 1200}'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-40aa-724d-af3e-2222e5f85128', '01a2290f-3fb4-7562-9df2-aa010c849f7b', 'gift', '01a2290f-40a6-73d1-b71e-9eff1331071e', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "gift_points": 0}, "quantity": 20}'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-40b3-720e-90ed-e065b7f55ba0', '01a2290f-3fb4-7562-9df2-aa010c849f7b', 'redemption', '01a2290f-40ae-7186-93cb-620137b607f8', 0, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{}'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-40bb-717d-b9ed-234580ef3771', '01a2290f-3fab-7176-bf38-5d28c6535009', 'order', '01a2290f-40b7-7063-8968-5058ba656450', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "gift_points": 40}, "quantity": 60}'),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-40bb-717d-b9ed-2346e4af412e', '01a2290f-3fb0-7020-a31d-2b065cbb5a28', 'order', '01a2290f-40b7-7063-8968-5058ba656450', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "gift_points": 40}, "quantity": 90}');

INSERT INTO public.known_communities VALUES
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 'c-a3cabf20109b', 'Asia/Shanghai', 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-3fab-7176-bf38-5d28c6535009', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2290f-3fab-7176-bf38-5d28c6535009", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-3fb0-7020-a31d-2b065cbb5a28', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2290f-3fb0-7020-a31d-2b065cbb5a28", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-3fb4-7562-9df2-aa010c849f7b', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2290f-3fb4-7562-9df2-aa010c849f7b", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-3fb8-75b1-84ed-46e84a97e33a', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2290f-3fb8-75b1-84ed-46e84a97e33a", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-3fbb-7544-a1c2-f9c46f8d0229', '{admin}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["admin"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2290f-3fbb-7544-a1c2-f9c46f8d0229", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-29 20:46:34.76047+00'),
	('points', '202607010000', '2026-11-29 20:46:34.82642+00');

INSERT INTO public.outbox VALUES
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 1, '01a2290f-3fcc-766f-b094-81e11615f6cc', 'points.points_posted.v1', '01a2290f-3fab-7176-bf38-5d28c6535009', 1, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 40, "minutes": 1200, "cause_id": "01a2290f-3fbe-77ba-b74e-3666a1a8a1dc", "person_id": "01a2290f-3fab-7176-bf38-5d28c6535009", "cause_kind": "order", "journal_id": "01a2290f-3fc6-743e-9f2e-fb5101407594", "may_redeem": true, "year_points": 40, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 2, '01a2290f-408b-7463-bcbf-7be2700eaed3', 'points.points_posted.v1', '01a2290f-3fab-7176-bf38-5d28c6535009', 2, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 80, "minutes": 0, "cause_id": "01a2290f-4068-75dc-bb34-b2794315b984", "person_id": "01a2290f-3fab-7176-bf38-5d28c6535009", "cause_kind": "gift", "journal_id": "01a2290f-4089-71d9-9d06-287189787ff8", "may_redeem": true, "year_points": 80, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 3, '01a2290f-4093-7485-b005-a128d813a4f5', 'points.points_posted.v1', '01a2290f-3fb0-7020-a31d-2b065cbb5a28', 1, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 40, "minutes": 1200, "cause_id": "01a2290f-408e-745b-b264-28736a9c5d84", "person_id": "01a2290f-3fb0-7020-a31d-2b065cbb5a28", "cause_kind": "order", "journal_id": "01a2290f-4092-777f-ba35-93cd5b7d756c", "may_redeem": true, "year_points": 40, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 4, '01a2290f-409b-75a3-956b-3308965eaed2', 'points.points_posted.v1', '01a2290f-3fb0-7020-a31d-2b065cbb5a28', 2, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 80, "minutes": 0, "cause_id": "01a2290f-4096-73c9-bff1-adfe4315ddc6", "person_id": "01a2290f-3fb0-7020-a31d-2b065cbb5a28", "cause_kind": "gift", "journal_id": "01a2290f-409a-73e2-9a39-994a6e800161", "may_redeem": true, "year_points": 80, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 5, '01a2290f-40a3-7589-8fed-97679aa38944', 'points.points_posted.v1', '01a2290f-3fb4-7562-9df2-aa010c849f7b', 1, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 40, "minutes": 1200, "cause_id": "01a2290f-409e-7427-b17e-ec55b6e67187", "person_id": "01a2290f-3fb4-7562-9df2-aa010c849f7b", "cause_kind": "order", "journal_id": "01a2290f-40a1-7037-8d0a-b72703f3b3c5", "may_redeem": true, "year_points": 40, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 6, '01a2290f-40ab-7596-8e6a-fd33000c2878', 'points.points_posted.v1', '01a2290f-3fb4-7562-9df2-aa010c849f7b', 2, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 80, "minutes": 0, "cause_id": "01a2290f-40a6-73d1-b71e-9eff1331071e", "person_id": "01a2290f-3fb4-7562-9df2-aa010c849f7b", "cause_kind": "gift", "journal_id": "01a2290f-40aa-724d-af3e-2222e5f85128", "may_redeem": true, "year_points": 80, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 7, '01a2290f-40b4-76f0-93b7-7a86ed6e748b', 'points.points_debited.v1', '01a2290f-40ae-7186-93cb-620137b607f8', NULL, 'redemption:01a2290f-40ae-7186-93cb-620137b607f8', NULL, '{"points": 6, "balance": 74, "person_id": "01a2290f-3fb4-7562-9df2-aa010c849f7b", "journal_id": "01a2290f-40b3-720e-90ed-e065b7f55ba0", "redemption_id": "01a2290f-40ae-7186-93cb-620137b607f8"}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 8, '01a2290f-40bd-74d2-91f0-d6900c9c2d22', 'points.points_posted.v1', '01a2290f-3fab-7176-bf38-5d28c6535009', 3, NULL, NULL, '{"owed": 0, "year": 2026, "points": 2, "balance": 82, "minutes": 60, "cause_id": "01a2290f-40b7-7063-8968-5058ba656450", "person_id": "01a2290f-3fab-7176-bf38-5d28c6535009", "cause_kind": "order", "journal_id": "01a2290f-40bb-717d-b9ed-234580ef3771", "may_redeem": true, "year_points": 82, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 9, '01a2290f-40bd-74d2-91f0-d691e438f7b1', 'points.points_posted.v1', '01a2290f-3fb0-7020-a31d-2b065cbb5a28', 3, NULL, NULL, '{"owed": 0, "year": 2026, "points": 3, "balance": 83, "minutes": 90, "cause_id": "01a2290f-40b7-7063-8968-5058ba656450", "person_id": "01a2290f-3fb0-7020-a31d-2b065cbb5a28", "cause_kind": "order", "journal_id": "01a2290f-40bb-717d-b9ed-2346e4af412e", "may_redeem": true, "year_points": 83, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.rule_sets VALUES
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 1, '0001-01-01', 2, 2, 30, NULL, NULL, '2026-03-10 01:00:00+00');

INSERT INTO public.signing_keys VALUES
	('tests-4d4d98ad-d559-4291-80bd-1b31aa7e86db', '{"x": "031jKVnJ6WxapXjWhslXJvhnzko78m-CgNeSTmnGlvA", "y": "Y14BhNkG1CS8HKxOCYJ7cAfbpGXswP91RLC_TUYdwO0", "crv": "P-256", "kid": "tests-4d4d98ad-d559-4291-80bd-1b31aa7e86db", "kty": "EC"}', '2026-11-29 20:46:34.90738+00');

INSERT INTO public.sources VALUES
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 'order', '01a2290f-3fbe-77ba-b74e-3666a1a8a1dc', 2),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 'gift', '01a2290f-4068-75dc-bb34-b2794315b984', 2),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 'order', '01a2290f-408e-745b-b264-28736a9c5d84', 2),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 'gift', '01a2290f-4096-73c9-bff1-adfe4315ddc6', 2),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 'order', '01a2290f-409e-7427-b17e-ec55b6e67187', 2),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 'gift', '01a2290f-40a6-73d1-b71e-9eff1331071e', 2),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', 'order', '01a2290f-40b7-7063-8968-5058ba656450', 2);

INSERT INTO public.year_totals VALUES
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-409f-77e0-8638-cfbfa51fd755', 2026, 240000, 40, 1200, 80, 30),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-3fc1-70cd-9e6c-db0b07b21ecb', 2026, 252000, 40, 1260, 82, 30),
	('01a2290f-3f8e-75a0-9108-a3cabf20109b', '01a2290f-408f-7143-89fb-0a0f105f33a5', 2026, 258000, 40, 1290, 83, 30);

SELECT pg_catalog.setval('public.outbox_position_seq', 9, true);

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_person UNIQUE (community_id, person_id);

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.business_time
    ADD CONSTRAINT business_time_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.credits
    ADD CONSTRAINT credits_pkey PRIMARY KEY (community_id, source, source_id, person_id, day);

ALTER TABLE ONLY public.debits
    ADD CONSTRAINT debits_pkey PRIMARY KEY (community_id, redemption_id);

ALTER TABLE ONLY public.deferred
    ADD CONSTRAINT deferred_pkey PRIMARY KEY (community_id, consumer, event_id);

ALTER TABLE ONLY public.entries
    ADD CONSTRAINT entries_pkey PRIMARY KEY (community_id, account_id, seq);

ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT idempotency_pkey PRIMARY KEY (community_id, principal, route, key_hash);

ALTER TABLE ONLY public.inbox
    ADD CONSTRAINT inbox_pkey PRIMARY KEY (community_id, consumer, event_id);

ALTER TABLE ONLY public.journals
    ADD CONSTRAINT journals_cause_once UNIQUE (community_id, cause_kind, cause_id, person_id, revision);

ALTER TABLE ONLY public.journals
    ADD CONSTRAINT journals_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.known_communities
    ADD CONSTRAINT known_communities_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.known_communities
    ADD CONSTRAINT known_communities_slug_key UNIQUE (slug);

ALTER TABLE ONLY public.known_people
    ADD CONSTRAINT known_people_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.migrations_applied
    ADD CONSTRAINT migrations_applied_pkey PRIMARY KEY (service, id);

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_cause_once UNIQUE (community_id, type, cause);

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_sequence_once UNIQUE (community_id, type, subject, sequence);

ALTER TABLE ONLY public.refunds
    ADD CONSTRAINT refunds_pkey PRIMARY KEY (community_id, return_id);

ALTER TABLE ONLY public.revocations
    ADD CONSTRAINT revocations_pkey PRIMARY KEY (subject);

ALTER TABLE ONLY public.rule_sets
    ADD CONSTRAINT rule_sets_day UNIQUE (community_id, effective_from);

ALTER TABLE ONLY public.rule_sets
    ADD CONSTRAINT rule_sets_pkey PRIMARY KEY (community_id, version);

ALTER TABLE ONLY public.signing_keys
    ADD CONSTRAINT signing_keys_pkey PRIMARY KEY (kid);

ALTER TABLE ONLY public.sources
    ADD CONSTRAINT sources_pkey PRIMARY KEY (community_id, kind, id);

ALTER TABLE ONLY public.year_totals
    ADD CONSTRAINT year_totals_pkey PRIMARY KEY (community_id, account_id, year);

CREATE UNIQUE INDEX accounts_pool ON public.accounts USING btree (community_id, kind) WHERE (person_id IS NULL);

CREATE INDEX credits_day ON public.credits USING btree (community_id, day);

CREATE INDEX deferred_due ON public.deferred USING btree (due_at) WHERE (state = 'waiting'::text);

CREATE INDEX entries_journal ON public.entries USING btree (community_id, journal_id);

CREATE INDEX idempotency_created ON public.idempotency USING btree (created_at);

CREATE INDEX inbox_done ON public.inbox USING btree (done_at);

CREATE INDEX ix_business_time_now ON public.business_time USING btree (now);

CREATE INDEX ix_revocations_changed_at ON public.revocations USING btree (changed_at);

CREATE INDEX outbox_sent ON public.outbox USING btree (published_at) WHERE (published_at IS NOT NULL);

CREATE INDEX outbox_waiting ON public.outbox USING btree ("position") WHERE (published_at IS NULL);

CREATE TRIGGER entries_balanced AFTER INSERT ON public.entries REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.entries_balanced();

ALTER TABLE ONLY public.credits
    ADD CONSTRAINT credits_community_id_source_source_id_fkey FOREIGN KEY (community_id, source, source_id) REFERENCES public.sources(community_id, kind, id);

ALTER TABLE ONLY public.entries
    ADD CONSTRAINT entries_community_id_account_id_fkey FOREIGN KEY (community_id, account_id) REFERENCES public.accounts(community_id, id);

ALTER TABLE ONLY public.entries
    ADD CONSTRAINT entries_community_id_journal_id_fkey FOREIGN KEY (community_id, journal_id) REFERENCES public.journals(community_id, id);

ALTER TABLE ONLY public.refunds
    ADD CONSTRAINT refunds_community_id_redemption_id_fkey FOREIGN KEY (community_id, redemption_id) REFERENCES public.debits(community_id, redemption_id);

ALTER TABLE ONLY public.year_totals
    ADD CONSTRAINT year_totals_community_id_account_id_fkey FOREIGN KEY (community_id, account_id) REFERENCES public.accounts(community_id, id);

ALTER TABLE public.accounts ENABLE ROW LEVEL SECURITY;

CREATE POLICY app ON public.accounts TO points_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.credits TO points_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.debits TO points_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.deferred TO points_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.entries TO points_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.idempotency TO points_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.inbox TO points_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.journals TO points_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.known_people TO points_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.outbox TO points_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.refunds TO points_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.rule_sets TO points_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.sources TO points_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.year_totals TO points_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY audit ON public.accounts FOR SELECT TO points_audit USING (true);

CREATE POLICY audit ON public.credits FOR SELECT TO points_audit USING (true);

CREATE POLICY audit ON public.debits FOR SELECT TO points_audit USING (true);

CREATE POLICY audit ON public.deferred FOR SELECT TO points_audit USING (true);

CREATE POLICY audit ON public.entries FOR SELECT TO points_audit USING (true);

CREATE POLICY audit ON public.idempotency FOR SELECT TO points_audit USING (true);

CREATE POLICY audit ON public.inbox FOR SELECT TO points_audit USING (true);

CREATE POLICY audit ON public.journals FOR SELECT TO points_audit USING (true);

CREATE POLICY audit ON public.known_people FOR SELECT TO points_audit USING (true);

CREATE POLICY audit ON public.outbox FOR SELECT TO points_audit USING (true);

CREATE POLICY audit ON public.refunds FOR SELECT TO points_audit USING (true);

CREATE POLICY audit ON public.rule_sets FOR SELECT TO points_audit USING (true);

CREATE POLICY audit ON public.sources FOR SELECT TO points_audit USING (true);

CREATE POLICY audit ON public.year_totals FOR SELECT TO points_audit USING (true);

CREATE POLICY clerk ON public.deferred TO points_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.idempotency TO points_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.inbox TO points_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.outbox TO points_clerk USING (true) WITH CHECK (true);

ALTER TABLE public.credits ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.debits ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.deferred ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.entries ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.idempotency ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.inbox ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.journals ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.known_people ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.outbox ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.refunds ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.rule_sets ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.sources ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.year_totals ENABLE ROW LEVEL SECURITY;

GRANT SELECT,INSERT,UPDATE ON TABLE public.accounts TO points_app;
GRANT SELECT ON TABLE public.accounts TO points_audit;

GRANT SELECT,INSERT ON TABLE public.business_time TO points_app;
GRANT SELECT ON TABLE public.business_time TO points_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.credits TO points_app;
GRANT SELECT ON TABLE public.credits TO points_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.debits TO points_app;
GRANT SELECT ON TABLE public.debits TO points_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.deferred TO points_app;
GRANT SELECT ON TABLE public.deferred TO points_audit;
GRANT DELETE ON TABLE public.deferred TO points_clerk;

GRANT SELECT(community_id) ON TABLE public.deferred TO points_clerk;

GRANT SELECT(consumer) ON TABLE public.deferred TO points_clerk;

GRANT SELECT(event_id) ON TABLE public.deferred TO points_clerk;

GRANT SELECT(headers) ON TABLE public.deferred TO points_clerk;

GRANT SELECT(body) ON TABLE public.deferred TO points_clerk;

GRANT SELECT(attempts),UPDATE(attempts) ON TABLE public.deferred TO points_clerk;

GRANT SELECT(due_at),UPDATE(due_at) ON TABLE public.deferred TO points_clerk;

GRANT SELECT(first_at) ON TABLE public.deferred TO points_clerk;

GRANT SELECT(reason) ON TABLE public.deferred TO points_clerk;

GRANT SELECT(state),UPDATE(state) ON TABLE public.deferred TO points_clerk;

GRANT SELECT,INSERT ON TABLE public.entries TO points_app;
GRANT SELECT ON TABLE public.entries TO points_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency TO points_app;
GRANT SELECT ON TABLE public.idempotency TO points_audit;
GRANT DELETE ON TABLE public.idempotency TO points_clerk;

GRANT SELECT(community_id) ON TABLE public.idempotency TO points_clerk;

GRANT SELECT(created_at) ON TABLE public.idempotency TO points_clerk;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.inbox TO points_app;
GRANT SELECT ON TABLE public.inbox TO points_audit;
GRANT DELETE ON TABLE public.inbox TO points_clerk;

GRANT SELECT(community_id) ON TABLE public.inbox TO points_clerk;

GRANT SELECT(done_at) ON TABLE public.inbox TO points_clerk;

GRANT SELECT,INSERT ON TABLE public.journals TO points_app;
GRANT SELECT ON TABLE public.journals TO points_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.known_communities TO points_app;
GRANT SELECT ON TABLE public.known_communities TO points_audit;

GRANT SELECT(id) ON TABLE public.known_communities TO points_clerk;

GRANT SELECT(state) ON TABLE public.known_communities TO points_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.known_people TO points_app;
GRANT SELECT ON TABLE public.known_people TO points_audit;

GRANT SELECT ON TABLE public.migrations_applied TO points_app;
GRANT SELECT ON TABLE public.migrations_applied TO points_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.outbox TO points_app;
GRANT SELECT ON TABLE public.outbox TO points_audit;
GRANT DELETE ON TABLE public.outbox TO points_clerk;

GRANT SELECT(community_id) ON TABLE public.outbox TO points_clerk;

GRANT SELECT("position") ON TABLE public.outbox TO points_clerk;

GRANT SELECT(id) ON TABLE public.outbox TO points_clerk;

GRANT SELECT(type) ON TABLE public.outbox TO points_clerk;

GRANT SELECT(subject) ON TABLE public.outbox TO points_clerk;

GRANT SELECT(sequence) ON TABLE public.outbox TO points_clerk;

GRANT SELECT(cause) ON TABLE public.outbox TO points_clerk;

GRANT SELECT(traceparent) ON TABLE public.outbox TO points_clerk;

GRANT SELECT(data) ON TABLE public.outbox TO points_clerk;

GRANT SELECT("time") ON TABLE public.outbox TO points_clerk;

GRANT SELECT(published_at),UPDATE(published_at) ON TABLE public.outbox TO points_clerk;

GRANT SELECT,INSERT ON TABLE public.refunds TO points_app;
GRANT SELECT ON TABLE public.refunds TO points_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.revocations TO points_app;
GRANT SELECT ON TABLE public.revocations TO points_audit;
GRANT DELETE ON TABLE public.revocations TO points_clerk;

GRANT SELECT(changed_at) ON TABLE public.revocations TO points_clerk;

GRANT SELECT,INSERT ON TABLE public.rule_sets TO points_app;
GRANT SELECT ON TABLE public.rule_sets TO points_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.signing_keys TO points_app;
GRANT SELECT ON TABLE public.signing_keys TO points_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.sources TO points_app;
GRANT SELECT ON TABLE public.sources TO points_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.year_totals TO points_app;
GRANT SELECT ON TABLE public.year_totals TO points_audit;
