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
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-7486-7374-a7b0-6a1cfe3002df', '01a22c55-7488-7574-911e-484877d7133c', 'cash', 200000),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-7486-7374-a7b0-6a1cfe3002df', '01a22c55-7488-7574-911e-484877d7133c', 'clearing_sandbox', 5000),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-7486-7374-a7b0-6a1cfe3002df', '01a22c55-7488-7574-911e-484877d7133c', 'donations', -205000);

INSERT INTO public.beats VALUES
	('gateway', '2026-12-01 12:02:07.613302+00');

INSERT INTO public.business_time VALUES
	('01a22c55-7486-7374-a7b0-6a1bf8949fea', '2026-03-10 01:00:00+00');

INSERT INTO public.campaign_totals VALUES
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-74cd-70b2-911f-503f40aac64f', 0, 0, 0, 0);

INSERT INTO public.campaigns VALUES
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-74cd-70b2-911f-503f40aac64f', '01a22c55-7486-7374-a7b0-6a1cfe3002df', '01a22c55-74cd-70b2-911f-50402d65d446', '为独居老人添暖', '购置取暖器与棉被', '{}', '{}', 'internal', NULL, NULL, NULL, '2026-03-01', '2026-03-31', 'open', NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-31 16:00:00+00', '{01a22c55-748e-72d8-82a7-625b91f7218b}', '2026-03-10 01:00:00+00', 1);

INSERT INTO public.donations VALUES
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-74ad-71e8-b372-e62d657e5c70', '01a22c55-7486-7374-a7b0-6a1cfe3002df', '01a22c55-7488-7574-911e-484877d7133c', NULL, 'anonymous', NULL, NULL, 200000, 'cash', 'received', false, '2026-03-10', '01a22c55-7495-70b0-812d-6f44514f5f56', '2026-03-10 01:00:00+00', 2),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-74bf-754a-8ade-165fe24c7fb9', '01a22c55-7486-7374-a7b0-6a1cfe3002df', '01a22c55-7488-7574-911e-484877d7133c', NULL, 'person', '01a22c55-7492-708c-95cf-213a6ebc6c76', NULL, 5000, 'online', 'initiated', true, NULL, '01a22c55-7492-708c-95cf-213a6ebc6c76', '2026-03-10 01:00:00+00', 1),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-74bb-7399-8141-83a11a630c6c', '01a22c55-7486-7374-a7b0-6a1cfe3002df', '01a22c55-7488-7574-911e-484877d7133c', NULL, 'person', '01a22c55-7492-708c-95cf-213a6ebc6c76', NULL, 5000, 'online', 'received', true, '2026-03-10', '01a22c55-7492-708c-95cf-213a6ebc6c76', '2026-03-10 01:00:00+00', 2);

INSERT INTO public.earmarks VALUES
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-74cd-70b2-911f-50402d65d446', '01a22c55-7486-7374-a7b0-6a1cfe3002df', 'campaign', '为独居老人添暖', '01a22c55-74cd-70b2-911f-503f40aac64f', 0, 0, '2026-03-10 01:00:00+00'),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-7488-7574-911e-484877d7133c', '01a22c55-7486-7374-a7b0-6a1cfe3002df', 'general', '一般用途 General', NULL, 205000, 8000, '2026-03-10 01:00:00+00');

INSERT INTO public.entries VALUES
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-74ad-71e8-b372-e62e81a28052', 1, '01a22c55-7486-7374-a7b0-6a1cfe3002df', '01a22c55-7488-7574-911e-484877d7133c', 'cash', 200000, '2026-03-10', '01a22c55-74ad-71e8-b372-e62d657e5c70', NULL),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-74ad-71e8-b372-e62e81a28052', 2, '01a22c55-7486-7374-a7b0-6a1cfe3002df', '01a22c55-7488-7574-911e-484877d7133c', 'donations', -200000, '2026-03-10', '01a22c55-74ad-71e8-b372-e62d657e5c70', NULL),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-74c4-700c-af22-58cd3d74212e', 1, '01a22c55-7486-7374-a7b0-6a1cfe3002df', '01a22c55-7488-7574-911e-484877d7133c', 'clearing_sandbox', 5000, '2026-03-10', '01a22c55-74bb-7399-8141-83a11a630c6c', NULL),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-74c4-700c-af22-58cd3d74212e', 2, '01a22c55-7486-7374-a7b0-6a1cfe3002df', '01a22c55-7488-7574-911e-484877d7133c', 'donations', -5000, '2026-03-10', '01a22c55-74bb-7399-8141-83a11a630c6c', NULL);

INSERT INTO public.funds VALUES
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-7486-7374-a7b0-6a1cfe3002df', '社区发展基金 Community fund', 'forming', true, '2026-03-10 01:00:00+00');

INSERT INTO public.grant_steps VALUES
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-74e6-728e-908a-7588e2175321', 1, 'propose', '01a22c55-748e-72d8-82a7-625b91f7218b', 10000, '邻里帮工具手艺坊', '01a22c55-74d8-7132-8b22-6515d99853a3', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-74e6-728e-908a-7588e2175321', 2, 'approve', '01a22c55-74ea-7128-a517-ad3ec57e2686', 10000, '邻里帮工具手艺坊', '01a22c55-74d8-7132-8b22-6515d99853a3', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-74fd-70ff-8040-8bd60738daf4', 1, 'propose', '01a22c55-748e-72d8-82a7-625b91f7218b', 8000, '邻里帮工具手艺坊', '01a22c55-74d8-7132-8b22-6515d99853a3', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-74fd-70ff-8040-8bd60738daf4', 2, 'approve', '01a22c55-74ea-7128-a517-ad3ec57e2686', 8000, '邻里帮工具手艺坊', '01a22c55-74d8-7132-8b22-6515d99853a3', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-74fd-70ff-8040-8bd60738daf4', 3, 'approve', '01a22c55-7501-75e3-a39a-70bfc1bb5924', 8000, '邻里帮工具手艺坊', '01a22c55-74d8-7132-8b22-6515d99853a3', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.grants VALUES
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-74e6-728e-908a-7588e2175321', '01a22c55-74d1-72e3-91d8-179ccbe1a9d6', '01a22c55-7486-7374-a7b0-6a1cfe3002df', '01a22c55-7488-7574-911e-484877d7133c', '01a22c55-74d8-7132-8b22-6515d99853a3', 10000, '邻里帮工具手艺坊', 'proposed', '01a22c55-748e-72d8-82a7-625b91f7218b', '01a22c55-74ea-7128-a517-ad3ec57e2686', NULL, NULL, 0, 0, '2026-03-10 01:00:00+00', 2),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-74fd-70ff-8040-8bd60738daf4', '01a22c55-74f7-726e-8589-42573665cc3b', '01a22c55-7486-7374-a7b0-6a1cfe3002df', '01a22c55-7488-7574-911e-484877d7133c', '01a22c55-74d8-7132-8b22-6515d99853a3', 8000, '邻里帮工具手艺坊', 'approved', '01a22c55-748e-72d8-82a7-625b91f7218b', '01a22c55-74ea-7128-a517-ad3ec57e2686', '01a22c55-7501-75e3-a39a-70bfc1bb5924', '2026-03-10 01:00:00+00', 0, 0, '2026-03-10 01:00:00+00', 3);

