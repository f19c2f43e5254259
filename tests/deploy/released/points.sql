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
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f5dc-7147-b3d2-5f52a14b1f64', 'issued_gift', NULL, -120, 0, 0, 3, 3, '2026-03-10'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f62a-7286-9943-9539dbb85d21', 'member', '01a2298a-f5ef-73d9-9dd7-cde8f059bb4c', 74, 0, 1200, 3, 4, '2026-03-10'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f5dc-7147-b3d2-5f537d881bcf', 'redeemed', NULL, 6, 0, 0, 1, 1, '2026-03-10'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f5f9-709f-9ebb-4bb3ecb2f7e2', 'member', '01a2298a-f5e5-7222-9d30-fc3141bdd016', 82, 0, 1260, 3, 5, '2026-03-10'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f61c-76dc-8c55-4cc897d851e4', 'member', '01a2298a-f5ea-76db-bcc0-7a73c3fbd5fa', 83, 0, 1290, 3, 5, '2026-03-10'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f5dc-7147-b3d2-5f51c8aacfbe', 'issued_service', NULL, -125, 0, 0, 5, 5, '2026-03-10'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f5dc-7147-b3d2-5f54012a3658', 'served', NULL, 0, 0, -3750, 5, 5, '2026-03-10');

INSERT INTO public.business_time VALUES
	('01a2298a-f5d9-73b1-9fa2-2630442634a8', '2026-03-10 01:00:00+00');

INSERT INTO public.current_facts VALUES
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 'order', '01a2298a-f5f8-74ff-8da0-00b56050b938', '01a2298a-f5e5-7222-9d30-fc3141bdd016', '2026-03-10', 1200),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 'gift', '01a2298a-f614-727d-ac58-a4e21969eecc', '01a2298a-f5e5-7222-9d30-fc3141bdd016', '2026-03-10', 20),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 'order', '01a2298a-f61b-73a8-b5bd-3b8365e59532', '01a2298a-f5ea-76db-bcc0-7a73c3fbd5fa', '2026-03-10', 1200),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 'gift', '01a2298a-f621-71ff-a3ad-a02e17a5525c', '01a2298a-f5ea-76db-bcc0-7a73c3fbd5fa', '2026-03-10', 20),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 'order', '01a2298a-f629-7119-a792-cff2b57e27a3', '01a2298a-f5ef-73d9-9dd7-cde8f059bb4c', '2026-03-10', 1200),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 'gift', '01a2298a-f62f-74ad-bd28-455d86863151', '01a2298a-f5ef-73d9-9dd7-cde8f059bb4c', '2026-03-10', 20),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 'order', '01a2298a-f645-7658-8a80-60d4055f288f', '01a2298a-f5e5-7222-9d30-fc3141bdd016', '2026-03-10', 60),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 'order', '01a2298a-f645-7658-8a80-60d4055f288f', '01a2298a-f5ea-76db-bcc0-7a73c3fbd5fa', '2026-03-10', 90);

INSERT INTO public.debits VALUES
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f636-7413-8677-02d0e4441c8e', '01a2298a-f5ef-73d9-9dd7-cde8f059bb4c', 6, NULL, NULL, 0, '01a2298a-f640-7570-9e9c-79b62904ce2f');

