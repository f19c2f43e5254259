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

CREATE TABLE public.code_attempts (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    shop_id uuid,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE ONLY public.code_attempts FORCE ROW LEVEL SECURITY;

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
    CONSTRAINT gift_lines_condition CHECK ((condition = ANY (ARRAY['new'::text, 'good'::text, 'used'::text]))),
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
    receipt_year integer,
    receipt_no integer,
    receipt_void boolean NOT NULL,
    refusal_code text,
    note text,
    version integer NOT NULL,
    CONSTRAINT gifts_donor_kind CHECK ((donor_kind = ANY (ARRAY['resident'::text, 'shop'::text, 'enterprise'::text, 'organisation'::text, 'partner'::text, 'anonymous'::text]))),
    CONSTRAINT gifts_one_cause CHECK ((num_nonnulls(campaign_id, project_id) <= 1)),
    CONSTRAINT gifts_one_donor CHECK ((((((donor_person_id IS NOT NULL))::integer + ((donor_name_sealed IS NOT NULL))::integer) + ((donor_kind = 'anonymous'::text))::integer) = 1)),
    CONSTRAINT gifts_receipt_given CHECK (((state = ANY (ARRAY['accepted'::text, 'reversed'::text])) = (receipt_no IS NOT NULL))),
    CONSTRAINT gifts_refusal_code CHECK ((refusal_code = ANY (ARRAY['expired'::text, 'near_expiry'::text, 'damaged'::text, 'dirty'::text, 'opened'::text, 'homemade_food'::text, 'dangerous'::text, 'counterfeit'::text, 'no_use'::text, 'no_proof'::text, 'not_owner'::text, 'no_room'::text, 'medicine'::text]))),
    CONSTRAINT gifts_restriction CHECK ((restriction = ANY (ARRAY['none'::text, 'relief_only'::text, 'purpose'::text]))),
    CONSTRAINT gifts_reversed_within CHECK (((units_reversed >= 0) AND (units_reversed <= units_confirmed))),
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
    CONSTRAINT items_kind CHECK ((kind = ANY (ARRAY['goods'::text, 'material'::text])))
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
    CONSTRAINT redemptions_answered CHECK (((state = ANY (ARRAY['reserved'::text, 'cancelling'::text])) = (answered_at IS NULL))),
    CONSTRAINT redemptions_never_for_nothing CHECK (((state <> ALL (ARRAY['confirmed'::text, 'collected'::text, 'returned'::text])) OR debited)),
    CONSTRAINT redemptions_quantity CHECK ((((quantity >= 1) AND (quantity <= 100)) AND (points >= quantity))),
    CONSTRAINT redemptions_refused_is_free CHECK (((state <> 'refused'::text) OR (NOT debited))),
    CONSTRAINT redemptions_return_reason CHECK ((return_reason = ANY (ARRAY['cancelled'::text, 'not_collected'::text, 'lot_expired'::text, 'recalled'::text]))),
    CONSTRAINT redemptions_returned CHECK (((return_id IS NOT NULL) = (debited AND (state = ANY (ARRAY['cancelled'::text, 'returned'::text]))))),
    CONSTRAINT redemptions_reward_kind CHECK ((reward_kind = ANY (ARRAY['goods'::text, 'voucher'::text]))),
    CONSTRAINT redemptions_state CHECK ((state = ANY (ARRAY['reserved'::text, 'confirmed'::text, 'refused'::text, 'cancelling'::text, 'cancelled'::text, 'collected'::text, 'returned'::text])))
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

INSERT INTO public.business_time VALUES
	('01a2290f-4391-7031-8e8c-f3382da16dc1', '2026-03-10 01:00:00+00');

INSERT INTO public.gift_lines VALUES
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-43ed-7512-8afc-2332e9ebe3ac', 1, '大米', 'food', 6, '袋', 'new', NULL, NULL, '2026-12-31', 0, 0, NULL, NULL, 0),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-43f7-77ee-8e53-9234e293c456', 1, '大米', 'food', 6, '袋', 'new', '01a2290f-43fe-7539-b08c-dc17049b031b', NULL, '2026-12-31', 6, 0, NULL, NULL, 0);

INSERT INTO public.gifts VALUES
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-43ed-7512-8afc-2332e9ebe3ac', 'registered', 'resident', '01a2290f-43e8-711f-987d-53ff451dbd03', NULL, false, 0, 'none', NULL, NULL, '2026-03-10 01:00:00+00', '01a2290f-439b-7563-8ba5-e7e1af62b5bc', NULL, NULL, 0, 0, 0, NULL, NULL, false, NULL, NULL, 1),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-43f7-77ee-8e53-9234e293c456', 'accepted', 'resident', '01a2290f-43f1-7192-84f9-760fe00ab48e', NULL, false, 0, 'none', NULL, NULL, '2026-03-10 01:00:00+00', '01a2290f-439b-7563-8ba5-e7e1af62b5bc', '2026-03-10', '01a2290f-439b-7563-8ba5-e7e1af62b5bc', 0, 0, 1, 2026, 1, false, NULL, NULL, 2);

