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

CREATE FUNCTION public.lots_are_dated_once() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin
      raise exception 'what a lot is and how long it may go out is fixed once it is known'
        using errcode = 'check_violation', constraint = 'lots_are_dated_once';
    end $$;

CREATE FUNCTION public.lots_are_moved_by_movements() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin
      raise exception 'what a lot holds is moved by movements alone'
        using errcode = 'check_violation', constraint = 'lots_are_moved_by_movements';
    end $$;

CREATE FUNCTION public.lots_are_never_medicine() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin
      if (select kind from items where community_id = new.community_id and id = new.item_id) = 'medicine' then
        raise exception 'medicine never becomes stock'
          using errcode = 'check_violation', constraint = 'lots_are_never_medicine';
      end if;
      return new;
    end $$;

CREATE FUNCTION public.movements_move_lots() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin
      update lots set on_hand = lots.on_hand + moved.quantity, reserved = lots.reserved + moved.promised
        from (select community_id, lot_id, sum(quantity_delta) as quantity, sum(reserved_delta) as promised
                from fresh group by community_id, lot_id) moved
       where lots.community_id = moved.community_id and lots.id = moved.lot_id;
      return null;
    end $$;

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE public.beats (
    publisher text NOT NULL,
    sent_at timestamp with time zone NOT NULL
);

CREATE TABLE public.business_time (
    id uuid NOT NULL,
    now timestamp with time zone NOT NULL
);

CREATE TABLE public.campaigns (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    sequence bigint NOT NULL
);

ALTER TABLE ONLY public.campaigns FORCE ROW LEVEL SECURITY;

