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
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-0071-71b1-86d5-c01b98fb5b9d', '01a22988-0073-74a5-9569-442fda961bed', 'cash', 200000),
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-0071-71b1-86d5-c01b98fb5b9d', '01a22988-0073-74a5-9569-442fda961bed', 'clearing_sandbox', 5000),
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-0071-71b1-86d5-c01b98fb5b9d', '01a22988-0073-74a5-9569-442fda961bed', 'donations', -205000);

INSERT INTO public.business_time VALUES
	('01a22988-0071-71b1-86d5-c01a1f119b54', '2026-03-10 01:00:00+00');

INSERT INTO public.campaign_totals VALUES
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-00ce-71de-b7bd-de769b1d56f1', 0, 0, 0, 0);

INSERT INTO public.campaigns VALUES
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-00ce-71de-b7bd-de769b1d56f1', '01a22988-0071-71b1-86d5-c01b98fb5b9d', '01a22988-00ce-71de-b7bd-de753ebada5e', '为独居老人添暖', '购置取暖器与棉被', NULL, 'internal', NULL, NULL, NULL, '2026-03-01', '2026-03-31', 'open', NULL, NULL, NULL, '2026-03-31 16:00:00+00', '01a22988-007d-757a-84ba-1259f2d8bb51', '2026-03-10 01:00:00+00', 1);

INSERT INTO public.donations VALUES
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-00aa-74a3-b9b6-7298f85441ba', '01a22988-0071-71b1-86d5-c01b98fb5b9d', '01a22988-0073-74a5-9569-442fda961bed', NULL, 'anonymous', NULL, NULL, 200000, 'cash', 'received', false, '2026-03-10', '01a22988-0089-7479-a59b-7c0292666822', '2026-03-10 01:00:00+00', 2),
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-00c0-76fb-997a-d577c747e460', '01a22988-0071-71b1-86d5-c01b98fb5b9d', '01a22988-0073-74a5-9569-442fda961bed', NULL, 'person', '01a22988-0082-70fe-b248-1980a8290768', NULL, 5000, 'online', 'initiated', true, NULL, '01a22988-0082-70fe-b248-1980a8290768', '2026-03-10 01:00:00+00', 1),
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-00bc-774e-91d7-6bf32369d278', '01a22988-0071-71b1-86d5-c01b98fb5b9d', '01a22988-0073-74a5-9569-442fda961bed', NULL, 'person', '01a22988-0082-70fe-b248-1980a8290768', NULL, 5000, 'online', 'received', true, '2026-03-10', '01a22988-0082-70fe-b248-1980a8290768', '2026-03-10 01:00:00+00', 2);

INSERT INTO public.earmarks VALUES
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-00ce-71de-b7bd-de753ebada5e', '01a22988-0071-71b1-86d5-c01b98fb5b9d', 'campaign', '为独居老人添暖', NULL, 0, 0, '2026-03-10 01:00:00+00'),
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-0073-74a5-9569-442fda961bed', '01a22988-0071-71b1-86d5-c01b98fb5b9d', 'general', '一般用途 General', NULL, 205000, 8000, '2026-03-10 01:00:00+00');

INSERT INTO public.entries VALUES
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-00aa-74a3-b9b6-7299d7aa0268', 1, '01a22988-0071-71b1-86d5-c01b98fb5b9d', '01a22988-0073-74a5-9569-442fda961bed', 'cash', 200000, '2026-03-10', '01a22988-00aa-74a3-b9b6-7298f85441ba', NULL),
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-00aa-74a3-b9b6-7299d7aa0268', 2, '01a22988-0071-71b1-86d5-c01b98fb5b9d', '01a22988-0073-74a5-9569-442fda961bed', 'donations', -200000, '2026-03-10', '01a22988-00aa-74a3-b9b6-7298f85441ba', NULL),
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-00c7-7294-a9dc-d2ea88dcd151', 1, '01a22988-0071-71b1-86d5-c01b98fb5b9d', '01a22988-0073-74a5-9569-442fda961bed', 'clearing_sandbox', 5000, '2026-03-10', '01a22988-00bc-774e-91d7-6bf32369d278', NULL),
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-00c7-7294-a9dc-d2ea88dcd151', 2, '01a22988-0071-71b1-86d5-c01b98fb5b9d', '01a22988-0073-74a5-9569-442fda961bed', 'donations', -5000, '2026-03-10', '01a22988-00bc-774e-91d7-6bf32369d278', NULL);

INSERT INTO public.funds VALUES
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-0071-71b1-86d5-c01b98fb5b9d', '社区发展基金 Community fund', 'forming', true, '2026-03-10 01:00:00+00');

