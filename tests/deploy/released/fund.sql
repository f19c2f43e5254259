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
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2c82-766c-86c8-7ddb4740c900', '01a22970-2c84-7054-97de-e565f2427bd2', 'cash', 200000),
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2c82-766c-86c8-7ddb4740c900', '01a22970-2c84-7054-97de-e565f2427bd2', 'clearing_sandbox', 5000),
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2c82-766c-86c8-7ddb4740c900', '01a22970-2c84-7054-97de-e565f2427bd2', 'donations', -205000);

INSERT INTO public.business_time VALUES
	('01a22970-2c81-7660-9bdd-69ddad180afb', '2026-03-10 01:00:00+00');

INSERT INTO public.campaign_totals VALUES
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2d00-7722-972d-479e9f47c90c', 0, 0, 0, 0);

INSERT INTO public.campaigns VALUES
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2d00-7722-972d-479e9f47c90c', '01a22970-2c82-766c-86c8-7ddb4740c900', '01a22970-2d00-7722-972d-479d126ed293', '为独居老人添暖', '购置取暖器与棉被', NULL, 'internal', NULL, NULL, NULL, '2026-03-01', '2026-03-31', 'open', NULL, NULL, NULL, '2026-03-31 16:00:00+00', '01a22970-2c8b-70dc-a7d5-a2bad7101c5e', '2026-03-10 01:00:00+00', 1);

INSERT INTO public.donations VALUES
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2cce-75b1-a4a7-4886dc3bfd7a', '01a22970-2c82-766c-86c8-7ddb4740c900', '01a22970-2c84-7054-97de-e565f2427bd2', NULL, 'anonymous', NULL, NULL, 200000, 'cash', 'received', false, '2026-03-10', '01a22970-2c96-7542-9822-ef2477fb1e61', '2026-03-10 01:00:00+00', 2),
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2ce8-759e-bf03-510f01b4ed41', '01a22970-2c82-766c-86c8-7ddb4740c900', '01a22970-2c84-7054-97de-e565f2427bd2', NULL, 'person', '01a22970-2c91-77dd-8de1-3e247b4fa418', NULL, 5000, 'online', 'initiated', true, NULL, '01a22970-2c91-77dd-8de1-3e247b4fa418', '2026-03-10 01:00:00+00', 1),
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2ce1-7097-92f6-4ed436cb3f3a', '01a22970-2c82-766c-86c8-7ddb4740c900', '01a22970-2c84-7054-97de-e565f2427bd2', NULL, 'person', '01a22970-2c91-77dd-8de1-3e247b4fa418', NULL, 5000, 'online', 'received', true, '2026-03-10', '01a22970-2c91-77dd-8de1-3e247b4fa418', '2026-03-10 01:00:00+00', 2);

INSERT INTO public.earmarks VALUES
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2d00-7722-972d-479d126ed293', '01a22970-2c82-766c-86c8-7ddb4740c900', 'campaign', '为独居老人添暖', NULL, 0, 0, '2026-03-10 01:00:00+00'),
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2c84-7054-97de-e565f2427bd2', '01a22970-2c82-766c-86c8-7ddb4740c900', 'general', '一般用途 General', NULL, 205000, 8000, '2026-03-10 01:00:00+00');

INSERT INTO public.entries VALUES
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2cce-75b1-a4a7-4887e22a7d94', 1, '01a22970-2c82-766c-86c8-7ddb4740c900', '01a22970-2c84-7054-97de-e565f2427bd2', 'cash', 200000, '2026-03-10', '01a22970-2cce-75b1-a4a7-4886dc3bfd7a', NULL),
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2cce-75b1-a4a7-4887e22a7d94', 2, '01a22970-2c82-766c-86c8-7ddb4740c900', '01a22970-2c84-7054-97de-e565f2427bd2', 'donations', -200000, '2026-03-10', '01a22970-2cce-75b1-a4a7-4886dc3bfd7a', NULL),
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2cf3-7686-99e8-1e9b9ebc5ece', 1, '01a22970-2c82-766c-86c8-7ddb4740c900', '01a22970-2c84-7054-97de-e565f2427bd2', 'clearing_sandbox', 5000, '2026-03-10', '01a22970-2ce1-7097-92f6-4ed436cb3f3a', NULL),
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2cf3-7686-99e8-1e9b9ebc5ece', 2, '01a22970-2c82-766c-86c8-7ddb4740c900', '01a22970-2c84-7054-97de-e565f2427bd2', 'donations', -5000, '2026-03-10', '01a22970-2ce1-7097-92f6-4ed436cb3f3a', NULL);

INSERT INTO public.funds VALUES
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2c82-766c-86c8-7ddb4740c900', '社区发展基金 Community fund', 'forming', true, '2026-03-10 01:00:00+00');