INSERT INTO public.idempotency VALUES
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-439b-7563-8ba5-e7e1af62b5bc', 'add_reward', '\x051ddb001b6997d4ef8958d82abf70ee5145d0cd92621ecf0780302e159bf2cf', '\x58b1ad50a95ba68ffa419cde0dc8b7be931a2ad1be4ce197e24bd13cb186b16f', 201, '{"ETag": "\"1\""}', '\x01426bb259bfd4b3e182b0cacbfa89a5602241f45008bc0255289bd82b0640a94e0a61a6766a822d15ce0484cc6f6a0532b360f57cfdc778efd710b57ce4110ba0e820f8768197305c3c78729a4412166a86ea862999c6b20bc65256bac7963e0b019f28eceb685b7ba82b5eba619a024b0b50d240532b5b0797650551cdaf982bca42e739b27ae0094540c9f74381aa3e55f06dbb0af40c000257891b7d9ae1c5711529e340739830a7bcb155d839cef5719ac04260a15939d777dd9146bb1ad9495c63d10942d9f245490b09c988f27c8b5b6cceef62865f07183892be3d2e2443e3dbe44bfe4f38756ad62f12f08c780a1cd4f801d8540de4e83214088d22b5df578a513efa639e8d714b7e371efce1a6d9a36fe1518cb6454a453425c6a7832af694cc21153df432e43010d4ebb44b35977f680af2', '2026-11-29 20:46:35.994963+00'),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-439b-7563-8ba5-e7e1af62b5bc', 'add_shop', '\xb977fdcf6d9deaee03aea9dbf526e24613a3cb9b79dde0be175238d79d59df4c', '\xb7ac914f233691fc390b1d030037ab7f01745d242533fc525cfe26d94706374e', 201, '{"ETag": "\"1\""}', '\x011d3289731e4a5716cf36d3f50463862104db017bfbaef420bdf4f0061f841ee6cb41b73e7d6d11df3b1924c3eaee8848aeba67f19189aac468efcbf6215ea16dfedde4ab8ab06881fbf694cdc07f55f8f6c8ac2a9ac970804a75e1904b6673b9194a75de9dfb1202543b96f02a4dfdf54e7c071a2080575e43a00fa360972a6935e24b1e50d1d1af5ad667e2df969c50088036c8b93d72e3e54a0beeaf5baa8fbf9593a81fea32c9e42cbded012c96aec56e9060927c16a6a4ab54a1a8297c11', '2026-11-29 20:46:36.00347+00'),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-439b-7563-8ba5-e7e1af62b5bc', 'add_reward', '\x07e9364ee270bf3ac1843d1cc1d899d3ead7abdf61b47546fd26f94c529d48e0', '\x176c972b833d1a504d5cc471ffc244f9d3f131e0913b2bbef3347a2372b96b4d', 201, '{"ETag": "\"1\""}', '\x015f63b3808ae09e5ee1608a0dd0a3b43d05f186bdb3e9be779a8767e2c59e6f12f926184756f149aa3f14e5b044f3ad38ed6194fb9a42b87e565b84b89fa12cd38c252f52a098ad8f42f40b5d6085cc492a11d8d2bce16069dfd7ce4d5f2a93a81a693dccec0bd7e57ebad2f6701a88215a7adcdd695faf5cf97b66f59390f120a436a84a88ea54a41de76229d0bf90898704004c52f0905101080bea3e54e08da3942c815c300f281221157266e300a1f88c53253933d4fe24e2b40ed3de56d7ad4875a45d59b59b7c3b3c63e68e9fc4fa73269c3420f139486eebae99aace08dea6b5f1429f04d0a9fba63abd2bf34dc6b222a669aad4a9d7fdff484747d34f5c3948623a9a80f9a31dec8512e28e921f562084a405fe0dce744cb0fe37c7289bd17ad13672e92ee994f7f62bb13822647134b521a6206048', '2026-11-29 20:46:36.007738+00'),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-439b-7563-8ba5-e7e1af62b5bc', 'register_gift', '\x57a1163f7c93a7aa9c18f3a0eecec693e2f32fcf4fd194e00eb2b4a1f673c159', '\xccaa0e76a66f5649a77e1d5a99a711de8ba674ede68a10ab8219f4e8e1193770', 201, '{"ETag": "\"1\""}', '\x019b0cb07b9cd47e1fc926f86023a0fe89702e24f542307eb609b78d92bc8929d2f1c7a3cf63674438ecb5f7f84875c4c3b1f754e6824af29c2c01dbdb84e2fe92989093374b72945d036a71dc8173b8721cf32ff7a44e1c2639d9358f739d5856a901eaeee2a65db570d3efa252aa044d8abcb2d2dcdb88086b2dc056905fb2bf50a13b1326d1d2e605ea229944d3465035340f0c91cde69b85d4442224d8f2539e2bf5e2181de37449d6e5cac9961418efd2c6e81d5d136312897c3edb79f795661992457d6a60aab9d26f07ec6d8af4cd82e56338008da19e14eecc84b83b9904c7d1bf2fca311f592b27477c533d6ef1227022a8bde1209839164632ce3412bf94d76ed0558d5012b25bf37df1858df45fd53d43223dc47819b7d3ac981c3a93d0a7bdb9d0189981121bb835cb1cc84d4c8683448fc54608e003ba67928bac9c2db04695146fc6a7646fff53396bd192e03cecef9776aa94b9e0fc112d6371b60777b61d714a4762149591e9b72d2dd73a8658f8be1a12eec16188e93f290cb6b73e4e32e5aef99c919991955351e469e8806860646ae1eb9d0e3c1d191361b9161fbee3618c01e0aa674a8232964f09fb6e74cfe8081039d2f6ecbfd08b90699a80dc348f77362eb73c0903a7b88d7630400ce251753c7530ab4887cdac269dee41ecc22dddedf0045df067d0cc800f4955927cc6389a936b6f681d41bb608d7af580fecd2847796f0122c303e545b25392a83409054285716403304c48ab8ba0f2d65b2b12bde34fcbb5a51b7ba0d3341ab9f2650fbb8a5360e9786ea3b7f0293cf46283281b487db2609a50cb86bae69916acd8c18b00cbbdcf30e4db2011cd9c03d0e59bef9c2c885cd64bd18568ccc8a6f34403681e3341864872ebe32dd88a83faa3fd10313f6b6b24c328c8c7a69ca5131c11a9882f4138dc536300210171b0466d6185425a3cd0b537575b529c90cf6a8558fdd71da629df', '2026-11-29 20:46:36.014659+00'),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-439b-7563-8ba5-e7e1af62b5bc', 'register_gift', '\x03906a6ed2c5fcd2870d5fe7fb22c6481f48c818d938b585cd91441ee8f874fc', '\x3466cb973ecb808081b02bafdac5a3cb5698af4af80855e4f8d492e02e161e19', 201, '{"ETag": "\"1\""}', '\x014e3923f126ae4b211b23e407334c962d50cb606d931941be8667a8b1cf12ad6d46112aa51ad080602af75bcb623d9338040c9d10d7eadcbe1e774056358f4601b1cc5a0407353435adeb9a82366b86c6014913a84b0c6aa3c00b8ab2b831b7d9618d4e099c489df7abffff5c26e2d16350e14e9cb9b7a30ab6e0b117407e25a627f7acca4f2f114a6f5110a7b224fa9563f946a363bf8de4b67bd9c3fae102a5b8f3ede302adf38ec1b75fb6886a7699bd12e7c5e53411fbae119e2e578c27f5f15e5e22ddc9ea1cd16c0a0428b28444a8921e36e72b91e56a9bfc5fa4095a1138bb5b212ce18d3daaf2d0614eccb76f50a35ee5a39c994b8557d8f7ead34a19f0beb53b68d187ce661ee8dcb5cc3454beb0f25c9658b83e6b07f2b56f7e9350d8237885d8bc0e6f6ae4f303eab3d9594713f657cf7b03aa5b6b0270e57ab09535081d7e151314b8067e2173a678108a6befb6af5e9916418fd881cb2bbe1341f7254b2e720326cad1aefb7ede3b8c48a4eb72430b1cca307f4597e29cb99bd0bbc1bcc5d7b1a5249d9423422367c432467a3f32c71f117f8a05d965bd3f14d4f5f80cd786b25fc3221c70815871fa7d7c3ad1c3bcef52bd79d49eb2ccfe2801a6ce532478b3407314071449e917da109f3ba11dd414fcc99c31a1f4c88a849e5f32b65d8cbaf132c42c45a16bd58b972d42c15b3fe5fea85daf2c8aebefc4adfbe2c72f46a90c01a0d819e43a6a0180a6fc521c303e3f357aad77dc978eef178710ec26367964d34975e9788431854f42964a944d9717c536220549ed4d008b30451d4d6d34847400bf338198ad8ee614228d9b826bd2f7419d50583ae70e113d61216934e957e8aad3266fa56ab27802731aeaa83b483122dc79264fb5f276b2362d1c6bfe4f5413ad5460bb5930c2383899b22d3ef4b52538ed9cfd296bf5675be74d57540e2ba38796784bc4635008aafc400a72b401941aa675d6', '2026-11-29 20:46:36.024305+00'),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-439b-7563-8ba5-e7e1af62b5bc', 'accept_gift', '\x0bcb191498846f3876af8d4ffb70392c9aaa270b62075a0533fcb9fb6becb62d', '\x2ea129918b39ecb0c0b69f8830fc8785470b918a1b2b6e8a1ec329469d42d572', 200, '{"ETag": "\"2\""}', '\x0100dcc2f0911da88cd89700a75f225d2d7781d2a7ed5f87ff9e6db9f1015d4a75c81e128341355fd34c712007b61cae0500a4870a6201db26f95df88415723011a68b23543a8121418498212896ae4e8f5e44641d37201676d5e817a464eaf642f526eb2d74446a0e7c97d344ab8039402aaff8a6735fabb893d803791e45235111687a33102238953aa258b816d7659b09a09b5913f807f169945a5d7a944dd874605e57262848c76c5b41568039c869eb1ee4428b21fccc6b2ebf6e8f3a5b2e249a23463bb3fafa3bf2feae8d2ca0e5e9b491a542a074978aee934878c5624fb91af697c8175bbd5cbf72ade4fd643fd4af140362de8662a64694425b095a26f0fbf7461e08a780a72e6b4b9d88f4a3dc76799edc86ba1663354bd0b7c540acbd362246c7c242c3421fc7816d68c6886a5bc015a06eba2851fb500ef6ce585002d3ff23508840713e8cdc358ccd155d1c303e4b9ddce46ffe40000fb91dfb09b0f5c20c56a82c888608e1f1d591ef1e7cac224bd62b5c7dbb68eac9ced8a006103333693d03b98764fbe1d23c881ffecd8a00dc0964199e63d078155593f99589f5e6bd1f72acff8dd783601f6fad3f9fc0ca529a1d3f38cc0aecb47dbdc37e6df85e1f3199e97e0e1dee269b82fb142b675a3b867687d1d1b7fb864c16dc2a88697c0b4f61714f37f63a7d3fcf30b202617496b6df8ce5240584b7a4f25e53c056b9ebced25c99122fdba11fa0a56ad11b9930fc7bebf32751f3668fd7d36ef65937282a8fdf40ec46e1fed863969262a5cc4ccf35ef5658f92b2627859dc4d785cd10e2613e9575c58d83c6a6e623737e7f7d3790e71b95dda8db25fcccef8cb995d99bdf192933cd727fe2e7f987ab7e41fe1324074f9e57b180a1a2d90750ffd67b3b8be74c845c50b3d0d0ea3e25263c2c4745de4056f4a87a6019a9239dab5c80aea636532c17979100cedc841fb8e36902ce5aa42ceb64c59331000ae2d1fd4f3b23be8bb0fc01f63ce544d157c00716c3cd3ae21041ad7fbd5475fcc0c79576cc9f1ac067b84a3b9161b7959f', '2026-11-29 20:46:36.035161+00'),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-4407-7097-b080-65281b342295', 'request_redemption', '\xcdaed1b7711707863f17293cc523b6b261a7df03194027f07bdba3e66fed37ee', '\x3d5befa67c07e59a1bcaad14bede88bcd341966ff4fe52d1e77c307fc4ddc6a6', 201, '{"ETag": "\"1\""}', '\x01ccd96a7b95c068c97b34dfddbd64e362a8d10f7893de8154ceb94dc0e0baa4dec01895431246d6aa85eafd7152cebfbd650e949588f5f6392fc6cff3ddda9c090a76ea48d582e5e19d097baf60d5176888fcd34ef3bbfff418b58b8b896354125993454a6a8c7ecbdbcca1c6167f8d8ec19bb2911e1a0e4606a79eeb22c4474054879fc3db9a6c975758fc93c7a8eca192615ec1b890c5bb295a742fee1fea68412056ad6b5797fda6d64f6360f2e55bce8a0ca37cf065767a0f993971567522644eef143cb3fec749ff98f74c8c0f8d83ef752040972f8479c76fe7dbb647802c3e138d9741d5272f5d03b1d955d7bd8d9bc04d95b658eb983a4e4b4583acc1fa9f2c7f00e58cec205f5ac9ee0521613e6d4c068f00ed9efb06b1234dda55f0d677f2818082d821a3a123a836b826607b826177c65c7887617c0e5f4799d344f55f9fe219366131aaa3a6e213a752cd28f7a9b00e0878be35b551743c77209683ca06f0c8697f8c65563ffefacd1ba88e25f2b9c2de7b04c48031f20ea842951854a50a873e771aa74c460bcf65f6dc6225f15b455683c66dfdcef42ee0b3343f61c1c281b43a15193fc06d6364a2985c299ee4483976c86fb8305d15460bb488632017d0e53ae124279c90df64f1bbeacbb6a7cbfdd6', '2026-11-29 20:46:36.056084+00'),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-441b-749d-9f01-1565529ed457', 'request_redemption', '\x28ecb557747e31af9d0149e87bcfb4cc2ee1c251c47e536156304ebc4bd3c708', '\x3d5befa67c07e59a1bcaad14bede88bcd341966ff4fe52d1e77c307fc4ddc6a6', 201, '{"ETag": "\"1\""}', '\x019ce9763c4d874fbacc838874e274a7f26893a8830b79a0e5e1fb9813b1798f9bdfa0dbb0bfed35747e12abb024f1a2317f163bdd3297615d6eaa60439e26297e3dcbb2fc48d690906befb664516360d47582bf2c1b591b818b3735674aed9cd6c26a1ff5f6989d3235a0aeabfe8eba5efa9bc9a6a53c04a07e7c85d2b734a130661db597d27755cf5486a14da7f930cfd4a036b39c30acbe25a89aad64880115ccca8b925017d8f13374292366023f2ccc75be6acb45d425b7478d7a550236274d65225f2dc68e1049690ddd77f59f1e661c857d4052e1c67d6904cb3123d65498cf1564281ab552dc15d16166ff0513cab297615688e4e4479b2768357a0909219413a2e8201a2b9d650a3be02b4b2147f82342e07b83e4b3fbfc94afa2925ee7c7fe6a480ebed1ba5bc64eb11d417eb99d25fb774202e7d97c75f05bb190f6733824051efaf81b733dbbaf12bf2dc91422d576fff73c35622c2feea8297f078383937e2f95467071d864499151f851883c4bd43a5028468acb0f6829c9473186dbfb0c38fe42d9fc6ec377f7a524280ea4abfcdbf68546dc6eeb3f9b0a77cd1b39f17ec8f3f3bcf6ed8367295210713fb3d1b9a8fb2473741ebbb8cade97174c4ef2d651ac04df5d0e3cefdb3f15bb41afd5fb3650fe', '2026-11-29 20:46:36.068629+00'),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-4425-705f-8b07-8b8c114628b8', 'request_redemption', '\xea9be196c00119415d81e71e478c83e1da153fa7025d2a088a0b797fede877ac', '\x3c03242f4058c070ccd24dd57f7100134ef784e467483e3f44b6e91ad76e95db', 201, '{"ETag": "\"1\""}', '\x018a7c6da685af7830ff6627f12b44f7a5d85aac57370f0af46c96a1463e52330865f9f9b5f8734db5f091a702caaad3d43048edde80a09a2500f181803ca4a415511c9083299a8b45c6ba4655cceed5a1dbe26cf3e5fb918d0799c37055fde8931a6dc3c7278c302211628ae210c1b6b11dfbbd61c93b3aa77b19c3d3cccbc04c71b1b005462d5f6cca429280f8c26e52b2c233f4e547a04176493919686508ea6021abd5f5c8412fe0cd4cf4a268b0d71e6abf8098ce12f233a69c8e85fbbefc0c79cd17b2ffbf524d39fcf67a21a513ac001d136fb77fd6caba3faa2e7ef1c949fcb151b1f6aab0df2c99864a357e6cdf42e053817637311bb44e669aef6b67b824e3be443d93fc0d78602d2ee37bbfee483b61b7d5fea131a274e7e0ad80be593d8bc52e186ce13812bf7b5f0964517bc61d19bd911565fda56e569b1ac77efbc5ab0f40b98936d512b48c6e11d8a2c871e10c2298a38b3a25ee52f98494499463e6935dede62fda943a60adb62d299b015fea093c3ee32a0fae9c704fffe8d8990f28cf3dc54e9da22cd0587fd033e79cfd68f37d4e3ab1e1836f7bfb845c7901d41f37275739b6a2ae9cc0c7d19717108f0046bdd224147b8fd8fa4b1fa1363522f420c62f95715be44fab090da18e0005b5a429ba6435', '2026-11-29 20:46:36.075568+00'),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-4425-705f-8b07-8b8c114628b8', 'request_redemption', '\x84dfd0096205d08e309456bc03105c66c0dca6e032800c4b52329ef09b01e922', '\x3d5befa67c07e59a1bcaad14bede88bcd341966ff4fe52d1e77c307fc4ddc6a6', 201, '{"ETag": "\"1\""}', '\x01e650a069ee094fbfd0c946159533f624f38a319eaa2a854083316f7c84194e4cf7f8a9d9c292b6ae20d6c01224f11138e177bafd736b6da3908e5f31bbff553520d2f176906fd3737b51a9bd56ff44655dc030a848f93ca0ad3ff7b32146f28732b4311c46e08bfe9c18cd272ba103de897992a267f093708336d5b92c8634f96d5937a0e1facf5c5f40842e1e59c689fc42e28163e8d500e298e9384848a9bba8cdbf72d6162fc38672b7e7728290146aacb99141322a19739f9f0db76b50ec611d428f6ca419b1ea3fd5c4f29080f7035306a2e6cc04a2d4a15d4d4c9f43802e5245061df14284c0077a9aba9329f2dc0ad5e59b625e97e84df8bb7302f06c9a24b840ab03b094e5aa9ddc7446579dcd8ee81be0c44d314b656748f7de13e881504c757d44cb4bae5fd5a76f12feb06f353d4f891431feb4422c64d1e5e8d8621413cdbd047377254d5f68397d89db2730f920aeb5e519d0616f66da000f493afbe6cfd64a6fb7c2638465aedff8186d7fbf795afdfa3d342c66ecbdd6dbd6c1d130f4e8988b8709f4a59f10bfab14c1190f22784242b9cf056f4bcaad5cdee0a89a216914384cc1dface845df2d498dce379b2dcb8e27958c26878c571518878326b1e299f4a436b396c2488432636b9975255699c8', '2026-11-29 20:46:36.09521+00');