CREATE TABLE public.code_attempts (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    shop_id uuid,
    code_hash bytea NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE ONLY public.code_attempts FORCE ROW LEVEL SECURITY;

CREATE TABLE public.code_readings (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    redemption_id uuid NOT NULL,
    reader_id uuid NOT NULL,
    at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.code_readings FORCE ROW LEVEL SECURITY;

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

CREATE TABLE public.gift_lines (
    community_id uuid NOT NULL,
    gift_id uuid NOT NULL,
    line_no integer NOT NULL,
    name text NOT NULL,
    category text NOT NULL,
    quantity integer NOT NULL,
    unit text NOT NULL,
    condition text NOT NULL,
    item_id uuid,
    value_fen bigint,
    expires_on date,
    accepted integer NOT NULL,
    refused integer NOT NULL,
    refusal_code text,
    note text,
    reversed integer NOT NULL,
    hold text,
    decided_by uuid,
    decided_at timestamp with time zone,
    decision_reason text,
    CONSTRAINT gift_lines_condition CHECK ((condition = ANY (ARRAY['new'::text, 'good'::text, 'used'::text]))),
    CONSTRAINT gift_lines_held CHECK (((hold IS NULL) OR ((accepted = 0) AND (decided_by IS NULL)))),
    CONSTRAINT gift_lines_hold CHECK ((hold = 'suspected_medicine'::text)),
    CONSTRAINT gift_lines_quantity CHECK (((quantity >= 1) AND (quantity <= 1000000))),
    CONSTRAINT gift_lines_refusal_code CHECK ((refusal_code = ANY (ARRAY['expired'::text, 'near_expiry'::text, 'damaged'::text, 'dirty'::text, 'opened'::text, 'homemade_food'::text, 'dangerous'::text, 'counterfeit'::text, 'no_use'::text, 'no_proof'::text, 'not_owner'::text, 'no_room'::text, 'medicine'::text]))),
    CONSTRAINT gift_lines_value CHECK (((value_fen >= 0) AND (value_fen <= '1000000000000'::bigint))),
    CONSTRAINT gift_lines_whole CHECK ((((accepted + refused) = 0) OR ((accepted + refused) = quantity))),
    CONSTRAINT gift_lines_within CHECK (((accepted >= 0) AND (refused >= 0) AND ((reversed >= 0) AND (reversed <= accepted))))
);

ALTER TABLE ONLY public.gift_lines FORCE ROW LEVEL SECURITY;

CREATE TABLE public.gift_reversals (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    gift_id uuid NOT NULL,
    units integer NOT NULL,
    pieces jsonb NOT NULL,
    reason text NOT NULL,
    asked_by uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    approved_by uuid,
    approved_at timestamp with time zone,
    issued_before integer NOT NULL,
    CONSTRAINT gift_reversals_amounts CHECK (((units >= 0) AND (issued_before >= 0))),
    CONSTRAINT gift_reversals_reason CHECK ((reason = ANY (ARRAY['miscounted'::text, 'bad_after_all'::text, 'ownership_dispute'::text, 'duplicate'::text, 'donor_error'::text, 'fraud'::text]))),
    CONSTRAINT gift_reversals_two_people CHECK ((asked_by <> approved_by))
);

ALTER TABLE ONLY public.gift_reversals FORCE ROW LEVEL SECURITY;

CREATE TABLE public.gifts (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    state text NOT NULL,
    donor_kind text NOT NULL,
    donor_person_id uuid,
    donor_name_sealed bytea,
    publish_name boolean NOT NULL,
    units integer NOT NULL,
    restriction text NOT NULL,
    campaign_id uuid,
    project_id uuid,
    registered_at timestamp with time zone NOT NULL,
    registered_by uuid NOT NULL,
    accepted_on date,
    accepted_by uuid,
    units_confirmed integer NOT NULL,
    units_reversed integer NOT NULL,
    revision integer NOT NULL,
    credit text,
    second_by uuid,
    second_at timestamp with time zone,
    second_reason text,
    receipt_year integer,
    receipt_no integer,
    receipt_void boolean NOT NULL,
    refusal_code text,
    note text,
    version integer NOT NULL,
    CONSTRAINT gifts_credit CHECK ((credit = ANY (ARRAY['at_once'::text, 'awaiting_second'::text, 'confirmed'::text, 'refused'::text]))),
    CONSTRAINT gifts_credit_known CHECK (((receipt_no IS NULL) = (credit IS NULL))),
    CONSTRAINT gifts_donor_kind CHECK ((donor_kind = ANY (ARRAY['resident'::text, 'shop'::text, 'enterprise'::text, 'organisation'::text, 'partner'::text, 'anonymous'::text]))),
    CONSTRAINT gifts_donor_never_alone CHECK (((credit <> 'at_once'::text) OR (units_confirmed = 0) OR (donor_person_id IS NULL) OR ((donor_person_id <> registered_by) AND (donor_person_id <> accepted_by)))),
    CONSTRAINT gifts_one_cause CHECK ((num_nonnulls(campaign_id, project_id) <= 1)),
    CONSTRAINT gifts_one_donor CHECK ((((((donor_person_id IS NOT NULL))::integer + ((donor_name_sealed IS NOT NULL))::integer) + ((donor_kind = 'anonymous'::text))::integer) = 1)),
    CONSTRAINT gifts_receipt_given CHECK (((state = ANY (ARRAY['accepted'::text, 'reversed'::text])) = (receipt_no IS NOT NULL))),
    CONSTRAINT gifts_refusal_code CHECK ((refusal_code = ANY (ARRAY['expired'::text, 'near_expiry'::text, 'damaged'::text, 'dirty'::text, 'opened'::text, 'homemade_food'::text, 'dangerous'::text, 'counterfeit'::text, 'no_use'::text, 'no_proof'::text, 'not_owner'::text, 'no_room'::text, 'medicine'::text]))),
    CONSTRAINT gifts_restriction CHECK ((restriction = ANY (ARRAY['none'::text, 'relief_only'::text, 'purpose'::text]))),
    CONSTRAINT gifts_reversed_within CHECK (((units_reversed >= 0) AND (units_reversed <= units_confirmed))),
    CONSTRAINT gifts_second_person CHECK ((((COALESCE(credit, ''::text) = ANY (ARRAY['confirmed'::text, 'refused'::text])) = (second_by IS NOT NULL)) AND ((second_by IS NULL) OR (((second_by <> registered_by) AND (second_by <> accepted_by)) AND (second_by IS DISTINCT FROM donor_person_id))))),
    CONSTRAINT gifts_state CHECK ((state = ANY (ARRAY['registered'::text, 'accepted'::text, 'refused'::text, 'reversed'::text]))),
    CONSTRAINT gifts_units CHECK ((((units >= 0) AND (units <= 10000)) AND ((units_confirmed >= 0) AND (units_confirmed <= 10000))))
);

ALTER TABLE ONLY public.gifts FORCE ROW LEVEL SECURITY;

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

CREATE TABLE public.items (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    category text NOT NULL,
    kind text NOT NULL,
    unit text NOT NULL,
    expiry_required boolean NOT NULL,
    margin_days integer NOT NULL,
    issue_days integer NOT NULL,
    CONSTRAINT items_days CHECK ((((margin_days >= 0) AND (margin_days <= 3650)) AND ((issue_days >= 0) AND (issue_days <= 3650)))),
    CONSTRAINT items_kind CHECK ((kind = ANY (ARRAY['goods'::text, 'material'::text, 'medicine'::text])))
);

ALTER TABLE ONLY public.items FORCE ROW LEVEL SECURITY;

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

CREATE TABLE public.lots (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    item_id uuid NOT NULL,
    source text NOT NULL,
    place_id uuid NOT NULL,
    received_on date NOT NULL,
    expires_on date,
    usable_until date NOT NULL,
    restriction text NOT NULL,
    status text NOT NULL,
    label text NOT NULL,
    gift_id uuid,
    line_no integer,
    campaign_id uuid,
    received integer NOT NULL,
    on_hand integer NOT NULL,
    reserved integer NOT NULL,
    CONSTRAINT lots_balance CHECK (((0 <= reserved) AND (reserved <= on_hand) AND (on_hand <= received))),
    CONSTRAINT lots_received CHECK ((received > 0)),
    CONSTRAINT lots_restriction CHECK ((restriction = ANY (ARRAY['none'::text, 'relief_only'::text, 'purpose'::text]))),
    CONSTRAINT lots_source CHECK ((source = ANY (ARRAY['donated'::text, 'opening'::text]))),
    CONSTRAINT lots_status CHECK ((status = ANY (ARRAY['ok'::text, 'hold'::text])))
);

ALTER TABLE ONLY public.lots FORCE ROW LEVEL SECURITY;

CREATE TABLE public.migrations_applied (
    service text NOT NULL,
    id text NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.movements (
    community_id uuid NOT NULL,
    seq bigint NOT NULL,
    lot_id uuid NOT NULL,
    item_id uuid NOT NULL,
    place_id uuid NOT NULL,
    kind text NOT NULL,
    quantity_delta integer NOT NULL,
    reserved_delta integer NOT NULL,
    line text NOT NULL,
    document_kind text NOT NULL,
    document_id uuid NOT NULL,
    line_no integer NOT NULL,
    round integer NOT NULL,
    day date NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id uuid,
    lot_usable_until date NOT NULL,
    lot_restriction text NOT NULL,
    CONSTRAINT movements_document_kind CHECK ((document_kind = ANY (ARRAY['gift'::text, 'reward'::text, 'redemption'::text, 'reversal'::text]))),
    CONSTRAINT movements_keep_restrictions CHECK (((line <> 'points'::text) OR (lot_restriction = 'none'::text))),
    CONSTRAINT movements_kind CHECK ((kind = ANY (ARRAY['opening'::text, 'receive'::text, 'reserve'::text, 'release'::text, 'issue'::text, 'reverse'::text]))),
    CONSTRAINT movements_line CHECK ((line = ANY (ARRAY['points'::text, 'none'::text]))),
    CONSTRAINT movements_lot_restriction CHECK ((lot_restriction = ANY (ARRAY['none'::text, 'relief_only'::text, 'purpose'::text]))),
    CONSTRAINT movements_move CHECK (((quantity_delta <> 0) OR (reserved_delta <> 0))),
    CONSTRAINT movements_never_past_the_date CHECK (((kind <> ALL (ARRAY['reserve'::text, 'issue'::text])) OR (lot_usable_until >= day))),
    CONSTRAINT movements_signs CHECK (
CASE kind
    WHEN 'opening'::text THEN ((quantity_delta > 0) AND (reserved_delta = 0))
    WHEN 'receive'::text THEN ((quantity_delta > 0) AND (reserved_delta = 0))
    WHEN 'reserve'::text THEN ((quantity_delta = 0) AND (reserved_delta > 0))
    WHEN 'release'::text THEN ((quantity_delta = 0) AND (reserved_delta < 0))
    WHEN 'issue'::text THEN ((quantity_delta < 0) AND (reserved_delta = quantity_delta))
    WHEN 'reverse'::text THEN ((quantity_delta < 0) AND (reserved_delta = 0))
    ELSE NULL::boolean
END)
);

ALTER TABLE ONLY public.movements FORCE ROW LEVEL SECURITY;

ALTER TABLE public.movements ALTER COLUMN seq ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.movements_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

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

CREATE TABLE public.places (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    standard boolean NOT NULL,
    CONSTRAINT places_kind CHECK ((kind = ANY (ARRAY['shelf'::text, 'store'::text, 'workshop'::text, 'market'::text, 'quarantine'::text])))
);

ALTER TABLE ONLY public.places FORCE ROW LEVEL SECURITY;

CREATE TABLE public.projects (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    listed boolean NOT NULL,
    closed boolean NOT NULL
);

ALTER TABLE ONLY public.projects FORCE ROW LEVEL SECURITY;

CREATE TABLE public.receipt_counters (
    community_id uuid NOT NULL,
    year integer NOT NULL,
    last_no integer NOT NULL
);

ALTER TABLE ONLY public.receipt_counters FORCE ROW LEVEL SECURITY;

CREATE TABLE public.redemption_codes (
    community_id uuid NOT NULL,
    person_id uuid NOT NULL,
    reward_id uuid NOT NULL,
    quantity integer NOT NULL,
    code_hash bytea NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    tries_left integer NOT NULL,
    recorded_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT redemption_codes_quantity CHECK (((quantity >= 1) AND (quantity <= 100))),
    CONSTRAINT redemption_codes_tries CHECK (((tries_left >= 0) AND (tries_left <= 5)))
);

ALTER TABLE ONLY public.redemption_codes FORCE ROW LEVEL SECURITY;

CREATE TABLE public.redemptions (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    reward_id uuid NOT NULL,
    reward_kind text NOT NULL,
    quantity integer NOT NULL,
    points integer NOT NULL,
    state text NOT NULL,
    period text NOT NULL,
    requested_by uuid NOT NULL,
    requested_at timestamp with time zone NOT NULL,
    authority text,
    second_by uuid,
    second_at timestamp with time zone,
    code text,
    missing integer,
    answered_at timestamp with time zone,
    debited boolean NOT NULL,
    collect_by date,
    due_at timestamp with time zone,
    attention_since timestamp with time zone,
    return_id uuid,
    return_reason text,
    ended_at timestamp with time zone,
    round integer NOT NULL,
    version integer NOT NULL,
    CONSTRAINT redemptions_answered CHECK (
CASE
    WHEN (state = ANY (ARRAY['awaiting_second'::text, 'lapsed'::text, 'reserved'::text, 'cancelling'::text])) THEN (answered_at IS NULL)
    ELSE ((answered_at IS NOT NULL) OR ((state = 'cancelled'::text) AND (authority IS NULL)))
END),
    CONSTRAINT redemptions_authorised CHECK (((authority IS NULL) <= (state = ANY (ARRAY['awaiting_second'::text, 'lapsed'::text, 'cancelled'::text])))),
    CONSTRAINT redemptions_authority CHECK ((authority = ANY (ARRAY['own'::text, 'code'::text, 'second'::text, 'alone'::text]))),
    CONSTRAINT redemptions_never_for_nothing CHECK (((state <> ALL (ARRAY['confirmed'::text, 'collected'::text, 'returned'::text])) OR debited)),
    CONSTRAINT redemptions_quantity CHECK ((((quantity >= 1) AND (quantity <= 100)) AND (points >= quantity))),
    CONSTRAINT redemptions_refused_is_free CHECK (((state <> 'refused'::text) OR (NOT debited))),
    CONSTRAINT redemptions_return_reason CHECK ((return_reason = ANY (ARRAY['cancelled'::text, 'not_collected'::text, 'lot_expired'::text, 'recalled'::text]))),
    CONSTRAINT redemptions_returned CHECK (((return_id IS NOT NULL) = (debited AND (state = ANY (ARRAY['cancelled'::text, 'returned'::text]))))),
    CONSTRAINT redemptions_reward_kind CHECK ((reward_kind = ANY (ARRAY['goods'::text, 'voucher'::text]))),
    CONSTRAINT redemptions_second_person CHECK ((((second_by <> requested_by) AND (second_by <> person_id)) AND ((authority = 'second'::text) <= (second_by IS NOT NULL)))),
    CONSTRAINT redemptions_state CHECK ((state = ANY (ARRAY['awaiting_second'::text, 'lapsed'::text, 'reserved'::text, 'confirmed'::text, 'refused'::text, 'cancelling'::text, 'cancelled'::text, 'collected'::text, 'returned'::text])))
);

ALTER TABLE ONLY public.redemptions FORCE ROW LEVEL SECURITY;

CREATE TABLE public.revocations (
    subject uuid NOT NULL,
    epoch integer NOT NULL,
    changed_at timestamp with time zone NOT NULL
);

CREATE TABLE public.reward_shops (
    community_id uuid NOT NULL,
    reward_id uuid NOT NULL,
    shop_id uuid NOT NULL
);

ALTER TABLE ONLY public.reward_shops FORCE ROW LEVEL SECURITY;

CREATE TABLE public.reward_uses (
    community_id uuid NOT NULL,
    reward_id uuid NOT NULL,
    person_id uuid NOT NULL,
    period text NOT NULL,
    quantity integer NOT NULL,
    CONSTRAINT reward_uses_quantity CHECK ((quantity >= 0))
);

ALTER TABLE ONLY public.reward_uses FORCE ROW LEVEL SECURITY;

CREATE TABLE public.rewards (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    price_points integer NOT NULL,
    stock integer NOT NULL,
    reserved integer NOT NULL,
    given integer NOT NULL,
    item_id uuid,
    valid_days integer,
    limit_per_person integer,
    limit_period text NOT NULL,
    state text NOT NULL,
    version integer NOT NULL,
    item_kind text GENERATED ALWAYS AS (
CASE
    WHEN (item_id IS NOT NULL) THEN 'goods'::text
    ELSE NULL::text
END) STORED,
    CONSTRAINT rewards_goods_have_an_item CHECK (((kind = 'goods'::text) = (item_id IS NOT NULL))),
    CONSTRAINT rewards_kind CHECK ((kind = ANY (ARRAY['goods'::text, 'voucher'::text]))),
    CONSTRAINT rewards_limit CHECK ((limit_per_person >= 1)),
    CONSTRAINT rewards_limit_period CHECK ((limit_period = ANY (ARRAY['month'::text, 'quarter'::text, 'year'::text, 'ever'::text]))),
    CONSTRAINT rewards_price CHECK (((price_points >= 1) AND (price_points <= 10000))),
    CONSTRAINT rewards_state CHECK ((state = ANY (ARRAY['offered'::text, 'paused'::text, 'ended'::text]))),
    CONSTRAINT rewards_stock CHECK ((((stock >= 0) AND (stock <= 1000000)) AND (reserved >= 0) AND (given >= 0) AND ((reserved + given) <= stock))),
    CONSTRAINT rewards_valid_days CHECK (((valid_days >= 1) AND (valid_days <= 366))),
    CONSTRAINT rewards_vouchers_end CHECK (((kind = 'voucher'::text) = (valid_days IS NOT NULL)))
);

ALTER TABLE ONLY public.rewards FORCE ROW LEVEL SECURITY;

CREATE TABLE public.shops (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    staff uuid[] NOT NULL,
    version integer NOT NULL
);

ALTER TABLE ONLY public.shops FORCE ROW LEVEL SECURITY;

CREATE TABLE public.signing_keys (
    kid text NOT NULL,
    jwk jsonb NOT NULL,
    seen_at timestamp with time zone NOT NULL
);

CREATE TABLE public.voucher_keys (
    community_id uuid NOT NULL,
    no integer NOT NULL,
    making_sealed bytea NOT NULL,
    hiding_sealed bytea NOT NULL,
    made_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.voucher_keys FORCE ROW LEVEL SECURITY;

CREATE TABLE public.voucher_uses (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    voucher_id uuid NOT NULL,
    reward_id uuid NOT NULL,
    shop_id uuid NOT NULL,
    origin text NOT NULL,
    settle_fen bigint NOT NULL,
    valid_until date NOT NULL,
    used_by uuid NOT NULL,
    used_on date NOT NULL,
    used_at timestamp with time zone NOT NULL,
    CONSTRAINT voucher_uses_in_time CHECK ((valid_until >= used_on)),
    CONSTRAINT voucher_uses_origin CHECK ((origin = 'points'::text)),
    CONSTRAINT voucher_uses_settle CHECK (((settle_fen >= 0) AND (settle_fen <= 100000)))
);

ALTER TABLE ONLY public.voucher_uses FORCE ROW LEVEL SECURITY;

CREATE TABLE public.vouchers (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    redemption_id uuid NOT NULL,
    reward_id uuid NOT NULL,
    holder_id uuid NOT NULL,
    origin text NOT NULL,
    issue_no integer NOT NULL,
    key_no integer NOT NULL,
    code_hash bytea NOT NULL,
    state text NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    valid_until date NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    CONSTRAINT vouchers_origin CHECK ((origin = 'points'::text)),
    CONSTRAINT vouchers_state CHECK ((state = ANY (ARRAY['issued'::text, 'used'::text, 'expired'::text, 'void'::text])))
);

ALTER TABLE ONLY public.vouchers FORCE ROW LEVEL SECURITY;

INSERT INTO public.beats VALUES
	('gateway', '2026-12-01 05:44:33.925226+00');

INSERT INTO public.business_time VALUES
	('01a22afb-c998-73d8-ac14-fe8f261eeb6e', '2026-03-10 01:00:00+00');

INSERT INTO public.gift_lines VALUES
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-ca3b-7557-b20e-6ae63f9a4f2c', 1, '大米', 'food', 6, '袋', 'new', NULL, NULL, '2026-12-31', 0, 0, NULL, NULL, 0, NULL, NULL, NULL, NULL),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-ca49-774d-87be-aa1811a841a6', 1, '大米', 'food', 6, '袋', 'new', '01a22afb-ca59-76e8-8e35-eb42f692e3e5', NULL, '2026-12-31', 6, 0, NULL, NULL, 0, NULL, NULL, NULL, NULL);

INSERT INTO public.gifts VALUES
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-ca3b-7557-b20e-6ae63f9a4f2c', 'registered', 'resident', '01a22afb-ca2c-75df-92ec-dd3d607cef96', NULL, false, 0, 'none', NULL, NULL, '2026-03-10 01:00:00+00', '01a22afb-c9ac-722e-aae0-469718b7c803', NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, 1),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-ca49-774d-87be-aa1811a841a6', 'accepted', 'resident', '01a22afb-ca41-76e1-a069-9167c7e3c6c5', NULL, false, 0, 'none', NULL, NULL, '2026-03-10 01:00:00+00', '01a22afb-c9ac-722e-aae0-469718b7c803', '2026-03-10', '01a22afb-c9ac-722e-aae0-469718b7c803', 0, 0, 1, 'at_once', NULL, NULL, NULL, 2026, 1, false, NULL, NULL, 2);

INSERT INTO public.idempotency VALUES
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-c9ac-722e-aae0-469718b7c803', 'add_reward', '\x8f7a295809dc25c88d732a263f792b9ff3ff32a367f954dba2de18a423a31690', '\x4189843f8d2683879a1c1a97e21b513b2c3b855eb3f7b49668bc5cd08ea74acf', 201, '{"ETag": "\"1\""}', '\x0147bfa1dbeba1d2a22f4cf142663a99133595372ea16517e1951acd7d80c2a644ea5bfeda60c136f7662f3ef4c55aceae589b638bbe7b4533b707f655891da13fd717df0f8bd5d14ec05d0a3925b8ee067bf93c5c4e800f199f550dad3a7036bd45fac41f97dd8c1b59520f8bcde2e04b23203c9b6d2ce47ad0689509c6024c80ab45319c06cb3d7fddeff4e1a3d27c120c42049251fa3dc3729e87f3ed3888380fde5e4697c4bf50182d915f3a1cb68cd4420e143695575a65e2523c141da54f2cc77246f829252cb23f08889e491396281075d57c65bff85571a931760723b4c9e134288fb1e895aad51e189851ad4b4a37259811e62c028cdbff4e16b474bed51524882046de7634cf9dafb112026e06141ad1ef4976f18a2a7c81d2364d5f5c5e4b37e4e5bf82d8f2c3d14207ac51061813c5fb79', '2026-11-30 05:44:34.06013+00'),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-c9ac-722e-aae0-469718b7c803', 'add_shop', '\x76d3389753780ec46d18b9705d8996f0b9248aa38c975dfe8111973a1bffc29e', '\x75c5834a5c3ea633cb30ce706af01eef8aaea48cda6a67fe96dbf8ef496ecd93', 201, '{"ETag": "\"1\""}', '\x01f17ebf617faf04daaad23032431e7e76d387ddbd7f03de68ecd8ae42680dbf51b63662bce04be57c5a5d29bef8b75400e2e6f85e86c4ea5057eaae9cc5ca8ccedeaf5d82666f09c8262594caf48d53f2f693e312a90efcc7fd06c02f408dc4ca4c7c812cea21e1f6e1993306ba66a0649a606a5d8e8ec9a6000be870a1925781130250107d42311538f4ad4dbedafadee0cffe524b29accfc6019672a299c3c49a77a5c8921ababa746a57aa9ed0da03442fd4c60749eb29774d5ab88fe9d84f', '2026-11-30 05:44:34.074583+00'),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-c9ac-722e-aae0-469718b7c803', 'add_reward', '\xe38337acd5c9747c3007c13b46cae9c11d6df4ec8d9fd1378624fecbeb7d6c8d', '\xa52f9dd2bc76c392381044eeb476a29843664af71e2dea6af1d21d09e1119422', 201, '{"ETag": "\"1\""}', '\x015d6baf7f2c27f6b84d50c02b7371262dfc74dda7e880b17198d3ce0a94ff2d2a1286d1892e5efb523a7cf41a8eaede23f64c652948054593edd1d599db38e2ba436cf245fb5d440ad6c16e7cf563da9c3d0204ff5bb4d1e660d9e028569d744e747698218c50fa41927fb0d47b2b983c25be95cd4cceaab4efe30449f79587b7b35945610c1865bff98f4620d671ac5f0135a0a2b96556ac5a696c5533296e4aace3520a17af99408dca1bb38813f77dc72b6149e1293031fea74ae769fc1e2e06e480f7ab43b8939991853801011184657d9e64ddd5ca80eeaea108c921e820b696bed1f931c207fb70227a22375357c736100ccb229f69fcc379eb3aa6547ab69638f1ac56a87b5375d75ba4d44c6c1f374490335a27b4057dd943424356213f6726e4733fa7d7e70b2b66c97cf4bd4c5a913d0c18b675c9', '2026-11-30 05:44:34.091916+00'),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-c9ac-722e-aae0-469718b7c803', 'register_gift', '\x418da41217f7e7dfda3c3b0c6b7b885ac3b859569dac667bf1994f9bfc6b9a67', '\x98adc347178ff38691a116db7e5d75500a30506478d40bf6e69a52ed84ccd11b', 201, '{"ETag": "\"1\""}', '\x019f4415b17be6050e71347f59fc48bbb30834e516793561dff936fc62079df3cab3abc4618b1b34e7bba0bae24837ea187bea8c697d3b839e4e8cec2bcf4f7bf10092ce929579130c0c135bcbc50ca968d30389eb4bc9ca860198b93ec717fa65f171a77b30e00f4254e0dcb0bf3ecd83b5b8054dd3e8fb858db61d2be8164e71aeef678739a53724493e48b23a26593a93b9962e3e8eb8702b4ebc106c49ce5b8f8187b64b4b75b81da5798beaf8b44050818125595223f2a92685d0b95c80f32eb250b8a74f21372b67077d0b78f74d5a46e1df39a3cc100aeed353dd803774c0c61fde9ccf53bd76dcc1f312140e090896ba4d28d12a9ec32e6aced994bea43c468d17ef09ade3f001e9eaff40bdcfdc5c23418eb9a907171bc8e13219307afc9625a34038c3c5a70adab5e884ee58ca965a538687ac5bc93a1ee9e7532de1b1fb6b86fab27ab98a9a57414348b5daece9b1d07a60275cd2f51f73bb3892c7d3b09a6e30a62205b3c9803bdc2378708c3c363ecb11165ec39f34b26b5224b9ca74c005d84d6454006d423c6c0d9c649fb76e46df2e7eb2f3dc55e51cb0e26d155b6e627e4b59bafc9ffcdd38fd27042c36bbe8290e4f4bbffbd36dcd219fa6b426badff5670c2f3c307ee9c56a689548d8de845b3a76c85f7671b6f48dd5ed61f65ab5cd523cb2e0ce938155cf01ea2b062a8d033eaf8f9a5054de3f7f992d37ec3fc28f703df77a366d85bc94372090d43d6465987138268d1ab76c5e83e1de782bf0c538c6480afe0d1e9629dbaa4652396e624cb7767216363943667bf36170bffcc4d71b780f10e6b8efaf6865e4053d0b409440be2b84039659c928655f945439d214f496c586ae250cdfcf36ad6614668adcadd1197710d69f780d2a0002d7ba44a6a7173672f9da67653162ea7b4211e90b1c4af5dfe0a4e30d5a5deb248d53cb6879781808abdac0a37978e7be46f26711aa77c7c3144ff1c40ef662c9c7ad8b46aaafb624f5fc95a28f1dbbf246ab7d63cbafeb6718960924edb9fa9eaf93869c6a916448cb6887356d74b55c0e743e231f1c375d8c3eca185cb00bb3ce3124d19977b613c074ea0448c347f445cffb2ac28caf0ecdaad8560bd7e40877e8556af4ea5d938f9431ce727e493a254e58e4b082c3937483ce786ba54d4f88da91f1085ba86ce1fb5f5292b04694621a92d318ba8b3f25fb53917f33d6cfe941e7d4766a6d075613b3af3ae339c5f2592526b0ecca333f2a580466b3039f9d', '2026-11-30 05:44:34.108394+00'),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-c9ac-722e-aae0-469718b7c803', 'register_gift', '\x56520194262130c7958fa097ab2f38567a8ad1cb8de3014838741e5918110c19', '\xed14691f3bba34f43aca28ec4283218ce7452f94a6ccc8f1b6001a36d80706d4', 201, '{"ETag": "\"1\""}', '\x01b877bed2f02910956b2e4ad64a3db6018f66774cd5c968bab79616cf627859800c2c7c3e20b6b35c6b4e3fea11929a61c593a7029489361d8468306eca93866b923f06f2275bbe6013d26a109f035e0467ca71b7bd764534aa3bba4268e91ee694af6c4f65fe3b01b8a1b68816be2439ed98d742ce58e082579ee00ea7463ef626402fad9505746629cd07797c9b1281bff7474a0950118c0d4dad42b070fc6961d2586c17f8dbd969f7bc216e1d90ada096f8008d47ece2a0e26b4baf3e25e01c0ce32a43892d09d18b5da157f534e53f13927b83a5cf2bb52a279474b6ff0981b5dd9c82295f6f2f88959e5774ffda9ca0c6655ba53a9239f57f5aa51dffbc544dafc6ef334a4a846eb7937cd28435c73081970d0cd6e42de1a623b42007dd2018b28c8e7a91c062690359fd2abd07931a0a1374794ab75d2e8e968b1eda3f5843293a3ca8992a6343f5523733705e3c76812e6b03f1a01adefab5579652a76d7a1042f67b19fd739e5db331220f43aee9ed158e239f30463b2c9522ac63476c88ac997e3b193a3a4b88533e562aab7d4fc959b6367adb34f40b6f7c94664cc9e4c1adc9df091e9fccfed0c168e97ff3b0e21d2d17dacb65d08cbc5b753bbdb34c692300d1f2e1407382da1b733c41140e28ac1cdce15dc936aa2b1cf4421315f8ee75bc01f0f0e4be3ad323691828d4830df9af2677aca74c4c3a1f17f294bf4af14d7fa3dbf56d3d674cadd4e0e324deec30402484b9c9a42efd07766df7058fb31027bfb8d1c5dfd10def743dc5bebded96fc9829025fa3fb109904c80eafb9237d006d15d15736e27daa91a297fb3dc153bc7e1178aa92f95755af2df1e3bad430c116a07d8487abb909a012416e25bc79d237cb9ace0188fd494a121532f2070a5ee6760bd718f11e14ab4917b23d0bde48b12c8ff246c8abede1893fb63a88d7c5fb55b44db0c71f3b3c54ee5ea2bec7e9f254b6890ab2a283ffecb46c96de516c24f9bd763a7939acecb6e28a0a4d251f2074ce3b034b6816bd81777b72b0f586a0b1e5e390c7f47bd420640b77503599bf2af930b255a45ae9b72cc800ab944f0990a474b084bfa8e28e5113251824e5f25e53e44d900ff88e8a5b26b9ba22f5bb425e8f13de51d5e417e731e4b71a7455dd012081a0adaccb8d8a04063ad2a0c2f2e1104a661ae554771f34102e5fa460a96b2b4cc6452bc651c16f53be89a3460113af7260118ec6fa2c78f8b54d4c737720a59ad7fd30ba4d38f83dbb', '2026-11-30 05:44:34.122225+00'),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-c9ac-722e-aae0-469718b7c803', 'accept_gift', '\x16293cf07b40515e081ae087643f91a2d6ec02fbf98d60a9b8cd6ad833071ee9', '\x9b19c84e431db4bd15be18b27508880ccd2fc9f24fa4b0bb4093560a0575f7e7', 200, '{"ETag": "\"2\""}', '\x01c59066c0b8a3a0c30a018890de95b538a31859b92a1a654928362d6ff0dee244aa1e6da7f5e4116dffb4d3c8920125084960b950dbcb3a2e84b9c6dface44c70c2973192683e5a95e5b87706991c9d79728f8b7a478a199166634b6c6ea018b6ab46e0de83ac86c7cb46172f7231ffc9440567f648ee4ccd41124cf887f3e0056c4c4f39929716bd3bc359f97223588a30ac34be494f8e348048b74f6bdd8852933480043fc755aa73fc9c5e8f238edc9421d31321043e71d3ebe9c6cf3b1dbc2cebf2f388bf5ab400e45991d21f5f6e12c477c0df6d1b20906318170443cb909939b5f7418fad588a68c1dfea7c101ba4b38c52743aebfea59775677b33ec8446ea03f6e1638b82c8ee02b73f93bc0f384396f9ec00c491acbaa71ae7420c8fbbdcbcd8188da5b63345c212aad3bf52c91e94fd28f25b1f2ab8dcba66df9f6f2df40246bb87cb0cf91fda8e860f4c2682ae26eb0a429836e0edf021eb5622c1df4530da4f0b87409f0bc6a4d2703d6b8f8fe51b3a8e0a914b76876b96709219de75a671a143c18ce1b9a13218f41f39cb9d7f706f853bae07b5514a569f1d605791d244b81ae594f37206e3d8e6cc50b074e21bcfcf42243dfe45638cf6790471978738a0d2445d9a2b1c836d96d884d31f010ccbf1b41065293d55e27c8bfdc9e2cd9dffac386296dd7a15b51a379b3a97802bd7c37d89a1de35d1a4d13eb99108ab2ac0cef180f3f5e7830e2684f0e343d81bf28e499c0ebfca810ed7be878b2583f2d9b63db784cd833fc28184e18cd3538903e179affd075469bdf20ffafc88eeb09a0e6b4159fb3353e2bd841d38c15f38296f7ab0b2185b1e2f5939a5305806d9e62bb12129bbb5a4041cb6a95bd10ab18f8eff1e2d807fc73a9e5d177378a896c2340f5355f6adc9f8848e6dea3bbbb21a720d339527f79509fc07acfe72992a042b2e4c45e095b3fdabb7a59026d95c8eec41fa9ddc4f9e0ef130e562abdf8d422925ed0987360f0c47e7e036526245ed5a396d739164226bc481a4816774aabff5078d906ca505e7138dbb587cdba265e2610e0e2da8e567d878376631225c11d6787b8aecf553934fbcb6d849d41c932b6fb18d14079f729ba4c80cc02609ed6620082949bc549689fdda5ba40a2d568aefcacabf0abea6dabb254b9fdd7484105f7cd1f571844c6be2f06ed07f1244e913424008544a0899b3a7516ebea76360ac6a13e2ddf47cc1c8caf6925d88cdc4d863aeda9632c7be2f158a683cb8e357b9d3e686417ae1bb7198fd2e70cdc1ee32c739dfda19919e54687629e7dec0b1fb2a162d68f60269d8008b5567009ed288434f7dc74b55c5f295e6420452d211045677a07c01677a1a21693ff9f47752623f2ddb9fa62133', '2026-11-30 05:44:34.144185+00'),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-ca6f-707a-97d7-7316d8524499', 'request_redemption', '\x26526b9b4974bb0a9dc8dc78d58b4ea0b3b44ae6374dc3b74227383aebd52c83', '\xd93708b03b0b9fc7a71ece548e3387f33692467daf1ca35df104ca32f7ae1dd7', 201, '{"ETag": "\"1\""}', '\x0190eaad0f3a4b61c815f648d1c5b285883a1123c178feddc6b46792e0e6f15892069ea4ae5d625e02a89ad9b7655a0587a3830d36e623c49f79c7ac87f6749c6361792a5bf920e7376a5821960637d2b99811ea5c178b2e717f53051761642512793eb2a88a5a77ce6e984ff94ea25bd0e328bfb587a77ddfa635adef1edd72022169e0c54bf1242f4a5589649fbd844edeb711bdaba826287c6b888f762345eca10daa0cfa15c519bb1de4d24181112fbdbe6f4d151cd0bbfbffd11653f9e75238624af91208dd924420609e9719a4e3bd71c2c8a105f0645efb9bfa7112d4b909796eb3824bc607f54f5bd2103fc197a0ff3e9d8ef29a134ba7218f3c599b0be66f0c463ef10b242b848f6aa454ed77350e87649fc646296c68ae343e2f2ed9c714479031c44456cbadf3bf1f2ff3c2a234df06de8917134f7cd746475a6d2ed6ad0c480753a43135d334604384c5481281e2ba9bf14b53e4844e30caebd31154cf6b2b3eb04afdb13a7e87588a4d462b135a464dfaaaa748edb392dd8fac991609f0583330527b02ffd7db8af4103f8843d30ae7adb0f574e12b0b34d0fc2d5c4ace0232771a9e518343e958e62e42ffac3516df62c38ab9b61a28ea3c50a8c61beac4aa506e3d4fbd68784f6b416b79feb5ac0def23a8d1c01e56f7c69346f750d70874bbe8f6facf6f8c9166ca8b83890a4b9c9b2871ebbd34f701de796a8ba5bcce9509213d', '2026-11-30 05:44:34.193339+00'),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-ca9e-778d-9d9c-5c56db281cd5', 'request_redemption', '\xb3bbdece2279ff06f623565b07b2562ce1036283df8e6a2caf92acc4ee0d0da3', '\xd93708b03b0b9fc7a71ece548e3387f33692467daf1ca35df104ca32f7ae1dd7', 201, '{"ETag": "\"1\""}', '\x0106bf86adca402c40cc549afedb220dd29db0c06657007eb6dea357f610b75619d4b874ddd864891b355eb39cb3d6a793d969c3850236a282e9dea17c8c32dd001b4523379869fbb285790862a395234efd64cfbda076c44c3043faf3023fc996ba51507efe790fc46383fadbbf7349d3dc33b7c62aeaaa7212e41a58d12f103e4b9c263f690972cddd4c1c909483cdf64c9931396b9787680e3f4eb66d11cf47c8fc140e95046cecf21b1f0c2bd24318105f86e22a6923f7566c73c40d438006769ee45996203143ef1ff542043627379b433cd5419ec6749a039b1597ab302bd9e8759ba0bc156a260acf1ab09c62dab0bc903dbd58e8afc7001e73c28b89fe0c8a0361b0a69ced654a59de1548750627dcb59c5bafa86412a24ea3ddde38deff6eb33462c89718ddc49c1d168bc5df7dece7e9354c49cd3989d18a112b36184cdd329dcf34bdb585e09cb1577776a3f01c108e9591aa100fd72fcbc4051bc6c6ac21e0b21ea89d0445a1943e89fb1efaf31a104d9388baaeb098c233ab0108fc91333856be7ef0e10a5c100cc4be195f9390624bc20459f9eae5d64dd52fb5ec6c1bb38da571c6976496b67556aac8a87e749d1fa9336a895e383cfb116e196a35d97a1643a55d7ad0fdf1407fe5d1336a4a005d958ba43a3c27144476375ebb1750f772ed62ceb16de27b31ad1c3039490a80cc159f66d019c549da0daf018760383eb67862ea', '2026-11-30 05:44:34.220891+00'),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-caaf-7177-a925-1228419d1188', 'request_redemption', '\x8494cfedbc697396e06ad91e7bd760eadd5f47d7705b2ba73125b6cee25da776', '\x51132ac1e2987392ae447a12a5e55c53ee92d5e9e91d14c78901dcefd1e5f9a4', 201, '{"ETag": "\"1\""}', '\x0148e4facfa700f6a96953e3e62ed6417b6d1f185ab3cd6532e5cce398d7757b8cc81fcb4bb4a03e82cdd9faa4914d59bbb8a28bbcf1ee0fe8c13f73b506bc007539e19fc0402d4896f47a6e99bacf66086b361be33ada63281c65d2c0c7ebf5216d4632cb9d1d372e2d89b8efba90d60e37bc1342388d6e0cdb743e65999ccc05c8ad4b66d1d251ed27db8cab550a96ddf41492d73bcd9a39c1a2c99273f1110d42f3c05be566e535832966f984d71c87ec072b0342825c4d6cbdcd8b176a4507e05b53f2726122b17deb7aacb0fad69ab3f1e40a04f66ee53d5cd656d12d4ef4eef1e514a5f0a61d25efea1abdae08e758acc8b6f3813cd2da1c782a285e132f0d4c2c7228264a47fb4a4f670f4a044481c23aef8769c2861c774140d4db3a06f5a4d85f86c7168758020b077863b9e43a9bd55d9e8fe76503033d4fc7c6121e1a4b403de7d14e6335172c2efc24bce281b52252024d95affdee5d17b1b693e7264303a1b2701c8c4467e73c302fe5802b747054675a18a85fc5cf4cc3ddca8ac6568ec74b92a69e228ebe78481bc524a2e83833b6ed420b17a2db5586833ae3b3ebec1d94daad105be1c6c97c7f14a1a0374bc0651098fc03464314df5901d6bc08d43da8f7b03d6acbd3c708bc63974f2554c17fc25f2ca221f0a82238c0e49d3242fb102fae9cbb51565ea195354f169d193eca1e52375e8760aedf0940ab95d9506c4e7b0f372b94', '2026-11-30 05:44:34.23943+00'),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-caaf-7177-a925-1228419d1188', 'request_redemption', '\xd0f30dc9dca5edaa70d19eba29745c237e383980454270c9c7573748b6a61527', '\xd93708b03b0b9fc7a71ece548e3387f33692467daf1ca35df104ca32f7ae1dd7', 201, '{"ETag": "\"1\""}', '\x017e5521fb229cc2d5a5182d7c81b02fdf5569d6e9f81c8b0ee252200229fac5a526a63d10b5636e9cb19320b0d9986d5a115c5b1dbe236fd856354e4d4d4a7124b7c728569526846b48f5ef845955491b6d47df0df60e384eece9f633de2e3c0b38dbbd88cc7784f9bec1ab7743f7ffd4593ae131b37f406c213a227741dbe8e6badb52cadbbedd94c13ca058fb12fd03a2b51c4bb5a8cb87e34cc1a3d96836f1c19bbb844a53d40b7994996c4d1f9c8addfb96a379b671d6aabfceab668a96003d712f40d52f9e3ba87b220cb9b2e6d935cb74736c27825c6fbd56b018e40186e465d9266e6eaa92ec666dcd2a7e336bc9b9101af6813349b6ff3f542ab767e955bdaf23b33eadf1918108b7197f213e3f9374add49336e3381975bac149ad92cdfa85dbb36b73eaec939d5c58105ffe38d80f48cbda27a7e0be38443856c4c64f5d7d29951f342a4e6436e207f57dc000fc6df83f382000414cf539846241609fc20952c0df8ec7c686c636af3b99c45941f01c4984fa38e160f494d7853ea1acb35644edfca0459de2150f5f9dea0086d4151826003ae90d97240118d52a7083ef47fa488b74a98dcd204d4264bf7815c5c6fd63f760dcd4ad3d54b170da6ab2965c1b21b0987a934b70ac3c5dac2bc8e63b77ce5e560798210dbd40ffe795377b5472ee74b8454725d2c20fc8616d9b91c6586bc8875d28f06929aeaa93db46d8b7335419849d', '2026-11-30 05:44:34.288295+00');

