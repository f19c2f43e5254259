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
    CONSTRAINT accounts_kind CHECK ((kind = ANY (ARRAY['member'::text, 'issued_service'::text, 'issued_gift'::text, 'redeemed'::text, 'served'::text, 'adjusted'::text]))),
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
    held boolean DEFAULT false NOT NULL,
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
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.02');

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
    CONSTRAINT entries_kind CHECK ((kind = ANY (ARRAY['earn'::text, 'reverse'::text, 'spend'::text, 'refund'::text, 'adjust'::text, 'owe'::text, 'settle'::text]))),
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
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.02');

ALTER TABLE ONLY public.idempotency FORCE ROW LEVEL SECURITY;

CREATE TABLE public.inbox (
    community_id uuid NOT NULL,
    consumer text NOT NULL,
    event_id uuid NOT NULL,
    type text NOT NULL,
    done_at timestamp with time zone DEFAULT now() NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.02');

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
    CONSTRAINT journals_cause_kind CHECK ((cause_kind = ANY (ARRAY['order'::text, 'gift'::text, 'redemption'::text, 'refund'::text, 'adjustment'::text])))
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
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.02');

ALTER TABLE ONLY public.outbox FORCE ROW LEVEL SECURITY;

ALTER TABLE public.outbox ALTER COLUMN "position" ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.outbox_position_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.point_adjustments (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    points bigint NOT NULL,
    year smallint,
    reason text NOT NULL,
    asked_by uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    lapses_at timestamp with time zone NOT NULL,
    state text NOT NULL,
    decided_by uuid,
    decided_at timestamp with time zone,
    version integer NOT NULL,
    CONSTRAINT point_adjustments_decided CHECK (((state = 'pending'::text) = (decided_by IS NULL))),
    CONSTRAINT point_adjustments_own CHECK (((person_id <> asked_by) AND (person_id IS DISTINCT FROM decided_by))),
    CONSTRAINT point_adjustments_points CHECK (((points <> 0) AND (abs(points) <= 10000))),
    CONSTRAINT point_adjustments_state CHECK ((state = ANY (ARRAY['pending'::text, 'confirmed'::text, 'refused'::text, 'withdrawn'::text, 'lapsed'::text]))),
    CONSTRAINT point_adjustments_two_people CHECK (((state <> 'confirmed'::text) OR (decided_by <> asked_by)))
);

ALTER TABLE ONLY public.point_adjustments FORCE ROW LEVEL SECURITY;

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
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.02');

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
    revision bigint NOT NULL,
    reopened bigint DEFAULT '0'::bigint NOT NULL,
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
    cut_minutes bigint DEFAULT '0'::bigint NOT NULL,
    held_units bigint DEFAULT '0'::bigint NOT NULL,
    adjusted bigint DEFAULT '0'::bigint NOT NULL,
    CONSTRAINT year_totals_cut CHECK (((cut_of_gifts >= 0) AND ((cut_of_year >= 0) AND (cut_of_year <= gift_points)) AND (cut_minutes >= 0))),
    CONSTRAINT year_totals_floor CHECK (((units >= 0) AND (gift_points >= 0) AND (minutes >= 0) AND (earned >= LEAST(adjusted, (0)::bigint)))),
    CONSTRAINT year_totals_held CHECK (((held_units >= 0) AND (held_units <= units)))
);

ALTER TABLE ONLY public.year_totals FORCE ROW LEVEL SECURITY;

