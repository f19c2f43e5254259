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
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.02');

ALTER TABLE ONLY public.deferred FORCE ROW LEVEL SECURITY;

CREATE TABLE public.donation_voids (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    donation_id uuid NOT NULL,
    reason text NOT NULL,
    asked_by uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    lapses_at timestamp with time zone NOT NULL,
    state text NOT NULL,
    decided_by uuid,
    decided_at timestamp with time zone,
    CONSTRAINT donation_voids_decided CHECK (((state = 'pending'::text) = (decided_by IS NULL))),
    CONSTRAINT donation_voids_state CHECK ((state = ANY (ARRAY['pending'::text, 'confirmed'::text, 'refused'::text, 'withdrawn'::text]))),
    CONSTRAINT donation_voids_two_people CHECK (((state <> 'confirmed'::text) OR (decided_by <> asked_by)))
);

ALTER TABLE ONLY public.donation_voids FORCE ROW LEVEL SECURITY;

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
    CONSTRAINT donations_received_on CHECK (((state <> ALL (ARRAY['received'::text, 'voided'::text])) OR (received_on IS NOT NULL))),
    CONSTRAINT donations_state CHECK ((state = ANY (ARRAY['initiated'::text, 'received'::text, 'expired'::text, 'voided'::text])))
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
    person_id uuid,
    amount_fen bigint NOT NULL,
    purpose text NOT NULL,
    payee_id uuid,
    at timestamp with time zone NOT NULL,
    reason text,
    CONSTRAINT grant_steps_act CHECK ((act = ANY (ARRAY['propose'::text, 'approve'::text, 'amend'::text, 'lapse'::text, 'void'::text, 'pay'::text, 'return'::text, 'reject'::text, 'withdraw'::text, 'cancel'::text, 'close'::text])))
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
    cancelled_fen bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT grants_amount CHECK (((amount_fen >= 1) AND (amount_fen <= '100000000000'::bigint))),
    CONSTRAINT grants_approved_with_a_payee CHECK (((approved_1 IS NULL) OR (payee_id IS NOT NULL))),
    CONSTRAINT grants_cancelled CHECK (((cancelled_fen = 0) OR ((state = ANY (ARRAY['reporting'::text, 'closed'::text, 'cancelled'::text])) AND ((paid_fen + cancelled_fen) = amount_fen)))),
    CONSTRAINT grants_paid CHECK (((paid_fen >= 0) AND (cancelled_fen >= 0) AND ((paid_fen + cancelled_fen) <= amount_fen))),
    CONSTRAINT grants_state CHECK ((state = ANY (ARRAY['proposed'::text, 'returned'::text, 'approved'::text, 'paying'::text, 'reporting'::text, 'closed'::text, 'rejected'::text, 'withdrawn'::text, 'cancelled'::text]))),
    CONSTRAINT grants_three_people CHECK (((approved_1 <> approved_2) AND (proposed_by <> approved_1) AND (proposed_by <> approved_2))),
    CONSTRAINT grants_two_approvals CHECK (((state <> ALL (ARRAY['approved'::text, 'paying'::text])) OR ((approved_1 IS NOT NULL) AND (approved_2 IS NOT NULL))))
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
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.02');

ALTER TABLE ONLY public.idempotency FORCE ROW LEVEL SECURITY;

CREATE TABLE public.inbox (
    community_id uuid NOT NULL,
    consumer text NOT NULL,
    event_id uuid NOT NULL,
    type text NOT NULL,
    done_at timestamp with time zone DEFAULT now() NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.02');

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
    CONSTRAINT journals_cause_kind CHECK ((cause_kind = ANY (ARRAY['donation'::text, 'donation_void'::text, 'payout'::text]))),
    CONSTRAINT journals_kind CHECK ((kind = ANY (ARRAY['gift'::text, 'void'::text, 'grant_part'::text])))
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
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.02');

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
    CONSTRAINT receipts_state CHECK ((state = ANY (ARRAY['issued'::text, 'void'::text])))
);

ALTER TABLE ONLY public.receipts FORCE ROW LEVEL SECURITY;

CREATE TABLE public.revocations (
    subject uuid NOT NULL,
    epoch integer NOT NULL,
    changed_at timestamp with time zone NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.02');

CREATE TABLE public.signing_keys (
    kid text NOT NULL,
    jwk jsonb NOT NULL,
    seen_at timestamp with time zone NOT NULL
);

INSERT INTO public.balances VALUES
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f43e-76ac-959a-f9148f5893f0', '01a22c63-f440-702f-9fe1-59445298cfe6', 'cash', 200000),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f43e-76ac-959a-f9148f5893f0', '01a22c63-f440-702f-9fe1-59445298cfe6', 'clearing_sandbox', 5000),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f43e-76ac-959a-f9148f5893f0', '01a22c63-f440-702f-9fe1-59445298cfe6', 'donations', -205000);

INSERT INTO public.beats VALUES
	('gateway', '2026-12-01 12:17:57.802+00');

INSERT INTO public.business_time VALUES
	('01a22c63-f43e-76ac-959a-f913f9634ee3', '2026-03-10 01:00:00+00');

INSERT INTO public.campaign_totals VALUES
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f4ab-7095-8b15-c36caebb95bb', 0, 0, 0, 0);

INSERT INTO public.campaigns VALUES
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f4ab-7095-8b15-c36caebb95bb', '01a22c63-f43e-76ac-959a-f9148f5893f0', '01a22c63-f4ab-7095-8b15-c36daad416c8', '为独居老人添暖', '购置取暖器与棉被', '{}', '{}', 'internal', NULL, NULL, NULL, '2026-03-01', '2026-03-31', 'open', NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-31 16:00:00+00', '{01a22c63-f449-74bc-9acc-d47760d65c51}', '2026-03-10 01:00:00+00', 1);

INSERT INTO public.donations VALUES
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f476-76f5-b87b-20b4a3a85ce0', '01a22c63-f43e-76ac-959a-f9148f5893f0', '01a22c63-f440-702f-9fe1-59445298cfe6', NULL, 'anonymous', NULL, NULL, 200000, 'cash', 'received', false, '2026-03-10', '01a22c63-f450-71ca-953e-ad8b64d012a8', '2026-03-10 01:00:00+00', 2),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f495-720d-a455-b1dcf5561a2a', '01a22c63-f43e-76ac-959a-f9148f5893f0', '01a22c63-f440-702f-9fe1-59445298cfe6', NULL, 'person', '01a22c63-f44e-71cd-b49e-b38351ecdb88', NULL, 5000, 'online', 'initiated', true, NULL, '01a22c63-f44e-71cd-b49e-b38351ecdb88', '2026-03-10 01:00:00+00', 1),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f48d-74e5-8a2a-be71f9e57619', '01a22c63-f43e-76ac-959a-f9148f5893f0', '01a22c63-f440-702f-9fe1-59445298cfe6', NULL, 'person', '01a22c63-f44e-71cd-b49e-b38351ecdb88', NULL, 5000, 'online', 'received', true, '2026-03-10', '01a22c63-f44e-71cd-b49e-b38351ecdb88', '2026-03-10 01:00:00+00', 2);