INSERT INTO public.grant_steps VALUES
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-00dd-752f-95f4-58229b392c64', 1, 'propose', '01a22988-007d-757a-84ba-1259f2d8bb51', 10000, '2026-03-10 01:00:00+00'),
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-00dd-752f-95f4-58229b392c64', 2, 'approve', '01a22988-00e1-74ca-a0d5-fedb474022a2', 10000, '2026-03-10 01:00:00+00'),
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-00fc-74e8-98e7-cfa29065ba33', 1, 'propose', '01a22988-007d-757a-84ba-1259f2d8bb51', 8000, '2026-03-10 01:00:00+00'),
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-00fc-74e8-98e7-cfa29065ba33', 2, 'approve', '01a22988-00e1-74ca-a0d5-fedb474022a2', 8000, '2026-03-10 01:00:00+00'),
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-00fc-74e8-98e7-cfa29065ba33', 3, 'approve', '01a22988-0100-7540-8a67-64bd674f97ad', 8000, '2026-03-10 01:00:00+00');

INSERT INTO public.grants VALUES
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-00dd-752f-95f4-58229b392c64', '01a22988-00d2-7149-9395-202d4a5fff55', '01a22988-0071-71b1-86d5-c01b98fb5b9d', '01a22988-0073-74a5-9569-442fda961bed', 10000, '邻里帮工具手艺坊', 'proposed', '01a22988-007d-757a-84ba-1259f2d8bb51', '01a22988-00e1-74ca-a0d5-fedb474022a2', NULL, NULL, 0, '2026-03-10 01:00:00+00', 2),
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-00fc-74e8-98e7-cfa29065ba33', '01a22988-00f4-76c8-a6e6-ed00f57fc405', '01a22988-0071-71b1-86d5-c01b98fb5b9d', '01a22988-0073-74a5-9569-442fda961bed', 8000, '邻里帮工具手艺坊', 'approved', '01a22988-007d-757a-84ba-1259f2d8bb51', '01a22988-00e1-74ca-a0d5-fedb474022a2', '01a22988-0100-7540-8a67-64bd674f97ad', '2026-03-10 01:00:00+00', 0, '2026-03-10 01:00:00+00', 3);

