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
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-18d4-763d-96d3-acd7abbf2165', 'issued_gift', NULL, -120, 0, 0, 3, 3, '2026-03-10'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-195e-73af-8a5d-bd3a8206a244', 'member', '01a22970-18f1-721c-a1da-aff09034b17f', 74, 0, 1200, 3, 4, '2026-03-10'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-18d4-763d-96d3-acd8e5017659', 'redeemed', NULL, 6, 0, 0, 1, 1, '2026-03-10'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-1909-7493-b340-d28baef2a180', 'member', '01a22970-18e3-72d0-aa51-0d67b63ee35d', 82, 0, 1260, 3, 5, '2026-03-10'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-1942-702c-854e-d833e688b542', 'member', '01a22970-18eb-7639-87c0-76888625a644', 83, 0, 1290, 3, 5, '2026-03-10'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-18d4-763d-96d3-acd6e72d5902', 'issued_service', NULL, -125, 0, 0, 5, 5, '2026-03-10'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-18d4-763d-96d3-acd9aa733548', 'served', NULL, 0, 0, -3750, 5, 5, '2026-03-10');

INSERT INTO public.business_time VALUES
	('01a22970-18cf-77ae-a777-d1ca8ecd9373', '2026-03-10 01:00:00+00');

INSERT INTO public.current_facts VALUES
	('01a22970-18a9-7720-84c9-00d30f96e89d', 'order', '01a22970-1903-7573-a524-cfc9906ee325', '01a22970-18e3-72d0-aa51-0d67b63ee35d', '2026-03-10', 1200),
	('01a22970-18a9-7720-84c9-00d30f96e89d', 'gift', '01a22970-1939-74f6-92c5-d030fcaa4fba', '01a22970-18e3-72d0-aa51-0d67b63ee35d', '2026-03-10', 20),
	('01a22970-18a9-7720-84c9-00d30f96e89d', 'order', '01a22970-1941-7054-975b-0057b4521619', '01a22970-18eb-7639-87c0-76888625a644', '2026-03-10', 1200),
	('01a22970-18a9-7720-84c9-00d30f96e89d', 'gift', '01a22970-194e-74be-97c3-37172066709d', '01a22970-18eb-7639-87c0-76888625a644', '2026-03-10', 20),
	('01a22970-18a9-7720-84c9-00d30f96e89d', 'order', '01a22970-195d-76ff-973e-307676d6e621', '01a22970-18f1-721c-a1da-aff09034b17f', '2026-03-10', 1200),
	('01a22970-18a9-7720-84c9-00d30f96e89d', 'gift', '01a22970-1965-744e-95ec-9ffed5f09031', '01a22970-18f1-721c-a1da-aff09034b17f', '2026-03-10', 20),
	('01a22970-18a9-7720-84c9-00d30f96e89d', 'order', '01a22970-1988-70a4-9c30-fb6900a702ac', '01a22970-18e3-72d0-aa51-0d67b63ee35d', '2026-03-10', 60),
	('01a22970-18a9-7720-84c9-00d30f96e89d', 'order', '01a22970-1988-70a4-9c30-fb6900a702ac', '01a22970-18eb-7639-87c0-76888625a644', '2026-03-10', 90);

INSERT INTO public.debits VALUES
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-1974-7100-a5f1-32256ff38a9a', '01a22970-18f1-721c-a1da-aff09034b17f', 6, NULL, NULL, 0, '01a22970-197e-7133-85ee-a5db3bc053d0');

