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

CREATE TABLE public.beats (
    publisher text NOT NULL,
    sent_at timestamp with time zone NOT NULL
);

CREATE TABLE public.business_time (
    id uuid NOT NULL,
    now timestamp with time zone NOT NULL
);

CREATE TABLE public.current_facts (
    community_id uuid NOT NULL,
    source text NOT NULL,
    source_id uuid NOT NULL,
    person_id uuid NOT NULL,
    day date NOT NULL,
    quantity bigint NOT NULL,
    CONSTRAINT current_facts_quantity CHECK ((quantity > 0)),
    CONSTRAINT current_facts_source CHECK ((source = ANY (ARRAY['order'::text, 'gift'::text])))
);

ALTER TABLE ONLY public.current_facts FORCE ROW LEVEL SECURITY;

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
    cap_units_per_gift integer,
    cap_gift_points_per_year integer,
    note text,
    created_by uuid,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT rule_sets_caps CHECK (((cap_units_per_gift >= 1) AND (cap_gift_points_per_year >= 1))),
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
    cut_of_gifts bigint DEFAULT '0'::bigint NOT NULL,
    cut_of_year bigint DEFAULT '0'::bigint NOT NULL,
    CONSTRAINT year_totals_cut CHECK (((cut_of_gifts >= 0) AND ((cut_of_year >= 0) AND (cut_of_year <= gift_points)))),
    CONSTRAINT year_totals_floor CHECK (((units >= 0) AND (gift_points >= 0) AND (minutes >= 0) AND (earned >= 0)))
);

ALTER TABLE ONLY public.year_totals FORCE ROW LEVEL SECURITY;

INSERT INTO public.accounts VALUES
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c5a7-7501-90c4-228d8dacf490', 'issued_gift', NULL, -120, 0, 0, 3, 3, '2026-03-10'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c63a-776b-8019-0913b6c7a779', 'member', '01a22afb-c5e9-767d-9c63-f054c8b075ab', 74, 0, 1200, 3, 4, '2026-03-10'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c5a7-7501-90c4-228eba83d174', 'redeemed', NULL, 6, 0, 0, 1, 1, '2026-03-10'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c601-743d-8038-804abf4c526c', 'member', '01a22afb-c5c2-73d7-9c01-ad7b2bab8775', 82, 0, 1260, 3, 5, '2026-03-10'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c62d-7628-99ee-a4dbafb40075', 'member', '01a22afb-c5d2-76fb-a22d-ca89a0a70a3e', 83, 0, 1290, 3, 5, '2026-03-10'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c5a7-7501-90c4-228ce44d9d7d', 'issued_service', NULL, -125, 0, 0, 5, 5, '2026-03-10'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c5a7-7501-90c4-228f60faf51a', 'served', NULL, 0, 0, -3750, 5, 5, '2026-03-10');

INSERT INTO public.beats VALUES
	('gateway', '2026-12-01 05:44:32.900431+00');

INSERT INTO public.business_time VALUES
	('01a22afb-c596-73e0-8bad-b455961cb8b9', '2026-03-10 01:00:00+00');

INSERT INTO public.current_facts VALUES
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 'order', '01a22afb-c5fe-7597-a500-421a7a0bdd24', '01a22afb-c5c2-73d7-9c01-ad7b2bab8775', '2026-03-10', 1200),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 'gift', '01a22afb-c624-767b-8543-57e79e2adc39', '01a22afb-c5c2-73d7-9c01-ad7b2bab8775', '2026-03-10', 20),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 'order', '01a22afb-c62c-7742-8088-b2d9aea0447c', '01a22afb-c5d2-76fb-a22d-ca89a0a70a3e', '2026-03-10', 1200),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 'gift', '01a22afb-c633-72ed-9b5a-9085a48eede0', '01a22afb-c5d2-76fb-a22d-ca89a0a70a3e', '2026-03-10', 20),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 'order', '01a22afb-c63a-776b-8019-09103dd0cf65', '01a22afb-c5e9-767d-9c63-f054c8b075ab', '2026-03-10', 1200),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 'gift', '01a22afb-c641-740e-b744-cfc9d26ed867', '01a22afb-c5e9-767d-9c63-f054c8b075ab', '2026-03-10', 20),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 'order', '01a22afb-c650-73ee-acfc-1555988c7086', '01a22afb-c5c2-73d7-9c01-ad7b2bab8775', '2026-03-10', 60),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 'order', '01a22afb-c650-73ee-acfc-1555988c7086', '01a22afb-c5d2-76fb-a22d-ca89a0a70a3e', '2026-03-10', 90);

