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
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd16-702e-9469-8cc39b34a240', '01a2298a-fd18-722b-9389-6dc206fce67d', 'cash', 200000),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd16-702e-9469-8cc39b34a240', '01a2298a-fd18-722b-9389-6dc206fce67d', 'clearing_sandbox', 5000),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd16-702e-9469-8cc39b34a240', '01a2298a-fd18-722b-9389-6dc206fce67d', 'donations', -205000);

INSERT INTO public.business_time VALUES
	('01a2298a-fd15-7645-bdcb-398c8f96cfe8', '2026-03-10 01:00:00+00');

INSERT INTO public.campaign_totals VALUES
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd5a-771b-8707-b0b102469982', 0, 0, 0, 0);

INSERT INTO public.campaigns VALUES
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd5a-771b-8707-b0b102469982', '01a2298a-fd16-702e-9469-8cc39b34a240', '01a2298a-fd5a-771b-8707-b0b0506676bf', '为独居老人添暖', '购置取暖器与棉被', NULL, 'internal', NULL, NULL, NULL, '2026-03-01', '2026-03-31', 'open', NULL, NULL, NULL, '2026-03-31 16:00:00+00', '01a2298a-fd1e-7770-a05f-6d3a4eee533c', '2026-03-10 01:00:00+00', 1);

INSERT INTO public.donations VALUES
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd3b-7325-b71f-60e5260328ea', '01a2298a-fd16-702e-9469-8cc39b34a240', '01a2298a-fd18-722b-9389-6dc206fce67d', NULL, 'anonymous', NULL, NULL, 200000, 'cash', 'received', false, '2026-03-10', '01a2298a-fd25-71b1-ba4a-b0c85c5196f6', '2026-03-10 01:00:00+00', 2),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd4e-71f7-be01-6b9b7f3f0b07', '01a2298a-fd16-702e-9469-8cc39b34a240', '01a2298a-fd18-722b-9389-6dc206fce67d', NULL, 'person', '01a2298a-fd22-7012-b410-9f9929d9ca8e', NULL, 5000, 'online', 'initiated', true, NULL, '01a2298a-fd22-7012-b410-9f9929d9ca8e', '2026-03-10 01:00:00+00', 1),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd49-72d2-98d4-b54ed12096b9', '01a2298a-fd16-702e-9469-8cc39b34a240', '01a2298a-fd18-722b-9389-6dc206fce67d', NULL, 'person', '01a2298a-fd22-7012-b410-9f9929d9ca8e', NULL, 5000, 'online', 'received', true, '2026-03-10', '01a2298a-fd22-7012-b410-9f9929d9ca8e', '2026-03-10 01:00:00+00', 2);

INSERT INTO public.earmarks VALUES
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd5a-771b-8707-b0b0506676bf', '01a2298a-fd16-702e-9469-8cc39b34a240', 'campaign', '为独居老人添暖', NULL, 0, 0, '2026-03-10 01:00:00+00'),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd18-722b-9389-6dc206fce67d', '01a2298a-fd16-702e-9469-8cc39b34a240', 'general', '一般用途 General', NULL, 205000, 8000, '2026-03-10 01:00:00+00');

INSERT INTO public.entries VALUES
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd3b-7325-b71f-60e635a2f43c', 1, '01a2298a-fd16-702e-9469-8cc39b34a240', '01a2298a-fd18-722b-9389-6dc206fce67d', 'cash', 200000, '2026-03-10', '01a2298a-fd3b-7325-b71f-60e5260328ea', NULL),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd3b-7325-b71f-60e635a2f43c', 2, '01a2298a-fd16-702e-9469-8cc39b34a240', '01a2298a-fd18-722b-9389-6dc206fce67d', 'donations', -200000, '2026-03-10', '01a2298a-fd3b-7325-b71f-60e5260328ea', NULL),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd53-72b4-a1eb-7086ae48dba9', 1, '01a2298a-fd16-702e-9469-8cc39b34a240', '01a2298a-fd18-722b-9389-6dc206fce67d', 'clearing_sandbox', 5000, '2026-03-10', '01a2298a-fd49-72d2-98d4-b54ed12096b9', NULL),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd53-72b4-a1eb-7086ae48dba9', 2, '01a2298a-fd16-702e-9469-8cc39b34a240', '01a2298a-fd18-722b-9389-6dc206fce67d', 'donations', -5000, '2026-03-10', '01a2298a-fd49-72d2-98d4-b54ed12096b9', NULL);

INSERT INTO public.funds VALUES
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd16-702e-9469-8cc39b34a240', '社区发展基金 Community fund', 'forming', true, '2026-03-10 01:00:00+00');

