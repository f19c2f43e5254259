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
    condition character varying(32) NOT NULL,
    item_id uuid,
    value_fen bigint,
    expires_on date,
    accepted integer NOT NULL,
    refused integer NOT NULL,
    refusal_code character varying(32),
    note text,
    reversed integer NOT NULL,
    CONSTRAINT gift_lines_condition CHECK (((condition)::text = ANY ((ARRAY['new'::character varying, 'good'::character varying, 'used'::character varying])::text[]))),
    CONSTRAINT gift_lines_quantity CHECK (((quantity >= 1) AND (quantity <= 1000000))),
    CONSTRAINT gift_lines_refusal_code CHECK (((refusal_code)::text = ANY ((ARRAY['expired'::character varying, 'near_expiry'::character varying, 'damaged'::character varying, 'dirty'::character varying, 'opened'::character varying, 'homemade_food'::character varying, 'dangerous'::character varying, 'counterfeit'::character varying, 'no_use'::character varying, 'no_proof'::character varying, 'not_owner'::character varying, 'no_room'::character varying, 'medicine'::character varying])::text[]))),
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
    reason character varying(32) NOT NULL,
    asked_by uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    approved_by uuid,
    approved_at timestamp with time zone,
    issued_before integer NOT NULL,
    CONSTRAINT gift_reversals_amounts CHECK (((units >= 0) AND (issued_before >= 0))),
    CONSTRAINT gift_reversals_reason CHECK (((reason)::text = ANY ((ARRAY['miscounted'::character varying, 'bad_after_all'::character varying, 'ownership_dispute'::character varying, 'duplicate'::character varying, 'donor_error'::character varying, 'fraud'::character varying])::text[]))),
    CONSTRAINT gift_reversals_two_people CHECK ((asked_by <> approved_by))
);

ALTER TABLE ONLY public.gift_reversals FORCE ROW LEVEL SECURITY;

CREATE TABLE public.gifts (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    state character varying(32) NOT NULL,
    donor_kind character varying(32) NOT NULL,
    donor_person_id uuid,
    donor_name_sealed bytea,
    publish_name boolean NOT NULL,
    units integer NOT NULL,
    restriction character varying(32) NOT NULL,
    campaign_id uuid,
    activity_id uuid,
    project_id uuid,
    registered_at timestamp with time zone NOT NULL,
    registered_by uuid NOT NULL,
    accepted_on date,
    accepted_by uuid,
    units_confirmed integer NOT NULL,
    units_reversed integer NOT NULL,
    revision integer NOT NULL,
    receipt_year integer,
    receipt_no integer,
    receipt_void boolean NOT NULL,
    refusal_code character varying(32),
    note text,
    version integer NOT NULL,
    CONSTRAINT gifts_donor_kind CHECK (((donor_kind)::text = ANY ((ARRAY['resident'::character varying, 'shop'::character varying, 'enterprise'::character varying, 'organisation'::character varying, 'partner'::character varying, 'anonymous'::character varying])::text[]))),
    CONSTRAINT gifts_one_cause CHECK ((num_nonnulls(campaign_id, activity_id, project_id) <= 1)),
    CONSTRAINT gifts_one_donor CHECK ((((((donor_person_id IS NOT NULL))::integer + ((donor_name_sealed IS NOT NULL))::integer) + (((donor_kind)::text = 'anonymous'::text))::integer) = 1)),
    CONSTRAINT gifts_receipt_given CHECK ((((state)::text = ANY ((ARRAY['accepted'::character varying, 'reversed'::character varying])::text[])) = (receipt_no IS NOT NULL))),
    CONSTRAINT gifts_refusal_code CHECK (((refusal_code)::text = ANY ((ARRAY['expired'::character varying, 'near_expiry'::character varying, 'damaged'::character varying, 'dirty'::character varying, 'opened'::character varying, 'homemade_food'::character varying, 'dangerous'::character varying, 'counterfeit'::character varying, 'no_use'::character varying, 'no_proof'::character varying, 'not_owner'::character varying, 'no_room'::character varying, 'medicine'::character varying])::text[]))),
    CONSTRAINT gifts_restriction CHECK (((restriction)::text = ANY ((ARRAY['none'::character varying, 'relief_only'::character varying, 'purpose'::character varying])::text[]))),
    CONSTRAINT gifts_reversed_within CHECK (((units_reversed >= 0) AND (units_reversed <= units_confirmed))),
    CONSTRAINT gifts_state CHECK (((state)::text = ANY ((ARRAY['registered'::character varying, 'accepted'::character varying, 'refused'::character varying, 'reversed'::character varying])::text[]))),
    CONSTRAINT gifts_units CHECK ((((units >= 0) AND (units <= 10000)) AND ((units_confirmed >= 0) AND (units_confirmed <= 10000))))
);

ALTER TABLE ONLY public.gifts FORCE ROW LEVEL SECURITY;

CREATE TABLE public.guesses (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    shop_id uuid,
    at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.guesses FORCE ROW LEVEL SECURITY;

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
    kind character varying(32) NOT NULL,
    unit text NOT NULL,
    expiry_required boolean NOT NULL,
    margin_days integer NOT NULL,
    issue_days integer NOT NULL,
    CONSTRAINT items_days CHECK ((((margin_days >= 0) AND (margin_days <= 3650)) AND ((issue_days >= 0) AND (issue_days <= 3650)))),
    CONSTRAINT items_kind CHECK (((kind)::text = ANY ((ARRAY['goods'::character varying, 'material'::character varying])::text[])))
);

ALTER TABLE ONLY public.items FORCE ROW LEVEL SECURITY;

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