INSERT INTO public.entries VALUES
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-1909-7493-b340-d28baef2a180', 2, '01a22970-191b-758f-b0ef-3eaa3668816e', 'points', 'earn', 40, 2026, 40, '2026-03-10'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-1909-7493-b340-d28baef2a180', 1, '01a22970-191b-758f-b0ef-3eaa3668816e', 'minutes', 'earn', 1200, 2026, 1200, '2026-03-10'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-18d4-763d-96d3-acd9aa733548', 1, '01a22970-191b-758f-b0ef-3eaa3668816e', 'minutes', 'earn', -1200, NULL, -1200, '2026-03-10'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-18d4-763d-96d3-acd6e72d5902', 1, '01a22970-191b-758f-b0ef-3eaa3668816e', 'points', 'earn', -40, NULL, -40, '2026-03-10'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-1909-7493-b340-d28baef2a180', 3, '01a22970-193c-7584-bfb4-740313700ce3', 'points', 'earn', 40, 2026, 80, '2026-03-10'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-18d4-763d-96d3-acd7abbf2165', 1, '01a22970-193c-7584-bfb4-740313700ce3', 'points', 'earn', -40, NULL, -40, '2026-03-10'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-1942-702c-854e-d833e688b542', 2, '01a22970-1946-74fc-bd70-e5a581787ba6', 'points', 'earn', 40, 2026, 40, '2026-03-10'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-1942-702c-854e-d833e688b542', 1, '01a22970-1946-74fc-bd70-e5a581787ba6', 'minutes', 'earn', 1200, 2026, 1200, '2026-03-10'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-18d4-763d-96d3-acd9aa733548', 2, '01a22970-1946-74fc-bd70-e5a581787ba6', 'minutes', 'earn', -1200, NULL, -2400, '2026-03-10'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-18d4-763d-96d3-acd6e72d5902', 2, '01a22970-1946-74fc-bd70-e5a581787ba6', 'points', 'earn', -40, NULL, -80, '2026-03-10'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-1942-702c-854e-d833e688b542', 3, '01a22970-1953-71ea-b277-11ab691ceda0', 'points', 'earn', 40, 2026, 80, '2026-03-10'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-18d4-763d-96d3-acd7abbf2165', 2, '01a22970-1953-71ea-b277-11ab691ceda0', 'points', 'earn', -40, NULL, -80, '2026-03-10'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-195e-73af-8a5d-bd3a8206a244', 2, '01a22970-1961-76c0-bc5d-9ee3388dfeea', 'points', 'earn', 40, 2026, 40, '2026-03-10'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-195e-73af-8a5d-bd3a8206a244', 1, '01a22970-1961-76c0-bc5d-9ee3388dfeea', 'minutes', 'earn', 1200, 2026, 1200, '2026-03-10'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-18d4-763d-96d3-acd9aa733548', 3, '01a22970-1961-76c0-bc5d-9ee3388dfeea', 'minutes', 'earn', -1200, NULL, -3600, '2026-03-10'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-18d4-763d-96d3-acd6e72d5902', 3, '01a22970-1961-76c0-bc5d-9ee3388dfeea', 'points', 'earn', -40, NULL, -120, '2026-03-10'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-195e-73af-8a5d-bd3a8206a244', 3, '01a22970-1968-7182-90e0-41e06884a40b', 'points', 'earn', 40, 2026, 80, '2026-03-10'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-18d4-763d-96d3-acd7abbf2165', 3, '01a22970-1968-7182-90e0-41e06884a40b', 'points', 'earn', -40, NULL, -120, '2026-03-10'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-195e-73af-8a5d-bd3a8206a244', 4, '01a22970-197e-7133-85ee-a5db3bc053d0', 'points', 'spend', -6, NULL, 74, '2026-03-10'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-18d4-763d-96d3-acd8e5017659', 1, '01a22970-197e-7133-85ee-a5db3bc053d0', 'points', 'spend', 6, NULL, 6, '2026-03-10'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-1909-7493-b340-d28baef2a180', 5, '01a22970-198d-76c8-b643-7dc10b27ad04', 'points', 'earn', 2, 2026, 82, '2026-03-10'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-1909-7493-b340-d28baef2a180', 4, '01a22970-198d-76c8-b643-7dc10b27ad04', 'minutes', 'earn', 60, 2026, 1260, '2026-03-10'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-1942-702c-854e-d833e688b542', 5, '01a22970-198d-76c8-b643-7dc2da130460', 'points', 'earn', 3, 2026, 83, '2026-03-10'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-1942-702c-854e-d833e688b542', 4, '01a22970-198d-76c8-b643-7dc2da130460', 'minutes', 'earn', 90, 2026, 1290, '2026-03-10'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-18d4-763d-96d3-acd9aa733548', 4, '01a22970-198d-76c8-b643-7dc10b27ad04', 'minutes', 'earn', -60, NULL, -3660, '2026-03-10'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-18d4-763d-96d3-acd6e72d5902', 4, '01a22970-198d-76c8-b643-7dc10b27ad04', 'points', 'earn', -2, NULL, -122, '2026-03-10'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-18d4-763d-96d3-acd9aa733548', 5, '01a22970-198d-76c8-b643-7dc2da130460', 'minutes', 'earn', -90, NULL, -3750, '2026-03-10'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-18d4-763d-96d3-acd6e72d5902', 5, '01a22970-198d-76c8-b643-7dc2da130460', 'points', 'earn', -3, NULL, -125, '2026-03-10');