INSERT INTO public.grant_steps VALUES
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd65-7404-b190-f09e00499f19', 1, 'propose', '01a2298a-fd1e-7770-a05f-6d3a4eee533c', 10000, '2026-03-10 01:00:00+00'),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd65-7404-b190-f09e00499f19', 2, 'approve', '01a2298a-fd68-74d9-adc1-0c67dc120476', 10000, '2026-03-10 01:00:00+00'),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd79-7311-bd3a-48bf6266622b', 1, 'propose', '01a2298a-fd1e-7770-a05f-6d3a4eee533c', 8000, '2026-03-10 01:00:00+00'),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd79-7311-bd3a-48bf6266622b', 2, 'approve', '01a2298a-fd68-74d9-adc1-0c67dc120476', 8000, '2026-03-10 01:00:00+00'),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd79-7311-bd3a-48bf6266622b', 3, 'approve', '01a2298a-fd7d-7123-a24a-8cb9c9106ae9', 8000, '2026-03-10 01:00:00+00');

INSERT INTO public.grants VALUES
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd65-7404-b190-f09e00499f19', '01a2298a-fd5e-720a-979a-3a71532932bd', '01a2298a-fd16-702e-9469-8cc39b34a240', '01a2298a-fd18-722b-9389-6dc206fce67d', 10000, '邻里帮工具手艺坊', 'proposed', '01a2298a-fd1e-7770-a05f-6d3a4eee533c', '01a2298a-fd68-74d9-adc1-0c67dc120476', NULL, NULL, 0, '2026-03-10 01:00:00+00', 2),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd79-7311-bd3a-48bf6266622b', '01a2298a-fd74-717d-ad88-2a40055c3952', '01a2298a-fd16-702e-9469-8cc39b34a240', '01a2298a-fd18-722b-9389-6dc206fce67d', 8000, '邻里帮工具手艺坊', 'approved', '01a2298a-fd1e-7770-a05f-6d3a4eee533c', '01a2298a-fd68-74d9-adc1-0c67dc120476', '01a2298a-fd7d-7123-a24a-8cb9c9106ae9', '2026-03-10 01:00:00+00', 0, '2026-03-10 01:00:00+00', 3);

