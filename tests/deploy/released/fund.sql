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
    amount_fen bigint NOT NULL
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
    turns_at timestamp with time zone,
    created_by uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT campaigns_days CHECK ((starts_on <= ends_on)),
    CONSTRAINT campaigns_mode CHECK ((mode = ANY (ARRAY['public'::text, 'targeted'::text, 'internal'::text]))),
    CONSTRAINT campaigns_state CHECK ((state = ANY (ARRAY['draft'::text, 'open'::text, 'closing'::text, 'closed'::text, 'stopped'::text])))
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
    CONSTRAINT contributions_source CHECK (((source = ANY (ARRAY['order'::text, 'gift'::text])) AND (amount >= 0)))
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
    ELSE (donor_kind = 'person'::text)
END),
    CONSTRAINT donations_received_on CHECK (((state <> 'received'::text) OR (received_on IS NOT NULL))),
    CONSTRAINT donations_state CHECK ((state = ANY (ARRAY['initiated'::text, 'received'::text, 'expired'::text, 'voided'::text])))
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
    CONSTRAINT funds_state CHECK ((state = ANY (ARRAY['forming'::text, 'active'::text, 'suspended'::text, 'terminating'::text, 'closed'::text])))
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
    at timestamp with time zone NOT NULL
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
    CONSTRAINT grants_state CHECK ((state = ANY (ARRAY['proposed'::text, 'approved'::text, 'paying'::text, 'reporting'::text, 'closed'::text, 'withdrawn'::text, 'rejected'::text, 'cancelled'::text]))),
    CONSTRAINT grants_three_people CHECK (((approved_1 <> approved_2) AND (proposed_by <> approved_1) AND (proposed_by <> approved_2))),
    CONSTRAINT grants_two_approvals CHECK (((state <> ALL (ARRAY['approved'::text, 'paying'::text, 'reporting'::text, 'closed'::text])) OR ((approved_1 IS NOT NULL) AND (approved_2 IS NOT NULL))))
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
    made_by uuid
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
    last_no bigint NOT NULL
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
    CONSTRAINT receipts_state CHECK ((state = ANY (ARRAY['issued'::text, 'voided'::text, 'replaced'::text])))
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
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e4fc-718b-823d-bf56ce32f6e0', '01a228ad-e4fe-72e8-8d4f-77d2da761aee', 'cash', 200000),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e4fc-718b-823d-bf56ce32f6e0', '01a228ad-e4fe-72e8-8d4f-77d2da761aee', 'clearing_sandbox', 5000),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e4fc-718b-823d-bf56ce32f6e0', '01a228ad-e4fe-72e8-8d4f-77d2da761aee', 'donations', -205000);

INSERT INTO public.business_time VALUES
	('01a228ad-e4f9-747f-a9e6-286a36e2dc1e', '2026-03-10 01:00:00+00');

INSERT INTO public.campaign_totals VALUES
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e5fa-710b-8655-53436d392bd7', 0, 0, 0, 0);

INSERT INTO public.campaigns VALUES
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e5fa-710b-8655-53436d392bd7', '01a228ad-e4fc-718b-823d-bf56ce32f6e0', '01a228ad-e5f9-779e-9246-58e7fcf7b1ad', '为独居老人添暖', '购置取暖器与棉被', NULL, 'internal', NULL, NULL, NULL, '2026-03-01', '2026-03-31', 'open', NULL, NULL, NULL, '2026-03-31 16:00:00+00', '01a228ad-e509-75af-bbf4-eac987125f3e', '2026-03-10 01:00:00+00', 1);

INSERT INTO public.donations VALUES
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e564-763c-bfde-bd42d0c4531a', '01a228ad-e4fc-718b-823d-bf56ce32f6e0', '01a228ad-e4fe-72e8-8d4f-77d2da761aee', NULL, 'anonymous', NULL, NULL, 200000, 'cash', 'received', false, '2026-03-10', '01a228ad-e51e-726f-a01e-a285d8b627ad', '2026-03-10 01:00:00+00', 2),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e5ab-7504-9fbf-1ed529297512', '01a228ad-e4fc-718b-823d-bf56ce32f6e0', '01a228ad-e4fe-72e8-8d4f-77d2da761aee', NULL, 'person', '01a228ad-e513-73cb-8cff-3d7b9cf877b8', NULL, 5000, 'online', 'initiated', true, NULL, '01a228ad-e513-73cb-8cff-3d7b9cf877b8', '2026-03-10 01:00:00+00', 1),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e599-7606-9cae-6f9a36ca3704', '01a228ad-e4fc-718b-823d-bf56ce32f6e0', '01a228ad-e4fe-72e8-8d4f-77d2da761aee', NULL, 'person', '01a228ad-e513-73cb-8cff-3d7b9cf877b8', NULL, 5000, 'online', 'received', true, '2026-03-10', '01a228ad-e513-73cb-8cff-3d7b9cf877b8', '2026-03-10 01:00:00+00', 2);

INSERT INTO public.earmarks VALUES
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e5f9-779e-9246-58e7fcf7b1ad', '01a228ad-e4fc-718b-823d-bf56ce32f6e0', 'campaign', '为独居老人添暖', NULL, 0, 0, '2026-03-10 01:00:00+00'),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e4fe-72e8-8d4f-77d2da761aee', '01a228ad-e4fc-718b-823d-bf56ce32f6e0', 'general', '一般用途 General', NULL, 205000, 8000, '2026-03-10 01:00:00+00');