CREATE TABLE public.lots (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    item_id uuid NOT NULL,
    source character varying(32) NOT NULL,
    place_id uuid NOT NULL,
    received_on date NOT NULL,
    expires_on date,
    usable_until date NOT NULL,
    restriction character varying(32) NOT NULL,
    status character varying(32) NOT NULL,
    label text NOT NULL,
    gift_id uuid,
    line_no integer,
    campaign_id uuid,
    activity_id uuid,
    received integer NOT NULL,
    on_hand integer NOT NULL,
    reserved integer NOT NULL,
    CONSTRAINT lots_balance CHECK (((0 <= reserved) AND (reserved <= on_hand) AND (on_hand <= received))),
    CONSTRAINT lots_received CHECK ((received > 0)),
    CONSTRAINT lots_restriction CHECK (((restriction)::text = ANY ((ARRAY['none'::character varying, 'relief_only'::character varying, 'purpose'::character varying])::text[]))),
    CONSTRAINT lots_source CHECK (((source)::text = ANY ((ARRAY['donated'::character varying, 'opening'::character varying])::text[]))),
    CONSTRAINT lots_status CHECK (((status)::text = ANY ((ARRAY['ok'::character varying, 'hold'::character varying])::text[])))
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
    kind character varying(32) NOT NULL,
    quantity_delta integer NOT NULL,
    reserved_delta integer NOT NULL,
    line character varying(32) NOT NULL,
    document_kind character varying(32) NOT NULL,
    document_id uuid NOT NULL,
    line_no integer NOT NULL,
    round integer NOT NULL,
    day date NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id uuid,
    lot_usable_until date NOT NULL,
    lot_restriction character varying(32) NOT NULL,
    CONSTRAINT movements_document_kind CHECK (((document_kind)::text = ANY ((ARRAY['gift'::character varying, 'reward'::character varying, 'redemption'::character varying, 'reversal'::character varying])::text[]))),
    CONSTRAINT movements_keep_restrictions CHECK ((((line)::text <> 'points'::text) OR ((lot_restriction)::text = 'none'::text))),
    CONSTRAINT movements_kind CHECK (((kind)::text = ANY ((ARRAY['opening'::character varying, 'receive'::character varying, 'reserve'::character varying, 'release'::character varying, 'issue'::character varying, 'reverse'::character varying])::text[]))),
    CONSTRAINT movements_line CHECK (((line)::text = ANY ((ARRAY['points'::character varying, 'none'::character varying])::text[]))),
    CONSTRAINT movements_lot_restriction CHECK (((lot_restriction)::text = ANY ((ARRAY['none'::character varying, 'relief_only'::character varying, 'purpose'::character varying])::text[]))),
    CONSTRAINT movements_move CHECK (((quantity_delta <> 0) OR (reserved_delta <> 0))),
    CONSTRAINT movements_never_past_the_date CHECK ((((kind)::text <> ALL ((ARRAY['reserve'::character varying, 'issue'::character varying])::text[])) OR (lot_usable_until >= day))),
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
    kind character varying(32) NOT NULL,
    standard boolean NOT NULL,
    CONSTRAINT places_kind CHECK (((kind)::text = ANY ((ARRAY['shelf'::character varying, 'store'::character varying, 'workshop'::character varying, 'market'::character varying, 'quarantine'::character varying])::text[])))
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

CREATE TABLE public.redemptions (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    reward_id uuid NOT NULL,
    reward_kind character varying(32) NOT NULL,
    quantity integer NOT NULL,
    points integer NOT NULL,
    state character varying(32) NOT NULL,
    period text NOT NULL,
    requested_by uuid NOT NULL,
    requested_at timestamp with time zone NOT NULL,
    code text,
    missing integer,
    answered_at timestamp with time zone,
    debited boolean NOT NULL,
    collect_by date,
    due_at timestamp with time zone,
    attention_since timestamp with time zone,
    return_id uuid,
    return_reason character varying(32),
    ended_at timestamp with time zone,
    round integer NOT NULL,
    version integer NOT NULL,
    CONSTRAINT redemptions_answered CHECK ((((state)::text = ANY ((ARRAY['reserved'::character varying, 'cancelling'::character varying])::text[])) = (answered_at IS NULL))),
    CONSTRAINT redemptions_never_for_nothing CHECK ((((state)::text <> ALL ((ARRAY['confirmed'::character varying, 'collected'::character varying, 'returned'::character varying])::text[])) OR debited)),
    CONSTRAINT redemptions_quantity CHECK ((((quantity >= 1) AND (quantity <= 100)) AND (points >= quantity))),
    CONSTRAINT redemptions_refused_is_free CHECK ((((state)::text <> 'refused'::text) OR (NOT debited))),
    CONSTRAINT redemptions_return_reason CHECK (((return_reason)::text = ANY ((ARRAY['cancelled'::character varying, 'not_collected'::character varying, 'lot_expired'::character varying, 'recalled'::character varying])::text[]))),
    CONSTRAINT redemptions_returned CHECK (((return_id IS NOT NULL) = (debited AND ((state)::text = ANY ((ARRAY['cancelled'::character varying, 'returned'::character varying])::text[]))))),
    CONSTRAINT redemptions_reward_kind CHECK (((reward_kind)::text = ANY ((ARRAY['goods'::character varying, 'voucher'::character varying])::text[]))),
    CONSTRAINT redemptions_state CHECK (((state)::text = ANY ((ARRAY['reserved'::character varying, 'confirmed'::character varying, 'refused'::character varying, 'cancelling'::character varying, 'cancelled'::character varying, 'collected'::character varying, 'returned'::character varying])::text[])))
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
    kind character varying(32) NOT NULL,
    price_points integer NOT NULL,
    stock integer NOT NULL,
    reserved integer NOT NULL,
    given integer NOT NULL,
    item_id uuid,
    valid_days integer,
    limit_per_person integer,
    limit_period character varying(32) NOT NULL,
    state character varying(32) NOT NULL,
    version integer NOT NULL,
    CONSTRAINT rewards_goods_have_an_item CHECK ((((kind)::text = 'goods'::text) = (item_id IS NOT NULL))),
    CONSTRAINT rewards_kind CHECK (((kind)::text = ANY ((ARRAY['goods'::character varying, 'voucher'::character varying])::text[]))),
    CONSTRAINT rewards_limit CHECK ((limit_per_person >= 1)),
    CONSTRAINT rewards_limit_period CHECK (((limit_period)::text = ANY ((ARRAY['month'::character varying, 'quarter'::character varying, 'year'::character varying, 'ever'::character varying])::text[]))),
    CONSTRAINT rewards_price CHECK (((price_points >= 1) AND (price_points <= 10000))),
    CONSTRAINT rewards_state CHECK (((state)::text = ANY ((ARRAY['offered'::character varying, 'paused'::character varying, 'ended'::character varying])::text[]))),
    CONSTRAINT rewards_stock CHECK ((((stock >= 0) AND (stock <= 1000000)) AND (reserved >= 0) AND (given >= 0) AND ((reserved + given) <= stock))),
    CONSTRAINT rewards_valid_days CHECK (((valid_days >= 1) AND (valid_days <= 366))),
    CONSTRAINT rewards_vouchers_end CHECK ((((kind)::text = 'voucher'::text) = (valid_days IS NOT NULL)))
);

ALTER TABLE ONLY public.rewards FORCE ROW LEVEL SECURITY;

CREATE TABLE public.shop_staff (
    community_id uuid NOT NULL,
    shop_id uuid NOT NULL,
    person_id uuid NOT NULL
);

ALTER TABLE ONLY public.shop_staff FORCE ROW LEVEL SECURITY;

CREATE TABLE public.shops (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
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
    origin character varying(32) NOT NULL,
    settle_fen integer NOT NULL,
    valid_until date NOT NULL,
    used_by uuid NOT NULL,
    used_on date NOT NULL,
    used_at timestamp with time zone NOT NULL,
    CONSTRAINT voucher_uses_in_time CHECK ((valid_until >= used_on)),
    CONSTRAINT voucher_uses_origin CHECK (((origin)::text = 'points'::text)),
    CONSTRAINT voucher_uses_settle CHECK (((settle_fen >= 0) AND (settle_fen <= 100000)))
);

ALTER TABLE ONLY public.voucher_uses FORCE ROW LEVEL SECURITY;

CREATE TABLE public.vouchers (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    redemption_id uuid NOT NULL,
    reward_id uuid NOT NULL,
    holder_id uuid NOT NULL,
    origin character varying(32) NOT NULL,
    issue_no integer NOT NULL,
    key_no integer NOT NULL,
    code_hash bytea NOT NULL,
    state character varying(32) NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    valid_until date NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    CONSTRAINT vouchers_origin CHECK (((origin)::text = 'points'::text)),
    CONSTRAINT vouchers_state CHECK (((state)::text = ANY ((ARRAY['issued'::character varying, 'used'::character varying, 'expired'::character varying, 'void'::character varying])::text[])))
);

ALTER TABLE ONLY public.vouchers FORCE ROW LEVEL SECURITY;

INSERT INTO public.business_time VALUES
	('01a228ad-de61-73a6-b5ff-ef78fc622259', '2026-03-10 01:00:00+00');

INSERT INTO public.gift_lines VALUES
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-df69-75d0-b50c-2cbec98f3010', 1, '大米', 'food', 6, '袋', 'new', NULL, NULL, '2026-12-31', 0, 0, NULL, NULL, 0),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-dfb1-724c-b3b0-57c1027e401b', 1, '大米', 'food', 6, '袋', 'new', '01a228ad-dfe1-70c0-a5ef-361f9e8b2897', NULL, '2026-12-31', 6, 0, NULL, NULL, 0);

INSERT INTO public.gifts VALUES
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-df69-75d0-b50c-2cbec98f3010', 'registered', 'resident', '01a228ad-df4b-760d-b065-88c7f9392195', NULL, false, 0, 'none', NULL, NULL, NULL, '2026-03-10 01:00:00+00', '01a228ad-de7a-7652-b733-017f859acb7c', NULL, NULL, 0, 0, 0, NULL, NULL, false, NULL, NULL, 1),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-dfb1-724c-b3b0-57c1027e401b', 'accepted', 'resident', '01a228ad-df88-7780-abb4-1a0c53f88846', NULL, false, 0, 'none', NULL, NULL, NULL, '2026-03-10 01:00:00+00', '01a228ad-de7a-7652-b733-017f859acb7c', '2026-03-10', '01a228ad-de7a-7652-b733-017f859acb7c', 0, 0, 1, 2026, 1, false, NULL, NULL, 2);

