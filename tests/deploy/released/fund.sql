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
      if exists (select from fresh group by community_id, journal_id, earmark_id, community_id having sum(amount_fen) <> 0) then
        raise exception 'a journal_id, earmark_id of entries does not sum to zero'
          using errcode = 'check_violation', constraint = 'entries_balanced';
      end if;
      return null;
    end $$;

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE public.balances (
    community_id uuid NOT NULL,
    fund_id uuid NOT NULL,
    earmark_id uuid NOT NULL,
    account text NOT NULL,
    amount_fen bigint NOT NULL,
    CONSTRAINT balances_account CHECK ((account = ANY (ARRAY['cash'::text, 'transit'::text, 'clearing_sandbox'::text, 'in_flight'::text, 'donations'::text, 'grants'::text])))
);

ALTER TABLE ONLY public.balances FORCE ROW LEVEL SECURITY;

CREATE TABLE public.business_time (
    id uuid NOT NULL,
    now timestamp with time zone NOT NULL
);

CREATE TABLE public.campaign_totals (
    community_id uuid NOT NULL,
    campaign_id uuid NOT NULL,
    received_fen bigint NOT NULL,
    gifts bigint NOT NULL,
    units bigint NOT NULL,
    minutes bigint NOT NULL,
    CONSTRAINT campaign_totals_floor CHECK (((received_fen >= 0) AND (gifts >= 0) AND (units >= 0) AND (minutes >= 0)))
);

ALTER TABLE ONLY public.campaign_totals FORCE ROW LEVEL SECURITY;

CREATE TABLE public.campaigns (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    fund_id uuid NOT NULL,
    earmark_id uuid NOT NULL,
    name text NOT NULL,
    purpose text NOT NULL,
    purpose_code text,
    mode text NOT NULL,
    goal_fen bigint,
    goal_units bigint,
    goal_minutes bigint,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    state text NOT NULL,
    host_charity text,
    filing_no text,
    filed_on date,
    next_state_change_at timestamp with time zone,
    created_by uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT campaigns_days CHECK ((starts_on <= ends_on)),
    CONSTRAINT campaigns_mode CHECK ((mode = ANY (ARRAY['public'::text, 'targeted'::text, 'internal'::text]))),
    CONSTRAINT campaigns_state CHECK ((state = ANY (ARRAY['draft'::text, 'open'::text, 'closing'::text, 'closed'::text])))
);

ALTER TABLE ONLY public.campaigns FORCE ROW LEVEL SECURITY;

CREATE TABLE public.contributions (
    community_id uuid NOT NULL,
    source text NOT NULL,
    source_id uuid NOT NULL,
    revision integer NOT NULL,
    step integer NOT NULL,
    campaign_id uuid,
    amount bigint NOT NULL,
    CONSTRAINT contributions_amount CHECK ((amount >= 0)),
    CONSTRAINT contributions_source CHECK ((source = ANY (ARRAY['order'::text, 'gift'::text])))
);

ALTER TABLE ONLY public.contributions FORCE ROW LEVEL SECURITY;

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

CREATE TABLE public.donations (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    fund_id uuid NOT NULL,
    earmark_id uuid NOT NULL,
    campaign_id uuid,
    donor_kind text NOT NULL,
    person_id uuid,
    giver_id uuid,
    amount_fen bigint NOT NULL,
    channel text NOT NULL,
    state text NOT NULL,
    publish_name boolean NOT NULL,
    received_on date,
    created_by uuid,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT donations_amount CHECK (((amount_fen >= 1) AND (amount_fen <= '100000000000'::bigint))),
    CONSTRAINT donations_channel CHECK ((channel = ANY (ARRAY['cash'::text, 'transfer'::text, 'online'::text]))),
    CONSTRAINT donations_donor CHECK (
CASE donor_kind
    WHEN 'anonymous'::text THEN ((person_id IS NULL) AND (giver_id IS NULL) AND (NOT publish_name))
    WHEN 'outside'::text THEN ((person_id IS NULL) AND (giver_id IS NOT NULL))
    ELSE true
END),
    CONSTRAINT donations_donor_kind CHECK ((donor_kind = ANY (ARRAY['person'::text, 'outside'::text, 'anonymous'::text]))),
    CONSTRAINT donations_received_on CHECK (((state <> 'received'::text) OR (received_on IS NOT NULL))),
    CONSTRAINT donations_state CHECK ((state = ANY (ARRAY['initiated'::text, 'received'::text, 'expired'::text])))
);

ALTER TABLE ONLY public.donations FORCE ROW LEVEL SECURITY;

CREATE TABLE public.earmarks (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    fund_id uuid NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    purpose_code text,
    spendable_fen bigint NOT NULL,
    held_fen bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT earmarks_kind CHECK ((kind = ANY (ARRAY['general'::text, 'campaign'::text]))),
    CONSTRAINT earmarks_not_over_committed CHECK (((held_fen >= 0) AND ((spendable_fen - held_fen) >= 0)))
);

ALTER TABLE ONLY public.earmarks FORCE ROW LEVEL SECURITY;

CREATE TABLE public.entries (
    community_id uuid NOT NULL,
    journal_id uuid NOT NULL,
    line integer NOT NULL,
    fund_id uuid NOT NULL,
    earmark_id uuid NOT NULL,
    account text NOT NULL,
    amount_fen bigint NOT NULL,
    booked_on date NOT NULL,
    donation_id uuid,
    payout_id uuid,
    CONSTRAINT entries_account CHECK ((account = ANY (ARRAY['cash'::text, 'transit'::text, 'clearing_sandbox'::text, 'in_flight'::text, 'donations'::text, 'grants'::text]))),
    CONSTRAINT entries_amount CHECK (((amount_fen <> 0) AND (abs(amount_fen) <= '1000000000000'::bigint)))
);

ALTER TABLE ONLY public.entries FORCE ROW LEVEL SECURITY;

CREATE TABLE public.funds (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    state text NOT NULL,
    is_default boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT funds_state CHECK ((state = ANY (ARRAY['forming'::text, 'active'::text, 'suspended'::text])))
);

ALTER TABLE ONLY public.funds FORCE ROW LEVEL SECURITY;