INSERT INTO public.grant_steps VALUES
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2d10-778d-acec-406f3336c1c1', 1, 'propose', '01a22970-2c8b-70dc-a7d5-a2bad7101c5e', 10000, '2026-03-10 01:00:00+00'),
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2d10-778d-acec-406f3336c1c1', 2, 'approve', '01a22970-2d15-7411-a30f-cf8e3a1a0bc7', 10000, '2026-03-10 01:00:00+00'),
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2d2b-7086-9657-4c7ec3568559', 1, 'propose', '01a22970-2c8b-70dc-a7d5-a2bad7101c5e', 8000, '2026-03-10 01:00:00+00'),
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2d2b-7086-9657-4c7ec3568559', 2, 'approve', '01a22970-2d15-7411-a30f-cf8e3a1a0bc7', 8000, '2026-03-10 01:00:00+00'),
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2d2b-7086-9657-4c7ec3568559', 3, 'approve', '01a22970-2d32-704c-8629-155c37145e69', 8000, '2026-03-10 01:00:00+00');

INSERT INTO public.grants VALUES
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2d10-778d-acec-406f3336c1c1', '01a22970-2d06-71d0-98c4-dfce59040409', '01a22970-2c82-766c-86c8-7ddb4740c900', '01a22970-2c84-7054-97de-e565f2427bd2', 10000, '邻里帮工具手艺坊', 'proposed', '01a22970-2c8b-70dc-a7d5-a2bad7101c5e', '01a22970-2d15-7411-a30f-cf8e3a1a0bc7', NULL, NULL, 0, '2026-03-10 01:00:00+00', 2),
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2d2b-7086-9657-4c7ec3568559', '01a22970-2d26-77d0-8aef-af18c5605701', '01a22970-2c82-766c-86c8-7ddb4740c900', '01a22970-2c84-7054-97de-e565f2427bd2', 8000, '邻里帮工具手艺坊', 'approved', '01a22970-2c8b-70dc-a7d5-a2bad7101c5e', '01a22970-2d15-7411-a30f-cf8e3a1a0bc7', '01a22970-2d32-704c-8629-155c37145e69', '2026-03-10 01:00:00+00', 0, '2026-03-10 01:00:00+00', 3);