INSERT INTO public.idempotency VALUES
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-de7a-7652-b733-017f859acb7c', 'offer_reward', '\xb329742215df3198878030006dee54fabaed6c973efa0b33fbe264b684d8b1f9', '\x2ba26c93db69f1739b15d199ead780bcf6eb3b96304e0efd50227544c13ee041', 201, '{"ETag": "\"1\""}', '\x01362a8396ecefcd89441f820ead2381567a538fee7a347a7835708cf48f61bed85807a3664d1992e877d067b24566df34789364b6722d66e58a2996d80e00488b7919e0530a4b3e92bf15d8f406fcb502679f3304ded36685a48c72a117df4e5c9a3df88e94f457dd7361878e0fc913be4eb61f329a840b98dec0123c5e02a8ad8efd408f7a7aa43ffbe370c8737e2d92fff66edde7c6e8f9a0bede32a40b824cd29b8eff4b3d782fe185d99da9b3be94b4a6049863afd27479ef2efaab313bf72b6d8eab7ae089ea259a125f3d7fa0034708b6be36ec62274145e69d09ee0277ec536e755b1dc3bbe8c002875aa53e48a91cd985302540711135ff2148e60af1ff2124bfb4e0a49f328a1dde6cf7b518cd1000b9df02c238d2e48e1d74af2fbd49a461093e556e1880459a8837e4d678afa299f60b9e29133e71c8086df3f115de50f9109e38313712a17aab150652', '2026-11-29 19:00:13.211705+00'),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-de7a-7652-b733-017f859acb7c', 'add_shop', '\x2525a075ec1212cc45fd9b24f494ef19db4ba0a3f6d6257f9fda9c1c0890cf5d', '\x0d5ba970f3f85c14bfb3a93ca7062c58a8785e0a6a62feb4ae9dc24ad530a2eb', 201, '{"ETag": "\"1\""}', '\x01bb1521f4c26594b7b6a9bfaccd59801df3d066ba71e2b7c763f98dc1258cd71500d6e767b1cecdb5cc62974078f876e38b1bc5392add5502949050f18f90a851d1beb31d9adb55e1edc12b0c276b75b0889c6030352b468fa20b9fac2f6697e2a46065a6ae7e84897e86ed0d2eefc6aed8c34ee6216815b2725ba265aff1f2b66f79894a1d9c490e8bead7607c8a92c366ecb8ced6ae9a2a8e7e011440c7acfae2f7cc0ce7b371d50cc619016d4fa659472f356df0bcf254ad0e11e9eb77970921fdb498dcfa28', '2026-11-29 19:00:13.235425+00'),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-de7a-7652-b733-017f859acb7c', 'offer_reward', '\x76d01fb28e67131ac6dff95aa2ba4d87c25bb21e3617ec4d5116a06c50188d83', '\x9ecab9c064a711c0c9430f8fe66ed697eb114f193d312b753b4fd54827587cb8', 201, '{"ETag": "\"1\""}', '\x01ced2899e2c2ba4c616c48d9709595ab276dcf7423cfcf1275cd557a25d5ef85ae2d870708c5a781ced5179b3ca7cc2b54bffeaebb6a55aaa3738d17c340b7761152c7aaf1b666b9bcbdaee313f77b21e77f95490396a8f31e1035e23a59cb932d88e9d9580517abd6e0645a4077a5646e64f00a1e6d7698db93b8266e836239a016485263bf0a81f70ab4446a69185a2bc737397e812a34f01ecb6e8996c8ab966d2ebf486554370cbab55f04b09a87b8996c589acbbab13a02b465b9379fbfa8c3518471d503cbf70f09cfbdbf8e1f1531a49558c1439adf6d51eafb9a5de460c1cd4ee837d3b4d3f4e7ef682d4131b519298a07e7cfb72081532d0ade8b2544ed885153c60385a4bf21aa525b6d71fd664e302f3ef9023dd775a1b4cf633822d893941595bfe5b25480ec31c7c56c1b18e0baeb1af1045f7612d71ec46da4cea08b799b46c0148b6272a04828f524cceb7', '2026-11-29 19:00:13.256399+00'),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-de7a-7652-b733-017f859acb7c', 'register_gift', '\xdda5d7341c3bb02335fe42210828c7872e05eb587cd7a24197079ef3be196512', '\xc05a6da12a0b2207342916898ff57402ee1e692d8150a97f90dc146e32c09c22', 201, '{"ETag": "\"1\""}', '\x01fb23a8676ddc2c20369c64cfa96a47bf942801787919eea3c8fa132e4956ebabff6675090daab8558d66f86eb8686669342d63360f23e85f377ab2fa986c9d29469772d0fa0cfe5f3df7bd9bad4bf6e682b39e79ca56ed9a23b17840875b3c2b2cce28d4c52b07644a32460b3f2c98bb5a2ca83ce9bab45cd6b54cfd70a40f04881d1d9d1f4efe37b9aec3230cee13d224d9b95c2351557fa71c3f12f90aa2527757872aa8d2319acd29f00de7f279cb97eb77c96492ce548a3a37a7523685f7c1ca708be4ac3e381863ae12e80c4d2a20d004ebfa92b3ce62e7facbd3e366f342171179041c32942b1c89e50ae4414cf754a0d05cd015f1ca9344374d0588fb25f60bd6d3b9e2059d76e14da477f45823384b3b1f28788169b500a00fdc58f8b7c35404df5243d12591701b0d469791cd091cae7d34d1b4b0a6b72ef88734b38fedfde8778afcb975036a74a76c2a4ce8adad1d55b8dfc180d3ab813c7d6d2fac6bd1ade7f847b55f38476664a25a1130542fc1183a36d3159493d8b0334b776c3cfb3deac6d32e4680c0aa7ae99271797dcbf5a205466bfadc512d3bfc919e541f2c5959f7617129445cda1ef76fc8d5428e540095f93bfe9d9c05507b9cb9c4428da31f6b01a5d0847a5fd51e69a82e220fdcbfe02840dc8f89d6f9db8e5a157fa14277474af6c1e55e3bd406151dab3c06706cb9e66067615785571faf00a50dbdff5f89e69e65a4da24227d389421d1a2cb4dce1fecc4e959ce15cb7bec1858e5bba238766444b7ceb902ca7cdf6d8e90ed4a5993d3bbfca3a46ee68e59a68009428ab4d701234f4519ccf7aa0a9c6226c8eaa4024a2340086391b5e53cad2b40ad1ffb9341ca2ff38dd0127d02ba20839599c5c93269ffaee3eb724ae814ed118b30fed07a89937850de4cc99a514a2b9c444a9ab2d8b6a9022b8791f1664fbfb4d20f700b9b5b99f29eedd369003789c5a832417f2366c0293744c490164efe829e47d983f0f507268c113f5ed0f8bdc853c1b9283a513bd271b104c701df43ce5ed21e1ab6c6379b02dc53d543ba2df430fc7a24407e854ed29a2599bb0a86d66f155a246e628ffaa75a21e02f660b60', '2026-11-29 19:00:13.314898+00'),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-de7a-7652-b733-017f859acb7c', 'register_gift', '\x548e794b443e4bede2a97ae17c6ef44f26f82840a594fa6645dc75c8a4fc9fc7', '\xfc3f76f5112081b034d47f191bd39b943159238fda6409c3869c67a03f6e8819', 201, '{"ETag": "\"1\""}', '\x01ddac20d4e2745f99517bbe74cc6e528acd60fbfd8d60fa6eea32bc793b67fc04e72baeffdb298b537a1925c9462a68144c5abb6232aa41d1bd5f1779b96505d35a6bc8458b03b0a14ae9e9abc4b8c14cb55370ba9773ed0c2f5a329e86fcbd8091d55156c4370b3f25e1908d83122c88c635a4a67cec9a68f64d4bc52e88c4aac858c7640336cfd9df97739988879e7d28b994f41bfeac98837eb305663f187a0ac679ae5fa0697161f050622995f8ad0ffc189d6b3da769205729f0bf1418b8f40565d03165a9d75cf01a464bd832ebbd2c92459da8573707b0fa8c6fa14df725469fc52f36ec13533861139d42efe62a82db3daea0b3d6cfda490a8ca5257b3e247da200ed03a184373efbf6ce03772df10222005e0804211a6e72b22619681e8409fa02b34b9e0986cf43b4587a8a90710d11edd4a62c596d00b31e0b452257dc82b65db0ba2b2c457a490420d41fc64ceda4fffd7f498e43891405e8c146fc88ae74ee55c2d2cdcc5376f0ae86a56f8511e35cfd229bc4cfa035a61d3339bb7a049201ec164e3eb2d87628a9672e6f67cc2bfe09c2750e199087b76fae1c7cfe2a5f06269d3c6e915f833f19052ac0b85c0447ae976f102b0ce5a2c550a49701bdeec08843e2353b3e50d93a2a5faffb9bb6a6adc50377d20b8d983b40aabc766266aeed280de9e352e618f1243fb9732e6a55653cd7dd2c4a40161a8bd8326086b895a9d2f69cb9bea3e1418e6af221fccb9ca139d312f579c7c5435262635cdbd07ef54e4beabba23f173146477a80560abbf8fbe62baa448ee704ce8386986c148009dd23758c12abacde1a73ec4db0479664626ca453e15382ef677474fe71e8bc5a32a9b9c723a3b3278e49f796226641cc16ce5a76c8ab25a0b5e2a982fd5f0c4a6321af4a4612c63b69d050e1cbcc49ee0146326000a80091bc254d365d0135cb9cce43922819b70788125b00323e1228eb483c22d84f951eac6ba2cdc704ecc64b95db52f5d9b8c4d183fd71191ee20400bc5e9e8198ca0508bbeb83ff2b313c2a8f3592f6a0d24d23e44392eb6b8a9663b6298fb57181b2f7345ce722aef78c0740c65682858603ff5186844b1e', '2026-11-29 19:00:13.366022+00'),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-de7a-7652-b733-017f859acb7c', 'accept_gift', '\x4cf676c993deed12624d6dd90f683ad89547e02cb2e5200768cac3d8cfb62dbe', '\x46c69059ec08f8bb319e3d49b4fd704e879336011a35219acc957d15c6b3e74f', 200, '{"ETag": "\"2\""}', '\x0152a449d29e999263e40c8e7849caac270be74b1281699eef86103f4ca89f3c09e37fd547ba6082d3b163f61e0e3394affaceacaeaa9d57a0330fba3d626947ccdecf5b01c2ebe0e0621463c819ba297b898ef87d00b6f4fa2f21d48a894b3a2349218fb7e4e54690a220ea6a87f791757e26884dcd0d5923165b25993d3c9fe064bfc6d2983a6d3a3d3e56b701bc288d92b2eba733602f67c9f89b994dcd1b8344499e7e70b99d01fc7d835f4d2123050ca15939f08331a375e933a4bb6ce9c24d920c49b28475fda26f4c590ae2d01bb5dc29c92a3100614c50df41731b8b9b720527dc626ee4327a5cff1a1f7c8aa2fd3e7a9a70fa40b92ed49519561a17325453e609a45659022d6869468af15d23c6f05c7992d55fef1def7a0a5c6cb4745bd5e755467306d051e715f0a82164e460bf2bfffbc0181c9bce86033fc998fdb8a7110f1d9aabf3e9629c16c5191caf329d82b1a56fa85e76fb5a6d0ae4d8e21adaadf5d9222c6d4ce590871745036bf1d09402f98384d71173d32a7c8d0ed692db1df74bc8d0c7ee774a832adabe413aa17c26c07778c065e4e5858b10eb1311a359470917b99f2fab4f25f5141ec6c87e431a726d8deca8fac8293afca3307dd3fd868698ed477ca502cd436b0ea0dbbff1bf681e405631be51bc731144d7a15f03bbc89b8461b4b8a1a327e7829c3a4d65a47d4d39ddd1a6e8e402c87db1ef4588d81bb2b2fef7ce4a5b7707c0aa8b3d4411a5186f511aab6d987876fccfeb5047cc7c8ece9b3d7172543aa79ceb20e07c5689faff49e3f49bef9b97f3b9ee1d4ee3e8e04bc0e36d049c18f25d031f09d8da45f95c6083d23f5d1076a89b88c1a82c30e2454c6aec846d303ddbe92a2593c3c12db5d48cf70c5788eac412dd16221df0aebf20f573cfd88951d477bfcaea0794b062e945406c37234c51b1cf1de53981bfd1ccaca2dd3f707c874a0a0a3c67a7714b007114e254d6cbfee50a860e252e161fc7725112adec29a7c854b1054a1770f105dfb76fff768d0c15fb90fb4bce16dc4fcd3884bbee2daf4a9f1cd4c5d4543675d3f4e69ec05e88874ced6524c87c84aeb55d510e524b8c8b279df702f389c770a7466fff37502978115a7fdca7cf10ade5e600ee6e65b7f01b337205501f1ccaaa5931c73bb2fc3d2fd9cdf1d8338920', '2026-11-29 19:00:13.445398+00'),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-e007-7595-96d3-c2080f16e690', 'request_redemption', '\xb1e15a12c900122dde79fbf1326db16f5f1daa2390fb7e18122b57949d959a86', '\x68809fd2aba27e9f36795eceb93e72e3363e32d86e7aa77f87063c99ea4dbdce', 201, '{"ETag": "\"1\""}', '\x017679a8bc45cc1fb40fdaef84bcf19edee9bc8cf693e2e5c496ac2d713159e1dc3834b0b8db062053c79eef8a61eaf1ef326ea153ab679376610245df7e6f44af0e87805d72b25deeb3d99a0e5c085eb013b12c4630b05d47eaff1b9e5a7850f41659de521cf7f10875064e8b5736c9016625845290c1552c2a244a3bc723be0c9fb40d05252aa90e7861f7d00a296f141758e89cea89b250bb11dc4b7dd903301b10da59b81541b0da5b0ab91691bdf66ad1efacdbdd316c4a72feeb30f6568451a390618fa4201734ca0aafa9fa5eae2570f21db3ecfec26a724ed2f9e3696d4d964ef8d9e6644ba26f8382d6dc4fdadcd87389f3d4a4fa37f41ed8f854c86c966b14daaf5c28218fcdcec52571c0672b8e4b515aa0f38f39fc48923e8da2422af78119853f9d16b49855000f289fd5e4cd30f5515a04dae6e9a76066128c01283c610aed2f5db1290f1ddbf336c6bb751ca7eec3750d9bddf358e37f04cc132f380f95e193471acfd79fe3336f0f8150f6af98838eae96cca97897c413cd441d81f4a89a618a0773f6094746b17aaed1c7ba9cf20ecff09d7d4a1fb3221e47904a4fd6e001db5359ca22c4de439f1f6ec64925680a8406be40f1bcf012f5167d0e3e809ae4a83e658d8ef316e54730f317fe98c6511e9ebb1c60a85805453ae1db2230a69f9bcdc33834c0796c0e9052a07217910d5773', '2026-11-29 19:00:13.499337+00'),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-e054-769c-b452-f1b82d1964d6', 'request_redemption', '\x999eef1b95cb4ad9dfc287e982f3f2204d2e8674796c5b65b1cbed3542458c25', '\x68809fd2aba27e9f36795eceb93e72e3363e32d86e7aa77f87063c99ea4dbdce', 201, '{"ETag": "\"1\""}', '\x01479aef47659ef5dbbe3b6ca363bb5b9b38c5665843a8cf18651cba3a8cb7be0ab595ff6f3b8a6d3989920c58e3ce975a8b090132235d61be376e75bba0b0b42bde105fd3abd11a0199dcb8968054abaae93169cee78cd425112cc9622d059b7fae0ea95fdf00de21013eb866d844eca283cfdff427a79500d85231d607d9dc5cbe07a52520270ab1fb11882e71a05ec94f783d4b8de88914d374e82cb7f4ca1aa5807da7a7f946091b792ec465d9e4122604af7c6c539f89d9ddda03a33b1316e31c805e50b18dfbe414a31401e5e16522c3491af986f549344c5917ac02586ac10795fd9f4333446f8d5354243b7630949d613c44c07260b7837fe95634835a40fd31ad22f2f8539631652262769af84d54b7437535b4aa1b2b883c5d6dc504a43bfc5a46da4511b5712866b07ecbaa7540f86c86f70817803a1da11d49f523d8d1cacfa9d95e9c6044160086e60d7d93b4d3a35c56b6c7b1079fcb8dae2ecf6b66d8ea53274d1c86bfc515f949790cf8212aaec2e6701450c187edff738f3b00bde08b05d405e060d933b0da6ed1ed1c3ac0e590dc4aec95aefb086f5d1483d983c3f3700125134af1ceccff93b4e0b353482fee54f7c37c75b1358c1f581d94ec61fd3638763815476ac08ab9e1b6f30fd39f0e2483785ce7fb4c838707f73e42a905d68c8d810324df5207ed7b0b25d64a0e6e712aeb', '2026-11-29 19:00:13.576196+00'),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-e095-72b6-93f4-381abfb7943b', 'request_redemption', '\xf8239337b1df87d5d1020962c04f9f4d60b8506e8134b50e48181bd62a4fa5cb', '\x8f721dc8252c32eb2beddb81924b96c0d05b3250b02f09376e8babe89c85616b', 201, '{"ETag": "\"1\""}', '\x01f287d8ac0d2b22a292e54cefd18232a2407a429757f087f68281133e32a512f39ef4d85b0a2108f61ad37fd5854d31cd0f72b20fe9c1ac9b0eee37ee4c699da03b98f60fc8073b1b4998e7c4776e4a5004ed17f19e6b7f48ac0729186b4dd6c0268d8530588003963d85a649e049bed27a23e2653da28ddaebd266e5ec0ee55564cb4baeef156f09fe905ad7328a62938f911bb3863c1edf76076474b81be07be6d02a452bf65928f4512968507a063a724e58cb65efd4f9f47a9ac953e97696a0ecbf3cbb11952f165ab9cf828a823d9bee65eb93c14b4951679ab21ba393ba07dcdc24537dd1e62cc9813a5a60e435d691d48f86edbe7e47086527450d440ab5c1a8e52148c48bfb4e8f899f49a8e0bb716158802764e324f35294adf18cf93059f55bc22f5766518aeada76322ae8b5ca2c1964847b058d2b12c849c757837be682a4821cbb078462f530bc84549bf7bd7a1b7f971f64c0b094785be9fbb57a5b9a6966b68dfa5593171f900c27aa48a07231bedfb852e67b391d101241e8a75fe56dba9a967321068da9e16c64e91854f3ddfc5804b513ed9dd95aadb2492da7c2b248145a3a713a8314445ca77b2aa9ac8903ca24c81dc53335dae8aee9bfe0e47c527c685fd73b5dac505351e07f05c37239206214f5f2b284e2081740ec95df10ecc6a6d0da129f14455e4b52a333be366a4cb8d130c0', '2026-11-29 19:00:13.656024+00'),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-e095-72b6-93f4-381abfb7943b', 'request_redemption', '\x2bfd69e0b82253a31732edbb1c4a66d619e90e7ce91674f2f39fe73294fb9c2a', '\x68809fd2aba27e9f36795eceb93e72e3363e32d86e7aa77f87063c99ea4dbdce', 201, '{"ETag": "\"1\""}', '\x01b42da99b64957017845eee8c4a4fa507206d1302da1bc4460c0a11423eb20dc074458464415e779d5ff8873cadd51d61c69a00025fea29968fcb128287ffa4e68cff4d22b93dc3ad73fc4e82856ac47956b238784506396e35aa9d8085c1aa3dbf3f12b4dccf955beddf7900312f20121bada77ccf59d8a3315e75f026639c3863d7a6350f5805155426c8e482f3e52ba59ebdb43b4f84db973b806dac29613a6436ed91c2b42fde4e55c7d6b890bff85037d83ba581f79e4ce5216d4c49dd170f1fa3a322249e878440d2aaadf264ebbb3786a5df37b455806db51eeb4e7f855c26321b04b58af9ac47125e3a3e7fa0a76666eadd8e447c3386e2c243f94683647c67a5f632fa54415d4e1239fd79647b8034517fdae162ab347e90fe33635718d452afb0af4b147c9cf27acd50f91a7ea2a2d23c7e5868c8b5c74ac7fa3ff0e30acc1416a14a42e6d18d567d223e8c6cfb4dbfbf2e56239a5729233c106cd9a9899172411c227207fadd5cd7e0a0276bbc15a4a262fd2ebe2fc8d4deb83172c3a6a0574f605c642eb405b4a8e2f4b5ca077610c3029733c9039f68fb297f1ce5b80e96c3746bb4b25e0892c4c7f8f6782ca140d0c999386b3c60e0144f70cb7d96967b3676eef1df947367a66a35f2c3e44799becfb4728ba6701a081c72cc92c4ec0d7d5ce9130c63add90319d522d1b35d9a5cac34ff', '2026-11-29 19:00:13.75982+00');