INSERT INTO public.earmarks VALUES
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f4ab-7095-8b15-c36daad416c8', '01a22c63-f43e-76ac-959a-f9148f5893f0', 'campaign', '为独居老人添暖', '01a22c63-f4ab-7095-8b15-c36caebb95bb', 0, 0, '2026-03-10 01:00:00+00'),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f440-702f-9fe1-59445298cfe6', '01a22c63-f43e-76ac-959a-f9148f5893f0', 'general', '一般用途 General', NULL, 205000, 8000, '2026-03-10 01:00:00+00');

INSERT INTO public.entries VALUES
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f476-76f5-b87b-20b5dfb619c5', 1, '01a22c63-f43e-76ac-959a-f9148f5893f0', '01a22c63-f440-702f-9fe1-59445298cfe6', 'cash', 200000, '2026-03-10', '01a22c63-f476-76f5-b87b-20b4a3a85ce0', NULL),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f476-76f5-b87b-20b5dfb619c5', 2, '01a22c63-f43e-76ac-959a-f9148f5893f0', '01a22c63-f440-702f-9fe1-59445298cfe6', 'donations', -200000, '2026-03-10', '01a22c63-f476-76f5-b87b-20b4a3a85ce0', NULL),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f49e-777e-a140-37932bf61bb0', 1, '01a22c63-f43e-76ac-959a-f9148f5893f0', '01a22c63-f440-702f-9fe1-59445298cfe6', 'clearing_sandbox', 5000, '2026-03-10', '01a22c63-f48d-74e5-8a2a-be71f9e57619', NULL),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f49e-777e-a140-37932bf61bb0', 2, '01a22c63-f43e-76ac-959a-f9148f5893f0', '01a22c63-f440-702f-9fe1-59445298cfe6', 'donations', -5000, '2026-03-10', '01a22c63-f48d-74e5-8a2a-be71f9e57619', NULL);

INSERT INTO public.funds VALUES
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f43e-76ac-959a-f9148f5893f0', '社区发展基金 Community fund', 'forming', true, '2026-03-10 01:00:00+00');

INSERT INTO public.grant_steps VALUES
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f4d2-75fe-8be4-a65c0cd4ec51', 1, 'propose', '01a22c63-f449-74bc-9acc-d47760d65c51', 10000, '邻里帮工具手艺坊', '01a22c63-f4ba-70ac-9d3c-6eff4a7db60d', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f4d2-75fe-8be4-a65c0cd4ec51', 2, 'approve', '01a22c63-f4da-71fb-a34b-60fe9d866c5a', 10000, '邻里帮工具手艺坊', '01a22c63-f4ba-70ac-9d3c-6eff4a7db60d', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f547-7402-95df-50b5fb55f226', 1, 'propose', '01a22c63-f449-74bc-9acc-d47760d65c51', 8000, '邻里帮工具手艺坊', '01a22c63-f4ba-70ac-9d3c-6eff4a7db60d', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f547-7402-95df-50b5fb55f226', 2, 'approve', '01a22c63-f4da-71fb-a34b-60fe9d866c5a', 8000, '邻里帮工具手艺坊', '01a22c63-f4ba-70ac-9d3c-6eff4a7db60d', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f547-7402-95df-50b5fb55f226', 3, 'approve', '01a22c63-f54e-72a8-8fa1-ecb502ecca32', 8000, '邻里帮工具手艺坊', '01a22c63-f4ba-70ac-9d3c-6eff4a7db60d', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.grants VALUES
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f4d2-75fe-8be4-a65c0cd4ec51', '01a22c63-f4b0-759a-918e-b6c47adb146a', '01a22c63-f43e-76ac-959a-f9148f5893f0', '01a22c63-f440-702f-9fe1-59445298cfe6', '01a22c63-f4ba-70ac-9d3c-6eff4a7db60d', 10000, '邻里帮工具手艺坊', 'proposed', '01a22c63-f449-74bc-9acc-d47760d65c51', '01a22c63-f4da-71fb-a34b-60fe9d866c5a', NULL, NULL, 0, 0, '2026-03-10 01:00:00+00', 2),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f547-7402-95df-50b5fb55f226', '01a22c63-f508-7678-ad56-c1f2668446ba', '01a22c63-f43e-76ac-959a-f9148f5893f0', '01a22c63-f440-702f-9fe1-59445298cfe6', '01a22c63-f4ba-70ac-9d3c-6eff4a7db60d', 8000, '邻里帮工具手艺坊', 'approved', '01a22c63-f449-74bc-9acc-d47760d65c51', '01a22c63-f4da-71fb-a34b-60fe9d866c5a', '01a22c63-f54e-72a8-8fa1-ecb502ecca32', '2026-03-10 01:00:00+00', 0, 0, '2026-03-10 01:00:00+00', 3);

