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

CREATE TABLE public.beats (
    publisher text NOT NULL,
    sent_at timestamp with time zone NOT NULL
);

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
    project_ids uuid[] NOT NULL,
    purpose_codes text[] NOT NULL,
    mode text NOT NULL,
    goal_fen bigint,
    goal_units bigint,
    goal_minutes bigint,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    state text NOT NULL,
    host_charity text,
    credit_code text,
    filing_no text,
    filed_on date,
    evidence text,
    opened_by uuid,
    next_state_change_at timestamp with time zone,
    written_by uuid[] NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT campaigns_days CHECK ((starts_on <= ends_on)),
    CONSTRAINT campaigns_mode CHECK ((mode = ANY (ARRAY['public'::text, 'targeted'::text, 'internal'::text]))),
    CONSTRAINT campaigns_opened_by_another CHECK ((opened_by <> ALL (written_by))),
    CONSTRAINT campaigns_public_complete CHECK (((mode <> 'public'::text) OR (state = 'draft'::text) OR ((opened_by IS NOT NULL) AND (host_charity IS NOT NULL) AND (credit_code IS NOT NULL) AND (filing_no IS NOT NULL) AND (filed_on IS NOT NULL) AND (evidence IS NOT NULL)))),
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
    campaign_id uuid,
    spendable_fen bigint NOT NULL,
    held_fen bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT earmarks_campaign CHECK (((kind = 'campaign'::text) = (campaign_id IS NOT NULL))),
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
    purpose text NOT NULL,
    payee_id uuid,
    at timestamp with time zone NOT NULL,
    CONSTRAINT grant_steps_act CHECK ((act = ANY (ARRAY['propose'::text, 'approve'::text, 'amend'::text, 'lapse'::text, 'void'::text, 'pay'::text])))
);

ALTER TABLE ONLY public.grant_steps FORCE ROW LEVEL SECURITY;

CREATE TABLE public.grants (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    project_id uuid NOT NULL,
    fund_id uuid NOT NULL,
    earmark_id uuid NOT NULL,
    payee_id uuid,
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
    CONSTRAINT grants_approved_with_a_payee CHECK (((approved_1 IS NULL) OR (payee_id IS NOT NULL))),
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

CREATE TABLE public.payees (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    name_sealed bytea NOT NULL,
    bank text,
    account_sealed bytea NOT NULL,
    account_key bytea NOT NULL,
    account_last4 text NOT NULL,
    person_id uuid,
    outsider boolean NOT NULL,
    written_by uuid[] NOT NULL,
    confirmed_by uuid,
    confirmed_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT payees_confirmed CHECK (((confirmed_by IS NULL) = (confirmed_at IS NULL))),
    CONSTRAINT payees_kind CHECK ((kind = ANY (ARRAY['organisation'::text, 'shop'::text, 'person'::text]))),
    CONSTRAINT payees_person CHECK (
CASE kind
    WHEN 'person'::text THEN ((person_id IS NOT NULL) <> outsider)
    ELSE ((person_id IS NULL) AND (NOT outsider))
END),
    CONSTRAINT payees_two_people CHECK ((confirmed_by <> ALL (written_by)))
);

ALTER TABLE ONLY public.payees FORCE ROW LEVEL SECURITY;

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
    proof_id uuid NOT NULL,
    number text NOT NULL,
    code text,
    code_key text NOT NULL,
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
    budget_fen bigint,
    state text NOT NULL,
    listed_sequence bigint NOT NULL,
    sequence bigint NOT NULL,
    CONSTRAINT projects_state CHECK ((state = ANY (ARRAY['listed'::text, 'running'::text, 'closed'::text])))
);

ALTER TABLE ONLY public.projects FORCE ROW LEVEL SECURITY;

CREATE TABLE public.proofs (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    payee_id uuid NOT NULL,
    number_key text NOT NULL,
    code_key text NOT NULL,
    amount_fen bigint NOT NULL,
    CONSTRAINT proofs_amount CHECK ((amount_fen > 0))
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
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d05e-7588-a646-0dfa3060458f', '01a22afb-d061-7042-95f0-b5df2d91da67', 'cash', 200000),
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d05e-7588-a646-0dfa3060458f', '01a22afb-d061-7042-95f0-b5df2d91da67', 'clearing_sandbox', 5000),
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d05e-7588-a646-0dfa3060458f', '01a22afb-d061-7042-95f0-b5df2d91da67', 'donations', -205000);

INSERT INTO public.beats VALUES
	('gateway', '2026-12-01 05:44:35.66387+00');

INSERT INTO public.business_time VALUES
	('01a22afb-d05e-7588-a646-0df9fb6abe2d', '2026-03-10 01:00:00+00');

INSERT INTO public.campaign_totals VALUES
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d0c7-7476-83dc-b667bc382ff4', 0, 0, 0, 0);

INSERT INTO public.campaigns VALUES
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d0c7-7476-83dc-b667bc382ff4', '01a22afb-d05e-7588-a646-0dfa3060458f', '01a22afb-d0c7-7476-83dc-b668ab3345f1', '为独居老人添暖', '购置取暖器与棉被', '{}', '{}', 'internal', NULL, NULL, NULL, '2026-03-01', '2026-03-31', 'open', NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-31 16:00:00+00', '{01a22afb-d069-7246-8455-08167aaa458d}', '2026-03-10 01:00:00+00', 1);

INSERT INTO public.donations VALUES
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d09c-7286-b5dd-014c269e05b3', '01a22afb-d05e-7588-a646-0dfa3060458f', '01a22afb-d061-7042-95f0-b5df2d91da67', NULL, 'anonymous', NULL, NULL, 200000, 'cash', 'received', false, '2026-03-10', '01a22afb-d073-76c9-9f84-0faee0a89e51', '2026-03-10 01:00:00+00', 2),
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d0b5-730d-a425-9d0c12db7078', '01a22afb-d05e-7588-a646-0dfa3060458f', '01a22afb-d061-7042-95f0-b5df2d91da67', NULL, 'person', '01a22afb-d06e-77c4-903c-dbc64ee111e0', NULL, 5000, 'online', 'initiated', true, NULL, '01a22afb-d06e-77c4-903c-dbc64ee111e0', '2026-03-10 01:00:00+00', 1),
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d0af-75d0-88ed-3d3c382157d1', '01a22afb-d05e-7588-a646-0dfa3060458f', '01a22afb-d061-7042-95f0-b5df2d91da67', NULL, 'person', '01a22afb-d06e-77c4-903c-dbc64ee111e0', NULL, 5000, 'online', 'received', true, '2026-03-10', '01a22afb-d06e-77c4-903c-dbc64ee111e0', '2026-03-10 01:00:00+00', 2);

INSERT INTO public.earmarks VALUES
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d0c7-7476-83dc-b668ab3345f1', '01a22afb-d05e-7588-a646-0dfa3060458f', 'campaign', '为独居老人添暖', '01a22afb-d0c7-7476-83dc-b667bc382ff4', 0, 0, '2026-03-10 01:00:00+00'),
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d061-7042-95f0-b5df2d91da67', '01a22afb-d05e-7588-a646-0dfa3060458f', 'general', '一般用途 General', NULL, 205000, 8000, '2026-03-10 01:00:00+00');