INSERT INTO public.idempotency VALUES
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd25-71b1-ba4a-b0c85c5196f6', 'give_money', '\x45978b0d5e4d11e431eba2f08c0d37f315b6ecfbf59236f6e14d99f6439aa37f', '\x7faa0911becfed86e7965469d8dd65055146bce9a38402826bd0a524fbe78349', 201, '{"ETag": "\"2\""}', '\x0172499a9c6269cabf7638b84a1e5c70a3cf21801703e0597d0884346fe7074763d78d8266f025127a553c484f0e6a1587413759cc4a768bc0761689c3cf95f97b13ae86f250fe5eeeb1ca85007e1ef383a54d246f844ed9f0196105e0a77e570430c0c0cf4a26874398031d7fe3e313bdf458a27dbdeaa8d6cf889e5df2fbd0f1b8f19e948aa73655e1e91faa17151b5d3e845da72a14c2d638a21a1e71f4c76ee45ab02e67868986f57cefce4f3b32b89cbe01617dded204aa1a322c1fac1c196188510e6e55abddb74b53817d188e0cfae9b4ab77c5e6e2f80e6a007da84687af599699d8c8ed39e0f360baab69676a2d6c02a155fd77ddcbe4bb2063093c443a5ff60ef808b31fe969cec3f574c46a23f4b7d46c76f5f60b4f2272ebba07969685295ee91c0cccf01ed14ac2fbd1f0d9c216b60c6d00ba187b2c6bd2f9dbd4faf0178f2cf658e7e9586fb8e8cb8b664019235f9258bb4de1755f2fa2dd6969d8c9695b76a848e66ca4a6c31a32be331ddd185ac983f9cb01b728351d44f9', '2026-11-29 23:01:44.385137+00'),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd22-7012-b410-9f9929d9ca8e', 'give_money', '\xa112e4465307fc6954598cdbf256965dce17516b753909eeac2c7830f1f4c3ee', '\x3649be81a6daf7917b51eee5e3ae18d49693d6e41fbfba62c3cf2e79418c2856', 201, '{"ETag": "\"1\""}', '\x0106ccebe3bbcc9e88268c18178e88003ece89045f33caa1d2f81dc737d4f0a7ebd23a94357cd3ca737cef939a998755978f28a2dff61fdee50c8ffba08f2658886a28c08daf8f31eca089b839ca5bc8e3b3eb9c16484197fb93be4db0edbfbbc024064c7fef5b7efd6a744710b0453c5b43ea1dbf8b296005f83bf86b4529a741c589e610d7c3061d8be9986f5bdf8f73bd651d62ff4794f9edc124fd047fd6decbee663e24d2999103d21268e01f5296f795fb781b6102a1973a81ee35b74be58ed786f449ae42e1c8617f1abc07090871f99d2b9e53bed1446da47dbb1e991902fc49f17029d6c438afb1f877f99e0478898ca95bf990b93566ed5a9e084435e8a1e4e77474c963c32c7c73df9420cc2a1b21a49ec36a0ac804f725f027fff3e9112cd3f17570df8c602ed05579f16e0852bd693117525c2e7bc6016e00b15283e2baf196f6faa5606bf485d3c102b1f03c314d6e7d3dbd9bceccf15a10a3b85a68cbee1ea3aae5f701631c0a45bf23040bdadad9e3c45bf66c111fc47255716eeb7febfd5a7d4f0e02caaaeaa17d0b8f1e152036510d9b445549f41c0dd6f365704ac5975d3fb735daf84961f283b27d44401e2384bcc48c9c97da0fdb0e3020b5d2cfa6ee66610294cf4b0a8e838040f6ed5912499cc88015cf905ad322884cf0a15a71ae375a9f1f2382ab31e41763810329d7b5dfe06cae7c89b10c892da0d757de7b646d747eb8974624bcaed19446f467b82e622bf47672ba9db10b46dbc72beca5d6464700ce702daf4303d747aedfe45705c476fb5ad62b526ed3f2938d2ae6d2b7c9b68fc45ce3a2f3c2e3e4e724a7a6c4d3a7a3a0e5b67059b9a50301ff4439be01ca61f682f8ad2d267619e2f4bedb8600895146e075e8574112b03af85a1ca6679c4832bdb0a852f86a23183afad4c8ffa29d4aba3171ef6651b3fe65536376aaf0f6d66e13c0327241c03471dec4245ff63fddc60c', '2026-11-29 23:01:44.39444+00'),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd22-7012-b410-9f9929d9ca8e', 'give_money', '\xbc172e60e879ca8d16de11cb6d101f0a60ea599e36f9d40f1ad7083321ef61b0', '\x3649be81a6daf7917b51eee5e3ae18d49693d6e41fbfba62c3cf2e79418c2856', 201, '{"ETag": "\"1\""}', '\x01e9a7901151057785b99f2f0a4b96245df24522e1af8ffd9b1bbc307a1fc125f8fc7aeb7e4608b9df39a7c015f8f2f2e6694c5c1357edcfacbf8fa66a365ee0b105a6ce578d5dac2f70e3483bf75fb170b955ec3db754067d23c757f3e0ceb7776dac04f94bb0a4aa8298b82efc92e8334a769a978cf9c64c11f911485d81d483457b1dd6c682eed0715d0d58e7b2577c69ae0274be29895cfa6b41c3b43f8026860572f43603a821469f26102da3d09f7a7bb7e2efcf69ee0b5e357c63a92033f71a090184bb312e82b3037bf056800feeeb2b3eb1b61a1bf80f30656e0ff8fdaf4d33c029c3abc7ca35f9b067ef54fda88ad181c1c8092648881809882d50074cdf96550a8e4dd5f6b053b37fe59d61124704103416dbb410ac5e691e34f4fa76a54e86a0547a5021884310b54a044852ef1e012254fb40fff8289930b0fa0b6211073328c2e9c0801f6ee681ef15865be893ddfc19039b26b803b24a322fac0a4f14a6d7eb80dadf9f99ea34b1ad048cb374c9729fe4e3752f1fa9e0fc25954f88dbf3741f83d1a48cc8ce54d459eae19d00c0923cfa3b13f0afa23663af8632cb90fd6f882a062dd679e5d3a61c0e2f49b68887c451168525cf8c9939524355942598fd7b7800d07ee11d7425842e1df823c2cf1e2ac8d449620e4b2e5244e15ad56032d8b07456550924daa1b6316eccc586b33f28db4490fb9a13d5131a16a5f0368c0c48b7b90629c77fa21f6ebb650e0524911e9bdbf3df376796fab18997610a0687154da2e4b5662c49d40e874394afd2015027bf2d1bb8b5679d6fe202ca0158c6234dd53addbed466f57249d45b3b72910b941a726db4b5f78784a9675750613fbcdc33eb615c7b49d24e80ea70a0bdce9e4ba54c7f5a407b04af3d0830cb59406a28c7fd9853db5caad7941450d7a32a5ad00b0d38b4e82a63e239508ff76aa02e31174c71c89447dccfdf7f6a2409a34af0eeab153d', '2026-11-29 23:01:44.398312+00'),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd1e-7770-a05f-6d3a4eee533c', 'start_campaign', '\x1b97952ff822d20a877a632c508d6c059595242b903ad3019bc13f3091e08080', '\x696ff865eed0d87858086fff30bc6af10b9472fe1fd4b47ec0a0fd072cee90e8', 201, '{"ETag": "\"1\""}', '\x01c714d056452fa2dd143b358777939fcbba41b398b46f4776e71f3c95d1ead93fdf37c74bd378be8372aae1959d0313b3ec659ef18c9adf0e3483ffad34d6919543b88ddf61d7b8ea6faa810bf3c31dd44b52d0a1c12ed1f86abc1fd31a1eb16ca066c080a05af682b65feee2bd2021a0f5e87b04324c818f6333db648f32636b5dc953f8225769e70f3fcfd27f8b492084b1d93c94dc823a95d91359d4f46f07cf49c9ab4b4026d6be7f27e8f91ea45789791f14126c92cdd9bf36ac12307b6d0edc427627e53bd879e29295a71af435462e3b7a6c5cda1948a7a1bc0600e4e8245566bdad099e0f5530040d6339bfc757253d90cc3e7bd9d79b31debd6b89c35b5a8370e17a48f0ceddf2e8174a682f4b9dd2ed02b122d08d70dbe2d9e9c96a78ef75fe5d7b67598cd07a85dae518f9bfd453bf9889f2f6f7699f70e970a93d5808fe64410ed7f57bc9e1c657455b914a200435538751128106abff9eaef4ad1ff98478c11a2e5e3326755c234502239202287eb961385d91106078d63f228250dca054626baa6d29295aeb9af13b5d796b7a82123b82c3639cb9b806741e76bd4c8be05253b126344531155378d561bdedb9cd68a97211060f685d058a33fbbdea0881a7ed80f6421ad32d0a646a4bccd89027bfc57aaec51c0c5c43a51eed8824110da1bae55df2fc4731ae3e4208648b2fca9dde4f987d08', '2026-11-29 23:01:44.411296+00'),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd1e-7770-a05f-6d3a4eee533c', 'propose_grant', '\x5ba8fcfe7ecd01adb424d00b664664e28c2aed60a516175d1c2ccac5df18d458', '\x36a2fa7a2a8250e5ab47f6e003990945d9c93d99744d354136c1103a357cbd42', 201, '{"ETag": "\"1\""}', '\x01a131136b06bb02cf677dd361dd3f9396ec487dbf1eeadb882f7941e0bacd388e0d0ff9b498473feb8b92702b57d006a4f727b7ba5340dc95b77336c38c13329609abfb17d0f233c38ed6231dc3f1fbfcc65065fb2ee388033ea377c1cd4ffb227ce419f2333c696a552b4671738dc77b646dc9ae751ee1fc0591d7aefc6ea191cbd966f4cf499348d8ce868cd88d4dbafe7060bc5987f93a864d6716c69226baff94fe7b97550dcf0ac97148fb599bb1defa236c30af24f474998039ec787577edd2534448e2a0f79bde235c31b93a22cf1514182a31035b2c61c2d3693da73c0d43bbc745ad14916033935cf6c7d7813f322bf455debdce9dabe08add2614c1c50fa1e9fa35b0255390f55b265e1fc47b820612bd411ed081440fc794c4f4c69d9e872c01f94d9ee1384fabee39049511bf15b5b6f1da720257f81da43ed146cfd44d6d18886cfcc3cbce7641ede46aef84450e6f7e0324244522cc549c54851718d67f034cf80b36ac57723b4ecdfdf3929f410bf91e319be731b95fd861b890ac1ef44bd749efcbaad8b0bb4f8a515516c35537d15f09144a05dd889b5d480cfe2bf7b4f7899327e4a6d4d6fcb3cac10bdc594743c8b278bc5bc3a93feffd7a3a1358dd0b8ccc99128c671ec7d55b628b0b9feb9ca5a693075d230a7fefccd792bdfa48a1c99371ff6be2ed97aafe7ca4e432cf3713fd143c6b2493fde50d56551f035e05fc4331e94a8d3cef448a735adee09f748daa55765d35930de71d9d1cafa4622d89380f7bab070075e05ff7cdfb3faf184fcd5674379842f415b9890bd27d0bddff0a1f2477c7de9730cb748e0fcaedfc813c21', '2026-11-29 23:01:44.422236+00'),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd68-74d9-adc1-0c67dc120476', 'approve_grant', '\x2824e2279dafb43fe732ef6a8c09b9bbf763bc5fcfb400d5c3bb2de220742f6e', '\x6992ce2442359867500108519006337d73ae3a926c6a37df6e7836331cd2ccc1', 200, '{"ETag": "\"2\""}', '\x015524ebb03e0e87b20250e5d53de555070d2d545dd0c21d3972d13379962f5128adb88022df0592d7c048e0ac86e91617fedd2137dca3493ffce194ae85c7b855e9013d02d396b2cd08e331dfd15bef1cbe0304950c146645003750fcc7ed7c7a8fc67df5390ad86bd5eca528e73ad8774ea0b05400bdf56808a81436ea7e5c377b6513bd2fa361b7eb7b67e64e0b1a4c8471a53682204357aea5d0d928c99faee2258f3e9624b9b116184fb982defed6025bd4d2c17a2622a02bb06733f98cb956d24466b7d83517c9166d2d0b476590442aa577704dacb2a719f3b3e41d37f078342cf95fce9516f21218232d31769f84527f8269c86006e1cd5725ee0d6553746b3c7ff61dbaa2b95879e290f2a31ab24e0ea1089c84cfbf8ac26ca9db9694d4d521d0d460329494f965fe0328e55c5ec48fed4d4bfc6c86e9d8110c6d4b31b71a5227409043ec72deb31bcedce30771847eb6717df23624a88c7a3fd1245e356e13b1f832883101df5301af090138e9b97361103586df3110b9767533c001a7d549073596f8aeeb74e14ed2d8abf22352923950b8b97e31cecf5cc74022fcbc77bc7e216d9ef63193bc04e826b2403daae6fa2a44e12c0f8e8b81d994560880f2f3416c3c4747339496e460ca1454974418396a3113fedbc4b5e0d1efc12ab1b659ead88ae1284171edb2b5926c8054e9acafc67e4d9dd4cb4719b85bfdb8e71815fab927a8784d845e3d13f9dd19bd9d61622ddcf33a0a7a29d25a481f95aa29e5e0199dedd6357cd15da1b39d9bbf6efd1f05e446fc1091e396567acd22f4bc58b4413a37e7086a43a7e472c46feebcc7099e62e255cc4e5d48e4b075b0c97dbf26ccd3449d6d78a6609b64dfe40a5aaece55b3b9151e37a9a859ae06afedba28f7b2d17c2ce3e59631f55b6e643534da8665d4f399d4ddaeedf7eea13654efae3c5087721af252a9b3db87ec9c29a1df6583c4ce63805b3d834a2a66ff342919c5b7eb88a1ee2d6629111af80a540f42e21834f20e5b07a537f78e7e8317071137badcdca9ff5308907b0613863a3c2228ef9e4e548ad43e6688ba43', '2026-11-29 23:01:44.434736+00'),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd1e-7770-a05f-6d3a4eee533c', 'propose_grant', '\x1ac1fd9a7a15f6d73a6e4300f32d1e5923cbf925114699da86968671b15615e8', '\x9f7b6efab731912b840eaf4f1d9a3b74c9000354b403f24866a349674182dc71', 201, '{"ETag": "\"1\""}', '\x019639a3c04e72048c3561c33931b6f5e3493f31594b2e4f03009180d1c58241fb6526eff59245468f0ee32093eca78700fca0b174ab6208855fe403393effa8c270c999d2d9e6ffcec3b66ded4e53a842d18e2f75b644af2788572e065b0bbf5d9f648d5f9054935c348f7eb507b56264e6616ed46fc214d8ad3d3c5a66e3b56c2d7a7f6f7d3a4220949aa1b521b610589675760504775919f0af516aa2b20de2fa0d658dfa0e4158d8b078804985b886f4ca91df225ce168fef3da6635d5cedb42521af0cf07b404982e991181bb990830c91a7b374104426820d85117dca59638f802aed43f746295afc202bd6f060d90dbdbc5d8363e4ee7e3eec3c5e1d1b5abfedfc024e9320c74461c9e3b2f9a6c42cbf77e517e08db6db0387bf3f83833372ffb49c6196f88a77b8b5c929073f1ca4b8db49e759b0ce95965be5fc7b1c43c55ccc49b1aebfcf4161346798f56352aa745dea34c2219abc9db98820666ae07c2e2961ef459736db50063d868b06046f692a51a66318032b3ca5366b31f16d12ba30112aaabd39244ce5f6497b5a747f77b12b303f14b9a50dd32828d9f2c00d088649f60b559596c9b7f83051e9a41efe86808bb44623129225130e247525b5d05b36875911b9895db29214e4afdb5cbb7d9bdc18634d74fca5e38dcd5eb71f92294a070eabc71c5e9775dce34fb8f056c09dc444b5e37b0b53d84ac2413bdea942efb9c78c3e75d99d9365868d8a6c74eda04cac7235c3797a00effa7f8d378d2f6e419f8a662eb524d6cc0d4c5e5354550faed38121bae8fe6300b94488813bd4a8d40236eed1db46657fb97d8da4d997f2aeb5e', '2026-11-29 23:01:44.441436+00'),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd68-74d9-adc1-0c67dc120476', 'approve_grant', '\xafc49b58c8a3cea26e20972d8f5346801c817bbc9b4649f80d6952a57309d301', '\x5c757bef1a4b5b4db08f0f2a9a0fa70ab0bb7ed9184894137b24f7a1aadc0f4a', 200, '{"ETag": "\"2\""}', '\x0162d84fc3db5fbd4192bcc8f807786473b602bb58e0fa07187345fb4e41f830bd3c94bf99fd3f2ad94e4aff365926e904aa43931a6a2f84a1291894fa4d26271b8ef8d8ab6a2f53c16428a98707665bd86e609022ca8ae444e5cc2ed363dab476b87f980b8e346e81e0b3096752b3d5183efaad996c737cae731dcf45027f2e030e728b61b91e7103c3d6e2288e1b367db2bb7b5a5dc6fc71fdf9b30ede727073661d0f993cb9faa47fadacb3a69c18e6649cbfa18ca4e7fadcfb0a683e03cb431990f1891eaa1c603579bc9f04e425d7362c1892cdf76a4fae00467a5626dac81e8f15a4664f3536a8fcaf4ecaf2ce3676225603d503c1d8e7000f3cbb87e65db75daae6daf2f2918b8aa1f91f8cc4b2390358f9e78497e0a8f4fc67b39b255e81df09ba9b27ce65edd957d85638a0f74973da5f05742c42a0aa781bf0fec5af744646557e9112747f28e286e2e3889994281ca522d120b28b16815f5d147f07a17f376d6a9a4f7f461efa533fabe4aa6e1c9e7ccbc7a6d32ae9d229f46fe6a7e70853253922f05cd5fe86aa48b3080d003a0edcc7974c955944cc7145f1312197c4fce4050d52e0c155477958d1773a64b62df1e708bcbc85a8676f23249e5aa9cc5790f2dbf399c9c41a6dc208ea8796d6c41169fdc3ff3d1846259fa1e4f6a2f53dad0ec0778f7d811399ab42af7946edeef7b283d091342fe0b8d17aded7597b0e9c43776cba44de4ab885a86d59a14d7d3be73dcc687b45a1c676cf4e9419c535d60841a203ba3b5eb90fd7faea05c589abe7809679648062840f4c3d20938860a0b0c2d45feb651cc6a286c93e35b50537bb4d44769b5293b5abffbbe42aad1e5fa267289aeddbb3855a9e9149dd14d6e8c2546801bd384e160e6c0d2dda21973e9527462d6c4b9aee101a7e5d178ef7620c56f1ec6421bc4cf5b362a81afad8ea87353a600fa0f074e7fac15ab65a9826c9f9bc487eef8c901c8955be462d37ee47e8cdae028c4d21f28c6d2b78e64c2504b524d8b611ebad3f41596ef617d101794161149f4eaea631d72c9d9c67ec33f0b3772e202645de', '2026-11-29 23:01:44.44423+00'),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd7d-7123-a24a-8cb9c9106ae9', 'approve_grant', '\x45bc91c80c8e53b55139a345ad5314c49bbb7f1bafc047a7cfea3a38e3a41a7a', '\x5c757bef1a4b5b4db08f0f2a9a0fa70ab0bb7ed9184894137b24f7a1aadc0f4a', 200, '{"ETag": "\"3\""}', '\x01804bb7e2d62d6e7b1b74c6e0e5ee9aaf205f12ea4b77bdd931bca899dc6cd59a738ac0c5056068b6d1d1c965cd37135593c1f0af8394145102d354b3b8f50c7104549b4fca81fe083e3ba3cb6d7dc49ff846c6de4ec9f7f6cc53a65eb108ce294b70cea4cd7726eb68ad47d12ef9725e5ef662f274269fd8445e0932bde7cb866d3ade3c0884a7f2a27b7e53040922acd3ba44a7ba0c7bcca877ed25aa3b4fcc0bd943b9ddb4432cbc1e212e206d4f2120ea74f81548f2c17d43cfdd3a27776a5c8b184311127725fee20c4038e61440b0e84807524c873ec0b8bb076ae2e03c440922dc0309cc884aebd783a7ed99a8ba39fcba50e90627f1133224940088bb75bb6b223fd0455d2091b0fe95de4999f7a3d485fa9b95cd0697533f3de356badabd0a4050f1d5913c80a4929ff7afe326e1cc866fcd837fa4684a800622ebeb9125071f85ef49b8f0710f8a84250fb97708d339d75caf575d2fec288844adfb3fa3931999d4cc668e8517969fc4b3c6e1e5a2b88435593a3fc6b5afefe882c6483c18af2e8442217f31303f7915e1e26938bffbed8d189c923fe54c8a4c2c4ced51118f3c30700e0d589960c4afe92c22dccf7895b6faee58a1780bc88c9c03a67ad43f9ef990297c30da26dfac00a24a58c4152c5e860bfb7fdce6ed70348e709d9a63f8b32a3c288768b0b4c5e81fec6b3b8ac048183bcc57faf2f2e2c8ead849a87cd572203a3eddc6c0f2000e641f9821e9f7c8f40dd9866d38b1ae7a3f4a002fdbb64f86fb4d19ee900658e840864825e9abdfc404c6f996777b470afca6db8b28de6a7cb56c245b9c45fca006f04b2c75c90f460b7ccce91343447dac13fd32cffed514cc5527016261a34f0777162ac0de3364c0dfdf29c2687b8fb150679e04291df2e0d3c9fb85553ed89fc4ad527fff83ff984f4eb0a0e1526b7bae4a7501863b494b801158a16835dc8021c8aba84d209be536fa5fb92aa151dde7f221666694418e31061a52cc64fd14f0697781766a085007adde0e3d920406775844c7108dd35cde4c41f7d366b55938d44ea99b13a89445bbce93727187fbd95a5fb6e2fea43072f941658dd88478b711808b9e24c9edc90baab4a1a2f2ea7d71f938815b2f15067960ca7209f7943c8a107e7371f08482e78c11b08ae70e7412539610eadf14f5f614a8def902f4ca66561e1b80948d3e8e7cc41cd901171b28b25cbcf8cf22021d55b4705c5b1dd15be56b06465a3db725a4708c26c1f697cabcc444fb9c36d41924e85efa1af9fb30bfd5661b1e94ce674147ebd488c9adf2efcb8731c9afc26396668024ecd36269a620ad35ddc119', '2026-11-29 23:01:44.451019+00');