INSERT INTO public.accounts VALUES
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e4ce-736e-89de-5b68ad22e63d', 'adjusted', NULL, 0, 0, 0, 0, 0, '0001-01-01'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e4ce-736e-89de-5b65c4410193', 'issued_gift', NULL, -120, 0, 0, 3, 3, '2026-03-10'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e514-72af-8f65-a1e8a2566c1d', 'member', '01a22c63-e4de-71f7-ac07-5ddb26dc0353', 74, 0, 1200, 3, 4, '2026-03-10'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e4ce-736e-89de-5b6643231a7c', 'redeemed', NULL, 6, 0, 0, 1, 1, '2026-03-10'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e4e9-7683-b5cb-f123627aa013', 'member', '01a22c63-e4d4-7598-8d81-161c99019d07', 82, 0, 1260, 3, 5, '2026-03-10'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e50a-7621-8ef5-47ca3e39d6e4', 'member', '01a22c63-e4dc-7134-bcd7-91743605dfce', 83, 0, 1290, 3, 5, '2026-03-10'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e4ce-736e-89de-5b6465d10547', 'issued_service', NULL, -125, 0, 0, 5, 5, '2026-03-10'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e4ce-736e-89de-5b671f6d8d2f', 'served', NULL, 0, 0, -3750, 5, 5, '2026-03-10');

INSERT INTO public.beats VALUES
	('gateway', '2026-12-01 12:17:53.853366+00');

INSERT INTO public.business_time VALUES
	('01a22c63-e4cc-724a-8917-d132528e7a73', '2026-03-10 01:00:00+00');

INSERT INTO public.current_facts VALUES
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 'order', '01a22c63-e4e4-7330-84f7-082a23cfdb9e', '01a22c63-e4d4-7598-8d81-161c99019d07', '2026-03-10', 1200, false),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 'gift', '01a22c63-e501-7304-9c9a-e84d54fa332a', '01a22c63-e4d4-7598-8d81-161c99019d07', '2026-03-10', 20, false),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 'order', '01a22c63-e50a-7621-8ef5-47c70da4b3b9', '01a22c63-e4dc-7134-bcd7-91743605dfce', '2026-03-10', 1200, false),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 'gift', '01a22c63-e50f-736c-a39f-104074f02c81', '01a22c63-e4dc-7134-bcd7-91743605dfce', '2026-03-10', 20, false),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 'order', '01a22c63-e513-728e-af8a-d12c3cd61a5c', '01a22c63-e4de-71f7-ac07-5ddb26dc0353', '2026-03-10', 1200, false),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 'gift', '01a22c63-e51a-77e3-845a-5c304a67e772', '01a22c63-e4de-71f7-ac07-5ddb26dc0353', '2026-03-10', 20, false),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 'order', '01a22c63-e524-7754-9bb2-bea27d1ec74b', '01a22c63-e4d4-7598-8d81-161c99019d07', '2026-03-10', 60, false),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 'order', '01a22c63-e524-7754-9bb2-bea27d1ec74b', '01a22c63-e4dc-7134-bcd7-91743605dfce', '2026-03-10', 90, false);

INSERT INTO public.debits VALUES
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e51f-74fc-9867-1e7e3da9c39d', '01a22c63-e4de-71f7-ac07-5ddb26dc0353', 6, NULL, NULL, 0, '01a22c63-e522-7403-b3ea-80a3563a2850');

