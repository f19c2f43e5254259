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
    turns_at timestamp with time zone,
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
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-4748-72d9-a78d-735e51e71308', '01a2290f-4749-71eb-a667-80a0c4980a92', 'cash', 200000),
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-4748-72d9-a78d-735e51e71308', '01a2290f-4749-71eb-a667-80a0c4980a92', 'clearing_sandbox', 5000),
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-4748-72d9-a78d-735e51e71308', '01a2290f-4749-71eb-a667-80a0c4980a92', 'donations', -205000);

INSERT INTO public.business_time VALUES
	('01a2290f-4744-72ea-9f1f-cc8001e4de7f', '2026-03-10 01:00:00+00');

INSERT INTO public.campaign_totals VALUES
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-47a0-7478-a84c-e324edda7e4d', 0, 0, 0, 0);

INSERT INTO public.campaigns VALUES
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-47a0-7478-a84c-e324edda7e4d', '01a2290f-4748-72d9-a78d-735e51e71308', '01a2290f-47a0-7478-a84c-e3232db9d0ba', '为独居老人添暖', '购置取暖器与棉被', NULL, 'internal', NULL, NULL, NULL, '2026-03-01', '2026-03-31', 'open', NULL, NULL, NULL, '2026-03-31 16:00:00+00', '01a2290f-4750-7360-80f9-dae97021b6c9', '2026-03-10 01:00:00+00', 1);

INSERT INTO public.donations VALUES
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-4777-7473-a5a4-2d60247afec8', '01a2290f-4748-72d9-a78d-735e51e71308', '01a2290f-4749-71eb-a667-80a0c4980a92', NULL, 'anonymous', NULL, NULL, 200000, 'cash', 'received', false, '2026-03-10', '01a2290f-4759-777c-aba5-f1639bba86ae', '2026-03-10 01:00:00+00', 2),
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-478b-7350-aa82-1a64d150b1c9', '01a2290f-4748-72d9-a78d-735e51e71308', '01a2290f-4749-71eb-a667-80a0c4980a92', NULL, 'person', '01a2290f-4755-70a8-996e-4fadcb7b7f3c', NULL, 5000, 'online', 'initiated', true, NULL, '01a2290f-4755-70a8-996e-4fadcb7b7f3c', '2026-03-10 01:00:00+00', 1),
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-4787-735b-8510-5a3133901cce', '01a2290f-4748-72d9-a78d-735e51e71308', '01a2290f-4749-71eb-a667-80a0c4980a92', NULL, 'person', '01a2290f-4755-70a8-996e-4fadcb7b7f3c', NULL, 5000, 'online', 'received', true, '2026-03-10', '01a2290f-4755-70a8-996e-4fadcb7b7f3c', '2026-03-10 01:00:00+00', 2);

INSERT INTO public.earmarks VALUES
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-47a0-7478-a84c-e3232db9d0ba', '01a2290f-4748-72d9-a78d-735e51e71308', 'campaign', '为独居老人添暖', NULL, 0, 0, '2026-03-10 01:00:00+00'),
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-4749-71eb-a667-80a0c4980a92', '01a2290f-4748-72d9-a78d-735e51e71308', 'general', '一般用途 General', NULL, 205000, 8000, '2026-03-10 01:00:00+00');

INSERT INTO public.entries VALUES
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-4777-7473-a5a4-2d61c98ae409', 1, '01a2290f-4748-72d9-a78d-735e51e71308', '01a2290f-4749-71eb-a667-80a0c4980a92', 'cash', 200000, '2026-03-10', '01a2290f-4777-7473-a5a4-2d60247afec8', NULL),
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-4777-7473-a5a4-2d61c98ae409', 2, '01a2290f-4748-72d9-a78d-735e51e71308', '01a2290f-4749-71eb-a667-80a0c4980a92', 'donations', -200000, '2026-03-10', '01a2290f-4777-7473-a5a4-2d60247afec8', NULL),
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-4794-75b9-be35-9249a6a841ac', 1, '01a2290f-4748-72d9-a78d-735e51e71308', '01a2290f-4749-71eb-a667-80a0c4980a92', 'clearing_sandbox', 5000, '2026-03-10', '01a2290f-4787-735b-8510-5a3133901cce', NULL),
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-4794-75b9-be35-9249a6a841ac', 2, '01a2290f-4748-72d9-a78d-735e51e71308', '01a2290f-4749-71eb-a667-80a0c4980a92', 'donations', -5000, '2026-03-10', '01a2290f-4787-735b-8510-5a3133901cce', NULL);

INSERT INTO public.funds VALUES
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-4748-72d9-a78d-735e51e71308', '社区发展基金 Community fund', 'forming', true, '2026-03-10 01:00:00+00');