INSERT INTO public.entries VALUES
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f5f9-709f-9ebb-4bb3ecb2f7e2', 2, '01a2298a-f602-7061-aae4-bd5e5bd640ef', 'points', 'earn', 40, 2026, 40, '2026-03-10'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f5f9-709f-9ebb-4bb3ecb2f7e2', 1, '01a2298a-f602-7061-aae4-bd5e5bd640ef', 'minutes', 'earn', 1200, 2026, 1200, '2026-03-10'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f5dc-7147-b3d2-5f54012a3658', 1, '01a2298a-f602-7061-aae4-bd5e5bd640ef', 'minutes', 'earn', -1200, NULL, -1200, '2026-03-10'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f5dc-7147-b3d2-5f51c8aacfbe', 1, '01a2298a-f602-7061-aae4-bd5e5bd640ef', 'points', 'earn', -40, NULL, -40, '2026-03-10'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f5f9-709f-9ebb-4bb3ecb2f7e2', 3, '01a2298a-f617-7595-8fd9-bd83d19922b0', 'points', 'earn', 40, 2026, 80, '2026-03-10'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f5dc-7147-b3d2-5f52a14b1f64', 1, '01a2298a-f617-7595-8fd9-bd83d19922b0', 'points', 'earn', -40, NULL, -40, '2026-03-10'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f61c-76dc-8c55-4cc897d851e4', 2, '01a2298a-f61d-741f-b245-7bf147de6ad5', 'points', 'earn', 40, 2026, 40, '2026-03-10'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f61c-76dc-8c55-4cc897d851e4', 1, '01a2298a-f61d-741f-b245-7bf147de6ad5', 'minutes', 'earn', 1200, 2026, 1200, '2026-03-10'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f5dc-7147-b3d2-5f54012a3658', 2, '01a2298a-f61d-741f-b245-7bf147de6ad5', 'minutes', 'earn', -1200, NULL, -2400, '2026-03-10'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f5dc-7147-b3d2-5f51c8aacfbe', 2, '01a2298a-f61d-741f-b245-7bf147de6ad5', 'points', 'earn', -40, NULL, -80, '2026-03-10'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f61c-76dc-8c55-4cc897d851e4', 3, '01a2298a-f624-75b2-b5ef-343fd8fe5e4f', 'points', 'earn', 40, 2026, 80, '2026-03-10'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f5dc-7147-b3d2-5f52a14b1f64', 2, '01a2298a-f624-75b2-b5ef-343fd8fe5e4f', 'points', 'earn', -40, NULL, -80, '2026-03-10'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f62a-7286-9943-9539dbb85d21', 2, '01a2298a-f62b-71e8-8ff2-1564010f35d1', 'points', 'earn', 40, 2026, 40, '2026-03-10'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f62a-7286-9943-9539dbb85d21', 1, '01a2298a-f62b-71e8-8ff2-1564010f35d1', 'minutes', 'earn', 1200, 2026, 1200, '2026-03-10'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f5dc-7147-b3d2-5f54012a3658', 3, '01a2298a-f62b-71e8-8ff2-1564010f35d1', 'minutes', 'earn', -1200, NULL, -3600, '2026-03-10'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f5dc-7147-b3d2-5f51c8aacfbe', 3, '01a2298a-f62b-71e8-8ff2-1564010f35d1', 'points', 'earn', -40, NULL, -120, '2026-03-10'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f62a-7286-9943-9539dbb85d21', 3, '01a2298a-f632-76ac-b869-f486eff4c218', 'points', 'earn', 40, 2026, 80, '2026-03-10'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f5dc-7147-b3d2-5f52a14b1f64', 3, '01a2298a-f632-76ac-b869-f486eff4c218', 'points', 'earn', -40, NULL, -120, '2026-03-10'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f62a-7286-9943-9539dbb85d21', 4, '01a2298a-f640-7570-9e9c-79b62904ce2f', 'points', 'spend', -6, NULL, 74, '2026-03-10'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f5dc-7147-b3d2-5f537d881bcf', 1, '01a2298a-f640-7570-9e9c-79b62904ce2f', 'points', 'spend', 6, NULL, 6, '2026-03-10'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f5f9-709f-9ebb-4bb3ecb2f7e2', 5, '01a2298a-f647-73bf-a9ee-aaea9b6f24ac', 'points', 'earn', 2, 2026, 82, '2026-03-10'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f5f9-709f-9ebb-4bb3ecb2f7e2', 4, '01a2298a-f647-73bf-a9ee-aaea9b6f24ac', 'minutes', 'earn', 60, 2026, 1260, '2026-03-10'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f61c-76dc-8c55-4cc897d851e4', 5, '01a2298a-f647-73bf-a9ee-aaeb9404c1cf', 'points', 'earn', 3, 2026, 83, '2026-03-10'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f61c-76dc-8c55-4cc897d851e4', 4, '01a2298a-f647-73bf-a9ee-aaeb9404c1cf', 'minutes', 'earn', 90, 2026, 1290, '2026-03-10'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f5dc-7147-b3d2-5f54012a3658', 4, '01a2298a-f647-73bf-a9ee-aaea9b6f24ac', 'minutes', 'earn', -60, NULL, -3660, '2026-03-10'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f5dc-7147-b3d2-5f51c8aacfbe', 4, '01a2298a-f647-73bf-a9ee-aaea9b6f24ac', 'points', 'earn', -2, NULL, -122, '2026-03-10'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f5dc-7147-b3d2-5f54012a3658', 5, '01a2298a-f647-73bf-a9ee-aaeb9404c1cf', 'minutes', 'earn', -90, NULL, -3750, '2026-03-10'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f5dc-7147-b3d2-5f51c8aacfbe', 5, '01a2298a-f647-73bf-a9ee-aaeb9404c1cf', 'points', 'earn', -3, NULL, -125, '2026-03-10');