INSERT INTO public.entries VALUES
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e4e9-7683-b5cb-f123627aa013', 2, '01a22c63-e4f1-74cb-9d1c-84e7b6ec2587', 'points', 'earn', 40, 2026, 40, '2026-03-10'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e4e9-7683-b5cb-f123627aa013', 1, '01a22c63-e4f1-74cb-9d1c-84e7b6ec2587', 'minutes', 'earn', 1200, 2026, 1200, '2026-03-10'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e4ce-736e-89de-5b671f6d8d2f', 1, '01a22c63-e4f1-74cb-9d1c-84e7b6ec2587', 'minutes', 'earn', -1200, NULL, -1200, '2026-03-10'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e4ce-736e-89de-5b6465d10547', 1, '01a22c63-e4f1-74cb-9d1c-84e7b6ec2587', 'points', 'earn', -40, NULL, -40, '2026-03-10'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e4e9-7683-b5cb-f123627aa013', 3, '01a22c63-e504-737e-b621-796310b787dd', 'points', 'earn', 40, 2026, 80, '2026-03-10'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e4ce-736e-89de-5b65c4410193', 1, '01a22c63-e504-737e-b621-796310b787dd', 'points', 'earn', -40, NULL, -40, '2026-03-10'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e50a-7621-8ef5-47ca3e39d6e4', 2, '01a22c63-e50c-76f5-9880-9cf563f61097', 'points', 'earn', 40, 2026, 40, '2026-03-10'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e50a-7621-8ef5-47ca3e39d6e4', 1, '01a22c63-e50c-76f5-9880-9cf563f61097', 'minutes', 'earn', 1200, 2026, 1200, '2026-03-10'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e4ce-736e-89de-5b671f6d8d2f', 2, '01a22c63-e50c-76f5-9880-9cf563f61097', 'minutes', 'earn', -1200, NULL, -2400, '2026-03-10'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e4ce-736e-89de-5b6465d10547', 2, '01a22c63-e50c-76f5-9880-9cf563f61097', 'points', 'earn', -40, NULL, -80, '2026-03-10'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e50a-7621-8ef5-47ca3e39d6e4', 3, '01a22c63-e510-760c-80d7-6082210c75e5', 'points', 'earn', 40, 2026, 80, '2026-03-10'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e4ce-736e-89de-5b65c4410193', 2, '01a22c63-e510-760c-80d7-6082210c75e5', 'points', 'earn', -40, NULL, -80, '2026-03-10'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e514-72af-8f65-a1e8a2566c1d', 2, '01a22c63-e515-76e6-9579-90d0025fa573', 'points', 'earn', 40, 2026, 40, '2026-03-10'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e514-72af-8f65-a1e8a2566c1d', 1, '01a22c63-e515-76e6-9579-90d0025fa573', 'minutes', 'earn', 1200, 2026, 1200, '2026-03-10'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e4ce-736e-89de-5b671f6d8d2f', 3, '01a22c63-e515-76e6-9579-90d0025fa573', 'minutes', 'earn', -1200, NULL, -3600, '2026-03-10'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e4ce-736e-89de-5b6465d10547', 3, '01a22c63-e515-76e6-9579-90d0025fa573', 'points', 'earn', -40, NULL, -120, '2026-03-10'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e514-72af-8f65-a1e8a2566c1d', 3, '01a22c63-e51c-7229-9586-000e96a25e2e', 'points', 'earn', 40, 2026, 80, '2026-03-10'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e4ce-736e-89de-5b65c4410193', 3, '01a22c63-e51c-7229-9586-000e96a25e2e', 'points', 'earn', -40, NULL, -120, '2026-03-10'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e514-72af-8f65-a1e8a2566c1d', 4, '01a22c63-e522-7403-b3ea-80a3563a2850', 'points', 'spend', -6, NULL, 74, '2026-03-10'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e4ce-736e-89de-5b6643231a7c', 1, '01a22c63-e522-7403-b3ea-80a3563a2850', 'points', 'spend', 6, NULL, 6, '2026-03-10'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e4e9-7683-b5cb-f123627aa013', 5, '01a22c63-e526-74ae-af9d-94f683e54c71', 'points', 'earn', 2, 2026, 82, '2026-03-10'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e4e9-7683-b5cb-f123627aa013', 4, '01a22c63-e526-74ae-af9d-94f683e54c71', 'minutes', 'earn', 60, 2026, 1260, '2026-03-10'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e50a-7621-8ef5-47ca3e39d6e4', 5, '01a22c63-e526-74ae-af9d-94f74bf5a9b8', 'points', 'earn', 3, 2026, 83, '2026-03-10'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e50a-7621-8ef5-47ca3e39d6e4', 4, '01a22c63-e526-74ae-af9d-94f74bf5a9b8', 'minutes', 'earn', 90, 2026, 1290, '2026-03-10'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e4ce-736e-89de-5b671f6d8d2f', 4, '01a22c63-e526-74ae-af9d-94f683e54c71', 'minutes', 'earn', -60, NULL, -3660, '2026-03-10'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e4ce-736e-89de-5b6465d10547', 4, '01a22c63-e526-74ae-af9d-94f683e54c71', 'points', 'earn', -2, NULL, -122, '2026-03-10'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e4ce-736e-89de-5b671f6d8d2f', 5, '01a22c63-e526-74ae-af9d-94f74bf5a9b8', 'minutes', 'earn', -90, NULL, -3750, '2026-03-10'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e4ce-736e-89de-5b6465d10547', 5, '01a22c63-e526-74ae-af9d-94f74bf5a9b8', 'points', 'earn', -3, NULL, -125, '2026-03-10');