INSERT INTO public.idempotency VALUES
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f450-71ca-953e-ad8b64d012a8', 'give_money', '\xc0e47cfd29369fcd0c1ea59eeafe2626ee3d62baff723596678781e968b7f3ab', '\x752bb69d6d05e04ce19fc7f3f19ef9d0ee20bbe30de2beeaf57e4b78dba27d31', 201, '{"ETag": "\"2\""}', '\x01eab3b6af65c7d97c71601b890c694c5c33a74d7065a4f87e53408188a039e64d418b302adf30d3cb108e784e99847588d718f98c3c965d3708e97eacc473d3c5288bda7419813a5ce086139c4f25cba5f9e79f62d649f3634fc2fec060865fa67167f7431171c990c8b25ff786f650e9f860c68de452edb314bd26c120ed9f0704fd7a30b16d45ea58c1561542b699ef8a0b1db2f572e4e608ba88b8480ffb2923cbcd76e75e763ab7b61845e9d1cbf0962385d63ae655be17dd79b705161f0a0f1453cebd28bcfbb122888d7441cbd1226a0fb24eb2fe865d0cda5893f2476f4b3b630f7f917bb57469c5c8830f0bc002478068fc0dd4a7dc578463428e7b9083dd203933203044d18b1347d584012f9e74e0102fc469c336f6a59c37b588fa9768b41d34220f1ffcc1f421abbf136b90cefedbf92a16a5fab2c00558cc35768fcca510f8ac4af3871c73bacc36200fa5a842bed1c4a81e0ef0d8eb7b7d7c68e6cebc46d372b560dee638f3557e17e0386e464609f3e3de4cfacf81528c3c183183605ba774b6f46129fd59bb92', '2026-11-30 12:17:57.882882+00'),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f44e-71cd-b49e-b38351ecdb88', 'give_money', '\x5959dea7ee0f63e6437e0dbbee7337299c80f4d850881bfcd5c401848c561aa2', '\x559087aa3d24708543c04e7c4c4ae4bd88ba861f0166c0dcfa7805ba9534443b', 201, '{"ETag": "\"1\""}', '\x017c5d246acbe144e30cdf161da0288f6bdb6e53af7888dc5fb659ae7d148e19df067b9bd5794221a47a655d48bf11957030dc8a8bccbfc9fedc6999e5c7df93e7a123ea8ce2d208f03b587b80a1f67cd83ff9bcbfc8d18defb3c61da060c8a8cef1ba36048bb1ef6bc0a40bbc15dc81ddd887838362f16327431fb4667ab4c8a238a31b3724272aa2aad192fab4c85839877f0312409c47cd68996aa221c666c13a9b82081f4780fbe6e782b8b51f5287f436d8d92569559afe0da359475debc87b033dddb8d3b1f150713c35e489415930bae13fc543f398e275559e91a36290aba2998e57436a52dae27c022d779b803c06b6371aaa5ddcf1c3f949f1b11741bec3c1a2a06d90fbdbb463da7ca16cbb1eb5aaa5bca2a7eff4a012793376e8bfa2085f48ea92f988517797d8527282381b22012937c6be79cc9d88dbcace38ce4e49e1010194391b28875c93c6755757b51ab1e9290c4a21a4c7217f04e40d62bd4bc266b74f30c3c8b20e607c1598090b38eebba239673685c9cc1e8ac60a95b1e94d50b3c7ef961700230407db541748defed5c091ae21936021eeb10fc0d4d7a2fda9ee971c0d6a49510b4705429f4fec43a2e3f6d5578057a96c704139cbc285ed858afb7bab00c226b8180cd8e2bd213ff988950a1497fbf4834b964482a0fba4c1dad6981db0c19e7e6e9e55d3582b91417b2fc3a2e55a27c9d69ee2859634706007e7b70e55f1eea1a1771df0ce426dd2917ddebb4076a848d76d01c64aa39c5333883feb8b61cedc89e1fa2d47f1a4c897516cc95903ee9d3f6904ce34df54e1c38e2659023b626fdcdffc326592f7c357081172e33e28b5cf6c81fa21ad175cf19e1ba9b132ceba6187606e7810bec59935f7e58cc354d87272f6d3424a2ced457401fff9e4dfd05bd18e4c8989a7f0e14b2b8ca9a6f699bb23681780e50babd3629e348dfa23bfe36e1b150ba7fc11a0f1a77a3bcefda9612a920eb5d0f8af304997cb208211', '2026-11-30 12:17:57.901898+00'),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f44e-71cd-b49e-b38351ecdb88', 'give_money', '\xdbe6884a356980f93ba433fc9c769a5a23bb5900eee946e61e86b12353382907', '\x559087aa3d24708543c04e7c4c4ae4bd88ba861f0166c0dcfa7805ba9534443b', 201, '{"ETag": "\"1\""}', '\x01088962d37a56682549cafde2ac11e243a826292b68df1e9b6295924c24f1fc8b89c7cc1af32345cc3aa0c90c7a588b678e503059d4fbd3739f0a22ccb120fa5f7012da86780eb039e6bc3a9e71db5e9c93fe6f85b39b9ca142089c85833eb9bb80cb63e4a3febff77397c4593220544e79556ba00cb3503671717f2aacda6fa0a5455902cc7d6f26c6690308409fe292467219e5b39f47c8841bd1c374062f534daa7d6467a6ad9ebcba4a14a4e554ea5d808b77a48dcb6aa96d0b69738e0a2f38ec15f07bf8a720855e153a95b4cdef042aa7bf528be4bb5e99450cbca90c9ac2aab03e2d9750ac5d123494baaa36ff8683bea6082b799ef4b5c94bb75d0a20b7b20c5edc6cbce878904eb9be5e515472b8fb1506154ebc27a3873badd64accd1b9eb5c705216c3ce30dbee3de6079132e720055c0b1dd93e8d0b3efd0178de5c264700d99dcd83439e7d7d470ec1b9ba603ba50c1ac5c54b70fd25e6f53c39a43dcdee867ba817671b554006d7ce834115bbfba0a4262a5e6d26afe42694a6570d9a0c96b6a8692105d1dfd2d5a5ad8f388135f364d478f673123f68bf491713172cfa6f3f37966bc893b826e8511325fd3317903fb5fe5259719d31828b4bb923f29fa8cb50943d32bcea7be4b08b070ae58624771d2b852b2c833cab2fbe453d08cf7c6b70b0401a099be9d24d09bb9470449d59c2fc623a967cf7a2ae672cba91660dd74a8488b406748fc42a08d457254fe7344550d68daaace392a3abfb9cc6f9cf86a3805578686f2350e07342fe0392a61cf8afe8483a907a92d33853e2a3c4c74d10a8f465fb087bd5cb68e4ca2a8bd736c17d8dd1477e87b2d7ced8788a82bb80a6659802508d7d2b899910ec8764086cabfa9c97d5a6798491bafd1f86c95dc34684fb02c5d968b9fa6617c7fd8dc816c01d0f066d2fe93f33e5725f09a1bdeff2c1b5a61eeaf08d5a678f795c984bf1757a3bc9e8c774d249c6f9685ebfd7ce54be7fa4bc', '2026-11-30 12:17:57.909623+00'),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f449-74bc-9acc-d47760d65c51', 'start_campaign', '\x47238526f26552f51b34bfa3af9e178bd68b34fb9b0e8bc4c1b2f436ab9fad25', '\x2723987f8a4a89c40039906b064d2c78eb1632ada509471597be79e72875afdf', 201, '{"ETag": "\"1\""}', '\x017645bc46bb9abdf1f30b60633de1b562f6af738d1d8d5aba184af30eea708bb2abaf61904544da63494d24168851a601a82999b668698c8e186bc7f905490f275c7f96addb487332b922887dd05748e7a7c21e91ce4fdd68cf828460b31fdf7f7bea5517d493b7107d0308cd4b79cb6611017b93e3d5b290c7acf359f36e9cf4f17bfb4f9948b5d0a0e197659ff437dd0cdc2e4365255c2c65c18f681c1492ce64f5e655d1b7135e5100d61b30462f37d0f6ded6e612fbdf2f93215980f00fb3b03449f33aa461e8e6a1f20f6fffc7e5ebef92f6502d4f3349361f532064c8159bf152fdf6b426242eb80d4a3a20a8348bd1c619def1c159742fdb26b9f9a365e4d1bf936a05cfdab5b4dfedc5fe0fe47da06409cc3d9eab4260100626e92e107bf087a835889ddf1d9ec965d2c0d4b40e2e58ed878ebe2ab5fb1073b104d960345a68af1be02fd09750b0612e5a76c4b56978a86d8fc457d73b57eb10a594b8674379aa6f61dd49f4d093850794bd60d9fd7d03f18ddfdc501f1e4757c7d98ed5a0ec686d91b48c280c345cf7f3b33cd6cc0670f22e2c557e8c9e72c458715bd6afc64343fdcadf6445656bf143527303f869d45938fc64b52421b0ea3722323def6f36d529f1d3d1fdb6a22850a9b0eea2ccebf2eca8d1d369abe45363fc1f8c143b94d8bf4566115f347eb8be318edb9385def4d56cbc0eb9b3261efc2bdd6e0bf23b791a47e72e2b3daa287a0dffbeb5413ec0994974a54406e679b01e17fb6cf5a133fc33e9dc0f3615e611efec4882e07ee679a5527338267b124845d8b1c5f0b089a71ffdc372faa29d08f54b89dcf047a4f63cdb6b2f70', '2026-11-30 12:17:57.9335+00'),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f449-74bc-9acc-d47760d65c51', 'add_payee', '\x38099c77b5ff0b3985cff91ddbf8992a34f220ad08fa2ecc8da979b05f5d25a1', '\xba07603866bd85fede27291494291a11ecd36c771cabf89739fcc51c231b7aef', 201, '{"ETag": "\"1\""}', '\x019f4a36eebe816d1929f5030c49b8f095a583630990d0be96f0a918ab9f7e72de6f9019b35297685fa03d108d4a78a36162cc6c0c7462534328daaf56532266f3ba92cadd2a446958e8e807990f683cf185a15cfe5fccefc278922a24bb686b1b2f9e1d48eba1f05622bb5095e62a4691ce6a0ef4d171f533f8fe34f89fb704f5ceb6c371bf68fe4e256c8fe4d20f4ec56b89928055011a3fbad8fcc411d7c4ed5e8852a82ba0cb73c261a6bb08249ea45c2380b823713bd0b374b46c7d57a60ba451d22134e082cccad211eaabb4b68f589bbb7d99c135ec4caac7eae320ec9efb696a40a1c0b5d93c5643eef4d9560457ecd8a7e28c1ec78cfd59637c31dd29bb17aee6736ade8b33a31857027d74d881a9ac78b3d475a5795096f38c5f02b87f3c582b8315ef', '2026-11-30 12:17:57.947035+00'),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f4bc-7283-9e52-9cbdb6f07988', 'confirm_payee', '\xf701f464286d2eb12d7c22eb9145f66213201e9f7726ef9caf0d24a2535da15b', '\x7fc5a98ae5426fc8787a058856b64ba512ff5c2eb2c70f8b8e312fcb95050f0d', 200, '{"ETag": "\"2\""}', '\x0190e5e4b7c7acc592d54dbbeb5492706356e8b47cc7c45cfc3a512f1f4b593e40cfcee4ca4342064f7f201be478090c8b484f6db5cb50c1adbb2e2799ff201a9235f063f7badb46ec55a18809199b5af38e4c4eab20132b707545dcd5c94b70d9399f7339ab73e9a1e24ffda7292a89339779c70271c5f255124a53eae16768ae159accbd4f4fd99ff3a27c8f014c5ed35b9cb229a9ee2a1593197c49485183d16656c824a90818a14950601723e2e1e410f6480075feee97da062997b6d1e1761b54fa4297aa8546494b1c59c26737daccf3d068b833b0bfc126f8fa2548380e2c17cd8668558a988676f5f10fa4270b0b4ae2469a60fa8443737b45b4ffd1f581fda4e0059abb1776dac5fc4dd395851486e15759b8480d92481163d0876aa3e22fcee2dc75f76236437385a5af37b582177ef34911e4c721645caac8abcd2ed36c5e3992c26adc3fb6ecb8ad2340d8915aa47fc43de48ce5735c58fb66fa', '2026-11-30 12:17:57.964362+00'),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f449-74bc-9acc-d47760d65c51', 'propose_grant', '\x8113436783d21e5c1c7a03b44bc4858c71dafba824c4e74c0f60910eb77ab06f', '\x6197a9007f05a949ac4795fceb7901f42196f905fd7bf4f55f93a15b748eb994', 201, '{"ETag": "\"1\""}', '\x0106d95e16f068a7cc4d0fa07eb40d35bce86555f832f3815e02212b41434ae1444c29c05fe63b4f39ec5be8af9d399384b81e808342c6105d642ebcf8cd569a1bdd2e3d88d09db1a109a65dd8e6335e78dddc2e6eae16e682963ad2303b31d65756b8f03614790d53015a5afb48854e7eaa7dcbbcc746037e09efc35aa988ed6ed133f92c1553751bf49287465a76bb63f1386f6ee7918cd95b50046f8add06aa4822535fb4b0371e1708446d2c0702674f157555707b3ee6c2bb2309ee994ec3df203ed8c2df967d27fd5f6a15dce900719ffd4dad0822b4cc461448e35e89d642b594e7edc91607812df67a8890316b46a2b20f5434f5123666edb61063ce0a0416db82d81fef70f83e280f558c61c6b977913696ba80f2a5b6f842ae9c71ebecb436249ef94c281ce7da1f7a36148e260c63f8cafc7fc0e7b860a26781aad9a844733ee0dcc52dcef96522e55914d2272c33233a416825fe680dff00ae0d5f0919ad6a02822bb3e3c8048936de3b1e2206194a28223f87f6769fe63b8fb7f3d82bd8ca6b608062d23f60f7756abf5625c5218e3c1837c98e79580375ef8e0b29017a97ec867e385fdd08a5fae5c3f44d940f3b7f32e0cb9e9cf30c65c6f27828ab9281c554a555d8e08d1bb859010db81a131c06835f044e36257634484296b410cdff36589334747babb4924cd67a4a7d52293d18ffaa0eec31548114ffef407885071a195bab2e90796d5da1f7a143b2734ef45a03e3938705d4852a5d518b17f0aa0bc4e93b193c29e2679170243b4abe2efb96b302d2951d20e3dd377796a698be376b456043cf150bdacb020139693b90fe31625a468eec387c0f2390a0077629ad7d15f677d219d90daec97092f54b99ee61892b10e213bcec6ec47e66f8289fa620abca68f5f73a3050cf5880789693bdc95ca8b6d4426d65fcb3b7fb6676fded88d816039a53e2c25cce10a6992378d8fcba8114f91cc2db1165f3e4dbfcb956107c248b20d2b303349bac8860604f16d4aae8c764ccd436f5a5508603a35c6be2447055b87c2b33e66f96807e92c9acb66556f22805a5bd930a4bf5a3ed541d1ef9d0b3c52149a64ffcec51647c8617f3114b3761b5685151e37e58a226fd5b05cc5b168e98cbad854612e10cd54711a408d9f86dd3bc7793062a0e5b69373dbea4d04c60e5052a2d00a07c6307a6af20dac081028fd2220ab2e5800868de5a9a778254682a9651c5e073284ac3fbc9782a33f60475ca0c63b211095d55277e76e1037ff2b5e8bcd46f23068d737ed4b0f646cccb0be1088157e05b145d186c335863b0160e9b44e175b51efdbdf9ea9da9443e0cfc43b35200aab3250b898b168d', '2026-11-30 12:17:57.971457+00'),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f4da-71fb-a34b-60fe9d866c5a', 'approve_grant', '\x27261042692c605ab20a9cee273e70c27c4481c0ef00c9f8f914884f21b6bc6c', '\x9af6f3e386021af9c6cde1c0afdee99382647d8f156e10c9b039955ad3308a7e', 200, '{"ETag": "\"2\""}', '\x014ce5cc40f8f02d5256cefddf16165f6f26a6cc7d0a59875e153ff3e308871c7e0bba5303d80ec95844ce9fca33d6c5f01260cdbef91672264c7fa388d4a3077fad2b59f33fadaa961d5678322e0f5500d96ad6d278d403acdc75f3938d882567a456f03405b71ff55aff446ecf92ef3e2f832fb4307f0cb339a70d6aad4c1118a7a44dc4d418cc9d4210df9db2afa4324fac68ac30ebd70f44d023711ebd07cd7e52c80d1f56e99a431d037e2b978667ab283fac4d4e8afffb2d2c4e9c5af5452afae244cf7cdd1e782b42700b375054df493dc36ac5a58fcd9a7e09122e4d35bbbe6414d97a8134405420ca6b58a869ed77b842bef728f0a8561a767dafb72fc6568f3a5eda2c41caef2d717ddf1e0c2cd2214cb593a458d119f77940e2b201945b495f4a7b561b28be76b4cb0e1d026980e3e9ff1e7955deaf759067a84c18953cf126e0475caca83ce07c25c2fb130fe6986216e1fd6abbb055b4afdab354c00f67f6df1260a88946c2e2604a525c3c2ff84e769918a2e04d37fe539c394b2b045b3d7937867ab9506948036db498a50b1bc21002255dc5466a0b65ef04f4b182e147351b1c92419fa78dee6b24c9662eb7b8cdefa04a1589120e506d9e37759f4a72b606fb6afe310ede9579db6a6b58688456af336d7d00566dc2eeea0c60a5289e979688981d3878c49131862779af397b23bd3a54cc43cb20b663308f9a046cc36bf3aa9cbf5a8059a370245eb5b655ed4c8bcabd2c907d7eabe5ff48a5c3a9aceb572c608baa013f0c512c0f177496f776c7545a55a19c79eb51a2145e8a84d38cbde91af21455c5a6d169c84fb739461876b9d6d4fb2c7d104a84ce9f8dcf5b50c966aa56029d862810a618f740f4cea63c35a82c6fe6b31741f0ac3549fc9778c900bbfea1253ccb95086fbc031922264ca9e2e0531b0fa352971798ebb5d164922b9ef98a7108a1ffeac72c67674e49a2f63dc383b37fda279c5a3a66f7c54e1a0e31c1f0fd62af92dd419502af079caf673168069657dc7ed36e07b12f2e4331f5ff20564448ddddf4f01aa6a6ba71dd93b1edfd9bb7806dd6bd1f97318efd2fe615859ff9be0e8bba01cff5e4d68b6f883f73ecd7b7afff8cb19c4eb5d2ad435d1281ac6932cbe2b37d56a3c50d71ba4dff0b56b089f603bdacb4fbbc51fb7fa9b129c67d80396657f3f11fad65a3658ddad15e6318f7a80441231bc07213dc2e268af7793f20b86f326907821ba4423c7f17d5a89a5cf0a832740bd07523efd392b4136227798cc6027eae86a594d80a409a0087f57fd49912af69ab87c0f8c750ff3061b03bc0beafa2bd0a0218cacd6e3dca9625539b08e77b4e07c8a8b23fe14aa654ba491b8eb923e3b7d99972cf1f494d4bb639e1864cd9c09447c67ca4719c90ba070b155ec24c955c175693e023f68b775998004c26d99479dce644bf9e58a1160a62f73bd94dd2cf8187c7e5866deb8c4740426abca7eba83dedc56fd973e08bcedbf99e8731839b19fa6899fac24f10496602d3368982eb31fe556dba560127ec319ff3d164745dd112c457391d455eae163008bb2ab41ae5a5f083f76b7dd00bd207f40d0582075d3517347e596497a1592dba7e51de104aeaf13cfedcc3530a140dfe086a46fd7f54968d50e9eb9f0759d5ccf6e4b8261046b3172662f37a232aca63ffb436f13e60514bb173a9feafdbd94ad725559d043f63e04fe8a4211563ba3d11ba43', '2026-11-30 12:17:58.021907+00'),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f449-74bc-9acc-d47760d65c51', 'propose_grant', '\x1d068f1d290a57f419916d5d406a32b167d092d992f5c856d836b7e38654a081', '\x4c9b72c296649b984c17f7dfd336d9300c1b58cc9b8b6f90321de9a35e904f75', 201, '{"ETag": "\"1\""}', '\x01b09330e95673cd4bade7bcc1c5afc868b7f9861e7887dcad4619afda9486694264b540b069cd0e9fdd929be8ddad6b8aef41240e470aa0045ca9eb7b2935e1c1d4e9079337c7a597f0b311826734e995a13c77e22ea8549b2dce485f51831094faf0716276ebabb76d135ef3f4d307ae8f2e09393f44446d9a976f89932c832ebcffe87af9c859f4181dfa04e4f24d2f5c12e7fdaeb31cb34b47e8fd3c91ac4a249c6ef2ee70aafdf9a4eb65bccd5108f69c177581a595964d1d438ee560dd540039799c312970e2f334f7abd267ccc0eb24509aa425fd32163a66d376ab147696c1df257e5e7309f48881c1958ab02a88eba258ad90635b2f4a82b85179f25c0f2a669d5a172402ec964bad70057ed8eda48fda2a00179006337ea4a201d1497bf71c3e10b49a96e575586a8834314976e92602352ad8c39e3618f83700ab3ce1d0468a15ea062fcedeef95cfddb3c361c8f92c020dc0c22770175d2443926f41d4c90f6c7c0f7ac8a1d835c85f1a07e1b999dab2df17280418faaf9d2009dff04add23e08c3924128cc53da4f2a6eeb1f6980106350e108e622c92c666d70b7e9b97b76493a5e2c2afda50d9ac3d664d41039508c8758afbab01091c29eb26eb29504825712ce194b53ffbc83c92dfc40dab145f7e6b3cebfa98de3e5985775cf47b3860a164cbac7500637c4bf29e0da3a4325b1ed8ed750e188ce86021164bb7c41f3980f35813d76e4e4242ff7838415f8629e2f3aebc988e923d3d751615eda76727c31aa55608b59fdb98bff401b8ba57a6935352b6123b147853ad2ca478933169fb2cc87b6b0fe19579144e9c0ab3845ec6646a2966571310c8eb3463bad4686dc74b0623d6c7c69855e6f6b1d184903908c12684a990d25e2b02e9c3d4a4524ee88edeb7c8c7e912064ca7e5451258ae034b79da3b9b57886f05fa3072df70cdce2f544ac4fcba4079ca51d480c3e88765cf4c82659779f7894079ed66a4f35f2450b23d8f68a2de09d7f1a2508081df693a6997436fc0018035184085526a6edb28c941277c1234c5cf7abe20192b9f42f9eaab56f74e117a276ffa496334cc0f5bf18f2831953a541937bdbb8407fd38f933ed2f52b8cf3261fd964266ce0c8bff93654e2e92c0b87a82e28517ddadfca5a6b61921f00a7ac836c541e985ccc0c0c2c16538f7e0527cc92f1231703f03451ce62df3d3e457a8e4e9dfc4570d7ee3ff95f46ee04da585168e7d54c3f7c3e4d9b319d378620cf083a958f49fea989cac74f501d5354601d95728e5847503b2c6fc6f8d9f5145a4c930daafc8ea65fbcf7a51d76a6b40604bf6cc3ee5afb205817cd7b78efd71ee375f1792c527', '2026-11-30 12:17:58.087856+00'),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f4da-71fb-a34b-60fe9d866c5a', 'approve_grant', '\xece52052c1fe95eea8bb25dd7c8090304fc9743e2d87f9d47f5086576c605edd', '\x6a0bb1b60d28be9a188cff3d555479272274fd97133244d7f7befce71d7b5fb0', 200, '{"ETag": "\"2\""}', '\x01d46081b35af199fb3e53a886551a8648519e3c4f13a069ee0f81e6e0c50d1c5b51c258c32ed1648c9447d4ad7cec710029ab6d561ac42bd754853bfc9517f2caeff18f00fd1b2475f8bd2a66554cd26389bfdebb761a346be99936c4a813a2b4c74d1e9ee7dd20968b012c9f218e052a3f100d40cb8fa5b5aca576bddaf2834fc07d95eec3be34bcc5b92941120c882e6a9cc925940e5de2cdfd90e7294abe0ae9025c2815dd8d60e5ede458e228e9c319c858d966f4c15813872f9fecbf6dc8b73484e39a70937b3c8488c119109de37add8ad96beb3b30829917b332b78be04490fb3722e918c42c9347dee7b037ab013803f7c87233b3efc6e56fdcb85b9a1e97d23c9744506e118dabfbb8ce731434bc1a0f2c9cbcc4a20822fe66912c40b36ac28e62db43eb46f8d7d2d959252135b67e841c4b391dc2754212fe2a278a6d8e0b3f6e0846a2b41f6645076d02c45b81899fa422bbd2906383fe4e2bcbfd9e1b0c1c11bb04253e1f2aecd34cdc391d19f735dd2f97159b441c43566a1eb33190ee83fcaff25d17b442306c7c446f760aeb396c0ac51287564c60781158de75b8285924fc840738252023f3c9097c0c3daf759cd41965e7b0f48e5c346743553c389039914df9977f524d570599e02cb85293c943a9d87d488da18930c3414d902d8361c67b5cbd39274880fcee5994f3eccdbe60d379190a2ed676a9f644627869344faddbedf722536ca1ed61052beb39d3532648a82a0ca29fcc6ecc7ea20e9c337df522b9a2dda90778575db241c93aa1e40dd5431d8438dcd44fe7aa0d06c10c6e0ddef258403e2e1832d62b19f0ac4154169baac413074f886e43ac9734fc0481881525fc1e536477ce1e27e9f8fc4b4d20fc4937832eb4d05a65d395720bc87160a29c6a7d05875358fc12a1375c6fcbb2cbd86b8823a3f1a79c6c0f6f0385d94a4237adf77c59cdf2e46b979c244eec38f6917cb9ad88d9c0e8fae6eb481e67bec27d9e5c8dbf912d5c6da80808b33c589745d0753a39f9b3d865bb0f32673c50f464fd9b57e5ca5121b40f88df905136618fbdf6d606128fd72ce0fafc428f4a8818328279ac7a44c69eda4f4f6c55af4fcab230482b15010c57268e91830a6c304e19d12702e0969ba452831a3be64244330745c6060a2f996dc43caceed0e1142c4737be4023d23ef5c52aa19545506d94deac52cccf56e0221bc2658fdb8122de3e5784a84a50f967c708e1ebe70b3b3da3a15724c534cd6bc8eb6479b4a37dc18cec73f71721181c5a0a25e2ce4adfda01ab6a999f5269283b8942071f336f9de512369380185659651e3795b956f4f886adfeeae8375400c1908d91866ab6f2714b7892a5994ae2dc38ec4a4a69cc686596df306fddb52505006318b5daccf23beffd141680937fce2a4834a15f5800ce4a4ef9676a7fdfc788bd29f7ad5c3a86e226cde9c6f117a0da68a26f9619c7f264519fbee78d600d5ab89e36da2e741bfee3c513839ca6276db64119fe4eafdfc52b1098d5f6ddf0cc46d761d52f04fd65bc83e180d79b9bae5fa4b825da25479722229e7556f11e51110aff984ecd56eadd738efe1a956d4b7ce2ed6529955886e0d96082d1062afe0cc11b192264c4782906bdc3dc79c781535ddc938e3bc3529710de7bfc46660fb81b4a3dca3892af18f07c6552d974c56f0afa8bb1d38afc01a22f89f0df035a164ff254cb3406d1603ba5b56f', '2026-11-30 12:17:58.092831+00'),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f54e-72a8-8fa1-ecb502ecca32', 'approve_grant', '\xcd5a4ac00644f2059419a04aad7e6a4d56a758304e0128b46641593a15a9934e', '\x6a0bb1b60d28be9a188cff3d555479272274fd97133244d7f7befce71d7b5fb0', 200, '{"ETag": "\"3\""}', '\x015dfbaeb9641b797a560ccabfafdef9b221590f818e487a81a221e39063ed76e5cfd521f7e3ecc11fd63826260fe39fd8ff05473497983312a576a51a61f06cefbfc71979b5a525b09174977de53ff2e3ced4cb1c3fccc6fc7410b3e147be6113ab012abb369a018bb04b78f59f4c340ba0d7787a8dd20e0b59c00f02ef94658e47c48e9f922a02db78e8c9e9afc725f03392b17503807d2ffdcfc5d61fb4766f62ce7fd911c2c0a23579ec319fb61fce6c1922c4f607d4a86988f065f669b458977b7be999510da4f1b01de64fdbf5213422d7d3ae2d249369813050bcbf8b42aba7a5461e652f2f58aa86a441f91173cac8c16b5349ee809e2c3164c12d46c9fab0566395d0cefbaff753a0666befdfa7a3cb8cd802c4aad1f21b8ed367dc2d4eaee55cee7367bee2b54b92f33c79fd06e3c1a225a096dafdfb0c12f33b80097de17648b67dd888137b44033f41e2b0f1391a9656914a99104b76871baabd601d94237ff443e0796b83dcb144a1161e2e42db77587b6657d6139e000ca3c67ff23abb9344bd9b0ef2d19bb008a152f41b5aa9bb47a54ee53369661e97e159d129f7ad8697b2ee71dcaa949f0012c5ac09d1d85d136c5e69eba473dea0f77010214e35d74e2acf3411e2e8a338eb6e253307b3943df0a86a6cf4370ea61967414d694b25db8d83bba0e91c611646684080b84a67858b5cf2d8ee59619bb8985980025818e72e5902a7f9af715de20b2ae7de588d7c0bdffee79cba00f6cd3e6daeb16a9aca4a47b2544adb9710a78bce8934333917cf64bedbc64ca98d84f0cb22f685227e5f8076f8ff63203d98be12200c6b6a8f9647c73704229917189cdd4c807d99c5936bd5e3bc8f02fa4d354e7aad11a02825880936274b75cfdff0b45edc4bd4e81e91d6e549a23d1c728f15f70ca3ab70b42d66bc8c396a85fd550e94e2106a97775907ec8bc07ca0284861b88e068edcd75a11e0407176b7199222a4617ccc05be08afcb594afc796faabeb1c437c97b7b18657e5f98177039cd8d839bce310fa20990e0a57d43f7b452403f71e18f640232bb030a493862d5f512f95ca657eb32d7f37ec1c45b6811733f7135ea157d6cb1e4f38739534ab8bc1efc3ecba6c7f79d12f38efaf404c62a125f6770270be9486b1de0661a943dc4d1cedecd7edb12a3ad1ecb795c4847712bbe9a3044c9bbb18c436ee8a8739167d13df796b4cbf4014de77d861fd38b1f996eeec40c9eae5f85bd33b550172e4337bebbc91095175efdb15ae19abe030359979f275145441b6b6823212d56a87d0d81c595d266f762006fbe026ff044447afe9a3be8ee05e9975a814715d68ab21aaf9571f21bcc6cbd68dad8e1688ff733b6745d68cb6bd22af2f9bbe72ce9b42a7a6e1a19740e83278e9d68ca900a1f7da08dbf48afac775170953ceac3c9ed1877c9c368358b9fb0eae444117095c1f691443fb7b7e46cde3a5024428e0e00a56be848b5f380d011351ad6f20402872c6862ccbcd391cb2e2e6638274eaee64d547e5a5abff6989596da3aa458fde0118d23a71437729838c5164c1b4f39f929d2f4a2bf4958e6f5b6bff4832b82e4ec31d2e411ab5d877730e64e9e235296e7ccdebcdf4d5a327abda15f28eb98f3648b43184ea6f2e1618b8802fe7490e3de0d0451788422393c0941f03dd8e5be3fc83709bf081d6ab2bb4dc96585474aea86275a343dca931c173c542dea2e3ad1c5b758379c3570bf3d1c7af279b5769cd86d5328370064e96d44ea6eafceee125156573dc0481eb6330d7750bd11a63de6567246c462c935cd6939fdbb4565462005caa17b8c72481f47f0df2207e0bcdbd94b4762fea978c781f42f68218d23440b46726b6f1fe9916888d63fe7ca0f8ec144dbfa4ef056ed3fefd335d8502c879ad8ec0330a7b16cda5fd3d10ea1ed528d398cd636180b0cd643f1c00204c616af2bc84cef91f923c638ab6d6f69b51bd3ce7233df2789b79904b072be1e2b30e6dad31e34ab9af2ba711f88c0bcb462ef36883fe8c9925d70929f243844e2273fb8b11594ea7f2df9cb64ddc01b66c3e7a352ec4f9eeea3d647aaad8c5fdf59eb3697abc01473c2768680935e7aaaacf7a7275ccfa9e6676464954550ea0926', '2026-11-30 12:17:58.11298+00');