INSERT INTO public.idempotency VALUES
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2c96-7542-9822-ef2477fb1e61', 'give_money', '\xa4fd720247c8ab15b9290c7c052ddf5df7ef032ad0a82c93712978f965b4b78c', '\xcea10e6143a586545fc8b99ee57832c9e820ae8f5f3db2358607a8a4d0902be4', 201, '{"ETag": "\"2\""}', '\x01be88226166f7a77074648137dac93371306d315b8ccdf75688fc594417de80ed188f1177cf0b6fcc027550c2d461a337e7f56d3d47badfc2e97448bb804f164555214fe6de7e38a6b55d8486cf479539272dcd9ebbfb8869a57d29264d20b3aa9b46ae896780d01a24bff8e9cb99081e687d897980eef2b6060fe5dabdda4fb85ed26d69e306b24e94955c6e72a688bb8e8e8f50cd1bae7effa566a46b10ee9856f2400f9014012032b2599ad61589142184a5535bc307a6c1b24e8af1192e5bb85533ee11d156a8dbda68d026caa705a269089a08b7beeec9cd1e7b534d94c249a3fde3d41a42a18cc78efb71934e466b61a0c6ab4794baad8de963dc5caa5439d41a3ca33ea48ec0a11b42553e0dc13ba42701b44a19d13369d3c8faa5b005af65b065f3131a1903e8c75cb33269ca49a5c42cfac2a535a7ea0ecaea22e4ee2e8e0e4c35e1d3f53dad51991c7f791033a53385e921d1f081eccfc0612243b2a02f0c418de74661fe61a734299b263ed6caba877fa3b042d74a1a7a2c01bf', '2026-11-29 22:32:27.093907+00'),
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2c91-77dd-8de1-3e247b4fa418', 'give_money', '\x322347aa473bf9ae742c772d6d7c4bb051f81a0946e665c20d006eb43c814b70', '\x1e7adc378e6ffc4b10eea833d262025ca0bb189a20029b89b484da2e933407c7', 201, '{"ETag": "\"1\""}', '\x0191ae1751039ed38b26f4e0af0ee6a61ee1b6e9547423a25c39b75008a8d3643609bf8bdc2ae849e0bccf6aeccce7c3c86abda2700297508deb65f64135b6f7c214228fa8f329cb6287be2044e5fe63dfe83ecfdc4995a9a237869346eea4a2772b3fa66a865aa7e18bf4c9cdf35666348f440676f294799b41df17c5cc51ff32fed851c7ddb8d69a80ef0e20d1788fdc1837b38b482e2a050570466fcae3585427e63b543b0bcd5896d1c9d5d63f5ddf82992bd9124d9e372b5987b96945adb9e6a1a6151626469a41bcb9f8a3c56e3f5abcdf96dcdbf3d6187f54ae6d63b21473fb0714dd984e84f7b7b3511d10510cf2b9f81383dc32aad9676fd534acff5308675a97b3abb0ad4a429b48f67e9f7c9bf562a14423506d16c8cbcfb1b5aa6ad72e215d9e08c470ffe12271e6fe52499a18a0a1814b22838ebfdcb75434ada3b12a42d45a1cdf6739d064bca102752ed57603fe09083a4cbf332abf6afb6f2d40a77283fdb8a9c4dabd55c733904d6a260af8951e3acb88f2953051d5beb891c5cbb269e73fdd9ccd8196ca9353423aa175b5609628d470b304d32a04c248052c7a0d2b8efb026112bf27bd8a0d4f7f6f72f00a89f5397d0488a3617d318d0a2fdde99d2f450b082cc2a630369d30be0af654d3f37b46b75eb1e0a7439156efa0128f8cf5fd2878184783bfbe7d9d0fb85fb4c453633810afa7d60707b1eebd2d335bb892949fb139578a2a84b1cdcd46f22804ad7dff20c4dd5509c1a319cf1bbd43a5e2eae9d7353442bd567bbb2a79eba81ddd8be5e4191058d10cad0c7fab4fcb2ca69e473d3c351f9385c81164fb5a383b315ed04bc9105c8e7cdca4d9d145ec9c3c257036ee0937b8c376ca869a0f7c211d3d231ad6230f640ab348625a9b5377af535a51435ae74a77736327f9085c5cca511937ec667006415c64012d55aaec1e807ce8f13f5caae07d30da0e0685e00d721e7c4e1f73be', '2026-11-29 22:32:27.10627+00'),
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2c91-77dd-8de1-3e247b4fa418', 'give_money', '\x32a312a8d5f9ef6881b88c58a0e3e48a47b6b4a93223d0baa11c9f47d5fcc815', '\x1e7adc378e6ffc4b10eea833d262025ca0bb189a20029b89b484da2e933407c7', 201, '{"ETag": "\"1\""}', '\x01e5bdb27402241ef8d288ecfdc3cd5797545ec7948cfd60eff51d4d30c1da0d3e1e1af7cbf828a8ea49256310c25d2bf90519ac477e6a5face94b584545e5a506e2c8c7f11188558125d17a27f0d72f127648d0071c336692189e11dc6fb0fa97599c1cff7edffc4eb078907500986f4e13be20e2ce35a292130c9b23ee2b814d3b05e585c8a8e82f3d91122c698ed1ca870b1260f3d855195c551c6898acecb296145abd5d0d9db023b2237a358324ddeb881cb48fe05e66ec0a939389fe522d0b60bfca18a8f92aad1bfcbed4e4c9ee3289da43e8f646bdac4623e436572fc78801f041081ad66fcc546db7429d422e3f7cf09e65e4da836d632a0f1c3943946872faff05cd0b3453832e3a29e72e4c4990a88450e47496db1c136cf7c73894a72c86d8a35400547d25bc20dfe106c355a0a41bdd354b2e9a3824ace49ba54917b86e274bed06668bc41b3a9b93cd8c4bf658499d6cef9bfa5990856eec4ccbaf93b10dec9ae48b83c0601c380395468e4f1f1cc5c213bbfb8ab552f6df658e7f65473fb9f279bf421f68e63b265e6a228df076406b03e833792853cedb73b057a12c52eadf30cc8f4eee147a5801ea8058035308fec4939944a0ad342cd9cc3ea9da1eb5b4d730c40eff15ff81275cec455fdedb2ddcde8b56ff53f63172aa9e783cebc648c1865ea9963f9a2dd76879d18dd9a93cd30a63bd6c96d38d7f6d8f3145fe4c4deff4b4a824e80f5c2dbd961bf40a7a93987b216ee30b3288d8ab4c5ff6c3ea27450ca36710cba0ddb21412fbb1cb9f9d6630b99d77197c2362cc98bf8f471aeaf35d2d1be79bff940305b482c11d66ea5fce73e352d668a470dbb44ebe9dda6d3ebf8ca678c71a0c7588c35f1c770c4b24f936e1f17cc05fd941b6450140f71db98b87a9e74909c00e97e00adf5c7ae9ddb14c5d84cc7cd88786227aeec60dba491f3fe7655c0a1fda3cf7f6ba6b876fa46a8caa4932', '2026-11-29 22:32:27.112788+00'),
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2c8b-70dc-a7d5-a2bad7101c5e', 'start_campaign', '\x1e0a774c0d5ad737c2cef849625a49b6b260a3d1875d80f8d0f1acc5f273b803', '\x18ffb9621f8e795909db973629226b34cee207554caf2e7757289e2175575b53', 201, '{"ETag": "\"1\""}', '\x0170f7b69d5b653a39a1c7bdcaa64885f8354520d97c04958c103bbd30f6c7c2c1225478a657bad977955e11aa8cca9395ab39d53525e1f5a069b0ce16b12e542b8bd75f1664467513ce48752284f677369a7538d8a65bd67ee62f83bdf41884d0441d7a2e1a00a55a44e763a112f35f91e96b45e1d2cbd13c6341654435609d86e80d8ee50d1877c7ae02d8286859efca41f5e27e1ce7e21e4af30be0cf3da36e9df80d8739ce4e4541779995d91a77519538751c8e5e0f4b520d77e98b0b8edf78cb2f61cdd97a7ba3bfef69649ff5e2f93023b0df315c57115bc0bffa067c69d1a652bd063cbdc39f7d96b097b254accf1f3e0cff02345778cb8d9b9010726b7b2472e2f31067e8275f6ea85e85ab296b4ca86eb51d218758880bb5ac6190aed6bd24f4ae5f129afbe699f039f0ce096e3a87557be88d48088733c310003fdea717e65339728c3782ff402c4dfd65ac0aa1f7d7187e78917338989f94d28686cd1059254246c022db71f4c030a07fbd21f4b2f48113450f6394c51937c7a37d6a47163aa2bc520137ad1d455374ecb87203795b40b1c19632f936fc10014700c7a4b22bc5f5e70ddfd95737dac6d46dfa7531e5af483c1a2a9c2f06628d5fd7eb07984ddd360717a68b85b41a08eb63bf744641bb3a45f41de1107bcc839122faa49935024402e7b22dff6ea5bae5097c89057f522d7edbe561', '2026-11-29 22:32:27.138329+00'),
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2c8b-70dc-a7d5-a2bad7101c5e', 'propose_grant', '\x2abeac370c28f83e66fa3a7e8ee76e5b91b97122c97871cbedc066acfd08fd4a', '\xf45a36b8ce8fd1099675c2da22042e045a6bfff83c2b8d50122dbab018cc999d', 201, '{"ETag": "\"1\""}', '\x010da164f4cb1ae844d7e538f0a178a8d54e38efa4d5a9b20a08317a584b0d6c42e4b21b6e0ea13ee8dff464f7d7e707c5f60ef4cf4e9cc7d53fd214fae19b490ebbd399bc151181572c6cdd4856274e8544aa92dbc762f56a6daf6fb2fc30701670838655cac32e980a77e1e251b0ff211ff590edc16cc51541769bf0c0920a95f4f9d4c09db0a6b1df44f2b799611e854c36d21860a5bf323d442e5272dd1e57a3b4185fdc8bdb13fd4012901e7f4ab8f1a485ef4f5ba5ef3828755c44949df72a71439dd97ca7aa5c4053adb803b5e84fd6f1560f7718ce68feaff0c8f2f84aedee0b453b2d233dfb92c09bccae1f72e2d69ee8554b668f5e7c741e573a76944aa92b4949d1649d4776f879a0e32fd9fbf72ab783ef692423a02aea06aaf746a63165eeb482012d0a8b8108ffe07e4f74b32fad584df5e647333e1e86400024892ee489c92dfd7b96ad4e13e83be6b2bd15c0e14e216eeb8b7eeb9a339e0cb455e3317d5685fe8e6fcf4715c59a1c690f6feddad56494755bbc9ca37de1e600ae20332ed7d72c643f663cc4325d60dddf04812b334d67e6f9cb9c00c3d20d5f3d32067515a244508c53df22e3702a61d640338b1fa6c74e348413fce070f6d7a9b140a83136b38940fc7e4cece54729bf32c3eef5cfa68554906e2c1fd9cc4df4b9db362566004061649837cc23d543647e30bd58749bc8e0726fc2bcd304aeeeeb2a1be9cbc2fe508796c9dc6e4389f55b366bb9f61d65ac4890e5ccd653db7b36b0e8bce40818bc1e375f918f0e597de44c3cfcc1b3bfd98e49ffdd20a1e8b1f54772ede38732711c0475a3f4261286c80797100464fbe2', '2026-11-29 22:32:27.153171+00'),
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2d15-7411-a30f-cf8e3a1a0bc7', 'approve_grant', '\x946123c2491decf53c9967fa0cc2377875bf3682e3009251cc1b8720388d7c7c', '\xf1ebee3aa0b27906b403f1efddf2f1d3028333330293de1a3623927593b552d3', 200, '{"ETag": "\"2\""}', '\x013090757749f232be2154dc84a330e10c2af9353981eea1973129331d240ec4f15121a73d72bedf35856e2b1b0e9ac5ba2e1bf71fd586a9c56bfddca3e8f7dfb03726c9bbf6e8b9f5c76432fe26401f87a0a4810c0a43b005d584b7569cf7f6e1b03a7a47ea20ca0b98a38fb56532e8ecfd3d30dc3ad41cb9aa74cab2517b414f2ee1b6169514c9f57f8a63cb9549d2c6706fdbbfd0669331cada44f20e56b7126974051f60cca295a544647b249fa1f3b47b3702da3f4ae2173285dd83dbba58f237e7763a28e77d1e9b4a05c9df7a53d53f7ba4ba916dcfaf413b5fa1238d5a0ee8e3c35c037abb9fdcd928c33a89d57f1a7f34e3ff07028508459220da8e5a0d0d4418f18b90133c102248f89f27d93411d2f8fe14346fb929b8b56ad8ca9aec4f69187eec07f5c1a03810b9024d19b87b50b8cb315020aa93a3955a02abc83059baf7000a29f08c4675f11353724b5793690d242675938b087a9815ee22e4c4192ce782fa0fb363369a730a545f649715f063c9d3e55fdd0e392e20b772e2c300b243327371aa105300ade8704dc6314fe3b874aabe65c79e6e081089b9f6b9358f8d374e5702a275df3eabaef5c1ea51d5d13272fa906ccc83e331e9a33bfc88467b93b1941aaf2667e2eda2ed15003362ab4056da1762a31e564d7cfc8cf63dfe356a253a649d076cc134a0206b61fa2245055d14449a9a0eb577dca8f3385022cfeecd7d1346d40be3ba81bd423e6db2dbe79dedd5fe38d80b803a0b7f26b03a46053e0333c400c1930e35a030f9151c0ee49ab4a6a410c90dc416716eb926b0e636345f8959918ab329c226d05c3df46887b4588e1bf0196352314e5c436cca85a51cb6c15a2588c234a178b55e81d82be5d9d642ecd58759aae9140e1a937de39d887685617b6c00fa49f8c138c5ee93b7a44081def905d31144312fa76f8a84fca19b8b508bded95427f4a5853ea6b7903cb684cd7059a6d46e689afea98adb39129bda209a4140b22da9ac7b185af4a634f3efa93de5ef6db07d46498451cfa2af8b789b59520095fe864ff75168bf6cd6c30b17e213967f2bb8', '2026-11-29 22:32:27.170816+00'),
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2c8b-70dc-a7d5-a2bad7101c5e', 'propose_grant', '\xa19a423fc22e81e8fb70fb5f7b9a64c8aa38bab430e5214f126014aab4414869', '\x1efd783912fd7ce32961ec011720eac691cd0109e39c8349d75097eccebb6c64', 201, '{"ETag": "\"1\""}', '\x012e68e5569c4d212035888ee3fec5bad5e1b2a9de04ecc5d54293122137a6c27e00f5bc7d57d5b6d08bdf7ad04e1aabfdf7a039672abebd8ed3ec677139740c30d851382109975f002a408fd46b1371219d0147c1b7dee9f8482d883927e78ac80bbb58bebae14393ca1f3c3061fcd53ab66114887c1790ef602aa984ed65c084ebccab03625616f2f2ea18c4306b424880ff2793611c4fed58ce3f7d974e8e73ba112ec0731869cfa27f7b95956f2456828d63207800aadece9ba1fdf375c643e384b0e5e8e992a76bb2d8f8b2d80737bdbb043653a5ffb2d2f8c9a030fb550f7e75730f1e4946d30168bfb418cad8673945df13d85739c2da8a4c0092e6e750af84871254e8011bc59c0bc915abca55896c70cb69ccd6d5d1b2235f655661bba8b5820778c2e5ae920ec16e1c679ac52df2c14d5e4dd1ec5ed544b7418c298378cdff66f7fd7f44b8ec027329ca3a836f1a8c737070f2123a184644a73a9cb280cf014a213afbfc47442f3b23be395f61c8f73557b47095846e3c9acc98e49e5cee5b894d6687cd74655bead3a6d1c2db37182bebbd2209a058607acb9f6252300add3125d33144e638df8c902dad611578dc593d02bf7753161cfeec528df3ba3634bec882f6b2bb9a53ccc23f88ec9b1cde07f87e0c60e8b764ab9f0a81fbb3eb9d2d5ae4919f294566a6664c133ee534001ad6de477c655cf005bc32de3a3d588be67cacdcf7c22ae82567f72210d3afebcbd9f436cbbb26b759db5090a8d45d37e88b7d2259d90abb12457025f50498c8f9aa41f88644d37298b17a6678ce7ad06f9e6d1edcf8e005e03022eb282f669f3fb7f620', '2026-11-29 22:32:27.180118+00'),
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2d15-7411-a30f-cf8e3a1a0bc7', 'approve_grant', '\x2e066174a39550983fd7706a07528bf8ab0c3506e24a766ea2460a42aff16de7', '\xdd37e3c63bc61b056f4d4f7336763d8dbd70a2230aff2219a83be8ce421556b6', 200, '{"ETag": "\"2\""}', '\x0198e3816c04b91a57958b7056d7652de07b3c91d98fadebde45546e8675f896243b018d7633e34ab5a4940e10413ac49420410eb475618649fa90b4fafcdfade568f387ec4b6dc389516c0f37cc478d0449d8b24ce4b51c33004b67a6f59b63482522e3688d98a1643d17069fa61e13cc40bda882c223e6747398809de371c081f6a7498d61fd8f9013fb7612a671fea941f125cf891e3a32b4938f11bc35eb5c76a8f640e45ab2f1d81f7950b7ee878c39b9971694cf40a86ab25c25e20c3aee8de23c6ca338f62bf6d90bf2681d617656a267964c9621c025ab76fad9d3a7517215c41e2c52abcc6b8e5350a49a401f4ead6f5b94e848953cb161bec9ef86d85dbec9f6be9df3692fe7d18f380aa177b77beb5af4389cb4fa090048704f6c3c10a3c9391b3d6d7a8ee61162bed96b4758a8d9e9ca3141b4fa3894bfdd55c0f94d3c5fa3a988e99ef9dcf74d8dc316b033b6aacfc26d6398001637f0a5b55a425793f18f82e380adbadb319d1e5ffa7547f764cd4323ad2915351d064c111d9fe4586bc119b6e62a981afe2bcf25c20a7a9c44015add70afb5fae726a056f18650599785e0e41ca1eb28e33a6117a46c059d9fc3d8d7b9a86adaa33f74f3d9f0c5ae320cfec81484672787037f4366f0fbbe6441e96f6300611c849737e16695b9a229eb5f593887351b7f6c00ee44a8d9b3765a141fd0393b581e81e6d5bbae3174fb5ebe6bb693dd56252c3c74ef9e8a6340aa92dd042cb83bea019d421e9503a1749bc41c7c9061a2ee011a7a194b5d6d6cdf02e354cdf653c38b960fd9241c748702c9790e117b9270cb51dba1dc18420d415481c3845a45b38cb2de8a77186cedf035838148ec1925b6871c826433ef0ce9fde85be56a870fe0994e0ad56b997511c98639c76db1aa747d4bf5e44ca0754c3db23110467c448826df0a1d2c95cb71f7577de1a5b3687633cd575497cbdeea9f5d5d225f223c1dd93f2b1dce3bc136ca4a6fdc6001bd219c96dcfe584650dfb724769eabc09f41da52c4a942a02d5373e1cbae5f2b8e91fd57a626bcac36ff6cca2bd38a777f21', '2026-11-29 22:32:27.184481+00'),
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2d32-704c-8629-155c37145e69', 'approve_grant', '\x7e5f13702b3f988d1dae4baa4420133ae807b5d30e4f8266aacfcd69e4579882', '\xdd37e3c63bc61b056f4d4f7336763d8dbd70a2230aff2219a83be8ce421556b6', 200, '{"ETag": "\"3\""}', '\x012f81d13dd1070f400325ac07369e0339cf6eac44cd5ffba8aea45ab9e2a9985c88b9641e81a7ee77f278230375836bfb0c836b68ce04e2c98a3ea7f1c251fcfeaf7b3aac4355418783ba574bf55b6e4f223c274f74365cac8e36d003be334ee58ea19649c139ccd502618c6c060e274d2d3cfd4435152ab4407caab5b69da6b738a430eaf359da245fa6450902c92546ebf46bdfa285e8d3d1d0463891588610dbd33363d7bf71c2fc3baa769a2d403c32584f749d8fb7c683558169331bc78653fe18586ca774bbde7a9a57c5fe7d91c08079395dfc66fe72580b8437118ac463a8e12cd04a117492627c4a899812471aa8ee99896d28279f8572878525e4301ede218a14cb3c17c4ec8ce05bf3d2ce0231e3d004c3ebeab2ec0fa4d206da18a04d49be49ef0d1a2624f097e1df54908df65712856728f75f51361044d0776ad3ba970c7f6e72f9d01d3dd6c79a6fa3b9433bf4cd4d032ca78bfa8cca5c669b3495b774f62979fcaa4e09c07b959c949886fb915a637ef69b141a532fdbe8713e789c6ba6949587dcd1cfba8f5d1c2a9e4ff6b25e9e4c651f10415470436c8599055814fb71d13417ac1e48c86e2282e113434eaea9e236471e7bd23cf6c079f5e26cc8ad14e5d2ea1d2095ef5619ce6fc40bb6bf2c637679bca95e25be772adf721f95f3484a41491e1be79ad51c67b53b85edafc33bea5477e90de8fcc33256b914a67480d185bb8e658eadd6e0614f368436e0655aa2e42ceb0a7ab1fa0c3f1d6d3e6bdd4eabd0e46aa5fe1d9c71048ebd59778a842e9b3db2dcb79403b81ac5fa057a5bb87882b813c2917b9e9ea5968cb8a8e499ec67e8aa72d7163bc3b901a819cc3cf6e2edf871e987b4ad356bc82838d8921ea48aeefe4fd2a8d233fc6fe91429e7fa63300df19cde3f2aab62c4d2d791989d203b96e29e5eb893e8b7d8091860beb327310993ab4a658967939e2b46590758a2d7279d070813c995cb8e1b16f92506aff844b880c568fa0b76216900f70f33a2f8a44ca56f80d136e64cb8fd916f832d6b056bf685f6913e5ce590ef1110600493023a574577d49353f71501ec54f15f7ff1b363ba2b75d7645fd44b55bd20547d045410991655e53e7e49b726bc9a4f20c1c66384fdb74d2b42c7fe873ffb57994889a422cfa85ce875e6c8808d3af83ecca7e9772ebeea4f50771a9cda2e6189eafc37fcb9d27230dedb86bb713f2351a60eaafe3025777ba4a8a79f414a3f2d4257c2d4f2a09060a8bfdee1aa72e5b79b22c80925932700892211db7402b60182f3eebd4e75d3572ee9ff3518b83e56777ec95043c3804025723ef082c47b69', '2026-11-29 22:32:27.195638+00');