INSERT INTO public.entries VALUES
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e568-713e-9b71-be116b951c03', 1, '01a228ad-e4fc-718b-823d-bf56ce32f6e0', '01a228ad-e4fe-72e8-8d4f-77d2da761aee', 'cash', 200000, '2026-03-10', '01a228ad-e564-763c-bfde-bd42d0c4531a', NULL),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e568-713e-9b71-be116b951c03', 2, '01a228ad-e4fc-718b-823d-bf56ce32f6e0', '01a228ad-e4fe-72e8-8d4f-77d2da761aee', 'donations', -200000, '2026-03-10', '01a228ad-e564-763c-bfde-bd42d0c4531a', NULL),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e5de-7104-a280-9ede712d67c5', 1, '01a228ad-e4fc-718b-823d-bf56ce32f6e0', '01a228ad-e4fe-72e8-8d4f-77d2da761aee', 'clearing_sandbox', 5000, '2026-03-10', '01a228ad-e599-7606-9cae-6f9a36ca3704', NULL),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e5de-7104-a280-9ede712d67c5', 2, '01a228ad-e4fc-718b-823d-bf56ce32f6e0', '01a228ad-e4fe-72e8-8d4f-77d2da761aee', 'donations', -5000, '2026-03-10', '01a228ad-e599-7606-9cae-6f9a36ca3704', NULL);

INSERT INTO public.funds VALUES
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e4fc-718b-823d-bf56ce32f6e0', '社区发展基金 Community fund', 'forming', true, '2026-03-10 01:00:00+00');

INSERT INTO public.grant_steps VALUES
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e87c-72db-8b60-c6efc9a953c4', 1, 'propose', '01a228ad-e509-75af-bbf4-eac987125f3e', 10000, '2026-03-10 01:00:00+00'),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e87c-72db-8b60-c6efc9a953c4', 2, 'approve', '01a228ad-e89c-747f-bc36-e7edb83bfb98', 10000, '2026-03-10 01:00:00+00'),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e8f3-759d-89f0-d222023d1a77', 1, 'propose', '01a228ad-e509-75af-bbf4-eac987125f3e', 8000, '2026-03-10 01:00:00+00'),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e8f3-759d-89f0-d222023d1a77', 2, 'approve', '01a228ad-e89c-747f-bc36-e7edb83bfb98', 8000, '2026-03-10 01:00:00+00'),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e8f3-759d-89f0-d222023d1a77', 3, 'approve', '01a228ad-e923-7725-bd20-6803fd2ae9ea', 8000, '2026-03-10 01:00:00+00');

INSERT INTO public.grants VALUES
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e87c-72db-8b60-c6efc9a953c4', '01a228ad-e611-73e4-8932-6a6532601f58', '01a228ad-e4fc-718b-823d-bf56ce32f6e0', '01a228ad-e4fe-72e8-8d4f-77d2da761aee', 10000, '邻里帮工具手艺坊', 'proposed', '01a228ad-e509-75af-bbf4-eac987125f3e', '01a228ad-e89c-747f-bc36-e7edb83bfb98', NULL, NULL, 0, '2026-03-10 01:00:00+00', 2),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e8f3-759d-89f0-d222023d1a77', '01a228ad-e8d4-77d3-973f-c0620176577c', '01a228ad-e4fc-718b-823d-bf56ce32f6e0', '01a228ad-e4fe-72e8-8d4f-77d2da761aee', 8000, '邻里帮工具手艺坊', 'approved', '01a228ad-e509-75af-bbf4-eac987125f3e', '01a228ad-e89c-747f-bc36-e7edb83bfb98', '01a228ad-e923-7725-bd20-6803fd2ae9ea', '2026-03-10 01:00:00+00', 0, '2026-03-10 01:00:00+00', 3);