INSERT INTO public.inbox VALUES
	('01a22970-18a9-7720-84c9-00d30f96e89d', 'points', '01a22970-18c0-71c4-ab56-9e8f1edef0ec', 'gateway.community_opened.v1', '2026-11-29 22:32:21.966082+00'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', 'points', '01a22970-18e3-72d0-aa51-0d6824df62d0', 'gateway.person_joined.v1', '2026-11-29 22:32:21.987689+00'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', 'points', '01a22970-18eb-7639-87c0-7689bb94d0b4', 'gateway.person_joined.v1', '2026-11-29 22:32:21.996242+00'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', 'points', '01a22970-18f2-72a1-9a4a-f6d2183ea614', 'gateway.person_joined.v1', '2026-11-29 22:32:22.002424+00'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', 'points', '01a22970-18f7-7763-b89d-23df996030d4', 'gateway.person_joined.v1', '2026-11-29 22:32:22.008119+00'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', 'points', '01a22970-18fd-7144-b0ed-47ae8f48837e', 'gateway.person_joined.v1', '2026-11-29 22:32:22.014149+00'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', 'points', '01a22970-1903-7573-a524-cfca813a4520', 'orders.order_closed.v1', '2026-11-29 22:32:22.020344+00'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', 'points', '01a22970-1939-74f6-92c5-d031cf46caca', 'charity.gift_accepted.v1', '2026-11-29 22:32:22.074209+00'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', 'points', '01a22970-1941-7054-975b-0058e83d877f', 'orders.order_closed.v1', '2026-11-29 22:32:22.081811+00'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', 'points', '01a22970-194e-74be-97c3-3718c1f6b52f', 'charity.gift_accepted.v1', '2026-11-29 22:32:22.094909+00'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', 'points', '01a22970-195d-76ff-973e-3077d90189b3', 'orders.order_closed.v1', '2026-11-29 22:32:22.109807+00'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', 'points', '01a22970-1965-744e-95ec-9fff6827b79c', 'charity.gift_accepted.v1', '2026-11-29 22:32:22.117886+00'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', 'points', '01a22970-1974-7100-a5f1-3227b875fef9', 'charity.redemption_requested.v1', '2026-11-29 22:32:22.13314+00'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', 'points', '01a22970-1988-70a4-9c30-fb6adbdf7d56', 'orders.order_closed.v1', '2026-11-29 22:32:22.152844+00');

INSERT INTO public.journals VALUES
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-191b-758f-b0ef-3eaa3668816e', '01a22970-18e3-72d0-aa51-0d67b63ee35d', 'order', '01a22970-1903-7573-a524-cfc9906ee325', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 0, "gift_points": 0}, "quantity": 1200}'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-193c-7584-bfb4-740313700ce3', '01a22970-18e3-72d0-aa51-0d67b63ee35d', 'gift', '01a22970-1939-74f6-92c5-d030fcaa4fba', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "gift_points": 0}, "quantity": 20}'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-1946-74fc-bd70-e5a581787ba6', '01a22970-18eb-7639-87c0-76888625a644', 'order', '01a22970-1941-7054-975b-0057b4521619', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 0, "gift_points": 0}, "quantity": 1200}'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-1953-71ea-b277-11ab691ceda0', '01a22970-18eb-7639-87c0-76888625a644', 'gift', '01a22970-194e-74be-97c3-37172066709d', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "gift_points": 0}, "quantity": 20}'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-1961-76c0-bc5d-9ee3388dfeea', '01a22970-18f1-721c-a1da-aff09034b17f', 'order', '01a22970-195d-76ff-973e-307676d6e621', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 0, "gift_points": 0}, "quantity": 1200}'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-1968-7182-90e0-41e06884a40b', '01a22970-18f1-721c-a1da-aff09034b17f', 'gift', '01a22970-1965-744e-95ec-9ffed5f09031', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "gift_points": 0}, "quantity": 20}'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-197e-7133-85ee-a5db3bc053d0', '01a22970-18f1-721c-a1da-aff09034b17f', 'redemption', '01a22970-1974-7100-a5f1-32256ff38a9a', 0, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{}'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-198d-76c8-b643-7dc10b27ad04', '01a22970-18e3-72d0-aa51-0d67b63ee35d', 'order', '01a22970-1988-70a4-9c30-fb6900a702ac', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "gift_points": 40}, "quantity": 60}'),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-198d-76c8-b643-7dc2da130460', '01a22970-18eb-7639-87c0-76888625a644', 'order', '01a22970-1988-70a4-9c30-fb6900a702ac', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "gift_points": 40}, "quantity": 90}');