INSERT INTO public.inbox VALUES
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 'points', '01a22c63-e4be-7514-a198-036580a4401d', 'gateway.community_opened.v1', '2026-11-30 12:17:53.86703+00'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 'points', '01a22c63-e4d4-7598-8d81-161d4fb3642f', 'gateway.person_joined.v1', '2026-11-30 12:17:53.876481+00'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 'points', '01a22c63-e4dc-7134-bcd7-9175e25edd0b', 'gateway.person_joined.v1', '2026-11-30 12:17:53.884396+00'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 'points', '01a22c63-e4de-71f7-ac07-5ddc420f732c', 'gateway.person_joined.v1', '2026-11-30 12:17:53.886737+00'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 'points', '01a22c63-e4e0-73ed-8d32-eb96ba430273', 'gateway.person_joined.v1', '2026-11-30 12:17:53.888602+00'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 'points', '01a22c63-e4e2-7177-8a5b-949d4f2ed3b7', 'gateway.person_joined.v1', '2026-11-30 12:17:53.890654+00'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 'points', '01a22c63-e4e4-7330-84f7-082b48163dd8', 'orders.order_closed.v1', '2026-11-30 12:17:53.892478+00'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 'points', '01a22c63-e501-7304-9c9a-e84e3a635231', 'charity.gift_accepted.v1', '2026-11-30 12:17:53.921671+00'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 'points', '01a22c63-e50a-7621-8ef5-47c8128f3d34', 'orders.order_closed.v1', '2026-11-30 12:17:53.930636+00'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 'points', '01a22c63-e50f-736c-a39f-1041c2eb1419', 'charity.gift_accepted.v1', '2026-11-30 12:17:53.93548+00'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 'points', '01a22c63-e513-728e-af8a-d12d1cc133fa', 'orders.order_closed.v1', '2026-11-30 12:17:53.939908+00'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 'points', '01a22c63-e51a-77e3-845a-5c3108801c8e', 'charity.gift_accepted.v1', '2026-11-30 12:17:53.9471+00'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 'points', '01a22c63-e51f-74fc-9867-1e80805571fb', 'charity.redemption_requested.v1', '2026-11-30 12:17:53.951198+00'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 'points', '01a22c63-e525-711f-a912-69e1daea059b', 'orders.order_closed.v1', '2026-11-30 12:17:53.957291+00');