INSERT INTO public.inbox VALUES
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', 'charity', '01a2290f-4390-744e-97b4-1a59dd272086', 'gateway.community_opened.v1', '2026-11-29 20:46:35.921056+00'),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', 'charity', '01a2290f-439b-7563-8ba5-e7e28c3abf2b', 'gateway.person_joined.v1', '2026-11-29 20:46:35.931526+00'),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', 'charity', '01a2290f-43dc-7136-a755-3532f5614cbc', 'gateway.person_joined.v1', '2026-11-29 20:46:35.996788+00'),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', 'charity', '01a2290f-43e8-711f-987d-54000c7249c3', 'gateway.person_joined.v1', '2026-11-29 20:46:36.008583+00'),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', 'charity', '01a2290f-43f1-7192-84f9-7610a4d66b9f', 'gateway.person_joined.v1', '2026-11-29 20:46:36.018093+00'),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', 'charity', '01a2290f-4407-7097-b080-652942e97139', 'gateway.person_joined.v1', '2026-11-29 20:46:36.040162+00'),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', 'charity', '01a2290f-441b-749d-9f01-156605159e01', 'gateway.person_joined.v1', '2026-11-29 20:46:36.060134+00'),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', 'charity', '01a2290f-4426-77fb-867c-3695b37f565d', 'gateway.person_joined.v1', '2026-11-29 20:46:36.070309+00'),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', 'charity', '01a2290f-442c-75e6-8c90-7c8b34282ff0', 'points.points_debited.v1', '2026-11-29 20:46:36.076952+00'),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', 'charity', '01a2290f-4440-74cf-b902-756a49a4c2d5', 'points.points_debited.v1', '2026-11-29 20:46:36.097208+00');