INSERT INTO public.idempotency VALUES
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-0089-7479-a59b-7c0292666822', 'give_money', '\xf43f1bfa4d8f962efcc8244462c13e2841318d549a4e3bccf788d5012ae0bdb9', '\xd99068a97572569c736bdb877b6c1c1227f9744b5bb1e83f6c6f411d44e6732f', 201, '{"ETag": "\"2\""}', '\x01934298317d0001a113053a5ead2bc94f22a0be90e552ef1fe1b9750336d0046483e2431594d5dee56bc0a800f89880c64ef5efb447cf771583d4f9de3131bf98d8ec486de8b069cb2ba999dfed160f054dbea1d4520a2ef6d997945d3fa97a4bce57691b50d5cad36e2033c1e25ad50ad59d2380bc3d751898bf407005182ed3f2d99842f368347f63c0e985a1dfabdf60d6f9650b5348ffb4c4f7bf598588138c2d7af5be9b08b60c428612c7d47f204a73576ed8f6805e0e45298549c6686d4ae6bd620e25b43ee1141d98f702da2b1c84f19673b9df2dd7e9a08bd7fed409b8bbfb0e71bc1034261037495ad7f2f4a33528fd356bdc4619dfbae9da7d709915622aad5173c041de69e87c04342e410f1f1fa9dbca746597766cd78af805d3ee41854ff10f516978b15b6e17761699ac8b66c0adc77810cede1465750e6cfaf4d3fd18cdfab1e3895d56073521547e4b0f33cd520645db3cc94a5642d801957ed43553b72738d4a22a5df3f4ee1bf6759146961a24272685ecf358d1a9ef', '2026-11-29 22:58:28.656878+00'),
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-0082-70fe-b248-1980a8290768', 'give_money', '\x31ebbb9fb9ead9c01134f9e36f48d785547ef5a8086fcb4980de285b95242787', '\x0b9eb29bcf7329f93bf2b487dde0aa06ee0cc42264aac85651f235b19610e431', 201, '{"ETag": "\"1\""}', '\x011526a2281d813c2a820b82613f42a338138dee03198e5cc91651a3a4208141cec96b1db8a90aa7251df0650ad36bf7671cb5273017591e2b6a5459b4e38b975d1b2b3f7d19104e1689a471000f1dd5bf26063217215c89f55eae5cf86adfda9d5e03fedf30ed709fccc7d075d9971b63bf61e85ae0f614ad6c5fb14b9c0e75e282ccd42c502ad223d9da26707edc61bf7a8749c0c4ca56517e9cc61d236914a371daed7ce5fc64ef8149edfc6c15bf312af6f4956c2452c3efb161bd1e30a9fe598424617f5ac611f263ceb85bbed56c6c67e0469e0f29e5b983315861484b7f99d2fa07ddf8997031b058512b7d4c158d4662d21e7b59a5a316f2f7b9cf2f199ebedbe69930095a59a203461dba44e7d383021158d9666de3567df5084b0cb9905c3f55555d99b4b99f49377317a233a3f5df5766a5471389483c420926fd26949da4c50cc538c6dfe03695583d800750a5e33c2a6de0e78d7c9d31bbc2d9fa67b6a6c318a3f8c0a1f750f8348ca0d10209b1c21d12a947ca3a257be50aca13a9a32ba0cc077afb5d93112c70d240add0db8cae0705df07a69c3d05c611dd96d1234e7d3d093f66b261b5a808bac485ee2617d3d873262a0e74f7184ca7c2e10e5612cfb529fd8301cd1ecf63cb2512b0fe90d7ac18de75388efc4b7fbf6663e1755e99847211c19bb481c00fa8b070304709807e7053fd7e42caabc7a3f4cd02d5ddd314a925a579a89ba7f7da3449438366d13d2ba64dcdb53f4b76f0f8b5c2281befc9ffeace30c6c033b46aa2dfcfedac2448b1b5ff06bf881e518f9c676758ede486df8d15f4b25864167658ed0a514ec1a50cf1f0d4f1725c8740bebec8541b4307c826b71bbf04bd963335f4704588a29b60280ce05eb03f30bbde88a52a25cf238114c14c569c7ff58de2944f4bbf9e10a5307999411834355ac25332a256586163afb3ca80138571e3d07c4d9fc0c3d99390a80c6007bc', '2026-11-29 22:58:28.669314+00'),
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-0082-70fe-b248-1980a8290768', 'give_money', '\x92f2b22d5c81a98bcd0f9c42fd2affd11e3d66c91626b079823e5fce475a5a57', '\x0b9eb29bcf7329f93bf2b487dde0aa06ee0cc42264aac85651f235b19610e431', 201, '{"ETag": "\"1\""}', '\x0150f112885b064b347fbd750c882145b9fb1531664ce6b05b669de7458a66e0a0b1fd7c95d7466a3974dac297561d26be86bac9673a01d2f47d3f0da4ef2079af385632c18994e28327d7ca2bbe8447e8dee34093e4c3dc19e2364d7a24272ef92a25c4a5276fbd409134d6254fad60874bf16ca02d14d5895d354dafaaa8a40f515c587db555328c9c7cb813ae9eeb1a2cfb29b8fe97a0715022a3fe58c496e0b25a3fd2c44d062e6874e7924dc83cc17cd8709e3f42b878e29be856ddd7a067077d21e6a93e1a012877f608086aa20874d6290b4d23f1fd19f64f08f74d767627fa14ca866ff4e67ce2a6418596fc30e428a13663dbb1bd7599bb417e45be47d2f07e239c414d97f05eebf9635407aec721af18b57302a85513e46fce5241e5e3fde4fb7b6078d2cc3435867ee7a9e9fafb228d10da28ac83dd77dd07339a7f63e23816c8a72a45da0ffbfc707b89c2574e0496cc216d3ef417515b9d0f8c58e0d085db8b2761a7be8e8a21d5c31eaf7bc194f75c2f545295c9df6657d08025260f472debf367b7118ecdea2e4e9de6a7af3e836c7f1e26196c795d6f18799119ab2b701276b5666359533a8ebf752b50b344227ba017783d5597f094de2d517bffdebcb5426c03dede3567bdba2feba5806d9a8a2253e8bec395a15331db016a33550abfe5740500a3ecc4fb2aa6fed542593aef54173c8644fa5986ecc0da2036f203ba15a90c915ec85cb0862ca3d00f88442db22d4861c722feb0d036627d42d66744fd141bd01ce72b139f5202a939571d2fdcb70c606a2ec35644bf31351b06718ff5180ef1649e778e7aca852826bdc735eb05226cc24e9652ed8006b3ed575d7152a07ae9157165bf1dd7020583bdc4582b7d6c2176d5f34b5afafe6ba5870550f798c132ae50104116ef56e06019058e4aa7cffa7155ffcfb6fcfa903c185256bb0dec322520ab98984f68ddd59b9a72501b5ee913d2e9', '2026-11-29 22:58:28.673243+00'),
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-007d-757a-84ba-1259f2d8bb51', 'start_campaign', '\x8db58143abcfbfc18650cbe13ca71410d97632a3748deae22e7a5f3b58e2d299', '\x8c90d25867bb1020e517dee2bea036ebe5ff8edae202f8e5dabb3f6eba8e12be', 201, '{"ETag": "\"1\""}', '\x0121be6cbd94c585697432e280ba09f64425c87ba606f8103c0daadc7e6138e2eeb61a578619fd63d7baa2c7dee9f47c7c5490984171c4546e1a11e2c970f8953ee06e95025fd2d9e5e537cda3890556363709727a68c2015ad874ffee5927f7bfe56d5d8e70db1137769666ca61f8513472a1e6707e8fa143037d9972a1977c116f690510711c7f87c92ebabeffece701c998e9a151e68725fd34678a6e63e67aaf0d5888bfa4de450f34e7132b578f99a17203b0f77689745d9f3cf95e9c2e923cc7f3a81a650a4c4a5f4f4daaad54ea8e2384f2f51a73acaddb8a9f6221202213d9bd5dbf9b8201eb459e9581f399418519e71f0650e2500cb169121e04fc4b9f6b7f0abf6b594457db54cee18bb93d9df5be04d9d6704c38d7b8bab070c1af1e30e8e8ee413a94dbea9de536062e4a814036a0ca25d121e0669bc20528093fe8131ce902cf692ee20e51a11bb2ffbd78bb91220bf2212a8a1058a0e435c0f54991efa57d4817102ac751c3efa18545af415318ebf650b62fec77bcfdae374eaa4188d11c1feb41663ab8a161272949a1672771b6d3262612205accca6a750b2c45a7f30f22d65ac29788fba2ecf77a11523fe6c99fcb6a225c0de6953b4203658008fef531a0154e820c6b2594c6caf01638972808b9036c42ac4584ee36b0d69e3c590d5c10365fd0e2e38d9f4cd7ba114aa90ab13a40ac45', '2026-11-29 22:58:28.686832+00'),
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-007d-757a-84ba-1259f2d8bb51', 'propose_grant', '\xfc3ee0ec19a2166e60614704fed7e95898002de595b278d6003371b4303f6171', '\x3a0ba2f582e12f11cc16f7b965aca58c2bc8becb018ced879185341a5e40fc26', 201, '{"ETag": "\"1\""}', '\x01b1adc4c1d90c0d7f686c6403af435a0a37d642b25f7f203c331a049162ca0284e7508126c2283590f4fdd172861a713c7c0d37664f33f645c9e720c07f6326cb3fc1936d24c655914b377c307c89c189e7f6eb65840da7142e8d0a021b7156ec8aaa1caa88b06f5a456cfdbe50957167c99a71ea87c8eaaaf4bc4a1861447584d2c0d73f100567f8d587500b64dd283f049f8b0db66b9ae0cc9de9fe8a9495040901bd9c36be1a9d2f2595c254f54fd8611127e420663bc969b7b15a5e2b27288c69df3b39ba6b1f44de90293081ecef580a2e21ab35324abed63c78e269c849ddbf94e8687cfd4696cfa0c7f02fd1f22b7cec4fa811d996236f96ed0c7cf98c176c0b7ce113fa3a415ac395436272e7123bbfefa63e28e21ad04f0e768f6e6b35d7293ede6909c4c67e57a5184971195ae34d8117b0f2c698008f8899cc71d22dde2e24b7cc54463d3c62483b6c7b08e1e4cb9b3b8b35d51c4bc843061131a9d953a25f06c94be35410154e5ea38808732eb3d6c20b59761b603186f83ca49a9fd5041d7d33f6d2b8880e063da5271cf273cc6664d79a0ce2a955c83bbf24f66fd5368744fb450e3f86e3ee3a4c06fbe023aedd11090d825b418d38af3705456f730a808bb367d162bcb9171157bc2f20bdd1866e0b7133a66955dbd148370417b58536a13134dd31d44934cfde9b08ae876c2cbf2c303eba537033169281f9b525036fcc7c2aa4c141a120929634154ee9466be56616b77d9c0621251cfd2e8ab3b33991a7994bf82a3491643a23538597d916ed3aa21bf1fda059bcb4a2c97834a9411cf8baa512d8b3b5f6bd139a23a62e0369f6bedabb', '2026-11-29 22:58:28.702569+00'),
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-00e1-74ca-a0d5-fedb474022a2', 'approve_grant', '\x70994158a2f9f6649ec1336da71f245cb57f1afad73b34c3feb1c2e88fb5a95b', '\xe15d445d303be88ae917873996cc9d797c8afec7467fb8d935896c0539da126d', 200, '{"ETag": "\"2\""}', '\x0118c6d8f8fa557ca4aab9f675140d46030584d36356a17bbb00dac58e89f7c07fd55ace1a033765dd35dc092286fc4a4de7ed7726539d62a08c2da4cc50e3e71d1bdc1b7bf9ab23693d79bc949b8ba5e80698a99b7ae153a7cbb55b51d4b385ba48275dc2ffde93acc192697ddd9ee1896dfb94a74b5001af4a6f7ed4d02abd8db2329572e8b1ecf5981988167b23ef7eddeeac353d07225f2461ab19ccb55ff2f6003640b91e0f32e9bbab514f166f586351d3f31a6a3dbf98cb62de4e5afcf2c459766cc1bb4bcfd5a1b8cc36bedccc18251bb64784ab86f798540dd75140800a2333d4feaded641649f4c936aa99ec6633e6b5c83bc348f2b7fac98e19943e0d51632ecdc03a7090c7cf2ff9e4b41c001468ee93705bdae6430b5538470f3d8b585cb9019a20b4b831857c953e52e887b8d950674ec51d2e51dde8b6501e84f92f4d5b14f591234f16e27651e53e2e1f35773081bf5de0192892654c455beae4e7a92550f22247ec2963c0ece8b93a1a825a0a90a35eab4989716797b95ababc87671062fdecbf907bf513cba826a1e5dfb9ac2a46b3c32f719a6a5ba262ed10364c3e7448fba925b891eacc0eb769850cd06f6b334ccb256f7df738fc4418378bd6811771e98d810b341259760320ba1eb14a3d932399803f124337682cf25fbe5a08ee17df92bea88e503a47da38655c975b057fbb767454b315eec0a4ddb62cc8668fb7a0c910175703ff2925d095bf643afca5580fe43ae28a3d55e7bf4f0426dc82ae1c7450db782235d87c644b7c8a13c4be46b18f188bc30e0765bb69441b6bedc3e028b29762bab5531fb85c03b26eaed81fb9c87cb3dfa69744e98d640a78f9f5a05f342e0c0fa2402f8e8094c98ed5c4af7dcceee591f450de9168c82ee4e35e737b17e1fe76984965a9b9c8cb592ce4c2e2e5574372f526f8e9a6eb310383439da1c311586de19bd83835d6bc271364dc31b0b76eb69cf146db7793e9b2b46a3881ae1a5eb2b713468a67bd90ea131014267a91cac2c6169093a20ab303504c54f3ad238e4fb070d0682a056f60767e2e735b273bbe03c545', '2026-11-29 22:58:28.722567+00'),
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-007d-757a-84ba-1259f2d8bb51', 'propose_grant', '\x1904fe4346378f97fbb093357dc2b1e8d4e3d6d893ac3854409c2274d562b2eb', '\x51c9f8e858efc390257cc97fd113eee954da2c247e49600c79e1d60895c63fb2', 201, '{"ETag": "\"1\""}', '\x01e7ff609c067c63a009b0615047c762e14a67c2aa0b569fbf0edf8aa320ce097a91b27b39a1683f6182e7d4eb611791b0ec35ee42a947d8c4cc0832501727d8eea3bc8f34f31fddd0b7fa10a0f120eed55af6438033b273765aa87f27edf4a1794d98c8ac7b97a3c8ae63f42a8c433474547823f1aba7a17405b67dd438e2a8254be6182ca64efb3deb73ecf2329f4d191dad10290bdcc7b5439b619bdbb5da405f893dbea33c8275fc1255f9cdbc9b16753c70027c7dd821fe78d11f5d4725eadd66f3371cf3cd31823b54776501e6e770159a74f04d75e24dbddb239f1bcdd1f88602e9fe1b11c3a3b16e4d344855dd6a3fb35673bf2e07fadb4157de72ee969c91a2286bcd090fcd40b4ac10eadc3c65db76295a8438b95751def7618d44b904a174fea9a4737bef4b4fcc2992ad36fb5d56b6bca585419fb249a9828b7a52a92e81f85348ec26e5511d6d6c572af52576545166629f93b5d46bb2cd23e1250391ad305f3f3fbb494507a8c438f61e2fe528fa486f48e0a39980f24d73d5006f777b76929b2528bf3dee571a70aab4addf6890bc3bbcbca3016c42e1c29ff2b9e73f29015ceaacfed34cdf716b52070b512371ac94143e4b71c3dbe3a5d417b1dccb953deb23fedb118ef541bbaac3114a6c1f567740cc6076733959d5035a4bc1aa6d24718f5b1be912d085ede69e9a37662de5a6f83245c87d81de857ff842f60826cff20ff5dfa4019433106d8c678cf2feb067de454382ca2570cca63178f248d7ff790af78f1c7c9e73b901db487a92e634035fc4d879300c09c68c228bfe142cf9f7c8b26040c095a74bbaafbedffef1cbc88a', '2026-11-29 22:58:28.73269+00'),
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-00e1-74ca-a0d5-fedb474022a2', 'approve_grant', '\x4506044f341dc2495fa50386a71354576eb6eb15ed682d417108c415f3ba34a6', '\xd1c5f7eed1499bed67e0c3127f8bb1b35e875657255a906af39157f653de3ccf', 200, '{"ETag": "\"2\""}', '\x0171b3c6fb4371061a2236a780f366af72f7d15448385c6c51548b6e83d3940741fddf54eb9b1678bd4ee7e416812ceb406c9ee2e34ba467405693983b2f967b64ca91b993462b2bdb54407ce1463de78a0fb4ba1a4cb0061806c715da4b485160debdbdf0c89064358b3b6b7e0fdf724e8cf035a854466f484fa31f3a10cff4781db2cd8e17a2e2b89d1a8aea7784dc8a019e40e3bfab8227b7421017900bbe18e420378b695eced59e21149668af99daffcf938bddbcea346a7f24633aaee021b839acbe1da083488ad1b418a266f0e493b2e2157b5450330da473bef6c5dfe38420dcadf61e9525c174dd9d0d0c29c42ffb1ffba3a0bb8dc7c7ab63890eea55bfd28a15aa527401abaf0a55a3cbb56d8e67116f939963c31d0bf917dd9f32ca47fefbbbbaecc97a763f17f506bc976b5cb9eea98f557a36d1d83314100499ad8bcdd24d500fc0067e502fd3d07f9cabddcc998062dc446d58e08602d91eeab66426d17be436bc65332eb6f5a3d1738e65b3b1a51fb1e16b0987c4e2010636c5786934083db922bbe9118286a3fcc533c441e99496f8d866ffb54fb4f1e54ff775221522ad22754c434976e0e13abf9f541437e4833f946ec0f347b2c5c24337e7088112a9409db1ddbefea6120345b4861060fd93e0b259f4ebb246c4e5a5169bf8cb19868ae2a351a3f45714c556e8e3e59583639c0b3f7ed5c32dd10a978514050a515b7c084c7dc4b25d52f506306ffab52dbdadf1fc2319d87fb5cb1972d907fd6a88a724963e6a45d386c6b32c13d87f7445b7788e3d99aba3c81ee7a3884d8fc8f2c0029b4607dbf3a0e59f401053dcd4e84455ca92b5946614f48541e4df6313d79bde17347cba3c2d57a74bb1a015d0a4dd15a73d2755f9f9281e41fd836b07da54e94e7a9cce1f23e8341dbdc691a69fea62f7d65f3d720481ffd3eb0a31f0a8facf734070e678369a20d2ad41eb1c6b5c3ccd8bcd999a99de6037599e7fdf152c899ce1068319898147b8473cc0736428804ff6b4ce2f3f482e62c2d30089cfae556136ba399d16cce703d1c875e5ff1e28d8ea39a0ce', '2026-11-29 22:58:28.735632+00'),
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-0100-7540-8a67-64bd674f97ad', 'approve_grant', '\x67525ab2c62d1e12fcc5d00a5438c8b4596783246b4b98b4fe1d3f783e0bc9e7', '\xd1c5f7eed1499bed67e0c3127f8bb1b35e875657255a906af39157f653de3ccf', 200, '{"ETag": "\"3\""}', '\x0155f946ad3c26340591b3ccdde34a5bf4e8bab24f615338c3080d88f0f1b29f42ea9e70fc5706bb276d95295fd02d079ffb9fa94b31bd241ff1e0a873efad834a7e6b432655e3fa6affdaa3e22d2018f025fe63bedc0230d05e63e403dca1225bb6a630c08d538a6543cc499bf699cce71884e5bdbc149a68e429e8697efa0513938c3fa9844edaa47dd2e98f40da1f019b6056930e63ff56958ea716ab544205079464b8b25fa922f81597809decdbbb3c665b1c43c60d7b366ee6ba904c4ec837a76172e3e83d3473505900373075a3ea3065a19e5e97f991063cbec7c886f0c2962ac91e96c831604defa1dd13573bd8bb4d15a782dbe15dbd0732f0eaf3abe588be1fbedd51efe83784d419c7912e627f4cade60079248fd6ea50416761190797e979d0556c4d62ea272e9d1709bc6165d0f7ba6b4d00e494e2cb9d48dae741a2444da5c62454ba3ad80550e4d9fe523bfd365d87eb8e26055883f1318e701ce68633658ce9997c9c83383641730f7a0ac268af9812aecc64df4f8400d33b91a06bb947e24afaf7acb0212cf0273a06c3c30d6bde2fba63a536fe3066e6018d53f3fb5d4efe9cb71f92c7ed4557694a02208a2edda9f47a7139985eab91e12e3ae0e7f0cf18ce883e1d3ab1779ef83ca494a3d3ff42925db1efccce412c8a6482fcd3673fbd1bdb2289f863dc88132037ca5b3d27220abddaaf107ee015d47f6ecb174f3b2d648135404b93cacf56b2df730ac8a206f4f9f656378087dace9b20ec7ab5f6be563dd2d526b57c9fda79bc7988706fdc3b0433abb88a2e2c961e539e81e122765ee83657fd5ab7df36a643f8e3b0dbb15d0a17a750dda84fa3b78e4f0ca48f00b2d99b76c9dfd652893ae044b98c1301070618668a507c95405a8733ac56d51bde2992a23a97236e9969f04b9675d3e12cc0397fe88645849df8399b646ca1b1ff31fbaf04a0e3f6987b22d26045db0f290e057d7102b35276416bd4405e99bf2b342b1f2a342c71c60b0512cacc8f16580a98e6e309c4e42a75a94997a9f1a41582966043467be22b348dc5bbfb1857501bb2e4d313dbe1a2825c81c917e39aa452a6d234312a54ba9ca1c655792e64fecde05deebdd9ebf7e6676a9c1b2d8438f029f46c9b586a1d042ff1568c9c545b57db4a2b36a1b18607d451b740fe066362c6ed54671a7e3b26ef3bb2d0d14822b24b42ce9ade67557c9e94945c9ae1ae890e0af7684a3bc3ac172cda8d571a6fcabc87abe7de8f32317549d9f8a14bf18984d09acb8369ddaffbd5c4d5ef0ddfc79e70bdfb4cfe589aa64a5a7f75a5f6a3e613aa4277b51c19e51ba3be6ae75ae2', '2026-11-29 22:58:28.745442+00');