INSERT INTO public.inbox VALUES
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', 'charity', '01a22afb-c986-77e3-8959-31abf64b90ff', 'gateway.community_opened.v1', '2026-11-30 05:44:33.942909+00'),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', 'charity', '01a22afb-c9ac-722e-aae0-469814c2e992', 'gateway.person_joined.v1', '2026-11-30 05:44:33.965105+00'),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', 'charity', '01a22afb-ca0d-752f-8a44-73d61daa713e', 'gateway.person_joined.v1', '2026-11-30 05:44:34.061972+00'),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', 'charity', '01a22afb-ca2c-75df-92ec-dd3ece521cb3', 'gateway.person_joined.v1', '2026-11-30 05:44:34.093212+00'),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', 'charity', '01a22afb-ca41-76e1-a069-9168e907a95d', 'gateway.person_joined.v1', '2026-11-30 05:44:34.113792+00'),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', 'charity', '01a22afb-ca70-7281-bbcc-04f1ade3e469', 'gateway.person_joined.v1', '2026-11-30 05:44:34.160425+00'),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', 'charity', '01a22afb-ca9e-778d-9d9c-5c57012fd4d9', 'gateway.person_joined.v1', '2026-11-30 05:44:34.206636+00'),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', 'charity', '01a22afb-caaf-7177-a925-1229cb1a8956', 'gateway.person_joined.v1', '2026-11-30 05:44:34.223891+00'),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', 'charity', '01a22afb-cac1-75a1-8b01-d2f419d3098f', 'points.points_debited.v1', '2026-11-30 05:44:34.242486+00'),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', 'charity', '01a22afb-caf3-70ec-85b7-795b2bad936f', 'points.points_debited.v1', '2026-11-30 05:44:34.29162+00');