INSERT INTO public.idempotency VALUES
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-7495-70b0-812d-6f44514f5f56', 'give_money', '\xc5ef90e907b401b30588c541b0be697a2679d6dbee5629c3f2a821705dde4edb', '\x091fd9eef216d2cfc4e64f4c4ebb63a87067a9ae74c27c94743be191cc428a73', 201, '{"ETag": "\"2\""}', '\x01c2897d718e24f05692cb2331d226edd6744b89f6167b0473d49a7896fee95e090bb9c4a7c8917a23743b92976f012544182c29348120baa317b18871dd4a06e90f726f8f762ad237137edb613a97df021569efba90fe1a7aaca1c3879c4e9fd8892386b0ac190b32d067d3ca66365705356dab9df5942b06b90c718cd75490d6b3ad9315264c03314da28f5433db7eb69eb1c3f3cb9a2751ed48076be8433ed2f2a2814e07a8c85c5513da86b0926184ca765565d315cf6e8f791e14d9829a472b109bcfec6bff800e4992a7b02cde934d422d25325ce3e56de993300883f8c33cd15109654e8191ad4a793bdf9ca9a685008f7141d19e2634c7958bb6cb3d0429226fdee5a2f4cb64d6be77d9a884d782aef717fc7ad418c5c530595989822fb34639276573b79215418628a03c8f2c6057cf6eea2ba08799a815f0fd87784f3ab9c45f82f00624b5895a37f631b283be5fb07edea6dc522fc3010d60934bef10b34527f18d52d2968d69e6bbda75e97a76e58d440f29e2a12329865da3d836d47b6821cd41b0943ed2cb8e54f9', '2026-11-30 12:02:07.666853+00'),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-7492-708c-95cf-213a6ebc6c76', 'give_money', '\xec764c9ef522b7004b4afb5a674e7934da6e593548f8e53ada7e05eff0766fda', '\x4d56d7d3d135e5c7c1be311341029a8d0fd2d8e502de94985ddbc26136e3c686', 201, '{"ETag": "\"1\""}', '\x01196fe6a8e48be52049dbc6b819256462ca7f7fe68e5e4378741604986272c6a65ee48dac945ca22d7710b2501f96cce192f8bba769e866c34801a32845ac96cfffd78eabd0efb7273a04379570953baecea3082eef72ade976390f7707e92c4927a3d22f7690cc68a96d8c1a4cffdbe7f4c687368c7aacff6b1166d7b1753a1a66dd3d128d95fe4218cefaebd8d05cae2afba4f9eceeddd2c6618caa9606380954c1e3e1caeefeb6ccd83f420409b06f726bbfd2516ea01e70ab10332f0f7225b5eaa746f0aaf0cbfe6c86b3f06f0b83639f372a01529d6bc6501dd9d1c6f2227d682587a11bb78f8881ca8493d23f081c9c98f8e2a2bf84a312363b440f9bc9a63cbf9f6ba58c3f0c3b59079bb7cd4a9f3265c83f5359b806505c211f2d147d494127821600bdf49525c895a9105ee6c62322cc53d90adcb7c7eba160e87c7113d0ef2c61add414d0df31ccc609f13c7d92b4aeae039f63ffe0e6ad5473b0dceb97285b92c34707d2f247fbc6b2b88a45279f1acc4c956c17783bd1a3fcd90b58257e27dd53e992cec5a65ceab6a755a1f73803f1c998ff8b3a99b10abbf095cad982fa084a8b2a65c351329db71fb17c24f7686f6523d9325fa47d01d60fdb0c8fd6f42845fba7998942f6f384d76df09135fa6d272ddb3792334c70803f085bb70ce79fb5671c740a668c17a526f3d09011075c37a949744d1a8dc94e0767cae38b4bc98d934b031fcc4814a9f6bef257225c3efb6a1ddf45460c3bd93c23394cdee0deed6b40937fb9bb3fea34ac505bc76c164cc180d16211fe1bda0b975aa50a369c4769a0d4b12f1d199c71fec0b4563c97c7c3d1f8d74744ccc371df093663a8a450536a7808af24a612d54923926908cbfe9d46604b321a77d871923d559047ea0aee8c0a42c9c623580471dc87a75a61f68a3de6972e7f8c42ecacf1596fab08e0abdae0d01944011619c3a13ad50e0a9c20e63b722f844595568fb1876d741b7a715a121d2d', '2026-11-30 12:02:07.675609+00'),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-7492-708c-95cf-213a6ebc6c76', 'give_money', '\xde525f06cdb2dd1e0c46e664d740a27a1ee51b9aa793cf0697922712f1624a49', '\x4d56d7d3d135e5c7c1be311341029a8d0fd2d8e502de94985ddbc26136e3c686', 201, '{"ETag": "\"1\""}', '\x01f708c6728f142b8cdc64d9acb6cc77ead787da2afaff0e4cd9ecad70328906a6c33a176f12e6506a1f8fc807686ae563ab853007231ff8ba0db672c4803a3db54d63ee6442b01911def3827198c5efe9152c161e408319bde1758adefd0b9587e4093b2c3fa70fb5588fa7503d9388b22096868b7857fa44ccc7a41fb429a85875789c7fc840abe6825849eb42d61a62e59bfeb5ad1a15a883268f065e8cda7a074d3ef4183cac6ee9927ef6e5c13f810bd391b03d3db003999c7964fb014d45c9bd9a5571a747c9ffa4ca905022c78a9b3ef9cd0565141ca8c13014687ec76be2a04d54a90013aa3add44853529baa73798b0e5449211c87ef01b8403158a4d446cd0e9679bb78f4cbb1af3a07a845f646a5b443c68c22964e7fd064f10663b4803eeab74d5bfa12cde154ea565bc85fe8f0195c4ba09093e8f365858873055940185fe1b0f3a5648f1da4728b6dabc00691b2ebffb0306b073d54b21cec464baa20ba014b9b33ea97d8f12a6ca01ccf95f6a31e0bf06e08814920c0467a1dc7f9ba63fd6bd75eaea964341001fc8887f710e816e568bee74443bfc00b0442a57972d9dada66a2a132c311b34905e92ae05417560b0386a3cd257d993afa8949705b7bab07008f5093010b3def39269701994259bfcca9308c5325839a31636324ff544271ced59c32d5e2d037aabd4f1dbe6c44ce88aa45c08104691abf1b6ff091f38d644a72d99d598396bc56051cfa16afcde372d6fb01bcbf10fbdf2f99bcf600694c93b8bf5dce2e468f25dcc041ce965815544e93916a10a84fc87419cc80347f38adc2bc5496cb5b400a90e5aa2d3345f1aa159998e132521819e870b922a7c26de33f5d0877733e7d3303d652b880fab5772ade9d1268a07a849b1c8f7655242c58c20407c5bfaf75acf3096c9cef7e12fa53d640235e273990a8b9885843a42b1e2f4a009d2170a6c7dfd827ea537add5de18a789a8db2001d24735a8da6204d806ce6727d2', '2026-11-30 12:02:07.679696+00'),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-748e-72d8-82a7-625b91f7218b', 'start_campaign', '\xe1d8b1625e2dc0d8bbdda14c14016f8f17b9c3d2ff2298746f3186446720810b', '\x2a1e6eae44ce7aa7f519030451eea10be4203df5b1f990361fcaac511e6ea917', 201, '{"ETag": "\"1\""}', '\x01c6300df03c66521fd48b3e2fcac519eb9678caf089306079bb51f750e8c0f9c2d308e88272a48701e4b292d55d0d41b6d5559e06063e734d689dcb91b290f492ef5d755074e6de44129fc80c43d7a2b9edefba8e77f8f6b827523b962406548dd54ecbda247e82f0540905552fa415f2d5484bdf0689fc3a9f2f5ab7ef938fd0b487eb502bca8ebb1282bf0e2e13fd0c1e634b5c7f5c998203dccc3d6760b4cc3ac08be83ade5337f27b6b6cc2df418e1904f9d856e62920a2d5ee1a04e2da26f4082da8580d477f97b67e4cbd2c7d09a796ede0bc2d7f2426a39367f2e3f5e0014587338956a42dc6731ae1a11a51a35bdd6766b2fcfab7560b3fd4808625402dd16dbff71d24b50937e5a5c4d02b570758ad1fee2eb3dbe1ed7a7ca1ba7dabdab96e0dc03c80106fc8904cdd798de6d6605a6671887ae52a4762f8edaea148aa5604f7e444aeb13be0d0c1b28fb014c6380a7deab61b186f46485a65d2aec98e297182044f0da45874357c990aa83394d9943dd6dbae63333b244955fef02162af3e052951a9afd00a5baf894c9a61e43e6d47d3676b802f7803eb520d9eff5e2d17d80b7511a582c0e62fac7af347a54757d91d5b066abc0cbbbc6fffca589ec489ac17bb88304afc027de72dca33f0b56308c481b49e77314062db75b66d45daf444516c2be157b5978b26fb2420ed63fc5a40b492accab1bd02347ebdf06cba55fc6d5adbc7c8846caed923ac0b0729b66ff8c629accbbf592c6d73196029e2a40e9938388d35cdcd14037e32f90f82b0b2abfa3acfb22a937a246fd9ddf6827ebb5ab4214ba5475e6ad206cd817abe420b0471fdfe1183d2', '2026-11-30 12:02:07.694596+00'),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-748e-72d8-82a7-625b91f7218b', 'add_payee', '\x7b79af49bfeaa689986d144626063556b2a987c943b6e9f8e98d84716a7b593f', '\x09de58bd64eab778c00c89ff4ed1c4af3d7d08aed41273deb97e256199b55667', 201, '{"ETag": "\"1\""}', '\x018000abac5fc259ed339a62bc0a439b350e6d435578b695d01ac592d296f0a065dd2b8aeb68a65dae41f709f6481eb9328b3b1b8527e3fa6a817272debb88d6f31aaf15454901e89a68f58193fd67a5b76e2c5b1631cb3efbc714e443bdfb63412e91d14c483dc59a57e8d13b03438c356dae8ff3913f6d422286228c4179c22d6b0fcda0ce7c47bf4aef6bde430c5e58bbfe42e04518c0b2cbeb6e9db1a897774ab6782dfe82a34d3b319819ad718e8102139c7ea071a14a3f8fc2671dad053f5aec39af6389208fec4c1e0f65479152d4bf557d4705025e4ae0f785cfb34be4e21639a20ff5a86b5ac6b7bec4108e918d55b547bd0a97c94a926b51cad2fa17810f53b17e47449cc9023efc09642871def310d8d8d65271eed4d23a6d7809967a45bcad21100f', '2026-11-30 12:02:07.704461+00'),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-74da-71d0-957d-1f917bb8d3cd', 'confirm_payee', '\x26cd147b6e8ffdb5b95df9acbf643c9c70e62d444339369bfd5cba28251dad27', '\x84b9b3587ecc1a6157854b836bf8a1f24e7dd50b5cd830e37b671f5e47414f3a', 200, '{"ETag": "\"2\""}', '\x010920420d3e031249f8e1772b46d729cc53eb21e6ad5bf6c7a41a28d4462c8c5e5f690aaf0c5d5c904631cebb972d0ccabc5528caeca2df058791b3bc6b504a35410d8278d7669b926a7037c86c312aa4b4481a26070ee8f08006db657645553b25f406c5c4a83f16c10c2b104a8531e1ee412364790c331cd8d7783183f0ccb564054e4e01627b144ba8dab12e6f04a7f3d8cf0397e1e0cee50ca008a7fe0e1d29bfbd59dbbf99bd2e3d090322ea25e5f607084ccccff417533cb733d5ef618d82c084181b687fa53e4ee7b16abbd3fecde3181e64b38f1ad76bd327d1e7c339aee894009d31e9b4322aabe0f3bf11c2f6759f28fb56cef987bc81c85039fe32bfea20b952773fbb547264dc59b82663a3b35fa4ed4530eec33ff70566b7feb5ce30cb1e2628e07718cf347e2ec230eb98f1301e8a119e0ac3b5a81e7dee3d1343e3dc738962d98045288c56871a18417e1f70666a2817158991b35852f9cb', '2026-11-30 12:02:07.713142+00'),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-748e-72d8-82a7-625b91f7218b', 'propose_grant', '\x1d1f6fc5fee5d10ca725e52723ebdbf1e03e80dae80207b4ce9a27d5a5944849', '\x51b820eb7ebce8865c6db02a7f4e88bd1406349bcd335756b71f335716ede815', 201, '{"ETag": "\"1\""}', '\x01ef41a8c88720589f15da3c50a5d711dd5b926c4644f9528323582ad42f2a507c38feb15c1ee776d75b25d9a48ad8526b2da81843c8e44ddd64109bd2671cd0d9bbe66c2daae0e1390936ae526667d598c63afb870f54b69b5dc93c3fbfa18e57528199ad7846e431bd45277acbb58ab189ed6b1e463c07c37c6f82a639d4ae94e9cb43770538c87886193471866a8d52cc6d3b207309935567f2b5d29f9b70d617e6477184003d3eb067848b793b1a14866eaa5a229310d44bb1cf8e05e4f9eef4832d223d8f0d8cb20ab509d457fac20e0b2e10a300149217926ea8581485fcd1295f3ece0172c3ff041a1b3d2a53fa4948763f01f935f14b82b02a9705fe225456523317abdf1f01596cc6f5081c4aa0ec840fb04cc4d600afc8433e0ef293a455413efffa3a632555fd1d7dda240e3f71181439d192e3813f6aa1deaade4704245122ed91cc54f1b623098d15322bf247a5a8021dcda8c49f3c3bfb5b8876009dcd1f6b0d2be94d338903e1283ae592908e3f5ad39ea72e8d22f9d63507ad258461887a20a47763e382f5a4e9786106e0acd524a230f27cdeac52417d6bd84dcae7d744b07cd0484ba771fd638f441d15a64c50412264f221321956135291d865427ad194d7a36213b8a56bbab7facca88ca0c5b65a5c6699c48787251487011ad999e1dc97169ebedad99ac8721cfbd80adf141713641929a800a284251158233c4ac14f56c2408acc86db4e4fe04509eb9f366140b8bcf60f20d266b46eb45bfc31af43d350c4941cde4ba52a244151cda8293ae18f53f437fee11987b22f04f9c89945512499d59fb52f9f65623f06c48f36d39f131885eac2c327dd2cef16c993cde7549c2d3ea72b2050c1d867e6e667f313c83875722331bec9c5b7dfb2e1302ea5d5df3d084bef649c7561d43164a089540e8fc2466e06ec49997d288f49dbb8f147ab4eeab52dbd63cfc5b1c246955de2a6b7f8e4596cbfbf98c714ba095f4d7094e0e47df2769d96b73691b2548671e9042f8b621bf1a3ed4b9cd9616f337da9076bafdc4d0ae98395d5cd1418d111c76a19c55cb7464b4cbd4bed30210c17d7efbf949e9b3b4ad3c668dfa29534fa80b04b87f469654e28a75e8c3dca789dcaa4bf82d13a2ad20b4be36e28aa97905639d6927311a8c470ed9d94c438f21f610446035651c228e75cb4602e9181d48ed88deeecbca0e4b3c52cdcdc02d7a30e8a87d86d83ff9e1b6241d68fd355f687a487408dbdb70588fd3b9bea8ff1e9bb75523976009fc38e55551e61c448a20f36fd466519893bd22c7a3397585ca0fd85274f02be24db4abadda3347db1b6f651e895a6ccc91bb6f53161fefc0c6f0ca9', '2026-11-30 12:02:07.719567+00'),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-74ea-7128-a517-ad3ec57e2686', 'approve_grant', '\x7b3853ba6b0b19088e57ca5bf13e8ffad1efa9653d55f9ef81633920df8eda60', '\x37c34d91036ddd4b15d251dfe0382617fc091af07aec7e3222f98010a538a4b7', 200, '{"ETag": "\"2\""}', '\x01dbf3a5480e41f93c62149af9d8f9d22037469f54e656e73c209aa6a0b94e71436dc98d72a89acafde9b92874c7763b84fdca6b7ae805abe903153432c31ce4136c0bf3057942ed209a3d951102ddcf43209e41a8d7ce7fdf3ea0274ea64cc88ffc86b501c47b7785e1fef488e9c23051896e186cc047e78baf63151735fb7e71ed40b523810421dfffabf8271128d433135e0cdb8b618990d85a33ea3d297e31a4f6a81f84e7cfa2dd3430d3abb110d35dc7a649b4dc6416316ddf7539111dd2685ebc56ffd99c9421b13bb98461a33d8b74d476c4629f69b634c2963f59accf28288699742294115d4e99f116a1208d95086dcf1c950791ba252ac49e864e2564b7e1e64183ee107bcea5415cf67539c794a280b1973c67e52dd93d9a1a51ca66377ba04a50e2e799f2aa886b5be5518578e0f586c7da2e26e50de9b91172ee2ce391856355674839142ffe2d550d902e5e811013c19f3d04ec62b944b9ae75764e43eba4b1c403540a6f13fd231fba7396d7575514bf41d2917dd8fa1f3d592653539e362808c6c1964fb40c636d7780f53b1e4814990ad770959e3898d61a38b1fdadebbf995e598bae1de1a4b95fcfd951c693717d8db54da3bc32edf735356b1b6ba807450c8d99692e292edb939ca73b9fa3ebac01dfe40bcb00232eeb95982fb5f46f9130a9872b6b66ef914bcb4ca1713854ac40605938f841fd2e5f71a7dbd44053d81a290bfc2f329ba3d526281423b4ddbf1ba64506a166b720088278c119d20037818a4b0e3a9ddb9929a0ef529fe04593744ace38331a9571bb56f7b99b0ae499b1182c75649e18f6224495703c55cedba689c562e990824b3487aca63337443a72cb3e4307eb6f1559db0d0c55e4c75b81054a2fe7b42dc56de0ae49b3434f9ed6c05635ace975d5121bd18f752120f3fcf1e75e34b26d72ee42998a4abed6b2360848e4efdbd738c5432a6b7ef73eac0add1d9bcbf817679e4ef2b2557cb44c7183bbd2477f1c5933f949a0b1d27e0a53773f31dbbb8000c8c00376066c97e9dae56f85c39f9e7bbba505e6ec898f0bac33704fac5bd68c201ca07c5dc900018a0aa0e3baa102b34037591d3cc4dd6143a5f014e8f18b6e68043038d6e1c7ff2e80fa6f6cbcaf2f99259ae89059658644f8983532abdca1ee7cd31facd65e516d3fe522f00f24bf5fbc40a56115bc925bba6c2ee3f269384de5dc7df328e9c561109931b77f9b553d77eb402ab2eb5ebbbffae8738b3fd999dcd8119c17239d7371263ddb799da6a032c5c0fb96e96e522f6d6e3d599ca8f74ddeea636601b3c9e2ef1ff20d6194319d71a62dc14a59ee78a245b4d39739cdc7dce6930e73987992a9f8f458cd5b6fccb9a985f3a107cf6d6d1fceca1cce051fd9b0b505c684afdfe230dfa70cf550efd31f1cc3c3b110c5735176fd9c653a6d85102fec7b35d7e65498052b99fa14cdeddf81661adeed66ef761e1b7e9ddcce3ad0f809c6609c7dddf30d1089f17a8c1f382022cbec51f28ea756bd4a8fb0c87078751f8c173de3f049ecf670206b67381197e27d719fde20dc2fa253f88531b0aec1c429a54b9773ff81b565b8fd9ded4fc01fb70c23628579ae3f62b4e02ac36e859a656a4f507208e77ed2138d6de81618d2b7cc5c0c386d197d9ebca1500cb7800d7c789c306e7620a601e5d7249c6edb341b5085f63b21abdf6e2eec632cddbf55df7edc32f1a6d9018ad343929b', '2026-11-30 12:02:07.734536+00'),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-748e-72d8-82a7-625b91f7218b', 'propose_grant', '\x650f92e4ca5f85473ed52cf1c0c17f957282ac87f9f7b89275cb6fb33fc4fac8', '\x8c11ff094c7dcb93edd3b24367bcae3a128a76132dfb06631eb76d21f2aebaa0', 201, '{"ETag": "\"1\""}', '\x01175c5d34e74f2681b1c37adec39605408e8b28580a9f39d62aa42ff3e8fb45518f140ca2bd58f0d350fd2fba6127bb252dd7bcb169e8dc2af74beee7c852c8fce1affbf260db565231fb5b40c6a49fa70b1b5ab42fc1c68b4627c3beff60fa25c665f36af1f0b86cb15ccf367118b789f1d2f427732789dae75a602a42c3028f09d253c73d5d8d6126210974c1eb362ed04625f23752dbac2d8db78e39f2ccac1de2cc1ecea0e628fa28779b0b3e430e07ca0278fd0b6d3614dfddd9129edb4fa0d1101a944c1c824dfd41a7ac72b301cc1302cbd4764cca939de66ad1d1fee75f2aa4032742d16cbf6822a0325ccb1219684b190bfbec8249408a9a01543615a3e0f72da935147ea9adc5307ff4f21ba65759872213dc7bf067c88ad44c3a9ecc6dde451a916c365d8ab6b866b25644c5879157e31e5b7a816d2665de46dd97e794e5b238e672924084f4d4ab7f935dc3a57c0d0895fadba70228fb9bb0d2597479a0d8b7833a60eb9ba06e3eaadf3c3326a05a523e028b0693b014eb7b063cea7555e01af6d4db6d2276ae854f1ee9b78ce6261788f754d031a14e2bd28ffb2ed0fed03e9d8024bd9840ee8b40fb5a69b31f1a227f5911d54bda32ec48fd8b19fee3814984835d89fb65ad6d2014ad1559ef49d4ceaf2aa4e345e42343a12e0a7b0215f0408186e5bce6b4a7fe72f543ae4b3420c688a4a74159c67bacef46f4334d49b2c6894446e48b7262fcc291c2d3381e2d7f5982e9dd1f2cdff4c3169fe161d2ce512216ff360262e936ef2e01ec1701cdaf8f6e28cb2d39f3f72ef4dd3c745d32a6ba668f0ed41d986e934b098c0c94fc0e6b06de5f4a15d84efb23930739728a83221383e1ddc465b21ad87e71cc93ff31c20fbab0e3b87d4f5ff5cb4e3839056e6c892e3fc4b661454e7009aa9210d6eb14efc98f2a3ea5820d0aeb45df0502fea09512b2046d7584a30d543ad89951c5c9cefde5eb9f7766512d2fc50be73db252030115d7317099c354cdef80874af5c804f13cf09e6b4051da5986e18f86a50cbaf2c64d436777e3881ec5e9e6597fb945432796d8deff993d0491d159c3656647582cfefef36b305850a17cecde555b30c554ec175e32c97c0c5710087396ca74a14f8d4fe7761c845b364bc16666d2dd1f0fc7404df769ab2539c5277d245703180e62787a7834c4c6a467604616087e43bdb75ffd365da7b0976606e9de7fc326112ea45fbad136f4159d80415b6ff4fb2ae3e42535de2201669ffca889077516901f6fcbf0a4ae98f8455165913cbc3270fec71ecf1c61c4b0f321b4cd6d545096f9c1d3059be485fcc045183568247368f33945e9d949edbb5d8a67', '2026-11-30 12:02:07.741565+00'),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-74ea-7128-a517-ad3ec57e2686', 'approve_grant', '\xe8094bbcb9a80c0a892346f9d5d6672b456042503706850f9293d5ef2c5f21d0', '\x4bb9c4ae220eefb157ea4215fb4d66db3d19cdf5e5ee044e4e885fb085b07118', 200, '{"ETag": "\"2\""}', '\x010161c62ca06be2159cda05d3c92868951a4b758ded9598c07541102c4ec35fc33bf4493ab878e0b439be1aa47011def041c38f1327ea4a4edeaeaefe6ba354b04182cbe9a32a77e29f8192c9a1dfff8c7e894efefccd65c5d1901be5bb67e804fb5e533484e3aaafe780fdc3bd1e206f7ecc3a422ac2d8e2c7de7ec118a9ab63c34a5c0ee981650462399082896290f5ce4500e9f7b7b6792d10df4dee1e120383bdf74ba7bd59097bf46e79d50b4d6aa04f50f7be76d0ba10cc99b9f1f529bc3959e11027a5b0590f73eca926b2e46538513ec7963f33418daf5dd61fa3689f59baf58d56a13ee1a04fb3c3d33dc3c95ad33995b3d865629c866240c4df498c019acf7bdc5d9fc300ad10d3e391dc72171b83ba4eacf2b7eb782c0b76a586a0d3419bd3ba48303b1afc3eee60711c2412e227ec4de3ff65645b7a497ef819787c2f315f60f36f6ccda5e00879c7183958b9b5b201f39f4489220eee38d987697161695aab56e0e26fdf591e910aa916d670e42b66444210b7b3647198634f9d2e6546b6f172d25223bd00d68b491e059ec920722d6f838ecb554f654e4a6a2737100eeefd86a68938faeec939cad81a48e264c01ad84de2e473c02a0fe4d71547673c39703ca3bf0ad8ef6136956e3464087e3916fc4337b8a2cc58facb2158183172407df9eb123a52279853b9dcb077a146338b58d7992241695b6a2a6ffca4b280b88505a7adf0d15e307a0d963b0f1b874d773cdb08cfa6bde44da19eadb9115a86625372e753e4489fa5322ce0d6856220eec7c10ee5db8b09052a32db45c6a6ab1678a1a15827446758618305277268b014a8d8794838710284f6efcbc1835127d008b60d123e0bb6b392622a52ba27bf47ac9fca415910124a1942af72646c668b03a70e9e2758ccb0d727251573ed3c8719c38bada69e166536e4ee503869711e78773cf21b71bb3ac042d161971dc3c08c0a1605efc23c6833cc47c09b29d2ff3de524d4a0b92ac4d1f5946b44d249dd2e3adf72a153fc78bd34c9e99d4a36ca256a4020bf91af8b6c296cd477c6b872b9d5b5a87f0f1e9250af8eb73fb8fb0a86a98ee381f54448df7a880af453b9d7cd98fc920313335886a1689e2cecc0c21a9216f6a1570fd6fc4b3febec0a6aacfacfc647e4cd220feafb10c54cf3770992622c582f2c889fbc713c64550ddac3d85063f0a1adf427053e887f4f317d910c57d68572a240204927cf8a34afce7f7b3310f655a31d4c2dd5d87824964957efed5dfcca9828d17291bc933d3042a5f806387b3c1dc9e6fbd3f7581842fd97f89e27d66ffa90cfaf6269e548556681d45da31b097ff8ca2559d5ddccc9bc1d9de82938d49698e41f0d978cca41f09c7cd4374fc11c34eafccf19f88417957687bc24314f1b6ed931f9bfa7fd1b421449853860caeda4123f4c708a786c9b95f48a2a7440936a41e434a846dc37ffb434e0de1609db80495cf38ecf1af3df94de8bc6484b4995a3a00eb944aa27ef134db16a430441013ed9ff5a44c90e3a230999858b831df830b06910d663e54be9781365631ee875f7889ad441e1aef3d304e2ce0eb122fbb401b96b28de78b0c36827e686c864d3850dd11c23745c9215e383bbcdbbb520705644e1122da9680d02f4e24c9ccbb4c9af51baca54fea02c57ef887c826caa29d3957975cc07a97dc1e0ab61237f78959ba1428f68b89f3e2c6ce4bc138db25b0649', '2026-11-30 12:02:07.744566+00'),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-7501-75e3-a39a-70bfc1bb5924', 'approve_grant', '\xc12b4c5866a404988f2f456be79db61101c3858fb2ce7b57a13cd9e934346546', '\x4bb9c4ae220eefb157ea4215fb4d66db3d19cdf5e5ee044e4e885fb085b07118', 200, '{"ETag": "\"3\""}', '\x0119a9b9613ee91f38e2979b042d51da86c6bf9bbf12fcf5316b07a1cf33c4cce6d41b2f2af8664e4782d635b88568124ba8f3334033a9aa9f31a70d405d0bbd25f87970247b2c3d4441db347235ae32e32ffda645c43d6156349354f687f5605549637250a7d7ca2b776efc8446648a1037f176f7982ba78be7d661e8bb3e9364d836d7f29fd9116eded3e5c307d05dc12ba1d3ed498368e319ecb31633655840daeba68aeb8b0c217d597cf179e333b22d9a0ced8d848c3078bd932a62a09ced671f085162eacb726d0da1ad43d2f15f38903a956aceef692d7f3dae70636a3adc826cf715e42644eedd68633ec1939d200f4c373c2253b848289ff1340f5fb701ea3a7781e380504ccf2e76c7bc86c5aa3b7a0aa46c3ea179e3c483dcc3c7826412e1670449a3a62462a7b57e54883d562e14b7d4eeb6a2a73b8ca8791ea0d8d89c11f01117950491fb0b41891e4b34a1e3662f64801d7e027075623514d210d65455f6c775c3a79015a7a7ef6e4eb9bad466fae5d88d526f4536a15490aaf33f4e8c03b140aa4ffb1a703e5d31d0470f98c5717a38e3785324fb7a0478f858cdfc51f2fb3c4876498eca6d6b5f43cd432e54e191b483ce0ac0840f9eb8f1f61c766af9204251d8fac9801c09b98997a0e5bbf5a70e6cca3679671e8c4ecafb09304ca7214ecc0e50b16a05e3ecc32eddf2e7fa0fbeaf9f76050ae3fb177e5788bb58733d8ddf080d632caaf1de056606dc88155422ee4a835e4e8af9ba62de75c467697d976711b0bbf223cec2082c1f55b663708e9bffdcc53fbd8d0b7c28d44a624f41fb4182f71c062bde04e9feb687f4a4d2fc2676c10e20a4876507a5b17c13e105e086f1033b1e54407fd2db3538b5a85a7a50c5e2249bfd1e65eb966fa3c184dc866a92d0d4de98ad73559e6905c7e84eb48d55dceeb92d59d5fee0dbc5e93c5c5c65521184b8090a5c9db227efb5dc9b4c64fcb1dc75eb09fee1f79364886bdb84db6c06f0be7c38f54bef02e65e17d63815df534e45206436f43130ce7cb699fdc0791c236aa8d7fd1a5b4fd3cea09c1d471565e83e9f41e999d69318358cebd8ba952400cea829dbd65639cda5f5cf2bac1fcbd6c12ab8d90ad1d27e9556861ab23efc97b647dd725e1f79be02a37c7778a83e33f2eee4e8b5222c8974c899c576a3a511decd3a0732a59acb43cbbb6d2235968b6c5584c30209d2034284e9438e51eae71ad735e12a9034a6746186eea58dee620c2bcb4a3a1979c96e067b971d260ef66853dfccbdb4bab73515bb2ec6eb1021940a21e71d2d0656c311851e6da6a94fd699a871de6b526d5c1f3d137b42fb148aa35eddafb4fb17c8a228ec5518803148073b66cd7b2cc788a45bdf63f947f33961e5f5e6f87e295d8586caa5c215613d3fb2db7e30c60975cefe93b1f07b2fe0b86ca0cfcde9f1b2e1c28e91b9bf167a89555ef47be2b6334b3d0c552c3ce3fcb3a9a7300d304fe4f869b6d81114bffc405faa62f5accd5e9c098ea621fba482090d37095351306678c31ff8107fde5e3095fc00600e473a4f8d105ddbe4fa7d3558c7e684e2d25895cebfc808dc9849433a854cb7df8d2cae01a5fe545e1d9f2bf3bbb75a39ed0723b68b2fe232d2f26411a3b5e73280d3fa561ba285749c438724c065190e182cf634616cdb5eae4bddf5407c97db559410bc302f5aff2fa39efd720c2a73f53c877d1a75ab4646981123b5e33f02217c9b21ba80f34c3dd183c43622396263a4ebdde9b50480e73a0ca3db70c412d72b6d2f9a649c9232b2be01e797d1b6da0003c1a6e976b858764d7aba6dc4803aff6679f2d41b383976ed0caa6c9b62914563efc19924b6b65b82af94f1775791cd144dee20aeffecaabc9b6bf26b1ba49d9724ac92b7d1cd6f8783f27acfdc5e6f76b20953a1e99603fce25587c4e52d0d793a29f73f18c118b8d59f9400633deb4430f97361d439534349b890906d34a4a425da9d6b482a42b4cae7ad564007a8150ddfcbdd6ccbd55b8933b26ebd9bc16699b21fa78cc0249b3efde99feda99722dfa986e28d0a26d959850f1329212233dd24f0afc49a78a2e41d2c21ab803aae2b754efd6eb146911abecd48d55cb98a0cd2f12e1d99619376cae7253c', '2026-11-30 12:02:07.75154+00');

