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
    CONSTRAINT accounts_kind CHECK (((kind = 'member'::text) = (person_id IS NOT NULL)))
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
    CONSTRAINT credits_quantity CHECK ((quantity > 0))
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
    CONSTRAINT entries_amount CHECK (((amount <> 0) AND (abs(amount) <= 1000000000)))
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
    basis jsonb NOT NULL
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
    stage bigint NOT NULL
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
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d78a-7448-b978-67017225373d', 'issued_gift', NULL, -120, 0, 0, 3, 3, '2026-03-10'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d78a-7448-b978-6702db555239', 'redeemed', NULL, 6, 0, 0, 1, 1, '2026-03-10'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d8b3-7497-9c92-a119b6e674bf', 'member', '01a228ad-d7c7-775e-b50d-81228a819201', 74, 0, 1200, 3, 4, '2026-03-10'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d80f-7657-acfa-c7c6e9b8d521', 'member', '01a228ad-d7a2-707d-a612-9833f7e18ba7', 82, 0, 1260, 3, 5, '2026-03-10'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d862-7761-8dfb-ee582f0277f4', 'member', '01a228ad-d7b7-704f-8fbf-7e88b9e91590', 83, 0, 1290, 3, 5, '2026-03-10'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d78a-7448-b978-67005f725a48', 'issued_service', NULL, -125, 0, 0, 5, 5, '2026-03-10'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d78a-7448-b978-6703cba54e28', 'served', NULL, 0, 0, -3750, 5, 5, '2026-03-10');

INSERT INTO public.business_time VALUES
	('01a228ad-d781-7703-a21b-a14bbed68f1b', '2026-03-10 01:00:00+00');

INSERT INTO public.credits VALUES
	('01a228ad-d75b-779d-a695-acc08fdad548', 'order', '01a228ad-d7fe-704f-acf6-8659b895a7e8', '01a228ad-d7a2-707d-a612-9833f7e18ba7', '2026-03-10', 1200),
	('01a228ad-d75b-779d-a695-acc08fdad548', 'gift', '01a228ad-d842-73ba-bf86-ad900e6d2ce3', '01a228ad-d7a2-707d-a612-9833f7e18ba7', '2026-03-10', 20),
	('01a228ad-d75b-779d-a695-acc08fdad548', 'order', '01a228ad-d85d-766d-a325-e00ffa3068a5', '01a228ad-d7b7-704f-8fbf-7e88b9e91590', '2026-03-10', 1200),
	('01a228ad-d75b-779d-a695-acc08fdad548', 'gift', '01a228ad-d883-7667-8de7-4ce094569848', '01a228ad-d7b7-704f-8fbf-7e88b9e91590', '2026-03-10', 20),
	('01a228ad-d75b-779d-a695-acc08fdad548', 'order', '01a228ad-d8ac-72b0-943d-5d16a4a64307', '01a228ad-d7c7-775e-b50d-81228a819201', '2026-03-10', 1200),
	('01a228ad-d75b-779d-a695-acc08fdad548', 'gift', '01a228ad-d8d2-759d-a9bc-a988c3707a84', '01a228ad-d7c7-775e-b50d-81228a819201', '2026-03-10', 20),
	('01a228ad-d75b-779d-a695-acc08fdad548', 'order', '01a228ad-d92a-730e-b3bb-239af2b3d724', '01a228ad-d7a2-707d-a612-9833f7e18ba7', '2026-03-10', 60),
	('01a228ad-d75b-779d-a695-acc08fdad548', 'order', '01a228ad-d92a-730e-b3bb-239af2b3d724', '01a228ad-d7b7-704f-8fbf-7e88b9e91590', '2026-03-10', 90);

INSERT INTO public.debits VALUES
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d906-73a4-a8fe-258b4adfae4e', '01a228ad-d7c7-775e-b50d-81228a819201', 6, NULL, NULL, 0, '01a228ad-d915-74a7-b73f-33b9517916b4');