INSERT INTO public.entries VALUES
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d09c-7286-b5dd-014d3708bd44', 1, '01a22afb-d05e-7588-a646-0dfa3060458f', '01a22afb-d061-7042-95f0-b5df2d91da67', 'cash', 200000, '2026-03-10', '01a22afb-d09c-7286-b5dd-014c269e05b3', NULL),
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d09c-7286-b5dd-014d3708bd44', 2, '01a22afb-d05e-7588-a646-0dfa3060458f', '01a22afb-d061-7042-95f0-b5df2d91da67', 'donations', -200000, '2026-03-10', '01a22afb-d09c-7286-b5dd-014c269e05b3', NULL),
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d0be-735c-947b-8c0872c4ee8c', 1, '01a22afb-d05e-7588-a646-0dfa3060458f', '01a22afb-d061-7042-95f0-b5df2d91da67', 'clearing_sandbox', 5000, '2026-03-10', '01a22afb-d0af-75d0-88ed-3d3c382157d1', NULL),
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d0be-735c-947b-8c0872c4ee8c', 2, '01a22afb-d05e-7588-a646-0dfa3060458f', '01a22afb-d061-7042-95f0-b5df2d91da67', 'donations', -5000, '2026-03-10', '01a22afb-d0af-75d0-88ed-3d3c382157d1', NULL);

INSERT INTO public.funds VALUES
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d05e-7588-a646-0dfa3060458f', '社区发展基金 Community fund', 'forming', true, '2026-03-10 01:00:00+00');

INSERT INTO public.grant_steps VALUES
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d0eb-70b7-bb7f-d99d92034caa', 1, 'propose', '01a22afb-d069-7246-8455-08167aaa458d', 10000, '邻里帮工具手艺坊', '01a22afb-d0d6-7758-96d8-8f0516a59f5f', '2026-03-10 01:00:00+00'),
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d0eb-70b7-bb7f-d99d92034caa', 2, 'approve', '01a22afb-d0ef-7043-92fa-f01d77975eee', 10000, '邻里帮工具手艺坊', '01a22afb-d0d6-7758-96d8-8f0516a59f5f', '2026-03-10 01:00:00+00'),
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d116-7270-a74f-68d907e0cb15', 1, 'propose', '01a22afb-d069-7246-8455-08167aaa458d', 8000, '邻里帮工具手艺坊', '01a22afb-d0d6-7758-96d8-8f0516a59f5f', '2026-03-10 01:00:00+00'),
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d116-7270-a74f-68d907e0cb15', 2, 'approve', '01a22afb-d0ef-7043-92fa-f01d77975eee', 8000, '邻里帮工具手艺坊', '01a22afb-d0d6-7758-96d8-8f0516a59f5f', '2026-03-10 01:00:00+00'),
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d116-7270-a74f-68d907e0cb15', 3, 'approve', '01a22afb-d121-7752-b6f1-573904a2ef7d', 8000, '邻里帮工具手艺坊', '01a22afb-d0d6-7758-96d8-8f0516a59f5f', '2026-03-10 01:00:00+00');

INSERT INTO public.grants VALUES
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d0eb-70b7-bb7f-d99d92034caa', '01a22afb-d0cc-7438-b3cf-2a9b89c2dd6f', '01a22afb-d05e-7588-a646-0dfa3060458f', '01a22afb-d061-7042-95f0-b5df2d91da67', '01a22afb-d0d6-7758-96d8-8f0516a59f5f', 10000, '邻里帮工具手艺坊', 'proposed', '01a22afb-d069-7246-8455-08167aaa458d', '01a22afb-d0ef-7043-92fa-f01d77975eee', NULL, NULL, 0, '2026-03-10 01:00:00+00', 2),
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d116-7270-a74f-68d907e0cb15', '01a22afb-d108-74f5-a4dd-787fd652e9c0', '01a22afb-d05e-7588-a646-0dfa3060458f', '01a22afb-d061-7042-95f0-b5df2d91da67', '01a22afb-d0d6-7758-96d8-8f0516a59f5f', 8000, '邻里帮工具手艺坊', 'approved', '01a22afb-d069-7246-8455-08167aaa458d', '01a22afb-d0ef-7043-92fa-f01d77975eee', '01a22afb-d121-7752-b6f1-573904a2ef7d', '2026-03-10 01:00:00+00', 0, '2026-03-10 01:00:00+00', 3);