INSERT INTO public.journals VALUES
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e4f1-74cb-9d1c-84e7b6ec2587', '01a22c63-e4d4-7598-8d81-161c99019d07', 'order', '01a22c63-e4e4-7330-84f7-082a23cfdb9e', 1, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 0, "cut_of_year": 0, "gift_points": 0}, "quantity": 1200}'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e504-737e-b621-796310b787dd', '01a22c63-e4d4-7598-8d81-161c99019d07', 'gift', '01a22c63-e501-7304-9c9a-e84d54fa332a', 1, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "cut_of_year": 0, "gift_points": 0}, "quantity": 20}'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e50c-76f5-9880-9cf563f61097', '01a22c63-e4dc-7134-bcd7-91743605dfce', 'order', '01a22c63-e50a-7621-8ef5-47c70da4b3b9', 1, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 0, "cut_of_year": 0, "gift_points": 0}, "quantity": 1200}'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e510-760c-80d7-6082210c75e5', '01a22c63-e4dc-7134-bcd7-91743605dfce', 'gift', '01a22c63-e50f-736c-a39f-104074f02c81', 1, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "cut_of_year": 0, "gift_points": 0}, "quantity": 20}'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e515-76e6-9579-90d0025fa573', '01a22c63-e4de-71f7-ac07-5ddb26dc0353', 'order', '01a22c63-e513-728e-af8a-d12c3cd61a5c', 1, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 0, "cut_of_year": 0, "gift_points": 0}, "quantity": 1200}'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e51c-7229-9586-000e96a25e2e', '01a22c63-e4de-71f7-ac07-5ddb26dc0353', 'gift', '01a22c63-e51a-77e3-845a-5c304a67e772', 1, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "cut_of_year": 0, "gift_points": 0}, "quantity": 20}'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e522-7403-b3ea-80a3563a2850', '01a22c63-e4de-71f7-ac07-5ddb26dc0353', 'redemption', '01a22c63-e51f-74fc-9867-1e7e3da9c39d', 0, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{}'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e526-74ae-af9d-94f683e54c71', '01a22c63-e4d4-7598-8d81-161c99019d07', 'order', '01a22c63-e524-7754-9bb2-bea27d1ec74b', 1, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "cut_of_year": 0, "gift_points": 40}, "quantity": 60}'),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e526-74ae-af9d-94f74bf5a9b8', '01a22c63-e4dc-7134-bcd7-91743605dfce', 'order', '01a22c63-e524-7754-9bb2-bea27d1ec74b', 1, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "cut_of_year": 0, "gift_points": 40}, "quantity": 90}');

INSERT INTO public.known_communities VALUES
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 'c-4120b156dd9d', 'Asia/Shanghai', true, 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e4d4-7598-8d81-161c99019d07', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c63-e4d4-7598-8d81-161c99019d07", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e4dc-7134-bcd7-91743605dfce', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c63-e4dc-7134-bcd7-91743605dfce", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e4de-71f7-ac07-5ddb26dc0353', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c63-e4de-71f7-ac07-5ddb26dc0353", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e4e0-73ed-8d32-eb959416602a', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c63-e4e0-73ed-8d32-eb959416602a", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e4e2-7177-8a5b-949c53656a12', '{admin}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["admin"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c63-e4e2-7177-8a5b-949c53656a12", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-30 12:17:53.645992+00'),
	('points', '202607010000', '2026-11-30 12:17:53.739331+00');