INSERT INTO public.entries VALUES
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d80f-7657-acfa-c7c6e9b8d521', 2, '01a228ad-d816-74d6-8175-9b84ef865b3f', 'points', 'earn', 40, 2026, 40, '2026-03-10'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d80f-7657-acfa-c7c6e9b8d521', 1, '01a228ad-d816-74d6-8175-9b84ef865b3f', 'minutes', 'earn', 1200, 2026, 1200, '2026-03-10'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d78a-7448-b978-6703cba54e28', 1, '01a228ad-d816-74d6-8175-9b84ef865b3f', 'minutes', 'earn', -1200, NULL, -1200, '2026-03-10'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d78a-7448-b978-67005f725a48', 1, '01a228ad-d816-74d6-8175-9b84ef865b3f', 'points', 'earn', -40, NULL, -40, '2026-03-10'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d80f-7657-acfa-c7c6e9b8d521', 3, '01a228ad-d84c-7670-9db5-fd846751fdbd', 'points', 'earn', 40, 2026, 80, '2026-03-10'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d78a-7448-b978-67017225373d', 1, '01a228ad-d84c-7670-9db5-fd846751fdbd', 'points', 'earn', -40, NULL, -40, '2026-03-10'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d862-7761-8dfb-ee582f0277f4', 2, '01a228ad-d86c-76a1-a8f5-19b16a404921', 'points', 'earn', 40, 2026, 40, '2026-03-10'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d862-7761-8dfb-ee582f0277f4', 1, '01a228ad-d86c-76a1-a8f5-19b16a404921', 'minutes', 'earn', 1200, 2026, 1200, '2026-03-10'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d78a-7448-b978-6703cba54e28', 2, '01a228ad-d86c-76a1-a8f5-19b16a404921', 'minutes', 'earn', -1200, NULL, -2400, '2026-03-10'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d78a-7448-b978-67005f725a48', 2, '01a228ad-d86c-76a1-a8f5-19b16a404921', 'points', 'earn', -40, NULL, -80, '2026-03-10'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d862-7761-8dfb-ee582f0277f4', 3, '01a228ad-d88a-75e7-82e9-2723452f351a', 'points', 'earn', 40, 2026, 80, '2026-03-10'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d78a-7448-b978-67017225373d', 2, '01a228ad-d88a-75e7-82e9-2723452f351a', 'points', 'earn', -40, NULL, -80, '2026-03-10'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d8b3-7497-9c92-a119b6e674bf', 2, '01a228ad-d8bf-776c-939f-7c99f4094c12', 'points', 'earn', 40, 2026, 40, '2026-03-10'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d8b3-7497-9c92-a119b6e674bf', 1, '01a228ad-d8bf-776c-939f-7c99f4094c12', 'minutes', 'earn', 1200, 2026, 1200, '2026-03-10'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d78a-7448-b978-6703cba54e28', 3, '01a228ad-d8bf-776c-939f-7c99f4094c12', 'minutes', 'earn', -1200, NULL, -3600, '2026-03-10'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d78a-7448-b978-67005f725a48', 3, '01a228ad-d8bf-776c-939f-7c99f4094c12', 'points', 'earn', -40, NULL, -120, '2026-03-10'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d8b3-7497-9c92-a119b6e674bf', 3, '01a228ad-d8e3-7666-a7a6-8ed3e5eec4d1', 'points', 'earn', 40, 2026, 80, '2026-03-10'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d78a-7448-b978-67017225373d', 3, '01a228ad-d8e3-7666-a7a6-8ed3e5eec4d1', 'points', 'earn', -40, NULL, -120, '2026-03-10'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d8b3-7497-9c92-a119b6e674bf', 4, '01a228ad-d915-74a7-b73f-33b9517916b4', 'points', 'spend', -6, NULL, 74, '2026-03-10'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d78a-7448-b978-6702db555239', 1, '01a228ad-d915-74a7-b73f-33b9517916b4', 'points', 'spend', 6, NULL, 6, '2026-03-10'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d80f-7657-acfa-c7c6e9b8d521', 5, '01a228ad-d933-7674-8ffb-99af5c2e0050', 'points', 'earn', 2, 2026, 82, '2026-03-10'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d80f-7657-acfa-c7c6e9b8d521', 4, '01a228ad-d933-7674-8ffb-99af5c2e0050', 'minutes', 'earn', 60, 2026, 1260, '2026-03-10'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d862-7761-8dfb-ee582f0277f4', 5, '01a228ad-d933-7674-8ffb-99b0e63c614c', 'points', 'earn', 3, 2026, 83, '2026-03-10'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d862-7761-8dfb-ee582f0277f4', 4, '01a228ad-d933-7674-8ffb-99b0e63c614c', 'minutes', 'earn', 90, 2026, 1290, '2026-03-10'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d78a-7448-b978-6703cba54e28', 4, '01a228ad-d933-7674-8ffb-99af5c2e0050', 'minutes', 'earn', -60, NULL, -3660, '2026-03-10'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d78a-7448-b978-67005f725a48', 4, '01a228ad-d933-7674-8ffb-99af5c2e0050', 'points', 'earn', -2, NULL, -122, '2026-03-10'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d78a-7448-b978-6703cba54e28', 5, '01a228ad-d933-7674-8ffb-99b0e63c614c', 'minutes', 'earn', -90, NULL, -3750, '2026-03-10'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d78a-7448-b978-67005f725a48', 5, '01a228ad-d933-7674-8ffb-99b0e63c614c', 'points', 'earn', -3, NULL, -125, '2026-03-10');