INSERT INTO public.items VALUES
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-c9ec-75fd-abaf-4abc82834b1e', '抽纸一提', 'other', 'goods', '件', false, 0, 0),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-ca59-76e8-8e35-eb42f692e3e5', '大米', 'food', 'goods', '袋', true, 0, 0);

INSERT INTO public.known_communities VALUES
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', 'c-0ff2dda6ec80', 'Asia/Shanghai', true, 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-c9ac-722e-aae0-469718b7c803', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22afb-c9ac-722e-aae0-469718b7c803", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null}', 1, true),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-ca0d-752f-8a44-73d53f2ee965', '{shop}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["shop"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22afb-ca0d-752f-8a44-73d53f2ee965", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null}', 1, true),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-ca2c-75df-92ec-dd3d607cef96', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22afb-ca2c-75df-92ec-dd3d607cef96", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null}', 1, true),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-ca41-76e1-a069-9167c7e3c6c5', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22afb-ca41-76e1-a069-9167c7e3c6c5", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null}', 1, true),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-ca6f-707a-97d7-7316d8524499', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22afb-ca6f-707a-97d7-7316d8524499", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null}', 1, true),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-ca9e-778d-9d9c-5c56db281cd5', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22afb-ca9e-778d-9d9c-5c56db281cd5", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null}', 1, true),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-caaf-7177-a925-1228419d1188', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22afb-caaf-7177-a925-1228419d1188", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null}', 1, true);