INSERT INTO public.inbox VALUES
	('01a22988-004a-7236-b9f5-97b21295e4f5', 'fund', '01a22988-0060-7220-a7ce-65bedfb2ab40', 'gateway.community_opened.v1', '2026-11-29 22:58:28.592266+00'),
	('01a22988-004a-7236-b9f5-97b21295e4f5', 'fund', '01a22988-007d-757a-84ba-125afc522059', 'gateway.person_joined.v1', '2026-11-29 22:58:28.606221+00'),
	('01a22988-004a-7236-b9f5-97b21295e4f5', 'fund', '01a22988-0082-70fe-b248-19810208fd93', 'gateway.person_joined.v1', '2026-11-29 22:58:28.61058+00'),
	('01a22988-004a-7236-b9f5-97b21295e4f5', 'fund', '01a22988-0089-7479-a59b-7c036aab01d9', 'gateway.person_joined.v1', '2026-11-29 22:58:28.617523+00'),
	('01a22988-004a-7236-b9f5-97b21295e4f5', 'fund', '01a22988-00d2-7149-9395-202ece50bb9a', 'orders.project_listed.v1', '2026-11-29 22:58:28.690461+00'),
	('01a22988-004a-7236-b9f5-97b21295e4f5', 'fund', '01a22988-00e1-74ca-a0d5-fedcaf9fa840', 'gateway.person_joined.v1', '2026-11-29 22:58:28.705864+00'),
	('01a22988-004a-7236-b9f5-97b21295e4f5', 'fund', '01a22988-00f4-76c8-a6e6-ed012f6cef8b', 'orders.project_listed.v1', '2026-11-29 22:58:28.725176+00'),
	('01a22988-004a-7236-b9f5-97b21295e4f5', 'fund', '01a22988-0100-7540-8a67-64be3cdda16a', 'gateway.person_joined.v1', '2026-11-29 22:58:28.736932+00'),
	('01a22988-004a-7236-b9f5-97b21295e4f5', 'fund', '01a22988-010b-77fb-bf28-63e09fbcbf8c', 'orders.project_listed.v1', '2026-11-29 22:58:28.748196+00');

