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
	('01a22987-fcf0-768e-833c-00fc61ac11eb', '2026-03-10 01:00:00+00');

INSERT INTO public.gift_lines VALUES
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fd45-7508-aff9-8377cdc6b19e', 1, '大米', 'food', 6, '袋', 'new', NULL, NULL, '2026-12-31', 0, 0, NULL, NULL, 0),
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fd54-7322-9fc4-02bb7c47f954', 1, '大米', 'food', 6, '袋', 'new', '01a22987-fd5c-7287-8a5e-caf1e9d18aeb', NULL, '2026-12-31', 6, 0, NULL, NULL, 0);

INSERT INTO public.gifts VALUES
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fd45-7508-aff9-8377cdc6b19e', 'registered', 'resident', '01a22987-fd3f-7675-9e40-56467c67cd34', NULL, false, 0, 'none', NULL, NULL, '2026-03-10 01:00:00+00', '01a22987-fcf9-7278-8c21-d604939a00db', NULL, NULL, 0, 0, 0, NULL, NULL, false, NULL, NULL, 1),
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fd54-7322-9fc4-02bb7c47f954', 'accepted', 'resident', '01a22987-fd4d-700b-8996-a2e87d21d17a', NULL, false, 0, 'none', NULL, NULL, '2026-03-10 01:00:00+00', '01a22987-fcf9-7278-8c21-d604939a00db', '2026-03-10', '01a22987-fcf9-7278-8c21-d604939a00db', 0, 0, 1, 2026, 1, false, NULL, NULL, 2);