INSERT INTO public.lots VALUES
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-ca5f-7649-9992-ce49791c49ca', '01a22afb-ca59-76e8-8e35-eb42f692e3e5', 'donated', '01a22afb-c998-73d8-ac14-fe903a9f985b', '2026-03-10', '2026-12-31', '2026-12-31', 'none', 'ok', 'L-GQ3MYNEM', '01a22afb-ca49-774d-87be-aa1811a841a6', 1, NULL, 6, 6, 0),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-c9f8-724d-9023-6073d45b5fa8', '01a22afb-c9ec-75fd-abaf-4abc82834b1e', 'opening', '01a22afb-c998-73d8-ac14-fe903a9f985b', '2026-03-10', NULL, '9999-12-31', 'none', 'ok', 'L-98C13Y2H', NULL, NULL, NULL, 20, 20, 3);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-30 05:44:33.659228+00'),
	('charity', '202607010000', '2026-11-30 05:44:33.709746+00');

INSERT INTO public.movements VALUES
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', 1, '01a22afb-c9f8-724d-9023-6073d45b5fa8', '01a22afb-c9ec-75fd-abaf-4abc82834b1e', '01a22afb-c998-73d8-ac14-fe903a9f985b', 'opening', 20, 0, 'none', 'reward', '01a22afb-c9ec-75fd-abaf-4abb6eb5f770', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', '01a22afb-c9ac-722e-aae0-469718b7c803', '9999-12-31', 'none'),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', 2, '01a22afb-ca5f-7649-9992-ce49791c49ca', '01a22afb-ca59-76e8-8e35-eb42f692e3e5', '01a22afb-c998-73d8-ac14-fe903a9f985b', 'receive', 6, 0, 'none', 'gift', '01a22afb-ca49-774d-87be-aa1811a841a6', 1, 0, '2026-03-10', '2026-03-10 01:00:00+00', '01a22afb-c9ac-722e-aae0-469718b7c803', '2026-12-31', 'none'),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', 3, '01a22afb-c9f8-724d-9023-6073d45b5fa8', '01a22afb-c9ec-75fd-abaf-4abc82834b1e', '01a22afb-c998-73d8-ac14-fe903a9f985b', 'reserve', 0, 1, 'points', 'redemption', '01a22afb-ca83-7633-8be7-4a669b99a20a', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', NULL, '9999-12-31', 'none'),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', 4, '01a22afb-c9f8-724d-9023-6073d45b5fa8', '01a22afb-c9ec-75fd-abaf-4abc82834b1e', '01a22afb-c998-73d8-ac14-fe903a9f985b', 'reserve', 0, 1, 'points', 'redemption', '01a22afb-caaa-7026-8006-024f0cc50e33', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', NULL, '9999-12-31', 'none'),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', 5, '01a22afb-c9f8-724d-9023-6073d45b5fa8', '01a22afb-c9ec-75fd-abaf-4abc82834b1e', '01a22afb-c998-73d8-ac14-fe903a9f985b', 'reserve', 0, 1, 'points', 'redemption', '01a22afb-caee-7118-9bd4-5f14567a181e', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', NULL, '9999-12-31', 'none');