INSERT INTO public.inbox VALUES
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', 'fund', '01a22c55-747e-706c-a5e1-86c8747ba70f', 'gateway.community_opened.v1', '2026-11-30 12:02:07.621813+00'),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', 'fund', '01a22c55-748e-72d8-82a7-625c575c3580', 'gateway.person_joined.v1', '2026-11-30 12:02:07.630994+00'),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', 'fund', '01a22c55-7492-708c-95cf-213bc6ec284b', 'gateway.person_joined.v1', '2026-11-30 12:02:07.634662+00'),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', 'fund', '01a22c55-7495-70b0-812d-6f4566e3c273', 'gateway.person_joined.v1', '2026-11-30 12:02:07.63752+00'),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', 'fund', '01a22c55-74d1-72e3-91d8-179dc03c18d4', 'orders.project_listed.v1', '2026-11-30 12:02:07.697827+00'),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', 'fund', '01a22c55-74d5-753b-9979-09212f0ab265', 'orders.project_started.v1', '2026-11-30 12:02:07.701677+00'),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', 'fund', '01a22c55-74da-71d0-957d-1f92e1495b3e', 'gateway.person_joined.v1', '2026-11-30 12:02:07.706368+00'),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', 'fund', '01a22c55-74ea-7128-a517-ad3f7971ff4b', 'gateway.person_joined.v1', '2026-11-30 12:02:07.722618+00'),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', 'fund', '01a22c55-74f8-74f9-866e-0a8fff607329', 'orders.project_listed.v1', '2026-11-30 12:02:07.736329+00'),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', 'fund', '01a22c55-74fa-774f-8fe4-c63b121d52a1', 'orders.project_started.v1', '2026-11-30 12:02:07.738527+00'),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', 'fund', '01a22c55-7501-75e3-a39a-70c016096cd9', 'gateway.person_joined.v1', '2026-11-30 12:02:07.745959+00'),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', 'fund', '01a22c55-7509-74b0-b26e-887232c5aaeb', 'orders.project_listed.v1', '2026-11-30 12:02:07.753557+00'),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', 'fund', '01a22c55-750b-77ba-87ed-c939c69da4cf', 'orders.project_started.v1', '2026-11-30 12:02:07.755393+00');