INSERT INTO public.idempotency VALUES
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e51e-726f-a01e-a285d8b627ad', 'give_money', '\x1afeaa60dfaf3f4ff471e376133365ec0ff461885ac594d5d05d01e8044343f9', '\x159fef421511a8e6fdd216def7c8613251e77297d86def9bc4a0482f682eaba8', 201, '{"ETag": "\"2\""}', '\x01793ce9e020358fc81dc08b34f51c7175c778d06c38d3a2ac46ef76c8807e6e70009878755d3e84e0f7f72986a24bdc83fc19223549b959ffd875189974faba1444f9843061af1616c92c83d437ef5e969b456467ae46eb589f3fa3f0e62987fa8e42299d1e42e751eb05be31248c1a5fe763f651c3628d3c8fa9a20d081d37f6387f63fc015cc7fd99e0bf72da9733a5c58a339501b589ef334448b890a2ac25c421ef793f89079efea4bb4b18245f25b6228b2d93350593e2583dcce27865291ba212688e19e478bc4b803974cbcd8ceaab2067fcb726a2fabc7ab777669db380ed32637e8ca4b5b16ecf6c8830d63e66720c16b65f4795b30db0a345b0b5a40a331dc905ef218fcf2e8bd32d448a0f0d1dabcbff65ab7394083ba762a70272a9ebe8648ab6b4628954c689ef96dd5b5a5d26a128b82d55129d59700f06a110369c42b61a8f01888f7d08db4526c137903ae0841c12b5d027a7e005cee0480bfc0ff010b7529000dc4e7f356fd71dd0db3ab765269778a4b76bc5656178121a2f5c9581a662f47eac30d1bec1e93a7630972eadfcf0319a', '2026-11-29 19:00:14.845981+00'),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e513-73cb-8cff-3d7b9cf877b8', 'give_money', '\x2711378089cf9802a023954857afe4f6e149be703cc97ef6c8574116e693a1dd', '\x6de7b1bd3d172922c53821a00aa495c2b3d60b1541719ffa2529ea7b747db9a0', 201, '{"ETag": "\"1\""}', '\x0114a147d74c6885329cd0f3dff5cdbd3f447b9984be0b3590981958083123d298c068207b4a8998b3c2730eaf21796140f9fa348ac3346241cf5b53de2459a64983263563482ed14167a8d6f3419128dd706f2ebe59e2884bf77f21e0d8f3be99928abe7ef5d44eb4d856dc4078f6c4d632d9d801fb7952cf057eef612e5396a25e9b3b0c2ea80aa4b9437683b1f219e150be255265cf0cc922948a9cca1fa89c0dee9c7ca60da1f609f2cd478d15fc7fe2d040179470baad674495f23248ba282ee3e19951182c7e22ebf2c69c0f281bfe203259c81d6f07a3e92df04fc708d02d3daeddc39cabe2dcdde277f01c81dc8bfcc669ce290642a7b54ae7368726fb71fed0d747bbc361261dda5081a4644910258b509fd04f56219b19950682171a77562e5c1f0410376d9846732b61dec42d193e30afe0ab08b1ec5cd631e6c2f7a1334b96516809fbabe25675f571f1e67dac67f5bd92bf755d2247bd72293d6488fdddb2e0e38adfb9b683c64064b395e7643f39c7a92c36ad2e1d7bd408abdc5952d71a64dc4f2f4c6654e17a3afdd57271082b1f3badc56561cf22f7d29d5f5546421f6689db42f36c4c2423e8d0d94064e7ee91f82b67722ae0e36ec5b66899366985c7c58d3fd654446ff408736422dc1819ef6a41a04fb437015b80985ec06e336a521b75249c39116369972c4623095e419faa73d7a7ddcd5266e05bb224ad19490c31df144aed7e69db1ccc2a074d171fe8cbdbdb94ced44f9ec6d0b8d43eb4f692eb3a698e1cd617925855012d3f32b2b65b97ee23080aeabf5c4ddecb3f01da78e526fa7b956865bdbbca867d7cac15c2bc5042f93db220bcf636c27793a61b1d9fa781c1dc21e51bf5962e570de53ea9364fc88e90d828620d6dd174c4c2f5d0d0f946f1bca3b76facd71e4e36b42071be03b81db3249b8051fbf92683ab1f34d991bf11acb2fca734ce4382bd0c7019e04e29f3464db27b40ff32aaa61b89a7571100800fc29bc5f84c5b134a15772353d5b2e329c74387a2f8e270f658d39251c2d0e46e', '2026-11-29 19:00:14.876812+00'),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e513-73cb-8cff-3d7b9cf877b8', 'give_money', '\xaa4c6e68d89962782c0e962189c2584e70bfb67965ae26fe5fd1fa9e59be23c2', '\x6de7b1bd3d172922c53821a00aa495c2b3d60b1541719ffa2529ea7b747db9a0', 201, '{"ETag": "\"1\""}', '\x01e22e73c86d32ea87d2a8f888f1369f56ae6ea985206d90c7c9c766c65967ee2d9b3de880b2d37f80ab34e48250fd9ca0f8af709e41fc50fb6a14a53446b8376e4d5069c164df2a95f0fc3a685b1a916b92ff9074273bc8e69d58ffedf82ac84fd352902c4ef51d3e8bd864a8c48b924a5b38bf2365b0ab64701098ab11c451bace3943b584423d9c31ce62e018b6f927961b712b63a33e4c99ac6671dfce2929002712bb4f100c7f5769664c26a2bec483259eada5ebb00e9752df83946812c6cb811f9b97262c12364a92aafa7af4683aec2c4dff5391ede3536e953c9d1f23db11850cf06df4d84486c6f3a6da4aa19349b83eef17502414ce404f88beb7dd8da63d09c822ca9637b023a2a737627e235508f6108a948cf8520b57568efdda7b1a60adddfb8aeb6dc59e08dc0b77005743a7397908591184b872fbe8f0d35319a7c3fb9df71f9850be413b468a95bee7c50f05a92884838b71de87b5c67720f97fd364edb37d5a86f3adccd41d8810809818e02f3ce0eb7d0dd1924781910fcf18dba769ccafdc1c012935134a0bbd0edb2d00f74bc117fef59db04532033ca790441f934dda31954ba9c2469da9db1de315921b63db02e35ff82da4efd5237107387bebc0837ecf77ac9c1a5afb1633f0f6a5a981b5a66d5a46f0c89e8b1f4ef99b80d7fee2d190656e5ad6412c6ed03c02cc513ffda47bba77430e55e5f2259f5d315fe04c80d5e5df1b314b507ea537fd5fcda4f91f99a124791e819e9487b3adc49b57d4672255178c55f0a036ab9f168054fd91c73e2eb90d84c87d0d61b6e246c46414b28c12ea78a253bcf2ce023640068d34f4ad12f4b97ba33be279902b3765c4a5e80a393d36e83fa316bba68c28368a0008058aa5a3e6124cac0dce836a4175f7386dd6a69e8da986133fdb357fb6157ec69afcf6bcb0887f13c5cdb113344ef38fafdd1bc6733d31b99217622f6dc609f5bcd5dc4d86126957ceb4650080f6d32fcff22c3e79b77e455df04d422fac2b5e2b8f8b9698f3299076fc73f668d8283896c9', '2026-11-29 19:00:14.897586+00'),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e509-75af-bbf4-eac987125f3e', 'start_campaign', '\xa19ef9ffb3b63fbad0576ae90b4c284c7bddb194312fb4f5ae0f42fc1a533ff9', '\x6a4438f913a4d25362945dd71b2ced43f89b49f80216519ac7da54f94ac5100c', 201, '{"ETag": "\"1\""}', '\x01b36448b53b344b38d49d56f71760d2c6e1d4fec6008d24cfb73c2591b82cf53c863728da1576fc5abe4163bf3c9cf7b5c207123b3a0f099618b4b7007f724246029f3daafcabcf8b6dec297a2549ef4b30f8aeb5f40773664b43ce4602477253950c3291aa3bc78c5749076548d2932857552faabcbc7bc46cc1cf59966d7a3f54ac1797dd94d2ce78f27aa75be8f8c2a510aabc7515327c562453e6b9b583be7f1db9b7cc75b4d92ee55465eda5c068f308d83bfd985b00010c723ffd6af1a42d8315b036e3e3bd0d19be6e9e962f6ed861d3f5f783f1a6ddf1f8aa2d312fa5336d674c6800acf0abd1e93b1482783c3325edac4494d6980525c4fa8900e052b83aada74b3247b36e67c2a35fca9ffd8bde1d39e9f43eb20ff442ef606d188f4d7ba5206fd554f4144d7bf8095d96b9774c41d6140f9fc08bc7c72b117e73cba018124fe92618fe4811eb6f258a3ede6f9dfe04a52daae60ac492424b829d2c9faaa356412c98ed42b70e33c43548fc0a0ae77e420d6d4246aa21f6fbe69012a9e2fbf1c4c8847ec312e548c3a83a72a4051764a017c126e62020068109151c90ccd13efefc1679cee93e77c90f835f62a2bab41e82edb5e336a7573a0d42c725b2b558157d6ac6b13473c1372b1b323917c5ad290f1f72aad73f6036de6f0ea37ae0dfe6049c38dfb4d9bbb7ffd68cf0629da041b5576f1b3d1fcd86fe222280c1c29e6973744bd442b95d5619329d00afcb612943f056a68d67b364b8a8568065', '2026-11-29 19:00:14.988422+00'),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e509-75af-bbf4-eac987125f3e', 'propose_grant', '\x2c787efd8b3995bf547e9105199bce4cb83beed6d997e70ac677b7905fc2813c', '\xb2c3a5568d6ea41b0c2ce71017068814ba9288b71ac9bc3cf492919338bd89a0', 201, '{"ETag": "\"1\""}', '\x012669784048a8b637c7ff12a81badf798104a7f7010bbb240e8f6d24b0812063e3948b041b4a89d3df4e0b3d46196285130eb6e0b15a96f19821736739548967602008ce39b480616152fe1658e2a6ca47828b1dcc5a6f10e2a45b4446da83abeaa009359a9622b75a611f1d29421a1627d7e7f0c1afc41230ddf0efbc54fffbc528c403c5bb611d6b1696a07815e23a71868e605d84436753d991189527cd2f7944b00413346d464addb15f72b833d18db2b95f5c6715970f0d9f7f7bb3efe984d56952bd99eec5b8d9054fe0ae1a99906fe3e4805b820ee535177acc5aa1b24d373182ab23dd319a549a8564a363d10d6d0f948e8fae81022ba1db7e4708ba70c6bdfc6b6041a34dd25d5da896bbcfdcb568b3bcb6bc7399b15940124383b310de598f6273e2417f24af43b86cb70504a0596585f6a8b6e0a94d2ff2e4446f07acc23a53bc24e5fb99652a3d0f4f9481fae7b5356f5c91a034d0f05bdeaf19ffa41f2d0894269952959edc213e213867891021518589b92fe0207aa7a7126b7060e9d786cb18110397ed18857d74590eac2f4e9690454955d5df7cf785f816a9d89f3b9c0bb880b047f7a02e477a9401ab1fa814f2c8aa6cb2860e6b06e2f993a360d96258601f7f7851721b126af531a756d0c28d16206e5457681907fde21d2210315e71c3f96655e0f6b5dcb111d4d42b48f7ccf7f42bef5f20e56bdc16cbde5a2afa770a26f090d1a643fc5a237d15a0242d56b7fb9cb61d370d34d3d0c974fd8ddbd989c94382b79c78968654ddc3fd2aca9f2e38160819e108b9b5ce1759abc4849157b567dee2065783ee46cdb267751d51e651f6e854dc296c90a13df3dc7a9164dbfb4e6c97d4508b71c71a4f0385361ee0b40358da1c10a0506', '2026-11-29 19:00:15.638358+00'),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e89c-747f-bc36-e7edb83bfb98', 'approve_grant', '\x40dc4c032691f762705403552edeb1e383971addec7fec5f648130fd1a303e85', '\xcdaaca740473a423899cc1d2cda29bb20828616419b79068f0bf3596bb4fc300', 200, '{"ETag": "\"2\""}', '\x0141c26bc03c7d47f14c9116375b434e248f0d407a0029aec443192fc4593dcf2447af432b838453c47cc98569006d087617705bfa6a116d69b10bd4e168a2fba92325ae1c7c6c6ae03b9db9ff4934e739f895cb7528f0c4051621d0b237fb088eadf4ef58d24059b4e7c8ee3eec4b2add7b1d9ca07cb2bdeb9fc2cc13fd3d454c9117ca379aa5f32c1a5127969d3a15931c21447d6cfe83e66085490d2389f4955a0b8c6a16bb136c2d3ea5f1d0637d6332ca3c227d5385f017bee84841bb1289a4f7895924864c0d6583d5ae947629a0023a737888c56a07431db596cbedb07df29f80937dd322eb2fffa667e1196fc93bf969bc9e9da1d8aae93d7329b87e94084c7437da0cac2e9f2ff450c1b9c8f9db382c46273bdce69baf29c5554757e6be0399770e251ba58c7ceff0d3b965624f6833f77a86c1e10bb9bf69ccb82ec9dba0810030d85e7b358b745002fd9bbfdb6d85cee6175625e06cf546e38fdc6e56932ae5c7d5cf3f4dabb7c97cae6f50dbe177f5f58db0f988bc98527ebbfa537392de2600d80930971515452687f38f0c71b64a273728dbc4a351a556bbd8f06c58c1392cd41501a867f197e6361f8050685ac67aae7bca4999c11d02e169017cabf7a9027f01926c4aca6b14bc856f179c2257dcbcac38329ee663c8db21fd4cc3c738592c2a48c46459fd9b26ba48e5170df2133acb4b4008f5ce76c3b5a521ec5abb000787eedf6d2df3f7e8deb37a925219e72ffc119bf68e1fb8bacf1e2b42d84d104183256f4f48aaa34f4853c9cfe8160f99416d8f026735982339fd9c8b42f8a97ced7f93875f8f75c3cdd6a1d8a78f23fac52928f07a606d124eebe999e3876ccebfd5a290babc190be695e791f6e70ff2279e4824f4f4af6a1acc14119569ddeebc2cff4aee8afda75e4b2d1f001941a3ffb9f8867ae62e24553373ec86086121f9c937d755f161e975e497de6afda0403a35f0590540fae16a9b600cf3cb47cf1b9fe3a06eabdbd48a0faca366e26ac904f479e1d3d9c926fa26b41f31cfea01b60e45adafbc27feb428f8a0a3c30dc29c5edbdd8e7be0eaed5566a47517d68f367e75c1e2d01445d48c8e9a51ce0df2d3e4d76d7e0217d9890e9e763a067f42286c3295160c7de52b', '2026-11-29 19:00:15.694127+00'),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e509-75af-bbf4-eac987125f3e', 'propose_grant', '\x9e274d84d5675d8510fb6d7f71e296ba33f21a49940d8d737ec06e074d3935de', '\xe2f6ca9c667d4ef40d456cc178bf8a921e2a756ecc28e287f4d4cdd81bf461c2', 201, '{"ETag": "\"1\""}', '\x01500942cefb9c02322a81fbeca355bc524176b7b29cf444d907db7cc1c3e2c37214d3e6825ef1bef5f5dad08e147665fd65ce5c8aa60a0ff4f4ba551be54ebc84ff0e05af061299cff450b840717dea05bbf82e8d61ada4107354cddc14a8e6451ba03522026e7bf4a5de6c4b5071fead696c70d571acc9d7989ae1b3d94bec016d2400ec2bf132eecfca4a6f851d5469d60fa132a74e115ed5b9a9daa6c08271781bc5c65f5b2b8ed72a015beaad0aa76cc6d16d492e3098f610b49f0706226c3f9dffbab73670cbabe23cbe3d1e24ad72d309dd8a27d9faeba276eeea815ed66dd2acef2c45f47c1892ddc17935246efe913756a59c82cd9307db3c3f6cdf7ccd56ac6c9c43087176c113918df4864e9805f5df8bd0c6698ffb166a92fb67603da9d1bb9bdd52ace3579d27dc7cbd9b19936610c521cbee5333c49917f2f20c5f83460cc62c0b7d9157ed61ab60e5a2bc899f447cd63645096954f24d1451bfe80ab5703c266ce79b63eaa9856084eab4a0289120d01688f88ce1e33037c4aaf64b18418e9bf74bf13b7b1b92a7223b2f7bfc682235346c2d8242350950bf6e8af028e3a1a918e8a1fbdc820005ac3783d47f0255643f68ed6472433b5c0022c782eaf7cab43b0b13aefab5236142684bb5ef120c04e2e747496dd1650baac9fd68ffcc997167f0bbcb326543478eeb26655695baba219a66ed8d94970b3b70d52a07b7e6b1119153c63cd22a338077aea0986e3b53bafc6639599efbbaf1c454f009e428a645adede49880ee9e45b42d7edbf79215642a557c56aab89c6d1ed57883ba5d12934668afc1ef0fb503c060dd2e9318e3a56e8662f60f58f767d3483c8650d5f819cfa5bc84b7627c3dfba99e7cd08954f5628a5740a0fb', '2026-11-29 19:00:15.743506+00'),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e89c-747f-bc36-e7edb83bfb98', 'approve_grant', '\xfda8249a423337689a208ecf3258187ccab0074dc5fe7b704a7a7ab20c9add78', '\x97564ef4fdbd11bfb200a9a9e1130c530851447ef560a75383ccb7a09f9bd514', 200, '{"ETag": "\"2\""}', '\x016c8e8ecdb4d4e7c7838ed4302f681480c5f2fcfa79e568cf3d09084611973b3f08ec41fd2e2fc3e4626246787d627dea202483fb4e7d768d40b8f17756db57199d471b74fe83aff4f285e21e82ada1add0762de3c1be54848fe8e419b1e83ab30e4cd78369957142b76793da3e06a105276a5ea334adeba92153d7d52cce24c5bcd1319e8cbaaee9643173f513b63f0c3430e3cf0ea73c0cdd657ed750aad79ca3facc2213a2a9810641cbbdfd5d34e0ad243e8b6adf87aa79afdca458fea4159fdcf71c2b510668745977e8fa72ac060039fd68f22af4e7db98c42d01f7988ccff8d36c42d0a040c1eaab3fdf3a096bf8024a856d8222915ee601a875e900d93f1c3bc4b470b3b82f4db8fc76c92216d0eaf4635dc4b5dabbb65f8aed97be85fc371bb507d737b0d57f7638f4be74d54b483db83b3861e72ad1dc5952b8522efcb3ece3a56a6a9e6f73c54b963609184af2433641dcd09075a0ed76a2f6aef8b8e0eb53033ca56f726952114e2c6206e1b26b8c15037971097ed266b148e8ddf7d1effbf8432985a3ace19d4da749c913d3184d68eb4a0fc85a5a8fa9b185e3560804f9ffa5a50919ed1541719b6f2bfb696e80bdb66eb5fe1847a08d2ba7fe6d87b6b8e66be6838bf7ed2a59bc37f04a3ccbcb14ae250846a2f373a82bb97cbe4a039ed689197fd6f0fbc2494cee6c7ea73023d4e1313b7f07b8dea8849d81d22016b87ccb4f165ec540c1228927bf13076ffd8a870b60bd3d8e025ee6de11e8033c907b0671b1ad7b6ccd0f71424f9bf81e8cf1d0ea3128c867e1d76f72b398c3f96b33b9563c62b18cf735cc4ad01cf4385ddad40050f44f6e92879e5cd3e7e9c674014d489dfba5bcc3885a5da46cb44d5a41a7250851e9448bc7f8b3d827dc7913c88a71f65b3c8818d71e6e3ab27795309482a0f35872c288d635a7f1d599a37cbb1aa2d7423e8eeb3d7f49d5c6583054a98a64f46d6401b1e4cf569fef93e6dfe01d149adfe4b60311d1607e12f27afcc4fec7b57ab03d9caf13b3521100f3f498353954abd16dfb251d59c932cd22a167bafb084080f4f810edb2f4c3c381b37bdaa19c8239bd476dbb581939ca0cb0a9256886acfe6a8b65be455219a952fb07397e7e6520b70b', '2026-11-29 19:00:15.772701+00'),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e923-7725-bd20-6803fd2ae9ea', 'approve_grant', '\x9ca457c2dc21150c53f46b01f1df7d9d63786d3f0660c0ada1f84a9acfa2510a', '\x97564ef4fdbd11bfb200a9a9e1130c530851447ef560a75383ccb7a09f9bd514', 200, '{"ETag": "\"3\""}', '\x01097832e0e89731a7407d3a4eb92f9a799960604f674953e5061ba55c322c690a94f0e3b1f337d0ceaf1bbb0d8146ffdbc06034a1dfedca0b45567cf2ca8e3f1a25a5471c4911de3200f7b1090aeb3374ad77606b51106ef0f5b9a51be077f3a9a19c9cfc8daa6ac03cf72b592048ddd9cb4da030886a0faece4a9204943f6bbf3982dae99631cb7a209852739461cc01ce11cb7bcce6fabd06104774d5e36a85162803a4583446106e61616e78b08eb68dcf69851c2131c629d153cb4a6c4f0594bb1fa3b3e66fa1974c28ca1a430e97b3ecda2c9ede931a80e6c3f9f16891844ef597571747aa1c5e9268fbd7756aee5dbd4edfde4cac16f7f8c9ebddfe775c5fc4de1268db981698a6c7948a89dd575f780db1229c1d0055d1edbbfac2a3d87597ac8c80530a4b84e321cce2a06110ebfd4a130435b8292fd4f8e649ee46374e6b3dbb7c6f62893ba7ce8991e43a905d5a657ce9006b7a47445dc5b0d7c4cfd4e7e9389aece3d08bf44252a528b6c1dfc6cf20b640bdd4f3d27efb45a7650891f33b9eea7db7dd914991e3dfa289b1f6b2434cc25da4692664c53d935679c22a9c6aa9e8f600f5f40ddd62932bee3fe374e9ca62a13825c4575f12fa0d2c2445cd18a1dc5aa3930bb7e15e374d6842c28ab3a1e5c932597e5bdc8623d5cdb3fc668f48a63da8b81114a5631fb34677fac4b519fff34cd6de3c5afac1617770d4710d606210a8d67b4ebca50895eb964e6166c365505edcb81a88db5f504f8c55dd5f6569a8419cc399dd5aae5f8a4e8e382c8dbf8ff61d843dd1df1f0baa7e2f8f4bd49e9798b3a254d1929810861ba170a072c0c7c84a992224953f356afb022ade9f3523ee4430aa75ad893f1d8a2eaede4d4ff8dada49e02bb8b8ee96d329efb603e6a3ed740dc1413a67c3ca6e7b86f6dc841438f2c16fa0c333bb1ff1e87e93cfdd62982b6a1da851580ea9fcc31ad50f7a55388af2d5f38a22cecf326a8e051998117d3f44b54fc23fe74f446d16ef4a2f911c969bbb7a7e18f60449bccd48343598f7ae670945779dcbbbdcac1e1db9829eec7db085fc3d1824d6b9f64df579fcd4af1dd2bd75d91d65d45464643115acec73547dac385447dfd0e50460060b1b96c43e6588c0449c04d92da0e77983ed02912ddafc082978fdc9da7f9b55e0a0cdc6cecc5b4986a2256b47993d1c856386008dabbb15907c88a1b978f140e501a8a9ddc8d860e0b18b8b6d2fea9e39f489633799c67bf8e5cb5a23b9a894a4a91c5fc9bf7eab2808acbb5f3a2f0dd6ca8f0df47f29a409d7fae823e6ee5b4c5b1ba4149aba577a56de9852cbd8500700edc5516f40c1a3516acccf6514636cc44c0d2eda62f041408dc46c5c91d96230d82dbbd784fcb0933eeb208e0bb8a0e4af46f00cfe73a10f10a128f7b93b41', '2026-11-29 19:00:15.831784+00');

