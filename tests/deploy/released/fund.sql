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
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1e38-73b9-af8e-886d64ef7bd7', '01a22902-1e3a-7212-8be6-88ac925bd193', 'cash', 200000),
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1e38-73b9-af8e-886d64ef7bd7', '01a22902-1e3a-7212-8be6-88ac925bd193', 'clearing_sandbox', 5000),
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1e38-73b9-af8e-886d64ef7bd7', '01a22902-1e3a-7212-8be6-88ac925bd193', 'donations', -205000);

INSERT INTO public.business_time VALUES
	('01a22902-1e37-7084-ac1e-082622941f64', '2026-03-10 01:00:00+00');

INSERT INTO public.campaign_totals VALUES
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1ecd-72a3-9f05-533837a2e59c', 0, 0, 0, 0);

INSERT INTO public.campaigns VALUES
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1ecd-72a3-9f05-533837a2e59c', '01a22902-1e38-73b9-af8e-886d64ef7bd7', '01a22902-1ecd-72a3-9f05-5337004af20b', '为独居老人添暖', '购置取暖器与棉被', NULL, 'internal', NULL, NULL, NULL, '2026-03-01', '2026-03-31', 'open', NULL, NULL, NULL, '2026-03-31 16:00:00+00', '01a22902-1e44-7517-b37c-7906327b12a4', '2026-03-10 01:00:00+00', 1);

INSERT INTO public.donations VALUES
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1e7e-766c-b465-cc8f3b3c860a', '01a22902-1e38-73b9-af8e-886d64ef7bd7', '01a22902-1e3a-7212-8be6-88ac925bd193', NULL, 'anonymous', NULL, NULL, 200000, 'cash', 'received', false, '2026-03-10', '01a22902-1e53-722c-97a5-0c1ee82f8b56', '2026-03-10 01:00:00+00', 2),
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1ea1-76e5-a7ff-fadb6b58b38e', '01a22902-1e38-73b9-af8e-886d64ef7bd7', '01a22902-1e3a-7212-8be6-88ac925bd193', NULL, 'person', '01a22902-1e4b-76df-90d3-64484c4fb7b0', NULL, 5000, 'online', 'initiated', true, NULL, '01a22902-1e4b-76df-90d3-64484c4fb7b0', '2026-03-10 01:00:00+00', 1),
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1e9a-77bb-ba09-9b9fe5005d13', '01a22902-1e38-73b9-af8e-886d64ef7bd7', '01a22902-1e3a-7212-8be6-88ac925bd193', NULL, 'person', '01a22902-1e4b-76df-90d3-64484c4fb7b0', NULL, 5000, 'online', 'received', true, '2026-03-10', '01a22902-1e4b-76df-90d3-64484c4fb7b0', '2026-03-10 01:00:00+00', 2);

INSERT INTO public.earmarks VALUES
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1ecd-72a3-9f05-5337004af20b', '01a22902-1e38-73b9-af8e-886d64ef7bd7', 'campaign', '为独居老人添暖', NULL, 0, 0, '2026-03-10 01:00:00+00'),
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1e3a-7212-8be6-88ac925bd193', '01a22902-1e38-73b9-af8e-886d64ef7bd7', 'general', '一般用途 General', NULL, 205000, 8000, '2026-03-10 01:00:00+00');

INSERT INTO public.entries VALUES
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1e7e-766c-b465-cc901ede337e', 1, '01a22902-1e38-73b9-af8e-886d64ef7bd7', '01a22902-1e3a-7212-8be6-88ac925bd193', 'cash', 200000, '2026-03-10', '01a22902-1e7e-766c-b465-cc8f3b3c860a', NULL),
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1e7e-766c-b465-cc901ede337e', 2, '01a22902-1e38-73b9-af8e-886d64ef7bd7', '01a22902-1e3a-7212-8be6-88ac925bd193', 'donations', -200000, '2026-03-10', '01a22902-1e7e-766c-b465-cc8f3b3c860a', NULL),
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1ec1-73e6-8115-60d96d45e579', 1, '01a22902-1e38-73b9-af8e-886d64ef7bd7', '01a22902-1e3a-7212-8be6-88ac925bd193', 'clearing_sandbox', 5000, '2026-03-10', '01a22902-1e9a-77bb-ba09-9b9fe5005d13', NULL),
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1ec1-73e6-8115-60d96d45e579', 2, '01a22902-1e38-73b9-af8e-886d64ef7bd7', '01a22902-1e3a-7212-8be6-88ac925bd193', 'donations', -5000, '2026-03-10', '01a22902-1e9a-77bb-ba09-9b9fe5005d13', NULL);

INSERT INTO public.funds VALUES
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1e38-73b9-af8e-886d64ef7bd7', '社区发展基金 Community fund', 'forming', true, '2026-03-10 01:00:00+00');