CREATE TABLE public.givers (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    name bytea,
    created_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.givers FORCE ROW LEVEL SECURITY;

CREATE TABLE public.grant_steps (
    community_id uuid NOT NULL,
    grant_id uuid NOT NULL,
    no integer NOT NULL,
    act text NOT NULL,
    person_id uuid NOT NULL,
    amount_fen bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT grant_steps_act CHECK ((act = ANY (ARRAY['propose'::text, 'approve'::text, 'amend'::text, 'pay'::text])))
);

ALTER TABLE ONLY public.grant_steps FORCE ROW LEVEL SECURITY;

CREATE TABLE public.grants (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    project_id uuid NOT NULL,
    fund_id uuid NOT NULL,
    earmark_id uuid NOT NULL,
    amount_fen bigint NOT NULL,
    purpose text NOT NULL,
    state text NOT NULL,
    proposed_by uuid NOT NULL,
    approved_1 uuid,
    approved_2 uuid,
    approved_at timestamp with time zone,
    paid_fen bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT grants_amount CHECK (((amount_fen >= 1) AND (amount_fen <= '100000000000'::bigint))),
    CONSTRAINT grants_paid CHECK (((paid_fen >= 0) AND (paid_fen <= amount_fen))),
    CONSTRAINT grants_paid_once_approved CHECK (((paid_fen = 0) OR (approved_2 IS NOT NULL))),
    CONSTRAINT grants_state CHECK ((state = ANY (ARRAY['proposed'::text, 'approved'::text, 'paying'::text, 'reporting'::text]))),
    CONSTRAINT grants_three_people CHECK (((approved_1 <> approved_2) AND (proposed_by <> approved_1) AND (proposed_by <> approved_2))),
    CONSTRAINT grants_two_approvals CHECK (((state <> ALL (ARRAY['approved'::text, 'paying'::text, 'reporting'::text])) OR ((approved_1 IS NOT NULL) AND (approved_2 IS NOT NULL))))
);

ALTER TABLE ONLY public.grants FORCE ROW LEVEL SECURITY;

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
    year integer NOT NULL,
    no bigint NOT NULL,
    kind text NOT NULL,
    cause_kind text NOT NULL,
    cause_id uuid NOT NULL,
    value_on date NOT NULL,
    booked_on date NOT NULL,
    booked_at timestamp with time zone NOT NULL,
    made_by uuid,
    CONSTRAINT journals_cause_kind CHECK ((cause_kind = ANY (ARRAY['donation'::text, 'payout'::text]))),
    CONSTRAINT journals_kind CHECK ((kind = ANY (ARRAY['gift'::text, 'grant_part'::text])))
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

CREATE TABLE public.numbers (
    community_id uuid NOT NULL,
    series text NOT NULL,
    year integer NOT NULL,
    last_no bigint NOT NULL,
    CONSTRAINT numbers_series CHECK ((series = ANY (ARRAY['journal'::text, 'receipt'::text])))
);

ALTER TABLE ONLY public.numbers FORCE ROW LEVEL SECURITY;

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

CREATE TABLE public.payment_notices (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    provider text NOT NULL,
    notice_id text NOT NULL,
    digest bytea NOT NULL,
    verdict text NOT NULL,
    order_id uuid,
    provider_txn text NOT NULL,
    amount_fen bigint NOT NULL,
    paid_at timestamp with time zone NOT NULL,
    noticed_at timestamp with time zone NOT NULL,
    CONSTRAINT payment_notices_verdict CHECK ((verdict = ANY (ARRAY['booked'::text, 'closed'::text, 'repeated'::text, 'conflict'::text, 'unmatched'::text])))
);

ALTER TABLE ONLY public.payment_notices FORCE ROW LEVEL SECURITY;

CREATE TABLE public.payment_orders (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    donation_id uuid NOT NULL,
    provider text NOT NULL,
    amount_fen bigint NOT NULL,
    state text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    provider_txn text,
    paid_at timestamp with time zone,
    version integer NOT NULL,
    CONSTRAINT payment_orders_paid CHECK (((state = 'paid'::text) = (provider_txn IS NOT NULL))),
    CONSTRAINT payment_orders_state CHECK ((state = ANY (ARRAY['created'::text, 'paid'::text, 'closed'::text])))
);

ALTER TABLE ONLY public.payment_orders FORCE ROW LEVEL SECURITY;

CREATE TABLE public.payouts (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    grant_id uuid NOT NULL,
    no integer NOT NULL,
    amount_fen bigint NOT NULL,
    paid_on date NOT NULL,
    made_by uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT payouts_amount CHECK ((amount_fen > 0))
);

ALTER TABLE ONLY public.payouts FORCE ROW LEVEL SECURITY;

CREATE TABLE public.projects (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    title text,
    tags text[] NOT NULL,
    state text NOT NULL,
    sequence bigint NOT NULL,
    CONSTRAINT projects_state CHECK ((state = ANY (ARRAY['listed'::text, 'closed'::text])))
);

ALTER TABLE ONLY public.projects FORCE ROW LEVEL SECURITY;

CREATE TABLE public.proofs (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    payout_id uuid NOT NULL,
    kind text NOT NULL,
    amount_fen bigint NOT NULL,
    invoice_no text,
    note text NOT NULL,
    CONSTRAINT proofs_kind CHECK ((kind = ANY (ARRAY['invoice'::text, 'contract'::text, 'list'::text, 'photo'::text, 'receipt'::text])))
);

ALTER TABLE ONLY public.proofs FORCE ROW LEVEL SECURITY;

CREATE TABLE public.receipts (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    series text NOT NULL,
    year integer NOT NULL,
    no bigint NOT NULL,
    number text NOT NULL,
    donation_id uuid NOT NULL,
    issued_on date NOT NULL,
    state text NOT NULL,
    CONSTRAINT receipts_series CHECK ((series = ANY (ARRAY['journal'::text, 'receipt'::text]))),
    CONSTRAINT receipts_state CHECK ((state = 'issued'::text))
);

ALTER TABLE ONLY public.receipts FORCE ROW LEVEL SECURITY;

CREATE TABLE public.revocations (
    subject uuid NOT NULL,
    epoch integer NOT NULL,
    changed_at timestamp with time zone NOT NULL
);

CREATE TABLE public.signing_keys (
    kid text NOT NULL,
    jwk jsonb NOT NULL,
    seen_at timestamp with time zone NOT NULL
);

INSERT INTO public.balances VALUES
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-9379-7793-8a83-990bf6633f11', '01a2299e-9385-7119-8f18-7b92a759a2d0', 'cash', 200000),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-9379-7793-8a83-990bf6633f11', '01a2299e-9385-7119-8f18-7b92a759a2d0', 'clearing_sandbox', 5000),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-9379-7793-8a83-990bf6633f11', '01a2299e-9385-7119-8f18-7b92a759a2d0', 'donations', -205000);

INSERT INTO public.business_time VALUES
	('01a2299e-9379-7793-8a83-990a7d6d5568', '2026-03-10 01:00:00+00');

INSERT INTO public.campaign_totals VALUES
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-943c-77f5-8014-88ca9dcb3f67', 0, 0, 0, 0);

INSERT INTO public.campaigns VALUES
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-943c-77f5-8014-88ca9dcb3f67', '01a2299e-9379-7793-8a83-990bf6633f11', '01a2299e-943c-77f5-8014-88c937aa62e4', '为独居老人添暖', '购置取暖器与棉被', NULL, 'internal', NULL, NULL, NULL, '2026-03-01', '2026-03-31', 'open', NULL, NULL, NULL, '2026-03-31 16:00:00+00', '01a2299e-939c-70cd-be5f-1a6fddc4301a', '2026-03-10 01:00:00+00', 1);

INSERT INTO public.donations VALUES
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-93e5-7191-87bf-d59f9d64b708', '01a2299e-9379-7793-8a83-990bf6633f11', '01a2299e-9385-7119-8f18-7b92a759a2d0', NULL, 'anonymous', NULL, NULL, 200000, 'cash', 'received', false, '2026-03-10', '01a2299e-93ad-714d-bfa4-8a0ab7b9887d', '2026-03-10 01:00:00+00', 2),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-940e-75e0-838c-81b3a047ff62', '01a2299e-9379-7793-8a83-990bf6633f11', '01a2299e-9385-7119-8f18-7b92a759a2d0', NULL, 'person', '01a2299e-93a2-7160-9f52-65d3788dcc36', NULL, 5000, 'online', 'initiated', true, NULL, '01a2299e-93a2-7160-9f52-65d3788dcc36', '2026-03-10 01:00:00+00', 1),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-9404-75c3-8d3b-a42460d72c5f', '01a2299e-9379-7793-8a83-990bf6633f11', '01a2299e-9385-7119-8f18-7b92a759a2d0', NULL, 'person', '01a2299e-93a2-7160-9f52-65d3788dcc36', NULL, 5000, 'online', 'received', true, '2026-03-10', '01a2299e-93a2-7160-9f52-65d3788dcc36', '2026-03-10 01:00:00+00', 2);

INSERT INTO public.earmarks VALUES
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-943c-77f5-8014-88c937aa62e4', '01a2299e-9379-7793-8a83-990bf6633f11', 'campaign', '为独居老人添暖', NULL, 0, 0, '2026-03-10 01:00:00+00'),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-9385-7119-8f18-7b92a759a2d0', '01a2299e-9379-7793-8a83-990bf6633f11', 'general', '一般用途 General', NULL, 205000, 8000, '2026-03-10 01:00:00+00');

INSERT INTO public.entries VALUES
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-93e5-7191-87bf-d5a08abc06ff', 1, '01a2299e-9379-7793-8a83-990bf6633f11', '01a2299e-9385-7119-8f18-7b92a759a2d0', 'cash', 200000, '2026-03-10', '01a2299e-93e5-7191-87bf-d59f9d64b708', NULL),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-93e5-7191-87bf-d5a08abc06ff', 2, '01a2299e-9379-7793-8a83-990bf6633f11', '01a2299e-9385-7119-8f18-7b92a759a2d0', 'donations', -200000, '2026-03-10', '01a2299e-93e5-7191-87bf-d59f9d64b708', NULL),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-9423-76fb-a832-cb2a5007dc63', 1, '01a2299e-9379-7793-8a83-990bf6633f11', '01a2299e-9385-7119-8f18-7b92a759a2d0', 'clearing_sandbox', 5000, '2026-03-10', '01a2299e-9404-75c3-8d3b-a42460d72c5f', NULL),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-9423-76fb-a832-cb2a5007dc63', 2, '01a2299e-9379-7793-8a83-990bf6633f11', '01a2299e-9385-7119-8f18-7b92a759a2d0', 'donations', -5000, '2026-03-10', '01a2299e-9404-75c3-8d3b-a42460d72c5f', NULL);

INSERT INTO public.funds VALUES
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-9379-7793-8a83-990bf6633f11', '社区发展基金 Community fund', 'forming', true, '2026-03-10 01:00:00+00');

INSERT INTO public.grant_steps VALUES
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-9468-774b-bc50-80afab31c085', 1, 'propose', '01a2299e-939c-70cd-be5f-1a6fddc4301a', 10000, '2026-03-10 01:00:00+00'),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-9468-774b-bc50-80afab31c085', 2, 'approve', '01a2299e-9472-7531-9af1-d09bac9b32de', 10000, '2026-03-10 01:00:00+00'),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-94a2-76ee-a798-d6c12c20e000', 1, 'propose', '01a2299e-939c-70cd-be5f-1a6fddc4301a', 8000, '2026-03-10 01:00:00+00'),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-94a2-76ee-a798-d6c12c20e000', 2, 'approve', '01a2299e-9472-7531-9af1-d09bac9b32de', 8000, '2026-03-10 01:00:00+00'),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-94a2-76ee-a798-d6c12c20e000', 3, 'approve', '01a2299e-94a9-7613-bb64-8cb647955a50', 8000, '2026-03-10 01:00:00+00');