INSERT INTO public.inbox VALUES
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 'points', '01a2298a-f5ce-7767-a6d0-77939b6fa67d', 'gateway.community_opened.v1', '2026-11-29 23:01:42.488455+00'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 'points', '01a2298a-f5e5-7222-9d30-fc32fcf39906', 'gateway.person_joined.v1', '2026-11-29 23:01:42.501596+00'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 'points', '01a2298a-f5ea-76db-bcc0-7a74f0a6f917', 'gateway.person_joined.v1', '2026-11-29 23:01:42.506959+00'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 'points', '01a2298a-f5ef-73d9-9dd7-cde94b681c61', 'gateway.person_joined.v1', '2026-11-29 23:01:42.511556+00'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 'points', '01a2298a-f5f2-751f-929d-9c2bcd2146a3', 'gateway.person_joined.v1', '2026-11-29 23:01:42.514539+00'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 'points', '01a2298a-f5f5-77ec-9883-da9dbaa2e602', 'gateway.person_joined.v1', '2026-11-29 23:01:42.517497+00'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 'points', '01a2298a-f5f8-74ff-8da0-00b685f954cf', 'orders.order_closed.v1', '2026-11-29 23:01:42.520499+00'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 'points', '01a2298a-f614-727d-ac58-a4e3413f96ae', 'charity.gift_accepted.v1', '2026-11-29 23:01:42.549141+00'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 'points', '01a2298a-f61b-73a8-b5bd-3b84e7d4b674', 'orders.order_closed.v1', '2026-11-29 23:01:42.555859+00'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 'points', '01a2298a-f621-71ff-a3ad-a02f576bd2ec', 'charity.gift_accepted.v1', '2026-11-29 23:01:42.562181+00'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 'points', '01a2298a-f629-7119-a792-cff33399587d', 'orders.order_closed.v1', '2026-11-29 23:01:42.569796+00'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 'points', '01a2298a-f62f-74ad-bd28-455e8c9ee2f7', 'charity.gift_accepted.v1', '2026-11-29 23:01:42.575791+00'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 'points', '01a2298a-f636-7413-8677-02d2fb2b4cd6', 'charity.redemption_requested.v1', '2026-11-29 23:01:42.583119+00'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 'points', '01a2298a-f645-7658-8a80-60d51b8f7ad0', 'orders.order_closed.v1', '2026-11-29 23:01:42.59779+00');

INSERT INTO public.journals VALUES
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f602-7061-aae4-bd5e5bd640ef', '01a2298a-f5e5-7222-9d30-fc3141bdd016', 'order', '01a2298a-f5f8-74ff-8da0-00b56050b938', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 0, "gift_points": 0}, "quantity": 1200}'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f617-7595-8fd9-bd83d19922b0', '01a2298a-f5e5-7222-9d30-fc3141bdd016', 'gift', '01a2298a-f614-727d-ac58-a4e21969eecc', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "gift_points": 0}, "quantity": 20}'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f61d-741f-b245-7bf147de6ad5', '01a2298a-f5ea-76db-bcc0-7a73c3fbd5fa', 'order', '01a2298a-f61b-73a8-b5bd-3b8365e59532', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 0, "gift_points": 0}, "quantity": 1200}'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f624-75b2-b5ef-343fd8fe5e4f', '01a2298a-f5ea-76db-bcc0-7a73c3fbd5fa', 'gift', '01a2298a-f621-71ff-a3ad-a02e17a5525c', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "gift_points": 0}, "quantity": 20}'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f62b-71e8-8ff2-1564010f35d1', '01a2298a-f5ef-73d9-9dd7-cde8f059bb4c', 'order', '01a2298a-f629-7119-a792-cff2b57e27a3', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 0, "gift_points": 0}, "quantity": 1200}'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f632-76ac-b869-f486eff4c218', '01a2298a-f5ef-73d9-9dd7-cde8f059bb4c', 'gift', '01a2298a-f62f-74ad-bd28-455d86863151', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "gift_points": 0}, "quantity": 20}'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f640-7570-9e9c-79b62904ce2f', '01a2298a-f5ef-73d9-9dd7-cde8f059bb4c', 'redemption', '01a2298a-f636-7413-8677-02d0e4441c8e', 0, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{}'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f647-73bf-a9ee-aaea9b6f24ac', '01a2298a-f5e5-7222-9d30-fc3141bdd016', 'order', '01a2298a-f645-7658-8a80-60d4055f288f', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "gift_points": 40}, "quantity": 60}'),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f647-73bf-a9ee-aaeb9404c1cf', '01a2298a-f5ea-76db-bcc0-7a73c3fbd5fa', 'order', '01a2298a-f645-7658-8a80-60d4055f288f', 2, '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', 1, '{"was": 0, "before": {"units": 240000, "gift_points": 40}, "quantity": 90}');