INSERT INTO public.grant_steps VALUES
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1eee-75f7-9374-8f467fd32272', 1, 'propose', '01a22902-1e44-7517-b37c-7906327b12a4', 10000, '2026-03-10 01:00:00+00'),
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1eee-75f7-9374-8f467fd32272', 2, 'approve', '01a22902-1f0e-7532-9758-154873fb22f2', 10000, '2026-03-10 01:00:00+00'),
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1f77-76cc-8114-d600d7d5ab63', 1, 'propose', '01a22902-1e44-7517-b37c-7906327b12a4', 8000, '2026-03-10 01:00:00+00'),
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1f77-76cc-8114-d600d7d5ab63', 2, 'approve', '01a22902-1f0e-7532-9758-154873fb22f2', 8000, '2026-03-10 01:00:00+00'),
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1f77-76cc-8114-d600d7d5ab63', 3, 'approve', '01a22902-1f93-71f5-a9f5-1d33a1d988d9', 8000, '2026-03-10 01:00:00+00');

INSERT INTO public.grants VALUES
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1eee-75f7-9374-8f467fd32272', '01a22902-1ed4-7373-9220-a5e9fd79284f', '01a22902-1e38-73b9-af8e-886d64ef7bd7', '01a22902-1e3a-7212-8be6-88ac925bd193', 10000, '邻里帮工具手艺坊', 'proposed', '01a22902-1e44-7517-b37c-7906327b12a4', '01a22902-1f0e-7532-9758-154873fb22f2', NULL, NULL, 0, '2026-03-10 01:00:00+00', 2),
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1f77-76cc-8114-d600d7d5ab63', '01a22902-1f3d-7221-bcf8-0da8cc5cfc3d', '01a22902-1e38-73b9-af8e-886d64ef7bd7', '01a22902-1e3a-7212-8be6-88ac925bd193', 8000, '邻里帮工具手艺坊', 'approved', '01a22902-1e44-7517-b37c-7906327b12a4', '01a22902-1f0e-7532-9758-154873fb22f2', '01a22902-1f93-71f5-a9f5-1d33a1d988d9', '2026-03-10 01:00:00+00', 0, '2026-03-10 01:00:00+00', 3);