INSERT INTO public.inbox VALUES
	('01a228ad-d75b-779d-a695-acc08fdad548', 'points', '01a228ad-d77c-72bc-a070-3b20112205cc', 'gateway.community_opened.v1', '2026-11-29 19:00:11.260468+00'),
	('01a228ad-d75b-779d-a695-acc08fdad548', 'points', '01a228ad-d7a2-707d-a612-9834a7737241', 'gateway.person_joined.v1', '2026-11-29 19:00:11.29926+00'),
	('01a228ad-d75b-779d-a695-acc08fdad548', 'points', '01a228ad-d7b7-704f-8fbf-7e89d7d68942', 'gateway.person_joined.v1', '2026-11-29 19:00:11.319586+00'),
	('01a228ad-d75b-779d-a695-acc08fdad548', 'points', '01a228ad-d7c7-775e-b50d-8123cc18f204', 'gateway.person_joined.v1', '2026-11-29 19:00:11.335381+00'),
	('01a228ad-d75b-779d-a695-acc08fdad548', 'points', '01a228ad-d7d5-7296-888a-f1e218bbaabb', 'gateway.person_joined.v1', '2026-11-29 19:00:11.35032+00'),
	('01a228ad-d75b-779d-a695-acc08fdad548', 'points', '01a228ad-d7e2-75ee-9da7-a96189376b72', 'gateway.person_joined.v1', '2026-11-29 19:00:11.363124+00'),
	('01a228ad-d75b-779d-a695-acc08fdad548', 'points', '01a228ad-d7fe-704f-acf6-865abad9d45c', 'orders.order_closed.v1', '2026-11-29 19:00:11.391334+00'),
	('01a228ad-d75b-779d-a695-acc08fdad548', 'points', '01a228ad-d842-73ba-bf86-ad91fe9e1d0e', 'charity.gift_accepted.v1', '2026-11-29 19:00:11.459447+00'),
	('01a228ad-d75b-779d-a695-acc08fdad548', 'points', '01a228ad-d85d-766d-a325-e0101f1eb9aa', 'orders.order_closed.v1', '2026-11-29 19:00:11.486364+00'),
	('01a228ad-d75b-779d-a695-acc08fdad548', 'points', '01a228ad-d883-7667-8de7-4ce1e9ad7f1d', 'charity.gift_accepted.v1', '2026-11-29 19:00:11.52345+00'),
	('01a228ad-d75b-779d-a695-acc08fdad548', 'points', '01a228ad-d8ad-76e7-a807-27d454c872de', 'orders.order_closed.v1', '2026-11-29 19:00:11.565442+00'),
	('01a228ad-d75b-779d-a695-acc08fdad548', 'points', '01a228ad-d8d2-759d-a9bc-a989eb3caa74', 'charity.gift_accepted.v1', '2026-11-29 19:00:11.602908+00'),
	('01a228ad-d75b-779d-a695-acc08fdad548', 'points', '01a228ad-d906-73a4-a8fe-258d0143dba3', 'charity.redemption_requested.v1', '2026-11-29 19:00:11.655249+00'),
	('01a228ad-d75b-779d-a695-acc08fdad548', 'points', '01a228ad-d92a-730e-b3bb-239b80a76c9e', 'orders.order_closed.v1', '2026-11-29 19:00:11.692351+00');