INSERT INTO public.items VALUES
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-43ca-756a-9248-387336720181', '抽纸一提', 'other', 'goods', '件', false, 0, 0),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-43fe-7539-b08c-dc17049b031b', '大米', 'food', 'goods', '袋', true, 0, 0);

INSERT INTO public.known_communities VALUES
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', 'c-fcc920ccbe40', 'Asia/Shanghai', 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-439b-7563-8ba5-e7e1af62b5bc', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2290f-439b-7563-8ba5-e7e1af62b5bc", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-43dc-7136-a755-35314f4fc5f3', '{shop}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["shop"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2290f-43dc-7136-a755-35314f4fc5f3", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-43e8-711f-987d-53ff451dbd03', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2290f-43e8-711f-987d-53ff451dbd03", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-43f1-7192-84f9-760fe00ab48e', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2290f-43f1-7192-84f9-760fe00ab48e", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-4407-7097-b080-65281b342295', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2290f-4407-7097-b080-65281b342295", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-441b-749d-9f01-1565529ed457', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2290f-441b-749d-9f01-1565529ed457", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-4425-705f-8b07-8b8c114628b8', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2290f-4425-705f-8b07-8b8c114628b8", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1);

INSERT INTO public.lots VALUES
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-4402-723e-bbb9-6d9c004817d9', '01a2290f-43fe-7539-b08c-dc17049b031b', 'donated', '01a2290f-4394-74f5-b2c1-7b74bdcac93a', '2026-03-10', '2026-12-31', '2026-12-31', 'none', 'ok', 'L-3MDPYETE', '01a2290f-43f7-77ee-8e53-9234e293c456', 1, NULL, 6, 6, 0),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-43ce-77be-8f5d-17c6f51c0135', '01a2290f-43ca-756a-9248-387336720181', 'opening', '01a2290f-4394-74f5-b2c1-7b74bdcac93a', '2026-03-10', NULL, '9999-12-31', 'none', 'ok', 'L-MDX38QC1', NULL, NULL, NULL, 20, 20, 3);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-29 20:46:35.686521+00'),
	('charity', '202607010000', '2026-11-29 20:46:35.740066+00');