INSERT INTO public.inbox VALUES
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', 'fund', '01a228ad-e4f3-749a-b155-5b5465245386', 'gateway.community_opened.v1', '2026-11-29 19:00:14.708843+00'),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', 'fund', '01a228ad-e509-75af-bbf4-eaca2bbca619', 'gateway.person_joined.v1', '2026-11-29 19:00:14.730282+00'),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', 'fund', '01a228ad-e513-73cb-8cff-3d7cb49382e4', 'gateway.person_joined.v1', '2026-11-29 19:00:14.740018+00'),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', 'fund', '01a228ad-e51e-726f-a01e-a28682580dee', 'gateway.person_joined.v1', '2026-11-29 19:00:14.750533+00'),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', 'fund', '01a228ad-e611-73e4-8932-6a66fca57d0e', 'orders.project_listed.v1', '2026-11-29 19:00:14.994322+00'),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', 'fund', '01a228ad-e89c-747f-bc36-e7ee2b7fc378', 'gateway.person_joined.v1', '2026-11-29 19:00:15.64484+00'),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', 'fund', '01a228ad-e8d4-77d3-973f-c063175e9420', 'orders.project_listed.v1', '2026-11-29 19:00:15.701933+00'),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', 'fund', '01a228ad-e923-7725-bd20-6804a2ff8b63', 'gateway.person_joined.v1', '2026-11-29 19:00:15.780503+00'),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', 'fund', '01a228ad-e95b-7089-a9f9-ebe0dd02c1fb', 'orders.project_listed.v1', '2026-11-29 19:00:15.836128+00');