INSERT INTO public.journals VALUES
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d816-74d6-8175-9b84ef865b3f', '01a228ad-d7a2-707d-a612-9833f7e18ba7', 'order', '01a228ad-d7fe-704f-acf6-8659b895a7e8', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 0, "gift_points": 0}, "quantity": 1200}'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d84c-7670-9db5-fd846751fdbd', '01a228ad-d7a2-707d-a612-9833f7e18ba7', 'gift', '01a228ad-d842-73ba-bf86-ad900e6d2ce3', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "gift_points": 0}, "quantity": 20}'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d86c-76a1-a8f5-19b16a404921', '01a228ad-d7b7-704f-8fbf-7e88b9e91590', 'order', '01a228ad-d85d-766d-a325-e00ffa3068a5', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 0, "gift_points": 0}, "quantity": 1200}'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d88a-75e7-82e9-2723452f351a', '01a228ad-d7b7-704f-8fbf-7e88b9e91590', 'gift', '01a228ad-d883-7667-8de7-4ce094569848', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "gift_points": 0}, "quantity": 20}'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d8bf-776c-939f-7c99f4094c12', '01a228ad-d7c7-775e-b50d-81228a819201', 'order', '01a228ad-d8ac-72b0-943d-5d16a4a64307', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 0, "gift_points": 0}, "quantity": 1200}'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d8e3-7666-a7a6-8ed3e5eec4d1', '01a228ad-d7c7-775e-b50d-81228a819201', 'gift', '01a228ad-d8d2-759d-a9bc-a988c3707a84', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "gift_points": 0}, "quantity": 20}'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d915-74a7-b73f-33b9517916b4', '01a228ad-d7c7-775e-b50d-81228a819201', 'redemption', '01a228ad-d906-73a4-a8fe-258b4adfae4e', 0, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{}'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d933-7674-8ffb-99af5c2e0050', '01a228ad-d7a2-707d-a612-9833f7e18ba7', 'order', '01a228ad-d92a-730e-b3bb-239af2b3d724', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "gift_points": 40}, "quantity": 60}'),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d933-7674-8ffb-99b0e63c614c', '01a228ad-d7b7-704f-8fbf-7e88b9e91590', 'order', '01a228ad-d92a-730e-b3bb-239af2b3d724', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "gift_points": 40}, "quantity": 90}');

INSERT INTO public.known_communities VALUES
	('01a228ad-d75b-779d-a695-acc08fdad548', 'c-acc08fdad548', 'Asia/Shanghai', 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d7a2-707d-a612-9833f7e18ba7', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a228ad-d7a2-707d-a612-9833f7e18ba7", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d7b7-704f-8fbf-7e88b9e91590', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a228ad-d7b7-704f-8fbf-7e88b9e91590", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d7c7-775e-b50d-81228a819201', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a228ad-d7c7-775e-b50d-81228a819201", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d7d5-7296-888a-f1e123b684eb', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a228ad-d7d5-7296-888a-f1e123b684eb", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d7e2-75ee-9da7-a9604bd86b8b', '{admin}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["admin"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a228ad-d7e2-75ee-9da7-a9604bd86b8b", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-29 19:00:11.051904+00'),
	('points', '202607010000', '2026-11-29 19:00:11.135978+00');