INSERT INTO public.journals VALUES
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-00aa-74a3-b9b6-7299d7aa0268', 2026, 1, 'gift', 'donation', '01a22988-00aa-74a3-b9b6-7298f85441ba', '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', '01a22988-0089-7479-a59b-7c0292666822'),
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-00c7-7294-a9dc-d2ea88dcd151', 2026, 2, 'gift', 'donation', '01a22988-00bc-774e-91d7-6bf32369d278', '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.known_communities VALUES
	('01a22988-004a-7236-b9f5-97b21295e4f5', 'c-97b21295e4f5', 'Asia/Shanghai', 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-007d-757a-84ba-1259f2d8bb51', '{fund_manager}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["fund_manager"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22988-007d-757a-84ba-1259f2d8bb51", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-0082-70fe-b248-1980a8290768', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22988-0082-70fe-b248-1980a8290768", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-0089-7479-a59b-7c0292666822', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22988-0089-7479-a59b-7c0292666822", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-00e1-74ca-a0d5-fedb474022a2', '{fund_approver}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["fund_approver"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22988-00e1-74ca-a0d5-fedb474022a2", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-0100-7540-8a67-64bd674f97ad', '{fund_approver}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["fund_approver"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22988-0100-7540-8a67-64bd674f97ad", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-29 22:58:28.355869+00'),
	('fund', '202607010000', '2026-11-29 22:58:28.411193+00');

INSERT INTO public.numbers VALUES
	('01a22988-004a-7236-b9f5-97b21295e4f5', 'journal', 2026, 2),
	('01a22988-004a-7236-b9f5-97b21295e4f5', 'receipt', 2026, 2);

INSERT INTO public.outbox VALUES
	('01a22988-004a-7236-b9f5-97b21295e4f5', 1, '01a22988-00b0-7476-bee6-2f855cc92715', 'fund.donation_received.v1', '01a22988-00aa-74a3-b9b6-7298f85441ba', NULL, 'donation:01a22988-00aa-74a3-b9b6-7298f85441ba', NULL, '{"channel": "cash", "fund_id": "01a22988-0071-71b1-86d5-c01b98fb5b9d", "amount_fen": 200000, "earmark_id": "01a22988-0073-74a5-9569-442fda961bed", "project_id": null, "activity_id": null, "campaign_id": null, "donation_id": "01a22988-00aa-74a3-b9b6-7298f85441ba", "received_on": "2026-03-10", "donor_person_id": null}', '2026-03-10 01:00:00+00', NULL),
	('01a22988-004a-7236-b9f5-97b21295e4f5', 2, '01a22988-00c9-747e-9c7f-b72617225533', 'fund.donation_received.v1', '01a22988-00bc-774e-91d7-6bf32369d278', NULL, 'donation:01a22988-00bc-774e-91d7-6bf32369d278', NULL, '{"channel": "online", "fund_id": "01a22988-0071-71b1-86d5-c01b98fb5b9d", "amount_fen": 5000, "earmark_id": "01a22988-0073-74a5-9569-442fda961bed", "project_id": null, "activity_id": null, "campaign_id": null, "donation_id": "01a22988-00bc-774e-91d7-6bf32369d278", "received_on": "2026-03-10", "donor_person_id": "01a22988-0082-70fe-b248-1980a8290768"}', '2026-03-10 01:00:00+00', NULL),
	('01a22988-004a-7236-b9f5-97b21295e4f5', 3, '01a22988-00ce-71de-b7bd-de771911c70a', 'fund.campaign_opened.v1', '01a22988-00ce-71de-b7bd-de769b1d56f1', 1, NULL, NULL, '{"mode": "internal", "ends_on": "2026-03-31", "starts_on": "2026-03-01", "campaign_id": "01a22988-00ce-71de-b7bd-de769b1d56f1"}', '2026-03-10 01:00:00+00', NULL),
	('01a22988-004a-7236-b9f5-97b21295e4f5', 4, '01a22988-0109-766c-a8a9-428f1c9aeec0', 'fund.grant_approved.v1', '01a22988-00fc-74e8-98e7-cfa29065ba33', 3, NULL, NULL, '{"fund_id": "01a22988-0071-71b1-86d5-c01b98fb5b9d", "grant_id": "01a22988-00fc-74e8-98e7-cfa29065ba33", "amount_fen": 8000, "earmark_id": "01a22988-0073-74a5-9569-442fda961bed", "project_id": "01a22988-00f4-76c8-a6e6-ed00f57fc405", "approved_at": "2026-03-10T01:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.payment_notices VALUES
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-00c9-747e-9c7f-b7277c54fa8c', 'sandbox', '01a22988-00c2-77b5-8a78-825233d7a85c', '\x9d8bca479a88ae804e6be2428c45a143f6ecb413df0ca1ec1ab975a5e0d46d24', 'booked', '01a22988-00bc-774e-91d7-6bf477ca96cf', 'txn-01a22988-00bc-774e-91d7-6bf32369d278', 5000, '2026-03-10 01:00:00+00', '2026-03-10 01:00:00+00');

INSERT INTO public.payment_orders VALUES
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-00c0-76fb-997a-d5781bea6c9a', '01a22988-00c0-76fb-997a-d577c747e460', 'sandbox', 5000, 'created', '2026-03-10 03:00:00+00', NULL, NULL, 1),
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-00bc-774e-91d7-6bf477ca96cf', '01a22988-00bc-774e-91d7-6bf32369d278', 'sandbox', 5000, 'paid', '2026-03-10 03:00:00+00', 'txn-01a22988-00bc-774e-91d7-6bf32369d278', '2026-03-10 01:00:00+00', 2);

INSERT INTO public.projects VALUES
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-00d2-7149-9395-202d4a5fff55', '邻里帮工具手艺坊', '{}', 'listed', 1),
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-00f4-76c8-a6e6-ed00f57fc405', '邻里帮工具手艺坊', '{}', 'listed', 1),
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-010b-77fb-bf28-63dffec72ace', '邻里帮工具手艺坊', '{}', 'listed', 1);

INSERT INTO public.receipts VALUES
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-00b0-7476-bee6-2f8429cc9750', 'receipt', 2026, 1, 'C-97B21295E4F5-2026-000001', '01a22988-00aa-74a3-b9b6-7298f85441ba', '2026-03-10', 'issued'),
	('01a22988-004a-7236-b9f5-97b21295e4f5', '01a22988-00c9-747e-9c7f-b72506d65254', 'receipt', 2026, 2, 'C-97B21295E4F5-2026-000002', '01a22988-00bc-774e-91d7-6bf32369d278', '2026-03-10', 'issued');

INSERT INTO public.signing_keys VALUES
	('tests-a41a36ac-f036-4512-b014-5f73bb6da049', '{"x": "XaOdDjM4NwFhc63d_P2YzdqY787w5asabceY5tiYl34", "y": "uEmvqSforBaEiEoQkUIYUV-UbV89arKX76_JZYDSEMQ", "crv": "P-256", "kid": "tests-a41a36ac-f036-4512-b014-5f73bb6da049", "kty": "EC"}', '2026-11-29 22:58:28.569561+00');

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

GRANT SELECT(turns_at) ON TABLE public.campaigns TO fund_clerk;

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
