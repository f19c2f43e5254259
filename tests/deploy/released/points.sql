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
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1703-727c-925a-040508e7f69f', 'issued_gift', NULL, -120, 0, 0, 3, 3, '2026-03-10'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1703-727c-925a-0406aba1bbf5', 'redeemed', NULL, 6, 0, 0, 1, 1, '2026-03-10'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1831-738e-bb81-936c3679ea00', 'member', '01a22902-1716-7652-b160-40fcbefced71', 74, 0, 1200, 3, 4, '2026-03-10'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-172d-71d4-8476-30375f6bcc58', 'member', '01a22902-170c-72af-952d-a8cd8cc2ef28', 82, 0, 1260, 3, 5, '2026-03-10'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1820-76a2-8fa6-c1df9a2ea9ee', 'member', '01a22902-1712-76ae-b075-0133fe65ecbb', 83, 0, 1290, 3, 5, '2026-03-10'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1703-727c-925a-0404216bf7ee', 'issued_service', NULL, -125, 0, 0, 5, 5, '2026-03-10'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1703-727c-925a-04076180c072', 'served', NULL, 0, 0, -3750, 5, 5, '2026-03-10');

INSERT INTO public.business_time VALUES
	('01a22902-16ff-7269-84a6-3110c81712d7', '2026-03-10 01:00:00+00');

INSERT INTO public.credits VALUES
	('01a22902-16ee-76b5-9913-7ccaedba4043', 'order', '01a22902-1729-7616-8c05-7a76e9580527', '01a22902-170c-72af-952d-a8cd8cc2ef28', '2026-03-10', 1200),
	('01a22902-16ee-76b5-9913-7ccaedba4043', 'gift', '01a22902-1816-77b5-8b95-124e5a933a39', '01a22902-170c-72af-952d-a8cd8cc2ef28', '2026-03-10', 20),
	('01a22902-16ee-76b5-9913-7ccaedba4043', 'order', '01a22902-181f-77a9-8fa5-0e3339e7aa98', '01a22902-1712-76ae-b075-0133fe65ecbb', '2026-03-10', 1200),
	('01a22902-16ee-76b5-9913-7ccaedba4043', 'gift', '01a22902-1827-7515-85e3-2374d383752f', '01a22902-1712-76ae-b075-0133fe65ecbb', '2026-03-10', 20),
	('01a22902-16ee-76b5-9913-7ccaedba4043', 'order', '01a22902-182f-7224-b0ff-609344aa61b2', '01a22902-1716-7652-b160-40fcbefced71', '2026-03-10', 1200),
	('01a22902-16ee-76b5-9913-7ccaedba4043', 'gift', '01a22902-1838-7623-9eb6-ce87a1fd3a3b', '01a22902-1716-7652-b160-40fcbefced71', '2026-03-10', 20),
	('01a22902-16ee-76b5-9913-7ccaedba4043', 'order', '01a22902-184d-7702-b159-c5ee999135a7', '01a22902-170c-72af-952d-a8cd8cc2ef28', '2026-03-10', 60),
	('01a22902-16ee-76b5-9913-7ccaedba4043', 'order', '01a22902-184d-7702-b159-c5ee999135a7', '01a22902-1712-76ae-b075-0133fe65ecbb', '2026-03-10', 90);

INSERT INTO public.debits VALUES
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1841-75d2-94f1-d618be8ee14b', '01a22902-1716-7652-b160-40fcbefced71', 6, NULL, NULL, 0, '01a22902-1846-7137-baa5-f4ff12cc028d');