INSERT INTO public.inbox VALUES
	('01a228ad-de48-761c-b7a0-d95c10e5e103', 'charity', '01a228ad-de5c-75e5-ac8b-566414c5245b', 'gateway.community_opened.v1', '2026-11-29 19:00:13.020828+00'),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', 'charity', '01a228ad-de7a-7652-b733-01805d7ab171', 'gateway.person_joined.v1', '2026-11-29 19:00:13.050666+00'),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', 'charity', '01a228ad-df1d-73e6-9645-0faf18c5651b', 'gateway.person_joined.v1', '2026-11-29 19:00:13.213815+00'),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', 'charity', '01a228ad-df4b-760d-b065-88c8445a67c4', 'gateway.person_joined.v1', '2026-11-29 19:00:13.259646+00'),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', 'charity', '01a228ad-df88-7780-abb4-1a0d12e977d5', 'gateway.person_joined.v1', '2026-11-29 19:00:13.3214+00'),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', 'charity', '01a228ad-e007-7595-96d3-c209393dc115', 'gateway.person_joined.v1', '2026-11-29 19:00:13.447643+00'),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', 'charity', '01a228ad-e054-769c-b452-f1b98841b7ff', 'gateway.person_joined.v1', '2026-11-29 19:00:13.52476+00'),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', 'charity', '01a228ad-e095-72b6-93f4-381b68ff846f', 'gateway.person_joined.v1', '2026-11-29 19:00:13.589919+00'),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', 'charity', '01a228ad-e0e1-720e-a73f-4206cc970032', 'points.points_debited.v1', '2026-11-29 19:00:13.666998+00'),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', 'charity', '01a228ad-e146-7286-b7a2-bfef6886be29', 'points.points_debited.v1', '2026-11-29 19:00:13.767225+00');