INSERT INTO public.movements VALUES
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', 1, '01a2290f-43ce-77be-8f5d-17c6f51c0135', '01a2290f-43ca-756a-9248-387336720181', '01a2290f-4394-74f5-b2c1-7b74bdcac93a', 'opening', 20, 0, 'none', 'reward', '01a2290f-43ca-756a-9248-38720cfdda16', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', '01a2290f-439b-7563-8ba5-e7e1af62b5bc', '9999-12-31', 'none'),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', 2, '01a2290f-4402-723e-bbb9-6d9c004817d9', '01a2290f-43fe-7539-b08c-dc17049b031b', '01a2290f-4394-74f5-b2c1-7b74bdcac93a', 'receive', 6, 0, 'none', 'gift', '01a2290f-43f7-77ee-8e53-9234e293c456', 1, 0, '2026-03-10', '2026-03-10 01:00:00+00', '01a2290f-439b-7563-8ba5-e7e1af62b5bc', '2026-12-31', 'none'),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', 3, '01a2290f-43ce-77be-8f5d-17c6f51c0135', '01a2290f-43ca-756a-9248-387336720181', '01a2290f-4394-74f5-b2c1-7b74bdcac93a', 'reserve', 0, 1, 'points', 'redemption', '01a2290f-4411-74c5-a407-08a3f87239a9', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', NULL, '9999-12-31', 'none'),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', 4, '01a2290f-43ce-77be-8f5d-17c6f51c0135', '01a2290f-43ca-756a-9248-387336720181', '01a2290f-4394-74f5-b2c1-7b74bdcac93a', 'reserve', 0, 1, 'points', 'redemption', '01a2290f-4423-76a2-8ad6-cd9397756afd', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', NULL, '9999-12-31', 'none'),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', 5, '01a2290f-43ce-77be-8f5d-17c6f51c0135', '01a2290f-43ca-756a-9248-387336720181', '01a2290f-4394-74f5-b2c1-7b74bdcac93a', 'reserve', 0, 1, 'points', 'redemption', '01a2290f-443d-7636-8d74-ad8d9b654a8f', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', NULL, '9999-12-31', 'none');