INSERT INTO public.debits VALUES
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c647-778b-818b-beff2c47f790', '01a22afb-c5e9-767d-9c63-f054c8b075ab', 6, NULL, NULL, 0, '01a22afb-c64c-724c-8269-8aea08352337');

INSERT INTO public.entries VALUES
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c601-743d-8038-804abf4c526c', 2, '01a22afb-c60f-7015-8656-a1a1ebc6d3c5', 'points', 'earn', 40, 2026, 40, '2026-03-10'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c601-743d-8038-804abf4c526c', 1, '01a22afb-c60f-7015-8656-a1a1ebc6d3c5', 'minutes', 'earn', 1200, 2026, 1200, '2026-03-10'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c5a7-7501-90c4-228f60faf51a', 1, '01a22afb-c60f-7015-8656-a1a1ebc6d3c5', 'minutes', 'earn', -1200, NULL, -1200, '2026-03-10'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c5a7-7501-90c4-228ce44d9d7d', 1, '01a22afb-c60f-7015-8656-a1a1ebc6d3c5', 'points', 'earn', -40, NULL, -40, '2026-03-10'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c601-743d-8038-804abf4c526c', 3, '01a22afb-c627-72e7-ae97-321f8550972f', 'points', 'earn', 40, 2026, 80, '2026-03-10'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c5a7-7501-90c4-228d8dacf490', 1, '01a22afb-c627-72e7-ae97-321f8550972f', 'points', 'earn', -40, NULL, -40, '2026-03-10'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c62d-7628-99ee-a4dbafb40075', 2, '01a22afb-c62f-70f5-9c60-921774522534', 'points', 'earn', 40, 2026, 40, '2026-03-10'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c62d-7628-99ee-a4dbafb40075', 1, '01a22afb-c62f-70f5-9c60-921774522534', 'minutes', 'earn', 1200, 2026, 1200, '2026-03-10'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c5a7-7501-90c4-228f60faf51a', 2, '01a22afb-c62f-70f5-9c60-921774522534', 'minutes', 'earn', -1200, NULL, -2400, '2026-03-10'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c5a7-7501-90c4-228ce44d9d7d', 2, '01a22afb-c62f-70f5-9c60-921774522534', 'points', 'earn', -40, NULL, -80, '2026-03-10'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c62d-7628-99ee-a4dbafb40075', 3, '01a22afb-c636-7686-ac58-56da89281e05', 'points', 'earn', 40, 2026, 80, '2026-03-10'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c5a7-7501-90c4-228d8dacf490', 2, '01a22afb-c636-7686-ac58-56da89281e05', 'points', 'earn', -40, NULL, -80, '2026-03-10'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c63a-776b-8019-0913b6c7a779', 2, '01a22afb-c63c-76f0-89a6-edcb7cc80f29', 'points', 'earn', 40, 2026, 40, '2026-03-10'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c63a-776b-8019-0913b6c7a779', 1, '01a22afb-c63c-76f0-89a6-edcb7cc80f29', 'minutes', 'earn', 1200, 2026, 1200, '2026-03-10'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c5a7-7501-90c4-228f60faf51a', 3, '01a22afb-c63c-76f0-89a6-edcb7cc80f29', 'minutes', 'earn', -1200, NULL, -3600, '2026-03-10'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c5a7-7501-90c4-228ce44d9d7d', 3, '01a22afb-c63c-76f0-89a6-edcb7cc80f29', 'points', 'earn', -40, NULL, -120, '2026-03-10'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c63a-776b-8019-0913b6c7a779', 3, '01a22afb-c643-7170-adaa-016dff1a8789', 'points', 'earn', 40, 2026, 80, '2026-03-10'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c5a7-7501-90c4-228d8dacf490', 3, '01a22afb-c643-7170-adaa-016dff1a8789', 'points', 'earn', -40, NULL, -120, '2026-03-10'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c63a-776b-8019-0913b6c7a779', 4, '01a22afb-c64c-724c-8269-8aea08352337', 'points', 'spend', -6, NULL, 74, '2026-03-10'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c5a7-7501-90c4-228eba83d174', 1, '01a22afb-c64c-724c-8269-8aea08352337', 'points', 'spend', 6, NULL, 6, '2026-03-10'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c601-743d-8038-804abf4c526c', 5, '01a22afb-c652-70f8-8b2d-b9fb961873c2', 'points', 'earn', 2, 2026, 82, '2026-03-10'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c601-743d-8038-804abf4c526c', 4, '01a22afb-c652-70f8-8b2d-b9fb961873c2', 'minutes', 'earn', 60, 2026, 1260, '2026-03-10'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c62d-7628-99ee-a4dbafb40075', 5, '01a22afb-c652-70f8-8b2d-b9fc890b8166', 'points', 'earn', 3, 2026, 83, '2026-03-10'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c62d-7628-99ee-a4dbafb40075', 4, '01a22afb-c652-70f8-8b2d-b9fc890b8166', 'minutes', 'earn', 90, 2026, 1290, '2026-03-10'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c5a7-7501-90c4-228f60faf51a', 4, '01a22afb-c652-70f8-8b2d-b9fb961873c2', 'minutes', 'earn', -60, NULL, -3660, '2026-03-10'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c5a7-7501-90c4-228ce44d9d7d', 4, '01a22afb-c652-70f8-8b2d-b9fb961873c2', 'points', 'earn', -2, NULL, -122, '2026-03-10'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c5a7-7501-90c4-228f60faf51a', 5, '01a22afb-c652-70f8-8b2d-b9fc890b8166', 'minutes', 'earn', -90, NULL, -3750, '2026-03-10'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c5a7-7501-90c4-228ce44d9d7d', 5, '01a22afb-c652-70f8-8b2d-b9fc890b8166', 'points', 'earn', -3, NULL, -125, '2026-03-10');