INSERT INTO public.inbox VALUES
	('01a22970-2c55-744f-a081-2394e3040bc1', 'fund', '01a22970-2c74-70b4-8f2d-01981fc39c05', 'gateway.community_opened.v1', '2026-11-29 22:32:27.008316+00'),
	('01a22970-2c55-744f-a081-2394e3040bc1', 'fund', '01a22970-2c8b-70dc-a7d5-a2bb3869422a', 'gateway.person_joined.v1', '2026-11-29 22:32:27.020047+00'),
	('01a22970-2c55-744f-a081-2394e3040bc1', 'fund', '01a22970-2c91-77dd-8de1-3e25b9e1f742', 'gateway.person_joined.v1', '2026-11-29 22:32:27.025801+00'),
	('01a22970-2c55-744f-a081-2394e3040bc1', 'fund', '01a22970-2c96-7542-9822-ef25b92465c5', 'gateway.person_joined.v1', '2026-11-29 22:32:27.03116+00'),
	('01a22970-2c55-744f-a081-2394e3040bc1', 'fund', '01a22970-2d06-71d0-98c4-dfcf8b2adc44', 'orders.project_listed.v1', '2026-11-29 22:32:27.142616+00'),
	('01a22970-2c55-744f-a081-2394e3040bc1', 'fund', '01a22970-2d15-7411-a30f-cf8f0bbc5539', 'gateway.person_joined.v1', '2026-11-29 22:32:27.157635+00'),
	('01a22970-2c55-744f-a081-2394e3040bc1', 'fund', '01a22970-2d26-77d0-8aef-af19b2d159e4', 'orders.project_listed.v1', '2026-11-29 22:32:27.175314+00'),
	('01a22970-2c55-744f-a081-2394e3040bc1', 'fund', '01a22970-2d32-704c-8629-155de8ec726b', 'gateway.person_joined.v1', '2026-11-29 22:32:27.187394+00'),
	('01a22970-2c55-744f-a081-2394e3040bc1', 'fund', '01a22970-2d3e-755c-a80c-cf31e73aef9e', 'orders.project_listed.v1', '2026-11-29 22:32:27.198601+00');