INSERT INTO public.items VALUES
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-defb-7199-8cf7-5ba05127678f', '抽纸一提', 'other', 'goods', '件', false, 0, 0),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-dfe1-70c0-a5ef-361f9e8b2897', '大米', 'food', 'goods', '袋', true, 0, 0);

INSERT INTO public.known_communities VALUES
	('01a228ad-de48-761c-b7a0-d95c10e5e103', 'c-d95c10e5e103', 'Asia/Shanghai', 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-de7a-7652-b733-017f859acb7c', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a228ad-de7a-7652-b733-017f859acb7c", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-df1d-73e6-9645-0fae35e5aed6', '{shop}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["shop"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a228ad-df1d-73e6-9645-0fae35e5aed6", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-df4b-760d-b065-88c7f9392195', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a228ad-df4b-760d-b065-88c7f9392195", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-df88-7780-abb4-1a0c53f88846', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a228ad-df88-7780-abb4-1a0c53f88846", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-e007-7595-96d3-c2080f16e690', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a228ad-e007-7595-96d3-c2080f16e690", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-e054-769c-b452-f1b82d1964d6', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a228ad-e054-769c-b452-f1b82d1964d6", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-e095-72b6-93f4-381abfb7943b', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a228ad-e095-72b6-93f4-381abfb7943b", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1);