INSERT INTO public.outbox VALUES
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', 1, '01a2290f-4402-723e-bbb9-6d9d8fa321ad', 'charity.gift_accepted.v1', '01a2290f-43f7-77ee-8e53-9234e293c456', NULL, 'gift:01a2290f-43f7-77ee-8e53-9234e293c456:1', NULL, '{"units": 0, "gift_id": "01a2290f-43f7-77ee-8e53-9234e293c456", "revision": 1, "value_fen": null, "donor_kind": "resident", "project_id": null, "accepted_on": "2026-03-10", "activity_id": null, "campaign_id": null, "donor_person_id": "01a2290f-43f1-7192-84f9-760fe00ab48e"}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', 2, '01a2290f-4417-7634-913e-a27267f37113', 'charity.redemption_requested.v1', '01a2290f-4411-74c5-a407-08a3f87239a9', 1, 'redemption:01a2290f-4411-74c5-a407-08a3f87239a9', NULL, '{"points": 8, "quantity": 1, "person_id": "01a2290f-4407-7097-b080-65281b342295", "reward_id": "01a2290f-43ca-756a-9248-38720cfdda16", "reward_kind": "goods", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a2290f-4411-74c5-a407-08a3f87239a9"}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', 3, '01a2290f-4424-7761-b106-d918763e4b72', 'charity.redemption_requested.v1', '01a2290f-4423-76a2-8ad6-cd9397756afd', 1, 'redemption:01a2290f-4423-76a2-8ad6-cd9397756afd', NULL, '{"points": 8, "quantity": 1, "person_id": "01a2290f-441b-749d-9f01-1565529ed457", "reward_id": "01a2290f-43ca-756a-9248-38720cfdda16", "reward_kind": "goods", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a2290f-4423-76a2-8ad6-cd9397756afd"}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', 4, '01a2290f-442b-7790-ba47-3bb4fe087222', 'charity.redemption_requested.v1', '01a2290f-442b-7790-ba47-3bb338563356', 1, 'redemption:01a2290f-442b-7790-ba47-3bb338563356', NULL, '{"points": 4, "quantity": 1, "person_id": "01a2290f-4425-705f-8b07-8b8c114628b8", "reward_id": "01a2290f-43e6-7011-bc5d-06a987438989", "reward_kind": "voucher", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a2290f-442b-7790-ba47-3bb338563356"}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', 5, '01a2290f-442f-71eb-a44a-bae863c55fcc', 'charity.redemption_confirmed.v1', '01a2290f-442b-7790-ba47-3bb338563356', 2, 'redemption:01a2290f-442b-7790-ba47-3bb338563356', NULL, '{"points": 4, "quantity": 1, "person_id": "01a2290f-4425-705f-8b07-8b8c114628b8", "reward_id": "01a2290f-43e6-7011-bc5d-06a987438989", "reward_kind": "voucher", "confirmed_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a2290f-442b-7790-ba47-3bb338563356"}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', 6, '01a2290f-443e-7231-a80b-46e280ba9d24', 'charity.redemption_requested.v1', '01a2290f-443d-7636-8d74-ad8d9b654a8f', 1, 'redemption:01a2290f-443d-7636-8d74-ad8d9b654a8f', NULL, '{"points": 8, "quantity": 1, "person_id": "01a2290f-4425-705f-8b07-8b8c114628b8", "reward_id": "01a2290f-43ca-756a-9248-38720cfdda16", "reward_kind": "goods", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a2290f-443d-7636-8d74-ad8d9b654a8f"}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', 7, '01a2290f-4441-724e-82dd-8297d93a1af1', 'charity.redemption_confirmed.v1', '01a2290f-443d-7636-8d74-ad8d9b654a8f', 2, 'redemption:01a2290f-443d-7636-8d74-ad8d9b654a8f', NULL, '{"points": 8, "quantity": 1, "person_id": "01a2290f-4425-705f-8b07-8b8c114628b8", "reward_id": "01a2290f-43ca-756a-9248-38720cfdda16", "reward_kind": "goods", "confirmed_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a2290f-443d-7636-8d74-ad8d9b654a8f"}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.places VALUES
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-4394-74f5-b2c1-7b74bdcac93a', '主货架', 'shelf', true);