INSERT INTO public.inbox VALUES
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', 'fund', '01a22c63-f42d-7406-821c-c4184d8f00f7', 'gateway.community_opened.v1', '2026-11-30 12:17:57.821527+00'),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', 'fund', '01a22c63-f44a-740a-aef9-3ce3281759b1', 'gateway.person_joined.v1', '2026-11-30 12:17:57.834287+00'),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', 'fund', '01a22c63-f44e-71cd-b49e-b384ed5b1497', 'gateway.person_joined.v1', '2026-11-30 12:17:57.838376+00'),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', 'fund', '01a22c63-f450-71ca-953e-ad8cfcd77143', 'gateway.person_joined.v1', '2026-11-30 12:17:57.841006+00'),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', 'fund', '01a22c63-f4b0-759a-918e-b6c53373474b', 'orders.project_listed.v1', '2026-11-30 12:17:57.936402+00'),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', 'fund', '01a22c63-f4b7-7330-91c6-cdeafc973a27', 'orders.project_started.v1', '2026-11-30 12:17:57.943978+00'),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', 'fund', '01a22c63-f4bc-7283-9e52-9cbe7708714d', 'gateway.person_joined.v1', '2026-11-30 12:17:57.948917+00'),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', 'fund', '01a22c63-f4da-71fb-a34b-60ff20b3c482', 'gateway.person_joined.v1', '2026-11-30 12:17:57.979543+00'),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', 'fund', '01a22c63-f508-7678-ad56-c1f3aa285c43', 'orders.project_listed.v1', '2026-11-30 12:17:58.02541+00'),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', 'fund', '01a22c63-f531-71f9-af64-f4c1d9e84528', 'orders.project_started.v1', '2026-11-30 12:17:58.065956+00'),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', 'fund', '01a22c63-f54e-72a8-8fa1-ecb6fbc2cfa5', 'gateway.person_joined.v1', '2026-11-30 12:17:58.094962+00'),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', 'fund', '01a22c63-f562-7791-ac27-d9073bc3b9f7', 'orders.project_listed.v1', '2026-11-30 12:17:58.115309+00'),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', 'fund', '01a22c63-f56b-72fa-9d83-16db01ee731b', 'orders.project_started.v1', '2026-11-30 12:17:58.123376+00');