INSERT INTO public.grants VALUES
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-9468-774b-bc50-80afab31c085', '01a2299e-9447-7755-98ca-6b29968453fd', '01a2299e-9379-7793-8a83-990bf6633f11', '01a2299e-9385-7119-8f18-7b92a759a2d0', 10000, '邻里帮工具手艺坊', 'proposed', '01a2299e-939c-70cd-be5f-1a6fddc4301a', '01a2299e-9472-7531-9af1-d09bac9b32de', NULL, NULL, 0, '2026-03-10 01:00:00+00', 2),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-94a2-76ee-a798-d6c12c20e000', '01a2299e-9490-75a0-99fb-9d2b001a7f9c', '01a2299e-9379-7793-8a83-990bf6633f11', '01a2299e-9385-7119-8f18-7b92a759a2d0', 8000, '邻里帮工具手艺坊', 'approved', '01a2299e-939c-70cd-be5f-1a6fddc4301a', '01a2299e-9472-7531-9af1-d09bac9b32de', '01a2299e-94a9-7613-bb64-8cb647955a50', '2026-03-10 01:00:00+00', 0, '2026-03-10 01:00:00+00', 3);

INSERT INTO public.idempotency VALUES
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-93ad-714d-bfa4-8a0ab7b9887d', 'give_money', '\xf8f40d50d44cc7c2aca8eaac562773cb12b2e599a469e29a0a2245037043c305', '\xcc3f543885d71b4f223ed51797980f30cef2f8bd67c61f8b672b876f190ebca1', 201, '{"ETag": "\"2\""}', '\x01c7bdcbbb0fe1ff9591837a58779ce8fa2d0103044c2f12b99046430e06f42d09baa952d9dfe7aa86bba14b464856cbd52f2b6e5d846f951660f3fa29063c4f3518b9d18f055d8753f39cd80beb4709bfcbe05b5b6241e421ec1ad3a0a866a4713f1bd03d6eba8b947b272e85893e498cae6de93fd9ad55c82c9f8d0a973adf0872b402f6c179f49584bc867a600d30235c450ee296fbf7fcdfdfce1cc9df8e77bd2c7115020e0efbc094230d13b5febfa5e9308b378aaef1231d6e22e690a40ffafd3bd56dc56ec5e1347ed1f5e11420e21a4637ee2204c217d253aa8985178fa79f618a7dd69667a213fcedf84b208cd049452305e5c59b7d0394c845b24f5a64c763421d8fe86bf8b4c48655b18d3f38266bea288383b9d79ff8138ab6d60265d783c970543e4307489401e43faf834dc575e0084fa24640ebffc7aef5014f0fa983e1ad3411ce6865c38394bcd8fb621109aea0c2b8f49828a6f0d438e53fb760f785e54fbe912d0e194d0417ebb57f33bc481465697da1d60e561544b1', '2026-11-29 23:23:08.145101+00'),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-93a2-7160-9f52-65d3788dcc36', 'give_money', '\x4ef64f3893d77047206a7175dd2364079de2de4b1ea9fef8c2641311315c9155', '\x9f06387c650b5b2f2a3bf2b01280d5763650ca707e86359664f34e5641ffc7cb', 201, '{"ETag": "\"1\""}', '\x0124b7bfe1e92ab6dfe40bf3641065d41305f46e524829d4be1eaf0e94cdb1e75f3235ae7e9b9f12808d8ef1594c505d4e44608dd567505994994a6f35e26898fdad94e86f8bdc626c8a5f88935e2b5bad4c107ed317b0c099888f56b00690c97bba58941b307dc573aa00c29106c915def866ead7bdd6fb501fa9ba4040a90a009e0f6cf4d64fcbeb27e829333d116336490a90bb6f87feaee7db81d2de8addef38dd37e75811bea24426e074f34fe805aa7d390a32a1e3250764cc56269152cc0a9f987ee9e1a96f685601045140477cccc6526d77b4421ffc56d114e119ec60a19bfb944549abd929123140bea3b1f7fd774e62efe352278802fd51ffa3a437d2366fcc21cf1d8667beb7cbfa07a2ef17e8892d6fb481581c06af865cf2896eacb1c9cbaa667deb767d5040bb6b4baea9a6013bea5cd25cd636603c50481eb6e122a4a0a866a999767759f3ea5d1e9d725cd89169b255bac0ea08b11407b82f4aa7e8bbceb47d2be7d5e49319ddb62682079fd601bc47fa172471801b808e6ead66a7e2770c741cde92c83f2a4e497a2473dde1f3e899e0bf8fb8d6e38ceb8703768274a50a3a43cbb1cf79287e571061cec5c6c506f088351c00050ef64520334edeb34fa4626480454f2e9ca7479a4a8132de5251933be3467e92d8449ea12a36668f28db159ee4306d6f188d06edeefdf0635cc9b778a86b2201c792f46bc30eb2b6601c951a63aff76e6791b30a087662ab5a6b277f0b1496168a4f6922cc86ec7d2086228f86b8b089837682104c0b47d583a4422c1ed8387e12278a93c34c9054dc9870f5262af68aeabc2ff14eedfe3af0dcaa4863150bc34cba696174ebe25e55df0f612d4bdfa4577cce5b2ffe086725288b3fbba9de5b0485f3bd92c9aed7f386b49beeb0b2b7f7d78d749eb03f157afb23a061f3b46817c54f5ca17e5350483debd9896307b959529607709c6f5a8012bba4fe5356f6', '2026-11-29 23:23:08.165043+00'),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-93a2-7160-9f52-65d3788dcc36', 'give_money', '\x9e5df898c8e350038bca974c32c85277dcd40055a838843925fc63f704ea02dc', '\x9f06387c650b5b2f2a3bf2b01280d5763650ca707e86359664f34e5641ffc7cb', 201, '{"ETag": "\"1\""}', '\x0120541d8e18d4851cab22ce5be109876b21557b059925bdc3c4492cee12c63cfec39b7de78383ce762a811c1a0e95b04d868b44617e76cf329c9105fd0c4561b4576272431b43f23645adc2af2408223a79ed51a8b103aa70189cf3b931e44e898e91f9bc1a107b7274bb17844df69a87f0563dd1018df27be8314a33fe34237b81cc1cff532162481aafcfb1a7fbb4f104d6ff4e208df05af421ee20b419e2160b08329c6fe4200a13a5dc839d4d72b80396e40877e587a592e3811526f2c4b0423624599ac7bfd560ed079956ee33f82477026a88f215a4bc126e3c7a9be7a4b6b923062895f2fdea5269b382a7430791be3f164c0018d91abbd92475b9b2d98f26ca6623c90c12bd0a2f3ff45bb186968dd4c271047c8da85f627537c2ba59d5f67772666fe074e4c873bf7d5a66af6cb9101bdf8bafc9f3dda9de3788385f6f77a5cb7ad23fa6b463151016a5fb1b51b4cc42c4ecb46f075bc350fd02d8e0bdaf615cf3753cba4d7cd55f7ea952d37c3d4e557ad7fed908d1bd2c68702bf2825f15b21f2d40c21923a97abc8a9834c4b8b1b7c02f9594544523522926e272592062ea7fb63c0cd56c640621ae96916b555bc78d83bf5c34586a37247e0b970f890df82750253b47cd6442ff8d4d5d7fc8620c48a4d5dcaf33720a3559afa32f36c9acf513a5767fc056462f5a28d3b488d018e4d45eb7544ba50ecb85d3c3fc85dd3587a58075a9d0c0dc6c865436241348bd4db01ffe983f1d46331fcfbdbbd7063009e1bfcda191b71cc628eae6d31f5fea2132ab290dcd342b87316ba772eae0251b37b8a7e6b177e530809b863daf22144142ff501f8453170fd4bf541e850f603e1b4227466b27bd2fdaa4097a8210f93303e2440b8e754f9042741fd7edea2cc72b9ff6b8bd5eb7c116215b3f8826b85bbfcd6f18c912b9d0208c33dc5d00d764997db9aeb249a36b187cde01cf8071e74a4f5d9b55fffa', '2026-11-29 23:23:08.175022+00'),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-939c-70cd-be5f-1a6fddc4301a', 'start_campaign', '\xb366ae7f85dcee41716d1410010cfcfdbfca3e902ce035795644f095585eafe4', '\x0b32222478c9fa58c0d68f0aa359367090a47502dda996041132199eb677d168', 201, '{"ETag": "\"1\""}', '\x01486e319ac3911e552b9bac616114b08c90a256dd7938ab27181f3b91dba7968446d572b9c3da6995ee18954b96d874850556ab1800c4b49fdf53196375f9343dc92bdecf8c03ff520161a708de596fb738c651bd2b30342a97c176eda9dcfd59a7910221a9989f1e584cc7be859fea334f73ceea4a289d4270d7bf9327326676d7199e0493b9c31aeea913c6a5fb36f8e9c7891ba7448955298547569f21c0550b565d112e7b1f9d799ad97c4d1e47ae0ce6e9119410c0c5bd2a2ec69b99732b12e1936139c663f588b418a9796e4aab98e506b1ddba0f8f41325522a940bf16245a1eb1a52011671f9867f2a1574db8da62d6c45829c011ab4bfa9a9b045b30d20d071cabef5d56238e0dc4dfe6d836526f033b280cb1cba6ebe2e1785270203a002e63fe514a61a1a83f5d35a7673ad661c7097549a0d19e6a6697ea549260018b952ad4b7dd404d40e45800276ed134d8b0e57511199208b3887bf9725b39ed204b2319407c58adbea0dc8241db76c5022722d0454f4892bd3859dfa1216e9c7ef6efbf260cf9f3dcef9e7638fca70a21034131e6736875da6bd99d5e0e27c250db47ea226db65dea13eea01fbbe7efabf90fe52888a6e9941000b7aa5610473ede6df56d94c34610c639d4685fae17b16c0f097355374f6c2f00203cf66607a64025092e05ae3eaed5c9679731c466b99552721ba6b9e55d', '2026-11-29 23:23:08.221577+00'),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-939c-70cd-be5f-1a6fddc4301a', 'propose_grant', '\xd8ff30efb88574cced962afacf34130dbaab0bc17235afe65fb7e7ea79434db6', '\x0ed747425ba1624926bbf660554a7fd27b2432a688a3bab2e791a91901e5a001', 201, '{"ETag": "\"1\""}', '\x01a224536521787c1fb6f7d64cdcb90f1e7258cd45068bb3d301deb8396edda79df79390a2e5d613a839bd663a2681373ddea50bbe1cc31366c7e69f8e267042a98193d6bf04b65b6f3e31b771b4c25b4b8097d1c9a6b1fec515d59d820a1c5e02adcfd46e59b3b43a74939748a328c9d7b8dff7151dd7857eb812dd64ccabcd41402c7ae4029b5ca6bb8e8cafaf091c738e78f891f7e50d4399a85e7808834d8b661d83300ffc51ad403caad20e20a83fb1ac1ec4e5e947553351b05753f29ad0f1c056a249aac0a1307c73ff14e994316ec90f6768412d63d8f59a0ab320821fd7bad9b24e0e2527c2a037a480699bb9f4e6e72284ca8e89e568ca7939c04593f49be988b989df7554195ff674ada62afb0a9d74b02e3ce01f25c68f112f4e44ad7ef688107cf513f6a30ef54be7c0a4ada0f7d791b1301b068e721da2f73006af96af0c2017e92fdd34480fe34d529d2513116475bf1edd59962894e4e44506ba2a858605912aa2c02e46e1c1a41eaae53dd9dd895d2c429eb6a0bd815a6ad525bc44c8ba554d2f47ea7d0f5861cbc6cc13ec266c180c0041b25f726fc1ca037666d1ac4e0aceb4d8c8eaf9882acbed94a4a10359d73f26a7491052f8037d5277d1ff634793ec1483b32de213f6c601eff1fcd7a9398b0232cf16e6752cdbd3b7aa7d9c320883d6ae5d881b657535d1619cd4842e640a0003cf04ddd26ae81e5c7e401c17c07567828199fbd032bf0b7b80454ce4b8e148023caeb40733a6e9325fd96deb14f8834b077aeea30ec724a6fd93a5f20f382a87edc1c8cd86f2a1ef4eaefb45a8d15a7d6ab23cc4ed09ba11759af5dfbfc1d5ae', '2026-11-29 23:23:08.26591+00'),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-9472-7531-9af1-d09bac9b32de', 'approve_grant', '\x045254eb5cb5eeebe82bcf63fbb2e0d2fb73ed16bdffdac0b008e1223c3d82f0', '\xb48b5980a5ba14593992eda12afc8c9719ab56e9c1cb7c2fd3bac47910551c00', 200, '{"ETag": "\"2\""}', '\x01a0c8d2dd800d772d1530a311b4402f17b8d1c1d77acd486d161a5a34f0ceab60557081d4fd2acc9d66398ad3a089fb60c1c49c50e9f3d0f3f41324ec723f6e0e24bfb59d4e8c028244f7f885862b3e1db3452b815d346250ae83904626ba8e6056b9448aa52f8433f5ec456838d75577002b7cbf654ec726260aa76cac0623adbe77181d3c8f9a382906caa7de8bf785131225b6c19fac308f8bd8c4712622d7d60e201400ddc7c244447b2d0865c6637d029377adb4d82b0e428407d83ac8f4fe13b3c925aa98fa7dffc46adee3273b199ab9e1570a26e84be4a7cf4d8af62510b7df0c70945e306b06259ee5dab88ab1086fd545a1127e4051ec4e9d32a8b88fd0427a96dbd1d51953bf7155bb89043d126ac2d68f82990c6dadc71c45aad95a8659648b0c448fbedb16f22377d99048b6aeefb2dd6ecfc2e127e066f3d8e4e26132329381e9b17c49d0f9ece782522d17e15c261484c4e87352516968e9fd5f248495cbfed04b133659f4280685c077c641808687e27ac32cea74ff18e3aa6b97480315260b1ee61937d9635ea28006c922048e55d57f9a742a0e00c645cf1187ffa9bd526803e9c476fa9b88c7964598ba78b6e14961145b64936d7ea1a5286abe31e053bd849e7ada1752a937e5c513c9c005fe0a21dc53772208464f368dd8e010f348505a1638408ce72722b4e56fcca71a91a0a3dae1fbc083f8a7e5ea02cf55cd1b4ed57bf764120f1a2d4e491c0a185a0b7a18b2d89f2d95e432573d91ab8c24e1f86444ea2d5f9e46efcc8f53e55cdceebf1a2dc7369fb51cbf3d481156c2c67df4ba66ab09f497e27798b3866e4b1f7a6341371cf3a70380781f371e4e9623789ef5d94b5b2eb08f12e814597ce776bb7e350fed9bf286534d45468aff6f32084b55322faafb820ec19d50c1445ca29150852b0ec78314f86a7a1a7a67bc8e8d55eaf475423c6bd58997d61657e88ca9c0260e9a36fa9340c3d26f5998a4b1881a1768044a60e9933354227db19231608486b305632feafc5a782d001cabf126e780396640f192406c190a823389a4749e3407862e16c588d1', '2026-11-29 23:23:08.298624+00'),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-939c-70cd-be5f-1a6fddc4301a', 'propose_grant', '\x92f53db9319aea8666f42d7e8a5eec240d61d04ae1e4ad76bc03654704232d50', '\x0bb82221cadc4f378367fb4d129400cd52f4edb925c5546ca69dd7285c779d69', 201, '{"ETag": "\"1\""}', '\x01d5a15eaa83cb841866693977330a8f24047ee1359014a474a105b7fb568548fa5e8c0ce2b977c68491864f9fb9c42a41961608f88dc53979d1ca11cc4409aa47a16665a852c60ad4aa545e926e78a5f046e236030bde2a51d2d4619179941f591215ddb60279c7fa5d389ecc399a9195c8039d4df29dc1255385eb634bcd9216a6a8ecbf78eee377c6231a146ea3cc938de818838b64d2a177ad9ba4c6a17bd638e857f82a4717fa338dca6c894485234b1e7cb766637cb53f766f696276107f71d42ceb39f551a5f9014b3eae7034ff57b064d3c6df46a791bf819b3add90b386cc7fe4c952fee5ca18b4d51a979b15f44d88c3303d6b7f88339adba811fde91ea3306316dbf4a9910efea9895bf57f976edd28a1cf595a2a0fcf365216a088334565a69663a593ae5cbf20f2aae9ca9ce6e0ed55d60f564d0ca95eddf56352bca2c5ef32577ffa0caae367ecd25dc482345f405cd53e3594e360f6251e0d03128c00eb8dec41a2f369b795a676f1622f7eb99a31e4e1cd1311d6d5237ef7484e9448db93a70474319db7c633634689d0d90a323c3839883737c71a99e4471885545b28b653f84b4f46fbfaac0bfd1d04fc918277fe2a90abcf6454cae64fa953590655baf915674e2bdf8a7c384e57190ea340b7f07a07cd6df253ac76dcf7cb59cb5f223626c94af7b41b2e3f182bd8cd8735164b17c7bd233ab25db204cfafa7d0ab449d870e2219a37cf05ac6fb56641297c80b7b95d966f1fcea45aced5954d589cc15b3ae3c113cd1beab409151ad9acbb1532db6877e1079982fa27475f24fbfb5f9822d433658b1cc5b15662ffe1dad38fd3b', '2026-11-29 23:23:08.322923+00'),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-9472-7531-9af1-d09bac9b32de', 'approve_grant', '\xf4256de31460f918bbf03c93a6e63a248ed4aa5d71fa37ec27311ff9654e6207', '\x32217b43da58f4067509b6f6af6e7b989b9356657db190c506ae6ba24710a6c0', 200, '{"ETag": "\"2\""}', '\x013fe76fd0dd66fc79fc74ce7dd516a8f392bb3027e5dcb905c1226b37399d4e28e3aada49c7c3d3e97e08dbc9bfab61afd2a9a2ceb0a148cce6e249c3a90005404353ebe1f331ed526ee018506198ace03f92f47ff5999a3544dcf5a0d591ee73527643c08dc5c465ae04bdc3c73f5bbaebea640e1a863e391d2aff19297479361047632eee467a4e813873bfeb948b671ad0be34507fd9fe26e4991300c1f1f93fceaff0b5a5704ac87ceba3d2bc3e55778d0a0239aee1a66e2049c4573d169626a0a7e9f0a1c19522679059b61b1aee99c9062876fcdc5e8856180fcc64c25660b9060742d7dea1a59287c1ccbba1e343e2aca20c63dd58984a4f97492911fd4352df295553ce56334512f9648fd6490a5afb667a8e41f3397fd73232311c57b59b8f9838f786a88bf31cd83bfe43bddfe7fc241510a652e5cf366f80dfe22782dd4f5c33bfe63c155f5dfe35b75e1a944a50d6d5a645e75077d722535f9ae2cdc23ca7097c0afc0474e8acf1a34153e96fb70fc82b2e799090e514b9d9e0e763cb8e65171e8ece9c015a77356732806d35a02e0b6ba86fc0d893ca0580fc3893a22376e9ee56e517996fae7b0a594557f013c7db2853b438aa48ce0467f4232e9ab9f21ed95c5068f9a2e4a8efb62a9cdf534ef2b94838ca0bd1a233bfb4ef2939790c9e204566cb4b8ba0b6b7cfbd2f93ca551877435ee792d5a70dc1446d5fefcd2a628594535bfee9cd16ead1f65960652225fef60583fcc839eae72fcb690da295178d5187e31a94e9a277cee96daf50750e13c5f1b02654e7decf9b85f3f7a709397208c8ffeae36450c0b25b4b5757fdbb1fd8628fb3ad3949a03aa5f5952e257048c5bf6d65555c21ffae664dd76200621d87793c6af26157a2415a0c6fcf15230029d143680fe0e8a0ee2c0d909d9d3e34f347984f9bfde69b2c5f83c191a2f95fd27291b412efeff5583d87d467242969e002c227387742b5692ac967e66748f4fe9dd8030323ca45d9618b5b57ef859c54090fe51dc4013b1b7e41ae159c4b0072342d39182d9478c07c7ba1cd6306304bc2155d166e', '2026-11-29 23:23:08.328565+00'),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-94a9-7613-bb64-8cb647955a50', 'approve_grant', '\x0f32964880594e2bf1471ef3846cf359bb596a7a5c631ba1a89e7a7efa276538', '\x32217b43da58f4067509b6f6af6e7b989b9356657db190c506ae6ba24710a6c0', 200, '{"ETag": "\"3\""}', '\x011babac36875f5c3037bd64683b5cf515572c6c9d4b050f7934d4fb0505e15d705599db52d691ac5a98e585cb3a16d6f688b68e39aa2efda779ca37befb33448406936ed9af35b5255b731d088016c4f98848960d0d115725ab3c1dacc829de54653c645ab4100540f80a2988f235a4413ff41975bb3db83b00dfcb45d1551d5bbfa5721b5d8f81fd4658e1e2941cbb4d46850d76f7a4c94af7e464dcbbe6221549219412e6a2f9dddea2d477af05da0445080c3a68416af7feb0ed033995ec06143b9c3b5de127a4f02fd5cdf9f7cb62d0aca725fe345ff6bdacf955e296e3746e725ae1f7f77d435a8af19873642c7c1fbfea464cdf4fe6cf67ec5cbfc7e9240351d58022ee4c0300cc1b8398255e866e5715d855f704f4bf666ef428e468a190463e4fc5b95a432126fd5a7182b35ef8442278379a7ef23758e497ea3d826890e0e111a78e3e9503178cd2a82b9b1330f39d3fc04f0fa8d0f38551679b220f1ff155b968b489d349216255eb0b7763bbd83649b309fa007ea8cf9f8a99463485812cd4a74c0c954e6b608a8debb40bdbe7b4960620e5234cf21e237ecfad087f0ad603ef041d941a45a8c74eac0074f3b26cd8a95c7b713fba12463d280b1054bf72c2ecc12e6bc111f2b4a2e832557277a172d32372705d437a2682640496a0741cb58ac2d64419b33c7b9b0f25bd368fb773d7b52a7b0af327bd7242a6d6381cbee3be143fd043f412bf6c23337da5b09c6f5541ad8eec043ac4e5ec8ef8fc2d9412dfe0bffce8bfd3b2d6af735695b17c2c04b14a09d911e1eed04de4cfb608eaccdc6c6c1fa4897f119619d3ca23616ee3d62264273caa17afdc6f47cfeeeb54f8f3ec77be2fe91cf4cb848e84ea78f7af748c8f3d9070a5bfa2d9cb475a43670932e87d5a90657599af7dd7081d67d71bb2f3d23905aa915570466488b5d4fd33449555d615ffb169728eb94e6bd62ac9068136ef883f6fbc11ff9cd91da32cf1803cd23fea338dd89e6ebdd43093e5253162d51b566add0289c442aca598ae204b421df6249071625e73fd8a7fff353640a3d7aaa646ad0abdcf4f104353ac17d84a3aec6c10fd1338744ece24b9c8cd93d442da68b3fab40a936fd567dc5f3e15cfaadb173e8340282b4c1f6f06d644b05130665413511980d7c658ee6c9a6f382cdd7a258155bd1c287016b994d11b05c17df017ca3194386faca04d03d9a67f24599a40f5519115d350d8dcdeb5ba54c447cf8d168e40d7032031b2698d675f9a624edd03a4c604b06b20e1d62e1955f5032e78f12d6e4d57c3897dc2b5c2f4196cfa87a8e2d3567c160fe8513045f69cbf51d8', '2026-11-29 23:23:08.339751+00');