INSERT INTO public.journals VALUES
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e568-713e-9b71-be116b951c03', 2026, 1, 'gift', 'donation', '01a228ad-e564-763c-bfde-bd42d0c4531a', '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', '01a228ad-e51e-726f-a01e-a285d8b627ad'),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e5de-7104-a280-9ede712d67c5', 2026, 2, 'gift', 'donation', '01a228ad-e599-7606-9cae-6f9a36ca3704', '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.known_communities VALUES
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', 'c-b715ed13d6cd', 'Asia/Shanghai', 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e509-75af-bbf4-eac987125f3e', '{fund_manager}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["fund_manager"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a228ad-e509-75af-bbf4-eac987125f3e", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e513-73cb-8cff-3d7b9cf877b8', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a228ad-e513-73cb-8cff-3d7b9cf877b8", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e51e-726f-a01e-a285d8b627ad', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a228ad-e51e-726f-a01e-a285d8b627ad", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e89c-747f-bc36-e7edb83bfb98', '{fund_approver}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["fund_approver"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a228ad-e89c-747f-bc36-e7edb83bfb98", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e923-7725-bd20-6803fd2ae9ea', '{fund_approver}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["fund_approver"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a228ad-e923-7725-bd20-6803fd2ae9ea", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-29 19:00:14.509407+00'),
	('fund', '202607010000', '2026-11-29 19:00:14.550233+00');

INSERT INTO public.numbers VALUES
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', 'journal', 2026, 2),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', 'receipt', 2026, 2);