INSERT INTO public.grant_steps VALUES
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-47ac-745e-a479-c68bee355305', 1, 'propose', '01a2290f-4750-7360-80f9-dae97021b6c9', 10000, '2026-03-10 01:00:00+00'),
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-47ac-745e-a479-c68bee355305', 2, 'approve', '01a2290f-47af-77c7-a28b-4d5794f8a15d', 10000, '2026-03-10 01:00:00+00'),
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-47c2-76ac-9a81-b0aff2d396d7', 1, 'propose', '01a2290f-4750-7360-80f9-dae97021b6c9', 8000, '2026-03-10 01:00:00+00'),
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-47c2-76ac-9a81-b0aff2d396d7', 2, 'approve', '01a2290f-47af-77c7-a28b-4d5794f8a15d', 8000, '2026-03-10 01:00:00+00'),
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-47c2-76ac-9a81-b0aff2d396d7', 3, 'approve', '01a2290f-47c8-70e6-a42a-852e63caa788', 8000, '2026-03-10 01:00:00+00');

INSERT INTO public.grants VALUES
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-47ac-745e-a479-c68bee355305', '01a2290f-47a4-707b-8bac-2fc68cc95be8', '01a2290f-4748-72d9-a78d-735e51e71308', '01a2290f-4749-71eb-a667-80a0c4980a92', 10000, '邻里帮工具手艺坊', 'proposed', '01a2290f-4750-7360-80f9-dae97021b6c9', '01a2290f-47af-77c7-a28b-4d5794f8a15d', NULL, NULL, 0, '2026-03-10 01:00:00+00', 2),
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-47c2-76ac-9a81-b0aff2d396d7', '01a2290f-47bc-752b-9e7b-79947fffdcbc', '01a2290f-4748-72d9-a78d-735e51e71308', '01a2290f-4749-71eb-a667-80a0c4980a92', 8000, '邻里帮工具手艺坊', 'approved', '01a2290f-4750-7360-80f9-dae97021b6c9', '01a2290f-47af-77c7-a28b-4d5794f8a15d', '01a2290f-47c8-70e6-a42a-852e63caa788', '2026-03-10 01:00:00+00', 0, '2026-03-10 01:00:00+00', 3);