INSERT INTO public.inbox VALUES
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 'points', '01a22afb-c586-7280-bdd6-a101422d3ba5', 'gateway.community_opened.v1', '2026-11-30 05:44:32.916936+00'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 'points', '01a22afb-c5c2-73d7-9c01-ad7ce581d266', 'gateway.person_joined.v1', '2026-11-30 05:44:32.966536+00'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 'points', '01a22afb-c5d2-76fb-a22d-ca8a1a5754bf', 'gateway.person_joined.v1', '2026-11-30 05:44:32.981363+00'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 'points', '01a22afb-c5ea-74e1-8ccf-de262d1cda79', 'gateway.person_joined.v1', '2026-11-30 05:44:33.002838+00'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 'points', '01a22afb-c5f2-778f-b33a-6d779dd36231', 'gateway.person_joined.v1', '2026-11-30 05:44:33.011372+00'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 'points', '01a22afb-c5f9-7061-9009-f41ce10fced1', 'gateway.person_joined.v1', '2026-11-30 05:44:33.017884+00'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 'points', '01a22afb-c5fe-7597-a500-421bf9352f3b', 'orders.order_closed.v1', '2026-11-30 05:44:33.023474+00'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 'points', '01a22afb-c624-767b-8543-57e8c70f8813', 'charity.gift_accepted.v1', '2026-11-30 05:44:33.06067+00'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 'points', '01a22afb-c62c-7742-8088-b2da99f3d207', 'orders.order_closed.v1', '2026-11-30 05:44:33.068681+00'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 'points', '01a22afb-c633-72ed-9b5a-9086e795ba75', 'charity.gift_accepted.v1', '2026-11-30 05:44:33.07577+00'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 'points', '01a22afb-c63a-776b-8019-091170274758', 'orders.order_closed.v1', '2026-11-30 05:44:33.082563+00'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 'points', '01a22afb-c641-740e-b744-cfca5625a748', 'charity.gift_accepted.v1', '2026-11-30 05:44:33.089403+00'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 'points', '01a22afb-c647-778b-818b-bf01faf5ad45', 'charity.redemption_requested.v1', '2026-11-30 05:44:33.095943+00'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 'points', '01a22afb-c650-73ee-acfc-1556af0ef82a', 'orders.order_closed.v1', '2026-11-30 05:44:33.105281+00');