INSERT INTO public.outbox VALUES
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', 1, '01a228ad-e575-7577-bad4-e6ffdf81e5ff', 'fund.donation_received.v1', '01a228ad-e564-763c-bfde-bd42d0c4531a', NULL, 'donation:01a228ad-e564-763c-bfde-bd42d0c4531a', NULL, '{"channel": "cash", "fund_id": "01a228ad-e4fc-718b-823d-bf56ce32f6e0", "amount_fen": 200000, "earmark_id": "01a228ad-e4fe-72e8-8d4f-77d2da761aee", "project_id": null, "activity_id": null, "campaign_id": null, "donation_id": "01a228ad-e564-763c-bfde-bd42d0c4531a", "received_on": "2026-03-10", "donor_person_id": null}', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', 2, '01a228ad-e5e3-7065-b8d4-fa3f2bc163a8', 'fund.donation_received.v1', '01a228ad-e599-7606-9cae-6f9a36ca3704', NULL, 'donation:01a228ad-e599-7606-9cae-6f9a36ca3704', NULL, '{"channel": "online", "fund_id": "01a228ad-e4fc-718b-823d-bf56ce32f6e0", "amount_fen": 5000, "earmark_id": "01a228ad-e4fe-72e8-8d4f-77d2da761aee", "project_id": null, "activity_id": null, "campaign_id": null, "donation_id": "01a228ad-e599-7606-9cae-6f9a36ca3704", "received_on": "2026-03-10", "donor_person_id": "01a228ad-e513-73cb-8cff-3d7b9cf877b8"}', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', 3, '01a228ad-e609-71bb-a05e-d69e6d19b761', 'fund.campaign_opened.v1', '01a228ad-e5fa-710b-8655-53436d392bd7', 1, NULL, NULL, '{"mode": "internal", "ends_on": "2026-03-31", "starts_on": "2026-03-01", "campaign_id": "01a228ad-e5fa-710b-8655-53436d392bd7"}', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', 4, '01a228ad-e949-75a7-8f1e-4c2d7fbd0cee', 'fund.grant_approved.v1', '01a228ad-e8f3-759d-89f0-d222023d1a77', 3, NULL, NULL, '{"fund_id": "01a228ad-e4fc-718b-823d-bf56ce32f6e0", "grant_id": "01a228ad-e8f3-759d-89f0-d222023d1a77", "amount_fen": 8000, "earmark_id": "01a228ad-e4fe-72e8-8d4f-77d2da761aee", "project_id": "01a228ad-e8d4-77d3-973f-c0620176577c", "approved_at": "2026-03-10T01:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.payment_notices VALUES
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e5e5-7283-851d-6ed6bdb50d84', 'sandbox', '01a228ad-e5b7-753a-9884-47cb9d7dfd03', '\x6204c8ffbdb89011485c91367e93ed72b6fdee953e195bb24c398e513b899df4', 'booked', '01a228ad-e599-7606-9cae-6f9bee8b6928', 'txn-01a228ad-e599-7606-9cae-6f9a36ca3704', 5000, '2026-03-10 01:00:00+00', '2026-03-10 01:00:00+00');