INSERT INTO public.idempotency VALUES
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1e53-722c-97a5-0c1ee82f8b56', 'give_money', '\xb9522b49fce98741c72cd535da7bec3f0d91c7fc988eb57c65e1712f03ff99e4', '\xe23d079018ca56af1f5cc73fb053fcbacb36d379927f13b29a71528760a51d91', 201, '{"ETag": "\"2\""}', '\x019c1701858594ec7338145807b5ee7140a42d7912588300d3a776ddd80513e0592929a84f8facfe60f8d59339d1d7f98a4c282cf22b7487731dcaa9b887e64400981a91d0490f7bf4672940a00e73ac41c6bc51f9373b701ba0c19388f7dd816b15e28fc3772ab1f6f9351cf60dd998f691a09198454ca7ec681f3d672c20e4522cf0350aff404fd8059cab9bbcff63e3572025bea2e0f58ff4a6a6588063f2b8c8698f45579d28289d9aec57c4b592be519a791b72e15aab779e2bef39a3f47c7f3c42b9371fae9cce4f633bb089f1cecc0b8f51debb792ea7f23781bc575480b430a8ead79b02f2a4dee82e2cb8103a951d45b81ed79167d49a823efefcd4d38dffb934940c0fdfd55c3461b8ab7e461b7dccfe8c944773b69f6dc3eb8e6d554098fe9fc8622d5ab3729040d9b958173ca197b60bf267cc7339dbca2eae2e73d8c556f009de781c713ca8c322aef2f705d1c52ff33fa53bcee91362e03b1f4111e3ea768aecf7555320855c6050f93a665eee5b3b2fba67d9728c320cc6f6', '2026-11-29 20:32:14.483497+00'),
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1e4b-76df-90d3-64484c4fb7b0', 'give_money', '\xa2c34426ba5a398cde9394b7430805fefe75f50d603d47b4bb7b07e957e3c6e8', '\x6df6756350759bc9ec24979b9694f1a3e7e61e2412abd5e6a8f76f9f31c95a8f', 201, '{"ETag": "\"1\""}', '\x01ffe83d2150a0cfd2ef38ae17806c35c435897f10556798d3dc4d29bd02e630fd7ed9c177d68278794932fefef9d35e5d8a14608f320ed3342add91c484c11b62a7cdc7169e4f35eaff392ca44034a09b8a5f0d045384d8b1b3724aa9c57af980798b6748bc523f35f9dc6c4a06f2f8522209ab13429f6beac7cb319f0056f9d1a6a4e6f5213adbf0b3fbeaf278f56cf494a454441c2a74f14088ccee7ce1f9570527bfa3d86318f261ea8082550a1a843f8a1f2471cc1112267628de4d73fb48b4208a11ee29630edd3f758ced0d87015d4d4ee3cdbdc812f2acb5fa6d78401360da5d463aa9d0f99f1e506b7e00e623f1f5e66cfdc7c381e940abd68521e460c205ff67ef50c455e7679f30ecb64ceae2b37e97f4fa04bd96e406708dd2c7fca6a60b3143933a5db7bc3c06d65d716decf5bbb87bcd1e941a042bca8fc8a7f05b4fe4bf5c914c9ba6742921b6db89633a61f3186666fca0c8935192d9b739fd9ae0629e7bb901d49d1b3113e605ba1d8b6cf15584a5cf9a24d0b1d7f566758c4e9860f05914ff16873857c20472b0a5bcc1b922452549be8b8adb43a87569b1fcf78a7c35d0027bcfc1e297a03c55d5db9953c9e8f943db3368fac971ebbbbb7829b4e627ec39f38423f6a0990ad63bf3af09a333656c8bb1a0cab675a04a889f8dc985856b59aecbd45f4ae53b84212d778ecf330508ba4a9d143c1b0c4e3eefe9bfe86730692857a9d199795b070fedaacf6cb908fbc31fd583b380ef460d4f436f6e7bfadb3ea9868c4c741d38358653f01ce3d5c2da6a69ae939ab73880ffc0dfe220048def8086e8116c201c5fcfd0c14cf4bee2d67bb19480ff935139aa0c9db4e2cd0e1d617d369939bb5425d478cb45b96fa72576386a8343d349ab1a5fd510330320ddb378387cbd6639214ec4dc05a057cbb5d2a2654907018c6ba8fcbe74c6ef582c8d5893b656540638b6491b2c21feed041ee4b320', '2026-11-29 20:32:14.49123+00'),
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1e4b-76df-90d3-64484c4fb7b0', 'give_money', '\x4bb2670f2c71449e2d802c0010e29bda1a119af8927af64c57606365efb67f5e', '\x6df6756350759bc9ec24979b9694f1a3e7e61e2412abd5e6a8f76f9f31c95a8f', 201, '{"ETag": "\"1\""}', '\x017e85d23619c1c0274a774824a46f63b2f7c3d3de67d347adca96245084260bf3005191ccd6a529ffb404151ef7aafe88c0d6f88478ee0742ad9bb983384111f864b2fef584ab86dcc00ea6bca3cb2efd52dd95157d391604f6bc9b61c4986db1cdd6312a982274c242788bb34fbb8254a5b3ae31119efb4767bafb73b9fa80b86151d38e2db9d71039a50b05e996286eada54a72c497b451ce6a80afd7b02b7e045284942bd4394657341abb0d41534632b2cdf7687d309aea98cdd07ba39f47150249b9af556bda997b7f0b1e57e57236db925c07ec9e99fbaa8a699a4a4733e7c96f31841274f5670b45e2ad2e5177dd6adb4f2d05304f36d258d35b0e23bfff5d009ea2eed7536f5750d1041a5f17f2ed4dc072cf626fda276214dc3d857580b63e0f7c8ac859d5974fa3657888fa0096fd5e557f96b8ac80e68e399f321b96063f3f0fc0f0d4bb4c656cebd4bd3549741a1cd96357f269a6c1bb0609ff8c466303471d0f6b435412a0b530e29273911d63c3b2dd0c493724dc2993de4e8c8b88ba9f3e85c2ba06f1c509f80a79ccda1c0c8e0c07334a72e6b117f18fae647bf1e6e54e1f6886a320a07f6e757069b820bf7aef38fd7fc5e632e786a97071f1de4782d3590b2c8e505fe8225b6c41e05bfb80b44ab3cb8d3bf0054df5f961ab7e7ed63e588fdfd39735fd0737a1a4c38914b5a1af4f8b8804feb9461623e47f1b8d3a563a95e7f6d00f52af581c302047e2ed531ea7c5709253e6ab6c38c4748b1c482a4db265f6a78176ac8a9342cfa5629a7624b1f446c2609dd99d6641e47a3d32d9b3dec2913bc700571b68d3b886bc5e58e151e28796131af3253a30ea53ea7d56f46c4facd547976a66c023b5f97f95ee529b17efe6d1aa20d572581cd69208f50fa91ea72002c08b6094b8dacf31cab5711dba7c80a88a58d611a68cf5bb627ae3bb48accaeab6c4e13cdf8bfe1b3afa517f180e9c37bc', '2026-11-29 20:32:14.498281+00'),
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1e44-7517-b37c-7906327b12a4', 'start_campaign', '\xe7d98d35f5c87a9bd06fc3b8aa3370ba753d095157eba4827299bc7de4a1dca5', '\xf733f7a81794f32b01188e837f9c4cfd847a83d743f4c367005000182be61628', 201, '{"ETag": "\"1\""}', '\x016f9ef4959e45e78d7586152efe1723faffba0aeeb972fc637d2b56f650a087dda752c48292b6f4098908daf386faec8f0e136836c73b18811245eae2ee74f063ddac7ec74b78b8c85578f5fada34357019af70e79e086cb14e31ffcd198d4828348f5ba83504c7f006b0c5747890790bda93b5f613a18be5808188a1426c43f881a71650af452226efe21209ecb22db4158b70c484b1ed4c2e81c666aad9914b4c9398d97381b5d82c8a90f72bbd7daaff89163e02675bd1a60f27bffda13c42b5e337275d07c64df5ec46ed40fb1277b97177f09430e95202408d099d8ad7370163a5439d0a070f5ab255074681cf9ea70fc9fec91a7781d794f8d4120d8ee2267a938c0d92a6102618d8cb27e64ed11dfdd474f9ba0357caf53e85d81285f2675572c3b34b1827bb672a97dff251d64d0be8bd2c366289f91100fdb20e583cb826b3877a2c7c708ea4bf46a98aaa7a32cbed2d571b941a9db0ee5a3d4b4c1234d0989594bb08bf5d3bda1210207538536fd8c675183c83685308a4e71ebf08a0b4eeb69b19e1ea8f04134d4ad1cf54b8486a51f08fd5b4ee553fbb5107fb31257fda994b6bdffc55d2e34977780d093c514933002ddfd64e33d263457dd51eae4c0e6e5ea209561cd9521507f54ff094bf3ed56f9b59c5f4a1e9313931b5210749e1c7574af5c9d37d5e4f3b543217481fd82dba81cf5ca811', '2026-11-29 20:32:14.542648+00'),
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1e44-7517-b37c-7906327b12a4', 'propose_grant', '\xe5629081d0ebfd6952489e872db63b4eb500755a29f5f8f06ed2a732f35f9cd0', '\xb42c33a056f8a184111a155b68231477e75ea5aa03639d6dab5d5ce79121ea3c', 201, '{"ETag": "\"1\""}', '\x01584c6bb0709660064c01ada944a5b55c17e1cc7b4af467d87260b321604ada34c8dfefa781d47ffb170a3b2c5d3c3bc1b452ea4508de5bbf3b863875a308b841198cb0235461c2e04d64909bfff4bc1a9553a51bd1007ffc1969c5e60f5764dcb5387da5b3dad7910805f200cecc757433bedba302890d9a78d9ce04819216f80b074b2535571254a613352bda3bdf9fad9298df0d3c00de3c9b92dffe93ddf03d1383bf23b935b308e6be43e9d354e2096647f95906f683bbbe921e138f3ee4787d23d8171622db6f1a47016635dfd039818ab4439e9f766ca4ce7bfe52880ec10f068e4b8ea894fba2af913acb100b44577df804a37352cd478ad989a2171aae07f9b3b41fa80a6399a41dcaa3081142f2532c7ffde2f4af34d0ea88863726ba4c6bb5081d8d2952229581c410b233ab971ae064fd54304604fccda984a7460c64355d3f271222d78532cb8dd6637a6b40265578aa8aed16e97aec7cb7160d1f4214e2cfe7409681b85be14b518c88ef4944928cc655196ba018418d05235dc9158d0cad59e13bc0115ed5640f5b0cce542403e71bdd90009d0bb62e096feff32ed12c618fbe57b2a1a9cd008986b3edd917dde4afb87429572e1ba0527ec87f621f4cce14a3aae0f1d5836077a3c7db4d45728dde5cdf21e19849815fc08e4a63061d8d385c40a0247201ee08ac61d1c8fdb03071c72a418f2ff4c84e3246daf9271862d1034c08c21d89275ede703b79b05a8758d8733ac21893ce14d66451cc131e14f50551396d0f0d8293a937995592de48f49f30d2d225cba475fa06ede715c4717df8925785e33e364f7ea3ac137f962234a64f36', '2026-11-29 20:32:14.575577+00'),
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1f0e-7532-9758-154873fb22f2', 'approve_grant', '\xd8e20a0b31dbb05978fef1a85f8b1f5d2cea06f90ccd9879c52b253d951021c1', '\x1f8f56b9c5aa5d5c76353f524182944465691f59470514fbb569515460fdd07e', 200, '{"ETag": "\"2\""}', '\x016e9f2331dcf4e13124559130305f9fdb339f6656e5698b1ca2530564ff6388a46c719248e0f557f934d1363a6eda78f736c92db101deb00a7c05fa602b1c738c6a05191d04264927218a37dd8303425ad6236b897a6fe8a8a957c1421a3ee5f2ffed7c38f86ef422e7f52199f2c175c4132ce86403ec2807ade8b5bfe8b6ee3bd94ebeff42f8d3cc53ae8c8748a544ac65f4488dd80daefa51541afbd97a7c57a754904fa8e6b39c940623ebdb337d241fad62cce99ac948f02bb160cf68e338fb91cec92802f29ca1b0e8b7a3b8dad776554c05640d0a715dc4b3b9369fb72589620b74b6c690aa9d490aebfea5f87e4672453a889baadfe59713cbcfd933ad6af398aecf821341ccec2eafaab4bfeebdc0d1e6c13872a4cf32bf57e0d31f6acee1fc56be3867f639eac62318b479664b6f1224502cc828b4bcf4f3184ad30b3965e7a5e65e90e9d7930d2f6a789ee8fb0ab7ca1fc4ee0b3272fa99b73b826aea7c6da95d466865f58a5c47df42143d8c024eadfbe50a3c8666f28bdbe2bd3a9410261a60e3092014351576c12ddd7c1c555e8c8164a55a7cd925a0324f9ab3a446cc01383704f716eb28ac3577f2ef69bcb0da9ef06c72aa3c43a04613a25fcb383c442db75ed10d528d0d76b2ad23abe2369eac4dffe6bca23302bee94c544c7c1fca80f316113b97749a08cd69c3d800a93a051668c37626cf637f654c0aefaea2ea7f1cbd44de5cf65957a17d0b73bf73c18a536ea6b3686e79ec07da78f81862ed81ab1ff9d2db38dd082fcd750dc72d410792997f9ad4e2cc9b41cf9a255e4882497e97d8c04ec01224ead0438e382ea4366373a70193099723926716b0513ae5e888dc810c3981810845a327cf6ece698cb7a3f38bfb3d2141ca6dd0bd2623a92170a7d63fc28cabd5dc6203d988f64dd05bc725acb14a2ea9d39fd03757fe3dd525b3f8f2f3e06faa73be38e2d8509f8f8883903237b92d8eb470be50d73cc0c46fd8994206f3df0da4e3fad2300afd96665cbae877685323e56aef9335e0eb902b1e7611e75f35fc4ea6593fac9802268df67ba247b2c3e31984', '2026-11-29 20:32:14.652161+00'),
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1e44-7517-b37c-7906327b12a4', 'propose_grant', '\x2007c0db7805a295eb7ea77e4fd99d86c4b6d94debb1ea8a17fa35cd021a78bc', '\xf0f8fa1671cc6e7e2b71cb8a5626b892c856be9b701d0b8d47f2c1523c579e9d', 201, '{"ETag": "\"1\""}', '\x01f2029a28195505207fbf8ea0be80d98ae91adbd935ef49ebacb2cec11d5470ae8c6024b79fbde3be4869ca27916f8825891c92b696a60c1d58c381d57cc708fd9c0af68a50c0e426622c554d3b84adcd403a384f8d051be2c74cece8a42e4d13c7a652fcabfb6c4f188634652555478a67f3e1050797120d7fc222a7e54e6e8e1a104f0853a0150fb87c163be84b1c6acf40765ca70b1760518b209021238d3ae2319cfe36e92a9300da16b84b1b7eecadc810cd76d7cead83e527828e224de94f6dae257ee1e0068a4ac55b66a4c5ca0f514419d8d34c158550f69064762bc978d6e0a3868c2706cafb92a01026839e8dc29c686b7b57638e60de517c439155cd5bb7950dc9c5179ec144cc61ffa8d51969bec8486e6b7e341766007b7e264aa7acde7111ed0a8fed7ec3b897e6143ba5dd78122d2e4ebc097a3ffe03863e310d9306778be2255f87c4c4d11785e6fd1aa4bf3533173882955ec5c6e6b4e44c3e2e2334e6c357c65750b859898085cbb7baba0a0406da1cf5956d28c1f405ceeae817980b58e8bd4ae3851d2f623104c6be1486c37b39ebbe7bd69031cdc71e46ed0410aa3c1dcbbef21f1205eeba25000915dcc8026db8d7598defc9334dae7d76feefd6956152707473fb00806052411e74f16e8b831ece8cdf20ea3f05086b45b9a2801b3bbe2190232fee94d6e3dd8bfd90ae0c150ac09bf15608f412cba89e9994010cc5ea9ea6112e223ea83986ce1f2cbb109e0efe2e327ddbb2a818480a07d914d1a0e3fdd9a5412fb72615d483d642daef380c81ec519b1d477407d62e3598b383ad0e327056c693d77d6bfeeb72ec33fe90', '2026-11-29 20:32:14.712381+00'),
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1f0e-7532-9758-154873fb22f2', 'approve_grant', '\x67075b8e2d2a2b2d161a5dbbaa8a24437ec41629cc1da2c172dc344a2a12abc2', '\x6b6f778d8ac6658ae48b064bd712782d77c10501d475e8fe87e99b9bc35190d2', 200, '{"ETag": "\"2\""}', '\x01aeaed1156a86aa637757680725866599447e9e271cf28532bb6df5e0b678fb0e7dd852612bdabf3f4f8aea68021d30bd2e3a9007faa965d88944dca8b457261973815a16e76a1e90dbd3fb5ddacf1f29702d7a82a7d21cffd2be8635897e28d30abb1fa85c8567d8a1dacacd27cfd1fe8750521849da7ed788d30db35e7bd75b28d3884634ac26297ecc6a5287fc6260cac2fe27ddcd461572ef63046f49cb9d85269006f319bca2f1bd4f6632899e61057b740007fa03be52361a4caf136ff10b7c6d8f550c3fc8833cba9a9f2ea851a1beddcf58d54875ca1007bf1ef5dc9bbd7d19bb1b6a5361406613d64ade59c647b7863d76826560d6a1b26289a4c84b5ce80681c58f951234d1c70be727c8cef911134e4fbf79024c7cb35bba8661b46798176f1c760193cfbc033de5c44aa9baea9fa5fe388ae54502e3fe3d5a72984851a8ce5e9c85a3549f2d6f01b7fd54e2ca2e349f101e59d9535a1e65f1d4b204a830a715811f9583f21a66bb6fe1a391b2a6d1e520b35735b36b0c5a87f5c88016cc12e501eb6cfdf6c888b577332d1e7f838072094c8e924b3f21b5f2e5f1ac8ebc6786ad822b306d262dfe0899cfc46dd67d399b1ffec29f7508e6b46ddbcd88d10c8d0b81574b19f7123305e9c1fa6a1207ec8d0982e16d5847490cbe06937558fdb55c37a53030105cc93c35aabf45cad76ba58bd08a0bdc45678a63e4ffdc0db01fb7fc776c8f12db1f400b3df8271a1468ec1fdbe9067dfcb5e752c9fbb0c86971a75949cee5deb57e61fe90f61b53c81afb71b9adcc8ab3e9ef90adde81b94cb35c1f36a63094063aeb41810f5a99eb39ba6c221ec24adc5b608290a7a313e71e54cf54483ff2867dd6bdc12fdd87b94a59464939c39973f053364dc6486cc4e051ace0272f2f78383acfd5da0ab0c0af8f3e1ded30f34a9608e5b85131e910e3af1025cb9318ead7cdf951cfe759f3f580fd1796183c8900fc71e84d35dddfc9579b5b2ef35f06f12578bd2f007eade980383110c22f87f843326aaf9031a723f1d4fd9d3e47ce4bbf8a59a766ddcf29f8eaa8368a1df4', '2026-11-29 20:32:14.732943+00'),
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1f93-71f5-a9f5-1d33a1d988d9', 'approve_grant', '\x858942e908f69c41e460adeccd065d37e4c9d383d4e91c285695061f5f0b06bc', '\x6b6f778d8ac6658ae48b064bd712782d77c10501d475e8fe87e99b9bc35190d2', 200, '{"ETag": "\"3\""}', '\x01574f80f3b69525a9f5d84ce818dd025e491a60bebf917f1d538ccec8015bbb6f109bae275ed36b529d8a27cd7c7fe43592f7fd71314b3796d22c3fc5aeff67efae6a68705705dce678c1b28c5ea22c38245f759168b44c74c656f9e900c81dd1d564738189f518d10a6c358c21ec416e3f8a7d9ff2ed8c3ae1df3384b45da70a0b0e8a573594b790b8e145f3167acc446ce437c2856eff0d4a67261f904a3032efb6110f7636b5cd0a0f7b4b19ef5cb4d21e5719b7d5f36838e2823d422dd32200f255ae8d5fd180af3683ec7f51820beefd8c8d0b45f156369657088b2f5bfe7bc5e77f219e69dd62d4b42dff2032d3a0cde285526a4a7930f5458979447bbba068f154d085567de18c2a688b9f820d7ca57398454ae42bf96fb0f2e751c9f117a45fdf2b5f38c48eec12dcf9ce60737e8864b6024a50c6f0fa97abc30780cc27ca1bbef6ab4b255ad0e9a9598d47a7f5226c13a1060acb3ac1f1b024f2a3f77b5e309bf3b22b9c739a283b48dd979c7e869e7e72809eacf12887307ca4b7964aca84c15c2b8b35fbb97140fae1525c684ebee2df957839ab0fcd876aafe258d8009497709c777c1f6c95bfd7a3547db8895a07b31d953a8fe177b44b4cc1867fb7ec45c3571ddae53d497566a31657c028288efcbcba3620a2499c69bedcfe2c922c0df4ab188fb8354db048fc5be83510d9d8aeca47d4e461d141c4a8907976c386bf9c08326496abd327d2b33e8b73d0956826941859327390de7f4e3382ff4560f628a939213d05e515cc173ef2db39d9711201d3a23aba624a18c9bec25c73712d430ab3aa1935a9526872f93c0675d5c7dbff178e1cb83be8d590034fd205c919a39fb9196d5e24165d42256a18bb4da7733b27c2adc036fc1f12a548f67fdc1d9dc342557cbea3b5b34bd6216c56b0863d99bd9a80a1de38f179f107bd438b1afffb924e814a3029993be6c4e0da45c2b5918ac5aff23f68745a8ac4a11c9119f42e57f865f505056b905951f7369862542dc3e728d21610bd9493596a1cc440651715425c882411c9ff671d7de12f802a86b1d45bdbbbbaa2c66b2639dd74b2a909d777de46f095b391c90d327d1f64e02c2df609076a4dbdc7939f0c2cff79e2a07774dc5d221a26fb4d44fe19d4b86169d8af34cbad0bd06ab6cb319912ff82dc27389ff9f6d5bda0b5dd8b9b93e0df9e0fde71b8887da3df905b63adaeb833703d836837d356c73e14da1a5b2ef2cacbd602daaaf762c208c18e59f3a706832d3793a33a13612150b11ed177487a4006202fd1a51ca983f8d281bb2e49338d4e2536e3ba2b8d34f144a51ed755dcfa12ce7b55', '2026-11-29 20:32:14.789714+00');