INSERT INTO public.known_communities VALUES
	('01a22970-18a9-7720-84c9-00d30f96e89d', 'c-00d30f96e89d', 'Asia/Shanghai', 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-18e3-72d0-aa51-0d67b63ee35d', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22970-18e3-72d0-aa51-0d67b63ee35d", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-18eb-7639-87c0-76888625a644', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22970-18eb-7639-87c0-76888625a644", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-18f1-721c-a1da-aff09034b17f', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22970-18f1-721c-a1da-aff09034b17f", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-18f7-7763-b89d-23de838c96ae', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22970-18f7-7763-b89d-23de838c96ae", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-18fd-7144-b0ed-47adfd676ce8', '{admin}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["admin"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22970-18fd-7144-b0ed-47adfd676ce8", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-29 22:32:21.497809+00'),
	('points', '202607010000', '2026-11-29 22:32:21.821311+00');

INSERT INTO public.outbox VALUES
	('01a22970-18a9-7720-84c9-00d30f96e89d', 1, '01a22970-191c-73ae-8f4c-9eaa205d333e', 'points.points_posted.v1', '01a22970-18e3-72d0-aa51-0d67b63ee35d', 1, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 40, "minutes": 1200, "cause_id": "01a22970-1903-7573-a524-cfc9906ee325", "person_id": "01a22970-18e3-72d0-aa51-0d67b63ee35d", "cause_kind": "order", "journal_id": "01a22970-191b-758f-b0ef-3eaa3668816e", "may_redeem": true, "year_points": 40, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-18a9-7720-84c9-00d30f96e89d', 2, '01a22970-193d-71fa-9f72-cf8b90e05c65', 'points.points_posted.v1', '01a22970-18e3-72d0-aa51-0d67b63ee35d', 2, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 80, "minutes": 0, "cause_id": "01a22970-1939-74f6-92c5-d030fcaa4fba", "person_id": "01a22970-18e3-72d0-aa51-0d67b63ee35d", "cause_kind": "gift", "journal_id": "01a22970-193c-7584-bfb4-740313700ce3", "may_redeem": true, "year_points": 80, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-18a9-7720-84c9-00d30f96e89d', 3, '01a22970-1946-74fc-bd70-e5a6554c65f4', 'points.points_posted.v1', '01a22970-18eb-7639-87c0-76888625a644', 1, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 40, "minutes": 1200, "cause_id": "01a22970-1941-7054-975b-0057b4521619", "person_id": "01a22970-18eb-7639-87c0-76888625a644", "cause_kind": "order", "journal_id": "01a22970-1946-74fc-bd70-e5a581787ba6", "may_redeem": true, "year_points": 40, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-18a9-7720-84c9-00d30f96e89d', 4, '01a22970-1953-71ea-b277-11ac860d9f62', 'points.points_posted.v1', '01a22970-18eb-7639-87c0-76888625a644', 2, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 80, "minutes": 0, "cause_id": "01a22970-194e-74be-97c3-37172066709d", "person_id": "01a22970-18eb-7639-87c0-76888625a644", "cause_kind": "gift", "journal_id": "01a22970-1953-71ea-b277-11ab691ceda0", "may_redeem": true, "year_points": 80, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-18a9-7720-84c9-00d30f96e89d', 5, '01a22970-1961-76c0-bc5d-9ee4bc4beed6', 'points.points_posted.v1', '01a22970-18f1-721c-a1da-aff09034b17f', 1, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 40, "minutes": 1200, "cause_id": "01a22970-195d-76ff-973e-307676d6e621", "person_id": "01a22970-18f1-721c-a1da-aff09034b17f", "cause_kind": "order", "journal_id": "01a22970-1961-76c0-bc5d-9ee3388dfeea", "may_redeem": true, "year_points": 40, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-18a9-7720-84c9-00d30f96e89d', 6, '01a22970-1969-73b0-9d8f-225cfa9c3f19', 'points.points_posted.v1', '01a22970-18f1-721c-a1da-aff09034b17f', 2, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 80, "minutes": 0, "cause_id": "01a22970-1965-744e-95ec-9ffed5f09031", "person_id": "01a22970-18f1-721c-a1da-aff09034b17f", "cause_kind": "gift", "journal_id": "01a22970-1968-7182-90e0-41e06884a40b", "may_redeem": true, "year_points": 80, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-18a9-7720-84c9-00d30f96e89d', 7, '01a22970-197e-7133-85ee-a5dc42111d33', 'points.points_debited.v1', '01a22970-1974-7100-a5f1-32256ff38a9a', NULL, 'redemption:01a22970-1974-7100-a5f1-32256ff38a9a', NULL, '{"points": 6, "balance": 74, "person_id": "01a22970-18f1-721c-a1da-aff09034b17f", "journal_id": "01a22970-197e-7133-85ee-a5db3bc053d0", "redemption_id": "01a22970-1974-7100-a5f1-32256ff38a9a"}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-18a9-7720-84c9-00d30f96e89d', 8, '01a22970-198d-76c8-b643-7dc3a02b2c99', 'points.points_posted.v1', '01a22970-18e3-72d0-aa51-0d67b63ee35d', 3, NULL, NULL, '{"owed": 0, "year": 2026, "points": 2, "balance": 82, "minutes": 60, "cause_id": "01a22970-1988-70a4-9c30-fb6900a702ac", "person_id": "01a22970-18e3-72d0-aa51-0d67b63ee35d", "cause_kind": "order", "journal_id": "01a22970-198d-76c8-b643-7dc10b27ad04", "may_redeem": true, "year_points": 82, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-18a9-7720-84c9-00d30f96e89d', 9, '01a22970-198d-76c8-b643-7dc4d673cb9d', 'points.points_posted.v1', '01a22970-18eb-7639-87c0-76888625a644', 3, NULL, NULL, '{"owed": 0, "year": 2026, "points": 3, "balance": 83, "minutes": 90, "cause_id": "01a22970-1988-70a4-9c30-fb6900a702ac", "person_id": "01a22970-18eb-7639-87c0-76888625a644", "cause_kind": "order", "journal_id": "01a22970-198d-76c8-b643-7dc2da130460", "may_redeem": true, "year_points": 83, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.rule_sets VALUES
	('01a22970-18a9-7720-84c9-00d30f96e89d', 1, '0001-01-01', 2, 2, 30, NULL, NULL, '2026-03-10 01:00:00+00');

INSERT INTO public.signing_keys VALUES
	('tests-39940f00-90d2-482d-945e-1d23dbe01d49', '{"x": "jhI-OZlMGrz4OBWIg0XWHxzvRGe-IhahkpgbPVnOU_k", "y": "N-tXdLfFR_HgVu4LOQ8l5yH-CbK8dk2G6gy6JpZlfcA", "crv": "P-256", "kid": "tests-39940f00-90d2-482d-945e-1d23dbe01d49", "kty": "EC"}', '2026-11-29 22:32:21.947625+00');

INSERT INTO public.sources VALUES
	('01a22970-18a9-7720-84c9-00d30f96e89d', 'order', '01a22970-1903-7573-a524-cfc9906ee325', 2),
	('01a22970-18a9-7720-84c9-00d30f96e89d', 'gift', '01a22970-1939-74f6-92c5-d030fcaa4fba', 2),
	('01a22970-18a9-7720-84c9-00d30f96e89d', 'order', '01a22970-1941-7054-975b-0057b4521619', 2),
	('01a22970-18a9-7720-84c9-00d30f96e89d', 'gift', '01a22970-194e-74be-97c3-37172066709d', 2),
	('01a22970-18a9-7720-84c9-00d30f96e89d', 'order', '01a22970-195d-76ff-973e-307676d6e621', 2),
	('01a22970-18a9-7720-84c9-00d30f96e89d', 'gift', '01a22970-1965-744e-95ec-9ffed5f09031', 2),
	('01a22970-18a9-7720-84c9-00d30f96e89d', 'order', '01a22970-1988-70a4-9c30-fb6900a702ac', 2);

INSERT INTO public.year_totals VALUES
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-195e-73af-8a5d-bd3a8206a244', 2026, 240000, 40, 1200, 80, 30),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-1909-7493-b340-d28baef2a180', 2026, 252000, 40, 1260, 82, 30),
	('01a22970-18a9-7720-84c9-00d30f96e89d', '01a22970-1942-702c-854e-d833e688b542', 2026, 258000, 40, 1290, 83, 30);

SELECT pg_catalog.setval('public.outbox_position_seq', 9, true);

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_person UNIQUE (community_id, person_id);

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY (community_id, id);

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