INSERT INTO public.journals VALUES
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-74ad-71e8-b372-e62e81a28052', 2026, 1, 'gift', 'donation', '01a22c55-74ad-71e8-b372-e62d657e5c70', '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', '01a22c55-7495-70b0-812d-6f44514f5f56'),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-74c4-700c-af22-58cd3d74212e', 2026, 2, 'gift', 'donation', '01a22c55-74bb-7399-8141-83a11a630c6c', '2026-03-10', '2026-03-10', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.known_communities VALUES
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', 'c-8e6e96a3d27b', 'Asia/Shanghai', true, 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-748e-72d8-82a7-625b91f7218b', '{fund_manager}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["fund_manager"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c55-748e-72d8-82a7-625b91f7218b", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-7492-708c-95cf-213a6ebc6c76', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c55-7492-708c-95cf-213a6ebc6c76", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-7495-70b0-812d-6f44514f5f56', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c55-7495-70b0-812d-6f44514f5f56", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-74da-71d0-957d-1f917bb8d3cd', '{fund_manager}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["fund_manager"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c55-74da-71d0-957d-1f917bb8d3cd", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-74ea-7128-a517-ad3ec57e2686', '{fund_approver}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["fund_approver"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c55-74ea-7128-a517-ad3ec57e2686", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-7501-75e3-a39a-70bfc1bb5924', '{fund_approver}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["fund_approver"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c55-7501-75e3-a39a-70bfc1bb5924", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-30 12:02:07.419352+00'),
	('fund', '202607010000', '2026-11-30 12:02:07.467254+00');

INSERT INTO public.numbers VALUES
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', 'journal', 2026, 2),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', 'receipt', 2026, 2);

INSERT INTO public.outbox VALUES
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', 1, '01a22c55-74b2-7174-9f74-5f99afe9521e', 'fund.donation_received.v1', '01a22c55-74ad-71e8-b372-e62d657e5c70', NULL, 'donation:01a22c55-74ad-71e8-b372-e62d657e5c70', NULL, '{"channel": "cash", "fund_id": "01a22c55-7486-7374-a7b0-6a1cfe3002df", "amount_fen": 200000, "earmark_id": "01a22c55-7488-7574-911e-484877d7133c", "project_id": null, "activity_id": null, "campaign_id": null, "donation_id": "01a22c55-74ad-71e8-b372-e62d657e5c70", "received_on": "2026-03-10", "donor_person_id": null}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', 2, '01a22c55-74c7-7723-9157-5b734ee255ba', 'fund.donation_received.v1', '01a22c55-74bb-7399-8141-83a11a630c6c', NULL, 'donation:01a22c55-74bb-7399-8141-83a11a630c6c', NULL, '{"channel": "online", "fund_id": "01a22c55-7486-7374-a7b0-6a1cfe3002df", "amount_fen": 5000, "earmark_id": "01a22c55-7488-7574-911e-484877d7133c", "project_id": null, "activity_id": null, "campaign_id": null, "donation_id": "01a22c55-74bb-7399-8141-83a11a630c6c", "received_on": "2026-03-10", "donor_person_id": "01a22c55-7492-708c-95cf-213a6ebc6c76"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', 3, '01a22c55-74ce-73b6-8835-8c0b87f31420', 'fund.campaign_opened.v1', '01a22c55-74cd-70b2-911f-503f40aac64f', 1, NULL, NULL, '{"mode": "internal", "ends_on": "2026-03-31", "starts_on": "2026-03-01", "campaign_id": "01a22c55-74cd-70b2-911f-503f40aac64f"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', 4, '01a22c55-7507-7452-872e-20421eacfd57', 'fund.grant_approved.v1', '01a22c55-74fd-70ff-8040-8bd60738daf4', 3, NULL, NULL, '{"fund_id": "01a22c55-7486-7374-a7b0-6a1cfe3002df", "grant_id": "01a22c55-74fd-70ff-8040-8bd60738daf4", "amount_fen": 8000, "earmark_id": "01a22c55-7488-7574-911e-484877d7133c", "project_id": "01a22c55-74f7-726e-8589-42573665cc3b", "approved_at": "2026-03-10T01:00:00+00:00"}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.payees VALUES
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-74d8-7132-8b22-6515d99853a3', 'organisation', '\x0153d250d19cc80fb1f158530ba9745b5e8d913bd9428cb29dcaee745b7796f82a7bc3066a14b6720d09191e', NULL, '\x01bc1549e1d2c7d72df4ce221e999d3db8d759d1133190c62194d7d6552ec8569285abe824532aaf1a1129aaadd152c1', '\xe7ab22f7f71b96dfdcf43d081c9beb7e15400f4896e83b07277460d1cda66463', '0001', NULL, false, '{01a22c55-748e-72d8-82a7-625b91f7218b}', '01a22c55-74da-71d0-957d-1f917bb8d3cd', '2026-03-10 01:00:00+00', '2026-03-10 01:00:00+00', 2);

INSERT INTO public.payment_notices VALUES
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-74c7-7723-9157-5b74a65974f5', 'sandbox', '01a22c55-74c0-76fd-8baf-86f303be8f33', '\x66eeac191eff73087a49be92e5ba94061c8a898ead7029da1309f6af22a504fd', 'booked', '01a22c55-74bb-7399-8141-83a298e55eb0', 'txn-01a22c55-74bb-7399-8141-83a11a630c6c', 5000, '2026-03-10 01:00:00+00', '2026-03-10 01:00:00+00');

INSERT INTO public.payment_orders VALUES
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-74bf-754a-8ade-166088f20339', '01a22c55-74bf-754a-8ade-165fe24c7fb9', 'sandbox', 5000, 'created', '2026-03-10 03:00:00+00', NULL, NULL, 1),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-74bb-7399-8141-83a298e55eb0', '01a22c55-74bb-7399-8141-83a11a630c6c', 'sandbox', 5000, 'paid', '2026-03-10 03:00:00+00', 'txn-01a22c55-74bb-7399-8141-83a11a630c6c', '2026-03-10 01:00:00+00', 2);

INSERT INTO public.projects VALUES
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-74d1-72e3-91d8-179ccbe1a9d6', '邻里帮工具手艺坊', '{}', 1000000, 'running', 1, 3),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-74f7-726e-8589-42573665cc3b', '邻里帮工具手艺坊', '{}', 1000000, 'running', 1, 3),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-7509-74b0-b26e-88712359a03f', '邻里帮工具手艺坊', '{}', 1000000, 'running', 1, 3);

INSERT INTO public.receipts VALUES
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-74b1-704a-a39a-9ea3e1d330e9', 'receipt', 2026, 1, 'C-8E6E96A3D27B-2026-000001', '01a22c55-74ad-71e8-b372-e62d657e5c70', '2026-03-10', 'issued'),
	('01a22c55-746f-703c-bec7-8e6e96a3d27b', '01a22c55-74c7-7723-9157-5b7232fd7666', 'receipt', 2026, 2, 'C-8E6E96A3D27B-2026-000002', '01a22c55-74bb-7399-8141-83a11a630c6c', '2026-03-10', 'issued');

INSERT INTO public.signing_keys VALUES
	('tests-1ee7fe51-e722-4ef0-8e52-a469e4c2eda4', '{"x": "QVrJNMDo3_NrQFjXkaHPzGy6CpnIvm4GiFJrsD62Nxg", "y": "XbfIRr5csWxPIytkrB0VHwDFXltiAgtgrkPutBuJ50I", "crv": "P-256", "kid": "tests-1ee7fe51-e722-4ef0-8e52-a469e4c2eda4", "kty": "EC"}', '2026-11-30 12:02:07.610871+00');

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