INSERT INTO public.known_communities VALUES
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 'c-f47b94ed300f', 'Asia/Shanghai', 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f5e5-7222-9d30-fc3141bdd016', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2298a-f5e5-7222-9d30-fc3141bdd016", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f5ea-76db-bcc0-7a73c3fbd5fa', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2298a-f5ea-76db-bcc0-7a73c3fbd5fa", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f5ef-73d9-9dd7-cde8f059bb4c', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2298a-f5ef-73d9-9dd7-cde8f059bb4c", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f5f2-751f-929d-9c2adc29fbd6', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2298a-f5f2-751f-929d-9c2adc29fbd6", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f5f5-77ec-9883-da9c81522c42', '{admin}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["admin"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2298a-f5f5-77ec-9883-da9c81522c42", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-29 23:01:42.281932+00'),
	('points', '202607010000', '2026-11-29 23:01:42.376328+00');

INSERT INTO public.outbox VALUES
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 1, '01a2298a-f603-73a2-b2e4-0cb14df6ceab', 'points.points_posted.v1', '01a2298a-f5e5-7222-9d30-fc3141bdd016', 1, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 40, "minutes": 1200, "cause_id": "01a2298a-f5f8-74ff-8da0-00b56050b938", "person_id": "01a2298a-f5e5-7222-9d30-fc3141bdd016", "cause_kind": "order", "journal_id": "01a2298a-f602-7061-aae4-bd5e5bd640ef", "may_redeem": true, "year_points": 40, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 2, '01a2298a-f617-7595-8fd9-bd84bd23c37b', 'points.points_posted.v1', '01a2298a-f5e5-7222-9d30-fc3141bdd016', 2, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 80, "minutes": 0, "cause_id": "01a2298a-f614-727d-ac58-a4e21969eecc", "person_id": "01a2298a-f5e5-7222-9d30-fc3141bdd016", "cause_kind": "gift", "journal_id": "01a2298a-f617-7595-8fd9-bd83d19922b0", "may_redeem": true, "year_points": 80, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 3, '01a2298a-f61d-741f-b245-7bf2447f5eb5', 'points.points_posted.v1', '01a2298a-f5ea-76db-bcc0-7a73c3fbd5fa', 1, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 40, "minutes": 1200, "cause_id": "01a2298a-f61b-73a8-b5bd-3b8365e59532", "person_id": "01a2298a-f5ea-76db-bcc0-7a73c3fbd5fa", "cause_kind": "order", "journal_id": "01a2298a-f61d-741f-b245-7bf147de6ad5", "may_redeem": true, "year_points": 40, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 4, '01a2298a-f624-75b2-b5ef-344089071a63', 'points.points_posted.v1', '01a2298a-f5ea-76db-bcc0-7a73c3fbd5fa', 2, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 80, "minutes": 0, "cause_id": "01a2298a-f621-71ff-a3ad-a02e17a5525c", "person_id": "01a2298a-f5ea-76db-bcc0-7a73c3fbd5fa", "cause_kind": "gift", "journal_id": "01a2298a-f624-75b2-b5ef-343fd8fe5e4f", "may_redeem": true, "year_points": 80, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 5, '01a2298a-f62b-71e8-8ff2-1565c8d1cc2d', 'points.points_posted.v1', '01a2298a-f5ef-73d9-9dd7-cde8f059bb4c', 1, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 40, "minutes": 1200, "cause_id": "01a2298a-f629-7119-a792-cff2b57e27a3", "person_id": "01a2298a-f5ef-73d9-9dd7-cde8f059bb4c", "cause_kind": "order", "journal_id": "01a2298a-f62b-71e8-8ff2-1564010f35d1", "may_redeem": true, "year_points": 40, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 6, '01a2298a-f633-711a-91b3-30c8306e0ed0', 'points.points_posted.v1', '01a2298a-f5ef-73d9-9dd7-cde8f059bb4c', 2, NULL, NULL, '{"owed": 0, "year": 2026, "points": 40, "balance": 80, "minutes": 0, "cause_id": "01a2298a-f62f-74ad-bd28-455d86863151", "person_id": "01a2298a-f5ef-73d9-9dd7-cde8f059bb4c", "cause_kind": "gift", "journal_id": "01a2298a-f632-76ac-b869-f486eff4c218", "may_redeem": true, "year_points": 80, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 7, '01a2298a-f640-7570-9e9c-79b706252e53', 'points.points_debited.v1', '01a2298a-f636-7413-8677-02d0e4441c8e', NULL, 'redemption:01a2298a-f636-7413-8677-02d0e4441c8e', NULL, '{"points": 6, "balance": 74, "person_id": "01a2298a-f5ef-73d9-9dd7-cde8f059bb4c", "journal_id": "01a2298a-f640-7570-9e9c-79b62904ce2f", "redemption_id": "01a2298a-f636-7413-8677-02d0e4441c8e"}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 8, '01a2298a-f647-73bf-a9ee-aaecae2a73da', 'points.points_posted.v1', '01a2298a-f5e5-7222-9d30-fc3141bdd016', 3, NULL, NULL, '{"owed": 0, "year": 2026, "points": 2, "balance": 82, "minutes": 60, "cause_id": "01a2298a-f645-7658-8a80-60d4055f288f", "person_id": "01a2298a-f5e5-7222-9d30-fc3141bdd016", "cause_kind": "order", "journal_id": "01a2298a-f647-73bf-a9ee-aaea9b6f24ac", "may_redeem": true, "year_points": 82, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 9, '01a2298a-f647-73bf-a9ee-aaedf45911f1', 'points.points_posted.v1', '01a2298a-f5ea-76db-bcc0-7a73c3fbd5fa', 3, NULL, NULL, '{"owed": 0, "year": 2026, "points": 3, "balance": 83, "minutes": 90, "cause_id": "01a2298a-f645-7658-8a80-60d4055f288f", "person_id": "01a2298a-f5ea-76db-bcc0-7a73c3fbd5fa", "cause_kind": "order", "journal_id": "01a2298a-f647-73bf-a9ee-aaeb9404c1cf", "may_redeem": true, "year_points": 83, "effective_on": "2026-03-10", "rule_version": 1}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.rule_sets VALUES
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 1, '0001-01-01', 2, 2, 30, NULL, NULL, '2026-03-10 01:00:00+00');