INSERT INTO public.journals VALUES
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c60f-7015-8656-a1a1ebc6d3c5', '01a22afb-c5c2-73d7-9c01-ad7b2bab8775', 'order', '01a22afb-c5fe-7597-a500-421a7a0bdd24', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 0, "cut_of_year": 0, "gift_points": 0}, "quantity": 1200}'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c627-72e7-ae97-321f8550972f', '01a22afb-c5c2-73d7-9c01-ad7b2bab8775', 'gift', '01a22afb-c624-767b-8543-57e79e2adc39', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "cut_of_year": 0, "gift_points": 0}, "quantity": 20}'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c62f-70f5-9c60-921774522534', '01a22afb-c5d2-76fb-a22d-ca89a0a70a3e', 'order', '01a22afb-c62c-7742-8088-b2d9aea0447c', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 0, "cut_of_year": 0, "gift_points": 0}, "quantity": 1200}'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c636-7686-ac58-56da89281e05', '01a22afb-c5d2-76fb-a22d-ca89a0a70a3e', 'gift', '01a22afb-c633-72ed-9b5a-9085a48eede0', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "cut_of_year": 0, "gift_points": 0}, "quantity": 20}'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c63c-76f0-89a6-edcb7cc80f29', '01a22afb-c5e9-767d-9c63-f054c8b075ab', 'order', '01a22afb-c63a-776b-8019-09103dd0cf65', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 0, "cut_of_year": 0, "gift_points": 0}, "quantity": 1200}'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c643-7170-adaa-016dff1a8789', '01a22afb-c5e9-767d-9c63-f054c8b075ab', 'gift', '01a22afb-c641-740e-b744-cfc9d26ed867', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "cut_of_year": 0, "gift_points": 0}, "quantity": 20}'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c64c-724c-8269-8aea08352337', '01a22afb-c5e9-767d-9c63-f054c8b075ab', 'redemption', '01a22afb-c647-778b-818b-beff2c47f790', 0, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{}'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c652-70f8-8b2d-b9fb961873c2', '01a22afb-c5c2-73d7-9c01-ad7b2bab8775', 'order', '01a22afb-c650-73ee-acfc-1555988c7086', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "cut_of_year": 0, "gift_points": 40}, "quantity": 60}'),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c652-70f8-8b2d-b9fc890b8166', '01a22afb-c5d2-76fb-a22d-ca89a0a70a3e', 'order', '01a22afb-c650-73ee-acfc-1555988c7086', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "cut_of_year": 0, "gift_points": 40}, "quantity": 90}');