INSERT INTO public.idempotency VALUES
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d073-76c9-9f84-0faee0a89e51', 'give_money', '\xfb312f422c436690c8c00224ab5afdaee385ced2232ee84e0b945eb57db9ee1a', '\x0f729ca715593ba06cb2df55bcb83238a10ca33487b91ff8a6b34b7b0ef74a84', 201, '{"ETag": "\"2\""}', '\x01d52ac6545b640993d308706819f940b5236e09c01aa1a1359fc05431893106aca0d743a2729788380f7c54ec9ae608a612eba42384246e619338e859cb5392f49ce409ea952819ddc995e98ada02512a86b02cb8a44b038636da977221a90bc8c7d1d28127f4e98ca0af8e2c05adcab1d8d0928a960d766a3f365fe41a701f7d8db97d9f4649ae36774519797eb05190ee26bb7993c3ab2bebcfa34de7e68333b4090de3339abcec3153b282ef1b2337c7a0a0bc311a090a8e4ca26adbf5fe2374a7145a354c7aa8dac594f190a28a273728cebb3ab5a8579cb201bfdc539ddf8bbf70e60e2d35a64d450eea4185048e4b5f124c061ab1153d9b553d1a491b084b8241b55728c3225dcfb912218799945d061d4ff8d792d0e8bd061c4df8372e4e147c5f4632a565b3c6830c71c0bd0b39bb3c44c5a4773be07274f1b2af875e116c5b4009a38d1f1f41dcebb2e07e32884ad605dbedeff7701d8095fede7c9ad47a809cbbd8099cd1f8e4adce19cb56ca8471aae7eedc627f953830633546', '2026-11-30 05:44:35.748408+00'),
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d06e-77c4-903c-dbc64ee111e0', 'give_money', '\x77454deabbe93552ad8b5d85e53674e253f6291df0ce9063a33311c9d0b0ec60', '\x9515126d8a0408e20e33f8f1be9480477db945d0f47a9d7de900c61514a5e419', 201, '{"ETag": "\"1\""}', '\x01cebd2f0df7f69b3e56ab668dd7de1275629998a2b956b889a28e245c7a7cde8623b069ad2ca30fa3ac40252b48ca9417f24ceb199b5623e40dac553a96ff601794ab90d41a3da55735ae1c072de4cccb4a2609e0a5e97e22cebc67d8488cd6633f5c97864d3f631eb3b68e54d101f8256be1fd295517bf64fb54ab27235513fa0e017b4edcd7cb73f41cd93284086e31178db6729e62161529d6da7f054060b31fc8094eee9f7c952f262d9863294a936da39d164766cdc9d70553ac8f8998ca549b8c07e6d1e8c889ce188bc59e6888c6729bcf5e23da172f5a0f6db43adeda1cb14282de7c64a86ea022e4f2ffcee11a2c613d026b941431b1af4156597a4f504d2dd090a9bd1bb6da916283f9b1a1333afa6b13f1762d8010072605f66bf8709130a0749390d35ac89e7c71d3fde31fb2fe1ad45b68114bafc1752daf33732f88e830d78f0aa7868c80a926d2151a5fb336fa6bb65fb167f52559583964373337ecd10e66e52f14082ec065fa8131c2686e398cf83a4385606a5efdb1c277ed1af3570392a667a11abab7a70a9d822aa735032db20922ffa196a82123f1e04b9913f04cbf083593012aff8664730bfcefeffec66816735bcdb2851eee015c42dd11f3423068aea4ab01fbcc74a03b0f9041b9835a11df9a3d87875eea002305fbcd27d0470e742d87ee7569c3280494081bf212a9ac81294742ec34338c0d98f5b208c9595e67a66b7371a89b61b4afafbd441cd21eceed38764d8cda189eaaff170b15a92995e3efcc250806c4e75946e8d712a03d09cf51b00a36abe3e560f2c0efb0e4af33a5f0b9b0a6ffe1517e7cb3f9c4df9eb3f5ea63658e78a5f74b4255e326d8a5395aa1363ea6ca25f6820c3dae5a4dcf237152d3ef8a1e7c66945c60e9dae1b7b6de3c9e91709c0ddc20a77a49048685e78010e1b7e89636e35db96a9a75627e4b319533a9f49156bda86ea9231818621752a6aa47', '2026-11-30 05:44:35.760659+00'),
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d06e-77c4-903c-dbc64ee111e0', 'give_money', '\xd79f3e3eaa95e72bd5144ebbae550652d8a1aa0a96a900cc419c55efe2b22939', '\x9515126d8a0408e20e33f8f1be9480477db945d0f47a9d7de900c61514a5e419', 201, '{"ETag": "\"1\""}', '\x014300603945b80d950071520aaa3c25db25c70401155655563c3c1d8c5516dfcbd628fcd8d38f349a516d63fe257cb805b0c06fe5c771acc21e4c18253be1f264c4012f8571d1c07172b4f73b907e6676c0d642c0c8ad8921f994b131700185e0b71a1b5bb76c2d4946eefc4b261d5ae5245abf539420155ae5a0577b485ef3ebb4e1785016bdf290afec2011628f3942a88f951dee4ead643cf9abaddaf6d91f5624bdc467936957760b4edb430a205c004c05a70848b5ab166be3635ba1f57d7e0cbeafd40a213c4fd24c684f123c6a54b60586124e226ade129033623973ca6a66ed585b823f990b0fa2c27b1dd2fbff1c799cde533496b84e9553ad253a29f6a376af37fa7eb2c6d8991dd3dcdcd0db6aaf3cfbbe51c603c2c46caaaec9c2ba40df24d79d44d44623d8bebd34bdc9e69b2fcf153ce1ca790bc29a7ca29f22e36d5d6e027d8ffdc9e037e6ebb788314e14493655b6abc56af26cfd5e1ec55388c8c3a8da31cc3de1ffcb42d3d4bf29e7daae0a55ab29e1c113a976b962b7bd9c3e5a23db9e1dfac310fab852fdd743520bb1db1558a2dbc00b89c134e4a66768b53f998c0ab65fc56f3662c694327aeae42c1c9700b8015d77871c09d8b7c0374a3dd89ed2b72750a277e8d5f112945b320ea8d30404b5f98e93dd3fac9bd7362de3d2db6d85147c3c1172c9a7e3fead375231f44360036c6ec8fa27a28c2fa33353bc9278f6fd38c43a6c84163bd089d0045ea135dfc9134cd580f76bbbff2ba4563f4c97121dc153bb261ba35856f31628b432487350802e9dc390a46501ee44cdda1c5c261f3b7f0f59dc5a8bac3b5db45dcf9662df20de3184c49fc76dd3cc93b7e1f701a1ca6b1abe3449c7260020df00b63f8347c326c10b5b56dbd7a4e736e04ee510983f5e0dff989b2d6b8347e746a8d9de2f91f69af339a1da1206ff0b000ebc34f39483d9c56a1fc4c523eb2326c0a4fd0c09900a84', '2026-11-30 05:44:35.766023+00'),
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d069-7246-8455-08167aaa458d', 'start_campaign', '\x1f21552fd74dc63273775b44317082bdd114dc9d9609dd08c5ba9af635b0d73c', '\x6c9b51c6cd4016e4c53c723a04ded5cd6ff8dd33154b1357e0b41824183814d0', 201, '{"ETag": "\"1\""}', '\x01e027376a3dde9abef82e76ffde52a04df4970230eb76c6e6ceca011fe3f99a14ff9e8dabbbd8d3c851646740a8d95b622853832c87efeb0bb5cac6b49f2a6fa5985e3979a1dfec50c13f1bb842831b874ce156f2186b0631caa0523d7a8978b7ec87025f89fa80c2d512a4378b2d620b0de93f9cf3fa7b75ab9ea406a4b3ce128796eb252b7d22431bed9a97eafe681b1d3fa5f5b25d338526b5c69f86bad9b2e851b48cf8ff11186e3db782a66e80fbf800b624c9b228f21aaf77a201efe18553a73e89d9eb0c080880de14169c55da311c67b6c5e9b009292776b12f6ef7b6f621641d5f0bf4243a2f329f6b46bb325ceb4e161913f4464ab19459c9d8490846d5e677f5ef955388571e894dbc91619b05e6c5ccdb3a477b6fe6762d5f6859a314fa8c7bf5a8c6d7dd27260cf6ad7113e45f6b12996e3e5d9701c45a2176900ac6c13bdf704c45c11dd2e5569f0c193f7ed6a1746d20cb2f871fa76df54017a83c529d352ed95b954e957ef3d7e4f58f4c5e0a058914c7014529a02d79575cca14f463d798d3339b2d6004a5f5a493948c92da8a84787210f3e92cc3141aea88c09c44b5f64187c9e25861772ff99849d1e070b3c5ab3b099bf1199cee96d8a683979d9aa6dc7f7f329912aa72ce2b5dcc7d154cc72b7050421d231343cd31c9af6260928fbe655e81ee4acbdcc4a2f28b5c34eba13388ebbf979d9f2e118becde36ed350f59de95425e38878d9141ee5897cc713eca77e7bd8bb6f5f0fb5de3727dff67d5bc3d521d2d3058526ae72e3bd2ceb38af216b49b09cd9e884746a85e033c8a68a9db1e0ad2eaedd04e0978ffe8934733073aa35e66', '2026-11-30 05:44:35.784422+00'),
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d069-7246-8455-08167aaa458d', 'add_payee', '\xf8af0c9d550696466292400c7b0b3be8800f9cd1c51502a362d79419f4c6b088', '\x676b02b103d432ba4f2397fc73964b43059d1861d7205209c7f324fe3cb07f37', 201, '{"ETag": "\"1\""}', '\x01752adbef132c3a6102c9fcf8705c07e3c934cedfacc30806544a4b189fb0883d59841554ef03cdd86fcd4a723f8e2cfcac7392f7a27f555fc9f78df6680a3667a83266f392db26fe456e883f02f3f77917b4494bad393cb8e71f320cdb79a66133f197d3a44a8c4f3f21e04af969447939d7c3a2dda1492f901e22dffe9e135abfbe8f1443def2d99163a0ed550c2badb3a4d824a2c5a5f920e99761b3954b315ec37fcb26693e470569fec00ba0d991d85e77c26161c3f08cef66fef10203f795071c167c1be543c574224167fd93704464130c89a637585e36b5930e426a787cb665cd721f823dc027610022b8ed9a28306cd390876f45026090e243fcb3bf8a612bf501ab16c0666f0d9396e221aeaca8709e65ce8b33b2c3b9c3bad3be6d74b05fab15dd02', '2026-11-30 05:44:35.799422+00'),
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d0da-716f-8914-33955e6e50bc', 'confirm_payee', '\x5906d48040c129980d131b8f0dc166373be97ba24953cdeb56fb3461270bf623', '\x1b3e535a59c7c2907126a94d062a3132d5286f5b02dfe85cf1335caaea322f71', 200, '{"ETag": "\"2\""}', '\x01c04ac5ff145798c5720cca5542cd065475dcc11c1cd09543d6abae1573f479fab078d72dc7048ad34f7907625ec4355adaaa882a01f6479ef6f3ab11921f95995bcd3b4d7e6214acd79a444589430b56562b2de2f58576139b98595ef35979eedfd47e81fa1b774795d044b8c0261e96506c37cb829710707bd1322fdcef2e210baf057f910d645e20e79e588e3b03131620a8d989b4b393b8e7a0cb857c47c271ed96053dc4d5891f1a72bc4501af87a0a696473a02a5e0b36b459390c9dd69461177b2ca8b19731f6cf8ba8f4c95b0702d7b90b8e80a20af84b2508cafca85b08daa9df8ee6bb6b7bcbb0eb9a977c70325ec0efe1ad9a361528961dab3f4476845eabf0f57b6fb87fd05ae517aadfdc93d9e30e3deba5f5d32fd2812f4c2f5855e6e5fd8bf0062286da22ca1dc6438565ef55c32c510e5a32f392f848d194031aa92d78e01a37436dfef5660d07bb4d882aa4c1a9a4484c6862286f3b99d', '2026-11-30 05:44:35.812555+00'),
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d069-7246-8455-08167aaa458d', 'propose_grant', '\x75c63e4c8732cf468925c67d312c9fc6df9f136dbabbec55c763a07b87066bca', '\xad0e40255c65ac00cfca467596470f270d6bf2c81f18568bc5e0bb5605606a3b', 201, '{"ETag": "\"1\""}', '\x0132f1f1a93af10b8387930f38ed8c9c87431ef7764724b6949194338992d4872b5f1b9b6a80463fadb3c506b6ea4934e0a4701a3704bfbbd9c6d280933cfe23485430f81bf859da4b4a5a9fc342572935b0cb27aa4939c355b1e802f8d9ec0494876ed6ba3a54648c4065b824fe5ba802ca5dced67666cee84703444ab3413a50133c33a2cebde0d7d88f746bd71e5318cb8d23a40d0ce2019b8486dab5a2da6bccfd94bd10e5252afdf96ef8afae47e1407102379bc89a9b5adabcec47d00b6d226a084842e1e198d83972e8545e92d84f0001d2953499589a6bbde4008b7f4a5d99bac7fa423cc950af29bd5a4fb7165b6cf584b204077ff50ad72541dbac69011b53f2c9e1f47ef658637974855315c693a14868a7c57079fea0df0a8716e124de68809843ab0a537e2496ed001ab88d433b02714f95f998437429d1af94f60df029d1193b07242c11af66289965748bbffdd0fadf8684e50a4643dc4d0ca71b79031a7e017d64aa7cce05cf0761d32c59a99bd4fd4c204c97b164345208f8864dd3c312c36268741ba8bb2e2f6d77cf39c52ada0eb41ab74e493a23dbfd08c2f663660bdd362e619c106ddd902e968fc4e02b62dbe8cbeedfc45226b3e362e5fdaeee19b325193246cea4bc51e876736205e567e92b85441b8d7dcd82feb02293d89b85f4a36b175006c4362f3041af42977f4118b44920c9deae23b30867659d21033e13cc0031fb742b89661258f8daeefd8c5318e188d8fdc1a2389ca730d78e4056bbfa57ef99a7c9c8fae162dc0ca9f77e2b4d33dd8c89849238804595c860a464090e9e251d6a233f234908bf2b38787bdf092e028fc8830545344695801bdc86bd3998114de52ff704375152c75cc5d0dab6ca7d9516b9747375baadfd9fb615836788ac26f0993c0eb2682212a9dbde1d6213d1f029dda53831666b0d193565457b81642a0371f19068c0b46ce86cbb9608397b97844b2adc5145940c4659c45305aeed7d7bd02f08bca74cdf577644d7d2b47783ba7ffe368ce1cd747345a4173695dceec7fd47a63a0a42031632456e9b4a66a75d5a1ffb2fbac2930a219ca74d1724f004099888a4fef0afeb8367c1f2df2bff16e999580b70736aa7b598f4cd32ebf1a06873a6c43f77b9e93811ab655912b1aec0d9b6d682c9439cccef4e77b77a108fc2aa961fa0dc1ddd23ed12df97c5cf26f7d71ddf6d971ddfad1e94c7c78518e370c6730cfdab75f98ba5e749c7b909823e02e0b0357ac864294f705cd3afa0c666be23fc6c0bc5aa7315107592e2b4f8aca17af4fe9ce260b17e33f9', '2026-11-30 05:44:35.820417+00'),
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d0ef-7043-92fa-f01d77975eee', 'approve_grant', '\x95bed9b49ba090fbc5e63dc365e3692ddd9c90b64522abbb6c27ec7a33b9fa24', '\xa146b84b4326d1e25c6281ab6e771015bd3489282ce4df768212897e0b1a41d0', 200, '{"ETag": "\"2\""}', '\x01373add74619b4ec303fe7b2474509c5b5a49ea4a2b9bc2cfb2014748651d0ea06f8b5486d580b6fcb7259e8cf926d8997fdafe14099a1077e72dc6d93839fbb790a5d3d83f72b04620de5b7303e561bb7619ade5c0fe1817a3639fd17c9b70a04c257cc2fafa4d72f5634e35919334bd5da06fcab8070f2ff83f16f58fa9cd9214e7df5108893c6803039014a0d1b34b02057ee3598da2d4d3d4e93cc82b9e9e8fab3e2e7d70f726789e116d4e63076ce73ca29c18a58476e3a00f92fe56da0e68c9abfa69be50131b5f75175bfcdc01ae7a85c01a9b13fe3ca0a9e58e421f4a9260b670331c137bf75e34842fed433a06db5a4993d975d41cabd63af84c5d3c2a62fc242dd4a06ea84e00a039838e62f1ed0110186a145b15b712866196bc3effa13ef36f66d95ba8c0236059d2337fae5e69306e859aa5230a7bb63d4fa5e9f232df7813248641b0ec132a693bc53a7a87d69b0166b8e2b90397056139cb6ee700042dc9d45e8a289c043610fee18886d30381be739ee24c85ac0da3ce365669b3671cef435898486c1bb2463b1475f47cbc77e15d19e161171ede50f6380a81bd2f5df0c5113a06e55487ca812b8ceba0db20568bf24cb7bc06515dcfab56bf860811f029efebc15913e7c5e27d8dd3539c019678928af7302b84be3fb90ff79dbd9cb9f8d7f3c126678942b6dc85920166f243ba4d86abaab69238b5d3c3c5662fe0f7887cb70334d27dbfd0363c17a61e4b40a9182c87380c590026548784df1e47ad25d362a0674c01f6ee0cde31cca336c99262972fbb01bde43730c42bee2d147b61df93d59362342df09bbbe20ec6c44f1ecf2a3c19a12323b8427f15e06c64ce3c526d306fe92a931a1147c99df3f9820d38c7dc604db1ce5a81792abac820b2f11d54fc1d9206c94aeef1f4c696bc378a4297533b385fa647a39f30a0523359291cf7fdc9a5b84065bbd2f48094ca215064f7fc334d00457366782696e1a75294cab67aa0da358417bf78c492a00d7042c7e8917915ea2da64db4b2f66a69350889d854eeca6be36e54db22af912484db1a1302c7db46be8757c7679e8f7cca8e32c38d1e6acd3afe566f4bca41cd51966e7da52289389cad2ffae7e265d067a4b1baa3f89f7b66b833701e31e93aa99934b479970f49a14a46ebc06d2535e25d462a23e72c3ef900109a812e7a8d42c5d54b767abffd927b066ce447edf39cf836aa28d132acb98d8d1f0c1024b20dc0d699ffcfd58c7709cb60aca8f1afc2a6029a1751aac29ffdb927f77e8a3269e504216c02be795d15fa41503dc7f99b5d3ec9c56fb4099cebd57de274b81e6947b06d393fc8393e1ca406040895f09f5871d0e4dd7f4cf72682fd205cb2f5f8576a495679e6c287ceef1b2996ae7431afe90cd84cefe49eb27f586f3a841b95d5300a81f304e2ccd8b771d1f4e55eef96361f380cd869cc238914cf6f2a2c18a31244f7599a809bd7495e906b290e5bcc1e6c76cf42a6dbe4eb834ce2bd7bf7333590d5abfa8211680abbef11b8519787a20214467f3be850d3ec718125baa487d94a16d9769ca827e2a32c07fe9b421c51498e4c2a673ce88f867ce0d82815ca0a8d26333b940e90398be96f2b6670ba0e6cda2a8dfb19196337a235113474f15a20eeb13d14397d52ff8812b1ea', '2026-11-30 05:44:35.841855+00'),
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d069-7246-8455-08167aaa458d', 'propose_grant', '\xccec799603cc59e1fa902e60cff49c31e955f34b2ffbf446d71268c552860609', '\xddb074e8ee7dcb15cf557f7f5469d32ffe7765bc85ddf65cbaa214206f0b5129', 201, '{"ETag": "\"1\""}', '\x01f0be94ceb4abee00e11fad6364033e435e576407cd5830d2386ff0459125fdee795f0d421a4c3a8d6e829d8aaff1ec506b42f252b5a9ab547f863dcea90bad77a695f698284a1af307a989b6a14223ebb57b0b2febd21f455433cce4cc64c2abab78dfbd0ac322c5ae9df146d1ab08482453f01b48b81037cf02c110889c4d52f2975e76bf470eb6a72b928dd2c486a1bef4230aaf7c7ad20c7e6bf3a60f671ecd9f16d00b3b25a19bebba7f567846318c13e09ab36ec081516df922e199e7a82f94cd00ece311483cd29cea55d2e06aac11b4befa81e3a72c0cbee5524fda7696a9c1d3456bb11554b71e46eaf37dad723783b8888ec5bd81898d16e8b2c2fc3583ce7d96a25ec71e964e57d9ab4da859eec5ac5b9fc559c7430c689349f58d4a804b81b4fca23937c2c8f4f5b7dab4fc35e518aa8db948f391854890981a3c987dcc7b9d680b3a6d2bb466854db66e12a622349dd4aafee2c84bf2b06d8f9dba9c91af2ab277429dc638405914164db51890cbce4678054cb5f6d4f009d1255f135a5c9fabf7eea60afaf876cda2b269c60f145c0aeec7ef97a1ff6e50bab71eef1193061a6107fb72e20ef5efce5c5b61d2b0d4cc5ff8eef26b974c763541317a51a563a7cd489764c32fc2ffb9b47ccb417879eae585d49c7bc9ae32d72f45605ea1859c7806fb2035ee599cf68a5a029339f4a33bb744fe90a71e3f622c0d7dcce5cad041996bbf89c8bf891cf0d373f0c8444351c771da20b034abd904014324d22aa0f63a99fb07f4c7d850dfa6d9c7f18634786442f09fb5198f81fe374ed8a21c448b3d6a2b233f29be147de6d4005e5b63abe5158da3afcc8fb9aacd243b279e99e93249f985477b0c215cf0564c34ab38fd10eaa44d4588a05c480b9b9933ec2c65884f1be0a6c7cd12143bf7f2381790adba8b7bbe3e6e5f7a2e90755ebda6934ce02c4e729a0baaedbe744780e5be9263ab909dccd985bb1d670cdb19466e8557136f3e411b0ad2ed36fda82bba021d0ff8bd874657caa0f923ee679c225ed59d8b7c5091ab25a927992195d9bba24d7a40e3a45cbb5c4cdee9c1f926f5c3f49588d8c5d57f17f924d913cc014839d5a31ae83a5161d3995e1b18d6e87408b45cd8d9d207711f301bcd330ed36b849b50b4898dee32a997e55cf9698aa01096853e0c1d67cde3f116ca420059640f7b42537c3d0bb5b903686a4c494e2ea4e46d8fbca24567c613d9fb2fd320ba49ab441a051343e12ab66d5dd90c859ed11c7092f25a98cc3a8e738fab03110dc4aad7107938e0bb06ff78e58b9f0f4f61', '2026-11-30 05:44:35.863287+00'),
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d0ef-7043-92fa-f01d77975eee', 'approve_grant', '\x259ca7c0486b620dee8a5cfb57c5c26546537bfe8401bbbc8735c5628644f666', '\x77ff25d757f31fe456a5302e0b9e4022eebd4d103c6ca079cb4e558e05ecdc30', 200, '{"ETag": "\"2\""}', '\x013003690881cef6f399db3152b44d1659f07f8ccd9509ef14efefd755e663ea166439a471d6e41098327f2ce2a76045f365cb51223d62481b323c2123b6618de8dbdd2f0c7978ac229a1358db6fc7689f715ea773135a9b22bdf1f064ca0a021824c485495cd94066fa8e6a17f94eed6262a6e785accdb36bcc7898b76018a4b2884132c12fb6caae5477c7fe2834b731f4a8748b3c963a7eedfc8b9b7a2f6cd3b4675f339f6b9f7c8e8b4b0eb4f07c97e816ccb72abc458cb7b3bb834b1dfc0abd5160c2ac2505d96916cf3282f8b461ed108116b89aca29589a0af9d815468ce963f3a02a1c27411a33ff447e12bd4d487313b31d0049fe6728bb2c7cd25f7a5abb5b06ce29bc05439f37e75815f2203737321bc5f468feb33034487ead6ef32381eda07a2a5dd7d95a7f4bb3c0b362e32274490360a75f2ca11114ba1c0b6e6fad38ccbaf3b5d1245153fe7bb04a6f579fcb8dcd00cf75075d8539d82f7d6395e27d672c6df92f6e72592286860be737aed86b379c6359e17a3fa7ed9bc6ee73fa76400b9dc442165a3b966b921e772ff47b9a32fd5b6a7e6056b03455ea33bd467a1643e55e8b2e902c3833cb09890d69dfd90ffd6e94ee71358e9cb377ea838d8e45d0f5480799c37c4c7d1479200365e09062d95bf6b0a7f61e3d628562a9ee87c1ffe0a529af17732d44caefc99a8508371da693772231c7a0b602f2e3bdcf3f9a92b8b6f81cec50529d94a57b83e314475c2eb2b1dd92a92c97e00d4ae1148c19963ff3853cb2b34414d41dcdd0c0618fb97b1cc557db5ba5a85dc16684cdfb4231ea646b83f1f2698c0f7e432110a4d2142972aa5421adedf8459c05a457d90b6781b2d62eec2742db9dec8538650f1732d59a96a88b22303def2d5f5be1f0352b165dd28cb35b91c7f8ef119416f1e5684b13c6838bf742cc7c5ea484267221c0eff0ff0eb04285dc7225ebda56f5c7618b09f62f37cda23e3ca12bd046cfeef43db6b1e2c6b410d23bf2b527b0be4b6f0216eb87f622ef8444bb22cfec8308537395ce5ba04af3ba00283541540d46cca7fd1018a4d1ea8f9a404a78cc80137a853d46dee40838de1db91276e4d74e88a64bb8812a96b18cae789229131f1c8635dc89411f548fcc088402737192352bd1074ca77e846c79a1c4dc9cc61b3119115bab9292dc3fd2d393ade61d3a01e8cc1f0a8cd2a037a723cdd38e2e078b5157aca274b9bbe1568444d57941445b606f5a8af5a20a264a243f3ddcec2ff730c611a3441c1f01dd9a592b3abb8e269104853775f23a6490bd46be0d22995df916521d82091554067aaef8882c16c292bdb965aa6c9ca2168cc54cfb7180898cc16ea07ea6f6a49bd3ed6d38146971bfbdcc9bd5eb517e961fd3014d0c9d3f7d55b9ff63603cd7207ac208201d824d88f5840847f2c696e6d1486093aa0d58d31fff1d074e849657766c2d0fa7bdee086bcff5304822f6caeccb6a7529f50efbb6d4f756c1f029ede266ace815a2bc7381c489a4a755da50617c3e5f1338f2dc62a65d991685ab0a0302917337744964ba86da2cf15f45a4b6b0980647b1cf473be909d40276a98bb06d07971ec02ed7cfe0d968021bb23710232ddcb937ca3715463e5d5910d6ccd029891e12259ee4795218e73a3c8560d2d59dc2', '2026-11-30 05:44:35.872087+00'),
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d121-7752-b6f1-573904a2ef7d', 'approve_grant', '\x0061baac8e6978292ce2a539240b1838af0b88c65ab0dc6f6a4c20128266e937', '\x77ff25d757f31fe456a5302e0b9e4022eebd4d103c6ca079cb4e558e05ecdc30', 200, '{"ETag": "\"3\""}', '\x01601837cdf51b0a4d34b2c9c2e3cb596d1b732318ed111bd001930f26a7787cecd93b39dae97280ba7eb8f42112a5732beb9ca1f94155ecdb96b6c97e1365e34c0cc796c0f66dc74f00899f647f2fb242591e1b77239e22134e6054b3311c09e78b929883f99429d7208f508c0a49542d8c33c01467cd3a1d1f3bf3298ad11581da30f1dd06db987e4f493ae495514ae80002c74caf5ac0022ce72c1b021f3ab0f0287e256f883601677b85bbf58132118600b2f46b638cfa16f9427995bce2a35d88b8e7e281395ed2faffa14084e146f672316910d9e489e083bce3424556f21b4c522f4858ca0754d5ce6288f56c55c7e8613088de108c2477e020d4f26e05e5afa84c0e5c0cee45d7a56c458315525b504e5c07770c013b84ebf378490393056b375d43436fed6fbd339f6544981c8f645a4437096b7bb5e18c5be51394e2ac1bd70d7204247a145985b24089ea52af94729c895c5100cf3e14845c0b266c2c4bddc84c614c50f1a341658f99f0de1995a939329beb684b2ca00894a08163746988533e52562771c77f471ff85cf8b751bf70c75bea87a6d250d136cb4afa8c97e55d28fc802d51f825a66b371feae6b7298468c63e11dcdb9ac8ec8c64fd5e10a9da9a1bee9a40c52d9b907f825a528aef91304827d64b8edf3c3e3d869031ff01a2e2758330c02cfa2e4c42793ce5294499f8c2864b96f1b025590187db1040f309cf43a73f3c3d51af3164c195d33384451bc876e305a3f911912ae90d0d5c1b1e45d73f42831ba5f8473c49d097adbba5d3d64dd7de12943088d671afae429b5e8aef4875d6f0b6423b849c92e291d900cc36dac4de1f301ffa4540fbe477b3592a373105928d12a4ab7aec176492d6cf444360ef77d20d0a902912d4a2a029e452c909e7570c796d0eae86106eff9d60f16a4ea7275fe7fb6a84f90600950381ec577eb2108ac2d75f0c1e17e4ff914ce4515ad73c8f7aa45a762fe8711d8cd445b87533faab26a028ad7fbbfcf88582a378946732fb1603a3dd708278b6540b52d4268b03c590e2893a75a37f0f3afcc8f50f94a261a48434b008c4dad86eb2bacd35ba50da09ef61e7b36b95911cb4768574d2d902f88f1e4480c5e944b196917a0df4b856b449c05236405c37c9f70ae76405bef72d0cc5be2015b0306efef88f5e4095cf854df8a67557b85c0dab74a2aaee73f61301867b5d5af6033f0ebde8fd8ad34ab7dc7f303949f101209d8053c6148898543be3ab6f879626329deef51b2454a65d055366d831ecdaf872838992c64427e97dfb086ec252534fa3888d33ec0e075ab15173603a8de30b7e977c399c3fe678002ae889c733fb78bbdd1aa8b3deb11160b17581183f611a641b9f1c5f875a1156cdbf9e43c732d884ef799774b9776aa2d02b65d836b535bbc13be7df99e763a64dcb5e7eca30a787b4b2487be3dcd135bab62187b48f91f659f638e833f3899f13e630b5b8d801f1c39158f66a8a0bb8c6cf4ef09a5a52787f3f9c6efbf26a47f2c9a3b7a48cb252ec3f1032ed8b24e9f4bb463df7399ad77b832a65ef8e8525e016ae7ce969ad3866b490e7d21c364e60a17907645addd4ff0166dcae685a4e9b226a8b1173bd98627947096a7e8a6d7c5c439b4572762634b9fe2949ced2eb5200429e90e723554ade62d1ce5296f0108435fdb1c0379f5fad416f0c0e837be1af8921d173408be2d683ef09d92825739aea2ad54cfec8ca93e82f64b9f5abd6eb673b5396e7bb61f6ec492483f02619a329e5c1342776a972fcb74f3824f46b0bff64eb124f4710882114b3c92ed2cc450f0419dcaff83bb57729b8fb8623c43519f91a8216524202fe7aec577a75d1b981c1384c8c117579081940bee772eac776f2a1f88ba297e1d3708600cfbdd835ccb5f28c6c3902897f9d06af3b99e1749b6244cc5096749c413d0e8894f0d1689293e753f39acfd8f9a8252ccdc2ec816515caeb08099b1f3ea8bbd9265e7a0092b7f262c960b2b71d2b48dad17da59b6e0b231789212bef9c1b642f3eccbb56b893e688ca8159', '2026-11-30 05:44:35.885516+00');