INSERT INTO public.inbox VALUES
	('01a22902-1e21-718c-b987-cc7363ec7425', 'fund', '01a22902-1e35-7794-9e47-ad105fc9943c', 'gateway.community_opened.v1', '2026-11-29 20:32:14.390273+00'),
	('01a22902-1e21-718c-b987-cc7363ec7425', 'fund', '01a22902-1e44-7517-b37c-7907e1703418', 'gateway.person_joined.v1', '2026-11-29 20:32:14.404486+00'),
	('01a22902-1e21-718c-b987-cc7363ec7425', 'fund', '01a22902-1e4b-76df-90d3-6449de507214', 'gateway.person_joined.v1', '2026-11-29 20:32:14.412173+00'),
	('01a22902-1e21-718c-b987-cc7363ec7425', 'fund', '01a22902-1e53-722c-97a5-0c1ffd561b35', 'gateway.person_joined.v1', '2026-11-29 20:32:14.419732+00'),
	('01a22902-1e21-718c-b987-cc7363ec7425', 'fund', '01a22902-1ed4-7373-9220-a5ea4542a641', 'orders.project_listed.v1', '2026-11-29 20:32:14.549357+00'),
	('01a22902-1e21-718c-b987-cc7363ec7425', 'fund', '01a22902-1f0e-7532-9758-1549bcd4cb0a', 'gateway.person_joined.v1', '2026-11-29 20:32:14.608067+00'),
	('01a22902-1e21-718c-b987-cc7363ec7425', 'fund', '01a22902-1f3d-7221-bcf8-0da988274f10', 'orders.project_listed.v1', '2026-11-29 20:32:14.653531+00'),
	('01a22902-1e21-718c-b987-cc7363ec7425', 'fund', '01a22902-1f93-71f5-a9f5-1d34d1050b8a', 'gateway.person_joined.v1', '2026-11-29 20:32:14.739641+00'),
	('01a22902-1e21-718c-b987-cc7363ec7425', 'fund', '01a22902-1fc6-7341-b804-a5c93a336b0f', 'orders.project_listed.v1', '2026-11-29 20:32:14.79134+00');