INSERT INTO public.inbox VALUES
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', 'fund', '01a2299e-9359-7321-989d-37b8f96aceaf', 'gateway.community_opened.v1', '2026-11-29 23:23:08.020484+00'),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', 'fund', '01a2299e-939c-70cd-be5f-1a701ccfa6f3', 'gateway.person_joined.v1', '2026-11-29 23:23:08.060785+00'),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', 'fund', '01a2299e-93a2-7160-9f52-65d44e90967e', 'gateway.person_joined.v1', '2026-11-29 23:23:08.066847+00'),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', 'fund', '01a2299e-93ad-714d-bfa4-8a0b170850df', 'gateway.person_joined.v1', '2026-11-29 23:23:08.078486+00'),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', 'fund', '01a2299e-9447-7755-98ca-6b2a8ba59141', 'orders.project_listed.v1', '2026-11-29 23:23:08.232104+00'),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', 'fund', '01a2299e-9472-7531-9af1-d09c4b1fa868', 'gateway.person_joined.v1', '2026-11-29 23:23:08.275099+00'),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', 'fund', '01a2299e-9490-75a0-99fb-9d2cf7a470b1', 'orders.project_listed.v1', '2026-11-29 23:23:08.305369+00'),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', 'fund', '01a2299e-94a9-7613-bb64-8cb76ddd9892', 'gateway.person_joined.v1', '2026-11-29 23:23:08.329965+00'),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', 'fund', '01a2299e-94b8-7406-878d-0ae031925183', 'orders.project_listed.v1', '2026-11-29 23:23:08.345165+00');