INSERT INTO public.entries VALUES
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-172d-71d4-8476-30375f6bcc58', 2, '01a22902-1738-7181-b46e-c072e8353f70', 'points', 'earn', 40, 2026, 40, '2026-03-10'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-172d-71d4-8476-30375f6bcc58', 1, '01a22902-1738-7181-b46e-c072e8353f70', 'minutes', 'earn', 1200, 2026, 1200, '2026-03-10'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1703-727c-925a-04076180c072', 1, '01a22902-1738-7181-b46e-c072e8353f70', 'minutes', 'earn', -1200, NULL, -1200, '2026-03-10'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1703-727c-925a-0404216bf7ee', 1, '01a22902-1738-7181-b46e-c072e8353f70', 'points', 'earn', -40, NULL, -40, '2026-03-10'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-172d-71d4-8476-30375f6bcc58', 3, '01a22902-1819-76bc-a887-ba7a0eb2a3cd', 'points', 'earn', 40, 2026, 80, '2026-03-10'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1703-727c-925a-040508e7f69f', 1, '01a22902-1819-76bc-a887-ba7a0eb2a3cd', 'points', 'earn', -40, NULL, -40, '2026-03-10'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1820-76a2-8fa6-c1df9a2ea9ee', 2, '01a22902-1822-75be-9030-00d42e78edb6', 'points', 'earn', 40, 2026, 40, '2026-03-10'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1820-76a2-8fa6-c1df9a2ea9ee', 1, '01a22902-1822-75be-9030-00d42e78edb6', 'minutes', 'earn', 1200, 2026, 1200, '2026-03-10'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1703-727c-925a-04076180c072', 2, '01a22902-1822-75be-9030-00d42e78edb6', 'minutes', 'earn', -1200, NULL, -2400, '2026-03-10'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1703-727c-925a-0404216bf7ee', 2, '01a22902-1822-75be-9030-00d42e78edb6', 'points', 'earn', -40, NULL, -80, '2026-03-10'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1820-76a2-8fa6-c1df9a2ea9ee', 3, '01a22902-182b-72cf-ab72-a040e02ef635', 'points', 'earn', 40, 2026, 80, '2026-03-10'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1703-727c-925a-040508e7f69f', 2, '01a22902-182b-72cf-ab72-a040e02ef635', 'points', 'earn', -40, NULL, -80, '2026-03-10'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1831-738e-bb81-936c3679ea00', 2, '01a22902-1833-730d-9388-3f2724925f09', 'points', 'earn', 40, 2026, 40, '2026-03-10'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1831-738e-bb81-936c3679ea00', 1, '01a22902-1833-730d-9388-3f2724925f09', 'minutes', 'earn', 1200, 2026, 1200, '2026-03-10'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1703-727c-925a-04076180c072', 3, '01a22902-1833-730d-9388-3f2724925f09', 'minutes', 'earn', -1200, NULL, -3600, '2026-03-10'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1703-727c-925a-0404216bf7ee', 3, '01a22902-1833-730d-9388-3f2724925f09', 'points', 'earn', -40, NULL, -120, '2026-03-10'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1831-738e-bb81-936c3679ea00', 3, '01a22902-183c-7641-a186-f39d89a65233', 'points', 'earn', 40, 2026, 80, '2026-03-10'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1703-727c-925a-040508e7f69f', 3, '01a22902-183c-7641-a186-f39d89a65233', 'points', 'earn', -40, NULL, -120, '2026-03-10'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1831-738e-bb81-936c3679ea00', 4, '01a22902-1846-7137-baa5-f4ff12cc028d', 'points', 'spend', -6, NULL, 74, '2026-03-10'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1703-727c-925a-0406aba1bbf5', 1, '01a22902-1846-7137-baa5-f4ff12cc028d', 'points', 'spend', 6, NULL, 6, '2026-03-10'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-172d-71d4-8476-30375f6bcc58', 5, '01a22902-1852-76a0-ac41-9751b004041f', 'points', 'earn', 2, 2026, 82, '2026-03-10'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-172d-71d4-8476-30375f6bcc58', 4, '01a22902-1852-76a0-ac41-9751b004041f', 'minutes', 'earn', 60, 2026, 1260, '2026-03-10'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1820-76a2-8fa6-c1df9a2ea9ee', 5, '01a22902-1852-76a0-ac41-9752bd6baf83', 'points', 'earn', 3, 2026, 83, '2026-03-10'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1820-76a2-8fa6-c1df9a2ea9ee', 4, '01a22902-1852-76a0-ac41-9752bd6baf83', 'minutes', 'earn', 90, 2026, 1290, '2026-03-10'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1703-727c-925a-04076180c072', 4, '01a22902-1852-76a0-ac41-9751b004041f', 'minutes', 'earn', -60, NULL, -3660, '2026-03-10'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1703-727c-925a-0404216bf7ee', 4, '01a22902-1852-76a0-ac41-9751b004041f', 'points', 'earn', -2, NULL, -122, '2026-03-10'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1703-727c-925a-04076180c072', 5, '01a22902-1852-76a0-ac41-9752bd6baf83', 'minutes', 'earn', -90, NULL, -3750, '2026-03-10'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1703-727c-925a-0404216bf7ee', 5, '01a22902-1852-76a0-ac41-9752bd6baf83', 'points', 'earn', -3, NULL, -125, '2026-03-10');

