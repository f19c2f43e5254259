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
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-877b-726a-adde-3a8bb913de36', 'issued_gift', NULL, -120, 0, 0, 3, 3, '2026-03-10'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-881b-731c-a44e-a80645bf8e72', 'member', '01a2299e-879e-73f5-a3ee-a39723f13046', 74, 0, 1200, 3, 4, '2026-03-10'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-877b-726a-adde-3a8cc84aecd6', 'redeemed', NULL, 6, 0, 0, 1, 1, '2026-03-10'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-87b5-770c-9c55-8a4ed3cdb433', 'member', '01a2299e-878d-7342-b945-256919abf37f', 82, 0, 1260, 3, 5, '2026-03-10'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-8802-74ea-8cf3-30d70c314f4b', 'member', '01a2299e-8795-7414-8abd-5f9b637c747b', 83, 0, 1290, 3, 5, '2026-03-10'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-877b-726a-adde-3a8afb318465', 'issued_service', NULL, -125, 0, 0, 5, 5, '2026-03-10'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-877b-726a-adde-3a8da1eccd02', 'served', NULL, 0, 0, -3750, 5, 5, '2026-03-10');

INSERT INTO public.business_time VALUES
	('01a2299e-8778-7360-a7ef-2fb6d09d835d', '2026-03-10 01:00:00+00');

INSERT INTO public.current_facts VALUES
	('01a2299e-873b-72c9-be5b-3f646c662f44', 'order', '01a2299e-87b1-77bc-b8a0-bc8c3d9a47fa', '01a2299e-878d-7342-b945-256919abf37f', '2026-03-10', 1200),
	('01a2299e-873b-72c9-be5b-3f646c662f44', 'gift', '01a2299e-87f2-76e0-b4a4-41295f58fd72', '01a2299e-878d-7342-b945-256919abf37f', '2026-03-10', 20),
	('01a2299e-873b-72c9-be5b-3f646c662f44', 'order', '01a2299e-8802-74ea-8cf3-30d4ab89c85d', '01a2299e-8795-7414-8abd-5f9b637c747b', '2026-03-10', 1200),
	('01a2299e-873b-72c9-be5b-3f646c662f44', 'gift', '01a2299e-880a-74a8-9ee6-91fd89b3cc46', '01a2299e-8795-7414-8abd-5f9b637c747b', '2026-03-10', 20),
	('01a2299e-873b-72c9-be5b-3f646c662f44', 'order', '01a2299e-881a-7427-821f-08076c97a3c6', '01a2299e-879e-73f5-a3ee-a39723f13046', '2026-03-10', 1200),
	('01a2299e-873b-72c9-be5b-3f646c662f44', 'gift', '01a2299e-8825-70ab-ba8c-cf88fc8d87f6', '01a2299e-879e-73f5-a3ee-a39723f13046', '2026-03-10', 20),
	('01a2299e-873b-72c9-be5b-3f646c662f44', 'order', '01a2299e-8845-770a-8037-5daadc7269df', '01a2299e-878d-7342-b945-256919abf37f', '2026-03-10', 60),
	('01a2299e-873b-72c9-be5b-3f646c662f44', 'order', '01a2299e-8845-770a-8037-5daadc7269df', '01a2299e-8795-7414-8abd-5f9b637c747b', '2026-03-10', 90);

INSERT INTO public.debits VALUES
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-8833-7340-a1dc-01f03b2859df', '01a2299e-879e-73f5-a3ee-a39723f13046', 6, NULL, NULL, 0, '01a2299e-883c-7142-9dd0-f37dab19a9ab');