INSERT INTO public.journals VALUES
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-93e5-7191-87bf-d5a08abc06ff', 2026, 1, 'gift', 'donation', '01a2299e-93e5-7191-87bf-d59f9d64b708', '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', '01a2299e-93ad-714d-bfa4-8a0ab7b9887d'),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-9423-76fb-a832-cb2a5007dc63', 2026, 2, 'gift', 'donation', '01a2299e-9404-75c3-8d3b-a42460d72c5f', '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.known_communities VALUES
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', 'c-5435b80c0fa8', 'Asia/Shanghai', 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-939c-70cd-be5f-1a6fddc4301a', '{fund_manager}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["fund_manager"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2299e-939c-70cd-be5f-1a6fddc4301a", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-93a2-7160-9f52-65d3788dcc36', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2299e-93a2-7160-9f52-65d3788dcc36", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-93ad-714d-bfa4-8a0ab7b9887d', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2299e-93ad-714d-bfa4-8a0ab7b9887d", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-9472-7531-9af1-d09bac9b32de', '{fund_approver}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["fund_approver"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2299e-9472-7531-9af1-d09bac9b32de", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-94a9-7613-bb64-8cb647955a50', '{fund_approver}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["fund_approver"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2299e-94a9-7613-bb64-8cb647955a50", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-29 23:23:07.705422+00'),
	('fund', '202607010000', '2026-11-29 23:23:07.78818+00');

INSERT INTO public.numbers VALUES
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', 'journal', 2026, 2),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', 'receipt', 2026, 2);