INSERT INTO public.inbox VALUES
	('01a22902-16ee-76b5-9913-7ccaedba4043', 'points', '01a22902-16fe-7689-84d8-1129408530fd', 'gateway.community_opened.v1', '2026-11-29 20:32:12.542948+00'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', 'points', '01a22902-170c-72af-952d-a8ce063e6c93', 'gateway.person_joined.v1', '2026-11-29 20:32:12.557213+00'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', 'points', '01a22902-1712-76ae-b075-013499dcd6ea', 'gateway.person_joined.v1', '2026-11-29 20:32:12.562802+00'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', 'points', '01a22902-1716-7652-b160-40fd5a0a25cf', 'gateway.person_joined.v1', '2026-11-29 20:32:12.567107+00'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', 'points', '01a22902-171a-75dc-89bd-685c119a7cc4', 'gateway.person_joined.v1', '2026-11-29 20:32:12.571045+00'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', 'points', '01a22902-1723-7337-9df8-be1ed4ac922a', 'gateway.person_joined.v1', '2026-11-29 20:32:12.5801+00'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', 'points', '01a22902-1729-7616-8c05-7a772b80d10a', 'orders.order_closed.v1', '2026-11-29 20:32:12.58574+00'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', 'points', '01a22902-1816-77b5-8b95-124ff0526396', 'charity.gift_accepted.v1', '2026-11-29 20:32:12.822497+00'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', 'points', '01a22902-181f-77a9-8fa5-0e34a22a0a8f', 'orders.order_closed.v1', '2026-11-29 20:32:12.831679+00'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', 'points', '01a22902-1827-7515-85e3-237573bc6a50', 'charity.gift_accepted.v1', '2026-11-29 20:32:12.839937+00'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', 'points', '01a22902-182f-7224-b0ff-6094dfde6cb0', 'orders.order_closed.v1', '2026-11-29 20:32:12.848313+00'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', 'points', '01a22902-1838-7623-9eb6-ce88a1267078', 'charity.gift_accepted.v1', '2026-11-29 20:32:12.857208+00'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', 'points', '01a22902-1841-75d2-94f1-d61a8c6f4c5c', 'charity.redemption_requested.v1', '2026-11-29 20:32:12.866093+00'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', 'points', '01a22902-184d-7702-b159-c5ef7cfc965e', 'orders.order_closed.v1', '2026-11-29 20:32:12.877702+00');

INSERT INTO public.journals VALUES
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1738-7181-b46e-c072e8353f70', '01a22902-170c-72af-952d-a8cd8cc2ef28', 'order', '01a22902-1729-7616-8c05-7a76e9580527', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 0, "gift_points": 0}, "quantity": 1200}'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1819-76bc-a887-ba7a0eb2a3cd', '01a22902-170c-72af-952d-a8cd8cc2ef28', 'gift', '01a22902-1816-77b5-8b95-124e5a933a39', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "gift_points": 0}, "quantity": 20}'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1822-75be-9030-00d42e78edb6', '01a22902-1712-76ae-b075-0133fe65ecbb', 'order', '01a22902-181f-77a9-8fa5-0e3339e7aa98', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 0, "gift_points": 0}, "quantity": 1200}'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-182b-72cf-ab72-a040e02ef635', '01a22902-1712-76ae-b075-0133fe65ecbb', 'gift', '01a22902-1827-7515-85e3-2374d383752f', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "gift_points": 0}, "quantity": 20}'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1833-730d-9388-3f2724925f09', '01a22902-1716-7652-b160-40fcbefced71', 'order', '01a22902-182f-7224-b0ff-609344aa61b2', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 0, "gift_points": 0}, "quantity": 1200}'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-183c-7641-a186-f39d89a65233', '01a22902-1716-7652-b160-40fcbefced71', 'gift', '01a22902-1838-7623-9eb6-ce87a1fd3a3b', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "gift_points": 0}, "quantity": 20}'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1846-7137-baa5-f4ff12cc028d', '01a22902-1716-7652-b160-40fcbefced71', 'redemption', '01a22902-1841-75d2-94f1-d618be8ee14b', 0, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{}'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1852-76a0-ac41-9751b004041f', '01a22902-170c-72af-952d-a8cd8cc2ef28', 'order', '01a22902-184d-7702-b159-c5ee999135a7', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "gift_points": 40}, "quantity": 60}'),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1852-76a0-ac41-9752bd6baf83', '01a22902-1712-76ae-b075-0133fe65ecbb', 'order', '01a22902-184d-7702-b159-c5ee999135a7', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "gift_points": 40}, "quantity": 90}');