INSERT INTO public.journals VALUES
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2cce-75b1-a4a7-4887e22a7d94', 2026, 1, 'gift', 'donation', '01a22970-2cce-75b1-a4a7-4886dc3bfd7a', '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', '01a22970-2c96-7542-9822-ef2477fb1e61'),
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2cf3-7686-99e8-1e9b9ebc5ece', 2026, 2, 'gift', 'donation', '01a22970-2ce1-7097-92f6-4ed436cb3f3a', '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.known_communities VALUES
	('01a22970-2c55-744f-a081-2394e3040bc1', 'c-2394e3040bc1', 'Asia/Shanghai', 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2c8b-70dc-a7d5-a2bad7101c5e', '{fund_manager}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["fund_manager"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22970-2c8b-70dc-a7d5-a2bad7101c5e", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2c91-77dd-8de1-3e247b4fa418', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22970-2c91-77dd-8de1-3e247b4fa418", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2c96-7542-9822-ef2477fb1e61', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22970-2c96-7542-9822-ef2477fb1e61", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2d15-7411-a30f-cf8e3a1a0bc7', '{fund_approver}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["fund_approver"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22970-2d15-7411-a30f-cf8e3a1a0bc7", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2d32-704c-8629-155c37145e69', '{fund_approver}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["fund_approver"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22970-2d32-704c-8629-155c37145e69", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-29 22:32:26.493256+00'),
	('fund', '202607010000', '2026-11-29 22:32:26.576744+00');

INSERT INTO public.numbers VALUES
	('01a22970-2c55-744f-a081-2394e3040bc1', 'journal', 2026, 2),
	('01a22970-2c55-744f-a081-2394e3040bc1', 'receipt', 2026, 2);

INSERT INTO public.outbox VALUES
	('01a22970-2c55-744f-a081-2394e3040bc1', 1, '01a22970-2cd5-7598-86a9-2ad4d6fc0f38', 'fund.donation_received.v1', '01a22970-2cce-75b1-a4a7-4886dc3bfd7a', NULL, 'donation:01a22970-2cce-75b1-a4a7-4886dc3bfd7a', NULL, '{"channel": "cash", "fund_id": "01a22970-2c82-766c-86c8-7ddb4740c900", "amount_fen": 200000, "earmark_id": "01a22970-2c84-7054-97de-e565f2427bd2", "project_id": null, "activity_id": null, "campaign_id": null, "donation_id": "01a22970-2cce-75b1-a4a7-4886dc3bfd7a", "received_on": "2026-03-10", "donor_person_id": null}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-2c55-744f-a081-2394e3040bc1', 2, '01a22970-2cf7-73e6-93db-d95fdb544e67', 'fund.donation_received.v1', '01a22970-2ce1-7097-92f6-4ed436cb3f3a', NULL, 'donation:01a22970-2ce1-7097-92f6-4ed436cb3f3a', NULL, '{"channel": "online", "fund_id": "01a22970-2c82-766c-86c8-7ddb4740c900", "amount_fen": 5000, "earmark_id": "01a22970-2c84-7054-97de-e565f2427bd2", "project_id": null, "activity_id": null, "campaign_id": null, "donation_id": "01a22970-2ce1-7097-92f6-4ed436cb3f3a", "received_on": "2026-03-10", "donor_person_id": "01a22970-2c91-77dd-8de1-3e247b4fa418"}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-2c55-744f-a081-2394e3040bc1', 3, '01a22970-2d01-71de-a9f2-0054b9a92d2d', 'fund.campaign_opened.v1', '01a22970-2d00-7722-972d-479e9f47c90c', 1, NULL, NULL, '{"mode": "internal", "ends_on": "2026-03-31", "starts_on": "2026-03-01", "campaign_id": "01a22970-2d00-7722-972d-479e9f47c90c"}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-2c55-744f-a081-2394e3040bc1', 4, '01a22970-2d3b-738e-814e-c7fc0ca71b85', 'fund.grant_approved.v1', '01a22970-2d2b-7086-9657-4c7ec3568559', 3, NULL, NULL, '{"fund_id": "01a22970-2c82-766c-86c8-7ddb4740c900", "grant_id": "01a22970-2d2b-7086-9657-4c7ec3568559", "amount_fen": 8000, "earmark_id": "01a22970-2c84-7054-97de-e565f2427bd2", "project_id": "01a22970-2d26-77d0-8aef-af18c5605701", "approved_at": "2026-03-10T01:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.payment_notices VALUES
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2cf7-73e6-93db-d9601c13130e', 'sandbox', '01a22970-2ce9-7329-9f16-ef9f2ca631ef', '\x4921c419d8cdd23bc762087bb39519e6d8ac93903d0807468e644ba3bb01b6aa', 'booked', '01a22970-2ce1-7097-92f6-4ed5e403d710', 'txn-01a22970-2ce1-7097-92f6-4ed436cb3f3a', 5000, '2026-03-10 01:00:00+00', '2026-03-10 01:00:00+00');

INSERT INTO public.payment_orders VALUES
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2ce8-759e-bf03-5110251b9524', '01a22970-2ce8-759e-bf03-510f01b4ed41', 'sandbox', 5000, 'created', '2026-03-10 03:00:00+00', NULL, NULL, 1),
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2ce1-7097-92f6-4ed5e403d710', '01a22970-2ce1-7097-92f6-4ed436cb3f3a', 'sandbox', 5000, 'paid', '2026-03-10 03:00:00+00', 'txn-01a22970-2ce1-7097-92f6-4ed436cb3f3a', '2026-03-10 01:00:00+00', 2);

INSERT INTO public.projects VALUES
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2d06-71d0-98c4-dfce59040409', '邻里帮工具手艺坊', '{}', 'listed', 1),
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2d26-77d0-8aef-af18c5605701', '邻里帮工具手艺坊', '{}', 'listed', 1),
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2d3e-755c-a80c-cf30ccc0c63a', '邻里帮工具手艺坊', '{}', 'listed', 1);

INSERT INTO public.receipts VALUES
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2cd5-7598-86a9-2ad3ad565345', 'receipt', 2026, 1, 'C-2394E3040BC1-2026-000001', '01a22970-2cce-75b1-a4a7-4886dc3bfd7a', '2026-03-10', 'issued'),
	('01a22970-2c55-744f-a081-2394e3040bc1', '01a22970-2cf7-73e6-93db-d95e4242d2fe', 'receipt', 2026, 2, 'C-2394E3040BC1-2026-000002', '01a22970-2ce1-7097-92f6-4ed436cb3f3a', '2026-03-10', 'issued');

INSERT INTO public.signing_keys VALUES
	('tests-39940f00-90d2-482d-945e-1d23dbe01d49', '{"x": "jhI-OZlMGrz4OBWIg0XWHxzvRGe-IhahkpgbPVnOU_k", "y": "N-tXdLfFR_HgVu4LOQ8l5yH-CbK8dk2G6gy6JpZlfcA", "crv": "P-256", "kid": "tests-39940f00-90d2-482d-945e-1d23dbe01d49", "kty": "EC"}', '2026-11-29 22:32:26.98302+00');

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