INSERT INTO public.outbox VALUES
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', 1, '01a2299e-93f0-71a6-96c4-797f813a7479', 'fund.donation_received.v1', '01a2299e-93e5-7191-87bf-d59f9d64b708', NULL, 'donation:01a2299e-93e5-7191-87bf-d59f9d64b708', NULL, '{"channel": "cash", "fund_id": "01a2299e-9379-7793-8a83-990bf6633f11", "amount_fen": 200000, "earmark_id": "01a2299e-9385-7119-8f18-7b92a759a2d0", "project_id": null, "activity_id": null, "campaign_id": null, "donation_id": "01a2299e-93e5-7191-87bf-d59f9d64b708", "received_on": "2026-03-10", "donor_person_id": null}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', 2, '01a2299e-9428-72aa-b4cb-df6c2adcc449', 'fund.donation_received.v1', '01a2299e-9404-75c3-8d3b-a42460d72c5f', NULL, 'donation:01a2299e-9404-75c3-8d3b-a42460d72c5f', NULL, '{"channel": "online", "fund_id": "01a2299e-9379-7793-8a83-990bf6633f11", "amount_fen": 5000, "earmark_id": "01a2299e-9385-7119-8f18-7b92a759a2d0", "project_id": null, "activity_id": null, "campaign_id": null, "donation_id": "01a2299e-9404-75c3-8d3b-a42460d72c5f", "received_on": "2026-03-10", "donor_person_id": "01a2299e-93a2-7160-9f52-65d3788dcc36"}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', 3, '01a2299e-943c-77f5-8014-88cb4ed30393', 'fund.campaign_opened.v1', '01a2299e-943c-77f5-8014-88ca9dcb3f67', 1, NULL, NULL, '{"mode": "internal", "ends_on": "2026-03-31", "starts_on": "2026-03-01", "campaign_id": "01a2299e-943c-77f5-8014-88ca9dcb3f67"}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', 4, '01a2299e-94b3-77b2-ad7b-8ac411680b48', 'fund.grant_approved.v1', '01a2299e-94a2-76ee-a798-d6c12c20e000', 3, NULL, NULL, '{"fund_id": "01a2299e-9379-7793-8a83-990bf6633f11", "grant_id": "01a2299e-94a2-76ee-a798-d6c12c20e000", "amount_fen": 8000, "earmark_id": "01a2299e-9385-7119-8f18-7b92a759a2d0", "project_id": "01a2299e-9490-75a0-99fb-9d2b001a7f9c", "approved_at": "2026-03-10T01:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.payment_notices VALUES
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-9428-72aa-b4cb-df6d813c4cae', 'sandbox', '01a2299e-9410-77ec-97c8-fee71c67e340', '\x448c26f7b8197555d7eebe619c1bee9fd236af4529b7589444fdf6cb9fa412fe', 'booked', '01a2299e-9404-75c3-8d3b-a4253ab9529a', 'txn-01a2299e-9404-75c3-8d3b-a42460d72c5f', 5000, '2026-03-10 01:00:00+00', '2026-03-10 01:00:00+00');

INSERT INTO public.payment_orders VALUES
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-940e-75e0-838c-81b49637b39e', '01a2299e-940e-75e0-838c-81b3a047ff62', 'sandbox', 5000, 'created', '2026-03-10 03:00:00+00', NULL, NULL, 1),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-9404-75c3-8d3b-a4253ab9529a', '01a2299e-9404-75c3-8d3b-a42460d72c5f', 'sandbox', 5000, 'paid', '2026-03-10 03:00:00+00', 'txn-01a2299e-9404-75c3-8d3b-a42460d72c5f', '2026-03-10 01:00:00+00', 2);

INSERT INTO public.projects VALUES
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-9447-7755-98ca-6b29968453fd', '邻里帮工具手艺坊', '{}', 'listed', 1),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-9490-75a0-99fb-9d2b001a7f9c', '邻里帮工具手艺坊', '{}', 'listed', 1),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-94b8-7406-878d-0adf34224f6a', '邻里帮工具手艺坊', '{}', 'listed', 1);

INSERT INTO public.receipts VALUES
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-93f0-71a6-96c4-797eb3ba5e11', 'receipt', 2026, 1, 'C-5435B80C0FA8-2026-000001', '01a2299e-93e5-7191-87bf-d59f9d64b708', '2026-03-10', 'issued'),
	('01a2299e-9334-77a6-98b2-5435b80c0fa8', '01a2299e-9428-72aa-b4cb-df6bfedb9ead', 'receipt', 2026, 2, 'C-5435B80C0FA8-2026-000002', '01a2299e-9404-75c3-8d3b-a42460d72c5f', '2026-03-10', 'issued');

INSERT INTO public.signing_keys VALUES
	('tests-040f4a0f-6eaf-4954-8204-caef834e283f', '{"x": "woSu0yrvz49P4ExRrywtPOw8xevOCHR_UtU8pA4B6T4", "y": "tEH_ssMXjxpZNgTxcZMOCF-2BXf7FvgMvfjxrgvbF7s", "crv": "P-256", "kid": "tests-040f4a0f-6eaf-4954-8204-caef834e283f", "kty": "EC"}', '2026-11-29 23:23:07.984743+00');

SELECT pg_catalog.setval('public.outbox_position_seq', 4, true);

ALTER TABLE ONLY public.balances
    ADD CONSTRAINT balances_pkey PRIMARY KEY (community_id, fund_id, earmark_id, account);

ALTER TABLE ONLY public.business_time
    ADD CONSTRAINT business_time_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.campaign_totals
    ADD CONSTRAINT campaign_totals_pkey PRIMARY KEY (community_id, campaign_id);

ALTER TABLE ONLY public.campaigns
    ADD CONSTRAINT campaigns_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.contributions
    ADD CONSTRAINT contributions_pkey PRIMARY KEY (community_id, source, source_id);

ALTER TABLE ONLY public.deferred
    ADD CONSTRAINT deferred_pkey PRIMARY KEY (community_id, consumer, event_id);

ALTER TABLE ONLY public.donations
    ADD CONSTRAINT donations_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.earmarks
    ADD CONSTRAINT earmarks_of_fund UNIQUE (community_id, fund_id, id);

ALTER TABLE ONLY public.earmarks
    ADD CONSTRAINT earmarks_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.entries
    ADD CONSTRAINT entries_pkey PRIMARY KEY (community_id, journal_id, line);

ALTER TABLE ONLY public.funds
    ADD CONSTRAINT funds_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.givers
    ADD CONSTRAINT givers_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.grant_steps
    ADD CONSTRAINT grant_steps_pkey PRIMARY KEY (community_id, grant_id, no);

ALTER TABLE ONLY public.grants
    ADD CONSTRAINT grants_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT idempotency_pkey PRIMARY KEY (community_id, principal, route, key_hash);

ALTER TABLE ONLY public.inbox
    ADD CONSTRAINT inbox_pkey PRIMARY KEY (community_id, consumer, event_id);

ALTER TABLE ONLY public.journals
    ADD CONSTRAINT journals_numbered_once UNIQUE (community_id, year, no);

ALTER TABLE ONLY public.journals
    ADD CONSTRAINT journals_one_cause UNIQUE (community_id, kind, cause_kind, cause_id);

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

ALTER TABLE ONLY public.numbers
    ADD CONSTRAINT numbers_pkey PRIMARY KEY (community_id, series, year);

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_cause_once UNIQUE (community_id, type, cause);

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_sequence_once UNIQUE (community_id, type, subject, sequence);

ALTER TABLE ONLY public.payment_notices
    ADD CONSTRAINT payment_notices_once UNIQUE (community_id, provider, notice_id);

ALTER TABLE ONLY public.payment_notices
    ADD CONSTRAINT payment_notices_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.payment_orders
    ADD CONSTRAINT payment_orders_one_a_gift UNIQUE (community_id, donation_id);

ALTER TABLE ONLY public.payment_orders
    ADD CONSTRAINT payment_orders_one_a_payment UNIQUE (community_id, provider, provider_txn);

ALTER TABLE ONLY public.payment_orders
    ADD CONSTRAINT payment_orders_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.payouts
    ADD CONSTRAINT payouts_numbered_once UNIQUE (community_id, grant_id, no);

ALTER TABLE ONLY public.payouts
    ADD CONSTRAINT payouts_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.projects
    ADD CONSTRAINT projects_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.proofs
    ADD CONSTRAINT proofs_one_invoice UNIQUE (community_id, invoice_no);

ALTER TABLE ONLY public.proofs
    ADD CONSTRAINT proofs_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.receipts
    ADD CONSTRAINT receipts_numbered_once UNIQUE (community_id, series, year, no);

ALTER TABLE ONLY public.receipts
    ADD CONSTRAINT receipts_one_a_gift UNIQUE (community_id, donation_id);

ALTER TABLE ONLY public.receipts
    ADD CONSTRAINT receipts_one_number UNIQUE (community_id, number);

ALTER TABLE ONLY public.receipts
    ADD CONSTRAINT receipts_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.revocations
    ADD CONSTRAINT revocations_pkey PRIMARY KEY (subject);

ALTER TABLE ONLY public.signing_keys
    ADD CONSTRAINT signing_keys_pkey PRIMARY KEY (kid);

CREATE INDEX campaigns_turning ON public.campaigns USING btree (next_state_change_at) WHERE (next_state_change_at IS NOT NULL);