INSERT INTO public.lots VALUES
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-dfff-7488-9af0-4ec3c3c7d5c1', '01a228ad-dfe1-70c0-a5ef-361f9e8b2897', 'donated', '01a228ad-de64-7408-a392-452ff8caf1f7', '2026-03-10', '2026-12-31', '2026-12-31', 'none', 'ok', 'L-MHN367DG', '01a228ad-dfb1-724c-b3b0-57c1027e401b', 1, NULL, NULL, 6, 6, 0),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-df01-77ab-8a90-28e7af8bcab5', '01a228ad-defb-7199-8cf7-5ba05127678f', 'opening', '01a228ad-de64-7408-a392-452ff8caf1f7', '2026-03-10', NULL, '9999-12-31', 'none', 'ok', 'L-97TM9KD7', NULL, NULL, NULL, NULL, 20, 20, 3);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-29 19:00:12.798204+00'),
	('charity', '202607010000', '2026-11-29 19:00:12.869848+00');

INSERT INTO public.movements VALUES
	('01a228ad-de48-761c-b7a0-d95c10e5e103', 1, '01a228ad-df01-77ab-8a90-28e7af8bcab5', '01a228ad-defb-7199-8cf7-5ba05127678f', '01a228ad-de64-7408-a392-452ff8caf1f7', 'opening', 20, 0, 'none', 'reward', '01a228ad-defb-7199-8cf7-5b9f87cd49c5', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', '01a228ad-de7a-7652-b733-017f859acb7c', '9999-12-31', 'none'),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', 2, '01a228ad-dfff-7488-9af0-4ec3c3c7d5c1', '01a228ad-dfe1-70c0-a5ef-361f9e8b2897', '01a228ad-de64-7408-a392-452ff8caf1f7', 'receive', 6, 0, 'none', 'gift', '01a228ad-dfb1-724c-b3b0-57c1027e401b', 1, 0, '2026-03-10', '2026-03-10 01:00:00+00', '01a228ad-de7a-7652-b733-017f859acb7c', '2026-12-31', 'none'),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', 3, '01a228ad-df01-77ab-8a90-28e7af8bcab5', '01a228ad-defb-7199-8cf7-5ba05127678f', '01a228ad-de64-7408-a392-452ff8caf1f7', 'reserve', 0, 1, 'points', 'redemption', '01a228ad-e023-70f4-9b3c-acdfb83147de', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', NULL, '9999-12-31', 'none'),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', 4, '01a228ad-df01-77ab-8a90-28e7af8bcab5', '01a228ad-defb-7199-8cf7-5ba05127678f', '01a228ad-de64-7408-a392-452ff8caf1f7', 'reserve', 0, 1, 'points', 'redemption', '01a228ad-e079-71d8-b55c-ce0e1e69b955', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', NULL, '9999-12-31', 'none'),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', 5, '01a228ad-df01-77ab-8a90-28e7af8bcab5', '01a228ad-defb-7199-8cf7-5ba05127678f', '01a228ad-de64-7408-a392-452ff8caf1f7', 'reserve', 0, 1, 'points', 'redemption', '01a228ad-e135-77ae-a90a-a7298a03de43', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', NULL, '9999-12-31', 'none');

INSERT INTO public.outbox VALUES
	('01a228ad-de48-761c-b7a0-d95c10e5e103', 1, '01a228ad-e002-7086-b045-aa261f9d9bf0', 'charity.gift_accepted.v1', '01a228ad-dfb1-724c-b3b0-57c1027e401b', NULL, 'gift:01a228ad-dfb1-724c-b3b0-57c1027e401b:1', NULL, '{"units": 0, "gift_id": "01a228ad-dfb1-724c-b3b0-57c1027e401b", "revision": 1, "value_fen": null, "donor_kind": "resident", "project_id": null, "accepted_on": "2026-03-10", "activity_id": null, "campaign_id": null, "donor_person_id": "01a228ad-df88-7780-abb4-1a0c53f88846"}', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', 2, '01a228ad-e03a-7245-a85c-c742da7f6a6a', 'charity.redemption_requested.v1', '01a228ad-e023-70f4-9b3c-acdfb83147de', 1, 'redemption:01a228ad-e023-70f4-9b3c-acdfb83147de', NULL, '{"points": 8, "quantity": 1, "person_id": "01a228ad-e007-7595-96d3-c2080f16e690", "reward_id": "01a228ad-defb-7199-8cf7-5b9f87cd49c5", "reward_kind": "goods", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a228ad-e023-70f4-9b3c-acdfb83147de"}', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', 3, '01a228ad-e087-74e8-8e1f-36dd8d47883c', 'charity.redemption_requested.v1', '01a228ad-e079-71d8-b55c-ce0e1e69b955', 1, 'redemption:01a228ad-e079-71d8-b55c-ce0e1e69b955', NULL, '{"points": 8, "quantity": 1, "person_id": "01a228ad-e054-769c-b452-f1b82d1964d6", "reward_id": "01a228ad-defb-7199-8cf7-5b9f87cd49c5", "reward_kind": "goods", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a228ad-e079-71d8-b55c-ce0e1e69b955"}', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', 4, '01a228ad-e0d4-77a8-834c-5441a460fcc0', 'charity.redemption_requested.v1', '01a228ad-e0ce-756b-a8fc-3438d4f7ea48', 1, 'redemption:01a228ad-e0ce-756b-a8fc-3438d4f7ea48', NULL, '{"points": 4, "quantity": 1, "person_id": "01a228ad-e095-72b6-93f4-381abfb7943b", "reward_id": "01a228ad-df40-704d-bc01-348fb3f37213", "reward_kind": "voucher", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a228ad-e0ce-756b-a8fc-3438d4f7ea48"}', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', 5, '01a228ad-e0ec-71d2-96d9-631b7d3dd09b', 'charity.redemption_confirmed.v1', '01a228ad-e0ce-756b-a8fc-3438d4f7ea48', 2, 'redemption:01a228ad-e0ce-756b-a8fc-3438d4f7ea48', NULL, '{"points": 4, "quantity": 1, "person_id": "01a228ad-e095-72b6-93f4-381abfb7943b", "reward_id": "01a228ad-df40-704d-bc01-348fb3f37213", "reward_kind": "voucher", "confirmed_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a228ad-e0ce-756b-a8fc-3438d4f7ea48"}', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', 6, '01a228ad-e13f-73d1-b9cf-d715cc006719', 'charity.redemption_requested.v1', '01a228ad-e135-77ae-a90a-a7298a03de43', 1, 'redemption:01a228ad-e135-77ae-a90a-a7298a03de43', NULL, '{"points": 8, "quantity": 1, "person_id": "01a228ad-e095-72b6-93f4-381abfb7943b", "reward_id": "01a228ad-defb-7199-8cf7-5b9f87cd49c5", "reward_kind": "goods", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a228ad-e135-77ae-a90a-a7298a03de43"}', '2026-03-10 01:00:00+00', NULL),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', 7, '01a228ad-e14a-7007-aac5-715505205c5a', 'charity.redemption_confirmed.v1', '01a228ad-e135-77ae-a90a-a7298a03de43', 2, 'redemption:01a228ad-e135-77ae-a90a-a7298a03de43', NULL, '{"points": 8, "quantity": 1, "person_id": "01a228ad-e095-72b6-93f4-381abfb7943b", "reward_id": "01a228ad-defb-7199-8cf7-5b9f87cd49c5", "reward_kind": "goods", "confirmed_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a228ad-e135-77ae-a90a-a7298a03de43"}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.places VALUES
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-de64-7408-a392-452ff8caf1f7', '主货架', 'shelf', true);

INSERT INTO public.receipt_counters VALUES
	('01a228ad-de48-761c-b7a0-d95c10e5e103', 2026, 1);