INSERT INTO public.outbox VALUES
	('01a228ad-d75b-779d-a695-acc08fdad548', 1, '01a228ad-d830-7301-95fe-0f0070f8eba2', 'points.points_posted.v1', '01a228ad-d7a2-707d-a612-9833f7e18ba7', 1, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 40, "minutes": 1200, "cause_id": "01a228ad-d7fe-704f-acf6-8659b895a7e8", "person_id": "01a228ad-d7a2-707d-a612-9833f7e18ba7", "cause_kind": "order", "journal_id": "01a228ad-d816-74d6-8175-9b84ef865b3f", "may_redeem": true, "year_points": 40, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-d75b-779d-a695-acc08fdad548', 2, '01a228ad-d855-70e8-986c-1281c8d09c1d', 'points.points_posted.v1', '01a228ad-d7a2-707d-a612-9833f7e18ba7', 2, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 80, "minutes": 0, "cause_id": "01a228ad-d842-73ba-bf86-ad900e6d2ce3", "person_id": "01a228ad-d7a2-707d-a612-9833f7e18ba7", "cause_kind": "gift", "journal_id": "01a228ad-d84c-7670-9db5-fd846751fdbd", "may_redeem": true, "year_points": 80, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-d75b-779d-a695-acc08fdad548', 3, '01a228ad-d87f-7243-8ccc-1587116bebf5', 'points.points_posted.v1', '01a228ad-d7b7-704f-8fbf-7e88b9e91590', 1, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 40, "minutes": 1200, "cause_id": "01a228ad-d85d-766d-a325-e00ffa3068a5", "person_id": "01a228ad-d7b7-704f-8fbf-7e88b9e91590", "cause_kind": "order", "journal_id": "01a228ad-d86c-76a1-a8f5-19b16a404921", "may_redeem": true, "year_points": 40, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-d75b-779d-a695-acc08fdad548', 4, '01a228ad-d89c-7269-9ec9-a18db9983693', 'points.points_posted.v1', '01a228ad-d7b7-704f-8fbf-7e88b9e91590', 2, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 80, "minutes": 0, "cause_id": "01a228ad-d883-7667-8de7-4ce094569848", "person_id": "01a228ad-d7b7-704f-8fbf-7e88b9e91590", "cause_kind": "gift", "journal_id": "01a228ad-d88a-75e7-82e9-2723452f351a", "may_redeem": true, "year_points": 80, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-d75b-779d-a695-acc08fdad548', 5, '01a228ad-d8c7-7526-9003-2870286e3d1f', 'points.points_posted.v1', '01a228ad-d7c7-775e-b50d-81228a819201', 1, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 40, "minutes": 1200, "cause_id": "01a228ad-d8ac-72b0-943d-5d16a4a64307", "person_id": "01a228ad-d7c7-775e-b50d-81228a819201", "cause_kind": "order", "journal_id": "01a228ad-d8bf-776c-939f-7c99f4094c12", "may_redeem": true, "year_points": 40, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-d75b-779d-a695-acc08fdad548', 6, '01a228ad-d8f5-7442-99a5-c92939b93809', 'points.points_posted.v1', '01a228ad-d7c7-775e-b50d-81228a819201', 2, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 80, "minutes": 0, "cause_id": "01a228ad-d8d2-759d-a9bc-a988c3707a84", "person_id": "01a228ad-d7c7-775e-b50d-81228a819201", "cause_kind": "gift", "journal_id": "01a228ad-d8e3-7666-a7a6-8ed3e5eec4d1", "may_redeem": true, "year_points": 80, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-d75b-779d-a695-acc08fdad548', 7, '01a228ad-d920-76dd-8d3a-954d5f2c0fe2', 'points.points_debited.v1', '01a228ad-d906-73a4-a8fe-258b4adfae4e', NULL, 'redemption:01a228ad-d906-73a4-a8fe-258b4adfae4e', NULL, '{"points": 6, "balance": 74, "person_id": "01a228ad-d7c7-775e-b50d-81228a819201", "journal_id": "01a228ad-d915-74a7-b73f-33b9517916b4", "redemption_id": "01a228ad-d906-73a4-a8fe-258b4adfae4e"}', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-d75b-779d-a695-acc08fdad548', 8, '01a228ad-d93c-77ee-ad04-8f8861471daa', 'points.points_posted.v1', '01a228ad-d7a2-707d-a612-9833f7e18ba7', 3, NULL, NULL, '{"owed": 0, "year": 2026, "points": 2, "balance": 82, "minutes": 60, "cause_id": "01a228ad-d92a-730e-b3bb-239af2b3d724", "person_id": "01a228ad-d7a2-707d-a612-9833f7e18ba7", "cause_kind": "order", "journal_id": "01a228ad-d933-7674-8ffb-99af5c2e0050", "may_redeem": true, "year_points": 82, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-d75b-779d-a695-acc08fdad548', 9, '01a228ad-d93c-77ee-ad04-8f891dceb591', 'points.points_posted.v1', '01a228ad-d7b7-704f-8fbf-7e88b9e91590', 3, NULL, NULL, '{"owed": 0, "year": 2026, "points": 3, "balance": 83, "minutes": 90, "cause_id": "01a228ad-d92a-730e-b3bb-239af2b3d724", "person_id": "01a228ad-d7b7-704f-8fbf-7e88b9e91590", "cause_kind": "order", "journal_id": "01a228ad-d933-7674-8ffb-99b0e63c614c", "may_redeem": true, "year_points": 83, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.rule_sets VALUES
	('01a228ad-d75b-779d-a695-acc08fdad548', 1, '0001-01-01', 2, 2, 30, NULL, NULL, '2026-03-10 01:00:00+00');

INSERT INTO public.signing_keys VALUES
	('tests-e74ad04d-85c3-431d-92ed-a53cac829c72', '{"x": "UTWZRFuvYEI1XXM7p1XtB16IvcQ06DQ2CpgbXSp8yXQ", "y": "LViB5oxyilZPvyXQd4SZ_4RaitE8Tpoi2CyvdIJt0VA", "crv": "P-256", "kid": "tests-e74ad04d-85c3-431d-92ed-a53cac829c72", "kty": "EC"}', '2026-11-29 19:00:11.255831+00');

INSERT INTO public.sources VALUES
	('01a228ad-d75b-779d-a695-acc08fdad548', 'order', '01a228ad-d7fe-704f-acf6-8659b895a7e8', 2),
	('01a228ad-d75b-779d-a695-acc08fdad548', 'gift', '01a228ad-d842-73ba-bf86-ad900e6d2ce3', 2),
	('01a228ad-d75b-779d-a695-acc08fdad548', 'order', '01a228ad-d85d-766d-a325-e00ffa3068a5', 2),
	('01a228ad-d75b-779d-a695-acc08fdad548', 'gift', '01a228ad-d883-7667-8de7-4ce094569848', 2),
	('01a228ad-d75b-779d-a695-acc08fdad548', 'order', '01a228ad-d8ac-72b0-943d-5d16a4a64307', 2),
	('01a228ad-d75b-779d-a695-acc08fdad548', 'gift', '01a228ad-d8d2-759d-a9bc-a988c3707a84', 2),
	('01a228ad-d75b-779d-a695-acc08fdad548', 'order', '01a228ad-d92a-730e-b3bb-239af2b3d724', 2);

INSERT INTO public.year_totals VALUES
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d8b3-7497-9c92-a119b6e674bf', 2026, 240000, 40, 1200, 80, 30),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d80f-7657-acfa-c7c6e9b8d521', 2026, 252000, 40, 1260, 82, 30),
	('01a228ad-d75b-779d-a695-acc08fdad548', '01a228ad-d862-7761-8dfb-ee582f0277f4', 2026, 258000, 40, 1290, 83, 30);

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