CREATE INDEX contributions_by_campaign ON public.contributions USING btree (community_id, campaign_id);

CREATE INDEX deferred_due ON public.deferred USING btree (due_at) WHERE (state = 'waiting'::text);

CREATE INDEX donations_by_campaign ON public.donations USING btree (community_id, campaign_id, received_on);

CREATE INDEX donations_by_person ON public.donations USING btree (community_id, person_id, received_on);

CREATE INDEX donations_by_state ON public.donations USING btree (community_id, state, received_on, id);

CREATE UNIQUE INDEX earmarks_one_general ON public.earmarks USING btree (community_id, fund_id) WHERE (kind = 'general'::text);

CREATE INDEX entries_by_account ON public.entries USING btree (community_id, earmark_id, account, booked_on);

CREATE UNIQUE INDEX funds_one_default ON public.funds USING btree (community_id) WHERE is_default;

CREATE INDEX grants_by_project ON public.grants USING btree (community_id, project_id, id);

CREATE INDEX grants_by_state ON public.grants USING btree (community_id, state, id);

CREATE INDEX idempotency_created ON public.idempotency USING btree (created_at);

CREATE INDEX inbox_done ON public.inbox USING btree (done_at);

CREATE INDEX ix_business_time_now ON public.business_time USING btree (now);

CREATE INDEX ix_revocations_changed_at ON public.revocations USING btree (changed_at);

CREATE INDEX journals_by_day ON public.journals USING btree (community_id, value_on, id);

CREATE INDEX outbox_sent ON public.outbox USING btree (published_at) WHERE (published_at IS NOT NULL);

CREATE INDEX outbox_waiting ON public.outbox USING btree ("position") WHERE (published_at IS NULL);

CREATE INDEX payment_notices_by_verdict ON public.payment_notices USING btree (community_id, verdict, id);

CREATE INDEX payment_orders_unpaid ON public.payment_orders USING btree (expires_at) WHERE (state = 'created'::text);

CREATE TRIGGER entries_balanced AFTER INSERT ON public.entries REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.entries_balanced();

ALTER TABLE ONLY public.campaign_totals
    ADD CONSTRAINT campaign_totals_community_id_campaign_id_fkey FOREIGN KEY (community_id, campaign_id) REFERENCES public.campaigns(community_id, id);

ALTER TABLE ONLY public.campaigns
    ADD CONSTRAINT campaigns_community_id_earmark_id_fkey FOREIGN KEY (community_id, earmark_id) REFERENCES public.earmarks(community_id, id);

ALTER TABLE ONLY public.campaigns
    ADD CONSTRAINT campaigns_community_id_fund_id_fkey FOREIGN KEY (community_id, fund_id) REFERENCES public.funds(community_id, id);

ALTER TABLE ONLY public.donations
    ADD CONSTRAINT donations_community_id_campaign_id_fkey FOREIGN KEY (community_id, campaign_id) REFERENCES public.campaigns(community_id, id);

ALTER TABLE ONLY public.donations
    ADD CONSTRAINT donations_community_id_earmark_id_fkey FOREIGN KEY (community_id, earmark_id) REFERENCES public.earmarks(community_id, id);

ALTER TABLE ONLY public.donations
    ADD CONSTRAINT donations_community_id_fund_id_fkey FOREIGN KEY (community_id, fund_id) REFERENCES public.funds(community_id, id);

ALTER TABLE ONLY public.donations
    ADD CONSTRAINT donations_community_id_giver_id_fkey FOREIGN KEY (community_id, giver_id) REFERENCES public.givers(community_id, id);

ALTER TABLE ONLY public.earmarks
    ADD CONSTRAINT earmarks_community_id_fund_id_fkey FOREIGN KEY (community_id, fund_id) REFERENCES public.funds(community_id, id);

ALTER TABLE ONLY public.entries
    ADD CONSTRAINT entries_community_id_earmark_id_fkey FOREIGN KEY (community_id, earmark_id) REFERENCES public.earmarks(community_id, id);

ALTER TABLE ONLY public.entries
    ADD CONSTRAINT entries_community_id_fund_id_fkey FOREIGN KEY (community_id, fund_id) REFERENCES public.funds(community_id, id);

ALTER TABLE ONLY public.entries
    ADD CONSTRAINT entries_community_id_journal_id_fkey FOREIGN KEY (community_id, journal_id) REFERENCES public.journals(community_id, id);

ALTER TABLE ONLY public.grant_steps
    ADD CONSTRAINT grant_steps_community_id_grant_id_fkey FOREIGN KEY (community_id, grant_id) REFERENCES public.grants(community_id, id);

ALTER TABLE ONLY public.grants
    ADD CONSTRAINT grants_community_id_fund_id_earmark_id_fkey FOREIGN KEY (community_id, fund_id, earmark_id) REFERENCES public.earmarks(community_id, fund_id, id);

ALTER TABLE ONLY public.grants
    ADD CONSTRAINT grants_community_id_fund_id_fkey FOREIGN KEY (community_id, fund_id) REFERENCES public.funds(community_id, id);

ALTER TABLE ONLY public.grants
    ADD CONSTRAINT grants_community_id_project_id_fkey FOREIGN KEY (community_id, project_id) REFERENCES public.projects(community_id, id);

ALTER TABLE ONLY public.payment_notices
    ADD CONSTRAINT payment_notices_community_id_order_id_fkey FOREIGN KEY (community_id, order_id) REFERENCES public.payment_orders(community_id, id);

ALTER TABLE ONLY public.payment_orders
    ADD CONSTRAINT payment_orders_community_id_donation_id_fkey FOREIGN KEY (community_id, donation_id) REFERENCES public.donations(community_id, id);

ALTER TABLE ONLY public.payouts
    ADD CONSTRAINT payouts_community_id_grant_id_fkey FOREIGN KEY (community_id, grant_id) REFERENCES public.grants(community_id, id);

ALTER TABLE ONLY public.proofs
    ADD CONSTRAINT proofs_community_id_payout_id_fkey FOREIGN KEY (community_id, payout_id) REFERENCES public.payouts(community_id, id);

ALTER TABLE ONLY public.receipts
    ADD CONSTRAINT receipts_community_id_donation_id_fkey FOREIGN KEY (community_id, donation_id) REFERENCES public.donations(community_id, id);

CREATE POLICY app ON public.balances TO fund_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.campaign_totals TO fund_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.campaigns TO fund_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.contributions TO fund_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.deferred TO fund_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.donations TO fund_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.earmarks TO fund_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.entries TO fund_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.funds TO fund_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.givers TO fund_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.grant_steps TO fund_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.grants TO fund_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.idempotency TO fund_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.inbox TO fund_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.journals TO fund_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.known_people TO fund_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.numbers TO fund_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.outbox TO fund_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.payment_notices TO fund_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.payment_orders TO fund_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.payouts TO fund_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.projects TO fund_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.proofs TO fund_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.receipts TO fund_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY audit ON public.balances FOR SELECT TO fund_audit USING (true);

CREATE POLICY audit ON public.campaign_totals FOR SELECT TO fund_audit USING (true);

CREATE POLICY audit ON public.campaigns FOR SELECT TO fund_audit USING (true);

CREATE POLICY audit ON public.contributions FOR SELECT TO fund_audit USING (true);

CREATE POLICY audit ON public.deferred FOR SELECT TO fund_audit USING (true);

CREATE POLICY audit ON public.donations FOR SELECT TO fund_audit USING (true);

CREATE POLICY audit ON public.earmarks FOR SELECT TO fund_audit USING (true);

CREATE POLICY audit ON public.entries FOR SELECT TO fund_audit USING (true);

CREATE POLICY audit ON public.funds FOR SELECT TO fund_audit USING (true);

CREATE POLICY audit ON public.givers FOR SELECT TO fund_audit USING (true);

CREATE POLICY audit ON public.grant_steps FOR SELECT TO fund_audit USING (true);

CREATE POLICY audit ON public.grants FOR SELECT TO fund_audit USING (true);

CREATE POLICY audit ON public.idempotency FOR SELECT TO fund_audit USING (true);

CREATE POLICY audit ON public.inbox FOR SELECT TO fund_audit USING (true);

CREATE POLICY audit ON public.journals FOR SELECT TO fund_audit USING (true);

CREATE POLICY audit ON public.known_people FOR SELECT TO fund_audit USING (true);

CREATE POLICY audit ON public.numbers FOR SELECT TO fund_audit USING (true);

CREATE POLICY audit ON public.outbox FOR SELECT TO fund_audit USING (true);

CREATE POLICY audit ON public.payment_notices FOR SELECT TO fund_audit USING (true);

CREATE POLICY audit ON public.payment_orders FOR SELECT TO fund_audit USING (true);

CREATE POLICY audit ON public.payouts FOR SELECT TO fund_audit USING (true);

CREATE POLICY audit ON public.projects FOR SELECT TO fund_audit USING (true);

CREATE POLICY audit ON public.proofs FOR SELECT TO fund_audit USING (true);

CREATE POLICY audit ON public.receipts FOR SELECT TO fund_audit USING (true);