INSERT INTO public.journals VALUES
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f476-76f5-b87b-20b5dfb619c5', 2026, 1, 'gift', 'donation', '01a22c63-f476-76f5-b87b-20b4a3a85ce0', '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', '01a22c63-f450-71ca-953e-ad8b64d012a8'),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f49e-777e-a140-37932bf61bb0', 2026, 2, 'gift', 'donation', '01a22c63-f48d-74e5-8a2a-be71f9e57619', '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.known_communities VALUES
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', 'c-bd6ee52bfb7c', 'Asia/Shanghai', true, 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f449-74bc-9acc-d47760d65c51', '{fund_manager}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["fund_manager"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c63-f449-74bc-9acc-d47760d65c51", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f44e-71cd-b49e-b38351ecdb88', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c63-f44e-71cd-b49e-b38351ecdb88", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f450-71ca-953e-ad8b64d012a8', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c63-f450-71ca-953e-ad8b64d012a8", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f4bc-7283-9e52-9cbdb6f07988', '{fund_manager}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["fund_manager"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c63-f4bc-7283-9e52-9cbdb6f07988", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f4da-71fb-a34b-60fe9d866c5a', '{fund_approver}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["fund_approver"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c63-f4da-71fb-a34b-60fe9d866c5a", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f54e-72a8-8fa1-ecb502ecca32', '{fund_approver}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["fund_approver"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c63-f54e-72a8-8fa1-ecb502ecca32", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-30 12:17:57.309583+00'),
	('fund', '202607010000', '2026-11-30 12:17:57.387099+00');

INSERT INTO public.numbers VALUES
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', 'journal', 2026, 2),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', 'receipt', 2026, 2);

INSERT INTO public.outbox VALUES
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', 1, '01a22c63-f47a-7026-ad85-bd1abeb49f69', 'fund.donation_received.v1', '01a22c63-f476-76f5-b87b-20b4a3a85ce0', NULL, 'donation:01a22c63-f476-76f5-b87b-20b4a3a85ce0', NULL, '{"channel": "cash", "fund_id": "01a22c63-f43e-76ac-959a-f9148f5893f0", "amount_fen": 200000, "earmark_id": "01a22c63-f440-702f-9fe1-59445298cfe6", "project_id": null, "activity_id": null, "campaign_id": null, "donation_id": "01a22c63-f476-76f5-b87b-20b4a3a85ce0", "received_on": "2026-03-10", "donor_person_id": null}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', 2, '01a22c63-f4a2-7444-b82a-9fecbebb35e1', 'fund.donation_received.v1', '01a22c63-f48d-74e5-8a2a-be71f9e57619', NULL, 'donation:01a22c63-f48d-74e5-8a2a-be71f9e57619', NULL, '{"channel": "online", "fund_id": "01a22c63-f43e-76ac-959a-f9148f5893f0", "amount_fen": 5000, "earmark_id": "01a22c63-f440-702f-9fe1-59445298cfe6", "project_id": null, "activity_id": null, "campaign_id": null, "donation_id": "01a22c63-f48d-74e5-8a2a-be71f9e57619", "received_on": "2026-03-10", "donor_person_id": "01a22c63-f44e-71cd-b49e-b38351ecdb88"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', 3, '01a22c63-f4ab-7095-8b15-c36e09d3cbcd', 'fund.campaign_opened.v1', '01a22c63-f4ab-7095-8b15-c36caebb95bb', 1, NULL, NULL, '{"mode": "internal", "ends_on": "2026-03-31", "starts_on": "2026-03-01", "campaign_id": "01a22c63-f4ab-7095-8b15-c36caebb95bb"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', 4, '01a22c63-f560-751e-893d-0f5aeb8ed445', 'fund.grant_approved.v1', '01a22c63-f547-7402-95df-50b5fb55f226', 3, NULL, NULL, '{"fund_id": "01a22c63-f43e-76ac-959a-f9148f5893f0", "grant_id": "01a22c63-f547-7402-95df-50b5fb55f226", "amount_fen": 8000, "earmark_id": "01a22c63-f440-702f-9fe1-59445298cfe6", "project_id": "01a22c63-f508-7678-ad56-c1f2668446ba", "approved_at": "2026-03-10T01:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.payees VALUES
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f4ba-70ac-9d3c-6eff4a7db60d', 'organisation', '\x014c3fa46816d45da74df0f55378e1b5f070e99859daace288eaf1f539d0c5a87a7c31cbdc201dacaf90a21c', NULL, '\x0168c0111a8f7936d7b133bf51e3f9e8b6c82e8fcf6576da90a0c2f5126a2d38ba7cf09c045705a5ad74aed357492b7c', '\x1bcdbc8fc00a892e64871007e910ac9f43e0c72366cbef3b3f3d2d54b4560070', '0001', NULL, false, '{01a22c63-f449-74bc-9acc-d47760d65c51}', '01a22c63-f4bc-7283-9e52-9cbdb6f07988', '2026-03-10 01:00:00+00', '2026-03-10 01:00:00+00', 2);

INSERT INTO public.payment_notices VALUES
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f4a2-7444-b82a-9fed14b7b2d5', 'sandbox', '01a22c63-f496-74de-b384-583eaf50d3c9', '\xa492db05c3bd9d4caabca36fc473bfe417b78f53aa7d50a830d49af374c8343c', 'booked', '01a22c63-f48d-74e5-8a2a-be7263a5d038', 'txn-01a22c63-f48d-74e5-8a2a-be71f9e57619', 5000, '2026-03-10 01:00:00+00', '2026-03-10 01:00:00+00');

INSERT INTO public.payment_orders VALUES
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f495-720d-a455-b1dd336c338f', '01a22c63-f495-720d-a455-b1dcf5561a2a', 'sandbox', 5000, 'created', '2026-03-10 03:00:00+00', NULL, NULL, 1),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f48d-74e5-8a2a-be7263a5d038', '01a22c63-f48d-74e5-8a2a-be71f9e57619', 'sandbox', 5000, 'paid', '2026-03-10 03:00:00+00', 'txn-01a22c63-f48d-74e5-8a2a-be71f9e57619', '2026-03-10 01:00:00+00', 2);

INSERT INTO public.projects VALUES
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f4b0-759a-918e-b6c47adb146a', '邻里帮工具手艺坊', '{}', 1000000, 'running', 1, 3),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f508-7678-ad56-c1f2668446ba', '邻里帮工具手艺坊', '{}', 1000000, 'running', 1, 3),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f562-7791-ac27-d9068aa91b38', '邻里帮工具手艺坊', '{}', 1000000, 'running', 1, 3);

INSERT INTO public.receipts VALUES
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f47a-7026-ad85-bd1934f6a71b', 'receipt', 2026, 1, 'C-BD6EE52BFB7C-2026-000001', '01a22c63-f476-76f5-b87b-20b4a3a85ce0', '2026-03-10', 'issued'),
	('01a22c63-f40d-707a-ac7e-bd6ee52bfb7c', '01a22c63-f4a2-7444-b82a-9feb4342f22c', 'receipt', 2026, 2, 'C-BD6EE52BFB7C-2026-000002', '01a22c63-f48d-74e5-8a2a-be71f9e57619', '2026-03-10', 'issued');

INSERT INTO public.signing_keys VALUES
	('tests-d6809ee4-4d56-4312-812b-2614e5b36fb9', '{"x": "-AoscbgkihTsDY7wc_Cu3X-fXfjajLkOZh-Bx3GfNQk", "y": "PFJ4GB6jCyA1Uyb7ehFQ9kQZTjugzGusi3P5udP3K7o", "crv": "P-256", "kid": "tests-d6809ee4-4d56-4312-812b-2614e5b36fb9", "kty": "EC"}', '2026-11-30 12:17:57.796538+00');

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

ALTER TABLE ONLY public.donation_voids
    ADD CONSTRAINT donation_voids_pkey PRIMARY KEY (community_id, id);

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

CREATE INDEX donation_voids_by_donation ON public.donation_voids USING btree (community_id, donation_id);

CREATE UNIQUE INDEX donation_voids_one_pending ON public.donation_voids USING btree (community_id, donation_id) WHERE (state = 'pending'::text);

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

ALTER TABLE ONLY public.donation_voids
    ADD CONSTRAINT donation_voids_community_id_donation_id_fkey FOREIGN KEY (community_id, donation_id) REFERENCES public.donations(community_id, id);

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

CREATE POLICY app ON public.donation_voids TO fund_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

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

CREATE POLICY audit ON public.donation_voids FOR SELECT TO fund_audit USING (true);

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

ALTER TABLE public.donation_voids ENABLE ROW LEVEL SECURITY;

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

CREATE POLICY worker ON public.donation_voids TO fund_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

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

GRANT SELECT,INSERT,UPDATE ON TABLE public.donation_voids TO fund_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.donation_voids TO fund_worker;
GRANT SELECT ON TABLE public.donation_voids TO fund_audit;

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