INSERT INTO public.entries VALUES
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-87b5-770c-9c55-8a4ed3cdb433', 2, '01a2299e-87c8-767d-ab77-1ad9c04de575', 'points', 'earn', 40, 2026, 40, '2026-03-10'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-87b5-770c-9c55-8a4ed3cdb433', 1, '01a2299e-87c8-767d-ab77-1ad9c04de575', 'minutes', 'earn', 1200, 2026, 1200, '2026-03-10'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-877b-726a-adde-3a8da1eccd02', 1, '01a2299e-87c8-767d-ab77-1ad9c04de575', 'minutes', 'earn', -1200, NULL, -1200, '2026-03-10'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-877b-726a-adde-3a8afb318465', 1, '01a2299e-87c8-767d-ab77-1ad9c04de575', 'points', 'earn', -40, NULL, -40, '2026-03-10'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-87b5-770c-9c55-8a4ed3cdb433', 3, '01a2299e-87f5-73f6-b851-c094aef23ce5', 'points', 'earn', 40, 2026, 80, '2026-03-10'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-877b-726a-adde-3a8bb913de36', 1, '01a2299e-87f5-73f6-b851-c094aef23ce5', 'points', 'earn', -40, NULL, -40, '2026-03-10'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-8802-74ea-8cf3-30d70c314f4b', 2, '01a2299e-8804-7291-b658-8411020db188', 'points', 'earn', 40, 2026, 40, '2026-03-10'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-8802-74ea-8cf3-30d70c314f4b', 1, '01a2299e-8804-7291-b658-8411020db188', 'minutes', 'earn', 1200, 2026, 1200, '2026-03-10'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-877b-726a-adde-3a8da1eccd02', 2, '01a2299e-8804-7291-b658-8411020db188', 'minutes', 'earn', -1200, NULL, -2400, '2026-03-10'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-877b-726a-adde-3a8afb318465', 2, '01a2299e-8804-7291-b658-8411020db188', 'points', 'earn', -40, NULL, -80, '2026-03-10'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-8802-74ea-8cf3-30d70c314f4b', 3, '01a2299e-880d-76c7-a562-c5a8680bb129', 'points', 'earn', 40, 2026, 80, '2026-03-10'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-877b-726a-adde-3a8bb913de36', 2, '01a2299e-880d-76c7-a562-c5a8680bb129', 'points', 'earn', -40, NULL, -80, '2026-03-10'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-881b-731c-a44e-a80645bf8e72', 2, '01a2299e-881d-7723-b699-598b51df5d57', 'points', 'earn', 40, 2026, 40, '2026-03-10'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-881b-731c-a44e-a80645bf8e72', 1, '01a2299e-881d-7723-b699-598b51df5d57', 'minutes', 'earn', 1200, 2026, 1200, '2026-03-10'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-877b-726a-adde-3a8da1eccd02', 3, '01a2299e-881d-7723-b699-598b51df5d57', 'minutes', 'earn', -1200, NULL, -3600, '2026-03-10'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-877b-726a-adde-3a8afb318465', 3, '01a2299e-881d-7723-b699-598b51df5d57', 'points', 'earn', -40, NULL, -120, '2026-03-10'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-881b-731c-a44e-a80645bf8e72', 3, '01a2299e-8828-70b9-8224-3e46cb107a96', 'points', 'earn', 40, 2026, 80, '2026-03-10'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-877b-726a-adde-3a8bb913de36', 3, '01a2299e-8828-70b9-8224-3e46cb107a96', 'points', 'earn', -40, NULL, -120, '2026-03-10'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-881b-731c-a44e-a80645bf8e72', 4, '01a2299e-883c-7142-9dd0-f37dab19a9ab', 'points', 'spend', -6, NULL, 74, '2026-03-10'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-877b-726a-adde-3a8cc84aecd6', 1, '01a2299e-883c-7142-9dd0-f37dab19a9ab', 'points', 'spend', 6, NULL, 6, '2026-03-10'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-87b5-770c-9c55-8a4ed3cdb433', 5, '01a2299e-8846-7551-950e-94aade6099ed', 'points', 'earn', 2, 2026, 82, '2026-03-10'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-87b5-770c-9c55-8a4ed3cdb433', 4, '01a2299e-8846-7551-950e-94aade6099ed', 'minutes', 'earn', 60, 2026, 1260, '2026-03-10'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-8802-74ea-8cf3-30d70c314f4b', 5, '01a2299e-8847-7511-88c5-d2606594065b', 'points', 'earn', 3, 2026, 83, '2026-03-10'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-8802-74ea-8cf3-30d70c314f4b', 4, '01a2299e-8847-7511-88c5-d2606594065b', 'minutes', 'earn', 90, 2026, 1290, '2026-03-10'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-877b-726a-adde-3a8da1eccd02', 4, '01a2299e-8846-7551-950e-94aade6099ed', 'minutes', 'earn', -60, NULL, -3660, '2026-03-10'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-877b-726a-adde-3a8afb318465', 4, '01a2299e-8846-7551-950e-94aade6099ed', 'points', 'earn', -2, NULL, -122, '2026-03-10'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-877b-726a-adde-3a8da1eccd02', 5, '01a2299e-8847-7511-88c5-d2606594065b', 'minutes', 'earn', -90, NULL, -3750, '2026-03-10'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-877b-726a-adde-3a8afb318465', 5, '01a2299e-8847-7511-88c5-d2606594065b', 'points', 'earn', -3, NULL, -125, '2026-03-10');