INSERT INTO public.inbox VALUES
	('01a2298a-fcff-71e2-a467-c279d35b92ba', 'fund', '01a2298a-fd0b-71c5-9aed-7d1ae17d20e1', 'gateway.community_opened.v1', '2026-11-29 23:01:44.34077+00'),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', 'fund', '01a2298a-fd1e-7770-a05f-6d3bb1c22a4b', 'gateway.person_joined.v1', '2026-11-29 23:01:44.350629+00'),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', 'fund', '01a2298a-fd22-7012-b410-9f9a6f8caf15', 'gateway.person_joined.v1', '2026-11-29 23:01:44.354481+00'),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', 'fund', '01a2298a-fd25-71b1-ba4a-b0c9d811e4b6', 'gateway.person_joined.v1', '2026-11-29 23:01:44.357469+00'),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', 'fund', '01a2298a-fd5e-720a-979a-3a72feb79645', 'orders.project_listed.v1', '2026-11-29 23:01:44.414751+00'),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', 'fund', '01a2298a-fd68-74d9-adc1-0c686da99585', 'gateway.person_joined.v1', '2026-11-29 23:01:44.425253+00'),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', 'fund', '01a2298a-fd74-717d-ad88-2a419c268130', 'orders.project_listed.v1', '2026-11-29 23:01:44.43689+00'),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', 'fund', '01a2298a-fd7d-7123-a24a-8cbabfe883d2', 'gateway.person_joined.v1', '2026-11-29 23:01:44.445474+00'),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', 'fund', '01a2298a-fd84-7503-b222-6aaf9d058bd5', 'orders.project_listed.v1', '2026-11-29 23:01:44.453262+00');