INSERT INTO public.redemptions VALUES
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-e023-70f4-9b3c-acdfb83147de', '01a228ad-e007-7595-96d3-c2080f16e690', '01a228ad-defb-7199-8cf7-5b9f87cd49c5', 'goods', 1, 8, 'reserved', '2026', '01a228ad-e007-7595-96d3-c2080f16e690', '2026-03-10 01:00:00+00', NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-e079-71d8-b55c-ce0e1e69b955', '01a228ad-e054-769c-b452-f1b82d1964d6', '01a228ad-defb-7199-8cf7-5b9f87cd49c5', 'goods', 1, 8, 'reserved', '2026', '01a228ad-e054-769c-b452-f1b82d1964d6', '2026-03-10 01:00:00+00', NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-e0ce-756b-a8fc-3438d4f7ea48', '01a228ad-e095-72b6-93f4-381abfb7943b', '01a228ad-df40-704d-bc01-348fb3f37213', 'voucher', 1, 4, 'confirmed', '2026', '01a228ad-e095-72b6-93f4-381abfb7943b', '2026-03-10 01:00:00+00', NULL, NULL, '2026-03-10 01:00:00+00', true, NULL, NULL, NULL, NULL, NULL, NULL, 0, 2),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-e135-77ae-a90a-a7298a03de43', '01a228ad-e095-72b6-93f4-381abfb7943b', '01a228ad-defb-7199-8cf7-5b9f87cd49c5', 'goods', 1, 8, 'confirmed', '2026', '01a228ad-e095-72b6-93f4-381abfb7943b', '2026-03-10 01:00:00+00', NULL, NULL, '2026-03-10 01:00:00+00', true, '2026-03-24', '2026-03-24 16:00:00+00', NULL, NULL, NULL, NULL, 0, 2);

INSERT INTO public.reward_shops VALUES
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-df40-704d-bc01-348fb3f37213', '01a228ad-df2b-7160-911c-27e1742d9ff3');

INSERT INTO public.reward_uses VALUES
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-defb-7199-8cf7-5b9f87cd49c5', '01a228ad-e007-7595-96d3-c2080f16e690', '2026', 1),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-defb-7199-8cf7-5b9f87cd49c5', '01a228ad-e054-769c-b452-f1b82d1964d6', '2026', 1),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-df40-704d-bc01-348fb3f37213', '01a228ad-e095-72b6-93f4-381abfb7943b', '2026', 1),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-defb-7199-8cf7-5b9f87cd49c5', '01a228ad-e095-72b6-93f4-381abfb7943b', '2026', 1);

INSERT INTO public.rewards VALUES
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-df40-704d-bc01-348fb3f37213', '早餐券', 'voucher', 4, 300, 0, 1, NULL, 60, NULL, 'year', 'offered', 3),
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-defb-7199-8cf7-5b9f87cd49c5', '抽纸一提', 'goods', 8, 20, 3, 0, '01a228ad-defb-7199-8cf7-5ba05127678f', NULL, NULL, 'year', 'offered', 4);

INSERT INTO public.shop_staff VALUES
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-df2b-7160-911c-27e1742d9ff3', '01a228ad-df1d-73e6-9645-0fae35e5aed6');

INSERT INTO public.shops VALUES
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-df2b-7160-911c-27e1742d9ff3', '老街早餐01a228ad-df1d-73e6-9645-0fade42877e0', 1);

INSERT INTO public.signing_keys VALUES
	('tests-e74ad04d-85c3-431d-92ed-a53cac829c72', '{"x": "UTWZRFuvYEI1XXM7p1XtB16IvcQ06DQ2CpgbXSp8yXQ", "y": "LViB5oxyilZPvyXQd4SZ_4RaitE8Tpoi2CyvdIJt0VA", "crv": "P-256", "kid": "tests-e74ad04d-85c3-431d-92ed-a53cac829c72", "kty": "EC"}', '2026-11-29 19:00:13.01458+00');

INSERT INTO public.voucher_keys VALUES
	('01a228ad-de48-761c-b7a0-d95c10e5e103', 1, '\x0187969ec65fbf6d066d319b7a658434829af73c8a6d15b8e924cc04b4e32d733fac55e7373e4c601af5341573637a69445d7a7b2595df567a5ec8a99a423d1a2c049ff95564c2506f', '\x01fa09000c3adbc298d5cc5c9b0aa1d3ec5d2b616cf5cc16106a132829af9b2a97af488886d27249447ad50d07188919313333b87af30fb1f2d46ea62ca8a4de7c03b1a501656d9612', '2026-03-10 01:00:00+00');

INSERT INTO public.vouchers VALUES
	('01a228ad-de48-761c-b7a0-d95c10e5e103', '01a228ad-e0f9-7752-b800-23874a85c598', '01a228ad-e0ce-756b-a8fc-3438d4f7ea48', '01a228ad-df40-704d-bc01-348fb3f37213', '01a228ad-e095-72b6-93f4-381abfb7943b', 'points', 1, 1, '\x6627937186b54326050e71328b469fd2346a973025068050859b03630cb65c5b', 'issued', '2026-03-10 01:00:00+00', '2026-05-09', '2026-05-09 16:00:00+00');

SELECT pg_catalog.setval('public.movements_seq_seq', 5, true);

SELECT pg_catalog.setval('public.outbox_position_seq', 7, true);

ALTER TABLE ONLY public.business_time
    ADD CONSTRAINT business_time_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.campaigns
    ADD CONSTRAINT campaigns_pkey PRIMARY KEY (community_id, id);

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

ALTER TABLE ONLY public.guesses
    ADD CONSTRAINT guesses_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT idempotency_pkey PRIMARY KEY (community_id, principal, route, key_hash);

ALTER TABLE ONLY public.inbox
    ADD CONSTRAINT inbox_pkey PRIMARY KEY (community_id, consumer, event_id);

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

ALTER TABLE ONLY public.shop_staff
    ADD CONSTRAINT shop_staff_pkey PRIMARY KEY (community_id, shop_id, person_id);

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

CREATE INDEX deferred_due ON public.deferred USING btree (due_at) WHERE (state = 'waiting'::text);

CREATE INDEX gift_reversals_of_gift ON public.gift_reversals USING btree (community_id, gift_id);

CREATE INDEX gifts_of_donor ON public.gifts USING btree (community_id, donor_person_id, id);

CREATE INDEX guesses_in_time ON public.guesses USING btree (community_id, at);

CREATE INDEX guesses_of_person ON public.guesses USING btree (community_id, person_id, at);

CREATE INDEX guesses_of_shop ON public.guesses USING btree (community_id, shop_id, at);

CREATE INDEX idempotency_created ON public.idempotency USING btree (created_at);

CREATE INDEX inbox_done ON public.inbox USING btree (done_at);

CREATE INDEX ix_business_time_now ON public.business_time USING btree (now);

CREATE INDEX ix_revocations_changed_at ON public.revocations USING btree (changed_at);

CREATE INDEX lots_first_out ON public.lots USING btree (community_id, item_id, usable_until, received_on, id) WHERE (on_hand > reserved);

CREATE INDEX movements_of_item ON public.movements USING btree (community_id, item_id, seq);

CREATE INDEX movements_of_one_lot ON public.movements USING btree (community_id, lot_id, seq);

CREATE INDEX outbox_sent ON public.outbox USING btree (published_at) WHERE (published_at IS NOT NULL);

CREATE INDEX outbox_waiting ON public.outbox USING btree ("position") WHERE (published_at IS NULL);

CREATE UNIQUE INDEX places_one_standard ON public.places USING btree (community_id) WHERE standard;

CREATE INDEX redemptions_due ON public.redemptions USING btree (due_at) WHERE (due_at IS NOT NULL);

CREATE INDEX redemptions_of_person ON public.redemptions USING btree (community_id, person_id, id);

CREATE INDEX redemptions_unanswered ON public.redemptions USING btree (requested_at) WHERE (((state)::text = ANY ((ARRAY['reserved'::character varying, 'cancelling'::character varying])::text[])) AND (attention_since IS NULL));

CREATE INDEX rewards_by_state ON public.rewards USING btree (community_id, state, id);

CREATE INDEX shop_staff_of_person ON public.shop_staff USING btree (community_id, person_id);

CREATE INDEX voucher_uses_of_shop ON public.voucher_uses USING btree (community_id, shop_id, id);

CREATE INDEX vouchers_ending ON public.vouchers USING btree (ends_at) WHERE ((state)::text = 'issued'::text);

CREATE INDEX vouchers_of_holder ON public.vouchers USING btree (community_id, holder_id, id);

CREATE INDEX vouchers_of_redemption ON public.vouchers USING btree (community_id, redemption_id);