INSERT INTO public.payment_orders VALUES
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e5ae-7295-a2bd-66cb574e0d4a', '01a228ad-e5ab-7504-9fbf-1ed529297512', 'sandbox', 5000, 'created', '2026-03-10 03:00:00+00', NULL, NULL, 1),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e599-7606-9cae-6f9bee8b6928', '01a228ad-e599-7606-9cae-6f9a36ca3704', 'sandbox', 5000, 'paid', '2026-03-10 03:00:00+00', 'txn-01a228ad-e599-7606-9cae-6f9a36ca3704', '2026-03-10 01:00:00+00', 2);

INSERT INTO public.projects VALUES
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e611-73e4-8932-6a6532601f58', '邻里帮工具手艺坊', '{}', 'listed', 1),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e8d4-77d3-973f-c0620176577c', '邻里帮工具手艺坊', '{}', 'listed', 1),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e95b-7089-a9f9-ebdf122cf318', '邻里帮工具手艺坊', '{}', 'listed', 1);

INSERT INTO public.receipts VALUES
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e578-75ca-97c6-192b59296cec', 'receipt', 2026, 1, 'C-B715ED13D6CD-2026-000001', '01a228ad-e564-763c-bfde-bd42d0c4531a', '2026-03-10', 'issued'),
	('01a228ad-e4db-7787-ba24-b715ed13d6cd', '01a228ad-e5e5-7283-851d-6ed59cb836ca', 'receipt', 2026, 2, 'C-B715ED13D6CD-2026-000002', '01a228ad-e599-7606-9cae-6f9a36ca3704', '2026-03-10', 'issued');