INSERT INTO public.outbox VALUES
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 1, '01a22c63-e4f2-7001-ba4b-f4ff019c8a8d', 'points.points_posted.v1', '01a22c63-e4d4-7598-8d81-161c99019d07', 1, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 40, "minutes": 1200, "cause_id": "01a22c63-e4e4-7330-84f7-082a23cfdb9e", "person_id": "01a22c63-e4d4-7598-8d81-161c99019d07", "cause_kind": "order", "journal_id": "01a22c63-e4f1-74cb-9d1c-84e7b6ec2587", "may_redeem": true, "year_points": 40, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 2, '01a22c63-e504-737e-b621-7964c6e22748', 'points.points_posted.v1', '01a22c63-e4d4-7598-8d81-161c99019d07', 2, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 80, "minutes": 0, "cause_id": "01a22c63-e501-7304-9c9a-e84d54fa332a", "person_id": "01a22c63-e4d4-7598-8d81-161c99019d07", "cause_kind": "gift", "journal_id": "01a22c63-e504-737e-b621-796310b787dd", "may_redeem": true, "year_points": 80, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 3, '01a22c63-e50c-76f5-9880-9cf6da7ee579', 'points.points_posted.v1', '01a22c63-e4dc-7134-bcd7-91743605dfce', 1, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 40, "minutes": 1200, "cause_id": "01a22c63-e50a-7621-8ef5-47c70da4b3b9", "person_id": "01a22c63-e4dc-7134-bcd7-91743605dfce", "cause_kind": "order", "journal_id": "01a22c63-e50c-76f5-9880-9cf563f61097", "may_redeem": true, "year_points": 40, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 4, '01a22c63-e511-771f-9516-bb8931d49be6', 'points.points_posted.v1', '01a22c63-e4dc-7134-bcd7-91743605dfce', 2, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 80, "minutes": 0, "cause_id": "01a22c63-e50f-736c-a39f-104074f02c81", "person_id": "01a22c63-e4dc-7134-bcd7-91743605dfce", "cause_kind": "gift", "journal_id": "01a22c63-e510-760c-80d7-6082210c75e5", "may_redeem": true, "year_points": 80, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 5, '01a22c63-e515-76e6-9579-90d1f8f7097a', 'points.points_posted.v1', '01a22c63-e4de-71f7-ac07-5ddb26dc0353', 1, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 40, "minutes": 1200, "cause_id": "01a22c63-e513-728e-af8a-d12c3cd61a5c", "person_id": "01a22c63-e4de-71f7-ac07-5ddb26dc0353", "cause_kind": "order", "journal_id": "01a22c63-e515-76e6-9579-90d0025fa573", "may_redeem": true, "year_points": 40, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 6, '01a22c63-e51c-7229-9586-000f41ccefe0', 'points.points_posted.v1', '01a22c63-e4de-71f7-ac07-5ddb26dc0353', 2, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 80, "minutes": 0, "cause_id": "01a22c63-e51a-77e3-845a-5c304a67e772", "person_id": "01a22c63-e4de-71f7-ac07-5ddb26dc0353", "cause_kind": "gift", "journal_id": "01a22c63-e51c-7229-9586-000e96a25e2e", "may_redeem": true, "year_points": 80, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 7, '01a22c63-e522-7403-b3ea-80a452c432e7', 'points.points_debited.v1', '01a22c63-e51f-74fc-9867-1e7e3da9c39d', NULL, 'redemption:01a22c63-e51f-74fc-9867-1e7e3da9c39d', NULL, '{"points": 6, "balance": 74, "person_id": "01a22c63-e4de-71f7-ac07-5ddb26dc0353", "journal_id": "01a22c63-e522-7403-b3ea-80a3563a2850", "redemption_id": "01a22c63-e51f-74fc-9867-1e7e3da9c39d"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 8, '01a22c63-e526-74ae-af9d-94f88cfbdffa', 'points.points_posted.v1', '01a22c63-e4d4-7598-8d81-161c99019d07', 3, NULL, NULL, '{"owed": 0, "year": 2026, "points": 2, "balance": 82, "minutes": 60, "cause_id": "01a22c63-e524-7754-9bb2-bea27d1ec74b", "person_id": "01a22c63-e4d4-7598-8d81-161c99019d07", "cause_kind": "order", "journal_id": "01a22c63-e526-74ae-af9d-94f683e54c71", "may_redeem": true, "year_points": 82, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 9, '01a22c63-e526-74ae-af9d-94f94ff2f8b0', 'points.points_posted.v1', '01a22c63-e4dc-7134-bcd7-91743605dfce', 3, NULL, NULL, '{"owed": 0, "year": 2026, "points": 3, "balance": 83, "minutes": 90, "cause_id": "01a22c63-e524-7754-9bb2-bea27d1ec74b", "person_id": "01a22c63-e4dc-7134-bcd7-91743605dfce", "cause_kind": "order", "journal_id": "01a22c63-e526-74ae-af9d-94f74bf5a9b8", "may_redeem": true, "year_points": 83, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.rule_sets VALUES
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 1, '0001-01-01', 2, 2, 30, NULL, NULL, NULL, NULL, '2026-03-10 01:00:00+00');