ALTER TABLE public.balances ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.campaign_totals ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.campaigns ENABLE ROW LEVEL SECURITY;

CREATE POLICY clerk ON public.campaigns TO fund_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.deferred TO fund_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.idempotency TO fund_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.inbox TO fund_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.outbox TO fund_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.payment_orders TO fund_clerk USING (true) WITH CHECK (true);

ALTER TABLE public.contributions ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.deferred ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.donations ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.earmarks ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.entries ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.funds ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.givers ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.grant_steps ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.grants ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.idempotency ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.inbox ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.journals ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.known_people ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.numbers ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.outbox ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.payment_notices ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.payment_orders ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.payouts ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.projects ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.proofs ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.receipts ENABLE ROW LEVEL SECURITY;

CREATE POLICY worker ON public.balances TO fund_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.campaign_totals TO fund_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.campaigns TO fund_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.contributions TO fund_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.deferred TO fund_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.donations TO fund_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.earmarks TO fund_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.entries TO fund_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.funds TO fund_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.givers TO fund_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.grant_steps TO fund_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.grants TO fund_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.idempotency TO fund_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.inbox TO fund_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.journals TO fund_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.known_people TO fund_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.numbers TO fund_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.outbox TO fund_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.payment_notices TO fund_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.payment_orders TO fund_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.payouts TO fund_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.projects TO fund_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.proofs TO fund_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.receipts TO fund_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

GRANT SELECT,INSERT,UPDATE ON TABLE public.balances TO fund_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.balances TO fund_worker;
GRANT SELECT ON TABLE public.balances TO fund_audit;

GRANT SELECT,INSERT ON TABLE public.business_time TO fund_app;
GRANT SELECT,INSERT ON TABLE public.business_time TO fund_worker;
GRANT SELECT ON TABLE public.business_time TO fund_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.campaign_totals TO fund_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.campaign_totals TO fund_worker;
GRANT SELECT ON TABLE public.campaign_totals TO fund_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.campaigns TO fund_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.campaigns TO fund_worker;
GRANT SELECT ON TABLE public.campaigns TO fund_audit;

GRANT SELECT(community_id) ON TABLE public.campaigns TO fund_clerk;

GRANT SELECT(id) ON TABLE public.campaigns TO fund_clerk;

GRANT SELECT(next_state_change_at) ON TABLE public.campaigns TO fund_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.contributions TO fund_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.contributions TO fund_worker;
GRANT SELECT ON TABLE public.contributions TO fund_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.deferred TO fund_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.deferred TO fund_worker;
GRANT SELECT ON TABLE public.deferred TO fund_audit;
GRANT DELETE ON TABLE public.deferred TO fund_clerk;

GRANT SELECT(community_id) ON TABLE public.deferred TO fund_clerk;

GRANT SELECT(consumer) ON TABLE public.deferred TO fund_clerk;

GRANT SELECT(event_id) ON TABLE public.deferred TO fund_clerk;

GRANT SELECT(headers) ON TABLE public.deferred TO fund_clerk;

GRANT SELECT(body) ON TABLE public.deferred TO fund_clerk;

GRANT SELECT(attempts),UPDATE(attempts) ON TABLE public.deferred TO fund_clerk;

GRANT SELECT(due_at),UPDATE(due_at) ON TABLE public.deferred TO fund_clerk;

GRANT SELECT(first_at) ON TABLE public.deferred TO fund_clerk;

GRANT SELECT(reason) ON TABLE public.deferred TO fund_clerk;

GRANT SELECT(state),UPDATE(state) ON TABLE public.deferred TO fund_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.donations TO fund_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.donations TO fund_worker;
GRANT SELECT ON TABLE public.donations TO fund_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.earmarks TO fund_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.earmarks TO fund_worker;
GRANT SELECT ON TABLE public.earmarks TO fund_audit;

GRANT SELECT,INSERT ON TABLE public.entries TO fund_app;
GRANT SELECT,INSERT ON TABLE public.entries TO fund_worker;
GRANT SELECT ON TABLE public.entries TO fund_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.funds TO fund_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.funds TO fund_worker;
GRANT SELECT ON TABLE public.funds TO fund_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.givers TO fund_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.givers TO fund_worker;
GRANT SELECT ON TABLE public.givers TO fund_audit;

GRANT SELECT,INSERT ON TABLE public.grant_steps TO fund_app;
GRANT SELECT,INSERT ON TABLE public.grant_steps TO fund_worker;
GRANT SELECT ON TABLE public.grant_steps TO fund_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.grants TO fund_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.grants TO fund_worker;
GRANT SELECT ON TABLE public.grants TO fund_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency TO fund_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency TO fund_worker;
GRANT SELECT ON TABLE public.idempotency TO fund_audit;
GRANT DELETE ON TABLE public.idempotency TO fund_clerk;

GRANT SELECT(community_id) ON TABLE public.idempotency TO fund_clerk;

GRANT SELECT(created_at) ON TABLE public.idempotency TO fund_clerk;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.inbox TO fund_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.inbox TO fund_worker;
GRANT SELECT ON TABLE public.inbox TO fund_audit;
GRANT DELETE ON TABLE public.inbox TO fund_clerk;

GRANT SELECT(community_id) ON TABLE public.inbox TO fund_clerk;

GRANT SELECT(done_at) ON TABLE public.inbox TO fund_clerk;

GRANT SELECT,INSERT ON TABLE public.journals TO fund_app;
GRANT SELECT,INSERT ON TABLE public.journals TO fund_worker;
GRANT SELECT ON TABLE public.journals TO fund_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.known_communities TO fund_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.known_communities TO fund_worker;
GRANT SELECT ON TABLE public.known_communities TO fund_audit;

GRANT SELECT(id) ON TABLE public.known_communities TO fund_clerk;

GRANT SELECT(state) ON TABLE public.known_communities TO fund_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.known_people TO fund_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.known_people TO fund_worker;
GRANT SELECT ON TABLE public.known_people TO fund_audit;

GRANT SELECT ON TABLE public.migrations_applied TO fund_app;
GRANT SELECT ON TABLE public.migrations_applied TO fund_worker;
GRANT SELECT ON TABLE public.migrations_applied TO fund_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.numbers TO fund_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.numbers TO fund_worker;
GRANT SELECT ON TABLE public.numbers TO fund_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.outbox TO fund_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.outbox TO fund_worker;
GRANT SELECT ON TABLE public.outbox TO fund_audit;
GRANT DELETE ON TABLE public.outbox TO fund_clerk;

GRANT SELECT(community_id) ON TABLE public.outbox TO fund_clerk;

GRANT SELECT("position") ON TABLE public.outbox TO fund_clerk;

GRANT SELECT(id) ON TABLE public.outbox TO fund_clerk;

GRANT SELECT(type) ON TABLE public.outbox TO fund_clerk;

GRANT SELECT(subject) ON TABLE public.outbox TO fund_clerk;

GRANT SELECT(sequence) ON TABLE public.outbox TO fund_clerk;

GRANT SELECT(cause) ON TABLE public.outbox TO fund_clerk;

GRANT SELECT(traceparent) ON TABLE public.outbox TO fund_clerk;

GRANT SELECT(data) ON TABLE public.outbox TO fund_clerk;

GRANT SELECT("time") ON TABLE public.outbox TO fund_clerk;

GRANT SELECT(published_at),UPDATE(published_at) ON TABLE public.outbox TO fund_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.payment_notices TO fund_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.payment_notices TO fund_worker;
GRANT SELECT ON TABLE public.payment_notices TO fund_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.payment_orders TO fund_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.payment_orders TO fund_worker;
GRANT SELECT ON TABLE public.payment_orders TO fund_audit;

GRANT SELECT(community_id) ON TABLE public.payment_orders TO fund_clerk;

GRANT SELECT(id) ON TABLE public.payment_orders TO fund_clerk;

GRANT SELECT(state) ON TABLE public.payment_orders TO fund_clerk;

GRANT SELECT(expires_at) ON TABLE public.payment_orders TO fund_clerk;

GRANT SELECT,INSERT ON TABLE public.payouts TO fund_app;
GRANT SELECT,INSERT ON TABLE public.payouts TO fund_worker;
GRANT SELECT ON TABLE public.payouts TO fund_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.projects TO fund_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.projects TO fund_worker;
GRANT SELECT ON TABLE public.projects TO fund_audit;

GRANT SELECT,INSERT ON TABLE public.proofs TO fund_app;
GRANT SELECT,INSERT ON TABLE public.proofs TO fund_worker;
GRANT SELECT ON TABLE public.proofs TO fund_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.receipts TO fund_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.receipts TO fund_worker;
GRANT SELECT ON TABLE public.receipts TO fund_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.revocations TO fund_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.revocations TO fund_worker;
GRANT SELECT ON TABLE public.revocations TO fund_audit;
GRANT DELETE ON TABLE public.revocations TO fund_clerk;

GRANT SELECT(changed_at) ON TABLE public.revocations TO fund_clerk;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.signing_keys TO fund_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.signing_keys TO fund_worker;
GRANT SELECT ON TABLE public.signing_keys TO fund_audit;