INSERT INTO public.known_communities VALUES
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 'c-a2646f6785a1', 'Asia/Shanghai', true, 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c5c2-73d7-9c01-ad7b2bab8775', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22afb-c5c2-73d7-9c01-ad7b2bab8775", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null}', 1, true),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c5d2-76fb-a22d-ca89a0a70a3e', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22afb-c5d2-76fb-a22d-ca89a0a70a3e", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null}', 1, true),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c5e9-767d-9c63-f054c8b075ab', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22afb-c5e9-767d-9c63-f054c8b075ab", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null}', 1, true),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c5f2-778f-b33a-6d7618d3b12a', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22afb-c5f2-778f-b33a-6d7618d3b12a", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null}', 1, true),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c5f9-7061-9009-f41b75b650c8', '{admin}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["admin"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22afb-c5f9-7061-9009-f41b75b650c8", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null}', 1, true);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-30 05:44:32.682856+00'),
	('points', '202607010000', '2026-11-30 05:44:32.774434+00');

INSERT INTO public.outbox VALUES
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 1, '01a22afb-c610-746b-8575-f2ed9bd47721', 'points.points_posted.v1', '01a22afb-c5c2-73d7-9c01-ad7b2bab8775', 1, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 40, "minutes": 1200, "cause_id": "01a22afb-c5fe-7597-a500-421a7a0bdd24", "person_id": "01a22afb-c5c2-73d7-9c01-ad7b2bab8775", "cause_kind": "order", "journal_id": "01a22afb-c60f-7015-8656-a1a1ebc6d3c5", "may_redeem": true, "year_points": 40, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 2, '01a22afb-c627-72e7-ae97-3220456f8c89', 'points.points_posted.v1', '01a22afb-c5c2-73d7-9c01-ad7b2bab8775', 2, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 80, "minutes": 0, "cause_id": "01a22afb-c624-767b-8543-57e79e2adc39", "person_id": "01a22afb-c5c2-73d7-9c01-ad7b2bab8775", "cause_kind": "gift", "journal_id": "01a22afb-c627-72e7-ae97-321f8550972f", "may_redeem": true, "year_points": 80, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 3, '01a22afb-c62f-70f5-9c60-92184f16fa32', 'points.points_posted.v1', '01a22afb-c5d2-76fb-a22d-ca89a0a70a3e', 1, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 40, "minutes": 1200, "cause_id": "01a22afb-c62c-7742-8088-b2d9aea0447c", "person_id": "01a22afb-c5d2-76fb-a22d-ca89a0a70a3e", "cause_kind": "order", "journal_id": "01a22afb-c62f-70f5-9c60-921774522534", "may_redeem": true, "year_points": 40, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 4, '01a22afb-c636-7686-ac58-56db211846e5', 'points.points_posted.v1', '01a22afb-c5d2-76fb-a22d-ca89a0a70a3e', 2, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 80, "minutes": 0, "cause_id": "01a22afb-c633-72ed-9b5a-9085a48eede0", "person_id": "01a22afb-c5d2-76fb-a22d-ca89a0a70a3e", "cause_kind": "gift", "journal_id": "01a22afb-c636-7686-ac58-56da89281e05", "may_redeem": true, "year_points": 80, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 5, '01a22afb-c63d-70d9-ba02-30692a2fa5f6', 'points.points_posted.v1', '01a22afb-c5e9-767d-9c63-f054c8b075ab', 1, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 40, "minutes": 1200, "cause_id": "01a22afb-c63a-776b-8019-09103dd0cf65", "person_id": "01a22afb-c5e9-767d-9c63-f054c8b075ab", "cause_kind": "order", "journal_id": "01a22afb-c63c-76f0-89a6-edcb7cc80f29", "may_redeem": true, "year_points": 40, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 6, '01a22afb-c643-7170-adaa-016e225f1ca5', 'points.points_posted.v1', '01a22afb-c5e9-767d-9c63-f054c8b075ab', 2, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 80, "minutes": 0, "cause_id": "01a22afb-c641-740e-b744-cfc9d26ed867", "person_id": "01a22afb-c5e9-767d-9c63-f054c8b075ab", "cause_kind": "gift", "journal_id": "01a22afb-c643-7170-adaa-016dff1a8789", "may_redeem": true, "year_points": 80, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 7, '01a22afb-c64c-724c-8269-8aebaedc6147', 'points.points_debited.v1', '01a22afb-c647-778b-818b-beff2c47f790', NULL, 'redemption:01a22afb-c647-778b-818b-beff2c47f790', NULL, '{"points": 6, "balance": 74, "person_id": "01a22afb-c5e9-767d-9c63-f054c8b075ab", "journal_id": "01a22afb-c64c-724c-8269-8aea08352337", "redemption_id": "01a22afb-c647-778b-818b-beff2c47f790"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 8, '01a22afb-c652-70f8-8b2d-b9fd66b0b87a', 'points.points_posted.v1', '01a22afb-c5c2-73d7-9c01-ad7b2bab8775', 3, NULL, NULL, '{"owed": 0, "year": 2026, "points": 2, "balance": 82, "minutes": 60, "cause_id": "01a22afb-c650-73ee-acfc-1555988c7086", "person_id": "01a22afb-c5c2-73d7-9c01-ad7b2bab8775", "cause_kind": "order", "journal_id": "01a22afb-c652-70f8-8b2d-b9fb961873c2", "may_redeem": true, "year_points": 82, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 9, '01a22afb-c652-70f8-8b2d-b9feb2d3a6ad', 'points.points_posted.v1', '01a22afb-c5d2-76fb-a22d-ca89a0a70a3e', 3, NULL, NULL, '{"owed": 0, "year": 2026, "points": 3, "balance": 83, "minutes": 90, "cause_id": "01a22afb-c650-73ee-acfc-1555988c7086", "person_id": "01a22afb-c5d2-76fb-a22d-ca89a0a70a3e", "cause_kind": "order", "journal_id": "01a22afb-c652-70f8-8b2d-b9fc890b8166", "may_redeem": true, "year_points": 83, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.rule_sets VALUES
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 1, '0001-01-01', 2, 2, 30, NULL, NULL, NULL, NULL, '2026-03-10 01:00:00+00');

INSERT INTO public.signing_keys VALUES
	('tests-38a3abca-6e80-4a73-a003-7913a40a1f6f', '{"x": "TpQL5SH0hw8I-9tpF6TcMWDouBbIP5ptw2DhG_8tfSw", "y": "ngjKz0LPzci6p-mlzO7Yr6kdZyN01gHkZH5p-KRd0pg", "crv": "P-256", "kid": "tests-38a3abca-6e80-4a73-a003-7913a40a1f6f", "kty": "EC"}', '2026-11-30 05:44:32.89593+00');

INSERT INTO public.sources VALUES
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 'order', '01a22afb-c5fe-7597-a500-421a7a0bdd24', 2),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 'gift', '01a22afb-c624-767b-8543-57e79e2adc39', 2),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 'order', '01a22afb-c62c-7742-8088-b2d9aea0447c', 2),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 'gift', '01a22afb-c633-72ed-9b5a-9085a48eede0', 2),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 'order', '01a22afb-c63a-776b-8019-09103dd0cf65', 2),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 'gift', '01a22afb-c641-740e-b744-cfc9d26ed867', 2),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', 'order', '01a22afb-c650-73ee-acfc-1555988c7086', 2);