INSERT INTO public.idempotency VALUES
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fcf9-7278-8c21-d604939a00db', 'add_reward', '\xdc63cbf686bcbcb4a3c95060bcbb07e02bf4764345884f6dde5745d950ca5b15', '\x78904e8062ec36dae2ea35a42202e784181bc4989b50bd7914cc7ce036293558', 201, '{"ETag": "\"1\""}', '\x0136131cfbcf2ec80df735e515b67b4456a7dd969721d693e95cb45eeef095ffb1c18be68d6025542ede863f5b50c7d0a9d91a44676984373f9d8797945350f98a3f175ef17affbe4d5ef05a89b0b3c910bef617aa3ca79d1a6ae379ad6b030a6035d0693471ad7bcd560f949377adb7dcd301a0a65ec586ad0f224269d1c0cb2f6e6a92c78e5c204c51eef2f189a3d371bb945c4b4624db54990a3e4819970bd8169213a249e4aaf8720bb00d328115336f4b36756bc29392d66c287b7b9673939d462810939de4a54d78f7f7f63412590c5a5ca73a96d8fc106c4e159b96038c25350d731b654b6f96b014b847c75a900ad3840f39c77726cace1aecd9c20af2010fc961605026e44cf30a0b4c40517149506efc4d8f17fbd929aa39487f3e0e131aca0961ab7783383bf407c7124bb8872668cef7c6', '2026-11-29 22:58:27.759729+00'),
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fcf9-7278-8c21-d604939a00db', 'add_shop', '\x58b3b3539c528204c3551efc7430646e212db45656822098f4e2a919348ce82b', '\x653c9fa8849a616be9eead036352d8aca94039066c1685b5743c73ce5a36d68d', 201, '{"ETag": "\"1\""}', '\x01df0b5f5c01feb69d50e9effa5c5c0e62e6adeee57fb11321ba9d911ef46d9de6c9c803c50893ab18dda80c483b170a4f85963cfe47aa1e2442facb13c985137ae07a457f218cea9ea2d94f55dd045c84861bb1e11eda7599ab65ae8194d9f2f03b916bc7738037d22c4eec8dba855fa19e660459874480552e89f47c4e9241372e5f891e493b0be2236988b857fb12062ddb357aa6fcf0d07bec76076a0e3c3a041d1b946808e8891323ae218caaca0fddd0fc88985edbddcebdc6f967b5a183', '2026-11-29 22:58:27.768186+00'),
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fcf9-7278-8c21-d604939a00db', 'add_reward', '\x8f34cd960d5159649a89cd0119b4979b5eb20e2c04a5208c92868a562270aac7', '\xd22303b29618a5dffa4b963c149e5855ae54413012d0a127cc644335ac12c909', 201, '{"ETag": "\"1\""}', '\x01a966402cf85095904db2661ea2914351af82b02228bfcc15cb261a6a8c68695427a2884d253392b8272983b147184a2036ebba1ce5592ace6bf3fad623848e228ae1a57f527bbbe692506ec1391dddafb72c67000ddb1fa99bc4fc1e466a825cd71182e12317bf44f443b055cf9d781540290fc3fff1d1e50eb81e51029f10daea8b64f5ff1dbac89b570ee281ac8030c69232d1eab16df4a2c0e907ebe660c3d07fe296896d63914f19b78989760a9c9fb5afe3e257ee7105f10245c5536d4725a8fa8463aa9a3f02293ed1ee7ee235714a82653a862ffe03c4910cc67fc00ecfbd1adf08619bb096b3177f24ca414407b262fedcf414f9613ca103032307ec00f1e769cce69b11c60f26fe19435e02974ad8e3d160a9eee0cde977fd40f7d421e3b38c47ae6d6b1f984906afbc8ad37142a33702ca25d305', '2026-11-29 22:58:27.77431+00'),
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fcf9-7278-8c21-d604939a00db', 'register_gift', '\x87737248396d583ef56474ee270d8939e9a0bebfe91133d23b895d1873fc3c7e', '\x3776363dd77c285356a67c0265e934f9813d5237d391743c4e9cf70e499ba00f', 201, '{"ETag": "\"1\""}', '\x014de63de47fac0fcb393dc72b94714ca4015ab3057febed79fb76f26311d0dccb4e8a608faba4503eee1c879ab1c991425605b0d28613bb69f6ad93956ce294dc54dc47e15e0c032d5534696791ef345ec69819861c48847508db1f59bd34e2c6d3f692fdc967fc5a59024821281876ad4e245103981c6c319c1717f5ca35a088d2096f994935f82273b6354592341458a7cd2f2d08532bfa2e0675e6a3b5df22eb50e7f51641fcb0aef4f0e99d61f08dc62c6930f93ee0ff447de1f222c24527e8d13a106911a1a0a526e18bb877c23205402fc3a71c087ad3e761c5917fd0c38bfd4601135f43d127358d775205a24f9b758557e361649202dc70f4611a97c538dd0e89ae3afd50a363c87e2e9ec5cb716c5ca550b86422badace2fac0fb234e250eae6c57920b2ae885b5fcd7ad89fc093e0479501a92969383fe701211a5429b907c17ad9db79d1610a01dbf1ccc05a1ffee6fa6097335a234e88b044f796dde89cbb6e790dc74cb4e3b70d4548fe1063f6ca88c34d35d2156193df2048f419e43d22ef68aed1dae23fe451ed1e5a6c2778e8204df34acbfb11134c4f0ca01fe550a015e125267cf40befd28fdd3d70b7c8bd99af3bb3e3a4109efaeaa1ae3001ea12e8ba0def82c85c2f691eaa6263db3adb1e916a3d1cabdca33eeed26cd584627db6ad67f37b195c84c903fe32d83705ef6d01d4b9f7a40f79e473028bd2b5c5e2f3d12b81e08c6d81582d52b79a39457715c5747f92a490940dfd9a691b64ee8fe7130196dcc128e675fb1a59776075dbb731c55b54b4dbf03a7905ea394b5d69f008a533dc96434ade92871af3c7f86e7299631c7b94766035fc665754b2a1b06b70606a5009bc6acdcc7727fb47a8aebf6f745a0b3f696a44e2461c83c167328bb0644d2e8066aa265681bcebb9bc70e2b7f42bac81b96469089876d6cfdd1a24af1f66e8bdcd93f833d7f05f91795da7c36ea4dca0a64446', '2026-11-29 22:58:27.781881+00'),
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fcf9-7278-8c21-d604939a00db', 'register_gift', '\x6f7ede3d3e14ac34c7db5430abc30d027f3212d753e38900a7f5478f36a11528', '\x70c340ac0998249fa6bbd1e0acb109e49e281bce311c03fb5a0d5dd4db4c99dc', 201, '{"ETag": "\"1\""}', '\x01f188efef85eac8fe8e0c19267d2f149d1b3cc41723f4ac9b53a9fa8f87f0de575c25a4d2b53787386d216bc928125470723ffd3c939d767bd228010368bc6f7b731f015e6235bef9436d7ddedafab2b043a4e91ae83cc6e64dad5ad9dcc11398c23dd0ef879f60ba0019c01acee6a41ab4a32f18651d1f269866cc0ddc32d43b531e083e7ee0bee42209345c0d12424705612bbd80c6ddfcd27d57369180884dde58ab39fb1a84bf39cb336dfb9408f532bacdba6e9047c7fa9f2f6466ebd81b153f5f61f192671e72d3fe00f2d11cc15ff55e42bc7c513197d80a1a439b71ceecd980fbfc3be411e20bebb5af9d709882fbe4317550b570de67f038bebfb3b8d6a78024bf03d01363863f30dc75c42e5abedab3bdae9261800a6a81dfd05fc76d308f62cc5f512da21540d60711620a29f0465109961b16b5dca4eeb7687460f127217f24927269a942540f36b68e0ab48598c2151afb1ebe59790a565bc4c88f477c38dec00caa4ede7cabc92795dc21dd8977b0bfbdefc392d105f8579394eba16c8f9ae15bf0caf873922da57a7dfef78f49dce0b909fc76fbdc3e41a3a6a90f22372cc5254cf583f6e5608c0bbe66fd5233e2fc7b420bd216b5bb613f1579e71d7effc9eb9f313d4a36dfdf7367d8bce1d6648b17c775083733872361b7487c999b9d6d29d8f4874a9043dad6dda76015b310ce1dd6ee64b1764b5dfd004671752157c351ce24215c2df8b5489799f50d7f8e37a4dfd791f062155a9eec953c91af3e068ca1a878dc5da1589715da47e7228cfa0566d10a840606bf6843b77927a632468b0e5b73be35b4114971b2a3f6d08d880f00b8b33385018bd07cd6b7125b00ed5664ee4452b8ea31cd962d652ad5ccaca9c0d59e813774dd6dc2532a956914482248af690d345c05188b6a1dbf635d82e99c1d79924c9cc4083dfaf468ba79d6653d6a344cb09fabadfd16ea9c24b83e330bd28b624708', '2026-11-29 22:58:27.796806+00'),
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fcf9-7278-8c21-d604939a00db', 'accept_gift', '\xa3bac08e30457d69c7f04a17a53b16ea1ac484425fc7d549aca1d3e204b0b65f', '\xf3cdb3af897742fece4de5bf30a7d7c9efde1549de4252a56d3050557dbfd762', 200, '{"ETag": "\"2\""}', '\x01fb22bd4a239090cf2ee01881ba1ca0839df09343e83edd5ea8ad44b6cc04bae4ad1c47fe1b1f7f97555bbdd8b9c9e5988c471e841eb94bb77fa7d8b3c519f1eaab6b7cd4958e8d61fa1d0209d32fd607ae4b07291a906e39daad546196269ce22aa0de595ba7257129eba189970e80d00cf1451229d3bd74c4695e29976f6fb5c6b421f038bcc98b730a561bc0bfaba0f302edf4d9f47eb4408f9b9cda52c6653b46f7b81d8246143ac9be3f5621252e875341126ce53b396678c148c18d171ac11585b8ba23bb240d10d9125e6baea759b3af47fe895cee21756c41411f058af9e90e2cb6f6c6580bb87c3fa5f76b32bee85c66e329ac5a5d885f9e1840b5ea09f4e7aba19564be24797cae6fc77cc54f8b4041d054ffa7a4e74bdbc73e0189c723d2f66a97e557e251807bb43e30d1cdf0cab4646fd3aa74ce590cd8f610a818c61fd61f534ed2793366f7520e37770817dac2a732134db16694d8dc9b451d12d4ac30140b107bbca15bb02139ceac3cd5f14ded3c3f6852930d151057b09ca3698b7a919730b12b8969633470d6839f65417a267bd2cd7b77df12b7b764642a1362b8592f11e2a393f5665a678d8fe5e4f61acbdaab0ef0258f5b3992b54ec99da446bbd3be3dee87ee49a3946cefc6bd67ba6717ed65004253d75b76891311b1651d1496940300337b36bbd5858bf7e25deca09fad061df1f4c3a65321b11bf707d6c082778798831929832a5e5a41cd9bf4d1f59b064c125163f1ba5454b41e0f778f7fa0f09306f81f899c30656a1b3e7618b5d48d626df2e1a7b2850204bf3620508bcd4f7cd44068c62fe867e31e3a2add7508c2b59a3611ba57aedca41d2c79d6099f5db0de4a862d3854d5bd1bbf97199171c6158e0deff773d94fcaa0b71f06af6bd0ad7e0970b4e281751b92a0e8e0a1b1a97bd9dec2fb62aff1160ebdb10fa52c91848279a46cd2dc467e2b73f342410e4f7c20d48512d3808ab86402cbd25e0adcec2f57f456aab993ee2c83845f659361ebdfc2a02d09016b2bf6ff0ce69854fc78b4b53b3affb5f257', '2026-11-29 22:58:27.807229+00'),
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fd65-7139-bc13-e7c006894a0e', 'request_redemption', '\xf655076f97a35c9aeee9bf1d92ac54c7e3700585343ec6c1906e73ba23eaa566', '\x5730d773f2de77f24c810bbbb4f3eceb7198f5b3401504f034c30882f264f6c8', 201, '{"ETag": "\"1\""}', '\x01a3770d16f151a52c9af5a9692a4793d6200e520e4291b15463a6242178ae44d8da50432bf52de201e7cefc0463ad2a703fb9dc37c5993689dfbc7da77092299acc09e419d095c5a9ffc5d1a6ec109351967de254e5971caf3c59ac4e575e4872baffd61fbb16017b8962ec04904267533646d39f1ac0e4547ee92f2a8741d9cc4bcd69c70d0d040770fd8f47ff4d32658504ed884ea020221bed19b237134e30f54e8f9af67cc34a3f8a350927183e8aa979770aacf96ff65382b62b9b4379a126c6c3b9c558985248bdcd442fabd0ea269ead2e152bc5c07005d8a5b5b66f9041be4c5a9244117c35278e5f0098f25fc1386dab32b7910c15ba80cf6cd8d692c088bb948bc68e7eb6079391028536521f2cf4b0d5e0085752b35e5934f2b20b3a8d81a594111283ac24fa85dece480a473c6c88710f803f317f302fabe2ddeb383cd9b3ff62f39c0b3c3bcab2b91e89c9793c3c2e3df420d6d794a52b6f0f04acbe530c4995c9778c9975111eea654eba4d08daf807a992efe89f6b3a3b644e42881a326e073ca30b510ae12a2b8ebd16925df419b617b253030e0906f55f34aafe5d410a2c78a9f83abd61db6c771309b02d2ebbe967e3584d1b015593287038e05d2e2d5feb0b865a5d0d5e52b247a207647f32ccea', '2026-11-29 22:58:27.82865+00'),
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fd77-7547-bf43-11307bb4a2f3', 'request_redemption', '\x5e0d84b448d6119c81e860f93c15ca9434a184b2a197da3278ef0780886c7563', '\x5730d773f2de77f24c810bbbb4f3eceb7198f5b3401504f034c30882f264f6c8', 201, '{"ETag": "\"1\""}', '\x0170baa668df65259cd7cb60e3f93a437c8ade8cdd0fd815fa9a4edf1113b5043cd37a16423e3379567a14c76eead542392a8e549ca8115f1642827ab45581d107375dbad009cdc0680b7d6740869649e91a7b222b6743012011c34c927e1067c63dfc357fea6dd6c6d71022e4788cb0f0943cd12e0e26ce9410ac78a24918767328911cee45e29bfc7a1bb2db0073bdb27bcd8e34128c7d206e5a8e9348cdac1283040cb41181608c699decb0c4270440f0b207c788c44743125eb65e705b8eb7aa123448cd909dfa9e544c31adf7c51444f0bb9a88cec3376a78ac45e100c8b6398113e4c0756c678d74b5465e0d3a06b6f43cd1c3faf0fdbb4ec43f9770db287f122774b76e9bcf8e94bbf3ec28bc91919f38b717b988a4478d429b58b470ec9ee64c7616ba934ccdc45d4743d427c299b85bd3fb6748f24bc831037263b950a6605f33f605f5ffeed98b589a44516ec9fcd01951eda56fd7719a2049bed8215de193aba4870fe6b30e4e902eb585a79e0a902450b9dfc8c0da3d9590c449b731693ceb34142afdf908f88b78b7e3051a183833d544e0909f86c9226184801bdf09d9d5cd1e127d1fd233d32bdc78cb94ad6a9dbb57b9e89c10e37c738238c8baeaa017e3d3aa07a1844915459ebb398c9b8999d6486f', '2026-11-29 22:58:27.838256+00'),
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fd7f-74ad-8d01-59f311cb9ab3', 'request_redemption', '\xd8d0234a4952f8a9d062698170f3ef98402c2fda4ee53fe22896ac5a1df4e2bc', '\x56962d46ee9ebd9122da390e29d69c72bee39e1415451cece6764e77babd432f', 201, '{"ETag": "\"1\""}', '\x015d654b80bbd64a2cae170d2aa6744e6def2ea813046bdaa367bb53d9e383bb1f4369d2fc2de767ff77f9c4f0aed01dceefce2da3ab13de13dd701a54408d24d8406d327b3f7afd3346f44eec3ec77a0d59751c7328e0b020efe6e95301ca267adeaae627b68c1fa9d931ae513cfebcee13940aabaa3744b0c0b72c149efb808f8c5a0e2378fe18804ca43f3a4fcdb00d886e67b8da088a1da0250d5b2b0312b0024a5a334ec667d002468b25be1a6a59f46693eac1b91b1762ceadad499c3c4dc9502a4d729298c692150bcc1b6dd11132c9c97250904e6a5570e71a2faeb9f3805a5628eac7a862e7183fc8a9eae1d486b62d29c1327427a24e96e47005daae973ddd592be044ecfffb4f43c7e073bcd04ce0a889de3114ab7100e1f3e1e7863cb08db234247f602447ecdc808e52f880d28be1505954d136f3786c5fba92d983975c9c25892204636d1ff30ae1074308fa7a4b61d6cefd00383bd3443dcca95750308e02dc64c59163d742c6c95d6d50852fa11aa6b76d5b2e7c1001b44578b28bd731860daceb527e4cb701aa79fa1f5f8bbe30dda486b72b137fb6dca619405c9031931d958811dc41397f5907399bc26131372fd5da4d3ea93c95deb7305bf049ba3c02f2ff9ffa15429d881923bfda78001b375c887c', '2026-11-29 22:58:27.844594+00'),
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fd7f-74ad-8d01-59f311cb9ab3', 'request_redemption', '\x97a57bdebc8b6cb5d274a203a91943938fcaf06e249effbeb854adbb109529f7', '\x5730d773f2de77f24c810bbbb4f3eceb7198f5b3401504f034c30882f264f6c8', 201, '{"ETag": "\"1\""}', '\x01f243e868aedb9e32988771bab35c8bfb61ad2a028e3dd45f7ac9c61efcd19a9db9fdc5642e1e64a9bdd97ed7e7303dd30d8f81a1eaadc2f05d7b4f4b9b2cd7faea227b95091cba31dc1dab3e26f0ef878c34f2663ea31519c182ea86795adf841c0e36f454b5a31f7851d3603ff2bba46e6902e567255854b36dcb47b00874db23715227bb43cec53ddb368ff31d566e9c01a51faa2ef50594fd7bf982883071f0ba883c82a0f7bbd55efb149cb44b6649e870f4100bfa1bc733141a5bcc4be7efa1aabdc51a41f1131ef14b9d9dc3a566e939d48f2f25f240632efb9598f5c6146e9552fcf08e7ff59b9420ff0a38298996eae805d9e6c34593adc4071f9e8a6d885c6f7fc39e270a1f7363e2ba3cfd0c19b6ade596153e30e96935a636f170b9412202b627910e85f67bebb81a93881df5c88113e1251e8ebc05b3ae0d3754a6a5d6398354f575c5d6b4a54bda7101be849c67e07242932eea76cf2661c9988f0eacf5fa5848c1c99db89733170b3821e5d3ac23acead3f95f1c969bbd5fafc22ee5a3ae382d1dce9f3f27745da73fc6a56699e1e9f10cae4510bb3b64e80c85937fc887d0c5b81aa32b50dead185c59231f695f72a7292dffcba0cc805ac346713227a12d8d8734b8bfc83100c9196e190aa1a09864', '2026-11-29 22:58:27.866118+00');