INSERT INTO public.outbox VALUES
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', 1, '01a22afb-ca5f-7649-9992-ce4aba5ed268', 'charity.gift_accepted.v1', '01a22afb-ca49-774d-87be-aa1811a841a6', NULL, 'gift:01a22afb-ca49-774d-87be-aa1811a841a6:1', NULL, '{"units": 0, "gift_id": "01a22afb-ca49-774d-87be-aa1811a841a6", "revision": 1, "value_fen": null, "donor_kind": "resident", "project_id": null, "accepted_on": "2026-03-10", "activity_id": null, "campaign_id": null, "credited_units": 0, "donor_person_id": "01a22afb-ca41-76e1-a069-9167c7e3c6c5"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', 2, '01a22afb-ca90-75dc-a559-e0e97b7a230d', 'charity.redemption_requested.v1', '01a22afb-ca83-7633-8be7-4a669b99a20a', 1, 'redemption:01a22afb-ca83-7633-8be7-4a669b99a20a', NULL, '{"points": 8, "quantity": 1, "person_id": "01a22afb-ca6f-707a-97d7-7316d8524499", "reward_id": "01a22afb-c9ec-75fd-abaf-4abb6eb5f770", "reward_kind": "goods", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22afb-ca83-7633-8be7-4a669b99a20a"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', 3, '01a22afb-caac-745d-b3e7-3fb9c82224da', 'charity.redemption_requested.v1', '01a22afb-caaa-7026-8006-024f0cc50e33', 1, 'redemption:01a22afb-caaa-7026-8006-024f0cc50e33', NULL, '{"points": 8, "quantity": 1, "person_id": "01a22afb-ca9e-778d-9d9c-5c56db281cd5", "reward_id": "01a22afb-c9ec-75fd-abaf-4abb6eb5f770", "reward_kind": "goods", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22afb-caaa-7026-8006-024f0cc50e33"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', 4, '01a22afb-cabe-7589-ad83-2ad53e30977d', 'charity.redemption_requested.v1', '01a22afb-cabe-7589-ad83-2ad4e31b4a8b', 1, 'redemption:01a22afb-cabe-7589-ad83-2ad4e31b4a8b', NULL, '{"points": 4, "quantity": 1, "person_id": "01a22afb-caaf-7177-a925-1228419d1188", "reward_id": "01a22afb-ca26-7575-8ece-188732cb2606", "reward_kind": "voucher", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22afb-cabe-7589-ad83-2ad4e31b4a8b"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', 5, '01a22afb-cacb-74d8-854d-7d243c397491', 'charity.redemption_confirmed.v1', '01a22afb-cabe-7589-ad83-2ad4e31b4a8b', 2, 'redemption:01a22afb-cabe-7589-ad83-2ad4e31b4a8b', NULL, '{"points": 4, "quantity": 1, "person_id": "01a22afb-caaf-7177-a925-1228419d1188", "reward_id": "01a22afb-ca26-7575-8ece-188732cb2606", "reward_kind": "voucher", "confirmed_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22afb-cabe-7589-ad83-2ad4e31b4a8b"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', 6, '01a22afb-caef-70a2-b9a8-0ddf0b69340e', 'charity.redemption_requested.v1', '01a22afb-caee-7118-9bd4-5f14567a181e', 1, 'redemption:01a22afb-caee-7118-9bd4-5f14567a181e', NULL, '{"points": 8, "quantity": 1, "person_id": "01a22afb-caaf-7177-a925-1228419d1188", "reward_id": "01a22afb-c9ec-75fd-abaf-4abb6eb5f770", "reward_kind": "goods", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22afb-caee-7118-9bd4-5f14567a181e"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', 7, '01a22afb-caf4-76cd-9cab-567e50a8372c', 'charity.redemption_confirmed.v1', '01a22afb-caee-7118-9bd4-5f14567a181e', 2, 'redemption:01a22afb-caee-7118-9bd4-5f14567a181e', NULL, '{"points": 8, "quantity": 1, "person_id": "01a22afb-caaf-7177-a925-1228419d1188", "reward_id": "01a22afb-c9ec-75fd-abaf-4abb6eb5f770", "reward_kind": "goods", "confirmed_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22afb-caee-7118-9bd4-5f14567a181e"}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.places VALUES
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-c998-73d8-ac14-fe903a9f985b', '主货架', 'shelf', true);

INSERT INTO public.receipt_counters VALUES
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', 2026, 1);

INSERT INTO public.redemptions VALUES
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-ca83-7633-8be7-4a669b99a20a', '01a22afb-ca6f-707a-97d7-7316d8524499', '01a22afb-c9ec-75fd-abaf-4abb6eb5f770', 'goods', 1, 8, 'reserved', '2026', '01a22afb-ca6f-707a-97d7-7316d8524499', '2026-03-10 01:00:00+00', 'own', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-caaa-7026-8006-024f0cc50e33', '01a22afb-ca9e-778d-9d9c-5c56db281cd5', '01a22afb-c9ec-75fd-abaf-4abb6eb5f770', 'goods', 1, 8, 'reserved', '2026', '01a22afb-ca9e-778d-9d9c-5c56db281cd5', '2026-03-10 01:00:00+00', 'own', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-cabe-7589-ad83-2ad4e31b4a8b', '01a22afb-caaf-7177-a925-1228419d1188', '01a22afb-ca26-7575-8ece-188732cb2606', 'voucher', 1, 4, 'confirmed', '2026', '01a22afb-caaf-7177-a925-1228419d1188', '2026-03-10 01:00:00+00', 'own', NULL, NULL, NULL, NULL, '2026-03-10 01:00:00+00', true, NULL, NULL, NULL, NULL, NULL, NULL, 0, 2),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-caee-7118-9bd4-5f14567a181e', '01a22afb-caaf-7177-a925-1228419d1188', '01a22afb-c9ec-75fd-abaf-4abb6eb5f770', 'goods', 1, 8, 'confirmed', '2026', '01a22afb-caaf-7177-a925-1228419d1188', '2026-03-10 01:00:00+00', 'own', NULL, NULL, NULL, NULL, '2026-03-10 01:00:00+00', true, '2026-03-24', '2026-03-24 16:00:00+00', NULL, NULL, NULL, NULL, 0, 2);

INSERT INTO public.reward_shops VALUES
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-ca26-7575-8ece-188732cb2606', '01a22afb-ca19-7788-be00-c1b4d18ba6d2');

INSERT INTO public.reward_uses VALUES
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-c9ec-75fd-abaf-4abb6eb5f770', '01a22afb-ca6f-707a-97d7-7316d8524499', '2026', 1),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-c9ec-75fd-abaf-4abb6eb5f770', '01a22afb-ca9e-778d-9d9c-5c56db281cd5', '2026', 1),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-ca26-7575-8ece-188732cb2606', '01a22afb-caaf-7177-a925-1228419d1188', '2026', 1),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-c9ec-75fd-abaf-4abb6eb5f770', '01a22afb-caaf-7177-a925-1228419d1188', '2026', 1);

INSERT INTO public.rewards VALUES
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-ca26-7575-8ece-188732cb2606', '早餐券', 'voucher', 4, 300, 0, 1, NULL, 60, NULL, 'year', 'offered', 1, DEFAULT),
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-c9ec-75fd-abaf-4abb6eb5f770', '抽纸一提', 'goods', 8, 20, 3, 0, '01a22afb-c9ec-75fd-abaf-4abc82834b1e', NULL, NULL, 'year', 'offered', 1, DEFAULT);

INSERT INTO public.shops VALUES
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-ca19-7788-be00-c1b4d18ba6d2', '老街早餐01a22afb-ca0d-752f-8a44-73d48b85c731', '{01a22afb-ca0d-752f-8a44-73d53f2ee965}', 1);

INSERT INTO public.signing_keys VALUES
	('tests-38a3abca-6e80-4a73-a003-7913a40a1f6f', '{"x": "TpQL5SH0hw8I-9tpF6TcMWDouBbIP5ptw2DhG_8tfSw", "y": "ngjKz0LPzci6p-mlzO7Yr6kdZyN01gHkZH5p-KRd0pg", "crv": "P-256", "kid": "tests-38a3abca-6e80-4a73-a003-7913a40a1f6f", "kty": "EC"}', '2026-11-30 05:44:33.919602+00');

INSERT INTO public.voucher_keys VALUES
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', 1, '\x01c9cc88cf00e00caad6e37d92d25c263a7a392c1b4c7482f8361d9b0e2daeb51d8c6e16b52e97279a37659328d3fc32d99ec1fb2fd45c56e121b6196743c1252f818ff4f19628634e', '\x014da29ec2c8728965083b769e8135a435cb931518cc78e04115a61e67549cb00454adf08a9ae96f45d8a06afc6dbf3b1ec2d89a5b5f8d2b494df0a05bad52180c92e84b706f3627a6', '2026-03-10 01:00:00+00');

INSERT INTO public.vouchers VALUES
	('01a22afb-c96d-7284-9943-0ff2dda6ec80', '01a22afb-cad0-7758-9894-5c5376e4b5d3', '01a22afb-cabe-7589-ad83-2ad4e31b4a8b', '01a22afb-ca26-7575-8ece-188732cb2606', '01a22afb-caaf-7177-a925-1228419d1188', 'points', 1, 1, '\xfc4bfa1c6da9b9fce2cf6aa8cb40863c4765ba4ae63175c2810dbb49b1d134ae', 'issued', '2026-03-10 01:00:00+00', '2026-05-09', '2026-05-09 16:00:00+00');

SELECT pg_catalog.setval('public.movements_seq_seq', 5, true);

SELECT pg_catalog.setval('public.outbox_position_seq', 7, true);

ALTER TABLE ONLY public.beats
    ADD CONSTRAINT beats_pkey PRIMARY KEY (publisher);

ALTER TABLE ONLY public.business_time
    ADD CONSTRAINT business_time_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.campaigns
    ADD CONSTRAINT campaigns_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.code_attempts
    ADD CONSTRAINT code_attempts_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.code_readings
    ADD CONSTRAINT code_readings_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.deferred
    ADD CONSTRAINT deferred_pkey PRIMARY KEY (community_id, consumer, event_id);

ALTER TABLE ONLY public.gift_lines
    ADD CONSTRAINT gift_lines_pkey PRIMARY KEY (community_id, gift_id, line_no);

ALTER TABLE ONLY public.gift_reversals
    ADD CONSTRAINT gift_reversals_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.gifts
    ADD CONSTRAINT gifts_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.gifts
    ADD CONSTRAINT gifts_receipt_once UNIQUE (community_id, receipt_year, receipt_no);

ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT idempotency_pkey PRIMARY KEY (community_id, principal, route, key_hash);

ALTER TABLE ONLY public.inbox
    ADD CONSTRAINT inbox_pkey PRIMARY KEY (community_id, consumer, event_id);

ALTER TABLE ONLY public.items
    ADD CONSTRAINT items_as_rewards_cite_them UNIQUE (community_id, id, kind);

ALTER TABLE ONLY public.items
    ADD CONSTRAINT items_name_once UNIQUE (community_id, name, unit);

ALTER TABLE ONLY public.items
    ADD CONSTRAINT items_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.known_communities
    ADD CONSTRAINT known_communities_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.known_communities
    ADD CONSTRAINT known_communities_slug_key UNIQUE (slug);

ALTER TABLE ONLY public.known_people
    ADD CONSTRAINT known_people_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.lots
    ADD CONSTRAINT lots_as_movements_cite_them UNIQUE (community_id, id, usable_until, restriction);

ALTER TABLE ONLY public.lots
    ADD CONSTRAINT lots_label_once UNIQUE (community_id, label);

ALTER TABLE ONLY public.lots
    ADD CONSTRAINT lots_one_a_line UNIQUE (community_id, gift_id, line_no);

ALTER TABLE ONLY public.lots
    ADD CONSTRAINT lots_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.migrations_applied
    ADD CONSTRAINT migrations_applied_pkey PRIMARY KEY (service, id);

ALTER TABLE ONLY public.movements
    ADD CONSTRAINT movements_cause_once UNIQUE (community_id, document_kind, document_id, line_no, lot_id, place_id, kind, round);

ALTER TABLE ONLY public.movements
    ADD CONSTRAINT movements_pkey PRIMARY KEY (community_id, seq);

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_cause_once UNIQUE (community_id, type, cause);

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_sequence_once UNIQUE (community_id, type, subject, sequence);

ALTER TABLE ONLY public.places
    ADD CONSTRAINT places_name_once UNIQUE (community_id, name);

ALTER TABLE ONLY public.places
    ADD CONSTRAINT places_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.projects
    ADD CONSTRAINT projects_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.receipt_counters
    ADD CONSTRAINT receipt_counters_pkey PRIMARY KEY (community_id, year);

ALTER TABLE ONLY public.redemption_codes
    ADD CONSTRAINT redemption_codes_pkey PRIMARY KEY (community_id, person_id);

ALTER TABLE ONLY public.redemptions
    ADD CONSTRAINT redemptions_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.redemptions
    ADD CONSTRAINT redemptions_return_once UNIQUE (community_id, return_id);

ALTER TABLE ONLY public.revocations
    ADD CONSTRAINT revocations_pkey PRIMARY KEY (subject);

ALTER TABLE ONLY public.reward_shops
    ADD CONSTRAINT reward_shops_pkey PRIMARY KEY (community_id, reward_id, shop_id);