INSERT INTO public.inbox VALUES
	('01a2299e-873b-72c9-be5b-3f646c662f44', 'points', '01a2299e-875b-7435-bcb9-dd7586aa3c57', 'gateway.community_opened.v1', '2026-11-29 23:23:04.946897+00'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', 'points', '01a2299e-878d-7342-b945-256a26ba266c', 'gateway.person_joined.v1', '2026-11-29 23:23:04.974226+00'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', 'points', '01a2299e-8795-7414-8abd-5f9c8cbf4260', 'gateway.person_joined.v1', '2026-11-29 23:23:04.982122+00'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', 'points', '01a2299e-879e-73f5-a3ee-a398801ab730', 'gateway.person_joined.v1', '2026-11-29 23:23:04.991219+00'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', 'points', '01a2299e-87a5-71a9-897a-5da3f81b6ede', 'gateway.person_joined.v1', '2026-11-29 23:23:04.99744+00'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', 'points', '01a2299e-87ad-7393-9398-de8ca1d3ca2d', 'gateway.person_joined.v1', '2026-11-29 23:23:05.00573+00'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', 'points', '01a2299e-87b1-77bc-b8a0-bc8d2ff343d1', 'orders.order_closed.v1', '2026-11-29 23:23:05.010283+00'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', 'points', '01a2299e-87f2-76e0-b4a4-412af90434e2', 'charity.gift_accepted.v1', '2026-11-29 23:23:05.075224+00'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', 'points', '01a2299e-8802-74ea-8cf3-30d57c8512d6', 'orders.order_closed.v1', '2026-11-29 23:23:05.090512+00'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', 'points', '01a2299e-880a-74a8-9ee6-91fe17852c89', 'charity.gift_accepted.v1', '2026-11-29 23:23:05.09899+00'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', 'points', '01a2299e-881a-7427-821f-08087cd98a15', 'orders.order_closed.v1', '2026-11-29 23:23:05.114871+00'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', 'points', '01a2299e-8825-70ab-ba8c-cf8912cab629', 'charity.gift_accepted.v1', '2026-11-29 23:23:05.126274+00'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', 'points', '01a2299e-8833-7340-a1dc-01f27238103b', 'charity.redemption_requested.v1', '2026-11-29 23:23:05.140142+00'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', 'points', '01a2299e-8845-770a-8037-5dab81871725', 'orders.order_closed.v1', '2026-11-29 23:23:05.157452+00');

INSERT INTO public.journals VALUES
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-87c8-767d-ab77-1ad9c04de575', '01a2299e-878d-7342-b945-256919abf37f', 'order', '01a2299e-87b1-77bc-b8a0-bc8c3d9a47fa', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 0, "gift_points": 0}, "quantity": 1200}'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-87f5-73f6-b851-c094aef23ce5', '01a2299e-878d-7342-b945-256919abf37f', 'gift', '01a2299e-87f2-76e0-b4a4-41295f58fd72', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "gift_points": 0}, "quantity": 20}'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-8804-7291-b658-8411020db188', '01a2299e-8795-7414-8abd-5f9b637c747b', 'order', '01a2299e-8802-74ea-8cf3-30d4ab89c85d', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 0, "gift_points": 0}, "quantity": 1200}'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-880d-76c7-a562-c5a8680bb129', '01a2299e-8795-7414-8abd-5f9b637c747b', 'gift', '01a2299e-880a-74a8-9ee6-91fd89b3cc46', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "gift_points": 0}, "quantity": 20}'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-881d-7723-b699-598b51df5d57', '01a2299e-879e-73f5-a3ee-a39723f13046', 'order', '01a2299e-881a-7427-821f-08076c97a3c6', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 0, "gift_points": 0}, "quantity": 1200}'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-8828-70b9-8224-3e46cb107a96', '01a2299e-879e-73f5-a3ee-a39723f13046', 'gift', '01a2299e-8825-70ab-ba8c-cf88fc8d87f6', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "gift_points": 0}, "quantity": 20}'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-883c-7142-9dd0-f37dab19a9ab', '01a2299e-879e-73f5-a3ee-a39723f13046', 'redemption', '01a2299e-8833-7340-a1dc-01f03b2859df', 0, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{}'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-8846-7551-950e-94aade6099ed', '01a2299e-878d-7342-b945-256919abf37f', 'order', '01a2299e-8845-770a-8037-5daadc7269df', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "gift_points": 40}, "quantity": 60}'),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-8847-7511-88c5-d2606594065b', '01a2299e-8795-7414-8abd-5f9b637c747b', 'order', '01a2299e-8845-770a-8037-5daadc7269df', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "gift_points": 40}, "quantity": 90}');