INSERT INTO public.year_totals VALUES
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c63a-776b-8019-0913b6c7a779', 2026, 240000, 40, 1200, 80, 30, 0, 0),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c601-743d-8038-804abf4c526c', 2026, 252000, 40, 1260, 82, 30, 0, 0),
	('01a22afb-c56c-76d3-990d-a2646f6785a1', '01a22afb-c62d-7628-99ee-a4dbafb40075', 2026, 258000, 40, 1290, 83, 30, 0, 0);

SELECT pg_catalog.setval('public.outbox_position_seq', 9, true);

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_person UNIQUE (community_id, person_id);

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.beats
    ADD CONSTRAINT beats_pkey PRIMARY KEY (publisher);

ALTER TABLE ONLY public.business_time
    ADD CONSTRAINT business_time_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.current_facts
    ADD CONSTRAINT current_facts_pkey PRIMARY KEY (community_id, source, source_id, person_id, day);

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

CREATE INDEX current_facts_day ON public.current_facts USING btree (community_id, day);

CREATE INDEX deferred_due ON public.deferred USING btree (due_at) WHERE (state = 'waiting'::text);

CREATE INDEX entries_journal ON public.entries USING btree (community_id, journal_id);

CREATE INDEX idempotency_created ON public.idempotency USING btree (created_at);

CREATE INDEX inbox_done ON public.inbox USING btree (done_at);

CREATE INDEX ix_business_time_now ON public.business_time USING btree (now);

CREATE INDEX ix_revocations_changed_at ON public.revocations USING btree (changed_at);

CREATE INDEX outbox_sent ON public.outbox USING btree (published_at) WHERE (published_at IS NOT NULL);

CREATE INDEX outbox_waiting ON public.outbox USING btree ("position") WHERE (published_at IS NULL);

CREATE INDEX year_totals_cut_by_caps ON public.year_totals USING btree (community_id, year, account_id) WHERE ((cut_of_gifts > 0) OR (cut_of_year > 0));

CREATE TRIGGER entries_balanced AFTER INSERT ON public.entries REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.entries_balanced();

ALTER TABLE ONLY public.current_facts
    ADD CONSTRAINT current_facts_community_id_source_source_id_fkey FOREIGN KEY (community_id, source, source_id) REFERENCES public.sources(community_id, kind, id);

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

CREATE POLICY app ON public.current_facts TO points_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

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

CREATE POLICY audit ON public.current_facts FOR SELECT TO points_audit USING (true);

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