ALTER TABLE ONLY public.reward_uses
    ADD CONSTRAINT reward_uses_pkey PRIMARY KEY (community_id, reward_id, person_id, period);

ALTER TABLE ONLY public.rewards
    ADD CONSTRAINT rewards_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.shops
    ADD CONSTRAINT shops_name_once UNIQUE (community_id, name);

ALTER TABLE ONLY public.shops
    ADD CONSTRAINT shops_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.signing_keys
    ADD CONSTRAINT signing_keys_pkey PRIMARY KEY (kid);

ALTER TABLE ONLY public.voucher_keys
    ADD CONSTRAINT voucher_keys_pkey PRIMARY KEY (community_id, no);

ALTER TABLE ONLY public.voucher_uses
    ADD CONSTRAINT voucher_uses_once UNIQUE (community_id, voucher_id);

ALTER TABLE ONLY public.voucher_uses
    ADD CONSTRAINT voucher_uses_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.vouchers
    ADD CONSTRAINT vouchers_code_once UNIQUE (community_id, code_hash);

ALTER TABLE ONLY public.vouchers
    ADD CONSTRAINT vouchers_pkey PRIMARY KEY (community_id, id);

CREATE INDEX code_attempts_in_time ON public.code_attempts USING btree (community_id, at);

CREATE INDEX code_attempts_of_person ON public.code_attempts USING btree (community_id, person_id, at);

CREATE INDEX code_attempts_of_shop ON public.code_attempts USING btree (community_id, shop_id, at);

CREATE INDEX code_attempts_recorded ON public.code_attempts USING btree (recorded_at);

CREATE INDEX code_readings_of_redemption ON public.code_readings USING btree (community_id, redemption_id, id);

CREATE INDEX deferred_due ON public.deferred USING btree (due_at) WHERE (state = 'waiting'::text);

CREATE INDEX gift_lines_held ON public.gift_lines USING btree (community_id, gift_id) WHERE (hold IS NOT NULL);

CREATE INDEX gift_reversals_of_gift ON public.gift_reversals USING btree (community_id, gift_id);

CREATE INDEX gifts_by_credit ON public.gifts USING btree (community_id, credit, id);

CREATE INDEX gifts_by_state ON public.gifts USING btree (community_id, state, id);

CREATE INDEX gifts_of_donor ON public.gifts USING btree (community_id, donor_person_id, id);

CREATE INDEX gifts_unconfirmed_of_accepter ON public.gifts USING btree (community_id, accepted_by, accepted_on) WHERE (credit = ANY (ARRAY['at_once'::text, 'awaiting_second'::text]));

CREATE INDEX idempotency_created ON public.idempotency USING btree (created_at);

CREATE INDEX inbox_done ON public.inbox USING btree (done_at);

CREATE INDEX ix_business_time_now ON public.business_time USING btree (now);

CREATE INDEX ix_revocations_changed_at ON public.revocations USING btree (changed_at);

CREATE INDEX lots_first_out ON public.lots USING btree (community_id, item_id, usable_until, received_on, id) WHERE (on_hand > reserved);

CREATE INDEX lots_in_stock ON public.lots USING btree (community_id, item_id) WHERE (on_hand > 0);

CREATE INDEX lots_of_item ON public.lots USING btree (community_id, item_id, id);

CREATE INDEX movements_of_item ON public.movements USING btree (community_id, item_id, seq);

CREATE INDEX movements_of_one_lot ON public.movements USING btree (community_id, lot_id, seq);

CREATE INDEX outbox_sent ON public.outbox USING btree (published_at) WHERE (published_at IS NOT NULL);

CREATE INDEX outbox_waiting ON public.outbox USING btree ("position") WHERE (published_at IS NULL);

CREATE UNIQUE INDEX places_one_standard ON public.places USING btree (community_id) WHERE standard;

CREATE INDEX redemption_codes_recorded ON public.redemption_codes USING btree (recorded_at);

CREATE INDEX redemptions_awaiting_second ON public.redemptions USING btree (requested_at) WHERE (state = 'awaiting_second'::text);

CREATE INDEX redemptions_by_state ON public.redemptions USING btree (community_id, state, id);

CREATE INDEX redemptions_due ON public.redemptions USING btree (due_at) WHERE (due_at IS NOT NULL);

CREATE INDEX redemptions_for_attention ON public.redemptions USING btree (community_id, id) WHERE (attention_since IS NOT NULL);

CREATE INDEX redemptions_of_person ON public.redemptions USING btree (community_id, person_id, id);

CREATE INDEX redemptions_served_alone ON public.redemptions USING btree (community_id, person_id, requested_at) WHERE (authority = 'alone'::text);

CREATE INDEX redemptions_to_second ON public.redemptions USING btree (community_id, requested_at, id) WHERE (state = 'awaiting_second'::text);

CREATE INDEX redemptions_unanswered ON public.redemptions USING btree (requested_at) WHERE ((state = ANY (ARRAY['reserved'::text, 'cancelling'::text])) AND (attention_since IS NULL));

CREATE INDEX rewards_by_state ON public.rewards USING btree (community_id, state, id);

CREATE INDEX voucher_uses_of_shop ON public.voucher_uses USING btree (community_id, shop_id, id);

CREATE INDEX vouchers_ending ON public.vouchers USING btree (ends_at) WHERE (state = 'issued'::text);

CREATE INDEX vouchers_of_holder ON public.vouchers USING btree (community_id, holder_id, id);

CREATE INDEX vouchers_of_redemption ON public.vouchers USING btree (community_id, redemption_id);

CREATE TRIGGER lots_are_dated_once BEFORE UPDATE OF usable_until, restriction ON public.lots FOR EACH ROW WHEN ((((old.usable_until <> new.usable_until) AND (old.status <> 'hold'::text)) OR (old.restriction <> new.restriction))) EXECUTE FUNCTION public.lots_are_dated_once();

CREATE TRIGGER lots_are_moved_by_movements BEFORE UPDATE OF on_hand, reserved ON public.lots FOR EACH ROW WHEN ((pg_trigger_depth() = 0)) EXECUTE FUNCTION public.lots_are_moved_by_movements();

CREATE TRIGGER lots_are_never_medicine BEFORE INSERT ON public.lots FOR EACH ROW EXECUTE FUNCTION public.lots_are_never_medicine();

CREATE TRIGGER lots_begin_empty BEFORE INSERT ON public.lots FOR EACH ROW WHEN (((new.on_hand <> 0) OR (new.reserved <> 0))) EXECUTE FUNCTION public.lots_are_moved_by_movements();

CREATE TRIGGER movements_move_lots AFTER INSERT ON public.movements REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.movements_move_lots();

ALTER TABLE ONLY public.code_readings
    ADD CONSTRAINT code_readings_community_id_redemption_id_fkey FOREIGN KEY (community_id, redemption_id) REFERENCES public.redemptions(community_id, id);

ALTER TABLE ONLY public.gift_lines
    ADD CONSTRAINT gift_lines_community_id_gift_id_fkey FOREIGN KEY (community_id, gift_id) REFERENCES public.gifts(community_id, id);

ALTER TABLE ONLY public.gift_lines
    ADD CONSTRAINT gift_lines_community_id_item_id_fkey FOREIGN KEY (community_id, item_id) REFERENCES public.items(community_id, id);

ALTER TABLE ONLY public.gift_reversals
    ADD CONSTRAINT gift_reversals_community_id_gift_id_fkey FOREIGN KEY (community_id, gift_id) REFERENCES public.gifts(community_id, id);

ALTER TABLE ONLY public.lots
    ADD CONSTRAINT lots_community_id_gift_id_line_no_fkey FOREIGN KEY (community_id, gift_id, line_no) REFERENCES public.gift_lines(community_id, gift_id, line_no);

ALTER TABLE ONLY public.lots
    ADD CONSTRAINT lots_community_id_item_id_fkey FOREIGN KEY (community_id, item_id) REFERENCES public.items(community_id, id);

ALTER TABLE ONLY public.lots
    ADD CONSTRAINT lots_community_id_place_id_fkey FOREIGN KEY (community_id, place_id) REFERENCES public.places(community_id, id);

ALTER TABLE ONLY public.movements
    ADD CONSTRAINT movements_of_lot FOREIGN KEY (community_id, lot_id, lot_usable_until, lot_restriction) REFERENCES public.lots(community_id, id, usable_until, restriction) ON UPDATE CASCADE;

ALTER TABLE ONLY public.redemption_codes
    ADD CONSTRAINT redemption_codes_community_id_reward_id_fkey FOREIGN KEY (community_id, reward_id) REFERENCES public.rewards(community_id, id);

ALTER TABLE ONLY public.redemptions
    ADD CONSTRAINT redemptions_community_id_reward_id_fkey FOREIGN KEY (community_id, reward_id) REFERENCES public.rewards(community_id, id);

ALTER TABLE ONLY public.reward_shops
    ADD CONSTRAINT reward_shops_community_id_reward_id_fkey FOREIGN KEY (community_id, reward_id) REFERENCES public.rewards(community_id, id);

ALTER TABLE ONLY public.reward_shops
    ADD CONSTRAINT reward_shops_community_id_shop_id_fkey FOREIGN KEY (community_id, shop_id) REFERENCES public.shops(community_id, id);

ALTER TABLE ONLY public.reward_uses
    ADD CONSTRAINT reward_uses_community_id_reward_id_fkey FOREIGN KEY (community_id, reward_id) REFERENCES public.rewards(community_id, id);

ALTER TABLE ONLY public.rewards
    ADD CONSTRAINT rewards_of_goods FOREIGN KEY (community_id, item_id, item_kind) REFERENCES public.items(community_id, id, kind);

ALTER TABLE ONLY public.voucher_uses
    ADD CONSTRAINT voucher_uses_community_id_shop_id_fkey FOREIGN KEY (community_id, shop_id) REFERENCES public.shops(community_id, id);

ALTER TABLE ONLY public.voucher_uses
    ADD CONSTRAINT voucher_uses_community_id_voucher_id_fkey FOREIGN KEY (community_id, voucher_id) REFERENCES public.vouchers(community_id, id);

ALTER TABLE ONLY public.vouchers
    ADD CONSTRAINT vouchers_community_id_key_no_fkey FOREIGN KEY (community_id, key_no) REFERENCES public.voucher_keys(community_id, no);

ALTER TABLE ONLY public.vouchers
    ADD CONSTRAINT vouchers_community_id_redemption_id_fkey FOREIGN KEY (community_id, redemption_id) REFERENCES public.redemptions(community_id, id);

ALTER TABLE ONLY public.vouchers
    ADD CONSTRAINT vouchers_community_id_reward_id_fkey FOREIGN KEY (community_id, reward_id) REFERENCES public.rewards(community_id, id);