INSERT INTO public.known_communities VALUES
	('01a22902-16ee-76b5-9913-7ccaedba4043', 'c-7ccaedba4043', 'Asia/Shanghai', 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-170c-72af-952d-a8cd8cc2ef28', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22902-170c-72af-952d-a8cd8cc2ef28", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1712-76ae-b075-0133fe65ecbb', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22902-1712-76ae-b075-0133fe65ecbb", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1716-7652-b160-40fcbefced71', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22902-1716-7652-b160-40fcbefced71", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-171a-75dc-89bd-685b4823f080', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22902-171a-75dc-89bd-685b4823f080", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1723-7337-9df8-be1d284e9537', '{admin}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["admin"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22902-1723-7337-9df8-be1d284e9537", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-29 20:32:12.377176+00'),
	('points', '202607010000', '2026-11-29 20:32:12.469822+00');

INSERT INTO public.outbox VALUES
	('01a22902-16ee-76b5-9913-7ccaedba4043', 1, '01a22902-1748-7589-8b66-a31c307c3fa3', 'points.points_posted.v1', '01a22902-170c-72af-952d-a8cd8cc2ef28', 1, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 40, "minutes": 1200, "cause_id": "01a22902-1729-7616-8c05-7a76e9580527", "person_id": "01a22902-170c-72af-952d-a8cd8cc2ef28", "cause_kind": "order", "journal_id": "01a22902-1738-7181-b46e-c072e8353f70", "may_redeem": true, "year_points": 40, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-16ee-76b5-9913-7ccaedba4043', 2, '01a22902-181b-756a-b6f9-f35355724a32', 'points.points_posted.v1', '01a22902-170c-72af-952d-a8cd8cc2ef28', 2, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 80, "minutes": 0, "cause_id": "01a22902-1816-77b5-8b95-124e5a933a39", "person_id": "01a22902-170c-72af-952d-a8cd8cc2ef28", "cause_kind": "gift", "journal_id": "01a22902-1819-76bc-a887-ba7a0eb2a3cd", "may_redeem": true, "year_points": 80, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-16ee-76b5-9913-7ccaedba4043', 3, '01a22902-1824-76cd-bd7e-011b54c37ad0', 'points.points_posted.v1', '01a22902-1712-76ae-b075-0133fe65ecbb', 1, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 40, "minutes": 1200, "cause_id": "01a22902-181f-77a9-8fa5-0e3339e7aa98", "person_id": "01a22902-1712-76ae-b075-0133fe65ecbb", "cause_kind": "order", "journal_id": "01a22902-1822-75be-9030-00d42e78edb6", "may_redeem": true, "year_points": 40, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-16ee-76b5-9913-7ccaedba4043', 4, '01a22902-182c-7172-a3f0-4c4054777fd3', 'points.points_posted.v1', '01a22902-1712-76ae-b075-0133fe65ecbb', 2, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 80, "minutes": 0, "cause_id": "01a22902-1827-7515-85e3-2374d383752f", "person_id": "01a22902-1712-76ae-b075-0133fe65ecbb", "cause_kind": "gift", "journal_id": "01a22902-182b-72cf-ab72-a040e02ef635", "may_redeem": true, "year_points": 80, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-16ee-76b5-9913-7ccaedba4043', 5, '01a22902-1834-75e6-9e06-b5ceae6fff80', 'points.points_posted.v1', '01a22902-1716-7652-b160-40fcbefced71', 1, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 40, "minutes": 1200, "cause_id": "01a22902-182f-7224-b0ff-609344aa61b2", "person_id": "01a22902-1716-7652-b160-40fcbefced71", "cause_kind": "order", "journal_id": "01a22902-1833-730d-9388-3f2724925f09", "may_redeem": true, "year_points": 40, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-16ee-76b5-9913-7ccaedba4043', 6, '01a22902-183e-7501-88a5-c7a0a7b04808', 'points.points_posted.v1', '01a22902-1716-7652-b160-40fcbefced71', 2, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 80, "minutes": 0, "cause_id": "01a22902-1838-7623-9eb6-ce87a1fd3a3b", "person_id": "01a22902-1716-7652-b160-40fcbefced71", "cause_kind": "gift", "journal_id": "01a22902-183c-7641-a186-f39d89a65233", "may_redeem": true, "year_points": 80, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-16ee-76b5-9913-7ccaedba4043', 7, '01a22902-1847-7739-a69c-f499711dbf40', 'points.points_debited.v1', '01a22902-1841-75d2-94f1-d618be8ee14b', NULL, 'redemption:01a22902-1841-75d2-94f1-d618be8ee14b', NULL, '{"points": 6, "balance": 74, "person_id": "01a22902-1716-7652-b160-40fcbefced71", "journal_id": "01a22902-1846-7137-baa5-f4ff12cc028d", "redemption_id": "01a22902-1841-75d2-94f1-d618be8ee14b"}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-16ee-76b5-9913-7ccaedba4043', 8, '01a22902-1856-70e0-aad0-21ce38cd71b2', 'points.points_posted.v1', '01a22902-170c-72af-952d-a8cd8cc2ef28', 3, NULL, NULL, '{"owed": 0, "year": 2026, "points": 2, "balance": 82, "minutes": 60, "cause_id": "01a22902-184d-7702-b159-c5ee999135a7", "person_id": "01a22902-170c-72af-952d-a8cd8cc2ef28", "cause_kind": "order", "journal_id": "01a22902-1852-76a0-ac41-9751b004041f", "may_redeem": true, "year_points": 82, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-16ee-76b5-9913-7ccaedba4043', 9, '01a22902-1856-70e0-aad0-21cf7a578732', 'points.points_posted.v1', '01a22902-1712-76ae-b075-0133fe65ecbb', 3, NULL, NULL, '{"owed": 0, "year": 2026, "points": 3, "balance": 83, "minutes": 90, "cause_id": "01a22902-184d-7702-b159-c5ee999135a7", "person_id": "01a22902-1712-76ae-b075-0133fe65ecbb", "cause_kind": "order", "journal_id": "01a22902-1852-76a0-ac41-9752bd6baf83", "may_redeem": true, "year_points": 83, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.rule_sets VALUES
	('01a22902-16ee-76b5-9913-7ccaedba4043', 1, '0001-01-01', 2, 2, 30, NULL, NULL, '2026-03-10 01:00:00+00');

INSERT INTO public.signing_keys VALUES
	('tests-3a90c234-d3f9-4571-aad9-73c6e7f49c44', '{"x": "wjbgtRxCayZvii9PpOkwhhSOULhrRdzkGg0KG2EgnB8", "y": "mvArC2LvzdbmX165D9xMkmpGCBJP1Jh9gLNT182kjWM", "crv": "P-256", "kid": "tests-3a90c234-d3f9-4571-aad9-73c6e7f49c44", "kty": "EC"}', '2026-11-29 20:32:12.539372+00');

INSERT INTO public.sources VALUES
	('01a22902-16ee-76b5-9913-7ccaedba4043', 'order', '01a22902-1729-7616-8c05-7a76e9580527', 2),
	('01a22902-16ee-76b5-9913-7ccaedba4043', 'gift', '01a22902-1816-77b5-8b95-124e5a933a39', 2),
	('01a22902-16ee-76b5-9913-7ccaedba4043', 'order', '01a22902-181f-77a9-8fa5-0e3339e7aa98', 2),
	('01a22902-16ee-76b5-9913-7ccaedba4043', 'gift', '01a22902-1827-7515-85e3-2374d383752f', 2),
	('01a22902-16ee-76b5-9913-7ccaedba4043', 'order', '01a22902-182f-7224-b0ff-609344aa61b2', 2),
	('01a22902-16ee-76b5-9913-7ccaedba4043', 'gift', '01a22902-1838-7623-9eb6-ce87a1fd3a3b', 2),
	('01a22902-16ee-76b5-9913-7ccaedba4043', 'order', '01a22902-184d-7702-b159-c5ee999135a7', 2);

INSERT INTO public.year_totals VALUES
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1831-738e-bb81-936c3679ea00', 2026, 240000, 40, 1200, 80, 30),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-172d-71d4-8476-30375f6bcc58', 2026, 252000, 40, 1260, 82, 30),
	('01a22902-16ee-76b5-9913-7ccaedba4043', '01a22902-1820-76a2-8fa6-c1df9a2ea9ee', 2026, 258000, 40, 1290, 83, 30);

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

REVOKE ALL ON FUNCTION pg_catalog.lo_close(integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_creat(integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_create(oid) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_from_bytea(oid, bytea) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_get(oid) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_get(oid, bigint, integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_lseek(integer, integer, integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_lseek64(integer, bigint, integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_open(oid, integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_put(oid, bigint, bytea) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_tell(integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_tell64(integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_truncate(integer, integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_truncate64(integer, bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_unlink(oid) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.loread(integer, integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lowrite(integer, bytea) FROM PUBLIC;

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