INSERT INTO public.signing_keys VALUES
	('tests-2292c67b-a482-414c-87fb-a8ab6d8dc7a2', '{"x": "2iMhxtfzOq2OT5rAbIfhohbVZZI8D8jnWv_wcVrv7C4", "y": "25Rzv1ppuQWrg2t21dklEJEEhp2lwfVDKsrOIs7B8Ys", "crv": "P-256", "kid": "tests-2292c67b-a482-414c-87fb-a8ab6d8dc7a2", "kty": "EC"}', '2026-11-29 23:01:42.474715+00');

INSERT INTO public.sources VALUES
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 'order', '01a2298a-f5f8-74ff-8da0-00b56050b938', 2),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 'gift', '01a2298a-f614-727d-ac58-a4e21969eecc', 2),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 'order', '01a2298a-f61b-73a8-b5bd-3b8365e59532', 2),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 'gift', '01a2298a-f621-71ff-a3ad-a02e17a5525c', 2),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 'order', '01a2298a-f629-7119-a792-cff2b57e27a3', 2),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 'gift', '01a2298a-f62f-74ad-bd28-455d86863151', 2),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', 'order', '01a2298a-f645-7658-8a80-60d4055f288f', 2);

INSERT INTO public.year_totals VALUES
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f62a-7286-9943-9539dbb85d21', 2026, 240000, 40, 1200, 80, 30),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f5f9-709f-9ebb-4bb3ecb2f7e2', 2026, 252000, 40, 1260, 82, 30),
	('01a2298a-f5c0-729d-9809-f47b94ed300f', '01a2298a-f61c-76dc-8c55-4cc897d851e4', 2026, 258000, 40, 1290, 83, 30);

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