INSERT INTO public.idempotency VALUES
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-4759-777c-aba5-f1639bba86ae', 'give_money', '\xb830493ac5b519bf8bc4645f991d536b9b0da5819726680060afc864fd1523b4', '\x00bdca8149aa5e838e2245178ea0159dbb6aba83613fc10790150db366809042', 201, '{"ETag": "\"2\""}', '\x01cee1b3c8abc3b7a2e4d40f0dd160c064d143b892fb576ae59cc08b56afc0883aee7ae46f8f3e64d746a43a376dcbe68d90cdbdbacf3328e9d849a9bf3f29318498f3356230425bb2227b7b0d5f8f0126d7d996e91e27d5c1e08a1dcc1e2b0d806785e2750ed7644a107dc01aae9e9ab0b0d43b48cd8904fb074f2d917c2709e493713dac23074fa56a6d8d7553a6e6e820f34104f4686e1251b889054773077d0e4cf3651e421b5e3005d13a4dbf3f1ead372de449878c64c75b8e7a7092e7c24509b51e92a3c14d5157595a74ab934ca3c0408edd6f87a6b00fadfeef6a41e663fbc14ce66f07ed5c3b29b8694fd913958051cb78d0a29de6c03cac7aee72af2dbcae216cfa73263dde5d4e2eb758a5efdb3a4dd5e76f46b2e53d0349b0c5a0f33dc21a435f54dafb6bfd6c2bef8dae592ecf1e102b8ef70beae46df4a9d256046f3a27365d9dfc1db3b2f3a2bac085471a1f46e0ced3c7c92f85b4f04b408a582d83a33039b62b241b7b75e0c67133b8d11bff49dc972bbe7825220c620c', '2026-11-29 20:46:36.92941+00'),
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-4755-70a8-996e-4fadcb7b7f3c', 'give_money', '\x053085b56802e51cd76a51570855beae7508774d3552263ff53fc7fe9a8caa4d', '\xe7fa6e7a1569442f6b0e1334a41b7cf7c0fa4c127adeaf37c170af2549f85e67', 201, '{"ETag": "\"1\""}', '\x01248c811cb4fbc68feecac613f3d2f75f02d9f9edca83f718292e48765f1dbb5357b6f0bab234bb9a615e0ca285084dd9741470c2aca2a39aab5121b36b91a4abcaa5812b2f1e24f330957ac9d28e86758383bc63ec4f45490633ba29a22f4b9dab399009f9370f6bda33c8ef9e6f7e90e8627d5bab490ca7379a72f7bd1f31a561dcff208b545e2dc7477a82c375148f8e131b8433c284a8f0e1f71a59fae25f3667c900709f06ab30bee7d60965eab7da46e71eaf941f85da8440cc496da150636bf0c4598bf5f4b0eb74ba10e924078c8c62c3f6ea8210327672cd3d9ac0913d94bbbaf5ec54956f509afdb503b54294dc2017338ccc079dbaaf7aeb0e77510b26af1dbbee9faa5245ab2ef2213ca8e6a36ec89a58c710effafce4887ed2d3b9ccaefbd1bc2d4f79671294b72299597af101c71f5d1b0fae26e5f01aee5a27fde4163c7bd23c41aeaeada868d35e8db1485b26040b6452773a69a5134c1b0c6e4c3f9e808dd4aee4bcd155f9c19237023baa036dbbcfb93aebbb8db4160dc2f5b77fcc97a6cc5c3bbd33074272bd64d7d59717eb2bfeb32ea673a7bf074aae2f2cc508f71318ee810d834864c6b8b78ed128eca9301c61c295801f93c08df4922ccce5077faeb32d5e491e616a0b46d1f305897badcf27ba4c721fdf6ab7f258a5de02b8f5e813905979cc0c6e95be7dfdffe7419df14dce7dae238c4eb254463a24efb3e725460680db5d7fa669b4f47c0086b41f2d4ac6473d6d4d25f35d0b3838de82c4992606514d5bd063c00cb2bc2dc6ebb1875ccf343082a9884cf03d4865ae653d4d2521a26b343c82af051902d08573d5c5b86eaa97fab349f4910c5515abcb13cfbc6906488d36f8a61769ce475a48c5cb270c63231af6205bc18fa1c2e3c69c8d0b46571393c37e6b54ddeafeec7068d71d02f114b1a11610d10a91b959b0d6a59e8082932944d737262ebcec916ea6e81600d6d827', '2026-11-29 20:46:36.935372+00'),
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-4755-70a8-996e-4fadcb7b7f3c', 'give_money', '\xb43ea3e6b135fd81fc8a3f11fe3a3d968a433d432edbee6030710635e9bcfa17', '\xe7fa6e7a1569442f6b0e1334a41b7cf7c0fa4c127adeaf37c170af2549f85e67', 201, '{"ETag": "\"1\""}', '\x012b9771c722767f9674cd519f71489d53bc447954ff3a778c2e7baac4a1996e8af2f52457fab8cdc85e0a93cbd0b55d0d3ea0624c56e341d4e9597aba1c27d38d70161de00a7d33b6ad6e5a8a24dde3ac23e1f4b915f6149112150c990ce7412cda2469bd45a74fb5d49a63df25630ae533382f8be82bf963829a4a782df9df02268dcca8824471e41eff504581532fe56379028c876f8ac08bca7862cdb31e157cda2eb0c7f4daf1a9dd9ece0419bda1e93f51afea21bc8b32753e89c510b09ed8535c9782f9216d4e4249d2aeae4318c205e9d12539de8425e39a636bf79edd6ffe14427c5a46ae0f0e6de511fbb6b0c40ac370e9c4e2475e01c4149a15eddc35afe195f9ddb73b3c9cf4f1cfb1d7b008c77c3aa79a5ef156bfe402200554e81f255cb739a359d2d0a5ad34f10478b9c5bdde184360faa0eff1f6fa50fba04707919ba01f0dc4aa33d9ce9f21131c2e7bb196e1211525fb99af1846d77d88b95ec1b79ecfcf5467ea510ad1c073d545279311eb2a7cda757c1026d254739651fef6f8bc5d432ef8da2c482c3efba48e00cb263dcc86f94dc2d582672fc24bea7afbd675dc0ffe345e27c7d3368ae75b9bd5de0cb513f1a5073feb64e38dbb9a0c88f7cc623167f7081545fb1a72ea155b5b1f4e9eb38da5f8ff55075be7651028dceb012b4d70078f5f00c3674dff380a1a2a6227d368c32dabb2e37319a6e95060b7e657152faa7946422f888767aaff2524e00ab5c8564f02ba9120ee68c737301aa4f5f9af559e61b5a7f925a06be72556f3a450637b5ab5db0e9f6b51c4da983fed80ed9a62fe90c662b17c93886d151f6ea86864fe480cf2625845560f17a5e3ceecc1dfcdd762b94a5ef5e9e3b13b1753680cfaada0e11ab36ba89a5fdfe854505fca23b71738e032f40216abd5de7dd24b4b408c3cb76a3b65f6e2352cefb0138179c3489f74dce216597c8104f86f5e5f88a7d62a1e10d3', '2026-11-29 20:46:36.939484+00'),
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-4750-7360-80f9-dae97021b6c9', 'start_campaign', '\x3dcfba8e8dd056fa0107acb9daeef4d87bbf86ed27509fe421c3dcc8dcc1c13e', '\x7335232ea33eb2c9e15fe72a467edf5cfb617025848db529e8af5288a0828eeb', 201, '{"ETag": "\"1\""}', '\x01ff90634c748be6e5d656843127c246296ed73d81ec0122d24cab2ac00495fd03a634078d1e0a287a65beab9426d1410b1c5dec41309507186ef769db34b64e84d4890a339d9e1a0ba6a1586542ca3bcd2758841411a47833743289f6aa40c0198206de3e660cef3c5c117ef629ceb9021a6beff7aad5c2cc92816b65245259eeef54b70e1dc934af51b6402984720e8dae60c8e2b2190beec1613778b3ac3c0e86ce35d47f2fb8af4e7f80915609052a4ccad7ca8f08df9dfdbe13663705e9a16dddcf8bfb31f1ac7f990f54462d105618974b993e70b0f34f06d3925cb6587c7d62c7f3f05de024b8c14530a6655a921262e38ba847c3d22ce061233afe75f77e77d71a0df2ab8e0172f3cf32bdcde2130d350eded8d580a80faffee49e1b9a4613e3e4a3ce400939d2b8cb83f0010942322ad7bf999f08c3682732e9830427c790d7741c7a4111f155ccd40b1bafdb431f4b8b8d0b8e180395c67fea6069a3fcdd564cd2234f03e006752a938a1b9786dcf3339c41ab8cee27afcc3391ec9b699ac257474fdf4c9bab1129226f23c9e1c523881a31e3e16f15ecea2846b538b64780e4a2ae252dbd22e1a7cb195883e3e869184e4d1d323276489bf6c86d671aa3b03602a3d4efa952c3a644d902a7057ce0cfc087c10ce378e6ec20f50b34cc3c9f9a2ee879d2c02f619c3d3869f6bf0cd788916e453f46fe', '2026-11-29 20:46:36.960985+00'),
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-4750-7360-80f9-dae97021b6c9', 'propose_grant', '\x6a1450c057f229b4aca8696d191c5b97487e6d25263afd01d56493b5fe605e7e', '\x98c72f5c29c4403ac51690a6248394409633ce068a4c628a9aa60e5ddbbc76f5', 201, '{"ETag": "\"1\""}', '\x014e7014ec6802af790fd4166d23724af61d10e95b213e86e8a82c3336e873a627aaad94bb4471021678f7d2121c26307272d3a03910ac59ce967fe0167958b5d1a5f8ad1432c31bef90b3cb1d6959d2a23b2b78e9167211fc50e6ac8c628b3007823c282e38302c3a6c5cd4a3090f1149bfd32285e7156758341972ca2de31d0753ce7f0422015d32e8ba98d5d91fca548debbac2a8dcb6cf02e928f08e0ca0b9bbe35690ecef811c3ca8c3c15d967daa58539be5480690f2ffe478fd0d9ba597bed533b544b29033112d470930a93beded53901c3a3e961149175c300928006dfeceff8857c6ddf026332469c91db2023e862bf82e6fb70fbbec652028843b4ff8826eb0a7fc1ee534649edf6805abdd5f3474a128134d6f0f81fc62303aadd5340dd1424108ff28ab62fbccfdaafa8d5647f99d15de64789edf806a5b0ae41549115cf6f36fa81e2ea836aa228bc4e5ffa6faf88012844fdedbab61607a4ac3af62539924be5079d3a0bd5c1c798ff53c6de0a00872c7fb68e3b6fd17a751fc495e4f5a837ae4a0872789f741c5655ede954cf071ba546246538daa0a2a6431c679f48d4852b41e7039dafe5260ef56d272f1a9244578fb8b65883c55c02d790cd3c57cb86801aa5eed0d598a9bbb8d20a3076f7dd9405e87d1cfb6f5dabc63fd5fabfebebb84bb5783c736fb495d90b1d11af80a1f99ec6697f0fdb46ad7f3149ddeab666823bca93e8bbd3c547f040e35b58dfeef1ed736b47aa41b1baeae54d12e4b02099c0117d3d883c0413c60e2ee4c9353d31dcc4e5584c75d9f384000448257c072408d1ca6a710ab5a5efc7f41bb39820e70f3bf', '2026-11-29 20:46:36.972769+00'),
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-47af-77c7-a28b-4d5794f8a15d', 'approve_grant', '\x5b4d29ca305e766fbb3c31002e77ca654e11fa3221a0eadb9b7490a4aaa3965d', '\xf2d56819d95aa86757947d17df69738cd7df479b69eacd12b75909612c9689b1', 200, '{"ETag": "\"2\""}', '\x011aa1d99a5914e50712fa266eee2383e84fc6ba908d7cd8917c296cbeb48b3514e8060b1be2ac921eed8fbe317b0860a68456b45c4cc08a7b68589e316fa43cf7921553972dbd4b9b756726888e90ed129d1e7edaaf473559795aebdc8c326e83bb536335523b51b01791442740c022bcc3f69beec7277208744d44ffb6fcb31e73ce839cc56f7795b49b8f36b2cfb14dd015f9150040ccff68f7d608da2b391eb38c309381f042b6ec607300e7f8ba36501ce45ee147348b647aa77cc8f31da0e9003a61714ce1541e2cc3f4d79dd1b2aec60a1c2836875a2cabdc78247d02fff590df05bf3f330892f0bb96d7e11ea1223369bac866202f943506a3add2c83b585b1572f26e13a01add7d0d598abe834ff49454acfcc95e25b9c3ceecfd4ffa7ae470f59743f1ad5a89559f5428f80d972b02c7d769a32f5937c676e5c9fef7ca2bb2ccf76bdd8e9df0698d3025d94e4c2f5a3665bc56dd351ed07f667bd8c9517f009b17a96ac8126ec230d0238dd82665ce27f6d22b13f4ce38c3061161ac5a7130cc76fe066b73cdc84997502e1db46872eef6735ab9f4a41aa6b8fa753b60db657a43baf811799fe0e08fa325998ab815441064ed8708c16c43c3629d9c958abacee6b0f028b4323d4edf9026211cb2c26168054e8d68efa8d0f23bb68cc95cfa9182994589b5943a21ec13ba058fd5877171f18fedfc89568869219c30a18fc7ab576658385efdbbb910478bcfdcfc0b5d6769c39fb81fd5086a3d9fe6da44f7b754861fa8b69c88297553b902ae284488c510bac22a2d6fb8e2014b19f7f9843816a1cdb91cf1af8baee17168d7530ce0ae8c6983b02a7b8c42f866e1cda1e570adf574478136b0b46a973cc0d11070922680cde65ed96d1790adc701da700a41df08afec7d32696af6ff2f9d0f433144e46507a62731ecda39f56ae65b71ec08ae647c870e9282abcdd76934e8a5d7c78a79e8a1bc7fbbeb1237ca74a892233af70bd7292efa53291a1ed2536cf122e2727ae1021331ebcf06e2691dedf14d944ac2a4ba4243b2a994964e4c93425e525504c52372b3eca893324b', '2026-11-29 20:46:36.987509+00'),
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-4750-7360-80f9-dae97021b6c9', 'propose_grant', '\x5748fc7bedfc2792adb410d1931f118aeb58dceb992aa1dcaf76068da47b77ac', '\xfd4ccd298a71f6106d5f9be351a7045f426dbefc515db52eba6ee499ce812300', 201, '{"ETag": "\"1\""}', '\x01fee13208211729da1358ec3ff1fb2aab0f73efaf88f58ab00a7ccf2bf5d4b40f709ca9132706fd84b278467f1d4d5848a4109faff4b8461c6c63e8bb52a57ad30082f80a925f38a1237b888846653f399b1cb4ffe06877b8af61ec94ad94a49801841f5aeeb979d0868fcfd57e7992edf7c076dfc094a5133fc9c533fcc9dc19bf2408bf10e8bfabff5b349d2f21d53b503d146f2d0a517f25944770bdeaa857eb5faf35ea0e9cdd00b27b9ca27f84b447725c64694011ebcb8caa56c974c51f3bbfc028b2c0b8ff96120990ccf2d9176b754cec875581fdc023dac88aac2d809fec161f44df94e19d9badaa19c5aa321b30ea6ce0fb9f72bb60c9b5794e1819477a46da1784812f73f0485539f20ba4e99735e007781abd9a582929d1883190da98ed016a718cd6fd7421e1904cb3faf913a865e5586fbb78230a3390b813088bcb02c0f0ac870e745ec3c76af8b01e451124ad51fdbaf63fee4490b0c85fabd7dcf49420ea09e53fdb795e980d304a1ab28f06d36887efcc20eb220ce649afb1acc6749d200006b99c793900a860ee52ade08034165225727154c77f5a23ac1b9add508ba45b7634905fbd18421d0a7098df305cb63a7430a91e994b9bca61c9f6c3e151a21ba8cdafcca14dace4109a4bf92991626f1ac70afd22199a8193cc1042dfb83c7464717f8622c42a3e969552f0d1bf451fbdc34416e3e8981179a9db05e12b78da7c78a67dcf4dbb3f7fd639953f04e2bc788f6fb9b0e2535a7cefb17fbea9bc8337d4d7e8bcbf5095291c105ea98ea3957790e03fe400d45b30dc41cbc47409f7b802b113f5dff4d32f52c208a271a4a9', '2026-11-29 20:46:36.994459+00'),
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-47af-77c7-a28b-4d5794f8a15d', 'approve_grant', '\xfa62334e6747916401f2861e8eb0b3b204e7a22a752d95b7925a12617d8c3fc6', '\xd9a5fa3a0ec06e71982edb36ede24d61a496f3c0dce69f6d427bad6babcb0426', 200, '{"ETag": "\"2\""}', '\x010ec724feffcf01c03dddbf0436b81eaee81457243e6cee15da3ddd16d43fdb753ef5ea52bcfc1844ee91cf90c8ec96831c4872a15a717260216849f154bd92ccb6fc537a1a51d2590b4d9f8c3cd845b448315116a9a6da3eb8dda44a4e92311cac24010fd6636e4b52ea7fee1d16a558324a81d6f08115dba66c37a533e826af658ed724b92e058defa55e317e027e2c93d9667f65fef9ca38f198837d5a5b3755ab5df0cdd4ed7c208e765e3314bf241e1386d52714255dd2f75ec7dfd54afb7766cafaeb37eca082939f0334603d45c9036dd0f942f57ef89554150f87b5a226531ab4193f6ce501e17c331ce3a02b8df0c3b79d96a65835c2ec25739c216bc554efa3ef5d6a5225c28e43bd86dc63674c5c0b02c1ddaab830b43896753a79bbeb5185b90f5a506eaf44da5959bcc1a2b2aef8e76e4cf61c717874b86e608d0f4e92f94ac973df53e59d0ecb7b85cd23aec111775fea4a192e62b11de10f2743f29619be119b4648c1efe9898d4acf88bf200163a33d48e56f9516e0be36c5ae320d238cbe78d1445ee45752d9cfcd1528353ea36b1a9691f11f035b709504754c4cab959d53298e867b2faf8051a29bbdf2034c2d78338e60bd2f8ccf8f16c30b1da540a332717e84a60facd805e90a8ff7e3659b039947a8de10b153a6442f4ce49a346309f8aed15f9fb88c16b6ba8736210e695d67bd005fb7b6eb7df893284db4a6aeea975fcafa4a24c539f1ef29f3fc967f925b20c6afb691843a718455fc49813f8acc6017b9e9f7b10a12a6c0c84e221ad90d514fc0f58e83a7bf42a1cf06e7865f693ec30d5fe761d3d0723a69f233177cac0e53b761431d21f08ff360666a62896eac5d9416528851bcb6a1339be3bc8d68ab23bf58a521b2d5ca7b549e00443ffe2804b9ed99bedb7b8c894b986b044080a1ce8c6ac393c72df3c02ec1dcf8fe5c9b03d08a298ce083add9397c5f2344619fa0dfb33e04b289122a1ad415987b81aa0e6f0d508de4c1717981e11a2b17c5d7256c9e67b5365cc0b881200459d68c705ce71632dcf99e3625f2a4a2587030122e3093', '2026-11-29 20:46:36.999395+00'),
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-47c8-70e6-a42a-852e63caa788', 'approve_grant', '\x910eb1c4b101ff3b7c5b6a1a2ef643955ef6ee82520a020ead64fb8a29b7498f', '\xd9a5fa3a0ec06e71982edb36ede24d61a496f3c0dce69f6d427bad6babcb0426', 200, '{"ETag": "\"3\""}', '\x01a4e6554f6ed933d019eb3188215b56d689451d9d436360131e8e859b4f8b86eca036e920ca7dfc5b95acc1429cd4cff8bd21674affe200a5cb90d614bb9e3e74f58b2e5dc7977b6ecbe19cc050f36cd7c2bdc40d3d0c99fb2bfa3a1a69754e99640171e40a29d8cf0d2126248c4dcb8d563e3087c1df5554a05dc06ae88f429b1400ef97864f7b89645f720a39839b77ae51d5c00d63153adb0c44703a81610f61966de9f47122bf6f03fa5b5d66df57b70611398da721b85bdc420846e7aa62363a4c6a32877250e3765cd5a6279efe86d31767885bedf843b0605a1c4f290a8625df30ec48603182248a7653343f5ec9d0efe8b0421902f78edc87546b85c723901d31cc927b5b5a0c19e4842771a219c0c83aaf245e9c8f51cc6a1ba622f86dd76635fd0721300317654702d2e2eee10eecdbde3782de27dcdfc5637c17eb6b3c6c3661071f5269eff39d1d9d746cbdb020473f3385d20b40849cb9b33cb182a2b4b4df0ebc486cfe443edfb3837ffbbda6763a26e6d2e37bd7d498eb9a3a17d9b469ef2570b89142646c43d7852c94b0b097e8dd28d0585a504b007d366ec5e67c2ad55ef9c7ff084bddca61dab5d3421a218ccf02a61d2791d190d0f739ced26e95f355c044b590a61b83198648716d485a47a8975002efe89b16865e0d7883a0567961eb472bb85ebad05ddae414d836b0546096665cd7c91a0c0d8b72eadf469ca990e913874307e55907b63635d279652fa5c88ef3e64512a07e3dca85c1d9b7d3ba40bdd299126a24ca1632ed752f12f901b094e079451e9f66b7141b9c64cdd841166791c9c5fccbbe0d3bf9b75d7912626427e41904a180e8cc9aceb0efdee0078844b0b4cc1fd4a38e2e23287338c431d80c535a86e259ea07b6fc99eb30f2121a8872d19f4920d0709f00e43b9fca94d7c2efaf50d620e69cb59b43117607f7753e09f3f1871d4540d9dc68c1286193d7b30140477b958e9a0df22fec2c5602cb6584b92132d47e195ecce47171632759897958fe996c711426b9624d35abd626a86ce7279a497b80dab4ebc53e3105b63cabc7c63a2f1d45fbc7fc4bace66dc251aac981df968c726dafcf9706c827e66b15f8b4a5a0a9dea1ca7ed39ee9f8a03e86b4e3aa5e91126903bd24167a8df47008c571f7a0350a29f45b0a9ba6051565b125c4e5dd2410b5aa8f1831a17a296a2d5aea47714588736be6c1cc16ad4543a4eb91117858785e13a1e2db99545615b1e909564d0e89388b0384a82344b2f6d9d33c131a33d5b0104a69b1e12777d906abc9cfc27c760910ddcab38ce521665b0261d52c88e260f7c77c05af1ac389d7', '2026-11-29 20:46:37.012467+00');