INSERT INTO public.known_communities VALUES
	('01a2299e-873b-72c9-be5b-3f646c662f44', 'c-3f646c662f44', 'Asia/Shanghai', 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-878d-7342-b945-256919abf37f', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2299e-878d-7342-b945-256919abf37f", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-8795-7414-8abd-5f9b637c747b', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2299e-8795-7414-8abd-5f9b637c747b", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-879e-73f5-a3ee-a39723f13046', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2299e-879e-73f5-a3ee-a39723f13046", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-87a5-71a9-897a-5da273cbffdf', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2299e-87a5-71a9-897a-5da273cbffdf", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-87ad-7393-9398-de8beb0798a4', '{admin}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["admin"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2299e-87ad-7393-9398-de8beb0798a4", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-29 23:23:04.799445+00'),
	('points', '202607010000', '2026-11-29 23:23:04.84227+00');

INSERT INTO public.outbox VALUES
	('01a2299e-873b-72c9-be5b-3f646c662f44', 1, '01a2299e-87c9-7103-bd1f-287e13ca374d', 'points.points_posted.v1', '01a2299e-878d-7342-b945-256919abf37f', 1, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 40, "minutes": 1200, "cause_id": "01a2299e-87b1-77bc-b8a0-bc8c3d9a47fa", "person_id": "01a2299e-878d-7342-b945-256919abf37f", "cause_kind": "order", "journal_id": "01a2299e-87c8-767d-ab77-1ad9c04de575", "may_redeem": true, "year_points": 40, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-873b-72c9-be5b-3f646c662f44', 2, '01a2299e-87f5-73f6-b851-c095e86ab2bb', 'points.points_posted.v1', '01a2299e-878d-7342-b945-256919abf37f', 2, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 80, "minutes": 0, "cause_id": "01a2299e-87f2-76e0-b4a4-41295f58fd72", "person_id": "01a2299e-878d-7342-b945-256919abf37f", "cause_kind": "gift", "journal_id": "01a2299e-87f5-73f6-b851-c094aef23ce5", "may_redeem": true, "year_points": 80, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-873b-72c9-be5b-3f646c662f44', 3, '01a2299e-8805-7637-9038-d5ed507ba55d', 'points.points_posted.v1', '01a2299e-8795-7414-8abd-5f9b637c747b', 1, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 40, "minutes": 1200, "cause_id": "01a2299e-8802-74ea-8cf3-30d4ab89c85d", "person_id": "01a2299e-8795-7414-8abd-5f9b637c747b", "cause_kind": "order", "journal_id": "01a2299e-8804-7291-b658-8411020db188", "may_redeem": true, "year_points": 40, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-873b-72c9-be5b-3f646c662f44', 4, '01a2299e-880d-76c7-a562-c5a9d9171676', 'points.points_posted.v1', '01a2299e-8795-7414-8abd-5f9b637c747b', 2, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 80, "minutes": 0, "cause_id": "01a2299e-880a-74a8-9ee6-91fd89b3cc46", "person_id": "01a2299e-8795-7414-8abd-5f9b637c747b", "cause_kind": "gift", "journal_id": "01a2299e-880d-76c7-a562-c5a8680bb129", "may_redeem": true, "year_points": 80, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-873b-72c9-be5b-3f646c662f44', 5, '01a2299e-881d-7723-b699-598c12ed9678', 'points.points_posted.v1', '01a2299e-879e-73f5-a3ee-a39723f13046', 1, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 40, "minutes": 1200, "cause_id": "01a2299e-881a-7427-821f-08076c97a3c6", "person_id": "01a2299e-879e-73f5-a3ee-a39723f13046", "cause_kind": "order", "journal_id": "01a2299e-881d-7723-b699-598b51df5d57", "may_redeem": true, "year_points": 40, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-873b-72c9-be5b-3f646c662f44', 6, '01a2299e-8828-70b9-8224-3e473b6456d9', 'points.points_posted.v1', '01a2299e-879e-73f5-a3ee-a39723f13046', 2, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 80, "minutes": 0, "cause_id": "01a2299e-8825-70ab-ba8c-cf88fc8d87f6", "person_id": "01a2299e-879e-73f5-a3ee-a39723f13046", "cause_kind": "gift", "journal_id": "01a2299e-8828-70b9-8224-3e46cb107a96", "may_redeem": true, "year_points": 80, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-873b-72c9-be5b-3f646c662f44', 7, '01a2299e-883c-7142-9dd0-f37eb8867fb3', 'points.points_debited.v1', '01a2299e-8833-7340-a1dc-01f03b2859df', NULL, 'redemption:01a2299e-8833-7340-a1dc-01f03b2859df', NULL, '{"points": 6, "balance": 74, "person_id": "01a2299e-879e-73f5-a3ee-a39723f13046", "journal_id": "01a2299e-883c-7142-9dd0-f37dab19a9ab", "redemption_id": "01a2299e-8833-7340-a1dc-01f03b2859df"}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-873b-72c9-be5b-3f646c662f44', 8, '01a2299e-8847-7511-88c5-d261695b1cc1', 'points.points_posted.v1', '01a2299e-878d-7342-b945-256919abf37f', 3, NULL, NULL, '{"owed": 0, "year": 2026, "points": 2, "balance": 82, "minutes": 60, "cause_id": "01a2299e-8845-770a-8037-5daadc7269df", "person_id": "01a2299e-878d-7342-b945-256919abf37f", "cause_kind": "order", "journal_id": "01a2299e-8846-7551-950e-94aade6099ed", "may_redeem": true, "year_points": 82, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-873b-72c9-be5b-3f646c662f44', 9, '01a2299e-8847-7511-88c5-d2629ab851ad', 'points.points_posted.v1', '01a2299e-8795-7414-8abd-5f9b637c747b', 3, NULL, NULL, '{"owed": 0, "year": 2026, "points": 3, "balance": 83, "minutes": 90, "cause_id": "01a2299e-8845-770a-8037-5daadc7269df", "person_id": "01a2299e-8795-7414-8abd-5f9b637c747b", "cause_kind": "order", "journal_id": "01a2299e-8847-7511-88c5-d2606594065b", "may_redeem": true, "year_points": 83, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.rule_sets VALUES
	('01a2299e-873b-72c9-be5b-3f646c662f44', 1, '0001-01-01', 2, 2, 30, NULL, NULL, '2026-03-10 01:00:00+00');

INSERT INTO public.signing_keys VALUES
	('tests-040f4a0f-6eaf-4954-8204-caef834e283f', '{"x": "woSu0yrvz49P4ExRrywtPOw8xevOCHR_UtU8pA4B6T4", "y": "tEH_ssMXjxpZNgTxcZMOCF-2BXf7FvgMvfjxrgvbF7s", "crv": "P-256", "kid": "tests-040f4a0f-6eaf-4954-8204-caef834e283f", "kty": "EC"}', '2026-11-29 23:23:04.920405+00');

INSERT INTO public.sources VALUES
	('01a2299e-873b-72c9-be5b-3f646c662f44', 'order', '01a2299e-87b1-77bc-b8a0-bc8c3d9a47fa', 2),
	('01a2299e-873b-72c9-be5b-3f646c662f44', 'gift', '01a2299e-87f2-76e0-b4a4-41295f58fd72', 2),
	('01a2299e-873b-72c9-be5b-3f646c662f44', 'order', '01a2299e-8802-74ea-8cf3-30d4ab89c85d', 2),
	('01a2299e-873b-72c9-be5b-3f646c662f44', 'gift', '01a2299e-880a-74a8-9ee6-91fd89b3cc46', 2),
	('01a2299e-873b-72c9-be5b-3f646c662f44', 'order', '01a2299e-881a-7427-821f-08076c97a3c6', 2),
	('01a2299e-873b-72c9-be5b-3f646c662f44', 'gift', '01a2299e-8825-70ab-ba8c-cf88fc8d87f6', 2),
	('01a2299e-873b-72c9-be5b-3f646c662f44', 'order', '01a2299e-8845-770a-8037-5daadc7269df', 2);

INSERT INTO public.year_totals VALUES
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-881b-731c-a44e-a80645bf8e72', 2026, 240000, 40, 1200, 80, 30),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-87b5-770c-9c55-8a4ed3cdb433', 2026, 252000, 40, 1260, 82, 30),
	('01a2299e-873b-72c9-be5b-3f646c662f44', '01a2299e-8802-74ea-8cf3-30d70c314f4b', 2026, 258000, 40, 1290, 83, 30);

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