INSERT INTO public.receipt_counters VALUES
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', 2026, 1);

INSERT INTO public.redemptions VALUES
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-4411-74c5-a407-08a3f87239a9', '01a2290f-4407-7097-b080-65281b342295', '01a2290f-43ca-756a-9248-38720cfdda16', 'goods', 1, 8, 'reserved', '2026', '01a2290f-4407-7097-b080-65281b342295', '2026-03-10 01:00:00+00', NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-4423-76a2-8ad6-cd9397756afd', '01a2290f-441b-749d-9f01-1565529ed457', '01a2290f-43ca-756a-9248-38720cfdda16', 'goods', 1, 8, 'reserved', '2026', '01a2290f-441b-749d-9f01-1565529ed457', '2026-03-10 01:00:00+00', NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-442b-7790-ba47-3bb338563356', '01a2290f-4425-705f-8b07-8b8c114628b8', '01a2290f-43e6-7011-bc5d-06a987438989', 'voucher', 1, 4, 'confirmed', '2026', '01a2290f-4425-705f-8b07-8b8c114628b8', '2026-03-10 01:00:00+00', NULL, NULL, '2026-03-10 01:00:00+00', true, NULL, NULL, NULL, NULL, NULL, NULL, 0, 2),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-443d-7636-8d74-ad8d9b654a8f', '01a2290f-4425-705f-8b07-8b8c114628b8', '01a2290f-43ca-756a-9248-38720cfdda16', 'goods', 1, 8, 'confirmed', '2026', '01a2290f-4425-705f-8b07-8b8c114628b8', '2026-03-10 01:00:00+00', NULL, NULL, '2026-03-10 01:00:00+00', true, '2026-03-24', '2026-03-24 16:00:00+00', NULL, NULL, NULL, NULL, 0, 2);

INSERT INTO public.reward_shops VALUES
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-43e6-7011-bc5d-06a987438989', '01a2290f-43e2-738b-a769-3c7b2e0037b2');

INSERT INTO public.reward_uses VALUES
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-43ca-756a-9248-38720cfdda16', '01a2290f-4407-7097-b080-65281b342295', '2026', 1),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-43ca-756a-9248-38720cfdda16', '01a2290f-441b-749d-9f01-1565529ed457', '2026', 1),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-43e6-7011-bc5d-06a987438989', '01a2290f-4425-705f-8b07-8b8c114628b8', '2026', 1),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-43ca-756a-9248-38720cfdda16', '01a2290f-4425-705f-8b07-8b8c114628b8', '2026', 1);