INSERT INTO public.inbox VALUES
	('01a22987-fccf-71db-b588-95c348bb158a', 'charity', '01a22987-fcdf-754f-a1c2-6896d7f9d994', 'gateway.community_opened.v1', '2026-11-29 22:58:27.695637+00'),
	('01a22987-fccf-71db-b588-95c348bb158a', 'charity', '01a22987-fcf9-7278-8c21-d6053ca9529c', 'gateway.person_joined.v1', '2026-11-29 22:58:27.705565+00'),
	('01a22987-fccf-71db-b588-95c348bb158a', 'charity', '01a22987-fd31-72df-b628-effff4f25cfc', 'gateway.person_joined.v1', '2026-11-29 22:58:27.761484+00'),
	('01a22987-fccf-71db-b588-95c348bb158a', 'charity', '01a22987-fd3f-7675-9e40-5647c886789e', 'gateway.person_joined.v1', '2026-11-29 22:58:27.775504+00'),
	('01a22987-fccf-71db-b588-95c348bb158a', 'charity', '01a22987-fd4d-700b-8996-a2e93809f776', 'gateway.person_joined.v1', '2026-11-29 22:58:27.789861+00'),
	('01a22987-fccf-71db-b588-95c348bb158a', 'charity', '01a22987-fd65-7139-bc13-e7c147babf76', 'gateway.person_joined.v1', '2026-11-29 22:58:27.813593+00'),
	('01a22987-fccf-71db-b588-95c348bb158a', 'charity', '01a22987-fd77-7547-bf43-11313fb43a3a', 'gateway.person_joined.v1', '2026-11-29 22:58:27.832175+00'),
	('01a22987-fccf-71db-b588-95c348bb158a', 'charity', '01a22987-fd7f-74ad-8d01-59f4cfe81c5a', 'gateway.person_joined.v1', '2026-11-29 22:58:27.839976+00'),
	('01a22987-fccf-71db-b588-95c348bb158a', 'charity', '01a22987-fd85-7616-87b2-09b1627d4017', 'points.points_debited.v1', '2026-11-29 22:58:27.845988+00'),
	('01a22987-fccf-71db-b588-95c348bb158a', 'charity', '01a22987-fd9c-7753-b2fe-ca8864e161ea', 'points.points_debited.v1', '2026-11-29 22:58:27.868508+00');