INSERT INTO public.journals VALUES
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd3b-7325-b71f-60e635a2f43c', 2026, 1, 'gift', 'donation', '01a2298a-fd3b-7325-b71f-60e5260328ea', '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', '01a2298a-fd25-71b1-ba4a-b0c85c5196f6'),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd53-72b4-a1eb-7086ae48dba9', 2026, 2, 'gift', 'donation', '01a2298a-fd49-72d2-98d4-b54ed12096b9', '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.known_communities VALUES
	('01a2298a-fcff-71e2-a467-c279d35b92ba', 'c-c279d35b92ba', 'Asia/Shanghai', 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd1e-7770-a05f-6d3a4eee533c', '{fund_manager}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["fund_manager"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2298a-fd1e-7770-a05f-6d3a4eee533c", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd22-7012-b410-9f9929d9ca8e', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2298a-fd22-7012-b410-9f9929d9ca8e", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd25-71b1-ba4a-b0c85c5196f6', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2298a-fd25-71b1-ba4a-b0c85c5196f6", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd68-74d9-adc1-0c67dc120476', '{fund_approver}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["fund_approver"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2298a-fd68-74d9-adc1-0c67dc120476", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd7d-7123-a24a-8cb9c9106ae9', '{fund_approver}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["fund_approver"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2298a-fd7d-7123-a24a-8cb9c9106ae9", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-29 23:01:44.123479+00'),
	('fund', '202607010000', '2026-11-29 23:01:44.18053+00');

INSERT INTO public.numbers VALUES
	('01a2298a-fcff-71e2-a467-c279d35b92ba', 'journal', 2026, 2),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', 'receipt', 2026, 2);

INSERT INTO public.outbox VALUES
	('01a2298a-fcff-71e2-a467-c279d35b92ba', 1, '01a2298a-fd40-76bb-84ce-78eb33a0a20b', 'fund.donation_received.v1', '01a2298a-fd3b-7325-b71f-60e5260328ea', NULL, 'donation:01a2298a-fd3b-7325-b71f-60e5260328ea', NULL, '{"channel": "cash", "fund_id": "01a2298a-fd16-702e-9469-8cc39b34a240", "amount_fen": 200000, "earmark_id": "01a2298a-fd18-722b-9389-6dc206fce67d", "project_id": null, "activity_id": null, "campaign_id": null, "donation_id": "01a2298a-fd3b-7325-b71f-60e5260328ea", "received_on": "2026-03-10", "donor_person_id": null}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', 2, '01a2298a-fd55-759c-9992-a5683403d77c', 'fund.donation_received.v1', '01a2298a-fd49-72d2-98d4-b54ed12096b9', NULL, 'donation:01a2298a-fd49-72d2-98d4-b54ed12096b9', NULL, '{"channel": "online", "fund_id": "01a2298a-fd16-702e-9469-8cc39b34a240", "amount_fen": 5000, "earmark_id": "01a2298a-fd18-722b-9389-6dc206fce67d", "project_id": null, "activity_id": null, "campaign_id": null, "donation_id": "01a2298a-fd49-72d2-98d4-b54ed12096b9", "received_on": "2026-03-10", "donor_person_id": "01a2298a-fd22-7012-b410-9f9929d9ca8e"}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', 3, '01a2298a-fd5a-771b-8707-b0b2f9b452f7', 'fund.campaign_opened.v1', '01a2298a-fd5a-771b-8707-b0b102469982', 1, NULL, NULL, '{"mode": "internal", "ends_on": "2026-03-31", "starts_on": "2026-03-01", "campaign_id": "01a2298a-fd5a-771b-8707-b0b102469982"}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', 4, '01a2298a-fd82-702b-b45e-47b420496f9e', 'fund.grant_approved.v1', '01a2298a-fd79-7311-bd3a-48bf6266622b', 3, NULL, NULL, '{"fund_id": "01a2298a-fd16-702e-9469-8cc39b34a240", "grant_id": "01a2298a-fd79-7311-bd3a-48bf6266622b", "amount_fen": 8000, "earmark_id": "01a2298a-fd18-722b-9389-6dc206fce67d", "project_id": "01a2298a-fd74-717d-ad88-2a40055c3952", "approved_at": "2026-03-10T01:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.payment_notices VALUES
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd56-75e8-a0fb-f672c687a085', 'sandbox', '01a2298a-fd4f-7467-8180-b507d78734fc', '\x5d9e1f18396e9044bd47011566853155f2b496c385827cb18c98a17cd2fc1357', 'booked', '01a2298a-fd4a-749e-985b-6fc3440b62b1', 'txn-01a2298a-fd49-72d2-98d4-b54ed12096b9', 5000, '2026-03-10 01:00:00+00', '2026-03-10 01:00:00+00');

INSERT INTO public.payment_orders VALUES
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd4e-71f7-be01-6b9c699dfd10', '01a2298a-fd4e-71f7-be01-6b9b7f3f0b07', 'sandbox', 5000, 'created', '2026-03-10 03:00:00+00', NULL, NULL, 1),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd4a-749e-985b-6fc3440b62b1', '01a2298a-fd49-72d2-98d4-b54ed12096b9', 'sandbox', 5000, 'paid', '2026-03-10 03:00:00+00', 'txn-01a2298a-fd49-72d2-98d4-b54ed12096b9', '2026-03-10 01:00:00+00', 2);

INSERT INTO public.projects VALUES
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd5e-720a-979a-3a71532932bd', '邻里帮工具手艺坊', '{}', 'listed', 1),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd74-717d-ad88-2a40055c3952', '邻里帮工具手艺坊', '{}', 'listed', 1),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd84-7503-b222-6aaed2b2f011', '邻里帮工具手艺坊', '{}', 'listed', 1);

INSERT INTO public.receipts VALUES
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd40-76bb-84ce-78ead3c8e790', 'receipt', 2026, 1, 'C-C279D35B92BA-2026-000001', '01a2298a-fd3b-7325-b71f-60e5260328ea', '2026-03-10', 'issued'),
	('01a2298a-fcff-71e2-a467-c279d35b92ba', '01a2298a-fd55-759c-9992-a56788769925', 'receipt', 2026, 2, 'C-C279D35B92BA-2026-000002', '01a2298a-fd49-72d2-98d4-b54ed12096b9', '2026-03-10', 'issued');

INSERT INTO public.signing_keys VALUES
	('tests-2292c67b-a482-414c-87fb-a8ab6d8dc7a2', '{"x": "2iMhxtfzOq2OT5rAbIfhohbVZZI8D8jnWv_wcVrv7C4", "y": "25Rzv1ppuQWrg2t21dklEJEEhp2lwfVDKsrOIs7B8Ys", "crv": "P-256", "kid": "tests-2292c67b-a482-414c-87fb-a8ab6d8dc7a2", "kty": "EC"}', '2026-11-29 23:01:44.328987+00');

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