INSERT INTO public.rewards VALUES
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-43e6-7011-bc5d-06a987438989', '早餐券', 'voucher', 4, 300, 0, 1, NULL, 60, NULL, 'year', 'offered', 1),
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-43ca-756a-9248-38720cfdda16', '抽纸一提', 'goods', 8, 20, 3, 0, '01a2290f-43ca-756a-9248-387336720181', NULL, NULL, 'year', 'offered', 1);

INSERT INTO public.shops VALUES
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-43e2-738b-a769-3c7b2e0037b2', '老街早餐01a2290f-43dc-7136-a755-35303b4664e0', '{01a2290f-43dc-7136-a755-35314f4fc5f3}', 1);

INSERT INTO public.signing_keys VALUES
	('tests-4d4d98ad-d559-4291-80bd-1b31aa7e86db', '{"x": "031jKVnJ6WxapXjWhslXJvhnzko78m-CgNeSTmnGlvA", "y": "Y14BhNkG1CS8HKxOCYJ7cAfbpGXswP91RLC_TUYdwO0", "crv": "P-256", "kid": "tests-4d4d98ad-d559-4291-80bd-1b31aa7e86db", "kty": "EC"}', '2026-11-29 20:46:35.91778+00');

INSERT INTO public.voucher_keys VALUES
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', 1, '\x0149195b626b13a7868c1db83e1baa841adb7ba5935d51895f0e791aaca9b810e16316a64a973c5f581a5049c31e503a1c121422044e0bf9b22af7a44e8728b685e46afa791b346189', '\x012aeeef3f2882ac8375eeb81c1059e0faf8c6c48e8edaa7420af5623c360ef103ce3bec47849e9fdf436b2a3915c0aaaaa0afa927efe11c028d0e4f871f4da12f78711f14fad7090f', '2026-03-10 01:00:00+00');

INSERT INTO public.vouchers VALUES
	('01a2290f-437c-76f2-8e12-fcc920ccbe40', '01a2290f-4431-719b-b333-689ac94878eb', '01a2290f-442b-7790-ba47-3bb338563356', '01a2290f-43e6-7011-bc5d-06a987438989', '01a2290f-4425-705f-8b07-8b8c114628b8', 'points', 1, 1, '\xde2d36c80b26807f9da2f50e539a55d175b384dcea88d378bbebbbc5613db18d', 'issued', '2026-03-10 01:00:00+00', '2026-05-09', '2026-05-09 16:00:00+00');

SELECT pg_catalog.setval('public.movements_seq_seq', 5, true);

SELECT pg_catalog.setval('public.outbox_position_seq', 7, true);

ALTER TABLE ONLY public.business_time
    ADD CONSTRAINT business_time_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.campaigns
    ADD CONSTRAINT campaigns_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.code_attempts
    ADD CONSTRAINT code_attempts_pkey PRIMARY KEY (community_id, id);

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

CREATE INDEX deferred_due ON public.deferred USING btree (due_at) WHERE (state = 'waiting'::text);

CREATE INDEX gift_reversals_of_gift ON public.gift_reversals USING btree (community_id, gift_id);

CREATE INDEX gifts_of_donor ON public.gifts USING btree (community_id, donor_person_id, id);

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

CREATE INDEX redemptions_unanswered ON public.redemptions USING btree (requested_at) WHERE ((state = ANY (ARRAY['reserved'::text, 'cancelling'::text])) AND (attention_since IS NULL));

CREATE INDEX rewards_by_state ON public.rewards USING btree (community_id, state, id);

CREATE INDEX voucher_uses_of_shop ON public.voucher_uses USING btree (community_id, shop_id, id);

CREATE INDEX vouchers_ending ON public.vouchers USING btree (ends_at) WHERE (state = 'issued'::text);

CREATE INDEX vouchers_of_holder ON public.vouchers USING btree (community_id, holder_id, id);

CREATE INDEX vouchers_of_redemption ON public.vouchers USING btree (community_id, redemption_id);

CREATE TRIGGER lots_are_dated_once BEFORE UPDATE OF usable_until, restriction ON public.lots FOR EACH ROW WHEN ((((old.usable_until <> new.usable_until) AND (old.status <> 'hold'::text)) OR (old.restriction <> new.restriction))) EXECUTE FUNCTION public.lots_are_dated_once();

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

CREATE POLICY clerk ON public.redemptions TO charity_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.vouchers TO charity_clerk USING (true) WITH CHECK (true);

ALTER TABLE public.code_attempts ENABLE ROW LEVEL SECURITY;

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

ALTER TABLE public.redemptions ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reward_shops ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reward_uses ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.rewards ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.shops ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.voucher_keys ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.voucher_uses ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.vouchers ENABLE ROW LEVEL SECURITY;

GRANT SELECT,INSERT ON TABLE public.business_time TO charity_app;
GRANT SELECT ON TABLE public.business_time TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.campaigns TO charity_app;
GRANT SELECT ON TABLE public.campaigns TO charity_audit;

GRANT SELECT,INSERT ON TABLE public.code_attempts TO charity_app;
GRANT SELECT ON TABLE public.code_attempts TO charity_audit;
GRANT DELETE ON TABLE public.code_attempts TO charity_clerk;

GRANT SELECT(community_id) ON TABLE public.code_attempts TO charity_clerk;

GRANT SELECT(recorded_at) ON TABLE public.code_attempts TO charity_clerk;

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