INSERT INTO public.items VALUES
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fd1e-70ed-963f-fd95b5b05e2d', '抽纸一提', 'other', 'goods', '件', false, 0, 0),
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fd5c-7287-8a5e-caf1e9d18aeb', '大米', 'food', 'goods', '袋', true, 0, 0);

INSERT INTO public.known_communities VALUES
	('01a22987-fccf-71db-b588-95c348bb158a', 'c-95c348bb158a', 'Asia/Shanghai', 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fcf9-7278-8c21-d604939a00db', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22987-fcf9-7278-8c21-d604939a00db", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fd31-72df-b628-effe179c36fe', '{shop}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["shop"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22987-fd31-72df-b628-effe179c36fe", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fd3f-7675-9e40-56467c67cd34', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22987-fd3f-7675-9e40-56467c67cd34", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fd4d-700b-8996-a2e87d21d17a', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22987-fd4d-700b-8996-a2e87d21d17a", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fd65-7139-bc13-e7c006894a0e', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22987-fd65-7139-bc13-e7c006894a0e", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fd77-7547-bf43-11307bb4a2f3', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22987-fd77-7547-bf43-11307bb4a2f3", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fd7f-74ad-8d01-59f311cb9ab3', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22987-fd7f-74ad-8d01-59f311cb9ab3", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1);