INSERT INTO public.inbox VALUES
	('01a2290f-4730-70b0-9d29-340234ec48e1', 'fund', '01a2290f-4743-77fa-8d93-49acb1b87e1d', 'gateway.community_opened.v1', '2026-11-29 20:46:36.867524+00'),
	('01a2290f-4730-70b0-9d29-340234ec48e1', 'fund', '01a2290f-4750-7360-80f9-daea7389aadf', 'gateway.person_joined.v1', '2026-11-29 20:46:36.880922+00'),
	('01a2290f-4730-70b0-9d29-340234ec48e1', 'fund', '01a2290f-4755-70a8-996e-4fae6336cc53', 'gateway.person_joined.v1', '2026-11-29 20:46:36.886235+00'),
	('01a2290f-4730-70b0-9d29-340234ec48e1', 'fund', '01a2290f-4759-777c-aba5-f164b5d63e7c', 'gateway.person_joined.v1', '2026-11-29 20:46:36.889899+00'),
	('01a2290f-4730-70b0-9d29-340234ec48e1', 'fund', '01a2290f-47a4-707b-8bac-2fc7150b337b', 'orders.project_listed.v1', '2026-11-29 20:46:36.964421+00'),
	('01a2290f-4730-70b0-9d29-340234ec48e1', 'fund', '01a2290f-47af-77c7-a28b-4d58be2916c2', 'gateway.person_joined.v1', '2026-11-29 20:46:36.975932+00'),
	('01a2290f-4730-70b0-9d29-340234ec48e1', 'fund', '01a2290f-47bc-752b-9e7b-79959e9f6c90', 'orders.project_listed.v1', '2026-11-29 20:46:36.988518+00'),
	('01a2290f-4730-70b0-9d29-340234ec48e1', 'fund', '01a2290f-47c8-70e6-a42a-852fcb42a8a6', 'gateway.person_joined.v1', '2026-11-29 20:46:37.000324+00'),
	('01a2290f-4730-70b0-9d29-340234ec48e1', 'fund', '01a2290f-47d5-7106-9c91-77a2600740c5', 'orders.project_listed.v1', '2026-11-29 20:46:37.013498+00');