INSERT INTO public.signing_keys VALUES
	('tests-d6809ee4-4d56-4312-812b-2614e5b36fb9', '{"x": "-AoscbgkihTsDY7wc_Cu3X-fXfjajLkOZh-Bx3GfNQk", "y": "PFJ4GB6jCyA1Uyb7ehFQ9kQZTjugzGusi3P5udP3K7o", "crv": "P-256", "kid": "tests-d6809ee4-4d56-4312-812b-2614e5b36fb9", "kty": "EC"}', '2026-11-30 12:17:53.850707+00');

INSERT INTO public.sources VALUES
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 'order', '01a22c63-e4e4-7330-84f7-082a23cfdb9e', 1, 0),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 'gift', '01a22c63-e501-7304-9c9a-e84d54fa332a', 1, 0),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 'order', '01a22c63-e50a-7621-8ef5-47c70da4b3b9', 1, 0),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 'gift', '01a22c63-e50f-736c-a39f-104074f02c81', 1, 0),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 'order', '01a22c63-e513-728e-af8a-d12c3cd61a5c', 1, 0),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 'gift', '01a22c63-e51a-77e3-845a-5c304a67e772', 1, 0),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', 'order', '01a22c63-e524-7754-9bb2-bea27d1ec74b', 1, 0);

INSERT INTO public.year_totals VALUES
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e514-72af-8f65-a1e8a2566c1d', 2026, 240000, 40, 1200, 80, 30, 0, 0, 0, 0, 0),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e4e9-7683-b5cb-f123627aa013', 2026, 252000, 40, 1260, 82, 30, 0, 0, 0, 0, 0),
	('01a22c63-e4ad-7304-98b0-4120b156dd9d', '01a22c63-e50a-7621-8ef5-47ca3e39d6e4', 2026, 258000, 40, 1290, 83, 30, 0, 0, 0, 0, 0);

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

ALTER TABLE ONLY public.point_adjustments
    ADD CONSTRAINT point_adjustments_pkey PRIMARY KEY (community_id, id);

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

CREATE INDEX current_facts_of_person ON public.current_facts USING btree (community_id, person_id, day);

CREATE INDEX deferred_due ON public.deferred USING btree (due_at) WHERE (state = 'waiting'::text);

CREATE INDEX entries_journal ON public.entries USING btree (community_id, journal_id);

CREATE INDEX idempotency_created ON public.idempotency USING btree (created_at);

CREATE INDEX inbox_done ON public.inbox USING btree (done_at);

CREATE INDEX ix_business_time_now ON public.business_time USING btree (now);

CREATE INDEX ix_revocations_changed_at ON public.revocations USING btree (changed_at);

CREATE INDEX outbox_sent ON public.outbox USING btree (published_at) WHERE (published_at IS NOT NULL);

CREATE INDEX outbox_waiting ON public.outbox USING btree ("position") WHERE (published_at IS NULL);

CREATE INDEX point_adjustments_by_person ON public.point_adjustments USING btree (community_id, person_id, id);

CREATE INDEX point_adjustments_by_state ON public.point_adjustments USING btree (community_id, state, id);

CREATE INDEX year_totals_cut_by_caps ON public.year_totals USING btree (community_id, year, account_id) WHERE ((cut_of_gifts > 0) OR (cut_of_year > 0) OR (cut_minutes > 0));

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

CREATE POLICY app ON public.point_adjustments TO points_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

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

CREATE POLICY audit ON public.point_adjustments FOR SELECT TO points_audit USING (true);

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

ALTER TABLE public.point_adjustments ENABLE ROW LEVEL SECURITY;

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

CREATE POLICY worker ON public.point_adjustments TO points_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

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

GRANT SELECT,INSERT,UPDATE ON TABLE public.point_adjustments TO points_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.point_adjustments TO points_worker;
GRANT SELECT ON TABLE public.point_adjustments TO points_audit;

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