INSERT INTO public.lots VALUES
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fd5e-75ef-95e7-5e09b5389c4d', '01a22987-fd5c-7287-8a5e-caf1e9d18aeb', 'donated', '01a22987-fcf0-768e-833c-00fd87ab52dc', '2026-03-10', '2026-12-31', '2026-12-31', 'none', 'ok', 'L-AKJT1HEZ', '01a22987-fd54-7322-9fc4-02bb7c47f954', 1, NULL, 6, 6, 0),
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fd24-7316-9eb8-3d9ba269ecdf', '01a22987-fd1e-70ed-963f-fd95b5b05e2d', 'opening', '01a22987-fcf0-768e-833c-00fd87ab52dc', '2026-03-10', NULL, '9999-12-31', 'none', 'ok', 'L-80YYQ14M', NULL, NULL, NULL, 20, 20, 3);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-29 22:58:27.284157+00'),
	('charity', '202607010000', '2026-11-29 22:58:27.368666+00');

INSERT INTO public.movements VALUES
	('01a22987-fccf-71db-b588-95c348bb158a', 1, '01a22987-fd24-7316-9eb8-3d9ba269ecdf', '01a22987-fd1e-70ed-963f-fd95b5b05e2d', '01a22987-fcf0-768e-833c-00fd87ab52dc', 'opening', 20, 0, 'none', 'reward', '01a22987-fd1e-70ed-963f-fd948a61e628', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', '01a22987-fcf9-7278-8c21-d604939a00db', '9999-12-31', 'none'),
	('01a22987-fccf-71db-b588-95c348bb158a', 2, '01a22987-fd5e-75ef-95e7-5e09b5389c4d', '01a22987-fd5c-7287-8a5e-caf1e9d18aeb', '01a22987-fcf0-768e-833c-00fd87ab52dc', 'receive', 6, 0, 'none', 'gift', '01a22987-fd54-7322-9fc4-02bb7c47f954', 1, 0, '2026-03-10', '2026-03-10 01:00:00+00', '01a22987-fcf9-7278-8c21-d604939a00db', '2026-12-31', 'none'),
	('01a22987-fccf-71db-b588-95c348bb158a', 3, '01a22987-fd24-7316-9eb8-3d9ba269ecdf', '01a22987-fd1e-70ed-963f-fd95b5b05e2d', '01a22987-fcf0-768e-833c-00fd87ab52dc', 'reserve', 0, 1, 'points', 'redemption', '01a22987-fd6d-76ef-9877-f119a2d2a285', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', NULL, '9999-12-31', 'none'),
	('01a22987-fccf-71db-b588-95c348bb158a', 4, '01a22987-fd24-7316-9eb8-3d9ba269ecdf', '01a22987-fd1e-70ed-963f-fd95b5b05e2d', '01a22987-fcf0-768e-833c-00fd87ab52dc', 'reserve', 0, 1, 'points', 'redemption', '01a22987-fd7c-77c0-b8db-1b366df9cda3', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', NULL, '9999-12-31', 'none'),
	('01a22987-fccf-71db-b588-95c348bb158a', 5, '01a22987-fd24-7316-9eb8-3d9ba269ecdf', '01a22987-fd1e-70ed-963f-fd95b5b05e2d', '01a22987-fcf0-768e-833c-00fd87ab52dc', 'reserve', 0, 1, 'points', 'redemption', '01a22987-fd98-747d-b501-d26d2596f4ca', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', NULL, '9999-12-31', 'none');

INSERT INTO public.outbox VALUES
	('01a22987-fccf-71db-b588-95c348bb158a', 1, '01a22987-fd5e-75ef-95e7-5e0ad2bcb45f', 'charity.gift_accepted.v1', '01a22987-fd54-7322-9fc4-02bb7c47f954', NULL, 'gift:01a22987-fd54-7322-9fc4-02bb7c47f954:1', NULL, '{"units": 0, "gift_id": "01a22987-fd54-7322-9fc4-02bb7c47f954", "revision": 1, "value_fen": null, "donor_kind": "resident", "project_id": null, "accepted_on": "2026-03-10", "activity_id": null, "campaign_id": null, "donor_person_id": "01a22987-fd4d-700b-8996-a2e87d21d17a"}', '2026-03-10 01:00:00+00', NULL),
	('01a22987-fccf-71db-b588-95c348bb158a', 2, '01a22987-fd74-7438-80b8-1b2c5c30340a', 'charity.redemption_requested.v1', '01a22987-fd6d-76ef-9877-f119a2d2a285', 1, 'redemption:01a22987-fd6d-76ef-9877-f119a2d2a285', NULL, '{"points": 8, "quantity": 1, "person_id": "01a22987-fd65-7139-bc13-e7c006894a0e", "reward_id": "01a22987-fd1e-70ed-963f-fd948a61e628", "reward_kind": "goods", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22987-fd6d-76ef-9877-f119a2d2a285"}', '2026-03-10 01:00:00+00', NULL),
	('01a22987-fccf-71db-b588-95c348bb158a', 3, '01a22987-fd7d-7720-8f2a-542a6504b718', 'charity.redemption_requested.v1', '01a22987-fd7c-77c0-b8db-1b366df9cda3', 1, 'redemption:01a22987-fd7c-77c0-b8db-1b366df9cda3', NULL, '{"points": 8, "quantity": 1, "person_id": "01a22987-fd77-7547-bf43-11307bb4a2f3", "reward_id": "01a22987-fd1e-70ed-963f-fd948a61e628", "reward_kind": "goods", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22987-fd7c-77c0-b8db-1b366df9cda3"}', '2026-03-10 01:00:00+00', NULL),
	('01a22987-fccf-71db-b588-95c348bb158a', 4, '01a22987-fd84-7782-8ec7-da08bb3523e8', 'charity.redemption_requested.v1', '01a22987-fd84-7782-8ec7-da07dc233021', 1, 'redemption:01a22987-fd84-7782-8ec7-da07dc233021', NULL, '{"points": 4, "quantity": 1, "person_id": "01a22987-fd7f-74ad-8d01-59f311cb9ab3", "reward_id": "01a22987-fd3c-7230-9068-842039d8f67c", "reward_kind": "voucher", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22987-fd84-7782-8ec7-da07dc233021"}', '2026-03-10 01:00:00+00', NULL),
	('01a22987-fccf-71db-b588-95c348bb158a', 5, '01a22987-fd89-74de-abb7-761b8c218c85', 'charity.redemption_confirmed.v1', '01a22987-fd84-7782-8ec7-da07dc233021', 2, 'redemption:01a22987-fd84-7782-8ec7-da07dc233021', NULL, '{"points": 4, "quantity": 1, "person_id": "01a22987-fd7f-74ad-8d01-59f311cb9ab3", "reward_id": "01a22987-fd3c-7230-9068-842039d8f67c", "reward_kind": "voucher", "confirmed_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22987-fd84-7782-8ec7-da07dc233021"}', '2026-03-10 01:00:00+00', NULL),
	('01a22987-fccf-71db-b588-95c348bb158a', 6, '01a22987-fd99-7324-b903-0d94e38e5dc9', 'charity.redemption_requested.v1', '01a22987-fd98-747d-b501-d26d2596f4ca', 1, 'redemption:01a22987-fd98-747d-b501-d26d2596f4ca', NULL, '{"points": 8, "quantity": 1, "person_id": "01a22987-fd7f-74ad-8d01-59f311cb9ab3", "reward_id": "01a22987-fd1e-70ed-963f-fd948a61e628", "reward_kind": "goods", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22987-fd98-747d-b501-d26d2596f4ca"}', '2026-03-10 01:00:00+00', NULL),
	('01a22987-fccf-71db-b588-95c348bb158a', 7, '01a22987-fd9d-70c0-b9d9-7ddd5db7b3fe', 'charity.redemption_confirmed.v1', '01a22987-fd98-747d-b501-d26d2596f4ca', 2, 'redemption:01a22987-fd98-747d-b501-d26d2596f4ca', NULL, '{"points": 8, "quantity": 1, "person_id": "01a22987-fd7f-74ad-8d01-59f311cb9ab3", "reward_id": "01a22987-fd1e-70ed-963f-fd948a61e628", "reward_kind": "goods", "confirmed_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22987-fd98-747d-b501-d26d2596f4ca"}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.places VALUES
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fcf0-768e-833c-00fd87ab52dc', '主货架', 'shelf', true);

INSERT INTO public.receipt_counters VALUES
	('01a22987-fccf-71db-b588-95c348bb158a', 2026, 1);

INSERT INTO public.redemptions VALUES
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fd6d-76ef-9877-f119a2d2a285', '01a22987-fd65-7139-bc13-e7c006894a0e', '01a22987-fd1e-70ed-963f-fd948a61e628', 'goods', 1, 8, 'reserved', '2026', '01a22987-fd65-7139-bc13-e7c006894a0e', '2026-03-10 01:00:00+00', NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1),
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fd7c-77c0-b8db-1b366df9cda3', '01a22987-fd77-7547-bf43-11307bb4a2f3', '01a22987-fd1e-70ed-963f-fd948a61e628', 'goods', 1, 8, 'reserved', '2026', '01a22987-fd77-7547-bf43-11307bb4a2f3', '2026-03-10 01:00:00+00', NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1),
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fd84-7782-8ec7-da07dc233021', '01a22987-fd7f-74ad-8d01-59f311cb9ab3', '01a22987-fd3c-7230-9068-842039d8f67c', 'voucher', 1, 4, 'confirmed', '2026', '01a22987-fd7f-74ad-8d01-59f311cb9ab3', '2026-03-10 01:00:00+00', NULL, NULL, '2026-03-10 01:00:00+00', true, NULL, NULL, NULL, NULL, NULL, NULL, 0, 2),
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fd98-747d-b501-d26d2596f4ca', '01a22987-fd7f-74ad-8d01-59f311cb9ab3', '01a22987-fd1e-70ed-963f-fd948a61e628', 'goods', 1, 8, 'confirmed', '2026', '01a22987-fd7f-74ad-8d01-59f311cb9ab3', '2026-03-10 01:00:00+00', NULL, NULL, '2026-03-10 01:00:00+00', true, '2026-03-24', '2026-03-24 16:00:00+00', NULL, NULL, NULL, NULL, 0, 2);

INSERT INTO public.reward_shops VALUES
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fd3c-7230-9068-842039d8f67c', '01a22987-fd36-72e7-b449-c69ad01ac133');

INSERT INTO public.reward_uses VALUES
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fd1e-70ed-963f-fd948a61e628', '01a22987-fd65-7139-bc13-e7c006894a0e', '2026', 1),
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fd1e-70ed-963f-fd948a61e628', '01a22987-fd77-7547-bf43-11307bb4a2f3', '2026', 1),
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fd3c-7230-9068-842039d8f67c', '01a22987-fd7f-74ad-8d01-59f311cb9ab3', '2026', 1),
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fd1e-70ed-963f-fd948a61e628', '01a22987-fd7f-74ad-8d01-59f311cb9ab3', '2026', 1);

INSERT INTO public.rewards VALUES
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fd3c-7230-9068-842039d8f67c', '早餐券', 'voucher', 4, 300, 0, 1, NULL, 60, NULL, 'year', 'offered', 1),
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fd1e-70ed-963f-fd948a61e628', '抽纸一提', 'goods', 8, 20, 3, 0, '01a22987-fd1e-70ed-963f-fd95b5b05e2d', NULL, NULL, 'year', 'offered', 1);

INSERT INTO public.shops VALUES
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fd36-72e7-b449-c69ad01ac133', '老街早餐01a22987-fd31-72df-b628-effd0d9409bd', '{01a22987-fd31-72df-b628-effe179c36fe}', 1);

INSERT INTO public.signing_keys VALUES
	('tests-a41a36ac-f036-4512-b014-5f73bb6da049', '{"x": "XaOdDjM4NwFhc63d_P2YzdqY787w5asabceY5tiYl34", "y": "uEmvqSforBaEiEoQkUIYUV-UbV89arKX76_JZYDSEMQ", "crv": "P-256", "kid": "tests-a41a36ac-f036-4512-b014-5f73bb6da049", "kty": "EC"}', '2026-11-29 22:58:27.67628+00');

INSERT INTO public.voucher_keys VALUES
	('01a22987-fccf-71db-b588-95c348bb158a', 1, '\x019d9c3e9b415f72f76ed93d518cb75dd37c720431145abd3a8c49cc13cddc40785fa93006ad03fcbc70fa7d4270b2611768dc9d0b9224d4a18780a4c322533dfd75b75258ac4e53d0', '\x0133f16ee8d30d18b2e64a2bc08681452d02e8192f8a66e8eebef7e9bcf14da5876f530df5f1bebd13f8aaadd4dd56c9586e05ed551c8944e5ee395713a127aaad1fc5a5fb84fab5e5', '2026-03-10 01:00:00+00');

INSERT INTO public.vouchers VALUES
	('01a22987-fccf-71db-b588-95c348bb158a', '01a22987-fd8b-7424-8ebf-675e166209cf', '01a22987-fd84-7782-8ec7-da07dc233021', '01a22987-fd3c-7230-9068-842039d8f67c', '01a22987-fd7f-74ad-8d01-59f311cb9ab3', 'points', 1, 1, '\xb95ee277df5a24d861d348e5f08452696e7b44f39f89cd8572857790d59bd768', 'issued', '2026-03-10 01:00:00+00', '2026-05-09', '2026-05-09 16:00:00+00');

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

CREATE POLICY worker ON public.campaigns TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.code_attempts TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

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

CREATE POLICY worker ON public.redemptions TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.reward_shops TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.reward_uses TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.rewards TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.shops TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.voucher_keys TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.voucher_uses TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.vouchers TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

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