CREATE POLICY app ON public.campaigns TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.code_attempts TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.code_readings TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.deferred TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.gift_lines TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.gift_reversals TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.gifts TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.idempotency TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.inbox TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.items TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.known_people TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.lots TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.movements TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.outbox TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.places TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.projects TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.receipt_counters TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.redemption_codes TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.redemptions TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.reward_shops TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.reward_uses TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.rewards TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.shops TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.voucher_keys TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.voucher_uses TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.vouchers TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY audit ON public.campaigns FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.code_attempts FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.code_readings FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.deferred FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.gift_lines FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.gift_reversals FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.gifts FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.idempotency FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.inbox FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.items FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.known_people FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.lots FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.movements FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.outbox FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.places FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.projects FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.receipt_counters FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.redemption_codes FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.redemptions FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.reward_shops FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.reward_uses FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.rewards FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.shops FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.voucher_keys FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.voucher_uses FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.vouchers FOR SELECT TO charity_audit USING (true);

ALTER TABLE public.campaigns ENABLE ROW LEVEL SECURITY;

CREATE POLICY clerk ON public.code_attempts TO charity_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.deferred TO charity_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.idempotency TO charity_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.inbox TO charity_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.outbox TO charity_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.redemption_codes TO charity_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.redemptions TO charity_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.vouchers TO charity_clerk USING (true) WITH CHECK (true);

ALTER TABLE public.code_attempts ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.code_readings ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.deferred ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.gift_lines ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.gift_reversals ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.gifts ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.idempotency ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.inbox ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.items ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.known_people ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.lots ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.movements ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.outbox ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.places ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.projects ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.receipt_counters ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.redemption_codes ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.redemptions ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reward_shops ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reward_uses ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.rewards ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.shops ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.voucher_keys ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.voucher_uses ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.vouchers ENABLE ROW LEVEL SECURITY;

CREATE POLICY worker ON public.campaigns TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.code_attempts TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.code_readings TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.deferred TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.gift_lines TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.gift_reversals TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.gifts TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.idempotency TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.inbox TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.items TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.known_people TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.lots TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.movements TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.outbox TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.places TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.projects TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.receipt_counters TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.redemption_codes TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.redemptions TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.reward_shops TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.reward_uses TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.rewards TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.shops TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.voucher_keys TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.voucher_uses TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.vouchers TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

GRANT SELECT,INSERT,UPDATE ON TABLE public.beats TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.beats TO charity_worker;
GRANT SELECT ON TABLE public.beats TO charity_audit;

GRANT SELECT(publisher) ON TABLE public.beats TO charity_clerk;

GRANT SELECT(sent_at) ON TABLE public.beats TO charity_clerk;

GRANT SELECT,INSERT ON TABLE public.business_time TO charity_app;
GRANT SELECT,INSERT ON TABLE public.business_time TO charity_worker;
GRANT SELECT ON TABLE public.business_time TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.campaigns TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.campaigns TO charity_worker;
GRANT SELECT ON TABLE public.campaigns TO charity_audit;

GRANT SELECT,INSERT ON TABLE public.code_attempts TO charity_app;
GRANT SELECT,INSERT ON TABLE public.code_attempts TO charity_worker;
GRANT SELECT ON TABLE public.code_attempts TO charity_audit;
GRANT DELETE ON TABLE public.code_attempts TO charity_clerk;

GRANT SELECT(community_id) ON TABLE public.code_attempts TO charity_clerk;

GRANT SELECT(recorded_at) ON TABLE public.code_attempts TO charity_clerk;

GRANT SELECT,INSERT ON TABLE public.code_readings TO charity_app;
GRANT SELECT,INSERT ON TABLE public.code_readings TO charity_worker;
GRANT SELECT ON TABLE public.code_readings TO charity_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.deferred TO charity_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.deferred TO charity_worker;
GRANT SELECT ON TABLE public.deferred TO charity_audit;
GRANT DELETE ON TABLE public.deferred TO charity_clerk;

GRANT SELECT(community_id) ON TABLE public.deferred TO charity_clerk;

GRANT SELECT(consumer) ON TABLE public.deferred TO charity_clerk;

GRANT SELECT(event_id) ON TABLE public.deferred TO charity_clerk;

GRANT SELECT(headers) ON TABLE public.deferred TO charity_clerk;

GRANT SELECT(body) ON TABLE public.deferred TO charity_clerk;

GRANT SELECT(attempts),UPDATE(attempts) ON TABLE public.deferred TO charity_clerk;

GRANT SELECT(due_at),UPDATE(due_at) ON TABLE public.deferred TO charity_clerk;

GRANT SELECT(first_at) ON TABLE public.deferred TO charity_clerk;

GRANT SELECT(reason) ON TABLE public.deferred TO charity_clerk;

GRANT SELECT(state),UPDATE(state) ON TABLE public.deferred TO charity_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.gift_lines TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.gift_lines TO charity_worker;
GRANT SELECT ON TABLE public.gift_lines TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.gift_reversals TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.gift_reversals TO charity_worker;
GRANT SELECT ON TABLE public.gift_reversals TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.gifts TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.gifts TO charity_worker;
GRANT SELECT ON TABLE public.gifts TO charity_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency TO charity_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency TO charity_worker;
GRANT SELECT ON TABLE public.idempotency TO charity_audit;
GRANT DELETE ON TABLE public.idempotency TO charity_clerk;

GRANT SELECT(community_id) ON TABLE public.idempotency TO charity_clerk;

GRANT SELECT(created_at) ON TABLE public.idempotency TO charity_clerk;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.inbox TO charity_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.inbox TO charity_worker;
GRANT SELECT ON TABLE public.inbox TO charity_audit;
GRANT DELETE ON TABLE public.inbox TO charity_clerk;

GRANT SELECT(community_id) ON TABLE public.inbox TO charity_clerk;

GRANT SELECT(done_at) ON TABLE public.inbox TO charity_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.items TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.items TO charity_worker;
GRANT SELECT ON TABLE public.items TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.known_communities TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.known_communities TO charity_worker;
GRANT SELECT ON TABLE public.known_communities TO charity_audit;

GRANT SELECT(id) ON TABLE public.known_communities TO charity_clerk;

GRANT SELECT(state) ON TABLE public.known_communities TO charity_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.known_people TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.known_people TO charity_worker;
GRANT SELECT ON TABLE public.known_people TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.lots TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.lots TO charity_worker;
GRANT SELECT ON TABLE public.lots TO charity_audit;

GRANT SELECT ON TABLE public.migrations_applied TO charity_app;
GRANT SELECT ON TABLE public.migrations_applied TO charity_worker;
GRANT SELECT ON TABLE public.migrations_applied TO charity_audit;

GRANT SELECT,INSERT ON TABLE public.movements TO charity_app;
GRANT SELECT,INSERT ON TABLE public.movements TO charity_worker;
GRANT SELECT ON TABLE public.movements TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.outbox TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.outbox TO charity_worker;
GRANT SELECT ON TABLE public.outbox TO charity_audit;
GRANT DELETE ON TABLE public.outbox TO charity_clerk;

GRANT SELECT(community_id) ON TABLE public.outbox TO charity_clerk;

GRANT SELECT("position") ON TABLE public.outbox TO charity_clerk;

GRANT SELECT(id) ON TABLE public.outbox TO charity_clerk;

GRANT SELECT(type) ON TABLE public.outbox TO charity_clerk;

GRANT SELECT(subject) ON TABLE public.outbox TO charity_clerk;

GRANT SELECT(sequence) ON TABLE public.outbox TO charity_clerk;

GRANT SELECT(cause) ON TABLE public.outbox TO charity_clerk;

GRANT SELECT(traceparent) ON TABLE public.outbox TO charity_clerk;

GRANT SELECT(data) ON TABLE public.outbox TO charity_clerk;

GRANT SELECT("time") ON TABLE public.outbox TO charity_clerk;

GRANT SELECT(published_at),UPDATE(published_at) ON TABLE public.outbox TO charity_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.places TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.places TO charity_worker;
GRANT SELECT ON TABLE public.places TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.projects TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.projects TO charity_worker;
GRANT SELECT ON TABLE public.projects TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.receipt_counters TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.receipt_counters TO charity_worker;
GRANT SELECT ON TABLE public.receipt_counters TO charity_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.redemption_codes TO charity_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.redemption_codes TO charity_worker;
GRANT SELECT ON TABLE public.redemption_codes TO charity_audit;
GRANT DELETE ON TABLE public.redemption_codes TO charity_clerk;

GRANT SELECT(community_id) ON TABLE public.redemption_codes TO charity_clerk;

GRANT SELECT(recorded_at) ON TABLE public.redemption_codes TO charity_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.redemptions TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.redemptions TO charity_worker;
GRANT SELECT ON TABLE public.redemptions TO charity_audit;

GRANT SELECT(community_id) ON TABLE public.redemptions TO charity_clerk;

GRANT SELECT(id) ON TABLE public.redemptions TO charity_clerk;

GRANT SELECT(state) ON TABLE public.redemptions TO charity_clerk;

GRANT SELECT(requested_at) ON TABLE public.redemptions TO charity_clerk;

GRANT SELECT(due_at) ON TABLE public.redemptions TO charity_clerk;

GRANT SELECT(attention_since) ON TABLE public.redemptions TO charity_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.revocations TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.revocations TO charity_worker;
GRANT SELECT ON TABLE public.revocations TO charity_audit;
GRANT DELETE ON TABLE public.revocations TO charity_clerk;

GRANT SELECT(changed_at) ON TABLE public.revocations TO charity_clerk;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reward_shops TO charity_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reward_shops TO charity_worker;
GRANT SELECT ON TABLE public.reward_shops TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.reward_uses TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.reward_uses TO charity_worker;
GRANT SELECT ON TABLE public.reward_uses TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.rewards TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.rewards TO charity_worker;
GRANT SELECT ON TABLE public.rewards TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.shops TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.shops TO charity_worker;
GRANT SELECT ON TABLE public.shops TO charity_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.signing_keys TO charity_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.signing_keys TO charity_worker;
GRANT SELECT ON TABLE public.signing_keys TO charity_audit;

GRANT SELECT,INSERT ON TABLE public.voucher_keys TO charity_app;
GRANT SELECT,INSERT ON TABLE public.voucher_keys TO charity_worker;
GRANT SELECT ON TABLE public.voucher_keys TO charity_audit;

GRANT SELECT,INSERT ON TABLE public.voucher_uses TO charity_app;
GRANT SELECT,INSERT ON TABLE public.voucher_uses TO charity_worker;
GRANT SELECT ON TABLE public.voucher_uses TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.vouchers TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.vouchers TO charity_worker;
GRANT SELECT ON TABLE public.vouchers TO charity_audit;

GRANT SELECT(community_id) ON TABLE public.vouchers TO charity_clerk;

GRANT SELECT(id) ON TABLE public.vouchers TO charity_clerk;

GRANT SELECT(state) ON TABLE public.vouchers TO charity_clerk;

GRANT SELECT(ends_at) ON TABLE public.vouchers TO charity_clerk;