CREATE TRIGGER lots_are_dated_once BEFORE UPDATE OF usable_until, restriction ON public.lots FOR EACH ROW WHEN ((((old.usable_until <> new.usable_until) AND ((old.status)::text <> 'hold'::text)) OR ((old.restriction)::text <> (new.restriction)::text))) EXECUTE FUNCTION public.lots_are_dated_once();

CREATE TRIGGER lots_are_moved_by_movements BEFORE UPDATE OF on_hand, reserved ON public.lots FOR EACH ROW WHEN ((pg_trigger_depth() = 0)) EXECUTE FUNCTION public.lots_are_moved_by_movements();

CREATE TRIGGER lots_begin_empty BEFORE INSERT ON public.lots FOR EACH ROW WHEN (((new.on_hand <> 0) OR (new.reserved <> 0))) EXECUTE FUNCTION public.lots_are_moved_by_movements();

CREATE TRIGGER movements_move_lots AFTER INSERT ON public.movements REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.movements_move_lots();

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

ALTER TABLE ONLY public.redemptions
    ADD CONSTRAINT redemptions_community_id_reward_id_fkey FOREIGN KEY (community_id, reward_id) REFERENCES public.rewards(community_id, id);

ALTER TABLE ONLY public.reward_shops
    ADD CONSTRAINT reward_shops_community_id_reward_id_fkey FOREIGN KEY (community_id, reward_id) REFERENCES public.rewards(community_id, id);

ALTER TABLE ONLY public.reward_shops
    ADD CONSTRAINT reward_shops_community_id_shop_id_fkey FOREIGN KEY (community_id, shop_id) REFERENCES public.shops(community_id, id);

ALTER TABLE ONLY public.reward_uses
    ADD CONSTRAINT reward_uses_community_id_reward_id_fkey FOREIGN KEY (community_id, reward_id) REFERENCES public.rewards(community_id, id);

ALTER TABLE ONLY public.rewards
    ADD CONSTRAINT rewards_community_id_item_id_fkey FOREIGN KEY (community_id, item_id) REFERENCES public.items(community_id, id);

ALTER TABLE ONLY public.shop_staff
    ADD CONSTRAINT shop_staff_community_id_shop_id_fkey FOREIGN KEY (community_id, shop_id) REFERENCES public.shops(community_id, id);

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

CREATE POLICY app ON public.deferred TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.gift_lines TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.gift_reversals TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.gifts TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.guesses TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

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

CREATE POLICY app ON public.redemptions TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.reward_shops TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.reward_uses TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.rewards TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.shop_staff TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.shops TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.voucher_keys TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.voucher_uses TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.vouchers TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY audit ON public.campaigns FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.deferred FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.gift_lines FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.gift_reversals FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.gifts FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.guesses FOR SELECT TO charity_audit USING (true);

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

CREATE POLICY audit ON public.redemptions FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.reward_shops FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.reward_uses FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.rewards FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.shop_staff FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.shops FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.voucher_keys FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.voucher_uses FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.vouchers FOR SELECT TO charity_audit USING (true);

ALTER TABLE public.campaigns ENABLE ROW LEVEL SECURITY;

CREATE POLICY clerk ON public.deferred TO charity_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.idempotency TO charity_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.inbox TO charity_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.outbox TO charity_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.redemptions TO charity_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.vouchers TO charity_clerk USING (true) WITH CHECK (true);

ALTER TABLE public.deferred ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.gift_lines ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.gift_reversals ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.gifts ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.guesses ENABLE ROW LEVEL SECURITY;

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

ALTER TABLE public.redemptions ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reward_shops ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reward_uses ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.rewards ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.shop_staff ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.shops ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.voucher_keys ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.voucher_uses ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.vouchers ENABLE ROW LEVEL SECURITY;

GRANT SELECT,INSERT ON TABLE public.business_time TO charity_app;
GRANT SELECT ON TABLE public.business_time TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.campaigns TO charity_app;
GRANT SELECT ON TABLE public.campaigns TO charity_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.deferred TO charity_app;
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
GRANT SELECT ON TABLE public.gift_lines TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.gift_reversals TO charity_app;
GRANT SELECT ON TABLE public.gift_reversals TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.gifts TO charity_app;
GRANT SELECT ON TABLE public.gifts TO charity_audit;

GRANT SELECT,INSERT ON TABLE public.guesses TO charity_app;
GRANT SELECT ON TABLE public.guesses TO charity_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency TO charity_app;
GRANT SELECT ON TABLE public.idempotency TO charity_audit;
GRANT DELETE ON TABLE public.idempotency TO charity_clerk;

GRANT SELECT(community_id) ON TABLE public.idempotency TO charity_clerk;

GRANT SELECT(created_at) ON TABLE public.idempotency TO charity_clerk;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.inbox TO charity_app;
GRANT SELECT ON TABLE public.inbox TO charity_audit;
GRANT DELETE ON TABLE public.inbox TO charity_clerk;

GRANT SELECT(community_id) ON TABLE public.inbox TO charity_clerk;

GRANT SELECT(done_at) ON TABLE public.inbox TO charity_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.items TO charity_app;
GRANT SELECT ON TABLE public.items TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.known_communities TO charity_app;
GRANT SELECT ON TABLE public.known_communities TO charity_audit;

GRANT SELECT(id) ON TABLE public.known_communities TO charity_clerk;

GRANT SELECT(state) ON TABLE public.known_communities TO charity_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.known_people TO charity_app;
GRANT SELECT ON TABLE public.known_people TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.lots TO charity_app;
GRANT SELECT ON TABLE public.lots TO charity_audit;

GRANT SELECT ON TABLE public.migrations_applied TO charity_app;
GRANT SELECT ON TABLE public.migrations_applied TO charity_audit;

GRANT SELECT,INSERT ON TABLE public.movements TO charity_app;
GRANT SELECT ON TABLE public.movements TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.outbox TO charity_app;
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
GRANT SELECT ON TABLE public.places TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.projects TO charity_app;
GRANT SELECT ON TABLE public.projects TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.receipt_counters TO charity_app;
GRANT SELECT ON TABLE public.receipt_counters TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.redemptions TO charity_app;
GRANT SELECT ON TABLE public.redemptions TO charity_audit;

GRANT SELECT(community_id) ON TABLE public.redemptions TO charity_clerk;

GRANT SELECT(id) ON TABLE public.redemptions TO charity_clerk;

GRANT SELECT(state) ON TABLE public.redemptions TO charity_clerk;

GRANT SELECT(requested_at) ON TABLE public.redemptions TO charity_clerk;

GRANT SELECT(due_at) ON TABLE public.redemptions TO charity_clerk;

GRANT SELECT(attention_since) ON TABLE public.redemptions TO charity_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.revocations TO charity_app;
GRANT SELECT ON TABLE public.revocations TO charity_audit;
GRANT DELETE ON TABLE public.revocations TO charity_clerk;

GRANT SELECT(changed_at) ON TABLE public.revocations TO charity_clerk;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reward_shops TO charity_app;
GRANT SELECT ON TABLE public.reward_shops TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.reward_uses TO charity_app;
GRANT SELECT ON TABLE public.reward_uses TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.rewards TO charity_app;
GRANT SELECT ON TABLE public.rewards TO charity_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.shop_staff TO charity_app;
GRANT SELECT ON TABLE public.shop_staff TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.shops TO charity_app;
GRANT SELECT ON TABLE public.shops TO charity_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.signing_keys TO charity_app;
GRANT SELECT ON TABLE public.signing_keys TO charity_audit;

GRANT SELECT,INSERT ON TABLE public.voucher_keys TO charity_app;
GRANT SELECT ON TABLE public.voucher_keys TO charity_audit;

GRANT SELECT,INSERT ON TABLE public.voucher_uses TO charity_app;
GRANT SELECT ON TABLE public.voucher_uses TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.vouchers TO charity_app;
GRANT SELECT ON TABLE public.vouchers TO charity_audit;

GRANT SELECT(community_id) ON TABLE public.vouchers TO charity_clerk;

GRANT SELECT(id) ON TABLE public.vouchers TO charity_clerk;

GRANT SELECT(state) ON TABLE public.vouchers TO charity_clerk;

GRANT SELECT(ends_at) ON TABLE public.vouchers TO charity_clerk;