INSERT INTO public.inbox VALUES
	('01a22afb-d03d-72f5-bca9-388bb297d372', 'fund', '01a22afb-d051-75b1-b2cc-f0cc67783b36', 'gateway.community_opened.v1', '2026-11-30 05:44:35.676648+00'),
	('01a22afb-d03d-72f5-bca9-388bb297d372', 'fund', '01a22afb-d069-7246-8455-0817333e775c', 'gateway.person_joined.v1', '2026-11-30 05:44:35.689671+00'),
	('01a22afb-d03d-72f5-bca9-388bb297d372', 'fund', '01a22afb-d06e-77c4-903c-dbc79d4a2f3b', 'gateway.person_joined.v1', '2026-11-30 05:44:35.695135+00'),
	('01a22afb-d03d-72f5-bca9-388bb297d372', 'fund', '01a22afb-d073-76c9-9f84-0fafd4230d7d', 'gateway.person_joined.v1', '2026-11-30 05:44:35.699763+00'),
	('01a22afb-d03d-72f5-bca9-388bb297d372', 'fund', '01a22afb-d0cc-7438-b3cf-2a9caf611507', 'orders.project_listed.v1', '2026-11-30 05:44:35.789278+00'),
	('01a22afb-d03d-72f5-bca9-388bb297d372', 'fund', '01a22afb-d0d2-70da-8abf-f22517788853', 'orders.project_started.v1', '2026-11-30 05:44:35.795053+00'),
	('01a22afb-d03d-72f5-bca9-388bb297d372', 'fund', '01a22afb-d0da-716f-8914-33963799e6f1', 'gateway.person_joined.v1', '2026-11-30 05:44:35.802783+00'),
	('01a22afb-d03d-72f5-bca9-388bb297d372', 'fund', '01a22afb-d0ef-7043-92fa-f01e6910efb9', 'gateway.person_joined.v1', '2026-11-30 05:44:35.824119+00'),
	('01a22afb-d03d-72f5-bca9-388bb297d372', 'fund', '01a22afb-d108-74f5-a4dd-78804e255e13', 'orders.project_listed.v1', '2026-11-30 05:44:35.848631+00'),
	('01a22afb-d03d-72f5-bca9-388bb297d372', 'fund', '01a22afb-d10e-7599-bf0c-a78e502c58a4', 'orders.project_started.v1', '2026-11-30 05:44:35.855213+00'),
	('01a22afb-d03d-72f5-bca9-388bb297d372', 'fund', '01a22afb-d121-7752-b6f1-573afb62bb6f', 'gateway.person_joined.v1', '2026-11-30 05:44:35.873786+00'),
	('01a22afb-d03d-72f5-bca9-388bb297d372', 'fund', '01a22afb-d134-74d9-b3c9-55709c128d4b', 'orders.project_listed.v1', '2026-11-30 05:44:35.892482+00'),
	('01a22afb-d03d-72f5-bca9-388bb297d372', 'fund', '01a22afb-d13b-7581-8911-74d56291dcfc', 'orders.project_started.v1', '2026-11-30 05:44:35.899704+00');