INSERT INTO public.journals VALUES
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-4777-7473-a5a4-2d61c98ae409', 2026, 1, 'gift', 'donation', '01a2290f-4777-7473-a5a4-2d60247afec8', '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', '01a2290f-4759-777c-aba5-f1639bba86ae'),
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-4794-75b9-be35-9249a6a841ac', 2026, 2, 'gift', 'donation', '01a2290f-4787-735b-8510-5a3133901cce', '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.known_communities VALUES
	('01a2290f-4730-70b0-9d29-340234ec48e1', 'c-340234ec48e1', 'Asia/Shanghai', 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-4750-7360-80f9-dae97021b6c9', '{fund_manager}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["fund_manager"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2290f-4750-7360-80f9-dae97021b6c9", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-4755-70a8-996e-4fadcb7b7f3c', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2290f-4755-70a8-996e-4fadcb7b7f3c", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-4759-777c-aba5-f1639bba86ae', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2290f-4759-777c-aba5-f1639bba86ae", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-47af-77c7-a28b-4d5794f8a15d', '{fund_approver}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["fund_approver"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2290f-47af-77c7-a28b-4d5794f8a15d", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-47c8-70e6-a42a-852e63caa788', '{fund_approver}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["fund_approver"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2290f-47c8-70e6-a42a-852e63caa788", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-29 20:46:36.681832+00'),
	('fund', '202607010000', '2026-11-29 20:46:36.729428+00');

INSERT INTO public.numbers VALUES
	('01a2290f-4730-70b0-9d29-340234ec48e1', 'journal', 2026, 2),
	('01a2290f-4730-70b0-9d29-340234ec48e1', 'receipt', 2026, 2);

INSERT INTO public.outbox VALUES
	('01a2290f-4730-70b0-9d29-340234ec48e1', 1, '01a2290f-477c-77d5-bfa7-dfa470e4b366', 'fund.donation_received.v1', '01a2290f-4777-7473-a5a4-2d60247afec8', NULL, 'donation:01a2290f-4777-7473-a5a4-2d60247afec8', NULL, '{"channel": "cash", "fund_id": "01a2290f-4748-72d9-a78d-735e51e71308", "amount_fen": 200000, "earmark_id": "01a2290f-4749-71eb-a667-80a0c4980a92", "project_id": null, "activity_id": null, "campaign_id": null, "donation_id": "01a2290f-4777-7473-a5a4-2d60247afec8", "received_on": "2026-03-10", "donor_person_id": null}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-4730-70b0-9d29-340234ec48e1', 2, '01a2290f-4796-70cb-bef8-b873db240851', 'fund.donation_received.v1', '01a2290f-4787-735b-8510-5a3133901cce', NULL, 'donation:01a2290f-4787-735b-8510-5a3133901cce', NULL, '{"channel": "online", "fund_id": "01a2290f-4748-72d9-a78d-735e51e71308", "amount_fen": 5000, "earmark_id": "01a2290f-4749-71eb-a667-80a0c4980a92", "project_id": null, "activity_id": null, "campaign_id": null, "donation_id": "01a2290f-4787-735b-8510-5a3133901cce", "received_on": "2026-03-10", "donor_person_id": "01a2290f-4755-70a8-996e-4fadcb7b7f3c"}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-4730-70b0-9d29-340234ec48e1', 3, '01a2290f-47a0-7478-a84c-e32516be1333', 'fund.campaign_opened.v1', '01a2290f-47a0-7478-a84c-e324edda7e4d', 1, NULL, NULL, '{"mode": "internal", "ends_on": "2026-03-31", "starts_on": "2026-03-01", "campaign_id": "01a2290f-47a0-7478-a84c-e324edda7e4d"}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-4730-70b0-9d29-340234ec48e1', 4, '01a2290f-47d3-773b-95e6-071aaf05295b', 'fund.grant_approved.v1', '01a2290f-47c2-76ac-9a81-b0aff2d396d7', 3, NULL, NULL, '{"fund_id": "01a2290f-4748-72d9-a78d-735e51e71308", "grant_id": "01a2290f-47c2-76ac-9a81-b0aff2d396d7", "amount_fen": 8000, "earmark_id": "01a2290f-4749-71eb-a667-80a0c4980a92", "project_id": "01a2290f-47bc-752b-9e7b-79947fffdcbc", "approved_at": "2026-03-10T01:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.payment_notices VALUES
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-4797-777d-9994-5767a2d064ba', 'sandbox', '01a2290f-478c-7538-8658-9900d4daa454', '\x5f7df5e33a3e6d0ebd0e94f857e783a1833264321dbbd57559c7c06c6f04b54c', 'booked', '01a2290f-4787-735b-8510-5a32d2d6731a', 'txn-01a2290f-4787-735b-8510-5a3133901cce', 5000, '2026-03-10 01:00:00+00', '2026-03-10 01:00:00+00');

INSERT INTO public.payment_orders VALUES
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-478b-7350-aa82-1a658f491ceb', '01a2290f-478b-7350-aa82-1a64d150b1c9', 'sandbox', 5000, 'created', '2026-03-10 03:00:00+00', NULL, NULL, 1),
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-4787-735b-8510-5a32d2d6731a', '01a2290f-4787-735b-8510-5a3133901cce', 'sandbox', 5000, 'paid', '2026-03-10 03:00:00+00', 'txn-01a2290f-4787-735b-8510-5a3133901cce', '2026-03-10 01:00:00+00', 2);

INSERT INTO public.projects VALUES
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-47a4-707b-8bac-2fc68cc95be8', '邻里帮工具手艺坊', '{}', 'listed', 1),
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-47bc-752b-9e7b-79947fffdcbc', '邻里帮工具手艺坊', '{}', 'listed', 1),
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-47d5-7106-9c91-77a1458dd20f', '邻里帮工具手艺坊', '{}', 'listed', 1);

INSERT INTO public.receipts VALUES
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-4780-7036-996b-37623de49b58', 'receipt', 2026, 1, 'C-340234EC48E1-2026-000001', '01a2290f-4777-7473-a5a4-2d60247afec8', '2026-03-10', 'issued'),
	('01a2290f-4730-70b0-9d29-340234ec48e1', '01a2290f-4797-777d-9994-57664869152e', 'receipt', 2026, 2, 'C-340234EC48E1-2026-000002', '01a2290f-4787-735b-8510-5a3133901cce', '2026-03-10', 'issued');

INSERT INTO public.signing_keys VALUES
	('tests-4d4d98ad-d559-4291-80bd-1b31aa7e86db', '{"x": "031jKVnJ6WxapXjWhslXJvhnzko78m-CgNeSTmnGlvA", "y": "Y14BhNkG1CS8HKxOCYJ7cAfbpGXswP91RLC_TUYdwO0", "crv": "P-256", "kid": "tests-4d4d98ad-d559-4291-80bd-1b31aa7e86db", "kty": "EC"}', '2026-11-29 20:46:36.864254+00');

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

CREATE INDEX campaigns_turning ON public.campaigns USING btree (turns_at) WHERE (turns_at IS NOT NULL);

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