INSERT INTO public.signing_keys VALUES
	('tests-e74ad04d-85c3-431d-92ed-a53cac829c72', '{"x": "UTWZRFuvYEI1XXM7p1XtB16IvcQ06DQ2CpgbXSp8yXQ", "y": "LViB5oxyilZPvyXQd4SZ_4RaitE8Tpoi2CyvdIJt0VA", "crv": "P-256", "kid": "tests-e74ad04d-85c3-431d-92ed-a53cac829c72", "kty": "EC"}', '2026-11-29 19:00:14.702902+00');

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

CREATE INDEX campaigns_turning ON public.campaigns USING btree (community_id, turns_at);

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

CREATE INDEX payment_orders_open ON public.payment_orders USING btree (community_id, state, expires_at);

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
    ADD CONSTRAINT grants_community_id_earmark_id_fkey FOREIGN KEY (community_id, earmark_id) REFERENCES public.earmarks(community_id, id);

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

GRANT SELECT,INSERT,UPDATE ON TABLE public.balances TO fund_app;
GRANT SELECT ON TABLE public.balances TO fund_audit;

GRANT SELECT,INSERT ON TABLE public.business_time TO fund_app;
GRANT SELECT ON TABLE public.business_time TO fund_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.campaign_totals TO fund_app;
GRANT SELECT ON TABLE public.campaign_totals TO fund_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.campaigns TO fund_app;
GRANT SELECT ON TABLE public.campaigns TO fund_audit;

GRANT SELECT(community_id) ON TABLE public.campaigns TO fund_clerk;

GRANT SELECT(id) ON TABLE public.campaigns TO fund_clerk;

GRANT SELECT(turns_at) ON TABLE public.campaigns TO fund_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.contributions TO fund_app;
GRANT SELECT ON TABLE public.contributions TO fund_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.deferred TO fund_app;
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
GRANT SELECT ON TABLE public.donations TO fund_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.earmarks TO fund_app;
GRANT SELECT ON TABLE public.earmarks TO fund_audit;

GRANT SELECT,INSERT ON TABLE public.entries TO fund_app;
GRANT SELECT ON TABLE public.entries TO fund_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.funds TO fund_app;
GRANT SELECT ON TABLE public.funds TO fund_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.givers TO fund_app;
GRANT SELECT ON TABLE public.givers TO fund_audit;

GRANT SELECT,INSERT ON TABLE public.grant_steps TO fund_app;
GRANT SELECT ON TABLE public.grant_steps TO fund_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.grants TO fund_app;
GRANT SELECT ON TABLE public.grants TO fund_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency TO fund_app;
GRANT SELECT ON TABLE public.idempotency TO fund_audit;
GRANT DELETE ON TABLE public.idempotency TO fund_clerk;

GRANT SELECT(community_id) ON TABLE public.idempotency TO fund_clerk;

GRANT SELECT(created_at) ON TABLE public.idempotency TO fund_clerk;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.inbox TO fund_app;
GRANT SELECT ON TABLE public.inbox TO fund_audit;
GRANT DELETE ON TABLE public.inbox TO fund_clerk;

GRANT SELECT(community_id) ON TABLE public.inbox TO fund_clerk;

GRANT SELECT(done_at) ON TABLE public.inbox TO fund_clerk;

GRANT SELECT,INSERT ON TABLE public.journals TO fund_app;
GRANT SELECT ON TABLE public.journals TO fund_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.known_communities TO fund_app;
GRANT SELECT ON TABLE public.known_communities TO fund_audit;

GRANT SELECT(id) ON TABLE public.known_communities TO fund_clerk;

GRANT SELECT(state) ON TABLE public.known_communities TO fund_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.known_people TO fund_app;
GRANT SELECT ON TABLE public.known_people TO fund_audit;

GRANT SELECT ON TABLE public.migrations_applied TO fund_app;
GRANT SELECT ON TABLE public.migrations_applied TO fund_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.numbers TO fund_app;
GRANT SELECT ON TABLE public.numbers TO fund_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.outbox TO fund_app;
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
GRANT SELECT ON TABLE public.payment_notices TO fund_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.payment_orders TO fund_app;
GRANT SELECT ON TABLE public.payment_orders TO fund_audit;

GRANT SELECT(community_id) ON TABLE public.payment_orders TO fund_clerk;

GRANT SELECT(id) ON TABLE public.payment_orders TO fund_clerk;

GRANT SELECT(state) ON TABLE public.payment_orders TO fund_clerk;

GRANT SELECT(expires_at) ON TABLE public.payment_orders TO fund_clerk;

GRANT SELECT,INSERT ON TABLE public.payouts TO fund_app;
GRANT SELECT ON TABLE public.payouts TO fund_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.projects TO fund_app;
GRANT SELECT ON TABLE public.projects TO fund_audit;

GRANT SELECT,INSERT ON TABLE public.proofs TO fund_app;
GRANT SELECT ON TABLE public.proofs TO fund_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.receipts TO fund_app;
GRANT SELECT ON TABLE public.receipts TO fund_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.revocations TO fund_app;
GRANT SELECT ON TABLE public.revocations TO fund_audit;
GRANT DELETE ON TABLE public.revocations TO fund_clerk;

GRANT SELECT(changed_at) ON TABLE public.revocations TO fund_clerk;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.signing_keys TO fund_app;
GRANT SELECT ON TABLE public.signing_keys TO fund_audit;