INSERT INTO public.journals VALUES
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d09c-7286-b5dd-014d3708bd44', 2026, 1, 'gift', 'donation', '01a22afb-d09c-7286-b5dd-014c269e05b3', '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', '01a22afb-d073-76c9-9f84-0faee0a89e51'),
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d0be-735c-947b-8c0872c4ee8c', 2026, 2, 'gift', 'donation', '01a22afb-d0af-75d0-88ed-3d3c382157d1', '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.known_communities VALUES
	('01a22afb-d03d-72f5-bca9-388bb297d372', 'c-388bb297d372', 'Asia/Shanghai', true, 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d069-7246-8455-08167aaa458d', '{fund_manager}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["fund_manager"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22afb-d069-7246-8455-08167aaa458d", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null}', 1, true),
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d06e-77c4-903c-dbc64ee111e0', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22afb-d06e-77c4-903c-dbc64ee111e0", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null}', 1, true),
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d073-76c9-9f84-0faee0a89e51', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22afb-d073-76c9-9f84-0faee0a89e51", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null}', 1, true),
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d0da-716f-8914-33955e6e50bc', '{fund_manager}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["fund_manager"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22afb-d0da-716f-8914-33955e6e50bc", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null}', 1, true),
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d0ef-7043-92fa-f01d77975eee', '{fund_approver}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["fund_approver"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22afb-d0ef-7043-92fa-f01d77975eee", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null}', 1, true),
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d121-7752-b6f1-573904a2ef7d', '{fund_approver}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["fund_approver"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22afb-d121-7752-b6f1-573904a2ef7d", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null}', 1, true);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-30 05:44:35.237207+00'),
	('fund', '202607010000', '2026-11-30 05:44:35.508503+00');

INSERT INTO public.numbers VALUES
	('01a22afb-d03d-72f5-bca9-388bb297d372', 'journal', 2026, 2),
	('01a22afb-d03d-72f5-bca9-388bb297d372', 'receipt', 2026, 2);

INSERT INTO public.outbox VALUES
	('01a22afb-d03d-72f5-bca9-388bb297d372', 1, '01a22afb-d0a3-750f-af3e-7d5847ae2d09', 'fund.donation_received.v1', '01a22afb-d09c-7286-b5dd-014c269e05b3', NULL, 'donation:01a22afb-d09c-7286-b5dd-014c269e05b3', NULL, '{"channel": "cash", "fund_id": "01a22afb-d05e-7588-a646-0dfa3060458f", "amount_fen": 200000, "earmark_id": "01a22afb-d061-7042-95f0-b5df2d91da67", "project_id": null, "activity_id": null, "campaign_id": null, "donation_id": "01a22afb-d09c-7286-b5dd-014c269e05b3", "received_on": "2026-03-10", "donor_person_id": null}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-d03d-72f5-bca9-388bb297d372', 2, '01a22afb-d0c1-74d6-ab90-47c0a7182afd', 'fund.donation_received.v1', '01a22afb-d0af-75d0-88ed-3d3c382157d1', NULL, 'donation:01a22afb-d0af-75d0-88ed-3d3c382157d1', NULL, '{"channel": "online", "fund_id": "01a22afb-d05e-7588-a646-0dfa3060458f", "amount_fen": 5000, "earmark_id": "01a22afb-d061-7042-95f0-b5df2d91da67", "project_id": null, "activity_id": null, "campaign_id": null, "donation_id": "01a22afb-d0af-75d0-88ed-3d3c382157d1", "received_on": "2026-03-10", "donor_person_id": "01a22afb-d06e-77c4-903c-dbc64ee111e0"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-d03d-72f5-bca9-388bb297d372', 3, '01a22afb-d0c7-7476-83dc-b66910f8b524', 'fund.campaign_opened.v1', '01a22afb-d0c7-7476-83dc-b667bc382ff4', 1, NULL, NULL, '{"mode": "internal", "ends_on": "2026-03-31", "starts_on": "2026-03-01", "campaign_id": "01a22afb-d0c7-7476-83dc-b667bc382ff4"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-d03d-72f5-bca9-388bb297d372', 4, '01a22afb-d12d-7057-97b4-fe17e3c112db', 'fund.grant_approved.v1', '01a22afb-d116-7270-a74f-68d907e0cb15', 3, NULL, NULL, '{"fund_id": "01a22afb-d05e-7588-a646-0dfa3060458f", "grant_id": "01a22afb-d116-7270-a74f-68d907e0cb15", "amount_fen": 8000, "earmark_id": "01a22afb-d061-7042-95f0-b5df2d91da67", "project_id": "01a22afb-d108-74f5-a4dd-787fd652e9c0", "approved_at": "2026-03-10T01:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.payees VALUES
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d0d6-7758-96d8-8f0516a59f5f', 'organisation', '\x01891696265736a598b1a15c69d940bc9aa98fefdd5375d0ce84540603f0d6060781aca4dd71f73993254325', NULL, '\x01dc9a24029bb9c7a1842aaa234dea907465601d234880abd1ef36a42e500641326e65cbf0013bd9488da99cdc7e9d15', '\x00e62b9fc9558dc47cf9aa13b61a9195f154bc8f31398ed9991eefe1b5eac9b3', '0001', NULL, false, '{01a22afb-d069-7246-8455-08167aaa458d}', '01a22afb-d0da-716f-8914-33955e6e50bc', '2026-03-10 01:00:00+00', '2026-03-10 01:00:00+00', 2);

INSERT INTO public.payment_notices VALUES
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d0c1-74d6-ab90-47c10b0b690c', 'sandbox', '01a22afb-d0b7-74c6-8d12-b68f0a272b8a', '\x956a79f407feccad6ec7936bff13080a3a9cd8dcdf4e138e61639f9bcf2f9c2e', 'booked', '01a22afb-d0b0-746f-ba7b-9598c87a20e2', 'txn-01a22afb-d0af-75d0-88ed-3d3c382157d1', 5000, '2026-03-10 01:00:00+00', '2026-03-10 01:00:00+00');

INSERT INTO public.payment_orders VALUES
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d0b5-730d-a425-9d0d7e934543', '01a22afb-d0b5-730d-a425-9d0c12db7078', 'sandbox', 5000, 'created', '2026-03-10 03:00:00+00', NULL, NULL, 1),
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d0b0-746f-ba7b-9598c87a20e2', '01a22afb-d0af-75d0-88ed-3d3c382157d1', 'sandbox', 5000, 'paid', '2026-03-10 03:00:00+00', 'txn-01a22afb-d0af-75d0-88ed-3d3c382157d1', '2026-03-10 01:00:00+00', 2);

INSERT INTO public.projects VALUES
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d0cc-7438-b3cf-2a9b89c2dd6f', '邻里帮工具手艺坊', '{}', 1000000, 'running', 1, 3),
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d108-74f5-a4dd-787fd652e9c0', '邻里帮工具手艺坊', '{}', 1000000, 'running', 1, 3),
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d134-74d9-b3c9-556f7a76b101', '邻里帮工具手艺坊', '{}', 1000000, 'running', 1, 3);

INSERT INTO public.receipts VALUES
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d0a3-750f-af3e-7d57d6283233', 'receipt', 2026, 1, 'C-388BB297D372-2026-000001', '01a22afb-d09c-7286-b5dd-014c269e05b3', '2026-03-10', 'issued'),
	('01a22afb-d03d-72f5-bca9-388bb297d372', '01a22afb-d0c1-74d6-ab90-47bf3948f24f', 'receipt', 2026, 2, 'C-388BB297D372-2026-000002', '01a22afb-d0af-75d0-88ed-3d3c382157d1', '2026-03-10', 'issued');

INSERT INTO public.signing_keys VALUES
	('tests-38a3abca-6e80-4a73-a003-7913a40a1f6f', '{"x": "TpQL5SH0hw8I-9tpF6TcMWDouBbIP5ptw2DhG_8tfSw", "y": "ngjKz0LPzci6p-mlzO7Yr6kdZyN01gHkZH5p-KRd0pg", "crv": "P-256", "kid": "tests-38a3abca-6e80-4a73-a003-7913a40a1f6f", "kty": "EC"}', '2026-11-30 05:44:35.660391+00');

SELECT pg_catalog.setval('public.outbox_position_seq', 4, true);

ALTER TABLE ONLY public.balances
    ADD CONSTRAINT balances_pkey PRIMARY KEY (community_id, fund_id, earmark_id, account);

ALTER TABLE ONLY public.beats
    ADD CONSTRAINT beats_pkey PRIMARY KEY (publisher);

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

ALTER TABLE ONLY public.payees
    ADD CONSTRAINT payees_one_an_account UNIQUE (community_id, account_key);

ALTER TABLE ONLY public.payees
    ADD CONSTRAINT payees_pkey PRIMARY KEY (community_id, id);

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
    ADD CONSTRAINT proofs_once_a_payee UNIQUE (community_id, number_key, payee_id, code_key);

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

CREATE INDEX donations_by_campaign ON public.donations USING btree (community_id, campaign_id, id);

CREATE INDEX donations_by_person ON public.donations USING btree (community_id, person_id, id);

CREATE INDEX donations_by_state ON public.donations USING btree (community_id, state, id);

CREATE UNIQUE INDEX earmarks_one_general ON public.earmarks USING btree (community_id, fund_id) WHERE (kind = 'general'::text);

CREATE INDEX entries_by_account ON public.entries USING btree (community_id, earmark_id, account, booked_on);

CREATE UNIQUE INDEX funds_one_default ON public.funds USING btree (community_id) WHERE is_default;

CREATE INDEX grants_by_payee ON public.grants USING btree (community_id, payee_id, id);

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

CREATE INDEX payouts_by_proof ON public.payouts USING btree (community_id, proof_id);

CREATE UNIQUE INDEX proofs_once_a_code ON public.proofs USING btree (community_id, number_key, code_key) WHERE (code_key <> ''::text);

CREATE TRIGGER entries_balanced AFTER INSERT ON public.entries REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.entries_balanced();

ALTER TABLE ONLY public.campaign_totals
    ADD CONSTRAINT campaign_totals_community_id_campaign_id_fkey FOREIGN KEY (community_id, campaign_id) REFERENCES public.campaigns(community_id, id);

ALTER TABLE ONLY public.campaigns
    ADD CONSTRAINT campaigns_community_id_fund_id_earmark_id_fkey FOREIGN KEY (community_id, fund_id, earmark_id) REFERENCES public.earmarks(community_id, fund_id, id);

ALTER TABLE ONLY public.donations
    ADD CONSTRAINT donations_community_id_campaign_id_fkey FOREIGN KEY (community_id, campaign_id) REFERENCES public.campaigns(community_id, id);

ALTER TABLE ONLY public.donations
    ADD CONSTRAINT donations_community_id_fund_id_earmark_id_fkey FOREIGN KEY (community_id, fund_id, earmark_id) REFERENCES public.earmarks(community_id, fund_id, id);

ALTER TABLE ONLY public.donations
    ADD CONSTRAINT donations_community_id_giver_id_fkey FOREIGN KEY (community_id, giver_id) REFERENCES public.givers(community_id, id);

ALTER TABLE ONLY public.earmarks
    ADD CONSTRAINT earmarks_community_id_fund_id_fkey FOREIGN KEY (community_id, fund_id) REFERENCES public.funds(community_id, id);

ALTER TABLE ONLY public.entries
    ADD CONSTRAINT entries_community_id_fund_id_earmark_id_fkey FOREIGN KEY (community_id, fund_id, earmark_id) REFERENCES public.earmarks(community_id, fund_id, id);

ALTER TABLE ONLY public.entries
    ADD CONSTRAINT entries_community_id_journal_id_fkey FOREIGN KEY (community_id, journal_id) REFERENCES public.journals(community_id, id);

ALTER TABLE ONLY public.grant_steps
    ADD CONSTRAINT grant_steps_community_id_grant_id_fkey FOREIGN KEY (community_id, grant_id) REFERENCES public.grants(community_id, id);

ALTER TABLE ONLY public.grants
    ADD CONSTRAINT grants_community_id_fund_id_earmark_id_fkey FOREIGN KEY (community_id, fund_id, earmark_id) REFERENCES public.earmarks(community_id, fund_id, id);

ALTER TABLE ONLY public.grants
    ADD CONSTRAINT grants_community_id_payee_id_fkey FOREIGN KEY (community_id, payee_id) REFERENCES public.payees(community_id, id);

ALTER TABLE ONLY public.grants
    ADD CONSTRAINT grants_community_id_project_id_fkey FOREIGN KEY (community_id, project_id) REFERENCES public.projects(community_id, id);

ALTER TABLE ONLY public.payment_notices
    ADD CONSTRAINT payment_notices_community_id_order_id_fkey FOREIGN KEY (community_id, order_id) REFERENCES public.payment_orders(community_id, id);

ALTER TABLE ONLY public.payment_orders
    ADD CONSTRAINT payment_orders_community_id_donation_id_fkey FOREIGN KEY (community_id, donation_id) REFERENCES public.donations(community_id, id);

ALTER TABLE ONLY public.payouts
    ADD CONSTRAINT payouts_community_id_grant_id_fkey FOREIGN KEY (community_id, grant_id) REFERENCES public.grants(community_id, id);

ALTER TABLE ONLY public.payouts
    ADD CONSTRAINT payouts_community_id_proof_id_fkey FOREIGN KEY (community_id, proof_id) REFERENCES public.proofs(community_id, id);

ALTER TABLE ONLY public.proofs
    ADD CONSTRAINT proofs_community_id_payee_id_fkey FOREIGN KEY (community_id, payee_id) REFERENCES public.payees(community_id, id);

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

CREATE POLICY app ON public.payees TO fund_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

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

CREATE POLICY audit ON public.payees FOR SELECT TO fund_audit USING (true);

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

ALTER TABLE public.payees ENABLE ROW LEVEL SECURITY;

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

CREATE POLICY worker ON public.payees TO fund_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.payment_notices TO fund_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.payment_orders TO fund_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.payouts TO fund_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.projects TO fund_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.proofs TO fund_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.receipts TO fund_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

GRANT SELECT,INSERT,UPDATE ON TABLE public.balances TO fund_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.balances TO fund_worker;
GRANT SELECT ON TABLE public.balances TO fund_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.beats TO fund_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.beats TO fund_worker;
GRANT SELECT ON TABLE public.beats TO fund_audit;

GRANT SELECT(publisher) ON TABLE public.beats TO fund_clerk;

GRANT SELECT(sent_at) ON TABLE public.beats TO fund_clerk;

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

GRANT SELECT,INSERT,UPDATE ON TABLE public.payees TO fund_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.payees TO fund_worker;
GRANT SELECT ON TABLE public.payees TO fund_audit;

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