ALTER TABLE public.current_facts ENABLE ROW LEVEL SECURITY;

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

CREATE POLICY worker ON public.accounts TO points_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.current_facts TO points_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.debits TO points_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.deferred TO points_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.entries TO points_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.idempotency TO points_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.inbox TO points_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.journals TO points_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.known_people TO points_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.outbox TO points_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.refunds TO points_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.rule_sets TO points_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.sources TO points_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.year_totals TO points_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

ALTER TABLE public.year_totals ENABLE ROW LEVEL SECURITY;

GRANT SELECT,INSERT,UPDATE ON TABLE public.accounts TO points_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.accounts TO points_worker;
GRANT SELECT ON TABLE public.accounts TO points_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.beats TO points_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.beats TO points_worker;
GRANT SELECT ON TABLE public.beats TO points_audit;

GRANT SELECT(publisher) ON TABLE public.beats TO points_clerk;

GRANT SELECT(sent_at) ON TABLE public.beats TO points_clerk;

GRANT SELECT,INSERT ON TABLE public.business_time TO points_app;
GRANT SELECT,INSERT ON TABLE public.business_time TO points_worker;
GRANT SELECT ON TABLE public.business_time TO points_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.current_facts TO points_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.current_facts TO points_worker;
GRANT SELECT ON TABLE public.current_facts TO points_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.debits TO points_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.debits TO points_worker;
GRANT SELECT ON TABLE public.debits TO points_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.deferred TO points_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.deferred TO points_worker;
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
GRANT SELECT,INSERT ON TABLE public.entries TO points_worker;
GRANT SELECT ON TABLE public.entries TO points_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency TO points_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency TO points_worker;
GRANT SELECT ON TABLE public.idempotency TO points_audit;
GRANT DELETE ON TABLE public.idempotency TO points_clerk;

GRANT SELECT(community_id) ON TABLE public.idempotency TO points_clerk;

GRANT SELECT(created_at) ON TABLE public.idempotency TO points_clerk;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.inbox TO points_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.inbox TO points_worker;
GRANT SELECT ON TABLE public.inbox TO points_audit;
GRANT DELETE ON TABLE public.inbox TO points_clerk;

GRANT SELECT(community_id) ON TABLE public.inbox TO points_clerk;

GRANT SELECT(done_at) ON TABLE public.inbox TO points_clerk;

GRANT SELECT,INSERT ON TABLE public.journals TO points_app;
GRANT SELECT,INSERT ON TABLE public.journals TO points_worker;
GRANT SELECT ON TABLE public.journals TO points_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.known_communities TO points_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.known_communities TO points_worker;
GRANT SELECT ON TABLE public.known_communities TO points_audit;

GRANT SELECT(id) ON TABLE public.known_communities TO points_clerk;

GRANT SELECT(state) ON TABLE public.known_communities TO points_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.known_people TO points_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.known_people TO points_worker;
GRANT SELECT ON TABLE public.known_people TO points_audit;

GRANT SELECT ON TABLE public.migrations_applied TO points_app;
GRANT SELECT ON TABLE public.migrations_applied TO points_worker;
GRANT SELECT ON TABLE public.migrations_applied TO points_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.outbox TO points_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.outbox TO points_worker;
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
GRANT SELECT,INSERT ON TABLE public.refunds TO points_worker;
GRANT SELECT ON TABLE public.refunds TO points_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.revocations TO points_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.revocations TO points_worker;
GRANT SELECT ON TABLE public.revocations TO points_audit;
GRANT DELETE ON TABLE public.revocations TO points_clerk;

GRANT SELECT(changed_at) ON TABLE public.revocations TO points_clerk;

GRANT SELECT,INSERT ON TABLE public.rule_sets TO points_app;
GRANT SELECT,INSERT ON TABLE public.rule_sets TO points_worker;
GRANT SELECT ON TABLE public.rule_sets TO points_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.signing_keys TO points_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.signing_keys TO points_worker;
GRANT SELECT ON TABLE public.signing_keys TO points_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.sources TO points_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.sources TO points_worker;
GRANT SELECT ON TABLE public.sources TO points_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.year_totals TO points_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.year_totals TO points_worker;
GRANT SELECT ON TABLE public.year_totals TO points_audit;