INSERT INTO public.journals VALUES
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1e7e-766c-b465-cc901ede337e', 2026, 1, 'gift', 'donation', '01a22902-1e7e-766c-b465-cc8f3b3c860a', '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', '01a22902-1e53-722c-97a5-0c1ee82f8b56'),
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1ec1-73e6-8115-60d96d45e579', 2026, 2, 'gift', 'donation', '01a22902-1e9a-77bb-ba09-9b9fe5005d13', '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.known_communities VALUES
	('01a22902-1e21-718c-b987-cc7363ec7425', 'c-cc7363ec7425', 'Asia/Shanghai', 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1e44-7517-b37c-7906327b12a4', '{fund_manager}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["fund_manager"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22902-1e44-7517-b37c-7906327b12a4", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1e4b-76df-90d3-64484c4fb7b0', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22902-1e4b-76df-90d3-64484c4fb7b0", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1e53-722c-97a5-0c1ee82f8b56', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22902-1e53-722c-97a5-0c1ee82f8b56", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1f0e-7532-9758-154873fb22f2', '{fund_approver}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["fund_approver"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22902-1f0e-7532-9758-154873fb22f2", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1f93-71f5-a9f5-1d33a1d988d9', '{fund_approver}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["fund_approver"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22902-1f93-71f5-a9f5-1d33a1d988d9", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-29 20:32:14.154562+00'),
	('fund', '202607010000', '2026-11-29 20:32:14.251695+00');

INSERT INTO public.numbers VALUES
	('01a22902-1e21-718c-b987-cc7363ec7425', 'journal', 2026, 2),
	('01a22902-1e21-718c-b987-cc7363ec7425', 'receipt', 2026, 2);

INSERT INTO public.outbox VALUES
	('01a22902-1e21-718c-b987-cc7363ec7425', 1, '01a22902-1e8b-732c-b814-a4d01b0e7951', 'fund.donation_received.v1', '01a22902-1e7e-766c-b465-cc8f3b3c860a', NULL, 'donation:01a22902-1e7e-766c-b465-cc8f3b3c860a', NULL, '{"channel": "cash", "fund_id": "01a22902-1e38-73b9-af8e-886d64ef7bd7", "amount_fen": 200000, "earmark_id": "01a22902-1e3a-7212-8be6-88ac925bd193", "project_id": null, "activity_id": null, "campaign_id": null, "donation_id": "01a22902-1e7e-766c-b465-cc8f3b3c860a", "received_on": "2026-03-10", "donor_person_id": null}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-1e21-718c-b987-cc7363ec7425', 2, '01a22902-1ec3-765f-9ebb-9bc8e088a2a4', 'fund.donation_received.v1', '01a22902-1e9a-77bb-ba09-9b9fe5005d13', NULL, 'donation:01a22902-1e9a-77bb-ba09-9b9fe5005d13', NULL, '{"channel": "online", "fund_id": "01a22902-1e38-73b9-af8e-886d64ef7bd7", "amount_fen": 5000, "earmark_id": "01a22902-1e3a-7212-8be6-88ac925bd193", "project_id": null, "activity_id": null, "campaign_id": null, "donation_id": "01a22902-1e9a-77bb-ba09-9b9fe5005d13", "received_on": "2026-03-10", "donor_person_id": "01a22902-1e4b-76df-90d3-64484c4fb7b0"}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-1e21-718c-b987-cc7363ec7425', 3, '01a22902-1ece-7598-b0a9-6345ba596caa', 'fund.campaign_opened.v1', '01a22902-1ecd-72a3-9f05-533837a2e59c', 1, NULL, NULL, '{"mode": "internal", "ends_on": "2026-03-31", "starts_on": "2026-03-01", "campaign_id": "01a22902-1ecd-72a3-9f05-533837a2e59c"}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-1e21-718c-b987-cc7363ec7425', 4, '01a22902-1fc3-76da-83e4-ef42be5fdaaa', 'fund.grant_approved.v1', '01a22902-1f77-76cc-8114-d600d7d5ab63', 3, NULL, NULL, '{"fund_id": "01a22902-1e38-73b9-af8e-886d64ef7bd7", "grant_id": "01a22902-1f77-76cc-8114-d600d7d5ab63", "amount_fen": 8000, "earmark_id": "01a22902-1e3a-7212-8be6-88ac925bd193", "project_id": "01a22902-1f3d-7221-bcf8-0da8cc5cfc3d", "approved_at": "2026-03-10T01:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.payment_notices VALUES
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1ec4-753d-832f-2119e9879f57', 'sandbox', '01a22902-1ea5-7078-9ea4-8c6560fcfeb2', '\x73680deff1bd16350216d6d02e32b5cdc4b9146e8b36fb6ec7abecc345da7028', 'booked', '01a22902-1e9a-77bb-ba09-9ba0f27eadee', 'txn-01a22902-1e9a-77bb-ba09-9b9fe5005d13', 5000, '2026-03-10 01:00:00+00', '2026-03-10 01:00:00+00');

INSERT INTO public.payment_orders VALUES
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1ea1-76e5-a7ff-fadc2e762aa2', '01a22902-1ea1-76e5-a7ff-fadb6b58b38e', 'sandbox', 5000, 'created', '2026-03-10 03:00:00+00', NULL, NULL, 1),
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1e9a-77bb-ba09-9ba0f27eadee', '01a22902-1e9a-77bb-ba09-9b9fe5005d13', 'sandbox', 5000, 'paid', '2026-03-10 03:00:00+00', 'txn-01a22902-1e9a-77bb-ba09-9b9fe5005d13', '2026-03-10 01:00:00+00', 2);

INSERT INTO public.projects VALUES
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1ed4-7373-9220-a5e9fd79284f', '邻里帮工具手艺坊', '{}', 'listed', 1),
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1f3d-7221-bcf8-0da8cc5cfc3d', '邻里帮工具手艺坊', '{}', 'listed', 1),
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1fc6-7341-b804-a5c8a7fdc06a', '邻里帮工具手艺坊', '{}', 'listed', 1);

INSERT INTO public.receipts VALUES
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1e92-7297-a019-3b78afe8c55e', 'receipt', 2026, 1, 'C-CC7363EC7425-2026-000001', '01a22902-1e7e-766c-b465-cc8f3b3c860a', '2026-03-10', 'issued'),
	('01a22902-1e21-718c-b987-cc7363ec7425', '01a22902-1ec4-753d-832f-2118aef7e169', 'receipt', 2026, 2, 'C-CC7363EC7425-2026-000002', '01a22902-1e9a-77bb-ba09-9b9fe5005d13', '2026-03-10', 'issued');

INSERT INTO public.signing_keys VALUES
	('tests-3a90c234-d3f9-4571-aad9-73c6e7f49c44', '{"x": "wjbgtRxCayZvii9PpOkwhhSOULhrRdzkGg0KG2EgnB8", "y": "mvArC2LvzdbmX165D9xMkmpGCBJP1Jh9gLNT182kjWM", "crv": "P-256", "kid": "tests-3a90c234-d3f9-4571-aad9-73c6e7f49c44", "kty": "EC"}', '2026-11-29 20:32:14.385461+00');

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
